#A w13-001 | 1999-04-18 | DAVAO
S Communist rebels free Philippine general after eight weeks, want talks reopened
P DAVAO, Philippines, April 18 - Communist guerrillas on Saturday handed over an army general and a captain they had held in the hills of Davao del Norte since February, a release that the church envoys who fetched them called the fruit of "eight weeks of patient walking".
P Brigadier General Renato Villasis, thinner but smiling, came out of a banana grove with an escort of 40 fighters of the New People's Army and was embraced by the bishop of Tagum before being driven to a barracks for a medical check.
P "They gave me rice when they had none for themselves, and I will say so to anybody," the general told reporters.
P The government had broken off peace negotiations in The Hague three days after the two men were seized on a road near Panabo by guerrillas dressed as soldiers.
P Manila has refused to halt patrols in exchange for its officers, but it did pull two battalions out of three villages so that the handover could take place, a regional military spokesman, Major Dante Obrero, acknowledged.
P In a statement sent by fax from Utrecht the rebels' political wing, the National Democratic Front, urged the government to resume the talks "without further excuses" and said two policemen still in its hands would go free within a month.
P The presidential palace welcomed the officers' homecoming, yet gave no hint of whether its panel would fly to Europe.
P The insurgency, now in its 30th year, draws its recruits from landless families who have little to hope for from courts or Congress.
P In 1995 another captive, a town police chief, was shot dead by his guards when troops tried to storm a camp in Agusan, and his widow was among the women who sang at the chapel door on Saturday.
P Officers in Manila grumble in private that every such ceremony hands the guerrillas a victory they could never win with rifles.
P If the panels ever sit down again, diplomats say, land reform is the rock on which they are likeliest to founder.
P Durian prices shot up in the Bankerohan market all the same, for the season has been short.
@ npa | New People's Army | g | PHLREB
@ gen | Renato Villasis | p | PHLMIL | Brigadier General
@ cap | captured army captain | p | PHLMIL | captain
@ env | church envoys | g | PHLREL
@ gov | Philippine government | o | PHLGOV
@ obr | Dante Obrero | p | PHLMIL | military spokesman
@ ndf | National Democratic Front | o | PHLREB
@ two | two policemen held by rebels | g | PHLCOP
@ pal | Philippine presidential palace | o | PHLGOV
@ chief | town police chief | p | PHLCOP
@ tr | troops in Agusan | g | PHLMIL
@ jr | reporters in Davao | g | PHLJRN
@ dpl | diplomats in Manila | g | GOV
@ ofm | Philippine officers in Manila | g | PHLMIL
E 0 Communist/NORP; Philippine/NORP
E 1 DAVAO/GPE; Philippines/GPE; April 18/DATE; Communist/NORP; Saturday/DATE; Davao del Norte/GPE; February/DATE
E 2 Renato Villasis/PER; 40 fighters/NUM; New People's Army/ARM; Tagum/GPE
E 4 The Hague/GPE; two men/NUM; Panabo/GPE
E 5 Manila/GPE; Dante Obrero/PER
E 6 Utrecht/GPE; National Democratic Front/ORG; two policemen/NUM
E 7 Europe/LOC
E 8 Congress/ORG
E 9 1995/DATE; Agusan/GPE; Saturday/DATE
E 10 Manila/GPE
E 12 Bankerohan/FAC
V 0 | free | RETREAT/release | military | 0841 | Communist rebels=npa | Philippine general=gen | id=rel
V 0 | want | REQUEST/meet | diplomatic | 027 | Communist rebels=npa | @4:The government=gov | id=req
V 1 | handed over | =rel | | | Communist guerrillas=npa | an army general=gen; a captain=cap | when=Saturday | date=1999-04-17
V 1 | held | ASSAULT/abduct | military | 181 | Communist guerrillas=npa | an army general=gen; a captain=cap | when=since February | date=1999-02 | where=the hills of Davao del Norte | id=abd
V 1 | release | =rel | | | Communist guerrillas=npa | an army general=gen; a captain=cap
V 4 | broken off | SANCTION/withdraw | diplomatic | 164 | The government=gov | @6:the National Democratic Front=ndf | st=h | date=1999-02 | where=The Hague
V 4 | negotiations | CONSULT | diplomatic | 046 | The government=gov; @6:the National Democratic Front=ndf | - | st=h | where=The Hague
V 4 | seized | =abd | | | guerrillas=npa | the two men=gen; the two men=cap | date=1999-02 | where=a road near Panabo
V 5 | refused | REJECT/yield | military | 1246 | Manila=gov | @6:the rebels=npa
V 5 | pull | RETREAT/withdraw | military | 0874 | it=gov | @6:the rebels=npa | by=Major Dante Obrero=obr | where=three villages
V 5 | handover | =rel | | | @1:Communist guerrillas=npa | its officers=gen; its officers=cap
V 6 | urged | =req | | | National Democratic Front=ndf | the government=gov
V 6 | hands | ASSAULT/abduct | military | 181 | National Democratic Front=ndf | two policemen=two | n=abducted:two policemen:2
V 6 | go free | CONCEDE | legal | 0353 | National Democratic Front=ndf | two policemen=two | st=f | by=National Democratic Front=ndf | when=within a month | n=other:two policemen:2
V 7 | welcomed | SUPPORT | military | 051 | The presidential palace=pal | -
V 7 | homecoming | =rel | | | @6:the rebels=npa | the officers=gen; the officers=cap
V 9 | captive | ASSAULT/abduct | military | 181 | his guards=npa | a town police chief=chief | st=h | when=In 1995 | date=1995 | where=Agusan
V 9 | shot | ASSAULT/firearms | military | 180 | his guards=npa | a town police chief=chief | st=h | when=In 1995 | date=1995 | where=Agusan
V 9 | storm | ASSAULT | military | 190 | troops=tr | his guards=npa | st=h | when=In 1995 | date=1995 | where=a camp in Agusan
V 10 | grumble | ACCUSE/disapprove | military | 111 | Officers in Manila=ofm | @7:The presidential palace=gov
Q 1 | m | the fruit of "eight weeks of patient walking" | the church envoys=env | called | -
Q 3 | d | They gave me rice when they had none for themselves, and I will say so to anybody, | the general=gen | told | reporters=jr
Q 5 | i | it did pull~~take place | Major Dante Obrero=obr | acknowledged | -
Q 6 | m | to resume the talks "without further excuses" | National Democratic Front=ndf | urged | the government=gov
Q 6 | i | two policemen still in its hands would go free within a month | National Democratic Front=ndf | said | -
Q 11 | i | land reform is the rock on which they are likeliest to founder | diplomats=dpl | say | -

#A w13-002 | 2024-09-03 | IMPHAL
S Drones drop bombs on Manipur village again; two women among three hurt
P Suspected Kuki militants used drones to bomb a hamlet in Imphal West for the second day running on Monday, wounding three people including two women and sending families into a community hall, police in the troubled northeastern state said.
P The raid on Senjam Chirang came barely 24 hours after a strike of the same kind on neighbouring Koutruk, where a mother was killed by gunfire and her daughter, a girl of eleven, lost part of a hand to shrapnel.
P At least four crude bombs tore through tin roofs before dusk, said Laishram Bimol, a retired drill master whose cowshed was destroyed.
S "We used to look up for rain," he said; "now the children ask me which star has a propeller."
P The state's home department blamed the bombing on "well-funded terrorists" and set up a five-member committee under a retired general to find out where the machines had come from.
P The Kuki-Zo Council denied that any of its volunteers had flown an armed drone, and accused police commandos of firing mortars at Kangpokpi from the valley on Friday night.
P Shops in Imphal closed early and women of the Meira Paibi lined the Tiddim road with torches to protest against the failure of central forces to protect them.
P Some 60,000 people still live in relief camps sixteen months after the two communities fell out over quotas and land.
P New Delhi moved 20 more companies of the Central Reserve Police Force into the state overnight, and officials are weighing whether to jam civilian frequencies along the foothills.
P No rocket has been fired from the ridges since Sunday, contrary to what was claimed in a video shared many thousands of times, the police chief said.
P Polo, which the valley likes to think it gave to the world, has not been played at Mapal Kangjeibung since spring.
P Whoever supplies the batteries, a shopkeeper in Paona Bazar said, is making a killing in another sense.
@ kuk | suspected Kuki militants | g | INDREB
@ sen | villagers of Senjam Chirang | l | INDCVL
@ kou | villagers of Koutruk | l | INDCVL
@ pol | Manipur police | o | INDCOP
@ bim | Laishram Bimol | p | INDCVL
@ home | Manipur home department | o | INDGOV
@ kzc | Kuki-Zo Council | o | INDSOC
@ com | police commandos | g | INDCOP
@ kan | people of Kangpokpi | l | INDCVL
@ mei | Meira Paibi | g | INDSOC
@ del | Indian government | o | INDGOV
@ chief | Manipur police chief | p | INDCOP | police chief
@ cen | central forces | g | INDCOP
@ shk | shopkeeper in Paona Bazar | p | INDCVL
E 0 Manipur/GPE; two women/NUM; three/NUM
E 1 Kuki/NORP; Imphal West/GPE; Monday/DATE; three people/NUM; two women/NUM
E 2 Senjam Chirang/GPE; Koutruk/GPE
E 3 Laishram Bimol/PER
E 6 Kuki-Zo Council/ORG; Kangpokpi/GPE; Friday night/DATE
E 7 Imphal/GPE; Meira Paibi/ORG; Tiddim road/FAC
E 8 Some 60,000 people/NUM
E 9 New Delhi/GPE; Central Reserve Police Force/ORG
E 10 Sunday/DATE
E 11 Mapal Kangjeibung/FAC
E 12 Paona Bazar/FAC
V 0 | drop bombs | ASSAULT/drone | religion-ethnicity | 183 | @1:Suspected Kuki militants=kuk | Manipur village=sen | n=injured:three:3 | id=sen
V 1 | bomb | =sen | | | Suspected Kuki militants=kuk | a hamlet=sen | by=police=pol | when=on Monday | date=2024-09-02 | where=Imphal West | n=injured:three people:3
V 2 | raid | =sen | | | @1:Suspected Kuki militants=kuk | Senjam Chirang=sen | where=Senjam Chirang
V 2 | strike | ASSAULT/drone | religion-ethnicity | 183 | @1:Suspected Kuki militants=kuk | Koutruk=kou | date=2024-09-01 | where=Koutruk | id=kou
V 2 | killed | ASSAULT/firearms | religion-ethnicity | 180 | @1:Suspected Kuki militants=kuk | a mother=kou | date=2024-09-01 | where=Koutruk
V 3 | tore | =sen | | | @1:Suspected Kuki militants=kuk | tin roofs=sen | by=Laishram Bimol=bim
V 3 | destroyed | =sen | | | @1:Suspected Kuki militants=kuk | Laishram Bimol=bim
V 5 | blamed | ACCUSE/allege | terrorism | 112 | home department=home | "well-funded terrorists"=kuk
V 5 | bombing | =sen | | | "well-funded terrorists"=kuk | @1:a hamlet=sen | by=home department=home
V 5 | committee | ACCUSE/investigate | terrorism | 090 | home department=home | @1:Suspected Kuki militants=kuk
V 6 | denied | REJECT | religion-ethnicity | 016 | The Kuki-Zo Council=kzc | @5:home department=home
V 6 | accused | ACCUSE/allege | religion-ethnicity | 1123 | The Kuki-Zo Council=kzc | police commandos=com
V 6 | firing | ASSAULT/heavy-weapons | religion-ethnicity | 194 | police commandos=com | Kangpokpi=kan | by=The Kuki-Zo Council=kzc | when=on Friday night | date=2024-08-30 | where=Kangpokpi
V 7 | lined | PROTEST/demo | religion-ethnicity | 141 | women of the Meira Paibi=mei | central forces=cen | where=the Tiddim road | id=torch
V 7 | protest | =torch | | | women of the Meira Paibi=mei | central forces=cen
V 9 | moved | MOBILIZE/police | religion-ethnicity | 153 | New Delhi=del | - | when=overnight | where=the state
V 10 | fired | ASSAULT/heavy-weapons | religion-ethnicity | 194 | @1:Suspected Kuki militants=kuk | - | st=n | by=the police chief=chief | when=since Sunday | where=the ridges
Q 1 | i | Suspected Kuki militants used~~community hall | police in the troubled northeastern state=pol | said | -
Q 3 | i | At least four crude bombs tore through tin roofs before dusk | Laishram Bimol=bim | said | -
Q 4 | d | We used to look up for rain, | he=bim | said | -
Q 4 | d | now the children ask me which star has a propeller. | he=bim | said | -
Q 6 | i | any of its volunteers had flown an armed drone | The Kuki-Zo Council=kzc | denied | -
Q 10 | i | No rocket has been fired from the ridges since Sunday | the police chief=chief | said | -
Q 12 | i | is making a killing in another sense | a shopkeeper in Paona Bazar=shk | said | -

#A w13-003 | 2001-05-22 | FREETOWN
S Child soldiers given up as Sierra Leone rebels and militia hand in guns
P Rebels of the Revolutionary United Front and members of the pro-government Kamajor militia began surrendering their weapons side by side in two northern districts on Friday, the first disarmament on such a scale since fighting resumed a year ago, United Nations officers said.
P By Monday evening 591 rebels and 418 Kamajors had queued at tables in Port Loko and Kambia to turn in rifles, two anti-aircraft guns and a cardboard box of grenades, for which each man received a blanket, a bucket and a chit for retraining.
P The guerrillas also freed 424 children, some of them no taller than the guns they had carried, into the care of Unicef.
P "This is not a photograph, this is a process," said Brigadier Alhassan Mogtari, the Ghanaian who commands the sector, when asked whether the ceremony would be repeated in the diamond fields of Kono.
P The rebels promised this month in Abuja, at a meeting with the government under the eye of West African ministers, to leave Kambia and to let the army back to the Guinean border.
P Guinea, whose helicopters have rocketed rebel-held villages across the frontier since September, has agreed to stop its attacks while the guns are collected, according to the mission.
P Aid workers remain wary, for nobody disarmed in 1999 after a deal signed in Lomé, and the following May the same rebels took some 500 peacekeepers hostage.
P A peace that pays in buckets has at least the merit of being cheap.
P Britain, which sent 800 paratroopers to Freetown during that crisis, is training a third battalion of the new national army at Benguema.
P Amputees in the Murray Town camp, where the footballers train on crutches at five each afternoon, have asked the government for a share of the money that goes to fighters.
P The minister for social welfare did not reply to them.
P Many of the boys say they would rather have a bicycle than a trade, and a few would like to meet the captain of the national football side.
@ ruf | Revolutionary United Front | g | SLEREB
@ kam | Kamajor militia | g | SLEPRM
@ un | United Nations mission in Sierra Leone | o | UNO
@ kids | child soldiers | l | SLECVL
@ mog | Alhassan Mogtari | p | UNOMIL | Brigadier
@ gov | Sierra Leonean government | o | SLEGOV
@ waf | West African ministers | g | IGO
@ gin | Guinea | c | GIN
@ vil | rebel-held villages | l | SLECVL
@ pk | UN peacekeepers taken hostage | g | UNOMIL
@ gbr | Britain | c | GBR
@ army | Sierra Leonean army | o | SLEMIL
@ amp | amputees | l | SLECVL
E 0 Sierra Leone/GPE
E 1 Revolutionary United Front/ARM; Kamajor/ARM; Friday/DATE; a year ago/DATE; United Nations/ORG
E 2 Monday/DATE; 591 rebels/NUM; 418/NUM; Kamajors/ARM; Port Loko/GPE; Kambia/GPE
E 3 424 children/NUM; Unicef/ORG
E 4 Alhassan Mogtari/PER; Ghanaian/NORP; Kono/GPE
E 5 this month/DATE; Abuja/GPE; West African/NORP; Kambia/GPE; Guinean/NORP
E 6 Guinea/GPE; September/DATE
E 7 1999/DATE; Lomé/GPE; the following May/DATE; some 500 peacekeepers/NUM
E 9 Britain/GPE; 800 paratroopers/NUM; Freetown/GPE; Benguema/GPE
E 10 Murray Town camp/FAC
V 0 | given up | RETREAT/release | human-rights | 0841 | Sierra Leone rebels=ruf | Child soldiers=kids | id=kids
V 0 | hand in | RETREAT/disarm | peacekeeping | 0873 | Sierra Leone rebels=ruf; militia=kam | - | id=dis
V 1 | surrendering | =dis | | | Rebels of the Revolutionary United Front=ruf; Kamajor militia=kam | - | by=United Nations officers=un | when=on Friday | date=2001-05-18 | where=two northern districts
V 1 | disarmament | =dis | | | Rebels of the Revolutionary United Front=ruf; Kamajor militia=kam | - | by=United Nations officers=un
V 1 | fighting | ASSAULT | military | 190 | Rebels of the Revolutionary United Front=ruf; Kamajor militia=kam | - | st=h | when=a year ago | date=2000
V 2 | turn in | =dis | | | 591 rebels=ruf; Kamajors=kam | - | when=By Monday evening | date=2001-05-18/2001-05-21 | where=Port Loko and Kambia | n=other:591 rebels:591 | n=other:418:418
V 3 | freed | =kids | | | The guerrillas=ruf | 424 children=kids | n=other:424 children:424
V 4 | ceremony | =dis | | | @3:The guerrillas=ruf; @2:Kamajors=kam | -
V 5 | promised | CONCEDE | peacekeeping,territory | 0356 | The rebels=ruf | the government=gov | st=f | when=this month | date=2001-05 | where=Abuja
V 5 | meeting | CONSULT/third-party | diplomatic | 044 | The rebels=ruf; the government=gov; West African ministers=waf | - | when=this month | date=2001-05 | where=Abuja
V 6 | rocketed | ASSAULT/aerial | military | 195 | Guinea=gin | rebel-held villages=vil | when=since September | date=2000-09/2001-05 | id=gin
V 6 | agreed | CONCEDE | military | 0356 | Guinea=gin | rebel-held villages=vil | st=f | by=the mission=un
V 6 | attacks | =gin | | | Guinea=gin | rebel-held villages=vil
V 7 | disarmed | RETREAT/disarm | peacekeeping | 0873 | @5:The rebels=ruf | - | st=n | when=in 1999 | date=1999
V 7 | signed | SUPPORT | diplomatic | 057 | the same rebels=ruf; @5:the government=gov | - | st=h | when=in 1999 | date=1999 | where=Lomé
V 7 | took | ASSAULT/abduct | peacekeeping | 181 | the same rebels=ruf | peacekeepers=pk | st=h | when=the following May | date=2000-05 | n=abducted:some 500 peacekeepers:500 | id=host
V 9 | sent | MOBILIZE/troops | military | 154 | Britain=gbr | - | st=h | date=2000-05 | where=Freetown | n=troops:800 paratroopers:800
V 9 | crisis | =host | | | @7:the same rebels=ruf | @7:peacekeepers=pk
V 9 | training | AID | military | 072 | Britain=gbr | the new national army=army | where=Benguema
V 10 | asked | REQUEST/assist | human-security | 0233 | Amputees=amp | the government=gov | where=the Murray Town camp
Q 1 | i | Rebels of the Revolutionary United Front~~a year ago | United Nations officers=un | said | -
Q 4 | d | This is not a photograph, this is a process, | Brigadier Alhassan Mogtari=mog | said | -
Q 6 | i | Guinea, whose helicopters~~collected | the mission=un | according to | -

#A w13-004 | 2000-12-20 | ANKARA
S Turkish troops storm jails to end hunger strikes; 17 dead, minister says door to talks shut
P Paramilitary police smashed through the roofs and walls of 20 Turkish prisons before dawn on Tuesday to break a hunger strike by leftist inmates, and at least 15 prisoners and two gendarmes died in the assault, the justice ministry said.
P Prisoners in Bayrampasa, on the European side of Istanbul, set themselves alight or were burned when tear gas canisters caught mattresses, according to their lawyers, who were kept behind a cordon until noon.
P More than 200 members of the banned DHKP-C and two smaller groups had fasted since October 20 against a plan to move them out of crowded dormitories and into cells for one or three, where, they say, they would be beaten with nobody to see it.
P Justice Minister Sadik Ermutlu said the state had "talked for weeks, and talked to the wall", and he ruled out any further bargaining.
P A delegation of writers and deputies who shuttled between the ministry and the wards until last Thursday had persuaded neither side to yield, though the minister did put off the opening of the cells and the inmates accepted vitamins.
P The Turkish Medical Association condemned an order that doctors feed the strikers by force.
P "We do not treat a conscience with a tube," its chairwoman, Nermin Akdogan, told a news conference in Ankara.
P About 60 relatives who sat down across Istiklal Avenue in Istanbul were dragged into buses by riot police, and at a Turkish bank in Rotterdam youths broke windows and painted the number of the dead on the door.
P In 1996, under another coalition, twelve prisoners starved to death before the government gave in and closed a jail in Eskisehir that inmates called the coffin.
P Turkey hopes to open membership talks with the European Union, whose officials have long told it to mend its prisons.
P Snow fell all day on the mothers waiting at the gates of Umraniye, where the siege was not over by nightfall.
P A cell, the architects of the new wings maintain, ought to be a room of one's own rather than a threat.
@ gen | Turkish paramilitary police | g | TURCOP
@ pri | leftist prisoners | g | TURREB
@ jm | Turkish justice ministry | o | TURGOV
@ law | prisoners' lawyers | g | TURSOC
@ erm | Sadik Ermutlu | p | TURGOV | Justice Minister
@ del | delegation of writers and deputies | g | TURLEG
@ tma | Turkish Medical Association | o | TURMED
@ akd | Nermin Akdogan | p | TURMED | chairwoman
@ rel | relatives of prisoners | l | TURCVL
@ rio | Istanbul riot police | g | TURCOP
@ you | youths in Rotterdam | l | CVL
@ bank | Turkish bank | o | TURBUS
@ old | government of 1996 | o | TURGOV
@ old12 | prisoners of 1996 | g | TURREB
@ arc | architects of the new wings | g | TURBUS
@ eu | European Union | o | EUR
@ turk | Turkey | c | TUR
E 0 Turkish/NORP; 17/NUM
E 1 Turkish/NORP; Tuesday/DATE; at least 15 prisoners/NUM; two gendarmes/NUM
E 2 Bayrampasa/FAC; Istanbul/GPE
E 3 More than 200 members/NUM; DHKP-C/ARM; October 20/DATE
E 4 Sadik Ermutlu/PER
E 5 last Thursday/DATE
E 6 Turkish Medical Association/ORG
E 7 Nermin Akdogan/PER; Ankara/GPE
E 8 About 60 relatives/NUM; Istiklal Avenue/FAC; Istanbul/GPE; Turkish/NORP; Rotterdam/GPE
E 9 1996/DATE; twelve prisoners/NUM; Eskisehir/GPE
E 10 Turkey/GPE; European Union/ORG
E 11 Umraniye/FAC
V 0 | storm | ASSAULT | repression,rights-freedoms | 175 | Turkish troops=gen | jails=pri | n=killed:17:17 | id=storm
V 0 | hunger strikes | PROTEST/hunger | rights-freedoms | 142 | @1:leftist inmates=pri | @1:justice ministry=jm | id=hun
V 0 | shut | REJECT/meet | rights-freedoms | 125 | minister=erm | @1:leftist inmates=pri | id=shut
V 1 | smashed | =storm | | | Paramilitary police=gen | 20 Turkish prisons=pri | by=the justice ministry=jm | when=before dawn on Tuesday | date=2000-12-19
V 1 | hunger strike | =hun | | | leftist inmates=pri | the justice ministry=jm
V 1 | assault | =storm | | | Paramilitary police=gen | leftist inmates=pri | by=the justice ministry=jm | when=on Tuesday | date=2000-12-19 | n=killed:at least 15 prisoners:15 | n=killed:two gendarmes:2
V 2 | burned | ASSAULT/crowd-control | repression | 175 | @1:Paramilitary police=gen | Prisoners=pri | by=their lawyers=law | date=2000-12-19 | where=Bayrampasa
V 2 | kept | COERCE/restrict | legal | 172 | @1:Paramilitary police=gen | lawyers=law | when=until noon | date=2000-12-19
V 3 | fasted | =hun | | | members of the banned DHKP-C and two smaller groups=pri | @4:the state=jm | when=since October 20 | date=2000-10-20/2000-12-19 | n=protesters:More than 200 members:200
V 4 | talked#1 | CONSULT | rights-freedoms | 046 | the state=jm; @3:members of the banned DHKP-C and two smaller groups=pri | - | by=Sadik Ermutlu=erm | when=for weeks
V 4 | ruled out | =shut | | | he=erm | @3:members of the banned DHKP-C and two smaller groups=pri
V 5 | shuttled | CONSULT/third-party | rights-freedoms | 045 | A delegation of writers and deputies=del; the ministry=jm; the wards=pri | - | when=until last Thursday | date=2000-12-14
V 5 | put off | CONCEDE | rights-freedoms | 0833 | the minister=erm | the inmates=pri
V 5 | accepted | CONCEDE | rights-freedoms | 082 | the inmates=pri | the minister=erm
V 6 | condemned | ACCUSE/disapprove | health,rights-freedoms | 111 | The Turkish Medical Association=tma | @4:the state=jm | id=tma
V 6 | order | REQUEST/change | health,rights-freedoms | 104 | @4:the state=jm | doctors=tma
V 7 | told | =tma | | | Nermin Akdogan=akd | @4:the state=jm | where=Ankara
V 8 | sat down | PROTEST/obstruct | rights-freedoms | 144 | About 60 relatives=rel | @4:the state=jm | where=Istiklal Avenue | n=protesters:About 60 relatives:60
V 8 | dragged | COERCE/arrest | repression | 173 | riot police=rio | About 60 relatives=rel | where=Istiklal Avenue | n=arrested:About 60 relatives:60
V 8 | broke | PROTEST/vandalize | rights-freedoms | 145 | youths=you | a Turkish bank=bank | where=Rotterdam
V 8 | painted | PROTEST/vandalize | rights-freedoms | 145 | youths=you | a Turkish bank=bank | where=Rotterdam
V 9 | starved | PROTEST/hunger | rights-freedoms | 142 | twelve prisoners=old12 | the government=old | st=h | when=In 1996 | date=1996 | n=other:twelve prisoners:12
V 9 | gave in | CONCEDE | rights-freedoms | 0833 | the government=old | inmates=old12 | st=h | when=In 1996 | date=1996 | id=gi
V 9 | closed | =gi | | | the government=old | inmates=old12
V 10 | told | REQUEST/change | rights-freedoms | 1043 | the European Union=eu | Turkey=turk | st=h
V 11 | siege | =storm | | | @8:riot police=gen | @3:members of the banned DHKP-C and two smaller groups=pri | where=Umraniye
Q 1 | i | Paramilitary police smashed~~in the assault | the justice ministry=jm | said | -
Q 0 | i | door to talks shut | minister=erm | says | -
Q 2 | i | Prisoners in Bayrampasa~~caught mattresses | their lawyers=law | according to | -
Q 3 | i | they would be beaten with nobody to see it | they#1=pri | say | -
Q 4 | m | the state had "talked for weeks, and talked to the wall" | Justice Minister Sadik Ermutlu=erm | said | -
Q 7 | d | We do not treat a conscience with a tube, | Nermin Akdogan=akd | told | -
Q 12 | i | ought to be a room of one's own rather than a threat | the architects of the new wings=arc | maintain | -

#A w13-005 | 2010-07-13 | HAVANA
S Seven Cuban dissidents land in Madrid as Havana starts to empty its cells
P Seven political prisoners whom Cuba had held for seven years flew into exile in Spain on Tuesday with their families, the first of 52 inmates that President Rolando Castañeira has promised the Roman Catholic Church he would let go by autumn.
P The group, all of them jailed in a crackdown in 2003 for what the state called working in the pay of Washington, stepped off two Air Europa flights at Barajas in new suits and borrowed ties.
P "This is a road that has begun, and I want it to end with nobody left behind," said one of the freed men, Omar Luis Valdespino, who had been serving 20 years.
P The releases were agreed on July 7 in Havana at a meeting between the president, Cardinal Julio Armenteros and the Spanish foreign minister, hours after which the dissident psychologist Gabriel Frometa took a sip of water and gave up a hunger strike of 135 days.
P Washington welcomed the step but called it overdue, and a State Department spokesman, Peter Hallam, urged Cuba to free everyone held for his beliefs and to let those who wished stay on the island.
P Cuba rejects the term political prisoner and denies that it holds any.
P In Madrid the foreign minister, Ignacio Belloso, told parliament that Spain would press its partners in the European Union to lift a common position which since 1996 has tied better relations to human rights.
P The opposition People's Party accused him of having swapped principles for a photograph.
P Nobody had expected much from the churchmen, whose bells were all but silent in the island's first socialist decades.
P The death in February of Orlando Zaldívar, a bricklayer who refused food for 83 days to protest against beatings in Camagüey prison, had drawn condemnation from the United States and from the European Parliament.
P Analysts expect little change in an economy where a surgeon earns less than a hotel porter.
P The Ladies in White, wives and mothers who march each Sunday with gladioli to the church of Santa Rita, did so again this week, with fewer of them and with louder applause.
P The island could do with visitors, engineers and paint, in that order, a hotel manager in Vedado remarked.
@ cub | Cuba | c | CUBGOV
@ pri | freed Cuban dissidents | g | CUBOPP
@ cas | Rolando Castañeira | p | CUBGOV | President
@ chu | Roman Catholic Church | o | CUBREL
@ val | Omar Luis Valdespino | p | CUBOPP
@ arm | Julio Armenteros | p | CUBREL | Cardinal
@ bel | Ignacio Belloso | p | ESPGOV | Foreign Minister
@ fro | Gabriel Frometa | p | CUBOPP
@ usa | United States government | o | USAGOV
@ hal | Peter Hallam | p | USAGOV | State Department spokesman
@ pp | People's Party | o | ESPPTYOPP
@ zal | Orlando Zaldívar | p | CUBOPP
@ ep | European Parliament | o | EURLEG
@ lad | Ladies in White | g | CUBOPP
@ par | Spanish parliament | o | ESPLEG
@ man | hotel manager in Vedado | p | CUBBUS
E 0 Seven/NUM; Cuban/NORP; Madrid/GPE; Havana/GPE
E 1 Seven political prisoners/NUM; Cuba/GPE; Spain/GPE; Tuesday/DATE; 52 inmates/NUM; Rolando Castañeira/PER; Roman Catholic Church/ORG; autumn/DATE
E 2 2003/DATE; Washington/GPE; Air Europa/ORG; Barajas/FAC
E 3 Omar Luis Valdespino/PER
E 4 July 7/DATE; Havana/GPE; Julio Armenteros/PER; Spanish/NORP; Gabriel Frometa/PER
E 5 Washington/GPE; State Department/ORG; Peter Hallam/PER; Cuba/GPE
E 6 Cuba/GPE
E 7 Madrid/GPE; Ignacio Belloso/PER; Spain/GPE; European Union/ORG; 1996/DATE
E 8 People's Party/ORG
E 10 February/DATE; Orlando Zaldívar/PER; Camagüey prison/FAC; United States/GPE; European Parliament/ORG
E 12 Ladies in White/ORG; Sunday/DATE; Santa Rita/FAC; this week/DATE
E 13 Vedado/GPE
V 0 | empty | RETREAT/release | rights-freedoms | 0841 | Havana=cub | Seven Cuban dissidents=pri | id=rel
V 1 | held | COERCE/arrest | rights-freedoms | 173 | Cuba=cub | Seven political prisoners=pri | st=h | when=for seven years | date=2003/2010 | id=held
V 1 | flew | =rel | | | Cuba=cub | Seven political prisoners=pri | when=on Tuesday | date=2010-07-13 | where=Spain
V 1 | promised | CONCEDE | rights-freedoms | 0353 | President Rolando Castañeira=cas | the Roman Catholic Church=chu | st=f | n=other:52 inmates:52 | id=prom
V 2 | jailed | =held | | | the state=cub | The group=pri | when=in 2003 | date=2003
V 2 | crackdown | =held | | | the state=cub | The group=pri | when=in 2003 | date=2003
V 2 | called | ACCUSE/allege | legal | 1125 | the state=cub | The group=pri | st=h | date=2003
V 3 | freed | =rel | | | @1:Cuba=cub | Omar Luis Valdespino=val
V 3 | serving | =held | | | @1:Cuba=cub | Omar Luis Valdespino=val
V 4 | releases | =rel | | | @1:Cuba=cub | @2:The group=pri
V 4 | agreed | =prom | | | the president=cas | Cardinal Julio Armenteros=arm; Spanish foreign minister=bel | when=on July 7 | date=2010-07-07 | where=Havana
V 4 | meeting | CONSULT | rights-freedoms,diplomatic | 040 | the president=cas; Cardinal Julio Armenteros=arm; the Spanish foreign minister=bel | - | when=on July 7 | date=2010-07-07 | where=Havana
V 4 | gave up | CONCEDE | rights-freedoms | 082 | Gabriel Frometa=fro | @1:Cuba=cub | date=2010-07-08
V 4 | hunger strike | PROTEST/hunger | rights-freedoms | 142 | Gabriel Frometa=fro | @1:Cuba=cub | when=135 days
V 5 | welcomed | SUPPORT | rights-freedoms,diplomatic | 051 | Washington=usa | @1:Cuba=cub
V 5 | step | =rel | | | Cuba=cub | @2:The group=pri
V 5 | called | ACCUSE/disapprove | rights-freedoms,diplomatic | 111 | Washington=usa | Cuba=cub
V 5 | urged | REQUEST/yield | rights-freedoms | 0253 | Peter Hallam=hal | Cuba=cub
V 6 | rejects | REJECT | rights-freedoms | 016 | Cuba=cub | - | id=rej
V 6 | denies | =rej | | | Cuba=cub | -
V 7 | told | AGREE | diplomatic | 032 | Ignacio Belloso=bel | @6:Cuba=cub | when=@1:Tuesday | where=Madrid
V 8 | accused | ACCUSE/disapprove | legislative | 111 | People's Party=pp | him=bel
V 10 | refused | PROTEST/hunger | rights-freedoms,repression | 142 | Orlando Zaldívar=zal | @6:Cuba=cub | st=h | when=in February | date=2010-02 | where=Camagüey prison | id=zal
V 10 | protest | =zal | | | Orlando Zaldívar=zal | @6:Cuba=cub
V 10 | beatings | ASSAULT/beat | repression | 182 | @6:Cuba=cub | Orlando Zaldívar=zal | st=h | by=Orlando Zaldívar=zal | where=Camagüey prison
V 10 | condemnation | ACCUSE/disapprove | rights-freedoms | 111 | the United States=usa; the European Parliament=ep | @6:Cuba=cub | st=h | date=2010-02
V 12 | march | PROTEST/demo | rights-freedoms | 141 | The Ladies in White=lad | @6:Cuba=cub | when=this week | where=the church of Santa Rita
Q 3 | d | This is a road that has begun, and I want it to end with nobody left behind, | Omar Luis Valdespino=val | said | -
Q 6 | i | it holds any | Cuba=cub | denies | -
Q 7 | i | Spain would press its partners~~human rights | Ignacio Belloso=bel | told | parliament=par
Q 13 | i | The island could do with visitors, engineers and paint, in that order | a hotel manager in Vedado=man | remarked | -

