/** How likely the people of a stretch have a credit, and which: logistic regression on what stands around them and on their sentence. */
import type { Role } from '../../claim/claim.ts';
import type { Setting } from '../facts/setting.ts';
import { markOf, seeBesides, seeWithinReach } from './around.ts';
import shipped from './credit-weights.json' with { type: 'json' };
import { type Named, termsOf } from './features.ts';
import { chanceOf, SCALE } from './model.ts';
import { type Sink, Tally, WrittenFeatures } from './tally.ts';

/** What is weighed, in the order of the weights. */
export const WEIGHED_ROLES: readonly Role[] = ['cast', 'creator', 'showrunner', 'director', 'writer', 'producer'];

/** People who stand side by side, 'Ann Lee, Bo Ek and Cy Day': what is said of one is said of each. */
export interface PeopleSpan extends Named {
  readonly count: number;
  readonly surname: boolean; // the first is called by a surname alone
}

const TALLY = new Tally(shipped);

/** Weighs the stretches of people of one sentence. @param spans in order, without overlap */
export function creditWeigher(setting: Setting, spans: readonly PeopleSpan[]): (span: PeopleSpan) => ReadonlyMap<Role, number> {
  const see = peopleSeer(setting, spans);
  return (span) => {
    TALLY.begin();
    see(span, TALLY);
    return new Map(WEIGHED_ROLES.map((role, at) => [role, chanceOf((TALLY.scores[at] as number) / SCALE)]));
  };
}

/** The features of each stretch, as they are fitted. */
export function creditKeys(setting: Setting, spans: readonly PeopleSpan[]): ReadonlySet<string>[] {
  const see = peopleSeer(setting, spans);
  return spans.map((span) => {
    const written = new WrittenFeatures();
    see(span, written);
    return written.keys;
  });
}

const MANY = 4;

function peopleSeer({ sentence, mentions, analysis }: Setting, spans: readonly PeopleSpan[]): (span: PeopleSpan, sink: Sink) => void {
  const { tokens, blocks } = analysis.view;
  const terms = termsOf(sentence, { view: { tokens }, mentions, people: spans });
  const kind = blocks[sentence.view.block]?.kind;
  return (span, sink) => {
    const part = (text: string): number => sink.numberOf(text);
    const at = terms.findIndex(({ from, to }) => from <= span.from && span.from < to);
    sink.see(part('stands'), part('in'), part(`${kind}${sentence.titleCase ? ' styled' : ''}${at === 0 ? ' opening' : ''}`));
    sink.see(part('mark<'), part(markOf(tokens, span.from - 1)));
    sink.see(part('mark>'), part(markOf(tokens, span.to)));
    sink.see(part('listed'), part(`${Math.min(MANY, span.count)}`));
    sink.see(part('others'), part(`${Math.min(MANY, spans.length - 1)}`));
    if (span.surname) sink.see(part('surname'));
    sink.see(part('series'), part(placeOf(mentions, span)));
    seeBesides(terms, at, sink);
    seeWithinReach(terms, at, sink);
    for (const { text } of terms) sink.see(part('holds'), part(text));
  };
}

/** Where the sentence names a series. */
function placeOf(mentions: readonly Named[], { from }: PeopleSpan): string {
  if (mentions.length === 0) return 'none';
  const before = mentions.some((mention) => mention.to <= from);
  if (before && mentions.some((mention) => mention.from > from)) return 'both';
  return before ? 'before' : 'behind';
}
