import wordingFile from '../../../templates/wording.json' with {type: 'json'};
import type {Wording} from './wording-schema.ts';

export type {Wording} from './wording-schema.ts';

/** The wording the program comes with. Held against its schema by a test, not at every start. */
export const wording: Wording = wordingFile as unknown as Wording;
