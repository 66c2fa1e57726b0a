import { createInterface } from 'node:readline';
import { stdin, stdout } from 'node:process';
import { z } from 'zod';
import { analyze } from '../utils/analysis/analyze';
import { builtInRules } from '../utils/analysis/built-in-rules';
import { specificsOf } from '../utils/analysis/specifics';

/** One line of input: a sentence or a whole reply. `now` is an instant, best with its zone: `2026-11-23T09:00:00+01:00[Europe/Paris]`. */
const line = z.object({ id: z.union([z.string(), z.number()]), text: z.string(), context: z.string().nullish(), now: z.string().nullish() });

/** A sentence without an instant is read as if it had been written in this minute. */
const assumedNow = Temporal.Now.zonedDateTimeISO();

/** An instant without a named zone is read in the zone of its offset. */
function zoned(now: string): Temporal.ZonedDateTime {
  if (now.includes('[')) return Temporal.ZonedDateTime.from(now);
  const offset = /[+-]\d\d:?\d\d$/.exec(now)?.[0] ?? 'UTC';
  return Temporal.Instant.from(now).toZonedDateTimeISO(offset);
}

/** Wall clock of an instant, `2026-11-24T17:00`. */
const wallClock = (dueAt: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(dueAt).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

function judged(input: string) {
  const { id, text, context, now } = line.parse(JSON.parse(input));
  const at = now ? zoned(now) : assumedNow;
  const zone = at.timeZoneId;
  const draft = { composer: 'reply' as const, text, skip: [] };
  const { findings, promises, unanswered } = analyze({ draft, customer: context ?? null, now: at.epochMilliseconds, zone }, builtInRules);
  const timed = promises.find(({ timeWords }) => timeWords !== null);
  const labelled = findings.filter(({ label }) => label !== 'placeholder');
  const labels = new Set<string>(labelled.map(({ label }) => label));
  if (promises.length > 0) labels.add('commitment');
  return {
    id,
    labels: [...labels],
    findings: labelled.map(({ label, rule, start, end, question, contextOk }) => ({ label, rule, start, end, question, ...(contextOk === undefined ? {} : { context_ok: contextOk }) })),
    commitments: promises.map(({ start, end, timeWords, dueAt }) => ({ start, end, time_expr: timeWords, due: dueAt === null ? null : wallClock(dueAt, zone) })),
    specifics: context ? specificsOf(context).map(({ words }) => words) : [],
    placeholders: findings.filter(({ label }) => label === 'placeholder').map(({ words }) => words),
    unanswered: unanswered.map(({ words }) => words),
    ...(timed ? { time_expr: timed.timeWords } : {}),
  };
}

/** The id of a line that cannot be judged, where it has one. */
const idOf = (input: string): unknown => {
  try {
    return (JSON.parse(input) as { id?: unknown }).id ?? null;
  } catch {
    return null;
  }
};

for await (const input of createInterface({ input: stdin })) {
  if (input.trim() === '') continue;
  let answer: object;
  try {
    answer = judged(input);
  } catch (error) {
    // One bad line costs itself and no other.
    answer = { id: idOf(input), labels: [], error: (error as Error).message };
  }
  stdout.write(`${JSON.stringify(answer)}\n`);
}
