import type {Address} from '../form/form.ts';
import type {Tab} from './desk.ts';

/** What can be asked of the open draft, whatever page of it is on top. */
export type DeskAction =
	/** `kept`: what was typed has been kept, or refused, before. */
	| {type: 'undo'; time: string; kept?: true}
	| {type: 'redo'; time: string}
	| {type: 'goTo'; address: Address}
	| {type: 'openTab'; tab: Tab}
	/** The table of a part of the report, by the part's number. */
	| {type: 'openPart'; part: string}
	| {type: 'nextTab'; by: 1 | -1}
	/** Ctrl+S: nothing is left to save, and that is said. */
	| {type: 'sayHowSaved'};
