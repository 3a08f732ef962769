import {partIds} from '../../../draft/paragraph.ts';
import {type ProseCheck, said} from './check.ts';

/** What last year's text left to be filled in or changed: 〔待填：上年3486〕, 〔待改：2023年〕. */
export const openMark = /〔待[填改][^〕]{0,40}〕?/gu;

/** Nothing is left to be filled in. */
export const todo: ProseCheck = (rule, {text}) =>
	partIds.flatMap((part) => {
		const left = text.parts[part].flatMap((place) =>
			[...place.text.matchAll(openMark)].map((match) =>
				said(rule, place, {from: match.index, words: match[0]}, {holds: false}),
			),
		);
		return left.length > 0 ? left : [said(rule, part, {}, {holds: true})];
	});
