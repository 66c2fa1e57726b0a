import type { PageCommand } from '../messaging/page-command';
import type { AnyDesk } from './any-desk/any-desk';
import type { DeskPort } from './desk-port';
import type { DraftReading } from './draft-field';
import type { GuardSurroundings } from './guard-surroundings';
import type { guardTransfer, TransferGuard } from './guard-transfer';
import type { Panel } from './mount-panel';
import { newId } from './new-id';
import { onReturn } from './on-return';
import type { PanelPlace } from './panel-place';
import { pickProfile } from './pick-profile';
import { preciousIn } from './precious';
import { pressEvents } from './press-events';
import type { Profile } from './profile';
import { readLocator } from './read-locator';
import { steerPanel } from './steer-panel';
import { underlines } from './underlines';
import { readPage, watchConversation } from './watch-conversation';
import { watchDraft } from './watch-draft';
import { watchPage } from './watch-page';

/** Milliseconds between two looks at whether the extension is still there; a page where nothing happens tells of nothing. */
const lookAlive = 2_000;

/**
 * Everything that runs in a desk's page. The guard's listeners are registered before this returns; the rest waits until the
 * background has said that the site is on. In a frame below the top only the guard runs: the top reads what it can reach.
 * @returns the function that ends it and leaves nothing of ours in the page
 */
