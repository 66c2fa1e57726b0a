import { readPack, type ReadPack } from '../utils/packs/read-pack';
import { problemOfDesk } from '../utils/sites/profile-layer';

/** Reads a pack as the extension does when somebody brings it. */
export const read = (text: string): ReadPack => readPack(text, problemOfDesk);
