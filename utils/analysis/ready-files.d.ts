/** A file of rules as `scripts/ready-rules.mjs` makes it ready. Whoever imports one says what is in it. */
declare module '*.json?ready' {
  import type { ReadyFile } from './known-needs';

  const ready: ReadyFile;
  export default ready;
}
