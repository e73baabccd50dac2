#A w4-001 | 2019-09-04 | -
S Tory rebels lose whip after helping opposition seize control of Commons agenda
P Nineteen Conservative MPs, among them two former chancellors, were thrown out of their parliamentary party on Tuesday night after they voted with Labour and the Scottish National Party to wrest control of the order paper from the government.
P The prime minister, Adrian Fenwick, responded within minutes by promising to table a motion for a snap election on 14 October, which under the Fixed-term Parliaments Act needs the backing of two-thirds of the house.
P Labour's leader, Ruth Ansell, refused to support an early poll until a bill ruling out a no-deal departure from the European Union had received royal assent.
P "We are not going to fall into a trap with his fingerprints all over it," Ansell told MPs, to a wall of noise from the government benches.
P One of the expelled, Sir Gerald Oakeshott, who has sat for the same Surrey seat since 1987, accused Downing Street of running the party "like a school for bullies".
P The mood in the tea room, never a sentimental place, was said to be closer to a wake than a war council.
P Fenwick's majority had in any case evaporated earlier in the day, when the Bracknell member, Philip Lorimer, crossed the floor in mid-speech and took his seat among the Liberal Democrats.
P Whips had warned for a week that anyone who defied them would be deselected, though few on the moderate wing believed that the threat would be carried out.
P Sterling, which had dipped below $1.20 on Tuesday morning, recovered its poise in late trading.
P If the bill clears the Lords by Friday, the prime minister would be obliged to write to Brussels, a letter he has said he would rather be dead in a ditch than send.
@ reb | Conservative rebel MPs | g | GBRPTYLEG
@ con | Conservative Party | o | GBRPTYGOV
@ opp | Opposition in the House of Commons | g | GBRPTYOPP
@ lab | Labour Party | o | GBRPTYOPP
@ snp | Scottish National Party | o | GBRPTYOPP
@ gov | British government | o | GBRGOV
@ pm | Adrian Fenwick | p | GBRGOV | prime minister
@ ans | Ruth Ansell | p | GBRPTYOPP | Labour leader
@ oak | Gerald Oakeshott | p | GBRLEG | MP
@ lor | Philip Lorimer | p | GBRLEG | MP for Bracknell
@ ld | Liberal Democrats | o | GBRPTYOPP
@ wh | Conservative whips | g | GBRPTYGOV
E 0 Tory/NORP; Commons/ORG
E 1 Nineteen/NUM; Conservative/NORP; Tuesday night/DATE; Labour/ORG; Scottish National Party/ORG
E 2 Adrian Fenwick/PER; 14 October/DATE; Fixed-term Parliaments Act/LAW
E 3 Labour/ORG; Ruth Ansell/PER; European Union/ORG
E 4 Ansell/PER
E 5 Gerald Oakeshott/PER; Surrey/GPE; 1987/DATE; Downing Street/FAC
E 7 Fenwick/PER; Bracknell/GPE; Philip Lorimer/PER; Liberal Democrats/ORG
E 9 $1.20/MONEY; Tuesday morning/DATE
E 10 Lords/ORG; Friday/DATE; Brussels/GPE
V 0 | lose | SANCTION/expel | legislative, political-institutions | 160 | @7:Fenwick=pm | Tory rebels=reb | id=a
V 0 | helping | SUPPORT | legislative | 051 | Tory rebels=reb | opposition=opp | where=Commons | id=b
V 1 | thrown out | =a |  |  |  | Nineteen Conservative MPs=reb | when=Tuesday night | date=2019-09-03 | n=other:Nineteen:19
V 1 | voted | =b |  |  | they=reb | Labour=lab; Scottish National Party=snp | when=Tuesday night | date=2019-09-03
V 3 | refused | REJECT/change | election, legislative | 1234 | Ruth Ansell=ans | @2:Adrian Fenwick=pm | id=c
V 4 | not going to | =c |  |  | Ansell=ans | @2:Adrian Fenwick=pm
V 5 | expelled | =a |  |  |  | Gerald Oakeshott=oak
V 5 | accused | ACCUSE/disapprove | political-institutions | 111 | Gerald Oakeshott=oak | Downing Street=gov
V 7 | crossed | SANCTION/withdraw | legislative, political-institutions | 160 | Philip Lorimer=lor | @1:Conservative=con | when=earlier in the day | date=2019-09-03 | id=x
V 7 | took | =x | | | Philip Lorimer=lor | @1:Conservative=con
V 8 | warned | THREATEN/restrict | legislative | 130 | Whips=wh | anyone who defied them=reb | st=h | id=w
V 8 | threat | =w | | | Whips=wh | anyone who defied them=reb
V 10 | said | REJECT/change | legislative, diplomatic | 1232 | he#2=pm | @3:Labour=lab
Q 4 | d | We are not going~~all over it | Ansell=ans | told | -
Q 5 | m | running the party "like a school for bullies" | Gerald Oakeshott=oak | accused | Downing Street=gov
Q 8 | i | anyone who defied them would be deselected | Whips=wh | warned | -
Q 10 | i | he would rather be dead in a ditch than send | he#2=pm | said | -

#A w4-002 | 2023-03-17 | PARIS
S Bins burn in Paris as pension fury boils over
P PARIS, March 17 - French riot police fired tear gas and water cannon on Thursday night to clear several thousand demonstrators from Place de la Concorde, across the Seine from the National Assembly, hours after the government rammed through a rise in the retirement age without a vote.
P Some in the crowd tore up paving stones and set piles of uncollected rubbish alight along Rue de Rivoli before they were driven north towards the Opera.
P Police said 217 people had been arrested in the capital by midnight, most of them for damage to property or for failing to disperse.
P Prime Minister Claire Montaubert invoked article 49.3 of the constitution, which lets a government pass a bill unless it is brought down by a motion of no confidence, to shouts of "resign" and a chorus of the Marseillaise from the left.
P The far right and a small centrist group each tabled such a motion on Friday, and a vote is expected early next week.
P "By going over the heads of the people's deputies, the president has struck a match in a hayloft," said Laurent Bessière, head of the moderate CFDT union.
P Eight unions announced a ninth day of nationwide strikes and marches for March 23.
P Garbage collectors in Paris, who stopped work on March 6, decided to prolong their walkout until Monday, leaving some 10,000 tonnes of refuse on the pavements.
P The city hall, run by the Socialists, rejected a demand by the interior minister that it order the strikers back.
P Under the reform, most workers will have to wait until 64, instead of 62, for a full pension.
P Two out of three voters dislike the change, polls suggest, and a growing share say they would put up with fuel shortages to see it buried.
@ pol | French riot police | o | FRACOP
@ dem | demonstrators in Paris | l | FRACVLOPP
@ gov | French government | o | FRAGOV
@ pp | Paris police | o | FRACOP
@ pm | Claire Montaubert | p | FRAGOV | Prime Minister
@ left | left-wing deputies | g | FRAPTYOPP
@ fr | French far right | g | FRAPTYOPP
@ cen | centrist group in the National Assembly | g | FRAPTYOPP
@ bes | Laurent Bessière | p | FRALAB | head of the CFDT
@ pres | President of France | p | FRAGOV | president
@ un | French unions | g | FRALAB
@ gar | garbage collectors in Paris | g | FRALAB
@ city | Paris city hall | o | FRAGOV
@ int | French interior minister | p | FRAGOV | interior minister
E 0 Paris/GPE
E 1 PARIS/GPE; March 17/DATE; French/NORP; Thursday night/DATE; several thousand demonstrators/NUM; Place de la Concorde/FAC; Seine/LOC; National Assembly/ORG
E 2 Rue de Rivoli/FAC; Opera/FAC
E 3 217 people/NUM
E 4 Claire Montaubert/PER; article 49.3/LAW; Marseillaise/EVT
E 5 Friday/DATE; early next week/DATE
E 6 Laurent Bessière/PER; CFDT/ORG
E 7 March 23/DATE
E 8 Paris/GPE; March 6/DATE; Monday/DATE
E 9 Socialists/NORP
V 0 | burn | PROTEST/riot | economic | 1452 | @1:demonstrators=dem | @1:the government=gov | where=Paris | id=r
V 1 | fired | ASSAULT/crowd-control | repression | 175 | riot police=pol | several thousand demonstrators=dem | when=Thursday night | date=2023-03-16 | where=Place de la Concorde | id=f
V 1 | clear | =f | | | riot police=pol | several thousand demonstrators=dem | where=Place de la Concorde
V 2 | set | =r |  |  | Some in the crowd=dem |  | where=Rue de Rivoli
V 2 | tore up | =r | | | Some in the crowd=dem | | where=Rue de Rivoli
V 2 | driven | =f | | | @1:riot police=pol | they=dem
V 3 | arrested | COERCE/arrest | legal | 173 | @1:riot police=pol | 217 people=dem | by=Police=pp | when=by midnight | date=2023-03-16 | where=the capital | n=arrested:217 people:217
V 4 | shouts | REQUEST/change | legislative, executive | 1041 | the left=left | Claire Montaubert=pm
V 5 | motion | ACCUSE/disapprove | legislative | 111 | The far right=fr; a small centrist group=cen | @4:Claire Montaubert=pm | when=Friday | date=2023-03-17
V 6 | struck | ACCUSE/disapprove | executive, legislative | 111 | Laurent Bessière=bes | the president=pres
V 7 | strikes | PROTEST/strike | economic | 1432 | Eight unions=un | @1:the government=gov | st=f | when=March 23 | date=2023-03-23
V 7 | marches | PROTEST/demo | economic | 1412 | Eight unions=un | @1:the government=gov | st=f | when=March 23 | date=2023-03-23
V 8 | stopped | PROTEST/strike | economic | 1432 | Garbage collectors=gar | @1:the government=gov | when=March 6 | date=2023-03-06 | where=Paris | id=g
V 8 | prolong | =g |  |  | Garbage collectors=gar | @1:the government=gov
V 8 | walkout | =g | | | Garbage collectors=gar | @1:the government=gov | where=Paris
V 9 | rejected | REJECT/change | economic | 1232 | The city hall=city | the interior minister=int
V 9 | demand | REQUEST/change | economic | 1042 | the interior minister=int | it=city
V 9 | strikers | =g | | | strikers=gar | @1:the government=gov
Q 3 | i | 217 people had been arrested in the capital by midnight, most of them for damage to property or for failing to disperse | Police=pp | said | -
Q 4 | d | resign | the left=left | shouts | Claire Montaubert=pm
Q 6 | d | By going~~hayloft | Laurent Bessière=bes | said | -

#A w4-003 | 2017-10-03 | BARCELONA
S Catalonia at a standstill as strikers condemn police violence
P BARCELONA — Ports, schools and the metro ground to a halt across Catalonia on Tuesday as hundreds of thousands of people joined a general strike against the beatings inflicted by Spanish police on voters in a banned independence referendum two days earlier.
P Farmers parked tractors across the AP-7 motorway near Girona, while a crowd of students sat down outside the regional headquarters of the ruling People's Party, chanting "Occupation forces out".
P Catalan health officials put the number hurt on Sunday, when officers with batons stormed polling stations and fired rubber bullets, at 893.
P Madrid disputes that figure, and its delegate in the region, Enric Vallbona, said 39 people had needed treatment.
P Vallbona nevertheless offered an apology to the injured, the first by any central government official, before laying the blame on the regional president for calling the ballot at all.
P In a rare televised address on Tuesday evening, King Felipe accused the Catalan leadership of "unacceptable disloyalty" and said it had placed itself outside the law.
P He did not mention the wounded, and he spoke not one word of Catalan.
P The regional government says 90 percent of the 2.3 million people who cast ballots chose to break away, on a turnout of 43 percent.
P Its spokeswoman, Mercè Rovira, urged the European Commission to mediate, but a spokesman in Brussels repeated that the crisis was an internal matter for Spain.
P Some hotels on the coast asked Civil Guard officers billeted with them to leave, under pressure from residents who gathered each night to bang pots beneath the windows.
P Spain's interior minister denounced what he called the "mafia methods" of the separatists.
P Investors were in no mood for romance: the Ibex index fell and Catalan bank shares led the losers.
@ str | Catalan strikers | l | ESPCVLOPP
@ pol | Spanish police | o | ESPCOP
@ vot | Catalan voters | l | ESPCVL
@ far | Catalan farmers | g | ESPAGR
@ stu | Catalan students | g | ESPEDU
@ pp | People's Party | o | ESPPTYGOV
@ hea | Catalan health officials | g | ESPGOV
@ mad | Spanish government | o | ESPGOV
@ val | Enric Vallbona | p | ESPGOV | government delegate in Catalonia
@ rp | Catalan regional president | p | ESPGOV | regional president
@ king | King Felipe | p | ESPGOV | King of Spain
@ cat | Catalan government | o | ESPGOV
@ rov | Mercè Rovira | p | ESPGOV | spokeswoman
@ ec | European Commission | o | EUR
@ hot | hotels in Catalonia | o | ESPBUS
@ cg | Civil Guard officers | g | ESPCOP
@ res | residents | l | ESPCVLOPP
@ int | Spanish interior minister | p | ESPGOV | interior minister
@ sep | Catalan separatists | g | ESPOPP
E 0 Catalonia/GPE
E 1 BARCELONA/GPE; Catalonia/GPE; Tuesday/DATE; hundreds of thousands of people/NUM; Spanish/NORP; two days earlier/DATE
E 2 AP-7/FAC; Girona/GPE; People's Party/ORG
E 3 Catalan/NORP; Sunday/DATE; 893/NUM
E 4 Madrid/GPE; Enric Vallbona/PER; 39 people/NUM
E 5 Vallbona/PER
E 6 Tuesday evening/DATE; Felipe/PER; Catalan/NORP
E 8 2.3 million people/NUM
E 9 Mercè Rovira/PER; European Commission/ORG; Brussels/GPE; Spain/GPE
E 10 Civil Guard/ORG
E 11 Spain/GPE
E 12 Ibex/ORG; Catalan/NORP
V 0 | strikers | PROTEST/strike | repression, territory | 1433 | strikers=str | @1:Spanish police=pol | where=Catalonia | id=s
V 0 | violence | ASSAULT/beat | repression, territory | 175 | police=pol | @1:voters=vot | where=Catalonia | id=v
V 1 | strike | =s |  |  | hundreds of thousands of people=str | Spanish police=pol | when=Tuesday | date=2017-10-03 | where=Catalonia | n=protesters:hundreds of thousands of people:-
V 1 | beatings | =v |  |  | Spanish police=pol | voters=vot | when=two days earlier | date=2017-10-01 | where=Catalonia
V 1 | banned | COERCE/restrict | territory, election | 1722 | @4:Madrid=mad | @8:The regional government=cat | st=h
V 2 | parked | PROTEST/obstruct | territory, repression | 144 | Farmers=far | @1:Spanish police=pol | when=@1:Tuesday | date=2017-10-03 | where=AP-7 motorway
V 2 | sat down | PROTEST/demo | territory, repression | 141 | a crowd of students=stu | People's Party=pp | when=@1:Tuesday | date=2017-10-03 | id=d
V 2 | chanting | =d | | | a crowd of students=stu | People's Party=pp
V 3 | stormed | COERCE/seize | repression, election | 1711 | officers=pol | polling stations=vot | when=Sunday | date=2017-10-01
V 3 | fired | =v |  |  | officers=pol |  | by=Catalan health officials=hea | when=Sunday | date=2017-10-01 | n=injured:893:893
V 3 | hurt | =v | | | officers=pol | | by=Catalan health officials=hea | when=Sunday | date=2017-10-01 | n=injured:893:893
V 4 | disputes | REJECT | territory, repression | 120 | Madrid=mad | @3:Catalan health officials=hea
V 5 | apology | CONCEDE | repression | 055 | Vallbona=val | the injured=vot
V 5 | blame | ACCUSE/allege | territory, election | 112 | Vallbona=val | the regional president=rp
V 6 | accused | ACCUSE/allege | territory, political-institutions | 112 | Felipe=king | the Catalan leadership=cat | when=Tuesday evening | date=2017-10-03 | id=k
V 6 | said | =k | | | Felipe=king | the Catalan leadership=cat
V 9 | urged | REQUEST/meet | territory | 028 | Mercè Rovira=rov | European Commission=ec
V 9 | repeated | REJECT/meet | territory, diplomatic | 126 | a spokesman in Brussels=ec | Mercè Rovira=rov
V 10 | asked | REQUEST/yield | territory | 0256 | Some hotels=hot | Civil Guard officers=cg
V 10 | gathered | PROTEST/demo | territory, repression | 141 | residents=res | Civil Guard officers=cg | id=n
V 10 | bang | =n | | | residents=res | Civil Guard officers=cg
V 11 | denounced | ACCUSE/disapprove | territory | 111 | interior minister=int | the separatists=sep | id=m
V 11 | called | =m | | | interior minister=int | the separatists=sep
Q 2 | d | Occupation forces out | a crowd of students=stu | chanting | -
Q 4 | i | 39 people had needed treatment | Enric Vallbona=val | said | -
Q 6 | m | "unacceptable disloyalty" | Felipe=king | accused | the Catalan leadership=cat
Q 6 | i | it had placed itself outside the law | Felipe=king | said | -
Q 8 | i | 90 percent of the 2.3 million people who cast ballots chose to break away, on a turnout of 43 percent | The regional government=cat | says | -
Q 9 | i | the crisis was an internal matter for Spain | a spokesman in Brussels=ec | repeated | -
Q 11 | m | the "mafia methods" of the separatists | he=int | called | -

#A w4-004 | 2022-05-27 | KHARKIV, Ukraine
S Shelling returns to Kharkiv as Russia tightens grip on Donbas towns
P KHARKIV, Ukraine — Russian artillery pounded residential districts of Ukraine's second city for the first time in nearly two weeks on Thursday, killing nine people, including a five-month-old baby and the father who was carrying him, the regional governor said.
P The bombardment punctured a fragile sense of relief in Kharkiv, where cafes had reopened and the metro, used as a shelter since February, had begun to run again.
P "We had just swept up the glass from the last time," said Halyna Postupna, 61, a seamstress whose balcony was sheared off by the blast.
P Farther south, Moscow's troops entered the northern outskirts of Sievierodonetsk and captured the rail hub of Lyman, according to separatist officials in Donetsk, a claim that Ukrainian military spokesmen neither confirmed nor denied.
P About 12,000 civilians remain in Sievierodonetsk with little water and no power.
P President Taras Hrytsenko, in his nightly video message, accused the Kremlin of waging "an obvious policy of genocide" in the east and again implored Western capitals to send long-range rocket launchers.
P American officials are leaning towards approval of such weapons, but fear that Kyiv could use them to hit targets inside Russia.
P Russia's foreign minister warned that supplying arms able to reach Russian territory would be "a serious step towards unacceptable escalation".
P In Vienna, Chancellor Georg Strobl spent 45 minutes on the phone with the Russian leader, who told him that he was prepared to discuss a prisoner exchange and the passage of grain ships through the Black Sea.
P Ukrainian sappers say it will take ten years to clear the mines that have been laid since the invasion began on Feb. 24.
P For the farmers of Barvinkove, whose wheat stands knee-high between the craters, the harvest cannot wait that long.
@ rus | Russia | c | RUS
@ art | Russian artillery | o | RUSMIL
@ civ | Kharkiv residents | l | UKRCVL
@ gov | Governor of Kharkiv region | p | UKRGOV | regional governor
@ pos | Halyna Postupna | p | UKRCVL | seamstress
@ tro | Russian troops | o | RUSMIL
@ sep | Donetsk separatist officials | g | UKRPRE
@ hry | Taras Hrytsenko | p | UKRGOV | President
@ kre | Kremlin | o | RUSGOV
@ wes | Western governments | g | 
@ rfm | Russian foreign minister | p | RUSGOV | foreign minister
@ str | Georg Strobl | p | AUTGOV | Chancellor
@ put | Russian leader | p | RUSGOV | president
@ sap | Ukrainian sappers | g | UKRMIL
@ ukr | Ukraine | c | UKR
E 0 Kharkiv/GPE; Russia/GPE; Donbas/LOC
E 1 KHARKIV/GPE; Ukraine#1/GPE; Russian/NORP; Ukraine#2/GPE; Thursday/DATE; nine people/NUM
E 2 Kharkiv/GPE; February/DATE
E 3 Halyna Postupna/PER
E 4 Moscow/GPE; Sievierodonetsk/GPE; Lyman/GPE; Donetsk/GPE; Ukrainian/NORP
E 5 About 12,000 civilians/NUM; Sievierodonetsk/GPE
E 6 Taras Hrytsenko/PER; Kremlin/ORG; Western/NORP
E 7 American/NORP; Kyiv/GPE; Russia/GPE
E 8 Russia/GPE; Russian/NORP
E 9 Vienna/GPE; Georg Strobl/PER; Russian/NORP; Black Sea/LOC
E 10 Ukrainian/NORP; Feb. 24/DATE
E 11 Barvinkove/GPE
V 0 | Shelling | ASSAULT/heavy-weapons | military | 194 | Russia=rus |  | where=Kharkiv | id=a
V 0 | tightens | ASSAULT | military, territory | 190 | Russia=rus |  | where=Donbas towns
V 1 | pounded | =a |  |  | Russian artillery=art | nine people=civ | by=the regional governor=gov | when=Thursday | date=2022-05-26 | where=Ukraine's second city | n=killed:nine people:9
V 2 | bombardment | =a |  |  | @1:Russian artillery=art | @1:nine people=civ | where=Kharkiv
V 3 | blast | =a |  |  | @1:Russian artillery=art | Halyna Postupna=pos | by=Halyna Postupna=pos
V 3 | sheared | =a | | | @1:Russian artillery=art | Halyna Postupna=pos | by=Halyna Postupna=pos
V 4 | entered | ASSAULT | military, territory | 190 | Moscow's troops=tro |  | by=separatist officials=sep | where=Sievierodonetsk
V 4 | captured | ASSAULT | military, territory | 190 | Moscow's troops=tro |  | by=separatist officials=sep | where=Lyman
V 6 | accused | ACCUSE/allege | military, religion-ethnicity | 1124 | Taras Hrytsenko=hry | the Kremlin=kre
V 6 | implored | REQUEST/assist | military | 0232 | Taras Hrytsenko=hry | Western capitals=wes
V 8 | warned | THREATEN | military, diplomatic | 130 | Russia's foreign minister=rfm | @6:Western capitals=wes
V 9 | phone | CONSULT/phone | diplomatic | 041 | Georg Strobl=str; the Russian leader=put |  | where=Vienna
V 9 | told | AGREE | diplomatic, military | 036 | he=put | him=str
V 10 | laid | ASSAULT/explosives | military | 190 |  | @1:Ukraine#2=ukr | by=Ukrainian sappers=sap
V 10 | invasion | ASSAULT | military, territory | 190 | @8:Russia=rus | @1:Ukraine#2=ukr | st=h | when=Feb. 24 | date=2022-02-24
Q 1 | i | Russian artillery pounded~~carrying him | the regional governor=gov | said | -
Q 3 | d | We had just~~last time | Halyna Postupna=pos | said | -
Q 4 | i | Moscow's troops~~Lyman | separatist officials=sep | according to | -
Q 6 | m | waging "an obvious policy of genocide" in the east | Taras Hrytsenko=hry | accused | the Kremlin=kre
Q 8 | m | supplying arms able to reach Russian territory would be "a serious step towards unacceptable escalation" | Russia's foreign minister=rfm | warned | -
Q 9 | i | he was prepared to discuss a prisoner exchange and the passage of grain ships through the Black Sea | who=put | told | him=str
Q 10 | i | it will take ten years~~Feb. 24 | Ukrainian sappers=sap | say | -

