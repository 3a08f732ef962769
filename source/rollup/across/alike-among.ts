/** Runs of so many characters are compared. */
const run = 6;
/** A hundredth that two equal numbers of unequal runs may make of it is looked at by the runs themselves. */
const doubt = 0.01;
/** Runs are counted by a part of their number, in so many bytes at most: enough to tell the rare from the common. */
const mostBits = 24;

/** So many of their rarest runs two texts must share before all of them are held against each other. */
const enough = 8;

/** A text by the numbers of its runs, each once, in order; and by those of the rarest that others have too. */
type Signed = {size: number; signs: Uint32Array; rare: readonly number[]; needed: number};

/**
Which texts are alike: of the runs of characters of the longer one so large a share stands in the other. Two such texts
share some of their rarest runs; only those that do are held against each other.

@param share - above a half
@param most - so many others are looked for; where hundreds have copied one text, nobody reads all their names
@returns for each text that has any the places of the others, in order
*/
export function alikeAmong(
	texts: readonly string[],
	share: number,
	most = Number.POSITIVE_INFINITY,
): Map<number, number[]> {
	const plain = texts.map((text) => plainText(text));
	const signed = signAll(plain, share);
	const found = new Map<number, number[]>();
	const isFull = (at: number) => (found.get(at)?.length ?? 0) >= most;
	const add = (at: number, other: number) => {
		const known = found.get(at);
		if (!known) found.set(at, [other]);
		else if (known.length < most) known.push(other);
	};

	const bySign = new Map<number, number[]>();
	/** How many rare runs each text shares with the one being looked at; what stands there from earlier ones is less. */
	const shared = new Float64Array(texts.length);
	for (const [at, {rare, needed}] of signed.entries()) {
		const none = at * 2 ** 20;
		for (const sign of rare) {
			const before = bySign.get(sign);
			if (!before) {
				bySign.set(sign, [at]);
				continue;
			}

			for (const other of isFull(at) ? [] : before) {
				const count = Math.max(shared[other]!, none) + 1;
				shared[other] = count;
				const there = signed[other]!;
				if (count !== none + Math.min(needed, there.needed)) continue;
				if (!isAlike(signed[at]!, there, share, () => sharePart(plain[at]!, plain[other]!)))
					continue;
				add(at, other);
				add(other, at);
				if (isFull(at)) break;
			}

			before.push(at);
		}
	}

	for (const others of found.values()) others.sort((one, other) => one - other);
	return new Map([...found].sort(([one], [other]) => one - other));
}

// Figures differ where sentences do not.
function plainText(text: string): string {
	return text.replaceAll(/[\d.,%]+/gu, '').replaceAll(/[\s\p{P}]/gu, '');
}

function signAll(texts: readonly string[], share: number): Signed[] {
	const all = texts.map((text) => signsOf(text));
	const total = all.reduce((sum, {length}) => sum + length, 0);
	const drop = 32 - Math.min(mostBits, Math.ceil(Math.log2(total + 1)) + 2);
	const counts = new Uint8ClampedArray(2 ** (32 - drop));
	for (const signs of all) for (const sign of signs) counts[sign >>> drop]!++;
	return all.map((signs) => {
		const size = signs.length;
		const order = Float64Array.from(
			signs,
			(sign) => counts[sign >>> drop]! * 2 ** 32 + sign,
		).sort();
		// Of two texts that are alike no more of either can be wanting; what no other text has is shared with none.
		const least = Math.ceil((share - doubt) * size);
		const needed = Math.min(enough, least);
		const rare: number[] = [];
		for (const key of order.subarray(0, size - least + needed))
			if (key >= 2 * 2 ** 32) rare.push(key % 2 ** 32);
		return {size, signs, rare, needed};
	});
}

function signsOf(text: string): Uint32Array {
	const signs = new Uint32Array(Math.max(0, text.length - run + 1));
	for (let at = 0; at < signs.length; at++) {
		let sign = 0x81_1c_9d_c5;
		for (let index = at; index < at + run; index++)
			sign = Math.imul(sign ^ text.charCodeAt(index), 0x01_00_01_93);
		// The last characters must reach the upper bits too.
		sign = Math.imul(sign ^ (sign >>> 15), 0x85_eb_ca_6b);
		signs[at] = sign ^ (sign >>> 13);
	}

	signs.sort();
	let size = 0;
	for (const sign of signs) if (size === 0 || signs[size - 1] !== sign) signs[size++] = sign;
	return signs.slice(0, size);
}

function isAlike(one: Signed, other: Signed, share: number, exactly: () => number): boolean {
	const longer = Math.max(one.size, other.size);
	if (Math.min(one.size, other.size) < (share - doubt) * longer) return false;
	const both = common(one.signs, other.signs) / Math.max(1, longer);
	if (Math.abs(both - share) > doubt) return both >= share;
	return exactly() >= share;
}

function common(one: Uint32Array, other: Uint32Array): number {
	let both = 0;
	for (let at = 0, there = 0; at < one.length && there < other.length; ) {
		const difference = one[at]! - other[there]!;
		if (difference === 0) both++;
		if (difference <= 0) at++;
		if (difference >= 0) there++;
	}

	return both;
}

function sharePart(one: string, other: string): number {
	const [left, right] = [one, other].map((text) => runsOf(text));
	let both = 0;
	for (const part of left!) if (right!.has(part)) both++;
	return both / Math.max(1, left!.size, right!.size);
}

function runsOf(text: string): Set<string> {
	const runs = new Set<string>();
	for (let at = 0; at + run <= text.length; at++) runs.add(text.slice(at, at + run));
	return runs;
}
