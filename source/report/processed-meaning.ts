import type {Meaning} from './meaning.ts';
import {isPart, lastTreats, otherApplication, receives} from './request-verbs.ts';
import {information, isCase, isOfRequests, otherThing, type Surroundings} from './surroundings.ts';

/** 已办结12件, and not 办理热线567件. */
const bareTreats =
	/(?:已经?|实际|其中|共|均|全部|截至[^,。;]{0,12}底|截止[^,。;]{0,8}|年底前?|当年|本年度?|全年|按[时期]|依法|按规定|及时|并|,|;|^|、)+(?:已|共)?(?:办理并?)?(?:办结|答复|办复|回复|办理结果|办理完?结?|处理完?结?)(?:了|完毕|的)?(?:政府信息公开|依申请公开)?(?:申请)?(?:共计?|合计|总计|共有)?$/u;
/** 依申请公开答复1453件. */
const treatedNoun = new RegExp(
	`(?:${information.source})(?:件|事项)?的?(?:答复|办结|办理|回复)(?:件|数|数量)?(?:共计?|合计|总计|为|:)*$`,
	'u',
);
/** 14项全部答复完毕. */
const treatedBehind =
	/^ ?(?:申请)?(?:已|均|都|全部|依法|按[期时]|及时|在(?:规定|法定)[时期]限内)+(?:予以|完成)?(?:答复|办结|回复|办理完)/u;

/** （七）总计: what was dealt with. */
export function processedMeaning(at: Surroundings): Meaning | undefined {
	const {before, after, same, earlier, sentence, whole} = at;
	if (!isCase(at) || otherApplication.test(before) || otherThing.test(before)) return undefined;
	const isKnown = [...same, ...earlier].includes('received');
	// 38件政府信息公开申请，37件已答复.
	const lead = before.replace(/^(?:依|政府|信息|公开|的|申请|事项)*[,;、]?/u, '');
	if (Math.min(before.length, lead.length) < 3 && isKnown && treatedBehind.test(after))
		return 'processed';
	const verb = lastTreats(before);
	// 共665件，其中办结651件、结转下年14件: a part of all that was at hand.
	const isWhole =
		/其中[,:]?(?:已|共|全部)?(?:办结|答复)(?:了)?$/u.test(before) && /结转/u.test(whole);
	if (!verb || (isPart(at) && !isWhole)) return undefined;
	if (treatedNoun.test(before) && !receives.test(before)) return 'processed';
	const {object} = verb;
	if (receives.test(object.slice(2))) return undefined;
	if (information.test(object)) return 'processed';
	if (/(?:办结|答复|办复)(?:公开)?申请/u.test(object) && /结转|公开/u.test(whole))
		return 'processed';
	if (!bareTreats.test(before)) return undefined;
	// 处理信访3548件；依申请公开53件 is about something else up to here.
	const isAbout = information.test(otherThing.test(sentence) ? sentence : whole);
	const isNext = before.length < 10 && earlier.some(isOfRequests);
	return same.some(isOfRequests) || isNext || isAbout ? 'processed' : undefined;
}
