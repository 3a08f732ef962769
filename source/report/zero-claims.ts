import {flatText} from './flat-text.ts';
import type {Meaning} from './meaning.ts';
import type {Meant} from './meant.ts';
import {followNow} from './not-of-now.ts';

const none =
	/(?:(?:均|也|并|尚|从|全年|暂)?(?:未(?:曾|有)?|没有?|无|不存在|零)(?:任何)?)(?:发生过?|收到|接到|受理|接收|收取|出现|产生|引发|引起|提起|涉及|存在|因|被|有|对|制发|制定|印发|出台|发布|新制定)?/gu;
/** Not none at all: without fault, without delay. */
const butOther =
	/^(?:无|没有|未(?:发生|出现)?|不存在)(?:误|故|偿|障碍|需|须|论|关|正当|逾期|超期|超时|延期|差错|泄密|败诉|被?纠错|法|障|缝|效|疑|线|党派|锡|为|纸|人|害|烟|证明|现成)/u;
const requests =
	/依?申请公开|公开(?:政府|相关)?(?:信息)?的?申请|依申请|信息公开(?:的|类)?(?:申请|事项)|申请(?:公开)?(?:政府|相关)?(?:信息)|要求(?:有关)?公开[^,。;]{0,8}(?:申请|要求)|公开信息(?:的)?(?:申请|要求)/u;

/** What a text says there was none of: 未收到政府信息公开申请, 无信息处理收费情况. Each is a figure of 0. */
export function zeroClaims(text: string, flat = flatText(text), year?: number): Meant[] {
	const claims: Meant[] = [];
	let reached = 0;
	for (const match of flat.matchAll(none)) {
		const at = match.index;
		if (at < reached || butOther.test(flat.slice(at, at + 8))) continue;
		// A list of nouns goes on behind 、 and blanks, not behind a comma.
		const said =
			/^(?:[^,。;:!?\n().]|\.(?=\d)|(?<=复议),(?=(?:或|和|及)?(?:被)?提起行政诉讼))*/u.exec(
				flat.slice(at, at + 80),
			)![0];
		const behind = match[0].length;
		const next = said
			.slice(behind)
			.search(
				/(?:也|均)?(?:未|没有|无)(?:发生|收|因|涉)|(?<=[、和及与])零(?=申请|受理|收费|复议|诉讼|结转)/u,
			);
		const clause = (next > 0 ? said.slice(0, behind + next) : said).replace(/[、和及与]$/u, '');
		const lead = leadOf(flat, at);
		if (isElsewhere(lead, clause, year)) continue;
		const meaning = meaningOfClaim(clause, lead);
		if (meaning === undefined || /\d/u.test(clause.replaceAll(/20\d\d年|12345/gu, ''))) continue;
		reached = at + clause.length;
		claims.push(claimAt(text, at, clause.length, meaning));
	}

	return [...claims, ...zeroNouns(text, flat, claims, year)].sort(
		(one, other) => one.at - other.at,
	);
}

function claimAt(text: string, at: number, length: number, meaning: Meaning): Meant {
	const words = text.slice(at, at + length);
	return {
		at,
		length,
		words,
		value: 0,
		sort: 'count',
		unit: '',
		end: at + length,
		meaning,
		claim: true,
	};
}

const noun =
	'(?:政府信息公开申请|依申请公开(?:政府信息)?(?:申请|事项)?|信息公开申请|公开申请|行政复议|行政诉讼|复议|诉讼)(?:申请|案件|案|事项)?(?:的?(?:数量?|受理量?|办件量|总数|件数))?';
const allZero = new RegExp(
	`(?<nouns>${noun}(?:(?:[、和及与]|以及|或者?)(?:被?提起)?${noun})*)(?<zero>[:,]?(?:仍|都|均|各|全部|保持)*(?:[为是:]?(?:零|“零”|"零")(?![申受收件部售]|距离)|[为:]?无(?=[,。;)]|$)|均?[为是]0(?![.\\d])))`,
	'gu',
);

