import path from 'node:path';
import * as shape from '../../draft/shape.ts';
import {replaceWhole} from '../drafts/durable.ts';
import {privateFolder} from '../home.ts';
import {readGuarded} from '../read-guarded.ts';

/** What an office has chosen for all its roll-ups. */
export type RollUpSettings = {
	/** How many years copies of adopted originals are kept. Absent: nobody was asked yet. */
	keepYears?: number;
};

/** Where nobody has chosen. */
export const defaultKeepYears = 2;

export function readRollUpSettings(home: string): RollUpSettings {
	try {
		const read = JSON.parse(readGuarded(placeIn(home)).toString('utf8'));
		const {data: keepYears} = shape.int().safeParse(read?.keepYears);
		return keepYears === undefined || keepYears < 0 ? {} : {keepYears};
	} catch {
		// Not there, or damaged: it is asked again.
		return {};
	}
}

/** @throws the disk's error */
export function keepRollUpSettings(home: string, settings: RollUpSettings): void {
	privateFolder(path.dirname(placeIn(home)));
	replaceWhole(placeIn(home), Buffer.from(`${JSON.stringify(settings)}\n`));
}

function placeIn(home: string): string {
	return path.join(home, 'rollups', 'settings.json');
}
