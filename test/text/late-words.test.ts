import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import test from 'ava';

const source = fileURLToPath(new URL('../../source/', import.meta.url));
const textOf = (file: string) => readFileSync(file, 'utf8');

/** All that is there before anything is loaded late. */
function early(file: string, seen = new Set<string>()): Set<string> {
	if (seen.has(file)) return seen;
	seen.add(file);
	const imports =
		/^(?:import|export) (?!type )(?:[^'\n;]|\n(?!import|export))*?'(\.[^']+\.tsx?)';/gmu;
	for (const [, name = ''] of textOf(file).matchAll(imports))
		early(path.join(path.dirname(file), name), seen);
	return seen;
}

test('nothing that is there from the start says a sentence that comes late', (t) => {
	const there = early(path.join(source, 'verb/screen-verb.ts'));
	t.true(there.has(path.join(source, 'page/preview/commands.ts')));
	const late = globSync(`${source}**/*words.ts`).filter(
		(file) => !there.has(file) && /\blearn\(/u.test(textOf(file)),
	);
	t.true(late.length > 4, late.join());
	const saidEarly = new Set(
		[...there].flatMap((file) =>
			[...textOf(file).matchAll(/'([\w-]+\.[\w.-]+)'/gu)].map(([, key]) => key),
		),
	);
	const told = late.flatMap((file) =>
		[...textOf(file).matchAll(/^\t'([\w.-]+)':/gmu)].flatMap(([, key]) =>
			saidEarly.has(key) ? [key] : [],
		),
	);
	// Said of what a roll-up shows, which brings its words.
	t.deepEqual(told, [
		'session.returnReadOnly',
		'session.unknownKeyRolled',
		'session.noLastYearRolled',
		'session.sumReadOnly',
	]);
});
