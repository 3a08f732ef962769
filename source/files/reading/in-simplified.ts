import type {PlainFile} from '../../workbook/sheet.ts';
import type {TextBlock} from '../../workbook/text-block.ts';

/** Characters that no text in 简体 holds, and every report in 繁体 does. */
const traditional =
	/[總體統計規開關報導發與為這國會時來對說過後書長門問間題點當無業實現從見學經務據處請條應單項數據網選進運還機權種類變讓責資訊達況復審錄聯辦單動機關]/gu;
/** So many of a hundred make a text one in 繁体; a name in a quotation does not. */
const least = 3;

/** The text of a file in 简体, where it is written in 繁体. Its sheets are matched as they are. */
export async function inSimplified(file: PlainFile): Promise<PlainFile> {
	const {blocks, beside} = file;
	if (!blocks || !beside || !isTraditional(blocks)) return file;
	const {Converter} = await import('opencc-js/t2cn');
	const convert = Converter({from: 't', to: 'cn'});
	return {
		...file,
		beside: {...beside, traditional: true},
		blocks: blocks.map((block): TextBlock => {
			if (block.is === 'table') return block;
			const text = convert(block.text);
			// Places hold only where every character has become one character.
			if (text.length === block.text.length || !block.marks) return {...block, text};
			const {marks: _, ...rest} = block;
			return {...rest, text};
		}),
	};
}

function isTraditional(blocks: readonly TextBlock[]): boolean {
	let length = 0;
	let count = 0;
	for (const block of blocks) {
		if (block.is === 'table') continue;
		length += block.text.length;
		count += block.text.match(traditional)?.length ?? 0;
	}

	return count * 100 >= length * least && count > 5;
}
