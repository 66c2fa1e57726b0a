/** Milliseconds for which it stands there if nothing is pressed. */
const stands = 10_000;
const gap = 6;
const size = { width: 260, height: 44 };

let shown: (() => void) | null = null;

/** A line beside a control that was pressed, for the agent to read and nothing to answer. It goes with the next press or key. */
export function warnBeside(window: Window, control: Element, words: string): void {
  shown?.();
  const { document } = window;
  const box = control.getBoundingClientRect();
  const host = document.createElement('div');
  const below = box.bottom + gap + size.height < window.innerHeight;
  const left = Math.max(gap, Math.min(box.left, window.innerWidth - size.width - gap));
  host.style.cssText = `all:initial;position:fixed;z-index:2147483646;pointer-events:none;left:${left}px;${below ? `top:${box.bottom + gap}px` : `bottom:${window.innerHeight - box.top + gap}px`}`;
  const note = document.createElement('div');
  note.setAttribute('role', 'status');
  note.style.cssText = `max-width:${size.width}px;box-sizing:border-box;padding:7px 10px;border:1px solid #b45309;border-radius:6px;background:#fff7ed;color:#7c2d12;font:13px/1.4 system-ui,sans-serif;box-shadow:0 2px 8px rgb(0 0 0 / .2)`;
  host.attachShadow({ mode: 'closed' }).append(note);
  document.documentElement.append(host);
  note.textContent = words;

  const ends = ['pointerdown', 'keydown', 'pagehide'];
  const end = (): void => {
    window.clearTimeout(timer);
    host.remove();
    for (const type of ends) window.removeEventListener(type, end, true);
    shown = null;
  };
  const timer = window.setTimeout(end, stands);
  for (const type of ends) window.addEventListener(type, end, true);
  shown = end;
}
