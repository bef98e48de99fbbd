/** Gathers what a document's sentences say of people, each credit once. */

import { foldTitle } from '../../catalogue/fold.ts';
import type { Certainty, Credit, Role } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import type { BoundSeason } from '../binding/seasons.ts';
import type { Draft } from '../claims/draft.ts';
import type { Setting } from '../facts/setting.ts';
import type { SeriesName } from '../mentions/series.ts';
import { documentSpeaker } from '../modality/document-speaker.ts';
import type { Name } from '../persons/persons.ts';
import type { Found } from './found.ts';
import type { Listing } from './listings.ts';
import type { People } from './people.ts';
import { namedWithin, Whose } from './whose.ts';

const MOST_CAST = 12;

/** The credits of a document, each once, at most the first twelve of a cast. */
export class CreditList {
  readonly #analysis: Analysis;
  readonly #people: People;
  readonly #characters: ReadonlySet<string>;
  readonly #whose: Whose;
  readonly #drafts = new Map<string, Draft>();
  readonly #credited = new Set<string>(); // folded names
  readonly #cast = new Map<SeriesName, Set<string>>();

  /** @param stated drafts in which people have their credits already */
  constructor(analysis: Analysis, people: People, characters: ReadonlySet<string>, stated: readonly Draft[] = []) {
    this.#analysis = analysis;
    this.#people = people;
    this.#whose = new Whose(analysis);
    this.#characters = characters;
    for (const { series, body } of stated)
      if (body.predicate === 'credit') this.#count(series, foldTitle(body.value.person), body.value.role);
  }

  drafts(): Draft[] {
    return [...this.#drafts.values()];
  }

  /** True of a person who has a credit. */
  holds(name: Name): boolean {
    return this.#credited.has(foldTitle(this.#people.nameOf(name)));
  }

  addListing(setting: Setting, { parts, series, season, roles }: Listing): void {
    for (const { name, character } of parts)
      for (const role of roles)
        this.#put(
          series,
          season,
          name,
          { person: name, role, ...(character === null || role !== 'cast' ? {} : { character }) },
          'certain',
          setting,
          setting.sentence.view.first,
          setting.sentence.view.limit,
          'cast/listed',
        );
  }

  add(setting: Setting, { name, roles, character, change, from, to, rule, presupposed, past }: Found): void {
    const series = past === true ? namedWithin(setting, from, to) : this.#whose.of(setting, from, to);
    if (series === null) return;
    const person = this.#people.nameOf(name);
    if (this.#characters.has(foldTitle(person)) || foldTitle(person) === series.key) return;
    const certainty = change === 'leaves' || presupposed ? 'certain' : setting.certainty(from, to);
    if (certainty === null) return;
    const said = setting.saidSeason(from, to);
    const season: BoundSeason = said === null && change === null ? { kind: 'none' } : setting.season(from, to);
    for (const role of roles) {
      const credit = {
        person,
        role,
        ...(character === null ? {} : { character }),
        ...(change === null || role !== 'cast' ? {} : { change }),
      };
      // 'season 2 from creator Ann Lee': who created a series did so once
      this.#put(series, role === 'creator' ? { kind: 'none' } : season, person, credit, certainty, setting, from, to, rule);
    }
  }

  #put(
    series: SeriesName,
    season: BoundSeason,
    person: string,
    value: Credit,
    certainty: Certainty,
    setting: Setting,
    from: number,
    to: number,
    rule: string,
  ): void {
    const folded = foldTitle(person);
    if (!this.#count(series, folded, value.role)) return;
    const key = `${series.key}|${folded}|${value.role}`;
    const known = this.#drafts.get(key);
    if (known !== undefined) {
      const before = known.body.value as Credit;
      const better = {
        ...value,
        ...before,
        ...(before.character === undefined && value.character !== undefined ? { character: value.character } : {}),
      };
      const moved = before.change === undefined && value.change !== undefined;
      this.#drafts.set(key, { ...known, season: moved ? season : known.season, body: { predicate: 'credit', value: better } });
      return;
    }
    this.#drafts.set(key, {
      series,
      season,
      body: { predicate: 'credit', value },
      certainty,
      speaker: value.change === undefined ? documentSpeaker(this.#analysis) : setting.speaker(),
      from,
      to: Math.min(to, this.#analysis.view.tokens.count),
      block: setting.sentence.view.block,
      rules: [rule],
    });
  }

  /** @returns false where the series has as many of its cast as are told */
  #count(series: SeriesName, folded: string, role: Role): boolean {
    if (role === 'cast') {
      const cast = this.#cast.get(series) ?? new Set<string>();
      this.#cast.set(series, cast);
      if (!cast.has(folded) && cast.size >= MOST_CAST) return false;
      cast.add(folded);
    }
    this.#credited.add(folded);
    return true;
  }
}
