import {mentionsOf} from './mentions-of.ts';
import {numberWords} from './number-words.ts';
import {stretchesOf} from './pieces-of.ts';
import type {Sources} from './sources.ts';

type Mark = {at: number; length: number; mark: 'figure' | 'words'};

/**
A paragraph of last year's report as this year's begins with it: references stay, and tell this year's figures; every
other figure becomes `〔待填：上年3486〕`, and every year, and every word that there was none of something or that it stayed as
it was, is marked to be changed, so that nothing of last year passes unseen.

@param text - canonical
*/
export function startingText(text: string, sources: Sources): string {
	const claims = mentionsOf(text, sources).filter(({claim}) => claim);
	return stretchesOf(text)
		.map((one) => {
			const whole = text.slice(one.at, one.at + one.length);
			if (one.kind === 'reference' || one.length !== one.text.length) return whole;
			const said = claims
				.filter(({at}) => at >= one.at && at < one.at + one.length)
				.map(({at, length}): Mark => ({at: at - one.at, length, mark: 'words'}));
			return marked(one.text, [
				...said,
				...years(one.text),
				...courses(one.text),
				...figures(one.text),
			]);
		})
		.join('');
}

function years(text: string): Mark[] {
	return [...text.matchAll(/(?<!\d)(?:19|20)\d{2}年(?:度)?/gu)].map(({index, 0: {length}}) => ({
		at: index,
		length,
		mark: 'words',
	}));
}

// 与上年基本持平, 有所增加: no figure, and last year's all the same.
function courses(text: string): Mark[] {
	const last = '(?:[与和较比同])(?:去年|上年度?|上一年度?|往年)(?:同期)?(?:相比)?[,，]?';
	const course =
		'(?:基本|大致|大体)?(?:持平|相当)|(?:有所|略有|明显|大幅度?|显著|小幅|稳步|持续)(?:增加|增长|上升|减少|下降|提高|提升|回落)|翻[一两]番';
	return [...text.matchAll(new RegExp(`(?:${last}|同比|环比)(?:${course})`, 'gu'))].map(
		({index, 0: {length}}) => ({at: index, length, mark: 'words'}),
	);
}

function figures(text: string): Mark[] {
	return numberWords(text)
		.filter(({sort}) => sort !== 'other')
		.map(({at, length}) => {
			// Digits that run on behind it belong to no other number.
			const rest = /^[\d,.]*\d/u.exec(text.slice(at + length))?.[0] ?? '';
			return {at, length: length + rest.length, mark: 'figure'};
		});
}

// What lies in something marked already is marked with it.
function marked(text: string, marks: readonly Mark[]): string {
	let shown = '';
	let from = 0;
	for (const {at, length: long, mark} of [...marks].sort((one, other) => one.at - other.at)) {
		if (at < from) continue;
		const next = marks.filter((one) => one.at > at).map((one) => one.at);
		const length = mark === 'figure' ? Math.min(long, ...next.map((one) => one - at)) : long;
		const words = text.slice(at, at + length);
		shown += text.slice(from, at);
		shown += mark === 'figure' ? `〔待填：上年${words}〕` : `〔待改：${words}〕`;
		from = at + length;
	}

	return shown + text.slice(from);
}
