// `npm run build`, and what `npm ci` does of itself. Without the bundler (`npm ci --omit=dev`) there is nothing to
// build with: the program says so when it is started.
import {createRequire} from 'node:module';

const {resolve} = createRequire(import.meta.url);

function hasBundler() {
	try {
		return Boolean(resolve('esbuild'));
	} catch {
		return false;
	}
}

if (hasBundler()) {
	const {bundle} = await import('./bundle.mjs');
	await bundle();
}
