import type {Result, ResultCell} from '../check/finding.ts';
import {membersBytes, quotedBytes} from '../text/json-bytes.ts';

/**
The results of a check as JSON, each with its sentence behind the rest: nearly all that is said of a file, a thousand
times over.

@param say - the sentence of a result
*/
export function toldResults(results: readonly Result[], say: (result: Result) => string): string {
	let text = '[';
	for (const result of results) {
		if (text !== '[') text += ',';
		text += `{${membersBytes(result, cellsOf)},"text":${quotedBytes(say(result))}}`;
	}

	return `${text}]`;
}

function cellsOf(key: string, value: unknown): string | undefined {
	return key === 'cells' ? toldCells(value as readonly ResultCell[]) : undefined;
}

function toldCells(cells: readonly ResultCell[]): string {
	let text = '[';
	for (let at = 0; at < cells.length; at++) {
		const {address, value, source, last} = cells[at]!;
		text += `${at === 0 ? '' : ','}{"address":${quotedBytes(address)},"value":${value}`;
		if (source !== undefined) text += `,"source":${quotedBytes(source)}`;
		text += last ? ',"last":true}' : '}';
	}

	return `${text}]`;
}
