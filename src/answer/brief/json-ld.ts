/** A Brief as linked data: an Article about a TVSeries and one TVSeason of it, with what it cites. */
import { grainOf } from '../../claim/edtf.ts';
import { publisherName } from '../source-words.ts';
import type { Brief, Source } from './brief.ts';
import { dayOf } from './naming.ts';

type Node = Readonly<Record<string, unknown>>;

/** @see https://schema.org/Article, https://schema.org/TVSeries, https://schema.org/TVSeason */
export function jsonLd(brief: Brief): Node {
  const { seasonName, asOf, title, sections, sources } = brief;
  const about: Node = seasonName === null ? seriesNode(brief) : seasonNode(brief, seasonName);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title.text,
    description: sections[0]!.sentences[0]!.text,
    inLanguage: 'en',
    datePublished: asOf,
    dateModified: asOf,
    about,
    citation: sources.map(citation).filter((one) => one !== null),
  };
}

function seriesNode(brief: Brief): Node {
  const people = credits(brief);
  return {
    '@type': 'TVSeries',
    '@id': `#${brief.series.slug}`,
    name: brief.series.title,
    countryOfOrigin: brief.series.country === null ? undefined : { '@type': 'Country', name: brief.series.country },
    creator: listOrNone(people.filter(({ role }) => role === 'creator').map(({ person }) => personNode(person))),
    director: listOrNone(people.filter(({ role }) => role === 'director').map(({ person }) => personNode(person))),
    actor: listOrNone(people.filter(({ role, isPart }) => role === 'cast' && isPart).map(({ person }) => personNode(person))),
    provider: brief.carrier === null ? undefined : { '@type': 'Organization', name: brief.carrier },
  };
}

function seasonNode(brief: Brief, name: string): Node {
  return {
    '@type': 'TVSeason',
    name: `${brief.series.title}, ${name}`,
    seasonNumber: brief.season ?? undefined,
    startDate: startDate(brief),
    partOfSeries: seriesNode(brief),
  };
}

/** Schema.org dates are ISO 8601, which a season of the year or an interval is not; and a guess is no date. */
function startDate({ premiere }: Brief): string | undefined {
  if (premiere === null || premiere.conditional || premiere.basis === 'guessed' || premiere.basis === 'forecast') return undefined;
  const grain = grainOf(premiere.edtf);
  return grain === 'day' || grain === 'month' || grain === 'year' ? premiere.edtf : undefined;
}

interface Credited {
  readonly person: string;
  readonly role: string;
  readonly isPart: boolean; // false for who leaves
}

/** The people behind the sentences about them, each once in a role. */
function credits({ sections }: Brief): readonly Credited[] {
  const found = new Map<string, Credited>();
  for (const { grounds } of sections.find(({ id }) => id === 'people')?.sentences ?? [])
    for (const ground of grounds) {
      if (ground.kind !== 'claim' || ground.claim.predicate !== 'credit') continue;
      const { person, role, change } = ground.claim.value;
      if (!found.has(`${role} ${person}`)) found.set(`${role} ${person}`, { person, role, isPart: change !== 'leaves' });
    }
  return [...found.values()];
}

const personNode = (name: string): Node => ({ '@type': 'Person', name });
const listOrNone = (nodes: readonly Node[]): readonly Node[] | undefined => (nodes.length === 0 ? undefined : nodes);

function citation(source: Source): Node | null {
  if (source.kind === 'forecast') return null;
  const { document } = source;
  return {
    '@type': 'Article',
    headline: document.headline ?? undefined,
    url: document.url ?? undefined,
    datePublished: dayOf(document) ?? undefined,
    publisher: document.publisher === null ? undefined : { '@type': 'Organization', name: publisherName(document) },
  };
}
