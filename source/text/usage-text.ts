import {learn} from './say.ts';

/** How the program is called. */
export const usageText = learn({
	'usage.gouji': {
		zh: '政府信息公开工作年度报告：填报、校验、导入、报送统计表和正文，汇总各单位的报送件，由台账算出表中的数（部门 1 月 31 日前、政府 3 月 31 日前公布）。不带参数时打开开始页。',
		en: 'The yearly government information disclosure report: fill, check, import and hand in its tables and text, add up the returns of many units, count its figures from an office’s ledger (departments publish by 31 January, governments by 31 March). Without an argument the start page opens.',
	},
	'usage.target': {
		zh: '要打开的文件（先预览再导入）、草稿编号，或各单位报送件所在的文件夹（汇总）',
		en: 'a file (previewed, then imported), the id of a draft, or a folder of returns (roll-up)',
	},
	'usage.versionOption': {zh: '显示版本', en: 'show the version'},
	'usage.help': {zh: '显示用法', en: 'show how to call'},
	'usage.json': {zh: '在标准输出给出一份 JSON', en: 'one JSON document on standard output'},
	'usage.lang': {zh: '界面语言', en: 'language of the messages'},
	'usage.unit': {zh: '单位全称（文件没有写明时）', en: 'the unit, where the file does not say'},
	'usage.year': {
		zh: '年度（文件没有写明时）',
		en: 'the reporting year, where the file does not say',
	},
	'usage.read': {
		zh: '读取文件或文件夹中的表格，不导入',
		en: 'read the tables of files or folders, taking them nowhere',
	},
	'usage.check': {zh: '校验文件、文件夹或草稿', en: 'check files, folders or drafts'},
	'usage.last': {
		zh: '上年的报表，或存放上年报表的文件夹',
		en: 'last year’s return, or a folder that holds it',
	},
	'usage.import': {
		zh: '把文件导入本单位该年度的草稿',
		en: 'import a file into the draft of its unit and year',
	},
	'usage.figures': {
		zh: '正文改动了表中的数时：table 保留表中数，cell 改表，typed 作手填数',
		en: 'where the text changes a figure of the tables: table keeps theirs, cell changes the table, typed keeps the typed one',
	},
	'usage.dryRun': {zh: '只显示会改什么，不作任何改动', en: 'only show what would change'},
	'usage.export': {zh: '生成报送表等文件', en: 'make the workbook to hand in, or another file'},
	'usage.out': {zh: '输出文件或文件夹', en: 'the file or folder to write'},
	'usage.as': {zh: '文件种类：{kinds}', en: 'what to make: {kinds}'},
	'usage.into': {
		zh: '填入上级下发的工作簿（原文件不动）',
		en: 'fill a copy of the superior’s own workbook',
	},
	'usage.head': {
		zh: '在上级的工作簿中同时填写填报单位、年度、填报人、联系电话、填报日期',
		en: 'fill unit, year, preparer, telephone and date in the superior’s workbook too',
	},
	'usage.reportInside': {
		zh: '把校验报告作为最后一张工作表放进报送表',
		en: 'put the report of the checks into the workbook as a last sheet',
	},
	'usage.examinedBy': {
		zh: '谁核实了特殊情况（与 --override 同用）',
		en: 'who examined it (with --override)',
	},
	'usage.override': {
		zh: '特殊情况说明（强制导出）',
		en: 'hand in all the same, for this stated reason',
	},
	'usage.force': {zh: '覆盖已有的文件', en: 'overwrite an existing file'},
	'usage.report': {
		zh: '生成年度报告全文（六个部分），按 -o 的文件名结尾决定种类',
		en: 'make the whole report, all six parts; the ending of -o says which kind of file',
	},
	'usage.reportOut': {
		zh: '输出文件（.docx、.html、.md、.txt、.pdf）或文件夹',
		en: 'the file (.docx, .html, .md, .txt, .pdf) or folder to write',
	},
	'usage.reportReview': {
		zh: '送审稿：每页标明，未通过校验也可以生成',
		en: 'a draft for a leader to see, marked on every page, whatever the checks say',
	},
	'usage.reportSheet': {
		zh: '只生成审签单（一页 A4）',
		en: 'the review sheet instead, one page of A4',
	},
	'usage.fonts': {
		zh: '字体：official 公文字体，windows Windows 自带的字体',
		en: 'fonts: official, or windows for those that Windows has',
	},
	'usage.review': {
		zh: '查看、记录审签，核对校验码',
		en: 'see and record the review, compare a code',
	},
	'usage.step': {zh: '哪一步（序号）', en: 'which step (its number)'},
	'usage.agree': {
		zh: '同意（第一步为送审，最后一人为签发）',
		en: 'agree (the first step submits, the last hand signs)',
	},
	'usage.return': {zh: '退回，并写明意见', en: 'return it, with this opinion'},
	'usage.opinion': {zh: '同意时的意见', en: 'an opinion with an agreement'},
	'usage.name': {zh: '谁办理的；不写为本人', en: 'whose decision it is; by default your own'},
	'usage.for': {
		zh: '代别人记录时的依据（纸质审签单、OA文号等）',
		en: 'on what ground it is recorded for another',
	},
	'usage.code': {
		zh: '核对打印稿上的校验码',
		en: 'hold a code that stands on a print against the draft',
	},
	'usage.blank': {zh: '生成空白表', en: 'make blank forms'},
	'usage.ledgerTemplate': {
		zh: '生成台账模板（官方选项可下拉选择，下一年不必再对应）',
		en: 'a ledger template with the official choices as lists, so that next year needs no mapping',
	},
	'usage.tally': {
		zh: '由依申请公开台账数出表三、表四，每个数都列出所依据的行（不写 --into 时不作任何改动）',
		en: 'count tables 三 and 四 out of the ledger of applications, with the lines behind each figure (nothing is written without --into)',
	},
	'usage.sheet': {
		zh: '只读这一张工作表（可以写几次）',
		en: 'read only this sheet (may be given several times)',
	},
	'usage.map': {
		zh: '自己的对应表（JSON：heads、values、rules）',
		en: 'your own mapping file (JSON: heads, values, rules)',
	},
	'usage.answers': {
		zh: '对所问事项的回答，写法与 --map 相同',
		en: 'answers to what was asked, written as for --map',
	},
	'usage.tallyInto': {
		zh: '把数写入这份草稿（一次修改，可以撤销；表二不动）',
		en: 'take the figures into this draft (one change, to be undone; table 二 stays)',
	},
	'usage.compare': {
		zh: '与已填的表或草稿逐格比对，指出哪一行造成差异',
		en: 'hold a filled table or a draft against the ledger, and name the lines that differ',
	},
	'usage.cell': {
		zh: '只看这一格由哪些行数出，例如 requests/received/person',
		en: 'only this cell and its lines, such as requests/received/person',
	},
	'usage.line': {
		zh: '只看这一行计入哪些格，例如 台账!112',
		en: 'only this line and the cells it counts in, such as 台账!112',
	},
	'usage.units': {zh: '单位名单，每行一个', en: 'a list of units, one a line'},
	'usage.rules': {zh: '列出全部校验规则', en: 'print the rule book'},
	'usage.form': {zh: '表样编号，例如 2021', en: 'id of the form, such as 2021'},
	'usage.history': {
		zh: '查看草稿或其中一格的修改记录',
		en: 'the history of a draft or of one cell',
	},
	'usage.drafts': {
		zh: '管理草稿：list 列表，next 结转下年度，rename 改名，confirm 确认损坏后恢复的内容，delete 删除，bin 回收站，restore 恢复，pack 打包，unpack 打开草稿包',
		en: 'drafts: list, next (carry on to next year), rename, confirm (what was recovered from damage), delete, bin, restore, pack, unpack',
	},
	'usage.because': {
		zh: '确认损坏后恢复的内容时写明依据（用于 drafts confirm）',
		en: 'why what was recovered is right (with drafts confirm)',
	},
	'usage.demo': {
		zh: '用一份示例草稿和一份真实年报试用（不影响您的草稿）',
		en: 'try it on a sample and a real report, apart from your drafts',
	},
	'usage.completion': {
		zh: '输出命令行补全脚本（bash、zsh、fish），用法见脚本第一、二行',
		en: 'print a completion script for a shell; its first lines say where it goes',
	},
	'usage.shell': {zh: '哪一种：bash、zsh、fish', en: 'which shell: bash, zsh, fish'},
	'usage.man': {
		zh: '输出手册页（roff）：命令、文件种类、全部按键；可用 gouji man | man -l - 阅读',
		en: 'print the man page (roff): verbs, kinds of file, every key; to read it: gouji man | man -l -',
	},
	'usage.choices': {zh: '（可以是：{choices}）', en: ' ({choices})'},
	'man.name': {zh: '名称', en: 'NAME'},
	'man.about': {
		zh: '填报、校验、导入、报送政府信息公开工作年度报告的法定统计表',
		en: 'fill, check, import and hand in the tables of the yearly report on government information disclosure',
	},
	'man.synopsis': {zh: '用法', en: 'SYNOPSIS'},
	'man.description': {zh: '说明', en: 'DESCRIPTION'},
	'man.options': {zh: '选项', en: 'OPTIONS'},
	'man.verbs': {zh: '命令', en: 'VERBS'},
	'man.kinds': {zh: '能导出的文件（--as）', en: 'KINDS OF EXPORT (--as)'},
	'man.keys': {zh: '按键', en: 'KEYS'},
	'man.environment': {zh: '环境变量', en: 'ENVIRONMENT'},
	'man.home': {
		zh: '草稿、自备表样和校验规则的文件夹；不设时为 ~/.config/gouji',
		en: 'where drafts, and forms and rules of your own, are kept; else ~/.config/gouji',
	},
	'man.who': {zh: '修改记录里的姓名', en: 'the name that the history shows'},
	'man.office': {
		zh: '生成 PDF 所用的 soffice（LibreOffice）的位置',
		en: 'the soffice of LibreOffice that makes a PDF',
	},
	'man.exit': {zh: '退出码', en: 'EXIT STATUS'},
	'man.exits': {
		zh: '0 无碍；1 有须处理的事项、读不出的数或拿不准之处；2 用法不对，或没有该年度的表样；3 文件不能读写，或其中没有这些表；130 已中断。',
		en: '0 clean; 1 findings that block, unreadable figures or ambiguities; 2 wrong usage, or no form for the year; 3 unreadable, no such tables, unwritable; 130 interrupted.',
	},
	'usage.title.usage': {zh: '用法：', en: 'Usage:'},
	'usage.title.arguments': {zh: '参数：', en: 'Arguments:'},
	'usage.title.options': {zh: '选项：', en: 'Options:'},
	'usage.title.commands': {zh: '命令：', en: 'Commands:'},
	'usage.unknownOption': {
		zh: '没有“{what}”这个选项。请用 gouji --help 查看用法。',
		en: 'There is no option “{what}”. See gouji --help.',
	},
	'usage.nearOption': {
		zh: '没有“{what}”这个选项。是否想用 {meant}？',
		en: 'There is no option “{what}”. Did you mean {meant}?',
	},
	'usage.nearVerb': {
		zh: '没有“{what}”这个命令。是否想用 {meant}？全部命令见 gouji --help。',
		en: 'There is no command “{what}”. Did you mean {meant}? See gouji --help.',
	},
	'usage.badChoice': {
		zh: '选项“{what}”不能是“{value}”，可以是：{choices}。',
		en: 'The option “{what}” cannot be “{value}”. It can be: {choices}.',
	},
	'usage.badArgument': {
		zh: '“{what}”不能是“{value}”，可以是：{choices}。',
		en: '“{what}” cannot be “{value}”. It can be: {choices}.',
	},
	'usage.excessArgument': {
		zh: '参数太多，或没有这个命令。请用 gouji --help 查看用法。',
		en: 'Too many arguments, or no such command. See gouji --help.',
	},
	'usage.missingArgument': {
		zh: '缺少参数“{what}”。请用 gouji --help 查看用法。',
		en: 'The argument “{what}” is missing. See gouji --help.',
	},
	'usage.missingValue': {
		zh: '选项“{what}”后面要有内容。请用 gouji --help 查看用法。',
		en: 'The option “{what}” needs a value. See gouji --help.',
	},
	'usage.badValue': {
		zh: '选项“{what}”的内容不对。请用 gouji --help 查看用法。',
		en: 'The option “{what}” has a wrong value. See gouji --help.',
	},
	'usage.badYear': {
		zh: '年度“{what}”不对，请写四位数字，例如 2025。',
		en: 'The year “{what}” is wrong: write four digits, such as 2025.',
	},
	'usage.wrong': {
		zh: '用法不对。请用 gouji --help 查看用法。',
		en: 'That is not how to call it. See gouji --help.',
	},
	'usage.nextExists': {
		zh: '{unit}{year}年度已有草稿 {id}，没有再建。请打开它继续填报（gouji {id}）；要重新结转，先删除它（gouji drafts delete {id}）。',
		en: 'There is a draft of {unit} for {year} already: {id}. Open it (gouji {id}); to carry over anew, delete it first (gouji drafts delete {id}).',
	},
	'usage.interrupted': {
		zh: '已中断。没有写完的文件都没有留下。',
		en: 'Interrupted. Nothing is left half written.',
	},
	'usage.fault': {
		zh: '程序出错了（这不是您的操作造成的）。已保存的草稿不受影响；请把以下几行发给维护人员。',
		en: 'The program failed, and not through your doing. Saved drafts are untouched; send these lines to the maintainers.',
	},
});

declare module './say.ts' {
	interface PageWords extends Readonly<typeof usageText> {}
}
