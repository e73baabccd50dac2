#A w3-001 | 2018-04-13 | OKLAHOMA CITY
S Oklahoma teachers end walkout after nine days, turn to ballot box
P OKLAHOMA CITY — Leaders of Oklahoma's largest teachers' union on Thursday called off a walkout that had shut schools in the state's biggest districts for nine days, saying they saw no prospect of wringing more money out of the Republican-controlled Legislature.
P "We got here by electing the wrong people to office," Doreen Halstead, president of the Oklahoma Education Association, told reporters on the Capitol steps, where thousands of her members had rallied every morning since April 2.
P Lawmakers had already given way on pay on the eve of the strike, approving raises that average $6,100 and are covered by new taxes on cigarettes, fuel and gas wells.
P Gov. Marian Tolliver, a Republican, angered many in the crowd last week by likening the teachers to a teenager "who wants a better car".
P A lobbyist for the energy industry declined to be interviewed.
P Not every classroom will be full on Monday: the Tulsa local said its members would vote over the weekend on whether to stay out, and a group of parents is marching to the capital from Norman in the meantime.
P Funding per pupil has fallen by more than a quarter since 2008, after inflation, and one district in five now runs a four-day week.
P "Charge the batteries, sharpen the pencils and register to vote," read a sign taped to a yellow bus outside Putnam City High School.
P West Virginia's teachers won a 5 percent raise last month after a strike of similar length, and their colleagues in Arizona have threatened to walk out before May.
@ tea | Oklahoma teachers | l | USAEDULAB
@ oea | Oklahoma Education Association | o | USALABEDU
@ hal | Doreen Halstead | p | USALABEDU | president of the Oklahoma Education Association
@ leg | Oklahoma Legislature | o | USALEG
@ gov | Marian Tolliver | p | USAGOVPTY | governor of Oklahoma
@ tul | Tulsa local of the union | o | USALABEDU
@ par | parents from Norman | g | USACVL
@ wv | West Virginia teachers | l | USAEDULAB
@ az | Arizona teachers | l | USAEDULAB
E 0 Oklahoma/GPE
E 1 OKLAHOMA CITY/GPE; Oklahoma/GPE; Thursday/DATE; Republican/NORP; Legislature/ORG
E 2 Doreen Halstead/PER; Oklahoma Education Association/ORG; Capitol/FAC; thousands/NUM; April 2/DATE
E 3 $6,100/MONEY
E 4 Marian Tolliver/PER; Republican/NORP; last week/DATE
E 6 Monday/DATE; Tulsa/GPE; Norman/GPE; weekend/DATE
E 7 2008/DATE
E 8 Putnam City High School/FAC
E 9 West Virginia/GPE; last month/DATE; Arizona/GPE; May/DATE
V 0 | end | CONCEDE | rights-freedoms,economic | 082 | Oklahoma teachers=tea | @1:Legislature=leg | id=a
V 0 | walkout | PROTEST/strike | rights-freedoms,economic | 143 | Oklahoma teachers=tea | @1:Legislature=leg | id=b
V 1 | called off | =a | | | Leaders of Oklahoma's largest teachers' union=oea | Legislature=leg | when=Thursday | date=2018-04-12
V 1 | walkout | =b | | | Oklahoma's largest teachers' union=oea | Legislature=leg | where=Oklahoma
V 2 | rallied | PROTEST/demo | rights-freedoms,economic | 141 | her members=tea | @1:Legislature=leg | where=Capitol steps | when=since April 2 | date=2018-04-02/2018-04-12 | n=protesters:thousands:-
V 2 | told | ACCUSE/disapprove | legislative,economic | 111 | Doreen Halstead=hal | @1:Legislature=leg
V 3 | given way | CONCEDE | economic,legislative | 0832 | Lawmakers=leg | @4:teachers=tea | st=h | n=money:$6,100:6100:USD | id=gw
V 3 | strike | =b | | | @1:Oklahoma's largest teachers' union=oea |
V 3 | approving | =gw | | | Lawmakers=leg | @4:teachers=tea
V 4 | likening | ACCUSE/disapprove | executive | 111 | Marian Tolliver=gov | the teachers=tea | when=last week | date=2018-04-02/2018-04-08
V 6 | marching | PROTEST/demo | rights-freedoms | 141 | a group of parents=par | 
V 9 | strike | PROTEST/strike | rights-freedoms,economic | 143 | West Virginia's teachers=wv | | st=h | where=West Virginia | when=last month | date=2018-03
V 9 | threatened | THREATEN/restrict | rights-freedoms,economic | 133 | their colleagues in Arizona=az | | where=Arizona
Q 1 | i | they saw no prospect of wringing more money out of the Republican-controlled Legislature | Leaders of Oklahoma's largest teachers' union=oea | saying | -
Q 2 | d | We got here by electing the wrong people to office, | Doreen Halstead=hal | told | -
Q 4 | m | likening the teachers to a teenager "who wants a better car" | Marian Tolliver=gov | likening | -
Q 6 | i | its members would vote over the weekend on whether to stay out | the Tulsa local=tul | said | -
Q 8 | d | Charge the batteries, sharpen the pencils and register to vote, | - | read | -

#A w3-002 | 2019-07-19 | -
S House panel grills acting ICE chief over Mississippi plant raids
P Democrats on the House Homeland Security Committee accused the acting head of Immigration and Customs Enforcement on Thursday of leaving dozens of children to fend for themselves when his agents rounded up 310 workers at poultry plants in Mississippi the week before.
P Grant Wexley, a career officer who has run the agency since May, denied it, telling the panel that every parent had been asked about children at home and that 38 people were let go the same evening on humanitarian grounds.
P "There is no cruelty in enforcing the laws that this body passes," he said, drawing groans from a row of spectators in pink shirts.
S "If members don't like them, members know where the amendment process is."
P Rep. Yolanda Quiñones of Texas, who chairs the committee, called on the agency to halt such operations until it had written rules for schools and day care centers.
P The ranking Republican, Rep. Dale Stubbing of Louisiana, praised the agents as "the best of us" and said the hearing was theater.
P Two women were escorted from the room by the Capitol Police after unfurling a banner.
P Immigration has been the most bitterly fought subject of this Congress, and aides in both parties expect no bill to reach the president's desk before the election.
P The largest workplace raid on record, at a meatpacker in Postville, Iowa, led to nearly 400 arrests in 2008.
P In the town of Morton, where the plants employ one adult in three, the Catholic parish has turned its gymnasium into a food bank.
P The committee's staff will also look into whether plant managers tipped off the authorities about workers who had complained of harassment, Ms. Quiñones said.
@ dem | Democrats on the House Homeland Security Committee | g | USALEGPTY
@ com | House Homeland Security Committee | o | USALEG
@ wex | Grant Wexley | p | USACOPGOV | acting head of ICE
@ ice | Immigration and Customs Enforcement | o | USACOPGOV
@ wor | poultry plant workers | l | USAREFLAB
@ qui | Yolanda Quiñones | p | USALEGPTY | chairwoman of the committee
@ stu | Dale Stubbing | p | USALEGPTY | ranking Republican
@ wom | two women | l | USACVL
@ cap | Capitol Police | o | USACOP
@ man | plant managers | g | USABUS
@ pos | workers in Postville | l | USAREFLAB
E 0 House/ORG; ICE/ORG; Mississippi/GPE
E 1 Democrats/NORP; House Homeland Security Committee/ORG; Immigration and Customs Enforcement/ORG; Thursday/DATE; 310 workers/NUM; Mississippi/GPE; the week before/DATE
E 2 Grant Wexley/PER; May/DATE; 38 people/NUM; the same evening/DATE
E 5 Yolanda Quiñones/PER; Texas/GPE
E 6 Republican/NORP; Dale Stubbing/PER; Louisiana/GPE
E 7 Two women/NUM; Capitol Police/ORG
E 8 Congress/ORG
E 9 Postville/GPE; Iowa/GPE; nearly 400/NUM; 2008/DATE
E 10 Morton/GPE; Catholic/NORP
E 11 Quiñones/PER
V 0 | grills | ACCUSE/investigate | migration,legislative | 090 | House panel=com | acting ICE chief=wex | id=h
V 0 | raids | COERCE/seize | migration,legal | 1711 | ICE=ice | @1:310 workers=wor | where=Mississippi | id=r
V 1 | accused | ACCUSE/allege | migration,legislative | 112 | Democrats on the House Homeland Security Committee=dem | the acting head of Immigration and Customs Enforcement=wex | when=Thursday | date=2019-07-18
V 1 | rounded up | COERCE/arrest | migration,legal | 173 | his agents=ice | 310 workers=wor | when=the week before | date=2019-07-08/2019-07-14 | where=Mississippi | n=arrested:310 workers:310
V 2 | denied | REJECT | migration,legislative | 016 | Grant Wexley=wex | @1:Democrats on the House Homeland Security Committee=dem | id=dn
V 2 | let go | RETREAT/release | migration,legal | 0841 | the agency=ice | 38 people=wor | by=Grant Wexley=wex | when=the same evening | n=other:38 people:38
V 2 | telling | =dn | | | Grant Wexley=wex | the panel=com
V 3 | said | =dn | | | he=wex | @1:Democrats on the House Homeland Security Committee=dem
V 5 | called on | REQUEST/change | migration,legislative | 1042 | Rep. Yolanda Quiñones of Texas=qui | the agency=ice
V 5 | operations | =r | | | the agency=ice | @1:310 workers=wor
V 6 | praised | SUPPORT | migration,legislative | 051 | Dale Stubbing=stu | the agents=ice
V 6 | said | ACCUSE/disapprove | migration,legislative | 111 | Dale Stubbing=stu | @1:Democrats on the House Homeland Security Committee=dem
V 6 | hearing | =h | | | @1:House Homeland Security Committee=com | @2:Grant Wexley=wex
V 7 | escorted | COERCE/restrict | legislative,rights-freedoms | 172 | the Capitol Police=cap | Two women=wom
V 7 | unfurling | PROTEST/demo | migration,legislative | 141 | Two women=wom | | n=protesters:Two women:2
V 9 | raid | COERCE/seize | migration,legal | 1711 | | @9:a meatpacker in Postville=pos | st=h | where=Postville | when=2008 | date=2008
V 9 | arrests | COERCE/arrest | migration,legal | 173 | | @9:a meatpacker in Postville=pos | st=h | where=Postville | when=2008 | date=2008 | n=arrested:nearly 400:400
V 11 | look into | ACCUSE/investigate | migration,rights-freedoms | 090 | The committee's staff=com | plant managers=man | st=f | by=Ms. Quiñones=qui
V 11 | complained | ACCUSE/disapprove | rights-freedoms | 110 | workers=wor | plant managers=man | st=h
Q 2 | i | every parent had been asked about children at home | Grant Wexley=wex | telling | the panel=com
Q 2 | i | 38 people were let go the same evening on humanitarian grounds | Grant Wexley=wex | telling | the panel=com
Q 3 | d | There is no cruelty in enforcing the laws that this body passes, | he=wex | said | -
Q 4 | d | * | @3:he=wex | | -
Q 6 | m | praised the agents as "the best of us" | Dale Stubbing=stu | praised | -
Q 6 | i | the hearing was theater | Dale Stubbing=stu | said | -
Q 11 | i | The committee's staff will also look into whether plant managers tipped off the authorities about workers who had complained of harassment | Ms. Quiñones=qui | said | -

#A w3-003 | 2004-03-11 | -
S Six held as deputies raid Blount County meth labs
P MARYVILLE, Tenn. — Sheriff's deputies and state agents in protective suits searched four houses and a trailer along Old Walland Highway before dawn Wednesday, arresting five men and a woman on charges of manufacturing methamphetamine.
P Investigators carried out coffee filters, propane tanks and about two pounds of the finished drug, which Sheriff Buddy Lawhorn valued at $90,000.
P A sixth suspect, 34-year-old Terry Cagle, jumped from a back window and was caught an hour later in a church parking lot.
P "When you cook that stuff with a baby in the next room, don't expect me to cry for you," Lawhorn told a news conference at the Justice Center.
P Two children, aged 1 and 4, were handed to the Department of Children's Services.
P All those held were being kept Wednesday night in the county jail in lieu of $250,000 bond, and are to appear before General Sessions Judge Loretta Pickens on Friday.
P The raids crowned a seven-month investigation in which an undercover agent bought pills by the caseload from a wholesaler in Knoxville.
P Tennessee accounts for three of every four labs found in the Southeast, according to the Drug Enforcement Administration.
P Neighbors said they had smelled ammonia since Thanksgiving and taken it for a farmer's fertilizer.
P State Rep. Hollis Dunaway, a Republican from Alcoa, urged the governor to put cold tablets behind the pharmacy counter, as Oklahoma is about to do.
P The governor's office said a task force was studying the matter.
@ dep | Blount County sheriff's deputies | g | USACOP
@ sta | state agents | g | USACOP
@ sus | methamphetamine suspects | g | USACRM
@ law | Buddy Lawhorn | p | USACOP | sheriff
@ cag | Terry Cagle | p | USACRM
@ und | undercover agent | p | USACOP
@ who | wholesaler in Knoxville | p | USABUS
@ dea | Drug Enforcement Administration | o | USACOP
@ nei | neighbors | l | USACVL
@ dun | Hollis Dunaway | p | USALEGPTY | state representative
@ gov | governor of Tennessee | p | USAGOV
@ off | governor's office | o | USAGOV
E 0 Six/NUM; Blount County/GPE
E 1 MARYVILLE/GPE; Tenn./GPE; Old Walland Highway/LOC; Wednesday/DATE; five men/NUM
E 2 Buddy Lawhorn/PER; $90,000/MONEY
E 3 Terry Cagle/PER
E 4 Lawhorn/PER; Justice Center/FAC
E 5 Two children/NUM; Department of Children's Services/ORG
E 6 Wednesday night/DATE; $250,000/MONEY; Loretta Pickens/PER; Friday/DATE
E 7 Knoxville/GPE
E 8 Tennessee/GPE; Drug Enforcement Administration/ORG; Southeast/LOC
E 9 Thanksgiving/DATE
E 10 Hollis Dunaway/PER; Republican/NORP; Alcoa/GPE; Oklahoma/GPE
V 0 | held | COERCE/arrest | illegal-drugs,legal | 173 | deputies=dep | Six=sus | where=Blount County | n=arrested:Six:6 | id=a
V 0 | raid | COERCE/seize | illegal-drugs,legal | 1711 | deputies=dep | @1:five men and a woman=sus | where=Blount County | id=r
V 1 | searched | =r | | | Sheriff's deputies=dep; state agents in protective suits=sta | five men and a woman=sus | when=before dawn Wednesday | date=2004-03-10 | where=Old Walland Highway
V 1 | arresting | =a | | | Sheriff's deputies=dep; state agents in protective suits=sta | five men and a woman=sus | when=before dawn Wednesday | date=2004-03-10 | where=Old Walland Highway | n=arrested:five men and a woman:6
V 1 | charges | ACCUSE/allege | illegal-drugs,legal | 1121 | Sheriff's deputies=dep; state agents in protective suits=sta | five men and a woman=sus
V 2 | carried out | COERCE/seize | illegal-drugs,legal | 1711 | Investigators=dep | @1:five men and a woman=sus | n=money:$90,000:90000:USD
V 3 | caught | COERCE/arrest | illegal-drugs,legal | 173 | @1:Sheriff's deputies=dep | A sixth suspect, 34-year-old Terry Cagle=cag | when=an hour later | date=2004-03-10 | where=church parking lot
V 6 | held | =a | | | | All those held=sus
V 6 | kept | =a | | | @1:Sheriff's deputies=dep | All those held=sus | when=Wednesday night | date=2004-03-10
V 7 | raids | =r | | | @1:Sheriff's deputies=dep | 
V 7 | investigation | ACCUSE/investigate | illegal-drugs | 091 | an undercover agent=und | wholesaler in Knoxville=who
V 10 | urged | REQUEST/change | illegal-drugs,legislative | 0242 | State Rep. Hollis Dunaway=dun | the governor=gov
Q 4 | d | When you cook that stuff with a baby in the next room, don't expect me to cry for you, | Lawhorn=law | told | -
Q 8 | i | Tennessee accounts for three of every four labs found in the Southeast | Drug Enforcement Administration=dea | according to | -
Q 9 | i | they had smelled ammonia since Thanksgiving | Neighbors=nei | said | -
Q 11 | i | a task force was studying the matter | The governor's office=off | said | -

#A w3-004 | 2017-05-16 | CULIACÁN, Mexico
S Gunmen kill Sinaloa editor who chronicled cartel feud
P CULIACÁN, Mexico, May 15 - Gunmen dragged a veteran Mexican newspaper editor from his car and shot him dead at noon on Monday a block from his office in Culiacán, the fifth journalist slain in the country since the start of March.
P Efrén Lizárraga, 51, the founder of the weekly La Palabra, had written for two decades about the Sinaloa cartel, whose factions have been at war since the extradition of their boss to the United States in January.
P Two masked men left the body in the road, its familiar straw hat beside it, and fled in the victim's red Corolla, according to the state prosecutor's office.
P "They will have to kill all of us if they want silence in this city," said Rosalba Ibarra, a co-founder of the paper, as colleagues covered the pavement with front pages and shouted "No more!" at the governor's motorcade.
P Mexico's president condemned the murder on Twitter and ordered the federal attorney general's office to assist local investigators.
P Reporters Without Borders accused the government of letting killers of journalists go unpunished in all but a handful of more than 100 cases since 2000.
P The ministry of the interior rejected the criticism, pointing to a protection scheme that covers 538 people with panic buttons and, in some cases, bodyguards.
P In 2009 a grenade had been thrown at the weekly's door, without hurting anyone.
P Mr. Lizárraga liked to say that in Culiacán it was dangerous to be alive, and that journalism merely gave you something to do in the meantime.
P Business is otherwise brisk in the state capital, where new malls and Italian cars bear witness to a farm economy that has more than tomatoes in it.
P A vigil is planned for Tuesday evening in front of the Angel of Independence in Mexico City.
@ gun | gunmen | g | MEXUAF
@ liz | Efrén Lizárraga | p | MEXJRN | editor of La Palabra
@ sin | factions of the Sinaloa cartel | g | MEXCRM
@ usa | United States | c | USA
@ spo | state prosecutor's office of Sinaloa | o | MEXJUD
@ iba | Rosalba Ibarra | p | MEXJRN
@ col | colleagues of Lizárraga | g | MEXJRN
@ sgo | governor of Sinaloa | p | MEXGOV
@ pre | president of Mexico | p | MEXGOV
@ att | federal attorney general's office | o | MEXJUD
@ rsf | Reporters Without Borders | o | NGOJRN
@ mxg | Mexican government | o | MEXGOV
@ int | Mexican interior ministry | o | MEXGOV
@ pal | La Palabra | o | MEXJRN
E 0 Sinaloa/GPE
E 1 CULIACÁN/GPE; Mexico/GPE; May 15/DATE; Mexican/NORP; Monday/DATE; Culiacán/GPE; March/DATE
E 2 Efrén Lizárraga/PER; La Palabra/ORG; Sinaloa cartel/ARM; United States/GPE; January/DATE
E 3 Two masked men/NUM
E 4 Rosalba Ibarra/PER
E 5 Mexico/GPE; Twitter/ORG
E 6 Reporters Without Borders/ORG; 2000/DATE
E 7 538 people/NUM
E 8 2009/DATE
E 9 Lizárraga/PER; Culiacán/GPE
E 10 Italian/NORP
E 11 Tuesday evening/DATE; Angel of Independence/FAC; Mexico City/GPE
V 0 | kill | ASSAULT/targeted | crime,rights-freedoms | 186 | Gunmen=gun | Sinaloa editor=liz | id=k
V 1 | dragged | ASSAULT/abduct | crime,rights-freedoms | 181 | Gunmen=gun | a veteran Mexican newspaper editor=liz | when=at noon on Monday | date=2017-05-15 | where=Culiacán
V 1 | shot | =k | | | Gunmen=gun | him=liz | when=at noon on Monday | date=2017-05-15 | where=Culiacán
V 2 | war | ASSAULT | crime,illegal-drugs | 180 | factions=sin | | where=@0:Sinaloa | when=since the extradition of their boss to the United States in January | date=2017-01/2017-05
V 2 | extradition | COOPERATE | legal,illegal-drugs | 063 | @1:Mexican=mxg | United States=usa | st=h | when=January | date=2017-01
V 4 | shouted | PROTEST/demo | rights-freedoms,crime | 141 | colleagues=col | the governor's motorcade=sgo
V 5 | condemned | ACCUSE/disapprove | executive,rights-freedoms | 111 | Mexico's president=pre | @1:Gunmen=gun
V 5 | murder | =k | | | @1:Gunmen=gun | @2:Efrén Lizárraga=liz
V 5 | ordered | REQUEST/assist | executive,legal | 1013 | Mexico's president=pre | the federal attorney general's office=att
V 6 | accused | ACCUSE/allege | rights-freedoms,human-rights | 112 | Reporters Without Borders=rsf | the government=mxg | id=ac
V 7 | rejected | REJECT | rights-freedoms | 120 | The ministry of the interior=int | @6:Reporters Without Borders=rsf
V 7 | criticism | =ac | | | @6:Reporters Without Borders=rsf | @6:the government=mxg
V 8 | thrown | ASSAULT/explosives | crime,rights-freedoms | 183 | | the weekly's door=pal | st=h | when=In 2009 | date=2009 | n=injured:anyone:0
V 11 | vigil | PROTEST/demo | rights-freedoms | 141 | | | st=f | when=Tuesday evening | date=2017-05-16 | where=Mexico City
Q 3 | i | Two masked men left the body in the road, its familiar straw hat beside it, and fled in the victim's red Corolla | the state prosecutor's office=spo | according to | -
Q 4 | d | They will have to kill all of us if they want silence in this city, | Rosalba Ibarra=iba | said | -
Q 4 | d | No more! | colleagues=col | shouted | the governor's motorcade=sgo
Q 9 | i | in Culiacán it was dangerous to be alive | Mr. Lizárraga=liz | say | -
Q 9 | i | journalism merely gave you something to do in the meantime | Mr. Lizárraga=liz | say | -

