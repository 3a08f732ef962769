// @ts-expect-error Ink's own renderer; the bundler knows where it is.
import ownRenderer from 'ink-renderer';

type Node = {
	nodeName: string;
	nodeValue?: string;
	childNodes?: readonly Node[];
	style?: Readonly<Record<string, unknown>>;
	staticNode?: unknown;
	isHidden?: boolean;
};

type Rendered = {output: string; outputHeight: number; staticOutput: string};

/**
Ink's renderer for the one tree this program has: a column of texts, each one line that fits. Such a frame is
its lines; nothing has to be measured, taken apart and put together again. Any other tree goes Ink's own way.
*/
export default function renderer(root: Node, isScreenReader: boolean): Rendered {
	const lines = isScreenReader ? undefined : linesOf(root);
	if (!lines) return ownRenderer(root, isScreenReader);
	return {output: lines.join('\n'), outputHeight: lines.length, staticOutput: ''};
}

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
