/** Classes of words for premieres. */
import { type Classes, members } from './members.ts';

export const PREMIERES: Classes = {
  // what only works and shows do
  'premiere-verb': members('~premiere; ~debut; ~bow'),
  // what else begins, comes and is back besides: said of a series or a season
  'begin-verb': members(`
    ~premiere; ~debut; ~bow; ~launch; ~arrive; ~land; ~drop; ~return; ~start; ~begin; ~open; ~air; ~stream; ~hit; ~kick_off;
    ~roll_out; ~roll_in; ~go_live; ~come_out; ~come_back; ~go_out; ~release; ~unlock; ~touch_down; ~be_back; ~be_out; ~be_here;
    ~be_released; ~turn_up; ~show_up; ~set_sail; ~set_off; ~check_in; ~drop_in; ~be_available; ~be_ready; ~go_up; ~get_under_way;
    ~get_rolling; ~get_going; ~resurface; ~reappear; ~re-emerge; ~tee_off; ~unspool; ~unfold; ~reach; ~reopen; ~resume; ~restart; ~follow;
    ~ride_again; ~ride_back; ~roll_up; ~sail_in; ~fly_in; ~swing_in; ~swing_back; ~breeze_in; ~march_in; ~walk_in; ~stroll_in;
    ~slink_in; ~creep_in; ~sneak_in; ~slide_in; ~slot_in; ~pull_in; ~blow_in; ~make_landfall; ~come_ashore; ~come_home;
    ~come_along; ~come_round; ~come_around; ~come; ~descend; ~surface; ~materialise; ~materialize; ~emerge; ~take_off; ~lift_off; ~blast_off; ~take_flight;
    ~take_to_the_air; ~take_its_bow; ~take_a_bow; ~clock_on; ~clock_in; ~report_for_duty; ~go_again; ~strike_again; ~strike;
    ~break_cover; ~blow_in; ~bloom; ~dawn; ~rise; ~rise_again; ~wake; ~awaken; ~light_up; ~grace; ~screen
  `),
  // what is done to a season when it comes out
  released: members(`
    released; launched; unveiled; dropped; streamed; broadcast; screened; shown; uploaded; unleashed; unlocked; aired; premiered;
    transmitted; televised; unboxed; uncorked; served up; rolled out; let out; let loose; put out; put up; sent out; brought back; beamed; made available; added;
    ushered in
  `),
  'release-verb': members(`
    ~premiere; ~debut; ~launch; ~release; ~drop; ~air; ~stream; ~unveil; ~unleash; ~screen; ~broadcast; ~upload; ~show; ~start; ~begin;
    ~transmit; ~open; ~bring_back; ~roll_out; ~welcome; ~welcome_back; ~serve_up; ~put_out; ~put_up; ~let_out; ~bring; ~deliver;
    ~kick_off; ~usher_in; ~unlock
  `),
  scheduled: members(`
    due; slated; scheduled; set; expected; dated; pencilled; pencilled in; penciled; penciled in; earmarked; pegged; confirmed; tipped; bound; lined up; held;
    held over; held back; targeted; eyed; billed; booked; timed; down; fixed; primed; planned; poised; marked; marked down; nailed down; locked in;
    locked; inked in; chalked in; cleared; cued up; stacked up; reserved; on course; on track; on target; on the way; on its way; destined; headed; heading; coming; aiming; in line; benched; kept
  `),
  moved: members(`
    moved; moves; moving; shifted; shifts; pushed; pushes; delayed; delays; postponed; postpones; bumped; bumps; nudged; nudges; yanked; yanks; pulled;
    pulls; brought forward; brings forward; put back; put off; rescheduled; reschedules; slipped; slips; slid; slides; slides back; kicked; punted; shunted; shunts; knocked; hauled;
    relocated; redated; re-dated; rolled; deferred; defers; held; holds; advanced; advances; accelerated; jumps; jumped; hops; hopped; inched; inches; edged; swapped; drifted; drifts; booted; dragged
  `),
  'schedule-verb': members(`
    ~set; ~date; ~slate; ~schedule; ~book; ~earmark; ~pencil_in; ~plot; ~target; ~eye; ~line_up; ~reserve; ~peg; ~time; ~fix; ~pick; ~choose; ~plan;
    ~aim_for; ~go_for; ~plump_for; ~opt_for; ~settle_on; ~land_on; ~hold; ~save; ~keep; ~bench; ~lock_in; ~nail_down; ~stake_out; ~bracket
  `),
  // what a premiere is called
  'premiere-noun': members(`
    premiere; debut; bow; launch; return; release; arrival; berth; opener; opening; start; kick-off; kickoff; comeback; rollout; unveiling;
    premiere date; release date; launch date; air date; airdate; start date; return date; debut date; transmission date; broadcast date; streaming date; tx date; date; season premiere;
    series premiere; release window; launch window; landing; series launch; season opener; drop; reopening; homecoming; curtain-up
  `),
  // what else is launched, dropped and aired, as the object of the verb
  'other-release': members(`
    trailer; trailers; teaser; teasers; clip; clips; album; albums; single; song; songs; track; tracks; video; videos; film; films; movie; movies; book; books;
    podcast; collection; range; tour; statement; photo; photos; poster; posters; image; images; key art; footage; role; part; deal; job; appeal; website; app; campaign;
    special; finale; finales; blooper; look; sneak peek; guest; bombshell; bombshells; hint; hints; cameo; report; ad; advert; interview; clue;
    (last|final|new|shocking|tribute|latest|penultimate|next|special|crossover|live) (episode|episodes|instalment)
  `),
  // who is no season: those who act, watch and play
  'season-part': members(`
    season; series; show; drama; comedy; sitcom; thriller; episodes; batch; chapter; instalment; installment; run; volume; part; half; outing; encore; lot; helping;
    round; tranche; spin-off; spinoff; revival; reboot; prequel; adaptation; docuseries; anime; soap; dose; book; remainder; rest; back half; second half; new one; first one
  `),
};
