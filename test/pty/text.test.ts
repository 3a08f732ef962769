import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import {homeDrafts} from '../../source/files/drafts/home-drafts.ts';
import {type Program, program} from './program.ts';

const esc = '\u001B';
const open: Program[] = [];
const homes: string[] = [];

test.after.always(() => {
	for (const gouji of open) gouji.kill('SIGKILL');
	for (const home of homes) rmSync(home, {recursive: true, force: true});
});

/** A new draft on part 一, its home, and what the draft holds on the disk. */
async function writing(environment: Record<string, string> = {}) {
	const home = mkdtempSync(path.join(tmpdir(), 'gouji-pty-text-'));
	homes.push(home);
	const gouji = program([], {environment: {GOUJI_HOME: home, ...environment}});
	open.push(gouji);
	await gouji.until(/新建/);
	gouji.send('n');
	await gouji.until(/单位全称/);
	gouji.send('测试市某局\t\t\r');
	await gouji.until(/测试市某局 +\d{4}年度/);
	// At once: the page of the text may not even be loaded yet.
	gouji.send(`${esc}1`);
	gouji.send('\r全年新收申请');
	await gouji.until(/全年新收申请/);
	const drafts = () => homeDrafts(home, {now: () => '2026-01-05T09:00:00.000Z'});
	const kept = () => {
		const [only] = drafts().list();
		const {paragraphs} = drafts().open(only!.id, 'read').draft;
		return Object.values(paragraphs).map(({text}) => text);
	};
	return {gouji, home, kept, id: () => drafts().list()[0]!.id};
}

test.serial('nothing that was shown as saved is lost by a kill while typing', async (t) => {
	const {gouji, kept} = await writing();
	t.regex(gouji.text(), /输入中|已保存/);
	await gouji.until(/已保存（第 1 次修改）/);
	t.deepEqual(kept(), ['全年新收申请']);
	gouji.send('三千件');
	const typing = await gouji.until(/输入中/);
	t.notRegex(typing, /已保存/, 'what is being typed is not said to be saved');
	gouji.send('。');
	await gouji.until(
		(text) => /全年新收申请三千件。/.test(text) && /已保存（第 [23] 次修改）/.test(text),
	);
	const {x = 0, y = 0} = gouji.cursor() ?? {};
	t.is(gouji.lines()[y]?.slice(3, 12), '全年新收申请三千件');
	t.is(x, 3 + 20);
	gouji.send('其中');
	await gouji.until(/输入中/);
	gouji.kill('SIGKILL');
	await gouji.ended();
	// Where the kill came late, the rest may be there too.
	t.regex(kept().join(), /^全年新收申请三千件。(?:其中)?$/);
});

test.serial(
	'an editor of one’s own gets the text and the terminal, and gives both back',
	async (t) => {
		const {gouji, home, kept, id} = await writing({
			VISUAL: 'sed -i "s/全年/本年度 $(date)/"',
			EDITOR: 'false',
		});
		gouji.send(esc);
		await gouji.until(/Enter 编辑本段/);
		gouji.send('E');
		await gouji.until(/改 1 段、增 0 段、删 0 段/);
		// No shell has read it.
		t.regex(gouji.text(), /\+ 本年度 \$\(date\)新收申请/);
		gouji.send('\r');
		await gouji.until(/已采用外部编辑器的修改/);
		t.deepEqual(kept(), ['本年度 $(date)新收申请']);
		t.deepEqual(
			readdirSync(path.join(home, 'drafts', id())).filter((name) => name.includes('text')),
			[],
		);
		t.deepEqual(gouji.modes(), {alternate: true, paste: true, mouse: true, cursorHidden: true});
		gouji.send('\u0011');
		t.is((await gouji.ended()).exitCode, 0);
		const again = program([id()], {environment: {GOUJI_HOME: home}});
		open.push(again);
		await again.until(/\[一、总体情况 \d+字\]/);
		again.send('\u0011');
		t.is((await again.ended()).exitCode, 0);
	},
);
