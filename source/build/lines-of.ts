/** What is looked at of a node of Ink's tree. */
export type Node = {
	nodeName: string;
	nodeValue?: string;
	childNodes?: readonly Node[];
	style?: Readonly<Record<string, unknown>>;
	staticNode?: unknown;
	isHidden?: boolean;
};

/** The lines of a root with one column in it that holds one plain text; nothing for any other tree. */
export function linesOf(root: Node): string[] | undefined {
	const [column, ...others] = root.childNodes ?? [];
	if (root.staticNode || !column || others.length > 0) return undefined;
	if (column.nodeName !== 'ink-box' || column.style?.flexDirection !== 'column') return undefined;
	const [text, ...more] = column.childNodes ?? [];
	const [value, ...rest] = text?.childNodes ?? [];
	const isPlain =
		text?.nodeName === 'ink-text' &&
		value?.nodeName === '#text' &&
		more.length === 0 &&
		rest.length === 0 &&
		!text.isHidden;
	if (!isPlain || value.nodeValue === undefined) return undefined;
	const lines = value.nodeValue.split('\n').map((line) => line.trimEnd());
	return lines.length === column.style.height ? lines : undefined;
}