#A w3-005 | 2020-02-24 | -
S Police clear Tyendinaga rail blockade, premier backs move
P Ontario Provincial Police officers moved in on a Mohawk camp beside the CN line near Belleville on Monday morning and arrested ten people, ending an eighteen-day blockade that had choked freight and passenger traffic between Toronto and Montreal.
P The protesters had parked a snow plough and tents next to the tracks on Feb. 6 in support of Wet'suwet'en hereditary chiefs, who oppose a gas pipeline across their territory in northern British Columbia.
P "Get off our land!" a woman cried through a megaphone as officers wrestled one man to the snow, while others threw burning tires at a passing train.
P No shots were fired, and nobody was badly hurt, the force said.
P Quebec's premier, Luc Desrosiers, welcomed the operation and said he hoped that the camp at Kahnawake, south of Montreal, would come down "in the same peaceful spirit".
P Within hours, however, demonstrators sat down on tracks at Hamilton and near the port of Vancouver.
P Chief Sarah Hill of the Tyendinaga Mohawk council, who had been negotiating with Indigenous Services Minister Alan Petrie over the weekend, said that she had learned of the raid from the radio.
P Mr. Petrie met her and three clan mothers in a church hall on Feb. 15 and came away with what he called modest progress.
P The Conservatives, who had demanded for two weeks that the government act, blamed the prime minister for what they said was a billion dollars' worth of lost trade.
P The Canadian economy was barely growing even before the trains stopped.
P Farmers in Saskatchewan are waiting for hopper cars, and propane is being rationed in parts of the Maritimes.
P Coastal GasLink, the builder, has signed agreements with all 20 elected First Nations councils along the route, but some hereditary chiefs say that those councils have authority only over reserves.
@ opp | Ontario Provincial Police | o | CANCOP
@ pro | Mohawk protesters at Tyendinaga | g | CANCVLOPP
@ ten | ten arrested people | l | CANCVLOPP
@ wet | Wet'suwet'en hereditary chiefs | g | CANSOC
@ pre | Luc Desrosiers | p | CANGOV | premier of Quebec
@ oth | other protesters | g | CANCVLOPP
@ wmn | woman with a megaphone | p | CANCVLOPP
@ ham | demonstrators at Hamilton and Vancouver | g | CANCVLOPP
@ hil | Sarah Hill | p | CANSOC | chief of the Tyendinaga Mohawk council
@ pet | Alan Petrie | p | CANGOV | Indigenous services minister
@ cla | clan mothers | g | CANSOC
@ con | Conservatives | o | CANPTYOPP
@ cgo | Canadian government | o | CANGOV
@ pm | prime minister of Canada | p | CANGOV
@ gas | Coastal GasLink | o | CANBUS
@ cou | First Nations councils | g | CANGOV
E 0 Tyendinaga/GPE
E 1 Ontario Provincial Police/ORG; Mohawk/NORP; CN/ORG; Belleville/GPE; Monday morning/DATE; ten people/NUM; Toronto/GPE; Montreal/GPE
E 2 Feb. 6/DATE; Wet'suwet'en/NORP; British Columbia/GPE
E 5 Quebec/GPE; Luc Desrosiers/PER; Kahnawake/GPE; Montreal/GPE
E 6 Hamilton/GPE; Vancouver/GPE
E 7 Sarah Hill/PER; Tyendinaga Mohawk council/ORG; Alan Petrie/PER; weekend/DATE
E 8 Petrie/PER; Feb. 15/DATE
E 9 Conservatives/NORP; a billion dollars/MONEY
E 10 Canadian/NORP
E 11 Saskatchewan/GPE; Maritimes/LOC
E 12 Coastal GasLink/ORG; First Nations/NORP
V 0 | clear | COERCE/restrict | natural-resource,religion-ethnicity | 172 | Police=opp | @1:a Mohawk camp=pro | where=Tyendinaga | id=c
V 0 | blockade | PROTEST/obstruct | natural-resource,religion-ethnicity | 144 | @2:The protesters=pro | | where=Tyendinaga | id=b
V 0 | backs | SUPPORT | executive | 051 | premier=pre | Police=opp | id=s
V 0 | move | =c | | | Police=opp | @1:a Mohawk camp=pro
V 1 | moved in | =c | | | Ontario Provincial Police officers=opp | a Mohawk camp=pro | when=Monday morning | date=2020-02-24 | where=Belleville
V 1 | arrested | COERCE/arrest | legal,religion-ethnicity | 173 | Ontario Provincial Police officers=opp | ten people=ten | when=Monday morning | date=2020-02-24 | where=Belleville | n=arrested:ten people:10
V 1 | blockade | =b | | | @2:The protesters=pro | | where=Belleville
V 1 | choked | =b | | | @2:The protesters=pro | - | where=between Toronto and Montreal
V 2 | parked | =b | | | The protesters=pro | | when=Feb. 6 | date=2020-02-06
V 2 | oppose | REJECT | natural-resource,territory | 120 | Wet'suwet'en hereditary chiefs=wet | @12:Coastal GasLink=gas
V 2 | support | SUPPORT | natural-resource,territory | 050 | The protesters=pro | Wet'suwet'en hereditary chiefs=wet
V 3 | wrestled | ASSAULT/beat | religion-ethnicity,natural-resource | 175 | officers=opp | one man=oth
V 3 | threw | ASSAULT/primitive | natural-resource,religion-ethnicity | 180 | others=oth | a passing train=gas
V 3 | cried | REQUEST/yield | territory,religion-ethnicity | 1056 | a woman=wmn | officers=opp
V 4 | fired | ASSAULT/firearms | repression | 175 | @3:officers=opp | | st=n | by=the force=opp
V 5 | welcomed | =s | | | Luc Desrosiers=pre | @1:Ontario Provincial Police=opp
V 5 | operation | =c | | | @1:Ontario Provincial Police=opp | @2:The protesters=pro
V 6 | sat down | PROTEST/obstruct | natural-resource,religion-ethnicity | 144 | demonstrators=ham | | where=Hamilton | when=Within hours | date=2020-02-24
V 7 | negotiating | CONSULT | religion-ethnicity | 046 | Chief Sarah Hill of the Tyendinaga Mohawk council=hil; Indigenous Services Minister Alan Petrie=pet | | when=over the weekend | date=2020-02-22/2020-02-23
V 7 | raid | =c | | | @1:Ontario Provincial Police=opp | @2:The protesters=pro
V 8 | met | CONSULT | religion-ethnicity | 040 | Mr. Petrie=pet; her=hil; three clan mothers=cla | | when=on Feb. 15 | date=2020-02-15 | where=church hall
V 9 | demanded | REQUEST/change | legislative | 1042 | The Conservatives=con | the government=cgo | when=for two weeks
V 9 | blamed | ACCUSE/allege | legislative,economic | 112 | The Conservatives=con | the prime minister=pm | n=money:a billion dollars:1000000000:CAD
V 12 | signed | SUPPORT | natural-resource | 057 | Coastal GasLink=gas; all 20 elected First Nations councils=cou | | st=h | id=sg
V 12 | agreements | =sg | | | Coastal GasLink=gas; all 20 elected First Nations councils=cou | -
V 12 | say | REJECT | natural-resource,territory | 120 | some hereditary chiefs=wet | those councils=cou
Q 3 | d | Get off our land! | a woman=wmn | cried | -
Q 4 | i | No shots were fired, and nobody was badly hurt | the force=opp | said | -
Q 5 | m | he hoped that the camp at Kahnawake, south of Montreal, would come down "in the same peaceful spirit" | Luc Desrosiers=pre | said | -
Q 7 | i | she had learned of the raid from the radio | Chief Sarah Hill of the Tyendinaga Mohawk council=hil | said | -
Q 12 | i | those councils have authority only over reserves | some hereditary chiefs=wet | say | -

#A w3-006 | 1998-12-12 | WASHINGTON
S White House vows to fight on as panel approves impeachment articles
P WASHINGTON — Voting along party lines, the House Judiciary Committee on Friday approved three articles of impeachment against the president, accusing him of perjury before a grand jury, perjury in a civil suit and obstruction of justice.
P Minutes before the first roll call the president walked alone into the Rose Garden and said that he was "profoundly sorry" for his conduct and ready to accept a rebuke from Congress.
P It was not enough for the panel's 21 Republicans.
P "An apology is a fine thing between neighbors; it is not a defense to a felony," said Rep. Walter Greeley of Illinois, the third in seniority on the majority side.
P A White House spokesman, Martin Sloane, dismissed the vote as "the foregone conclusion of an unfair process" and said the president would not resign.
P Democrats offered a censure resolution as an alternative, which the chairman said would be taken up on Saturday and which no one in the room expected to survive.
P The full House is to debate the articles next week, and a simple majority would send them to the Senate, where two-thirds are needed to convict.
P Only one president has ever been impeached: Andrew Johnson, in 1868, who kept his office by a single vote.
P Senate leaders of both parties have said nothing about how a trial might be run.
P Outside the Rayburn building, a man with a trumpet played the national anthem off key, and tour buses went by as on any other day in December.
P In Paris, where the affair is watched with a mixture of glee and pity, a newspaper drew the Capitol as a keyhole.
@ wh | White House | o | USAGOV
@ jud | House Judiciary Committee | o | USALEG
@ pre | president of the United States | p | USAGOV
@ gre | Walter Greeley | p | USALEGPTY | representative
@ slo | Martin Sloane | p | USAGOV | White House spokesman
@ cha | chairman of the committee | p | USALEGPTY
@ joh | Andrew Johnson | p | USAGOV | president
E 0 White House/ORG
E 1 WASHINGTON/GPE; House Judiciary Committee/ORG; Friday/DATE
E 2 Rose Garden/FAC; Congress/ORG
E 3 Republicans/NORP
E 4 Walter Greeley/PER; Illinois/GPE
E 5 White House/ORG; Martin Sloane/PER
E 6 Democrats/NORP; Saturday/DATE
E 7 House/ORG; next week/DATE; Senate/ORG
E 8 Andrew Johnson/PER; 1868/DATE
E 9 Senate/ORG
E 10 Rayburn building/FAC; December/DATE
E 11 Paris/GPE; Capitol/FAC
V 0 | vows | REJECT/change | political-institutions,executive,legislative | 1231 | White House=wh | panel=jud | id=r
V 0 | approves | ACCUSE/allege | political-institutions,legislative,legal | 115 | panel=jud | @1:the president=pre | id=i
V 0 | impeachment | =i | | | panel=jud | @1:the president=pre
V 1 | approved | =i | | | the House Judiciary Committee=jud | the president=pre | when=Friday | date=1998-12-11
V 1 | Voting | =i | | | the House Judiciary Committee=jud | the president=pre
V 1 | impeachment | =i | | | the House Judiciary Committee=jud | the president=pre
V 1 | accusing | =i | | | the House Judiciary Committee=jud | the president=pre
V 2 | sorry | CONCEDE | political-institutions,executive | 055 | the president=pre | | where=Rose Garden | when=Minutes before the first roll call | date=1998-12-11 | id=so
V 4 | apology | =so | | | @2:the president=pre | - | by=Rep. Walter Greeley of Illinois=gre
V 4 | said | REJECT | political-institutions,legislative | 120 | Rep. Walter Greeley of Illinois=gre | @2:the president=pre
V 5 | dismissed | ACCUSE/disapprove | political-institutions,executive | 111 | A White House spokesman, Martin Sloane=slo | @1:the House Judiciary Committee=jud
V 5 | vote | =i | | | @1:the House Judiciary Committee=jud | the president=pre
V 5 | said | =r | | | A White House spokesman, Martin Sloane=slo | @1:the House Judiciary Committee=jud
V 8 | impeached | SANCTION/convict | political-institutions,legislative | 116 | | Andrew Johnson=joh | st=h | when=in 1868 | date=1868
Q 2 | m | he was "profoundly sorry" for his conduct and ready to accept a rebuke from Congress | the president=pre | said | -
Q 4 | d | An apology is a fine thing between neighbors; it is not a defense to a felony, | Rep. Walter Greeley of Illinois=gre | said | -
Q 5 | m | the vote as "the foregone conclusion of an unfair process" | Martin Sloane=slo | dismissed | -
Q 5 | i | the president would not resign | Martin Sloane=slo | said | -
Q 6 | i | would be taken up on Saturday | the chairman=cha | said | -

#A w3-007 | 2021-10-27 | -
S Haiti police free two Canadian nuns from kidnap gang
P Haitian police freed two Canadian nuns in a pre-dawn raid in Croix-des-Bouquets on Tuesday, killing three members of the 400 Mawozo gang and ending a captivity of 17 days, a spokesman for the force said.
P Sisters Claire Bouchard, 61, and Annette Roy, 70, both of the Sisters of Providence of Montreal, were "tired, thin and in good spirits" when they were driven to a clinic in Tabarre, according to Inspector Wilner Fabre.
P Armed men had dragged the pair out of a school van on the road to Ganthier on October 9, a week before the same gang seized 17 North American missionaries.
P The gang's leader, who goes by the nickname Ti Lapli, demanded a million dollars for each of the women and threatened in a video to put "a bullet in the head" of all his hostages if he was not paid.
P Canada's foreign minister thanked the Haitian authorities and denied that any ransom had changed hands.
P An interpreter who was taken with the nuns was not found in the house and is thought to have been moved.
P Transport unions, whose drivers are robbed daily on the highways out of Port-au-Prince, went into the second day of a general strike over insecurity, and the streets of the capital were all but empty.
P Fuel is so scarce that hospitals have been turning off lights to keep ventilators going.
P The government, which has had no president since July and no quorum in parliament for almost two years, says that it is doing what it can with 9,000 officers for eleven million people.
P At Saint-Jude school the children had painted a welcome on a bedsheet and then, since nobody knew the date, left the date out.
P Washington sent FBI agents to Port-au-Prince this month to help with the search for the missionaries.
@ hnp | Haitian police | o | HTICOP
@ nun | Canadian nuns | l | CANREL
@ maw | 400 Mawozo | g | HTICRM
@ spo | spokesman of the Haitian police | p | HTICOP
@ fab | Wilner Fabre | p | HTICOP | inspector
@ mis | North American missionaries | g | USAREL,CANREL
@ til | Ti Lapli | p | HTICRM | leader of 400 Mawozo
@ cfm | Canadian foreign minister | p | CANGOV
@ hau | Haitian authorities | o | HTIGOV
@ int | interpreter | p | HTICVL
@ tru | transport unions | o | HTILAB
@ usa | United States | c | USA
@ fbi | FBI agents | g | USACOP
@ hti | Haiti | c | HTI
E 0 Haiti/GPE; two/NUM; Canadian/NORP
E 1 Haitian/NORP; Canadian/NORP; two/NUM; Croix-des-Bouquets/GPE; Tuesday/DATE; three members/NUM; 400 Mawozo/ARM
E 2 Claire Bouchard/PER; Annette Roy/PER; Sisters of Providence of Montreal/ORG; Tabarre/GPE; Wilner Fabre/PER
E 3 Ganthier/GPE; October 9/DATE; 17/NUM; North American/NORP
E 4 Ti Lapli/PER; a million dollars/MONEY
E 5 Canada/GPE; Haitian/NORP
E 7 Port-au-Prince/GPE
E 9 July/DATE
E 10 Saint-Jude school/FAC
E 11 Washington/GPE; FBI/ORG; Port-au-Prince/GPE; this month/DATE
V 0 | free | AID | crime,religion-ethnicity | 073 | Haiti police=hnp | two Canadian nuns=nun | n=other:two:2 | id=f
V 0 | kidnap | ASSAULT/abduct | crime,religion-ethnicity | 181 | gang=maw | two Canadian nuns=nun | id=k
V 1 | freed | =f | | | Haitian police=hnp | two Canadian nuns=nun | by=a spokesman for the force=spo | when=Tuesday | date=2021-10-26 | where=Croix-des-Bouquets | n=other:two:2
V 1 | killing | ASSAULT | crime | 190 | Haitian police=hnp | three members of the 400 Mawozo gang=maw | by=a spokesman for the force=spo | when=Tuesday | date=2021-10-26 | where=Croix-des-Bouquets | n=killed:three members:3
V 1 | captivity | =k | | | 400 Mawozo gang=maw | two Canadian nuns=nun
V 1 | raid | =f | | | Haitian police=hnp | two Canadian nuns=nun | by=a spokesman for the force=spo | when=Tuesday | date=2021-10-26 | where=Croix-des-Bouquets
V 3 | dragged | =k | | | Armed men=maw | the pair=nun | when=October 9 | date=2021-10-09 | where=the road to Ganthier
V 3 | seized | ASSAULT/abduct | crime,religion-ethnicity | 181 | the same gang=maw | 17 North American missionaries=mis | date=2021-10-16 | n=abducted:17:17
V 4 | demanded | REQUEST/assist | crime | 103 | The gang's leader, who goes by the nickname Ti Lapli=til | @5:the Haitian authorities=hau | n=money:a million dollars:1000000:USD
V 4 | threatened | THREATEN/violence | crime | 138 | The gang's leader, who goes by the nickname Ti Lapli=til | all his hostages=mis
V 5 | thanked | SUPPORT | diplomatic | 051 | Canada's foreign minister=cfm | the Haitian authorities=hau
V 5 | denied | REJECT | crime | 016 | Canada's foreign minister=cfm | 
V 6 | taken | ASSAULT/abduct | crime | 181 | @1:400 Mawozo gang=maw | An interpreter=int
V 7 | strike | PROTEST/strike | crime | 143 | Transport unions=tru | @5:the Haitian authorities=hau | where=Port-au-Prince | when=second day
V 11 | sent | AID | crime | 070 | Washington=usa; FBI agents=fbi | @0:Haiti=hti | when=this month | date=2021-10 | where=Port-au-Prince
Q 1 | i | Haitian police freed two Canadian nuns in a pre-dawn raid in Croix-des-Bouquets on Tuesday, killing three members of the 400 Mawozo gang and ending a captivity of 17 days | a spokesman for the force=spo | said | -
Q 2 | m | Sisters Claire Bouchard~~Tabarre | Inspector Wilner Fabre=fab | according to | -
Q 4 | m | to put "a bullet in the head" of all his hostages | The gang's leader=til | threatened | -
Q 5 | i | any ransom had changed hands | Canada's foreign minister=cfm | denied | -
Q 9 | i | it is doing what it can with 9,000 officers for eleven million people | The government=hau | says | -

#A w3-008 | 2002-01-14 | BOGOTÁ
S Colombian rebels given until tonight to quit demilitarized zone
P BOGOTÁ - Colombian troops massed on Sunday around a swath of savanna the size of Switzerland as an ultimatum from the president to the country's largest guerrilla army, the FARC, ran down toward a deadline of 9.30 p.m. on Monday.
P The president broke off three years of peace talks on Wednesday, complaining that the rebels had used the zone that he ceded to them in 1998 to hide kidnap victims and to grow coca.
P James LeMoyne, no relation to anyone in the presidential palace, sells umbrellas in San Vicente del Caguán and says that business has never been worse.
P Last-minute mediation by the United Nations envoy and the ambassadors of ten countries produced a 14-point statement late on Saturday in Los Pozos, where the rebels' chief negotiator, alias Fabián Rueda, said the guarantees that his side had asked for were "in place".
P That was a climbdown; two days earlier he had ruled out any return to the table while army planes flew over the zone.
P In the towns along the Caguán river, whose 100,000 inhabitants fear right-wing paramilitaries more than they fear soldiers, priests rang church bells for an hour and families hung white sheets from their balconies.
P "What will happen to those of us who sold them rice?" asked a shopkeeper, who did not want his name in a newspaper.
P General Hernán Castrillón, the army commander, told the radio station Caracol that 13,000 men were ready to enter on two hours' notice, and that helicopters had been moved up to the base at Tres Esquinas.
P The United States, which has given Colombia $1.3 billion since 2000, chiefly for the fight against drugs, said it supported whatever the president decided.
P Bus companies have suspended services from Florencia to the south.
P If the talks do resume, they will resume where they stopped in October, with a list of things to be discussed.
@ col | Colombia | c | COL
@ tro | Colombian army | o | COLMIL
@ pre | president of Colombia | p | COLGOV
@ farc | FARC | g | COLREB
@ une | United Nations envoy | p | UNO
@ amb | ambassadors of ten countries | g | GOV
@ rue | Fabián Rueda | p | COLREB | chief negotiator of the FARC
@ lem | James LeMoyne (umbrella seller) | p | COLBUS
@ sho | shopkeeper | p | COLBUS
@ cas | Hernán Castrillón | p | COLMIL | army commander
@ usa | United States | c | USA
@ car | Caracol | o | COLJRN
E 0 Colombian/NORP
E 1 BOGOTÁ/GPE; Colombian/NORP; Sunday/DATE; Switzerland/GPE; FARC/ARM; Monday/DATE
E 2 Wednesday/DATE; 1998/DATE
E 3 James LeMoyne/PER; San Vicente del Caguán/GPE
E 4 United Nations/ORG; Saturday/DATE; Los Pozos/GPE; Fabián Rueda/PER
E 6 Caguán/LOC
E 8 Hernán Castrillón/PER; Caracol/ORG; 13,000 men/NUM; Tres Esquinas/FAC
E 9 United States/GPE; Colombia/GPE; $1.3 billion/MONEY; 2000/DATE
E 10 Florencia/GPE
E 11 October/DATE
V 0 | given | THREATEN | diplomatic,territory | 139 | @1:the president=pre | Colombian rebels=farc | id=u
V 1 | massed | MOBILIZE/troops | military | 154 | Colombian troops=tro | @1:FARC=farc | when=on Sunday | date=2002-01-13
V 1 | ultimatum | =u | | | the president=pre | FARC=farc
V 1 | deadline | =u | | | the president=pre | FARC=farc | when=9.30 p.m. on Monday
V 2 | broke off | SANCTION/withdraw | diplomatic | 164 | The president=pre | the rebels=farc | when=on Wednesday | date=2002-01-09 | id=b
V 2 | complaining | ACCUSE/allege | diplomatic,illegal-drugs | 1121 | The president=pre | the rebels=farc | when=on Wednesday | date=2002-01-09
V 2 | talks | CONSULT | diplomatic | 046 | The president=pre; the rebels=farc | | st=h | date=1999/2002 | id=t
V 2 | ceded | RETREAT/withdraw | military,territory | 0874 | he=pre | them=farc | st=h | when=in 1998 | date=1998
V 4 | mediation | CONSULT/third-party | diplomatic | 045 | the United Nations envoy=une; the ambassadors of ten countries=amb; the rebels=farc; @2:The president=pre | | when=late on Saturday | date=2002-01-12 | where=Los Pozos
V 4 | said | CONCEDE | diplomatic | 080 | the rebels' chief negotiator, alias Fabián Rueda=rue | @2:The president=pre | when=late on Saturday | date=2002-01-12 | where=Los Pozos | id=c
V 4 | asked | REQUEST/assist | diplomatic | 021 | his side=farc | @2:The president=pre | st=h
V 5 | climbdown | =c | | | he=rue |
V 5 | ruled out | REJECT/meet | diplomatic,military | 125 | he=rue | @2:The president=pre | when=two days earlier | date=2002-01-10
V 5 | flew | MOBILIZE/weapons | military | 152 | army planes=tro | -
V 8 | ready | MOBILIZE/troops | military | 152 | 13,000 men=tro | | by=General Hernán Castrillón=cas | n=troops:13,000 men:13000
V 8 | moved up | MOBILIZE/weapons | military | 154 | @1:Colombian troops=tro | | by=General Hernán Castrillón=cas | where=Tres Esquinas
V 9 | given | AID | economic,illegal-drugs | 071 | The United States=usa | Colombia=col | when=since 2000 | date=2000/2002 | st=h | n=money:$1.3 billion:1300000000:USD
V 9 | said | SUPPORT | diplomatic | 051 | The United States=usa | the president=pre
V 11 | talks | =t | | | @2:The president=pre; @2:the rebels=farc | -
Q 2 | i | the rebels had used the zone that he ceded to them in 1998 to hide kidnap victims and to grow coca | The president=pre | complaining | -
Q 3 | i | business has never been worse | James LeMoyne=lem | says | -
Q 4 | m | the guarantees that his side had asked for were "in place" | Fabián Rueda=rue | said | -
Q 7 | d | What will happen to those of us who sold them rice? | a shopkeeper=sho | asked | -
Q 8 | i | 13,000 men were ready to enter on two hours' notice | General Hernán Castrillón=cas | told | Caracol=car
Q 8 | i | helicopters had been moved up to the base at Tres Esquinas | General Hernán Castrillón=cas | told | Caracol=car
Q 9 | i | it supported whatever the president decided | The United States=usa | said | -