// 政府信息公开申请、行政复议、行政诉讼均为零: each of them.
function zeroNouns(
	text: string,
	flat: string,
	claims: readonly Meant[],
	year: number | undefined,
): Meant[] {
	return [...flat.matchAll(allZero)].flatMap((match) => {
		const {nouns, zero} = match.groups!;
		if (claims.some(({at, end}) => at < match.index + match[0].length && match.index < end))
			return [];
		const lead = leadOf(flat, match.index);
		if (isElsewhere(lead, match[0], year) || /许可|执法|处罚/u.test(lead)) return [];
		const all = [...nouns!.matchAll(new RegExp(noun, 'gu'))];
		return all.flatMap(({0: words, index}, place) => {
			const isLast = place === all.length - 1;
			// The last one is a figure of its own where it is written with a digit.
			if (isLast && zero!.endsWith('0')) return [];
			const isDispute = /复议|诉讼/u.test(words);
			if (isDispute && !/信息公开|依申请|公开申请/u.test(lead + nouns!)) return [];
			const meaning = /复议/u.test(words) ? 'review' : isDispute ? 'lawsuit' : 'received';
			return claimAt(
				text,
				match.index + index,
				words.length + (isLast ? zero!.length : 0),
				meaning,
			);
		});
	});
}

/** 2023年未收到申请, 局属学校均未收到申请: none of this year's, or of another body. */
function isElsewhere(lead: string, clause: string, year: number | undefined): boolean {
	const now = followNow(year);
	return now.isNotOfNow(lead) && !/结转/u.test(clause);
}

// What its sentence speaks of before it.
function leadOf(flat: string, at: number): string {
	return /[^。!?\n]*$/u.exec(flat.slice(Math.max(0, at - 60), at))![0];
}

function meaningOfClaim(clause: string, lead: string): Meaning | undefined {
	const review = /复议/u.test(clause);
	const lawsuit = /诉讼|应诉/u.test(clause);
	if (/逾期|超期|超时|败诉|纠错|撤销|泄密|延期/u.test(clause)) return undefined;
	if (
		(review || lawsuit) &&
		/执法|许可|处罚/u.test(lead) &&
		!/信息公开|申请公开/u.test(lead + clause)
	)
		return undefined;
	if (review && lawsuit) return 'disputes';
	if (review) return 'review';
	if (lawsuit) return 'lawsuit';
	if (/收取[^,]{0,4}费|收费/u.test(clause) && /信息处理费/u.test(lead)) return 'fee';
	if (
		/信息处理(?:费|收费)|信息公开[^,]{0,4}收费|(?:申请|信息公开)[^,]{0,12}收取(?:过)?[^,]{0,6}费/u.test(
			clause,
		)
	)
		return 'fee';
	if (/(?:结转|转结)(?:至|到)?(?:下|次|明)/u.test(clause)) return 'carriedForward';
	if (/(?:上年|上一年|上年度|去年)(?:度)?(?:结转|转结)/u.test(clause)) return 'carriedOver';
	if (/规范性文件/u.test(clause)) {
		if (/解读|备案|审查|清理|合法性/u.test(clause)) return undefined;
		if (/制定|制发|印发|出台|发布|下发|新/u.test(clause)) return 'normativeDocuments.issued';
		return /废止/u.test(clause) ? 'normativeDocuments.repealed' : undefined;
	}

	if (/投诉|举报|许可|信访|引发|引起|导致|答复的|收费|费用|建议|提案/u.test(clause))
		return undefined;
	if (requests.test(clause)) return 'received';
	// 本委未收到申请.
	const isBare =
		/^(?:均|也|全年)?(?:未|没有?|无|零)(?:收到|接到|受理)?(?:任何|过|公民|群众|相关|此类|书面|的)*申请(?:事项|件)?$/u.test(
			clause,
		);
	return isBare && (/^(?:全年)?零/u.test(clause) || requests.test(lead)) ? 'received' : undefined;
}
