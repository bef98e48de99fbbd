/** Looks at what stands beside each name, for and against its being a series. */
import type { TitleCandidate } from '../../catalogue/catalogue.ts';
import { COMMON_WORDS, PLACES } from '../../catalogue/ordinary-word-list.ts';
import type { Entry } from '../listings/listings.ts';
import type { Cue } from '../patterns/bank.ts';
import { tagSeasons } from '../seasons/tag-seasons.ts';
import type { Sentence } from '../sentence.ts';
import { type DocumentView, textOf, tokenAt } from '../view.ts';
import { wordSet } from '../words/lexis.ts';
import { CAPITAL, PUNCTUATION, type Tokens, WORD } from '../words/tokens.ts';
import { GENRES, OTHER_WORKS } from './genre.ts';
import { isGivenName } from './given-names.ts';
import { isOneOf, type NameSpan, NEVER_ALONE } from './names.ts';
import type { Ground, SeriesDecision } from './series.ts';
import { isPlainCapital, quotedTitle } from './usable.ts';

const SPEECH = wordSet('said says told tells tweeted posted wrote plays played stars starred directed joins joined added explained');
const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.split(/\s+/));
const PLACE: ReadonlySet<string> = new Set(PLACES.split(/\s+/));
const SERIES_SLOTS = new Set(['show', 'series', 'name']);
const POSSESSIVE = wordSet("'s");
const ON = wordSet('on at for');
/** Tokens beside a name that has a line for itself: a bullet, a question mark. */
const MOST_AROUND = 2;
const BELONGING = wordSet('of on for to behind from');
/** Whom and what only a series or a film has: 'the showrunner of X', "X's finale". */
const PRODUCTION =
  wordSet(`showrunner showrunners co-showrunner co-creator co-creators finale finales spinoff spinoffs spin-off spin-offs reboot revival pilot premiere episode episodes episodic
  writers' season seasons outing outings run series trailer teaser prequel sequel renewal cancellation pickup pick-up reruns screenwriter screenwriters scripts sets castmate castmates
  co-star co-stars headwriter storylines recap recaps commission recommission`);
/** Whom clubs and bands have too. */
const HONORIFICS = wordSet(
  'minister president premier senator governor mayor sir lord dame mr mrs ms judge justice general chief cm pm mp',
);
const CREW = wordSet(
  'creator creators writer writers cast producer producers star stars lead leads actor actress boss bosses fans crew set makers viewers director',
);
const OF = wordSet('of');

export function noteGrounds(
  decision: SeriesDecision,
  view: DocumentView,
  sentences: readonly Sentence[],
  marked: readonly NameSpan[],
  entries: readonly Entry[],
): void {
  const { tokens } = view;
  const listed = new Set(entries.map(({ from }) => from));
  for (const sentence of sentences) {
    for (const candidate of sentence.candidates) {
      const form = view.document.text.slice(candidate.start, candidate.end);
      decision.noteCandidate(candidate, form);
      if (candidate.ambiguous !== null && standsInside(tokens, candidate, sentence)) decision.note(form, 'inside');
    }
  }
  for (const { from, to } of marked) if (!isSeason(tokens, from, to)) decision.note(textOf(tokens, from, to), 'quoted');
  for (const at of surnames(tokens)) decision.note(textOf(tokens, at, at + 1), 'person');
  const headline = view.blocks.find(({ kind }) => kind === 'headline');
  const publisher = view.document.publisher;
  for (const sentence of sentences) {
    const spans = spansOf(sentence, tokens);
    const { first, limit } = sentence.view;
    for (const { from, to } of spans) {
      const form = textOf(tokens, from, to);
      for (const ground of groundsAt(tokens, sentence, from, to)) decision.note(form, ground);
      if (listed.has(from)) decision.note(form, 'listed');
      if (isLine(sentence, view) && !sentence.titleCase && limit - first - (to - from) <= MOST_AROUND) decision.note(form, 'alone');
      if (
        headline !== undefined &&
        (tokens.start[from] as number) >= headline.span[0] &&
        (tokens.end[to - 1] as number) <= headline.span[1]
      ) {
        decision.note(form, 'headline');
        if (from === sentence.view.first && isOneOf(tokens, to, ':')) decision.note(form, 'lead');
      }
      if (publisher !== null && form.toLowerCase() === publisher.toLowerCase()) decision.note(form, 'publisher');
    }
  }
}

