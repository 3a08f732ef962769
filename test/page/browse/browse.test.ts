import test from 'ava';
import type {Request} from '../../../source/program/request.ts';
import {start, time} from '../drive.ts';

test('the browser goes into folders, filters by name, and takes a typed path', (t) => {
	const driven = start((request: Request) =>
		request.type === 'listFolder'
			? {
					type: 'folder',
					purpose: request.purpose,
					folder: request.folder ?? '/home',
					entries: [
						{name: '..', kind: 'folder'},
						{name: '报表', kind: 'folder'},
						{name: '年报.xlsx', kind: 'file', bytes: 9000},
						{name: '台账.xlsx', kind: 'file', bytes: 100},
					],
				}
			: undefined,
	);
	driven.dispatch({type: 'goToStart'}).keys('i down enter');
	t.deepEqual(driven.asked.at(-1), {type: 'listFolder', purpose: 'import', folder: './报表'});
	driven.keys('text:年报 enter');
	t.deepEqual(driven.asked.at(-1), {type: 'readFile', path: './报表/年报.xlsx', purpose: 'import'});
	driven
		.keys('ctrl+u')
		.dispatch({type: 'paste', text: "'/tmp/我的 年报.xlsx' ", time})
		.keys('enter');
	t.deepEqual(driven.asked.at(-1), {
		type: 'readFile',
		path: '/tmp/我的 年报.xlsx',
		purpose: 'import',
	});
	driven.fail({key: 'file.missing', values: {path: 'x'}});
	const dialog = driven.dialog();
	t.is(dialog?.page === 'browse' && dialog.why?.key, 'file.missing');
});
