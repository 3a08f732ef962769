/** What a value should have been, at which field of it. */
export type Fault = {path: ReadonlyArray<string | number>; why: string};

/** How a value is held against a shape: strictly, or with what is not known left out; and what was wrong first. */
type Way = {isLoose: boolean; path: Array<string | number>; fault?: Fault};

const wrong = Symbol('wrong');
type Taken<T> = T | typeof wrong;
type Take<T> = (value: unknown, way: Way) => Taken<T>;

/** What a shape gives. */
export type Of<S> = S extends Shape<infer T> ? T : never;

/**
What a value read from a file must be: held against it, a value is given anew, its fields in the order of the shape,
or it is wrong. The words are those of zod, so that tests can hold every shape against zod itself; this is the small
part of it that reading drafts needs, and it is there at once.
*/
export class Shape<T> {
	readonly take: Take<T>;

	constructor(take: Take<T>) {
		this.take = take;
	}

	/** The value as the shape has it, or what is wrong with it. */
	safeParse(
		value: unknown,
		isLoose = false,
	): {data: T; error?: undefined} | {data?: undefined; error: Fault} {
		const way: Way = {isLoose, path: []};
		const data = this.take(value, way);
		return data === wrong ? {error: way.fault ?? {path: [], why: '?'}} : {data};
	}

	/** @throws TypeError where the value has not this shape */
	parse(value: unknown): T {
		const {data, error} = this.safeParse(value);
		if (error) throw new TypeError(`${error.path.join('.')} ${error.why}`);
		return data;
	}

	/** It may be left out. */
	optional(): Optional<T> {
		return new Optional(this.take);
	}

	nullable(): Shape<T | null> {
		return new Shape<T | null>((value, way) => (value === null ? null : this.take(value, way)));
	}

	/** @param holds - what must be true of the value besides */
	protected and(why: string, holds: (value: T) => boolean): Take<T> {
		return (value, way) => {
			const taken = this.take(value, way);
			return taken === wrong || holds(taken) ? taken : refuse(way, why);
		};
	}
}

/** A field that may be left out. */
export class Optional<T> extends Shape<T | undefined> {
	/** Tells it apart by type. */
	readonly mayBeMissing = true;

	constructor(take: Take<T>) {
		super((value, way) => (value === undefined ? undefined : take(value, way)));
	}
}

class Text extends Shape<string> {
	regex(pattern: RegExp): Shape<string> {
		return new Shape(this.and(String(pattern), (text) => pattern.test(text)));
	}
}

class Whole extends Shape<number> {
	min(least: number): Shape<number> {
		return new Shape(this.and(`< ${least}`, (value) => value >= least));
	}
}

class List<T> extends Shape<T[]> {
	max(most: number): Shape<T[]> {
		return new Shape(this.and(`> ${most}`, (list) => list.length <= most));
	}
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Flat<T> = {[Key in keyof T]: T[Key]};
type Made<F extends Fields> = Flat<
	{[Key in keyof F as F[Key] extends Optional<unknown> ? never : Key]: Of<F[Key]>} & {
		[Key in keyof F as F[Key] extends Optional<unknown> ? Key : never]?: Of<F[Key]>;
	}
>;

class Fixed<F extends Fields> extends Shape<Made<F>> {
	readonly fields: F;

	constructor(fields: F) {
		super((value, way) => takeFields(fields, value, way) as Taken<Made<F>>);
		this.fields = fields;
	}

	partial(): Fixed<{[Key in keyof F]: Optional<Of<F[Key]>>}> {
		const loose = Object.entries(this.fields).map(([key, field]) => [key, field.optional()]);
		return new Fixed(Object.fromEntries(loose));
	}

	required<Key extends keyof F>(
		keys: Readonly<Record<Key, true>>,
	): Fixed<Omit<F, Key> & {[K in Key]: Shape<Exclude<Of<F[K]>, undefined>>}> {
		const strict = Object.entries(this.fields).map(([key, field]) => [
			key,
			key in keys
				? new Shape((value, way) =>
						value === undefined ? refuse(way, '-') : field.take(value, way),
					)
				: field,
		]);
		return new Fixed(Object.fromEntries(strict));
	}
}

class One<T> extends Shape<T> {
	readonly value: T;

