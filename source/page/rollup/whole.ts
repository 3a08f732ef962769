import '../../text/roll-up-text.ts';
import {copied, nowDecided, planned, told, written} from './answers.ts';
import {commandWords} from './command-words.ts';
import {commands} from './commands.ts';
import {decideWords} from './decide-words.ts';
import {words} from './desk-words.ts';
import {doOnDesk} from './does.ts';
import {enterName} from './enter-name.ts';
import {listsHandlers, unboundKey} from './handlers.ts';
import {helpOf} from './help-of.ts';
import {assignHandlers, linesHandlers, traceHandlers, wordsHandlers} from './lists.ts';
import {overWords} from './over-words.ts';
import {dressed, paintDesk, speakDesk} from './paint.ts';
import {paintAssign, paintTrace} from './paint-over.ts';
import {paintLines} from './paint-read-lines.ts';

/** All of the 汇总 desk. It is loaded when one is opened, and so are its words and keys. */
export const whole = {
	words: {...words, ...decideWords, ...overWords, ...commandWords},
	commands,
	doOnDesk,
	handlers: listsHandlers,
	unboundKey,
	helpOf,
	enterName,
	traceHandlers,
	linesHandlers,
	assignHandlers,
	wordsHandlers,
	answers: {told, nowDecided, planned, written, copied},
	paintDesk,
	speakDesk,
	dressed,
	paintTrace,
	paintLines,
	paintAssign,
};
