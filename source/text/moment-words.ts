/** A moment as the clerk's calendar has it: `2024-01-26 15:04`, from ISO 8601. */
export function momentWords(time: string): string {
	const moment = new Date(time);
	if (Number.isNaN(moment.getTime())) return time;
	const two = (part: number) => String(part).padStart(2, '0');
	return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
