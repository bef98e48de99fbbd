/** What a text says of one thing in one place, and how two sayings of the same thing are held against each other. */
import type { Span } from '../../claim/claim.ts';
import type { Checked, CheckedSentence } from '../checked.ts';
import { type Draft, draftAt } from '../rule.ts';
import { mayShareCarrier } from './carriers-named.ts';

export interface Said<V> {
  /** What it is said of: a series, a season, a person. Two sayings about one thing must agree. */
  readonly about: string;
  readonly value: V;
  readonly sentence: CheckedSentence;
  readonly span: Span;
}

/** One kind of thing that a text may say twice: how it is found, when two cannot both hold, and how that is told. */
export interface Matter<V> {
  readonly find: (checked: Checked) => readonly Said<V>[];
  readonly clash: (left: V, right: V) => boolean;
  /** What is said here, and what is said elsewhere, in one sentence. */
  readonly tell: (here: V, elsewhere: V) => string;
  /** What is said beside one carrier may differ from what is said beside another, unless it tells carriers themselves apart. */
  readonly acrossCarriers?: true;
}

/** A text that says more things than these of one subject is a table, and each is held against these alone. */
const MOST_SAYINGS = 6;

/** Each saying with the first before it that it clashes with. Linear in their number. */
export function clashesIn<V>(checked: Checked, { find, clash, tell, acrossCarriers }: Matter<V>): Draft[] {
  const before = new Map<string, Said<V>[]>();
  const sayings = [...find(checked)].sort((left, right) => left.span[0] - right.span[0]);
  return sayings.flatMap((here): Draft[] => {
    const others = before.get(here.about) ?? [];
    before.set(here.about, others);
    const other = others.find(
      ({ sentence, value }) =>
        sentence !== here.sentence &&
        clash(value, here.value) &&
        (acrossCarriers === true || mayShareCarrier(checked, sentence, here.sentence)),
    );
    if (others.length < MOST_SAYINGS) others.push(here);
    if (other === undefined) return [];
    return [draftAt(checked, here.span, tell(here.value, other.value), other.sentence.span)];
  });
}