#A w4-005 | 2009-01-07 | MOSCOW
S Europe shivers as Russian gas stops flowing through Ukraine
P MOSCOW, Jan 7 (Wire) - Russia shut off all gas to Europe via Ukraine on Wednesday, plunging a dozen countries into their worst energy crisis in decades in the middle of a cold snap, after Gazprom accused Kiev of stealing fuel meant for customers farther west.
P "Ukraine has closed the last of four transit pipelines," Gazprom's deputy chief executive, Valery Tikhonov, told reporters in a conference call.
P Naftogaz, the Ukrainian state company, denied that it had touched the valves, saying the pressure had simply fallen to nothing at the border before dawn.
P Bulgaria, Serbia and Bosnia had no deliveries at all by noon, and in Sarajevo families queued for electric heaters that had sold out by the afternoon.
P Slovakia declared a state of emergency in its energy sector and said it was considering whether to restart a Soviet-era reactor that it closed a week ago under its accession treaty with the European Union.
P The European Commission president, João Brandão, telephoned both prime ministers and told them it was unacceptable for the supply of member states to be "held hostage" to a quarrel over prices.
P Both men promised him that they would admit EU monitors to metering stations, officials in Brussels said, though no date was fixed.
P Delegations from Gazprom and Naftogaz are due to resume talks in Moscow on Thursday, the first since negotiations collapsed on New Year's Eve.
P At issue are a debt that the Russians put at $600 million and the price that Kiev will pay this year.
P A similar dispute in January 2006 interrupted supplies for three days and left a bruise that has never quite healed.
P With thermometers at minus 20 in Kharkiv and minus 15 in Sofia, few on either side of the border were inclined to take the long view.
@ rus | Russia | c | RUS
@ eur | European countries | g | 
@ gaz | Gazprom | o | RUSBUS
@ ukr | Ukraine | c | UKR
@ kie | Ukrainian government | o | UKRGOV
@ tik | Valery Tikhonov | p | RUSBUS | deputy chief executive of Gazprom
@ naf | Naftogaz | o | UKRBUS
@ svk | Slovakia | c | SVK
@ bra | João Brandão | p | EUR | President of the European Commission
@ pms | prime ministers of Russia and Ukraine | g | RUSGOV,UKRGOV
@ off | officials in Brussels | g | EUR
@ mon | EU monitors | g | EUR
E 0 Europe/LOC; Russian/NORP; Ukraine/GPE
E 1 MOSCOW/GPE; Jan 7/DATE; Russia/GPE; Europe/LOC; Ukraine/GPE; Wednesday/DATE; Gazprom/ORG; Kiev/GPE
E 2 Ukraine/GPE; Gazprom/ORG; Valery Tikhonov/PER
E 3 Naftogaz/ORG; Ukrainian/NORP
E 4 Bulgaria/GPE; Serbia/GPE; Bosnia/GPE; Sarajevo/GPE
E 5 Slovakia/GPE; Soviet/NORP; a week ago/DATE; European Union/ORG
E 6 European Commission/ORG; João Brandão/PER
E 7 EU/ORG; Brussels/GPE
E 8 Gazprom/ORG; Naftogaz/ORG; Moscow/GPE; Thursday/DATE; New Year's Eve/DATE
E 9 Russians/NORP; $600 million/MONEY; Kiev/GPE; this year/DATE
E 10 January 2006/DATE
E 11 Kharkiv/GPE; Sofia/GPE
V 0 | stops | SANCTION/discontinue | natural-resource, economic | 163 | @1:Russia=rus | Europe=eur | where=Ukraine | id=a
V 1 | shut off | =a |  |  | Russia=rus | Europe=eur | when=Wednesday | date=2009-01-07
V 1 | accused | ACCUSE/allege | natural-resource, economic | 1121 | Gazprom=gaz | Kiev=kie
V 1 | stealing | COERCE/seize | natural-resource, economic | 1711 | Kiev=kie | customers farther west=eur | by=Gazprom=gaz
V 2 | closed | SANCTION/discontinue | natural-resource, economic | 163 | Ukraine=ukr | @1:Europe=eur | by=Valery Tikhonov=tik
V 3 | denied | REJECT | natural-resource | 016 | Naftogaz=naf | @2:Valery Tikhonov=tik
V 6 | telephoned | CONSULT/phone | natural-resource, diplomatic | 041 | João Brandão=bra; both prime ministers=pms | 
V 6 | told | ACCUSE/disapprove | natural-resource, diplomatic | 111 | João Brandão=bra | them=pms
V 7 | promised | AGREE | natural-resource, diplomatic | 0355 | Both men=pms | him=bra | by=officials in Brussels=off
V 8 | due | AGREE | natural-resource, economic | 036 | Gazprom=gaz; Naftogaz=naf |  | where=Moscow
V 8 | negotiations | CONSULT | natural-resource, economic | 046 | Gazprom=gaz; Naftogaz=naf |  | st=h | when=New Year's Eve | date=2008-12-31 | id=n
V 8 | collapsed | SANCTION/withdraw | natural-resource, economic | 164 | Gazprom=gaz; Naftogaz=naf |  | st=h | when=New Year's Eve | date=2008-12-31
V 10 | interrupted | SANCTION/discontinue | natural-resource | 163 | @9:Russians=rus |  | st=h | when=January 2006 | date=2006-01
Q 2 | d | Ukraine has closed the last of four transit pipelines | Valery Tikhonov=tik | told | -
Q 3 | i | it had touched the valves | Naftogaz=naf | denied | -
Q 3 | i | the pressure had simply fallen to nothing at the border before dawn | Naftogaz=naf | saying | -
Q 5 | i | it was considering~~European Union | Slovakia=svk | said | -
Q 6 | m | it was unacceptable for the supply of member states to be "held hostage" to a quarrel over prices | João Brandão=bra | told | them=pms
Q 7 | i | they would admit EU monitors to metering stations | Both men=pms | promised | him=bra
Q 7 | i | Both men promised him that they would admit EU monitors to metering stations | officials in Brussels=off | said | -

#A w4-006 | 2020-10-19 | YEREVAN/BAKU
S Karabakh truce unravels within hours
P YEREVAN/BAKU, Oct 19 - Armenia and Azerbaijan accused each other on Monday of breaking a new humanitarian ceasefire in Nagorno-Karabakh, the second to falter since heavy fighting erupted in the mountain enclave three weeks ago.
P Armenian defence ministry spokeswoman Nune Harutyan said Azeri forces had fired rockets and shells at villages in the south of the territory four minutes after the truce took hold at midnight on Saturday.
P Baku's defence ministry said that it was Armenian gunners who had shelled the Azeri towns of Terter and Aghdam through the night, wounding two farm workers.
P In Ganja, Azerbaijan's second-largest city, residents were still digging in the rubble of apartment blocks flattened by a ballistic missile on Saturday, in which 14 people were killed.
P Azeri prosecutors opened a criminal case over the strike, which Yerevan has denied launching.
P "My brother's wedding suit is under there somewhere," said Elnur Qasimzade, pointing at a slope of brick and mattresses.
P The ethnic Armenian authorities in Stepanakert on Monday announced the deaths of 19 more of their soldiers, which brings their military losses to 729 since Sept. 27.
P Azerbaijan does not disclose its casualties.
P Russia, which has a defence pact with Armenia, brokered the first truce at ten hours of talks in Moscow on Oct. 10, while France led the diplomacy behind the second.
P Turkey's foreign minister called on the mediators to stop "rewarding occupation", and his country's lawmakers observed a minute of silence for Ganja.
P Oil has flowed without interruption through the pipelines that skirt the front line.
P The UN Security Council was to take up the matter behind closed doors later on Monday, diplomats said.
@ arm | Armenia | c | ARM
@ aze | Azerbaijan | c | AZE
@ har | Nune Harutyan | p | ARMGOVMIL | defence ministry spokeswoman
@ azf | Azeri forces | o | AZEMIL
@ vil | villages in southern Nagorno-Karabakh | l | AZEPRECVL
@ amd | Azerbaijani defence ministry | o | AZEGOVMIL
@ gun | Armenian gunners | g | ARMMIL
@ fw | farm workers | l | AZECVL
@ gan | Ganja residents | l | AZECVL
@ pro | Azeri prosecutors | g | AZEJUD
@ qas | Elnur Qasimzade | p | AZECVL | resident
@ nk | Nagorno-Karabakh authorities | o | AZEPRE
@ nks | Nagorno-Karabakh soldiers | g | AZEPREMIL
@ rus | Russia | c | RUS
@ fra | France | c | FRA
@ tfm | Turkish foreign minister | p | TURGOV | foreign minister
@ med | mediators | g | 
@ law | Turkish lawmakers | g | TURLEG
@ sc | UN Security Council | o | UNO
@ dip | diplomats | g | UNO
E 0 Karabakh/LOC
E 1 YEREVAN/GPE; BAKU/GPE; Oct 19/DATE; Armenia/GPE; Azerbaijan/GPE; Monday/DATE; Nagorno-Karabakh/LOC; three weeks ago/DATE
E 2 Armenian/NORP; Nune Harutyan/PER; Azeri/NORP; midnight on Saturday/DATE
E 3 Baku/GPE; Armenian/NORP; Azeri/NORP; Terter/GPE; Aghdam/GPE
E 4 Ganja/GPE; Azerbaijan/GPE; Saturday/DATE; 14 people/NUM
E 5 Azeri/NORP; Yerevan/GPE
E 6 Elnur Qasimzade/PER
E 7 Armenian/NORP; Stepanakert/GPE; Monday/DATE; 19/NUM; 729/NUM; Sept. 27/DATE
E 8 Azerbaijan/GPE
E 9 Russia/GPE; Armenia/GPE; Moscow/GPE; Oct. 10/DATE; France/GPE
E 10 Turkey/GPE; Ganja/GPE
E 12 UN Security Council/ORG; Monday/DATE
V 0 | unravels | ASSAULT | military, territory | 196 | @1:Armenia=arm; @1:Azerbaijan=aze |  | where=Karabakh | id=u
V 0 | truce | RETREAT/ceasefire | military | 0871 | @1:Armenia=arm; @1:Azerbaijan=aze | | where=Karabakh | id=t
V 1 | accused | ACCUSE/allege | military, territory | 1123 | Armenia=arm; Azerbaijan=aze |  | when=Monday | date=2020-10-19
V 1 | falter | =u |  |  | Armenia=arm; Azerbaijan=aze |  | where=Nagorno-Karabakh
V 1 | fighting | ASSAULT | military, territory | 190 | Armenia=arm; Azerbaijan=aze |  | when=three weeks ago | date=2020-09-27 | where=Nagorno-Karabakh
V 1 | breaking | =u | | | Armenia=arm; Azerbaijan=aze | | where=Nagorno-Karabakh
V 1 | ceasefire | =t | | | Armenia=arm; Azerbaijan=aze | | where=Nagorno-Karabakh
V 2 | fired | ASSAULT/heavy-weapons | military, territory | 194 | Azeri forces=azf | villages=vil | by=Nune Harutyan=har | when=four minutes after the truce took hold at midnight on Saturday | date=2020-10-18 | where=the south of the territory
V 2 | took hold | =t | | | @1:Armenia=arm; @1:Azerbaijan=aze |  | when=midnight on Saturday | date=2020-10-18
V 3 | shelled | ASSAULT/heavy-weapons | military, territory | 194 | Armenian gunners=gun | two farm workers=fw | by=Baku's defence ministry=amd | when=through the night | date=2020-10-18/2020-10-19 | where=Terter | n=injured:two farm workers:2
V 4 | flattened | ASSAULT/heavy-weapons | military | 194 |  | residents=gan | when=Saturday | date=2020-10-17 | where=Ganja | n=killed:14 people:14 | id=g
V 4 | killed | =g | | | | 14 people=gan | when=Saturday | date=2020-10-17 | where=Ganja | n=killed:14 people:14
V 5 | case | ACCUSE/investigate | legal, military | 094 | Azeri prosecutors=pro | Yerevan=arm
V 5 | strike | =g |  |  |  | 
V 5 | denied | REJECT | military | 016 | Yerevan=arm | @4:Azerbaijan=aze
V 7 | deaths | ASSAULT | military | 190 | @2:Azeri forces=azf | soldiers=nks | by=authorities in Stepanakert=nk | n=killed:19:19
V 7 | losses | ASSAULT | military | 190 | @2:Azeri forces=azf | their#2=nks | by=authorities in Stepanakert=nk | when=since Sept. 27 | date=2020-09-27/2020-10-19 | n=killed:729:729
V 9 | talks | CONSULT/third-party | diplomatic, military | 045 | Russia=rus; Armenia=arm; @8:Azerbaijan=aze |  | when=Oct. 10 | date=2020-10-10 | where=Moscow | id=b
V 9 | diplomacy | CONSULT/third-party | diplomatic, military | 045 | France=fra; Armenia=arm; @8:Azerbaijan=aze | 
V 9 | brokered | =b | | | Russia=rus | | when=Oct. 10 | date=2020-10-10 | where=Moscow
V 9 | truce | RETREAT/ceasefire | military, diplomatic | 0871 | Armenia=arm; @8:Azerbaijan=aze | | st=h | when=Oct. 10 | date=2020-10-10
V 10 | called on | REQUEST/change | diplomatic, territory | 1042 | foreign minister=tfm | the mediators=med
V 10 | silence | SUPPORT | diplomatic | 018 | lawmakers=law | Ganja=gan
V 12 | take up | AGREE | diplomatic | 036 | The UN Security Council=sc |  | by=diplomats=dip
Q 2 | i | Azeri forces had fired~~on Saturday | Nune Harutyan=har | said | -
Q 3 | i | it was Armenian gunners~~farm workers | Baku's defence ministry=amd | said | -
Q 6 | d | My brother's wedding suit is under there somewhere | Elnur Qasimzade=qas | said | -
Q 10 | m | stop "rewarding occupation" | foreign minister=tfm | called on | the mediators=med
Q 12 | i | The UN Security Council was to take up the matter behind closed doors later on Monday | diplomats=dip | said | -

#A w4-007 | 2008-08-13 | TBILISI
S Russian armour rolls out of Gori towards Tbilisi, then turns off road
P TBILISI — A column of about 60 Russian tanks and trucks left the battered Georgian city of Gori on Wednesday and headed down the highway to the capital before it wheeled south into the fields, hours after both countries had accepted a French plan to end six days of war.
P Georgia's interior ministry said that irregulars from South Ossetia had followed the troops into Gori and were looting shops, stealing cars at gunpoint and burning houses in nearby villages.
P A Russian general, Vyacheslav Dorofeyev, dismissed the reports as "fairy tales", insisting that his men had gone in only to secure an abandoned arms depot.
P Human rights workers who reached the village of Kekhvi counted 18 torched homes along a single lane.
P In Washington, the White House spokeswoman announced that military cargo planes would fly blankets and medicine to Tbilisi, and demanded that Moscow keep its word and halt all operations at once.
P The presidents of Poland, Lithuania, Estonia and Ukraine flew in by way of Azerbaijan on Tuesday evening and stood beside Georgia's leader, Zviad Tavartkiladze, before a crowd of tens of thousands outside parliament.
P "They can bomb a bridge but they will not bomb a nation off the map," Tavartkiladze told the rally, which was part prayer, part rock concert.
P He announced that Georgia was quitting the Commonwealth of Independent States, the loose club of former Soviet republics that is led by Moscow.
P The conflict began on Aug. 7, when Georgian forces launched an assault on Tskhinvali, the capital of the breakaway region, and drew a massive Russian response by land, sea and air.
P Moscow says 1,600 people died in the Georgian offensive, a toll that no independent body has been able to confirm.
P Nobody on Rustaveli Avenue seemed sure on Wednesday whether the war was over or merely catching its breath.
@ col | Russian armoured column | g | RUSMIL
@ rus | Russia | c | RUS
@ geo | Georgia | c | GEO
@ fra | France | c | FRA
@ gim | Georgian interior ministry | o | GEOGOV
@ irr | South Ossetian irregulars | g | GEOPRE
@ shop | Gori residents | l | GEOCVL
@ dor | Vyacheslav Dorofeyev | p | RUSMIL | general
@ hrw | human rights workers | g | NGO
@ usa | United States | c | USA
@ whs | White House spokeswoman | p | USAGOV | spokeswoman
@ pr | presidents of Poland, Lithuania, Estonia and Ukraine | g | POLGOV,LTUGOV,ESTGOV,UKRGOV
@ tav | Zviad Tavartkiladze | p | GEOGOV | president
@ cro | crowd in Tbilisi | l | GEOCVL
@ cis | Commonwealth of Independent States | o | IGO
@ gf | Georgian forces | o | GEOMIL
@ so | South Ossetia | o | GEOPRE
@ rkr | Kremlin | o | RUSGOV
E 0 Russian/NORP; Gori/GPE; Tbilisi/GPE
E 1 TBILISI/GPE; Russian/NORP; Georgian/NORP; Gori/GPE; Wednesday/DATE; French/NORP
E 2 Georgia/GPE; South Ossetia/GPE; Gori/GPE
E 3 Russian/NORP; Vyacheslav Dorofeyev/PER
E 4 Kekhvi/GPE
E 5 Washington/GPE; White House/ORG; Tbilisi/GPE; Moscow/GPE
E 6 Poland/GPE; Lithuania/GPE; Estonia/GPE; Ukraine/GPE; Azerbaijan/GPE; Tuesday evening/DATE; Georgia/GPE; Zviad Tavartkiladze/PER
E 7 Tavartkiladze/PER
E 8 Georgia/GPE; Commonwealth of Independent States/ORG; Soviet/NORP; Moscow/GPE
E 9 Aug. 7/DATE; Georgian/NORP; Tskhinvali/GPE; Russian/NORP
E 10 Moscow/GPE; 1,600 people/NUM; Georgian/NORP
E 11 Rustaveli Avenue/FAC; Wednesday/DATE
V 0 | rolls | MOBILIZE/weapons | military | 154 | Russian armour=col | @1:Georgian=geo | where=Gori | id=m
V 1 | left | =m |  |  | A column of about 60 Russian tanks and trucks=col | Georgian=geo | when=Wednesday | date=2008-08-13 | where=Gori
V 1 | accepted | AGREE | diplomatic, military | 037 | both countries=rus; both countries=geo | French=fra | id=k
V 1 | war | ASSAULT | military, territory | 190 | both countries=rus; both countries=geo |  | id=w
V 1 | headed | =m | | | A column of about 60 Russian tanks and trucks=col | Georgian=geo
V 2 | looting | COERCE/seize | territory | 1711 | irregulars from South Ossetia=irr | shops=shop | by=Georgia's interior ministry=gim | where=Gori
V 2 | stealing | COERCE/seize | territory | 1711 | irregulars from South Ossetia=irr | @1:Georgian=geo | by=Georgia's interior ministry=gim | where=Gori
V 2 | burning | ASSAULT/destroy | territory, religion-ethnicity | 1712 | irregulars from South Ossetia=irr |  | by=Georgia's interior ministry=gim | where=nearby villages
V 3 | dismissed | REJECT | military | 016 | Vyacheslav Dorofeyev=dor | @2:Georgia's interior ministry=gim
V 3 | gone in | COERCE/seize | military, territory | 192 | his men=col |  | by=Vyacheslav Dorofeyev=dor | where=@2:Gori
V 4 | torched | ASSAULT/destroy | territory, religion-ethnicity | 1712 |  |  | by=Human rights workers=hrw | where=Kekhvi
V 5 | announced | AGREE | human-security, military | 0333 | White House spokeswoman=whs | Tbilisi=geo | where=Washington
V 5 | demanded | REQUEST/yield | military, diplomatic | 1056 | White House spokeswoman=whs | Moscow=rkr
V 5 | word | =k | | | Moscow=rus | 
V 6 | flew in | CONSULT/visit | diplomatic | 042 | The presidents of Poland, Lithuania, Estonia and Ukraine=pr | Zviad Tavartkiladze=tav | when=Tuesday evening | date=2008-08-12
V 6 | stood beside | SUPPORT | diplomatic | 050 | The presidents of Poland, Lithuania, Estonia and Ukraine=pr | Zviad Tavartkiladze=tav | when=Tuesday evening | date=2008-08-12
V 7 | rally | PROTEST/demo | military, territory | 141 | @6:a crowd of tens of thousands=cro |  | when=@6:Tuesday evening | date=2008-08-12 | where=@6:outside parliament
V 8 | quitting | SANCTION/withdraw | diplomatic | 160 | Georgia=geo | Commonwealth of Independent States=cis | by=He=tav
V 9 | conflict | =w |  |  | @8:Moscow=rus; @8:Georgia=geo |  | when=Aug. 7 | date=2008-08-07
V 9 | assault | ASSAULT | military, territory | 190 | Georgian forces=gf | the breakaway region=so | when=Aug. 7 | date=2008-08-07 | where=Tskhinvali | id=o
V 9 | response | ASSAULT | military, territory | 190 | Russian=rus | Georgian forces=gf
V 10 | offensive | =o |  |  | Georgian=gf | 1,600 people=so | by=Moscow=rkr | n=killed:1,600 people:1600
V 11 | war | =w | | | | 
Q 2 | i | irregulars~~villages | Georgia's interior ministry=gim | said | -
Q 3 | m | "fairy tales" | Vyacheslav Dorofeyev=dor | dismissed | -
Q 3 | i | his men had gone in only to secure an abandoned arms depot | Vyacheslav Dorofeyev=dor | insisting | -
Q 5 | i | military cargo planes would fly blankets and medicine to Tbilisi | White House spokeswoman=whs | announced | -
Q 5 | i | Moscow keep its word and halt all operations at once | White House spokeswoman=whs | demanded | Moscow=rkr
Q 7 | d | They can bomb~~off the map | Tavartkiladze=tav | told | the rally=cro
Q 8 | i | Georgia was quitting~~led by Moscow | He=tav | announced | -
Q 10 | i | 1,600 people died in the Georgian offensive | Moscow=rkr | says | -

