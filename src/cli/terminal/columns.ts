/** How much room a text takes on a terminal. */

/** Ideographs, kana, Hangul and emoji take two columns, marks upon letters and colours none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text.replace(COLOUR, '')) columns += widthOf(letter);
  return columns;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: that is how a colour begins
const COLOUR = /\u001b\[\d+m/g;

function widthOf(letter: string): number {
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(letter)) return 0;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u.test(
    letter,
  )
    ? 2
    : 1;
}
