import {partIds} from '../../../draft/paragraph.ts';
import {openMark} from '../../../report/open-mark.ts';
import {type ProseCheck, said} from './check.ts';

/** Nothing is left to be filled in. */
export const todo: ProseCheck = (rule, {text}) => [
	...(text.opening ?? []).flatMap((words) =>
		[...words.matchAll(openMark)].map(([mark]) =>
			said(rule, 'overview', {words: mark, variant: 'opening'}, {holds: false}),
		),
	),
	...partIds.flatMap((part) => {
		const left = text.parts[part].flatMap((place) =>
			[...place.text.matchAll(openMark)].map((match) =>
				said(rule, place, {from: match.index, words: match[0]}, {holds: false}),
			),
		);
		return left.length > 0 ? left : [said(rule, part, {}, {holds: true})];
	}),
];