#A w4-008 | 2020-08-14 | MINSK
S Belarus frees hundreds as tractor plant workers down tools over vote
P MINSK, Aug 14 - Authorities in Belarus began releasing hundreds of detained protesters before dawn on Friday, many of them bruised and some unable to walk unaided, as anger at the conduct of riot police spread from the streets to the factories that the state counts as its own.
P Workers at the Minsk Tractor Works marched out of the gates in their overalls behind a banner that read "We are not sheep", and staff at the potash mines of Soligorsk held a meeting to discuss a walkout.
P About 6,700 people have been rounded up since Sunday, when President Anatol Karpenia was declared the winner of an election with 80 percent of the vote.
P "I take responsibility and apologise for the injuries of people who happened to be passing by," Interior Minister Ihar Barsukou said on state television.
P Women dressed in white linked arms along Independence Avenue for a third day, handing carnations to conscripts who seemed not to know what to do with them.
P Sviatlana Horava, the main opposition candidate, who fled to Lithuania on Tuesday after hours in the office of the election commission, called in a video for peaceful rallies in every town this weekend.
P Amnesty International said that former inmates of the Okrestina jail had described being stripped, beaten with truncheons and threatened with rape.
P One of them, a 25-year-old programmer, told the group that guards had counted the blows aloud.
P European Union foreign ministers, meeting by video link, agreed to draw up a list of officials to be punished with visa bans.
P Karpenia, a former collective farm boss who has ruled for 26 years, has called the demonstrators "people with a criminal past who are now unemployed".
P The rouble has lost a tenth of its value this summer, and the country's gold reserves are thinner than at any time in a decade.
P He has not appeared in public since Wednesday.
@ aut | Belarusian authorities | o | BLRGOV
@ det | detained protesters | l | BLRCVLOPP
@ rp | Belarusian riot police | o | BLRCOP
@ wrk | Minsk Tractor Works workers | g | BLRLAB
@ min | Soligorsk potash miners | g | BLRLAB
@ kar | Anatol Karpenia | p | BLRGOV | President
@ bar | Ihar Barsukou | p | BLRGOV | Interior Minister
@ wom | women protesters in Minsk | l | BLRCVLOPP
@ hor | Sviatlana Horava | p | BLRPTYOPP | opposition candidate
@ sup | opposition supporters | l | BLRCVLOPP
@ ai | Amnesty International | o | NGO
@ inm | former inmates of Okrestina jail | l | BLRCVLOPP
@ prog | 25-year-old programmer | p | BLRCVLOPP | programmer
@ gua | Okrestina guards | g | BLRCOP
@ efm | European Union foreign ministers | g | EUR
@ offi | Belarusian officials | g | BLRGOV
E 0 Belarus/GPE
E 1 MINSK/GPE; Aug 14/DATE; Belarus/GPE; hundreds of detained protesters/NUM; Friday/DATE
E 2 Minsk Tractor Works/ORG; Soligorsk/GPE
E 3 About 6,700 people/NUM; Sunday/DATE; Anatol Karpenia/PER
E 4 Ihar Barsukou/PER
E 5 Independence Avenue/FAC
E 6 Sviatlana Horava/PER; Lithuania/GPE; Tuesday/DATE; this weekend/DATE
E 7 Amnesty International/ORG; Okrestina jail/FAC
E 9 European Union/ORG
E 10 Karpenia/PER
E 11 this summer/DATE
E 12 Wednesday/DATE
V 0 | frees | RETREAT/release | repression, election | 0841 | Belarus=aut | hundreds=det | where=Belarus | id=a
V 0 | down | PROTEST/strike | election, repression | 143 | tractor plant workers=wrk | @1:Authorities in Belarus=aut | id=b
V 1 | releasing | =a |  |  | Authorities in Belarus=aut | hundreds of detained protesters=det | when=before dawn on Friday | date=2020-08-14 | n=other:hundreds:-
V 1 | detained | COERCE/arrest | repression, election | 173 | @1:riot police=rp | hundreds of detained protesters=det | id=r
V 2 | marched | =b |  |  | Workers at the Minsk Tractor Works=wrk | @1:Authorities in Belarus=aut | where=Minsk Tractor Works
V 3 | rounded up | =r | | | @1:riot police=rp | About 6,700 people=det | when=since Sunday | date=2020-08-09/2020-08-14 | n=arrested:About 6,700 people:6700
V 4 | apologise | CONCEDE | repression | 055 | Ihar Barsukou=bar | people who happened to be passing by=det | id=ap
V 4 | injuries | ASSAULT | repression | 175 | @1:riot police=rp | people who happened to be passing by=det | by=Ihar Barsukou=bar
V 4 | responsibility | =ap | | | Ihar Barsukou=bar | people who happened to be passing by=det
V 5 | linked | PROTEST/demo | election, repression, gender | 141 | Women dressed in white=wom | @1:Authorities in Belarus=aut | where=Independence Avenue
V 6 | rallies | PROTEST/demo | election, pro-democracy | 141 | Sviatlana Horava=hor | @3:Anatol Karpenia=kar | st=f | when=this weekend | date=2020-08-15/2020-08-16 | where=every town
V 7 | beaten | ASSAULT/beat | repression, human-rights | 175 | @8:guards=gua | former inmates of the Okrestina jail=inm | by=former inmates of the Okrestina jail=inm | where=Okrestina jail | id=c
V 7 | threatened | THREATEN/violence | repression, human-rights | 137 | @8:guards=gua | former inmates of the Okrestina jail=inm | by=former inmates of the Okrestina jail=inm
V 8 | blows | =c |  |  | guards=gua | One of them=prog | by=a 25-year-old programmer=prog
V 9 | meeting | CONSULT/phone | diplomatic | 041 | European Union foreign ministers=efm | 
V 9 | agreed | THREATEN/restrict | diplomatic, election | 1312 | European Union foreign ministers=efm | officials=offi
V 10 | called | ACCUSE/disapprove | election | 111 | Karpenia=kar | the demonstrators=sup
Q 4 | d | I take responsibility~~passing by | Ihar Barsukou=bar | said | -
Q 7 | i | former inmates~~rape | Amnesty International=ai | said | -
Q 8 | i | guards had counted the blows aloud | a 25-year-old programmer=prog | told | the group=ai
Q 10 | m | the demonstrators "people with a criminal past who are now unemployed" | Karpenia=kar | called | -

#A w4-009 | 2023-05-30 | ZVECAN, Kosovo
S 30 NATO peacekeepers hurt in clashes with Serbs in Kosovo's north
P ZVECAN, Kosovo - Thirty Hungarian and Italian soldiers of the NATO-led KFOR mission were injured on Monday, three of them by gunshots, when Serb protesters hurled stones, bottles and stun grenades at troops guarding a town hall where an ethnic Albanian mayor had been installed.
P A further 52 people were treated at the hospital in North Mitrovica, its director said, among them a man shot twice in the leg.
P Serbs boycotted local elections in April in the four municipalities where they form a majority, leaving Albanian candidates to win with turnout of under 4 percent.
P NATO said on Tuesday that it was sending 700 more troops to Kosovo from its reserve battalion in the Western Balkans.
P Its secretary general, Jens Halvorsen, condemned the violence as unacceptable and urged Pristina and Belgrade to return to the table under the European Union's envoy.
P Serbia's president, who put the army on full combat alert and moved units close to the boundary on Friday, blamed the turmoil on Prime Minister Arben Gashi of Kosovo.
P "He is itching for a war with NATO and he wants to drag us all into it," the president said after a sleepless night in Raska, within sight of the line.
P Gashi refused to pull special police out of the municipal buildings, telling an American broadcaster that he would not hand the country to "a fascist militia".
P The United States, Kosovo's staunchest friend since independence in 2008, took the unusual step of excluding it from a military exercise that is under way in Europe.
P In Zvecan on Tuesday the crowd was back, fewer and quieter, sitting on plastic chairs behind fresh coils of razor wire.
P Novak Petrić, a pharmacist, said he had come because a mayor with 114 votes was "an insult with a sash".
P Nobody knows how to climb down, and nobody wants to be seen trying.
@ kfor | KFOR | o | IGO
@ ser | Serb protesters | l | XKXCVLOPP
@ may | ethnic Albanian mayor of Zvecan | p | XKXGOV | mayor
@ dir | hospital director in North Mitrovica | p | XKXMED | director
@ hurt | injured protesters | l | XKXCVLOPP
@ nato | NATO | o | IGO
@ hal | Jens Halvorsen | p | IGO | NATO secretary general
@ xkg | Kosovo government | o | XKXGOV
@ srg | Serbian government | o | SRBGOV
@ srp | President of Serbia | p | SRBGOV | president
@ army | Serbian army | o | SRBMIL
@ gas | Arben Gashi | p | XKXGOV | Prime Minister
@ jrn | American broadcaster | o | USAJRN
@ usa | United States | c | USA
@ xkx | Kosovo | c | XKX
@ pet | Novak Petrić | p | XKXCVLOPP | pharmacist
E 0 30/NUM; NATO/ORG; Serbs/NORP; Kosovo/GPE
E 1 ZVECAN/GPE; Kosovo/GPE; Thirty/NUM; Hungarian/NORP; Italian/NORP; NATO/ORG; KFOR/ORG; Monday/DATE; Serb/NORP; Albanian/NORP
E 2 52 people/NUM; North Mitrovica/GPE
E 3 Serbs/NORP; April/DATE; Albanian/NORP
E 4 NATO/ORG; Tuesday/DATE; 700 more troops/NUM; Kosovo/GPE; Western Balkans/LOC
E 5 Jens Halvorsen/PER; Pristina/GPE; Belgrade/GPE; European Union/ORG
E 6 Serbia/GPE; Friday/DATE; Arben Gashi/PER; Kosovo/GPE
E 7 NATO/ORG; Raska/GPE
E 8 Gashi/PER; American/NORP
E 9 United States/GPE; Kosovo/GPE; 2008/DATE; Europe/LOC
E 10 Zvecan/GPE; Tuesday/DATE
E 11 Novak Petrić/PER
V 0 | clashes | ASSAULT/primitive | peacekeeping, religion-ethnicity | 182 | Serbs=ser | NATO peacekeepers=kfor | where=Kosovo's north | n=injured:30:30 | id=a
V 1 | hurled | =a |  |  | Serb protesters=ser | soldiers of the NATO-led KFOR mission=kfor | when=Monday | date=2023-05-29 | where=a town hall | n=injured:Thirty:30
V 1 | gunshots | ASSAULT/firearms | peacekeeping, religion-ethnicity | 180 | Serb protesters=ser | soldiers of the NATO-led KFOR mission=kfor | when=Monday | date=2023-05-29 | where=a town hall
V 2 | shot | ASSAULT/firearms | religion-ethnicity | 180 |  | 52 people=hurt | by=its director=dir | n=injured:52 people:52
V 3 | boycotted | PROTEST/boycott | election, religion-ethnicity | 143 | Serbs=ser |  | st=h | when=April | date=2023-04 | where=the four municipalities
V 4 | sending | AID | peacekeeping | 074 | NATO=nato | Kosovo=xkx | when=Tuesday | date=2023-05-30 | n=troops:700 more troops:700
V 5 | condemned | ACCUSE/disapprove | peacekeeping | 111 | Jens Halvorsen=hal | @1:Serb protesters=ser
V 5 | urged | REQUEST/meet | diplomatic | 027 | Jens Halvorsen=hal | Pristina=xkg; Belgrade=srg
V 5 | violence | =a | | | @1:Serb protesters=ser | @1:soldiers of the NATO-led KFOR mission=kfor
V 6 | alert | MOBILIZE/troops | military, territory | 152 | Serbia's president=srp | Kosovo=xkx | when=Friday | date=2023-05-26
V 6 | moved | MOBILIZE/troops | military, territory | 154 | units=army | Kosovo=xkx | when=Friday | date=2023-05-26 | where=close to the boundary
V 6 | blamed | ACCUSE/allege | territory | 112 | Serbia's president=srp | Arben Gashi=gas | id=b
V 6 | turmoil | =a | | | @1:Serb protesters=ser | @1:soldiers of the NATO-led KFOR mission=kfor
V 7 | itching | =b |  |  | the president=srp | He=gas
V 8 | refused | REJECT/yield | territory, religion-ethnicity | 1246 | Gashi=gas | @6:Serbia=srg | id=g
V 8 | telling | =g | | | Gashi=gas | @6:Serbia=srg
V 9 | excluding | SANCTION/discontinue | military, diplomatic | 160 | The United States=usa | it=xkx
V 9 | exercise | COOPERATE | military | 062 | The United States=usa |  | where=Europe
V 10 | sitting | PROTEST/demo | religion-ethnicity, territory | 141 | the crowd=ser |  | when=Tuesday | date=2023-05-30 | where=Zvecan | id=p
V 11 | come | =p | | | Novak Petrić=pet | 
V 11 | insult | ACCUSE/disapprove | election, religion-ethnicity | 111 | Novak Petrić=pet | a mayor=may
Q 2 | i | A further 52 people were treated at the hospital in North Mitrovica | its director=dir | said | -
Q 4 | i | it was sending~~Western Balkans | NATO=nato | said | -
Q 7 | d | He is itching~~into it | the president=srp | said | -
Q 8 | m | he would not hand the country to "a fascist militia" | Gashi=gas | telling | an American broadcaster=jrn
Q 11 | m | he had come because a mayor with 114 votes was "an insult with a sash" | Novak Petrić=pet | said | -

#A w4-010 | 2016-03-23 | BRUSSELS
S Hunt for 'man in hat' after Islamic State bombs tear through Brussels airport and metro
P BRUSSELS, March 23 — Belgian police combed the capital on Wednesday for a suspected accomplice of the suicide bombers who killed at least 31 people and wounded 260 in the departure hall of Zaventem airport and in a metro carriage under the European quarter a day earlier.
P Islamic State claimed the attacks, the bloodiest in the country's modern history, saying its "soldiers" had struck a state that takes part in the coalition against it.
P The federal prosecutor, Geert Vandenbroucke, told a packed news conference that two of the attackers were brothers from Laeken with records for armed robbery and that a raid on a flat in Schaerbeek had turned up 15 kilograms of explosive and a suitcase full of nails.
P Turkey complained that it had caught one of the pair near the Syrian border last June and deported him to the Netherlands, but that Belgium had ignored its warning that he was a "foreign terrorist fighter".
P Belgium's interior and justice ministers offered to step down over the lapse; the prime minister, Bart Coppieters, turned them down.
P "In wartime you do not leave the field," Coppieters said.
P Soldiers in camouflage searched bags at the entrances to Central Station, where trains were running again and commuters had fallen into a habit of looking at each other's hands.
P At the Place de la Bourse, strangers chalked messages of love on the paving stones and somebody played Bach on a cello.
P The French prime minister called for the European Parliament to adopt without delay a register of air passengers that has been stuck in committee for years.
P Four days before the blasts, commandos in Molenbeek shot in the leg and captured a chief suspect in the Paris massacre of last November, in which 130 people died.
P Whether his arrest hastened the plot is a question that investigators are reluctant to answer.
@ bp | Belgian police | o | BELCOP
@ sus | suspected accomplice | p | IMG | suspect
@ is | Islamic State | o | IMG
@ vic | victims in Brussels | l | BELCVL
@ bel | Belgium | c | BEL
@ van | Geert Vandenbroucke | p | BELJUD | federal prosecutor
@ tur | Turkey | c | TUR
@ pair | one of the brothers | p | IMG
@ int | Belgian interior minister and justice minister | g | BELGOV
@ cop | Bart Coppieters | p | BELGOV | prime minister
@ sol | Belgian soldiers | o | BELMIL
@ com | commuters | l | BELCVL
@ fpm | French prime minister | p | FRAGOV | prime minister
@ ep | European Parliament | o | EUR
@ cmd | Belgian commandos | g | BELCOP
@ chief | chief suspect in the Paris massacre | p | IMG
@ par | Paris victims | l | FRACVL
E 0 Islamic State/ARM; Brussels airport/FAC
E 1 BRUSSELS/GPE; March 23/DATE; Belgian/NORP; Wednesday/DATE; at least 31 people/NUM; 260/NUM; Zaventem airport/FAC; European/NORP; a day earlier/DATE
E 2 Islamic State/ARM
E 3 Geert Vandenbroucke/PER; Laeken/GPE; Schaerbeek/GPE
E 4 Turkey/GPE; Syrian/NORP; last June/DATE; Netherlands/GPE; Belgium/GPE
E 5 Belgium/GPE; Bart Coppieters/PER
E 6 Coppieters/PER
E 7 Central Station/FAC
E 8 Place de la Bourse/FAC; Bach/PER
E 9 French/NORP; European Parliament/ORG
E 10 Molenbeek/GPE; Paris/GPE; last November/DATE; 130 people/NUM
V 0 | Hunt | MOBILIZE/police | terrorism | 153 | @1:Belgian police=bp | 'man in hat'=sus | id=h
V 0 | bombs | ASSAULT/suicide-attack | terrorism | 1831 | Islamic State=is | @1:at least 31 people=vic | where=Brussels airport | id=a
V 1 | combed | =h |  |  | Belgian police=bp | a suspected accomplice=sus | when=Wednesday | date=2016-03-23 | where=the capital
V 1 | killed | =a |  |  | suicide bombers=is | at least 31 people=vic | when=a day earlier | date=2016-03-22 | where=Zaventem airport | n=killed:at least 31 people:31 | n=injured:260:260
V 2 | attacks | =a |  |  | Islamic State=is |  | by=Islamic State=is
V 2 | struck | =a |  |  | its "soldiers"=is | a state=bel | by=Islamic State=is
V 3 | raid | COERCE/seize | terrorism, legal | 1711 | @1:Belgian police=bp |  | by=Geert Vandenbroucke=van | where=Schaerbeek
V 4 | complained | ACCUSE/disapprove | terrorism, diplomatic | 111 | Turkey=tur | Belgium=bel
V 4 | caught | COERCE/arrest | terrorism | 173 | it#1=tur | one of the pair=pair | st=h | by=Turkey=tur | when=last June | date=2015-06 | where=near the Syrian border
V 4 | deported | COERCE/deport | terrorism | 174 | it#1=tur | him=pair | st=h | by=Turkey=tur | when=last June | date=2015-06 | where=the Netherlands
V 4 | warning | ACCUSE/allege | terrorism, diplomatic | 112 | Turkey=tur | he=pair | st=h
V 5 | turned | REJECT/change | executive, terrorism | 1231 | Bart Coppieters=cop | Belgium's interior and justice ministers=int | id=t
V 5 | offered | CONCEDE | executive, terrorism | 083 | Belgium's interior and justice ministers=int | Bart Coppieters=cop
V 6 | leave | =t |  |  | Coppieters=cop | you=int
V 7 | searched | COERCE/seize | terrorism, military | 1711 | Soldiers in camouflage=sol | commuters=com | where=Central Station
V 9 | called for | REQUEST/change | terrorism, legislative | 0242 | The French prime minister=fpm | the European Parliament=ep
V 10 | blasts | =a |  |  | @2:Islamic State=is | 
V 10 | shot | ASSAULT/firearms | terrorism | 180 | commandos=cmd | a chief suspect=chief | when=Four days before the blasts | date=2016-03-18 | where=Molenbeek
V 10 | captured | COERCE/arrest | terrorism | 173 | commandos=cmd | a chief suspect=chief | when=Four days before the blasts | date=2016-03-18 | where=Molenbeek | id=c
V 10 | massacre | ASSAULT/targeted | terrorism | 180 | a chief suspect=chief | 130 people=par | st=h | when=last November | date=2015-11 | where=Paris | n=killed:130 people:130
V 11 | arrest | =c |  |  | @10:commandos=cmd | his=chief
V 11 | plot | =a | | | | 
Q 2 | m | its "soldiers" had struck a state that takes part in the coalition against it | Islamic State=is | saying | -
Q 3 | i | two of the attackers~~full of nails | Geert Vandenbroucke=van | told | -
Q 4 | m | it had caught~~"foreign terrorist fighter" | Turkey=tur | complained | -
Q 6 | d | In wartime you do not leave the field | Coppieters=cop | said | @5:Belgium's interior and justice ministers=int

#A w4-011 | 2015-09-16 | -
S Hungary seals border, uses tear gas on migrants at Serbian crossing
P Hungarian riot police fired tear gas and water cannon at hundreds of refugees who tried to force their way through a gate at the Horgos crossing on Wednesday, a day after the country closed its frontier with Serbia and made it a crime to climb the razor-wire fence.
P At least 14 people, two of them children, were hurt in the melee, according to the aid group Doctors Without Borders.
P Some of the migrants lobbed stones and plastic bottles over the barrier, while others chanted "Open, open" and held babies above the crowd to shield them from the fumes.
P Serbia's minister for refugees, Milorad Stanković, protested in the sharpest terms at the use of gas on Serbian soil.
P "Hungary has no right to do this, and I ask it to reopen the road at once," Stanković said at the scene, dabbing his eyes.
P Budapest rejected the complaint, with its foreign minister arguing that officers had defended the outer border of the Schengen zone against an aggressive mob.
P A court in Szeged on Wednesday expelled an Iraqi man for a year under the new law, the first sentence of its kind, after a hearing that lasted barely two hours.
P Croatia's prime minister told parliament that his country would let the newcomers cross, and buses were laid on at Tovarnik, where the police handed out water and apples.
P More than 200,000 people have passed through Hungary this year on their way to Germany and Sweden.
P The UN refugee agency has repeatedly reminded member states that nobody fleeing a war should be punished for an irregular entry.
P In Roszke, farmers complained not of the migrants but of the maize trampled along the railway line.
P Germany's interior minister has mused that countries which shirk their share of the burden might one day receive less money from Brussels, an idea that its neighbours to the east regard as blackmail.
@ hrp | Hungarian riot police | o | HUNCOP
@ hun | Hungary | c | HUN
@ ref | migrants at the Horgos crossing | l | REF
@ msf | Doctors Without Borders | o | NGOMED
@ sta | Milorad Stanković | p | SRBGOV | minister for refugees
@ hfm | Hungarian foreign minister | p | HUNGOV | foreign minister
@ hug | Hungarian government | o | HUNGOV
@ ct | Szeged court | o | HUNJUD
@ irq | Iraqi man | p | IRQREF
@ cpm | Croatian prime minister | p | HRVGOV | prime minister
@ cp | Croatian police | o | HRVCOP
@ hcr | UN refugee agency | o | UNO
@ ms | EU member states | g | EUR
@ far | Roszke farmers | g | HUNAGR
@ gim | German interior minister | p | DEUGOV | interior minister
@ east | Germany's eastern neighbours | g | 
E 0 Hungary/GPE; Serbian/NORP
E 1 Hungarian/NORP; hundreds of refugees/NUM; Horgos crossing/FAC; Wednesday/DATE; Serbia/GPE
E 2 At least 14 people/NUM; Doctors Without Borders/ORG
E 4 Serbia/GPE; Milorad Stanković/PER; Serbian/NORP
E 5 Hungary/GPE; Stanković/PER
E 6 Budapest/GPE; Schengen zone/LOC
E 7 Szeged/GPE; Wednesday/DATE; Iraqi/NORP
E 8 Croatia/GPE; Tovarnik/GPE
E 9 More than 200,000 people/NUM; Hungary/GPE; this year/DATE; Germany/GPE; Sweden/GPE
E 10 UN/ORG
E 11 Roszke/GPE
E 12 Germany/GPE; Brussels/GPE
V 0 | seals | COERCE/restrict | migration, territory | 191 | Hungary=hun | migrants=ref | where=border | id=s
V 0 | uses | ASSAULT/crowd-control | migration, repression | 175 | Hungary=hun | migrants=ref | where=Serbian crossing | id=a
V 1 | fired | =a |  |  | Hungarian riot police=hrp | hundreds of refugees=ref | when=Wednesday | date=2015-09-16 | where=Horgos crossing
V 1 | closed | =s |  |  | the country=hun | hundreds of refugees=ref | when=a day after | date=2015-09-15 | where=its frontier with Serbia
V 2 | melee | =a |  |  | @1:Hungarian riot police=hrp | At least 14 people=ref | by=Doctors Without Borders=msf | n=injured:At least 14 people:14
V 3 | lobbed | ASSAULT/primitive | migration | 182 | Some of the migrants=ref | @1:Hungarian riot police=hrp
V 3 | chanted | PROTEST/demo | migration, asylum | 141 | others=ref | @1:Hungarian riot police=hrp
V 4 | protested | ACCUSE/disapprove | migration, diplomatic | 111 | Milorad Stanković=sta | @5:Hungary=hun | id=p
V 4 | use | =a |  |  | @1:Hungarian riot police=hrp |  | where=Serbian soil
V 5 | no right | =p |  |  | Stanković=sta | Hungary=hun
V 5 | ask | REQUEST/yield | migration, diplomatic | 0251 | I=sta | it=hun
V 6 | rejected | REJECT | migration, diplomatic | 120 | Budapest=hug | @5:Stanković=sta | id=j
V 6 | complaint | =p | | | @5:Stanković=sta | Budapest=hug
V 6 | arguing | =j | | | its foreign minister=hfm | @5:Stanković=sta
V 7 | expelled | SANCTION/convict | migration, legal | 116 | A court in Szeged=ct | an Iraqi man=irq | when=Wednesday | date=2015-09-16 | where=Szeged | id=e
V 7 | sentence | =e | | | A court in Szeged=ct | an Iraqi man=irq | where=Szeged
V 8 | told | AGREE | migration | 0355 | Croatia's prime minister=cpm | the newcomers=ref
V 8 | handed | AID | migration, human-security | 073 | the police=cp | the newcomers=ref | where=Tovarnik
V 10 | reminded | REQUEST/yield | migration, asylum | 0251 | The UN refugee agency=hcr | member states=ms
V 12 | mused | THREATEN/relations | migration, economic | 1311 | Germany's interior minister=gim | countries which shirk their share of the burden=ms
V 12 | regard | ACCUSE/disapprove | migration, economic | 111 | its neighbours to the east=east | Germany's interior minister=gim
Q 2 | i | At least 14 people, two of them children, were hurt in the melee | Doctors Without Borders=msf | according to | -
Q 3 | d | Open, open | others=ref | chanted | -
Q 5 | d | Hungary has no right~~at once | Stanković=sta | said | -
Q 6 | i | officers had defended~~mob | its foreign minister=hfm | arguing | -
Q 8 | i | his country would let the newcomers cross | Croatia's prime minister=cpm | told | -
Q 10 | i | nobody fleeing a war should be punished for an irregular entry | The UN refugee agency=hcr | reminded | member states=ms
Q 12 | i | countries which shirk~~from Brussels | Germany's interior minister=gim | mused | -

