import type {Requirement, Succession} from './unit.ts';

const requirements: Readonly<Record<string, Requirement>> = {
	'': 'due',
	应报: 'due',
	报送: 'due',
	免报: 'exempt',
	抄送: 'copy',
	汇总: 'sum',
	本级: 'own',
};

/** 报送要求 as written; undefined: none that is known. */
export function requirementOf(text: string): Requirement | undefined {
	return requirements[text.normalize('NFKC').replaceAll(/\s/gu, '')];
}

/** 起始年度, 截止年度; undefined: blank, null: no year. */
export function yearOf(text: string): number | undefined | null {
	const words = text.normalize('NFKC').replaceAll(/\s/gu, '');
	if (words === '') return undefined;
	const year = /^((?:19|20)\d{2})(?:年度?)?$/u.exec(words)?.[1];
	return year === undefined ? null : Number(year);
}

const ways = {更名: 'renamed', 合并: 'merged', 分立: 'split'} as const;

/** 由来, `更名:CODE` `合并:CODE、CODE` `分立:CODE`; undefined: blank, null: none of these. */
export function successionOf(text: string): Succession | undefined | null {
	const words = text.normalize('NFKC').replaceAll(/\s/gu, '');
	if (words === '') return undefined;
	const match = /^(更名|合并|分立):(.+)$/u.exec(words);
	const of = match?.[2]?.split(/[、,;]/u).filter((code) => code !== '') ?? [];
	const how = ways[match?.[1] as keyof typeof ways];
	if (!match || of.length === 0 || (how !== 'merged' && of.length > 1)) return null;
	return {how, of: of.map((code) => code.toUpperCase())};
}
