import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import {ownCounting} from '../../source/files/own-counting.ts';

test('an office’s own notes are read, and what is wrong with them is named', (t) => {
	const home = mkdtempSync(path.join(tmpdir(), 'gouji-counting-'));
	t.teardown(() => rmSync(home, {recursive: true, force: true}));
	const put = (content: unknown) =>
		writeFileSync(path.join(home, 'counting.json'), JSON.stringify(content));
	const note = {cells: ['requests/*/*'], words: {zh: '按登记日期计'}, source: {zh: '市政府办通知'}};
	put([note]);
	t.deepEqual(ownCounting(home), [note]);
	put([{...note, source: undefined}]);
	const failure = t.throws(() => ownCounting(home)) as Error & {code: string; values: object};
	t.is(failure.code, 'form.badFile');
	t.like(failure.values, {file: 'counting.json', field: '0.source'});
	put([{...note, cells: ['requests']}]);
	t.is((t.throws(() => ownCounting(home)) as Error & {code: string}).code, 'form.badFile');
});
