/** The five states of a unit: 未报 已报 退回 审核通过 免报. */
export type UnitState = 'missing' | 'received' | 'sentBack' | 'adopted' | 'exempt';

/**
What a file is. return: the head of its unit · version: an earlier one of it · twice: 重复 · otherYear: 年度不符 · otherUnit:
单位不符 · stranger: 无法识别 (a return of nobody on the roster) · asked: only proposed, waits for a person · attachment:
附件（盖章件） · notReturn: 不是报送件 · unreadable: 无法读取 · leftOut: 不计入汇总.
*/
export type FileIs =
	| 'return'
	| 'version'
	| 'twice'
	| 'otherYear'
	| 'otherUnit'
	| 'stranger'
	| 'asked'
	| 'attachment'
	| 'notReturn'
	| 'unreadable'
	| 'leftOut';

/**
By what a file was matched to its unit, first hit wins. copy: its bytes are those of another file that was matched · near: a name
that differs by one character, proposed only · alone: the only unit left in its folder, proposed only.
*/
export type MatchGround =
	| 'decision'
	| 'code'
	| 'field'
	| 'title'
	| 'name'
	| 'folder'
	| 'copy'
	| 'alone'
	| 'near';

/** Why a unit is in its state. */
export type StateGround =
	| 'decision'
	/** --adopt valid, --adopt clean. */
	| 'valid'
	| 'clean'
	/** The roster says 免报. */
	| 'roster'
	/** A 汇总 unit without a file of its own. */
	| 'children'
	/** Its only files are damaged, of another year, of another unit … : `UnitRolled.files` names them. */
	| 'files'
	/** Nothing was found. */
	| 'none'
	/** A return lies there and waits for a person. */
	| 'open';