#A w3-009 | 2014-02-20 | -
S Venezuela opposition chief walks into custody as beauty queen's death stokes anger
P Ringed by a sea of white shirts, the Venezuelan opposition leader Rodrigo Altamirano climbed down from a statue of José Martí in Caracas on Tuesday and gave himself up to the National Guard, who bundled him into an armoured car on a charge of incitement to arson.
P The crowd blocked the vehicle for over an hour until Mr Altamirano, using a borrowed megaphone, begged it to let him through.
P "If my jailing serves to wake a people, it will have been worth it," the former mayor had told them.
P A court ordered on Wednesday night that he be kept in the Ramo Verde military prison while prosecutors prepare their case; murder and terrorism, both mentioned in the original warrant, have been dropped.
P In Valencia a 22-year-old student and pageant winner, Génesis Urdaneta, died of a shot to the head fired by men on motorcycles at a march against the government.
P Five people have now been killed in the unrest since 12 February, when pro-government gunmen known as colectivos opened fire on students in the centre of the capital.
P President Machuca blamed the bloodshed on "fascists" financed from Miami and on Sunday expelled three American consular officials, whom he accused of recruiting students under the cover of visa interviews.
P The US State Department called the allegations baseless and urged Caracas to talk to its opponents.
P Inflation stands at 56 per cent, and one in four basic goods is missing from the shelves.
P For all that, the poor hillside districts that gave the late comandante his victories have hardly stirred.
P Twitter said the state telephone company had blocked images on its service last week; the company denied this.
P Mr Altamirano's party, Voluntad Popular, called for another march on Saturday, whether or not its offices are still standing.
P Hooded men, some with military haircuts, had smashed the doors of its headquarters in Chacao on Monday and left with the computers.
@ alt | Rodrigo Altamirano | p | VENPTYOPP | opposition leader
@ ng | National Guard | o | VENMIL
@ cro | crowd of supporters | l | VENCVLOPP
@ cou | court in Caracas | o | VENJUD
@ prs | Venezuelan prosecutors | g | VENJUD
@ urd | Génesis Urdaneta | p | VENCVLOPP
@ mot | men on motorcycles | g | VENUAF
@ mar | anti-government marchers | l | VENCVLOPP
@ col | colectivos | g | VENPRM
@ stu | students | l | VENEDUOPP
@ mac | President Machuca | p | VENGOV | president of Venezuela
@ fas | opponents called fascists | g | VENOPP
@ off | American consular officials | g | USAGOV
@ sd | State Department | o | USAGOV
@ vgo | Venezuelan government | o | VENGOV
@ twi | Twitter | o | MNC
@ tel | state telephone company | o | VENBUSGOV
@ vp | Voluntad Popular | o | VENPTYOPP
@ hoo | hooded men | g | VENUAF
E 0 Venezuela/GPE
E 1 Venezuelan/NORP; Rodrigo Altamirano/PER; José Martí/PER; Caracas/GPE; Tuesday/DATE; National Guard/ORG
E 2 Altamirano/PER
E 4 Wednesday night/DATE; Ramo Verde military prison/FAC
E 5 Valencia/GPE; Génesis Urdaneta/PER
E 6 Five people/NUM; 12 February/DATE; colectivos/ARM
E 7 Machuca/PER; Miami/GPE; Sunday/DATE; three/NUM; American/NORP
E 8 US/GPE; State Department/ORG; Caracas/GPE
E 11 Twitter/ORG; last week/DATE
E 12 Altamirano/PER; Voluntad Popular/ORG; Saturday/DATE
E 13 Chacao/GPE; Monday/DATE
V 0 | custody | COERCE/arrest | legal,political-institutions | 173 | | Venezuela opposition chief=alt | id=a
V 0 | death | ASSAULT/firearms | repression,rights-freedoms | 180 | @5:men on motorcycles=mot | beauty queen=urd | id=sh
V 1 | gave himself up | =a | | | the National Guard=ng | Rodrigo Altamirano=alt | when=on Tuesday | date=2014-02-18 | where=Caracas
V 1 | bundled | =a | | | National Guard=ng | him=alt | when=on Tuesday | date=2014-02-18 | where=Caracas
V 1 | charge | ACCUSE/allege | legal | 115 | | him=alt | id=ch
V 2 | blocked | PROTEST/obstruct | rights-freedoms | 144 | The crowd=cro | @1:the National Guard=ng | when=over an hour
V 2 | begged | REQUEST/yield | | 0252 | Mr Altamirano=alt | it=cro
V 3 | jailing | =a | | | | my=alt
V 4 | kept | =a | | | A court=cou | he=alt | when=on Wednesday night | where=Ramo Verde military prison
V 4 | dropped | CONCEDE | legal | 080 | prosecutors=prs | he=alt
V 5 | shot | =sh | | | men on motorcycles=mot | Génesis Urdaneta=urd | where=Valencia
V 5 | march | PROTEST/demo | political-institutions | 1411 | @5:Génesis Urdaneta=urd | the government=vgo | where=Valencia
V 5 | fired | =sh | | | men on motorcycles=mot | Génesis Urdaneta=urd | where=Valencia
V 6 | killed | ASSAULT | repression | 180 | | Five people=mar | when=since 12 February | date=2014-02-12/2014-02-20 | n=killed:Five people:5 | id=kl
V 6 | opened fire | ASSAULT/firearms | repression,rights-freedoms | 180 | pro-government gunmen known as colectivos=col | students=stu | when=12 February | date=2014-02-12 | where=the centre of the capital
V 6 | unrest | PROTEST/demo | political-institutions | 141 | students=stu | @5:the government=vgo | when=12 February
V 7 | blamed | ACCUSE/allege | executive | 112 | President Machuca=mac | "fascists" financed from Miami=fas
V 7 | expelled | SANCTION/expel | diplomatic | 166 | President Machuca=mac | three American consular officials=off | when=on Sunday | date=2014-02-16 | n=other:three:3
V 7 | accused | ACCUSE/allege | diplomatic | 1125 | he=mac | three American consular officials=off | when=on Sunday | date=2014-02-16 | id=ac
V 7 | bloodshed | =kl | | | "fascists" financed from Miami=fas | @6:Five people=mar | by=President Machuca=mac
V 8 | called | REJECT | diplomatic | 016 | The US State Department=sd | @7:President Machuca=mac
V 8 | urged | REQUEST/meet | diplomatic | 026 | The US State Department=sd | Caracas=vgo
V 8 | allegations | =ac | | | @7:President Machuca=mac | @7:three American consular officials=off
V 11 | blocked | COERCE/censor | rights-freedoms,technology | 1721 | the state telephone company=tel | its service=twi | by=Twitter=twi | when=last week | date=2014-02-10/2014-02-16
V 11 | denied | REJECT | rights-freedoms | 016 | the company=tel | Twitter=twi
V 11 | said | ACCUSE/allege | rights-freedoms,technology | 112 | Twitter=twi | the state telephone company=tel
V 12 | march | PROTEST/demo | political-institutions | 141 | Mr Altamirano's party, Voluntad Popular=vp | @8:Caracas=vgo | st=f | when=on Saturday | date=2014-02-22
V 13 | smashed | ASSAULT/destroy | political-institutions | 1712 | Hooded men, some with military haircuts=hoo | its headquarters=vp | when=on Monday | date=2014-02-17 | where=Chacao
V 13 | left with | COERCE/seize | political-institutions | 1711 | Hooded men, some with military haircuts=hoo | its headquarters=vp | when=on Monday | date=2014-02-17 | where=Chacao
Q 3 | d | If my jailing serves to wake a people, it will have been worth it, | the former mayor=alt | told | them=cro
Q 7 | m | "fascists" financed from Miami | President Machuca=mac | blamed | -
Q 8 | i | the allegations baseless | The US State Department=sd | called | -
Q 11 | i | the state telephone company had blocked images on its service last week | Twitter=twi | said | -

#A w3-010 | 1997-04-18 | BRASILIA
S Landless march enters Brasilia after two months on the road
P BRASILIA - Some 30,000 Brazilians led by barefoot columns of the Landless Workers' Movement poured into the capital on Thursday, ending a 600-mile march with a rally outside Congress against the president's free-market reforms and the slow pace of land distribution.
P The date was chosen with care, for it was a year to the day since military police in the Amazon state of Para shot dead 19 peasants who were blocking a highway at Eldorado dos Carajas.
P None of the 155 officers who took part in that operation has been tried.
P João Batista Fagundes, the movement's coordinator, told the crowd that the marchers had not come "to ask for a cup of water but to say who owns the well".
P The president, who had called the movement's land seizures a throwback to another century, nevertheless agreed to receive a delegation at the Planalto Palace on Friday morning.
P Ranchers in the south of Para, where hired guns are cheaper than fences, say the government is rewarding theft.
P Squatters have taken over more than 200 idle estates since January, the movement's newspaper says.
P Union federations, Indians with feathered lances, retired civil servants and a rock band swelled the column as it passed the ministries.
P Shares on the Sao Paulo exchange rose a little, and the sale of the mining giant Vale do Rio Doce is still set for the end of the month.
P Police had drawn up 2,500 men in the side streets, but there was no trouble, and by dusk the lawns of the Esplanade were strewn with orange peel.
P "I wore out four pairs of sandals," said Dona Zefa Monteiro, 71, who walked every mile from Sao Paulo.
@ mst | Landless Workers' Movement | o | BRAAGR
@ mar | marchers in Brasilia | l | BRACVLAGR
@ pre | president of Brazil | p | BRAGOV
@ pm | military police of Para | o | BRACOP
@ pea | peasants killed at Eldorado dos Carajas | l | BRAAGR
@ fag | João Batista Fagundes | p | BRAAGR | coordinator of the movement
@ ran | ranchers in Para | g | BRAAGRBUS
@ gov | Brazilian government | o | BRAGOV
@ squ | squatters | g | BRAAGR
@ est | idle estates | o | BRAAGRBUS
@ new | newspaper of the movement | o | BRAJRN
@ pol | police in Brasilia | o | BRACOP
@ zef | Zefa Monteiro | p | BRAAGR
@ uni | Brazilian union federations | o | BRALAB
@ ind | Brazilian Indians | l | BRACVL
E 0 Brasilia/GPE
E 1 BRASILIA/GPE; Some 30,000/NUM; Brazilians/NORP; Landless Workers' Movement/ORG; Thursday/DATE; Congress/ORG
E 2 Amazon/LOC; Para/GPE; 19 peasants/NUM; Eldorado dos Carajas/GPE
E 3 155 officers/NUM
E 4 João Batista Fagundes/PER
E 5 Planalto Palace/FAC; Friday morning/DATE
E 6 Para/GPE
E 7 January/DATE
E 8 Indians/NORP
E 9 Sao Paulo/GPE; Vale do Rio Doce/ORG; the end of the month/DATE
E 10 2,500 men/NUM; Esplanade/LOC
E 11 Zefa Monteiro/PER; Sao Paulo/GPE
V 0 | march | PROTEST/demo | economic,human-security | 1412 | Landless=mst | @1:the president=pre | where=Brasilia | id=m
V 1 | poured | =m | | | Some 30,000 Brazilians=mar; Landless Workers' Movement=mst | the president=pre | when=on Thursday | date=1997-04-17 | where=capital | n=protesters:Some 30,000:30000
V 1 | march | =m | | | Landless Workers' Movement=mst | the president=pre
V 1 | rally | =m | | | Some 30,000 Brazilians=mar | the president=pre | where=outside Congress
V 2 | shot | ASSAULT/firearms | repression,human-security | 175 | military police=pm | 19 peasants=pea | st=h | when=a year to the day | date=1996-04-17 | where=Eldorado dos Carajas | n=killed:19 peasants:19 | id=s
V 2 | blocking | PROTEST/obstruct | human-security | 144 | 19 peasants=pea | | st=h | date=1996-04-17 | where=Eldorado dos Carajas
V 3 | operation | =s | | | 155 officers=pm | @2:19 peasants=pea
V 3 | tried | ACCUSE/allege | legal,repression | 115 | | None of the 155 officers=pm | st=n
V 4 | told | REQUEST/change | human-security | 1042 | João Batista Fagundes=fag | @1:the president=pre | where=@0:Brasilia
V 5 | called | ACCUSE/disapprove | human-security | 111 | The president=pre | the movement's=mst | st=h
V 5 | seizures | COERCE/seize | human-security | 1711 | the movement's=mst | | st=h | id=sz
V 5 | agreed | AGREE | executive,human-security | 036 | The president=pre | a delegation=mst | where=Planalto Palace
V 6 | say | ACCUSE/disapprove | human-security | 111 | Ranchers in the south of Para=ran | the government=gov
V 6 | theft | =sz | | | @5:the movement=mst | - | by=Ranchers in the south of Para=ran
V 7 | taken over | COERCE/seize | human-security | 1711 | Squatters=squ | 200 idle estates=est | by=the movement's newspaper=new | when=since January | date=1997-01/1997-04
V 8 | swelled | =m | | | Union federations=uni; Indians with feathered lances=ind | 
V 10 | drawn up | MOBILIZE/police | | 153 | Police=pol | @1:Some 30,000 Brazilians=mar | where=side streets | n=other:2,500 men:2500
V 11 | walked | =m | | | Dona Zefa Monteiro=zef |
Q 4 | m | the marchers had not come "to ask for a cup of water but to say who owns the well" | João Batista Fagundes=fag | told | the crowd=mar
Q 5 | i | the movement's land seizures a throwback to another century | The president=pre | called | -
Q 6 | i | the government is rewarding theft | Ranchers in the south of Para=ran | say | -
Q 7 | i | Squatters have taken over more than 200 idle estates since January | the movement's newspaper=new | says | -
Q 11 | d | I wore out four pairs of sandals, | Dona Zefa Monteiro=zef | said | -

#A w3-011 | 2019-10-20 | SANTIAGO
S Chile's army back on the streets as fare protest turns to fire
P SANTIAGO — Soldiers patrolled Santiago on Saturday for the first time since the dictatorship, after the president declared a state of emergency over a night of arson in which rioters burned 16 metro stations, a dozen buses and part of the headquarters of the power company Enel.
P General Rodrigo Undurraga, put in charge of public order in the capital, imposed a curfew from 10 p.m. to 7 a.m. and promised that his men would act "with prudence but without trembling".
P Hours later the president went on television to suspend the four-cent rise in the rush-hour fare that had set off the unrest.
P "I have heard with humility the voice of my compatriots," he said.
P Few in the crowd banging pots at Plaza Italia seemed to be listening.
P Three bodies were found in a burned supermarket in the district of San Bernardo early on Sunday, said the governor of the metropolitan region, Karina Oyarzún, who gave no names.
P Police have arrested 716 people since Friday, 241 of them for breaking the curfew, the interior ministry says, and at least 20 demonstrators are being treated for pellet wounds to the eyes.
P The Communist Party demanded that the soldiers be sent back to barracks, while the Socialists said they would boycott a meeting of party leaders called for Sunday afternoon at La Moneda.
P Students had been jumping the turnstiles for a week, first as a prank and then by the thousand, under the slogan "Evade".
P The president had described Chile, as late as this month, as an oasis in a troubled continent.
P Half of all workers here earn less than 400,000 pesos, or about $550, a month; pensions are lower still.
P LATAM Airlines cancelled or put back 112 flights because its crews could not get to the airport.
P Whatever the fare may be on Monday, there will be no trains to pay it on.
@ sol | Chilean soldiers | g | CHLMIL
@ pre | president of Chile | p | CHLGOV
@ rio | rioters | g | CHLCVLOPP
@ met | Santiago metro | o | CHLGOV
@ ene | Enel | o | CHLBUS
@ und | Rodrigo Undurraga | p | CHLMIL | general in charge of Santiago
@ san | people of Santiago | l | CHLCVL
@ dem | demonstrators | l | CHLCVLOPP
@ oya | Karina Oyarzún | p | CHLGOV | governor of the metropolitan region
@ pol | Chilean police | o | CHLCOP
@ arr | arrested people | l | CHLCVLOPP
@ int | Chilean interior ministry | o | CHLGOV
@ cp | Communist Party | o | CHLPTYOPP
@ soc | Socialists | o | CHLPTYOPP
@ stu | students | l | CHLEDU
@ par | party leaders | g | CHLPTY
E 0 Chile/GPE
E 1 SANTIAGO/GPE; Santiago/GPE; Saturday/DATE; Enel/ORG
E 2 Rodrigo Undurraga/PER
E 5 Plaza Italia/LOC
E 6 Three bodies/NUM; San Bernardo/GPE; Sunday/DATE; Karina Oyarzún/PER
E 7 716 people/NUM; Friday/DATE; 241/NUM; at least 20 demonstrators/NUM
E 8 Communist Party/ORG; Socialists/NORP; Sunday afternoon/DATE; La Moneda/ORG
E 9 week/DATE
E 10 Chile/GPE; this month/DATE
E 11 400,000 pesos/MONEY; $550/MONEY
E 12 LATAM Airlines/ORG
E 13 Monday/DATE
V 0 | army | MOBILIZE/troops | military,repression | 154 | Chile's army=sol | @1:rioters=rio | id=m
V 0 | protest | PROTEST/riot | economic,inequality | 145 | @1:rioters=rio | @1:the president=pre | id=r
V 1 | patrolled | =m | | | Soldiers=sol | | when=on Saturday | date=2019-10-19 | where=Santiago
V 1 | declared | COERCE/martial-law | executive,military | 1724 | the president=pre | rioters=rio
V 1 | arson | =r | | | rioters=rio | 
V 1 | burned | =r | | | rioters=rio | 16 metro stations=met; Enel=ene | where=@1:Santiago
V 2 | imposed | COERCE/curfew | military,rights-freedoms | 1723 | General Rodrigo Undurraga=und | the capital=san | where=the capital | id=cf
V 2 | promised | THREATEN/violence | military | 138 | General Rodrigo Undurraga=und | @1:rioters=rio
V 3 | suspend | CONCEDE | economic,executive | 0832 | the president=pre | @5:the crowd=dem | when=Hours later | id=cs
V 3 | unrest | =r | | | @1:rioters=rio | the president=pre
V 4 | said | =cs | | | he=pre | my compatriots=dem
V 5 | banging | PROTEST/demo | economic,inequality | 141 | the crowd=dem | @3:the president=pre | where=Plaza Italia
V 6 | burned | =r | | | @1:rioters=rio | - | by=Karina Oyarzún=oya | where=San Bernardo | n=killed:Three bodies:3
V 7 | arrested | COERCE/arrest | legal,repression | 173 | Police=pol | 716 people=arr | by=the interior ministry=int | when=since Friday | date=2019-10-18/2019-10-20 | n=arrested:716 people:716
V 7 | wounds | ASSAULT/firearms | repression | 175 | | at least 20 demonstrators=dem | by=the interior ministry=int | n=injured:at least 20 demonstrators:20
V 7 | curfew | =cf | | | @2:General Rodrigo Undurraga=und | @2:the capital=san
V 8 | demanded | REQUEST/yield | military,repression | 1056 | The Communist Party=cp | @3:the president=pre
V 8 | said | REJECT/meet | political-institutions | 125 | the Socialists=soc | La Moneda=pre
V 8 | called | REQUEST/meet | executive,political-institutions | 026 | La Moneda=pre | party leaders=par
V 9 | jumping | PROTEST/boycott | economic | 143 | Students=stu | @1:metro=met | when=for a week | date=2019-10-14/2019-10-18
Q 2 | m | his men would act "with prudence but without trembling" | General Rodrigo Undurraga=und | promised | -
Q 4 | d | I have heard with humility the voice of my compatriots, | he=pre | said | -
Q 6 | i | Three bodies were found in a burned supermarket in the district of San Bernardo early on Sunday | Karina Oyarzún=oya | said | -
Q 7 | i | Police have arrested 716 people since Friday, 241 of them for breaking the curfew | the interior ministry=int | says | -
Q 8 | i | the soldiers be sent back to barracks | The Communist Party=cp | demanded | -
Q 8 | i | they would boycott a meeting of party leaders called for Sunday afternoon at La Moneda | the Socialists=soc | said | -
Q 10 | i | Chile, as late as this month, as an oasis in a troubled continent | The president=pre | described | -

#A w3-012 | 2023-01-10 | -
S Seventeen killed in southern Peru in bloodiest day of anti-government protests
P At least 17 people died on Monday in clashes between police and demonstrators who tried to storm the airport of Juliaca, in the Peruvian highlands, taking to 39 the toll of a month of protests that demand the resignation of the interim president and early elections.
P Most of the dead had gunshot wounds, according to Dr Edgardo Mamani, head of the Carlos Monge hospital, who said that a boy of 17 had been brought in with a bullet in the chest.
P Another 68 people were injured.
P Prime minister Óscar Belaunde told lawmakers in Lima that 9,000 people had surrounded the terminal with slingshots and home-made rifles, and that what he called an organised attempt at a coup, "paid for with dark money", left the state no choice.
P He announced a three-day night curfew in the Puno region.
P The United Nations' office in Peru asked for an immediate, impartial inquiry; Amnesty International urged the security forces to stop firing on civilians.
P Monday's violence was not confined to Juliaca: a mob set fire to a patrol car in the same city after nightfall, and one of the two officers in it burned to death.
P Roads are blocked at 53 points, so that lorry drivers have been sleeping beside their cabs and the price of a gas cylinder has doubled in Cusco.
P Congress, which is as unpopular as the president, was due to hold a vote of confidence in the cabinet late on Tuesday.
P The unrest began in December, when the leftist president was removed and arrested after he attempted to dissolve the legislature and rule by decree.
P Aymara communities around Lake Titicaca voted for him by nine to one.
P "We are not terrorists, we are the people he promised to remember," said a woman in a bowler hat who was standing watch over a barricade made of a ferry's anchor chain.
P Bolivia's foreign ministry rejected a Peruvian charge that its former president had come across the border to incite secession, and the ban on his entering Peru, which was issued on Monday, he called a distraction.
@ pol | Peruvian police | o | PERCOP
@ dem | demonstrators in Juliaca | l | PERCVLOPP
@ ipr | interim president of Peru | p | PERGOV
@ mam | Edgardo Mamani | p | PERMED | head of the Carlos Monge hospital
@ bel | Óscar Belaunde | p | PERGOV | prime minister
@ law | Peruvian lawmakers | g | PERLEG
@ pun | people of Puno | l | PERCVL
@ un | United Nations office in Peru | o | UNO
@ amn | Amnesty International | o | NGO
@ pgo | Peruvian government | o | PERGOV
@ mob | mob in Juliaca | g | PERCVLOPP
@ ofi | police officers in the patrol car | g | PERCOP
@ lpr | former leftist president of Peru | p | PERGOV
@ con | Peruvian Congress | o | PERLEG
@ wmn | woman in a bowler hat | p | PERCVLOPP
@ bfm | Bolivian foreign ministry | o | BOLGOV
@ bex | former president of Bolivia | p | BOLELI
@ per | Peru | c | PER
E 0 Seventeen/NUM; Peru/GPE
E 1 At least 17 people/NUM; Monday/DATE; Juliaca/GPE; Peruvian/NORP; 39/NUM
E 2 Edgardo Mamani/PER; Carlos Monge hospital/FAC
E 3 68 people/NUM
E 4 Óscar Belaunde/PER; Lima/GPE; 9,000 people/NUM
E 5 Puno/GPE
E 6 United Nations/ORG; Peru/GPE; Amnesty International/ORG
E 7 Monday/DATE; Juliaca/GPE; two officers/NUM
E 8 Cusco/GPE
E 9 Congress/ORG; Tuesday/DATE
E 10 December/DATE
E 11 Aymara/NORP; Lake Titicaca/LOC
E 13 Bolivia/GPE; Peruvian/NORP; Peru/GPE; Monday/DATE
V 0 | killed | ASSAULT/firearms | repression,political-institutions | 175 | @1:police=pol | Seventeen=dem | where=Peru | n=killed:Seventeen:17 | id=k
V 0 | protests | PROTEST/demo | political-institutions,election | 1411 | @1:demonstrators=dem | @1:interim president=ipr | id=p
V 1 | clashes | =k | | | police=pol | demonstrators=dem | when=on Monday | date=2023-01-09 | where=Juliaca | n=killed:At least 17 people:17
V 1 | storm | PROTEST/riot | political-institutions | 145 | demonstrators=dem | interim president=ipr | when=on Monday | date=2023-01-09 | where=the airport of Juliaca | id=st
V 1 | protests | =p | | | demonstrators=dem | interim president=ipr
V 1 | toll | ASSAULT | repression,political-institutions | 175 | | demonstrators=dem | n=killed:39:39
V 1 | died | =k | | | police=pol | At least 17 people=dem | when=on Monday | date=2023-01-09 | where=Juliaca | n=killed:At least 17 people:17
V 2 | wounds | =k | | | | the dead=dem | by=Dr Edgardo Mamani=mam
V 3 | injured | =k | | | | 68 people=dem | n=injured:68 people:68
V 4 | surrounded | =st | | | 9,000 people=dem | | by=Prime minister Óscar Belaunde=bel
V 4 | called | ACCUSE/allege | political-institutions | 112 | he=bel | @1:demonstrators=dem | where=Lima
V 4 | attempt | =st | | | @1:demonstrators=dem | - | by=he=bel
V 5 | curfew | COERCE/curfew | executive | 1723 | He=bel | the Puno region=pun | where=Puno
V 6 | asked for | REQUEST/change | human-rights | 024 | The United Nations' office in Peru=un | @4:the state=pgo
V 6 | urged | REQUEST/yield | human-rights,repression | 0256 | Amnesty International=amn | the security forces=pol
V 6 | firing | =k | | | the security forces=pol | civilians=dem | by=Amnesty International=amn
V 7 | set fire to | ASSAULT/primitive | political-institutions | 180 | a mob=mob | two officers=ofi | when=after nightfall | date=2023-01-09 | where=Juliaca | n=killed:one:1 | id=sf
V 7 | violence | =k | | | @6:the security forces=pol | @1:demonstrators=dem | when=Monday | date=2023-01-09 | where=Juliaca
V 7 | burned | =sf | | | a mob=mob | two officers=ofi | n=killed:one:1
V 8 | blocked | PROTEST/obstruct | political-institutions | 144 | | | where=53 points
V 10 | removed | SANCTION/convict | political-institutions,legislative | 116 | @9:Congress=con | the leftist president=lpr | st=h | when=in December | date=2022-12
V 10 | arrested | COERCE/arrest | legal,political-institutions | 173 | | the leftist president=lpr | st=h | when=in December | date=2022-12
V 10 | unrest | =p | | | @1:demonstrators=dem | @1:interim president=ipr | when=in December
V 12 | standing watch | PROTEST/obstruct | political-institutions | 144 | a woman in a bowler hat=wmn | 
V 13 | rejected | REJECT | diplomatic,territory | 016 | Bolivia's foreign ministry=bfm | Peruvian=per
V 13 | charge | ACCUSE/allege | diplomatic,territory | 112 | Peruvian=per | its former president=bex
V 13 | ban | REJECT | diplomatic | 120 | Peru=per | his=bex | when=on Monday | date=2023-01-09
V 13 | called | ACCUSE/disapprove | diplomatic | 111 | he=bex | Peru=per
Q 2 | i | Most of the dead had gunshot wounds | Dr Edgardo Mamani=mam | according to | -
Q 2 | i | a boy of 17 had been brought in with a bullet in the chest | Dr Edgardo Mamani=mam | said | -
Q 4 | i | 9,000 people had surrounded the terminal with slingshots and home-made rifles | Prime minister Óscar Belaunde=bel | told | lawmakers=law
Q 4 | m | what he called an organised attempt at a coup, "paid for with dark money", left the state no choice | Prime minister Óscar Belaunde=bel | told | lawmakers=law
Q 12 | d | We are not terrorists, we are the people he promised to remember, | a woman in a bowler hat=wmn | said | -
Q 13 | i | a distraction | he=bex | called | -

