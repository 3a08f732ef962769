export const screenText = {} as const;
