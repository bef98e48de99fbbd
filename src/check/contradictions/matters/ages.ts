/** How old a person is. */
import type { Checked, CheckedSentence } from '../../checked.ts';
import { NAME_WORD } from '../../names.ts';
import type { Matter, Said } from '../said.ts';

/** 'Nadia Ferrow, 34,', 'Nadia Ferrow, who is 34', '34-year-old Nadia Ferrow', 'At 34, Ferrow'. */
const AGED = [
  new RegExp(String.raw`(?:(?<first>${NAME_WORD}) )(?<last>${NAME_WORD}), (?:who is |aged )?(?<age>[1-9]\d)(?=[,)]|\.(?!\d)| and )`, 'gu'),
  new RegExp(
    String.raw`\b(?<age>[1-9]\d)-year-old (?:(?:actor|actress|star|writer|director|creator|showrunner) )?(?:(?<first>${NAME_WORD}) )?(?<last>${NAME_WORD})`,
    'gu',
  ),
  new RegExp(
    String.raw`\b[Aa]t (?<age>[1-9]\d)(?: years old)?, (?:(?<first>${NAME_WORD}) )?(?<last>${NAME_WORD})(?= (?:is|says|has|looks|feels)\b)`,
    'gu',
  ),
] as const;

const YEARS = /\b[1-9]\d\b/;

interface Age {
  readonly years: number;
  readonly first: string | null;
}

/** In their sentences a number is the age of a part, of another time or of no person … */
const OTHER = /\b(?:plays?|playing|played|as|when|were|then|character)\b/i;
/** … but for an age right behind a name that no such word stands before: 'Nadia Ferrow, 34, plays a judge'. */
const [BEHIND_NAME] = AGED;

export const AGES: Matter<Age> = {
  find: (checked) => checked.body.flatMap((sentence) => agesIn(checked, sentence)),
  clash: (left, right) => left.years !== right.years && (left.first === null || right.first === null || left.first === right.first),
  tell: (here, elsewhere) => `The same person is ${here.years} here, and ${elsewhere.years} elsewhere.`,
};

function agesIn(checked: Checked, sentence: CheckedSentence): Said<Age>[] {
  const words = checked.words(sentence.span);
  if (!YEARS.test(words)) return [];
  const isOther = OTHER.test(words);
  return AGED.flatMap((pattern) =>
    Array.from(words.matchAll(pattern)).flatMap((match): Said<Age>[] => {
      if (isOther && (pattern !== BEHIND_NAME || OTHER.test(words.slice(0, match.index)))) return [];
      const from = sentence.span[0] + match.index;
      const { first, last, age } = match.groups as { readonly first?: string; readonly last: string; readonly age: string };
      return [{ about: last, value: { years: Number(age), first: first ?? null }, sentence, span: [from, from + match[0].length] }];
    }),
  );
}
