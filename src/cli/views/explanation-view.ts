/** An explanation for people: each sentence, what was seen in it, and the claims that came of it. */
import type { Explanation, Sight, SightKind } from '../../reading/explaining/explain.ts';
import type { Colour } from '../terminal/style.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { valueWords } from './reading-view.ts';

const COLOURS: Readonly<Record<SightKind, Colour>> = {
  series: 'green',
  season: 'blue',
  carrier: 'blue',
  date: 'blue',
  cue: 'yellow',
  scope: 'red',
  speaker: 'grey',
  weight: 'yellow',
};

const LABEL = 9;

/** @param name what the document is called: its path or headline */
export function renderExplanation(name: string, { names, sentences }: Explanation, { paint }: Pick<Terminal, 'paint'>): string {
  const lines = [paint('bold', name)];
  if (names.length === 0) lines.push('  no series: nothing in it is taken for the name of one, so nothing is claimed');
  for (const { title, seriesId, score, grounds, around } of names) {
    const known = seriesId === null ? 'in no catalogue' : seriesId;
    lines.push(
      `  ${label('series', paint)} ${title}  ${paint('dim', `${known} · ${score.toFixed(1)} by ${[...grounds, ...around].join(', ')}`)}`,
    );
  }
  for (const { text, sights, claims } of sentences) {
    lines.push('', `“${text.replace(/\s+/g, ' ').trim()}”`);
    for (const sight of sights) lines.push(sightLine(sight, paint));
    for (const claim of claims) {
      const { series, season, predicate, certainty, speaker, rules } = claim;
      const about = season === null ? series : `${series} season ${season}`;
      lines.push(
        `  ${paint('bold', '→'.padEnd(LABEL))} ${about}: ${predicate} ${valueWords(claim)}, ${certainty}, ${speaker}  ${paint('dim', rules.join(' + '))}`,
      );
    }
  }
  return `${lines.join('\n')}\n\n`;
}

function sightLine({ kind, text, means }: Sight, paint: Terminal['paint']): string {
  return `  ${label(kind, paint)} ${text.replace(/\s+/g, ' ')}  ${paint('dim', means)}`;
}

const label = (kind: SightKind, paint: Terminal['paint']): string => paint(COLOURS[kind], kind.padEnd(LABEL));
