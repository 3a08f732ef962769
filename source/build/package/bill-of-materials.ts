import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {PinnedNode} from './fetch-node.ts';

type Locked = {version: string; integrity?: string; license?: string; name?: string};

/**
The software bill of materials, CycloneDX 1.6: every package whose code is in the bundle, and the Nodes.

@param packages - their folders, as `packagesIn` names them
*/
export function billOfMaterials(
	root: string,
	packages: readonly string[],
	nodes: readonly PinnedNode[],
): string {
	const own = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
	const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
	const libraries = packages.map((folder) => {
		const {version, integrity, license, name}: Locked = lock.packages[folder];
		return component(name ?? folder.split('node_modules/').at(-1)!, version, license, integrity);
	});
	const bill = {
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		version: 1,
		metadata: {
			component: {
				type: 'application',
				name: own.name,
				version: own.version,
				...licences(own.license),
			},
		},
		components: [
			...new Map(libraries.map((one) => [one.purl, one])).values(),
			...nodes.map((one) => component(one.package, one.version, 'MIT', one.integrity)),
		],
	};
	return `${JSON.stringify(bill, undefined, '\t')}\n`;
}

function component(name: string, version: string, license?: string, integrity?: string) {
	const digest = integrity?.replace(/^sha512-/, '');
	const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
	return {
		type: 'library',
		'bom-ref': purl,
		name,
		version,
		...licences(license),
		purl,
		...(digest && {
			hashes: [{alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex')}],
		}),
	};
}

function licences(license?: string) {
	return license ? {licenses: [{license: {id: license}}]} : {};
}
