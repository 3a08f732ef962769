export const draftText = {} as const;
