import {everyParagraph, type ProseCheck, said} from './check.ts';

/** The hundred most common: with rarer ones as well, words would be taken for names. */
const surnames =
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑罗梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const posts = '(?:书记|局长|主任|科长|处长|县长|市长|区长|镇长|乡长|厅长|主席|组长|院长|所长|队长)';
const named = [
	new RegExp(`[${surnames}]\\p{Script=Han}{1,2}同志`, 'gu'),
	new RegExp(
		`(?<=${posts})[${surnames}]\\p{Script=Han}{1,2}(?=(?:任|担任|为|兼|主持|出席|带队|牵头)(?:组长|副组长|主任|会议|成员)?)`,
		'gu',
	),
];

/** No person is named: a report tells of the body, not of its people. */
export const name: ProseCheck = (rule, {text}) => {
	const results = everyParagraph(text).flatMap((place) => {
		if (!/同志|[书记长任席]/u.test(place.text)) return [];
		const found = named.flatMap((pattern) => [...place.text.matchAll(pattern)]);
		return found.map((match) =>
			said(
				rule,
				place,
				{from: match.index, words: match[0], bound: `${place.id}|${match[0]}`},
				{holds: false},
			),
		);
	});
	return results.length > 0 ? results : [said(rule, 'overview', {}, {holds: true})];
};
