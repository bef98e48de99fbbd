/**
 * The shape of the ledger, as an ordered list of steps. A step is appended, never edited: ledgers out there have run it.
 * A test pins the digest of each. `user_version` is the number of steps that a file has run.
 */

/** Written into the file's header, so that a ledger is told from any other SQLite file: 'GRNL' in ASCII. */
export const APPLICATION_ID = 0x47_52_4e_4c;

/** Refuses what the ledger never does. `OR REPLACE` is refused too while `recursive_triggers` is on. */
const frozen = (table: string): string => `
  CREATE TRIGGER ${table}_keeps BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, '${table} rows are never changed'); END;
  CREATE TRIGGER ${table}_stays BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, '${table} rows are never deleted'); END;
`;

export const MIGRATIONS: readonly string[] = [
  `
  -- said: ISO day on which it was published, null where it does not say. learned: ISO 8601 UTC with milliseconds.
  CREATE TABLE document (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT,
    url TEXT,
    publisher TEXT,
    published TEXT,
    updated TEXT,
    headline TEXT,
    byline TEXT,
    text TEXT NOT NULL,
    structure TEXT NOT NULL CHECK (json_valid(structure)), -- blocks, marks and origin
    said TEXT,
    learned TEXT NOT NULL
  ) STRICT;
  CREATE INDEX document_said ON document (said);

  -- One reading of one document by one version of the reader. Where it says what an earlier one said, it shares its claims.
  CREATE TABLE reading (
    seq INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document,
    reader TEXT NOT NULL,
    digest TEXT NOT NULL, -- SHA-256 of claims and verdicts
    claims_of INTEGER NOT NULL REFERENCES reading DEFERRABLE INITIALLY DEFERRED, -- the reading whose claim rows these are, often itself
    verdicts TEXT NOT NULL CHECK (json_valid(verdicts)),
    said TEXT,
    learned TEXT NOT NULL
  ) STRICT;
  CREATE INDEX reading_document ON reading (document, seq);

  -- A series as claims call it: 'key' groups what is one series, 'fold' is the title as it is compared.
  CREATE TABLE series_name (
    seq INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    series_id TEXT,
    fold TEXT NOT NULL,
    key TEXT NOT NULL,
    learned TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX series_name_one ON series_name (title, ifnull(series_id, ''));
  CREATE INDEX series_name_fold ON series_name (fold);
  CREATE INDEX series_name_key ON series_name (key);

  CREATE TABLE claim (
    seq INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document,
    reading INTEGER NOT NULL REFERENCES reading,
    position INTEGER NOT NULL,
    series INTEGER NOT NULL REFERENCES series_name,
    season INTEGER CHECK (season > 0),
    predicate TEXT NOT NULL CHECK (predicate IN ('status','premiere','production','episodes','runtime','credit','rating','opinion','trailer','network','audience','rule')),
    value TEXT NOT NULL CHECK (json_valid(value)),
    certainty TEXT NOT NULL CHECK (certainty IN ('certain','likely','possible','conditional','denied')),
    speaker TEXT NOT NULL CHECK (speaker IN ('official','talent','insider','audience','outlet')),
    quote TEXT NOT NULL,
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end >= span_start),
    rules TEXT NOT NULL CHECK (json_valid(rules)),
    said TEXT,
    learned TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX claim_place ON claim (reading, position);
  CREATE INDEX claim_series ON claim (series, predicate);

  -- said: the day that it is a forecast of. learned: when it was issued.
  CREATE TABLE forecast (
    seq INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    season INTEGER NOT NULL CHECK (season > 0),
    model TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    said TEXT NOT NULL,
    learned TEXT NOT NULL
  ) STRICT;
  CREATE INDEX forecast_series ON forecast (key, season);

  -- A verdict that became another. said: the day since when the claims support it.
  CREATE TABLE change (
    seq INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    season INTEGER NOT NULL CHECK (season > 0),
    body TEXT NOT NULL CHECK (json_valid(body)),
    said TEXT,
    learned TEXT NOT NULL
  ) STRICT;
  CREATE INDEX change_series ON change (key, season);
  ${['document', 'reading', 'series_name', 'claim', 'forecast', 'change'].map(frozen).join('')}

  -- Filled by the writer at the end of each transaction: by trigger, a row at a time, it takes twice as long.
  CREATE VIRTUAL TABLE quote_words USING fts5 (quote, content = 'claim', content_rowid = 'seq', tokenize = 'porter unicode61 remove_diacritics 2');
  CREATE VIRTUAL TABLE headline_words USING fts5 (headline, content = 'document', content_rowid = 'seq', tokenize = 'porter unicode61 remove_diacritics 2');
  CREATE VIRTUAL TABLE title_words USING fts5 (title, content = 'series_name', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
  -- For people with a SQL prompt: what the latest readings say, a claim a row.
  CREATE VIEW current_claim AS
    SELECT n.title AS series, n.series_id, n.key, c.season, c.predicate, c.value ->> '$' AS value, c.certainty, c.speaker, c.quote,
      d.id AS document, d.publisher, d.headline, d.url, c.said, c.learned
    FROM claim c JOIN series_name n ON n.seq = c.series JOIN document d ON d.seq = c.document
    WHERE c.reading = (SELECT r.claims_of FROM reading r WHERE r.document = c.document ORDER BY r.seq DESC LIMIT 1);
  `,
  `
  -- Who may do what over the network. The secret itself is nowhere: it was shown once, to whoever made it.
  CREATE TABLE token (
    seq INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64), -- SHA-256 of the secret
    scope TEXT NOT NULL CHECK (scope IN ('read','add')),
    learned TEXT NOT NULL
  ) STRICT;
  CREATE TABLE token_revoked (
    token INTEGER PRIMARY KEY REFERENCES token,
    learned TEXT NOT NULL
  ) STRICT;
  ${['token', 'token_revoked'].map(frozen).join('')}
  `,
  `
  -- The last said first, a page at a time: the day as \`SAID_DAY\` in rows.ts has it.
  CREATE INDEX document_said_day ON document (ifnull(said, substr(learned, 1, 10)), seq);
  `,
  `
  -- What a version of the desk finds in a reading: it follows from the two, and is kept because it takes longer than all else about an answer.
  CREATE TABLE findings (
    seq INTEGER PRIMARY KEY,
    reading INTEGER NOT NULL REFERENCES reading, -- the one whose claim rows they are: readings that say the same share them
    desk TEXT NOT NULL,
    found TEXT NOT NULL CHECK (json_valid(found)),
    learned TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX findings_once ON findings (reading, desk);
  ${frozen('findings')}
  `,
];
