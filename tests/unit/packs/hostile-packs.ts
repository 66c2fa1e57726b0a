import type { Pack } from '@/utils/packs/pack-schema';

/** A pack in which every text field is filled, so that each can be put to the test. */
export const fullPack = (words: (field: string) => string = (field) => `Words of ${field}`): Omit<Pack, 'signature'> => {
  const hold = 'recommended' as const;
  const day = [{ from: '09:00', to: '17:00' }];
  return {
    format: 'followthrough-pack',
    schema: 1,
    id: 'acme-support',
    name: words('name'),
    version: 3,
    publisher: words('publisher'),
    changelog: [{ version: 3, date: '2026-11-20', changes: words('changelog') }],
    settings: {
      items: { hold, value: [{ id: 'own-it', title: words('title'), why: words('why'), question: words('question'), good: words('good'), poor: words('poor'), when: { situations: [words('situation')] } }] },
      templates: { hold, value: [{ id: 'all', name: words('template'), items: ['own-it'] }] },
      empathyQuestions: { hold, value: [{ id: 'cost', question: `${words('empathy')}?` }] },
      authority: { hold, value: [{ id: 'refund', remedy: 'refund', limit: 50, currency: 'EUR', approver: words('approver'), reach: words('reach'), redFlag: words('red flag') }] },
      transfer: { hold, value: { policy: words('policy'), warnFrom: 2 } },
      followUp: { hold, value: { when: 'in 2 business days' } },
      hours: { hold, value: { zone: 'Europe/Berlin', week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] }, holidays: [{ date: '2026-12-25', name: words('holiday') }] } },
      presets: { hold, value: ['in 1 hour'] },
      promiseLine: { hold, value: words('promise line') },
      links: { hold, value: [{ id: 'status', name: words('link'), address: 'https://status.example.com/' }] },
      contact: { hold, value: words('contact') },
    },
  };
};

/** Markup and more that would do harm wherever a text is taken for anything else than words. */
export const injections = [
  '<img src=x onerror=top.hurt=1>',
  '<script>top.hurt=1</script>',
  '"><svg onload=top.hurt=1>',
  '</style><style>*{display:none}',
  '{{constructor.constructor("top.hurt=1")()}}',
  'javascript:top.hurt=1',
  '\u202Etxt.exe',
] as const;

type Change = (pack: Record<string, unknown>) => void;
const settings = (pack: Record<string, unknown>): Record<string, { hold: string; value: unknown }> => pack.settings as never;
const put = (key: string, value: unknown): Change => (pack) => {
  settings(pack)[key] = { hold: 'free', value };
};
const entry = (key: string, change: object): Change => (pack) => {
  Object.assign((settings(pack)[key]!.value as object[])[0]!, change);
};
const rules = (patterns: string[], parts: object = {}): unknown[] => [
  { schema: 1, language: 'en', label: 'vague-time', source: 'Ours', parts, rules: [{ id: 'jiffy', patterns, question: { plain: 'By when?' }, why: 'So.', flags: ['In a jiffy.', 'A jiffy.'], allows: ['At 3.'] }] },
];
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const laughs = Object.fromEntries(letters.map((name, index) => [name, index === 0 ? 'ha' : `{${letters[index - 1]}}{${letters[index - 1]}}`]));
const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
const taught = (change: object): unknown[] => [
  { format: 'followthrough-desk', schema: 1, origin: 'https://help.example.com', name: 'Help', checked: '2026-11-20', tier: 'taught', composer: { any: ['#reply'] }, ...change },
];
const holding = (target: string[]): unknown[] => taught({ actions: [{ id: 'pass-on', kind: 'transfer', on: ['click'], target }] });

