import type {QuestionsLayer} from '../../program/questions.ts';
import type {Ask} from '../ask.ts';

/** 补录上年数: the figures of last year that the rules need, where no file of it can be had. */
export type TypedLastYear = QuestionsLayer & {readonly page: 'last-year'};

/** 无上年数据: one declaration that answers every year rule. */
export type NoLastYearPage = QuestionsLayer & {readonly page: 'no-last-year'};

/** What can be asked of them from anywhere. */
export type LastYearAsk = Extract<
	Ask,
	{type: 'findLastYear' | 'takeLastYear' | 'askLastYear' | 'askNoLastYear'}
>;