#A w3-013 | 2003-10-16 | La Paz
S Bolivia's gas war: miners march on La Paz
P La Paz - Dynamite in their belts and coca in their cheeks, some 4,000 tin miners from Huanuni and Oruro reached the outskirts of La Paz on Wednesday to join a rebellion against plans to sell natural gas to the United States through a Chilean port.
P At Patacamaya soldiers opened fire on their lorries, killing two of them, a priest who travelled with the column told Radio Fides.
P The president, besieged in his residence and abandoned on Monday by his own vice-president, offered a consultative referendum on the exports late that night.
P "Too little and much too late," replied Evaristo Condori, the coca growers' spokesman, who insists that the president resign.
P About 60 people have been killed in a month, most of them in El Alto, the windswept Aymara city above the capital, where troops escorting fuel tankers shot their way through the barricades at the weekend.
P Landlocked Bolivia lost its coast to Chile in 1879 and has never forgotten it.
P The United States embassy said that Washington would not recognise any government that came to power by undemocratic means, and the Organization of American States issued a statement in support of constitutional order.
P Bread, when there is any, costs three times what it did in September.
P On Wednesday two hundred intellectuals, led by a former ombudswoman, began a hunger strike in a church in Sopocachi, a middle-class quarter which had not until now been touched by the conflict.
P An air force Hercules flew 106 stranded tourists, mostly British and Israeli backpackers, from El Alto to Santa Cruz.
P The multinationals in the consortium, Repsol among them, have yet to decide between a pipeline to Chile and a longer one to Peru; neither may ever be built.
@ min | tin miners | g | BOLLAB
@ sol | Bolivian soldiers | g | BOLMIL
@ pri | priest | p | BOLREL
@ fid | Radio Fides | o | BOLJRN
@ pre | president of Bolivia | p | BOLGOV
@ vpr | vice-president of Bolivia | p | BOLGOV
@ con | Evaristo Condori | p | BOLAGROPP | spokesman of the coca growers
@ dea | people killed in El Alto | l | BOLCVLOPP
@ use | United States embassy | o | USAGOV
@ oas | Organization of American States | o | IGO
@ itl | intellectuals | g | BOLEDU,BOLSOC
@ tou | stranded tourists | l | GBRCVL,ISRCVL
@ baf | Bolivian air force | o | BOLMIL
@ chl | Chile | c | CHL
@ bol | Bolivia | c | BOL
@ opo | a Bolivian government brought in by force | o | BOLOPP
E 0 Bolivia/GPE; La Paz/GPE
E 1 La Paz#1/GPE; some 4,000 tin miners/NUM; Huanuni/GPE; Oruro/GPE; La Paz#2/GPE; Wednesday/DATE; United States/GPE; Chilean/NORP
E 2 Patacamaya/GPE; two/NUM; Radio Fides/ORG
E 3 Monday/DATE
E 4 Evaristo Condori/PER
E 5 About 60 people/NUM; El Alto/GPE; Aymara/NORP; the weekend/DATE
E 6 Bolivia/GPE; Chile/GPE; 1879/DATE
E 7 United States/GPE; Washington/GPE; Organization of American States/ORG
E 8 September/DATE
E 9 Wednesday/DATE; two hundred intellectuals/NUM; Sopocachi/LOC
E 10 106/NUM; British/NORP; Israeli/NORP; El Alto/GPE; Santa Cruz/GPE
E 11 Repsol/ORG; Chile/GPE; Peru/GPE
V 0 | march | PROTEST/demo | natural-resource,economic | 1412 | miners=min | @3:The president=pre | where=La Paz | id=m
V 1 | reached | =m | | | some 4,000 tin miners=min | | when=on Wednesday | date=2003-10-15 | where=the outskirts of La Paz | n=protesters:some 4,000 tin miners:4000
V 1 | rebellion | PROTEST/riot | natural-resource,economic | 1452 | | @3:The president=pre | id=rb
V 2 | opened fire | ASSAULT/firearms | repression,military | 175 | soldiers=sol | their lorries=min | by=a priest who travelled with the column=pri | where=Patacamaya | n=killed:two:2
V 3 | besieged | PROTEST/obstruct | executive | 1441 | | The president=pre
V 3 | abandoned | SANCTION/withdraw | executive,political-institutions | 160 | his own vice-president=vpr | The president=pre | when=on Monday | date=2003-10-13
V 3 | offered | AGREE | natural-resource,pro-democracy | 034 | The president=pre | @1:some 4,000 tin miners=min | when=late that night | date=2003-10-15
V 4 | replied | REJECT | natural-resource | 120 | Evaristo Condori, the coca growers' spokesman=con | @3:The president=pre
V 4 | insists | REQUEST/change | executive | 1041 | Evaristo Condori, the coca growers' spokesman=con | the president=pre
V 5 | killed | ASSAULT | repression | 175 | @5:troops=sol | About 60 people=dea | when=in a month | date=2003-09/2003-10 | n=killed:About 60 people:60
V 5 | shot | ASSAULT/firearms | repression,military | 175 | troops escorting fuel tankers=sol | the barricades=dea | when=at the weekend | date=2003-10-11/2003-10-12 | where=El Alto
V 6 | lost | COERCE/seize | territory | 192 | Chile=chl | Landlocked Bolivia=bol | st=h | when=in 1879 | date=1879
V 7 | said | THREATEN/relations | diplomatic,pro-democracy | 1313 | The United States embassy=use | any government that came to power by undemocratic means=opo
V 7 | support | SUPPORT | diplomatic,pro-democracy | 051 | the Organization of American States=oas | @3:The president=pre | id=su
V 7 | statement | =su | | | the Organization of American States=oas | @3:The president=pre
V 9 | hunger strike | PROTEST/hunger | executive | 142 | two hundred intellectuals=itl | @4:the president=pre | when=On Wednesday | date=2003-10-15 | where=Sopocachi | n=protesters:two hundred intellectuals:200
V 9 | conflict | =rb | | | - | @4:the president=pre
V 10 | flew | AID | human-security | 073 | An air force Hercules=baf | 106 stranded tourists=tou | n=other:106:106
Q 2 | i | At Patacamaya soldiers opened fire on their lorries, killing two of them | a priest who travelled with the column=pri | told | Radio Fides=fid
Q 4 | d | Too little and much too late, | Evaristo Condori, the coca growers' spokesman=con | replied | -
Q 4 | i | the president resign | Evaristo Condori, the coca growers' spokesman=con | insists | -
Q 7 | i | Washington would not recognise any government that came to power by undemocratic means | The United States embassy=use | said | -

#A w3-014 | 2002-06-27 | -
S Two jobless protesters shot dead at Buenos Aires bridge
P Police chasing unemployed demonstrators from a bridge on the southern edge of Buenos Aires shot two of them dead on Wednesday, in the worst street violence in Argentina since the riots that brought down an elected president in December.
P Some 90 people were hurt, at least four by live rounds, and more than 150 were detained around the Pueyrredón bridge and Avellaneda station, where the victims, aged 21 and 25, were found on the floor of the concourse.
P The government's cabinet chief, Alfredo Quintela, first suggested that the pickets had "killed each other".
P By evening photographs had reached the newspapers in which a police inspector, shotgun in hand, stands over one of the dying men.
P Human rights groups accused the provincial force of an ambush, and the federation of state workers called a general strike for Thursday.
P The pickets, known as piqueteros, cut roads to press for welfare plans worth 150 pesos a month, about 40 dollars.
P More than half of all Argentines now live below the poverty line, in a country that used to feed half the world.
P An IMF mission that is in the city to discuss a new loan left its hotel by the service door, but kept to its schedule of meetings at the economy ministry.
P The provincial governor relieved the inspector, Commissioner Néstor Fontana, of his duties overnight and asked a judge in Lomas de Zamora to investigate him.
P "I gave no order to use lead," Fontana told the cable channel Crónica before he vanished behind a row of shields.
P Shopkeepers pulled down their shutters as far as Avenida Mitre, and a circus that had set up its tent beside the river played to an empty house.
@ pol | Buenos Aires provincial police | o | ARGCOP
@ pic | piqueteros | g | ARGCVLOPP
@ vic | two killed pickets | l | ARGCVLOPP
@ arp | elected president of Argentina | p | ARGGOV
@ qui | Alfredo Quintela | p | ARGGOV | cabinet chief
@ hrg | human rights groups | g | ARGSOC
@ ate | federation of state workers | o | ARGLAB
@ imf | IMF | o | IGO
@ eco | Argentine economy ministry | o | ARGGOV
@ gov | governor of Buenos Aires province | p | ARGGOV
@ fon | Néstor Fontana | p | ARGCOP | commissioner
@ jud | judge in Lomas de Zamora | p | ARGJUD
@ cro | Crónica | o | ARGJRN
@ ago | Argentine government | o | ARGGOV
E 0 Two/NUM; Buenos Aires/GPE
E 1 Buenos Aires/GPE; two/NUM; Wednesday/DATE; Argentina/GPE; December/DATE
E 2 Some 90 people/NUM; at least four/NUM; more than 150/NUM; Pueyrredón bridge/FAC; Avellaneda station/FAC
E 3 Alfredo Quintela/PER
E 5 Thursday/DATE
E 6 piqueteros/NORP; 150 pesos/MONEY; 40 dollars/MONEY
E 7 Argentines/NORP
E 8 IMF/ORG
E 9 Néstor Fontana/PER; Lomas de Zamora/GPE
E 10 Fontana/PER; Crónica/ORG
E 11 Avenida Mitre/LOC
V 0 | protesters | PROTEST/obstruct | economic,human-security | 144 | Two jobless protesters=vic | @3:The government=ago | where=Buenos Aires bridge | id=pr
V 0 | shot | ASSAULT/firearms | repression,economic | 175 | @1:Police=pol | Two jobless protesters=vic | where=Buenos Aires bridge | n=killed:Two:2 | id=k
V 1 | shot | =k | | | Police=pol | two of them=vic | when=on Wednesday | date=2002-06-26 | where=bridge | n=killed:two:2
V 1 | riots | PROTEST/riot | economic,political-institutions | 1451 | | an elected president=arp | st=h | where=Argentina | when=December | date=2001-12
V 1 | brought down | RETREAT/resign | executive,political-institutions | 0831 | an elected president=arp | | st=h | when=December | date=2001-12
V 1 | violence | =k | | | Police=pol | two of them=vic | when=on Wednesday | date=2002-06-26
V 2 | hurt | ASSAULT | repression | 175 | @1:Police=pol | Some 90 people=pic | where=Pueyrredón bridge | date=2002-06-26 | n=injured:Some 90 people:90
V 2 | detained | COERCE/arrest | repression,legal | 173 | @1:Police=pol | more than 150=pic | where=Pueyrredón bridge | date=2002-06-26 | n=arrested:more than 150:150
V 3 | suggested | ACCUSE/allege | repression | 112 | Alfredo Quintela=qui | the pickets=pic
V 5 | accused | ACCUSE/allege | human-rights,repression | 1122 | Human rights groups=hrg | the provincial force=pol
V 5 | ambush | =k | | | the provincial force=pol | | by=Human rights groups=hrg
V 5 | strike | PROTEST/strike | repression | 143 | the federation of state workers=ate | @3:The government=ago | st=f | when=Thursday | date=2002-06-27
V 6 | cut | PROTEST/obstruct | economic,human-security | 144 | The pickets, known as piqueteros=pic | @3:The government=ago
V 8 | mission | CONSULT/visit | economic | 042 | An IMF mission=imf | the economy ministry=eco
V 9 | asked | REQUEST/change | legal,repression | 024 | The provincial governor=gov | a judge in Lomas de Zamora=jud
V 10 | told | REJECT | repression | 016 | Fontana=fon | @5:Human rights groups=hrg
Q 3 | m | the pickets had "killed each other" | Alfredo Quintela=qui | suggested | -
Q 10 | d | I gave no order to use lead, | Fontana=fon | told | Crónica=cro

#A w3-015 | 2022-02-18 | GRAND RAPIDS, Mich.
S Militia member pleads guilty in plot against governor, will testify
P GRAND RAPIDS, Mich. (Staff) — A 27-year-old gunsmith who helped build the bombs that a self-styled militia meant to set off under a highway bridge admitted in federal court Wednesday that he conspired to kidnap the governor of Michigan over her pandemic restrictions.
P Under the deal, Corey Haskins will testify against five co-defendants when their trial opens March 8, and the U.S. Attorney's office will drop a weapons charge and recommend no more than nine years.
P "Did anyone talk you into this, Mr. Haskins?" Chief U.S. District Judge Ruth VanderKolk asked from the bench.
P "No, ma'am, I talked myself into it," he answered.
P That exchange matters, because lawyers for the others have said all along that paid FBI informants dreamed up the scheme and then dragged their clients along.
P Twice in the fall of 2020, according to the 18-page agreement, the men drove past the governor's vacation home in Antrim County at night, measuring distances with a rifle scope.
P They were arrested that October at a warehouse in Ypsilanti, where they thought they were going to buy explosives.
P The governor, a Democrat who is up for reelection in November, blamed her predecessor in the White House — she did not say which — for "giving comfort to those who spread fear", a remark his political committee called shameful.
P Republican lawmakers have twice sued her over emergency orders, and the state Supreme Court struck down the law on which they rested.
P Haskins, who wore a gray suit a size too large, learned metalwork from a grandfather in Hartland Township and once repaired a church bell free of charge.
P His sentencing has been put off until the summer.
P An earlier defendant who pleaded guilty, an airport mechanic, was given six years and three months in August.
@ has | Corey Haskins | p | USAPRM
@ mil | militia members | g | USAPRM
@ gov | governor of Michigan | p | USAGOV
@ att | U.S. Attorney's office | o | USAJUD
@ cod | five co-defendants | g | USAPRM
@ van | Ruth VanderKolk | p | USAJUD | chief U.S. district judge
@ lwy | defense lawyers | g | USASOC
@ fbi | FBI | o | USACOP
@ pre | former president | p | USAELI
@ com | political committee of the former president | o | USAPTY
@ rep | Republican lawmakers | g | USALEGPTYOPP
@ sup | Michigan Supreme Court | o | USAJUD
@ mec | airport mechanic | p | USAPRM
E 1 GRAND RAPIDS/GPE; Mich./GPE; Wednesday/DATE; Michigan/GPE
E 2 Corey Haskins/PER; March 8/DATE; U.S. Attorney's office/ORG
E 3 Haskins/PER; U.S./GPE; Ruth VanderKolk/PER
E 5 FBI/ORG
E 6 the fall of 2020/DATE; Antrim County/GPE
E 7 October/DATE; Ypsilanti/GPE
E 8 Democrat/NORP; November/DATE; White House/ORG
E 9 Republican/NORP; Supreme Court/ORG
E 10 Haskins/PER; Hartland Township/GPE
E 11 the summer/DATE
E 12 August/DATE
V 0 | pleads guilty | CONCEDE | legal,terrorism,executive | 015 | Militia member=has | | id=p
V 0 | testify | AGREE | legal | 0313 | Militia member=has | @2:the U.S. Attorney's office=att | id=t
V 1 | admitted | =p | | | A 27-year-old gunsmith who helped build the bombs=has | | when=Wednesday | date=2022-02-16
V 1 | restrictions | COERCE/restrict | health,executive | 172 | her=gov | - | st=h | id=o
V 2 | deal | =t | | | Corey Haskins=has; the U.S. Attorney's office=att | @2:the U.S. Attorney's office=att
V 2 | trial | ACCUSE/allege | legal,terrorism | 115 | | five co-defendants=cod | st=f | when=March 8 | date=2022-03-08
V 2 | drop | CONCEDE | legal | 080 | the U.S. Attorney's office=att | Corey Haskins=has | st=f
V 2 | testify | =t | | | Corey Haskins=has | the U.S. Attorney's office=att
V 5 | said | ACCUSE/allege | legal | 112 | lawyers for the others=lwy | paid FBI informants=fbi
V 6 | drove | MOBILIZE/militia | executive | 154 | the men=mil | the governor=gov | st=h | by=@2:the U.S. Attorney's office=att | when=in the fall of 2020 | date=2020-09/2020-10 | where=Antrim County
V 6 | agreement | =t | | | @2:Corey Haskins=has | @2:the U.S. Attorney's office=att
V 7 | arrested | COERCE/arrest | legal,terrorism | 173 | @5:FBI=fbi | They#1=mil | st=h | when=that October | date=2020-10 | where=Ypsilanti
V 8 | blamed | ACCUSE/allege | executive,election | 112 | The governor, a Democrat who is up for reelection in November=gov | her predecessor in the White House=pre | id=bl
V 8 | called | ACCUSE/disapprove | election | 111 | his political committee=com | The governor=gov
V 8 | remark | =bl | | | The governor, a Democrat who is up for reelection in November=gov | her predecessor in the White House=pre
V 9 | sued | ACCUSE/allege | legal,executive | 115 | Republican lawmakers=rep | her=gov | st=h
V 9 | struck down | SANCTION/convict | legal,executive | 116 | the state Supreme Court=sup | her=gov | st=h
V 9 | orders | =o | | | her=gov | -
V 11 | sentencing | SANCTION/convict | legal,terrorism | 116 | - | His=has | st=f | when=the summer
V 12 | pleaded guilty | CONCEDE | legal | 015 | An earlier defendant=mec | | st=h
V 12 | given | SANCTION/convict | legal,terrorism | 116 | | An earlier defendant=mec | when=August | date=2021-08 | st=h
Q 1 | i | he conspired to kidnap the governor of Michigan over her pandemic restrictions | A 27-year-old gunsmith=has | admitted | -
Q 3 | d | Did anyone talk you into this, Mr. Haskins? | Chief U.S. District Judge Ruth VanderKolk=van | asked | Mr. Haskins=has
Q 4 | d | No, ma'am, I talked myself into it, | he=has | answered | ma'am=van
Q 5 | i | paid FBI informants dreamed up the scheme and then dragged their clients along | lawyers for the others=lwy | said | -
Q 6 | i | the men drove past the governor's vacation home in Antrim County at night, measuring distances with a rifle scope | - | according to | -
Q 8 | m | her predecessor in the White House — she did not say which — for "giving comfort to those who spread fear" | The governor=gov | blamed | -

#A w3-016 | - | -
S Police free girl held at Tacoma motel; suspect wounded
P Officers stormed a second-floor room at the Pacific Crest Motel in Tacoma shortly after 3 a.m. and freed an 11-year-old girl who had been held there at gunpoint for nine hours by her mother's former boyfriend, authorities said.
P The child was not hurt; the man, identified as Darnell Vickery, 39, was shot in the shoulder by a member of the SWAT team and is under guard at St. Joseph Medical Center.
P He had agreed by telephone to send her out in exchange for cigarettes and a sandwich, but twice went back on his word, police spokeswoman Carla Niemi said.
P "We fired when he pointed the weapon at the child's head, and not before," she added.
P Negotiators spoke with him 31 times during the night.
P Guests were moved out through a laundry chute corridor, some of them in slippers, and waited in a city bus with the heater running.
P Vickery was out on bail after an arrest in February for violating a protection order, which the mother's sister said the court should never have allowed.
P On the city council, member Jesse Okafor demanded that the county prosecutor explain to the public safety committee why no one objected to his release.
P The prosecutor's office called the demand "a campaign leaflet" and declined to send anyone.
P Okafor is running for mayor in November.
P Detectives will look at the shooting, as they do whenever an officer uses a gun, and the officer has been placed on leave with pay.
P The motel, a long pink box that faces the freeway, was built for the world's fair and has been for sale for years.
@ pol | Tacoma police | o | USACOP
@ gir | 11-year-old girl | p | USACVL
@ vic | Darnell Vickery | p | USACRM
@ nie | Carla Niemi | p | USACOP | police spokeswoman
@ sis | sister of the mother | p | USACVL
@ cou | Tacoma court | o | USAJUD
@ oka | Jesse Okafor | p | USAGOVPTY | city council member
@ pro | county prosecutor | p | USAJUD
@ det | detectives | g | USACOP
@ aut | authorities in Tacoma | o | USAGOV
E 0 Tacoma/GPE
E 1 Pacific Crest Motel/FAC; Tacoma/GPE
E 2 Darnell Vickery/PER; St. Joseph Medical Center/FAC
E 3 Carla Niemi/PER
E 7 Vickery/PER; February/DATE
E 8 Jesse Okafor/PER
E 10 Okafor/PER; November/DATE
V 0 | free | AID | crime | 073 | Police=pol | girl=gir | where=Tacoma | id=f
V 0 | wounded | ASSAULT/firearms | crime | 180 | Police=pol | suspect=vic | id=s
V 1 | stormed | =f | | | Officers=pol | an 11-year-old girl=gir | by=authorities=aut | when=shortly after 3 a.m. | where=Pacific Crest Motel
V 1 | freed | =f | | | Officers=pol | an 11-year-old girl=gir | by=authorities=aut | where=Pacific Crest Motel
V 2 | shot | =s | | | a member of the SWAT team=pol | Darnell Vickery=vic
V 2 | under guard | COERCE/arrest | crime,legal | 173 | @1:Officers=pol | Darnell Vickery=vic | where=St. Joseph Medical Center
V 3 | agreed | CONCEDE | crime | 0353 | He=vic | @2:SWAT team=pol | st=f | by=police spokeswoman Carla Niemi=nie
V 4 | fired | =s | | | We=pol | he=vic
V 5 | spoke | CONSULT/phone | crime | 041 | Negotiators=pol; him=vic | | when=during the night
V 7 | bail | CONCEDE | legal | 080 | the court=cou | Vickery=vic | st=h | id=ba
V 7 | arrest | COERCE/arrest | legal,crime | 173 | | Vickery=vic | st=h | when=in February
V 7 | said | ACCUSE/disapprove | legal | 111 | the mother's sister=sis | the court=cou
V 8 | demanded | REQUEST/change | legal,executive | 104 | member Jesse Okafor=oka | the county prosecutor=pro | id=dm
V 8 | release | =ba | | | @7:the court=cou | his=vic
V 9 | called | ACCUSE/disapprove | election,legal | 111 | The prosecutor's office=pro | @8:Jesse Okafor=oka
V 9 | declined | REJECT/meet | legal | 125 | The prosecutor's office=pro | @8:Jesse Okafor=oka
V 9 | demand | =dm | | | @8:member Jesse Okafor=oka | The prosecutor's office=pro
V 11 | look at | ACCUSE/investigate | legal | 091 | Detectives=det | an officer=pol | st=f
V 11 | shooting | =s | | | the officer=pol | @7:Vickery=vic
Q 1 | i | Officers stormed~~former boyfriend | authorities=aut | said | -
Q 3 | i | He had agreed by telephone to send her out in exchange for cigarettes and a sandwich, but twice went back on his word | police spokeswoman Carla Niemi=nie | said | -
Q 4 | d | We fired when he pointed the weapon at the child's head, and not before, | she=nie | added | -
Q 7 | i | the court should never have allowed | the mother's sister=sis | said | -
Q 8 | i | the county prosecutor explain to the public safety committee why no one objected to his release | member Jesse Okafor=oka | demanded | -
Q 9 | m | the demand "a campaign leaflet" | The prosecutor's office=pro | called | -

