/**
 * Networks and services as data, from general knowledge. One a line under a heading of country and kind:
 *
 *     Name; Other name | nickname; nickname | former name; former name
 *
 * Under a heading that ends in 'each', a line lists many carriers, parted by semicolons, and `=` joins the names of one. Every name before the first bar is one that the trade prints, and is kept as it stands when a text uses it ('Prime Video', 'Amazon').
 * Nicknames stand for the first name. `?` after a name says that it is also an ordinary word or another thing's name, so that only its
 * capitals and its context make it a carrier. The country '--' is for services of the whole world.
 */
export const CARRIER_TABLE = `
@ US broadcast
ABC | the Alphabet; the Alphabet network; Alphabet network; ABC Television Network; the Disney-owned network
CBS | the Eye?; the Eye network; Eye Network; the Tiffany network; CBS Television Network
NBC | the Peacock network; Peacock Network; NBC Television Network; the Peacock net
Fox?; FOX | Fox Broadcasting Company; Fox Broadcasting; Fox Network; Fox Entertainment; Fox TV
The CW; CW | the CW Network; The CW Television Network
The WB | the WB Network; the Frog network
UPN | United Paramount Network
MyNetworkTV
PBS; PBS Masterpiece | Public Broadcasting Service; PBS stations
Masterpiece? | Masterpiece PBS; Masterpiece on PBS
Ion?; Ion Television | Ion TV
Univision | TelevisaUnivision; Univisión
Telemundo
UniMás | UniMas; Unimas | TeleFutura
Pax TV | PAX
MeTV
Cozi TV
Antenna TV
Bounce TV | Bounce?
Court TV
Scripps
first-run syndication
DuMont
@ US cable
AMC | American Movie Classics; the AMC network
BBC America
A&E | A&E Network; Arts & Entertainment
Adult Swim; [adult swim]
American Heroes Channel
Animal Planet
Audience Network; Audience?; AT&T Audience Network | DirecTV's Audience Network | The 101 Network
AXS TV
BET | Black Entertainment Television
BET Her | | Centric
Bravo? | Bravo TV
Cartoon Network
Chiller
Cinemax
CMT | Country Music Television
CNBC
CNN
HLN
Cloo | | Sleuth
Comedy Central
Cooking Channel
Destination America
Discovery?; Discovery Channel; The Discovery Channel
Discovery Family
Discovery Life
Disney Channel; The Disney Channel
Disney Junior
Disney XD | | Toon Disney
DIY Network
E!; E! Entertainment | E! Network; E! Entertainment Television
El Rey; El Rey Network
EPIX; Epix
ESPN
ESPN2
Esquire Network | Esquire TV | Style Network; G4
Food Network
Fox Business; Fox Business Network
Fox News; Fox News Channel
Fox Sports 1; FS1
Fox Reality Channel
Freeform | | ABC Family; The Family Channel; Fox Family
ABC Family
FX | FX Network; FX Networks
FXX
FXM
Fuse?
Fusion?; Fusion TV
FYI | FYI Network | Biography Channel; Bio
G4 | G4TV; G4techTV
GAC Family; Great American Family | Great American Channel; Great American Country
Golf Channel
GSN; Game Show Network
Hallmark?; Hallmark Channel | 
Hallmark Movies & Mysteries; Hallmark Mystery; Hallmark Drama | Hallmark Movies and Mysteries
HBO | Home Box Office
HGTV | Home & Garden Television
History?; History Channel; The History Channel; HISTORY
IFC | Independent Film Channel
Investigation Discovery; ID? | Discovery ID
INSP
Lifetime? | Lifetime Network; Lifetime Television
Lifetime Movie Network; LMN
Logo?; Logo TV
Magnolia Network | | DIY Network
MGM+ | MGM Plus | EPIX
Military Channel
Motor Trend; MotorTrend | MotorTrend TV | Velocity
MSNBC; MS NOW
MTV | Music Television
MTV2
NatGeo; Nat Geo; National Geographic; National Geographic Channel; Nat Geo Wild; Nat Geo Mundo | NatGeo TV; Nat Geo TV
NBC Sports Network; NBCSN | Versus; Outdoor Life Network
NewsNation | | WGN America
NFL Network
Newsmax
Nick at Nite; Nick@Nite
Nick Jr.; Nick Jr
Nickelodeon; Nick? | 
Nicktoons
TeenNick
Ovation?; Ovation TV
OWN; Oprah Winfrey Network | Oprah's network; OWN: Oprah Winfrey Network
Oxygen?; Oxygen True Crime | Oxygen Network; Oxygen Media
Paramount Network | | Spike; Spike TV; TNN
Spike?; Spike TV
PlayStation Network; PlayStation Vue | PSN
Pop?; Pop TV | Pop Network | TV Guide Network; TVGN
RFD-TV
REELZ; Reelz; ReelzChannel
Science Channel; Science? | Discovery Science
SEC Network
Showtime | Showtime Networks; Sho
Paramount+ with Showtime | Showtime on Paramount+
SHO?
Smithsonian Channel
SoapNet; SOAPnet
Speed Channel
Starz; STARZ | Starz Network; the Starz network
Starz Encore | Encore
Sundance TV; SundanceTV; Sundance Channel | Sundance? 
Syfy; SYFY; SyFy | Syfy Channel | Sci-Fi Channel; Sci Fi Channel; SCI FI
Sci Fi Channel; Sci-Fi Channel; The Sci-Fi Channel; SCI FI
TBN
TBS | TBS Superstation
TCM; Turner Classic Movies
The Cowboy Channel
The Movie Channel
The N
The Hub; Hub Network | | Discovery Kids
The Weather Channel
TLC | The Learning Channel
TNT | Turner Network Television
Travel Channel; The Travel Channel
truTV; TruTV | tru TV | Court TV
TV Land; TVLand
TV One
Universal Kids | | Sprout; PBS Kids Sprout
Universal HD
UP TV; UPtv | UP Entertainment
Urban Movie Channel; UMC
USA?; USA Network | 
VH1 | VH1 Classic; Video Hits One
Vice TV; Viceland; VICE TV | Vice? | H2
WE tv; WE TV; WEtv | WE: Women's Entertainment
WGN America; WGN | WGNA
DirecTV | AT&T DirecTV
@ US streaming
Netflix | the Los Gatos streamer; Netflix Original; Netflix Originals
Prime Video; Amazon?; Amazon Prime Video; Amazon Prime; Amazon Video | Amazon's Prime Video; Amazon Studios; Amazon Instant Video; Amazon MGM Studios; Amazon Prime Instant Video; Prime? 
Hulu | Hulu Originals
Hulu on Disney+
Disney+; Disney Plus; Disney?; Disney+ Hotstar? | the Mouse House; Disney's streamer
Star on Disney+
Apple TV+; Apple TV; Apple?; Apple TV Plus; AppleTV+ | the Cupertino streamer; Apple's streaming service
HBO Max; Max?; HBO GO; HBO Go; HBO Now | HBO's streaming service
Peacock? | Peacock TV; NBCUniversal's Peacock; Peacock Premium
Paramount+; Paramount Plus; Paramount? | ParamountPlus
CBS All Access | All Access?
Discovery+; Discovery Plus; discovery+
AMC+; AMC Plus
ESPN+
BET+; BET Plus
Starz Play; StarzPlay; Starzplay
Shudder? | 
Sundance Now | SundanceNow; Sundance Now? 
ALLBLK | | UMC
Acorn TV; Acorn? | AcornTV
BritBox | Britbox; BritBox International
Tubi | Tubi TV
Pluto TV | Pluto?
The Roku Channel; Roku Channel; Roku?; Roku Originals
Quibi
Freevee; Amazon Freevee | | IMDb TV
IMDb TV; IMDb Freevee
Crackle; Sony Crackle; Chicken Soup for the Soul's Crackle | 
Vudu; Fandango at Home
YouTube; YouTube TV | YouTube Originals
YouTube Premium; YouTube Red
Facebook Watch; Facebook? | 
Snapchat; Snap Originals | Snapchat Originals
Twitch
TikTok
Instagram
Spectrum Originals; Spectrum? 
Sling; Sling TV
Seeso
Go90; go90
Fullscreen?
Verizon
Yahoo! Screen; Yahoo Screen; Yahoo? | 
DC Universe | DCU?; DC Universe Infinite
DC All Access
Rooster Teeth
VRV
Crunchyroll
Funimation
HIDIVE
Boomerang? | 
Curiosity Stream; CuriosityStream
MHz Choice
PBS Kids; PBS KIDS
Topic?
Viki; Rakuten Viki
Kocowa; KOCOWA
AsianCrush
ViX; ViX+; Vix | 
Pantaya
Philo
fuboTV; Fubo
Fox Nation
Fox One; FOX One
The Daily Wire; DailyWire+
Angel Studios; Angel?
Hallmark+; Hallmark Movies Now; Hallmark Plus
Lifetime Movie Club
Pure Flix; Great American Pure Flix
Dropout? | Dropout TV | CollegeHumor
Nebula?
Sesame Workshop
ABC Signature?
Mubi; MUBI
Walter Presents
Topic Originals
WOW Presents Plus; WOW Presents+
Revry
Xumo; Xumo Play
Plex?
Samsung TV Plus
Audible?
Max Go?
tvOne
@ GB public
BBC | British Broadcasting Corporation; Auntie?; Beeb; the Beeb
BBC One; BBC1; BBC 1 | BBC One television
BBC Two; BBC2; BBC 2
BBC Three; BBC3; BBC 3
BBC Four; BBC4; BBC 4
BBC Scotland
BBC Wales; BBC One Wales; BBC Cymru Wales
BBC Northern Ireland; BBC NI
BBC Alba; BBC ALBA
BBC iPlayer; iPlayer
BBC Choice
BBC Studios; BBC Worldwide
BBC First
CBBC
CBeebies
Channel 4; C4 | Channel Four; the Channel 4 network
E4
More4; More 4
Film4
All 4; 4oD; Channel 4 streaming | 
S4C | Sianel Pedwar Cymru
@ GB broadcast
ITV; ITV1; ITV 1 | ITV Network
ITV2; ITV 2
ITV3; ITV 3
ITV4; ITV 4
ITVBe; ITV Be
ITV Encore
CITV
ITVX; ITV Hub
STV; STV Player
UTV
GMTV
Channel 5; Channel Five; 5?; Five? | the Channel 5 network | Five
5Star; 5STAR
5USA
My5
@ GB cable
Sky? | 
Sky One; Sky1; Sky 1
Sky Max
Sky Showcase
Sky Two; Sky2
Sky Atlantic
Sky Arts
Sky Comedy
Sky Crime
Sky Documentaries
Sky History
Sky Kids
Sky Living; Living TV | | Living
Sky Nature
Sky Witness
Sky Mix
Sky Cinema
Sky Sports
Sky Studios
Sky Original; Sky Originals
UKTV; UKTV Play | 
Alibi?; U&Alibi
Dave?; U&Dave | 
Drama?; U&Drama
Eden?; U&Eden
Gold?; U&Gold; UKTV Gold
Really?; U&Really
Watch? 
W?; U&W
Yesterday?; U&Yesterday
Quest?
Quest Red
DMAX
Dplay
Blaze?
Crime+Investigation; Crime + Investigation | CI
Comedy Central UK
MTV UK
Challenge? 
Bravo UK
Virgin1; Channel One?
Trouble?
Fox UK
TLC UK
Nick UK
GB News
TalkTV
@ GB streaming
NOW?; Now TV; NOW TV; Now?
U?; UKTV's U
Hayu; hayu
BritBox UK
Rakuten TV
LADbible
Sky Go
SkyShowtime
@ IE public
RTÉ; RTE | Raidió Teilifís Éireann; the Irish public broadcaster
RTÉ One; RTE One; RTÉ1; RTE1
RTÉ Two; RTE Two; RTÉ2; RTE2 | Network 2
RTÉ Player; RTE Player
RTÉjr; RTEjr
TG4 | TnaG; Teilifís na Gaeilge
@ IE broadcast
Virgin Media Television; Virgin Media One; Virgin Media Two; Virgin Media Three; Virgin Media? | Virgin Media TV | TV3
3e
@ CA public
CBC | CBC Television; CBC-TV; Canadian Broadcasting Corporation; the Canadian pubcaster
CBC Gem; Gem?
CBC Kids
Ici Radio-Canada; Radio-Canada; ICI Télé; Ici TOU.TV; Tou.tv; ICI TOU.TV EXTRA
TVO; TVOntario; TVOKids
Télé-Québec
Knowledge Network
@ CA broadcast
CTV | CTV Television Network; CTV Network
CTV Comedy Channel; CTV Comedy; The Comedy Network
CTV Drama Channel; CTV Drama; Bravo Canada
CTV Sci-Fi Channel; CTV Sci-Fi; Space? | Space Channel
CTV Two; A-Channel
Global?; Global TV; Global Television | Global Television Network; Canada's Global
StackTV; STACKTV
Citytv; City? | City TV; CityTV
OMNI; Omni Television
APTN; APTN lumi
YTV
Teletoon
Treehouse; Treehouse TV
Family Channel; Family? 
WildBrain
TVA; TVA+
Noovo | | V Canada
Club illico; illico+; Vrai | Club Illico
@ CA cable
Showcase?
W Network
HGTV Canada
Food Network Canada
History Canada
Slice? | | Life Network
Lifetime Canada
Super Channel
The Movie Network; TMN
HBO Canada
Movie Central
Much?; MuchMusic
MTV Canada
E! Canada
Discovery Canada
Oprah Winfrey Network Canada
Bite TV
IFC Canada
Hollywood Suite
Crave? | CraveTV; Crave Canada | CraveTV
shomi; Shomi
AMI-tv
DTour
VisionTV
Accessible Media
@ AU public
ABC | ABC TV; ABC Australia; the Australian Broadcasting Corporation; Australian Broadcasting Corporation; Aunty?
ABC iview; iview
ABC Kids; ABC Me; ABC ME; ABC Family
ABC Comedy; ABC2; ABC3; ABC TV Plus
SBS | SBS Australia; Special Broadcasting Service
SBS On Demand
SBS Viceland; SBS VICELAND; SBS Food; SBS World Movies
NITV
@ AU broadcast
Seven?; Channel Seven; Channel 7; Seven Network; 7? | the Seven Network; Seven West Media; Network Seven
7plus; 7Plus
7mate; 7two; 7flix; 7Bravo
Nine?; Channel Nine; Channel 9; Nine Network; Network Nine | the Nine Network
9Now; 9now
9Go!; 9Gem; 9Life; 9Rush | GO!
Ten?; Network 10; Channel Ten; Channel 10; Network Ten; 10? | the Ten Network; Ten Network
10 Play; 10play; 10 Bold; 10 Peach; 10 Shake; Eleven?; 10 Comedy; 10 Drama
@ AU cable
Foxtel; Foxtel Now; Foxtel Go
Fox8; FOX8; Fox 8
Fox Showcase; FOX SHOWCASE; Showcase Australia
Fox Arena; Arena?
Fox Comedy; Fox Crime; Fox One Australia
LifeStyle Channel; LifeStyle
SoHo?
UKTV Australia
The Comedy Channel
@ AU streaming
Stan? | Stan Australia; Stan Originals; Stan.
Binge?; BINGE
Kayo; Kayo Sports
Presto?
Quickflix
DocPlay
@ NZ broadcast
TVNZ; TVNZ 1; TVNZ 2; TVNZ Duke; TVNZ+; TVNZ OnDemand; TV One NZ | TV2 NZ
Three?; Three NZ; ThreeNow; TV3 NZ | MediaWorks; Three Now
Bravo New Zealand; Bravo NZ
Prime NZ; Prime TV NZ
Sky NZ; Sky TV NZ; Sky Open; Neon? | SKY Television NZ
Whakaata Māori; Māori Television; Maori Television; Māori+
Four NZ; C4 NZ
@ DE public each
ARD | ARD Mediathek
Das Erste
ZDF | ZDF Mediathek
ZDFneo=ZDF Neo
WDR; NDR; BR?; SWR; MDR; HR?; RBB; KiKA; 3sat
@ DE broadcast each
RTL; RTL Television; RTL Germany
RTL+=RTL Plus=TVNow=TVNOW; RTL Zwei=RTL II=RTL2; RTL Crime; RTL Passion
VOX? 
ProSieben=Pro7
Sat.1=SAT.1
kabel eins; Kabel Eins
Joyn=Joyn+
Super RTL
@ DE cable each
Sky Deutschland; Sky Germany; WOW? 
TNT Serie; TNT Series; TNT Comedy; Warner TV Serie; WarnerTV Serie; Warner TV Comedy
MagentaTV; Magenta TV | Telekom's MagentaTV
13th Street; 13th Street Universal
Maxdome
@ AT public each
ORF; ORF 1; ORF1; ORF 2; ORF2
ServusTV; Servus TV
Puls 4; ATV Austria
@ CH public each
SRF; RTS; RSI; SRG; SRG SSR; Play Suisse
@ FR public each
France 2; France 3; France 4; France 5; France Ô; France Télévisions=France Televisions; France.tv; France.tv Slash
Arte=ARTE; Arte France; Arte.tv
@ FR broadcast each
TF1; TF1+=MYTF1; TMC; TFX; NT1; Salto
M6; M6+=6play; 6ter; W9; Paris Première
C8; D8; CStar; NRJ 12
Canal+=Canal Plus=Canal +; Canal+ Group; myCanal; MyCanal | Canal+ France
OCS=Orange Cinéma Séries
Ciné+; Ciné+ OCS; Planète+
Gulli
13ème Rue; Syfy France
TV5Monde=TV5 Monde=TV5MONDE
@ BE public each
VRT; VRT MAX; één; Eén; Canvas?; Ketnet
RTBF; La Une; La Deux; Auvio; Tipik
@ BE broadcast each
VTM; VTM GO; Streamz; Play4; VIER; Telenet; Proximus; Be tv; RTL-TVI; Play Sports
@ NL broadcast each
NPO; NPO 1=NPO1; NPO 2; NPO 3=NPO3; NPO Start; NPO Plus; AVROTROS; VPRO; BNNVARA; KRO-NCRV; EO?; NTR; Omroep MAX; VARA; BNN; TROS; AVRO
RTL 4; RTL4; RTL 5; RTL 7; RTL 8; RTL Nederland
Videoland; Videoland Plus
SBS6; SBS 6; Net5; Veronica?; Talpa; Talpa TV; KIJK; NLZIET
Ziggo; Ziggo Sport; Film1
@ ES public each
TVE; RTVE; La 1; La 2; RTVE Play; Televisión Española; La Primera; TVE1
TV3 Catalonia; TV3 Cataluña; Televisió de Catalunya; 3Cat; TVG; ETB; Canal Sur; Telemadrid; À Punt
@ ES broadcast each
Antena 3=Antena3; Atresmedia; atresplayer; Atresplayer; Atresplayer Premium=ATRESplayer Premium; laSexta=La Sexta; Neox; Nova?
Telecinco; Cuatro?; Mediaset España; Mitele; Mitele Plus; Divinity?
Movistar+=Movistar Plus+=Movistar Plus=Movistar? | Movistar+ Original
FlixOlé; Filmin; Flooxer; Orange TV; Playz
@ PT broadcast each
RTP; RTP1; RTP2; RTP Play; SIC; OPTO; TVI; TVI Player
@ IT public each
Rai=RAI; Rai 1=RAI 1=Rai Uno; Rai 2=RAI 2=Rai Due; Rai 3=RAI 3; RaiPlay; Rai Fiction; Rai 4; Rai Gulp
@ IT broadcast each
Canale 5; Italia 1; Rete 4; Mediaset; Mediaset Infinity; La7
Sky Italia; Sky Uno; Sky Serie; Sky Cinema Italia; TV8
TIMvision; TimVision
Nove?; Real Time Italy; Infinity? 
@ SE public each
SVT; SVT1=SVT 1; SVT2; SVT Play; Sveriges Television
@ SE broadcast each
TV4; TV4 Play; C More=CMore; TV4 Sweden; Kanal 5; Kanal 11; Sjuan; TV12; TV6 Sweden; TV8 Sweden; TV3 Sweden
Viaplay; Viafree; Viasat; TV3? ; TV1000 | NENT; Nordic Entertainment Group
@ NO public each
NRK; NRK1=NRK 1; NRK2; NRK3; NRK TV; NRK Super
@ NO broadcast each
TV 2=TV2; TV 2 Norway=TV2 Norway; TV 2 Sumo; TV 2 Play; TV2 Play; TVNorge; TV Norge; TV3 Norway; Discovery Norway
@ DK public each
DR; DR1=DR 1; DR2=DR 2; DR3; DRTV=DR TV; DR Ramasjang; Danmarks Radio
@ DK broadcast each
TV 2 Denmark=TV2 Denmark=TV 2 Danmark; TV 2 Zulu; TV 2 Charlie; TV2 Zulu; TV3 Denmark; Kanal 4; Kanal 5 Denmark; Xee
@ FI public each
Yle=YLE; Yle TV1; Yle TV2; Yle Areena; Yle Teema
@ FI broadcast each
MTV Finland=MTV3=MTV Oy; C More Finland; Elisa Viihde; Elisa; Nelonen; Ruutu; Ruutu+; Sub?; Jim Finland; Liv?
@ IS public each
RÚV=RUV; Stöð 2=Stod 2; Síminn; Siminn; Sýn
@ PL broadcast each
TVP; TVP1; TVP2; TVP 1; TVP VOD; TVN; TVN24; Player?; Player.pl; Polsat; Polsat Box Go; Polsat Go; Canal+ Poland; Canal+ Polska; TV4 Poland; ipla
@ CZ broadcast each
Česká televize; Czech Television; ČT1; ČT2; CT1; TV Nova=Nova TV; Voyo; Prima?; TV Prima; Prima+; Oneplay; Stream.cz; Televize Seznam
@ SK broadcast each
RTVS; STVR; Markíza; TV Markíza; JOJ; TV JOJ
@ HU broadcast each
RTL Klub; RTL Hungary; TV2 Hungary; M1 Hungary; Duna; Duna TV; HBO Hungary
@ RO broadcast each
Pro TV; PRO TV; Antena 1; TVR; TVR1; Kanal D Romania; HBO Romania; AntenaPlay
@ BG broadcast each
bTV; Nova Bulgaria; BNT; bTV Media Group
@ RS broadcast each
RTS Serbia; Radio Television of Serbia; Telekom Srbija; Superstar TV; Nova S; Prva; Pink TV; Apollon
@ HR broadcast each
HRT; HRT 1; HRTi; Nova TV Croatia; RTL Croatia; RTL Hrvatska
@ SI broadcast each
Pop TV Slovenia; RTV Slovenija; RTV Slovenia; Kanal A; VOYO Slovenia
@ GR broadcast each
ERT; ERT1; ERTFLIX; MEGA TV; Mega Channel; ANT1; Alpha TV; Antenna Greece; Skai; Cosmote TV; Star Channel Greece
@ EE broadcast each
ETV; ERR; Kanal 2; Telia; Telia Play; Go3; Elisa Eesti; LTV; LRT
@ UA broadcast each
1+1; STB Ukraine; ICTV; Ukraina; Novyi Kanal; Suspilne; Inter TV; Megogo; sweet.tv
@ RU broadcast each
Perviy Kanal=Channel One Russia=Channel One; Rossiya-1=Russia-1=Rossiya 1; NTV Russia; TNT Russia; STS Russia; KION=Kion; Okko; ivi; more.tv; Start.ru; PREMIER?; Kinopoisk; KinoPoisk HD; Wink?; TV-3 Russia
@ TR broadcast each
Kanal D
Show TV=ShowTV
Star TV; Star TV Turkey
ATV; atv; ATV Turkey
Fox Turkey; FOX Türkiye; NOW Turkey; Fox TV Turkey
TRT; TRT 1=TRT1; tabii; TRT World
TV8 Turkey; Kanal 7; beIN; beIN Connect; Turkcell TV+
BluTV=Blu TV
Gain?=GAİN=GAIN
Exxen; puhutv=PuhuTV=Puhu TV; Tivibu
@ IL broadcast each
Kan=KAN=Kan 11; Kan 80; Israel's Kan; Israeli Public Broadcasting Corporation
Keshet; Keshet 12; Keshet TV; Channel 12 Israel
Reshet; Reshet 13; Channel 13 Israel; Channel 10 Israel; Channel 2 Israel
Hot?; HOT; Hot 3; HOT3; HOT8; Hot Israel
Yes?; yes TV; Yes Studios; yes Studios; yesEdge; YES TV; Yes Oh; Cellcom tv; Partner TV
@ AE streaming each
Shahid=Shahid VIP=MBC Shahid=Shahid Original
MBC; MBC 1; MBC Group; MBC4; MBC Masr; MBC Drama
OSN; OSN+; OSN Streaming; OSN Yahala
StarzPlay Arabia; STARZPLAY Arabia; Starzplay Arabia; TOD; Watch iT; WATCH IT; Rotana; Dubai TV; Abu Dhabi TV; ADtv; Jawwy TV; LBCI; MTV Lebanon; Al Jadeed; CBC Egypt; DMC?; ON E; ON TV Egypt; Al Jazeera; Weyyak
@ IR broadcast each
IRIB; Filimo; Namava
@ IN broadcast each
Star Plus=StarPlus; Star Bharat; Star Jalsha; Star Vijay; Star World; Star Utsav; Star Pravah; Asianet; Asianet Plus
Colors?=Colors TV=COLORS; Colors Kannada; Colors Marathi; Colors Tamil
Zee TV=Zee=ZEE TV; Zee Telugu; Zee Tamil; Zee Bangla; Zee Marathi; Zee Kannada; &TV; Zee Café; Zindagi
Sony TV=Sony Entertainment Television=SET India; Sony SAB=SAB TV=Sab TV; Sony Pal; Sony YAY!; Sony Sports
Doordarshan; DD National; DD1; Prasar Bharati; Waves?; DD Kisan
Sun TV; KTV; Gemini TV; Kalaignar TV; Jaya TV; ETV Telugu; ETV Win; Maa TV; Star Maa; Surya TV; Mazhavil Manorama; Flowers TV; Dangal; Dangal TV; Shemaroo; Shemaroo TV; NDTV Imagine; Imagine TV; Life OK; Sahara One; Big Magic; Ishara TV; Nazara; Channel V India; MTV India; Bindass; Pogo TV; Zoom TV India; Republic TV
@ IN streaming each
JioHotstar=Jio Hotstar; Disney+ Hotstar=Hotstar=Hotstar Specials=Disney Plus Hotstar
JioCinema=Jio Cinema=JioCinema Premium; Jio Studios
SonyLIV=Sony LIV=SonyLiv=Sony Liv
ZEE5=Zee5=ZEE 5=ZEE5 Global
ALTBalaji=AltBalaji=ALT Balaji=ALTT=ALT?
MX Player=Amazon MX Player; MX TakaTak; Amazon miniTV=miniTV=Amazon Mini TV
Voot; Voot Select; Voot Kids
Eros Now=ErosNow
Aha?=aha Video
Hoichoi=hoichoi; Addatimes; Klikk; Bongo BD; Chorki
Lionsgate Play; Sun NXT; Discovery+ India; TVF=The Viral Fever; TVFPlay=TVF Play; Arré; Ullu; Hungama Play; Viu India; Jio; Tata Play; Simply South; Manorama Max; ManoramaMAX; Planet Marathi; STAGE?; Chaupal; Epic On; EPIC TV; Airtel Xstream; Koode; Neestream; Saina Play; Kuku TV; Pocket FM; Dice Media; Filtercopy
@ PK broadcast each
Hum TV; HUM TV; ARY Digital; ARY; Geo TV; Geo Entertainment; Har Pal Geo; PTV; PTV Home; Green Entertainment; Express Entertainment; A-Plus Entertainment; Urdu 1; Aan TV; Aur Life; TV One Pakistan; Bol Entertainment; SEE TV; tapmad; Tamasha?; UrduFlix; Begin?
@ BD broadcast each
Channel i; NTV Bangladesh; BTV; Binge Bangladesh; Bioscope
@ LK broadcast each
Sirasa; Rupavahini; ITN Sri Lanka; Swarnavahini; TV Derana; Hiru TV
@ NP broadcast each
Nepal Television; NTV Nepal; AP1; Kantipur TV; Deshsanchar
@ JP public each
NHK; NHK General TV; NHK G; NHK E; NHK World; NHK World-Japan; NHK BS Premium; NHK Enterprises
@ JP broadcast each
Fuji TV=Fuji Television=Fuji; Noitamina; noitaminA; FOD
TV Tokyo; Tokyo MX=TOKYO MX; AT-X; TV Asahi=Asahi TV; Nippon TV=NTV=Nippon Television=NTV Japan; TBS Television=TBS Japan=Tokyo Broadcasting System; MBS=Mainichi Broadcasting; Yomiuri TV; YTV Japan; ABC TV Japan; Kansai TV; BS11; BS Fuji; BS Asahi; BS-TBS; Animax; WOWOW=Wowow; Kids Station; Chukyo TV; CBC Japan; TV Aichi
@ JP streaming each
Abema=AbemaTV=ABEMA; U-NEXT=U-Next; Hulu Japan; TVer; Lemino; dTV; DMM TV; d Anime Store; Bandai Channel; Paravi; Netflix Japan; TELASA; Niconico; Bilibili Global
@ KR broadcast each
KBS; KBS1; KBS2; KBS 2TV; KBS 1TV
MBC TV=MBC Korea=MBC South Korea
SBS TV=SBS Korea=SBS South Korea
EBS; JTBC; JTBC4; MBN; Channel A; TV Chosun=TV CHOSUN; ENA; SKY Channel; Dramax; OCN; tvN; tvN STORY; O'live; Olive?; Mnet; XtvN; On Style; JTBC2; MBC Every 1; MBC every1; SBS Plus; KBS Joy; E Channel; iHQ; Lifetime Korea; Naver TV; KakaoTV; Kakao TV; V Live; Studio Dragon; SLL
@ KR streaming each
TVING=Tving; Wavve=wavve; Watcha=WATCHA; Coupang Play=CoupangPlay; Olleh TV; Genie TV; U+ Mobile TV; Seezn; Kocowa+; KOCOWA+; POOQ; Viki Originals
@ CN broadcast each
CCTV; CCTV-1; CCTV-8; CCTV-6; CGTN; Hunan TV=Hunan Television=Hunan Satellite TV; Dragon TV; Jiangsu TV; Jiangsu Television; Zhejiang TV; Zhejiang Television; Beijing TV; BTV Beijing; Anhui TV; Shandong TV; Shenzhen TV; Tianjin TV; Hubei TV; Phoenix Television
@ CN streaming each
iQIYI=iQiyi=iQIYI International=iQ.com; Tencent Video=Tencent; WeTV=WeTV Original; Youku; Mango TV=MangoTV=MGTV; Bilibili=bilibili; Sohu; Sohu TV; LeTV; Le TV; PPTV; Douyin; Xigua Video; AcFun; GagaOOLala
@ HK broadcast each
TVB; TVB Jade; myTV Super; ViuTV; Viu TV; RTHK; Now TV Hong Kong; HKTV; ATV Hong Kong; aTV World; TVB Anywhere; Jade?; Star Chinese Channel
Viu=Viu Original; PCCW Media; PCCW
@ TW broadcast each
PTS Taiwan; PTS; TTV; CTS; CTV Taiwan; SETTV; SET TV; FTV; GTV; EBC; TVBS; CatchPlay=CATCHPLAY+=Catchplay; myVideo; LINE TV; Hami Video; KKTV; LiTV; friDay Video; Da Ai TV; EasternTV; Gala Television; Sanlih
@ SG broadcast each
Mediacorp=MediaCorp; Channel 8; Channel 8 Singapore; Channel 5 Singapore; Channel U; meWATCH=mewatch; Suria; Vasantham; StarHub; StarHub TV; Singtel; HOOQ=Hooq; CNA; Channel NewsAsia; AXN; AXN Asia; Fox Networks Group Asia; KIX; tvN Asia; HBO Asia; Celestial Tiger; Warner TV Asia
@ MY broadcast each
Astro; Astro Ria; Astro Ceria; Astro Shaw; Astro First; Astro GO; TV3 Malaysia; NTV7; 8TV; TV9; RTM; Media Prima; iflix; tonton; Sooka; sooka; dimsum; Unifi TV; Awesome TV
@ ID broadcast each
RCTI; SCTV; Trans TV; Trans7; MNCTV; GTV Indonesia; Indosiar; ANTV; Vidio; RCTI+; Net TV; NET.; TVRI; Metro TV; GoPlay; Genflix; MAXstream; Vision+; WeTV Indonesia; Mola; Mola TV; Bioskop Online; KlikFilm
@ PH broadcast each
ABS-CBN; Kapamilya Channel; Kapamilya; iWantTFC=iWant; TFC; GMA=GMA Network=GMA 7; GTV Philippines; Kapuso; TV5; TV5 Philippines; Cignal; Cignal Play; A2Z; All TV; ALLTV; PTV Philippines; Net 25; UNTV; IBC 13; RPTV; Vivamax; VMX; Viva One; POPTV; Puregold Channel; Studio 23; ABC-5; GMA News TV; QTV; TFC Online
@ TH broadcast each
GMMTV; GMM 25; GMM25; One 31; ONE31; oneD; Channel 3 Thailand=CH3 Thailand; CH3Plus; 3Plus; Channel 7 Thailand; BBTV Channel 7; Workpoint; Workpoint TV; True4U; TrueID; Thai PBS; Amarin TV; Mono29; MONOMAX; AIS Play; LINE TV Thailand; Netflix Thailand; PPTV HD 36; Thairath TV
@ VN broadcast each
VTV; VTV1; VTV3; HTV; HTV7; VieON; FPT Play; THVL; K+; Galaxy Play; VTVcab; SCTV Vietnam
@ KZ broadcast each
Qazaqstan TV; Khabar; Channel 31 Kazakhstan; KTK; Aitube; Unico Play; Salem Social Media
@ BR broadcast each
Globo=TV Globo=Rede Globo=Globo TV=Grupo Globo
Globoplay=GloboPlay
SBT; Record=RecordTV=Record TV=Rede Record; Band; Rede Bandeirantes; TV Cultura; RedeTV!; Multishow; GNT; Canal Brasil; Canal Viva; Viva Brazil; Universal TV Brazil; Gloob; PlayPlus; Univer Video; Manchete; Rede Manchete; Telecine; +SBT; TV Brasil
@ MX broadcast each
Televisa; Las Estrellas=Canal de las Estrellas; Canal 5; Canal 5 Mexico; TelevisaUnivision Mexico; Blim=blim tv=Blim TV; TV Azteca; Azteca Uno=Azteca; Azteca 7; Imagen Televisión; Imagen TV; Canal Once; Once TV; Claro Video; Cinépolis Klic; Canal 22; a más+; Izzi; Multimedios; Sky México
@ AR broadcast each
Telefe; El Trece=eltrece=El Trece TV; Canal 13 Argentina; América TV; TV Pública; Canal 9; El Nueve; Cablevisión Flow; Flow?; Star+=Star Plus LatAm; UN3; Cont.ar; Polka; Underground Producciones; Net TV Argentina; Paka Paka; Encuentro
@ CL broadcast each
TVN Chile; Mega Chile; Canal 13 Chile; Chilevisión; CHV; La Red; Mega; TVN?; 13C; Ondamedia; Zapping
@ CO broadcast each
Caracol=Caracol TV=Caracol Televisión; Caracol Televisión Colombia; RCN=RCN Televisión=Canal RCN; Canal Uno; Señal Colombia; RTVC; RTVCPlay; Ditu; Teleantioquia
@ PE broadcast each
América Televisión; Latina Televisión; Latina?; ATV Perú; TV Perú; Panamericana; Willax; América tvGO; Movistar Play
@ VE broadcast each
Venevisión; RCTV; Televen; VTV Venezuela; TVes; ViVe
@ UY broadcast each
Canal 4 Uruguay; Canal 10 Uruguay; Teledoce; TNU; Vera TV; Monte Carlo TV
@ EC broadcast each
Ecuavisa; Teleamazonas; TC Televisión; RTS Ecuador; Gama TV; Ecuador TV
@ CU broadcast each
ICRT; Cubavisión; Tele Rebelde
@ PR broadcast each
WAPA; WAPA-TV; Telemundo Puerto Rico; Teleonce; WIPR
@ ZA broadcast
M-Net; Mzansi Magic; Mzansi Wethu; kykNET; Kyknet; MultiChoice; DStv; 1Magic; Africa Magic; Africa Magic Showcase; Vuzu; Moja Love; Mzansi Bioskope; Me Time; Honey?
Showmax | Showmax Originals
SABC; SABC 1; SABC1; SABC 2; SABC2; SABC 3; SABC3; SABC+; SABC Education
e.tv; eTV; eVOD; eExtra; Openview; eMedia; VIU South Africa
@ NG broadcast each
NTA; Channels Television; Channels TV; EbonyLife TV; EbonyLife; Silverbird; AIT; Accelerate TV; NdaniTV; Ndani TV; RED TV; IrokoTV; iROKOtv; Wazobia TV; ROK; TVC Nigeria; Arise; Zee World; Akwaaba Magic; Kava; Circuits TV
@ KE broadcast each
Citizen TV; KTN; NTV Kenya; KBC; Maisha Magic East; Maisha Magic Plus; K24; Switch TV; Viusasa; Akili Kids!; TV47; Inooro TV; Maisha Magic
@ GH broadcast each
GTV Ghana; TV3 Ghana; UTV Ghana; Joy Prime; Joy News; GHOne TV; Adom TV; Metro TV Ghana
@ MA broadcast each
2M; 2M TV; Al Aoula; SNRT; 2M Maroc; Medi1 TV
@ DZ broadcast each
ENTV; Echorouk TV; Ennahar TV; El Djazairia One
@ TN broadcast each
El Hiwar El Tounsi; Nessma; Watania 1; Attessia TV; Hannibal TV
@ SN broadcast each
Marodi TV; 2STV; RTS Senegal; TFM; Wido; Canal+ Afrique; Canal+ Africa; Novelas TV; A+ Ivoire; NCI
@ -- cable each
AXN=Sony AXN
Fox Life; Fox Crime; Fox Networks Group; FOX Premium; FOX Channel
Universal TV; Universal Channel
Warner TV=WarnerTV
Star Channel; Star Life
National Geographic International
HBO Europe; HBO Nordic; HBO Latin America; HBO Max Latin America; HBO Max Europe; HBO España; HBO Central Europe
Discovery Networks International; Eurosport
Disney Channel Asia
Sony Channel; Sony Entertainment Television Latin America
Telemundo Internacional
TNT Latin America; TNT Sports; Space Latin America; TNT Series Latin America
A&E Latin America; Lifetime Latin America
Canal+ International
Disney+ Star; Disney+ Latin America; Disney+ Asia
Vimeo; Vimeo On Demand; Dailymotion; Facebook
Viaplay Group; Magellan TV; IndieFlix; True Story?
`;
