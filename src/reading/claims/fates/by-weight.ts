/** Fates that neither a row nor a build tells, where all that is known of the sentence weighs enough together. */
import type { Analysis } from '../../analysis.ts';
import { isOfAnotherMatter } from '../../binding/matter.ts';
import { isInEntry } from '../../binding/roundup.ts';
import { unknownSubject } from '../../binding/unknown-subject.ts';
import { type CueContext, contextAt } from '../../context.ts';
import { latestSeason } from '../../facts/chief.ts';
import { mentionsWithin } from '../../mentions/find-mentions.ts';
import type { Cue } from '../../patterns/bank.ts';
import { CLASSES } from '../../patterns/classes.ts';
import { isPlausible } from '../../plausible/plausible.ts';
import type { Frame, Row } from '../../rows.ts';
import type { Sentence } from '../../sentences/sentence.ts';
import { seriesStretches } from '../../sentences/series-stretches.ts';
import { termsOf } from '../../weighing/features.ts';
import { evidenceOf, FATES, type Fate, weighFates } from '../../weighing/weigh-fates.ts';
import { KIN } from '../../words/genres.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsPair, holdsWord } from '../../words/stretch.ts';
import type { Tokens } from '../../words/tokens.ts';
import type { Draft } from '../draft.ts';
import { rowByWeight } from '../rests-on-weight.ts';
import { draftsTelling } from '../told.ts';
import { callsLimited } from './limited.ts';
import { statusDrafts } from './status.ts';

/** Which frame tells a fate, and the least probability at which it is claimed: silence and a season's end are easily taken for the series'. */
const CLAIMED: Readonly<Record<Fate, { readonly frame: Frame; readonly least: number }>> = {
  renewed: { frame: 'order', least: 0.75 },
  cancelled: { frame: 'cancel', least: 0.7 },
  ending: { frame: 'final', least: 0.75 },
  undecided: { frame: 'undecided', least: 0.8 },
};
/** Least probability at which what is claimed is the fate's denial. */
const LEAST_DENIED = 0.5;
/** Least probability of an order in a sentence that names no carrier. */
const LEAST_UNSUPPORTED = 0.82;
const FEWEST_TERMS = 4;
/** Series of which rules tell a fate: a document that has so many tells those of the others too, and an entry of its own needs no more than this share of what else is enough. */
const FEWEST_TOLD = 3;
const SHARE_IN_ENTRY = 0.5;

/** Drafts of the sentences, and of their stretches where they name several series, in which nothing has been said of any fate. */
export function weighedFates(analysis: Analysis, stated: readonly Draft[]): Draft[] {
  const telling = draftsTelling('status', stated);
  const told = new Set(stated.flatMap(({ body, series }) => (body.predicate === 'status' ? [series] : [])));
  const ofFates = told.size >= FEWEST_TOLD;
  return analysis.sentences.flatMap((sentence) =>
    seriesStretches(sentence, analysis).flatMap((stretch) => {
      if (telling(stretch.sentence.view).length > 0) return [];
      const drafts = weighedFate(stretch.sentence, analysis, ofFates);
      const { of } = stretch;
      if (of === null || drafts.length === 0) return drafts;
      const here = new Set(telling(sentence.view).map(({ series }) => series));
      return drafts.filter(({ series }) => of.has(series) && !here.has(series));
    }),
  );
}

function weighedFate(sentence: Sentence, analysis: Analysis, ofFates: boolean): Draft[] {
  if (isOfUnknown(sentence, analysis) || bringsInKin(sentence, analysis)) return [];
  const terms = termsOf(sentence, analysis);
  if (terms.length < FEWEST_TERMS) return [];
  const odds = weighFates(sentence, analysis, terms);
  const fate = FATES.reduce((best, other) => (odds[other] > odds[best] ? other : best));
  const share = ofFates && isInEntry(sentence.view, analysis) ? SHARE_IN_ENTRY : 1;
  if (odds[fate] < share * leastOf(fate, sentence) || isOfElse(fate, sentence, analysis)) return [];
  const limited = fate === 'ending' && callsLimited(sentence, analysis.view.tokens);
  if (limited && (latestSeason(analysis) ?? 1) > 1) return [];
  const denied = odds.denied >= LEAST_DENIED || (fate === 'cancelled' && isAlive(sentence, analysis.view.tokens));
  const cue = cueOf(fate, denied, limited, wordsOf(fate, sentence, evidenceOf(terms, fate)));
  if (!isPlausible(cue, sentence, analysis.view.tokens)) return [];
  return statusDrafts(cue, plainly(cue, sentence, analysis), analysis);
}

