/**
 * What the schema of SARIF 2.1.0 requires of the objects that Greenlit writes, closed as there: a property too many is refused. For tests.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json
 */
import { z } from 'zod';

const unique = (list: readonly unknown[]) => new Set(list.map((one) => JSON.stringify(one))).size === list.length;
const index = z.int().min(-1);
const level = z.enum(['none', 'note', 'warning', 'error']);
/** RFC 3986: no blank, no quotation mark or bracket, and a percent sign only before two hexadecimal digits. */
const uriReference = z.string().regex(/^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/);

const Message = z.strictObject({ text: z.string().min(1) });
const Content = z.strictObject({ text: z.string() });
const ArtifactLocation = z.strictObject({ uri: uriReference, index: index.optional() });
const Region = z.strictObject({
  startLine: z.int().min(1),
  startColumn: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
  charOffset: z.int().min(-1),
  charLength: z.int().min(0),
  snippet: Content.optional(),
});
const PhysicalLocation = z.strictObject({ artifactLocation: ArtifactLocation, region: Region });
const Location = z.strictObject({ id: z.int().min(-1).optional(), message: Message.optional(), physicalLocation: PhysicalLocation });
const Replacement = z.strictObject({ deletedRegion: Region, insertedContent: Content.optional() });
const Fix = z.strictObject({
  description: Message.optional(),
  artifactChanges: z.array(z.strictObject({ artifactLocation: ArtifactLocation, replacements: z.array(Replacement).min(1) })).min(1),
});
const ResultShape = z.strictObject({
  ruleId: z.string(),
  ruleIndex: index.optional(),
  level: level.optional(),
  message: Message,
  locations: z.array(Location),
  relatedLocations: z.array(Location).refine(unique).optional(),
  fixes: z.array(Fix).refine(unique).optional(),
});
const Descriptor = z.strictObject({
  id: z.string(),
  shortDescription: Message.optional(),
  fullDescription: Message.optional(),
  help: Message.optional(),
  defaultConfiguration: z.strictObject({ level: level.optional() }).optional(),
});
const Run = z.strictObject({
  tool: z.strictObject({
    driver: z.strictObject({ name: z.string().min(1), semanticVersion: z.string().optional(), rules: z.array(Descriptor).refine(unique) }),
  }),
  columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']).optional(),
  artifacts: z.array(z.strictObject({ location: ArtifactLocation })).refine(unique),
  results: z.array(ResultShape),
});

export const SarifLog = z.strictObject({ $schema: z.url(), version: z.literal('2.1.0'), runs: z.array(Run) });
