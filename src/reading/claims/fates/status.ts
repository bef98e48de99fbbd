/** Claims about what becomes of a season, from cues of ordering, cancelling, ending and not deciding. */
import type { Certainty, Status } from '../../../claim/claim.ts';
import type { Analysis } from '../../analysis.ts';
import { isInCourse } from '../../binding/in-course.ts';
import { isOfAnotherMatter } from '../../binding/matter.ts';
import {
  type BoundSeason,
  beforeInstead,
  beyondSeasons,
  cancelledSeasons,
  finalSeasons,
  orderedSeasons,
  seasonsNear,
} from '../../binding/seasons.ts';
import { seriesOf } from '../../binding/series.ts';
import { isOfNeither, meansNone, meansSeveral } from '../../binding/several.ts';
import { saidInOrder, sharedOut } from '../../binding/shared-out.ts';
import type { CueContext } from '../../context.ts';
import { mentionsWithin } from '../../mentions/find-mentions.ts';
import { documentSpeaker } from '../../modality/document-speaker.ts';
import type { Modality } from '../../modality/modality.ts';
import { speakerOf } from '../../modality/speaker-of.ts';
import type { Cue } from '../../patterns/bank.ts';
import type { Frame } from '../../rows.ts';
import { MOST_SEASONS, type SeasonSpan } from '../../seasons/season-span.ts';
import type { Sentence } from '../../sentences/sentence.ts';
import { NUMBERS, wordSet } from '../../words/lexis.ts';
import { holdsWord } from '../../words/stretch.ts';
import type { Tokens } from '../../words/tokens.ts';
import type { Draft } from '../draft.ts';
import { isAcrossClauses } from './across-clauses.ts';
import { isOfBothFates } from './both-fates.ts';
import { isOfSomebody } from './of-people.ts';
import { quoteOf, withDenial } from './quote.ts';
import { ofSameFate } from './same-fate.ts';
import { isOfEveryYear, isOfSeasonItself } from './season-itself.ts';

type StatusFrame = Extract<Frame, 'order' | 'cancel' | 'final' | 'undecided'>;

interface Outcome {
  readonly status: Status;
  readonly certainty: Certainty;
}

const STATED: Readonly<Record<StatusFrame, Status>> = { order: 'renewed', cancel: 'cancelled', final: 'ending', undecided: 'undecided' };

/** What sounds like a fate and tells none. */
const NO_FATES = [isOfSeasonItself, isOfSomebody, isOfBothFates, isAcrossClauses];

export function statusDrafts(cue: Cue, context: CueContext, analysis: Analysis, before: readonly Draft[] = []): Draft[] {
  const frame = cue.row.frame as StatusFrame;
  const outcome =
    outcomeOf(frame, cue, presupposed(cue, context, withNone(cue, context, analysis), analysis)) ?? leftOpen(cue, context, analysis);
  if (outcome === null) return [];
  if (outcome.status === 'undecided' && frame === 'undecided' && isOfAnotherMatter(cue, context.sentence, analysis)) return [];
  if (NO_FATES.some((isNone) => isNone(cue, context.sentence, analysis))) return [];
  if (isOfTheFirst(cue, context, analysis.view.tokens)) return [];
  const named = seriesOf(cue, context, analysis).filter((name) => !isOfEveryYear(cue, name, analysis));
  const series = ofSameFate(named, outcome.status, context.sentence, analysis, before);
  if (series.length === 0) return [];
  const spans = seasonsNear(analysis.view.tokens, cue, context.sentence, context.clause, context.sentence.cues, analysis.mentions);
  const seasons = isOfWhole(frame, outcome, cue, spans, analysis.view.tokens)
    ? ([{ kind: 'none' }] as const)
    : boundSeasons(frame, outcome.status, cue, context, analysis, spans);
  const together = cue.match.slots.some((slot) => meansSeveral(slot, context));
  const each = together
    ? saidInOrder(series, outcome.status, context.sentence, analysis.view.tokens)
    : sharedOut(series, outcome.status, spans, context.sentence, analysis);
  const whole = quoteOf(cue, spans);
  const isDenied = outcome.status !== STATED[frame] || outcome.certainty === 'denied';
  const quote = isDenied ? withDenial(whole, context.sentence.view.first, analysis.view.tokens) : whole;
  // 'has not been renewed by Netflix yet' tells of no act of Netflix's
  const acts = outcome.status === 'undecided' && frame === 'order' ? { ...cue, row: { ...cue.row, frame: outcome.status } } : cue;
  const speaker = speakerOf(acts, context, analysis);
  // what nobody is named for is said by the one who posts, releases or writes
  const voice = speaker === 'outlet' ? documentSpeaker(analysis) : speaker;
  return series.flatMap((name) =>
    (each?.get(name) ?? seasons).map(
      (season): Draft => ({
        series: name,
        season,
        body: { predicate: 'status', value: outcome.status },
        certainty: outcome.certainty,
        speaker: voice,
        from: quote.from,
        to: quote.to,
        block: context.sentence.view.block,
        rules: [cue.row.id, ...context.modality.operators],
      }),
    ),
  );
}

