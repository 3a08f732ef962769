import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test, {type ExecutionContext} from 'ava';
import {Failure} from '../../source/failure.ts';
import {filesUnder} from '../../source/files/files-under.ts';

function place(t: ExecutionContext): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-under-'));
	t.teardown(() => {
		execFileSync('chmod', ['-R', 'u+rwx', folder]);
		rmSync(folder, {recursive: true, force: true});
	});
	return folder;
}

test('files come in the order of their names by code, a folder where its name stands', (t) => {
	const folder = place(t);
	const names = ['乙.xlsx', 'b/z.csv', 'b/a/一.xls', 'B.xlsx', 'a b.html', 'b.docx', '甲/c.xlsx'];
	for (const name of names) {
		mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
		writeFileSync(path.join(folder, name), '');
	}

	const {files, skipped} = filesUnder(folder);
	t.deepEqual(
		files.map((file) => path.relative(folder, file.path)),
		['B.xlsx', 'a b.html', 'b/a/一.xls', 'b/z.csv', 'b.docx', '乙.xlsx', '甲/c.xlsx'],
	);
	t.is(skipped, 0);
});

test('links are not followed, what is hidden, left behind or no file is counted, and circles end nowhere', (t) => {
	const folder = place(t);
	mkdirSync(path.join(folder, 'in'));
	for (const name of ['.x', '~$a.xlsx', 'Thumbs.db', 'desktop.ini', 'in/THUMBS.DB', 'in/a.xlsx'])
		writeFileSync(path.join(folder, name), '');
	mkdirSync(path.join(folder, '__MACOSX'));
	symlinkSync('..', path.join(folder, 'in', 'up'));
	symlinkSync('a.xlsx', path.join(folder, 'in', 'b.xlsx'));
	symlinkSync('nowhere', path.join(folder, 'c.xlsx'));
	execFileSync('mkfifo', [path.join(folder, 'pipe.xlsx')]);
	const {files, skipped} = filesUnder(folder);
	t.deepEqual(files, [{path: path.join(folder, 'in', 'a.xlsx')}]);
	t.is(skipped, 10);
});

test('a folder that is not there is refused', (t) => {
	const error = t.throws(() => filesUnder(path.join(place(t), 'none')), {instanceOf: Failure});
	t.is(error?.code, 'file.missing');
});

test('a folder below that cannot be looked into is told in its place', (t) => {
	const folder = place(t);
	mkdirSync(path.join(folder, 'b'));
	writeFileSync(path.join(folder, 'a.xlsx'), '');
	writeFileSync(path.join(folder, 'c.xlsx'), '');
	chmodSync(path.join(folder, 'b'), 0o000);
	const {files} = filesUnder(folder);
	const places = files.map((file) => path.basename(file.path));
	// Root may look anywhere.
	if (process.getuid?.() === 0) t.deepEqual(places, ['a.xlsx', 'c.xlsx']);
	else {
		t.deepEqual(places, ['a.xlsx', 'b', 'c.xlsx']);
		t.is(files[1]?.failure?.code, 'file.notAllowed');
	}
});
