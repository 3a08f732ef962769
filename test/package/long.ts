// `npm run test:package`: makes all packages twice, from a source that nobody changes meanwhile, and tries each as its
// user would; then the single executable, which is another each time. Takes a quarter of an hour and more; wants `xz`,
// and the registry once. `-- NAME…` makes and tries only the files that begin so; `-- --made` takes what lies in
// release/ as it is.
import {createHash} from 'node:crypto';
import {chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {tryArchive, tryLink, tryTests} from './archive.ts';
import {tryDeb} from './deb.ts';
import {tryInstall} from './install.ts';
import {has, run, tell, untried, wrongs} from './tell.ts';
import {tryWine} from './wine.ts';

const root = path.resolve(import.meta.dirname, '../..');
const release = path.join(root, 'release');
const place = mkdtempSync(path.join(tmpdir(), 'gouji-release-'));
chmodSync(place, 0o755);
process.on('exit', () => rmSync(place, {recursive: true, force: true}));
const room = (name: string) => {
	mkdirSync(path.join(place, name));
	return path.join(place, name);
};

const names = process.argv.slice(2).filter((one) => one !== '--made');
const sums = () => readFileSync(path.join(release, 'SHA256SUMS'), 'utf8');
const make = () => {
	const made = run('npm', ['run', '--silent', 'package', '--', ...names], {cwd: root});
	tell('the packages are made', made.exit === 0, made.all);
	return sums();
};

if (!process.argv.includes('--made')) {
	const first = make();
	tell('two runs give the same bytes', first === make(), first);
}

for (const line of sums().trim().split('\n')) {
	const [digest, name = ''] = line.split('  ');
	const bytes = readFileSync(path.join(release, name));
	tell(
		`${name} is what SHA256SUMS says`,
		createHash('sha256').update(bytes).digest('hex') === digest,
	);
}

/** Tries a file of the release, if it was made. */
const withFile = (pattern: RegExp, attempt: (file: string) => void) => {
	const found = readdirSync(release).find((name) => pattern.test(name));
	if (found) attempt(path.join(release, found));
	else untried(String(pattern), 'it was not made');
};

const here = process.arch === 'arm64' ? 'arm64' : 'x64';
withFile(new RegExp(`linux-${here}\\.tar\\.xz$`), (file) => {
	const archive = room('archive');
	const program = tryArchive(file, archive);
	tryLink(program, place, 'the archive runs through a link');
});
for (const [architecture, own] of [
	['amd64', 'x64'],
	['arm64', 'arm64'],
] as const)
	withFile(new RegExp(`_${architecture}\\.deb$`), (file) =>
		tryDeb(file, room(architecture), here === own),
	);
if (process.platform === 'linux' && names.length === 0 && !process.argv.includes('--made')) {
	const single = run('npm', ['run', '--silent', 'package:single'], {cwd: root});
	tell(`the single executable is made: ${single.out.trim()}`, single.exit === 0, single.all);
}

withFile(new RegExp(`linux-${here}$`), (file) =>
	tryTests(file, room('single'), 'the single executable'),
);
await tryInstall(room('npm'));
if (has('wine')) withFile(/-win-x64\.zip$/, (file) => tryWine(file, room('wine')));
else untried('the Windows folder', 'there is no Wine on this machine');
process.exit(wrongs() === 0 ? 0 : 1);
