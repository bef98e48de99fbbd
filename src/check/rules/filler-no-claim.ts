/** A section whose heading asks and whose text says nothing. */
import type { Predicate } from '../../claim/claim.ts';
import { ABSENCES } from '../absences.ts';
import type { Checked, CheckedSentence } from '../checked.ts';
import { type Question, questionsOf } from '../questions.ts';
import { type Draft, draftAt, type Rule } from '../rule.ts';

/** What any section says in passing. */
const SMALL_TALK: ReadonlySet<Predicate> = new Set(['opinion', 'network']);

/** Questions that a text can say nothing of only by evading them; a trailer or a cast may be told of in any words. */
const FACTS: ReadonlySet<Question> = new Set(['date', 'guess', 'decision', 'episodes']);

/** Somebody answers in their own words. */
const SPOKEN = /^[“"]/;

/** With fewer a section is only short. */
const LEAST_SENTENCES = 2;

export const FILLER_NO_CLAIM: Rule = {
  id: 'filler/no-claim',
  severity: 'suggestion',
  says: 'A section whose heading asks for a fact and whose text holds none, not even that it is not known.',
  spares:
    'Sections that give a fact or say plainly that there is none, answers of somebody who is interviewed, and headings that ask for no fact.',
  why: 'A heading that leads nowhere costs the reader the walk.',
  flags: [
    'Brackenfell is on Netflix.\n\n## Brackenfell season 3 release date\n\nFans of the show love the sea. They have waited with bated breath, and who could blame them. The waves keep rolling on.',
  ],
  leaves: [
    'Brackenfell is on Netflix.\n\n## Brackenfell season 3 release date\n\nSeason 3 of Brackenfell premieres on June 7, 2024. Fans rejoice.',
    'Brackenfell is on Netflix.\n\n## Brackenfell season 3 release date\n\nNo date has been announced. Fans are patient.',
    'Brackenfell is on Netflix.\n\n## It has not been renewed. Are you worried?\n\n“I always worry about the sea. The waves keep rolling on.”',
    'Brackenfell is on Netflix.\n\n## The sea\n\nFans of the show love the sea. They have waited with bated breath.',
  ],
  find(checked: Checked): readonly Draft[] {
    return sectionsOf(checked.sentences).flatMap(({ heading, body }): Draft[] => {
      const [first] = body;
      const last = body.at(-1);
      if (first === undefined || last === undefined || body.length < LEAST_SENTENCES || SPOKEN.test(checked.words(first.span))) return [];
      if (
        !questionsOf(checked, heading).some((asked) => FACTS.has(asked)) ||
        body.some((sentence) => ABSENCES.has(checked, sentence) || sentence.dates.length > 0)
      )
        return [];
      const says = checked.reading.claims.some(
        ({ span, predicate }) => !SMALL_TALK.has(predicate) && span[0] >= first.span[0] && span[0] < last.span[1],
      );
      return says ? [] : [draftAt(checked, heading.span, 'The heading asks, and its section says nothing of it.')];
    });
  },
};

function sectionsOf(
  sentences: readonly CheckedSentence[],
): { readonly heading: CheckedSentence; readonly body: readonly CheckedSentence[] }[] {
  const sections: { heading: CheckedSentence; body: CheckedSentence[] }[] = [];
  for (const sentence of sentences) {
    if (sentence.kind === 'heading') sections.push({ heading: sentence, body: [] });
    else sections.at(-1)?.body.push(sentence);
  }
  return sections;
}
