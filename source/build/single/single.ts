// Makes one executable for a Linux server of this machine's kind, into release/: `npm run package:single`. It stands
// outside SHA256SUMS: V8 writes its code cache and its snapshots with other bytes every time.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {fetchNode, type PinnedNode} from '../package/fetch-node.ts';
import {templates} from './templates-folder.ts';
import {trySingle} from './try-single.ts';
import {withBlob} from './with-blob.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const name = `node-${process.platform}-${process.arch}`;
const nodes: PinnedNode[] = JSON.parse(
	readFileSync(path.join(root, 'source/build/package/nodes.json'), 'utf8'),
);
const pinned = nodes.find((node) => node.package === name);
if (process.platform !== 'linux' || !pinned) {
	console.error(`A single executable is made on Linux, x64 or arm64; this is ${name}.`);
	process.exit(1);
}

const place = mkdtempSync(path.join(tmpdir(), 'gouji-single-'));
process.on('exit', () => rmSync(place, {recursive: true, force: true}));
const {singleScripts}: {singleScripts(folder: string): Promise<string>} = await import(
	new URL('scripts.mjs', import.meta.url).href
);
const notices = await singleScripts(place);
const {binary, licence} = fetchNode(
	pinned,
	path.join(root, 'node_modules', '.cache', 'gouji-nodes'),
);
const node = path.join(place, 'node');
writeFileSync(node, binary, {mode: 0o755});
const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const made = path.join(place, 'gouji');

/** Why this way does not hold here; nothing when it does. */
function failing(way: 'useSnapshot' | 'useCodeCache'): string | undefined {
	const config = {
		main: path.join(place, 'main.cjs'),
		output: path.join(place, 'blob'),
		disableExperimentalSEAWarning: true,
		[way]: true,
		assets: {
			'gouji:read-worker': path.join(place, 'read-worker.cjs'),
			...Object.fromEntries(templates.map((one) => [one, path.join(root, 'templates', one)])),
		},
	};
	writeFileSync(path.join(place, 'config.json'), JSON.stringify(config));
	try {
		execFileSync(node, ['--experimental-sea-config', path.join(place, 'config.json')], {
			stdio: 'pipe',
			encoding: 'utf8',
		});
		writeFileSync(made, withBlob(binary, readFileSync(config.output)), {mode: 0o755});
		trySingle(made, place, `gouji ${version}\n`);
		return undefined;
	} catch (error) {
		return String((error as {stderr?: string}).stderr || error).trim();
	}
}

const ways = ['useSnapshot', 'useCodeCache'] as const;
const holds = ways.find((way) => {
	const why = failing(way);
	if (why) console.log(`${way} does not hold here:\n${why}`);
	return !why;
});
if (!holds) process.exit(1);
const bytes = readFileSync(made);
const file = path.join(root, 'release', `gouji-${version}-linux-${process.arch}`);
mkdirSync(path.dirname(file), {recursive: true});
writeFileSync(file, bytes, {mode: 0o755});
const own = readFileSync(path.join(root, 'LICENSE'), 'utf8');
writeFileSync(`${file}.LICENCES`, [own, notices, licence].join('\n'));
console.log(`${path.basename(file)}  ${(bytes.length / 1e6).toFixed(1)} MB  ${holds}`);
