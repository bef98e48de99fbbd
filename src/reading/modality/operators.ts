/** Words and phrases that turn a statement round or weaken it, as data; `modality.ts` gives them their scope. */

/** What an operator does to a cue in its scope. */
const OPERATORS = ['negation', 'none', 'unless-ordered', 'likely', 'possible', 'wish', 'rumour', 'unlikely', 'unreal'] as const;
export type Operator = (typeof OPERATORS)[number];

export interface OperatorRow {
  readonly id: string;
  readonly operator: Operator;
  readonly patterns: readonly string[];
  /** How many words to the right it reaches; a clause's end stops it in any case. */
  readonly reach: number;
  /** How many words to the left, for what is said behind: 'reports of its end are false'. */
  readonly back?: number;
}

export const OPERATOR_ROWS: readonly OperatorRow[] = [
  {
    id: 'not/plain',
    operator: 'negation',
    patterns: [
      "not|never|isn't|aren't|wasn't|weren't|won't|wouldn't|hasn't|haven't|hadn't|didn't|doesn't|don't|can't|cannot|couldn't|shouldn't|ain't !(only|the only|the first|just|merely|simply|surprisingly|unexpectedly|coincidentally|to mention|to be confused|for nothing|(long|too long|far|much) (after|before|ago|behind)|even (a|an|one|two|three|half a) (day|week|fortnight|month|year|hour)|(a|one) (day|moment|minute|second) too)",
    ],
    reach: 8,
  },
  { id: 'not/none', operator: 'none', patterns: ['no|neither|nor|without|zero'], reach: 4 },
  { id: 'not/no-subject', operator: 'negation', patterns: ['nobody|none|nothing', 'no one', 'no longer'], reach: 8 },
  {
    id: 'not/denial',
    operator: 'negation',
    patterns: [
      'no truth',
      'far from',
      'anything but',
      '(~deny|~debunk|~refute|~dismiss|~rubbish|~dispel) ..3',
      'shut down ..2 (rumor|rumors|rumour|rumours|reports|talk|speculation)',
      'contrary to',
      'ruled out',
      'rules out',
      'ruling out',
      'false',
      'untrue',
      'despite ..2 (rumours|rumors|reports|claims)',
    ],
    reach: 12,
  },
  { id: 'not/instead', operator: 'negation', patterns: ['(instead of|rather than) !(..1 (<season>|<another>|<nth>))'], reach: 6 },
  {
    id: 'not/untrue',
    operator: 'negation',
    patterns: [
      '(~be|prove|proved|turned out) ..2 (false|untrue|wrong|unfounded|nonsense|fake|bogus|inaccurate|incorrect|premature|exaggerated|baseless|fabricated|rubbish|a hoax|wide of the mark|not true)',
    ],
    reach: 0,
    back: 8,
  },
  {
    // 'A renewal of X is not on the cards', 'an order for a third never came': at once behind the noun, so that it is the noun's
    id: 'not/off-the-cards',
    operator: 'negation',
    patterns: [
      "(of <show>)? (isn't|wasn't|aren't|is not|was not|are not) ..2 (on the (cards|table|agenda|horizon|menu)|in the (cards|works|offing|plans|pipeline)|happening|planned|coming|forthcoming|imminent|in sight|going to (happen|come))",
      "(of <show>)? (never|didn't|did not) ..1 (came|come|happened|happen|materialised|materialized|materialise|arrived|arrive)",
      '(of <show>)? (is|was|are|were|seems|looks|remains) (out of the question|off the (table|cards|menu|agenda))',
    ],
    reach: 0,
    back: 0,
  },
  {
    id: 'open/yet-to',
    operator: 'unless-ordered',
    patterns: [
      '(yet|waiting|remains) to be',
      '(has|have|had|is|are) yet to',
      'yet to',
      'still to',
      'awaiting|awaits|await',
      'pending',
      'not yet|yet not',
      'whether',
      '(wait|waiting|waits) (for|on)',
    ],
    reach: 8,
  },
  {
    id: 'hedge/likely',
    operator: 'likely',
    patterns: [
      'likely|probably|presumably|expected|expect|expects|tipped|poised|surely',
      'almost certainly',
      '(leaning|edging|inching) (towards|toward)',
      '^(source|sources|people|person|someone|somebody|insider|insiders|those|friend|friends|figures|anyone) (close|near|nearing|closer) to ..1 (a|an|its|renewing|ordering|being|cancelling|canceling|axing|getting|landing)',
      'on the (verge|cusp|point) of',
      'all but',
      '(almost|near|virtually|practically) certain',
      '(certain|sure|predicted|forecast|destined) to',
      'all signs point',
      'safe bet',
      '(fans|viewers|audiences) ..2 convinced',
      'odds on',
      'good chance',
      'every chance',
      'in all likelihood',
      'bound to',
      'ought to',
      'seems|looks|appears',
      'no doubt',
      'anticipate|anticipated|anticipates',
      '(that|which|this|all) ..1 (suggests|suggest|points to|point to)',
      'no (sooner|earlier) than',
      'would be surprising if|surprise if|shock if',
      'should be',
      'look for <show> to',
      'count on <show> to',
    ],
    reach: 12,
  },
  {
    // 'Eyeing a September launch', 'pencilled in for May': a day that is aimed at may yet move
    id: 'hedge/aimed',
    operator: 'likely',
    patterns: [
      '(eyeing|eyes|eyed|targeting|targets|targeted|(aiming|aims|aimed|gunning|shooting|angling) (for|at|to)|looking (at|to)) ..6 <date>',
      '(pencilled|penciled|pencilling|penciling|tentatively|provisionally) ..6 <date>',
    ],
    reach: 2,
  },
  {
    // 'It has no date, although 2026 has been mooted'
    id: 'hedge/mooted',
    operator: 'possible',
    patterns: ['<date> ..3 (mooted|floated|touted|bandied|rumoured|rumored|speculated)'],
    reach: 1,
    back: 12,
  },
  { id: 'hedge/aimed-at', operator: 'likely', patterns: ['<date> ..1 (pencilled|penciled)'], reach: 2, back: 2 },
  {
    // 'Plans for a fifth and final season', 'had hoped for one': of those who make it, and not of who carries it
    id: 'hedge/planned-last',
    operator: 'possible',
    patterns: [
      '(have|has|had|with) ..2!(announced|confirmed|revealed|unveiled|detailed|shared|set|laid) (plan|plans|ideas|idea|outline|pitch) ..1 (for|of) ..2 <final-season>',
      '(pitched|pitching|pitches|had hoped|hoped|talks|discussions|conversations|talking) ..2 (for|about|of)? ..2 <final-season>',
      '(@people|makers|team|writers|creators) ..4 (plan|planned|planning|want|wanted|wants|envisaged|envisioned|imagined) ..2 <final-season>',
    ],
    reach: 0,
  },
  {
    id: 'hedge/formality',
    operator: 'likely',
    patterns: [
      '(~be|seems|looks|regarded|considered|seen|remains|all but) ..6, (a formality|a mere formality|a foregone conclusion|a no brainer|a certainty|only a matter of time|just a matter of time|more than likely|a safe bet|in little doubt)',
    ],
    reach: 0,
    back: 6,
  },
  {
    id: 'open/not-come',
    operator: 'unless-ordered',
    patterns: [
      "(of <show>)? (hasn't|haven't|has not|have not|has yet to|have yet to) ..1 (come|happened|materialised|materialized|arrived|arrive|happen|materialise)",
    ],
    reach: 0,
    back: 0,
  },
  {
    id: 'hedge/no-surprise',
    operator: 'likely',
    patterns: [
      "(of <show>)? (would|will|should|'d) ..2 (come as no (surprise|shock)|surprise (nobody|no one|few)|be no (surprise|shock))",
      "(of <show>)? (wouldn't|won't|would not|will not) ..1 (be a (surprise|shock)|surprise (anyone|anybody|many|me|us))",
    ],
    reach: 0,
    back: 0,
  },
  {
    id: 'hedge/not-ruled-out',
    operator: 'possible',
    patterns: [
      "(of <show>)? (is|was|has|have|had)? (not|never|isn't|wasn't|hasn't|haven't|hardly) ..2 (ruled out|ruling out|rule out|out of the question|off the (table|cards|menu|agenda)|impossible)",
    ],
    reach: 0,
    back: 0,
  },
  {
    id: 'hedge/possible',
    operator: 'possible',
    patterns: [
      'could|may|might|possibly|perhaps|maybe|potentially|potential|possible',
      'in talks',
      'hopeful|hopes|hope|hoping',
      'a chance',
      'in the running',
      'speculation',
      'if all goes well',
      'ready to',
      'open to',
      'on the brink of',
      'facing',
      'threatened with',
      'at risk',
    ],
    reach: 12,
  },
  {
    // 'Hopefully, we'll earn our keep and come back for a fourth': of the whole sentence
    id: 'hedge/hopefully',
    operator: 'possible',
    patterns: ['hopefully', 'god willing', 'fingers crossed', 'touch wood', 'knock ..1 wood', 'with ..3 luck'],
    reach: 20,
  },
  {
    id: 'hedge/unlikely',
    operator: 'unlikely',
    patterns: ['unlikely|improbable|doubtful', 'little chance', 'slim chance', 'long shot', 'a stretch'],
    reach: 12,
  },
  {
    id: 'wish/want',
    operator: 'wish',
    patterns: [
      '(consider|considering|considers|mull|mulling|mulls|weighing|want|wants|wanted|wish|wishes|wished|love to|like to|dream of|demand|demanding|demands|petition|petitioning|beg|begging|begs|plea|pleas|plead|pleading|calls for|call for|calling for|campaign|deserve|deserves|deserved|need|needs|pray|please)',
      'would (love|like)',
      '(must|needs to|need to) (renew|order|save|revive|reverse|recommission|bring back)',
      'should ..2 (renew|order|bring|give|save|cancel|canceled|cancelled|renewed|be)',
      '(fans|viewers|petition|petitions) ..3 (ask|asks|asked|asking|cry|crying|clamour|clamouring|clamor|clamoring|hoping|longing|pining|praying|desperate) (out )?for',
    ],
    reach: 6,
  },
  {
    // 'Fans feared that it had been axed': of a thing that is told, nobody says so
    id: 'wish/fear',
    operator: 'wish',
    patterns: [
      '(fans|viewers|people|many|some|we|they|who|it|critics) ..2 (feared|fear|fearing|worried|worry) !(about|for|the worst|(they|it) ..1 right)',
      'fears (that|it|they|<show>)',
    ],
    reach: 8,
  },
  {
    // 'I'd order a third season', 'Who would cancel it?': what somebody would do, who does nothing
    id: 'wish/would',
    operator: 'wish',
    patterns: [
      '(i|anyone|anybody|who) ..1 would !(have|be told)',
      "(i|we|they|you|he|she|anyone|anybody|who) 'd ..1 (love|like|rather|want|have loved|have liked)",
      "(i|we|anyone|anybody|who) 'd ..1 (order|renew|cancel|axe|scrap|give|hand|bring|save|keep|commission|greenlight|make|end|kill|pick up|do|buy|take)",
    ],
    reach: 6,
  },
  {
    // 'should've been renewed', 'you'd think it had been axed': it was not
    id: 'unreal/would-have',
    operator: 'unreal',
    patterns: [
      "(would|could|should|'d|ought to) ..1 (have|'ve) !to",
      "(you|one|anyone) (would|'d|could) ..1 (think|swear|assume|imagine|suppose|believe)",
      '(nearly|almost) (cancelled|canceled|axed|scrapped|dropped|killed|pulled|ended|renewed)',
      '(was|were|been) (thought|believed|presumed|assumed|considered|supposed|meant|feared) to (be|have|end)',
      '(as if|as though|if only|i wish|we wish|who wishes|who wish)',
      '@answers-talk ..2 (claims|reports|rumours|rumors|speculation|suggestions|fears|talk) ..1 (that|of|<show>|it)',
      '@answers-talk ..4 (after|amid|following|over) ..2 (claims|speculation|suggestions) ..1 (that|of|<show>|it|show|series)',
      '(after|amid|following|despite) ..1 (claims|suggestions) (that)? ..1 <show>',
      'no (reason|evidence|sign|grounds|cause) ..1 to ..1 (believe|think|suspect|fear|assume|suggest)',
    ],
    reach: 8,
  },
  {
    id: 'rumour/word',
    operator: 'rumour',
    patterns: ['rumour|rumor|rumours|rumors|rumoured|rumored|whisper|whispers|buzz|gossip|leak|leaked|leaker|speculated|speculation'],
    reach: 14,
  },
];
