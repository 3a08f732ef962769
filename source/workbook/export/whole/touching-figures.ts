import type {WholeReport} from './whole-report.ts';

const begins = /^[\d.,]*\d/u;

/**
Figures of the tables that stand right beside another digit and are read as one number with it: {三.新收}5 prints 35255.

@returns what is read there
*/
export function touchingFigures({
	opening,
	parts,
}: Pick<WholeReport, 'opening' | 'parts'>): string[] {
	const found: string[] = [];
	for (const {pieces} of [...opening, ...parts.flatMap(({paragraphs}) => paragraphs)])
		for (const [index, {text, ref}] of pieces.entries()) {
			const next = pieces[index + 1];
			if (next === undefined || (ref === undefined && next.ref === undefined)) continue;
			if (/\d$/u.test(text) && begins.test(next.text))
				found.push((/[\d.,]+$/u.exec(text)?.[0] ?? '') + (/^[\d.,]+/u.exec(next.text)?.[0] ?? ''));
		}

	return found;
}
