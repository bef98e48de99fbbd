/** Reads the hints that a page's own names give about its parts. */
import { HINT_ROWS, type Hint, type HintRow } from './hint-rows.ts';
import { NO_ATTRIBUTES, type PageNode } from './tree.ts';

/** One step of a word; forwards for words read from their start, backwards for those read from their end. */
interface Step {
  readonly next: Map<number, Step>;
  whole: number; // rank of the row with a word that ends here; NONE where there is none
  open: number; // the same for a word that any letters may follow
}
const NONE = HINT_ROWS.length;
const POST = NONE + 1; // a blog's own post

const newStep = (): Step => ({ next: new Map(), whole: NONE, open: NONE });
/** Underscores and doubled hyphens part words as a hyphen does. */
const joined = (name: string) => name.replace(/_+|-{2,}/g, '-');
const HAS_CAPITAL = /[a-z][A-Z]/;

const forwards = newStep();
const backwards = newStep();
const anywhere: [string, number][] = [];
for (const [rank, { words }] of HINT_ROWS.entries()) {
  for (const word of words) {
    const fromEnd = word.startsWith('*');
    const open = word.endsWith('*');
    const core = joined(word.slice(fromEnd ? 1 : 0, open ? -1 : undefined));
    if (fromEnd && open) {
      anywhere.push([core, rank]);
      continue;
    }
    let step = fromEnd ? backwards : forwards;
    for (let at = 0; at < core.length; at++) {
      const code = core.charCodeAt(fromEnd ? core.length - 1 - at : at);
      let next = step.next.get(code);
      if (next === undefined) {
        next = newStep();
        step.next.set(code, next);
      }
      step = next;
    }
    if (fromEnd || open) step.open = Math.min(step.open, rank);
    else step.whole = Math.min(step.whole, rank);
  }
}

/**
 * The row that speaks for a list of names, such as a `class` attribute.
 * @param names separated by white space; capitals inside a name separate words
 */
export function hintRow(names: string): HintRow | null {
  return HINT_ROWS[rankOfNames(names)] ?? null;
}

function rankOfNames(names: string): number {
  let best = NONE;
  for (const raw of names.split(/\s+/)) {
    if (raw === '' || raw.length > 80 || BUILDER_NAME.test(raw)) continue;
    const lower = joined(raw.toLowerCase());
    best = Math.min(best, rankOf(lower));
    if (HAS_CAPITAL.test(raw)) best = Math.min(best, rankOf(joined(raw.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase())));
  }
  return best;
}

function rankOf(name: string): number {
  let best = Math.min(walk(forwards, name, 0, name.length), walkBack(name));
  for (const [core, rank] of anywhere) if (name.includes(core)) best = Math.min(best, rank);
  if (best !== NONE) return best;
  // A name built of several, such as c-related__list, speaks by its parts where the whole says nothing.
  let start = 0;
  for (let at = 0; at <= name.length; at++) {
    const code = at < name.length ? name.charCodeAt(at) : 45;
    if (code !== 45 && code !== 95 && code !== 58) continue;
    if (at > start && at - start < name.length) best = Math.min(best, walk(forwards, name, start, at, true));
    start = at + 1;
  }
  return best;
}

function walk(from: Step, name: string, start: number, end: number, wholeOnly = false): number {
  let step: Step | undefined = from;
  let best = NONE;
  for (let at = start; at < end; at++) {
    step = step.next.get(name.charCodeAt(at));
    if (step === undefined) return best;
    if (!wholeOnly && step.open < best) best = step.open;
  }
  return Math.min(best, step.whole, step.open);
}

function walkBack(name: string): number {
  let step: Step | undefined = backwards;
  let best = NONE;
  for (let at = name.length - 1; at >= 0; at--) {
    step = step.next.get(name.charCodeAt(at));
    if (step === undefined) return best;
    if (step.open < best) best = step.open;
  }
  return best;
}

/** Names that page builders give to every element alike. */
const BUILDER_NAME =
  /^(?:elementor(?!-(?:share|social|nav|toc|location-footer|location-header|post-nav|author-box|widget-sidebar))|field-{1,2}(?!-?name)|fl-|et_pb_(?!social)|wpb_|vc_(?!social)|fusion-|js-|l-|col-|block-(?!related)|region|page-|single-|is-|has-|no-)/;
/** A blog's own post carries its categories and tags as classes. */
const POST_NAMES = /(?:^|\s)(?:hentry|type-(?:post|page)|status-publish)(?:\s|$)/;

const ROLE_HINTS: ReadonlyMap<string, Hint> = new Map(
  Object.entries<Hint>({
    navigation: 'clutter',
    banner: 'clutter',
    contentinfo: 'clutter',
    complementary: 'clutter',
    dialog: 'clutter',
    alertdialog: 'clutter',
    search: 'clutter',
    menu: 'clutter',
    menubar: 'clutter',
    tablist: 'clutter',
    toolbar: 'clutter',
    alert: 'clutter',
    'doc-toc': 'clutter',
  }),
);
const ITEMPROP_HINTS: ReadonlyMap<string, Hint> = new Map(
  Object.entries<Hint>({
    articlebody: 'body',
    reviewbody: 'body',
    author: 'meta',
    datepublished: 'meta',
    datemodified: 'meta',
    comment: 'clutter',
    publisher: 'clutter',
    keywords: 'clutter',
    breadcrumb: 'clutter',
  }),
);

/** Reads the hints of the nodes of one page; names repeat within a page, so each is looked up once. */
export function hintReader(): (node: PageNode) => Hint | null {
  const known = new Map<string, number>();
  const rank = (names: string | undefined) => {
    if (names === undefined || names === '') return NONE;
    let found = known.get(names);
    if (found === undefined) {
      found = POST_NAMES.test(names) ? POST : rankOfNames(names);
      known.set(names, found);
    }
    return found;
  };
  return ({ tag, attributes }) => {
    // An element of the page's own making, such as `reader-comments`, has its name for a class.
    if (tag.includes('-')) {
      const own = HINT_ROWS[rank(tag)]?.hint ?? null;
      if (own !== null) return own;
    }
    if (attributes === NO_ATTRIBUTES) return null;
    const role = ROLE_HINTS.get(attributes['role'] ?? '');
    if (role !== undefined) return role;
    const itemprop = attributes['itemprop'];
    const property = itemprop === undefined ? undefined : ITEMPROP_HINTS.get(itemprop.toLowerCase());
    if (property !== undefined) return property;
    const byClass = rank(attributes['class']);
    if (byClass === POST) return null;
    const best = Math.min(byClass, rank(attributes['id']), rank(attributes['data-testid']), rank(attributes['data-component']));
    return HINT_ROWS[best]?.hint ?? null;
  };
}
