import './whole-words.ts';
import {handlers} from './handlers.ts';
import {paint} from './paint.ts';

/** What of the browser is loaded when it is first opened. */
export const whole = {handlers, paint};
