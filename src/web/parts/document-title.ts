/** What a document is called in a list and on its own page; posts have no headline, and are called by their words. */
import type { Answer, Sourced } from '../../claim/answer.ts';
import type { Document } from '../../claim/document.ts';

const LONGEST = 80;

/** The headline, else the text's beginning in quotation marks. */
export function titleOf({ headline, text }: Pick<Document, 'headline' | 'text'>): string {
  if (headline !== null) return headline;
  const words = shortened(text.replace(/\s+/g, ' ').trim());
  return words === '' ? 'A page without words' : `“${words}”`;
}

/** The text of a document by its id; null for one that is not on record. */
export type TextOf = (id: string) => string | null;

/** Titles of the first documents of an answer, by id: the headline, else the longest words that it quotes, else the text's beginning. */
export function titlesIn(answer: Answer, most: number, textOf: TextOf): ReadonlyMap<string, string> {
  const quotes = new Map<string, string>();
  for (const { claim, document } of sourcedIn(answer))
    if (claim.quote.length > (quotes.get(document.id)?.length ?? 0)) quotes.set(document.id, claim.quote);
  return new Map(
    answer.documents
      .slice(0, most)
      .map(({ id, headline }) => [id, headline ?? titleOf({ headline, text: quotes.get(id) ?? textOf(id) ?? '' })]),
  );
}

function* sourcedIn({ seasons, facts, opinions, rules }: Answer): Generator<Sourced> {
  for (const { evidence, against } of seasons) {
    yield* evidence;
    yield* against;
  }
  for (const group of Object.values(facts)) yield* group;
  yield* opinions;
  yield* rules;
}

/** Cut between words. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.lastIndexOf(' ', LONGEST - 1);
  return `${text.slice(0, cut > 0 ? cut : LONGEST - 1)}…`;
}
