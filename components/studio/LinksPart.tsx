import { i18n } from '#i18n';
import { newIdIn } from '@/utils/packs/edit-ids';
import { withChanged } from '@/utils/packs/edit-list';
import { DraftField } from './DraftField';
import { DesksSetting } from './DesksSetting';
import { NumberField } from './NumberField';
import { RowList } from './RowList';
import { Setting } from './Setting';

/** Where agents turn to, how long closed cases stay, and desks that were taught. */
export const LinksPart = ({ problemOfDesk }: { problemOfDesk: (layer: unknown) => string | null }) => (
  <>
    <Setting of="links" name={i18n.t('studio.links.title')} lead={i18n.t('studio.links.lead')} start={[]}>
      {(links, change) => (
        <RowList
          entries={links}
          nameOf={({ name }) => name}
          onChange={(next) => change(next)}
          onAdd={() => change([...links, { id: newIdIn(links, 'link', 'link'), name: '', address: 'https://' }])}
          addLabel={i18n.t('studio.links.add')}
        >
          {({ id, name, address }, index) => (
            <>
              <DraftField path={`settings.links.value[${index}].name`} label={i18n.t('studio.links.name')} value={name} onChange={(words) => change(withChanged(links, id, { name: words }), `${id}.name`)} maxLength={60} />
              <DraftField path={`settings.links.value[${index}].address`} label={i18n.t('studio.links.address')} value={address} onChange={(words) => change(withChanged(links, id, { address: words.trim() }), `${id}.address`)} maxLength={500} />
            </>
          )}
        </RowList>
      )}
    </Setting>
    <Setting of="contact" name={i18n.t('studio.links.contact')} lead={i18n.t('studio.links.contactLead')} start="">
      {(contact, change) => (
        <DraftField path="settings.contact.value" label={i18n.t('studio.links.contactLabel')} value={contact} onChange={(words) => change(words, 'contact')} placeholder={i18n.t('studio.links.contactExample')} maxLength={200} />
      )}
    </Setting>
    <Setting of="retentionDays" name={i18n.t('studio.links.retention')} lead={i18n.t('studio.links.retentionLead')} start={90}>
      {(days, change) => <NumberField path="settings.retentionDays.value" label={i18n.t('studio.links.retentionLabel')} value={days} onChange={(next) => change(next, 'days')} />}
    </Setting>
    <DesksSetting problemOfDesk={problemOfDesk} />
  </>
);