/** 'Harrow Bridge, too, may not be back', 'Harrow Bridge got the axe': the name is of no series that is known, and the one before it is not meant. */
function isOfUnknown(sentence: Sentence, analysis: Analysis): boolean {
  const subject = unknownSubject(sentence, analysis);
  if (subject === null) return false;
  const { from, to } = subject;
  return sentence.cues.some(
    ({ row, match: { slots } }) =>
      TELLING.has(row.frame) &&
      (row.frame === 'ditto' || to - from >= FEWEST_WORDS) &&
      slots.some((slot) => slot.name === 'show' && slot.from === from),
  );
}
/** 'The fifth was the last, although a sequel with Tom Hask, Maddox Quay, is on its way': the one that is named is not the one that is over. */
function bringsInKin({ seasons, view }: Sentence, { mentions, view: { tokens } }: Analysis): boolean {
  const [named, ...others] = mentionsWithin(mentions, view);
  if (named === undefined || others.length > 0) return false;
  for (let at = named.from - 1; at > Math.max(view.first, named.from - MOST_TO_KIN); at--)
    if (KIN.has(tokens.word[at] as number) && ARTICLES.has(tokens.word[at - 1] as number)) return seasons.some(({ to }) => to < at);
  return false;
}
const ARTICLES = wordSet('a an its');
const MOST_TO_KIN = 12; // tokens

const TELLING: ReadonlySet<Frame> = new Set(['ditto', 'order', 'cancel', 'final', 'undecided']);
/** Of a name; a single word opens many a sentence with a capital. */
const FEWEST_WORDS = 2;

/** Where nobody is said to order, what sounds like an order is easily a return to the screen, a wish or a turn of the plot. */
const leastOf = (fate: Fate, sentence: Sentence): number =>
  fate === 'renewed' && !namesCarrier(sentence) ? LEAST_UNSUPPORTED : CLAIMED[fate].least;

function namesCarrier({ carriers, chart, view }: Sentence): boolean {
  if (carriers.length > 0) return true;
  for (let at = view.first; at < view.limit; at++) if (chart.endsFrom('network', at).length > 0) return true;
  return false;
}

/** What sounds like a fate and is another matter's. */
function isOfElse(fate: Fate, sentence: Sentence, analysis: Analysis): boolean {
  if (fate === 'undecided') return asksElse(sentence, analysis);
  if (fate === 'renewed') return NO_ORDER.some((is) => is(sentence, analysis.view.tokens));
  const { tokens } = analysis.view;
  if (fate === 'cancelled')
    return isAverted(sentence, tokens) || comesBack(sentence, tokens) || isOnlyOff(sentence, tokens) || isOfMove(sentence, tokens);
  return isSeasonsFinale(sentence, tokens) || isSupposed(sentence, tokens) || isAlive(sentence, tokens) || isAskedWhether(sentence, tokens);
}

/** 'Whether he can swim, nobody is saying': what is undecided there is no season. */
const asksElse = (sentence: Sentence, analysis: Analysis): boolean =>
  sentence.cues.some((cue) => cue.row.frame === 'undecided' && isOfAnotherMatter(cue, sentence, analysis));

/** 'Is unlikely to be cancelled', 'not cancelled', 'it was feared that it would be axed': the very word for it is taken back. */
function isAverted({ view: { first, limit } }: Sentence, tokens: Tokens): boolean {
  for (let at = first; at < limit; at++)
    if (CANCELLED.has(tokens.word[at] as number) && holdsWord(tokens, Math.max(first, at - MOST_TO_AVERTED), at, AVERTING)) return true;
  return false;
}
const CANCELLED = wordSet('cancelled canceled axed scrapped dropped cancellation axe cancel cancelling canceling axing dropping scrapping');
const AVERTING = wordSet(
  'unlikely not never feared fears denied denies false avoid avoided avoids escape escaped escapes survived survives spared no nearly almost considering mulling weighing contemplating',
);
const MOST_TO_AVERTED = 6;

