/** The reader: a document and a catalogue in, claims and verdicts out. Pure; the same document gives the same reading. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Document } from '../claim/document.ts';
import type { Reader, Reading } from '../claim/reading.ts';
import { type Analysis, analyse } from './analysis.ts';
import { isReadersWord } from './binding/readers-letters.ts';
import { arrivalDrafts } from './claims/calendars/arrivals.ts';
import { isInCalendar, withCalendar } from './claims/calendars/calendar.ts';
import { datedItemDrafts } from './claims/calendars/dated-items.ts';
import { datedListDrafts } from './claims/calendars/dated-lists.ts';
import { datedSectionDrafts } from './claims/calendars/dated-sections.ts';
import { datedSubjectDrafts } from './claims/calendars/dated-subjects.ts';
import { dayRunDrafts } from './claims/calendars/day-runs.ts';
import { tabledDrafts } from './claims/calendars/tabled.ts';
import type { Draft } from './claims/draft.ts';
import { isAcrossClauses } from './claims/fates/across-clauses.ts';
import { bracketedListDrafts } from './claims/fates/bracketed-lists.ts';
import { builtDrafts } from './claims/fates/by-build.ts';
import { weighedFates } from './claims/fates/by-weight.ts';
import { dittoDrafts, gappedDrafts } from './claims/fates/leaning.ts';
import { limitedDrafts } from './claims/fates/limited.ts';
import { listedDrafts } from './claims/fates/listed.ts';
import { isOfOtherFate } from './claims/fates/same-fate.ts';
import { statusDrafts } from './claims/fates/status.ts';
import { weighedPremieres } from './claims/premieres/by-weight.ts';
import { premiereDrafts } from './claims/premieres/premieres.ts';
import { isRelativeClause } from './claims/premieres/routine.ts';
import { settleDrafts } from './claims/settle.ts';
import { stageDrafts } from './claims/stages.ts';
import { withStorySpeakers } from './claims/story-speaker.ts';
import type { CueContext } from './context.ts';
import { weighedCredits } from './credits/by-weight.ts';
import { creditDrafts } from './credits/credits.ts';
import { weighedCounts } from './figures/counts-by-weight.ts';
import { figureDrafts } from './figures/figures.ts';
import { ROWS } from './lexicon/index.ts';
import { mentionsWithin } from './mentions/find-mentions.ts';
import { operatorsOf } from './modality/find-operators.ts';
import { modalityOf } from './modality/modality.ts';
import { attributionsOf } from './modality/speakers.ts';
import { Bank, type Cue } from './patterns/bank.ts';
import { meetsNeeds } from './plausible/needs.ts';
import { isSplitName } from './plausible/other-matter.ts';
import { isInName, isPlausible } from './plausible/plausible.ts';
import { withPlausibleSeasons } from './plausible/plausible-seasons.ts';
import type { Frame, Row } from './rows.ts';
import { clausesOf } from './sentences/clauses.ts';
import { lastAtOrBefore } from './sentences/in-order.ts';
import type { Sentence } from './sentences/sentence.ts';
import { sentenceAt } from './sentences/sentence-at.ts';
import { verdictsOf } from './verdicts.ts';

/** Grows with every change to what the reader finds, so that a ledger knows which documents to read again. */
export const READER_VERSION = '2026-11-24.5';

export const BANK = new Bank(ROWS, ({ negated }) => negated !== true);
/** Who makes claims of a frame's cues. */
const BUILDERS: Readonly<Record<Frame, (cue: Cue, context: CueContext, analysis: Analysis, before: readonly Draft[]) => Draft[]>> = {
  order: statusDrafts,
  cancel: statusDrafts,
  final: statusDrafts,
  undecided: statusDrafts,
  premiere: premiereDrafts,
  production: stageDrafts,
  trailer: stageDrafts,
  ditto: dittoDrafts,
};
/** Who makes claims of a document as a whole, after the cues: lists, credits, figures, dated sections. */
const PASSES: readonly ((analysis: Analysis, drafts: readonly Draft[]) => Draft[])[] = [
  listedDrafts,
  bracketedListDrafts,
  limitedDrafts,
  builtDrafts,
  datedSectionDrafts,
  datedItemDrafts,
  datedSubjectDrafts,
  datedListDrafts,
  dayRunDrafts,
  arrivalDrafts,
  tabledDrafts,
  creditDrafts,
  figureDrafts,
];
const EMPTY: Reading = { claims: [], verdicts: [] };

