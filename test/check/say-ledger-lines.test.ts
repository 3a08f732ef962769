import test from 'ava';
import {checkReturn} from '../../source/check/check-return.ts';
import {loadForms} from '../../source/files/load-forms.ts';
import {resultText} from '../../source/workbook/told-file.ts';

const books = loadForms();
const figures = (changes: Record<string, number>) => {
	const all: Record<string, {value: number}> = {};
	for (const cell of books.forms.find(({id}) => id === '2021')!.cells)
		if (cell.kind !== 'total') all[cell.address] = {value: 0};
	const held: Record<string, number> = {
		'requests/received/person': 60,
		'requests/disclosed/person': 60,
		'requests/received/otherOrganisation': 1,
		'requests/disclosed/otherOrganisation': 1,
		...changes,
	};
	for (const [address, value] of Object.entries(held)) all[address] = {value};
	return all;
};

const made = {
	'requests/received/person': ['台账!3-62'],
	'requests/disclosed/person': ['台账!3-62'],
	'requests/received/otherOrganisation': ['台账!112'],
	'requests/disclosed/otherOrganisation': ['台账!112'],
};

const said = (ledger: boolean, changes: Record<string, number>) => {
	const header = ledger ? {ledger: {file: '台账.xlsx', digest: '0', year: 2024, made}} : {};
	const checked = checkReturn(books, {form: '2021', figures: figures(changes), header});
	return checked.results
		.filter(({status, rule, causedBy}) => status === 'fail' && rule === 'T3-BALANCE' && !causedBy)
		.map((result) => resultText(result, checked, 'zh'))
		.join('\n');
};

test('a suspect of a draft that was counted from a ledger names the lines instead of the ledger', (t) => {
	const moved = {'requests/received/person': 61, 'requests/received/otherOrganisation': 0};
	t.regex(said(false, moved), /请核对原始台账/);
	const text = said(true, moved);
	t.regex(text, /台账!112 登记为其他/);
	t.notRegex(text, /请核对原始台账/);
});

test('of a single cell its lines are counted', (t) => {
	t.regex(said(true, {'requests/received/person': 66}), /台账登记 60 行（台账!3-62）/);
});
