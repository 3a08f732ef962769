import type {Field} from '../program/questions.ts';
import type {Typing} from '../program/typing.ts';
import type {Language} from '../text/say.ts';
import {cut, displayWidth, fit, wrap} from './display-width.ts';
import type {Piece} from './frame.ts';
import {marks, styled, type Theme} from './style.ts';
import {typingWindow} from './typing-window.ts';
import {wordsOf} from './words.ts';

/** A place to type in, with the part of its text around the caret, at most `width` columns. */
export function paintTyping(
	theme: Theme,
	typing: Typing,
	width: number,
	hasKeys: boolean,
): {text: string; caret: number} {
	const {text, caret} = typingWindow(typing, width);
	return {
		text: styled(theme, fit(text, width), 'underline', ...(hasKeys ? (['bold'] as const) : [])),
		caret,
	};
}

/** A field of a form on a line of its own; what is wrong with it below. */
export function paintField(
	theme: Theme,
	language: Language,
	field: Field,
	{
		index,
		hasKeys,
		labelWidth,
		columns,
	}: {index: number; hasKeys: boolean; labelWidth: number; columns: number},
): Piece {
	const target = {on: 'field', index} as const;
	const label = `${hasKeys ? ' > ' : '   '}${fit(wordsOf(language, field.label), labelWidth)}  `;
	const from = displayWidth(label);
	const room = Math.max(8, columns - from - 2);
	const zones = [{line: 0, from: 0, to: columns, target}];
	const why =
		field.why === undefined
			? []
			: wrap(wordsOf(language, field.why), Math.max(8, room - 2)).map((text, row) =>
					styled(
						theme,
						cut(`${' '.repeat(from)}${row === 0 ? marks.bad.sign : ' '} ${text}`, columns),
						...marks.bad.styles,
					),
				);
	const shownLabel = styled(theme, label, ...(hasKeys ? (['bold'] as const) : []));
	if (field.kind === 'text') {
		const unit = field.unit === undefined ? '' : ` ${wordsOf(language, field.unit)}`;
		const width = Math.min(60, room - displayWidth(unit));
		const {text, caret} = paintTyping(theme, field.typing, width, hasKeys);
		return {
			lines: [shownLabel + text + unit, ...why],
			zones,
			...(hasKeys && {cursor: {x: from + caret, y: 0}}),
		};
	}

	return {lines: [shownLabel + choices(theme, language, field, room, hasKeys), ...why], zones};
}

/** All choices side by side where they fit, the chosen one in brackets; else the chosen one between arrows. */
function choices(
	theme: Theme,
	language: Language,
	{choices: all, chosen}: Extract<Field, {kind: 'choice'}>,
	room: number,
	hasKeys: boolean,
): string {
	const names = all.map(({label}) => wordsOf(language, label));
	const size = names.reduce((sum, name) => sum + displayWidth(name) + 4, 0);
	const look = hasKeys ? (['bold', 'inverse'] as const) : (['bold'] as const);
	if (size > room) {
		const name = cut(names[chosen] ?? '', room - 12);
		return `< ${styled(theme, `[${name}]`, ...look)} >  ${chosen + 1}/${names.length}`;
	}

	return names
		.map((name, index) => (index === chosen ? styled(theme, `[${name}]`, ...look) : ` ${name} `))
		.join('  ');
}
