import test from 'ava';
import {isRefusedName} from '../../source/files/refused-name.ts';

for (const name of [
	'con',
	'CON.xlsx',
	'con .xlsx',
	'aux',
	'Nul.txt',
	'prn.tar.gz',
	'COM1',
	'com9.xlsx',
	'LPT¹.xlsx',
	'conin$',
	'NUL ',
	'a:b.xlsx',
	'年报.xlsx:流',
	'a?.xlsx',
	'a*b',
	'<a>',
	'a|b',
	'a"b',
	'a\nb',
	'a.',
	'a ',
	'年报.xlsx.',
	'con.',
])
	test(`${JSON.stringify(name)} is no name of a file on Windows`, (t) => {
		t.true(isRefusedName(name));
	});

for (const name of [
	'年报.xlsx',
	'console.xlsx',
	'com10.xlsx',
	'auxiliary',
	'a.con',
	'xcon',
	'.hidden',
	'a b.xlsx',
	'com.xlsx',
	'nul局.xlsx',
])
	test(`${JSON.stringify(name)} is one`, (t) => {
		t.false(isRefusedName(name));
	});
