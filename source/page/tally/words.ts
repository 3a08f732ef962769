import {learn} from '../../text/say.ts';

/** What is said of the ledger before its page is open. */
export const words = learn({
	'command.ledgerLines': {zh: '本格的台账行', en: 'Ledger lines of the cell'},
	'command.hint.takeTally': {zh: '写入草稿', en: 'Take over'},
	'command.hint.itsCells': {zh: '计入的格', en: 'Its cells'},
	'session.noLedgerLines': {
		zh: '台账里没有计入这一格的行。',
		en: 'No line of the ledger counts in this cell.',
	},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
