const starts = [...'阿芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝'];
const letters = [...'abcdefghjklmnopqrstwxyz'];
/** Characters of names of units that are read in two ways. */
const several: Readonly<Record<string, string>> = {
	厦: 'xs',
	重: 'zc',
	长: 'cz',
	行: 'xh',
	乐: 'ly',
	会: 'hk',
	单: 'ds',
	曾: 'cz',
	调: 'dt',
	藏: 'cz',
	朝: 'cz',
	尉: 'wy',
	盛: 'sc',
	石: 'sd',
	蔚: 'wy',
	解: 'jx',
	仇: 'cq',
	铅: 'qy',
	涡: 'wg',
	莘: 'sx',
	埔: 'pb',
	堡: 'bp',
	参: 'cs',
	系: 'xj',
	便: 'bp',
	率: 'ls',
	校: 'xj',
	降: 'jx',
	巷: 'xh',
};
const known = new Map<string, string>();
let collator: Intl.Collator | undefined;

/** The letters that a character may begin with in pinyin, each with one; a letter or digit is its own. */
export function initialsOf(text: string): readonly string[] {
	const all: string[] = [];
	for (const character of text) {
		let found = known.get(character);
		if (found === undefined) {
			found = initialsOfOne(character);
			known.set(character, found);
		}

		if (found !== '') all.push(found);
	}

	return all;
}

function initialsOfOne(character: string): string {
	if (/[a-z0-9]/i.test(character)) return character.toLowerCase();
	if (several[character] !== undefined) return several[character];
	if (!/\p{Script=Han}/u.test(character)) return '';
	collator ??= new Intl.Collator('zh-Hans-CN-u-co-pinyin');
	const at = starts.findLastIndex((start) => collator!.compare(start, character) <= 0);
	return letters[Math.max(0, at)]!;
}

/** Whether letters stand one behind the other among the initials of a name. */
export function matchesInitials(sought: string, initials: readonly string[]): boolean {
	for (let from = 0; from + sought.length <= initials.length; from++) {
		let at = 0;
		while (at < sought.length && initials[from + at]!.includes(sought[at]!)) at++;
		if (at === sought.length) return true;
	}

	return false;
}
