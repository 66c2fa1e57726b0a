import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, judgeFound, laterIfMissed, nextCheck, problemOf, problemText, wentWell, wentWrong } from '@/utils/packs/subscription';

const [hour, day] = [3_600_000, 86_400_000];
const now = Date.UTC(2026, 10, 28, 9);
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('an address', () => {
  it('is asked about once a day where it went well, never at the same time for everybody', () => {
    fc.assert(
      fc.property(chance, (random) => {
        const wait = nextCheck(now, 0, () => random) - now;
        return wait >= 18 * hour && wait < 30 * hour + 1;
      }),
    );
    expect(nextCheck(now, 0, () => 0.5) - now).toBe(day);
  });

  it('is asked ever more seldom while it fails, and never more seldom than when it goes well', () => {
    const waits = Array.from({ length: 12 }, (_, index) => nextCheck(now, index + 1, () => 0.5) - now);
    expect(waits.slice(0, 7)).toEqual([0.25, 0.5, 1, 2, 4, 8, 16].map((hours) => hours * hour));
    expect(new Set(waits.slice(7))).toEqual(new Set([day]));
    fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), chance, (failures, random) => nextCheck(now, failures, () => random) - now <= 30 * hour));
  });

  it('that fell due while nothing ran is asked within half an hour, not at once by a whole office', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30 * day, max: 30 * day }), chance, (from, random) => {
        const at = laterIfMissed(now + from, now, () => random);
        if (from >= -5 * 60_000) return at === now + from;
        return at >= now && at <= now + hour / 2;
      }),
    );
  });

  it('spreads five thousand that began in one minute over the day', () => {
    let seed = 1;
    const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const hours = Array.from({ length: 24 }, () => 0);
    for (let browser = 0; browser < 5_000; browser += 1) {
      let at = now;
      for (let checks = 0; checks < 7; checks += 1) at = nextCheck(at, 0, random);
      hours[new Date(at).getUTCHours()]! += 1;
    }
    expect(Math.max(...hours)).toBeLessThan(450);
  });

  const asked: Asked = { address: 'https://packs.test/', etag: '"1"', lastModified: 'Mon', length: 5, way: 'headers', checkedAt: null, nextAt: null, failures: 3, lastProblem: 'x' };
  it('keeps what was learned of the host, and forgets it where what the host gave was no good', () => {
    expect(wentWell(asked, now, () => 0.5, { way: 'head' })).toEqual({ ...asked, way: 'head', checkedAt: now, nextAt: now + day, failures: 0, lastProblem: null });
    const problem = { kind: 'status', status: 404 } as const;
    const wrong = wentWrong(asked, problem, now, () => 0.5, false);
    expect(wrong).toMatchObject({ etag: '"1"', failures: 4, nextAt: now + 2 * hour });
    expect(problemOf(wrong.lastProblem!)).toEqual(problem);
    expect(wentWrong(asked, problem, now, () => 0.5, true)).toMatchObject({ etag: null, lastModified: null, length: null });
    expect([problemOf('x'), problemOf('null'), problemOf('{}'), problemText({ kind: 'web-page' })]).toEqual([null, null, null, '{"kind":"web-page"}']);
  });
});

describe('a version that was found', () => {
  const accepted = [{ version: 4, checksum: 'd' }, { version: 2, checksum: 'b' }];
  it.each([
    ['new', { version: 5, checksum: 'e' }],
    ['accepted', { version: 4, checksum: 'd' }],
    ['accepted', { version: 2, checksum: 'b' }],
    ['re-used', { version: 4, checksum: 'x' }],
    ['re-used', { version: 2, checksum: 'x' }],
    ['older', { version: 3, checksum: 'c' }],
    ['older', { version: 1, checksum: 'a' }],
  ] as const)('is %s: %j', (verdict, found) => {
    expect(judgeFound(accepted, found)).toBe(verdict);
  });

  it('never takes the place of an accepted one under its number, nor goes back behind the newest', () => {
    const version = fc.record({ version: fc.integer({ min: 1, max: 9 }), checksum: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(fc.uniqueArray(version, { selector: (one) => one.version, minLength: 1 }), version, (all, found) => {
        if (judgeFound(all, found) !== 'new') return true;
        return all.every((one) => one.version < found.version);
      }),
    );
  });
});
