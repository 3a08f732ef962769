import {partIds} from '../../../draft/paragraph.ts';
import {type ProseCheck, said} from './check.ts';

/** Every part says something. */
export const empty: ProseCheck = (rule, {text}) =>
	partIds.map((part) => {
		const holds = text.parts[part].some((one) => one.role === 'body' && one.text.trim() !== '');
		return said(rule, part, {}, {holds});
	});
