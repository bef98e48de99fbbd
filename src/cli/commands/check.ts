/** `greenlit check`: what is wrong with a draft or a page. */
import type { Proof } from '../../check/formats/proof.ts';
import { counted } from '../../claim/dates-in-words.ts';
import { Failure } from '../../failure.ts';
import { openLedger } from '../../ledger/ledger.ts';
import { type Arguments, type Command, EXIT } from '../command.ts';
import { CHECK_FORMATS, type CheckFormat, type CheckFormatName, type FormatContext } from '../desk/check-formats.ts';
import { type Desk, openDesk } from '../desk/desk.ts';
import { proofsIn } from '../desk/proofs.ts';
import { Tally, unitsFrom } from '../inputs/documents.ts';
import { isProblem } from '../inputs/inputs.ts';
import { type CheckConfig, loadCheckConfig, THRESHOLDS, type Threshold, withLevels } from '../settings/check-config.ts';
import { startProgress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { AS_OF_OPTION, DB_OPTION, inputsOf, ledgerAtHand, PRIVATE_OPTION, today } from '../usage/options.ts';
import { version } from '../version.ts';
import { FindingCount } from '../views/finding-count.ts';
import { rulesInFull, rulesTable } from '../views/rules-view.ts';

const FORMAT_NAMES = Object.keys(CHECK_FORMATS);

export const check: Command = {
  usage: [
    'check [PATH...|URL...|-] [--format NAME] [--as-of DATE] [--rule ID=LEVEL] [--fail-on SEVERITY] [--config FILE] [--db FILE]',
    'check --rules [ID...]',
  ],
  says: 'Reads each document as a desk editor would and prints what is wrong with it: where, why, the evidence, and what to write instead where that is safe. The text is checked against itself, and against the ledger where there is one. Ends with 0 where nothing of the severity of --fail-on or worse was found, else with 1. docs/editors.md shows a draft on its way to clean.',
  options: [
    { name: 'format', value: 'NAME', says: `${FORMAT_NAMES.join(', ')}; default pretty` },
    {
      ...AS_OF_OPTION,
      says: 'what the ledger held on that day, which is also that of texts without one, such as 2020-03-15; default today, and for texts without a day none: they are checked against themselves alone',
    },
    { name: 'rule', value: 'ID=LEVEL', many: true, says: 'off, suggestion, warn or error for one rule' },
    { name: 'fail-on', value: 'SEVERITY', says: `${THRESHOLDS.join(', ')}: from which on to end with 1; default error` },
    { name: 'config', value: 'FILE', says: 'levels, threshold and packs of rules; default greenlit.config.json' },
    { name: 'rules', says: 'list the rules with their levels, or show those named in full, and check nothing' },
    DB_OPTION,
    PRIVATE_OPTION,
  ],
  examples: [
    { line: 'greenlit check examples/followers-release-date.html', says: 'an explainer, as its reader would wish it had been checked' },
    { line: 'greenlit check drafts --rule filler/no-claim=off --fail-on warning', says: 'a folder of drafts, by the rules of this house' },
    { line: 'greenlit check --format sarif content > findings.sarif', says: 'for a code host or an editor' },
    { line: 'pbpaste | greenlit check -', says: 'what is on the clipboard' },
    { line: 'greenlit check --rules', says: 'what is looked for' },
    { line: 'greenlit check --rules headline/no-answer', says: 'what a rule finds, what it leaves alone, and why, with examples' },
  ],
  stops: 'early',
  async run(args, terminal) {
    const config = withLevels(loadCheckConfig(args.text('config')), args.all('rule'));
    if (args.has('rules')) {
      const ids = args.positionals;
      await terminal.print(ids.length === 0 ? rulesTable(config, terminal) : rulesInFull(ids, config, terminal));
      return EXIT.fine;
    }
    const name = formatAsked(args);
    const format: CheckFormat = CHECK_FORMATS[name];
    const failOn = thresholdAsked(args) ?? config.failOn;
    const context = contextOf(config, name, terminal);
    using ledger = ledgerAtHand(args, terminal, (path) => openLedger(path, { readonly: true }));
    const asOf = args.day('as-of');
    const desk = await openDesk({ ...config, ledger, asOf }, terminal);
    const tally = new Tally();
    const held: Proof[] = [];
    const count = new FindingCount();
    const progress = startProgress(terminal, 'documents', null);
    for await (const proof of proofsOf(args, desk, tally, terminal)) {
      progress.to(++tally.documents);
      count.add(proof);
      if ('whole' in format) held.push(proof);
      else await terminal.print(format.each(proof, context));
    }
    progress.end();
    if ('whole' in format) await terminal.print(format.whole(held, context));
    if (name === 'pretty') await terminal.print(`${count.summary}\n`);
    if (count.undated > 0 && ledger !== null && asOf === null) terminal.talk(undatedWords(count.undated, today(terminal)));
    if (tally.exit !== EXIT.fine) return tally.exit;
    return count.reaches(failOn) ? EXIT.no : EXIT.fine;
  },
};

/** A draft speaks on the day on which it goes out, which nobody but its desk knows. */
function undatedWords(undated: number, day: Temporal.PlainDate): string {
  const isOne = undated === 1;
  return `${counted(undated, 'document')} without a day: checked against ${isOne ? 'itself' : 'themselves'} alone\n  against the record of today: --as-of ${day}`;
}

/** The documents with what was found in them; what cannot be read is said and counted, and the rest goes on. */
async function* proofsOf(args: Arguments, desk: Desk, tally: Tally, terminal: Terminal): AsyncGenerator<Proof> {
  for await (const unit of unitsFrom(inputsOf(args), terminal))
    for (const proof of isProblem(unit) ? [unit] : proofsIn(unit, desk)) {
      if (!isProblem(proof)) yield proof;
      // a draft that nobody has begun has nothing wrong in it
      else if (proof.empty === true) tally.note({ ...proof, reason: `${proof.reason}, and nothing is wrong with it` }, terminal);
      else tally.complain(proof, terminal);
    }
}

function contextOf({ rules, reviewer, settings }: CheckConfig, format: CheckFormatName, terminal: Terminal): FormatContext {
  if (format === 'claimreview' && reviewer === null)
    throw new Failure('usage/missing', 'a fact check needs somebody who publishes it', {
      hint: 'name them in greenlit.config.json: { "reviewer": { "name": "The Gazette", "url": "https://…" } }',
    });
  return {
    paint: terminal.paint,
    width: terminal.width,
    version: version(),
    rules: rules.filter(({ id }) => settings[id] !== 'off'),
    reviewer: reviewer === null ? null : { ...reviewer, on: today(terminal).toString() },
  };
}

function formatAsked(args: Arguments): CheckFormatName {
  const name = args.text('format') ?? 'pretty';
  if (Object.hasOwn(CHECK_FORMATS, name)) return name as CheckFormatName;
  throw new Failure('usage/invalid', `there is no format ${name}`, { hint: `give one of ${FORMAT_NAMES.join(', ')}` });
}

function thresholdAsked(args: Arguments): Threshold | null {
  const given = args.text('fail-on');
  const found = THRESHOLDS.find((one) => one === given);
  if (given === null || found !== undefined) return found ?? null;
  throw new Failure('usage/invalid', `--fail-on is '${given}'`, { hint: `give one of ${THRESHOLDS.join(', ')}` });
}
