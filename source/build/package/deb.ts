import {createHash} from 'node:crypto';
import {xz} from './compress.ts';
import {type Entry, packedAt, sorted, textEntry} from './entry.ts';
import {writeTar} from './tar.ts';

export type Control = {version: string; architecture: 'amd64' | 'arm64'; description: string};

/**
A Debian package of these files, without scripts: what it installs, its removal takes away.

@param pack - how its parts are compressed, and how their names end then
*/
export function writeDeb(
	control: Control,
	entries: readonly Entry[],
	{ending, pack}: {ending: string; pack(bytes: Uint8Array): Uint8Array} = {ending: 'xz', pack: xz},
): Buffer {
	const files = entries.filter(({link}) => link === undefined);
	const sums = sorted(files)
		.map(({name, bytes}) => `${createHash('md5').update(bytes).digest('hex')}  ${name}\n`)
		.join('');
	const kibibytes = files.reduce((sum, {bytes}) => sum + Math.ceil(bytes.length / 1024), 0);
	const about = writeTar([
		textEntry('control', controlText(control, kibibytes)),
		textEntry('md5sums', sums),
	]);
	return archive([
		['debian-binary', Buffer.from('2.0\n')],
		[`control.tar.${ending}`, pack(about)],
		[`data.tar.${ending}`, pack(writeTar(entries))],
	]);
}

function controlText({version, architecture, description}: Control, kibibytes: number): string {
	return `Package: gouji
Version: ${version}
Architecture: ${architecture}
Maintainer: gouji
Installed-Size: ${kibibytes}
Depends: libc6 (>= 2.28), libstdc++6 (>= 8), libgcc-s1 | libgcc1
Section: misc
Priority: optional
Description: ${description}
 勾稽：政府信息公开工作年度报告第二、三、四部分的填报、校验、导入和报送。
`;
}

/** The old archive format of `ar`, which a Debian package is. */
function archive(members: ReadonlyArray<readonly [name: string, bytes: Uint8Array]>): Buffer {
	const parts: Uint8Array[] = [Buffer.from('!<arch>\n')];
	for (const [name, bytes] of members) {
		const fields = [
			name.padEnd(16),
			String(packedAt).padEnd(12),
			'0'.padEnd(6),
			'0'.padEnd(6),
			'100644'.padEnd(8),
			String(bytes.length).padEnd(10),
		];
		parts.push(Buffer.from(`${fields.join('')}\`\n`), bytes);
		if (bytes.length % 2 === 1) parts.push(Buffer.from('\n'));
	}

	return Buffer.concat(parts);
}
