/** The answer: what becomes of the season, in one sentence with its date. */
import { dateWords, whenWords } from '../../../claim/dates-in-words.ts';
import type { Basis, Fate, Verdict } from '../../../claim/verdict.ts';
import { seasonWithin } from '../../season-name.ts';
import { isLastSeason, isUnmade, numberBefore } from '../../sentences.ts';
import { grounded, type Sentence } from '../brief.ts';
import { aSeason, theSeason } from '../season-words.ts';
import { behind, type Subject } from '../subject.ts';
import { unconfirmedLead, unconfirmedTitle } from '../unconfirmed.ts';
import { isPast } from '../when.ts';
import { stopped } from '../words.ts';

export function answerSection(subject: Subject): readonly (Sentence | null)[] {
  const { answer, title, season, verdict, unconfirmed, silence } = subject;
  const day = dateWords(answer.asOf);
  if (verdict === null)
    return [
      grounded(
        stopped(`As of ${day}, nothing on record says what becomes of ${season === null ? title : `season ${season} of ${title}`}`),
        [silence],
      ),
    ];
  const lead = isForetold(verdict)
    ? `no page says that ${title} is over, but by what usually happens ${seasonWithin(verdict)} will not be made`
    : unconfirmed === null
      ? LEADS[verdict.fate.status](title, datable(verdict, answer.asOf))
      : unconfirmedLead(unconfirmed, title, verdict);
  return [grounded(stopped(`As of ${day}, ${lead}`), behind(subject, verdict))];
}

/** The title of the page: the same answer, without its day. */
export function titleOf(subject: Subject): Sentence {
  const { answer, title, season, verdict, unconfirmed, silence } = subject;
  if (verdict === null) return grounded(`${title}: no word on ${season === null ? 'another season' : `season ${season}`}`, [silence])!;
  if (isForetold(verdict)) return grounded(`${title}: no word on ${seasonWithin(verdict)}`, behind(subject, verdict))!;
  const state = unconfirmed === null ? TITLES[verdict.fate.status](datable(verdict, answer.asOf)) : unconfirmedTitle(unconfirmed, verdict);
  return grounded(`${title}: ${state}`, behind(subject, verdict))!;
}

/** An end that no page tells of. */
const isForetold = (verdict: Verdict): boolean => verdict.fate.basis === 'forecast' && isUnmade(verdict);

/** A day to come that has gone by without the season is no date for it any more. */
function datable(verdict: Verdict, asOf: string): Verdict {
  const { fate, premiere } = verdict;
  return premiere !== null && fate.status !== 'released' && isPast(premiere.edtf, asOf) ? { ...verdict, premiere: null } : verdict;
}

const LEADS: Readonly<Record<Fate, (title: string, verdict: Verdict) => string>> = {
  undecided: (title, verdict) => `nobody has announced whether there will be ${aSeason(verdict)} of ${title}`,
  renewed: (title, verdict) => `${theSeason(verdict)} of ${title} ${ORDERED[verdict.fate.basis]}${premiereClause(verdict)}`,
  released: (title, verdict) =>
    `${theSeason(verdict)} of ${title} ${verdict.premiere === null ? 'is out' : `came out ${whenWords(verdict.premiere.edtf)}`}`,
  cancelled: (title, verdict) =>
    isSure(verdict)
      ? `${title} is cancelled, and ${seasonWithin(verdict)} will not be made`
      : `${title} is said to be cancelled before ${seasonWithin(verdict)}, though nobody official has said so`,
  ending: (title, verdict) =>
    isLastSeason(verdict)
      ? `${seasonWithin(verdict)} of ${title} is to be its last${premiereClause(verdict)}`
      : `${title} is over by plan${numberBefore(verdict) === null ? '' : `: season ${numberBefore(verdict)} was to be the last`}`,
};

const ORDERED: Readonly<Record<Basis, string>> = {
  official: 'has been ordered',
  reported: 'is reported to have been ordered',
  guessed: 'is said to have been ordered, though nobody official has confirmed it',
  forecast: 'has probably been ordered, though no page says so',
};

function premiereClause(verdict: Verdict): string {
  const { premiere, fate } = verdict;
  const sure = isSure(verdict);
  if (premiere === null || premiere.conditional) return sure ? ' and has no date' : '; it has no date';
  // 'is reported to have been ordered and to come in 2021'
  const comes =
    fate.basis === 'reported' && fate.status === 'renewed' ? COMES[premiere.basis].replace(/^is reported /, '') : COMES[premiere.basis];
  return `${sure ? ' and' : '; it'} ${comes} ${whenWords(premiere.edtf)}`;
}

const COMES: Readonly<Record<Basis, string>> = {
  official: 'comes',
  reported: 'is reported to come',
  guessed: 'is expected',
  forecast: 'would by what usually happens come',
};

const isSure = ({ fate: { basis } }: Verdict): boolean => basis === 'official' || basis === 'reported';

const datedIn = ({ premiere }: Verdict): string =>
  premiere === null || premiere.conditional ? 'no date yet' : `expected ${whenWords(premiere.edtf)}`;

const TITLES: Readonly<Record<Fate, (verdict: Verdict) => string>> = {
  undecided: (verdict) => `no decision on ${seasonWithin(verdict)}`,
  renewed: (verdict) =>
    isSure(verdict) ? `${seasonWithin(verdict)} ordered, ${datedIn(verdict)}` : `${seasonWithin(verdict)} not confirmed`,
  released: (verdict) => `${seasonWithin(verdict)} is out`,
  cancelled: (verdict) => (isSure(verdict) ? `${seasonWithin(verdict)} is cancelled` : 'end not confirmed'),
  ending: (verdict) => {
    if (isLastSeason(verdict)) return `${seasonWithin(verdict)} is the last`;
    return numberBefore(verdict) === null ? 'over by plan' : `season ${numberBefore(verdict)} was the last`;
  },
};
