/** What make_returns.py says a roll-up must find. */
export type Truth = {
	year: number;
	units: Readonly<Record<string, 'ok' | 'faulty' | 'missing' | 'exempt'>>;
	/** By path. */
	files: Readonly<Record<string, {unit: string; model?: string; year?: number; copyOf?: string}>>;
	missing: readonly string[];
	faulty: Readonly<
		Record<
			string,
			{kind: string; cell?: string; cells?: readonly string[]; was?: number; is?: number | string}
		>
	>;
	parents: Readonly<Record<string, {file: string; equalsChildren: boolean}>>;
	junk: Readonly<Record<string, string>>;
	strangers: readonly string[];
	zerosBlank: readonly string[];
	notReceived: readonly string[];
	addresses: readonly string[];
	figures: Readonly<Record<string, ReadonlyArray<number | string | null>>>;
	sum: Readonly<Record<'all' | 'clean' | 'strict', Readonly<Record<string, number>>>>;
};
