import {information, type Surroundings} from './surroundings.ts';

/** An application, of any kind where its sentence says which. */
export const applied = new RegExp(`(?:${information.source}|申请件?)`, 'u');

/** Applications for something else than information. */
export const otherApplication =
	/(?:许可|复议|道路|补贴|补助|救助|赔偿|执行|登记|低保|仲裁|听证|占用|审批|验收|入学|公租房|保障房|贷款|专利|商标|立案|法律援助|职称)[^,。;]{0,12}申请/u;

export const receives = /(?:新?收到|接收到?|接到|受理|新收|新增|收悉|收)(?!费|取|入|集)/u;
export const treats = /办结|答复|办复|回复|办理|处理(?!费)/u;

const everyReceives = new RegExp(receives.source, 'gu');
const everyTreats = new RegExp(treats.source, 'gu');
const channel =
	/(?:网络|网上|线上|线下|在线|信函|信件|来信|邮寄|邮件|邮政|快递|EMS|当面|现场|书面|电话|传真|平台|网站|窗口|微信|电子)[^,。;]{0,12}$/iu;

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
export function isPart({before, same}: Surroundings): boolean {
	if (
		/其中/u.test(before) &&
		!/其中[,:]?(?:当年度?|本年度?|今年)?共?(?:新收|新?收到|受理)/u.test(before)
	)
		return true;
	const own = before.slice(Math.max(...[',', ';', '('].map((one) => before.lastIndexOf(one))) + 1);
	return same.includes('received') && (channel.test(own) || /(?:通过|以|采用)/u.test(own));
}
