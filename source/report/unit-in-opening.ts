import type {ForeignParagraph} from './foreign-text.ts';

const contact =
	/(?:请与|请联系|请致电|请向|联系(?:单位|部门)?[:：]|编制单位[:：])\s*(?<name>[\p{Script=Han}（）()]{4,40}?)(?:联系|咨询|[（(,，。;；:：]|$)/u;
const office =
	/(?:办公室|政务公开(?:科|办|办公室)|综合(?:科|股|处|室)|秘书(?:科|处)|党政(?:办|办公室)|(?:信息公开|政策法规|法规|法制)(?:科|股|处|室))$/u;
const body = /(?:人民政府|局|厅|委员会|委|管委会|街道办事处|办事处|街道|镇|乡|中心)$/u;

/** The unit that an opening names as the one to ask: 请与某某局办公室联系. The office within it is not meant. */
export function unitInOpening(opening: readonly ForeignParagraph[]): string | undefined {
	for (const {text} of opening) {
		const name = contact.exec(text)?.groups?.name;
		if (name === undefined) continue;
		const bare = name.replace(office, '');
		if (body.test(bare)) return bare;
		if (body.test(name) || /(?:人民政府|局)办公室$/u.test(name)) return name;
	}

	return undefined;
}
