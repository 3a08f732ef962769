/** What `rollup FOLDER…` is asked for. */
export type RollUpWish = {
	units?: string;
	last?: string;
	out?: string;
	/** Of the office that adds up. */
	name?: string;
	adopt?: 'clean' | 'valid' | 'none';
	sum?: 'adopted' | 'received';
	parents?: 'check' | 'use';
	into?: string;
	published?: string;
	feedback?: 'xlsx' | 'docx' | 'txt';
	only?: string[];
	trace?: string;
	parquet?: boolean;
	jobs?: number;
	force?: boolean;
	brief?: boolean;
	contact?: string;
	deadline?: string;
	/** Of the sub-verbs. */
	in?: string;
	because?: string;
	cell?: string;
	to?: string;
	finding?: string;
	stage?: string;
	confirmedBy?: string;
	how?: string;
	when?: string;
};
