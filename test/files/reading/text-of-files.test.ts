import {Buffer} from 'node:buffer';
import test from 'ava';
import {sniff} from '../../../source/files/reading/sniff.ts';
import {takeApart} from '../../../source/files/reading/take-apart.ts';
import {writeZip} from '../../../source/files/write-zip.ts';
import type {PlainFile} from '../../../source/workbook/sheet.ts';

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
	const files = {
		'[Content_Types].xml':
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
		'word/document.xml': `<w:document ${space}><w:body>${body}</w:body></w:document>`,
		...parts,
	};
	return writeZip(Object.entries(files).map(([name, text]) => ({name, bytes: bytesOf(text)})));
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, properties = '') =>
	`<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
const heading = p(run('一、总体情况'));

async function read(bytes: Uint8Array, name = '年报.docx'): Promise<PlainFile> {
	return takeApart({name, kind: sniff(bytes, name), bytes});
}

const texts = ({blocks = []}: PlainFile) =>
	blocks.map((block) => (block.is === 'table' ? `[${block.sheet}]` : block.text));

const table = `<w:tbl><w:tr><w:tc>${p(run('规章'))}</w:tc></w:tr></w:tbl>`;

test('paragraphs and tables of a document come in order, with their places', async (t) => {
	const file = await read(docx(heading + p(run('公开信息54条。')) + table + p(run('以上。'))));
	t.deepEqual(texts(file), ['一、总体情况', '公开信息54条。', '[table1]', '以上。']);
	t.deepEqual(
		file.blocks?.flatMap((block) => (block.is === 'paragraph' ? [block.source] : [])),
		['p1', 'p2', 'p3'],
	);
});

test('a file of tables alone brings no text', async (t) => {
	const file = await read(docx(p(run('二、主动公开政府信息情况')) + table));
	t.is(file.blocks, undefined);
	t.is(file.beside, undefined);
});

test('automatic numbers are written out, those of a style too; what is not known is counted', async (t) => {
	const level = (index: number, format: string, text: string) =>
		`<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
	const numbering = `<w:numbering ${space}><w:abstractNum w:abstractNumId="7">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'hebrew1', '%3')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
	const styles = `<w:styles ${space}><w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>`;
	const numbered = (level: number) =>
		`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr>`;
	const file = await read(
		docx(
			p(run('总体情况'), '<w:pStyle w:val="H1"/>') +
				p(run('主动公开情况'), numbered(1)) +
				p(run('依申请公开情况'), numbered(1)) +
				p(run('其他'), numbered(2)) +
				p(run('存在的主要问题及改进情况'), '<w:pStyle w:val="H1"/>'),
			{'word/numbering.xml': numbering, 'word/styles.xml': styles},
		),
	);
	t.deepEqual(texts(file), [
		'一、总体情况',
		'（一）主动公开情况',
		'（二）依申请公开情况',
		'其他',
		'二、存在的主要问题及改进情况',
	]);
	t.is(file.beside?.numbers, 1);
});

test('text boxes, notes, comments and tracked changes are counted, changes taken as accepted', async (t) => {
	const box = `<w:r><w:pict><w:txbxContent>${p(run('框中文字'))}</w:txbxContent></w:pict></w:r>`;
	const file = await read(
		docx(
			heading +
				p(
					`${run('新收')}<w:del w:id="1" w:author="a"><w:r><w:delText>3525</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('3552')}</w:ins>${run('件')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="1"/></w:r>`,
				) +
				p(box),
		),
	);
	t.deepEqual(texts(file), ['一、总体情况', '新收3552件']);
	const {textBoxes, footnotes, comments, tracked} = file.beside!;
	t.deepEqual(
		{textBoxes, footnotes, comments, tracked},
		{textBoxes: 1, footnotes: 1, comments: 1, tracked: 2},
	);
});

test('a paragraph of twenty thousand characters is no row too wide, and a stray control character no other kind of file', async (t) => {
	const long = '全年新收政府信息公开申请12件，公开平台建设不断加强；'.repeat(800);
	const file = await read(bytesOf(`一、总体情况\n${long}`), '年报.txt');
	t.deepEqual(texts(file), ['一、总体情况', long]);
	t.is(file.notes, undefined);
	const stray = await read(
		bytesOf(
			'一、总体情况\n公开\u0007信息54条\u001b[31m。本年度没有其他需要报告的事项，主动公开的内容真实完整。',
		),
		'年报.txt',
	);
	t.deepEqual(texts(stray), [
		'一、总体情况',
		'公开信息54条[31m。本年度没有其他需要报告的事项，主动公开的内容真实完整。',
	]);
	t.is(stray.beside?.controls, 2);
});

test('words struck out, hidden or off the line, and pictures, are counted by their paragraphs', async (t) => {
	const faced = (face: string) => `<w:r><w:rPr><w:${face}</w:rPr><w:t>9</w:t></w:r>`;
	const file = await read(
		docx(
			heading +
				p(run('新收12件') + faced('strike/>')) +
				p(run('办结12件') + faced('vanish/>')) +
				p(run('平方米') + faced('vertAlign w:val="superscript"/>')) +
				p(`${run('如图')}<w:r><w:pict/></w:r>`),
		),
	);
	t.deepEqual(texts(file), ['一、总体情况', '新收12件', '办结12件', '平方米', '如图']);
	t.like(file.beside, {leftOut: 3, pictures: 1, textBoxes: 0});
});

test('bookmarks of references keep their places, around a figure and in front of one', async (t) => {
	const mark = (id: number, name: string, inner: string) =>
		`<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inner}<w:bookmarkEnd w:id="${id}"/>`;
	const file = await read(
		docx(
			heading +
				p(
					`${run('　　全年  新收')}${mark(1, 'gj_1', run('3525'))}${run('件')}${mark(2, '_Toc1', run('，办结'))}${mark(3, 'gj_2', '')}${run('3521件')}`,
				),
			{
				'docProps/custom.xml':
					'<Properties><property name="gouji.refs"><vt:lpwstr>requests/received/total;requests/processed/total</vt:lpwstr></property></Properties>',
			},
		),
	);
	const [, paragraph] = file.blocks!;
	t.deepEqual(paragraph, {
		is: 'paragraph',
		text: '全年 新收3525件，办结3521件',
		source: 'p2',
		indent: true,
		marks: [
			{name: 'gj_1', at: 5, length: 4},
			{name: 'gj_2', at: 13, length: 0},
		],
	});
	t.deepEqual(file.properties, {'gouji.refs': 'requests/received/total;requests/processed/total'});
});

test('marks of writing direction and control characters are dropped and counted', async (t) => {
	const file = await read(docx(heading + p(run('新收\u202E3525\u200F件\u200B。'))));
	t.deepEqual(texts(file), ['一、总体情况', '新收3525件。']);
	t.is(file.beside?.controls, 3);
});

const page = (body: string) =>
	bytesOf(`<!doctype html><html><meta charset="utf-8"><body>${body}</body></html>`);

test('a web page laid out by tables gives its paragraphs in order, the statutory table between them', async (t) => {
	const file = await read(
		page(
			'<table><tr><td><h1>一、总体情况</h1><p>公开信息54条。</p><table><tr><td>规章</td><td>0</td><td>1</td><td>2</td></tr></table><p>以上。<br>完。</p></td></tr></table><script>var a = 1</script><p style="display:none">看不见</p>',
		),
		'年报.html',
	);
	t.deepEqual(texts(file), ['一、总体情况', '公开信息54条。', '[table2]', '以上。', '完。']);
});

test('names within a page carry references', async (t) => {
	const file = await read(
		page('<h1>一、总体情况</h1><p>新收<a id="gj_5"></a>3525件，办结<a name="gj_6">3521</a>件</p>'),
		'年报.html',
	);
	const [, paragraph] = file.blocks!;
	t.deepEqual(paragraph?.is === 'paragraph' && paragraph.marks, [
		{name: 'gj_5', at: 2, length: 0},
		{name: 'gj_6', at: 10, length: 4},
	]);
});

test('a text in 繁体 with its reading behind single characters is read in 简体', async (t) => {
	const text =
		'一、總體情況\n為全面落實《中華人民共和國政府信息公開條例》要求，我局統(tǒng)計數據，加強(qiáng)對(duì)公開工作的組織領導。\n網站(app)發布信息54條。';
	const file = await read(bytesOf(text), '年报.txt');
	t.deepEqual(texts(file), [
		'一、总体情况',
		'为全面落实《中华人民共和国政府信息公开条例》要求，我局统计数据，加强对公开工作的组织领导。',
		'网站(app)发布信息54条。',
	]);
	t.true(file.beside?.traditional);
	const simple = await read(bytesOf('一、总体情况\n乾县“發展”大会公开信息54条。'), '年报.txt');
	t.deepEqual(texts(simple), ['一、总体情况', '乾县“發展”大会公开信息54条。']);
});

test('headings, bold words and tables of Markdown are read as such', async (t) => {
	const file = await read(
		bytesOf(
			'# 年报\n\n## 一、总体情况\n\n公开**信息**54条\\*。\n\n| 规章 | 0 |\n| --- | --- |\n| 文件 | 1 |\n\n以上。\n',
		),
		'年报.md',
	);
	t.deepEqual(texts(file), ['年报', '一、总体情况', '公开信息54条*。', '[csv]', '以上。']);
});

test('of more than two megabytes of text the rest is left, and that is known', async (t) => {
	const long = await read(docx(heading + p(run('公开信息。'.repeat(2000))).repeat(220)));
	t.true(long.beside?.cut);
	t.true(texts(long).join('').length <= 2 * 2 ** 20);
});

test('Markdown is read without its marks: quotes, bullets, links, rules, what is struck out', async (t) => {
	const text =
		'一、总体情况\n====\n> 公开[54条](http://a/b)，~~旧45条~~*其中*网站30条。\n- 开设\\*专栏<br>3个\n---\n';
	const file = await read(bytesOf(text), '年报.md');
	t.deepEqual(texts(file), ['一、总体情况', '公开54条，其中网站30条。', '开设*专栏', '3个']);
	t.is(file.beside?.leftOut, 1);
});

test('of a page the pictures between its headings and the words left out in it are counted', async (t) => {
	const page =
		'<img src="logo"><p>一、总体情况</p><p>公开<del>45</del>54条。</p><img src="table"><p>五、存在的主要问题</p><p>无。</p><img src="code">';
	const {beside} = await read(bytesOf(`<html><body>${page}</body></html>`), '年报.html');
	t.is(beside?.pictures, 1);
	t.is(beside?.leftOut, 1);
});