#A w3-017 | 2022-04-07 | SAN SALVADOR
S El Salvador jails 6,000 in ten days as gang crackdown widens
P Police and soldiers in El Salvador have arrested more than 6,000 suspected gang members in the ten days since Congress approved a state of emergency, the president said on Wednesday, posting pictures of shaven, handcuffed men packed knee to back on a prison floor.
P Lawmakers suspended freedom of assembly and the right to counsel on March 27, a day on which the country was burying some of the 87 people killed in a single weekend by Mara Salvatrucha gunmen.
P Sentences for belonging to a gang have been tripled, and since Tuesday newspapers that reproduce the gangs' messages risk up to 15 years.
P "They can go and cry to the OAS," the president wrote of foreign critics.
P The United Nations High Commissioner for Human Rights voiced concern over what her office called cruel treatment of the prisoners, who are fed twice a day.
P In Soyapango, east of the capital, conscripts sealed off the Las Margaritas housing estate behind barbed wire and searched it door to door.
P María Élida Portillo, whose son Kevin was taken from a bus on his way to a job at a biscuit factory, has slept for four nights on cardboard outside the cells known as El Penalito.
P Cristosal, a rights group, says it has documented two deaths in custody, which the prison service denied.
P Polls give the president an approval rating above 85 percent, and in barbershops where nobody used to talk of the gangs people now talk of little else.
P Washington has urged San Salvador to protect the public "without trampling on due process", as a State Department spokesman put it.
P Bitcoin, which the country adopted as legal tender in September, fell for a fourth day.
P A former director of the National Civil Police, Ricardo Menjívar, called the arrests a lottery in which every ticket loses.
@ slv | El Salvador | c | SLV
@ pol | Salvadoran police and soldiers | g | SLVCOP,SLVMIL
@ sus | suspected gang members | l | SLVCRM
@ pre | president of El Salvador | p | SLVGOV
@ con | Congress of El Salvador | o | SLVLEG
@ ms | Mara Salvatrucha | g | SLVCRM
@ vic | people killed by the gang | l | SLVCVL
@ jrn | Salvadoran newspapers | g | SLVJRN
@ oas | OAS | o | IGO
@ unh | United Nations High Commissioner for Human Rights | p | UNO
@ cns | conscripts | g | SLVMIL
@ res | residents of Las Margaritas | l | SLVCVL
@ kev | Kevin Portillo | p | SLVCVL
@ cri | Cristosal | o | SLVSOC
@ pri | prison service | o | SLVCOP
@ was | United States | c | USA
@ sds | State Department spokesman | p | USAGOV
@ sgo | Salvadoran government | o | SLVGOV
@ mnj | Ricardo Menjívar | p | SLVELI | former police director
E 0 El Salvador/GPE; 6,000/NUM
E 1 El Salvador/GPE; more than 6,000 suspected gang members/NUM; Congress/ORG; Wednesday/DATE
E 2 March 27/DATE; 87 people/NUM; Mara Salvatrucha/ARM
E 3 Tuesday/DATE
E 4 OAS/ORG
E 5 United Nations/ORG
E 6 Soyapango/GPE; Las Margaritas housing estate/FAC
E 7 María Élida Portillo/PER; Kevin/PER; El Penalito/FAC
E 8 Cristosal/ORG
E 10 Washington/GPE; San Salvador/GPE; State Department/ORG
E 11 September/DATE
E 12 National Civil Police/ORG; Ricardo Menjívar/PER
V 0 | jails | COERCE/arrest | crime,human-rights | 173 | El Salvador=slv | 6,000=sus | where=El Salvador | n=arrested:6,000:6000 | id=a
V 0 | crackdown | =a | | | El Salvador=slv | @1:suspected gang members=sus
V 1 | arrested | =a | | | Police and soldiers in El Salvador=pol | suspected gang members=sus | by=the president=pre | when=in the ten days | date=2022-03-27/2022-04-06 | where=El Salvador | n=arrested:more than 6,000 suspected gang members:6000
V 1 | approved | COERCE/martial-law | legislative,crime | 1724 | Congress=con | | date=2022-03-27 | id=e
V 2 | suspended | =e | | | Lawmakers=con | | when=on March 27 | date=2022-03-27
V 2 | killed | ASSAULT/firearms | crime | 180 | Mara Salvatrucha gunmen=ms | 87 people=vic | when=in a single weekend | date=2022-03-25/2022-03-27 | where=@1:El Salvador | n=killed:87 people:87
V 3 | risk | THREATEN/arrest | rights-freedoms,legislative | 1321 | @1:Congress=con | newspapers that reproduce the gangs' messages=jrn | when=since Tuesday | date=2022-04-05
V 4 | cry | REJECT | human-rights,executive | 120 | the president=pre | the OAS=oas
V 5 | voiced concern | ACCUSE/disapprove | human-rights | 111 | The United Nations High Commissioner for Human Rights=unh | @1:El Salvador=slv
V 6 | sealed off | COERCE/restrict | crime,military | 172 | conscripts=cns | the Las Margaritas housing estate=res | where=Las Margaritas housing estate
V 6 | searched | COERCE/seize | crime,military | 1711 | conscripts=cns | it=res | where=Las Margaritas housing estate
V 7 | taken | COERCE/arrest | human-rights | 173 | @1:Police and soldiers=pol | Kevin=kev | where=bus
V 8 | says | ACCUSE/allege | human-rights | 1122 | Cristosal, a rights group=cri | the prison service=pri
V 8 | denied | REJECT | human-rights | 016 | the prison service=pri | Cristosal=cri
V 8 | deaths | ASSAULT | human-rights,repression | 175 | the prison service=pri | - | by=Cristosal, a rights group=cri | n=killed:two deaths:2
V 10 | urged | REQUEST/change | human-rights,legal | 0243 | Washington=was | San Salvador=sgo
V 12 | called | ACCUSE/disapprove | crime | 111 | A former director of the National Civil Police, Ricardo Menjívar=mnj | @1:Police and soldiers=pol
V 12 | arrests | =a | | | @1:Police and soldiers=pol | @1:suspected gang members=sus
Q 1 | i | Police and soldiers in El Salvador have arrested more than 6,000 suspected gang members in the ten days since Congress approved a state of emergency | the president=pre | said | -
Q 4 | d | They can go and cry to the OAS, | the president=pre | wrote | -
Q 5 | i | cruel treatment of the prisoners | her office=unh | called | -
Q 8 | i | it has documented two deaths in custody | Cristosal=cri | says | -
Q 10 | m | to protect the public "without trampling on due process" | a State Department spokesman=sds | put | -
Q 12 | i | the arrests a lottery in which every ticket loses | Ricardo Menjívar=mnj | called | -

#A w3-018 | 2009-01-30 | SPRINGFIELD
S Illinois Senate ousts governor, 59-0
P SPRINGFIELD — The Illinois Senate convicted Gov. Roland Petrakis of abuse of power Thursday and removed him from office without a dissenting vote, seven weeks after federal agents led him out of his Chicago home in handcuffs.
P A second roll call, equally one-sided, barred him from ever again holding public office in the state.
P Petrakis, a Democrat, had boycotted the four-day trial until its last morning, when he flew in on a state plane and pleaded with the senators for 47 minutes to "walk a mile in my shoes".
P "I can't apologize for something that I didn't do," he said.
P House prosecutor Leon Ganz played wiretap recordings on which a voice identified as the governor's weighs what he might get for the vacant U.S. Senate seat.
P Lt. Gov. Patricia Dolan was sworn in at 5:40 p.m. by a Supreme Court justice, hugged a janitor and asked the chamber to pray.
P The House had impeached Petrakis by 114 to 1 on Jan. 9.
P Four of the state's last nine governors have been charged with crimes, and license plates that say "Land of Lincoln" have become a joke on late-night television.
P He still faces a federal indictment, expected by April, on corruption charges that could send him to prison for 20 years.
P The new governor's first executive order, aides said, will create a commission on ethics reform.
P Republicans promised her their cooperation and then, in the same breath, called for a special election.
P Illinois is $4 billion in the red and three months behind on its bills to pharmacies and nursing homes.
P His state plane had already taken off from Capital Airport without waiting for the verdict; troopers drove the ex-governor's luggage home in a van.
@ sen | Illinois Senate | o | USALEG
@ pet | Roland Petrakis | p | USAGOV | governor of Illinois
@ fbi | federal agents | g | USACOP
@ gan | Leon Ganz | p | USALEG | House prosecutor
@ hou | Illinois House | o | USALEG
@ dol | Patricia Dolan | p | USAGOV | lieutenant governor, then governor
@ gvs | former governors of Illinois | g | USAELI
@ rep | Illinois Republicans | o | USAPTYOPP
@ aid | aides of the new governor | g | USAGOV
E 0 Illinois Senate/ORG
E 1 SPRINGFIELD/GPE; Illinois Senate/ORG; Roland Petrakis/PER; Thursday/DATE; Chicago/GPE
E 3 Petrakis/PER; Democrat/NORP
E 5 House/ORG; Leon Ganz/PER; U.S. Senate/ORG
E 6 Patricia Dolan/PER; Supreme Court/ORG
E 7 House/ORG; Petrakis/PER; Jan. 9/DATE
E 8 Lincoln/PER
E 9 April/DATE
E 11 Republicans/NORP
E 12 Illinois/GPE; $4 billion/MONEY
E 13 Capital Airport/FAC
V 0 | ousts | SANCTION/convict | political-institutions,corruption,legislative | 116 | Illinois Senate=sen | governor=pet | id=c
V 1 | convicted | =c | | | The Illinois Senate=sen | Gov. Roland Petrakis=pet | when=Thursday | date=2009-01-29 | where=@1:SPRINGFIELD
V 1 | removed | =c | | | The Illinois Senate=sen | him#1=pet | when=Thursday | date=2009-01-29
V 1 | led | COERCE/arrest | corruption,legal | 173 | federal agents=fbi | him#2=pet | when=seven weeks | date=2008-12 | where=Chicago home
V 2 | barred | COERCE/restrict | political-institutions,legislative | 1722 | @1:The Illinois Senate=sen | him=pet
V 3 | boycotted | PROTEST/boycott | political-institutions | 143 | Petrakis=pet | the senators=sen
V 3 | trial | =c | | | the senators=sen | Petrakis=pet
V 3 | pleaded | REQUEST/yield | political-institutions | 025 | Petrakis=pet | the senators=sen
V 4 | apologize | REJECT | corruption | 016 | he=pet | @3:the senators=sen
V 5 | played | ACCUSE/allege | corruption,legislative | 1121 | House prosecutor Leon Ganz=gan | the governor=pet
V 7 | impeached | ACCUSE/allege | political-institutions,legislative | 115 | The House=hou | Petrakis=pet | st=h | when=on Jan. 9 | date=2009-01-09
V 8 | charged | ACCUSE/allege | corruption,legal | 115 | | Four of the state's last nine governors=gvs | st=h
V 9 | indictment | ACCUSE/allege | corruption,legal | 1121 | | He=pet | st=f | when=by April | date=2009-04
V 11 | promised | AGREE | legislative | 030 | Republicans=rep | her=dol
V 11 | called for | REQUEST/change | election | 1044 | Republicans=rep | 
V 13 | verdict | =c | | | @3:the senators=sen | His=pet
Q 3 | m | "walk a mile in my shoes" | Petrakis=pet | pleaded | the senators=sen
Q 4 | d | I can't apologize for something that I didn't do, | he=pet | said | -
Q 10 | i | The new governor's first executive order~~will create a commission on ethics reform | aides=aid | said | -

#A w3-019 | 2018-06-19 | -
S Nicaragua: paramilitaries raze barricades in Masaya as dialogue falters
P Hooded paramilitaries and riot police drove into Masaya at dawn on Tuesday with bulldozers and high-powered rifles to tear down the paving-stone barricades of a town that had declared itself free of the Nicaraguan government a day before.
P At least six people were killed, said Danilo Putoy, secretary of the Nicaraguan Human Rights Association, who begged the townspeople over the radio to stay indoors and "not to give them targets".
P Bishop Silvano Matus led a procession of priests from Managua to the parish of San Miguel, kneeling with the monstrance in front of a police line until the shooting died down.
P The bishops had suspended the national dialogue on Monday because the government failed to send out invitations, as it had agreed on Friday, to investigators from the Inter-American Commission on Human Rights and the European Union.
P By Tuesday night the foreign ministry produced three letters inviting them.
P "Ortigoza and his wife must go, they and their plague," said a medical student behind the last wall of stones in Monimbó, whose people make drums, hammocks and home-made mortars.
P At least 187 people have died since 18 April, when pensioners took to the streets of León over a cut in their benefits and young supporters of the ruling Sandinista Front beat them with pipes.
P The cut was scrapped within five days, too late to matter.
P Vice-president Estela Zambrana accused the protesters of Satanic rituals in her daily broadcast.
P Lorry drivers from all over Central America, some 6,000 of them, have been stranded for a fortnight at roadblocks between Rivas and Jinotepe.
P The American Chamber of Commerce in Managua backed an election in March of next year, two years ahead of time.
P That the army has stayed in its barracks is, for the present, the only good news.
@ par | pro-government paramilitaries | g | NICPRM
@ rio | Nicaraguan riot police | g | NICCOP
@ mas | people of Masaya | l | NICCVLOPP
@ ngo | Nicaraguan government | o | NICGOV
@ put | Danilo Putoy | p | NICSOC | secretary of the Nicaraguan Human Rights Association
@ mat | Silvano Matus | p | NICREL | bishop
@ bis | Nicaraguan bishops | g | NICREL
@ iac | Inter-American Commission on Human Rights | o | IGO
@ eu | European Union | o | EUR
@ for | Nicaraguan foreign ministry | o | NICGOV
@ stu | medical student | p | NICEDUOPP
@ ort | President Ortigoza | p | NICGOV
@ wif | Estela Zambrana | p | NICGOV | vice-president
@ pen | pensioners | l | NICCVLOPP
@ fsl | young supporters of the Sandinista Front | g | NICPTYGOV
@ lor | lorry drivers | g | NICLAB
@ amc | American Chamber of Commerce in Managua | o | NICBUS
@ pro | Nicaraguan protesters | l | NICCVLOPP
E 0 Nicaragua/GPE; Masaya/GPE
E 1 Masaya/GPE; Tuesday/DATE; Nicaraguan/NORP
E 2 At least six people/NUM; Danilo Putoy/PER; Nicaraguan Human Rights Association/ORG
E 3 Silvano Matus/PER; Managua/GPE; San Miguel/GPE
E 4 Monday/DATE; Friday/DATE; Inter-American Commission on Human Rights/ORG; European Union/ORG
E 5 Tuesday night/DATE
E 6 Ortigoza/PER; Monimbó/LOC
E 7 At least 187 people/NUM; 18 April/DATE; León/GPE; Sandinista Front/ORG
E 9 Estela Zambrana/PER; Satanic/NORP
E 10 Central America/LOC; 6,000/NUM; Rivas/GPE; Jinotepe/GPE
E 11 American Chamber of Commerce/ORG; Managua/GPE; March of next year/DATE
V 0 | raze | COERCE/restrict | repression,political-institutions | 172 | paramilitaries=par | @2:the townspeople=mas | where=Masaya | id=r
V 0 | dialogue | CONSULT | political-institutions,human-rights | 046 | @4:The bishops=bis; @4:the government=ngo | - | id=dl
V 1 | drove | =r | | | Hooded paramilitaries and riot police=par; riot police=rio | a town that had declared itself free of the Nicaraguan government=mas | when=at dawn on Tuesday | date=2018-06-19 | where=Masaya
V 1 | declared | REJECT | political-institutions,territory | 120 | a town=mas | the Nicaraguan government=ngo | when=a day before | date=2018-06-18
V 1 | tear down | =r | | | Hooded paramilitaries and riot police=par; riot police=rio | a town that had declared itself free of the Nicaraguan government=mas
V 2 | killed | ASSAULT/firearms | repression | 175 | @1:Hooded paramilitaries=par; @1:riot police=rio | At least six people=mas | by=Danilo Putoy=put | where=@1:Masaya | n=killed:At least six people:6 | id=k
V 3 | kneeling | PROTEST/demo | repression,religion-ethnicity | 141 | a procession of priests from Managua=bis; Bishop Silvano Matus=mat | a police line=rio | where=parish of San Miguel | id=kn
V 3 | shooting | =k | | | a police line=rio |
V 3 | procession | =kn | | | a procession of priests from Managua=bis; Bishop Silvano Matus=mat | a police line=rio
V 4 | suspended | SANCTION/withdraw | political-institutions,human-rights | 164 | The bishops=bis | the government=ngo | when=on Monday | date=2018-06-18
V 4 | agreed | AGREE | human-rights | 032 | it=ngo | Inter-American Commission on Human Rights=iac; European Union=eu | when=on Friday | date=2018-06-15
V 4 | dialogue | =dl | | | The bishops=bis; the government=ngo | -
V 5 | inviting | AGREE | human-rights,diplomatic | 032 | the foreign ministry=for | them=iac; them=eu | when=By Tuesday night | date=2018-06-19
V 6 | must go | REQUEST/change | executive | 1041 | a medical student behind the last wall of stones in Monimbó=stu | Ortigoza=ort; his wife=wif
V 7 | died | ASSAULT | repression | 180 | | At least 187 people=pro | when=since 18 April | date=2018-04-18/2018-06-19 | n=killed:At least 187 people:187
V 7 | took to the streets | PROTEST/demo | economic,human-security | 1412 | pensioners=pen | @4:the government=ngo | st=h | when=18 April | date=2018-04-18 | where=León
V 7 | beat | ASSAULT/beat | repression | 182 | young supporters of the ruling Sandinista Front=fsl | them=pen | st=h | when=18 April | date=2018-04-18 | where=León
V 8 | scrapped | CONCEDE | economic,human-security | 0832 | @4:the government=ngo | @7:pensioners=pen | st=h | when=within five days | date=2018-04
V 9 | accused | ACCUSE/allege | religion-ethnicity | 112 | Vice-president Estela Zambrana=wif | the protesters=pro
V 10 | roadblocks | PROTEST/obstruct | political-institutions | 144 | @9:the protesters=pro | Lorry drivers from all over Central America=lor | where=between Rivas and Jinotepe | when=for a fortnight
V 11 | backed | SUPPORT | election,pro-democracy | 051 | The American Chamber of Commerce in Managua=amc |
Q 2 | i | At least six people were killed | Danilo Putoy=put | said | -
Q 2 | m | to stay indoors and "not to give them targets" | Danilo Putoy=put | begged | the townspeople=mas
Q 6 | d | Ortigoza and his wife must go, they and their plague, | a medical student=stu | said | -

#A w3-020 | - | WASHINGTON
S Senators press drug agency chief on overdose deaths
P WASHINGTON - The head of the Drug Enforcement Administration told a Senate panel on Tuesday that two Mexican cartels were "flooding every ZIP code in America" with fentanyl, and rejected a senator's charge that her agency had been asleep while the drug killed 200 people a day.
P "Sinaloa and Jalisco do not care whether our children live or die, and I have buried too many of them to pretend otherwise," Administrator Dana Kowalczyk said.
P Sen. Mitchell Crane, Republican of Wyoming, urged the administration to designate the cartels as terrorist organizations.
P The White House said last month that it was studying that step, which Mexico's government has called an affront to its sovereignty.
P Agents seized 379 million doses last year, Ms. Kowalczyk testified, along with 10,000 guns; in San Diego alone, they arrested 150 people in a sweep in March.
P Beijing cut off talks with Washington on precursor chemicals in August, after the speaker of the House flew to Taiwan.
P Sen. Ofelia Barragán of New Mexico, a Democrat, wondered aloud whether anyone in the room had ever needed a detox bed on a Friday night.
P There was no reply, only the scratch of pens.
P Drug overdoses are now the leading cause of death for Americans under 45, ahead of crashes, guns and cancer.
P In the back row sat six mothers, each holding a framed photograph against her chest.
P One of them, Tammy Rusk, who drove from Ohio, thought that the senators had been attacking each other and not the problem.
P If the bill that the committee is drafting becomes law, social media companies would have to report drug sales to the agency within a day; the industry opposes it.
@ kow | Dana Kowalczyk | p | USACOP | head of the Drug Enforcement Administration
@ dea | Drug Enforcement Administration | o | USACOP
@ sen | Senate panel | o | USALEG
@ car | Sinaloa and Jalisco cartels | g | MEXCRM
@ ctr | senator | p | USALEG
@ cra | Mitchell Crane | p | USALEGPTY | senator
@ adm | U.S. administration | o | USAGOV
@ wh | White House | o | USAGOV
@ mgo | Mexican government | o | MEXGOV
@ arr | people arrested in San Diego | l | USACRM
@ bei | China | c | CHN
@ was | United States | c | USA
@ spk | speaker of the House | p | USALEG
@ twn | Taiwan | c | TWN
@ bar | Ofelia Barragán | p | USALEGPTY | senator
@ rus | Tammy Rusk | p | USACVL
@ ind | social media companies | g | USABUS
E 1 WASHINGTON/GPE; Drug Enforcement Administration/ORG; Senate/ORG; Tuesday/DATE; Mexican/NORP; America/GPE; 200 people/NUM
E 2 Sinaloa/ARM; Jalisco/ARM; Dana Kowalczyk/PER
E 3 Mitchell Crane/PER; Republican/NORP; Wyoming/GPE
E 4 White House/ORG; last month/DATE; Mexico/GPE
E 5 last year/DATE; Kowalczyk/PER; San Diego/GPE; 150 people/NUM; March/DATE
E 6 Beijing/GPE; Washington/GPE; August/DATE; House/ORG; Taiwan/GPE
E 7 Ofelia Barragán/PER; New Mexico/GPE; Democrat/NORP
E 9 Americans/NORP
E 10 six mothers/NUM
E 11 Tammy Rusk/PER; Ohio/GPE
V 0 | press | ACCUSE/investigate | illegal-drugs,legislative | 090 | Senators=sen | drug agency chief=kow
V 1 | told | ACCUSE/allege | illegal-drugs | 1121 | The head of the Drug Enforcement Administration=kow | two Mexican cartels=car | when=on Tuesday | id=ca
V 1 | rejected | REJECT | illegal-drugs,legislative | 016 | The head of the Drug Enforcement Administration=kow | a senator=ctr | when=on Tuesday
V 1 | charge | ACCUSE/disapprove | illegal-drugs,legislative | 111 | a senator=ctr | her agency=dea
V 2 | said | =ca | | | Administrator Dana Kowalczyk=kow | Sinaloa and Jalisco=car
V 3 | urged | REQUEST/change | illegal-drugs,terrorism | 0242 | Sen. Mitchell Crane, Republican of Wyoming=cra | the administration=adm
V 4 | called | ACCUSE/disapprove | illegal-drugs,diplomatic | 111 | Mexico's government=mgo | The White House=wh
V 5 | seized | COERCE/seize | illegal-drugs | 1711 | Agents=dea | | by=Ms. Kowalczyk=kow | when=last year | n=other:379 million doses:379000000
V 5 | arrested | COERCE/arrest | illegal-drugs,legal | 173 | they=dea | 150 people=arr | by=Ms. Kowalczyk=kow | when=in March | where=San Diego | n=arrested:150 people:150 | id=ar
V 5 | sweep | =ar | | | they=dea | 150 people=arr | when=in March | where=San Diego
V 6 | cut off | SANCTION/withdraw | diplomatic,illegal-drugs | 164 | Beijing=bei | Washington=was | st=h | when=in August
V 6 | flew | CONSULT/visit | diplomatic | 042 | the speaker of the House=spk | Taiwan=twn | st=h | where=Taiwan
V 6 | talks | CONSULT | diplomatic,illegal-drugs | 046 | Beijing=bei; Washington=was | - | st=h
V 11 | attacking | ACCUSE/disapprove | legislative | 111 | the senators=sen | - | by=Tammy Rusk=rus
V 12 | opposes | REJECT/change | legislative,technology | 1232 | the industry=ind | the committee=sen
Q 1 | m | two Mexican cartels were "flooding every ZIP code in America" with fentanyl | The head of the Drug Enforcement Administration=kow | told | a Senate panel=sen
Q 2 | d | Sinaloa and Jalisco do not care whether our children live or die, and I have buried too many of them to pretend otherwise, | Administrator Dana Kowalczyk=kow | said | -
Q 4 | i | it was studying that step | The White House=wh | said | -
Q 4 | i | an affront to its sovereignty | Mexico's government=mgo | called | -
Q 5 | i | Agents seized 379 million doses last year | Ms. Kowalczyk=kow | testified | -
Q 7 | i | whether anyone in the room had ever needed a detox bed on a Friday night | Sen. Ofelia Barragán of New Mexico=bar | wondered | -
Q 11 | i | the senators had been attacking each other and not the problem | Tammy Rusk=rus | thought | -

