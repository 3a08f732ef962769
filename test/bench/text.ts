// What a key costs in a text of 5,000 characters, saves on a real disk included: `npm run bench:text`.
import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {firstSession} from '../../source/desk/first-session.ts';
import {ordersBetween} from '../../source/draft/order-between.ts';
import type {Change} from '../../source/draft/transaction.ts';
import {homeDrafts} from '../../source/files/drafts/home-drafts.ts';
import {loadForms} from '../../source/files/load-forms.ts';
import {performing} from '../../source/files/perform.ts';
import {newView} from '../../source/look/view.ts';
import {loadPages, paintScreen, respond, waitsFor} from '../../source/pages.ts';
import {createStore} from '../../source/program/store.ts';
import {frameWriter} from '../../source/screen/frame-writer.ts';

const most = {p95: 8, cpu: 3, bytes: 150};
const sentence =
	'全市共受理政府信息公开申请{requests/received/total}件，答复3521件（含上年度结转申请121件，另有125件顺延到下年度答复），公开平台建设不断加强；';
const home = mkdtempSync(path.join(tmpdir(), 'gouji-bench-text-'));
const forms = loadForms();
await loadPages();

function measure(name: string, texts: readonly string[]): boolean {
	const now = () => new Date().toISOString();
	const store = homeDrafts(home, {now, who: '张三'});
	const made = store.create('2021', {unit: `测试${name}`, year: 2024});
	const orders = ordersBetween(undefined, undefined, texts.length);
	const changes: Change[] = texts.map((text, index) => ({
		paragraph: `p${index + 1}`,
		after: {part: 'overview', order: orders[index]!, role: 'body', text},
	}));
	made.commit({
		how: 'imported',
		time: now(),
		changes: [
			...changes,
			...forms.forms[0]!.cells.filter(({kind}) => kind === 'entry').map(
				({address}): Change => ({address, field: 'value', before: null, after: 7}),
			),
		],
	});
	const {id} = made.draft;
	made.close();
	const world = performing({drafts: () => store, forms, home, now});
	const program = createStore(
		firstSession({
			language: 'zh',
			...forms,
			thisYear: 2026,
			size: {columns: 120, rows: 40},
			who: '张三',
		}),
		world.perform,
		respond,
		waitsFor,
	);
	const writer = frameWriter({write: () => {}});
	writer.trustWidths();
	const view = newView();
	const show = () =>
		writer.show(paintScreen({color: true, wideAmbiguous: false}, program.get(), view));
	const key = (name: string, text?: string) => {
		program.dispatch({type: 'key', key: {name, ...(text && {text})}, time: now()});
		show();
	};

	program.dispatch({type: 'openDraft', id});
	show();
	let begin = performance.now();
	key('alt+1');
	const opened = performance.now() - begin;
	key('enter');
	for (let step = 0; step < 20; step++) key('right');
	const journal = path.join(home, 'drafts', id, 'journal.jsonl');
	const before = {size: statSync(journal).size, revision: program.get().desk!.draft.revision};
	const times: number[] = [];
	const cpu = process.cpuUsage();
	// A full stop after about thirty characters: there it is saved.
	const words = [...'全年新收政府信息公开申请比上年有所增加，公开平台不断完善。'];
	for (let count = 0; count < 600; count++) {
		begin = performance.now();
		if (count % 9 === 8) key('backspace');
		else key('text', words[count % words.length]);
		times.push(performance.now() - begin);
	}

	const used = process.cpuUsage(cpu);
	const saves = program.get().desk!.draft.revision - before.revision;
	const bytes = (statSync(journal).size - before.size) / saves;
	times.sort((one, other) => one - other);
	const p95 = times[Math.floor(times.length * 0.95)]!;
	const each = (used.user + used.system) / 1000 / times.length;
	world.close();
	const isGood = p95 <= most.p95 && each <= most.cpu && bytes <= most.bytes;
	console.log(
		`${name}: key p50 ${times[times.length >> 1]!.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms (≤ ${most.p95}), CPU ${each.toFixed(2)} ms (≤ ${most.cpu}); tab opened in ${opened.toFixed(1)} ms; ${saves} saves, ${bytes.toFixed(0)} bytes each (≤ ${most.bytes}) ${isGood ? '' : 'TOO MUCH'}`,
	);
	return isGood;
}

try {
	const length = 5000 / 68;
	const many = Array.from({length: 15}, () => sentence.repeat(Math.round(length / 15)));
	const good = [
		measure('fifteen paragraphs', many),
		measure('one paragraph of 5,000 characters', [sentence.repeat(Math.round(length))]),
	];
	// Not a limit: what a pasted monster costs.
	measure('one paragraph of 20,000 characters', [sentence.repeat(Math.round(length) * 4)]);
	process.exitCode = good.every(Boolean) ? 0 : 1;
} finally {
	rmSync(home, {recursive: true, force: true});
}
