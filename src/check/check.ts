/** The desk: every rule over one text. Pure; the same text, reading, record and settings give the same findings. */
import type { Finding, Severity } from '../claim/finding.ts';
import { compareText } from '../compare-text.ts';
import { Checked, type CheckedInput } from './checked.ts';
import { ignoresOf, isIgnored } from './ignores.ts';
import type { Draft, Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** What a desk may set a rule to, in the words of its configuration. */
export const LEVELS = { off: null, suggestion: 'suggestion', warn: 'warning', error: 'error' } as const satisfies Record<
  string,
  Severity | null
>;
export type Level = keyof typeof LEVELS;

/** Levels by the rule's id; a rule that is not named keeps its own severity. */
export type Settings = Readonly<Record<string, Level>>;

interface CheckInput extends CheckedInput {
  /** The file as it was sent, in which ignore comments stand; null where only its text is at hand. */
  readonly source: string | null;
}

/** @returns what is wrong with the text, in order of place, each once */
export function check({ source, ...input }: CheckInput, settings: Settings = {}, rules: readonly Rule[] = RULES): Finding[] {
  const checked = new Checked(input);
  const ignores = ignoresOf(input.document, source);
  if (ignores.file) return [];
  const findings = rules.flatMap((rule) => {
    const severity = severityOf(rule, settings);
    return severity === null ? [] : rule.find(checked).map((draft) => findingOf(draft, rule, severity, checked));
  });
  return once(findings.filter((finding) => !isIgnored(ignores, finding)).sort(inOrder));
}

function severityOf({ id, severity }: Rule, settings: Settings): Severity | null {
  const level = settings[id];
  return level === undefined ? severity : LEVELS[level];
}

function findingOf({ span, message, evidence, fix }: Draft, { id }: Rule, severity: Severity, { text }: Checked): Finding {
  return { rule: id, severity, message, quote: text.slice(span[0], span[1]), span: [span[0], span[1]], evidence, fix };
}

/** By place, then by rule and words, so that the order of the rules does not matter. */
function inOrder(a: Finding, b: Finding): number {
  return a.span[0] - b.span[0] || a.span[1] - b.span[1] || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}

/** A rule says one thing of one place. */
function once(sorted: readonly Finding[]): Finding[] {
  const said = new Set<string>();
  return sorted.filter(({ rule, span }) => {
    const key = `${rule} ${span.join()}`;
    return !said.has(key) && said.add(key);
  });
}
