import type {RuleBooks} from '../check/check-return.ts';
import type {CountingNotes} from '../form/counting-schema.ts';
import type {Settings} from '../program/settings.ts';
import type {Language} from '../text/say.ts';
import type {Session} from './session.ts';

/** The session before anything happened: an empty start page. Dispatch `goToStart` or `openFile` next. */
export function firstSession(
	given: RuleBooks & {
		language: Language;
		thisYear: number;
		size: {columns: number; rows: number};
		folder?: string;
		who?: string;
		wideAmbiguous?: boolean;
		mouse?: boolean;
		demo?: Session['demo'];
		settings?: Settings;
		counting?: CountingNotes;
	},
): Session {
	const start = {page: 'start', id: 0, chosen: 0};
	return {
		folder: '.',
		wideAmbiguous: false,
		mouse: true,
		settings: {},
		...given,
		layers: [start],
		pending: [],
		nextId: 1,
		drafts: [],
		bin: [],
		recent: [],
	};
}
