/** Classes of words for ordering a season. */
import { type Classes, members } from './members.ts';

export const ORDERS: Classes = {
  'order-verb': members(`~renew; ~re-up; ~recommission; ~reorder; ~re-order`),
  'order-season-verb': members(`
    ~order; ~commission; ~recommission; ~greenlight; greenlit; ~buy; ~book; ~approve; ~secure; ~bankroll; ~sanction;
    green-lit; green-lights; green-lighting; green-light; okayed; OK'd; ~take; ~request; ~purchase; ~fund; ~finance;
    ~authorise; ~authorize; ~ratify; ~rubber-stamp; ~earmark; ~reserve; ~underwrite; ~acquire; ~ask_for; ~call_for;
    ~send_for; ~pay_for; ~plump_for; ~spring_for; ~stump_up_for; ~shell_out_for; ~fork_out_for; ~cough_up_for; ~opt_for;
    ~sign_for; ~sign_up_for; ~sign_off_on; ~sign_off; ~put_in_for; ~commit_to; ~agree_to; ~say_yes_to; ~nod_through;
    ~wave_through; ~line_up; ~lock_in; ~set_aside; ~make_room_for; ~find_room_for; ~find_money_for; ~double_down_on;
    ~gamble_on; ~bet_on; ~take_up; ~take_on; ~take_out; ~place_an_order_for; ~put_up_the_money_for; ~open_its_wallet_for;
    ~roll_the_dice_on; ~go_back_for; ~go_in_for
  `),
  ordered: members(`
    renewed; recommissioned; ordered; commissioned; greenlit; green-lit; approved; sanctioned; okayed; promised; secured;
    guaranteed; bought; purchased; booked; agreed; authorised; authorized; ratified; funded; granted; assured;
    rubber-stamped; picked up; signed off; signed for; paid for; locked in; lined up; waved through; nodded through;
    given the (go-ahead|green-light|nod|thumbs-up|all-clear|okay); put into production
  `),
  // what a season may be said to be once it is ordered
  settled: members(`
    happening; official; a go; in the bag; on the way; on its way; on order; on the books; on the slate; on the schedule;
    in hand; in the pipeline; in the works; a done deal; a lock; a certainty; a reality; a given; locked in; locked;
    locked and loaded; signed and sealed; signed, sealed; assured; guaranteed; secure; safe; set in stone; going ahead;
    all systems go; paid for; under contract; sorted; fully funded; funded; bought and paid for;
    (on|in) (the|its|their|<carrier> 's) (books|slate|schedule|rota|diary|calendar|card|board|menu|docket|roster|agenda|order book|programme|budget|stocks|oven|post|bag)
  `),
  // a season as ordered: numbered, bare ('a third') or one more
  'a-season': members(`<season>; <lone-nth>; <another>`),
  // what stands behind a season and makes the phrase about something of it
  'of-season': members(`
    trailer; teaser; premiere; premieres; finale; poster; posters; date; dates; release; cast; opener; episode; footage;
    clip; clips; review; recap; ratings; award; emmy; nomination; nominations; look; images; photos; spoilers; key art;
    soundtrack; casting; role; storyline; plot; title
  `),
  // what it would be to let a series go
  folly: members(`
    shock; surprise; astonishing; surprising; strange; odd; mad; madness; crazy; foolish; folly; unthinkable; a mistake; hard to believe
  `),
  'back-nine': members(`
    back (nine|nines|six|five|eight|ten|four|seven|thirteen|half-dozen|9|13|6|4|5);
    full-season (order|pickup|pick-up|orders|pickups|commitment); full (freshman|first) season; full-season;
    full-year (order|pickup)
  `),
  'give-verb': members(`
    ~give; ~hand; ~grant; ~award; ~gift; ~offer; ~throw; ~toss; ~afford; ~promise; ~slip; ~guarantee; ~assure; ~allow;
    ~vouchsafe; ~bestow_on; ~reward; ~deal; ~serve; ~treat; ~accord; ~chuck; ~lob; ~fling; ~bless
  `),
  'get-verb': members(`
    ~get; ~land; ~score; ~nab; ~bag; ~snag; ~earn; ~win; ~secure; ~receive; ~clinch; ~net; ~nail_down; ~snare; ~grab;
    ~collect; ~rack_up; ~book; ~bring_home; ~haul_in; ~reel_in; ~walk_away_with; ~come_away_with; ~sew_up; ~wangle;
    ~eke_out; ~squeeze_out; ~pick_up; ~garner; ~obtain; ~gain; ~snatch; ~pocket
  `),
  'order-noun': members(`
    renewal; renewals; pickup; pickups; pick-up; pick-ups; reorder; re-order; recommission; go-ahead; greenlight;
    green-light; green-lights; green-signal; reprieve; nod; thumbs-up; all-clear; stay of execution; vote of confidence;
    new lease of life; new lease on life; seal of approval; return ticket; encore
  `),
  // what a carrier does with a series that is new
  'buys-new': members(`~order; ~greenlight; greenlit; green-lights; green-lit; ~commission; ~buy; ~nab; ~snag`),
  // what such a series is called
  'new-kind': members(`
    drama; comedy; thriller; sitcom; series; show; mystery; adaptation; reboot; revival; miniseries; dramedy; procedural; anthology; docuseries; docu-series; dramality;
    gameshow; game show; competition; anime; western; saga; serial; satire; romcom; rom-com; chiller; six-parter; eight-parter; four-parter; whodunit; whodunnit; epic; @offspring
  `),
  // said of what somebody would like to have
  sought: members(
    'sought; wanted; requested; considered; discussed; mooted; negotiated; mulled; weighed; pursued; pitched; under discussion; in the works; on the table; up in the air; hoped for; needed; unlikely; possible',
  ),
  // what is made besides series
  picture: members('film; movie; feature; sequel film; documentary film; special; pilot; script; game; album; tour'),
  offspring: members(`spinoff; spin-off; prequel; offshoot; sequel series`),
  'not-renewable': members(`
    vow; vows; lease; leases; permit; permits; rights; contract; contracts; deal; deals; licence; license; licences; licenses; passport; passports;
    subscription; subscriptions; sponsorship; membership; interest; call; calls; focus; sense; hope; hopes; energy; effort;
    efforts; push; partnership; pact; agreement; agreements; faith; debate; scrutiny; confidence; attention; demand;
    appetite; commitment; attack; attacks; pledge; threat; threats; visa; policy; insurance; urgency; vigour; vigor;
    enthusiasm; friendship; relationship; romance; rivalry; feud; protests; tensions; pressure; questions; mandate;
    franchise; concession; success; acclaim; fame; criticism; criticisms; backlash; spotlight; outrage; outcry; concern; concerns; fears; speculation; popularity; fervour; fervor; chatter; buzz; discussion; conversation
  `),
};
