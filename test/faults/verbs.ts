import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Draft} from '../../source/draft/draft.ts';
import {Failure} from '../../source/failure.ts';
import {homeDrafts} from '../../source/files/drafts/home-drafts.ts';
import type {Form} from '../../source/form/form.ts';
import type {Call, Exit} from '../../source/verb/call.ts';
import {checkVerb} from '../../source/verb/check-verb.ts';
import {draftsVerb} from '../../source/verb/drafts-verb.ts';
import {exportVerb} from '../../source/verb/export-verb.ts';
import {failureText} from '../../source/verb/failure-text.ts';
import {historyVerb} from '../../source/verb/history-verb.ts';
import {importVerb} from '../../source/verb/import-verb.ts';
import {makeCall} from '../../source/verb/make-call.ts';
import {drawSheets} from '../corpus/render.ts';
import {forms, type Report, reports2021} from '../corpus/reports.ts';
import {writeBook} from '../corpus/write-xlsx.ts';
import type {Outcome} from './cases.ts';
import {type Files, filesIn, harmed, putFiles} from './draft-folder.ts';
import {chance} from './power-cut.ts';
import {quickFolder} from './processes.ts';
import {asSaved, textOf} from './session.ts';

type Verb = (call: Call, given: {id: string; out: string; book: string}) => Exit | Promise<Exit>;

const verbs: Record<string, Verb> = {
	list: (call) => draftsVerb(call),
	history: (call, {id}) => historyVerb(call, id),
	'history of a cell': (call, {id}) => historyVerb(call, id, cell(7)),
	check: (call, {id}) => checkVerb(call, [id], {}),
	'hand-in': (call, {id, out}) => exportVerb(call, id, {out: `${out}/1.xlsx`, override: '说明'}),
	csv: (call, {id, out}) => exportVerb(call, id, {out: `${out}/1.csv`, as: 'csv'}),
	import: (call, {book}) => importVerb(call, book, {}),
	'import dry': (call, {book}) => importVerb(call, book, {dryRun: true}),
	next: (call, {id}) => draftsVerb(call, 'next', id),
	rename: (call, {id}) => draftsVerb(call, 'rename', id, '教育和体育局'),
	pack: (call, {id, out}) => draftsVerb(call, 'pack', id, out),
};

const writes = ['import', 'rename', 'csv'];
const columns = ['person', 'enterprise', 'research', 'nonprofit', 'legalService'];
const cell = (number: number) => `requests/received/${columns[number % columns.length]}`;
const unit = '教育局';

type Ran = {exit: Exit; out: string; err: string};

/** As the command line does it: what is refused is one sentence, and a document of its own. */
async function run(
	home: string,
	verb: (call: Call) => Exit | Promise<Exit>,
	json = true,
): Promise<Ran> {
	let out = '';
	let err = '';
	const call = await makeCall({
		language: 'zh',
		environment: {GOUJI_WHO: '张三'},
		json,
		home,
		print: (line) => {
			out += `${line}\n`;
		},
		warn: (line) => {
			err += `${line}\n`;
		},
		progress() {},
		async write(text) {
			out += text;
		},
		interrupted: () => new AbortController().signal,
	});
	try {
		return {exit: await verb({...call, now: () => '2024-01-11T09:00:00.000Z'}), out, err};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		const {code, text, exit} = failureText(error, 'zh');
		if (json) out += JSON.stringify({failure: {code, text}});
		return {exit, out, err: `${err}${text}\n`};
	}
}

/** Whether standard error, the document and the exit code all say that something is amiss of the draft. */
function isTold({exit, out, err}: Ran): boolean {
	const codes = [...out.matchAll(/"code":"(draft\.\w+)","text":"[^"]*"(?:,"blocks":(\w+))?/g)];
	const inDocument = codes.some(([, , blocks]) => blocks !== 'false');
	return exit > 0 && /损坏|尚无人确认|读不出|过大/.test(err) && inDocument;
}

// What two runs on the same state may say differently.
function plain(out: string, id: string): string {
	return out
		.replaceAll(id, 'ID')
		.replaceAll(/\d{4}-[\da-f]{8}/g, 'NEW')
		.replaceAll(/"notes":\[[^\]]*\]/g, '')
		.replaceAll(/"(?:time|savedAt)":"[^"]*"/g, '');
}

/** Two drafts as their windows left them: closed, or as a crash did. */
function subjects(home: string): Array<{id: string; files: Files; other: Files; saved: Draft}> {
	return ['closed', 'crashed'].map((ending) => {
		const isCrashed = ending === 'crashed';
		const [own, other] = [unit, '民政局'].map((name, index) => {
			const store = homeDrafts(home, {
				now: () => '2024-01-10T09:00:00.000Z',
				who: '张三',
				every: 4,
				...(isCrashed && {program: {pid: 4_000_000, start: '1'}}),
			});
			const open = store.create('2021', {unit: name, year: 2023});
			for (let number = 0; number < 11 + index; number++) {
				const before = open.draft.figures[cell(number)]?.value ?? null;
				open.commit({
					how: 'typed',
					time: '2024-01-10T09:00:00.000Z',
					changes: [{address: cell(number), field: 'value', before, after: 100 * index + number}],
				});
			}

			if (!isCrashed) open.close();
			const folder = path.join(home, 'drafts', open.draft.id);
			const files = filesIn(folder);
			rmSync(folder, {recursive: true});
			return {id: open.draft.id, files, saved: open.draft};
		});
		if (!own || !other) throw new Error('no drafts');
		return {...own, other: other.files};
	});
}