#A w3-021 | 2023-10-12 | GUATEMALA CITY
S Maya leaders vow no let-up as blockades strangle Guatemala
P GUATEMALA CITY: For an eleventh day on Thursday, Maya villagers with staffs of office sat across more than 100 roads in Guatemala to force out the attorney general, whose men have twice raided the electoral tribunal and carried off the boxes with the votes.
P Indigenous authorities from Totonicapán, known as the 48 Cantons, say that Dolores Argueta and the judge who does her bidding want to keep the president-elect, Bernabé Arriola, from taking office on January 14.
P In a video message on Monday the outgoing president called the blockades illegal, blamed foreigners for them and announced warrants for the arrest of their leaders.
P Hours earlier, infiltrators with masks had broken shop windows around the Plaza de la Constitución, and police used tear gas for the first time.
P Talks at the National Palace, at which the Organization of American States served as go-between, ended after four hours with a photograph and nothing else.
P Ms Argueta, who is on a United States list of corrupt and undemocratic actors, demanded on Tuesday that the government clear the roads by force; the interior minister has not done so, and his deputy resigned.
P "They think we will get tired, but we have been tired for five hundred years," said Luis Tzoc, a weaver, ladling out beans at the Cuatro Caminos junction.
P Fuel is being sold by the cup in Quetzaltenango.
P A federation of industry has filed a petition with the Constitutional Court, which told the police to guarantee free movement, without saying how.
P Mr Arriola asked the demonstrators to let ambulances through and to "flood the squares with flowers".
P He won the run-off in August with 61 per cent on a promise to end graft, and nobody was more surprised than he.
P A gunman in a pickup killed a demonstrator at Malacatán, near the Mexican border, on Monday afternoon; eleven men were taken into custody with him.
@ may | Maya villagers | l | GTMCVLOPP
@ arg | Dolores Argueta | p | GTMJUD | attorney general
@ trb | electoral tribunal | o | GTMGOV
@ ind | indigenous authorities of the 48 Cantons | g | GTMSOC
@ arr | Bernabé Arriola | p | GTMPTY | president-elect
@ pre | outgoing president of Guatemala | p | GTMGOV
@ frn | foreigners | l | 
@ inf | masked infiltrators | g | GTMUAF
@ pol | Guatemalan police | o | GTMCOP
@ oas | Organization of American States | o | IGO
@ gov | Guatemalan government | o | GTMGOV
@ dep | deputy interior minister | p | GTMGOV
@ tzo | Luis Tzoc | p | GTMCVLOPP
@ fed | federation of industry | o | GTMBUS
@ cc | Constitutional Court | o | GTMJUD
@ gun | gunman in a pickup | p | GTMUAF
@ dem | demonstrator killed at Malacatán | p | GTMCVLOPP
@ ele | eleven men | g | GTMUAF
@ jdg | judge | p | GTMJUD
@ itm | interior minister of Guatemala | p | GTMGOV
E 0 Maya/NORP; Guatemala/GPE
E 1 GUATEMALA CITY/GPE; Thursday/DATE; Maya/NORP; Guatemala/GPE
E 2 Indigenous/NORP; Totonicapán/GPE; 48 Cantons/ORG; Dolores Argueta/PER; Bernabé Arriola/PER; January 14/DATE
E 3 Monday/DATE
E 4 Plaza de la Constitución/LOC
E 5 National Palace/FAC; Organization of American States/ORG
E 6 Argueta/PER; United States/GPE; Tuesday/DATE
E 7 Luis Tzoc/PER; Cuatro Caminos/LOC
E 8 Quetzaltenango/GPE
E 9 Constitutional Court/ORG
E 10 Arriola/PER
E 11 August/DATE
E 12 Malacatán/GPE; Mexican/NORP; Monday afternoon/DATE; eleven men/NUM
V 0 | vow | REJECT/yield | election,political-institutions | 1242 | Maya leaders=ind | @3:the outgoing president=pre | id=vw
V 0 | blockades | PROTEST/obstruct | election,political-institutions,religion-ethnicity | 1441 | Maya leaders=ind | @1:the attorney general=arg | where=Guatemala | id=b
V 1 | sat | =b | | | Maya villagers=may | the attorney general=arg | when=For an eleventh day on Thursday | date=2023-10-02/2023-10-12 | where=Guatemala
V 1 | raided | COERCE/seize | election,legal | 1711 | whose men=arg | the electoral tribunal=trb | id=r
V 1 | carried off | =r | | | whose men=arg | the electoral tribunal=trb
V 2 | say | ACCUSE/allege | election,pro-autocracy | 112 | Indigenous authorities from Totonicapán, known as the 48 Cantons=ind | Dolores Argueta=arg; the judge=jdg
V 3 | called | ACCUSE/disapprove | executive,political-institutions | 111 | the outgoing president=pre | @1:Maya villagers=may | when=on Monday | date=2023-10-09
V 3 | blockades | =b | | | @1:Maya villagers=may | @1:the attorney general=arg
V 3 | blamed | ACCUSE/allege | executive | 112 | the outgoing president=pre | foreigners=frn | when=on Monday | date=2023-10-09
V 3 | announced | THREATEN/arrest | executive,legal | 130 | the outgoing president=pre | their leaders=ind | when=on Monday | date=2023-10-09
V 4 | broken | PROTEST/riot | political-institutions | 145 | infiltrators with masks=inf | | when=Hours earlier | date=2023-10-09 | where=Plaza de la Constitución
V 4 | used | ASSAULT/crowd-control | repression | 175 | police=pol | @1:Maya villagers=may | date=2023-10-09 | where=Plaza de la Constitución
V 5 | Talks | CONSULT/third-party | political-institutions | 045 | the Organization of American States=oas; @1:Maya villagers=may; @6:the government=gov | | where=National Palace
V 6 | demanded | REQUEST/change | legal,repression | 104 | Ms Argueta=arg | the government=gov | when=on Tuesday | date=2023-10-10
V 6 | done | COERCE/restrict | repression | 172 | the interior minister=itm | @1:Maya villagers=may | st=n
V 6 | resigned | RETREAT/resign | executive | 0831 | his deputy=dep |
V 7 | said | =vw | | | Luis Tzoc=tzo | They=pre
V 9 | petition | ACCUSE/allege | legal,economic | 115 | A federation of industry=fed | @10:the demonstrators=may
V 9 | told | REQUEST/change | legal | 104 | the Constitutional Court=cc | the police=pol
V 10 | asked | REQUEST/yield | health | 0252 | Mr Arriola=arr | the demonstrators=may
V 12 | killed | ASSAULT/firearms | crime | 180 | A gunman in a pickup=gun | a demonstrator=dem | when=on Monday afternoon | date=2023-10-09 | where=Malacatán
V 12 | custody | COERCE/arrest | legal | 173 | | eleven men=ele; him=gun | n=arrested:eleven men:11
Q 2 | i | Dolores Argueta and the judge who does her bidding want to keep the president-elect, Bernabé Arriola, from taking office on January 14 | Indigenous authorities from Totonicapán, known as the 48 Cantons=ind | say | -
Q 6 | i | the government clear the roads by force | Ms Argueta=arg | demanded | -
Q 7 | d | They think we will get tired, but we have been tired for five hundred years, | Luis Tzoc=tzo | said | -
Q 10 | m | to let ambulances through and to "flood the squares with flowers" | Mr Arriola=arr | asked | the demonstrators=may

#A w3-022 | 2012-05-19 | MONTREAL
S Quebec passes emergency law to tame student strike
P MONTREAL — Quebec's National Assembly passed a law on Friday that suspends the spring term at 14 strike-bound colleges and fines anyone who keeps a student from class, an answer to the longest student walkout in the province's history that may yet pour oil on the fire.
P The vote was 68 to 48, after a debate that ran through the night and into a second pot of coffee.
P Organizers of any march of more than 50 people must now give the police eight hours' notice and an itinerary, and student associations face penalties of up to $125,000 a day.
P Nearly 10,000 people wound through downtown Montreal on Friday night in defiance of the law, some carrying signs that read "Arrest me, somebody"; police declared the march illegal after a Molotov cocktail was thrown, fired tear gas and rubber bullets, and made four arrests.
P "This government has lost its bet that we would be bored by Easter," Mathieu Larivière, a spokesman for the student coalition CLASSE, told a news conference, calling on members to disobey.
P The president of the Quebec bar, Maître Hélène Tanguay, expressed "serious concerns" about the limits on association.
P Premier Gilles Aubut says that tuition, at $2,168 a year the lowest in Canada, must rise by three-quarters if universities are to keep pace.
P His education minister quit on Monday, having met student leaders for 22 hours at a stretch without a deal that their members would accept.
P Merchants on Saint-Denis Street are divided, and a juggler at the corner of Ontario Street says that tips are better at demonstrations than at festivals.
P The Parti Québécois, which voted against the bill, promised to repeal it within its first month in power.
P Opinion polls put the public two to one behind the government on tuition, if not on tear gas.
@ nas | National Assembly of Quebec | o | CANLEG
@ stu | striking students | l | CANEDUOPP
@ mar | marchers in Montreal | l | CANCVLOPP
@ pol | Montreal police | o | CANCOP
@ lar | Mathieu Larivière | p | CANEDUOPP | spokesman for CLASSE
@ cla | CLASSE | o | CANEDUOPP
@ qgo | Quebec government | o | CANGOV
@ tan | Hélène Tanguay | p | CANSOC | president of the Quebec bar
@ aub | Gilles Aubut | p | CANGOV | premier of Quebec
@ edu | Quebec education minister | p | CANGOV
@ pq | Parti Québécois | o | CANPTYOPP
@ jug | juggler | p | CANCVL
E 0 Quebec/GPE
E 1 MONTREAL/GPE; Quebec/GPE; National Assembly/ORG; Friday/DATE
E 3 $125,000/MONEY
E 4 Nearly 10,000 people/NUM; Montreal/GPE; Friday night/DATE; four/NUM
E 5 Easter/DATE; Mathieu Larivière/PER; CLASSE/ORG
E 6 Quebec/GPE; Hélène Tanguay/PER
E 7 Gilles Aubut/PER; $2,168/MONEY; Canada/GPE
E 8 Monday/DATE
E 9 Saint-Denis Street/LOC; Ontario Street/LOC
E 10 Parti Québécois/ORG
V 0 | passes | COERCE/restrict | legislative,rights-freedoms | 1721 | Quebec=nas | student=stu | id=l
V 0 | strike | PROTEST/strike | economic | 143 | student=stu | @5:This government=qgo | where=Quebec | id=s
V 1 | passed | =l | | | Quebec's National Assembly=nas | anyone who keeps a student from class=stu | when=on Friday | date=2012-05-18
V 1 | walkout | =s | | | student#2=stu |
V 1 | suspends | =l | | | Quebec's National Assembly=nas | student#1=stu
V 2 | vote | =l | | | @1:Quebec's National Assembly=nas |
V 3 | must | =l | | | @1:National Assembly=nas | student associations=stu
V 4 | wound | PROTEST/demo | rights-freedoms,legislative | 1413 | Nearly 10,000 people=mar | @1:National Assembly=nas | when=on Friday night | date=2012-05-18 | where=downtown Montreal | n=protesters:Nearly 10,000 people:10000 | id=mw
V 4 | declared | COERCE/restrict | rights-freedoms | 1721 | police=pol | Nearly 10,000 people=mar | date=2012-05-18 | where=downtown Montreal
V 4 | thrown | PROTEST/riot | rights-freedoms | 145 | | police=pol | date=2012-05-18 | where=downtown Montreal
V 4 | fired | ASSAULT/crowd-control | repression | 175 | police=pol | Nearly 10,000 people=mar | date=2012-05-18 | where=downtown Montreal | id=tg
V 4 | arrests | COERCE/arrest | repression,legal | 173 | police=pol | Nearly 10,000 people=mar | date=2012-05-18 | where=downtown Montreal | n=arrested:four:4
V 4 | defiance | REJECT | rights-freedoms,legislative | 128 | Nearly 10,000 people=mar | @1:National Assembly=nas | when=on Friday night | date=2012-05-18
V 4 | march | =mw | | | Nearly 10,000 people=mar | @1:National Assembly=nas
V 5 | calling on | REQUEST/change | rights-freedoms | 024 | Mathieu Larivière, a spokesman for the student coalition CLASSE=lar | members=cla
V 5 | told | ACCUSE/disapprove | legislative,rights-freedoms | 111 | Mathieu Larivière, a spokesman for the student coalition CLASSE=lar | This government=qgo
V 6 | expressed | ACCUSE/disapprove | rights-freedoms,legal | 111 | Maître Hélène Tanguay=tan | @1:National Assembly=nas
V 6 | limits | =l | | | @1:National Assembly=nas | - | by=Maître Hélène Tanguay=tan
V 7 | says | REJECT/change | economic | 1232 | Premier Gilles Aubut=aub | @3:student associations=stu
V 8 | quit | RETREAT/resign | executive | 083 | His education minister=edu | | when=on Monday | date=2012-05-14
V 8 | met | CONSULT | executive | 046 | His education minister=edu; student leaders=stu | | st=h
V 10 | voted | REJECT/change | legislative | 1232 | The Parti Québécois=pq | @1:National Assembly=nas | date=2012-05-18
V 10 | promised | AGREE | legislative,rights-freedoms | 0342 | The Parti Québécois=pq |
V 10 | bill | =l | | | @1:National Assembly=nas | -
V 11 | tear gas | =tg | | | @4:police=pol | @4:Nearly 10,000 people=mar
Q 5 | d | This government has lost its bet that we would be bored by Easter, | Mathieu Larivière=lar | told | -
Q 6 | m | "serious concerns" about the limits on association | Maître Hélène Tanguay=tan | expressed | -
Q 7 | i | tuition, at $2,168 a year the lowest in Canada, must rise by three-quarters if universities are to keep pace | Premier Gilles Aubut=aub | says | -
Q 9 | i | tips are better at demonstrations than at festivals | a juggler=jug | says | -

#A w3-023 | 2006-08-01 | MEXICO CITY
S Leftist's tents paralyze heart of Mexico City
P MEXICO CITY, July 31 - Supporters of the leftist who lost Mexico's presidential election by half a percentage point pitched tents along five miles of the Paseo de la Reforma on Monday, cutting off banks, embassies and five-star hotels to press for a recount of all 41 million ballots.
P Their candidate, Manuel Orozco Luján, told a sea of yellow flags in the Zócalo on Sunday that he would sleep there himself, in a white tent behind the cathedral, "until every vote has been opened and looked in the face".
P The seven judges of the Federal Electoral Tribunal have until the end of August to rule on his complaint, which alleges that polling officers falsified tally sheets in some 72,000 stations.
P International observers, including those of the European Union, saw no evidence of fraud.
P Hernán Bustamante, the conservative declared the winner, appealed to the tribunal not to let itself be blackmailed and invited his rival to talk about a government of national unity; the invitation has gone unanswered.
P Taxi drivers swore, hotel doormen carried suitcases half a mile on their heads, and someone set up a chess tournament on the steps of the stock exchange, which the marchers have so far left alone.
P The city's mayor, a member of the candidate's own party, said that he would not send the police against peaceful people, and lent the campers portable toilets.
P "It is as if the fire brigade handed out matches," fumed Patricia Rendón, the head of a chamber of commerce whose members put their losses at $35 million a day.
P The outgoing president, who is barred from a second term, spent the day at a ranch.
P He has not commented on the tents and, an aide said, does not intend to.
P Mexico's last great election quarrel, in 1988, when the computers fell silent with the opposition ahead, was settled by setting fire to the ballots.
@ sup | supporters of Orozco Luján | l | MEXCVLOPP
@ oro | Manuel Orozco Luján | p | MEXPTYOPP | presidential candidate
@ trb | Federal Electoral Tribunal | o | MEXJUD
@ plg | polling officers | g | MEXGOV
@ bus | Hernán Bustamante | p | MEXPTY | conservative candidate
@ may | mayor of Mexico City | p | MEXGOVPTY
@ ren | Patricia Rendón | p | MEXBUS | head of a chamber of commerce
E 0 Mexico City/GPE
E 1 MEXICO CITY/GPE; July 31/DATE; Mexico/GPE; Paseo de la Reforma/LOC; Monday/DATE
E 2 Manuel Orozco Luján/PER; Zócalo/LOC; Sunday/DATE
E 3 Federal Electoral Tribunal/ORG; the end of August/DATE
E 4 European Union/ORG
E 5 Hernán Bustamante/PER
E 8 Patricia Rendón/PER; $35 million/MONEY
E 11 Mexico/GPE; 1988/DATE
V 0 | tents | PROTEST/obstruct | election | 144 | @1:Supporters of the leftist=sup | | where=Mexico City | id=t
V 1 | pitched | =t | | | Supporters of the leftist=sup | @3:the Federal Electoral Tribunal=trb | when=on Monday | date=2006-07-31 | where=Paseo de la Reforma
V 1 | cutting off | =t | | | Supporters of the leftist=sup | 
V 2 | told | PROTEST/demo | election | 141 | Their candidate, Manuel Orozco Luján=oro; a sea of yellow flags=sup | @3:the Federal Electoral Tribunal=trb | when=on Sunday | date=2006-07-30 | where=Zócalo
V 3 | complaint | ACCUSE/allege | election,legal | 115 | his=oro | polling officers=plg | id=cm
V 3 | alleges | =cm | | | his=oro | polling officers=plg
V 5 | declared | SUPPORT | election | 050 | | Hernán Bustamante=bus | st=h
V 5 | appealed | REQUEST/change | election,legal | 024 | Hernán Bustamante=bus | the tribunal=trb
V 5 | invited | AGREE | election | 036 | Hernán Bustamante=bus | his rival=oro | id=iv
V 5 | invitation | =iv | | | Hernán Bustamante=bus | his rival=oro
V 7 | said | REJECT/change | executive,rights-freedoms | 1232 | The city's mayor, a member of the candidate's own party=may | @8:a chamber of commerce=ren
V 7 | lent | AID | human-security | 070 | The city's mayor, a member of the candidate's own party=may | the campers=sup
V 8 | fumed | ACCUSE/disapprove | economic | 111 | Patricia Rendón=ren | @7:The city's mayor=may | n=money:$35 million:35000000:USD
V 10 | tents | =t | | | @7:the campers=sup | -
Q 2 | m | he would sleep there himself, in a white tent behind the cathedral, "until every vote has been opened and looked in the face" | Manuel Orozco Luján=oro | told | a sea of yellow flags=sup
Q 3 | i | polling officers falsified tally sheets in some 72,000 stations | his complaint=oro | alleges | -
Q 7 | i | he would not send the police against peaceful people | The city's mayor=may | said | -
Q 8 | d | It is as if the fire brigade handed out matches, | Patricia Rendón=ren | fumed | -

#A w3-024 | - | TEGUCIGALPA
S Honduran leader agrees to talks as curfew empties capital
P TEGUCIGALPA - The man installed as president of Honduras by the generals said on Thursday that he would send a delegation to San José for talks mediated by Costa Rica's president, ten days after soldiers put his predecessor on a plane in his pajamas.
P "We are going to converse, not to negotiate," Renato Mejía told reporters in a hall of the palace from which all the portraits had been taken down.
P His government extended a 10 p.m. curfew for another week, and in the middle-class Palmira district the only sounds at night are dogs and helicopters.
P The ousted leader, Joaquín Zúniga, flew from Managua to Washington on Tuesday, where the secretary of state received him for an hour and a quarter and promised to work for "the restoration of democratic order".
P The Organization of American States voted 33 to 0 on Saturday to suspend Honduras, the first time that it has done so to any member since Cuba in 1962.
P The World Bank has frozen $80 million in loans.
P On Sunday, when Zúniga's aircraft circled Toncontín airport and could not land because army trucks blocked the runway, a 19-year-old was shot in the head at the perimeter fence; the army denied having used live ammunition.
P Cardinal Óscar Landa urged Zúniga to stay away, lest there be a bloodbath, and half of the flock has not forgiven him.
P Teachers remain on strike in most of the 18 departments, the unions say.
P Mejía, a logging heir who sat in Congress for 27 years, maintains that what happened was no coup but a constitutional succession.
P There is little in the constitution about pajamas.
P No government in the world has recognized his.
@ mej | Renato Mejía | p | HNDGOV | de facto president
@ gen | Honduran army | o | HNDMIL
@ zun | Joaquín Zúniga | p | HNDELI,HNDGOV | ousted president
@ hgo | Mejía's government | o | HNDGOV
@ sst | U.S. secretary of state | p | USAGOV
@ oas | Organization of American States | o | IGO
@ hnd | Honduras | c | HND
@ cub | Cuba | c | CUB
@ wb | World Bank | o | IGO
@ vic | 19-year-old shot at the airport | p | HNDCVLOPP
@ lan | Óscar Landa | p | HNDREL | cardinal
@ tea | Honduran teachers | l | HNDEDULAB
@ uni | unions | g | HNDLAB
@ gvs | governments of the world | g | GOV
@ cap | people of Tegucigalpa | l | HNDCVL
E 0 Honduran/NORP
E 1 TEGUCIGALPA/GPE; Honduras/GPE; Thursday/DATE; San José/GPE; Costa Rica/GPE
E 2 Renato Mejía/PER
E 3 Palmira/LOC
E 4 Joaquín Zúniga/PER; Managua/GPE; Washington/GPE; Tuesday/DATE
E 5 Organization of American States/ORG; Saturday/DATE; Honduras/GPE; Cuba/GPE; 1962/DATE
E 6 World Bank/ORG; $80 million/MONEY
E 7 Sunday/DATE; Zúniga/PER; Toncontín airport/FAC
E 8 Óscar Landa/PER; Zúniga/PER
E 10 Mejía/PER; Congress/ORG
V 0 | agrees | AGREE | political-institutions,diplomatic | 036 | Honduran leader=mej | @1:his predecessor=zun | id=a
V 0 | curfew | COERCE/curfew | political-institutions | 1723 | Honduran leader=mej | capital=cap | where=capital | id=c
V 1 | installed | COERCE/seize | political-institutions,pro-autocracy,military | 192 | the generals=gen | his predecessor=zun | id=k
V 1 | said | =a | | | The man installed as president of Honduras by the generals=mej | his predecessor=zun | when=on Thursday
V 1 | put | COERCE/deport | political-institutions,military | 174 | soldiers=gen | his predecessor=zun | when=ten days
V 2 | told | REJECT/meet | political-institutions,diplomatic | 125 | Renato Mejía=mej | @1:his predecessor=zun
V 3 | extended | =c | | | His government=hgo | @0:capital=cap | where=@0:capital
V 4 | received | CONSULT/visit | diplomatic,political-institutions | 042 | him=zun | the secretary of state=sst | when=on Tuesday | where=Washington | id=rc
V 4 | promised | AGREE | diplomatic,pro-democracy | 032 | the secretary of state=sst | The ousted leader, Joaquín Zúniga=zun | when=on Tuesday | where=Washington
V 4 | ousted | =k | | | @1:the generals=gen | The ousted leader, Joaquín Zúniga=zun
V 4 | flew | =rc | | | The ousted leader, Joaquín Zúniga=zun | the secretary of state=sst | when=on Tuesday | where=Washington
V 5 | suspend | SANCTION/expel | diplomatic,pro-democracy | 160 | The Organization of American States=oas | Honduras=hnd | when=on Saturday | id=su
V 5 | done | SANCTION/expel | diplomatic | 160 | it=oas | Cuba=cub | st=h | when=1962 | date=1962
V 5 | voted | =su | | | The Organization of American States=oas | Honduras=hnd | when=on Saturday
V 6 | frozen | SANCTION/discontinue | economic,political-institutions | 1621 | The World Bank=wb | @5:Honduras=hnd | n=money:$80 million:80000000:USD
V 7 | blocked | COERCE/restrict | military,political-institutions | 172 | army trucks=gen | Zúniga's aircraft=zun | when=On Sunday | where=Toncontín airport
V 7 | shot | ASSAULT/firearms | repression | 175 | | a 19-year-old=vic | when=On Sunday | where=perimeter fence
V 7 | denied | REJECT | repression,military | 016 | the army=gen |
V 8 | urged | REQUEST/yield | political-institutions,religion-ethnicity | 0256 | Cardinal Óscar Landa=lan | Zúniga=zun
V 9 | strike | PROTEST/strike | political-institutions | 143 | Teachers=tea | @3:His government=hgo | by=the unions=uni | where=most of the 18 departments
V 10 | maintains | REJECT | political-institutions | 016 | Mejía, a logging heir who sat in Congress for 27 years=mej | 
V 10 | coup | =k | | | @1:the generals=gen | @1:his predecessor=zun
V 12 | recognized | SUPPORT | diplomatic | 054 | No government in the world=gvs | his=hgo | st=n
Q 1 | i | he would send a delegation to San José for talks mediated by Costa Rica's president | The man installed as president of Honduras by the generals=mej | said | -
Q 2 | d | We are going to converse, not to negotiate, | Renato Mejía=mej | told | -
Q 4 | m | to work for "the restoration of democratic order" | the secretary of state=sst | promised | -
Q 10 | i | what happened was no coup but a constitutional succession | Mejía=mej | maintains | -

