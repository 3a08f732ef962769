import {readFileSync} from 'node:fs';
import test from 'ava';
import {mutations} from './mutations.ts';

test('every safety step that is taken out on trial is there, once', (t) => {
	for (const {step, file, find} of mutations) {
		const text = readFileSync(new URL(`../../source/files/${file}`, import.meta.url), 'utf8');
		t.is(text.split(find).length, 2, step);
	}
});
