/** Names of people in running text: one to four capitalised words, initials and particles inside. */
import type { Analysis } from '../analysis.ts';
import { textOf } from '../view.ts';
import { wordSet } from '../words/lexis.ts';
import { CAPITAL, JOINED, type Tokens, WORD } from '../words/tokens.ts';

export interface PersonSpan {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

const PARTICLES = wordSet('bo de van von del la le di da dos der den bin al el ter');
/** Capitalised words that stand before a name and are none of it. */
const TITLES =
  wordSet(`creator creators showrunner showrunners director directors producer producers executive writer writers star stars actor actress host netflix hbo the a an and with
  by from season series co emmy oscar winner photographer filmmaker newcomer newcomers also meanwhile both while as but now after when mr mrs ms dr sir lady dame`);
const MOST_WORDS = 4;

/** The person whose name begins at a token; null where none does. */
export function personAt(tokens: Tokens, at: number, limit: number): PersonSpan | null {
  if (at >= limit || !startsName(tokens, at) || TITLES.has(tokens.word[at] as number)) return null;
  let to = at + 1;
  let words = 1;
  while (to < limit && words < MOST_WORDS) {
    const isDot = tokens.text[tokens.start[to] as number] === '.' && (tokens.end[to - 1] as number) - (tokens.start[to - 1] as number) <= 2;
    if (isDot && to + 1 < limit && startsName(tokens, to + 1)) {
      to++;
      continue;
    }
    if (PARTICLES.has(tokens.word[to] as number) && to + 1 < limit && startsName(tokens, to + 1)) {
      to += 2;
      words += 2;
      continue;
    }
    if (!startsName(tokens, to)) break;
    to++;
    words++;
  }
  return { from: at, to, name: textOf(tokens, at, to) };
}

/** 'A, B and C' from a token on: every name of the list. */
export function peopleFrom(tokens: Tokens, at: number, limit: number): PersonSpan[] {
  const people: PersonSpan[] = [];
  let next = at;
  while (next < limit) {
    const person = personAt(tokens, next, limit);
    if (person === null || (person.to - person.from < 2 && people.length === 0)) break;
    people.push(person);
    next = person.to;
    let joined = false;
    while (next < limit && (tokens.text[tokens.start[next] as number] === ',' || JOINERS.has(tokens.word[next] as number))) {
      next++;
      joined = true;
    }
    if (!joined) break;
  }
  return people;
}

const JOINERS = wordSet('and plus &');

/** True where the words name a series or a carrier of the document, and so no person. */
export function isOther({ mentions, sentences }: Analysis, { from, to }: PersonSpan): boolean {
  if (mentions.some((mention) => mention.from < to && mention.to > from)) return true;
  return sentences.some(
    ({ view, carriers }) => from >= view.first && to <= view.limit && carriers.some((carrier) => carrier.from < to && carrier.to > from),
  );
}

function startsName(tokens: Tokens, at: number): boolean {
  return (
    tokens.kind[at] === WORD &&
    ((tokens.flags[at] as number) & CAPITAL) !== 0 &&
    !(tokens.text[tokens.start[at] as number] === "'" && (tokens.flags[at] as number) & JOINED)
  );
}
