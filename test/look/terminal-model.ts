const segmenter = new Intl.Segmenter();

const known = new Map<string, string[]>();

function charactersOf(text: string): string[] {
	let characters = known.get(text);
	if (!characters) {
		characters = Array.from(segmenter.segment(text), ({segment}) => segment);
		if (known.size < 10_000) known.set(text, characters);
	}

	return characters;
}

/** A terminal small enough to be believed: rows of columns, a pen, and the few sequences that frames use. */
export class TerminalModel {
	readonly rows: string[][];
	#row = 0;
	#column = 0;
	#style = new Set<string>();
	#isHidden = true;

	readonly columns: number;
	readonly width: (character: string) => number;

	/** @param width - columns of a character, as this terminal draws it */
	constructor(columns: number, rows: number, width: (character: string) => number) {
		this.columns = columns;
		this.width = width;
		this.rows = Array.from({length: rows}, () => this.#blankRow());
	}

	write(text: string): void {
		for (const [, numbers, final, plain] of text.matchAll(
			/\u001B\[(\??[\d;]*)([A-Za-z])|([^\u001B]+)/gu,
		)) {
			if (plain === undefined) this.#control(final!, numbers ?? '');
			else this.#print(plain);
		}
	}

	/** What is seen: every column with its look. */
	get picture(): string {
		return this.rows.map((row) => row.join('|')).join('\n');
	}

	/** Where the cursor is; nothing while it is hidden. */
	get cursor(): {x: number; y: number} | undefined {
		return this.#isHidden ? undefined : {x: this.#column, y: this.#row};
	}

	#print(text: string): void {
		for (const segment of charactersOf(text)) {
			if (segment === '\r\n' || segment === '\n' || segment === '\r') {
				if (segment !== '\n') this.#column = 0;
				if (segment !== '\r') this.#row++;
				continue;
			}

			const width = this.width(segment);
			if (width === 0) this.#join(segment);
			else this.#put(segment, width);
		}
	}

	// What takes no column belongs to the character before the cursor.
	#join(mark: string): void {
		const row = this.rows[this.#row]!;
		let at = this.#column - 1;
		while (row[at] === '<') at--;
		const [, text, look] = /^([^{]*)(.*)$/su.exec(row[at] ?? '') ?? [];
		if (at >= 0) row[at] = `${text}${mark}${look}`;
	}

	#put(character: string, width: number): void {
		const row = this.rows[this.#row];
		if (!row) throw new RangeError(`row ${this.#row}`);
		// Beyond the last column everything lands on it, as with auto-wrap off.
		const at = Math.min(this.#column, this.columns - width);
		const look = [...this.#style].sort().join(';');
		for (let column = at; column < at + width; column++) this.#free(row, column);
		row[at] = `${character}${look && `{${look}}`}`;
		for (let column = at + 1; column < at + width; column++) row[column] = '<';
		this.#column = at + width;
	}

	// Half of a wide character is none.
	#free(row: string[], column: number): void {
		if (row[column] === '<') {
			let start = column;
			while (row[start] === '<') start--;
			row[start] = ' ';
			for (let next = start + 1; row[next] === '<'; next++) row[next] = ' ';
		} else if (row[column + 1] === '<') {
			for (let next = column + 1; row[next] === '<'; next++) row[next] = ' ';
		}

		row[column] = ' ';
	}

	#control(final: string, numbers: string): void {
		if (numbers.startsWith('?')) {
			if (numbers === '?25') this.#isHidden = final === 'l';
			return;
		}

		const [first = 1, second = 1] = numbers.split(';').map((one) => Number(one || 1));
		if (final === 'H') {
			this.#row = first - 1;
			this.#column = second - 1;
		} else if (final === 'C') {
			this.#column += first;
		} else if (final === 'J' && first === 2) {
			for (const row of this.rows) row.fill(' ');
		} else if (final === 'K') {
			const row = this.rows[this.#row]!;
			// Behind a character in the last column the cursor still stands on it.
			const from = Math.min(this.#column, this.columns - 1);
			// With a colour still on, many terminals wipe in that colour.
			const look = [...this.#style].sort().join(';');
			for (let column = from; column < this.columns; column++) {
				this.#free(row, column);
				if (look) row[column] = ` {${look}}`;
			}
		} else if (final === 'm') {
			for (const one of numbers.split(';')) this.#switch(one);
		} else {
			throw new Error(`the model knows no ${final}`);
		}
	}

	#switch(code: string): void {
		const off: Readonly<Record<string, readonly string[]>> = {
			22: ['1', '2'],
			24: ['4'],
			27: ['7'],
			39: ['31', '32', '33', '34', '36'],
		};
		if (code === '' || code === '0') this.#style.clear();
		else if (off[code]) for (const one of off[code]) this.#style.delete(one);
		else this.#style.add(code);
	}

	#blankRow(): string[] {
		return Array<string>(this.columns).fill(' ');
	}
}
