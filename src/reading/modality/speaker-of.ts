/** Whose assertion a cue is: who says so in its sentence, else the carrier that acts in it, else the writer. */
import type { Speaker } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import type { CueContext } from '../context.ts';
import type { Cue } from '../patterns/bank.ts';
import type { Frame } from '../rows.ts';
import { GENRES } from '../words/genres.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsWord } from '../words/stretch.ts';

/** Frames that a carrier can perform: 'Netflix has renewed', 'Syfy axes'. */
const ACTS: ReadonlySet<Frame> = new Set(['order', 'cancel', 'premiere', 'trailer']);
const BY = wordSet('by at on from');
/** Frames in which 'cancelled at NBC' makes NBC the one who acts; a date 'on NBC' does not. */
const DECIDES: ReadonlySet<Frame> = new Set(['order', 'cancel']);
const PLACED = wordSet('on at to for from via in');
const WHOSE = wordSet('whose');
const THAT = VOCABULARY.intern('that');
const FAR_BEFORE = 10;
const FAR_BEHIND = 10;

export function speakerOf(cue: Cue, context: CueContext, analysis: Analysis): Speaker {
  const { sentence, attributions, clause } = context;
  const { tokens } = analysis.view;
  // 'nobody at the network is saying': the verb of saying is the cue's own, and nobody says it
  const own = (at: number): boolean => cue.row.negated === true && at >= cue.match.from && at < cue.match.to;
  // 'X has been renewed, and I am told that its writers have met': what follows 'that' is all that is told
  const elsewhere = (at: number): boolean => at >= cue.match.to && tokens.word[at + 1] === THAT;
  // 'said the creator, whose comedy was cancelled': what is told of the speaker
  const aside = (at: number): boolean => at < cue.match.from && holdsWord(tokens, at + 1, cue.match.from, WHOSE);
  const said = attributions.find(({ at }) => Math.abs(at - cue.match.from) < 40 && !own(at) && !elsewhere(at) && !aside(at));
  if (said !== undefined && said.speaker !== 'official') return said.speaker;
  if (context.modality.rumoured) return 'insider';
  if (said !== undefined) return said.speaker;
  if (cue.row.official === true) return 'official';
  if (!ACTS.has(cue.row.frame)) return 'outlet';
  const { first } = sentence.view;
  const mine = clause[cue.match.from - first] as number;
  if (cue.match.slots.some(({ name }) => name === 'carrier')) return 'official';
  for (const carrier of sentence.carriers) {
    // 'the BBC comedy X' says whose it is, and not that the BBC acts
    if (carrier.possessive || GENRES.has(tokens.word[carrier.to] as number)) continue;
    const near = clause[carrier.from - first] === mine;
    const placed = carrier.from > first && PLACED.has(tokens.word[carrier.from - 1] as number);
    if (placed && !DECIDES.has(cue.row.frame)) continue;
    if (near && carrier.to <= cue.match.to && cue.match.from - carrier.to <= FAR_BEFORE) return 'official';
    if (
      near &&
      carrier.from >= cue.match.from &&
      carrier.from - cue.match.to <= FAR_BEHIND &&
      carrier.from > first &&
      BY.has(tokens.word[carrier.from - 1] as number)
    )
      return 'official';
  }
  return hasNetworkBefore(cue, context, mine) ? 'official' : 'outlet';
}

/** 'The streamer threw in the towel': the carrier acts, though by no name. */
function hasNetworkBefore({ match }: Cue, { sentence, clause }: CueContext, mine: number): boolean {
  const { first } = sentence.view;
  const named = new Set(sentence.carriers.map(({ from }) => from));
  for (let at = Math.max(first, match.from - FAR_BEFORE); at <= match.from; at++) {
    if (clause[at - first] !== mine || named.has(at)) continue;
    if (sentence.chart.endsFrom('carrier', at).some((end) => end <= match.to)) return true;
  }
  return false;
}
