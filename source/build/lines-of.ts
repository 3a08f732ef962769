/** What is looked at of a node of Ink's tree. */
export type Node = {
	nodeName: string;
	nodeValue?: string;
	childNodes?: readonly Node[];
	style?: Readonly<Record<string, unknown>>;
	staticNode?: unknown;
	isHidden?: boolean;
};

/** The lines of a root with one column of plain texts in it; nothing for any other tree. */
export function linesOf(root: Node): string[] | undefined {
	const [column, ...others] = root.childNodes ?? [];
	if (root.staticNode || !column || others.length > 0) return undefined;
	if (column.nodeName !== 'ink-box' || column.style?.flexDirection !== 'column') return undefined;
	const lines: string[] = [];
	for (const text of column.childNodes ?? []) {
		const [value, ...rest] = text.childNodes ?? [];
		const isLine =
			text.nodeName === 'ink-text' &&
			text.style?.textWrap === 'truncate' &&
			rest.length === 0 &&
			value?.nodeName === '#text' &&
			!text.isHidden;
		if (!isLine || value.nodeValue === undefined || value.nodeValue.includes('\n'))
			return undefined;
		lines.push(value.nodeValue.trimEnd());
	}

	return lines.length === column.style.height ? lines : undefined;
}