/**
8b: the folder of a draft is harmed in many ways, and every verb is run on it as the command line runs it. One that goes
on from another state than the one last said to be saved says so, in all three places, and hands nothing in; and no
write makes a later verb forget it.

@param count - harms
@param share - of the verbs for each harm
*/
export async function verbsOnDamage(
	count: number,
	share = 1,
	seed = 9,
): Promise<Outcome & {older: number; told: number; runs: number}> {
	const outcome = {cases: 0, wrong: [] as string[], older: 0, told: 0, runs: 0};
	const random = chance(seed);
	const home = quickFolder();
	try {
		const out = path.join(home, 'out');
		const book = importedBook(home);
		mkdirSync(out);
		const all = subjects(home);
		const base = new Map<string, Ran>();
		const fresh = (id: string, files: Files) => {
			rmSync(path.join(home, 'drafts'), {recursive: true, force: true});
			rmSync(out, {recursive: true});
			mkdirSync(out);
			mkdirSync(path.join(home, 'drafts'), {mode: 0o700});
			putFiles(path.join(home, 'drafts', id), files);
		};

		for (const {id, files} of all) {
			for (const [name, verb] of Object.entries(verbs)) {
				fresh(id, files);
				const ran = await run(home, (call) => verb(call, {id, out, book}));
				base.set(`${id} ${name}`, ran);
				if (isTold(ran)) outcome.wrong.push(`${name}: told of a sound draft: ${ran.err}`);
			}
		}

		for (let number = 0; number < count; number++) {
			const {id, files, other, saved} = all[number % all.length] as (typeof all)[number];
			const {what, files: harmedFiles} = harmed(files, other, random);
			fresh(id, harmedFiles);
			const found = seen(home, id);
			const isOlder = textOf(saved) !== found?.text;
			outcome.cases++;
			if (isOlder) outcome.older++;
			let told = 0;
			for (const [name, verb] of Object.entries(verbs)) {
				if (random() >= share && name !== 'list') continue;
				// What lies there is another unit's: an import looks for a draft of its own.
				if (found && found.unit !== unit && name.startsWith('import')) continue;
				fresh(id, harmedFiles);
				const ran = await run(home, (call) => verb(call, {id, out, book}));
				outcome.runs++;
				const isSaid = isTold(ran);
				if (isSaid) told++;
				const where = `${what} (harm ${number}), ${name}`;
				const sound = base.get(`${id} ${name}`);
				if (!isSaid && (isOlder || plain(ran.out, id) !== plain(sound?.out ?? '', id)))
					outcome.wrong.push(
						`${where}: nothing said, ${isOlder}\n${ran.out.slice(0, 600)}\n${ran.err}`,
					);
				if (isSaid && existsSync(path.join(out, '1.xlsx')))
					outcome.wrong.push(`${where}: handed in all the same`);
				if (isSaid && ran.exit === 1 && writes.includes(name)) {
					const later = await run(home, (call) => historyVerb(call, id));
					if (!isTold(later)) outcome.wrong.push(`${where}: forgotten after it\n${later.out}`);
				}

				const inWords = isSaid && (await runAgain(home, harmedFiles, fresh, id, verb, {out, book}));
				if (inWords) outcome.wrong.push(`${where}, in words: ${inWords}`);
			}

			if (told > 0) outcome.told++;
		}
	} finally {
		rmSync(home, {recursive: true});
	}

	return outcome;
}

// A published report, as the return of the unit whose draft it goes into.
function importedBook(home: string): string {
	const report = {...(reports2021[0] as Report), unit, year: 2023};
	const file = path.join(home, '年报.xlsx');
	writeFileSync(file, writeBook(drawSheets(forms[0] as Form, report)));
	return file;
}

async function runAgain(
	home: string,
	files: Files,
	fresh: (id: string, files: Files) => void,
	id: string,
	verb: Verb,
	given: {out: string; book: string},
): Promise<string | undefined> {
	fresh(id, files);
	const {exit, err} = await run(home, (call) => verb(call, {id, ...given}), false);
	return exit > 0 && /损坏|尚无人确认|读不出|过大/.test(err) ? undefined : `exit ${exit}: ${err}`;
}

// Read by the store itself; nothing where it cannot be read.
function seen(home: string, id: string): {text: string; unit: string} | undefined {
	try {
		const open = homeDrafts(home, {now: () => 't'}).open(id, 'read');
		return {text: textOf(asSaved(open)), unit: open.draft.header.unit};
	} catch (error) {
		if (error instanceof Failure) return undefined;
		throw error;
	}
}
