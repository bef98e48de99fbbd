/** Why the reader reads a document as it does: each sentence with what was seen in it, and the claims that came of it. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Claim, Span } from '../../claim/claim.ts';
import type { Document } from '../../claim/document.ts';
import { type Analysis, analyse } from '../analysis.ts';
import { mentionsWithin } from '../mentions/find-mentions.ts';
import { operatorsOf } from '../modality/find-operators.ts';
import { attributionsOf } from '../modality/speakers.ts';
import { BANK, createReader } from '../reader.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { tellingAround } from '../weighing/weigh-names.ts';
import { textOf } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import { likelyIn } from './explain-weights.ts';

const SIGHT_KINDS = ['series', 'season', 'carrier', 'date', 'cue', 'scope', 'speaker', 'weight'] as const;
export type SightKind = (typeof SIGHT_KINDS)[number];

/** Something that the reader saw in a sentence. */
export interface Sight {
  readonly kind: SightKind;
  readonly text: string;
  readonly span: Span;
  readonly means: string; // the series, the days as EDTF, the id of the rule, or a fate with its probability
}

export interface ExplainedSentence {
  readonly text: string;
  readonly span: Span;
  readonly sights: readonly Sight[]; // in the order of the text
  readonly claims: readonly Claim[]; // whose quotes begin in it
}

/** A name that was taken for a series, and what that was decided on. */
export interface ExplainedName {
  readonly title: string;
  readonly seriesId: string | null; // in the catalogue
  readonly score: number;
  readonly grounds: readonly string[];
  readonly around: readonly string[]; // the words around it that speak for it most
}

export interface Explanation {
  readonly names: readonly ExplainedName[]; // surest first
  readonly sentences: readonly ExplainedSentence[];
}

/** Pure; names and sentences are empty where nothing in the document could be about television. */
export function createExplainer(catalogue: Catalogue): (document: Document) => Explanation {
  const read = createReader(catalogue);
  return (document) => {
    const analysis = analyse(document, catalogue, BANK);
    if (analysis === null) return { names: [], sentences: [] };
    const { claims } = read(document);
    const names = analysis.names.map(({ title, entry, score, grounds, around }) => ({
      title,
      seriesId: entry?.id ?? null,
      score,
      grounds,
      around: tellingAround(around),
    }));
    return { names, sentences: analysis.sentences.map((_, index) => explained(index, analysis, claims)) };
  };
}

function explained(index: number, analysis: Analysis, claims: readonly Claim[]): ExplainedSentence {
  const sentence = analysis.sentences[index] as Sentence;
  const { start, end } = sentence.view;
  return {
    text: analysis.document.text.slice(start, end),
    span: [start, end],
    sights: [...sightsIn(sentence, analysis), ...likelySights(index, analysis)].toSorted(
      (a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1],
    ),
    claims: claims.filter(({ span }) => span[0] >= start && span[0] < end),
  };
}

/** A stretch of tokens, `to` behind the last. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What the names, the rules and the scopes see. */
function sightsIn(sentence: Sentence, { mentions, view: { tokens } }: Analysis): Sight[] {
  const sight = sightsOf(tokens);
  return [
    ...mentionsWithin(mentions, sentence.view).map((mention) => sight('series', mention, mention.name.title)),
    ...sentence.seasons.map((span) => sight('season', span, meaningOf(span))),
    ...sentence.carriers.map((carrier) => sight('carrier', carrier, carrier.name)),
    ...sentence.dates.map((span) => sight('date', span, span.date.edtf ?? span.date.kind)),
    ...sentence.cues.map(({ row, match }) => sight('cue', match, row.id)),
    ...operatorsOf(tokens, sentence, mentions).map((span) => sight('scope', span, span.row.id)),
    ...attributionsOf(tokens, sentence).map(({ at, speaker }) => sight('speaker', { from: at, to: at + 1 }, speaker)),
  ];
}

/** In per cent: no weight makes anything certain. */
const MOST_SHOWN = 99;

/** What is likely by weight in a sentence, given by its place in the document. */
function likelySights(index: number, analysis: Analysis): Sight[] {
  const sight = sightsOf(analysis.view.tokens);
  return likelyIn(index, analysis).map(({ told, probability, ...at }) =>
    sight('weight', at, `${told} ${Math.min(MOST_SHOWN, Math.round(100 * probability))}%`),
  );
}

const sightsOf =
  (tokens: Tokens) =>
  (kind: SightKind, { from, to }: Stretch, means: string): Sight => ({
    kind,
    text: textOf(tokens, from, to),
    span: [tokens.start[from] as number, tokens.end[to - 1] as number],
    means,
  });

/** A season as the reader takes it: its numbers, how many there are, or how it stands to the one before. */
function meaningOf({ relation, numbers, count }: SeasonSpan): string {
  if (relation === 'numbered') return numbers.join(', ');
  return relation === 'count' ? `${count} of them` : relation;
}
