/**
 * A log in the Static Analysis Results Interchange Format, which code hosts and editors show.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import type { Log, Region, ReportingDescriptor, Result } from 'sarif';
import type { Span } from '../../claim/claim.ts';
import type { Severity } from '../../claim/finding.ts';
import type { Sheet } from '../../text/sheet.ts';
import { type Placed, placedIn } from './placed.ts';
import { type Proof, proofName, type RuleCard } from './proof.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', suggestion: 'note' } as const satisfies Readonly<Record<Severity, Result.level>>;

interface SarifOptions {
  readonly version: string; // of the program
  /** Every rule that the desk ran, those of packs included. */
  readonly rules: readonly RuleCard[];
}

/** @returns the log as JSON text */
export function sarif(proofs: readonly Proof[], options: SarifOptions): string {
  return `${JSON.stringify(sarifLog(proofs, options), null, 2)}\n`;
}

function sarifLog(proofs: readonly Proof[], { version, rules }: SarifOptions): Log {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'greenlit', semanticVersion: version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        artifacts: proofs.map((proof) => ({ location: { uri: artifactUri(proof) } })),
        results: proofs.flatMap((proof, artifact) => resultsOf(proof, artifact, indexes)),
      },
    ],
  };
}

function descriptor({ id, severity, says, spares, why }: RuleCard): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: says },
    fullDescription: { text: spares === '' ? says : `${says} Left alone: ${spares}` },
    ...(why === '' ? {} : { help: { text: why } }),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultsOf(proof: Proof, artifact: number, indexes: ReadonlyMap<string, number>): Result[] {
  const { sheet, placed } = placedIn(proof);
  const artifactLocation = { uri: artifactUri(proof), index: artifact };
  return placed.map((one): Result => {
    const { rule, severity, message, evidence, fix } = one.finding;
    const index = indexes.get(rule);
    const said = [message, ...evidence.filter(({ span }) => span === null).map(({ text }) => `Evidence: ${text}`)];
    const elsewhere = evidence.flatMap(({ text, span }) => (span === null ? [] : [{ text, span: sheet.span(span) }]));
    return {
      ruleId: rule,
      ...(index === undefined ? {} : { ruleIndex: index }),
      level: LEVELS[severity],
      message: { text: said.join('\n') },
      locations: [{ physicalLocation: { artifactLocation, region: regionOf(sheet, one.span, true) } }],
      ...(elsewhere.length === 0
        ? {}
        : {
            relatedLocations: elsewhere.map(({ text, span }, id) => ({
              id,
              message: { text },
              physicalLocation: { artifactLocation, region: regionOf(sheet, span) },
            })),
          }),
      ...(fix === null || !one.isReplaceable ? {} : { fixes: [fixOf(one, fix)] }),
    };
  });

  function fixOf({ span }: Placed, fix: string) {
    const replacements = [{ deletedRegion: regionOf(sheet, span), insertedContent: { text: fix } }];
    return { description: { text: `Write ‘${fix}’ instead.` }, artifactChanges: [{ artifactLocation, replacements }] };
  }
}

function regionOf(sheet: Sheet, [from, to]: Span, hasSnippet = false): Region {
  const [start, end] = [sheet.place(from), sheet.place(to)];
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: from,
    charLength: to - from,
    ...(hasSnippet ? { snippet: { text: sheet.text.slice(from, to) } } : {}),
  };
}

/** A relative path stays relative, so that a log made in one checkout fits another. */
function artifactUri(proof: Proof): string {
  const name = proofName(proof);
  if (/^https?:\/\//i.test(name)) return encodeURI(name);
  const path = name.replaceAll('\\', '/').replace(/^\.\//, '');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