/** By name: what makes a sound pack hostile, and the path that the refusal must name. */
export const hostile: Record<string, { change: Change; path: string }> = {
  'a name that is a list': { change: (pack) => (pack.name = ['Acme']), path: 'name' },
  'a name of three million letters': { change: (pack) => (pack.name = 'x'.repeat(3_000_000)), path: 'name' },
  'a version beyond all numbers': { change: (pack) => (pack.version = 1e308), path: 'version' },
  'a version that is a text': { change: (pack) => (pack.version = '3'), path: 'version' },
  'a hundred thousand unknown keys': { change: (pack) => Object.assign(settings(pack), Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, 1]))), path: 'settings.k0' },
  'a hundred thousand items': { change: put('items', Array.from({ length: 100_000 }, () => 1)), path: 'settings.items.value' },
  'an item with the id of another': { change: (pack) => (settings(pack).items!.value as object[]).push((settings(pack).items!.value as object[])[0]!), path: 'settings.items.value' },
  'an id that names a method': { change: entry('items', { id: 'constructor()' }), path: 'settings.items.value[0].id' },
  'twenty levels': { change: put('contact', nested(20)), path: '' },
  'an item that refers to itself': { change: entry('items', { $ref: '#/settings/items/value/0' }), path: 'settings.items.value[0].$ref' },
  'a template that refers to a template': { change: entry('templates', { items: ['all'] }), path: 'settings.templates.value[0].items[0]' },
  'parts of rules in a circle': { change: put('rules', rules(['jiffy {a}'], { a: '{b}', b: '{a}' })), path: 'settings.rules.value[0]' },
  'parts of rules that multiply': { change: put('rules', rules(['jiffy {z}'], laughs)), path: 'settings.rules.value[0]' },
  'a pattern that hangs': { change: put('rules', rules(['(a+)+b'])), path: 'settings.rules.value[0]' },
  'a pattern that counts to hang': { change: put('rules', rules(['(a?){30}a{30}'])), path: 'settings.rules.value[0]' },
  'a pattern of many gaps': { change: put('rules', rules(['a*a*a*a*a*a*b'])), path: 'settings.rules.value[0]' },
  'a desk that holds every click': { change: put('desks', holding(['*'])), path: 'settings.desks.value[0]' },
  'a selector that looks through all of a page for each element': { change: put('desks', holding(['.x:has(* * * * * .y)'])), path: 'settings.desks.value[0]' },
  'a selector of ten thousand signs': { change: put('desks', taught({ composer: { any: [`#${'a'.repeat(10_000)}`] } })), path: 'settings.desks.value[0]' },
  'a selector that is none': { change: put('desks', taught({ composer: { any: ['#reply{}'] } })), path: 'settings.desks.value[0]' },
  'a desk of every site': { change: put('desks', taught({ origin: 'https://*' })), path: 'settings.desks.value[0]' },
  'a link that runs': { change: entry('links', { address: 'javascript:top.hurt=1' }), path: 'settings.links.value[0].address' },
  'a link with data in it': { change: entry('links', { address: 'data:text/html,<script>top.hurt=1</script>' }), path: 'settings.links.value[0].address' },
  'a link without https': { change: entry('links', { address: 'http://status.example.com/' }), path: 'settings.links.value[0].address' },
  'a day that does not exist': { change: (pack) => ((pack.changelog as { date: string }[])[0]!.date = '2026-02-30'), path: 'changelog[0].date' },
  'a day after the end of time': { change: (pack) => ((settings(pack).hours!.value as { holidays: object[] }).holidays[0] = { date: '+275760-09-14', name: 'The end' }), path: 'settings.hours.value.holidays[0].date' },
  'a follow-up at the end of time': { change: put('followUp', { when: 'in 999999999 business days' }), path: 'settings.followUp.value.when' },
  'a preset at the end of time': { change: put('presets', ['in 99999999999999 minutes']), path: 'settings.presets.value[0]' },
  'a week without work': { change: (pack) => Object.assign((settings(pack).hours!.value as { week: object }).week, { mon: [], tue: [], wed: [], thu: [], fri: [] }), path: 'settings.hours.value.week' },
  'a zone that does not exist': { change: (pack) => Object.assign(settings(pack).hours!.value as object, { zone: '../../etc/passwd' }), path: 'settings.hours.value.zone' },
  'keeping for three thousand years': { change: put('retentionDays', 1_000_000), path: 'settings.retentionDays.value' },
  'a limit without an end': { change: entry('authority', { limit: 1e300 }), path: 'settings.authority.value[0].limit' },
  'a hold of its own': { change: (pack) => (settings(pack).contact!.hold = 'forced'), path: 'settings.contact.hold' },
};

/** The text of a pack that is sound but for one thing. */
export const hostileText = ({ change }: { change: Change }): string => {
  const pack = structuredClone(fullPack()) as unknown as Record<string, unknown>;
  change(pack);
  return JSON.stringify(pack);
};
