import type {Session} from '../../desk/session.ts';
import {type Handlers, stay} from '../../program/updated.ts';
import type {Next} from '../ask.ts';
import type {BrowseAsk} from './state.ts';

export const asks: Handlers<Session, unknown, BrowseAsk, Next> = {
	browse: (session, {purpose, folder = session.folder, typed: sought}) =>
		stay(session, {type: 'listFolder', purpose, folder, ...(sought && {typed: sought})}),
	openFile(session, {path, purpose, newDraft}) {
		if (purpose === 'archive') return stay(session, {type: 'unarchive', path});
		const year = (newDraft ?? session.desk?.draft)?.header.year;
		return stay(session, {
			type: 'readFile',
			path,
			purpose,
			...(year !== undefined && {year: purpose === 'lastYear' ? year - 1 : year}),
			...(newDraft && {newDraft}),
		});
	},
};
