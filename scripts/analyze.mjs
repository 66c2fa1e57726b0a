import { ready } from './ready.mjs';

await ready(import.meta.url);

const { runWithEngine } = await import('./engine.mjs');

// The engine as the extension runs it, one JSON object a line in and out.
await runWithEngine('analyze-lines');
