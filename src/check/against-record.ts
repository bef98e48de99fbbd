/** Statements of a text beside what the record holds with confidence on a day. */

import type { Claim, ClaimFor, Predicate, Status } from '../claim/claim.ts';
import { dateWords, whenWords } from '../claim/dates-in-words.ts';
import { agreement, dayRange, isoDay } from '../claim/edtf.ts';
import type { Finding } from '../claim/finding.ts';
import type { Fate, Verdict } from '../claim/verdict.ts';
import type { Checked } from './checked.ts';
import type { SeriesRecord } from './series-record.ts';

/** From this probability on a verdict may correct a text. */
const CONFIDENT = 0.9;

/** Fates under which a text may say so of a season. */
const FITS: Readonly<Record<Status, ReadonlySet<Fate>>> = {
  renewed: new Set(['renewed', 'released', 'ending']),
  cancelled: new Set(['cancelled']),
  ending: new Set(['ending', 'renewed', 'released', 'undecided']),
  undecided: new Set(['undecided', 'ending']),
};

/** What a season of such a fate is called. */
export const FATE_WORDS: Readonly<Record<Fate, string>> = {
  undecided: 'undecided',
  renewed: 'ordered',
  released: 'out',
  cancelled: 'cancelled',
  ending: 'the last',
};

export interface Clash {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** What the record holds instead, as the end of a sentence: 'season 2 of Brackenfell is cancelled'. */
  readonly instead: string;
}

/** Plain statements of the text that the record does not bear out on a day. */
export function clashesWith(record: SeriesRecord, checked: Checked, day: string): Clash[] {
  return checked.reading.claims.flatMap((claim): Clash[] => {
    const { season } = claim;
    if (season === null || claim.certainty !== 'certain' || (claim.predicate !== 'status' && claim.predicate !== 'premiere')) return [];
    if (checked.sentenceAt(claim.span[0])?.asks !== false || isBackstory(claim, checked) || isOutlived(claim, checked)) return [];
    const verdict = record.verdict({ title: claim.series, id: claim.seriesId }, season, day);
    // a number that no page gives corrects none
    if (verdict === null || verdict.numberless) return [];
    const instead = claim.predicate === 'status' ? otherFate(claim, verdict) : otherDate(claim, verdict, day);
    return instead === null ? [] : [{ claim, verdict, instead }];
  });
}

const HAD = /\bhad\b|['’]d been\b/i;

/** 'Netflix orders further seasons more often than most': what is usual is said of no season. */
const HABIT = /\b(?:often|usually|typically|generally|rarely|seldom)\b/i;

/** 'The Gazette reported that season 2 had been ordered': told as what was so before what the text goes on to tell, or as a habit. */
function isBackstory({ span }: Claim, checked: Checked): boolean {
  const sentence = checked.sentenceAt(span[0]);
  if (sentence === null) return false;
  return HAD.test(checked.text.slice(sentence.span[0], span[1])) || HABIT.test(checked.words(sentence.span));
}

/** 'It spent five seasons on Fox before NBC took it in', where the text goes on to season 8: an end told of a season that others followed. */
function isOutlived({ predicate, value, series, season }: Claim, { reading }: Checked): boolean {
  if (predicate !== 'status' || value !== 'cancelled' || season === null) return false;
  return reading.claims.some(
    (other) =>
      other.series === series && other.season !== null && other.season > season && other.certainty === 'certain' && tellsOfMaking(other),
  );
}

const tellsOfMaking = ({ predicate, value }: Claim): boolean =>
  predicate === 'premiere' || predicate === 'episodes' || (predicate === 'status' && (value === 'renewed' || value === 'ending'));

function otherFate({ value, series, season }: ClaimFor<'status'>, { fate }: Verdict): string | null {
  const isKnown = fate.probability >= CONFIDENT && (fate.basis === 'official' || fate.basis === 'reported');
  return isKnown && !FITS[value].has(fate.status) ? `season ${season} of ${series} is ${FATE_WORDS[fate.status]}` : null;
}

function otherDate({ value, series, season }: ClaimFor<'premiere'>, { premiere, fate }: Verdict, day: string): string | null {
  if (premiere === null || premiere.conditional || (premiere.basis !== 'official' && premiere.basis !== 'reported')) return null;
  const range = dayRange(premiere.edtf);
  if (range === null || dayRange(value) === null || agreement(premiere.edtf, value) > 0) return null;
  const isOver = range.last.toString() < day;
  const comes = isOver ? (fate.status === 'released' ? 'premiered' : 'was to premiere') : 'premieres';
  return `season ${season} of ${series} ${comes} ${whenWords(premiere.edtf)}`;
}

const MOST_EVIDENCE = 3;

/**
 * The claims that carry a verdict, those of the predicate that is asked about first, each with who published it and when. What the record has
 * of a date is shown by those that give it, and by no earlier one.
 */
export function evidenceOf({ premiere, evidence }: Verdict, predicate: Predicate): Finding['evidence'] {
  const isOther = ({ claim }: Verdict['evidence'][number]): number => Number(claim.predicate !== predicate);
  const dating = evidence.filter(
    ({ claim }) => predicate === 'premiere' && claim.predicate === predicate && claim.value === premiere?.edtf,
  );
  const first = dating.length > 0 ? dating : evidence.toSorted((a, b) => isOther(a) - isOther(b));
  return first.slice(0, MOST_EVIDENCE).map(({ claim, document: { id, publisher, headline, said } }) => {
    const day = isoDay(said);
    const parts = [`“${claim.quote}”`, publisher ?? headline, day === null ? null : dateWords(day)];
    return { text: parts.filter((part) => part !== null).join(', '), span: null, documentId: id };
  });
}
