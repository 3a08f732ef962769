import test from 'ava';
import {fill} from '../page/drive.ts';
import {previewOf, r, reading} from '../page/reading.ts';

test('a form or a preview whose save is refused comes back with what was typed', (t) => {
	const driven = fill({}, r('received')).keys('ctrl+t text:张三');
	driven.drafts.full = true;
	driven.keys('ctrl+s');
	const dialog = driven.dialog();
	t.is(dialog?.page === 'questions' && dialog.why?.key, 'draft.diskFull');
	driven.drafts.full = false;
	driven.keys('ctrl+s');
	t.is(driven.draft().header.preparer, '张三');
	driven.read(reading({[r('received')]: 5}));
	driven.drafts.full = true;
	driven.keys('enter');
	t.is(previewOf(driven).file, '年报.xlsx');
	t.regex(driven.notice(), /磁盘空间不足/);
	driven.drafts.full = false;
	driven.keys('enter');
	t.is(driven.value(r('received')), 5);
});
