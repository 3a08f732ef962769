import {learn} from './say.ts';

/** What verbs say of what they did, learnt with the first one that says it: no screen waits for it. */
export const verbText = learn({
	'line.read': {
		zh: '{file}：{unit}，{year}年度，{form}，已读取 {filled}/{entries} 格',
		en: '{file}: {unit}, {year}, {form}, {filled} of {entries} figures read',
	},
	'line.unitUnknown': {zh: '单位未知', en: 'unit unknown'},
	'line.fault': {
		zh: '  无法识别 {source} {label}：{why}',
		en: '  not understood {source} {label}: {why}',
	},
	'line.ambiguous': {
		zh: '  无法确定 {source} “{label}”，可能是：{candidates}。未采用，请在原表中改明后重读。',
		en: '  uncertain {source} “{label}”, could be: {candidates}. Not taken; make it plain in the source.',
	},
	'line.unmatched': {
		zh: '  对不上表样 {source} “{label}”，未采用',
		en: '  not in the form {source} “{label}”, not taken',
	},
	'line.checked': {
		zh: '{file}：{unit}，{year}年度，{form}',
		en: '{file}: {unit}, {year}, {form}',
	},
	'line.summary': {
		zh: '  未填 {blanks} 格 · 须更正 {must} · 待说明 {explain} · 提示 {hint} · 已说明 {explained} · 未能校验 {unchecked} · 通过 {pass} · 阻止报送 {blocks}',
		en: '  {blanks} blank · must be corrected {must} · to be explained {explain} · hints {hint} · explained {explained} · not checkable {unchecked} · passed {pass} · in the way of hand-in {blocks}',
	},
	'line.blanks': {
		zh: '  未填  {section}：{count} 格（{first}）',
		en: '  blank  {section}: {count} ({first})',
	},
	'line.noLastYear': {
		zh: '文件夹“{folder}”中没有{unit}{year}年度的报表。请核对 --last。',
		en: 'The folder “{folder}” holds no return of {unit} for {year}. Check --last.',
	},
	'line.history': {
		zh: '{revision}  {time}  {who}  {how}  {what}',
		en: '{revision}  {time}  {who}  {how}  {what}',
	},
	'line.noCell': {
		zh: '{form}没有“{asked}”这一格。请写项目和栏目，例如：三（二） 自然人。',
		en: '{form} has no cell “{asked}”. Name its item and column, such as 三（二） 自然人.',
	},
	'line.noDrafts': {
		zh: '没有草稿。用 gouji 新建，或用 gouji import 导入。',
		en: 'There are no drafts. Start one with gouji, or import a file.',
	},
	'line.draft': {
		zh: '{id}  {unit}  {year}年度  未填 {blanks} 格  须更正 {must}  {savedAt}  {handedIn}  {state}',
		en: '{id}  {unit}  {year}  {blanks} blank  {must} to correct  {savedAt}  {handedIn}  {state}',
	},
	'line.handedIn': {zh: '已报送', en: 'handed in'},
	'line.draftDone': {zh: '已完成：{what}', en: 'Done: {what}'},
	'line.lastText': {
		zh: '上年正文 {count} 段随草稿保存；在空白的第一、五、六部分按 : 输入 snwg 放入，要改的数都标为待填。',
		en: 'Last year’s text is kept with it ({count:paragraph|paragraphs}): `:` snwg in a blank part 一, 五 or 六 puts it in, every figure to be filled in.',
	},
	'usage.draftsAction': {
		zh: '没有“{action}”这个操作。可用：list、bin、next、rename、confirm、delete、restore、pack、unpack。',
		en: 'There is no action “{action}”. There are list, bin, next, rename, confirm, delete, restore, pack and unpack.',
	},
	'line.noYear': {
		zh: '“{file}”没有写明年度。请用 --year 指定，例如 --year 2025。',
		en: '“{file}” does not say its year. Give it with --year, such as --year 2025.',
	},
	'line.exported': {
		zh: '已生成 {file}（{unit}，{year}年度，{figures} 个数；文件摘要（SHA-256）{digest}）',
		en: 'Wrote {file} ({unit}, {year}, {figures} figures; digest (SHA-256) {digest})',
	},
	'line.examinedBy': {zh: '特殊情况核实人：{name}', en: 'Examined by {name}'},
	'line.notExamined': {
		zh: '未写明谁核实了特殊情况；可用 --examined-by 姓名 写明，一并写入校验报告。',
		en: 'Nobody is named who examined this; --examined-by NAME puts a name into the report of the checks.',
	},
	'line.overridden': {
		zh: '特殊情况说明：{override}',
		en: 'In spite of findings, for this reason: {override}',
	},
	'line.noUnit': {
		zh: '“{file}”没有写明单位。请用 --unit 指定单位全称。',
		en: '“{file}” does not name its unit. Give it with --unit.',
	},
	'line.readOnlyForm': {
		zh: '{form}的报表只能读取和校验，不能再填报。',
		en: 'Returns of {form} are only read and checked, not filled any more.',
	},
	'line.severalDrafts': {
		zh: '{unit}{year}年度有几份草稿（{ids}）。请先删除或改名。',
		en: 'There are several drafts of {unit} for {year} ({ids}). Delete or rename the others first.',
	},
	'line.importTable': {
		zh: '{title}：改动 {changed} 格，相同 {same} 格，空白 {blank} 格，未找到 {notFound} 格',
		en: '{title}: {changed} changed, {same} the same, {blank} blank, {notFound} not found',
	},
	'line.importChange': {
		zh: '  {label}：{before} → {after}  {source}',
		en: '  {label}: {before} → {after}  {source}',
	},
	'line.importEffect': {
		zh: '导入后：新增校验事项 {broken}，消除 {healed}，未填 {blanks} 格',
		en: 'After this: {broken} new findings, {healed} healed, {blanks} blank',
	},
	'line.importDry': {zh: '只是预览，未作任何改动。', en: 'A preview only: nothing was changed.'},
	'line.imported': {
		zh: '已导入 {unit}{year}年度，草稿编号 {id}',
		en: 'Imported into the draft {id} of {unit} for {year}',
	},
	'line.blankForm': {zh: '已生成空白表 {file}', en: 'Wrote the blank form {file}'},
	'line.severalCells': {
		zh: '“{asked}”对应 {count} 格（{labels}…）。请写得再完整些，例如：三（二） 自然人。',
		en: '“{asked}” means {count} cells ({labels}…). Say more, such as 三（二） 自然人.',
	},
	'line.otherLastYear': {
		zh: '“{file}”是{found}年度的报表，不是{year}年度的，不能作上年数据。请核对 --last。',
		en: '“{file}” is the return of {found}, not of {year}: it is not last year’s. Check --last.',
	},
	'line.otherUnit': {
		zh: '注意：“{file}”的单位是{found}，本表是{unit}；仍按上年数据比对。',
		en: 'Note: “{file}” is of {found}, this return of {unit}; it is compared all the same.',
	},
	'line.nothingToImport': {
		zh: '“{file}”中没有可以导入{unit}{year}年度的数，没有建草稿。请核对年度和文件。',
		en: '“{file}” has no figure to take for {unit}, {year}; no draft was made. Check the year and the file.',
	},
	'line.lastYearNoYear': {
		zh: '注意：“{file}”没有写明年度，按{year}年度（上年）比对。请核对。',
		en: 'Note: “{file}” does not say its year and is compared as the return of {year}, last year. Make sure that it is.',
	},
	'line.lastYearNoUnit': {
		zh: '注意：“{file}”没有写明单位，按{unit}的上年数据比对。请核对。',
		en: 'Note: “{file}” does not name its unit and is compared as last year of {unit}. Make sure that it is.',
	},
	'line.yearUnsure': {
		zh: '注意：本表没有写明年度，无法核对“{file}”（{found}年度）是不是上年；仍按上年数据比对。请用 --year 指定年度。',
		en: 'Note: this return does not say its year, so whether “{file}” ({found}) is last year’s is not known; it is compared all the same. Give --year.',
	},
	'line.noYearsToCompare': {
		zh: '注意：本表和“{file}”都没有写明年度，仍按上年数据比对。请用 --year 指定年度。',
		en: 'Note: neither this return nor “{file}” says its year; they are compared as this year and last. Give --year.',
	},
	'line.lastYearNeeds': {
		zh: '没有写明单位或年度，无法在文件夹“{folder}”中找上年的报表。请用 --unit、--year 指定。',
		en: 'Without its unit and year, last year’s return cannot be found in the folder “{folder}”. Give --unit and --year.',
	},
	'line.severalLastYears': {
		zh: '文件夹“{folder}”中{unit}{year}年度的报表有几份，数字不同（{files}），未比对。请用 --last 指定其中一份。',
		en: 'The folder “{folder}” holds several returns of {unit} for {year} that differ ({files}); none was compared. Name one with --last.',
	},
	'line.lastYearPartly': {
		zh: '注意：“{file}”有 {count} 处无法识别或不能确定，这些数未作上年数据比对。',
		en: 'Note: “{file}” has {count:place|places} that cannot be read for certain; those figures are not compared.',
	},
	'line.skipped': {
		zh: '文件夹“{folder}”中略过 {count} 个：链接、隐藏文件、办公软件和系统留下的临时文件。',
		en: 'In the folder “{folder}” {count:entry|entries} left aside: links, hidden files, and what office programs and systems leave behind.',
	},
	'line.emptyFolder': {
		zh: '文件夹“{folder}”中没有可以读取的文件。请核对路径。',
		en: 'The folder “{folder}” has no file to read. Check the path.',
	},
	'line.interrupted': {
		zh: '已中断：{count} 个中处理完 {told} 个。',
		en: 'Interrupted: {told} of {count} are done.',
	},
	'line.blankCells': {
		zh: '没有数的 {count} 格（空白、未找到或未采用），第一处：{first}。空白不等于 0。',
		en: '{count:cell|cells} without a figure (blank, not found or not taken), the first at {first}. A blank is no zero.',
	},
	'line.importLeft': {
		zh: '未导入：无法识别 {faults} 处，不能确定 {ambiguous} 处，逐条列在下面。',
		en: 'Not taken: {faults:place|places} not understood, {ambiguous} uncertain, listed below.',
	},
	'line.otherForm': {
		zh: '“{file}”和草稿“{id}”适用的格式不同，不能导入。',
		en: '“{file}” and the draft “{id}” are of different forms; it cannot be imported.',
	},
	'line.doubts': {
		zh: '“{file}”有 {count} 处无法识别、不能确定或缺失，不得报送。请用 gouji check 查看，改好后再导出；也可生成送审稿（export 用 --as review，report 用 --review）。',
		en: '“{file}” has {count:place|places} that cannot be read, are uncertain or missing: it is not handed in. See gouji check and put it right; a draft for review (export --as review, report --review) is always possible.',
	},
	'line.rule.basis': {zh: '    依据：{basis}', en: '    basis: {basis}'},
	'line.rule.advice': {zh: '    处理建议：{advice}', en: '    what to do: {advice}'},
	'line.level.unchecked': {zh: '未能校验', en: 'not checkable'},
});

declare module './say.ts' {
	interface PageWords extends Readonly<typeof verbText> {}
}
