/** 'The former' and 'the latter': mentions of the two series that were named together last. */
import { startingWithin } from '../sentences/in-order.ts';
import type { DocumentView } from '../sentences/view.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import type { Mention } from './find-mentions.ts';
import type { SeriesName } from './series.ts';

const THE = VOCABULARY.intern('the');
const FORMER = VOCABULARY.intern('former');
const LATTER = VOCABULARY.intern('latter');
/** What follows where it stands alone: 'the former star' and 'the latter half' are somebody and something. */
const BEHIND = wordSet(
  `is are was were isn't wasn't has have had hasn't will won't would gets got returns ends renewed cancelled canceled axed ordered
  for to on in at after with by from as being also having 's
  averaged averages slipped fell rose grew drew drops dropped opened opens ran runs began begins started starts premiered premieres debuted debuts aired airs
  streams streamed launched launches ended wrapped wraps returned came comes goes went stays stayed remains remained moved moves finished finishes bowed bows concluded
  did didn't does doesn't can can't could may might must should lasted lasts survived survives made makes stars starred lost loses won wins needs needed now still never
  only just already`,
);
/** Sentences back to which it leans. */
const MOST_BACK = 2;

/** @returns the mentions with those of 'the former' and 'the latter' among them, in order */
export function withFormerAndLatter(mentions: readonly Mention[], view: DocumentView): readonly Mention[] {
  const { tokens, sentences } = view;
  const added: Mention[] = [];
  for (const [place, { first, limit }] of sentences.entries()) {
    for (let at = first; at < limit - 1; at++) {
      if (!isFormerOrLatter(tokens, at, limit)) continue;
      const pair = pairBefore(at, place, mentions, view);
      if (pair !== null) added.push({ from: at, to: at + 2, name: pair[tokens.word[at + 1] === FORMER ? 0 : 1], refers: true });
    }
  }
  return added.length === 0 ? mentions : [...mentions, ...added].sort((a, b) => a.from - b.from);
}

/** True where 'the former' or 'the latter' begins and stands alone. */
export function isFormerOrLatter({ kind, word }: Tokens, at: number, limit: number): boolean {
  if (word[at] !== THE || (word[at + 1] !== FORMER && word[at + 1] !== LATTER)) return false;
  const behind = at + 2;
  return behind >= limit || kind[behind] === PUNCTUATION || BEHIND.has(word[behind] as number);
}

/** The two series named before it in its sentence, else in the last before it that names any, which may be the headline; or in the last two that name one each; null where that names more or fewer. */
function pairBefore(
  at: number,
  place: number,
  mentions: readonly Mention[],
  { sentences, blocks }: DocumentView,
): readonly [SeriesName, SeriesName] | null {
  const here = sentences[place]?.block;
  let last: SeriesName | null = null; // 'X was let go. Y went with it.'
  for (let back = place; back >= Math.max(0, place - MOST_BACK); back--) {
    const { first, limit, block } = sentences[back] as DocumentView['sentences'][number];
    if (block !== here && blocks[block]?.kind !== 'headline') return null;
    const [one, other, ...more] = new Set(startingWithin(mentions, first, Math.min(limit, at), ({ from }) => from).map(({ name }) => name));
    if (one === undefined) continue;
    if (other !== undefined) return last === null && more.length === 0 ? [one, other] : null;
    if (last !== null && last !== one) return [one, last];
    last = one;
  }
  return null;
}
