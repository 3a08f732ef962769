const bracket = /[\s()（）]/gu;

/** Whether a 类别 is that of townships or street offices, as rosters write it: 乡镇, 街道, 镇街, 乡（镇）、街道, 乡, 镇. */
export function isTownship(kind: string): boolean {
	return /乡镇|镇乡|街道|[乡镇]街|^[乡镇]$/u.test(kind.replaceAll(bracket, ''));
}
