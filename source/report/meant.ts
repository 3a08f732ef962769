import type {Meaning} from './meaning.ts';
import type {NumberWords} from './number-words.ts';

/** A figure found in prose, and what it seems to mean in the tables; no meaning: a figure of the text alone. */
export type Meant = NumberWords & {
	meaning?: Meaning;
	/** 未收到, 无: a zero in words. */
	claim?: true;
};
