import {mkdirSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {Disk, type DiskFolder} from '../../faults/disk.ts';
import {boot, machine, root} from '../../faults/layer.ts';

// After the layer: what takes node:fs keeps the functions it finds.
const {check} = await import('../../../source/check/check.ts');
const {digestOf} = await import('../../../source/files/writing/digest-of.ts');
const {exportDraft} = await import('../../../source/files/writing/export-draft.ts');
const {loadForms} = await import('../../../source/files/load-forms.ts');
const {saveFile} = await import('../../../source/files/writing/save-file.ts');

const folder = `${root}/报送`;
const {forms, rules} = loadForms();
const form = forms.find(({id}) => id === '2021')!;

/** A machine whose folder has been there for long. */
function start(): void {
	const disk = new Disk();
	boot(disk);
	mkdirSync(folder, {recursive: true});
	for (const place of ['/', root, folder]) disk.sync(disk.find(place));
}

/** What is in the folder after a power cut: names that its sync kept, with the bytes that theirs kept. */
function afterPowerCut(): Map<string, Uint8Array> {
	const {safe} = machine.disk.find(folder) as DiskFolder;
	return new Map(
		[...safe].map(([name, node]) => [name, node.kind === 'file' ? node.safe : new Uint8Array()]),
	);
}

const bytes = new TextEncoder().encode('单位,年度\r\n'.repeat(300));
for (const force of [false, true]) {
	test.serial(
		`a file that is saved ${force ? 'in place of another' : 'anew'} is there after a power cut, whole`,
		async (t) => {
			start();
			const file = path.join(folder, '年报.csv');
			if (force) await saveFile(file, new Uint8Array([1, 2, 3]));
			await saveFile(file, bytes, {force});
			t.deepEqual(Buffer.from(afterPowerCut().get('年报.csv') ?? []), Buffer.from(bytes));
		},
	);
}

test.serial(
	'an export that says it is done is there after a power cut, and the 校验报告 beside it',
	async (t) => {
		start();
		const header = {unit: '甲局', year: 2024};
		const draft = {
			id: 'd',
			form: '2021',
			header,
			figures: {},
			explanations: {},
			paragraphs: {},
			revision: 1,
		};
		const checked = check(form, rules['2021']!, draft.figures, header);
		const {file, digest, report} = await exportDraft({
			draft,
			form,
			rules: rules['2021']!,
			checked,
			kind: 'return',
			out: path.join(folder, '报送.xlsx'),
			override: '系统升级',
		});
		const kept = afterPowerCut();
		t.is(digestOf(kept.get(path.basename(file)) ?? new Uint8Array()), digest);
		t.true((kept.get(path.basename(report!)) ?? []).length > 1000);
	},
);

test.serial(
	'an export whose disk fails at any call leaves the older file, or the new one whole',
	async (t) => {
		start();
		const file = path.join(folder, '年报.csv');
		const old = new Uint8Array([1, 2, 3]);
		await saveFile(file, old);
		const before = machine.disk.copy();
		boot(before.copy());
		await saveFile(file, bytes, {force: true});
		const calls = machine.calls;
		t.true(calls > 5);
		for (let at = 1; at <= calls; at++) {
			boot(before.copy(), {fail: {at, code: 'EIO', times: 1}});
			const done = await saveFile(file, bytes, {force: true}).then(
				() => true,
				() => false,
			);
			const kept = Buffer.from(afterPowerCut().get('年报.csv') ?? []);
			const isOld = kept.equals(Buffer.from(old));
			// The name a failed sync of the folder left behind may be either.
			t.true(
				kept.equals(Buffer.from(bytes)) || (isOld && (!done || at >= calls - 3)),
				`call ${at}`,
			);
		}
	},
);
