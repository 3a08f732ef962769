import type {Paragraph} from '../draft/paragraph.ts';

const numbered =
	/^(?:（[一二三四五六七八九十]{1,3}）|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)/u;

/** Whether a paragraph as it is written is a heading: （一）主动公开情况, short and without a full stop. */
export function roleOf(text: string): Paragraph['role'] {
	const isShort = [...text].length <= 30 && !/[。；：，,;:]|\{/u.test(text);
	return numbered.test(text) && isShort ? 'heading' : 'body';
}
