/** Who the documents on record are from. Their rows keep each name as it was written; which names are one publisher is told at reading. */
import { PublisherNames, publisherKey } from '../claim/publisher.ts';
import { compareText } from '../compare-text.ts';
import type { Database } from './database.ts';
import type { PublisherLine } from './ledger.ts';

const WRITTEN = 'SELECT publisher, count(*) AS documents, min(said) AS first_said, max(said) AS last_said FROM document GROUP BY publisher';

export function publisherLines(database: Database): readonly PublisherLine[] {
  const byKey = new Map<string | null, { names: PublisherNames; line: PublisherLine }>();
  for (const row of database.rows(WRITTEN)) {
    const publisher = row['publisher'] as string | null;
    const own: PublisherLine = {
      publisher,
      documents: Number(row['documents']),
      firstSaid: row['first_said'] as string | null,
      lastSaid: row['last_said'] as string | null,
    };
    const key = publisherKey(publisher);
    const { names, line } = byKey.get(key) ?? { names: new PublisherNames(), line: null };
    if (publisher !== null) names.add(publisher, own.documents);
    byKey.set(key, { names, line: line === null ? own : together(line, own) });
  }
  return [...byKey.values()]
    .map(({ names, line }): PublisherLine => ({ ...line, publisher: names.best }))
    .sort((a, b) => b.documents - a.documents || compareText(a.publisher ?? '', b.publisher ?? ''));
}

/** Every name on record of the publisher that `name` means, as a JSON array. */
export function namesOf(database: Database, name: string): string {
  const key = publisherKey(name);
  const names = database.rows('SELECT DISTINCT publisher FROM document WHERE publisher IS NOT NULL').map((row) => String(row['publisher']));
  return JSON.stringify(names.filter((one) => publisherKey(one) === key));
}

function together(a: PublisherLine, b: PublisherLine): PublisherLine {
  const days = [a.firstSaid, a.lastSaid, b.firstSaid, b.lastSaid].filter((day) => day !== null).sort();
  return { publisher: a.publisher, documents: a.documents + b.documents, firstSaid: days[0] ?? null, lastSaid: days.at(-1) ?? null };
}
