import {cut, displayWidth, wrap} from '../../look/display-width.ts';
import type {ListLine} from '../../look/paint-list.ts';
import {marks} from '../../look/style.ts';
import {type Language, say} from '../../text/say.ts';
import type {PreviewLine} from './state.ts';

type TextLine = Extract<PreviewLine, {kind: 'part' | 'paragraph' | 'figure'}>;

const kinds = ['changed', 'added', 'removed', 'moved', 'same'] as const;
/** So many lines of a paragraph are shown: enough to know it by. */
const most = 3;

/** What an import makes of the text: parts with their counts, paragraphs as they will be, figures told otherwise. */
export function textPreviewLines(
	language: Language,
	line: TextLine,
	columns: number,
): Array<Omit<ListLine, 'index' | 'target'>> {
	if (line.kind === 'part') {
		const counts = kinds
			.filter((kind) => line.counts[kind] > 0)
			.map((kind) => say(language, `text.count.${kind}`, {count: line.counts[kind]}))
			.join(' · ');
		const room = columns - 8 - displayWidth(counts);
		const title = cut(line.title, Math.max(4, room));
		return [
			{text: `${line.taken === 'all' ? '[x]' : '[ ]'} ${title}　${counts}`, styles: ['bold']},
		];
	}

	const dim = line.taken ? [] : (['dim'] as const);
	if (line.kind === 'figure') {
		const {figure, answer} = line;
		const {name, before, after, shown} = figure;
		const {sign, styles} = marks.explain;
		const said = say(language, 'screen.preview.figure', {name, before, after, shown});
		const right = `[${say(language, `screen.preview.answer.${answer}`)}]`;
		const [first = '', ...rest] = wrap(said, Math.max(12, columns - 11 - displayWidth(right)));
		const own = line.taken ? styles : dim;
		return [
			{text: `    ${sign} ${first}`, right, styles: own},
			...rest.map((text) => ({text: `        ${text}`, styles: own})),
		];
	}

	const {plan} = line;
	const kind = plan.kind === 'same' ? 'changed' : plan.kind;
	const lead = `  ${say(language, `screen.preview.paragraph.${kind}`)} `;
	const words = plan.after ?? plan.before ?? '';
	const lines = wrap(words, Math.max(12, columns - displayWidth(lead) - 4));
	const shown = lines.slice(0, most);
	if (lines.length > most) shown[most - 1] = `${cut(shown[most - 1]!, columns - 12)}…`;
	const indent = ' '.repeat(displayWidth(lead));
	return shown.map((text, at) => ({text: (at === 0 ? lead : indent) + text, styles: dim}));
}
