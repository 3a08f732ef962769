import {adoptedOriginals} from '../files/rollups/adopted-originals.ts';
import type {Work} from '../files/rollups/roll-up-work.ts';
import type {RolledUp} from '../rollup/rolled-up.ts';
import {say} from '../text/say.ts';
import type {Call} from './call.ts';

/**
Keeps copies of the originals that are adopted, and says of which none could be made.

@param isHandedOut - the sum leaves: those that a rule has adopted are kept too
*/
export async function keepAdopted(
	{session, run}: Work,
	rolled: RolledUp,
	{warn, language}: Call,
	isHandedOut: boolean,
): Promise<void> {
	const lost = await session.keepOriginals(run.folders, adoptedOriginals(rolled, isHandedOut));
	if (lost.length > 0)
		warn(say(language, 'rollUpStore.notKept', {count: lost.length, path: lost[0]!.path}));
}
