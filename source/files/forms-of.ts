import path from 'node:path';
import {jsonFiles} from './json-files.ts';
import type {Forms} from './load-forms.ts';
import {ownBooks} from './own-books.ts';

/**
As `loadForms`, but what reads and proves a user's own forms and rules is loaded only where there are some.

@throws Failure as `loadForms`
*/
export async function formsOf(home: string): Promise<Forms> {
	const hasOwn = ['forms', 'rules'].some((name) => jsonFiles(path.join(home, name)).length > 0);
	if (!hasOwn) return ownBooks();
	const {loadForms} = await import('./load-forms.ts');
	return loadForms(home);
}
