/** From an Answer to a Brief: every section in its order, each sentence once, the sources numbered as they are first named. */
import type { Answer } from '../../claim/answer.ts';
import { seasonWithin } from '../season-name.ts';
import { type Brief, SECTION_IDS, type Section, type SectionId, type Sentence } from './brief.ts';
import { sourcesOf } from './cited.ts';
import { dayOf } from './naming.ts';
import { answerSection, titleOf } from './sections/answer.ts';
import { chanceSection } from './sections/chance.ts';
import { changedSection } from './sections/changed.ts';
import { decisionSection } from './sections/decision.ts';
import { knownSection } from './sections/known.ts';
import { peopleSection } from './sections/people.ts';
import { receptionSection } from './sections/reception.ts';
import { seasonsSection } from './sections/seasons.ts';
import { unknownSection } from './sections/unknown.ts';
import { watchSection } from './sections/watch.ts';
import { wrongSection } from './sections/wrong.ts';
import { type Subject, subjectOf } from './subject.ts';

interface Writer {
  readonly heading: string | null;
  readonly write: (subject: Subject) => readonly (Sentence | null)[];
}

const WRITERS: Readonly<Record<SectionId, Writer>> = {
  answer: { heading: null, write: answerSection },
  known: { heading: 'What is known, and who said it', write: knownSection },
  unknown: { heading: 'What is not known', write: unknownSection },
  decision: { heading: 'When a decision is due', write: decisionSection },
  chance: { heading: 'The chance that it comes', write: chanceSection },
  people: { heading: 'Cast and makers', write: peopleSection },
  seasons: { heading: 'The seasons so far', write: seasonsSection },
  reception: { heading: 'How it was received', write: receptionSection },
  watch: { heading: 'Where to watch', write: watchSection },
  wrong: { heading: 'What other pages get wrong', write: wrongSection },
  changed: { heading: 'Last changed', write: changedSection },
};

/**
 * @param season the one to write about; null for the first that is not out yet, and the last where all are
 * @returns null where no document is on record: then there is nothing that a sentence could rest on
 */
export function composeBrief(answer: Answer, season: number | null = null): Brief | null {
  const subject = subjectOf(answer, season);
  if (subject === null) return null;
  const title = titleOf(subject);
  const sections = sectionsOf(subject);
  const carrier = answer.facts.carrier[0]?.claim;
  return {
    series: answer.series,
    carrier: carrier?.predicate === 'network' ? carrier.value : null,
    ...seasonOf(subject),
    premiere: subject.verdict?.premiere ?? null,
    asOf: answer.asOf,
    changed: changedOn(answer),
    title,
    sections,
    sources: sourcesOf(sections.flatMap(({ sentences }) => sentences)),
  };
}

function seasonOf({ season, verdict }: Subject): Pick<Brief, 'season' | 'seasonName'> {
  if (verdict === null) return { season, seasonName: season === null ? null : `season ${season}` };
  return { season: verdict.numberless ? null : season, seasonName: seasonWithin(verdict) };
}

function sectionsOf(subject: Subject): readonly Section[] {
  const told = new Set<string>();
  const fresh = (sentence: Sentence | null): sentence is Sentence => {
    if (sentence === null || told.has(sentence.text)) return false;
    told.add(sentence.text);
    return true;
  };
  return SECTION_IDS.map((id) => ({ id, heading: WRITERS[id].heading, sentences: WRITERS[id].write(subject).filter(fresh) })).filter(
    ({ sentences }) => sentences.length > 0,
  );
}

/** The newest day on which something it rests on was said; of undated coverage, learned. */
function changedOn({ documents, asOf }: Answer): string {
  const days = documents.map((document) => dayOf(document) ?? document.learned.slice(0, 10)).filter((day) => day <= asOf);
  return days.reduce((newest, day) => (day > newest ? day : newest), days[0] ?? asOf);
}