#A w13-006 | 2017-04-05 | 
S Dozens choke to death in Syrian town; gas attack, say doctors and powers
P BEIRUT - A suspected chemical attack on a rebel-held town in northwestern Syria killed at least 72 people early on Tuesday, 20 of them children, medics and a monitoring group said, and hours later the clinic to which the victims had been taken was itself bombed from the air.
P Residents of Khan Sheikhoun said that a Sukhoi jet had dropped its load at about half past six on a street behind the bakery, and that people who ran to help fell down where they stood, foaming at the mouth.
P "I counted eleven cousins on one tarpaulin," said Yusuf al-Daghim, a pharmacist reached by telephone.
P The army command in Damascus denied having used any toxic agent "today, or ever", while Moscow maintained that Syrian warplanes had hit a depot in which insurgents were brewing poison.
P Washington, London and Paris blamed the government for the gassing and put to the Security Council a draft that condemned it and demanded flight logs and the names of squadron commanders.
P The Organisation for the Prohibition of Chemical Weapons is gathering samples in a neighbouring country, its spokeswoman said, but has not been let into the town.
P Turkey took in 32 casualties at Cilvegozu and treated them behind decontamination tents; three died in Hatay, and a prosecutor in Adana ordered post-mortems.
P Had the wind blown from the west that morning, one of the rescuers remarked, the camp on the hill would have been a graveyard.
P The raid was the deadliest of its kind since rockets loaded with sarin struck the Ghouta suburbs of the capital in August 2013, after which the president gave up a declared arsenal of 1,300 tonnes under threat of American strikes.
P A conference on aid for Syria, held in Brussels by the European Union, opened on Wednesday with a minute of silence.
P The White House has not said what it would do.
P Chlorine, which is not a banned substance in itself, turns to acid in the lungs.
P Wheat around the town was in ear, and the price of diesel had gone through the roof even before the spring.
@ kha | people of Khan Sheikhoun | l | SYRCVL
@ syr | Syrian government | o | SYRGOV
@ mil | Syrian army | o | SYRMIL
@ med | Syrian medics | g | SYRMED
@ cli | clinic in Khan Sheikhoun | o | SYRMED
@ dag | Yusuf al-Daghim | p | SYRMED | pharmacist
@ rus | Russian government | o | RUSGOV
@ ins | Syrian insurgents | g | SYRREB
@ usa | United States government | o | USAGOV
@ gbr | British government | o | GBRGOV
@ fra | French government | o | FRAGOV
@ opcw | Organisation for the Prohibition of Chemical Weapons | o | IGO
@ tur | Turkey | c | TUR
@ pro | prosecutor in Adana | p | TURJUD | prosecutor
@ gho | people of Ghouta | l | SYRCVL
@ ass | Syrian president | p | SYRGOV | president
@ eu | European Union | o | EUR
@ res | rescuer in Khan Sheikhoun | p | SYRSOC
E 0 Dozens/NUM; Syrian/NORP
E 1 BEIRUT/GPE; Syria/GPE; at least 72 people/NUM; Tuesday/DATE; 20/NUM
E 2 Khan Sheikhoun/GPE
E 3 Yusuf al-Daghim/PER
E 4 Damascus/GPE; Moscow/GPE; Syrian/NORP
E 5 Washington/GPE; London/GPE; Paris/GPE; Security Council/ORG
E 6 Organisation for the Prohibition of Chemical Weapons/ORG
E 7 Turkey/GPE; 32 casualties/NUM; Cilvegozu/GPE; three/NUM; Hatay/GPE; Adana/GPE
E 9 Ghouta/LOC; August 2013/DATE; American/NORP
E 10 Syria/GPE; Brussels/GPE; European Union/ORG; Wednesday/DATE
E 11 White House/ORG
V 0 | attack | ASSAULT/unconventional | cbrn,military | 2041 | - | Dozens=kha | by=doctors=med | where=Syrian town | n=killed:Dozens:- | id=gas
V 1 | attack | =gas | | | - | at least 72 people=kha | by=medics=med | when=early on Tuesday | date=2017-04-04 | where=a rebel-held town in northwestern Syria | n=killed:at least 72 people:72
V 1 | bombed | ASSAULT/aerial | military,health | 195 | @4:Syrian warplanes=mil | the clinic=cli | by=medics=med | when=hours later | date=2017-04-04
V 2 | dropped | =gas | | | a Sukhoi jet=mil | people=kha | by=Residents of Khan Sheikhoun=kha | when=at about half past six | date=2017-04-04 | where=a street behind the bakery
V 4 | denied | REJECT | cbrn,military | 016 | army command=mil | -
V 4 | maintained | REJECT | cbrn,diplomatic | 016 | Moscow=rus | -
V 4 | hit | ASSAULT/aerial | military | 195 | Syrian warplanes=mil | insurgents=ins | by=Moscow=rus | where=a depot
V 5 | blamed | ACCUSE/allege | cbrn,diplomatic | 1122 | Washington=usa; London=gbr; Paris=fra | the government=syr | id=bl
V 5 | gassing | =gas | | | the government=syr | @2:people=kha | by=Washington=usa
V 5 | condemned | =bl | | | Washington=usa; London=gbr; Paris=fra | the government=syr
V 5 | demanded | REQUEST/assist | cbrn,diplomatic | 101 | Washington=usa; London=gbr; Paris=fra | the government=syr
V 6 | gathering | ACCUSE/investigate | cbrn | 093 | Organisation for the Prohibition of Chemical Weapons=opcw | - | by=its spokeswoman=opcw | where=a neighbouring country
V 6 | let into | RETREAT/access | cbrn,diplomatic | 0862 | - | Organisation for the Prohibition of Chemical Weapons=opcw | st=n | by=its spokeswoman=opcw | where=the town
V 7 | took in | AID | health,human-security | 073 | Turkey=tur | 32 casualties=kha | where=Cilvegozu | n=injured:32 casualties:32 | id=tur
V 7 | treated | =tur | | | Turkey=tur | 32 casualties=kha | where=Cilvegozu
V 7 | ordered | ACCUSE/investigate | cbrn,legal | 090 | a prosecutor in Adana=pro | - | where=Adana
V 9 | raid | =gas | | | @4:Syrian warplanes=mil | @2:people=kha
V 9 | struck | ASSAULT/unconventional | cbrn,military | 2041 | - | the Ghouta suburbs of the capital=gho | st=h | when=in August 2013 | date=2013-08 | where=the Ghouta suburbs
V 9 | gave up | RETREAT/disarm | cbrn,military | 0873 | the president=ass | American=usa | st=h
V 9 | threat | THREATEN/violence | military,cbrn | 138 | American=usa | the president=ass | st=h | date=2013
V 10 | conference | CONSULT/multilateral | human-security | 040 | the European Union=eu | - | when=on Wednesday | date=2017-04-05 | where=Brussels
Q 1 | i | A suspected chemical attack~~bombed from the air | medics=med | said | -
Q 2 | i | a Sukhoi jet had dropped its load at about half past six on a street behind the bakery | Residents of Khan Sheikhoun=kha | said | -
Q 2 | i | people who ran to help fell down where they stood, foaming at the mouth | Residents of Khan Sheikhoun=kha | said | -
Q 3 | d | I counted eleven cousins on one tarpaulin, | Yusuf al-Daghim=dag | said | -
Q 4 | m | having used any toxic agent "today, or ever" | army command=mil | denied | -
Q 4 | i | Syrian warplanes had hit a depot in which insurgents were brewing poison | Moscow=rus | maintained | -
Q 6 | i | The Organisation for the Prohibition of Chemical Weapons is gathering samples in a neighbouring country | its spokeswoman=opcw | said | -
Q 8 | i | Had the wind blown~~graveyard | one of the rescuers=res | remarked | -

#A w13-007 | 1998-11-09 | TEGUCIGALPA
S American helicopters, Cuban doctors, Mexican cooks: the world lands in drowned Honduras
P TEGUCIGALPA (Staff) - Helicopters from the United States and Mexico dropped food on Sunday to villages that no road has reached for ten days, and France forgave a debt of $60 million, as relief for the victims of Hurricane Mitch began at last to outrun the mud.
P The storm killed some 6,500 people in Honduras alone, washed away the capital's mayor in his own helicopter, and left seven in ten of the country's banana plants lying down in one direction, like combed hair.
P Washington doubled its assistance to $70 million and put 1,300 soldiers at work on bridges and wells; Cuba, which cancelled what Nicaragua owed it, has offered 2,000 doctors free of charge to all of Central America.
P Managua turned the Cubans away at first, for its president, Arsenio Lacayo Robleto, is no friend of theirs, but relented on Saturday after the bishop of Estelí pleaded with him by radio.
P "A man on a roof does not ask what party the rope belongs to," the bishop, Monsignor Eladio Rivas, said.
P Honduran president Carlos Roberto Zepeda sent troops into the streets of Tegucigalpa, placed the country under a curfew from nine in the evening and had 31 looters locked up.
P He also appealed to the International Monetary Fund to suspend repayments for three years, and a spokesman for the fund in Washington promised a decision before Christmas.
P Germany and Britain are against a blanket write-off, which in the words of one of their diplomats would reward the careless along with the unlucky.
P The former American president Harold Tidewell is due here on Tuesday and will meet presidents from five countries.
P Weathermen had called it a tropical depression.
P A mine left from the war of the Contras, loosened by the flood, took off the leg of a boy on the Choluteca, and the Organization of American States has pulled its sappers out of that valley until the water falls.
P Economists would like to see fewer bananas and more roads, if only somebody could be found to pay.
@ usa | United States | c | USA
@ mex | Mexico | c | MEX
@ fra | France | c | FRA
@ hnd | Honduras | c | HND
@ vil | cut-off Honduran villages | l | HNDCVL
@ cub | Cuba | c | CUB
@ nic | Nicaragua | c | NIC
@ cam | Central America | g | 
@ lac | Arsenio Lacayo Robleto | p | NICGOV | President
@ cud | Cuban doctors | g | CUBMED
@ riv | Eladio Rivas | p | NICREL | bishop
@ zep | Carlos Roberto Zepeda | p | HNDGOV | President
@ loo | looters in Honduras | l | HNDCVL
@ imf | International Monetary Fund | o | IGO
@ deu | Germany | c | DEU
@ gbr | Britain | c | GBR
@ dip | German or British diplomat | p | GOV
@ tid | Harold Tidewell | p | USAELI | former president
@ prs | presidents from five countries | g | GOV
@ oas | Organization of American States | o | IGO
@ peo | people of Honduras | l | HNDCVL
E 0 American/NORP; Cuban/NORP; Mexican/NORP; Honduras/GPE
E 1 TEGUCIGALPA/GPE; United States/GPE; Mexico/GPE; Sunday/DATE; France/GPE; $60 million/MONEY; Hurricane Mitch/EVT
E 2 some 6,500 people/NUM; Honduras/GPE
E 3 Washington/GPE; $70 million/MONEY; 1,300 soldiers/NUM; Cuba/GPE; Nicaragua/GPE; 2,000 doctors/NUM; Central America/LOC
E 4 Managua/GPE; Arsenio Lacayo Robleto/PER; Cubans/NORP; Saturday/DATE; Estelí/GPE
E 5 Eladio Rivas/PER
E 6 Honduran/NORP; Carlos Roberto Zepeda/PER; Tegucigalpa/GPE; 31 looters/NUM
E 7 International Monetary Fund/ORG; Washington/GPE; Christmas/DATE
E 8 Germany/GPE; Britain/GPE
E 9 American/NORP; Harold Tidewell/PER; Tuesday/DATE
E 11 Contras/ARM; Choluteca/LOC; Organization of American States/ORG
V 0 | lands | AID | disasters,human-security | 073 | Cuban doctors=cud | Honduras=hnd | id=land
V 1 | dropped | AID | disasters,human-security | 073 | United States=usa; Mexico=mex | villages=vil | when=on Sunday | date=1998-11-08
V 1 | forgave | AID | economic,disasters | 071 | France=fra | @2:Honduras=hnd | n=money:$60 million:60000000:USD
V 1 | relief | =land | | | United States=usa; Mexico=mex; France=fra | @2:Honduras=hnd
V 3 | doubled | AID | disasters,human-security | 073 | Washington=usa | @2:Honduras=hnd | n=money:$70 million:70000000:USD
V 3 | put | AID | disasters,military | 073 | Washington=usa | @2:Honduras=hnd | n=troops:1,300 soldiers:1300
V 3 | cancelled | AID | economic,disasters | 071 | Cuba=cub | Nicaragua=nic
V 3 | offered | AGREE | health,disasters | 0333 | Cuba=cub | Central America=cam | n=other:2,000 doctors:2000 | id=doc
V 4 | turned | REJECT/assist | health,disasters | 122 | Managua=lac | the Cubans=cud
V 4 | relented | CONCEDE | health,disasters | 080 | its president, Arsenio Lacayo Robleto=lac | the Cubans=cud | when=on Saturday | date=1998-11-07
V 4 | pleaded | REQUEST/change | health,disasters | 0242 | the bishop of Estelí=riv | him=lac
V 6 | sent | MOBILIZE/troops | military,disasters | 154 | Carlos Roberto Zepeda=zep | - | where=the streets of Tegucigalpa
V 6 | curfew | COERCE/curfew | disasters | 1723 | Carlos Roberto Zepeda=zep | the country=peo
V 6 | locked up | COERCE/arrest | disasters,crime | 173 | Carlos Roberto Zepeda=zep | 31 looters=loo | n=arrested:31 looters:31
V 7 | appealed | REQUEST/assist | economic,disasters | 0231 | He=zep | the International Monetary Fund=imf
V 7 | promised | AGREE | economic,disasters | 031 | a spokesman for the fund=imf | He=zep
V 8 | against | REJECT/assist | economic | 1221 | Germany=deu; Britain=gbr | @2:Honduras=hnd
V 9 | due | AGREE | disasters,diplomatic | 032 | Harold Tidewell=tid | @2:Honduras=hnd | when=on Tuesday | date=1998-11-10 | where=here
V 9 | meet | AGREE | disasters,diplomatic | 036 | Harold Tidewell=tid | presidents from five countries=prs | when=on Tuesday | date=1998-11-10 | where=here
V 11 | pulled | SANCTION/withdraw | human-security,disasters | 166 | the Organization of American States=oas | - | where=that valley
Q 5 | d | A man on a roof does not ask what party the rope belongs to, | the bishop, Monsignor Eladio Rivas=riv | said | -
Q 8 | i | would reward the careless along with the unlucky | one of their diplomats=dip | in the words of | -

#A w13-008 | 2002-03-31 | LUENA
S Guns fall quiet in Angola's east as army, UNITA set date to sign
P LUENA, Angola - Government forces and UNITA rebels agreed on Saturday to sign a ceasefire in Luanda on April 4, the two sides said in a statement read out in this ruined railway town, where their generals have been negotiating since the middle of the month.
P A truce has in fact been holding in Moxico since March 13, when President Adelino Sebastião Kiala ordered offensive movements to stop, and villagers say they have heard nothing at night but frogs.
P General Geraldo Katchipwi, who leads the rebel delegation, told an Angolan radio crew that his men would hand over "every gun, including mine" once camps had been made ready for them.
P The state has undertaken to take 5,000 of UNITA's fighters into the army and police, to feed some 50,000 others with their families, and to ask parliament for an amnesty.
P For the United Nations, Undersecretary-General Ibrahim Gassama praised the generals and asked donors for $230 million, warning that half a million people were near starvation in places closed until now to convoys.
P The first lorries from the World Food Programme were let through to Chitembo on Thursday, with 90 tonnes of maize.
P The rebels' founder was shot dead by soldiers beside a stream in Lucusse on February 22, and his body was shown on television for the doubters.
P Earlier settlements signed at Bicesse in 1991 and in Lusaka in 1994 came apart, the first within weeks of an election that UNITA lost and refused to accept.
P The United States, which for a dozen years armed the rebels with Stinger missiles, now buys more oil from Angola than from Kuwait.
P Not everybody is at ease: a bishops' conference complained on Friday that churches and parties had been kept from the table by "men who know only how to count rifles".
P Cabinda's separatists, who are no party to the accord, have neither laid down their arms nor been asked to.
P In Luena itself a boy sold single cigarettes to both armies.
P Diamonds, the war's old treasury, fetched a third less in Antwerp this winter than the one before.
P Peace would strike most people under thirty here as a foreign country.
@ gov | Angolan army | o | AGOMIL
@ uni | UNITA | o | AGOREB
@ kia | Adelino Sebastião Kiala | p | AGOGOV | President
@ kat | Geraldo Katchipwi | p | AGOREB | General
@ ango | Angolan government | o | AGOGOV
@ rad | Angolan radio crew | g | AGOJRN
@ gas | Ibrahim Gassama | p | UNO | Undersecretary-General
@ don | donors | g | 
@ wfp | World Food Programme | o | UNO
@ fou | founder of UNITA | p | AGOREB
@ usa | United States | c | USA
@ ago | Angola | c | AGO
@ vil | villagers in Moxico | l | AGOCVL
@ bis | Angolan bishops' conference | o | AGOREL
@ cab | Cabinda's separatists | g | AGOREB
@ chp | Angolan churches and parties | g | AGOREL
E 0 Angola/GPE; UNITA/ARM
E 1 LUENA/GPE; Angola/GPE; UNITA/ARM; Saturday/DATE; Luanda/GPE; April 4/DATE; the middle of the month/DATE
E 2 Moxico/GPE; March 13/DATE; Adelino Sebastião Kiala/PER
E 3 Geraldo Katchipwi/PER; Angolan/NORP
E 4 5,000/NUM; UNITA/ARM; some 50,000 others/NUM
E 5 United Nations/ORG; Ibrahim Gassama/PER; $230 million/MONEY; half a million people/NUM
E 6 World Food Programme/ORG; Chitembo/GPE; Thursday/DATE
E 7 Lucusse/GPE; February 22/DATE
E 8 Bicesse/GPE; 1991/DATE; Lusaka/GPE; 1994/DATE; UNITA/ARM
E 9 United States/GPE; Angola/GPE; Kuwait/GPE
E 10 Friday/DATE
E 11 Cabinda/GPE
E 12 Luena/GPE
E 13 Antwerp/GPE; this winter/DATE
V 0 | fall quiet | RETREAT/ceasefire | military | 0871 | army=gov; UNITA=uni | - | where=Angola's east | id=truce
V 0 | set | AGREE | diplomatic,military | 030 | army=gov; UNITA=uni | - | id=sign
V 1 | agreed | =sign | | | Government forces=gov; UNITA rebels=uni | - | when=on Saturday | date=2002-03-30 | where=this ruined railway town
V 1 | negotiating | CONSULT | military | 046 | Government forces=gov; UNITA rebels=uni | - | when=since the middle of the month | date=2002-03 | where=this ruined railway town
V 2 | truce | =truce | | | @1:Government forces=gov; @1:UNITA rebels=uni | - | when=since March 13 | date=2002-03-13/2002-03-31 | where=Moxico
V 2 | ordered | CONCEDE | military | 0871 | President Adelino Sebastião Kiala=kia | @1:UNITA rebels=uni | when=March 13 | date=2002-03-13
V 3 | told | CONCEDE | military | 0356 | General Geraldo Katchipwi=kat | @4:The state=ango | st=f
V 4 | undertaken | AGREE | military,human-security | 033 | The state=ango | UNITA's fighters=uni | n=other:5,000:5000 | n=other:some 50,000 others:50000
V 4 | ask | AGREE | legal | 0351 | The state=ango | UNITA's fighters=uni
V 5 | praised | SUPPORT | diplomatic | 051 | Ibrahim Gassama=gas | @1:Government forces=gov; @1:UNITA rebels=uni
V 5 | asked | REQUEST/assist | human-security | 0233 | Ibrahim Gassama=gas | donors=don | n=money:$230 million:230000000:USD
V 6 | let through | RETREAT/access | human-security | 0863 | - | World Food Programme=wfp | when=on Thursday | date=2002-03-28 | where=Chitembo
V 7 | shot | ASSAULT/firearms | military | 193 | soldiers=gov | The rebels' founder=fou | st=h | when=on February 22 | date=2002-02-22 | where=a stream in Lucusse
V 8 | signed | SUPPORT | diplomatic | 057 | UNITA=uni | - | st=h | when=in 1991 | date=1991 | where=Bicesse
V 8 | refused | REJECT | election | 128 | UNITA=uni | - | st=h | date=1992
V 9 | armed | AID | military | 072 | The United States=usa | the rebels=uni | st=h | when=for a dozen years
V 9 | buys | COOPERATE | natural-resource,economic | 061 | The United States=usa; Angola=ago | -
V 10 | complained | ACCUSE/disapprove | religion-ethnicity | 111 | a bishops' conference=bis | "men who know only how to count rifles"=gov; "men who know only how to count rifles"=uni | when=on Friday | date=2002-03-29
V 10 | kept | REJECT/meet | diplomatic | 125 | "men who know only how to count rifles"=gov; "men who know only how to count rifles"=uni | churches and parties=chp | by=a bishops' conference=bis
V 11 | accord | =sign | | | @1:Government forces=gov; @1:UNITA rebels=uni | -
V 11 | laid down | RETREAT/disarm | territory | 0873 | Cabinda's separatists=cab | - | st=n
Q 1 | i | Government forces and UNITA rebels agreed on Saturday to sign a ceasefire in Luanda on April 4 | the two sides=gov | said | -
Q 2 | i | they have heard nothing at night but frogs | villagers=vil | say | -
Q 3 | m | his men would hand over~~made ready for them | General Geraldo Katchipwi=kat | told | an Angolan radio crew=rad
Q 5 | i | half a million people were near starvation in places closed until now to convoys | Undersecretary-General Ibrahim Gassama=gas | warning | -
Q 10 | m | churches and parties~~count rifles" | a bishops' conference=bis | complained | -

#A w13-009 | 2021-01-05 | 
S Gulf rulers embrace at Al-Ula; Riyadh reopens border to Qatar after 43-month embargo
P AL-ULA, Saudi Arabia: Saudi Arabia and three Arab allies restored full ties with Qatar on Tuesday and lifted the boycott that had split the Gulf since June 2017, the Saudi foreign minister announced at the close of a summit in a hall of mirrors in the desert.
P Qatar's emir was hugged on the tarmac by the kingdom's crown prince in front of the cameras, drove round the rock tombs beside him in a white car, and put his name to a declaration pledging "solidarity and stability".
P The land crossing at Salwa had been opened the night before, according to Kuwait, whose foreign minister, Sheikh Nayef al-Sabri, shuttled between the two palaces throughout the dispute.
P In return Doha is to drop a claim for $5 billion in damages over closed airspace, a Gulf official said on condition that he not be named.
P Neither the embassies nor the newsroom of Al Jazeera featured in the text, although the four had demanded in 2017 that the channel be shut down, that a Turkish base be closed and that Qatar curb its relations with Iran.
P Qatar rejected all 13 of those demands, flew in 4,000 cows and let Turkey send more troops.
P "One does not pay for a door that should never have been locked," the emir's media adviser, Hamad al-Kaabi, said on state television.
P The Trump administration, whose envoy took part in the ceremony as a witness, wants the row out of the way before it leaves office on January 20.
P Abu Dhabi, the most reluctant of the four, said that it would resume trade and flights within a week, but that embassies would take longer.
P Bahrain has for its part complained of the arrest of fishermen by Qatari coastguards in November and of a bodybuilder's boat that strayed, and no word on either was heard.
P Turkey hailed the reconciliation and Iran's foreign minister congratulated Doha on its "brave resistance to extortion".
P Before the quarrel some 700,000 Saudis a year drove over the border to shop, see cousins, or fly to somewhere else.
P Football fans are already dreaming of a World Cup with full planes, provided that the visas work.
@ sau | Saudi Arabia | c | SAU
@ three | three Arab allies | g | AREGOV,BHRGOV,EGYGOV
@ qat | Qatar | c | QAT
@ sfm | Saudi foreign minister | p | SAUGOV | foreign minister
@ emir | emir of Qatar | p | QATGOV | emir
@ cp | Saudi crown prince | p | SAUGOV | crown prince
@ kwt | Kuwait | c | KWT
@ sab | Nayef al-Sabri | p | KWTGOV | foreign minister
@ off | Gulf official | p | GOV
@ kaa | Hamad al-Kaabi | p | QATGOV | media adviser
@ env | American envoy | p | USAGOV | envoy
@ uae | United Arab Emirates | c | AREGOV
@ bhr | Bahrain | c | BHR
@ fis | Bahraini fishermen | g | BHRCVL
@ cg | Qatari coastguards | g | QATCOP
@ tur | Turkey | c | TUR
@ ifm | Iranian foreign minister | p | IRNGOV | foreign minister
E 0 Gulf/LOC; Al-Ula/GPE; Riyadh/GPE; Qatar/GPE
E 1 AL-ULA/GPE; Saudi Arabia#1/GPE; Saudi Arabia#2/GPE; Arab/NORP; Qatar/GPE; Tuesday/DATE; Gulf/LOC; June 2017/DATE; Saudi#3/NORP
E 2 Qatar/GPE
E 3 Salwa/GPE; the night before/DATE; Kuwait/GPE; Nayef al-Sabri/PER
E 4 Doha/GPE; $5 billion/MONEY; Gulf/LOC
E 5 Al Jazeera/ORG; 2017/DATE; Turkish/NORP; Qatar/GPE; Iran/GPE
E 6 Qatar/GPE; Turkey/GPE
E 7 Hamad al-Kaabi/PER
E 8 Trump/PER; January 20/DATE
E 9 Abu Dhabi/GPE; within a week/DATE
E 10 Bahrain/GPE; Qatari/NORP; November/DATE
E 11 Turkey/GPE; Iran/GPE; Doha/GPE
E 12 some 700,000 Saudis/NUM; Saudis/NORP
E 13 World Cup/EVT
V 0 | embrace | CONSULT/multilateral | diplomatic | 040 | Gulf rulers=cp; Gulf rulers=emir | - | where=Al-Ula | id=summit
V 0 | reopens | RETREAT/withdraw | diplomatic,economic | 0872 | Riyadh=sau | Qatar=qat | id=open
V 0 | embargo | SANCTION/discontinue | diplomatic,economic | 163 | Riyadh=sau | Qatar=qat | st=h | id=boy
V 1 | restored | SUPPORT | diplomatic | 050 | Saudi Arabia#2=sau; three Arab allies=three | Qatar=qat | by=the Saudi foreign minister=sfm | when=on Tuesday | date=2021-01-05 | id=rest
V 1 | lifted | RETREAT | economic,diplomatic | 085 | Saudi Arabia#2=sau; three Arab allies=three | Qatar=qat | by=the Saudi foreign minister=sfm | when=on Tuesday | date=2021-01-05
V 1 | boycott | =boy | | | Saudi Arabia#2=sau; three Arab allies=three | Qatar=qat | when=since June 2017 | date=2017-06
V 1 | summit | =summit | | | Saudi Arabia#2=sau; three Arab allies=three; Qatar=qat | - | when=on Tuesday | date=2021-01-05 | where=a hall of mirrors in the desert
V 2 | hugged | =summit | | | Qatar's emir=emir; the kingdom's crown prince=cp | - | where=the tarmac
V 2 | put his name | SUPPORT | diplomatic | 057 | Qatar's emir=emir | - | date=2021-01-05 | id=decl
V 2 | declaration | =decl | | | Qatar's emir=emir | -
V 3 | opened | =open | | | @1:Saudi Arabia#2=sau | @1:Qatar=qat | by=Kuwait=kwt | when=the night before | date=2021-01-04 | where=Salwa
V 3 | shuttled | CONSULT/third-party | diplomatic | 045 | Sheikh Nayef al-Sabri=sab; the two palaces=cp; the two palaces=emir | - | when=throughout the dispute
V 4 | drop | CONCEDE | economic,legal | 035 | Doha=qat | @1:Saudi Arabia#2=sau; @1:three Arab allies=three | st=f | by=a Gulf official=off | n=money:$5 billion:5000000000:USD
V 4 | claim | ACCUSE/allege | legal,economic | 115 | Doha=qat | @1:Saudi Arabia#2=sau; @1:three Arab allies=three | st=h
V 4 | closed | =boy | | | @1:Saudi Arabia#2=sau; @1:three Arab allies=three | Doha=qat
V 5 | demanded | REQUEST/change | diplomatic | 1042 | the four=sau; the four=three | Qatar=qat | st=h | when=in 2017 | date=2017 | id=dem
V 6 | rejected | REJECT/change | diplomatic | 1232 | Qatar=qat | @5:the four=sau; @5:the four=three | st=h | date=2017
V 6 | demands | =dem | | | @5:the four=sau; @5:the four=three | Qatar=qat
V 6 | send | MOBILIZE/troops | military | 154 | Turkey=tur | - | st=h | where=@6:Qatar
V 7 | locked | =boy | | | @5:the four=sau; @5:the four=three | @6:Qatar=qat | by=Hamad al-Kaabi=kaa
V 8 | took part | =summit | | | envoy=env | -
V 8 | ceremony | =summit | | | envoy=env; @6:Qatar=qat | -
V 9 | resume | AGREE | economic | 0311 | Abu Dhabi=uae | @1:Qatar=qat | when=within a week | date=2021-01-05/2021-01-12
V 10 | complained | ACCUSE/disapprove | diplomatic | 114 | Bahrain=bhr | Qatari coastguards=cg
V 10 | arrest | COERCE/arrest | territory | 173 | Qatari coastguards=cg | fishermen=fis | by=Bahrain=bhr | when=in November | date=2020-11
V 11 | hailed | SUPPORT | diplomatic | 051 | Turkey=tur | @1:Saudi Arabia#2=sau; Doha=qat
V 11 | reconciliation | =rest | | | @1:Saudi Arabia#2=sau | Doha=qat
V 11 | congratulated | SUPPORT | diplomatic | 051 | Iran's foreign minister=ifm | Doha=qat
Q 1 | i | Saudi Arabia and three Arab allies restored~~June 2017 | the Saudi foreign minister=sfm | announced | -
Q 2 | m | pledging "solidarity and stability" | Qatar's emir=emir | pledging | -
Q 3 | i | The land crossing at Salwa had been opened the night before | Kuwait=kwt | according to | -
Q 4 | i | In return Doha is to drop a claim for $5 billion in damages over closed airspace | a Gulf official=off | said | -
Q 7 | d | One does not pay for a door that should never have been locked, | Hamad al-Kaabi=kaa | said | -
Q 9 | i | it would resume trade and flights within a week, but that embassies would take longer | Abu Dhabi=uae | said | -

