import { useState } from 'react';
import { PromiseForm } from '@/components/commitments/PromiseForm';
import type { Times } from '@/components/commitments/use-resolved';
import { HoursSection } from '@/components/times/HoursSection';
import { PresetsSection } from '@/components/times/PresetsSection';
import { RemindersSection } from '@/components/times/RemindersSection';
import { Card } from '@/components/ui/Card';
import { builtInTimeSettings } from '@/utils/commitments/time-settings';
import type { ResolvedPreset } from '@/utils/messaging/protocol';
import { answer } from './answer';

const times: Times = { resolve: (words) => answer('time.resolve', { words }), presets: () => answer('time.presets', {}) };

/** Forms with a time that is a day off, and with one that comes again. */
export const PromiseForms = () => (
  <main className="gallery-parts">
    <h1 className="unseen">Forms of promises</h1>
    {['Saturday 10:00', 'every 2 weeks, Friday 3pm', 'when the cows come home'].map((when) => (
      <Card key={when}>
        <PromiseForm name={`Add a promise: ${when}`} what="Call them back" asksKind when={when} whenLabel="By when?" saveLabel="Save" times={times} onSave={async () => null} onCancel={() => undefined} takesFocus={false} />
      </Card>
    ))}
  </main>
);

/** What Options shows of times. */
export const TimesParts = () => {
  const [settings, setSettings] = useState(builtInTimeSettings);
  const [words, setWords] = useState(['in 2 hours', 'tomorrow morning', 'next Monday']);
  const presets: ResolvedPreset[] = words.map((one) => ({ words: one, worked: false, resolved: { ok: false, reason: 'past', theirZone: null } }));
  return (
    <main className="gallery-parts page">
      <h1 className="unseen">Times</h1>
      <RemindersSection settings={settings} onChange={(change) => setSettings({ ...settings, ...change })} onRing={async () => true} />
      <PresetsSection presets={presets} times={times} onChange={setWords} />
      <HoursSection hours={settings.hours} onSave={(hours) => setSettings({ ...settings, hours })} />
    </main>
  );
};
