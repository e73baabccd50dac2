#A w20-001 | 2008-06-13 | HARARE
S Zimbabwe police arrest opposition's No. 2 at airport, treason charge to follow
P HARARE, Zimbabwe - Police arrested the secretary-general of Zimbabwe's main opposition party minutes after he stepped off a plane from Johannesburg on Thursday and said he would be charged with treason, two weeks before a presidential runoff that the opposition says it has no hope of winning fairly.
S Gift Mudenda, who had been in South Africa since mid-April, was led out of the arrivals hall by ten men in plain clothes, his party said.
S He is the fifth senior figure of the Movement for Democratic Change to be picked up since the vote of March 29.
P "They did not even let him fetch his suitcase," said party spokeswoman Rudo Chikafu, who was waiting with flowers on the other side of the glass.
S "This is how a government behaves that has lost and knows it."
P Police spokesman Wonder Makoni confirmed the arrest and said Mudenda would appear in court on Saturday over a 20-page document, "The Transition Strategy," that he is alleged to have written.
S He would also be charged with "communicating falsehoods" for naming a winner before the electoral commission did, Makoni added.
P Mudenda denied the allegation in a radio interview last week, calling the paper "a clumsy forgery by people who cannot spell my name."
P The United States condemned the detention, and Britain's foreign secretary said it showed "the true face of this campaign."
S "We call on the authorities to release him at once and to let the opposition hold its rallies," State Department spokesman Carl Brennan told reporters in Washington.
P The president of South Africa, who has been mediating between the two parties since last year on behalf of the Southern African Development Community, offered no comment on the arrest.
S His brief is quiet diplomacy, his aides like to say, and it is very quiet indeed.
P Opposition leader Morris Tapera beat the 84-year-old president in the first round by 47.9 percent to 43.2, according to official results that took five weeks to appear.
S Bread, when there is any, costs 600 million Zimbabwe dollars a loaf.
P Since the vote at least 66 of its supporters have been killed and 3,000 beaten or driven from their homes in Mashonaland by youths and war veterans loyal to the ruling party, according to the MDC.
S The government says the opposition has made up the figures on the killings and accuses it of burning huts itself.
P Tapera was held twice this week at roadblocks near Gweru, for five hours on Monday and eleven on Wednesday.
S "They asked for my driver's licence, and then they asked me what I think of the British," he joked at a rally in the mining town of Zvishavane afterward.
P In a speech at Chinhoyi on Thursday evening the president warned that veterans of the 1970s liberation war would go back to the bush with their rifles if the opposition won.
S "What was taken with blood will not be handed over in a school hall on a Friday," he told the crowd.
P Treason carries the death penalty in Zimbabwe.
S Tapera himself was acquitted of it in 2004, after a trial in which the chief witness was a Canadian consultant with unpaid bills.
S Mudenda's lawyers said they had not been told by nightfall where he was being held.
@ pol | Zimbabwe police | o | ZWECOP
@ mud | Gift Mudenda | p | ZWEPTYOPP | secretary-general of the MDC
@ mdc | Movement for Democratic Change | o | ZWEPTYOPP
@ sen | senior MDC figures | g | ZWEPTYOPP
@ chi | Rudo Chikafu | p | ZWEPTYOPP | party spokeswoman
@ mak | Wonder Makoni | p | ZWECOP | police spokesman
@ usa | United States | c | USAGOV
@ gbr | British foreign secretary | p | GBRGOV | foreign secretary
@ bre | Carl Brennan | p | USAGOV | State Department spokesman
@ gov | Zimbabwe government | o | ZWEGOV
@ zaf | president of South Africa | p | ZAFGOV | president
@ aid | South African president's aides | g | ZAFGOV
@ rul | ruling party of Zimbabwe | o | ZWEPTYGOV
@ tap | Morris Tapera | p | ZWEPTYOPP | opposition leader
@ pre | president of Zimbabwe | p | ZWEGOV | president
@ sup | MDC supporters | l | ZWECVLOPP
@ vet | youths and war veterans | g | ZWEPRM
@ law | Mudenda's lawyers | g | ZWESOC
E 0 Zimbabwe/GPE
E 1 HARARE/GPE; Zimbabwe#1/GPE; Zimbabwe#2/GPE; Johannesburg/GPE; Thursday/DATE
E 2 Gift Mudenda/PER; South Africa/GPE; mid-April/DATE; ten men/NUM
E 3 Movement for Democratic Change/ORG; March 29/DATE
E 4 Rudo Chikafu/PER
E 6 Wonder Makoni/PER; Mudenda/PER; Saturday/DATE
E 7 Makoni/PER
E 8 Mudenda/PER; last week/DATE
E 9 United States/GPE; Britain/GPE
E 10 State Department/ORG; Carl Brennan/PER; Washington/GPE
E 11 South Africa/GPE; last year/DATE; Southern African Development Community/ORG
E 13 Morris Tapera/PER
E 14 600 million Zimbabwe dollars/MONEY
E 15 at least 66 of its supporters/NUM; 3,000/NUM; Mashonaland/GPE; MDC/ORG
E 17 Tapera/PER; this week/DATE; Gweru/GPE; Monday/DATE; Wednesday/DATE
E 18 British/NORP; Zvishavane/GPE
E 19 Chinhoyi/GPE; Thursday evening/DATE; 1970s/DATE
E 20 Friday/DATE
E 21 Zimbabwe/GPE
E 22 Tapera/PER; 2004/DATE; Canadian/NORP
E 23 Mudenda/PER
V 0 | arrest | COERCE/arrest | election, legal | 173 | Zimbabwe police=pol | No. 2=mud | where=airport | id=arr
V 0 | charge | ACCUSE/allege | election, legal | 1125 | Zimbabwe police=pol | No. 2=mud | st=f | id=chg
V 1 | arrested | =arr | | | Police=pol | secretary-general of Zimbabwe's main opposition party=mud | when=on Thursday | date=2008-06-12
V 1 | charged | =chg | | | Police=pol | he#2=mud | by=Police=pol
V 2 | led | =arr | | | ten men in plain clothes=pol | Gift Mudenda=mud | by=his party=mdc | where=arrivals hall
V 3 | picked up | COERCE/arrest | election, legal | 173 | @1:Police=pol | senior figure of the Movement for Democratic Change=sen | when=since the vote of March 29 | date=2008-03-29/2008-06-12
V 4 | said | ACCUSE/disapprove | election | 111 | Rudo Chikafu=chi | @5:a government=gov
V 6 | arrest | =arr | | | @1:Police=pol | Mudenda=mud | by=Wonder Makoni=mak
V 7 | charged | =chg | | | @1:Police=pol | He=mud | by=Makoni=mak
V 8 | denied | REJECT | election, legal | 016 | Mudenda=mud | @1:Police=pol | when=last week | date=2008-06-02/2008-06-08
V 8 | allegation | =chg | | | @1:Police=pol | Mudenda=mud
V 9 | condemned | ACCUSE/disapprove | election, diplomatic | 111 | United States=usa | @1:Police=pol
V 9 | detention | =arr | | | @1:Police=pol | @8:Mudenda=mud
V 9 | said | ACCUSE/disapprove | election, diplomatic | 111 | Britain's foreign secretary=gbr | @5:government=gov
V 10 | call on | REQUEST/yield | election, diplomatic | 0253 | State Department spokesman Carl Brennan=bre | the authorities=gov | where=Washington
V 11 | mediating | CONSULT/third-party | election, diplomatic | 045 | president of South Africa=zaf; two parties=mdc; two parties=rul | | when=since last year
V 15 | killed | ASSAULT | election, repression | 180 | youths and war veterans loyal to the ruling party=vet | supporters=sup | by=the MDC=mdc | when=Since the vote | date=2008-03-29/2008-06-13 | n=killed:at least 66 of its supporters:66 | id=kill
V 15 | beaten | ASSAULT/beat | election, repression | 182 | youths and war veterans loyal to the ruling party=vet | 3,000=sup | by=the MDC=mdc | when=Since the vote | date=2008-03-29/2008-06-13 | where=Mashonaland | n=injured:3,000:3000
V 15 | driven | SANCTION/expel | election, repression, migration | 201 | youths and war veterans loyal to the ruling party=vet | 3,000=sup | by=the MDC=mdc | when=Since the vote | date=2008-03-29/2008-06-13 | where=Mashonaland | n=displaced:3,000:3000
V 16 | says | REJECT | election | 120 | government=gov | the opposition=mdc
V 16 | accuses | ACCUSE/allege | election | 112 | government=gov | it=mdc
V 16 | burning | ASSAULT/destroy | election | 1712 | it=mdc | | by=government=gov
V 17 | held | COERCE/arrest | election, legal | 173 | @1:Police=pol | Tapera=tap | when=this week | date=2008-06-09/2008-06-11 | where=Gweru
V 19 | warned | THREATEN/violence | election, pro-autocracy | 1384 | the president=pre | the opposition=mdc | when=on Thursday evening | date=2008-06-12 | where=Chinhoyi
V 20 | told | REJECT/change | election, pro-autocracy | 1231 | he=pre | @19:the opposition=mdc | date=2008-06-12 | where=@19:Chinhoyi
V 22 | acquitted | CONCEDE | legal | 080 | | Tapera=tap | st=h | when=in 2004 | date=2004
V 22 | trial | ACCUSE/allege | legal | 115 | | Tapera=tap | st=h
V 23 | held | =arr | | | @1:Police=pol | he=mud
V 11 | arrest | =arr | | | @1:Police=pol | @8:Mudenda=mud
V 16 | killings | =kill | | | @15:youths and war veterans loyal to the ruling party=vet | @15:supporters=sup | by=the opposition=mdc
Q 1 | i | he would be charged with treason | Police=pol | said | -
Q 1 | i | it has no hope of winning fairly | the opposition=mdc | says | -
Q 2 | i | Gift Mudenda~~plain clothes | his party=mdc | said | -
Q 4 | d | They did not even let him fetch his suitcase | Rudo Chikafu=chi | said | -
Q 5 | d | * | @4:Rudo Chikafu=chi | | -
Q 6 | i | Mudenda would appear~~to have written | Wonder Makoni=mak | said | -
Q 7 | m | He would also be charged~~commission did | Makoni=mak | added | -
Q 8 | m | the paper "a clumsy~~my name." | Mudenda=mud | calling | -
Q 9 | m | it showed "the true face of this campaign." | Britain's foreign secretary=gbr | said | -
Q 10 | d | We call on~~its rallies | Carl Brennan=bre | told | -
Q 12 | i | His brief is quiet diplomacy | his aides=aid | say | -
Q 16 | i | the opposition has made up the figures on the killings | government=gov | says | -
Q 18 | d | They asked for~~the British | he=tap | joked | -
Q 19 | i | veterans of the 1970s~~opposition won | the president=pre | warned | -
Q 20 | d | What was taken~~on a Friday | he=pre | told | -
Q 23 | i | they had not been told~~being held | Mudenda's lawyers=law | said | -

#A w20-002 | 2019-11-09 | -
S Bolivia crisis: Police mutiny in three cities as president vows 'I will not resign'
P Police officers in at least three Bolivian cities have turned against the country's president, who has again refused to step down over a disputed election.
S In Cochabamba, officers climbed on to the roof of their barracks on Friday evening, waved flags and declared that they would no longer obey orders.
S Similar revolts followed hours later in Sucre and in the eastern opposition stronghold of Santa Cruz.
P The president denounced the mutiny as "a coup in progress" and cut short a trip to Oruro.
P "They cannot bear to see a man in sandals sit in this chair," he told supporters at the airport.
S "I will not resign, my term runs until January and not a day less."
P Defence Minister Ramiro Choque said after the revolt that troops had not been deployed and that no such order was being considered.
S "No soldier of mine will be sent against his own mother," he added.
P The trouble began on 20 October, when the quick count of the electoral tribunal stopped without explanation for almost 24 hours.
S By the time it resumed, the president had inched past the ten-point lead that he needed to avoid a run-off.
S His main rival, the former vice-president Esteban Quiroga, cried fraud, and that night crowds burned down electoral offices in Potosí and Sucre.
S At least three people have been killed since then in fights between rival demonstrators, and more than 300 hurt.
P Observers from the Organization of American States called the sudden change in trend "hard to explain" and recommended a second round.
S An audit by the organisation is under way, and its findings are due next week.
S Mr Quiroga's alliance has rejected the audit, on the grounds that it was not consulted about the terms.
P The loudest voice is that of a lawyer from Santa Cruz, Hernán Suárez, 40, who flew to La Paz this week with a typed letter demanding the president's departure.
S Government supporters blocked his way out of El Alto airport on Tuesday, and he spent the night on a bench.
S On his second attempt he got through, a Bible under one arm.
P "We are police, but our mothers voted as well," a hooded sergeant in Cochabamba told the Unitel network.
S "We don't want to be anybody's boot any more."
P The mutineers have also demanded the removal of their regional commander, Colonel Raúl Grandi, whom they accuse of handing out tear gas to pro-government gangs.
S Late on Friday the government let him go.
P Bolivia has seen this before: in February 2003 police struck over a wage tax and exchanged fire with soldiers outside the palace, and more than 30 people died in two days.
S Few in La Paz have forgotten the holes that the shooting left in the cathedral wall.
@ pol | Bolivian police officers | g | BOLCOP
@ pre | president of Bolivia | p | BOLGOV | president
@ cho | Ramiro Choque | p | BOLGOVMIL | Defence Minister
@ tro | Bolivian troops | g | BOLMIL
@ tri | electoral tribunal of Bolivia | o | BOLGOV
@ qui | Esteban Quiroga | p | BOLPTYOPP | former vice-president, candidate
@ cro | crowds in Potosí and Sucre | l | BOLCVLOPP
@ riv | rival demonstrators | l | BOLCVL
@ oas | Organization of American States | o | IGO
@ all | Quiroga's alliance | o | BOLPTYOPP
@ sua | Hernán Suárez | p | BOLCVLOPP | lawyer from Santa Cruz
@ sup | government supporters | l | BOLCVL
@ ser | hooded sergeant | p | BOLCOP
@ gra | Raúl Grandi | p | BOLCOP | regional police commander
@ gov | Bolivian government | o | BOLGOV
@ p03 | Bolivian police in 2003 | g | BOLCOP
@ s03 | Bolivian soldiers in 2003 | g | BOLMIL
E 0 Bolivia/GPE
E 1 Bolivian/NORP
E 2 Cochabamba/GPE; Friday evening/DATE
E 3 Sucre/GPE; Santa Cruz/GPE
E 4 Oruro/GPE
E 6 January/DATE
E 7 Ramiro Choque/PER
E 9 20 October/DATE
E 11 Esteban Quiroga/PER; that night/DATE; Potosí/GPE; Sucre/GPE
E 12 At least three people/NUM; more than 300/NUM
E 13 Organization of American States/ORG
E 14 next week/DATE
E 15 Quiroga/PER
E 16 Santa Cruz/GPE; Hernán Suárez/PER; La Paz/GPE; this week/DATE
E 17 El Alto airport/FAC; Tuesday/DATE
E 19 Cochabamba/GPE; Unitel/ORG
E 21 Raúl Grandi/PER
E 22 Friday/DATE
E 23 Bolivia/GPE; February 2003/DATE; more than 30 people/NUM
E 24 La Paz/GPE
V 0 | mutiny | PROTEST/demo | election, executive | 141 | Police=pol | president=pre | id=mut
V 0 | vows | REJECT/change | election, executive | 1231 | president=pre | | id=ref
V 1 | turned against | =mut | | | Police officers=pol | country's president=pre | where=three Bolivian cities
V 1 | refused | =ref | | | country's president=pre |
V 2 | declared | =mut | | | officers=pol | @1:the country's president=pre | when=on Friday evening | date=2019-11-08 | where=Cochabamba
V 3 | revolts | PROTEST/demo | election, executive | 141 | @2:officers=pol | @1:the country's president=pre | when=hours later | date=2019-11-08 | where=Sucre
V 4 | denounced | ACCUSE/allege | election, political-institutions | 112 | The president=pre | @2:officers=pol
V 4 | mutiny | =mut | | | @2:officers=pol | The president=pre
V 5 | told | ACCUSE/disapprove | election, executive | 111 | he=pre | They=pol
V 6 | resign | =ref | | | I#1=pre |
V 7 | deployed | MOBILIZE/troops | military, election | 154 | @7:Defence Minister Ramiro Choque=cho | | st=n | by=Defence Minister Ramiro Choque=cho | id=dep
V 8 | sent | =dep | | | mine=cho |
V 11 | cried | ACCUSE/allege | election | 1121 | Esteban Quiroga=qui | @9:electoral tribunal=tri | date=2019-10-20/2019-10-22
V 11 | burned down | PROTEST/riot | election | 145 | crowds=cro | @9:electoral tribunal=tri | when=that night | where=Potosí
V 12 | fights | ASSAULT | election | 180 | rival demonstrators=riv | | when=since then | n=killed:At least three people:3 | n=injured:more than 300:300
V 13 | called | ACCUSE/disapprove | election | 111 | Observers from the Organization of American States=oas | @9:electoral tribunal=tri
V 13 | recommended | REQUEST/change | election | 0244 | Observers from the Organization of American States=oas | @9:electoral tribunal=tri
V 14 | audit | ACCUSE/investigate | election | 090 | organisation=oas | @9:electoral tribunal=tri | id=aud
V 15 | rejected | REJECT | election | 120 | Mr Quiroga's alliance=all | @13:Organization of American States=oas
V 15 | audit | =aud | | | @13:Organization of American States=oas | @9:electoral tribunal=tri
V 16 | demanding | REQUEST/change | election, executive | 1041 | Hernán Suárez=sua | the president=pre | when=this week
V 17 | blocked | PROTEST/obstruct | election | 144 | Government supporters=sup | his=sua | when=on Tuesday | date=2019-11-05 | where=El Alto airport
V 21 | demanded | REQUEST/change | executive | 1041 | mutineers=pol | @22:the government=gov
V 21 | accuse | ACCUSE/allege | repression | 112 | they=pol | Colonel Raúl Grandi=gra
V 21 | handing out | AID | repression | 072 | Colonel Raúl Grandi=gra | pro-government gangs=sup | by=they=pol
V 22 | let | RETREAT/resign | executive | 0831 | government=gov | @21:mutineers=pol | when=Late on Friday | date=2019-11-08
V 23 | struck | PROTEST/strike | economic | 143 | police=p03 | | st=h | when=in February 2003 | date=2003-02
V 23 | exchanged fire | ASSAULT/firearms | military | 193 | police=p03; soldiers=s03 | | st=h | when=in February 2003 | date=2003-02 | where=outside the palace | n=killed:more than 30 people:30 | id=x03
V 7 | revolt | =mut | | | @2:officers=pol | @4:The president=pre
V 24 | shooting | =x03 | | | @23:police=p03; @23:soldiers=s03 |
Q 0 | d | I will not resign | president=pre | vows | -
Q 2 | i | they would no longer obey orders | officers=pol | declared | -
Q 4 | m | the mutiny as "a coup in progress" | The president=pre | denounced | -
Q 5 | d | They cannot~~this chair | he=pre | told | supporters=sup
Q 6 | d | * | @5:he=pre | | -
Q 7 | i | troops had not been deployed | Ramiro Choque=cho | said | -
Q 7 | i | no such order was being considered | Ramiro Choque=cho | said | -
Q 8 | d | No soldier~~own mother | he=cho | added | -
Q 13 | m | the sudden change in trend "hard to explain" | Observers from the Organization of American States=oas | called | -
Q 19 | d | We are police~~as well | sergeant=ser | told | -
Q 20 | d | * | @19:sergeant=ser | | -

#A w20-003 | 2023-10-30 | JEDDAH
S Sudan's warring sides resume talks in Jeddah as army base falls in Darfur
P JEDDAH/PORT SUDAN, Oct 30 - Sudan's army and the paramilitary Rapid Support Forces have resumed talks on letting in aid, mediators said on Monday, even as the RSF announced the capture of the second city of Darfur and both men at the top of the war promised their followers victory.
S The negotiations in the Saudi port, sponsored by Riyadh, Washington and the regional bloc IGAD, are the first since June, when the United States suspended an earlier round because neither side was keeping its word.
P "They are in the same building, which is more than we could say last week," said a Western diplomat briefed on the meetings, who asked not to be named.
S "They are not in the same room."
P A joint statement by the hosts said the discussions would not touch on political questions.
S It urged both parties to "put the Sudanese people first" and to silence the guns.
P The RSF overran the army's 16th Division headquarters in Nyala at dawn on Thursday after a siege of four months, and it posted videos of fighters dancing on a tank in the yard.
S Army spokesman Brigadier Tarig Elhassan denied that the base had fallen, saying the garrison had "repositioned".
S Residents reached by phone told a different story.
P "The soldiers left on foot at night, and in the morning the others took the beds out of the hospital," said Mariam Abdelrahman, a nurse who has since walked to Kas with her two sons.
S Shells killed at least 42 people under a bridge in the city in August, among them many women who had taken shelter from earlier shooting.
P The fall of the town gives the RSF a hub on the road to Chad and the Central African Republic.
S It may also whet the appetite of its commander, a former camel trader, for more.
P In a recorded address on Sunday he offered to accept a truce if the army agreed to hand "the Islamists in its ranks" to justice.
S The army chief told cadets in Port Sudan the same day that there would be "no peace with rebels except under the ground".
P Aid agencies complain that visas are held up in Port Sudan and lorries are robbed on the roads.
S "We have asked both sides for a single thing, in writing, which is safe passage for 60 trucks," U.N. relief coordinator Hanne Lindgaard said in a statement.
S "We have had two polite letters in return."
P The war broke out on April 15 over a plan to merge the two forces, four years after they had jointly toppled the country's ruler of three decades and two after they threw out the civilians with whom they shared power.
S It has displaced nearly 6 million people, according to the U.N. migration agency.
S In El Geneina, the capital of West Darfur, Arab militias and RSF fighters massacred members of the Masalit tribe in June in killings that rights groups have likened to those of 20 years ago.
S The RSF has denied any part in that bloodshed and described it as a tribal quarrel.
P Previous ceasefires, at least nine of them, rarely lasted longer than a football match.
@ arm | Sudanese army | o | SDNMIL
@ rsf | Rapid Support Forces | g | SDNREB
@ med | mediators | g | 
@ sau | Saudi Arabia | c | SAUGOV
@ usa | United States | c | USAGOV
@ iga | IGAD | o | IGO
@ dip | Western diplomat | p | GOV
@ hos | hosts of the talks | g | 
@ elh | Tarig Elhassan | p | SDNMIL | army spokesman
@ mar | Mariam Abdelrahman | p | SDNMED | nurse
@ peo | people under a bridge in Nyala | l | SDNCVL
@ rco | RSF commander | p | SDNREB | commander of the RSF
@ chi | Sudanese army chief | p | SDNMIL | army chief
@ cad | cadets | g | SDNMIL
@ age | aid agencies | g | NGO
@ lin | Hanne Lindgaard | p | UNO | U.N. relief coordinator
@ ruler | former ruler of Sudan | p | SDNGOV | ruler
@ civ | civilians in Sudan's government | g | SDNGOV
@ iom | U.N. migration agency | o | UNO
@ mil | Arab militias | g | SDNPRM
@ mas | Masalit | l | SDNCVL
@ rig | rights groups | g | NGO
@ dsp | displaced people of Sudan | l | SDNREF
E 0 Sudan/GPE; Jeddah/GPE; Darfur/GPE
E 1 JEDDAH/GPE; PORT SUDAN/GPE; Oct 30/DATE; Sudan/GPE; Rapid Support Forces/ARM; Monday/DATE; RSF/ARM; Darfur/GPE
E 2 Saudi/NORP; Riyadh/GPE; Washington/GPE; IGAD/ORG; June/DATE; United States/GPE
E 3 Western/NORP; last week/DATE
E 6 Sudanese/NORP
E 7 RSF/ARM; 16th Division headquarters/FAC; Nyala/GPE; Thursday/DATE
E 8 Tarig Elhassan/PER
E 10 Mariam Abdelrahman/PER; Kas/GPE; two sons/NUM
E 11 at least 42 people/NUM; August/DATE
E 12 RSF/ARM; Chad/GPE; Central African Republic/GPE
E 14 Sunday/DATE; Islamists/NORP
E 15 Port Sudan/GPE; the same day/DATE
E 16 Port Sudan/GPE
E 17 U.N./ORG; Hanne Lindgaard/PER
E 19 April 15/DATE; four years after/DATE
E 20 nearly 6 million people/NUM; U.N. migration agency/ORG
E 21 El Geneina/GPE; West Darfur/GPE; Arab/NORP; RSF/ARM; Masalit/NORP; June/DATE; 20 years ago/DATE
E 22 RSF/ARM
V 0 | talks | CONSULT/third-party | human-security, diplomatic | 046 | @1:Sudan's army=arm; @1:Rapid Support Forces=rsf; @2:Riyadh=sau; @2:Washington=usa; @2:IGAD=iga | | where=Jeddah | id=talk
V 0 | falls | COERCE/seize | military, territory | 192 | @1:RSF=rsf | army=arm | where=Darfur | id=fall
V 1 | talks | =talk | | | Sudan's army=arm; Rapid Support Forces=rsf | | by=mediators=med
V 1 | capture | COERCE/seize | military, territory | 192 | RSF=rsf | Sudan's army=arm | by=RSF=rsf | where=second city of Darfur | id=city
V 1 | war | ASSAULT | military | 190 | Sudan's army=arm; Rapid Support Forces=rsf | | id=war
V 2 | negotiations | =talk | | | @1:Sudan's army=arm; @1:Rapid Support Forces=rsf; Riyadh=sau; Washington=usa; IGAD=iga | | where=Saudi port
V 2 | suspended | SANCTION/withdraw | diplomatic | 165 | United States=usa | @1:Sudan's army=arm; @1:Rapid Support Forces=rsf | st=h | when=June | date=2023-06
V 2 | round | CONSULT/third-party | diplomatic | 045 | @1:Sudan's army=arm; @1:Rapid Support Forces=rsf; United States=usa | | st=h | date=2023-06
V 3 | meetings | =talk | | | @1:Sudan's army=arm; @1:Rapid Support Forces=rsf |
V 5 | discussions | =talk | | | @1:Sudan's army=arm; @1:Rapid Support Forces=rsf | | by=the hosts=hos
V 6 | urged | REQUEST/yield | diplomatic | 0256 | @5:the hosts=hos | both parties=arm; both parties=rsf
V 7 | overran | =fall | | | RSF=rsf | army=arm | when=at dawn on Thursday | date=2023-10-26 | where=Nyala
V 7 | siege | COERCE/restrict | military | 191 | RSF=rsf | army=arm | where=Nyala
V 8 | denied | REJECT | military | 120 | Army spokesman Brigadier Tarig Elhassan=elh | @7:RSF=rsf
V 8 | repositioned | RETREAT/withdraw | military | 0874 | the garrison=arm | @7:RSF=rsf | by=Army spokesman Brigadier Tarig Elhassan=elh | id=wd
V 10 | took | COERCE/seize | health | 1711 | the others=rsf | | by=Mariam Abdelrahman=mar | when=in the morning | date=2023-10-26 | where=hospital
V 11 | Shells | ASSAULT/heavy-weapons | military | 194 | | people#1=peo | when=in August | date=2023-08 | where=under a bridge | st=h | n=killed:at least 42 people:42
V 11 | shooting | ASSAULT/firearms | military | 193 | | women=peo | st=h
V 12 | fall | =city | | | RSF=rsf | @7:army=arm | where=town
V 14 | offered | AGREE | military | 0356 | he=rco | the army=arm | st=y | when=on Sunday | date=2023-10-29
V 15 | told | REJECT/yield | military | 1246 | The army chief=chi | rebels=rsf | when=the same day | date=2023-10-29 | where=Port Sudan
V 16 | complain | ACCUSE/disapprove | human-security | 111 | Aid agencies=age | 
V 16 | held up | COERCE/restrict | human-security | 172 | | Aid agencies=age | by=Aid agencies=age | where=Port Sudan
V 16 | robbed | COERCE/seize | human-security | 1711 | | Aid agencies=age | by=Aid agencies=age
V 17 | asked | REQUEST/yield | human-security | 0255 | We=lin | both sides=arm; both sides=rsf
V 19 | war | =war | | | the two forces=arm; the two forces=rsf | | when=April 15 | date=2023-04-15
V 19 | toppled | COERCE/seize | political-institutions | 192 | they#1=arm; they#1=rsf | country's ruler of three decades=ruler | st=h | when=four years after | date=2019
V 19 | threw out | COERCE/seize | political-institutions, pro-autocracy | 192 | they#2=arm; they#2=rsf | civilians=civ | st=h | date=2021
V 20 | displaced | SANCTION/expel | migration, military | 201 | @19:the two forces=arm; @19:the two forces=rsf | nearly 6 million people=dsp | by=the U.N. migration agency=iom | n=displaced:nearly 6 million people:6000000
V 21 | massacred | ASSAULT/targeted | religion-ethnicity | 203 | Arab militias=mil; RSF fighters=rsf | members of the Masalit tribe=mas | st=h | when=in June | date=2023-06 | where=El Geneina | id=mas
V 21 | killings | =mas | | | RSF fighters=rsf; Arab militias=mil | members of the Masalit tribe=mas
V 22 | denied | REJECT | religion-ethnicity | 016 | RSF=rsf | @21:rights groups=rig | st=h
V 22 | bloodshed | =mas | | | @21:Arab militias=mil; @21:RSF fighters=rsf | @21:members of the Masalit tribe=mas
V 8 | fallen | =fall | | | @7:RSF=rsf | @7:army=arm | where=the base
V 10 | left | =wd | | | The soldiers=arm | the others=rsf | by=Mariam Abdelrahman=mar | when=at night | date=2023-10-25/2023-10-26
V 23 | ceasefires | RETREAT/ceasefire | military | 0871 | @17:both sides=arm; @17:both sides=rsf | | st=h
Q 1 | i | Sudan's army and the paramilitary~~letting in aid | mediators=med | said | -
Q 3 | d | They are in~~last week | Western diplomat=dip | said | -
Q 4 | d | * | @3:Western diplomat=dip | | -
Q 5 | i | the discussions would not touch on political questions | hosts=hos | said | -
Q 6 | m | to "put the Sudanese~~the guns | It=hos | urged | both parties=rsf
Q 8 | i | the base had fallen | Tarig Elhassan=elh | denied | -
Q 8 | m | the garrison had "repositioned" | Tarig Elhassan=elh | saying | -
Q 10 | d | The soldiers left~~the hospital | Mariam Abdelrahman=mar | said | -
Q 15 | m | there would be "no peace~~the ground" | The army chief=chi | told | cadets=cad
Q 16 | i | visas are held up~~the roads | Aid agencies=age | complain | -
Q 17 | d | We have asked~~60 trucks | Hanne Lindgaard=lin | said | -
Q 18 | d | * | @17:Hanne Lindgaard=lin | | -
Q 20 | i | It has displaced nearly 6 million people | U.N. migration agency=iom | according to | -

