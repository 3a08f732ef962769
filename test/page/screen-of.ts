import {newView} from '../../source/look/view.ts';
import {paintScreen} from '../../source/pages.ts';
import type {Driven} from './drive.ts';

const sgr = /\u001B\[[\d;]*m/g;

/** What the screen shows, without colours. */
export function screenOf(driven: Driven, columns?: number, rows?: number): string {
	if (columns && rows) driven.dispatch({type: 'resize', columns, rows});
	const theme = {color: false, wideAmbiguous: false};
	return paintScreen(theme, driven.session(), newView()).lines.join('\n').replace(sgr, '');
}