#A w3-025 | 2023-09-15 | -
S Brazil's top court hands first rioter 17 years for assault on seats of power
P Brazil's Supreme Court sentenced a 51-year-old sanitation worker to 17 years in prison on Thursday for his part in the sacking of Congress, the presidential palace and the court itself by supporters of the former president on 8 January, the first verdict in a wave of trials that will take in more than 1,300 defendants.
P Edmilson Prates was filmed by his own telephone at the speaker's desk of the Senate, wearing a shirt that called for military intervention and urging friends to "come to the streets".
P He was convicted of an armed attempt on the democratic rule of law, of a coup d'état and of damage to listed property, by eight votes to three on the gravest charge.
P Justice Antônio Quadros, who led the inquiry, scoffed from the bench at those who speak of "a Sunday stroll in the park".
P The defence lawyer, a retired judge named Sebastião Corrêa, told the eleven justices to their faces that they were the most hated people in the country.
P Several hundred police guarded the modernist esplanade, where a few women in yellow knelt to pray.
P Prates's wife, who sells cakes in Ribeirão Preto, learned of the sentence from a neighbour.
P The former president, who was in Florida at the time, denies having incited anybody; the electoral court barred him in June from holding office until 2030.
P Two more men, a computer technician from Paraná and a truck driver, were given 17 and 14 years later the same day.
P Damage to paintings, clocks and windows came to 25 million reais, according to the three institutions, and a Dutch clock which Louis XIV's clockmaker is said to have built for a Portuguese king may never tick again.
P Brazil has had some practice with coups, though none in living memory had been broadcast by its participants.
P Lawmakers close to the former president are collecting signatures for an amnesty bill.
@ sup | Supreme Court of Brazil | o | BRAJUD
@ pra | Edmilson Prates | p | BRACVLOPP
@ mob | supporters of the former president | g | BRACVLOPP
@ con | Brazilian Congress | o | BRALEG
@ pal | Brazilian presidency | o | BRAGOV
@ qua | Antônio Quadros | p | BRAJUD | Supreme Court justice
@ cor | Sebastião Corrêa | p | BRASOC | defence lawyer
@ pol | Brazilian police | o | BRACOP
@ exp | former president of Brazil | p | BRAELI
@ ele | electoral court | o | BRAJUD
@ two | two more defendants | l | BRACVLOPP
@ def | 1,300 defendants | l | BRACVLOPP
@ ins | three institutions | g | BRALEG,BRAGOV,BRAJUD
@ fri | friends of Prates | l | BRACVL
E 0 Brazil/GPE
E 1 Brazil/GPE; Supreme Court/ORG; Thursday/DATE; Congress/ORG; 8 January/DATE; more than 1,300 defendants/NUM
E 2 Edmilson Prates/PER; Senate/ORG
E 4 Antônio Quadros/PER
E 5 Sebastião Corrêa/PER
E 6 Several hundred police/NUM
E 7 Prates/PER; Ribeirão Preto/GPE
E 8 Florida/GPE; June/DATE; 2030/DATE
E 9 Two/NUM; Paraná/GPE; the same day/DATE
E 10 25 million reais/MONEY; Dutch/NORP; Louis XIV/PER; Portuguese/NORP
E 11 Brazil/GPE
V 0 | hands | SANCTION/convict | legal,political-institutions | 116 | Brazil's top court=sup | first rioter=pra | id=s
V 0 | assault | PROTEST/riot | political-institutions,pro-autocracy | 145 | rioter=mob | seats of power=con | id=r
V 1 | sentenced | =s | | | Brazil's Supreme Court=sup | a 51-year-old sanitation worker=pra | when=on Thursday | date=2023-09-14
V 1 | sacking | =r | | | supporters of the former president=mob | Congress=con; the presidential palace=pal; the court=sup | when=on 8 January | date=2023-01-08
V 1 | verdict | =s | | | Brazil's Supreme Court=sup | a 51-year-old sanitation worker=pra
V 1 | trials | ACCUSE/allege | legal,political-institutions | 115 | Brazil's Supreme Court=sup | more than 1,300 defendants=def | n=other:more than 1,300 defendants:1300
V 2 | urging | REQUEST/change | political-institutions,pro-autocracy | 024 | Edmilson Prates=pra | friends=fri
V 3 | convicted | =s | | | @1:Brazil's Supreme Court=sup | He=pra
V 3 | attempt | =r | | | He=pra | @1:Congress=con
V 4 | inquiry | ACCUSE/investigate | legal,political-institutions | 091 | Justice Antônio Quadros=qua | @1:supporters of the former president=mob
V 4 | scoffed | ACCUSE/disapprove | legal,political-institutions | 111 | Justice Antônio Quadros=qua | @1:supporters of the former president=mob
V 5 | told | ACCUSE/disapprove | legal | 111 | The defence lawyer, a retired judge named Sebastião Corrêa=cor | the eleven justices=sup
V 6 | guarded | MOBILIZE/police | legal | 153 | Several hundred police=pol | | where=esplanade | n=other:Several hundred police:-
V 7 | sentence | =s | | | | Prates=pra
V 8 | denies | REJECT | political-institutions | 016 | The former president=exp |
V 8 | barred | SANCTION/convict | election,legal | 116 | the electoral court=ele | him=exp | when=in June | date=2023-06
V 9 | given | SANCTION/convict | legal,political-institutions | 116 | @1:Brazil's Supreme Court=sup | Two more men, a computer technician from Paraná and a truck driver=two | when=later the same day | date=2023-09-14
V 10 | Damage | =r | | | @1:supporters of the former president=mob | - | by=the three institutions=ins | n=money:25 million reais:25000000:BRL
Q 2 | m | "come to the streets" | Edmilson Prates=pra | urging | friends=fri
Q 4 | m | "a Sunday stroll in the park" | those who speak=mob | speak | -
Q 10 | i | Damage to paintings, clocks and windows came to 25 million reais | the three institutions=ins | according to | -
Q 5 | i | they were the most hated people in the country | Sebastião Corrêa=cor | told | the eleven justices=sup
Q 8 | i | having incited anybody | The former president=exp | denies | -

#A w3-026 | 2015-04-29 | -
S Guard rolls into Baltimore as curfew follows night of riots
P National Guard troops in Humvees took up positions around Baltimore's Inner Harbor on Tuesday and the mayor imposed a weeklong overnight curfew, hours after crowds enraged by the death of a black man in police custody looted stores, burned 15 buildings and hurled bricks at officers.
P At least 20 officers were hurt and more than 200 people arrested on Monday and early Tuesday, police said.
P The rioting broke out within hours of the funeral of Terrence Boyd, 25, who died of a spinal injury a week after he was hauled into a police van on Presstman Street.
P "Too many people have spent generations building up this city for it to be destroyed by thugs," said the mayor, Yvette Saunders-Hale, who was criticized for waiting too long to call in the Guard; on Tuesday she apologized for the word.
P Gov. Lance Doherty, a Republican in his first months in office, declared a state of emergency Monday evening.
P Pastors in suits linked arms and walked down North Avenue between the young men and the shields, and one of them, the Rev. Amos Littlejohn, was seen wiping tear gas from a teenager's eyes with his tie.
P The U.S. Justice Department, which has opened a civil rights inquiry into Boyd's death, sent two senior officials to meet with his family.
P The Orioles will play to an empty ballpark on Wednesday, which is thought to be a first in the history of the major leagues.
P At Mondawmin Mall, a man of about 70 swept glass into a dustpan and said he had swept the same corner in April 1968.
P Six officers have been suspended with pay, and a report is due on the state's attorney's desk by Friday.
P Unemployment among young black men in Sandtown-Winchester runs above 40 percent.
P Neighbors there talked on Tuesday of rats, lead paint, jobs that left with the steel mill and a recreation center that never reopened.
@ ng | National Guard | o | USAMIL
@ may | Yvette Saunders-Hale | p | USAGOV | mayor of Baltimore
@ cro | rioters in Baltimore | l | USACVLOPP
@ pol | Baltimore police | o | USACOP
@ boy | Terrence Boyd | p | USACVL
@ gov | Lance Doherty | p | USAGOVPTY | governor of Maryland
@ doj | U.S. Justice Department | o | USAGOV
@ fam | family of Boyd | l | USACVL
@ man | man with a dustpan | p | USACVL
@ bal | people of Baltimore | l | USACVL
@ sto | stores and buildings | o | USABUS
E 0 Guard/ORG; Baltimore/GPE
E 1 National Guard/ORG; Baltimore/GPE; Inner Harbor/LOC; Tuesday/DATE
E 2 At least 20 officers/NUM; more than 200 people/NUM; Monday/DATE; Tuesday/DATE
E 3 Terrence Boyd/PER; Presstman Street/LOC
E 4 Yvette Saunders-Hale/PER; Guard/ORG; Tuesday/DATE
E 5 Lance Doherty/PER; Republican/NORP; Monday evening/DATE
E 6 North Avenue/LOC; Amos Littlejohn/PER
E 7 U.S. Justice Department/ORG; Boyd/PER; two senior officials/NUM
E 8 Orioles/ORG; Wednesday/DATE
E 9 Mondawmin Mall/FAC; April 1968/DATE
E 10 Six officers/NUM; Friday/DATE
E 11 Sandtown-Winchester/LOC
E 12 Tuesday/DATE
V 0 | rolls | MOBILIZE/troops | repression,inequality | 154 | Guard=ng | @1:crowds=cro | where=Baltimore | id=g
V 0 | curfew | COERCE/curfew | executive | 1723 | @1:the mayor=may | @0:Baltimore=bal | where=Baltimore | id=c
V 0 | riots | PROTEST/riot | inequality,repression | 145 | @1:crowds=cro | @1:officers=pol | where=Baltimore | id=r
V 1 | took up positions | =g | | | National Guard troops=ng | crowds=cro | when=on Tuesday | date=2015-04-28 | where=Inner Harbor
V 1 | imposed | =c | | | the mayor=may | Baltimore=bal | when=on Tuesday | date=2015-04-28 | where=Baltimore
V 1 | looted | =r | | | crowds enraged by the death of a black man in police custody=cro | stores=sto | where=Baltimore
V 1 | burned | =r | | | crowds=cro | 15 buildings=sto
V 1 | hurled | =r | | | crowds=cro | officers=pol
V 1 | custody | COERCE/arrest | repression,legal | 173 | police=pol | a black man=boy | st=h | id=cu
V 2 | hurt | =r | | | @1:crowds=cro | At least 20 officers=pol | by=police=pol | when=on Monday and early Tuesday | date=2015-04-27/2015-04-28 | n=injured:At least 20 officers:20
V 2 | arrested | COERCE/arrest | legal,inequality | 173 | police=pol | more than 200 people=cro | by=police=pol | when=on Monday and early Tuesday | date=2015-04-27/2015-04-28 | n=arrested:more than 200 people:200
V 3 | rioting | =r | | | @1:crowds=cro | | date=2015-04-27
V 3 | hauled | =cu | | | @1:police=pol | Terrence Boyd, 25=boy | where=Presstman Street
V 4 | said | ACCUSE/disapprove | executive | 111 | the mayor, Yvette Saunders-Hale=may | thugs=cro
V 4 | call in | =g | | | Guard=ng |
V 4 | apologized | CONCEDE | executive | 055 | she=may | @1:crowds=cro | when=on Tuesday | date=2015-04-28
V 4 | destroyed | =r | | | thugs=cro | - | by=the mayor, Yvette Saunders-Hale=may
V 5 | declared | COERCE/martial-law | executive | 1724 | Gov. Lance Doherty, a Republican in his first months in office=gov | @1:Baltimore=bal | when=Monday evening | date=2015-04-27
V 6 | tear gas | ASSAULT/crowd-control | repression | 175 | @2:police=pol | @1:crowds=cro
V 7 | opened | ACCUSE/investigate | human-rights,legal | 092 | The U.S. Justice Department=doj | @1:police=pol | id=iq
V 7 | sent | CONSULT/visit | human-rights,legal | 042 | The U.S. Justice Department=doj | his family=fam | st=f
V 7 | inquiry | =iq | | | The U.S. Justice Department=doj | @2:police=pol
Q 2 | i | At least 20 officers were hurt and more than 200 people arrested on Monday and early Tuesday | police=pol | said | -
Q 4 | d | Too many people have spent generations building up this city for it to be destroyed by thugs, | the mayor, Yvette Saunders-Hale=may | said | -
Q 9 | i | he had swept the same corner in April 1968 | a man of about 70=man | said | -

#A w3-027 | 2021-05-06 | -
S Colombia protests spread after tax bill is pulled
P Protesters burned 23 police posts and ransacked banks and bus stations in Bogotá on Tuesday night, hours before trade unions and students filled the squares of Colombia's main cities again for an eighth day of a strike that has outlived the tax reform which provoked it.
P President Mauricio Lozada withdrew the bill on Sunday and lost his finance minister on Monday, but neither has cooled a country where the poor have borne the brunt of the pandemic.
P The ombudsman's office counts 24 deaths, eleven of them at the hands of the police, while Temblores, a group that tracks abuses by officers, puts the figure at 37.
P A video from Cali, where the army was sent in on Friday, appears to show a policeman kicking the lifeless body of a 22-year-old artist down a slope.
P The UN human rights office said that it was "deeply alarmed" by police fire on marchers in the city and called for calm.
P "They gave us bullets for a petition," Leidy Viáfara, a nurse's aide in Siloé, said.
P The defence minister, Hugo Arboleda, blamed the violence on dissident guerrillas of the FARC and on the ELN, offering rewards of up to 10 million pesos for names.
P Mr. Lozada now wants a "national dialogue"; the strike committee answered that it would come only when the riot squad went home, and it was waiting on Wednesday for a date.
P Lorries blocked the highway to the port of Buenaventura, stranding coffee, sugar and medicine, and half the petrol pumps in Cali ran dry.
P Some hospital managers warned that oxygen could run out by the weekend.
P In Washington, Representative Jim Hollander of Massachusetts said the United States must not look away, though he stopped short of proposing cuts in aid.
P It rained hard over the capital in the afternoon, which sent more people home than the tear gas had.
@ pro | Colombian protesters | l | COLCVLOPP
@ pol | Colombian police | o | COLCOP
@ uni | Colombian trade unions | g | COLLAB
@ stu | Colombian students | l | COLEDU
@ loz | Mauricio Lozada | p | COLGOV | president
@ fin | Colombian finance minister | p | COLGOV
@ omb | ombudsman's office | o | COLGOV
@ tem | Temblores | o | COLSOC
@ arm | Colombian army | o | COLMIL
@ unh | UN human rights office | o | UNO
@ via | Leidy Viáfara | p | COLMEDOPP
@ arb | Hugo Arboleda | p | COLGOVMIL | defence minister
@ far | FARC dissidents | g | COLREB
@ eln | ELN | g | COLREB
@ com | strike committee | o | COLLAB
@ lor | lorry drivers | g | COLLAB
@ hos | hospital managers | g | COLMED
@ hol | Jim Hollander | p | USALEG | representative
@ usa | United States | c | USA
E 0 Colombia/GPE
E 1 Bogotá/GPE; Tuesday night/DATE; Colombia/GPE
E 2 Mauricio Lozada/PER; Sunday/DATE; Monday/DATE
E 3 24/NUM; eleven/NUM; Temblores/ORG; 37/NUM
E 4 Cali/GPE; Friday/DATE
E 5 UN/ORG
E 6 Leidy Viáfara/PER; Siloé/LOC
E 7 Hugo Arboleda/PER; FARC/ARM; ELN/ARM; 10 million pesos/MONEY
E 8 Lozada/PER; Wednesday/DATE
E 9 Buenaventura/GPE; Cali/GPE
E 10 the weekend/DATE
E 11 Washington/GPE; Jim Hollander/PER; Massachusetts/GPE; United States/GPE
V 0 | protests | PROTEST/strike | economic,inequality | 143 | @1:trade unions=uni; @1:students=stu | @2:President Mauricio Lozada=loz | where=Colombia | id=s
V 0 | pulled | CONCEDE | economic,legislative | 0832 | @2:President Mauricio Lozada=loz | @1:trade unions=uni; @1:students=stu | id=w
V 1 | burned | PROTEST/riot | economic,inequality | 145 | Protesters=pro | 23 police posts=pol | when=on Tuesday night | date=2021-05-04 | where=Bogotá | id=r
V 1 | ransacked | =r | | | Protesters=pro | | when=on Tuesday night | date=2021-05-04 | where=Bogotá
V 1 | filled | PROTEST/demo | economic,inequality | 1412 | trade unions=uni; students=stu | @2:President Mauricio Lozada=loz | date=2021-05-05 | where=Colombia's main cities
V 1 | strike | =s | | | trade unions=uni; students=stu | @2:President Mauricio Lozada=loz
V 2 | withdrew | =w | | | President Mauricio Lozada=loz | @1:trade unions=uni; @1:students=stu | when=on Sunday | date=2021-05-02
V 2 | lost | RETREAT/resign | executive,economic | 0831 | his finance minister=fin | | when=on Monday | date=2021-05-03
V 3 | deaths | ASSAULT | repression | 175 | the police=pol | 24 deaths=pro | by=The ombudsman's office=omb | n=killed:24:24 | n=killed:eleven:11 | n=killed:37:37
V 4 | sent in | MOBILIZE/troops | military | 154 | the army=arm | | when=on Friday | date=2021-04-30 | where=Cali
V 4 | kicking | ASSAULT/beat | repression | 175 | a policeman=pol | a 22-year-old artist=pro | where=Cali
V 5 | alarmed | ACCUSE/disapprove | human-rights,repression | 111 | The UN human rights office=unh | police=pol
V 5 | fire | ASSAULT/firearms | repression,human-rights | 175 | police=pol | marchers in the city=pro | by=The UN human rights office=unh | where=@4:Cali | id=fi
V 5 | called for | REQUEST/yield | human-rights | 0256 | The UN human rights office=unh |
V 6 | said | ACCUSE/allege | repression | 112 | Leidy Viáfara, a nurse's aide in Siloé=via | They=pol
V 6 | bullets | =fi | | | They=pol | us=via | by=Leidy Viáfara, a nurse's aide in Siloé=via
V 7 | blamed | ACCUSE/allege | terrorism | 112 | The defence minister, Hugo Arboleda=arb | dissident guerrillas of the FARC=far; the ELN=eln | n=money:10 million pesos:10000000:COP
V 7 | violence | =r | | | dissident guerrillas of the FARC=far; the ELN=eln | - | by=The defence minister, Hugo Arboleda=arb
V 8 | wants | REQUEST/meet | executive | 026 | Mr. Lozada=loz | the strike committee=com
V 8 | answered | REJECT/meet | repression | 125 | the strike committee=com | Mr. Lozada=loz
V 9 | blocked | PROTEST/obstruct | economic | 144 | Lorries=lor | | where=highway to the port of Buenaventura | id=bl
V 9 | stranding | =bl | | | Lorries=lor | -
V 11 | said | REQUEST/change | human-rights,legislative | 024 | Representative Jim Hollander of Massachusetts=hol | the United States=usa
V 12 | tear gas | ASSAULT/crowd-control | repression | 175 | | @1:Protesters=pro | where=@1:Bogotá
Q 3 | i | the figure at 37 | Temblores=tem | puts | -
Q 5 | m | it was "deeply alarmed" by police fire on marchers in the city | The UN human rights office=unh | said | -
Q 6 | d | They gave us bullets for a petition, | Leidy Viáfara=via | said | -
Q 8 | m | a "national dialogue" | Mr. Lozada=loz | wants | -
Q 8 | i | it would come only when the riot squad went home | the strike committee=com | answered | -
Q 10 | i | oxygen could run out by the weekend | Some hospital managers=hos | warned | -
Q 11 | i | the United States must not look away | Representative Jim Hollander of Massachusetts=hol | said | -

#A w3-028 | - | -
S At the Lancaster fair, a governor flips pancakes and dodges questions
P The governor shot pool with the 4-H club, fired up a griddle, struck a pose beside a 900-pound pumpkin and met a goat named Senator, all before nine in the morning.
P Nobody at the Fairfield County fairgrounds was in a mood to attack him for it.
P He is not a candidate for anything this fall, he likes to remind people, and he has not made up his mind about the year after.
P "I came for the bacon, and I'm told I can be bought with it," Gov. Dwight Amstutz said to a line of farmers who had been up since four.
P Corn is cheap, diesel is not, and the talk at the picnic tables was of rain.
P Marlene Yoder, a retired mail carrier, said she hoped he would fight for the rural hospitals, since the nearest delivery room is an hour away and babies do not wait.
P Twice a reporter from Columbus asked about the budget deficit, and twice the governor turned to the goat.
P A state investigation would be needed, a man in a feed cap said with a straight face, into who had rigged the pie contest.
P The Democrats had a tent too, between the lemonade and the tractor pull, where volunteers charged telephones and handed out fans with a map of the new congressional districts.
P Those districts were thrown out by the Ohio Supreme Court in January, drawn again, and thrown out again.
P By a show of hands, most of those in the beef barn could not have said which one they lived in.
P The fair's queen, 17, wants to go into politics some day, or veterinary medicine, whichever has the better hours.
@ ams | Dwight Amstutz | p | USAGOV | governor of Ohio
@ yod | Marlene Yoder | p | USACVL
@ sup | Ohio Supreme Court | o | USAJUD
@ peo | people at the fair | l | USACVL
@ far | farmers at the fair | l | USAAGR
@ man | man in a feed cap | p | USACVL
E 0 Lancaster/GPE
E 1 4-H/ORG
E 2 Fairfield County/GPE
E 3 this fall/DATE; the year after/DATE
E 4 Dwight Amstutz/PER
E 6 Marlene Yoder/PER
E 7 Columbus/GPE
E 9 Democrats/NORP
E 10 Ohio Supreme Court/ORG; January/DATE
V 10 | thrown out#1 | SANCTION/convict | legal,election | 116 | the Ohio Supreme Court=sup | | when=in January
V 10 | thrown out#2 | SANCTION/convict | legal,election | 116 | Ohio Supreme Court=sup |
Q 3 | i | He is not a candidate for anything this fall | he#1=ams | remind | people=peo
Q 4 | d | I came for the bacon, and I'm told I can be bought with it, | Gov. Dwight Amstutz=ams | said | a line of farmers=far
Q 6 | i | she hoped he would fight for the rural hospitals, since the nearest delivery room is an hour away and babies do not wait | Marlene Yoder=yod | said | -
Q 8 | i | A state investigation would be needed~~into who had rigged the pie contest | a man in a feed cap=man | said | -

