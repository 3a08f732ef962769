import {Writable} from 'node:stream';

type Size = {columns: number; rows: number};

/**
Where Ink writes its frames: not the terminal, but whoever takes their lines.

@param size - of the terminal, whenever it is asked
@param take - gets the lines of a frame
*/
export function frameSink(
	size: () => Size,
	take: (lines: readonly string[]) => void,
): NodeJS.WriteStream {
	const sink = new Writable({
		decodeStrings: false,
		write(frame: string | Uint8Array, _coding, done) {
			const text = typeof frame === 'string' ? frame : Buffer.from(frame).toString();
			// Ink writes nothing at all to learn that everything before it is written.
			if (text !== '') take(text.split('\n'));
			done();
		},
	});
	Object.defineProperties(sink, {
		columns: {get: () => size().columns},
		rows: {get: () => size().rows},
	});
	return sink as unknown as NodeJS.WriteStream;
}
