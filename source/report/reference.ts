/** Which cells a term means: rows and columns by id, or by the beginning of one (`refused.*`). */
export type Cells = {section: string; rows: readonly string[]; columns: readonly string[]};

/** What a term of a reference counts: the sum of some cells, or a figure of 信息处理费. */
export type Counted =
	| (Cells & {
			/** In last year's report. */
			last?: true;
			/** 万元 told in 元. */
			yuan?: true;
	  })
	| {fee: 'notices' | 'total' | 'paid'};

export type Term = Counted & {minus?: true};

/**
A figure that lives in the tables and is told in the text. The grammar is closed: sums and differences, one share or
one change of them, a word; nothing is nested, nothing is evaluated but this.
*/
export type Reference =
	| {kind: 'sum'; terms: readonly Term[]; digits?: number}
	/** 增减: against last year, in per cent. */
	| {kind: 'change'; terms: readonly Term[]; digits?: number}
	/** 占比: of the whole, in per cent. */
	| {kind: 'share'; terms: readonly Term[]; whole: readonly Term[]; digits?: number}
	| {kind: 'word'; word: 'year' | 'lastYear' | 'unit'};

/** The reference as the text of a draft keeps it, without braces: `requests/received/total`. */
export function canonicalOf(reference: Reference): string {
	if (reference.kind === 'word') return reference.word;
	const {kind, terms, digits} = reference;
	const end = digits === undefined ? '' : `:${digits}`;
	if (kind === 'sum') return sumOf(terms) + end;
	if (kind === 'change') return `change(${sumOf(terms)})${end}`;
	return `share(${sumOf(terms)},${sumOf(reference.whole)})${end}`;
}

function sumOf(terms: readonly Term[]): string {
	return terms
		.map((term, index) => {
			const sign = term.minus ? '-' : index > 0 ? '+' : '';
			return sign + countedOf(term);
		})
		.join('');
}

function countedOf(term: Counted): string {
	if ('fee' in term) return `fees/${term.fee}`;
	const {section, rows, columns, last, yuan} = term;
	const start = `${last ? 'last:' : ''}${yuan ? 'yuan:' : ''}`;
	return `${start}${section}/${rows.join('|')}/${columns.join('|')}`;
}
