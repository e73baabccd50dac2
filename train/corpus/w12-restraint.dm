#A w12-001 | 2014-07-14 | -
S Larrazabal's late raid fails to dislodge yellow in the Vosges
P The Tour de France exploded into life on Monday on the steep final ramps of La Planche des Belles Filles, where an attack by the Basque climber Unai Larrazabal blew the main group to pieces without quite bringing down the man in yellow.
P Larrazabal, who rides for Movistar, opened fire 40 kilometres from home, was hauled back on the Col des Chevreres and went again when most of his rivals had nothing left in the magazine.
P "They came at me from every side and I had two bullets left, so I kept my finger off the trigger," said Sjoerd Vinkema, the Dutchman who has now defended the overall lead for four days.
P Behind him the team of last year's winner simply surrendered.
P A protest that Vinkema had taken a bottle too close to the summit was thrown out by the jury within the hour.
P It had rained since dawn, the Bastille Day crowds stood ten deep under their umbrellas, and gendarmes shared sausages with anybody who asked.
P Movistar's sporting director, Gorka Iribar, believes the race will be decided in the Pyrenees, where the road goes up four times before lunch.
P "If we could strike on the Tourmalet, Sjoerd would be isolated, but a lot of things could happen before then, and one of them is a crash," he said.
P A crash is what did for the Australian sprinter Cody Mabbott, who broke a collarbone near Gerardmer and was released from hospital on Monday night.
P Tuesday is a rest day, and Vinkema intends to spend it asleep.
@ vin | Sjoerd Vinkema | p | NLDCVL | cyclist
@ iri | Gorka Iribar | p | ESPCVL | sporting director of Movistar
E 0 Larrazabal/PER; Vosges/LOC
E 1 Tour de France/EVT; Monday/DATE; La Planche des Belles Filles/LOC; Basque/NORP; Unai Larrazabal/PER
E 2 Larrazabal/PER; Movistar/ORG; Col des Chevreres/LOC
E 3 Sjoerd Vinkema/PER; Dutchman/NORP
E 4 last year/DATE
E 5 Vinkema/PER
E 6 Bastille Day/DATE
E 7 Movistar/ORG; Gorka Iribar/PER; Pyrenees/LOC
E 8 Tourmalet/LOC; Sjoerd/PER
E 9 Australian/NORP; Cody Mabbott/PER; Gerardmer/GPE; Monday night/DATE
E 10 Tuesday/DATE; Vinkema/PER
Q 3 | d | They came~~off the trigger, | Sjoerd Vinkema=vin | said | -
Q 7 | i | the race will be decided~~before lunch | Gorka Iribar=iri | believes | -
Q 8 | d | If we could~~is a crash, | he=iri | said | -

#A w12-002 | 2009-11-05 | VIENNA
S Iran keeps powers guessing over fuel plan
P Iran has yet to give its answer to a plan under which most of its low-enriched uranium would be shipped to Russia and turned into fuel rods, a spokesman for the International Atomic Energy Agency said on Thursday, and nobody at the agency's headquarters would bet on a reply this month.
P Four of its inspectors were let into the half-built Fordow plant near Qom on Sunday, a visit that the agency's director general described as "useful" and that he will report on to the 35-nation board.
P Should Tehran say no, the six powers could go back to the Security Council before the year is out, according to a European diplomat who did not wish to be named.
P "There is a list of banks and there is a list of ships, but it would be wrong to think that anyone has decided anything," the diplomat said.
P Iran's foreign minister dismissed as "childish" a report in Der Spiegel that the plan was already dead.
P His country, he told the ISNA news agency, might prefer to buy the fuel abroad, or to swap its own material on Iranian soil in small lots.
P Israel has never excluded a military strike, and analysts in Tel Aviv think that the window for one would close in about 18 months.
P For Russia, which is to be the middleman, the plan holds out the prospect of a profitable trade and of some gratitude in Washington.
P "What we hope for is a yes, what we fear is a maybe," said Liesbeth Ooms of the Clingendael institute in The Hague.
P The reactor for which the rods are meant makes isotopes for some 850,000 patients a year and was supplied by the United States in 1967.
@ irn | Iran | c | IRN
@ iae | IAEA spokesman | p | UNO | spokesman
@ ins | IAEA inspectors | g | UNO
@ dg | IAEA director general | p | UNO | director general
@ eud | European diplomat | p | GOV | diplomat
@ ifm | Iranian foreign minister | p | IRNGOV | foreign minister
@ spi | Der Spiegel | o | DEUJRN
@ isna | ISNA | o | IRNJRN
@ ana | Israeli analysts | l | ISREDU
@ usa | United States | c | USA
@ oom | Liesbeth Ooms | p | NLDEDU | researcher
E 0 Iran/GPE
E 1 Iran/GPE; Russia/GPE; International Atomic Energy Agency/ORG; Thursday/DATE
E 1 this month/DATE
E 2 Fordow plant/FAC; Qom/GPE; Sunday/DATE
E 3 Tehran/GPE; Security Council/ORG; European/NORP
E 5 Iran/GPE; Der Spiegel/ORG
E 6 ISNA/ORG; Iranian/NORP
E 7 Israel/GPE; Tel Aviv/GPE
E 8 Russia/GPE; Washington/GPE
E 9 Liesbeth Ooms/PER; Clingendael/ORG; The Hague/GPE
E 10 850,000 patients/NUM; United States/GPE; 1967/DATE
V 2 | let into | RETREAT/access | cbrn, diplomatic | 0862 | @1:Iran=irn | Four of its inspectors=ins | when=on Sunday | date=2009-11-01 | where=Fordow plant | id=a
V 2 | visit | =a | | | | Four of its inspectors=ins | when=on Sunday | date=2009-11-01 | where=Fordow plant
V 2 | described | SUPPORT | cbrn, diplomatic | 051 | the agency's director general=dg | @1:Iran=irn
V 5 | dismissed | REJECT | cbrn, diplomatic | 120 | Iran's foreign minister=ifm | Der Spiegel=spi
V 10 | supplied | AID | natural-resource, diplomatic, technology | 071 | the United States=usa | @1:Iran=irn | st=h | when=in 1967 | date=1967
Q 1 | i | Iran has yet~~fuel rods | a spokesman for the International Atomic Energy Agency=iae | said | -
Q 2 | m | "useful" | the agency's director general=dg | described | -
Q 3 | i | Should Tehran~~year is out | a European diplomat=eud | according to | -
Q 4 | d | There is a list~~decided anything, | the diplomat=eud | said | -
Q 5 | m | "childish" | Iran's foreign minister=ifm | dismissed | -
Q 6 | i | His country~~might prefer to buy the fuel abroad, or to swap its own material on Iranian soil in small lots | he=ifm | told | ISNA=isna
Q 7 | i | the window for one~~18 months | analysts in Tel Aviv=ana | think | -
Q 9 | d | What we hope for~~a maybe, | Liesbeth Ooms=oom | said | -

#A w12-003 | 2018-10-19 | LONDON
S Brent slips as bulls run short of ammunition
P Oil fell for a third session on Friday and was on course for its second losing week in a row, under pressure from a bigger than expected build in U.S. inventories and a wobble in Chinese shares.
P Benchmark Brent crude was down 61 cents at $78.68 a barrel by 1140 GMT, having traded above $86 at the start of the month on worries that U.S. sanctions on Iran, due to bite on Nov. 4, would leave the market short.
P Those fears have not gone away, but they have been pushed off the front page by a string of bearish forecasts.
P "Demand is the new battlefield, and at the moment the bears hold the high ground," said Ingrid Solvang, an analyst at DNB in Oslo.
P She expects OPEC and its allies to discuss a cut in December if prices stay under fire.
P China's economy grew at 6.5 percent in the third quarter, its slowest pace since the financial crisis, data showed.
P American crude stocks rose by 6.5 million barrels last week, the Energy Information Administration said, almost three times what had been forecast.
P Libyan output is holding at about 1.25 million barrels per day, although traders who remember the summer, when the Libyan National Army seized the ports of Ras Lanuf and Es Sider and shut them for a fortnight, take nothing for granted.
P In the options market the premium for protection against a sharp rise is at its lowest since August.
P "If the Saudis wanted to defend $80 they could, but would they want to, three weeks before the U.S. midterms?" asked Colm Devenney, who runs a small commodities fund in Dublin.
P Gasoil futures edged up, helped by low water on the Rhine.
@ sol | Ingrid Solvang | p | NORBUS | analyst at DNB
@ eia | Energy Information Administration | o | USAGOV
@ lna | Libyan National Army | o | LBYREB
@ dev | Colm Devenney | p | IRLBUS | fund manager
@ usg | United States | c | USA
@ irg | Iran | c | IRN
E 1 Friday/DATE; U.S./GPE; Chinese/NORP
E 2 61 cents/MONEY; $78.68/MONEY; $86/MONEY; U.S./GPE; Iran/GPE; Nov. 4/DATE
E 4 Ingrid Solvang/PER; DNB/ORG; Oslo/GPE
E 5 OPEC/ORG; December/DATE
E 6 China/GPE; third quarter/DATE
E 7 American/NORP; last week/DATE; Energy Information Administration/ORG
E 8 Libyan#1/NORP; Libyan National Army/ARM; Ras Lanuf/GPE; Es Sider/GPE; the summer/DATE
E 9 August/DATE
E 10 Saudis/NORP; $80/MONEY; U.S./GPE; Colm Devenney/PER; Dublin/GPE
E 11 Rhine/LOC
V 2 | sanctions | SANCTION/discontinue | economic, natural-resource | 163 | U.S.=usg | Iran=irg | st=f | when=on Nov. 4 | date=2018-11-04
V 8 | seized | COERCE/seize | military, natural-resource | 192 | the Libyan National Army=lna |  | st=h | when=the summer | date=2018 | where=Ras Lanuf
V 8 | shut | COERCE/restrict | natural-resource, economic | 172 | the Libyan National Army=lna |  | st=h | when=the summer | date=2018 | where=Ras Lanuf
Q 4 | d | Demand is~~high ground, | Ingrid Solvang=sol | said | -
Q 7 | i | American crude stocks rose by 6.5 million barrels last week | the Energy Information Administration=eia | said | -
Q 10 | d | If the Saudis~~U.S. midterms? | Colm Devenney=dev | asked | -

#A w12-004 | 2019-07-31 | MAIDUGURI
S Nigeria army chief hopeful, villagers less so, ten years after Boko Haram's first uprising
P A decade after Boko Haram took up arms, Nigeria's government says that the jihadists have been "technically defeated", a claim which the people who still bury their dead on the outskirts of Maiduguri greet with a shrug.
P Gunmen on motorbikes opened fire on mourners at a funeral in Nganzai district on Saturday and killed 65 of them, local officials said, in one of the bloodiest attacks on civilians this year.
P If the army had come when it was called, most of them would be alive, said Bulama Kyari, who heads a vigilante group in a neighbouring hamlet.
P The military did not respond to messages seeking comment.
P Its spokesman has said in the past that troops cannot be everywhere and that reinforcements may be sent to the shores of Lake Chad once the rains end.
P Senators are to be asked in September whether the defence budget should be raised by a fifth, a step that would help to pay for drones and for the mine-proof vehicles which the generals have long coveted.
P "One more year of this and there will be nothing left to attack," said Hauwa Modu, 34, who sells groundnuts at Muna camp and who lost a husband and two brothers in the raid on Baga in January 2015.
P Some analysts doubt that the insurgency can be beaten by force at all, and argue that talks with the faction allied to Islamic State, if they were ever held, might at least free the children.
P The conflict has cost some 27,000 lives and driven about two million people from their homes, by the reckoning of the United Nations, whose aid chief in the country fears that donors are growing tired.
P President Garba Illela, who won a second term on a pledge to finish the war, condemned the funeral attack on Sunday and has ordered the air force to hunt down those responsible.
P It is the fourth such order in two years.
@ boko | Boko Haram | g | NGAREB
@ nga | Nigerian government | o | NGAGOV
@ gun | gunmen in Nganzai | g | NGAUAF
@ mou | mourners in Nganzai | l | NGACVL
@ loc | Nganzai officials | g | NGAGOV
@ kya | Bulama Kyari | p | NGAPRM | vigilante leader
@ spo | Nigerian army spokesman | p | NGAMIL | spokesman
@ mod | Hauwa Modu | p | NGACVL
@ fam | family of Hauwa Modu | l | NGACVL
@ ana | analysts | l | NGAEDU
@ ill | Garba Illela | p | NGAGOV | President
@ naf | Nigerian air force | o | NGAMIL
@ una | UN aid chief in Nigeria | p | UNO | aid chief
@ arm | Nigerian army | o | NGAMIL
E 0 Nigeria/GPE; Boko Haram/ARM
E 1 Boko Haram/ARM; Nigeria/GPE; Maiduguri/GPE
E 2 Nganzai district/GPE; Saturday/DATE; 65/NUM; this year/DATE
E 3 Bulama Kyari/PER
E 5 Lake Chad/LOC
E 6 September/DATE
E 7 Hauwa Modu/PER; Muna camp/FAC; Baga/GPE; January 2015/DATE; two brothers/NUM
E 8 Islamic State/ARM
E 9 27,000 lives/NUM; about two million people/NUM; United Nations/ORG
E 10 Garba Illela/PER; Sunday/DATE
V 0 | uprising | ASSAULT | terrorism | 180 | Boko Haram=boko | | st=h | date=2009 | id=u
V 1 | took up arms | =u | | | Boko Haram=boko | | when=A decade
V 2 | opened fire | ASSAULT/firearms | terrorism | 180 | Gunmen=gun | mourners=mou | by=local officials=loc | when=on Saturday | date=2019-07-27 | where=Nganzai district | n=killed:65:65 | id=f
V 2 | attacks | =f | | | Gunmen=gun | civilians=mou
V 2 | killed | =f |  |  | Gunmen=gun | 65 of them=mou | by=local officials=loc
V 3 | said | ACCUSE/disapprove | military, terrorism | 111 | Bulama Kyari=kya | the army=arm
V 7 | raid | ASSAULT | terrorism | 180 | | a husband=fam; two brothers=fam | st=h | when=in January 2015 | date=2015-01 | where=Baga
V 10 | condemned | ACCUSE/disapprove | terrorism, executive | 111 | President Garba Illela=ill | those responsible=gun | when=on Sunday | date=2019-07-28
V 10 | attack | =f | | | those responsible=gun | 
V 10 | ordered | REQUEST/change | military, executive, terrorism | 104 | President Garba Illela=ill | the air force=naf | when=on Sunday | date=2019-07-28  | id=o
V 11 | order | =o |  |  | @10:President Garba Illela=ill | @10:the air force=naf
Q 1 | m | the jihadists have been "technically defeated" | Nigeria's government=nga | says | -
Q 2 | i | Gunmen on motorbikes~~65 of them | local officials=loc | said | -
Q 3 | i | If the army~~be alive | Bulama Kyari=kya | said | -
Q 5 | i | troops cannot~~rains end | Its spokesman=spo | said | -
Q 7 | d | One more year~~left to attack, | Hauwa Modu=mod | said | -
Q 8 | i | the insurgency can be beaten by force at all | Some analysts=ana | doubt | -
Q 8 | i | talks with the faction~~free the children | Some analysts=ana | argue | -
Q 9 | i | donors are growing tired | whose aid chief=una | fears | -

#A w12-005 | 2003-05-17 | -
S The director who went home to a theatre with no roof
P Amra Selimovic does not like to be called brave, a word which she says is used by people who have never had to choose between firewood and a piano.
P In the winter of 1993, when the heating in the Kamerni theatre in Sarajevo had been dead for a year, she burned the piano.
P Her new production of "Mother Courage", which opens at the Barbican on Thursday, is set in a supermarket and lasts for three hours and ten minutes without an interval.
P London critics have been sharpening their knives ever since the running time became known.
P "Let them shoot," she laughs, stirring her fourth coffee in a rehearsal room off Silk Street, "I have been missed by professionals."
P Born in Zenica in 1958 to a steelworker and a teacher of Russian, she studied in Belgrade, fell in love with Beckett and out of love with a trumpeter, and was running her own company at 29.
P The company lost two of its actors on 5 February 1994, when a mortar shell fired from the hills killed 68 people at the Markale market, a few streets from the stage door.
P She will not talk about that day, and nothing in her work refers to it, although there is always, somewhere in the set, a basket of onions.
P Would she ever go into politics, as her friends in the Social Democratic party keep hoping?
P "I attack audiences, not governments," comes the answer, and then, after a pause, "It is a fairer fight."
P Tickets are selling briskly.
@ sel | Amra Selimovic | p | BIHCVL | theatre director
@ act | victims of the Markale shelling | l | BIHCVL
E 1 Amra Selimovic/PER
E 2 the winter of 1993/DATE; Kamerni theatre/FAC; Sarajevo/GPE
E 3 Barbican/FAC; Thursday/DATE
E 4 London/GPE
E 5 Silk Street/FAC
E 6 Zenica/GPE; 1958/DATE; Belgrade/GPE; Beckett/PER
E 7 5 February 1994/DATE; Markale market/FAC; 68 people/NUM; two of its actors/NUM
E 9 Social Democratic party/ORG
V 7 | killed | ASSAULT/heavy-weapons | military | 194 | | 68 people=act | st=h | when=on 5 February 1994 | date=1994-02-05 | where=Markale market | n=killed:68 people:68
Q 1 | i | is used by people~~a piano | she=sel | says | -
Q 5 | d | Let them shoot, | she=sel | laughs | -
Q 5 | d | I have been missed by professionals. | she=sel | laughs | -
Q 10 | d | I attack audiences, not governments, | @1:Amra Selimovic=sel | comes the answer | -
Q 10 | d | It is a fairer fight. | @1:Amra Selimovic=sel | | -