#A w20-004 | 2021-03-13 | -
S 'They asked for the principal first': 39 students taken as gunmen storm Kaduna college
P For the fourth time since December, gunmen have carried off pupils in the North-West, and again the government says it will not pay.
P Bandits in army fatigues broke through the perimeter wall of the Federal College of Forestry Mechanisation in Afaka, on the outskirts of Kaduna, at about 11.30 p.m. on Thursday and marched 39 students into the bush, the state government has confirmed.
S Soldiers rescued another 180 people, 42 of them girls, after a gun battle that lasted until dawn.
P The Commissioner for Internal Security, Mr Bello Tanko, told newsmen on Friday that the troops who responded to the distress call had "engaged the bandits decisively".
S He disclosed that some of the rescued students had injuries and were receiving treatment in a military hospital.
P The college lies a stone's throw from the Nigerian Defence Academy.
S That is what parents at its gate could not get over when our correspondent visited.
S "If they can come here, where can they not come?" asked Mrs Ladi Yakubu, whose daughter Blessing is among the missing.
S "My phone rang at midnight, and I heard her crying, and a man said, 'Mummy, pray for your child,' and he switched off."
P A student who hid in a ceiling, Samuel Audu, 20, said the invaders went from room to room with torches.
S "They asked for the principal first, and when nobody answered, they beat the boys with the butts of their guns," he recalled.
P Governor's spokesman Muyi Adamu dismissed reports on social media that the state had opened talks with the abductors.
S "Kaduna State will not negotiate with criminals, and it will not give them one naira," he said, adding that any official who did so would be prosecuted.
S That stance has won the governor praise from the Christian Association of Nigeria and a rebuke from the mothers.
P The Minority Leader in the House of Representatives, Mrs Ngozi Ekwueme, reacted to the abduction by calling on the president to sack his police chief and to declare a state of emergency on security.
S "Our schools have become shopping malls for kidnappers," she lamented in a statement.
P The police have deployed 300 men to boarding schools along the Kaduna-Abuja highway.
S Traders in Afaka market say fear was bad for business long before Thursday's raid.
P Mass abductions from schools in Nigeria began with Boko Haram, which seized 276 girls in Chibok in April 2014; about 100 of them have never come home.
S The trick was copied by gangs with no creed but money, who in December took more than 300 boys at Kankara, in Katsina State, and released them a week later.
S Just two weeks ago 279 schoolgirls kidnapped in Jangebe, in Zamfara, were let go, and officials there denied that a ransom had been paid.
P Amnesty International on Friday described the attack on the college as appalling and demanded that those responsible be brought to justice.
S "No parent should have to count children at a school gate," it tweeted.
P Last night the hostel's blue gate hung on one hinge, and somebody had put a single sandal on the wall beside it.
@ ban | bandits in Kaduna | g | NGACRM
@ gun | gunmen in the North-West | g | NGACRM
@ stu | students of the Afaka college | l | NGAEDU
@ kad | Kaduna State government | o | NGAGOV
@ sol | Nigerian soldiers | g | NGAMIL
@ tan | Bello Tanko | p | NGAGOV | Commissioner for Internal Security
@ lad | Ladi Yakubu | p | NGACVL | mother of a student
@ aud | Samuel Audu | p | NGAEDU | student
@ ada | Muyi Adamu | p | NGAGOV | governor's spokesman
@ gov | governor of Kaduna | p | NGAGOV | governor
@ can | Christian Association of Nigeria | o | NGAREL
@ mot | mothers of the students | l | NGACVL
@ ekw | Ngozi Ekwueme | p | NGALEGPTYOPP | Minority Leader in the House of Representatives
@ pre | president of Nigeria | p | NGAGOV | president
@ pol | Nigerian police | o | NGACOP
@ bok | Boko Haram | g | NGAREB
@ chi | Chibok girls | l | NGAEDU
@ gan | gangs in northern Nigeria | g | NGACRM
@ kan | Kankara boys | l | NGAEDU
@ jan | Jangebe schoolgirls | l | NGAEDU
@ zam | Zamfara officials | g | NGAGOV
@ amn | Amnesty International | o | NGO
@ ngr | Nigerian government | o | NGAGOV
@ tra | traders in Afaka | l | NGABUS
@ pup | pupils in the North-West | l | NGAEDU
E 0 39 students/NUM; Kaduna/GPE
E 1 December/DATE; North-West/LOC
E 2 Federal College of Forestry Mechanisation/FAC; Afaka/GPE; Kaduna/GPE; Thursday/DATE; 39 students/NUM
E 3 180 people/NUM; 42/NUM
E 4 Bello Tanko/PER; Friday/DATE
E 6 Nigerian Defence Academy/FAC
E 8 Ladi Yakubu/PER; Blessing/PER
E 10 Samuel Audu/PER
E 12 Muyi Adamu/PER
E 13 Kaduna State/GPE
E 14 Christian Association of Nigeria/ORG
E 15 House of Representatives/ORG; Ngozi Ekwueme/PER
E 17 300 men/NUM; Kaduna-Abuja highway/FAC
E 18 Afaka/GPE; Thursday/DATE
E 19 Nigeria/GPE; Boko Haram/ARM; 276 girls/NUM; Chibok/GPE; April 2014/DATE; about 100 of them/NUM
E 20 December/DATE; more than 300 boys/NUM; Kankara/GPE; Katsina State/GPE; a week later/DATE
E 21 two weeks ago/DATE; 279 schoolgirls/NUM; Jangebe/GPE; Zamfara/GPE
E 22 Amnesty International/ORG; Friday/DATE
E 24 Last night/DATE
V 0 | taken | ASSAULT/abduct | crime | 181 | gunmen=ban | 39 students=stu | where=Kaduna | n=abducted:39 students:39 | id=abd
V 0 | storm | ASSAULT | crime | 180 | gunmen=ban | students=stu | where=Kaduna college | id=att
V 1 | carried off | ASSAULT/abduct | crime | 181 | gunmen=gun | pupils=pup | when=since December | date=2020-12/2021-03 | where=North-West
V 1 | says | REJECT | crime | 120 | the government=ngr | gunmen=gun
V 2 | broke | =att | | | Bandits in army fatigues=ban | 39 students=stu | by=the state government=kad | when=at about 11.30 p.m. on Thursday | date=2021-03-11 | where=Federal College of Forestry Mechanisation
V 2 | marched | =abd | | | Bandits in army fatigues=ban | 39 students=stu | by=the state government=kad | when=Thursday | date=2021-03-11 | n=abducted:39 students:39
V 3 | rescued | AID | military, human-security | 073 | Soldiers=sol | 180 people=stu | n=other:180 people:180 | id=res
V 3 | battle | ASSAULT/firearms | military, crime | 193 | Soldiers=sol; @2:Bandits in army fatigues=ban | | date=2021-03-12 | id=bat
V 4 | engaged | =bat | | | the troops=sol; the bandits=ban | | by=Mr Bello Tanko=tan
V 5 | rescued | =res | | | @4:the troops=sol | students=stu | by=He=tan
V 10 | went | =att | | | the invaders=ban | | by=A student who hid in a ceiling, Samuel Audu=aud
V 11 | beat | ASSAULT/beat | crime | 182 | they=ban | the boys=stu | by=he=aud
V 12 | dismissed | REJECT | crime | 120 | Governor's spokesman Muyi Adamu=ada |
V 13 | negotiate | REJECT/meet | crime | 125 | Kaduna State=kad | criminals=ban | id=neg
V 13 | adding | THREATEN/arrest | crime, legal | 130 | he#1=ada | any official=kad
V 14 | stance | =neg | | | the governor=gov | @13:criminals=ban
V 14 | praise | SUPPORT | crime | 051 | Christian Association of Nigeria=can | the governor=gov
V 14 | rebuke | ACCUSE/disapprove | crime | 111 | the mothers=mot | the governor=gov
V 15 | calling on | REQUEST/change | executive, crime | 0241 | Mrs Ngozi Ekwueme=ekw | the president=pre
V 16 | lamented | ACCUSE/disapprove | crime, legislative | 111 | she=ekw | @15:the president=pre
V 17 | deployed | MOBILIZE/police | crime | 153 | The police=pol | | where=Kaduna-Abuja highway | n=troops:300 men:300
V 19 | abductions | ASSAULT/abduct | terrorism | 181 | Boko Haram=bok | | st=h | where=Nigeria
V 19 | seized | ASSAULT/abduct | terrorism, gender | 181 | Boko Haram=bok | 276 girls=chi | st=h | when=in April 2014 | date=2014-04 | where=Chibok | n=abducted:276 girls:276
V 20 | took | ASSAULT/abduct | crime | 181 | gangs=gan | boys=kan | st=h | when=in December | date=2020-12 | where=Kankara | n=abducted:more than 300 boys:300
V 20 | released | RETREAT/release | crime | 0841 | gangs=gan | them=kan | st=h | when=a week later | date=2020-12
V 21 | kidnapped | ASSAULT/abduct | crime, gender | 181 | | 279 schoolgirls=jan | st=h | where=Jangebe | n=abducted:279 schoolgirls:279
V 21 | let go | RETREAT/release | crime | 0841 | | 279 schoolgirls=jan | when=two weeks ago | date=2021-03 | n=other:279 schoolgirls:279
V 21 | denied | REJECT | crime | 016 | officials there=zam |
V 22 | described | ACCUSE/disapprove | human-rights, crime | 111 | Amnesty International=amn | those responsible=ban | when=on Friday | date=2021-03-12 | id=am
V 22 | attack | =att | | | those responsible=ban | @2:students=stu | where=the college
V 22 | demanded | REQUEST/change | human-rights, legal | 104 | Amnesty International=amn | @1:the government=ngr | when=on Friday | date=2021-03-12
V 15 | abduction | =abd | | | @12:abductors=ban | @5:students=stu
V 18 | raid | =att | | | @12:abductors=ban | @5:students=stu | when=Thursday | date=2021-03-11
V 23 | tweeted | =am | | | it=amn | @22:those responsible=ban
Q 0 | d | They asked for the principal first | @10:Samuel Audu=aud | | -
Q 1 | i | it will not pay | the government=ngr | says | -
Q 2 | i | Bandits in army fatigues~~into the bush | the state government=kad | confirmed | -
Q 4 | m | the troops who~~decisively" | Mr Bello Tanko=tan | told | -
Q 5 | i | some of the rescued~~military hospital | He=tan | disclosed | -
Q 8 | d | If they can come here, where can they not come? | Mrs Ladi Yakubu=lad | asked | -
Q 9 | d | * | @8:Mrs Ladi Yakubu=lad | | -
Q 10 | i | the invaders went~~with torches | Samuel Audu=aud | said | -
Q 11 | d | They asked~~their guns | he=aud | recalled | -
Q 13 | d | Kaduna State will not~~one naira | he#1=ada | said | -
Q 13 | i | any official who did so would be prosecuted | he#1=ada | adding | -
Q 16 | d | Our schools have~~for kidnappers | she=ekw | lamented | -
Q 18 | i | fear was bad~~raid | Traders=tra | say | -
Q 21 | i | a ransom had been paid | officials there=zam | denied | -
Q 22 | i | those responsible be brought to justice | Amnesty International=amn | demanded | -
Q 23 | d | No parent~~school gate | it=amn | tweeted | -

#A w20-005 | 2024-08-31 | Caracas, Venezuela (CNN)
S Venezuelan prosecutors seek arrest of opposition candidate as mystery blackout hits country
P Caracas, Venezuela - A Venezuelan judge has issued an arrest warrant for the opposition's presidential candidate, the prosecutor's office announced on Friday night, in the sharpest escalation yet of a dispute over who won last month's election.
S The warrant against Aurelio Márquez Peña, a 74-year-old former university rector, came hours after he failed to appear for questioning for the third time.
P Prosecutor General Hernán Sifontes had summoned him over a website on which the opposition posted tens of thousands of tally sheets that, it says, prove he won by more than two to one.
S In a letter to the judge that was shown on state television, Sifontes accuses the candidate of "putting on a sash that belongs to another and inventing papers to match."
P "They can put my name on any paper they like," Márquez Peña said in a video recorded in what looked like a kitchen.
S "I will not go and kneel before a prosecutor who has already written the sentence."
S "Forgive the light, we have none."
P He has been in hiding since July 30, two days after the vote, when security forces began rounding up party workers.
S More than 1,600 people have been detained in the crackdown since then, among them at least 120 minors, according to the Venezuelan rights group Foro Cívico.
P Opposition leader Beatriz Larrazábal, who was herself banned from running last year, reacted on X within minutes.
S "Every time they threaten our president-elect, ten more mayors pick up the phone to us," she wrote.
S Sources close to her told CNN that she had spoken with the candidate by phone and that his spirits were high.
P Nine Latin American governments rejected the warrant in a joint statement on Saturday, and Washington called it "unjustified."
S "You do not hunt a grandfather if you have the ballots in your drawer," said a senior US official who briefed reporters on the condition that he not be named.
S The official would not say whether the United States was preparing new sanctions, or whether oil licenses would survive the fall.
P Brazil and Colombia, whose leftist presidents have been trying for weeks to mediate, stayed out of the statement.
S Bogota's foreign minister urged Caracas on Saturday to publish the results box by box, as he had done in early August.
P The election council, which is stacked with allies of the ruling party, declared the incumbent the winner with 52% of the vote, and the supreme court upheld that result last week.
S Neither has shown a single tally sheet.
P The warrant landed on a day when most of the country had no power; the communications minister blamed the outage on "electrical sabotage" by the opposition, offering no evidence.
S In Petare, Caracas's largest hillside barrio, people carried buckets and shrugged.
S "Sabotage? My fridge has been sabotaged since 2019," said Yuleisy, a hairdresser, who asked CNN to leave out her surname because her cousin was arrested at a protest.
P A decade ago another opposition leader answered a warrant of the same kind by handing himself over in front of a huge crowd; he was sentenced to almost 14 years and escaped to Spain in 2020.
@ jud | Venezuelan judge | p | VENJUD | judge
@ mar | Aurelio Márquez Peña | p | VENPTYOPP | opposition presidential candidate
@ off | Venezuelan prosecutor's office | o | VENJUD
@ sif | Hernán Sifontes | p | VENJUD | Prosecutor General
@ opp | Venezuelan opposition | o | VENPTYOPP
@ sec | Venezuelan security forces | g | VENCOP
@ wor | party workers | g | VENPTYOPP
@ det | detained people in Venezuela | l | VENCVLOPP
@ for | Foro Cívico | o | VENNGO
@ lar | Beatriz Larrazábal | p | VENPTYOPP | opposition leader
@ sou | sources close to Larrazábal | g | VENPTYOPP
@ nin | nine Latin American governments | g | GOV
@ usa | Washington | c | USAGOV
@ uso | senior US official | p | USAGOV | senior official
@ bra | Brazil | c | BRAGOV
@ col | Colombia | c | COLGOV
@ fm | Colombian foreign minister | p | COLGOV | foreign minister
@ ven | Venezuelan government | o | VENGOV
@ cou | Venezuelan election council | o | VENGOV
@ inc | president of Venezuela | p | VENGOV | president
@ tsj | Venezuelan supreme court | o | VENJUD
@ com | communications minister | p | VENGOV | communications minister
@ yul | Yuleisy | p | VENCVL | hairdresser
@ cus | Yuleisy's cousin | p | VENCVLOPP
@ ldr | jailed opposition leader | p | VENPTYOPP | opposition leader
E 0 Venezuelan/NORP
E 1 Caracas/GPE; Venezuela/GPE; Venezuelan/NORP; Friday night/DATE; last month/DATE
E 2 Aurelio Márquez Peña/PER
E 3 Hernán Sifontes/PER
E 4 Sifontes/PER
E 5 Márquez Peña/PER
E 8 July 30/DATE; two days after the vote/DATE
E 9 More than 1,600 people/NUM; at least 120 minors/NUM; Venezuelan/NORP; Foro Cívico/ORG
E 10 Beatriz Larrazábal/PER; last year/DATE
E 12 CNN/ORG
E 13 Latin American/NORP; Saturday/DATE; Washington/GPE
E 14 US/GPE
E 15 United States/GPE
E 16 Brazil/GPE; Colombia/GPE
E 17 Bogota/GPE; Caracas/GPE; Saturday/DATE; early August/DATE
E 18 last week/DATE
E 21 Petare/GPE; Caracas/GPE
E 22 2019/DATE; Yuleisy/PER; CNN/ORG
E 23 A decade ago/DATE; Spain/GPE; 2020/DATE
V 0 | seek | THREATEN/arrest | election, legal | 130 | Venezuelan prosecutors=off | opposition candidate=mar | id=war
V 1 | warrant | =war | | | A Venezuelan judge=jud | opposition's presidential candidate=mar | by=the prosecutor's office=off | when=on Friday night | date=2024-08-30
V 2 | warrant | =war | | | @1:A Venezuelan judge=jud | Aurelio Márquez Peña=mar
V 2 | failed | REJECT/meet | election, legal | 125 | he=mar | @3:Prosecutor General Hernán Sifontes=sif
V 3 | summoned | REQUEST/meet | election, legal | 106 | Prosecutor General Hernán Sifontes=sif | him=mar
V 4 | accuses | ACCUSE/allege | election, legal | 1121 | Sifontes=sif | the candidate=mar
V 6 | go | REJECT/meet | election, legal | 125 | I=mar | a prosecutor=sif
V 8 | rounding up | COERCE/arrest | election, repression | 173 | security forces=sec | party workers=wor | when=July 30 | date=2024-07-30 | id=cra
V 9 | detained | COERCE/arrest | election, repression | 173 | @8:security forces=sec | More than 1,600 people=det | by=Foro Cívico=for | when=since then | date=2024-07-30/2024-08-31 | n=arrested:More than 1,600 people:1600 | id=det
V 9 | crackdown | =det | | | @8:security forces=sec | More than 1,600 people=det
V 10 | banned | COERCE/restrict | election, pro-autocracy | 1722 | | Opposition leader Beatriz Larrazábal=lar | st=h | when=last year | date=2023
V 11 | threaten | =war | | | they=ven | our president-elect=mar | by=she=lar
V 12 | spoken | CONSULT/phone | election | 041 | she=lar; the candidate=mar | | by=Sources close to her=sou
V 13 | rejected | ACCUSE/disapprove | election, diplomatic | 111 | Nine Latin American governments=nin | @17:Caracas=ven | when=on Saturday | date=2024-08-31 | id=rj
V 13 | warrant | =war | | | @1:A Venezuelan judge=jud | @12:the candidate=mar
V 13 | called | ACCUSE/disapprove | election, diplomatic | 111 | Washington=usa | @17:Caracas=ven | id=uscrit
V 14 | said | =uscrit | | | senior US official=uso | @17:Caracas=ven
V 16 | mediate | CONSULT/third-party | election, diplomatic | 045 | Brazil=bra; Colombia=col; @3:opposition=opp; @17:Caracas=ven | | when=for weeks
V 16 | statement | =rj | | | @13:Nine Latin American governments=nin | @17:Caracas=ven
V 17 | urged | REQUEST/change | election, diplomatic | 024 | Bogota's foreign minister=fm | Caracas=ven | when=on Saturday | date=2024-08-31
V 17 | done | REQUEST/change | election, diplomatic | 024 | he=fm | Caracas=ven | when=in early August | date=2024-08
V 18 | upheld | SUPPORT | election, legal | 050 | the supreme court=tsj | The election council=cou; the incumbent=inc | when=last week | date=2024-08-19/2024-08-25
V 20 | warrant | =war | | | @1:A Venezuelan judge=jud | @12:the candidate=mar
V 20 | blamed | ACCUSE/allege | election | 112 | communications minister=com | the opposition=opp
V 20 | sabotage | COERCE/withhold | election | 172 | the opposition=opp | | by=communications minister=com
V 22 | arrested | COERCE/arrest | repression | 173 | | her cousin=cus | by=Yuleisy=yul | where=at a protest
V 23 | warrant | THREATEN/arrest | legal | 130 | | another opposition leader=ldr | st=h | when=A decade ago | date=2014
V 23 | sentenced | SANCTION/convict | legal | 116 | | he=ldr | st=h
V 23 | handing himself over | RETREAT/disarm | legal | 0874 | another opposition leader=ldr | | st=h | when=A decade ago | date=2014
Q 1 | i | A Venezuelan judge has issued an arrest warrant for the opposition's presidential candidate | the prosecutor's office=off | announced | -
Q 3 | i | prove he won by more than two to one | it=opp | says | -
Q 4 | m | "putting on a sash that belongs to another and inventing papers to match." | Sifontes=sif | accuses | -
Q 5 | d | They can put my name on any paper they like | Márquez Peña=mar | said | -
Q 6 | d | * | @5:Márquez Peña=mar | | -
Q 7 | d | * | @5:Márquez Peña=mar | | -
Q 11 | d | Every time~~to us | she=lar | wrote | -
Q 12 | i | she had spoken with the candidate by phone | Sources close to her=sou | told | -
Q 12 | i | his spirits were high | Sources close to her=sou | told | -
Q 13 | m | it "unjustified." | Washington=usa | called | -
Q 14 | d | You do not~~your drawer | senior US official=uso | said | -
Q 20 | m | the outage on "electrical sabotage" by the opposition | communications minister=com | blamed | -
Q 22 | d | Sabotage? My fridge has been sabotaged since 2019 | Yuleisy=yul | said | -

