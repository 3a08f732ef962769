import {execFile} from 'node:child_process';
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import type {FontSet} from '../../../workbook/export/whole/whole-report.ts';
import {facesOf} from './looks.ts';

const run = promisify(execFile);

/** How the files of a face are named on Windows, where none lists the names of the faces. */
const onWindows: Readonly<Record<string, RegExp>> = {
	方正小标宋简体: /^fzxbs|小标宋/iu,
	华文中宋: /^stzhongs/iu,
	黑体: /^simhei/iu,
	楷体_GB2312: /gb2312.*kai|kai.*gb2312|楷体_GB2312/iu,
	楷体: /^simkai/iu,
	仿宋_GB2312: /gb2312.*fang|fang.*gb2312|仿宋_GB2312/iu,
	仿宋: /^simfang/iu,
	宋体: /^simsun/iu,
};

/** Other names of the same faces, as fontconfig gives them. */
const named: Readonly<Record<string, string>> = {
	方正小标宋简体: 'FZXiaoBiaoSong-B05S',
	华文中宋: 'STZhongsong',
	黑体: 'SimHei',
	楷体_GB2312: 'KaiTi_GB2312',
	楷体: 'KaiTi',
	仿宋_GB2312: 'FangSong_GB2312',
	仿宋: 'FangSong',
	宋体: 'SimSun',
};

/**
The faces of a report that this machine lacks: here another face stands in for them, whoever opens the file elsewhere
sees the right ones if they are there.

@returns undefined where the machine does not say what it has
*/
export async function missingFonts(
	fonts: FontSet,
	platform: string = process.platform,
	environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string[] | undefined> {
	const wanted = [...new Set(Object.values(facesOf(fonts)))];
	const has = platform === 'win32' ? windowsFonts(environment) : await listedFonts();
	return has && wanted.filter((face) => !has(face));
}

function windowsFonts({
	SystemRoot = 'C:\\Windows',
	LOCALAPPDATA: local,
}: Readonly<Record<string, string | undefined>>): ((face: string) => boolean) | undefined {
	const folders = [
		path.join(SystemRoot, 'Fonts'),
		...(local ? [path.join(local, 'Microsoft', 'Windows', 'Fonts')] : []),
	];
	const files = folders.flatMap((folder) => {
		try {
			return readdirSync(folder);
		} catch {
			return [];
		}
	});
	return files.length === 0
		? undefined
		: (face) => files.some((file) => onWindows[face]?.test(file) ?? false);
}

async function listedFonts(): Promise<((face: string) => boolean) | undefined> {
	try {
		const {stdout} = await run('fc-list', ['-f', '%{family}\n'], {timeout: 5000});
		const families = new Set(stdout.split(/[\n,]/u).map((name) => name.trim()));
		return (face) => families.has(face) || families.has(named[face] ?? face);
	} catch {
		return undefined;
	}
}
