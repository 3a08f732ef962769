import type {Message} from '../text/say.ts';

/** A sentence of the catalogue, or a name that is shown as it is (a unit, a file, a statutory label). */
export type Words = Message | string;

/** How a line is marked; the screen adds a sign, so that nothing is said by colour alone. */
export type Mark = 'good' | 'bad' | 'plain' | 'faint' | 'must' | 'explain' | 'hint' | 'unchecked';

/** One line that is told: above a question, in a receipt. */
export type Line = {words: Words; mark?: Mark; indent?: number};
