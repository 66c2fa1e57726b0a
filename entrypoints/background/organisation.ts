import type { ReadLayer } from '@/utils/packs/read-layer';

/**
 * What the browser's policy brings. It must answer at once, with what was known last: the browser may take seconds for its first answer.
 * Each layer is read by itself, so that one that is refused silences no other.
 */
export const organisationLayers = async (): Promise<ReadLayer[]> => [];

/** Tells one state of the policy from another without reading it. */
export const stateOfOrganisation = async (): Promise<string> => '';
