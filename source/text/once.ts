/** Makes a thing when it is first asked for, and gives the same from then on: a program starts without what it does not need. */
export function once<Made>(make: () => Made): () => Made {
	let made: {of: Made} | undefined;
	return () => {
		made ??= {of: make()};
		return made.of;
	};
}
