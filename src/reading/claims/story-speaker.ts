/**
 * Who says what an article tells: the carrier where its own act or announcement is the story, the outlet where something is told in passing. 'CBS has cancelled X, the network said. Y will wrap after its
 * seventh season' is the carrier's word all through; 'X, dropped by Freevee last year, has been saved by Tubi' has Tubi's word, and of Freevee's only what the outlet remembers.
 */
import type { Claim, Speaker } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import { documentSpeaker } from '../modality/document-speaker.ts';
import { attributionsOf } from '../modality/speakers.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord } from '../words/stretch.ts';
import { isLookedBackOn, isToldWithTime, type Place, placeOf } from './in-passing.ts';

/** What a carrier decides and announces. */
const DECIDED: ReadonlySet<Claim['predicate']> = new Set(['status', 'premiere']);

/** @param claims of a document, in order of place */
export function withStorySpeakers(claims: readonly Claim[], analysis: Analysis): readonly Claim[] {
  if (!claims.some(({ predicate }) => DECIDED.has(predicate))) return claims;
  const voice = documentSpeaker(analysis);
  if (voice === 'outlet') return bySpeakersOfStory(claims, analysis);
  return claims.map((claim) => (DECIDED.has(claim.predicate) ? saidBy(voice, claim) : claim));
}

function bySpeakersOfStory(claims: readonly Claim[], analysis: Analysis): readonly Claim[] {
  const plain = toldPlainly(claims, analysis);
  const isStoryOf = storyOf(plain, analysis);
  const isAllPast = [...plain.values()].every((told) => told.isInPassing);
  return claims.map((claim) => {
    const told = plain.get(claim);
    // what is all that a text tells is its story, however long ago it was
    if (told === undefined || (isAllPast && told.isInLead && !told.isAside)) return claim;
    if (told.isInPassing)
      return claim.speaker === 'official' && (told.isAside || !isSaid(told.place, analysis)) ? { ...claim, speaker: 'outlet' } : claim;
    return isStoryOf(claim) ? saidBy('official', claim) : claim;
  });
}

/** The claims that a text tells flatly. What has its time with it is told in passing, unless its sentence goes on from there: 'ordered a third season but reversed course in August'. */
function toldPlainly(claims: readonly Claim[], analysis: Analysis): ReadonlyMap<Claim, Told> {
  const places = new Map<Claim, Place>();
  for (const claim of claims) {
    const place = DECIDED.has(claim.predicate) && claim.certainty === 'certain' ? placeOf(claim, analysis) : null;
    if (place !== null) places.set(claim, place);
  }
  const looked = new Set([...places].flatMap(([claim, place]) => (isLookedBackOn(claim, place, analysis) ? [claim] : [])));
  const timed = new Set([...places].flatMap(([claim, place]) => (isToldWithTime(claim, place, analysis) ? [claim] : [])));
  const fresh = new Set(
    [...places].flatMap(([claim, { sentence }]) =>
      looked.has(claim) || timed.has(claim) ? [] : [`${sentence.view.first} ${claim.series}`],
    ),
  );
  return new Map(
    Array.from(places, ([claim, place]): [Claim, Told] => {
      const goesOn = fresh.has(`${place.sentence.view.first} ${claim.series}`) && carriersOf([place.sentence]).size < 2;
      const isInPassing = looked.has(claim) || (timed.has(claim) && !goesOn);
      return [
        claim,
        { place, isInPassing, isAside: looked.has(claim) && claim.predicate === 'status', isInLead: isInLead(place.sentence, analysis) },
      ];
    }),
  );
}

interface Told {
  readonly place: Place;
  readonly isInPassing: boolean;
  readonly isAside: boolean; // a clause looks back on the decision: 'which ITV axed'
  readonly isInLead: boolean;
}

const saidBy = (speaker: Speaker, claim: Claim): Claim => (claim.speaker === 'outlet' ? { ...claim, speaker } : claim);

/** What the head of a text has a carrier decide or announce: of the series there, and of all others where it is the only carrier. */
function storyOf(plain: ReadonlyMap<Claim, Told>, analysis: Analysis): (claim: Claim) => boolean {
  const announced = [...plain].flatMap(([claim, told]) =>
    claim.speaker === 'official' && told.isInLead && !told.isInPassing && isAct(claim, told.place, analysis) ? [claim] : [],
  );
  const about = new Set(announced.map(({ series }) => series));
  const isAlone = namesOneCarrier(analysis);
  const decides = isAlone && announced.some(({ predicate }) => predicate === 'status');
  const givesDates = isAlone && analysis.sentences.some((sentence) => announcesDates(sentence, analysis));
  return ({ predicate, value, series }) => {
    if (predicate === 'status' && value === 'undecided') return false;
    return about.has(series) || (predicate === 'status' ? decides : givesDates);
  };
}

/** A network's decisions of a day; what others decided is told in passing. */
const namesOneCarrier = ({ sentences }: Analysis): boolean => carriersOf(sentences).size === 1;

const carriersOf = (sentences: readonly Sentence[]): ReadonlySet<string> =>
  new Set(sentences.flatMap(({ carriers }) => carriers.map(({ name }) => name)));

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

/** In the headline or in what stands right under it. */
const isInLead = ({ view }: Sentence, { view: { blocks } }: Analysis): boolean =>
  view.block <= blocks.findIndex(({ kind }) => kind !== 'headline' && kind !== 'byline' && kind !== 'dateline');

const isSaid = ({ sentence }: Place, { view: { tokens } }: Analysis): boolean => attributionsOf(tokens, sentence).length > 0;
