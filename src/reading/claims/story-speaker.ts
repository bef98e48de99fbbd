/**
 * Who says what an article tells: the carrier where its own act or announcement is the story, the outlet where something is told in passing. 'CBS has cancelled X, the network said. Y will wrap after its
 * seventh season' is the carrier's word all through; 'X, dropped by Freevee last year, has been saved by Tubi' has Tubi's word, and of Freevee's only what the outlet remembers.
 */
import type { Claim } from '../../claim/claim.ts';
import { daysOf } from '../../claim/edtf.ts';
import type { Analysis } from '../analysis.ts';
import { documentSpeaker } from '../modality/document-speaker.ts';
import { attributionsOf } from '../modality/speakers.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';
import { tokenAt } from '../sentences/view.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord, isMark } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';

/** What a carrier decides and announces. */
const DECIDED: ReadonlySet<Claim['predicate']> = new Set(['status', 'premiere']);

/** @param claims of a document, in order of place */
export function withStorySpeakers(claims: readonly Claim[], analysis: Analysis): readonly Claim[] {
  if (!claims.some(({ predicate }) => DECIDED.has(predicate))) return claims;
  const voice = documentSpeaker(analysis);
  if (voice !== 'outlet')
    return voice === 'official' ? claims.map((claim) => (isOutlets(claim) ? { ...claim, speaker: voice } : claim)) : claims;
  const places = new Map(claims.filter(isPlain).map((claim) => [claim, placeOf(claim, analysis)]));
  const passing = new Set([...places].flatMap(([claim, place]) => (place !== null && isInPassing(claim, place, analysis) ? [claim] : [])));
  const announced = claims.filter((claim) => {
    const place = places.get(claim);
    return (
      place != null &&
      claim.speaker === 'official' &&
      !passing.has(claim) &&
      isInLead(place.sentence, analysis) &&
      isAct(claim, place, analysis)
    );
  });
  const about = new Set(announced.map(({ series }) => series));
  const givesDates = analysis.sentences.some((sentence) => announcesDates(sentence, analysis)) && namesOneCarrier(analysis);
  const isSlate = announced.some(({ predicate }) => predicate === 'status') && namesOneCarrier(analysis);
  return claims.map((claim) => {
    const place = places.get(claim);
    if (place == null) return claim;
    // what is all that a text tells is its story, however long ago it was
    if (passing.size === places.size && isInLead(place.sentence, analysis)) return claim;
    if (passing.has(claim)) return claim.speaker === 'official' && !isSaid(place, analysis) ? { ...claim, speaker: 'outlet' } : claim;
    const isOfStory = about.has(claim.series) || (claim.predicate === 'status' ? isSlate : givesDates);
    if (!isOfStory || (claim.predicate === 'status' && claim.value === 'undecided')) return claim;
    return isOutlets(claim) ? { ...claim, speaker: 'official' } : claim;
  });
}

/** A network's decisions of a day; what others decided is told in passing. */
const namesOneCarrier = ({ sentences }: Analysis): boolean =>
  new Set(sentences.flatMap(({ carriers }) => carriers.map(({ name }) => name))).size === 1;

/** 'Amazon announced premiere dates for four series', 'Paramount+ sets windows for the next Tulsa King', at the head of a text. */
function announcesDates(sentence: Sentence, analysis: Analysis): boolean {
  const { first, limit } = sentence.view;
  const { tokens } = analysis.view;
  if (sentence.carriers.length === 0 || !isInLead(sentence, analysis)) return false;
  return holdsWord(tokens, first, limit, ANNOUNCING) && holdsWord(tokens, first, limit, DATES);
}
const ANNOUNCING = wordSet(
  'announce announces announced announcing set sets unveil unveils unveiled reveal reveals revealed confirms confirmed',
);
const DATES = wordSet('date dates window windows slate schedule lineup calendar');

