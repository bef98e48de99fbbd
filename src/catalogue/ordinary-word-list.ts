/**
 * Words that stand in English prose without naming a series, as data. The common words were counted in lower case over a large sample of
 * English entertainment news (in eight items or more), then read through and added to by hand; the names and places were written by hand.
 */
export const COMMON_WORDS = `
a abandon abandoned abandoning abduction abide abilities ability ablaze able aboard abode abortion about above abroad abrupt abruptly abs
absence absent absentia absolute absolutely absurd abundance abuse abused abusing abusive abuzz acapulco accent accept accepted accepting
access accessory accident accidental accidentally acclaim acclaimed accompanied accomplished according account accounts accurate
accusation accusations accuse accused accusers accuses accusing ace aced achieve achieved achievements acid acknowledge acknowledged
acknowledges acknowledging acoustic acquire acquired acquisition acres across act acted acting action actions active actively activism
activist activists activities activity actor actors actress actresses acts actual actually acute ad adamant adapt adaptation adaptations
adapted adapting adaption add added addiction adding addition additional additions address addressed addresses addressing adds adhere
adhering adieu adjust adjusted adjusting administration admired admirers admission admissions admit admits admitted admitting adolescent
adopt adopted adopting adoption adorable adored ads adult adults advance advancing advantage adventure adventures advertisement
advertising advice advised adviser advocate advocates aerial affair affairs affect affected affecting affection affectionate afford afraid
after aftermath afternoon again against age aged ageing agency agenda agent agents ages aggressive aging ago agony agree agreed agreeing
agreement agrees ahead aid ailments aim aimed aiming aims air aircraft aired airing airlifted airport airs airwaves aisle aka alarming
albeit album albums alcohol alert alerted alias alibi alien aliens align alike alive all allegation allegations alleged allegedly alleges
allegiance alleging allies allow allowed allowing allows ally almost alone along alongside already also alter altercation altered
alternate alternative although altogether alum alumni always am amassed amateur amazed amazing ambassador amber ambition ambitions
ambitious ambulance amid amidst among amongst amount amounts amp amputated amused amusement amusing an analysis analyst analysts ancestral
anchor ancient and android androids anecdote anecdotes aneurysm angel angels anger angered angle angles angrily angry anguish animal
animals animated animation animator anime ankle anniversary announce announced announcement announcements announcer announces announcing
annoyed annoying annual annually anonymous another answer answered answering answers antagonist anthem anthology antibodies antibody
anticipated anticipating anticipation antics anxiety anxious any anymore anyone anything anytime anywhere apart apartment apocalypse
apologise apologised apologises apologising apologize apologized apologizing apology app apparel apparent apparently appeal appealed
appealing appeals appear appearance appearances appeared appearing appears applause application applications applied apply appointed
appointment appreciate appreciated appreciation apprentice approach approached approaches approaching appropriate appropriation approval
approved approximately apps april aquarius arc arcade arcane archive archives ardent are area areas arena arguably argue argued argues
arguing argument arm armageddon armed arms army around arranged arrangement arranging array arrest arrested arrival arrive arrived arrives
arriving arrogant art article articles artificial artist artiste artistes artistic artists arts artwork as ashes aside ask asked asking
asks asleep aspect aspects aspiring ass assassin assassins assault assaulted assaulting assembled assembly assessment assets assist
assistance assistant associated association assume assumptions assured astonished astonishing astrologer astrological astrology astronaut
asymptomatic at ate athletes athletic atlantis atmospheric atop attached attack attacked attacking attacks attempt attempted attempting
attempts attend attendance attended attendees attending attention attic attire attitude attitudes attorney attorneys attract attracted
attracting attraction attractions attractive attracts auction auctioned auctioning audience audiences audio audition auditioned auditions
august aunt aunts auspicious authentic author authorities authors autism autistic autobiography autopsy autumn available avalanche avatar
avatars average avid avoid avoided avoiding await awaited awaiting awaits awake award awarded awards aware awareness away awe awesome
awestruck awful awkward axe axed babies baby bachelor bachelorette back backdrop backed background backing backlash backpacker backs
backstage backstory backup backwards backyard bacon bad badges badly baffled baffling bag bagged bags bail bailiff bake baked baker baking
balance balancing balcony bald ball ballers ballet balloons ban banana band bandmate bandmates bands bandwagon bang bangs bank bankable
banker banking bankruptcy banned banner bans banter bar barbecue bare barely barn barrage barred barrister bars base baseball based
basement bash bashed basic basically basis basketball baskets basking bassist bat batch bathing bathroom baton battle battled battles
battling bay be beach beaches beamed beaming beans bear beard bearded bearing bears beat beaten beating beats beau beauties beautiful
beautifully beauty became because become becomes becoming bed bedroom bedrooms bedside beef been beer befitting before beg began begged
begging begin beginning beginnings begins begun behalf behaved behavior behaviour behind being belief beliefs believe believed believes
believing belly belongings belongs beloved below belt belted beneath benefit benefiting benefits bereaved beside besides best bestseller
bestselling bet beta betrayal betrayed better between beyond bicycle bid bidding big bigger biggest bigoted bike bikes bikini bill billed
billion billionaire billions bills binge bingeing biographer biographical biography biological biopic bipolar biracial bird birds birth
birthday birthdays birthplace biryani bisexual bishop bishops bit bite bits bitten bitter bittersweet bizarre black blackface blame blamed
blaming blast blasted blasting blatant blatantly blazer bleach bleak bleeding blend blends blessed blessing blew blind bliss blissful
blissfully blizzard block blockbuster blockbusters blocked blog blogger blonde blood bloodline bloodlust bloody blossoming blouse blow
blown blows blue blues bluff blunder blurring board boarding boast boasted boasts boat bodies body bodyguard boiling bold bomb bombshell
bond bonded bonding bone bones bonkers bonus book booked booking bookings books boom boomerang boon boost boot booted boots booze border
borders bored boredom born borough borrowed boss bosses botched both bother bothered bottle bottles bottom bought bound boundaries bounty
bout bow bowed bowel bowl box boxer boxes boxing boy boyband boycott boyfriend boyfriends boys bra brain branch brand branded branding
brands brave bravely bravery brawl brea breach bread break breakdown breakfast breaking breakout breaks breakthrough breakup breast breath
breathe breathed breathing breathlessness breathtaking breeders brewing bride brides bridge bridges brief briefly bright brighten
brilliant brilliantly bring bringing brings brink broadcast broadcaster broadcasters broadcasting broadcasts broke broken brood brother
brothers brought brown brunette brush brushed brutal brutality brutally bubble buddies buddy budget budgets bug build building buildings
builds built bull bullet bullets bullied bully bullying bump bumped bunch bundle bungalow burgeoning buried burn burned burning burst bus
buses business businesses businessman bust busted busy but butler button buy buyer buying buys buzz buzzer buzzing buzzy by cabin cabinet
cable cadet cafes cake cakes calendar call called caller calling calls calm camaraderie came cameo cameos camera cameras camp campaign
campaigner campaigning campaigns camping can cancel canceled canceling cancellation cancellations cancelled cancelling cancels cancer
candid candidate candidates candidly candle candles candy cannot cans cap capable capacity cape capital captain caption captioned
captivated captivating capture captured captures capturing car card cardiac cards care career careers careful carefully carers caretaker
caring carnival carpet carried carries carry carrying cars cartel cartoon cartoons carved case cases cash cast casting castle castles
castmates casts casual casually casuals cat catalog catalogue catapulted catastrophe catastrophic catch catches catching categories
category cats catwalk caught cause caused causes causing caution cautiously cavalier cease celebrate celebrated celebrates celebrating
celebration celebrations celebratory celebrities celebrity celebs cell censored censorship cent centenary center centered centers central
centre century cereal ceremonies ceremony certain certainly certificate chain chains chair chairman chairs chalet challenge challenged
challenges challenging champ champion champions chance chanced chances change changed changes changing channel channeled channelled
channels chanting chaos chaotic chapter chapters character characters charge charged charges charging charismatic charitable charities
charity charm charmed charming chart chartered charts chastity chat chats chatted chatting cheat cheated cheating check checked checking
checks cheeky cheer cheered cheerful cheering cheese chef chefs chemistry chest chic chicken chief child childhood children chilling
chocolate choice choices choked choose chooses choosing chop chopped chopping chops choreographed choreographer choreography chores chorus
chose chosen chronicle chronicled chronicles chronicling church cinema cinemas cinematic cinematographer circle circuit circulated
circulating circumstances circus citadel cited cities citing citizen citizens city civil claim claimed claiming claims clan clap clapped
clapping claps clarification clarified clarify clarifying clarity clash clashed clashes class classes classic classical classics classy
claws clean cleaning clear cleared clearer clearing clearly clerk clever click clickbait clicked clicking clicks client clients
cliffhanger climate climax climb climbed climbing clip clips clique clock clocked clocks clones close closed closely closer closest closet
closing closure closures cloth clothes clothing cloud club clubs clue clues co coach coaches coast coastal coaster cobbles cocaine
cocktail code coffee coin coincide cold collab collaborate collaborated collaborating collaboration collaborations collaborative
collaborator collaborators collage collapse collapsed collapsing collar collateral colleague colleagues collected collection collections
collective collectively college colony color colorful colors colour coloured colourful colours column columnist com coma combat
combination combine combined come comeback comedian comedians comedic comedies comedy comes comfort comfortable comforted comic comics
coming command commando commemorate commemorating commence commencement comment commentary commentator commentators commented commenting
comments commercial commercials commit commitment committed committee committing common commonly communal communicate communication
communications communities community companies companion company compare compared compares comparing comparisons compassion compassionate
compelled compelling compete competed competing competition competitive competitor compilation compiled complain complained complaining
complaint complaints complete completed completely completes completing completion complex complicated complications compliment
compliments comply composed composer composure compulsory computer conceived concept concern concerned concerning concerns concert
concerts concluded conclusion condemn condemned condemning condition conditions condolences condor conduct conducted conducting conference
conferences confessed confesses confession confessions confidence confident confidential confined confines confirm confirmation confirmed
confirming confirms conflict confront confronted confused confusing confusion congratulate congratulated congratulating connect connected
connecting connection connections consecutive consent consequences conservative consider consideration considered considering consistent
consistently consisting console consort conspiracy constant constantly construction consultant consumer contact contacted contain
contained containing containment contains contemporaries contemporary content contentious contest contestant contestants context
continually continuation continue continued continues continuing continuum contract contracted contracting contracts contribute
contributed contributing contribution contributions contributor control controlling controls controversial controversially controversies
controversy convention conversation conversations conversion convert convey convicted conviction convince convinced convincing cook
cookbook cooked cooking cooks cool cooler coolest cooped cop cope copied copies coping copped cops copy copying copyright core corner
corners corona coronavirus corporate corporation corps correct correspondent cosmetic cosmetics cosmic cost costar costars costly costs
costume costumes cosy couch could council counselling count countdown counted counterpart counties counting countless countries country
countryside counts county couple couples coupling course court courtesy courtiers courtroom courts cousin cousins cover coverage covered
covering coverings covers coveted cowboy cowl crack cracked cradled craft crafting crash crashed crashing craving cravings craze crazy
cream creams create created creates creating creation creations creative creatives creativity creator creators creature creatures credit
credited credits creek crematorium crew crews cricket cricketer cried cries crime crimes criminal criminals crimson crisis critic critical
critically criticised criticises criticising criticism criticisms criticize criticized criticizes criticizing critics crooned crop cropped
crore crores cross crossbones crossed crosses crossing crossover crow crowd crowded crowds crown crowned crowns crows crucial cruel crush
crushing cry crying cryptic cub cuddling culinary cult cultural culture cumbersome cup curated curb cure curfew curiosities curiosity
curious curly current currently curse curses curtain curve curves custodial custody custom customer customers cut cute cuteness cutest
cuts cutting cyber cyberbullying cybercrime cyborg cycle cycling dad daddy dads daily damage damaged damages damaging damn damnation dance
danced dancer dancers dances dancing danger dangerous dapper dare daring dark darker darkest darkly darling dashed dashing data date dated
dates dating daughter daughters dave dawn day days daytime dazzling de deactivated deactivating dead deadline deadly deaf deal dealer
dealing deals dealt dear dearest death deaths debate debated debates debating debris debt debunked debut debuted debuting debuts decade
decades december deception decide decided decides deciding decision decisions declared declares declaring decline declined decorated
dedicated dedication deemed deep deeper deeply defamation defeat defeated defeating defence defend defended defending defends defense
defiance defied define defined defining definitely definition definitive defying degree del delay delayed delaying delays delete deleted
deleting deliberate deliberately delicious delight delighted delightful delighting deliver delivered delivering delivers delivery demand
demanded demanding demands dementia demise demo democracy demolished demon demons demonstrate demonstrating demonstration demonstrations
demonstrators demoted denied denies denim denouncing deny denying departed departing department departure depend depends depicted
depicting depiction depictions depicts depressed depression deputies deputy derailed describe described describes describing description
desert deserve deserves desi design designed designer designers designing designs desire desired desist desk despair desperate desperately
despite dessert destination destined destiny destroy destroyed destroying detail detailed detailing details detained detective detectives
determination determine determined devastated devastating devastation develop developed developer developing development developmental
developments device devices devil devils devoted diagnosed diagnosis dialogue dialogues diamond diaries diary did die died dies diet
difference differences different differently difficult difficulties difficulty dig digest digging digital digitally dignity digs dining
dinner dinners dinosaur dinosaurs dip dire direct directed directing direction directly director directorial directors dirt dirty disabled
disagree disagreement disappearance disappeared disappearing disappoint disappointed disappointing disappointment disaster disastrous
discharged disclaimer disclose disclosed disco discount discover discovered discovering discovers discovery discrimination discuss
discussed discusses discussing discussion discussions disease disgraced disgust disgusted disgusting dish dished dishes dismay dismiss
dismissed dismisses disorder display displayed displaying displays displeasure dispute disruption distance distanced distancing distant
distinct distorted distracted distraction distraught distressed distribute distributed distribution distributors district disturbing ditch
ditched ditching diva divas dive diverse diversity divided division divisive divorce divorced divorcing do doc docs doctor doctors
document documentaries documentary documented documenting documents docuseries does dog dogged dogs doing doll dollar dollars dome
domestic dominate dominated dominion donate donated donates donating donation donations done donned donning donors doodle doom doomsday
door doors dose doting double doubled doubling doubt doubts down download downs downtown dozen dozens draft drafted drag dragged dragon
dragons drama dramas dramatic dramatically dramedy drastic drastically draw drawing drawn draws dream dreamed dreaming dreams dreamy dress
dressed dresses dressing drew dried drifting drink drinking drive driven driver driving drones drop dropped dropping drops drove drowned
drowning drug drugging drugs drum drummer drunk drunken dry dubbed dubbing dubious duchess due dues duet duets dug duke dull dumped duo
duos during dusk dust duties duty dying dynamic dynamics dynasty dystopia dystopian each eager eagerly eagle earlier earliest early earn
earned earners earning earnings earrings ears earth earthquake ease eased eases easier easiest easily easing east eastern easy eat eatery
eating eccentric eclectic eclipse economic economy ecstatic eden edge edit edited editing edition editions editor editors educate
education educational eerie effect effective effectively effects effort effortless effortlessly efforts egg eggs ego eight eighth either
elaborate elated elder elderly eldest election electric electrical electricity electronic elegant element elementary elements elevated
eleven elf eligibility eligible eliminated elimination elite else elsewhere elusive elves email emails embark embarked embarrassed
embarrassing embarrassment embattled emblazoned embrace embraced embracing embroiled emerald emerge emerged emergency emerges emerging
emoji emojis emotion emotional emotionally emotions empathy empire employee employees employers empowering empty en enables enacting
encounter encountered encounters encourage encouraged encouragement encourages encouraging end endanger endearing ended ending endless
endorsed endorsements endorsing ends endure endured enduring enemies enemy energies energy enforce enforced enforcement engage engaged
engagement engagements engaging engineer enigmatic enjoy enjoyed enjoying enjoys enlightened enlisted enormous enough enraged ensemble
ensued ensure ensuring enter entered entering enters entertain entertained entertainer entertainers entertaining entertainment enthusiast
enthusiastic entire entirely entirety entitled entrenched entrepreneur entries entry environment environmental epic epidemic episode
episodes epitome eponymous equal equality equally equation equinox equipment equipped era erases erected errand error erupted escalated
escalating escape escaped especially espionage essay essayed essaying essays essential essentially essentials establish established estate
estimated estranged etc eternal ethnic eulogy euphoria euphoric eve even evening event events eventually ever evergreen every everybody
everyday everyone everything everywhere evicted eviction evidence evident evil evolution evolved ex exact exactly examination examine
examined examines example examples excellence excellent except exception exceptional exceptionally excerpt excerpts exchange exchanged
excited excitedly excitement exciting exclusive exclusively excuse excuses exec execs executive executives exempt exercise exercises
exercising exes exhausted exhausting exhibit exhibited exhibition exhibitors exist existence existing exists exit exited exiting expand
expanded expanding expansion expansive expect expectations expected expecting expects expensive experience experienced experiences
experiencing experiment experimental experimenting expert experts explain explained explaining explains explanation explicit explode
exploded exploding exploits exploration explore explored explores exploring explosion explosive expose exposed exposure express expressed
expresses expressing expression expressions exquisite extant extend extended extending extends extension extensions extensive extent
extinction extra extraordinary extras extravagant extreme extremely eye eyebrows eyeing eyes fabric fabulous face faced faces facial
facilities facility facing fact factors factory facts fail failed failing fails failure fair fairies fairly fairness fairy fairytale faith
fake faking falcon fall fallen falling fallout falls false falsely fame famed familiar families family famous famously fan fanbase fancy
fandom fangs fans fantastic fantasy far fare farewell farm farmer farmers farmhouse fascinated fascinating fashion fashionable fashionista
fast fastest fasting fat fatal fatalities fatally fate father fathered fatherhood fathers fault favor favorite favorites favour favourite
favourites favouritism fear feared fears feat feature featured features featuring february fed federal fee feed feeding feeds feel feeling
feelings feels fees feet felicity fell fellow felony felt female feminist fence fentanyl festival festivals festivities feud feuding feuds
fever few fewer fianc fiance fiancee fiction fictional fictionalized field fields fierce fiery fifth fifty fight fighter fighting fights
figure figures file filed files filing filings fill filled filler fillers filling film filmed filming filmmaker filmmakers films filter
final finale finalised finalist finalists finalized finally finance finances financial financially financier find finding findings finds
fine fined finest finger fingers finish finished finishing fire fired firefighter firefly firestorm fireworks firing firm firmly firms
first firstborn fish fit fitness fits fitted fitter fittest fitting five fix flag flagship flak flame flames flash flashback flashed
flashpoint flat flaunt flaunted flaunting flaunts flavour flawless flaws fled flesh flew flexible flick flight flights flipped flirting
flirty floating flock flocked flood flooded flooding floor floors flop flops floral flour flout flow flower flowers flowing flown fluffy
flurry fly flying focus focused focuses focusing fold folded folk folks follow followed follower followers following follows fond fondly
food foods foot footage football footballer footballers footsteps for forbid force forced forcefully forces forcing forearm forecast
forefront forehead foreign foreseeable forest forests forever forged forget forgetting forgiven forgo forgot forgotten form formal
formally format formats formed former formerly formidable forms formula forthcoming fortune forty forum forward foster fought foul found
foundation founded founder founders founding four fourth fox foxes frame framed franchise franchises frank fraternity fraud freak free
freedom freely frenzy frequency frequent frequently fresh friday fried friend friendly friends friendship friendships from front frontline
frontman fronts fruit fruits frustrated frustrating frustration fuel fuelled full fullest fully fuming fun function functioning fund
funded funding fundraiser fundraising funds funeral funk funniest funny funnyman furious furlough furloughed furniture furore further fury
fusion fuss future futures futuristic gaffe gain gained gaining gala galaxy galleries gamble game gameplay games gaming gang gangs
gangster gap garden gardening gardens garnered garnering gate gated gates gather gathered gathering gatherings gave gay gear geared
gearing gears gem gems gender general generated generation generations generosity generous genetic genius genre genres gently genuine
genuinely geography gesture get getaway gets getting ghost ghosted ghosts ghoul giant giants gift gifted gifts gig gigs gin giraffe girl
girlfriend girls give given gives giving glad glam glamorous glamour glaring glass glimpse glimpses glitter glitzy global globally globe
gloomy glorifying glorious glory glossy gloves glow glowing glued gnome go goal goals goblin goblins gobsmacked goes going gold golden
golf gone gonna good goodbye goodbyes goofy gorgeous gospel gossip got gotta gotten government governments governor governors gown gowns
grab grabbed grabbing grace graced graduate graduated graduates graduating graduation graffiti grand grandchildren granddaughter
grandfather grandmother grandparents grandson grant granted grapevine graphic grapple grappling grateful gratitude gray great greater
greatest greats green greeted greeting grew grey grief grieving grilled grim gripped gripping gritty groceries grocery groom grooving
gross ground groundbreaking grounds group groups grow growing grown grows growth guarantee guaranteed guard guess guessed guessing guest
guests guidance guide guidelines guilt guilty guitar guitarist gun guns gunshot guru gushed gushing guy guys gym gyms habit habits hack
hacked hacker hackers hacks had hailed hails hair haircut haircuts hairdresser hairstyle hairstyles hairstylist half hall halls halo halt
halted hammer hand handed handful handing handle handled handles handling hands handsome handwritten hang hanging hangout happen happened
happening happens happier happily happiness happy harassed harassing harassment harbor harbors harbour hard harder hardest hardly harmony
harrowing harsh has hashtag hashtags hat hate hated hateful haters hates hatred hats haunted haunting have haven having hawk he head
headed heading headline headlined headlines heads heady heal healing health healthcare healthy heaped hear heard hearing hears heart
heartache heartbeat heartbreak heartbreaking heartbroken heartfelt hearts heartthrob heartwarming hearty heat heated heating heaven
heavenly heavily heavy heavyweight heels hefty height heights heir heiress heist heists held helicopter helix hell hello hellraiser helm
helmed helmer helmet help helped helpful helping helpless helps hence her here heritage hero heroes heroine heroines hers herself hex hi
hiatus hid hidden hide hiding high higher highest highlight highlighted highlighting highlights highly highs highway hijack hijacked
hilarious hilariously hill hills him himself hindsight hint hinted hinting hints hip hire hired hiring his historian historic historical
history hit hitched hitmaker hitman hits hitting hoax hobbies hobby hold holder holding holds hole holed holiday holidays holy homage home
homecoming homeless homemade homes homeschooling homesick hometown homicide homophobic honest honestly honeymoon honor honorary honored
honoring honors honour honoured honouring honours hoodie hoodies hook hooked hop hope hoped hopeful hopefully hopes hoping hopped horizon
horns horoscope horoscopes horrible horrific horrified horrifying horror horse horses hospice hospital hospitalised hospitality
hospitalized hospitals host hostage hostages hosted hosting hosts hot hotel hotels hotly hotspot hottest hour hours house household
households housemate housemates houses how however hub hubby hug huge hugely hugging hugs human humanitarian humanity humans humble humor
humour hundred hundreds hung hungry hunk hunky hunt hunted hunter hunters hunting hurdles hurricane hurt hurtful hurting hurts husband
husbands hustle hygiene hype hypocrisy hysteria hysterics i ice icon iconic icons idea ideal ideas identified identify identity idol
idyllic if ignore ignored ignoring ill illegal illegally illness illusion illustration illustrator image images imagination imagine
imagined imagines immediate immediately immense immensely immersed immortal immortalised immune immunity impact impacted impacts
impassioned impeccable impending impersonated impersonating implement implemented implementing implications importance important
importantly imposed impossible impress impressed impression impressions impressive imprisoned improv improve improved improvement
improving impulse in inability inaccurate inappropriate inception inch incident incidents include included includes including inclusion
income incorporate incorporated increase increased increases increasing increasingly incredible incredibly indebted indecent indeed
indefinite indefinitely independence independent indicate indicates indie individual individuals indivisible indoor indoors induced
indulged indulges industries industry ine inequalities inequality inevitable infamous infamously infected infection infections infectious
inferno infinity influence influenced influencer influencers influential info inform information informed informer informing infringement
infuriated ing ingredients inherit inherited initial initially initiated initiative initiatives injecting injection injunction injured
injuries injury injustice ink inked inn inner innocence innocent innovative inquiry insane insatiable insecure insensitive inseparable
inset inside insider insiders insidious insight insights insist insisted insisting insists inspector inspiration inspirational inspire
inspired inspires inspiring installed installment instalment instances instant instantly instead instinct institution institutional
institutions instructions instructor insult insulted insulting insults insurance integral intelligence intelligent intended intends
intense intensive intent intention intentions interacted interacting interaction interactions interactive interest interested interesting
interests interface interior internal international internationally internet interrupted interrupting interview interviewed interviewing
interviews intimacy intimate into intolerance intrigue intriguing introduce introduced introduces introducing introduction intruder
intuition inundated invasion invented invest invested investigate investigated investigating investigation investigators investment
investor investors invincible invisible invitation invitations invited invites inviting involve involved involvement involves involving
irresponsible is island islands isolate isolated isolating isolation issue issued issues issuing it item items its itself ivory ix jack
jacket jackpot jade jail jailed jam january jaysnprolifiq jazz jealous jeans jeopardy jet jewellery ji jibe job jobless jobs jock jogging
join joined joining joins joint joke joked jokes joking jokingly journalism journalist journalists journey joy joyous judge judged judges
judging july jump jumped jumper jumping june jungle junior jury just justice justify kaftan keen keep keeping keeps kept key keyboard kg
ki kick kicked kicking kicks kid kidnap kidnapped kidnapping kidney kids kill killed killer killers killing kills kilos kind kinda
kindness kinds king kings kiss kissed kissing kit kitchen kitchens kits knee kneeling knees knelt knew knife knifepoint knight knights
knit knocked knot knots know knowing knowledge known knows koreanow kurta label labeled labelled labelling labels labour labourers lack
lacking lacks ladder ladies lady ladylove laid lake lakhs lamented land landed landing landlord landmark lands landscape lane language
languages lap laps large largely larger largest lash lashed last lasted lasting late lately later latest latter lauded laugh laughed
laughing laughter launch launched launches launching laundry lavish law lawmakers lawn laws lawsuit lawyer lawyers lay layered laying lazy
ldquo lead leader leaders leadership leading leads leaf leagues leak leaked leaking leaks lean leaning leap learn learned learning learns
learnt least leather leave leaves leaving led left leftovers leg legacy legal legally legend legendary legends leggings leggy legion
legions legitimate legs lehenga leisure lend lending length lengths lengthy lent leopard less lesser lesson lessons let lethal lets letter
letters letting leukaemia leukemia level levelled levels liar libel liberal library licence license licensed licensing lid lie lied lies
life lifelong lifestyle lifetime lift lifted lifting lifts light lighter lightly lightning lights like liked likely likened likes liking
limbo limelight limit limited limitless limits line lined lines lineup lingerie lingering lining link linked links lion lions lip lips
liquid liquor list listed listen listened listener listeners listening lists lit litany literally literary literature little live lived
liver lives livestream livestreamed living load loaded loading loads loans lobbying local locals located location locations lock lockdown
lockdowns locked locks locust lodge lodged logic logo loneliness lonely long longer longest longing longtime look lookalike looked looking
lookout looks looming loop loose loosely loot looters looting lose loser loses losing loss losses lost lot lots loud lovable love
lovebirds loved lovely lover lovers loves lovesick loving lovingly low lower lowest lows loyal luck lucky lucrative lunar lunch lung lungs
lure luxe luxurious luxury ly lying lyric lyricist lyrics machine mad made madness mafia magazine magic magical magnificent maid main
mainly mainstream maintain maintained maintaining maintenance major majority make makeover maker makers makes makeshift makeup making male
malicious mall mama man manage managed management manager manages managing mandatory manga mango manifest manipulated mannequins manner
manor mansion manslaughter mantra many map marathon march marched marine marines marital mark marked market marketing marking marks
marriage marriages married marry marrying marshal marshals martial mascot masculinity mashup mask masked masks mass masses massive
massively master masterclass mastered mastermind masterpiece match matched matches matching material maternity mates matter mattered
matters maxi may maybe mayday mayor mdash me meadow meal meals mean meaning meaningful means meant meantime measure measures meat media
medical medically medication medics meditation medium meet meeting meetings meets mega megastar megastars meltdown member members
membership meme memes memo memoir memorable memorial memories memory men menswear mental mentalist mentally mention mentioned mentioning
mentions mentor menu mercenaries mercenary merchandise mercy mere merely merged mermaid mermaids mesmerised mesmerising mess message
messages messaging messing messy met metal method methods microaggressions microwave mid middle midnight midriff midst midway midwife
midwives might mighty migrant migrants miles milestone milestones military mill millennial millennials millhouse million millionaire
millions mind minds mini miniature minimal minimum miniseries minister ministers ministry minor minorities minority minute minutes miracle
mirage mirror miscarriage miscarriages misconduct misfits misinformation misogynist misogyny miss missed misses missing mission mistake
mistaken mistakes mistook mistress mix mixed mixtape mob mobile mobster mock mocked mocking mockumentary mode model modeling modelled
modelling models modern mogul mom momager moment momentous moments momentum mommy moms monarch monarchy monday monetary money moniker monk
monks monochrome monologue monologues monster monsters montage month monthly months monumental monuments mood moody moon more morning
morph mosquito most mostly motel mother motherhood motherland mothers motion motivated motivation motivational motorcycle mountain
mountains mounting mourn mourned mourning moustache mouth move moved movement moves movie moviegoers moviegoing movies moving much
multiplayer multiple multitude mum munchkin munchkins mural murder murdered murderer murderers murky museum museums music musical musician
musicians must mustard mutants mutual my myself mysteries mysterious mysteriously mystery mythical mythological myths nahi nail nailed
nailing nails naive name named names namesake naming nanny nap narco narrate narrated narrates narrating narrative narrowly nasty nation
national nations nationwide native natural naturally nature naval navigate navigating navy nd ndash near nearby nearly necessary neck need
needed needing needs needy negative negativity negotiating negotiations neighborhood neighbour neighbourhood neighbours neither nemesis
nephew nepotism nerve nerves nervous net netizens network networks neuroendocrine never new newborn newcomer newest newfound newly news
newsletter newspaper newspapers newsreader next nice niche nickname niece night nightingale nightmare nights nine ninth no noble nobody
nod nods noise nominate nominated nomination nominations nominee nominees none noon nor norm normal normally north northern nose nostalgia
nostalgic not notable note noted notes nothing notice noticed noticing noting notorious notoriously novel novelist novels november now
nowhere nowth nudity number numbers numerous nun nuns nuptials nurse nurses nursing nymph oasis oath objections observed observing
obsessed obsession obstacles obtained obvious obviously occasion occasions occupied occurred ocean october odd odds ode of off offended
offensive offer offered offering offerings offers office officer officers offices official officially officials offspring often ogre oh
oil ok okay old older oldest olympus omen omens on once one ones ongoing online only onscreen onstage onto open opened opening openings
openly opens opera operas operated operating operation operations operator operators opinion opinions opioid opportunities opportunity
opposed opposing opposite opposition opt opted optimistic opting option options or oracle orange ordeal order ordered ordering orders
ordinary org organ organisation organisations organised organisers organization organizations organized organizer organizers origin
original originally originals origins orphan orphans other others otherwise our ourselves out outbreak outbreaks outcome outcry outdated
outdoor outdoors outer outfit outfits outing outlaw outlaws outlet outlets outlines outlook outpouring outrage outraged outrageous outside
outsider outsiders outskirts outsourced outspoken outstanding oven over overall overcame overcome overcoming overdose overhaul overjoyed
overlooked overnight overseas oversized overweight overwhelmed overwhelming owe owes owing own owned owner owners ownership owns pace
pacemaker pack package packages packed packing packs pad paedophile page pageant pages paid pain painful pains paint painted painter
painting paintings paints pair paired pairing pairs pal palace pals pan pandemic panel panellist panic pants paparazzi paper papers
paperwork parade paradise parallel parallels paramedic paramedics parent parenthood parenting parents park parking parks parody part
parted partially participant participants participate participated participating participation particular particularly parties parting
partly partner partnered partnering partners partnership parts party partying pass passed passengers passes passholders passing passion
passionate passionately past pasta pastime pastor pastry patch paternity path paths patience patient patiently patients patriot patron
patronage pattern patterned pause pave paved pay paying payment payments payout pays peace peaceful peacefully peak peculiar peddling
pedophile peek peep peer peers pen pending penned penning pens penthouse penultimate people pepper peppy per perceived percent perfect
perfectly perform performance performances performed performer performers performing performs perhaps period periods peripheral permanent
permanently permission permitted persistent person persona personal personalised personalities personality personally personnel persons
perspective persuade pet petition pets phase phased phenomena phenomenal phenomenon phone photo photograph photographed photographer
photographers photographs photography photos photoshoot photoshoots photoshop photoshopped phrase physical physically physique pianist
piano pic pick picked picking pickle picks picnic pics picture pictured pictures pie piece pieces pile pill pillar pillow pilot pin pink
pinned pioneer pioneering pioneers piracy pirate pirates pissed pit pivotal place placed places placing plagued plan plane planes planet
planetary planned planning plans plant planted plants plasma plastic plate platform platforms platoon play played player players playful
playing playlist plays playwright plea plead pleaded pleading please pleased pleasure pledge pledged pledging plenty plight plot plotting
plug plunge plunged plunging plus plush pm pneumonia podcast podcaster podcasts poem poet poetry poignant point pointed pointing points
poised poisoned poke poking police policeman policemen policies policing policy polish political politically politician politicians
politics poll pooch pool poor pop popcorn pope popped popping popstar popular popularity popularly pork portal portion portrait portraits
portray portrayal portrayals portrayed portraying portrays pose posed poses posing position positive positivity possession possessions
possibilities possibility possible possibly post posted poster posters posthumous posthumously posting postmortem postpone postponed
postponement postponing posts pot potential potentially pounds pour poured pouring power powerful powerhouse powers practical practically
practice practices practicing praise praised praises praising prank pranked pray prayer prayers praying preacher precautions precious
precise predict predicted predicting prediction predictions predicts prefer prefers pregnancy pregnant prehistoric prejudice preliminary
premier premiere premiered premieres premiering premise premises premium prep preparation prepare prepared prepares preparing prepping
prequel prequels presence present presentation presented presenter presenters presenting presents preserve presidency president
presidential press pressed pressing pressure pressures prestige prestigious presumed pretend pretending pretty prevent preventing preview
previews previous previously price priceless prices pride priest priests primarily primary primetime prince princes princess princesses
print printed prints prior priority prison privacy private privately privilege privileged privileges prize prized pro probably probe
problem problematic problems procedure procedures proceed proceedings proceeds process produce produced producer producers produces
producing product production productions productive products profession professional professionally professionals professor profile
profiles profit profits profound program programme programmes programming programs progress progressive project projected projects
prolific prolonged prom prominence prominent prominently promise promised promises promising promo promote promoted promoter promoting
promotion promotional prompted prompting pronounce pronounced proof proper properly properties property prophecy proposal propose proposed
proposing proposition props prosecution prosecutor prosecutors prospect prospects protagonist protect protected protecting protection
protective protest protested protesters protesting protestors protests prothegoat protocol protocols proud proudly prove proved proven
proves provide provided provider provides providing proving provoked prowess prudence psych psychological pub public publication
publicised publicist publicity publicly publish published publisher publishers publishing pubs pull pulled pulling pulls punch punches
punching punk punters pupils puppy purchase purchased purchasing pure purgatory purple purpose purposes pursue pursued pursuing push
pushed pushes pushing put puts putting puzzle puzzled quality quantum quaranchic quarantine quarantined quarantining quarter quarterback
quarters quartet queen queens quest question questioned questioning questions queues quick quickly quiet quietly quirky quit quite quits
quitting quiz quizzed quizzes quot quote quoted quotes race races racial racially racing racism racist racked racy radar radiant radio
rage raging rain rainbow rainbows rains raise raised raises raising rake rallied rallies rally rallying ran ranch random rang range
ranging rank ranked ranking ranks ransom rant rap rape raped rapes rapid rapidly raping rapist rapper rappers rapture rare rarely rarest
rate rated rates rather rating ratings ration raunchy rave raven ravens raw rd reach reached reaches reaching react reacted reacting
reaction reactions reacts read reader readers reading readings reads ready real realise realised realising realities reality realize
realized realizes realizing really reason reasonable reasoning reasons reassured reboot rebooted rebuild recall recalled recalling recalls
recap recapping recaps recast receive received receives receiving recent recently reception recipe recipes reciting reckon reckoning
reckons recognisable recognise recognised recognition recognizable recognize recognized recommend recommendation recommendations
recommended record recorded recording recordings records recounted recover recovered recovering recovery recreate recreated recreating
recreation recruit recurring recycled red redefined redemption reduce reduced reducing redundancies reel reeling reels reference
referenced references referencing referred referring refers reflect reflected reflecting reflection reflective reflects reform refund
refunds refusal refuse refused refuses refusing refuted regain regard regarded regarding regardless regards regime region regional
register registered registration regret regrets regular regularly regulations regulator rehab rehearsal rehearsals reign reigning
reignited reimagined reimagining reins reject rejected rejecting rejoice rekindled rekindling relatable relate related relating relation
relationship relationships relative relatively relatives relaunched relax relaxed relaxing release released releases releasing relentless
relentlessly relevant reliance relief religion religious relive relocated reluctant rely relying remade remain remainder remained
remaining remains remake remark remarkable remarks remedy remember remembered remembering remembers remembrance remind reminded reminder
reminding reminds reminisce reminisced reminiscing remix remote remotely removal remove removed removes removing remuneration rename
renamed rendition renew renewable renewal renewed renovation renowned rent rental rented renting reopen reopened reopening reopenings
reopens rep repeat repeated repeatedly replace replaced replacement replacing replied replies reply report reported reportedly reporter
reporting reports represent representation representative represented representing represents reprise reprised reprising reps reputation
request requested requesting requests requiem require required requirements requires requiring rerun reruns rescheduled rescue rescued
research researchers resemblance reservation reservations reserved reset residence resident residents residing resign resignation resigned
resist resonate resort resorts resource resources respect respective respectively respects respond responded responders responding
responds response responses responsibilities responsibility responsible rest restart restaurant restaurants restaurateur restored
restraining restricted restrictions result resulted resulting results resume resumed resumes resuming resumption resurfaced resurrection
retail retailer retailers retain retelling retire retired retirement retiring retreat retriever retro retrograde return returned returning
returns retweeted reunion reunite reunited reunites reuniting revamp revamped reveal revealed revealing reveals revelation revelations
revenge revenue revenues revered reverie reversed review reviewed reviewing reviews revisit revisited revisiting revisits revival revive
revived revolution revolutionary revolves revolving reward rewarded rewards rice rich riches richest rid ride rides ridiculous riding rife
rift right rightly rights ring ringers rings riot rioters riots rip ripped ripping rise risen rising risk risked risking risks risky risqu
rites ritual rituals rival rivalry rivals river riveting road roads roadside roaming roast roasted roasting robbed robber robbery robot
robots rock rocked rocker rocking rocks rocky role roles roll rolled roller rollercoaster rolling rolls romance romancing romantic
romantically romp roof rookie room rooms rooting roots rope roped ropes rose roster rough roughly round rounded rounds roundtable rousing
route routine routines row rows royal royale royals royalty rsquo rubbed rubber rubbished ruby rude ruffled rugby rugged ruin ruined rule
ruled rules ruling rumor rumored rumors rumour rumoured rumours run runner running runs runway rural rush rushed rushing rx sabotaging
sacked sacrifice sacrifices sad saddened sadly sadness safe safeguards safely safety saga said sailing saint saints sake salaries salary
sale sales salon salons salvation same sample sanctuary sandals sang sanitisers sans sapphire saree sari sartorial sassy sat satire
satirical satisfaction saturday sauce sausage savage save saved saving savings saw say saying says scale scaled scan scandal scandals
scanner scare scared scarf scarlet scars scary scathing scenario scene scenes scented schedule scheduled schedules scheduling scheme
scholarship school schooling schools science scientific scientist scientists scolded scoop score scored scores scorpion scrap scrapped
scratch scratching screamed screaming screen screened screening screenings screenplay screens screenshot screenshots screenwriter scribe
script scripted scripts scrolling scrutiny sculpture sea seafood seal sealed search searched searching searing seasick seaside season
seasons seat seats second seconds secret secretary secretly secrets section sections sector secure secured securing security see seeing
seek seeking seeks seem seemed seemingly seems seen sees segment seized select selected selection self selfie selfies sell selling sells
seminal send sending sends senior seniors sensation sensational sensationally sense senseless senses sensible sensitive sent sentence
sentimental sentiments separate separated separately separating separation september sequel sequels sequence sequences serenity serial
series serious seriously serpent servant serve served serves service services serving session sessions set setback sets setting settings
settle settled settlement settling seven seventh several severance severe severely sex sexism sexist sexual sexuality sexually sexy shade
shades shadow shady shake shaken shaking shall shame shamed shameless shaming shape shaped shaping share shared shares sharing shark
sharks sharp shattered shaved shaving she shed shedding sheer shell shelling shelter sheltering shelved shelves shenanigans sheriff shied
shield shift shifted shifting shine shines shining ship shirt shirtless shirts shit shock shocked shocker shocking shockingly shockwaves
shoe shoes shook shoot shooting shootings shoots shop shopper shoppers shopping shops short shortage shortlist shortlisted shortly shorts
shot shots should shoulder shoulders shout shouting show showbiz showcase showcased showcases showcasing showdown showed shower showered
showering showing shown showrunner showrunners shows shrinking shrouded shut shutdown shutdowns shuttered shutting shy siberia sibling
siblings sick side sidekick sides sigh sight sighting sights sign signal signals signature signatures signed significant signing signs
silence silenced silent silicon silk silly silo silver similar similarities simple simply simultaneously sin since sincere sing singalong
singer singers singing single singled singles sings sinister sinner sinners sins sipping siren sirens sister sisters sit sitcom sitcoms
site sites sits sitting situation situations six sixth size sizzling skate sketch sketches skill skilled skills skimpy skin skincare
skinny skins skip skipped skipping skirt skit skits slam slammed slamming slams slap slapped slate slated slave slavery slayer sleep
sleeping sleeveless slept slew slick slight slightly slim slimmer slip slipped slogan slot slow slowing slowly slur slurs small smaller
smart smash smashed smashing smell smile smiled smiles smiling smitten smoke smoking smooch smooth snacks snagged snake snakes snap
snapped snaps snapshot sneak sneaker sneakers sneaky sniper snippet snub snubbed so soaking soap soaps soared soaring sober sobering
social socialite socially society sofa soft software soil solace solar sold soldier soldiers sole solely solicitor solid solidarity solo
solos solstice solution solve solved somber some somebody somehow someone something sometime sometimes somewhat somewhere son sonar song
songs songstress songwriter sons soon sooner soothing sophisticated sorry sort sorted sorts sought soul soulful sound sounded sounds
soundtrack source sources south southern space spaces spaghetti span spanned spanning spared sparked sparking sparks sparrow spat spawned
speak speaking speaks spearheaded special specials species specific specifically spectacle spectacular speculate speculated speculating
speculation speculations speech speeches speechless speed speeding speedy spell spells spend spending spends spent spider spiders spies
spike spill spilled spilling spills spin spinoff spinoffs spirit spirits spiritual spite splash split splits splitting spoiled spoiler
spoilers spoke spoken spokesman spokesperson sponsored spontaneous spoof sport sported sporting sports spot spotlight spots spotted
spotting spouse sprawling spread spreading spree spring spun spy squad square squares st stable stack stacked stadium staff staffer
staffers stage staged stages staggering stake stakeout stalker stalled stalwart stamp stamps stance stand standalone standard standards
standing standout stands standstill standup staple star stardom stark starred starrer starring stars start started starting startling
starts state stated statement statements states stating station stations statue statues status stay stayed staying stays steady steal
stealing steamy stellar step stepmother stepped stepping steps stereotypes stick sticking still stills stint stir stirred stirring stock
stocks stole stolen stomach stone stood stop stopped stopping stops store stores stories storm stormed story storyline storylines
storytelling straight strain strained stranded strange stranger strangers strategy streak stream streamed streamer streamers streaming
streams street streets strength stress stressed stretch stretched strict strike strikes striking string striped stripped stroke stroll
strolling strong stronger strongest strongly struck structure struggle struggled struggles struggling strutted strutting stuck student
students studies studio studios study studying stuff stuffed stumbled stunned stunner stunning stuns stunt stunts stupid style styled
styles styling stylish stylist sub subject subjected subjects submit submitted subscriber subscribers subscription subsequent substantial
substitute subtle suburb suburban suburbs succeed succeeding success successes successful successfully succession successor succumbed such
sudden suddenly sue sued suffer suffered suffering suffers sugar suggest suggested suggesting suggestion suggestions suggests suicide
suing suit suited suits sultry sum summed summer summit sums sun sunday sunflower sung sunglasses sunlight sunnyside sunrise sunset
sunshine super superfan supergroup superhero superheroes superhit supermarket supermodel supernatural superstar superstars superstition
supervillain supply support supported supporter supporters supporting supportive supports supposed supposedly supremacy sure surely
surface surfaced surfing surge surged surgeon surgery surgical surname surpassed surprise surprised surprises surprising surprisingly
surround surrounded surrounding surveillance survey survival survive survived surviving survivor survivors suspect suspected suspects
suspended suspicion suspicious sustained svelte swagger swan swanky swans swarm swear sweat sweater sweeping sweet sweetest sweetheart
swept swiftly swimming swimsuit swing swinging swings swipe swirled swirling switch switched symbol sympathy symptoms sync syndrome
synonymous system systemic systems table tables tabloid tabloids taboo tackle tackled tackles tackling tag tagged tagging tagline take
takeaway taken takeover takes taking tale talent talented talents tales talk talked talking talks tall tangled tank tanned tap tape taped
taping tapings tapped target targeted targeting tarot task tasked taste tasted tasting tattoo tattooed tattoos taught taut tax taxpayer
taxpayers tea teach teacher teachers teaches teaching team teamed teaming teams tear tearful tears tease teased teaser teases teasing tech
technical technically technicians technique technology tee teen teenage teenager teenagers teens teeth telecast telethon televised
television televisions tell telling tells telly temperature temperatures temple temporarily temporary ten tender tennis tens tense tension
tensions tenth tentpole term termed terminal terminally terminated terms terrace terrible terrific terrified terrifying territory terror
test tested testify testimony testing tests text texts th than thank thanked thankful thanking thanks that the theater theaters theatre
theatres theatrical their them theme themed themes themselves then theories theory therapy there therefore these they thick thief thieves
thin thing things think thinking thinks third thirteen thirty this those though thought thoughtful thoughts thousand thousands thread
threat threatened threatening threatens threats three threesome threw thrill thrilled thriller thrilling thriving throat throne through
throughout throw throwback throwing thrown throws thrust thumbs thursday thus tiaras ticket tickets tie tied ties tiger tigers tight till
time timeless timeline timely times timing tinstar tiny tip tipped tips tired tit title titled titles titular to toast today toddler
together togetherness toilet tokens told toll tomorrow ton tone toned tongue tonight tons too took tool tools top topic topics topped
topping tops tore torn tornado tot total totally touch touched touches touching tough tougher toughest tour touring tourism tourist
tourists tournament tours touted toward towards tower town toxic toy toys traces track tracker tracking tracks tracksuit trade traded
trademark trader trading tradition traditional traditionally traditions traffic trafficking tragedies tragedy tragic tragically trail
trailer trailers train trained trainer training trains trait traits trans transferred transform transformation transformed transforming
transgender transition transmission transparent transphobia transphobic transplant transport trapped trash trauma traumatic travel
traveling travelled travelling travels treat treated treating treatment treats tree tremendous trend trended trending trends trendy
tresses trial trials triangle tribute tributes trick tricked tricks tricky tried tries trigger triggered triggering trilogy trim trio trip
triple trips trivia troll trolled trolling trolls troop troops trope tropes trophy tropical trouble troubled troubles troubling troupe
trousers truck true truly trust trusted truth try trying tuesday tummy tumour tumultuous tune tuned tunes tuning turbulent turmoil turn
turned turning turns tutorial tv tweet tweeted tweeting tweets twelve twenty twice twilight twin twinning twins twist twisted twists
twisty two tycoon tying type typecast typewriter typical typically ugly uk ultimate ultimately ultimatum unable unanswered unarmed unaware
unbelievable unborn uncertain uncertainty uncle unclear uncomfortable unconventional uncovered uncovers under underage underbelly
undercover undergo undergoing undergone underground underlying underprivileged underrated understand understanding understands understood
undertaker underwater underway underwear underwent undone undoubtedly unearthed unexpected unexpectedly unfair unfinished unfold unfolded
unfollowed unforgettable unforgotten unfortunate unfortunately unhappy unheard unidentified uniform unintentionally union unions unique
uniquely unit unite unites units unity universally universe university unknown unleash unleashed unless unlike unlikely unlock unlucky
unmissable unnamed unnecessary unofficial unorthodox unprecedented unprofessional unprotected unreal unrecognisable unrecognizable
unreleased unrest unrestricted unscripted unseen unsolved until untimely untitled untold unusual unveil unveiled unveils unversed unwanted
unwell up upbringing upcoming update updated updates updating upended upgrade uplifting upload uploaded uploading upon uproar ups upset
upside urban urge urged urgency urgent urges urging us use used useful user users uses using usual usually utopia utterly vacation vaccine
vague valid valley valor valuable value valued values vamp vampire vampires van vanished vanity variety various varying vast vault ve
vegan vegetable vegetables vegetarian vehicle venerable ventilator venture ventured ventures venue venues verbal verdict verge versatile
verse version versions versus very vest vet veteran veterans vets via vibe vibes vibrant vicar vice vices vicious victim victims victory
vida video videos view viewed viewer viewers viewership viewing views vigil vile villa village villages villain villainous villains
vintage vinyl violating violation violence violent viral virgin virgins virtual virtually virtue virus visible visibly vision visit
visited visiting visitor visitors visits visual visually visuals vital vivid vlogger vocal vocalist vocals voice voiced voices voicing
void volunteer volunteered volunteering volunteers vote voted voters votes voting vow vowed vows vs vulnerable vying wage wages wait
waited waiting wake waking walk walked walking walks wall walls wanna want wanted wanting wants war ward wardrobe warm warn warned warning
warnings warns warring warrior warriors wartime was wash washed washing waste wasted wasting watch watchdog watched watchers watches
watching water waters wave waves way ways we weak wealth wealthy weapon weapons wear wearing wears weather web website websites wed
wedding weddings wednesday weeds week weekday weekend weekends weekly weeks weigh weighed weighing weighs weight weights weird weirdest
welcome welcomed welcomes welcoming welfare well wellbeing wellness went were werewolves west western westerns whale whales what
whatculture whatever wheat wheel when whenever where wherein whether which while whilst whirlwind whiskey whispers whistleblower white
whitening who whoever whole wholesome whom whopping whose why wicked wide widely wider widespread widow widower widows wife wig wild
wildest wildlife wildly wilds will willing win wind window windows wine wing winner winners winning wins winter wiped wire wireless wisdom
wise wish wished wishes wishing wit witch witches with withdraw withdrawn within without witness witnessed witnesses witnessing witty
wives wizard wizards woes woke woken wolf wolves woman women won wonder wondered wonderful wondering wonders wooden woods word words wore
work worked worker workers workforce working workings workload workout workouts workplace works world worlds worldwide worn worried
worries worry worrying worse worst worth worthy would wound wounds wowed wows wrap wrapped wrapping wraps wrath wrestler wrestlers
wrestling write writer writers writes writing written wrong wrongful wrongly wrongs wrote wrought www yacht year yearly years yell yellow
yes yesterday yet yoga you young younger youngest youngster youngsters your yours yourself youth youthful youtu yummy zero zodiac zombie
zombies zone zones zoo zookeeper
`;

