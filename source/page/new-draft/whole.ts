import './whole-words.ts';
import {asks, handlers} from './handlers.ts';

/** What of this page is loaded when it is first wanted. */
export const whole = {asks, handlers};
