import type { Need } from './needed-words';

/** What the patterns of a file of rules need, found out while the extension is built: to read all patterns takes longer than the start of a worker may. */
export interface KnownNeeds {
  /** Every need, once. */
  needs: Need[];
  /** By pattern, for each of its alternatives the numbers of its needs, the best first. */
  patterns: Record<string, number[][]>;
}

/** What of a file of rules is there for its tests alone. */
export type ForTests = 'flags' | 'allows' | 'examples';

type WithoutExamples<Value> = Value extends readonly (infer Item)[] ? WithoutExamples<Item>[] : Value extends object ? { [Key in keyof Value as Key extends ForTests ? never : Key]: WithoutExamples<Value[Key]> } : Value;

/** A built-in file of rules. Whether it is sound the tests say, not each start. */
export interface ReadyFile<File = unknown> {
  file: WithoutExamples<File>;
  known: KnownNeeds;
}
