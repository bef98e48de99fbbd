/** The words of the vocabulary, without the schemas: what asks for no validation loads none. Schemas, labels and documentation derive from these. */

/** What becomes of a season, as a document may claim it. */
export const STATUSES = ['renewed', 'cancelled', 'ending', 'undecided'] as const;
export type Status = (typeof STATUSES)[number];

export const STAGES = ['writing', 'pre-production', 'filming', 'wrapped', 'post-production', 'paused'] as const;
export type Stage = (typeof STAGES)[number];

export const ROLES = ['cast', 'creator', 'director', 'writer', 'showrunner', 'producer'] as const;
export type Role = (typeof ROLES)[number];

export const CHANGES = ['joins', 'leaves', 'returns'] as const;
export type Change = (typeof CHANGES)[number];

export const OPINIONS = ['positive', 'mixed', 'negative'] as const;
export type Opinion = (typeof OPINIONS)[number];

export const METRICS = ['viewers', 'views', 'hours', 'rank', 'followers', 'likes'] as const;
export type Metric = (typeof METRICS)[number];

/** How firmly a claim is made, firmest first; `denied` says that the value does not hold. */
export const CERTAINTIES = ['certain', 'likely', 'possible', 'conditional', 'denied'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Whose assertion it is. */
export const SPEAKERS = ['official', 'talent', 'insider', 'audience', 'outlet'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** What becomes of a season, in the order of its life. */
export const FATES = ['undecided', 'renewed', 'released', 'cancelled', 'ending'] as const;
export type Fate = (typeof FATES)[number];

/** What a date or a fate rests on, strongest first. */
export const BASES = ['official', 'reported', 'guessed', 'forecast'] as const;
export type Basis = (typeof BASES)[number];

export const TIMELINE_KINDS = ['claim', 'release', 'change', 'delay', 'rule', 'season-end'] as const;

/** How grave a finding is, gravest first. */
export const SEVERITIES = ['error', 'warning', 'suggestion'] as const;
export type Severity = (typeof SEVERITIES)[number];
