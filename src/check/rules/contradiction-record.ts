/** Against what was known on the text's own day. */
import { dateWords } from '../../claim/dates-in-words.ts';
import { clashesWith, evidenceOf } from '../against-record.ts';
import type { Checked } from '../checked.ts';
import { isNews } from '../news.ts';
import { redated } from '../repairs/date.ts';
import type { Draft, Rule } from '../rule.ts';

export const CONTRADICTION_RECORD: Rule = {
  id: 'contradiction/record',
  severity: 'error',
  says: "A statement that the ledger contradicts with confidence, by claims known on the text's own date.",
  spares:
    'Guesses, what the ledger is not sure of, what became known only later, and news: a change that the text tells of, and an official word of the same week that is newer than what the ledger has.',
  why: 'It was wrong when it was written, and a look would have shown it.',
  // a record is needed to find anything: the examples are in against-record.test.ts
  flags: [],
  leaves: ['Netflix has renewed Brackenfell for season 2.'],
  find(checked: Checked): readonly Draft[] {
    const { record, day } = checked;
    if (record === null || day === null) return [];
    const clashes = clashesWith(record, checked, day).filter((clash) => !isNews(checked, clash));
    return clashes.map((clash): Draft => {
      const { claim, verdict, instead } = clash;
      const message = `On ${dateWords(day)} the record has it that ${instead}.`;
      return { span: claim.span, message, evidence: evidenceOf(verdict, claim.predicate), fix: redated(checked, clash, day) };
    });
  },
};
