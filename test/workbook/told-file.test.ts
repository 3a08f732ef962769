import test from 'ava';
import {checkReturn} from '../../source/check/check-return.ts';
import {loadForms} from '../../source/files/load-forms.ts';
import {printableJson} from '../../source/text/printable.ts';
import {returnOf} from '../../source/workbook/import/return-of.ts';
import {returnOfReading, toldCheck, toldChecked} from '../../source/workbook/told-file.ts';
import {corpus, through} from '../corpus/corpus.ts';

const books = loadForms();

test('what a reader says of a checked file is what the program says of it, to the byte', async (t) => {
	const statuses = new Set<string>();
	for (const damaged of [false, true])
		for (const made of corpus(11, 14, damaged)) {
			const plain = await through(made, 'xlsx');
			const {reading} = returnOf(plain, books.forms, {year: made.report.year}, '年报.xlsx');
			const checked = checkReturn(books, returnOfReading(reading, books.forms), {
				headless: true,
				text: 'file',
				doubts: reading,
			});
			for (const {status} of checked.results) statuses.add(status);
			for (const language of ['zh', 'en'] as const) {
				const whole = toldChecked('年\u001B报', reading, checked, reading.notes, language);
				const {json, exit} = toldCheck('年\u001B报', reading, books, language);
				t.is(Buffer.from(json, 'latin1').toString('utf8'), printableJson(whole), made.damage);
				t.is(exit, checked.summary.blocks > 0 ? 1 : 0);
			}
		}

	t.deepEqual([...statuses].sort(), ['fail', 'pass', 'unchecked']);
});
