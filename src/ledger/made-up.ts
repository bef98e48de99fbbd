/** Documents and readings made from a number, for tests and benchmarks of the ledger: the same number gives the same document. */
import { hash } from 'node:crypto';
import type { Claim } from '../claim/claim.ts';
import type { Document } from '../claim/document.ts';
import type { Reading } from '../claim/reading.ts';

const TITLES = ['Harbor', 'Night Ferry', 'The Lamplighters', 'Salt & Vine', 'Étoile', 'Under Glass', 'Ninth Street'] as const;
const CARRIERS = ['Netflix', 'HBO', 'BBC One'] as const;

/** @param from fields that replace the made-up ones */
export function madeUpDocument(number: number, from: Partial<Document> = {}): Document {
  const title = TITLES[number % TITLES.length]!;
  const headline = `${title} season ${(number % 4) + 1}: report ${number}`;
  const sentences = Array.from({ length: 12 }, (_, index) => `Sentence ${index} of report ${number} says what is known about ${title}.`);
  const text = `${headline}\n\n${sentences.join(' ')}`;
  const day = new Temporal.PlainDate(2020, 1, 1).add({ days: number % 1000 });
  return {
    id: hash('sha256', text),
    name: `report-${number}.txt`,
    url: `https://example.org/reports/${number}`,
    publisher: `Gazette ${number % 3}`,
    published: day.toString(),
    updated: null,
    headline,
    byline: null,
    text,
    blocks: [
      { kind: 'headline', span: [0, headline.length] },
      { kind: 'paragraph', span: [headline.length + 2, text.length] },
    ],
    marks: [],
    origin: null,
    ...from,
  };
}

/** Eight claims on the document's series, each quoting a sentence of it. */
export function madeUpReading(number: number, document: Document = madeUpDocument(number)): Reading {
  const title = TITLES[number % TITLES.length]!;
  const season = (number % 4) + 1;
  const shared = {
    series: title,
    seriesId: number % 7 === 3 ? 'salt-and-vine-2019' : null,
    certainty: 'certain',
    speaker: 'outlet',
  } as const;
  const start = document.text.indexOf('Sentence 0');
  const claims = Array.from({ length: 8 }, (_, index): Claim => {
    const quote = `Sentence ${index} of report ${number}`;
    const at = Math.max(0, document.text.indexOf(quote, start));
    const place = { quote, span: [at, at + quote.length], rules: [`made-up-${index}`] } as const;
    if (index === 0) return { ...shared, ...place, season, predicate: 'status', value: 'renewed' };
    if (index === 1) return { ...shared, ...place, season: null, predicate: 'network', value: CARRIERS[number % CARRIERS.length]! };
    if (index === 2) return { ...shared, ...place, season, predicate: 'premiere', value: '2021-04' };
    return { ...shared, ...place, season, predicate: 'credit', value: { person: `Player ${index}`, role: 'cast' } };
  });
  return { claims, verdicts: [{ series: title, season, status: 'renewed', premiere: '2021-04' }] };
}

export const madeUp = (number: number): { readonly document: Document; readonly reading: Reading } => {
  const document = madeUpDocument(number);
  return { document, reading: madeUpReading(number, document) };
};