/** Given names, also of series: Barry, Grace, Eric. */
export const GIVEN_NAMES = `
aaron abby abigail adam adele aditya adrien agatha agnes ahmed aisha aisling akira alan alasdair alastair albert alec alejandra alejandro
alessandra alessandro alex alexander alexandra alfie alfred alia alice alicia alison alistair allison alma amanda amber amelia amelie amy
anastasia anders andre andrea andrew andy angela anil anita anjali anna annabelle anne annie anthea anthony antoine antonio aoife arabella
archie ariana arjun arlo arnold arthur ashley astrid aubrey audrey austin ava avery baxter bea beatrice becky bella ben benedict benjamin
bernard bernie bert beth betty bianca bill billy bjorn blair blake bob bobby bonnie brad bradley brandon brenda brendan brent brian
brianna bridget brielle brittany bronwen brooke bruce bryan byron caitlin caleb callan callum calvin cameron camille carl carla carlos
carmen carol caroline carrie carter carys casey cassie catherine cecilia cedric celeste cerys chad charles charlie charlotte chelsea
cheryl chester chiara chloe chris christian christina christine christopher chuck ciara cillian claire clara clarence clarice clark claude
claudia clay clayton cleo clint clyde cody colin connor conor constance cooper cora cordelia corey craig crystal curtis cynthia cyril
daisy dale damian damien damon dan dana daniel danielle danny daphne darcy daria darren dave david dawn dean debbie deborah declan deepika
denise dennis derek desmond dexter diana diane dieter dina dmitri dolly dominic dominique don donald donna dora doris dorothy doug douglas
drew duncan dustin dylan earl eddie edgar edith edmund edna edward edwin eileen ekaterina elaine eleanor elena eli elijah eliot elizabeth
ella ellen elliot ellis elodie eloise elsa elsie emily emma enid eoin eric erica erin ernest esteban esther ethan ethel etienne euan
eugene eustace eva evan eve evelyn ewan ezra fatima federica felicity felix fernando fiona flo flora florence floyd frances francesca
francesco francis frank frankie franklin frasier fred freddie frederick freya gabriel gabriella gail gareth garth gary gavin gene george
georgia georgie gerald geraldine gertrude gideon gilbert gina ginny giovanni giulia giuseppe gladys glen glenn gloria godfrey gordon grace
graham grainne grant greg gregory greta guadalupe guillaume gus guy gwen gwyneth hamish hank hanna hannah harley harold harper harriet
harris harry haruka harvey hassan hattie hazel heather hector heidi heinrich helen helena henrietta henry herbert herman hilda holly homer
hope horace howard hubert hugh hugo humphrey iain ian ibrahim ida imogen imran ingrid ioan ira irene irina iris irma isaac isabel isabella
isaiah isla ivan ivy jack jackie jackson jacob jacqueline jade jake james jamie jan jane janet janice jared jasmine jason jasper javier
jay jean jeff jeffrey jen jenna jennifer jenny jeremiah jeremy jerome jerry jess jesse jessica jessie jill jim jimmy jo joan joanna joe
joel joey john johnny jon jonah jonathan jordan jorge jose joseph josephine josh joshua josiah joy joyce juan judith judy jules julia
julian julie juliet julius june justin kane kara karen karim karl kasper kate katherine kathleen kathryn kathy katie katy katya kavita kay
keith kelly ken kenan kenji kenneth kenny kerry kevin khadija kim kimberly kirk kirsten kit klaus kofi kris kristen kurt kwame kyle kylie
lance larry lars laura lauren laurent laurie lawrence layla leah lee leila lena leo leon leonard leroy leslie lester lewis liam lila lily
linda lionel lisa liv liz lloyd logan lois lola lorenzo loretta lorraine louie louis louisa louise luca lucas lucia lucille lucy luis luke
luna luther lydia lynn mabel mac mackenzie maddie madeleine madeline madison mae maeve maggie malachi mandy marcia marco marcus margaret
maria marian marie marilyn mario marion marisol mark marlon marshall martha martin marty marvin mary mason mateo mathew mathieu matilda
matt matteo matthew maude maureen maurice mavis max maxine maya meera megan mel melanie melinda melissa mercy mia micah michael michelle
mick miguel mike mikhail mikkel mildred miles milo mimi mindy minnie miranda miriam mitch mohammed moira molly mona monica morgan morris
moses muhammad muriel murphy murray mustafa myra nadia nancy naomi natalie natasha nate nathan nathaniel ned neil nell nellie nelson nerys
neville niamh nicholas nick nicola nicole nigel nikita nikolai nina noah noel nora norma norman olga olive oliver olivia ollie omar opal
orla oscar oswald otto owain owen padraig paige pam pamela paolo patricia patrick paul paula pearl pedro peg peggy penelope penny percival
percy perry pete peter phil philip philippa phoebe phyllis pierre piper polly poppy priscilla priya quentin quincy quinn rachel rahul
rajesh ralph ramona ramy randall randolph randy raquel raul ray raymond reagan rebecca reggie regina reginald rene rex rhoda rhonda rhys
ricardo richard rick ricky riley rita rob robert roberta robin rocky rod roderick rodney rodrigo roger rohan roisin roland roman ron
ronald ronan ronnie rory rosa rosalind rose roseanne rosemary rosie ross roxanne roy ruben ruby rudy rufus rupert russell ruth ryan
sabrina sadie sally sam samantha samira samson samuel sandra sandy sanjay saoirse sara sarah sasha saskia satoshi saul scarlett scott sean
sebastian selena selma sergei seth seymour shane shannon sharon shawn sheila shelby shelley sherlock sherry shirley sian sid sidney sigrid
silas simon simone sinead siobhan sipho skye sofia solomon sonia sonny sophia sophie soren spencer stacey stan stanley stefano stella
stephanie stephen steve steven stewart stuart sue summer sunil sunita susan susie suzanne sven svetlana sybil sydney sylvia tabitha
takeshi talia tamara tammy tamsin tanya tara tariq tatiana taylor ted terence teresa terry tess tessa thabo thelma theo theodore theresa
thierry thomas tiffany tim timothy tina tobias toby todd tom tommy toni tony tracey tracy travis trevor tricia trish trudy tyler tyrone
una ursula valentina valentine valerie vanessa velma vera vernon veronica vic vicky victor victoria vikram vince vincent viola violet
virgil virginia vivian wade walker wallace wally walt walter wanda warren wayne wendell wendy wes wesley whitney wilbur wilfred will
william willie willow wilma winifred winnie winston wolfgang wyatt xavier yasmin yolanda yusuf yvonne zac zach zachary zara zelda zoe zoey
`;

