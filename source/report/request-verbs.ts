import {information, type Surroundings} from './surroundings.ts';

/** An application, of any kind where its sentence says which. */
export const applied = new RegExp(`(?:${information.source}|申请件?)`, 'u');

/** Who applies and how; it says nothing of what for. */
const plainly =
	/公民|法人|自然人|群众|公众|社会|商业|企业|单位|机构|个人|当事人|申请人|村民|居民|职工|市民|家长|或者?|[和及与、的了到共各类新由向以件份起:]|以及|其[他它]|组织|共计|合计|总计|累计|来自|各种|有效|网上|网络|在线|线上|线下|书面|口头|当面|现场|信函|信件|邮寄|邮件|邮政|电子|快递|传真|电话|窗口|平台|网站|系统|提交|提出|发来|寄来|转来|转办|递交|提供|通过|采用|方式|形式|渠道|途径|本[年局委办]?度?|我[局委办]|政务|政府|信息|公开|要求|获取|关于|相关|有关|正式|全年|当年|今年|收|受理|接|\s|\d|[()“”"]/gu;

/** Whether what was applied for is named, and is no information: 受理优待证申请. */
export function isForOther(object: string): boolean {
	const [lead] = object.split(/申请/u, 1);
	if (/查询|查档|调阅/u.test(lead!) && !/公开/u.test(object)) return true;
	if (lead === object || information.test(object) || /公开/u.test(lead!)) return false;
	return lead!.replaceAll(plainly, '') !== '';
}

/** Applications for something else than information. */
export const otherApplication =
	/(?:许可|复议|道路|补贴|补助|救助|赔偿|执行|登记|低保|仲裁|听证|占用|审批|验收|入学|公租房|保障房|贷款|专利|商标|立案|法律援助|职称)[^,。;]{0,12}申请/u;

export const receives = /(?:新?收到|接收到?|接到|受理|新收|新增|收悉|收)(?!费|取|入|集)/u;
export const treats = /办结|答复|办复|回复|办理|处理(?!费)/u;

const everyReceives = new RegExp(receives.source, 'gu');
const everyTreats = new RegExp(treats.source, 'gu');
const channel =
	/(?:网络|网上|线上|线下|在线|信函|信件|来信|邮寄|邮件|邮政|快递|EMS|当面|现场|书面|电话|传真|平台|网站|窗口|微信|电子)[^,。;]{0,12}$/iu;

const ways =
	'(?:网络|网上|线上|线下|在线|信函|书面|邮寄|邮件|电子邮件|快递|当面|现场|传真|电话|窗口|平台)';
/** 收到书面申请2件，网络申请3件. */
const channelled = new RegExp(`${ways}(?:提交|提出)?的?(?:政府信息公开|信息公开|公开)?申请$`, 'u');
const nextChannel = new RegExp(`^[,、;和及](?:以及)?${ways}`, 'u');
const byChannel = /通过[^,。;]{0,14}(?:收|受理|接)/u;

/** The last verb of receiving, and what stands behind it. */
export function lastReceives(
	text: string,
): {lead: string; object: string; rest: string} | undefined {
	return lastOf(everyReceives, text);
}

/** The last verb of dealing with something, and what stands behind it. */
export function lastTreats(text: string): {lead: string; object: string; rest: string} | undefined {
	return lastOf(everyTreats, text);
}

function lastOf(every: RegExp, text: string) {
	let found: {lead: string; object: string; rest: string} | undefined;
	for (const {index, 0: words} of text.matchAll(every))
		found = {
			lead: text.slice(0, index),
			object: text.slice(index),
			rest: text.slice(index + words.length),
		};
	return found;
}

/** Whether it is only a part of what was received, by the way it came: 其中通过网络收到25件. */
export function isPart({before, same, sentence, whole, number}: Surroundings): boolean {
	if (
		/其中/u.test(before) &&
		!/其中[,:]?(?:当年度?|本年度?|今年|20\d\d年度?)?共?(?:新收|新?收到|受理)/u.test(before)
	)
		return true;
	const own = before.slice(Math.max(...[',', ';', '('].map((one) => before.lastIndexOf(one))) + 1);
	if (same.includes('received') && (channel.test(own) || /(?:通过|以|采用)/u.test(own)))
		return true;
	// 通过信函收到14件、通过邮件收到8件.
	const rest = whole.slice(sentence.length + (number.end - number.at));
	return (
		(byChannel.test(own) && /^[,、;和及](?:以及)?通过/u.test(rest)) ||
		(channelled.test(own) && nextChannel.test(rest))
	);
}