#A w20-006 | 2022-07-17 | -
S 'WE GOT HIM': Mexican marines nab drug lord wanted in DEA agent's torture and murder, search dog sniffs him out of the bushes
P A notorious drug lord who spent nine years on the run after walking out of a Mexican prison at 2 a.m. is back behind bars, captured Friday in the mountains of Sinaloa with the help of a bloodhound named Max.
P Mexican marines arrested Ramiro "El Güero" Castañeda, 69, near the village of San Simón, the Navy said, after the dog found him crouching in scrub brush.
S Fourteen marines were killed hours later when the Black Hawk that had supported the operation went down near Los Mochis.
S The Navy said there was "no information" that the crash was related to the arrest.
P Castañeda is wanted in the United States for the 1985 abduction and killing of Drug Enforcement Administration agent Daniel Ortega Ruiz, whose body was found wrapped in plastic on a ranch, his skull crushed.
S He was on the FBI's 10 Most Wanted list, with a $20 million reward on his head.
P "Never thought I would type this," a White House adviser on Latin America tweeted just after the news broke.
S "We got him, and we will see him in a courtroom in Brooklyn."
P Attorney General Leonard Hayes thanked the Mexican government and said Washington would ask for "immediate extradition."
S "Anyone who lays a hand on an American agent will be found, however many presidents come and go," Hayes said in a written statement.
S "My thoughts are with the mothers of the 14."
P The agent's sister told Fox News she screamed when her phone lit up with news of the arrest.
S "Thirty-seven years, and I still set a plate for him on his birthday," Teresa Ortega said from her home in Calexico, California.
S "Now send that coward over here."
P Not so fast, say lawyers in Mexico, where extraditions of cartel bosses routinely drag on for years.
S A judge in Jalisco granted Castañeda an injunction on Saturday that keeps him in the maximum-security Altiplano prison for now.
S His attorney, Froylán Zúñiga, argued that a man cannot be tried twice for the same crime.
S Mexico's president praised the marines at his daily news conference but denied that the DEA had played any part in the raid.
S "No foreign agency has boots on our soil," he insisted.
P The DEA's top official had earlier told her agents in a message that "our people in Mexico did not sleep for a week" before they helped the authorities capture him.
P Castañeda, a founder of the Guadalajara cartel, was sentenced to 40 years in 1989 for the murder.
S In August 2013 a state appeals court overturned that verdict on a technicality and ordered him freed, a ruling that infuriated the Obama administration and that Mexico's Supreme Court threw out within months.
S By then the old man was long gone.
P Since then, prosecutors say, he had gone back to war: his gunmen are blamed for burning trucks and shooting up towns in Sonora as they fought the sons of Joaquín "El Chapo" Guzmán for the smuggling routes to Arizona.
S Max, who is six, got a steak.
@ mar | Mexican marines | g | MEXMIL
@ cas | Ramiro Castañeda | p | MEXCRM | drug lord
@ nav | Mexican Navy | o | MEXMIL
@ ort | Daniel Ortega Ruiz | p | USACOP | DEA agent
@ adv | White House adviser on Latin America | p | USAGOV | adviser
@ hay | Leonard Hayes | p | USAGOV | Attorney General
@ mex | Mexican government | o | MEXGOV
@ usa | Washington | c | USAGOV
@ ter | Teresa Ortega | p | USACVL | agent's sister
@ law | lawyers in Mexico | g | MEXSOC
@ jud | judge in Jalisco | p | MEXJUD | judge
@ zun | Froylán Zúñiga | p | MEXSOC | attorney
@ pre | president of Mexico | p | MEXGOV | president
@ dea | Drug Enforcement Administration | o | USACOP
@ top | DEA's top official | p | USACOP | head of the DEA
@ app | state appeals court | o | MEXJUD
@ sup | Mexico's Supreme Court | o | MEXJUD
@ oba | Obama administration | o | USAGOV
@ pro | Mexican prosecutors | g | MEXJUD
@ gun | Castañeda's gunmen | g | MEXCRM
@ son | sons of Joaquín Guzmán | g | MEXCRM
E 0 Mexican/NORP; DEA/ORG
E 1 Mexican/NORP; Friday/DATE; Sinaloa/GPE
E 2 Mexican/NORP; Ramiro "El Güero" Castañeda/PER; San Simón/GPE; Navy/ORG
E 3 Fourteen marines/NUM; Los Mochis/GPE
E 4 Navy/ORG
E 5 Castañeda/PER; United States/GPE; 1985/DATE; Drug Enforcement Administration/ORG; Daniel Ortega Ruiz/PER
E 6 FBI/ORG; $20 million/MONEY
E 7 White House/ORG; Latin America/LOC
E 8 Brooklyn/GPE
E 9 Leonard Hayes/PER; Mexican/NORP; Washington/GPE
E 10 American/NORP; Hayes/PER
E 11 14/NUM
E 12 Fox News/ORG
E 13 Teresa Ortega/PER; Calexico/GPE; California/GPE
E 15 Mexico/GPE
E 16 Jalisco/GPE; Castañeda/PER; Saturday/DATE; Altiplano prison/FAC
E 17 Froylán Zúñiga/PER
E 18 Mexico/GPE; DEA/ORG
E 20 DEA/ORG; Mexico/GPE
E 21 Castañeda/PER; Guadalajara cartel/ARM; 1989/DATE
E 22 August 2013/DATE; Obama/PER; Mexico/GPE; Supreme Court/ORG
E 24 Sonora/GPE; Joaquín "El Chapo" Guzmán/PER; Arizona/GPE
V 0 | GOT | COERCE/arrest | illegal-drugs, military | 173 | Mexican marines=mar | drug lord=cas | id=arr
V 0 | nab | =arr | | | Mexican marines=mar | drug lord=cas
V 0 | murder | ASSAULT/torture | illegal-drugs | 1822 | drug lord=cas | DEA agent=ort | st=h | id=kill
V 1 | captured | =arr | | | @2:Mexican marines=mar | notorious drug lord=cas | when=Friday | date=2022-07-15 | where=the mountains of Sinaloa
V 1 | walking out | RETREAT/release | legal | 0841 | @22:state appeals court=app | notorious drug lord=cas | st=h | where=Mexican prison | id=rel
V 2 | arrested | =arr | | | Mexican marines=mar | Ramiro "El Güero" Castañeda=cas | by=the Navy=nav | where=village of San Simón
V 3 | operation | =arr | | | marines=mar | @2:Ramiro "El Güero" Castañeda=cas
V 4 | arrest | =arr | | | @3:marines=mar | @2:Ramiro "El Güero" Castañeda=cas
V 5 | abduction | ASSAULT/abduct | illegal-drugs | 181 | Castañeda=cas | Daniel Ortega Ruiz=ort | st=h | when=1985 | date=1985
V 5 | killing | =kill | | | Castañeda=cas | Daniel Ortega Ruiz=ort | when=1985 | date=1985
V 8 | got | =arr | | | @2:Mexican marines=mar | him#1=cas | by=@7:a White House adviser on Latin America=adv
V 9 | thanked | SUPPORT | illegal-drugs, diplomatic | 051 | Attorney General Leonard Hayes=hay | the Mexican government=mex
V 9 | ask | REQUEST/assist | illegal-drugs, legal | 1013 | Washington=usa | the Mexican government=mex | st=f | by=Attorney General Leonard Hayes=hay | id=ext
V 10 | found | THREATEN/arrest | illegal-drugs, legal | 135 | Hayes=hay |
V 11 | thoughts | SUPPORT | diplomatic | 018 | My=hay | mothers of the 14=mar
V 16 | granted | CONCEDE | illegal-drugs, legal | 080 | A judge in Jalisco=jud | Castañeda=cas | when=on Saturday | date=2022-07-16
V 17 | argued | REJECT/assist | illegal-drugs, legal | 121 | Froylán Zúñiga=zun | @9:Washington=usa
V 18 | praised | SUPPORT | illegal-drugs, military | 051 | Mexico's president=pre | the marines=mar
V 18 | denied | REJECT | illegal-drugs | 120 | Mexico's president=pre | the DEA=dea | id=den
V 18 | raid | =arr | | | the marines=mar | @16:Castañeda=cas
V 20 | helped | COOPERATE | illegal-drugs | 063 | they=dea; the authorities=mex | | by=DEA's top official=top
V 20 | capture | =arr | | | our people in Mexico=dea; the authorities=mex | him=cas | by=DEA's top official=top
V 21 | sentenced | SANCTION/convict | illegal-drugs, legal | 116 | | Castañeda=cas | st=h | when=in 1989 | date=1989 | id=ver
V 21 | murder | =kill | | | Castañeda=cas | @20:agents=ort
V 22 | overturned | CONCEDE | legal | 080 | state appeals court=app | him=cas | st=h | when=In August 2013 | date=2013-08 | id=over
V 22 | verdict | =ver | | | | him=cas
V 22 | freed | =rel | | | state appeals court=app | him=cas | when=In August 2013 | date=2013-08
V 22 | ruling | =over | | | state appeals court=app | him=cas
V 22 | threw out | REJECT | legal | 120 | Mexico's Supreme Court=sup | state appeals court=app | st=h | date=2013
V 24 | burning | ASSAULT/destroy | illegal-drugs | 1712 | his gunmen=gun | | by=prosecutors=pro | where=Sonora
V 24 | shooting up | ASSAULT/firearms | illegal-drugs | 180 | his gunmen=gun | | by=prosecutors=pro | where=Sonora
V 24 | fought | ASSAULT | illegal-drugs, trafficking | 180 | they=gun; the sons of Joaquín "El Chapo" Guzmán=son | | by=prosecutors=pro | where=Sonora
V 12 | arrest | =arr | | | @2:Mexican marines=mar | @5:Castañeda=cas
V 14 | send | REQUEST/assist | illegal-drugs, legal | 1013 | @13:Teresa Ortega=ter | @15:Mexico=mex
V 19 | insisted | =den | | | he=pre | foreign agency=dea
Q 0 | d | WE GOT HIM | @7:a White House adviser on Latin America=adv | | -
Q 2 | i | Mexican marines arrested~~San Simón | the Navy=nav | said | -
Q 4 | m | there was "no information" that the crash was related to the arrest | The Navy=nav | said | -
Q 7 | d | Never thought I would type this | a White House adviser on Latin America=adv | tweeted | -
Q 8 | d | * | @7:a White House adviser on Latin America=adv | | -
Q 9 | m | Washington would ask for "immediate extradition." | Attorney General Leonard Hayes=hay | said | -
Q 10 | d | Anyone who~~and go | Hayes=hay | said | -
Q 11 | d | * | @10:Hayes=hay | | -
Q 12 | i | she screamed when her phone lit up with news of the arrest | The agent's sister=ter | told | -
Q 13 | d | Thirty-seven years~~his birthday | Teresa Ortega=ter | said | -
Q 14 | d | * | @13:Teresa Ortega=ter | | -
Q 17 | i | a man cannot be tried twice for the same crime | Froylán Zúñiga=zun | argued | -
Q 18 | i | the DEA had played any part in the raid | Mexico's president=pre | denied | -
Q 19 | d | No foreign agency has boots on our soil | he=pre | insisted | -
Q 20 | m | "our people~~authorities capture him | DEA's top official=top | told | her agents=dea
Q 24 | i | he had gone back to war | prosecutors=pro | say | -

#A w20-007 | 2024-03-04 | Port-au-Prince and London
S Haiti declares state of emergency after gangs free thousands in jail attack
P Night-time curfew imposed in Port-au-Prince as 'national penitentiary is empty' and prime minister is nowhere to be seen
P Haiti's government has declared a 72-hour state of emergency and a night-time curfew after armed gangs stormed the country's two largest prisons over the weekend and let more than 3,700 inmates walk out.
S The finance minister, Patrice Lamothe, who is standing in while the prime minister is abroad, signed the decree late on Sunday.
S "The police are ordered to clear the streets, make the curfew felt and bring back every fugitive," it said.
P At the national penitentiary, a few hundred yards from the palace, the doors hung open on Sunday and sandals, buckets and three bodies with gunshot wounds lay in the yard.
S At least a dozen people died in the assault on the jail, according to a tally by a local rights group, the Collectif Liberté.
P "I have the whole block to myself now," one prisoner who had refused to leave told a Reuters reporter through the bars.
S "I stayed because out there they shoot you twice."
P Among those who stayed put were 18 former Colombian soldiers charged with the murder of Haiti's president in July 2021.
S "For the love of God, get us out," one of them, Fabián Cárdenas, pleaded in a video shared with Colombian media.
S "They go from cell to cell and they are slaughtering whoever is left."
S Colombia's foreign ministry asked the Haitian authorities on Sunday for "special protection" for the men.
P The violence began on Thursday, when the prime minister flew to Nairobi to sign an agreement with Kenya on the deployment of a UN-backed police force.
S That day a gang boss and former police officer known as Babekyou announced in a video that the armed groups had joined hands to bring the government down.
S "The palace will be ours, with bullets or with keys," he vowed, a rifle across his knees.
S His men have since shot at the international airport, burned down four police stations and killed at least four officers.
P The Haitian police union begged for reinforcements on Saturday in a message on social media.
S "Lose the prison and you lose the capital, because 3,000 devils will be walking home," it warned.
S Hours later the prison fell.
P The US embassy urged Americans to leave Haiti "as soon as possible" and halted visa services.
S The UN secretary general called for the multinational mission to be funded at once; it has received less than a tenth of what it needs.
P Elections have not been held since 2016, and the prime minister, a neurosurgeon by training, had promised to step down by 7 February.
S He did not, and police fired teargas that day at crowds who had come into the streets to demand that he go.
P What the gangs are after is another matter.
S "A month ago they wanted ransom, today they want a seat at the table," said Marie-Lourdes Étienne, a sociologist at the State University of Haiti.
S "Power in this city is lying in the gutter, and they have bent down to pick it up."
@ gov | Haitian government | o | HTIGOV
@ gan | Haitian gangs | g | HTICRM
@ inm | inmates in Port-au-Prince | l | HTICRM
@ lam | Patrice Lamothe | p | HTIGOV | finance minister
@ pm | prime minister of Haiti | p | HTIGOV | prime minister
@ pol | Haitian police | o | HTICOP
@ dea | people killed in the jail attack | l | HTICVL
@ col | Collectif Liberté | o | HTINGO
@ one | prisoner who stayed | p | HTICRM
@ sol | Colombian former soldiers | g | COLELI
@ pre | late president of Haiti | p | HTIGOV | president
@ car | Fabián Cárdenas | p | COLELI | former soldier
@ cfm | Colombia's foreign ministry | o | COLGOV
@ ken | Kenya | c | KEN
@ bab | Babekyou | p | HTICRM | gang boss
@ uni | Haitian police union | o | HTILAB
@ emb | US embassy | o | USAGOV
@ une | UN secretary general | p | UNO | secretary general
@ cro | crowds in Haiti | l | HTICVLOPP
@ eti | Marie-Lourdes Étienne | p | HTIEDU | sociologist
E 0 Haiti/GPE; thousands/NUM
E 1 Port-au-Prince/GPE; national penitentiary/FAC
E 2 Haiti/GPE; the weekend/DATE; more than 3,700 inmates/NUM
E 3 Patrice Lamothe/PER; Sunday/DATE
E 5 national penitentiary/FAC; Sunday/DATE; three bodies/NUM
E 6 At least a dozen people/NUM; Collectif Liberté/ORG
E 7 Reuters/ORG
E 9 18/NUM; Colombian/NORP; Haiti/GPE; July 2021/DATE
E 10 Fabián Cárdenas/PER; Colombian/NORP
E 12 Colombia/GPE; Haitian/NORP; Sunday/DATE
E 13 Thursday/DATE; Nairobi/GPE; Kenya/GPE; UN/ORG
E 14 That day/DATE; Babekyou/PER
E 16 at least four officers/NUM
E 17 Haitian/NORP; Saturday/DATE
E 18 3,000 devils/NUM
E 20 US/GPE; Americans/NORP; Haiti/GPE
E 21 UN/ORG
E 22 2016/DATE; 7 February/DATE
E 23 that day/DATE
E 25 A month ago/DATE; today/DATE; Marie-Lourdes Étienne/PER; State University of Haiti/ORG
V 0 | state of emergency | COERCE/martial-law | crime | 1724 | Haiti=gov | gangs=gan | where=Haiti | id=eme
V 0 | free | AID | crime | 070 | gangs=gan | thousands=inm | n=other:thousands:- | id=fre
V 0 | attack | ASSAULT | crime | 180 | gangs=gan | | where=jail | id=att
V 1 | curfew | COERCE/curfew | crime | 1723 | @2:Haiti's government=gov | | where=Port-au-Prince | id=cur
V 2 | state of emergency | =eme | | | Haiti's government=gov | armed gangs=gan
V 2 | curfew | =cur | | | Haiti's government=gov |
V 2 | stormed | =att | | | armed gangs=gan | | when=over the weekend | date=2024-03-02/2024-03-03 | where=country's two largest prisons
V 2 | let | =fre | | | armed gangs=gan | more than 3,700 inmates=inm | when=over the weekend | date=2024-03-02/2024-03-03 | n=other:more than 3,700 inmates:3700
V 3 | decree | =eme | | | The finance minister, Patrice Lamothe=lam | @2:armed gangs=gan | when=late on Sunday | date=2024-03-03
V 4 | ordered | MOBILIZE/police | crime | 153 | @2:Haiti's government=gov | every fugitive=inm
V 4 | curfew | =cur | | | @2:Haiti's government=gov |
V 5 | bodies | =att | | | @2:armed gangs=gan | three bodies=dea | where=national penitentiary
V 6 | assault | =att | | | @2:armed gangs=gan | At least a dozen people=dea | by=Collectif Liberté=col | where=the jail | n=killed:At least a dozen people:12
V 9 | charged | ACCUSE/allege | legal | 115 | | 18 former Colombian soldiers=sol | st=h | n=other:18 former Colombian soldiers:18
V 9 | murder | ASSAULT/targeted | executive | 186 | | Haiti's president=pre | st=h | when=in July 2021 | date=2021-07 | where=Haiti
V 10 | pleaded | REQUEST/assist | crime | 020 | one of them, Fabián Cárdenas=car |
V 11 | slaughtering | ASSAULT/targeted | crime | 180 | They=gan | whoever is left=dea | by=@10:Fabián Cárdenas=car | where=cell#1
V 12 | asked | REQUEST/assist | diplomatic, crime | 023 | Colombia's foreign ministry=cfm | the Haitian authorities=gov | when=on Sunday | date=2024-03-03
V 13 | violence | ASSAULT | crime | 180 | @14:the armed groups=gan | | when=on Thursday | date=2024-02-29
V 13 | flew | CONSULT/visit | diplomatic, peacekeeping | 042 | the prime minister=pm | Kenya=ken | when=on Thursday | date=2024-02-29 | where=Nairobi
V 14 | announced | THREATEN/violence | crime, political-institutions | 138 | Babekyou=bab | the government=gov | when=That day | date=2024-02-29 | id=thr
V 15 | vowed | =thr | | | he=bab | @14:the government=gov
V 16 | shot | ASSAULT/firearms | crime | 180 | His men=gan | | where=international airport
V 16 | burned down | ASSAULT/destroy | crime | 1712 | His men=gan | | where=four police stations
V 16 | killed | ASSAULT | crime | 180 | His men=gan | officers=pol | n=killed:at least four officers:4
V 17 | begged | REQUEST/assist | crime | 023 | The Haitian police union=uni | | when=on Saturday | date=2024-03-02
V 19 | fell | =att | | | @16:His men=gan | | where=the prison
V 20 | halted | SANCTION/discontinue | diplomatic | 160 | The US embassy=emb | Haiti=gov
V 21 | called for | REQUEST/assist | peacekeeping | 020 | The UN secretary general=une |
V 22 | promised | CONCEDE | executive, election | 0351 | the prime minister=pm | | st=h
V 23 | did not | RETREAT/resign | executive | 0831 | He=pm | crowds=cro | st=n | when=that day | date=2024-02-07
V 23 | fired | ASSAULT/crowd-control | repression, executive | 175 | police=pol | crowds=cro | st=h | when=that day | date=2024-02-07
V 23 | come into the streets | PROTEST/demo | executive | 1411 | crowds=cro | he=pm | st=h | when=that day | date=2024-02-07
Q 1 | d | national penitentiary is empty | | | -
Q 4 | d | The police are~~every fugitive | it=gov | said | -
Q 6 | i | At least a dozen people died in the assault on the jail | Collectif Liberté=col | according to | -
Q 7 | d | I have the whole block to myself now | one prisoner=one | told | -
Q 8 | d | * | @7:one prisoner=one | | -
Q 10 | d | For the love of God, get us out | Fabián Cárdenas=car | pleaded | -
Q 11 | d | * | @10:Fabián Cárdenas=car | | -
Q 12 | m | for "special protection" for the men | Colombia's foreign ministry=cfm | asked | the Haitian authorities=gov
Q 14 | i | the armed groups had joined hands to bring the government down | Babekyou=bab | announced | -
Q 15 | d | The palace will be~~with keys | he=bab | vowed | -
Q 18 | d | Lose the prison~~walking home | it=uni | warned | -
Q 20 | m | to leave Haiti "as soon as possible" | The US embassy=emb | urged | -
Q 25 | d | A month ago~~the table | Marie-Lourdes Étienne=eti | said | -
Q 26 | d | * | @25:Marie-Lourdes Étienne=eti | | -

#A w20-008 | 2019-01-18 | BOGOTA
S Colombia blames ELN for car bomb that killed 20 at police academy, ends talks
P Colombia's government on Friday accused the leftist guerrillas of the ELN of carrying out a car bombing that killed 20 cadets at a police academy in Bogota, and said it would not return to the table in Havana.
P Thursday's attack was the deadliest in the capital since 2003.
S "The ELN did this, from its high command down to the man at the wheel," Defence Minister Gustavo Arbeláez told a news conference at which he showed a photograph of the bomber.
S He named him as José Aldemar Niño, 56, known as "the One-Armed", an explosives expert with 25 years in the rebel ranks who died in the blast.
P Niño drove a grey Nissan pick-up truck packed with 80 kilos of pentolite through a side gate of the General Santander school shortly after a promotion ceremony, striking a sniffer dog and three guards, officials said.
S At least 68 other people were wounded, among them two Panamanians and an Ecuadoran.
P "I heard the brakes, then a shout, then nothing, because my ears had gone," said cadet Jeimy Salazar, 19, from her hospital bed.
S "My best friend was standing where I should have been standing."
P In a televised address on Friday evening, the president announced that he had lifted the suspension of arrest warrants for ten ELN negotiators and asked Cuba to hand them over.
S "Not one more coffin," he declared, thumping the desk.
S "A group that kills young people in the morning cannot talk of peace in the afternoon."
P Cuba's foreign minister expressed condolences and said his country would act "in strict respect of the protocols of the peace dialogue", which guarantee the rebels' safe return.
S The ELN delegation in Havana, taken by surprise, neither claimed the bombing nor denied it.
S Its head, Aníbal Rengifo, read out a statement in which he asked the government not to kick over the chessboard.
S "A dialogue is worth most when it is hardest," he pleaded.
P In Bogota thousands of people lit candles outside the academy, and the right-wing ruling party called marches against terrorism for Sunday.
S Senator Lucía Henao of the leftist opposition condemned the "cowardly crime" but regretted what she called the president's haste to bury four years of work.
P The United Nations, which oversees the 2016 accord with the bigger FARC, also denounced the attack and offered its help to the investigators.
P The talks with the ELN opened in Quito in February 2017 under the previous government, moved to Cuba the year after and produced one ceasefire, of 101 days.
S The present head of state froze them when he took office in August, demanding that the rebels first free all their hostages.
S They did let go a dozen soldiers and contractors that autumn, but never all.
P In January last year an ELN bomb at a police station in Barranquilla killed seven officers, and that too put the dialogue on ice, for two months.
S Founded in 1964 by priests and students, the group has about 2,000 fighters, in no hurry and under no single hand.
S Analysts say it is stronger than ever on the border with Venezuela.
@ gov | Colombian government | o | COLGOV
@ eln | ELN | g | COLREB
@ cad | cadets in Bogota | g | COLCOP
@ arb | Gustavo Arbeláez | p | COLGOVMIL | Defence Minister
@ nin | José Aldemar Niño | p | COLREB | explosives expert
@ off | Colombian officials | g | COLGOV
@ jei | Jeimy Salazar | p | COLCOP | cadet
@ pre | president of Colombia | p | COLGOV | president
@ neg | ELN negotiators | g | COLREB
@ cub | Cuba | c | CUBGOV
@ cfm | Cuba's foreign minister | p | CUBGOV | foreign minister
@ ren | Aníbal Rengifo | p | COLREB | head of the ELN delegation
@ peo | people in Bogota | l | COLCVL
@ rul | ruling party of Colombia | o | COLPTYGOV
@ hen | Lucía Henao | p | COLLEGPTYOPP | senator
@ un | United Nations | o | UNO
@ inv | Colombian investigators | g | COLCOP
@ prg | previous Colombian government | o | COLGOV
@ hos | hostages of the ELN | g | COL
@ bar | officers in Barranquilla | g | COLCOP
@ far | FARC | g | COLREB
@ ana | analysts | g | EDU
E 0 Colombia/GPE; ELN/ARM; 20/NUM
E 1 Colombia/GPE; Friday/DATE; ELN/ARM; 20 cadets/NUM; Bogota/GPE; Havana/GPE
E 2 Thursday/DATE; 2003/DATE
E 3 ELN/ARM; Gustavo Arbeláez/PER
E 4 José Aldemar Niño/PER; the One-Armed/PER
E 5 Niño/PER; General Santander school/FAC; three guards/NUM; Nissan/ORG
E 6 At least 68 other people/NUM; two/NUM; Panamanians/NORP; Ecuadoran/NORP
E 7 Jeimy Salazar/PER
E 9 Friday evening/DATE; ten/NUM; ELN/ARM; Cuba/GPE
E 12 Cuba/GPE
E 13 ELN/ARM; Havana/GPE
E 14 Aníbal Rengifo/PER
E 16 Bogota/GPE; thousands of people/NUM; Sunday/DATE
E 17 Lucía Henao/PER
E 18 United Nations/ORG; 2016/DATE; FARC/ARM
E 19 ELN/ARM; Quito/GPE; February 2017/DATE; Cuba/GPE; the year after/DATE
E 20 August/DATE
E 21 a dozen soldiers and contractors/NUM; that autumn/DATE
E 22 January last year/DATE; ELN/ARM; Barranquilla/GPE; seven officers/NUM
E 23 1964/DATE; about 2,000 fighters/NUM
E 24 Venezuela/GPE
V 0 | blames | ACCUSE/allege | terrorism | 112 | Colombia=gov | ELN=eln | id=acc
V 0 | bomb | ASSAULT/suicide-attack | terrorism | 1831 | ELN=eln | @1:20 cadets=cad | by=Colombia=gov | where=police academy | n=killed:20:20 | id=bom
V 0 | ends | SANCTION/withdraw | diplomatic, terrorism | 164 | Colombia=gov | ELN=eln | id=end
V 1 | accused | =acc | | | Colombia's government=gov | guerrillas of the ELN=eln | when=on Friday | date=2019-01-18
V 1 | bombing | =bom | | | guerrillas of the ELN=eln | 20 cadets=cad | by=Colombia's government=gov | where=police academy in Bogota | n=killed:20 cadets:20
V 1 | return | =end | | | Colombia's government=gov | guerrillas of the ELN=eln | when=on Friday | date=2019-01-18
V 2 | attack | =bom | | | @1:guerrillas of the ELN=eln | @1:20 cadets=cad | when=Thursday | date=2019-01-17 | where=the capital
V 3 | did | =bom | | | ELN=eln | @1:20 cadets=cad | by=Defence Minister Gustavo Arbeláez=arb
V 3 | told | =acc | | | Defence Minister Gustavo Arbeláez=arb | The ELN=eln
V 4 | named | ACCUSE/allege | terrorism | 112 | He=arb | José Aldemar Niño=nin
V 4 | blast | =bom | | | José Aldemar Niño=nin | @1:20 cadets=cad
V 5 | drove | =bom | | | Niño=nin | three guards=cad | by=officials=off | where=General Santander school
V 6 | wounded | =bom | | | @5:Niño=nin | people=cad | n=injured:At least 68 other people:68
V 9 | lifted | THREATEN/arrest | legal, terrorism | 130 | he=pre | ten ELN negotiators=neg | when=on Friday evening | date=2019-01-18
V 9 | asked | REQUEST/assist | legal, terrorism, diplomatic | 1013 | he=pre | Cuba=cub | when=on Friday evening | date=2019-01-18
V 10 | declared | =end | | | he=pre | @13:ELN=eln
V 12 | condolences | SUPPORT | diplomatic | 018 | Cuba's foreign minister=cfm | @9:the president=pre
V 13 | bombing | =bom | | | The ELN delegation in Havana=neg | @1:20 cadets=cad
V 14 | asked | REQUEST/meet | diplomatic | 027 | he=ren | the government=gov | id=plea
V 15 | pleaded | =plea | | | he=ren | @14:the government=gov
V 16 | lit | PROTEST/demo | terrorism | 141 | thousands of people=peo | @13:ELN=eln | where=outside the academy | n=protesters:thousands of people:-
V 16 | marches | PROTEST/demo | terrorism | 141 | right-wing ruling party=rul | @13:ELN=eln | st=f | when=for Sunday | date=2019-01-20
V 17 | condemned | ACCUSE/disapprove | terrorism | 111 | Senator Lucía Henao of the leftist opposition=hen | @13:ELN=eln
V 17 | crime | =bom | | | @13:ELN=eln | @1:20 cadets=cad
V 17 | regretted | ACCUSE/disapprove | diplomatic | 111 | Senator Lucía Henao of the leftist opposition=hen | the president=pre
V 17 | haste | =end | | | the president=pre | @13:ELN=eln
V 18 | accord | SUPPORT | diplomatic | 057 | FARC=far; @1:Colombia's government=gov | | st=h | when=2016 | date=2016
V 18 | denounced | ACCUSE/disapprove | terrorism | 111 | The United Nations=un | @13:ELN=eln
V 18 | attack | =bom | | | @13:ELN=eln | @1:20 cadets=cad
V 18 | offered | AGREE | terrorism, legal | 0313 | The United Nations=un | the investigators=inv
V 19 | talks | CONSULT/third-party | diplomatic | 046 | the ELN=eln; the previous government=prg | | st=h | when=in February 2017 | date=2017-02 | where=Quito
V 19 | ceasefire | RETREAT/ceasefire | military | 0871 | the ELN=eln; the previous government=prg | | st=h
V 20 | froze | SANCTION/withdraw | diplomatic | 164 | The present head of state=pre | the rebels=eln | st=h | when=in August | date=2018-08
V 20 | demanding | REQUEST/yield | diplomatic | 1053 | The present head of state=pre | the rebels=eln | st=h | when=in August | date=2018-08
V 21 | let go | RETREAT/release | diplomatic | 0841 | They=eln | soldiers and contractors=hos | st=h | when=that autumn | date=2018 | n=other:a dozen soldiers and contractors:12
V 22 | bomb | ASSAULT/explosives | terrorism | 183 | ELN=eln | seven officers=bar | st=h | when=In January last year | date=2018-01 | where=police station in Barranquilla | n=killed:seven officers:7
V 22 | put | SANCTION/withdraw | diplomatic | 164 | @19:the previous government=prg | ELN=eln | st=h | date=2018
Q 1 | i | it would not return to the table in Havana | Colombia's government=gov | said | -
Q 3 | d | The ELN did this~~at the wheel | Gustavo Arbeláez=arb | told | -
Q 5 | i | Niño drove~~three guards | officials=off | said | -
Q 7 | d | I heard the brakes~~had gone | Jeimy Salazar=jei | said | -
Q 8 | d | * | @7:Jeimy Salazar=jei | | -
Q 9 | i | he had lifted the suspension of arrest warrants for ten ELN negotiators | the president=pre | announced | -
Q 10 | d | Not one more coffin | he=pre | declared | -
Q 11 | d | * | @10:he=pre | | -
Q 12 | m | his country would act~~safe return | Cuba's foreign minister=cfm | said | -
Q 15 | d | A dialogue is worth most when it is hardest | he=ren | pleaded | -
Q 17 | m | the "cowardly crime" | Lucía Henao=hen | condemned | -
Q 24 | i | it is stronger than ever on the border with Venezuela | Analysts=ana | say | -

