import {spawnSync} from 'node:child_process';

/**
Writes a program that is to be run, through a process of its own. Never open it for writing here: test files are threads
of one process, and a child that another of them starts meanwhile holds a copy of the open file until it is itself, so
that running it may fail with ETXTBSY.

@throws Error when it cannot be written
*/
export function writeProgram(file: string, bytes: string | Uint8Array): void {
	const {status, stderr, error} = spawnSync(
		'/bin/sh',
		['-c', 'cat > "$0" && chmod 755 "$0"', file],
		{
			input: bytes,
			encoding: 'utf8',
		},
	);
	if (status !== 0) throw error ?? new Error(stderr);
}
