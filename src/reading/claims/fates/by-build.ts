/**
 * Fates that no row has words for, told by how their clause is built: a carrier does something to a series that comes to another season
 * ('Hulu has put another season of X on the menu'), a series comes by one ('X talked its way into a second year'), or a carrier does something
 * to it after so many ('Freeform pulled X up by the roots after one season'). What is shown, made, thought or hoped is none of these.
 */
import type { Analysis } from '../../analysis.ts';
import { contextAt } from '../../context.ts';
import { mentionsWithin } from '../../mentions/find-mentions.ts';
import type { Cue } from '../../patterns/bank.ts';
import type { SlotMatch } from '../../patterns/match.ts';
import { isPlausible } from '../../plausible/plausible.ts';
import type { Frame, Row } from '../../rows.ts';
import { holdsPair, holdsWord, isMark } from '../../words/stretch.ts';
import type { Draft } from '../draft.ts';
import { sentencesTelling } from '../told.ts';
import {
  actingCarrier,
  isActed,
  isHeadedFor,
  isIndefinite,
  isNew,
  isOwned,
  isParticiple,
  isSpent,
  opensClause,
  type Place,
  pastMarks,
  rangeOf,
  standsWhole,
} from './by-build-place.ts';
import {
  AT,
  DETERMINERS,
  KEEPING,
  OUT,
  PARTICIPLES,
  PARTING,
  PASSIVE,
  PRONOUNS,
  REFUSING,
  RULING,
  STRUCK,
  TAKING_ON,
} from './by-build-words.ts';
import { statusDrafts } from './status.ts';

const ORDERED: Row = { id: 'order/by-build', frame: 'order', patterns: [], finds: [], leaves: [] };
const ENDED: Row = { id: 'cancel/by-build', frame: 'cancel', patterns: [], finds: [], leaves: [] };

/** Tokens within which a passive follows its season, or a series' name: 'a fourth season of X has been …'. */
const FEW = 9;
const NEAR = 4;

/** The builds that tell a fate, likeliest first; each gives the cue that a row of the lexicons would have given. */
const BUILDS: readonly ((place: Place) => Cue | null)[] = [
  carrierRefuses,
  carrierOrders,
  carrierEnds,
  seriesEnded,
  seasonGiven,
  seriesComesBy,
];
const DECIDED: ReadonlySet<Frame> = new Set(['cancel', 'final', 'undecided']);

/** Drafts of the sentences in which nothing has been said of any fate, nor of a day: 'X moves to Rome for its fifth season, due in May'. */
export function builtDrafts(analysis: Analysis, stated: readonly Draft[]): Draft[] {
  const { tokens } = analysis.view;
  const isTold = sentencesTelling('status', stated);
  const isDated = sentencesTelling('premiere', stated);
  return analysis.sentences.flatMap((sentence) => {
    const { view, seasons, cues } = sentence;
    if (seasons.length === 0 || cues.some(({ row }) => DECIDED.has(row.frame)) || isTold(view) || isDated(view)) return [];
    const here = mentionsWithin(analysis.mentions, view);
    for (const span of seasons) {
      for (const build of BUILDS) {
        const cue = build({ span, sentence, tokens, here });
        if (cue !== null && isPlausible(cue, sentence, tokens))
          return statusDrafts(cue, contextAt(sentence, analysis, cue.match.from, cue.match.to, false), analysis);
      }
    }
    return [];
  });
}

/** 'The CW looked at the figures before it declined a fourth': the verb right before the season refuses it. */
function carrierRefuses(place: Place): Cue | null {
  const { span, tokens } = place;
  const carrier = actingCarrier(place);
  if (carrier === null || !isNew(place)) return null;
  const near = Math.max(carrier.to, span.from - NEAR);
  if (!holdsWord(tokens, near, span.from, REFUSING) && !holdsPair(tokens, near, span.from, RULING, OUT)) return null;
  return cueOf(ENDED, carrier.from, span.to, [slot('nth', span)]);
}

/** 'Hulu has put another season of X on the menu', 'X lives on: The WB has let him in for a fifth year.' */
function carrierOrders(place: Place): Cue | null {
  const { span, here, tokens } = place;
  const carrier = actingCarrier(place);
  if (carrier === null || !isNew(place)) return null;
  const named = here.find(({ from }) => from >= carrier.to && from <= span.to + NEAR);
  if (named === undefined && here.length > 0 && !holdsWord(tokens, carrier.to, span.from, PRONOUNS)) return null;
  return cueOf(ORDERED, carrier.from, span.to, [...(named === undefined ? [] : [slot('show', named)]), slot('nth', span)]);
}