#A w3-029 | 2026-02-05 | -
S Judge orders ICE to stop holding Nashville detainees in courthouse basement
P A federal judge in Nashville on Wednesday ordered Immigration and Customs Enforcement to empty the basement cells of a courthouse where lawyers say that up to 70 people have slept on concrete since agents swept through the city's Nolensville Pike corridor last month.
P Chief Judge Everett Simms gave the agency until Friday noon and said that he would hold its field director in contempt if a single detainee was left.
P "I would not keep a hound in that room," he remarked from the bench, "and I have hounds."
P Agents, some of them masked, detained 196 people in four nights outside groceries, a panadería and a tire shop, the Department of Homeland Security said in January, describing two-thirds of them as having criminal records; public defenders dispute the figure.
P A department spokeswoman, Kendra Ballard, called the ruling "judicial activism with a drawl" and said the government would appeal.
P By then a plane had already left Smyrna for Guatemala with 41 of the detainees aboard, among them a roofer whose hearing was set for this week.
P Mayor Tom Ridley, who has been under investigation by a House committee since he published the times of arrests on a city website, refused on Tuesday to hand over his text messages.
P A bill in the state legislature would make it a felony for local officials to vote for sanctuary policies.
P Worship at Iglesia Nueva Esperanza has moved to eight in the morning, when the ushers think the vans are least likely to come.
P Business on the Pike is off by half, and the quinceañera shop has not sold a dress since Epiphany.
P About 300 high school students walked out of class on Monday and marched to the Capitol, where they left backpacks on the steps for classmates who had stopped coming.
P Nobody was arrested.
P If Congress lets the department's funding lapse on the 13th, the detention center in Mason may be the first to feel the pinch.
@ sim | Everett Simms | p | USAJUD | chief judge
@ ice | Immigration and Customs Enforcement | o | USACOPGOV
@ det | detainees in Nashville | l | USAREF
@ lwy | lawyers of the detainees | g | USASOC
@ dir | field director of ICE | p | USACOPGOV
@ dhs | Department of Homeland Security | o | USAGOV
@ pub | public defenders | g | USASOC
@ bal | Kendra Ballard | p | USAGOV | department spokeswoman
@ ugo | U.S. government | o | USAGOV
@ ref | 41 deported detainees | l | USAREF
@ rid | Tom Ridley | p | USAGOV | mayor of Nashville
@ hou | House committee | o | USALEG
@ stu | high school students | l | USAEDU
E 0 ICE/ORG; Nashville/GPE
E 1 Nashville/GPE; Wednesday/DATE; Immigration and Customs Enforcement/ORG; up to 70 people/NUM; Nolensville Pike/LOC; last month/DATE
E 2 Everett Simms/PER; Friday noon/DATE
E 4 196 people/NUM; Department of Homeland Security/ORG; January/DATE
E 5 Kendra Ballard/PER
E 6 Smyrna/GPE; Guatemala/GPE; 41/NUM; this week/DATE
E 7 Tom Ridley/PER; House/ORG; Tuesday/DATE
E 9 Iglesia Nueva Esperanza/ORG
E 10 Pike/LOC; Epiphany/DATE
E 11 About 300 high school students/NUM; Monday/DATE; Capitol/FAC
E 13 Congress/ORG; the 13th/DATE; Mason/GPE
V 0 | orders | REQUEST/yield | migration,legal | 1053 | Judge=sim | ICE=ice | id=o
V 0 | holding | COERCE/arrest | migration,human-rights | 173 | ICE=ice | Nashville detainees=det | where=courthouse basement | id=h
V 1 | ordered | =o | | | A federal judge in Nashville=sim | Immigration and Customs Enforcement=ice | when=on Wednesday | date=2026-02-04 | where=Nashville
V 1 | slept | =h | | | agents=ice | up to 70 people=det | by=lawyers=lwy | where=basement cells of a courthouse | n=arrested:up to 70 people:70
V 1 | swept | COERCE/seize | migration,legal | 1711 | agents=ice | @4:196 people=det | when=last month | date=2026-01 | where=Nolensville Pike corridor
V 2 | said | THREATEN/arrest | legal,migration | 130 | Chief Judge Everett Simms=sim | its field director=dir
V 2 | gave | =o | | | Chief Judge Everett Simms=sim | the agency=ice | when=until Friday noon
V 3 | remarked | ACCUSE/disapprove | human-rights,legal | 111 | he=sim | @2:the agency=ice
V 4 | detained | COERCE/arrest | migration,legal | 173 | Agents, some of them masked=ice | 196 people=det | by=the Department of Homeland Security=dhs | when=in four nights | date=2026-01 | where=outside groceries | n=arrested:196 people:196 | id=d
V 4 | dispute | REJECT | migration | 016 | public defenders=pub | the Department of Homeland Security=dhs
V 5 | called | ACCUSE/disapprove | legal,migration | 111 | A department spokeswoman, Kendra Ballard=bal | @2:Chief Judge Everett Simms=sim
V 5 | appeal | REJECT | legal,migration | 120 | the government=ugo | @2:Chief Judge Everett Simms=sim | st=f | by=A department spokeswoman, Kendra Ballard=bal
V 5 | ruling | =o | | | @2:Chief Judge Everett Simms=sim | the government=ice
V 6 | left | COERCE/deport | migration | 174 | @5:the government=ugo | 41 of the detainees=ref | where=Smyrna | n=other:41:41
V 7 | investigation | ACCUSE/investigate | legislative,migration | 090 | a House committee=hou | Mayor Tom Ridley=rid
V 7 | refused | REJECT | legislative,migration | 120 | Mayor Tom Ridley=rid | a House committee=hou | when=on Tuesday | date=2026-02-03
V 7 | arrests | =d | | | @4:Agents, some of them masked=ice | @4:196 people=det
V 11 | walked out | PROTEST/strike | migration | 143 | About 300 high school students=stu | @1:Immigration and Customs Enforcement=ice | when=on Monday | date=2026-02-02 | n=protesters:About 300 high school students:300
V 11 | marched | PROTEST/demo | migration | 141 | About 300 high school students=stu | @1:Immigration and Customs Enforcement=ice | when=on Monday | date=2026-02-02 | where=Capitol | n=protesters:About 300 high school students:300
V 12 | arrested | COERCE/arrest | migration | 173 | | Nobody=stu | st=n | n=arrested:Nobody:0
Q 1 | i | up to 70 people have slept on concrete since agents swept through the city's Nolensville Pike corridor last month | lawyers=lwy | say | -
Q 2 | i | he would hold its field director in contempt if a single detainee was left | Chief Judge Everett Simms=sim | said | -
Q 3 | d | I would not keep a hound in that room, | he=sim | remarked | -
Q 3 | d | and I have hounds. | he=sim | remarked | -
Q 4 | i | Agents, some of them masked, detained 196 people in four nights outside groceries, a panadería and a tire shop | the Department of Homeland Security=dhs | said | -
Q 5 | m | the ruling "judicial activism with a drawl" | A department spokeswoman, Kendra Ballard=bal | called | -
Q 5 | i | the government would appeal | A department spokeswoman, Kendra Ballard=bal | said | -

#A w3-030 | 2015-05-02 | -
S Cartel downs army helicopter as Jalisco burns
P Gunmen of the Jalisco New Generation cartel brought down a Mexican military helicopter with a rocket-propelled grenade on Friday, killing three soldiers, and set buses, banks and petrol stations ablaze in a score of towns in answer to a hunt for their leader.
P The Cougar, with 18 people on board, was following a convoy of pick-ups near the hamlet of Villa Purificación when it was struck in the tail rotor, the defence ministry said.
P Twelve others were hurt, ten of them soldiers and two of them federal police officers, and three are missing.
P Within an hour lorries were hijacked and parked in flames across 39 roads, from the port of Manzanillo to the ring road of Guadalajara, Mexico's second city.
P The governor, Emiliano Ascencio, activated a "code red" that put every policeman in the state on the streets, and asked people not to spread rumours.
P Fifteen suspects had been arrested by nightfall.
P The American consulate told its staff to stay where they were, and airlines lost an afternoon to smoke.
P "They burned my bus but let the passengers take their shopping off first," said Ramiro Cuevas, who drives the 380 between Tlaquepaque and Zapopan.
P It was May Day, and the parade of the trade unions, which had meant to protest against low wages, broke up before the band could play.
P In April the same group ambushed a police column in the sierra at San Sebastián del Oeste, an attack in which 15 officers died.
P Its boss, a former avocado grower who was deported from California in the 1990s, has a price of five million dollars on his head in the United States.
P He remained at large on Saturday.
P The president promised on Twitter that the state would "dismantle" the organisation, and the security commissioner, Álvaro Rentería, announced that a special operation would be run from Guadalajara by the army.
P Cartels, like companies, grow by taking over the markets of weaker rivals, and this one has lately had a good run.
@ cjn | Jalisco New Generation cartel | g | MEXCRM
@ mil | Mexican army | o | MEXMIL
@ fpo | Mexican federal police | o | MEXCOP
@ def | Mexican defence ministry | o | MEXGOVMIL
@ gov | Emiliano Ascencio | p | MEXGOV | governor of Jalisco
@ pol | Jalisco police | o | MEXCOP
@ sus | fifteen suspects | l | MEXCRM
@ cue | Ramiro Cuevas | p | MEXLAB
@ bos | leader of the Jalisco New Generation cartel | p | MEXCRM
@ usa | United States | c | USA
@ pre | president of Mexico | p | MEXGOV
@ ren | Álvaro Rentería | p | MEXGOVCOP | security commissioner
@ bus | businesses and buses in Jalisco | o | MEXBUS
E 0 Jalisco/GPE
E 1 Jalisco New Generation cartel/ARM; Mexican/NORP; Friday/DATE; three soldiers/NUM
E 2 18 people/NUM; Villa Purificación/GPE
E 3 Twelve/NUM; ten/NUM; two/NUM; three/NUM
E 4 Manzanillo/GPE; Guadalajara/GPE; Mexico/GPE
E 5 Emiliano Ascencio/PER
E 6 Fifteen suspects/NUM
E 7 American/NORP
E 8 Ramiro Cuevas/PER; Tlaquepaque/GPE; Zapopan/GPE
E 9 May Day/DATE
E 10 April/DATE; San Sebastián del Oeste/GPE; 15 officers/NUM
E 11 California/GPE; the 1990s/DATE; five million dollars/MONEY; United States/GPE
E 12 Saturday/DATE
E 13 Twitter/ORG; Álvaro Rentería/PER; Guadalajara/GPE
V 0 | downs | ASSAULT/heavy-weapons | illegal-drugs,crime,military | 194 | Cartel=cjn | army helicopter=mil | where=Jalisco | id=d
V 0 | burns | ASSAULT/destroy | crime,illegal-drugs | 1712 | Cartel=cjn | Jalisco=bus | where=Jalisco | id=b
V 1 | brought down | =d | | | Gunmen of the Jalisco New Generation cartel=cjn | a Mexican military helicopter=mil | when=on Friday | date=2015-05-01 | n=killed:three soldiers:3
V 1 | set | =b | | | Gunmen of the Jalisco New Generation cartel=cjn | buses, banks and petrol stations=bus | when=on Friday | date=2015-05-01 | where=a score of towns
V 1 | hunt | MOBILIZE/troops | illegal-drugs,military | 154 | @0:army=mil | their leader=bos | id=hu
V 1 | killing | =d | | | Gunmen of the Jalisco New Generation cartel=cjn | three soldiers=mil | n=killed:three soldiers:3
V 2 | struck | =d | | | @1:Jalisco New Generation cartel=cjn | The Cougar=mil | by=the defence ministry=def | where=near the hamlet of Villa Purificación
V 2 | following | =hu | | | The Cougar=mil | @1:their leader=bos | by=the defence ministry=def | where=near the hamlet of Villa Purificación
V 3 | hurt | =d | | | | ten of them soldiers=mil; two of them federal police officers=fpo | n=injured:Twelve:12
V 4 | hijacked | ASSAULT/abduct | crime,illegal-drugs | 181 | @1:Gunmen of the Jalisco New Generation cartel=cjn | lorries=bus | when=Within an hour | date=2015-05-01 | where=39 roads
V 4 | in flames | =b | | | @1:Gunmen of the Jalisco New Generation cartel=cjn | lorries=bus | where=39 roads
V 5 | activated | MOBILIZE/police | crime,executive | 153 | The governor, Emiliano Ascencio=gov; every policeman in the state=pol | | date=2015-05-01
V 6 | arrested | COERCE/arrest | crime,legal | 173 | | Fifteen suspects=sus | when=by nightfall | date=2015-05-01 | n=arrested:Fifteen suspects:15
V 8 | burned | =b | | | They=cjn | my bus=bus | by=Ramiro Cuevas=cue
V 10 | ambushed | ASSAULT/firearms | crime,illegal-drugs | 180 | the same group=cjn | a police column=pol | when=In April | date=2015-04 | where=San Sebastián del Oeste | st=h | id=am
V 10 | attack | =am | | | the same group=cjn | 15 officers=pol | n=killed:15 officers:15
V 10 | died | =am | | | the same group=cjn | 15 officers=pol | n=killed:15 officers:15
V 11 | deported | COERCE/deport | migration,legal | 174 | California=usa | Its boss, a former avocado grower=bos | st=h | when=in the 1990s | date=1990/1999 | where=California
V 13 | promised | THREATEN/violence | executive,crime | 130 | The president=pre | the organisation=cjn
V 13 | announced | MOBILIZE/troops | military,crime | 154 | the army=mil | @1:Jalisco New Generation cartel=cjn | st=f | by=the security commissioner, Álvaro Rentería=ren | where=Guadalajara
Q 2 | i | The Cougar, with 18 people on board, was following a convoy of pick-ups near the hamlet of Villa Purificación when it was struck in the tail rotor | the defence ministry=def | said | -
Q 8 | d | They burned my bus but let the passengers take their shopping off first, | Ramiro Cuevas=cue | said | -
Q 13 | m | the state would "dismantle" the organisation | The president=pre | promised | -
Q 13 | i | a special operation would be run from Guadalajara by the army | the security commissioner, Álvaro Rentería=ren | announced | -

#A w3-031 | 2013-01-12 | OTTAWA
S Chiefs split as fasting Cree leader shuns Ottawa talks
P OTTAWA — Chief Rosalie Wapistan, who has lived on fish broth and tea in a teepee across the river from Parliament for a month, stayed away from a meeting between the prime minister and aboriginal leaders on Friday because the Governor General was not at the table.
P Some 3,000 people with drums and eagle feathers marched past the Langevin Block, where it took place, and for a few minutes pounded on its doors.
P Inside, about 20 chiefs led by Gordon Atwater of the Assembly of First Nations sat with the prime minister for four hours and won a promise that he would oversee treaty matters himself.
P Manitoba's chiefs, who had warned in a hotel lobby that they could bring the economy "to its knees" with blockades, boycotted the session.
P "He can't have a circle with half the circle outside," Grand Chief Ernest Sinkwas told a crowd on Wellington Street.
P The Idle No More movement began in November with an e-mail among four women in Saskatoon about a budget bill that loosens federal control of lakes and rivers.
P It has since inspired round dances in shopping malls from Edmonton to Minneapolis, and closed the Jacques Cartier Bridge to Montreal for an afternoon.
P An audit leaked on Monday found little paperwork behind $104 million in federal money spent at Ms. Wapistan's reserve on James Bay between 2005 and 2011; she called its release an attempt to discredit her.
P A television crew sent to the reserve was told by a band constable to leave or face arrest.
P Winter on James Bay is long, and two families there still live in tents with wood stoves made from oil drums.
P Liberal senator Hugh Pettigrew pleaded with her to take solid food.
P The Prime Minister's Office would not say whether another session was being thought of; a spokesman confined himself to calling Friday's discussions frank.
@ wap | Rosalie Wapistan | p | CANSOC | Cree chief
@ pm | prime minister of Canada | p | CANGOV
@ mar | marchers in Ottawa | l | CANCVLOPP
@ atw | Gordon Atwater | p | CANSOC | head of the Assembly of First Nations
@ chi | about 20 chiefs | g | CANSOC
@ man | Manitoba chiefs | g | CANSOC
@ sin | Ernest Sinkwas | p | CANSOC | grand chief
@ cro | crowd on Wellington Street | l | CANCVLOPP
@ inm | Idle No More | o | CANSOC
@ con | band constable | p | CANCOP
@ tv | television crew | g | CANJRN
@ pet | Hugh Pettigrew | p | CANLEGPTYOPP | senator
@ pmo | Prime Minister's Office spokesman | p | CANGOV
E 0 Cree/NORP; Ottawa/GPE
E 1 OTTAWA/GPE; Rosalie Wapistan/PER; Parliament/ORG; Friday/DATE
E 2 Some 3,000 people/NUM; Langevin Block/FAC
E 3 about 20 chiefs/NUM; Gordon Atwater/PER; Assembly of First Nations/ORG
E 4 Manitoba/GPE
E 5 Ernest Sinkwas/PER; Wellington Street/LOC
E 6 Idle No More/ORG; November/DATE; Saskatoon/GPE
E 7 Edmonton/GPE; Minneapolis/GPE; Jacques Cartier Bridge/FAC; Montreal/GPE
E 8 Monday/DATE; $104 million/MONEY; Wapistan/PER; James Bay/LOC; 2005/DATE; 2011/DATE
E 10 James Bay/LOC
E 11 Liberal/NORP; Hugh Pettigrew/PER
E 12 Prime Minister's Office/ORG; Friday/DATE
V 0 | fasting | PROTEST/hunger | religion-ethnicity,inequality | 142 | Cree leader=wap | @1:the prime minister=pm | where=Ottawa | id=f
V 0 | shuns | REJECT/meet | religion-ethnicity | 125 | Cree leader=wap | @1:the prime minister=pm | id=r
V 0 | talks | CONSULT | religion-ethnicity | 046 | Chiefs=chi; @1:the prime minister=pm | | where=Ottawa | id=m
V 1 | lived on | =f | | | Chief Rosalie Wapistan=wap | the prime minister=pm | when=for a month | date=2012-12/2013-01 | where=teepee across the river from Parliament
V 1 | stayed away | =r | | | Chief Rosalie Wapistan=wap | the prime minister=pm | when=on Friday | date=2013-01-11
V 1 | meeting | =m | | | the prime minister=pm; aboriginal leaders=chi | | when=on Friday | date=2013-01-11
V 2 | marched | PROTEST/demo | religion-ethnicity,inequality | 141 | Some 3,000 people with drums and eagle feathers=mar | @1:the prime minister=pm | date=2013-01-11 | where=Langevin Block | n=protesters:Some 3,000 people:3000 | id=mh
V 2 | pounded | =mh | | | Some 3,000 people with drums and eagle feathers=mar | @1:the prime minister=pm
V 3 | sat with | =m | | | about 20 chiefs=chi; Gordon Atwater of the Assembly of First Nations=atw; the prime minister=pm | | when=for four hours | where=@2:Langevin Block
V 3 | promise | AGREE | religion-ethnicity,executive | 034 | he=pm | about 20 chiefs=chi
V 4 | warned | THREATEN/restrict | religion-ethnicity,economic | 133 | Manitoba's chiefs=man | @3:the prime minister=pm | where=hotel lobby
V 4 | boycotted | REJECT/meet | religion-ethnicity | 125 | Manitoba's chiefs=man | @3:the prime minister=pm
V 4 | session | =m | | | @3:about 20 chiefs=chi; @3:the prime minister=pm |
V 5 | told | ACCUSE/disapprove | religion-ethnicity | 111 | Grand Chief Ernest Sinkwas=sin | He=pm | where=Wellington Street
V 7 | dances | PROTEST/demo | religion-ethnicity,environment | 141 | It=inm | | where=shopping malls from Edmonton to Minneapolis
V 7 | closed | PROTEST/obstruct | religion-ethnicity,environment | 144 | It=inm | | where=Jacques Cartier Bridge
V 8 | audit | ACCUSE/investigate | economic,executive | 091 | | Ms. Wapistan's reserve on James Bay=wap | n=money:$104 million:104000000:CAD
V 8 | called | ACCUSE/allege | executive | 112 | she=wap | @1:the prime minister=pm
V 9 | told | THREATEN/arrest | rights-freedoms | 1321 | a band constable=con | A television crew=tv
V 11 | pleaded | REQUEST/yield | religion-ethnicity | 0252 | Liberal senator Hugh Pettigrew=pet | her=wap
V 12 | discussions | =m | | | @3:about 20 chiefs=chi; @3:the prime minister=pm | | when=Friday | date=2013-01-11
Q 3 | i | he would oversee treaty matters himself | the prime minister=pm | promise | about 20 chiefs=chi
Q 4 | m | they could bring the economy "to its knees" with blockades | Manitoba's chiefs=man | warned | -
Q 5 | d | He can't have a circle with half the circle outside, | Grand Chief Ernest Sinkwas=sin | told | a crowd on Wellington Street=cro
Q 8 | i | its release an attempt to discredit her | she=wap | called | -
Q 12 | i | Friday's discussions frank | a spokesman=pmo | calling | -

#A w3-032 | - | -
S White House: no talks with gun to head
P The White House said on Monday that the president would not bargain over the shutdown while House Republicans were, in his press secretary's phrase, "holding a gun to the head of the American economy", and repeated that he would veto any bill that delayed the health care law.
P "Open the government, pay the bills, and then the coffee is on us," Andrew Lassiter told reporters at a briefing that lasted an hour and produced no other news.
P The speaker of the House, Wade Hutchins, fired back on Fox News, accusing the president of "a scorched-earth policy" toward veterans who were turned away from their own memorials.
P The two men spoke by telephone for ten minutes last week, and have not met since.
P Some 800,000 federal workers are on furlough, and the panda camera at the National Zoo has gone dark.
P Moderate Republicans from the Northeast have begun to say in public that they would vote for a spending bill without strings, if one were ever brought to the floor; a count by this newspaper found 22 of them.
P Outside the Capitol on Saturday, park rangers in uniform, truckers and a man dressed as Benjamin Franklin rallied against both parties, and the police led away eight members of the House who had sat down in the street for immigration reform.
P Federal courts will run out of money on the 17th.
P The Pentagon recalled most of its civilian staff over the weekend on the strength of a law that the president signed hours before the lapse, which guarantees the pay of those who support the troops.
P Sen. Laurel Ashby, Democrat of Oregon, defended the president's stand, and then spent a long time talking about salmon.
P Wall Street, which had yawned at the quarrel until Friday, closed lower.
P There was a time when both sides would have struck a deal over bourbon, Sen. Ashby's oldest colleague observed, but the bourbon has been cut off too.
P Polls say that voters blame everybody.
@ wh | White House | o | USAGOV
@ pre | president of the United States | p | USAGOV
@ rep | House Republicans | g | USALEGPTYOPP
@ las | Andrew Lassiter | p | USAGOV | press secretary
@ hut | Wade Hutchins | p | USALEGPTYOPP | speaker of the House
@ mod | moderate Republicans | g | USALEGPTYOPP
@ ral | rangers and truckers | l | USALABCVL
@ par | both parties | g | USAPTY
@ pol | police in Washington | o | USACOP
@ mem | eight members of the House | g | USALEG
@ ash | Laurel Ashby | p | USALEGPTY | senator
@ col | oldest colleague of Ashby | p | USALEG
E 0 White House/ORG
E 1 White House/ORG; Monday/DATE; House Republicans/NORP; American/NORP
E 2 Andrew Lassiter/PER
E 3 House/ORG; Wade Hutchins/PER; Fox News/ORG
E 4 last week/DATE
E 5 Some 800,000 federal workers/NUM; National Zoo/FAC
E 6 Republicans/NORP; Northeast/LOC; 22/NUM
E 7 Capitol/FAC; Saturday/DATE; Benjamin Franklin/PER; eight members/NUM; House/ORG
E 8 the 17th/DATE
E 9 Pentagon/ORG; the weekend/DATE
E 10 Laurel Ashby/PER; Democrat/NORP; Oregon/GPE
E 11 Wall Street/LOC; Friday/DATE
E 12 Ashby/PER
V 0 | no | REJECT/meet | executive,legislative,economic | 125 | White House=wh | @1:House Republicans=rep | id=n
V 1 | said | =n | | | The White House=wh | House Republicans=rep | when=on Monday
V 1 | holding | ACCUSE/disapprove | executive,economic | 111 | press secretary=las | House Republicans=rep | when=on Monday
V 1 | repeated | THREATEN/restrict | executive,legislative,health | 130 | The White House=wh | House Republicans=rep | when=on Monday
V 2 | told | REQUEST/yield | executive,economic | 105 | Andrew Lassiter=las | @1:House Republicans=rep
V 3 | accusing | ACCUSE/allege | executive,legislative | 112 | The speaker of the House, Wade Hutchins=hut | the president=pre | id=ac
V 3 | fired back | =ac | | | The speaker of the House, Wade Hutchins=hut | the president=pre
V 4 | spoke | CONSULT/phone | executive,legislative | 041 | The two men=hut; The two men=pre | | when=last week
V 4 | met | CONSULT | executive,legislative | 040 | The two men=hut; The two men=pre | | st=n
V 6 | say | SUPPORT | legislative,economic | 050 | Moderate Republicans from the Northeast=mod | -
V 7 | rallied | PROTEST/demo | political-institutions,economic | 141 | park rangers in uniform, truckers and a man dressed as Benjamin Franklin=ral | both parties=par | when=on Saturday | where=Outside the Capitol
V 7 | led away | COERCE/arrest | migration,legislative | 173 | the police=pol | eight members of the House=mem | when=on Saturday | n=arrested:eight members:8
V 7 | sat down | PROTEST/obstruct | migration,legislative | 144 | eight members of the House=mem | | when=on Saturday | where=the street | n=protesters:eight members:8
V 10 | defended | SUPPORT | executive,legislative | 051 | Sen. Laurel Ashby, Democrat of Oregon=ash | the president=pre
V 10 | stand | =n | | | the president=pre | @6:Moderate Republicans from the Northeast=rep
Q 0 | i | no talks with gun to head | White House=wh | | -
Q 1 | m | the president would not bargain over the shutdown while House Republicans were, in his press secretary's phrase, "holding a gun to the head of the American economy" | The White House=wh | said | -
Q 1 | i | he would veto any bill that delayed the health care law | The White House=wh | repeated | -
Q 2 | d | Open the government, pay the bills, and then the coffee is on us, | Andrew Lassiter=las | told | -
Q 3 | m | "a scorched-earth policy" toward veterans who were turned away from their own memorials | Wade Hutchins=hut | accusing | -
Q 6 | i | they would vote for a spending bill without strings, if one were ever brought to the floor | Moderate Republicans from the Northeast=mod | say | -
Q 12 | i | There was a time when both sides would have struck a deal over bourbon | Sen. Ashby's oldest colleague=col | observed | -
