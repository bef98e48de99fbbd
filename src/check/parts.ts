/** People in two parts: 'Petra Nowak as Sheriff Dolan' and 'Petra Nowak plays Eve Harding'. */
import type { Span } from '../claim/claim.ts';
import type { Checked, CheckedSentence } from './checked.ts';
import { NAME_WORD } from './names.ts';
import { subjectsOf } from './subjects.ts';

export interface Part {
  readonly person: string;
  /** Words of the part's name that tell it apart, in small letters. */
  readonly part: ReadonlySet<string>;
  readonly sentence: CheckedSentence;
  readonly span: Span;
}

const CASTING = new RegExp(
  String.raw`(?<person>${NAME_WORD}(?: ${NAME_WORD}){1,2}),? (?:(?:stars|co-stars|returns|appears|is back|guest-stars) as|as|plays|portrays|who plays) (?:(?:the|a|an|her|his|their|one)(?: \p{Ll}+){0,3} )?(?<part>(?:Dr\. |Mr\. |Mrs\. |Ms\. |Lt\. )?${NAME_WORD}(?: ${NAME_WORD}){0,4})`,
  'gu',
);

/** Ranks are shared by many. */
const RANKS: ReadonlySet<string> = new Set(
  'dr mr mrs ms lt detective inspector chief superintendent sergeant officer captain sheriff deputy agent special doctor nurse professor judge king queen prince princess lord lady sir father sister brother mother aunt uncle president senator mayor colonel major general lieutenant the young old'.split(
    ' ',
  ),
);

/** Everybody whom the text gives a part in the series that it is about. */
export function partsIn(checked: Checked): Part[] {
  const subjects = subjectsOf(checked);
  return checked.body.flatMap((sentence) => {
    const series = subjects.of(sentence);
    if (sentence.asks || (series !== null && subjects.main !== null && series !== subjects.main)) return [];
    return Array.from(checked.words(sentence.span).matchAll(CASTING), (match): Part => {
      const { person, part } = match.groups as { readonly person: string; readonly part: string };
      const from = sentence.span[0] + match.index;
      const words = part.toLowerCase().replaceAll('.', '').split(' ');
      return { person, part: new Set(words.filter((word) => !RANKS.has(word))), sentence, span: [from, from + match[0].length] };
    });
  });
}