export function startDesk(port: DeskPort, window: Window): () => void {
  const { document } = window;
  const isTop = window === window.top;
  let profiles: Profile[] = [];
  let picked: Profile | null = null;
  /** Reads a page that no profile knows; undefined before it was asked for. */
  let anyDesk: AnyDesk | null | undefined;
  /** Quiet on this site: nothing is read. */
  let siteQuiet = false;
  /** Quiet for this conversation: its draft is not read and nothing is held. */
  let quiet = false;
  /** How often the background said that it is paused or no longer; an answer to what was asked before knows less. */
  let pausesTold = 0;
  let key: string | null = null;
  /** Something of this conversation is open; kept here, since a control that closes it cannot wait for an answer. */
  let asksBeforeSolving = false;
  let guard: TransferGuard | null = null;
  let guardIs: 'not-asked' | 'coming' | 'asked' = 'not-asked';
  let panel: Panel | null = null;
  const ends: (() => void)[] = [];

  const send = (message: Promise<unknown>): void => {
    // A message that fails (the extension was updated under us) changes nothing for the page.
    message.catch(() => {
      if (!port.alive()) orphan();
    });
  };
  const profile = (): Profile | null => (picked ??= pickProfile(document, profiles)) ?? anyDesk?.profile() ?? null;
  const attentive = (): Profile | null => (siteQuiet || quiet ? null : profile());

  const marks = underlines();
  const draft = watchDraft(document, () => (isTop ? attentive() : null), reportDraft, marks.redraw);
  const around: GuardSurroundings = {
    profile: attentive,
    agent() {
      const agent = profile()?.conversation.agent;
      return (agent && readLocator(document, agent)?.text) ?? null;
    },
    composer: () => draft.field()?.element ?? null,
    // A frame below the top does not see the panel; the background knows whether there is one.
    canAsk: () => port.alive() && (!isTop || panel?.answers() === true),
    key: () => key,
    asksBeforeSolving: () => asksBeforeSolving,
    solved: () => key && send(port.call('case.solved', { key })),
    newId,
    hold(held) {
      panel?.reach();
      return port.call('transfer.hold', { key, ...held });
    },
    pressAgain: (waiting) => send(port.call('transfer.pressAgain', { waiting })),
    ended: () => panel?.settle(),
    noticed: (kind, to) => send(port.call('transfer.noticed', { kind, to })),
    besideWords: port.besideWords,
    released: (holdId) => send(port.call('transfer.released', { holdId })),
    sent(pressed) {
      if (!draft.owns(pressed)) return;
      draft.flush();
      if (key) send(port.call('draft.sent', { key }));
    },
  };
  port.share?.(() => ({ profile: profile(), key, field: draft.field() }));
  const presses = pressEvents(window, () => guardDesk());
  ends.push(() => draft.stop(), () => marks.clear(), () => (guard ?? presses).stop());

  const lookAtConversation = watchConversation(
    () => {
      const reading = readPage(document, profile(), { reply: draft.field(), beside: panel?.beside() ?? false, gaveWay: panel?.gaveWay() ?? false, reloadNeeded: port.late ?? false, quiet: siteQuiet });
      return picked || siteQuiet ? reading : (anyDesk?.complete(reading) ?? reading);
    },
    (reading) => {
      const now = reading.conversation?.key ?? null;
      const moved = now !== key;
      if (moved) {
        if (key) guard?.drop();
        asksBeforeSolving = false;
        marks.clear();
        quiet = false;
      }
      key = now;
      if (moved) reportDraft(draft.reading());
      const told = pausesTold;
      send(
        port.call('conversation.report', reading).then(({ paused, asksBeforeSolving: asks }) => {
          if (key !== now) return;
          asksBeforeSolving = asks;
          if (told === pausesTold) hush(paused);
        }),
      );
    },
  );

  function hush(now: boolean): void {
    if (quiet === now) return;
    quiet = now;
    if (quiet) {
      guard?.drop();
      marks.clear();
    }
    draft.look();
  }

  function reportDraft(reading: DraftReading | null): void {
    if (!reading) return marks.clear();
    if (!key) return;
    const { composer, text, skip } = reading;
    const of = key;
    send(
      port.call('draft.report', { key: of, composer, text, skip }).then((answer) => {
        // Words that changed meanwhile are on their way already, and their marks with them.
        if (key === of && draft.reading()?.text === text) marks.show(draft.reading()!, answer.marks);
      }),
    );
  }

  const tellPlace = ({ width, collapsed }: PanelPlace): void => send(port.call('panel.placed', { width, collapsed }));
  const steering = steerPanel(window, () => panel, () => draft.field(), tellPlace);
  ends.push(() => steering.stop());

  const onTopCommand = (command: PageCommand): void => {
    steering.obey(command);
    if (command.command === 'show-finding') marks.reveal(command.id);
    if (command.command === 'marks' && command.key === key && draft.reading()) marks.show(draft.reading()!, command.marks);
  };
  const onCommand = (command: PageCommand): void => {
    if (command.command === 'site-off') return stop();
    if (command.command === 'taught' && !isTop) return begin();
    if (command.command === 'paused') {
      pausesTold += 1;
      if (!command.paused) siteQuiet = false;
      hush(command.paused);
      if (isTop) look();
    }
    if (command.command === 'before-solving') {
      // Asked once for one solving: what stayed open was answered for.
      if (command.asks && !asksBeforeSolving) guard?.solveAnew();
      asksBeforeSolving = command.asks;
    }
    if (command.command === 'hold-answered') guard?.answer(command.holdId, command.verdict);
    if (command.command === 'hold-shown') guard?.shown(command.holdId);
    if (isTop) onTopCommand(command);
  };

  /** Asked for once the page has loaded and shows nothing that a profile knows. */
  function readAnyway(): void {
    if (picked || document.readyState === 'loading' || siteQuiet) return;
    if (anyDesk) return anyDesk.changed();
    if (anyDesk === null || !port.anyDesk) return;
    anyDesk = null;
    send(
      port.call('desk.readAnyway', {}).then((start) => {
        if (stopped) return;
        anyDesk = port.anyDesk!(window, start, lookAgain);
        ends.push(() => anyDesk?.stop());
        lookAgain();
      }),
    );
  }

  function look(): void {
    if (!port.alive()) return orphan();
    if (!profile() || anyDesk) readAnyway();
    lookAgain();
  }
  function lookAgain(): void {
    const known = profile();
    if (known) panel?.pin(known.pinned);
    guardDesk();
    // Nothing is said to be seen here before it can be held.
    if (guardIs === 'coming') return;
    draft.look();
    panel?.look();
    lookAtConversation();
    guard?.look();
  }

  /** What decides and resumes comes once a known desk stands here; what listens has been there from the start. */
  function guardDesk(): void {
    if (guard || guardIs !== 'not-asked' || !profile()) return;
    const make = port.guard?.();
    if (make) return beginGuard(make);
    guardIs = 'coming';
    const come = (): void => {
      guardIs = 'asked';
      if (!stopped && port.guard?.()) beginGuard(port.guard()!);
      if (!stopped && isTop) look();
    };
    port.call('desk.guard', {}).then(come, come);
  }
  function beginGuard(make: typeof guardTransfer): void {
    guard = make(window, presses, around);
    guard.look();
    // Forms that a page's script sends without any event are seen from the page's own world only.
    if (!profile()?.actions.some(({ on }) => on.includes('form-submit-call'))) return;
    const token = newId();
    guard.listenFor(token);
    send(port.call('desk.guardForms', { token }));
  }

  let stopped = false;
  function end(): void {
    stopped = true;
    while (ends.length > 0) ends.pop()!();
  }
  function stop(): void {
    end();
    panel?.remove();
    panel = null;
  }
  /** Updated or turned off under us: nothing is read or held any more. What the panel shows stays until the newer script takes its place. */
  function orphan(): void {
    if (stopped) return;
    end();
    if (port.orphanWords) panel?.orphaned(port.orphanWords);
    else stop();
  }

  function begin(): void {
    send(
      port.call('desk.hello', {}).then((welcome) => {
        if (stopped) return;
        if (!welcome.on) return stop();
        ({ profiles } = welcome);
        picked = null;
        siteQuiet = welcome.paused;
        if (!isTop) return guardDesk();
        if (panel) return tellAnew(welcome.place.collapsed);
        panel = port.mountPanel(
          window,
          `${port.panelUrl}#${welcome.panelKey}`,
          welcome.place,
          tellPlace,
          look,
          () => preciousIn(document, profile(), draft.field()),
        );
        ends.push(watchPage(window, look, () => draft.field()?.element ?? null));
      }),
    );
  }
  const tellAnew = (collapsed: boolean): void => {
    panel?.collapse(collapsed);
    lookAtConversation(true);
    reportDraft(draft.reading());
  };
  /** Where several composers are open, what is pressed next is of the one that the agent went to now. */
  const onFocus = (): void => {
    if (panel && profile()?.composer.idOnRoot.length) look();
  };

  const pulse = window.setInterval(() => port.alive() || orphan(), lookAlive);
  ends.push(() => window.clearInterval(pulse), port.onCommand(onCommand));
  ends.push(onReturn(window, onFocus, begin));
  begin();
  return stop;
}
