import test from 'ava';
import {touchingFigures} from '../../../source/workbook/export/whole/touching-figures.ts';
import type {PrintedPiece} from '../../../source/workbook/export/whole/whole-report.ts';

const ref = (text: string): PrintedPiece => ({text, ref: 'requests/received/total'});
const cases: ReadonlyArray<readonly [pieces: PrintedPiece[], read: string[]]> = [
	[[{text: '新收'}, ref('3525'), {text: '件'}], []],
	[[ref('3525'), {text: '5件'}], ['35255']],
	[[{text: '共1'}, ref('3525')], ['13525']],
	[[ref('3'), ref('19')], ['319']],
	[[ref('40.6'), {text: '.5'}], ['40.6.5']],
	[[ref('3525'), {text: '，5件'}], []],
	[[ref('3525'), {text: '.'}], []],
	[[ref('〔未填〕'), {text: '5件'}], []],
	[[{text: '3'}, {text: '5件'}], []],
];
for (const [pieces, read] of cases)
	test(`what is read where figures meet in ${pieces.map(({text}) => text).join('|')}: ${read.join() || 'nothing amiss'}`, (t) => {
		const paragraphs = [{role: 'body' as const, pieces}];
		t.deepEqual(touchingFigures({opening: [], parts: [{title: '一', paragraphs}]}), read);
	});
