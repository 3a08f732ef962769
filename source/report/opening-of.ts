import type {ForeignParagraph} from './foreign-text.ts';
import {isReportTitle} from './report-title.ts';

/** What a page says of itself above a report. */
const about =
	/当前位置|发布时间|发布日期|浏览次数|访问量|字体[:：]|字号[:：]|索引号|信息来源|来源[:：]|打印|您所在|首页\s*[>＞]|送审稿|不得报送/u;

/** The title and the opening of a report: whole sentences right ahead of its first heading, of the page around it nothing. */
export function openingOf(before: readonly ForeignParagraph[]): {
	title?: string;
	opening: readonly ForeignParagraph[];
	/** Sentences that are not among them. */
	unread: readonly ForeignParagraph[];
} {
	const title = before.findLastIndex(({text}) => isReportTitle(text));
	const behind = title < 0 ? before : before.slice(title + 1);
	let from = behind.length;
	while (from > 0 && isSaid(behind[from - 1]!.text)) from--;
	return {
		...(title >= 0 && {title: titleAt(before, title)}),
		opening: behind.slice(from),
		unread: behind.slice(0, from).filter(({text}) => text.length >= 20 && /[。；]$/u.test(text)),
	};
}

function isSaid(text: string): boolean {
	if (about.test(text) && !/本(?:年度)?(?:报告|年报)/u.test(text)) return false;
	return text.length >= 20 || /[。；;）)]$/u.test(text);
}

// A title that is broken behind the unit: 某某局 on one line, 2024年政府信息公开工作年度报告 on the next.
function titleAt(before: readonly ForeignParagraph[], at: number): string {
	const own = before[at]!.text;
	const above = before[at - 1]?.text ?? '';
	const isCut = /^(?:20\d\d|政府信息公开)/u.test(own.trim());
	return isCut && /^[\p{Script=Han}（）()·]{2,40}$/u.test(above) && !about.test(above)
		? above + own
		: own;
}
