import type {Session} from '../../desk/session.ts';
import type {Line} from '../../program/line.ts';
import type {RolledUp, UnitRolled} from '../../rollup/rolled-up.ts';
import {unitLetter} from './unit-letter.ts';

let last: {one: UnitRolled; rolled: RolledUp; language: string; lines: readonly Line[]} | undefined;

/** The 审核反馈意见 to a unit as it will be written, to be read before. */
export function feedbackLines(
	session: Session,
	rolled: RolledUp,
	one: UnitRolled,
): readonly Line[] {
	const {language} = session;
	if (last?.one === one && last.rolled === rolled && last.language === language) return last.lines;
	const letter = unitLetter(session, rolled, one);
	if (letter.kind === 'none') return [];
	if (letter.kind !== 'feedback') return [{words: letter.text}];
	const {title, opening, lines, blanks, closing} = letter.feedback;
	const made: Line[] = [
		{words: title},
		...opening.map((words) => ({words})),
		...lines.flatMap(
			({number, table, row, column, source, figure, level, problem, advice, basis}): Line[] => [
				{
					words: [`${number}.`, table, [row, column].filter(Boolean).join(' · ')]
						.filter(Boolean)
						.join(' '),
					mark: level,
				},
				...said('problem', problem),
				...said('figure', figure),
				...said('source', source),
				...said('advice', advice),
				...said('basis', basis),
			],
		),
		...(blanks === undefined ? [] : [{words: blanks}]),
		...closing.map((words) => ({words})),
	];
	last = {one, rolled, language, lines: made};
	return made;
}

function said(
	field: 'problem' | 'figure' | 'source' | 'advice' | 'basis',
	text: string,
): readonly Line[] {
	if (text === '') return [];
	return [{words: {key: `rollup.feedback.${field}`, values: {[field]: text}}, indent: 1}];
}
