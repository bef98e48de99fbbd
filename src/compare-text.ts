/** Order of texts by their UTF-16 code units, the same on every machine and in every language: for sorting, not for people's alphabets. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
