/** Classes of words for having no word on a season. */
import { type Classes, members } from './members.ts';

export const UNDECIDED: Classes = {
  // what a carrier has not given out
  word: members(`
    word; news; announcement; announcements; confirmation; decision; decisions; update; updates; statement; information; info; details; answer; answers; greenlight; renewal;
    order; orders; commission; verdict; sign; hint; hints; clue; pickup; ruling; call; reply; replies; response; official word; green light; go ahead; deal; contract; promise; guarantee; indication;
    notice; report; intel; resolution; clarity; consensus; agreement
  `),
  // of these alone: a decision, and not only news of it
  decision: members(
    `decision; decisions; call; verdict; ruling; order; orders; renewal; commission; pickup; pick up; green light; greenlight; deal; official decision; final decision; final call; announcement; word`,
  ),
  // what a decision is about
  'its-future': members(`
    <season>; <another>; <lone-nth>; renewal; future; fate; return; comeback; <show> 's future; <show> 's fate; more episodes; more seasons; more; either way; in either direction; coming back; continuing; going again;
    a second; follow up; sequel; revival; either
  `),
  decided: members(`
    renewed; confirmed; announced; ordered; greenlit; green-lit; commissioned; recommissioned; picked up; decided; official; officially; guaranteed; unconfirmed; approved; signed; signed off; inked; settled; agreed;
    set in stone; locked in; finalised; finalized; promised; asked for; called; put in writing; on paper; given the (green-light|go-ahead|nod); made; determined; resolved; closed; a done deal; firm; rung; booked
  `),
  // verbs of a decision not yet taken, after 'yet to', 'has not'
  decide: members(`
    renew; renewed; confirm; confirmed; announce; announced; order; ordered; greenlight; greenlit; green-light; green-lit; commission; commissioned; recommission; decide; decided; pick up; picked up; officially; commit; committed;
    say; said; tell; told; reveal; revealed; comment; commented; set; make (a|its|their|any|up|the) ..1 (decision|call|announcement|mind|minds); made (a|its|their|any|up|the) ..1 (decision|call|announcement|mind|minds); made; announce; give ..2 (word|nod|go-ahead|green-light|answer); given; rung; called; phoned; asked;
    put (its|their) name; sign; signed; sign off; signed off; pull the trigger; hear; heard; learn; be told; been told; get; receive; put pen; speak; spoken; weigh in; reply; replied; rule; tip its hand; show its hand; book; booked; bite
  `),
  unknown: members(`
    uncertain; unclear; unknown; undecided; undetermined; unconfirmed; unresolved; unsettled; undisclosed; a mystery; an open question; up in the air; in the air; in limbo; in doubt; in question; in the balance; a question mark;
    tbd; tba; tbc; to be determined; to be decided; to be confirmed; to be announced; to be seen; anyone's guess; anybody's guess; unanswered; a coin toss; a coin flip; a toss up; touch and go; fifty fifty; pending; open;
    not known; not clear; not certain; not decided; not settled; the big question; the million-dollar question; hazy; cloudy; murky; foggy
  `),
  // the future of the series, and not of somebody in it
  'own-future': members(`
    <series> 's ..1 (future|fate|status); <anaphor> 's ..1 (future|fate|status); its ..1 (future|fate|status); (future|fate|status) of <show>; (future|fate) of the (show|series|drama|comedy|sitcom); <series> ..0 (future|fate|status);
    the show's ..1 (future|fate)
  `),
  // keeping quiet
  mum: members(`
    mum; schtum; shtum; tight-lipped; close-lipped; closed-lipped; silent; quiet; coy; cagey; tightlipped; non-committal; noncommittal; evasive; guarded; stumm; zipped; poker-faced; radio silent
  `),
  // before 'renewed or cancelled', where a list is headed and nothing is left open
  listed: members('every; each; all; which; what; shows; series'),
};
