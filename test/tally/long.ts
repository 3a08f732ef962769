// npm run test:ledger [-- --seeds=20] [-- --count=400]: invented ledgers in three layouts and four formats, counted and
// held against the truth; faults, overdue lines, tables with one case moved, drafts and what they keep.
import {copyFileSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {publishedCalendar} from '../../source/files/ledgers/published-calendar.ts';
import {shippedWords} from '../../source/files/ledgers/shipped-words.ts';
import {takeAnyLedger} from '../../source/files/ledgers/take-any-ledger.ts';
import {loadForms} from '../../source/files/load-forms.ts';
import {selectForm} from '../../source/form/select-form.ts';
import {type Judged, judgeLedger} from '../../source/ledger/judge-ledger.ts';
import type {Mapping} from '../../source/ledger/mapping.ts';
import {wordBook} from '../../source/ledger/word-book.ts';
import {workingDaysBy} from '../../source/ledger/work-calendar.ts';
import {madeSet, saveAs, savedFrom, type Truth} from './made.ts';
import {movedCases} from './moved-cases.ts';
import {throughDrafts} from './through-drafts.ts';

const asked = (name: string, otherwise: number) =>
	Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const seeds = asked('seeds', 20);
const count = asked('count', 400);
const folder = mkdtempSync(path.join(tmpdir(), 'gouji-tally-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));

/** One file of answers for all seeds: what is asked of these ledgers by law, and nothing else. */
const answers: Mapping = {
	values: {
		type: {
			高校: 'research',
			律所: 'legalService',
			律师事务所: 'legalService',
			村委会: 'otherOrganisation',
		},
		result: {'其他|终止办理': 'other.rest'},
	},
};
const form = selectForm(loadForms().forms, 2024);
const calendar = workingDaysBy(await publishedCalendar());
const layouts = ['a', 'b', 'c'] as const;
const formats = ['xlsx', 'xls', 'ods', 'csv'] as const;
const rules: Record<string, string[]> = {
	noType: ['L-TYPE'],
	noResult: ['L-RESULT'],
	answeredBeforeReceived: ['L-ORDER'],
	resultWithoutDate: ['L-UNDATED'],
	// Without a tick there is no result.
	unknownResult: ['L-VALUE', 'L-RESULT'],
	badDate: ['L-DATE'],
	twice: ['L-TWICE'],
};
const wrong: string[] = [];
const note = (what: string) => {
	wrong.push(what);
	console.log(`  WRONG ${what}`);
};
const tally = {
	files: 0,
	figures: 0,
	faults: 0,
	lines: 0,
	values: 0,
	askedValues: 0,
	overdue: 0,
	moved: 0,
	first: 0,
	among: 0,
};

async function counted(files: readonly string[], mapping: Mapping): Promise<Judged> {
	const taken = [];
	for (const file of files) taken.push(await takeAnyLedger({file, mapping}));
	return judgeLedger(taken, {
		year: 2024,
		mapping,
		book: wordBook(shippedWords, mapping),
		workingDays: calendar,
	});
}

/** Lines of a set as they are called in a format: a sheet of a text file is a file of its own. */
function placeIn(format: string, files: readonly string[], place: string): string {
	if (format !== 'csv') return place;
	const [sheet, row] = place.split('!');
	if (files.length === 1) return `csv!${row}`;
	const file = files.find((one) => one.endsWith(`-${sheet}.csv`));
	return `${path.basename(file ?? '')}|csv!${row}`;
}

const kinds = ['sound', 'faulty'] as const;
const setOf = (seed: number, kind: (typeof kinds)[number]) =>
	path.join(folder, `${seed}${kind === 'sound' ? '' : 'f'}`);
const truths = new Map<string, Truth>();
const staged = path.join(folder, 'staged');
mkdirSync(staged);
const books: string[] = [];
for (let seed = 1; seed <= seeds; seed++)
	for (const kind of kinds) {
		truths.set(`${seed}${kind}`, madeSet(setOf(seed, kind), count, seed, kind === 'sound' ? 0 : 2));
		for (const layout of layouts) {
			// Each by a name of its own: the office suite puts what it saves into one folder.
			const book = path.join(staged, `${seed}${kind}${layout}.xlsx`);
			copyFileSync(path.join(setOf(seed, kind), `ledger-${layout}.xlsx`), book);
			books.push(book);
		}
	}

for (const format of formats)
	if (format !== 'xlsx')
		for (let at = 0; at < books.length; at += 40)
			saveAs(books.slice(at, at + 40), format, path.join(folder, format));
console.log(`${books.length} ledgers made, saved in ${formats.length} formats`);

for (let seed = 1; seed <= seeds; seed++) {
	const sets = {sound: setOf(seed, 'sound'), faulty: setOf(seed, 'faulty')};
	const sound = truths.get(`${seed}sound`)!;
	for (const kind of kinds)
		for (const format of formats)
			for (const layout of layouts) {
				const name = `${seed}${kind}${layout}`;
				const files =
					format === 'xlsx'
						? [path.join(sets[kind], `ledger-${layout}.xlsx`)]
						: savedFrom(path.join(folder, format), name, format).filter(
								(one) => !one.includes('填表说明'),
							);
				const judged = await counted(files, answers);
				tally.files++;
				if (kind === 'sound') holdSound(`${name}.${format}`, judged, sound, layout, format, files);
				else
					holdFaulty(
						`${name}.${format}`,
						judged,
						truths.get(`${seed}faulty`)!,
						layout,
						format,
						files,
					);
				for (const {sheet} of judged.sheets) {
					const sum = Object.values(sheet.kinds).reduce((one, other) => one + other, 0);
					tally.lines += sheet.read;
					if (sum !== sheet.read) note(`${name}: ${sum} lines classified, ${sheet.read} read`);
				}
			}

	for (const layout of layouts) {
		const file = path.join(sets.sound, `ledger-${layout}.xlsx`);
		const blank = await counted([file], {});
		holdWords(`${seed} ${layout}`, blank, sound, layout);
		const found = movedCases(await counted([file], answers), sound, form, seed);
		tally.moved += found.moved;
		tally.first += found.first;
		tally.among += found.among;
	}

	const ran = await throughDrafts(path.join(folder, `home${seed}`), sets, layouts, answers, sound);
	for (const what of ran.wrong) note(`${seed}: ${what}`);
	console.log(`seed ${seed}: ${JSON.stringify(tally)}`);
}

function holdSound(
	name: string,
	judged: Judged,
	truth: Truth,
	layout: string,
	format: string,
	files: readonly string[],
): void {
	const off = Object.entries(truth.figures).filter(
		([address, figure]) => judged.figures[address] !== figure,
	);
	tally.figures += 190 - off.length;
	if (off.length > 0) note(`${name}: ${off.length} figures: ${off.slice(0, 3).join('; ')}`);
	if (judged.open.length > 0) note(`${name}: ${judged.open.length} lines open`);
	const wanted = new Set(
		truth.overdue
			.flatMap((no) => truth.lines[layout]![no]!)
			.map((place) => placeIn(format, files, place)),
	);
	const late = new Set(
		judged.findings.filter(({rule}) => rule === 'L-LATE').flatMap(({lines}) => lines),
	);
	tally.overdue += wanted.size;
	if ([...wanted].sort().join() !== [...late].sort().join())
		note(`${name}: overdue ${[...wanted].join()} ≠ ${[...late].join()}`);
}

function holdFaulty(
	name: string,
	judged: Judged,
	truth: Truth,
	layout: string,
	format: string,
	files: readonly string[],
): void {
	const booked = new Set(judged.bookings.map(({place}) => place));
	for (const fault of truth.faults.filter((one) => one.layout === layout)) {
		const place = placeIn(format, files, `${fault.sheet}!${fault.row}`);
		tally.faults++;
		const isNamed = judged.findings.some(
			({rule, lines}) => rules[fault.kind]!.includes(rule) && lines.includes(place),
		);
		if (!isNamed) note(`${name}: ${fault.kind} at ${place} is not named`);
		if (booked.has(place)) note(`${name}: ${fault.kind} at ${place} is booked`);
	}

	// What is booked is what is true without the faulty cases; a number that stands twice counts once.
	const faulty = new Set(truth.faults.filter(({kind}) => kind !== 'twice').map(({no}) => no));
	for (const [address, cases] of Object.entries(truth.madeOf)) {
		const places = cases
			.filter((no) => !faulty.has(no))
			.flatMap((no) => truth.lines[layout]![no]!.map((place) => placeIn(format, files, place)));
		const own = new Set(judged.madeOf[address] ?? []);
		const strange = [...own].filter((place) => !places.includes(place));
		if (strange.length > 0) note(`${name}: ${address} is made of ${strange.join()}`);
	}
}

function holdWords(name: string, judged: Judged, truth: Truth, layout: string): void {
	const vocabulary = truth.vocabulary[layout]!;
	const automatic: Record<string, string> = {
		...judged.mapping.values?.type,
		...judged.mapping.values?.result,
	};
	if (layout === 'c') {
		for (const [word, id] of Object.entries(vocabulary)) {
			const [family = '', leaf = ''] = word.split('|');
			const own =
				family === '申请人情况' ? judged.mapping.values?.type : judged.mapping.values?.result;
			const found = (own as Record<string, string> | undefined)?.[leaf];
			if (found !== undefined && found !== id) note(`${name}: ${word} → ${found}`);
		}
	} else
		for (const [word, id] of Object.entries(automatic)) {
			const right = vocabulary[word] ?? vocabulary[`${word}|`] ?? vocabulary[`${word} `];
			if (right !== undefined && right !== id) note(`${name}: ${word} → ${id}`);
		}
	const words = judged.questions.filter(({asks}) => 'word' in asks).length;
	tally.values += Object.keys(vocabulary).length;
	tally.askedValues += words;
}

const share = (part: number, whole: number) =>
	`${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
console.log(`files ${tally.files}, lines ${tally.lines}`);
console.log(`figures right: ${tally.figures} of ${190 * seeds * 12}`);
console.log(`planted faults named at their line, none booked: ${tally.faults}`);
console.log(
	`values asked: ${tally.askedValues} of ${tally.values} = ${share(tally.askedValues, tally.values)}`,
);
console.log(`overdue lines, all formats: ${tally.overdue}`);
console.log(
	`one case moved: ${tally.moved}, its line first ${share(tally.first, tally.moved)}, among the lines named first ${share(tally.among, tally.moved)}`,
);
console.log(wrong.length === 0 ? 'nothing wrong' : `${wrong.length} WRONG`);
process.exitCode = wrong.length === 0 ? 0 : 1;