#A w4-012 | 2014-05-13 | STRASBOURG
S Strasbourg court orders Turkey to pay record 90 million euros over Cyprus invasion
P The European Court of Human Rights on Monday ordered Turkey to pay 90 million euros in damages to Cyprus for the disappearance of Greek Cypriots during the 1974 invasion and for the suffering of villagers stranded in the Karpas peninsula, the largest award in the history of the court.
P Ankara signalled even before the ruling that it would ignore any bill.
P "In terms of the grounds of this judgment, its method and the fact that it takes a country we do not recognise as its counterpart, we see no necessity to make this payment," Foreign Minister Kemal Arslanoğlu told reporters.
P The judges, who had found Turkey liable in the same case as long ago as May 2001, rejected by 15 votes to two the argument that the passage of time had robbed the claim of its force.
P Nicosia hailed the verdict as a message that "there is no expiry date on justice".
P Turkish troops landed on the north coast of the island on July 20, 1974, five days after a coup engineered by the military junta in Athens, and have never left.
P Thirty million of the sum is due to the relatives of 1,456 people who vanished, the rest to the residents of the Karpas.
P Lawyers said it was unclear how a government of one half of a divided island was to share out such a fortune.
P The ruling lands at an awkward hour, with Greek and Turkish Cypriot negotiators in the third month of peace talks under the auspices of the United Nations.
P Eleni Kyriakou, 71, keeps her husband's shaving brush in a glass by the basin.
P She said that money was the last thing she had gone to Strasbourg for.
@ ech | European Court of Human Rights | o | IGOJUD
@ tur | Turkey | c | TUR
@ cyp | Cyprus | c | CYP
@ tg | Turkish government | o | TURGOV
@ ars | Kemal Arslanoğlu | p | TURGOV | Foreign Minister
@ cg | Cypriot government | o | CYPGOV
@ tt | Turkish troops | o | TURMIL
@ jun | Greek military junta | o | GRCMIL
@ mis | missing Greek Cypriots | l | CYPCVL
@ gcn | Greek Cypriot negotiators | g | CYPGOV
@ tcn | Turkish Cypriot negotiators | g | CYPPRE
@ uno | United Nations | o | UNO
@ kyr | Eleni Kyriakou | p | CYPCVL | wife of a missing man
@ law | lawyers | g | UNK
E 0 Strasbourg/GPE; Turkey/GPE; 90 million euros/MONEY; Cyprus/GPE
E 1 European Court of Human Rights/ORG; Monday/DATE; Turkey/GPE; 90 million euros/MONEY; Cyprus/GPE; Greek Cypriots/NORP; 1974/DATE; Karpas peninsula/LOC
E 2 Ankara/GPE
E 3 Kemal Arslanoğlu/PER
E 4 Turkey/GPE; May 2001/DATE
E 5 Nicosia/GPE
E 6 Turkish/NORP; July 20, 1974/DATE; Athens/GPE
E 7 Thirty million/MONEY; 1,456 people/NUM; Karpas/LOC
E 9 Greek/NORP; Turkish Cypriot/NORP; United Nations/ORG
E 10 Eleni Kyriakou/PER
E 11 Strasbourg/GPE
V 0 | orders | SANCTION/convict | legal, reparations, human-rights | 116 | Strasbourg court=ech | Turkey=tur | n=money:90 million euros:90000000:EUR | id=a
V 0 | invasion | ASSAULT | military, territory | 190 | Turkey=tur | Cyprus=cyp | st=h | where=Cyprus | id=i
V 1 | ordered | =a |  |  | The European Court of Human Rights=ech | Turkey=tur | when=Monday | date=2014-05-12 | n=money:90 million euros:90000000:EUR
V 1 | disappearance | ASSAULT/abduct | military, human-rights | 181 | Turkey=tur | Greek Cypriots=mis | st=h | when=1974 | date=1974 | id=d
V 1 | invasion | =i |  |  | Turkey=tur | Cyprus=cyp | when=1974 | date=1974
V 1 | award | =a | | | The European Court of Human Rights=ech | Turkey=tur | n=money:90 million euros:90000000:EUR
V 2 | signalled | REJECT | legal, reparations | 128 | Ankara=tg | @1:The European Court of Human Rights=ech | id=r
V 2 | ruling | =a |  |  | @1:The European Court of Human Rights=ech | @1:Turkey=tur
V 3 | see no necessity | =r |  |  | Kemal Arslanoğlu=ars | @1:The European Court of Human Rights=ech
V 3 | judgment | =a | | | @1:The European Court of Human Rights=ech | we#2=tg
V 4 | found | SANCTION/convict | legal, human-rights | 116 | The judges=ech | Turkey=tur | st=h | when=May 2001 | date=2001-05
V 4 | rejected | REJECT | legal | 120 | The judges=ech | Turkey=tur
V 5 | hailed | SUPPORT | legal, reparations | 051 | Nicosia=cg | @4:The judges=ech
V 5 | verdict | =a |  |  | @4:The judges=ech | @4:Turkey=tur
V 6 | landed | =i |  |  | Turkish troops=tt |  | when=July 20, 1974 | date=1974-07-20 | where=the north coast of the island
V 6 | coup | COERCE/seize | political-institutions, pro-autocracy | 192 | the military junta in Athens=jun | @5:Nicosia=cg | st=h | when=five days | date=1974-07-15
V 7 | vanished | =d |  |  | @4:Turkey=tur | 1,456 people=mis | n=abducted:1,456 people:1456
V 9 | ruling | =a |  |  |  | 
V 9 | talks | CONSULT/third-party | diplomatic, territory | 046 | Greek=gcn; Turkish Cypriot negotiators=tcn; the United Nations=uno | 
Q 2 | i | it would ignore any bill | Ankara=tg | signalled | -
Q 3 | d | In terms~~this payment | Kemal Arslanoğlu=ars | told | -
Q 5 | m | "there is no expiry date on justice" | Nicosia=cg | hailed | -
Q 8 | i | it was unclear how~~such a fortune | Lawyers=law | said | -
Q 11 | i | money was the last thing she had gone to Strasbourg for | She=kyr | said | -

#A w4-013 | 2018-04-26 | ISTANBUL
S Turkish court jails opposition newspaper's staff on terrorism charges
P ISTANBUL - Fourteen journalists and managers of one of Turkey's oldest newspapers were sentenced on Wednesday to between two and a half and eight years in prison for helping organisations that the state calls terrorist, a verdict that colleagues greeted in the corridor at Silivri with a rendition of an old marching song.
P The defendants, three of whom were acquitted, will stay free while they appeal.
P Prosecutors had charged them with backing Kurdish militants, a far-left group and the network of the cleric whom Ankara blames for the failed coup of July 2016.
P The editor, Murat Sezginer, who spent 500 days behind bars before his release in March, told supporters that "these rulings are meant to frighten us away from our desks".
P The Committee to Protect Journalists called the outcome a travesty and appealed to the president to "stop treating ink as gunpowder".
P The government insists that the judiciary is independent and that no one is tried for journalism.
P Since the putsch attempt, in which some 250 people died, authorities have detained 160,000 people, according to the UN human rights office, and closed more than 100 media outlets by emergency decree.
P Parliament extended the state of emergency by another three months last week, for the seventh time, with the votes of the ruling AK Party and its nationalist ally.
P Elections are due on June 24, a year and a half early.
P Journalism schools report that applications have dropped by half.
P In the same courthouse that afternoon, a gendarmerie colonel went on trial over the killing of an Armenian-Turkish editor, who was shot outside his office in January 2007.
P On the ferry home a former columnist did the crossword, under a sky full of gulls.
@ ct | Silivri court | o | TURJUD
@ jour | newspaper staff | g | TURJRN
@ acq | three acquitted defendants | g | TURJRN
@ pros | Turkish prosecutors | g | TURJUD
@ sez | Murat Sezginer | p | TURJRN | editor
@ cpj | Committee to Protect Journalists | o | NGO
@ pres | President of Turkey | p | TURGOV | president
@ gov | Turkish government | o | TURGOV
@ cle | cleric's network | g | TURREL
@ aut | Turkish authorities | g | TURGOV
@ det | people detained after the coup | l | TURCVL
@ unh | UN human rights office | o | UNO
@ med | Turkish media outlets | g | TURJRN
@ par | Turkish parliament | o | TURLEG
@ col | gendarmerie colonel | p | TURMIL | colonel
@ edi | Armenian-Turkish editor | p | TURJRN | editor
@ kur | Kurdish militants | g | TURREB
@ sup | newspaper supporters | l | TURCVL
@ vic | coup attempt victims | l | TUR
@ akp | AK Party | o | TURPTYGOV
E 0 Turkish/NORP
E 1 ISTANBUL/GPE; Fourteen journalists and managers/NUM; Turkey/GPE; Wednesday/DATE; Silivri/GPE
E 3 Kurdish/NORP; Ankara/GPE; July 2016/DATE
E 4 Murat Sezginer/PER; March/DATE
E 5 Committee to Protect Journalists/ORG
E 7 some 250 people/NUM; 160,000 people/NUM; UN/ORG
E 8 Parliament/ORG; last week/DATE; AK Party/ORG
E 9 June 24/DATE
E 11 Armenian-Turkish/NORP; January 2007/DATE
V 0 | jails | SANCTION/convict | legal, rights-freedoms | 116 | Turkish court=ct | opposition newspaper's staff=jour | id=a
V 0 | charges | ACCUSE/allege | legal, terrorism | 115 | @3:Prosecutors=pros | opposition newspaper's staff=jour | st=h | id=ch
V 1 | sentenced | =a |  |  | @0:Turkish court=ct | Fourteen journalists and managers=jour | when=Wednesday | date=2018-04-25 | where=Silivri | n=other:Fourteen journalists and managers:14
V 1 | verdict | =a |  |  | @0:Turkish court=ct | Fourteen journalists and managers=jour
V 2 | acquitted | CONCEDE | legal, rights-freedoms | 081 | @0:Turkish court=ct | three of whom=acq | when=@1:Wednesday | date=2018-04-25
V 3 | charged | =ch | | | Prosecutors=pros | them=jour
V 3 | blames | ACCUSE/allege | political-institutions | 112 | Ankara=gov | the network of the cleric=cle
V 3 | coup | COERCE/seize | political-institutions, pro-autocracy | 192 | the network of the cleric=cle | Ankara=gov | st=h | by=Ankara=gov | when=July 2016 | date=2016-07 | id=c
V 4 | release | RETREAT/release | legal, rights-freedoms | 0841 |  | Murat Sezginer=sez | when=March | date=2018-03
V 4 | told | ACCUSE/disapprove | legal, rights-freedoms | 111 | Murat Sezginer=sez | @0:Turkish court=ct
V 4 | rulings | =a |  |  | @0:Turkish court=ct | us=jour
V 4 | bars | COERCE/arrest | legal, rights-freedoms | 173 | | Murat Sezginer=sez | st=h
V 5 | called | ACCUSE/disapprove | legal, rights-freedoms | 111 | The Committee to Protect Journalists=cpj | @0:Turkish court=ct
V 5 | appealed | REQUEST/change | rights-freedoms | 0243 | The Committee to Protect Journalists=cpj | the president=pres
V 5 | outcome | =a | | | @0:Turkish court=ct | 
V 6 | insists | REJECT | legal, rights-freedoms | 016 | The government=gov | @5:The Committee to Protect Journalists=cpj
V 7 | putsch | =c |  |  |  | some 250 people=vic | n=killed:some 250 people:250
V 7 | detained | COERCE/arrest | legal, repression | 173 | authorities=aut | 160,000 people=det | by=the UN human rights office=unh | when=Since the putsch attempt | date=2016-07/2018-04 | n=arrested:160,000 people:160000
V 7 | closed | COERCE/censor | rights-freedoms, pro-autocracy | 1721 | authorities=aut | more than 100 media outlets=med | by=the UN human rights office=unh | when=Since the putsch attempt | date=2016-07/2018-04
V 8 | extended | COERCE/martial-law | pro-autocracy, legislative | 1724 | Parliament=par |  | when=last week | date=2018-04-16/2018-04-22
V 8 | votes | SUPPORT | pro-autocracy, legislative | 051 | AK Party=akp | Parliament=par | when=last week | date=2018-04-16/2018-04-22
V 11 | trial | ACCUSE/allege | legal | 115 |  | a gendarmerie colonel=col | when=that afternoon | date=2018-04-25
V 11 | killing | ASSAULT/targeted | religion-ethnicity, rights-freedoms | 186 |  | an Armenian-Turkish editor=edi | st=h | when=January 2007 | date=2007-01 | where=outside his office | id=k
V 11 | shot | =k |  |  |  | an Armenian-Turkish editor=edi | when=January 2007 | date=2007-01 | where=outside his office
Q 4 | d | these rulings are meant to frighten us away from our desks | Murat Sezginer=sez | told | supporters=sup
Q 5 | m | stop treating ink as gunpowder | The Committee to Protect Journalists=cpj | appealed | the president=pres
Q 6 | i | the judiciary is independent and that no one is tried for journalism | The government=gov | insists | -
Q 7 | i | authorities have detained 160,000 people | the UN human rights office=unh | according to | -

#A w4-014 | 2011-10-24 | BRUSSELS
S Euro leaders edge towards Greek write-down, dress down Rome
P BRUSSELS, Oct 24 — European Union leaders inched closer on Sunday to a bank rescue and a deeper cut in what Greece owes, but put off every decision that matters until a second summit in three days' time.
P Germany's chancellor and the French president took Italy's prime minister aside before lunch and told him bluntly to come back on Wednesday with a timetable for pension reform.
P Asked at their joint news conference whether the Italian had reassured them, the two exchanged a glance and smirked, to laughter from the press.
P In Rome, politicians of every stripe bridled at the scene, and the head of the Senate, Ottavio Marchesini, said that no one in Europe was entitled to give lessons.
P Britain's prime minister, Hugh Carrington, clashed with the Frenchman when he insisted that all 27 states, and not just the 17 that share the euro, should take part on Wednesday.
P "You have lost a good opportunity to shut up," he was told, according to two officials who were in the room.
P Carrington won that skirmish, although it means that he has to scrap a trip to Japan and New Zealand.
P Finance ministers agreed on Saturday to release the next slice of aid to Athens, 5.8 billion euros, which must still be approved by the International Monetary Fund.
P Private creditors have been asked to accept losses of at least half on their Greek bonds, compared with the 21 percent that they accepted in July.
P Banks say such a haircut would amount to a default by another name.
P In Syntagma Square the tents are long gone, and the smell of Thursday's tear gas still hangs in the metro.
P Markets, said one weary diplomat, would give the club until Wednesday night, and not a minute more.
@ eul | European Union leaders | g | EUR
@ mer | German chancellor | p | DEUGOV | chancellor
@ sar | French president | p | FRAGOV | president
@ ber | Italian prime minister | p | ITAGOV | prime minister
@ mar | Ottavio Marchesini | p | ITALEG | head of the Senate
@ car | Hugh Carrington | p | GBRGOV | prime minister
@ off | two officials | g | EUR
@ fin | euro zone finance ministers | g | EUR
@ grc | Greece | c | GRC
@ imf | International Monetary Fund | o | IGO
@ cre | private creditors | g | BUS
@ ban | banks | g | BUS
@ dipl | weary diplomat | p | EUR | diplomat
@ pol | Italian politicians | g | ITA
E 0 Greek/NORP; Rome/GPE
E 1 BRUSSELS/GPE; Oct 24/DATE; European Union/ORG; Sunday/DATE; Greece/GPE; three days' time/DATE
E 2 Germany/GPE; French/NORP; Italy/GPE; Wednesday/DATE
E 3 Italian/NORP
E 4 Rome/GPE; Senate/ORG; Ottavio Marchesini/PER; Europe/LOC
E 5 Britain/GPE; Hugh Carrington/PER; Frenchman/NORP; Wednesday/DATE
E 7 Carrington/PER; Japan/GPE; New Zealand/GPE
E 8 Saturday/DATE; Athens/GPE; 5.8 billion euros/MONEY; International Monetary Fund/ORG
E 9 Greek/NORP; July/DATE
E 11 Syntagma Square/FAC; Thursday/DATE
E 12 Wednesday night/DATE
V 0 | dress down | REQUEST/change | economic, diplomatic | 1042 | @2:Germany's chancellor=mer; @2:the French president=sar | Rome=ber | id=d
V 1 | inched | CONSULT/multilateral | economic, diplomatic | 046 | European Union leaders=eul |  | when=Sunday | date=2011-10-23
V 2 | told | =d |  |  | Germany's chancellor=mer; the French president=sar | him=ber | when=before lunch | date=2011-10-23
V 2 | took | CONSULT | economic, diplomatic | 040 | Germany's chancellor=mer; the French president=sar; Italy's prime minister=ber | | when=before lunch | date=2011-10-23
V 4 | bridled | ACCUSE/disapprove | diplomatic | 111 | politicians of every stripe=pol | @2:Germany's chancellor=mer; @2:the French president=sar | where=Rome
V 4 | said | ACCUSE/disapprove | diplomatic | 111 | Ottavio Marchesini=mar | @2:Germany's chancellor=mer; @2:the French president=sar
V 5 | insisted | REQUEST/meet | economic, diplomatic | 106 | Hugh Carrington=car | the Frenchman=sar
V 5 | clashed | ACCUSE/disapprove | economic, diplomatic | 111 | Hugh Carrington=car | the Frenchman=sar | id=q
V 6 | told | ACCUSE/disapprove | diplomatic | 111 | @5:the Frenchman=sar | he=car | by=two officials=off
V 7 | scrap | REJECT/meet | diplomatic | 125 | he=car | 
V 7 | skirmish | =q | | | Carrington=car | @5:the Frenchman=sar
V 8 | agreed | AGREE | economic | 0331 | Finance ministers=fin | Athens=grc | when=Saturday | date=2011-10-22 | n=money:5.8 billion euros:5800000000:EUR
V 9 | asked | REQUEST/assist | economic | 0231 |  | Private creditors=cre
V 9 | accepted | CONCEDE | economic | 080 | they=cre | @8:Athens=grc | st=h | when=July | date=2011-07
V 11 | tear gas | ASSAULT/crowd-control | economic, repression | 175 |  |  | when=Thursday | date=2011-10-20 | where=Syntagma Square
Q 4 | i | no one in Europe was entitled to give lessons | Ottavio Marchesini=mar | said | -
Q 5 | i | all 27 states~~on Wednesday | he=car | insisted | -
Q 6 | d | You have lost a good opportunity to shut up | @5:the Frenchman=sar | told | he=car
Q 10 | i | such a haircut would amount to a default by another name | Banks=ban | say | -
Q 12 | i | would give the club until Wednesday night, and not a minute more | one weary diplomat=dipl | said | -

#A w4-015 | 2021-11-25 | BERLIN
S Germany's traffic light parties seal coalition pact
P BERLIN - Germany's Social Democrats, Greens and Free Democrats on Wednesday presented a 177-page agreement to govern Europe's largest economy together, ending two months of unusually discreet negotiations and clearing the way for the Social Democrat Henning Scharff to succeed the veteran conservative chancellor in early December.
P The three promise to raise the minimum wage to 12 euros an hour, to give up coal by 2030 if possible, and to legalise the sale of cannabis to adults in licensed shops.
P "The traffic light is on," said Scharff, a man not known for jokes, at a former warehouse on the Westhafen canal.
P Their blueprint takes a sharper tone towards Beijing, mentioning Taiwan, Xinjiang and Hong Kong by name, and calls on Moscow to stop massing troops on the border of Ukraine.
P China's embassy had no immediate comment.
P Party congresses of the SPD and FDP must still ratify the text, while the Greens have asked their 125,000 members to vote on it online by December 6.
P Outgoing health minister Dirk Hölscher, who wants to lead the Christian Democrats out of their worst defeat since the war, attacked the plan as "a recipe for illegal migration".
P The pandemic stole some of the show: the number of Covid-19 deaths in the country passed 100,000 overnight, and wards in Saxony are so full that patients may have to be flown to the north.
P Scharff announced a bonus for nurses worth one billion euros, and he did not exclude a duty to be vaccinated.
P Economists were divided over whether the sums add up, given the constitutional brake on debt.
P At the Westhafen, a tug hooted as the leaders lined up for the photographers, and Annika Lindner of the Greens burst out laughing.
@ spd | Social Democrats | o | DEUPTY
@ gru | Greens | o | DEUPTY
@ fdp | Free Democrats | o | DEUPTY
@ sch | Henning Scharff | p | DEUPTY | Social Democratic candidate for chancellor
@ mos | Russian government | o | RUSGOV
@ rus | Russian troops | o | RUSMIL
@ ukr | Ukraine | c | UKR
@ mem | Green party members | l | DEUPTY
@ hol | Dirk Hölscher | p | DEUGOV | health minister
@ nur | German nurses | g | DEUMED
@ bei | Chinese government | o | CHNGOV
E 0 Germany/GPE
E 1 BERLIN/GPE; Germany/GPE; Social Democrats/ORG; Greens/ORG; Free Democrats/ORG; Wednesday/DATE; Europe/LOC; Social Democrat/NORP; Henning Scharff/PER; early December/DATE
E 2 2030/DATE; 12 euros/MONEY
E 3 Scharff/PER; Westhafen canal/FAC
E 4 Beijing/GPE; Taiwan/GPE; Xinjiang/GPE; Hong Kong/GPE; Moscow/GPE; Ukraine/GPE
E 5 China/GPE
E 6 SPD/ORG; FDP/ORG; Greens/ORG; 125,000 members/NUM; December 6/DATE
E 7 Dirk Hölscher/PER; Christian Democrats/ORG
E 8 100,000/NUM; Saxony/GPE
E 9 Scharff/PER; one billion euros/MONEY
E 11 Westhafen/FAC; Annika Lindner/PER; Greens/ORG
V 0 | seal | SUPPORT | political-institutions, legislative | 057 | traffic light parties=spd; traffic light parties=gru; traffic light parties=fdp |  | id=a
V 1 | agreement | =a |  |  | Social Democrats=spd; Greens=gru; Free Democrats=fdp |  | when=Wednesday | date=2021-11-24
V 1 | negotiations | CONSULT | political-institutions, legislative | 046 | Social Democrats=spd; Greens=gru; Free Democrats=fdp | 
V 4 | calls on | REQUEST/yield | military, diplomatic | 0256 | @1:Social Democrats=spd; @1:Greens=gru; @1:Free Democrats=fdp | Moscow=mos
V 4 | massing | MOBILIZE/troops | military | 154 | Moscow=rus | Ukraine=ukr | by=Their blueprint=spd | where=the border of Ukraine
V 4 | tone | ACCUSE/disapprove | diplomatic | 111 | @1:Social Democrats=spd; @1:Greens=gru; @1:Free Democrats=fdp | Beijing=bei
V 6 | asked | REQUEST/assist | political-institutions | 021 | the Greens=gru | their 125,000 members=mem
V 7 | attacked | ACCUSE/disapprove | migration | 111 | Dirk Hölscher=hol | @1:Social Democrats=spd; @1:Greens=gru; @1:Free Democrats=fdp
V 9 | announced | AGREE | health | 0331 | Scharff=sch | nurses=nur | n=money:one billion euros:1000000000:EUR
Q 3 | d | The traffic light is on | Scharff=sch | said | -
Q 7 | m | the plan as "a recipe for illegal migration" | Dirk Hölscher=hol | attacked | -

