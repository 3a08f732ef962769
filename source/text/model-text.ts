import {learn} from './say.ts';

/** Why a superior's workbook was not filled, learnt when one is looked at: no start waits for it. */
export const modelText = learn({
	'export.password': {
		zh: '文件“{file}”有密码。请先取消密码。',
		en: 'The file “{file}” has a password. Take the password off first.',
	},
	'export.notXlsx': {
		zh: '文件“{file}”不是 .xlsx 或 .xlsm 工作簿，不能在其中填写。请先用 Excel 或 WPS 另存为 .xlsx。',
		en: 'The file “{file}” is no .xlsx or .xlsm workbook and cannot be filled. Save it as .xlsx in Excel or WPS first.',
	},
	'export.signed': {
		zh: '文件“{file}”有数字签名，填写会使签名失效，未填写。请向主管部门索取未签名的表样。',
		en: 'The file “{file}” is digitally signed; filling it would break the signature. Ask for an unsigned one.',
	},
	'export.oddWorkbook': {
		zh: '文件“{file}”的结构不完整（{part}）。请用 Excel 或 WPS 打开后另存一份。',
		en: 'The structure of “{file}” is incomplete ({part}). Open it in Excel or WPS and save it again.',
	},
	'export.noSheet': {
		zh: '文件“{file}”没有工作表“{sheet}”。请核对表样。',
		en: 'The file “{file}” has no sheet “{sheet}”. Check the form.',
	},
	'export.formulaCell': {
		zh: '文件“{file}”工作表“{sheet}”的 {cell} 是公式，不会被覆盖。请核对表样。',
		en: 'In “{file}”, sheet “{sheet}”, {cell} is a formula and is not overwritten. Check the form.',
	},
	'export.otherForm': {
		zh: '表样“{file}”不是{form}的格式，未填写。请核对表样。',
		en: 'The model “{file}” is not of the form {form} and was not filled. Check it.',
	},
	'export.otherYear': {
		zh: '表样“{file}”中没有{year}年度的表（{places}为{theirs}年度），未填写。请核对表样或年度。',
		en: 'No table of “{file}” is for {year} ({places}: {theirs}); nothing was filled. Check the model or the year.',
	},
	'export.partOfYear': {
		zh: '表样“{file}”写的是“{text}”（{places}），不是{year}年度全年的表，未填写。请核对表样。',
		en: '“{file}” is for “{text}” ({places}), a part of a year and not all of {year}; nothing was filled. Check the model.',
	},
	'export.otherUnitCopy': {
		zh: '表样“{file}”中的“{title}”（{places}）写明是“{theirs}”的，不是“{unit}”的，未填写。请核对表样或填报单位。',
		en: 'In “{file}” the table “{title}” ({places}) is that of “{theirs}”, not of “{unit}”; nothing was filled. Check the model or the unit.',
	},
	'export.severalCopies': {
		zh: '表样“{file}”中的“{title}”有几份分不出该填哪一份（{places}），未填写。请在要填的一份上写明年度或填报单位，或删去其余各份。',
		en: 'In “{file}” the table “{title}” is there several times and nothing tells which to fill ({places}). Write year or unit above the right one, or delete the others.',
	},
	'export.exampleOnly': {
		zh: '表样“{file}”中的“{title}”（{places}）是填报示例，未填写。请核对表样。',
		en: 'In “{file}” the table “{title}” ({places}) is a worked example and is not filled. Check the model.',
	},
	'export.doubtfulModel': {
		zh: '表样“{file}”中的“{title}”（{places}）有栏目不能确定是哪一栏，未填写。请核对表样的行名和列名。',
		en: 'In “{file}” labels of the table “{title}” ({places}) could mean several things; nothing was filled. Check its labels.',
	},
	'export.otherMeasure': {
		zh: '表样“{file}”的 {source}（{label}）以{theirs}为单位，法定表样以{ours}为单位，未填写。请核对表样的单位。',
		en: 'In “{file}”, {source} ({label}) counts in {theirs}, the statutory form in {ours}; nothing was filled. Check the model.',
	},
	'export.notReadable': {
		zh: '表样“{file}”工作表“{sheet}”的 {cell}（{label}）填入后读出为“{text}”，不是所填的数，未保存。请核对该格的格式。',
		en: 'In “{file}”, sheet “{sheet}”, {cell} ({label}) reads as “{text}” once filled, not as the figure; nothing was kept. Check how the cell is formatted.',
	},
	'export.missingCells': {
		zh: '表样“{file}”中有 {count} 格找不到，第一处：{first}。请核对表样是否完整。',
		en: 'Cells that are not to be found in “{file}”: {count}, the first: {first}. Check whether the model is complete.',
	},
	'export.lockedCell': {
		zh: '表样“{file}”工作表“{sheet}”已保护，{cell}（{label}）不能填写。请向主管部门索取可填写的表样。',
		en: 'Sheet “{sheet}” of “{file}” is protected and {cell} ({label}) is locked. Ask for a model that can be filled.',
	},
	'export.shownOther': {
		zh: '表样“{file}”工作表“{sheet}”的 {cell}（{label}）数字格式为“{format}”，填入 {value} 会显示成“{shown}”，未填写。请把该格的数字格式改为“常规”，或索取可填写的表样。',
		en: 'In “{file}”, sheet “{sheet}”, {cell} ({label}) has the number format “{format}”: {value} would be shown as “{shown}”, so nothing was filled. Set its format to General, or ask for a model that can be filled.',
	},
	'export.struckCell': {
		zh: '表样“{file}”工作表“{sheet}”的 {cell}（{label}）带删除线或是上标、下标，填入的数会被当作划去或注释，未填写。请改正该格的字体，或索取可填写的表样。',
		en: 'In “{file}”, sheet “{sheet}”, {cell} ({label}) is struck out, raised or lowered: a figure in it would pass for none, so nothing was filled. Mend its font, or ask for a model that can be filled.',
	},
});

declare module './say.ts' {
	interface PageWords extends Readonly<typeof modelText> {}
}
