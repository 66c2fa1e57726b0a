import type { ReadLayer } from '@/utils/packs/read-layer';
import { readSetting } from '@/utils/storage/settings';

// The organisation's pack is kept as every other, under an id of its own, so that it counts at once after a start of the browser, which may
// take seconds to tell its policy. What stands here is why a policy is not used.

/** Each layer is read by itself, so that one that is refused silences no other. */
export const organisationLayers = async (): Promise<ReadLayer[]> => {
  const reason = await readSetting('organisation-problem');
  return reason === null ? [] : [{ refused: { origin: 'organisation', name: '', reason } }];
};

/** Tells one state of the policy from another without reading it. */
export const stateOfOrganisation = async (): Promise<string> => (await readSetting('organisation-problem')) ?? '';
