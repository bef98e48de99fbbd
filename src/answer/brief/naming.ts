/** Who said it, as prose names a page. */
import type { Sourced } from '../../claim/answer.ts';
import type { Speaker } from '../../claim/claim.ts';
import { PublisherNames, publisherKey } from '../../claim/publisher.ts';
import type { Citation } from '../../claim/verdict.ts';
import { compareText } from '../../compare-text.ts';
import { kindOf } from '../../reconcile/publisher-kinds.ts';
import { publisherName } from '../source-words.ts';
import { whenAll } from './when.ts';
import { distinct, listed, numberWord } from './words.ts';

/** 'The Channel Gazette', 'a post on Bluesky', 'an undated page'. */
export function pageName(document: Citation): string {
  const name = publisherName(document);
  if (document.publisher === null && name.endsWith(' page')) return `an ${name}`;
  return kindOf(document.publisher) === 'social' ? `a post on ${name}` : name;
}

/** ISO day on which a document speaks; null where it has none. */
export function dayOf({ said }: Citation): string | null {
  return said === null ? null : said.slice(0, 10);
}

/** Whose word a page gives it on, after its verb; null for the page's own. */
export const ON_WHOSE_WORD: Readonly<Record<Speaker, string | null>> = {
  official: 'on the carrier’s word',
  talent: 'on the word of the cast or makers',
  insider: 'from sources without a name',
  audience: 'on the word of viewers',
  outlet: null,
};

interface Voices {
  readonly who: string; // 'BingeHerald, Second Screen and an unnamed page'
  readonly when: string | null; // 'between 27 February and 14 April 2020'; null where no page is dated
  readonly also: string; // ', as did BingeHerald on an undated page', beside pages that are dated; else empty
}

/** More names than these are a crowd. */
const MOST_NAMED = 4;

/** Pages that say the same, each once, in the order in which they said it. @param sourced not empty */
export function voicesOf(sourced: readonly Sourced[]): Voices {
  const inOrder = sourced.map(({ document }) => document).sort((a, b) => compareText(dayOf(a) ?? '9', dayOf(b) ?? '9'));
  const dated = inOrder.filter((document) => dayOf(document) !== null);
  if (dated.length === 0) return { who: crowd(inOrder), when: null, also: '' };
  return { who: crowd(dated), when: whenAll(dated.map((document) => dayOf(document)!)), also: undatedToo(inOrder.slice(dated.length)) };
}

function crowd(documents: readonly Citation[]): string {
  const names = pageNames(documents);
  return listed(
    names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED - 1), `${numberWord(names.length - MOST_NAMED + 1)} others`] : names,
  );
}

/** Each publisher once, in the order of the documents, by the best written of its names among them. */
function pageNames(documents: readonly Citation[]): readonly string[] {
  const names = new Map<string | null, PublisherNames>();
  for (const { publisher } of documents) {
    const key = publisherKey(publisher);
    const own = names.get(key) ?? new PublisherNames();
    names.set(key, publisher === null ? own : own.add(publisher));
  }
  return distinct(documents.map((document) => pageName({ ...document, publisher: names.get(publisherKey(document.publisher))!.best })));
}

/** Pages without a day are not to share that of the others. */
function undatedToo(documents: readonly Citation[]): string {
  if (documents.length === 0) return '';
  const named = documents.filter(({ publisher }) => publisher !== null);
  if (named.length === 0) return `, as did ${crowd(documents)}`;
  return `, as did ${crowd(named)} on ${pageNames(named).length === 1 ? 'an undated page' : 'undated pages'}`;
}