#A w12-006 | 2012-06-21 | NEW DELHI
S Army's wish for lighter guns lands on minister's desk
P India may buy 145 ultra-light howitzers from the United States for its mountain divisions, a defence ministry official said on Thursday, but the file has been moving between four departments since January and no one could say when, or whether, the cabinet would take it up.
P The guns, which can be slung under a helicopter, would cost an estimated $647 million and would be the first artillery pieces that the army has bought since the Bofors affair of the late 1980s made generals and politicians alike wary of the word.
P "If the price holds, it could be signed in the next financial year, but that has been said of every gun for 25 years," the official said, asking not to be named because he was not authorised to speak.
P Defence Minister Raghunath Pillai, a famously cautious man, blacklisted six arms makers in March over bribes that they were alleged to have paid to a former head of the Ordnance Factory Board.
P One of the six, Singapore Technologies Kinetics, denies wrongdoing and has challenged the ban before the Delhi High Court.
P The opposition Bharatiya Janata Party criticised the minister on Wednesday for letting the army "go to the mountains with its grandfather's guns".
P China has built roads, railheads and airstrips all along the disputed Himalayan frontier, and strategists in the capital like to ask what would happen if it used them.
P Nobody expects a war.
P The two neighbours' leaders were to meet on the margins of a summit in Mexico this week, and there are hopes that a visit to Delhi by China's next president might follow next year.
P For gunners such as Colonel Vikram Rathore, who has retired to a flat in Pune, the issue is simpler: "A soldier should not have to dismantle his weapon in order to defend a hill."
P Shares in Bharat Forge, a possible local partner, rose 2 percent in Mumbai.
@ off | Indian defence ministry official | p | INDGOVMIL | official
@ pil | Raghunath Pillai | p | INDGOVMIL | Defence Minister
@ six | six arms makers | g | MNC
@ stk | Singapore Technologies Kinetics | o | SGPBUS
@ bjp | Bharatiya Janata Party | o | INDPTYOPP
@ rat | Vikram Rathore | p | INDELI | retired colonel
@ ipm | Indian prime minister | p | INDGOV | prime minister
@ cpr | Chinese president | p | CHNGOV | president
E 1 India/GPE; United States/GPE; Thursday/DATE; January/DATE
E 2 $647 million/MONEY; Bofors/ORG; late 1980s/DATE
E 4 Raghunath Pillai/PER; March/DATE; Ordnance Factory Board/ORG
E 5 Singapore Technologies Kinetics/ORG; Delhi High Court/ORG
E 6 Bharatiya Janata Party/ORG; Wednesday/DATE
E 7 China/GPE; Himalayan/LOC
E 9 Mexico/GPE; this week/DATE; Delhi/GPE; China/GPE; next year/DATE
E 10 Vikram Rathore/PER; Pune/GPE
E 11 Bharat Forge/ORG; Mumbai/GPE
V 4 | blacklisted | SANCTION/discontinue | military, corruption | 160 | Defence Minister Raghunath Pillai=pil | six arms makers=six | st=h | when=in March | date=2012-03 | id=b
V 5 | denies | REJECT | corruption, military | 016 | Singapore Technologies Kinetics=stk | @4:Defence Minister Raghunath Pillai=pil
V 5 | challenged | ACCUSE/allege | legal, military | 115 | Singapore Technologies Kinetics=stk | @4:Defence Minister Raghunath Pillai=pil
V 5 | ban | =b | | | @4:Defence Minister Raghunath Pillai=pil | Singapore Technologies Kinetics=stk
V 6 | criticised | ACCUSE/disapprove | military, executive | 111 | The opposition Bharatiya Janata Party=bjp | the minister=pil | when=on Wednesday | date=2012-06-20
V 9 | meet | AGREE | diplomatic | 036 | The two neighbours' leaders=ipm; The two neighbours' leaders=cpr | | when=this week | where=Mexico
Q 1 | i | India may buy~~mountain divisions | a defence ministry official=off | said | -
Q 3 | d | If the price~~25 years, | the official=off | said#2 | -
Q 6 | m | letting the army "go to the mountains with its grandfather's guns" | The opposition Bharatiya Janata Party=bjp | criticised | the minister=pil
Q 10 | d | A soldier~~defend a hill. | Colonel Vikram Rathore=rat | | -

#A w12-007 | 2016-01-23 | RICHMOND, Va.
S Blizzard lays siege to mid-Atlantic, and the bread aisle surrenders
P A monster storm buried cities from Richmond to New York under as much as three feet of snow on Saturday, knocked out power to more than 150,000 customers in North Carolina alone and turned the National Mall into a battleground for several hundred people with no shovel to lift and plenty of ammunition.
P Forecasters at the National Weather Service had warned for days that the system could rank among the ten worst on record, and by nightfall few were inclined to argue.
P At least 14 deaths were blamed on the weather, most of them in car crashes on icy roads.
P "I've been at war with that plow since 5 a.m.," said Tawanda Briscoe, 61, who cleared her driveway in Petersburg four times and each time saw it blocked again by the county.
P Governors in eleven states declared emergencies, Broadway went dark and every flight out of Dulles was canceled.
P There was no looting, and the police in Baltimore said that the night was the quietest anyone at headquarters could remember.
P Grocers, on the other hand, reported scenes of near hand-to-hand combat.
P Along the Jersey Shore the sea attacked the dunes at high tide and pushed into streets that Hurricane Sandy had flooded in 2012.
P Meteorologists expect the sun to come out on Sunday, with temperatures that may climb above freezing by noon.
P Schools in Fairfax County will remain closed until Tuesday at the earliest, which the children of Braddock Elementary, to judge by the noise, have decided not to oppose.
@ bri | Tawanda Briscoe | p | USACVL | resident of Petersburg
@ bal | Baltimore police | o | USACOP
@ nws | National Weather Service | o | USAGOV
E 1 Richmond/GPE; New York/GPE; Saturday/DATE; North Carolina/GPE; National Mall/FAC; several hundred people/NUM
E 2 National Weather Service/ORG
E 3 At least 14/NUM
E 4 Tawanda Briscoe/PER; Petersburg/GPE
E 5 Broadway/FAC; Dulles/FAC
E 6 Baltimore/GPE
E 8 Jersey Shore/LOC; Hurricane Sandy/EVT; 2012/DATE
E 9 Sunday/DATE
E 10 Fairfax County/GPE; Tuesday/DATE; Braddock Elementary/ORG
Q 2 | i | the system could rank among the ten worst on record | Forecasters at the National Weather Service=nws | warned | -
Q 4 | d | I've been at war with that plow since 5 a.m., | Tawanda Briscoe=bri | said | -
Q 6 | i | the night was the quietest anyone at headquarters could remember | the police in Baltimore=bal | said | -

#A w12-008 | 2018-01-04 | SEOUL
S Two Koreas a phone call apart, but talks still only a wish
P South Korea hopes to sit down with the North at the border village of Panmunjom as early as next Tuesday, its unification minister said on Thursday, though Pyongyang has sent no word on who might come, what might be discussed or whether it would come at all.
P Officials of the two sides spoke for 20 minutes over a reopened hotline on Wednesday afternoon, the first contact of its kind in almost two years.
P The line runs between two desks, and what passed over it, according to the ministry in Seoul, was chiefly a test of the line.
P North Korean leader Kim Chol Guk offered in his New Year address to send a team to the Winter Olympics in Pyeongchang, a gesture which conservatives in the South suspect is meant to drive a wedge between their country and the United States.
P "If they come for the medals they are welcome, and if they come for the cameras we should know the price," said Bae Gwang-ho, who advised two former presidents on unification and now grows pears in Naju.
P The White House has played down what it called a "charm offensive", and the U.S. envoy to the United Nations said on Tuesday that Washington would not take any talks seriously unless they led to a ban on nuclear weapons in the North.
P South Korean newspapers speculated that annual drills with American forces could be put off until after the Games.
P The defence ministry refused to confirm that any such delay had been asked for.
P Under the sanctions in force the North may not be paid appearance money, and it is an open question who would foot the hotel bill.
P Curlers in Uiseong, asked what they would do if they were drawn against a Northern team, said they would sweep.
P Spectator tickets start at 20,000 won.
@ kor | South Korea | c | KOR
@ umi | South Korean unification minister | p | KORGOV | unification minister
@ sko | South Korean officials | g | KORGOV
@ nko | North Korean officials | g | PRKGOV
@ uni | South Korean unification ministry | o | KORGOV
@ kim | Kim Chol Guk | p | PRKGOV | leader
@ con | South Korean conservatives | g | KORPTYOPP
@ bae | Bae Gwang-ho | p | KORELI | former adviser
@ whi | White House | o | USAGOV
@ env | US envoy to the UN | p | USAGOV | envoy
@ pap | South Korean newspapers | g | KORJRN
@ cur | curlers in Uiseong | l | KORCVL
@ prk | North Korea | c | PRK
E 0 Koreas/GPE
E 1 South Korea/GPE; North/GPE; Panmunjom/GPE; next Tuesday/DATE; Thursday/DATE; Pyongyang/GPE
E 2 Wednesday afternoon/DATE
E 3 Seoul/GPE
E 4 North Korean/NORP; Kim Chol Guk/PER; New Year/DATE; Winter Olympics/EVT; Pyeongchang/GPE; South/GPE; United States/GPE
E 5 Bae Gwang-ho/PER; Naju/GPE
E 6 White House/FAC; U.S./GPE; United Nations/ORG; Tuesday/DATE; Washington/GPE; North/GPE
E 7 South Korean/NORP; American/NORP; Games/EVT
E 9 North/GPE
E 10 Uiseong/GPE; Northern/NORP
E 11 20,000 won/MONEY
V 2 | spoke | CONSULT/phone | diplomatic | 041 | Officials of the two sides=sko; Officials of the two sides=nko | | when=on Wednesday afternoon | date=2018-01-03 | id=a
V 2 | contact | =a | | | Officials of the two sides=sko; Officials of the two sides=nko | | when=on Wednesday afternoon | date=2018-01-03
V 4 | offered | AGREE | diplomatic | 030 | Kim Chol Guk=kim | @1:South Korea=kor | when=New Year | date=2018-01-01 | id=o
V 4 | gesture | =o | | | Kim Chol Guk=kim | the South=kor
V 6 | played down | REJECT | diplomatic | 120 | The White House=whi | @4:Kim Chol Guk=kim
V 6 | said | REJECT/meet | cbrn, diplomatic | 125 | the U.S. envoy to the United Nations=env | the North=prk | when=on Tuesday | date=2018-01-02
V 9 | sanctions | SANCTION/discontinue | economic | 163 |  | the North=prk
Q 1 | i | South Korea hopes~~next Tuesday | its unification minister=umi | said | -
Q 3 | i | was chiefly a test of the line | the ministry in Seoul=uni | according to | -
Q 4 | i | is meant to drive a wedge between their country and the United States | conservatives in the South=con | suspect | -
Q 5 | d | If they come for the medals~~the price, | Bae Gwang-ho=bae | said | -
Q 6 | m | a "charm offensive" | The White House=whi | called | -
Q 6 | i | Washington would not~~in the North | the U.S. envoy to the United Nations=env | said | -
Q 7 | i | annual drills~~the Games | South Korean newspapers=pap | speculated | -
Q 10 | i | they would sweep | Curlers in Uiseong=cur | said | -

#A w12-009 | 2010-01-19 | LUANDA
S Angola's strikers misfire as host nation's party goes flat
P Angola's attack, which had bombarded Mali with four goals in the opening hour of the Africa Cup of Nations before letting every one of them slip, fell silent in Luanda on Monday night in a goalless draw with Algeria that sent both teams through.
P The home crowd booed at first and then, when word came from Cabinda that Mali's victory could not hurt anybody, began to dance.
P Coach Joaquim Serrador defended his choice of a lone forward and said that in a tournament the first duty of an army was not to lose.
P "Shoot when you must, hold when you can," he said.
P Algeria, who have a World Cup to look forward to in June, barely crossed the halfway line after the interval, and their captain, Karim Bessaoud, denied with a wink that there had been any pact.
P The competition has been played under a cloud since 8 January, when separatists in the enclave of Cabinda raked Togo's team bus with machine-gun fire, killing an assistant coach and a press officer.
P Togo went home, and the teams that stayed say that they think of it each time they board a coach.
P Serrador would like to have his centre-half Mabululu, who was sent off for a two-footed assault on an ankle, back for Sunday's quarter-final, but the disciplinary committee may see it differently.
P Ghana, who have lost half of their defence to injury, will be the opponents if results go as everyone expects.
P A win would be Angola's first at this stage.
@ ser | Joaquim Serrador | p | AGOCVL | coach
@ bes | Karim Bessaoud | p | DZACVL | captain
@ flec | separatists in Cabinda | g | AGOREB
@ tog | Togo team officials | l | TGOCVL
@ tgb | Togo football team | g | TGOCVL
@ tea | football teams in Angola | g | 
E 0 Angola/GPE
E 1 Angola/ORG; Mali/ORG; Africa Cup of Nations/EVT; Luanda/GPE; Monday night/DATE; Algeria/ORG
E 2 Cabinda/GPE; Mali/ORG
E 3 Joaquim Serrador/PER
E 5 Algeria/ORG; World Cup/EVT; June/DATE; Karim Bessaoud/PER
E 6 8 January/DATE; Cabinda/GPE; Togo/ORG
E 7 Togo/ORG
E 8 Serrador/PER; Mabululu/PER; Sunday/DATE
E 9 Ghana/ORG
E 10 Angola/ORG
V 6 | raked | ASSAULT/firearms | terrorism, territory | 180 | separatists in the enclave of Cabinda=flec | Togo's team bus=tgb; an assistant coach=tog; a press officer=tog | when=8 January | date=2010-01-08 | where=Cabinda | id=k
V 6 | killing | =k |  |  | separatists in the enclave of Cabinda=flec | an assistant coach=tog; a press officer=tog
Q 3 | i | in a tournament the first duty of an army was not to lose | Coach Joaquim Serrador=ser | said | -
Q 4 | d | Shoot when you must, hold when you can, | he=ser | said | -
Q 5 | i | there had been any pact | Karim Bessaoud=bes | denied | -
Q 7 | i | they think of it each time they board a coach | the teams that stayed=tea | say | -