/** 'It isn't over', 'not going anywhere', 'far from dead': what denies that it is cancelled. */
function isAlive({ view: { first, limit } }: Sentence, tokens: Tokens): boolean {
  for (let at = first; at < limit; at++)
    if (GONE.has(tokens.word[at] as number) && holdsWord(tokens, Math.max(first, at - MOST_TO_GONE), at, FAR_FROM)) return true;
  return false;
}
const GONE = wordSet('over dead done finished anywhere gone');
const FAR_FROM = wordSet("not isn't ain't aren't never hardly far");
const MOST_TO_GONE = 3;

/** 'Will return with a special, after Disney+ decided not to go on with it': one that is back is not over. */
function comesBack({ view: { first, limit } }: Sentence, tokens: Tokens): boolean {
  for (let at = first; at < limit; at++)
    if (WILL.has(tokens.word[at] as number) && RETURN.has(tokens.word[at + 1] as number))
      return !holdsWord(tokens, Math.max(first, at - MOST_TO_DOUBT), at, DOUBTING);
  return false;
}
const WILL = wordSet("will 'll is are");
const RETURN = wordSet('return returning');
const DOUBTING = wordSet('if whether nobody none neither nor never not no doubt doubts hope hoped hopes think thinks until before');
const MOST_TO_DOUBT = 6;

/** 'Will not return in May': not on that day, it says, and no more. */
function isOnlyOff({ dates, seasons, view: { first, limit } }: Sentence, tokens: Tokens): boolean {
  if (seasons.length > 0 || holdsWord(tokens, first, limit, CANCELLED) || holdsWord(tokens, first, limit, FOR_GOOD)) return false;
  for (let at = first; at < limit; at++) {
    if (RETURNING.has(tokens.word[at] as number) && dates.some(({ from }) => from > at && from < at + MOST_TO_DAY)) return true;
  }
  return false;
}
const RETURNING = wordSet('return returns returning back coming come comes');
const FOR_GOOD = wordSet('good permanently forever ever over dead end ended ends last final another more cancels axe axes axed again');
const MOST_TO_DAY = 5;

/** 'Spent five seasons on Fox before NBC took it in', 'after two on CBS it went to Hulu': where it was shown before it moved. */
const isOfMove = ({ carriers, view: { first, limit } }: Sentence, tokens: Tokens): boolean =>
  carriers.length >= 2 && holdsWord(tokens, first, limit, MOVING) && !holdsWord(tokens, first, limit, CANCELLED);
const MOVING = wordSet('before moved moves moving move went switched switches jumped jumps transferred transfers');

/** 'The third series reaches its finale', 'the finale drew 8m, up from last year': every season has one. */
function isSeasonsFinale({ seasons, view: { first, limit } }: Sentence, tokens: Tokens): boolean {
  const numbered = seasons.some(({ relation, final }) => relation === 'numbered' && !final);
  if (holdsPair(tokens, first, limit, FINAL, ROUNDS)) return true;
  if (holdsPair(tokens, first, limit, WAY, OUT)) return false;
  if (!holdsWord(tokens, first, limit, FINALES) || (!numbered && holdsPair(tokens, first, limit, SERIES, FINALES))) return false;
  for (let at = first; at < limit; at++)
    if (LAST.has(tokens.word[at] as number) && !PERIODS.has(tokens.word[at + 1] as number)) return false;
  return true;
}
/** Of a game show. */
const FINAL = wordSet('final');
const ROUNDS = wordSet('round rounds chase question');
const SERIES = wordSet('series');
const WAY = wordSet('way');
const OUT = wordSet('out');
/** Behind 'last': the one before. */
const PERIODS = wordSet('season week year month night monday tuesday wednesday thursday friday saturday sunday');

/** 'Will be on parade again from Monday': what comes back on a day was ordered before. */
const isBackOnADay = ({ dates, view: { first, limit } }: Sentence, tokens: Tokens): boolean =>
  dates.length > 0 && holdsWord(tokens, first, limit, BACK) && !holdsWord(tokens, first, limit, ORDERING);
/** 'The comedy, which returned for series two': what has come back was ordered before. */
const hasReturned = ({ seasons, view: { first, limit } }: Sentence, tokens: Tokens): boolean =>
  !holdsWord(tokens, first, limit, ORDERING) &&
  seasons.some(
    ({ relation, from }) => relation === 'numbered' && holdsWord(tokens, Math.max(first, from - MOST_TO_SEASON), from, RETURNED),
  );
