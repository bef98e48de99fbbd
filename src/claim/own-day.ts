/** The day on which a text speaks. */
import type { Document } from './document.ts';
import { isoDay } from './edtf.ts';

/** ISO day of its last change, else of its publication; null where it gives neither as a day. */
export const ownDay = ({ updated, published }: Pick<Document, 'updated' | 'published'>): string | null =>
  isoDay(updated) ?? isoDay(published);