#A w4-016 | 1998-08-17 | OMAGH
S Splinter republicans admit Omagh bomb as two governments vow crackdown
P A dissident republican group calling itself the Real IRA last night admitted planting the car bomb that killed 28 people in the market town of Omagh on Saturday afternoon, the single worst atrocity in three decades of the Northern Ireland conflict.
P In a coded telephone call to a Dublin newsroom, a man with a southern accent said that the target had been commercial, offered apologies to the civilians, and insisted that three warnings had been given.
P The Royal Ulster Constabulary has said that the warnings were wrong and had led its officers to herd shoppers towards the blast rather than away from it.
P Five men from the Omagh area, aged between 20 and 45, were arrested at dawn yesterday and were being questioned at Gough Barracks in Armagh.
P The Taoiseach, Dermot Halligan, flew to Belfast to meet the prime minister at Stormont, where the two leaders pledged that no measure would be left untried in crushing "these evil few".
P Sinn Fein's president, whose party had never before used such a word of a republican bombing, condemned the attack "without any equivocation whatsoever".
P Among the dead were a grandmother, her daughter, who was carrying twins, and her infant granddaughter, as well as two visitors from Spain.
P "You learn to carry an umbrella and you learn to check under the car," said Bernadette McAleer, a teacher who lost a pupil.
P Unionists renewed their demand that ministers stop the early release of prisoners, which was set in train by the agreement signed on Good Friday.
P A silence of the kind that follows snow has fallen on Market Street.
P The dissidents are few, probably no more than a hundred, and they have neither a mandate nor much money.
P Books of condolence were opened from Cork to Coleraine.
@ ira | Real IRA | g | GBRREB
@ vic | people of Omagh | l | GBRCVL
@ ruc | Royal Ulster Constabulary | o | GBRCOP
@ five | five men from the Omagh area | l | GBRUNK
@ hal | Dermot Halligan | p | IRLGOV | Taoiseach
@ pm | British prime minister | p | GBRGOV | prime minister
@ sf | President of Sinn Fein | p | GBRPTY | president of Sinn Fein
@ mca | Bernadette McAleer | p | GBREDU | teacher
@ uni | Unionists | g | GBRPTY
@ min | British ministers | g | GBRGOV
@ call | Real IRA caller | p | GBRREB
@ pri | paramilitary prisoners | g | GBRREB
E 0 republicans/NORP; Omagh/GPE
E 1 Real IRA/ARM; last night/DATE; 28 people/NUM; Omagh/GPE; Saturday afternoon/DATE; Northern Ireland/GPE
E 2 Dublin/GPE
E 3 Royal Ulster Constabulary/ORG
E 4 Five men/NUM; Omagh/GPE; yesterday/DATE; Gough Barracks/FAC; Armagh/GPE
E 5 Dermot Halligan/PER; Belfast/GPE; Stormont/FAC
E 6 Sinn Fein/ORG
E 7 Spain/GPE
E 8 Bernadette McAleer/PER
E 9 Unionists/NORP; Good Friday/DATE
E 10 Market Street/FAC
E 12 Cork/GPE; Coleraine/GPE
V 0 | bomb | ASSAULT/explosives | terrorism | 1832 | Splinter republicans=ira | @1:28 people=vic | by=Splinter republicans=ira | where=Omagh | id=a
V 0 | vow | THREATEN/violence | terrorism, executive | 137 | two governments=pm; two governments=hal | Splinter republicans=ira | id=v
V 1 | bomb | =a |  |  | the Real IRA=ira | 28 people=vic | by=the Real IRA=ira | when=Saturday afternoon | date=1998-08-15 | where=Omagh | n=killed:28 people:28
V 1 | atrocity | =a | | | the Real IRA=ira | 28 people=vic | when=Saturday afternoon | date=1998-08-15 | where=Omagh
V 2 | apologies | CONCEDE | terrorism | 055 | a man with a southern accent=call | the civilians=vic | when=@1:last night | date=1998-08-16
V 3 | blast | =a |  |  | @1:the Real IRA=ira | shoppers=vic
V 3 | said | ACCUSE/allege | terrorism | 112 | The Royal Ulster Constabulary=ruc | @1:the Real IRA=ira
V 4 | arrested | COERCE/arrest | terrorism, legal | 173 | @3:The Royal Ulster Constabulary=ruc | Five men=five | when=at dawn yesterday | date=1998-08-16 | n=arrested:Five men:5 | id=q
V 4 | questioned | =q | | | @3:The Royal Ulster Constabulary=ruc | Five men=five | where=Gough Barracks
V 5 | meet | CONSULT/visit | terrorism, diplomatic | 042 | Dermot Halligan=hal | the prime minister=pm | where=Stormont
V 5 | pledged | =v |  |  | the two leaders=pm; the two leaders=hal | "these evil few"=ira | where=Stormont
V 6 | bombing | =a |  |  | @1:the Real IRA=ira | 
V 6 | condemned | ACCUSE/disapprove | terrorism | 111 | Sinn Fein's president=sf | @1:the Real IRA=ira
V 6 | attack | =a |  |  | @1:the Real IRA=ira | 
V 7 | dead | =a | | | @1:the Real IRA=ira | the dead=vic
V 9 | demand | REQUEST/change | legal | 1042 | Unionists=uni | ministers=min
V 9 | signed | SUPPORT | political-institutions | 057 |  |  | st=h | when=Good Friday | date=1998-04-10 | id=g
V 9 | agreement | =g | | | | | when=Good Friday | date=1998-04-10
V 9 | release | RETREAT/release | legal | 0841 | ministers=min | prisoners=pri
V 12 | condolence | SUPPORT | terrorism | 018 |  | @1:28 people=vic
Q 2 | i | the target had been commercial | a man with a southern accent=call | said | -
Q 2 | i | three warnings had been given | a man with a southern accent=call | insisted | -
Q 3 | i | the warnings were wrong~~away from it | The Royal Ulster Constabulary=ruc | said | -
Q 5 | m | no measure would be left untried in crushing "these evil few" | the two leaders=pm | pledged | -
Q 6 | m | the attack "without any equivocation whatsoever" | Sinn Fein's president=sf | condemned | -
Q 8 | d | You learn to carry~~under the car | Bernadette McAleer=mca | said | -

#A w4-017 | 1995-08-29 | SARAJEVO
S Mortar kills 37 in Sarajevo market; UN blames Serbs
P SARAJEVO, Aug 29 - A mortar shell fired from Serb lines south of the city killed 37 people and wounded more than 80 outside the covered market in Sarajevo on Monday, United Nations investigators concluded after a night spent measuring craters.
P It landed shortly after eleven in the morning, in the same narrow street where 68 people perished in February last year.
P The Bosnian Serb army denied all responsibility and suggested, as it has done before, that the Muslims had fired on their own people to win the sympathy of the world.
P "Beyond any reasonable doubt," was how a UN spokesman, Lieutenant-Colonel Piers Rawnsley, described the finding.
P British peacekeepers slipped out of the Serb-held enclave of Gorazde overnight, the last foreign soldiers within easy reach of anybody who might look for hostages.
P In Paris, Bosnia's president called on NATO to carry out its promise of air strikes, saying that his government would otherwise have to reconsider its part in an American peace plan.
P The United States envoy, Theodore Brandt, was to have gone on to Belgrade with that plan on Tuesday, and his aides would not say whether he was packing.
P Alliance planes have bombed Bosnian Serb positions on a handful of occasions since 1994, each time briefly, and in May some 370 UN soldiers were seized and chained to bridges in reply.
P No one in the queue for water on Tuesday seemed to expect much.
P Sarajevans call the stretch of road beneath the Jewish cemetery Sniper Alley, and they cross it at a run, without comment, as others cross in the rain.
P The city has been under siege for 40 months.
@ bsa | Bosnian Serb army | o | BIHREB
@ vic | people in Sarajevo market | l | BIHCVL
@ inv | United Nations investigators | g | UNO
@ uno | United Nations | o | UNO
@ mus | Bosnian Muslims | g | BIH
@ raw | Piers Rawnsley | p | UNOMIL | UN spokesman
@ bri | British peacekeepers | g | UNO
@ bp | President of Bosnia | p | BIHGOV | president
@ nato | NATO | o | IGO
@ bra | Theodore Brandt | p | USAGOV | United States envoy
@ bel | Serbian government | o | SRBGOV
@ uns | UN soldiers | g | UNO
@ sar | Sarajevans | l | BIHCVL
E 0 37/NUM; Sarajevo/GPE; UN/ORG; Serbs/NORP
E 1 SARAJEVO/GPE; Aug 29/DATE; Serb/NORP; 37 people/NUM; more than 80/NUM; Sarajevo/GPE; Monday/DATE; United Nations/ORG
E 2 68 people/NUM; February last year/DATE
E 3 Bosnian Serb/NORP; Muslims/NORP
E 4 UN/ORG; Piers Rawnsley/PER
E 5 British/NORP; Serb/NORP; Gorazde/GPE
E 6 Paris/GPE; Bosnia/GPE; NATO/ORG; American/NORP
E 7 United States/GPE; Theodore Brandt/PER; Belgrade/GPE; Tuesday/DATE
E 8 Bosnian Serb/NORP; 1994/DATE; May/DATE; some 370/NUM; UN/ORG
E 9 Tuesday/DATE
E 10 Sarajevans/NORP; Jewish/NORP; Sniper Alley/FAC
V 0 | kills | ASSAULT/heavy-weapons | military | 194 | Serbs=bsa | 37=vic | by=UN=uno | where=Sarajevo market | n=killed:37:37 | id=a
V 0 | blames | ACCUSE/allege | military | 112 | UN=uno | Serbs=bsa | id=b
V 1 | fired | =a |  |  | Serb lines=bsa | 37 people=vic | by=United Nations investigators=inv | when=Monday | date=1995-08-28 | where=outside the covered market in Sarajevo | n=killed:37 people:37 | n=injured:more than 80:80
V 1 | concluded | =b |  |  | United Nations investigators=inv | Serb lines=bsa
V 2 | landed | =a |  |  | @1:Serb lines=bsa |  | when=shortly after eleven in the morning | date=1995-08-28 | where=the same narrow street
V 2 | perished | ASSAULT | military | 190 |  | 68 people=vic | st=h | when=February last year | date=1994-02 | where=the same narrow street | n=killed:68 people:68
V 3 | denied | REJECT | military | 016 | The Bosnian Serb army=bsa | @1:United Nations investigators=inv
V 3 | suggested | ACCUSE/allege | military | 1124 | The Bosnian Serb army=bsa | the Muslims=mus
V 3 | fired | ASSAULT/heavy-weapons | military | 194 | the Muslims=mus | their own people=vic | by=The Bosnian Serb army=bsa | when=@1:Monday | date=1995-08-28
V 4 | described | =b |  |  | Piers Rawnsley=raw | @3:The Bosnian Serb army=bsa
V 4 | finding | =b | | | a UN spokesman=raw | @3:The Bosnian Serb army=bsa
V 5 | slipped | RETREAT/withdraw | peacekeeping | 0874 | British peacekeepers=bri |  | when=overnight | date=1995-08-28/1995-08-29 | where=Gorazde
V 6 | called on | REQUEST/assist | military, diplomatic | 0232 | Bosnia's president=bp | NATO=nato | where=Paris
V 6 | saying | THREATEN/relations | diplomatic | 134 | his government=bp | @7:The United States envoy=bra
V 6 | promise | THREATEN/violence | military, diplomatic | 138 | NATO=nato | @3:The Bosnian Serb army=bsa | st=h
V 7 | gone | AGREE | diplomatic | 032 | Theodore Brandt=bra | Belgrade=bel
V 8 | bombed | ASSAULT/aerial | military, peacekeeping | 195 | Alliance planes=nato | Bosnian Serb positions=bsa | st=h | when=since 1994 | date=1994/1995
V 8 | seized | ASSAULT/abduct | peacekeeping, military | 181 | Bosnian Serb=bsa | some 370 UN soldiers=uns | st=h | when=in May | date=1995-05 | n=abducted:some 370:370 | id=s
V 8 | chained | =s | | | Bosnian Serb=bsa | some 370 UN soldiers=uns | when=in May | date=1995-05
V 11 | siege | COERCE/restrict | military, human-security | 191 | @3:The Bosnian Serb army=bsa | The city=sar | when=40 months | date=1992-04/1995-08
Q 1 | i | A mortar shell~~on Monday | United Nations investigators=inv | concluded | -
Q 3 | i | the Muslims had fired on their own people to win the sympathy of the world | The Bosnian Serb army=bsa | suggested | -
Q 4 | d | Beyond any reasonable doubt | Piers Rawnsley=raw | described | -
Q 6 | i | his government would otherwise have to reconsider its part in an American peace plan | Bosnia's president=bp | saying | -

#A w4-018 | 1999-10-22 | NAZRAN, Russia
S Rockets hit Grozny bazaar as Chechens flee to Ingushetia
P NAZRAN, Russia (AP) — At least 118 people were killed when rockets exploded in the crowded central market of the Chechen capital, Grozny, and at a nearby maternity hospital at dusk on Thursday, the breakaway republic's president said, while Moscow gave three different accounts of the explosions in the space of a day.
P A Russian military spokesman first denied that there had been any attack, then called it a special operation against arms dealers.
P Prime Minister Viktor Lazarev, on his way to a summit in Helsinki, told reporters that a clash between rival gangs over an arms depot was to blame.
P European Union leaders who had planned to press him about Chechnya over dinner served up a statement of deep concern instead.
P Refugees reaching the border post at Kavkaz-1 in Ingushetia described stalls heaped with tomatoes and bodies.
P "I sold batteries for eleven years and I never saw a man shoot anything in that market but dice," said Zara Magomadova, whose sleeve was stiff with her sister's blood.
P More than 170,000 Chechens have been driven across the frontier by Russian shelling and air raids since early September.
P Federal troops, who crossed the Terek River last week, are now on a ridge seven miles from the city.
P The Kremlin blames Chechen militants for bombs that brought down apartment blocks in Moscow and Volgodonsk in September and cost nearly 300 lives, and has vowed to wipe the rebels out wherever they are found.
P Chechnya's leader, Ruslan Idigov, appealed to the pope to intercede, in a letter sent by fax from a cellar.
P In the tent camp at Karabulak there is one stove for every sixty people, and the nights have begun to freeze.
P It was over much the same ground, and with much the same generals, that Russia lost the war of 1994 to 1996.
@ rum | Russian military | o | RUSMIL
@ vic | people in Grozny market | l | RUSCVL
@ idi | Ruslan Idigov | p | RUSREB | president of Chechnya
@ spk | Russian military spokesman | p | RUSMIL | military spokesman
@ laz | Viktor Lazarev | p | RUSGOV | Prime Minister
@ gan | rival gangs | g | RUSCRM
@ eul | European Union leaders | g | EUR
@ mag | Zara Magomadova | p | RUSREF | trader
@ ref | Chechen refugees | l | RUSREF
@ mos | Russian government | o | RUSGOV
@ mil | Chechen militants | g | RUSREB
@ apt | residents of Moscow and Volgodonsk | l | RUSCVL
@ pope | pope | p | VATREL | pope
E 0 Grozny/GPE; Chechens/NORP; Ingushetia/GPE
E 1 NAZRAN/GPE; Russia/GPE; AP/ORG; At least 118 people/NUM; Chechen/NORP; Grozny/GPE; Thursday/DATE; Moscow/GPE
E 2 Russian/NORP
E 3 Viktor Lazarev/PER; Helsinki/GPE
E 4 European Union/ORG; Chechnya/GPE
E 5 Kavkaz-1/FAC; Ingushetia/GPE
E 6 Zara Magomadova/PER
E 7 More than 170,000/NUM; Chechens/NORP; Russian/NORP; early September/DATE
E 8 Terek River/LOC; last week/DATE
E 9 Kremlin/ORG; Chechen/NORP; Moscow/GPE; Volgodonsk/GPE; September/DATE; nearly 300 lives/NUM
E 10 Chechnya/GPE; Ruslan Idigov/PER
E 11 Karabulak/GPE
E 12 Russia/GPE; 1994 to 1996/DATE
V 0 | hit | ASSAULT/heavy-weapons | military | 194 |  | @1:At least 118 people=vic | where=Grozny bazaar | id=a
V 0 | flee | SANCTION/expel | military, migration | 201 | @7:Russian=rum | Chechens=ref | id=x
V 1 | exploded | =a |  |  |  | At least 118 people=vic | by=the breakaway republic's president=idi | when=at dusk on Thursday | date=1999-10-21 | where=the crowded central market | n=killed:At least 118 people:118
V 1 | explosions | =a |  |  |  | 
V 1 | killed | =a | | | | At least 118 people=vic | by=the breakaway republic's president=idi | when=at dusk on Thursday | date=1999-10-21 | n=killed:At least 118 people:118
V 2 | denied | REJECT | military | 016 | A Russian military spokesman=spk | @1:the breakaway republic's president=idi
V 2 | attack | =a |  |  |  | 
V 2 | operation | =a | | | A Russian military spokesman=spk | arms dealers=gan | by=A Russian military spokesman=spk
V 3 | clash | ASSAULT | crime | 180 | rival gangs=gan |  | by=Viktor Lazarev=laz
V 3 | blame | ACCUSE/allege | crime | 112 | Viktor Lazarev=laz | rival gangs=gan
V 4 | concern | ACCUSE/disapprove | military, diplomatic | 111 | European Union leaders=eul | @3:Viktor Lazarev=laz
V 7 | driven | =x | | | Russian=rum | More than 170,000 Chechens=ref | when=since early September | date=1999-09/1999-10 | n=displaced:More than 170,000:170000
V 7 | shelling | ASSAULT/heavy-weapons | military | 194 | Russian=rum | Chechens=ref | when=since early September | date=1999-09/1999-10
V 7 | raids | ASSAULT/aerial | military | 195 | Russian=rum | Chechens=ref | when=since early September | date=1999-09/1999-10
V 8 | crossed | MOBILIZE/troops | military, territory | 154 | Federal troops=rum | @10:Chechnya=mil | when=last week | date=1999-10-11/1999-10-17 | where=the Terek River
V 9 | blames | ACCUSE/allege | terrorism | 112 | The Kremlin=mos | Chechen militants=mil
V 9 | bombs | ASSAULT/explosives | terrorism | 183 | Chechen militants=mil | nearly 300 lives=apt | st=h | by=The Kremlin=mos | when=in September | date=1999-09 | where=Moscow | n=killed:nearly 300 lives:300
V 9 | vowed | THREATEN/violence | military, terrorism | 138 | The Kremlin=mos | the rebels=mil
V 10 | appealed | REQUEST/meet | diplomatic | 028 | Ruslan Idigov=idi | the pope=pope | id=p
V 10 | letter | =p | | | Ruslan Idigov=idi | the pope=pope
V 12 | war | ASSAULT | military, territory | 190 | Russia=rum; @10:Chechnya=mil |  | st=h | when=1994 to 1996 | date=1994/1996
Q 1 | i | At least 118 people~~on Thursday | the breakaway republic's president=idi | said | -
Q 2 | i | there had been any attack | A Russian military spokesman=spk | denied | -
Q 3 | i | a clash between rival gangs over an arms depot was to blame | Viktor Lazarev=laz | told | -
Q 6 | d | I sold batteries~~but dice | Zara Magomadova=mag | said | -

#A w4-019 | 2018-04-23 | YEREVAN
S "I was wrong": Armenia's strongman quits after 11 days of street protests
P The prime minister of Armenia, Vahram Sarukhanyan, stepped down on Monday after a wave of peaceful demonstrations that had swelled by the hour and that on its last day counted soldiers in uniform among the marchers.
P "Aram Petikyan was right, I was wrong," he said in a statement of startling brevity, naming the bearded opposition deputy who had been freed from custody less than two hours before.
P Sarukhanyan had served two terms as president, then had the constitution rewritten so that power moved to the office of prime minister, and then took that office, having said that he never would.
P It was that manoeuvre, more than any bread-and-butter grievance, that sent students into Republic Square on April 13 with saucepans and vuvuzelas.
P Petikyan was hauled away by masked policemen on Sunday morning, minutes after the two men had met in front of the cameras in a hotel, an encounter that broke up when the premier accused his rival of blackmail and walked out.
P Nearly 300 people were detained that day in the capital alone, said the police, who used stun grenades to break up a column on Arshakunyats Avenue.
P Moscow, which keeps a base at Gyumri, kept its counsel; a spokesman for the Kremlin called the matter "exclusively an internal affair".
P By nightfall the brandy was flowing, strangers danced on the roofs of taxis, and a grandmother in a wheelchair conducted the horns with a ladle.
P Karen Abgaryan, a former mayor of the capital, will run the cabinet until parliament elects a successor.
P Not a shot was fired.
P Whether a movement with no money, no ministers-in-waiting and one beard can run a country at war in all but name is a question for the morning.
@ sar | Vahram Sarukhanyan | p | ARMGOV | prime minister
@ dem | Armenian protesters | l | ARMCVLOPP
@ sol | Armenian soldiers | g | ARMMIL
@ pet | Aram Petikyan | p | ARMLEGOPP | opposition deputy
@ stu | Armenian students | g | ARMEDUOPP
@ pol | Armenian police | o | ARMCOP
@ krs | Kremlin spokesman | p | RUSGOV | spokesman
E 0 Armenia/GPE
E 1 Armenia/GPE; Vahram Sarukhanyan/PER; Monday/DATE
E 2 Aram Petikyan/PER
E 3 Sarukhanyan/PER
E 4 Republic Square/FAC; April 13/DATE
E 5 Petikyan/PER; Sunday morning/DATE
E 6 Nearly 300 people/NUM; that day/DATE; Arshakunyats Avenue/FAC
E 7 Moscow/GPE; Gyumri/GPE; Kremlin/ORG
E 9 Karen Abgaryan/PER
V 0 | quits | RETREAT/resign | executive, pro-democracy | 0831 | Armenia's strongman=sar |  | id=q
V 0 | protests | PROTEST/demo | executive, pro-democracy | 1411 | @1:marchers=dem | Armenia's strongman=sar | when=11 days | date=2018-04-13/2018-04-23 | id=p
V 0 | wrong | CONCEDE | executive | 015 | Armenia's strongman=sar | @2:Aram Petikyan=pet | id=w
V 1 | stepped down | =q |  |  | Vahram Sarukhanyan=sar |  | when=Monday | date=2018-04-23
V 1 | demonstrations | =p |  |  | soldiers in uniform=sol; the marchers=dem | Vahram Sarukhanyan=sar
V 2 | wrong | =w | | | he=sar | Aram Petikyan=pet | when=@1:Monday | date=2018-04-23
V 2 | freed | RETREAT/release | pro-democracy | 0841 |  | the bearded opposition deputy=pet | when=less than two hours before | date=2018-04-23
V 4 | sent | =p |  |  | students=stu | @3:Sarukhanyan=sar | when=April 13 | date=2018-04-13 | where=Republic Square
V 5 | hauled | COERCE/arrest | repression | 173 | masked policemen=pol | Petikyan=pet | when=Sunday morning | date=2018-04-22
V 5 | met | CONSULT | executive | 040 | Petikyan=pet; the premier=sar |  | when=Sunday morning | date=2018-04-22 | where=a hotel | id=m
V 5 | accused | ACCUSE/allege | executive | 112 | the premier=sar | his rival=pet | when=Sunday morning | date=2018-04-22
V 5 | walked out | SANCTION/withdraw | executive | 164 | the premier=sar | his rival=pet | when=Sunday morning | date=2018-04-22 | id=o
V 5 | encounter | =m | | | the two men=pet; the two men=sar | | when=Sunday morning | date=2018-04-22 | where=a hotel
V 5 | broke | =o | | | the premier=sar | his rival=pet | when=Sunday morning | date=2018-04-22
V 6 | detained | COERCE/arrest | repression, rights-freedoms | 173 | the police=pol | Nearly 300 people=dem | by=the police=pol | when=that day | date=2018-04-22 | where=the capital | n=arrested:Nearly 300 people:300
V 6 | used | ASSAULT/crowd-control | repression | 175 | the police=pol | a column=dem | when=that day | date=2018-04-22 | where=Arshakunyats Avenue
V 10 | fired | ASSAULT/firearms | repression | 175 |  |  | st=n
Q 0 | d | I was wrong | Armenia's strongman=sar |  | -
Q 2 | d | Aram Petikyan was right, I was wrong | he=sar | said | -
Q 3 | i | he never would | Sarukhanyan=sar | said | -
Q 6 | i | Nearly 300 people were detained that day in the capital alone | the police=pol | said | -
Q 7 | m | the matter "exclusively an internal affair" | a spokesman for the Kremlin=krs | called | -

