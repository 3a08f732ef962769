import type {Layer} from '../../program/program.ts';
import type {MessageKey} from '../../text/say.ts';
import type {LinesLayer, RollUpDesk} from './state.ts';

// What Enter does with a line of each.
const takesLine = {
	history: 'command.rollup.takeBack',
	versions: 'command.rollup.open',
	feedback: 'command.rollup.back',
} as const;

/** What Enter does on the lists of the desk and on those over it. */
export function enterName(own: Layer): MessageKey {
	if (own.page === 'rollupLines') return takesLine[(own as LinesLayer).kind];
	const isTyping = own.page === 'rollup' && (own as RollUpDesk).typing !== undefined;
	return isTyping ? 'command.rollup.found' : 'command.rollup.open';
}
