import type {Address} from '../form/form.ts';

/** What the mouse, or anything else that points, points at. */
export type Target =
	| {on: 'cell'; address: Address}
	| {on: 'tab'; tab: string}
	/** A place in a paragraph of the text. */
	| {on: 'text'; paragraph: string; at: number}
	/** An entry of the list on top: what its page's `entries` has there. */
	| {on: 'line'; index: number}
	| {on: 'field'; index: number}
	/** A hint of the bottom line. */
	| {on: 'command'; id: string};
