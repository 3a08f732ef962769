import type {Session} from './session.ts';

/** Who takes the keys. */
export type Mode =
	| 'start'
	| 'grid'
	| 'findings'
	| 'editor'
	| 'form'
	| 'choice'
	| 'browse'
	| 'preview'
	| 'help'
	| 'palette'
	| 'search'
	| 'history'
	| 'bin';

/** Who takes the keys now: the dialog, else the cell editor, else the page. */
export function modeOf({dialog, at}: Session): Mode {
	if (dialog) return dialog.dialog;
	if (at.page === 'start') return 'start';
	if (at.desk.editor) return 'editor';
	return at.desk.tab === 'findings' ? 'findings' : 'grid';
}
