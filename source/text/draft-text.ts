/** Drafts: keeping them, opening them, what happened to them. */
export const draftText = {
	'draft.none': {
		zh: '没有编号为“{id}”的草稿。运行 gouji drafts 查看全部草稿。',
		en: 'There is no draft “{id}”. `gouji drafts` lists them all.',
	},
	'draft.locked': {
		zh: '该草稿正在另一窗口中打开（{who}，{host}，自 {since}）。可以只读打开，或接管。',
		en: 'The draft is open in another window ({who} on {host} since {since}). Open it read-only, or take it over.',
	},
	'draft.lockedBeforeStart': {
		zh: '该草稿记着在另一窗口中打开（{who}，{host}，自 {since}），但按时钟看，本机在那以后重新启动过，那个窗口多半已不在。可以只读打开，或接管。',
		en: 'The draft is noted as open in another window ({who} on {host} since {since}), but by its clock this machine has been started anew since: that window is hardly there any more. Open it read-only, or take it over.',
	},
	'draft.lostLock': {
		zh: '未保存：该草稿已被另一窗口接管（{who}，{host}，自 {since}）。请重新打开后再填。',
		en: 'Not saved: another window has taken the draft over ({who} on {host} since {since}). Open it again first.',
	},
	'draft.readOnly': {
		zh: '未保存：该草稿是只读打开的。',
		en: 'Not saved: the draft is open read-only.',
	},
	'draft.gone': {
		zh: '未保存：草稿文件夹“{folder}”已不存在。请重新打开。',
		en: 'Not saved: the folder of the draft, “{folder}”, is gone. Open the draft again.',
	},
	'draft.diskFull': {
		zh: '未保存：磁盘空间不足（{folder}，{code}）。请清理空间后再试一次。',
		en: 'Not saved: the disk is full ({folder}, {code}). Free some space, then try again.',
	},
	'draft.notWritable': {
		zh: '未保存：文件夹“{folder}”不可写（{code}）。请检查权限。',
		en: 'Not saved: the folder “{folder}” cannot be written to ({code}). Check its permissions.',
	},
	'draft.diskError': {
		zh: '未保存：磁盘读写出错（{folder}，{code}）。请检查磁盘后再试。',
		en: 'Not saved: the disk reported an error ({folder}, {code}). Check the disk and try again.',
	},
	'draft.badChange': {
		zh: '未保存：这次修改的内容不合规格（{field}：{why}）。',
		en: 'Not saved: the change is not of the form drafts keep ({field}: {why}).',
	},
	'draft.damaged': {
		zh: '草稿“{id}”已损坏，无法读出任何内容。原文件未动，位于“{folder}”。',
		en: 'The draft “{id}” is damaged; nothing can be read of it. Its files are untouched in “{folder}”.',
	},
	'draft.tooLarge': {
		zh: '“{file}”过大（{size} 字节），未读取，原文件未动。请先备份整个草稿文件夹；若修改记录确有这么长，移走此文件即可从留存的草稿继续（修改记录将缺失，须经确认）。',
		en: '“{file}” is too large ({size} bytes); it was neither read nor touched. Keep a copy of the whole folder; if the history really is that long, move this file away to go on from the last image (its history will be missing, and is to be confirmed).',
	},
	'draft.newer': {
		zh: '该草稿由更新版本的程序保存（格式 {format}），只能只读打开。请升级程序。',
		en: 'A newer version of the program saved this draft (format {format}); it opens read-only. Update the program.',
	},
	'draft.newerUnreadable': {
		zh: '草稿“{id}”由更新版本的程序保存（格式 {format}），本版本读不出。请升级程序。',
		en: 'A newer version of the program saved the draft “{id}” (format {format}); this one cannot read it. Update the program.',
	},
	'draft.upgraded': {
		zh: '草稿已升级到新格式，升级前的文件留存于“{where}”。',
		en: 'The draft was upgraded to the new format; the files before that are kept in “{where}”.',
	},
	'draft.crashed': {
		zh: '上次未正常退出。已保存到第 {revision} 次修改（{time}）。',
		en: 'The last session did not end normally. Saved up to edit {revision} ({time}).',
	},
	'draft.tail': {
		zh: '最后一段写入不完整（未曾显示“已保存”），已移出并留存于“{where}”；第 {revision} 次及以前的修改都在。',
		en: 'The last write was cut off before it was said to be saved; it is kept in “{where}”. Edit {revision} and all before it are there.',
	},
	'draft.mended': {
		zh: '草稿 {id} 的文件曾损坏，已恢复到第 {revision} 次修改，内容齐全。损坏的文件留存于“{folder}”。请核对数字后确认：gouji drafts confirm {id} --because 说明。',
		en: 'A file of the draft {id} was damaged; everything was recovered (edit {revision}). The damaged file is kept in “{folder}”. Look at the figures, then confirm them: gouji drafts confirm {id} --because WORDS.',
	},
	'draft.older': {
		zh: '草稿 {id} 的文件曾损坏，只恢复到第 {revision} 次修改（{time}），之后的修改可能缺失。损坏的文件留存于“{folder}”。请对照台账补齐数字后确认：gouji drafts confirm {id} --because 说明。',
		en: 'A file of the draft {id} was damaged; it was recovered up to edit {revision} ({time}) and later edits may be missing. The damaged file is kept in “{folder}”. Bring the figures up to date, then confirm them: gouji drafts confirm {id} --because WORDS.',
	},
	'draft.historyGap': {
		zh: '草稿 {id} 的修改记录有损坏：第 {from} 次至第 {to} 次修改合并为一条，数字以留存的草稿为准。请核对后确认：gouji drafts confirm {id} --because 说明。',
		en: 'The history of the draft {id} was damaged: edits {from} to {to} are shown as one, the figures are those of its last image. Look at them, then confirm: gouji drafts confirm {id} --because WORDS.',
	},
	'draft.olderShort': {zh: '之后的修改可能缺失', en: 'later edits may be missing'},
	'draft.historyGapShort': {zh: '修改记录有缺口', en: 'the history has a gap'},
	'draft.mendedShort': {zh: '文件损坏，内容齐全', en: 'a file was damaged, nothing is missing'},
	'draft.unconfirmed': {
		zh: '未报送：草稿 {id}（{unit}，{year}年度）损坏后恢复的内容尚无人确认。请核对后确认：gouji drafts confirm {id} --because 说明。',
		en: 'Not handed in: nobody has confirmed the draft {id} ({unit}, {year}) since it was recovered from damage. Look at it, then: gouji drafts confirm {id} --because WORDS.',
	},
	'draft.inferred': {
		zh: '草稿 {id}（{unit}，{year}年度）有 {count} 处推定数（采纳的建议数）尚未核对台账，不能报送。请打开草稿，核对后逐格按 k，或用“全部已核对台账”确认。',
		en: 'The draft {id} ({unit}, {year}) holds {count:inferred figure|inferred figures} (accepted suggestions) that nobody has compared with the ledger; it cannot be handed in. Open it, compare, and press k at each, or confirm all.',
	},
	'draft.ledgerOpen': {
		zh: '草稿 {id}（{unit}，{year}年度）是暂计：台账还有 {count} 行待定，不能报送。请改好台账或回答所问事项后重新导入台账。',
		en: 'The draft {id} ({unit}, {year}) is counted as far as it goes: {count:line|lines} of its ledger are open; it cannot be handed in. Mend the ledger or answer what is asked, and take it in again.',
	},
	'draft.nothingToConfirm': {
		zh: '草稿 {id} 没有待确认的恢复内容。',
		en: 'The draft {id} has nothing to confirm.',
	},
	'draft.noReason': {
		zh: '确认草稿 {id} 时请写明依据：--because 说明，例如“已与台账逐格核对”。',
		en: 'Say why the draft {id} is confirmed: --because WORDS, such as “compared with the ledger, cell by cell”.',
	},
	'draft.taken': {
		zh: '已从另一窗口接管（{who}，{host}，自 {since}）；那边不能再保存。',
		en: 'Taken over from another window ({who} on {host} since {since}); it can no longer save.',
	},
	'draft.noneInBin': {
		zh: '回收站里没有编号为“{id}”的草稿。',
		en: 'There is no draft “{id}” in the bin.',
	},
	'draft.noCopy': {
		zh: '草稿里没有“{copy}”这份报送留存件。',
		en: 'The draft keeps no copy “{copy}”.',
	},
	'how.typed': {zh: '填写', en: 'typed'},
	'how.written': {zh: '修改正文', en: 'text changed'},
	'how.tied': {zh: '正文对应', en: 'figure in the text tied'},
	'how.pasted': {zh: '粘贴', en: 'pasted'},
	'how.imported': {zh: '导入', en: 'imported'},
	'how.accepted': {zh: '采纳建议（推定）', en: 'suggestion accepted (inferred)'},
	'how.verified': {zh: '已核对台账', en: 'compared with the ledger'},
	'how.zeros': {zh: '空白处补 0', en: 'blanks filled with 0'},
	'how.filled': {zh: '填充', en: 'filled'},
	'how.cleared': {zh: '清除', en: 'cleared'},
	'how.recomputed': {zh: '以计算数为准', en: 'computed total taken'},
	'how.explained': {zh: '情况说明', en: 'explained'},
	'how.header': {zh: '填报信息', en: 'details of the return'},
	'how.handedIn': {zh: '报送', en: 'handed in'},
	'how.reviewed': {zh: '审签', en: 'reviewed'},
	'how.tallied': {zh: '台账统计', en: 'counted from the ledger'},
	'how.summed': {zh: '汇总', en: 'added up'},
	'how.carriedOn': {zh: '上年结转', en: 'carried over from last year'},
	'how.recovered': {zh: '损坏后恢复', en: 'recovered after damage'},
	'how.found': {zh: '发现损坏，待确认', en: 'damage found, to be confirmed'},
	'how.confirmed': {zh: '核对确认', en: 'confirmed'},
	'how.undo': {zh: '撤销', en: 'undone'},
	'how.redo': {zh: '恢复', en: 'done again'},
} as const;
