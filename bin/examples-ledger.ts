/** A server's parts on a ledger of the examples, as of a day that does not move: what documents show as asked is asked of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { answererOn } from '../src/cli/answers.ts';
import { oneReader } from '../src/cli/reader.ts';
import { run } from '../src/cli/run.ts';
import { openTerminal } from '../src/cli/terminal/terminal.ts';
import { openLedger } from '../src/ledger/ledger.ts';
import { loadBundledCatalogue } from '../src/sources/bundled-catalogue.ts';
import type { AppDeps } from '../src/web/deps.ts';
import { MADE_UP_NOW, madeUpDeps } from '../src/web/made-up-app.ts';

export async function onExamples<T>(use: (deps: AppDeps) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'greenlit-examples-'));
  const db = join(folder, 'ledger.db');
  try {
    const nowhere = new PassThrough().resume();
    const { signal } = new AbortController();
    const terminal = openTerminal({ input: nowhere, output: nowhere, errors: nowhere, env: {}, now: () => MADE_UP_NOW, signal });
    await run(['add', 'examples', '--db', db], terminal);
    using ledger = openLedger(db, { readonly: true });
    return await use(madeUpDeps(answererOn, { ledger, catalogue: loadBundledCatalogue(), loadReader: oneReader({}) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A document with what stands between two marks written anew. */
export function between(text: string, mark: string, content: string): string {
  const [begin, end] = [`<!-- ${mark} -->`, `<!-- end of ${mark} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new RangeError(`the document has no '${begin}' with '${end}' after it`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}
