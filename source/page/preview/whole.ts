import '../../text/prose-text.ts';
import './whole-words.ts';
import {asks} from './asks.ts';
import {handlers, lastYearFound} from './handlers.ts';
import {paint} from './paint.ts';

/** What of the preview is loaded when it is first wanted: with it comes all that matches foreign sheets. */
export const whole = {asks, handlers, lastYearFound, paint};