/** True where a sentence is all of its block: 'Us?' within a paragraph is no line of its own. */
function isLine({ view }: Sentence, { blocks }: DocumentView): boolean {
  const [start, end] = blocks[view.block]?.span ?? [-1, -1];
  return view.start === start && view.end === end;
}

/** A capital that no sentence's beginning and no headline's style explains, and no person or place. */
function standsInside(tokens: Tokens, { start }: TitleCandidate, sentence: Sentence): boolean {
  const from = tokenAt(tokens, start);
  if (sentence.titleCase || opensSentence(tokens, from, sentence.view.first)) return false;
  return (
    ((tokens.flags[from] as number) & CAPITAL) !== 0 &&
    !isGivenName(tokens, from) &&
    !PLACE.has(textOf(tokens, from, from + 1).toLowerCase())
  );
}

/** 'Season 2' in quotation marks is a season. */
function isSeason(tokens: Tokens, from: number, to: number): boolean {
  return tagSeasons(tokens, from, to).some((span) => span.from === from && span.to === to);
}

/** Single names that stand behind a given name somewhere, an initial between them or not: 'Maron' in 'Marc Maron', 'Kemp' in 'Courtney A. Kemp'. */
function surnames(tokens: Tokens): number[] {
  const found: number[] = [];
  for (let at = 1; at < tokens.count; at++) {
    const given = isInitial(tokens, at - 2) ? at - 3 : at - 1;
    if (given < 0 || ((tokens.flags[given] as number) & CAPITAL) === 0) continue;
    if (isPlainCapital(tokens, at) && isGivenName(tokens, given) && !isPlainCapital(tokens, at + 1)) found.push(at);
  }
  return found;
}

/** The 'A' of 'A.'. */
function isInitial(tokens: Tokens, at: number): boolean {
  if (at < 1 || ((tokens.flags[at] as number) & CAPITAL) === 0) return false;
  return (tokens.end[at] as number) - (tokens.start[at] as number) === 1 && tokens.text[tokens.start[at + 1] as number] === '.';
}

/** The names of a sentence: quoted, emphasised, capitalised, and the catalogue's, each once. */
function spansOf(sentence: Sentence, tokens: Tokens): { from: number; to: number }[] {
  const spans = new Map<string, { from: number; to: number }>();
  const put = (from: number, to: number): void => {
    spans.set(`${from}-${to}`, { from, to });
  };
  const sure = sentence.candidates.filter(({ ambiguous, alias }) => ambiguous === null || alias.includes(' '));
  for (const { from, to, kind } of sentence.names) {
    // a run that holds a known title is a list or has words before the title
    const start = tokens.start[from] as number;
    const end = tokens.end[to - 1] as number;
    if (
      kind !== 'run' ||
      (isName(tokens, from, to) && !holdsTitle(sure, start, end) && !(sentence.titleCase && isCommon(tokens, from, to)))
    )
      put(from, to);
  }
  for (const { start, end } of sentence.candidates) put(tokenAt(tokens, start), tokenAt(tokens, end));
  for (const { match } of sentence.cues) {
    for (const { name, from, to } of match.slots) {
      if (name !== 'show' || !isName(tokens, from, to)) continue;
      if (!holdsTitle(sure, tokens.start[from] as number, tokens.end[to - 1] as number)) put(from, to);
    }
  }
  return [...spans.values()];
}

/** 'Reality Singing Contest' has capitals in a headline only because all words there have. */
function isCommon(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] === WORD && !COMMON.has(tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase())) return false;
  }
  return true;
}

