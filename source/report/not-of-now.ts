/** By how much something changed. */
export const change = /(?:增加|减少|上升|下降|增长|回落|提高|降低|多|少)(?:了|共计?)? ?$/u;
const said = /收|受理|接到|办理|办结|答复|办复|回复|处理|为|共|有/u;
/** 局属学校, 所监管企业: other bodies, which have reports of their own. */
const others =
	/(?<!及|及其|和|和其|与|、|含|包括)(?:[局厅委办院]属|直属|所属|下属|下辖|所辖|辖区内?|(?:所|被)?监管|归口管理|派出|二级)的?(?:各|\d+[个家所])?[^,。;]{0,8}(?:学校|单位|机构|企业|公司|院校|医院|部门|乡镇?|街道|社区|村|[中支大]队|分局|海事处|[站所镇])|(?:指导|督促|协助|帮助)[^,。;]{0,10}(?=办理|答复|处理|受理|回复)|(?:总署|总局|上级(?:机关|部门))(?=共?(?:受理|收到|办理|答复))/gu;
/** 各县（市、区）收到3450件, 市直部门收到2210件: parts of a whole. Where all of them are told together, it is the whole. */
const parts =
	/(?:^|[,;。、])(?:其中[,:]?)?(?:[^,。;\d]{0,6}各(?:部门|单位|委办局)|各[县市区旗乡镇街道]+(?:人民)?(?:政府|办事处)?|[市区县省州旗]直(?:各)?(?:部门|单位|机关)|乡镇(?:街道)?)(?:新?收到|受理|接收|办理|办结|答复)/gu;
const schools =
	/(?:^|[,;。])(?:其中[,:]?)?(?:[各全][市县区省州旗]?[^,。;]{0,6}|[民公]办|[公私]立)(?:学校|中小学|幼儿园|医院|院校)[^,。;]{0,6}?(?=[未没均也共收受接]|$)|(?<!全[市县区省镇乡]|所有|全部|\d)(?:\d+|部分|其余|其他)[个家]?(?:单位|部门|乡镇|街道|机关)[^,。;]{0,4}(?=[未没零均]|$)/gu;
const ownBody =
	/[,;。]共(?:计|新?收|受理|接|办)|[,;。][^,。;各]{0,8}(?:(?<!分)局|委|厅|办|政府|办公室)(?:机关)?(?:共|新?收到|受理|答复|办理|办结)|(?:本|我)(?:[局关委办厅镇乡院校站所市县区州旗省]|街道|级|机关|单位|中心|部门|系统)|本级|全(?:[市县区省州旗镇乡局]|系统|街道)(?![^,。;]{0,6}(?:学校|中小学|幼儿园|医院|院校|企业))/gu;

/** 2024年12月收到的1件: of one month. */
const ofMonth = /(?<![-—~至到\d])\d{1,2}月份?[^,。;\d]{0,2}(?:新?收到|受理|接到?)(?:了|的)?$/u;

type Periods = {other: RegExp; own: RegExp; compared: RegExp; long: RegExp};
const byYear = new Map<number | undefined, Periods>();

/**
Tells of the numbers of a text, one after the other, which are no figures of the report's own year and body: 2023年共收到8件,
上半年收到7件, 所属学校收到14件, or by how much something changed. What a clause says of its time or of its body holds for
the numbers behind it, until another is named, or its sentence or bracket ends. What 与2023年相比 leads is of this year.
*/
export function followNow(year: number | undefined): {
	/** A sentence begins. */
	begin: () => void;
	/** @param lead - the words from the number before it, with the sign before them, in flat text */
	isNotOfNow: (lead: string) => boolean;
} {
	const periods = periodsFor(year);
	let isOther = {period: false, body: false};
	let outside: typeof isOther | undefined;
	return {
		begin() {
			isOther = {period: false, body: false};
			outside = undefined;
		},
		isNotOfNow(written) {
			const lead = written.replaceAll(/\([县市区旗、]+\)/gu, '');
			const closes = lead.lastIndexOf(')');
			if (closes >= 0 && outside && !lead.slice(0, closes).includes('(')) {
				isOther = outside;
				outside = undefined;
			}

			const opens = lead.lastIndexOf('(');
			if (opens > closes) outside ??= isOther;
			const own = lead.slice(closes + 1);
			// Most words name neither a time nor a body.
			const isTimed = /[年月]|季度|以来/u.test(own);
			const isLong = isTimed && periods.long.test(own);
			const [then, now] = isTimed
				? [lastOf(periods.other, own), lastOf(periods.own, own)]
				: [-1, -1];
			const isThen = then > now || isLong;
			const period = isThen || (isOther.period && now < 0);
			const below =
				/[属辖级直\d]|监管|指导|督促|协助|帮助|总署|总局|部分|其余|其他|归口|派出|各|全|乡镇|[民公]办|公立|私立/u.test(
					own,
				)
					? Math.max(...[others, parts, schools].map((one) => lastOf(one, own)))
					: -1;
			const ours = below >= 0 || isOther.body ? lastOf(ownBody, own) : -1;
			const body = below > ours || (isOther.body && ours < 0);
			// 去年同期9件 stands by itself: what follows is of this year again.
			isOther = {period: isThen && !isLong && !said.test(own) ? isOther.period : period, body};
			return (
				period ||
				body ||
				change.test(own) ||
				ofMonth.test(own) ||
				(isTimed && periods.compared.test(own))
			);
		},
	};
}

function lastOf(words: RegExp, text: string): number {
	return [...text.matchAll(words)].at(-1)?.index ?? -1;
}

function periodsFor(year: number | undefined): Periods {
	const known = byYear.get(year);
	if (known) return known;
	const earlier = year === undefined ? '' : `|(?!${year}|${year + 1})20\\d\\d年度?`;
	const now = year === undefined ? '' : `|${year}年度?`;
	const last = `(?:去年|上年度?|上一年度?${earlier})`;
	// 去年底, 去年结转, 2023年9月 tell where something is from.
	const from = '(?!度|结转|转|末|底|未|遗留|剩余|相比|比较|以前|\\d|.{0,3}月)';
	const months = '(?<!\\d)(?!1月?[-—~至到]12月)\\d{1,2}月?[-—~至到]\\d{1,2}月(?!\\d)';
	const made: Periods = {
		other: new RegExp(
			`(?<=^|[,;。(、])(?:在|其中[,:]?)?${last}${from}|[上下前]半年|第?[一二三四1-4]季度|${months}`,
			'gu',
		),
		own: new RegExp(`今年|本年|当年|全年${now}`, 'gu'),
		compared: new RegExp(`[从由比较与同]${last}(?:同期|全年|全部)?度?的?$`, 'u'),
		// From several years together.
		long: new RegExp(
			`(?:近|过去|这)[两二三四五六七八九十几\\d]+年|[两三四五]年来|历年|20\\d\\d年?[-—~至到]20\\d\\d年(?!结转)|(?:实施|施行|修订|颁布|成立|开通|上线)[^,。;]{0,4}以来${year === undefined ? '' : `|(?!${year})20\\d\\d年(?:以来|至今|起)`}`,
			'u',
		),
	};
	if (byYear.size > 100) byYear.clear();
	byYear.set(year, made);
	return made;
}
