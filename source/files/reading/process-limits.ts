/** What the process may use that reads unusual files. The heap is V8's; what is resident counts Buffers, too. */
export const processLimits = {
	heapMegabytes: 256,
	residentMegabytes: 350,
	/** Milliseconds between two looks at it. */
	beat: 20,
} as const;

/** How the process ends when it has taken too much memory. */
export const outOfMemory = 77;

/** What the process has used of the CPU so far, in milliseconds. */
export type Beat = {is: 'beat'; cpu: number};
