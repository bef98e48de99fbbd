/** What pages and feeds put between a title and the name of the site, or of a section of it. */
export const SEPARATORS = /\s(?:[|·•»«~—–-]|::|\/\/|\\|<|>)\s|\s?[|»]\s?/g;
