import '../text/roll-up-usage-text.ts';
import {ruleStages} from '../rollup/rule-stage.ts';
import type {MessageKey} from '../text/say.ts';

/** An option of `rollup`, as its parser is told. */
export type RollUpOption = {
	flags: string;
	key: MessageKey;
	choices?: readonly string[];
	/** It may be given several times, or counts. */
	take?: (value: string, before?: unknown) => unknown;
};

const several = (value: string, before: unknown): string[] => [
	...(Array.isArray(before) ? (before as string[]) : []),
	...value.split(/[,，]/u).filter((one) => one !== ''),
];

const countOf = (value: string): number => {
	if (/^[1-9]\d?$/u.test(value)) return Number(value);
	throw Object.assign(new Error(`'${value}'`), {code: 'gouji.count', exitCode: 2});
};

/** Every option of `rollup`: of a run first, then of what is decided. */
export const rollUpOptions: readonly RollUpOption[] = [
	{flags: '--units <roster>', key: 'usage.rollUp.units'},
	{flags: '--last <path>', key: 'usage.rollUp.last'},
	{flags: '-o, --out <path>', key: 'usage.rollUp.out'},
	{flags: '--name <office>', key: 'usage.rollUp.name'},
	{flags: '--adopt <how>', key: 'usage.rollUp.adopt', choices: ['clean', 'valid', 'none']},
	{flags: '--sum <how>', key: 'usage.rollUp.sum', choices: ['adopted', 'received']},
	{flags: '--parents <how>', key: 'usage.rollUp.parents', choices: ['check', 'use']},
	{flags: '--into <model>', key: 'usage.rollUp.into'},
	{flags: '--published <path>', key: 'usage.rollUp.published'},
	{flags: '--feedback <kind>', key: 'usage.rollUp.feedback', choices: ['xlsx', 'docx', 'txt']},
	{flags: '--only <which>', key: 'usage.rollUp.only', take: several},
	{flags: '--contact <words>', key: 'usage.rollUp.contact'},
	{flags: '--deadline <date>', key: 'usage.rollUp.deadline'},
	{flags: '--trace <address>', key: 'usage.rollUp.trace'},
	{flags: '--parquet', key: 'usage.rollUp.parquet'},
	{flags: '--jobs <count>', key: 'usage.rollUp.jobs', take: countOf},
	{flags: '--force', key: 'usage.rollUp.force'},
	{flags: '--brief', key: 'usage.rollUp.brief'},
	{flags: '--in <where>', key: 'usage.rollUp.in'},
	{flags: '--because <words>', key: 'usage.rollUp.because'},
	{flags: '--cell <address>', key: 'usage.rollUp.cell'},
	{flags: '--to <figure>', key: 'usage.rollUp.to'},
	{flags: '--finding <place>', key: 'usage.rollUp.finding'},
	{flags: '--stage <stage>', key: 'usage.rollUp.stage', choices: ruleStages},
	{flags: '--confirmed-by <name>', key: 'usage.rollUp.confirmedBy'},
	{flags: '--how <how>', key: 'usage.rollUp.how'},
	{flags: '--when <date>', key: 'usage.rollUp.when'},
];