#A w20-009 | 2016-03-05 | SAO PAULO
S Brazil police detain former president in graft probe; supporters, foes scuffle outside his home
P SAO PAULO, March 5 - Brazilian police on Friday took a former president from his bed to a police post at Sao Paulo's domestic airport and questioned him for three hours about money from builders, the most dramatic turn yet in a corruption investigation that has shaken the country for two years.
S The detention at dawn, which his lawyers called an act of violence and his successor "unnecessary", split the street in front of his apartment block in two.
S Men in red shirts and men in yellow ones traded punches until military police pushed them apart with shields.
P "They treated me as if I were hiding under the bed with the silver," the 70-year-old told a crowd at Workers' Party headquarters after his release.
S "If they wanted me out of the game they should have broken both legs, because I can still hop."
P Federal prosecutors said they had evidence that he received at least 30 million reais in speaking fees and donations to his institute from five construction firms convicted of plundering the state oil company Petrobras.
S They also suspect that a beach-front triplex in Guarujá was done up for him by one of them.
P He denies owning the flat or taking a cent.
S "We do not look at the size of the man, only at the size of the invoice," prosecutor Carlos Eduardo Brandt told a news conference in Curitiba.
S Brandt said the order to bring the suspect in by force was meant to protect him from a mob and not to humiliate him.
P A justice of the Supreme Court, Márcio Avelar, publicly criticised it.
S "A summons is enough for a man who has never refused to come," Avelar said on the radio.
P The raids on Friday, the 24th phase of Operation Car Wash, took 200 officers and 30 tax inspectors to 33 addresses in three states, among them the homes of two of his sons.
S Agents carried off computers, bottles of wine and a collection of gifts from foreign leaders.
P The stock market leaped 4 percent and the real had its best week in years, which says much about what bankers think of the government and little about the case.
S For the president, who faces impeachment proceedings that the lower house opened in December, the timing could hardly be worse.
P Flanked by ministers, she used a brief address to deny a magazine report that a senator of her own party had accused her in a plea deal of meddling in the probe.
S "They sell whispers by the kilo and call it journalism," she said.
S On Saturday morning she flew to Sao Bernardo do Campo and embraced her predecessor on a balcony.
P Opposition leader Rogério Taveira urged Brazilians to fill the avenues on March 13 in marches against corruption.
S "Friday was the beginning of the end," Taveira tweeted.
P The former metalworker, who was jailed for a month by the military government in 1980 for leading an illegal strike, left office with approval ratings above 80 percent.
S In 2012 the same court that he had largely appointed sent his former chief of staff to prison for buying votes in Congress.
S He himself was never charged in that scandal, the "mensalão", and he apologised for it on television in 2005 as head of a party that, he said, had been betrayed.
@ pol | Brazilian police | o | BRACOP
@ exp | former president of Brazil | p | BRAELI | former president
@ sup | men in red shirts | l | BRACVL
@ foe | men in yellow shirts | l | BRACVLOPP
@ mil | military police | o | BRACOP
@ law | lawyers of the former president | g | BRASOC
@ pre | president of Brazil | p | BRAGOV | president
@ pro | federal prosecutors | g | BRAJUD
@ fir | construction firms | g | BRABUS
@ bra | Carlos Eduardo Brandt | p | BRAJUD | prosecutor
@ ave | Márcio Avelar | p | BRAJUD | Supreme Court justice
@ hou | lower house of Brazil | o | BRALEG
@ sen | senator of the Workers' Party | p | BRALEGPTYGOV | senator
@ mag | magazine | o | BRAJRN
@ tav | Rogério Taveira | p | BRAPTYOPP | opposition leader
@ jun | military government of Brazil | o | BRAGOVMIL
@ sco | Supreme Court of Brazil | o | BRAJUD
@ chi | former chief of staff | p | BRAELI | former chief of staff
@ cong | Brazilians | l | BRACVL
E 0 Brazil/GPE
E 1 SAO PAULO/GPE; March 5/DATE; Brazilian/NORP; Friday/DATE; Sao Paulo/GPE
E 4 Workers' Party/ORG
E 6 at least 30 million reais/MONEY; Petrobras/ORG
E 7 Guarujá/GPE
E 9 Carlos Eduardo Brandt/PER; Curitiba/GPE
E 10 Brandt/PER
E 11 Supreme Court/ORG; Márcio Avelar/PER
E 12 Avelar/PER
E 13 Friday/DATE; Operation Car Wash/EVT; 200 officers/NUM; 30 tax inspectors/NUM; two of his sons/NUM
E 16 December/DATE
E 19 Saturday morning/DATE; Sao Bernardo do Campo/GPE
E 20 Rogério Taveira/PER; Brazilians/NORP; March 13/DATE
E 21 Friday/DATE; Taveira/PER
E 22 1980/DATE
E 23 2012/DATE; Congress/ORG
E 24 mensalão/EVT; 2005/DATE
V 0 | detain | COERCE/arrest | corruption, executive | 173 | Brazil police=pol | former president=exp | id=det
V 0 | probe | ACCUSE/investigate | corruption, executive | 091 | @6:Federal prosecutors=pro | former president=exp | id=pro
V 0 | scuffle | ASSAULT/beat | corruption | 182 | supporters=sup; foes=foe | | where=outside his home | id=scu
V 1 | took | =det | | | Brazilian police=pol | a former president=exp | when=on Friday | date=2016-03-04
V 1 | questioned | =pro | | | Brazilian police=pol | him=exp | when=on Friday | date=2016-03-04 | where=police post at Sao Paulo's domestic airport
V 1 | investigation | =pro | | | @6:Federal prosecutors=pro | a former president=exp
V 2 | detention | =det | | | @1:Brazilian police=pol | his#1=exp | when=at dawn | date=2016-03-04
V 2 | called | ACCUSE/disapprove | corruption, executive | 111 | his lawyers=law | @1:Brazilian police=pol
V 2 | unnecessary | ACCUSE/disapprove | corruption, executive | 111 | his successor=pre | @1:Brazilian police=pol
V 3 | traded punches | =scu | | | Men in red shirts=sup; men in yellow ones=foe | | date=2016-03-04
V 3 | pushed | ASSAULT/crowd-control | repression | 175 | military police=mil | them=sup; them=foe | date=2016-03-04
V 4 | told | ACCUSE/disapprove | corruption | 111 | the 70-year-old=exp | They=pol
V 4 | release | RETREAT/release | corruption, legal | 0841 | @1:Brazilian police=pol | the 70-year-old=exp
V 6 | convicted | SANCTION/convict | corruption, natural-resource | 116 | | five construction firms=fir | st=h
V 8 | denies | REJECT | corruption | 016 | He=exp | @6:Federal prosecutors=pro
V 10 | bring | =det | | | @1:Brazilian police=pol | the suspect=exp | by=Brandt=bra
V 11 | criticised | ACCUSE/disapprove | corruption, legal | 111 | Márcio Avelar=ave | @9:prosecutor Carlos Eduardo Brandt=bra | id=ave
V 12 | said | =ave | | | Avelar=ave | @9:prosecutor Carlos Eduardo Brandt=bra
V 13 | raids | COERCE/seize | corruption | 1711 | officers=pol | his=exp; two of his sons=exp | when=on Friday | date=2016-03-04 | n=troops:200 officers:200 | id=raid
V 14 | carried off | =raid | | | Agents=pol | @13:his=exp
V 16 | opened | ACCUSE/allege | executive, legislative | 112 | the lower house=hou | the president=pre | st=h | when=in December | date=2015-12
V 17 | deny | REJECT | corruption, executive | 016 | she=pre | a magazine=mag
V 17 | accused | ACCUSE/allege | corruption, executive | 1121 | a senator of her own party=sen | her#2=pre | by=a magazine report=mag
V 18 | said | ACCUSE/disapprove | corruption, executive | 111 | she=pre | They=mag
V 19 | flew | CONSULT/visit | executive | 042 | she=pre | her predecessor=exp | when=On Saturday morning | date=2016-03-05 | where=Sao Bernardo do Campo
V 19 | embraced | SUPPORT | executive | 051 | she=pre | her predecessor=exp
V 20 | marches | PROTEST/demo | corruption | 141 | Brazilians=cong | | st=f | when=on March 13 | date=2016-03-13
V 22 | jailed | COERCE/arrest | rights-freedoms | 173 | the military government=jun | The former metalworker=exp | st=h | when=in 1980 | date=1980
V 22 | strike | PROTEST/strike | rights-freedoms | 143 | The former metalworker=exp | | st=h | when=in 1980 | date=1980
V 23 | sent | SANCTION/convict | corruption, legislative | 116 | same court=sco | his former chief of staff=chi | st=h | when=In 2012 | date=2012
V 24 | charged | ACCUSE/allege | corruption | 115 | | He=exp | st=n
V 24 | apologised | CONCEDE | corruption | 055 | he#1=exp | | st=h | when=in 2005 | date=2005
V 17 | probe | =pro | | | @9:prosecutor Carlos Eduardo Brandt=bra | @22:The former metalworker=exp
V 6 | said | ACCUSE/allege | corruption | 1121 | Federal prosecutors=pro | he=exp | id=evi
V 7 | suspect | =evi | | | They=pro | him=exp
Q 2 | i | an act of violence | his lawyers=law | called | -
Q 2 | d | unnecessary | his successor=pre | called | -
Q 4 | d | They treated me~~the silver | the 70-year-old=exp | told | -
Q 5 | d | * | @4:the 70-year-old=exp | | -
Q 6 | i | they had evidence~~Petrobras | Federal prosecutors=pro | said | -
Q 9 | d | We do not look~~the invoice | Carlos Eduardo Brandt=bra | told | -
Q 10 | i | the order to bring~~humiliate him | Brandt=bra | said | -
Q 12 | d | A summons is enough for a man who has never refused to come | Avelar=ave | said | -
Q 18 | d | They sell~~journalism | she=pre | said | -
Q 21 | d | Friday was the beginning of the end | Taveira=tav | tweeted | -
Q 24 | i | had been betrayed | he#2=exp | said | -

#A w20-010 | 2017-09-02 | NAIROBI
S Ruling is a coup by four people, says president after court throws out his victory
P The president yesterday accused the Supreme Court of a "coup by four people" and vowed to "fix" the Judiciary if he is re-elected, a day after its judges annulled the August 8 presidential election.
S Speaking at State House to governors and MPs of the ruling party, the Head of State said he respected the verdict but that the judges had substituted their own will for that of 15 million Kenyans.
P "Six robes have thrown the votes of a whole nation into the Ngong forest, and when I am back we shall fix that house," he said to loud applause.
S The Chief Justice and three of his colleagues on Friday nullified the poll, citing "illegalities and irregularities" in the transmission of results, and ordered a fresh contest within 60 days.
S Two judges dissented.
P The decision, the first of its kind on the continent, sent supporters of the opposition dancing into the streets of Kisumu and Mathare.
S It wiped four per cent off the shares at the Nairobi bourse before trading was halted.
P Opposition chief Jaramogi Wekesa, who had filed the petition on August 18, praised the four as "midwives of the new Kenya".
S But he told worshippers in Kibra that he would not take part in any repeat poll run by the present electoral commission.
S "You do not go back to the same butcher who sold you rotten meat," said Mr Wekesa.
S He demanded that the commission's chief executive, Mr Elijah Chebet, and ten of his officers be sent packing and prosecuted.
P The commission's chairman, Mr Abdi Hussein, ruled out resigning.
S "I was not named in the judgment, and I shall not be stampeded," he told the Nation by telephone.
S He nevertheless invited the Director of Public Prosecutions to look into the conduct of any of his staff.
P The Law Society of Kenya condemned the president's attack on the court.
S "Judges are not governors to be abused from a podium," said its president, Ms Faith Mutua, who asked the Inspector-General of Police to give each of the seven extra guards.
P Chief Justice's spokesperson Grace Oloo said the Judiciary would not respond to politicians.
P International observers, who had described the August vote as credible, came in for rough treatment online.
S The European Union mission said in a statement that it had never endorsed the tallying, while a former American secretary of state who led another team could not be reached.
P At least 24 people were shot dead by police in the protests that followed the announcement of the result on August 11, according to the Kenya National Commission on Human Rights.
S Six-month-old Baby Samantha, as the papers call her, died of blows to the head in Kisumu when officers burst into her parents' house.
S The commission's IT manager had been found tortured and murdered a week before the vote, a killing that detectives have yet to explain.
P Elections here have a way of ending in funerals.
S More than 1,100 people were killed in the violence after the December 2007 poll, which ended only when the former UN chief brokered a power-sharing deal.
S The International Criminal Court charged six Kenyans over that bloodshed, among them the present Head of State, but it dropped the case against him in December 2014 after witnesses recanted.
P "I was wronged then, and I did not insult any judge," he remarked yesterday.
@ pre | president of Kenya | p | KENGOV | president
@ sup | Supreme Court of Kenya | o | KENJUD
@ jus | Chief Justice of Kenya | p | KENJUD | Chief Justice
@ mps | ruling party politicians | g | KENPTYGOV
@ two | dissenting judges | g | KENJUD
@ wek | Jaramogi Wekesa | p | KENPTYOPP | opposition leader
@ iebc | electoral commission of Kenya | o | KENGOV
@ che | Elijah Chebet | p | KENGOV | chief executive of the commission
@ hus | Abdi Hussein | p | KENGOV | chairman of the commission
@ dpp | Director of Public Prosecutions | p | KENJUD | Director of Public Prosecutions
@ lsk | Law Society of Kenya | o | KENSOC
@ mut | Faith Mutua | p | KENSOC | president of the Law Society
@ igp | Inspector-General of Police | p | KENCOP | Inspector-General
@ olo | Grace Oloo | p | KENJUD | spokesperson
@ eu | European Union mission | o | EUR
@ pol | Kenyan police | o | KENCOP
@ pro | protesters in Kenya | l | KENCVLOPP
@ knc | Kenya National Commission on Human Rights | o | KENGOV
@ sam | Baby Samantha | p | KENCVL
@ itm | IT manager of the commission | p | KENGOV
@ det | Kenyan detectives | g | KENCOP
@ vic | victims of the 2007-08 violence | l | KENCVL
@ una | former UN chief | p | UNO | mediator
@ icc | International Criminal Court | o | IGOJUD
@ six | six Kenyans | g | KEN
E 0 four people/NUM
E 1 Supreme Court/ORG; Judiciary/ORG; August 8/DATE; yesterday/DATE; four people/NUM
E 2 State House/FAC; Kenyans/NORP; 15 million/NUM
E 3 Ngong forest/LOC
E 4 Friday/DATE; three of his colleagues/NUM
E 5 Two judges/NUM
E 6 Kisumu/GPE; Mathare/GPE
E 7 Nairobi/GPE
E 8 Jaramogi Wekesa/PER; August 18/DATE; Kenya/GPE
E 9 Kibra/GPE
E 10 Wekesa/PER
E 11 Elijah Chebet/PER; ten of his officers/NUM
E 12 Abdi Hussein/PER
E 13 Nation/ORG
E 15 Law Society of Kenya/ORG
E 16 Faith Mutua/PER
E 17 Grace Oloo/PER; Judiciary/ORG
E 18 August/DATE
E 19 European Union/ORG; American/NORP
E 20 At least 24 people/NUM; August 11/DATE; Kenya National Commission on Human Rights/ORG
E 21 Samantha/PER; Kisumu/GPE
E 24 More than 1,100 people/NUM; December 2007/DATE; UN/ORG
E 25 International Criminal Court/ORG; six/NUM; Kenyans/NORP; December 2014/DATE
E 26 yesterday/DATE
V 0 | Ruling | SANCTION/convict | election, legal | 116 | four people=sup | president=pre | id=rul
V 0 | says | ACCUSE/allege | election, legal, political-institutions | 112 | president=pre | four people=sup | id=acc
V 0 | throws out | =rul | | | court=sup | his victory=pre
V 1 | accused | =acc | | | The president=pre | the Supreme Court=sup | when=yesterday | date=2017-09-01/2017-09-02
V 1 | vowed | THREATEN/restrict | election, political-institutions | 132 | The president=pre | the Judiciary=sup | when=yesterday | id=thr
V 1 | annulled | =rul | | | its judges=sup | The president=pre
V 2 | verdict | =rul | | | the judges=sup | the Head of State=pre
V 2 | said | =acc | | | the Head of State=pre | the judges=sup | where=at State House
V 3 | thrown | =rul | | | Six robes=sup | @2:the Head of State=pre
V 3 | fix | =thr | | | he=pre | that house=sup
V 4 | nullified | =rul | | | The Chief Justice and three of his colleagues=sup | @2:the Head of State=pre | when=on Friday | date=2017-09-01
V 4 | ordered | REQUEST/change | election, legal | 1044 | The Chief Justice and three of his colleagues=sup | @9:the present electoral commission=iebc | when=on Friday | date=2017-09-01
V 5 | dissented | REJECT | election, legal | 120 | Two judges=two | @4:The Chief Justice and three of his colleagues=sup
V 6 | decision | =rul | | | @4:The Chief Justice and three of his colleagues=sup | @2:the Head of State=pre
V 8 | filed | ACCUSE/allege | election, legal | 115 | Opposition chief Jaramogi Wekesa=wek | @9:the present electoral commission=iebc | when=on August 18 | date=2017-08-18
V 8 | praised | SUPPORT | election, legal | 051 | Opposition chief Jaramogi Wekesa=wek | the four=sup
V 9 | told | REJECT | election | 120 | he#1=wek | the present electoral commission=iebc | where=Kibra | id=boy
V 10 | said | =boy | | | Mr Wekesa=wek | @9:the present electoral commission=iebc
V 11 | demanded | REQUEST/change | election, legal | 1041 | He=wek | Mr Elijah Chebet=che
V 12 | ruled out | REJECT/change | election | 1231 | Mr Abdi Hussein=hus | | id=nores
V 13 | judgment | =rul | | | @4:The Chief Justice and three of his colleagues=sup |
V 13 | stampeded | =nores | | | I#1=hus |
V 14 | invited | REQUEST/change | election, legal | 024 | He=hus | the Director of Public Prosecutions=dpp
V 15 | condemned | ACCUSE/disapprove | legal, political-institutions | 111 | The Law Society of Kenya=lsk | the president=pre | id=lsk
V 15 | attack | =acc | | | the president=pre | the court=sup
V 16 | abused | =acc | | | @15:the president=pre | Judges=sup
V 16 | said | =lsk | | | its president, Ms Faith Mutua=mut | @15:the president=pre
V 16 | asked | REQUEST/assist | legal | 023 | its president, Ms Faith Mutua=mut | Inspector-General of Police=igp
V 19 | said | REJECT | election | 016 | The European Union mission=eu |
V 20 | shot | ASSAULT/firearms | repression, election | 175 | police=pol | At least 24 people=pro | by=the Kenya National Commission on Human Rights=knc | date=2017-08 | n=killed:At least 24 people:24
V 20 | protests | PROTEST/demo | election | 141 | people=pro | | when=August 11 | date=2017-08
V 21 | blows | ASSAULT/beat | repression, election | 175 | officers=pol | Six-month-old Baby Samantha=sam | where=Kisumu
V 22 | tortured | ASSAULT/torture | election | 1822 | | The commission's IT manager=itm | when=a week before the vote | date=2017-08
V 22 | murdered | ASSAULT/targeted | election | 186 | | The commission's IT manager=itm | when=a week before the vote | date=2017-08 | id=itk
V 22 | killing | =itk | | | | The commission's IT manager=itm
V 24 | violence | ASSAULT | election | 180 | | More than 1,100 people=vic | st=h | when=after the December 2007 poll | date=2007-12/2008-02 | n=killed:More than 1,100 people:1100 | id=pev
V 24 | brokered | CONSULT/third-party | diplomatic, election | 045 | the former UN chief=una | | st=h
V 25 | charged | ACCUSE/allege | legal | 115 | The International Criminal Court=icc | six Kenyans=six; the present Head of State=pre | st=h
V 25 | bloodshed | =pev | | | | @24:More than 1,100 people=vic
V 25 | dropped | CONCEDE | legal | 080 | it=icc | him=pre | st=h | when=in December 2014 | date=2014-12
Q 0 | i | Ruling is a coup by four people | president=pre | says | -
Q 1 | m | "coup by four people" | The president=pre | accused | -
Q 2 | i | he respected the verdict | Head of State=pre | said | -
Q 2 | i | the judges had substituted their own will for that of 15 million Kenyans | Head of State=pre | said | -
Q 3 | d | Six robes~~that house | he=pre | said | @2:governors and MPs of the ruling party=mps
Q 4 | m | "illegalities and irregularities" in the transmission of results | The Chief Justice and three of his colleagues=sup | citing | -
Q 8 | m | the four as "midwives of the new Kenya" | Jaramogi Wekesa=wek | praised | -
Q 9 | i | he would not take part in any repeat poll run by the present electoral commission | he#1=wek | told | -
Q 10 | d | You do not~~rotten meat | Mr Wekesa=wek | said | -
Q 11 | i | the commission's chief executive~~prosecuted | He=wek | demanded | -
Q 13 | d | I was not named~~stampeded | he=hus | told | -
Q 16 | d | Judges are not governors to be abused from a podium | Ms Faith Mutua=mut | said | -
Q 17 | i | the Judiciary would not respond to politicians | Grace Oloo=olo | said | -
Q 19 | i | it had never endorsed the tallying | European Union mission=eu | said | -
Q 26 | d | I was wronged~~any judge | he=pre | remarked | -

#A w20-011 | 2021-07-09 | Johannesburg
S Former president of South Africa gives himself up minutes before police deadline to begin 15-month jail term
P He swore he would never go, his sons said they would lay down their lives, and then at 11.20pm a convoy slipped out of the back gate.
P South Africa's former president has begun a 15-month sentence for contempt of court after handing himself in to the police in his home province of KwaZulu-Natal, 40 minutes before officers were due to arrest him.
S His foundation said in a terse tweet late on Wednesday that he had "decided to comply with the incarceration order".
S The 79-year-old was booked into Estcourt prison, a new building with hot water and a hospital wing, where he spent his first night in isolation because of Covid rules.
P The Constitutional Court jailed him on June 29 for defying its order to give evidence to an inquiry into corruption during his nine years in power.
S It was the first time that a former head of state had been sent to prison since the end of apartheid.
P "The law can be an ass, but today it is a lion," said Thandi Maseko, a veteran of the anti-apartheid struggle who had testified before the same commission.
S "No one is dancing, but we can stand up a little straighter."
P His surrender ended a week of brinkmanship in which hundreds of supporters, some carrying spears and cowhide shields, formed what they called a human wall around his compound at Nkandla.
S Several fired pistols into the air on Sunday while police looked on from their cars.
S "If they send tanks we will lie down before the tanks," his son Sibusiso told journalists.
S The police minister, Themba Mkhize, had warned that all who stood in the way would be charged, and he ridiculed the wall as "a fence made of old friends".
P The former president compared the judges with the apartheid rulers who locked him up on Robben Island for ten years in 1963 for conspiring to overthrow them.
S "They know what this virus does to old lungs behind bars, and they signed all the same," he complained on Sunday night over a cup of tea.
S He has applied to the court to rescind its ruling, and that request will be heard on Monday.
P The justice minister, Bongani Radebe, visited the prison on Thursday and appealed to the public for calm.
S "We ask that he be treated with dignity, and that nobody gloat," Mr Radebe said at the gate.
P The ruling African National Congress, which forced the former leader from office in February 2018, called his decision "commendable".
S The Democratic Alliance, the main opposition party, took another tone.
S "One down, and a cabinet to go," tweeted its chief whip, Hendrik Vorster.
P The inquiry has heard from more than 250 witnesses that three businessmen brothers picked ministers and milked state companies; both they and the former president reject the claim.
S He walked out of its hearings last November without leave and refused to return, saying the chairman was biased.
S In a separate case he has pleaded not guilty to 18 charges over a £2bn arms deal of 1999.
S His financial adviser was sentenced to 15 years in 2005 for bribing him, and was freed on medical parole four years later, since when he has often been seen on golf courses.
P By dusk on Thursday burning tyres were reported on the N3 motorway near Mooi River, where a few dozen men had stopped lorries and demanded the release of "our father".
@ exp | former president of South Africa | p | ZAFELI | former president
@ son | sons of the former president | g | ZAFCVL
@ pol | South African police | o | ZAFCOP
@ fou | former president's foundation | o | ZAFSOC
@ cc | Constitutional Court of South Africa | o | ZAFJUD
@ inq | inquiry into corruption | o | ZAFJUD
@ mas | Thandi Maseko | p | ZAFELI | veteran
@ sup | supporters at Nkandla | l | ZAFCVL
@ sib | Sibusiso | p | ZAFCVL | son of the former president
@ mkh | Themba Mkhize | p | ZAFGOV | police minister
@ apa | apartheid rulers | g | ZAFGOV
@ rad | Bongani Radebe | p | ZAFGOV | justice minister
@ anc | African National Congress | o | ZAFPTYGOV
@ vor | Hendrik Vorster | p | ZAFLEGPTYOPP | chief whip of the Democratic Alliance
@ bro | three businessmen brothers | g | ZAFBUS
@ wit | witnesses | g | ZAFCVL
@ fin | financial adviser | p | ZAFBUS | financial adviser
@ men | men near Mooi River | l | ZAFCVL
@ cha | chairman of the inquiry | p | ZAFJUD | chairman
E 0 South Africa/GPE
E 2 South Africa/GPE; KwaZulu-Natal/GPE
E 3 Wednesday/DATE
E 4 Estcourt prison/FAC
E 5 Constitutional Court/ORG; June 29/DATE
E 7 today/DATE; Thandi Maseko/PER
E 9 hundreds of supporters/NUM; Nkandla/FAC
E 10 Sunday/DATE
E 11 Sibusiso/PER
E 12 Themba Mkhize/PER
E 13 Robben Island/LOC; 1963/DATE
E 14 Sunday night/DATE
E 15 Monday/DATE
E 16 Bongani Radebe/PER; Thursday/DATE
E 17 Radebe/PER
E 18 African National Congress/ORG; February 2018/DATE
E 19 Democratic Alliance/ORG
E 20 Hendrik Vorster/PER
E 21 more than 250 witnesses/NUM; three businessmen brothers/NUM
E 22 last November/DATE
E 23 £2bn/MONEY; 1999/DATE
E 24 2005/DATE; four years later/DATE
E 25 Thursday/DATE; N3 motorway/FAC; Mooi River/GPE; a few dozen men/NUM
V 0 | gives himself up | RETREAT/disarm | corruption, legal | 0874 | Former president of South Africa=exp | police=pol | id=sur
V 0 | jail | SANCTION/convict | corruption, legal | 116 | @5:The Constitutional Court=cc | Former president of South Africa=exp | id=jail
V 1 | swore | REJECT/yield | corruption, legal | 124 | He=exp | @5:The Constitutional Court=cc
V 2 | sentence | =jail | | | @5:The Constitutional Court=cc | South Africa's former president=exp
V 2 | handing himself in | =sur | | | South Africa's former president=exp | the police=pol | where=KwaZulu-Natal
V 3 | comply | =sur | | | he=exp | @2:the police=pol | by=His foundation=fou | when=late on Wednesday | date=2021-07-07
V 3 | order | =jail | | | @5:The Constitutional Court=cc | he=exp
V 4 | booked into | COERCE/arrest | corruption, legal | 173 | @2:officers=pol | The 79-year-old=exp | where=Estcourt prison
V 5 | jailed | =jail | | | The Constitutional Court=cc | him=exp | when=on June 29 | date=2021-06-29
V 5 | defying | REJECT | corruption, legal | 128 | him=exp | The Constitutional Court=cc | st=h
V 5 | order | REQUEST/change | corruption, legal | 104 | The Constitutional Court=cc | him=exp | st=h
V 5 | inquiry | ACCUSE/investigate | corruption | 091 | an inquiry=inq | him=exp | id=inq
V 6 | sent | =jail | | | @5:The Constitutional Court=cc | a former head of state=exp
V 7 | said | SUPPORT | legal | 051 | Thandi Maseko=mas | @5:The Constitutional Court=cc
V 9 | surrender | =sur | | | His=exp | @2:the police=pol
V 9 | formed | PROTEST/obstruct | legal | 144 | hundreds of supporters=sup | @10:police=pol | where=Nkandla | n=protesters:hundreds of supporters:- | id=wall
V 12 | warned | THREATEN/arrest | legal | 130 | The police minister, Themba Mkhize=mkh | all=sup
V 12 | ridiculed | ACCUSE/disapprove | legal | 111 | he=mkh | old friends=sup
V 12 | wall#1 | =wall | | | old friends=sup | @10:police=pol
V 13 | compared | ACCUSE/disapprove | legal | 111 | The former president=exp | the judges=cc | id=cmp
V 13 | locked | COERCE/arrest | rights-freedoms | 173 | the apartheid rulers=apa | him=exp | st=h | when=in 1963 | date=1963 | where=Robben Island
V 14 | signed | =jail | | | they=cc | he=exp
V 14 | complained | =cmp | | | he=exp | @13:the judges=cc | when=on Sunday night | date=2021-07-04
V 15 | applied | REQUEST/change | corruption, legal | 024 | He=exp | the court=cc | id=app
V 15 | ruling | =jail | | | the court=cc | He=exp
V 15 | request | =app | | | He=exp | the court=cc
V 16 | appealed | REQUEST/yield | legal | 0256 | The justice minister, Bongani Radebe=rad | | when=on Thursday | date=2021-07-08 | where=the prison | id=calm
V 17 | ask | =calm | | | We=rad |
V 18 | forced | COERCE/seize | executive | 170 | ruling African National Congress=anc | former leader=exp | st=h | when=in February 2018 | date=2018-02
V 18 | called | SUPPORT | legal | 051 | ruling African National Congress=anc | former leader=exp
V 20 | tweeted | ACCUSE/disapprove | corruption, executive | 111 | its chief whip, Hendrik Vorster=vor | a cabinet=anc
V 21 | heard | =inq | | | The inquiry=inq | the former president=exp; three businessmen brothers=bro
V 21 | reject | REJECT | corruption | 016 | they=bro; the former president=exp | witnesses=wit
V 21 | claim | ACCUSE/allege | corruption | 112 | more than 250 witnesses=wit | three businessmen brothers=bro; the former president=exp
V 22 | walked out | SANCTION/withdraw | corruption, legal | 164 | He=exp | @21:The inquiry=inq | st=h | when=last November | date=2020-11
V 22 | hearings | =inq | | | @21:The inquiry=inq | He=exp
V 22 | refused | REJECT/meet | corruption, legal | 125 | He=exp | @21:The inquiry=inq | st=h
V 22 | saying | ACCUSE/allege | corruption, legal | 112 | He=exp | the chairman=cha | st=h
V 23 | charges | ACCUSE/allege | corruption, legal | 115 | | he=exp | st=h | n=other:18 charges:18
V 23 | pleaded | REJECT | corruption, legal | 016 | he=exp | 
V 24 | sentenced | SANCTION/convict | corruption, legal | 116 | | His financial adviser=fin | st=h | when=in 2005 | date=2005
V 24 | freed | RETREAT/release | legal | 0841 | | His financial adviser=fin | st=h | when=four years later | date=2009
V 25 | stopped | PROTEST/obstruct | legal | 144 | a few dozen men=men | | when=By dusk on Thursday | date=2021-07-08 | where=N3 motorway near Mooi River | n=protesters:a few dozen men:-
V 18 | decision | =sur | | | former leader=exp | @2:the police=pol
Q 3 | m | he had "decided to comply with the incarceration order" | His foundation=fou | said | -
Q 7 | d | The law can be an ass, but today it is a lion | Thandi Maseko=mas | said | -
Q 8 | d | * | @7:Thandi Maseko=mas | | -
Q 11 | d | If they send tanks we will lie down before the tanks | Sibusiso=sib | told | -
Q 12 | i | all who stood in the way would be charged | Themba Mkhize=mkh | warned | -
Q 12 | m | the wall as "a fence made of old friends" | he=mkh | ridiculed | -
Q 14 | d | They know~~the same | he=exp | complained | -
Q 17 | d | We ask that he be treated with dignity, and that nobody gloat | Mr Radebe=rad | said | -
Q 18 | m | his decision "commendable" | ruling African National Congress=anc | called | -
Q 20 | d | One down, and a cabinet to go | Hendrik Vorster=vor | tweeted | -
Q 21 | i | three businessmen brothers picked ministers and milked state companies | witnesses=wit | heard | -
Q 22 | i | the chairman was biased | He=exp | saying | -

