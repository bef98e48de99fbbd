/** What the API can be asked: each operation is one value with its schemas, its words and what it does; routes, description and page derive from it. */
import type { z } from 'zod';
import type { AppDeps } from '../deps.ts';
import type { Record } from '../record/record.ts';
import type { Frozen } from './frozen.ts';
import type { MediaType, Sent } from './reading.ts';

/** What operations are worked with. */
export type ApiDeps = Pick<AppDeps, 'catalogue' | 'ledger' | 'loadReader' | 'now' | 'recordChanges' | 'version'> & {
  readonly record: Record;
};

/** What stands on this very ledger, so that every example works on the server that shows it. */
export interface Sample {
  readonly series: string; // slug
  readonly document: string; // id
  readonly words: string;
}

export interface Operation<Id extends string = string, Asks extends z.ZodObject = z.ZodObject, Gives extends z.ZodType = z.ZodType> {
  readonly id: Id; // what clients call it
  readonly method: 'get' | 'post';
  readonly path: string; // under /api/v1; a name in braces is one of `asks`
  readonly says: string;
  readonly asks: Asks; // of the path and the query, all of them texts in the address
  readonly gives: Gives; // named by its `id` in the metadata
  readonly example: (sample: Sample) => { readonly [name in keyof z.input<Asks>]?: string };
  /** Whether it puts something on record; nothing else leaves a trace. */
  readonly writes?: true;
  /** What may be posted, with an example of each; of a `post` alone. */
  readonly takes?: { readonly [type in MediaType]: string };
  /** @throws {Failure} */
  answer(asked: z.output<Asks>, deps: ApiDeps, sent: Sent): Frozen<z.input<Gives>> | Promise<Frozen<z.input<Gives>>>;
}

/** Infers the schemas of one operation. */
export function operation<Id extends string, Asks extends z.ZodObject, Gives extends z.ZodType>(
  one: Operation<Id, Asks, Gives>,
): Operation<Id, Asks, Gives> {
  return one;
}
