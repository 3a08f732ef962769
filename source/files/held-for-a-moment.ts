/** How long each further try waits, in milliseconds: a virus scanner lets go in a moment, an office program does not. */
const pauses = [40, 80, 120, 160];

/** Whether an error may say that another program holds the file. */
export function isHeld(error: unknown): boolean {
	return ['EPERM', 'EACCES', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/**
How long to wait before a rename is tried again; nothing when that is of no use.

@param tries - how often it was tried
*/
export function pauseBefore(error: unknown, tries: number): number | undefined {
	return isHeld(error) ? pauses[tries - 1] : undefined;
}

type World = {platform: string; wait(milliseconds: number): void};

const thisWorld: World = {
	platform: process.platform,
	wait(milliseconds) {
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
	},
};

/**
Renames at once, for what must be done before anything else is: on Windows a file that somebody reads cannot be
replaced, so it waits for them. Elsewhere that cannot be, and what is refused stays refused.
*/
export function renameAtOnce(rename: () => void, {platform, wait}: World = thisWorld): void {
	for (let tries = 1; ; tries++) {
		try {
			rename();
			return;
		} catch (error) {
			const pause = platform === 'win32' ? pauseBefore(error, tries) : undefined;
			if (pause === undefined) throw error;
			wait(pause);
		}
	}
}
