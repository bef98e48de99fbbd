/** Classes of words for cancelling: verbs by how surely they speak of a series, and what a season is called where it is refused. */
import { pastForms } from '../../words/inflect.ts';
import { type Classes, members } from './members.ts';

/** Verbs that hardly any text uses of anything but plans, orders and shows. */
const CANCEL = `cancel axe scrap nix cull un-renew de-renew uncommission decommission discontinue deep-six guillotine scupper jettison ax can`;

/** Verbs that end a series where a carrier does it or the text says after how many seasons: figures of killing, of showing the door, of stopping. */
const KILL = `
  kill kill_off slay bury behead decapitate execute slaughter strangle smother snuff_out drown knife exterminate whack zap condemn doom hang
  sink fell torpedo scuttle chop slash clip yank ground oust evict expel eject banish exile boot boot_out discard jilt
  dump ditch junk trash bin toss toss_out toss_aside shred incinerate mothball retire unplug switch_off shut_down shut_off shutter shut close_down
  halt abandon forsake desert abort veto quash annul raze demolish dismantle flatten bulldoze crush squash swat stamp_out wipe_out erase delete
  cross_out cross_off rub_out extinguish douse cut_loose cut_adrift cut_down let_go let_go_of give_up_on wash_its_hands_of
  walk_away_from part_ways_with part_company_with split_with say_no_to impeach unseat
  dethrone depose disown sacrifice offload purge finish_off do_away_with dispose_of get_rid_of put_down put_to_sleep put_to_bed
  lay_to_rest send_packing send_home throw_out throw_overboard kick_out kick_to_the_curb kick_to_the_kerb toss_overboard cast_aside cast_off
  cast_adrift turf_out hand_back give_back write_off sideline wind_up poleaxe derail put_an_end_to turn_its_back_on
  turn_off pull_the_plug_on bring_the_axe_down_on break_up_with lose_faith_in get_out_of_the bow_out_of sound_the_death_knell_for shelve
  impeach disbar shoot_down shoot_dead gun_down drain uproot weed_out mow_down torch cremate incinerate board_up padlock foreclose_on liquidate excommunicate
  devour gobble_up spit_out carve_up disqualify relegate red-card knock_out pension_off give_notice_to flush compost defuse power_down tear_down knock_down dynamite
  detonate nuke maroon keelhaul capsize asphyxiate throttle garrotte euthanise euthanize smite obliterate eradicate disband
  eighty-six unmake take_an_axe_to take_the_axe_to swing_the_axe_at swing_the_axe_on
`;

/** Verbs with an everyday sense beside a series as well: 'drops the trailer', 'pulled an episode'. */
const DROP = `drop pull lose cut end close stop strike take_off leave_off knock_back turn_down pass_over`;

/** What of a series is dropped, pulled and cancelled every day. */
const PIECE = members(`
  trailer; trailers; teaser; premiere; premieres; finale; poster; posters; date; dates; release; cast; opener; episode; episodes; footage; clip; clips; recap;
  ratings; award; emmy; nomination; casting; role; storyline; plotline; plot; arc; scene; scenes; character; characters; spin; spinoff; prequel; sequel;
  movie; film; special; reunion; tour; event; events; party; panel; screening; screenings; taping; tapings; merchandise; soundtrack; production; filming; shoot;
  shooting; appearance; cameo; exit; departure; contract; contracts; deal; game; book; books; comic; podcast; universe; cliffhanger; star; stars; actor; actress;
  actors; fan; fans; viewer; viewers; creator; creators; showrunner; host; judge; winner; contestant; boss; bosses; producer; producers; writer; writers; alum; sketch;
  joke; jokes; tickets; audition; auditions;  shows; game; auction; budget; budgets; premises; rights; plans; plan; rehearsal; rehearsals; recording; recordings; set; sets; offering; offerings; omnibus; repeat; repeats; rerun; reruns
  `);

const verbs = (text: string): readonly string[] => text.trim().split(/\s+/);
const allForms = (text: string): readonly string[] => verbs(text).map((verb) => `~${verb}`);
const suffered = (text: string): readonly string[] => verbs(text).flatMap(pastForms);

