#A w26-001 | 2022-03-25 | SACRAMENTO, Calif.
@ tea | Sacramento teachers | g | USAEDULAB | striking teachers and aides
@ cta | Sacramento teachers' union | o | USALABEDU
@ dis | Sacramento school district | o | USAGOVEDU
@ rey | Lorna Reyes-Whitlock | p | USALABEDU | union president
@ oka | Peter Okafor | p | USAGOVEDU | superintendent
@ gov | California governor | p | USAGOV | governor
@ par | parents of Sacramento | l | USACVL
@ may | mayor of Sacramento | p | USAGOV | mayor
@ tam | Denise Tamblyn | p | USACVL | mother of two
@ lee | Marcus Leeds | p | USAEDULAB | teacher
@ sta | Hal Stavros | p | USAGOV | then-mayor
S Sacramento teachers walk out for third day as district quits talks
E 0 Sacramento/GPE
V 0 | walk out | PROTEST/strike | rights-freedoms,economic | 143 | Sacramento teachers=tea | district=dis | id=a
V 0 | quits | SANCTION/withdraw | economic | 164 | district=dis | @4:the union=cta | id=b
V 0 | talks | CONSULT | economic | 046 | district=dis; @1:Union=cta |  | id=t
S Union says negotiators stormed out of overnight bargaining as walkout shuts all 75 campuses
V 1 | stormed out | =b | | | negotiators=dis | Union=cta | by=Union=cta
V 1 | bargaining | =t | | | negotiators=dis; Union=cta | | when=overnight
V 1 | walkout | =a | | | @0:Sacramento teachers=tea | @0:district=dis
Q 1 | i | negotiators stormed out of overnight bargaining as walkout shuts all 75 campuses | Union=cta | says | -
P SACRAMENTO, Calif. (AP) — More than 4,500 teachers and classroom aides stayed on the picket lines on Friday, shutting every public school in California's capital for a third day, hours after negotiators for the district got up from the table.
E 2 SACRAMENTO/GPE; Calif./GPE; AP/ORG; More than 4,500 teachers and classroom aides/NUM; Friday/DATE; California/GPE
V 2 | picket lines | =a | | | teachers and classroom aides=tea | @0:district=dis | when=on Friday | date=2022-03-25 | n=protesters:More than 4,500 teachers and classroom aides:4500
V 2 | got up | =b | | | negotiators for the district=dis | @4:the union=cta
P The strike, the first in the city since 2019, began on Wednesday over pay, vacancies and the cost of health insurance.
E 3 2019/DATE; Wednesday/DATE
V 3 | strike | =a | | | @2:teachers and classroom aides=tea | @2:the district=dis | when=on Wednesday | date=2022-03-23 | where=the city
P "They left at 1:40 in the morning and they didn't even say good night," said Lorna Reyes-Whitlock, president of the union.
E 4 Lorna Reyes-Whitlock/PER
V 4 | left | =b | | | They=dis | the union=cta | by=Lorna Reyes-Whitlock=rey
Q 4 | d | They left at 1:40 in the morning and they didn't even say good night,~~, | Lorna Reyes-Whitlock=rey | said | -
S "That tells our members everything about how much they are respected."
Q 5 | d | * | @4:Lorna Reyes-Whitlock=rey |  | -
P Superintendent Peter Okafor denied that his team had walked away.
E 6 Peter Okafor/PER
V 6 | denied | REJECT | economic | 016 | Peter Okafor=oka | @4:Lorna Reyes-Whitlock=rey
V 6 | walked away | =b | | | his team=dis | @4:the union=cta | by=@4:Lorna Reyes-Whitlock=rey
Q 6 | i | his team had walked away | - | denied | -
S In a letter to families he said that the session was "paused, not abandoned" and accused the union of "using 40,000 children as leverage."
E 7 40,000 children/NUM
V 7 | accused | ACCUSE/allege | economic | 112 | he=oka | the union=cta | id=c
V 7 | session | =t |  |  | @6:his team=dis; the union=cta | -
Q 7 | m | the session was "paused, not abandoned" | he=oka | said | -
P That charge brought boos from the crowd outside district headquarters, where several hundred strikers in red ponchos listened to it being read aloud through a megaphone.
E 8 several hundred strikers/NUM
V 8 | charge | =c | | | @7:he=oka | @7:the union=cta
V 8 | boos | ACCUSE/disapprove | economic | 111 | several hundred strikers=tea | district=dis
P Wages are the plainest of the quarrels.
S A starting teacher in the district earns $52,000, and the rent of a two-bedroom apartment in Sacramento has risen by a quarter in two years.
E 10 $52,000/MONEY; Sacramento/GPE
P The union has asked for a 4 percent raise this year and a fund for substitutes; the district has offered 2 percent and a one-time bonus.
E 11 this year/DATE
V 11 | asked for | REQUEST/change | economic | 0241 | The union=cta | the district=dis | id=d
V 11 | offered | AGREE | economic | 031 | the district=dis | The union=cta | id=e
P Reyes-Whitlock called the offer "an insult with a bow on it" and said that members had rejected it by a show of hands on Thursday night.
E 12 Reyes-Whitlock/PER; Thursday night/DATE
V 12 | offer | =e | | | @11:the district=dis | @11:The union=cta
V 12 | rejected | REJECT/change | economic | 123 | members=tea | @11:the district=dis | by=Reyes-Whitlock=rey | when=on Thursday night | date=2022-03-24
V 12 | called | ACCUSE/disapprove | economic | 111 | Reyes-Whitlock=rey | @11:the district=dis
Q 12 | m | the offer "an insult with a bow on it" | Reyes-Whitlock=rey | called | -
Q 12 | i | members had rejected it by a show of hands on Thursday night | Reyes-Whitlock=rey | said | -
P "I have 38 kids in fourth grade and no aide," said Marcus Leeds, who has taught in the Meadowview neighborhood for 11 years.
E 13 38 kids/NUM; Marcus Leeds/PER; Meadowview/LOC
Q 13 | d | I have 38 kids in fourth grade and no aide,~~, | Marcus Leeds=lee | said | -
S "I'm not out here for a boat."
V 14 | out here | =a |  |  | I=lee | @11:the district=dis
Q 14 | d | * | @13:Marcus Leeds=lee |  | -
S Bargaining, which resumed on Thursday at a hotel near the airport, had lasted nine hours.
E 15 Thursday/DATE
V 15 | Bargaining | =t | | | @16:both sides=cta; @16:both sides=dis | | when=on Thursday | date=2022-03-24 | where=a hotel near the airport
P The governor on Friday urged both sides to return to the room, his spokeswoman said, and the mayor, who telephoned the two leaders on Thursday, offered city hall as neutral ground.
E 16 Friday/DATE; Thursday/DATE
V 16 | urged | REQUEST/meet | economic,executive | 026 | The governor=gov | both sides=cta; both sides=dis | when=on Friday | date=2022-03-25
V 16 | telephoned | CONSULT/phone | economic | 041 | the mayor=may; the two leaders=rey; the two leaders=oka | | when=on Thursday | date=2022-03-24
V 16 | offered | AGREE | economic | 039 | the mayor=may | the two leaders=rey; the two leaders=oka
Q 16 | i | The governor on Friday urged both sides to return to the room | his spokeswoman=gov | said | -
P Not every parent is cheering.
S Denise Tamblyn, a mother of two who cleans offices at night, said that she had used up her vacation days and feared for her job.
E 18 Denise Tamblyn/PER
Q 18 | i | she had used up her vacation days and feared for her job | Denise Tamblyn=tam | said | -
S "Somebody please be the grown-up," she said.
Q 19 | d | Somebody please be the grown-up,~~, | she=tam | said | -
P About 60 parents sat down in the lobby of the headquarters for an hour on Thursday to demand a settlement by Monday.
E 20 About 60 parents/NUM; Thursday/DATE; Monday/DATE
V 20 | sat down | PROTEST/demo | economic | 141 | About 60 parents=par | @16:both sides=dis; @16:both sides=cta | when=on Thursday | date=2022-03-24 | where=the lobby of the headquarters | n=protesters:About 60 parents:60
P In May 2019 the same union struck for a single day, accusing the district of breaking a contract that then-mayor Hal Stavros had brokered in 2017.
E 21 May 2019/DATE; Hal Stavros/PER; 2017/DATE
V 21 | struck | PROTEST/strike | economic | 143 | the same union=cta | the district=dis | st=h | when=In May 2019 | date=2019-05 | id=g
V 21 | accusing | ACCUSE/allege | economic | 112 | the same union=cta | the district=dis | st=h | when=In May 2019 | date=2019-05
V 21 | brokered | CONSULT/third-party | economic | 045 | Hal Stavros=sta; the same union=cta; the district=dis | | st=h | when=in 2017 | date=2017
P Stavros, reached at his home in Oregon, said that the earlier stoppage had ended in a day because "everybody was ashamed of it" and that this strike would end the same way.
E 22 Stavros/PER; Oregon/GPE
V 22 | stoppage | =g | | | @21:the same union=cta | @21:the district=dis
V 22 | strike | =a | | | @21:the same union=cta | @21:the district=dis
Q 22 | m | the earlier stoppage had ended in a day because "everybody was ashamed of it" | Stavros=sta | said | -
Q 22 | i | this strike would end the same way | Stavros=sta | said | -
P No new session had been scheduled by Friday evening.
E 23 Friday evening/DATE
P "We will be here Monday in the rain if we have to," Reyes-Whitlock said.
E 24 Monday/DATE; Reyes-Whitlock/PER
Q 24 | d | We will be here Monday in the rain if we have to,~~, | Reyes-Whitlock=rey | said | -

#A w26-002 | 2021-10-13 | -
@ bau | Todd Bauerle | p | USACVL | father
@ wom | second parent | p | USACVL | parent
@ dep | Loudoun County deputies | g | USACOP | sheriff's deputies
@ she | Loudoun County sheriff | p | USACOP | sheriff
@ bd | Loudoun County school board | o | USAGOVEDU
@ par | Loudoun parents | l | USACVL
@ mun | Claire Munro | p | USAGOVEDU | board chair
@ sup | Daniel Ashby | p | USAGOVEDU | superintendent
@ law | Gil Prentiss | p | USAJUD | lawyer
@ naa | county teachers' association | o | USALABEDU
@ jan | Janine Cho | p | USACVL | mother
@ stu | Amara Dixon | p | USAEDU | senior
@ gir | Bauerle's daughter | p | USACVL
@ unk | unknown vandal | p | USAUNK
@ mag | Loudoun magistrate | p | USAJUD | magistrate
S Two parents arrested as Virginia school board meeting erupts: 'You work for us!'
E 0 Two parents/NUM; Virginia/GPE
V 0 | arrested | COERCE/arrest | legal,rights-freedoms | 173 | @2:sheriff's deputies=dep | Two parents=bau; Two parents=wom | n=arrested:Two parents:2 | id=a
Q 0 | d | You work for us! | @9:Bauerle=bau |  | @3:The board=bd
S Deputies empty the room after board votes to keep 16 novels; one of those arrested is a father of two
V 1 | empty | COERCE/restrict | rights-freedoms | 172 | Deputies=dep | @4:parents=par | id=b
V 1 | votes | REJECT/change | rights-freedoms | 123 | board=bd | @4:parents=par | id=v
V 1 | arrested | =a | | | Deputies=dep | a father of two=bau
P ASHBURN, Va. - Two people were led out in handcuffs Tuesday night after sheriff's deputies cleared a packed Loudoun County school board meeting that had turned into a shouting match over masks and library books.
E 2 ASHBURN/GPE; Va./GPE; Two people/NUM; Tuesday night/DATE; Loudoun County/GPE
V 2 | led out | =a | | | sheriff's deputies=dep | Two people=bau; Two people=wom | when=Tuesday night | date=2021-10-12 | n=arrested:Two people:2
V 2 | cleared | =b | | | sheriff's deputies=dep | @4:parents=par | when=Tuesday night | date=2021-10-12 | where=Loudoun County school board meeting
P The board had voted an hour earlier to keep 16 contested novels on its shelves, a decision that many of those in the room booed and some wept over.
V 3 | voted | =v | | | The board=bd | @4:parents=par | date=2021-10-12
V 3 | decision | =v | | | The board=bd | @4:parents=par
V 3 | booed | ACCUSE/disapprove | rights-freedoms | 111 | many of those in the room=par | The board=bd
P "This was not a debate any more, it was a safety problem," board chair Claire Munro told 7News, adding that she ordered the room emptied when parents began to climb over the seats.
E 4 Claire Munro/PER; 7News/ORG
V 4 | ordered | REQUEST/change | rights-freedoms | 104 | she=mun | parents=par
Q 4 | d | This was not a debate any more, it was a safety problem,~~, | Claire Munro=mun | told | -
Q 4 | i | she ordered the room emptied when parents began to climb over the seats | Claire Munro=mun | adding | -
P Deputies arrested Todd Bauerle, 46, of Purcellville, and charged him with trespassing and disorderly conduct.
E 5 Todd Bauerle/PER; Purcellville/GPE
V 5 | arrested | =a | | | Deputies=dep | Todd Bauerle=bau
V 5 | charged | ACCUSE/allege | legal | 115 | Deputies=dep | him=bau | id=c
S A woman, whose name was not released, got a summons for trespassing, the sheriff's office said.
V 6 | summons | ACCUSE/allege | legal | 115 | @5:Deputies=dep | A woman=wom | by=the sheriff's office=dep
Q 6 | i | A woman, whose name was not released, got a summons for trespassing~~trespassing | the sheriff's office=dep | said | -
P Video shot by a viewer shows Bauerle, in a gray hoodie, on the floor with two deputies on top of him.
E 7 Bauerle/PER; two deputies/NUM
S You can hear a girl crying, "Dad, stop!"
Q 8 | d | Dad, stop! | a girl=gir | crying | @7:him=bau
P Bauerle walked out of the Leesburg jail at 3 a.m., after a magistrate freed him on his own recognizance, and he was not sorry.
E 9 Bauerle/PER; Leesburg jail/FAC
V 9 | freed | CONCEDE | legal | 080 | a magistrate=mag | him=bau | where=Leesburg jail | id=d
V 9 | walked out | =d |  |  | magistrate=mag | Bauerle=bau | where=Leesburg jail
S "They can tackle me every Tuesday until Christmas," he said in the parking lot.
E 10 Tuesday/DATE; Christmas/DATE
Q 10 | d | They can tackle me every Tuesday until Christmas,~~, | he=bau | said | -
P His lawyer, Gil Prentiss, dismissed the charges as "pure theater" and said that the arrest was meant to scare parents into silence.
E 11 Gil Prentiss/PER
V 11 | dismissed | REJECT | legal | 120 | Gil Prentiss=law | @5:Deputies=dep
V 11 | charges | =c | | | @5:Deputies=dep | @9:Bauerle=bau
V 11 | arrest | =a | | | @5:Deputies=dep | @9:Bauerle=bau
V 11 | said | ACCUSE/allege | legal,rights-freedoms | 112 | Gil Prentiss=law | @5:Deputies=dep
Q 11 | m | the charges as "pure theater" | Gil Prentiss=law | dismissed | -
Q 11 | i | the arrest was meant to scare parents into silence | Gil Prentiss=law | said | -
P The sheriff, a Republican up for re-election in two years, did not sound thrilled with the board either.
E 12 Republican/NORP
S He complained that his deputies had been "used as bouncers" and called on members to hire their own security.
V 13 | complained | ACCUSE/disapprove | executive | 111 | He=she | members=bd
V 13 | called on | REQUEST/change | executive | 102 | He=she | members=bd
Q 13 | m | his deputies had been "used as bouncers" | He=she | complained | -
P Janine Cho, a mother of three who drove 40 minutes to speak and never got her turn at the microphone, said that she saw no violence before the handcuffs came out.
V 14 | handcuffs | =a |  |  | @13:his deputies=dep | @9:Bauerle=bau
E 14 Janine Cho/PER
Q 14 | i | she saw no violence before the handcuffs came out | Janine Cho=jan | said | -
S "We were loud, sure," she said, "but loud isn't a crime, is it?"
Q 15 | d | We were loud, sure,~~, | she=jan | said | -
Q 15 | d | but loud isn't a crime, is it? | she=jan | said | -
P The fight over the novels is older than the pandemic.
S In September a group of parents petitioned the district to pull them, and Superintendent Daniel Ashby refused, citing the First Amendment.
E 17 September/DATE; Daniel Ashby/PER; First Amendment/LAW
V 17 | petitioned | REQUEST/change | rights-freedoms | 0242 | a group of parents=par | the district=bd | when=In September | date=2021-09
V 17 | refused | REJECT/change | rights-freedoms | 123 | Daniel Ashby=sup | a group of parents=par
P A few weeks before, somebody spray-painted "GROOMERS" across the front doors of the administration building in Ashburn; no one was ever charged with the graffiti.
E 18 Ashburn/GPE
V 18 | spray-painted | PROTEST/vandalize | rights-freedoms | 145 | somebody=unk | @17:the district=bd | st=h | where=administration building | id=sp
V 18 | graffiti | =sp |  |  | somebody=unk | @17:the district=bd
P The county teachers' association condemned that attack on Wednesday all over again, along with what it called "the mob" of Tuesday night.
E 19 Wednesday/DATE; Tuesday night/DATE
V 19 | condemned | ACCUSE/disapprove | rights-freedoms | 111 | teachers' association=naa | the mob=par | when=on Wednesday | date=2021-10-13
V 19 | attack | =sp | | | @18:somebody=unk | @17:the district=bd
Q 19 | m | what it called "the mob" of Tuesday night | it=naa | called | -
P Amara Dixon, a senior who waited until midnight to praise one of the books, put it differently.
E 20 Amara Dixon/PER
S "It's a love story," she said.
Q 21 | d | It's a love story,~~, | she=stu | said | -
S "Nobody in that room has read it."
Q 22 | d | * | @21:she=stu |  | -
P Asked whether she regretted clearing the room, Munro said that she would do it again but that the arrests "broke my heart."
E 23 Munro/PER
V 23 | clearing | =b | | | she#1=mun | @4:parents=par
V 23 | arrests | =a | | | @1:Deputies=dep | @2:Two people=bau; @2:Two people=wom
Q 23 | m | she would do it again but that the arrests "broke my heart." | Munro=mun | said | -
P Bauerle is due in court Nov. 9.
E 24 Bauerle/PER; Nov. 9/DATE
P The board's next meeting will be held online, Munro said.
E 25 Munro/PER
Q 25 | i | The board's next meeting will be held online | Munro=mun | said | -

#A w26-003 | 2015-07-29 | ZURICH
@ bru | Beat Brunner | p | CHEBUS | Helvara chief executive
@ mor | Jean-Luc Moreau | p | CHEBUS | chairman
@ ana | Priya Raman | p | GBRBUS | analyst
@ kel | Tom Kellerman | p | USABUS | Norbeck chief executive
@ peo | people familiar with the matter | g | UNK
@ uni | Unia secretary | p | CHELAB | union secretary
@ hel | Helvara | o | CHEBUS
S Swiss flavour maker Helvara swallows U.S. rival Norbeck for $3.8 billion
E 0 Swiss/NORP; Helvara/ORG; U.S./GPE; Norbeck/ORG; $3.8 billion/MONEY
S Shares fall as investors balk at price; savings of $150 million promised
E 1 $150 million/MONEY
P ZURICH, July 29 (Reuters) - Swiss flavour and fragrance maker Helvara said on Wednesday that it would buy Norbeck Ingredients of New Jersey for $3.8 billion in cash, ending a bidding war that had kept the industry's bankers busy since the spring.
E 2 ZURICH/GPE; July 29/DATE; Reuters/ORG; Swiss/NORP; Helvara/ORG; Wednesday/DATE; Norbeck Ingredients/ORG; New Jersey/GPE; $3.8 billion/MONEY; the spring/DATE
Q 2 | i | it would buy Norbeck Ingredients of New Jersey for $3.8 billion in cash | Helvara=hel | said | -
P "We did not come this far to lose a beautiful company over twenty cents," Chief Executive Beat Brunner told analysts on a conference call.
E 3 Beat Brunner/PER
Q 3 | d | We did not come this far to lose a beautiful company over twenty cents,~~, | Beat Brunner=bru | told | -
P The offer of $61.20 a share is 34 percent above the price of Norbeck's stock before Helvara first approached its board in April.
E 4 $61.20/MONEY; Norbeck/ORG; Helvara/ORG; April/DATE
P Three people familiar with the matter said that the Americans had turned down two lower bids, the second of them by e-mail and within the hour.
E 5 Three people/NUM; Americans/NORP
Q 5 | i | the Americans had turned down two lower bids~~within the hour | Three people familiar with the matter=peo | said | -
P Helvara's shares closed down 6.1 percent in Zurich, their worst day since the central bank scrapped its cap on the franc in January.
E 6 Helvara/ORG; Zurich/GPE; January/DATE
P "It is a defensive deal dressed up as an attack," said Priya Raman, who follows the sector for a London brokerage.
E 7 Priya Raman/PER; London/GPE
Q 7 | d | It is a defensive deal dressed up as an attack,~~, | Priya Raman=ana | said | -
S "They are paying a strawberry-and-cream price for vanilla."
Q 8 | d | * | @7:Priya Raman=ana |  | -
P Brunner rejected that reading, pointing to Norbeck's laboratory in Princeton and to its 41 patents on sugar substitutes, a field in which every soft-drink maker is on the hunt.
E 9 Brunner/PER; Norbeck/ORG; Princeton/GPE
P Consumers on both sides of the Atlantic have turned against artificial sweeteners, and the food giants are under fire from mothers, bloggers and dentists alike.
E 10 Atlantic/LOC
P Together the two would have sales of about 5.2 billion francs and close to 14,000 employees.
E 11 about 5.2 billion francs/MONEY; close to 14,000 employees/NUM
S Helvara promised savings of $150 million a year by 2018 but declined to say how many jobs would go.
E 12 Helvara/ORG; $150 million/MONEY; 2018/DATE
P "Where two headquarters become one, somebody always carries out a cardboard box," the regional secretary of the Unia trade union observed drily.
E 13 Unia/ORG
Q 13 | d | Where two headquarters become one, somebody always carries out a cardboard box,~~, | the regional secretary of the Unia trade union=uni | observed | -
P Norbeck's chief executive, Tom Kellerman, who will leave with a package worth $27 million, said in a statement that he could not be prouder of "a family that smells like oranges."
E 14 Norbeck/ORG; Tom Kellerman/PER; $27 million/MONEY
Q 14 | m | he could not be prouder of "a family that smells like oranges." | Tom Kellerman=kel | said | -
P The takeover needs the approval of Norbeck's shareholders and of competition authorities in Washington and Brussels, which lawyers do not expect to put up a fight.
E 15 Norbeck/ORG; Washington/GPE; Brussels/GPE
P If it fails for lack of financing, Helvara would owe its target a break-up fee of $190 million.
E 16 Helvara/ORG; $190 million/MONEY
P It is the largest purchase in the Geneva lakeside company's 118-year history.
E 17 Geneva/GPE
S In 2007 Helvara lost out to a Japanese group in the battle for a Dutch perfume house, a defeat that Chairman Jean-Luc Moreau still likes to call his "unfinished symphony."
E 18 2007/DATE; Helvara/ORG; Japanese/NORP; Dutch/NORP; Jean-Luc Moreau/PER
Q 18 | m | his "unfinished symphony." | Jean-Luc Moreau=mor | call | -
P Moreau, 71, said on Wednesday that he would not stand for another term.
E 19 Moreau/PER; Wednesday/DATE
Q 19 | i | he would not stand for another term | Moreau=mor | said | -
P The rival bidder, a private equity firm from Boston, withdrew late on Tuesday.
E 20 Boston/GPE; Tuesday/DATE
S It had no comment.

