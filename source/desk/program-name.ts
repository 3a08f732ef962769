import {say} from '../text/say.ts';
import type {Session} from './session.ts';

/** The name that the first line begins with; a demonstration says there that it is one. */
export function programName({language, demo}: Pick<Session, 'language' | 'demo'>): string {
	return say(language, demo ? 'screen.nameInDemo' : 'screen.name');
}
