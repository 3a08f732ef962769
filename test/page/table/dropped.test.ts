import test from 'ava';
import {fill, time} from '../drive.ts';

const at = 'requests/received/person';

for (const [text, path] of [
	['/tmp/年报.xlsx', '/tmp/年报.xlsx'],
	["'/tmp/我的 年报.xlsx' ", '/tmp/我的 年报.xlsx'],
	['/tmp/我的\\ 年报.docx\n', '/tmp/我的 年报.docx'],
	['file:///tmp/a.html', '/tmp/a.html'],
	['"C:\\报表\\年报.xls"', 'C:\\报表\\年报.xls'],
	['~/年报.csv', '~/年报.csv'],
] as const)
	test(`a file dropped on the grid is read for import: ${text.trim()}`, (t) => {
		const gouji = fill({}, at);
		gouji.dispatch({type: 'paste', text, time});
		t.like(gouji.asked.at(-1), {type: 'readFile', path, purpose: 'import', year: 2024});
		t.is(gouji.draft().revision, 0);
	});

for (const text of ['/', '1/2', '5', '~', '/无', '3.5', '12\t7\n/\t/', './a'])
	test(`what is no file stays a paste: ${JSON.stringify(text)}`, (t) => {
		const gouji = fill({}, at);
		gouji.dispatch({type: 'paste', text, time});
		t.false(gouji.asked.some(({type}) => type === 'readFile'));
	});

test('a path pasted while a cell is edited is typed there', (t) => {
	const gouji = fill({}, at);
	gouji.keys('5').dispatch({type: 'paste', text: '/tmp/年报.xlsx', time});
	t.is(gouji.desk().editor?.text, '5/tmp/年报.xlsx');
});
