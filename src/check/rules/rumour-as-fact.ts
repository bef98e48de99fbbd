/** What an insider or a fan says in one place, the text says for itself in another. */

import type { Checked, CheckedSentence } from '../checked.ts';
import { echoesOf } from '../echoes.ts';
import { isHedged } from '../hedges.ts';
import { Phrases } from '../phrases.ts';
import { type Draft, draftAt, type Rule } from '../rule.ts';
import { speaksFor } from '../speakers.ts';

/** Those who may say anything, since nobody knows them. */
const UNNAMED = new Phrases<'unnamed'>({
  unnamed: [
    'insider|insiders|leaker|leakers|leak|leaks|tipster|tipsters|rumour|rumours|rumor|rumors|rumoured|rumored|scooper|scoopers|gossip|redditor|redditors|allegedly|unconfirmed',
    '(a|one|some|the|our|anonymous|unnamed|inside) (source|sources)',
    'sources (say|said|claim|tell|told|close)',
    '(fans|viewers|users) ..2 (say|claim|believe|report|insist)',
  ],
});

export const RUMOUR_AS_FACT: Rule = {
  id: 'rumour/as-fact',
  severity: 'warning',
  says: "An insider's or a fan's claim that the text restates as fact.",
  spares: 'A rumour that is called one throughout, and one that somebody who may know has borne out.',
  why: 'The second telling is the one that gets quoted.',
  flags: [
    'Insiders say that Netflix has renewed Brackenfell for season 3. Now that Brackenfell is renewed for season 3, fans want a date.',
    'According to a leaker, season 4 of Maddox Quay premieres on June 7, 2024. Season 4 of Maddox Quay premieres on June 7, 2024.',
  ],
  leaves: [
    'According to a leaker, season 4 of Maddox Quay premieres on June 7, 2024.',
    'Insiders say that Netflix has renewed Brackenfell for season 3. Netflix announced on Friday that it has renewed Brackenfell for season 3.',
  ],
  find(checked: Checked): readonly Draft[] {
    if (!checked.sentences.some((sentence) => UNNAMED.has(checked, sentence))) return [];
    return checked.reading.claims.flatMap((claim): Draft[] => {
      const told = echoesOf(checked, claim);
      const rumour = told.find((sentence) => UNNAMED.has(checked, sentence));
      if (rumour === undefined || told.some((sentence) => sentence !== rumour && speaksFor(checked, sentence))) return [];
      const plain = told.find((sentence) => sentence.index > rumour.index && isPlain(checked, sentence));
      if (plain === undefined) return [];
      const message = 'This is stated as fact, and the text has it from somebody whom it does not name.';
      return [draftAt(checked, plain.span, message, rumour.span)];
    });
  },
};

const isPlain = (checked: Checked, sentence: CheckedSentence): boolean =>
  !sentence.asks && !isHedged(checked, sentence) && !UNNAMED.has(checked, sentence);
