/** Passages that were written to learn names from: `sentences/names`, one a line, a headline parted off by '¶', every title of a series in square brackets. */
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { foldTitle } from '../../src/catalogue/fold.ts';
import { isRejected } from '../../src/claim/rejected.ts';
import { analyse } from '../../src/reading/analysis.ts';
import { BANK } from '../../src/reading/reader.ts';
import { parseSource } from '../../src/text/parse.ts';
import { linesOf } from '../weighing/written.ts';
import { inOrder, type Judged } from './samples.ts';

const HEAD = '---\ndate: 2025-02-11\n---\n\n';
const BREAK = ' ¶ ';

/** A name that is a part of a marked title, or holds one, is left out: what is wrong with it is where it ends. */
export function passageNames(catalogue: Catalogue): Judged[] {
  return linesOf('names').flatMap((line) => {
    const marked = [...line.matchAll(/\[([^\]]+)\]/g)].map(([, title]) => foldTitle(title as string));
    const text = line.replaceAll(/[[\]]/g, '');
    const markdown = text.includes(BREAK) ? `# ${text.replaceAll(BREAK, '\n\n')}` : text;
    return [...parseSource(Buffer.from(`${HEAD}${markdown}\n`), 'passage.md')].flatMap((document) => {
      const analysis = isRejected(document) ? null : analyse(document, catalogue, BANK);
      return inOrder(analysis?.weighed ?? []).flatMap((name): Judged[] => {
        const series = marked.includes(name.key);
        const partly = !series && marked.some((title) => holds(title, name.key) || holds(name.key, title));
        return partly ? [] : [[name, series]];
      });
    });
  });
}

/** True where the words of one stand in another, side by side. */
const holds = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `);
