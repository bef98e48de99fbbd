/**
 * Annotations of GitHub Actions, a line a finding.
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
import type { Severity } from '../../claim/finding.ts';
import { type Placed, placedIn } from './placed.ts';
import { type Proof, proofName } from './proof.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', suggestion: 'notice' };

export function annotations(proof: Proof): string {
  return placedIn(proof)
    .placed.map((one) => `${annotation(proof, one)}\n`)
    .join('');
}

function annotation(proof: Proof, { finding: { rule, severity, message, evidence, fix }, start, end }: Placed): string {
  const properties: readonly (readonly [string, string | number])[] = [
    ['file', proofName(proof)],
    ['line', start.line],
    ['endLine', end.line],
    // Columns are taken for one line only.
    ...(start.line === end.line ? ([['col', start.column] as const, ['endColumn', end.column] as const] as const) : []),
    ['title', rule],
  ];
  const lines = [message, ...evidence.map(({ text }) => `Evidence: ${text}`), ...(fix === null ? [] : [`Instead: ${fix}`])];
  const given = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${COMMANDS[severity]} ${given}::${escapeData(lines.join('\n'))}`;
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
