/** Findings for people: the place, what is wrong, the words in place, the evidence and what to write instead. */
import { trimMiddle } from '../../answer/render-text.ts';
import { type Placed, placedIn } from '../../check/formats/placed.ts';
import { type Proof, proofName } from '../../check/formats/proof.ts';
import type { Finding, Severity } from '../../claim/finding.ts';
import type { Sheet } from '../../text/sheet.ts';
import type { Colour } from '../terminal/style.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrapped } from '../terminal/wrap.ts';
import { excerptOf, shown } from './excerpt.ts';

const COLOURS: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', suggestion: 'blue' };
const LEAST_ROOM = 24; // columns for the words in place
const EVIDENCE_WIDTH = 200; // characters of one piece of evidence

export type View = Pick<Terminal, 'paint' | 'width'>;

/** @returns nothing where nothing was found */
export function renderFindings(proof: Proof, view: View): string {
  const { sheet, placed } = placedIn(proof);
  if (placed.length === 0) return '';
  const { paint } = view;
  const name = shown(proofName(proof));
  const { headline, publisher, published } = proof.document;
  const about = [publisher, published?.slice(0, 10) ?? 'undated', sheet.isSource ? null : 'lines are those of its text'];
  const title = paint('bold', shown(headline ?? '(no headline)'));
  return `${title}\n${paint('dim', shown(about.filter((part) => part !== null).join(' · ')))}\n\n${placed.map((one) => findingLines(one, sheet, name, view).join('\n')).join('\n\n')}\n\n`;
}

function findingLines({ finding, start, end, line }: Placed, sheet: Sheet, name: string, { paint, width }: View): readonly string[] {
  const { rule, severity, message, evidence, fix } = finding;
  const number = String(start.line);
  const gutter = ' '.repeat(number.length + 2);
  const to = end.line === start.line ? end.column - 1 : line.length;
  const { text, indent, width: marked } = excerptOf(line, [start.column - 1, to], Math.max(LEAST_ROOM, width - gutter.length - 4));
  const side = (words: string) => `  ${words}`;
  return [
    `${name}:${start.line}:${start.column}  ${paint(COLOURS[severity], severity)}  ${paint('dim', rule)}`,
    ...wrapped(shown(message), width, { first: '  ', rest: '  ' }),
    side(`${gutter}${paint('dim', '│')}`),
    side(`${paint('dim', ` ${number} │`)} ${text}`),
    side(`${gutter}${paint('dim', '│')} ${' '.repeat(indent)}${paint(COLOURS[severity], '^'.repeat(marked))}`),
    ...evidence.flatMap((one) => beside(paint('dim', 'evidence'), evidenceWords(one, sheet), width)),
    ...(fix === null ? [] : [side(`${paint('dim', 'instead ')}  ${paint('green', shown(fix))}`)]),
  ];
}

const beside = (label: string, words: string, width: number): readonly string[] =>
  wrapped(words, width, { first: `  ${label}  `, rest: ' '.repeat(12) });

/** Another place in the text with its line; what the ledger holds as the rule put it. */
function evidenceWords({ text, span }: Finding['evidence'][number], sheet: Sheet): string {
  const words = trimMiddle(shown(text).replace(/\s+/g, ' ').trim(), EVIDENCE_WIDTH);
  return span === null ? words : `“${words}” (line ${sheet.placeOf(span).line})`;
}
