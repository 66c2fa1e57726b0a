import { runWithEngine } from './engine.mjs';

// The engine as the extension runs it, one JSON object a line in and out.
await runWithEngine('analyze-lines');
