import type {Beside} from '../../workbook/text-block.ts';

/** Counts what stands beside the text of a document, element by element. */
export function docxBeside() {
	const counts: Beside = {...nothingBeside};
	// A text box stands twice: as a drawing, and for programs that know none.
	return {
		counts,
		see(name: string, path: readonly string[]): void {
			const outer = path.at(-2);
			if (name === 'txbxContent') {
				if (!path.includes('Fallback') && !path.includes('mc:Fallback')) counts.textBoxes++;
			} else if (name === 'footnoteReference' || name === 'endnoteReference') counts.footnotes++;
			else if (name === 'commentReference') counts.comments++;
			else if (name === 'ins' || name === 'del' || name === 'moveFrom') {
				// The mark of a paragraph's end is a change of its own only where it is not one of its runs.
				if (outer !== 'rPr' || path.at(-3) === 'pPr') counts.tracked++;
			}
		},
	};
}

/** Nothing beside the text. */
export const nothingBeside: Beside = {
	textBoxes: 0,
	footnotes: 0,
	comments: 0,
	tracked: 0,
	leftOut: 0,
	pictures: 0,
	numbers: 0,
	cut: false,
	controls: 0,
};
