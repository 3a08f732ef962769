import {readFileSync} from 'node:fs';
import test from 'ava';
import {loadForms} from '../../source/files/load-forms.ts';
import {countingNotes, countingOf} from '../../source/form/counting.ts';
import {countingSchema} from '../../source/form/counting-schema.ts';

const {forms} = loadForms();
const form = forms.find(({id}) => id === '2021')!;

test('the notes of the program are what their schema says, and each is of cells that are there', (t) => {
	const file = new URL('../../templates/counting.json', import.meta.url);
	t.deepEqual(countingSchema.parse(JSON.parse(readFileSync(file, 'utf8'))), [...countingNotes]);
	for (const {cells, words, source} of countingNotes) {
		for (const one of cells) {
			const meant = form.cells.filter(({address}) =>
				countingOf(address).some((note) => note.cells.includes(one)),
			);
			t.true(meant.length > 0, one);
		}

		t.truthy(words.en);
		t.truthy(source.zh);
	}
});

test('the office’s own word on a cell takes the place of the program’s', (t) => {
	const own = [
		{cells: ['disclosure/penalties/*'], words: {zh: '含简易程序'}, source: {zh: '本局'}},
	];
	t.is(countingOf('disclosure/penalties/decisions', own)[0]?.words.zh, '含简易程序');
	t.is(countingOf('disclosure/penalties/decisions', own).length, 1);
	t.regex(countingOf('disclosure/licences/decisions', own)[0]!.words.zh, /依法未公开/);
	t.deepEqual(countingOf('requests/other.rest/person', own), []);
});
