import {getHeapSpaceStatistics} from 'node:v8';
import test from 'ava';
import {smallNursery} from '../../../source/files/reading/small-nursery.ts';

const nursery = () =>
	getHeapSpaceStatistics().find(({space_name}) => space_name === 'new_space')!.space_size;

test('once it is kept small, the space for what is young does not grow however much comes through', (t) => {
	smallNursery();
	const before = nursery();
	const kept: string[][] = [];
	for (let round = 0; round < 400; round++) {
		const made = Array.from({length: 4000}, (_, index) => `${round} ${index}`);
		if (round % 8 === 0) kept.push(made);
	}

	t.is(kept.length, 50);
	t.true(nursery() <= before);
});
