import test from 'ava';
import {codeAfter, isCodeLabel} from '../../../source/workbook/import/unit-code.ts';

const table: ReadonlyArray<[text: string, next: string | undefined, code: string | undefined]> = [
	['单位代码：320001', undefined, '320001'],
	['单位代码', '320001', '320001'],
	['统一社会信用代码（18位）：', '11320000014000001k 号', '11320000014000001K'],
	['机构代码', '３２０００１', '320001'],
	['單位代碼:A-12', undefined, 'A-12'],
	['单位代码', undefined, undefined],
	['单位代码', '待填', undefined],
	['单位名称', '320001', undefined],
	['邮编 320001', undefined, undefined],
];

for (const [text, next, code] of table)
	test(`${text} beside ${next ?? 'nothing'} names ${code ?? 'no code'}`, (t) => {
		t.is(codeAfter(text, next), code);
		t.is(isCodeLabel(text), /代码|代碼/u.test(text));
	});
