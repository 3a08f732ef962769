import '../text/prose-text.ts';
import {say} from '../text/say.ts';
import type {Note} from '../workbook/note.ts';
import type {Call} from './call.ts';

/** Said together, as one account of what was read; each of the second kind is a sentence of its own. */
const account = new Set<string>([
	'text.partsRead',
	'text.linesRead',
	'text.lineOne',
	'text.lineFew',
	'text.noFigures',
	'text.restBlank',
]);
const sentences = new Set<string>(['text.listHolds', 'text.listWrong', 'text.claimUnchecked']);

/** What was read of the text of a report, as people read it in one go; and the notes that are not said there. */
export function textLines(
	notes: readonly Note[],
	{language}: Pick<Call, 'language'>,
): {lines: string[]; rest: readonly Note[]} {
	const told = (kinds: ReadonlySet<string>) =>
		notes.filter(({key}) => kinds.has(key)).map(({key, values}) => say(language, key, values));
	const stop = say(language, 'check.stop').trimEnd();
	const read = told(account).join(say(language, 'check.semicolon'));
	const said = [...(read === '' ? [] : [read]), ...told(sentences)];
	return {
		lines:
			said.length > 0 ? [said.map((one) => one + stop).join(language === 'en' ? ' ' : '')] : [],
		rest: notes.filter(({key}) => !account.has(key) && !sentences.has(key)),
	};
}
