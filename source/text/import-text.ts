export const importText = {} as const;
