/** A number of titles, and a list that has another. */
import type { Block } from '../../../claim/document.ts';
import { NUMBERS } from '../../../reading/words/lexis.ts';
import type { Checked } from '../../checked.ts';
import { type Phrase, Phrases } from '../../phrases.ts';
import { recounted } from '../../repairs/count.ts';
import { type Draft, draftAt } from '../../rule.ts';

const COUNTED = new Phrases<'counted'>({
  counted: [
    '<number> ..2 (shows|series|dramas|comedies|sitcoms|titles|programmes|programs|thrillers|newcomers|renewals|cancellations|pilots|miniseries)',
  ],
});

/** Not all of them are in the list, or more than them. */
const OPEN = new Phrases<'open'>({
  open: [
    'among|including|include|such|like|over|nearly|almost|other|others|some|most|half|of',
    '(at least|more than)',
    '(and|plus) (<number>|a|one) ..1 (show|shows|drama|dramas|comedy|comedies)',
  ],
});

/** An item that says of what kind it is may be the one that is not counted: 'three comedies', and '*Harrow Lane*, the drama'. */
const OF_A_KIND = /\b(?:drama|comedy|sitcom|thriller|documentary|film|movie|special|also|plus|bonus)\b/i;

const LEAST = 2;
const MOST = 20;

/**
 * The text has one list, and the sentence before it, or the headline, says how many are in it. A numbered list and one of titles alone count;
 * others may hold anything.
 */
export const miscounted = (checked: Checked): Draft[] => [...miscountedItems(checked), ...miscountedHeadings(checked)];

function miscountedItems(checked: Checked): Draft[] {
  const lists = listsOf(checked.document.blocks);
  const [list, ...others] = lists;
  const [first] = list ?? [];
  if (list === undefined || first === undefined || others.length > 0 || list.length < LEAST) return [];
  if (!areTitles(checked, list) || list.some(({ span }) => OF_A_KIND.test(checked.words(span)))) return [];
  const before = checked.sentences.filter(
    ({ span, kind }) => span[1] <= first.span[0] && (kind === 'headline' || isRightBefore(checked, span[1], first)),
  );
  const counted = before.flatMap((sentence): Phrase<'counted'>[] =>
    OPEN.has(checked, sentence) ? [] : COUNTED.in(checked, sentence).slice(0, 1),
  );
  const numbers = counted.map(({ from }) => NUMBERS.cardinal(checked.view.tokens, from)?.value ?? 0);
  const [said] = counted;
  const [number = 0] = numbers;
  if (said === undefined || number < LEAST || number > MOST || numbers.includes(list.length)) return [];
  const message = `The text counts ${number} here, and its list has ${list.length}.`;
  const outside = checked.sentences.filter(({ kind }) => kind !== 'item');
  const fix = recounted(checked, said, outside, list.length);
  return [{ ...draftAt(checked, said.span, message, [first.span[0], list.at(-1)?.span[1] ?? first.span[1]]), fix }];
}

/** Items that stand together, in order. */
function listsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const lists: Block[][] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'item' || (block.level ?? 0) > 1) return;
    if (blocks[index - 1]?.kind === 'item') lists.at(-1)?.push(block);
    else lists.push([block]);
  });
  return lists;
}

/** In the paragraph before the list. */
function isRightBefore({ document: { blocks } }: Checked, end: number, first: Block): boolean {
  const at = blocks.indexOf(first);
  const block = blocks[at - 1];
  return block !== undefined && block.span[0] <= end && end <= block.span[1];
}

/** Each item begins with a title in italics. */
const areTitles = ({ document }: Checked, list: readonly Block[]): boolean =>
  list.every((item) => document.marks.some(({ kind, span }) => kind !== 'link' && Math.abs(span[0] - item.span[0]) <= 2));

const NUMBERED = /^(\d{1,2})[.):] /;

/** 'Four shows that deserved better' over headings from 1 to 5. */
function miscountedHeadings(checked: Checked): Draft[] {
  const { headline } = checked;
  const [said] = headline === null || OPEN.has(checked, headline) ? [] : COUNTED.in(checked, headline);
  const number = said === undefined ? 0 : (NUMBERS.cardinal(checked.view.tokens, said.from)?.value ?? 0);
  if (said === undefined || number < LEAST || number > MOST) return [];
  const headings = checked.document.blocks.filter(({ kind, span }) => kind === 'heading' && NUMBERED.test(checked.words(span)));
  const numbers = headings.map(({ span }) => Number(NUMBERED.exec(checked.words(span))?.[1]));
  const highest = Math.max(0, ...numbers);
  const [first] = headings;
  // each number once, from 1 on: anything else is no count
  if (first === undefined || highest === number || highest !== numbers.length || new Set(numbers).size !== highest) return [];
  const message = `The headline counts ${number}, and the text has ${highest}.`;
  const lead = checked.sentences.filter(({ span }) => span[1] <= first.span[0]);
  const fix = recounted(checked, said, lead, highest);
  return [{ ...draftAt(checked, said.span, message, headings.at(-1)?.span ?? first.span), fix }];
}
