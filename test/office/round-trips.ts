// npm run test:office — what LibreOffice makes of our report: every reference through its formats, and the lines of a page.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {readFile} from '../../source/files/reading/read-file.ts';
import {officePrograms} from '../../source/files/writing/print-to-pdf.ts';
import {reportDocx} from '../../source/files/writing/whole/report-docx.ts';
import {
	type PrintedParagraph,
	referencesOf,
	wordsOfParagraph,
} from '../../source/workbook/export/whole/whole-report.ts';
import {readReturn} from '../../source/workbook/import/read-return.ts';
import {body, figureOf, form, loaded, sampleReport} from '../files/writing/whole/sample-report.ts';
import {editDocument, edits} from './edit-document.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gouji-office-'));
const profile = pathToFileURL(path.join(folder, 'profile')).href;
let failed = 0;

function convert(file: string, to: string): string {
	const out = path.join(folder, `${path.basename(file)}-${to}`);
	mkdirSync(out);
	const args = [
		`-env:UserInstallation=${profile}`,
		'--headless',
		'--convert-to',
		to,
		'--outdir',
		out,
		file,
	];
	const program = officePrograms().find((one) => runs(one)) ?? 'soffice';
	execFileSync(program, args, {stdio: 'ignore', timeout: 120_000});
	const made = path.join(out, `${path.basename(file, path.extname(file))}.${to}`);
	const named = path.join(folder, `${path.basename(out)}.${to}`);
	renameSync(made, named);
	return named;
}

function runs(program: string): boolean {
	try {
		execFileSync(program, ['--version'], {stdio: 'ignore', timeout: 60_000});
		return true;
	} catch {
		return false;
	}
}

function told(what: string, ok: boolean, found: unknown): void {
	console.log(`${ok ? 'ok  ' : 'FAIL'} ${what}: ${found}`);
	if (!ok) failed += 1;
}

// As many references as a long report has, several in a paragraph, one at each end of one.
const addresses = form.cells.filter(({address}) => address.startsWith('requests/')).slice(0, 60);
const tied: PrintedParagraph[] = addresses.map(({address, kind}) => ({
	role: 'body',
	pieces:
		kind === 'entry'
			? [
					{text: String(figureOf(address)), ref: address},
					{text: '件，其中'},
					{text: String(figureOf(address)), ref: address},
				]
			: [{text: '全年共'}, {text: '2024', ref: 'year'}, {text: '年。'}],
}));
const long =
	'为全面落实政府信息公开条例，进一步加强对政府信息公开工作的组织领导，确保工作顺利开展。'.repeat(
		40,
	);
const plain = sampleReport();
const report = sampleReport({
	parts: plain.parts.map((part, index) =>
		index === 0 ? {...part, paragraphs: [...part.paragraphs, ...tied, body(long)]} : part,
	),
});
const wanted = referencesOf(report);

async function compare(what: string, file: string): Promise<void> {
	const reading = readReturn(await readFile(file), loaded.forms);
	const paragraphs = reading.text?.parts.overview ?? [];
	const found = paragraphs.flatMap(({refs}) => refs);
	const same = found.filter(
		({ref, shown}, index) => ref === wanted[index] && shown === shownOf(index),
	);
	told(`${what}, references`, same.length === wanted.length, `${same.length}/${wanted.length}`);
	const words = report.parts[0]!.paragraphs.map(wordsOfParagraph);
	const kept = words.filter((one, index) => paragraphs[index]?.text === one).length;
	told(`${what}, paragraphs`, kept === words.length, `${kept}/${words.length}`);
	const figures = form.cells.filter(({kind}) => kind === 'entry');
	const right = figures.filter(({address}) => reading.cells[address]?.value === figureOf(address));
	told(`${what}, figures`, right.length === figures.length, `${right.length}/${figures.length}`);
}

// As it comes back from a person who went through it: what was changed is seen, everything else is as before.
async function compareEdited(file: string): Promise<void> {
	const {retyped, moved, added, inserted, deleted} = edits;
	const reading = readReturn(await readFile(file), loaded.forms);
	const paragraphs = reading.text?.parts.overview ?? [];
	const refs = paragraphs.flatMap((one) => one.refs);
	const numberOf = (bookmark: string) => Number(bookmark.slice('gj_'.length));
	const same = refs.filter(
		({nth, ref, shown}) =>
			nth !== undefined &&
			ref === wanted[nth - 1] &&
			shown === (nth === numberOf(retyped.bookmark) ? retyped.to : shownOf(nth - 1)),
	);
	const isWhole =
		same.length === wanted.length && new Set(refs.map(({nth}) => nth)).size === same.length;
	told('edited, references with the one retyped', isWhole, `${same.length}/${wanted.length}`);
	const texts = paragraphs.map(({text}) => text);
	told('edited, a paragraph added', texts.at(-1) === added, texts.at(-1));
	const last = paragraphs.at(-2)?.refs[0]?.nth;
	told('edited, a paragraph moved to the end', last === numberOf(moved), last);
	const whole = texts.join('');
	const isTaken = whole.includes(inserted) && !whole.includes(deleted);
	const isSaid = reading.notes.some(({key}) => key === 'text.tracked');
	told('edited, tracked changes taken as accepted, and said', isTaken && isSaid, isTaken);
}

function shownOf(index: number): string | undefined {
	return report.parts[0]!.paragraphs.flatMap(({pieces}) => pieces).filter(
		({ref}) => ref !== undefined,
	)[index]?.text;
}

/** The lines of text of each page of a PDF, by how far down they stand. */
function linesOf(pdf: string): string[][] {
	const text = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], {encoding: 'utf8'});
	return text
		.split('<page ')
		.slice(1)
		.map((page) =>
			[...page.matchAll(/<line [^>]*>([\s\S]*?)<\/line>/g)].map(([, line = '']) =>
				[...line.matchAll(/>([^<]+)<\/word>/g)].map(([, word]) => word).join(''),
			),
		);
}

const file = path.join(folder, 'report.docx');
writeFileSync(file, await reportDocx(report));
try {
	await compare('as written', file);
	await compare('docx → docx', convert(file, 'docx'));
	await compare('docx → odt → docx', convert(convert(file, 'odt'), 'docx'));
	await compare('docx → doc → docx', convert(convert(file, 'doc'), 'docx'));
	const edited = path.join(folder, 'edited.fodt');
	writeFileSync(
		edited,
		editDocument(readFileSync(convert(file, 'fodt'), 'utf8'), long.slice(0, 20)),
	);
	await compareEdited(convert(edited, 'docx'));
	const pages = linesOf(convert(file, 'pdf'));
	const full = pages.find((lines) => lines.filter((line) => line.length >= 27).length >= 20) ?? [];
	const lines = full.filter((line) => !/^—\d+—$/.test(line));
	told('lines on a full page', lines.length === 22, lines.length);
	// A mark at the end may hang over the margin, as the office programs have it.
	const longest = Math.max(...lines.map((line) => [...line.replace(/[，。]$/, '')].length));
	told('characters on a line', longest === 28, longest);
	const onPages = pages.filter((page) => page.some((line) => /结转下年度继续办理/.test(line)));
	const whole = onPages.some((page) => page.some((line) => /本年新收政府信息公开申请/.test(line)));
	told('table 三 on one page', whole && onPages.length === 1, onPages.length);
} finally {
	rmSync(folder, {recursive: true, force: true});
}

process.exit(failed > 0 ? 1 : 0);
