import path from 'node:path';
import * as shape from '../draft/shape.ts';
import type {Settings} from '../program/settings.ts';
import {replaceWhole} from './drafts/durable.ts';
import {privateFolder} from './home.ts';
import {readGuarded} from './read-guarded.ts';

const settings = {
	lettersOff: shape.boolean(),
	findingsByPlace: shape.boolean(),
	lastYearBeside: shape.boolean(),
	theme: shape.union([shape.literal('plain'), shape.literal('strong')]),
	grouped: shape.boolean(),
	besides: shape.record(shape.string(), shape.string()),
	reviewSteps: shape.array(shape.string()).max(12),
	tabs: shape.record(shape.string(), shape.string()),
	told: shape.array(shape.string()).max(100),
};

/** What a person has chosen, in the user's folder. Losing it costs nothing: no failure is raised. */
export function readSettings(home: string): Settings {
	try {
		return settingsIn(JSON.parse(readGuarded(placeIn(home)).toString('utf8')));
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

// Each setting by itself: one that is unknown or damaged takes no other with it.
function settingsIn(read: unknown): Settings {
	const found = Object.entries(settings).flatMap(([name, one]) => {
		const {data} = (one as shape.Shape<unknown>).safeParse((read as Record<string, unknown>)[name]);
		return data === undefined ? [] : [[name, data]];
	});
	return Object.fromEntries(found);
}

function placeIn(home: string): string {
	return path.join(home, 'settings.json');
}
