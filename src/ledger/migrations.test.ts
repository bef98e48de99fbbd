import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { PREDICATES } from '../claim/claim.ts';
import { CERTAINTIES, SPEAKERS } from '../claim/words.ts';
import { SCOPES } from './ledger.ts';
import { MIGRATIONS } from './migrations.ts';

/** A step that ledgers have run is never edited: append another, and its digest here. */
const DIGESTS = [
  'e8cea1078fee0b346d6cc27d4558e5f5646d95787bd64fab6fdac1606fbafdd6',
  '623ca64836978520b84926bad869d4a06c5181518dce779c22c90c1ee170cf87',
  'f30b9a21ec14b5fb526a94dddf6d5a149ea3aaf3c0472d59aacb1db811558b22',
  '29dc5a225577d52ec6dee5d82e49aeda460f8cc5f0e86b1875a2f62526c0dbb3',
];

function ledgerTables(): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  for (const step of MIGRATIONS) database.exec(step);
  database.exec(`
    PRAGMA recursive_triggers = ON;
    INSERT INTO document VALUES (1, 'a', null, null, null, null, null, null, null, 'text', '{}', null, '2024');
    INSERT INTO reading VALUES (1, 1, 'r', 'd', 1, '[]', null, '2024');
    INSERT INTO series_name VALUES (1, 'Harbor', null, 'harbor', 'harbor', '2024');
    INSERT INTO claim VALUES (1, 1, 1, 0, 1, null, 'status', '"renewed"', 'certain', 'outlet', 'q', 0, 1, '[]', null, '2024');
    INSERT INTO forecast VALUES (1, 'harbor', 2, 'm', '{}', '2024', '2024');
    INSERT INTO change VALUES (1, 'harbor', 2, '{}', null, '2024');
    INSERT INTO token VALUES (1, 'reader', '${'0'.repeat(64)}', 'read', '2024');
    INSERT INTO token_revoked VALUES (1, '2024');
    INSERT INTO findings VALUES (1, 1, 'd', '[]', '2024');
  `);
  return database;
}

const TABLES = ['document', 'reading', 'series_name', 'claim', 'forecast', 'change', 'token', 'token_revoked', 'findings'];
/** What no document says has one time alone. */
const UNSAID = ['series_name', 'token', 'token_revoked', 'findings'];

test('no step was edited', () =>
  assert.deepEqual(
    MIGRATIONS.map((step) => hash('sha256', step)),
    DIGESTS,
  ));

test('every table of the ledger is named here, is strict, and has both times', () => {
  const database = ledgerTables();
  const tables = database.prepare(`SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite%'`).all();
  assert.deepEqual(tables.map(({ name }) => name).sort(), [...TABLES].sort());
  assert.equal(
    tables.every(({ strict }) => strict === 1),
    true,
  );
  for (const table of TABLES) {
    const columns = database
      .prepare(`SELECT name FROM pragma_table_info('${table}')`)
      .all()
      .map(({ name }) => name);
    assert.equal(columns.includes('learned'), true, table);
    assert.equal(columns.includes('said'), !UNSAID.includes(table), table);
  }
});

for (const table of TABLES) {
  for (const sql of [
    `UPDATE ${table} SET learned = '2025'`,
    `DELETE FROM ${table}`,
    `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`,
  ]) {
    test(`refused: ${sql}`, () => assert.throws(() => ledgerTables().exec(sql), /never (changed|deleted)/));
  }
}

for (const [table, column, words] of [
  ['claim', 'predicate', PREDICATES],
  ['claim', 'certainty', CERTAINTIES],
  ['claim', 'speaker', SPEAKERS],
  ['token', 'scope', SCOPES],
] as const) {
  test(`the tables know the same words for ${column} as the vocabulary`, () => {
    const sql = String(ledgerTables().prepare('SELECT sql FROM sqlite_schema WHERE name = ?').get(table)?.['sql']);
    const allowed = new RegExp(`${column} IN \\(([^)]*)\\)`)
      .exec(sql)?.[1]
      ?.split(',')
      .map((word) => word.slice(1, -1));
    assert.deepEqual(allowed, [...words]);
  });
}
