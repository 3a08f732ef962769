import type {Message} from '../text/say.ts';

/**
A thing a person should know of a file or a draft. Its key is its code in JSON. `blocks`: nothing passes (exit 1)
while it stands; `source`: the cell, row or sheet it is about, as in `sheet!A1`.
*/
export type Note = Message & {blocks?: true; source?: string};
