import {type Entry, textEntry} from './entry.ts';
import type {NodeFiles} from './fetch-node.ts';

const command = '@"%~dp0node\\node.exe" "%~dp0source\\launcher.cjs" %*\n';

// For a double click, or a file dropped on it: a console of a fitting size, which stays open when something was said.
const opener = `@echo off
title gouji
where wt.exe >nul 2>nul && goto terminal
mode con: cols=120 lines=40
call "%~dp0gouji.cmd" %*
if errorlevel 1 pause
exit /b

:terminal
start "" wt.exe --size 120,40 cmd /c "call "%~dp0gouji.cmd" %* || pause"
`;

/** The folder that the Windows archive holds. */
export function windowsEntries(program: readonly Entry[], node: NodeFiles): Entry[] {
	return [
		...program.map((entry) => (entry.name.endsWith('.txt') ? forNotepad(entry) : entry)),
		textEntry('gouji.cmd', lines(command)),
		textEntry('打开勾稽.cmd', lines(opener)),
		{name: 'node/node.exe', bytes: node.binary, runs: true},
		{name: 'node/LICENSE', bytes: node.licence},
	];
}

// An older Notepad knows UTF-8 by its mark, and lines by both their ends.
function forNotepad({name, bytes}: Entry): Entry {
	return textEntry(name, `\uFEFF${lines(new TextDecoder().decode(bytes))}`);
}

function lines(text: string): string {
	return text.replaceAll(/\r?\n/g, '\r\n');
}
