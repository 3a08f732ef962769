import './spoken.ts';
import {decidingHandlers} from './decide-step.ts';
import {handlers} from './handlers.ts';
import {steppingHandlers} from './name-steps.ts';
import {paint} from './paint.ts';
import {reviewed} from './take-review.ts';

/** All of 审签 that is loaded when it is first opened. */
export const whole = {handlers, decidingHandlers, steppingHandlers, reviewed, paint};