#A w26-004 | 2017-03-10 | NAIROBI
@ nur | Kenyan nurses | g | KENMED | county nurses
@ knu | nurses' union | o | KENLABMED
@ odh | Grace Odhiambo | p | KENLABMED | union secretary-general
@ hea | Health Cabinet Secretary | p | KENGOV | Health Cabinet Secretary
@ cog | Council of Governors | o | KENGOV
@ kip | Samuel Kiprono | p | KENGOV | Council of Governors health chairman
@ crt | Labour Court judge | p | KENJUD | Justice
@ pol | Nairobi police | o | KENCOP
@ mut | Esther Mutua | p | KENCVL | patient's daughter
@ doc | doctors' union officials | g | KENLABMED
@ opp | opposition leaders | g | KENPTYOPP
@ bis | Catholic bishops | g | KENREL
@ gov | Kenyan government | o | KENGOV
@ jub | Jubilee | o | KENPTYGOV
@ cou | Nairobi court | o | KENJUD
@ off | police officer | p | KENCOP | officer
@ who | World Health Organization | o | UNO
S Nurses defy court, vow to stay out until governors sign pay deal
V 0 | defy | REJECT | legal,health | 128 | Nurses=nur | court=crt | id=a
V 0 | vow | THREATEN/restrict | health | 133 | Nurses=nur | governors=cog | id=b
S Union boss says members are ready for jail as patients are turned away from wards
Q 1 | i | members are ready for jail as patients are turned away from wards | Union boss=odh | says | -
P The strike by some 26,000 nurses entered its fifth day on Friday after their union ignored a court order to go back to work and dared the State to arrest its officials.
E 2 some 26,000 nurses/NUM; Friday/DATE
V 2 | strike | PROTEST/strike | health,economic | 143 | 26,000 nurses=nur | @7:the governors=cog | when=Friday | date=2017-03-10 | n=protesters:some 26,000 nurses:26000 | id=c
V 2 | ignored | =a | | | their union=knu | court=crt
V 2 | order | REQUEST/yield | legal,health | 1052 | court=crt | their union=knu | id=d
P Justice Hannah Wambua of the Labour Court directed the nurses on Wednesday to suspend the boycott for 30 days so that talks with the Council of Governors could be concluded.
E 3 Hannah Wambua/PER; Labour Court/ORG; Wednesday/DATE; Council of Governors/ORG
V 3 | directed | =d | | | Hannah Wambua=crt | the nurses=nur | when=on Wednesday | date=2017-03-08
V 3 | boycott | =c | | | the nurses=nur | Council of Governors=cog
V 3 | talks | CONSULT | health,economic | 046 | the nurses=nur; Council of Governors=cog | | id=t
P "We have been in their air-conditioned rooms since October, and what did we eat there? Biscuits," said the secretary-general, Ms Grace Odhiambo, to laughter at Uhuru Park.
V 4 | rooms | =t |  |  | We=knu; their=cog |  | by=Grace Odhiambo=odh
V 4 | said | ACCUSE/disapprove | health,economic | 111 | Ms Grace Odhiambo=odh | @7:the governors=cog
E 4 October/DATE; Grace Odhiambo/PER; Uhuru Park/FAC
Q 4 | d | We have been in their air-conditioned rooms since October, and what did we eat there? Biscuits,~~Biscuits, | Grace Odhiambo=odh | said | -
S "Let them come with their handcuffs. Kamiti has beds."
E 5 Kamiti/FAC
Q 5 | d | * | @4:Grace Odhiambo=odh |  | -
P She told the rally, attended by about 2,000 nurses in white, that nobody would return to the wards until the collective agreement is signed and deposited in court.
E 6 about 2,000 nurses/NUM
V 6 | rally | PROTEST/demo | health,economic | 141 | about 2,000 nurses=nur | @7:the governors=cog | where=@4:Uhuru Park | n=protesters:about 2,000 nurses:2000 | id=r
V 6 | told | =b | | | She=odh | @7:the governors=cog
Q 6 | i | nobody would return to the wards until the collective agreement is signed and deposited in court | She=odh | told | -
P But the governors, through their health committee chairman, Mr Samuel Kiprono, ruled out signing anything before the Salaries Commission gives its advice.
E 7 Samuel Kiprono/PER; Salaries Commission/ORG
V 7 | ruled out | REJECT/change | health,economic | 123 | the governors=cog | @6:nurses=nur | by=Samuel Kiprono=kip | id=e
P "You cannot hold a sick grandmother hostage and call it bargaining," Mr Kiprono told the Nation by telephone from Kericho.
E 8 Kiprono/PER; Nation/ORG; Kericho/GPE
V 8 | told | ACCUSE/disapprove | health | 111 | Kiprono=kip | @6:nurses=nur
Q 8 | d | You cannot hold a sick grandmother hostage and call it bargaining,~~, | Kiprono=kip | told | -
S He warned that counties would stop the March salaries of those who stay away.
E 9 March/DATE
V 9 | warned | THREATEN/restrict | health,economic | 131 | He=kip | those who stay away=nur
Q 9 | i | counties would stop the March salaries of those who stay away | He=kip | warned | -
P At Mbagathi Hospital two wards stood empty yesterday, and a guard at the gate was sending arrivals to mission clinics.
E 10 Mbagathi Hospital/FAC; yesterday/DATE
S Ms Esther Mutua, who had pushed her mother in a wheelbarrow from Kibera, wept when she was told that there was no one to change the dressing.
E 11 Esther Mutua/PER; Kibera/LOC
S "I am not angry with the nurses, and I am not angry with the governors; I am just tired," she said.
Q 12 | d | I am not angry with the nurses, and I am not angry with the governors; I am just tired,~~tired, | she=mut | said | -
P The Council of Governors had on Thursday dismissed the strike as "a holiday in uniform", a taunt for which its chairman was jeered at the rally.
E 13 Council of Governors/ORG; Thursday/DATE
V 13 | dismissed | ACCUSE/disapprove | health,economic | 111 | Council of Governors=cog | @6:nurses=nur | when=on Thursday | date=2017-03-09 | id=h
V 13 | strike | =c | | | @6:nurses=nur | Council of Governors=cog
V 13 | taunt | =h | | | Council of Governors=cog | @6:nurses=nur
V 13 | rally | =r | | | @6:nurses=nur | Council of Governors=cog | where=@4:Uhuru Park
V 13 | jeered | ACCUSE/disapprove | health,economic | 111 | @6:nurses=nur | its chairman=cog | where=rally
Q 13 | m | the strike as "a holiday in uniform" | Council of Governors=cog | dismissed | -
P The Health Cabinet Secretary, who met both camps at Afya House on Thursday, appealed to the nurses to obey the judge and pleaded with governors to table a new figure.
E 14 Afya House/FAC; Thursday/DATE
V 14 | met | CONSULT/third-party | health | 045 | Health Cabinet Secretary=hea; both camps=knu; both camps=cog | | when=on Thursday | date=2017-03-09 | where=Afya House
V 14 | appealed | REQUEST/yield | health,legal | 0252 | Health Cabinet Secretary=hea | the nurses=nur
V 14 | pleaded | REQUEST/change | health,economic | 0241 | Health Cabinet Secretary=hea | governors=cog
P Catholic bishops praised the nurses' "long patience" but urged them to attend to mothers in labour and newborns.
E 15 Catholic/NORP
V 15 | praised | SUPPORT | health,religion-ethnicity | 051 | Catholic bishops=bis | the nurses=nur
V 15 | urged | REQUEST/yield | health | 0252 | Catholic bishops=bis | them=nur
Q 15 | m | the nurses' "long patience" | Catholic bishops=bis | praised | -
P Opposition leaders were quick to take sides, with the polls five months away; they accused Jubilee of finding money for laptops and none for gloves.
E 16 Jubilee/ORG
V 16 | accused | ACCUSE/allege | health,election | 112 | they=opp | Jubilee=jub
P The nurses' action comes barely a week after public doctors ended their own walkout, which lasted 100 days and was called off when the State agreed to new allowances.
V 17 | action | =c | | | The nurses=nur | @7:the governors=cog
V 17 | ended | CONCEDE | health | 082 | public doctors=doc | the State=gov | id=f
V 17 | walkout | PROTEST/strike | health | 143 | public doctors=doc | the State=gov | st=h | id=w
V 17 | agreed | AGREE | health,economic | 031 | the State=gov | public doctors=doc | st=h
V 17 | called off | =f |  |  | public doctors=doc | the State=gov
P In February a court jailed seven officials of the doctors' union for contempt and freed them after two nights, a spectacle that did more for the cause than all its placards.
E 18 February/DATE; seven officials/NUM
V 18 | jailed | SANCTION/convict | legal,health | 116 | a court=cou | seven officials of the doctors' union=doc | st=h | when=In February | date=2017-02 | n=arrested:seven officials:7 | id=jl
V 18 | freed | RETREAT/release | legal,health | 0841 | a court=cou | them=doc | st=h | when=In February | date=2017-02
V 18 | spectacle | =jl |  |  | a court=cou | seven officials of the doctors' union=doc
S Justice Wambua, who will hear an application on Tuesday to punish the nurses' leaders for flouting her directive, was the judge who had declared the doctors' stoppage unlawful in January.
E 19 Wambua/PER; Tuesday/DATE; January/DATE
V 19 | flouting | =a | | | the nurses' leaders=knu | Wambua=crt
V 19 | directive | =d | | | Wambua=crt | the nurses' leaders=knu
V 19 | declared | SANCTION/convict | legal,health | 116 | Wambua=crt | doctors'=doc | st=h | when=in January | date=2017-01
V 19 | stoppage | =w | | | doctors'=doc | @2:the State=gov
P Police, who were posted in dozens around the park, made no arrests on Friday.
E 20 Friday/DATE
V 20 | posted | MOBILIZE/police | health | 153 | Police=pol | @6:nurses=nur | where=the park
V 20 | arrests | COERCE/arrest | legal | 173 | Police=pol | @6:nurses=nur | st=n | when=on Friday | date=2017-03-10
P "We have instructions to watch, not to touch," an officer said, asking not to be named.
Q 21 | d | We have instructions to watch, not to touch,~~touch, | an officer=off | said | -
P Kenya has fewer than nine nurses for every 10,000 people, according to the World Health Organization.
E 22 Kenya/GPE; World Health Organization/ORG
Q 22 | i | Kenya has fewer than nine nurses for every 10,000 people | World Health Organization=who | according to | -

#A w26-005 | 2012-06-20 | -
@ car | Dwight Carrow | p | USACOP | sheriff
@ fbi | FBI | o | USACOP
@ lit | Annette Little | p | USAJUD | U.S. attorney
@ jud | magistrate judge | p | USAJUD | magistrate judge
@ bel | Roscoe Bell | p | USACRM | bail bondsman
@ huf | Ray Huffman | p | USAJUD | defense lawyer
@ com | county commission chairman | p | USAGOV | county commission chairman
@ nac | NAACP branch | o | USANGO
@ rev | Elijah Pettway | p | USAREL | NAACP branch president
@ inm | inmates | l | USACVL
@ wil | Wilma Sykes | p | USACVL | diner owner
@ chi | chief deputy | p | USACOP | chief deputy
@ jur | federal grand jury | o | USAJUD
@ olm | Vernon Olmstead | p | USACOP | former sheriff
@ usg | US government | o | USAGOV
@ fju | federal jury of 1996 | o | USAJUD
S Sheriff led from his own jail in cuffs: Carrow charged with taking bribes
E 0 Carrow/PER
V 0 | led | COERCE/arrest | corruption,legal | 173 | @2:FBI agents=fbi | Sheriff=car | where=jail | id=a
V 0 | charged | ACCUSE/allege | corruption,legal | 115 | @5:grand jury=jur | Carrow=car | id=b
S FBI arrests Dallas County lawman after 15-month probe; he denies taking a dime
E 1 FBI/ORG; Dallas County/GPE
V 1 | arrests | =a | | | FBI=fbi | lawman=car
V 1 | probe | ACCUSE/investigate | corruption | 091 | FBI=fbi | lawman=car | id=q
V 1 | denies | REJECT | corruption,legal | 016 | he=car | FBI=fbi | id=p
P For 14 years Dwight Carrow walked through the back door of the Dallas County Jail with a toothpick in his mouth and the keys on his belt; on Tuesday he was marched out the same way between two FBI agents.
E 2 Dwight Carrow/PER; Dallas County Jail/FAC; Tuesday/DATE; FBI/ORG
V 2 | marched out | =a | | | FBI agents=fbi | he=car | when=on Tuesday | date=2012-06-19 | where=Dallas County Jail
P The 58-year-old sheriff was arrested shortly after 7 a.m. on charges that he took more than $210,000 from a bail bondsman and steered prisoners his way.
E 3 more than $210,000/MONEY
V 3 | arrested | =a | | | @2:FBI agents=fbi | sheriff=car
V 3 | charges | =b | | | @5:grand jury=jur | he=car
P "A badge is a promise, and this defendant put a price on it," U.S. Attorney Annette Little said at a news conference in Mobile.
E 4 U.S./GPE; Annette Little/PER; Mobile/GPE
V 4 | said | ACCUSE/allege | corruption,legal | 1121 | Annette Little=lit | this defendant=car | where=Mobile | id=l
Q 4 | d | A badge is a promise, and this defendant put a price on it,~~price on it, | Annette Little=lit | said | -
P The indictment, returned by a grand jury last week and unsealed on Tuesday, runs to 19 counts of extortion, bribery and lying to agents.
E 5 last week/DATE; Tuesday/DATE
V 5 | indictment | =b | | | grand jury=jur | @4:defendant=car | when=last week | date=2012-06-11/2012-06-17
P It says that Carrow kept inmates locked up for days after a judge had cleared them to go, until their families paid Roscoe Bell, the bondsman, who is cooperating with the government.
E 6 Carrow/PER; Roscoe Bell/PER
V 6 | kept | COERCE/arrest | corruption,legal | 173 | Carrow=car | inmates=inm | by=@5:grand jury=jur | st=h | id=k
V 6 | cooperating | COOPERATE | legal | 063 | Roscoe Bell=bel; the government=usg | -
V 6 | says | =b |  |  | @5:grand jury=jur | Carrow=car
Q 6 | i | Carrow kept inmates locked up for days~~cooperating with the government | @5:grand jury=jur | says | -
P Carrow pleaded not guilty before a magistrate judge in the afternoon and was released on a $50,000 bond.
E 7 Carrow/PER; $50,000/MONEY
V 7 | pleaded not guilty | =p | | | Carrow=car | @5:grand jury=jur
V 7 | released | CONCEDE | legal | 080 | magistrate judge=jud | Carrow=car | n=money:$50,000:50000:USD | id=r
S She ordered him to hand in his passport and his pistols and to stay out of the building that he has run since 1998.
E 8 1998/DATE
V 8 | ordered | REQUEST/change | legal | 100 | She=jud | him=car
P "I never took a dime that wasn't mine," he said on the courthouse steps, as his wife held an umbrella over him.
V 9 | said | =p | | | he=car | @5:grand jury=jur | where=courthouse steps
Q 9 | d | I never took a dime that wasn't mine,~~mine, | he=car | said | -
P His lawyer, Ray Huffman, said that the case rests on the word of "a confessed crook with a deal in his pocket" and predicted that a jury would laugh at it.
E 10 Ray Huffman/PER
V 10 | said | REJECT | legal,corruption | 120 | Ray Huffman=huf | @4:Annette Little=lit
V 10 | case | =b |  |  | @5:grand jury=jur | @7:Carrow=car
Q 10 | m | the case rests on the word of "a confessed crook with a deal in his pocket" | Ray Huffman=huf | said | -
Q 10 | i | a jury would laugh at it | Ray Huffman=huf | predicted | -
P At the Downtowner, where the sheriff has eaten his grits every morning for as long as anyone can remember, his stool was empty.
E 11 Downtowner/FAC
S "He paid his check, he tipped good, he asked after my mama," owner Wilma Sykes said.
E 12 Wilma Sykes/PER
Q 12 | d | He paid his check, he tipped good, he asked after my mama,~~mama, | Wilma Sykes=wil | said | -
S "I don't want to believe it."
Q 13 | d | * | @12:Wilma Sykes=wil |  | -
P Others had been waiting for this day.
P The local branch of the NAACP demanded that Carrow resign by Friday, and its president, the Rev. Elijah Pettway, called on Washington to investigate two deaths in the jail.
E 15 NAACP/ORG; Carrow/PER; Friday/DATE; Elijah Pettway/PER; Washington/GPE
V 15 | demanded | REQUEST/change | corruption | 1041 | NAACP=nac | Carrow=car | id=n
V 15 | called on | REQUEST/change | human-rights | 104 | Elijah Pettway=rev | Washington=usg
P "Folks were held for ransom in there, plain and simple," Pettway said.
E 16 Pettway/PER
V 16 | held | =k | | | @15:Carrow=car | Folks=inm | by=Pettway=rev | where=@15:the jail
Q 16 | d | Folks were held for ransom in there, plain and simple,~~simple, | Pettway=rev | said | -
P The chairman of the county commission said that the arrest was "a black eye for all of us" but that he had no power to remove an elected sheriff; under state law only impeachment can do that.
V 17 | arrest | =a | | | @2:FBI agents=fbi | sheriff=car
Q 17 | m | the arrest was "a black eye for all of us" | The chairman of the county commission=com | said | -
Q 17 | i | he had no power to remove an elected sheriff | The chairman of the county commission=com | said | -
P The governor's office had no comment.
P Agents had searched Carrow's home on County Road 37 and carried off 11 boxes of files in March, and deputies have whispered about little else since.
E 19 Carrow/PER; County Road 37/FAC; March/DATE
V 19 | searched | COERCE/seize | corruption,legal | 1711 | Agents=fbi | Carrow's=car | when=in March | date=2012-03 | where=home on County Road 37 | id=se
V 19 | carried off | =se |  |  | Agents=fbi | Carrow's=car | when=in March | date=2012-03
S The investigation began, according to court papers, when a mechanic from Orrville paid twice for the same brother.
E 20 Orrville/GPE
V 20 | investigation | =q | | | @19:Agents=fbi | @19:Carrow's=car
Q 20 | i | The investigation began~~the same brother | - | according to | -
P If he is convicted on all charges, Carrow could spend the rest of his life in prison; Bell, who pleaded guilty in April to bribing him, is to be sentenced in October.
E 21 Carrow/PER; Bell/PER; April/DATE; October/DATE
V 21 | charges | =b | | | @5:grand jury=jur | Carrow=car
V 21 | pleaded guilty | CONCEDE | corruption,legal | 015 | Bell=bel | @5:grand jury=jur | when=in April | date=2012-04 | id=g
V 21 | sentenced | SANCTION/convict | corruption,legal | 116 | | Bell=bel | st=f | when=in October | date=2012-10
P It is not the county's first such summer.
S In 1996 a federal jury convicted Sheriff Vernon Olmstead of protecting moonshiners and marijuana growers, and he served four years; it was Carrow, then a young lieutenant, who testified against him.
E 23 1996/DATE; Vernon Olmstead/PER; Carrow/PER
V 23 | convicted | SANCTION/convict | corruption,legal,illegal-drugs | 116 | federal jury=fju | Vernon Olmstead=olm | st=h | when=In 1996 | date=1996 | id=o
V 23 | testified | ACCUSE/allege | corruption,legal | 1121 | Carrow=car | him=olm | st=h
P Chief Deputy Lamar Tate will run the office for now.
E 24 Lamar Tate/PER
P "The phones work and the cars have gas," he said. "That's my statement."
Q 25 | d | The phones work and the cars have gas,~~gas, | he=chi | said | -
Q 25 | d | That's my statement. | he=chi | said | -

