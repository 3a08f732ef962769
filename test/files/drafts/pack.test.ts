import {randomBytes} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test, {type ExecutionContext} from 'ava';
import {Failure} from '../../../source/failure.ts';
import {homeDrafts} from '../../../source/files/drafts/home-drafts.ts';
import {openZip} from '../../../source/files/zip.ts';

function place(t: ExecutionContext) {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-pack-'));
	t.teardown(() => rmSync(folder, {recursive: true, force: true}));
	const store = (name: string) => homeDrafts(path.join(folder, name), {now: () => '2024-01-10'});
	return {folder, store, here: store('here'), there: store('there')};
}

function failure(work: () => unknown): Failure {
	try {
		work();
	} catch (error) {
		if (error instanceof Failure) return error;
		throw error;
	}

	throw new Error('nothing was refused');
}

const header = {unit: '教育局', year: 2023};

test('a pack with many large copies can be opened again', (t) => {
	const {folder, here, there} = place(t);
	const open = here.create('2021', header);
	const {id} = open.draft;
	open.close();
	const bytes = randomBytes(9 * 2 ** 20);
	const copies = [1, 2, 3, 4].map((number) => here.keepCopy(id, `${number}.xlsx`, bytes));
	const file = here.archive(id, folder);
	t.is(there.unarchive(file), id);
	for (const copy of copies) t.true(bytes.equals(there.readCopy(id, copy)));
});

test('a pack that could not be opened again is not made, and the sentence says what to do', (t) => {
	const {folder, here} = place(t);
	const open = here.create('2021', header);
	const {id} = open.draft;
	open.close();
	const copy = here.keepCopy(id, '1.xlsx', new Uint8Array());
	truncateSync(path.join(folder, 'here/drafts', id, 'copies', copy), 80 * 2 ** 20);
	const before = readdirSync(folder);
	t.is(failure(() => here.archive(id, folder)).code, 'draft.packTooLarge');
	t.deepEqual(readdirSync(folder), before);
});

test('a pack names files without the folders they lay in, and its history still leads to its draft', (t) => {
	const {folder, here, there} = place(t);
	const secret = '/home/zhangsan/报送';
	const lastYear = {
		year: 2022,
		form: '2021',
		figures: {'requests/received/person': {value: 1, source: `${secret}/2022.xlsx|三!D7`}},
		origin: 'C:\\Users\\zhangsan\\2022.xlsx',
	};
	const open = here.create('2021', {...header, lastYear});
	const {id} = open.draft;
	open.commit({
		how: 'imported',
		time: '2024-01-10',
		who: '张三',
		from: `${secret}/年报.xlsx`,
		changes: [
			{address: 'requests/received/person', field: 'value', after: 7},
			{address: 'requests/received/person', field: 'source', after: `${secret}/年报.xlsx|三!D7`},
		],
	});
	const handedIn = [
		{time: 't', number: 1, file: `${secret}/1.xlsx`, digest: 'd', copy: '1-1.xlsx', revision: 1},
	];
	open.commit({how: 'handedIn', time: 't', changes: [{header: 'handedIn', after: handedIn}]});
	const again = [...handedIn, {...handedIn[0]!, number: 2, file: '../x/2.xlsx'}];
	open.commit({
		how: 'handedIn',
		time: 't',
		changes: [{header: 'handedIn', before: handedIn, after: again}],
	});
	open.close();
	const file = here.archive(id, folder);
	const zip = openZip(readFileSync(file));
	for (const {name} of zip.entries)
		t.notRegex(new TextDecoder().decode(zip.read(name)), /zhangsan|报送\/|\.\.\//, name);
	there.unarchive(file);
	const taken = there.open(id);
	t.deepEqual(taken.notes, []);
	t.is(taken.draft.figures['requests/received/person']?.source, '年报.xlsx|三!D7');
	t.is(taken.draft.header.handedIn?.[1]?.file, '2.xlsx');
	t.is(taken.draft.header.lastYear?.origin, '2022.xlsx');
	t.is(taken.steps[0]?.from, '年报.xlsx');
	t.is(taken.steps[0]?.who, '张三');
	taken.close();
});

test('what is no ordinary file is refused at once, and makes no folder of drafts', (t) => {
	const {folder, there} = place(t);
	const large = path.join(folder, 'large.zip');
	writeFileSync(large, '');
	truncateSync(large, 3 * 2 ** 30);
	t.is(failure(() => there.unarchive('/dev/zero')).code, 'file.notOrdinary');
	t.is(failure(() => there.unarchive(folder)).code, 'file.isFolder');
	t.is(failure(() => there.unarchive(path.join(folder, 'none.zip'))).code, 'file.missing');
	t.true(failure(() => there.unarchive(large)).code.startsWith('file.'));
	t.false(readdirSync(folder).includes('there'));
});

test('a pack goes into a folder that is there, and nowhere else', (t) => {
	const {folder, here} = place(t);
	const open = here.create('2021', header);
	const {id} = open.draft;
	open.close();
	const nowhere = path.join(folder, 'none');
	t.is(failure(() => here.archive(id, nowhere)).code, 'file.missing');
});
