/** From an address or a question to one series, or to a page that says why there is none. */
import type { CatalogueEntry } from '../../catalogue/entry.ts';
import { Failure } from '../../failure.ts';
import { pathOfSeries } from '../parts/places.ts';
import type { Record } from '../record/record.ts';
import type { IndexedSeries } from '../record/series-index.ts';
import { NotThere } from '../responses/trouble.ts';

/**
 * The series at an address, or at an address that it has had: a title's words do as well, and outlive a catalogue that learns of it.
 * @throws {NotThere} with the nearest titles
 */
export function seriesAt({ index }: Record, slug: string): IndexedSeries {
  const series = index.bySlug(slug);
  if (series !== null) return series;
  const named = index.find(slug);
  if (named.kind === 'match') return named.series;
  const resolution = index.find(slug.replaceAll('-', ' '));
  const several = [named, resolution].find(({ kind }) => kind === 'ambiguous');
  if (several?.kind === 'ambiguous')
    throw new NotThere({
      title: `‘${slug.slice(0, 80)}’ may mean several series.`,
      hint: 'Each has an address of its own.',
      nearby: 'Which one?',
      near: nearest(several.candidates),
    });
  throw new NotThere({
    title: `No series ‘${slug.slice(0, 80)}’ is on record.`,
    hint: 'Either no document that was read speaks of it, or the address is not quite right.',
    near: nearest(resolution.kind === 'match' ? [resolution.series] : resolution.kind === 'unknown' ? resolution.suggestions : []),
  });
}

/** What tells series of one title apart stands behind it. */
function nearest(series: readonly IndexedSeries[]): readonly { readonly label: string; readonly path: string }[] {
  return series.slice(0, 6).map((one) => {
    const about = [one.year, one.line.carrier].filter((part) => part !== null);
    return { label: `${one.title}${about.length === 0 ? '' : ` (${about.join(', ')})`}`, path: pathOfSeries(one) };
  });
}

/** @throws {Failure} `series/unknown`, `series/ambiguous` */
export function seriesFor({ index }: Pick<Record, 'index'>, question: string): IndexedSeries {
  const direct = index.bySlug(question);
  if (direct !== null) return direct;
  const resolution = index.find(question);
  if (resolution.kind === 'match') return resolution.series;
  const names = (list: readonly IndexedSeries[]) =>
    list
      .slice(0, 6)
      .map(({ title, id }) => `${title} (${id})`)
      .join(', ');
  const asked = question.slice(0, 80);
  if (resolution.kind === 'ambiguous')
    throw new Failure('series/ambiguous', `'${asked}' may mean ${names(resolution.candidates)}`, {
      hint: 'ask by id, which stands in brackets',
    });
  const near = resolution.suggestions.length === 0 ? null : `near it: ${names(resolution.suggestions)}`;
  const unread = index.unread(question);
  throw new Failure('series/unknown', `no series '${asked}' is on record`, {
    hint:
      unread === null
        ? (near ?? 'nothing on record is near it')
        : `the catalogue knows ${entryName(unread)}, and no document on record mentions it${near === null ? '' : `; ${near}`}`,
  });
}

/** 'Breaking Bad (2008, AMC)'. */
export function entryName({ title, year, carriers }: CatalogueEntry): string {
  const about = [year, carriers.at(-1)].filter((part) => part !== null && part !== undefined);
  return `${title}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
}
