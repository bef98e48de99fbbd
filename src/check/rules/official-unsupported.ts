/** 'Confirmed' by nobody. */
import type { Checked, CheckedSentence } from '../checked.ts';
import { Phrases } from '../phrases.ts';
import { type Draft, draftAt, type Rule } from '../rule.ts';
import { speaksFor } from '../speakers.ts';

const OFFICIAL = new Phrases<'official'>({
  official: [
    '(been|is|are|was|were|being) (officially|formally)? (promised|confirmed|guaranteed)',
    '(officially|formally) (renewed|confirmed|announced|ordered|greenlit|cancelled|canceled|happening|returning|coming)',
    '(is|are|now) official',
    '(it|that) ..2 official',
  ],
});

/** Turned round, asked after or put off: nothing is called official. */
const DENIED = new Phrases<'denied'>({
  denied: [
    "not|hasn't|haven't|isn't|aren't|wasn't|never|no|nothing|nobody|neither|nor|yet|unless|until|if|whether|once|unconfirmed|when|till|pending",
  ],
});

export const OFFICIAL_UNSUPPORTED: Rule = {
  id: 'official/unsupported',
  severity: 'warning',
  says: "'Confirmed', 'officially' or 'promised' with nobody in the text, or on record, who did so.",
  spares: 'What a carrier, an announcement or a named person is said to have confirmed anywhere in the text.',
  why: 'The passive voice is how a guess becomes a fact from one page to the next.',
  flags: [
    'Brackenfell had a good run. Now that a second season has been promised, viewers are eager.',
    'Season 4 of Maddox Quay is officially happening. The plot is a mystery.',
  ],
  leaves: [
    'Brackenfell has been confirmed for a second season, Netflix announced on Monday.',
    'A second season of Brackenfell has not been confirmed.',
    'Netflix has renewed Brackenfell. Season 2 is officially happening.',
    'Fox has officially renewed Brackenfell for season 2. The plot is a mystery.',
    '# Season 2 of Brackenfell confirmed by Sky\nBrackenfell will be back for season 2, it has been confirmed.',
  ],
  find(checked: Checked): readonly Draft[] {
    const told = toldOfSeasons(checked);
    const found = checked.body.flatMap((sentence) =>
      isOpen(checked, sentence) || !(told.has(sentence) || countsSeasons(sentence)) ? [] : OFFICIAL.in(checked, sentence).slice(0, 1),
    );
    if (found.length === 0 || checked.sentences.some((sentence) => speaksFor(checked, sentence)) || isRecorded(checked)) return [];
    return found.map(({ span }): Draft => draftAt(checked, span, 'The text calls this official and names nobody who made it so.'));
  },
};

const isOpen = (checked: Checked, sentence: CheckedSentence): boolean => sentence.asks || DENIED.has(checked, sentence);

/** What is called official is a season, by its number … */
const countsSeasons = ({ seasons }: CheckedSentence): boolean =>
  seasons.some(({ relation }) => relation === 'numbered' || relation === 'another');

/** … or by a claim of its fate or its date. */
const toldOfSeasons = (checked: Checked): ReadonlySet<CheckedSentence | null> =>
  new Set([...checked.claims('status'), ...checked.claims('premiere')].map(({ span }) => checked.sentenceAt(span[0])));

/** The record holds an official word on what the text is about. */
function isRecorded({ record, reading, asOf }: Checked): boolean {
  const [first] = reading.claims;
  if (record === null || asOf === null || first === undefined) return false;
  return record
    .claims({ title: first.series, id: first.seriesId }, asOf)
    .some(({ claim }) => claim.predicate === 'status' && claim.speaker === 'official' && claim.certainty === 'certain');
}