export const CANCELLATIONS: Classes = {
  'cancel-verb': [...allForms(CANCEL.replace(' can', '')), 'canned', 'eighty-sixes', 'eighty-sixed', 'unrenews', 'axings'],
  cancelled: [...suffered(CANCEL), 'unrenewed', 'uncommissioned', 'eighty-sixed'],
  'kill-verb': allForms(KILL),
  killed: [
    ...suffered(KILL),
    'put out to pasture',
    'put out of its misery',
    'shown the door',
    'given the (boot|push|elbow|chop|axe|hook|heave ho)',
  ],
  'drop-verb': allForms(DROP),
  dropped: suffered(DROP),
  // what somebody finishes who is not finished
  'own-work': members(
    'the; their; its; his; her; our; my; your; a; an; with; work; filming; shooting; writing; making; casting; editing; production; post',
  ),
  // what one is given who is sent away
  'marching-orders': members(`
    axe; ax; chop; boot; hook; heave-ho; push; pink-slip; walking-papers; marching-orders; elbow; bullet; guillotine; knife; hatchet; thumbs-down; red card; sack; shove;
    old heave-ho; kiss of death; death sentence; cards; p45; notice; door; exit; way out; kibosh; bums rush
  `),
  // who cancels where no carrier is named
  decider: members(`
    <carrier>; @network; makers; producers; studio; bosses; execs; executives; programmers; schedulers; management; commissioners; they; accountants; beancounters; bean counters; suits; algorithm
  `),
  'take-back': members(`
    ~rescind; ~revoke; ~withdraw; ~reverse; ~retract; ~annul; ~undo; ~void; ~overturn; ~take_back; ~claw_back; ~walk_back; ~roll_back; ~tear_up; ~rip_up; ~go_back_on;
    ~renege_on; ~back_out_of; ~pull_out_of; ~cancel; ~scrap; ~un-do; ~take_away
  `),
  'taken-back': members(`
    rescinded; revoked; withdrawn; reversed; retracted; annulled; undone; voided; overturned; taken back; taken away; clawed back; walked back; rolled back; torn up;
    ripped up; pulled; gone; dead; off the table; cancelled; canceled; scrapped; axed; unmade
  `),
  'an-order': members(`
    renewal; renewals; pickup; pickups; pick up; pick ups; greenlight; green light; green lights; commission; recommission; season order; season renewal;
    series order; decision to (renew|bring|order|pick up|greenlight|commission|recommission); two-season order; order for ..2 (<season>|<another>|<lone-nth>)
  `),
  // to have had enough: what stands before the series
  'tired-of': members(`
    had enough of; had its fill of; run out of (patience|road|time|money|love) (with|for); runs out of (patience|road|time|money|love) (with|for); lost (patience|faith|interest|heart|confidence) (with|in);
    loses (patience|faith|interest|heart|confidence) (with|in); lost its (patience|appetite|nerve|taste|faith) (with|for|in); loses its (patience|appetite|nerve|taste|faith) (with|for|in); gone off;
    goes cold on; gone cold on; fallen out of love with; tired of; tires of; wearied of; moved on from; moving on from; moves on from; turned its (back|nose up) (on|at); turns its (back|nose up) (on|at);
    no (further|more) use for; seen enough of; bailed on; bails on; bailed out of; walks out on; walked out on; done for; has done for; have done for; stopped the clock on; stops the clock on; thrown the towel in on;
    passed sentence on; hung up on; hangs up on; swiped left on; swipes left on; ghosted; pressed delete on; presses delete on; hit delete on; hits the off switch on
  `),
  // of the future, and of plans
  'will-not': members(`
    won't; will not; wouldn't; would not; shan't; shall not; isn't going to; is not going to; aren't going to; are not going to; will never; won't ever;
    will no longer; is no longer; are no longer; not going to; is not to; are not to
  `),
  'is-not': members(`isn't; aren't; is not; are not; 's not; 're not; wasn't; was not`),
  // what a carrier does that goes on with a series
  'go-on': members(`
    renew; renewing; order; ordering; reorder; continue; continuing; proceed; proceeding; carry on; carrying on; press on; pick up; picking up;
    pick it up; move (forward|ahead|on); moving (forward|ahead|on); go (forward|ahead|on|further|again|beyond|back); going (forward|ahead|on|further|beyond|back);
    bring back; bring it back; bring ..3 back; bringing ..3 back; make; making; commission; commissioning; recommission; recommissioning; extend; extending; return; returning;
    exercise; take up; taking up; produce; producing; fund; funding; keep; keeping; revisit; give; green-light; greenlight; greenlighting; invest; have
  `),
  // what a season is called in a figure, behind its ordinal: 'a second winter', 'the third voyage'
  'season-figure': members(`
    winter; winters; summer; summers; spring; autumn; voyage; voyages; class; course; courses; flight; flights; journey; mission; missions; tour of duty; trial;
    dance; verse; verses; album; act; semester; term; shift; shifts; innings; inning; bite; serving; servings; slice; slices; pint; dose; doses; match; bout; lap; laps;
    leg; visit; visits; trip; trips; holiday; case; cases; adventure; campaign; campaigns; quest; heist; harvest; tide; crossing; sail; sailing; sitting;
    sittings; game; ride; rides; swing; spin; hand; shot; stab; crack; bow; outbreak; year of life; time round; time around; coming; life; lives; rotation
  `),
  // behind a title or a season: something of the series, and not the series; single words, so that gaps can leave them out
  piece: PIECE,
  // behind a title: what is killed off there is no series
  talk: members(
    'rumours; rumors; rumour; rumor; speculation; talk; reports; fears; hopes; theories; theory; gossip; backlash; criticism; petition; lawsuit',
  ),
  // between an act and a title that only says where the act is
  'in-place': [...PIECE, ...members('in; on; at; of; for; and; during; from; to; into; as; by; after; before; with; when; while; amid')],
  // between a title and what becomes of it: who acts or suffers instead
  'other-subject': members(`
    @people; he; she; who; i; you; what; they; him; her; actors; actress; actor; cast; event; festival; tour; episode; audition; movie; film
  `),
  // between a title and what becomes of it: a part of the series, or somebody in it, is meant
  'not-whole': members(`
    @other-subject; season; seasons; series; episodes; part; volume; journey; story; storyline; run; re; half; game; premiere; finale; replacement; winner; judge; judges; line;
    lineup; couple; reboot; remake; spinoff; movie; character; host; exit; return; date; trailer; title; name; future; shutdown; hiatus; break; pause; strike; ban; feud; tour
  `),
  // between a carrier and what it does to a series: what the carrier has and is no series
  'not-acting': [
    ...PIECE,
    ...members(
      'show; series; original; hit; drama; comedy; thriller; sitcom; dramedy; saga; soap; miniseries; procedural; western; soapie; and; to; or; that; with; in; on; of; for; silence',
    ),
  ],
  // behind a title that is taken out of a library, which cancels nothing
  removal: members(`
    from; over; off; library; catalogue; catalog; website; site; criticism; blackface; racist; itunes; youtube; app; shelves; complaints
  `),
  // between a title and 'cancelled' where the title is who cancels, or what it is a part of
  'piece-or-doer': [...PIECE, ...members("'s; and; has; had; have; who; she; he; it; they; what; i; you; we")],
};
