import {learn} from './say.ts';

/** What a roll-up writes beside the sum: explanations, years, published pages, the superior's form. */
export const rollUpFurtherText = learn({
	'rollUp.further.explanations': {
		zh: '异常数据情况说明汇总-{year}',
		en: '异常数据情况说明汇总-{year}',
	},
	'rollUp.further.years': {zh: '近五年对比表-{year}', en: '近五年对比表-{year}'},
	'rollUp.further.published': {zh: '公开核对-{year}', en: '公开核对-{year}'},
	'rollUp.further.correction': {zh: '更正说明', en: 'corrections'},
	'rollUp.further.check': {zh: '公开核对', en: 'published'},
	'rollUp.further.item': {zh: '事项', en: 'finding'},
	'rollUp.further.words': {zh: '情况说明', en: 'explanation'},
	'rollUp.further.explained': {zh: '已说明', en: 'explained'},
	'rollUp.further.open': {zh: '待说明', en: 'not explained'},
	'rollUp.further.entered': {
		zh: '代录（{who}，{when}）：{words}',
		en: 'entered by {who}, {when}: {words}',
	},
	'rollUp.further.sent': {zh: '单位报送', en: 'by the unit'},
	'rollUp.further.by': {zh: '说明来源', en: 'source of it'},
	'rollUp.further.address': {zh: '网页地址', en: 'address'},
	'rollUp.further.date': {zh: '发布日期', en: 'date'},
	'rollUp.further.saved': {zh: '网页未写（{date}保存）', en: 'not said (saved on {date})'},
	'rollUp.further.result': {zh: '核对结果', en: 'result'},
	'rollUp.further.same': {zh: '与审核数一致', en: 'as adopted'},
	'rollUp.further.differs': {zh: '与审核数不一致 {count} 格', en: 'differs in {count:cell|cells}'},
	'rollUp.further.otherPages': {zh: '其他网页', en: 'other pages'},
	'rollUp.further.notOnRoster': {zh: '免报或不核对的单位', en: 'unit that is not compared'},
	'rollUp.further.notFound': {zh: '没有找到保存的网页', en: 'no saved page'},
	'rollUp.further.notAdopted': {
		zh: '尚未审核通过，与最近一次报送比较',
		en: 'not adopted yet, held against the last return',
	},
	'rollUp.further.noReturn': {zh: '没有可比较的报送件', en: 'no return to hold it against'},
	'rollUp.further.unreadable': {
		zh: '网页读不出表格',
		en: 'no tables could be read of the page',
	},
	'rollUp.further.otherForm': {zh: '网页用的是另一种表样', en: 'the page has another form'},
	'rollUp.further.was': {zh: '原公布数', en: 'published'},
	'rollUp.further.is': {zh: '更正数', en: 'correct'},
	'rollUp.further.reason': {zh: '更正原因', en: 'reason'},
	'rollUp.further.correctedOn': {zh: '更正日期', en: 'corrected on'},
	'rollUp.further.blank': {zh: '未公布', en: 'not published'},
	'rollUp.further.into': {zh: '{model}-{year}', en: '{model}-{year}'},
	'rollUp.further.provisional': {
		zh: '{name}（预汇总，通过{adopted}／应报{due}）',
		en: '{name}（预汇总，通过{adopted}／应报{due}）',
	},
	'rollUp.further.unfinished': {
		zh: '{name}（未完成，通过{adopted}／应报{due}）',
		en: '{name}（未完成，通过{adopted}／应报{due}）',
	},
});

declare module './say.ts' {
	interface PageWords extends Readonly<typeof rollUpFurtherText> {}
}