#A w13-010 | 2022-09-08 | TIRANA
S Albania throws out Iran's diplomats over hack of state portal, a first for a NATO member
P Albania cut diplomatic relations with Iran on Wednesday and gave embassy staff 24 hours to leave, saying an inquiry had left it in no doubt that Tehran was behind a cyberattack in July that wiped government servers and froze the website through which Albanians pay taxes and register births.
P "This extreme response is fully proportionate," the prime minister, Arben Kokalari, said in a video address recorded before a wall of law books.
P Men in the compound on Rruga Mustafa Matohiti were seen feeding papers into a rusty barrel before dawn, and a column of cars with diplomatic plates left for Rinas airport at noon on Thursday.
P The intrusion began fourteen months before anybody noticed, said investigators from the FBI who flew to Tirana in the summer to help repair the system.
P A group that calls itself HomeLand Justice had claimed it and then published police files and residence permits.
P Iran's foreign ministry rejected the charge as baseless and blamed "third parties" for the break, a reference, it seems, to the exiled Mujahideen-e-Khalq, some 3,000 of whom live behind a wall near Durres at American request.
P The group postponed a congress there in July after the embassy of the United States warned of a plot against it.
P The White House vowed to hold Iran to account for "actions that threaten the security of an ally", and Britain, through its foreign secretary, condemned them too.
P NATO, which pledged support, did not say whether the attack met the bar of Article 5, and no one in Tirana has asked it to.
P In January 2020 the country expelled two Iranian envoys for what it described as activities incompatible with their status.
P A flood of such digital blackmail has cost small states from Montenegro to Costa Rica dear.
P The portal, e-Albania, came back in August with a new colour and a longer password.
P Small countries need big friends and short passwords, runs a joke in the cafes of Blloku.
@ alb | Albania | c | ALB
@ irn | Iran | c | IRN
@ ire | Iranian embassy staff | g | IRNGOV
@ pm | Arben Kokalari | p | ALBGOV | prime minister
@ ser | Albanian government | o | ALBGOV
@ fbi | FBI | o | USACOP
@ hom | HomeLand Justice | g | IRNUAF
@ ifm | Iranian foreign ministry | o | IRNGOV
@ mek | Mujahideen-e-Khalq | o | IRNOPP
@ wh | White House | o | USAGOV
@ fs | British foreign secretary | p | GBRGOV | foreign secretary
@ nato | NATO | o | IGO
@ two | two Iranian envoys | g | IRNGOV
E 0 Albania/GPE; Iran/GPE; NATO/ORG
E 1 Albania/GPE; Iran/GPE; Wednesday/DATE; Tehran/GPE; July/DATE; Albanians/NORP
E 2 Arben Kokalari/PER
E 3 Rruga Mustafa Matohiti/FAC; Rinas airport/FAC; Thursday/DATE
E 4 FBI/ORG; Tirana/GPE; the summer/DATE
E 5 HomeLand Justice/ORG
E 6 Iran/GPE; Mujahideen-e-Khalq/ORG; some 3,000/NUM; Durres/GPE; American/NORP
E 7 July/DATE; United States/GPE
E 8 White House/ORG; Iran/GPE; Britain/GPE
E 9 NATO/ORG; Article 5/LAW; Tirana/GPE
E 10 January 2020/DATE; two Iranian envoys/NUM; Iranian/NORP
E 11 Montenegro/GPE; Costa Rica/GPE
E 12 e-Albania/ORG; August/DATE
E 13 Blloku/GPE
V 0 | throws out | SANCTION/expel | diplomatic,cyber | 166 | Albania=alb | Iran's diplomats=ire | id=exp
V 0 | hack | COERCE/cyber | cyber | 176 | Iran=irn | state portal=ser | id=hack
V 1 | cut | SANCTION/discontinue | diplomatic,cyber | 161 | Albania=alb | Iran=irn | when=on Wednesday | date=2022-09-07 | id=cut
V 1 | gave | =exp | | | Albania=alb | embassy staff=ire | when=on Wednesday | date=2022-09-07
V 1 | inquiry | ACCUSE/investigate | cyber | 090 | Albania=alb | Tehran=irn
V 1 | saying | ACCUSE/allege | cyber,diplomatic | 112 | Albania=alb | Tehran=irn | when=on Wednesday | date=2022-09-07 | id=acc
V 1 | cyberattack | =hack | | | Tehran=irn | government servers=ser | by=Albania=alb | when=in July | date=2022-07
V 2 | response | =cut | | | Arben Kokalari=pm | @1:Tehran=irn
V 3 | left | =exp | | | @1:Albania=alb | @1:embassy staff=ire | when=at noon on Thursday | date=2022-09-08 | where=Rinas airport
V 4 | intrusion | =hack | | | @1:Tehran=irn | @1:government servers=ser | by=investigators from the FBI=fbi
V 4 | help | AID | cyber | 070 | investigators from the FBI=fbi | @1:Albania=ser | when=in the summer | where=Tirana
V 5 | published | COERCE/cyber | cyber | 176 | A group that calls itself HomeLand Justice=hom | @1:Albania=ser
V 6 | rejected | REJECT | cyber,diplomatic | 016 | Iran's foreign ministry=ifm | @1:Albania=alb
V 6 | charge | =acc | | | @1:Albania=alb | Iran=irn
V 6 | blamed | ACCUSE/allege | diplomatic | 112 | Iran's foreign ministry=ifm | the exiled Mujahideen-e-Khalq=mek
V 6 | break | =cut | | | @1:Albania=alb | Iran=irn | by=Iran's foreign ministry=ifm
V 8 | vowed | THREATEN | cyber,diplomatic | 130 | The White House=wh | Iran=irn
V 8 | actions | =hack | | | Iran=irn | @1:government servers=ser
V 8 | condemned | ACCUSE/disapprove | cyber,diplomatic | 111 | Britain, through its foreign secretary=fs | Iran=irn
V 9 | pledged | AGREE | cyber | 030 | NATO=nato | @1:Albania=alb
V 9 | attack | =hack | | | @1:Tehran=irn | @1:government servers=ser
V 9 | asked | REQUEST/assist | cyber | 022 | no one in Tirana=ser | it=nato | st=n
V 10 | expelled | SANCTION/expel | diplomatic | 166 | the country=alb | two Iranian envoys=two | st=h | when=In January 2020 | date=2020-01 | n=other:two Iranian envoys:2
V 10 | described | ACCUSE/allege | diplomatic | 1125 | the country=alb | two Iranian envoys=two | st=h
Q 1 | i | an inquiry had left it~~register births | Albania=alb | saying | -
Q 2 | d | This extreme response is fully proportionate, | Arben Kokalari=pm | said | -
Q 4 | i | The intrusion began fourteen months before anybody noticed | investigators from the FBI=fbi | said | -
Q 6 | m | "third parties" for the break | Iran's foreign ministry=ifm | blamed | -
Q 8 | m | to hold Iran to account for "actions that threaten the security of an ally" | The White House=wh | vowed | -
Q 10 | i | what it described as activities incompatible with their status | it=alb | described | -

#A w13-011 | 2021-01-14 | KAMPALA
S Uganda votes in the dark: internet cut, soldiers on corners, singer says guards beaten
P Ugandans voted for a president on Thursday under a near-total internet blackout and the eyes of soldiers posted at crossroads in Kampala, after a campaign in which dozens of opposition supporters were shot and social media were shut off two days early on government orders.
P The regulator had on Tuesday told telephone companies to block Facebook, Twitter and WhatsApp "until further notice", a letter shows, and by seven on Wednesday evening the whole network was down.
P President Yoweri Kategaya, who is 76 and seeks a sixth term, said in a televised speech that he regretted the inconvenience but would not be lectured by a company that takes sides.
P Facebook last weekend removed a string of accounts run from inside the information ministry, which, it said, had posed as ordinary citizens to make the ruling National Resistance Movement look more popular than it was.
P "The switch is off, but we can still count," his main rival, the musician turned legislator Kizza Mawanda, told reporters at his gate in Magere, where, according to his lawyer, troops climbed the fence on Tuesday, beat two guards with rifle butts and took away a gardener.
P The army denied that any raid had taken place and said it was guarding the candidate.
P The United States dropped a plan to watch the polls after three-quarters of its accreditation requests were turned down; the European Union, whose advice of 2016 the electoral commission never acted on, sent no mission at all.
P In November at least 54 people were killed in two days when police and men in plain clothes opened fire on crowds who were protesting at an arrest of Mawanda in Luuka.
P Queues formed early in the slums of Kisenyi, and ballot papers came late to most of Wakiso.
P A result is due by Saturday at four.
P The African Union's observers, led by a former Nigerian minister, said they would speak when there was something to speak about.
P Since 1986, when today's head of state shot his way to power, no Ugandan leader has handed over office peacefully.
P Analysts in Nairobi doubt that the young, however numerous, could outvote the villages.
@ uga | Ugandan government | o | UGAGOV
@ sol | Ugandan soldiers | g | UGAMIL
@ sup | opposition supporters | l | UGAOPP
@ reg | Ugandan communications regulator | o | UGAGOV
@ peo | Ugandans | l | UGACVL
@ soc | social media companies | o | MNC
@ pre | Yoweri Kategaya | p | UGAGOV | President
@ fb | Facebook | o | USABUS
@ inf | Ugandan information ministry | o | UGAGOV
@ maw | Kizza Mawanda | p | UGAPTYOPP | presidential candidate
@ gua | Mawanda's guards | g | UGAPTYOPP
@ gar | Mawanda's gardener | p | UGACVL
@ law | Mawanda's lawyer | p | UGASOC
@ usa | United States | c | USA
@ ec | Ugandan electoral commission | o | UGAGOV
@ pol | Ugandan police and plainclothes men | g | UGACOP
@ au | African Union observers | g | IGO
@ jr | reporters in Magere | g | JRN
@ eu | European Union | o | EUR
E 0 Uganda/GPE
E 1 Ugandans/NORP; Thursday/DATE; Kampala/GPE
E 2 Tuesday/DATE; Facebook/ORG; Twitter/ORG; WhatsApp/ORG; Wednesday evening/DATE
E 3 Yoweri Kategaya/PER
E 4 Facebook/ORG; last weekend/DATE; National Resistance Movement/ORG
E 5 Kizza Mawanda/PER; Magere/GPE; Tuesday/DATE; two guards/NUM
E 7 United States/GPE; European Union/ORG; 2016/DATE
E 8 November/DATE; at least 54 people/NUM; Mawanda/PER; Luuka/GPE
E 9 Kisenyi/GPE; Wakiso/GPE
E 10 Saturday/DATE
E 11 African Union/ORG; Nigerian/NORP
E 12 1986/DATE; Ugandan/NORP
E 13 Nairobi/GPE
V 0 | cut | COERCE/withhold | election,rights-freedoms | 172 | Uganda=uga | @1:Ugandans=peo | id=net
V 0 | beaten | ASSAULT/beat | election,repression | 175 | soldiers=sol | guards=gua | by=singer=maw | id=beat
V 1 | blackout | =net | | | @3:President Yoweri Kategaya=uga | Ugandans=peo | when=on Thursday | date=2021-01-14
V 1 | posted | MOBILIZE/troops | election,military | 154 | soldiers=sol | - | when=on Thursday | date=2021-01-14 | where=crossroads in Kampala
V 1 | shot | ASSAULT/firearms | election,repression | 175 | - | dozens of opposition supporters=sup | st=h | id=nov
V 1 | shut off | COERCE/censor | election,rights-freedoms | 1721 | government=uga | social media=soc | when=two days early | date=2021-01-12 | id=soc
V 2 | told | =soc | | | The regulator=reg | Facebook=fb | when=on Tuesday | date=2021-01-12
V 2 | down | =net | | | The regulator=reg | @1:Ugandans=peo | when=by seven on Wednesday evening | date=2021-01-13
V 3 | regretted | CONCEDE | election,rights-freedoms | 055 | President Yoweri Kategaya=pre | @1:Ugandans=peo
V 3 | lectured | REJECT | election,technology | 120 | he=pre | a company that takes sides=fb
V 3 | takes sides | ACCUSE/disapprove | election,technology | 111 | he=pre | a company that takes sides=fb
V 4 | removed | COERCE/censor | election,misinformation | 1721 | Facebook=fb | the information ministry=inf | when=last weekend | date=2021-01-09/2021-01-10
V 4 | said | ACCUSE/allege | election,misinformation | 112 | Facebook=fb | the information ministry=inf
V 4 | posed | COERCE/misinformation | election,misinformation | 170 | the information ministry=inf | - | by=it#1=fb
V 5 | off | =net | | | @3:President Yoweri Kategaya=uga | @1:Ugandans=peo
V 5 | climbed | COERCE/seize | election,repression | 1711 | troops=sol | Kizza Mawanda=maw | by=his lawyer=law | when=on Tuesday | date=2021-01-12 | where=Magere | id=raid
V 5 | beat | =beat | | | troops=sol | two guards=gua | by=his lawyer=law | when=on Tuesday | date=2021-01-12 | where=Magere | n=injured:two guards:2
V 5 | took away | COERCE/arrest | election | 173 | troops=sol | a gardener=gar | by=his lawyer=law | when=on Tuesday | date=2021-01-12 | where=Magere
V 6 | denied | REJECT | election,military | 016 | The army=sol | @5:his lawyer=law
V 6 | raid | =raid | | | The army=sol | the candidate=maw
V 7 | dropped | SANCTION/withdraw | election,diplomatic | 166 | The United States=usa | the electoral commission=ec
V 7 | requests | REQUEST/assist | election,diplomatic | 021 | The United States=usa | the electoral commission=ec
V 7 | turned down | REJECT/assist | election,diplomatic | 121 | the electoral commission=ec | The United States=usa
V 7 | advice | REQUEST/change | election | 024 | the European Union=eu | the electoral commission=ec | st=h | when=2016 | date=2016
V 8 | killed | =nov | | | police and men in plain clothes=pol | at least 54 people=sup | when=In November | date=2020-11 | n=killed:at least 54 people:54
V 8 | opened fire | =nov | | | police and men in plain clothes=pol | at least 54 people=sup | when=In November | date=2020-11 | n=killed:at least 54 people:54
V 8 | protesting | PROTEST/demo | election | 141 | crowds=sup | police=pol | st=h | when=In November | date=2020-11
V 8 | arrest | COERCE/arrest | election | 173 | police=pol | Mawanda=maw | st=h | when=In November | date=2020-11 | where=Luuka
V 12 | shot his way | COERCE/seize | political-institutions | 192 | today's head of state=pre | - | st=h | when=Since 1986 | date=1986
Q 2 | m | block Facebook, Twitter and WhatsApp "until further notice" | The regulator=reg | told | telephone companies=soc
Q 3 | i | he regretted the inconvenience but would not be lectured by a company that takes sides | President Yoweri Kategaya=pre | said | -
Q 4 | i | had posed as ordinary citizens~~than it was | it#1=fb | said | -
Q 0 | i | guards beaten | singer=maw | says | -
Q 5 | d | The switch is off, but we can still count, | Kizza Mawanda=maw | told | reporters=jr
Q 5 | i | troops climbed the fence~~a gardener | his lawyer=law | according to | -
Q 6 | i | any raid had taken place | The army=sol | denied | -
Q 6 | i | it was guarding the candidate | The army=sol | said | -
Q 11 | i | they would speak when there was something to speak about | The African Union's observers=au | said | -

#A w13-012 | 1998-06-17 | NICOSIA
S Six Turkish F-16s answer Greek flight to Paphos as missile row heats up
P NICOSIA, June 17 - Six Turkish warplanes touched down on Tuesday at Gecitkale in northern Cyprus, one day after four Greek fighters had used a new air base near Paphos, and Ankara warned Nicosia that it would strike Russian missiles bought by the Greek Cypriots if these were ever set up on the island.
P The Turkish prime minister, Tansel Gürbüz, told deputies of his party that "what is needed will be done, on the ground where it stands".
P Moscow, which has sold the S-300 air defence system to the Cypriots for some $400 million, said that any attack on a ship that carried it would be treated as an act of war.
P Cyprus put its National Guard on alert and called off leave for officers.
P Washington criticised both landings; a State Department official, Harriet Colman, telephoned the foreign ministers in Athens and Ankara during the night and urged them to keep their aircraft at home.
P "We have asked for a moratorium on flights, and we will go on asking," said Colman.
P President Lakis Hadjipavlou has so far refused to cancel the order, though he has twice put back delivery, most recently until the autumn.
P He may yet send the rockets to Crete instead, aides say, provided that Greece pays for the trouble.
P Turkey invaded the north in July 1974 after officers backed by the junta in Athens overthrew the island's president, and its garrison there numbers some 35,000.
P Tourists on the beach at Coral Bay, few of whom can tell a Mirage from a mirage, barely looked up.
P In October Turkish pilots buzzed an aircraft that was carrying the Greek defence minister home from a joint exercise with the Cypriots, and Athens lodged a protest with NATO.
P The European Union opened accession talks with Cyprus at the end of March, over the objections of the Turkish Cypriots, who turned down an invitation to join the team.
P Hoteliers fear that a summer of headlines may kill the season, which accounts for a fifth of what the island earns.
P Carob and potatoes bring in the rest.
@ tur | Turkey | c | TUR
@ trm | Turkish air force | o | TURMIL
@ grm | Greek air force | o | GRCMIL
@ grc | Greece | c | GRC
@ cyp | Cyprus | c | CYP
@ cyg | Cypriot government | o | CYPGOV
@ gur | Tansel Gürbüz | p | TURGOV | prime minister
@ rus | Russia | c | RUS
@ ng | Cypriot National Guard | o | CYPMIL
@ usa | United States government | o | USAGOV
@ col | Harriet Colman | p | USAGOV | State Department official
@ gfm | Greek foreign minister | p | GRCGOV | foreign minister
@ tfm | Turkish foreign minister | p | TURGOV | foreign minister
@ had | Lakis Hadjipavlou | p | CYPGOV | President
@ aid | aides of Hadjipavlou | g | CYPGOV
@ off | Cypriot coup officers | g | CYPMIL
@ mak | president of Cyprus in 1974 | p | CYPGOV | president
@ gdm | Greek defence minister | p | GRCGOVMIL | defence minister
@ eu | European Union | o | EUR
@ tc | Turkish Cypriots | g | CYPPRE
@ dep | deputies of Gürbüz's party | g | TURLEG
@ jun | Greek junta | o | GRCMIL
E 0 Turkish/NORP; Greek/NORP; Paphos/GPE
E 1 NICOSIA/GPE; June 17/DATE; Turkish/NORP; Tuesday/DATE; Gecitkale/GPE; Cyprus/GPE; one day after/DATE; Greek#1/NORP; Paphos/GPE; Ankara/GPE; Nicosia/GPE; Russian/NORP; Greek Cypriots/NORP
E 2 Turkish/NORP; Tansel Gürbüz/PER
E 3 Moscow/GPE; Cypriots/NORP; some $400 million/MONEY
E 4 Cyprus/GPE; National Guard/ORG
E 5 Washington/GPE; State Department/ORG; Harriet Colman/PER; Athens/GPE; Ankara/GPE
E 6 Colman/PER
E 7 Lakis Hadjipavlou/PER; the autumn/DATE
E 8 Crete/GPE; Greece/GPE
E 9 Turkey/GPE; July 1974/DATE; Athens/GPE; some 35,000/NUM
E 10 Coral Bay/LOC
E 11 October/DATE; Turkish/NORP; Greek/NORP; Cypriots/NORP; Athens/GPE; NATO/ORG
E 12 European Union/ORG; Cyprus/GPE; the end of March/DATE; Turkish Cypriots/NORP
V 0 | answer | MOBILIZE/weapons | military,territory | 154 | Six Turkish F-16s=trm | @1:Nicosia=cyp | id=tland
V 0 | flight | MOBILIZE/weapons | military,territory | 154 | Greek=grm | - | where=Paphos | id=gland
V 1 | touched down | =tland | | | Six Turkish warplanes=trm | Nicosia=cyp | when=on Tuesday | date=1998-06-16 | where=Gecitkale in northern Cyprus
V 1 | used | =gland | | | four Greek fighters=grm | - | when=one day after | date=1998-06-15 | where=a new air base near Paphos
V 1 | warned | THREATEN/violence | military | 138 | Ankara=tur | Nicosia=cyg | id=thr
V 1 | bought | COOPERATE | military,economic | 061 | the Greek Cypriots=cyp; @3:Moscow=rus | - | id=buy
V 2 | told | =thr | | | The Turkish prime minister, Tansel Gürbüz=gur | @1:Nicosia=cyg
V 3 | sold | =buy | | | Moscow=rus; the Cypriots=cyp | - | n=money:some $400 million:400000000:USD
V 3 | said | THREATEN/violence | military | 138 | Moscow=rus | @1:Ankara=tur
V 4 | put | MOBILIZE/troops | military | 152 | Cyprus=cyg | - | id=alert
V 4 | called off | =alert | | | Cyprus=cyg | -
V 5 | criticised | ACCUSE/disapprove | diplomatic,military | 111 | Washington=usa | @1:Ankara=tur; @8:Greece=grc
V 5 | landings | =tland | | | @1:Ankara=trm | -
V 5 | telephoned | CONSULT/phone | diplomatic | 041 | Harriet Colman=col; foreign ministers in Athens and Ankara=gfm; foreign ministers in Athens and Ankara=tfm | - | when=during the night
V 5 | urged | REQUEST/yield | diplomatic,military | 0256 | Harriet Colman=col | them=gfm; them=tfm | when=during the night | id=urge
V 6 | asked | =urge | | | We=col | @5:the foreign ministers in Athens and Ankara=gfm; @5:the foreign ministers in Athens and Ankara=tfm
V 6 | asking | =urge | | | We=col | @5:the foreign ministers in Athens and Ankara=gfm; @5:the foreign ministers in Athens and Ankara=tfm
V 7 | refused | REJECT/change | military,diplomatic | 1232 | President Lakis Hadjipavlou=had | @1:Ankara=tur
V 7 | order | =buy | | | @3:the Cypriots=cyp; @3:Moscow=rus | -
V 7 | put back | CONCEDE | military,diplomatic | 080 | he=had | @1:Ankara=tur | when=until the autumn
V 9 | invaded | COERCE/seize | military,territory | 192 | Turkey=tur | the north=cyp | st=h | when=in July 1974 | date=1974-07 | where=the north
V 9 | backed | SUPPORT | military,political-institutions | 051 | the junta in Athens=jun | officers=off | st=h | when=in July 1974 | date=1974-07
V 9 | overthrew | COERCE/seize | military,political-institutions | 192 | officers=off | the island's president=mak | st=h | when=in July 1974 | date=1974-07
V 11 | buzzed | MOBILIZE/weapons | military | 150 | Turkish pilots=trm | the Greek defence minister=gdm | st=h | when=In October | date=1997-10
V 11 | exercise | COOPERATE | military | 062 | Greek defence minister=grm; the Cypriots=ng | - | st=h | when=In October | date=1997-10
V 11 | lodged | ACCUSE/disapprove | diplomatic,military | 114 | Athens=grc | Turkish pilots=tur | st=h | date=1997-10
V 12 | opened | CONSULT | diplomatic | 046 | The European Union=eu; Cyprus=cyp | - | st=h | when=at the end of March | date=1998-03
V 12 | objections | ACCUSE/disapprove | diplomatic | 111 | the Turkish Cypriots=tc | The European Union=eu | st=h
V 12 | turned down | REJECT/meet | diplomatic | 125 | the Turkish Cypriots=tc | Cyprus=cyg | st=h
V 12 | invitation | AGREE | diplomatic | 032 | Cyprus=cyg | the Turkish Cypriots=tc | st=h
Q 1 | i | it would strike Russian missiles~~set up on the island | Ankara=tur | warned | Nicosia=cyg
Q 2 | d | what is needed will be done, on the ground where it stands | The Turkish prime minister, Tansel Gürbüz=gur | told | deputies of his party=dep
Q 3 | i | any attack on a ship that carried it would be treated as an act of war | Moscow=rus | said | -
Q 6 | d | We have asked for a moratorium on flights, and we will go on asking, | Colman=col | said | -
Q 8 | i | He may yet send the rockets to Crete instead | aides=aid | say | -

#A w13-013 | 2022-12-20 | 
S 'Three centuries too late': Dutch premier says sorry for slavery, Paramaribo wants more
P The Dutch prime minister, Joost van Halteren, apologised on Monday for the part his country played in 250 years of slavery, calling it a crime against humanity in a speech that was read in The Hague while seven of his ministers repeated it, in their own words and to mixed applause, in Suriname and on six Caribbean islands.
P "Today, on behalf of the government, I ask your forgiveness, and I ask it posthumously too," he said at the National Archives.
P He set aside 200 million euros for schools and museums but ruled out compensation to descendants, and told a questioner that no cheque could be written to the dead.
P In Paramaribo the president, Ronald Amatsalan, called the apology a first step and renewed his demand that the money be spent on "repair, not on reading".
P Two days earlier several hundred people had marched through that city behind the drums of the Maroons, who had not been consulted, to reject a ceremony held ahead of the 150th anniversary of freedom next July.
P Six Surinamese foundations went to court in November to stop the speech, and lost.
P Sint Maarten's leader, Silvana Jacobs-Wathey, told the visiting minister that her government could not accept the excuses before it had been shown them, and the toast was cancelled.
P About 600,000 Africans were carried across the Atlantic in ships under the Dutch flag, chained on shelves.
P The king ordered an inquiry into the house of Orange and its profits from the colonies two weeks ago.
P Amsterdam's mayor said sorry in July 2021 and the central bank did so this summer; in 2013 the government had gone no further than "deep regret".
P Whether any of it changes the price of rice in Nickerie is another matter.
P Half of the Dutch, to go by one poll, were against.
P A museum ship built to show how the middle passage felt has been stuck for years in a dry dock at Vlissingen, short of sponsors.
@ dut | Dutch government | o | NLDGOV
@ hal | Joost van Halteren | p | NLDGOV | prime minister
@ min | seven Dutch ministers | g | NLDGOV
@ desc | descendants of slaves | l | CVL
@ ama | Ronald Amatsalan | p | SURGOV | president
@ mar | Maroons and marchers in Paramaribo | l | SURCVL
@ fnd | six Surinamese foundations | o | SURSOC
@ jac | Silvana Jacobs-Wathey | p | NLDGOV | leader of Sint Maarten
@ vis | minister visiting Sint Maarten | p | NLDGOV | minister
@ king | king of the Netherlands | p | NLDGOV | king
@ ora | house of Orange | g | NLDELI
@ may | mayor of Amsterdam | p | NLDGOV | mayor
@ dnb | Dutch central bank | o | NLDGOV
@ crt | Dutch court | o | NLDJUD
@ afr | Africans carried under the Dutch flag | l | CVL
E 0 Dutch/NORP; Paramaribo/GPE
E 1 Dutch/NORP; Joost van Halteren/PER; Monday/DATE; The Hague/GPE; Suriname/GPE; Caribbean/LOC
E 2 National Archives/FAC
E 3 200 million euros/MONEY
E 4 Paramaribo/GPE; Ronald Amatsalan/PER
E 5 Two days earlier/DATE; several hundred people/NUM; Maroons/NORP; next July/DATE
E 6 Surinamese/NORP; November/DATE
E 7 Sint Maarten/GPE; Silvana Jacobs-Wathey/PER
E 8 About 600,000 Africans/NUM; Africans/NORP; Atlantic/LOC; Dutch/NORP
E 9 Orange/ORG; two weeks ago/DATE
E 10 Amsterdam/GPE; July 2021/DATE; this summer/DATE; 2013/DATE
E 11 Nickerie/GPE
E 12 Dutch/NORP
E 13 Vlissingen/GPE
V 0 | says sorry | CONCEDE | reparations,human-rights | 055 | Dutch premier=hal | @3:descendants=desc | id=sorry
V 0 | wants | REQUEST/assist | reparations | 103 | Paramaribo=ama | @1:his country=dut | id=dem
V 1 | apologised | =sorry | | | The Dutch prime minister, Joost van Halteren=hal | @3:descendants=desc | when=on Monday | date=2022-12-19 | where=The Hague
V 1 | speech | =sorry | | | The Dutch prime minister, Joost van Halteren=hal | @3:descendants=desc | when=on Monday | date=2022-12-19 | where=The Hague
V 1 | repeated | CONCEDE | reparations,human-rights | 055 | seven of his ministers=min | @3:descendants=desc | when=on Monday | date=2022-12-19 | where=Suriname
V 2 | ask#1 | =sorry | | | I#1=hal | your=desc | where=the National Archives
V 3 | set aside | AGREE | reparations | 0331 | He=hal | descendants=desc | n=money:200 million euros:200000000:EUR
V 3 | ruled out | REJECT/assist | reparations | 1223 | He=hal | descendants=desc | id=rej
V 3 | told | =rej | | | He=hal | descendants=desc
V 4 | apology | =sorry | | | @1:The Dutch prime minister, Joost van Halteren=hal | @3:descendants=desc
V 4 | demand | =dem | | | the president, Ronald Amatsalan=ama | @1:his country=dut | where=Paramaribo
V 5 | marched | PROTEST/demo | reparations,religion-ethnicity | 141 | several hundred people=mar | @3:He=dut | when=Two days earlier | date=2022-12-17 | where=that city | n=protesters:several hundred people:- | id=march
V 5 | consulted | CONSULT | reparations | 040 | @3:He=dut; the Maroons=mar | - | st=n
V 5 | reject | =march | | | several hundred people=mar | @3:He=dut
V 6 | went to court | ACCUSE/allege | reparations,legal | 115 | Six Surinamese foundations=fnd | @1:his country=dut | when=in November | date=2022-11
V 6 | speech | =sorry | | | @3:He=hal | @3:descendants=desc
V 6 | lost | REJECT | reparations,legal | 120 | @6:court=crt | Six Surinamese foundations=fnd
V 7 | told | REJECT | reparations | 120 | Silvana Jacobs-Wathey=jac | the visiting minister=vis | where=Sint Maarten
V 7 | visiting | CONSULT/visit | reparations | 042 | the visiting minister=vis | Silvana Jacobs-Wathey=jac | where=Sint Maarten
V 7 | excuses | =sorry | | | @3:He=hal | @3:descendants=desc
V 7 | cancelled | REJECT/meet | reparations | 125 | Silvana Jacobs-Wathey=jac | the visiting minister=vis | where=Sint Maarten
V 8 | carried | ASSAULT/abduct | human-rights,trafficking | 181 | Dutch=dut | About 600,000 Africans=afr | st=h | where=the Atlantic | n=abducted:About 600,000 Africans:600000
V 9 | inquiry | ACCUSE/investigate | reparations | 090 | The king=king | the house of Orange=ora | when=two weeks ago | date=2022-12-06
V 10 | said sorry | CONCEDE | reparations,human-rights | 055 | Amsterdam's mayor=may | @3:descendants=desc | st=h | when=in July 2021 | date=2021-07
V 10 | did so | CONCEDE | reparations,human-rights | 055 | the central bank=dnb | @3:descendants=desc | st=h | when=this summer | date=2022
V 10 | regret | CONCEDE | reparations,human-rights | 055 | the government=dut | @3:descendants=desc | st=h | when=in 2013 | date=2013
Q 0 | d | Three centuries too late | - | | -
Q 2 | d | Today, on behalf of the government, I ask your forgiveness, and I ask it posthumously too, | he=hal | said | -
Q 3 | i | no cheque could be written to the dead | He=hal | told | -
Q 4 | m | that the money be spent on "repair, not on reading" | the president, Ronald Amatsalan=ama | demand | -
Q 7 | i | her government could not accept the excuses before it had been shown them | Silvana Jacobs-Wathey=jac | told | the visiting minister=vis

