export const exportText = {} as const;
