/** The part of an address that names a series. */
import { slugOf } from '../catalogue/slug.ts';

/**
 * The catalogue's own id where it knows the series ('followers-2020'), else the title's words ('followers'). Never the year that
 * coverage gives, which a further document can change: an address stays.
 */
export function seriesSlug({ title, id }: { readonly title: string; readonly id: string | null }): string {
  return id ?? slugOf(title, null);
}
