import type { Frame, Locator, Page } from '@playwright/test';
import { caseAddress } from '../../utils/messaging/case-address';
import { ask } from './harness/ask-background';
import { expect, test } from './harness/extension-test';
import { panelOf } from './harness/panel-frame';
import { openSmallDesk, replyPath } from './harness/small-desk';

// Every change there is, one after another, on one page.
test.describe.configure({ timeout: 180_000 });

type Place = Page | Frame;

/** One change, and how to make it; each is taken back before the next, and everything must look as before. */
interface Row {
  name: string;
  /** Not part of the change: opens what hides its button. */
  first?: (place: Place) => Promise<void>;
  change: (place: Place) => Promise<void>;
}

const press = (name: string | RegExp) => (place: Place) => place.getByRole('button', { name, exact: true }).first().click();
/** The box lies under its drawn one, so the keyboard ticks it. */
const tick = (name: string | RegExp) => (place: Place) => place.getByRole('checkbox', { name }).first().press('Space');
const choose = (menu: string, item: string) => async (place: Place) => {
  await press(menu)(place);
  await place.getByRole('menuitemcheckbox', { name: item }).click();
};
const fillPromise = (form: string | RegExp, words: string[], save: string) => async (place: Place) => {
  const shown = place.getByRole('form', { name: form });
  for (const [index, text] of words.entries()) await shown.getByRole('textbox').nth(index).fill(text);
  await shown.getByRole('button', { name: save }).click();
};
const then = (...steps: ((place: Place) => Promise<void>)[]) => async (place: Place) => {
  for (const step of steps) await step(place);
};
/** Waits for what comes last of a change that is not the one under test. */
const sees = (words: string | RegExp) => (place: Place) => expect(place.getByText(words).first()).toBeVisible();
const about = press('More about “Listen to understand”');

/** What a place says, without how long there still is, the focus, and the toast itself. */
const shown = async (what: Locator, toast: Locator): Promise<string> => {
  const said = await toast.locator('span').first().innerText();
  const lines = (await what.ariaSnapshot()).replaceAll(/\b\d+ (hours?|minutes?)\b| \[active\]/g, '').split('\n');
  return lines.filter((line) => !(said && line.includes(said)) && !line.includes('button "Undo"')).join('\n');
};

async function undoes(rows: Row[], place: Place, what: Locator): Promise<void> {
  const toast = place.locator('.ui-toast');
  for (const { name, first, change } of rows)
    await test.step(name, async () => {
      await first?.(place);
      const before = await shown(what, toast);
      const saidBefore = await toast.innerText();
      await change(place);
      await expect(toast, name).not.toHaveText(saidBefore);
      await expect(toast.getByRole('button', { name: 'Undo' }), name).toBeVisible();
      await expect.poll(() => shown(what, toast), name).not.toBe(before);
      await toast.getByRole('button', { name: 'Undo' }).click();
      await expect(toast.getByRole('button'), name).toHaveCount(0);
      await expect.poll(() => shown(what, toast), name).toBe(before);
    });
}

const addOne: Row = {
  name: 'add a promise',
  change: then(press('Add a promise'), fillPromise('Add a promise', ['Send the invoice', 'in 3 hours'], 'Save')),
};
const setAside = then(press('Doesn’t apply here'), press('Done before this reply'));
const marks: Row[] = [
  { name: 'tick', change: tick('Listen to understand') },
  { name: 'take a tick away', first: then(tick('Listen to understand'), sees('1 of 10'), sees('Ticked.')), change: tick('Listen to understand') },
  { name: 'set aside', first: about, change: setAside },
  { name: 'no longer set aside', first: then(setAside, sees('Doesn’t apply: Done before this reply'), sees('Set aside for this case.')), change: press('It does apply') },
];
const kept: Row[] = [
  { name: 'snooze', change: then(press('Snooze'), (place) => place.getByRole('menuitem', { name: /^in 2 hours/ }).click()) },
  { name: 'move', change: then(press('Move'), fillPromise('Move: Ask the warehouse', ['tomorrow 11:00'], 'Move')) },
  { name: 'done', change: press('Done') },
  { name: 'drop', change: press('Drop') },
];

