import './layer.ts';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {DraftStore, OpenDraft} from '../../source/draft/draft-store.ts';
import {freshDisk, type Outcome} from './cases.ts';
import type {DiskFolder} from './disk.ts';
import {boot, machine, root} from './layer.ts';
import {chance, powerCut} from './power-cut.ts';
import {asSaved, home, store, textOf} from './session.ts';

type Given = {id: string; state: string; store: DraftStore; aside: string};
/** What a person is told is done, and how it is seen after the power was cut. */
type Deed = [what: string, act: (given: Given) => () => string | undefined];

const folderOf = (id: string) => `${home}/drafts/${id}`;

const deeds: Deed[] = [
	[
		'a draft thrown away lies in the bin',
		({id, store: own}) => {
			own.remove(id);
			return () => {
				const [list, bin] = [store().list(), store().bin()];
				return list.length === 0 && bin[0]?.id === id ? undefined : 'it is not in the bin alone';
			};
		},
	],
	[
		'a draft brought back is there',
		({id, state, store: own}) => {
			own.remove(id);
			own.restore(id);
			return () => {
				if (store().bin().length > 0) return 'it is in the bin as well';
				return stateOf(id) === state ? undefined : 'it is another';
			};
		},
	],
	[
		'a copy of what was handed in is kept',
		({id, store: own}) => {
			const name = own.keepCopy(id, '年报.xlsx', new Uint8Array([1, 2, 3]));
			return () => (store().readCopy(id, name).length === 3 ? undefined : 'it is cut');
		},
	],
	[
		'a pack is where it was said to be',
		({id, store: own}) => {
			const file = own.archive(id, root);
			const {length} = machine.disk.file(file).now;
			return () => (machine.disk.file(file).now.length === length ? undefined : 'it is cut');
		},
	],
	[
		'a draft from a pack is there, with its copies',
		({id, state, store: own, aside}) => {
			const copy = own.keepCopy(id, '年报.xlsx', new Uint8Array([1, 2, 3]));
			const pack = own.archive(id, aside);
			const there = own.unarchive(pack);
			return () => {
				if (store().readCopy(there, copy).length !== 3) return 'its copy is cut';
				return stateOf(there) === state ? undefined : 'it is another';
			};
		},
	],
	['a damaged image is kept aside', ({id, store: own}) => damagedAside(id, own, 'draft.json')],
	['a damaged journal is kept aside', ({id, store: own}) => damagedAside(id, own, 'journal.jsonl')],
	[
		'a draft whose folder was deleted from outside is written again',
		({id, store: own}) => {
			const open = own.open(id);
			const [place] = machine.disk.place(folderOf(id));
			machine.disk.change(place, {name: id, node: undefined});
			machine.disk.sync(place);
			typed(open, 901);
			const state = textOf(open.draft);
			return () => (stateOf(id) === state ? undefined : 'the edit is lost');
		},
	],
	[
		'an image brought up to its journal stays so',
		({id, store: own}) => {
			const open = own.open(id);
			typed(open, 902);
			open.close();
			const image = machine.disk.file(`${folderOf(id)}/draft.json`).now;
			return () =>
				machine.disk.file(`${folderOf(id)}/draft.json`).now.equals(image)
					? undefined
					: 'it is older';
		},
	],
	[
		'an orderly end is seen as one',
		({id, store: own}) => {
			own.open(id).close();
			return () =>
				store()
					.open(id)
					.notes.find(({blocks}) => !blocks)?.key;
		},
	],
];

/** 3b: what is done with whole drafts lasts from the moment it is said to be done: the power goes right behind it. */
export function lastingDeeds(): Outcome {
	const outcome: Outcome = {cases: 0, wrong: []};
	const random = chance(12);
	const aside = mkdtempSync(path.join(tmpdir(), 'gouji-lasting-'));
	try {
		for (const [what, act] of deeds) {
			for (const cut of ['old', 'random', 'random', 'random'] as const) {
				boot(freshDisk());
				const made = store().create('2021', {unit: '教育局', year: 2023});
				typed(made, 900);
				made.close();
				const {id} = made.draft;
				const given = {
					id,
					state: textOf(made.draft),
					store: store(),
					aside: mkdtempSync(path.join(aside, 'x')),
				};
				const look = act(given);
				boot(powerCut(machine.disk, cut, random));
				outcome.cases++;
				const wrong = seen(look);
				if (wrong) outcome.wrong.push(`${what}, ${cut} power cut: ${wrong}`);
			}
		}
	} finally {
		rmSync(aside, {recursive: true, force: true});
	}

	return outcome;
}

function seen(look: () => string | undefined): string | undefined {
	try {
		return look();
	} catch (error) {
		return String((error as Error).stack);
	}
}

function typed(open: OpenDraft, after: number): void {
	const address = 'requests/received/person';
	const before = open.draft.figures[address]?.value ?? null;
	open.commit({how: 'typed', time: 't', changes: [{address, field: 'value', before, after}]});
}

function stateOf(id: string): string {
	return textOf(asSaved(store().open(id, 'read')));
}

function damagedAside(id: string, own: DraftStore, name: string): () => string | undefined {
	const file = machine.disk.file(`${folderOf(id)}/${name}`);
	file.now = Buffer.concat([
		file.now.subarray(0, 60),
		Buffer.from('\n#damaged'),
		file.now.subarray(69),
	]);
	machine.disk.sync(file);
	const damaged = file.now;
	own.open(id).close();
	return () => {
		const quarantine = machine.disk.folder(`${folderOf(id)}/quarantine`);
		return holds(quarantine, damaged) ? undefined : 'it is gone';
	};
}

function holds(folder: DiskFolder, bytes: Buffer): boolean {
	return [...folder.now.values()].some((node) => node.kind === 'file' && node.now.equals(bytes));
}