#A w4-020 | 2021-10-08 | -
S Polish tribunal challenges primacy of EU law, Brussels vows to use 'all powers'
P Poland's Constitutional Tribunal ruled on Thursday that parts of the European Union treaties are incompatible with the country's basic law, a judgment that strikes at the legal order of the bloc and brought crowds with gold-starred flags into the streets of Warsaw and Krakow.
P The case was lodged in March by the prime minister, Tadeusz Borowiecki, after the EU's top court told Warsaw to suspend a chamber that disciplines judges.
P In a statement the European Commission said it "will not hesitate to make use of its powers under the treaties" to safeguard the uniform application of Union law.
P Brussels has already held back 36 billion euros in grants and cheap loans from the Polish share of the pandemic recovery fund.
P Luxembourg's veteran foreign minister, Claude Weyrich, accused the government in Warsaw of playing with fire.
P Hungary's justice minister, by contrast, congratulated the Poles on a brave stand against "the stealthy extension of competences".
P The ruling Law and Justice party says it has no wish to leave the EU, and nearly nine in ten Poles want to stay.
P "They are sawing at the branch and telling us to admire the saw," the opposition leader Grzegorz Malinowski told a rally at Castle Square, where he had urged people by tweet to gather.
P The fifteen-member tribunal has been packed with allies of the party since 2015, and two of its judges dissented.
P Lawyers drew comparisons with a ruling by Germany's constitutional court in May 2020 on bond purchases, though none that flattered Warsaw.
P The zloty weakened slightly.
P Under a grey sky in front of the tribunal a pensioner in a beret sold badges of both persuasions, at the same price.
@ tri | Constitutional Tribunal of Poland | o | POLJUD
@ eu | European Union | o | EUR
@ cro | pro-EU protesters | l | POLCVLOPP
@ bor | Tadeusz Borowiecki | p | POLGOV | prime minister
@ ecj | EU's top court | o | EURJUD
@ war | Polish government | o | POLGOV
@ com | European Commission | o | EUR
@ wey | Claude Weyrich | p | LUXGOV | foreign minister
@ hjm | Hungarian justice minister | p | HUNGOV | justice minister
@ pis | Law and Justice | o | POLPTYGOV
@ mal | Grzegorz Malinowski | p | POLPTYOPP | opposition leader
@ gcc | German constitutional court | o | DEUJUD
E 0 Polish/NORP; EU/ORG; Brussels/GPE
E 1 Poland/GPE; Constitutional Tribunal/ORG; Thursday/DATE; European Union/ORG; Warsaw/GPE; Krakow/GPE
E 2 March/DATE; Tadeusz Borowiecki/PER; EU/ORG; Warsaw/GPE
E 3 European Commission/ORG; Union/ORG
E 4 Brussels/GPE; 36 billion euros/MONEY; Polish/NORP
E 5 Luxembourg/GPE; Claude Weyrich/PER; Warsaw/GPE
E 6 Hungary/GPE; Poles/NORP
E 7 Law and Justice/ORG; EU/ORG; Poles/NORP
E 8 Grzegorz Malinowski/PER; Castle Square/FAC
E 9 2015/DATE
E 10 Germany/GPE; May 2020/DATE; Warsaw/GPE
V 0 | challenges | REJECT | legal, political-institutions | 128 | Polish tribunal=tri | EU=eu | id=a
V 0 | vows | THREATEN/restrict | legal, political-institutions | 131 | Brussels=com | @2:Warsaw=war | id=t
V 1 | ruled | =a |  |  | Constitutional Tribunal=tri | the European Union=eu | when=Thursday | date=2021-10-07
V 1 | crowds | PROTEST/demo | legal, political-institutions | 1414 | crowds with gold-starred flags=cro | Constitutional Tribunal=tri | when=Thursday | date=2021-10-07 | where=Warsaw | id=p
V 1 | judgment | =a | | | Constitutional Tribunal=tri | the European Union=eu | when=Thursday | date=2021-10-07
V 2 | lodged | ACCUSE/allege | legal, political-institutions | 115 | Tadeusz Borowiecki=bor | the EU=eu | when=in March | date=2021-03 | id=l
V 2 | told | REQUEST/change | legal, political-institutions | 1044 | the EU's top court=ecj | Warsaw=war | st=h
V 2 | case | =l | | | Tadeusz Borowiecki=bor | the EU=eu | when=in March | date=2021-03
V 3 | said | =t |  |  | the European Commission=com | @2:Warsaw=war
V 4 | held back | SANCTION/discontinue | economic, legal | 1621 | Brussels=com | Polish=war | n=money:36 billion euros:36000000000:EUR
V 5 | accused | ACCUSE/disapprove | legal, diplomatic | 111 | Claude Weyrich=wey | the government in Warsaw=war
V 6 | congratulated | SUPPORT | legal, diplomatic | 051 | Hungary's justice minister=hjm | the Poles=war
V 8 | sawing | ACCUSE/disapprove | legal, political-institutions | 111 | Grzegorz Malinowski=mal | They=war | where=Castle Square
V 8 | rally | =p |  |  |  | @9:tribunal=tri | where=Castle Square
V 8 | urged | REQUEST/assist | legal, political-institutions | 021 | he=mal | people=cro
V 9 | dissented | REJECT | legal | 120 | two of its judges=tri | @1:Constitutional Tribunal=tri
V 10 | ruling | SANCTION/convict | legal | 116 | Germany's constitutional court=gcc | | st=h | when=May 2020 | date=2020-05
Q 0 | m | use 'all powers' | Brussels=com | vows | -
Q 3 | m | it "will not hesitate to make use of its powers under the treaties" to safeguard the uniform application of Union law | the European Commission=com | said | -
Q 6 | m | a brave stand against "the stealthy extension of competences" | Hungary's justice minister=hjm | congratulated | the Poles=war
Q 7 | i | it has no wish to leave the EU | The ruling Law and Justice party=pis | says | -
Q 8 | d | They are sawing~~admire the saw | the opposition leader Grzegorz Malinowski=mal | told | a rally=cro

#A w4-021 | 2023-11-16 | LONDON
S Rwanda asylum plan unlawful, Supreme Court rules
P The Supreme Court has unanimously struck down the government's scheme to put asylum seekers who cross the Channel in small boats on a plane to Rwanda, finding that they would face a real risk of being sent on to the countries they had fled.
P Hours after the judgment on Wednesday the prime minister, Neil Strathmore, promised emergency legislation that would declare Rwanda safe and told a Downing Street press conference that he would "not allow a foreign court to block these flights".
P Britain has paid Kigali 140 million pounds under the deal, which was signed in April 2022, and not one migrant has boarded.
P The first flight was halted on the tarmac at Boscombe Down in June last year, when the European Court of Human Rights issued an injunction with minutes to spare.
P Rwanda's government took issue with the view that it was not a safe third country.
P "Our job is done; theirs is to read it," said Miriam Okonedo of the charity that represented a Syrian and two Iranians among the ten claimants.
P The home secretary sacked on Monday, Caroline Hexham, in a letter dripping with vitriol, accused Strathmore of betraying the nation and of "magical thinking".
P The deputy chairman of the Conservatives suggested that ministers simply ignore the law and send the planes anyway, a remark that Labour said made him unfit for his post.
P Some 27,300 people have come over in dinghies this year, a third fewer than by the same point in 2022.
P In Dover the wind had got up, and nothing moved on the water but a pilot boat and the gulls.
P The charity is preparing for the possibility that ministers will try to disapply parts of the Human Rights Act, which would have a rough ride in the Lords.
@ sc | Supreme Court | o | GBRJUD
@ gov | British government | o | GBRGOV
@ pm | Neil Strathmore | p | GBRGOV | prime minister
@ rwa | Rwanda | c | RWA
@ rwg | Rwandan government | o | RWAGOV
@ ech | European Court of Human Rights | o | IGOJUD
@ oko | Miriam Okonedo | p | GBRNGO | charity lawyer
@ hex | Caroline Hexham | p | GBRELI | former home secretary
@ dep | deputy chairman of the Conservatives | p | GBRPTYGOV | deputy chairman
@ lab | Labour | o | GBRPTYOPP
@ min | ministers | g | GBRGOV
@ uk | Britain | c | GBR
E 0 Rwanda/GPE; Supreme Court/ORG
E 1 Supreme Court/ORG; Channel/LOC; Rwanda/GPE
E 2 Wednesday/DATE; Neil Strathmore/PER; Rwanda/GPE; Downing Street/FAC
E 3 Britain/GPE; Kigali/GPE; 140 million pounds/MONEY; April 2022/DATE
E 4 Boscombe Down/FAC; June last year/DATE; European Court of Human Rights/ORG
E 5 Rwanda/GPE
E 6 Miriam Okonedo/PER; Syrian/NORP; two/NUM; Iranians/NORP; ten claimants/NUM
E 7 Monday/DATE; Caroline Hexham/PER; Strathmore/PER
E 8 Conservatives/ORG; Labour/ORG
E 9 Some 27,300 people/NUM; this year/DATE; 2022/DATE
E 10 Dover/GPE
E 11 Human Rights Act/LAW; Lords/ORG
V 0 | rules | SANCTION/convict | legal, asylum, migration | 116 | Supreme Court=sc | @1:the government=gov | id=a
V 1 | struck down | =a |  |  | The Supreme Court=sc | the government=gov
V 1 | finding | =a | | | The Supreme Court=sc | the government=gov
V 2 | judgment | =a |  |  | @1:The Supreme Court=sc |  | when=Wednesday | date=2023-11-15
V 2 | told | REJECT | legal, asylum | 128 | Neil Strathmore=pm | a foreign court=ech | when=Wednesday | date=2023-11-15 | where=Downing Street
V 3 | paid | AID | asylum, economic | 071 | Britain=uk | Kigali=rwg | n=money:140 million pounds:140000000:GBP
V 3 | signed | SUPPORT | asylum, diplomatic | 057 | Britain=uk; Kigali=rwg |  | st=h | when=April 2022 | date=2022-04 | id=s
V 3 | deal | =s | | | Britain=uk; Kigali=rwg | | when=April 2022 | date=2022-04
V 4 | injunction | REQUEST/yield | legal, asylum | 105 | the European Court of Human Rights=ech | @3:Britain=uk | st=h | when=June last year | date=2022-06 | id=i
V 4 | halted | =i | | | the European Court of Human Rights=ech | @3:Britain=uk | when=June last year | date=2022-06 | where=Boscombe Down
V 5 | took issue | REJECT | asylum, diplomatic | 120 | Rwanda's government=rwg | @1:The Supreme Court=sc
V 5 | view | =a | | | @1:The Supreme Court=sc | 
V 7 | accused | ACCUSE/disapprove | executive, asylum | 111 | Caroline Hexham=hex | Strathmore=pm | id=k
V 7 | letter | =k | | | Caroline Hexham=hex | Strathmore=pm
V 8 | suggested | REQUEST/change | legal, asylum | 0242 | The deputy chairman of the Conservatives=dep | ministers=min | id=r
V 8 | said | ACCUSE/disapprove | asylum, legal | 111 | Labour=lab | him=dep
V 8 | remark | =r | | | The deputy chairman of the Conservatives=dep | ministers=min
Q 2 | m | he would "not allow a foreign court to block these flights" | Neil Strathmore=pm | told | -
Q 1 | i | they would face a real risk of being sent on to the countries they had fled | The Supreme Court=sc | finding | -
Q 5 | i | it was not a safe third country | @1:The Supreme Court=sc | view | -
Q 6 | d | Our job is done; theirs is to read it | Miriam Okonedo=oko | said | -
Q 7 | m | "magical thinking" | Caroline Hexham=hex | accused | Strathmore=pm
Q 8 | i | ministers simply ignore the law and send the planes anyway | The deputy chairman of the Conservatives=dep | suggested | -
Q 8 | i | made him unfit for his post | Labour=lab | said | -

#A w4-022 | 2024-10-21 | CHISINAU
S Moldova's EU vote on a knife edge; president blames 'criminal groups'
P CHISINAU, Moldova — A referendum on writing the goal of European Union membership into Moldova's constitution scraped through by a few hundred votes on Monday after ballots from the diaspora overturned a lead for the "no" camp that had lasted most of the night.
P President Irina Cebotari, who was herself forced into a runoff on Nov. 3, told supporters at two in the morning that criminal groups working with foreign forces had tried to buy 300,000 votes with tens of millions of euros.
P "This was an attack on our democracy and on our freedom, and we will not bow our heads," Cebotari said.
P The Kremlin's spokesman challenged her to produce the evidence, adding that the increase in votes for her side after midnight was "hard to explain".
P Moldovan police say the network of a fugitive oligarch, Grigore Tanas, who lives in Moscow and was sentenced in absentia last year to 15 years for the theft of a billion dollars from three banks, moved $39 million through a Russian lender in two months.
P Four people were detained in Orhei on Saturday on suspicion of handing out cash.
P Tanas denies wrongdoing, and on Telegram he crowed that the president had lost her battle.
P Observers from the Organization for Security and Co-operation in Europe praised the conduct of polling staff but voiced concern about foreign interference and the misuse of state resources.
P The head of the European Commission is on the record as saying that Moldova has a home at the end of the road.
P Her rival in the second round, a former prosecutor whom she dismissed in 2023, is a mild man who likes to say that he would meet Vladimir or Joe "if it puts a jar of honey on the table".
P In breakaway Transnistria, where Russia keeps some 1,500 soldiers, residents with Moldovan passports crossed the Dniester in borrowed minibuses to vote.
P Grapes were still coming in from the hills around Cricova, and the pickers had other worries.
@ ceb | Irina Cebotari | p | MDAGOV | President
@ crim | criminal groups | g | MDACRM
@ vot | Moldovan voters | l | MDACVL
@ krs | Kremlin spokesman | p | RUSGOV | spokesman
@ pol | Moldovan police | o | MDACOP
@ tan | Grigore Tanas | p | MDAELI | fugitive oligarch
@ ct | Moldovan court | o | MDAJUD
@ four | four people in Orhei | l | MDAUNK
@ osce | OSCE observers | g | IGO
@ stf | polling staff | g | MDAGOV
@ com | head of the European Commission | p | EUR
@ mda | Moldova | c | MDA
@ riv | rival candidate | p | MDAPTYOPP | former prosecutor
E 0 Moldova/GPE; EU/ORG
E 1 CHISINAU/GPE; Moldova#1/GPE; European Union/ORG; Moldova#2/GPE; Monday/DATE
E 2 Irina Cebotari/PER; Nov. 3/DATE
E 3 Cebotari/PER
E 4 Kremlin/ORG
E 5 Moldovan/NORP; Grigore Tanas/PER; Moscow/GPE; last year/DATE; a billion dollars/MONEY; $39 million/MONEY; Russian/NORP
E 6 Four people/NUM; Orhei/GPE; Saturday/DATE
E 7 Tanas/PER; Telegram/ORG
E 8 Organization for Security and Co-operation in Europe/ORG
E 9 European Commission/ORG; Moldova/GPE
E 10 2023/DATE; Vladimir/PER; Joe/PER
E 11 Transnistria/GPE; Russia/GPE; some 1,500 soldiers/NUM; Moldovan/NORP; Dniester/LOC
E 12 Cricova/GPE
V 0 | blames | ACCUSE/allege | election, corruption | 1121 | president=ceb | 'criminal groups'=crim | id=a
V 2 | told | =a |  |  | Irina Cebotari=ceb | criminal groups=crim | when=two in the morning | date=2024-10-21
V 3 | attack | =a |  |  | Cebotari=ceb | @2:criminal groups=crim
V 3 | will not | REJECT | election, pro-democracy | 120 | Cebotari=ceb | @2:criminal groups=crim
V 4 | challenged | REQUEST/change | election | 100 | The Kremlin's spokesman=krs | her#1=ceb
V 4 | adding | ACCUSE/disapprove | election | 111 | The Kremlin's spokesman=krs | her side=ceb
V 5 | say | ACCUSE/allege | election, corruption | 1121 | Moldovan police=pol | Grigore Tanas=tan
V 5 | sentenced | SANCTION/convict | legal, corruption | 116 |  | Grigore Tanas=tan | st=h | when=last year | date=2023
V 6 | detained | COERCE/arrest | election, corruption | 173 | @5:Moldovan police=pol | Four people=four | when=Saturday | date=2024-10-19 | where=Orhei | n=arrested:Four people:4
V 7 | denies | REJECT | election, corruption | 016 | Tanas=tan | @5:Moldovan police=pol
V 8 | praised | SUPPORT | election | 051 | Observers from the Organization for Security and Co-operation in Europe=osce | polling staff=stf
V 8 | concern | ACCUSE/disapprove | election | 111 | Observers from the Organization for Security and Co-operation in Europe=osce | 
V 9 | saying | SUPPORT | diplomatic | 050 | The head of the European Commission=com | Moldova=mda | st=h
Q 0 | m | 'criminal groups' | president=ceb | blames | -
Q 2 | i | criminal groups working with foreign forces had tried to buy 300,000 votes with tens of millions of euros | Irina Cebotari=ceb | told | -
Q 3 | d | This was an attack~~our heads | Cebotari=ceb | said | -
Q 4 | m | the increase in votes for her side after midnight was "hard to explain" | The Kremlin's spokesman=krs | adding | -
Q 5 | i | the network of a fugitive~~in two months | Moldovan police=pol | say | -
Q 7 | i | the president had lost her battle | he=tan | crowed | -
Q 9 | i | Moldova has a home at the end of the road | The head of the European Commission=com | saying | -
Q 10 | m | he would meet Vladimir or Joe "if it puts a jar of honey on the table" | a former prosecutor=riv | say | -

#A w4-023 | 2020-08-26 | ATHENS/ANKARA
S German minister shuttles between Athens and Ankara as rival navies drill off Crete
P Germany's foreign minister flew from Athens to Ankara on Tuesday in an attempt to cool a dispute over gas rights in the eastern Mediterranean, where Greek and Turkish warships have been shadowing each other for a fortnight and two frigates, the Limnos and the Kemal Reis, bumped hulls on Aug. 12.
P "The current situation is playing with fire, and every little spark can lead to disaster," Dietmar Kessler said beside his Greek counterpart.
P Turkey last week extended the mission of a survey ship, the Oruc Reis, by four days, drawing a protest note from Athens.
P Greece then issued a navigational warning of its own, announcing exercises in the same waters, and the air force of the United Arab Emirates sent F-16s to Crete to train with Greek pilots.
P Foreign Minister Selim Karahan, standing next to Kessler in Ankara, declared that Turkey was ready for a dialogue without preconditions but would "not step back an inch" if Greece continued to act like a spoiled child.
P In the Turkish view the islands of the Aegean, however many goats they feed, generate no continental shelf.
P The two allies in NATO came close to blows in January 1996 over an uninhabited rock called Imia in one language and Kardak in the other, and three Greek officers lost their lives in a helicopter crash that night.
P Diplomats said that Kessler had carried no written proposal in either direction, and that neither side had asked for one.
P France, which has stationed two Rafale jets in Cyprus, has little patience with German tact.
P The next round of this quarrel falls to the European ministers who are due to gather in Berlin on Thursday, where Athens will press for a list of sanctions to be kept in the drawer.
P On Kastellorizo, a mile from the Turkish shore, the ferry that brings day trippers for fried squid has not sailed since March.
@ kes | Dietmar Kessler | p | DEUGOV | foreign minister of Germany
@ grm | Greek navy | o | GRCMIL
@ trm | Turkish navy | o | TURMIL
@ gfm | Greek foreign minister | p | GRCGOV | foreign minister
@ tg | Turkish government | o | TURGOV
@ tur | Turkey | c | TUR
@ grc | Greece | c | GRC
@ gg | Greek government | o | GRCGOV
@ uae | UAE air force | o | AREMIL
@ gp | Greek pilots | g | GRCMIL
@ kar | Selim Karahan | p | TURGOV | Foreign Minister
@ fra | France | c | FRA
@ efm | European ministers | g | EUR
@ dip | diplomats | g | UNK
E 0 German/NORP; Athens/GPE; Ankara/GPE; Crete/LOC
E 1 Germany/GPE; Athens/GPE; Ankara/GPE; Tuesday/DATE; eastern Mediterranean/LOC; Greek/NORP; Turkish/NORP; Aug. 12/DATE
E 2 Dietmar Kessler/PER; Greek/NORP
E 3 Turkey/GPE; last week/DATE; Athens/GPE
E 4 Greece/GPE; United Arab Emirates/GPE; Crete/LOC; Greek/NORP
E 5 Selim Karahan/PER; Kessler/PER; Ankara/GPE; Turkey/GPE; Greece/GPE
E 6 Turkish/NORP; Aegean/LOC
E 7 NATO/ORG; January 1996/DATE; Imia/LOC; Kardak/LOC; Greek/NORP; three/NUM
E 8 Kessler/PER
E 9 France/GPE; Cyprus/GPE; German/NORP
E 10 European/NORP; Berlin/GPE; Thursday/DATE; Athens/GPE
E 11 Kastellorizo/LOC; Turkish/NORP; March/DATE
V 0 | shuttles | CONSULT/third-party | diplomatic, natural-resource, territory | 045 | German minister=kes; Athens=gg; Ankara=tg |  | id=a
V 0 | drill | MOBILIZE/weapons | military, territory | 150 | rival navies=grm; rival navies=trm |  | where=off Crete
V 1 | flew | =a |  |  | Germany's foreign minister=kes; Athens=gg; Ankara=tg |  | when=Tuesday | date=2020-08-25
V 1 | shadowing | MOBILIZE/weapons | military, territory | 154 | Greek=grm; Turkish warships=trm |  | when=for a fortnight | where=eastern Mediterranean
V 2 | playing | ACCUSE/disapprove | diplomatic, military | 111 | Dietmar Kessler=kes | @1:Greek=grc; @1:Turkish=tur
V 3 | extended | MOBILIZE/weapons | natural-resource, territory | 154 | Turkey=tur | @4:Greece=grc | when=last week | date=2020-08-17/2020-08-23
V 3 | protest note | ACCUSE/disapprove | diplomatic, territory | 114 | Athens=gg | Turkey=tur
V 4 | announcing | MOBILIZE/weapons | military, territory | 150 | Greece=grc | @3:Turkey=tur | id=e
V 4 | train | COOPERATE | military | 062 | the air force of the United Arab Emirates=uae; Greek pilots=gp |  | where=Crete
V 4 | exercises | =e | | | Greece=grc | @3:Turkey=tur | where=the same waters
V 5 | ready | AGREE | diplomatic | 036 | Turkey=tur | Greece=grc | by=Selim Karahan=kar | when=@1:Tuesday | date=2020-08-25 | where=Ankara
V 5 | not step back | REJECT/yield | diplomatic, territory | 1246 | Selim Karahan=kar | Greece=grc | when=@1:Tuesday | date=2020-08-25 | where=Ankara
V 5 | spoiled | ACCUSE/disapprove | diplomatic, territory | 111 | Selim Karahan=kar | Greece=grc | where=Ankara
V 9 | stationed | MOBILIZE/weapons | military | 154 | France=fra |  | where=Cyprus
V 10 | due | AGREE | diplomatic | 036 | the European ministers=efm |  | where=Berlin
V 10 | press | REQUEST/change | diplomatic, economic | 104 | Athens=gg | the European ministers=efm | st=f | where=Berlin
Q 2 | d | The current situation~~disaster | Dietmar Kessler=kes | said | -
Q 5 | m | Turkey was ready~~"not step back an inch" if Greece continued to act like a spoiled child | Selim Karahan=kar | declared | -
Q 8 | i | Kessler had carried no written proposal in either direction | Diplomats=dip | said | -
Q 8 | i | neither side had asked for one | Diplomats=dip | said | -

