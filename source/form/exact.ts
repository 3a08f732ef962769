/** A decimal as a whole number of its last place: 72701.2578 is {units: 727012578n, places: 4}. */
type Scaled = {units: bigint; places: number};

function scaled(value: number): Scaled {
	const [whole = '0', fraction = ''] = plainDecimal(value).split('.');
	return {units: BigInt(whole + fraction), places: fraction.length};
}

// Shortest decimal that reads back as the same number, without an exponent.
function plainDecimal(value: number): string {
	const text = String(value);
	if (!text.includes('e')) return text;
	return value.toFixed(20).replace(/\.?0+$/, '');
}

/** Multiplies without binary rounding: 0.1 × 3 is 0.3. */
export function exactProduct(one: number, other: number): number {
	const [left, right] = [scaled(one), scaled(other)];
	return decimal(left.units * right.units, left.places + right.places);
}

function decimal(units: bigint, places: number): number {
	const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
	const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
	return Number(units < 0n ? `-${text}` : text);
}

/** Adds figures without binary rounding: 0.1 + 0.2 is 0.3. */
export function exactSum(values: readonly number[]): number {
	// Whole numbers, as nearly all are, add up as they are.
	let sum = 0;
	for (const value of values) {
		if (!Number.isSafeInteger(value)) return decimalSum(values);
		sum += value;
	}

	return sum;
}

function decimalSum(values: readonly number[]): number {
	const all = values.map((value) => scaled(value));
	const places = Math.max(0, ...all.map((one) => one.places));
	const units = all.reduce((sum, one) => sum + one.units * 10n ** BigInt(places - one.places), 0n);
	return decimal(units, places);
}

/** `left − right`, exactly. */
export function exactDifference(left: number, right: number): number {
	return exactSum([left, -right]);
}

/** A decimal told with so many digits, half of the last one up: 0.125 with two is 0.13. */
export function exactFixed(value: number, digits: number): string {
	const {units, places} = scaled(value);
	return fixed(units, 10n ** BigInt(places), digits);
}

/** `100 × part ÷ whole` with so many digits, half of the last one up. */
export function exactPercent(part: number, whole: number, digits: number): string {
	const [one, other] = [scaled(part), scaled(whole)];
	const places = Math.max(one.places, other.places);
	const scaleUp = ({units, places: own}: Scaled) => units * 10n ** BigInt(places - own);
	return fixed(100n * scaleUp(one), scaleUp(other), digits);
}

function fixed(numerator: bigint, denominator: bigint, digits: number): string {
	const isBelow = numerator < 0n !== denominator < 0n && numerator !== 0n;
	const [top, bottom] = [numerator, denominator].map((one) => (one < 0n ? -one : one)) as [
		bigint,
		bigint,
	];
	const units = (2n * top * 10n ** BigInt(digits) + bottom) / (2n * bottom);
	const text = String(units).padStart(digits + 1, '0');
	const shown = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
	return isBelow && units > 0n ? `-${shown}` : shown;
}
