import test from 'ava';
import {openingOf} from '../../../../source/workbook/export/whole/opening.ts';
import {wordsOfParagraph} from '../../../../source/workbook/export/whole/whole-report.ts';
import {openingNotes} from '../../../../source/workbook/import/report/opening-note.ts';
import {formOf} from '../../../check/read-report.ts';

const {form} = formOf('2021');
const header = {unit: '某局', year: 2024};
const notesOf = (...opening: string[]) =>
	openingNotes(
		{
			text: {
				opening: opening.map((text) => ({text, source: 'p1', refs: []})),
				parts: {},
				footer: [],
			},
		},
		header,
		form,
	).map(({key, values}) => `${key} ${values?.count}`);

test('an opening of other words is said not to be kept, and no word is lost on one that is made the same', (t) => {
	t.deepEqual(notesOf('根据有关规定，编制 本报告。'), ['text.opening 13']);
	t.deepEqual(notesOf(), []);
	const own = (phone?: string) =>
		openingOf({...header, ...(phone && {phone})}, form).map(wordsOfParagraph);
	t.deepEqual(notesOf(...own()), []);
	t.deepEqual(notesOf(...own('0470-8812282')), []);
});
