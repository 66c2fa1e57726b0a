import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { sayPolicyProblem } from '@/components/packs/say-policy';
import { addressProblems } from '@/utils/packs/address';
import { problemText, type SubscriptionProblem } from '@/utils/packs/subscription';

const sentences = readFileSync('utils/i18n/locales/en.yml', 'utf8');
vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, words: (string | number)[] = []) => {
      const sentence = new RegExp(`^ +${key.split('.').at(-1)}: (.+)$`, 'm').exec(sentences.slice(sentences.search(new RegExp(`^ *${key.split('.').at(-2)}:$`, 'm'))))?.[1];
      return words.reduce<string>((text, word, index) => text.replace(`$${index + 1}`, String(word)), sentence ?? `no words: ${key}`);
    },
  },
}));

const all: SubscriptionProblem[] = [
  ...addressProblems.map((kind) => ({ kind, status: kind === 'status' ? 503 : 0 })),
  { kind: 'status', status: 404 },
  ...(['not-a-pack', 'web-page', 'incomplete'] as const).map((kind) => ({ kind })),
  { kind: 'not-sound', path: 'version', problem: 'too small' },
  ...(['missing', 'other-key', 'broken'] as const).map((trust) => ({ kind: 'untrusted' as const, trust })),
  { kind: 'older', version: 3 },
  { kind: 're-used', version: 3 },
];

it.each(all)('says of $kind what is missing in sentences, with no code in them', (problem) => {
  const said = sayPolicyProblem(problemText(problem));
  expect(said).toMatch(/^What your organisation set in the browser was not taken\. "?[A-Z].+\. .*Whoever looks after this browser can mend it\.$/);
  for (const code of ['no words', 'undefined', '{', '$', problem.kind.includes('-') ? problem.kind : '{']) expect(said).not.toContain(code);
});

it('repeats the words of a policy that is wrong in itself', () => {
  expect(sayPolicyProblem('the policy names publisherKey alone')).toContain('the policy names publisherKey alone');
});
