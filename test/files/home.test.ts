import {mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import {Failure} from '../../source/failure.ts';
import {homeFolder, privateFolder} from '../../source/files/home.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gouji-home-'));
test.after.always(() => rmSync(folder, {recursive: true, force: true}));
const at = (name: string) => path.join(folder, name);
mkdirSync(at('there'));
writeFileSync(at('file'), '');
symlinkSync(at('there'), at('link'));
symlinkSync(at('nowhere'), at('dangling'));
symlinkSync(at('loop'), at('loop'));

test('the user’s folder is where the system has it, or where GOUJI_HOME says', (t) => {
	const of = (environment: Record<string, string>, platform = 'linux') =>
		homeFolder(environment, platform, folder);
	t.is(of({}), at('.config/gouji'));
	t.is(of({XDG_CONFIG_HOME: at('xdg')}), at('xdg/gouji'));
	t.is(of({XDG_CONFIG_HOME: 'xdg'}), at('.config/gouji'));
	t.is(of({}, 'darwin'), at('Library/Preferences/gouji'));
	t.is(of({GOUJI_HOME: at('there')}), at('there'));
	t.is(of({GOUJI_HOME: at('not/yet/there')}), at('not/yet/there'));
	t.is(of({GOUJI_HOME: at('link')}), at('link'));
});

const refused: Array<[what: string, home: string, code: string]> = [
	['a relative path', 'drafts', 'home.relative'],
	['the user’s folder in the shell’s short way', '~/gouji', 'home.relative'],
	['a file', at('file'), 'home.notFolder'],
	['a place inside a file', at('file/x/y'), 'home.notFolder'],
	['a link that leads nowhere', at('dangling'), 'home.notFolder'],
	['links in a circle', at('loop/x'), 'home.notFolder'],
	['a device', '/dev/null', 'home.notFolder'],
];

for (const [what, home, code] of refused) {
	test(`${what} is no place for drafts`, (t) => {
		const failure = t.throws(() => homeFolder({GOUJI_HOME: home}), {instanceOf: Failure});
		t.like(failure, {code, exitCode: 3});
	});
}

test('what is no folder is left as it is, open to whom it was', (t) => {
	writeFileSync(at('everybody'), '', {mode: 0o666});
	const {mode} = statSync(at('everybody'));
	const failure = t.throws(() => privateFolder(at('everybody')), {instanceOf: Failure});
	t.is(failure?.code, 'home.notFolder');
	t.is(statSync(at('everybody')).mode, mode);
	t.is(statSync(privateFolder(at('own/one'))).mode & 0o77, 0);
});