#A w26-006 | 2023-03-04 | -
@ res | residents of Skegness | l | GBRCVL | protesters
@ cou | East Lindsey council | o | GBRGOV
@ hom | Home Office | o | GBRGOV
@ ell | Martin Ellwood | p | GBRGOV | council leader
@ pol | Lincolnshire police | o | GBRCOP
@ par | Patriotic Coast | o | GBRPTY | far-right group
@ sta | anti-racists | g | GBRSOC
@ rah | Farid Rahimi | p | AFGREF | asylum seeker
@ vic | Rev Susan Thwaite | p | GBRREL | vicar
@ mp | local MP | p | GBRLEG | MP
@ hig | high court | o | GBRJUD
@ imm | immigration minister | p | GBRGOV | immigration minister
@ bri | Karen Briggs | p | GBRCVL | organiser
@ asy | asylum seekers in Skegness | l | REF
S 'This is our home too': seaside town divided as march on asylum hotel ends in arrests
Q 0 | d | This is our home too | @9:Farid Rahimi=rah |  | -
V 0 | march | PROTEST/demo | migration,asylum | 141 | @2:protesters=res | @2:Home Office=hom | where=asylum hotel | id=a
V 0 | arrests | COERCE/arrest | migration,legal | 173 | @5:Lincolnshire police=pol | @2:protesters=res | id=b
S Eight held in Skegness as council vows to return to court over use of the Grand for refugees
E 1 Eight/NUM; Skegness/GPE; Grand/FAC
V 1 | held | =b | | | @5:Lincolnshire police=pol | Eight=res | where=Skegness | n=arrested:Eight:8
V 1 | vows | THREATEN | legal,migration | 130 | council=cou | @2:Home Office=hom | id=vw
P Police in riot helmets separated hundreds of protesters outside a seafront hotel in Skegness on Saturday, after a march against the Home Office's decision to lodge 180 asylum seekers there turned ugly.
E 2 hundreds of protesters/NUM; Skegness/GPE; Saturday/DATE; Home Office/ORG; 180 asylum seekers/NUM
V 2 | separated | MOBILIZE/police | migration | 153 | Police=pol | protesters=res; @7:counter-demonstrators=sta | when=on Saturday | date=2023-03-04 | where=Skegness
V 2 | march | =a | | | protesters=res | Home Office=hom | when=on Saturday | date=2023-03-04 | where=Skegness | n=protesters:hundreds of protesters:
V 2 | lodge | AID | asylum,migration | 075 | Home Office=hom | 180 asylum seekers=asy | where=hotel | id=lo
P Bottles, eggs and at least one firework were thrown, and an officer was treated for a cut above the eye.
V 3 | thrown | PROTEST/riot | migration | 145 | @2:protesters=res | an officer=pol | n=injured:an officer:1 | id=c
P "People came with pushchairs and went home crying," said Karen Briggs, who organised the demonstration through a Facebook group and insists that it had nothing to do with race.
E 4 Karen Briggs/PER; Facebook/ORG
V 4 | demonstration | =a | | | Karen Briggs=bri | @2:Home Office=hom
Q 4 | d | People came with pushchairs and went home crying,~~crying, | Karen Briggs=bri | said | -
Q 4 | i | it had nothing to do with race | Karen Briggs=bri | insists | -
P Lincolnshire police said that eight people, aged between 16 and 61, had been detained on suspicion of violent disorder, and blamed the trouble on "a small group that travelled here to find it".
E 5 Lincolnshire/GPE; eight people/NUM
V 5 | detained | =b | | | Lincolnshire police=pol | eight people=res | by=Lincolnshire police=pol | n=arrested:eight people:8
V 5 | blamed | ACCUSE/allege | migration | 112 | Lincolnshire police=pol | a small group=par
V 5 | trouble | =c | | | a small group=par | @3:an officer=pol
V 5 | disorder | =c |  |  | eight people=res | @3:an officer=pol | by=Lincolnshire police=pol
Q 5 | i | eight people, aged between 16 and 61, had been detained on suspicion of violent disorder | Lincolnshire police=pol | said | -
Q 5 | m | the trouble on "a small group that travelled here to find it" | Lincolnshire police=pol | blamed | -
P Members of Patriotic Coast, a far-right group, had been seen handing out leaflets at the station in the morning.
E 6 Patriotic Coast/ORG
P Some 150 counter-demonstrators rallied across the road, singing and holding up a bedsheet that read "Skeggy welcomes everyone".
E 7 Some 150 counter-demonstrators/NUM
V 7 | rallied | PROTEST/demo | migration,religion-ethnicity | 141 | counter-demonstrators=sta | @6:Patriotic Coast=par | n=protesters:Some 150 counter-demonstrators:150 | id=d
P From a second-floor window, some of the men whom all this was about filmed it on their phones.
S "I ran from people who throw things," said Farid Rahimi, 27, once an interpreter in Helmand.
E 9 Farid Rahimi/PER; Helmand/GPE
Q 9 | d | I ran from people who throw things,~~things, | Farid Rahimi=rah | said | -
S "But this morning a lady brought us doughnuts. This is our home too, for a little while."
Q 10 | d | * | @9:Farid Rahimi=rah |  | -
P The leader of East Lindsey district council, Martin Ellwood, a Conservative, condemned the violence but said that ministers had "dumped a problem on us and turned off the phone".
E 11 East Lindsey/GPE; Martin Ellwood/PER; Conservative/NORP
V 11 | condemned | ACCUSE/disapprove | migration | 111 | Martin Ellwood=ell | @2:protesters=res
V 11 | violence | =c | | | @2:protesters=res | @3:an officer=pol
V 11 | said | ACCUSE/disapprove | migration,executive | 111 | Martin Ellwood=ell | ministers=hom | id=e
V 11 | dumped | =lo |  |  | ministers=hom | @2:180 asylum seekers=asy | by=Martin Ellwood=ell
Q 11 | m | ministers had "dumped a problem on us and turned off the phone" | Martin Ellwood=ell | said | -
S The council would be back before a judge within a fortnight, he pledged.
V 12 | pledged | =vw |  |  | he=ell | @15:Home Office=hom
Q 12 | i | The council would be back before a judge within a fortnight | he=ell | pledged | -
P In November the high court threw out the authority's request for an injunction on planning grounds, finding that a hotel that houses migrants remains a hotel.
E 13 November/DATE; high court/ORG
V 13 | threw out | REJECT | legal,migration | 120 | high court=hig | the authority's=cou | st=h | when=In November | date=2022-11 | id=f
V 13 | request | REQUEST/change | legal,migration | 104 | the authority's=cou | @2:Home Office=hom | st=h
V 13 | finding | =f |  |  | high court=hig | the authority's=cou
S That ruling, residents say, was the day on which the mood changed.
V 14 | ruling | =f | | | @13:high court=hig | @13:the authority's=cou
Q 14 | i | That ruling, residents say, was the day on which the mood changed | residents=res | say | -
P The Home Office rejected Ellwood's account, saying that officials had met councillors four times since the new year.
E 15 Home Office/ORG; Ellwood/PER; the new year/DATE
V 15 | rejected | REJECT | migration | 016 | Home Office=hom | Ellwood=ell
V 15 | account | =e | | | Ellwood=ell | Home Office=hom
V 15 | met | CONSULT | migration | 040 | officials=hom; councillors=cou | | by=Home Office=hom | when=since the new year
Q 15 | i | officials had met councillors four times since the new year | Home Office=hom | saying | -
S "Hotels are nobody's first choice, least of all the taxpayer's," a spokesperson said.
Q 16 | d | Hotels are nobody's first choice, least of all the taxpayer's,~~taxpayer's, | a spokesperson=hom | said | -
S The immigration minister tweeted: "Thugs do not make asylum policy in this country."
V 17 | tweeted | ACCUSE/disapprove | migration | 111 | The immigration minister=imm | Thugs=res
Q 17 | d | Thugs do not make asylum policy in this country. | The immigration minister=imm | tweeted | -
P The town's MP has urged the minister in a letter to move the men by Easter, when the first coach parties arrive.
E 18 Easter/DATE
V 18 | urged | REQUEST/change | migration | 0242 | The town's MP=mp | the minister=imm
P For the Rev Susan Thwaite, vicar of St Matthew's, who runs English classes in the vestry, that is to mistake the symptom for the disease.
E 19 Susan Thwaite/PER; St Matthew's/FAC; English/NORP
S "This town has been poor since the flights to Spain got cheap," she said. "Nobody marched about that."
E 20 Spain/GPE
V 20 | marched | PROTEST/demo | inequality | 141 | Nobody=res | | st=n
Q 20 | d | This town has been poor since the flights to Spain got cheap,~~cheap, | she=vic | said | -
Q 20 | d | Nobody marched about that. | she=vic | said | -
P Briggs has called off a second demonstration, planned for Sunday, and has offered police the names of those who threw the bottles; the arrests, she said, were "deserved, every one".
E 21 Briggs/PER; Sunday/DATE
V 21 | called off | CONCEDE | migration | 082 | Briggs=bri | @2:Home Office=hom
V 21 | offered | AGREE | crime | 036 | Briggs=bri | police=pol
V 21 | threw | =c | | | those=res | @3:an officer=pol | by=Briggs=bri
V 21 | arrests | =b | | | police=pol | those=res
Q 21 | m | the arrests, she said, were "deserved, every one" | she=bri | said | -
P Four of the eight were still in custody on Saturday night.
E 22 Four of the eight/NUM; Saturday night/DATE
V 22 | custody | =b | | | @5:Lincolnshire police=pol | Four of the eight=res

#A w26-007 | 2019-09-11 | -
@ ven | Arjun Venkat | p | USABUS | chief executive of Lumo
@ rev | reviewer | p | USAJRN
@ kim | Sooyeon Kim | p | KORBUS | design head
@ dok | Lena Dokic | p | USABUS | analyst
@ lum | Lumo | o | USABUS
@ sen | US senator | p | USALEG | senator
@ stf | Lumo staffer | p | USABUS
@ tee | teenager | p | USACVL
S Lumo 9 hands-on: a phone that finally kills the notch (and maybe your wallet)
E 0 Lumo/ORG
S It's gorgeous, it's $1,199, and it will stare back at you
E 1 $1,199/MONEY
P Lumo took the wraps off its ninth flagship phone on Tuesday in San Jose, and for once the leaks did not do it justice.
E 2 Lumo/ORG; Tuesday/DATE; San Jose/GPE
P The front is all glass; the camera hides under the pixels and wakes up only when you raise an eyebrow at it.
P "We declared war on the notch two years ago," chief executive Arjun Venkat told a cheering hall.
E 4 Arjun Venkat/PER
Q 4 | d | We declared war on the notch two years ago,~~ago, | Arjun Venkat=ven | told | -
S "Today the notch surrenders."
E 5 Today/DATE
Q 5 | d | * | @4:Arjun Venkat=ven |  | -
P Corny, sure, but the man knows how to fire up a crowd, and when the lights went down and 9,000 wristbands lit up in sync I caught myself clapping.
P Battery life is the killer feature, if Lumo is to be believed: two days on one charge, and a half-hour charge gets you most of the way back.
E 7 Lumo/ORG
S "I flew to Seoul and home again without a cable," said design head Sooyeon Kim, who sketched the first version on a napkin.
E 8 Seoul/GPE; Sooyeon Kim/PER
Q 8 | d | I flew to Seoul and home again without a cable,~~cable, | Sooyeon Kim=kim | said | -
P My demo unit ran hot after ten minutes of a shooting game, hot enough that I passed it from hand to hand like a baked potato.
S A staffer assured me that the final software "will behave."
Q 10 | m | the final software "will behave." | A staffer=stf | assured | me=rev
P There is a catch, and it has eyes.
S To scroll without touching, the phone tracks your pupils all day, and Lumo admits that it keeps what it calls "gaze summaries" for 30 days.
E 12 Lumo/ORG
Q 12 | m | it keeps what it calls "gaze summaries" for 30 days | Lumo=lum | admits | -
P Asked whether advertisers will ever see them, Venkat said no, then not now, then that the question was a fair one.
E 13 Venkat/PER
Q 13 | i | the question was a fair one | Venkat=ven | said | -
P The company has been burned on this before.
S In 2017 a senator from Oregon accused it of recording children through a talking bear, and it apologized and pulled the toy within a week.
E 15 2017/DATE; Oregon/GPE
V 15 | accused | ACCUSE/allege | technology,rights-freedoms | 112 | a senator from Oregon=sen | it#1=lum | st=h | when=In 2017 | date=2017
V 15 | apologized | CONCEDE | technology,rights-freedoms | 055 | it#2=lum | a senator from Oregon=sen | st=h | when=In 2017 | date=2017
V 15 | pulled | CONCEDE | technology,rights-freedoms | 083 | it#2=lum | a senator from Oregon=sen | st=h | when=In 2017 | date=2017
P "Trust is a battery too, and theirs drains fast," said Lena Dokic, who covers the handset market for a research shop in Boston.
E 16 Lena Dokic/PER; Boston/GPE
Q 16 | d | Trust is a battery too, and theirs drains fast,~~fast, | Lena Dokic=dok | said | -
S She still expects Lumo to ship 40 million units by next summer.
E 17 Lumo/ORG; next summer/DATE
P What else?
S The speaker is loud, the blue is bluer than last year's, the stylus is dead, and the headphone jack, in a plot twist nobody saw coming, is back from the grave.
E 19 last year/DATE
P Preorders open Friday at 9 a.m. Eastern, and carriers are already fighting each other with trade-in bribes.
E 20 Friday/DATE
P Would I buy one?
S If they sack the bear's cousin behind that lens, "shut up and take my money," as a teenager next to me put it.
Q 22 | d | shut up and take my money, | a teenager next to me=tee | put it | -

#A w26-008 | 2018-11-20 | BENGALURU
@ far | Karnataka cane farmers | l | INDAGR | sugarcane farmers
@ rai | farmers' association | o | INDAGR
@ cm | Karnataka Chief Minister | p | INDGOV | Chief Minister
@ gov | Karnataka government | o | INDGOV
@ pat | Basavaraj Hiremath | p | INDAGR | association president
@ mil | sugar mill owners | g | INDBUS
@ pol | Belagavi police | o | INDCOP
@ com | Police Commissioner | p | INDCOP | Police Commissioner
@ bjp | BJP | o | INDPTYOPP
@ lop | Leader of the Opposition | p | INDPTYOPP | Leader of the Opposition
@ wom | Jayashree Gurav | p | INDAGR | farmer
@ min | Sugar Minister | p | INDGOV | Sugar Minister
@ hmi | Karnataka Home Minister | p | INDGOV | Home Minister
S Cane farmers storm Suvarna Soudha, CM blinks: mills told to clear dues in 15 days
E 0 Suvarna Soudha/FAC
V 0 | storm | PROTEST/obstruct | economic | 144 | Cane farmers=far | CM=cm | where=Suvarna Soudha | id=a
V 0 | told | REQUEST/change | economic | 104 | CM=cm | mills=mil | id=b
P BENGALURU: A day after sugarcane growers broke open the gates of the Suvarna Vidhana Soudha in Belagavi with their trucks, the Chief Minister on Tuesday directed sugar mills to pay arrears of Rs 450 crore within 15 days or face seizure of their stocks.
E 1 BENGALURU/GPE; Suvarna Vidhana Soudha/FAC; Belagavi/GPE; Tuesday/DATE; Rs 450 crore/MONEY
V 1 | broke open | =a | | | sugarcane growers=far | Chief Minister=cm | when=A day after | date=2018-11-19 | where=Suvarna Vidhana Soudha
V 1 | directed | =b | | | Chief Minister=cm | sugar mills=mil | when=on Tuesday | date=2018-11-20 | n=money:Rs 450 crore:4500000000:INR
V 1 | face | THREATEN/restrict | economic | 132 | Chief Minister=cm | sugar mills=mil | when=on Tuesday | date=2018-11-20 | id=c
P The deadline came at the end of a three-hour meeting here with leaders of the farmers' association, which in turn agreed to suspend its agitation till December 5.
E 2 December 5/DATE
V 2 | deadline | =c | | | @1:Chief Minister=cm | @1:sugar mills=mil
V 2 | meeting | CONSULT | economic | 046 | @1:Chief Minister=cm; leaders of the farmers' association=rai | | when=@1:on Tuesday | date=2018-11-20 | where=here | id=d
V 2 | suspend | CONCEDE | economic | 082 | the farmers' association=rai | @1:Chief Minister=cm | id=e
V 2 | agitation | =a | | | the farmers' association=rai | @1:Chief Minister=cm
P "We are giving him two weeks, not two years," association president Basavaraj Hiremath said as he came out of the talks.
E 3 Basavaraj Hiremath/PER
V 3 | talks | =d | | | @1:Chief Minister=cm; Basavaraj Hiremath=pat | 
V 3 | giving | =e |  |  | We=rai | him=cm | by=Basavaraj Hiremath=pat
Q 3 | d | We are giving him two weeks, not two years,~~years, | Basavaraj Hiremath=pat | said | -
S "If the money is not in our accounts, the tractors know the road."
V 4 | know the road | THREATEN/restrict | economic | 133 | @3:Basavaraj Hiremath=pat | @5:The Chief Minister=cm
Q 4 | d | * | @3:Basavaraj Hiremath=pat |  | -
P The Chief Minister, for his part, regretted his remark of Sunday in which he asked where a protesting woman farmer "had been sleeping for four years".
E 5 Sunday/DATE
V 5 | regretted | CONCEDE | gender,economic | 055 | The Chief Minister=cm | woman farmer=wom | id=f
V 5 | remark | ACCUSE/disapprove | gender,economic | 111 | The Chief Minister=cm | woman farmer=wom | when=of Sunday | date=2018-11-18 | id=g
V 5 | asked | =g |  |  | The Chief Minister=cm | woman farmer=wom | when=of Sunday | date=2018-11-18
Q 5 | m | where a protesting woman farmer "had been sleeping for four years" | he=cm | asked | -
S "She is like my sister. I spoke in anguish and I take it back," he told reporters.
Q 6 | d | She is like my sister. I spoke in anguish and I take it back,~~back, | he=cm | told | -
V 6 | take it back | =f | | | I#2=cm | She=wom
V 6 | spoke | =g |  |  | I#1=cm | She=wom
P Jayashree Gurav, the farmer in question, was not placated.
E 7 Jayashree Gurav/PER
S "Let him say sorry in my village, before my neighbours, not before cameras," she told this newspaper over phone from Khanapur.
E 8 Khanapur/GPE
V 8 | told | REQUEST/change | gender | 100 | she=wom | him=cm
Q 8 | d | Let him say sorry in my village, before my neighbours, not before cameras,~~cameras, | she=wom | told | -
P It was that comment, more than the unpaid bills, which made thousands march on the seat of the Assembly's winter session on Monday.
E 9 thousands/NUM; Assembly/ORG; Monday/DATE
V 9 | comment | =g | | | @5:The Chief Minister=cm | @8:she=wom
V 9 | march | =a | | | thousands=far | @5:The Chief Minister=cm | when=on Monday | date=2018-11-19 | n=protesters:thousands:
P Ten lorries laden with cane were driven through the main gate, and when some of the men climbed on to the lawns the police used their lathis.
V 10 | used | ASSAULT/crowd-control | economic,repression | 175 | the police=pol | some of the men=far | id=h
V 10 | driven | =a |  |  | @9:thousands=far | @5:The Chief Minister=cm
V 10 | climbed | =a |  |  | the men=far | @5:The Chief Minister=cm
S Police Commissioner D. Rajashekar said that 12 persons were taken into custody and that cases had been booked against 31 under the Public Property Act.
E 11 D. Rajashekar/PER; 12 persons/NUM; 31/NUM; Public Property Act/LAW
V 11 | taken into custody | COERCE/arrest | legal,economic | 173 | @10:the police=pol | 12 persons=far | by=D. Rajashekar=com | n=arrested:12 persons:12 | id=i
V 11 | booked | ACCUSE/allege | legal,economic | 115 | @10:the police=pol | 31=far | by=D. Rajashekar=com | n=other:31:31 | id=j
Q 11 | i | 12 persons were taken into custody | D. Rajashekar=com | said | -
Q 11 | i | cases had been booked against 31 under the Public Property Act | D. Rajashekar=com | said | -
P The association claimed that 20 growers were injured in the lathi charge, among them a man of 70.
E 12 20 growers/NUM
V 12 | lathi charge | =h | | | @10:the police=pol | 20 growers=far | by=The association=rai | n=injured:20 growers:20
Q 12 | i | 20 growers were injured in the lathi charge, among them a man of 70 | The association=rai | claimed | -
P All of them were let off on bail by evening, and the government will withdraw the cases, Sugar Minister K. Chandrappa announced.
E 13 K. Chandrappa/PER
V 13 | let off | CONCEDE | legal | 080 | @10:the police=pol | All of them=far
V 13 | withdraw | CONCEDE | legal,economic | 0353 | the government=gov | @11:31=far | st=f
V 13 | cases | =j | | | @10:the police=pol | @11:31=far
Q 13 | i | the government will withdraw the cases | K. Chandrappa=min | announced | -
P The BJP was not going to let the moment pass.
E 14 BJP/ORG
S Its floor leader accused the coalition of "beating those who feed the State" and demanded the resignation of the Home Minister, while party MLAs walked out of the Assembly over the police action.
E 15 Assembly/ORG
V 15 | accused | ACCUSE/allege | political-institutions,repression | 112 | Its floor leader=lop | the coalition=gov
V 15 | beating | =h | | | @10:the police=pol | those who feed the State=far | by=Its floor leader=lop
V 15 | demanded | REQUEST/change | political-institutions | 1041 | Its floor leader=lop | Home Minister=hmi
V 15 | walked out | PROTEST/boycott | legislative | 143 | party MLAs=bjp | the coalition=gov | where=Assembly
V 15 | police action | =h | | | police=pol | @12:growers=far
P Mill owners, several of whom sit in the House on both sides, pleaded helplessness: sugar sells for less than it costs to make, they say, and the banks are not lending.
Q 16 | i | sugar sells for less than it costs to make | they=mil | say | -
Q 16 | i | the banks are not lending | they=mil | say | -
P The fair price for cane this season is Rs 2,750 a tonne.
E 17 this season/DATE; Rs 2,750/MONEY
P Old-timers recalled November 2013, when a grower from Raibag, Vittal Arabhavi, swallowed poison during a sit-in outside the same building.
E 18 November 2013/DATE; Raibag/GPE; Vittal Arabhavi/PER
V 18 | sit-in | PROTEST/demo | economic | 141 | a grower from Raibag=far | @13:the government=gov | st=h | when=November 2013 | date=2013-11 | where=outside the same building
S His death shook the then government into announcing a bonus of Rs 150, most of which, farmers say, they are yet to see.
V 19 | announcing | AGREE | economic | 0331 | the then government=gov | farmers=far | st=h
E 19 Rs 150/MONEY
Q 19 | i | most of which, farmers say, they are yet to see | farmers=far | say | -
P As the news of the truce reached Belagavi in the evening, a few men danced on a tractor; the rest were asleep under it.
E 20 Belagavi/GPE
V 20 | truce | =e | | | @12:The association=rai | @5:The Chief Minister=cm