#A w12-010 | 2017-02-13 | NAIROBI
S Kenyan doctors' leaders jailed as hopes of a deal fade
P A Nairobi judge on Monday sent seven leaders of the doctors' union to prison for a month for failing to call off a strike that has emptied Kenya's public hospitals of physicians for ten weeks.
P The union says it could return to work within hours if the government were to honour a pay agreement reached in 2013, which would triple the salary of a newly qualified doctor and bind the counties to hire more of them.
P Health Secretary Japheth Mutiso has called that deal "a piece of paper with a signature and no money behind it".
P He told reporters that he remained ready, as ever, to listen.
P Church elders might try to bring the two sides together later this week, but no date has been fixed and a bishop who has been approached said that he would need to pray about it.
P "What patients want is not a winner, what patients want is a nurse who is not alone at three in the morning," said Winfred Akoth, whose father has waited since December for a hernia operation at Kisumu's referral hospital.
P Private clinics have seen their takings double.
P The World Health Organization recommends one doctor for every 1,000 people; Kenya has one for about 16,000 and loses hundreds every year to Botswana, Britain and the Gulf.
P President Joram Kipkoech, who faces an election in August, is widely believed to fear that teachers and lecturers would line up behind the doctors if he gave way.
P Several dozen medics in white coats marched to the Supreme Court after the ruling, singing hymns, and went home when it rained.
P Whether their leaders will serve the full month is a matter for the Court of Appeal, should it be asked.
@ jud | Nairobi judge | p | KENJUD | judge
@ lead | leaders of Kenyan doctors' union | g | KENLAB
@ doc | Kenyan doctors | l | KENMED
@ uni | Kenyan doctors' union | o | KENLAB
@ gov | Kenyan government | o | KENGOV
@ mut | Japheth Mutiso | p | KENGOV | Health Secretary
@ bis | bishop | p | KENREL | bishop
@ ako | Winfred Akoth | p | KENCVL
E 0 Kenyan/NORP
E 1 Nairobi/GPE; Monday/DATE; seven leaders/NUM; Kenya/GPE
E 2 2013/DATE
E 3 Japheth Mutiso/PER
E 5 later this week/DATE
E 6 Winfred Akoth/PER; December/DATE; Kisumu/GPE
E 8 World Health Organization/ORG; Kenya/GPE; Botswana/GPE; Britain/GPE; Gulf/LOC
E 9 Joram Kipkoech/PER; August/DATE
E 10 Several dozen medics/NUM; Supreme Court/ORG
E 11 Court of Appeal/ORG
V 0 | jailed | SANCTION/convict | legal, health, rights-freedoms | 116 | @1:A Nairobi judge=jud | Kenyan doctors' leaders=lead | id=j
V 1 | sent | =j | | | A Nairobi judge=jud | seven leaders of the doctors' union=lead | when=on Monday | date=2017-02-13 | n=arrested:seven leaders:7
V 1 | strike | PROTEST/strike | health | 143 | physicians=doc | @2:the government=gov | where=Kenya
V 2 | agreement | SUPPORT | health | 057 | The union=uni; the government=gov | | st=h | when=in 2013 | date=2013 | id=d
V 2 | says | AGREE | health | 035 | The union=uni | the government=gov | st=y
V 3 | called | ACCUSE/disapprove | health | 111 | Health Secretary Japheth Mutiso=mut | @2:The union=uni
V 3 | deal | =d | | | | 
V 10 | marched | PROTEST/demo | health, legal | 141 | Several dozen medics=doc | | n=protesters:Several dozen medics:- | where=the Supreme Court
V 10 | ruling | =j | | | | @1:seven leaders of the doctors' union=lead
Q 2 | i | it could return~~more of them | The union=uni | says | -
Q 3 | m | that deal "a piece~~behind it" | Health Secretary Japheth Mutiso=mut | called | -
Q 4 | i | he remained ready, as ever, to listen | He=mut | told | -
Q 5 | i | he would need to pray about it | a bishop who has been approached=bis | said | -
Q 6 | d | What patients want~~in the morning, | Winfred Akoth=ako | said | -

#A w12-011 | 2019-04-26 | -
S Fever, rash, doubt: the long comeback of measles
P By the time the spots appear behind the ears, a child with measles has been infectious for four days and, in a waiting room full of unprotected toddlers, may have passed the virus to nine out of ten of them.
P Few invaders are better armed.
P The particle travels on a cough, hangs in the air for two hours after the cougher has left and strikes at the very cells that are supposed to raise the alarm, wiping out the body's memory of other infections as it goes.
P Doctors in rich countries had all but forgotten it.
P That changed this spring, when the number of cases in the United States passed 700 for the first time in a quarter of a century, and when Ukraine, Madagascar and the Philippines were each counting theirs in the tens of thousands.
P "We are not losing a war against a virus, we are losing an argument with our neighbours," says Paulien Hoekstra, an epidemiologist at Erasmus University in Rotterdam, where she runs a clinic for parents who hesitate.
P She does not scold, she offers coffee.
P Much of the doubt goes back to a small study, published in 1998 and since retracted, that claimed to find a link with autism; its British author was struck off the medical register in 2010.
P Some states are considering whether exemptions on grounds of belief should be ended, and New York City has ordered residents of four Brooklyn postcodes to be vaccinated or risk a fine of $1,000, a measure that a group of parents has challenged in court.
P Compulsion could work, studies from Italy and Australia suggest, although Hoekstra fears that it might also harden those who feel under attack.
P If 95 percent of children received two doses, the disease would have nowhere to hide.
P In Europe the figure for the second dose is 91.
@ hoe | Paulien Hoekstra | p | NLDMED | epidemiologist
@ nyc | New York City | o | USAGOV
@ par | Brooklyn parents | g | USACVL
@ resi | residents of four Brooklyn postcodes | l | USACVL
E 5 this spring/DATE; United States/GPE; Ukraine/GPE; Madagascar/GPE; Philippines/GPE
E 6 Paulien Hoekstra/PER; Erasmus University/ORG; Rotterdam/GPE
E 8 1998/DATE; British/NORP; 2010/DATE
E 9 New York City/GPE; Brooklyn/GPE; $1,000/MONEY
E 10 Italy/GPE; Australia/GPE; Hoekstra/PER
E 12 Europe/LOC
V 9 | challenged | ACCUSE/allege | health, legal, rights-freedoms | 115 | a group of parents=par | New York City=nyc
V 9 | ordered | REQUEST/change | health, rights-freedoms | 104 | New York City=nyc | residents of four Brooklyn postcodes=resi | id=m
V 9 | measure | =m |  |  | New York City=nyc | residents of four Brooklyn postcodes=resi
Q 6 | d | We are not losing~~neighbours, | Paulien Hoekstra=hoe | says | -
Q 10 | i | Compulsion could work | | suggest | -
Q 10 | i | it might also harden those who feel under attack | Hoekstra=hoe | fears | -

#A w12-012 | 2018-09-12 | BOGOTA
S Waiting for the ELN: what Larrota's silence means
P Anyone who hoped that Colombia's new president would show his hand on talks with the National Liberation Army, or ELN, by the end of his first month in office has been left to read his eyebrows.
P Esteban Larrota has said that he could go on with the negotiations begun by his predecessor if the guerrillas freed all their captives and gave up crime in every form, terms which the group's chief delegate in Havana, known as Anselmo Quiroga, calls "a demand for surrender dressed as an invitation".
P Nine people were being held on the day when Larrota was sworn in.
P The guerrillas let six of them go in the jungles of Choco and Arauca over the past week, handing them to a mission of the Red Cross and the Catholic church.
P The gesture cost them little, in the view of Maria Clara Restrepo, who teaches the history of the conflict at the Universidad del Norte, and it may not be enough.
P "He would need to explain to his own voters why he is talking to people who blow up pipelines, and I don't think he wants to explain anything," she said.
P Founded in 1964 by students and priests who admired the Cuban revolution, the ELN has some 2,000 fighters under arms and no single commander who could be sure of being obeyed by all of them.
P It lives off extortion, illegal mining and, more and more, coca.
P Negotiators on both sides say privately that a ceasefire like the one that held from October to January would be the least that they could aim for.
P Venezuela's role is a further complication: Bogota accuses Caracas of harbouring guerrilla units, and if the border were ever to be closed the fighters would find themselves with a rear base and no front.
P What would happen in Havana if the talks were called off has not been settled either, since nobody knows whether Cuba would let the delegates stay or be asked to hand them over.
P In Saravena, where there has been a checkpoint at the end of every street for thirty years, the baker said he was against any peace that raised the price of flour.
@ duq | Esteban Larrota | p | COLGOV | President
@ eln | National Liberation Army | g | COLREB
@ qui | Anselmo Quiroga | p | COLREB | chief delegate
@ pre | Larrota's predecessor | p | COLGOV | president
@ hos | ELN captives | l | COLCVL
@ res | Maria Clara Restrepo | p | COLEDU | historian
@ neg | negotiators | g | COLGOV,COLREB
@ bog | Colombian government | o | COLGOV
@ car | Venezuelan government | o | VENGOV
@ bak | baker in Saravena | p | COLCVL
E 0 ELN/ARM; Larrota/PER
E 1 Colombia/GPE; National Liberation Army/ARM; ELN/ARM
E 2 Esteban Larrota/PER; Havana/GPE; Anselmo Quiroga/PER
E 3 Nine people/NUM; Larrota/PER
E 4 six/NUM; Choco/GPE; Arauca/GPE; the past week/DATE; Red Cross/ORG; Catholic church/ORG
E 5 Maria Clara Restrepo/PER; Universidad del Norte/ORG
E 7 1964/DATE; Cuban/NORP; ELN/ARM; some 2,000 fighters/NUM
E 9 October/DATE; January/DATE
E 10 Venezuela/GPE; Bogota/GPE; Caracas/GPE
E 11 Havana/GPE; Cuba/GPE
E 12 Saravena/GPE
V 2 | said | AGREE | diplomatic | 036 | Esteban Larrota=duq | the guerrillas=eln | st=y
V 2 | negotiations | CONSULT | diplomatic | 046 | his predecessor=pre; the guerrillas=eln | | st=h
V 2 | calls | REJECT/meet | diplomatic | 127 | Anselmo Quiroga=qui | Esteban Larrota=duq
V 3 | held | ASSAULT/abduct | crime | 181 | @2:the guerrillas=eln | Nine people=hos | n=abducted:Nine people:9 | st=h
V 4 | let six of them go | RETREAT/release | diplomatic | 0841 | The guerrillas=eln | six of them=hos | when=over the past week | where=Choco | n=other:six:6 | id=r
V 4 | handing | =r |  |  | The guerrillas=eln | them#2=hos
V 5 | gesture | =r | | | them=eln | 
V 9 | ceasefire | RETREAT/ceasefire | military | 0871 | @2:his predecessor=pre; @2:the guerrillas=eln | | st=h | when=from October to January | date=2017-10/2018-01
V 10 | accuses | ACCUSE/allege | territory, diplomatic | 112 | Bogota=bog | Caracas=car
Q 2 | i | he could go on~~in every form | Esteban Larrota=duq | said | -
Q 2 | m | terms which~~"a demand for surrender dressed as an invitation" | Anselmo Quiroga=qui | calls | -
Q 5 | i | The gesture cost them little | Maria Clara Restrepo=res | in the view of | -
Q 6 | d | He would need~~anything, | she=res | said | -
Q 9 | i | a ceasefire like~~aim for | Negotiators on both sides=neg | say | -
Q 12 | i | he was against~~flour | the baker=bak | said | -

#A w12-013 | 2014-08-29 | -
S OPINION: Two percent of what, exactly?
P Every autumn the alliance that guards us publishes a table, and every autumn we run a finger down the column, find our own country near the bottom and feel the warm glow of the free rider.
P I should like to defend the table, and then I should like to attack it.
P A promise to spend two percent of national income on soldiers is simple, it can be checked by anybody with a pencil, and it would, if it were kept, pay for a great many tanks.
P It says nothing about whether the tanks move.
P Greece meets the target and buys pensions with it, Denmark misses it and has sent its sons to Helmand; which of the two would you rather have beside you in a ditch?
P When Russia annexed Crimea in March, the ministers of this country promised to "review" our spending, and there has been no sign since then of a review, unless one counts the closing of a military museum in Zwolle.
P Next week's summit in Wales could be the moment to do better.
P Leaders may agree on a force that might be sent at short notice to a border somewhere in the east, and they may even say who will drive the lorries.
P I would not bet on it.
P My grandfather, who marched to the Grebbe line in 1940 with a rifle older than himself, used to say that the enemy seldom waits for the budget.
P If we want others to fight for us we ought at least to ask them what they need, and to listen when they answer.
P The writer is a former colonel of engineers and grows asparagus.
@ rus | Russia | c | RUS
@ min | Dutch ministers | g | NLDGOV
@ gra | writer's grandfather | p | NLDMIL | soldier
@ ukr | Ukraine | c | UKR
E 5 Greece/GPE; Denmark/GPE; Helmand/GPE
E 6 Russia/GPE; Crimea/GPE; March/DATE; Zwolle/GPE
E 7 Next week/DATE; Wales/GPE
E 10 Grebbe line/LOC; 1940/DATE
V 6 | annexed | COERCE/seize | military, territory | 192 | Russia=rus | Crimea=ukr | st=h | when=in March | date=2014-03 | where=Crimea
Q 6 | m | to "review" our spending | the ministers of this country=min | promised | -
Q 10 | i | the enemy seldom waits for the budget | My grandfather=gra | say | -

#A w12-014 | 2017-11-17 | BERLIN
S Coalition hunt in Berlin runs past its own deadline
P Chancellor Renate Hollweg's conservatives, the Free Democrats and the Greens bargained until four o'clock on Friday morning over whether they could form a government together and rose without an answer, tired enough for one negotiator to walk into a glass door.
P They are to meet again at noon, and if they fail a second time, some in Hollweg's party fear, voters might have to be called back to the polls in the new year.
P The Free Democrats' deputy leader, Joachim Wessendorf, said he would rather not govern than govern badly.
P "We could live with fewer coal plants and we could live with fewer refugees, but someone would have to tell us which of the two the Greens can live with," he said.
P The Greens have rejected a ceiling of 200,000 migrants a year, a figure on which Bavaria's Christian Social Union has staked its honour.
P Their own demand that the twenty dirtiest power stations be closed is opposed in the Rhineland and the Lausitz, where unions predict that 30,000 jobs would go.
P Social Democrats, who lost a fifth of their voters in September, say they have no wish to step in.
P President Konrad Althoff could in theory appoint a minority cabinet, a thing without precedent in the federal republic, and constitutional lawyers have been asked so often about Article 63 that one of them has recorded a message for his answering machine.
P Germany's neighbours look on with some unease, for Paris would like a partner for its plans on the euro and fears that it may be waiting until Easter.
P French, Dutch and Polish diplomats all expect the chancellor to survive.
P On the balcony of the Parliamentary Society, where the parties take turns to smoke, there was talk of nothing but sleep.
@ cdu | Hollweg's conservatives | o | DEUPTYGOV
@ fdp | Free Democrats | o | DEUPTY
@ gru | Greens | o | DEUPTY
@ wes | Joachim Wessendorf | p | DEUPTY | deputy leader
@ csu | Christian Social Union | o | DEUPTYGOV
@ som | members of Hollweg's party | l | DEUPTYGOV
@ spd | Social Democrats | o | DEUPTY
@ uns | German unions | o | DEULAB
@ par | French government | o | FRAGOV
E 0 Berlin/GPE
E 1 Renate Hollweg/PER; Free Democrats/ORG; Greens/ORG; four o'clock on Friday morning/DATE
E 2 noon/DATE; Hollweg/PER; new year/DATE
E 3 Free Democrats/ORG; Joachim Wessendorf/PER
E 4 Greens/ORG
E 5 Greens/ORG; 200,000 migrants/NUM; Bavaria/GPE; Christian Social Union/ORG
E 6 Rhineland/LOC; Lausitz/LOC
E 7 Social Democrats/ORG; September/DATE
E 8 Konrad Althoff/PER; Article 63/LAW
E 9 Germany/GPE; Paris/GPE; Easter/DATE
E 10 French/NORP; Dutch/NORP; Polish/NORP
E 11 Parliamentary Society/ORG
V 0 | hunt | CONSULT | political-institutions, legislative | 046 | @1:Chancellor Renate Hollweg's conservatives=cdu; @1:the Free Democrats=fdp; @1:the Greens=gru | | where=Berlin | id=b
V 1 | bargained | =b | | | Chancellor Renate Hollweg's conservatives=cdu; the Free Democrats=fdp; the Greens=gru | | when=until four o'clock on Friday morning | date=2017-11-17
V 2 | meet | AGREE | political-institutions, legislative | 036 | They=cdu; They=fdp; They=gru | | when=at noon
V 5 | rejected | REJECT/change | migration, political-institutions | 123 | The Greens=gru | Bavaria's Christian Social Union=csu
V 6 | demand | REQUEST/change | environment, natural-resource | 1042 | Their=gru | @1:Chancellor Renate Hollweg's conservatives=cdu; @1:the Free Democrats=fdp
V 7 | say | REJECT/assist | political-institutions | 121 | Social Democrats=spd | @1:Chancellor Renate Hollweg's conservatives=cdu
Q 2 | i | if they fail a second time~~voters might have to be called back to the polls in the new year | some in Hollweg's party=som | fear | -
Q 3 | i | he would rather not govern than govern badly | Joachim Wessendorf=wes | said | -
Q 4 | d | We could live~~can live with, | he=wes | said | -
Q 6 | i | 30,000 jobs would go | unions=uns | predict | -
Q 7 | i | they have no wish to step in | Social Democrats=spd | say | -
Q 9 | i | it may be waiting until Easter | Paris=par | fears | -

