/** Items of real entertainment news whose fates and days were labelled by hand: where they stand in the data beside the project, and what they tell. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The predicates that are labelled. */
export const LABELLED_IN_NEWS: readonly string[] = ['status', 'premiere'];
const LABELS = new URL('labels.ndjson', import.meta.url);

interface NewsClaim {
  readonly series: string;
  readonly season: number | null;
  readonly predicate: string;
  readonly value: string;
  readonly certainty: string;
  readonly quote: string;
}

interface NewsItem {
  readonly id: string; // `news-7`
  readonly line: string; // the item as a document's JSON
  readonly claims: readonly NewsClaim[];
}

/** As a label says it: the quote by its place, since the text is not ours. */
interface Placed extends Omit<NewsClaim, 'quote'> {
  readonly in: 'title' | 'description';
  readonly at: readonly [number, number]; // characters
}

interface Label {
  readonly number: number; // one that leaves 2 when divided by 3 is only ever scored on
  readonly item: number; // line of the data, from 0
  readonly claims: readonly Placed[];
}

interface Article {
  readonly title: string | null;
  readonly description: string | null;
  readonly publishedAt: string;
  readonly source: { readonly name: string };
}

/** @param shared the folder beside the project; empty where the data is not there */
export function labelledNews(shared: string): NewsItem[] {
  const lines = newsLines(shared);
  if (lines.length === 0) return [];
  return labels().map(({ number, item, claims }) => {
    const article: Article = JSON.parse(lines[item] as string);
    const { title, description, publishedAt, source } = article;
    const id = `news-${number}`;
    return {
      id,
      line: JSON.stringify({ id, title, description, published: publishedAt.slice(0, 10), publisher: source.name }),
      claims: claims.map(({ in: field, at, ...claim }) => ({ ...claim, quote: (article[field] ?? '').slice(...at) })),
    };
  });
}

/** The lines of the data; none where it is not there. */
export function newsLines(shared: string): string[] {
  const file = join(shared, 'data', 'news-newsapi-2020', 'articles.jsonl.gz');
  return existsSync(file) ? gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean) : [];
}

/** The lines of the data that are labelled. */
export const labelledLines = (): ReadonlySet<number> => new Set(labels().map(({ item }) => item));

function labels(): Label[] {
  return readFileSync(LABELS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
