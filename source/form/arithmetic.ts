import {foldFigure} from './fold-figure.ts';

/** A number as a fraction of whole numbers, so that 0.1+0.2 is 0.3. */
type Fraction = {over: bigint; under: bigint};

const signs = /[+\-*/()]|\d+(?:\.\d*)?|\.\d+/y;

/**
Works out `=12+3*4`: + − × ÷ and brackets over decimals, exactly. Full-width digits and × ÷ are folded.

@param text - as typed, with or without the leading `=`
@returns undefined when it is no sum, divides by zero, or has no end as a decimal
*/
export function arithmetic(text: string): number | undefined {
	const folded = foldFigure(text)
		.replace(/^\s*=/, '')
		.replaceAll(/[×✕]/gu, '*')
		.replaceAll('÷', '/')
		.replaceAll(/[−–]/gu, '-')
		.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
		.trim();
	// Two numbers side by side are no sum.
	if (/\d\s+[\d.]/.test(folded)) return undefined;
	const parts = partsOf(folded.replaceAll(/\s+/g, ''));
	if (!parts) return undefined;
	let next = 0;

	function factor(): Fraction | undefined {
		const part = parts![next++];
		if (part === '-' || part === '+') {
			const value = factor();
			return value && (part === '-' ? {over: -value.over, under: value.under} : value);
		}

		if (part === '(') {
			const value = sum();
			return parts![next++] === ')' ? value : undefined;
		}

		return part === undefined ? undefined : fraction(part);
	}

	function product(): Fraction | undefined {
		let value = factor();
		while (value && (parts![next] === '*' || parts![next] === '/')) {
			const divides = parts![next++] === '/';
			const right = factor();
			if (!right || (divides && right.over === 0n)) return undefined;
			value = divides
				? {over: value.over * right.under, under: value.under * right.over}
				: {over: value.over * right.over, under: value.under * right.under};
		}

		return value;
	}

	function sum(): Fraction | undefined {
		let value = product();
		while (value && (parts![next] === '+' || parts![next] === '-')) {
			const sign = parts![next++] === '-' ? -1n : 1n;
			const right = product();
			if (!right) return undefined;
			value = {
				over: value.over * right.under + sign * right.over * value.under,
				under: value.under * right.under,
			};
		}

		return value;
	}

	const value = sum();
	return value && next === parts.length ? decimal(value) : undefined;
}

function partsOf(text: string): string[] | undefined {
	const parts: string[] = [];
	signs.lastIndex = 0;
	while (signs.lastIndex < text.length) {
		const match = signs.exec(text);
		if (!match) return undefined;
		parts.push(match[0]);
	}

	return parts.length > 0 ? parts : undefined;
}

function fraction(digits: string): Fraction | undefined {
	const match = /^(\d*)\.?(\d*)$/.exec(digits);
	if (!match) return undefined;
	const [, whole = '', places = ''] = match;
	return {over: BigInt(whole + places || '0'), under: 10n ** BigInt(places.length)};
}

// At most four places: that is all an amount in 万元 has (one yuan).
function decimal({over, under}: Fraction): number | undefined {
	const scaled = over * 10_000n;
	if (scaled % under !== 0n) return undefined;
	const value = Number(scaled / under) / 10_000;
	return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value + 0 : undefined;
}
