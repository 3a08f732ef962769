import type {Draft, LastYear} from './draft.ts';
import {paragraphsOf, partIds, type Tie} from './paragraph.ts';

/**
The parts of a draft paragraph by paragraph, as the next year keeps them: 上年文稿. Nothing where there is no text. A figure
that was said to be one of the tables is a reference there, so that it tells next year's figure; where it was explained why
the two differ, it stays as it was written.
*/
export function textOfDraft({
	paragraphs,
	explanations,
}: Pick<Draft, 'paragraphs' | 'explanations'>): LastYear['text'] {
	const explained = Object.keys(explanations);
	const told = partIds.flatMap((part) => {
		const texts = paragraphsOf(paragraphs, part).map(({id, text, ties = []}) => {
			const isApart = ({words, means}: Tie) =>
				explained.some((key) => key.includes(`${id}|${words}|${means}`));
			return referring(
				text,
				ties.filter((tie) => isFigure(tie) && !isApart(tie)),
			);
		});
		return texts.length > 0 ? [[part, texts] as const] : [];
	});
	return told.length > 0 ? Object.fromEntries(told) : undefined;
}

// A number and a figure of its own year: of a change, a share, or the year before the words say more than the number.
function isFigure({words, means}: Tie): boolean {
	return (
		/^[\d０-９]+(?:[,，][\d０-９]{3})*(?:[.．][\d０-９]+)?$/u.test(words) &&
		!/^none$|[(:]/u.test(means)
	);
}

function referring(text: string, ties: readonly Tie[]): string {
	return [...ties]
		.sort((one, other) => other.at - one.at)
		.reduce(
			(whole, {at, length, words, means}) =>
				whole.slice(at, at + length) === words
					? `${whole.slice(0, at)}{${means}}${whole.slice(at + length)}`
					: whole,
			text,
		);
}
