import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {getRawAsset} from 'node:sea';

/** What the demonstration asks for; forms are in the bundle. */
export const templates = ['demo.json', 'demo-draft.json', 'demo.xlsx'];

let folder: string | undefined;

/** Instead of `files/templates-folder.ts`: a folder for the time of a demonstration. */
export function templatesFolder(): string {
	if (folder) return folder;
	const made = mkdtempSync(path.join(tmpdir(), 'gouji-templates-'));
	process.on('exit', () => rmSync(made, {recursive: true, force: true}));
	for (const name of templates)
		writeFileSync(path.join(made, name), new Uint8Array(getRawAsset(name)));
	folder = made;
	return made;
}