/** 'Rubbished claims that it was ending, saying that a fifth series is being shot': the season told of in reply is not the one that is denied to be the last. */
const isOfWhole = (
  frame: StatusFrame,
  { certainty }: Outcome,
  { match }: Cue,
  spans: Parameters<typeof orderedSeasons>[0],
  tokens: Tokens,
): boolean =>
  frame === 'final' && certainty === 'denied' && spans.some(({ from }) => from >= match.to && holdsWord(tokens, match.to, from, REPLYING));
const REPLYING = wordSet('saying adding said says insisting insisted');

/** 'BBC Four has acquired the first', 'bought season one of X': what is bought of a season that there is orders none. */
function isOfTheFirst({ row, match }: Cue, { sentence }: CueContext, tokens: Tokens): boolean {
  if (row.frame !== 'order' || row.season === 'first') return false;
  const isFirst = (from: number): boolean => sentence.seasons.some((span) => span.from === from && span.numbers[0] === 1);
  const isBought = holdsWord(tokens, match.from, match.to, BUYING);
  return match.slots.some(({ name, from }) => (name === 'lone-nth' || (isBought && name === 'season')) && isFirst(from));
}
const BUYING = wordSet('acquire acquires acquired acquiring buy buys bought buying license licenses licensed');

/** 'Neither is to have a third season': what is said of none is denied of each. */
function withNone(cue: Cue, context: CueContext, analysis: Analysis): Modality {
  const { modality } = context;
  if (!isOfNeither(cue, context, analysis) && !(modality.none && cue.match.slots.some((slot) => meansNone(slot, context, analysis))))
    return modality;
  return { ...modality, none: false, negations: modality.negations + 1 };
}

/** 'How long is it to the final season?' asks of no end, but takes it for granted; so does 'she will not return for the final season'. */
function presupposed({ row, match }: Cue, { sentence }: CueContext, modality: Modality, { view: { tokens } }: Analysis): Modality {
  if (row.id === FINAL_SEASON && modality.negations > 0 && isTakenForGranted(match.from, tokens)) return { ...modality, negations: 0 };
  if (!modality.asked || row.frame !== 'final' || !holdsWord(tokens, sentence.view.first, match.from, ASKING)) return modality;
  return { ...modality, asked: false, reply: null };
}

const FINAL_SEASON = 'final/season';

/** 'For the final season', 'in its last season': what stands behind such words is there, whoever is not in it. */
function isTakenForGranted(from: number, { word }: Tokens): boolean {
  const determiner = DEFINITE.has(word[from] as number) ? from : from - 1;
  return DEFINITE.has(word[determiner] as number) && WITHIN.has(word[determiner - 1] as number);
}
const DEFINITE = wordSet('the its');
const WITHIN = wordSet('for in of during before after throughout ahead');

/** What a cue comes to under denial, hedge and condition; null where nothing is claimed. */
function outcomeOf(frame: StatusFrame, cue: Cue, modality: Modality): Outcome | null {
  if (modality.asked) return repliedOutcome(frame, modality);
  // 'if there will be a season 2' asks, whatever it hangs on
  if (cue.row.question === true || (modality.condition && frame !== 'undecided')) return null;
  if (modality.rebutted) return frame === 'undecided' ? null : { status: STATED[frame], certainty: 'denied' };
  const denied = modality.negations % 2 === 1;
  const stated = STATED[frame];
  const own = cue.row.certainty;
  if (own !== undefined) {
    if (!denied || cue.row.negated === true) return { status: stated, certainty: own };
    // 'don't look for it to be back'
    return frame === 'order' && own === 'likely' ? { status: 'cancelled', certainty: own } : null;
  }
  if (frame === 'undecided') return denied && cue.row.negated === undefined ? null : { status: stated, certainty: 'certain' };
  if ((modality.wished && cue.row.wish !== true) || modality.none) return null;
  if (frame === 'order') {
    if (modality.open) return { status: 'undecided', certainty: 'certain' };
    if (denied)
      return modality.perfect && !modality.future
        ? { status: 'undecided', certainty: 'certain' }
        : { status: 'cancelled', certainty: modality.certainty };
    if (modality.unlikely) return { status: 'cancelled', certainty: 'likely' };
  } else {
    if (modality.open || (modality.unlikely && frame === 'cancel')) return null;
    if (denied) return { status: stated, certainty: 'denied' };
  }
  return { status: stated, certainty: modality.rumoured ? 'possible' : modality.certainty };
}

/** 'Has it been cancelled? No.' denies that; 'Has it been renewed? No.' says that nothing is decided, 'Will it be back? No.' that it is over. */
function repliedOutcome(frame: StatusFrame, { reply, perfect, future, wished }: Modality): Outcome | null {
  if (reply === null || wished || frame === 'undecided') return null;
  if (reply === 'yes') return { status: STATED[frame], certainty: 'certain' };
  if (reply === 'maybe') return frame === 'order' ? { status: 'renewed', certainty: 'possible' } : null;
  if (reply === 'open') return frame === 'final' ? null : { status: 'undecided', certainty: 'certain' };
  if (frame !== 'order') return { status: STATED[frame], certainty: 'denied' };
  return { status: perfect && !future ? 'undecided' : 'cancelled', certainty: 'certain' };
}

