#!/usr/bin/env node
// Written for any Node there is: an old one must still be able to read this file and say what to do.
'use strict';

var path = require('path');
var fs = require('fs');

var NEEDED = [22, 15];

function isEnough(version) {
	var parts = version.split('.');
	var major = Number(parts[0]);
	return major > NEEDED[0] || (major === NEEDED[0] && Number(parts[1]) >= NEEDED[1]);
}

function packagedNode() {
	var system = process.platform === 'win32' ? 'win' : process.platform;
	var file = process.platform === 'win32' ? 'node.exe' : 'node';
	try {
		var folder = path.dirname(
			require.resolve('node-' + system + '-' + process.arch + '/package.json')
		);
		var found = path.join(folder, 'bin', file);
		return fs.existsSync(found) ? found : undefined;
	} catch (_) {
		return undefined;
	}
}

function main() {
	if (!isEnough(process.versions.node)) {
		var node = packagedNode();
		if (!node || process.env.GOUJI_RELAUNCHED) {
			process.stderr.write(
				'gouji 需要 Node.js ' +
					NEEDED.join('.') +
					' 或更高版本，当前为 ' +
					process.versions.node +
					'。请升级后重试。\n' +
					'gouji needs Node.js ' +
					NEEDED.join('.') +
					' or newer; this is ' +
					process.versions.node +
					'. Upgrade it and try again.\n'
			);
			process.exit(3);
		}

		process.env.GOUJI_RELAUNCHED = '1';
		var child = require('child_process').spawn(node, [__filename].concat(process.argv.slice(2)), {
			stdio: 'inherit',
		});
		// The screen's own process answers the keys and the signals; this one only hands on how it ended.
		['SIGINT', 'SIGQUIT'].forEach(function (signal) {
			process.on(signal, function () {});
		});
		['SIGTERM', 'SIGHUP'].forEach(function (signal) {
			process.on(signal, function () {
				child.kill(signal);
			});
		});
		child.on('exit', function (code, signal) {
			process.exit(signal ? 1 : code);
		});
		return;
	}

	process.env.NODE_ENV = 'production';
	var bundle = path.join(__dirname, '..', 'dist', 'gouji.cjs');
	if (!fs.existsSync(bundle)) {
		process.stderr.write(unbuilt());
		process.exit(3);
	}

	start(bundle, keepCompiled());
}

function unbuilt() {
	try {
		require.resolve('esbuild');
	} catch (_) {
		return (
			'程序尚未构建，而且没有安装构建工具（安装时用了 --omit=dev）。请在项目文件夹中运行 npm ci。\n' +
			'The program is not built, and the tools to build it are not installed (--omit=dev): run npm ci in its folder.\n'
		);
	}

	return '程序尚未构建，请先运行 npm run build。\nThe program is not built yet: run npm run build.\n';
}

// Node keeps what it compiles at once; here, with that, what the program had to compile until its screen stood.
function start(bundle, folder) {
	var name = folder && bundleName(bundle);
	if (!name) return require(bundle);
	var vm = require('vm');
	var kept = path.join(folder, name);
	// Patterns hold Chinese as it is: read as anything else they would find nothing.
	var source = fs.readFileSync(bundle, 'utf8');
	var script = new vm.Script(
		'(function (exports, require, module, __filename, __dirname) {' + source + '\n})',
		{filename: bundle, cachedData: readKept(kept)}
	);
	var isKept = script.cachedDataRejected === false;
	process.once('gouji.settled', function () {
		if (!isKept) writeKept(kept, script.createCachedData());
	});
	var module_ = {exports: {}};
	var require_ = require('module').createRequire(bundle);
	// Whatever is loaded later asks for what it needs of this one by its name.
	require.cache[bundle] = Object.assign(new (require('module'))(bundle), {loaded: true});
	require.cache[bundle].exports = module_.exports;
	script
		.runInThisContext()
		.call(module_.exports, module_.exports, require_, module_, bundle, path.dirname(bundle));
}

// Named for the very bytes: V8 itself knows a text by its length only.
function bundleName(bundle) {
	var handle = fs.openSync(bundle, 'r');
	var head = Buffer.alloc(64);
	fs.readSync(handle, head, 0, 64, 0);
	fs.closeSync(handle);
	var found = /^\/\*(\w{16})\*\//.exec(head.toString('latin1'));
	return found && 'start-' + found[1] + '-' + process.version + '-' + process.arch;
}

function readKept(file) {
	try {
		var bytes = fs.readFileSync(file);
		var sum = bytes.readUInt32LE(0);
		var code = bytes.subarray(4);
		return require('zlib').crc32(code) === sum ? code : undefined;
	} catch (_) {
		return undefined;
	}
}

function writeKept(file, code) {
	try {
		var sum = Buffer.alloc(4);
		sum.writeUInt32LE(require('zlib').crc32(code), 0);
		var half = file + '.' + process.pid;
		fs.writeFileSync(half, Buffer.concat([sum, code]), {mode: 384});
		fs.renameSync(half, file);
		dropOld(path.dirname(file));
	} catch (_) {
		// It only starts more slowly.
	}
}

// What no start has asked for in a month was another version's.
function dropOld(folder) {
	fs.readdirSync(folder).forEach(function (name) {
		var file = path.join(folder, name);
		var isOld = /^start-/.test(name) && Date.now() - fs.statSync(file).atimeMs > 30 * 864e5;
		if (isOld) fs.unlinkSync(file);
	});
}

// Compiled code is kept in the user's own cache folder: one in a shared temporary folder belongs to whoever came first.
function keepCompiled() {
	var module_ = require('module');
	if (!module_.enableCompileCache) return;
	try {
		var folder = cacheFolder();
		if (!folder) return;
		fs.mkdirSync(folder, {recursive: true, mode: 448});
		module_.enableCompileCache(folder);
		return folder;
	} catch (_) {
		// It only starts more slowly.
	}
}

function cacheFolder() {
	var windows = process.platform === 'win32';
	var named = windows ? process.env.LOCALAPPDATA : process.env.XDG_CACHE_HOME;
	if (named && path.isAbsolute(named)) return path.join(named, 'gouji', 'compiled');
	// A home that is not there is not made.
	var home = require('os').homedir();
	if (!home || !fs.existsSync(home)) return undefined;
	if (windows) return path.join(home, 'AppData', 'Local', 'gouji', 'compiled');
	var usual = process.platform === 'darwin' ? path.join('Library', 'Caches') : '.cache';
	return path.join(home, usual, 'gouji', 'compiled');
}

main();
