/**
What a figure in prose seems to mean. A sum of two is written with +, a group of table 三 by its name alone. Where the
words do not tell which of several it is (办件量: what came in, or what was dealt with), | stands between them, the
likeliest first.
*/
export type Meaning = string;

/** The meanings that one may be. */
export function meaningsOf(meaning: Meaning): readonly Meaning[] {
	return meaning.split('|');
}

/** The columns of table 三 as prose names them. */
export const applicants: ReadonlyArray<readonly [words: string, column: string]> = [
	['法人(?:或者?|和|及|、)?其他组织|法人', 'organisations'],
	['自然人|公民|个人', 'person'],
	['商业企业|企业', 'enterprise'],
	['科研机构', 'research'],
	['社会公益组织|公益组织', 'nonprofit'],
	['法律服务机构|律师事务所', 'legalService'],
	['其他(?:法人或)?组织', 'otherOrganisation'],
];

/** Groups and rows of what became of an application, the longer words first. */
export const outcomes: ReadonlyArray<readonly [words: string, meaning: Meaning]> = [
	[
		'(?:予以)?(?:全部)?公开(?:或者?|及|和|与|以?及|、|/|\\()(?:予以)?部分(?:予以)?公开\\)?',
		'disclosed+partlyDisclosed',
	],
	['(?:部分|区分处理后?)(?:予以)?公开', 'partlyDisclosed'],
	['(?:不予|不同意|不)公开', 'refused'],
	['(?:决定|答复|全部|同意|准予)?予以(?:全部)?公开|(?:同意|全部|准予)公开', 'disclosed'],
	['(?:无法|不能)提供', 'unable'],
	['不予处理', 'declined'],
	['其他(?:方式)?处理', 'other'],
	['属于国家秘密', 'refused.stateSecret'],
	['(?:其他)?法律(?:、?行政)?法规禁止公开', 'refused.forbiddenByLaw'],
	['危及[“"]?三安全一稳定[”"]?', 'refused.security'],
	['保护第三方合法权益', 'refused.thirdParty'],
	['三类内部事务信息', 'refused.internalAffairs'],
	['四类过程性信息', 'refused.process'],
	['行政执法案卷(?:信息)?', 'refused.enforcementFile'],
	['行政查询事项', 'refused.administrativeQuery'],
	[
		'(?:本(?:机关|机构|单位|局)不|非本(?:机关|机构|单位|局))掌握(?:相关)?(?:政府)?(?:信息)?',
		'unable.notHeld',
	],
	['没有现成信息(?:需要另行制作)?', 'unable.needsCreation'],
	['补正后(?:申请)?(?:内容)?仍不明确', 'unable.unclear'],
	['(?:(?:信访|举报|投诉)[、及和]?){2,3}类(?:申请|事项)?', 'declined.petition'],
	['重复申请', 'declined.repeated'],
	['(?:要求)?提供公开出版物', 'declined.publication'],
	['无正当理由大量反复申请', 'declined.vexatious'],
	['(?:要求行政机关)?确认或重新出具已获取信息', 'declined.reissue'],
	['逾期[未不]补正', 'other.notCorrected'],
	['逾期未(?:按收费通知要求)?缴(?:纳费用|费)', 'other.feeUnpaid'],
];