#A w26-009 | 2020-09-17 | PENSACOLA, Fla.
@ jor | Darlene Jordan | p | USACVL | resident
@ she | Escambia sheriff | p | USACOP | sheriff
@ gov | Florida governor | p | USAGOV | governor
@ nhc | hurricane center forecaster | p | USAGOV | forecaster
@ ric | Sean Ricketts | p | USACVL | shrimper
@ pow | Gulf utility | o | USABUS
@ may | Pensacola mayor | p | USAGOV | mayor
@ res | Escambia residents | l | USACVL
@ gua | National Guard | o | USAMIL
@ cor | Baldwin County coroner | p | USAGOV | coroner
@ esc | Escambia County | o | USAGOV
@ dpt | Escambia deputies | g | USACOP
@ nas | Pensacola naval air station | o | USAMIL
S 'Like a train that never passed': Hurricane kills three, drowns Gulf Coast downtowns
E 0 Gulf Coast/LOC
Q 0 | d | Like a train that never passed | @3:Darlene Jordan=jor |  | -
P PENSACOLA, Fla. (AP) — Rivers swollen by two feet of rain kept rising Thursday over the Florida Panhandle and south Alabama, a day after Hurricane Sabine crawled ashore, killed three people and tore a section out of the Three Mile Bridge.
E 1 PENSACOLA/GPE; Fla./GPE; AP/ORG; Thursday/DATE; Florida Panhandle/LOC; Alabama/GPE; Hurricane Sabine/EVT; three people/NUM; Three Mile Bridge/FAC
P The storm moved at the pace of a man out walking his dog, which is what made it so bad.
P "It was like a train that never passed," said Darlene Jordan, 58, who sat out the night in a bathtub in Milton with her mother, two cats and a parrot.
E 3 Darlene Jordan/PER; Milton/GPE
Q 3 | d | It was like a train that never passed,~~passed, | Darlene Jordan=jor | said | -
S "About two o'clock the roof gave up."
Q 4 | d | * | @3:Darlene Jordan=jor |  | -
P A man in Orange Beach, Alabama, drowned in his garage, and two people died when an oak fell on a mobile home outside Foley, the coroner reported.
E 5 Orange Beach/GPE; Alabama/GPE; two people/NUM; Foley/GPE
Q 5 | i | A man in Orange Beach, Alabama, drowned in his garage, and two people died when an oak fell on a mobile home outside Foley | the coroner=cor | reported | -
P More than 500,000 customers were without electricity, and the utility said that parts of the barrier islands may stay dark for three weeks.
E 6 More than 500,000 customers/NUM
Q 6 | i | parts of the barrier islands may stay dark for three weeks | the utility=pow | said | -
P Downtown Pensacola looked as if it had been shelled: boats lay across Palafox Street, one with its bow in the window of a tattoo parlor.
E 7 Pensacola/GPE; Palafox Street/FAC
P Twenty-two construction barges broke loose at the height of it, and one of them rammed the new bridge again and again until a span dropped into the bay.
P Escambia County imposed a dusk-to-dawn curfew for three nights after a liquor store and two pharmacies were broken into.
E 9 Escambia County/GPE
V 9 | curfew | COERCE/curfew | disasters,crime | 1723 | Escambia County=esc | @10:you#1=res | where=Escambia County | id=a
P "If you're out there and you're not bleeding or having a baby, you're going to jail," the sheriff said.
V 10 | said | THREATEN/arrest | disasters,crime | 132 | the sheriff=she | you#1=res
Q 10 | d | If you're out there and you're not bleeding or having a baby, you're going to jail,~~jail, | the sheriff=she | said | -
S The restriction begins at 7 p.m., and his deputies turned back sightseers at two checkpoints on Wednesday.
E 11 Wednesday/DATE
V 11 | restriction | =a | | | @9:Escambia County=esc | @10:you#1=res
V 11 | turned back | COERCE/restrict | disasters | 172 | his deputies=dpt | sightseers=res | when=on Wednesday | date=2020-09-16 | where=two checkpoints
P The governor sent 500 members of the National Guard with boats and high-wheeled trucks, and by noon they had plucked 377 people from porches and treetops.
E 12 500 members/NUM; National Guard/ORG; 377 people/NUM
V 12 | sent | AID | disasters,human-security | 073 | The governor=gov; National Guard=gua | @10:you#1=res | n=other:500 members:500 | id=g
V 12 | plucked | AID | disasters,human-security | 073 | they=gua | 377 people=res | n=other:377 people:377
P Forecasters warned that the worst of the flooding on the Shoal and Yellow rivers may come as late as Saturday.
E 13 Shoal/LOC; Yellow rivers/LOC; Saturday/DATE
Q 13 | i | the worst of the flooding on the Shoal and Yellow rivers may come as late as Saturday | Forecasters=nhc | warned | -
P "Water doesn't care that the sun is out," one of them said at the National Hurricane Center in Miami.
E 14 National Hurricane Center/ORG; Miami/GPE
Q 14 | d | Water doesn't care that the sun is out,~~out, | one of them=nhc | said | -
P The storm came ashore near Gulf Shores 16 years to the day after Ivan, a stronger one that flattened the same beaches and knocked out the interstate bridge for most of a year.
E 15 Gulf Shores/GPE; Ivan/EVT
S People here still date their lives by it.
P Sean Ricketts found his shrimp boat, the Second Wind, upright in a parking lot behind a bank.
E 17 Sean Ricketts/PER
S "My wife says the bank finally repossessed it," he said, and laughed, and then had to turn away.
Q 18 | d | My wife says the bank finally repossessed it,~~it, | he=ric | said | -
P Pensacola's mayor, asked what the city needs first, did not hesitate.
E 19 Pensacola/GPE
S "Ice, tarps and patience," he said. "Mostly patience."
Q 20 | d | Ice, tarps and patience,~~patience, | he=may | said | -
Q 20 | d | Mostly patience. | he=may | said | -
P Schools are to stay closed until Sept. 24, and the naval air station said that it would open its gates to nonessential personnel on Monday.
E 21 Sept. 24/DATE; naval air station/FAC; Monday/DATE
Q 21 | i | it would open its gates to nonessential personnel on Monday | the naval air station=nas | said | -

#A w26-010 | 2023-08-07 | CAPE TOWN
@ tax | Cape Town taxi drivers | g | ZAFLAB | minibus taxi drivers
@ san | Santaco | o | ZAFBUS | taxi council
@ mab | Thabo Mabizela | p | ZAFBUS | Santaco provincial chairman
@ cit | City of Cape Town | o | ZAFGOV
@ lan | Gavin Lombard | p | ZAFGOV | mayoral committee member for safety
@ pol | South African police | o | ZAFCOP
@ min | police minister | p | ZAFGOV | police minister
@ buk | British surgeon | p | GBRMED | surgeon
@ con | police constable | p | ZAFCOP | constable
@ zaf | South African government | o | ZAFGOV
@ pre | Western Cape premier | p | ZAFGOV | premier
@ crt | Western Cape High Court | o | ZAFJUD
@ nom | Nomfundo Siyo | p | ZAFCVL | domestic worker
@ tra | transport minister | p | ZAFGOV | transport minister
@ mob | stone-throwers | g | ZAFUAF
@ gol | Golden Arrow | o | ZAFBUS | bus company
@ wdw | surgeon's widow | p | GBRCVL | widow
@ dea | people killed in the taxi strike | l | CVL
@ drv | Golden Arrow driver | p | ZAFLAB
@ may | Cape Town mayor | p | ZAFGOV | mayor
@ ass | rival taxi associations | g | ZAFCRM
@ arm | South African army | o | ZAFMIL
@ sch | Western Cape schools | g | ZAFEDU
S Cape Town taxi strike: five dead, buses torched as stayaway enters fifth day
E 0 Cape Town/GPE; five/NUM
V 0 | strike | PROTEST/strike | economic | 143 | @2:minibus taxi drivers=tax | @2:City=cit | where=Cape Town | id=a
V 0 | dead | ASSAULT | crime,economic | 180 | | five=dea | where=Cape Town | n=killed:five:5 | id=k
V 0 | torched | PROTEST/riot | economic,crime | 145 | | @7:Golden Arrow=gol | where=Cape Town | id=b
V 0 | stayaway | =a | | | @2:minibus taxi drivers=tax | @2:City=cit | where=Cape Town
S Pretoria and the province trade blame as talks with Santaco end without a deal
E 1 Pretoria/GPE; Santaco/ORG
V 1 | trade blame | ACCUSE/disapprove | political-institutions,economic | 111 | Pretoria=zaf; the province=pre | 
V 1 | talks | CONSULT | economic | 046 | @16:the premier=pre; Santaco=san | | id=t
P Five people have been killed and hundreds of thousands of commuters stranded in Cape Town since minibus taxi drivers downed tools last Thursday over the City's impounding of their vehicles, police said on Monday.
E 2 Five people/NUM; hundreds of thousands of commuters/NUM; Cape Town/GPE; last Thursday/DATE; City/ORG; Monday/DATE
V 2 | killed | =k | | | | Five people=dea | by=police=pol | where=Cape Town | n=killed:Five people:5
V 2 | downed tools | =a | | | minibus taxi drivers=tax | City=cit | when=last Thursday | date=2023-08-03
V 2 | impounding | COERCE/seize | economic,legal | 1711 | City=cit | minibus taxi drivers=tax | id=i
Q 2 | i | Five people have been killed and hundreds~~their vehicles | police=pol | said | -
P The dead include a British surgeon of 40, who was shot in front of his family after a wrong turn off the airport road on Friday, and a constable gunned down on patrol in Nyanga.
E 3 British/NORP; Friday/DATE; Nyanga/LOC
V 3 | shot | ASSAULT/firearms | crime | 193 | | surgeon=buk | when=on Friday | date=2023-08-04 | where=airport road | id=s
V 3 | gunned down | ASSAULT/firearms | crime | 193 | | a constable=con | where=Nyanga | id=c
V 3 | dead | =k |  |  |  | @2:Five people=dea
P "We are burying people because of number plates," the police minister told reporters at Philippi.
E 4 Philippi/LOC
Q 4 | d | We are burying people because of number plates,~~plates, | the police minister=min | told | -
S He announced that 120 arrests had been made for looting, arson and public violence, and added that the surgeon's killers "will be fetched, wherever they sleep".
E 5 120/NUM
V 5 | arrests | COERCE/arrest | crime,legal | 173 | @2:police=pol | @15:youths=mob | by=He=min | n=arrested:120:120 | id=r
V 5 | killers | =s | | | @15:youths=mob | the surgeon's=buk
V 5 | fetched | THREATEN/arrest | crime | 130 | He=min | the surgeon's killers=mob
V 5 | arson | =b |  |  | @15:youths=mob | @7:Golden Arrow=gol | by=He=min
Q 5 | i | 120 arrests had been made for looting, arson and public violence | He=min | announced | -
Q 5 | m | the surgeon's killers "will be fetched, wherever they sleep" | He=min | added | -
P Taxis are how two in three of the city's workers travel.
P Golden Arrow said that nine of its buses had been burnt since Thursday and that a driver had been shot in the jaw.
E 7 Golden Arrow/ORG; Thursday/DATE
V 7 | burnt | =b | | | | its buses=gol | by=Golden Arrow=gol | when=since Thursday | date=2023-08-03/2023-08-07 | n=other:nine of its buses:9
V 7 | shot | ASSAULT/firearms | crime | 193 | | a driver=drv | by=Golden Arrow=gol
Q 7 | i | nine of its buses had been burnt since Thursday | Golden Arrow=gol | said | -
Q 7 | i | a driver had been shot in the jaw | Golden Arrow=gol | said | -
P Santaco's provincial chairman, Thabo Mabizela, distanced the council from the attacks, condemning "criminals who hide behind our name", but refused to call drivers back to the ranks before Wednesday.
E 8 Santaco/ORG; Thabo Mabizela/PER; Wednesday/DATE
V 8 | attacks | =k | | | | @2:Five people=dea
V 8 | condemning | ACCUSE/disapprove | crime | 111 | Thabo Mabizela=mab | criminals=mob
V 8 | refused | REJECT/yield | economic | 124 | Thabo Mabizela=mab | @16:the premier=pre | id=f
Q 8 | m | "criminals who hide behind our name" | Thabo Mabizela=mab | condemning | -
P "They took 6,000 of our taxis in seven months for a cracked lamp, for a missing seat belt," he said.
V 9 | took | =i | | | They=cit | our=tax | by=he=mab | when=in seven months | n=other:6,000 of our taxis:6000
V 9 | said | ACCUSE/disapprove | economic | 111 | he=mab | They=cit
Q 9 | d | They took 6,000 of our taxis in seven months for a cracked lamp, for a missing seat belt,~~belt, | he=mab | said | -
S "No shopkeeper would accept that, so why must we?"
Q 10 | d | * | @9:he=mab |  | -
P Gavin Lombard, who is in charge of safety on the mayoral committee, was unbending.
V 11 | unbending | REJECT/yield | economic | 124 | Gavin Lombard=lan | @12:Mabizela=mab | id=ub
E 11 Gavin Lombard/PER
P The stayaway, Mabizela insisted, was voted for by the members and could be ended only by them, and the seizures must stop first.
E 12 Mabizela/PER
V 12 | stayaway | =a | | | the members=tax | @2:City=cit
V 12 | seizures | =i | | | @2:City=cit | the members=tax
V 12 | must stop | REQUEST/yield | economic | 105 | Mabizela=mab | @2:City=cit
Q 12 | i | The stayaway~~must stop first | Mabizela=mab | insisted | -
S The vehicles were seized under a by-law which the council adopted in June, he argued, and nobody gets a permit to break the law "by breaking more of it".
E 13 June/DATE
V 13 | seized | =i | | | @2:City=cit | @2:minibus taxi drivers=tax
V 13 | argued | =ub |  |  | he=lan | @12:Mabizela=mab
Q 13 | m | nobody gets a permit to break the law "by breaking more of it" | he=lan | argued | -
Q 13 | i | The vehicles were seized under a by-law which the council adopted in June | he=lan | argued | -
P On Sunday the High Court granted the City an interdict that bars the council and its members from blocking roads and depots.
E 14 Sunday/DATE; High Court/ORG; City/ORG
V 14 | bars | COERCE/restrict | legal | 172 | the High Court=crt | the council and its members=san | when=On Sunday | date=2023-08-06 | id=intd
V 14 | granted | =intd |  |  | the High Court=crt | the council and its members=san | when=On Sunday | date=2023-08-06
V 14 | interdict | =intd |  |  | the High Court=crt | the council and its members=san
P It did not stop the N2 from being closed again at dawn, when youths rolled burning tyres across the lanes and pelted cars with stones from a footbridge.
E 15 N2/FAC
V 15 | closed | PROTEST/obstruct | economic,crime | 144 | youths=mob | @2:City=cit | when=at dawn | date=2023-08-07 | where=N2 | id=cl
V 15 | pelted | PROTEST/riot | crime | 145 | youths=mob | | when=at dawn | date=2023-08-07 | where=footbridge
V 15 | rolled | =cl |  |  | youths=mob | @2:City=cit | when=at dawn | date=2023-08-07
P Talks between the premier and the taxi bosses broke up towards midnight without a handshake.
V 16 | Talks | =t | | | the premier=pre; the taxi bosses=san | | when=towards midnight | date=2023-08-06
S The national transport minister, a party opponent of both city and province, described the by-law as "null and void" and told Cape Town to hand the taxis back at once.
E 17 Cape Town/GPE
V 17 | told | REQUEST/yield | economic,political-institutions | 105 | The national transport minister=tra | Cape Town=cit | id=m
V 17 | described | ACCUSE/disapprove | legal,political-institutions | 111 | The national transport minister=tra | Cape Town=cit
Q 17 | m | the by-law as "null and void" | The national transport minister=tra | described | -
P That order was waved away by the mayor as "electioneering with other people's lives".
V 18 | order | =m | | | @17:The national transport minister=tra | @17:Cape Town=cit
V 18 | waved away | REJECT/yield | economic,political-institutions | 124 | the mayor=may | @17:The national transport minister=tra
Q 18 | m | "electioneering with other people's lives" | the mayor=may | waved away | -
P Nomfundo Siyo, a domestic worker in Sea Point, has slept in her employer's laundry since the strike began.
E 19 Nomfundo Siyo/PER; Sea Point/LOC
V 19 | strike | =a | | | @17:taxis=tax | @17:Cape Town=cit
S "On Friday I walked four hours to Khayelitsha with my shoes in my hand," she said. "I am not for the drivers and I am not for the City, I am for my feet."
E 20 Friday/DATE; Khayelitsha/LOC; City/ORG
Q 20 | d | On Friday I walked four hours to Khayelitsha with my shoes in my hand,~~hand, | she=nom | said | -
Q 20 | d | I am not for the drivers and I am not for the City, I am for my feet. | she=nom | said | -
P The province has been here before: a turf war between two taxi associations left 83 people dead in 2021, and that July the army escorted buses through Gugulethu.
E 21 83 people/NUM; 2021/DATE; that July/DATE; Gugulethu/LOC
V 21 | turf war | ASSAULT | crime | 180 | two taxi associations=ass | | st=h | when=in 2021 | date=2021 | n=killed:83 people:83
V 21 | escorted | AID | peacekeeping,military | 074 | the army=arm | buses=gol | st=h | when=that July | date=2021-07 | where=Gugulethu
P The surgeon's widow, who gave evidence to detectives on Sunday, thanked the strangers who had hidden her and her son after the shooting, and asked that the murder not be "made into anybody's slogan".
E 22 Sunday/DATE
V 22 | shooting | =s | | | @5:the surgeon's killers=mob | The surgeon's=buk
V 22 | murder | =s | | | @5:the surgeon's killers=mob | The surgeon's=buk
Q 22 | m | the murder not be "made into anybody's slogan" | The surgeon's widow=wdw | asked | -
P Schools reported that 456,000 pupils stayed at home on Monday.
E 23 456,000 pupils/NUM; Monday/DATE
Q 23 | i | 456,000 pupils stayed at home on Monday | Schools=sch | reported | -

#A w26-011 | 2024-04-25 | SEOUL
@ pro | medical professors | g | KOREDUMED
@ gov | South Korean government | o | KORGOV
@ res | trainee doctors | g | KORMED
@ min | Health Minister Bae | p | KORGOV | health minister
@ oh | Oh Sang-jin | p | KOREDUMED | head of professors' council
@ pm | prime minister | p | KORGOV | prime minister
@ kma | Korean Medical Association | o | KORMED
@ pat | patients' alliance | o | KORSOC
@ dp | Democratic Party | o | KORPTYOPP
@ pol | Seoul police | o | KORCOP
@ prs | South Korean president | p | KORGOV | president
@ han | Han Mi-ran | p | KORCVL | patient's sister
@ pre | university presidents | g | KOREDU
@ lee | KMA vice president | p | KORMED | vice president
@ sen | senior presidential official | p | KORGOV
@ rul | ruling party leader | p | KORPTYGOV
@ pts | hospital patients | l | KORCVL
@ old | previous South Korean administration | o | KORGOV
S (2nd LD) Medical professors begin leaving hospitals as gov't rejects call to scrap admissions hike
V 0 | leaving | PROTEST/strike | health | 143 | Medical professors=pro | gov't=gov | id=a
V 0 | rejects | REJECT/change | health | 123 | gov't=gov | Medical professors=pro | id=b
V 0 | call | REQUEST/change | health | 0242 | Medical professors=pro | gov't=gov | id=c
P SEOUL, April 25 -- Professors at major university hospitals started to quit their posts on Thursday in protest at the government's plan to admit 2,000 more medical students a year, after the health minister again refused to shelve it.
E 1 SEOUL/GPE; April 25/DATE; Thursday/DATE; 2,000 more medical students/NUM
V 1 | quit | =a | | | Professors at major university hospitals=pro | the government's=gov | when=on Thursday | date=2024-04-25
V 1 | refused | =b | | | the health minister=min | Professors at major university hospitals=pro
V 1 | protest | =a |  |  | Professors at major university hospitals=pro | the government's=gov
P Their resignations took effect under the Civil Act a month after they were handed in, but the ministry insisted that it had accepted none of them.
E 2 Civil Act/LAW
V 2 | resignations | =a | | | Their=pro | @1:the government's=gov
V 2 | handed in | =a |  |  | Their=pro | @1:the government's=gov
V 2 | insisted | REJECT | health,legal | 120 | the ministry=min | Their=pro
Q 2 | i | it had accepted none of them | the ministry=gov | insisted | -
P "A professor is not free to walk away from a bed with a person in it," Health Minister Bae Hyun-seok said after a meeting on the crisis at the government complex.
E 3 Bae Hyun-seok/PER
V 3 | said | ACCUSE/disapprove | health | 111 | Bae Hyun-seok=min | A professor=pro | where=the government complex
Q 3 | d | A professor is not free to walk away from a bed with a person in it,~~it, | Bae Hyun-seok=min | said | -
P He ruled out going back to square one, yet repeated an offer to let universities cut their share of the new seats by up to half for 2025.
E 4 2025/DATE
V 4 | ruled out | =b | | | He=min | @3:A professor=pro
V 4 | offer | AGREE | health | 034 | He=min | universities=pre | id=o
P That concession was shrugged off by Oh Sang-jin, who heads the professors' emergency council.
E 5 Oh Sang-jin/PER
V 5 | concession | =o | | | @4:He=min | @4:universities=pre
V 5 | shrugged off | REJECT/change | health | 123 | Oh Sang-jin=oh | @4:He=min | id=so
S "Half of a wrong number is still a wrong number," he said, demanding that the plan be withdrawn and talks held without conditions.
V 6 | demanding | =c | | | he=oh | @4:He=min
V 6 | said | =so |  |  | he=oh | @4:He=min
Q 6 | d | Half of a wrong number is still a wrong number,~~number, | he=oh | said | -
P About 12,000 interns and residents walked off the job on Feb. 20, and operations at the five largest hospitals in the capital have since fallen by nearly half.
E 7 About 12,000 interns and residents/NUM; Feb. 20/DATE
V 7 | walked off | PROTEST/strike | health | 143 | interns and residents=res | @8:the government=gov | when=on Feb. 20 | date=2024-02-20 | n=protesters:About 12,000 interns and residents:12000 | id=w
P In March the government began to suspend the licenses of those who ignored its back-to-work order, then halted the steps at the request of the ruling party's leader.
E 8 March/DATE
V 8 | suspend | COERCE/restrict | health,legal | 172 | the government=gov | those who ignored=res | when=In March | date=2024-03 | id=l
V 8 | order | REQUEST/yield | health | 1052 | the government=gov | those who ignored=res
V 8 | halted | CONCEDE | health | 081 | the government=gov | those who ignored=res
V 8 | request | REQUEST/yield | health | 0251 | the ruling party's leader=rul | the government=gov
V 8 | ignored | REJECT | health,legal | 128 | those=res | the government=gov
V 8 | steps | =l |  |  | the government=gov | those=res
P Police questioned three officials of the Korean Medical Association on suspicion that they had abetted the walkout, and searched its Yongsan offices on March 1.
E 9 three officials/NUM; Korean Medical Association/ORG; Yongsan/LOC; March 1/DATE
V 9 | questioned | ACCUSE/investigate | health,legal | 090 | Police=pol | three officials of the Korean Medical Association=kma | id=q
V 9 | walkout | =w | | | @7:interns and residents=res | @8:the government=gov
V 9 | searched | COERCE/seize | health,legal | 1711 | Police=pol | its=kma | when=on March 1 | date=2024-03-01 | where=Yongsan
P The association called that probe "intimidation in a necktie," and its incoming vice president vowed on Wednesday that clinics would close one day a week if a single doctor goes to jail.
E 10 Wednesday/DATE
V 10 | called | ACCUSE/disapprove | health,legal | 111 | The association=kma | @9:Police=pol
V 10 | probe | =q | | | @9:Police=pol | The association=kma
V 10 | vowed | THREATEN/restrict | health | 133 | its incoming vice president=lee | @8:the government=gov | when=on Wednesday | date=2024-04-24
Q 10 | m | that probe "intimidation in a necktie," | The association=kma | called | -
Q 10 | i | clinics would close one day a week if a single doctor goes to jail | its incoming vice president=lee | vowed | -
P At Seoul National University Hospital, four professors who sit on its emergency committee saw their last patients in the morning, according to colleagues.
E 11 Seoul National University Hospital/ORG; four professors/NUM
P One of them taped a note to the door: "I am sorry. I taught students to stay, and I am going."
V 12 | sorry | CONCEDE | health | 055 | One of them=pro | @11:patients=pts
V 12 | going | =a |  |  | One of them=pro | @8:the government=gov
Q 12 | d | I am sorry. I taught students to stay, and I am going. | One of them=pro | note | -
P Han Mi-ran, whose sister's breast surgery has been put off twice, read it and photographed it.
E 13 Han Mi-ran/PER
S "Everyone in this country says sorry so beautifully," she said.
Q 14 | d | Everyone in this country says sorry so beautifully,~~beautifully, | she=han | said | -
P An alliance of patients' groups issued a statement appealing to the doctors to return and accusing both camps of treating the sick as "a deck of cards."
V 15 | appealing | REQUEST/yield | health | 0252 | An alliance of patients' groups=pat | the doctors=pro; the doctors=res
V 15 | accusing | ACCUSE/allege | health | 112 | An alliance of patients' groups=pat | both camps=pro; both camps=gov
P The main opposition Democratic Party, fresh from its landslide in the April 10 elections, proposed a four-way committee in the National Assembly, and its leader is to raise the matter with the president at their first meeting next week.
E 16 Democratic Party/ORG; April 10/DATE; National Assembly/ORG; next week/DATE
V 16 | proposed | REQUEST/meet | health,legislative | 027 | Democratic Party=dp | @8:the government=gov
V 16 | meeting | AGREE | executive | 036 | its leader=dp; the president=prs | | when=next week
P A senior presidential official said that the door was open but that "2,000 did not fall from the sky."
V 17 | said | REJECT/change | health | 123 | A senior presidential official=sen | @15:the doctors=pro
Q 17 | m | the door was open but that "2,000 did not fall from the sky." | A senior presidential official=sen | said | -
P South Korea has 2.6 doctors for every 1,000 people, among the fewest in the developed world, and its rural hospitals advertise posts for years.
E 18 South Korea/GPE
P A similar scheme under the previous administration was dropped in September 2020 after a month-long stoppage by residents, a retreat that officials at the ministry say they have not forgotten.
E 19 September 2020/DATE
V 19 | dropped | CONCEDE | health | 083 | the previous administration=old | residents=res | st=h | when=in September 2020 | date=2020-09 | id=d
V 19 | stoppage | PROTEST/strike | health | 143 | residents=res | the previous administration=old | st=h | date=2020-08
V 19 | retreat | =d | | | the previous administration=old | residents=res
Q 19 | i | they have not forgotten | officials at the ministry=gov | say | -
P The prime minister is scheduled to visit a cancer ward in Goyang on Friday, his office announced.
E 20 Goyang/GPE; Friday/DATE
Q 20 | i | The prime minister is scheduled to visit a cancer ward in Goyang on Friday | his office=pm | announced | -