#A w12-015 | 2006-08-19 | -
S Letters to the editor
P Sir, Your leader of Thursday ("Stand and deliver") asks whether the time has come to arm every policeman in Britain, and answers with a resounding perhaps.
P I was a constable in Salford for 31 years and was never shot at, although a goose once attacked me in the precinct.
P If guns were handed out, we should be asking young men to decide in half a second what a jury may take a week over.
P R. Cottingley, Morecambe
P Sir, I must protest against the charge that allotment holders are "at war" with the parish of Little Snoring.
P We have laid down our hoes and seek only peace, water and a lockable shed.
P Mrs Edwina Pargeter, Norfolk
P Sir, The suggestion that Trident ought to be replaced because the French would laugh at us if it were not is the weakest defence of a weapon that I have read since the days of Blue Streak.
P The Prime Minister says that no decision has been taken; may one hope that, for once, none will be?
P Dr Harold Nwosu, Edinburgh
P Sir, My late husband, a bomber navigator who took part in the raid on Peenemuende in August 1943, would have been astonished to learn from your obituary column that he had spent the war in "catering".
P I should be content with an apology, though I do not insist on one.
P Nora Fanshawe, Truro
@ faw | husband of Nora Fanshawe | p | GBRMIL | navigator
@ pm | British prime minister | p | GBRGOV | Prime Minister
E 1 Thursday/DATE; Britain/GPE
E 2 Salford/GPE
E 4 R. Cottingley/PER; Morecambe/GPE
E 5 Little Snoring/GPE
E 7 Edwina Pargeter/PER; Norfolk/GPE
E 8 French/NORP
E 10 Harold Nwosu/PER; Edinburgh/GPE
E 11 Peenemuende/GPE; August 1943/DATE
E 13 Nora Fanshawe/PER; Truro/GPE
V 11 | raid | ASSAULT/aerial | military | 195 | My late husband=faw |  | st=h | when=in August 1943 | date=1943-08 | where=Peenemuende
Q 9 | i | no decision has been taken | The Prime Minister=pm | says | -

#A w12-016 | 2023-07-04 | BANGKOK
S Thai progressive waits for votes that may never come
P Pakorn Wisetsri, whose party came first in Thailand's May election on a promise to curb the generals, could be prime minister by the end of next week or could be out of parliament altogether, and on Tuesday he confessed to reporters that he had stopped trying to guess which.
P Eight parties with 312 seats between them signed a coalition agreement in May, but to form a government they would need 64 senators, all of whom were appointed by the last junta.
P Several senators have said that they could support him if he dropped his plan to amend the law which forbids insulting the king.
P He refused to do so, as he has each time he has been asked.
P "It would be like selling the engine to buy petrol," he told a radio station in Chiang Mai on Monday.
P The Election Commission has been looking since June into shares in a defunct television company that Pakorn inherited from his father, and it may ask the Constitutional Court to suspend him.
P The former lawmaker who lodged the complaint, Ruangdet Thepkanjana, denies acting for anyone but himself.
P Street protests are expected if the court should act before the vote, as they were after the court dissolved the Future Forward party in February 2020.
P The army, which has carried out a dozen coups since 1932, says through its spokesman that soldiers have no role in politics.
P Few voters interviewed at the Khlong Toei market wanted a fight, and several asked whether anyone might lower the price of eggs.
P The stock exchange in Bangkok closed flat, with foreign funds holding their fire.
@ pak | Pakorn Wisetsri | p | THAPTY | party leader
@ coa | eight Thai parties | g | THAPTY
@ sen | Thai senators | g | THALEG
@ ecn | Thai Election Commission | o | THAGOV
@ rua | Ruangdet Thepkanjana | p | THAELI | former lawmaker
@ ccn | Thai Constitutional Court | o | THAJUD
@ ffp | Future Forward party | o | THAPTYOPP
@ arm | Thai army | o | THAMIL
@ rad | radio station in Chiang Mai | o | THAJRN
E 0 Thai/NORP
E 1 Pakorn Wisetsri/PER; Thailand/GPE; May/DATE; the end of next week/DATE; Tuesday/DATE
E 2 May/DATE
E 5 Chiang Mai/GPE; Monday/DATE
E 6 Election Commission/ORG; June/DATE; Pakorn/PER; Constitutional Court/ORG
E 7 Ruangdet Thepkanjana/PER
E 8 Future Forward party/ORG; February 2020/DATE
E 9 1932/DATE
E 10 Khlong Toei market/FAC
E 11 Bangkok/GPE
V 2 | signed | SUPPORT | legislative, political-institutions | 057 | Eight parties=coa | | when=in May | date=2023-05
V 3 | said | AGREE | legislative | 030 | Several senators=sen | him=pak | st=y
V 4 | refused | REJECT/change | legislative, rights-freedoms | 123 | He=pak | @3:Several senators=sen | id=rf
V 5 | told | =rf |  |  | he=pak | @3:Several senators=sen
V 6 | looking | ACCUSE/investigate | election, legal | 091 | The Election Commission=ecn | Pakorn=pak | when=since June | date=2023-06
V 7 | complaint | ACCUSE/allege | election, legal | 115 | Ruangdet Thepkanjana=rua | @6:Pakorn=pak
V 7 | denies | REJECT | election | 016 | Ruangdet Thepkanjana=rua | 
V 8 | dissolved | COERCE/restrict | political-institutions, legal, pro-autocracy | 1722 | the court#2=ccn | the Future Forward party=ffp | st=h | when=in February 2020 | date=2020-02
V 9 | coups | COERCE/seize | political-institutions, military | 192 | The army=arm | | st=h | when=since 1932 | n=other:a dozen coups:12
Q 1 | i | he had stopped trying to guess which | Pakorn Wisetsri=pak | confessed | -
Q 3 | i | they could support~~insulting the king | Several senators=sen | said | -
Q 5 | d | It would be like selling the engine to buy petrol, | he=pak | told | a radio station in Chiang Mai=rad
Q 9 | i | soldiers have no role in politics | The army=arm | says | -

#A w12-017 | 2021-11-30 | -
S In Chile's driest valley, astronomers go hunting for killers
P On a ridge above the Elqui valley where it has rained twice since March, a dozen people who never see the sun are looking for the stone that might one day end us all.
P They do not expect to find it.
P The asteroids that could strike the Earth and wipe out a country are, nearly all of them, known by name, and none of those is on course to do so in the next hundred years.
P What worries Javiera Montecinos, who leads the night shift at Cerro Pachon, is the second rank, the bodies 140 metres across that could destroy a city, of which fewer than half have been seen.
P "Somebody out there has us in his sights, and he doesn't know it, and nor do we," she says, pulling on a third pair of socks.
P The telescope being built next door, whose camera has the size of a small car and the weight of two, will photograph the whole southern sky every three nights and should raise the count by a factor of ten.
P Its makers had hoped to open the shutter this year, but the pandemic and a quarrel over the roof got in the way.
P NASA launched a probe from California last Wednesday that is to crash into the moonlet Dimorphos at 24,000 kilometres an hour next autumn, in the first test of whether a threat of this kind may be nudged aside.
P Purists object that one shot proves little.
P Were it to fail, Montecinos would not lose heart: "We would aim again."
P Below, in Vicuna, the lights are dimmed by municipal decree, and the grapes that go into pisco ripen in a darkness as deep as any left on the planet.
@ mon | Javiera Montecinos | p | CHLEDU | astronomer
E 0 Chile/GPE
E 1 Elqui valley/LOC; March/DATE
E 3 Earth/LOC
E 4 Javiera Montecinos/PER; Cerro Pachon/LOC
E 7 this year/DATE
E 8 NASA/ORG; California/GPE; last Wednesday/DATE; Dimorphos/LOC; next autumn/DATE
E 10 Montecinos/PER
E 11 Vicuna/GPE
Q 5 | d | Somebody out there~~nor do we, | she=mon | says | -
Q 10 | d | We would aim again. | Montecinos=mon | | -

#A w12-018 | 2021-05-25 | BRUSSELS
S EU leaders look at what else they might do to Minsk
P European Union leaders asked their officials to draw up options for economic sanctions on Belarus that could, if governments ever agreed on them, reach its potash, its banks and its state tobacco factory, diplomats said on Tuesday after a dinner at which few touched the fish.
P A Belarusian MiG-29 forced a Ryanair flight from Athens to Vilnius to land in Minsk on Sunday, and police took a blogger and his girlfriend off it.
P Several leaders at the table wanted to go further at once; others, with fertiliser plants to think of, would rather see what the International Civil Aviation Organization has to say.
P "Everything is possible and nothing is ready," an ambassador from one of the Baltic states summed up.
P Belarus says its controllers were acting on a bomb threat sent in the name of Hamas, and a Hamas spokesman in Gaza said that his movement had nothing to do with it.
P Analysts at the German Marshall Fund believe that potash is where it would hurt, since the country sells about a fifth of what the world uses.
P Lithuania, through whose port of Klaipeda most of that goes, would lose 2,000 jobs.
P Moscow might then offer its neighbour a loan, as it did last September, when it lent Minsk $1.5 billion to get through the protests over a disputed election.
P British and Ukrainian airlines have been told by their governments to keep out of Belarusian airspace, and a map of flights over Europe showed on Tuesday evening a hole in the shape of a boot.
P Opposition supporters in Warsaw planned to hold a vigil on Wednesday.
P Nobody at the summit, it seems, asked what would become of the other 400 or so people whom rights groups count as political prisoners in Belarus.
@ eul | EU leaders | g | EUR
@ euo | EU officials | g | EUR
@ baf | Belarusian air force | o | BLRMIL
@ rya | Ryanair | o | IRLBUS
@ pol | Belarusian police | o | BLRCOP
@ blo | blogger and his girlfriend | l | BLROPP
@ dip | EU diplomats | g | EUR
@ amb | Baltic ambassador | p | GOV | ambassador
@ bgo | Belarusian government | o | BLRGOV
@ ham | Hamas spokesman | p | PSEREB | spokesman
@ gmf | analysts at the German Marshall Fund | l | USANGO
@ mos | Russian government | o | RUSGOV
@ sup | Belarusian opposition supporters | g | BLRCVLOPP
@ gbr | British government | o | GBRGOV
@ ukg | Ukrainian government | o | UKRGOV
@ air | British and Ukrainian airlines | g | GBRBUS,UKRBUS
E 0 EU/ORG; Minsk/GPE
E 1 European Union/ORG; Belarus/GPE; Tuesday/DATE
E 2 Belarusian/NORP; Ryanair/ORG; Athens/GPE; Vilnius/GPE; Minsk/GPE; Sunday/DATE
E 3 International Civil Aviation Organization/ORG
E 4 Baltic/LOC
E 5 Belarus/GPE; Hamas#1/ARM; Hamas#2/ARM; Gaza/GPE
E 6 German Marshall Fund/ORG
E 7 Lithuania/GPE; Klaipeda/GPE
E 8 Moscow/GPE; last September/DATE; Minsk/GPE; $1.5 billion/MONEY
E 9 British/NORP; Ukrainian/NORP; Belarusian/NORP; Europe/LOC; Tuesday evening/DATE
E 10 Warsaw/GPE; Wednesday/DATE
E 11 400 or so people/NUM; Belarus/GPE
V 1 | asked | REQUEST/change | economic, diplomatic | 020 | European Union leaders=eul | their officials=euo | by=diplomats=dip
V 1 | dinner | CONSULT/multilateral | diplomatic | 040 | European Union leaders=eul |  | id=d
V 2 | forced | COERCE/seize | military, rights-freedoms | 170 | A Belarusian MiG-29=baf | a Ryanair flight=rya | when=on Sunday | date=2021-05-23 | where=Minsk
V 2 | took | COERCE/arrest | rights-freedoms, repression | 173 | police=pol | a blogger and his girlfriend=blo | when=on Sunday | date=2021-05-23 | where=Minsk
V 5 | said | REJECT | misinformation, terrorism | 016 | a Hamas spokesman=ham | Belarus=bgo
V 5 | threat | THREATEN/violence | terrorism, misinformation | 138 |  | @2:a Ryanair flight=rya | by=Belarus=bgo
V 8 | lent | AID | economic | 071 | it#1=mos | Minsk=bgo | st=h | when=last September | date=2020-09 | n=money:$1.5 billion:1500000000:USD
V 8 | protests | PROTEST/demo | election | 141 | | | st=h
V 9 | told | REQUEST/change | economic, diplomatic | 104 | their governments=gbr; their governments=ukg | British and Ukrainian airlines=air
V 10 | vigil | PROTEST/demo | pro-democracy | 141 | Opposition supporters=sup | | st=f | when=on Wednesday | date=2021-05-26 | where=Warsaw
V 11 | summit | =d |  |  | @1:European Union leaders=eul | 
Q 1 | i | European Union leaders asked~~tobacco factory | diplomats=dip | said | -
Q 4 | d | Everything is possible and nothing is ready, | an ambassador from one of the Baltic states=amb | summed up | -
Q 5 | i | its controllers were acting on a bomb threat sent in the name of Hamas | Belarus=bgo | says | -
Q 5 | i | his movement had nothing to do with it | a Hamas spokesman in Gaza=ham | said | -
Q 6 | i | potash is where it would hurt, since the country sells about a fifth of what the world uses | Analysts at the German Marshall Fund=gmf | believe | -

#A w12-019 | 2016-11-25 | -
S Explainer: How would an impeachment work in South Korea?
P With the president's approval at four percent, talk in Seoul has turned from whether she should go to how, and the word on everybody's lips is one that the constitution of 1987 uses only twice.
P A motion to impeach may be put by a majority of the 300 members of the National Assembly and needs two thirds of them to pass.
P The three opposition parties have 165 seats, six independents usually vote with them, and so at least 29 of the president's own Saenuri party would have to desert her.
P If the motion were carried she would be suspended at once, the prime minister would take over and the Constitutional Court would have up to 180 days to say whether she had broken the law gravely enough to be removed.
P Six of its nine judges must agree, and the terms of two expire early next year.
P It has been tried before.
P In March 2004 the assembly impeached Seo Myung-hwan for urging people to vote for his party, but the court reinstated him two months later.
P Could she resign first?
P She could, and an election would then be due within 60 days, an outcome which the governors of Gyeonggi and South Chungcheong, who are both thought to want her job, may fear as much as she does.
P Could she be arrested?
P Not while she is in office, says Heo Jun-seok, who teaches constitutional law at Chonnam National University, unless she were charged with insurrection or treason.
P "People ask me whether the army might act," he adds, "and I tell them that the year is not 1979."
P More than a million are expected in Gwanghwamun Square on Saturday, with candles.
@ nas | South Korean National Assembly | o | KORLEG
@ roh | Seo Myung-hwan | p | KORGOV | President
@ cco | South Korean Constitutional Court | o | KORJUD
@ heo | Heo Jun-seok | p | KOREDU | law professor
@ kpe | South Korean voters | l | KORCVL
@ crowd | demonstrators in Seoul | l | KORCVLOPP
E 0 South Korea/GPE
E 1 Seoul/GPE; 1987/DATE
E 2 National Assembly/ORG
E 3 Saenuri party/ORG
E 4 Constitutional Court/ORG
E 5 early next year/DATE
E 7 March 2004/DATE; Seo Myung-hwan/PER
E 9 Gyeonggi/GPE; South Chungcheong/GPE
E 11 Heo Jun-seok/PER; Chonnam National University/ORG
E 12 1979/DATE
E 13 More than a million/NUM; Gwanghwamun Square/FAC; Saturday/DATE
V 7 | impeached | SANCTION/convict | legislative, executive, political-institutions | 116 | the assembly=nas | Seo Myung-hwan=roh | st=h | when=In March 2004 | date=2004-03 | id=i
V 6 | tried | =i |  |  | @7:the assembly=nas | @7:Seo Myung-hwan=roh
V 7 | urging | REQUEST/assist | election, executive | 022 | Seo Myung-hwan=roh | people=kpe | st=h
V 7 | reinstated | CONCEDE | legal, executive, political-institutions | 080 | the court=cco | him=roh | st=h | when=two months later | date=2004-05
V 13 | expected | PROTEST/demo | executive, political-institutions | 1411 | More than a million=crowd |  | st=f | when=on Saturday | date=2016-11-26 | where=Gwanghwamun Square | n=protesters:More than a million:1000000
Q 11 | i | Not while she is in office | Heo Jun-seok=heo | says | -
Q 12 | d | People ask me whether the army might act, | he=heo | adds | -
Q 12 | d | and I tell them that the year is not 1979. | he=heo | adds | -

