/** What was shown to people and is kept as it was: forecasts, and verdicts that changed. */
import type { Forecast } from '../claim/answer.ts';
import { Condition } from './condition.ts';
import type { Database } from './database.ts';
import { instantText } from './instant.ts';
import type { IssuedForecast, RecordedChange, VerdictChange } from './ledger.ts';

export function insertForecast(database: Database, forecast: Forecast, at: { key: string; model: string; issued: string }): number {
  return database.insert(
    'INSERT INTO forecast (key, season, model, body, said, learned) VALUES (?, ?, ?, ?, ?, ?)',
    ...[at.key, forecast.season, at.model, JSON.stringify(forecast), forecast.asOf, instantText(at.issued)],
  );
}

export function issuedForecasts(
  database: Database,
  filter: { readonly key?: string; readonly season?: number; readonly issuedBy?: string },
): readonly IssuedForecast[] {
  const condition = new Condition()
    .and('key = ?', filter.key)
    .and('season = ?', filter.season)
    .and('learned <= ?', filter.issuedBy === undefined ? undefined : instantText(filter.issuedBy));
  return database.rows(`SELECT * FROM forecast WHERE ${condition.sql} ORDER BY seq`, ...condition.values).map((row) => ({
    cursor: Number(row['seq']),
    key: String(row['key']),
    model: String(row['model']),
    issued: String(row['learned']),
    forecast: JSON.parse(String(row['body'])) as Forecast,
  }));
}

export function insertChange(database: Database, change: VerdictChange, learned: string): number {
  const { key, season, since, ...body } = change;
  return database.insert(
    'INSERT INTO change (key, season, body, said, learned) VALUES (?, ?, ?, ?, ?)',
    ...[key, season, JSON.stringify(body), since, learned],
  );
}

export function recordedChanges(database: Database, since: number, limit: number): readonly RecordedChange[] {
  return database.rows('SELECT * FROM change WHERE seq > ? ORDER BY seq LIMIT ?', since, limit).map((row) => ({
    ...(JSON.parse(String(row['body'])) as Omit<VerdictChange, 'key' | 'season' | 'since'>),
    key: String(row['key']),
    season: Number(row['season']),
    since: row['said'] as string | null,
    cursor: Number(row['seq']),
    learned: String(row['learned']),
  }));
}

/** By the day since when a change holds, or that on which it was told. */
export function lastChanged(database: Database, limit: number): readonly string[] {
  const rows = database.rows(
    'SELECT key, max(ifnull(said, substr(learned, 1, 10))) AS last FROM change GROUP BY key ORDER BY last DESC, key LIMIT ?',
    limit,
  );
  return rows.map((row) => String(row['key']));
}
