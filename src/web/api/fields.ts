/** `fields`: the parts of an answer that are wanted, so that a small question gets a small answer. */
import { z } from 'zod';
import { Failure } from '../../failure.ts';

/** What to keep of an object: all of a field, or some of what is in it. */
interface Wanted {
  readonly [field: string]: Wanted | true;
}

const MOST_FIELDS = 50;

/**
 * @param fields paths separated by commas, such as `series.title,seasons.fate`; a list is gone through item by item
 * @param gives describes the data, and so which fields there can be
 * @throws {Failure} `usage/invalid` where a path leads nowhere
 */
export function pickFields(data: unknown, fields: string, gives: z.ZodType): unknown {
  const paths = fields.split(',').map((path) => path.trim());
  if (paths.length > MOST_FIELDS) {
    throw new Failure('usage/invalid', `${paths.length} fields are too many`, { hint: `name up to ${MOST_FIELDS}` });
  }
  for (const path of paths) {
    if (leadsSomewhere(gives, path.split('.'))) continue;
    const there = gives instanceof z.ZodObject ? Object.keys(gives.shape) : [];
    throw new Failure('usage/invalid', `there is no field '${path.slice(0, 80)}'`, {
      hint: `name them separated by commas, those within others after a dot; there are ${there.join(', ')}`,
    });
  }
  return pick(data, wantedOf(paths));
}

function wantedOf(paths: readonly string[]): Wanted {
  const all = new Set(paths);
  const firsts = new Set(paths.map((path) => path.split('.', 1)[0]!));
  return Object.fromEntries(
    [...firsts].map((first) => {
      const within = paths.filter((path) => path.startsWith(`${first}.`)).map((path) => path.slice(first.length + 1));
      return [first, all.has(first) ? true : wantedOf(within)];
    }),
  );
}

function pick(data: unknown, wanted: Wanted): unknown {
  if (Array.isArray(data)) return data.map((item) => pick(item, wanted));
  if (typeof data !== 'object' || data === null) return data;
  const kept = Object.entries(data).filter(([name]) => Object.hasOwn(wanted, name));
  return Object.fromEntries(
    kept.map(([name, value]) => {
      const want = wanted[name]!;
      return [name, want === true ? value : pick(value, want)];
    }),
  );
}

/** Whether data of the schema can have something at the path. */
function leadsSomewhere(schema: unknown, path: readonly string[]): boolean {
  const [first, ...rest] = path;
  if (first === undefined) return true;
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return leadsSomewhere(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return leadsSomewhere(schema.element, path);
  if (schema instanceof z.ZodUnion) return schema.options.some((option) => leadsSomewhere(option, path));
  if (schema instanceof z.ZodRecord) return leadsSomewhere(schema.valueType, rest);
  return schema instanceof z.ZodObject && Object.hasOwn(schema.shape, first) && leadsSomewhere(schema.shape[first], rest);
}
