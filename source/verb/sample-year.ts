import path from 'node:path';
import {Failure} from '../failure.ts';
import {listFolderFiles} from '../files/rollups/list-folder-files.ts';
import type {Call} from './call.ts';
import {readFileReturn} from './read-file-return.ts';

/** As many returns as say enough. */
const enough = 5;
const most = 20;

/** The year that the first few returns of some folders say, where no name says any: that of most of them. */
export async function sampleYear(
	folders: readonly string[],
	call: Call,
): Promise<number | undefined> {
	const files = folders.flatMap((folder) =>
		listFolderFiles(folder).map((file) => path.join(folder, file)),
	);
	const years: number[] = [];
	for (const file of files
		.filter((one) => /\.(?:xlsx?|et|csv|docx|html?|ods)$/iu.test(one))
		.slice(0, most)) {
		if (years.length >= enough) break;
		try {
			const {reading} = await readFileReturn(file, call);
			if (reading.year !== undefined) years.push(reading.year);
		} catch (error) {
			// What cannot be read is told when all are.
			if (!(error instanceof Failure)) throw error;
		}
	}

	const counts = [...Map.groupBy(years, (year) => year)];
	return counts.toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0];
}
