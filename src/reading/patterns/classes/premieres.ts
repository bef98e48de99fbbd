/** Classes of words for premieres. */
import { type Classes, members } from './members.ts';

export const PREMIERES: Classes = {
  // what only works and shows do
  'premiere-verb': members('~premiere; ~debut; ~bow'),
  // said of a series or a season it means its premiere
  'begin-verb': members(`
    ~premiere; ~debut; ~bow !out; ~launch; ~arrive; ~return; ~air; ~stream; ~kick_off; ~roll_out; ~go_live; ~come_out !as; ~come_back; ~touch_down; ~be_back;
    ~be_released; ~be_available; ~tee_off; ~unspool; ~get_under_way; ~drop; ~release; ~go_out; ~set_off; ~check_in; ~reopen; ~resume;
    ~kick_things_off; ~kick_it_all_off; ~get_things_under_way; ~start_things_off; ~come_home; ~ride_again; ~make_landfall; ~take_its_bow; ~take_a_bow; ~report_for_duty; ~turn_up; ~show_up; take off; takes off; took off; taking off; ~be_out; ~be_here; ~be_ready
  `),
  // what is said of anything: a date must follow close behind
  'weak-verb': members(`
    ~come; ~land; ~start; ~begin; ~open; ~hit !(a|out|back|record|number|rock|milestone); ~roll_in; ~unlock; ~set_sail; ~drop_in; ~go_up; ~get_rolling; ~get_going; ~reappear; ~re-emerge;
    ~unfold; ~reach; ~restart; ~follow !(a|an|the|one|two|three|four|his|her|their|its|as|this); ~ride_back; ~roll_up; ~sail_in; ~fly_in; ~swing_in; ~swing_back; ~breeze_in; ~march_in; ~walk_in; ~stroll_in; ~slink_in;
    ~creep_in; ~sneak_in; ~slide_in; ~slot_in; ~pull_in; ~blow_in; ~come_ashore; ~come_along; ~come_round; ~come_around; ~descend; ~materialise; ~materialize; ~emerge;
    ~lift_off; ~blast_off; ~take_flight; ~take_to_the_air; ~clock_on; ~clock_in; ~go_again; ~strike_again; ~strike; ~break_cover; ~bloom; ~dawn; ~rise; ~rise_again;
    ~wake; ~awaken; ~light_up; ~grace; ~screen; ~appear; ~surface
  `),
  // what is done to a season when it comes out
  released: members(`
    released; seen; launched; unveiled; dropped; streamed; broadcast; screened; shown; uploaded; unleashed; unlocked; aired; premiered;
    transmitted; televised; unboxed; uncorked; served up; rolled out; let out; let loose; put out; put up; sent out; brought back; beamed; made available; added;
    ushered in
  `),
  'release-verb': members(`
    ~premiere; ~debut; ~launch; ~release; ~air; ~stream; ~unveil; ~unleash; ~screen; ~broadcast; ~upload; ~show; ~start; ~begin;
    ~transmit; ~open; ~bring_back; ~roll_out; ~welcome; ~welcome_back; ~serve_up; ~put_out; ~put_up; ~let_out; ~bring; ~deliver;
    ~kick_off; ~usher_in; ~unlock
  `),
  scheduled: members(`
    due; slated; scheduled; set; expected; dated; pencilled; pencilled in; penciled; penciled in; earmarked; pegged; confirmed; tipped; lined up;
    held over; held back; targeted; eyed; billed; booked; timed; down; planned; poised; marked down; nailed down; locked in;
    inked in; chalked in; cleared; cued up; on course; on track; on target; on the way; on its way; destined; headed; heading; aiming; in line; benched
  `),
  moved: members(`
    moved; moves; move; moving; shifted; shifts; pushed; pushes; delayed; delays; postponed; postpones; bumped; bumps; nudged; nudges; yanked; yanks; pulled;
    pulls; brought forward; brings forward; put back; put off; rescheduled; reschedules; slipped; slips; slid; slides; slides back; kicked; punted; shunted; shunts; knocked; hauled;
    relocated; redated; re-dated; rolled; deferred; defers; advanced; advances; accelerated; jumps; jumped; hops; hopped; inched; inches; edged; swapped; drifted; drifts; booted; dragged
  `),
  'schedule-verb': members(`
    ~set; ~date; ~slot; ~slate; ~schedule; ~book; ~earmark; ~pencil_in; ~plot; ~target; ~eye; ~line_up; ~reserve; ~peg; ~time; ~fix; ~pick; ~choose; ~plan;
    ~aim_for; ~go_for; ~plump_for; ~opt_for; ~settle_on; ~land_on; ~hold; ~save; ~keep; ~bench; ~lock_in; ~nail_down; ~stake_out; ~bracket
  `),
  // what is nothing else
  'premiere-date': members(`
    premiere; season premiere; series premiere; premiere date; release date; launch date; air date; airdate; start date; return date; debut date; transmission date; broadcast date; streaming date;
    tx date; release window; launch window; series launch; season opener; premiere window
  `),
  // what a premiere is called
  'premiere-noun': members(`
    @premiere-date; debut; bow; launch; return; release; arrival; berth; opener; opening; start; kick-off; kickoff; comeback; rollout; unveiling; date; landing; drop; reopening;
    homecoming; curtain-up; encore; bowing; double bill; restart
  `),
  // where a season stands in a schedule
  slot: members('slot; berth; timeslot; time slot; perch'),
  // a season by what it is made of
  whole: members(`
    (all|both|every|entire|whole|full) ..4 (episodes|parts|chapters|instalments|installments|halves|batch|series|season|thing|lot);
    (first|opening|second|other|remaining|next) ..2 (episodes|chapters|parts|instalments|installments|batch|half|halves|volume); double bill; double-header; two-parter; box set; boxset; the rest; the lot; the remainder
  `),
  // between a verb that anything may take and a date
  'not-a-day': members('to; by; with; up; an; and; who; fame; end; halt; stop; birth'),
  // what else is done to a season on a day
  'no-premiere': members(`
    filmed; shot; filming; shooting; production; set; ended; ends; end; ending; concluded; concludes; finished; finishes; wrapped; wraps; wrap; closed; finale; renewed; renewal; ordered; order; cancelled;
    canceled; axed; scrapped; announced; confirmed; greenlit; commissioned; said; told; revealed; written; writing; joined; joins; cast; casting; died; killed; leaves; left; quit; trailer; teaser; episode;
    recap; review; reunion; special; awarded; nominated; won; place; decision; picked; production; delayed; paused; halted; film; movie; last; final;
    signed; ran; runs; run; celebrates; celebrated; celebrate; turns; turned; marks; marked; hosts; hosted; stars; starred; appears; appeared; sings; performs; plays; played;
    close; tours; wins; loses; lost; was; were; had; interview; panel; tickets; vote; voted; crowned; happened; happens; met; meets; talks; spoke; visits; visited; filmed; born; dramas; comedies; pilots; shows
  `),
  // what else is numbered and has a day
  'no-season': members(
    'anniversary; birthday; day; week; night; month; round; quarter; half; time; episode; place; child; book; film; novel; album; wedding; term; straight',
  ),
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
    round; tranche; spin-off; spinoff; serial; import; saga; miniseries; six-parter; four-parter; eight-parter; mockumentary; dramedy; revival; reboot; prequel; adaptation; docuseries; anime; soap; dose; book; remainder; rest; back half; second half; new one; first one
  `),
};
