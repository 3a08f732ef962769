import test from 'ava';
import {isBeforeStart} from '../../../source/files/drafts/window.ts';

const start = Date.parse('2024-01-02T08:00:00Z');
const me = {host: 'PC-1', boot: ''};
const holder = {...me, since: '2024-01-01T16:00:00Z'};

for (const [title, told, from, as] of [
	['the day before, on the same machine', true, holder, me],
	['after it', false, {...holder, since: '2024-01-02T08:30:00Z'}, me],
	[
		'so shortly before it that the clock may be wrong',
		false,
		{...holder, since: '2024-01-02T07:59:00Z'},
		me,
	],
	['on another machine', false, {...holder, host: 'PC-2'}, me],
	['where starts have names', false, {...holder, boot: 'a'}, {...me, boot: 'a'}],
	['in a container of the same name', false, {...holder, boot: 'a'}, me],
	['at no time that can be read', false, {...holder, since: '?'}, me],
] as const)
	test(`a draft taken ${title} is ${told ? '' : 'not '}told to be of before the start`, (t) => {
		t.is(isBeforeStart(from, as, start), told);
	});
