/** True once, and not any more. */
import { dateWords } from '../../claim/dates-in-words.ts';
import { clashesWith, evidenceOf } from '../against-record.ts';
import type { Checked } from '../checked.ts';
import type { Draft, Rule } from '../rule.ts';

export const STALE_SUPERSEDED: Rule = {
  id: 'stale/superseded',
  severity: 'warning',
  says: 'A statement that held when the text was written and that later claims of the ledger have overtaken, with what changed and when.',
  spares: 'What still holds, and what was wrong from the first, which is a contradiction.',
  why: 'A page is read for years; its facts last for weeks.',
  // a record is needed to find anything: the examples are in against-record.test.ts
  flags: [],
  leaves: ['Netflix has renewed Brackenfell for season 2.'],
  find(checked: Checked): readonly Draft[] {
    const { record, day, asOf } = checked;
    if (record === null || day === null || asOf === null || asOf <= day) return [];
    const wrongThen = new Set(clashesWith(record, checked, day).map(({ claim }) => claim));
    return clashesWith(record, checked, asOf)
      .filter(({ claim }) => !wrongThen.has(claim))
      .map(({ claim, verdict, instead }): Draft => {
        // a fate has a day since when it is so, a date of a premiere has none
        const since = claim.predicate === 'premiere' || verdict.fate.since === null ? '' : `, since ${dateWords(verdict.fate.since)}`;
        return {
          span: claim.span,
          message: `This held on ${dateWords(day)}; as of ${dateWords(asOf)}, ${instead}${since}.`,
          evidence: evidenceOf(verdict, claim.predicate),
          fix: null,
        };
      });
  },
};
