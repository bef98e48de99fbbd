/** What a tool for assistants is: one file each beside this one, all of them in `tools.ts`. */
import { z } from 'zod';
import type { Frozen } from '../api/frozen.ts';
import type { AppDeps } from '../deps.ts';
import type { Record } from '../record/record.ts';

/** What tools are worked with. */
export type ToolDeps = Pick<AppDeps, 'ledger' | 'catalogue' | 'loadReader'> & { readonly record: Record };

/** What a tool gives: the same twice, in words for a model to quote and as data that its output schema describes. */
interface Told<Output> {
  readonly text: string;
  readonly data: Output;
}

export interface Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** When to use it, what it gives, and what it does not: all that an assistant knows of it. */
  readonly says: string;
  readonly input: Input;
  readonly output: Output;
  /** @throws {Failure} where the input makes no sense, such as a date that is none; an absence is no failure */
  run(asked: z.infer<Input>, deps: ToolDeps): Told<Frozen<z.input<Output>>> | Promise<Told<Frozen<z.input<Output>>>>;
}

/** Infers the schemas of one tool. */
export function tool<Input extends z.ZodObject, Output extends z.ZodObject>(one: Tool<Input, Output>): Tool<Input, Output> {
  return one;
}

/** Inputs that several tools share. */
export const SERIES = z
  .string()
  .min(1)
  .max(300)
  .describe('a title, a question about one, a slug, or an id: imdb tt…, wikidata Q…, tvmaze:82, tmdb:…, tvdb:…');
export const AS_OF = z
  .string()
  .optional()
  .describe('ISO day such as 2020-03-15: the answer as it stood at the end of that day, from what was known by then; today where left out');
export const atMost = (usual: number, most: number) => z.int().min(1).max(most).default(usual).describe('at most so many');
