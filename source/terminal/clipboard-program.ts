import {spawnSync} from 'node:child_process';
import path from 'node:path';

/** Puts a text on the clipboard without the terminal; whether it is there then. */
export type Clip = (text: string) => boolean;

type Environment = Readonly<Record<string, string | undefined>>;

/**
The clipboard of a Windows console, which knows no sequence for it; nothing where the terminal is the better way:
in Windows Terminal, over SSH, and on every other system.
*/
export function clipboardProgram(
	platform: string = process.platform,
	environment: Environment = process.env,
	run: (command: string, input: Buffer) => boolean = runToEnd,
): Clip | undefined {
	if (platform !== 'win32' || environment.WT_SESSION || environment.SSH_CONNECTION)
		return undefined;
	const windows = environment.SystemRoot ?? 'C:\\Windows';
	const command = path.win32.join(windows, 'System32', 'clip.exe');
	// It takes any other bytes for those of the old code page.
	return (text) => run(command, Buffer.from(`\uFEFF${text}`, 'utf16le'));
}

function runToEnd(command: string, input: Buffer): boolean {
	return spawnSync(command, {input, timeout: 3000, windowsHide: true}).status === 0;
}
