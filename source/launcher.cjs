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
	var module_ = require('module');
	if (module_.enableCompileCache) module_.enableCompileCache();
	var bundle = path.join(__dirname, '..', 'dist', 'cli.js');
	if (!fs.existsSync(bundle)) {
		process.stderr.write(
			'程序尚未构建，请先运行 npm run build。\nThe program is not built yet: run npm run build.\n'
		);
		process.exit(3);
	}

	import(require('url').pathToFileURL(bundle).href);
}

main();
