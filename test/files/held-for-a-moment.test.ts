import test from 'ava';
import {pauseBefore, renameAtOnce} from '../../source/files/held-for-a-moment.ts';

const refusal = (code: string) => Object.assign(new Error(code), {code});

/** A rename that is refused so often, and how long was waited for it. */
function tried(times: number, code: string, platform: string) {
	const waits: number[] = [];
	let calls = 0;
	const rename = () => {
		calls++;
		if (calls <= times) throw refusal(code);
	};

	let failed = '';
	try {
		renameAtOnce(rename, {platform, wait: (milliseconds) => waits.push(milliseconds)});
	} catch (error) {
		failed = (error as NodeJS.ErrnoException).code ?? '';
	}

	return {calls, waits: waits.length, failed};
}

for (const code of ['EPERM', 'EACCES', 'EBUSY']) {
	test(`on Windows a rename refused with ${code} is tried again until it is let go`, (t) => {
		t.deepEqual(tried(3, code, 'win32'), {calls: 4, waits: 3, failed: ''});
	});

	test(`on Windows a rename that stays refused with ${code} is refused in the end`, (t) => {
		t.deepEqual(tried(99, code, 'win32'), {calls: 5, waits: 4, failed: code});
	});

	test(`elsewhere ${code} means what it says at once`, (t) => {
		t.deepEqual(tried(99, code, 'linux'), {calls: 1, waits: 0, failed: code});
	});
}

for (const code of ['ENOSPC', 'ENOENT', 'EIO', ''])
	test(`waiting is no use for ${code || 'an error without a code'}`, (t) => {
		t.is(pauseBefore(refusal(code), 1), undefined);
		t.is(tried(99, code, 'win32').calls, 1);
	});
