import {chmodSync, existsSync, lstatSync, mkdirSync, statSync} from 'node:fs';
import {homedir} from 'node:os';
import path from 'node:path';
import {Failure} from '../failure.ts';
import {codeOf, syncFolder} from './drafts/durable.ts';

/**
The folder that holds the user's drafts, forms and settings.

@param environment - `GOUJI_HOME` overrides; else the place the system has for it
@throws Failure `home.relative`, `home.notFolder`
*/
export function homeFolder(
	environment: Readonly<Record<string, string | undefined>>,
	platform: string = process.platform,
	user: string = homedir(),
): string {
	const {GOUJI_HOME: own, XDG_CONFIG_HOME: xdg, APPDATA: appData} = environment;
	if (own) return usable(own);
	const place = systemPlace({xdg, appData}, platform, user);
	return usable(place);
}

function systemPlace(
	{xdg, appData}: {xdg?: string; appData?: string},
	platform: string,
	user: string,
): string {
	if (platform === 'win32')
		return path.join(appData ?? path.join(user, 'AppData', 'Roaming'), 'gouji');
	if (platform === 'darwin') return path.join(user, 'Library', 'Preferences', 'gouji');
	return path.join(xdg && path.isAbsolute(xdg) ? xdg : path.join(user, '.config'), 'gouji');
}

// A relative path would be another folder, with other drafts, wherever the program is called.
function usable(home: string): string {
	if (!path.isAbsolute(home)) throw new Failure('home.relative', {path: home});
	if (!leadsToFolder(home)) throw new Failure('home.notFolder', {path: home});
	return path.resolve(home);
}

function leadsToFolder(place: string): boolean {
	try {
		return statSync(place).isDirectory();
	} catch (error) {
		const above = path.dirname(place);
		// A link that leads nowhere is no place for a folder. What may not be looked at is told when it is used.
		if (codeOf(error) === 'ENOENT')
			return above !== place && !isLink(place) && leadsToFolder(above);
		return codeOf(error) !== 'ENOTDIR' && codeOf(error) !== 'ELOOP';
	}
}

function isLink(place: string): boolean {
	return lstatSync(place, {throwIfNoEntry: false})?.isSymbolicLink() ?? false;
}

/**
Makes a folder that only its owner may enter, for good; one that is there is closed to others.

@throws Failure `home.notFolder` where something else is there: it may be a device, which is everybody's
*/
export function privateFolder(folder: string): string {
	make(folder);
	const stat = statSync(folder);
	if (!stat.isDirectory()) throw new Failure('home.notFolder', {path: folder});
	const {mode} = stat;
	if (process.platform !== 'win32' && mode & 0o077) chmodSync(folder, mode & 0o700);
	return folder;
}

// Each new name is synced in the folder above it: a draft lasts no longer than the way to it.
function make(folder: string): void {
	if (existsSync(folder)) return;
	const above = path.dirname(folder);
	make(above);
	try {
		mkdirSync(folder, {mode: 0o700});
	} catch (error) {
		if (codeOf(error) !== 'EEXIST') throw error;
	}

	syncFolder(above);
}
