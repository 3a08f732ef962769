import test from 'ava';
import fc from 'fast-check';
import {cellOf} from '../../source/desk/geometry.ts';
import {apply} from '../../source/draft/transaction.ts';
import {house} from '../../source/pages.ts';
import {modeOf} from '../../source/program/house.ts';
import {insert, moveCaret, rubOut, typed} from '../../source/program/typing.ts';
import {fill, time} from './drive.ts';

const names = [...new Set(house.commands.flatMap(({keys}) => keys))].filter(
	(key) => !['ctrl+q', 'ctrl+w', 'W'].includes(key),
);
const key = fc.oneof(
	{weight: 3, arbitrary: fc.constantFrom(...names)},
	{
		weight: 3,
		arbitrary: fc.constantFrom('1', '23', '4', '０', '=1+2', '无', '无法', '-', '若干', '。', '{'),
	},
	{
		weight: 3,
		arbitrary: fc.constantFrom('enter', 'tab', 'down', 'right', 'esc', 'ctrl+z', 'ctrl+y'),
	},
);
const named =
	/^(?:(?:ctrl|alt|shift)\+.+|up|down|left|right|enter|tab|esc|backspace|delete|home|end|pageup|pagedown|f\d+)$/;

function press(driven: ReturnType<typeof fill>, keys: readonly string[]): void {
	for (const one of keys)
		driven.dispatch({
			type: 'key',
			key: named.test(one) ? {name: one} : {name: 'text', text: one},
			time,
		});
}

/** Esc until nothing lies over the draft; what waits for the disk is told that it did not do it. */
function leave(driven: ReturnType<typeof fill>): void {
	for (let tries = 0; driven.dialog(); tries++) {
		if (tries > 50) throw new Error(`Esc does not leave ${driven.dialog()?.page}`);
		driven.keys('esc');
		if (driven.dialog()) driven.fail({key: 'session.cancel'});
	}
}

test('whatever is pressed: nothing throws, the screen and the disk hold the same, and undo leads back to the start', (t) => {
	fc.assert(
		fc.property(fc.array(key, {minLength: 5, maxLength: 60}), fc.boolean(), (keys, isText) => {
			const driven = fill({'requests/received/person': 3, 'requests/received/total': 5});
			if (isText) driven.keys('alt+1');
			const before = driven.draft();
			press(driven, keys);
			leave(driven);
			if (['editor', 'writing'].includes(modeOf(house, driven.session()))) driven.keys('esc');
			const desk = driven.desk();
			t.true(desk.form.cell.has(driven.cursor()));
			if (desk.anchor) t.is(cellOf(desk.form, desk.anchor).section, desk.table);
			t.is(desk.before, undefined);
			const kept = driven.drafts.drafts.get(desk.draft.id)!;
			t.deepEqual(kept.draft, desk.draft);
			t.deepEqual(kept.steps, desk.history.steps);
			t.deepEqual(
				kept.steps.reduce((draft, step) => apply(draft, step), before),
				desk.draft,
			);
			for (let left = desk.history.done.length; left > 0; left--)
				driven.dispatch({type: 'undo', time});
			t.deepEqual(driven.draft().figures, before.figures);
			t.deepEqual(driven.draft().header, before.header);
			t.deepEqual(driven.draft().paragraphs, {});
		}),
		{numRuns: 80},
	);
});

test('whatever is pressed while nothing can be saved, the draft stays as it was', (t) => {
	fc.assert(
		fc.property(fc.array(key, {minLength: 5, maxLength: 40}), fc.boolean(), (keys, isText) => {
			const driven = fill({'requests/received/person': 3});
			if (isText) driven.keys('alt+1');
			driven.drafts.full = true;
			const before = driven.draft();
			press(driven, keys);
			t.deepEqual(driven.draft(), before);
		}),
		{numRuns: 40},
	);
});

test('five hundred movements in one read end where five hundred presses end', (t) => {
	const driven = fill();
	press(
		driven,
		Array.from({length: 500}, (_, index) => (index % 3 === 2 ? 'right' : 'down')),
	);
	t.is(driven.cursor(), 'requests/carriedForward/total');
});

test('the caret counts characters, whatever their bytes', (t) => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (one, two) => {
			const text = insert(typed(one), two);
			t.is(text.text, one + two);
			t.is(rubOut({...text, caret: [...one].length}, 'toStart').text, two);
			t.is(moveCaret(moveCaret(text, 'home'), 'end').caret, [...(one + two)].length);
		}),
	);
});
