/** From here on this document reaches the one host and nothing else, whatever it is told later. A policy can only ever be made tighter. */
export function pinTo(address: string): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${new URL(address).origin}`;
  document.head.append(policy);
}

/** Browsers tell of it in a task of its own, after the request has failed. */
const toldWithin = 200;

/** @returns whether the policy of this document has stopped anything by now */
export function watchPolicy(): () => Promise<boolean> {
  const stopped = new Promise<boolean>((resolve) => document.addEventListener('securitypolicyviolation', () => resolve(true), { once: true }));
  return () => Promise.race([stopped, new Promise<boolean>((resolve) => setTimeout(() => resolve(false), toldWithin))]);
}
