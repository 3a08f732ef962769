import type {Form} from '../../form/form.ts';
import {shortKey} from '../../text/short-key.ts';
import type {Layout} from './layout-of.ts';

/** A short name of a layout of a form, the same in every reader. Two that share one are only read again together. */
export function layoutKey(layout: Layout, {id}: Form): string {
	const {rows, columns, merges, marks, words, bound} = layout;
	return shortKey(JSON.stringify([id, rows, columns, [...merges], [...marks], words, [...bound]]));
}