#A w13-014 | 2010-08-28 | GOMA
S UN slept while women of Walikale were violated, aid group says
P At least 179 women were raped by rebels who occupied a string of villages in eastern Congo for four nights from July 30, the International Medical Corps said, and it took the United Nations, whose base lies 30 kilometres down the road at Kibua, until August 12 to learn of it.
P Fighters of the Rwandan Hutu force known as the FDLR and of an allied Mai-Mai band closed both ends of the road to Luvungi, told the inhabitants that they had come only for food, and then went from hut to hut in groups of four or five.
P "They looked for gold in places where no one keeps gold," a grandmother of 61 who gave only her first name, Safi, told a nurse.
P Men were tied up and made to watch, according to the medical charity, whose doctors reached the place after the attackers had slipped back into the forest with goats, mattresses and the contents of a pharmacy.
P Roger Meessen, the head of the UN mission in Congo, expressed shock but rejected the suggestion that peacekeepers had known and stayed in their trenches, saying patrols had driven through twice and been told of a roadblock, nothing more.
P The Security Council held an emergency session on Thursday at the request of France and the United States.
P A spokesman for the FDLR, reached by satellite telephone, denied that its soldiers had taken part in the rapes and pointed to deserters from the national army.
P Kinshasa, which wants the peacekeepers out of the country by the end of next year, arrested one Mai-Mai colonel this week and has promised to try him in public.
P Two thousand blue helmets have already packed up in the west.
P The year before, the army and Rwanda's hunted the same Hutu gunmen in a joint operation called Umoja Wetu, and they took revenge on civilians in Busurungi by burning 96 people in their homes.
P The mines around Bisie produce tin, and nobody walks to them without paying somebody.
P Doctors have handed out drugs against infection, but for half of the women these came too late to work.
P The rains, which have come early, will make the track to Luvungi all but impassable by October.
P Donors are tired of the place, and those who are not are tired of each other.
@ wom | women of Luvungi | l | CODCVL
@ fdlr | FDLR | g | CODREB
@ mai | Mai-Mai band | g | CODREB
@ imc | International Medical Corps | o | USANGO
@ un | United Nations mission in Congo | o | UNO
@ saf | Safi | p | CODCVL
@ men | men of Luvungi | l | CODCVL
@ mee | Roger Meessen | p | UNO | head of the UN mission in Congo
@ sc | Security Council | o | UNO
@ fra | France | c | FRA
@ usa | United States | c | USA
@ fsp | spokesman for the FDLR | p | CODREB | spokesman
@ drc | Congolese government | o | CODGOV
@ arm | Congolese army | o | CODMIL
@ rwa | Rwandan army | o | RWAMIL
@ col | Mai-Mai colonel | p | CODREB | colonel
@ bus | civilians in Busurungi | l | CODCVL
@ nur | nurse | p | MED
E 0 UN/ORG; Walikale/GPE
E 1 At least 179 women/NUM; Congo/GPE; July 30/DATE; International Medical Corps/ORG; United Nations/ORG; Kibua/GPE; August 12/DATE
E 2 Rwandan/NORP; Hutu/NORP; FDLR/ARM; Mai-Mai/ARM; Luvungi/GPE
E 3 Safi/PER
E 5 Roger Meessen/PER; UN/ORG; Congo/GPE
E 6 Security Council/ORG; Thursday/DATE; France/GPE; United States/GPE
E 7 FDLR/ARM
E 8 Kinshasa/GPE; the end of next year/DATE; Mai-Mai/ARM; this week/DATE
E 9 Two thousand blue helmets/NUM
E 10 The year before/DATE; Rwanda/GPE; Hutu/NORP; Umoja Wetu/EVT; Busurungi/GPE; 96 people/NUM
E 11 Bisie/GPE
E 13 Luvungi/GPE; October/DATE
V 0 | violated | ASSAULT/sexual | gender | 1821 | @1:rebels=fdlr; @1:rebels=mai | women of Walikale=wom | by=aid group=imc | where=Walikale | id=rape
V 0 | says | ACCUSE/disapprove | peacekeeping,gender | 111 | aid group=imc | UN=un | id=acc
V 1 | raped | =rape | | | rebels=fdlr; rebels=mai | At least 179 women=wom | by=the International Medical Corps=imc | when=for four nights from July 30 | date=2010-07-30/2010-08-02 | where=a string of villages in eastern Congo | n=injured:At least 179 women:179
V 1 | occupied | COERCE/seize | territory | 192 | rebels=fdlr; rebels=mai | @2:the inhabitants=wom | by=the International Medical Corps=imc | when=for four nights from July 30 | date=2010-07-30/2010-08-02 | where=a string of villages in eastern Congo
V 2 | closed | COERCE/restrict | territory | 191 | Fighters of the Rwandan Hutu force known as the FDLR=fdlr; an allied Mai-Mai band=mai | the inhabitants=wom | where=Luvungi
V 4 | tied up | ASSAULT/abduct | gender | 181 | the attackers=fdlr; the attackers=mai | Men=men | by=the medical charity=imc
V 5 | rejected | REJECT | peacekeeping,gender | 016 | Roger Meessen=mee | @1:the International Medical Corps=imc
V 5 | suggestion | =acc | | | @1:the International Medical Corps=imc | peacekeepers=un
V 6 | session | CONSULT/multilateral | peacekeeping,gender | 040 | The Security Council=sc | - | when=on Thursday | date=2010-08-26
V 6 | request | REQUEST/meet | diplomatic,peacekeeping | 026 | France=fra; the United States=usa | The Security Council=sc
V 7 | denied | REJECT | gender | 016 | A spokesman for the FDLR=fsp | -
V 7 | rapes | =rape | | | @1:rebels=fdlr; @1:rebels=mai | @1:At least 179 women=wom
V 7 | pointed | ACCUSE/allege | gender | 112 | A spokesman for the FDLR=fsp | deserters from the national army=arm
V 8 | wants | REQUEST/yield | peacekeeping | 1056 | Kinshasa=drc | the peacekeepers=un
V 8 | try | ACCUSE/allege | legal | 115 | Kinshasa=drc | one Mai-Mai colonel=col | st=f
V 8 | arrested | COERCE/arrest | legal | 173 | Kinshasa=drc | one Mai-Mai colonel=col | when=this week | date=2010-08-23/2010-08-28
V 9 | packed up | RETREAT/withdraw | peacekeeping | 0874 | Two thousand blue helmets=un | - | where=the west | n=troops:Two thousand blue helmets:2000
V 10 | hunted | COOPERATE | military | 062 | the army=arm; Rwanda's=rwa | - | st=h | when=The year before | date=2009 | id=hunt
V 10 | operation | =hunt | | | the army=arm; Rwanda's=rwa | - | when=The year before | date=2009
V 10 | burning | ASSAULT/primitive | religion-ethnicity | 182 | the same Hutu gunmen=fdlr | civilians in Busurungi=bus | st=h | when=The year before | date=2009 | where=Busurungi | n=killed:96 people:96
V 12 | handed out | AID | health,gender | 073 | Doctors=imc | the women=wom
Q 1 | i | At least 179 women were raped~~July 30 | the International Medical Corps=imc | said | -
Q 2 | i | they had come only for food | an allied Mai-Mai band=mai | told | the inhabitants=wom
Q 3 | d | They looked for gold in places where no one keeps gold, | a grandmother of 61=saf | told | a nurse=nur
Q 4 | i | Men were tied up and made to watch | the medical charity=imc | according to | -
Q 5 | i | patrols had driven through twice and been told of a roadblock, nothing more | Roger Meessen=mee | saying | -
Q 7 | i | its soldiers had taken part in the rapes | A spokesman for the FDLR=fsp | denied | -

#A w13-015 | 1999-04-06 | TRIPOLI
S Libya gives up bomb suspects; UN freezes sanctions within hours
P Two Libyans charged with blowing up a Pan American jumbo jet over Lockerbie in December 1988 were handed to a United Nations envoy at Tripoli airport on Monday and flown to the Netherlands, where Scottish judges will try them on a disused air base.
P The Security Council, as it had promised last August, suspended the air and arms embargo that has weighed on the country for seven years, and in Rome an airline at once announced a Thursday flight.
P Abdelkader Senussi and Mabrouk Zwai, both of whom are said to have worked for Libyan intelligence, were arrested by Dutch police on the tarmac at Valkenburg, extradited to Scottish custody before a magistrate, and driven to Camp Zeist under a guard of helicopters.
P "We trusted the word of President Nkosi Dlomo, and of the Saudis," Libya's foreign minister, Omar el-Fitouri, told the diplomats who had gathered to see the pair off.
P The South African leader visited Tripoli in March and secured a pledge that the men would not be questioned by anyone who wanted to bring down the government there.
P Relatives of the 270 dead were divided.
P A New Jersey widow, Ellen Prasker, welcomed the transfer as "the first day of the rest of the case", but a spokesman for a Syracuse group accused London and Washington of having bargained away any chance of reaching the men who gave the order.
P The State Department said that American sanctions, older and wider than the UN's, would not be lifted, and that Libya must pay compensation and renounce terrorism first.
P Colonel Muammar Gaddafi, who for years refused to let his citizens stand trial in Britain or America, expelled the Palestinians from Libya in 1995 and now quarrels with most Arab capitals, calls himself an African.
P In 1986 American aircraft bombed Tripoli and Benghazi after a discotheque was blown up in West Berlin.
P Legal experts expect no hearing before autumn.
P France convicted six Libyans in their absence last month over the loss of a UTA airliner above the Ténéré.
P Oil companies on both sides of the Atlantic would dearly like to be first through the door.
@ lby | Libya | c | LBY
@ two | Lockerbie suspects | g | LBYSPY
@ sen | Abdelkader Senussi | p | LBYSPY
@ zwa | Mabrouk Zwai | p | LBYSPY
@ pax | passengers of the Pan American jet | l | USACVL
@ une | United Nations envoy | p | UNO | envoy
@ sc | Security Council | o | UNO
@ nldp | Dutch police | o | NLDCOP
@ sco | Scottish judges | g | GBRJUD
@ dlo | Nkosi Dlomo | p | ZAFGOV | President
@ fit | Omar el-Fitouri | p | LBYGOV | foreign minister
@ pra | Ellen Prasker | p | USACVL
@ syr | spokesman for a Syracuse group | p | USASOC | spokesman
@ gbr | British government | o | GBRGOV
@ usa | United States government | o | USAGOV
@ usm | American air force | o | USAMIL
@ gad | Muammar Gaddafi | p | LBYGOV | Colonel
@ pal | Palestinians in Libya | l | PSECVL
@ fra | France | c | FRAJUD
@ six | six Libyans convicted in France | g | LBYSPY
@ dip | diplomats at Tripoli airport | g | GOV
@ ber | victims in West Berlin | l | DEUCVL
E 0 Libya/GPE; UN/ORG
E 1 Two/NUM; Libyans/NORP; Pan American/ORG; Lockerbie/GPE; December 1988/DATE; United Nations/ORG; Tripoli airport/FAC; Monday/DATE; Netherlands/GPE; Scottish/NORP
E 2 Security Council/ORG; last August/DATE; Rome/GPE; Thursday/DATE
E 3 Abdelkader Senussi/PER; Mabrouk Zwai/PER; Libyan/NORP; Dutch/NORP; Valkenburg/FAC; Scottish/NORP; Camp Zeist/FAC
E 4 Nkosi Dlomo/PER; Saudis/NORP; Libya/GPE; Omar el-Fitouri/PER
E 5 South African/NORP; Tripoli/GPE; March/DATE
E 6 270 dead/NUM
E 7 New Jersey/GPE; Ellen Prasker/PER; Syracuse/GPE; London/GPE; Washington/GPE
E 8 State Department/ORG; American/NORP; UN/ORG; Libya/GPE
E 9 Muammar Gaddafi/PER; Britain/GPE; America/GPE; Palestinians/NORP; Libya/GPE; 1995/DATE; Arab/NORP; African/NORP
E 10 1986/DATE; American/NORP; Tripoli/GPE; Benghazi/GPE; West Berlin/GPE
E 11 autumn/DATE
E 12 France/GPE; six/NUM; Libyans/NORP; last month/DATE; UTA/ORG; Ténéré/LOC
E 13 Atlantic/LOC
V 0 | gives up | COOPERATE | legal,terrorism | 063 | Libya=lby | UN=une | id=ext
V 0 | freezes | RETREAT | economic,terrorism | 085 | UN=sc | @0:Libya=lby | id=sus
V 1 | charged | ACCUSE/allege | legal,terrorism | 115 | @8:American=usa; @9:Britain=gbr | Two Libyans=two | st=h
V 1 | blowing up | ASSAULT/explosives | terrorism | 183 | Two Libyans=two | a Pan American jumbo jet=pax | st=h | when=in December 1988 | date=1988-12 | where=Lockerbie
V 1 | handed | =ext | | | @0:Libya=lby | a United Nations envoy=une | when=on Monday | date=1999-04-05 | where=Tripoli airport
V 1 | flown | =ext | | | @0:Libya=lby | a United Nations envoy=une | when=on Monday | date=1999-04-05 | where=the Netherlands
V 1 | try | ACCUSE/allege | legal,terrorism | 115 | Scottish judges=sco | Two Libyans=two | st=f | where=a disused air base
V 2 | promised | AGREE | economic,terrorism | 035 | The Security Council=sc | the country=lby | st=h | when=last August | date=1998-08
V 2 | suspended | =sus | | | The Security Council=sc | the country=lby
V 2 | embargo | SANCTION/discontinue | economic,terrorism | 163 | The Security Council=sc | the country=lby | st=h | when=for seven years | date=1992
V 3 | arrested | COERCE/arrest | legal,terrorism | 173 | Dutch police=nldp | Abdelkader Senussi=sen; Mabrouk Zwai=zwa | date=1999-04-05 | where=Valkenburg
V 3 | extradited | COOPERATE | legal,terrorism | 063 | Dutch police=nldp | Scottish=sco | date=1999-04-05
V 5 | visited | CONSULT/visit | diplomatic | 042 | The South African leader=dlo | Tripoli=lby | when=in March | date=1999-03 | where=Tripoli
V 5 | pledge | AGREE | diplomatic,legal | 030 | @8:American=usa; @9:Britain=gbr | The South African leader=dlo | when=in March | date=1999-03
V 7 | welcomed | SUPPORT | legal,terrorism | 051 | Ellen Prasker=pra | -
V 7 | transfer | =ext | | | @4:Libya=lby | @1:a United Nations envoy=une
V 7 | accused | ACCUSE/allege | legal,terrorism | 112 | a spokesman for a Syracuse group=syr | London=gbr; Washington=usa
V 8 | sanctions | SANCTION/discontinue | economic,terrorism | 163 | American=usa | Libya=lby | st=h
V 8 | lifted | REJECT/yield | economic,terrorism | 1244 | The State Department=usa | Libya=lby
V 8 | must | REQUEST/change | reparations,terrorism | 104 | The State Department=usa | Libya=lby
V 9 | refused | REJECT/assist | legal,terrorism | 1213 | Colonel Muammar Gaddafi=gad | Britain=gbr; America=usa | st=h | when=for years
V 9 | expelled | COERCE/deport | migration | 174 | Colonel Muammar Gaddafi=gad | the Palestinians=pal | st=h | when=in 1995 | date=1995 | where=Libya
V 10 | bombed | ASSAULT/aerial | military,terrorism | 195 | American aircraft=usm | Tripoli=lby; Benghazi=lby | st=h | when=In 1986 | date=1986 | where=Tripoli
V 10 | blown up | ASSAULT/explosives | terrorism | 183 | - | a discotheque=ber | st=h | when=In 1986 | date=1986 | where=West Berlin
V 12 | convicted | SANCTION/convict | legal,terrorism | 116 | France=fra | six Libyans=six | st=h | when=last month | date=1999-03 | n=other:six:6
V 12 | loss | ASSAULT | terrorism | 180 | six Libyans=six | - | st=h | where=the Ténéré
Q 4 | d | We trusted the word of President Nkosi Dlomo, and of the Saudis, | Omar el-Fitouri=fit | told | the diplomats who had gathered=dip
Q 7 | m | the transfer as "the first day of the rest of the case" | Ellen Prasker=pra | welcomed | -
Q 8 | i | American sanctions, older and wider than the UN's, would not be lifted | The State Department=usa | said | -
Q 8 | i | Libya must pay compensation and renounce terrorism first | The State Department=usa | said | -

#A w13-016 | 2023-08-11 | SYDNEY
S Four navies set sail off Sydney in Indian-led drills, first in Australian waters
P SYDNEY, Aug 11 (Wire) - Warships, submarines and patrol aircraft from India, Japan, the United States and Australia began ten days of war games off Sydney on Friday, practising how to hunt submarines and shoot down missiles in an exercise whose hosts insist it is pointed at no one.
P Malabar, a naval drill that India and America have run together since 1992, had never before been held south of the equator.
P Vice Admiral Karla Brandis, who commands the U.S. Seventh Fleet, told reporters on the flight deck of HMAS Brisbane that the four fleets were sharing "not only the sea but the picture of the sea", data from sonar buoys included.
P Chinese surveillance ships shadowed an earlier exercise, Talisman Sabre, in July, when four Australian airmen died in a helicopter crash near Lindeman Island and 13 nations took part.
P Beijing on Wednesday complained to Canberra about what its embassy called "small circles with big guns" and warned that coral reefs under Chinese jurisdiction would be defended.
P The Indian destroyer Kolkata had come by way of Papua New Guinea, where Delhi's navy pays more and more calls, and its crew sprinkled marigolds on the water above a wreck of 1942.
P Prime Minister Darren Whitlock welcomed the sailors at Garden Island and promised that Australia would send a frigate to India's own review in Visakhapatnam next February.
P "Nobody practises for the sake of practice," said Lorraine Teo, a naval analyst at a Singapore institute, "and nobody says so either."
P In 2007, after Beijing delivered notes of protest to the capitals concerned, Canberra walked out of the four-way dialogue from which the present arrangement grew.
P No carriers are taking part this year.
P Fishermen in Port Stephens grumbled at a closure that has driven them out of their best kingfish grounds, though the ministry is offering compensation.
P Japan and Australia put a treaty on the stationing of each other's troops into force this month, the first pact of the kind that Tokyo has had with anyone but Washington.
P The harbour police had their hands full with kayaks, sailing dinghies and a whale that refused to be hurried.
@ ind | India | c | INDMIL
@ jpn | Japan | c | JPNMIL
@ usa | United States | c | USAMIL
@ aus | Australia | c | AUSMIL
@ bra | Karla Brandis | p | USAMIL | Vice Admiral
@ chm | Chinese surveillance ships | g | CHNMIL
@ na | 13 nations in Talisman Sabre | g | MIL
@ chn | Chinese government | o | CHNGOV
@ emb | Chinese embassy in Canberra | o | CHNGOV
@ aug | Australian government | o | AUSGOV
@ whi | Darren Whitlock | p | AUSGOV | Prime Minister
@ teo | Lorraine Teo | p | SGPEDU | naval analyst
@ jpg | Japanese government | o | JPNGOV
@ png | Papua New Guinea | c | PNG
@ fis | fishermen in Port Stephens | l | AUSCVL
@ rep | reporters aboard HMAS Brisbane | g | JRN
@ ing | Indian government | o | INDGOV
E 0 Sydney/GPE; Indian/NORP; Australian/NORP
E 1 SYDNEY/GPE; Aug 11/DATE; India/GPE; Japan/GPE; United States/GPE; Australia/GPE; Sydney/GPE; Friday/DATE
E 2 Malabar/EVT; India/GPE; America/GPE; 1992/DATE
E 3 Karla Brandis/PER; Seventh Fleet/ORG; U.S./GPE
E 4 Chinese/NORP; Talisman Sabre/EVT; July/DATE; four Australian airmen/NUM; Australian/NORP; Lindeman Island/LOC
E 5 Beijing/GPE; Wednesday/DATE; Canberra/GPE; Chinese/NORP
E 6 Indian/NORP; Papua New Guinea/GPE; Delhi/GPE; 1942/DATE
E 7 Darren Whitlock/PER; Garden Island/FAC; Australia/GPE; India/GPE; Visakhapatnam/GPE; next February/DATE
E 8 Lorraine Teo/PER; Singapore/GPE
E 9 2007/DATE; Beijing/GPE; Canberra/GPE
E 10 this year/DATE
E 11 Port Stephens/GPE
E 12 Japan/GPE; Australia/GPE; this month/DATE; Tokyo/GPE; Washington/GPE
V 0 | drills | COOPERATE | military | 062 | @1:India=ind; @1:Japan=jpn; @1:United States=usa; @1:Australia=aus | - | where=Australian waters | id=mal
V 1 | war games | =mal | | | India=ind; Japan=jpn; the United States=usa; Australia=aus | - | when=on Friday | date=2023-08-11/2023-08-21 | where=off Sydney
V 1 | exercise | =mal | | | India=ind; Japan=jpn; the United States=usa; Australia=aus | -
V 2 | drill | COOPERATE | military | 062 | India=ind; America=usa | - | st=h | when=since 1992 | date=1992
V 3 | sharing | COOPERATE | military,intelligence | 064 | @1:India=ind; @1:Japan=jpn; the U.S. Seventh Fleet=usa; @1:Australia=aus | - | by=Vice Admiral Karla Brandis=bra
V 4 | shadowed | MOBILIZE/weapons | military | 154 | Chinese surveillance ships=chm | 13 nations=na | when=in July | date=2023-07
V 4 | exercise | COOPERATE | military | 062 | 13 nations=na | - | when=in July | date=2023-07
V 5 | complained | ACCUSE/disapprove | diplomatic,military | 114 | Beijing=chn | Canberra=aug | when=on Wednesday | date=2023-08-09
V 5 | warned | THREATEN/violence | military,territory | 138 | Beijing=chn | Canberra=aug | when=on Wednesday | date=2023-08-09
V 6 | come | CONSULT/visit | military,diplomatic | 042 | The Indian destroyer Kolkata=ind | Papua New Guinea=png | where=Papua New Guinea
V 7 | welcomed | SUPPORT | military | 051 | Prime Minister Darren Whitlock=whi | the sailors=ind; the sailors=jpn; the sailors=usa | where=Garden Island
V 7 | promised | AGREE | military | 0312 | Prime Minister Darren Whitlock=whi | India=ing | when=next February | date=2024-02 | where=Garden Island
V 9 | delivered | ACCUSE/disapprove | diplomatic | 114 | Beijing=chn | the capitals concerned=aug; the capitals concerned=ing; the capitals concerned=jpg | st=h | when=In 2007 | date=2007
V 9 | walked out | SANCTION/withdraw | diplomatic | 164 | Canberra=aug | - | st=h | when=In 2007 | date=2007
V 11 | grumbled | ACCUSE/disapprove | military | 111 | Fishermen in Port Stephens=fis | the ministry=aug
V 11 | closure | COERCE/restrict | military | 172 | the ministry=aug | Fishermen in Port Stephens=fis | by=Fishermen in Port Stephens=fis | id=clo
V 11 | driven | =clo | | | the ministry=aug | Fishermen in Port Stephens=fis | by=Fishermen in Port Stephens=fis
V 11 | offering | AGREE | economic | 0331 | the ministry=aug | them=fis
V 12 | put | SUPPORT | military,diplomatic | 057 | Japan=jpg; Australia=aug | - | when=this month | date=2023-08 | id=pact
V 12 | pact | =pact | | | Tokyo=jpg; Australia=aug | -
Q 1 | i | it is pointed at no one | hosts=aus | insist | -
Q 3 | m | the four fleets were sharing "not only the sea but the picture of the sea", data from sonar buoys included | Vice Admiral Karla Brandis=bra | told | reporters=rep
Q 5 | m | what its embassy called "small circles with big guns" | its embassy=emb | called | -
Q 5 | i | coral reefs under Chinese jurisdiction would be defended | Beijing=chn | warned | Canberra=aug
Q 8 | d | Nobody practises for the sake of practice, | Lorraine Teo=teo | said | -
Q 8 | d | and nobody says so either. | Lorraine Teo=teo | said | -

#A w13-017 | 2024-08-09 | VIENNA
S Tip from Washington led police to Vienna concert plotters, ministry says
P VIENNA — American intelligence officers alerted Austria in late July to a plan to murder fans outside a pop concert in Vienna, and it was on the strength of that message that three teenagers were picked up this week, the Austrian interior ministry confirmed on Friday.
P The main suspect, a 19-year-old from Ternitz with North Macedonian roots who had sworn loyalty to Islamic State in a video, wanted to drive into the crowd and then use knives and home-made explosives, according to Franz Hollenstein, who heads the domestic security service.
P Police raided his parents' house on Wednesday and carried off bottles of hydrogen peroxide, machetes and 21,000 euros in forged notes.
P A boy of 17 who had been hired days earlier by a firm that builds stages at the Ernst Happel Stadium was seized inside it, and a third, aged 15, was questioned and let go.
P All three concerts were called off, to the grief of nearly 200,000 ticket holders, some of whom sang the songs anyway in Corneliusgasse.
P "We were lucky that friends told us what we were not permitted to read for ourselves," Interior Minister Gerold Karnitz said at a press conference, renewing his party's call for parliament to let investigators open encrypted messages.
P The Social Democrats and the Greens turned the proposal down for a third time.
P A spokesman for the National Security Council in Washington said the two governments "cooperate on such threats every day, mostly in silence".
P Defence lawyer Ines Jellinek denied that her client had meant to carry anything out, calling him a lonely boy who read too much.
P Four people were shot dead in the inner city in November 2020 by a gunman of whom Slovak police had warned their Austrian colleagues in vain.
P Germany's domestic service also shared chat logs with Vienna, Hollenstein added, and Europol lent two analysts.
P London has decided to put more officers outside Wembley, where the same singer appears next week, although police there see no link.
P Friendship bracelets hung for days on a chestnut tree, in every colour that beads are sold in.
P The singer has not said a word about it, and her silence has been attacked by columnists and defended by her fans in equal measure.
@ usi | American intelligence | o | USASPY
@ aut | Austria | c | AUTGOV
@ aui | Austrian interior ministry | o | AUTGOV
@ main | 19-year-old from Ternitz | p | AUTREB
@ boy | boy of 17 | p | AUTREB
@ thi | boy aged 15 | p | AUTUNK
@ hol | Franz Hollenstein | p | AUTSPY | head of the domestic security service
@ aup | Austrian police | o | AUTCOP
@ kar | Gerold Karnitz | p | AUTGOV | Interior Minister
@ par | Austrian parliament | o | AUTLEG
@ soc | Social Democrats | o | AUTPTYOPP
@ gre | Greens | o | AUTPTYGOV
@ nsc | spokesman for the National Security Council | p | USAGOV | spokesman
@ jel | Ines Jellinek | p | AUTSOC | defence lawyer
@ vic | victims in Vienna in 2020 | l | AUTCVL
@ gun | gunman of 2020 | p | AUTREB
@ svk | Slovak police | o | SVKCOP
@ deu | German domestic intelligence | o | DEUSPY
@ euro | Europol | o | EURCOP
@ usa | United States | c | USAGOV
@ fans | concert fans | l | CVL
@ lon | London police | o | GBRCOP
@ is | Islamic State | g | IMG
E 0 Washington/GPE; Vienna/GPE
E 1 VIENNA/GPE; American/NORP; Austria/GPE; late July/DATE; Vienna/GPE; three teenagers/NUM; this week/DATE; Austrian/NORP; Friday/DATE
E 2 Ternitz/GPE; North Macedonian/NORP; Islamic State/ARM; Franz Hollenstein/PER
E 3 Wednesday/DATE; 21,000 euros/MONEY
E 4 Ernst Happel Stadium/FAC
E 5 nearly 200,000 ticket holders/NUM; Corneliusgasse/FAC
E 6 Gerold Karnitz/PER
E 7 Social Democrats/ORG; Greens/ORG
E 8 National Security Council/ORG; Washington/GPE
E 9 Ines Jellinek/PER
E 10 Four people/NUM; November 2020/DATE; Slovak/NORP; Austrian/NORP
E 11 Germany/GPE; Vienna/GPE; Hollenstein/PER; Europol/ORG
E 12 London/GPE; Wembley/FAC; next week/DATE
V 0 | Tip | COOPERATE | intelligence,terrorism | 064 | Washington=usi | police=aup | by=ministry=aui | id=tip
V 1 | alerted | =tip | | | American intelligence officers=usi | Austria=aut | by=the Austrian interior ministry=aui | when=in late July | date=2024-07
V 1 | murder | ASSAULT/targeted | terrorism | 180 | three teenagers=main | fans=fans | st=y | by=American intelligence officers=usi | where=outside a pop concert in Vienna | id=plot
V 1 | message | =tip | | | American intelligence officers=usi | Austria=aut | by=the Austrian interior ministry=aui
V 1 | picked up | COERCE/arrest | terrorism | 173 | @3:Police=aup | three teenagers=main; three teenagers=boy; three teenagers=thi | by=the Austrian interior ministry=aui | when=this week | date=2024-08-05/2024-08-09 | n=arrested:three teenagers:3
V 2 | sworn | SUPPORT | terrorism | 051 | The main suspect=main | Islamic State=is | st=h | by=Franz Hollenstein=hol
V 2 | drive | =plot | | | The main suspect=main | the crowd=fans | by=Franz Hollenstein=hol
V 3 | raided | COERCE/seize | terrorism | 1711 | Police=aup | his parents' house=main | when=on Wednesday | date=2024-08-07
V 3 | carried off | COERCE/seize | terrorism | 1711 | Police=aup | his=main | when=on Wednesday | date=2024-08-07 | n=money:21,000 euros:21000:EUR
V 4 | seized | COERCE/arrest | terrorism | 173 | @3:Police=aup | A boy of 17=boy | where=the Ernst Happel Stadium
V 4 | questioned | ACCUSE/investigate | terrorism | 090 | @3:Police=aup | a third, aged 15=thi
V 4 | let go | RETREAT/release | legal,terrorism | 0841 | @3:Police=aup | a third, aged 15=thi
V 6 | told | =tip | | | friends=usi | We=aut | by=Interior Minister Gerold Karnitz=kar
V 6 | call | REQUEST/change | legislative,technology | 0242 | Gerold Karnitz=kar | parliament=par | id=call
V 7 | turned | REJECT/change | legislative,technology | 1232 | The Social Democrats=soc; the Greens=gre | @6:Gerold Karnitz=kar
V 7 | proposal | =call | | | @6:Gerold Karnitz=kar | @6:parliament=par
V 8 | cooperate | COOPERATE | intelligence,terrorism | 064 | two governments=usa; two governments=aut | - | by=A spokesman for the National Security Council=nsc
V 9 | denied | REJECT | legal,terrorism | 016 | Ines Jellinek=jel | @1:the Austrian interior ministry=aui
V 10 | shot | ASSAULT/firearms | terrorism | 180 | a gunman=gun | Four people=vic | st=h | when=in November 2020 | date=2020-11 | where=the inner city | n=killed:Four people:4
V 10 | warned | COOPERATE | intelligence,terrorism | 064 | Slovak police=svk | their Austrian colleagues=aup | st=h | date=2020
V 11 | shared | COOPERATE | intelligence,terrorism | 064 | Germany's domestic service=deu | Vienna=aut | by=Hollenstein=hol
V 11 | lent | AID | intelligence,terrorism | 070 | Europol=euro | Vienna=aut | by=Hollenstein=hol
V 12 | put | MOBILIZE/police | terrorism | 153 | London=lon | - | st=f | when=next week | date=2024-08-12/2024-08-18 | where=Wembley
Q 1 | i | American intelligence officers alerted~~picked up this week | the Austrian interior ministry=aui | confirmed | -
Q 2 | i | The main suspect, a 19-year-old~~home-made explosives | Franz Hollenstein=hol | according to | -
Q 6 | d | We were lucky that friends told us what we were not permitted to read for ourselves, | Interior Minister Gerold Karnitz=kar | said | -
Q 8 | m | the two governments "cooperate on such threats every day, mostly in silence" | A spokesman for the National Security Council=nsc | said | -
Q 9 | i | her client had meant to carry anything out | Ines Jellinek=jel | denied | -
Q 11 | i | Germany's domestic service also shared chat logs with Vienna | Hollenstein=hol | added | -

