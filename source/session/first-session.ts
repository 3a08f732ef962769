import type {Rule} from '../check/rule.ts';
import type {Form} from '../form/form.ts';
import type {Language} from '../text/say.ts';
import type {Session} from './session.ts';

/** The session before anything happened: an empty start page. Dispatch `goToStart` or `openFile` next. */
export function firstSession(given: {
	language: Language;
	forms: readonly Form[];
	rules: Readonly<Record<string, readonly Rule[]>>;
	thisYear: number;
	size: {columns: number; rows: number};
	folder?: string;
	who?: string;
	wideAmbiguous?: boolean;
	mouse?: boolean;
}): Session {
	return {
		folder: '.',
		wideAmbiguous: false,
		mouse: true,
		...given,
		at: {page: 'start', drafts: [], bin: [], recent: [], chosen: 0},
	};
}