#A w12-020 | 2012-04-24 | KHARTOUM
S War of words and worse: Sudans edge nearer the brink
P Sudan's warplanes bombed a market near Bentiu on Monday, killing a boy and wounding ten people, the governor of South Sudan's Unity state said, hours before each government assured the other's patrons that it did not want a war.
P Khartoum's army spokesman denied that any of its aircraft had been in the air.
P If the bombs keep falling, South Sudan might be driven to answer in kind, warned Duop Gatluak, a lawmaker in Juba, although the south has no air force with which to do it.
P African Union mediators would like the two presidents to meet before the end of May, perhaps in Addis Ababa.
P President Akol Deng Mabior cut short a visit to Beijing, whose oil firms pump in both countries and whose diplomats are thought to be losing patience with both.
P Oil is the reason why this could get worse and also the reason why it may not, in the words of one Western envoy, who pointed out that neither treasury can last another year without it.
P The south shut down its wells in January over the fees that Khartoum charges for the use of its pipeline.
P Bread queues in Omdurman have lengthened, and it would surprise nobody if the subsidy on petrol were to be the next thing to go.
P "I don't ask who is right, I ask whether my son will be called up," said Ikhlas Babiker, who sells tea outside a bus station there.
P The United Nations Security Council could vote as early as next week on a text that threatens both sides with sanctions if they do not return to talks, a Security Council diplomat said, but Russia and China had yet to say what they thought of it.
P Southern troops withdrew on Friday from the Heglig oilfield, which they had held for ten days.
@ saf | Sudanese air force | o | SDNMIL
@ sdn | Sudan | c | SDN
@ boy | victims in Bentiu | l | SSDCVL
@ gov | governor of Unity state | p | SSDGOV | governor
@ spo | Sudanese army spokesman | p | SDNMIL | spokesman
@ gat | Duop Gatluak | p | SSDLEG | lawmaker
@ kii | Akol Deng Mabior | p | SSDGOV | President
@ bei | Chinese government | o | CHNGOV
@ ssd | South Sudan | c | SSD
@ kha | Sudanese government | o | SDNGOV
@ bab | Ikhlas Babiker | p | SDNCVL
@ scd | Security Council diplomat | p | UNO | diplomat
@ wes | Western envoy | p | GOV | envoy
@ spl | South Sudanese troops | g | SSDMIL
E 0 Sudans/GPE
E 1 Sudan#1/GPE; Bentiu/GPE; Monday/DATE; ten people/NUM; South Sudan/GPE; Unity state/GPE
E 2 Khartoum/GPE
E 3 South Sudan/GPE; Duop Gatluak/PER; Juba/GPE
E 4 African Union/ORG; the end of May/DATE; Addis Ababa/GPE
E 5 Akol Deng Mabior/PER; Beijing/GPE
E 6 Western/NORP
E 7 January/DATE; Khartoum/GPE
E 8 Omdurman/GPE
E 9 Ikhlas Babiker/PER
E 10 United Nations Security Council/ORG; Security Council#2/ORG; next week/DATE; Russia/GPE; China/GPE
E 11 Southern/NORP; Friday/DATE; Heglig/LOC
V 1 | bombed | ASSAULT/aerial | military | 195 | Sudan's warplanes=saf | a boy=boy; ten people=boy | by=the governor of South Sudan's Unity state=gov | when=on Monday | date=2012-04-23 | where=a market near Bentiu | n=injured:ten people:10 | id=b
V 1 | killing | =b |  |  | Sudan's warplanes=saf | a boy=boy
V 2 | denied | REJECT | military | 016 | Khartoum's army spokesman=spo | @1:the governor of South Sudan's Unity state=gov
V 3 | warned | THREATEN/violence | military | 138 | Duop Gatluak=gat | @1:Sudan#1=sdn
V 5 | visit | CONSULT/visit | diplomatic | 042 | President Akol Deng Mabior=kii | Beijing=bei | where=Beijing
V 7 | shut down | SANCTION/discontinue | natural-resource, economic | 160 | The south=ssd | Khartoum=kha | st=h | when=in January | date=2012-01
V 11 | withdrew | RETREAT/withdraw | military, territory | 0874 | Southern troops=spl | | when=on Friday | date=2012-04-20 | where=Heglig
V 11 | held | COERCE/seize | military, territory | 192 | they=spl | | where=Heglig
Q 1 | i | Sudan's warplanes bombed~~ten people | the governor of South Sudan's Unity state=gov | said | -
Q 2 | i | any of its aircraft had been in the air | Khartoum's army spokesman=spo | denied | -
Q 3 | i | If the bombs~~in kind | Duop Gatluak=gat | warned | -
Q 6 | i | Oil is the reason~~it may not | one Western envoy=wes | in the words of | -
Q 6 | i | neither treasury can last another year without it | who=wes | pointed out | -
Q 9 | d | I don't ask~~called up, | Ikhlas Babiker=bab | said | -
Q 10 | i | The United Nations Security Council could vote~~return to talks | a Security Council diplomat=scd | said | -

#A w12-021 | 2019-05-14 | CHICAGO
S Soybeans hit decade low as tariff fears take no prisoners
P U.S. soybean futures sank to their weakest in more than ten years on Monday after China announced higher duties on $60 billion of American goods, dashing what remained of the trade's hopes for an early truce.
P July soybeans on the Chicago Board of Trade fell as far as $7.91 a bushel, a level at which, by most reckonings, a grower in Iowa loses about a dollar and a half on each one he sells, before they clawed back some ground on bargain hunting.
P Corn bucked the trend.
P "The market had its trigger finger on the sell button since Friday, so nobody can claim to have been ambushed," said Todd Brekke, a broker with Northland Grain in Sioux City.
P Brekke reckons that exporters might find other homes for the beans, in Egypt or Pakistan or the European Union, though not for 30 million tons of them.
P Brazilian premiums, which usually move the other way, shot up at Paranagua.
P Wet fields have kept planters in the shed across much of the Corn Belt, and the Agriculture Department said that only nine percent of the crop was in the ground, against a five-year average of 29.
P The administration could, if talks drag on, top up the aid that it paid to farmers last year, when more than $8 billion went out in two rounds.
P Farm groups say they would rather have customers than checks.
P African swine fever, which has carried off perhaps a fifth of China's pigs, is a reason for thinking that demand there may not come back even if the two presidents make peace.
P Managed funds hold a near-record short position, which leaves the market open to a squeeze should the rain go on.
@ chn | China | c | CHN
@ usa | United States | c | USA
@ bre | Todd Brekke | p | USABUS | broker
@ agd | Agriculture Department | o | USAGOV
@ adm | US administration | o | USAGOV
@ far | US farmers | l | USAAGR
@ fgr | US farm groups | g | USAAGR
E 1 U.S./GPE; Monday/DATE; China/GPE; $60 billion/MONEY; American/NORP
E 2 July/DATE; Chicago Board of Trade/ORG; $7.91/MONEY; Iowa/GPE; about a dollar and a half/MONEY
E 4 Friday/DATE; Todd Brekke/PER; Northland Grain/ORG; Sioux City/GPE
E 5 Brekke/PER; Egypt/GPE; Pakistan/GPE; European Union/ORG
E 6 Brazilian/NORP; Paranagua/GPE
E 7 Corn Belt/LOC; Agriculture Department/ORG
E 8 last year/DATE; more than $8 billion/MONEY
E 10 African/NORP; China/GPE
V 1 | duties | SANCTION/discontinue | economic | 163 | China=chn | American=usa | when=on Monday | date=2019-05-13 | n=money:$60 billion:60000000000:USD | id=t
V 0 | tariff | =t |  |  | @1:China=chn | 
V 8 | paid | AID | economic | 071 | The administration=adm | farmers=far | st=h | when=last year | date=2018 | n=money:more than $8 billion:8000000000:USD | id=a
V 8 | aid | =a |  |  | it=adm | farmers=far
Q 4 | d | The market had~~ambushed, | Todd Brekke=bre | said | -
Q 5 | i | exporters might find~~of them | Brekke=bre | reckons | -
Q 7 | i | only nine percent of the crop was in the ground, against a five-year average of 29 | the Agriculture Department=agd | said | -
Q 9 | i | they would rather have customers than checks | Farm groups=fgr | say | -

#A w12-022 | 2008-04-02 | ISLAMABAD
S New men in Islamabad ponder talking to the men with guns
P Pakistan's new government may open talks with tribal militants who are prepared to lay down their arms, Prime Minister Yasir Raza Gardezi told the National Assembly on Saturday in a speech that was heavy with hopes and thin on dates.
P "Those who wish for peace will find our door open, and those who do not will find that the state has other doors," he said to the thumping of desks.
P The assembly had just passed a vote of confidence in him by acclamation.
P Whom he would talk to, who would do the talking and what might be offered are questions to which his ministers give three different answers.
P A spokesman for the Pakistani Taliban, Maulvi Sadiq Gul, welcomed the speech but said that fighting could go on as long as the alliance with Washington did.
P The spokesman, who rang several reporters from an unknown place, is a schoolmaster by training and is fond of Urdu verse.
P In the bazaar at Tank, where a suicide bomber blew himself up at an army checkpoint ten days ago, killing five soldiers, shopkeepers wondered whether a truce would bring back the customers or merely the men with beards.
P American officials are known to worry that militants who were left in peace on one side of the border could cause more trouble on the other.
P Two of those officials, the deputy secretary of state and an assistant secretary, met Gardezi's coalition partners in Islamabad last week and were given a lecture on sovereignty with their tea.
P Analysts point out that earlier deals, in 2004 and 2006, were not kept for long by either side.
P There was no word from the army, whose chief is said to believe that soldiers should be seen a little less.
P Rain is forecast for the weekend.
@ gar | Yasir Raza Gardezi | p | PAKGOV | Prime Minister
@ mil | tribal militants | g | PAKREB
@ nas | National Assembly of Pakistan | o | PAKLEG
@ umr | Maulvi Sadiq Gul | p | PAKREB | spokesman
@ bom | suicide bomber in Tank | p | PAKREB
@ sol | Pakistani soldiers | g | PAKMIL
@ dss | US deputy secretary of state | p | USAGOV | deputy secretary of state
@ ass | US assistant secretary | p | USAGOV | assistant secretary
@ par | Gardezi's coalition partners | g | PAKPTYGOV
@ ana | Pakistani analysts | l | PAKEDU
@ pgo | Pakistani government | o | PAKGOV
E 0 Islamabad/GPE
E 1 Pakistan/GPE; Yasir Raza Gardezi/PER; National Assembly/ORG; Saturday/DATE
E 5 Pakistani Taliban/ARM; Maulvi Sadiq Gul/PER; Washington/GPE
E 7 Tank/GPE; five soldiers/NUM; ten days ago/DATE
E 8 American/NORP
E 9 Gardezi/PER; Islamabad/GPE; last week/DATE
E 10 2004/DATE; 2006/DATE
E 12 weekend/DATE
V 1 | may open talks | AGREE | diplomatic, terrorism | 036 | Prime Minister Yasir Raza Gardezi=gar | tribal militants=mil | when=on Saturday | date=2008-03-29 | where=the National Assembly | st=y | id=o
V 2 | said | =o |  |  | he=gar | Those=mil
V 3 | vote | SUPPORT | legislative, executive | 051 | The assembly=nas | him=gar
V 5 | welcomed | SUPPORT | terrorism, diplomatic | 051 | A spokesman for the Pakistani Taliban=umr | @1:Prime Minister Yasir Raza Gardezi=gar
V 5 | speech | =o |  |  | @1:Prime Minister Yasir Raza Gardezi=gar | 
V 5 | said | THREATEN/violence | terrorism, military | 138 | A spokesman for the Pakistani Taliban=umr | @1:Pakistan's new government=pgo
V 7 | blew himself up | ASSAULT/suicide-attack | terrorism, military | 1831 | a suicide bomber=bom | five soldiers=sol | when=ten days ago | date=2008-03-23 | where=Tank | n=killed:five soldiers:5 | id=b
V 7 | killing | =b |  |  | a suicide bomber=bom | five soldiers=sol
V 9 | met | CONSULT | diplomatic | 040 | the deputy secretary of state=dss; an assistant secretary=ass; Gardezi's coalition partners=par | | when=last week | date=2008-03-24/2008-03-30 | where=Islamabad
V 9 | lecture | ACCUSE/disapprove | diplomatic | 111 | Gardezi's coalition partners=par | the deputy secretary of state=dss; an assistant secretary=ass
V 10 | deals | SUPPORT | diplomatic, terrorism | 057 | | | st=h | when=in 2004 and 2006
Q 1 | i | Pakistan's new government may open~~their arms | Prime Minister Yasir Raza Gardezi=gar | told | the National Assembly=nas
Q 2 | d | Those who wish~~other doors, | he=gar | said | -
Q 5 | i | fighting could go on as long as the alliance with Washington did | A spokesman for the Pakistani Taliban=umr | said | -
Q 10 | i | earlier deals~~either side | Analysts=ana | point out | -

#A w12-023 | 2013-07-26 | SANTIAGO DE COMPOSTELA
S Why the curve at Angrois showed no mercy
P It is a bend that every driver on the line from Ourense knows, four kilometres short of the station, where the new high-speed track ends and the old world begins.
P On Wednesday evening the Alvia from Madrid, with 218 passengers and a crew of four, went into it at more than twice the permitted 80 kilometres an hour, struck a concrete wall and tore itself apart.
P At least 78 people lost their lives, and 36 of those in hospital were in a critical condition on Friday.
P Neighbours who had been watching television in Angrois ran down the bank with blankets and attacked the windows with whatever they had, pickaxes, hammers, a garden bench.
P "It looked as if somebody had bombed it, but there was no bomb, there was only a corner," said Xosefa Mourelle, 67, who held a stranger's hand until it was cold.
P Could it have been prevented?
P Engineers note that the system which would have slowed the train by itself stops just before the curve, and that the older one which takes over acts only above 200.
P The driver, aged 52 and with thirty years on the railway, was questioned by police in his hospital room on Thursday and detained on suspicion of recklessness; he refused to answer.
P The king visited the injured, and the feast of Saint James, the apostle whose bones are said to lie under the cathedral, was called off for the first time in living memory.
P Trade unions fear that one man will be made to carry the blame for a decision taken by many.
P For the company that hopes to sell the same trains to Brazil, the timing could not be worse.
@ mou | Xosefa Mourelle | p | ESPCVL | resident of Angrois
@ dri | driver of the Alvia train | p | ESPLAB | train driver
@ pol | Spanish police | o | ESPCOP
@ eng | engineers | l | ESPEDU
@ uns | Spanish unions | o | ESPLAB
E 0 Angrois/GPE
E 1 Ourense/GPE
E 2 Wednesday evening/DATE; Madrid/GPE; 218 passengers/NUM; a crew of four/NUM
E 3 At least 78 people/NUM; 36/NUM; Friday/DATE
E 4 Angrois/GPE
E 5 Xosefa Mourelle/PER
E 8 Thursday/DATE
E 9 Saint James/PER
E 11 Brazil/GPE
V 8 | detained | COERCE/arrest | disasters, legal | 173 | police=pol | The driver=dri | when=on Thursday | date=2013-07-25
V 8 | questioned | ACCUSE/investigate | disasters, legal | 091 | police=pol | The driver=dri | when=on Thursday | date=2013-07-25
V 8 | refused | REJECT | disasters, legal | 120 | he=dri | police=pol
Q 5 | d | It looked as if~~a corner, | Xosefa Mourelle=mou | said | -
Q 7 | i | the system which would have slowed the train by itself stops just before the curve | Engineers=eng | note | -
Q 7 | i | the older one which takes over acts only above 200 | Engineers=eng | note | -
Q 10 | i | one man will be made~~taken by many | Trade unions=uns | fear | -