#A w26-012 | 2013-11-25 | -
@ tub | Pete Tubridy | p | IRLCVL | manager
@ cha | Simon Crewe | p | GBRBUS | club chairman
@ cap | Danny Oyelaran | p | GBRCVL | captain
@ exp | Roy Hallam | p | GBRCVL | pundit
@ lads | lad at the garden centre | p | GBRCVL
@ der | Derby fans | g | GBRCVL
@ sou | source close to the dressing room | p | UNK
S TUBRIDY AXED: Rovers boss gets the bullet by TEXT after seven-goal massacre
E 0 TUBRIDY/PER; Rovers/ORG
S He was choosing a Christmas tree with his little girl when the phone buzzed
E 1 Christmas/DATE
P Blackburn Rovers fired Pete Tubridy last night, less than 30 hours after the 7-0 slaughter at Derby that left them two points above the drop zone.
E 2 Blackburn Rovers/ORG; Pete Tubridy/PER; last night/DATE; Derby/GPE
P The Irishman, 49, was told by text message, and he was not even the first to know.
E 3 Irishman/NORP
P "A lad at the garden centre showed me his Twitter and said, 'Sorry, gaffer,'" Tubridy told SunSport.
E 4 Twitter/ORG; Tubridy/PER; SunSport/ORG
Q 4 | d | A lad at the garden centre showed me his Twitter and said, 'Sorry, gaffer,'~~gaffer,' | Tubridy=tub | told | -
Q 4 | d | Sorry, gaffer, | A lad at the garden centre=lads | said | -
S "I've had better Mondays."
E 5 Mondays/DATE
Q 5 | d | * | @4:Tubridy=tub |  | -
P Chairman Simon Crewe, a former hedge-fund hotshot who bought the club for £21m in the summer of 2011, defended the manner of it.
E 6 Simon Crewe/PER; £21m/MONEY; the summer of 2011/DATE
S He insisted that he had rung three times and that the manager "declined to pick up".
Q 7 | m | he had rung three times and that the manager "declined to pick up" | He=cha | insisted | -
P It is the fifth time in two years that Crewe has pulled the trigger, and the compensation bill is now said to have hit £6.4m.
E 8 Crewe/PER; £6.4m/MONEY
P Saturday was a horror show from the off.
E 9 Saturday/DATE
S Derby shot on sight, the back four waved the white flag, and by the time that keeper Jon Harle was sent off for kicking a water bottle into Row F the away end had begun a mutiny.
E 10 Derby/ORG; Jon Harle/PER
P "Are you Accrington in disguise?" sang the home fans.
E 11 Accrington/ORG
Q 11 | d | Are you Accrington in disguise? | the home fans=der | sang | -
S A bedsheet at the other end read, "CREWE OUT, TUBRIDY TOO, TAKE THE TEA LADY WITH YOU."
E 12 CREWE/PER; TUBRIDY/PER
P Captain Danny Oyelaran held up his hands on behalf of the dressing room.
E 13 Danny Oyelaran/PER
S "We hung him out to dry, simple as that," the midfield warhorse admitted.
Q 14 | d | We hung him out to dry, simple as that,~~that, | the midfield warhorse=cap | admitted | -
S "Some of us can't look at ourselves."
Q 15 | d | * | @14:the midfield warhorse=cap |  | -
P Not that the two men had always been at daggers drawn: in May the chairman hailed Tubridy as "my Fergie" and handed him a three-year deal.
E 16 May/DATE; Tubridy/PER; Fergie/PER
Q 16 | m | Tubridy as "my Fergie" | the chairman=cha | hailed | -
P The rot set in after striker Lee Costa was sold for £9m on deadline day, a sale that the boss is understood to have opposed until the last minute.
E 17 Lee Costa/PER; £9m/MONEY
P A source close to the dressing room claims that the pair have not met since September, and that messages went back and forth through the kit man.
E 18 September/DATE
Q 18 | i | the pair have not met since September | A source close to the dressing room=sou | claims | -
Q 18 | i | messages went back and forth through the kit man | A source close to the dressing room=sou | claims | -
P Former Rovers hard man Roy Hallam reckons that the wrong head has rolled.
E 19 Rovers/ORG; Roy Hallam/PER
Q 19 | i | the wrong head has rolled | Roy Hallam=exp | reckons | -
S "You can't keep shooting the sheriff when the town's on fire," he said on local radio.
Q 20 | d | You can't keep shooting the sheriff when the town's on fire,~~fire, | he=exp | said | -
P The players were told of the sacking at 9am, trained for 40 minutes in sleet and drove home without a word.
P Ex-Norway coach Stig Aune is the 6-4 favourite to take over before the trip to Leeds on Saturday.
E 22 Norway/GPE; Stig Aune/PER; Leeds/GPE; Saturday/DATE
P As for the tree, Tubridy bought it anyway: "Eight foot, a beauty. I'll have time to decorate it."
E 23 Tubridy/PER
Q 23 | d | Eight foot, a beauty. I'll have time to decorate it. | Tubridy=tub |  | -

#A w26-013 | 2019-08-30 | CARACAS
@ nur | Maribel Quintana | p | VENMED | nurse
@ seb | Sebin | o | VENSPY | intelligence service
@ gov | Venezuelan government | o | VENGOV
@ jud | Caracas judge | p | VENJUD | judge
@ col | nurses' college | o | VENMED
@ her | Ana Heredia | p | VENMED | president of nurses' college
@ min | health minister | p | VENGOV | health minister
@ opp | opposition leader | p | VENPTYOPP | opposition leader
@ unh | UN human rights office | o | UNO
@ bac | UN human rights chief | p | UNO | human rights chief
@ mar | Rubén Marcano | p | VENSOC | lawyer
@ col2 | colleagues of Quintana | g | VENMED | hospital staff
@ mot | Quintana's mother | p | VENCVL | mother
@ pra | paramilitary bikers | g | VENPRM | colectivos
@ pro | attorney general | p | VENJUD | attorney general
@ foro | Foro Penal | o | VENNGO
@ usa | United States | c | USA
@ ord | orderlies | g | VENMED
@ vpo | Caracas police | o | VENCOP
@ polp | political prisoners in Venezuela | l | VENCVL
S Venezuela frees nurse jailed over video of hospital without water
E 0 Venezuela/GPE
V 0 | frees | RETREAT/release | rights-freedoms,health | 0841 | Venezuela=gov | nurse=nur | id=a
V 0 | jailed | COERCE/arrest | rights-freedoms,health | 173 | Venezuela=gov | nurse=nur | id=b
S Colleagues' strike forced release of Maribel Quintana, lawyers say; minister speaks of goodwill
E 1 Maribel Quintana/PER
V 1 | strike | PROTEST/strike | health,rights-freedoms | 143 | Colleagues'=col2 | minister=min | id=w
V 1 | release | =a | | | @0:Venezuela=gov | Maribel Quintana=nur
Q 1 | i | Colleagues' strike forced release of Maribel Quintana | lawyers=mar | say | -
P Caracas, Aug 30, 2019 (AFP) - A Venezuelan nurse whose arrest for filming the dry taps of a maternity ward set off protests in five cities walked out of a Caracas prison on Friday after nine days behind bars.
E 2 Caracas#1/GPE; Aug 30, 2019/DATE; AFP/ORG; Venezuelan/NORP; Caracas#2/GPE; Friday/DATE
V 2 | arrest | =b | | | @6:intelligence service=seb | nurse=nur
V 2 | protests | PROTEST/demo | health,rights-freedoms | 141 | @12:colleagues=col2 | @0:Venezuela=gov | where=five cities | id=p
V 2 | walked out | =a | | | @7:judge=jud | nurse=nur | when=on Friday | date=2019-08-30 | where=Caracas prison
V 2 | behind bars | =b |  |  | @6:intelligence service=seb | nurse=nur
P Maribel Quintana, 34, was met at the gate by her mother, a dozen colleagues in uniform and a brass band that had not been paid, either.
E 3 Maribel Quintana/PER; a dozen colleagues/NUM
P "I went in because of a bucket and I come out because of you," she shouted over the trumpets.
V 4 | went in | =b |  |  | @0:Venezuela=gov | she=nur | by=she=nur
V 4 | come out | =a |  |  | @0:Venezuela=gov | she=nur | by=she=nur
Q 4 | d | I went in because of a bucket and I come out because of you,~~of you, | she=nur | shouted | -
S "Thank you, thank you, and go home before it rains."
V 5 | Thank you | SUPPORT | rights-freedoms,health | 051 | @4:she=nur | @3:a dozen colleagues=col2
Q 5 | d | * | @4:she=nur |  | -
P Agents of the Sebin intelligence service took Quintana from her flat in Catia on August 21, two days after she posted a 48-second clip in which a surgeon washes his hands with a bottle of mineral water.
E 6 Sebin/ORG; Quintana/PER; Catia/LOC; August 21/DATE
V 6 | took | =b | | | Agents of the Sebin intelligence service=seb | Quintana=nur | when=on August 21 | date=2019-08-21 | where=her flat in Catia
P A judge charged her with incitement to hatred, which carries up to 20 years in prison, and refused her lawyers access to the file.
V 7 | charged | ACCUSE/allege | rights-freedoms,legal | 115 | A judge=jud | her#1=nur | id=c
V 7 | refused | REJECT | legal | 120 | A judge=jud | her lawyers=mar
P The case has not been closed: under the terms of her release she must report every fortnight and may not speak about the hospital in public, said Rubén Marcano of the legal aid group Foro Penal.
E 8 Rubén Marcano/PER; Foro Penal/ORG
V 8 | release | =a | | | @7:judge=jud | her=nur | by=Rubén Marcano=mar
V 8 | may not speak | COERCE/restrict | rights-freedoms,legal | 1721 | @7:judge=jud | she=nur | by=Rubén Marcano=mar
V 8 | case | =c |  |  | @7:judge=jud | her=nur
Q 8 | i | under the terms of her release she must report every fortnight and may not speak about the hospital in public | Rubén Marcano=mar | said | -
S "They opened the cage and kept the string," he told AFP.
V 9 | told | ACCUSE/disapprove | rights-freedoms,legal | 111 | he=mar | They=gov
E 9 AFP/ORG
Q 9 | d | They opened the cage and kept the string,~~string, | he=mar | told | -
P Health Minister Orlando Lugo portrayed the move as a gesture of goodwill and denied that anyone in Venezuela is held for telling the truth.
E 10 Orlando Lugo/PER; Venezuela/GPE
V 10 | move | =a | | | @0:Venezuela=gov | @8:her=nur
V 10 | denied | REJECT | rights-freedoms | 016 | Orlando Lugo=min | @16:Foro Penal=foro
Q 10 | i | anyone in Venezuela is held for telling the truth | Orlando Lugo=min | denied | -
P "The young woman was manipulated by people who dream of an invasion," he said on state television, again blaming US sanctions for the failed pumps.
E 11 US/GPE
V 11 | blaming | ACCUSE/allege | economic,health | 112 | he=min | US=usa
V 11 | sanctions | SANCTION/discontinue | economic | 163 | US=usa | @10:Venezuela=gov | by=he=min
Q 11 | d | The young woman was manipulated by people who dream of an invasion,~~invasion, | he=min | said | -
P Nobody at the Concepción Palacios maternity hospital doubts what forced his hand: on Monday her colleagues stopped work at every ward but intensive care, and nurses from Maracaibo to Ciudad Bolívar followed.
E 12 Concepción Palacios maternity hospital/FAC; Monday/DATE; Maracaibo/GPE; Ciudad Bolívar/GPE
V 12 | stopped work | =w | | | her colleagues=col2; nurses=col2 | @10:Orlando Lugo=min | when=on Monday | date=2019-08-26 | where=Concepción Palacios maternity hospital
V 12 | followed | =w |  |  | nurses=col2 | @10:Orlando Lugo=min
P The stoppage was in its third day when armed men on motorcycles, whom witnesses described as government supporters, fired into the air outside the hospital and beat two orderlies with helmets.
E 13 two orderlies/NUM
V 13 | stoppage | =w | | | @12:her colleagues=col2 | @10:Orlando Lugo=min
V 13 | fired | ASSAULT/firearms | health,repression | 193 | armed men on motorcycles=pra | @12:nurses=col2 | where=outside the hospital
V 13 | beat | ASSAULT/beat | health,repression | 182 | armed men on motorcycles=pra | two orderlies=ord | where=outside the hospital | n=injured:two orderlies:2 | id=d
S Police did not step in, and nobody has been arrested for the beatings.
V 14 | arrested | COERCE/arrest | legal | 173 | Police=vpo | @13:armed men=pra | st=n
V 14 | beatings | =d | | | @13:armed men=pra | @13:two orderlies=ord
P The UN human rights office, whose chief visited Caracas in June and asked for the liberation of prisoners held for their opinions, welcomed the news but urged the authorities to drop the charges.
E 15 UN/ORG; Caracas/GPE; June/DATE
V 15 | visited | CONSULT/visit | human-rights,diplomatic | 042 | chief=bac | Caracas=gov | st=h | when=in June | date=2019-06
V 15 | asked for | REQUEST/yield | human-rights | 0253 | chief=bac | Caracas=gov | st=h | when=in June | date=2019-06
V 15 | welcomed | SUPPORT | human-rights | 051 | UN human rights office=unh | the authorities=gov
V 15 | urged | REQUEST/yield | human-rights,legal | 0253 | UN human rights office=unh | the authorities=gov
V 15 | charges | =c | | | @7:judge=jud | @8:her=nur
V 15 | news | =a |  |  | the authorities=gov | @8:her=nur
P Foro Penal counts 478 political prisoners in the country; Caracas says that there are none.
V 16 | prisoners | COERCE/arrest | rights-freedoms,repression | 173 | Caracas=gov | 478 political prisoners=polp | by=Foro Penal=foro | n=arrested:478 political prisoners:478
V 16 | says | REJECT | rights-freedoms | 016 | Caracas=gov | Foro Penal=foro
E 16 Foro Penal/ORG; 478 political prisoners/NUM; Caracas/GPE
Q 16 | i | there are none | Caracas=gov | says | -
P Opposition leader Gabriel Landaeta tweeted a photograph of the bucket with three words: "She was right."
E 17 Gabriel Landaeta/PER
V 17 | tweeted | SUPPORT | rights-freedoms | 051 | Gabriel Landaeta=opp | She=nur
Q 17 | d | She was right. | Gabriel Landaeta=opp | tweeted | -
P Nurses earn the equivalent of six dollars a month, and in the past four years, by the count of their professional college, 6,000 of them have left for Colombia, Peru and Chile.
E 18 six dollars/MONEY; the past four years/DATE; 6,000/NUM; Colombia/GPE; Peru/GPE; Chile/GPE
P "Those who stay are either saints or have no passport," Ana Heredia, the college's president, remarked.
E 19 Ana Heredia/PER
Q 19 | d | Those who stay are either saints or have no passport,~~passport, | Ana Heredia=her | remarked | -
P In July 2018 a pay strike by the same profession lasted five weeks and ended only when the attorney general threatened its leaders with prison.
E 20 July 2018/DATE
V 20 | strike | PROTEST/strike | health,economic | 143 | the same profession=col | @15:the authorities=gov | st=h | when=In July 2018 | date=2018-07
V 20 | threatened | THREATEN/arrest | repression,health | 132 | the attorney general=pro | its leaders=col | st=h
P Her mother, who had slept on the pavement outside since the arrest, recalled that one of the agents who seized her had asked for a coffee first.
V 21 | arrest | =b | | | the agents=seb | her=nur
V 21 | seized | =b | | | the agents=seb | her=nur | by=Her mother=mot
Q 21 | i | one of the agents who seized her had asked for a coffee first | Her mother=mot | recalled | -
P Quintana said that she meant to be on the night shift on Sunday.
E 22 Quintana/PER; Sunday/DATE
Q 22 | i | she meant to be on the night shift on Sunday | Quintana=nur | said | -
P The taps on the third floor were still dry on Friday, a colleague confirmed by text message.
E 23 Friday/DATE
Q 23 | i | The taps on the third floor were still dry on Friday | a colleague=col2 | confirmed | -

