/** What is not known, said plainly. */

import type { Fate, Verdict } from '../../../claim/verdict.ts';
import { seasonWithin } from '../../season-name.ts';
import { isLastSeason } from '../../sentences.ts';
import { grounded, type Sentence } from '../brief.ts';
import { only } from '../only.ts';
import type { Subject } from '../subject.ts';
import { isEnd } from '../unconfirmed.ts';
import { listed, numberWord } from '../words.ts';

interface Question {
  readonly isAnswered: (subject: Subject, verdict: Verdict) => boolean;
  /** After 'none says'. @param it the season, as the sentence calls it */
  readonly words: (it: string) => string;
}

/** A part that is given without a season, by a page on this one, is taken to be in it. */
function isCast({ answer, claims }: Subject, { season }: Verdict): boolean {
  const pages = new Set(claims.filter(({ claim }) => claim.season === season).map(({ document }) => document.id));
  return only(answer.facts.credits, 'credit').some(
    ({ claim, document }) => claim.value.role === 'cast' && (claim.season === season || (claim.season === null && pages.has(document.id))),
  );
}

const DATE: Question = {
  isAnswered: (_, { premiere }) => premiere !== null && !premiere.conditional,
  words: (it) => `when ${it} comes`,
};

/** What readers ask of a season that is still to come, by what becomes of it. */
const QUESTIONS: Readonly<Record<Fate, readonly Question[]>> = {
  undecided: [
    { isAnswered: isCast, words: (it) => `who would be in ${it}` },
    { isAnswered: ({ answer }) => answer.rules.length > 0, words: (it) => `when a decision on ${it} is to be made` },
  ],
  renewed: [
    DATE,
    { isAnswered: ({ claims }) => only(claims, 'episodes').length > 0, words: (it) => `how many episodes ${it} has` },
    { isAnswered: isCast, words: (it) => `who is in ${it}` },
    { isAnswered: ({ claims }) => only(claims, 'trailer').length > 0, words: (it) => `whether ${it} has a trailer` },
  ],
  ending: [{ ...DATE, isAnswered: (subject, verdict) => DATE.isAnswered(subject, verdict) || !isLastSeason(verdict) }],
  cancelled: [],
  released: [],
};
/** What was reported and never confirmed leaves one question. */
const SINCE: Question = { isAnswered: () => false, words: (it) => `what has become of ${it} since` };

export function unknownSection(subject: Subject): readonly (Sentence | null)[] {
  const { answer, verdict, unconfirmed, silence } = subject;
  if (verdict === null) return [];
  const questions = unconfirmed === null ? QUESTIONS[verdict.fate.status] : [SINCE];
  const open = questions.filter(({ isAnswered }) => !isAnswered(subject, verdict));
  const it = unconfirmed !== null && isEnd(unconfirmed) ? 'the series' : seasonWithin(verdict);
  const parts = open.map(({ words }, index) => words(index === 0 ? it : 'it'));
  return parts.length === 0 ? [] : [grounded(`${noneOf(answer.documents.length)} says ${listed(parts, 'or')}.`, [silence])];
}

function noneOf(documents: number): string {
  if (documents === 1) return 'Nothing in the one document on record';
  return documents === 2 ? 'Neither of the two documents on record' : `None of the ${numberWord(documents)} documents on record`;
}
