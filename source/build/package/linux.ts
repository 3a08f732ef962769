import {gzipSync} from 'node:zlib';
import type {Said} from './ask-program.ts';
import {type Entry, textEntry, under} from './entry.ts';
import type {NodeFiles} from './fetch-node.ts';

// Nothing but the shell is asked for, unless it is called through a link.
const starter = `#!/bin/sh
self=$0
[ -L "$self" ] && self=$(readlink -f -- "$self")
case $self in */*) ;; *) self=./$self ;; esac
root=\${self%/*}/..
exec "$root/node/node" "$root/source/launcher.cjs" "$@"
`;

/** The folder that a Linux archive holds: the program and its Node, started by `bin/gouji`. */
export function linuxEntries(program: readonly Entry[], node: NodeFiles): Entry[] {
	return [
		...program,
		textEntry('bin/gouji', starter, true),
		{name: 'node/node', bytes: node.binary, runs: true},
		{name: 'node/LICENSE', bytes: node.licence},
	];
}

const desktop = `[Desktop Entry]
Type=Application
Name=gouji
Name[zh_CN]=勾稽
Comment=Fill and check the tables of the yearly report on government information disclosure
Comment[zh_CN]=填报、校验政府信息公开工作年度报告
Exec=/opt/gouji/bin/gouji %f
Terminal=true
Categories=Office;
`;

/** What a shell and `man` look for beside a program, under the folder where what is shared lies. */
function sharedEntries(share: string, {manuals, completions}: Omit<Said, 'version'>): Entry[] {
	return [
		{name: `${share}/man/man1/gouji.1.gz`, bytes: gzipSync(manuals.en, {level: 9})},
		{name: `${share}/man/zh_CN/man1/gouji.1.gz`, bytes: gzipSync(manuals.zh, {level: 9})},
		textEntry(`${share}/bash-completion/completions/gouji`, completions.bash),
		textEntry(`${share}/zsh/vendor-completions/_gouji`, completions.zsh),
		textEntry(`${share}/fish/vendor_completions.d/gouji.fish`, completions.fish),
	];
}

/** What a Linux archive holds: the folder, and beside its `bin/` what `man` and the shells find from there. */
export function archiveEntries(folder: readonly Entry[], said: Omit<Said, 'version'>): Entry[] {
	return [...folder, ...sharedEntries('share', said)];
}

/** What a Debian package installs: the folder in /opt, and where the system looks for a program. */
export function debEntries(
	folder: readonly Entry[],
	{notices, ...said}: Omit<Said, 'version'> & {notices: string},
): Entry[] {
	const share = 'usr/share';
	return [
		...under('opt/gouji', folder),
		{name: 'usr/bin/gouji', bytes: new Uint8Array(), link: '../../opt/gouji/bin/gouji'},
		...sharedEntries(share, said),
		textEntry(`${share}/applications/gouji.desktop`, desktop),
		textEntry(`${share}/doc/gouji/copyright`, notices),
	];
}
