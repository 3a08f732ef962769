import test from 'ava';
import {carriedIn} from '../../../../source/workbook/import/report/carried-references.ts';

const property =
	'requests/received/total;change(requests/received/total);unit;requests/received/person';
const carried = (text: string, ...marks: Array<[name: string, at: number, length: number]>) =>
	carriedIn(
		{text, source: 'p1', marks: marks.map(([name, at, length]) => ({name, at, length}))},
		property,
	).map(({ref, shown}) => `${ref}=${shown}`);

const cases: Array<
	[what: string, text: string, marks: Array<[string, number, number]>, ...refs: string[]]
> = [
	['around its figure', '新收3525件', [['gj_1', 2, 4]], 'requests/received/total=3525'],
	['around more than its figure', '新收3525件', [['gj_1', 0, 7]], 'requests/received/total=3525'],
	['in front of its figure', '新收3525件', [['gj_1', 2, 0]], 'requests/received/total=3525'],
	[
		'behind its figure, which was typed anew beside it',
		'新收3552件',
		[['gj_1', 6, 0]],
		'requests/received/total=3552',
	],
	[
		'around a figure that was typed into',
		'新收３，５５２件',
		[['gj_1', 2, 5]],
		'requests/received/total=３，５５２',
	],
	['without a figure', '新收若干件', [['gj_1', 2, 2]]],
	['around two figures', '新收3525件、3526件', [['gj_1', 2, 10]]],
	[
		'twice around one figure',
		'新收3525件',
		[
			['gj_1', 2, 4],
			['gj_1', 2, 4],
		],
		'requests/received/total=3525',
	],
	[
		'doubled with its words',
		'新收3525件，新收3525件',
		[
			['gj_1', 2, 4],
			['gj_1_1', 10, 4],
		],
		'requests/received/total=3525',
		'requests/received/total=3525',
	],
	[
		'around a change told in words',
		'比上年增长1.08%。',
		[['gj_2', 3, 7]],
		'change(requests/received/total)=增长1.08%',
	],
	['around a name', '某局公开信息', [['gj_3', 0, 2]], 'unit=某局'],
	[
		'right behind another one’s figure',
		'35251',
		[
			['gj_1', 0, 4],
			['gj_4', 4, 1],
		],
		'requests/received/total=3525',
		'requests/received/person=1',
	],
	[
		'right behind another one’s, in which the figure was retyped',
		'共3,5521余件',
		[
			['gj_1', 1, 5],
			['gj_4', 6, 1],
		],
		'requests/received/total=3,552',
		'requests/received/person=1余',
	],
	[
		'that lost its figure in front of another one’s',
		'共1件',
		[
			['gj_1', 1, 0],
			['gj_4', 1, 1],
		],
		'requests/received/person=1',
	],
	['of a number that is not in the list', '新收3525件', [['gj_9', 2, 4]]],
];

for (const [what, text, marks, ...refs] of cases)
	test(`a bookmark ${what}`, (t) => t.deepEqual(carried(text, ...marks), refs));
