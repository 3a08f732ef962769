import '../text/prose-text.ts';
import {isDoubted} from '../rollup/plan/is-doubted.ts';
import {isFaulty} from '../rollup/plan/plan-feedback.ts';
import {missingUnits} from '../rollup/plan/reminders.ts';
import {sayTitle} from '../rollup/plan/say-title.ts';
import {sayWhy, shownPath} from '../rollup/plan/source-sheet.ts';
import type {RolledUp} from '../rollup/rolled-up.ts';
import {say} from '../text/say.ts';
import type {Call} from './call.ts';

const most = 12;

/** What people read of a roll-up on a terminal: the title, who is missing, who is wrong, what waits for them. */
export function printRolled(rolled: RolledUp, call: Call): void {
	const {language, print} = call;
	const {office = '', year} = rolled;
	print(
		say(language, 'rollUp.line.head', {office, year, title: sayTitle(rolled, language)}).trim(),
	);
	const missing = missingUnits(rolled);
	if (missing.length > 0)
		print(say(language, 'rollUp.line.missing', listed(missing.map(({unit}) => unit.name))));
	const faulty = rolled.units.filter((one) => isFaulty(one) && one.state !== 'missing');
	if (faulty.length > 0)
		print(say(language, 'rollUp.line.faulty', listed(faulty.map(({unit}) => unit.name))));
	const doubted = rolled.units.filter((one) => isDoubted(one));
	if (doubted.length > 0)
		print(say(language, 'rollUp.line.doubted', listed(doubted.map(({unit}) => unit.name))));
	if (rolled.questions.length > 0) {
		print(say(language, 'rollUp.line.asked', {count: rolled.questions.length}));
		for (const {text, file, unit} of rolled.questions) {
			const where = file ? shownPath(file) : (rolled.byCode.get(unit ?? '')?.unit.name ?? '');
			print(`  ${where}  ${say(language, text.key, text.values)}`);
		}
	}

	printFiles('unreadable', rolled, call);
	printFiles('notReturn', rolled, call);
	for (const {text} of rolled.across)
		print(say(language, 'rollUp.line.sum', {text: say(language, text.key, text.values)}));
	if (rolled.sinceClosed && rolled.sinceClosed.units.length > 0) {
		const cells = rolled.sinceClosed.units.reduce((sum, one) => sum + one.cells, 0);
		print(say(language, 'rollUp.since', {units: rolled.sinceClosed.units.length, cells}));
	}

	for (const {key, values} of rolled.notes) call.warn(say(language, key, values));
}

// Whoever is told that the run ended with 3 must see which files it was.
function printFiles(kind: 'unreadable' | 'notReturn', {files, byCode}: RolledUp, call: Call): void {
	const {language, print} = call;
	const those = files.filter(({is}) => is === kind);
	if (those.length > 0) print(say(language, `rollUp.line.${kind}`, {count: those.length}));
	for (const file of those) {
		const unit = byCode.get(file.unit ?? '')?.unit.name;
		print(`  ${[shownPath(file), unit ?? '', sayWhy(file, language)].filter(Boolean).join('  ')}`);
	}
}

function listed(names: readonly string[]): {count: number; units: string} {
	const units = names.slice(0, most).join('、') + (names.length > most ? '…' : '');
	return {count: names.length, units};
}