/** True where a known title stands within the stretch and is shorter: the stretch is a list, or has words before the title. */
function holdsTitle(sure: readonly TitleCandidate[], start: number, end: number): boolean {
  return sure.some((title) => title.start >= start && title.end <= end && title.end - title.start < end - start);
}

function isPlace(tokens: Tokens, from: number, to: number): boolean {
  return to - from === 1 && PLACE.has(textOf(tokens, from, to).toLowerCase()) && !quotedTitle(tokens, from);
}

/** Begins with a capital, and is more than a word that only opens a sentence: 'It', 'Will', 'The show'. */
function isName(tokens: Tokens, from: number, to: number): boolean {
  if (((tokens.flags[from] as number) & CAPITAL) === 0) return false;
  for (let at = from; at < to; at++) {
    if (((tokens.flags[at] as number) & CAPITAL) !== 0 && !NEVER_ALONE.has(tokens.word[at] as number)) return true;
  }
  return false;
}

function groundsAt(tokens: Tokens, sentence: Sentence, from: number, to: number): Ground[] {
  const { first, limit } = sentence.view;
  const grounds: Ground[] = [];
  const strong = sentence.seasons.filter(({ relation, bare, soft }) => relation === 'numbered' && !bare && !soft);
  const behind = skip(tokens, to, limit, 1);
  const before = skip(tokens, from - 1, first, -1);
  if (strong.some((season) => season.from === behind) || strong.some((season) => season.to - 1 === before)) grounds.push('season');
  else if (
    before > first &&
    OF.has(tokens.word[before] as number) &&
    sentence.seasons.some((season) => season.to === before || season.to === before - 1)
  )
    grounds.push('season');
  const cue = sentence.cues.find(({ match }) =>
    match.slots.some((slot) => SERIES_SLOTS.has(slot.name) && slot.from === from && slot.to === to),
  );
  const loneOpener = to - from === 1 && opensSentence(tokens, from, first);
  const known = !sentence.titleCase || sentence.candidates.some(({ start }) => start === tokens.start[from]);
  // 'Dynasty was renewed for a fifth season' says what Dynasty is, wherever its sentence begins
  const ordered = cue?.row.frame === 'order' && strong.length > 0;
  if (cue !== undefined) grounds.push(speaksOfTelevision(cue, sentence) && (!loneOpener || ordered) && known ? 'cue' : 'weakCue');
  if (isPlace(tokens, from, to)) grounds.push('place');
  if (hasGenre(tokens, sentence, from, to)) grounds.push('genre');
  if (sentence.carriers.some((carrier) => carrier.to === from - 1 && POSSESSIVE.has(tokens.word[from - 1] as number)))
    grounds.push('carrier');
  if (behind < limit && ON.has(tokens.word[behind] as number) && sentence.carriers.some((carrier) => carrier.from === behind + 1))
    grounds.push('carrier');
  if (sentence.carriers.some((carrier) => carrier.from === from && carrier.to === to)) grounds.push('carrierName');
  if (isBeside(tokens, sentence, from, to, PRODUCTION)) grounds.push('production');
  else if (isBeside(tokens, sentence, from, to, CREW)) grounds.push('crew');
  if (ownsASeries(tokens, to, limit)) grounds.push('person');
  if (wordAt(tokens, before, first, limit, OTHER_WORKS) && !quotedTitle(tokens, from)) grounds.push('film');
  if (to - from >= 2 && HONORIFICS.has(tokens.word[from] as number) && !quotedTitle(tokens, from)) grounds.push('person');
  const person =
    to - from >= 2 && to - from <= 4 && isGivenName(tokens, from) && allCapitals(tokens, from, to) && !quotedTitle(tokens, from);
  if (
    (person && !grounds.includes('season') && !grounds.includes('genre')) ||
    (wordAt(tokens, behind, first, limit, SPEECH) && to - from >= 2)
  )
    grounds.push('person');
  else if (isPersonLike(tokens, from, to)) grounds.push('personLike');
  else if (!loneOpener && opensSentence(tokens, from, first) && isSpokenOf(sentence, to)) grounds.push('subject');
  if (grounds.length === 0 && !sentence.titleCase && !opensSentence(tokens, from, first)) grounds.push('named');
  return grounds;
}

