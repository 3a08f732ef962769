import path from 'node:path';
import * as z from 'zod';
import type {Settings} from '../program/settings.ts';
import {replaceWhole} from './drafts/durable.ts';
import {privateFolder} from './home.ts';
import {readGuarded} from './read-guarded.ts';

// Each setting by itself: one that is unknown or damaged takes no other with it.
const shape = z.object({
	lettersOff: z.boolean().optional().catch(undefined),
	findingsByPlace: z.boolean().optional().catch(undefined),
	told: z.array(z.string()).max(100).optional().catch(undefined),
});

/** What a person has chosen, in the user's folder. Losing it costs nothing: no failure is raised. */
export function readSettings(home: string): Settings {
	try {
		return shape.parse(JSON.parse(readGuarded(placeIn(home)).toString('utf8')));
	} catch {
		return {};
	}
}

/** Keeps what a person has chosen. */
export function keepSettings(home: string, settings: Settings): void {
	try {
		privateFolder(home);
		replaceWhole(placeIn(home), Buffer.from(`${JSON.stringify(settings, null, '\t')}\n`));
	} catch {
		// A full disk or a read-only home: it holds for this session.
	}
}

function placeIn(home: string): string {
	return path.join(home, 'settings.json');
}
