import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Commitment } from '../../utils/commitments/commitment';
import { ask } from '../e2e/harness/ask-background';
import type { ExtensionBrowser } from '../e2e/harness/extension-browser';
import { chanceFrom } from './seeded-chance';

/** For what is evaluated in the worker. */
declare const chrome: Browser;

/** A fault comes within this many milliseconds of the message, about as long as it takes to answer one. */
const longestWait = 40;
/** A case takes so many promises, well under what it may have open. */
const perCase = 30;

interface Known {
  /** What it may say now: one thing where the last change was confirmed. */
  what: Set<string>;
  /** How often it was made due, and whether the last time was confirmed. */
  madeDue: number;
  mustHaveRung: boolean;
}

/** What a run found. */
export interface FaultReport {
  asked: number;
  confirmed: number;
  rang: number;
  /** Everything that should not be, in words. */
  wrong: string[];
}

const afterMoment = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Makes, edits and rings promises while the worker is stopped and the browser killed at random moments, and compares what is kept with
 * what was confirmed.
 */
export async function faultRun(browser: ExtensionBrowser, { stops, kills, seed }: { stops: number; kills: number; seed: number }): Promise<FaultReport> {
  const chance = chanceFrom(seed);
  const report: FaultReport = { asked: 0, confirmed: 0, rang: 0, wrong: [] };
  const known = new Map<string, Known>();
  /** Asked for without an answer: they may be kept or not. */
  const perhaps = new Set<string>();
  const rung = new Map<string, number>();
  let page: Page = await browser.openOwn('gallery.html');
  let key = '';
  let named = 0;

  const someKnown = () => [...known][Math.floor(chance() * known.size)];
  const make = async (): Promise<void> => {
    const what = `Promise ${(named += 1)}`;
    perhaps.add(what);
    const kept = await ask(page, 'case.promise', { key, what, when: 'tomorrow 15:00' });
    if ('commitment' in kept) known.set(kept.commitment, { what: new Set([what]), madeDue: 0, mustHaveRung: false });
  };
  const edit = async (id: string, of: Known): Promise<void> => {
    const what = `Changed ${(named += 1)}`;
    of.what.add(what);
    await ask(page, 'commitment.change', { id, what });
    of.what = new Set([what]);
  };
  const makeDue = async (id: string, of: Known): Promise<void> => {
    of.madeDue += 1;
    of.mustHaveRung = false;
    await ask(page, 'commitment.moveBack', { id, before: { dueAt: Date.now() - 1_000, zone: 'UTC', said: 'now', repeat: null, rangAt: null, nudgeAt: null, nudgedAt: null } });
    of.mustHaveRung = true;
  };
  const act = (): Promise<void> => {
    const [id, of] = someKnown() ?? [];
    const which = chance();
    if (!id || !of || which < 0.4) return make();
    return which < 0.7 ? edit(id, of) : makeDue(id, of);
  };

  /** Everything that has to ring has rung once it is answered; what is shown is put away, so that it would be seen to come again. */
  const listen = async (): Promise<void> => {
    await ask(page, 'today.read', {});
    const worker = await browser.worker();
    const shown = await worker.evaluate(async () => {
      const ids = Object.keys(await chrome.notifications.getAll());
      for (const one of ids) await chrome.notifications.clear(one);
      return ids;
    });
    for (const id of shown.flatMap((one) => (one.startsWith('due:') ? [one.slice(4)] : []))) rung.set(id, (rung.get(id) ?? 0) + 1);
  };
  const compare = async (): Promise<void> => {
    await listen();
    const kept = (await ask(page, 'data.export', {})).tables.commitments as Commitment[];
    const byId = new Map(kept.map((one) => [one.id, one]));
    if ((await ask(page, 'today.read', { most: 5_000 })).unreadable > 0) report.wrong.push('something is half-written');
    if (new Set(kept.map(({ what }) => what)).size !== kept.length) report.wrong.push('something is kept twice');
    for (const { id, what } of kept) if (!known.has(id) && !perhaps.has(what)) report.wrong.push(`nobody asked for ${what}`);
    for (const [id, { what, mustHaveRung, madeDue }] of known) {
      const here = byId.get(id);
      if (!here) report.wrong.push(`${[...what].join()} was confirmed and is lost`);
      else if (!what.has(here.what)) report.wrong.push(`${here.what} should be ${[...what].join(' or ')}`);
      if (here && mustHaveRung && here.rangAt === null) report.wrong.push(`${here.what} never rang`);
      if ((rung.get(id) ?? 0) > madeDue) report.wrong.push(`${[...what].join()} rang ${rung.get(id)} times for ${madeDue}`);
    }
  };

  const faults = stops + kills;
  for (let index = 1; index <= faults; index += 1) {
    const kill = Math.floor((index * kills) / faults) > Math.floor(((index - 1) * kills) / faults);
    if (named % perCase === 0) ({ key } = await ask(page, 'case.start', { channel: 'phone', title: 'Faults', requester: '' }));
    report.asked += 1;
    const acted = act().then(
      () => void (report.confirmed += 1),
      () => undefined,
    );
    await afterMoment(chance() * longestWait);
    if (kill) {
      await browser.kill();
      page = await browser.openOwn('gallery.html');
    } else await browser.stopWorker();
    await acted;
    if (kill || index % 10 === 0 || index === faults) await compare();
  }
  await browser.restart();
  page = await browser.openOwn('gallery.html');
  await compare();
  report.rang = [...rung.values()].reduce((sum, times) => sum + times, 0);
  return report;
}
