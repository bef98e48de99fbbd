/** Words of praise and blame in television criticism, as data. Words that plots share with verdicts ('killer', 'dark', 'violent') are left out. */
import { wordSet } from '../words/lexis.ts';

/** Praise. */
export const POSITIVE_WORDS =
  wordSet(`great excellent superb brilliant wonderful terrific fantastic marvellous marvelous delightful delight gripping compelling riveting engrossing absorbing addictive
  stunning gorgeous beautiful beautifully masterful masterly masterpiece triumph triumphant outstanding exceptional remarkable impressive impressively stellar sublime
  exquisite charming charm hilarious funniest funny witty clever smart sharp thoughtful nuanced moving poignant heartfelt touching heartwarming satisfying rewarding
  thrilling exhilarating enjoyable enjoyed entertaining fun joy joyous joyful refreshing fresh inventive original bold confident assured polished strong stronger strongest best better finest
  recommend recommended unmissable bingeable loved love loves lovely winning win success succeeds successful shines shine standout highlight highlights
  perfect perfectly flawless effective elegant stylish rich richly worth worthy solid captivating captivates enchanting mesmerising mesmerizing
  happy pleased glad praise brilliance excels excel soars sparkling sparkles tremendous phenomenal extraordinary good treat hoot tender warmth warm`);

/** Blame. */
export const NEGATIVE_WORDS =
  wordSet(`bad worse worst poor poorly terrible awful dreadful dire abysmal atrocious appalling boring bored dull tedious tiresome plodding sluggish slow bland flat lifeless
  disappointing disappointment disappoints disappointed underwhelming lacklustre lackluster forgettable mediocre uninspired unoriginal derivative formulaic predictable clichéd cliched cliche
  generic contrived clumsy clunky muddled messy mess incoherent confusing convoluted bloated overlong overstuffed padded shallow hollow superficial empty thin weak weaker weakest
  fails fail failed failure flop misfire misses misjudged wasted waste squandered wooden stilted unconvincing implausible ridiculous absurdly laughable embarrassing cringe cringeworthy painful
  pointless unnecessary problematic annoying irritating grating unlikeable unlikable unfunny charmless lazy tired stale tonedeaf pretentious preachy struggles struggle stumbles
  drags dragging lacks lacking lack sadly unfortunately skip avoid dud garnish chore slog uneven tough disjointed rushed overwrought`);

/** Before a word of praise or blame these turn it round. */
export const NEGATORS = wordSet(
  "not no never isn't wasn't aren't doesn't don't didn't without hardly barely less neither nor cannot can't won't",
);

/** Words that settle a verdict by themselves count twice. */
export const STRONG_WORDS =
  wordSet(`masterpiece masterful brilliant superb excellent outstanding triumph unmissable stunning sublime terrific
  flop fails failed failure fail worst awful terrible dreadful dire boring tedious avoid skip misfire dud mess waste wasted abysmal atrocious`);
