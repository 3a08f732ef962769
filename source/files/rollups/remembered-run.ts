import {readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import * as shape from '../../draft/shape.ts';
import {codeOf, replaceWhole} from '../drafts/durable.ts';
import {readGuarded} from '../read-guarded.ts';

const runShape = shape.strictObject({
	office: shape.string(),
	isNamed: shape.boolean().optional(),
	year: shape.int(),
	folders: shape.array(shape.string()),
	units: shape.string().optional(),
	last: shape.string().optional(),
	out: shape.string().optional(),
	adopt: shape.enum(['clean', 'valid', 'none']).optional(),
	sum: shape.enum(['adopted', 'received']).optional(),
	parents: shape.enum(['check', 'use']).optional(),
});

/** How a roll-up was run last: what a decision from the command line, or the desk, goes on from. Paths are whole. */
export type Run = {
	/** Its name, or that of the folder where nobody named it. */
	office: string;
	isNamed?: boolean;
	year: number;
	folders: string[];
	units?: string;
	last?: string;
	out?: string;
	adopt?: 'clean' | 'valid' | 'none';
	sum?: 'adopted' | 'received';
	parents?: 'check' | 'use';
};

const name = 'run.json';

/** Keeps how a roll-up was run. @param folder - of the roll-up @throws the disk's error */
export function rememberRun(folder: string, run: Run): void {
	replaceWhole(path.join(folder, name), Buffer.from(`${JSON.stringify(run)}\n`));
}

/** A run, and the other roll-ups of the same folder: under another name, or of another year. */
export type Remembered = Run & {id: string; others: readonly string[]};

/** How the roll-up of an id was run, or the one last run over a folder. @param year - where only that year's is meant */
export function rememberedRun(home: string, wanted: string, year?: number): Remembered | undefined {
	const runs = idsIn(path.join(home, 'rollups')).flatMap((id) => {
		const folder = path.join(home, 'rollups', id);
		const run = runIn(folder);
		return run ? [{id, ...run, time: timeOf(folder)}] : [];
	});
	const byId = runs.find(({id}) => id === wanted);
	const whole = path.resolve(wanted);
	const [last, ...others] = byId
		? [byId]
		: runs
				.filter((one) => one.folders.includes(whole) && (year === undefined || one.year === year))
				.toSorted((one, other) => other.time - one.time || other.year - one.year);
	if (!last) return undefined;
	const {time: _, ...run} = last;
	return {...run, others: others.map(({id}) => id)};
}

function timeOf(folder: string): number {
	return statSync(path.join(folder, name)).mtimeMs;
}

function runIn(folder: string): Run | undefined {
	try {
		const read = runShape.safeParse(
			JSON.parse(readGuarded(path.join(folder, name)).toString('utf8')),
		);
		return read.data as Run | undefined;
	} catch {
		// Not there, or damaged: it is run anew.
		return undefined;
	}
}

function idsIn(place: string): string[] {
	try {
		return readdirSync(place).filter((one) => /^\d{4}-[0-9a-f]{8}$/u.test(one));
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return [];
		throw error;
	}
}
