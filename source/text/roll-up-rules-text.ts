/** What the rules across units say, and how it is said to the unit itself. */
export const rulesText = {
	'rollUp.g1.missing': {
		zh: '下级还有{count}个单位没有报送件（{units}），不能核对是否等于下级之和',
		en: '{count:unit|units} below have sent nothing yet ({units}); whether it is their sum cannot be checked',
	},
	'rollUp.g1.missingToUnit': {
		zh: '下级还有{count}个单位没有报送，不能核对是否等于下级之和',
		en: '{count:unit|units} below have sent nothing yet; whether it is their sum cannot be checked',
	},
	'rollUp.g1.unsure': {
		zh: '下级有{count}个单位的数还有错漏（{units}），有关的格不能核对是否等于下级之和',
		en: 'figures of {count:unit|units} below are wrong or blank ({units}); the cells concerned cannot be checked against their sum',
	},
	'rollUp.g1.unsureToUnit': {
		zh: '下级有{count}个单位的数还有错漏，有关的格不能核对是否等于下级之和',
		en: 'figures of {count:unit|units} below are wrong or blank; the cells concerned cannot be checked against their sum',
	},
	'rollUp.g1.more': {
		zh: '{place}：汇总数 {left}，下级之和 {right}，多 {difference}',
		en: '{place}: {left} is {difference} more than {right}, the sum of the units below',
	},
	'rollUp.g1.less': {
		zh: '{place}：汇总数 {left}，下级之和 {right}，少 {difference}',
		en: '{place}: {left} is {difference} less than {right}, the sum of the units below',
	},
	'rollUp.g2.missing': {
		zh: '没有收到{year}年度的报送件',
		en: 'no return of {year} has arrived',
	},
	'rollUp.g2.year': {
		zh: '收到的是{found}年度的，没有{year}年度的报送件',
		en: 'what has arrived is of {found}; there is no return of {year}',
	},
	'rollUp.g2.twice': {
		zh: '有{count}次报送，只有文件时间可分先后。请确认以哪一次为准',
		en: '{count:return|returns}, and only the time of the files orders them. Say which one counts',
	},
	'rollUp.g2.form': {
		zh: '用的是{form}年的表样，应当用{document}的表样，请重新填报',
		en: 'it uses the form of {form}; fill in the form of {document} instead',
	},
	'rollUp.g2.partForm': {
		zh: '“{title}”用的是{old}的旧表样，应当用{document}的表样，请重新填报',
		en: '“{title}” follows {old}; fill in the form of {document} instead',
	},
	'rollUp.g3': {
		zh: '{place}：各单位所填总计加起来是 {stated}，按各项算出是 {value}；不一致的有{count}个单位（{units}）',
		en: '{place}: the totals as the units state them make {stated}, the summed entries {value}; {count:unit|units} differ ({units})',
	},
	'rollUp.g4': {
		zh: '复议后起诉 {value} 件，下级也有{count}个单位填了。复议机关作共同被告的案件只由原行为机关统计（国办公开办函〔2016〕201号），请核对是否重复',
		en: '{value} suits after review, and {count:unit|units} below report some too. Where the reviewing organ is a co-defendant only the acting organ counts the case (国办公开办函〔2016〕201号): see that none is counted twice',
	},
	'rollUp.g4.toUnit': {
		zh: '复议后起诉 {value} 件。复议机关作共同被告的案件只由原行为机关统计（国办公开办函〔2016〕201号），请核对是否重复',
		en: '{value} suits after review. Where the reviewing organ is a co-defendant only the acting organ counts the case (国办公开办函〔2016〕201号): see that none is counted twice',
	},
	'rollUp.g.carry': {
		zh: '{place}：上年结转合计 {left}，上年报告的结转下年度合计 {right}；不衔接的有{count}个单位（{units}）',
		en: '{place}: carried over {left} in all, but carried forward {right} last year; {count:unit|units} do not carry on ({units})',
	},
	'rollUp.u.copied': {
		zh: '“{table}”各格与{units}完全相同',
		en: 'every cell of “{table}” is the same as that of {units}',
	},
	'rollUp.u.copiedToUnit': {
		zh: '“{table}”各格与另一单位完全相同，请核对是否误用了他人的表',
		en: 'every cell of “{table}” is the same as another unit’s; see that it is your own',
	},
	'rollUp.u.peer': {
		zh: '{place} {value}，远高于其他{kind}（有数的{count}个单位中，95%不超过 {high}）',
		en: '{place} {value} is far beyond the other units of {kind} (of {count} with a figure, 95 in 100 have no more than {high})',
	},
	'rollUp.u.peerToUnit': {
		zh: '{place} {value}，远高于同类单位，请核对',
		en: '{place} {value} is far beyond that of like units; check it',
	},
	'rollUp.u.yuan': {
		zh: '收费金额 {value} 万元远高于同类单位，上年为 {last} 万元；疑似以元填报，可能应为 {to}，请核对原始台账',
		en: 'fees of {value} 万元 are far beyond those of like units, and were {last} last year; they seem to be in 元: perhaps {to}. Check the ledger',
	},
	'rollUp.u.kind': {
		zh: '填了规章 {value} 件；{kind}没有规章制定权，内部规章制度不是规章，请核对',
		en: '{value} 规章 are reported, but {kind} cannot make any; internal rules are no 规章. Check it',
	},
	'rollUp.u.text': {
		zh: '第{part}部分与{units}九成以上相同（雷同）',
		en: 'part {part} is at least nine tenths the same as that of {units}',
	},
	'rollUp.u.textToUnit': {
		zh: '第{part}部分与其他单位九成以上相同（雷同），请按本单位实际重写',
		en: 'part {part} is at least nine tenths the same as another unit’s; write of your own work',
	},
	'rollUp.y.split': {
		zh: '由“{unit}”分立，上年数据不比较（机构改革）',
		en: 'it came of the division of “{unit}”; last year is not compared',
	},
	'rollUp.y.togetherAt': {
		zh: '“{unit}”分立后各单位（{units}）合起来与上年不衔接：{place}，本年合计{left}，上年{right}',
		en: 'the units that “{unit}” was divided into ({units}) together do not carry on from last year: {place}, {left} together, last year {right}',
	},
	'rollUp.y.together': {
		zh: '“{unit}”分立后各单位（{units}）合起来与上年不衔接（{rule}）',
		en: 'the units that “{unit}” was divided into ({units}) together do not carry on from last year ({rule})',
	},
} as const;
