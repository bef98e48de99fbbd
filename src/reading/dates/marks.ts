/** The marks that stand inside dates and beside them, as `markAt` gives them: char codes. */
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const BRACKET = 40;
export const COMMA = 44;
export const POINT = 46;
export const SLASH = 47;
export const COLON = 58;
