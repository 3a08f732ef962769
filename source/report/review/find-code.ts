import '../../text/review-text.ts';
import type {Header} from '../../draft/draft.ts';
import {momentWords} from '../../text/moment-words.ts';
import type {Message} from '../../text/say.ts';
import type {Codes} from './review-state.ts';

/** What a code that stands on a print is the code of: the draft as it is, as it was, or neither. */
export type CodeFound = {
	code: string;
	of: 'now' | 'before' | 'none';
	what?: 'figures' | 'full';
	message: Message;
};

/** Holds a code against a draft and every record of its 审签, the latest first. */
export function findCode(
	{review = []}: Pick<Header, 'review'>,
	{dataCode, fullCode}: Codes,
	code: string,
): CodeFound {
	if (code === fullCode) return now(code, 'full');
	if (code === dataCode) return now(code, 'figures');
	for (const mark of review.toReversed()) {
		const values = {time: momentWords(mark.time), step: mark.step};
		if (code === mark.fullCode)
			return {
				code,
				of: 'before',
				what: 'full',
				message: {key: 'review.code.fullBefore', values},
			};
		if (code === mark.dataCode)
			return {
				code,
				of: 'before',
				what: 'figures',
				message: {key: 'review.code.figuresBefore', values},
			};
	}

	return {code, of: 'none', message: {key: 'review.code.none', values: {code}}};
}

function now(code: string, what: 'figures' | 'full'): CodeFound {
	return {code, of: 'now', what, message: {key: `review.code.${what}`}};
}