#A w13-018 | 2000-11-21 | LIMA
S Peru's president resigns by fax from Tokyo hotel; Congress wants to fire him instead
P LIMA, Nov. 21 — President Ernesto Tanaka Valdivia of Peru stepped down on Monday in a letter faxed from Japan, three days after he failed to come home from a summit in Brunei, but an angry Congress refused the resignation and prepared to declare him morally unfit.
P "I do not need to leave by the window when the door is open," he wrote, asking pardon of the people for whatever hurt he had given.
P His second vice president, Ricardo Mallqui, quit within hours at the demand of the opposition, and so did the whole cabinet, except for a fisheries minister who could not be reached at sea.
P The crisis broke in September, when a cable channel aired a video of the president's intelligence adviser, Vladimir Barrantes, pushing $15,000 across a desk at a deputy who then changed sides.
P Barrantes fled to Panama, which denied him asylum, and he has not been seen since October, when the head of state led a theatrical search for him through the suburbs at the wheel of a jeep.
P Prosecutors last week froze accounts in Zurich holding some $48 million after Swiss magistrates passed on the bank statements.
P Lawmakers elected as their speaker Valentín Prialé, a lawyer of 64, who under the constitution would govern until elections that are now set for April 8.
P Washington, whose drug agency worked with Barrantes for a decade, called for an orderly transition and said there would be no suspension of aid.
P Crowds banged pots in the Plaza San Martín on Sunday night and again on Monday, and a few hung a kimono on the fence of the palace.
P In 1992 Mr. Tanaka shut down Congress with tanks and ruled by decree for seven months.
P An army officer, Lieutenant Colonel Oscar Huamaní, who rose against him on October 29 with fifty soldiers at a copper mine near Toquepala, is still hiding in the highlands and has promised to give himself up to a lawful government.
P The Japanese foreign ministry has not decided whether he can stay, a spokesman said; there has been no extradition request.
P Economists saw little effect on the sol.
P Nobody in the corridors of the old Congress building would bet on how long a caretaker might last.
@ tan | Ernesto Tanaka Valdivia | p | PERGOV | President
@ con | Peruvian Congress | o | PERLEG
@ mal | Ricardo Mallqui | p | PERGOV | second vice president
@ opp | Peruvian opposition | g | PERPTYOPP
@ cab | Peruvian cabinet | g | PERGOV
@ bar | Vladimir Barrantes | p | PERSPY | intelligence adviser
@ pan | Panama | c | PANGOV
@ pro | Peruvian prosecutors | g | PERJUD
@ swi | Swiss magistrates | g | CHEJUD
@ usa | United States government | o | USAGOV
@ dea | US drug agency | o | USACOP
@ cro | crowds in Lima | l | PERCVL
@ hua | Oscar Huamaní | p | PERREB | Lieutenant Colonel
@ jpn | Japanese foreign ministry | o | JPNGOV
@ per | people of Peru | l | PERCVL
@ perg | Peruvian government | o | PERGOV
@ pri | Valentín Prialé | p | PERLEG | speaker
E 0 Peru/GPE; Tokyo/GPE; Congress/ORG
E 1 LIMA/GPE; Nov. 21/DATE; Ernesto Tanaka Valdivia/PER; Peru/GPE; Monday/DATE; Japan/GPE; Brunei/GPE; Congress/ORG
E 3 Ricardo Mallqui/PER
E 4 September/DATE; Vladimir Barrantes/PER; $15,000/MONEY
E 5 Barrantes/PER; Panama/GPE; October/DATE
E 6 last week/DATE; Zurich/GPE; some $48 million/MONEY; Swiss/NORP
E 7 Valentín Prialé/PER; April 8/DATE
E 8 Washington/GPE; Barrantes/PER
E 9 Plaza San Martín/FAC; Sunday night/DATE; Monday/DATE
E 10 1992/DATE; Tanaka/PER; Congress/ORG
E 11 Oscar Huamaní/PER; October 29/DATE; fifty soldiers/NUM; Toquepala/GPE
E 12 Japanese/NORP
E 14 Congress/ORG
V 0 | resigns | RETREAT/resign | executive,political-institutions | 0831 | Peru's president=tan | @3:the opposition=opp | where=Tokyo hotel | id=res
V 0 | fire | SANCTION/expel | executive,legislative,political-institutions | 166 | Congress=con | him=tan | st=y | id=fire
V 1 | stepped down | =res | | | President Ernesto Tanaka Valdivia of Peru=tan | @3:the opposition=opp | when=on Monday | date=2000-11-20 | where=Japan
V 1 | refused | REJECT/change | legislative,political-institutions | 1231 | an angry Congress=con | President Ernesto Tanaka Valdivia of Peru=tan
V 1 | resignation | =res | | | President Ernesto Tanaka Valdivia of Peru=tan | @3:the opposition=opp
V 1 | declare | =fire | | | an angry Congress=con | him=tan
V 2 | asking | CONCEDE | executive | 055 | he#2=tan | the people=per
V 3 | quit | RETREAT/resign | executive,political-institutions | 0831 | Ricardo Mallqui=mal | the opposition=opp | date=2000-11-20
V 3 | demand | REQUEST/change | executive,political-institutions | 1041 | the opposition=opp | Ricardo Mallqui=mal
V 3 | did | RETREAT/resign | executive,political-institutions | 0831 | the whole cabinet=cab | the opposition=opp
V 5 | denied | REJECT/assist | asylum | 120 | Panama=pan | Barrantes=bar | st=h
V 5 | search | MOBILIZE/police | executive | 153 | the head of state=tan | him#2=bar | st=h | when=October | date=2000-10 | where=the suburbs
V 6 | froze | COERCE/seize | corruption,legal | 1711 | Prosecutors=pro | @5:Barrantes=bar | when=last week | date=2000-11-13/2000-11-19 | where=Zurich | n=money:some $48 million:48000000:USD
V 6 | passed on | COOPERATE | corruption,legal | 063 | Swiss magistrates=swi | Prosecutors=pro
V 7 | elected | SUPPORT | legislative | 051 | Lawmakers=con | Valentín Prialé=pri
V 8 | worked | COOPERATE | intelligence,illegal-drugs | 060 | drug agency=dea; Barrantes=bar | - | st=h | when=for a decade
V 8 | called for | REQUEST/change | pro-democracy | 0244 | Washington=usa | -
V 8 | suspension | SANCTION/discontinue | economic | 162 | Washington=usa | @1:Peru=perg | st=n
V 9 | banged | PROTEST/demo | executive | 1411 | Crowds=cro | @10:Mr. Tanaka=tan | when=on Sunday night and again on Monday | date=2000-11-19/2000-11-20 | where=the Plaza San Martín | id=pots
V 9 | hung | =pots | | | a few=cro | @10:Mr. Tanaka=tan | where=the fence of the palace
V 10 | shut down | COERCE/restrict | pro-autocracy,political-institutions | 172 | Mr. Tanaka=tan | Congress=con | st=h | when=In 1992 | date=1992
V 11 | rose | COERCE/seize | military | 170 | An army officer, Lieutenant Colonel Oscar Huamaní=hua | him=tan | st=h | when=on October 29 | date=2000-10-29 | where=a copper mine near Toquepala | n=troops:fifty soldiers:50
V 11 | promised | CONCEDE | military | 0356 | An army officer, Lieutenant Colonel Oscar Huamaní=hua | a lawful government=perg | st=f
V 12 | request | REQUEST/assist | legal | 1013 | @1:Peru=perg | The Japanese foreign ministry=jpn | st=n
Q 2 | d | I do not need to leave by the window when the door is open, | he#1=tan | wrote | -
Q 8 | i | there would be no suspension of aid | Washington=usa | said | -
Q 12 | i | The Japanese foreign ministry has not decided whether he can stay | a spokesman=jpn | said | -

#A w13-019 | 2006-02-05 | BEIRUT
S Danish missions ablaze in Beirut and Damascus as cartoon rage spreads, boycott bites
P Protesters set fire to the Danish consulate in Beirut on Sunday, a day after crowds in Damascus burned the embassies of Denmark and Norway, in the fiercest outbreak so far of anger at a newspaper that printed drawings of the Prophet Mohammad.
P Lebanese police fired tear gas and then live rounds over the heads of some 20,000 people who had been bused in from Tripoli and the Bekaa; 28 were hurt and 174 were detained, the interior ministry said.
P Stones broke the windows of a Maronite church in Ashrafieh, which the mob had mistaken for something else.
P Interior Minister Hikmat Sabaa resigned within hours, saying that he would not order soldiers to shoot.
P Copenhagen advised its citizens to leave Lebanon and reproached Syria for having failed to guard its building, where, as the ambassador put it, "not one policeman lifted one finger".
P Washington went further and accused Damascus of having let the riot happen.
P The newspaper Jyllands-Posten apologised last Monday for the offence but not for the drawings, and Prime Minister Jens Friis Overgaard has refused to do so at all on the ground that a government does not edit the press.
P Shoppers across the Gulf have for nine days left Danish butter on the shelf, costing the dairy group Arla some $1.6 million a day by its own reckoning, and Saudi Arabia called its envoy home.
P Iran, whose president ordered trade contracts torn up, summoned the Austrian ambassador on behalf of the European Union to complain.
P Hezbollah's leader praised the boycott but disowned the torching, and said those who did it had stolen from the Prophet.
P Imams in Kuala Lumpur, on the other hand, delivered a letter of regret that the affair had got so far.
P Danish bacon, which nobody in those lands bought anyway, is untouched.
P In 1989 Tehran put a price on the head of a British novelist, and his Norwegian publisher was shot and wounded four years later.
@ pro | protesters in Beirut | l | LBNCVL
@ dnkb | Danish consulate in Beirut | o | DNKGOV
@ dam | crowds in Damascus | l | SYRCVL
@ dnk | Denmark | c | DNK
@ emb | Danish embassy in Damascus | o | DNKGOV
@ nor | Norwegian embassy in Damascus | o | NORGOV
@ jp | Jyllands-Posten | o | DNKJRN
@ lpol | Lebanese police | o | LBNCOP
@ lint | Lebanese interior ministry | o | LBNGOV
@ sab | Hikmat Sabaa | p | LBNGOV | Interior Minister
@ cop | Danish government | o | DNKGOV
@ amb | Danish ambassador | p | DNKGOV | ambassador
@ syr | Syrian government | o | SYRGOV
@ usa | United States government | o | USAGOV
@ ove | Jens Friis Overgaard | p | DNKGOV | Prime Minister
@ sho | shoppers across the Gulf | l | CVL
@ arl | Arla | o | DNKBUS
@ sau | Saudi Arabia | c | SAUGOV
@ irn | Iran | c | IRNGOV
@ irp | president of Iran | p | IRNGOV | president
@ aut | Austrian ambassador | p | AUTGOV | ambassador
@ eu | European Union | o | EUR
@ hez | Hezbollah's leader | p | LBNREB | leader
@ ima | imams in Kuala Lumpur | g | MYSREL
@ mar | Maronite church in Ashrafieh | o | LBNREL
@ nov | British novelist | p | GBRELI
@ pub | Norwegian publisher | p | NORBUS
E 0 Danish/NORP; Beirut/GPE; Damascus/GPE
E 1 Danish/NORP; Beirut/GPE; Sunday/DATE; a day after/DATE; Damascus/GPE; Denmark/GPE; Norway/GPE; Mohammad/PER
E 2 Lebanese/NORP; some 20,000 people/NUM; Tripoli/GPE; Bekaa/LOC; 28/NUM; 174/NUM
E 3 Maronite/NORP; Ashrafieh/GPE
E 4 Hikmat Sabaa/PER
E 5 Copenhagen/GPE; Lebanon/GPE; Syria/GPE
E 6 Washington/GPE; Damascus/GPE
E 7 Jyllands-Posten/ORG; last Monday/DATE; Jens Friis Overgaard/PER
E 8 Gulf/LOC; Danish/NORP; Arla/ORG; some $1.6 million/MONEY; Saudi Arabia/GPE
E 9 Iran/GPE; Austrian/NORP; European Union/ORG
E 10 Hezbollah/ARM
E 11 Kuala Lumpur/GPE
E 12 Danish/NORP
E 13 1989/DATE; Tehran/GPE; British/NORP; Norwegian/NORP
V 0 | ablaze | PROTEST/riot | religion-ethnicity,diplomatic | 145 | @1:Protesters=pro | Danish missions=dnkb | where=Beirut | id=bei
V 0 | boycott | PROTEST/boycott | religion-ethnicity,economic | 143 | @8:Shoppers across the Gulf=sho | Danish=dnk | id=boy
V 1 | set fire | =bei | | | Protesters=pro | the Danish consulate in Beirut=dnkb | when=on Sunday | date=2006-02-05 | where=Beirut
V 1 | burned | PROTEST/riot | religion-ethnicity,diplomatic | 145 | crowds in Damascus=dam | the embassies of Denmark=emb; Norway=nor | when=a day after | date=2006-02-04 | where=Damascus | id=dam
V 2 | fired | ASSAULT/crowd-control | religion-ethnicity,repression | 175 | Lebanese police=lpol | some 20,000 people=pro | date=2006-02-05 | n=protesters:some 20,000 people:20000 | n=injured:28:28
V 2 | detained | COERCE/arrest | religion-ethnicity | 173 | Lebanese police=lpol | 174=pro | by=the interior ministry=lint | date=2006-02-05 | n=arrested:174:174
V 3 | broke | PROTEST/riot | religion-ethnicity | 145 | the mob=pro | a Maronite church=mar | where=Ashrafieh
V 4 | resigned | RETREAT/resign | executive | 0831 | Interior Minister Hikmat Sabaa=sab | -
V 5 | reproached | ACCUSE/disapprove | diplomatic | 111 | Copenhagen=cop | Syria=syr | id=repr
V 5 | put | =repr | | | the ambassador=amb | Syria=syr
V 6 | accused | ACCUSE/allege | diplomatic | 112 | Washington=usa | Damascus=syr
V 6 | riot | =dam | | | @1:crowds in Damascus=dam | @1:the embassies of Denmark=emb
V 7 | apologised | CONCEDE | religion-ethnicity,rights-freedoms | 055 | The newspaper Jyllands-Posten=jp | - | when=last Monday | date=2006-01-30
V 7 | refused | REJECT/change | religion-ethnicity,rights-freedoms | 1233 | Prime Minister Jens Friis Overgaard=ove | -
V 8 | left | =boy | | | Shoppers across the Gulf=sho | Danish=dnk; Arla=arl | when=for nine days | date=2006-01-27/2006-02-05 | n=money:some $1.6 million:1600000:USD
V 8 | called | SANCTION/withdraw | diplomatic,religion-ethnicity | 161 | Saudi Arabia=sau | Danish=dnk
V 9 | ordered | SANCTION/discontinue | economic,religion-ethnicity | 163 | president=irp | @8:Danish=dnk
V 9 | summoned | ACCUSE/disapprove | diplomatic,religion-ethnicity | 114 | Iran=irn | the Austrian ambassador=aut; the European Union=eu
V 10 | praised | SUPPORT | religion-ethnicity | 051 | Hezbollah's leader=hez | @8:Shoppers across the Gulf=sho
V 10 | boycott | =boy | | | @8:Shoppers across the Gulf=sho | @8:Danish=dnk
V 10 | disowned | ACCUSE/disapprove | religion-ethnicity | 111 | Hezbollah's leader=hez | those who did it=pro | id=diso
V 10 | torching | =bei | | | those who did it=pro | @1:the Danish consulate in Beirut=dnkb
V 10 | said | =diso | | | Hezbollah's leader=hez | those who did it=pro
V 11 | regret | CONCEDE | religion-ethnicity | 055 | Imams in Kuala Lumpur=ima | - | where=Kuala Lumpur
V 13 | put | THREATEN/violence | religion-ethnicity,rights-freedoms | 138 | Tehran=irn | a British novelist=nov | st=h | when=In 1989 | date=1989
V 13 | shot | ASSAULT/firearms | religion-ethnicity | 180 | - | his Norwegian publisher=pub | st=h | when=four years later | date=1993
Q 2 | i | 28 were hurt and 174 were detained | the interior ministry=lint | said | -
Q 4 | i | he would not order soldiers to shoot | Interior Minister Hikmat Sabaa=sab | saying | -
Q 5 | d | not one policeman lifted one finger | the ambassador=amb | put it | -
Q 7 | i | a government does not edit the press | Prime Minister Jens Friis Overgaard=ove | | -
Q 10 | i | those who did it had stolen from the Prophet | Hezbollah's leader=hez | said | -

#A w13-020 | 2023-09-30 | 
S Voice that was not his: forged recording rattles Slovak campaign in final silent hours
P A recording in which the head of a liberal Slovak party seems to plot with a journalist to buy Roma votes was fabricated by software, fact-checkers at the agency AFP found on Friday, but by then it had been heard by hundreds of thousands of people and the law forbade anyone to answer it.
P The two-minute clip, posted on Thursday night by a former member of parliament from the nationalist camp, reached Facebook just as a 48-hour moratorium on campaigning set in before Saturday's election.
P Matej Šebesta, the leader of Progressive Slovakia, called it a "colossal, brazen stupidity" and filed a criminal complaint.
P Zuzana Hrubá, a reporter of Denník N whose tones were copied, said she had been sent 300 threats by breakfast.
P Police in Bratislava warned voters not to share the file and began an inquiry into who had made it.
P Meta has put a label on the post but has so far not removed it, which the head of the national media council, Juraj Kollárik, described as "a plaster on a burning house".
P A second fake had the same man proposing to double the price of beer, and nobody, one hopes, believed it.
P European Commissioner Ludmila Veselá said in Prague last week that Russian state services were running "a multi-million-euro weapon of mass manipulation" aimed at the vote, a claim that Moscow's embassy dismissed as hysteria.
P The head of the foreign intelligence service in Moscow, for his part, asserted on Thursday that Washington had told its allies to get the liberals elected by bribery.
P Slovakia's foreign ministry called in a Russian diplomat over that remark.
P Robert Haluška, a three-time premier who has vowed not to send "a single cartridge" more to Ukraine, leads in the polls.
P In March 2022 the government banned four websites by emergency statute, among them Hlavné správy, but the power to do so lapsed after six months.
P Results are expected in the small hours of Sunday.
P Half the electorate, a survey by the academy of sciences suggested in spring, would not know a forged voice from a real one.
@ seb | Matej Šebesta | p | SVKPTYOPP | leader of Progressive Slovakia
@ afp | AFP | o | FRAJRN
@ mp | former Slovak member of parliament | p | SVKELI
@ hru | Zuzana Hrubá | p | SVKJRN | reporter
@ pol | Slovak police | o | SVKCOP
@ meta | Meta | o | USABUS
@ kol | Juraj Kollárik | p | SVKGOV | head of the national media council
@ ves | Ludmila Veselá | p | EUR | European Commissioner
@ rus | Russian state services | g | RUSSPY
@ rem | Russian embassy in Bratislava | o | RUSGOV
@ svr | head of Russian foreign intelligence | p | RUSSPY | head of the foreign intelligence service
@ usa | United States government | o | USAGOV
@ sfm | Slovak foreign ministry | o | SVKGOV
@ rdi | Russian diplomat in Bratislava | p | RUSGOV
@ hal | Robert Haluška | p | SVKPTYOPP
@ ukr | Ukraine | c | UKR
@ gov | Slovak government | o | SVKGOV
@ hs | Hlavné správy | o | SVKJRN
@ vot | Slovak voters | l | SVKCVL
E 0 Slovak/NORP
E 1 Slovak/NORP; Roma/NORP; AFP/ORG; Friday/DATE; hundreds of thousands of people/NUM
E 2 Thursday night/DATE; Facebook/ORG; Saturday/DATE
E 3 Matej Šebesta/PER; Progressive Slovakia/ORG
E 4 Zuzana Hrubá/PER; Denník N/ORG
E 5 Bratislava/GPE
E 6 Meta/ORG; Juraj Kollárik/PER
E 8 Ludmila Veselá/PER; Prague/GPE; last week/DATE; Russian/NORP; Moscow/GPE
E 9 Moscow/GPE; Thursday/DATE; Washington/GPE
E 10 Slovakia/GPE; Russian/NORP
E 11 Robert Haluška/PER; Ukraine/GPE
E 12 March 2022/DATE; Hlavné správy/ORG
E 13 Sunday/DATE
E 14 spring/DATE
V 0 | forged | COERCE/misinformation | misinformation,election,technology | 170 | - | @3:Matej Šebesta=seb | id=fake
V 1 | recording | =fake | | | - | the head of a liberal Slovak party=seb; a journalist=hru | by=fact-checkers at the agency AFP=afp
V 1 | fabricated | =fake | | | - | the head of a liberal Slovak party=seb; a journalist=hru | by=fact-checkers at the agency AFP=afp
V 2 | posted | =fake | | | a former member of parliament=mp | @3:Matej Šebesta=seb | when=on Thursday night | date=2023-09-28
V 3 | called | REJECT | misinformation,election | 016 | Matej Šebesta=seb | @2:a former member of parliament=mp
V 3 | filed | ACCUSE/allege | misinformation,election,legal | 115 | Matej Šebesta=seb | @2:a former member of parliament=mp
V 4 | copied | =fake | | | - | Zuzana Hrubá=hru
V 4 | threats | THREATEN/violence | misinformation,election | 130 | - | Zuzana Hrubá=hru | by=she=hru
V 5 | warned | REQUEST/change | misinformation,election | 100 | Police in Bratislava=pol | voters=vot
V 5 | inquiry | ACCUSE/investigate | misinformation,election | 091 | Police in Bratislava=pol | @2:a former member of parliament=mp
V 5 | made | =fake | | | @2:a former member of parliament=mp | @3:Matej Šebesta=seb
V 6 | removed | COERCE/censor | misinformation,election | 1721 | Meta=meta | @2:a former member of parliament=mp | st=n
V 6 | described | ACCUSE/disapprove | misinformation,election | 111 | Juraj Kollárik=kol | Meta=meta
V 7 | fake | COERCE/misinformation | misinformation,election,technology | 170 | - | the same man=seb
V 8 | said | ACCUSE/allege | misinformation,election,diplomatic | 112 | European Commissioner Ludmila Veselá=ves | Russian state services=rus | when=last week | date=2023-09-18/2023-09-24 | where=Prague | id=ves
V 8 | manipulation | COERCE/misinformation | misinformation,election | 170 | Russian state services=rus | - | by=European Commissioner Ludmila Veselá=ves
V 8 | claim | =ves | | | European Commissioner Ludmila Veselá=ves | Russian state services=rus
V 8 | dismissed | REJECT | misinformation,diplomatic | 016 | Moscow's embassy=rem | European Commissioner Ludmila Veselá=ves
V 9 | asserted | ACCUSE/allege | misinformation,election,diplomatic | 1121 | The head of the foreign intelligence service in Moscow=svr | Washington=usa | when=on Thursday | date=2023-09-28 | id=ass
V 9 | told | REQUEST/change | misinformation,election | 102 | Washington=usa | - | by=The head of the foreign intelligence service in Moscow=svr
V 10 | called in | ACCUSE/disapprove | diplomatic,election | 114 | Slovakia's foreign ministry=sfm | a Russian diplomat=rdi
V 10 | remark | =ass | | | @9:The head of the foreign intelligence service in Moscow=svr | @9:Washington=usa
V 11 | vowed | THREATEN/relations | military,election | 1311 | Robert Haluška=hal | Ukraine=ukr
V 12 | banned | COERCE/censor | rights-freedoms,misinformation | 1721 | the government=gov | Hlavné správy=hs | st=h | when=In March 2022 | date=2022-03
Q 1 | i | A recording in which~~by software | fact-checkers at the agency AFP=afp | found | -
Q 3 | m | it a "colossal, brazen stupidity" | Matej Šebesta=seb | called | -
Q 4 | i | she had been sent 300 threats by breakfast | Zuzana Hrubá=hru | said | -
Q 6 | d | a plaster on a burning house | Juraj Kollárik=kol | described | -
Q 8 | m | Russian state services were running "a multi-million-euro weapon of mass manipulation" aimed at the vote | European Commissioner Ludmila Veselá=ves | said | -
Q 9 | i | Washington had told its allies to get the liberals elected by bribery | The head of the foreign intelligence service in Moscow=svr | asserted | -
Q 11 | m | not to send "a single cartridge" more to Ukraine | Robert Haluška=hal | vowed | -

#A w13-021 | 2024-01-30 | PARIS
S Tractors tighten ring round Paris; minister gives way on diesel, not on nitrates
P French farmers parked hundreds of tractors across eight motorways into Paris on Monday and swore to starve the capital into listening, a siege that began on a slip road near Toulouse two weeks ago and has since blocked everything from Agen to the Belgian ports.
P The government, which had scrapped a planned rise in the tax on farm diesel on Friday, rolled out 15,000 police officers with orders to keep the convoys away from Rungis market and from both airports, but otherwise not to interfere.
P "Today Rungis, tomorrow the ring road," said Corentin Marquaille, a beet grower who heads the Young Farmers in Seine-et-Marne and had brought his own oven on a trailer.
P Armoured vehicles of the gendarmerie stood at the market gate all night, yet no tear gas was used.
P In the south-west, protesters hung a dead boar in front of a labour inspectorate, dumped slurry on the prefecture at Agen, and emptied a Spanish lorry of its tomatoes; a farmer and her daughter of 12 were killed at a roadblock in Pamiers on Tuesday last week when a car drove into the bales, by accident it seems.
P Prime Minister Adrien Lacassagne received the main union at Matignon for three hours on Monday evening, and he will ask Brussels to put off rules on fallow land, his office said.
P Belgian growers followed suit by closing the roads to Zeebrugge, and Polish, Romanian and German ones have all had their turn since December.
P Spain's agriculture minister protested to Paris about the treatment of lorries, whose drivers were, he said, being robbed in broad daylight.
P Nobody likes to be told by a screen in an office what a hedge is for.
P The hard-left union Confédération paysanne, which wants free-trade deals torn up rather than paperwork cut, has joined the blockades, while the FNSEA threatened to extend them until Parliament votes a new law.
P Paris persuaded its partners last year to keep glyphosate legal, or rather failed to oppose it.
P Organic milk sells at a loss.
P In 1992 farmers of Coordination Rurale stopped traffic round the city for three days, until Charles Bessonnet, then interior minister, sent in the bulldozers.
P Beet sugar has seldom been so dear, which may explain why so many new tractors gleam in the rows.
@ far | French farmers | l | FRAAGR
@ gov | French government | o | FRAGOV
@ par | residents of Paris | l | FRACVL
@ pol | French police | o | FRACOP
@ mar | Corentin Marquaille | p | FRAAGR | head of the Young Farmers in Seine-et-Marne
@ lab | labour inspectorate | o | FRAGOV
@ pre | prefecture at Agen | o | FRAGOV
@ esp | Spanish lorry | o | ESPBUS
@ lac | Adrien Lacassagne | p | FRAGOV | Prime Minister
@ fns | FNSEA | o | FRAAGR
@ bel | Belgian growers | g | BELAGR
@ esm | Spanish agriculture minister | p | ESPGOV | agriculture minister
@ conf | Confédération paysanne | o | FRAAGR
@ leg | French Parliament | o | FRALEG
@ coo | Coordination Rurale | o | FRAAGR
@ bes | Charles Bessonnet | p | FRAGOV | interior minister
@ eug | Polish, Romanian and German farmers | g | POLAGR,ROUAGR,DEUAGR
E 0 Paris/GPE
E 1 French/NORP; Paris/GPE; Monday/DATE; Toulouse/GPE; two weeks ago/DATE; Agen/GPE; Belgian/NORP
E 2 Friday/DATE; 15,000 police officers/NUM; Rungis market/FAC
E 3 Rungis/GPE; Corentin Marquaille/PER; Young Farmers/ORG; Seine-et-Marne/GPE
E 5 Agen/GPE; Spanish/NORP; Pamiers/GPE; Tuesday last week/DATE
E 6 Adrien Lacassagne/PER; Matignon/FAC; Monday evening/DATE; Brussels/GPE
E 7 Belgian/NORP; Zeebrugge/GPE; Polish/NORP; Romanian/NORP; German/NORP; December/DATE
E 8 Spain/GPE; Paris/GPE
E 10 Confédération paysanne/ORG; FNSEA/ORG; Parliament/ORG
E 11 Paris/GPE; last year/DATE
E 13 1992/DATE; Coordination Rurale/ORG; Charles Bessonnet/PER
V 0 | tighten | PROTEST/obstruct | economic,environment | 144 | Tractors=far | minister=gov | where=round Paris | id=siege
V 0 | gives way | CONCEDE | economic | 0832 | minister=gov | @1:French farmers=far | id=diesel
V 1 | parked | =siege | | | French farmers=far | @2:The government=gov | when=on Monday | date=2024-01-29 | where=eight motorways into Paris
V 1 | swore | THREATEN/restrict | economic,environment | 133 | French farmers=far | the capital=par | when=on Monday | date=2024-01-29
V 1 | siege | =siege | | | French farmers=far | @2:The government=gov
V 1 | blocked | PROTEST/obstruct | economic,environment | 144 | French farmers=far | @2:The government=gov | when=two weeks ago | date=2024-01
V 2 | scrapped | =diesel | | | The government=gov | @1:French farmers=far | when=on Friday | date=2024-01-26
V 2 | rolled out | MOBILIZE/police | economic | 153 | The government=gov | the convoys=far | n=troops:15,000 police officers:15000
V 4 | stood | MOBILIZE/police | economic | 153 | Armoured vehicles of the gendarmerie=pol | - | when=all night | where=the market gate
V 4 | tear gas | ASSAULT/crowd-control | economic | 175 | the gendarmerie=pol | @1:French farmers=far | st=n
V 5 | hung | PROTEST/vandalize | economic | 145 | protesters=far | a labour inspectorate=lab | where=the south-west
V 5 | dumped | PROTEST/vandalize | economic | 145 | protesters=far | the prefecture at Agen=pre | where=Agen
V 5 | emptied | PROTEST/riot | economic | 145 | protesters=far | a Spanish lorry=esp | where=the south-west | id=emp
V 5 | roadblock | =siege | | | protesters=far | @2:The government=gov | where=Pamiers
V 6 | received | CONSULT | economic | 040 | Prime Minister Adrien Lacassagne=lac; the main union=fns | - | when=on Monday evening | date=2024-01-29 | where=Matignon
V 6 | ask | AGREE | economic,environment | 0342 | he=lac | the main union=fns | by=his office=gov
V 7 | closing | PROTEST/obstruct | economic | 144 | Belgian growers=bel | - | where=the roads to Zeebrugge
V 7 | turn | PROTEST/obstruct | economic | 144 | Polish, Romanian and German ones=eug | - | when=since December | date=2023-12/2024-01
V 8 | protested | ACCUSE/disapprove | diplomatic,economic | 114 | Spain's agriculture minister=esm | Paris=gov
V 8 | treatment | =emp | | | @5:protesters=far | lorries=esp | by=Spain's agriculture minister=esm
V 8 | robbed | PROTEST/riot | economic | 145 | @1:French farmers=far | drivers=esp | by=he=esm
V 10 | wants | REQUEST/change | economic | 1042 | The hard-left union Confédération paysanne=conf | @8:Paris=gov
V 10 | joined | =siege | | | The hard-left union Confédération paysanne=conf | @8:Paris=gov
V 10 | blockades | =siege | | | The hard-left union Confédération paysanne=conf | @8:Paris=gov
V 10 | threatened | THREATEN/restrict | economic | 133 | the FNSEA=fns | Parliament=leg
V 13 | stopped | PROTEST/obstruct | economic | 144 | farmers of Coordination Rurale=coo | Charles Bessonnet=bes | st=h | when=In 1992 | date=1992 | where=round the city
V 13 | sent in | MOBILIZE/police | economic | 153 | Charles Bessonnet=bes | farmers of Coordination Rurale=coo | st=h | when=In 1992 | date=1992
Q 3 | d | Today Rungis, tomorrow the ring road, | Corentin Marquaille=mar | said | -
Q 6 | i | he will ask Brussels to put off rules on fallow land | his office=gov | said | -
Q 8 | i | being robbed in broad daylight | he=esm | said | -

