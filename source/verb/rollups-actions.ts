/** What `rollups` can do. */
export const rollUpsActions = ['list', 'decisions', 'confirm', 'forget', 'keep'] as const;
