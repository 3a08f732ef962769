import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';
import {readTar} from './tar.ts';

/** An archive of the registry, pinned by what it must be. */
export type PinnedArchive = {package: string; version: string; integrity: string};

/** A Node; where its own archive carries no licence, that of the same version has it. */
export type PinnedNode = PinnedArchive & {licenceOf?: PinnedArchive};

export type NodeFiles = {binary: Buffer; licence: Buffer};

/**
The binary of a Node as its makers built it, and its licence.

@param cache - where archives are kept; what lies there is proven as what comes from the registry is
@throws Error when the registry cannot be reached, or its archive is not the pinned one
*/
export function fetchNode(node: PinnedNode, cache: string): NodeFiles {
	const files = fetchArchive(node, cache);
	const binary = files.get('package/bin/node') ?? files.get('package/bin/node.exe');
	const said = node.licenceOf ? fetchArchive(node.licenceOf, cache) : files;
	const licence = said.get('package/LICENSE');
	if (!binary || !licence) throw new Error(`${node.package} lacks its binary or its licence`);
	return {binary, licence};
}

function fetchArchive(pinned: PinnedArchive, cache: string): Map<string, Buffer> {
	mkdirSync(cache, {recursive: true});
	const archive = path.join(cache, `${pinned.package}-${pinned.version}.tgz`);
	if (!existsSync(archive)) {
		const wanted = `${pinned.package}@${pinned.version}`;
		const args = ['pack', wanted, '--pack-destination', cache, '--ignore-scripts', '--silent'];
		execFileSync('npm', args, {cwd: cache, stdio: ['ignore', 'ignore', 'inherit']});
	}

	const bytes = readFileSync(archive);
	proveIntegrity(pinned, bytes, archive);
	return readTar(gunzipSync(bytes));
}

/** @throws Error when the bytes are not those that were pinned; a file that holds others is dropped */
export function proveIntegrity(
	{package: name, version, integrity}: PinnedArchive,
	bytes: Uint8Array,
	file?: string,
): void {
	const [kind = '', digest] = integrity.split('-', 2);
	const found = createHash(kind).update(bytes).digest('base64');
	if (found === digest) return;
	if (file) rmSync(file, {force: true});
	throw new Error(`${name} ${version} is not the pinned one: ${kind}-${found}`);
}