#A w4-024 | 2015-05-16 | NICOSIA
S Cyprus leaders open peace talks over lunch, with a gift of maps
P NICOSIA - The leaders of Cyprus' Greek and Turkish communities began a new round of negotiations on Friday in the disused airport that has been the headquarters of UN peacekeepers since 1974, agreeing to meet at least twice a month until the island is whole again or one of them gives up.
P The Turkish Cypriot leader, Mehmet Korkut, who won an election last month against a hardliner, announced that visitors from the south would no longer have to fill in a slip of paper at the crossings.
P President Nikos Theofanous handed over the coordinates of 28 minefields that the Greek Cypriot National Guard had laid in the Pentadaktylos hills before the war.
P Espen Bakke, the United Nations envoy, described the atmosphere as cheerful.
P "I have sat through funerals that felt more hopeful than the last six attempts," he told reporters, "and this was not like that."
P Theofanous broke off the previous talks in October when Turkey sent a research ship into waters where the republic has licensed an Italian firm to look for gas.
P No Cypriot leader since the 1960s has lost his post for being too slow.
P The two men are both from Limassol, and had a coffee together at the port there in full view of anyone who cared to look.
P An earlier plan, drawn up by a UN secretary-general and put to twin referendums in April 2004, was accepted by Turkish Cypriots and turned down by three Greek Cypriots in four.
P Property, troops and the question of who guards whom are likely to prove harder than paperwork.
P The mood on Ledra Street, the pedestrian crossing cut in half by a strip of sandbags, was festive and a little disbelieving.
@ kor | Mehmet Korkut | p | CYPPRE | Turkish Cypriot leader
@ the | Nikos Theofanous | p | CYPGOV | President
@ uno | United Nations | o | UNO
@ gcv | visitors from the south | l | CYPCVL
@ ng | National Guard | o | CYPMIL
@ bak | Espen Bakke | p | UNO | United Nations envoy
@ tur | Turkey | c | TUR
@ cyp | Cyprus | c | CYP
@ sg | UN secretary-general | p | UNO | secretary-general
@ tcy | Turkish Cypriots | l | CYPPRECVL
@ gcy | Greek Cypriots | l | CYPCVL
E 0 Cyprus/GPE
E 1 NICOSIA/GPE; Cyprus/GPE; Greek/NORP; Turkish/NORP; Friday/DATE; UN/ORG; 1974/DATE
E 2 Turkish Cypriot/NORP; Mehmet Korkut/PER; last month/DATE
E 3 Nikos Theofanous/PER; Greek Cypriot/NORP; National Guard/ORG; Pentadaktylos hills/LOC
E 4 Espen Bakke/PER; United Nations/ORG
E 6 Theofanous/PER; October/DATE; Turkey/GPE; Italian/NORP
E 7 Cypriot/NORP; 1960s/DATE
E 8 Limassol/GPE
E 9 UN/ORG; April 2004/DATE; Turkish Cypriots/NORP; Greek Cypriots/NORP
E 11 Ledra Street/FAC
V 0 | talks | CONSULT/third-party | diplomatic, territory | 046 | Cyprus leaders=the; Cyprus leaders=kor |  | where=Cyprus | id=a
V 0 | gift | COOPERATE | military, diplomatic | 060 | Cyprus leaders=the | Cyprus leaders=kor | id=g
V 1 | negotiations | =a |  |  | The leaders of Cyprus' Greek and Turkish communities=the; The leaders of Cyprus' Greek and Turkish communities=kor; UN=uno |  | when=Friday | date=2015-05-15 | where=the disused airport
V 1 | agreeing | AGREE | diplomatic, territory | 036 | The leaders of Cyprus' Greek and Turkish communities=the; The leaders of Cyprus' Greek and Turkish communities=kor |  | when=Friday | date=2015-05-15
V 2 | announced | CONCEDE | diplomatic, territory | 081 | Mehmet Korkut=kor | visitors from the south=gcv
V 3 | handed over | =g | | | Nikos Theofanous=the | @2:Mehmet Korkut=kor
V 3 | laid | ASSAULT/explosives | military | 190 | National Guard=ng |  | st=h | when=before the war | where=the Pentadaktylos hills
V 6 | broke off | SANCTION/withdraw | diplomatic, natural-resource | 164 | Theofanous=the | @2:Mehmet Korkut=kor | st=h | when=in October | date=2014-10
V 6 | talks | CONSULT | diplomatic | 046 | Theofanous=the |  | st=h
V 6 | sent | MOBILIZE/weapons | natural-resource, territory | 154 | Turkey=tur | the republic=cyp | st=h | when=in October | date=2014-10
V 8 | coffee | CONSULT | diplomatic | 040 | The two men=the; The two men=kor |  | where=the port
V 9 | accepted | SUPPORT | diplomatic, territory | 050 | Turkish Cypriots=tcy | a UN secretary-general=sg | st=h | when=in April 2004 | date=2004-04
V 9 | turned down | REJECT/meet | diplomatic, territory | 127 | three Greek Cypriots in four=gcy | a UN secretary-general=sg | st=h | when=in April 2004 | date=2004-04
Q 2 | i | visitors from the south would no longer have to fill in a slip of paper at the crossings | Mehmet Korkut=kor | announced | -
Q 5 | d | I have sat~~attempts | he=bak | told | -
Q 5 | d | and this was not like that. | he=bak | told | -

#A w4-025 | 2021-04-23 | MOSCOW
S Jailed Kremlin critic ends hunger strike after civilian doctors' warning
P MOSCOW, April 23 - The imprisoned Russian opposition leader Kirill Vasnetsov said on Friday that he would begin to end the hunger strike he declared on March 31, a day after civilian doctors who had been allowed to examine him warned that he might soon have no life left to defend.
P In a message posted by his lawyers from Penal Colony No. 2 at Pokrov, Vasnetsov, 44, thanked "the good people of Russia and the whole world" for their support.
P He had stopped eating in protest at the refusal of prison officials to let a physician of his choice treat the pain in his back and the numbness in his legs.
P Tens of thousands of people rallied for him in more than 100 cities on Wednesday night, and police detained nearly 1,800, according to the monitoring group OVD-Info, most of them in St Petersburg, where officers used stun guns on marchers.
P In the capital, by contrast, the authorities stood back.
P The United States has warned Moscow that there will be consequences if he dies, a matter in which the Kremlin says that no foreign state has any business.
P Prosecutors have asked a court to brand his anti-corruption foundation an extremist body, a label shared with al Qaeda.
P Vasnetsov fell ill on a flight over Siberia last August, and laboratories in Germany, France and Sweden found that he had been poisoned with a nerve agent of the Novichok class.
P The security service has denied any part in it.
P Winter lingers at Pokrov, and the barracks smell of cabbage and floor polish.
P His wife has not been told when she may visit.
@ vas | Kirill Vasnetsov | p | RUSOPP | opposition leader
@ doc | civilian doctors | g | RUSMED
@ pri | prison officials | g | RUSCOP
@ dem | Vasnetsov supporters | l | RUSCVLOPP
@ pol | Russian police | o | RUSCOP
@ ovd | OVD-Info | o | RUSNGO
@ usa | United States | c | USA
@ kre | Kremlin | o | RUSGOV
@ pro | Russian prosecutors | g | RUSJUD
@ fnd | Vasnetsov's anti-corruption foundation | o | RUSNGOOPP
@ ct | Moscow court | o | RUSJUD
@ lab | laboratories in Germany, France and Sweden | g | DEUMED,FRAMED,SWEMED
@ fsb | Russian security service | o | RUSSPY
E 0 Kremlin/ORG
E 1 MOSCOW/GPE; April 23/DATE; Russian/NORP; Kirill Vasnetsov/PER; Friday/DATE; March 31/DATE
E 2 Penal Colony No. 2/FAC; Pokrov/GPE; Vasnetsov/PER; Russia/GPE
E 4 Tens of thousands of people/NUM; Wednesday night/DATE; nearly 1,800/NUM; OVD-Info/ORG; St Petersburg/GPE
E 6 United States/GPE; Moscow/GPE; Kremlin/ORG
E 7 al Qaeda/ARM
E 8 Vasnetsov/PER; Siberia/LOC; last August/DATE; Germany/GPE; France/GPE; Sweden/GPE
E 10 Pokrov/GPE
V 0 | ends | CONCEDE | human-rights, health | 082 | Jailed Kremlin critic=vas |  | id=a
V 0 | hunger strike | PROTEST/hunger | human-rights, health | 1423 | Jailed Kremlin critic=vas | @3:prison officials=pri | id=h
V 0 | Jailed | COERCE/arrest | human-rights, legal | 173 | | Jailed Kremlin critic=vas | st=h | id=j
V 1 | end | =a |  |  | Kirill Vasnetsov=vas |  | when=Friday | date=2021-04-23
V 1 | hunger strike | =h |  |  | he#2=vas | @3:prison officials=pri | when=March 31 | date=2021-03-31
V 1 | allowed | RETREAT/access | health, human-rights | 086 | @3:prison officials=pri | civilian doctors=doc
V 1 | imprisoned | =j | | | | Kirill Vasnetsov=vas
V 2 | thanked | SUPPORT | human-rights | 051 | Vasnetsov=vas | "the good people of Russia and the whole world"=dem | when=@1:Friday | date=2021-04-23 | where=Penal Colony No. 2
V 3 | stopped | =h |  |  | He=vas | prison officials=pri
V 3 | refusal | REJECT/assist | health, human-rights | 122 | prison officials=pri | He=vas
V 4 | rallied | PROTEST/demo | human-rights, rights-freedoms | 141 | Tens of thousands of people=dem | @6:Moscow=kre | when=Wednesday night | date=2021-04-21 | where=more than 100 cities | n=protesters:Tens of thousands of people:-
V 4 | detained | COERCE/arrest | repression, rights-freedoms | 173 | police=pol | nearly 1,800=dem | by=OVD-Info=ovd | when=Wednesday night | date=2021-04-21 | n=arrested:nearly 1,800:1800
V 4 | used | ASSAULT/crowd-control | repression | 175 | officers=pol | marchers=dem | by=OVD-Info=ovd | when=Wednesday night | date=2021-04-21 | where=St Petersburg
V 6 | warned | THREATEN | human-rights, diplomatic | 130 | The United States=usa | Moscow=kre
V 6 | says | REJECT | human-rights, diplomatic | 120 | the Kremlin=kre | The United States=usa
V 7 | asked | ACCUSE/allege | legal, pro-autocracy | 115 | Prosecutors=pro | his anti-corruption foundation=fnd
V 8 | poisoned | ASSAULT/unconventional | cbrn | 2041 |  | he=vas | st=h | by=laboratories in Germany, France and Sweden=lab | when=last August | date=2020-08 | where=Siberia
V 9 | denied | REJECT | cbrn, intelligence | 016 | The security service=fsb | 
Q 1 | i | he would begin to end the hunger strike he declared on March 31 | Kirill Vasnetsov=vas | said | -
Q 1 | i | he might soon have no life left to defend | civilian doctors=doc | warned | -
Q 2 | m | "the good people of Russia and the whole world" | Vasnetsov=vas | thanked | -
Q 4 | i | police detained nearly 1,800 | OVD-Info=ovd | according to | -
Q 6 | i | there will be consequences if he dies | The United States=usa | warned | Moscow=kre
Q 6 | i | no foreign state has any business | the Kremlin=kre | says | -
Q 8 | i | he had been poisoned with a nerve agent of the Novichok class | laboratories in Germany, France and Sweden=lab | found | -

#A w4-026 | 2024-02-23 | BRUSSELS
S EU hits Chinese and Indian firms in 13th round of Russia sanctions
P The European Union formally adopted its 13th package of sanctions against Russia on Friday, a day before the second anniversary of the invasion of Ukraine, adding 194 people and entities to a blacklist that now runs to more than 2,000 names.
P For the first time the measures strike at companies in mainland China, three of them, and one in India, which are accused of supplying drone parts that end up on the battlefield.
P A plan to ban imports of Russian aluminium was dropped before ambassadors ever saw it, and diplomats were candid that there was not much left in the cupboard.
P "Each package is a tourniquet, and a tourniquet only works if nobody loosens it," the bloc's sanctions envoy, Niall Devane, said in an interview.
P Hungary, whose premier has threatened more than once to veto further measures, let the text pass after its foreign minister had complained that it contained nothing "but noise".
P Beijing lodged what it called solemn representations with Brussels over the listing of its firms, and pledged to take whatever steps were needed to protect them.
P Among the newcomers are ten Russian officials held responsible for the deportation of Ukrainian children, as well as North Korea's defence minister, whose country has shipped ballistic missiles and artillery shells to Moscow.
P In Washington the Treasury announced more than 500 sanctions of its own on the same day, which it tied to the death of an opposition politician in an Arctic prison.
P Russia's economy grew by 3.6 percent last year, faster than that of any member of the G7.
P Its foreign ministry answered by enlarging the list of European officials who are barred from entering the country.
P Ships that carry Russian crude under the flags of Gabon or the Cook Islands are older, rustier and, as a port captain in Gibraltar put it, "insured by a prayer".
P The next package is already under discussion in the capitals, but nobody is in a hurry to put a date on it.
@ eu | European Union | o | EUR
@ rus | Russia | c | RUS
@ ukr | Ukraine | c | UKR
@ lst | people and entities on EU blacklist | g | RUS
@ cnf | Chinese companies | g | CHNBUS
@ inf | Indian company | o | INDBUS
@ dev | Niall Devane | p | EUR | sanctions envoy
@ hun | Hungary | c | HUN
@ hpm | Hungarian premier | p | HUNGOV | premier
@ hfm | Hungarian foreign minister | p | HUNGOV | foreign minister
@ chn | Chinese government | o | CHNGOV
@ off | Russian officials | g | RUSGOV
@ chd | Ukrainian children | l | UKRCVL
@ nkm | North Korean defence minister | p | PRKGOVMIL | defence minister
@ prk | North Korea | c | PRK
@ rug | Russian government | o | RUSGOV
@ tre | US Treasury | o | USAGOV
@ rfm | Russian foreign ministry | o | RUSGOV
@ eof | European officials | g | EUR
@ cap | port captain in Gibraltar | p | GBR | port captain
@ dip | diplomats | g | EUR
E 0 EU/ORG; Chinese/NORP; Indian/NORP; Russia/GPE
E 1 European Union/ORG; Russia/GPE; Friday/DATE; Ukraine/GPE; 194 people and entities/NUM
E 2 China/GPE; India/GPE
E 3 Russian/NORP
E 4 Niall Devane/PER
E 5 Hungary/GPE
E 6 Beijing/GPE; Brussels/GPE
E 7 ten/NUM; Russian/NORP; Ukrainian/NORP; North Korea/GPE; Moscow/GPE
E 8 Washington/GPE; Treasury/ORG; the same day/DATE; Arctic/LOC
E 9 Russia/GPE; last year/DATE; G7/ORG
E 10 European/NORP
E 11 Russian/NORP; Gabon/GPE; Cook Islands/GPE; Gibraltar/GPE
V 0 | hits | SANCTION/discontinue | economic, military | 163 | EU=eu | Chinese=cnf; Indian firms=inf | id=f
V 0 | sanctions | SANCTION/discontinue | economic, military | 163 | EU=eu | Russia=rus | id=a
V 1 | adopted | =a |  |  | The European Union=eu | Russia=rus; 194 people and entities=lst | when=Friday | date=2024-02-23 | n=other:194 people and entities:194
V 1 | invasion | ASSAULT | military, territory | 190 | Russia=rus | Ukraine=ukr | st=h | when=second anniversary | date=2022-02-24
V 2 | strike | =f |  |  | @1:The European Union=eu | companies in mainland China=cnf; one in India=inf
V 2 | supplying | AID | economic, military | 072 | companies in mainland China=cnf; one in India=inf | @1:Russia=rus | by=@1:The European Union=eu
V 5 | threatened | THREATEN | diplomatic, economic | 130 | premier=hpm | @1:The European Union=eu | st=h
V 5 | complained | ACCUSE/disapprove | diplomatic, economic | 111 | its foreign minister=hfm | @1:The European Union=eu
V 5 | let | CONCEDE | diplomatic, economic | 080 | Hungary=hun | @1:The European Union=eu
V 6 | representations | ACCUSE/disapprove | diplomatic, economic | 114 | Beijing=chn | Brussels=eu
V 6 | pledged | THREATEN | diplomatic, economic | 130 | Beijing=chn | Brussels=eu
V 6 | listing | =f | | | Brussels=eu | its firms=cnf
V 7 | deportation | COERCE/deport | migration, human-rights | 174 | ten Russian officials=off | Ukrainian children=chd
V 7 | shipped | AID | military | 072 | North Korea=prk | Moscow=rug
V 8 | announced | SANCTION/discontinue | economic, human-rights | 163 | the Treasury=tre | @9:Russia=rus | when=on the same day | date=2024-02-23 | where=Washington | id=s
V 8 | sanctions | =s | | | the Treasury=tre | @9:Russia=rus
V 10 | enlarging | REJECT | diplomatic | 120 | Its foreign ministry=rfm | European officials=eof | id=e
V 10 | barred | =e | | | Its foreign ministry=rfm | European officials=eof
Q 3 | i | there was not much left in the cupboard | diplomats=dip | candid | -
Q 4 | d | Each package~~loosens it | Niall Devane=dev | said | -
Q 5 | m | it contained nothing "but noise" | its foreign minister=hfm | complained | -
Q 11 | m | "insured by a prayer" | a port captain in Gibraltar=cap | put | -

#A w4-027 | 2007-05-17 | TALLINN
S Estonia fends off wave of cyber attacks after row over Soviet statue
P TALLINN (AFP) - Estonia said on Thursday that it had beaten back most of a three-week assault on the websites of its government, banks and newspapers, which began when the authorities moved a bronze Soviet soldier out of the centre of the capital.
P Defence Minister Madis Lepp raised the matter with colleagues in Brussels on Monday and asked the NATO alliance to send experts, two of whom have since set up shop in the capital.
P "If a missile hits an airport, everyone knows what to call it," Lepp told the daily Postimees.
P Hansabank, the largest lender in the country, shut off access from abroad for an hour last week after its servers were flooded with bogus requests.
P Investigators traced some of the traffic to computers in Moscow that belong to the state, according to the foreign minister, who accused Russia outright.
P A Kremlin spokesman dismissed the charge as absolutely groundless and said hackers could fake any address they pleased.
P Rioters smashed the windows of shops and kiosks in Tallinn on the nights of April 26 and 27, when one man was stabbed to death, more than 150 people were hurt and about a thousand were rounded up.
P In Moscow, members of a youth movement loyal to the president besieged the Estonian embassy for a week and tore down its flag.
P Estonia is proud of being a place where people vote, pay for parking and see their doctor on the internet.
P Its critics might say that a country with all its eggs in one basket should not be surprised to find a fox in the henhouse.
P The statue, which ethnic Russians regard as a monument to the fallen and most Estonians as a reminder of occupation, stands in a military cemetery, knee deep in carnations.
P The attacks stopped as abruptly as a tap being turned off on the evening of May 10, though smaller bursts have been logged since.
@ est | Estonia | c | EST
@ att | unknown hackers | g | CRM
@ rus | Russia | c | RUS
@ lep | Madis Lepp | p | ESTGOVMIL | Defence Minister
@ nato | NATO | o | IGO
@ hb | Hansabank | o | ESTBUS
@ efm | Estonian foreign minister | p | ESTGOV | foreign minister
@ krs | Kremlin spokesman | p | RUSGOV | spokesman
@ rio | rioters in Tallinn | l | ESTCVLOPP
@ you | pro-Kremlin youth movement | g | RUSCVL
@ emb | Estonian embassy in Moscow | o | ESTGOV
@ eaut | Estonian authorities | g | ESTGOV
@ col | defence ministers in Brussels | g | IGO
@ post | Postimees | o | ESTJRN
@ estp | Estonian police | o | ESTCOP
E 0 Estonia/GPE; Soviet/NORP
E 1 TALLINN/GPE; AFP/ORG; Estonia/GPE; Thursday/DATE; Soviet/NORP
E 2 Madis Lepp/PER; Brussels/GPE; Monday/DATE; NATO/ORG
E 3 Lepp/PER; Postimees/ORG
E 4 Hansabank/ORG; last week/DATE
E 5 Moscow/GPE; Russia/GPE
E 6 Kremlin/ORG
E 7 Tallinn/GPE; April 26 and 27/DATE; more than 150 people/NUM; about a thousand/NUM
E 8 Moscow/GPE; Estonian/NORP
E 9 Estonia/GPE
E 11 Russians/NORP; Estonians/NORP
E 12 the evening of May 10/DATE
V 0 | attacks | COERCE/cyber | cyber | 176 |  | Estonia=est | where=Estonia | id=a
V 1 | assault | =a |  |  |  | the websites of its government, banks and newspapers=est | by=Estonia=est | when=three-week | date=2007-04-27/2007-05-17
V 2 | raised | CONSULT/multilateral | cyber, military | 040 | Madis Lepp=lep; colleagues=col |  | when=on Monday | date=2007-05-14 | where=Brussels
V 2 | asked | REQUEST/assist | cyber, military | 0232 | Madis Lepp=lep | the NATO alliance=nato | when=on Monday | date=2007-05-14 | where=Brussels
V 2 | set up | AID | cyber, military | 072 | two of whom=nato | @1:Estonia=est | where=the capital
V 4 | flooded | COERCE/cyber | cyber, economic | 176 |  | Hansabank=hb | when=last week | date=2007-05-07/2007-05-13
V 5 | traced | ACCUSE/investigate | cyber | 091 | Investigators=estp | Moscow=rus | by=the foreign minister=efm
V 5 | accused | ACCUSE/allege | cyber | 112 | the foreign minister=efm | Russia=rus | id=c
V 6 | dismissed | REJECT | cyber | 016 | A Kremlin spokesman=krs | @5:the foreign minister=efm
V 6 | charge | =c | | | @5:the foreign minister=efm | A Kremlin spokesman=krs
V 7 | smashed | PROTEST/riot | religion-ethnicity | 145 | Rioters=rio |  | when=on the nights of April 26 and 27 | date=2007-04-26/2007-04-27 | where=Tallinn
V 7 | stabbed | ASSAULT/primitive | religion-ethnicity | 182 |  | one man=rio | when=on the nights of April 26 and 27 | date=2007-04-26/2007-04-27 | where=Tallinn
V 7 | rounded up | COERCE/arrest | religion-ethnicity | 173 | @1:the authorities=eaut | about a thousand=rio | when=on the nights of April 26 and 27 | date=2007-04-26/2007-04-27 | where=Tallinn | n=arrested:about a thousand:1000
V 8 | besieged | PROTEST/obstruct | diplomatic | 144 | members of a youth movement loyal to the president=you | the Estonian embassy=emb | where=Moscow
V 8 | tore down | PROTEST/vandalize | diplomatic | 145 | members of a youth movement loyal to the president=you | the Estonian embassy=emb | where=Moscow
V 12 | attacks | =a |  |  |  | @9:Estonia=est | when=on the evening of May 10 | date=2007-05-10
V 12 | bursts | COERCE/cyber | cyber | 176 | | @9:Estonia=est
Q 1 | i | it had beaten back~~the capital | Estonia=est | said | -
Q 3 | d | If a missile hits an airport, everyone knows what to call it | Lepp=lep | told | the daily Postimees=post
Q 5 | i | Investigators traced some of the traffic to computers in Moscow that belong to the state | the foreign minister=efm | according to | -
Q 6 | i | hackers could fake any address they pleased | A Kremlin spokesman=krs | said | -

