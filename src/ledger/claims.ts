/** Claims as they come back out: those of the latest reading of each document, as it was known at an instant. */
import type { Sourced } from '../claim/answer.ts';
import { CLAIMS_OF_LATEST, Condition, NAMED, named } from './condition.ts';
import type { Database } from './database.ts';
import { FOREVER, instantText } from './instant.ts';
import type { ClaimFilter } from './ledger.ts';
import { CITATION_COLUMNS, CLAIM_COLUMNS, SAID_DAY, sourcedOf } from './rows.ts';

const PAGE = 1000;

const SOURCED = `SELECT ${CLAIM_COLUMNS}, ${CITATION_COLUMNS}
  FROM claim c JOIN series_name n ON n.seq = c.series JOIN document d ON d.seq = c.document`;

/** The order does not depend on the order of adding: the same documents give the same list. */
export function sourced(database: Database, filter: ClaimFilter): readonly Sourced[] {
  const condition = conditionOf(filter);
  return sourcedOf(database.rows(`${SOURCED} WHERE ${condition.sql} ORDER BY ${SAID_DAY}, d.id, c.position`, ...condition.values));
}

export function* allClaims(database: Database, filter: ClaimFilter): Generator<Sourced> {
  const condition = conditionOf(filter);
  for (let after = 0; ; ) {
    const page = database.rows(
      `${SOURCED} WHERE c.seq > ? AND ${condition.sql} ORDER BY c.seq LIMIT ?`,
      ...[after, ...condition.values, PAGE],
    );
    yield* sourcedOf(page);
    const last = page.at(-1);
    if (last === undefined) return;
    after = Number(last['seq']);
  }
}

function conditionOf(filter: ClaimFilter): Condition {
  return new Condition()
    .and(`c.series IN (${NAMED})`, ...named(filter.series))
    .and('c.series IN (SELECT seq FROM series_name WHERE key = ?)', filter.key)
    .and('c.season = ?', filter.season)
    .and('c.predicate = ?', filter.predicate)
    .and('d.id = ?', filter.document)
    .and(`${SAID_DAY} <= ?`, filter.saidBy)
    .and(`c.reading = ${CLAIMS_OF_LATEST}`, filter.learnedBy === undefined ? FOREVER : instantText(filter.learnedBy));
}
