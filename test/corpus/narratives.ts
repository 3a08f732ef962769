import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** A published text with labelled figures; one reader labelled them. */
export type Narrative = {
	id: string;
	unit: string;
	year: number;
	narrative: string;
	figures: ReadonlyArray<{at: number; to: number; value: number; means?: string}>;
	zeroClaims: ReadonlyArray<{at: number; to: number; means: string}>;
};

/** Where the texts are; they are run against, and no part of the project. */
export const narrativesFolder =
	process.env.GOUJI_NARRATIVES ??
	path.resolve(import.meta.dirname, '../../../shared/domain/narratives');

/** The labelled texts, or nothing where they are not at hand. */
export function narratives(): Narrative[] | undefined {
	if (!existsSync(narrativesFolder)) return undefined;
	return readdirSync(narrativesFolder)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => JSON.parse(readFileSync(path.join(narrativesFolder, name), 'utf8')));
}