#A w26-014 | 2018-05-15 | MANILA
@ com | Comelec | o | PHLGOV | Commission on Elections
@ jim | Arnel Jimeno | p | PHLGOV | Comelec spokesman
@ pnp | Philippine National Police | o | PHLCOP
@ pab | Oscar Pabillo | p | PHLCOP | PNP chief
@ gun | gunmen | g | UAF
@ nav | Romeo Navarra | p | PHLGOVPTY | village captain
@ wid | Liza Navarra | p | PHLCVL | widow
@ ram | Councilor Ramil Sia | p | PHLPTY | candidate
@ bis | Bishop Teodoro Lacson | p | PHLREL | bishop
@ pal | presidential palace | o | PHLGOV
@ tea | teachers serving as poll officers | g | PHLEDU
@ npa | New People's Army | g | PHLREB
@ arm | Philippine army | o | PHLMIL
@ rer | rival supporters | g | PHLCVL
@ act | Alliance of Concerned Teachers | o | PHLLABEDU
@ amp | Ampatuan clan | g | PHLPRM
@ vic | Maguindanao massacre victims | l | PHLCVL
@ cand | killed candidates | g | PHLPTY
@ wat | bystanders wounded in Pikit | l | PHLCVL
@ gbv | gun ban violators | l | PHLCVL
@ win | winners on the drug list | g | PHLGOV
@ prs | Philippine president | p | PHLGOV | President
@ ppl | victims of 2010 election violence | l | PHLCVL
S Village polls 'generally peaceful' despite 35 slain, Comelec insists
E 0 35/NUM; Comelec/ORG
V 0 | slain | ASSAULT | election | 180 | | 35=cand | by=@3:PNP=pnp | n=killed:35:35 | id=a
Q 0 | m | Village polls 'generally peaceful' despite 35 slain | Comelec=com | insists | -
S Captain shot dead inside voting center in Cotabato; teachers flee as ballots burned in Lanao
E 1 Cotabato/GPE; Lanao/GPE
V 1 | shot dead | ASSAULT/firearms | election | 193 | @4:gunmen=gun | Captain=nav | where=Cotabato | id=b
V 1 | burned | ASSAULT/destroy | election | 1712 | @10:supporters=rer | @12:Comelec=com | where=Lanao | id=c
P MANILA, Philippines—The Commission on Elections (Comelec) on Tuesday defended its handling of Monday's barangay and youth council elections, even as the police raised to 35 the number of people killed in poll-related attacks since April 14.
E 2 MANILA/GPE; Philippines/GPE; Commission on Elections/ORG; Comelec/ORG; Tuesday/DATE; Monday/DATE; 35/NUM; April 14/DATE
V 2 | killed | =a | | | | people=cand | by=the police=pnp | when=since April 14 | date=2018-04-14/2018-05-15
V 2 | defended | SUPPORT | election | 052 | The Commission on Elections=com | - | when=on Tuesday | date=2018-05-15
V 2 | attacks | =a |  |  |  | people=cand | by=the police=pnp
P "One death is too many, but in 42,000 villages people voted, went home and had lunch," Comelec spokesman Arnel Jimeno told a press briefing, citing reports of the PNP.
E 3 Comelec/ORG; Arnel Jimeno/PER; PNP/ORG
Q 3 | d | One death is too many, but in 42,000 villages people voted, went home and had lunch,~~lunch, | Arnel Jimeno=jim | told | -
P The bloodiest hour came shortly before noon in Pikit, North Cotabato, where four gunmen walked into a school that served as a polling place and shot Romeo Navarra, the village captain, who was seeking a third term.
E 4 Pikit/GPE; North Cotabato/GPE; four gunmen/NUM; Romeo Navarra/PER
V 4 | shot | =b | | | four gunmen=gun | Romeo Navarra=nav | when=shortly before noon | date=2018-05-14 | where=Pikit
S He died beside the ballot box; a poll watcher and a pupil's mother were wounded by the same volley.
V 5 | volley | =b | | | @4:gunmen=gun | He=nav; a poll watcher=wat; mother=wat
V 5 | died | =b |  |  | @4:gunmen=gun | He=nav
P "They called his name first, like a roll call," his widow, Liza, said at the wake.
E 6 Liza/PER
Q 6 | d | They called his name first, like a roll call,~~call, | Liza=wid | said | -
S She accused a rival candidate of hiring the killers.
V 7 | accused | ACCUSE/allege | election,crime | 112 | She=wid | a rival candidate=ram
V 7 | killers | =b | | | killers=gun | @4:Romeo Navarra=nav
P The rival, Councilor Ramil Sia, denied any hand in the murder and offered to give himself up to investigators "this very afternoon".
E 8 Ramil Sia/PER
V 8 | denied | REJECT | election,crime | 016 | Ramil Sia=ram | @6:Liza=wid
V 8 | murder | =b | | | @7:killers=gun | @7:She=wid
V 8 | offered | AGREE | legal | 035 | Ramil Sia=ram | investigators=pnp
Q 8 | m | "this very afternoon" | Ramil Sia=ram | offered | -
P Police said that two suspects in the Pikit shooting had been identified but not caught, and that Sia was questioned for four hours about the killing on Tuesday.
E 9 two suspects/NUM; Pikit/GPE; Sia/PER; Tuesday/DATE
V 9 | shooting | =b | | | two suspects=gun | @4:Romeo Navarra=nav
V 9 | caught | COERCE/arrest | election,crime | 173 | Police=pnp | two suspects=gun | st=n | by=Police=pnp
V 9 | questioned | ACCUSE/investigate | election,crime | 091 | Police=pnp | Sia=ram | by=Police=pnp | when=on Tuesday | date=2018-05-15
V 9 | killing | =b | | | two suspects=gun | @4:Romeo Navarra=nav
Q 9 | i | two suspects in the Pikit shooting had been identified but not caught | Police=pnp | said | -
Q 9 | i | Sia was questioned for four hours about the killing on Tuesday | Police=pnp | said | -
P In Lumba-Bayabao, Lanao del Sur, supporters of two cousins who were running for the same post traded blows with oars and set fire to ballots before a single one had been counted.
E 10 Lumba-Bayabao/GPE; Lanao del Sur/GPE; two cousins/NUM
V 10 | traded blows | ASSAULT/beat | election | 182 | supporters of two cousins=rer | | where=Lumba-Bayabao | id=f
V 10 | set fire | =c | | | supporters of two cousins=rer | @12:Comelec=com | where=Lumba-Bayabao
P Eleven teachers who manned the precincts climbed out of a window and hid in a mosque until soldiers fetched them.
E 11 Eleven teachers/NUM
V 11 | fetched | AID | election | 073 | soldiers=arm | teachers=tea | where=a mosque
P Comelec has declared a failure of elections there and in 17 other places, and special polls will be held "once it is safe", Jimeno said.
E 12 Comelec/ORG; Jimeno/PER
Q 12 | m | special polls will be held "once it is safe" | Jimeno=jim | said | -
S The ballots torched in Lanao will be reprinted, he added, and those who started the brawl face up to six years in prison.
E 13 Lanao/GPE
V 13 | torched | =c | | | those=rer | @12:Comelec=com | by=he=jim
V 13 | brawl | =f | | | those=rer | | by=he=jim
Q 13 | i | The ballots torched in Lanao will be reprinted~~six years in prison | he=jim | added | -
P The Alliance of Concerned Teachers demanded hazard pay and called on the poll body to stop "sending grammar teachers to a gunfight".
E 14 Alliance of Concerned Teachers/ORG
V 14 | demanded | REQUEST/assist | economic,election | 103 | Alliance of Concerned Teachers=act | the poll body=com
V 14 | called on | REQUEST/change | election | 104 | Alliance of Concerned Teachers=act | the poll body=com
Q 14 | m | "sending grammar teachers to a gunfight" | Alliance of Concerned Teachers=act | called on | -
P PNP chief Oscar Pabillo reported that 1,128 persons had been arrested for carrying firearms during the gun ban, and that 47 candidates on the government's drug list had won.
E 15 PNP/ORG; Oscar Pabillo/PER; 1,128 persons/NUM; 47 candidates/NUM
V 15 | arrested | COERCE/arrest | election,legal | 173 | PNP=pnp | 1,128 persons=gbv | by=Oscar Pabillo=pab | n=arrested:1,128 persons:1128 | id=g
Q 15 | i | 1,128 persons had been arrested for carrying firearms during the gun ban | Oscar Pabillo=pab | reported | -
Q 15 | i | 47 candidates on the government's drug list had won | Oscar Pabillo=pab | reported | -
S "We congratulate them," he said, "and we will be visiting them."
V 16 | congratulate | SUPPORT | election,illegal-drugs | 051 | We=pab | them#1=win
Q 16 | d | We congratulate them, | he=pab | said | -
Q 16 | d | and we will be visiting them. | he=pab | said | -
P The army blamed the communist New People's Army for an ambush on a truck that was carrying ballot boxes in Masbate on Sunday, in which two soldiers died; the rebels have not spoken.
E 17 New People's Army/ARM; Masbate/GPE; Sunday/DATE; two soldiers/NUM
V 17 | blamed | ACCUSE/allege | election,military | 112 | The army=arm | New People's Army=npa
V 17 | ambush | ASSAULT | election,military | 190 | New People's Army=npa | two soldiers=arm | by=The army=arm | when=on Sunday | date=2018-05-13 | where=Masbate | n=killed:two soldiers:2 | id=am
V 17 | died | =am |  |  | New People's Army=npa | two soldiers=arm | by=The army=arm
P Malacañang thanked voters and hailed the exercise as proof that "democracy is alive down to the last sitio".
E 18 Malacañang/FAC
V 18 | hailed | SUPPORT | election,pro-democracy | 051 | Malacañang=pal | @12:Comelec=com
Q 18 | m | the exercise as proof that "democracy is alive down to the last sitio" | Malacañang=pal | hailed | -
P Church leaders were less cheerful.
S Bishop Teodoro Lacson, in a pastoral letter to be read this Sunday, laments "a contest for a chair that is worth a life".
E 20 Teodoro Lacson/PER; this Sunday/DATE
Q 20 | m | "a contest for a chair that is worth a life" | Teodoro Lacson=bis | laments | -
P The polls had been postponed twice since October 2016, when the President said that narcopolitics would have captured the villages.
E 21 October 2016/DATE
Q 21 | i | narcopolitics would have captured the villages | the President=prs | said | -
P Violence is as old as the ballot in this country; 109 people were killed around the 2010 vote, not counting the massacre of November 2009, when gunmen of the Ampatuan clan shot 58 in Maguindanao to stop one man from filing his papers.
E 22 109 people/NUM; 2010/DATE; November 2009/DATE; Ampatuan/ORG; 58/NUM; Maguindanao/GPE
V 22 | killed | ASSAULT | election | 180 | | 109 people=ppl | st=h | when=around the 2010 vote | date=2010 | n=killed:109 people:109
V 22 | massacre | ASSAULT/targeted | election | 202 | gunmen of the Ampatuan clan=amp | 58=vic | st=h | when=November 2009 | date=2009-11 | where=Maguindanao | n=killed:58:58 | id=m
V 22 | shot | =m | | | gunmen of the Ampatuan clan=amp | 58=vic | where=Maguindanao
P Mrs. Navarra, for her part, was asked whether she would run in her husband's stead.
E 23 Navarra/PER
S She shook her head, then, after a while, shrugged.

#A w26-015 | 2023-07-14 | -
@ pas | Almut Reinders | p | DEUREL | pastor
@ fam | Kurdish couple | l | IRQREF | Iraqi Kurdish couple
@ pol | police of Viersen | o | DEUCOP
@ for | immigration office of Viersen | o | DEUGOV
@ chu | Protestant Church in the Rhineland | o | DEUREL
@ sup | church superintendent | p | DEUREL | superintendent
@ pro | Pro Asyl | o | DEUNGO
@ min | integration minister of North Rhine-Westphalia | p | DEUGOV | integration minister
@ con | parishioners of Lobberich | l | DEUCVL
@ pl | Poland | c | POL
@ afd | AfD | o | DEUPTYOPP
@ pup | Polish border guards | g | POLCOP
@ sch | Holger Schwenk | p | DEUGOV | district spokesman
@ cle | Klaus Theissen | p | DEUREL | sexton
@ mps | members of North Rhine-Westphalia parliament | g | DEULEG
@ bsp | bishop | p | DEUREL | bishop
@ rea | newspaper reader | p | DEUCVL
@ eco | ecumenical network | o | DEUREL
@ cgs | German congregations | g | DEUREL
@ shp | people in church asylum | l | REF
@ kre | parish in Kreuzberg | o | DEUREL
@ thf | three families of 1983 | l | REF
S Germany: Police drag couple from church asylum, then let them go
E 0 Germany/GPE
V 0 | drag | COERCE/arrest | asylum,religion-ethnicity | 173 | Police=pol | couple=fam | where=Germany | id=a
V 0 | let them go | RETREAT/release | asylum,legal | 0841 | Police=pol | them=fam | id=b
S Officers stormed parish house to fly Iraqi Kurds to Poland; district frees them after outcry
E 1 Iraqi/NORP; Kurds/NORP; Poland/GPE
V 1 | stormed | COERCE/seize | asylum,religion-ethnicity | 1711 | Officers=pol | Iraqi Kurds=fam | where=parish house | id=r
V 1 | frees | =b | | | district=for | them=fam
V 1 | outcry | ACCUSE/disapprove | asylum,religion-ethnicity | 111 | @2:churches=chu | district=for | id=out
P A raid on a parish house in the Rhineland has stirred outrage among Germany's churches and reopened an old quarrel: may the state reach into the sanctuary?
E 2 Rhineland/LOC; Germany/GPE
V 2 | raid | =r | | | @0:Police=pol | @0:couple=fam | where=a parish house in the Rhineland
V 2 | outrage | =out |  |  | Germany's churches=chu | @1:district=for
P It was still dark on Monday when pastor Almut Reinders heard boots on the stairs of her parish house in Nettetal, near the Dutch border.
E 3 Monday/DATE; Almut Reinders/PER; Nettetal/GPE; Dutch/NORP
P Nine officers had come with a search warrant to collect the Iraqi Kurdish couple whom the congregation had been sheltering since April.
E 4 Nine officers/NUM; Iraqi/NORP; Kurdish/NORP; April/DATE
V 4 | come | =r | | | Nine officers=pol | Iraqi Kurdish couple=fam | when=@3:on Monday | date=2023-07-10
V 4 | sheltering | AID | asylum,religion-ethnicity | 075 | the congregation=con | Iraqi Kurdish couple=fam | when=since April | date=2023-04/2023-07 | id=s
P "They broke down a door that I would have opened," Reinders told DW.
E 5 Reinders/PER; DW/ORG
V 5 | broke down | =r | | | They=pol | I=pas | by=Reinders=pas
Q 5 | d | They broke down a door that I would have opened,~~opened, | Reinders=pas | told | -
S "The woman lay on the floor and screamed until she had no voice."
Q 6 | d | * | @5:Reinders=pas |  | -
P The two, who are both in their mid-twenties, were driven to a detention center in Darmstadt to be flown to Poland, where they first entered the European Union.
E 7 Darmstadt/GPE; Poland/GPE; European Union/ORG
V 7 | driven | =a | | | @4:officers=pol | The two=fam | where=Darmstadt
P But on Wednesday the district dropped its plan and set them free, after the bishop, three members of the state parliament and, it is said, a minister had picked up the phone.
E 8 Wednesday/DATE
V 8 | set them free | =b | | | the district=for | them=fam | when=on Wednesday | date=2023-07-12
V 8 | picked up the phone | CONSULT/phone | asylum | 041 | the bishop=bsp; three members of the state parliament=mps; the district=for |
V 8 | dropped | CONCEDE | asylum,legal | 083 | the district=for | them=fam | when=on Wednesday | date=2023-07-12
E 8 three members/NUM
P The release "came about in the light of new aspects," district spokesman Holger Schwenk said, without elaborating.
E 9 Holger Schwenk/PER
V 9 | release | =b | | | @8:the district=for | @8:them=fam
Q 9 | m | The release "came about in the light of new aspects," | Holger Schwenk=sch | said | -
P He rejected accusations of a breach of faith, arguing that church asylum has no basis in law.
V 10 | rejected | REJECT | asylum,legal | 016 | He=sch | @12:Protestant Church in the Rhineland=chu
V 10 | accusations | ACCUSE/allege | asylum,religion-ethnicity | 112 | @12:Protestant Church in the Rhineland=chu | @8:the district=for | id=c
Q 10 | i | church asylum has no basis in law | He=sch | arguing | -
P That is true, as far as it goes.
S Since 2015, however, the Federal Office for Migration and the churches have had an understanding by which such cases are examined a second time, and the Protestant Church in the Rhineland accused the district of trampling on it.
E 12 2015/DATE; Federal Office for Migration/ORG; Protestant Church in the Rhineland/ORG
V 12 | accused | =c | | | Protestant Church in the Rhineland=chu | the district=for
P "Anyone who sends policemen into a vicarage at five in the morning wants to be seen doing it," the local superintendent fumed in a sermon on Thursday evening.
E 13 Thursday evening/DATE
V 13 | fumed | ACCUSE/disapprove | asylum,religion-ethnicity | 111 | the local superintendent=sup | @12:the district=for | when=on Thursday evening | date=2023-07-13 | id=d
V 13 | sends | =r |  |  | policemen=pol | @7:The two=fam
Q 13 | d | Anyone who sends policemen into a vicarage at five in the morning wants to be seen doing it,~~doing it, | the local superintendent=sup | fumed | -
P About 200 people came to hear it, and afterward they carried candles to the town hall.
E 14 About 200 people/NUM
V 14 | carried | PROTEST/demo | asylum,religion-ethnicity | 141 | About 200 people=con | @12:the district=for | when=@13:on Thursday evening | date=2023-07-13 | where=town hall | n=protesters:About 200 people:200
P Pro Asyl, a refugee aid group, called the operation a scandal and asked the state's integration minister to forbid any repetition; the minister, a Green, has promised to sit down with the bishops this month.
E 15 Pro Asyl/ORG; Green/NORP; this month/DATE
V 15 | called | ACCUSE/disapprove | asylum | 111 | Pro Asyl=pro | @12:the district=for
V 15 | operation | =r | | | @4:officers=pol | @7:The two=fam
V 15 | asked | REQUEST/change | asylum | 024 | Pro Asyl=pro | the state's integration minister=min
V 15 | promised | AGREE | asylum,religion-ethnicity | 036 | the minister=min | the bishops=bsp
P Not all Germans share the indignation.
V 16 | indignation | =out |  |  | @12:Protestant Church in the Rhineland=chu | @12:the district=for
E 16 Germans/NORP
S The far-right AfD praised the officers and demanded that clergy who hide migrants be prosecuted.
E 17 AfD/ORG
V 17 | praised | SUPPORT | asylum,migration | 051 | AfD=afd | the officers=pol
V 17 | demanded | REQUEST/change | asylum,religion-ethnicity | 104 | AfD=afd | clergy=chu
P "If the law stops at the church door, then I want to live in a church," one reader wrote in a letter to the Rheinische Post.
E 18 Rheinische Post/ORG
Q 18 | d | If the law stops at the church door, then I want to live in a church,~~church, | one reader=rea | wrote | -
P The couple say that Polish border guards beat them in a forest in November 2021 and pushed them back into Belarus twice; Warsaw has always denied such practices.
E 19 Polish/NORP; November 2021/DATE; Belarus/GPE; Warsaw/GPE
V 19 | beat | ASSAULT/beat | asylum,migration | 175 | Polish border guards=pup | them#1=fam | st=h | by=The couple=fam | when=in November 2021 | date=2021-11 | where=a forest
V 19 | pushed | COERCE/deport | asylum,migration | 174 | Polish border guards=pup | them#2=fam | st=h | by=The couple=fam | when=in November 2021 | date=2021-11
V 19 | denied | REJECT | asylum,migration | 016 | Warsaw=pl | The couple=fam
Q 19 | i | Polish border guards beat them in a forest in November 2021 and pushed them back into Belarus twice | The couple=fam | say | -
P According to the ecumenical network that counts them, 431 congregations across the country were giving shelter to 655 people at midyear.
E 20 655 people/NUM
V 20 | shelter | AID | asylum,religion-ethnicity | 075 | 431 congregations=cgs | 655 people=shp | by=the ecumenical network=eco | when=at midyear | n=other:655 people:655
Q 20 | i | 431 congregations across the country were giving shelter to 655 people at midyear | the ecumenical network=eco | According to | -
P The custom goes back to 1983, when a Turkish asylum seeker, Halil Doğru, leapt from a Berlin courtroom window in fear of extradition and a parish in Kreuzberg opened its doors to three families.
E 21 1983/DATE; Turkish/NORP; Halil Doğru/PER; Berlin/GPE; Kreuzberg/LOC; three families/NUM
V 21 | opened | AID | asylum,religion-ethnicity | 075 | a parish in Kreuzberg=kre | three families=thf | st=h | when=1983 | date=1983 | where=Kreuzberg | n=other:three families:3
P The woman still flinches when a car door slams, Reinders said; the arrest, the pastor added, "aged her ten years in an hour," and the news of her release reached her under sedation.
E 22 Reinders/PER
V 22 | arrest | =a | | | @1:Officers=pol | her#1=fam
V 22 | release | =b | | | @1:district=for | her#2=fam
Q 22 | i | The woman still flinches when a car door slams | Reinders=pas | said | -
Q 22 | m | the arrest, the pastor added, "aged her ten years in an hour," | the pastor=pas | added | -
P In Nettetal the lock has been repaired, and the sexton, Klaus Theissen, has put the invoice in an envelope addressed to the district.
E 23 Nettetal/GPE; Klaus Theissen/PER
S "Two hundred and eighty euros," he said. "For the hinges."
E 24 Two hundred and eighty euros/MONEY
Q 24 | d | Two hundred and eighty euros,~~euros, | he=cle | said | -
Q 24 | d | For the hinges. | he=cle | said | -

#A w26-016 | 2014-07-21 | DETROIT
@ dwd | Detroit water department | o | USAGOV
@ cus | Detroit customers | l | USACVL | residents in arrears
@ bal | Yolanda Ballard | p | USASOC | activist
@ cro | crowd of protesters in Detroit | l | USACVL
@ jud | bankruptcy judge | p | USAJUD | bankruptcy judge
@ unx | UN experts | g | UNO
@ lat | Darrell Lattimore | p | USAGOV | water department spokesman
@ pol | Detroit police | o | USACOP
@ nin | nine arrested protesters | l | USACVL
@ gov | Michigan governor | p | USAGOV | governor
@ cou | Detroit city council | o | USAGOV
@ nur | National Nurses United | o | USALABMED
@ con | John Pellegrino | p | USALEG | congressman
@ hom | Homrich | o | USABUS | contractor
@ dis | Detroit district judge | p | USAJUD | district judge
@ us | United States government | o | USAGOV
@ clr | caller to WJR | p | USACVL
S After weeks of protest, Detroit halts water shutoffs for 15 days
E 0 Detroit/GPE
V 0 | protest | PROTEST/demo | human-security | 141 | @6:demonstrators=cro | Detroit=dwd | id=p
V 0 | halts | CONCEDE | human-security | 081 | Detroit=dwd | @2:households=cus | id=a
V 0 | shutoffs | COERCE/withhold | human-security | 172 | Detroit=dwd | @2:households=cus | id=b
P DETROIT (AP) — Detroit's water department, under fire from a bankruptcy judge, United Nations experts and its own customers, said Monday that it will stop cutting off people who are behind on their bills for the next 15 days.
E 1 DETROIT/GPE; AP/ORG; Detroit/GPE; United Nations/ORG; Monday/DATE; the next 15 days/DATE
V 1 | stop | =a | | | Detroit's water department=dwd | people=cus | when=Monday | date=2014-07-21
V 1 | cutting off | =b | | | Detroit's water department=dwd | people=cus
Q 1 | i | it will stop cutting off people who are behind on their bills for the next 15 days | Detroit's water department=dwd | said | -
P Crews had turned the valves on some 17,000 households since March, 7,200 of them in June alone, as the utility went after $89 million in unpaid accounts.
E 2 some 17,000 households/NUM; March/DATE; 7,200/NUM; June/DATE; $89 million/MONEY
V 2 | turned | =b | | | Crews=dwd | some 17,000 households=cus | when=since March | date=2014-03/2014-07 | n=other:some 17,000 households:17000
P "This is a pause, it is not a pardon," department spokesman Darrell Lattimore said.
E 3 Darrell Lattimore/PER
V 3 | pause | =a | | | @1:Detroit's water department=dwd | @1:people=cus
Q 3 | d | This is a pause, it is not a pardon,~~pardon, | Darrell Lattimore=lat | said | -
S "Come in, talk to us, put ten dollars down, and you'll keep your water."
E 4 ten dollars/MONEY
V 4 | keep | AGREE | human-security | 030 | us=dwd | you=cus | st=y
Q 4 | d | * | @3:Darrell Lattimore=lat |  | -
P Corinne Wright, a 71-year-old grandmother on the east side, was not celebrating yet: she has flushed her toilet with rain since May 29.
E 5 Corinne Wright/PER; May 29/DATE
P The announcement came three days after more than 1,000 demonstrators, many of them nurses bused in for a convention, marched down Woodward Avenue to chants of "Fight, fight, fight, water is a human right."
E 6 more than 1,000 demonstrators/NUM; Woodward Avenue/FAC
V 6 | marched | PROTEST/demo | human-security,human-rights | 141 | more than 1,000 demonstrators=cro; nurses=nur | @1:Detroit's water department=dwd | date=2014-07-18 | where=Woodward Avenue | n=protesters:more than 1,000 demonstrators:1000 | id=m
V 6 | announcement | =a |  |  | @1:Detroit's water department=dwd | @1:people=cus
Q 6 | d | Fight, fight, fight, water is a human right. | more than 1,000 demonstrators=cro | chants | -
P Nine people were arrested the same morning for blocking the trucks of Homrich, the contractor that does the disconnecting, and the police hauled away a Methodist pastor and a woman of 82 among them.
E 7 Nine people/NUM; Homrich/ORG; Methodist/NORP
V 7 | arrested | COERCE/arrest | human-security,rights-freedoms | 173 | the police=pol | Nine people=nin | date=2014-07-18 | n=arrested:Nine people:9 | id=r
V 7 | blocking | PROTEST/obstruct | human-security | 144 | Nine people=nin | Homrich=hom | date=2014-07-18 | id=o
V 7 | disconnecting | =b | | | Homrich=hom | @2:households=cus
V 7 | hauled away | =r | | | the police=pol | Methodist pastor=nin; a woman of 82=nin
P "I marched in Selma, and they had water in the jail there," Yolanda Ballard, the older woman, said after a district judge released her.
E 8 Selma/GPE; Yolanda Ballard/PER
V 8 | marched | PROTEST/demo | rights-freedoms,inequality | 141 | I=bal | | st=h | where=Selma | by=Yolanda Ballard=bal
V 8 | released | RETREAT/release | legal | 0841 | a district judge=dis | her=bal
Q 8 | d | I marched in Selma, and they had water in the jail there,~~there, | Yolanda Ballard=bal | said | -
P Last week the federal judge who oversees the city's bankruptcy scolded officials over the shutoffs and told them to come back with a better plan by Monday.
E 9 Last week/DATE; Monday/DATE
V 9 | scolded | ACCUSE/disapprove | legal,human-security | 111 | the federal judge=jud | officials=dwd | when=Last week | date=2014-07-14/2014-07-20 | id=sc
V 9 | shutoffs | =b | | | officials=dwd | @2:households=cus
V 9 | told | REQUEST/change | legal,human-security | 104 | the federal judge=jud | them=dwd | when=Last week | date=2014-07-14/2014-07-20
S "Your residential customers are not a line item," he said from the bench.
V 10 | said | =sc |  |  | he=jud | @9:officials=dwd
Q 10 | d | Your residential customers are not a line item,~~item, | he=jud | said | @9:officials=dwd
P Three experts who report to the U.N. human rights council had warned in June that to disconnect people who cannot pay is a violation of their rights, and urged Washington to intervene.
E 11 Three experts/NUM; U.N. human rights council/ORG; June/DATE; Washington/GPE
V 11 | warned | ACCUSE/disapprove | human-rights,human-security | 111 | Three experts=unx | @9:officials=dwd | when=in June | date=2014-06
V 11 | urged | REQUEST/assist | human-rights,human-security | 023 | Three experts=unx | Washington=us | when=in June | date=2014-06 | id=u
V 11 | disconnect | =b |  |  | @9:officials=dwd | people=cus
Q 11 | i | to disconnect people who cannot pay is a violation of their rights | Three experts=unx | warned | -
P The White House declined, saying that the matter was local.
E 12 White House/FAC
V 12 | declined | REJECT/assist | human-security | 122 | White House=us | @11:Three experts=unx
Q 12 | i | the matter was local | White House=us | saying | -
P Rep. John Pellegrino, a Democrat, called the moratorium "a good Monday" but asked the governor to declare a public health emergency.
E 13 John Pellegrino/PER; Democrat/NORP; Monday/DATE
V 13 | called | SUPPORT | human-security | 051 | John Pellegrino=con | @9:officials=dwd
V 13 | moratorium | =a | | | @9:officials=dwd | @2:households=cus
V 13 | asked | REQUEST/assist | health,human-security | 023 | John Pellegrino=con | the governor=gov
Q 13 | m | the moratorium "a good Monday" | John Pellegrino=con | called | -
P National Nurses United, whose members had swelled Friday's march, hailed the suspension as a first step and demanded that cutting off families be outlawed for good.
E 14 National Nurses United/ORG; Friday/DATE
V 14 | march | =m | | | members=nur | @1:Detroit's water department=dwd | when=Friday | date=2014-07-18
V 14 | hailed | SUPPORT | human-security | 051 | National Nurses United=nur | @1:Detroit's water department=dwd
V 14 | suspension | =a | | | @1:Detroit's water department=dwd | families=cus
V 14 | demanded | REQUEST/change | human-security | 104 | National Nurses United=nur | @1:Detroit's water department=dwd
V 14 | cutting off | =b |  |  | @1:Detroit's water department=dwd | families=cus
P The average bill in the city is $75 a month, nearly twice the national figure, and two in five residents live below the poverty line.
E 15 $75/MONEY
P In suburban kitchens and on talk radio, sympathy has limits.
S "I pay mine, so does my mother, and nobody marches for us," a caller to WJR grumbled.
E 17 WJR/ORG
Q 17 | d | I pay mine, so does my mother, and nobody marches for us,~~for us, | a caller to WJR=clr | grumbled | -
P The department has also been asked why golf courses and a hockey arena that owed six-figure sums kept their taps.
S Lattimore acknowledged that commercial debtors had been "too low on the list."
V 19 | acknowledged | CONCEDE | human-security | 015 | Lattimore=lat | -
E 19 Lattimore/PER
Q 19 | m | commercial debtors had been "too low on the list." | Lattimore=lat | acknowledged | -
P The fight is bound up with the city's collapse, the largest municipal bankruptcy in U.S. history, which the state-appointed emergency manager filed in July 2013, four months after the governor had taken control of Detroit's finances over the objections of its elected council.
E 20 U.S./GPE; July 2013/DATE; Detroit/GPE
V 20 | taken control | COERCE/seize | political-institutions,economic | 1711 | the governor=gov | its elected council=cou | st=h | date=2013-03
V 20 | objections | ACCUSE/disapprove | political-institutions | 111 | its elected council=cou | the governor=gov | st=h
P Whether the manager would hand the utility to a regional authority, or sell it, is the question behind the question.
P Ballard said that the protesters would block the gates again on Aug. 6, the day after the grace period ends, if a single truck goes out.
E 22 Ballard/PER; Aug. 6/DATE
V 22 | block | THREATEN/restrict | human-security | 133 | the protesters=nin | @7:Homrich=hom | by=Ballard=bal
V 22 | grace period | =a | | | @9:officials=dwd | @2:households=cus
Q 22 | i | the protesters would block the gates again on Aug. 6, the day after the grace period ends, if a single truck goes out | Ballard=bal | said | -