export function createReader(catalogue: Catalogue): Reader {
  return (document) => read(document, catalogue);
}

function read(document: Document, catalogue: Catalogue): Reading {
  const analysis = analyse(document, catalogue, BANK);
  if (analysis === null || analysis.names.length === 0) return EMPTY;
  const drafts = draftsByRule(analysis);
  const likely = [weighedFates, weighedPremieres, weighedCounts, weighedCredits]
    .flatMap((weigh) => weigh(analysis, drafts))
    .filter((draft) => !isInCalendar(draft, analysis));
  const all = [...drafts, ...likely];
  const ofOutlet = all.filter((draft) => !isOfReader(draft, analysis) && !isOfOtherFate(draft, all, analysis));
  const claims = withStorySpeakers(withPlausibleSeasons(settleDrafts(ofOutlet, analysis), analysis), analysis);
  return { claims, verdicts: verdictsOf(claims, analysis) };
}

function isOfReader({ from }: Draft, analysis: Analysis): boolean {
  const sentence = sentenceAt(analysis.sentences, from);
  return sentence !== undefined && isReadersWord(sentence.view, analysis);
}

/** What rows and builds say, before anything is weighed: what weights are fitted beside must not hang on weights. */
export function draftsByRule(analysis: Analysis): Draft[] {
  const stated: Draft[] = [];
  for (const sentence of analysis.sentences) addDrafts(stated, sentence, analysis);
  return withCalendar([...stated, ...PASSES.flatMap((pass) => pass(analysis, stated))], analysis);
}

/** 'decided not to order season two', 'our money is on a renewal': the order is part of a cue that holds its own denial, or its own measure of how likely it is. */
function isPartOfAnother(cue: Cue, sentence: Sentence, analysis: Analysis): boolean {
  if (cue.row.negated === true) return false;
  const relative = isRelativeClause(cue, analysis.view.tokens);
  return sentence.cues.some(
    (other) =>
      (other.row.frame === cue.row.frame ? weighs(other.row) && !weighs(cue.row) : other.row.negated === true && !relative) &&
      other.match.from < cue.match.to &&
      cue.match.from < other.match.to &&
      !isAcrossClauses(other, sentence, analysis),
  );
}

const weighs = ({ certainty }: Row): boolean => certainty !== undefined && certainty !== 'conditional';

/** A heading within the text ('Season 2: Trailer') names its section's subject and claims only what becomes of a season; the label of a list, and the mark of an entry, claim by entries. */
function isLabel({ row, match }: Cue, { view }: Sentence, analysis: Analysis): boolean {
  const { labels, marks } = analysis.listings;
  const mark = lastAtOrBefore(marks, match.to - 1, ({ first }) => first);
  if (labels.has(view.block) || (mark !== undefined && mark.limit > match.from)) return true;
  return (
    analysis.view.blocks[view.block]?.kind === 'heading' &&
    (row.frame === 'premiere' || row.frame === 'production' || row.frame === 'trailer')
  );
}

/** What a sentence states, put behind what the document stated before it. */
function addDrafts(drafts: Draft[], sentence: Sentence, analysis: Analysis): void {
  if (sentence.cues.length > 0) addCueDrafts(drafts, sentence, analysis);
  drafts.push(...gappedDrafts(sentence, analysis, drafts));
}

function addCueDrafts(drafts: Draft[], sentence: Sentence, analysis: Analysis): void {
  const { tokens } = analysis.view;
  const names = mentionsWithin(analysis.mentions, sentence.view);
  const clause = clausesOf(tokens, sentence.view.first, sentence.view.limit);
  const operators = operatorsOf(tokens, sentence, names);
  const attributions = attributionsOf(tokens, sentence);
  for (const cue of sentence.cues) {
    if (isInName(cue, names) || isSplitName(cue, names) || !isPlausible(cue, sentence, tokens) || !meetsNeeds(cue, sentence, analysis))
      continue;
    if (isPartOfAnother(cue, sentence, analysis) || isLabel(cue, sentence, analysis)) continue;
    const modality = modalityOf(tokens, sentence, operators, clause, cue.match.from, cue.match.to, cue.row.negated === true);
    const context = { sentence, clause, modality, attributions };
    drafts.push(...BUILDERS[cue.row.frame](cue, context, analysis, drafts));
  }
}
