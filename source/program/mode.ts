/**
What the modes of a page have in common: commands name one of these, or a mode of a page.
`ground`: nothing lies over it; `draft`: a page of the open draft; `dialog`: Esc closes it; `list`: arrows choose;
`tabbed`: so does Tab; `untyped`: in which nothing is typed, so that Home and End are its ends; `questions`: fields to fill; `typing`: printable keys are text; `line`: and it is the only one;
`grid`: a table is gone about in.
*/
export type Mode =
	| 'ground'
	| 'draft'
	| 'dialog'
	| 'list'
	| 'tabbed'
	| 'untyped'
	| 'questions'
	| 'typing'
	| 'line'
	| 'grid';
