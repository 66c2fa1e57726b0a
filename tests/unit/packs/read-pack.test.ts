import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsFor } from '@/utils/packs/choose-template';
import type { PackItem, PackTemplate } from '@/utils/packs/pack-schema';
import { readPack, type ReadPack } from '@/utils/packs/read-pack';

const item = (id: string, more: Partial<PackItem> = {}): PackItem => ({ id, title: `Title of ${id}`, why: 'Because.', question: 'Did you?', ...more });
const rules = {
  schema: 1,
  language: 'en',
  label: 'vague-time',
  source: 'Our own list',
  parts: {},
  rules: [{ id: 'in-a-jiffy', patterns: ['in a jiffy'], question: { plain: 'By when?' }, why: 'Nobody knows when that is.', flags: ['I will do it in a jiffy.', 'It is done in a jiffy.'], allows: ['I will do it at 3 pm.'] }],
};
const pack = {
  format: 'followthrough-pack',
  schema: 1,
  id: 'acme-support',
  name: 'Acme support',
  version: 3,
  publisher: 'Acme, Lee (lead)',
  settings: {
    items: { hold: 'locked', value: [item('own'), item('when', { required: true, when: { channels: ['phone'] } })] },
    templates: { hold: 'locked', value: [{ id: 'calls', name: 'Calls', items: ['when', 'own'], when: { channels: ['phone'] } }, { id: 'rest', name: 'The rest', items: ['own'] }] },
    rules: { hold: 'recommended', value: [rules] },
    links: { hold: 'free', value: [{ id: 'status', name: 'Status page', address: 'https://status.example.com' }] },
  },
};
const read = (value: unknown): ReadPack => readPack(JSON.stringify(value), () => null);
/** The pack with one value put at a path. */
const withValue = (path: string, value: unknown): unknown => {
  const copy = structuredClone(pack) as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop()!;
  (names.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], copy) as Record<string, unknown>)[last] = value;
  return copy;
};

describe('a pack', () => {
  it('is taken where nothing is wrong with it', () => {
    expect(read(pack)).toMatchObject({ pack: { name: 'Acme support', changelog: [] }, notes: [] });
  });

  it.each([
    ['version', '3', 'version', /number/, '"3"'],
    ['colour', 'red', 'colour', /not known/, '"red"'],
    ['settings.items.value.1.titel', 'x', 'settings.items.value[1].titel', /not known/, '"x"'],
    ['settings.items.value.1.title', '', 'settings.items.value[1].title', /Too small/, '""'],
    ['settings.items.value.1.id', 'own', 'settings.items.value', /id of its own/, /^\[\{"id":"own"/],
    ['settings.items.hold', 'forced', 'settings.items.hold', /locked/, '"forced"'],
    ['settings.links.value.0.address', 'javascript:alert(1)', 'settings.links.value[0].address', /Invalid URL/, '"javascript:alert(1)"'],
    ['settings.links.value.0.address', 'http://status.example.com', 'settings.links.value[0].address', /Invalid URL/, '"http://status.example.com"'],
    ['settings.templates.value.0.items', ['gone'], 'settings.templates.value[0].items[0]', /no item/, '"gone"'],
    ['settings.rules.value.0.rules.0.flags', ['At 3 pm.', 'Soon.'], 'settings.rules.value[0]', /does not flag “At 3 pm.”/, ''],
    ['settings.rules.value.0.rules.0.patterns', ['(a+)+b'], 'settings.rules.value[0]', /take for ever/, ''],
  ])('is refused with the path and the value of what is wrong: %s = %j', (path, value, where, problem, stands) => {
    const result = read(withValue(path, value));
    expect(result).toHaveProperty('problems');
    expect('problems' in result && result.problems).toContainEqual({
      path: where,
      problem: expect.stringMatching(problem) as string,
      value: typeof stands === 'string' ? stands : (expect.stringMatching(stands) as string),
    });
  });

  it('is refused for a desk that cannot be used', () => {
    const result = readPack(JSON.stringify(withValue('settings.desks', { hold: 'free', value: [{}] })), () => 'no origin');
    expect(result).toEqual({ problems: [{ path: 'settings.desks.value[0]', problem: 'no origin', value: '' }] });
  });

  it('is told of a template that leaves those after it without effect', () => {
    const result = read(withValue('settings.templates.value.0.when', {}));
    expect('notes' in result && result.notes).toMatchObject([{ path: 'settings.templates.value[0]', value: '"Calls"' }]);
  });

  it('is refused or taken whatever stands in it, and never throws', () => {
    const paths = ['name', 'version', 'settings', 'settings.items', 'settings.items.value', 'settings.items.value.0', 'settings.rules.value.0', 'settings.rules.value.0.rules.0.patterns.0', 'settings.templates.value.0.when', 'changelog', 'signature'];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const result = read(withValue(path, value));
        return 'pack' in result || result.problems.length > 0;
      }),
      { numRuns: 300 },
    );
  });
});

describe('the items that count here', () => {
  const setting = { desk: null, host: '', channel: null, situation: null };
  const items = [item('own'), item('when'), item('call-back', { when: { channels: ['phone'] } })];
  const ids = (templates: PackTemplate[], here: Partial<typeof setting> | Record<string, string>): string[] => itemsFor(items, templates, { ...setting, ...here }).map(({ id }) => id);

  it('are all that count here where no template holds', () => {
    expect(ids([], {})).toEqual(['own', 'when']);
    expect(ids([], { channel: 'phone' })).toEqual(['own', 'when', 'call-back']);
  });

  it('are those of the first template that holds, in its order', () => {
    const templates: PackTemplate[] = [
      { id: 'a', name: 'Help', items: ['when', 'own'], when: { desks: ['help.example.com', 'zendesk'], situations: ['Complaint'] } },
      { id: 'b', name: 'Rest', items: ['own'] },
    ];
    expect(ids(templates, { desk: 'zendesk', situation: 'complaint' })).toEqual(['when', 'own']);
    expect(ids(templates, { host: 'help.example.com', situation: 'complaint' })).toEqual(['when', 'own']);
    expect(ids(templates, { desk: 'zendesk' })).toEqual(['own']);
  });
});
