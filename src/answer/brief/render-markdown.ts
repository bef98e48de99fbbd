/** A Brief as Markdown that every newsroom's system reads: front matter, numbered references, a list of sources. */
import type { Brief, Sentence, Source } from './brief.ts';
import { aroundReferences, headlineOf, referencesOf, sourceName, urlOf } from './references.ts';

/** Letters of a document's id that tell it from any other. */
const ID_SHOWN = 12;

export function renderMarkdown(brief: Brief): string {
  const lines = [...frontMatter(brief), `# ${escaped(brief.title.text)}`];
  for (const { heading, sentences } of brief.sections) {
    if (heading !== null) lines.push('', `## ${heading}`);
    lines.push('', sentences.map((sentence) => marked(sentence, brief)).join(' '));
  }
  lines.push('', '## Sources', '', ...brief.sources.map(listed), '', ...brief.sources.map(definition).filter((line) => line !== null));
  return `${lines.join('\n').trimEnd()}\n`;
}

/** JSON strings are YAML strings. */
function frontMatter({ title, series, season, asOf, changed, sections }: Brief): readonly string[] {
  const fields = {
    title: title.text,
    description: sections[0]!.sentences[0]!.text,
    date: asOf,
    changed,
    series: series.title,
    season,
  };
  return [
    '---',
    ...Object.entries(fields).map(([name, value]) => `${name}: ${/^(?:date|changed)$/.test(name) ? value : JSON.stringify(value)}`),
    '---',
    '',
  ];
}

function marked(sentence: Sentence, brief: Brief): string {
  const references = referencesOf(sentence, brief).map(({ source }) =>
    linked(source) === null ? `\\[${source.number}\\]` : `[\\[${source.number}\\]][${source.number}]`,
  );
  const [words, stop] = aroundReferences(sentence);
  return `${escaped(words)} ${references.join('')}${stop}`;
}

/** '3. [Second Screen, 3 March 2020][3]'; what is not on the web goes by its id. */
function listed(source: Source): string {
  const name = escaped(sourceName(source));
  if (linked(source) !== null) return `${source.number}. [${name}][${source.number}]`;
  return `${source.number}. ${name}${source.kind === 'document' ? ` (document ${source.document.id.slice(0, ID_SHOWN)})` : ''}`;
}

/** Other people's headlines are no statements of the brief: they stand with the address, where the text does not read on into them. */
function definition(source: Source): string | null {
  const [url, headline] = [linked(source), headlineOf(source)];
  if (url === null) return null;
  return `[${source.number}]: ${url}${headline === null ? '' : ` "${headline.replace(/[\\"]/g, '\\$&')}"`}`;
}

/** An address that a definition can hold as it stands. */
function linked(source: Source): string | null {
  const url = urlOf(source);
  return url === null || /[\s<>]/.test(url) ? null : url;
}

/** What Markdown would read as its own marks, taken as it stands. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