#A w20-012 | 2021-12-17 | Nairobi
S Ethiopia: Mass detention and killing of Tigrayans in western zone must stop, rights group says
P New research documents round-ups, starvation in makeshift jails and the shooting of those who ran; Human Rights Council opens its own inquiry
P (Nairobi, December 17, 2021) - Amhara security forces and militias have detained, killed and driven out thousands of ethnic Tigrayans in a new wave of abuse in Western Tigray since early November, Justice Horizon said in a report published today.
S The group interviewed 31 witnesses and relatives by telephone and examined satellite images of three towns.
P "They separated families, took everyone over 15 and put the women and the old on trucks," said Hannah Reuter, the organisation's researcher for the Horn of Africa.
S "It is the same playbook as last winter, and the world has read it before and closed the book."
P Residents of Adebai described how militiamen known as Fano surrounded the town at dawn on November 25 and opened fire on people who fled into the sesame fields.
S A farmer counted 23 bodies.
S "I saw them chase my neighbour with an axe," he told researchers from a church compound across the Tekezé river.
S "He was 70, and he did not run very far."
P In Humera, men were packed into a secondary school so tightly that they slept in turns, according to four former prisoners who escaped.
S Guards beat them with electric cables and gave out one piece of bread a day, they said.
S The regional government in Bahir Dar dismissed the findings as "a rumour with footnotes".
S Its spokesman, Getachew Mulat, told Justice Horizon in a letter that the area had been liberated from "terrorists" and that nobody had been expelled.
P The federal authorities did not reply.
S Ethiopia's justice minister rejected last month a joint report by the United Nations and the national rights commission that blamed all parties for possible war crimes.
P The war in the north began in November 2020, when Tigrayan forces attacked the army's northern command and the prime minister, winner of the Nobel Peace Prize, ordered an offensive.
S Amhara fighters took Western Tigray within two weeks, and tens of thousands of people were pushed east across the river by February, in what the United States then called ethnic cleansing.
S Tigrayan rebels have committed crimes as well.
S In late August and September they shot dozens of civilians in Chenna and Kobo, and Justice Horizon condemned those massacres at the time.
P The new report appears as the Human Rights Council meets in Geneva today at the request of the European Union.
S By 21 votes to 15 its members decided to set up a commission of experts to collect evidence of abuses by all sides.
S Addis Ababa denounced the investigation as an "instrument of political pressure" and announced that it would not cooperate.
P Several African states voted against it, among them Cameroon and Eritrea, whose own troops stand accused in earlier reports.
S "We call on the African Union to break its silence, and on Ethiopia's friends to stop selling it drones," Reuter said.
S "A phone call from Addis to Bahir Dar could open those schools tonight."
P Western Tigray, fertile and flat, is claimed by both regions, and neither would give up an acre of it in any talks.
@ amh | Amhara security forces and militias | g | ETHPRM
@ tig | Tigrayans in Western Tigray | l | ETHCVL
@ jh | Justice Horizon | o | NGO
@ hrc | Human Rights Council | o | UNO
@ reu | Hannah Reuter | p | NGO | researcher
@ far | farmer from Adebai | p | ETHAGR | farmer
@ nei | neighbour of the farmer | p | ETHCVL
@ res | residents of Adebai | l | ETHCVL
@ pri | former prisoners in Humera | l | ETHCVL
@ gua | guards in Humera | g | ETHPRM
@ arg | Amhara regional government | o | ETHGOV
@ get | Getachew Mulat | p | ETHGOV | spokesman
@ eth | Ethiopian government | o | ETHGOV
@ jmi | Ethiopia's justice minister | p | ETHGOV | justice minister
@ un | United Nations | o | UNO
@ nrc | national rights commission of Ethiopia | o | ETHGOV
@ tdf | Tigrayan forces | g | ETHREB
@ army | Ethiopian army | o | ETHMIL
@ pm | prime minister of Ethiopia | p | ETHGOV | prime minister
@ usa | United States | c | USAGOV
@ civ | civilians in Chenna and Kobo | l | ETHCVL
@ eu | European Union | o | EUR
@ cam | Cameroon | c | CMR
@ eri | Eritrea | c | ERI
@ ert | Eritrean troops | g | ERIMIL
@ au | African Union | o | IGO
@ fri | Ethiopia's friends | g | 
E 0 Ethiopia/GPE; Tigrayans/NORP
E 1 Human Rights Council/ORG
E 2 Nairobi/GPE; December 17, 2021/DATE; Amhara/NORP; thousands/NUM; Tigrayans/NORP; Western Tigray/GPE; early November/DATE; Justice Horizon/ORG; today/DATE
E 3 31 witnesses and relatives/NUM
E 4 Hannah Reuter/PER; Horn of Africa/LOC
E 5 last winter/DATE
E 6 Adebai/GPE; Fano/ARM; November 25/DATE
E 7 23 bodies/NUM
E 8 Tekezé river/LOC
E 10 Humera/GPE; four former prisoners/NUM
E 12 Bahir Dar/GPE
E 13 Getachew Mulat/PER; Justice Horizon/ORG
E 15 Ethiopia/GPE; last month/DATE; United Nations/ORG
E 16 November 2020/DATE; Tigrayan/NORP
E 17 Amhara/NORP; Western Tigray/GPE; tens of thousands of people/NUM; February/DATE; United States/GPE
E 18 Tigrayan/NORP
E 19 late August and September/DATE; dozens of civilians/NUM; Chenna/GPE; Kobo/GPE; Justice Horizon/ORG
E 20 Human Rights Council/ORG; Geneva/GPE; today/DATE; European Union/ORG
E 22 Addis Ababa/GPE
E 23 African/NORP; Cameroon/GPE; Eritrea/GPE
E 24 African Union/ORG; Ethiopia/GPE; Reuter/PER
E 25 Addis/GPE; Bahir Dar/GPE; tonight/DATE
E 26 Western Tigray/GPE
V 0 | detention | COERCE/arrest | religion-ethnicity, human-rights | 173 | @2:Amhara security forces and militias=amh | Tigrayans=tig | by=rights group=jh | where=western zone | id=det
V 0 | killing | ASSAULT/targeted | religion-ethnicity, human-rights | 203 | @2:Amhara security forces and militias=amh | Tigrayans=tig | by=rights group=jh | where=western zone | id=kil
V 0 | must | REQUEST/yield | religion-ethnicity, human-rights | 1056 | rights group=jh | @2:Amhara security forces and militias=amh
V 1 | documents | ACCUSE/allege | human-rights, religion-ethnicity | 1122 | New research=jh | @2:Amhara security forces and militias=amh | id=rep
V 1 | round-ups | =det | | | @2:Amhara security forces and militias=amh | @0:Tigrayans=tig | by=New research=jh
V 1 | starvation | COERCE/withhold | religion-ethnicity, human-security | 172 | @2:Amhara security forces and militias=amh | @0:Tigrayans=tig | by=New research=jh | where=makeshift jails | id=sta
V 1 | shooting | ASSAULT/firearms | religion-ethnicity | 180 | @2:Amhara security forces and militias=amh | those who ran=tig | by=New research=jh | id=sho
V 1 | inquiry | ACCUSE/investigate | human-rights | 092 | Human Rights Council=hrc | @22:Addis Ababa=eth | id=inq
V 2 | detained | =det | | | Amhara security forces and militias=amh | thousands of ethnic Tigrayans=tig | by=Justice Horizon=jh | when=since early November | date=2021-11/2021-12 | where=Western Tigray
V 2 | killed | =kil | | | Amhara security forces and militias=amh | thousands of ethnic Tigrayans=tig | by=Justice Horizon=jh | when=since early November | date=2021-11/2021-12 | where=Western Tigray
V 2 | driven out | SANCTION/expel | religion-ethnicity, migration | 201 | Amhara security forces and militias=amh | thousands of ethnic Tigrayans=tig | by=Justice Horizon=jh | when=since early November | date=2021-11/2021-12 | where=Western Tigray | n=displaced:thousands of ethnic Tigrayans:- | id=exp
V 2 | said | =rep | | | Justice Horizon=jh | Amhara security forces and militias=amh
V 4 | took | =det | | | They=amh | everyone over 15=tig | by=Hannah Reuter=reu
V 4 | put | =exp | | | They=amh | the women and the old=tig | by=Hannah Reuter=reu
V 4 | said | =rep | | | Hannah Reuter=reu | They=amh
V 6 | surrounded | COERCE/restrict | religion-ethnicity | 191 | militiamen known as Fano=amh | Residents of Adebai=res | by=Residents of Adebai=res | when=at dawn on November 25 | date=2021-11-25 | where=Adebai
V 6 | opened fire | =sho | | | militiamen known as Fano=amh | people=res | by=Residents of Adebai=res | when=on November 25 | date=2021-11-25 | where=sesame fields
V 8 | chase | ASSAULT/primitive | religion-ethnicity | 182 | them=amh | my neighbour=nei | by=he=far
V 10 | packed | COERCE/arrest | religion-ethnicity | 173 | @11:Guards=gua | men=pri | by=four former prisoners=pri | where=secondary school
V 11 | beat | ASSAULT/beat | religion-ethnicity | 182 | Guards=gua | them=pri | by=they=pri | where=@10:Humera
V 11 | gave out | =sta | | | Guards=gua | them=pri | by=they=pri
V 12 | dismissed | REJECT | human-rights | 016 | The regional government in Bahir Dar=arg | @13:Justice Horizon=jh | id=dis
V 12 | findings | =rep | | | @13:Justice Horizon=jh | The regional government in Bahir Dar=arg
V 13 | told | =dis | | | Its spokesman, Getachew Mulat=get | Justice Horizon=jh
V 15 | rejected | REJECT | human-rights | 016 | Ethiopia's justice minister=jmi | the United Nations=un; the national rights commission=nrc | st=h | when=last month | date=2021-11
V 15 | blamed | ACCUSE/allege | human-rights | 1124 | United Nations=un; national rights commission=nrc | all parties=eth | st=h
V 16 | war | ASSAULT | military | 190 | Tigrayan forces=tdf; army=army | | st=h | when=in November 2020 | date=2020-11
V 16 | attacked | ASSAULT | military | 190 | Tigrayan forces=tdf | army=army | st=h | when=in November 2020 | date=2020-11
V 16 | offensive | ASSAULT | military | 190 | the prime minister=pm | Tigrayan forces=tdf | st=h | when=in November 2020 | date=2020-11
V 17 | took | COERCE/seize | territory | 192 | Amhara fighters=amh | | st=h | date=2020-11 | where=Western Tigray
V 17 | pushed | SANCTION/expel | religion-ethnicity, migration | 201 | Amhara fighters=amh | tens of thousands of people=tig | st=h | when=by February | date=2020-11/2021-02 | n=displaced:tens of thousands of people:- | id=pu
V 17 | called | ACCUSE/allege | religion-ethnicity, human-rights | 1124 | the United States=usa | Amhara fighters=amh | st=h
V 17 | cleansing | =pu | | | Amhara fighters=amh | tens of thousands of people=tig | by=the United States=usa
V 19 | shot | ASSAULT/targeted | religion-ethnicity | 202 | they=tdf | dozens of civilians=civ | st=h | when=In late August and September | date=2021-08/2021-09 | where=Chenna | n=killed:dozens of civilians:- | id=che
V 19 | condemned | ACCUSE/disapprove | human-rights | 111 | Justice Horizon=jh | they=tdf | st=h
V 19 | massacres | =che | | | they=tdf | dozens of civilians=civ
V 20 | report | =rep | | | @13:Justice Horizon=jh |
V 20 | meets | CONSULT/multilateral | human-rights, diplomatic | 040 | the Human Rights Council=hrc | | when=today | date=2021-12-17 | where=Geneva
V 20 | request | REQUEST/meet | human-rights, diplomatic | 026 | European Union=eu | Human Rights Council=hrc
V 21 | decided | =inq | | | its members=hrc | all sides=eth
V 22 | denounced | ACCUSE/disapprove | human-rights, diplomatic | 111 | Addis Ababa=eth | @20:the Human Rights Council=hrc
V 22 | investigation | =inq | | | @20:the Human Rights Council=hrc | Addis Ababa=eth
V 22 | cooperate | REJECT | human-rights, diplomatic | 120 | it=eth | @20:the Human Rights Council=hrc
V 23 | voted | REJECT | human-rights, diplomatic | 120 | Cameroon=cam; Eritrea=eri | @20:European Union=eu
V 23 | accused | ACCUSE/allege | human-rights | 112 | earlier reports=jh | own troops=ert | st=h
V 24 | call | REQUEST/change | human-rights | 0242 | We=jh | the African Union=au; Ethiopia's friends=fri
V 7 | bodies | =sho | | | @6:militiamen known as Fano=amh | @6:people=res | by=A farmer=far | n=killed:23 bodies:23
V 24 | selling | COOPERATE | military | 061 | Ethiopia's friends=fri; it=eth |
Q 2 | i | Amhara security forces~~early November | Justice Horizon=jh | said | -
Q 4 | d | They separated~~on trucks | Hannah Reuter=reu | said | -
Q 5 | d | * | @4:Hannah Reuter=reu | | -
Q 8 | d | I saw them chase my neighbour with an axe | he=far | told | -
Q 9 | d | * | @8:he=far | | -
Q 10 | i | men were packed~~in turns | four former prisoners=pri | according to | -
Q 11 | i | Guards beat~~bread a day | they=pri | said | -
Q 12 | m | the findings as "a rumour with footnotes" | The regional government in Bahir Dar=arg | dismissed | -
Q 13 | m | the area had been~~been expelled | Getachew Mulat=get | told | Justice Horizon=jh
Q 22 | m | the investigation as an "instrument of political pressure" | Addis Ababa=eth | denounced | -
Q 22 | i | it would not cooperate | Addis Ababa=eth | announced | -
Q 24 | d | We call on~~it drones | Reuter=reu | said | -
Q 25 | d | * | @24:Reuter=reu | | -

#A w20-013 | 2019-02-28 | GOMA
S Arsonists torch second Ebola clinic in eastern Congo in four days, MSF pulls out staff
P GOMA, Democratic Republic of Congo, Feb 28 - Unknown attackers set fire to an Ebola treatment centre in the city of Butembo and traded shots with police guarding it, Congolese officials said on Thursday, in the second such assault in a week on those fighting the country's worst epidemic of the disease.
S One policeman was killed and another wounded in the attack late on Wednesday, Mayor Sylvain Kambale told reporters.
S Thirty-eight suspected patients and twelve confirmed ones were inside when the fire broke out, and four of the sick ran off into the night.
S "We are looking for them house by house, not to punish them but to treat them," the mayor said.
P Doctors Without Borders, which runs the clinic with the health ministry, announced that it was suspending its work in Butembo and in nearby Katwa, where its other centre was burned down on Sunday.
S "This is a decision that breaks our hearts," said the charity's emergency coordinator, Ingrid Solheim.
S "But I will not send a nurse to a place that has been attacked twice in four days without knowing who wants her dead."
P The brother of a patient died on Sunday while trying to flee the flames at Katwa, the ministry said in its daily bulletin.
S Health Minister Pascal Ilungu condemned both attacks as "an assault on the life of the nation" and promised more police.
S He was contradicted by the charity, which said that too many uniforms were part of the problem.
P "People see white cars and rifles and hear the word Ebola, and they remember that the same disease was used to cancel their vote," Solheim said.
S In December the electoral commission put off the presidential ballot in Butembo and Beni until March, long after the new president was to be sworn in, and cited the outbreak.
S Crowds in Beni responded by ransacking an Ebola transit centre, and police fired tear gas and live rounds at them.
S The Catholic bishop of the region denounced the delay at the time as "a punishment of a million voters".
P Nobody has claimed responsibility for the latest raids.
S Dozens of militias roam the hills of North Kivu, and Mai-Mai fighters have threatened health workers in leaflets that were handed out at markets in January.
S Seven men have been arrested in connection with the Katwa fire, provincial police chief Colonel Placide Ngoy said, without naming any group.
P In Geneva, the head of the World Health Organization told a meeting of donors that he would travel to Butembo next week.
S "If we leave, the virus stays," he warned, and asked for $148 million, of which less than a tenth has been received.
S The United States, which withdrew its own experts from Beni in August over fears for their safety, has so far offered money and advice from a distance.
P The outbreak, declared on August 1, has killed 553 people.
S It is the tenth in Congo since the virus was found near the Ebola river in 1976, and the first in a war zone.
S Rumour travels faster than either.
S "They told my aunt that the vaccine makes you vote for the government," laughed Espérance Kavira, a seamstress in Butembo, before adding that her aunt was in quarantine.
@ att | attackers in Butembo | g | CODUAF
@ pol | Congolese police | o | CODCOP
@ off | Congolese officials | g | CODGOV
@ kam | Sylvain Kambale | p | CODGOV | Mayor of Butembo
@ cli | Ebola clinics | o | NGOMED
@ msf | Doctors Without Borders | o | NGOMED
@ sol | Ingrid Solheim | p | NGOMED | emergency coordinator
@ bro | brother of a patient | p | CODCVL
@ min | health ministry of Congo | o | CODGOV
@ ilu | Pascal Ilungu | p | CODGOV | Health Minister
@ com | electoral commission of Congo | o | CODGOV
@ cro | crowds in Beni | l | CODCVLOPP
@ vot | voters in Butembo and Beni | l | CODCVL
@ bis | Catholic bishop | p | CODREL | bishop
@ mai | Mai-Mai fighters | g | CODREB
@ hea | health workers | g | CODMED
@ sus | suspects in the Katwa fire | g | CODUNK
@ ngo | Placide Ngoy | p | CODCOP | provincial police chief
@ who | head of the WHO | p | UNO | head of the World Health Organization
@ don | donors | g | 
@ usa | United States | c | USAGOV
@ kav | Espérance Kavira | p | CODCVL | seamstress
E 0 Ebola/ORG; Congo/GPE; MSF/ORG
E 1 GOMA/GPE; Democratic Republic of Congo/GPE; Feb 28/DATE; Butembo/GPE; Congolese/NORP; Thursday/DATE
E 2 Wednesday/DATE; Sylvain Kambale/PER; One policeman/NUM
E 3 Thirty-eight suspected patients/NUM; twelve confirmed ones/NUM; four of the sick/NUM
E 5 Doctors Without Borders/ORG; Butembo/GPE; Katwa/GPE; Sunday/DATE
E 6 Ingrid Solheim/PER
E 8 Sunday/DATE; Katwa/GPE
E 9 Pascal Ilungu/PER
E 11 Solheim/PER
E 12 December/DATE; Butembo/GPE; Beni/GPE; March/DATE
E 13 Beni/GPE
E 14 Catholic/NORP; a million voters/NUM
E 16 North Kivu/GPE; Mai-Mai/ARM; January/DATE
E 17 Seven men/NUM; Katwa/GPE; Placide Ngoy/PER
E 18 Geneva/GPE; World Health Organization/ORG; Butembo/GPE; next week/DATE
E 19 $148 million/MONEY
E 20 United States/GPE; Beni/GPE; August/DATE
E 21 August 1/DATE; 553 people/NUM
E 22 Congo/GPE; Ebola river/LOC; 1976/DATE
E 24 Espérance Kavira/PER; Butembo/GPE
V 0 | torch | ASSAULT/destroy | health | 1712 | Arsonists=att | second Ebola clinic=cli | where=eastern Congo | id=fire
V 0 | pulls out | SANCTION/withdraw | health, human-security | 166 | MSF=msf | | where=eastern Congo | id=out
V 1 | set fire | =fire | | | Unknown attackers=att | Ebola treatment centre=cli | by=Congolese officials=off | where=Butembo
V 1 | shots | ASSAULT/firearms | health | 180 | Unknown attackers=att; police=pol | | by=Congolese officials=off | where=Butembo | id=shots
V 1 | assault | =fire | | | Unknown attackers=att | Ebola treatment centre=cli
V 2 | attack | =shots | | | @1:Unknown attackers=att; @1:police=pol | | by=Mayor Sylvain Kambale=kam | when=late on Wednesday | date=2019-02-27 | n=killed:One policeman:1 | n=injured:another:1
V 5 | suspending | =out | | | Doctors Without Borders=msf | | where=Butembo
V 5 | burned down | ASSAULT/destroy | health | 1712 | | its other centre=cli | when=on Sunday | date=2019-02-24 | where=Katwa | id=kat
V 6 | decision | =out | | | the charity=msf |
V 7 | attacked | ASSAULT | health | 180 | @1:Unknown attackers=att | a place=cli | by=I=sol | when=twice in four days | date=2019-02-24/2019-02-27 | id=two
V 8 | flames | =kat | | | | brother of a patient=bro | by=the ministry=min | when=on Sunday | date=2019-02-24 | where=Katwa
V 9 | condemned | ACCUSE/disapprove | health | 111 | Health Minister Pascal Ilungu=ilu | @1:Unknown attackers=att
V 9 | attacks | =two | | | @1:Unknown attackers=att | @8:a patient=cli
V 9 | promised | AGREE | health | 033 | Health Minister Pascal Ilungu=ilu | @5:Doctors Without Borders=msf
V 10 | contradicted | REJECT | health | 120 | the charity=msf | He=ilu
V 12 | put off | COERCE/restrict | election, pro-autocracy, health | 172 | the electoral commission=com | | st=h | when=In December | date=2018-12 | where=Butembo | id=delay
V 13 | ransacking | PROTEST/riot | election, health | 145 | Crowds in Beni=cro | @12:electoral commission=com | st=h | date=2018-12 | where=Ebola transit centre
V 13 | fired | ASSAULT/crowd-control | repression, election | 175 | police=pol | them=cro | st=h | date=2018-12 | where=Beni
V 14 | denounced | ACCUSE/disapprove | election, religion-ethnicity | 111 | The Catholic bishop of the region=bis | @12:electoral commission=com | st=h
V 14 | delay | =delay | | | @12:electoral commission=com | voters=vot
V 15 | raids | =two | | | | @1:Ebola treatment centre=cli
V 16 | threatened | THREATEN/violence | health | 138 | Mai-Mai fighters=mai | health workers=hea | when=in January | date=2019-01 | where=North Kivu
V 17 | arrested | COERCE/arrest | health, legal | 173 | @1:police=pol | Seven men=sus | by=Colonel Placide Ngoy=ngo | n=arrested:Seven men:7
V 17 | fire | =kat | | | Seven men=sus | | where=Katwa
V 18 | travel | AGREE | health | 036 | the head of the World Health Organization=who | | when=next week | date=2019-03-04/2019-03-10 | where=Butembo
V 18 | meeting | CONSULT | health | 040 | the head of the World Health Organization=who; donors=don | | where=Geneva
V 19 | asked | REQUEST/assist | health | 0233 | he=who | @18:donors=don | n=money:$148 million:148000000:USD
V 20 | withdrew | SANCTION/withdraw | health | 166 | The United States=usa | | st=h | when=in August | date=2018-08 | where=Beni
V 20 | offered | AGREE | health | 033 | The United States=usa |
V 3 | fire | =fire | | | @1:Unknown attackers=att | the sick=cli
V 11 | cancel | =delay | | | @12:the electoral commission=com | People=vot | by=Solheim=sol
Q 1 | i | Unknown attackers~~guarding it | Congolese officials=off | said | -
Q 2 | i | One policeman~~on Wednesday | Mayor Sylvain Kambale=kam | told | -
Q 4 | d | We are looking~~treat them | the mayor=kam | said | -
Q 5 | i | it was suspending its work in Butembo and in nearby Katwa | Doctors Without Borders=msf | announced | -
Q 6 | d | This is a decision that breaks our hearts | Ingrid Solheim=sol | said | -
Q 7 | d | * | @6:Ingrid Solheim=sol | | -
Q 8 | i | The brother of a patient~~at Katwa | the ministry=min | said | -
Q 9 | m | both attacks as "an assault on the life of the nation" | Health Minister Pascal Ilungu=ilu | condemned | -
Q 10 | i | too many uniforms were part of the problem | the charity=msf | said | -
Q 11 | d | People see white~~their vote | Solheim=sol | said | -
Q 14 | m | the delay at the time as "a punishment of a million voters" | Catholic bishop of the region=bis | denounced | -
Q 17 | i | Seven men~~Katwa fire | Placide Ngoy=ngo | said | -
Q 18 | i | he would travel to Butembo next week | head of the World Health Organization=who | told | donors=don
Q 19 | d | If we leave, the virus stays | he=who | warned | -
Q 24 | d | They told my~~government | Espérance Kavira=kav | laughed | -