test('every change in the panel can be taken back', async ({ browserWithExtension: browser }) => {
  const desk = await openSmallDesk();
  const page = await browser.context.newPage();
  await page.goto(desk.url('desk.test', replyPath));
  const panel = await panelOf(page);
  await page.getByRole('textbox', { name: 'Message' }).fill('We are sorry for any inconvenience. I will call you back tomorrow by 3 pm.');
  await expect(panel.getByRole('button', { name: 'Keep', exact: true })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Not here' })).toBeVisible();
  const everything = panel.locator('.panel-main, .paused, .panel-footer').first().locator('xpath=..');
  const inside: Row[] = [
    { name: 'not here', change: press('Not here') },
    { name: 'keep', change: press('Keep') },
    { name: 'keep, changed', change: then(press('Change'), fillPromise(/^Keep: /, ['Ring', 'in 4 hours'], 'Keep')) },
    { name: 'no thanks', change: press('No thanks') },
    addOne,
    ...['This conversation', 'This site', 'One hour'].flatMap((scope): Row[] => [
      { name: `pause: ${scope}`, change: choose('Pause', scope) },
      { name: `end the pause: ${scope}`, first: then(choose('Pause', scope), sees('I’m not reading along.'), sees('Nothing promised yet.')), change: choose('Pause', scope) },
      { name: `resume: ${scope}`, change: press('Resume') },
      { name: `after ${scope}`, first: then(press('Resume'), sees('you promised an update'), sees('No thanks'), sees('I’m reading along again.')), change: tick('Check what they need') },
    ]),
    ...marks,
    {
      ...kept[1]!,
      first: then(press('Add a promise'), fillPromise('Add a promise', ['Ask the warehouse', 'in 2 hours'], 'Save'), sees('Ask the warehouse'), sees('Kept as a promise.')),
    },
    kept[0]!,
    ...kept.slice(2),
  ];
  await undoes(inside, panel, everything);
  await desk.close();
});

test('every change on Today and in a case can be taken back', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('today.html');
  const { key } = await ask(page, 'case.start', { channel: 'phone', title: 'Blue kettle', requester: 'Dana' });
  await ask(page, 'case.promise', { key, what: 'Ask the warehouse', when: 'tomorrow 15:00' });
  await ask(page, 'case.promise', { key, what: 'Write to Dana', when: 'tomorrow 16:00' });
  const list = page.locator('main, .page').first();
  await expect(page.getByText('Ask the warehouse')).toBeVisible();
  const startAnother = async (place: Place): Promise<void> => {
    await place.getByRole('textbox', { name: 'What it is about' }).fill('Red toaster');
    await press('Start the case')(place);
  };
  const later = page.getByRole('region', { name: 'Later' });
  const endOther = async (place: Place): Promise<void> => {
    await place.getByRole('listitem').filter({ hasText: 'Write to Dana' }).getByRole('button', { name: 'Drop' }).click();
    await press('Ended this week (1)')(place);
  };
  await undoes([...kept, { name: 'not done yet', first: endOther, change: press('Not done yet: Write to Dana') }], page, later);
  await undoes([{ name: 'start a case', change: startAnother }], page, list);

  await page.goto(browser.urlOf(caseAddress(key).slice(1)));
  const opened = page.getByRole('article', { name: 'Blue kettle' });
  await expect(opened).toBeVisible();
  const remove = then(press('Remove this case'), press('Remove it'));
  await undoes([...marks, addOne, { name: 'remove the case', first: about, change: remove }], page, list);
});

test('every change of a site and of what was put aside can be taken back', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('options.html');
  await ask(page, 'site.turn', { origin: 'http://desk.test:8080', on: true });
  await ask(page, 'dismissal.putBack', { id: 'one', rule: 'some/rule', phrase: 'any inconvenience', caseKey: 'a@b#1', at: 0 });
  await page.reload();
  const sites = page.getByRole('region', { name: 'Sites' });
  await expect(sites.getByRole('checkbox')).toHaveCount(2);
  await undoes(
    [
      { name: 'pause a site', change: tick(/^Pause on/) },
      { name: 'resume a site', first: then(tick(/^Pause on/), sees('Paused on'), (place) => expect(place.getByRole('checkbox', { name: /^Pause on/ })).toBeChecked()), change: tick(/^Pause on/) },
      { name: 'turn a site off', change: tick(/^On for/) },
      { name: 'turn a site on', first: then(tick(/^On for/), sees('Turned off on'), (place) => expect(place.getByRole('checkbox', { name: /^On for/ })).not.toBeChecked()), change: tick(/^On for/) },
    ],
    page,
    sites,
  );
  const remove = 'Remove: this afternoon';
  await undoes([{ name: 'a usual time', change: press(remove) }, { name: 'its place', change: press('Move up: next Monday') }], page, page.getByRole('region', { name: 'Usual times' }));
  const choice = (name: string) => (place: Place) => place.getByRole('radio', { name }).click();
  await undoes([{ name: 'what a notification shows', change: choice('That something is due') }, { name: 'when to ask', change: choice('After 60 % of its time') }], page, page.getByRole('region', { name: 'Reminders' }));
  await undoes([{ name: 'ask again', change: press(/^Ask again/) }], page, page.getByRole('region', { name: 'Questions you put aside' }));
});
