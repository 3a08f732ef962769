// THIRD-PARTY-NOTICES: whose work is in the bundle, and on which terms.
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const licenceFile = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/** The folders of the packages that code in the bundle comes from, sorted. */
export function packagesIn({outputs}) {
	const folders = new Set();
	for (const {inputs} of Object.values(outputs)) {
		for (const [name, {bytesInOutput}] of Object.entries(inputs)) {
			// What lies in no file (`yoga:bytes`) is made from a package that others of its files are taken from.
			const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(name);
			if (found && bytesInOutput > 0) folders.add(found[0]);
		}
	}

	return [...folders].sort();
}

/**
The notices of all packages in a bundle, each with its licence as it is written there; the same texts are given once.

@throws Error when a package says no licence
*/
export async function notices(metafile) {
	const byText = new Map();
	for (const folder of packagesIn(metafile)) {
		const {title, text} = await noticeOf(path.join(root, folder));
		byText.set(text, (byText.get(text) ?? new Set()).add(title));
	}

	const line = '-'.repeat(80);
	const blocks = [...byText].map(([text, titles]) => [line, ...titles, '', text, ''].join('\n'));
	return [
		'gouji holds code of the packages below, each under the terms printed with it.\n',
		...blocks,
	].join('\n');
}

async function noticeOf(folder) {
	const own = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
	const {name, version, license, author, repository} = own;
	const terms = typeof license === 'string' ? license : license?.type;
	const names = (await readdir(folder)).filter((one) => licenceFile.test(one)).sort();
	const texts = await Promise.all(names.map((one) => readFile(path.join(folder, one), 'utf8')));
	if (!terms && texts.length === 0) throw new Error(`${name} ${version} says no licence`);
	const by = typeof author === 'string' ? author : author?.name;
	const from = typeof repository === 'string' ? repository : repository?.url;
	const title = [`${name} ${version}`, terms, by, from].filter(Boolean).join(' · ');
	const text = texts
		.map((one) => one.replaceAll('\r\n', '\n').trim())
		.filter(Boolean)
		.join('\n\n');
	return {title, text: text || (await usualText(terms, by, `${name} ${version}`))};
}

/** The usual text of a licence, for a package that names it and carries no text. */
async function usualText(terms, by, name) {
	const file = new URL(`licences/${terms}.txt`, import.meta.url);
	if (!by || !existsSync(file)) throw new Error(`${name} carries no text of its licence, ${terms}`);
	return (await readFile(file, 'utf8')).replace('{holder}', by).trim();
}
