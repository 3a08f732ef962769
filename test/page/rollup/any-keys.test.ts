import test from 'ava';
import fc from 'fast-check';
import {displayWidth} from '../../../source/look/display-width.ts';
import {house} from '../../../source/pages.ts';
import {found, right} from '../../rollup/make-found.ts';
import {screenOf} from '../screen-of.ts';
import {files, rolling} from './rolling.ts';

const names = [...new Set(house.commands.flatMap(({keys}) => keys))].filter(
	(key) => !['ctrl+q', 'ctrl+w', 'W'].includes(key),
);
const named =
	/^(?:(?:ctrl|alt|shift)\+.+|up|down|left|right|enter|tab|esc|backspace|delete|home|end|pageup|pagedown|f\d+)$/;
const key = fc.oneof(
	{weight: 3, arbitrary: fc.constantFrom(...names)},
	{
		weight: 2,
		arbitrary: fc.constantFrom('down', 'up', 'enter', 'enter', 'esc', 'backspace', 'f8', ' '),
	},
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			'a',
			'b',
			'x',
			's',
			'z',
			'e',
			'r',
			'u',
			'k',
			'v',
			't',
			'h',
			'H',
			'f',
			'o',
			'w',
		),
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom('赵六', '12', '甲县', '青', '。', '2025-01-20', '第一行\n第二行'),
	},
	{weight: 1, arbitrary: fc.constantFrom('alt+1', 'alt+3', 'alt+6', 'alt+7')},
);
const more = [
	...files,
	found('甲县教育局（修改）.xlsx', {cells: right(4, {'requests/received/total': 9}), digest: 'b'}),
];

test('whatever is pressed on the desk: nothing throws, the screen is whole, no decision is lost, and Esc leads back', (t) => {
	fc.assert(
		fc.property(
			fc.array(key, {minLength: 5, maxLength: 50}),
			fc.constantFrom([60, 20], [80, 24], [200, 50]),
			fc.boolean(),
			(keys, [columns, rows], isNews) => {
				const driven = rolling(isNews ? files : more);
				driven.dispatch({type: 'resize', columns: columns!, rows: rows!});
				let known = 0;
				for (const [at, one] of keys.entries()) {
					if (isNews && at === 20) driven.news(more);
					driven.dispatch({
						type: 'key',
						key: named.test(one) ? {name: one} : {name: 'text', text: one},
						time: new Date(Date.UTC(2026, 0, 5, 9, 0, at)).toISOString(),
					});
					// The palette may lead out of it.
					if (driven.ground() !== 'rollup') return;
					const {length} = driven.journal();
					t.true(length >= known);
					known = length;
					const lines = screenOf(driven).split('\n');
					t.is(lines.length, rows! - 1);
					const wide = lines.filter((line) => displayWidth(line) > columns!);
					if (wide.length > 0) throw new Error(`${columns}: ${wide.join('|')}`);
				}

				for (let tries = 0; driven.dialog() ?? driven.session().desk; tries++) {
					if (tries > 50) throw new Error(`Esc does not leave ${driven.dialog()?.page}`);
					driven.keys('esc');
				}

				const own = driven.own();
				t.is(own.rolled.decisions.length, known);
				t.regex(screenOf(driven, 80, 24), /\[(?:单位|校验|文件)/);
			},
		),
		{numRuns: 25},
	);
});
