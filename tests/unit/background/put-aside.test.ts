import { app, freshBrowser, openConversation, pageIn, panelIn } from './fresh-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFeed } from '@/entrypoints/background/panel-feed';
import type { Input } from '@/utils/messaging/protocol';
import { restTime } from '@/utils/storage/put-aside';

type Scope = NonNullable<Input<'finding.dismiss'>['scope']>;

let key: string;
beforeEach(async () => {
  await freshBrowser();
  ({ key } = await openConversation(1));
});
afterEach(() => vi.useRealTimers());

const canned = 'We apologize for any inconvenience this may have caused.';
const findings = async (tabId: number) => (await readFeed(tabId))!.findings;
const write = (tabId: number, caseKey: string, text = canned) => pageIn(tabId)('draft.report', { key: caseKey, composer: 'reply', text, skip: [] });
const putAside = async (tabId: number, scope: Scope) => {
  const { rule, phrase } = (await findings(tabId))[0]!;
  return { rule, ...(await panelIn(tabId)('finding.dismiss', { rule, phrase, scope })) };
};

describe('a question that was put aside', () => {
  it('for this draft comes back with the next one', async () => {
    await write(1, key);
    await putAside(1, 'once');
    await write(1, key, `Hello. ${canned}`);
    expect(await findings(1)).toEqual([]);
    await pageIn(1)('draft.sent', { key });
    await write(1, key);
    expect(await findings(1)).toHaveLength(1);
    expect(await app('dismissal.list', {})).toEqual([]);
  });

  it.each(['site', 'ever'] as const)('for %s stays away in other conversations until it is had back in the options', async (scope) => {
    await write(1, key);
    await putAside(1, scope);
    const other = await openConversation(2, '2');
    await write(2, other.key);
    expect(await findings(2)).toEqual([]);
    const [stored] = await app('dismissal.list', {});
    expect(stored).toMatchObject({ scope, caseKey: '' });
    await app('dismissal.remove', { id: stored!.id });
    expect(await findings(2)).toHaveLength(1);
    await app('dismissal.putBack', stored!);
    await write(2, other.key, `${canned} `);
    expect(await findings(2)).toEqual([]);
  });

  it('is taken back as it was put aside', async () => {
    await write(1, key);
    for (const scope of ['once', 'conversation', 'site', 'ever'] as const) {
      const { dismissal, rule } = await putAside(1, scope);
      expect(await findings(1), scope).toEqual([]);
      await panelIn(1)('finding.restore', { dismissal, rule });
      expect(await findings(1), scope).toHaveLength(1);
    }
  });
});

describe('a rule that was put aside three times', () => {
  it('says so and rests for two weeks, or until it is asked again', async () => {
    const rests: (number | null)[] = [];
    for (const scope of ['once', 'once', 'conversation'] as const) {
      await write(1, key);
      rests.push((await putAside(1, scope)).restsUntil);
      await pageIn(1)('draft.sent', { key });
    }
    expect(rests.slice(0, 2)).toEqual([null, null]);
    expect(rests[2]! - Date.now()).toBeGreaterThan(restTime - 60_000);
    const other = await openConversation(2, '2');
    await write(2, other.key);
    expect(await findings(2)).toEqual([]);
    const [resting] = await app('rest.list', {});
    expect(resting!.until).toBe(rests[2]);
    await app('rest.end', { rule: resting!.rule });
    expect(await findings(2)).toHaveLength(1);
  });

  it('asks again by itself after two weeks', async () => {
    for (let times = 0; times < 3; times += 1) {
      await write(1, key);
      await putAside(1, 'once');
      await pageIn(1)('draft.sent', { key });
    }
    await write(1, key);
    expect(await findings(1)).toEqual([]);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + restTime + 1_000 });
    await write(1, key, `${canned} `);
    expect(await findings(1)).toHaveLength(1);
  });
});
