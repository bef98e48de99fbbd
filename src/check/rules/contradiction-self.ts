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
  says: 'Two statements about one thing that cannot both hold: what becomes of a season, when it comes out, how far and how long it is, how many there were, who made it, who is in it, what it scored, how many titles a list has.',
  spares: 'A change that the text tells of, dates and figures of parts, places and other carriers, and what is only possible.',
  why: 'A reader who meets both believes neither.',
  flags: [
    '# News of Brackenfell\nNetflix has renewed Brackenfell for season 2. Brackenfell season 2 has not been confirmed by Netflix.',
    'Maddox Quay season 3 premieres on June 4, 2024. Season 3 of Maddox Quay premieres on July 9, 2024.',
    'Brackenfell season 2 consists of eight episodes. The second season of Brackenfell has ten episodes.',
    'Season 3 of Maddox Quay will be its last. Netflix has renewed Maddox Quay for season 4.',
    '# Maddox Quay returns for its final season\nThe third and last season of Maddox Quay premieres on June 4, 2024. Netflix has renewed Maddox Quay for season 4.',
    'Season 3 of Maddox Quay will be its last. Season 4 of Maddox Quay premieres on June 4, 2024.',
    'Netflix has cancelled Brackenfell after two seasons. Filming of season 3 of Brackenfell is underway.',
    'Maddox Quay was cancelled after two seasons. The third season of Maddox Quay, which aired in January, was its best.',
    '# Brackenfell renewed for season 3\nThe order means a fourth season for Brackenfell.',
    'Brackenfell has 92% on Rotten Tomatoes. On Rotten Tomatoes Brackenfell stands at 78%.',
    'Every episode of Brackenfell is 15 minutes long. With its 40-minute episodes, Brackenfell takes its time.',
    'Emily Finch, 34, was born in Hull. The 37-year-old Finch stars in Brackenfell.',
    'Brackenfell was created by Emily Marchetti. Creator James Lund said that Brackenfell was built from scratch.',
    'Season 1 of Brackenfell premiered on January 15, 2022. Netflix ordered the first season of Brackenfell in May 2023.',
    'Filming of season 3 of Brackenfell began in March 2024. Cameras began to roll on season 3 of Brackenfell in January 2024.',
    'The whole cast of Brackenfell is back for season 2. Emily Finch will not return for season 2 of Brackenfell.',
    'Season 2 of Brackenfell is now streaming. Brackenfell season 2 premieres on July 9, 2024.',
    '# Three shows to see\nHere are three shows to see.\n\n- *Brackenfell*\n- *Maddox Quay*\n- *Kestrel Point*\n- *Harrow Lane*',
    'Now that season 2 of Brackenfell has been promised, fans rejoice. If Brackenfell is renewed for season 2, it could come in 2026.',
  ],
  leaves: [
    '# ABC cancels Brackenfell after two seasons\nABC has cancelled Brackenfell. The studio seeks another home for Brackenfell, but nothing has been decided.',
    'Netflix renewed Brackenfell for season 2 in 2022. A year later Netflix cancelled season 2 of Brackenfell.',
    'Season 3 of Maddox Quay will be its last on ABC. Season 4 of Maddox Quay premieres on Hulu on June 4, 2024.',
    'Netflix has renewed Brackenfell for season 2. Netflix has not renewed Brackenfell for season 3.',
    '# Every show renewed and cancelled\nHere is all of it.\n\n**Renewed:** Brackenfell (season 4), Maddox Quay (season 2)\n\n**Cancelled:** Kestrel Point (after two seasons)',
    'Brackenfell season 1 had eight episodes. Brackenfell season 2 has ten episodes.',
    'Season 3 of Brackenfell premieres on June 4, 2024. In Britain season 3 of Brackenfell premieres on July 9, 2024.',
    'Maddox Quay was cancelled after two seasons. A third season of Maddox Quay was written and never aired.',
    'Brackenfell has 92% on Rotten Tomatoes. Viewers on Rotten Tomatoes give Brackenfell 78%.',
    'Every episode of Brackenfell is 15 minutes long. The finale of Brackenfell is 40 minutes long.',
    'Emily Finch, 34, stars in Brackenfell. Finch plays a 37-year-old judge.',
    'Almost the whole cast of Brackenfell is back for season 2. Emily Finch will not return for season 2 of Brackenfell.',
    '# More shows to see\nHere are some shows to see, three of them new.\n\n- *Brackenfell*\n- *Maddox Quay*\n- *Kestrel Point*\n- *Harrow Lane*',
  ],
  find(checked: Checked): readonly Draft[] {
    return oncePerPair(checked, [
      ...settledAndOpen(checked),
      ...clashingFates(checked),
      ...clashingEndings(checked),
      ...clashingWork(checked),
      ...clashingFacts(checked),
    ]);
  },
};

/** Two sentences that clash in several ways, or seen from either, are told once. */
function oncePerPair(checked: Checked, drafts: readonly Draft[]): Draft[] {
  const told = new Set<string>();
  return drafts.filter(({ span, evidence }) => {
    const places = [span, ...evidence.flatMap((other) => (other.span === null ? [] : [other.span]))];
    const pair = places.map(([start]) => checked.sentenceAt(start)?.index ?? -1).sort((a, b) => a - b);
    const key = pair.join();
    return !told.has(key) && told.add(key);
  });
}
