/** A day that has passed, spoken of as one to come. */
import { dateWords } from '../../claim/dates-in-words.ts';
import { dayRange } from '../../claim/edtf.ts';
import type { Checked } from '../checked.ts';
import { Phrases } from '../phrases.ts';
import { toldAsPast } from '../repairs/past-tense.ts';
import { type Draft, draftAt, type Rule } from '../rule.ts';

const COME = '(premiere|debut|launch|arrive|land|drop|return|start|begin|air|stream|hit|release|released|come|be|bow|open|kick|unveil)';

const TO_COME = new Phrases<'future'>({
  future: [
    `(will|'ll) ..3 ${COME}`,
    `(is|are) ..1 (set|due|scheduled|slated|expected|going|poised) ..2 to ..1 ${COME}`,
    '(is|are) ..1 (set|due|scheduled|slated) (for|on|in)',
  ],
});

/** The sentence tells of a plan of old. */
const TOLD = new Phrases<'told'>({
  told: ['was|were|had|originally|initially|previously|said|told|wrote|tweeted|would|did|after|not|never'],
});

const WITH_YEAR = /\b(?:19|20)\d\d\b/;
/** Before a year that says when: 'will air its 2016 special' and 'will premiere Airport 1975' have another. */
const WHEN = /\b(?:in|by|during|until|late|early|mid|sometime)[ -]$/i;

const MOST_BETWEEN = 60; // characters from the words of the future to the date that they govern

export const DATE_PAST_AS_FUTURE: Rule = {
  id: 'date/past-as-future',
  severity: 'error',
  says: "'Will premiere' on a day that has passed on the text's own date.",
  spares: 'Plans that the text tells as past, and dates without a year.',
  why: 'It shows that nobody has read the text since it was written.',
  flags: [
    'Brackenfell season 2 will premiere on Netflix on March 3, 2024.',
    'Season 3 of Maddox Quay is set to launch in January 2023 on Hulu.',
  ],
  leaves: [
    'Brackenfell season 2 will premiere on Netflix on June 3, 2024.',
    'Netflix had said that Brackenfell season 2 will premiere on March 3, 2024.',
    'Brackenfell premiered on March 3, 2022 and will be back on September 12, 2024.',
  ],
  find(checked: Checked): readonly Draft[] {
    const { day, text } = checked;
    if (day === null) return [];
    return checked.sentences.flatMap((sentence): Draft[] => {
      if (sentence.dates.length === 0 || TOLD.has(checked, sentence)) return [];
      const [future, ...others] = TO_COME.in(checked, sentence);
      if (future === undefined) return [];
      const date = sentence.dates.find(({ start }) => start >= future.span[0] && start - future.span[1] < MOST_BETWEEN);
      if (date?.edtf == null || date.kind !== 'date' || date.rejected || !WITH_YEAR.test(text.slice(date.start, date.end))) return [];
      if (date.grain === 'year' && !WHEN.test(text.slice(future.span[0], date.start))) return [];
      const range = dayRange(date.edtf);
      if (range === null || range.last.toString() >= day) return [];
      const message = `${text.slice(date.start, date.end)} had passed on ${dateWords(day)}, the day of the text.`;
      const repair = others.length > 0 ? null : toldAsPast(checked, future, date);
      return [{ ...draftAt(checked, [future.span[0], date.end], message), ...repair }];
    });
  },
};