/** Cities, countries and regions, also of series: Dallas, Atlanta, Shetland. */
export const PLACES = `
africa alabama alaska alberta albuquerque algiers america amsterdam anchorage antarctica arabia argentina arizona arkansas asia aspen
athens atlanta atlantis auckland austin australia austria babylon baghdad baltimore bangkok barbados barcelona beirut belfast belgium
belgravia benidorm berlin beverly birmingham bombay boston brazil brighton brisbane bristol britain britannia broadway bronx brooklyn
brussels budapest buffalo cairo calgary california cambodia cambridge camden canada canberra cardiff casablanca charleston chelsea
chernobyl chicago chile china chippendale cincinnati cleveland colombia colorado connecticut copenhagen cork cornwall cuba cupertino dakota dallas
damascus delaware delhi denmark denver derby derry detroit devon dorset dubai dublin dunkirk durham edinburgh egypt england essex europe
fargo finland florida france galway geneva georgia germany glasgow greece greenland greenwich guernsey halifax hamburg harlem havana
hawaii helsinki hollywood honolulu houston hungary iceland idaho illinois india indiana iowa iran iraq ireland israel istanbul italy
jamaica japan jericho jersey jerusalem kansas kent kentucky kenya korea kuwait lagos laguna lancashire lebanon leeds leicester lexington
lima limerick lisbon liverpool london louisiana madrid maine malaysia malibu malta manchester manhattan manila marseille maryland
massachusetts melbourne memphis mexico miami michigan milan milwaukee minneapolis minnesota mississippi missouri monaco montana montreal
moscow mumbai munich naples narnia nashville nebraska nevada newcastle nigeria norfolk normandy norway nottingham oakland ohio oklahoma
ontario oregon orlando oslo ottawa oxford ozark pacific pakistan palestine panama paris pennsylvania perth peru philadelphia philippines
phoenix pittsburgh poland portland portugal prague provence quebec queens queensland richmond rio riverside romania rome russia saigon
salem salisbury samoa savannah scandinavia scotland seattle seoul serbia shanghai sheffield shetland siberia sicily singapore somerset
spain stockholm suffolk surrey sussex sweden switzerland sydney syria tahiti taiwan tampa tasmania tehran tennessee texas thailand tokyo
toronto tunisia turin turkey uganda ukraine utah vancouver vegas venice vermont vienna vietnam virginia wales warsaw washington waterloo
wellington westminster wimbledon windsor wisconsin wyoming yellowstone york yorkshire yukon zanzibar zimbabwe zurich
`;
