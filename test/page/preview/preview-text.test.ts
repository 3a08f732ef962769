import test from 'ava';
import {paragraphsOf} from '../../../source/draft/paragraph.ts';
import type {TextReading} from '../../../source/workbook/text-reading.ts';
import {fill, report} from '../drive.ts';
import {previewOf, r, reading} from '../reading.ts';

const clean = report('suqian-city-2024');
const textOf = (words: string, ref?: {at: number; shown: string}): TextReading => ({
	opening: [],
	parts: {
		overview: [
			{
				text: words,
				source: 'p3',
				refs: ref
					? [
							{
								...ref,
								length: ref.shown.length,
								ref: 'requests/received/total',
								value: Number(ref.shown),
							},
						]
					: [],
			},
		],
		other: [{text: '本年度未收取信息处理费。', source: 'p9', refs: []}],
	},
	footer: [],
});

function driven(text: TextReading) {
	const own = fill(clean);
	own.read({...reading({[r('received')]: clean[r('received')] as number}), text});
	return own;
}

const overview = (own: ReturnType<typeof driven>) =>
	paragraphsOf(own.draft().paragraphs, 'overview').map(({text}) => text);

test('the text of a file comes in with its figures, as one transaction and one undo', (t) => {
	const own = driven(textOf('新收申请3525件。', {at: 4, shown: '3525'}));
	const lines = previewOf(own).lines.filter(({kind}) => kind === 'part' || kind === 'paragraph');
	t.deepEqual(
		lines.map((line) =>
			line.kind === 'part' ? line.title : line.kind === 'paragraph' ? line.plan.kind : '',
		),
		['一、总体情况', 'added', '六、其他需要报告的事项', 'added'],
	);
	own.keys('enter');
	t.deepEqual(overview(own), ['新收申请{requests/received/total}件。']);
	t.is(own.draft().revision, 1);
	own.keys('ctrl+z');
	t.deepEqual(own.draft().paragraphs, {});
});

test('a part can be left out, and what becomes of a figure told otherwise is chosen', (t) => {
	const own = driven(textOf('新收申请3552件。', {at: 4, shown: '3552'}));
	const at = (kind: string) => previewOf(own).lines.findIndex((line) => line.kind === kind);
	const choose = (index: number) => {
		own.keys('home');
		for (let step = previewOf(own).chosen; step < index; step++) own.keys('down');
	};

	const answer = () => {
		const line = previewOf(own).lines[at('figure')];
		return line?.kind === 'figure' ? line.answer : undefined;
	};

	t.is(answer(), 'table');
	choose(at('figure'));
	for (const next of ['cell', 'typed', 'table', 'cell']) {
		own.dispatch({type: 'toggle'});
		t.is(answer(), next as never);
	}

	const other = previewOf(own).lines.findIndex(
		(line) => line.kind === 'part' && line.part === 'other',
	);
	choose(other);
	own.dispatch({type: 'toggle'}).keys('enter');
	t.deepEqual(overview(own), ['新收申请{requests/received/total}件。']);
	t.is(own.draft().figures['requests/received/total']?.stated, 3552);
	t.deepEqual(paragraphsOf(own.draft().paragraphs, 'other'), []);
});
