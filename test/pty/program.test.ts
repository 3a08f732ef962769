import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import {displayWidth} from '../../source/look/display-width.ts';
import {type Program, type ProgramOptions, program} from './program.ts';

const esc = '\u001B';
const down = `${esc}[B`;
const right = `${esc}[C`;
const clean = {alternate: false, paste: false, mouse: false, cursorHidden: false};

const open: Program[] = [];

/** A new draft of the year before, on the first cell of table 三. */
async function newDraft(options: ProgramOptions = {}): Promise<Program> {
	const gouji = program([], options);
	open.push(gouji);
	await gouji.until(/新建/);
	gouji.send('n');
	await gouji.until(/单位全称/);
	gouji.send('测试市某局\t\t\r');
	await gouji.until(/测试市某局 +\d{4}年度/);
	gouji.send(`${esc}3`);
	await gouji.until(/一、本年新收.*>[│|]\[/);
	return gouji;
}

test.after.always(() => {
	for (const gouji of open) gouji.kill('SIGKILL');
});

async function quit(gouji: Program): Promise<number> {
	gouji.send('\u0011');
	const {exitCode} = await gouji.ended();
	return exitCode;
}

test.serial(
	'figures typed ahead in one read all arrive, totals follow, and quitting leaves the terminal clean',
	async (t) => {
		const gouji = await newDraft();
		t.deepEqual(gouji.modes(), {alternate: true, paste: true, mouse: true, cursorHidden: true});
		gouji.send('12\r7\r');
		await gouji.until(/一、本年新收.*│ +12 │.*│ +12….*\n.*二、上年结转.*│ +7 │.*│ +7…/);
		gouji.send('1\t2\t3\r');
		await gouji.until(/（一）予以公开 .*│ +1 │ +2 │ +3 │.*6…/);
		await gouji.until(/已保存（第 5 次修改）/);
		gouji.send('\u001A');
		await gouji.until(/（一）予以公开 .*│ +1 │ +2 │\[? +\]?│/);
		gouji.send('45');
		await gouji.until(/\[45 +\]/);
		const {x = 0, y = 0} = gouji.cursor() ?? {};
		t.regex(gouji.lines()[y]!, /\[45/);
		t.true(x > 40);
		gouji.send(esc);
		await gouji.until((text) => !/\[45/.test(text));
		t.is(await quit(gouji), 0);
		t.deepEqual(gouji.modes(), clean);
	},
);

test.serial('five hundred movement keys in one write end where they should', async (t) => {
	const gouji = await newDraft();
	const before = gouji.sent();
	gouji.send(
		`${`${down.repeat(5)}${right.repeat(3)}${esc}[A`.repeat(5)}${`${esc}[D${right}`.repeat(230)}`,
	);
	await gouji.until(/1\.申请人无正当理由.*>│/);
	await gouji.until(/三（六）1.*· 总计/);
	t.true(gouji.sent() - before < 20_000, `${gouji.sent() - before} bytes`);
	t.is(await quit(gouji), 0);
});

test.serial('keys and a new size sent at the sight of the first frame all count', async (t) => {
	const gouji = program([]);
	open.push(gouji);
	await gouji.until(/新建/);
	// All at once: Ink is not loaded yet.
	gouji.resize(100, 30);
	gouji.send('n');
	gouji.send('测试市某局\t\t\r');
	gouji.send(`${esc}3`);
	gouji.send('12\r7\r');
	await gouji.until(/一、本年新收.*│ +12 │.*│ +12….*\n.*二、上年结转.*│ +7 │.*│ +7…/);
	await gouji.until((text) => text.includes('─'.repeat(100)) && !text.includes('─'.repeat(101)));
	t.is(gouji.lines().length, 30);
	t.is(await quit(gouji), 0);
	t.deepEqual(gouji.modes(), clean);
});

test.serial('an escape sequence is one key, a lone Esc is Esc', async (t) => {
	const gouji = await newDraft();
	gouji.send(down);
	await gouji.until(/二、上年结转.*>│\[/);
	gouji.send('88');
	await gouji.until(/\[88 +\]/);
	gouji.send(esc);
	await gouji.until((text) => !/\[88/.test(text));
	t.notRegex(gouji.text(), /88/);
	t.is(await quit(gouji), 0);
});

test.serial(
	'a pasted block shows its preview, marked or sent as plain keys, and is one undo',
	async (t) => {
		const gouji = await newDraft();
		gouji.send(`${esc}[200~1\t2\t3\r\n4\t5\t6\r\n${esc}[201~`);
		await gouji.until(/粘贴预览/);
		gouji.send('\r');
		await gouji.until(/一、本年新收.*│\[? +1[ \]]│ +2 │ +3 │.*\n.*│ +4 │ +5 │ +6 │/);
		gouji.send('\u001A');
		await gouji.until((text) => !/│ +5 │/.test(text));
		gouji.send('7\t8\t9\r10\t11\t12\r');
		await gouji.until(/粘贴预览/);
		gouji.send(esc);
		await gouji.until((text) => !/粘贴预览/.test(text));
		t.notRegex(gouji.text(), /│ +11 │/);
		t.is(await quit(gouji), 0);
	},
);

test.serial('after every resize the screen is what a program of that size paints', async (t) => {
	const there = `${down}${esc}[A`;
	const sizes = [
		[80, 24],
		[131, 50],
		[197, 37],
	] as const;
	const wanted: string[] = [];
	let gouji: Program;
	for (const [columns, rows] of sizes) {
		gouji = await newDraft({columns, rows});
		const wipes = gouji.wipes();
		gouji.send(`${there}\u000C`);
		wanted.push(await gouji.until(() => gouji.wipes() > wipes));
		if (wanted.length < sizes.length) t.is(await quit(gouji), 0);
	}

	let seed = 7;
	const random = (from: number, to: number) => {
		seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
		return from + (seed % (to - from + 1));
	};

	for (let round = 0; round < 6; round++) {
		for (let step = 0; step < 5; step++) {
			gouji!.resize(random(60, 200), random(20, 60));
			gouji!.send(there);
		}

		const [columns, rows] = sizes[round % sizes.length]!;
		gouji!.resize(columns, rows);
		// The paintings of the sizes before may come late; this one is the last, and stays.
		await gouji!.until((text) => text === wanted[round % sizes.length]);
	}

	t.is(await quit(gouji!), 0);
});

for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT']) {
	test.serial(`${signal} leaves the terminal clean and what was saved safe`, async (t) => {
		const gouji = await newDraft();
		gouji.send('5\r');
		await gouji.until(/已保存（第 1 次修改）/);
		gouji.kill(signal);
		const {exitCode} = await gouji.ended();
		t.true(exitCode > 128);
		t.deepEqual(gouji.modes(), clean);
	});
}

test.serial('a terminal that draws ambiguous characters wide gets none of them', async (t) => {
	const gouji = await newDraft({wideAmbiguous: true});
	await gouji.until((text) => !/[│─…]/.test(text));
	t.regex(gouji.text(), /一、本年新收.*>\|\[ +\]\|/);
	t.is(await quit(gouji), 0);
});

test.serial('a screen reader gets sentences instead of a picture, and keys go on', async (t) => {
	const gouji = program([], {environment: {INK_SCREEN_READER: 'true'}});
	open.push(gouji);
	await gouji.until(/新建/);
	gouji.send('n');
	await gouji.until(/单位全称/);
	gouji.send('测试市某局\t\t\r');
	await gouji.until(/二（一）1\.规章/);
	gouji.send(`${esc}3`);
	await gouji.until(/一、本年新收/);
	gouji.send('12\r');
	await gouji.until(/二、上年结转/);
	t.notRegex(gouji.text(), /[│┼─]/);
	t.is(await quit(gouji), 0);
	t.deepEqual(gouji.modes(), clean);
});

test.serial('Ctrl+C does not end the program; NO_COLOR sends no colour', async (t) => {
	const gouji = await newDraft({environment: {NO_COLOR: '1'}});
	gouji.send('\u0003');
	gouji.send('3\r');
	await gouji.until(/一、本年新收.*│ +3 │/);
	t.is(await quit(gouji), 0);
});

test.serial('the mouse selects, edits, drags and opens tabs; a key switches it off', async (t) => {
	const gouji = await newDraft();
	// The whole frame: it comes in several reads.
	await gouji.until(/四、结转下年度/);
	const place = (line: RegExp, column: number) => {
		const row = gouji.lines().findIndex((text) => line.test(text));
		return `${column};${row + 1}`;
	};

	const click = (at: string) => gouji.send(`${esc}[<0;${at}M${esc}[<0;${at}m`);
	const fourth = place(/4\.保护第三方/, 60);
	const fifth = place(/5\.属于三类/, 60);
	click(fifth);
	await gouji.until(/5\.属于三类.*>│ +│\[ +\]│/);
	// Twice in one write: a machine that is busy does not make them two clicks.
	gouji.send(`${esc}[<0;${fourth}M${esc}[<0;${fourth}m`.repeat(2));
	await gouji.until(() => gouji.cursor() !== undefined);
	gouji.send('9\r');
	await gouji.until(/4\.保护第三方.*│ +│ +9 │/);
	gouji.send(`${esc}[<0;${fourth}M${esc}[<32;${fifth}M${esc}[<0;${fifth}m`);
	await gouji.until(/已选 2 格/);
	gouji.send(`${esc}[<65;1;1M`);
	await gouji.until(/7\.属于行政执法.*>│/);
	const [before = ''] = gouji.lines()[1]?.split('四') ?? [];
	click(place(/ 四 +五 /, displayWidth(before) + 1));
	await gouji.until(/\[四、政府信息公开行政复议、行政诉讼情况\]/);
	t.true(gouji.modes().mouse);
	gouji.send('m');
	await gouji.until(() => !gouji.modes().mouse);
	t.is(await quit(gouji), 0);
});

test.serial('a program that was stopped paints itself anew and goes on', async (t) => {
	const gouji = await newDraft();
	const wipes = gouji.wipes();
	gouji.kill('SIGSTOP');
	gouji.send('6\r');
	gouji.kill('SIGCONT');
	await gouji.until(() => gouji.wipes() > wipes);
	await gouji.until(/一、本年新收.*│ +6 │/);
	t.is(await quit(gouji), 0);
});

test.serial('a program told to stop hands the terminal back, and takes it again', async (t) => {
	const gouji = await newDraft();
	gouji.kill('SIGTSTP');
	await gouji.until(() => !gouji.modes().alternate);
	t.deepEqual(gouji.modes(), clean);
	// As a shell does, which is told of the stop before it lets the program go on.
	await gouji.stopped();
	gouji.kill('SIGCONT');
	await gouji.until(/四、结转下年度/);
	gouji.send('6\r');
	await gouji.until(/一、本年新收.*│ +6 │/);
	t.deepEqual(gouji.modes(), {alternate: true, paste: true, mouse: true, cursorHidden: true});
	t.is(await quit(gouji), 0);
});

test.serial('the first picture is what a fresh painting gives, to the last column', async (t) => {
	const gouji = await newDraft({columns: 80, rows: 24});
	await gouji.until(/Enter 下移.*\? 帮助/);
	gouji.send(`${down}${right}`);
	await gouji.until(/二、上年结转.*│\[/);
	const first = gouji.text();
	const wipes = gouji.wipes();
	gouji.send('\u000C');
	await gouji.until(() => gouji.wipes() > wipes);
	t.is(gouji.text(), first);
	t.true(first.includes('─'.repeat(80)));
	t.is(await quit(gouji), 0);
});

test.serial('what was compiled is kept for the next start; damaged, it is made anew', async (t) => {
	const cache = mkdtempSync(path.join(tmpdir(), 'gouji-cache-'));
	const folder = path.join(cache, 'gouji', 'compiled');
	/** Starts, and works until something is kept that is wanted. */
	const kept = async (isWanted: (bytes: Buffer) => boolean): Promise<string> => {
		const gouji = await newDraft({environment: {XDG_CACHE_HOME: cache}});
		for (;;) {
			const name = readdirSync(folder).find((one) => /^start-.*-[a-z]\w+$/.test(one));
			const file = name && path.join(folder, name);
			if (file && isWanted(readFileSync(file))) {
				t.is(await quit(gouji), 0);
				return file;
			}

			for (const key of [right, `${esc}[D`]) {
				const before = gouji.text();
				gouji.send(key);
				await gouji.until((text) => text !== before);
			}
		}
	};

	const file = await kept(() => true);
	const whole = readFileSync(file);
	t.true(whole.length > 200_000);
	const damaged = Buffer.from(whole);
	damaged.fill(0, whole.length >> 1, (whole.length >> 1) + 100);
	writeFileSync(file, damaged);
	await kept((bytes) => !bytes.equals(damaged));
	t.pass();
	rmSync(cache, {recursive: true, force: true});
});

test.serial('a closed window ends the program', async (t) => {
	const gouji = await newDraft();
	gouji.closeWindow();
	const {exitCode, signal} = await gouji.ended();
	t.true(exitCode > 128 || signal === 1, `${exitCode} ${signal}`);
});

test.serial(
	'the sample of the demo is mended, explained and handed in by keys alone',
	async (t) => {
		const gouji = program(['demo'], {columns: 80, rows: 24});
		open.push(gouji);
		await gouji.until(/勾稽【试用】[\s\S]*> 示例县水利局 +\d{4}年度 +未填 0 格/);
		// What npm start starts is the program itself.
		t.deepEqual(gouji.children(), []);
		gouji.send('\r');
		await gouji.until(/须更正 1 +待说明 1/);
		gouji.send(`${esc}[19~`);
		await gouji.until(/可能应为\s+21/);
		gouji.send('a');
		await gouji.until(/已采纳.*12 → 21/);
		// Letters one after the other, as from an input method that is off, would not be taken.
		gouji.send(`${right}${esc}[D`);
		gouji.send('k');
		await gouji.until(/全部核对完毕/);
		gouji.send(`${esc}[19~`);
		await gouji.until(/上年结转.*>│\[ +3/);
		gouji.send('e');
		await gouji.until(/情况说明 ─/);
		gouji.send('\r');
		await gouji.until(/> 情况说明/);
		gouji.send('上年报告漏统计一件\r');
		await gouji.until((text) => !/待说明/.test(text) && !/须更正/.test(text));
		gouji.send('\u0010');
		await gouji.until(/报送、导出/);
		gouji.send('\r\r\r\r\r');
		await gouji.until(/请勿报送/);
		gouji.send('\r');
		await gouji.until(/勾稽【试用】.*第 1 次报送/);
		t.is(await quit(gouji), 0);
		t.deepEqual(gouji.modes(), clean);
	},
);

test.serial('the demo takes its other report in and goes on in the tables', async (t) => {
	const gouji = program(['demo']);
	open.push(gouji);
	await gouji.until(/最近的文件[\s\S]*鄂温克族自治旗教育局\S*2023年度/);
	gouji.send(`${esc}[1;5F\r`);
	await gouji.until(/导入预览.*鄂温克族自治旗教育局/);
	gouji.send('\r');
	await gouji.until(/鄂温克族自治旗教育局 +2023年度.*未填 \d+ 格.*已保存（第 1 次修改）/);
	await gouji.until(/行政许可 .*70/);
	t.is(await quit(gouji), 0);
	t.deepEqual(gouji.modes(), clean);
});

test.serial('a draft typed into the demo for another unit is there afterwards', async (t) => {
	const home = mkdtempSync(path.join(tmpdir(), 'gouji-pty-home-'));
	t.teardown(() => rmSync(home, {recursive: true, force: true}));
	const environment = {GOUJI_HOME: home};
	const demo = program(['demo'], {environment});
	open.push(demo);
	await demo.until(/示例县水利局/);
	demo.send('n');
	await demo.until(/单位全称/);
	demo.send('测试市某局\t\t\r');
	await demo.until(/测试市某局 +\d{4}年度/);
	demo.send('7\r');
	await demo.until(/已保存（第 1 次修改）/);
	demo.send('\u0011');
	await demo.until(/> 保留到我的草稿/);
	demo.send('\r');
	t.is((await demo.ended()).exitCode, 0);
	const gouji = program([], {environment});
	open.push(gouji);
	await gouji.until(/> 测试市某局 +\d{4}年度/);
	t.notRegex(gouji.text(), /示例县/);
	t.is(await quit(gouji), 0);
});
