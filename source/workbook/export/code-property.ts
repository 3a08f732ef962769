/** The property in which our own workbooks carry the code of the unit they were made for. */
export const codeProperty = 'gouji:code';
