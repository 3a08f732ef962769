import type {Run, RunKind} from './runs.ts';

const run =
	/<(?:\w+:)?r(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?r>|<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/gu;
const words = /<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/gu;
const ownFace = /<(?:\w+:)?rPr(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?rPr>/u;

/**
The runs of a rich text of a workbook, as it stands in the store or in a cell. Phonetic runs are none of them.

@param xml - what stands between `<si>` or `<is>` and its end
@param font - what a run without properties of its own is
*/
export function stringRuns(xml: string, font: RunKind = 'text'): Run[] {
	const runs: Run[] = [];
	for (const [, inside] of xml.matchAll(run)) {
		if (inside === undefined) continue;
		const face = ownFace.exec(inside)?.[1];
		const kind = face === undefined ? font : (faceKind(face) ?? 'text');
		const text = [...inside.matchAll(words)].map(([, piece]) => plainOf(piece!)).join('');
		runs.push({kind, text});
	}

	return runs;
}

/** What the properties of a type face make of a run: struck out before raised. */
export function faceKind(xml: string): 'note' | 'leftOut' | undefined {
	const strike = /<(?:\w+:)?strike(?:\s+val=["'](\w+)["'])?\s*\/?>/u.exec(xml);
	if (strike && !/^(?:0|false)$/u.test(strike[1] ?? '1')) return 'leftOut';
	return /<(?:\w+:)?vertAlign\s+val=["'](?:superscript|subscript)["']/u.test(xml)
		? 'note'
		: undefined;
}

const named: Readonly<Record<string, string>> = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'"};

function plainOf(text: string): string {
	return text
		.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal, hex, name) => {
			if (name !== undefined) return named[name] ?? whole;
			const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
			return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
		})
		.replaceAll(/_x([\da-f]{4})_/giu, (_, code: string) =>
			String.fromCharCode(Number.parseInt(code, 16)),
		);
}
