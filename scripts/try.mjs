import { ready } from './ready.mjs';

await ready(import.meta.url);

// What the rules, or a pack of one's own, would ask about a text.
const { runWithEngine } = await import('./engine.mjs');
await runWithEngine('try-text');
