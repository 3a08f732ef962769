import type {Meaning} from './meaning.ts';
import {applied, isPart, lastReceives, otherApplication, treats} from './request-verbs.ts';
import {information, isCase, otherThing, type Surroundings} from './surroundings.ts';

const bareReceives = /(?:新?收到|接到|受理|新收)(?:了|的)?(?:共|共计|合计|总计)?$/u;
const informationBehind = /^ ?[^,。;]{0,10}(?:政府信息公开|依申请公开|信息公开)/u;
const counted =
	/(?:申请|依申请公开)(?:数量?|总数|总量|件数|案件|(?:新收|收到|受理|接收)(?:件|数量?|总数|总量|量))(?:共|为|共计|达|是|:| )*$/u;

/** 本年新收; with 收办, what was carried over counts too. */
export function receivedMeaning(at: Surroundings): Meaning | undefined {
	const {before, after, same, sentence, whole} = at;
	if (!isCase(at) || otherApplication.test(before) || otherThing.test(before)) return undefined;
	if (/收办/u.test(before) && applied.test(before)) return 'received+carriedOver';
	const verb = lastReceives(before);
	const isBare = bareReceives.test(before);
	if (verb && !treats.test(verb.rest.replace(/^和处理/u, ''))) {
		const isSaid = applied.test(verb.object) || (isBare && applied.test(verb.lead));
		const isBehind = isBare && informationBehind.test(after);
		// 共受理265件，已办结264件，结转下年3件 says of what by what follows.
		const isTold = isBare && /结转|予以公开|不予公开/u.test(whole) && !otherThing.test(sentence);
		if (isSaid || isBehind || isTold) return isPart(at) ? undefined : 'received';
	}

	const isCount = counted.test(before) && information.test(before) && !treats.test(before);
	return isCount && !isPart(at) && !same.includes('received') ? 'received' : undefined;
}
