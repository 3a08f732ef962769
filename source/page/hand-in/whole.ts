import './whole-words.ts';
import {answers} from './answers.ts';
import {asks, handlers} from './handlers.ts';

/** What of this page is loaded when it is first wanted: with it comes all that plans what is handed in. */
export const whole = {answers, asks, handlers};
