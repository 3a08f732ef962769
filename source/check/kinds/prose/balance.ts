import {partIds} from '../../../draft/paragraph.ts';
import {balanceIn} from '../../../report/balance-in.ts';
import {figuresIn} from '../../../report/figures-in.ts';
import type {Meant} from '../../../report/meant.ts';
import type {Placed} from '../../text-grounds.ts';
import {type ProseCheck, said} from './check.ts';

/** 新收 + 上年结转 = 办结 + 结转下年 as the text tells them, part by part. */
export const balance: ProseCheck = (rule, {text}) => {
	const results = partIds.flatMap((part) => {
		const where = new Map<Meant, Placed>();
		for (const place of text.parts[part])
			for (const figure of figuresIn(place.text, text.sources).found) where.set(figure, place);
		const found = balanceIn([...where.keys()]);
		const place = found && where.get(found.received);
		if (!found || !place) return [];
		const {left, right, received, figures} = found;
		const words = figures.map(({words: told}) => told).join('、');
		const prose = {from: received.at, words, bound: `${place.id}|${words}`};
		return [said(rule, place, prose, {left, right, holds: left === right})];
	});
	return results.length > 0 ? results : [said(rule, 'overview', {}, {holds: true})];
};
