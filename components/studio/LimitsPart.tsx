import { i18n } from '#i18n';
import { AuthorityTable } from '../asking/AuthorityTable';
import { DraftField } from './DraftField';
import { NumberField } from './NumberField';
import { Setting } from './Setting';

/** What may be given without asking, and what is said before a transfer. */
export const LimitsPart = () => (
  <>
    <Setting of="authority" name={i18n.t('studio.limits.authority')} lead={i18n.t('studio.limits.authorityLead')} start={[]} bare>
      {(rows, change) => <AuthorityTable rows={rows} onWrite={(next) => change(next)} />}
    </Setting>
    <Setting of="transfer" name={i18n.t('studio.limits.transfer')} lead={i18n.t('studio.limits.transferLead')} start={{ policy: '', warnFrom: 2 }}>
      {(transfer, change) => (
        <>
          <DraftField
            path="settings.transfer.value.policy"
            label={i18n.t('studio.limits.policy')}
            hint={i18n.t('studio.limits.policyHint')}
            value={transfer.policy}
            onChange={(policy) => change({ ...transfer, policy }, 'policy')}
            maxLength={400}
            multiline
          />
          <NumberField
            path="settings.transfer.value.warnFrom"
            label={i18n.t('studio.limits.warnFrom')}
            hint={i18n.t('studio.limits.warnFromHint')}
            value={transfer.warnFrom}
            onChange={(warnFrom) => change({ ...transfer, warnFrom }, 'warnFrom')}
          />
        </>
      )}
    </Setting>
  </>
);
