/** Two statements of one text that cannot both hold. */
import type { Checked } from '../checked.ts';
import { clashingEndings } from '../contradictions/endings.ts';
import { clashingFacts } from '../contradictions/facts.ts';
import { clashingFates } from '../contradictions/fates.ts';
import { settledAndOpen } from '../contradictions/openness.ts';
import { clashingWork } from '../contradictions/work.ts';
import type { Draft, Rule } from '../rule.ts';

export const CONTRADICTION_SELF: Rule = {
  id: 'contradiction/self',
  severity: 'error',
  says: 'Two statements about one season that cannot both hold: what becomes of it, when it comes out, how far it is, how long it is.',
  spares: 'A change that the text tells of, dates of other places, and what is only possible.',
  why: 'A reader who meets both believes neither.',
  flags: [
    '# News of Brackenfell\nNetflix has renewed Brackenfell for season 2. Brackenfell season 2 has not been confirmed by Netflix.',
    'Maddox Quay season 3 premieres on June 4, 2024. Season 3 of Maddox Quay premieres on July 9, 2024.',
    'Brackenfell season 2 consists of eight episodes. The second season of Brackenfell has ten episodes.',
    'Season 3 of Maddox Quay will be its last. Netflix has renewed Maddox Quay for season 4.',
    'Netflix has cancelled Brackenfell after two seasons. Filming of season 3 of Brackenfell is underway.',
    'Now that season 2 of Brackenfell has been promised, fans rejoice. If Brackenfell is renewed for season 2, it could come in 2026.',
  ],
  leaves: [
    '# ABC cancels Brackenfell after two seasons\nABC has cancelled Brackenfell. The studio seeks another home for Brackenfell, but nothing has been decided.',
    'Netflix renewed Brackenfell for season 2 in 2022. A year later Netflix cancelled season 2 of Brackenfell.',
    'Netflix has renewed Brackenfell for season 2. Netflix has not renewed Brackenfell for season 3.',
    'Brackenfell season 1 had eight episodes. Brackenfell season 2 has ten episodes.',
  ],
  find(checked: Checked): readonly Draft[] {
    return [
      ...settledAndOpen(checked),
      ...clashingFates(checked),
      ...clashingEndings(checked),
      ...clashingWork(checked),
      ...clashingFacts(checked),
    ];
  },
};
