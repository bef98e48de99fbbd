/** The marks that stand inside dates and beside them, as `markAt` gives them: char codes. */
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const BRACKET = 40;
export const COMMA = 44;
export const POINT = 46;
export const SLASH = 47;
export const COLON = 58;
export const QUESTION = 63;
/** What stands behind the year, the month and the day in Chinese and Japanese, and in Korean. */
export const EASTERN_SIGNS: readonly (readonly [year: number, month: number, day: number])[] = [
  [0x5e74, 0x6708, 0x65e5],
  [0xb144, 0xc6d4, 0xc77c],
];
