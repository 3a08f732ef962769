/** What the program says of itself: its own help, and that of each verb. */
export type Help = {version: string; whole: string; verbs: ReadonlyMap<string, string>};

/** The man page, made from the program's own help so that it never says anything else. */
export function manual({version, whole, verbs}: Help): string {
	return `.TH GOUJI 1 "" "gouji ${version}" ""
.SH NAME
gouji \\- fill, check, import and hand in the tables of the yearly report on government information disclosure
.SH SYNOPSIS
.B gouji
[\\fIFILE\\fR|\\fIDRAFT\\fR]
.br
.B gouji
\\fIVERB\\fR ...
.SH DESCRIPTION
Without a verb the screen opens: the start page, the preview of a file, or a draft.
${asIs(whole)}
.SH VERBS
${[...verbs].map(([verb, help]) => `.SS ${verb}\n${asIs(help)}`).join('\n')}
.SH ENVIRONMENT
.TP
.B GOUJI_HOME
where drafts, and forms and rules of your own, are kept; else ~/.config/gouji
.TP
.B GOUJI_WHO
the name that the history shows
.SH EXIT STATUS
0 clean; 1 findings that block, unreadable figures or ambiguities; 2 wrong usage, or no form for the year;
3 unreadable, no such tables, unwritable; 130 interrupted.
`;
}

function asIs(text: string): string {
	const lines = text
		.trimEnd()
		.replaceAll('\\', '\\e')
		.replaceAll('-', '\\-')
		.replaceAll(/^([.'])/gm, '\\&$1');
	return `.nf\n${lines}\n.fi`;
}