#A w12-024 | 2023-06-15 | ANKARA
S Ankara sees no reason to hurry over Sweden
P Turkey's parliament will not vote on Sweden's bid to join NATO before the alliance's summit in Vilnius unless Stockholm shows that its new terrorism law is more than ink, President Selim Aydogmus told reporters on his plane, leaving the door, as he likes to do, on the latch.
P Officials of the two countries and of Finland met in Ankara on Wednesday for four hours under the eye of the alliance's secretary general's chief of staff, and said afterwards that they would do so again.
P The Swedish delegation's leader, Henrik Abrahamsson, called the meeting "good".
P Some diplomats believe that a sale of American F-16 jets could unlock the matter, were Congress to let it through, though the senator who chairs the committee in question has hinted that he might want something for Greece in return.
P Turkey asked in 2021 to buy 40 of the aircraft and 79 sets of parts.
P "If a carpet is worth having it is worth a second glass of tea," one retired Turkish ambassador offered by way of explanation.
P Hungary, the only other member not to have ratified, is expected to follow wherever Ankara goes.
P Sweden has changed its constitution, lifted an embargo on arms and, on Monday, extradited a man convicted of drug offences who supported the Kurdistan Workers' Party, or PKK.
P Aydogmus complained that followers of the PKK had nevertheless been allowed to march through Stockholm ten days ago while the talks were being prepared.
P Stockholm's police say that they can forbid a march only if public order would otherwise be in danger.
P Should the summit pass without a handshake, the question may be whether Swedes lose heart before the Turks lose interest.
P On the Stockholm exchange, shares in Saab were unchanged.
@ erd | Selim Aydogmus | p | TURGOV | President
@ swe | Sweden | c | SWE
@ tof | Turkish officials | g | TURGOV
@ sof | Swedish officials | g | SWEGOV
@ fof | Finnish officials | g | FINGOV
@ nat | chief of staff of NATO's secretary general | p | IGO | chief of staff
@ abr | Henrik Abrahamsson | p | SWEGOV | delegation leader
@ dip | diplomats | g | GOV
@ sen | US committee chairman | p | USALEG | senator
@ tur | Turkey | c | TUR
@ usa | United States | c | USA
@ amb | retired Turkish ambassador | p | TURELI | retired ambassador
@ pkk | PKK followers | g | TURREB
@ spo | Stockholm police | o | SWECOP
@ sgo | Swedish government | o | SWEGOV
E 0 Ankara/GPE; Sweden/GPE
E 1 Turkey/GPE; Sweden/GPE; NATO/ORG; Vilnius/GPE; Stockholm/GPE; Selim Aydogmus/PER
E 2 Finland/GPE; Ankara/GPE; Wednesday/DATE
E 3 Swedish/NORP; Henrik Abrahamsson/PER
E 4 American/NORP; Congress/ORG; Greece/GPE
E 5 Turkey/GPE; 2021/DATE
E 6 Turkish/NORP
E 7 Hungary/GPE; Ankara/GPE
E 8 Sweden/GPE; Monday/DATE; Kurdistan Workers' Party/ARM; PKK/ARM
E 9 Aydogmus/PER; PKK/ARM; Stockholm/GPE; ten days ago/DATE
E 10 Stockholm/GPE
E 11 Swedes/NORP; Turks/NORP
E 12 Stockholm/GPE; Saab/ORG
V 1 | told | REJECT | legislative, diplomatic | 120 | President Selim Aydogmus=erd | Sweden=swe
V 2 | met | CONSULT/multilateral | diplomatic, military | 046 | the two countries=tof; the two countries=sof; Finland=fof; chief of staff=nat | | when=on Wednesday | date=2023-06-14 | where=Ankara | id=m
V 2 | would do so | AGREE | diplomatic, military | 036 | the two countries=tof; the two countries=sof; Finland=fof | | where=Ankara
V 3 | called | SUPPORT | diplomatic | 051 | Henrik Abrahamsson=abr | @2:Officials of the two countries=tof
V 3 | meeting | =m | | | Swedish delegation=sof | 
V 5 | asked | REQUEST/assist | military | 0212 | Turkey=tur | @4:American=usa | st=h | when=in 2021 | date=2021
V 8 | lifted | RETREAT | military, economic | 085 | Sweden=swe | @1:Turkey=tur | st=h
V 8 | extradited | COOPERATE | legal, terrorism, illegal-drugs | 063 | Sweden=swe | @1:Turkey=tur | when=on Monday | date=2023-06-12
V 9 | complained | ACCUSE/disapprove | terrorism, diplomatic | 111 | Aydogmus=erd | Stockholm=sgo
V 9 | march | PROTEST/demo | terrorism, rights-freedoms | 141 | followers of the PKK=pkk | | when=ten days ago | date=2023-06-05 | where=Stockholm
V 9 | talks | =m | | | | 
Q 1 | i | Turkey's parliament will not~~more than ink | President Selim Aydogmus=erd | told | -
Q 2 | i | they would do so again | Officials of the two countries and of Finland=tof | said | -
Q 3 | m | the meeting "good" | Henrik Abrahamsson=abr | called | -
Q 4 | i | a sale of American~~let it through | Some diplomats=dip | believe | -
Q 4 | i | he might want something for Greece in return | the senator=sen | hinted | -
Q 6 | d | If a carpet~~glass of tea, | one retired Turkish ambassador=amb | offered | -
Q 9 | i | followers of the PKK~~being prepared | Aydogmus=erd | complained | -
Q 10 | i | they can forbid a march only if public order would otherwise be in danger | Stockholm's police=spo | say | -

#A w12-025 | 1999-10-03 | -
S The ambassador who never raised his voice
P In his flat above the lake in Geneva, among 4,000 books and a parrot that swears in Amharic, Ahmed Ould Sidi Brahim is still waiting, at 81, for somebody to ask him what went wrong.
P He has an answer ready.
P "Everybody at the table wanted to win the peace, and hardly anyone wanted to have it," he says, and the parrot agrees.
P For four decades he represented Mauritania, the Arab League and, toward the end, two secretaries-general of the United Nations in places where the electricity could not be relied on and the coffee could.
P Colleagues remember a man who defended his positions like a chess player and gave them up like a gentleman.
P He mediated between Iraq and its Kurds in the spring of 1984, without success, and between two tribes in Hadramaut over a well, with such success that they still send him honey.
P Did he ever lose his temper?
P Once, in Khartoum, when a minister fired a question at him in the middle of a prayer.
P He thinks little of sanctions, which in his view punish the chemist and spare the colonel, and less of summits.
P His memoirs, which an academic press in Leiden hopes to bring out next year, run to 1,100 pages and attack nobody.
P His daughter believes that this is why they may not sell.
@ brh | Ahmed Ould Sidi Brahim | p | MRTELI | retired diplomat
@ irq | Iraq | c | IRQ
@ kur | Iraqi Kurds | g | IRQREB
@ dau | Brahim's daughter | p | MRTELI
E 1 Geneva/GPE; Amharic/NORP; Ahmed Ould Sidi Brahim/PER
E 4 Mauritania/GPE; Arab League/ORG; United Nations/ORG
E 6 Iraq/GPE; Kurds/NORP; the spring of 1984/DATE; Hadramaut/GPE
E 8 Khartoum/GPE
E 10 Leiden/GPE; next year/DATE
V 6 | mediated | CONSULT/third-party | diplomatic, territory | 045 | He=brh; Iraq=irq; its Kurds=kur | | st=h | when=in the spring of 1984 | date=1984
Q 3 | d | Everybody at the table~~have it, | he=brh | says | -
Q 11 | i | this is why they may not sell | His daughter=dau | believes | -

#A w12-026 | 2018-05-11 | CARACAS
S Venezuela's jailed opponent may be moved, or may not
P Relatives of Leonel Carmona, the most prominent of Venezuela's jailed opposition leaders, hope that he could be allowed home before the presidential election on May 20, his lawyer said on Friday, citing hints from a prison doctor.
P There has been no official word.
P Carmona, a former mayor of Chacao, was sentenced in September 2015 to 13 years and nine months for inciting violence in a wave of demonstrations in which 43 people died.
P His party and most of its allies are staying away from this month's vote, which they regard as a sham, and would consider a fresh campaign in the streets if President Ramon Ledezuela won as expected.
P "It would be a gesture, and gestures are cheap, but I'd hug him all the same," his mother, Dinorah Carmona, said outside the Ramo Verde military jail.
P Panama's foreign minister repeated on Thursday that her country would not recognise the result.
P The fourteen governments of the Lima Group are to discuss further steps in Mexico on Monday, and Washington is thought to be weighing limits on oil that could cost Caracas $11 billion a year.
P Oil workers in Maracaibo earn less in a month than the price of a chicken.
P Analysts at Eurasia Group see a one in three chance that the government will let a handful of prisoners out to soften criticism, a tactic that it has employed around every vote since 2013.
P A former army chief of staff, who was arrested in March with eight other officers, may face a court martial on charges of treason.
P If the crowds are thin on polling day, as pollsters predict, neither side will be able to say for certain what that means.
P The price of a cup of coffee in Caracas reached 190,000 bolivars this week.
@ car | Leonel Carmona | p | VENPTYOPP | former mayor of Chacao
@ law | Carmona's lawyer | p | VENCVL | lawyer
@ pty | Carmona's party and allies | g | VENPTYOPP
@ din | Dinorah Carmona | p | VENCVL | mother of Leonel Carmona
@ pfm | Panamanian foreign minister | p | PANGOV | foreign minister
@ lima | Lima Group | o | IGO
@ eur | analysts at Eurasia Group | l | USABUS
@ vgo | Venezuelan government | o | VENGOV
@ chi | former Venezuelan army chief of staff | p | VENELI | former army chief of staff
@ off | Venezuelan officers | g | VENMIL
@ mad | Ramon Ledezuela | p | VENGOV | President
E 0 Venezuela/GPE
E 1 Leonel Carmona/PER; Venezuela/GPE; May 20/DATE; Friday/DATE
E 3 Carmona/PER; Chacao/GPE; September 2015/DATE; 43 people/NUM
E 4 this month/DATE; Ramon Ledezuela/PER
E 5 Dinorah Carmona/PER; Ramo Verde military jail/FAC
E 6 Panama/GPE; Thursday/DATE
E 7 Lima Group/ORG; Mexico/GPE; Monday/DATE; Washington/GPE; Caracas/GPE; $11 billion/MONEY
E 8 Maracaibo/GPE
E 9 Eurasia Group/ORG; 2013/DATE
E 10 March/DATE; eight other officers/NUM
E 12 Caracas/GPE; 190,000 bolivars/MONEY; this week/DATE
V 3 | sentenced | SANCTION/convict | legal, political-institutions | 116 | | Carmona=car | st=h | when=in September 2015 | date=2015-09 | id=c
V 0 | jailed | =c |  |  |  | opponent=car
V 3 | demonstrations | PROTEST/demo | political-institutions | 141 | @4:His party=pty | @9:the government=vgo | st=h | n=killed:43 people:43
V 4 | staying away | PROTEST/boycott | election | 143 | His party=pty; most of its allies=pty | | where=@1:Venezuela
V 4 | regard | ACCUSE/disapprove | election | 111 | they=pty | @9:the government=vgo
V 6 | repeated | REJECT | election, diplomatic | 120 | Panama's foreign minister=pfm | @4:President Ramon Ledezuela=mad | when=on Thursday | date=2018-05-10
V 7 | discuss | AGREE | diplomatic | 036 | The fourteen governments of the Lima Group=lima | | when=on Monday | date=2018-05-14 | where=Mexico
V 10 | arrested | COERCE/arrest | military, legal | 173 | | A former army chief of staff=chi; eight other officers=off | st=h | when=in March | date=2018-03 | n=arrested:eight other officers:8
Q 1 | i | Relatives of Leonel Carmona~~May 20 | his lawyer=law | said | -
Q 5 | d | It would be a gesture~~all the same, | his mother=din | said | -
Q 6 | i | her country would not recognise the result | Panama's foreign minister=pfm | repeated | -
Q 9 | i | a one in three chance~~soften criticism | Analysts at Eurasia Group=eur | see | -

#A w12-027 | 2005-02-22 | LONDON
S Market report: Miners dig in as banks retreat
P Shares in London gave ground for a second day yesterday, with the FTSE 100 surrendering 28.4 points to close at 5,032.3 as a weak dollar and a strong oil price put investors on the defensive.
P Banks led the retreat after a broker at Bridgewell Securities cut its target for Barclays and told clients that it saw nothing worth fighting for in the sector before results.
P Rio Tinto was the day's hero, up 31p at 1,702p, on hopes that steel mills in Asia would have to swallow a 70 per cent rise in the price of iron ore.
P Dealers in Sydney expect the Brazilian producer CVRD to strike the first deal any day now.
P Among the second-liners, talk that the bookmaker Stanley Leisure could become the victim of a hostile bid from Malaysia's Genting refused to die, and the shares shot up 9 per cent.
P Neither company would comment.
P BAE Systems eased a penny as the market waited to hear whether the Czech government, which has leased Gripen fighters from its Swedish partner, might also want armoured cars.
P "I would not be a seller of defence, but I would not attack the ceiling with it either," was the verdict of Giles Penrose, who runs money for Rathbones.
P In the grocery sector the price war showed no sign of a ceasefire.
P Marks & Spencer, whose chief executive, Stuart Ainley, has been under siege from his own shareholders since the autumn, was the only retailer to gain.
P He meets them in July.
P Gilts barely moved.
@ bri | broker at Bridgewell Securities | p | GBRBUS | broker
@ pen | Giles Penrose | p | GBRBUS | fund manager
E 1 London/GPE; yesterday/DATE
E 2 Bridgewell Securities/ORG; Barclays/ORG
E 3 Rio Tinto/ORG; 31p/MONEY; 1,702p/MONEY; Asia/LOC
E 4 Sydney/GPE; Brazilian/NORP; CVRD/ORG
E 5 Stanley Leisure/ORG; Malaysia/GPE; Genting/ORG
E 7 BAE Systems/ORG; a penny/MONEY; Czech/NORP; Swedish/NORP
E 8 Giles Penrose/PER; Rathbones/ORG
E 10 Marks & Spencer/ORG; Stuart Ainley/PER; the autumn/DATE
E 11 July/DATE
Q 2 | i | it saw nothing worth fighting for in the sector before results | a broker at Bridgewell Securities=bri | told | -
Q 8 | d | I would not be a seller~~it either, | Giles Penrose=pen | verdict | -

#A w12-028 | 2024-04-18 | TBILISI
S Georgia's 'foreign influence' bill clears first hurdle as Brussels frets
P Georgian deputies approved on Wednesday, by 83 votes to none, the first reading of a bill that would oblige groups which receive more than a fifth of their money from abroad to register as "pursuing the interests of a foreign power", and nobody in the lobby pretended to be sure what would happen next.
P Two more readings are needed, and if the president refused to sign it, as she has said she would, parliament could outvote her.
P Opposition members did not take part.
P The European Union could freeze Georgia's application if the law were to be enacted, some officials in Brussels suggest, though the bloc's foreign policy chief confined himself to calling the text "a very concerning development".
P Ruling party chairman Zurab Kvaratskhelia describes it as a matter of transparency and wonders aloud why anybody who has nothing to hide should mind a form.
P "We register our cars, we register our dogs," he told Imedi television.
P As many as 20,000 people rallied outside the parliament building on Wednesday night under flags of Georgia, Ukraine and the EU, and the interior ministry said that eleven were detained, two more than on the evening before.
P A teacher called Natia, who did not want her surname in the paper, feared that the country was being driven "to the north while its passengers look west".
P A similar draft was withdrawn in March 2023 after two nights of tear gas.
P Polls suggest that four in five Georgians favour membership of the union; what they would give up for it has not been asked.
P Russia's spokesman at the Kremlin rejected any suggestion that Moscow stood behind the bill.
P Elections are due on 26 October, and they may hang upon it.
@ dep | Georgian parliament | o | GEOLEG
@ pre | Georgian president | p | GEOGOV | President
@ opp | Georgian opposition deputies | g | GEOPTYOPP
@ off | EU officials | g | EUR
@ fpc | EU foreign policy chief | p | EUR | foreign policy chief
@ kva | Zurab Kvaratskhelia | p | GEOPTYGOV | Ruling party chairman
@ ime | Imedi television | o | GEOJRN
@ cro | protesters in Tbilisi | l | GEOCVLOPP
@ int | Georgian interior ministry | o | GEOGOV
@ nat | Natia | p | GEOEDU | teacher
@ krm | Kremlin spokesman | p | RUSGOV | spokesman
@ gpo | Georgian police | o | GEOCOP
E 0 Georgia/GPE; Brussels/GPE
E 1 Georgian/NORP; Wednesday/DATE
E 4 European Union/ORG; Georgia/GPE; Brussels/GPE
E 5 Zurab Kvaratskhelia/PER
E 6 Imedi/ORG
E 7 As many as 20,000 people/NUM; Wednesday night/DATE; Georgia/GPE; Ukraine/GPE; EU/ORG; eleven/NUM
E 8 Natia/PER
E 9 March 2023/DATE
E 10 Georgians/NORP
E 11 Russia/GPE; Kremlin/FAC; Moscow/GPE
E 12 26 October/DATE
V 0 | clears | SUPPORT | legislative, rights-freedoms | 051 | @1:Georgian deputies=dep | @5:Ruling party chairman Zurab Kvaratskhelia=kva | id=b
V 1 | approved | =b | | | Georgian deputies=dep | | when=on Wednesday | date=2024-04-17
V 2 | said | REJECT | legislative, executive | 129 | the president=pre | parliament=dep
V 3 | did not take part | PROTEST/boycott | legislative | 143 | Opposition members=opp | @1:Georgian deputies=dep
V 4 | calling | ACCUSE/disapprove | legislative, diplomatic, rights-freedoms | 111 | the bloc's foreign policy chief=fpc | @1:Georgian deputies=dep
V 5 | describes | SUPPORT | legislative, rights-freedoms | 053 | Ruling party chairman Zurab Kvaratskhelia=kva | @1:Georgian deputies=dep | id=d
V 6 | told | =d |  |  | he=kva | 
V 7 | rallied | PROTEST/demo | legislative, rights-freedoms | 141 | As many as 20,000 people=cro | @1:Georgian deputies=dep | when=on Wednesday night | date=2024-04-17 | where=the parliament building | n=protesters:As many as 20,000 people:20000
V 7 | detained | COERCE/arrest | repression, rights-freedoms | 173 | @0:Georgia=gpo | eleven=cro | by=the interior ministry=int | when=on Wednesday night | date=2024-04-17 | n=arrested:eleven:11
V 9 | withdrawn | CONCEDE | legislative, rights-freedoms | 0832 | | | st=h | when=in March 2023 | date=2023-03
V 9 | tear gas | ASSAULT/crowd-control | repression, legislative | 175 | | | st=h | date=2023-03
V 11 | rejected | REJECT | legislative, diplomatic | 016 | Russia's spokesman at the Kremlin=krm | 
Q 2 | i | she would | she#1=pre | said | -
Q 4 | i | The European Union could freeze Georgia's application if the law were to be enacted | some officials in Brussels=off | suggest | -
Q 4 | m | the text "a very concerning development" | the bloc's foreign policy chief=fpc | calling | -
Q 6 | d | We register our cars, we register our dogs, | he=kva | told | Imedi television=ime
Q 7 | i | eleven were detained, two more than on the evening before | the interior ministry=int | said | -
Q 8 | m | the country was being driven "to the north while its passengers look west" | A teacher called Natia=nat | feared | -
Q 11 | i | Moscow stood behind the bill | Russia's spokesman at the Kremlin=krm | suggestion | -