#A w20-014 | 2020-08-23 | BAMAKO
S Mali junta 'won't bring back president', mediators told on second day of talks
P BAMAKO - West African mediators sent to Mali to undo a military coup left a second round of talks with the junta on Sunday without an answer to their main demand, and a source close to the delegation said the officers had made plain that the ousted president would not return to office.
S "They offered us coffee, a timetable and no president," the source summed up.
P The mutineers, who arrested the 75-year-old head of state at his home on Tuesday and made him resign on television that night, instead proposed a three-year transition led by a soldier, according to two people who were in the room.
S The Economic Community of West African States had demanded that he be put back "without delay".
P Its envoy, a former Nigerian president, said after the meeting at the defence ministry that a number of things had been agreed and others not.
S "The patient is breathing, and the doctors are still on speaking terms," he told journalists, smiling into the cameras.
S He added that the talks would resume on Monday.
P On Saturday the former leader, who took part in the freeing of many a politician in his own time, was allowed to see the delegation at the Kati barracks, 15 kilometres from the capital.
S "He is fine, he ate, and he does not wish to be president again," the envoy reported.
P A spokesman for the junta, Colonel-Major Souleymane Ballo, denied that any decision had been taken on the length of the transition.
S "The shape of the new institutions is for Malians to discuss among themselves, and nobody else," Ballo told AFP by telephone.
S The soldiers promised to free the prime minister and other detainees if their safety could be guaranteed.
P After Tuesday's putsch the bloc closed its borders with Mali and halted all financial flows, steps that landlocked Malians will feel when the trucks with cooking oil stop coming from Dakar and Abidjan.
S The African Union suspended the country, the United States cut off military training, and France condemned the overthrow while keeping 5,100 troops in the Sahel as if nothing had changed.
S The UN Security Council on Wednesday called on the mutineers to release those they held.
P On Independence Square the mood is another one.
S Several thousand people rallied there on Friday to hail the soldiers, at the invitation of the June 5 Movement, the opposition alliance that had marched since spring against the president.
S "We finished the job we began with our feet, and they finished it with their boots," said Aminata Dembélé, 34, draped in a flag.
S Police shot dead at least 11 demonstrators during three days of unrest in July, a bloodshed for which the president apologised without ever naming a culprit.
P Imam Cheick Oumar Sidibé, the bearded preacher who lent that movement his crowds, announced after the coup that he would go back to his mosque.
S He has been seen at Kati twice since.
P Mali has been here before: in March 2012 a captain toppled an elected president a month before the end of his term, and Tuareg separatists and jihadists overran the north within weeks.
S French soldiers drove them out of Timbuktu in January 2013.
S They never drove them out of the countryside, and the jihadists who killed four soldiers with a roadside bomb near Koro on Saturday did not wait to see who will be in charge.
@ jun | Malian junta | g | MLIMIL
@ pre | ousted president of Mali | p | MLIGOV | president
@ eco | ECOWAS | o | IGO
@ med | ECOWAS mediators | g | IGO
@ env | ECOWAS envoy | p | IGO | envoy, former president of Nigeria
@ sou | source close to the delegation | p | IGO
@ two | two people in the room | g | UNK
@ bal | Souleymane Ballo | p | MLIMIL | junta spokesman
@ pm | prime minister and other detainees | g | MLIGOV
@ mli | Mali | c | MLI
@ au | African Union | o | IGO
@ usa | United States | c | USA
@ fra | France | c | FRA
@ unsc | UN Security Council | o | UNO
@ peo | people in Bamako | l | MLICVL
@ m5 | June 5 Movement | o | MLIPTYOPP
@ dem | Aminata Dembélé | p | MLICVL
@ pol | Malian police | o | MLICOP
@ dmo | demonstrators in Mali | l | MLICVLOPP
@ sid | Cheick Oumar Sidibé | p | MLIREL | imam
@ cap | captain who led the 2012 coup | p | MLIMIL | captain
@ p12 | president toppled in 2012 | p | MLIGOV | president
@ tua | Tuareg separatists | g | MLIREB
@ jih | jihadists in Mali | g | MLIREB
@ frs | French soldiers | g | FRAMIL
@ mso | Malian soldiers | g | MLIMIL
E 0 Mali/GPE
E 1 BAMAKO/GPE; West African/NORP; Mali/GPE; Sunday/DATE
E 3 Tuesday/DATE; that night/DATE; two people/NUM
E 4 Economic Community of West African States/ORG
E 5 Nigerian/NORP
E 7 Monday/DATE
E 8 Saturday/DATE; Kati barracks/FAC
E 10 Souleymane Ballo/PER
E 11 Malians/NORP; Ballo/PER; AFP/ORG
E 13 Tuesday/DATE; Mali/GPE; Malians/NORP; Dakar/GPE; Abidjan/GPE
E 14 African Union/ORG; United States/GPE; France/GPE; 5,100 troops/NUM; Sahel/LOC
E 15 UN Security Council/ORG; Wednesday/DATE
E 16 Independence Square/FAC
E 17 Several thousand people/NUM; Friday/DATE; June 5 Movement/ORG; spring/DATE
E 18 Aminata Dembélé/PER
E 19 at least 11 demonstrators/NUM; July/DATE
E 20 Cheick Oumar Sidibé/PER
E 21 Kati/GPE
E 22 Mali/GPE; March 2012/DATE; Tuareg/NORP
E 23 French/NORP; Timbuktu/GPE; January 2013/DATE
E 24 four soldiers/NUM; Koro/GPE; Saturday/DATE
V 0 | won't | REJECT/change | political-institutions, pro-autocracy, diplomatic | 1231 | Mali junta=jun | mediators=med | id=no
V 0 | talks | CONSULT/visit | political-institutions, diplomatic | 042 | mediators=med | Mali junta=jun | id=talk
V 1 | coup | COERCE/seize | political-institutions, pro-autocracy, military | 192 | the junta=jun | the ousted president=pre | where=Mali | id=coup
V 1 | talks | =talk | | | West African mediators=med | the junta=jun | when=on Sunday | date=2020-08-23
V 1 | demand | REQUEST/change | political-institutions, diplomatic | 104 | West African mediators=med | the junta=jun | id=dem
V 1 | made plain | =no | | | the officers=jun | West African mediators=med | by=a source close to the delegation=sou
V 2 | offered | =no | | | They=jun | us=med | by=the source=sou
V 3 | arrested | COERCE/arrest | political-institutions, military | 173 | The mutineers=jun | the 75-year-old head of state=pre | when=on Tuesday | date=2020-08-18 | where=at his home
V 3 | made | =coup | | | The mutineers=jun | him=pre | when=that night | date=2020-08-18
V 3 | proposed | AGREE | political-institutions | 0344 | The mutineers=jun | @1:West African mediators=med | by=two people=two
V 4 | demanded | =dem | | | The Economic Community of West African States=eco | @3:The mutineers=jun
V 5 | meeting | =talk | | | Its envoy=env | @3:The mutineers=jun | where=the defence ministry
V 8 | see | CONSULT | political-institutions, diplomatic | 040 | the former leader=pre; the delegation=med | | when=On Saturday | date=2020-08-22 | where=Kati barracks
V 10 | denied | REJECT | political-institutions | 120 | Colonel-Major Souleymane Ballo=bal | 
V 11 | told | REJECT | political-institutions, diplomatic | 120 | Ballo=bal | @1:West African mediators=med
V 12 | promised | CONCEDE | political-institutions | 0353 | The soldiers=jun | the prime minister and other detainees=pm | st=f
V 13 | putsch | =coup | | | @12:The soldiers=jun | @8:the former leader=pre | when=Tuesday | date=2020-08-18
V 13 | closed | SANCTION/discontinue | diplomatic, economic | 163 | the bloc=eco | Mali=mli | id=cl
V 13 | halted | SANCTION/discontinue | diplomatic, economic | 163 | the bloc=eco | Mali=mli
V 13 | steps | =cl | | | the bloc=eco | Mali=mli
V 14 | suspended | SANCTION/expel | diplomatic | 160 | The African Union=au | the country=mli
V 14 | cut off | SANCTION/discontinue | military | 1622 | the United States=usa | the country=mli
V 14 | condemned | ACCUSE/disapprove | political-institutions, diplomatic | 111 | France=fra | @12:The soldiers=jun
V 14 | overthrow | =coup | | | @12:The soldiers=jun | @8:the former leader=pre
V 15 | called on | REQUEST/yield | political-institutions, diplomatic | 0253 | The UN Security Council=unsc | the mutineers=jun | when=on Wednesday | date=2020-08-19
V 15 | held | COERCE/arrest | political-institutions, military | 173 | they=jun | those=pm
V 17 | hail | SUPPORT | political-institutions | 051 | Several thousand people=peo | the soldiers=jun | when=on Friday | date=2020-08-21 | where=there
V 17 | marched | PROTEST/demo | executive | 1411 | the June 5 Movement=m5 | the president=pre | when=since spring | date=2020
V 18 | finished#2 | =coup | | | they=jun | @17:the president=pre
V 19 | shot | ASSAULT/firearms | repression | 175 | Police=pol | demonstrators=dmo | when=in July | date=2020-07 | n=killed:at least 11 demonstrators:11 | st=h | id=jul
V 19 | unrest | PROTEST/riot | executive | 145 | demonstrators=dmo | the president=pre | st=h | when=in July | date=2020-07
V 19 | bloodshed | =jul | | | Police=pol | demonstrators=dmo
V 19 | apologised | CONCEDE | repression | 055 | the president=pre | demonstrators=dmo | st=h
V 20 | coup | =coup | | | @17:the soldiers=jun | @19:the president=pre
V 22 | toppled | COERCE/seize | political-institutions, pro-autocracy, military | 192 | a captain=cap | an elected president=p12 | st=h | when=in March 2012 | date=2012-03
V 22 | overran | COERCE/seize | territory | 192 | Tuareg separatists=tua; jihadists=jih | | st=h | when=within weeks | date=2012 | where=the north
V 23 | drove | ASSAULT | military, territory | 190 | French soldiers=frs | them=jih | st=h | when=in January 2013 | date=2013-01 | where=Timbuktu
V 24 | killed | ASSAULT/explosives | terrorism | 1833 | the jihadists=jih | four soldiers=mso | when=on Saturday | date=2020-08-22 | where=near Koro | n=killed:four soldiers:4
V 7 | resume | AGREE | political-institutions, diplomatic | 036 | He=med; @3:The mutineers=jun | | when=on Monday | date=2020-08-24
V 24 | drove | ASSAULT | military | 190 | @23:French soldiers=frs | them=jih | st=n | where=countryside
Q 0 | d | won't bring back president | Mali junta=jun | told | mediators=med
Q 1 | i | the officers had made~~to office | source close to the delegation=sou | said | -
Q 2 | d | They offered us coffee, a timetable and no president | the source=sou | summed up | -
Q 4 | m | he be put back "without delay" | The Economic Community of West African States=eco | demanded | -
Q 5 | i | a number of things had been agreed and others not | Its envoy=env | said | -
Q 6 | d | The patient~~speaking terms | he=env | told | -
Q 7 | i | the talks would resume on Monday | He=env | added | -
Q 9 | d | He is fine~~president again | the envoy=env | reported | -
Q 10 | i | any decision had been taken on the length of the transition | Souleymane Ballo=bal | denied | -
Q 11 | d | The shape of~~nobody else | Ballo=bal | told | -
Q 18 | d | We finished the~~their boots | Aminata Dembélé=dem | said | -
Q 20 | i | he would go back to his mosque | Imam Cheick Oumar Sidibé=sid | announced | -

#A w20-015 | 2017-01-21 | Banjul
S 'Now let the country walk': Gambia's strongman agrees to go as foreign troops wait outside capital
P After 22 years of power, five weeks of dithering and one very long night of talks, the man who once said he could rule for a billion years announced on Saturday that he would hand over the reins.
P The Gambian president's climbdown came in a rambling three-minute speech on state television before dawn, while 4,000 soldiers from Senegal, Nigeria and Ghana stood about an hour's drive from his palace.
S "From this morning the country that I carried on my back will have to walk," he said, fingering his prayer beads.
S "Nobody shall say that mothers wept on my account."
P He named neither the opponent who beat him in the December 1 election nor the country in which he will spend his exile, though diplomats said a plane from Guinea had been on the tarmac since Friday.
S The Guinean and Mauritanian presidents flew to Banjul on Friday to give him, as an aide to one of them put it, "one last chance to leave by the stairs".
S Their mediation lasted until after two in the morning.
P His successor, Lamin Bojang, who was sworn in on Thursday in the tiny embassy of the Gambia in Dakar, welcomed the announcement on Twitter.
S "Pack your bags, dear exiles, the airport is yours again," wrote Mr Bojang, a property developer who once worked as a security guard in a shop on the Holloway Road.
P The regional bloc, ECOWAS, had warned the old president that its men would remove him if he was not gone by noon on Friday, then put the deadline back twice.
S Its soldiers crossed the border on Thursday evening without firing a shot, and halted when the mediators asked for a few hours.
S "We have not come to fight Gambians, we have come to deliver a letter that they wrote themselves, with marbles," said the Senegalese spokesman, Colonel Ibrahima Ndour, alluding to the country's way of voting.
P The army chief, who in December pledged loyalty to the incumbent, changed his tune at a café on Wednesday.
S "My boys are not going to die for somebody else's chair," he told tourists and reporters over a plate of chips, "and neither am I."
P The UN Security Council had unanimously backed the efforts of ECOWAS on Thursday, but stopped short of authorising force.
P At Westfield Junction, where police beat protesters with hosepipes last April, a boy was selling the opposition's T-shirts openly for the first time.
S Solo Krubally, a leader of the United Democratic Party, died in custody after those protests; his party says that intelligence officers tortured him to death.
S His daughter Isatou, 23, said she would sleep when the plane had taken off, and not before.
S "Charge him, give him a lawyer, give him all the things my father never had," she said.
P That will be for later, if ever: a draft of the deal seen by this newspaper guarantees the former president his "dignity, security and rights", and his cows.
S Human rights campaigners denounced it last night as an amnesty in all but name.
P He had conceded defeat with a laugh on December 2, in a telephone call to the winner that was filmed and shown on television.
S A week later he took it all back, alleged "unacceptable errors" in the count and asked the Supreme Court, which had no judges, to annul it.
S On Tuesday he declared a state of emergency, and 46,000 people had fled to Senegal by the end of the week, according to the UN refugee agency, along with several thousand British and Dutch holidaymakers in flip-flops.
@ pre | president of the Gambia | p | GMBGOV | president
@ sen | Senegal | c | SENMIL
@ nga | Nigeria | c | NGAMIL
@ gha | Ghana | c | GHAMIL
@ gui | president of Guinea | p | GINGOV | president
@ mau | president of Mauritania | p | MRTGOV | president
@ aid | aide to one of the presidents | p | GOV
@ dip | diplomats | g | GOV
@ boj | Lamin Bojang | p | GMBGOV | president-elect
@ eco | ECOWAS | o | IGO
@ ecs | ECOWAS soldiers | g | IGOMIL
@ ndo | Ibrahima Ndour | p | SENMIL | spokesman
@ chi | Gambian army chief | p | GMBMIL | army chief
@ unsc | UN Security Council | o | UNO
@ pol | Gambian police | o | GMBCOP
@ pro | protesters in the Gambia | l | GMBCVLOPP
@ kru | Solo Krubally | p | GMBPTYOPP | leader of the United Democratic Party
@ udp | United Democratic Party | o | GMBPTYOPP
@ nia | Gambian intelligence officers | g | GMBSPY
@ isa | Isatou | p | GMBCVL | daughter of Solo Krubally
@ hum | human rights campaigners | g | NGO
@ sco | Supreme Court of the Gambia | o | GMBJUD
@ unh | UN refugee agency | o | UNO
@ ref | people who fled the Gambia | l | GMBREF
E 0 Gambia/GPE
E 1 Saturday/DATE
E 2 Gambian/NORP; 4,000 soldiers/NUM; Senegal/GPE; Nigeria/GPE; Ghana/GPE
E 3 this morning/DATE
E 5 December 1/DATE; Guinea/GPE; Friday/DATE
E 6 Guinean/NORP; Mauritanian/NORP; Banjul/GPE; Friday/DATE
E 8 Lamin Bojang/PER; Thursday/DATE; Gambia/GPE; Dakar/GPE; Twitter/ORG
E 9 Bojang/PER; Holloway Road/FAC
E 10 ECOWAS/ORG; Friday/DATE
E 11 Thursday evening/DATE
E 12 Gambians/NORP; Senegalese/NORP; Ibrahima Ndour/PER
E 13 December/DATE; Wednesday/DATE
E 15 UN Security Council/ORG; ECOWAS/ORG; Thursday/DATE
E 16 Westfield Junction/FAC; last April/DATE
E 17 Solo Krubally/PER; United Democratic Party/ORG
E 18 Isatou/PER
E 21 last night/DATE
E 22 December 2/DATE
E 23 A week later/DATE; Supreme Court/ORG
E 24 Tuesday/DATE; 46,000 people/NUM; Senegal/GPE; the end of the week/DATE; UN/ORG; several thousand/NUM; British/NORP; Dutch/NORP
V 0 | agrees | CONCEDE | election, executive | 0351 | Gambia's strongman=pre | | st=f | id=go
V 0 | wait | MOBILIZE/troops | military, election | 154 | foreign troops=ecs | Gambia's strongman=pre | where=outside capital | id=mob
V 1 | announced | =go | | | the man who once said he could rule for a billion years=pre | | when=on Saturday | date=2017-01-21
V 1 | talks | CONSULT/third-party | election, diplomatic | 045 | the man who once said he could rule for a billion years=pre; @6:Guinean=gui; @6:Mauritanian=mau | | id=talk
V 2 | climbdown | =go | | | The Gambian president=pre | | when=before dawn | date=2017-01-21
V 2 | stood | =mob | | | Senegal=sen; Nigeria=nga; Ghana=gha | The Gambian president=pre | n=troops:4,000 soldiers:4000
V 3 | said | =go | | | he=pre |
V 6 | flew | CONSULT/visit | election, diplomatic | 042 | Guinean=gui; Mauritanian presidents=mau | him=pre | when=on Friday | date=2017-01-20 | where=Banjul
V 7 | mediation | =talk | | | Their=gui; Their=mau; @6:him=pre | | when=until after two in the morning
V 8 | welcomed | SUPPORT | election | 050 | Lamin Bojang=boj | @6:him=pre
V 8 | announcement | =go | | | His=pre |
V 10 | warned | THREATEN/violence | election, diplomatic | 139 | The regional bloc, ECOWAS=eco | the old president=pre | id=th
V 10 | put | CONCEDE | election, diplomatic | 080 | The regional bloc, ECOWAS=eco | the old president=pre
V 10 | deadline | =th | | | its men=eco | the old president=pre
V 11 | crossed | =mob | | | Its soldiers=ecs | @10:the old president=pre | when=on Thursday evening | date=2017-01-19 | where=the border
V 11 | asked | REQUEST/yield | diplomatic | 0256 | the mediators=gui; the mediators=mau | Its soldiers=ecs
V 13 | pledged | SUPPORT | executive, military | 050 | The army chief=chi | the incumbent=pre | st=h | when=in December | date=2016-12
V 14 | told | REJECT | military | 120 | he=chi |
V 15 | backed | SUPPORT | diplomatic | 050 | The UN Security Council=unsc | ECOWAS=eco | when=on Thursday | date=2017-01-19
V 16 | beat | ASSAULT/beat | repression | 175 | police=pol | protesters=pro | st=h | when=last April | date=2016-04 | where=Westfield Junction
V 17 | protests | PROTEST/demo | pro-democracy | 141 | @16:protesters=pro | | st=h | date=2016-04
V 17 | says | ACCUSE/allege | repression | 1122 | his party=udp | intelligence officers=nia
V 17 | tortured | ASSAULT/torture | repression | 1823 | intelligence officers=nia | Solo Krubally=kru | st=h | by=his party=udp | id=tor
V 17 | died | =tor | | | | Solo Krubally=kru
V 19 | said | REQUEST/change | legal, human-rights | 104 | she=isa | 
V 21 | denounced | ACCUSE/disapprove | human-rights | 111 | Human rights campaigners=hum | @20:the former president=pre | when=last night | date=2017-01-20
V 22 | conceded | CONCEDE | election | 080 | He=pre | the winner=boj | st=h | when=on December 2 | date=2016-12-02 | id=conc
V 22 | call | CONSULT/phone | election | 041 | He=pre; the winner=boj | | st=h | when=on December 2 | date=2016-12-02
V 23 | took | REJECT | election, pro-autocracy | 120 | he=pre | @22:the winner=boj | st=h | when=A week later | date=2016-12-09
V 23 | alleged | ACCUSE/allege | election | 112 | he=pre | | st=h | when=A week later | date=2016-12-09
V 23 | asked | REQUEST/change | election, legal | 024 | he=pre | the Supreme Court=sco | st=h
V 24 | state of emergency | COERCE/martial-law | election, pro-autocracy | 1724 | he=pre | | when=On Tuesday | date=2017-01-17
Q 0 | d | Now let the country walk | Gambia's strongman=pre | | -
Q 1 | i | he would hand over the reins | the man who once said he could rule for a billion years=pre | announced | -
Q 1 | i | he could rule for a billion years | the man=pre | said | -
Q 3 | d | From this~~to walk | he=pre | said | -
Q 4 | d | * | @3:he=pre | | -
Q 5 | i | a plane from Guinea had been on the tarmac since Friday | diplomats=dip | said | -
Q 6 | d | one last chance to leave by the stairs | an aide to one of them=aid | put it | -
Q 9 | d | Pack your~~again | Mr Bojang=boj | wrote | -
Q 10 | i | its men would remove him if he was not gone by noon on Friday | The regional bloc, ECOWAS=eco | warned | the old president=pre
Q 12 | d | We have not~~with marbles | Colonel Ibrahima Ndour=ndo | said | -
Q 14 | d | My boys are not going to die for somebody else's chair | he=chi | told | -
Q 14 | d | and neither am I. | he=chi | told | -
Q 17 | i | intelligence officers tortured him to death | his party=udp | says | -
Q 18 | i | she would sleep when the plane had taken off, and not before | Isatou=isa | said | -
Q 19 | d | Charge him~~never had | she=isa | said | -
Q 21 | i | an amnesty in all but name | Human rights campaigners=hum | denounced | -
Q 23 | m | "unacceptable errors" in the count | he=pre | alleged | -
Q 24 | i | 46,000 people had fled to Senegal by the end of the week | the UN refugee agency=unh | according to | -

