/** Classes of grammar, of who orders and of saying. */
import { type Classes, members } from './members.ts';

export const GRAMMAR: Classes = {
  be: members(`~be; get; gets; got; getting; gotten`),
  have: members(`~have`),
  will: members(`will; 'll; won't; would; wouldn't; shall; is to; are to; is set to; are set to; is going to; are going to`),
  own: members(`the; its; their; his; her; a; an; that; this; 's`),
  also: members(`also; now; already; just; officially; finally; quietly; formally; really; simply; never; only; since; again`),
  network: members(`
    ;
    the (network|streamer|channel|service|broadcaster|studio|platform|streamers|networks|corporation|cabler|net|outlet|cable network|streaming service);
    the streaming (service|giant|platform|network|outfit)
  `),
};
