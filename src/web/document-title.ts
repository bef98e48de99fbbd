/** What a document is called in a list and on its own page; posts have no headline, and are called by their words. */
import type { Answer, Sourced } from '../claim/answer.ts';
import type { Document } from '../claim/document.ts';

const LONGEST = 80;

/** The headline, else the text's beginning in quotation marks. */
export function titleOf({ headline, text }: Pick<Document, 'headline' | 'text'>): string {
  if (headline !== null) return headline;
  const words = shortened(text.replace(/\s+/g, ' ').trim());
  return words === '' ? 'A page without words' : `“${words}”`;
}

/** Titles of an answer's documents by id: the headline, else the longest words that the answer quotes of it. */
export function titlesIn(answer: Answer): ReadonlyMap<string, string> {
  const quotes = new Map<string, string>();
  for (const { claim, document } of sourcedIn(answer))
    if (claim.quote.length > (quotes.get(document.id)?.length ?? 0)) quotes.set(document.id, claim.quote);
  return new Map(
    answer.documents.map(({ id, headline }) => {
      const quote = quotes.get(id);
      return [id, headline ?? (quote === undefined ? 'A page without a headline' : `“${shortened(quote)}”`)];
    }),
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
