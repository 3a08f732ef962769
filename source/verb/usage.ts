/** An option as help shows it. */
export type UsageOption = {
	/** `-o, --out <path>` */
	flags: string;
	long: string;
	short?: string;
	about: string;
	/** The name of what it takes; absent: nothing. */
	value?: string;
	/** All it can be. */
	choices?: readonly string[];
};

export type UsageVerb = {
	name: string;
	/** `<target...>` */
	takes: string;
	about: string;
	/** All its first argument can be. */
	choices?: readonly string[];
	options: readonly UsageOption[];
};

/** How the program is called: what help, completion and the man page are made from. */
export type Usage = {
	version: string;
	about: string;
	options: readonly UsageOption[];
	verbs: readonly UsageVerb[];
};
