/** The headline states what the text only supposes. */

import type { Checked } from '../checked.ts';
import { echoesOf } from '../echoes.ts';
import { isHedged } from '../hedges.ts';
import { Phrases } from '../phrases.ts';
import { type Draft, draftAt, type Rule } from '../rule.ts';
import { speaksFor } from '../speakers.ts';

/** Fewer than the hedges at large: words that can only weaken the fact beside them. */
const SUPPOSED = new Phrases<'supposed'>({
  supposed: [
    'could|might|may|possibly|perhaps|maybe|reportedly|rumoured|rumored|allegedly|supposedly|tipped|probably|likely|expected|hoped',
  ],
});

export const HEADLINE_OVERSTATES: Rule = {
  id: 'headline/overstates',
  severity: 'warning',
  says: 'A headline that states as fact what the text only calls likely, possible or rumoured.',
  spares: 'A headline that hedges as the text does, and one that the text bears out in any place.',
  why: 'Most people read the headline alone, and share that.',
  flags: [
    '# Brackenfell season 3 premieres in June 2024\nBrackenfell season 3 could premiere in June 2024, fans reckon.',
    '# Maddox Quay renewed for season 4\nNetflix might renew Maddox Quay for a fourth season, insiders say.',
  ],
  leaves: [
    '# Brackenfell season 3 could premiere in June 2024\nBrackenfell season 3 could premiere in June 2024.',
    '# Brackenfell season 3 premieres in June 2024\nBrackenfell season 3 premieres on June 7, 2024. Season 4 could premiere in June 2025.',
  ],
  find(checked: Checked): readonly Draft[] {
    const { headline } = checked;
    if (headline === null || headline.asks || isHedged(checked, headline)) return [];
    return checked.reading.claims.flatMap((claim): Draft[] => {
      if (claim.span[0] >= headline.span[1] || claim.certainty !== 'certain') return [];
      const told = echoesOf(checked, claim).filter(({ kind }) => kind !== 'headline');
      const hedged = told.find((sentence) => SUPPOSED.has(checked, sentence) && !speaksFor(checked, sentence));
      if (hedged === undefined || told.some((sentence) => !sentence.asks && !isHedged(checked, sentence))) return [];
      const message = 'The headline states what the text only supposes.';
      return [draftAt(checked, claim.span, message, hedged.span)];
    });
  },
};
