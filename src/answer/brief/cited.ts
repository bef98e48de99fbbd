/** The sources that a sentence names of all that it rests on. */
import type { Forecast } from '../../claim/answer.ts';
import type { Claim } from '../../claim/claim.ts';
import type { Citation } from '../../claim/verdict.ts';
import { documentsOf, type Sentence, type Source } from './brief.ts';

type Cited = { readonly claims: readonly Claim[] } & (
  | { readonly kind: 'document'; readonly document: Citation }
  | { readonly kind: 'forecast'; readonly forecast: Forecast }
);

/** A reader follows two or three; the data have all. */
const MOST_CITED = 5;
/** An absence rests on all that was read: the newest stand for it. */
const MOST_SILENT = 3;

/** Each source once, with the claims of it that are behind the sentence. */
export function citedIn({ grounds }: Sentence): readonly Cited[] {
  const cited = new Map<string, Cited>();
  for (const ground of grounds) {
    if (ground.kind === 'forecast') cited.set(FORECAST, { kind: 'forecast', forecast: ground.forecast, claims: [] });
    for (const document of documentsOf(ground).slice(0, MOST_SILENT)) {
      const claims = [...(cited.get(document.id)?.claims ?? []), ...(ground.kind === 'claim' ? [ground.claim] : [])];
      cited.set(document.id, { kind: 'document', document, claims });
    }
  }
  return [...cited.values()].slice(0, MOST_CITED);
}

/** Numbers the sources in the order in which sentences name them. */
export function sourcesOf(sentences: readonly Sentence[]): readonly Source[] {
  const sources = new Map<string, Source>();
  for (const { claims: _, ...source } of sentences.flatMap(citedIn))
    if (!sources.has(keyOf(source))) sources.set(keyOf(source), { ...source, number: sources.size + 1 });
  return [...sources.values()];
}

const FORECAST = 'forecast';

/** What tells one source from another. */
export function keyOf(source: { readonly kind: 'document'; readonly document: Citation } | { readonly kind: 'forecast' }): string {
  return source.kind === 'forecast' ? FORECAST : source.document.id;
}
