// @ts-expect-error Ink's own renderer; the bundler knows where it is.
import {renderNodeToScreenReaderOutput} from 'ink-spoken';
import {linesOf, type Node} from './lines-of.ts';

type Rendered = {output: string; outputHeight: number; staticOutput: string};

/**
Ink's renderer for the two trees this program has: one text of lines that fit, which are the frame as they are, with
nothing to be laid out; and the sentences for a screen reader, which go Ink's own way. Any other tree,
such as that of an error on its way out, shows nothing.
*/
export default function renderer(root: Node, isScreenReader: boolean): Rendered {
	const lines = isScreenReader ? spokenLines(root) : (linesOf(root) ?? []);
	return {output: lines.join('\n'), outputHeight: lines.length, staticOutput: ''};
}

function spokenLines(root: Node): string[] {
	const text: string = renderNodeToScreenReaderOutput(root, {skipStaticElements: true});
	return text === '' ? [] : text.split('\n');
}
