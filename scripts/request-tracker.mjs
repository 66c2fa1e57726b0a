import { freePorts, startRealDesk } from './real-desk.mjs';

/**
 * Starts a real Request Tracker of our own, freshly seeded, on a free port of the loopback.
 * @returns {Promise<{ address: string, env: Record<string, string>, end: () => Promise<void> }>} `env`: where the tests find it
 */
export async function startRequestTracker() {
  const [port] = await freePorts(1);
  const { end } = await startRealDesk({
    name: 'Request Tracker',
    script: 'request-tracker.sh',
    start: (data) => [port, data],
    stop: (data) => ['stop', port, data],
  });
  const address = `http://127.0.0.1:${port}`;
  return { address, env: { REQUEST_TRACKER: address }, end };
}
