/** What a cue of release and a date say of another work, or of something about a series that is no season's beginning. */
import type { Analysis } from '../analysis.ts';
import type { CueContext } from '../context.ts';
import type { Cue } from '../patterns/bank.ts';
import type { DateSpan } from '../sentence.ts';
import { wordSet } from '../words/lexis.ts';

/** Nouns whose dates are not the season's: 'the finale aired on', 'filming starts in', 'the film opens'. */
const NOT_PREMIERES =
  wordSet(`finale finales production filming cameras camera shooting shoot trailer teaser interview film films movie book novel midseason break hiatus strike
  episode hear hearing heard know known knowing learn decide decided deciding decision verdict answer writers usually normally generally
  always typically room casting table soundtrack podcast actor actors actress star fans petition album albums restaurant
  special reunion absent crossover registrations auditions audition song songs single wrestler theatrical theaters theatres cinemas blockbuster concert exhibition
  rerun reruns repeats`);
const SET = wordSet('set');
const PLACING = wordSet('in at on during against around recorded');
const BEFORE = 8;
const BEHIND = 2;
/** 'Is back on June 6 for one night', 'the day on which the finale goes out': what is no season's beginning, behind the cue. */
const ONE_OFFS = wordSet('finale finales interview reunion special specials crossover charity concert telethon fundraiser anniversary');
const FAR_BEHIND = 8;

export function isOfAnother(cue: Cue, { sentence, clause }: CueContext, analysis: Analysis): boolean {
  const { view, mentions } = analysis;
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
  return isOfPictures(analysis);
}

/** 'Returns for more filming in July': between the cue and the date stands what the date is of. */
export function isOfBetween({ match }: Cue, { from, to }: DateSpan, { view: { tokens }, mentions }: Analysis): boolean {
  const [first, limit] = from >= match.to ? [match.to, from] : [to, match.from];
  for (let at = first; at < limit; at++)
    if (NOT_PREMIERES.has(tokens.word[at] as number) && !mentions.some((mention) => at >= mention.from && at < mention.to)) return true;
  return false;
}

/** A document that speaks of cinemas, records or parks and of no series, show or season. */
function isOfPictures({ sentences, view: { tokens } }: Analysis): boolean {
  if (sentences.some(({ seasons }) => seasons.some(({ soft }) => !soft))) return false;
  let pictures = false;
  for (let at = 0; at < tokens.count; at++) {
    if (SERIES.has(tokens.word[at] as number)) return false;
    pictures ||= PICTURES.has(tokens.word[at] as number);
  }
  return pictures;
}

/** Of what has premieres besides series. */
const PICTURES = wordSet(
  'film films movie movies theatrical theaters theatres cinemas cinema blockbuster blockbusters moviegoers pvod album albums single song songs band concert game gamers console consoles playstation xbox park parks disneyland documentary musical',
);
/** Of series. */
const SERIES = wordSet('series season seasons show shows sitcom episode episodes tv television docuseries anime premiere premieres');
