import type {ForeignParagraph} from './foreign-text.ts';

const ended = /[。！？!?；;：:”"）)】]$/u;
const begins =
	/^(?:[（([]?[一二三四五六七八九十]{1,3}[）)\]、.．]|[（(]?\d{1,2}[）)、.．](?!\d)|[①-⑳]|第[一二三四五六七八九十]+|[一二三四五六七八九十]是)/u;
const pageNumber =
	/^[—\-–―\s]*(?:第)?\s*\d{1,3}\s*(?:页)?(?:\s*[/共]\s*\d{1,3}\s*页?)?[—\-–―\s]*$/u;

/**
Puts together the lines that a PDF has cut: full lines that end in the middle of a sentence go on in the next. Numbers of
pages between them go. A text whose paragraphs are whole stays as it is.

@param full - how long a full line is, where lines are cut
*/
export function joinLines(
	paragraphs: readonly ForeignParagraph[],
	full: number | undefined,
): ForeignParagraph[] {
	const lines = paragraphs.filter(({text}, index) => !isPageNumber(text, paragraphs, index));
	if (full === undefined) return lines;
	const hasIndents = lines.filter(({indent}) => indent).length >= 2;
	const joined: ForeignParagraph[] = [];
	for (const [index, line] of lines.entries()) {
		const before = lines[index - 1];
		const isLong = (before?.text.length ?? 0) >= full - 4;
		const goesOn =
			before !== undefined &&
			isLong &&
			!begins.test(line.text) &&
			(hasIndents ? !line.indent : !ended.test(before.text));
		const last = joined.at(-1);
		if (goesOn && last) joined[joined.length - 1] = joinedOf(last, line);
		else joined.push(line);
	}

	return joined;
}

/** How long a full line of a text is, where its lines are cut: several of about one length end within a sentence. */
export function fullLine(parts: ReadonlyArray<readonly ForeignParagraph[]>): number | undefined {
	const longest = parts.flat().reduce((most, {text}) => Math.max(most, text.length), 0);
	if (longest > 80 || longest < 15) return undefined;
	const cut = parts.flatMap((lines) =>
		lines.filter(
			({text}, index) =>
				index < lines.length - 1 && !ended.test(text) && text.length >= longest - 4,
		),
	);
	return cut.length >= 2 ? longest : undefined;
}

function isPageNumber(text: string, lines: readonly ForeignParagraph[], index: number): boolean {
	return pageNumber.test(text) && index > 0 && index < lines.length - 1;
}

function joinedOf(first: ForeignParagraph, second: ForeignParagraph): ForeignParagraph {
	const gap = /[\w]$/u.test(first.text) && /^[A-Za-z]/u.test(second.text) ? ' ' : '';
	const lead = first.text.length + gap.length;
	const marks = [
		...(first.marks ?? []),
		...(second.marks ?? []).map((mark) => ({...mark, at: mark.at + lead})),
	];
	return {
		...first,
		text: first.text + gap + second.text,
		...(marks.length > 0 && {marks}),
	};
}
