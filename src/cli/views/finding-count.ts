/** What was found so far: for the last line that people read, and for the exit code that programs read. */
import type { Proof } from '../../check/formats/proof.ts';
import { counted } from '../../claim/dates-in-words.ts';
import type { Severity } from '../../claim/finding.ts';
import { ownDay } from '../../claim/own-day.ts';
import { SEVERITIES } from '../../claim/words.ts';
import { THRESHOLDS, type Threshold } from '../settings/check-config.ts';

export class FindingCount {
  #documents = 0;
  #withFindings = 0;
  #undated = 0;
  readonly #findings: Record<Severity, number> = { error: 0, warning: 0, suggestion: 0 };

  add({ findings, document }: Pick<Proof, 'findings' | 'document'>): void {
    this.#documents++;
    if (ownDay(document) === null) this.#undated++;
    if (findings.length > 0) this.#withFindings++;
    for (const { severity } of findings) this.#findings[severity]++;
  }

  /** Documents that do not say on which day they speak. */
  get undated(): number {
    return this.#undated;
  }

  /** Whether anything was found of the threshold or worse. */
  reaches(threshold: Threshold): boolean {
    return SEVERITIES.some((severity) => this.#findings[severity] > 0 && isAsBadAs(severity, threshold));
  }

  /** '2 errors and 1 warning in 1 of 3 documents' */
  get summary(): string {
    const parts = SEVERITIES.filter((severity) => this.#findings[severity] > 0).map((one) => counted(this.#findings[one], one));
    if (this.#documents === 0) return 'no document was checked';
    const documents = counted(this.#documents, 'document');
    if (parts.length === 0) return `nothing found in ${documents}`;
    const found = [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ');
    return `${found} in ${this.#documents === 1 ? documents : `${this.#withFindings} of ${documents}`}`;
  }
}

const isAsBadAs = (severity: Severity, threshold: Threshold): boolean =>
  threshold !== 'never' && THRESHOLDS.indexOf(severity) <= THRESHOLDS.indexOf(threshold);