#A w20-016 | 2022-12-08 | -
S Peru's president tried to shut down Congress. By dinner he was in a cell. How did that happen?
P It took less than three hours for Peru to lose one president, turn down a coup and swear in its first woman leader.
P At 11:40 on Wednesday morning the president, his paper shaking in his hands, went on television, announced that he was dissolving Congress, imposed a night curfew and said he would rule by decree.
S Lawmakers, who had been due to vote on his impeachment that afternoon, simply moved the session forward and threw him out by 101 votes to six.
S "He wanted to send us home, so we sent him home," joked congressman Renzo Alarcón, still out of breath.
P By then nearly everyone had walked away from him.
S His ministers resigned one after another on Twitter, and the ambassador in Washington quit as well.
S The armed forces and the police put out a joint statement saying that they would not support "any act contrary to the constitutional order".
S The Constitutional Tribunal's chief judge, Óscar Lizárraga, called it a coup on the radio and urged Peruvians not to obey "a usurper".
P His own bodyguards arrested him.
S The car that was carrying him to the Mexican embassy, where he hoped to ask for asylum, turned around in traffic on Garcilaso Avenue and drove to a police station, where a photographer caught him leafing through a magazine.
P Prosecutors accused him that night of rebellion and conspiracy, and a judge is to rule today on a request to hold him for seven days.
S "My client never took up arms, he read out a text," said his lawyer, Wilber Ccopa, who denied all the charges and claimed the ex-president had been drugged.
S Toxicology tests found nothing.
P His vice-president and successor, a 60-year-old lawyer from Apurímac, took the oath at 3 p.m. and asked lawmakers for a truce.
S "Give me a truce, and give Peru a few quiet months to catch its breath," she told the chamber.
S She had denounced her former boss's move on Twitter within minutes of his broadcast.
P The US ambassador, whose appeal to the president to reverse his decision came at noon, congratulated her by evening.
S Mexico's foreign minister said his country was willing to grant the fallen leader asylum and blamed "the elites of Lima" for his ouster.
P Is it over? Hardly.
S Protesters blocked the Pan-American Highway at Ica overnight with rocks and burning tyres, demanding new elections, and police in Lima fired tear gas at a few hundred of the former president's supporters outside the prefecture.
S "They never let a peasant govern, not for one day," sobbed Rosa Quispe, who had come down from Cajamarca with her mother.
P The former schoolteacher, who made his name leading a national teachers' strike in 2017, beat his right-wing rival by 44,000 votes in June last year.
S She cried fraud for six weeks, and observers found none.
S Congress had already tried to impeach him twice, and prosecutors had opened six investigations into his circle, one of which led to the arrest of his sister-in-law in August.
P He is Peru's sixth president since 2016, and the country has a prison with room for three more.
@ pre | president of Peru | p | PERGOV | president
@ con | Congress of Peru | o | PERLEG
@ ala | Renzo Alarcón | p | PERLEG | congressman
@ min | ministers of Peru | g | PERGOV
@ amb | Peruvian ambassador in Washington | p | PERGOV | ambassador
@ arm | armed forces of Peru | o | PERMIL
@ pol | Peruvian police | o | PERCOP
@ liz | Óscar Lizárraga | p | PERJUD | chief judge of the Constitutional Tribunal
@ peo | Peruvians | l | PERCVL
@ bod | president's bodyguards | g | PERCOP
@ pro | prosecutors of Peru | g | PERJUD
@ ccp | Wilber Ccopa | p | PERSOC | lawyer
@ vp | successor of the president | p | PERGOV | president, former vice-president
@ uam | US ambassador | p | USAGOV | ambassador
@ mfm | Mexico's foreign minister | p | MEXGOV | foreign minister
@ eli | elites of Lima | g | PERELI
@ dem | protesters at Ica | l | PERCVL
@ sup | supporters of the former president | l | PERCVLOPP
@ qui | Rosa Quispe | p | PERCVL
@ tea | Peruvian teachers | g | PERLAB
@ riv | right-wing rival | p | PERPTYOPP | candidate
@ obs | election observers | g | 
@ sis | sister-in-law of the president | p | PERCVL
@ cir | president's circle | g | PERGOV
@ exp | Peru's former government | o | PERGOV
E 0 Peru/GPE; Congress/ORG
E 1 Peru/GPE
E 2 Wednesday morning/DATE; Congress/ORG
E 3 that afternoon/DATE
E 4 Renzo Alarcón/PER
E 6 Twitter/ORG; Washington/GPE
E 8 Constitutional Tribunal/ORG; Óscar Lizárraga/PER; Peruvians/NORP
E 10 Mexican/NORP; Garcilaso Avenue/FAC
E 11 that night/DATE; today/DATE
E 12 Wilber Ccopa/PER
E 14 Apurímac/GPE
E 15 Peru/GPE
E 16 Twitter/ORG
E 17 US/GPE
E 18 Mexico/GPE; Lima/GPE
E 20 Pan-American Highway/FAC; Ica/GPE; overnight/DATE; Lima/GPE; a few hundred/NUM
E 21 Rosa Quispe/PER; Cajamarca/GPE
E 22 2017/DATE; June last year/DATE
E 24 Congress/ORG; August/DATE
E 25 Peru/GPE; 2016/DATE
V 0 | shut down | COERCE/restrict | political-institutions, pro-autocracy, legislative, executive | 1722 | Peru's president=pre | Congress=con | id=dis
V 0 | cell | COERCE/arrest | political-institutions, legal | 173 | @9:His own bodyguards=bod | he=pre | id=arr
V 1 | coup | =dis | | | @2:the president=pre | @2:Congress=con | where=Peru
V 2 | dissolving | =dis | | | the president=pre | Congress=con | when=At 11:40 on Wednesday morning | date=2022-12-07
V 2 | curfew | COERCE/curfew | political-institutions, pro-autocracy | 1723 | the president=pre | | when=At 11:40 on Wednesday morning | date=2022-12-07
V 3 | threw | SANCTION/convict | political-institutions, legislative, executive | 116 | Lawmakers=con | him=pre | when=that afternoon | date=2022-12-07 | id=imp
V 4 | send | =dis | | | He=pre | us=con
V 4 | sent | =imp | | | we=con | him=pre | by=congressman Renzo Alarcón=ala
V 6 | resigned | RETREAT/resign | executive, political-institutions | 0831 | His ministers=min | | date=2022-12-07
V 6 | quit | RETREAT/resign | executive, diplomatic | 0831 | the ambassador in Washington=amb | | date=2022-12-07
V 7 | statement | REJECT/assist | military, political-institutions | 121 | The armed forces=arm; the police=pol | @2:the president=pre
V 8 | called | ACCUSE/allege | political-institutions, legal | 112 | Óscar Lizárraga=liz | @2:the president=pre
V 8 | coup | =dis | | | @2:the president=pre | @2:Congress=con
V 8 | urged | REQUEST/change | political-institutions, legal | 024 | Óscar Lizárraga=liz | Peruvians=peo
V 9 | arrested | =arr | | | His own bodyguards=bod | him=pre
V 11 | accused | ACCUSE/allege | legal, political-institutions | 112 | Prosecutors=pro | him#1=pre | when=that night | date=2022-12-07 | id=ch
V 11 | request | REQUEST/change | legal | 104 | Prosecutors=pro | a judge=pro
V 12 | denied | REJECT | legal, political-institutions | 016 | his lawyer, Wilber Ccopa=ccp | @11:Prosecutors=pro
V 12 | charges | =ch | | | @11:Prosecutors=pro | My client=pre
V 14 | asked | REQUEST/yield | executive, legislative | 0256 | His vice-president and successor=vp | lawmakers=con | when=at 3 p.m. | date=2022-12-07 | id=truce
V 15 | Give#1 | =truce | | | me=vp | the chamber=con
V 16 | denounced | ACCUSE/disapprove | political-institutions, executive | 111 | She=vp | her former boss=pre
V 16 | move | =dis | | | her former boss=pre | @15:the chamber=con
V 17 | appeal | REQUEST/change | political-institutions, diplomatic | 0244 | The US ambassador=uam | the president=pre | when=at noon | date=2022-12-07
V 17 | decision | =dis | | | the president=pre | @14:lawmakers=con
V 17 | congratulated | SUPPORT | executive, diplomatic | 051 | The US ambassador=uam | her=vp | when=by evening | date=2022-12-07
V 18 | willing | AGREE | asylum, diplomatic | 033 | Mexico's foreign minister=mfm | the fallen leader=pre
V 18 | blamed | ACCUSE/allege | political-institutions | 112 | Mexico's foreign minister=mfm | "the elites of Lima"=eli
V 18 | ouster | =imp | | | @14:lawmakers=con | the fallen leader=pre
V 20 | blocked | PROTEST/obstruct | election | 144 | Protesters=dem | | when=overnight | date=2022-12-08 | where=Pan-American Highway at Ica
V 20 | fired | ASSAULT/crowd-control | repression | 175 | police in Lima=pol | a few hundred of the former president's supporters=sup | where=outside the prefecture
V 21 | sobbed | ACCUSE/disapprove | inequality | 111 | Rosa Quispe=qui | They=eli
V 22 | strike | PROTEST/strike | rights-freedoms | 143 | The former schoolteacher=pre; teachers=tea | | st=h | when=in 2017 | date=2017
V 23 | cried | ACCUSE/allege | election | 1121 | She=riv | | st=h | when=for six weeks | date=2021
V 24 | tried | ACCUSE/allege | legislative, executive | 112 | Congress=con | him=pre | st=h
V 24 | investigations | ACCUSE/investigate | corruption | 091 | prosecutors=pro | his circle=cir | st=h
V 24 | arrest | COERCE/arrest | corruption, legal | 173 | | his sister-in-law=sis | st=h | when=in August | date=2022-08
Q 2 | i | he was dissolving Congress | the president=pre | announced | -
Q 2 | i | he would rule by decree | the president=pre | said | -
Q 4 | d | He wanted~~sent him home | congressman Renzo Alarcón=ala | joked | -
Q 7 | m | they would not support "any act contrary to the constitutional order" | The armed forces=arm | saying | -
Q 12 | d | My client never took up arms, he read out a text | Wilber Ccopa=ccp | said | -
Q 12 | i | the ex-president had been drugged | Wilber Ccopa=ccp | claimed | -
Q 15 | d | Give me~~breath | she=vp | told | the chamber=con
Q 18 | i | his country was willing to grant the fallen leader asylum | Mexico's foreign minister=mfm | said | -
Q 18 | m | "the elites of Lima" for his ouster | Mexico's foreign minister=mfm | blamed | -
Q 21 | d | They never let a peasant govern, not for one day | Rosa Quispe=qui | sobbed | -

#A w20-017 | 2007-02-26 | CONAKRY
S Guinea unions call off general strike after president agrees to name new premier
P CONAKRY, Feb. 26 (Xinhua) -- Guinea's trade unions on Sunday suspended a general strike that had paralysed the West African country for two weeks, after its president bowed to their demand for a prime minister from outside his circle, a union leader announced here.
S "The strike is suspended from tomorrow, and the workers will return to their posts with their heads held high," said Hadja Fatoumata Bangoura, secretary general of the National Confederation of Guinean Workers, upon emerging from talks at the Palace of the People.
S The breakthrough came after nearly eight hours of negotiation mediated by a delegation of the Economic Community of West African States (ECOWAS), which was led by a former Nigerian military ruler.
S Under the accord, the ailing president is to choose a head of government by March 2 from a list of five names submitted by the unions and civil society groups.
S None of the five has ever served in his cabinet, according to sources close to the negotiations.
P The presidential spokesman, Moussa Kourouma, told state television on Monday that the head of state "has heard the cry of his people" and would keep his word.
S Kourouma also said that the state of siege proclaimed on Feb. 12 had expired and would not be renewed, as the parliament on Friday rejected the president's request to prolong it.
S It was the first time in memory that the 114-seat house, dominated by the ruling party, had refused him anything.
P The nation's second strike this year began on Feb. 12, when the unions denounced the appointment of a close aide of the president, Eugène Soumah, as prime minister.
S They described the choice as a betrayal of the deal that had ended the January walkout.
P Soldiers and presidential guards opened fire on young protesters in Conakry and several inland towns during both stoppages, killing at least 113 people, according to a coalition of local human rights groups.
S The government has put the toll at 38 and accused "hooligans manipulated from abroad" of looting armouries.
S A curfew confined residents to their homes for as many as 20 hours a day at the height of the crisis, when hospitals ran short of blood and the price of rice doubled.
P "I buried my brother on the 22nd of January, and for him this agreement comes a month late," Mamadou Alpha Diallo, a driver, told Xinhua at Madina market.
S "I will go back to work, because my children do not eat agreements."
P The African Union hailed the end of the strike, and the chairperson of its commission spoke by telephone with the president on Sunday night.
S The UN secretary-general welcomed the compromise in a statement issued in New York and repeated his call for an independent probe into the killings.
S Asked about such an investigation, Bangoura said the unions had made it a condition and would march again if those who gave the order to shoot were not tried.
S "We have put down the strike, we have not buried it," she warned.
P France and the United States evacuated several hundred of their nationals aboard military planes earlier this month.
S Guinea holds about a third of the world's bauxite, and mining companies lost an estimated 1 million U.S. dollars a day because of the stoppage.
P The president, a former general, took power in a bloodless coup in 1984, hours after the funeral of the country's first leader, and survived an army mutiny in 1996 in which loyalist troops shelled his own palace.
S He has won three elections, all of which the opposition disputed.
P In January he freed two rich friends from jail in person, an act that so angered the unions that they called the first of the two strikes.
@ uni | Guinean trade unions | o | GINLAB
@ pre | president of Guinea | p | GINGOV | president
@ ban | Hadja Fatoumata Bangoura | p | GINLAB | union leader
@ eco | ECOWAS delegation | g | IGO
@ civ | civil society groups | g | GINSOC
@ kou | Moussa Kourouma | p | GINGOV | presidential spokesman
@ par | parliament of Guinea | o | GINLEG
@ sou | Eugène Soumah | p | GINGOV | prime minister
@ sol | Guinean soldiers | g | GINMIL
@ you | protesters in Guinea | l | GINCVLOPP
@ hum | coalition of human rights groups | o | GINNGO
@ gov | Guinean government | o | GINGOV
@ res | residents of Conakry | l | GINCVL
@ dia | Mamadou Alpha Diallo | p | GINCVL | driver
@ au | African Union | o | IGO
@ auc | chairperson of the African Union commission | p | IGO | chairperson
@ unsg | UN secretary-general | p | UNO | secretary-general
@ fra | France | c | FRA
@ usa | United States | c | USA
@ nat | French and American nationals | l | CVL
@ loy | loyalist troops | g | GINMIL
@ mut | mutineers of 1996 | g | GINMIL
@ opp | Guinean opposition | o | GINPTYOPP
@ fri | two rich friends of the president | g | GINBUS
@ src | sources close to the negotiations | g | UNK
E 0 Guinea/GPE
E 1 CONAKRY/GPE; Feb. 26/DATE; Xinhua/ORG; Guinea/GPE; Sunday/DATE; West African/NORP
E 2 tomorrow/DATE; Hadja Fatoumata Bangoura/PER; National Confederation of Guinean Workers/ORG; Palace of the People/FAC
E 3 Economic Community of West African States/ORG; ECOWAS/ORG; Nigerian/NORP
E 4 March 2/DATE
E 6 Moussa Kourouma/PER; Monday/DATE
E 7 Kourouma/PER; Feb. 12/DATE; Friday/DATE
E 9 this year/DATE; Feb. 12/DATE; Eugène Soumah/PER
E 10 January/DATE
E 11 Conakry/GPE; at least 113 people/NUM
E 12 38/NUM
E 14 the 22nd of January/DATE; Mamadou Alpha Diallo/PER; Xinhua/ORG; Madina market/FAC
E 16 African Union/ORG; Sunday night/DATE
E 17 UN/ORG; New York/GPE
E 18 Bangoura/PER
E 20 France/GPE; United States/GPE; several hundred of their nationals/NUM; earlier this month/DATE
E 21 Guinea/GPE; an estimated 1 million U.S. dollars/MONEY
E 22 1984/DATE; 1996/DATE
E 24 January/DATE; two rich friends/NUM
V 0 | call off | CONCEDE | economic, executive | 082 | Guinea unions=uni | president=pre | id=off
V 0 | strike | PROTEST/strike | executive, rights-freedoms | 1431 | Guinea unions=uni | president=pre | where=Guinea | id=str
V 0 | agrees | CONCEDE | executive | 0831 | president=pre | unions=uni | id=acc
V 1 | suspended | =off | | | Guinea's trade unions=uni | its president=pre | by=a union leader=ban | when=on Sunday | date=2007-02-25
V 1 | strike | =str | | | Guinea's trade unions=uni | its president=pre | when=for two weeks | date=2007-02-12/2007-02-25
V 1 | bowed | =acc | | | its president=pre | their=uni | by=a union leader=ban
V 1 | demand | REQUEST/change | executive | 1041 | their=uni | its president=pre | id=dem
V 2 | suspended | =off | | | the workers=uni | | by=Hadja Fatoumata Bangoura=ban | when=from tomorrow | where=Palace of the People
V 2 | strike | =str | | | the workers=uni |
V 2 | talks | CONSULT/third-party | executive, diplomatic | 045 | Hadja Fatoumata Bangoura=ban; @1:its president=pre; @3:a delegation of the Economic Community of West African States=eco | | where=Palace of the People | id=talk
V 3 | negotiation | =talk | | | delegation of the Economic Community of West African States=eco; @2:Hadja Fatoumata Bangoura=ban; @1:its president=pre |
V 4 | accord | SUPPORT | executive | 057 | the ailing president=pre; the unions=uni | | id=deal
V 3 | breakthrough | =deal | | | @4:the unions=uni; @4:the ailing president=pre |
V 5 | negotiations | =talk | | | @4:the unions=uni; @4:the ailing president=pre; @3:ECOWAS=eco |
V 6 | word | =acc | | | the head of state=pre | @4:the unions=uni | by=Moussa Kourouma=kou
V 7 | state of siege | COERCE/martial-law | executive, repression | 1724 | @6:the head of state=pre | | when=on Feb. 12 | date=2007-02-12
V 7 | rejected | REJECT | legislative, executive | 120 | the parliament=par | the president's request=pre | when=on Friday | date=2007-02-23 | id=rej
V 7 | request | REQUEST | legislative, executive | 100 | the president=pre | the parliament=par
V 8 | refused | =rej | | | the 114-seat house=par | him=pre
V 9 | strike | =str | | | the unions=uni | the president=pre | when=on Feb. 12 | date=2007-02-12
V 9 | denounced | ACCUSE/disapprove | executive | 111 | the unions=uni | the president=pre | when=on Feb. 12 | date=2007-02-12 | id=den
V 10 | described | =den | | | They=uni | @9:the president=pre
V 10 | deal | SUPPORT | executive | 057 | They=uni; @9:the president=pre | | st=h | date=2007-01
V 10 | walkout | PROTEST/strike | executive | 1431 | They=uni | @9:the president=pre | st=h | when=January | date=2007-01 | id=jan
V 11 | opened fire | ASSAULT/firearms | repression | 175 | Soldiers and presidential guards=sol | young protesters=you | by=a coalition of local human rights groups=hum | where=Conakry | n=killed:at least 113 people:113 | id=kil
V 11 | stoppages | PROTEST/strike | executive | 1431 | @9:the unions=uni | @9:the president=pre | date=2007-01/2007-02
V 12 | accused | ACCUSE/allege | repression | 112 | The government=gov | hooligans manipulated from abroad=you
V 12 | looting | COERCE/seize | executive | 1711 | hooligans manipulated from abroad=you | | by=The government=gov
V 13 | curfew | COERCE/curfew | repression | 1723 | @12:The government=gov | residents=res
V 14 | agreement | =deal | | | @12:The government=gov; @10:They=uni |
V 16 | hailed | SUPPORT | executive, diplomatic | 051 | The African Union=au | @10:They=uni
V 16 | end | =off | | | @18:the unions=uni | the president=pre
V 16 | strike | =str | | | @18:the unions=uni | the president=pre
V 16 | spoke | CONSULT/phone | diplomatic, executive | 041 | the chairperson of its commission=auc; the president=pre | | when=on Sunday night | date=2007-02-25
V 17 | welcomed | SUPPORT | executive, diplomatic | 051 | The UN secretary-general=unsg | @16:the president=pre | where=New York
V 17 | compromise | =deal | | | @16:the president=pre; @18:the unions=uni |
V 17 | call | REQUEST/change | human-rights, repression | 024 | The UN secretary-general=unsg | @16:the president=pre
V 17 | killings | =kil | | | @11:Soldiers and presidential guards=sol | @11:young protesters=you
V 18 | condition | REQUEST/change | human-rights, repression | 104 | the unions=uni | @16:the president=pre
V 18 | march | THREATEN/restrict | executive, repression | 133 | the unions=uni | @16:the president=pre | id=thr
V 18 | shoot | =kil | | | those who gave the order=sol | @11:young protesters=you
V 19 | strike | =str | | | We=uni |
V 19 | put down | =off | | | We=uni | @16:the president=pre
V 19 | warned | =thr | | | she=ban | @16:the president=pre
V 20 | evacuated | AID | military, human-security | 073 | France=fra; the United States=usa | several hundred of their nationals=nat | when=earlier this month | date=2007-02 | n=other:several hundred of their nationals:-
V 21 | stoppage | =str | | | @18:the unions=uni | @16:the president=pre | where=Guinea
V 22 | coup | COERCE/seize | political-institutions, pro-autocracy, military | 192 | The president=pre | | st=h | when=in 1984 | date=1984
V 22 | mutiny | ASSAULT | political-institutions, military | 190 | army=mut | The president=pre | st=h | when=in 1996 | date=1996
V 22 | shelled | ASSAULT/heavy-weapons | political-institutions, military | 194 | loyalist troops=loy | | st=h | when=in 1996 | date=1996 | where=palace
V 23 | disputed | REJECT | election | 120 | the opposition=opp | He=pre | st=h
V 24 | freed | RETREAT/release | corruption, executive | 0841 | he=pre | two rich friends=fri | st=h | when=In January | date=2007-01 | n=other:two rich friends:2 | id=fr
V 24 | act | =fr | | | he=pre | two rich friends=fri
V 24 | called | PROTEST/strike | executive | 1431 | the unions=uni | he=pre | st=h | when=January | date=2007-01 | id=first
V 4 | choose | =acc | | | the ailing president=pre | the unions=uni
Q 1 | i | Guinea's trade unions~~his circle | a union leader=ban | announced | -
Q 2 | d | The strike is suspended~~held high | Hadja Fatoumata Bangoura=ban | said | -
Q 5 | i | None of the five has ever served in his cabinet | sources close to the negotiations=src | according to | -
Q 6 | m | the head of state~~his word | Moussa Kourouma=kou | told | -
Q 7 | i | the state of siege~~be renewed | Kourouma=kou | said | -
Q 11 | i | Soldiers and presidential~~113 people | coalition of local human rights groups=hum | according to | -
Q 12 | m | "hooligans manipulated from abroad" of looting armouries | The government=gov | accused | -
Q 14 | d | I buried my~~month late | Mamadou Alpha Diallo=dia | told | -
Q 15 | d | * | @14:Mamadou Alpha Diallo=dia | | -
Q 18 | i | the unions had~~not tried | Bangoura=ban | said | -
Q 19 | d | We have put~~buried it | she=ban | warned | -

#A w20-018 | 2023-03-09 | MATAMOROS, Mexico
S Cartel faction 'turns in' its own men, apologizes for deadly kidnapping of Texans across the bridge
P MATAMOROS, Mexico (KRVB) - Five men were found tied up on a Matamoros sidewalk Thursday morning along with a handwritten letter, purportedly from the Gulf Cartel, that apologizes for last week's kidnapping of four Americans in which two of them were killed.
S "Here are the fools who did it, we hand them over so that the city can rest," the letter says, claiming the five acted "drunk, without orders and without shame."
S It also says sorry to the family of a local woman, Nora Pineda, 33, who died when a stray round hit her a block and a half away.
P A photo of the men, face down with their shirts pulled over their heads, made the rounds on social media before anyone official would talk about it.
S A Mexican law enforcement source confirmed to our station that the men and the note were real.
S "They left them right in front of a truck like a delivery," the source said, asking not to be identified because he was not allowed to speak publicly.
P Not everyone was buying it.
S "That's no apology, that's a PR stunt by people who got scared of the heat," retired FBI agent Duane Kessler told us.
P Here's what we know about the abduction itself.
S The four friends from the Harlingen area drove across the Veterans Bridge last Friday morning in a white minivan because one of them had a medical appointment, relatives say.
S They never made it.
S Around noon gunmen rammed the van, opened fire, dragged the group onto the bed of a pickup and drove off in broad daylight, video shows.
S Mexican soldiers and state police found them Tuesday in a wooden shack on the road to Bagdad Beach, where two were alive, one with three bullets in his leg.
S A 24-year-old man who was guarding the place was arrested on the spot.
S The survivors were rushed to the border in a convoy of ambulances and Humvees and handed to the FBI within the hour.
P The bodies of Marcus Dillard, 28, and Terrence Oakes, 33, came home across the same bridge Thursday afternoon in two gray hearses, after the Tamaulipas forensic service released them.
S Marcus's mother, Yolanda Dillard, watched from a parking lot in Brownsville.
S "I don't want a letter, I don't want their sorry," she told KRVB in tears.
S "I want the ones who sent them."
P Tamaulipas Attorney General Rodrigo Barrientos said his office is looking into whether the victims were mistaken for Haitian smugglers, as investigators first thought.
S He would not say if the five will be charged.
P In Washington, South Carolina Sen. Wade Prescott renewed his demand that cartels be named foreign terrorist organizations and said he will file a bill to let the military go after them.
S "Call them what they are," Prescott said on the Senate steps.
S Mexico's president fired back at his morning news conference, calling it "election noise with a foreign accent" and warning that he would ask Mexican Americans not to vote for Republicans.
P He said he will not permit any foreign government to intervene on Mexican soil, much less with armed forces.
S The killings have put this city of half a million back on the map it hates to be on: in 1989 police dug up the body of a Texas college student, Kyle Bremmer, and 14 others murdered by a drug cult on a ranch west of town.
P The State Department has told Americans since 2011 not to travel to Tamaulipas at all.
@ gul | Gulf Cartel | g | MEXCRM
@ fiv | five men in Matamoros | g | MEXCRM
@ tex | four Americans | l | USACVL
@ pin | Nora Pineda | p | MEXCVL
@ src | Mexican law enforcement source | p | MEXCOP
@ kes | Duane Kessler | p | USAELI | retired FBI agent
@ rel | relatives of the victims | l | USACVL
@ gun | gunmen in Matamoros | g | MEXCRM
@ sol | Mexican soldiers | g | MEXMIL
@ spo | state police of Tamaulipas | o | MEXCOP
@ gua | 24-year-old guard | p | MEXCRM
@ fbi | FBI | o | USACOP
@ yol | Yolanda Dillard | p | USACVL | mother of a victim
@ bar | Rodrigo Barrientos | p | MEXJUD | Tamaulipas Attorney General
@ wad | Wade Prescott | p | USALEG | senator
@ usg | US government | o | USAGOV
@ pre | president of Mexico | p | MEXGOV | president
@ repu | Republicans | o | USAPTY
@ fore | foreign government | o | USAGOV
@ bre | Kyle Bremmer | p | USAEDU | college student
@ cult | drug cult | g | MEXCRM
@ sta | State Department | o | USAGOV
@ fam | family of Nora Pineda | l | MEXCVL
E 0 Texans/NORP
E 1 MATAMOROS/GPE; Mexico/GPE; KRVB/ORG; Five men/NUM; Matamoros/GPE; Thursday morning/DATE; Gulf Cartel/ARM; last week/DATE; four/NUM; Americans/NORP; two of them/NUM
E 2 five/NUM
E 3 Nora Pineda/PER
E 5 Mexican/NORP
E 8 FBI/ORG; Duane Kessler/PER
E 10 four friends/NUM; Harlingen/GPE; Veterans Bridge/FAC; last Friday morning/DATE
E 13 Mexican/NORP; Tuesday/DATE; Bagdad Beach/LOC; two/NUM
E 15 FBI/ORG
E 16 Marcus Dillard/PER; Terrence Oakes/PER; Thursday afternoon/DATE; Tamaulipas/GPE
E 17 Marcus/PER; Yolanda Dillard/PER; Brownsville/GPE
E 18 KRVB/ORG
E 20 Tamaulipas/GPE; Rodrigo Barrientos/PER; Haitian/NORP
E 21 five/NUM
E 22 Washington/GPE; South Carolina/GPE; Wade Prescott/PER
E 23 Prescott/PER; Senate/ORG
E 24 Mexico/GPE; Mexican Americans/NORP; Republicans/NORP
E 25 Mexican/NORP
E 26 1989/DATE; Texas/GPE; Kyle Bremmer/PER; 14 others/NUM
E 27 State Department/ORG; Americans/NORP; 2011/DATE; Tamaulipas/GPE
V 0 | turns in | RETREAT/release | crime, illegal-drugs | 0842 | Cartel faction=gul | its own men=fiv | id=turn
V 0 | apologizes | CONCEDE | crime | 055 | Cartel faction=gul | Texans=tex | id=sorry
V 0 | kidnapping | ASSAULT/abduct | crime | 181 | its own men=fiv | Texans=tex | where=across the bridge | id=kid
V 1 | apologizes | =sorry | | | Gulf Cartel=gul | four Americans=tex | where=Matamoros
V 1 | kidnapping | =kid | | | @12:gunmen=gun | four Americans=tex | when=last week | date=2023-03-03 | n=abducted:four Americans:4
V 1 | killed | ASSAULT/firearms | crime | 180 | @12:gunmen=gun | two of them=tex | n=killed:two of them:2 | id=kil
V 2 | hand | =turn | | | we=gul | them=fiv
V 3 | says | CONCEDE | crime | 055 | @1:the Gulf Cartel=gul | the family of a local woman, Nora Pineda=fam
V 3 | hit | =kil | | | @12:gunmen=gun | her=pin
V 6 | left | =turn | | | They=gul | them=fiv | by=the source=src
V 8 | apology | =sorry | | | people=gul | 
V 8 | told | ACCUSE/disapprove | crime | 111 | Duane Kessler=kes | people=gul
V 9 | abduction | =kid | | | @12:gunmen=gun | @10:four friends=tex
V 12 | rammed | =kid | | | gunmen=gun | the group=tex | when=Around noon | date=2023-03-03
V 12 | opened fire | =kil | | | gunmen=gun | the group=tex | when=Around noon | date=2023-03-03
V 12 | dragged | =kid | | | gunmen=gun | the group=tex | when=Around noon | date=2023-03-03
V 13 | found | AID | crime, human-security | 073 | Mexican soldiers=sol; state police=spo | them=tex | when=Tuesday | date=2023-03-07 | where=wooden shack on the road to Bagdad Beach | n=injured:one:1
V 14 | arrested | COERCE/arrest | crime, legal | 173 | @13:Mexican soldiers=sol; @13:state police=spo | A 24-year-old man=gua | date=2023-03-07
V 15 | handed | COOPERATE | crime, legal | 063 | @13:Mexican soldiers=sol; the FBI=fbi |
V 18 | sorry | =sorry | | | their=gul |
V 18 | told | REJECT | crime | 120 | she=yol | their=gul
V 20 | looking into | ACCUSE/investigate | crime, legal | 091 | his office=bar |
V 22 | demand | REQUEST/change | terrorism, illegal-drugs | 104 | South Carolina Sen. Wade Prescott=wad | @27:The State Department=usg | where=Washington | id=ter
V 23 | said | =ter | | | Prescott=wad | @27:The State Department=usg | where=Senate steps
V 24 | fired back | ACCUSE/disapprove | diplomatic | 111 | Mexico's president=pre | @23:Prescott=wad
V 24 | warning | THREATEN/restrict | diplomatic, election | 1312 | he=pre | Republicans=repu
V 25 | permit | REJECT | diplomatic, territory, military | 120 | he=pre | any foreign government=fore
V 26 | killings | =kil | | | @12:gunmen=gun | @10:four friends=tex | where=this city
V 26 | murdered | ASSAULT/targeted | illegal-drugs | 202 | drug cult=cult | Kyle Bremmer=bre | st=h | when=in 1989 | date=1989 | where=ranch west of town | n=killed:14 others:14
Q 2 | d | Here are~~can rest | @1:Gulf Cartel=gul | says | -
Q 2 | m | the five acted "drunk, without orders and without shame." | @1:Gulf Cartel=gul | claiming | -
Q 5 | i | the men and the note were real | Mexican law enforcement source=src | confirmed | -
Q 6 | d | They left them~~a delivery | the source=src | said | -
Q 8 | d | That's no apology~~the heat | Duane Kessler=kes | told | -
Q 10 | i | The four friends~~medical appointment | relatives=rel | say | -
Q 18 | d | I don't want~~their sorry | she=yol | told | -
Q 19 | d | * | @18:she=yol | | -
Q 20 | i | his office is~~first thought | Rodrigo Barrientos=bar | said | -
Q 22 | i | he will file~~after them | Wade Prescott=wad | said | -
Q 23 | d | Call them what they are | Prescott=wad | said | -
Q 24 | m | it "election noise with a foreign accent" | Mexico's president=pre | calling | -
Q 24 | i | he would ask Mexican Americans not to vote for Republicans | he=pre | warning | -
Q 25 | i | he will not~~armed forces | he#1=pre | said | -

