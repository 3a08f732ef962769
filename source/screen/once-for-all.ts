/** Calls once for whatever came in the same turn: 500 keys in one read are one picture. */
export function onceForAll(call: () => void): () => void {
	let isWaiting = false;
	return () => {
		if (isWaiting) return;
		isWaiting = true;
		queueMicrotask(() => {
			isWaiting = false;
			call();
		});
	};
}