#A w13-022 | 2012-01-14 | YANGON
S Myanmar lets out 651 in pardon for dissidents; U.S. to name an ambassador
P YANGON — Myanmar freed some of its best-known political prisoners on Friday, among them leaders of the 1988 student uprising, a former intelligence chief and a monk who marched in 2007, and within hours Washington said it would exchange ambassadors with the country for the first time in two decades.
P "I went in with black hair, and I am told that the price of eggs has gone up," said Ko Min Zaw, 49, who had served half of a sentence of 65 years, as a crowd lifted him off the steps of the jail at Thayet.
P The presidential pardon covered 651 inmates in all, according to state television, which spoke of "national reconciliation" but not of politics.
P Secretary of State Margaret Ellery, who visited Naypyitaw in December, called the release a substantial step and telephoned President Thein Htay to tell him so.
P The European Union may suspend its visa bans in February, an official in Brussels said, if by-elections due on April 1 are held fairly.
P Daw Khin Myo Thant's National League for Democracy, whose leader came out of seven years of house arrest in November 2010, welcomed the amnesty and agreed to drop its boycott of the polls, although at least 300 of its members are still behind bars by its own count.
P On Thursday the government and the Karen National Union signed a ceasefire at Pa-an, in a war that began in 1949, but soldiers have gone on shelling Kachin villages near Laiza in spite of an order by the president to stop.
P About 30,000 Kachin have crossed to the Chinese side or sleep in churches.
P Old hands in the city of tea shops have seen doors open and shut before.
P The generals annulled an election in 1990 and in September 2007 shot monks in the street.
P Suu Paing, who collects the names of prisoners for an exile group in Mae Sot, said some had been made to sign a promise to behave, and that three had refused it and been kept in.
P Hotels are full until March.
P Investors from Singapore and Seoul are said to be circling, though the electricity fails most afternoons.
P What the generals want in the long run is a riddle that scholars have been attacking for years without result.
@ mmr | Myanmar government | o | MMRGOV
@ dis | freed political prisoners | g | MMROPP
@ usa | United States government | o | USAGOV
@ ko | Ko Min Zaw | p | MMROPP
@ ell | Margaret Ellery | p | USAGOV | Secretary of State
@ the | Thein Htay | p | MMRGOV | President
@ eu | European Union | o | EUR
@ euo | official in Brussels | p | EUR
@ nld | National League for Democracy | o | MMRPTYOPP
@ kmt | Daw Khin Myo Thant | p | MMRPTYOPP | leader of the National League for Democracy
@ knu | Karen National Union | o | MMRREB
@ mil | Myanmar soldiers | g | MMRMIL
@ kac | Kachin villagers | l | MMRCVL
@ mon | monks | g | MMRREL
@ pai | Suu Paing | p | MMRSOC
@ stv | Myanmar state television | o | MMRJRN
E 0 Myanmar/GPE; 651/NUM; U.S./GPE
E 1 YANGON/GPE; Myanmar/GPE; Friday/DATE; 1988/DATE; 2007/DATE; Washington/GPE
E 2 Ko Min Zaw/PER; Thayet/GPE
E 3 651 inmates/NUM
E 4 Margaret Ellery/PER; Naypyitaw/GPE; December/DATE; Thein Htay/PER
E 5 European Union/ORG; February/DATE; Brussels/GPE; April 1/DATE
E 6 Khin Myo Thant/PER; National League for Democracy/ORG; November 2010/DATE; at least 300 of its members/NUM
E 7 Thursday/DATE; Karen National Union/ORG; Pa-an/GPE; 1949/DATE; Kachin/NORP; Laiza/GPE
E 8 About 30,000/NUM; Kachin/NORP; Chinese/NORP
E 10 1990/DATE; September 2007/DATE
E 11 Suu Paing/PER; Mae Sot/GPE; three/NUM
E 12 March/DATE
E 13 Singapore/GPE; Seoul/GPE
V 0 | lets out | RETREAT/release | rights-freedoms | 0841 | Myanmar=mmr | 651=dis | n=other:651:651 | id=rel
V 0 | pardon | CONCEDE | rights-freedoms,legal | 0353 | Myanmar=mmr | dissidents=dis | id=par
V 0 | name | AGREE | diplomatic | 032 | U.S.=usa | Myanmar=mmr | id=amb
V 1 | freed | =rel | | | Myanmar=mmr | its best-known political prisoners=dis | when=on Friday | date=2012-01-13
V 1 | uprising | PROTEST/demo | pro-democracy | 141 | leaders of the 1988 student uprising=dis | Myanmar=mmr | st=h | date=1988
V 1 | marched | PROTEST/demo | religion-ethnicity | 141 | a monk=mon | Myanmar=mmr | st=h | when=in 2007 | date=2007
V 1 | exchange | =amb | | | Washington=usa | the country=mmr
V 2 | served | COERCE/arrest | rights-freedoms | 173 | @1:Myanmar=mmr | Ko Min Zaw=ko | st=h | where=the jail at Thayet
V 2 | sentence | SANCTION/convict | legal,rights-freedoms | 116 | @1:Myanmar=mmr | Ko Min Zaw=ko | st=h
V 3 | pardon | =par | | | presidential=the | 651 inmates=dis | by=state television=stv | n=other:651 inmates:651
V 4 | visited | CONSULT/visit | diplomatic | 042 | Margaret Ellery=ell | Naypyitaw=mmr | st=h | when=in December | date=2011-12 | where=Naypyitaw
V 4 | called | SUPPORT | diplomatic,rights-freedoms | 051 | Secretary of State Margaret Ellery=ell | President Thein Htay=the | id=step
V 4 | release | =rel | | | @1:Myanmar=mmr | @3:651 inmates=dis
V 4 | telephoned | CONSULT/phone | diplomatic | 041 | Secretary of State Margaret Ellery=ell; President Thein Htay=the | -
V 4 | tell | =step | | | Secretary of State Margaret Ellery=ell | President Thein Htay=the
V 5 | suspend | RETREAT | diplomatic | 085 | The European Union=eu | @4:Naypyitaw=mmr | st=y | by=an official in Brussels=euo | when=in February | date=2012-02
V 6 | house arrest | COERCE/restrict | rights-freedoms,pro-autocracy | 172 | @4:Naypyitaw=mmr | whose leader=kmt | st=h | when=seven years
V 6 | came out | RETREAT/release | rights-freedoms | 0841 | @4:Naypyitaw=mmr | whose leader=kmt | st=h | when=in November 2010 | date=2010-11
V 6 | welcomed | SUPPORT | rights-freedoms | 051 | National League for Democracy=nld | @4:President Thein Htay=the
V 6 | amnesty | =par | | | @4:President Thein Htay=the | @3:651 inmates=dis
V 6 | drop | CONCEDE | election | 082 | National League for Democracy=nld | @4:Naypyitaw=mmr
V 6 | boycott | PROTEST/boycott | election | 143 | National League for Democracy=nld | @4:Naypyitaw=mmr
V 6 | behind bars | COERCE/arrest | rights-freedoms | 173 | @4:Naypyitaw=mmr | at least 300 of its members=nld | by=National League for Democracy=nld | n=arrested:at least 300 of its members:300
V 7 | signed | SUPPORT | diplomatic,military | 057 | the government=mmr; the Karen National Union=knu | - | when=On Thursday | date=2012-01-12 | where=Pa-an
V 7 | war | ASSAULT | military | 190 | the government=mmr; the Karen National Union=knu | - | st=h | when=in 1949 | date=1949
V 7 | shelling | ASSAULT/heavy-weapons | military,religion-ethnicity | 194 | soldiers=mil | Kachin villages=kac | where=near Laiza
V 7 | order | REQUEST/yield | military | 1056 | the president=the | soldiers=mil
V 10 | annulled | REJECT | election,pro-autocracy | 128 | The generals=mil | - | st=h | when=in 1990 | date=1990
V 10 | shot | ASSAULT/firearms | repression,religion-ethnicity | 175 | The generals=mil | monks=mon | st=h | when=in September 2007 | date=2007-09
V 11 | made | COERCE | rights-freedoms | 170 | @1:Myanmar=mmr | some=dis | by=Suu Paing=pai
V 11 | refused | REJECT | rights-freedoms | 120 | three=dis | @1:Myanmar=mmr | by=Suu Paing=pai | n=other:three:3
V 11 | kept in | COERCE/arrest | rights-freedoms | 173 | @1:Myanmar=mmr | three=dis | by=Suu Paing=pai | n=arrested:three:3
Q 1 | i | it would exchange ambassadors with the country for the first time in two decades | Washington=usa | said | -
Q 2 | d | I went in with black hair, and I am told that the price of eggs has gone up, | Ko Min Zaw=ko | said | -
Q 3 | i | The presidential pardon covered 651 inmates in all | state television=stv | according to | -
Q 5 | i | The European Union may suspend its visa bans in February | an official in Brussels=euo | said | -
Q 11 | i | some had been made~~kept in | Suu Paing=pai | said | -

#A w13-023 | 2025-05-25 | KYIV
S Kyiv counts a record swarm of drones, then 303 sons step off buses
P KYIV, Ukraine — Russia hurled 298 drones and 69 missiles at Ukraine overnight into Sunday, killing at least 12 people in what the air force called the largest such barrage of the war, hours before the two enemies swapped 303 soldiers each at the border with Belarus.
P Three of the dead, children of 8, 12 and 17 from one family, lay under a house in Korostyshiv, in the Zhytomyr region, that had been struck at about three in the morning.
P President Danylo Hrytsenko said that "silence in America and in other capitals only encourages" the Kremlin, and he urged Washington to join Europe in a new round of sanctions.
P The unmanned aircraft came in waves from Primorsko-Akhtarsk, Bryansk and Kursk, and 266 of them were shot down or lost from radar, according to the air force, whose gunners in pick-up trucks have little left in the way of flares.
P Moscow's defence ministry reported that the attack had been aimed at plants which make drones, and added that 110 Ukrainian ones had been destroyed over Russian provinces, 13 of them on the way to the capital, where four airports were shut.
P The exchange completed a transfer of 1,000 prisoners a side, agreed at a meeting in Istanbul on May 16, the first that the neighbours had held face to face since March 2022.
P Families draped in flags held photographs up to the windows of the coaches in Chernihiv, and shouted the numbers of brigades.
P "He has my father's ears, and that is how I knew," said Oksana Lytvyn, whose brother disappeared at Mariupol.
P The American president called his Russian counterpart crazy in a message that he posted from New Jersey, and said he was considering "a lot of things".
P Russia has rejected an unconditional truce of thirty days; Ukraine accepted it in March in Jeddah.
P Storks have come back to the pylons along the road to Zhytomyr.
P In Tula a Ukrainian drone injured two people at a chemical works on Saturday, the regional governor wrote, but no shells hit Kharkiv, for once.
P Military experts doubt that either army could break the other's front before winter.
@ rus | Russia | c | RUS
@ rmil | Russian armed forces | o | RUSMIL
@ ukr | Ukraine | c | UKR
@ civ | Ukrainian civilians | l | UKRCVL
@ uaf | Ukrainian air force | o | UKRMIL
@ hry | Danylo Hrytsenko | p | UKRGOV | President
@ usa | United States government | o | USAGOV
@ rmod | Russian defence ministry | o | RUSGOVMIL
@ lyt | Oksana Lytvyn | p | UKRCVL
@ usp | American president | p | USAGOV | President
@ rup | Russian president | p | RUSGOV | President
@ gov | governor of Tula | p | RUSGOV | regional governor
@ rciv | people in Tula | l | RUSCVL
@ ups | Ukrainian prisoners | g | UKRMIL
@ rps | Russian prisoners | g | RUSMIL
E 0 Kyiv/GPE; 303/NUM
E 1 KYIV/GPE; Ukraine#1/GPE; Russia/GPE; Ukraine#2/GPE; Sunday/DATE; at least 12 people/NUM; 303 soldiers/NUM; Belarus/GPE
E 2 Three/NUM; Korostyshiv/GPE; Zhytomyr/GPE
E 3 Danylo Hrytsenko/PER; America/GPE; Kremlin/ORG; Washington/GPE; Europe/LOC
E 4 Primorsko-Akhtarsk/GPE; Bryansk/GPE; Kursk/GPE
E 5 Moscow/GPE; Ukrainian/NORP; Russian/NORP
E 6 1,000 prisoners/NUM; Istanbul/GPE; May 16/DATE; March 2022/DATE
E 7 Chernihiv/GPE
E 8 Oksana Lytvyn/PER; Mariupol/GPE
E 9 American/NORP; Russian/NORP; New Jersey/GPE
E 10 Russia/GPE; Ukraine/GPE; March/DATE; Jeddah/GPE
E 11 Zhytomyr/GPE
E 12 Tula/GPE; Ukrainian/NORP; two people/NUM; Saturday/DATE; Kharkiv/GPE
V 0 | swarm | ASSAULT/drone | military | 195 | @1:Russia=rmil | Kyiv=civ | by=Kyiv=uaf | id=swarm
V 0 | step off | RETREAT/release | military | 0841 | @1:Russia=rus | 303 sons=ups | n=other:303:303 | id=swap
V 1 | hurled | =swarm | | | Russia=rmil | Ukraine#2=civ | by=the air force=uaf | when=overnight into Sunday | date=2025-05-24/2025-05-25 | where=Ukraine#2 | n=killed:at least 12 people:12
V 1 | barrage | =swarm | | | Russia=rmil | Ukraine#2=civ | by=the air force=uaf
V 1 | swapped | =swap | | | Russia=rus; Ukraine#2=ukr | 303 soldiers=ups; 303 soldiers=rps | date=2025-05-25 | where=the border with Belarus | n=other:303 soldiers:303
V 2 | struck | =swarm | | | @1:Russia=rmil | Three of the dead=civ | when=at about three in the morning | date=2025-05-25 | where=Korostyshiv | n=killed:Three:3
V 3 | said | ACCUSE/disapprove | diplomatic | 111 | President Danylo Hrytsenko=hry | America=usa
V 3 | urged | REQUEST/assist | diplomatic,economic | 022 | he=hry | Washington=usa
V 4 | came in waves | =swarm | | | unmanned aircraft=rmil | @1:Ukraine#2=civ | by=the air force=uaf
V 4 | shot down | ASSAULT/firearms | military | 193 | the air force=uaf | unmanned aircraft=rmil | by=the air force=uaf
V 5 | attack | =swarm | | | Moscow's defence ministry=rmil | plants=ukr | by=Moscow's defence ministry=rmod
V 5 | destroyed | ASSAULT | military | 190 | Moscow's defence ministry=rmil | Ukrainian ones=uaf | by=Moscow's defence ministry=rmod | where=Russian provinces
V 6 | exchange | =swap | | | @1:Russia=rus; @1:Ukraine#2=ukr | prisoners=ups; prisoners=rps
V 6 | transfer | RETREAT/release | military | 0841 | @1:Russia=rus; @1:Ukraine#2=ukr | 1,000 prisoners=ups; 1,000 prisoners=rps | n=other:1,000 prisoners:1000
V 6 | agreed | AGREE | military,diplomatic | 0353 | the neighbours=rus; the neighbours=ukr | - | st=h | when=on May 16 | date=2025-05-16 | where=Istanbul
V 6 | meeting | CONSULT/third-party | military,diplomatic | 044 | the neighbours=rus; the neighbours=ukr | - | st=h | when=on May 16 | date=2025-05-16 | where=Istanbul
V 9 | called | ACCUSE/disapprove | diplomatic | 111 | The American president=usp | his Russian counterpart=rup | where=New Jersey
V 10 | rejected | REJECT/yield | military,diplomatic | 1246 | Russia=rus | -
V 10 | accepted | CONCEDE | military,diplomatic | 0871 | Ukraine=ukr | Russia=rus | when=in March | date=2025-03 | where=Jeddah
V 12 | injured | ASSAULT/drone | military | 195 | a Ukrainian drone=uaf | two people=rciv | by=the regional governor=gov | when=on Saturday | date=2025-05-24 | where=a chemical works | n=injured:two people:2
V 12 | hit | ASSAULT/heavy-weapons | military | 194 | @1:Russia=rmil | Kharkiv=civ | st=n | where=Kharkiv
Q 1 | i | the largest such barrage of the war | the air force=uaf | called | -
Q 3 | m | "silence in America and in other capitals only encourages" the Kremlin | President Danylo Hrytsenko=hry | said | -
Q 4 | i | The unmanned aircraft~~lost from radar | the air force=uaf | according to | -
Q 5 | i | the attack had been aimed at plants which make drones | Moscow's defence ministry=rmod | reported | -
Q 5 | i | 110 Ukrainian ones~~airports were shut | Moscow's defence ministry=rmod | added | -
Q 8 | d | He has my father's ears, and that is how I knew, | Oksana Lytvyn=lyt | said | -
Q 9 | m | he was considering "a lot of things" | The American president=usp | said | -
Q 12 | i | In Tula a Ukrainian drone injured two people at a chemical works on Saturday | the regional governor=gov | wrote | -

#A w13-024 | 2002-01-02 | NEW DELHI
S Trains stop, tanks roll as India, Pakistan ring in year on brink
P NEW DELHI: India moved three more armoured brigades to the Rajasthan desert on Tuesday and Pakistan brought medium-range missiles forward to Gujranwala, as the last train and the last bus between the two countries ran to their termini and did not turn back.
P Hundreds of thousands of soldiers now face one another from Siachen to the Rann of Kutch, the biggest build-up since 1971, while trucks laden with mines queue at every level crossing west of Bikaner.
P Defence Minister Harbhajan Bhullar warned that India "could take a strike, survive and then hit back", in which case, he told the Hindustan Times, there would be no Pakistan to speak of.
P Islamabad's military spokesman, Major General Rafiq Janjua, retorted that his side would answer any intrusion "with full might" but would not fire first.
P The two governments did find time to exchange, as they have on every New Year's Day since 1992, the lists of nuclear plants that neither may attack.
P New Delhi recalled its high commissioner last month and halved the staff of both missions after five gunmen stormed the Indian parliament on December 13, killing nine people, and it blames Lashkar-e-Taiba and Jaish-e-Mohammed.
P Pakistan has since arrested Lashkar's founder, Hafiz Anwar Gilani, along with two dozen followers, and frozen the accounts of both groups, a step that the Indian external affairs minister greeted as "a move forward in the right direction".
P India wants 20 men handed over, among them the hijackers of an airliner seized on its way from Kathmandu in December 1999; General Pervaiz Sadozai, the Pakistani president, has let it be known that no national of his will be extradited.
P President Douglas Hartwell telephoned both leaders from his ranch in Texas over the weekend and called on them to step back, and the British prime minister is to fly to Delhi on Friday.
P Fog, not diplomacy, has grounded most flights this week.
P Villagers near Samba were told by the army to leave fields in which the wheat stood a foot high, and sappers laid mines behind them.
P There was no shelling along the Line of Control on New Year's Eve, a brigadier in Uri reported, for the first night in eleven.
P In Kathmandu hoteliers polish the brass for a South Asian summit at which the two rivals may shake hands, or may not.
P Cricket between the two sides, should it survive the season, would fill any ground from Sharjah to Toronto.
@ ind | India | c | INDGOV
@ inm | Indian army | o | INDMIL
@ pak | Pakistan | c | PAKGOV
@ pam | Pakistan army | o | PAKMIL
@ bhu | Harbhajan Bhullar | p | INDGOVMIL | Defence Minister
@ jan | Rafiq Janjua | p | PAKMIL | military spokesman
@ ht | Hindustan Times | o | INDJRN
@ gun | gunmen in Indian parliament | g | PAKREB
@ par | Indian parliament | o | INDLEG
@ let | Lashkar-e-Taiba | o | PAKREB
@ jem | Jaish-e-Mohammed | o | PAKREB
@ gil | Hafiz Anwar Gilani | p | PAKREB | founder of Lashkar
@ eam | Indian external affairs minister | p | INDGOV | external affairs minister
@ hij | hijackers of 1999 | g | PAKREB
@ air | airliner hijacked in 1999 | l | INDCVL
@ sad | Pervaiz Sadozai | p | PAKGOV | President
@ har | Douglas Hartwell | p | USAGOV | President
@ inl | Indian leader | p | INDGOV
@ pkl | Pakistani leader | p | PAKGOV
@ bpm | British prime minister | p | GBRGOV | prime minister
@ vil | villagers near Samba | l | INDCVL
@ bri | brigadier in Uri | p | INDMIL | brigadier
@ fol | followers of Gilani | g | PAKREB
E 0 India/GPE; Pakistan/GPE
E 1 NEW DELHI/GPE; India/GPE; Rajasthan/GPE; Tuesday/DATE; Pakistan/GPE; Gujranwala/GPE
E 2 Hundreds of thousands of soldiers/NUM; Siachen/LOC; Rann of Kutch/LOC; 1971/DATE; Bikaner/GPE
E 3 Harbhajan Bhullar/PER; India/GPE; Hindustan Times/ORG; Pakistan/GPE
E 4 Islamabad/GPE; Rafiq Janjua/PER
E 5 New Year's Day/DATE; 1992/DATE
E 6 New Delhi/GPE; last month/DATE; five gunmen/NUM; Indian/NORP; December 13/DATE; nine people/NUM; Lashkar-e-Taiba/ARM; Jaish-e-Mohammed/ARM
E 7 Pakistan/GPE; Lashkar/ARM; Hafiz Anwar Gilani/PER; two dozen followers/NUM; Indian/NORP
E 8 India/GPE; 20 men/NUM; Kathmandu/GPE; December 1999/DATE; Pervaiz Sadozai/PER; Pakistani/NORP
E 9 Douglas Hartwell/PER; Texas/GPE; the weekend/DATE; British/NORP; Delhi/GPE; Friday/DATE
E 10 this week/DATE
E 11 Samba/GPE
E 12 Line of Control/LOC; New Year's Eve/DATE; Uri/GPE
E 13 Kathmandu/GPE; South Asian/NORP
E 14 Sharjah/GPE; Toronto/GPE
V 0 | stop | SANCTION/discontinue | diplomatic | 160 | India=ind; Pakistan=pak | - | id=tra
V 0 | roll | MOBILIZE/troops | military | 154 | India=inm; Pakistan=pam | - | id=moin
V 1 | moved | =moin | | | India=inm | Pakistan=pak | when=on Tuesday | date=2002-01-01 | where=the Rajasthan desert
V 1 | brought | MOBILIZE/weapons | military | 154 | Pakistan=pam | India=ind | when=on Tuesday | date=2002-01-01 | where=Gujranwala
V 1 | ran | =tra | | | India=ind; Pakistan=pak | -
V 2 | build-up | MOBILIZE/troops | military,territory | 154 | @1:India=inm; @1:Pakistan=pam | - | where=from Siachen to the Rann of Kutch | n=troops:Hundreds of thousands of soldiers:-
V 3 | warned | THREATEN/violence | military,cbrn | 138 | Defence Minister Harbhajan Bhullar=bhu | Pakistan=pak | id=warn
V 3 | told | =warn | | | he=bhu | Pakistan=pak
V 4 | retorted | THREATEN/violence | military | 138 | Major General Rafiq Janjua=jan | @3:India=ind
V 5 | exchange | COOPERATE | cbrn,diplomatic | 060 | The two governments=ind; The two governments=pak | - | date=2002-01-01
V 6 | recalled | SANCTION/withdraw | diplomatic | 161 | New Delhi=ind | @7:Pakistan=pak | when=last month | date=2001-12
V 6 | halved | SANCTION/discontinue | diplomatic | 160 | New Delhi=ind | @7:Pakistan=pak | when=last month | date=2001-12
V 6 | stormed | ASSAULT/firearms | terrorism,legislative | 180 | five gunmen=gun | the Indian parliament=par | when=on December 13 | date=2001-12-13 | where=the Indian parliament | n=killed:nine people:9
V 6 | blames | ACCUSE/allege | terrorism | 112 | it=ind | Lashkar-e-Taiba=let; Jaish-e-Mohammed=jem
V 7 | arrested | COERCE/arrest | terrorism | 173 | Pakistan=pak | Hafiz Anwar Gilani=gil; two dozen followers=fol | n=arrested:two dozen followers:24 | id=arr
V 7 | frozen | COERCE/seize | terrorism | 1711 | Pakistan=pak | both groups=let; both groups=jem
V 7 | step | =arr | | | Pakistan=pak | Hafiz Anwar Gilani=gil; two dozen followers=fol
V 7 | greeted | SUPPORT | terrorism,diplomatic | 051 | the Indian external affairs minister=eam | Pakistan=pak
V 8 | wants | REQUEST/assist | legal,terrorism | 1013 | India=ind | General Pervaiz Sadozai=sad
V 8 | seized | ASSAULT/abduct | terrorism | 181 | the hijackers=hij | an airliner=air | st=h | when=in December 1999 | date=1999-12
V 8 | let it be known | REJECT/assist | legal,terrorism | 1213 | General Pervaiz Sadozai, the Pakistani president=sad | India=ind
V 9 | telephoned | CONSULT/phone | diplomatic | 041 | President Douglas Hartwell=har; both leaders=inl; both leaders=pkl | - | when=over the weekend | date=2001-12-29/2001-12-30
V 9 | called on | REQUEST/yield | diplomatic,military | 0256 | President Douglas Hartwell=har | them=inl; them=pkl | when=over the weekend | date=2001-12-29/2001-12-30
V 9 | fly | AGREE | diplomatic | 036 | the British prime minister=bpm | Delhi=ind | when=on Friday | date=2002-01-04 | where=Delhi
V 11 | told | COERCE/restrict | military | 172 | the army=inm | Villagers near Samba=vil | where=near Samba
V 11 | laid | MOBILIZE/weapons | military | 154 | sappers=inm | - | where=near Samba
V 12 | shelling | ASSAULT/heavy-weapons | military,territory | 194 | @1:Pakistan=pam | - | st=n | by=a brigadier in Uri=bri | when=on New Year's Eve | date=2001-12-31 | where=the Line of Control
Q 3 | m | India "could take a strike, survive and then hit back" | Defence Minister Harbhajan Bhullar=bhu | warned | -
Q 3 | i | there would be no Pakistan to speak of | he=bhu | told | the Hindustan Times=ht
Q 4 | m | his side would answer any intrusion "with full might" but would not fire first | Major General Rafiq Janjua=jan | retorted | -
Q 7 | m | a step that the Indian external affairs minister greeted as "a move forward in the right direction" | the Indian external affairs minister=eam | greeted | -
Q 8 | i | no national of his will be extradited | General Pervaiz Sadozai=sad | let it be known | -
Q 12 | i | There was no shelling along the Line of Control on New Year's Eve | a brigadier in Uri=bri | reported | -

#A w13-025 | 2014-05-20 | 
S 'Not a coup': Thai army declares martial law, takes over TV stations before dawn
P Thailand's army imposed martial law across the kingdom at three o'clock on Tuesday morning, posting soldiers in jeeps at the crossroads of Bangkok and ordering ten satellite channels off the air, but its chief told a bewildered cabinet that it could go on working.
P General Anucha Rattanapong invoked a law of 1914 and justified himself by six months of street protests in which 28 people have been killed.
P "Please do not panic, and please do not stand on the tanks to take pictures," an officer said through a loudspeaker at Ratchaprasong, where tourists were doing just that.
P The acting prime minister, Nattapong Boonsit, whom nobody had warned, met his ministers at a secret address and asked the general by letter to act within the constitution.
P Leaders of the anti-government camp, who had planned to march on Friday, put it off and praised the move, whereas the red shirts camped on Aksa Road vowed to stay where they were and to fight any putsch.
P Troops sealed that site with razor wire in the course of the morning, and let nobody but noodle sellers through.
P Editors were summoned to an army club in the afternoon and told not to interview anyone without a post in government.
P The army has seized power eleven times since 1932, most recently in September 2006, when tanks drove up to Government House with yellow ribbons round their guns.
P Washington urged the generals to respect elections, and a State Department spokeswoman said that aid, some $10 million a year, would be reviewed should the measure turn out to be a coup.
P Japan voiced grave concern; its car makers have cancelled the night shift.
P The courts dismissed a premier and nine ministers on May 7 for having moved a security official from one desk to another.
P No curfew had been announced by nightfall, though malls closed early.
P Stocks lost one per cent, which is no more than they do when it rains.
P Constitutional lawyers are at odds over whether a state can be under siege and open for business at once.
@ arm | Thai army | o | THAMIL
@ anu | Anucha Rattanapong | p | THAMIL | General
@ cab | Thai cabinet | o | THAGOV
@ chan | satellite channels | g | THAJRN
@ off | army officer at Ratchaprasong | p | THAMIL
@ nat | Nattapong Boonsit | p | THAGOV | acting prime minister
@ anti | anti-government camp | g | THAOPP
@ red | red shirts | g | THASOC
@ ed | Thai editors | g | THAJRN
@ usa | United States government | o | USAGOV
@ sds | State Department spokeswoman | p | USAGOV | spokeswoman
@ jpn | Japan | c | JPNGOV
@ crt | Thai courts | o | THAJUD
@ pre | dismissed premier and ministers | g | THAGOV
@ vic | people killed in protests | l | THACVL
@ peo | people of Thailand | l | THACVL
E 0 Thai/NORP
E 1 Thailand/GPE; Tuesday/DATE; Bangkok/GPE
E 2 Anucha Rattanapong/PER; 1914/DATE; six months/DATE; 28 people/NUM
E 3 Ratchaprasong/LOC
E 4 Nattapong Boonsit/PER
E 5 Friday/DATE; Aksa Road/FAC
E 8 1932/DATE; September 2006/DATE; Government House/FAC
E 9 Washington/GPE; State Department/ORG; $10 million/MONEY
E 10 Japan/GPE
E 11 May 7/DATE
V 0 | declares | COERCE/martial-law | military,pro-autocracy | 1724 | Thai army=arm | @1:the kingdom=peo | id=ml
V 0 | takes over | COERCE/censor | military,rights-freedoms | 1721 | Thai army=arm | TV stations=chan | when=before dawn | date=2014-05-20 | id=tv
V 1 | imposed | =ml | | | Thailand's army=arm | the kingdom=peo | when=at three o'clock on Tuesday morning | date=2014-05-20
V 1 | posting | MOBILIZE/troops | military,pro-autocracy | 154 | Thailand's army=arm | - | when=on Tuesday morning | date=2014-05-20 | where=the crossroads of Bangkok
V 1 | ordering | =tv | | | Thailand's army=arm | ten satellite channels=chan | when=on Tuesday morning | date=2014-05-20
V 2 | invoked | =ml | | | General Anucha Rattanapong=anu | @1:the kingdom=peo
V 2 | protests | PROTEST/demo | executive | 141 | @5:the anti-government camp=anti | @1:cabinet=cab | st=h
V 2 | killed | ASSAULT | executive | 180 | - | 28 people=vic | st=h | n=killed:28 people:28
V 4 | met | CONSULT | executive | 040 | The acting prime minister, Nattapong Boonsit=nat; his ministers=cab | - | date=2014-05-20 | where=a secret address
V 4 | asked | REQUEST/change | military,political-institutions | 0244 | The acting prime minister, Nattapong Boonsit=nat | the general=anu
V 5 | put it off | CONCEDE | pro-autocracy | 082 | Leaders of the anti-government camp=anti | @4:The acting prime minister=arm
V 5 | praised | SUPPORT | pro-autocracy,military | 051 | Leaders of the anti-government camp=anti | @2:General Anucha Rattanapong=anu
V 5 | move | =ml | | | @2:General Anucha Rattanapong=anu | @1:the kingdom=peo
V 5 | camped | PROTEST/demo | executive | 141 | the red shirts=red | - | where=Aksa Road
V 5 | vowed | THREATEN/violence | military,political-institutions | 130 | the red shirts=red | @2:General Anucha Rattanapong=arm
V 6 | sealed | COERCE/restrict | military,rights-freedoms | 172 | Troops=arm | @5:the red shirts=red | when=in the course of the morning | date=2014-05-20 | where=that site | id=seal
V 6 | let | =seal | | | Troops=arm | @5:the red shirts=red
V 7 | summoned | REQUEST/meet | military,rights-freedoms | 106 | @6:Troops=arm | Editors=ed | when=in the afternoon | date=2014-05-20 | where=an army club
V 7 | told | COERCE/censor | military,rights-freedoms | 1721 | @6:Troops=arm | Editors=ed | when=in the afternoon | date=2014-05-20 | where=an army club
V 8 | seized#1 | COERCE/seize | military,political-institutions | 192 | The army=arm | - | st=h | when=since 1932 | date=1932/2014 | n=other:eleven times:11
V 8 | drove | COERCE/seize | military,political-institutions | 192 | The army=arm | - | st=h | when=in September 2006 | date=2006-09 | where=Government House
V 9 | urged | REQUEST/change | pro-democracy | 0244 | Washington=usa | the generals=arm
V 9 | reviewed | THREATEN/relations | military,diplomatic | 1311 | a State Department spokeswoman=sds | the generals=arm | n=money:some $10 million:10000000:USD
V 9 | measure | =ml | | | the generals=arm | @1:the kingdom=peo
V 10 | voiced | ACCUSE/disapprove | diplomatic | 111 | Japan=jpn | @9:the generals=arm
V 11 | dismissed | SANCTION/convict | legal,executive,political-institutions | 116 | The courts=crt | a premier and nine ministers=pre | when=on May 7 | date=2014-05-07
V 12 | curfew | COERCE/curfew | military | 1723 | @9:the generals=arm | - | st=n | when=by nightfall | date=2014-05-20
Q 0 | d | Not a coup | Thai army=arm | | -
Q 1 | i | it could go on working | its chief=anu | told | a bewildered cabinet=cab
Q 3 | d | Please do not panic, and please do not stand on the tanks to take pictures, | an officer=off | said | -
Q 9 | i | aid, some $10 million a year, would be reviewed should the measure turn out to be a coup | a State Department spokeswoman=sds | said | -

