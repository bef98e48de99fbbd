/** Whether a text is in English at all: the rules know no other language, and take its capitals and its small words for something else. */

import { PlainWords } from './words/plain-words.ts';

/** Characters looked at: enough small words to tell by. */
const LOOKED_AT = 4_000;
/** Small words that hardly any other language has. */
const ENGLISH =
  'the of and to is for that with it as at by from his her this are has have will which been but they you what when who would its not';
/** Small words of languages that are written in the same letters and that English has none of. */
const OTHERS = `der das und ist nicht von zu den dem ein eine für auf im sich auch des als wird werden oder einer bei
  el los las que por para una del y en se su como más pero al fue son sobre
  le les et est dans pour qui sur au du pas plus avec sont ce cette aux par ont
  il che di della per non gli nel sono anche dei
  het een van niet zijn voor met ook aan naar
  och att det som på är inte og til ikke av har ei ja
  na się że jest nie do przez oraz dla
  o da em um uma não os dos das no com`;
const FEWEST = 8; // small words of other languages, below which a name or a title may have brought them
/** Of either: by their characters, and as strings for what has other letters than plain ones. */
const [PLAIN_ENGLISH, PLAIN_OTHERS] = [new PlainWords(ENGLISH), new PlainWords(OTHERS)];
const [ALL_ENGLISH, ALL_OTHERS] = [new Set(ENGLISH.split(' ')), new Set(OTHERS.split(/\s+/))];
/** Longest of either, in characters: no longer word is looked up. */
const LONGEST = Math.max(...[...ALL_ENGLISH, ...ALL_OTHERS].map((word) => word.length));
const LETTER = /\p{L}/u;
const FIRST_OTHER = 0x80; // code unit that is none of ASCII
/** By code unit, 1 where it is a letter; what lies behind is asked of the expression. */
const LETTERS = Uint8Array.from({ length: 0x250 }, (_, code) => (LETTER.test(String.fromCharCode(code)) ? 1 : 0));

/** False of a text whose small words are mostly those of another language. */
export function isEnglish(text: string): boolean {
  const limit = Math.min(text.length, LOOKED_AT);
  let english = 0;
  let others = 0;
  for (let at = 0; at < limit; at++) {
    const from = at;
    let plain = true;
    for (; at < limit && isLetter(text, at); at++) plain &&= text.charCodeAt(at) < FIRST_OTHER;
    if (at === from || at - from > LONGEST) continue;
    if (plain) {
      if (PLAIN_ENGLISH.holds(text, from, at)) english++;
      else if (PLAIN_OTHERS.holds(text, from, at)) others++;
      continue;
    }
    const small = text.slice(from, at).toLowerCase();
    if (ALL_ENGLISH.has(small)) english++;
    else if (ALL_OTHERS.has(small)) others++;
  }
  return others < FEWEST || english >= others;
}

/** A letter of two code units is none here: no small word has one, or stands beside one. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < LETTERS.length ? LETTERS[code] === 1 : LETTER.test(text[at] as string);
}
