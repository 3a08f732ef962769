import {copyFileSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {demoSchema} from '../form/schema.ts';
import {exportName} from '../workbook/export/export-name.ts';
import {jsonFile} from './json-file.ts';
import {recentFiles} from './recent-files.ts';
import {templatesFolder} from './templates-folder.ts';

/** A home for the time of a demonstration. */
export type DemoHome = {
	home: string;
	/** The unit whose report lies there for import. */
	unit: string;
	remove(): void;
};

/** Makes a home of its own with the report of a real bureau among the files read before. What its web page lost is blank. */
export function demoHome(): DemoHome {
	const templates = templatesFolder();
	const {unit, year} = jsonFile(path.join(templates, 'demo.json'), demoSchema);
	const home = mkdtempSync(path.join(tmpdir(), 'gouji-'));
	const workbook = path.join(home, `${exportName(unit, year)}.xlsx`);
	copyFileSync(path.join(templates, 'demo.xlsx'), workbook);
	recentFiles(home).add(workbook);
	return {home, unit, remove: () => rmSync(home, {recursive: true, force: true})};
}
