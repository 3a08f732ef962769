import {yearInDigits} from '../workbook/import/year-in.ts';
import {foldUnit} from './fold-unit.ts';

/** What stands in the name of a file beside the unit: years, what the file is, which version it is. */
const aside = [
	'(?:19|20)\\d{2}(?:年度?|学年)?(?:度)?',
	'附件\\d{0,2}|附表\\d{0,2}|附\\d{1,2}|表\\d{0,2}',
	'(?:政府|政务)?信息公开(?:工作)?(?:情况)?(?:年度)?(?:工作)?(?:年度报告|年报|报告|统计表|情况表|报表|表)?',
	'工作年度报告|年度报告|年度统计表|年报统计表|年报表|年报|统计报表|统计表|汇总表|报表|情况表|报送表|送审稿|数据表?|表样|表格',
	'报送|上报|呈报|填报|填写|提交|补报|重报|再报|关于|的|年度|公章|盖章版?|签章|扫描件|电子版|电子表?|已审核?|审核|审定',
	'汇总|合计|全[县市区]|修改[稿版后]*\\d*|修订[稿版]?|更正[稿版]?|更新[稿版]?|订正[稿版]?|补正[稿版]?|作废|旧[稿版]|改后?|最终[稿版]?|最新[稿版]?|终[稿版]|定[稿版]|初稿|草稿|[二三四五六七八九十]稿|正式[稿版]?|新版?|副本|备份|复件|复制|拷贝',
	'\\d{1,2}月(?:\\d{1,2}日)?|v\\d{1,3}|第[一二三四五六七八九十\\d]{1,3}[版次稿]|第?\\d{1,2}[版次稿]|\\d{1,8}|copy|final|new',
	'新建(?:microsoft)?(?:excel|word)?(?:工作表|文档)?|xlsx?|et|wps|docx?|工作簿\\d*|sheet\\d*',
].join('|');
const inFront = new RegExp(`^(?:${aside})`, 'u');
const behind = new RegExp(`(?:${aside})$`, 'u');

/**
What the name of a file or a folder may mean as the name of a unit, folded: the whole, then with one word after the other
taken from its ends that only says which file it is (附件2, 2024年, 报送, 修改, (2)). The unit's own words are tried before
they are taken away: 统计局 is no 统计.

@param name - without its folder and its ending
*/
export function bareFileNames(name: string): string[] {
	const whole = foldUnit(yearInDigits(name));
	const found: string[] = [];
	const seen = new Set<string>();
	const waiting = [whole];
	for (let text = waiting.shift(); text !== undefined && seen.size < 400; text = waiting.shift()) {
		if (text.length < 2 || seen.has(text)) continue;
		seen.add(text);
		found.push(text);
		for (const cut of [inFront, behind]) {
			const end = cut.exec(text)?.[0];
			if (end) waiting.push(cut === inFront ? text.slice(end.length) : text.slice(0, -end.length));
		}
	}

	return found;
}
