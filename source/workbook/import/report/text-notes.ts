import type {Form} from '../../../form/form.ts';
import {listsIn} from '../../../report/lists-in.ts';
import {mentionsOf} from '../../../report/mentions-of.ts';
import {plainText} from '../../../report/pieces-of.ts';
import {readReference} from '../../../report/read-reference.ts';
import {type Sources, sourcesOf} from '../../../report/sources.ts';
import {typedOf} from '../../../report/typed-of.ts';
import {valueOfReference} from '../../../report/value-of.ts';
import {wrongLists} from '../../../report/wrong-lists.ts';
import {figuresOf} from '../../figures-of.ts';
import type {Note} from '../../note.ts';
import type {Reading} from '../../reading.ts';
import type {TextReading} from '../../text-reading.ts';

/** What is to be said of the text of a reading: totals and their parts, and what it says there was none of. */
export function textNotes(reading: Reading, text: TextReading, form: Form): Note[] {
	const sources = readingSources(reading, form);
	const paragraphs = Object.values(text.parts).flat();
	return [
		...paragraphs.flatMap(({text: words}) => listNotes(words)),
		...paragraphs.flatMap(({text: words}) => claimNotes(words, sources)),
	];
}

/** What the references of a reading are valued by. */
export function readingSources(reading: Reading, form: Form): Sources {
	const {unit = '', year = 0} = reading;
	return sourcesOf({header: {unit, year}, figures: figuresOf(reading)}, form);
}

function listNotes(text: string): Note[] {
	const lists = listsIn(text);
	const wrong = wrongLists(lists);
	return lists.flatMap((list): Note[] => {
		const {total, parts} = list;
		const values = {
			words: total.words + total.unit,
			sum: parts.map(({words}) => words).join('+'),
		};
		const off = wrong.find((one) => one.total === total);
		if (off) return [{key: 'text.listWrong', values: {...values, made: off.sum}}];
		const made = parts.reduce((sum, {value}) => sum + value, 0);
		return made === total.value && !list.isOpen ? [{key: 'text.listHolds', values}] : [];
	});
}

// What the tables cannot bear out because they are blank there is told, not passed.
function claimNotes(text: string, sources: Sources): Note[] {
	return mentionsOf(plainText(text), sources).flatMap(({claim, words, proposes}): Note[] => {
		const [ref] = proposes;
		if (!claim || ref === undefined || ref.startsWith('fees/')) return [];
		const {reference} = readReference(ref, sources.form);
		if (!reference || valueOfReference(reference, sources).why !== 'blank') return [];
		const name = typedOf(reference, sources.form).replaceAll('.', '');
		return [{key: 'text.claimUnchecked', values: {words, name}}];
	});
}
