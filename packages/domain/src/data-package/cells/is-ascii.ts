/** Whether a text is of plain signs alone, as most cells are. */
export const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);
