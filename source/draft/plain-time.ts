/** A time as people read it: `2024-01-10T09:05:00+08:00` is `2024-01-10 09:05`. What is no such time stays as it is. */
export function plainTime(time: string): string {
	return time.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*$/, '$1 $2');
}
