import test from 'ava';
import {renderToString} from 'ink';
import {linesOf} from '../../source/build/lines-of.ts';
import type {Session} from '../../source/desk/session.ts';
import {newView} from '../../source/look/view.ts';
import {paintScreen} from '../../source/pages.ts';
import {Screen} from '../../source/screen/screen.tsx';
import {fill, report} from '../page/drive.ts';

const theme = {color: true, wideAmbiguous: false};
const sgr = /\u001B\[[\d;]*m/g;

test('Ink shows exactly the painted lines, at every size', (t) => {
	const driven = fill({...report('suqian-city-2024'), 'requests/partlyDisclosed/person': 426});
	for (const [columns, rows] of [
		[60, 20],
		[80, 24],
		[120, 40],
		[200, 50],
	] as const) {
		driven.dispatch({type: 'resize', columns, rows});
		const paint = (session: Session) => paintScreen(theme, session, newView());
		const {lines} = paint(driven.session());
		const shown = renderToString(<Screen store={driven.store} paint={paint} />, {columns});
		t.deepEqual(
			shown.split('\n').map((line) => line.replace(sgr, '').trimEnd()),
			lines.map((line) => line.replace(sgr, '').trimEnd()),
		);
	}
});

test('a frame is its lines only where the tree is one text of as many lines', (t) => {
	const text = (value: string, more = {}) => ({
		nodeName: 'ink-text',
		childNodes: [{nodeName: '#text', nodeValue: value}],
		...more,
	});
	const root = (height: number, ...texts: Array<ReturnType<typeof text>>) => ({
		nodeName: 'ink-root',
		childNodes: [
			{nodeName: 'ink-box', style: {flexDirection: 'column', height}, childNodes: texts},
		],
	});
	t.deepEqual(linesOf(root(3, text('一  \n\n\u001B[1m3\u001B[22m'))), [
		'一',
		'',
		'\u001B[1m3\u001B[22m',
	]);
	t.is(linesOf({nodeName: 'ink-root', childNodes: []}), undefined);
	t.is(linesOf(root(1, text('1\n2'))), undefined);
	t.is(linesOf(root(2, text('1'), text('2'))), undefined);
	t.is(linesOf(root(1, text('1', {isHidden: true}))), undefined);
	t.is(linesOf(root(1, text('1', {childNodes: []}))), undefined);
	t.is(
		linesOf({...root(1, text('1')), staticNode: {}} as Parameters<typeof linesOf>[0]),
		undefined,
	);
});
