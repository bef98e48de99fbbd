/** What makes two claims be about the same series. */
import { foldTitle } from '../catalogue/fold.ts';

/** The id in the catalogue; for a series that no catalogue knows, its folded title. */
export function seriesKey(title: string, id: string | null): string {
  return id ?? foldOf(title);
}

/** The folded title; the title itself where nothing is left of it ('???'). */
export function foldOf(title: string): string {
  return foldTitle(title) || title;
}
