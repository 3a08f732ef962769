import {flatText} from './flat-text.ts';
import {change} from './not-of-now.ts';
import {type NumberWords, numberWords} from './number-words.ts';

/** A total in prose and the parts that are named of it: 公开125条，其中工作动态35条、公示公告10条. */
export type ListInText = {
	total: NumberWords;
	parts: readonly NumberWords[];
	/** Numbers that the parts may add up to instead: 收到9件，上年转结1件，其中网络申请10件. */
	others: readonly number[];
	/** Another total stands right before it, and the parts may be those of both: 复议45件、诉讼12件，其中…. */
	isShared: boolean;
	/** 余, 约, 等 stand in it: it is not meant to be complete. */
	isOpen: boolean;
	/** It follows an opening word or a bracket. */
	isOpened: boolean;
	/** The total is said to be one: 共, 累计. */
	isSum: boolean;
	/** Its last part is what is left: 其他. */
	isClosed: boolean;
};

const opening = /其中|包括|包含|涵盖|分别[为是]|[(,、]含|主要(?:有|是|为)|信息中[,:]?$/u;
const sums = /共计?|合计|总计|累计|总数|总量/u;
const published = /公开|发布|公布|上传|报送/u;
const documents = /^(?:|[条件篇份项则]|条次|件次|宗|例|起|部)$/u;
const isEnd = /[。!?\n]/u;

// While the numbers of a paragraph stay what they are, so do its lists.
const kept = new WeakMap<readonly NumberWords[], ListInText[]>();

/** The totals with parts that a text names. */
export function listsIn(
	text: string,
	flat = flatText(text),
	numbers: readonly NumberWords[] = numberWords(text, flat),
): ListInText[] {
	const known = kept.get(numbers);
	if (known) return known;
	const depths = depthsOf(flat);
	const counted = numbers.filter(({sort}) => sort === 'count' || sort === 'money');
	const made = counted.flatMap((total, index) => listAt(flat, depths, counted, index, total) ?? []);
	kept.set(numbers, made);
	return made;
}

// How many brackets are open at each place.
function depthsOf(flat: string): Uint8Array {
	const depths = new Uint8Array(flat.length);
	let depth = 0;
	for (let at = 0; at < flat.length; at++) {
		if (flat[at] === '(') depth++;
		depths[at] = depth;
		if (flat[at] === ')' && depth > 0) depth--;
		if (isEnd.test(flat[at]!)) depth = 0;
	}

	return depths;
}

function listAt(
	flat: string,
	depths: Uint8Array,
	counted: readonly NumberWords[],
	index: number,
	total: NumberWords,
): ListInText | undefined {
	if (!documents.test(total.unit) || isChange(flat, total)) return undefined;
	const depth = depths[total.at]!;
	const inBracket = /^ ?[条件篇份]?\(/u.test(flat.slice(total.end, total.end + 3));
	const bracketed = inBracket ? listFrom(flat, depths, counted, index, depth + 1) : undefined;
	if (bracketed && bracketed.parts.length > 1) return bracketed;
	return listFrom(flat, depths, counted, index, depth);
}

function listFrom(
	flat: string,
	depths: Uint8Array,
	counted: readonly NumberWords[],
	index: number,
	depth: number,
): ListInText | undefined {
	const total = counted[index]!;
	const isInner = depth > depths[total.at]!;
	const parts: NumberWords[] = [];
	let opened = isInner;
	let reached = total.end;
	for (const part of counted.slice(index + 1)) {
		// 较上年增加4件 is no part of anything.
		if (isChange(flat, part)) continue;
		// What a bracket within says is another list's.
		const between = flat.slice(reached, part.at).replaceAll(/\([^()]*\)/gu, '');
		const crossed = between.search(isEnd);
		if (crossed >= 0) {
			// Behind the end of its sentence a list goes on only where it has not begun.
			const next = between.slice(between.length - [...between].reverse().join('').search(isEnd));
			if (parts.length > 0 || [...between].filter((one) => isEnd.test(one)).length > 1) break;
			if (
				!/^(?:[^,。]{0,12}率?(?:达|为|100)[^,。]{0,8},)?(?:其中|在[^,。]{0,12}(?:公开|信息)[^,。]{0,6}中)/u.test(
					next,
				)
			)
				break;
			opened = true;
		}

		const at = depths[part.at]!;
		if (at > depth) {
			continue;
		}

		if (at < depth) break;
		if (isInner && !sameBracket(depths, depth, total.end, part.at)) break;
		if (!documents.test(part.unit)) {
			if (parts.length > 0) break;
			return undefined;
		}

		if (parts.length === 0) opened ||= opening.test(between);
		else if (
			opening.test(between) ||
			/[;。].*(?:收到|受理)|[;。](?:其中)?(?:全年|当年|截至[^,;]*底|均|已|共|全部)*(?:办结|答复|办理|处理|结转)|共计?$|合计$|总计$/u.test(
				between,
			)
		)
			break;
		parts.push(part);
		reached = part.end;
	}

	if (parts.length < 2) return undefined;
	const start = sentenceStart(flat, total.at);
	const lead = flat.slice(start, total.at);
	const own = lead.slice(Math.max(0, lead.lastIndexOf(',') + 1));
	if (!opened && (!published.test(own) || /申请/u.test(own))) return undefined;
	const last = parts.at(-1)!;
	const span = flat.slice(total.at, last.end + 2);
	const before = counted
		.slice(0, index)
		.filter(({at}) => at >= start && documents.test(total.unit));
	return {
		total,
		parts,
		others: sumsWith(total, before),
		isOpen: [total, ...parts].some(({vague}) => vague) || /[余多近约等]/u.test(span),
		isShared: /\d[件宗起例份个]?[、和及与][^,。;、]{0,12}$/u.test(lead),
		isOpened: opened,
		isSum: sums.test(own),
		isClosed: /其他|其它|其余/u.test(flat.slice(parts.at(-2)!.end, last.at)),
	};
}

function isChange(flat: string, {at}: NumberWords): boolean {
	return change.test(flat.slice(Math.max(0, at - 6), at));
}

function sameBracket(depths: Uint8Array, depth: number, from: number, to: number): boolean {
	for (let at = from + 2; at < to; at++) if (depths[at]! < depth) return false;
	return true;
}

/** A sentence without an end is looked at as far as this. */
const farthest = 1000;

function sentenceStart(flat: string, at: number): number {
	const from = Math.max(0, at - farthest);
	const own = flat.slice(from, at);
	const last = Math.max(...['。', '!', '?', '\n'].map((end) => own.lastIndexOf(end)));
	return from + last + 1;
}

// 收到9件、上年转结1件: the parts may be those of one, or of both.
function sumsWith({value}: NumberWords, before: readonly NumberWords[]): number[] {
	const near = before.slice(-3).map((one) => one.value);
	return [...near, ...near.map((one) => one + value), near.reduce((sum, one) => sum + one, value)];
}
