import {callText} from './roll-up-call-text.ts';
import {outputText} from './roll-up-output-text.ts';
import {rulesText} from './roll-up-rules-text.ts';
import {unitsText} from './roll-up-units-text.ts';
import {learn} from './say.ts';

/** All that is said of a roll-up; it is learned when the first of it is wanted, not at every start. */
export const rollUpText = learn({...unitsText, ...rulesText, ...outputText, ...callText});

declare module './say.ts' {
	interface PageWords extends Readonly<typeof rollUpText> {}
}