/** 'Freeform has pulled X up by the roots after one season', 'NBC discharged X on Friday, two seasons in.' */
function carrierEnds(place: Place): Cue | null {
  const { span, sentence, tokens, here } = place;
  if (!isSpent(place)) return null;
  const named = here.findLast(({ to }) => to <= span.from && span.from - to <= FEW);
  if (named === undefined || holdsWord(tokens, named.to, span.from, PARTING)) return null;
  const carrier = sentence.carriers.find(
    ({ from, to, possessive }) => !possessive && to < named.from && opensClause(tokens, from, sentence) && isActed(tokens, to, named.from),
  );
  if (carrier === undefined || holdsWord(tokens, carrier.to, named.from, KEEPING)) return null;
  return cueOf(ENDED, carrier.from, span.to, [slot('show', named), slot('run-length', span)]);
}

/** 'X was put out of the airlock after three', 'X Shattered After One Season': what is done to a series once it has had so many. */
function seriesEnded(place: Place): Cue | null {
  const { span, sentence, tokens, here } = place;
  const subject = here.findLast(({ to }) => to <= span.from);
  if (!isSpent(place) || subject === undefined) return null;
  if (!opensClause(tokens, subject.from, sentence) && !isOwned(tokens, subject.from, sentence)) return null;
  if (!isActed(tokens, subject.to, span.from) || holdsWord(tokens, subject.to, span.from, KEEPING)) return null;
  const passive = rangeOf(subject.to, span.from).some(
    (at) => PASSIVE.has(tokens.word[at] as number) && (isParticiple(tokens, at + 1) || PARTICIPLES.has(tokens.word[at + 1] as number)),
  );
  return passive || isStruck(subject.to, place)
    ? cueOf(ENDED, subject.from, span.to, [slot('show', subject), slot('run-length', span)])
    : null;
}

/** '‘X’ Shattered After One Season', 'X sinks at NBC after two': a verb alone between the series and its length. */
function isStruck(behind: number, { span, sentence, tokens }: Place): boolean {
  const verb = pastMarks(tokens, behind);
  if (!STRUCK.has(tokens.word[verb] as number)) return false;
  const after = span.from - 1;
  return rangeOf(verb + 1, after).every(
    (at) => AT.has(tokens.word[at] as number) || sentence.carriers.some(({ from, to }) => from <= at && at < to),
  );
}

/** 'A fourth season has been saddled up': what happens to a season that is not there yet, in words that need not be known. */
function seasonGiven(place: Place): Cue | null {
  const { span, sentence, tokens } = place;
  const start = DETERMINERS.has(tokens.word[span.from - 1] as number) ? span.from - 1 : span.from;
  if (!isIndefinite(span, tokens) || !opensClause(tokens, start, sentence) || !standsWhole(place)) return null;
  const limit = Math.min(span.to + FEW, sentence.view.limit);
  for (let at = span.to; at < limit - 1; at++) {
    if (!PASSIVE.has(tokens.word[at] as number) || PASSIVE.has(tokens.word[at + 1] as number)) continue;
    return isParticiple(tokens, at + 1) && isActed(tokens, at, Math.min(at + 3, limit))
      ? cueOf(ORDERED, span.from, at + 2, [slot('nth', span)])
      : null;
  }
  return null;
}

/** 'X has talked its way into a second year', 'X comes running for series three.' */
function seriesComesBy(place: Place): Cue | null {
  const { span, sentence, tokens, here } = place;
  const subject = here.findLast(({ to }) => to <= span.from);
  if (subject === undefined || !opensClause(tokens, subject.from, sentence) || !isActed(tokens, subject.to, span.from)) return null;
  if (!(isIndefinite(span, tokens) || isHeadedFor(span, subject.to, tokens)) || !standsWhole(place)) return null;
  // 'X adds two to its third season': people, whom it takes on
  if (TAKING_ON.has(tokens.word[pastMarks(tokens, subject.to)] as number)) return null;
  // 'X: Bo Fenn is coming to season 2': who is called as another series is, is in X
  if (isMark(tokens, subject.from - 1, ':') && here.some(({ to, name }) => to === subject.from - 1 && name !== subject.name)) return null;
  return cueOf(ORDERED, subject.from, span.to, [slot('show', subject), slot('nth', span)]);
}

const cueOf = (row: Row, from: number, to: number, slots: readonly SlotMatch[]): Cue => ({ row, match: { from, to, slots } });
const slot = (name: string, { from, to }: { readonly from: number; readonly to: number }): SlotMatch => ({ name, from, to });
