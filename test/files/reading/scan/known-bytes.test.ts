import test from 'ava';
import {
	ascii,
	hashed,
	hashStart,
	knownBytes,
	latin,
	numberAt,
} from '../../../../source/files/reading/scan/known-bytes.ts';

function asked(texts: readonly string[], most = 100) {
	const made: string[] = [];
	const known = knownBytes((bytes, from, to) => {
		made.push(latin(bytes, from, to));
		return made.at(-1)!;
	}, most);
	const given = texts.map((text) => {
		const bytes = ascii(`<${text}>`);
		return known(bytes, 1, bytes.length - 1, ascii(text).reduce(hashed, hashStart));
	});
	return {given, made};
}

test('the same bytes are made something of once', (t) => {
	const {given, made} = asked(['规章'.length.toString(), 'a', 'b', 'a', 'b']);
	t.deepEqual(given, ['2', 'a', 'b', 'a', 'b']);
	t.deepEqual(made, ['2', 'a', 'b']);
});

test('bytes of one hash are told apart', (t) => {
	const pairs = ['costarring', 'liquid', 'costarring', 'declinate', 'macallums', 'declinate'];
	const hash = (text: string) => ascii(text).reduce(hashed, hashStart);
	t.is(hash('costarring'), hash('liquid'));
	t.is(hash('declinate'), hash('macallums'));
	t.deepEqual(asked(pairs).given, pairs);
});

test('what is kept is bounded, in number and in length', (t) => {
	const long = 'x'.repeat(300);
	t.deepEqual(asked([long, long]).made, [long, long]);
	t.deepEqual(asked(['a', 'b', 'c', 'a'], 2).made, ['a', 'b', 'c', 'a']);
});

test('what is kept holds nothing of the part it was found in, a Buffer neither', (t) => {
	let made = 0;
	const known = knownBytes((bytes, from, to) => latin(bytes, from, to) + ++made, 100);
	const hash = ascii('规章').reduce(hashed, hashStart);
	const part = Buffer.from(ascii('<规章>'));
	const first = known(part, 1, 3, hash);
	part.fill(0);
	t.is(known(ascii('<规章>'), 1, 3, hash), first);
});

test('a number is one only as it is usually written', (t) => {
	const read = (text: string) => numberAt(ascii(text), 0, text.length);
	t.deepEqual(['0', '7', '120', '007', ''].map(read), [0, 7, 120, -1, -1]);
});
