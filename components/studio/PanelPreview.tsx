import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '@/utils/analysis/finding';
import type { CaseChannel } from '@/utils/conversation/channel';
import { valueOf } from '@/utils/packs/edit-draft';
import { Button } from '../ui/Button';
import { ChoiceField } from '../ui/ChoiceField';
import { Section } from '../ui/Section';
import type { SaidByPreview } from './PreviewApp';
import type { Shown } from './preview-view';
import { sayChannel } from './say-conditions';
import { useStudio } from './studio-context';

export interface PanelPreviewProps {
  /** What is found in the text that is tried. */
  findings: Finding[];
}

/** The panel that agents see, fed with the draft, in a frame of its own width; where the pack asks for it, by a channel of one's choice. */
export const PanelPreview = ({ findings }: PanelPreviewProps) => {
  const { draft } = useStudio();
  const frame = useRef<HTMLIFrameElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [ready, setReady] = useState(0);
  const [transfer, setTransfer] = useState<number | null>(null);
  const [channel, setChannel] = useState<CaseChannel>('desk');
  const named = [...(valueOf(draft, 'items') ?? []), ...(valueOf(draft, 'templates') ?? [])].flatMap(({ when }) => when?.channels ?? []);
  const channels = [...new Set<CaseChannel>(['desk', ...named])];

  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent<SaidByPreview>): void => {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return;
      if (data === 'ready') return setReady((times) => times + 1);
      setTransfer(null);
      button.current?.focus();
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  useEffect(() => {
    if (ready === 0) return;
    const shown: Shown = { draft: { name: draft.name, settings: draft.settings }, findings, channel, transfer };
    frame.current?.contentWindow?.postMessage(shown, location.origin);
  }, [ready, draft, channel, findings, transfer]);

  return (
    <Section name={i18n.t('studio.preview.title')}>
      {channels.length > 1 ? (
        <ChoiceField label={i18n.t('studio.preview.channel')} choices={channels.map((value) => ({ value, label: sayChannel(value) }))} value={channel} onChange={(chosen) => setChannel(chosen ?? channel)} />
      ) : null}
      <Button ref={button} look="quiet" onPress={() => setTransfer(Date.now())}>
        {i18n.t('studio.preview.transfer')}
      </Button>
      <iframe ref={frame} className="studio-preview" src="/preview.html" title={i18n.t('studio.preview.frame')} />
    </Section>
  );
};
