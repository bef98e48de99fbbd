/** Classes of words for the stages of production and for trailers. */
import { type Classes, members } from './members.ts';

export const PRODUCTION: Classes = {
  // the work before the cameras, as a noun
  shoot: members(`
    filming; shooting; production; photography; shoot; lensing; taping; recording; cameras; camera; clapperboards; clapperboard;
    work on (the|a|its)? (<season>|<nth>|<another>|the season|the series|the show|new episodes)
  `),
  begun: members(`
    begun; began; begins; started; starts; commenced; commences; underway; under way; rolling; resumed; resumes; restarted; restarts; recommenced; kicked off; kicks off; turning; turned over;
    continues; continued; ongoing; going on; in progress; in full swing; back on; got going; snapping; in its (first|second|third|final|last) (week|month|day); back in action; being carried out; happening
  `),
  over: members(`
    wrapped; wraps; finished; finishes; completed; ended; concluded; come to an end; came to an end; come to a close; came to a close; drew to a close;
    drawn to a close; called it a day; shut up shop
  `),
  halted: members(`
    halted; paused; suspended; stopped; shut down; shuttered; put on hold; on hold; postponed; delayed; at a standstill; on pause; ground to a halt; mothballed; frozen; stalled; on ice; put on ice;
    in limbo; interrupted; shelved; off; down; idle; abandoned; closed down; called off; unplugged; pulled; on hiatus; disrupted; derailed; knocked out; stood down
  `),
  halt: members('~halt; ~pause; ~suspend; ~shut_down; ~stop; ~postpone; ~shutter; ~mothball; ~interrupt; ~delay; ~freeze'),
  // a season as the object of work
  'the-season': members(
    `<season>; <nth>; <another>; <this-season>; new episodes; the (series|show|drama|comedy|sitcom|thriller|new series|new run|next run|follow-up)`,
  ),
  written: members('written; penned; scripted; plotted; outlined; drafted; broken; mapped out; storyboarded; plotted out; worked out'),
  edited: members(
    'edited; scored; dubbed; mixed; cut; graded; polished; sound-mixed; colour-graded; color-graded; assembled; finished off; locked',
  ),
  editing: members(`
    edit; editing; editing room; edit suite; editing suite; cutting room; visual effects; vfx; effects; sound mix; dub; dubbing; grade; score; scoring; adr; mixing; colour grade; color grade; final mix;
    picture lock; cutting; sound; special effects
  `),
  preview: members('trailer; trailers; teaser; teasers; sneak peek; first look; promo'),
  'out-now': members(`
    released; dropped; drops; arrived; arrives; out; here; landed; lands; unveiled; debuted; debuts; online; live; shown; rolled; below; above; available; surfaced; published; posted; shared; revealed;
    launched; issued; up; dropping; screened; played; landing
  `),
  unveil: members(
    '~release; ~drop; ~unveil; ~share; ~debut; ~put_up; ~post; ~get; ~watch; ~put_out; ~launch; ~offer; ~reveal; ~roll; ~show; ~publish; ~issue; ~screen; ~premiere; ~see; ~upload; ~play; ~present; ~unleash; ~tease',
  ),
};
