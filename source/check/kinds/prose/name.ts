import {everyParagraph, type ProseCheck, said} from './check.ts';

const surnames =
	'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常于傅皮卞齐康伍余元顾孟黄穆萧尹姚邵汪毛贝臧戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻贾路娄江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫经房裘缪丁宣邓洪包左石崔吉龚程嵇邢裴陆荣翁甄曲储段焦牧侯宫宁仇甘祖武符刘景詹叶白蒲赖卓屠蒙池乔翟谭冉桑桂牛温庄晏柴瞿阎连习容艾易廖耿欧沃辛曾关游司马上官欧阳诸葛';
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
