/** The format of drafts on disk that this program writes. */
export const draftFormat = 4;

export type Raw = Record<string, unknown>;

/** What leads from one format to the next: pure, on parsed JSON that has proved itself by its sum. */
export type Upgrade = {
	image: (raw: Raw) => Raw;
	/** A line of the journal; the first one says what the draft was when it was made. */
	line: (raw: Raw, index: number) => Raw;
};

/**
By the format it starts from, one for each format there was before this one.

1 → 2: a draft got a key, by which its files know each other; its header what was found and not confirmed.
2 → 3: a cell got a mark for a suggestion that was accepted; what was accepted before has none; a hand-in
who examined its special case.
3 → 4: a draft got paragraphs, which an older one has none of; its header fees, 审签, a ledger and a roll-up; steps a
group; and a step of typing one short line in the journal (`journal-body.ts`).
*/
export const upgrades = new Map<number, Upgrade>([
	[
		1,
		{
			image: (raw) => ({...raw, key: ''}),
			line: (raw, index) => (index === 0 ? {...raw, key: ''} : raw),
		},
	],
	[2, {image: (raw) => raw, line: (raw) => raw}],
	[
		3,
		{
			image: (raw) => ({...raw, draft: {...(raw.draft as Raw), paragraphs: {}}}),
			line: (raw) => raw,
		},
	],
]);

/**
Brings a parsed image or line from an older format to this one.

@returns nothing when there is no way from that format
*/
export function upgraded(raw: Raw, from: number, step: (upgrade: Upgrade, raw: Raw) => Raw) {
	let current: Raw | undefined = raw;
	for (let format = from; current && format < draftFormat; format++) {
		const upgrade = upgrades.get(format);
		current = upgrade && step(upgrade, current);
	}

	return current && 'format' in current ? {...current, format: draftFormat} : current;
}
