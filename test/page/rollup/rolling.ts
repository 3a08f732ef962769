import type {RollUpDesk} from '../../../source/page/rollup/state.ts';
import {groundOf} from '../../../source/program/layer.ts';
import type {LookedAt, Outcome, Request} from '../../../source/program/request.ts';
import type {Decision} from '../../../source/rollup/decision.ts';
import type {FileFound} from '../../../source/rollup/record.ts';
import {redecide} from '../../../source/rollup/redecide.ts';
import {rollUp} from '../../../source/rollup/roll-up.ts';
import type {RollUpOptions} from '../../../source/rollup/roll-up-options.ts';
import type {Roster} from '../../../source/rollup/roster.ts';
import {books, failed, found, right, roster} from '../../rollup/make-found.ts';
import {type Driven, start} from '../drive.ts';

export const units = roster([
	'单位代码,单位名称,单位类别,上级代码,报送要求,联系人,电话',
	'00,甲县人民政府,县级政府,,汇总,,',
	'01,甲县教育局,部门,00,,李四,0517-1',
	'02,甲县统计局,部门,00,,,',
	'03,甲县信访局,部门,00,,,',
	'04,青河镇人民政府,乡镇,00,,王五,0517-2',
	'05,甲县档案馆,部门,00,免报,,',
]);

/** Two returns of one unit, one with a wrong total, one with a blank, one of a stranger, one that cannot be read. */
export const files: readonly FileFound[] = [
	found('甲县教育局.xlsx', {cells: right(2), digest: 'a'}),
	found('甲县统计局.xlsx', {cells: right(5, {'requests/received/total': 8}), digest: 'c'}),
	found('甲县信访局.xlsx', {
		cells: right(1, {'disputes/review/other': null}),
		digest: 'e',
	}),
	found('某某报送.xlsx', {cells: right(9), digest: 'f', named: {field: '外县某局'}}),
	failed('邮件/盖章.xlsx', 'read.broken'),
];

type Holder = NonNullable<LookedAt['holder']>;

export type Rolling = Driven & {
	own(): RollUpDesk;
	decisions(): readonly Decision[];
	/** The decisions as told in short: `1 adopt 01`. */
	journal(): string[];
	/** More files come in, or others. */
	news(files: readonly FileFound[]): void;
	requests(type: Request['type']): Request[];
};

/** The desk of a roll-up that is read already, its journal in memory; `isSlow`: what is written waits for an answer; `holder`: of another window that has it open. */
export function rolling(
	given: readonly FileFound[] = files,
	{
		known = units,
		columns = 120,
		isSlow = false,
		holder,
		...wish
	}: {
		known?: Roster | null;
		columns?: number;
		isSlow?: boolean;
		holder?: Holder;
	} & Partial<RollUpOptions> = {},
): Rolling {
	const options: RollUpOptions = {year: 2024, books, adopt: 'none', ...wish};
	let all = given;
	let journal: Decision[] = [];
	let rolled = rollUp(all, known ?? undefined, journal, options);
	const reading = {done: 5, all: 5, failed: 1, isOver: true, isPaused: false};
	const asked: Request[] = [];
	const answer = (request: Request): Outcome | undefined => {
		asked.push(request);
		switch (request.type) {
			case 'openRollUp': {
				const {wanted} = request;
				return {
					type: 'rollUpOpened',
					rolled,
					reading,
					folders: ['/收件'],
					years: [],
					notes: [],
					...(holder && !wanted.mode && {lookedAt: {holder, wanted}}),
				};
			}

			case 'decideRollUp': {
				const first = journal.length + 1;
				journal = [
					...journal,
					...request.wishes.map(
						(one, index) =>
							({
								...one,
								number: first + index,
								who: '张三',
								time: '2025-01-20T09:00:00+08:00',
							}) as Decision,
					),
				];
				rolled = redecide(rolled, journal, options);
				const numbers = journal.slice(first - 1).map(({number}) => number);
				return {type: 'rollUpDecided', rolled, numbers};
			}

			case 'planRollUp':
				return {
					type: 'rollUpPlanned',
					folder: '/出',
					files: ['汇总表-2024.xlsx', '明细.csv', '退回/02-甲县统计局.xlsx'],
				};
			case 'writeRollUp':
				if (isSlow) return undefined;
				return {
					type: 'rollUpWritten',
					folder: request.folder,
					written: [{name: '明细.csv', instead: '明细-2.csv'}],
					removed: [],
					failed: [],
					left: [],
				};
			case 'copy':
				return {type: 'copied'};
			case 'pauseRollUp':
				return {type: 'rollUpTold', reading: {...reading, isOver: false, isPaused: request.pause}};
			case 'readRollUpAgain':
				// The other window has been closed meanwhile.
				return {
					type: 'rollUpTold',
					reading: {...reading, isOver: false},
					...(holder && {lookedAt: {wanted: {folders: ['/收件']}}}),
				};
			default:
				return undefined;
		}
	};

	const driven = start(answer, columns);
	driven.dispatch({type: 'openRollUp', wanted: {folders: ['/收件']}});
	return {
		...driven,
		own: () => groundOf(driven.session()) as RollUpDesk,
		decisions: () => journal,
		journal: () =>
			journal.map((one) =>
				[one.number, one.what, 'unit' in one ? one.unit : 'of' in one ? one.of : '']
					.join(' ')
					.trim(),
			),
		news(more) {
			all = more;
			rolled = rollUp(all, known ?? undefined, journal, options);
			driven.answer({type: 'rollUpTold', rolled, reading});
		},
		requests: (type) => asked.filter((one) => one.type === type),
	};
}
