// npm run bench:report — what the text of a report costs: its file, its rules, a key in it, opening and saving a draft with it.
import {mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {checkReturn} from '../../source/check/check-return.ts';
import {type Draft, emptyDraft} from '../../source/draft/draft.ts';
import {ordersBetween} from '../../source/draft/order-between.ts';
import type {Paragraphs} from '../../source/draft/paragraph.ts';
import {homeDrafts} from '../../source/files/drafts/home-drafts.ts';
import {exportDraft} from '../../source/files/writing/export-draft.ts';
import {newView} from '../../source/look/view.ts';
import {paintScreen} from '../../source/pages.ts';
import {frameWriter} from '../../source/screen/frame-writer.ts';
import {forms} from '../corpus/reports.ts';
import {fill, report, rules} from '../page/drive.ts';

const limits = {docx: 400, rules: 3, open: 5, key95: 8, keyCpu: 3, journal: 150};
const form = forms.find(({id}) => id === '2021')!;
const figures = Object.fromEntries(
	Object.entries(report('suqian-city-2024'))
		.filter(([address]) => form.cell.get(address)?.kind === 'entry')
		.map(([address, value]) => [address, {value}]),
);
const sentence =
	'{year}年新收政府信息公开申请{requests/received/total}件，办结{requests/processed/total}件，其中予以公开1431件，培训3次，通过网站公开信息120条。';
let over = 0;

/** So many characters of text in part 一, in paragraphs of about so many. */
function textOf(characters: number, each: number): Paragraphs {
	const count = Math.ceil(characters / each);
	const orders = ordersBetween(undefined, undefined, count);
	return Object.fromEntries(
		orders.map((order, index) => {
			const text = sentence.repeat(Math.ceil(each / sentence.length)).slice(0, each);
			const whole = text.replace(/\{[^}]*$/u, '');
			return [`p${index + 1}`, {part: 'overview', order, role: 'body', text: whole}] as const;
		}),
	);
}

function draftOf(paragraphs: Paragraphs): Draft {
	const header = {unit: '青石县交通运输局', year: 2024, noLastYear: '首年', fees: 'none'} as const;
	return {...emptyDraft('d', '2021', header), figures, paragraphs};
}

function cpu(): number {
	const {user, system} = process.cpuUsage();
	return (user + system) / 1000;
}

function told(what: string, value: number, limit: number, unit = 'ms'): void {
	const ok = value <= limit;
	if (!ok) over += 1;
	console.log(`${ok ? 'ok  ' : 'OVER'} ${what.padEnd(58)} ${value.toFixed(2)} ${unit} (${limit})`);
}

function middle(values: readonly number[], share = 0.5): number {
	const sorted = values.toSorted((left, right) => left - right);
	return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

const folder = mkdtempSync(path.join(tmpdir(), 'gouji-report-'));
try {
	const draft = draftOf(textOf(3000, 200));
	const checked = checkReturn({forms, rules}, draft, {text: 'handIn'});
	const wish = {draft, form, forms, rules: checked.rules, checked, time: '2025-01-10T00:00:00Z'};
	let before = cpu();
	const out = path.join(folder, 'first.docx');
	await exportDraft({...wish, kind: 'whole-review', out});
	told('the report as DOCX, read back: CPU, the first', cpu() - before, limits.docx);
	before = cpu();
	for (let round = 0; round < 5; round++)
		await exportDraft({...wish, kind: 'whole-review', out: path.join(folder, `${round}.docx`)});
	told('the report as DOCX, read back: CPU, once warm', (cpu() - before) / 5, limits.docx);

	const bare = {...draft, paragraphs: {}};
	const cost = (one: Draft, serial: number) => {
		const [last = ['p0']] = Object.entries(one.paragraphs).slice(-1);
		const paragraph = one.paragraphs[last[0]];
		// One paragraph is written, the others stay as they are.
		const next = paragraph
			? {
					...one,
					paragraphs: {
						...one.paragraphs,
						[last[0]]: {...paragraph, text: `${paragraph.text}${serial}件`},
					},
				}
			: one;
		const start = cpu();
		checkReturn({forms, rules}, next);
		return cpu() - start;
	};

	for (let round = 0; round < 200; round++) cost(draft, round);
	const with3000 = Array.from({length: 200}, (_, round) => cost(draft, 1000 + round));
	const without = Array.from({length: 200}, (_, round) => cost(bare, round));
	told(
		'the rules for 3,000 characters, over the tables alone: CPU',
		middle(with3000) - middle(without),
		limits.rules,
	);

	opening();
	saving();
	for (const [what, each] of [
		['in paragraphs of 200', 200],
		['in one paragraph', 5000],
	] as const)
		keys(what, each);
} finally {
	rmSync(folder, {recursive: true, force: true});
}

/** What opening a draft to its first frame costs more where it has a text. */
function opening(): void {
	const now = () => new Date().toISOString();
	const home = path.join(folder, 'home');
	const kept = [{}, textOf(5000, 200)].map((paragraphs, index) => {
		const store = homeDrafts(home, {now, who: '王'});
		const open = store.create('2021', {unit: `局${index}`, year: 2024, noLastYear: '首年'});
		open.commit({
			how: 'typed',
			time: now(),
			changes: [
				...Object.entries(figures).map(
					([address, {value}]) => ({address, field: 'value', after: value}) as const,
				),
				...Object.entries(paragraphs).map(([paragraph, after]) => ({paragraph, after})),
			],
		});
		open.close();
		return open.draft.id;
	});
	const opened = (id: string) => {
		const start = cpu();
		const open = homeDrafts(home, {now, who: '王'}).open(id, 'read');
		checkReturn({forms, rules}, open.draft);
		const took = cpu() - start;
		open.close();
		return took;
	};

	const took: number[][] = [[], []];
	for (let round = 0; round < 60; round++)
		for (const [index, id] of kept.entries()) took[index]!.push(opened(id));
	told(
		'opening a draft with 5,000 characters, over one without: CPU',
		middle(took[1]!) - middle(took[0]!),
		limits.open,
	);
}

/** How much the history grows by one accepted stretch of typing. */
function saving(): void {
	const now = () => '2025-01-10T09:00:00.000+08:00';
	const home = path.join(folder, 'journal');
	const open = homeDrafts(home, {now, who: '王经办'}).create('2021', {unit: '甲局', year: 2024});
	const start = {part: 'overview', order: 'i', role: 'body', text: ''} as const;
	open.commit({how: 'written', time: now(), changes: [{paragraph: 'p1', after: start}]});
	const size = () =>
		readdirSync(home, {recursive: true, encoding: 'utf8'})
			.filter((name) => /journal/.test(path.basename(name)))
			.reduce((sum, name) => sum + statSync(path.join(home, name)).size, 0);
	const before = size();
	const stretch = '政府信息公开，';
	for (let round = 0; round < 50; round++)
		open.commit({
			how: 'written',
			group: open.draft.revision + 1,
			time: now(),
			who: '王经办',
			changes: [{paragraph: 'p1', at: round * stretch.length, before: '', after: stretch}],
		});
	told('the history, a save of seven characters', (size() - before) / 50, limits.journal, 'bytes');
	open.close();
}

/** A key in the editor of a text, from the key to the written frame. */
function keys(what: string, each: number): void {
	const driven = fill(report('suqian-city-2024'));
	const {id} = driven.draft();
	const record = driven.drafts.drafts.get(id)!;
	record.draft = {...record.draft, paragraphs: textOf(5000, each)};
	driven.dispatch({type: 'openDraft', id});
	driven.keys('alt+1 f2');
	const view = newView();
	const writer = frameWriter({write() {}});
	const theme = {color: true, wideAmbiguous: false};
	const show = () => writer.show(paintScreen(theme, driven.session(), view));
	show();
	const press = (round: number) => {
		driven.keys(`text:${'政务公开工作'.charAt(round % 6)}`);
		show();
	};

	for (let round = 0; round < 60; round++) press(round);
	const times: number[] = [];
	const used: number[] = [];
	for (let round = 0; round < 300; round++) {
		const [start, before] = [performance.now(), cpu()];
		press(round);
		times.push(performance.now() - start);
		used.push(cpu() - before);
	}

	told(`a key in 5,000 characters ${what}: p95`, middle(times, 0.95), limits.key95);
	told(`a key in 5,000 characters ${what}: CPU p50`, middle(used), limits.keyCpu);
	told(`a key in 5,000 characters ${what}: CPU p95`, middle(used, 0.95), limits.key95);
}

process.exit(over > 0 ? 1 : 0);
