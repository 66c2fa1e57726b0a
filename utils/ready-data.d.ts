/** Data that `scripts/ready-data.ts` checked and made ready while the extension was built. Whoever imports it says what it is. */
declare module '*?ready' {
  const ready: unknown;
  export default ready;
}
