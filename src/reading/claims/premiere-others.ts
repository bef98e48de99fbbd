/** What a cue of release and a date say of something else: another work, a night like any other, a decision. */
import type { Analysis } from '../analysis.ts';
import type { CueContext } from '../context.ts';
import type { Cue } from '../patterns/bank.ts';
import type { Frame } from '../rows.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { DateSpan, Sentence } from '../sentence.ts';
import { wordSet } from '../words/lexis.ts';

/** Nouns whose dates are not the season's: 'the finale aired on', 'filming starts in', 'the film opens'. */
const NOT_PREMIERES =
  wordSet(`finale finales production filming cameras camera shooting shoot trailer teaser interview film films movie book novel midseason mid-season break hiatus strike
  episode hear hearing heard know known knowing learn decide decided deciding decision verdict answer writers usually normally
  always typically room casting table soundtrack podcast actor actors actress star fans petition album albums restaurant
  special reunion crossover registrations auditions audition song songs single wrestler theatrical theaters theatres cinemas box-office blockbuster concert exhibition`);
const SET = wordSet('set');
const PLACING = wordSet('in at on during against around recorded');
const BEFORE = 8;
const BEHIND = 2;
/** 'Is back on June 6 for one night', 'the day on which the finale goes out': what is no season's beginning, behind the cue. */
const ONE_OFFS = wordSet(
  'finale finales interview reunion special specials crossover charity one-off one-time concert half-hour telethon fundraiser anniversary',
);
const FAR_BEHIND = 8;

export function isOfAnother(cue: Cue, { sentence, clause }: CueContext, { view, mentions }: Analysis): boolean {
  const { first, limit } = sentence.view;
  const { word } = view.tokens;
  const mine = clause[cue.match.from - first];
  const named = (at: number): boolean => mentions.some(({ from, to }) => at >= from && at < to);
  for (let at = Math.max(first, cue.match.from - BEFORE); at < Math.min(cue.match.to + BEHIND, limit); at++) {
    const own = at >= cue.match.from && at < cue.match.to;
    if ((own || clause[at - first] === mine) && NOT_PREMIERES.has(word[at] as number) && !named(at)) return true;
    // 'a drama set in 1985', 'on set during May': where and when a story plays or is shot
    if (own && SET.has(word[at] as number) && PLACING.has(word[at + 1] as number)) return true;
  }
  for (let at = cue.match.to; at < Math.min(cue.match.to + FAR_BEHIND, limit); at++)
    if (clause[at - first] === mine && ONE_OFFS.has(word[at] as number) && !named(at)) return true;
  return isOfPictures(sentence, word);
}

/** A sentence that speaks of cinemas and of no series, show or season. */
function isOfPictures({ view, seasons }: Sentence, word: Int32Array): boolean {
  if (seasons.some(({ soft }) => !soft)) return false;
  let pictures = false;
  for (let at = view.first; at < view.limit; at++) {
    if (SERIES.has(word[at] as number)) return false;
    pictures ||= PICTURES.has(word[at] as number);
  }
  return pictures;
}

const PICTURES = wordSet(
  'film films movie movies theatrical theaters theatres cinemas cinema blockbuster blockbusters moviegoers box-office album albums single song songs band concert',
);
const SERIES = wordSet('series season seasons show shows drama comedy sitcom thriller episodes tv television');

/** 'Aired on Saturday', said of no season: an episode, or a night like any other. */
export function isRoutine(cue: Cue, date: DateSpan, near: SeasonSpan | undefined, { view }: Analysis): boolean {
  if (near !== undefined || date.date.direction === 'future') return false;
  for (let at = cue.match.from; at < cue.match.to; at++) {
    if (AIRS.has(view.tokens.word[at] as number)) return !FIRST_TIME.has(view.tokens.word[at - 1] as number);
  }
  return false;
}

const AIRS = wordSet('air aired airs airing');
const FIRST_TIME = wordSet('first originally');

/** 'Renewed for a second season in May': the date is the decision's. */
export function isOfDecision(cue: Cue, { cues }: Sentence, { view }: Analysis): boolean {
  return cues.some(({ row, match }) => {
    if (!DECISIONS.has(row.frame) || row.returns === true || match.from > cue.match.from) return false;
    if (match.to > cue.match.from) return true;
    for (let at = match.to; at < cue.match.from; at++) if (!BRIDGE.has(view.tokens.word[at] as number)) return false;
    return match.to < cue.match.from;
  });
}

const BRIDGE = wordSet('for a an the its');

const DECISIONS: ReadonlySet<Frame> = new Set(['order', 'cancel', 'undecided']);
