import {simplify} from './fold-label.ts';
import {cleanName, cutFields, foldWidth, isName, mayBeTitle, titleUnit} from './unit-name.ts';
import {wording} from './wording.ts';
import {linesOf} from './year-in.ts';

/** The unit that a title names. It may be broken inside one text, into lines, or over two of them. @param above - the texts before it, the last one first */
export function titleIn(text: string, above: readonly string[]): string | undefined {
	const whole = inOneLine(text);
	const broken = whole && titleUnit(whole);
	if (broken) return broken;
	let before = above;
	for (const line of linesOf(text)) {
		const unit = titleUnit(line, before);
		if (unit) return unit;
		before = [line, ...before.slice(0, 1)];
	}

	return undefined;
}

/** The unit that a text names behind 填报单位, or that stands beside it. @param next - what stands beside it */
export function namedUnit(text: string, next: string | undefined): string | undefined {
	const name = unitLabelOf(text);
	if (!name) return undefined;
	const rest = foldWidth(text)
		.trim()
		.slice(name.length)
		.trim()
		.replace(/^[(（][^)）]{0,6}[)）]/u, '');
	const inline = rest
		.replace(/^:/u, '')
		.trim()
		.split(/\s{2,}|\t/u)[0]
		?.trim();
	if (inline) return isName(inline) ? cleanName(cutFields(inline)) : undefined;
	const beside = next?.trim();
	// The next cell may be a label itself: 填报单位： | 年度：.
	const isLabel = /[:：]/u.test(beside ?? '') || wording.yearNames.includes(beside ?? '');
	return beside && !isLabel && isName(beside) && beside.length < 60 ? cleanName(beside) : undefined;
}

function unitLabelOf(text: string): string | undefined {
	if (!/[单單关關]/u.test(text.slice(0, 12))) return undefined;
	const words = simplify(text.normalize('NFKC')).trim();
	return wording.unitNames.find((one) => {
		const rest = words.startsWith(one) ? words.slice(one.length).trimStart() : undefined;
		return (
			rest !== undefined && (rest === '' || rest.startsWith(':') || /^\(.{0,6}\):?/u.test(rest))
		);
	});
}

/** Whether a text is the label of a unit's name, or begins with it. */
export function isUnitLabel(text: string): boolean {
	return unitLabelOf(text) !== undefined;
}

/** Whether `titleIn` may find a title in a text. */
export function mayHoldTitle(text: string): boolean {
	return mayBeTitle(text) || mayBeTitle(inOneLine(text) ?? '');
}

// Without its breaks, where it has any; a chapter is no title.
function inOneLine(text: string): string | undefined {
	return text.length < 120 && text.includes('\n') ? text.replaceAll(/\s*\n\s*/gu, '') : undefined;
}
