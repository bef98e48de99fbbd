/** Tokens on record: made and revoked, never changed. */
import { Failure } from '../failure.ts';
import type { Database, Row } from './database.ts';
import type { NewToken, Scope, StoredToken } from './ledger.ts';

const TOKENS = 'SELECT t.*, r.learned AS revoked FROM token t LEFT JOIN token_revoked r ON r.token = t.seq';

export function addToken(database: Database, token: NewToken, made: string): StoredToken {
  return database.transaction(() => {
    if (inForce(database, 'name', token.name) !== null) {
      throw new Failure('usage/invalid', `there is a token '${token.name}' already`, {
        hint: `give it another name, or revoke that one first: greenlit token revoke '${token.name}'`,
      });
    }
    const id = database.insert(
      'INSERT INTO token (name, digest, scope, learned) VALUES (?, ?, ?, ?)',
      ...[token.name, token.digest, token.scope, made],
    );
    return { ...token, id, made, revoked: null };
  });
}

export function revokeToken(database: Database, name: string, revoked: string): StoredToken {
  return database.transaction(() => {
    const token = inForce(database, 'name', name);
    if (token === null) {
      throw new Failure('input/missing', `no token '${name}' is in force`, { hint: 'greenlit token list shows those that are' });
    }
    database.insert('INSERT INTO token_revoked (token, learned) VALUES (?, ?)', token.id, revoked);
    return { ...token, revoked };
  });
}

export function storedTokens(database: Database): readonly StoredToken[] {
  return database.rows(`${TOKENS} ORDER BY t.seq`).map(storedToken);
}

export function tokenInForce(database: Database, digest: string): StoredToken | null {
  return inForce(database, 'digest', digest);
}

function inForce(database: Database, column: 'name' | 'digest', value: string): StoredToken | null {
  const row = database.row(`${TOKENS} WHERE t.${column} = ? AND r.token IS NULL`, value);
  return row === null ? null : storedToken(row);
}

function storedToken(row: Row): StoredToken {
  return {
    id: Number(row['seq']),
    name: String(row['name']),
    digest: String(row['digest']),
    scope: row['scope'] as Scope,
    made: String(row['learned']),
    revoked: row['revoked'] as string | null,
  };
}
