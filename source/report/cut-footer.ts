import type {ForeignParagraph} from './foreign-text.ts';
import {isReportTitle} from './report-title.ts';

/** What ends a web page. */
const page =
	/ICP[备備]|公[网網]安[备備]|网站标识码|主办(?:单位)?[:：]|承办(?:单位)?[:：]|版权所有|站点地图|网站地图|技术支持[:：]|政府网站找错/u;
const button =
	/^[[【(（]?(?:打印|关闭|分享|收藏|上一篇|下一篇|扫一扫|返回顶部|责任编辑|编辑|审核|来源|附件|相关链接|相关文档|我要纠错|无障碍)/u;
const pageNumber = /^[—–\-－\s]*\d{1,3}[—–\-－\s]*$/u;
const date =
	/^(?:20\d\d|二[〇○零]\S{2})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日$/u;

/** Whether a line is the date below a signature: 2025年1月20日. */
export function isSignatureDate(text: string): boolean {
	return date.test(text);
}

/**
Cuts what stands behind the last part: the foot of a web page, the unit and the date of the signature.

@param isFollowed - another report follows: its title is no text of this one
*/
export function cutFooter(
	paragraphs: readonly ForeignParagraph[],
	isFollowed = false,
): {kept: ForeignParagraph[]; cut: ForeignParagraph[]} {
	let end = paragraphs.length;
	const foot = paragraphs.findIndex(
		({text}) =>
			page.test(text) ||
			(text.length < 60 && button.test(text)) ||
			(isFollowed && isReportTitle(text)),
	);
	if (foot >= 0) end = foot;
	// The number of a page that a word processor writes at the end of a web page.
	while (end > 0 && pageNumber.test(paragraphs[end - 1]!.text)) end--;
	const signed = signatureIn(paragraphs.slice(0, end));
	if (signed >= 0) end = signed;

	// The title of the next report begins what is its own.
	const next = isFollowed ? paragraphs.findIndex(({text}) => isReportTitle(text)) : -1;
	return {
		kept: paragraphs.slice(0, end),
		cut: paragraphs.slice(end, next < end ? undefined : next),
	};
}

// Where the signature begins: the unit and the date below it, or the date alone at the very end. What stands behind it in
// short lines (附件, 附表) is no sentence of the report.
function signatureIn(paragraphs: readonly ForeignParagraph[]): number {
	for (let at = paragraphs.length - 1; at >= 0; at--) {
		const {text} = paragraphs[at]!;
		if (date.test(text)) {
			const unit = paragraphs[at - 1]?.text ?? '';
			const isUnit =
				/^[^。，,；;：:]{2,40}$/u.test(unit) &&
				!/^[（(]?[一二三四五六七八九十\d]{1,2}[）)、.]/u.test(unit);
			if (isUnit) return at - 1;
			return at === paragraphs.length - 1 ? at : -1;
		}

		if (text.length > 40 || /[。；]/u.test(text)) return -1;
	}

	return -1;
}