#A w12-029 | 2011-12-28 | MELBOURNE
S India's bowlers strike back, but the old guard is running out of shots
P India's seamers hauled their side back into the first Test on Wednesday with an assault after tea that cost Australia six wickets for 67, only for the batsmen to be left facing a target which history says they will not reach.
P No team has made more than 332 to win a fourth innings at the Melbourne Cricket Ground.
P Umar Bhatti, who bowled as though every ball had insulted him, took four of the wickets and was warned by the umpire for the way in which he sent one victim off.
P "I was aggressive, he was aggressive, it is not a tea party," said Bhatti, who was born in Aligarh and speaks to the press about once a year.
P Captain Rohan Deshmane could have set a more attacking field in the morning, former players muttered, but Deshmane has never cared for advice from the balcony.
P He would rather defend and bore you to death.
P Australia's last pair may yet add twenty or thirty, and the pitch, which has begun to crack like a river bed, is expected to help the spinners.
P A short protest by a dozen Tamil Australians outside Gate Two over the fate of prisoners in Sri Lanka was watched by two mounted policemen and a boy with an ice cream.
P The crowd of 40,556 booed everything that the third umpire did.
P If rain should fall on Thursday, as it might after lunch, the tourists will have no one to thank but the sky.
P Deshmane refused to look so far ahead.
@ bha | Umar Bhatti | p | INDCVL | cricketer
@ tam | Tamil Australians | g | AUSCVL
@ fpl | former cricketers | l | INDCVL
E 0 India/ORG
E 1 India/ORG; first Test/EVT; Wednesday/DATE; Australia/ORG
E 2 Melbourne Cricket Ground/FAC
E 3 Umar Bhatti/PER
E 4 Bhatti/PER; Aligarh/GPE
E 5 Rohan Deshmane/PER; Deshmane#2/PER
E 7 Australia/ORG
E 8 Tamil/NORP; Australians/NORP; a dozen/NUM; Gate Two/FAC; Sri Lanka/GPE
E 10 Thursday/DATE
E 11 Deshmane/PER
V 8 | protest | PROTEST/demo | human-rights, religion-ethnicity | 141 | a dozen Tamil Australians=tam | | where=Gate Two | n=protesters:a dozen:12
Q 4 | d | I was aggressive~~tea party, | Bhatti=bha | said | -
Q 5 | i | Captain Rohan Deshmane could have set a more attacking field in the morning | former players=fpl | muttered | -

#A w12-030 | 2008-10-29 | TAIPEI
S Taiwan's submarines: still a dream, still a quarrel
P Seven years after Washington first offered to help Taiwan acquire eight diesel submarines, the island's defence ministry said on Wednesday that it would keep asking for them, even though no American yard builds such boats and no European one dares to.
P The outgoing U.S. administration notified Congress on Oct. 3 of arms sales worth up to $6.4 billion, among them Apache helicopters and Patriot missiles, but the submarines were not on the list.
P Beijing, which claims the island as its own, responded by calling off a visit by a general and several port calls, and might do more, analysts say, if the sale were ever enlarged.
P Legislators from the ruling Kuomintang wonder aloud whether the money, perhaps $12 billion, could be better spent on fast boats, mines and pensions.
P "A submarine that arrives in 2025 will defend us against nobody in 2015," said Hsu Pei-lin, who sits on the defence committee and has never cared for the sea.
P Her opposite number in the Democratic Progressive Party, Kuo Tsung-han, accused the government of hoping that the issue would sink by itself.
P A Chinese negotiator, the most senior mainland official ever to come, is to arrive in Taipei on Monday for talks on flights, shipping and food safety, and the authorities have deployed 7,000 police along the route from the airport.
P The visitor's deputy was jostled and pushed to the ground by independence supporters at a temple in Tainan last week.
P Hawks fear that the talks, if they went well, may be used as a reason to buy less.
P Doves fear that they may go badly.
P At the Tsoying naval base, sailors still put to sea in two boats launched in 1945, of which the kinder thing to say is that they float.
@ usa | United States | c | USA
@ twn | Taiwan | c | TWN
@ tmd | Taiwanese defence ministry | o | TWNGOVMIL
@ uad | US administration | o | USAGOV
@ bei | Chinese government | o | CHNGOV
@ ana | analysts | l | TWNEDU
@ hsu | Hsu Pei-lin | p | TWNLEG | member of the defence committee
@ kuo | Kuo Tsung-han | p | TWNPTYOPP | legislator
@ tgo | Taiwanese government | o | TWNGOV
@ neg | Chinese negotiator | p | CHNGOV | negotiator
@ dep | Chinese negotiator's deputy | p | CHNGOV | deputy negotiator
@ ind | Taiwanese independence supporters | g | TWNCVLOPP
E 0 Taiwan/GPE
E 1 Washington/GPE; Taiwan/GPE; Wednesday/DATE; American/NORP; European/NORP
E 2 U.S./GPE; Congress/ORG; Oct. 3/DATE; up to $6.4 billion/MONEY
E 3 Beijing/GPE
E 4 Kuomintang/ORG; $12 billion/MONEY
E 5 2025/DATE; 2015/DATE; Hsu Pei-lin/PER
E 6 Democratic Progressive Party/ORG; Kuo Tsung-han/PER
E 7 Chinese/NORP; Taipei/GPE; Monday/DATE; 7,000 police/NUM
E 8 Tainan/GPE; last week/DATE
E 11 Tsoying naval base/FAC; 1945/DATE
V 1 | offered | AGREE | military | 0312 | Washington=usa | Taiwan=twn | st=h | when=Seven years after | date=2001
V 1 | asking | REQUEST/assist | military | 0212 | the island's defence ministry=tmd | Washington=usa | when=on Wednesday | date=2008-10-29
V 2 | sales | AGREE | military | 0312 | The outgoing U.S. administration=uad | @1:Taiwan=twn | when=on Oct. 3 | date=2008-10-03 | n=money:up to $6.4 billion:6400000000:USD | id=s
V 3 | calling off | REJECT/meet | military, diplomatic | 125 | Beijing=bei | @2:The outgoing U.S. administration=uad
V 3 | sale | =s |  |  | @2:The outgoing U.S. administration=uad | @1:Taiwan=twn
V 6 | accused | ACCUSE/allege | military, executive | 112 | Kuo Tsung-han=kuo | the government=tgo
V 7 | arrive | AGREE | diplomatic, economic | 036 | A Chinese negotiator=neg | Taipei=tgo | when=on Monday | date=2008-11-03 | where=Taipei | id=ar
V 7 | deployed | MOBILIZE/police | diplomatic | 153 | the authorities=tgo | | where=the route from the airport | n=troops:7,000 police:7000
V 8 | jostled | ASSAULT/beat | territory, diplomatic | 182 | independence supporters=ind | The visitor's deputy=dep | when=last week | date=2008-10-20/2008-10-26 | where=Tainan | id=j
V 8 | pushed | =j |  |  | independence supporters=ind | The visitor's deputy=dep
V 9 | talks | =ar |  |  | @7:A Chinese negotiator=neg | 
Q 1 | i | it would keep asking for them | the island's defence ministry=tmd | said | -
Q 3 | i | might do more~~if the sale were ever enlarged | analysts=ana | say | -
Q 5 | d | A submarine that~~in 2015, | Hsu Pei-lin=hsu | said | -

#A w12-031 | 2024-02-06 | -
S The mask that came home, and the room that waits for it
P There is a hook in the new museum at Benin City with nothing hanging from it, and Osarume Idehen, who will be its curator if it ever opens, has given up explaining why.
P "I tell the schoolchildren it is for their coats," she says.
P The mask for which the hook was made, a bronze face the size of a dinner plate, spent 125 years in Berlin and now lies in a crate in a storeroom to which four different people hold a key.
P It was carried off in February 1897, when British troops stormed and burned the city, exiled the Oba and sold what they found to pay for the trip.
P Germany's foreign minister brought it back to Nigeria with nineteen others in December 2022, and wept a little as she did so.
P Since then the question of who should own such things, the nation or the palace, has kept lawyers in Abuja busy and tourists away.
P A decree published in March 2023 names the Oba as the rightful keeper, and European curators who had been about to follow Berlin's example may now think twice, Idehen fears.
P The British Museum, which has some 900 pieces, could not return them even if it wished to, for an Act of 1963 stands in its way, and whether ministers would ever amend it is anybody's guess.
P Loans have been considered.
P Idehen does not want a loan, any more than she would want to be lent her own grandmother.
P She would like a roof that keeps out the rain, a fourth guard for the night shift and, in a perfect world, a café.
P Attacks on her in the local press, where she has been called everything from a traitor to a snob, no longer keep her awake.
@ ide | Osarume Idehen | p | NGASOC | curator
@ brt | British troops | g | GBRMIL
@ ben | Benin City | l | NGACVL
@ oba | Oba of Benin | p | NGAGOV | Oba
@ gfm | German foreign minister | p | DEUGOV | foreign minister
@ nga | Nigeria | c | NGA
@ prs | local press in Benin City | g | NGAJRN
E 1 Benin City/GPE; Osarume Idehen/PER
E 3 Berlin/GPE
E 4 February 1897/DATE; British/NORP
E 5 Germany/GPE; Nigeria/GPE; December 2022/DATE
E 6 Abuja/GPE
E 7 March 2023/DATE; European/NORP; Berlin/GPE; Idehen/PER
E 8 British Museum/ORG; Act of 1963/LAW
E 10 Idehen/PER
V 0 | came home | RETREAT | diplomatic | 0842 | @5:Germany's foreign minister=gfm | @5:Nigeria=nga | st=h | id=r
V 4 | carried off | COERCE/seize | military | 1711 | British troops=brt | the city=ben | st=h | when=in February 1897 | date=1897-02 | where=@1:Benin City
V 4 | stormed | ASSAULT | military | 190 | British troops=brt | the city=ben | st=h | when=in February 1897 | date=1897-02 | where=@1:Benin City
V 4 | burned | ASSAULT/destroy | military | 1712 | British troops=brt | the city=ben | st=h | when=in February 1897 | date=1897-02 | where=@1:Benin City
V 4 | exiled | COERCE/deport | military, executive | 174 | British troops=brt | the Oba=oba | st=h | when=in February 1897 | date=1897-02
V 5 | brought it back | =r | | | Germany's foreign minister=gfm | Nigeria=nga | when=in December 2022 | date=2022-12
V 7 | example | =r |  |  | Berlin=gfm | 
V 12 | Attacks | ACCUSE/disapprove |  | 111 | the local press=prs | she=ide | id=at
V 12 | called | =at |  |  | the local press=prs | she=ide
Q 2 | d | I tell the schoolchildren it is for their coats, | she=ide | says | -
Q 7 | i | European curators~~think twice | Idehen=ide | fears | -

#A w12-032 | 2020-11-30 | ADDIS ABABA
S Questions outnumber answers as Ethiopia declares its war won
P Two days after Ethiopia's prime minister announced that the army was in full control of Mekelle, aid agencies still did not know on Monday when they might be let into Tigray, how many people there had been killed or whether the war was over.
P Phone lines to the region of six million have been cut since 4 November, and each side's claims can be checked only against the other's.
P Hagos Tesfay, a leader of the Tigray People's Liberation Front, said in a text message that his forces were still fighting on several fronts, and he has vowed that they would go on until what he calls the invaders leave.
P Federal troops shelled the city on Saturday morning, according to two diplomats in touch with people inside it, before they drove in unopposed.
P The government denies that civilians were the target.
P African Union envoys were received by the prime minister in the capital on Friday, but he told them that talks with the TPLF could not be considered unless its leaders first gave themselves up, which no one believes they would.
P Sudan hopes that the flow of refugees, some 45,000 at the last count, may slow down now that the sorghum is in.
P "If the road were open tomorrow, we could have 200 trucks in Mekelle by Wednesday, but tomorrow is a word we have learned to distrust," a United Nations official said in Nairobi.
P Diplomats worry that Eritrea, on whose capital several rockets have come down this month, might yet be drawn into the open.
P The International Crisis Group warned that a guerrilla campaign in the mountains could last for years, as the last one did.
P Coffee exporters in the south report that business is as usual.
@ epm | Ethiopian prime minister | p | ETHGOV | prime minister
@ tig | people of Tigray | l | ETHCVL
@ egv | Ethiopian government | o | ETHGOV
@ deb | Hagos Tesfay | p | ETHREB | leader of the TPLF
@ tplf | Tigray People's Liberation Front | g | ETHREB
@ arm | Ethiopian army | o | ETHMIL
@ dip | diplomats | g | GOV
@ aue | African Union envoys | g | IGO
@ uno | UN official in Nairobi | p | UNO | official
@ icg | International Crisis Group | o | NGO
@ mek | Mekelle | l | ETHCVL
@ eri | Eritrea | c | ERI
@ sdn | Sudan | c | SDN
@ exp | Ethiopian coffee exporters | l | ETHBUS
E 0 Ethiopia/GPE
E 1 Ethiopia/GPE; Mekelle/GPE; Monday/DATE; Tigray/GPE
E 2 4 November/DATE; six million/NUM
E 3 Hagos Tesfay/PER; Tigray People's Liberation Front/ARM
E 4 Saturday morning/DATE
E 6 African Union/ORG; Friday/DATE; TPLF/ARM
E 7 Sudan/GPE; some 45,000/NUM
E 8 tomorrow#1/DATE; Mekelle/GPE; Wednesday/DATE; United Nations/ORG; Nairobi/GPE
E 9 Eritrea/GPE; this month/DATE
E 10 International Crisis Group/ORG
V 1 | control | COERCE/seize | military, territory | 192 | the army=arm | Mekelle=mek | by=Ethiopia's prime minister=epm | where=Mekelle | id=m
V 2 | cut | COERCE/withhold | human-security, military | 172 | | the region of six million=tig | when=since 4 November | date=2020-11-04
V 3 | fighting | ASSAULT | military | 190 | his forces=tplf; @4:Federal troops=arm | | by=Hagos Tesfay=deb
V 3 | vowed | THREATEN/violence | military, territory | 138 | he#1=deb | the invaders=arm
V 4 | shelled | ASSAULT/heavy-weapons | military | 194 | Federal troops=arm | the city=mek | by=two diplomats=dip | when=on Saturday morning | date=2020-11-28 | where=@1:Mekelle
V 4 | drove in | =m | | | they=arm | the city=mek | by=two diplomats=dip | when=on Saturday morning | date=2020-11-28 | where=@1:Mekelle
V 5 | denies | REJECT | military, human-rights | 016 | The government=egv | 
V 6 | received | CONSULT/visit | diplomatic | 042 | African Union envoys=aue | the prime minister=epm | when=on Friday | date=2020-11-27 | where=the capital
V 6 | told | REJECT/meet | diplomatic, military | 125 | he=epm | the TPLF=tplf | when=on Friday | date=2020-11-27 | where=the capital
V 9 | come down | ASSAULT/heavy-weapons | military | 194 | | Eritrea=eri | when=this month | date=2020-11 | where=capital
Q 1 | i | the army was in full control of Mekelle | Ethiopia's prime minister=epm | announced | -
Q 3 | i | his forces were still fighting on several fronts | Hagos Tesfay=deb | said | -
Q 3 | i | they would go on until what he calls the invaders leave | he#1=deb | vowed | -
Q 4 | i | Federal troops shelled the city on Saturday morning | two diplomats=dip | according to | -
Q 5 | i | civilians were the target | The government=egv | denies | -
Q 6 | i | talks with the TPLF~~gave themselves up | he=epm | told | them=aue
Q 7 | i | the flow of refugees~~is in | Sudan=sdn | hopes | -
Q 8 | d | If the road~~distrust, | a United Nations official=uno | said | -
Q 9 | i | Eritrea, on whose~~into the open | Diplomats=dip | worry | -
Q 10 | i | a guerrilla campaign~~last one did | The International Crisis Group=icg | warned | -
Q 11 | i | business is as usual | Coffee exporters in the south=exp | report | -

