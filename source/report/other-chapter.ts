import {flatText} from './flat-text.ts';
import {hanNumber} from './han-number.ts';

/** How a heading is numbered: 一、 2. 第三部分; chapters of one report are numbered alike. */
type Ordinal = {kind: 'han' | 'digit' | 'part'; number: number};

/** Rows of table 三, where tables stand as lines. */
const rows = /本年新收|上年结转|办理结果|结转下年/u;

/** The number of a heading; nothing where it has none. */
function ordinalOf(text: string): Ordinal | undefined {
	const found =
		/^\s*(?:第(?<part>[一二三四五六七八九十]{1,3}|\d{1,2})(?:部分|章)|(?<han>[一二三四五六七八九十]{1,3})\s*[、.,:]|(?<digit>\d{1,2})[、.](?!\d))/u.exec(
			flatText(text.slice(0, 20)),
		)?.groups;
	if (!found) return undefined;
	const {part, han, digit} = found;
	const words = part ?? han ?? digit!;
	const number = /\d/.test(words) ? Number(words) : hanNumber(words);
	const kind = part === undefined ? (han === undefined ? 'digit' : 'han') : 'part';
	return number === undefined ? undefined : {kind, number};
}

/**
Whether a line begins a chapter that is none of the six parts, as reports before 2019 have them: it is numbered as the
parts are, and its number stands between theirs. 四、收费及减免情况; behind the last part 附表 too.

@param own - the heading of the part it stands in
@param next - that of the part behind it
*/
export function isOtherChapter(text: string, own: string, next: string | undefined): boolean {
	if (text.length > 40 || /[。；;！!]|[：:]./u.test(text)) return false;
	if (next === undefined && /^\s*附\s*[表件录]\s*[一二三四\d]?(?:[：:、\s]|$)/u.test(text))
		return true;
	const [ordinal, from, to] = [text, own, next ?? ''].map(ordinalOf);
	if (!ordinal || !from || rows.test(text)) return false;
	if (ordinal.kind !== from.kind || ordinal.number <= from.number) return false;
	return next === undefined || (to?.kind === from.kind && ordinal.number < to.number);
}
