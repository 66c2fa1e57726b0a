/**
 * Puts a question to a page of ours that stands in a frame without our origin and without the extension's API, and takes the frame away
 * after its answer.
 * @param page path of the page in the package
 * @param longest milliseconds, after which nobody waits any more
 * @returns null where no answer came
 */
export function askSandboxed<Answer>(page: string, question: unknown, longest: number): Promise<Answer | null> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.src = page;
  const { port1, port2 } = new MessageChannel();
  const { promise, resolve } = Promise.withResolvers<Answer | null>();
  const timer = setTimeout(() => resolve(null), longest);
  port1.onmessage = ({ data }) => resolve(data as Answer);
  // Its origin is opaque, so no other address could be named; only our own page can stand in this frame.
  frame.addEventListener('load', () => frame.contentWindow?.postMessage(question, '*', [port2]), { once: true });
  document.documentElement.append(frame);
  return promise.finally(() => {
    clearTimeout(timer);
    port1.close();
    frame.remove();
  });
}
