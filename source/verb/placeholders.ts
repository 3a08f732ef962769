import type {Language} from '../text/say.ts';

const chinese: Readonly<Record<string, string>> = {
	target: '文件或草稿',
	language: '语言',
	unit: '单位',
	year: '年度',
	path: '路径',
	kind: '种类',
	model: '工作簿',
	words: '文字',
	file: '文件',
	id: '编号',
	draft: '草稿',
	address: '地址',
	action: '操作',
	shell: 'Shell 名',
	name: '姓名',
	argument: '内容',
	ledger: '台账',
	line: '行',
	number: '序号',
	opinion: '意见',
	ground: '依据',
	code: '校验码',
	set: '字体',
	answer: '处理',
	folder: '文件夹',
	roster: '名册',
	office: '机关',
	how: '方式',
	which: '单位或类别',
	date: '日期',
	count: '个数',
	where: '文件夹或编号',
	figure: '数',
	place: '位置',
	stage: '设置',
	options: '选项',
	command: '命令',
};

/** A line of usage with what stands for something else, `<path>` or `[options]`, named in the language of the help. */
export function withPlaceholders(usage: string, language: Language): string {
	if (language === 'en') return usage;
	return usage.replaceAll(
		/([<[])([a-z]+)(?=(?:\.\.\.)?[>\]])/g,
		(_, open: string, name: string) => `${open}${chinese[name] ?? name}`,
	);
}
