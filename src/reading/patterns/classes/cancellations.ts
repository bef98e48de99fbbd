/** Classes of words for cancelling. */
import { type Classes, members } from './members.ts';

export const CANCELLATIONS: Classes = {
  'cancel-verb': members(`
    ~cancel; ~axe; axed; ax; axes; axing; ~scrap; ~nix; ~can_it; ~un-renew; uncommissioned; ~decommission; ~ditch; ~dump;
    ~scupper; ~cull; ~shelve; ~bin; ~jettison; ~eighty-six; eighty-sixes; eighty-sixed; unrenewed; ~guillotine; ~deep-six;
    deep-sixed; ~discontinue; ~terminate; ~pull_the_plug_on; ~put_down
  `),
  'kill-verb': members(`
    ~kill; ~drop; ~end; ~bench; ~yank; ~pull; ~ground; ~sink; ~fell; ~clip; ~bury; ~behead; ~execute; ~slay; ~slash;
    ~snuff_out; ~sack; ~fire; ~evict; ~boot; ~dismiss; ~torpedo; ~discard; ~abandon; ~chop; ~cut; ~halt; ~extinguish;
    ~unplug; ~silence; ~shutter; ~shut; ~close; ~lose; ~retire; ~expel; ~banish; ~swat; ~squash; ~scratch; ~trash; ~junk;
    ~slaughter; ~strangle; ~smother; ~mothball; ~drown; ~sever; ~eject; ~oust; ~toss; ~stake; ~decapitate; ~zap; ~whack
  `),
  'end-of-things': members(`
    axe; ax; chop; boot; chopping-block; pink-slip; walking-papers; marching-orders; heave-ho; bullet; hatchet; guillotine;
    hook; push; knife; cut
  `),
};