/** A season is spoken of behind the name, or a cue stands there beside a carrier. */
function isSpokenOf({ seasons, cues, carriers }: Sentence, behind: number): boolean {
  if (seasons.some((season) => season.from >= behind && season.relation !== 'count' && !season.soft)) return true;
  return carriers.length > 0 && cues.some(({ match }) => match.to > behind);
}

/** Tours and flights are cancelled too: such a cue counts in full beside a carrier or a season only. */
function speaksOfTelevision(cue: Cue, { carriers, seasons }: Sentence): boolean {
  return (
    cue.row.frame === 'order' || carriers.length > 0 || seasons.some(({ relation, soft, bare }) => relation !== 'this' && !soft && !bare)
  );
}

/** 'the drama X', 'hit comedy X', 'X, the submarine thriller', 'X, a comedy'. */
function hasGenre(tokens: Tokens, sentence: Sentence, from: number, to: number): boolean {
  const { first, limit } = sentence.view;
  const before = skip(tokens, from - 1, first, -1);
  if (before >= first && GENRES.has(tokens.word[before] as number)) return true;
  if (to < limit && tokens.text[tokens.start[to] as number] === ',') {
    for (let at = to + 1; at < Math.min(limit, to + 7); at++) {
      if (tokens.kind[at] === PUNCTUATION) return false;
      if (GENRES.has(tokens.word[at] as number)) return true;
    }
  }
  return false;
}

/** "Idris Elba's show X", "Shonda Rhimes' drama": who has a series is none. */
function ownsASeries(tokens: Tokens, behind: number, limit: number): boolean {
  if (behind >= limit || !POSSESSIVE.has(tokens.word[behind] as number)) return false;
  for (let at = behind + 1; at < Math.min(limit, behind + 4); at++) if (GENRES.has(tokens.word[at] as number)) return true;
  return false;
}

/** 'Ines Faraday': two capitalised words, none of them an ordinary word or a number, not marked off. Titles mostly have one. */
function isPersonLike(tokens: Tokens, from: number, to: number): boolean {
  if (to - from !== 2 || quotedTitle(tokens, from)) return false;
  return [from, from + 1].every((at) => tokens.kind[at] === WORD && !COMMON.has(textOf(tokens, at, at + 1).toLowerCase()));
}

function allCapitals(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (((tokens.flags[at] as number) & CAPITAL) === 0) return false;
  return true;
}

function opensSentence(tokens: Tokens, at: number, first: number): boolean {
  return at === first || (at === first + 1 && tokens.kind[first] === PUNCTUATION);
}

function wordAt(tokens: Tokens, at: number, first: number, limit: number, set: ReadonlySet<number>): boolean {
  return at >= first && at < limit && tokens.kind[at] === WORD && set.has(tokens.word[at] as number);
}

/** 'X finale', "X's creator", 'the cast of X', 'a third outing for X'. */
function isBeside(tokens: Tokens, { view: { first, limit } }: Sentence, from: number, to: number, nouns: ReadonlySet<number>): boolean {
  if (wordAt(tokens, skip(tokens, to, limit, 1), first, limit, nouns)) return true;
  const before = skip(tokens, from - 1, first, -1);
  if (!wordAt(tokens, before, first, limit, BELONGING)) return false;
  return wordAt(tokens, skip(tokens, before - 1, first, -1), first, limit, nouns);
}

/** The next token in a direction that is no quotation mark and no possessive. */
function skip(tokens: Tokens, at: number, bound: number, step: 1 | -1): number {
  let next = at;
  while (step === 1 ? next < bound : next >= bound) {
    const quote = tokens.kind[next] === PUNCTUATION && '\'"“”‘’*('.includes(tokens.text[tokens.start[next] as number] as string);
    if (!quote && !POSSESSIVE.has(tokens.word[next] as number)) return next;
    next += step;
  }
  return next;
}