#A w4-028 | - | LAMPEDUSA, Italy
S Tug crew pull 118 from sea off Lampedusa as Rome and Valletta trade blame
P LAMPEDUSA, Italy - An Italian coast guard launch and the crew of an oil company's tug pulled 118 men, women and children out of the sea south of Lampedusa in the early hours of Tuesday, after the rubber boat in which they had left the Libyan port of Zuwara began to fold in the middle.
P Nine bodies were recovered, and survivors told officers from the UN migration agency that at least 30 others had slipped under before help came.
P Italy's interior minister, Fabrizio Scalera, accused Malta of having ignored three distress calls from its own search zone.
P "They let the phone ring, and they waited for the wind to do the rest," Scalera told a radio station in Milan.
P Valletta said the boat had been outside its waters at all times and that its patrol vessels had been committed elsewhere.
P A magistrate in Agrigento has opened an investigation into the failure to respond, and two Sudanese teenagers who were seen at the tiller were led away in handcuffs from the quay.
P Under the agreement that Italy signed with the authorities in Tripoli in 2017, boats caught closer to the African shore are towed back to detention centres where, human rights groups say, beatings are part of the daily routine.
P The mayor, Rosalia Cusumano, asked Brussels not for money but for a ferry.
P She buried the dead of an earlier wreck herself, when the gravedigger was ill.
P The island lives from sponges, sardines and the two months when the charter flights come.
P Ministers from the Mediterranean states are supposed to discuss quotas before the summer, if a date can be found that suits everybody.
P Meanwhile the launch, hosed down, was out again by noon.
@ cg | Italian coast guard | o | ITACOP
@ tug | tug crew | g | ITABUS
@ mig | migrants off Lampedusa | l | REF
@ iom | UN migration agency | o | UNO
@ sca | Fabrizio Scalera | p | ITAGOV | interior minister
@ mal | Malta | c | MLT
@ mlg | Maltese government | o | MLTGOV
@ rom | Italian government | o | ITAGOV
@ mag | Agrigento magistrate | p | ITAJUD | magistrate
@ teen | two Sudanese teenagers | l | SDNREF
@ ita | Italy | c | ITA
@ tri | authorities in Tripoli | o | LBYGOV
@ cus | Rosalia Cusumano | p | ITAGOV | mayor
@ eu | European Union | o | EUR
@ hrg | human rights groups | g | NGO
E 0 118/NUM; Lampedusa/GPE; Rome/GPE; Valletta/GPE
E 1 LAMPEDUSA/GPE; Italy/GPE; Italian/NORP; 118 men, women and children/NUM; Lampedusa/LOC; the early hours of Tuesday/DATE; Libyan/NORP; Zuwara/GPE
E 2 Nine bodies/NUM; UN/ORG; at least 30 others/NUM
E 3 Italy/GPE; Fabrizio Scalera/PER; Malta/GPE
E 4 Scalera/PER; Milan/GPE
E 5 Valletta/GPE
E 6 Agrigento/GPE; two/NUM; Sudanese/NORP
E 7 Italy/GPE; Tripoli/GPE; 2017/DATE; African/NORP
E 8 Rosalia Cusumano/PER; Brussels/GPE
E 11 Mediterranean/LOC
V 0 | pull | AID | migration, human-security | 073 | Tug crew=tug | 118=mig | where=off Lampedusa | id=a
V 0 | blame | ACCUSE/allege | migration, diplomatic | 112 | Rome=rom | Valletta=mlg | id=b
V 1 | pulled | =a |  |  | An Italian coast guard launch=cg; the crew of an oil company's tug=tug | 118 men, women and children=mig | when=in the early hours of Tuesday | where=south of Lampedusa | n=other:118 men, women and children:118
V 2 | help | =a | | | @1:An Italian coast guard launch=cg; @1:the crew of an oil company's tug=tug | survivors=mig
V 3 | accused | =b |  |  | Fabrizio Scalera=sca | Malta=mal
V 3 | ignored | REJECT/assist | migration, human-security | 122 | Malta=mal | @1:118 men, women and children=mig | by=Fabrizio Scalera=sca | id=i
V 3 | calls | REQUEST/assist | migration, human-security | 0233 | @1:118 men, women and children=mig | Malta=mal | by=Fabrizio Scalera=sca
V 4 | let | =b |  |  | Scalera=sca | They=mal | where=Milan
V 5 | said | REJECT | migration, diplomatic | 016 | Valletta=mlg | @4:Scalera=sca
V 6 | investigation | ACCUSE/investigate | migration, legal | 091 | A magistrate in Agrigento=mag | @5:Valletta=mlg
V 6 | led | COERCE/arrest | migration, trafficking, legal | 173 |  | two Sudanese teenagers=teen | where=the quay | n=arrested:two:2
V 6 | failure | =i | | | @5:Valletta=mlg | 
V 7 | signed | SUPPORT | migration, diplomatic | 057 | Italy=ita; the authorities in Tripoli=tri |  | st=h | when=in 2017 | date=2017 | id=s
V 7 | agreement | =s | | | Italy=ita; the authorities in Tripoli=tri | | when=in 2017 | date=2017
V 8 | asked | REQUEST/assist | migration, human-security | 0233 | Rosalia Cusumano=cus | Brussels=eu
Q 2 | i | at least 30 others had slipped under before help came | survivors=mig | told | officers from the UN migration agency=iom
Q 4 | d | They let the phone~~the rest | Scalera=sca | told | -
Q 5 | i | the boat had been outside its waters at all times and that its patrol vessels had been committed elsewhere | Valletta=mlg | said | -
Q 7 | i | beatings are part of the daily routine | human rights groups=hrg | say | -

#A w4-029 | - | THE HAGUE
S War crimes judges double general's sentence over siege and prison camps
P THE HAGUE — United Nations appeals judges have raised from 20 to 40 years the prison term of Radomir Vujanović, a former Bosnian Serb general, holding that a lower chamber had given too little weight to the shelling of apartment blocks, trams and a queue for bread between 1992 and 1994.
P Vujanović, 74, who was handed over by Belgrade in 2005 after ten years on the run, stood with his hands behind his back and showed no emotion as the ruling was read out.
P His lawyer said the judges had swept aside three years' worth of testimony "as one clears a table of crumbs".
P In the public gallery, women from Prijedor held up photographs of brothers and sons until a guard asked them politely to lower their arms.
P "I would have settled for a single word of sorrow, and it never came," said Fadila Kapetanović, whose husband was taken from the Keraterm camp on a July night in 1992 and shot with about 150 others.
P Serbia's president denounced the decision as "selective justice", though he stopped short of calling for the session of parliament that nationalists had wanted.
P Bosnia's foreign minister praised the court for its patience.
P The Serb member of the country's three-man presidency boycotted a joint sitting in Sarajevo that evening and threatened, not for the first time, to hold a vote on secession.
P The tribunal's successor has only one other case before it, and its lease on the building runs out soon.
P Historians may quarrel over adjectives for another generation.
P In Banja Luka, a mural of the general that had been painted over in March was back within a night, with a fresher moustache.
@ jud | United Nations appeals judges | g | UNOJUD
@ vuj | Radomir Vujanović | p | BIHELI | former Bosnian Serb general
@ bel | Serbian government | o | SRBGOV
@ lc | lower chamber | o | UNOJUD
@ law | Vujanović's lawyer | p | BIHCVL | lawyer
@ wom | women from Prijedor | l | BIHCVL
@ gua | guard | p | UNO | guard
@ kap | Fadila Kapetanović | p | BIHCVL | widow
@ hus | Kapetanović's husband | p | BIHCVL
@ oth | prisoners of the Keraterm camp | l | BIHCVL
@ sp | President of Serbia | p | SRBGOV | president
@ bfm | Bosnian foreign minister | p | BIHGOV | foreign minister
@ mem | Serb member of the Bosnian presidency | p | BIHGOV | member of the presidency
@ bih | Bosnia | c | BIH
@ pre | Bosnian presidency | o | BIHGOV
E 1 THE HAGUE/GPE; United Nations/ORG; Radomir Vujanović/PER; Bosnian Serb/NORP; between 1992 and 1994/DATE
E 2 Vujanović/PER; Belgrade/GPE; 2005/DATE
E 4 Prijedor/GPE
E 5 Fadila Kapetanović/PER; Keraterm camp/FAC; July night in 1992/DATE; about 150 others/NUM
E 6 Serbia/GPE
E 7 Bosnia/GPE
E 8 Serb/NORP; Sarajevo/GPE; that evening/DATE
E 11 Banja Luka/GPE; March/DATE
V 0 | double | SANCTION/convict | legal, military | 116 | War crimes judges=jud | general=vuj | id=a
V 0 | siege | COERCE/restrict | military | 191 | general=vuj |  | st=h
V 1 | raised | =a |  |  | United Nations appeals judges=jud | Radomir Vujanović=vuj
V 1 | shelling | ASSAULT/heavy-weapons | military | 194 | Radomir Vujanović=vuj |  | st=h | when=between 1992 and 1994 | date=1992/1994
V 1 | holding | =a | | | United Nations appeals judges=jud | Radomir Vujanović=vuj
V 2 | handed over | COOPERATE | legal | 063 | Belgrade=bel | @1:United Nations=jud | st=h | when=in 2005 | date=2005
V 2 | ruling | =a |  |  | @1:United Nations appeals judges=jud | Vujanović=vuj
V 3 | said | ACCUSE/disapprove | legal | 111 | His lawyer=law | the judges=jud
V 4 | asked | REQUEST/change | legal | 020 | a guard=gua | women from Prijedor=wom
V 4 | held | PROTEST/demo | legal, human-rights | 141 | women from Prijedor=wom | @2:Vujanović=vuj
V 5 | shot | ASSAULT/targeted | military, religion-ethnicity | 186 |  | whose husband=hus; about 150 others=oth | st=h | when=on a July night in 1992 | date=1992-07 | where=the Keraterm camp | n=killed:about 150 others:150
V 6 | denounced | ACCUSE/disapprove | legal, diplomatic | 111 | Serbia's president=sp | @1:United Nations appeals judges=jud
V 6 | decision | =a | | | @1:United Nations appeals judges=jud | @2:Vujanović=vuj
V 7 | praised | SUPPORT | legal, diplomatic | 051 | Bosnia's foreign minister=bfm | the court=jud
V 8 | boycotted | REJECT/meet | political-institutions | 125 | The Serb member of the country's three-man presidency=mem | presidency=pre | when=that evening | where=Sarajevo
V 8 | threatened | THREATEN/territory | territory | 130 | The Serb member of the country's three-man presidency=mem | @7:Bosnia=bih
Q 1 | i | a lower chamber had given~~1994 | United Nations appeals judges=jud | holding | -
Q 3 | m | the judges had swept~~"as one clears a table of crumbs" | His lawyer=law | said | -
Q 5 | d | I would have settled~~never came | Fadila Kapetanović=kap | said | -
Q 6 | m | the decision as "selective justice" | Serbia's president=sp | denounced | -

#A w4-030 | 2018-06-18 | PSARADES, Greece
S On a lake between them, Greece and Macedonia sign away a quarrel over a name
P PSARADES, Greece, June 18 — With a flotilla of fishing boats for an audience and a clutch of pelicans for a choir, the foreign ministers of Greece and Macedonia on Sunday signed an accord under which the smaller country will call itself the Republic of North Macedonia, putting to rest a dispute as old as its independence.
P The premiers, Stavros Kalogeras and Goran Trajkov, embraced on the jetty, and then crossed Lake Prespa together for lunch on the other shore, the first time that a Greek head of government had set foot there.
P "Our two peoples should step out of the past and look to the future," Trajkov said.
P A few miles away, at the village of Pisoderi, riot police fired tear gas at several hundred Greeks who threw rocks and tried to break through a cordon, shouting "traitors".
P Kalogeras had survived a vote of no confidence on Saturday over the deal, brought by the conservative opposition, and a deputy from his junior partner was expelled from his party for backing it.
P Macedonia's president, Blagoje Stefkovski, who walked out of a meeting with the premier last week after two minutes, insists that he will not put his name to it.
P The pact must be ratified in Skopje, submitted to a referendum in the autumn and only then approved by lawmakers in Athens, a course with more fences than the Grand National.
P In return Greece has promised to lift its veto on its neighbour's path to NATO and the European Union.
P The UN mediator Leonard Hutchins, who has given a quarter of a century of his life to the file, celebrated his 79th birthday on the day of the ceremony.
P The alliance's secretary general congratulated both capitals.
P Alexander the Great, whose birthplace started it all, could not be reached for comment.
P On the terrace of the only taverna, the trout ran out before the speeches did.
@ gfm | Greek foreign minister | p | GRCGOV | foreign minister
@ mfm | Macedonian foreign minister | p | MKDGOV | foreign minister
@ grc | Greece | c | GRC
@ mkd | Macedonia | c | MKD
@ kal | Stavros Kalogeras | p | GRCGOV | premier
@ tra | Goran Trajkov | p | MKDGOV | premier
@ pol | Greek riot police | o | GRCCOP
@ pro | Greek protesters | l | GRCCVLOPP
@ con | Greek conservative opposition | o | GRCPTYOPP
@ dep | deputy from the junior partner | p | GRCLEG | deputy
@ jp | junior coalition partner | o | GRCPTYGOV
@ ste | Blagoje Stefkovski | p | MKDGOV | president
@ nsg | NATO secretary general | p | IGO | secretary general
E 0 Greece/GPE; Macedonia/GPE
E 1 PSARADES/GPE; Greece#1/GPE; June 18/DATE; Greece#2/GPE; Macedonia#1/GPE; Sunday/DATE; Republic of North Macedonia/GPE
E 2 Stavros Kalogeras/PER; Goran Trajkov/PER; Lake Prespa/LOC; Greek/NORP
E 3 Trajkov/PER
E 4 Pisoderi/GPE; several hundred/NUM; Greeks/NORP
E 5 Kalogeras/PER; Saturday/DATE
E 6 Macedonia/GPE; Blagoje Stefkovski/PER; last week/DATE
E 7 Skopje/GPE; the autumn/DATE; Athens/GPE; Grand National/EVT
E 8 Greece/GPE; NATO/ORG; European Union/ORG
E 9 UN/ORG; Leonard Hutchins/PER
E 11 Alexander the Great/PER
V 0 | sign | SUPPORT | diplomatic, territory | 057 | Greece=grc; Macedonia=mkd |  | id=a
V 1 | signed | =a |  |  | the foreign ministers of Greece and Macedonia=gfm; the foreign ministers of Greece and Macedonia=mfm |  | when=on Sunday | date=2018-06-17 | where=PSARADES
V 2 | lunch | CONSULT/visit | diplomatic | 042 | Stavros Kalogeras=kal | Goran Trajkov=tra | when=@1:on Sunday | date=2018-06-17 | where=the other shore
V 3 | should | REQUEST/assist | diplomatic | 022 | Trajkov=tra | Our two peoples=grc; Our two peoples=mkd | when=@1:on Sunday | date=2018-06-17
V 4 | fired | ASSAULT/crowd-control | repression | 175 | riot police=pol | several hundred Greeks=pro | where=Pisoderi
V 4 | threw | PROTEST/riot | diplomatic, territory | 1452 | several hundred Greeks=pro | riot police=pol | where=Pisoderi | n=protesters:several hundred:- | id=p
V 4 | shouting | =p | | | several hundred Greeks=pro | riot police=pol | where=Pisoderi
V 5 | vote | ACCUSE/disapprove | legislative, executive | 111 | the conservative opposition=con | Kalogeras=kal | when=on Saturday | date=2018-06-16
V 5 | expelled | SANCTION/expel | legislative, political-institutions | 160 | his junior partner=jp | a deputy from his junior partner=dep
V 5 | backing | SUPPORT | legislative, diplomatic | 051 | a deputy from his junior partner=dep | Kalogeras=kal
V 5 | deal | =a | | | Kalogeras=kal | 
V 6 | walked out | SANCTION/withdraw | executive, diplomatic | 164 | Blagoje Stefkovski=ste | the premier=tra | when=last week | date=2018-06-11/2018-06-17
V 6 | insists | REJECT | diplomatic, executive | 127 | Blagoje Stefkovski=ste | the premier=tra
V 6 | meeting | CONSULT | diplomatic, executive | 040 | Blagoje Stefkovski=ste; the premier=tra | | when=last week | date=2018-06-11/2018-06-17
V 7 | pact | =a | | | @8:Greece=grc; @6:Macedonia=mkd | 
V 8 | promised | CONCEDE | diplomatic | 035 | Greece=grc | its neighbour=mkd | st=f
V 8 | veto | REJECT | diplomatic | 129 | Greece=grc | its neighbour=mkd | st=h
V 9 | ceremony | =a | | | @8:Greece=grc; @6:Macedonia=mkd | 
V 10 | congratulated | SUPPORT | diplomatic | 051 | The alliance's secretary general=nsg | both capitals=grc; both capitals=mkd
Q 3 | d | Our two peoples should step out of the past and look to the future | Trajkov=tra | said | -
Q 4 | d | traitors | several hundred Greeks=pro | shouting | -
Q 6 | i | he will not put his name to it | Blagoje Stefkovski=ste | insists | -

#A w4-031 | - | -
S Ukraine's drones hit Siberian bombers on eve of Istanbul talks
P Ukraine's security service smuggled more than 100 small drones into Russia in the roofs of wooden sheds and launched them on Sunday at four air bases as far away as Irkutsk, in what President Nazar Bilyk called an "absolutely brilliant" blow against the bombers that have tormented his country's cities.
P The agency put the number of aircraft destroyed or damaged at 41.
P Moscow acknowledged that several planes had caught fire at Olenya and Belaya but said that similar raids had been beaten off at three other airfields and that some of the culprits were in custody.
P Hours earlier, a Russian missile slammed into a training ground in Dnipropetrovsk region and killed 12 soldiers, prompting the commander of Ukraine's ground forces to tender his resignation.
P Delegations from the two countries sat down on Monday beneath the chandeliers of the Ciragan Palace, with Turkey's foreign minister at the head of the table, and rose again an hour and a quarter later.
P They agreed to exchange the bodies of 6,000 fallen soldiers on each side, along with all prisoners under the age of 25, the lead negotiators told journalists.
P Russia once more turned down a Ukrainian proposal for an unconditional ceasefire of at least 30 days.
P Kyiv in turn handed over a list of several hundred children that it wants back.
P "They did not come to stop the killing, they came to schedule it," said Larysa Demchuk, a member of parliament for the ruling party.
P Nothing in either delegation's papers, which run to four and three pages, suggests that a summit is near.
P Should the sides ever reach a truce, military analysts say, some 1,000 kilometres of trench would have to be watched by someone.
P Wheat futures in Chicago closed slightly lower.
@ ssu | Security Service of Ukraine | o | UKRSPY
@ bil | Nazar Bilyk | p | UKRGOV | President
@ rus | Russia | c | RUS
@ rua | Russian air force | o | RUSMIL
@ mos | Russian government | o | RUSGOV
@ ukr | Ukraine | c | UKR
@ sold | Ukrainian soldiers | g | UKRMIL
@ cmd | commander of Ukraine's ground forces | p | UKRMIL | commander
@ ud | Ukrainian delegation | g | UKRGOV
@ rd | Russian delegation | g | RUSGOV
@ tfm | Turkish foreign minister | p | TURGOV | foreign minister
@ cul | suspects in the drone raids | l | UNK
@ kyi | Ukrainian government | o | UKRGOV
@ neg | lead negotiators | g | UKRGOV,RUSGOV
@ dem | Larysa Demchuk | p | UKRLEG | member of parliament
E 0 Ukraine/GPE; Siberian/NORP; Istanbul/GPE
E 1 Ukraine/GPE; Russia/GPE; Sunday/DATE; Irkutsk/GPE; Nazar Bilyk/PER
E 3 Moscow/GPE; Olenya/FAC; Belaya/FAC
E 4 Russian/NORP; Dnipropetrovsk region/GPE; 12 soldiers/NUM; Ukraine/GPE
E 5 Monday/DATE; Ciragan Palace/FAC; Turkey/GPE
E 6 6,000 fallen soldiers/NUM
E 7 Russia/GPE; Ukrainian/NORP
E 8 Kyiv/GPE; several hundred children/NUM
E 9 Larysa Demchuk/PER
E 12 Chicago/GPE
V 0 | hit | ASSAULT/drone | military, intelligence | 195 | Ukraine's drones=ukr | Siberian bombers=rua | id=a
V 0 | talks | CONSULT/third-party | diplomatic, military | 046 | @5:Delegations from the two countries=ud; @5:Delegations from the two countries=rd |  | where=Istanbul | id=t
V 1 | launched | =a |  |  | Ukraine's security service=ssu | Russia=rus | when=on Sunday | where=four air bases
V 1 | called | SUPPORT | military | 051 | Nazar Bilyk=bil | Ukraine's security service=ssu
V 1 | blow | =a |  |  | Ukraine's security service=ssu | the bombers=rua
V 1 | tormented | ASSAULT/aerial | military | 195 | the bombers=rua | his country's cities=ukr | st=h
V 2 | destroyed | =a |  |  | The agency=ssu | aircraft=rua | by=The agency=ssu
V 3 | raids | ASSAULT/drone | military | 195 | @1:Ukraine's security service=ssu | Moscow=rus | by=Moscow=mos | where=three other airfields
V 3 | custody | COERCE/arrest | military, legal | 173 | Moscow=mos | some of the culprits=cul | by=Moscow=mos
V 4 | slammed | ASSAULT/heavy-weapons | military | 194 | Russian=rua | 12 soldiers=sold | when=Hours earlier | where=Dnipropetrovsk region | n=killed:12 soldiers:12
V 4 | resignation | RETREAT/resign | military | 0831 | the commander of Ukraine's ground forces=cmd | 
V 5 | sat down | =t |  |  | Delegations from the two countries=ud; Delegations from the two countries=rd; Turkey's foreign minister=tfm |  | when=on Monday | where=the Ciragan Palace
V 6 | agreed | AGREE | diplomatic, military | 0353 | They=ud; They=rd |  | by=the lead negotiators=neg
V 7 | turned down | REJECT/yield | military, diplomatic | 1246 | Russia=rus | Ukrainian=ukr | id=c
V 7 | proposal | AGREE | military, diplomatic | 0356 | Ukrainian=ukr | Russia=rus
V 8 | wants | REQUEST/yield | human-rights, diplomatic | 0253 | Kyiv=kyi | @7:Russia=rus
V 9 | did not come | ACCUSE/disapprove | diplomatic, military | 111 | Larysa Demchuk=dem | They=rd
Q 1 | m | an "absolutely brilliant" blow against the bombers that have tormented his country's cities | Nazar Bilyk=bil | called | -
Q 3 | i | similar raids had been beaten off at three other airfields and that some of the culprits were in custody | Moscow=mos | said | -
Q 3 | i | several planes had caught fire at Olenya and Belaya | Moscow=mos | acknowledged | -
Q 6 | i | They agreed~~of 25 | the lead negotiators=neg | told | -
Q 9 | d | They did not come to stop the killing, they came to schedule it | Larysa Demchuk=dem | said | -

#A w4-032 | - | -
S Rovers under fire as council's bid to bury the hatchet falls flat
P Supporters packing the back room of the Weavers Arms in Burnley on Monday night came armed with questions, biscuits and, in one case, a trombone, but left without an answer to the only one that mattered: who is going to pay for the new stand?
P The plan, which has been shot at from all sides since it was unveiled, would see the club's crumbling Bee Hole End replaced by a 4,000-seat structure with a gym, a nursery and a view of Pendle Hill.
P Chairwoman Denise Ormerod, who took charge of Rovers after a bruising battle for control with her own brother, said the bank was behind her.
P "I've been attacked over the colour of the seats, I've been attacked over the pies, and I'm still standing," she told the fans.
P Neighbours in Brunshaw Road fear that the stand will rob them of their afternoon sun and strike a fatal blow at their dahlias.
P A dispute over drains has dragged on since 2014 and has seen off three surveyors.
P Planners will look at the application in the spring, and nobody expects fireworks.
P On the field there is little to shout about, with Rovers having surrendered a two-goal lead to Nelson on Saturday through a mix-up that left keeper Josh Tattersall stranded like a man who has missed the last bus.
P Top scorer Kwabena Asare, fresh from firing Ghana's under-21s to victory in Kumasi, is expected back for the derby against Padiham, when the two sides will once more go to war over a pewter jug.
P Manager Ian Greenhalgh believes that his men lack only a killer instinct.
P As for the trombone, it struck up "The Last Post" at ten, and the meeting was over.
@ orm | Denise Ormerod | p | GBRBUS | chairwoman of Rovers
@ gre | Ian Greenhalgh | p | GBRCVL | manager of Rovers
@ fans | Rovers fans | l | GBRCVL
E 0 Rovers/ORG
E 1 Weavers Arms/FAC; Burnley/GPE; Monday night/DATE
E 2 Bee Hole End/FAC; Pendle Hill/LOC
E 3 Denise Ormerod/PER; Rovers/ORG
E 5 Brunshaw Road/FAC
E 6 2014/DATE
E 7 the spring/DATE
E 8 Rovers/ORG; Nelson/ORG; Saturday/DATE; Josh Tattersall/PER
E 9 Kwabena Asare/PER; Ghana/GPE; Kumasi/GPE; Padiham/ORG
E 10 Ian Greenhalgh/PER
Q 3 | i | the bank was behind her | Denise Ormerod=orm | said | -
Q 4 | d | I've been attacked~~still standing | she=orm | told | the fans=fans
Q 10 | i | his men lack only a killer instinct | Ian Greenhalgh=gre | believes | -
