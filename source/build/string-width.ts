import {displayWidth} from '../look/display-width.ts';

/** What the bundle gives Ink as string-width. */
export default displayWidth;
