import test from 'ava';
import {type Action, house, respond} from '../../source/pages.ts';
import type {ListAction} from '../../source/program/action.ts';
import type {Handlers} from '../../source/program/updated.ts';
import {stay} from '../../source/program/updated.ts';
import {fill, time} from '../page/drive.ts';

// An action that nobody answers does not compile: `tsc` fails where one of these lines is no error any more.
type Turning = ListAction | {type: 'turn'; by: number};

// @ts-expect-error a page that leaves one of its own actions out
const incomplete: Handlers<object, object, Turning> = {
	choose: (session) => stay(session),
	confirm: (session) => stay(session),
	close: (session) => stay(session),
	point: (session) => stay(session),
	wheel: (session) => stay(session),
};

const complete: Handlers<object, object, Turning> = {
	...incomplete,
	turn: (session, {by}) => stay({...session, by}),
};

// @ts-expect-error an action that no page knows
const unknown: Action = {type: 'restoreEverything'};

test('a page that leaves an action out, and an action that no page knows, do not compile', (t) => {
	t.true('turn' in complete);
	t.is(unknown.type as string, 'restoreEverything');
});

test('an action that the page on top does not answer changes nothing', (t) => {
	const session = fill().keys('h').session();
	t.is(respond(session, {type: 'toggle'}).session, session);
	t.is(respond(session, {type: 'accept', go: 'down', time}).session, session);
});

test('every command does something that is answered', (t) => {
	for (const command of house.commands) {
		const {type} = command.action(fill().session(), time);
		const isAnswered =
			type in house.asks ||
			house.rooms.some(({handlers}) => type in handlers) ||
			[
				'openHelp',
				'openPalette',
				'switchMouse',
				'switchLetters',
				'nextTheme',
				'redraw',
				'quit',
				'notify',
			].includes(type);
		t.true(isAnswered, command.id);
	}
});
