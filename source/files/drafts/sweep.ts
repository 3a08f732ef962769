import {readdirSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';

const day = 86_400_000;

/** Removes drafts that a crash left half made, once no window can be making them any more: nobody was told of them. */
export function sweepUnfinished(place: string): void {
	try {
		for (const name of readdirSync(place)) {
			const folder = path.join(place, name);
			if (name.startsWith('.new-') && statSync(folder).mtimeMs < Date.now() - day)
				rmSync(folder, {recursive: true});
		}
	} catch {
		// They are in nobody's way; the next new draft tries again.
	}
}