#A w12-033 | 2011-04-11 | -
S Column: The atom and the afternoon nap
P My neighbour, a retired dentist of firm views, has hung a yellow flag with a red sun from his balcony in Freiburg, and he would like me to hang one too.
P I am considering it.
P A month ago the sea came over the wall at Fukushima, and within three days the chancellor, who had fought all autumn to keep our reactors running longer, ordered the seven oldest to be switched off for as long as it takes to think.
P If thinking were fuel we should never need another power station.
P One may ask what will happen if the wind does not blow in the Black Forest, and whether the French, whose oldest reactor at Fessenheim lies 25 kilometres from my coffee cup, would then be so kind as to sell us what we no longer care to make.
P They might.
P Last month, three days before the voters of Baden-Wuerttemberg threw out a government that had sat there since 1953, the economics minister let slip to a roomful of industrialists that elections make for hasty decisions; he denied it, of course, and the minutes were at fault.
P I do not accuse anybody of anything.
P Critics who shoot at the Greens for wanting both the wind and the view have half a point, and so have those who say that a mast is uglier than a tumour only to the healthy.
P "Where were you in '75?" my neighbour demands, meaning the damp field at Wyhl which he and 28,000 others occupied until the bulldozers went home.
P I was asleep, in a pram, and I am told that I did not protest.
P It is a record that I should like to defend.
@ nei | writer's neighbour | p | DEUCVL | retired dentist
@ occ | occupiers of Wyhl | l | DEUCVLOPP
@ cha | German chancellor | p | DEUGOV | chancellor
@ ope | German reactor operators | g | DEUBUS
@ eco | German economics minister | p | DEUGOV | economics minister
E 1 Freiburg/GPE
E 3 Fukushima/GPE; A month ago/DATE
E 5 Black Forest/LOC; French/NORP; Fessenheim/GPE
E 7 Last month/DATE; Baden-Wuerttemberg/GPE; 1953/DATE
E 9 Greens/ORG
E 10 '75/DATE; Wyhl/GPE; 28,000 others/NUM
V 3 | ordered | REQUEST/change | environment, natural-resource, executive | 104 | the chancellor=cha | the seven oldest=ope | when=within three days | date=2011-03
V 7 | denied | REJECT | election, executive | 016 | he=eco | 
V 10 | occupied | PROTEST/obstruct | environment | 144 | he=occ; 28,000 others=occ | | st=h | when='75 | date=1975 | where=Wyhl | n=protesters:28,000 others:28000
Q 7 | i | elections make for hasty decisions | the economics minister=eco | let slip | -
Q 10 | d | Where were you in '75? | my neighbour=nei | demands | -

#A w12-034 | 2023-09-13 | WARSAW
S Grain ban: Warsaw will not say yes, Brussels will not say no
P Two days before the European Union's restrictions on Ukrainian grain run out, Poland repeated on Wednesday that it would shut its market by itself if they were not prolonged, while the Commission kept its five member states, and a good many hauliers, guessing.
P Commission officials could propose an extension, could let the measure lapse or could, as one of them put it, "find a third thing that is neither and call it both".
P Ukraine's trade envoy, Taras Melnychenko, said that Kyiv would take Warsaw to the World Trade Organization should the border close.
P He added that he hoped it would not come to that.
P Prime Minister Grzegorz Zawilski, with an election a month away, has little to gain in the countryside from hesitation, and less to gain in Kyiv from haste.
P Farmers near Hrubieszow who blocked a rail crossing in April say that they may do so again if a single wagon stops where it should not.
P Hungary and Slovakia are believed to favour a common line; Romania would rather be paid.
P A Russian drone strike on the Danube port of Izmail before dawn on Wednesday wounded seven people, the region's governor said, and damaged silos from which the grain could have gone by river instead.
P "Every route has an enemy," sighed Bozena Ratajczak, who trades rapeseed in Gdynia and has not slept a full night since February of last year.
P Economists at the Polish Academy of Sciences doubt that the ban has done anything for prices, which follow Chicago.
P Diplomats expect no decision before Friday evening.
P Wheat for December closed a euro lower in Paris.
@ pol | Poland | c | POL
@ ukr | Ukraine | c | UKR
@ com | European Commission official | p | EUR | official
@ eur | European Union | o | EUR
@ mel | Taras Melnychenko | p | UKRGOV | trade envoy
@ far | Polish farmers | l | POLAGR
@ rus | Russia | c | RUS
@ izm | victims in Izmail | l | UKRCVL
@ gov | governor of the Izmail region | p | UKRGOV | governor
@ rat | Bozena Ratajczak | p | POLBUS | trader
@ war | Polish government | o | POLGOV
@ eco | economists of the Polish Academy of Sciences | l | POLEDU
E 0 Warsaw/GPE; Brussels/GPE
E 1 European Union/ORG; Ukrainian/NORP; Poland/GPE; Wednesday/DATE; Commission/ORG
E 2 Commission/ORG
E 3 Ukraine/GPE; Taras Melnychenko/PER; Kyiv/GPE; Warsaw/GPE; World Trade Organization/ORG
E 5 Grzegorz Zawilski/PER; Kyiv/GPE
E 6 Hrubieszow/GPE; April/DATE
E 7 Hungary/GPE; Slovakia/GPE; Romania/GPE
E 8 Russian/NORP; Danube/LOC; Izmail/GPE; before dawn on Wednesday/DATE; seven people/NUM
E 9 Bozena Ratajczak/PER; Gdynia/GPE; February of last year/DATE
E 10 Polish Academy of Sciences/ORG; Chicago/GPE
E 11 Friday evening/DATE
E 12 December/DATE; a euro/MONEY; Paris/GPE
V 0 | ban | SANCTION/discontinue | economic | 163 | @1:European Union=eur | @1:Ukrainian=ukr | id=b
V 1 | restrictions | =b | | | the European Union=eur | Ukrainian=ukr
V 1 | repeated | THREATEN/restrict | economic | 131 | Poland=pol | Ukrainian=ukr | when=on Wednesday | date=2023-09-13
V 2 | measure | =b |  |  | @1:European Union=eur | 
V 3 | said | THREATEN/restrict | economic, legal | 130 | Taras Melnychenko=mel | Warsaw=war
V 6 | blocked | PROTEST/obstruct | economic | 144 | Farmers near Hrubieszow=far | | st=h | when=in April | date=2023-04 | where=Hrubieszow
V 6 | say | THREATEN/restrict | economic | 133 | Farmers near Hrubieszow=far | 
V 8 | strike | ASSAULT/drone | military, natural-resource | 195 | Russian=rus | seven people=izm | by=the region's governor=gov | when=before dawn on Wednesday | date=2023-09-13 | where=Izmail | n=injured:seven people:7 | id=s
V 8 | damaged | =s | | | Russian=rus | | by=the region's governor=gov
V 8 | wounded | =s |  |  | Russian=rus | seven people=izm | by=the region's governor=gov
V 10 | ban | =b | | | | 
Q 1 | i | it would shut its market by itself if they were not prolonged | Poland=pol | repeated | -
Q 2 | m | "find a third thing that is neither and call it both" | one of them=com | put it | -
Q 3 | i | Kyiv would take Warsaw~~border close | Taras Melnychenko=mel | said | -
Q 4 | i | he hoped it would not come to that | He=mel | added | -
Q 6 | i | they may do so again if a single wagon stops where it should not | Farmers near Hrubieszow=far | say | -
Q 8 | i | A Russian drone strike~~seven people | the region's governor=gov | said | -
Q 9 | d | Every route has an enemy, | Bozena Ratajczak=rat | sighed | -
Q 10 | i | the ban has done anything for prices, which follow Chicago | Economists at the Polish Academy of Sciences=eco | doubt | -

#A w12-035 | 2000-09-17 | SYDNEY
S Uzbek southpaw talks of war, throws flowers
P Rustam Ergashev, who is built like a safe and smiles like its owner, promised to destroy everyone in the light-middleweight draw at the Sydney Olympics and, on the evidence of Saturday night, he may be as good as his word.
P The first victim, a brave Tunisian with a good jab and no defence, was stopped after 94 seconds of the second round.
P "I do not fight him, I execute a plan," Ergashev explained through an interpreter who seemed to be enjoying himself.
P The plan, if his trainer is to be believed, allows for two more assaults of this kind and then for a Cuban.
P Havana's boxers have not lost at this weight since 1988, and Ergashev's camp has protested more than once about judges who, it says, count with one eye shut.
P No complaint has been filed.
P In the stands the Koreans, North and South, who had walked behind one flag at the opening ceremony on Friday, sat in separate blocks and cheered for separate men.
P Back in Fergana, where Ergashev grew up in a street of mulberry trees, his mother is said to be unable to watch.
P He would like to buy her a house if he wins, and a television if he does not.
P Ticket touts at Darling Harbour were asking A$300 for the semi-finals and taking no prisoners.
P Should he come through, he hopes to turn professional in Germany, where promoters have made him an offer he has so far refused.
@ erg | Rustam Ergashev | p | UZBCVL | boxer
@ cam | Ergashev's camp | g | UZBCVL
E 0 Uzbek/NORP
E 1 Rustam Ergashev/PER; Sydney Olympics/EVT; Saturday night/DATE
E 2 Tunisian/NORP
E 3 Ergashev/PER
E 4 Cuban/NORP
E 5 Havana/GPE; 1988/DATE; Ergashev/PER
E 7 Koreans/NORP; North/GPE; South/GPE; Friday/DATE
E 8 Fergana/GPE; Ergashev/PER
E 10 Darling Harbour/LOC; A$300/MONEY
E 11 Germany/GPE
Q 3 | d | I do not fight him, I execute a plan, | Ergashev=erg | explained | -
Q 5 | i | count with one eye shut | it=cam | says | -

#A w12-036 | - | PORT-AU-PRINCE
S Haiti waits for a force that nobody has yet agreed to lead
P Gangs set fire to a police station in the Martissant quarter of Port-au-Prince on Sunday night, residents said, while in New York diplomats went on discussing who might send how many officers, under what flag and at whose expense, to bring such nights to an end.
P Prime Minister Marc-Aurele Toussaint asked in October for the immediate dispatch of a "specialised armed force", and a Canadian delegation has twice come to look.
P Ottawa says that it could play a part if there were a consensus among Haitians, a condition which, as a former minister drily observed, has not been met since 1804.
P The United States would rather pay than march.
P Brazil, whose generals led the last mission and do not recall it fondly, has ruled out sending troops.
P "They will come when it is too late, and then they will stay too long," said Mirlande Estimable, who runs a school for 140 girls behind two steel doors in Delmas.
P Any resolution could be vetoed by China or Russia, both of which have said that they see the merits of an embargo on small arms, and neither of which has said how it would vote.
P Human rights lawyers recall that peacekeepers brought cholera to the Artibonite in 2010, and they want guarantees; what a guarantee would look like has not been settled.
P Police officers, 14 of whom have been killed since the new year by gunmen better armed than they are, blocked the road to the airport last month to protest that they had been left alone.
P Four of every ten Haitians do not have enough to eat.
P If the port were attacked again, a shipping agent reckoned, fuel would last for nine days.
P Elections may be held by the end of the year, according to the prime minister's office, which no longer gives a month.
@ gan | Haitian gangs | g | HTICRM
@ res | residents of Martissant | l | HTICVL
@ cop | Haitian police | o | HTICOP
@ tou | Marc-Aurele Toussaint | p | HTIGOV | Prime Minister
@ can | Canadian delegation | g | CANGOV
@ ott | Canadian government | o | CANGOV
@ fmi | former Haitian minister | p | HTIELI | former minister
@ bra | Brazil | c | BRA
@ hti | Haiti | c | HTI
@ est | Mirlande Estimable | p | HTIEDU | head of a school
@ law | human rights lawyers | g | HTISOC
@ ship | shipping agent | p | HTIBUS | shipping agent
@ pmo | Haitian prime minister's office | o | HTIGOV
@ dip | diplomats in New York | g | GOV
@ cnr | China and Russia | g | CHN,RUS
@ pk | peacekeepers in Haiti | g | UNO
E 0 Haiti/GPE
E 1 Martissant/GPE; Port-au-Prince/GPE; Sunday night/DATE; New York/GPE
E 2 Marc-Aurele Toussaint/PER; October/DATE; Canadian/NORP
E 3 Ottawa/GPE; Haitians/NORP; 1804/DATE
E 4 United States/GPE
E 5 Brazil/GPE
E 6 Mirlande Estimable/PER; 140 girls/NUM; Delmas/GPE
E 7 China/GPE; Russia/GPE
E 8 Artibonite/GPE; 2010/DATE
E 9 14/NUM; the new year/DATE; last month/DATE
E 10 Haitians/NORP
E 12 the end of the year/DATE
V 1 | set fire | ASSAULT/destroy | crime | 1712 | Gangs=gan | a police station=cop | by=residents=res | when=on Sunday night | where=Martissant
V 1 | discussing | CONSULT/multilateral | diplomatic, peacekeeping | 040 | diplomats=dip | | where=New York
V 2 | asked | REQUEST/assist | peacekeeping, crime | 023 | Prime Minister Marc-Aurele Toussaint=tou | | st=h | when=in October
V 2 | come | CONSULT/visit | diplomatic, peacekeeping | 042 | a Canadian delegation=can | @0:Haiti=hti
V 3 | says | AGREE | peacekeeping, diplomatic | 031 | Ottawa=ott | Haitians=hti | st=y
V 5 | led | AID | peacekeeping, military | 074 | Brazil=bra | @0:Haiti=hti | st=h | id=l
V 5 | ruled out | REJECT/assist | peacekeeping, military | 1212 | Brazil=bra | @0:Haiti=hti
V 5 | mission | =l |  |  | Brazil=bra | @0:Haiti=hti
V 8 | recall | ACCUSE/allege | health, peacekeeping | 112 | Human rights lawyers=law | peacekeepers=pk
V 9 | killed | ASSAULT/firearms | crime | 180 | gunmen=gan | Police officers=cop | when=since the new year | n=killed:14:14
V 9 | blocked | PROTEST/obstruct | crime, human-security | 144 | Police officers=cop | | when=last month | where=the road to the airport | id=p
V 9 | protest | =p |  |  | Police officers=cop | 
Q 1 | i | Gangs set fire to a police station in the Martissant quarter of Port-au-Prince on Sunday night | residents=res | said | -
Q 2 | m | the immediate dispatch of a "specialised armed force" | Prime Minister Marc-Aurele Toussaint=tou | asked | -
Q 3 | i | it could play a part if there were a consensus among Haitians | Ottawa=ott | says | -
Q 3 | i | has not been met since 1804 | a former minister=fmi | observed | -
Q 6 | d | They will come~~too long, | Mirlande Estimable=est | said | -
Q 7 | i | they see the merits of an embargo on small arms | both of which=cnr | said#1 | -
Q 8 | i | peacekeepers brought cholera to the Artibonite in 2010 | Human rights lawyers=law | recall | -
Q 9 | i | they had been left alone | Police officers=cop | protest | -
Q 11 | i | If the port~~nine days | a shipping agent=ship | reckoned | -
Q 12 | i | Elections may be held by the end of the year | the prime minister's office=pmo | according to | -

