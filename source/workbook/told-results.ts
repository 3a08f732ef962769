import type {Result, ResultCell} from '../check/finding.ts';
import {jsonBytes, quotedBytes} from '../text/json-bytes.ts';

/** So many members of a result are there always, and first, as `verdict` makes them. */
const always = 10;

/**
The results of a check as JSON, each with its sentence behind the rest: nearly all that is said of a file, a thousand
times over. The same bytes as `jsonBytes` gives, from larger pieces.

@param say - the sentence of a result
*/
export function toldResults(results: readonly Result[], say: (result: Result) => string): string {
	let text = '[';
	for (const result of results) {
		const {left, right, difference, cells, suspects, blocks} = result;
		if (text !== '[') text += ',';
		text += `${beginningOf(result)}${left},"right":${right},"difference":${difference},"cells":`;
		text += toldCells(cells);
		text +=
			suspects.length === 0 && !blocks
				? ',"suspects":[],"blocks":false'
				: `,"suspects":${jsonBytes(suspects)},"blocks":${blocks}`;
		let nth = 0;
		for (const key in result) {
			const value = result[key as keyof Result];
			if (nth++ < always || value === undefined) continue;
			text += `,${quotedBytes(key)}:${jsonBytes(value)}`;
		}

		text += `,"text":${quotedBytes(say(result))}}`;
	}

	return `${text}]`;
}

type Beginning = Pick<Result, 'level' | 'status'> & {text: string};
const beginnings = new Map<string, Map<string, Beginning>>();

// At one place a rule mostly says the same in file after file.
function beginningOf({rule, at, level, status}: Result): string {
	const known = beginnings.get(rule) ?? new Map<string, Beginning>();
	const last = known.get(at);
	if (last?.level === level && last.status === status) return last.text;
	const text = `${jsonBytes({rule, at, level, status}).slice(0, -1)},"left":`;
	// Places in a text are as many as there are texts.
	if (known.size > 500) known.clear();
	known.set(at, {level, status, text});
	beginnings.set(rule, known);
	return text;
}

type ToldCell = Pick<ResultCell, 'value' | 'source' | 'last'> & {text: string};
const toldBefore = new Map<string, ToldCell>();

// Several rules look at a cell, and in the next file it is often nought again, at the same place.
function toldCells(cells: readonly ResultCell[]): string {
	let text = '[';
	for (let at = 0; at < cells.length; at++) {
		if (at > 0) text += ',';
		text += toldCell(cells[at]!);
	}

	return `${text}]`;
}

function toldCell({address, value, source, last}: ResultCell): string {
	const before = toldBefore.get(address);
	if (before && before.value === value && before.source === source && before.last === last)
		return before.text;
	// Put together at once, for it is used again.
	const text = [
		`{"address":${quotedBytes(address)},"value":${value}`,
		source === undefined ? '' : `,"source":${quotedBytes(source)}`,
		last ? ',"last":true}' : '}',
	].join('');
	toldBefore.set(address, {value, source, last, text});
	return text;
}
