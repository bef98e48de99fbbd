/**
 * The folders of `src`, and which others each may import: `architecture.test.ts` holds them to it. The core is pure. An edge may import every core folder.
 */
export const CORE: Readonly<Record<string, readonly string[]>> = {
  claim: [],
  text: ['claim'],
  catalogue: ['claim'],
  reading: ['claim', 'text', 'catalogue'],
  forecast: ['claim'],
  reconcile: ['claim', 'catalogue', 'forecast'],
  check: ['claim', 'text', 'catalogue', 'reading', 'reconcile', 'forecast'],
  answer: ['claim', 'text', 'catalogue', 'reading', 'reconcile', 'forecast', 'check'],
};
export const EDGES: Readonly<Record<string, readonly string[]>> = {
  ledger: [],
  sources: [],
  web: ['ledger', 'sources'],
  client: ['web'], // types alone
  cli: ['ledger', 'sources', 'web'],
};
