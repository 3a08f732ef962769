import type {Session} from '../../desk/session.ts';
import {leastForBeside} from './beside.ts';

/** On a screen so wide last year stands beside the table unless somebody switched it off. */
const byItself = 150;

/** Whether 上年, 增减 and 增幅 stand beside the table: there is a last year, room for it, and it is wanted. */
export function showsLastYear({desk, size, settings}: Session): boolean {
	if (!desk?.draft.header.lastYear || size.columns < leastForBeside) return false;
	return settings.lastYearBeside ?? size.columns >= byItself;
}
