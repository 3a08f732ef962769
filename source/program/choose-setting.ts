import type {Program} from './program.ts';
import type {Settings} from './settings.ts';
import {stay, type Updated} from './updated.ts';

/** The session with other settings, which are kept. */
export function chooseSetting<S extends Program>(session: S, parts: Settings): Updated<S> {
	const settings = {...session.settings, ...parts};
	return stay({...session, settings}, {type: 'keepSettings', settings});
}

/** Whether something has been said before. */
export function wasTold({settings}: Pick<Program, 'settings'>, what: string): boolean {
	return settings.told?.includes(what) ?? false;
}

/** Remembers that something has been said. */
export function toldOnce<S extends Program>(session: S, what: string): Updated<S> {
	return chooseSetting(session, {told: [...(session.settings.told ?? []), what]});
}