#A w26-017 | 2016-05-05 | LOS ANGELES
@ sho | Kayla Shore | p | USAELI | singer
@ law | Shore's lawyer | p | USACVL | lawyer
@ fra | Marty Frankel | p | USACVL | Dunmore's attorney
@ mom | Shore's mother | p | USACVL | mother
@ fri | friend of the singer | p | USACVL
@ sut | Shore's lawsuit | p | USAELI
@ exps | legal experts | g | USAEDU
S Kayla Shore sues ex-manager for $20 million: 'He robbed me while I was singing'
E 0 Kayla Shore/PER; $20 million/MONEY
Q 0 | d | He robbed me while I was singing | Kayla Shore=sho |  | -
S Pop star, 26, opens fire on the man she once called "Dad"
Q 1 | m | the man she once called "Dad" | she=sho | called | -
P LOS ANGELES - Grammy winner Kayla Shore took her longtime manager to court on Wednesday, accusing Rex Dunmore of helping himself to tour money, hiding it behind shell companies and spending some of it on a racehorse that he had the nerve to name Royalty Check.
E 2 LOS ANGELES/GPE; Grammy/EVT; Kayla Shore/PER; Wednesday/DATE; Rex Dunmore/PER
P The 41-page suit, filed in Superior Court in Santa Monica, asks for $20 million in damages and the return of every notebook that the singer has filled since she was 15.
E 3 Superior Court/ORG; Santa Monica/GPE; $20 million/MONEY
P "I signed whatever he put in front of me because I trusted him like a parent," Shore wrote on Instagram to her 31 million followers.
E 4 Shore/PER; Instagram/ORG; 31 million followers/NUM
Q 4 | d | I signed whatever he put in front of me because I trusted him like a parent,~~parent, | Shore=sho | wrote | -
S "He robbed me while I was singing. I mean literally, like, during the encore."
Q 5 | d | * | @4:Shore=sho |  | -
P Dunmore, 63, who discovered her at a mall in Tulsa and built an empire of ringtones, lip gloss and sold-out arenas around her voice, is not taking it lying down.
E 6 Dunmore/PER; Tulsa/GPE
S His attorney, Marty Frankel, blasted the complaint as "a breakup song with footnotes" and promised a countersuit by Friday.
E 7 Marty Frankel/PER; Friday/DATE
Q 7 | m | the complaint as "a breakup song with footnotes" | Marty Frankel=fra | blasted | -
P "Mr. Dunmore denies each and every one of these fairy tales," Frankel said in a statement.
E 8 Dunmore/PER; Frankel/PER
Q 8 | d | Mr. Dunmore denies each and every one of these fairy tales,~~tales, | Frankel=fra | said | -
S "He made a waitress's daughter a very rich young woman, and this is his thank-you note."
Q 9 | d | * | @8:Frankel=fra |  | -
P The war between the two has been an open secret since the Grammys in February, when they sat four rows apart and Shore, collecting her third trophy, thanked her dog but not her manager.
E 10 Grammys/EVT; February/DATE; Shore/PER
P She fired him by e-mail in March.
E 11 March/DATE
S He found out, a friend of the singer claims, at the racetrack.
Q 12 | i | He found out~~at the racetrack | a friend of the singer=fri | claims | -
P According to the suit, Dunmore charged a 25 percent commission, well above the going rate, and then billed her again for jets, steaks and a "mood consultant" who turned out to be his niece.
E 13 Dunmore/PER
Q 13 | m | Dunmore charged a 25 percent commission, well above the going rate, and then billed her again for jets, steaks and a "mood consultant" who turned out to be his niece | the suit=sut | According to | -
P Her lawyer said that an auditor "hit a wall of fog" after looking into 11 companies in Nevada and Delaware.
E 14 Nevada/GPE; Delaware/GPE
Q 14 | m | an auditor "hit a wall of fog" after looking into 11 companies in Nevada and Delaware | Her lawyer=law | said | -
P Experts say that such cases seldom reach a jury; nine out of ten end in a settlement, a hug for the cameras or both.
Q 15 | i | such cases seldom reach a jury | Experts=exps | say | -
P Shore's fans, who call themselves the Shoreline, declared war on Dunmore within minutes.
E 16 Shore/PER; Dunmore/PER
S By midnight the racehorse's page had been bombed with so many one-star reviews that the stable took it down.
S "Leave the horse out of it, you guys, he's innocent," the singer begged in a second post, adding a carrot.
Q 18 | d | Leave the horse out of it, you guys, he's innocent,~~innocent, | the singer=sho | begged | -
P Her mother, Joanne, reached at the diner in Tulsa where she still works the breakfast shift, did not want to talk about money.
E 19 Joanne/PER; Tulsa/GPE
S "My girl can write a song about anything," she said. "I guess now she's got the second album about him."
Q 20 | d | My girl can write a song about anything,~~anything, | she#1=mom | said | -
Q 20 | d | I guess now she's got the second album about him. | she#1=mom | said | -
P Shore kicks off the European leg of her "Mutiny" tour in Lisbon on June 3.
E 21 Shore/PER; European/NORP; Lisbon/GPE; June 3/DATE

#A w26-018 | 2021-06-17 | -
@ bar | Dr Miriam Baring | p | GBREDU | study leader
@ coh | Prof Neil Cohen | p | GBREDU | physiologist
@ lan | The Lancet authors | g | GBREDU
@ jam | Joyce Jamieson | p | GBRCVL | participant
@ int | committee of MPs | o | GBRLEG
@ dep | Department of Health | o | GBRGOV
@ nus | night nurse | p | GBRMED | nurse
S Can a nap save your heart? What a study of 86,000 night workers really tells us
E 0 86,000 night workers/NUM
S Short sleeps of under half an hour were linked to fewer strokes, but scientists warn against easy conclusions
Q 1 | i | Short sleeps of under half an hour were linked to fewer strokes | scientists=lan |  | -
P It is four in the morning, and in a windowless room at the Royal Infirmary in Edinburgh a nurse is losing her battle with a plastic chair.
E 2 Royal Infirmary/FAC; Edinburgh/GPE
P "My body thinks I'm being punished for something," she says, pulling her coat over her head.
Q 3 | d | My body thinks I'm being punished for something,~~something, | she=nus | says | -
P She may be doing herself more good than she knows.
P People who work at night and sleep for 15 to 25 minutes during the shift suffer a fifth fewer strokes than those who never close their eyes, according to research published on Thursday, the largest of its kind so far.
E 5 Thursday/DATE
Q 5 | i | People who work at night and sleep for 15 to 25 minutes during the shift suffer a fifth fewer strokes than those who never close their eyes | research=lan | according to | -
P The team followed 86,000 nurses, lorry drivers, bakers and prison officers in Britain and Denmark for an average of nine years.
E 6 86,000 nurses, lorry drivers, bakers and prison officers/NUM; Britain/GPE; Denmark/GPE
S "We expected to find nothing, or to find that tired people die," said Dr Miriam Baring of the University of Glasgow, who led it.
E 7 Miriam Baring/PER; University of Glasgow/ORG
Q 7 | d | We expected to find nothing, or to find that tired people die,~~die, | Miriam Baring=bar | said | -
S "Instead the nap jumped out of the data and hit us in the face."
Q 8 | d | * | @7:Miriam Baring=bar |  | -
P But longer was not better: those who slept for over an hour fared no better than the sleepless, and among the over-55s they fared worse.
P Why that should be is a matter on which the experts clash.
S Baring suspects a surge of stress hormones that strikes when the brain is dragged out of deep sleep.
E 11 Baring/PER
S Prof Neil Cohen, a physiologist at King's College London who took no part, rejects that explanation as "a nice story in search of a mechanism".
E 12 Neil Cohen/PER; King's College London/ORG
Q 12 | m | that explanation as "a nice story in search of a mechanism" | Neil Cohen=coh | rejects | -
P He points out that the sick sleep longer because they are sick.
Q 13 | i | the sick sleep longer because they are sick | He=coh | points out | -
P "If I had a pound for every correlation that was executed by the next trial, I would be retired," he said.
Q 14 | d | If I had a pound for every correlation that was executed by the next trial, I would be retired,~~retired, | he=coh | said | -
P The authors themselves concede that their subjects reported their own naps, and memory at 5am is a poor witness.
Q 15 | i | their subjects reported their own naps | The authors=lan | concede | -
P Shift work has long been under suspicion.
S Some 3.2 million people in Britain now work nights, 260,000 more than in 2013, and studies have charged the habit with everything from diabetes to divorce.
E 17 Some 3.2 million people/NUM; Britain/GPE; 260,000 more/NUM; 2013/DATE
P In 2019 a committee of MPs urged the government to oblige hospitals and depots to provide rest rooms; ministers turned the idea down as too costly.
E 18 2019/DATE
V 18 | urged | REQUEST/change | health,legislative | 0242 | a committee of MPs=int | the government=dep | st=h | when=In 2019 | date=2019
V 18 | turned | REJECT/change | health | 123 | ministers=dep | a committee of MPs=int | st=h
P The Department of Health said that it would "study the study".
E 19 Department of Health/ORG
Q 19 | m | it would "study the study" | The Department of Health=dep | said | -
P Joyce Jamieson, a retired baker from Paisley who filled in the questionnaires for a decade, needed no persuading.
E 20 Joyce Jamieson/PER; Paisley/GPE
S "Twenty minutes on the flour sacks, every night for 30 years," she recalled. "My doctor says I've the arteries of a lassie."
Q 21 | d | Twenty minutes on the flour sacks, every night for 30 years,~~years, | she=jam | recalled | -
Q 21 | d | My doctor says I've the arteries of a lassie. | she=jam | recalled | -
P For the rest of us, a warning: nobody in the trial napped at a desk in front of the boss.

#A w26-019 | 2017-04-12 | LAGOS
@ las | Lagos State Government | o | NGAGOV
@ res | Otodo Gbame residents | l | NGACVL | residents
@ pol | Lagos police | o | NGACOP
@ bul | demolition crew | g | NGAGOV
@ cou | Lagos High Court | o | NGAJUD
@ ade | Folake Adeyinka | p | NGANGO | lawyer
@ com | Commissioner for Information | p | NGAGOV | Commissioner for Information
@ spo | police spokesman | p | NGACOP | police spokesman
@ hun | Celestine Hunsu | p | NGACVL | fisherman
@ boy | Daniel Aya | p | NGACVL | young man killed
@ amn | Amnesty International | o | NGO
@ arc | Anglican bishop | p | NGAREL | bishop
@ baa | Baale of Otodo Gbame | p | NGACVL | traditional head
@ gov | Lagos governor | p | NGAGOV | governor
@ hoo | hoodlums | g | NGACRM
@ mili | Lagos military administration | o | NGAGOVMIL
@ mar | Maroko residents | l | NGACVL
S Otodo Gbame: Lagos defies court, razes waterfront settlement; one shot dead, 4,700 homeless
E 0 Otodo Gbame/LOC; Lagos/GPE; 4,700/NUM
V 0 | defies | REJECT | legal,human-security | 128 | Lagos=las | court=cou | id=a
V 0 | razes | ASSAULT/destroy | human-security | 1712 | Lagos=las | @2:residents=res | where=Otodo Gbame | n=displaced:4,700:4700 | id=b
V 0 | shot dead | ASSAULT/firearms | repression,human-security | 175 | @5:Policemen=pol | one=boy | where=Otodo Gbame | id=c
S 'They came while we slept' — fishermen
V 1 | came | =b |  |  | They=las | fishermen=res
Q 1 | d | They came while we slept | fishermen=res |  | -
P The Lagos State Government has pulled down what was left of Otodo Gbame, the fishing community on the Lekki lagoon, in spite of a High Court order that restrained it from evicting the residents, who fled into canoes under gunfire and tear gas at dawn on Sunday.
E 2 Lagos State Government/ORG; Otodo Gbame/LOC; Lekki/LOC; High Court/ORG; Sunday/DATE
V 2 | pulled down | =b | | | Lagos State Government=las | the residents=res | when=at dawn on Sunday | date=2017-04-09 | where=Otodo Gbame
V 2 | order | REQUEST/yield | legal,human-security | 105 | High Court=cou | it=las | id=o
V 2 | fled | SANCTION/expel | human-security,territory | 201 | @5:Policemen=pol | the residents=res | when=at dawn on Sunday | date=2017-04-09 | id=e
V 2 | gunfire | ASSAULT/crowd-control | repression,human-security | 175 | @5:Policemen=pol | the residents=res | when=at dawn on Sunday | date=2017-04-09 | id=g
V 2 | restrained | =o |  |  | High Court=cou | it=las
V 2 | tear gas | =g |  |  | @5:Policemen=pol | the residents=res
P A 20-year-old, Daniel Aya, was hit in the neck by a bullet and bled to death in his brother's boat, the community's head told The Punch on Tuesday.
E 3 Daniel Aya/PER; The Punch/ORG; Tuesday/DATE
V 3 | hit | =c | | | @5:Policemen=pol | Daniel Aya=boy | by=the community's head=baa | n=killed:A 20-year-old:1
V 3 | bled | =c |  |  | @5:Policemen=pol | Daniel Aya=boy | by=the community's head=baa
Q 3 | i | A 20-year-old, Daniel Aya, was hit in the neck by a bullet and bled to death in his brother's boat | the community's head=baa | told | -
P "They came while we slept and they came with caterpillars," said Celestine Hunsu, a father of six who was squatting under the bridge at Sogunro with two pots and a mattress.
V 4 | came#2 | =b |  |  | they=las | @2:the residents=res | by=Celestine Hunsu=hun
E 4 Celestine Hunsu/PER; Sogunro/LOC
Q 4 | d | They came while we slept and they came with caterpillars,~~caterpillars, | Celestine Hunsu=hun | said | -
S "Policemen were shooting on the water. On the water, where there is only us and fish!"
V 5 | shooting | =g | | | Policemen=pol | us=res | by=@4:Celestine Hunsu=hun
Q 5 | d | * | @4:Celestine Hunsu=hun |  | -
P The police spokesman denied that any live round was fired.
V 6 | denied | REJECT | repression | 016 | The police spokesman=spo | @4:Celestine Hunsu=hun
Q 6 | i | any live round was fired | The police spokesman=spo | denied | -
S According to him, his men went only to protect officials of the environment ministry and were stoned by hoodlums.
V 7 | stoned | ASSAULT/primitive | crime | 182 | hoodlums=hoo | his men=pol | by=him=spo
V 7 | went | MOBILIZE/police | human-security | 153 | his men=pol | @2:the residents=res | by=him=spo
Q 7 | i | his men went only to protect officials of the environment ministry and were stoned by hoodlums | him=spo | According to | -
P Justice Adeola Oniru had on January 26 ruled that evictions without resettlement amount to cruel and degrading treatment, and directed both sides to go for mediation.
E 8 Adeola Oniru/PER; January 26/DATE
V 8 | ruled | SANCTION/convict | legal,human-rights | 116 | Adeola Oniru=cou | @2:Lagos State Government=las | when=on January 26 | date=2017-01-26 | id=r
V 8 | directed | REQUEST/meet | legal,human-security | 028 | Adeola Oniru=cou | both sides=las; both sides=res | when=on January 26 | date=2017-01-26
S The talks collapsed in March when the State's representatives stopped attending.
E 9 March/DATE
V 9 | stopped | SANCTION/withdraw | human-security | 165 | the State's representatives=las | @8:both sides=res | when=in March | date=2017-03
V 9 | talks | CONSULT/third-party | human-security,legal | 045 | the State's representatives=las; @8:both sides=res | -
P Folake Adeyinka, a lawyer with the Justice Empowerment Initiatives, said that the group would today ask the court to jail the governor for contempt.
V 10 | ask | REQUEST/change | legal,human-security | 104 | the group=ade | the court=cou | st=f | by=Folake Adeyinka=ade
E 10 Folake Adeyinka/PER; Justice Empowerment Initiatives/ORG; today/DATE
Q 10 | i | the group would today ask the court to jail the governor for contempt | Folake Adeyinka=ade | said | -
P "A government that laughs at its own judges has evicted itself," she declared, describing the demolition as "the auction of the poor".
V 11 | declared | ACCUSE/disapprove | legal,human-security | 111 | she=ade | A government=las | id=dc
V 11 | demolition | =b | | | A government=las | @2:the residents=res
V 11 | describing | =dc |  |  | she=ade | A government=las
Q 11 | d | A government that laughs at its own judges has evicted itself,~~itself, | she=ade | declared | -
Q 11 | m | the demolition as "the auction of the poor" | she=ade | describing | -
P But the Commissioner for Information, Mr. Kayode Bamgbose, defended the exercise.
E 12 Kayode Bamgbose/PER
V 12 | defended | SUPPORT | executive,human-security | 052 | Kayode Bamgbose=com | @2:Lagos State Government=las
V 12 | exercise | =b | | | @2:Lagos State Government=las | @2:the residents=res
P He alleged in a statement that the shanties had become a den of kidnappers and militants who were "perfecting plans to attack Lagos".
E 13 Lagos/GPE
V 13 | alleged | ACCUSE/allege | crime | 112 | He=com | militants=hoo
Q 13 | m | the shanties had become a den of kidnappers and militants who were "perfecting plans to attack Lagos" | He=com | alleged | -
S "No serious government folds its arms," the statement added.
Q 14 | d | No serious government folds its arms,~~arms, | the statement=com | added | -
P Land on that side of the lagoon sells for as much as N200,000 a square metre, and billboards for a gated estate with a yacht club already face the ruins.
E 15 N200,000/MONEY
P The Anglican Bishop of Lagos West, who prayed among the ruins on Monday, condemned the razing as a sin and the shooting as a crime, and urged the governor to obey his own courts.
E 16 Anglican/NORP; Lagos West/LOC; Monday/DATE
V 16 | condemned | ACCUSE/disapprove | religion-ethnicity,human-security | 111 | The Anglican Bishop of Lagos West=arc | the governor=gov | when=on Monday | date=2017-04-10
V 16 | razing | =b | | | @2:Lagos State Government=las | @2:the residents=res
V 16 | shooting | =c | | | @5:Policemen=pol | @3:Daniel Aya=boy
V 16 | urged | REQUEST/change | legal,human-security | 024 | The Anglican Bishop of Lagos West=arc | the governor=gov | when=on Monday | date=2017-04-10
P Amnesty International, which says that 30,000 persons have lost their homes there since November, demanded an independent inquiry into the killing of Aya and compensation for the families.
E 17 Amnesty International/ORG; 30,000 persons/NUM; November/DATE; Aya/PER
V 17 | demanded | REQUEST/change | human-rights,reparations | 104 | Amnesty International=amn | @2:Lagos State Government=las
V 17 | killing | =c | | | @5:Policemen=pol | Aya=boy
Q 17 | i | 30,000 persons have lost their homes there since November | Amnesty International=amn | says | -
P The settlement first burned on November 9, after a quarrel between Egun and Yoruba youths, and bulldozers finished off the next morning what the fire had spared.
E 18 November 9/DATE; Egun/NORP; Yoruba/NORP; the next morning/DATE
V 18 | finished off | ASSAULT/destroy | human-security | 1712 | bulldozers=bul | @2:the residents=res | st=h | when=the next morning | date=2016-11-10
V 18 | burned | ASSAULT/destroy | human-security,religion-ethnicity | 1712 |  | @2:the residents=res | st=h | when=November 9 | date=2016-11-09
P Hundreds of the displaced marched to the governor's office at Alausa that same week and again in December, holding up fishing nets and a copy of the injunction; he has never received them.
E 19 Hundreds of the displaced/NUM; Alausa/LOC; that same week/DATE; December/DATE
V 19 | marched | PROTEST/demo | human-security | 141 | Hundreds of the displaced=res | governor's=gov | st=h | when=that same week | date=2016-11 | where=Alausa | n=protesters:Hundreds of the displaced:
V 19 | injunction | =o | | | @2:High Court=cou | @2:it=las
V 19 | received | CONSULT | human-security | 040 | he=gov | them=res | st=n
P Older Lagosians recall Maroko, where in July 1990 the military administration gave some 300,000 people seven days to go and then sent in the soldiers and the graders.
E 20 Lagosians/NORP; Maroko/LOC; July 1990/DATE; some 300,000 people/NUM
V 20 | gave | THREATEN/expel | human-security,pro-autocracy | 139 | the military administration=mili | people=mar | st=h | when=in July 1990 | date=1990-07 | where=Maroko
V 20 | sent in | ASSAULT/destroy | human-security,military | 1712 | the military administration=mili | people=mar | st=h | when=in July 1990 | date=1990-07 | where=Maroko | n=displaced:some 300,000 people:300000
P Under the bridge, someone had hung a school uniform to dry on a paddle.
S "My children ask me when we are going home," Hunsu said. "I tell them: ask the lagoon."
E 22 Hunsu/PER
Q 22 | d | My children ask me when we are going home,~~home, | Hunsu=hun | said | -
Q 22 | d | I tell them: ask the lagoon. | Hunsu=hun | said | -

