/** On which carrier a season has its premiere. */
import type { Checked } from '../../checked.ts';
import { Phrases } from '../../phrases.ts';
import type { Matter, Said } from '../said.ts';
import { areRivals, homesIn, MOVED } from './orderers.ts';
import { PREMIERES } from './premieres.ts';

/** Two carriers that show one premiere. */
const TOGETHER = new Phrases<'together'>({
  together: [
    '~simulcast|simultaneously|both|jointly|alongside|partner|partners|shared|shares|abroad|overseas',
    '(same|next) (day|night|time)',
  ],
});

const DAY = 10; // characters of a whole date

/** One premiere on one day is on one carrier. */
export const HOMES: Matter<string> = {
  find: (checked) => {
    const found = PREMIERES.find(checked).flatMap(({ about, value, sentence, span }): Said<string>[] => {
      const [carrier, ...others] = homesIn(checked, sentence);
      if (value.edtf.length !== DAY || carrier === undefined || others.length > 0) return [];
      return [{ about: `${about}|${value.edtf}`, value: carrier, sentence, span }];
    });
    return found.length < 2 || isShared(checked) ? [] : found;
  },
  clash: areRivals,
  acrossCarriers: true,
  tell: (here, elsewhere) => `The premiere is on ${here} here, and on ${elsewhere} elsewhere in the text.`,
};

const isShared = (checked: Checked): boolean =>
  checked.sentences.some((sentence) => MOVED.has(checked, sentence) || TOGETHER.has(checked, sentence));
