/** Parameters that several operations share. Each comes as the text of an address. */
import { z } from 'zod';
import { isoDay } from '../../claim/edtf.ts';
import type { FailureCode } from '../../failure.ts';

const NO_DAY: FailureCode = 'date/invalid';

export const day = z
  .string()
  .refine((text) => text.length === 10 && isoDay(text) === text, {
    message: 'give an ISO day, such as 2020-03-15',
    params: { code: NO_DAY },
  })
  .meta({ format: 'date' });

export const series = z.string().max(300).describe('a title, a slug, or an id: tt0903747, Q1079, tvmaze:82, tvdb:81189, tmdb:1396');
export const oneSeries = series.optional().describe('this series alone: a title, a slug or an id');
export const asOf = day.optional().describe('as it stood at the end of this ISO day; today where it is left out');
export const since = day.optional().describe('said on this ISO day or later');
export const until = day.optional().describe('said on this ISO day or before');
export const carrier = z.string().max(100).optional().describe('this network or service alone, such as Netflix');
export const season = z.coerce.number<number | string>().int().positive().optional().describe('this season alone');
export const cursor = z.string().max(100).optional().describe('the cursor of the page before');
export const limit = (usual: number, most: number) =>
  z.coerce.number<number | string>().int().min(1).max(most).default(usual).describe('at most so many');

/** What every page of a list has beside its items. */
export const nextCursor = z.string().nullable().describe('give it as cursor for the next page; null where this is the last');
