/** How likely a season is, in the words themselves: what hangs on a condition, odds and wagers, talk of a rescue. */
import type { Row } from '../rows.ts';

const A_SEASON = '(<season>|<nth>|<another>)';
/** 'More books', 'a first time' are none. */
const HANGING = '(<season>|<lone-nth>)';
/** The season or the series' return, as what a chance is of. */
const RETURN =
  "(<season>|<nth>|<another>|renewal|pickup|pick-up|recommission|reprieve|a yes|<show> 's ..1 (return|renewal|survival)|<show> ..2 (back|returning|return|comeback))";
const HIGH =
  '(better than even|odds on|good|high|strong|excellent|short|very good|pretty good|four in five|three in four|two in three|nine in ten|eight in ten|seven in ten|nine out of ten|eight out of ten|four to one on|two to one on|(70|75|80|85|90|95|99|seventy|eighty|ninety|ninety nine) (per cent|percent|%))';
const EVEN =
  '(even|evens|fifty fifty|50 50|one in two|one in three|one in four|two in five|one chance in three|one chance in two|a coin toss|(30|40|50|thirty|forty|fifty) (per cent|percent|%))';

export const LIKELIHOOD: readonly Row[] = [
  {
    id: 'order/if-then',
    frame: 'order',
    certainty: 'conditional',
    patterns: [
      `(there'll|there's|there'd|there (will|is|would|can|could)) ..2 (be)? ..1 ${HANGING} !@of-season`,
      `(we'll|we'd|they'll|they'd|you'll|you'd|it'll|i'll|he'll|she'll|(we|they|you|it|she|he|i|viewers|fans) ..1 (will|would|can|could|gets|get|has|have|returns|comes back)) ..2 (get|have|make|do|see|shoot|film|return for|come back for|be back for|go again for|for|to)? ..1 ${HANGING} !@of-season`,
      `${HANGING} ..2 (is|will|would|becomes|goes|looks|could|should) ..2 (guaranteed|sure|certain|bound|happening|happen|follow|ours|yours|ahead|possible|assured|greenlit|ordered|commissioned|coming|come|safe)`,
      "(we'd|they'd|i'd|we would|they would|i would|he'd|she'd) ..1 (go|be back|come back|do it|do more|make more|sign on|be there|return|go again) ..1 (tomorrow|again|in a heartbeat|like a shot|in a second|in a flash|at once|next week)",
      "(we'll|they'll|i'll|we will|they will) ..1 (do it|do more|do another|make more|make another|come back|be back|go again) (,|;|$|then|tomorrow|again|together|one day)",
      '<show> ..2!@people (has|would have|will have|still has|stays|keeps) ..1 (a (show|future|chance|shot|pulse)|alive|going)',
    ],
    needs: ['condition', 'series|topic'],
    finds: [
      "If the ferry crowd turns up, there'll be a third season of Maddox Quay. => Maddox Quay 3 renewed conditional",
      'If the summer numbers hold, a fourth season of Brackenfell is sure to follow. => Brackenfell 4 renewed conditional',
      "Hulu says that if Brackenfell sells abroad, we'll get a second season. => Brackenfell 2 renewed conditional",
      'Unless the tax credit goes, they will make a fifth season of Old Solway. => Old Solway 5 renewed conditional',
    ],
    leaves: [
      "If there's a third season of Maddox Quay, the ferry will be in it.",
      'If the mayor wins, the harbour in Brackenfell is sure to follow.',
      'He asked if the coach saw Old Solway.',
    ],
  },
  {
    id: 'order/odds-on',
    frame: 'order',
    certainty: 'likely',
    negated: true,
    patterns: [
      `(odds|chance|chances|likelihood|probability) ..1 (of|on|for|that) ..2!@in-place ${RETURN} ..3 (at|are|is|as|stand|stands)? ..1 ${HIGH}`,
      `${HIGH} ..2 (odds|chance|chances|likelihood|probability|bet) ..1 (of|on|for|that) ..2!@in-place ${RETURN}`,
      `(bet|wager|stake|put) ..1 (the (house|farm|ranch|mortgage)|(my|our|good) ..1 (money|house|shirt|hat|salary|mortgage)|money) ..1 (on|that) ..5 ${RETURN}`,
      `(money|bet|bets|hunch|guess|wager) ..5, (is|are|'s) ..1 on ..2 (yes|${RETURN.slice(1)}`,
      `(nobody|no one|few|wouldn't|would not|don't|do not|not) ..8 (bet|betting|wager) against ..3 ${RETURN}`,
      `${RETURN} ..4 (looks|look|seems|is|appears) ..2 (all but|as good as|pretty much|virtually|nearly|almost) ..1 (assured|certain|sure|settled|sealed|done|in the bag|guaranteed|there|official)`,
      "(i'd|we'd|i would|we would) (say|guess|reckon|bet|imagine) ..1 (it|<show>) (happens|comes back|returns|survives|makes it|gets <season>|gets <another>|makes the cut)",
      `(puts|put|rate|rates|rated|give|gives|gave) (the|its|their|it|our)? ..1 (odds|chances|chance) ..1 (at|as|of)? ..1 ${HIGH} !(..8, @of-season) !(: ..8 @of-season)`,
      '(producers|creators|makers|showrunner|showrunners|team|writers|bosses|creator) (~be|~remain|~sound|~seem|~feel) (quietly|cautiously|very|fairly|increasingly) (confident|optimistic|hopeful) (,|:|;|$)',
      '<show> (will|should|ought to) be (fine|okay|ok|all right|alright|safe)',
      "(surprised|stunned|amazed|shocked|astonished|surprising|astonishing) if ..5 (didn't|did not|doesn't|don't|do not|isn't|wasn't|weren't|are not|aren't|is not|not) ..3 (come back|return|renewed|get|happen|back|picked up|go again|order|renew|want|pick ..1 up|make|do|ask|bring|make it)",
      "(surprised|stunned|amazed|shocked|astonished|surprising|astonishing) if (it|they|he|<carrier>|@network|<show>) (didn't|did not|doesn't|don't|do not|isn't|weren't|hadn't) (,|;|$)",
      `(would|'d) ..1 be ..2 @folly (if|for|were) ..1 (<carrier>|@network|it|they) ..3!@piece (let|drop|dropped|cancel|cancelled|canceled|axe|passed|pass|stop|stopped|walk|walked|leave|left|end|ended|abandon) ..9, (go|${A_SEASON.slice(1, -1)}|at (one|two|three|four|five)|there|away|follow up|it|now|here) ..1 (,|;|$|without|after)`,
      "(would|'d) ..1 be ..2 @folly (to (drop|cancel|axe|stop|walk away|leave it|end it|abandon)|not to (renew|bring back|order)) ..5 (now|there|here|at (one|two|three|four|five)|<show>|<another>) (,|;|$|after)",
      "(it'll|it will|that'll|that will|answer will|answer is|verdict will) ..1 (most likely|probably|likely|surely|almost certainly|doubtless) be (a|an)? (yes|renewal|thumbs up)",
      `(makes|make|making|made|leaves) (${RETURN.slice(1, -1)}|a continuation|continuation|a follow-up) ..1 (likely|likelier|probable|inevitable|all but certain|a formality|a safe bet)`,
      `(optimistic|confident|sanguine) ..1 (about|of|on|over|regarding) ..3!@in-place (${RETURN.slice(1, -1)}|its chances|the show's chances)`,
      `(talks|negotiations|discussions) (about|for|on|over) ..3 ${RETURN} ..2 (progressing|advanced|well advanced|going well|far along|at an advanced stage|close to|nearing)`,
      `(near|nearing|close to|closing in on|on the verge of|on the brink of) (a|an|its|the)? ..1 (deal|renewal|order|pickup|agreement) (for|on|to) ..3 ${A_SEASON}`,
      `(near|nearing|close to|closing in on|on the verge of|on the brink of) (ordering|renewing|picking up|greenlighting|commissioning) ..3!@preposition (${A_SEASON.slice(1, -1)}|<show>) !@piece`,
      `(near|nearing|close to|closing in on|on the verge of|on the brink of) (handing|giving) ..6 ${A_SEASON} !(a|an|its|the|..4 @of-season)`,
    ],
    needs: ['series|topic'],
    finds: [
      'We put the odds of a third season of Maddox Quay at nine in ten. => Maddox Quay 3 renewed likely',
      "I'd bet the house on a second season of Brackenfell. => Brackenfell 2 renewed likely",
      'Our money is on a renewal of Kestrel Point. => Kestrel Point - renewed likely',
      'Few would bet against a fourth season of Old Solway. => Old Solway 4 renewed likely',
      'A fifth season of Brackenfell looks all but assured. => Brackenfell 5 renewed likely',
      'With its ratings, Old Solway should be fine. => Old Solway - renewed likely',
      "I'd be stunned if we weren't back with a third season of Maddox Quay. => Maddox Quay 3 renewed likely",
      "Maddox Quay season 4: we would be very surprised if Hulu didn't order it. => Maddox Quay 4 renewed likely",
      'It would be madness for Sky to let Brackenfell go without a second season. => Brackenfell 2 renewed likely',
      'Its makers are cautiously optimistic about a third season of Kestrel Point. => Kestrel Point 3 renewed likely',
      'Hulu is close to a deal for a third season of Old Solway. => Old Solway 3 renewed likely',
    ],
    leaves: [
      'The odds of the mayor in the second season of Maddox Quay are good.',
      'He bet the house on a horse in Brackenfell.',
      'Our money is on Anna Bell to win for Kestrel Point.',
      'The boat of Old Solway will be fine.',
      'It was a mistake that Hulu let Brackenfell go at three seasons.',
      'It would be foolish to renew Maddox Quay now.',
      'Hulu is close to giving season 3 of Old Solway a date.',
      'Bookmakers rate its chances as high: Kestrel Point for the Emmy.',
      "We'd be surprised if the second season of Maddox Quay didn't win an Emmy.",
      'It would be strange for the mayor of Brackenfell to leave now.',
      'Anna Bell is confident of a role in season 4 of Kestrel Point.',
    ],
  },
  {
    id: 'order/even-chance',
    frame: 'order',
    certainty: 'possible',
    patterns: [
      `(odds|chance|chances|likelihood|probability) ..1 (of|on|for|that) ..2!@in-place ${RETURN} ..7 (at|are|is|as|stand|stands) ..1 ${EVEN}`,
      `(puts|put|rate|rates|rated|give|gives|gave) (the|its|their|it|our)? ..1 (odds|chances|chance) ..1 (at|as|of)? ..1 ${EVEN} !(..8, @of-season) !(: ..8 @of-season)`,
      `(one chance in (two|three|four|five)|even chance|fifty fifty chance) ..1 (that|of|for) ..8 (<season>|<nth>|<another>|back|return|returns|again)`,
      `never say never ..3 (to|about|on|of) ..3 ${A_SEASON}`,
      '(<carrier>|@network) ..5!(not|never) (could|may|might) ..1 (think again|change its mind|reconsider ..2 (decision|cancellation|<show>)|relent|reverse ..2 (course|decision)|have second thoughts|yet relent|bring it back)',
      '(<carrier>|@network) ..3!(not|never) (kicking the (tires|tyres)|kicks the (tires|tyres)|sniffing (around|about)|circling|in talks to (save|revive|rescue|pick up|renew|bring back))',
      'other ..1 (platforms|networks|streamers|broadcasters|buyers|homes|outlets|services|channels) ..4 (sounded out|approached|interested|circling|being courted|showing interest|have called|in talks)',
      '(<show>|it) ..3 (being shopped|is shopping|being offered|shopped) ..2 (around|elsewhere|to ..1 (other|rival|another|new))',
    ],
    needs: ['series|topic'],
    finds: [
      'The chance that Maddox Quay comes back for a third season is one in three. => Maddox Quay 3 renewed possible',
      'Hulu says never say never to a fourth season of Brackenfell. => Brackenfell 4 renewed possible',
      'Hulu could think again about Kestrel Point. => Kestrel Point - renewed possible',
      'Will Old Solway be back? Insiders put the odds at fifty-fifty. => Old Solway - renewed possible',
      'Brackenfell is being shopped to other services. => Brackenfell - renewed possible',
    ],
    leaves: [
      'Never say never again is what the captain of Maddox Quay says.',
      'HBO could reconsider its prices, and Brackenfell is on HBO.',
      'The chance of rain in the second season of Old Solway is even.',
    ],
  },
];
