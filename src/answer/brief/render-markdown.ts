/** A Brief as Markdown: front matter for a newsroom's system, a footnote a source. */
import type { Brief, Sentence } from './brief.ts';
import { referencesOf, sourceWords } from './references.ts';

export function renderMarkdown(brief: Brief): string {
  const lines = [...frontMatter(brief), `# ${escaped(brief.title.text)}`];
  for (const { heading, sentences } of brief.sections) {
    if (heading !== null) lines.push('', `## ${heading}`);
    lines.push('', sentences.map((sentence) => marked(sentence, brief)).join(' '));
  }
  lines.push('');
  for (const source of brief.sources) lines.push(`[^${source.number}]: ${note(source)}`);
  return `${lines.join('\n')}\n`;
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
  return `${escaped(sentence.text)}${referencesOf(sentence, brief)
    .map(({ source }) => `[^${source.number}]`)
    .join('')}`;
}

function note(source: Brief['sources'][number]): string {
  const words = escaped(sourceWords(source));
  const url = source.kind === 'document' ? source.document.url : null;
  return url === null || !/^https?:\/\/[^\s<>()]+$/i.test(url) ? words : `[${words}](${url})`;
}

/** What Markdown would read as its own marks, taken as it stands. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
