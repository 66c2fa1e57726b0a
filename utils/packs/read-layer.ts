import type { Layer } from './layers';
import { type Pack, packSchema, type PackSettings } from './pack-schema';

/** A pack that is in force, or why it is not: one that cannot be used is left out whole, and the others go on. */
export type ReadLayer = { layer: Layer<PackSettings>; pack: Pack } | { refused: RefusedLayer };

export interface RefusedLayer {
  origin: Layer<PackSettings>['origin'];
  name: string;
  /** In words, with the place in the pack; of the browser's policy also as `problemText` writes it. */
  reason: string;
}

/**
 * Reads a text that was judged when it was accepted. It is not run against its own examples again, which takes long; what an older version
 * of this program accepted may still be unknown to this one.
 */
export function readLayer(origin: RefusedLayer['origin'], name: string, text: string | null): ReadLayer {
  if (text === null) return { refused: { origin, name, reason: 'the version in force is not kept any more' } };
  try {
    const parsed = packSchema.safeParse(JSON.parse(text));
    if (parsed.success) return { layer: { origin, name: parsed.data.name, settings: parsed.data.settings }, pack: parsed.data };
    const [issue] = parsed.error.issues;
    return { refused: { origin, name, reason: `${issue?.path.join('.') || 'the pack'}: ${issue?.message ?? 'not sound'}`.slice(0, 200) } };
  } catch {
    return { refused: { origin, name, reason: 'it is no JSON' } };
  }
}
