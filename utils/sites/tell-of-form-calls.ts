/**
 * Runs in the page's own world: a form that a script sends without any event asks first, by an event that nobody else can
 * name. Nobody answering (the extension was updated) lets it go. Needs nothing around it, since only its text is carried over.
 * @param token name of the question's event; with `!` that of the permission, which counts once and for a form that was held
 */
export function tellOfFormCalls(token: string): void {
  // Taken now: what a page's script replaces later is not asked.
  const { dispatchEvent, addEventListener } = EventTarget.prototype;
  const { submit } = HTMLFormElement.prototype;
  const PageEvent = Event;
  const call = Reflect.apply;
  const held = new WeakSet<EventTarget>();
  HTMLFormElement.prototype.submit = function submitAfterAsking(this: HTMLFormElement): void {
    let goes = true;
    try {
      goes = !this.isConnected || call(dispatchEvent, this, [new PageEvent(token, { bubbles: true, cancelable: true, composed: true })]);
      if (!goes && !held.has(this)) {
        held.add(this);
        // On the form itself, since a closed shadow root does not tell outside which one it was.
        call(addEventListener, this, [`${token}!`, () => held.delete(this) && call(submit, this, []), { once: true }]);
      }
    } catch {
      // A fault of ours lets it go.
    }
    if (goes) call(submit, this, []);
  };
}
