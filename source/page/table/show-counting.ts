import {sayWords} from '../../check/say-result.ts';
import type {Desk} from '../../desk/desk.ts';
import {cellOf} from '../../desk/geometry.ts';
import {cursorOf} from '../../desk/selection.ts';
import type {Session} from '../../desk/session.ts';
import {countingOf} from '../../form/counting.ts';
import {labelOf} from '../../form/label-of.ts';
import type {Line} from '../../program/line.ts';
import {ask, type Updated} from '../ask.ts';

/** How the cell under the cursor is counted, with where that is said. */
export function showCounting(session: Session, _action: unknown, desk: Desk): Updated {
	const cell = cellOf(desk.form, cursorOf(desk));
	const {language} = session;
	const notes = countingOf(cell.address, session.counting);
	const told = notes.flatMap(({words, source}): Line[] => [
		{words: sayWords(words, language)},
		{
			words: {key: 'session.counting.source', values: {source: sayWords(source, language)}},
			mark: 'faint',
			indent: 1,
		},
	]);
	const kind: Line =
		cell.kind === 'total'
			? {words: {key: 'session.counting.total'}}
			: {words: {key: 'session.counting.unit', values: {unit: cell.unit}}};
	const none: Line = {words: {key: 'session.counting.none'}, mark: 'faint'};
	return ask(session, {
		title: {key: 'session.counting', values: {label: labelOf(cell)}},
		lines: [kind, ...(told.length > 0 ? told : [none])],
		choices: [{label: {key: 'command.close'}}],
	});
}
