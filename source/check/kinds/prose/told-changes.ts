import {changesIn} from '../../../report/changes-in.ts';
import {figuresIn} from '../../../report/figures-in.ts';
import type {Result} from '../../finding.ts';
import {everyParagraph, heldAgainst, type ProseGrounds, type ProseRule, said} from './check.ts';

const received = 'requests/received/total';
const difference = `${received}-last:${received}`;

/**
By how much the text says that more or less came in than last year, to within one unit of its last digit and with its
direction. Nothing is said where last year is not known, or where the figure itself differs from its table.
*/
export function toldChanges(rule: ProseRule, grounds: ProseGrounds): Result[] {
	const {text} = grounds;
	return everyParagraph(text).flatMap((place) => {
		const {flat, found, numbers} = figuresIn(place.text, text.sources);
		return changesIn(flat, found, numbers).flatMap(({figure, change, isShare, isDown, from}) => {
			if (heldAgainst(received, grounds)?.value !== figure.value) return [];
			const isSettled = place.ties?.some(
				({at, length}) => at < change.at + change.length && change.at < at + length,
			);
			const held = heldAgainst(isShare ? `change(${received})` : difference, grounds);
			if (isSettled || !held || held.value === null) return [];
			const {value, cells, name} = held;
			const words = place.text.slice(from, change.end);
			const left = isDown ? -change.value : change.value;
			const decimals = /[.．](\d+)/u.exec(change.words)?.[1]?.length ?? 0;
			// A share is rounded to two digits where it is held.
			const slack = isShare ? 10 ** -decimals + 0.005 : 0;
			const holds = Math.abs(left - value) <= slack + 1e-9;
			const prose = {from, words, name, bound: `${place.id}|${words}|change`};
			return [said(rule, place, prose, {left, right: value, cells, holds})];
		});
	});
}