#A w20-019 | 2022-07-27 | NEW DELHI
S Two BSF jawans on UN duty killed as mob storms base in Congo; India seeks swift probe, trial of culprits
P NEW DELHI: Two personnel of the Border Security Force deployed with the UN peacekeeping mission in the Democratic Republic of Congo were killed on Tuesday when armed protesters attacked their camp at Butembo, prompting New Delhi to demand that the perpetrators be tried "in weeks and not in years".
S Head constables Hanuman Ram Godara of Barmer and Shyam Lal Bhati of Sikar, both in Rajasthan, belonged to a 74-member contingent posted in the eastern town since May, sources in the paramilitary force said.
P "Two brave men will not come home to Rajasthan," tweeted External Affairs Minister Anand Parthasarathy, who conveyed his condolences to the families.
S "Those behind these attacks must not be allowed to sleep in peace."
P A Moroccan peacekeeper also lost his life in the violence, and an Egyptian policeman was injured, the UN said.
S The mission's acting chief, Ibrahima Sarr, accused rioters of snatching weapons from Congolese police and firing at the peacekeepers at close quarters.
S "It was not a demonstration, it was an assault," Sarr told a virtual press conference from Goma.
P The UN Secretary-General strongly condemned the killings and warned that attacks directed at peacekeepers may constitute a war crime.
S He spoke over the telephone with Parthasarathy and the Moroccan foreign minister late on Tuesday, his spokesman said in New York.
S The Security Council, of which India is at present a non-permanent member, was to take up the matter on Wednesday evening behind closed doors at India's request.
P The trouble began in Goma on Monday, when hundreds of youths from the ruling party's wing broke into the mission's warehouses, torched a gate and carried away mattresses, chairs and computers.
S Those who led the march say the blue helmets, in the country since 1999 under one name or another, have failed to protect anyone from more than 120 armed groups.
S Their anger was whipped up by the president of the Senate, who told the mission at a rally on July 15 to "pack its bags".
S It spread overnight to Butembo, 200 km to the north, where some 500 people pelted the base with stones and petrol bombs before shots were heard.
P Congolese government spokesman Patrice Mbala condemned the storming of the base and announced that an inquiry had been opened with the UN.
S He said at least five civilians had died in Goma, and admitted that "warning shots" by peacekeepers might have been to blame.
S The mission denied that it had fired at the crowd, saying its men had used only tear gas.
P In Bisalpur village of Barmer district, Godara's younger brother said the constable had rung home on Monday night.
S "He told me that people there were upset with the UN and that he would come for Diwali, and he laughed," Bhagirath Godara recalled.
S "What had he done to them, tell me?"
P Rajasthan's Chief Minister announced an ex-gratia payment and a job for a member of each family.
S The Opposition asked in Parliament whether the contingent had been given enough ammunition; the Minister of State for Home, Kiran Solanki, assured the House that it had.
P India has sent more than 2.6 lakh troops to 49 UN missions since 1950 and has lost over 175 of them, the highest toll of any country.
S In August 2010 three Indian soldiers were hacked to death at Kirumba, in the same province of North Kivu, by Mai-Mai fighters who lured them out of their camp at night by asking for help.
S No one was ever tried for that ambush, a retired general who commanded the brigade at the time said on Wednesday.
S "New York wrote us a very good letter," he added drily.
@ bsf | BSF peacekeepers | g | INDCOP
@ pro | protesters at Butembo | l | CODCVL
@ ind | India | c | INDGOV
@ bss | sources in the BSF | g | INDCOP
@ par | Anand Parthasarathy | p | INDGOV | External Affairs Minister
@ fam | families of the jawans | l | INDCVL
@ mor | Moroccan peacekeeper | p | UNO
@ egy | Egyptian policeman | p | UNO
@ un | United Nations | o | UNO
@ mon | UN mission in Congo | o | UNO
@ sar | Ibrahima Sarr | p | UNO | acting chief of the mission
@ cpo | Congolese police | o | CODCOP
@ sg | UN Secretary-General | p | UNO | Secretary-General
@ spk | spokesman of the Secretary-General | p | UNO | spokesman
@ mfm | Moroccan foreign minister | p | MARGOV | foreign minister
@ sc | Security Council | o | UNO
@ you | youths in Goma | l | CODPTYGOV
@ sen | president of the Senate | p | CODLEG | president of the Senate
@ mba | Patrice Mbala | p | CODGOV | government spokesman
@ civ | civilians in Goma | l | CODCVL
@ bha | Bhagirath Godara | p | INDCVL | brother of a constable
@ opp | Opposition in India | o | INDPTYOPP
@ sol | Kiran Solanki | p | INDGOV | Minister of State for Home
@ cm | Chief Minister of Rajasthan | p | INDGOV | Chief Minister
@ i10 | three Indian soldiers | g | INDMIL
@ mai | Mai-Mai fighters | g | CODREB
@ gen | retired general | p | INDELI | retired general
@ god | Hanuman Ram Godara | p | INDCOP | head constable
E 0 Two/NUM; BSF/ORG; UN/ORG; Congo/GPE; India/GPE
E 1 NEW DELHI/GPE; Two personnel of the Border Security Force/NUM; Border Security Force/ORG; UN/ORG; Democratic Republic of Congo/GPE; Tuesday/DATE; Butembo/GPE; New Delhi/GPE
E 2 Hanuman Ram Godara/PER; Barmer/GPE; Shyam Lal Bhati/PER; Sikar/GPE; Rajasthan/GPE; May/DATE
E 3 Two brave men/NUM; Rajasthan/GPE; Anand Parthasarathy/PER
E 5 Moroccan/NORP; Egyptian/NORP; UN/ORG
E 6 Ibrahima Sarr/PER; Congolese/NORP
E 7 Sarr/PER; Goma/GPE
E 8 UN/ORG
E 9 Parthasarathy/PER; Moroccan/NORP; Tuesday/DATE; New York/GPE
E 10 Security Council/ORG; India#1/GPE; Wednesday evening/DATE; India#2/GPE
E 11 Goma/GPE; Monday/DATE; hundreds of youths/NUM
E 12 1999/DATE
E 13 Senate/ORG; July 15/DATE
E 14 overnight/DATE; Butembo/GPE; some 500 people/NUM
E 15 Congolese/NORP; Patrice Mbala/PER; UN/ORG
E 16 at least five civilians/NUM; Goma/GPE
E 18 Bisalpur/GPE; Barmer district/GPE; Godara/PER; Monday night/DATE
E 19 UN/ORG; Diwali/EVT; Bhagirath Godara/PER
E 21 Rajasthan/GPE
E 22 Parliament/ORG; Kiran Solanki/PER; House/ORG
E 23 India/GPE; more than 2.6 lakh troops/NUM; UN/ORG; 1950/DATE; over 175 of them/NUM
E 24 August 2010/DATE; three/NUM; Indian/NORP; Kirumba/GPE; North Kivu/GPE; Mai-Mai/ARM
E 25 Wednesday/DATE
E 26 New York/GPE
V 0 | killed | ASSAULT/firearms | peacekeeping | 180 | mob=pro | BSF jawans=bsf | where=Congo | n=killed:Two BSF jawans:2 | id=kil
V 0 | storms | PROTEST/riot | peacekeeping | 145 | mob=pro | UN=mon | where=base | id=sto
V 0 | seeks | REQUEST/change | peacekeeping, legal | 104 | India=ind | @15:Congolese government=mba | id=dem
V 1 | killed | =kil | | | armed protesters=pro | personnel of the Border Security Force=bsf | when=on Tuesday | date=2022-07-26 | where=Butembo | n=killed:Two personnel of the Border Security Force:2
V 1 | attacked | =sto | | | armed protesters=pro | their=bsf | when=on Tuesday | date=2022-07-26 | where=Butembo
V 1 | demand | =dem | | | New Delhi=ind | @15:Congolese government=mba
V 3 | condolences | SUPPORT | peacekeeping | 018 | External Affairs Minister Anand Parthasarathy=par | the families=fam
V 4 | must | =dem | | | @3:External Affairs Minister Anand Parthasarathy=par | @15:Congolese government=mba
V 4 | attacks | =kil | | | Those behind these attacks=pro | @3:Two brave men=bsf
V 5 | violence | ASSAULT/firearms | peacekeeping | 180 | @1:armed protesters=pro | A Moroccan peacekeeper=mor; an Egyptian policeman=egy | by=the UN=un
V 6 | accused | ACCUSE/allege | peacekeeping | 112 | acting chief, Ibrahima Sarr=sar | rioters=pro | id=acz
V 6 | snatching | COERCE/seize | peacekeeping | 1711 | rioters=pro | Congolese police=cpo | by=Ibrahima Sarr=sar
V 6 | firing | =kil | | | rioters=pro | the peacekeepers=bsf | by=Ibrahima Sarr=sar
V 7 | assault | =kil | | | @6:rioters=pro | @6:the peacekeepers=bsf | by=Sarr=sar
V 7 | told | =acz | | | Sarr=sar | @6:rioters=pro
V 8 | condemned | ACCUSE/disapprove | peacekeeping | 111 | UN Secretary-General=sg | @6:rioters=pro
V 8 | killings | =kil | | | @6:rioters=pro | @6:the peacekeepers=bsf
V 9 | spoke | CONSULT/phone | peacekeeping, diplomatic | 041 | He=sg; Parthasarathy=par; the Moroccan foreign minister=mfm | | by=his spokesman=spk | when=late on Tuesday | date=2022-07-26
V 10 | take up | CONSULT/multilateral | peacekeeping, diplomatic | 040 | The Security Council=sc | | st=f | when=on Wednesday evening | date=2022-07-27
V 10 | request | REQUEST/meet | peacekeeping, diplomatic | 026 | India#2=ind | The Security Council=sc
V 11 | broke into | PROTEST/riot | peacekeeping | 145 | hundreds of youths from the ruling party's wing=you | the mission=mon | when=on Monday | date=2022-07-25 | where=Goma | n=protesters:hundreds of youths:- | id=goma
V 11 | torched | =goma | | | hundreds of youths from the ruling party's wing=you | the mission=mon | when=on Monday | date=2022-07-25
V 11 | carried away | COERCE/seize | peacekeeping | 1711 | hundreds of youths from the ruling party's wing=you | the mission=mon | when=on Monday | date=2022-07-25 | where=warehouses
V 12 | march | =goma | | | Those=you | the blue helmets=mon
V 12 | say | ACCUSE/disapprove | peacekeeping | 111 | Those who led the march=you | the blue helmets=mon
V 13 | told | REQUEST/change | peacekeeping, legislative | 104 | president of the Senate=sen | the mission=mon | when=on July 15 | date=2022-07-15
V 14 | pelted | =sto | | | some 500 people=pro | @13:the mission=mon | where=Butembo | n=protesters:some 500 people:500
V 14 | shots | =kil | | | some 500 people=pro | @6:the peacekeepers=bsf | where=Butembo
V 15 | condemned | ACCUSE/disapprove | peacekeeping | 111 | Congolese government spokesman Patrice Mbala=mba | @14:some 500 people=pro
V 15 | storming | =sto | | | @14:some 500 people=pro | @13:the mission=mon | where=the base
V 15 | inquiry | ACCUSE/investigate | peacekeeping | 090 | Congolese government=mba; the UN=un | @14:some 500 people=pro | by=Patrice Mbala=mba
V 16 | shots | ASSAULT/crowd-control | peacekeeping | 175 | peacekeepers=mon | at least five civilians=civ | by=He=mba | st=y | where=Goma | n=killed:at least five civilians:5
V 17 | denied | REJECT | peacekeeping | 016 | The mission=mon | @16:He=mba
V 17 | tear gas | ASSAULT/crowd-control | peacekeeping | 175 | its men=mon | the crowd=pro | by=The mission=mon
V 21 | announced | AGREE | human-security | 033 | Rajasthan's Chief Minister=cm | each family=fam
V 23 | sent | AID | peacekeeping | 074 | India=ind | UN missions=un | st=h | when=since 1950 | date=1950/2022 | n=troops:more than 2.6 lakh troops:260000
V 24 | hacked | ASSAULT/primitive | peacekeeping | 182 | Mai-Mai fighters=mai | Indian soldiers=i10 | st=h | when=In August 2010 | date=2010-08 | where=Kirumba | n=killed:three Indian soldiers:3 | id=kir
V 25 | ambush | =kir | | | @24:Mai-Mai fighters=mai | @24:Indian soldiers=i10
V 25 | tried | ACCUSE/allege | legal, peacekeeping | 115 | | No one=mai | st=n | by=retired general=gen
Q 1 | m | the perpetrators be tried "in weeks and not in years" | New Delhi=ind | demand | -
Q 2 | i | Head constables~~since May | sources in the paramilitary force=bss | said | -
Q 3 | d | Two brave men will not come home to Rajasthan | External Affairs Minister Anand Parthasarathy=par | tweeted | -
Q 4 | d | * | @3:External Affairs Minister Anand Parthasarathy=par | | -
Q 5 | i | A Moroccan peacekeeper~~was injured | the UN=un | said | -
Q 7 | d | It was not a demonstration, it was an assault | Sarr=sar | told | -
Q 8 | i | attacks directed at peacekeepers may constitute a war crime | UN Secretary-General=sg | warned | -
Q 9 | i | He spoke over~~on Tuesday | his spokesman=spk | said | -
Q 12 | i | the blue helmets~~armed groups | Those who led the march=you | say | -
Q 13 | m | to "pack its bags" | president of the Senate=sen | told | the mission=mon
Q 15 | i | an inquiry had been opened with the UN | Patrice Mbala=mba | announced | -
Q 16 | i | at least five civilians had died in Goma | He=mba | said | -
Q 16 | m | "warning shots" by peacekeepers might have been to blame | He=mba | admitted | -
Q 17 | i | it had fired at the crowd | The mission=mon | denied | -
Q 17 | i | its men had used only tear gas | The mission=mon | saying | -
Q 18 | i | the constable had rung home on Monday night | younger brother=bha | said | -
Q 19 | d | He told me~~he laughed | Bhagirath Godara=bha | recalled | -
Q 20 | d | * | @19:Bhagirath Godara=bha | | -
Q 22 | i | the contingent had been given enough ammunition | The Opposition=opp | asked | -
Q 22 | i | it had | Kiran Solanki=sol | assured | the House=opp
Q 25 | i | No one was ever tried for that ambush | retired general=gen | said | -
Q 26 | d | New York wrote us a very good letter | he=gen | added | -

#A w20-020 | 2004-03-11 | -
S Exclusive: OLD BOYS OF WAR - Eton and SAS man held in Zimbabwe over plane full of mercenaries 'on way to topple oil dictator'
P He was educated alongside princes and dined at White's, but last night Julian Thornbury was eating maize porridge in a Harare police cell with 66 other men and, I am told, complaining about the spoon.
P The 51-year-old former Scots Guards officer was arrested on Sunday night on the tarmac of Harare airport, together with the passengers and crew of an ageing Boeing 727 that had flown in from South Africa.
S Zimbabwe says they were mercenaries bound for Equatorial Guinea, a fetid corner of West Africa with more oil per head than Kuwait.
S "Our law has a rope for gentlemen of this kind, and it is long enough for Englishmen," the foreign minister, Tobias Chikwanha, thundered yesterday at a meeting with diplomats.
S His police paraded the jet's cargo for the cameras: sleeping bags, bolt-cutters, a rubber dinghy, and not a single gun.
P The guns, it is alleged, were what they had come for.
S Home Affairs Minister Kembo Zvobgo claimed that Thornbury had paid Zimbabwe's arms factory $180,000 for AK-47s, mortars and 75,000 rounds.
S Thornbury's company insists the men were on their way to guard a diamond mine in Congo.
S "That is complete rubbish, and my husband is no more a coup plotter than I am the Pope," his wife Arabella told me from their house in the New Forest.
S She begged the Foreign Office to "get off its backside" and send somebody to see him.
P A spokesman for the Foreign Office said a consul had asked for access to the prisoners and been refused twice.
P In Malabo, the capital of Equatorial Guinea, 15 more men were rounded up on Monday, among them a burly South African arms dealer, Deon Viljoen.
S He confessed on state television the next day, in handcuffs, that he had led an advance party for a coup.
S "Nobody was to be hurt, we only had to put the man on a plane to Spain," he mumbled.
S His lawyers say the confession was beaten out of him, which the information minister denied.
P The president, who seized power in 1979 from his uncle and had him shot, blames an exiled rival in Madrid and unnamed "multinationals" for the plot.
S He thanked South Africa for the tip-off, and his army has begun throwing out African immigrants by the hundred.
S Spain denied any involvement in the affair and rejected as "fantasy" a claim that two of its warships had been standing by off the coast.
P Old Africa hands are split between horror and giggles.
S "The plan leaked like a colander, half the bar at the Sandton Sun knew the date," said one veteran of Executive Outcomes, the private army that fought rebels in Angola and Sierra Leone in the 1990s.
S "Would I have gone? Ask me when the wife's out."
P Amnesty International asked the Zimbabwean authorities yesterday not to extradite the men to Malabo, where it fears that they would be tortured.
S Zimbabwe, it points out, abolished nothing: four people were hanged there last year.
S Thornbury and the rest are expected in court on Tuesday, when they will be charged under the firearms and immigration acts.
P Mercenaries have come to grief on that coast before: in 1973 Spanish police arrested a British writer's friends in the Canaries, in a boat laden with uniforms, on their way to the very same island.
@ tho | Julian Thornbury | p | GBRELI | former Scots Guards officer
@ men | mercenaries at Harare | g | ZAFUAF
@ zpo | Zimbabwe police | o | ZWECOP
@ zwe | Zimbabwe | c | ZWEGOV
@ chi | Tobias Chikwanha | p | ZWEGOV | foreign minister
@ zvo | Kembo Zvobgo | p | ZWEGOV | Home Affairs Minister
@ com | Thornbury's company | o | BUS
@ ara | Arabella Thornbury | p | GBRCVL | wife of Julian Thornbury
@ fo | Foreign Office | o | GBRGOV
@ fos | Foreign Office spokesman | p | GBRGOV | spokesman
@ con | British consul | p | GBRGOV | consul
@ gnq | Equatorial Guinea | c | GNQGOV
@ fif | 15 men in Malabo | g | UAF
@ vil | Deon Viljoen | p | ZAFBUS | arms dealer
@ law | Viljoen's lawyers | g | SOC
@ inf | information minister of Equatorial Guinea | p | GNQGOV | information minister
@ pre | president of Equatorial Guinea | p | GNQGOV | president
@ unc | uncle of the president | p | GNQGOV | former president
@ riv | exiled rival | p | GNQOPP | exiled opposition leader
@ mul | multinationals | g | MNC
@ zaf | South Africa | c | ZAFGOV
@ army | army of Equatorial Guinea | o | GNQMIL
@ imm | African immigrants | l | REF
@ esp | Spain | c | ESPGOV
@ vet | veteran of Executive Outcomes | p | ZAFELI
@ eo | Executive Outcomes | o | ZAFBUS
@ reb | rebels in Angola and Sierra Leone | g | REB
@ amn | Amnesty International | o | NGO
@ han | people hanged in Zimbabwe | l | ZWECVL
@ spo | Spanish police | o | ESPCOP
@ wri | friends of a British writer | g | UAF
E 0 Eton/ORG; SAS/ORG; Zimbabwe/GPE
E 1 White's/FAC; last night/DATE; Julian Thornbury/PER; Harare/GPE; 66 other men/NUM
E 2 Scots Guards/ORG; Sunday night/DATE; Harare airport/FAC; South Africa/GPE
E 3 Zimbabwe/GPE; Equatorial Guinea/GPE; West Africa/LOC; Kuwait/GPE
E 4 Englishmen/NORP; Tobias Chikwanha/PER; yesterday/DATE
E 7 Kembo Zvobgo/PER; Thornbury/PER; Zimbabwe/GPE; $180,000/MONEY
E 8 Thornbury/PER; Congo/GPE
E 9 Arabella/PER; New Forest/LOC
E 10 Foreign Office/ORG
E 11 Foreign Office/ORG
E 12 Malabo/GPE; Equatorial Guinea/GPE; 15 more men/NUM; Monday/DATE; South African/NORP; Deon Viljoen/PER
E 13 the next day/DATE
E 14 Spain/GPE
E 16 1979/DATE; Madrid/GPE
E 17 South Africa/GPE; African/NORP
E 18 Spain/GPE
E 19 Africa/LOC
E 20 Sandton Sun/FAC; Executive Outcomes/ORG; Angola/GPE; Sierra Leone/GPE; 1990s/DATE
E 22 Amnesty International/ORG; Zimbabwean/NORP; yesterday/DATE; Malabo/GPE
E 23 Zimbabwe/GPE; four people/NUM; last year/DATE
E 24 Thornbury/PER; Tuesday/DATE
E 25 1973/DATE; Spanish/NORP; British/NORP; Canaries/LOC
V 0 | held | COERCE/arrest | political-institutions, natural-resource | 173 | Zimbabwe=zwe | Eton and SAS man=tho | where=Zimbabwe | id=arr
V 1 | cell | =arr | | | @3:Zimbabwe=zwe | Julian Thornbury=tho; 66 other men=men
V 2 | arrested | =arr | | | @5:police=zpo | The 51-year-old former Scots Guards officer=tho; passengers and crew=men | when=on Sunday night | date=2004-03-07 | where=Harare airport
V 3 | says | ACCUSE/allege | political-institutions | 112 | Zimbabwe=zwe | they=men | id=acc
V 4 | thundered | THREATEN/violence | political-institutions, legal | 137 | the foreign minister, Tobias Chikwanha=chi | gentlemen of this kind=men | when=yesterday | date=2004-03-10
V 7 | claimed | =acc | | | Home Affairs Minister Kembo Zvobgo=zvo | Thornbury=tho
V 8 | insists | REJECT | political-institutions | 016 | Thornbury's company=com | @7:Home Affairs Minister Kembo Zvobgo=zvo | id=rej
V 9 | rubbish | =rej | | | his wife Arabella=ara | @7:Home Affairs Minister Kembo Zvobgo=zvo
V 10 | begged | REQUEST/assist | diplomatic | 022 | She=ara | the Foreign Office=fo
V 11 | asked | REQUEST/yield | diplomatic | 0255 | a consul=con | @7:Zimbabwe=zwe | by=A spokesman for the Foreign Office=fos
V 11 | refused | REJECT/yield | diplomatic | 1245 | @7:Zimbabwe=zwe | a consul=con | by=A spokesman for the Foreign Office=fos
V 12 | rounded up | COERCE/arrest | political-institutions | 173 | Equatorial Guinea=gnq | 15 more men=fif; Deon Viljoen=vil | when=on Monday | date=2004-03-08 | where=Malabo | n=arrested:15 more men:15
V 13 | confessed | CONCEDE | political-institutions | 015 | He=vil | @12:Equatorial Guinea=gnq | when=the next day | date=2004-03-09 | id=conf
V 14 | mumbled | =conf | | | he=vil | @12:Equatorial Guinea=gnq
V 15 | say | ACCUSE/allege | repression | 1122 | His lawyers=law | @12:Equatorial Guinea=gnq
V 15 | beaten | ASSAULT/beat | repression | 175 | @12:Equatorial Guinea=gnq | him=vil | by=His lawyers=law
V 15 | denied | REJECT | repression | 016 | the information minister=inf | His lawyers=law
V 16 | seized | COERCE/seize | political-institutions, pro-autocracy | 192 | The president=pre | his uncle=unc | st=h | when=in 1979 | date=1979
V 16 | shot | ASSAULT/targeted | executive | 175 | The president=pre | him=unc | st=h | when=in 1979 | date=1979
V 16 | blames | ACCUSE/allege | political-institutions | 112 | The president=pre | exiled rival in Madrid=riv; "multinationals"=mul
V 17 | thanked | SUPPORT | intelligence, diplomatic | 051 | He=pre | South Africa=zaf
V 17 | tip-off | COOPERATE | intelligence | 064 | South Africa=zaf | He=pre
V 17 | throwing out | COERCE/deport | migration | 174 | his army=army | African immigrants=imm | n=other:by the hundred:-
V 18 | denied | REJECT | political-institutions, diplomatic | 016 | Spain=esp | 
V 18 | rejected | REJECT | military, diplomatic | 016 | Spain=esp | 
V 20 | fought | ASSAULT | military | 180 | the private army=eo | rebels=reb | st=h | when=in the 1990s | date=1990/1999 | where=Angola
V 22 | asked | REQUEST/change | human-rights, legal | 0243 | Amnesty International=amn | Zimbabwean authorities=zwe | when=yesterday | date=2004-03-10
V 23 | hanged | ASSAULT/targeted | legal | 175 | Zimbabwe=zwe | four people=han | st=h | by=it=amn | when=last year | date=2003 | n=killed:four people:4
V 24 | charged | ACCUSE/allege | legal, political-institutions | 115 | @23:Zimbabwe=zwe | Thornbury=tho; the rest=men | st=f | when=on Tuesday | date=2004-03-16
V 25 | arrested | COERCE/arrest | political-institutions | 173 | Spanish police=spo | British writer's friends=wri | st=h | when=in 1973 | date=1973 | where=the Canaries
V 15 | confession | =conf | | | him=vil | @12:Equatorial Guinea=gnq
Q 3 | i | they were mercenaries bound for Equatorial Guinea | Zimbabwe=zwe | says | -
Q 4 | d | Our law~~Englishmen | Tobias Chikwanha=chi | thundered | -
Q 7 | i | Thornbury had paid~~75,000 rounds | Kembo Zvobgo=zvo | claimed | -
Q 8 | i | the men were on their way to guard a diamond mine in Congo | Thornbury's company=com | insists | -
Q 9 | d | That is complete~~the Pope | his wife Arabella=ara | told | -
Q 10 | m | to "get off its backside" and send somebody to see him | She=ara | begged | the Foreign Office=fo
Q 11 | i | a consul had~~refused twice | A spokesman for the Foreign Office=fos | said | -
Q 13 | i | he had led an advance party for a coup | He=vil | confessed | -
Q 14 | d | Nobody was~~Spain | he=vil | mumbled | -
Q 15 | i | the confession was beaten out of him | His lawyers=law | say | -
Q 18 | i | two of its warships had been standing by off the coast | | claim | -
Q 20 | d | The plan leaked~~knew the date | one veteran of Executive Outcomes=vet | said | -
Q 21 | d | * | @20:one veteran of Executive Outcomes=vet | | -
Q 22 | i | they would be tortured | it=amn | fears | -
Q 23 | i | four people were hanged there last year | it=amn | points out | -
