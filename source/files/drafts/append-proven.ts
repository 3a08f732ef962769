import type {Journal} from './journal.ts';

/**
Adds one line under a lock. When it returns, the line is on the disk and the lock is still held: taken over meanwhile, the
line may have come too late for the other window, so it is taken back.

@throws what `mustBeMine` throws, or the disk's error; the journal then ends where it ended
*/
export function appendProven(journal: Journal, body: string, mustBeMine: () => void): void {
	journal.append(body);
	try {
		mustBeMine();
	} catch (error) {
		journal.takeBack();
		throw error;
	}
}