/** 'Has rolled its pilot to next season': no order, and no refusal. */
const isRolled = ({ view: { first, limit } }: Sentence, tokens: Tokens): boolean =>
  holdsWord(tokens, first, limit, PILOTS) && holdsWord(tokens, first, limit, ROLLED);
const PILOTS = wordSet('pilot pilots');
const ROLLED = wordSet('roll rolls rolled rolling delay delays delayed pushed redevelop redeveloped retool retooled');
/** 'Apple must renew it': what somebody demands. */
function isDemanded({ view: { first, limit } }: Sentence, tokens: Tokens): boolean {
  return holdsPair(tokens, first, limit, MUST, RENEW);
}
const MUST = wordSet('must should please');
const RENEW = wordSet('renew save order revive recommission');
/** 'Has renewed the permit of a pub': what else is renewed. */
function isOfOtherThing({ view: { first, limit } }: Sentence, tokens: Tokens): boolean {
  for (let at = first; at < limit; at++)
    if (RENEWED.has(tokens.word[at] as number) && holdsWord(tokens, at + 1, Math.min(limit, at + MOST_TO_THING), OTHER_THINGS)) return true;
  return false;
}
const RENEWED = wordSet('renew renews renewed renewing');
const OTHER_THINGS = wordSet((CLASSES['not-renewable'] ?? []).join(' '));
const MOST_TO_THING = 4; // tokens

/** What sounds like an order and is none. */
const NO_ORDER = [isBackOnADay, hasReturned, isRolled, isDemanded, isOfOtherThing];
const RETURNED = wordSet('returned');
const MOST_TO_SEASON = 4;
const BACK = wordSet('back again returns return returning');
const ORDERING =
  wordSet(`order orders ordered ordering renew renews renewed renewal pick picks picked pickup commission commissioned commissions recommissioned greenlit greenlight confirm confirms confirmed
  announce announces announced another more further deal booked signed sign signs approved given hand handed hands bought buys funded`);

/** 'He would need four seasons', 'the books are enough for three', 'it will run for six': how long a story might be. */
const isSupposed = ({ view: { first, limit } }: Sentence, tokens: Tokens): boolean =>
  (holdsWord(tokens, first, limit, SUPPOSING) || holdsPair(tokens, first, limit, RUN, FOR)) && !holdsWord(tokens, first, limit, LAST);
/** 'It is not certain whether it will be the last': nobody says that it will. */
function isAskedWhether({ view: { first, limit } }: Sentence, tokens: Tokens): boolean {
  for (let at = first; at < limit; at++)
    if (WHETHER.has(tokens.word[at] as number)) return holdsWord(tokens, at, Math.min(limit, at + MOST_TO_LAST), LAST);
  return false;
}
const WHETHER = wordSet('whether');
const MOST_TO_LAST = 10;
const RUN = wordSet('run');
const FOR = wordSet('for');
const SUPPOSING = wordSet("would 'd could might should enough mind novels books comics");
const FINALES = wordSet('finale finales');
const LAST = wordSet('final last end ends ended ending farewell goodbye conclude concludes concluded conclusion over done swansong');

/** The cue that a row of the lexicons would have given, where the words that weigh most stand. */
function cueOf(fate: Fate, denied: boolean, ofWhole: boolean, { from, to }: Words): Cue {
  const row: Row = {
    ...rowByWeight(CLAIMED[fate].frame),
    negated: true,
    ...(denied && { certainty: 'denied' }),
    ...(ofWhole && { season: 'none' }),
  };
  return { row, match: { from, to, slots: [] } };
}

interface Words {
  readonly from: number;
  readonly to: number;
}

/** 'The third run lands next summer, with the fourth and last in the can': an end is of the season that is called the last. */
function wordsOf(fate: Fate, { seasons }: Sentence, words: Words): Words {
  const last = fate === 'ending' ? seasons.filter(({ from, to, final }) => final && from >= words.from && to <= words.to) : [];
  return last.length === 1 ? { from: (last[0] as Words).from, to: words.to } : words;
}

/** Words of denial and doubt have been weighed with the rest; what asks, wishes, hangs on something or hedges is heeded as around any cue. */
function plainly({ match }: Cue, sentence: Sentence, analysis: Analysis): CueContext {
  const context = contextAt(sentence, analysis, match.from, match.to, true);
  return { ...context, modality: { ...context.modality, negations: 0, open: false, none: false, rebutted: false, unlikely: false } };
}
