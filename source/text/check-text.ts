export const checkText = {} as const;
