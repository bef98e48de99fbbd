/** A row of a lexicon: what it finds, what it means, and the examples that hold it to that. */

/** What a cue says of a series; each frame has a builder that turns a bound cue into claims. */
const FRAMES = ['order', 'cancel', 'final', 'undecided', 'premiere', 'production', 'trailer', 'ditto'] as const;
export type Frame = (typeof FRAMES)[number];

/**
 * What must stand near a cue, beyond its pattern, before it is believed:
 * - `series`: a series named or meant ('the show', 'it') in the sentence
 * - `named`: a series named in the sentence
 * - `season`: a season in the sentence
 * - `carrier`: a carrier, by name or as 'the network', in the sentence
 * - `topic`: the document is about a season ('X season 2: release date'), which the cue then speaks of
 * - `date`: a date in the sentence
 * - `condition`: an 'if' or the like outside the cue
 * - `asked`: the line above names a series, as a question of a forum does, and the sentence opens its answer
 * - `entry`: the sentence is a word or two in an entry of one series, in a roundup of what becomes of many
 */
export type Need = 'series' | 'named' | 'season' | 'carrier' | 'topic' | 'date' | 'asked' | 'entry' | 'condition' | 'renewals';

export interface Row {
  readonly id: string;
  readonly frame: Frame;
  /** The value where the frame has several: a production stage, 'none' of trailers, 'same', 'opposite', 'denied' or 'last' of dittos. */
  readonly value?: string;
  readonly patterns: readonly string[];
  /** Every one of these must hold; alternatives within one are joined by `|`. */
  readonly needs?: readonly string[];
  /** The cue itself says how sure it is, over what stands around it. */
  readonly certainty?: 'likely' | 'possible' | 'conditional' | 'denied';
  /** The cue holds its own negation: words of denial before it do not turn it round. */
  readonly negated?: true;
  /** What a carrier wants it orders: the cue's own word of wishing takes nothing from it. */
  readonly wish?: true;
  /** A figure of speech: the books, doors and deals of its own words are none. */
  readonly figure?: true;
  /**
   * Which season the cue is about where it names one: that one, the one after ('cancelled after season 2'), always the first (a series order) or the
   * second ('one and done'), or none, whatever stands near ('a limited series'). Of a ditto: that of the clause it leans on, or none.
   */
  readonly season?: 'named' | 'after' | 'first' | 'second' | 'none';
  /** A date beside it is the season's premiere and not the day of the decision: 'will return for a third season on June 4'. */
  readonly returns?: true;
  /** A question: claims nothing but what the reply to it says. */
  readonly question?: true;
  /** The carrier acts in the words themselves, even where none is named beside them. */
  readonly official?: true;
  /** Texts that it finds, with what is read: `text => Series 2 renewed official`. */
  readonly finds: readonly string[];
  /** Texts in which it must claim nothing. */
  readonly leaves: readonly string[];
}
