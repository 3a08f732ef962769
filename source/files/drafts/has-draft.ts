import {existsSync} from 'node:fs';
import path from 'node:path';

/** Whether a name may be a draft's id: never a way to another folder. */
export function isId(name: string): boolean {
	return /^\w[\w-]*$/.test(name);
}

/** Whether a home has a draft of this id; what it holds is not looked at. */
export function hasDraft(home: string, id: string): boolean {
	return isId(id) && existsSync(path.join(home, 'drafts', id));
}