#A w26-020 | 2014-09-13 | -
@ wri | travel writer | p | GBRJRN
@ zor | Zoran Kolar | p | SVNCVL | boatman
@ mil | Milena Kovač | p | SVNBUS | innkeeper
@ rok | Rok Jereb | p | SVNBUS | chef
@ mus | museum guide | p | SVNEDU | guide
@ cnd | train conductor | p | SVNLAB | conductor
@ ita | Italian army | o | ITAMIL
@ aus | Austro-Hungarian army | o | AUTMIL
@ both | Milena and Zoran | g | SVNCVL
S Slovenia by slow train: how I surrendered to the emerald river
E 0 Slovenia/GPE
S Trout for breakfast, ghosts for supper: our writer is ambushed by the Soča valley
E 1 Soča/LOC
P The 7.35 from Jesenice has two carriages, no buffet and a conductor who stops the train for deer.
E 2 Jesenice/GPE
P "If we hit one I must fill in a form," he explains, and goes back to his crossword.
Q 3 | d | If we hit one I must fill in a form,~~form, | he=cnd | explains | -
P For an hour and a half the line burrows through the Julian Alps, and then, at Most na Soči, the river explodes into view, a green so loud that the whole carriage fell silent.
E 4 Julian Alps/LOC; Most na Soči/GPE
P I had come for three days and stayed for nine.
P In Kobarid I put up at the inn of Milena Kovač, whose grandmother fed Hemingway, or so the menu claims; in fact the old rogue never set foot in the place until long after he had written about it.
E 6 Kobarid/GPE; Milena Kovač/PER; Hemingway/PER
S "He is our most famous guest who never came," she admitted over the plum brandy.
Q 7 | d | He is our most famous guest who never came,~~came, | she=mil | admitted | -
P Her sour-cherry strudel could end wars.
P And there were wars here, God knows.
S In the small museum on the square, a guide with a voice like a cello takes you through the twelve battles of the Isonzo, which cost more than 300,000 lives between 1915 and 1917.
E 10 Isonzo/LOC; more than 300,000 lives/NUM; 1915/DATE; 1917/DATE
V 10 | battles | ASSAULT | military | 190 | @11:Italians=ita; @11:Austrians=aus | | st=h | when=between 1915 and 1917 | date=1915/1917 | where=Isonzo | n=killed:more than 300,000 lives:300000
S "Italians and Austrians, and for what? For a hill with no water on it," he said, and let the silence do the rest.
E 11 Italians/NORP; Austrians/NORP
Q 11 | d | Italians and Austrians, and for what? For a hill with no water on it,~~on it, | he=mus | said | -
P Outside, a coach party from Graz was attacking its ice cream.
E 12 Graz/GPE
P The next morning I let the boatman Zoran Kolar talk me into a raft.
E 13 Zoran Kolar/PER; The next morning/DATE
S "The river will not kill you, she will only slap you," he promised, strapping me in.
Q 14 | d | The river will not kill you, she will only slap you,~~slap you, | he=zor | promised | me=wri
P She slapped me eleven times.
S By the last rapid I had been beaten, half drowned and, I think, baptised, and I demanded to go again.
P Dinner that night was at Rok Jereb's place above Caporetto, as the Italians still call it, where a waiting list of five weeks had dissolved because of a strike at Malpensa airport.
E 17 that night/DATE; Rok Jereb/PER; Caporetto/GPE; Italians/NORP; Malpensa airport/FAC
V 17 | strike | PROTEST/strike | economic | 143 | | | where=Malpensa airport
S "Thank you, the people in Milan who did not fly," said the chef, raising a glass of Rebula.
E 18 Milan/GPE
Q 18 | d | Thank you, the people in Milan who did not fly,~~fly, | the chef=rok | said | -
P There is a threat hanging over all this, and it is us.
S Overnight stays in the valley have doubled since 2008, and on Sundays the road to the Vršič pass is blocked from end to end with camper vans.
E 20 2008/DATE; Sundays/DATE; Vršič pass/LOC
P Milena would like a toll; Zoran would like a flood; the mayor, they both say, would like to be re-elected.
E 21 Milena/PER; Zoran/PER
Q 21 | i | the mayor, they both say, would like to be re-elected | they both=both | say | -
P Go in May, take the slow train, and tip the conductor.
E 22 May/DATE
S He missed the deer.

#A w26-021 | 2019-10-22 | VAN, Turkey
@ may | Leyla Ekinci | p | TURGOVPTY | mayor of Erciş
@ gov | Turkish interior ministry | o | TURGOV
@ min | Turkish interior minister | p | TURGOV | interior minister
@ pol | Turkish police | o | TURCOP
@ hdp | HDP | o | TURPTYOPP
@ bar | Ferhat Barış | p | TURPTYOPP | HDP deputy
@ chp | CHP | o | TURPTYOPP
@ yil | Selim Yıldırım | p | TURPTYOPP | CHP vice chairman
@ pro | Van prosecutor | p | TURJUD | prosecutor
@ pkk | PKK | g | TURREB
@ crd | crowd in Erciş | l | TURCVLOPP | protesters
@ eu | European Union | o | EUR
@ coe | Council of Europe | o | IGO
@ gvn | Van governor | p | TURGOV | governor
@ sho | Mehmet Aslan | p | TURBUS | grocer
@ law | Ekinci's lawyer | p | TURCVL | lawyer
@ cou | Erciş councillors | g | TURGOVPTY | councillors
@ old | HDP mayors removed in 2016 | g | TURGOVPTY
@ crt | court in Diyarbakır | o | TURJUD
@ for | Turkish foreign ministry | o | TURGOV
@ sol | Turkish soldiers | g | TURMIL
@ wit | Reuters witness | p | GBRJRN
@ pre | predecessor of Ekinci | p | TURPTYOPP | former mayor
S Turkey removes, detains another Kurdish mayor; police fire water cannon at crowd
E 0 Turkey/GPE; Kurdish/NORP
V 0 | removes | COERCE/restrict | political-institutions,religion-ethnicity | 1722 | Turkey=gov | mayor=may | id=a
V 0 | detains | COERCE/arrest | political-institutions,terrorism | 173 | Turkey=gov | mayor=may | id=b
V 0 | fire | ASSAULT/crowd-control | repression | 175 | police=pol | crowd=crd | id=c
P VAN, Turkey (Reuters) - Turkey's interior ministry on Tuesday dismissed the mayor of the eastern town of Erciş and police took her into custody over suspected links to Kurdish militants, the 13th such removal since local elections in March.
E 1 VAN/GPE; Turkey#1/GPE; Reuters/ORG; Turkey#2/GPE; Tuesday/DATE; Erciş/GPE; Kurdish/NORP; March/DATE
V 1 | dismissed | =a | | | interior ministry=gov | the mayor=may | when=on Tuesday | date=2019-10-22 | where=Erciş
V 1 | took her into custody | =b | | | police=pol | her=may | when=on Tuesday | date=2019-10-22
V 1 | removal | =a | | | interior ministry=gov | the mayor=may
P Leyla Ekinci, who won 61 percent of the vote for the pro-Kurdish Peoples' Democratic Party (HDP), was led from her home in slippers shortly before dawn, her lawyer said.
E 2 Leyla Ekinci/PER; pro-Kurdish/NORP; Peoples' Democratic Party/ORG; HDP/ORG
V 2 | led | =b | | | @1:police=pol | Leyla Ekinci=may | by=her lawyer=law | when=shortly before dawn | where=her home
Q 2 | i | Leyla Ekinci, who won~~before dawn | her lawyer=law | said | -
P "They searched the fridge and the children's schoolbags, and then they took my client and her reading glasses, which they gave back," he said by telephone.
V 3 | searched | COERCE/seize | political-institutions | 1711 | They=pol | my client=may | by=he=law | where=@2:her home
V 3 | took | =b | | | they#1=pol | my client=may | by=he=law
Q 3 | d | They searched the fridge and the children's schoolbags, and then they took my client and her reading glasses, which they gave back,~~gave back, | he=law | said | -
P Within an hour a deputy of the provincial governor had been installed in her office as trustee, and the signs in Kurdish were gone from the door.
E 4 Kurdish/NORP
P The ministry said in a written statement that Ekinci was being investigated for membership of an armed organisation and for attending the funeral of a fighter of the Kurdistan Workers' Party (PKK) in 2015.
E 5 Ekinci/PER; Kurdistan Workers' Party/ARM; PKK/ARM; 2015/DATE
V 5 | investigated | ACCUSE/investigate | terrorism,legal | 091 | @16:prosecutor=pro | Ekinci=may | by=The ministry=gov | id=i
Q 5 | i | Ekinci was being investigated for membership of an armed organisation and for attending the funeral of a fighter of the Kurdistan Workers' Party (PKK) in 2015 | The ministry=gov | said | -
P "No one who takes instructions from the mountain will sit in a chair of the state," the interior minister told a meeting of village heads in Ankara.
E 6 Ankara/GPE
V 6 | told | THREATEN/restrict | terrorism,political-institutions | 1322 | the interior minister=min | No one=hdp | where=Ankara
Q 6 | d | No one who takes instructions from the mountain will sit in a chair of the state,~~of the state, | the interior minister=min | told | -
P The HDP denied the accusations and called the move a coup against the ballot box.
E 7 HDP/ORG
V 7 | denied | REJECT | terrorism,political-institutions | 016 | The HDP=hdp | @6:the interior minister=min
V 7 | called | ACCUSE/disapprove | political-institutions | 111 | The HDP=hdp | @6:the interior minister=min | id=d
V 7 | move | =a | | | @5:The ministry=gov | @5:Ekinci=may
V 7 | accusations | ACCUSE/allege | terrorism,political-institutions | 112 | @5:The ministry=gov | @5:Ekinci=may
S "What they cannot win they confiscate," its deputy for Van, Ferhat Barış, told a crowd of about 400 people who had gathered in front of the shuttered town hall.
E 8 Van/GPE; Ferhat Barış/PER; about 400 people/NUM
V 8 | gathered | PROTEST/demo | political-institutions,religion-ethnicity | 141 | 400 people=crd | @5:The ministry=gov | where=in front of the shuttered town hall | n=protesters:about 400 people:400 | id=p
V 8 | told | =d | | | Ferhat Barış=bar | they#1=gov
Q 8 | d | What they cannot win they confiscate,~~confiscate, | Ferhat Barış=bar | told | 400 people=crd
P Police warned the protesters twice to disperse and then turned water cannon on them; at least seven people, two of them councillors, were detained, a Reuters witness said.
E 9 at least seven people/NUM; two of them/NUM; Reuters/ORG
V 9 | warned | REQUEST/yield | repression | 1052 | Police=pol | the protesters=crd
V 9 | turned | =c | | | Police=pol | them#1=crd
V 9 | detained | COERCE/arrest | repression,rights-freedoms | 173 | Police=pol | at least seven people=crd; councillors=cou | by=Reuters witness=wit | n=arrested:at least seven people:7 | id=e
Q 9 | i | at least seven people, two of them councillors, were detained | a Reuters witness=wit | said | -
P The Van governor extended a ban on all public gatherings, in force since August, by another 15 days.
E 10 Van/GPE; August/DATE
V 10 | ban | COERCE/restrict | rights-freedoms | 1721 | The Van governor=gvn | @9:the protesters=crd | where=Van | id=bn
V 10 | extended | =bn |  |  | The Van governor=gvn | @9:the protesters=crd
P Mehmet Aslan, who keeps a grocery across the square, pulled down his blinds when the first jet hit the plane trees.
E 11 Mehmet Aslan/PER
S "I voted three times for three mayors and I got three trustees," he said. "Next time I will vote for the trustee, maybe they send us a mayor."
Q 12 | d | I voted three times for three mayors and I got three trustees,~~trustees, | he=sho | said | -
Q 12 | d | Next time I will vote for the trustee, maybe they send us a mayor. | he=sho | said | -
P The main opposition Republican People's Party (CHP), which won Istanbul and Ankara in March, also criticised the dismissal.
E 13 Republican People's Party/ORG; CHP/ORG; Istanbul/GPE; Ankara/GPE; March/DATE
V 13 | criticised | ACCUSE/disapprove | political-institutions | 111 | CHP=chp | @5:The ministry=gov | id=f
V 13 | dismissal | =a | | | @5:The ministry=gov | @5:Ekinci=may
S Its vice chairman, Selim Yıldırım, urged the government to let the council choose a successor, as the law provides, and wondered aloud "who is next, and in which city".
E 14 Selim Yıldırım/PER
V 14 | urged | REQUEST/change | political-institutions | 0244 | Selim Yıldırım=yil | the government=gov
Q 14 | m | "who is next, and in which city" | Selim Yıldırım=yil | wondered | -
P In Brussels a spokeswoman for the European Union voiced grave concern at the arrest, and the Council of Europe, whose observers had monitored the March vote, said that it would send a delegation next month; the foreign ministry in Ankara dismissed both statements as interference.
E 15 Brussels/GPE; European Union/ORG; Council of Europe/ORG; March/DATE; next month/DATE; Ankara/GPE
V 15 | voiced | ACCUSE/disapprove | human-rights,diplomatic | 111 | European Union=eu | @14:the government=gov | where=Brussels | by=a spokeswoman=eu | id=vo
V 15 | arrest | =b | | | @9:Police=pol | @5:Ekinci=may
V 15 | send | AGREE | diplomatic,political-institutions | 036 | Council of Europe=coe | Ankara=gov
V 15 | dismissed | REJECT | diplomatic | 120 | foreign ministry=for | both statements=eu; both statements=coe
V 15 | statements | =vo |  |  | European Union=eu | @14:the government=gov
Q 15 | i | it would send a delegation next month | the Council of Europe=coe | said | -
P Ekinci had not been charged by Tuesday evening, and a prosecutor was expected to question her on Thursday.
E 16 Ekinci/PER; Tuesday evening/DATE; Thursday/DATE
V 16 | charged | ACCUSE/allege | legal,terrorism | 115 | a prosecutor=pro | Ekinci=may | st=n | when=by Tuesday evening
V 16 | question | =i | | | a prosecutor=pro | her=may
P Erciş, on the north shore of Lake Van, is best known for its pearl mullet and for the earthquake that levelled it in 2011.
E 17 Erciş/GPE; Lake Van/LOC; 2011/DATE
P After the failed coup of July 2016 the state ousted 94 of the 102 mayors whom the party then had, jailed dozens of them and ran their towns by decree until the elections.
E 18 July 2016/DATE; 94 of the 102 mayors/NUM; dozens of them/NUM
V 18 | coup | COERCE/seize | political-institutions,pro-autocracy | 192 | @19:soldiers=sol | the state=gov | st=h | when=July 2016 | date=2016-07
V 18 | ousted | COERCE/restrict | political-institutions,religion-ethnicity | 1722 | the state=gov | 94 of the 102 mayors=old | st=h | when=After the failed coup of July 2016 | n=other:94 of the 102 mayors:94 | id=o
V 18 | jailed | COERCE/arrest | political-institutions,terrorism | 173 | the state=gov | dozens of them=old | st=h | n=arrested:dozens of them:
P Ekinci's own predecessor was among those, and he was sentenced in 2017 to eight years by a court in Diyarbakır; the night of his removal soldiers stood guard on every corner.
E 19 Ekinci/PER; 2017/DATE; Diyarbakır/GPE
V 19 | sentenced | SANCTION/convict | legal,terrorism | 116 | a court in Diyarbakır=crt | predecessor=pre | st=h | when=in 2017 | date=2017
V 19 | removal | COERCE/restrict | political-institutions | 1722 | @18:the state=gov | his=pre | st=h
V 19 | stood guard | MOBILIZE/troops | military | 154 | soldiers=sol | @17:Erciş=crd | st=h
P The PKK, which Ankara, Washington and the EU list as a terrorist group, took up arms in 1984, and more than 40,000 people have died in the conflict.
E 20 PKK/ARM; Ankara/GPE; Washington/GPE; EU/ORG; 1984/DATE; more than 40,000 people/NUM
V 20 | conflict | ASSAULT | terrorism,military | 190 | The PKK=pkk; Ankara=gov | | st=h | when=in 1984 | n=killed:more than 40,000 people:40000
P Barış said that the sit-in would go on "until the slippers come home".
E 21 Barış/PER
V 21 | sit-in | =p | | | @8:a crowd=crd | @5:The ministry=gov
Q 21 | m | the sit-in would go on "until the slippers come home" | Barış=bar | said | -

#A w26-022 | 2022-05-04 | -
@ cou | Doris Vandenberg | p | USACVL | goat owner
@ rud | Rudy Kessel | p | USACVL | owner of losing candidate
@ pet | animal-rights group | o | USANGO
@ cle | Pam Ostrowski | p | USAGOV | town clerk
@ may | Hal Brandt | p | USAGOV | human mayor
@ kid | Noah Teller | p | USACVL | third-grader
@ tow | Saugatuck city council | o | USAGOV
@ ven | Deputy Kyle Nunn | p | USACOP | deputy
S LANDSLIDE! Goat ousts incumbent beagle in bitter Saugatuck mayor's race
E 0 Saugatuck/GPE
P SAUGATUCK, Mich. (WXGR) - After a campaign marked by dirty tricks, broken promises and one stolen pork chop, Saugatuck has a new pet mayor tonight, and she has already eaten her sash.
E 1 SAUGATUCK/GPE; Mich./GPE; WXGR/ORG; Saugatuck/GPE; tonight/DATE
P Clementine, a 4-year-old Nubian goat, crushed sitting mayor Biscuit, a beagle, by 611 votes to 288 when the dollar ballots were counted Tuesday at the fire hall.
E 2 Tuesday/DATE; fire hall/FAC
P A bearded dragon named Kevin conceded early.
P "The people have spoken, and what they said was baaa," owner Doris Vandenberg, 72, told us, wiping her eyes, and I swear they were real tears.
E 4 Doris Vandenberg/PER
Q 4 | d | The people have spoken, and what they said was baaa,~~baaa, | Doris Vandenberg=cou | told | -
S "She's been fighting for this since she was a kid. Get it? A kid!"
Q 5 | d | * | @4:Doris Vandenberg=cou |  | -
P We got it, Doris.
E 6 Doris/PER
P Over at the Biscuit camp the mood was a little darker.
S Owner Rudy Kessel demanded a recount, alleged that "a certain somebody" had stuffed the jar outside the hardware store, and vowed revenge in 2024.
E 8 Rudy Kessel/PER; 2024/DATE
Q 8 | m | "a certain somebody" had stuffed the jar outside the hardware store | Rudy Kessel=rud | alleged | -
P Then he laughed and bought Vandenberg a beer, so maybe it was the disappointment talking.
E 9 Vandenberg/PER
P Town clerk Pam Ostrowski, who ran the count with two Girl Scouts as observers, rejected any talk of fraud.
E 10 Pam Ostrowski/PER; two Girl Scouts/NUM
S "I have run eleven real elections and nobody ever licked me in one," she said.
Q 11 | d | I have run eleven real elections and nobody ever licked me in one,~~one, | she=cle | said | -
P So what does a pet mayor do, exactly?
S She cuts ribbons, leads the Fourth of July parade and raises money for the library roof: at a dollar a vote, $934 this year, the most since the race began in 2015.
E 13 Fourth of July/DATE; $934/MONEY; this year/DATE; 2015/DATE
P Not everybody is on board.
S In a letter last month an animal-rights group from Lansing urged the city council to retire the title and "stop conscripting animals into politics."
E 15 last month/DATE; Lansing/GPE
V 15 | urged | REQUEST/change | environment | 0242 | an animal-rights group from Lansing=pet | the city council=tow | when=last month | date=2022-04 | id=a
Q 15 | m | "stop conscripting animals into politics." | an animal-rights group from Lansing=pet | urged | the city council=tow
P The plea went nowhere, though Hal Brandt, the human mayor, admits that he read it twice.
E 16 Hal Brandt/PER
V 16 | plea | =a | | | @15:an animal-rights group from Lansing=pet | @15:the city council=tow
Q 16 | i | he read it twice | Hal Brandt=may | admits | -
S "Look, I'm drafted too," he said.
Q 17 | d | Look, I'm drafted too,~~too, | he=may | said | -
P Clementine's first hundred minutes in office have been rocky.
S She charged a mailbox, butted the color guard and led Deputy Kyle Nunn on a three-block chase that ended under the bandstand with both of them out of breath.
E 19 Kyle Nunn/PER
S "I let her off with a warning," said Nunn, picking petunias out of his radio.
E 20 Nunn/PER
Q 20 | d | I let her off with a warning,~~warning, | Nunn=ven | said | -
P For 8-year-old Noah Teller, who spent his whole allowance at the polls, it was worth every cent.
E 21 Noah Teller/PER
S "Biscuit never did anything, he just slept," Noah said. "I think she will bring change."
E 22 Noah/PER
Q 22 | d | Biscuit never did anything, he just slept,~~slept, | Noah=kid | said | -
Q 22 | d | I think she will bring change. | Noah=kid | said | -
P She is sworn in Saturday at noon; bring carrots, and hide your hat.
E 23 Saturday/DATE
