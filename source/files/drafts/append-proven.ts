import type {Journal} from './journal.ts';

/**
Adds lines under a lock, all at once. When it returns, they are on the disk and the lock is still held: taken over
meanwhile, they may have come too late for the other window, so they are taken back.

@throws what `mustBeMine` throws, or the disk's error; the journal then ends where it ended
*/
export function appendProven(
	journal: Journal,
	bodies: readonly string[],
	mustBeMine: () => void,
): void {
	journal.append(bodies);
	try {
		mustBeMine();
	} catch (error) {
		journal.takeBack();
		throw error;
	}
}
