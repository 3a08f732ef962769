// @ts-expect-error Ink's own renderer; the bundler knows where it is.
import ownRenderer from 'ink-renderer';
import {linesOf, type Node} from './lines-of.ts';

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
