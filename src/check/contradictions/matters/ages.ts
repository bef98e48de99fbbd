/** How old a person is. */
import type { Checked, CheckedSentence } from '../../checked.ts';
import type { Matter, Said } from '../said.ts';

const NAME = String.raw`\p{Lu}[\p{Ll}'’]{1,24}(?:-\p{Lu}\p{Ll}{1,24})?`;

/** 'Nadia Ferrow, 34,', 'Nadia Ferrow, who is 34', '34-year-old Nadia Ferrow'. */
const AGED = [
  new RegExp(String.raw`(?<name>${NAME} ${NAME}), (?:who is |aged )?(?<age>[1-9]\d)(?=[,)]|\.(?!\d)| and )`, 'gu'),
  new RegExp(
    String.raw`\b(?<age>[1-9]\d)-year-old (?:(?:actor|actress|star|writer|director|creator|showrunner) )?(?<name>${NAME}(?: ${NAME})?)`,
    'gu',
  ),
] as const;

/** In their sentences a number is the age of a part, of another time or of no person. */
const OTHER = /\b(?:plays?|playing|played|as|when|were|then|character)\b/i;

export const AGES: Matter<number> = {
  find: (checked) => checked.body.flatMap((sentence) => agesIn(checked, sentence)),
  clash: (left, right) => left !== right,
  tell: (here, elsewhere) => `The same person is ${here} here, and ${elsewhere} elsewhere.`,
};

function agesIn(checked: Checked, sentence: CheckedSentence): Said<number>[] {
  const words = checked.words(sentence.span);
  if (OTHER.test(words)) return [];
  return AGED.flatMap((pattern) =>
    Array.from(words.matchAll(pattern), (match): Said<number> => {
      const from = sentence.span[0] + match.index;
      const { name, age } = match.groups as { readonly name: string; readonly age: string };
      return { about: lastName(name), value: Number(age), sentence, span: [from, from + match[0].length] };
    }),
  );
}

const lastName = (name: string): string => name.split(' ').at(-1) ?? name;
