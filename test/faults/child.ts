// A window of its own process: opens the draft it is told, types without end, and says each edit that is saved.
import {writeSync} from 'node:fs';
import type {OpenDraft} from '../../source/draft/draft-store.ts';
import {Failure} from '../../source/failure.ts';
import {homeDrafts} from '../../source/files/drafts/home-drafts.ts';
import {editOf} from './edits.ts';

const [home = '', id = '', pause = '0'] = process.argv.slice(2);
const store = homeDrafts(home, {now: () => '2024-01-10T09:00:00.000Z', every: 20});
let open: OpenDraft | undefined;
try {
	open = id ? store.open(id) : store.create('2021', {unit: '教育局', year: 2023});
	say(`id ${open.draft.id}`);
	for (;;) {
		open.commit(editOf(open.draft));
		say(`saved ${open.draft.revision}`);
		rest(Number(pause));
	}
} catch (error) {
	say(`refused ${error instanceof Failure ? error.code : error}`);
	open?.close();
}

// A pipe that is read slowly takes nothing for a while; what is said must arrive whole.
function say(line: string): void {
	for (;;) {
		try {
			writeSync(1, `${line}\n`);
			return;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
			rest(1);
		}
	}
}

function rest(milliseconds: number): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
