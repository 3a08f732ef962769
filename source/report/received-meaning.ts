import type {Meaning} from './meaning.ts';
import {
	applied,
	isForOther,
	isPart,
	lastReceives,
	otherApplication,
	treats,
} from './request-verbs.ts';
import {information, isCase, otherThing, type Surroundings} from './surroundings.ts';

const bareReceives = /(?:新?收到|接收到?|接到|受理|新收)(?:了|的)?(?:共|共计|合计|总计)?$/u;
const informationBehind =
	/^ ?[^,。;]{0,10}(?:政府信息公开|依申请公开|信息公开)|^ ?(?:书面|网上|有效|公开)?申请(?![书表人])/u;
/** 收到23件，其中上年结转2件，新收21件: what came in, and what was carried over. */
const carriedWithin =
	/^[,(]?(?:其中|含|包括|包含)[^。;]{0,6}(?:结转|转结)(?![至到入]?(?:下|次|明))/u;
/** 已累计收到4件（其中2024年新收1件）: not of this year alone. */
const newWithin = /^[,(]?其中[^。;()]{0,8}(?:新收|收到)/u;
const counted =
	/(?:申请|依申请公开)(?:数量?|量|总数|总量|件数|案件|(?:新收|收到|受理|接收)(?:件|数量?|总数|总量|量))(?:共|为|共计|达|是|:| )*$/u;

/** 本年新收; with 收办, what was carried over counts too. */
export function receivedMeaning(at: Surroundings): Meaning | undefined {
	const {before, after, same, sentence, whole, number} = at;
	if (!isCase(at) || otherApplication.test(before) || otherThing.test(before)) return undefined;
	if (/收办/u.test(before) && applied.test(before)) return 'received+carriedOver';
	const verb = lastReceives(before);
	const isBare = bareReceives.test(before);
	if (verb && isForOther(verb.object)) return undefined;
	if (verb && !treats.test(verb.rest.replace(/^和处理/u, ''))) {
		const isSaid = applied.test(verb.object) || (isBare && applied.test(verb.lead));
		const isBehind = isBare && informationBehind.test(after);
		// 共受理265件，已办结264件，结转下年3件 says of what by what follows.
		const isAbout =
			/结转|予以公开|不予公开/u.test(whole) || (/新收/u.test(before) && information.test(sentence));
		const isTold = isBare && isAbout && !otherThing.test(sentence);
		if (isSaid || isBehind || isTold)
			return isPart(at)
				? undefined
				: ofWhich(whole.slice(sentence.length + (number.end - number.at)));
	}

	const isCount = counted.test(before) && information.test(before) && !treats.test(before);
	if (isPart(at) || same.includes('received')) return undefined;
	const isSum = /^[,;]?(?:共计|合计|总计|共)(?:收到)?$/u.test(before);
	return isCount || (isSum && verbBefore(sentence, whole)) ? 'received' : undefined;
}

function ofWhich(rest: string): Meaning | undefined {
	if (carriedWithin.test(rest)) return 'received+carriedOver';
	return newWithin.test(rest) ? undefined : 'received';
}

// 通过信函收到申请14件、通过邮件收到8件，共计22件.
function verbBefore(sentence: string, whole: string): boolean {
	const verb = lastReceives(sentence.replace(/[^\d]*$/u, ''));
	return verb !== undefined && information.test(whole) && !otherThing.test(sentence);
}
