import { describe, expect, it } from 'vitest';
import { evidenceFileSchema } from '@/utils/analysis/evidence-schema';
import { heatFileSchema } from '@/utils/analysis/heat-schema';
import { PatternMaker, spotWords } from '@/utils/analysis/pattern';
import { promiseFileSchema } from '@/utils/analysis/promise-schema';
import { readyFile } from '@/utils/analysis/ready-file';
import { refusalContextSchema } from '@/utils/analysis/refusal-context-schema';
import { remedyFileSchema } from '@/utils/analysis/remedy-schema';
import { replyFileSchema } from '@/utils/analysis/reply-schema';
import { ruleFileSchema } from '@/utils/analysis/rule-schema';
import { specificFileSchema } from '@/utils/analysis/specific-schema';
import transfer from '@/utils/analysis/rules/en-transfer.json';

const files = import.meta.glob<unknown>('@/utils/analysis/rules/en-*.json', { eager: true, import: 'default' });
/** Of the files that are no rules for a label. */
const schemas: Record<string, { parse: (file: unknown) => unknown }> = {
  evidence: evidenceFileSchema, heat: heatFileSchema, promises: promiseFileSchema, 'refusal-context': refusalContextSchema, remedies: remedyFileSchema, reply: replyFileSchema, specifics: specificFileSchema,
};

it.each(Object.entries(files))('%s is sound', (path, file) => {
  const name = /en-(.+)\.json$/.exec(path)![1]!;
  expect(() => (schemas[name] ?? ruleFileSchema).parse(file)).not.toThrow();
});

describe('a file that was made ready', () => {
  const ready = readyFile(transfer);

  it('has no examples', () => {
    expect(JSON.stringify(ready)).not.toContain('"flags"');
    expect(JSON.stringify(ready)).not.toContain(transfer.rules[0]!.flags[0]);
  });

  it('knows of every pattern what reading it tells, and finds the same', () => {
    const [read, known] = [new PatternMaker(transfer.parts), new PatternMaker(transfer.parts, ready.known)];
    const text = transfer.rules.flatMap(({ flags }) => flags).join(' ');
    for (const pattern of transfer.rules.flatMap(({ patterns, unless = [] }: { patterns: string[]; unless?: string[] }) => [...patterns, ...unless])) {
      expect(ready.known.patterns[pattern]).toBeDefined();
      const found = (maker: PatternMaker) => maker.make(pattern).map((one) => [one.needs, one.first(text, spotWords(text))?.index]);
      expect(found(known)).toEqual(found(read));
    }
  });

  it('is not made where a pattern is not sound', () => {
    expect(() => readyFile({ parts: {}, rules: [{ patterns: ['{nowhere}'] }] })).toThrow('nowhere');
    expect(() => readyFile({ rules: [{ pattern: 'one)two' }] })).toThrow('Unmatched');
  });
});
