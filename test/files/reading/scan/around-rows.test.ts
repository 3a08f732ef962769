import test from 'ava';
import {aroundRows} from '../../../../source/files/reading/scan/around-rows.ts';
import type {QuickRows} from '../../../../source/files/reading/scan/quick-rows.ts';

function sheet(head: string, tail: string, rows = 2, columns = 3): [Uint8Array, QuickRows] {
	const bytes = Buffer.from(`${head}<sheetData></sheetData>${tail}`);
	const from = head.length;
	const cells = Array.from({length: rows}, () => undefined);
	return [bytes, {cells, columns, from, to: bytes.length - tail.length}];
}

test('what stands around the rows is looked at once for the same bytes and the same size', (t) => {
	let made = 0;
	const around = aroundRows((bytes) => [made++, bytes.length] as const);
	const first = around(...sheet('<a>', '</a>'));
	t.is(around(...sheet('<a>', '</a>')), first);
	for (const other of [
		sheet('<b>', '</a>'),
		sheet('<a>', '</b>'),
		sheet('<a> ', '</a>'),
		sheet('<a>', '</a>', 3),
		sheet('<a>', '</a>', 2, 4),
	])
		t.not(around(...other), first);
	t.is(around(...sheet('<a>', '</a>')), first);
});

test('what fails is made anew every time, and what is not seen for long is forgotten', (t) => {
	let made = 0;
	const around = aroundRows((bytes) => {
		made++;
		if (bytes[0] === 0x21) throw new Error('hidden');
		return made;
	});
	for (let time = 0; time < 2; time++) t.throws(() => around(...sheet('!', '</a>')));
	t.is(made, 2);
	t.is(around(...sheet('<a>', '</a>')), 3);
	for (let one = 0; one < 24; one++) around(...sheet(`<model${one}>`, '</a>'));
	t.is(around(...sheet('<a>', '</a>')), 28);
});