/** Of what a carrier decides it is the one who tells; a day may be known from a listing. */
const isAct = ({ predicate, value }: Claim, place: Place, analysis: Analysis): boolean =>
  predicate === 'status' ? value !== 'undecided' : isSaid(place, analysis);
const isPlain = ({ predicate, certainty }: Claim): boolean => DECIDED.has(predicate) && certainty === 'certain';
const isOutlets = ({ predicate, speaker }: Claim): boolean => DECIDED.has(predicate) && speaker === 'outlet';

interface Place {
  readonly sentence: Sentence;
  readonly from: number; // tokens of the claim's words
  readonly to: number;
}

function placeOf({ span: [start, end] }: Claim, { sentences, view: { tokens } }: Analysis): Place | null {
  const from = tokenAt(tokens, start);
  const sentence = sentenceAt(sentences, from);
  return sentence === undefined ? null : { sentence, from, to: Math.min(sentence.view.limit, Math.max(from + 1, tokenAt(tokens, end))) };
}

/** In the headline or in what stands right under it. */
const isInLead = ({ view }: Sentence, { view: { blocks } }: Analysis): boolean =>
  view.block <= blocks.findIndex(({ kind }) => kind !== 'headline' && kind !== 'byline' && kind !== 'dateline');

const isSaid = ({ sentence }: Place, { view: { tokens } }: Analysis): boolean => attributionsOf(tokens, sentence).length > 0;

/** A day that has been, a decision that a relative clause or an 'after' looks back on, one that is told with its month or year. */
function isInPassing(claim: Claim, { sentence, from, to }: Place, { document: { published }, view: { tokens } }: Analysis): boolean {
  if (claim.predicate === 'premiere') return isPast(claim.value, published);
  const { first, limit } = sentence.view;
  if (isInAside(tokens, from, first) || isLookedBackOn(tokens, from, first)) return true;
  for (let at = from; at + 1 < Math.min(limit, to + MOST_TO_TIME); at++) {
    const word = tokens.word[at] as number;
    if (AGO.has(word) || (SINCE.has(word) && SPELLS.has(tokens.word[at + 1] as number))) return true;
  }
  return false;
}

function isPast(value: string, published: string | null): boolean {
  const days = daysOf(value);
  const day = published === null ? null : daysOf(published.slice(0, DAY));
  return days !== null && day !== null && days.last < day.first;
}
const DAY = 10; // characters of an ISO day

/** ', dropped by', ', which ITV axed', 'a drama that Amazon ordered'. */
function isInAside(tokens: Tokens, from: number, first: number): boolean {
  for (let at = from; at > Math.max(first, from - MOST_TO_RELATIVE); at--) if (RELATIVES.has(tokens.word[at] as number)) return true;
  return from > first && isMark(tokens, from - 1, ',(') && PARTICIPLES.has(tokens.word[from] as number);
}

/** 'Five weeks after Fox cancelled it', 'A day after NBC let it go'. */
function isLookedBackOn(tokens: Tokens, from: number, first: number): boolean {
  for (let at = from; at > Math.max(first, from - MOST_TO_AFTER); at--)
    if (AFTER.has(tokens.word[at] as number) && holdsWord(tokens, Math.max(first, at - 2), at, UNITS)) return true;
  return false;
}

const MOST_TO_TIME = 6; // tokens
const MOST_TO_RELATIVE = 4;
const MOST_TO_AFTER = 6;
const RELATIVES = wordSet('which that who whose');
const PARTICIPLES = wordSet(
  'dropped axed cancelled canceled scrapped dumped ditched shelved ordered renewed commissioned recommissioned greenlit revived saved rescued',
);
const AFTER = wordSet('after since before');
const UNITS = wordSet('day days week weeks month months year years hours season seasons');
const AGO = wordSet('ago earlier previously originally already recently');
const SINCE = wordSet('last since in');
const SPELLS = wordSet(
  'year month autumn fall spring summer winter january february march april may june july august september october november december',
);
