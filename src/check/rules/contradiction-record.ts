/** Against what was known on the text's own day. */
import { dateWords } from '../../claim/dates-in-words.ts';
import { clashesWith, evidenceOf } from '../against-record.ts';
import type { Checked } from '../checked.ts';
import { redated } from '../repairs/date.ts';
import type { Draft, Rule } from '../rule.ts';

export const CONTRADICTION_RECORD: Rule = {
  id: 'contradiction/record',
  severity: 'error',
  says: "A statement that the ledger contradicts with confidence, by claims known on the text's own date.",
  spares: 'Guesses, what the ledger is not sure of, and what became known only later.',
  why: 'It was wrong when it was written, and a look would have shown it.',
  // a record is needed to find anything: the examples are in against-record.test.ts
  flags: [],
  leaves: ['Netflix has renewed Brackenfell for season 2.'],
  find(checked: Checked): readonly Draft[] {
    const { record, day } = checked;
    if (record === null || day === null) return [];
    return clashesWith(record, checked, day).map((clash): Draft => {
      const { claim, verdict, instead } = clash;
      const message = `On ${dateWords(day)} the record has it that ${instead}.`;
      return { span: claim.span, message, evidence: evidenceOf(verdict, claim.predicate), fix: redated(checked, clash, day) };
    });
  },
};