	constructor(value: T) {
		super((given, way) => (given === value ? value : refuse(way, `≠ ${value}`)));
		this.value = value;
	}
}

export function string(): Text {
	return new Text((value, way) => (typeof value === 'string' ? value : refuse(way, '≠ string')));
}

export function boolean(): Shape<boolean> {
	return new Shape((value, way) => (typeof value === 'boolean' ? value : refuse(way, '≠ boolean')));
}

export function number(): Shape<number> {
	return new Shape((value, way) =>
		typeof value === 'number' && Number.isFinite(value) ? value : refuse(way, '≠ number'),
	);
}

export function int(): Whole {
	return new Whole((value, way) =>
		Number.isSafeInteger(value) ? (value as number) : refuse(way, '≠ int'),
	);
}

export function literal<const T extends string | number | boolean>(value: T): Shape<T> {
	return new One(value);
}

function oneOf<const T extends string>(names: readonly T[]): Shape<T> {
	const known = new Set<unknown>(names);
	return new Shape((value, way) =>
		known.has(value) ? (value as T) : refuse(way, `≠ ${names.join(' | ')}`),
	);
}

export {oneOf as enum};

export function array<T>(one: Shape<T>): List<T> {
	return new List((value, way) => {
		if (!Array.isArray(value)) return refuse(way, '≠ array');
		const list: T[] = [];
		for (const [index, element] of value.entries()) {
			const taken = within(one, element, index, way);
			if (taken === wrong) return wrong;
			list.push(taken);
		}

		return list;
	});
}

export function record<T>(key: Shape<string>, one: Shape<T>): Shape<Record<string, T>> {
	return new Shape((value, way) => {
		if (!isRecord(value)) return refuse(way, '≠ record');
		const made: Record<string, T> = {};
		for (const name of Object.keys(value)) {
			if (name === '__proto__') continue;
			if (key.take(name, way) === wrong) return refuse(way, `“${name}”`);
			const taken = within(one, value[name], name, way);
			if (taken === wrong) return wrong;
			made[name] = taken;
		}

		return made;
	});
}

/** A record with these fields and no others. */
export function strictObject<F extends Fields>(fields: F): Fixed<F> {
	return new Fixed(fields);
}

export function union<S extends Shape<unknown>>(shapes: readonly S[]): Shape<Of<S>> {
	return new Shape<Of<S>>((value, way) => {
		for (const shape of shapes) {
			const own: Way = {...way, path: [...way.path]};
			const taken = shape.take(value, own);
			if (taken !== wrong) return taken as Of<S>;
		}

		return refuse(way, '≠');
	});
}

/** Records told apart by what one field holds. */
export function discriminatedUnion<S extends Shape<unknown>>(
	key: string,
	shapes: readonly S[],
): Shape<Of<S>> {
	const known = new Map<unknown, S>();
	for (const shape of shapes) {
		const field = (shape as unknown as Fixed<Fields>).fields[key];
		known.set((field as One<unknown>).value, shape);
	}

	return new Shape<Of<S>>((value, way) => {
		const shape = isRecord(value) ? known.get(value[key]) : undefined;
		return shape
			? (shape.take(value, way) as Taken<Of<S>>)
			: refuse(way, `≠ ${[...known.keys()].join(' | ')}`);
	});
}

function takeFields(fields: Fields, value: unknown, way: Way): Taken<Record<string, unknown>> {
	if (!isRecord(value)) return refuse(way, '≠ object');
	const made: Record<string, unknown> = {};
	let known = 0;
	for (const key in fields) {
		const isThere = Object.hasOwn(value, key);
		if (isThere) known++;
		const taken = within(fields[key]!, isThere ? value[key] : undefined, key, way);
		if (taken === wrong) return wrong;
		if (isThere) made[key] = taken;
	}

	const keys = Object.keys(value);
	if (keys.length === known || way.isLoose) return made;
	return refuse(way, `“${keys.find((key) => !Object.hasOwn(fields, key))}”`);
}

function within<T>(shape: Shape<T>, value: unknown, key: string | number, way: Way): Taken<T> {
	way.path.push(key);
	const taken = shape.take(value, way);
	way.path.pop();
	return taken;
}

function refuse(way: Way, why: string): typeof wrong {
	way.fault ??= {path: [...way.path], why};
	return wrong;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
