import test from 'ava';
import fc from 'fast-check';
import {displayWidth} from '../../../source/look/display-width.ts';
import {newView} from '../../../source/look/view.ts';
import {atColumn, layoutOf, placeOf} from '../../../source/page/text/layout.ts';
import {edgesOf} from '../../../source/page/text/steps.ts';
import {paintScreen} from '../../../source/pages.ts';
import {sourcesOf} from '../../../source/report/sources.ts';
import {forms} from '../drive.ts';
import {writing} from './text.ts';

const sources = sourcesOf(
	{header: {unit: '某市人民政府办公室（外事办公室）', year: 2024}, figures: {}},
	forms[0]!,
);
const rowsOf = (text: string, width: number) =>
	layoutOf(text, sources, width).rows.map(({atoms}) => atoms.map(({shown}) => shown).join(''));

const cases: ReadonlyArray<[string, number, readonly string[]]> = [
	['一二三四五六', 8, ['一二三四', '五六']],
	['一二三四，五', 8, ['一二三', '四，五']],
	['一二三“四”五', 8, ['一二三', '“四”五']],
	['一二三（四五）', 8, ['一二三', '（四五）']],
	['共收3525件，办3521件', 8, ['共收3525', '件，办', '3521件']],
	['在{year}年', 8, ['在2024年']],
	['一二三{year}年', 8, ['一二三', '2024年']],
	['', 8, ['']],
];

for (const [text, width, wanted] of cases)
	test(`“${text}” stands on lines of ${width} columns as ${wanted.join(' / ')}`, (t) => {
		t.deepEqual(rowsOf(text, width), wanted);
	});

const unit = fc.constantFrom(
	'申',
	'请',
	'3',
	'5',
	'2',
	'a',
	' ',
	'，',
	'。',
	'”',
	'“',
	'（',
	'）',
	'{unit}',
	'{year}',
	'{{',
	'𠮷',
	'👩‍👧',
	'e\u0301',
	'\u202E',
	'—',
	'…',
	'{三.新受}',
	'\u0007',
);
const text = fc.string({unit, maxLength: 60});

test('no line is wider than its room, nothing is lost, and every place of the caret is found again', (t) => {
	fc.assert(
		fc.property(text, fc.integer({min: 14, max: 60}), (words, width) => {
			const layout = layoutOf(words, sources, width);
			const {rows} = layout;
			t.is(rows.at(-1)?.to, words.length);
			let at = 0;
			for (const row of rows) {
				t.is(row.from, at);
				at = row.to;
				const shown = row.atoms.map((atom) => atom.shown).join('');
				t.true(displayWidth(shown.trimEnd()) <= width, `${shown} in ${width}`);
				t.is(
					row.atoms.map(({at: from, length}) => words.slice(from, from + length)).join(''),
					words.slice(row.from, row.to),
				);
			}

			for (const edge of edgesOf(words)) {
				const {row, x} = placeOf(layout, edge);
				const back = atColumn(layout, row, x);
				t.true(edgesOf(words).includes(back));
				const isEdge = rows[row]?.atoms.every((atom) => atom.width > 0);
				if (isEdge) t.is(back, edge);
			}
		}),
		{numRuns: 300},
	);
});

test('at any size every line fits the screen and the cursor stands on it', (t) => {
	fc.assert(
		fc.property(
			fc.array(text, {minLength: 1, maxLength: 6}),
			fc.integer({min: 60, max: 160}),
			fc.integer({min: 20, max: 40}),
			fc.array(
				fc.constantFrom('enter', 'esc', 'down', 'right', 'end', 'text:新收', '{', 'l', 'o'),
				{maxLength: 8},
			),
			(texts, columns, rows, keys) => {
				const driven = writing(texts.filter((one) => one.trim() !== ''));
				driven.keys(keys.join(' '));
				driven.dispatch({type: 'resize', columns, rows});
				const view = newView();
				const {lines, cursor} = paintScreen(
					{color: false, wideAmbiguous: false},
					driven.session(),
					view,
				);
				t.true(lines.length <= rows);
				for (const line of lines)
					t.true(displayWidth(line) <= columns, `${displayWidth(line)} > ${columns}: ${line}`);
				if (cursor) t.true(cursor.x < columns && cursor.y < rows);
				if (driven.desk().text.editor && !driven.dialog()) t.truthy(cursor);
			},
		),
		{numRuns: 60},
	);
});
