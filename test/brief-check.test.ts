/** The desk reads what the program writes: `greenlit check` finds no error and no warning in a brief on any series of the examples. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { composeBrief } from '../src/answer/brief/compose-brief.ts';
import { renderHtml } from '../src/answer/brief/render-html.ts';
import { renderMarkdown } from '../src/answer/brief/render-markdown.ts';
import { answererOn } from '../src/cli/answers.ts';
import { loadCatalogue } from '../src/cli/catalogue-file.ts';
import { seriesAsked } from '../src/cli/series-asked.ts';
import { openLedger } from '../src/ledger/ledger.ts';
import { folder } from './greenlit.ts';
import { runHere } from './run-here.ts';

const DAY = '2026-11-21';

for (const [ending, render] of [
  ['md', renderMarkdown],
  ['html', renderHtml],
] as const)
  test(`briefs as ${ending} are clean`, async (context) => {
    const home = folder(context);
    const db = join(home, 'ledger.db');
    assert.equal((await runHere(['add', 'examples', '--db', db])).exit, 0);
    using ledger = openLedger(db, { readonly: true });
    const answer = answererOn(ledger, () => Temporal.Instant.from(`${DAY}T12:00:00Z`));
    const written = ledger.series().map(({ key }) => {
      const brief = composeBrief(answer(seriesAsked(ledger, key, loadCatalogue({})), Temporal.PlainDate.from(DAY)))!;
      const path = join(home, `${brief.series.slug}.${ending}`);
      writeFileSync(path, render(brief));
      return path;
    });
    assert.ok(written.length >= 20, `${written.length} briefs`);
    const { exit, out } = await runHere(['check', ...written, '--fail-on', 'warning', '--as-of', DAY, '--db', db]);
    assert.equal(exit, 0, out);
  });
