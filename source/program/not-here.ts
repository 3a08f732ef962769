import {say} from '../text/say.ts';
import type {Command} from './command.ts';
import type {Program} from './program.ts';
import {tell, type Updated} from './updated.ts';

/** Says that a command cannot be used now. */
export function notHere<S extends Program, A>(session: S, {name}: Command<S, A>): Updated<S> {
	const command = say(session.language, name);
	return tell(session, 'plain', {key: 'session.notHere', values: {command}});
}