#A w13-026 | 2013-06-06 | LONDON
S Britain to pay Kenyans tortured in Mau Mau camps, voices 'sincere regret'
P Britain said on Thursday that it would pay nearly £20 million to 5,228 elderly Kenyans who were beaten, castrated or raped in colonial detention camps in the 1950s, and told them in the House of Commons, for the first time, that it was sorry for it.
P "The British government sincerely regrets that these abuses took place," the foreign secretary, Rupert Ashcombe, said in a statement that stopped short of admitting liability and called every other such claim, from Aden to Cyprus, unfounded.
P His high commissioner read the same words aloud in Nairobi to some 160 veterans, a few of whom had walked down from the Aberdares in the red hats of the forest army, and one of them, a woman of 84, laughed.
P The settlement, reached between the Foreign Office and the law firm Leigh Day in the course of April, ends a suit which three survivors won the right to bring last October, when a High Court judge refused to find that it came too late.
P Government lawyers had at first argued that the liability passed to Kenya in 1963.
P A file found by historians in 2011 at Hanslope Park, in Buckinghamshire, recorded how in 1957 an officer in Mwea held prisoners down, pressed a boot to the throat and stuffed a mouth with mud.
P Eleven men were clubbed to death by warders at Hola in March 1959 for not digging.
P Wambugu wa Nyingi, who lay among their corpses for two days, said that he forgave the guards, but not the Queen's paper-keepers.
P The Kenya Human Rights Commission welcomed the deal and asked that the remaining 8,000 claimants be heard as well.
P London has promised to contribute to a memorial, to be raised in Uhuru Park.
P At least 90,000 Kenyans were killed or maimed in the Emergency, the commission estimates, whereas the rebels killed 32 white settlers and about 1,800 of their own.
P What was an oath to one was a crime to another.
P The Dutch ambassador in Jakarta apologised in 2011 to the widows of Rawagede, whose men were lined up and shot in 1947.
P Ageing is the enemy now, and it takes no prisoners.
@ gbr | British government | o | GBRGOV
@ ken | Kenyan torture survivors | l | KENCVL
@ ash | Rupert Ashcombe | p | GBRGOV | foreign secretary
@ hc | British high commissioner in Nairobi | p | GBRGOV | high commissioner
@ ld | Leigh Day | o | GBRBUS
@ jud | High Court judge | p | GBRJUD | judge
@ law | British government lawyers | g | GBRGOV
@ col | British colonial guards | g | GBRCOP
@ mwe | prisoners at Mwea | l | KENREB
@ hol | men killed at Hola | l | KENREB
@ nyi | Wambugu wa Nyingi | p | KENCVL
@ khrc | Kenya Human Rights Commission | o | KENNGO
@ mau | Mau Mau rebels | g | KENREB
@ set | white settlers | l | GBRCVL
@ keu | Kenyans killed or maimed | l | KENCVL
@ nla | Dutch ambassador in Jakarta | p | NLDGOV | ambassador
@ wid | widows of Rawagede | l | IDNCVL
@ raw | men of Rawagede | l | IDNCVL
E 0 Britain/GPE; Kenyans/NORP; Mau Mau/ARM
E 1 Britain/GPE; Thursday/DATE; nearly £20 million/MONEY; 5,228/NUM; Kenyans/NORP; the 1950s/DATE; House of Commons/ORG
E 2 British/NORP; Rupert Ashcombe/PER; Aden/GPE; Cyprus/GPE
E 3 Nairobi/GPE; some 160 veterans/NUM; Aberdares/LOC
E 4 Foreign Office/ORG; Leigh Day/ORG; April/DATE; three survivors/NUM; last October/DATE; High Court/ORG
E 5 Kenya/GPE; 1963/DATE
E 6 2011/DATE; Hanslope Park/FAC; Buckinghamshire/GPE; 1957/DATE; Mwea/GPE
E 7 Eleven men/NUM; Hola/GPE; March 1959/DATE
E 8 Wambugu wa Nyingi/PER; Queen/PER
E 9 Kenya Human Rights Commission/ORG; 8,000 claimants/NUM
E 10 London/GPE; Uhuru Park/FAC
E 11 At least 90,000/NUM; Kenyans/NORP; Emergency/EVT; 32 white settlers/NUM; about 1,800 of their own/NUM
E 13 Dutch/NORP; Jakarta/GPE; 2011/DATE; Rawagede/GPE; 1947/DATE
V 0 | pay | AGREE | reparations,human-rights | 0331 | Britain=gbr | Kenyans=ken | id=pay
V 0 | tortured | ASSAULT/torture | repression,human-rights | 1822 | Britain=col | Kenyans=ken | st=h | where=Mau Mau camps | id=tort
V 0 | regret | CONCEDE | reparations,human-rights | 055 | Britain=gbr | Kenyans=ken | id=sorry
V 1 | pay | =pay | | | Britain=gbr | Kenyans=ken | when=on Thursday | date=2013-06-06 | n=money:nearly £20 million:20000000:GBP
V 1 | beaten | =tort | | | @0:Britain=col | Kenyans=ken | when=in the 1950s | date=1950/1959 | where=colonial detention camps | n=injured:5,228:5228
V 1 | raped | ASSAULT/sexual | repression,human-rights,gender | 1821 | @0:Britain=col | Kenyans=ken | st=h | when=in the 1950s | date=1950/1959 | where=colonial detention camps
V 1 | sorry | =sorry | | | it#2=gbr | them=ken | when=on Thursday | date=2013-06-06 | where=the House of Commons
V 2 | regrets | =sorry | | | The British government=gbr | @1:Kenyans=ken
V 2 | abuses | =tort | | | The British government=col | @1:Kenyans=ken
V 2 | called | REJECT/assist | reparations,legal | 1223 | Rupert Ashcombe=ash | -
V 3 | read | =sorry | | | His high commissioner=hc | some 160 veterans=ken | where=Nairobi
V 4 | settlement | SUPPORT | reparations,legal | 057 | the Foreign Office=gbr; the law firm Leigh Day=ld | - | when=in the course of April | date=2013-04 | id=deal
V 4 | suit | ACCUSE/allege | reparations,legal | 115 | three survivors=ken | the Foreign Office=gbr | st=h
V 4 | refused | REJECT | reparations,legal | 120 | a High Court judge=jud | the Foreign Office=gbr | st=h | when=last October | date=2012-10
V 5 | argued | REJECT | reparations,legal | 120 | Government lawyers=law | @4:three survivors=ken | st=h
V 6 | held | ASSAULT/torture | repression | 1822 | an officer=col | prisoners=mwe | st=h | when=in 1957 | date=1957 | where=Mwea | id=mwea
V 6 | pressed | =mwea | | | an officer=col | prisoners=mwe
V 6 | stuffed | =mwea | | | an officer=col | prisoners=mwe
V 7 | clubbed | ASSAULT/beat | repression | 175 | warders=col | Eleven men=hol | st=h | when=in March 1959 | date=1959-03 | where=Hola | n=killed:Eleven men:11
V 8 | forgave | CONCEDE | reparations | 056 | Wambugu wa Nyingi=nyi | the guards=col
V 9 | welcomed | SUPPORT | reparations | 051 | The Kenya Human Rights Commission=khrc | @4:the Foreign Office=gbr
V 9 | deal | =deal | | | @4:the Foreign Office=gbr; @4:the law firm Leigh Day=ld | -
V 9 | asked | REQUEST/assist | reparations | 023 | The Kenya Human Rights Commission=khrc | @4:the Foreign Office=gbr
V 10 | promised | AGREE | reparations | 033 | London=gbr | @9:The Kenya Human Rights Commission=ken
V 11 | killed#1 | ASSAULT | repression | 190 | - | Kenyans=keu | st=h | by=the commission=khrc | where=@5:Kenya | n=killed:At least 90,000:90000
V 11 | Emergency | COERCE/martial-law | repression | 1724 | @10:London=gbr | Kenyans=keu | st=h
V 11 | killed#2 | ASSAULT | | 180 | the rebels=mau | 32 white settlers=set | st=h | n=killed:32 white settlers:32 | n=killed:about 1,800 of their own:1800
V 13 | apologised | CONCEDE | reparations | 055 | The Dutch ambassador in Jakarta=nla | the widows of Rawagede=wid | st=h | when=in 2011 | date=2011
V 13 | shot | ASSAULT/targeted | military | 202 | Dutch=nla | men=raw | st=h | when=in 1947 | date=1947 | where=Rawagede
Q 1 | i | it would pay nearly £20 million~~in the 1950s | Britain=gbr | said | -
Q 1 | i | it was sorry for it | Britain=gbr | told | them=ken
Q 2 | d | The British government sincerely regrets that these abuses took place, | the foreign secretary, Rupert Ashcombe=ash | said | -
Q 5 | i | the liability passed to Kenya in 1963 | Government lawyers=law | argued | -
Q 8 | i | he forgave the guards, but not the Queen's paper-keepers | Wambugu wa Nyingi=nyi | said | -
Q 11 | i | At least 90,000 Kenyans were killed or maimed in the Emergency | the commission=khrc | estimates | -

#A w13-027 | 2012-01-16 | LAGOS
S Nigerian unions call off strike as petrol price is cut; troops keep hold of Lagos streets
P Nigeria's two big labour federations suspended a nationwide strike on Monday, its eighth day, hours after President Gabriel Ebitimi brought the price of petrol down by a third in a speech at dawn, though soldiers stayed on at checkpoints across Lagos to stop any more rallies.
P A litre will now sell for 97 naira, against the 141 to which it leapt on New Year's Day when the state abolished a subsidy that cost it $8 billion a year and filled a good many private pockets.
P "Labour is not surrendering, labour is counting its gains," Comrade Abdulkadir Omede of the Nigeria Labour Congress said in Abuja, urging members to be back at their desks on Tuesday.
P Street campaigners of the Save Nigeria Group, who had occupied a park in Ojota with a stage, a band and a man dressed as an oil barrel, condemned the unions for stopping at half a loaf.
P Police fired tear gas at about 300 of them near Ikorodu Road on Monday morning, shot into the air to scatter the rest and detained their lawyer, Femi Oguntade, for two hours.
P At least 12 people have been killed since January 9, mostly by police bullets, according to the Nigerian Red Cross, and Kano was placed under curfew after youths torched the house of a minister.
P The oil workers' union PENGASSAN had threatened to shut down production from Sunday and did not.
P The president blamed the unrest on "those who want to hijack the anger of the poor", and asked anti-graft investigators to look into the importers' books.
P Union leaders and state governors negotiated in the villa until two on Sunday morning, the third round of their talks, with the speaker of the lower house in the chair.
P In Nigeria the pump price is the one thing that people feel they own.
P Governors had pleaded for the subsidy to go, since it comes out of their share.
P An earlier cabinet, in July 2003, gave way to a strike after eight days as well.
P Boko Haram, the sect behind a church bombing on Christmas Day, took no holiday: its gunmen shot four traders in Yobe.
P Bread is dearer all the same.
@ nlc | Nigerian labour federations | o | NGALAB
@ ebi | Gabriel Ebitimi | p | NGAGOV | President
@ gov | Nigerian government | o | NGAGOV
@ mil | Nigerian soldiers | g | NGAMIL
@ ome | Abdulkadir Omede | p | NGALAB | Comrade
@ sng | Save Nigeria Group | o | NGASOC
@ pol | Nigerian police | o | NGACOP
@ ogu | Femi Oguntade | p | NGASOC | lawyer
@ vic | people killed in protests | l | NGACVL
@ red | Nigerian Red Cross | o | NGANGO
@ you | youths in Kano | l | NGACVL
@ min | minister with house in Kano | p | NGAGOV
@ pen | PENGASSAN | o | NGALAB
@ ant | anti-graft investigators | g | NGACOP
@ gvs | state governors | g | NGAGOV
@ spk | speaker of the lower house | p | NGALEG | speaker
@ bok | Boko Haram | g | NGAREB
@ tra | four traders in Yobe | l | NGACVL
@ chu | churchgoers killed on Christmas Day | l | NGAREL
E 0 Nigerian/NORP; Lagos/GPE
E 1 Nigeria/GPE; Monday/DATE; Gabriel Ebitimi/PER; Lagos/GPE
E 2 97 naira/MONEY; New Year's Day/DATE; $8 billion/MONEY
E 3 Abdulkadir Omede/PER; Nigeria Labour Congress/ORG; Abuja/GPE; Tuesday/DATE
E 4 Save Nigeria Group/ORG; Ojota/GPE
E 5 about 300/NUM; Ikorodu Road/FAC; Monday morning/DATE; Femi Oguntade/PER
E 6 At least 12 people/NUM; January 9/DATE; Nigerian Red Cross/ORG; Kano/GPE
E 7 PENGASSAN/ORG; Sunday/DATE
E 9 Sunday morning/DATE
E 10 Nigeria/GPE
E 12 July 2003/DATE
E 13 Boko Haram/ARM; Christmas Day/DATE; Yobe/GPE
V 0 | call off | CONCEDE | economic | 082 | Nigerian unions=nlc | @1:President Gabriel Ebitimi=gov | id=off
V 0 | strike | PROTEST/strike | economic | 143 | Nigerian unions=nlc | @1:President Gabriel Ebitimi=gov | id=str
V 0 | cut | CONCEDE | economic | 0832 | @1:President Gabriel Ebitimi=ebi | Nigerian unions=nlc | id=cut
V 0 | keep hold | MOBILIZE/troops | military,repression | 154 | troops=mil | - | where=Lagos streets | id=tr
V 1 | suspended | =off | | | Nigeria's two big labour federations=nlc | President Gabriel Ebitimi=gov | when=on Monday | date=2012-01-16
V 1 | strike | =str | | | Nigeria's two big labour federations=nlc | President Gabriel Ebitimi=gov | date=2012-01-09/2012-01-16
V 1 | brought | =cut | | | President Gabriel Ebitimi=ebi | Nigeria's two big labour federations=nlc | when=at dawn | date=2012-01-16
V 1 | stayed on | =tr | | | soldiers=mil | - | where=checkpoints across Lagos
V 3 | urging | REQUEST/yield | economic | 0252 | Comrade Abdulkadir Omede=ome | members=nlc | when=on Tuesday | date=2012-01-17 | where=Abuja
V 4 | occupied | PROTEST/obstruct | economic | 144 | Street campaigners of the Save Nigeria Group=sng | @1:President Gabriel Ebitimi=gov | where=a park in Ojota
V 4 | condemned | ACCUSE/disapprove | economic | 111 | Street campaigners of the Save Nigeria Group=sng | the unions=nlc
V 4 | stopping | =off | | | the unions=nlc | @1:President Gabriel Ebitimi=gov
V 5 | fired | ASSAULT/crowd-control | repression | 175 | Police=pol | about 300 of them=sng | when=on Monday morning | date=2012-01-16 | where=near Ikorodu Road | n=protesters:about 300:300
V 5 | shot | ASSAULT/crowd-control | repression | 175 | Police=pol | the rest=sng | when=on Monday morning | date=2012-01-16 | where=near Ikorodu Road
V 5 | detained | COERCE/arrest | repression | 173 | Police=pol | their lawyer, Femi Oguntade=ogu | when=on Monday morning | date=2012-01-16
V 6 | killed | ASSAULT/firearms | repression | 175 | police=pol | At least 12 people=vic | by=the Nigerian Red Cross=red | when=since January 9 | date=2012-01-09/2012-01-16 | n=killed:At least 12 people:12
V 6 | curfew | COERCE/curfew | repression | 1723 | - | Kano=you | where=Kano
V 6 | torched | PROTEST/riot | economic | 145 | youths=you | a minister=min | where=Kano
V 7 | threatened | THREATEN/restrict | economic,natural-resource | 133 | The oil workers' union PENGASSAN=pen | @1:President Gabriel Ebitimi=gov | when=from Sunday | date=2012-01-15
V 7 | did | PROTEST/strike | economic,natural-resource | 143 | The oil workers' union PENGASSAN=pen | @1:President Gabriel Ebitimi=gov | st=n
V 8 | blamed | ACCUSE/allege | economic | 112 | The president=ebi | "those who want to hijack the anger of the poor"=sng
V 8 | asked | REQUEST/change | corruption | 0241 | The president=ebi | anti-graft investigators=ant
V 9 | negotiated | CONSULT/third-party | economic | 046 | Union leaders=nlc; state governors=gvs; the speaker of the lower house=spk | - | when=until two on Sunday morning | date=2012-01-14/2012-01-15 | where=the villa | id=neg
V 9 | talks | =neg | | | Union leaders=nlc; state governors=gvs | -
V 11 | pleaded | REQUEST/change | economic | 0242 | Governors=gvs | @8:The president=gov | st=h
V 12 | gave way | CONCEDE | economic | 0832 | An earlier cabinet=gov | @9:Union leaders=nlc | st=h | when=in July 2003 | date=2003-07
V 12 | strike | PROTEST/strike | economic | 143 | @9:Union leaders=nlc | An earlier cabinet=gov | st=h | when=in July 2003 | date=2003-07
V 13 | bombing | ASSAULT/explosives | terrorism,religion-ethnicity | 183 | Boko Haram=bok | church=chu | st=h | when=on Christmas Day | date=2011-12-25
V 13 | shot | ASSAULT/firearms | terrorism | 180 | its gunmen=bok | four traders=tra | where=Yobe
Q 3 | d | Labour is not surrendering, labour is counting its gains, | Comrade Abdulkadir Omede=ome | said | -
Q 6 | i | At least 12 people have been killed since January 9, mostly by police bullets | the Nigerian Red Cross=red | according to | -
Q 8 | m | the unrest on "those who want to hijack the anger of the poor" | The president=ebi | blamed | -

#A w13-028 | 2012-05-15 | GAZA
S Fast that emptied 1,600 plates ends: Israel, prisoners shake on deal brokered in Cairo
P GAZA - Some 1,600 Palestinian inmates of Israeli jails agreed on Monday to end a hunger strike of 28 days, in exchange for an end to solitary confinement and for the visits of relatives from Gaza, under a bargain drawn up by Egyptian intelligence officers.
P The strikers' committee signed it in Ashkelon prison shortly after six, the Israel Prison Service confirmed, and by nine there was sweet tea in most wings.
P Two of the men, Islamic Jihad members Tha'er Barghash and Bilal Hamdan, had refused food for 77 days against their detention without trial, and doctors had warned that either could die at any hour.
P The prisoners undertook for their part to give up "all activity that supports terror from inside the walls", and Israel to let five-year-olds sit on their fathers' knees again.
P It released no one, however, and did not abolish the administrative detention under which some 300 are held.
P Militants in Gaza had sworn to go back to firing rockets if a striker died, and a senior officer in the southern command thought the threat was meant.
P Thousands celebrated in Ramallah and in Gaza City, where women who had fasted in a tent beside the Red Cross office broke dates.
P The Palestinian president praised the "steadfastness of empty stomachs" and thanked Cairo; the European Union's foreign policy chief had asked Israel last week to admit family visits.
P "We negotiated with spoons on the table," said a lawyer for the inmates, Jawad Boulos Tannous.
P Israel stopped Gazans from visiting in June 2007, a year after gunmen from Hamas and two other groups captured a soldier near Kerem Shalom.
P He came home last October for 1,027 prisoners, a bargain that was also struck in Egypt.
P On Tuesday Palestinians marked the Nakba, and soldiers shot rubber bullets at youths throwing stones near Ofer, wounding 80 according to medics.
P A fast has no front line, and nobody can be seen to retreat from it.
P Right-wing legislators in the Knesset denounced the accord as a surrender.
@ pri | Palestinian prisoners | g | PSEREB
@ isr | Israel | c | ISRGOV
@ ips | Israel Prison Service | o | ISRCOP
@ egy | Egyptian intelligence officers | g | EGYSPY
@ bar | Tha'er Barghash | p | PSEREB
@ ham | Bilal Hamdan | p | PSEREB
@ doc | doctors | g | ISRMED
@ mil | militants in Gaza | g | PSEREB
@ off | Israeli southern command officer | p | ISRMIL
@ wom | women in Gaza City | l | PSECVL
@ pre | Palestinian president | p | PSEGOV | president
@ fpc | European Union foreign policy chief | p | EUR | foreign policy chief
@ tan | Jawad Boulos Tannous | p | PSESOC | lawyer
@ gaz | Gazans | l | PSECVL
@ hamas | Hamas | o | PSEREB
@ oth | two other armed groups | g | PSEREB
@ sol | captured Israeli soldier | p | ISRMIL
@ idf | Israeli soldiers | g | ISRMIL
@ you | Palestinian youths near Ofer | l | PSECVL
@ med | Palestinian medics | g | PSEMED
@ leg | right-wing Israeli legislators | g | ISRLEG
E 0 1,600/NUM; Israel/GPE; Cairo/GPE
E 1 GAZA/GPE; Some 1,600 Palestinian inmates/NUM; Palestinian/NORP; Israeli/NORP; Monday/DATE; Gaza/GPE; Egyptian/NORP
E 2 Ashkelon prison/FAC; Israel Prison Service/ORG
E 3 Two of the men/NUM; Islamic Jihad/ARM; Tha'er Barghash/PER; Bilal Hamdan/PER
E 4 Israel/GPE
E 5 some 300/NUM
E 6 Gaza/GPE
E 7 Thousands/NUM; Ramallah/GPE; Gaza City/GPE; Red Cross/ORG
E 8 Palestinian/NORP; Cairo/GPE; European Union/ORG; Israel/GPE; last week/DATE
E 9 Jawad Boulos Tannous/PER
E 10 Israel/GPE; Gazans/NORP; June 2007/DATE; Hamas/ARM; Kerem Shalom/GPE
E 11 last October/DATE; 1,027 prisoners/NUM; Egypt/GPE
E 12 Tuesday/DATE; Palestinians/NORP; Nakba/EVT; Ofer/FAC; 80/NUM
E 14 Knesset/ORG
V 0 | Fast | PROTEST/hunger | rights-freedoms | 142 | prisoners=pri | Israel=isr | n=protesters:1,600:1600 | id=fast
V 0 | ends | CONCEDE | rights-freedoms | 082 | prisoners=pri | Israel=isr | id=end
V 0 | shake | SUPPORT | rights-freedoms,legal | 057 | Israel=isr; prisoners=pri | - | id=deal
V 0 | brokered | CONSULT/third-party | diplomatic | 045 | Cairo=egy; Israel=isr; prisoners=pri | - | where=Cairo | id=med
V 1 | agreed | =end | | | Some 1,600 Palestinian inmates=pri | Israeli=isr | when=on Monday | date=2012-05-14
V 1 | hunger strike | =fast | | | Some 1,600 Palestinian inmates=pri | Israeli=isr | when=28 days | date=2012-04-17/2012-05-14 | n=protesters:Some 1,600 Palestinian inmates:1600
V 1 | bargain | =deal | | | Some 1,600 Palestinian inmates=pri; Israeli=isr | -
V 1 | drawn up | =med | | | Egyptian intelligence officers=egy; Some 1,600 Palestinian inmates=pri; Israeli=isr | -
V 2 | signed | =deal | | | The strikers' committee=pri; the Israel Prison Service=ips | - | by=the Israel Prison Service=ips | when=shortly after six | date=2012-05-14 | where=Ashkelon prison
V 3 | refused | PROTEST/hunger | rights-freedoms,legal | 142 | Tha'er Barghash=bar; Bilal Hamdan=ham | @1:Israeli=isr | when=for 77 days
V 3 | detention | COERCE/arrest | rights-freedoms,legal | 173 | @1:Israeli=isr | Tha'er Barghash=bar; Bilal Hamdan=ham
V 4 | undertook | CONCEDE | terrorism | 0356 | The prisoners=pri | Israel=isr | st=f
V 4 | let | CONCEDE | rights-freedoms | 0351 | Israel=isr | The prisoners=pri | st=f
V 5 | released | RETREAT/release | legal | 0841 | It=isr | - | st=n
V 5 | abolish | CONCEDE | legal,rights-freedoms | 0811 | It=isr | some 300=pri | st=n
V 5 | held | COERCE/arrest | legal,rights-freedoms | 173 | It=isr | some 300=pri | n=arrested:some 300:300
V 6 | sworn | THREATEN/violence | rights-freedoms | 138 | Militants in Gaza=mil | @4:Israel=isr | id=thr
V 6 | threat | =thr | | | Militants in Gaza=mil | @4:Israel=isr
V 7 | fasted | PROTEST/hunger | rights-freedoms | 142 | women=wom | @4:Israel=isr | where=Gaza City
V 8 | praised | SUPPORT | rights-freedoms | 051 | The Palestinian president=pre | @4:The prisoners=pri
V 8 | thanked | SUPPORT | diplomatic | 051 | The Palestinian president=pre | Cairo=egy
V 8 | asked | REQUEST/change | human-rights | 0243 | foreign policy chief=fpc | Israel=isr | when=last week | date=2012-05-07/2012-05-13
V 9 | negotiated | CONSULT | rights-freedoms | 046 | We=pri; @4:Israel=isr | -
V 10 | stopped | COERCE/restrict | rights-freedoms | 172 | Israel=isr | Gazans=gaz | st=h | when=in June 2007 | date=2007-06
V 10 | captured | ASSAULT/abduct | military | 181 | gunmen from Hamas=hamas; two other groups=oth | a soldier=sol | st=h | date=2006-06 | where=near Kerem Shalom
V 11 | came home | RETREAT/release | military | 0841 | @10:Hamas=hamas | He=sol | st=h | when=last October | date=2011-10
V 11 | bargain | SUPPORT | military | 057 | @10:Israel=isr; @10:Hamas=hamas | - | st=h | when=last October | date=2011-10 | where=Egypt
V 12 | shot | ASSAULT/crowd-control | repression,military | 175 | soldiers=idf | youths=you | by=medics=med | when=On Tuesday | date=2012-05-15 | where=near Ofer | n=injured:80:80
V 12 | throwing | PROTEST/riot | territory | 145 | youths=you | soldiers=idf | when=On Tuesday | date=2012-05-15 | where=near Ofer
V 14 | denounced | ACCUSE/disapprove | legislative | 111 | Right-wing legislators in the Knesset=leg | @10:Israel=isr
V 14 | accord | =deal | | | @10:Israel=isr; @9:the inmates=pri | -
Q 3 | i | either could die at any hour | doctors=doc | warned | -
Q 4 | m | to give up "all activity that supports terror from inside the walls" | The prisoners=pri | undertook | -
Q 6 | i | the threat was meant | a senior officer in the southern command=off | thought | -
Q 9 | d | We negotiated with spoons on the table, | Jawad Boulos Tannous=tan | said | -

