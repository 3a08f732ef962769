// The one script of the single executable: the program, or, when it has started itself, the reader of unusual files.
import process from 'node:process';
import {startupSnapshot} from 'node:v8';
import {childEntry} from './beside-program.ts';

async function start(): Promise<void> {
	process.env.NODE_ENV = 'production';
	// A single executable stands in its own arguments where the name of a script would.
	if (process.argv[2] === childEntry && process.connected) {
		process.argv.splice(1, 1);
		await import('../../files/reading/read-child.ts');
	} else await import('../../cli.ts');
}

if (startupSnapshot.isBuildingSnapshot())
	startupSnapshot.setDeserializeMainFunction(() => void start());
else void start();
