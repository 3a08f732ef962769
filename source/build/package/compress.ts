import {execFileSync} from 'node:child_process';

/**
Bytes as `xz` makes them; parted in blocks of one size, so that the number of processors changes nothing.

@throws Error when `xz` is not installed
*/
export function xz(bytes: Uint8Array): Buffer {
	const args = [
		'--format=xz',
		'--check=crc64',
		'-6',
		'--threads=2',
		'--block-size=33554432',
		'--stdout',
	];
	return execFileSync('xz', args, {input: bytes, maxBuffer: 2 ** 30});
}