#A w13-029 | 2024-09-22 | 
S Papua rebels hand back New Zealand pilot after 592 days in the highlands
P Separatist fighters in the Indonesian region of Papua on Saturday let go a New Zealand pilot whom they had seized on a mountain airstrip nineteen months ago, and who came out of the forest at Yuguru bearded, bony and, he told reporters in Timika, "very happy to be going home".
P The release of Craig Mallinson, 38, was negotiated through a former governor and a clan elder, without a ransom, according to Indonesian officials, who called it a soft approach.
P Wellington thanked Jakarta; New Zealand's foreign minister, Hamish Corbett, telephoned his counterpart and said in a statement that the two countries' security agencies had traded information almost daily.
P The pilot had just landed a single-engined Susi Air plane at Paro in February 2023 when gunmen of the West Papua National Liberation Army, the armed wing of the Free Papua Movement, set it on fire and marched him off.
P They threatened two months later to shoot him if nobody would talk about independence, and a rescue attempt by Indonesian commandos in April of that year ended in an ambush near Nduga in which at least four soldiers were killed.
P A rebel spokesman, Yance Wakerkwa, apologised to the family in a recorded message and announced that the movement, "having shown its human face", would free no further foreigner without a meeting at the United Nations.
P Indonesia, whose sovereignty over the territory rests on a vote of about a thousand handpicked elders in 1969, has never agreed to such talks.
P The army did not pull back from the valley for the handover, contrary to one of the rebels' demands, but it grounded its drones for a day.
P Mallinson flew on to the capital in a military aircraft, spoke to his wife by video, and was examined by doctors.
P Last month a helicopter pilot from the same country, Ross Tunnicliffe, was shot dead at Alama, allegedly by members of the same group, who deny it.
P Wild pigs, sago, and one Christmas cake dropped by parachute had been his diet, the freed man said.
P In 1996 eleven of 26 members of a scientific expedition to Mapenduma were held for four months, two of them being hacked to death as troops closed in.
P Susi Air's pilots are mostly foreigners in their twenties who hope to move up to bigger jets.
P Independence remains a cause that many in the highlands would support and few know how to reach.
@ lib | West Papua National Liberation Army | g | IDNREB
@ mal | Craig Mallinson | p | NZLCVL | pilot
@ med | former governor and clan elder | g | IDNELI
@ ido | Indonesian officials | g | IDNGOV
@ nzl | New Zealand | c | NZLGOV
@ cor | Hamish Corbett | p | NZLGOV | foreign minister
@ idn | Indonesia | c | IDNGOV
@ ifm | Indonesian foreign minister | p | IDNGOV | foreign minister
@ nzs | New Zealand security agencies | g | NZLSPY
@ ids | Indonesian security agencies | g | IDNSPY
@ arm | Indonesian army | o | IDNMIL
@ wak | Yance Wakerkwa | p | IDNREB | rebel spokesman
@ fam | family of Craig Mallinson | l | NZLCVL
@ tun | Ross Tunnicliffe | p | NZLCVL | helicopter pilot
@ exp | scientific expedition to Mapenduma | g | EDU
@ rep | reporters in Timika | g | JRN
@ pla | Susi Air | o | IDNBUS
E 0 Papua/GPE; New Zealand/GPE
E 1 Indonesian/NORP; Papua/GPE; Saturday/DATE; New Zealand/GPE; nineteen months ago/DATE; Yuguru/GPE; Timika/GPE
E 2 Craig Mallinson/PER; Indonesian/NORP
E 3 Wellington/GPE; Jakarta/GPE; New Zealand/GPE; Hamish Corbett/PER
E 4 Susi Air/ORG; Paro/GPE; February 2023/DATE; West Papua National Liberation Army/ARM; Free Papua Movement/ORG
E 5 two months later/DATE; Indonesian/NORP; April of that year/DATE; Nduga/GPE; at least four soldiers/NUM
E 6 Yance Wakerkwa/PER; United Nations/ORG
E 7 Indonesia/GPE; about a thousand handpicked elders/NUM; 1969/DATE
E 9 Mallinson/PER
E 10 Last month/DATE; Ross Tunnicliffe/PER; Alama/GPE
E 12 1996/DATE; eleven/NUM; 26 members/NUM; Mapenduma/GPE; two of them/NUM
E 13 Susi Air/ORG
V 0 | hand back | RETREAT/release | territory | 0841 | Papua rebels=lib | New Zealand pilot=mal | id=rel
V 1 | let go | =rel | | | Separatist fighters=lib | a New Zealand pilot=mal | when=on Saturday | date=2024-09-21 | where=Yuguru
V 1 | seized | ASSAULT/abduct | territory | 181 | they=lib | a New Zealand pilot=mal | st=h | when=nineteen months ago | date=2023-02 | where=a mountain airstrip | id=abd
V 2 | release | =rel | | | @1:Separatist fighters=lib | Craig Mallinson=mal
V 2 | negotiated | CONSULT/third-party | territory | 045 | a former governor and a clan elder=med; Indonesian officials=idn; @1:Separatist fighters=lib | - | by=Indonesian officials=ido
V 3 | thanked | SUPPORT | diplomatic | 051 | Wellington=nzl | Jakarta=idn
V 3 | telephoned | CONSULT/phone | diplomatic | 041 | Hamish Corbett=cor; his counterpart=ifm | -
V 3 | traded | COOPERATE | intelligence | 064 | the two countries' security agencies=nzs; the two countries' security agencies=ids | - | by=Hamish Corbett=cor
V 4 | set it on fire | ASSAULT/destroy | territory | 1712 | gunmen of the West Papua National Liberation Army=lib | Susi Air=pla | st=h | when=in February 2023 | date=2023-02 | where=Paro
V 4 | marched | =abd | | | gunmen of the West Papua National Liberation Army=lib | him=mal | when=in February 2023 | date=2023-02 | where=Paro
V 5 | threatened | THREATEN/violence | territory | 138 | They=lib | him=mal | st=h | when=two months later | date=2023-04
V 5 | rescue | MOBILIZE/troops | military | 154 | Indonesian commandos=arm | - | st=h | when=in April of that year | date=2023-04
V 5 | ambush | ASSAULT | military,territory | 180 | @4:gunmen of the West Papua National Liberation Army=lib | Indonesian commandos=arm | st=h | when=in April of that year | date=2023-04 | where=near Nduga | n=killed:at least four soldiers:4
V 6 | apologised | CONCEDE | territory | 055 | Yance Wakerkwa=wak | the family=fam
V 6 | announced | REJECT/yield | territory | 1243 | Yance Wakerkwa=wak | @7:Indonesia=idn
V 7 | agreed | AGREE | territory | 036 | Indonesia=idn | @6:the movement=lib | st=n
V 8 | pull back | RETREAT/withdraw | military,territory | 0874 | The army=arm | the rebels=lib | st=n | where=the valley
V 8 | handover | =rel | | | the rebels=lib | @9:Mallinson=mal
V 8 | demands | REQUEST/yield | military,territory | 1056 | the rebels=lib | The army=arm
V 8 | grounded | RETREAT/withdraw | military | 0874 | it=arm | the rebels=lib | when=for a day
V 10 | shot | ASSAULT/firearms | territory | 180 | members of the same group=lib | Ross Tunnicliffe=tun | st=h | when=Last month | date=2024-08 | where=Alama | id=tun
V 10 | deny | REJECT | territory | 016 | members of the same group=lib | -
V 11 | freed | =rel | | | @8:the rebels=lib | the freed man=mal
V 12 | held | ASSAULT/abduct | territory | 181 | - | members of a scientific expedition=exp | st=h | when=In 1996 | date=1996 | where=Mapenduma | n=abducted:eleven:11
V 12 | hacked | ASSAULT/primitive | territory | 182 | - | two of them=exp | st=h | when=In 1996 | date=1996 | where=Mapenduma | n=killed:two of them:2
V 12 | closed in | MOBILIZE/troops | military | 154 | troops=arm | - | st=h | when=In 1996 | date=1996 | where=Mapenduma
Q 1 | d | very happy to be going home | he=mal | told | reporters in Timika=rep
Q 2 | i | negotiated through a former governor and a clan elder, without a ransom | Indonesian officials=ido | according to | -
Q 3 | i | the two countries' security agencies had traded information almost daily | Hamish Corbett=cor | said | -
Q 6 | m | the movement, "having shown its human face", would free no further foreigner without a meeting at the United Nations | Yance Wakerkwa=wak | announced | -
Q 11 | i | Wild pigs, sago, and one Christmas cake dropped by parachute had been his diet | the freed man=mal | said | -

#A w13-030 | 2016-12-05 | CANNON BALL, North Dakota
S Army says no to pipeline under Sioux lake; camp dances, governor's order to quit still stands
P CANNON BALL, N.D. - The U.S. Army on Sunday denied the permit that a Texas company needed to push an oil pipeline beneath a lake half a mile from the Standing Rock reservation, handing a victory to the thousands of people who have camped in the snow there to block it.
P Drums went up along the Cannonball River as the news was passed from fire to fire, and army veterans who had come by the busload to form a human shield hugged elders in the road.
P "Our prayers have been heard, but the bulldozers have not been sold," said Delphine Iron Shield, a grandmother who opened her land to the first tents in April.
P The Corps of Engineers will look for another route for the Dakota Access line, an assistant secretary of the army, Joanne Whitby, said; the company, Energy Transfer Partners, called the decision a purely political action and swore it would drill regardless.
P On Nov. 20 sheriff's deputies turned a fire hose on some 400 protesters in freezing weather at a burned-out bridge, and fired rubber bullets and tear gas; medics at the camp treated 300 for injuries, among them a woman of 21 whose arm was nearly torn off by what her father said was a grenade.
P Deputies denied having thrown any such thing and spoke of rocks and propane bottles flung at them.
P Gov. Jack Halvorsen, a Republican, ordered the camp emptied last week, citing the winter, and threatened fines of $1,000 for anyone who took in supplies, though no one has been fined so far and the highway patrol has turned nobody back.
P In October soldiers of the National Guard rolled up in armored trucks and helped police arrest 141 people in a second camp that stood across the route.
P Private guards had let dogs loose on marchers over Labor Day weekend after a burial ground was scraped.
P The United Nations' rapporteur on the rights of indigenous peoples has criticized North Dakota, and members of more than 200 tribes, many old enemies, have put up flags along the drive.
P Oil fell a little in New York.
P The president-elect, who held shares in the company until the summer, supports the pipeline; what he will do about it once he is sworn in on Jan. 20 is plain to nobody at the camp kitchen.
P Custer is seldom mentioned there, and never with regret.
P Propane and dry socks would be more use than poems, a sign at the gate says.
@ army | U.S. Army | o | USAMIL
@ etp | Energy Transfer Partners | o | USABUS
@ sio | Standing Rock protesters | l | USACVL
@ del | Delphine Iron Shield | p | USACVL
@ whi | Joanne Whitby | p | USAGOVMIL | assistant secretary of the army
@ dep | sheriff's deputies | g | USACOP
@ med | medics at the camp | g | USAMED
@ wom | woman of 21 | p | USACVL
@ fat | father of injured woman | p | USACVL
@ hal | Jack Halvorsen | p | USAGOV | governor
@ pat | highway patrol | o | USACOP
@ ng | National Guard | o | USAMIL
@ cop | police in North Dakota | g | USACOP
@ gua | private guards | g | USABUS
@ rap | UN rapporteur on indigenous peoples | p | UNO | rapporteur
@ nd | North Dakota | o | USAGOV
@ pe | president-elect | p | USAPTY | president-elect
E 0 Army/ORG; Sioux/NORP
E 1 CANNON BALL/GPE; N.D./GPE; U.S. Army/ORG; Sunday/DATE; Texas/GPE; Standing Rock reservation/GPE; thousands of people/NUM
E 2 Cannonball River/LOC
E 3 Delphine Iron Shield/PER; April/DATE
E 4 Corps of Engineers/ORG; Dakota Access/FAC; Joanne Whitby/PER; Energy Transfer Partners/ORG
E 5 Nov. 20/DATE; some 400 protesters/NUM; 300/NUM
E 7 Jack Halvorsen/PER; Republican/NORP; last week/DATE; $1,000/MONEY
E 8 October/DATE; National Guard/ORG; 141 people/NUM
E 9 Labor Day weekend/DATE
E 10 United Nations/ORG; North Dakota/GPE
E 11 New York/GPE
E 12 the summer/DATE; Jan. 20/DATE
E 13 Custer/PER
V 0 | says | REJECT | natural-resource,environment | 120 | Army=army | pipeline=etp | id=no
V 0 | order | COERCE/restrict | rights-freedoms,environment | 172 | governor=hal | camp=sio | id=quit
V 1 | denied | =no | | | The U.S. Army=army | a Texas company=etp | when=on Sunday | date=2016-12-04
V 1 | camped | PROTEST/obstruct | environment,natural-resource | 144 | thousands of people=sio | a Texas company=etp | where=half a mile from the Standing Rock reservation | n=protesters:thousands of people:-
V 2 | shield | PROTEST/demo | environment,natural-resource | 141 | army veterans=sio | -
V 4 | look | AGREE | environment,natural-resource | 030 | The Corps of Engineers=army | @0:Sioux=sio | by=Joanne Whitby=whi
V 4 | called | ACCUSE/disapprove | natural-resource | 111 | Energy Transfer Partners=etp | The Corps of Engineers=army
V 4 | decision | =no | | | The Corps of Engineers=army | the company, Energy Transfer Partners=etp
V 4 | action | =no | | | The Corps of Engineers=army | the company, Energy Transfer Partners=etp
V 4 | swore | REJECT | natural-resource | 128 | Energy Transfer Partners=etp | The Corps of Engineers=army
V 5 | turned | ASSAULT/crowd-control | repression,environment | 175 | sheriff's deputies=dep | some 400 protesters=sio | when=On Nov. 20 | date=2016-11-20 | where=a burned-out bridge | n=protesters:some 400 protesters:400 | n=injured:300:300
V 5 | fired | ASSAULT/crowd-control | repression,environment | 175 | sheriff's deputies=dep | some 400 protesters=sio | when=On Nov. 20 | date=2016-11-20 | where=a burned-out bridge
V 5 | treated | AID | health | 073 | medics at the camp=med | 300=sio | date=2016-11-20
V 5 | torn off | ASSAULT/explosives | repression | 175 | sheriff's deputies=dep | a woman of 21=wom | by=her father=fat | when=On Nov. 20 | date=2016-11-20 | where=a burned-out bridge | id=gren
V 6 | denied | REJECT | repression | 016 | Deputies=dep | @5:her father=fat
V 6 | thrown | =gren | | | Deputies=dep | @5:a woman of 21=wom
V 6 | flung | PROTEST/riot | environment | 145 | @5:some 400 protesters=sio | them=dep | by=Deputies=dep
V 7 | ordered | =quit | | | Gov. Jack Halvorsen=hal | the camp=sio | when=last week | date=2016-11-28/2016-12-04
V 7 | threatened | THREATEN/restrict | rights-freedoms,environment | 132 | Gov. Jack Halvorsen=hal | anyone who took in supplies=sio | when=last week | date=2016-11-28/2016-12-04 | n=money:$1,000:1000:USD
V 7 | fined | SANCTION/convict | environment | 116 | Gov. Jack Halvorsen=hal | no one=sio | st=n
V 7 | turned | COERCE/restrict | rights-freedoms | 172 | the highway patrol=pat | nobody=sio | st=n
V 8 | rolled up | MOBILIZE/troops | military,environment | 154 | soldiers of the National Guard=ng | - | st=h | when=In October | date=2016-10 | where=a second camp
V 8 | arrest | COERCE/arrest | environment | 173 | police=cop; soldiers of the National Guard=ng | 141 people=sio | st=h | when=In October | date=2016-10 | where=a second camp | n=arrested:141 people:141
V 9 | let dogs loose | ASSAULT | environment | 180 | Private guards=gua | marchers=sio | st=h | when=over Labor Day weekend | date=2016-09-03/2016-09-05
V 10 | criticized | ACCUSE/disapprove | human-rights | 111 | rapporteur=rap | North Dakota=nd
V 12 | supports | SUPPORT | natural-resource | 051 | The president-elect=pe | the company=etp
Q 3 | d | Our prayers have been heard, but the bulldozers have not been sold, | Delphine Iron Shield=del | said | -
Q 4 | i | The Corps of Engineers will look for another route for the Dakota Access line | Joanne Whitby=whi | said | -
Q 4 | i | it would drill regardless | Energy Transfer Partners=etp | swore | -
Q 5 | i | was a grenade | her father=fat | said | -
Q 6 | i | rocks and propane bottles flung at them | Deputies=dep | spoke of | -

#A w13-031 | 2022-01-13 | ALMATY
S First Russian paratroopers fly home as Kazakh leader calls the deed done; web back on in Almaty
P ALMATY, Kazakhstan — Ilyushin transports carrying the first of some 2,000 Russian-led troops took off from Almaty on Thursday, eight days after President Marat Zhaksybekov had begged his allies in the Collective Security Treaty Organization for help against what he called a coup attempt by foreign-trained terrorists.
P The pull-out would be finished by January 19, Russian defence officials announced, and by the evening the airport was back in Kazakh hands.
P Internet access, which the government cut nationwide on January 5, was restored in the city for longer than the usual four hours.
P Rallies over the price of gas began in the oil town of Zhanaozen on January 2 and reached the capital of the south within three days, where crowds stormed the mayor's hall and the presidential residence and set both alight.
P The health ministry put the dead at 164, then took the number down from its site and called it a mistake; police said that 18 of their own had been killed, two of them beheaded.
P More than 12,000 people have been arrested, some from hospital beds with bullets still in them, a rights lawyer, Ainur Bekmukhambetova, told this newspaper.
P The president, who ordered soldiers on live television to shoot without warning, lifted the ban on leaving Almaty by car but kept a curfew from eleven at night to seven in the morning.
P He also promised to halve what he called the people's debt to a handful of rich men, which was taken as a threat to the family of his predecessor, whose nephew, the deputy head of security, was dismissed that day.
P The former chief of the intelligence service, Serik Massalimov, was detained on January 6 on suspicion of treason.
P Brussels and Washington have called for an inquiry into the shootings, a request that the foreign ministry in Nur-Sultan turned aside, saying that it would look into everything itself.
P China's leader telephoned on Friday to commend the "decisive" measures.
P Five bakeries handed out bread free of charge during the week when the banks were dead.
P In December 2011 police killed at least 16 oil workers who had been on strike in the same Zhanaozen for seven months.
P Snow hid the burnt cars on Republic Square until the thaw gave them back.
@ rus | Russian-led troops | g | RUSMIL
@ csto | Collective Security Treaty Organization | o | IGO
@ zha | Marat Zhaksybekov | p | KAZGOV | President
@ rmd | Russian defence officials | g | RUSGOVMIL
@ gov | Kazakh government | o | KAZGOV
@ peo | people of Kazakhstan | l | KAZCVL
@ pro | Kazakh protesters | l | KAZOPP
@ may | mayor's hall in Almaty | o | KAZGOV
@ hea | Kazakh health ministry | o | KAZGOV
@ pol | Kazakh police | o | KAZCOP
@ bek | Ainur Bekmukhambetova | p | KAZSOC | rights lawyer
@ sol | Kazakh soldiers | g | KAZMIL
@ fam | family of former president | g | KAZELI
@ mas | Serik Massalimov | p | KAZELI | former chief of the intelligence service
@ eu | European Union | o | EUR
@ usa | United States government | o | USAGOV
@ kfm | Kazakh foreign ministry | o | KAZGOV
@ chn | Chinese leader | p | CHNGOV | leader
@ bak | five bakeries | g | KAZBUS
@ oil | striking oil workers of Zhanaozen | l | KAZLAB
@ npr | this newspaper | o | JRN
E 0 Russian/NORP; Kazakh/NORP; Almaty/GPE
E 1 ALMATY/GPE; Kazakhstan/GPE; some 2,000/NUM; Russian/NORP; Almaty/GPE; Thursday/DATE; Marat Zhaksybekov/PER; Collective Security Treaty Organization/ORG
E 2 January 19/DATE; Russian/NORP; Kazakh/NORP
E 3 January 5/DATE
E 4 Zhanaozen/GPE; January 2/DATE
E 5 164/NUM; 18 of their own/NUM; two of them/NUM
E 6 More than 12,000 people/NUM; Ainur Bekmukhambetova/PER
E 7 Almaty/GPE
E 9 Serik Massalimov/PER; January 6/DATE
E 10 Brussels/GPE; Washington/GPE; Nur-Sultan/GPE
E 11 China/GPE; Friday/DATE
E 13 December 2011/DATE; at least 16 oil workers/NUM; Zhanaozen/GPE
E 14 Republic Square/FAC
V 0 | fly home | RETREAT/withdraw | military,peacekeeping | 0874 | Russian paratroopers=rus | - | id=wd
V 0 | back on | CONCEDE | rights-freedoms | 0811 | Kazakh leader=gov | @8:the people=peo | where=Almaty | id=web
V 1 | took off | =wd | | | Russian-led troops=rus | - | when=on Thursday | date=2022-01-13 | where=Almaty
V 1 | begged | REQUEST/assist | military | 0212 | President Marat Zhaksybekov=zha | the Collective Security Treaty Organization=csto | when=eight days after | date=2022-01-05
V 1 | called | ACCUSE/allege | terrorism,political-institutions | 1123 | he=zha | foreign-trained terrorists=pro
V 2 | pull-out | =wd | | | @1:Russian-led troops=rus | - | by=Russian defence officials=rmd
V 3 | cut | COERCE/withhold | rights-freedoms | 172 | the government=gov | @8:the people=peo | when=on January 5 | date=2022-01-05
V 3 | restored | =web | | | the government=gov | @8:the people=peo | where=the city
V 4 | Rallies | PROTEST/demo | economic | 141 | @4:crowds=pro | @3:the government=gov | when=on January 2 | date=2022-01-02 | where=the oil town of Zhanaozen
V 4 | stormed | PROTEST/riot | executive | 145 | crowds=pro | the mayor's hall=may | where=the capital of the south | date=2022-01-05 | id=storm
V 4 | set both alight | PROTEST/riot | executive | 145 | crowds=pro | the mayor's hall=may; the presidential residence=gov | where=the capital of the south | date=2022-01-05
V 5 | called | CONCEDE | executive | 015 | The health ministry=hea | -
V 5 | killed | ASSAULT | terrorism | 180 | @4:crowds=pro | 18 of their own=pol | by=police=pol | n=killed:18 of their own:18
V 5 | beheaded | ASSAULT/targeted | terrorism | 180 | @4:crowds=pro | two of them=pol | by=police=pol | n=killed:two of them:2
V 6 | arrested | COERCE/arrest | repression | 173 | @5:police=pol | More than 12,000 people=pro | n=arrested:More than 12,000 people:12000
V 7 | ordered | THREATEN/violence | repression,military | 137 | The president=zha | @6:More than 12,000 people=pro
V 7 | lifted | CONCEDE | rights-freedoms | 0811 | The president=zha | @8:the people=peo | where=Almaty
V 7 | ban | COERCE/restrict | rights-freedoms | 172 | The president=zha | @8:the people=peo | where=Almaty
V 7 | curfew | COERCE/curfew | rights-freedoms | 1723 | The president=zha | @8:the people=peo | when=from eleven at night to seven in the morning
V 8 | promised | THREATEN | economic,inequality | 130 | He=zha | the family of his predecessor=fam | id=thr
V 8 | threat | =thr | | | He=zha | the family of his predecessor=fam
V 9 | detained | COERCE/arrest | intelligence,legal | 173 | - | Serik Massalimov=mas | when=on January 6 | date=2022-01-06
V 10 | called for | REQUEST/assist | human-rights | 021 | Brussels=eu; Washington=usa | foreign ministry in Nur-Sultan=kfm | id=inq
V 10 | request | =inq | | | Brussels=eu; Washington=usa | the foreign ministry in Nur-Sultan=kfm
V 10 | turned aside | REJECT | human-rights | 120 | the foreign ministry in Nur-Sultan=kfm | Brussels=eu; Washington=usa
V 10 | shootings | ASSAULT/firearms | repression | 175 | @7:soldiers=sol | @6:More than 12,000 people=pro
V 11 | telephoned | CONSULT/phone | diplomatic | 041 | China's leader=chn; @7:The president=zha | - | when=on Friday | date=2022-01-07
V 11 | commend | SUPPORT | diplomatic | 051 | China's leader=chn | @7:The president=zha | when=on Friday | date=2022-01-07
V 12 | handed out | AID | human-security | 073 | Five bakeries=bak | @8:the people=peo
V 13 | killed | ASSAULT/firearms | repression | 175 | police=pol | at least 16 oil workers=oil | st=h | when=In December 2011 | date=2011-12 | where=Zhanaozen | n=killed:at least 16 oil workers:16
V 13 | strike | PROTEST/strike | economic | 143 | oil workers=oil | - | st=h | when=for seven months | date=2011 | where=Zhanaozen
Q 1 | i | a coup attempt by foreign-trained terrorists | he=zha | called | -
Q 2 | i | The pull-out would be finished by January 19 | Russian defence officials=rmd | announced | -
Q 5 | i | 18 of their own had been killed, two of them beheaded | police=pol | said | -
Q 6 | i | More than 12,000 people have been arrested, some from hospital beds with bullets still in them | Ainur Bekmukhambetova=bek | told | this newspaper=npr
Q 8 | i | the people's debt to a handful of rich men | he=zha | called | -
Q 10 | i | it would look into everything itself | the foreign ministry in Nur-Sultan=kfm | saying | -

#A w13-032 | 1997-07-26 | NEW DELHI
S Delhi, Naga rebels to hush guns for three months from August 1
P NEW DELHI, JULY 25: The Union Government and the National Socialist Council of Nagaland (Isak-Muivah) have agreed to a ceasefire of three months beginning August 1, Prime Minister Jagdish Mehrotra told the Lok Sabha on Friday, raising hopes of a close to an insurgency as old as the Republic itself.
P Talks "at the political level" would follow, he said amid the thumping of desks, and the terms would be settled by a team of officials before the month was out.
P The accord came after three rounds of quiet meetings in Paris, Zurich and Bangkok between the general secretary of the outfit, Thungjang Ao, and two successive premiers, each of whom travelled to see him.
P From the United States, the outfit's chairman, Isak Sema Zhimomi, confirmed the truce by fax but warned that he would call it off if a single raid were mounted on his camps.
P Chief Minister Ajit Sangtam of Nagaland, whose party swept the last polls, welcomed the news, and the Baptist churches rang their bells at Kohima on Friday night.
P The rival Khaplang faction, which was not consulted, dismissed the agreement, and its men shot two of Muivah's followers at a tea stall near Mon on the very evening of the announcement.
P No ceasefire has come into force in neighbouring Manipur, the Home Ministry emphasised, though villagers in Ukhrul had begun to put up banners.
P Assam's government has protested to the Centre that armed cadre might take shelter in the Karbi hills.
P On Wednesday, Army trucks carrying the 8th Mountain Division's rations were held up for two hours by students who felled trees across the Imphal road and chanted for an end to the law under which troops may fire on suspicion.
P The Armed Forces (Special Powers) Act dates from 1958.
P In 1975 a section of the underground signed at Shillong and gave up its arms; those who refused took to the hills of Burma, and in June 1988 fell out among themselves in a massacre that left 140 of them dead.
P Peace, as a pastor at Dimapur put it, will be measured in births.
P The Centre earlier this month let out eleven Naga prisoners from the jail at Tezpur, a gesture the outfit had asked for in Bangkok.
P Cynics in the capital's coffee houses give the thing until the oranges ripen.
@ ind | Indian government | o | INDGOV
@ nscn | NSCN (Isak-Muivah) | o | INDREB
@ meh | Jagdish Mehrotra | p | INDGOV | Prime Minister
@ lok | Lok Sabha | o | INDLEG
@ ao | Thungjang Ao | p | INDREB | general secretary
@ pre | two successive premiers | g | INDGOV
@ isa | Isak Sema Zhimomi | p | INDREB | chairman
@ san | Ajit Sangtam | p | INDGOV | Chief Minister
@ kha | Khaplang faction | g | INDREB
@ fol | followers of Muivah | g | INDREB
@ hom | Indian Home Ministry | o | INDGOV
@ ass | Assam government | o | INDGOV
@ arm | Indian Army | o | INDMIL
@ stu | students in Manipur | l | INDEDU
@ sec | section of the underground | g | INDREB
@ pas | pastor at Dimapur | p | INDREL
@ prs | eleven Naga prisoners | g | INDREB
E 0 Delhi/GPE; Naga/NORP; August 1/DATE
E 1 NEW DELHI/GPE; JULY 25/DATE; Union Government/ORG; National Socialist Council of Nagaland/ARM; August 1/DATE; Jagdish Mehrotra/PER; Lok Sabha/ORG; Friday/DATE
E 3 Paris/GPE; Zurich/GPE; Bangkok/GPE; Thungjang Ao/PER
E 4 United States/GPE; Isak Sema Zhimomi/PER
E 5 Ajit Sangtam/PER; Nagaland/GPE; Baptist/NORP; Kohima/GPE; Friday night/DATE
E 6 Khaplang/PER; two of Muivah's followers/NUM; Muivah/PER; Mon/GPE
E 7 Manipur/GPE; Home Ministry/ORG; Ukhrul/GPE
E 8 Assam/GPE; Karbi hills/LOC
E 9 Wednesday/DATE; Army/ORG; 8th Mountain Division/ORG; Imphal road/FAC
E 10 Armed Forces (Special Powers) Act/LAW; 1958/DATE
E 11 1975/DATE; Shillong/GPE; Burma/GPE; June 1988/DATE; 140 of them/NUM
E 12 Dimapur/GPE
E 13 earlier this month/DATE; eleven/NUM; Naga/NORP; Tezpur/GPE; Bangkok/GPE
V 0 | hush | CONCEDE | military | 0871 | Delhi=ind; Naga rebels=nscn | - | st=f | when=from August 1 | date=1997-08-01/1997-11-01 | id=cf
V 1 | agreed | =cf | | | The Union Government=ind; the National Socialist Council of Nagaland (Isak-Muivah)=nscn | - | by=Prime Minister Jagdish Mehrotra=meh
V 1 | ceasefire | =cf | | | The Union Government=ind; the National Socialist Council of Nagaland (Isak-Muivah)=nscn | - | by=Prime Minister Jagdish Mehrotra=meh | when=beginning August 1 | date=1997-08-01/1997-11-01
V 2 | follow | AGREE | diplomatic | 036 | @1:The Union Government=ind; @1:the National Socialist Council of Nagaland (Isak-Muivah)=nscn | - | by=he=meh
V 3 | accord | =cf | | | @1:The Union Government=ind; the outfit=nscn | -
V 3 | meetings | CONSULT/visit | diplomatic | 042 | two successive premiers=pre | the general secretary of the outfit, Thungjang Ao=ao | st=h | where=Paris, Zurich and Bangkok | id=meet
V 3 | travelled | =meet | | | two successive premiers=pre | Thungjang Ao=ao
V 4 | confirmed | =cf | | | the outfit's chairman, Isak Sema Zhimomi=isa | @1:The Union Government=ind
V 4 | truce | =cf | | | the outfit=nscn; @1:The Union Government=ind | -
V 4 | warned | THREATEN/relations | military | 134 | the outfit's chairman, Isak Sema Zhimomi=isa | @1:The Union Government=ind
V 5 | welcomed | SUPPORT | military | 051 | Chief Minister Ajit Sangtam of Nagaland=san | @1:The Union Government=ind; @1:the National Socialist Council of Nagaland (Isak-Muivah)=nscn
V 6 | consulted | CONSULT | military | 040 | @1:The Union Government=ind; The rival Khaplang faction=kha | - | st=n
V 6 | dismissed | REJECT | military | 120 | The rival Khaplang faction=kha | @1:The Union Government=ind
V 6 | agreement | =cf | | | @1:The Union Government=ind; @4:the outfit=nscn | -
V 6 | shot | ASSAULT/firearms | religion-ethnicity | 180 | its men=kha | two of Muivah's followers=fol | when=on the very evening of the announcement | date=1997-07-25 | where=a tea stall near Mon | n=injured:two of Muivah's followers:2
V 6 | announcement | =cf | | | @1:The Union Government=ind; @4:the outfit=nscn | -
V 7 | come into force | RETREAT/ceasefire | military | 0871 | @1:The Union Government=ind; @1:the National Socialist Council of Nagaland (Isak-Muivah)=nscn | - | st=n | by=the Home Ministry=hom | where=neighbouring Manipur
V 8 | protested | ACCUSE/disapprove | military | 111 | Assam's government=ass | the Centre=ind
V 9 | held up | PROTEST/obstruct | military,rights-freedoms | 144 | students=stu | Army=arm | when=On Wednesday | date=1997-07-23 | where=the Imphal road | id=hold
V 9 | felled | =hold | | | students=stu | Army=arm | where=the Imphal road
V 9 | chanted | =hold | | | students=stu | Army=arm
V 11 | signed | SUPPORT | military | 057 | a section of the underground=sec | - | st=h | when=In 1975 | date=1975 | where=Shillong
V 11 | gave up | RETREAT/disarm | military | 0873 | a section of the underground=sec | - | st=h | when=In 1975 | date=1975 | where=Shillong
V 11 | refused | REJECT/yield | military | 124 | those who refused=nscn | - | st=h | when=In 1975 | date=1975
V 11 | massacre | ASSAULT/targeted | religion-ethnicity | 202 | - | 140 of them=nscn | st=h | when=in June 1988 | date=1988-06 | where=the hills of Burma | n=killed:140 of them:140
V 13 | let out | RETREAT/release | legal | 0841 | The Centre=ind | eleven Naga prisoners=prs | when=earlier this month | date=1997-07 | where=the jail at Tezpur | n=other:eleven:11 | id=gest
V 13 | gesture | =gest | | | The Centre=ind | eleven Naga prisoners=prs
V 13 | asked for | REQUEST/yield | legal | 0253 | the outfit=nscn | The Centre=ind | where=Bangkok
Q 1 | i | The Union Government~~August 1 | Prime Minister Jagdish Mehrotra=meh | told | the Lok Sabha=lok
Q 2 | m | Talks "at the political level" would follow | he=meh | said | -
Q 2 | i | the terms would be settled by a team of officials before the month was out | he=meh | said | -
Q 4 | i | he would call it off if a single raid were mounted on his camps | the outfit's chairman, Isak Sema Zhimomi=isa | warned | -
Q 7 | i | No ceasefire has come into force in neighbouring Manipur | the Home Ministry=hom | emphasised | -
Q 8 | i | armed cadre might take shelter in the Karbi hills | Assam's government=ass | protested | the Centre=ind
Q 12 | i | Peace, as a pastor at Dimapur put it, will be measured in births | a pastor at Dimapur=pas | put it | -
