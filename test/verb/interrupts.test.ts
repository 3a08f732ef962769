import {EventEmitter} from 'node:events';
import test from 'ava';
import {interrupts} from '../../source/verb/interrupts.ts';

function world() {
	const exits: number[] = [];
	const events = Object.assign(new EventEmitter(), {exit: (code: number) => void exits.push(code)});
	let told = 0;
	const end = () => {
		told++;
		return 130;
	};
	return {exits, events, ending: interrupts(events, end), told: () => told};
}

test('an interrupt ends a verb that did not ask to be told, and tells one that did', (t) => {
	const {exits, events, ending, told} = world();
	ending.heed(true);
	events.emit('SIGTERM');
	t.deepEqual(exits, [130]);
	const [one, other] = [ending.told(), ending.told()];
	events.emit('SIGINT');
	t.true(one.aborted && other.aborted);
	t.deepEqual(exits, [130]);
	t.is(told(), 1);
	// A second one waits for nobody, and says so all the same: a shell that ends a group sends two at once.
	events.emit('SIGINT');
	t.deepEqual(exits, [130, 130]);
	t.is(told(), 2);
});

test('one listener stays from first to last, and none where the screen ends by itself', (t) => {
	const {exits, events, ending} = world();
	ending.heed(true);
	const [before] = events.listeners('SIGINT');
	ending.told();
	t.deepEqual(events.listeners('SIGINT'), [before]);
	ending.heed(true);
	t.is(events.listenerCount('SIGINT'), 1);
	ending.heed(false);
	events.emit('SIGINT');
	events.emit('SIGTERM');
	t.deepEqual(exits, []);
});