/** 'Will there be another series?' in a headline or right below it, with no reply: nothing is decided. A heading of a longer text is answered further down. */
function leftOpen({ row, match }: Cue, { modality, sentence }: CueContext, { view }: Analysis): Outcome | null {
  if (row.question !== true || row.frame !== 'order' || !modality.asked || modality.reply !== null || modality.wished) return null;
  // 'Will Batman return?', 'When is it going to return for another season?'
  if (
    !(match.slots.length === 0 || match.slots.some(({ name }) => ASKED_FOR.has(name))) ||
    holdsWord(view.tokens, sentence.view.first, match.from, ASKING)
  )
    return null;
  const { block } = sentence.view;
  const short = view.blocks.length <= MOST_BLOCKS && (view.blocks[0]?.kind === 'headline' || view.blocks.length === 1);
  return short && block < MOST_BLOCKS ? { status: 'undecided', certainty: 'certain' } : null;
}

const ASKED_FOR = new Set(['season', 'another', 'lone-nth']);
const ASKING = wordSet('when where how who why what which');
/** Of an item of news: its headline and what stands under it. */
const MOST_BLOCKS = 2;

function boundSeasons(
  frame: StatusFrame,
  status: Status,
  cue: Cue,
  context: CueContext,
  analysis: Analysis,
  spans: Parameters<typeof orderedSeasons>[0],
): BoundSeason[] {
  const { tokens } = analysis.view;
  if (cue.row.season === 'none') return [{ kind: 'none' }];
  if (cue.row.season === 'second') return [{ kind: 'number', number: 2 }];
  // 'will not be recommissioning it after its third series' is about the fourth
  if (frame === 'cancel' || (frame === 'order' && status === 'cancelled')) {
    const cancelled = cancelledSeasons(tokens, spans, context.sentence, cue.row);
    return isOfOrdered(cue, spans, context) ? cancelled.slice(0, 1) : cancelled;
  }
  if (frame === 'final' && cue.row.season === 'after') return beyondSeasons(spans);
  const instead = frame === 'final' ? beforeInstead(context.sentence, tokens) : null;
  if (instead !== null) return [instead];
  if (frame === 'final') return spans.length === 0 ? lengthOf(cue, tokens) : finalSeasons(spans);
  if (cue.row.season === 'first') return [{ kind: 'number', number: 1 }];
  const course = spans.length === 0 && status === 'renewed' ? behindCourse(context.sentence, analysis) : null;
  if (course !== null) return [{ kind: 'number', number: course }];
  const seasons = orderedSeasons(spans);
  return status === 'renewed' ? seasons : seasons.slice(0, 1);
}

/**
 * 'Renewed the drama in February, before its first run had ended', 'renews X ahead of season 3 premiere': the one behind the season in whose course, or
 * ahead of which, it was, where the sentence is of one series.
 */
function behindCourse({ seasons, view }: Sentence, { mentions, view: { tokens } }: Analysis): number | null {
  const numbered = seasons.filter(({ relation, soft }) => relation === 'numbered' && !soft);
  const [only] = numbered;
  if (only === undefined || numbered.length > 1 || mentionsWithin(mentions, view).length > 1) return null;
  const isBefore = isInCourse(tokens, only, view.first, view.limit) || isAheadOfPremiere(only, tokens);
  return isBefore ? Math.max(...only.numbers) + 1 : null;
}

const isAheadOfPremiere = ({ from, to }: SeasonSpan, tokens: Tokens): boolean =>
  PREMIERE.has(tokens.word[to] as number) && holdsWord(tokens, from - MOST_TO_AHEAD, from, AHEAD);
const PREMIERE = wordSet('premiere debut launch return start bow');
const AHEAD = wordSet('ahead before');
const MOST_TO_AHEAD = 3; // tokens: 'ahead of its'

/** 'Picked up for seasons 5 and 6 following its cancellation': what was refused is the first of those that another orders. */
const isOfOrdered = ({ match, row }: Cue, spans: Parameters<typeof orderedSeasons>[0], { sentence }: CueContext): boolean =>
  row.frame === 'cancel' &&
  spans.every(({ from, to }) => to <= match.from || from >= match.to) &&
  sentence.cues.some((other) => other.row.frame === 'order');

/** 'Three was the right number', 'chose to wrap it up with six': the last of as many seasons as the cue counts; else what the document says. */
function lengthOf({ match }: Cue, tokens: Tokens): BoundSeason[] {
  const slot = match.slots.find(({ name }) => name === 'number');
  const count = slot === undefined ? null : NUMBERS.cardinal(tokens, slot.from);
  if (count === null || count.value > MOST_SEASONS || NO_SEASONS.has(tokens.word[count.to] as number)) return finalSeasons([]);
  return [{ kind: 'number', number: count.value }];
}

/** Behind a number that counts no seasons. */
const NO_SEASONS = wordSet('episode episodes part parts hour hours film films chapter chapters instalments installments night nights');
