import './later-words.ts';
import {handlers, isQuestion, readAgain} from './handlers.ts';
import {lineHandlers} from './line-handlers.ts';
import {paint} from './paint.ts';
import {paintLines} from './paint-lines.ts';

/** All of the pages of the ledger that is loaded when they are first opened. */
export const whole = {handlers, isQuestion, readAgain, lineHandlers, paint, paintLines};
