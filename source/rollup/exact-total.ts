import {type FigureList, isPlainList} from './few-bytes.ts';

/** Four places are one yuan in 万元: as many as an amount may have. */
const scale = 10_000;
const safe = Number.MAX_SAFE_INTEGER;

/**
A sum that stays exact however many figures go in and out of it: whole ten-thousandths, as a number while they are safe, as
a big integer beyond. A figure with more places is kept exactly too.
*/
export class ExactTotal {
	#units = 0;
	#big: {units: bigint; places: number} | undefined;
	/** How many figures are in it, and how many blanks. */
	filled = 0;
	blank = 0;

	/** The same sum, to go its own way. */
	copy(): ExactTotal {
		const copy = new ExactTotal();
		copy.#units = this.#units;
		copy.#big = this.#big;
		copy.filled = this.filled;
		copy.blank = this.blank;
		return copy;
	}

	add(value: number | null, times: 1 | -1 = 1): void {
		if (value === null) {
			this.blank += times;
			return;
		}

		this.filled += times;
		const units = Math.round(value * scale);
		if (!this.#big && units / scale === value && Math.abs(units) < safe / 4) {
			const sum = this.#units + times * units;
			if (Math.abs(sum) <= safe) {
				this.#units = sum;
				return;
			}
		}

		this.#addText(plain(value), BigInt(times));
	}

	/** Adds what so many whole figures come to. @param sum - at most a ten-thousandth of what is safe */
	addWhole(sum: number, count: number): void {
		if (count === 0) return;
		this.add(sum);
		this.filled += count - 1;
	}

	/** Adds a sum that no number holds. */
	addDigits(digits: string): void {
		this.filled += 1;
		this.#addText(digits, 1n);
	}

	/** Null while nothing is in it. `digits`: where no number holds it exactly. */
	value(): {value: number | null; digits?: string} {
		if (this.filled === 0) return {value: null};
		if (!this.#big) return {value: this.#units / scale};
		const {units, places} = this.#big;
		const text = String(units < 0n ? -units : units).padStart(places + 1, '0');
		const fraction = text.slice(text.length - places).replace(/0+$/, '');
		const whole = text.slice(0, text.length - places);
		const digits = `${units < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
		const value = Number(digits);
		const isExact = String(value) === digits && Math.abs(value) <= safe;
		return {value, ...(!isExact && {digits})};
	}

	#addText(text: string, times: bigint): void {
		this.#big ??= {units: BigInt(this.#units), places: 4};
		const [whole = '0', fraction = ''] = text.split('.');
		const places = Math.max(this.#big.places, fraction.length);
		const units = BigInt(whole + fraction.padEnd(places, '0'));
		this.#big = {
			units: this.#big.units * 10n ** BigInt(places - this.#big.places) + times * units,
			places,
		};
	}
}

// Shortest decimal that reads back as the same number, without an exponent.
function plain(value: number): string {
	const text = String(value);
	if (!text.includes('e')) return text;
	return Number.isInteger(value) ? String(BigInt(value)) : value.toFixed(20).replace(/\.?0+$/, '');
}

/**
Adds the figures of many, return by return: whole ones, which nearly all are, in one go.

@param places - of the figures that count, in each return and in the sums
*/
export function addAll(
	sums: readonly ExactTotal[],
	places: readonly number[],
	all: readonly FigureList[],
): void {
	const whole = new Float64Array(places.length);
	const counts = new Float64Array(places.length);
	let small = 0;
	for (const figures of all) {
		// Small counts stay far from what is safe, unless there are millions of them.
		const isSmall = !isPlainList(figures) && small < 1_000_000;
		if (isSmall) small++;
		for (let index = 0; index < places.length; index++) {
			const at = places[index]!;
			const value = figures[at] ?? null;
			const sum = value === null ? Number.NaN : whole[index]! + value;
			if (isSmall ? value !== null : Number.isSafeInteger(value) && Math.abs(sum) < safe / scale) {
				whole[index] = sum;
				counts[index]! += 1;
			} else sums[at]!.add(value);
		}
	}

	for (const [index, at] of places.entries()) sums[at]!.addWhole(whole[index]!, counts[index]!);
}
