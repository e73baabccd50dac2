#A w5-001 | 2023-07-28 | NIAMEY
S Niger general names himself leader as West African bloc calls emergency summit
P NIAMEY, July 28 - The head of Niger's presidential guard declared himself president of a transitional council on state television on Friday, two days after his men locked the elected head of state inside his residence and closed the land borders.
P Reading from a single sheet of paper, General Oumarou Maïdaji said the army had acted to stop "the gradual and inevitable demise" of the country, where jihadist violence has bled into the tri-border region since 2015.
S He warned that any foreign military adventure would end in a massacre.
P In Abuja, the Economic Community of West African States said its leaders would meet on Sunday to decide on measures against the officers, whom its chairman described as "hostage-takers in uniform".
P France, which keeps about 1,500 troops in the country, condemned the takeover in the strongest terms and demanded the immediate release of President Issoufou Barkire.
S The African Union gave the soldiers fifteen days to go back to barracks.
P By mid-morning several hundred youths, some of them waving Russian flags, had gathered outside the headquarters of the ruling party, where they smashed windows and set fire to parked cars before police drove them off with tear gas.
P Niger is among the poorest nations on earth, and four out of ten francs in its budget come from donors.
S "People here are not celebrating the general, they are punishing the old faces," said Halima Souley, who sells fritters near the Grand Marché.
P Washington, which trains Nigerien special forces, has so far avoided the word coup, a term that would oblige it by law to cut assistance.
@ mai | Oumarou Maïdaji | p | NERMIL | head of the presidential guard
@ guard | presidential guard of Niger | g | NERMIL
@ pres | Issoufou Barkire | p | NERGOV | President
@ eco | ECOWAS | o | IGO
@ chair | ECOWAS chairman | p | IGO | chairman
@ fra | France | c | FRA
@ au | African Union | o | IGO
@ youth | youths in Niamey | l | NERCVL
@ pty | ruling party of Niger | o | NERPTY
@ pol | Nigerien police | o | NERCOP
@ hal | Halima Souley | p | NERCVL | fritter seller
@ for | foreign powers | g | 
@ usa | United States | c | USAGOV
@ sf | Nigerien special forces | g | NERMIL
@ pop | people of Niger | l | NERCVL
E 0 Niger/GPE; West African/NORP
E 1 NIAMEY/GPE; July 28/DATE; Niger/GPE; Friday/DATE; two days after/DATE
E 2 Oumarou Maïdaji/PER; 2015/DATE
E 4 Abuja/GPE; Economic Community of West African States/ORG; Sunday/DATE
E 5 France/GPE; about 1,500 troops/NUM; Issoufou Barkire/PER
E 6 African Union/ORG
E 7 several hundred youths/NUM; Russian/NORP
E 8 Niger/GPE
E 9 Halima Souley/PER; Grand Marché/FAC
E 10 Washington/GPE; Nigerien/NORP
V 0 | names | COERCE/seize | political-institutions, pro-autocracy, military | 192 | general=mai | @1:elected head of state=pres | where=Niger | id=coup
V 0 | calls | AGREE | diplomatic, political-institutions | 036 | West African bloc=eco | | id=summit
V 1 | declared | =coup | | | head of Niger's presidential guard=mai | elected head of state=pres | when=on Friday | date=2023-07-28
V 1 | locked | COERCE/arrest | political-institutions, pro-autocracy, military | 173 | his men=guard | elected head of state=pres | when=two days after | date=2023-07-26 | where=his residence | id=held
V 1 | closed | COERCE/restrict | political-institutions, military | 191 | his men=guard | | date=2023-07-26 | where=land borders
V 2 | acted | =coup | | | the army=guard | | by=Oumarou Maïdaji=mai
V 3 | warned | THREATEN/violence | military | 1384 | He=mai | foreign=for
V 4 | meet | =summit | | | its leaders=eco | | by=Economic Community of West African States=eco | when=on Sunday | date=2023-07-30 | where=Abuja
V 4 | described | ACCUSE/allege | political-institutions | 112 | its chairman=chair | the officers=guard
V 5 | condemned | ACCUSE/disapprove | political-institutions, diplomatic | 111 | France=fra | @1:his men=guard
V 5 | takeover | =coup | | | @1:head of Niger's presidential guard=mai | President Issoufou Barkire=pres
V 5 | demanded | REQUEST/yield | political-institutions, diplomatic | 1053 | France=fra | @1:his men=guard
V 6 | gave | THREATEN | political-institutions, pro-democracy, military | 139 | African Union=au | the soldiers=guard
V 7 | smashed | PROTEST/riot | political-institutions | 145 | several hundred youths=youth | the ruling party=pty | when=By mid-morning | date=2023-07-28 | where=headquarters of the ruling party | n=protesters:several hundred youths:- | id=riot
V 7 | set fire | =riot | | | several hundred youths=youth | the ruling party=pty
V 7 | drove | ASSAULT/crowd-control | repression | 175 | police=pol | them off=youth | when=By mid-morning | date=2023-07-28
V 10 | trains | AID | military | 072 | Washington=usa | Nigerien special forces=sf
V 10 | coup | =coup | | | @1:head of Niger's presidential guard=mai | @5:President Issoufou Barkire=pres
Q 2 | m | the army had acted~~the country | Oumarou Maïdaji=mai | said | -
Q 3 | i | any foreign military adventure would end in a massacre | He=mai | warned | -
Q 4 | i | its leaders would meet on Sunday to decide on measures against the officers | Economic Community of West African States=eco | said | -
Q 4 | m | "hostage-takers in uniform" | its chairman=chair | described | -
Q 9 | d | People here are not~~old faces, | Halima Souley=hal | said | -

#A w5-002 | 2019-11-05 | -
S 53 soldiers, one civilian killed in raid on Malian outpost near Niger border
P Fifty-three Malian soldiers and a civilian were killed when gunmen on motorbikes overran a military post at Indelimane, in the northeastern Menaka region, in one of the deadliest assaults on the army in a decade of insurgency, the government said on Saturday.
P Communications minister Seydou Coulibaly wrote on Twitter that reinforcements had been sent to secure the area and hunt the attackers, ten survivors of whose raid were found sheltering in a dry riverbed.
S Islamic State said its West Africa branch had carried out the attack.
P Fighters from the same network were blamed by Nigerien officials for an ambush in May in which 28 soldiers died at Tongo Tongo.
P France, whose 4,500-strong Barkhane mission has its hub at Gao, lost one of its own men on Saturday as well, when his armoured vehicle struck a roadside bomb about 20 kilometres from the Indelimane camp.
P Colonel Baba Kéita, a former deputy chief of staff, told private radio Kledu that outposts of this kind were "a row of lamps without walls" and ought to be merged.
P In Bamako, where wives of soldiers had marched barefoot to the Kati garrison last month to ask why their husbands had no helicopters, market women closed their stalls for an hour on Monday in mourning.
P Prime Minister Aliou Sangaré postponed a trip to Addis Ababa.
P The Sahara keeps its own calendar, an old caravan guide in Menaka likes to say, and wars there rarely end in the season in which they were expected to.
@ sol | Malian soldiers at Indelimane | g | MLIMIL
@ civ | civilian at Indelimane | l | MLICVL
@ isgs | Islamic State West Africa branch | g | IMG
@ is | Islamic State | g | IMG
@ gov | Malian government | o | MLIGOV
@ cou | Seydou Coulibaly | p | MLIGOV | communications minister
@ rein | reinforcements | g | MLIMIL
@ nof | Nigerien officials | g | NERGOV
@ nso | Nigerien soldiers | g | NERMIL
@ fso | French soldier | p | FRAMIL
@ bab | Baba Kéita | p | MLIELI | former deputy chief of staff
@ wiv | wives of soldiers | l | MLICVL
@ arm | Malian army | o | MLIMIL
E 0 53 soldiers/NUM; Malian/NORP; Niger/GPE
E 1 Fifty-three/NUM; Malian/NORP; Indelimane/GPE; Menaka/GPE; Saturday/DATE
E 2 Seydou Coulibaly/PER; Twitter/ORG; ten survivors/NUM
E 3 Islamic State/ARM; West Africa/LOC
E 4 Nigerien/NORP; May/DATE; 28 soldiers/NUM; Tongo Tongo/GPE
E 5 France/GPE; 4,500/NUM; Barkhane/EVT; Gao/GPE; Saturday/DATE; Indelimane camp/FAC
E 6 Baba Kéita/PER; Kledu/ORG
E 7 Bamako/GPE; Kati/GPE; last month/DATE; Monday/DATE
E 8 Aliou Sangaré/PER; Addis Ababa/GPE
E 9 Sahara/LOC; Menaka/GPE
V 0 | raid | ASSAULT/firearms | military, terrorism | 190 | @3:its West Africa branch=isgs | 53 soldiers=sol; one civilian=civ | where=Malian outpost near Niger border | n=killed:53 soldiers:53 | id=raid
V 0 | killed | =raid | | | @3:its West Africa branch=isgs | 53 soldiers=sol; one civilian=civ
V 1 | overran | =raid | | | gunmen=isgs | Fifty-three Malian soldiers=sol; a civilian=civ | by=the government=gov | where=a military post at Indelimane | n=killed:Fifty-three:53
V 1 | assaults | =raid | | | gunmen=isgs | the army=sol
V 1 | killed | =raid | | | gunmen=isgs | Fifty-three Malian soldiers=sol; a civilian=civ | by=the government=gov | n=killed:Fifty-three:53
V 2 | sent | MOBILIZE/troops | military, terrorism | 154 | @1:the government=gov | the attackers=isgs | by=Seydou Coulibaly=cou
V 2 | raid | =raid | | | the attackers=isgs | @1:Malian soldiers=sol
V 3 | attack | =raid | | | its West Africa branch=isgs | @1:Malian soldiers=sol | by=Islamic State=is
V 4 | blamed | ACCUSE/allege | terrorism, military | 112 | Nigerien officials=nof | Fighters from the same network=isgs
V 4 | ambush | ASSAULT | terrorism, military | 190 | Fighters from the same network=isgs | 28 soldiers=nso | by=Nigerien officials=nof | st=h | when=in May | date=2019-05 | where=Tongo Tongo | n=killed:28 soldiers:28
V 5 | struck | ASSAULT/explosives | military, terrorism | 1833 | | his armoured vehicle=fso | when=on Saturday | date=2019-11-02 | where=about 20 kilometres from the Indelimane camp | n=killed:one:1 | id=bomb
V 5 | lost | =bomb | | | | one of its own men=fso | when=on Saturday | date=2019-11-02
V 6 | ought | REQUEST/change | military | 1042 | Colonel Baba Kéita=bab | @1:the army=arm
V 7 | marched | PROTEST/demo | military | 141 | wives of soldiers=wiv | @1:the army=arm | st=h | when=last month | date=2019-10 | where=Kati
Q 1 | i | Fifty-three Malian soldiers and a civilian were killed~~insurgency | the government=gov | said | -
Q 2 | i | reinforcements had been sent~~riverbed | Seydou Coulibaly=cou | wrote | -
Q 3 | i | its West Africa branch had carried out the attack | Islamic State=is | said | -
Q 6 | m | outposts of this kind were "a row of lamps without walls" and ought to be merged | Baba Kéita=bab | told | -

#A w5-003 | 2024-06-15 | PORT SUDAN
S Council demands end to siege of El Fasher; RSF accused of shelling hospital
P PORT SUDAN (Agency) - The United Nations Security Council has demanded that Sudan's paramilitary Rapid Support Forces halt their siege of El Fasher, the last big city of Darfur that they do not hold, as doctors there described another night of artillery fire on the Southern Hospital.
P Fourteen of the 15 members voted on Thursday for the British-drafted text, with Russia abstaining.
P Medical charity Médecins Sans Frontières said RSF fighters had stormed the wards on June 8, opened fire and looted an ambulance, forcing it to suspend all activities in the building.
S "We moved whoever could be moved, and those who could not we hid behind the laundry," a nurse, Ibtisam Adam Nour, told the agency by satellite phone.
P The RSF denied entering the hospital and said that army intelligence had used its basement to direct mortar teams, a charge for which it offered no evidence.
P Army jets pounded RSF positions east of the city for a third day, residents said, while drones circled above the livestock market.
P At least 192 people have been killed in El Fasher since May 10, according to the charity's tally, which counts only the dead who reach a clinic.
P More than 130,000 have been driven out of the town since April by the paramilitaries' advance, the UN migration agency estimates.
P In Jeddah, talks that the United States and Saudi Arabia sponsored last year broke down without a truce that lasted longer than a week, and the army has since refused to return to the table until the RSF quits private homes.
P Sorghum now costs five times what it did before the war, where it can be found at all.
P Should the city fall, aid officials say in private, there would be nothing between the fighters and the camps of Zamzam.
@ sc | UN Security Council | o | UNO
@ rsf | Rapid Support Forces | o | SDNREB
@ doc | doctors in El Fasher | l | SDNMED
@ hosp | Southern Hospital | o | SDNMED
@ gbr | Britain | c | GBR
@ rus | Russia | c | RUS
@ mem | fourteen Council members | g | UNO
@ msf | Médecins Sans Frontières | o | NGO
@ ibt | Ibtisam Adam Nour | p | SDNMED | nurse
@ armi | army intelligence | o | SDNMILSPY
@ army | Sudanese army | o | SDNMIL
@ res | residents of El Fasher | l | SDNCVL
@ iom | UN migration agency | o | UNO
@ usa | United States | c | USA
@ sau | Saudi Arabia | c | SAU
@ aid | aid officials | g | NGO
E 0 Council/ORG; El Fasher/GPE; RSF/ARM
E 1 PORT SUDAN/GPE; United Nations Security Council/ORG; Sudan/GPE; Rapid Support Forces/ARM; El Fasher/GPE; Darfur/GPE; Southern Hospital/FAC
E 2 Thursday/DATE; British/NORP; Russia/GPE
E 3 Médecins Sans Frontières/ORG; RSF/ARM; June 8/DATE
E 4 Ibtisam Adam Nour/PER
E 5 RSF/ARM
E 6 RSF/ARM
E 7 At least 192 people/NUM; El Fasher/GPE; May 10/DATE
E 8 More than 130,000/NUM; April/DATE; UN/ORG
E 9 Jeddah/GPE; United States/GPE; Saudi Arabia/GPE; last year/DATE; RSF/ARM
E 11 Zamzam/GPE
V 0 | demands | REQUEST/yield | diplomatic, military | 1056 | Council=sc | RSF=rsf | id=dem
V 0 | siege | COERCE/restrict | military | 191 | RSF=rsf | El Fasher=res | where=El Fasher | id=siege
V 0 | accused | ACCUSE/allege | human-rights, military | 1124 | @1:doctors=doc | RSF=rsf
V 0 | shelling | ASSAULT/heavy-weapons | military, health | 194 | RSF=rsf | hospital=hosp | by=@1:doctors=doc | id=shell
V 1 | demanded | =dem | | | United Nations Security Council=sc | Rapid Support Forces=rsf
V 1 | siege | =siege | | | Rapid Support Forces=rsf | El Fasher=res | where=El Fasher
V 1 | fire | =shell | | | Rapid Support Forces=rsf | Southern Hospital=hosp | by=doctors=doc | when=another night | where=Southern Hospital
V 2 | voted | SUPPORT | diplomatic | 051 | Fourteen of the 15 members=mem | British=gbr | when=on Thursday | date=2024-06-13
V 3 | stormed | COERCE/seize | health, military | 192 | RSF fighters=rsf | @1:Southern Hospital=hosp | by=Médecins Sans Frontières=msf | when=on June 8 | date=2024-06-08 | id=storm
V 3 | opened fire | ASSAULT/firearms | health, military | 193 | RSF fighters=rsf | @1:Southern Hospital=hosp | by=Médecins Sans Frontières=msf | when=on June 8 | date=2024-06-08
V 3 | looted | COERCE/seize | health | 1711 | RSF fighters=rsf | Médecins Sans Frontières=msf | by=Médecins Sans Frontières=msf | when=on June 8 | date=2024-06-08
V 3 | suspend | SANCTION/discontinue | health, human-security | 1623 | it=msf | @1:Southern Hospital=hosp | by=Médecins Sans Frontières=msf
V 5 | denied | REJECT | military, health | 016 | RSF=rsf | @3:Médecins Sans Frontières=msf
V 5 | charge | ACCUSE/allege | military | 1124 | it=rsf | army intelligence=armi
V 5 | entering | =storm | | | The RSF=rsf | @3:Medical charity Médecins Sans Frontières=msf
V 5 | direct | ASSAULT/heavy-weapons | military, health | 194 | army intelligence=armi | The RSF=rsf | by=The RSF=rsf | where=its basement
V 6 | pounded | ASSAULT/aerial | military | 195 | Army jets=army | RSF positions=rsf | by=residents=res | when=for a third day | where=east of the city
V 7 | killed | ASSAULT | military, human-rights | 190 | | At least 192 people=res | by=the charity's=msf | when=since May 10 | date=2024-05-10/2024-06-15 | where=El Fasher | n=killed:At least 192 people:192
V 8 | driven | SANCTION/expel | migration, military | 201 | the paramilitaries=rsf | More than 130,000=res | by=the UN migration agency=iom | when=since April | where=the town | n=displaced:More than 130,000:130000
V 8 | advance | ASSAULT | military, migration | 190 | the paramilitaries=rsf | More than 130,000=res | by=the UN migration agency=iom | where=the town
V 9 | talks | CONSULT/third-party | diplomatic | 046 | United States=usa; Saudi Arabia=sau; the army=army; the RSF=rsf | | st=h | when=last year | date=2023 | where=Jeddah
V 9 | refused | REJECT/meet | diplomatic | 125 | the army=army | the RSF=rsf
V 9 | broke down | SANCTION/withdraw | diplomatic | 164 | the army=army; the RSF=rsf | | st=h | when=last year | date=2023 | where=Jeddah
Q 3 | i | RSF fighters had stormed~~ambulance | Médecins Sans Frontières=msf | said | -
Q 4 | d | We moved whoever~~laundry, | Ibtisam Adam Nour=ibt | told | -
Q 5 | i | army intelligence had used its basement to direct mortar teams | RSF=rsf | said | -
Q 6 | i | Army jets pounded RSF positions east of the city for a third day | residents=res | said | -
Q 7 | i | At least 192 people have been killed in El Fasher since May 10 | the charity's=msf | according to | -
Q 8 | i | More than 130,000 have been driven out~~advance | the UN migration agency=iom | estimates | -
Q 11 | i | there would be nothing between the fighters and the camps of Zamzam | aid officials=aid | say | -

#A w5-004 | 2021-01-15 | -
S Ethiopia says three veteran Tigray leaders killed, refugees tell of empty villages
P Ethiopia's military said it had killed three senior members of the Tigray People's Liberation Front, among them a former foreign minister, after they refused to give themselves up to troops combing the gorges along the Tekeze river.
P Brigadier General Fekadu Wolde, head of the army's deployment department, told state television on Wednesday night that five others had been captured and that the bodies would be flown to Addis Ababa.
P Neither his account nor the names could be checked, since telephone lines to most of the northern region have been cut by the authorities since November 4.
P That was the night on which, according to the prime minister, forces loyal to the TPLF fell on the barracks of the Northern Command in Mekelle.
P At the Um Rakuba camp in eastern Sudan, where some 60,000 Ethiopians are waiting, a former clerk named Letebrhan Hagos said that Eritrean soldiers had shot her two brothers at the door of a church in Hitsats.
S Asmara has called such reports "a fabrication without a postage stamp" and maintains that it has no men across the border.
P The United Nations, which says that 2.3 million children are beyond the reach of relief, on Thursday appealed again for unhindered passage.
S "We are extremely late," its aid co-ordinator in the country, Laurent Meyssonnier, acknowledged.
P A convoy of 11 trucks was turned back by soldiers at Alamata last weekend although it carried a permit with four stamps.
P Federal officials have repeatedly promised that all roads will be opened.
P Tigrayans made up six per cent of the population but dominated the ruling coalition for 27 years, a fact that few in the capital, of whatever tongue, have forgotten.
@ eth | Ethiopian military | o | ETHMIL
@ gov | Ethiopian government | o | ETHGOV
@ vet | TPLF leaders | g | ETHREB
@ oth | captured TPLF members | g | ETHREB
@ tplf | Tigray People's Liberation Front | o | ETHREB
@ fek | Fekadu Wolde | p | ETHMIL | head of the army's deployment department
@ tig | people of Tigray | l | ETHCVL
@ pm | Ethiopian prime minister | p | ETHGOV | prime minister
@ nc | Northern Command | o | ETHMIL
@ let | Letebrhan Hagos | p | ETHREF | former clerk
@ bro | brothers of Letebrhan Hagos | l | ETHCVL
@ eri | Eritrean soldiers | g | ERIMIL
@ asm | Eritrean government | o | ERIGOV
@ un | United Nations | o | UNO
@ lau | Laurent Meyssonnier | p | UNO | aid co-ordinator
@ conv | aid convoy | g | 
@ fed | federal officials | g | ETHGOV
E 0 Ethiopia/GPE; three/NUM; Tigray/GPE
E 1 Ethiopia/GPE; three senior members/NUM; Tigray People's Liberation Front/ORG; Tekeze river/LOC
E 2 Fekadu Wolde/PER; Wednesday night/DATE; five others/NUM; Addis Ababa/GPE
E 3 November 4/DATE
E 4 TPLF/ORG; Northern Command/ORG; Mekelle/GPE
E 5 Um Rakuba camp/FAC; Sudan/GPE; some 60,000/NUM; Ethiopians/NORP; Letebrhan Hagos/PER; Eritrean/NORP; two/NUM; Hitsats/GPE
E 6 Asmara/GPE
E 7 United Nations/ORG; 2.3 million children/NUM; Thursday/DATE
E 8 Laurent Meyssonnier/PER
E 9 Alamata/GPE; last weekend/DATE
E 11 Tigrayans/NORP
V 0 | killed | ASSAULT | military | 190 | Ethiopia=eth | three veteran Tigray leaders=vet | by=Ethiopia=eth | n=killed:three:3 | id=kill
V 1 | killed | =kill | | | it=eth | three senior members of the Tigray People's Liberation Front=vet | by=Ethiopia's military=eth | where=the gorges along the Tekeze river | n=killed:three senior members:3
V 1 | refused | REJECT/yield | military | 124 | they=vet | Ethiopia's military=eth | by=Ethiopia's military=eth
V 2 | captured | ASSAULT/abduct | military | 190 | @1:Ethiopia's military=eth | five others=oth | by=Fekadu Wolde=fek | n=arrested:five others:5
V 3 | cut | COERCE/withhold | rights-freedoms | 172 | the authorities=gov | the northern region=tig | when=since November 4 | date=2020-11-04 | where=most of the northern region
V 4 | fell on | ASSAULT | military | 190 | forces loyal to the TPLF=tplf | Northern Command=nc | by=the prime minister=pm | st=h | when=@3:November 4 | date=2020-11-04 | where=Mekelle
V 5 | shot | ASSAULT/firearms | military, human-rights, religion-ethnicity | 193 | Eritrean soldiers=eri | her two brothers=bro | by=Letebrhan Hagos=let | where=the door of a church in Hitsats | n=killed:two:2
V 6 | called | REJECT | diplomatic | 016 | Asmara=asm | @5:Letebrhan Hagos=let | id=den
V 6 | maintains | =den | | | Asmara=asm | @5:Letebrhan Hagos=let
V 7 | appealed | REQUEST/yield | human-security | 0255 | United Nations=un | @3:the authorities=gov | when=on Thursday | date=2021-01-14
V 8 | acknowledged | CONCEDE | human-security | 015 | Laurent Meyssonnier=lau | | when=@7:Thursday | date=2021-01-14
V 9 | turned back | COERCE/restrict | human-security, military | 191 | soldiers=eth | A convoy of 11 trucks=conv | when=last weekend | date=2021-01-09/2021-01-10 | where=Alamata
V 10 | promised | AGREE | human-security | 0355 | Federal officials=fed | @7:United Nations=un
Q 1 | i | it had killed three senior members~~Tekeze river | Ethiopia's military=eth | said | -
Q 2 | i | five others had been captured and that the bodies would be flown to Addis Ababa | Fekadu Wolde=fek | told | -
Q 4 | i | forces loyal to the TPLF fell on the barracks of the Northern Command in Mekelle | the prime minister=pm | according to | -
Q 5 | i | Eritrean soldiers had shot her two brothers at the door of a church in Hitsats | Letebrhan Hagos=let | said | -
Q 6 | m | "a fabrication without a postage stamp" | Asmara=asm | called | -
Q 6 | i | it has no men across the border | Asmara=asm | maintains | -
Q 7 | i | 2.3 million children are beyond the reach of relief | United Nations=un | says | -
Q 8 | d | We are extremely late, | Laurent Meyssonnier=lau | acknowledged | -
Q 10 | i | all roads will be opened | Federal officials=fed | promised | -

#A w5-005 | 2022-08-21 | MOGADISHU
S Mogadishu hotel siege over after 30 hours, police chief says; 21 dead
P MOGADISHU - Somali special forces retook the Hayat Hotel from al-Shabaab gunmen around midnight on Saturday, thirty hours after the fighters blew open its gate with two car bombs, the police commissioner told reporters in front of the gutted building.
P At least 21 people died and 117 were hurt, most of them guests who had sat down to supper, Commissioner Yasin Farah Warsame said.
S He added that 106 people, children among them, had been brought out alive by his officers through a breach in the kitchen wall.
P It was the group's biggest strike on the capital since President Abdullahi Guled took office in May promising "total war" on the militants.
P Al-Shabaab's Radio Andalus boasted that more than 40 "apostates" had fallen, a figure that residents dismissed.
P Turkey, the European Union and the IGAD bloc condemned the attack and sent condolences; the British ambassador wrote of his sadness.
P Opposition lawmaker Hodan Jimale asked in a television interview why four checkpoints within 900 metres of the hotel had let two loaded vehicles pass, and called for the resignation of the security minister.
P The minister's office did not pick up its telephones on Sunday.
P Business was already creeping back to the Kilometre 4 junction by noon, where a tea seller counted his broken glasses, shrugged, and put a price of two dollars on the lot.
P More than 7 million Somalis, nearly half of the country, need food aid after four failed rainy seasons.
@ sf | Somali special forces | g | SOMCOP
@ sha | al-Shabaab | g | SOMREB
@ yas | Yasin Farah Warsame | p | SOMCOP | police commissioner
@ gue | hotel guests | l | SOMCVL
@ pre | Abdullahi Guled | p | SOMGOV | President
@ resi | residents of Mogadishu | l | SOMCVL
@ tur | Turkey | c | TUR
@ eu | European Union | o | EUR
@ igad | IGAD | o | IGO
@ som | Somalia | c | SOM
@ hod | Hodan Jimale | p | SOMLEGOPP | opposition lawmaker
@ min | Somali security minister | p | SOMGOV | security minister
@ amb | British ambassador | p | GBRGOV | ambassador
E 0 Mogadishu/GPE; 21/NUM
E 1 MOGADISHU/GPE; Somali/NORP; Hayat Hotel/FAC; al-Shabaab/ARM; midnight on Saturday/DATE
E 2 At least 21 people/NUM; 117/NUM; Yasin Farah Warsame/PER
E 3 106 people/NUM
E 4 Abdullahi Guled/PER; May/DATE
E 5 Al-Shabaab/ARM; Radio Andalus/ORG; more than 40/NUM
E 6 Turkey/GPE; European Union/ORG; IGAD/ORG; British/NORP
E 7 Hodan Jimale/PER
E 8 Sunday/DATE
E 9 Kilometre 4/LOC; two dollars/MONEY
E 10 More than 7 million/NUM; Somalis/NORP
V 0 | siege | ASSAULT/explosives | terrorism | 1832 | @1:al-Shabaab gunmen=sha | @2:guests=gue | by=police chief=yas | where=Mogadishu hotel | n=killed:21:21 | id=att
V 0 | dead | =att | | | @1:al-Shabaab gunmen=sha | @2:guests=gue | by=police chief=yas | n=killed:21:21
V 1 | retook | COERCE/seize | terrorism | 192 | Somali special forces=sf | al-Shabaab gunmen=sha | by=the police commissioner=yas | when=around midnight on Saturday | date=2022-08-20 | where=Hayat Hotel
V 1 | blew open | =att | | | the fighters=sha | @2:guests=gue | by=the police commissioner=yas | date=2022-08-19 | where=Hayat Hotel
V 2 | died | =att | | | @1:the fighters=sha | guests=gue | by=Commissioner Yasin Farah Warsame=yas | n=killed:At least 21 people:21 | n=injured:117:117
V 3 | brought out | AID | terrorism | 074 | his officers=sf | 106 people=gue | by=He=yas | n=other:106 people:106
V 4 | strike | =att | | | the group's=sha | the capital=resi | where=the capital
V 4 | promising | THREATEN/violence | terrorism, executive | 138 | President Abdullahi Guled=pre | the militants=sha | st=h | when=in May | date=2022-05
V 5 | fallen | =att | | | Al-Shabaab's=sha | more than 40=gue | by=Radio Andalus=sha | n=killed:more than 40:40
V 5 | dismissed | REJECT | terrorism | 120 | residents=resi | Radio Andalus=sha
V 6 | condemned | ACCUSE/disapprove | terrorism, diplomatic | 111 | Turkey=tur; European Union=eu; the IGAD bloc=igad | @1:al-Shabaab=sha
V 6 | attack | =att | | | @1:the fighters=sha | @2:guests=gue
V 6 | condolences | SUPPORT | diplomatic | 018 | Turkey=tur; European Union=eu; the IGAD bloc=igad | @1:Somali=som | id=cond
V 6 | wrote | SUPPORT | diplomatic | 018 | the British ambassador=amb | @1:Somali=som
V 7 | called for | REQUEST/change | terrorism, executive | 1041 | Hodan Jimale=hod | the security minister=min
V 7 | asked | ACCUSE/disapprove | terrorism, executive | 111 | Hodan Jimale=hod | the security minister=min
Q 1 | i | Somali special forces retook~~car bombs | the police commissioner=yas | told | -
Q 2 | i | At least 21 people died and 117 were hurt, most of them guests who had sat down to supper | Commissioner Yasin Farah Warsame=yas | said | -
Q 3 | i | 106 people, children among them, had been brought out alive by his officers through a breach in the kitchen wall | He=yas | added | -
Q 4 | m | "total war" on the militants | President Abdullahi Guled=pre | promising | -
Q 5 | m | more than 40 "apostates" had fallen | Radio Andalus=sha | boasted | -
Q 7 | i | why four checkpoints within 900 metres of the hotel had let two loaded vehicles pass | Opposition lawmaker Hodan Jimale=hod | asked | -

#A w5-006 | 2025-01-29 | Goma
S M23 tightens grip on Goma as Kinshasa crowds attack embassies
P Rebels of the M23 movement marched captured Congolese soldiers through the streets of Goma on Wednesday and hoisted their flag over the provincial governor's office, the clearest sign yet that the largest city in eastern Congo had passed out of the government's hands.
P A spokesman for the group, Innocent Bahati, announced that the airport had been taken the evening before, and told the last pro-government militiamen to bring their rifles to the Stade de l'Unité by three in the afternoon.
P Bodies lay in the Katindo quarter, where shells from both sides crashed among the houses on Monday, and the provincial hospital counted 47 dead.
P UN experts say that Rwanda commands the rebels and has between 3,000 and 4,000 soldiers of its own inside the province, which Kigali has always denied.
P In Kinshasa, 1,500 kilometres to the west, protesters looted the Ugandan and Rwandan embassies and burned tyres before the gates of the French, Belgian and American missions, accusing the world of looking the other way.
S Riot police fired tear gas.
P President Joseph Mukendi did not join a video summit that Kenya had called for Wednesday, his office citing "a matter of agenda".
P Germany cancelled consultations with Rwanda over development aid scheduled for next month, and Britain let it be known that it was considering whether to review its own programme of £32 million.
P South Africa, which has lost 13 peacekeepers in ten days, warned Rwanda that further fire on its men would be treated as a declaration of war, according to its defence minister, Thembeka Ngcukana.
P Coltan from the mine at Rubaya, which the movement seized last April, brings it about $800,000 a month in taxes, the experts estimate.
P "We have run from this war since I was seven," said Furaha Kavira, a mother of four, "and it runs faster."
@ m23 | M23 | g | CODREB
@ csol | captured Congolese soldiers | g | CODMIL
@ gov | DR Congo government | o | CODGOV
@ inn | Innocent Bahati | p | CODREB | spokesman
@ mil | pro-government militiamen | g | CODPRM
@ kat | people of Katindo | l | CODCVL
@ hos | provincial hospital | o | CODMED
@ exp | UN experts | g | UNO
@ rwa | Rwanda | c | RWA
@ rmil | Rwandan army | o | RWAMIL
@ kig | Rwandan government | o | RWAGOV
@ pro | protesters in Kinshasa | l | CODCVL
@ uemb | Ugandan embassy | o | UGAGOV
@ remb | Rwandan embassy | o | RWAGOV
@ femb | French mission | o | FRAGOV
@ bemb | Belgian mission | o | BELGOV
@ aemb | American mission | o | USAGOV
@ cop | riot police | g | CODCOP
@ muk | Joseph Mukendi | p | CODGOV | President
@ off | office of President Mukendi | o | CODGOV
@ ken | Kenya | c | KEN
@ deu | Germany | c | DEU
@ gbr | Britain | c | GBR
@ zaf | South Africa | c | ZAF
@ them | Thembeka Ngcukana | p | ZAFGOVMIL | defence minister
@ pk | South African peacekeepers | g | ZAFMIL
@ fur | Furaha Kavira | p | CODCVL | mother of four
@ cod | DR Congo | c | COD
E 0 M23/ARM; Goma/GPE; Kinshasa/GPE
E 1 M23/ARM; Congolese/NORP; Goma/GPE; Wednesday/DATE; Congo/GPE
E 2 Innocent Bahati/PER; the evening before/DATE; Stade de l'Unité/FAC
E 3 Katindo/LOC; Monday/DATE; 47 dead/NUM
E 4 UN/ORG; Rwanda/GPE; between 3,000 and 4,000 soldiers/NUM; Kigali/GPE
E 5 Kinshasa/GPE; Ugandan/NORP; Rwandan/NORP; French/NORP; Belgian/NORP; American/NORP
E 7 Joseph Mukendi/PER; Kenya/GPE; Wednesday/DATE
E 8 Germany/GPE; Rwanda/GPE; next month/DATE; Britain/GPE; £32 million/MONEY
E 9 South Africa/GPE; 13 peacekeepers/NUM; Rwanda/GPE; Thembeka Ngcukana/PER
E 10 Rubaya/GPE; last April/DATE; about $800,000/MONEY
E 11 Furaha Kavira/PER
V 0 | tightens | COERCE/seize | territory | 192 | M23=m23 | Kinshasa=gov | where=Goma | id=goma
V 0 | attack | PROTEST/riot | diplomatic | 145 | Kinshasa crowds=pro | embassies=uemb; @5:Rwandan=remb | where=Kinshasa | id=riot
V 1 | hoisted | =goma | | | Rebels of the M23 movement=m23 | the government's=gov | when=on Wednesday | date=2025-01-29 | where=Goma
V 1 | captured | ASSAULT/abduct | military | 190 | Rebels of the M23 movement=m23 | Congolese soldiers=csol | where=Goma
V 1 | passed | =goma | | | Rebels of the M23 movement=m23 | the government's=gov | where=Goma
V 2 | taken | COERCE/seize | territory | 192 | the group=m23 | @1:the government's=gov | by=Innocent Bahati=inn | when=the evening before | date=2025-01-28 | where=the airport
V 2 | told | REQUEST/yield | military | 1056 | Innocent Bahati=inn | the last pro-government militiamen=mil
V 3 | shells | ASSAULT/heavy-weapons | military | 194 | @1:Rebels of the M23 movement=m23; @1:Congolese soldiers=csol | Katindo quarter=kat | when=on Monday | date=2025-01-27 | where=Katindo quarter | n=killed:47 dead:47
V 4 | say | ACCUSE/allege | military, territory | 1123 | UN experts=exp | Rwanda=rwa
V 4 | denied | REJECT | military, diplomatic | 016 | Kigali=kig | UN experts=exp
V 5 | looted | =riot | | | protesters=pro | Ugandan=uemb; Rwandan=remb | where=Kinshasa
V 5 | burned | PROTEST/demo | diplomatic | 141 | protesters=pro | French=femb; Belgian=bemb; American=aemb | where=Kinshasa
V 6 | fired | ASSAULT/crowd-control | repression | 175 | Riot police=cop | @5:protesters=pro | where=@5:Kinshasa
V 7 | join | REJECT/meet | diplomatic, executive | 125 | President Joseph Mukendi=muk | Kenya=ken | when=for Wednesday | date=2025-01-29
V 7 | called | REQUEST/meet | diplomatic | 026 | Kenya=ken | President Joseph Mukendi=muk
V 8 | cancelled | REJECT/meet | diplomatic, economic | 125 | Germany=deu | Rwanda=rwa
V 8 | let | THREATEN/relations | diplomatic, economic | 1311 | Britain=gbr | Rwanda=rwa
V 9 | lost | ASSAULT | military, peacekeeping | 190 | | 13 peacekeepers=pk | when=in ten days | n=killed:13 peacekeepers:13
V 9 | warned | THREATEN/violence | military, peacekeeping, diplomatic | 138 | South Africa=zaf | Rwanda=rwa | by=Thembeka Ngcukana=them
V 10 | seized | COERCE/seize | natural-resource, territory | 192 | the movement=m23 | | st=h | when=last April | date=2024-04 | where=the mine at Rubaya
Q 2 | i | the airport had been taken the evening before | Innocent Bahati=inn | announced | -
Q 4 | i | Rwanda commands the rebels~~province | UN experts=exp | say | -
Q 7 | m | "a matter of agenda" | his office=off | citing | -
Q 8 | i | it was considering whether to review its own programme of £32 million | Britain=gbr | let it be known | -
Q 9 | i | further fire on its men would be treated as a declaration of war | South Africa=zaf | warned | Rwanda=rwa
Q 10 | i | Coltan from the mine at Rubaya~~taxes | the experts=exp | estimate | -
Q 11 | d | We have run from this war since I was seven, | Furaha Kavira=fur | said | -
Q 11 | d | and it runs faster. | Furaha Kavira=fur | said | -

#A w5-007 | 2014-05-07 | Maiduguri
S Eight more girls seized in Borno village, father says, as US offers team
P Suspected Boko Haram gunmen have carried off eight girls aged between 12 and 15 from Warabe, a farming village in the hills of Borno State, a resident whose two daughters are among them told reporters by telephone on Tuesday.
P Lazarus Musa said the men came in two trucks painted in army colours, shot nobody, and loaded the girls together with looted cattle and grain.
P The raid on Sunday night came three weeks after the Islamist sect took more than 200 pupils from their dormitory in Chibok, a mass abduction that has shaken the government as no bombing had done.
P In a video seen by agencies on Monday, a man who says he leads the sect vowed to sell the schoolgirls "in the market", laughing and scratching his head as he spoke.
P The United States has offered a team of intelligence and hostage specialists and President Emeka Danjuma has accepted it, according to the State Department.
S "Time is of the essence," spokeswoman Karen Lindqvist said.
P Security analysts doubt that foreigners can do much in the Sambisa forest, whose 60,000 square kilometres are crossed by a single tarred road.
P Mothers in red headscarves marched on the National Assembly in Abuja for the fifth day, singing and demanding that the army move.
P One of their leaders, Saratu Bitrus, was held for several hours at the Asokoro police station on Monday, allegedly at the wish of the First Lady, whose office denied any part in it.
P Nigeria hosts the World Economic Forum on Africa this week, and 6,000 soldiers have been posted along the delegates' route.
P No ransom has been asked for the girls, said the state's education commissioner, Inuwa Kolo.
@ bh | Boko Haram | g | NGAREB
@ gir | girls of Warabe | l | NGACVL
@ laz | Lazarus Musa | p | NGACVL | resident of Warabe
@ chi | Chibok pupils | l | NGAEDU
@ lead | self-declared leader of Boko Haram | p | NGAREB | leader
@ usa | United States | c | USA
@ emk | Emeka Danjuma | p | NGAGOV | President
@ sta | State Department | o | USAGOV
@ kar | Karen Lindqvist | p | USAGOV | State Department spokeswoman
@ mot | mothers in red headscarves | l | NGACVL
@ arm | Nigerian army | o | NGAMIL
@ sar | Saratu Bitrus | p | NGACVL | protest leader
@ pol | Asokoro police | o | NGACOP
@ flo | office of the First Lady | o | NGAGOV
@ inu | Inuwa Kolo | p | NGAGOV | education commissioner of Borno
@ nga | Nigeria | c | NGA
@ ana | security analysts | l | NGAEDU
E 0 Eight more girls/NUM; Borno/GPE; US/GPE
E 1 Boko Haram/ARM; eight girls/NUM; Warabe/GPE; Borno State/GPE; Tuesday/DATE
E 2 Lazarus Musa/PER
E 3 Sunday night/DATE; three weeks after/DATE; Islamist/NORP; more than 200 pupils/NUM; Chibok/GPE
E 4 Monday/DATE
E 5 United States/GPE; Emeka Danjuma/PER; State Department/ORG
E 6 Karen Lindqvist/PER
E 7 Sambisa forest/LOC
E 8 National Assembly/ORG; Abuja/GPE
E 9 Saratu Bitrus/PER; Asokoro police station/FAC; Monday/DATE
E 10 Nigeria/GPE; World Economic Forum on Africa/EVT; this week/DATE; 6,000 soldiers/NUM
E 11 Inuwa Kolo/PER
V 0 | seized | ASSAULT/abduct | terrorism, gender | 181 | @1:Suspected Boko Haram gunmen=bh | Eight more girls=gir | by=father=laz | where=Borno village | n=abducted:Eight more girls:8 | id=war
V 0 | offers | AGREE | terrorism, intelligence | 0314 | US=usa | @10:Nigeria=nga | id=offer
V 1 | carried off | =war | | | Suspected Boko Haram gunmen=bh | eight girls=gir | by=a resident=laz | where=Warabe | n=abducted:eight girls:8
V 2 | loaded | =war | | | the men=bh | the girls=gir | by=Lazarus Musa=laz
V 2 | looted | COERCE/seize | terrorism | 1711 | the men=bh | @1:a resident=laz | by=Lazarus Musa=laz
V 2 | shot | ASSAULT/firearms | terrorism | 180 | the men=bh | | by=Lazarus Musa=laz | st=n
V 3 | raid | =war | | | the Islamist sect=bh | @1:eight girls=gir | when=on Sunday night | date=2014-05-04
V 3 | took | ASSAULT/abduct | terrorism, gender | 181 | the Islamist sect=bh | more than 200 pupils=chi | date=2014-04 | where=Chibok | n=abducted:more than 200 pupils:200 | id=chib
V 3 | abduction | =chib | | | the Islamist sect=bh | more than 200 pupils=chi
V 4 | vowed | THREATEN | terrorism, gender, trafficking | 130 | a man who says he leads the sect=lead | the schoolgirls=chi
V 5 | offered | =offer | | | United States=usa | President Emeka Danjuma=emk | by=State Department=sta
V 5 | accepted | AGREE | terrorism, intelligence | 0314 | President Emeka Danjuma=emk | United States=usa | by=State Department=sta
V 8 | marched | PROTEST/demo | terrorism, gender, military | 141 | Mothers in red headscarves=mot | the army=arm | when=for the fifth day | where=Abuja
V 9 | held | COERCE/arrest | repression, rights-freedoms | 173 | Asokoro police=pol | Saratu Bitrus=sar | when=on Monday | date=2014-05-05 | where=Asokoro police station
V 9 | denied | REJECT | rights-freedoms | 016 | whose office=flo |
V 10 | posted | MOBILIZE/troops | military, economic | 154 | Nigeria=nga | | when=this week | where=along the delegates' route | n=troops:6,000 soldiers:6000
V 11 | asked | REQUEST/assist | terrorism | 103 | | | by=Inuwa Kolo=inu | st=n
Q 1 | i | Suspected Boko Haram gunmen have carried off~~State | a resident=laz | told | -
Q 2 | i | the men came in two trucks~~grain | Lazarus Musa=laz | said | -
Q 4 | m | to sell the schoolgirls "in the market" | a man who says he leads the sect=lead | vowed | -
Q 5 | i | The United States has offered~~accepted it | State Department=sta | according to | -
Q 6 | d | Time is of the essence, | Karen Lindqvist=kar | said | -
Q 11 | i | No ransom has been asked for the girls | Inuwa Kolo=inu | said | -

#A w5-008 | 2021-03-13 | KADUNA
S Gunmen raid Kaduna forestry college, abduct 39 students
P KADUNA — Bandits armed with automatic rifles stormed the Federal College of Forestry Mechanisation on the edge of Kaduna city late on Thursday and marched 39 students into the bush, the state's commissioner for internal security said, in the fourth mass kidnapping from a Nigerian school since December.
P Troops rescued 180 other people, among them eight members of staff, after a firefight that lasted into the small hours, Commissioner Yakubu Audu disclosed in a statement issued on Friday.
S Some of those freed were wounded and are being treated at a military hospital.
P Twenty-three of the missing are women.
P In a video that circulated on Saturday, students with bare shoulders plead with the government to pay N500 million, while men in camouflage whip them with horse switches.
P Governor Mahmud Lere, who once told a radio audience that he would "rather kiss a cobra" than hand a kobo to kidnappers, has not changed his mind, an aide insisted.
P Schools have become the softest of targets in the north-west since ransom took over from cattle as the main business of the forest camps.
P Senators on Thursday had rejected a motion to declare a state of emergency on insecurity.
P The National Association of Nigerian Students threatened to shut highways across 19 northern states from Wednesday unless the boys and girls were brought home.
P A mother who gave her name as Hajiya Talatu sat on the college fence with her shoes in her hand.
S "They tell us to be patient; patience is what I give my goats," she said.
@ ban | bandits in Kaduna | g | NGACRM
@ stu | abducted forestry students | l | NGAEDU
@ yak | Yakubu Audu | p | NGAGOV | commissioner for internal security
@ tro | Nigerian troops | g | NGAMIL
@ res | rescued people of the college | l | NGAEDU
@ mah | Mahmud Lere | p | NGAGOV | Governor of Kaduna
@ aide | aide of the governor | p | NGAGOV | aide
@ sen | Nigerian senators | g | NGALEG
@ nans | National Association of Nigerian Students | o | NGAEDU
@ tal | Hajiya Talatu | p | NGACVL | mother of a student
@ gov | Nigerian government | o | NGAGOV
E 0 Kaduna/GPE; 39 students/NUM
E 1 KADUNA/GPE; Federal College of Forestry Mechanisation/ORG; Kaduna/GPE; late on Thursday/DATE; 39 students/NUM; Nigerian/NORP; December/DATE
E 2 180 other people/NUM; eight members of staff/NUM; Yakubu Audu/PER; Friday/DATE
E 4 Twenty-three/NUM
E 5 Saturday/DATE; N500 million/MONEY
E 6 Mahmud Lere/PER
E 8 Thursday/DATE
E 9 National Association of Nigerian Students/ORG; Wednesday/DATE
E 10 Hajiya Talatu/PER
V 0 | raid | ASSAULT | crime | 180 | Gunmen=ban | Kaduna forestry college=res | where=Kaduna forestry college | id=raid
V 0 | abduct | ASSAULT/abduct | crime | 181 | Gunmen=ban | 39 students=stu | where=Kaduna forestry college | n=abducted:39 students:39 | id=abd
V 1 | stormed | =raid | | | Bandits armed with automatic rifles=ban | Federal College of Forestry Mechanisation=res | by=the state's commissioner for internal security=yak | when=late on Thursday | date=2021-03-11 | where=the edge of Kaduna city
V 1 | marched | =abd | | | Bandits armed with automatic rifles=ban | 39 students=stu | by=the state's commissioner for internal security=yak | when=late on Thursday | date=2021-03-11 | where=Federal College of Forestry Mechanisation | n=abducted:39 students:39
V 1 | kidnapping | =abd | | | Bandits armed with automatic rifles=ban | 39 students=stu
V 2 | rescued | AID | crime, military | 074 | Troops=tro | 180 other people=res | by=Commissioner Yakubu Audu=yak | n=other:180 other people:180 | id=resc
V 2 | firefight | ASSAULT/firearms | crime, military | 193 | Troops=tro; @1:Bandits=ban | | by=Commissioner Yakubu Audu=yak
V 3 | freed | =resc | | | @2:Troops=tro | those=res
V 5 | plead | REQUEST/assist | crime | 0231 | students with bare shoulders=stu | the government=gov | n=money:N500 million:500000000:NGN
V 5 | whip | ASSAULT/beat | crime | 182 | men in camouflage=ban | them=stu
V 6 | told | REJECT/yield | crime | 124 | Governor Mahmud Lere=mah | kidnappers=ban | st=h | id=ref
V 6 | insisted | =ref | | | Governor Mahmud Lere=mah | kidnappers=ban | by=an aide=aide
V 8 | rejected | REJECT/change | legislative | 123 | Senators=sen | | when=on Thursday | date=2021-03-11
V 9 | threatened | THREATEN/restrict | crime | 133 | National Association of Nigerian Students=nans | @5:the government=gov | when=from Wednesday
Q 1 | i | Bandits armed with automatic rifles~~since December | the state's commissioner for internal security=yak | said | -
Q 2 | i | Troops rescued 180 other people~~small hours | Commissioner Yakubu Audu=yak | disclosed | -
Q 6 | m | he would "rather kiss a cobra" than hand a kobo to kidnappers | Governor Mahmud Lere=mah | told | -
Q 6 | i | Governor Mahmud Lere~~changed his mind | an aide=aide | insisted | -
Q 11 | d | They tell us to be patient; patience is what I give my goats, | she=tal | said | -

#A w5-009 | 2024-06-04 | ABUJA
S Labour suspends strike as Tinubu's aides raise wage offer, ministers to report back in a week
P ABUJA—Organised labour on Tuesday morning relaxed the indefinite strike that had grounded domestic flights, shut courts and ports and plunged the whole of Nigeria into darkness the day before, when members of the electricity workers' union switched off the national grid at Osogbo.
P The Nigeria Labour Congress and its sister body, the Trade Union Congress, took the decision after an emergency session of their executive councils, having signed with the Federal Government a one-page undertaking to sit daily until a new minimum wage is settled.
P "The strike is merely relaxed for five days; nobody has gone to sleep," NLC deputy president Barrister Ikenna Uzodike told newsmen.
P Labour had asked for N494,000 a month and walked out of talks last Friday when the government refused to go beyond N60,000.
P The Minister of Information, Alhaji Sani Gusau, confirmed that President Bola Tinubu had directed the finance ministry to work out the cost of a better figure within 48 hours.
P In Lagos, where soldiers had been stationed at the gates of the power control centre, passengers slept on their suitcases at the Murtala Muhammed Airport, and a bag of pure water went for three times its price.
P The Nigeria Employers' Consultative Association described the blackout as "economic sabotage dressed in khaki" and asked the unions to spare hospitals in future.
P A petrol subsidy that swallowed some $10 billion a year was scrapped on the President's first day in office, and inflation has since climbed to a 28-year high.
P The present wage of N30,000 buys about half a bag of rice.
P Whether states such as Zamfara, several of which never paid the last minimum, could afford the next one is a question that no side at the table seems in a hurry to strike off the list.
@ lab | organised labour | o | NGALAB
@ nlc | Nigeria Labour Congress | o | NGALAB
@ tuc | Trade Union Congress | o | NGALAB
@ elec | electricity workers' union | o | NGALAB
@ fg | Federal Government of Nigeria | o | NGAGOV
@ ike | Ikenna Uzodike | p | NGALAB | NLC deputy president
@ san | Sani Gusau | p | NGAGOV | Minister of Information
@ tin | Bola Tinubu | p | NGAGOV | President
@ sol | soldiers in Lagos | g | NGAMIL
@ neca | Nigeria Employers' Consultative Association | o | NGABUS
E 0 Tinubu/PER
E 1 ABUJA/GPE; Tuesday/DATE; Nigeria/GPE; the day before/DATE; Osogbo/GPE
E 2 Nigeria Labour Congress/ORG; Trade Union Congress/ORG; Federal Government/ORG
E 3 NLC/ORG; Ikenna Uzodike/PER
E 4 N494,000/MONEY; last Friday/DATE; N60,000/MONEY
E 5 Sani Gusau/PER; Bola Tinubu/PER
E 6 Lagos/GPE; Murtala Muhammed Airport/FAC
E 7 Nigeria Employers' Consultative Association/ORG
E 8 some $10 billion/MONEY
E 9 N30,000/MONEY
E 10 Zamfara/GPE
V 0 | suspends | CONCEDE | economic | 082 | Labour=lab | Tinubu=fg | id=susp
V 0 | raise | AGREE | economic, executive | 0352 | Tinubu's aides=fg | Labour=lab
V 0 | strike | PROTEST/strike | economic | 143 | Labour=lab | Tinubu=fg | id=strike
V 1 | relaxed | =susp | | | Organised labour=lab | @2:Federal Government=fg | when=on Tuesday morning | date=2024-06-04
V 1 | strike | =strike | | | Organised labour=lab | @2:Federal Government=fg | when=the day before | date=2024-06-03 | where=Nigeria
V 1 | switched off | COERCE/withhold | economic | 172 | members of the electricity workers' union=elec | | when=the day before | date=2024-06-03 | where=Osogbo | id=grid
V 2 | decision | =susp | | | Nigeria Labour Congress=nlc; Trade Union Congress=tuc | Federal Government=fg
V 2 | session | CONSULT | economic | 040 | Nigeria Labour Congress=nlc; Trade Union Congress=tuc |
V 2 | signed | SUPPORT | economic | 057 | Nigeria Labour Congress=nlc; Trade Union Congress=tuc; Federal Government=fg | | id=und
V 2 | undertaking | =und | | | Nigeria Labour Congress=nlc; Trade Union Congress=tuc; Federal Government=fg |
V 3 | strike | =strike | | | @1:Organised labour=lab | @2:Federal Government=fg | by=Barrister Ikenna Uzodike=ike
V 3 | relaxed | =susp | | | @1:Organised labour=lab | @2:Federal Government=fg | by=Barrister Ikenna Uzodike=ike
V 4 | asked | REQUEST/change | economic | 1042 | Labour=lab | the government=fg | st=h
V 4 | walked out | SANCTION/withdraw | economic | 164 | Labour=lab | the government=fg | when=last Friday | date=2024-05-31
V 4 | refused | REJECT/change | economic | 1232 | the government=fg | Labour=lab | when=last Friday | date=2024-05-31
V 4 | talks | CONSULT | economic | 046 | Labour=lab; the government=fg | | when=last Friday | date=2024-05-31
V 5 | directed | REQUEST/change | economic, executive | 1042 | President Bola Tinubu=tin | the finance ministry=fg | by=Alhaji Sani Gusau=san
V 6 | stationed | MOBILIZE/troops | military, economic | 154 | soldiers=sol | | where=the gates of the power control centre
V 7 | described | ACCUSE/allege | economic | 112 | Nigeria Employers' Consultative Association=neca | the unions=lab
V 7 | blackout | =grid | | | the unions=elec |
V 7 | asked | REQUEST/yield | economic, health | 0252 | Nigeria Employers' Consultative Association=neca | the unions=lab
Q 3 | d | The strike is merely relaxed for five days; nobody has gone to sleep, | Barrister Ikenna Uzodike=ike | told | -
Q 5 | i | President Bola Tinubu had directed~~48 hours | Alhaji Sani Gusau=san | confirmed | -
Q 7 | m | the blackout as "economic sabotage dressed in khaki" | Nigeria Employers' Consultative Association=neca | described | -

#A w5-010 | 2008-06-24 | Harare
S Opposition quits Zimbabwe run-off, leader shelters in Dutch embassy
P Zimbabwe's opposition leader pulled out of Friday's presidential run-off and took refuge in the Dutch embassy in Harare, saying that his supporters could not be asked to "walk over coffins" to the polling booth, as police raided his party's headquarters and drove away more than 60 people in a bus.
P Most of those detained at Harvest House on Monday were women and children who had fled attacks in the countryside, said a spokesman for the Movement for Democratic Change, Nqobile Matshaka.
S The police called it a health inspection.
P The MDC counts 86 dead and 200,000 uprooted by militiamen of the ruling ZANU-PF since the first round in March, in which its candidate fell just short of an outright win.
P A farmworker from Chaona, his arms in plaster to the shoulder, described how youths in party T-shirts had beaten him with chains through a whole night on May 5 until six of his neighbours were dead.
P Justice minister Ephraim Gutu dismissed the withdrawal as theatre and ruled out any postponement.
S "Ballots are printed, tents are pitched, and the people are hungry to vote," he told the state-run Herald.
P In New York, the Security Council for the first time condemned the campaign of violence against the opposition, a text that South Africa, China and Russia let pass after a reference to the legitimacy of the March result had been struck out.
P Zambia's president, who chairs the regional bloc SADC, urged that the poll be put off and said it was "scandalous for us to stay silent".
P Pretoria's mediator flew in last Wednesday, saw both sides, and flew out.
P Bread cost 6 million Zimbabwe dollars on Monday morning and rather more by the afternoon.
@ lea | MDC leader | p | ZWEPTYOPP | opposition leader
@ mdc | Movement for Democratic Change | o | ZWEPTYOPP
@ pol | Zimbabwean police | o | ZWECOP
@ det | people detained at Harvest House | l | ZWECVL
@ nqo | Nqobile Matshaka | p | ZWEPTYOPP | MDC spokesman
@ zanu | ZANU-PF militiamen | g | ZWEPRM
@ vic | MDC supporters | l | ZWECVLOPP
@ far | farmworker from Chaona | p | ZWEAGR | farmworker
@ cha | people of Chaona | l | ZWECVL
@ eph | Ephraim Gutu | p | ZWEGOV | justice minister
@ sc | UN Security Council | o | UNO
@ zam | president of Zambia | p | ZMBGOV | President
@ med | South African mediator | p | ZAFGOV | mediator
@ zgov | Zimbabwean government | o | ZWEGOV
@ nld | Dutch embassy | o | NLDGOV
E 0 Zimbabwe/GPE; Dutch/NORP
E 1 Zimbabwe/GPE; Friday/DATE; Dutch/NORP; Harare/GPE; more than 60 people/NUM
E 2 Harvest House/FAC; Monday/DATE; Movement for Democratic Change/ORG; Nqobile Matshaka/PER
E 4 MDC/ORG; 86 dead/NUM; 200,000/NUM; ZANU-PF/ORG; March/DATE
E 5 Chaona/GPE; May 5/DATE; six/NUM
E 6 Ephraim Gutu/PER
E 7 Herald/ORG
E 8 New York/GPE; Security Council/ORG; South Africa/GPE; China/GPE; Russia/GPE; March/DATE
E 9 Zambia/GPE; SADC/ORG
E 10 Pretoria/GPE; last Wednesday/DATE
E 11 6 million Zimbabwe dollars/MONEY; Monday morning/DATE
V 0 | quits | PROTEST/boycott | election | 143 | Opposition=lea | @6:Justice minister=zgov | where=Zimbabwe | id=quit
V 0 | shelters | AID | asylum, diplomatic | 075 | Dutch embassy=nld | leader=lea | where=Dutch embassy | id=ref
V 1 | pulled out | =quit | | | Zimbabwe's opposition leader=lea | @6:Justice minister=zgov
V 1 | refuge | =ref | | | Dutch embassy=nld | Zimbabwe's opposition leader=lea | where=the Dutch embassy in Harare
V 1 | raided | COERCE/seize | election, repression | 1711 | police=pol | his party's=mdc | date=2008-06-23 | where=headquarters | id=raid
V 1 | drove away | COERCE/arrest | election, repression | 173 | police=pol | more than 60 people=det | n=arrested:more than 60 people:60 | id=det
V 2 | detained | =det | | | @1:police=pol | those=det | by=Nqobile Matshaka=nqo | when=on Monday | date=2008-06-23 | where=Harvest House
V 2 | attacks | ASSAULT | election, migration | 180 | @4:militiamen of the ruling ZANU-PF=zanu | women and children=det | by=Nqobile Matshaka=nqo | where=the countryside
V 3 | inspection | =raid | | | The police=pol | @1:his party's=mdc | by=The police=pol
V 4 | dead | ASSAULT | election, repression | 180 | militiamen of the ruling ZANU-PF=zanu | @1:his supporters=vic | by=The MDC=mdc | when=since the first round in March | date=2008-03/2008-06 | n=killed:86 dead:86 | n=displaced:200,000:200000 | id=camp
V 5 | beaten | ASSAULT/beat | election | 1823 | youths in party T-shirts=zanu | him=far; his neighbours=cha | by=A farmworker from Chaona=far | when=on May 5 | date=2008-05-05 | where=Chaona | n=killed:six of his neighbours:6
V 6 | dismissed | REJECT | election | 120 | Ephraim Gutu=eph | @1:opposition leader=lea
V 6 | withdrawal | =quit | | | @1:opposition leader=lea | Justice minister=zgov
V 6 | ruled out | REJECT/change | election | 1232 | Ephraim Gutu=eph | @1:opposition leader=lea | id=ro
V 7 | told | =ro | | | he=eph | @1:Zimbabwe's opposition leader=lea
V 8 | condemned | ACCUSE/disapprove | election, human-rights | 111 | Security Council=sc | @4:militiamen of the ruling ZANU-PF=zanu | where=New York
V 8 | campaign | =camp | | | @4:militiamen of the ruling ZANU-PF=zanu | the opposition=vic
V 9 | urged | REQUEST/change | election, diplomatic | 0242 | Zambia's president=zam | @6:Justice minister=zgov
V 10 | saw | CONSULT/third-party | diplomatic, election | 045 | Pretoria's mediator=med; @1:opposition leader=lea; @6:Justice minister=zgov | | when=last Wednesday | date=2008-06-18 | id=saw
V 10 | flew in | =saw | | | Pretoria's mediator=med | | when=last Wednesday | date=2008-06-18
Q 1 | m | his supporters could not be asked to "walk over coffins" to the polling booth | Zimbabwe's opposition leader=lea | saying | -
Q 2 | i | Most of those detained~~countryside | Nqobile Matshaka=nqo | said | -
Q 4 | i | 86 dead and 200,000 uprooted by militiamen of the ruling ZANU-PF since the first round in March | The MDC=mdc | counts | -
Q 5 | i | how youths in party T-shirts~~dead | A farmworker from Chaona=far | described | -
Q 7 | d | Ballots are printed, tents are pitched, and the people are hungry to vote, | he=eph | told | -
Q 9 | m | it was "scandalous for us to stay silent" | Zambia's president=zam | said | -

#A w5-011 | 2016-05-18 | CAPE TOWN
S EFF MPs thrown out of House again in Zuma question time brawl
P CAPE TOWN — Plain-clothes parliamentary guards bundled Economic Freedom Fighters MPs out of the National Assembly on Tuesday afternoon, and punches, hard hats and at least one water bottle flew, after the red-overalled members refused to let the president answer questions.
P Speaker Nomvula Xaba had ordered 20 of them to leave when they kept rising, one after the other, to say that a man whom the Constitutional Court had found to have violated his oath was no president of theirs.
S "We will not be addressed by a constitutional delinquent," the party's chief whip, Tebogo Ramathlodi, shouted over the bell.
P Democratic Alliance members stayed in their benches but heckled so loudly that the sign-language interpreter laughed.
P The court ruled unanimously on March 31 that the president had failed to uphold the law when he ignored an order by the Public Protector to repay state money spent on his Nkandla homestead, and gave the Treasury 60 days to fix the sum.
P He has apologised for what he called "frustration and confusion", but resisted calls from church leaders and ANC veterans to step down.
P An impeachment motion brought by the DA was defeated in April by 233 votes to 143.
P Glass doors were cracked and two guards were taken to Groote Schuur Hospital.
P The EFF laid charges of assault against the sergeant-at-arms at the Cape Town Central police station on Tuesday night; ANC whips in turn lodged a complaint with the ethics committee over what they called hooliganism.
P Televised sittings have done wonders for the audience of the parliamentary channel, whose ratings now beat those of a soap opera set in a Soweto shebeen.
P Municipal elections are due on August 3.
@ gua | parliamentary guards | g | ZAFCOP
@ eff | EFF MPs | g | ZAFLEGPTYOPP
@ effp | Economic Freedom Fighters | o | ZAFPTYOPP
@ zuma | Jacob Zuma | p | ZAFGOV | President
@ nom | Nomvula Xaba | p | ZAFLEG | Speaker
@ teb | Tebogo Ramathlodi | p | ZAFLEGPTYOPP | EFF chief whip
@ cc | Constitutional Court | o | ZAFJUD
@ pp | Public Protector | o | ZAFGOV
@ tre | Treasury | o | ZAFGOV
@ chu | church leaders | g | ZAFREL
@ vet | ANC veterans | g | ZAFPTY
@ da | Democratic Alliance | o | ZAFPTYOPP
@ na | National Assembly | o | ZAFLEG
@ saa | sergeant-at-arms | p | ZAFLEG | sergeant-at-arms
@ anc | ANC whips | g | ZAFLEGPTY
E 0 EFF/ORG; House/ORG; Zuma/PER
E 1 CAPE TOWN/GPE; Economic Freedom Fighters/ORG; National Assembly/ORG; Tuesday afternoon/DATE
E 2 Nomvula Xaba/PER; 20/NUM; Constitutional Court/ORG
E 3 Tebogo Ramathlodi/PER
E 4 Democratic Alliance/ORG
E 5 March 31/DATE; Public Protector/ORG; Nkandla/GPE; Treasury/ORG
E 6 ANC/ORG
E 7 DA/ORG; April/DATE
E 8 two guards/NUM; Groote Schuur Hospital/FAC
E 9 EFF/ORG; Cape Town Central police station/FAC; Tuesday night/DATE; ANC/ORG
E 10 Soweto/GPE
E 11 August 3/DATE
V 0 | thrown out | SANCTION/expel | legislative | 166 | @1:parliamentary guards=gua | EFF MPs=eff | where=House | id=out
V 0 | brawl | ASSAULT/beat | legislative | 182 | @1:parliamentary guards=gua; EFF MPs=eff | | where=House | id=brawl
V 1 | bundled | =out | | | Plain-clothes parliamentary guards=gua | Economic Freedom Fighters MPs=eff | when=on Tuesday afternoon | date=2016-05-17 | where=National Assembly
V 1 | punches | =brawl | | | Plain-clothes parliamentary guards=gua; Economic Freedom Fighters MPs=eff | | when=on Tuesday afternoon | date=2016-05-17 | where=National Assembly
V 1 | refused | REJECT | legislative, executive | 120 | the red-overalled members=eff | the president=zuma | when=on Tuesday afternoon | date=2016-05-17 | id=rf
V 2 | ordered | REQUEST/change | legislative | 104 | Speaker Nomvula Xaba=nom | 20 of them=eff
V 2 | found | SANCTION/convict | legal, executive | 116 | Constitutional Court=cc | a man=zuma | st=h | id=cc
V 2 | rising | =rf | | | they=eff | @1:the president=zuma
V 3 | shouted | REJECT | legislative, executive | 120 | Tebogo Ramathlodi=teb | @1:the president=zuma
V 4 | heckled | ACCUSE/disapprove | legislative | 111 | Democratic Alliance members=da | @1:the president=zuma
V 5 | ruled | =cc | | | The court=cc | the president=zuma | st=h | when=on March 31 | date=2016-03-31
V 5 | ignored | REJECT | legal, corruption | 128 | he=zuma | Public Protector=pp | by=The court=cc | st=h
V 5 | order | REQUEST/change | legal, corruption | 1042 | the Public Protector=pp | the president=zuma | st=h
V 5 | gave | REQUEST/change | legal, corruption | 1042 | The court=cc | the Treasury=tre | st=h | when=on March 31 | date=2016-03-31
V 6 | apologised | CONCEDE | executive, corruption | 055 | He=zuma | | st=h
V 6 | resisted | REJECT/change | executive | 1231 | He=zuma | church leaders=chu; ANC veterans=vet | st=h
V 6 | calls | REQUEST/change | executive | 1041 | church leaders=chu; ANC veterans=vet | He=zuma | st=h
V 7 | brought | ACCUSE/allege | legislative, executive | 112 | the DA=da | @6:He=zuma | st=h | id=imp
V 7 | defeated | REJECT/change | legislative, executive | 1231 | @1:National Assembly=na | the DA=da | st=h | when=in April | date=2016-04
V 7 | impeachment | =imp | | | the DA=da | @6:He=zuma
V 9 | laid | ACCUSE/allege | legal, legislative | 115 | The EFF=effp | the sergeant-at-arms=saa | when=on Tuesday night | date=2016-05-17 | where=Cape Town Central police station
V 9 | lodged | ACCUSE/disapprove | legislative | 114 | ANC whips=anc | The EFF=effp
V 9 | assault | =brawl | | | the sergeant-at-arms=saa | The EFF=effp | by=The EFF=effp
V 9 | hooliganism | =brawl | | | The EFF=effp | | by=ANC whips=anc
Q 2 | i | a man whom the Constitutional Court~~president of theirs | them=eff | say | -
Q 3 | d | We will not be addressed by a constitutional delinquent, | Tebogo Ramathlodi=teb | shouted | -
Q 6 | m | what he called "frustration and confusion" | He=zuma | called | -

#A w5-012 | 2021-06-30 | JOHANNESBURG
S ConCourt jails former president for 15 months in landmark contempt ruling
P South Africa's Constitutional Court on Tuesday sentenced the country's former head of state to 15 months in prison for defying its order to testify at a corruption inquiry, the first time since the end of apartheid that a past president has been given a jail term.
P Acting chief justice Lerato Mabuza, reading a majority judgment in which seven of nine justices concurred, said that "the vigour with which he peddled his disdain" left the bench no other choice.
S He must hand himself over within five days, failing which the police minister is to have him arrested.
P The inquiry into state capture has heard 278 witnesses since 2018, many of whom described how a family of Indian-born businessmen picked cabinet ministers from their lounge in Saxonwold.
P The old man walked out of its hearing room last November without being excused and later compared the judges to the apartheid regime.
P His foundation said he would not comment until he had studied the ruling; his daughter tweeted a picture of a lion.
P In Nkandla, men with cowhide shields camped at the gate and swore that police would have to step over them.
P A spokesman for the governing African National Congress, Sizwe Dlomo, called on members to remain calm and respect the court.
P The Council for the Advancement of the South African Constitution hailed a "resounding confirmation" that nobody is above the law.
P Lawyers differ on whether a plea for rescission, filed from the dock as it were, could stay the warrant.
P Winter sun fell on Constitution Hill, a former prison, where schoolchildren on an outing to the cells paid no attention to the satellite vans.
@ cc | Constitutional Court | o | ZAFJUD
@ fp | former president of South Africa | p | ZAFELI | former president
@ ler | Lerato Mabuza | p | ZAFJUD | acting chief justice
@ inq | state capture inquiry | o | ZAFJUD
@ fou | foundation of the former president | o | ZAFNGO
@ men | men with cowhide shields | l | ZAFCVL
@ pol | South African police | o | ZAFCOP
@ siz | Sizwe Dlomo | p | ZAFPTY | ANC spokesman
@ anc | ANC members | g | ZAFPTY
@ cas | Council for the Advancement of the South African Constitution | o | ZAFNGO
@ wit | witnesses | l | ZAFCVL
@ fam | family of businessmen | l | ZAFBUS
E 0 ConCourt/ORG
E 1 South Africa/GPE; Constitutional Court/ORG; Tuesday/DATE
E 2 Lerato Mabuza/PER
E 4 278 witnesses/NUM; 2018/DATE; Indian/NORP; Saxonwold/LOC
E 5 last November/DATE
E 7 Nkandla/GPE
E 8 African National Congress/ORG; Sizwe Dlomo/PER
E 9 Council for the Advancement of the South African Constitution/ORG
E 11 Constitution Hill/FAC
V 0 | jails | SANCTION/convict | legal, corruption | 116 | ConCourt=cc | former president=fp | id=jail
V 0 | ruling | =jail | | | ConCourt=cc | former president=fp
V 1 | sentenced | =jail | | | South Africa's Constitutional Court=cc | the country's former head of state=fp | when=on Tuesday | date=2021-06-29
V 1 | defying | REJECT | legal, corruption | 128 | the country's former head of state=fp | Constitutional Court=cc | st=h
V 1 | order | REQUEST/change | legal, corruption | 104 | Constitutional Court=cc | the country's former head of state=fp | st=h
V 1 | inquiry | ACCUSE/investigate | corruption | 091 | corruption inquiry=inq | the country's former head of state=fp; @4:a family of Indian-born businessmen=fam | when=@4:since 2018 | date=2018/2021 | id=inq
V 2 | judgment | =jail | | | seven of nine justices=cc | he=fp
V 3 | must | REQUEST/yield | legal | 104 | @1:South Africa's Constitutional Court=cc | He=fp
V 3 | arrested | THREATEN/arrest | legal | 130 | @1:South Africa's Constitutional Court=cc | him=fp
V 4 | inquiry | =inq | | | The inquiry into state capture=inq | a family of Indian-born businessmen=fam | when=since 2018 | date=2018/2021
V 5 | walked out | SANCTION/withdraw | legal, corruption | 164 | The old man=fp | its hearing room=inq | st=h | when=last November | date=2020-11
V 5 | compared | ACCUSE/disapprove | legal | 111 | The old man=fp | the judges=cc | st=h
V 6 | ruling | =jail | | | @1:South Africa's Constitutional Court=cc | he#1=fp
V 7 | swore | THREATEN | legal | 130 | men with cowhide shields=men | police=pol | where=Nkandla
V 7 | camped | PROTEST/demo | legal | 141 | men with cowhide shields=men | police=pol | where=Nkandla
V 8 | called on | REQUEST/change | legal | 024 | Sizwe Dlomo=siz | members=anc
V 9 | hailed | SUPPORT | legal | 051 | Council for the Advancement of the South African Constitution=cas | @1:Constitutional Court=cc
Q 2 | m | "the vigour with which he peddled his disdain" left the bench no other choice | Lerato Mabuza=ler | said | -
Q 4 | i | how a family of Indian-born businessmen picked cabinet ministers from their lounge in Saxonwold | many of whom=wit | described | -
Q 6 | i | he would not comment until he had studied the ruling | His foundation=fou | said | -
Q 7 | i | police would have to step over them | men with cowhide shields=men | swore | -
Q 9 | m | a "resounding confirmation" that nobody is above the law | Council for the Advancement of the South African Constitution=cas | hailed | -

#A w5-013 | 2017-09-02 | NAIROBI
S Kenya's top court annuls presidential vote, orders new one within 60 days
P NAIROBI, Sept 2 - In a decision without precedent in Africa, Kenya's Supreme Court struck down the re-election of the president on Friday by four judges to two and told the electoral commission to hold a fresh poll within 60 days, sending opposition strongholds from Kisumu to Mathare into the streets with whistles and branches.
P The commission had "failed, neglected or refused" to conduct the August 8 ballot as the constitution requires, Chief Justice Daniel Wekesa read, adding that irregularities in the transmission of results had touched the integrity of the whole.
P The president first urged calm in a televised address, saying that he disagreed with the verdict but would respect it.
S Hours later, at a market rally in Burma estate, he lashed out at the judges as "crooks" and warned the chief justice that he was now dealing with a serving head of state.
P Opposition leader Tom Okello Ogutu, who had refused to concede and lodged the petition on August 18, demanded that the commissioners resign and face trial.
S "These people do not belong in an office, they belong in Kamiti," he said, naming the country's largest prison.
P Commission chairman Wanjala Mutua said there would be changes among staff, and invited the director of public prosecutions to charge anybody who had broken the law.
P International observers, among them a former American secretary of state, had praised the counting as transparent.
P At least 24 people were shot dead by police in the days that followed the declaration, according to a coalition of rights groups; the interior ministry has said that those killed were looters.
P The Nairobi bourse fell so fast that trading was halted for half an hour.
P Nobody on the commission can yet say what another vote will cost, though the last one came to 50 billion shillings.
@ sc | Supreme Court of Kenya | o | KENJUD
@ pre | president of Kenya | p | KENGOV | President
@ iebc | electoral commission | o | KENGOV
@ dan | Daniel Wekesa | p | KENJUD | Chief Justice
@ tom | Tom Okello Ogutu | p | KENPTYOPP | opposition leader
@ wan | Wanjala Mutua | p | KENGOV | commission chairman
@ dpp | director of public prosecutions | p | KENJUD | director of public prosecutions
@ obs | international observers | g | IGO
@ vic | people shot after the vote | l | KENCVL
@ pol | Kenyan police | o | KENCOP
@ ngo | coalition of rights groups | o | KENNGO
@ int | Kenyan interior ministry | o | KENGOV
E 0 Kenya/GPE
E 1 NAIROBI/GPE; Sept 2/DATE; Africa/LOC; Kenya/GPE; Supreme Court/ORG; Friday/DATE; Kisumu/GPE; Mathare/LOC
E 2 August 8/DATE; Daniel Wekesa/PER
E 4 Burma estate/LOC
E 5 Tom Okello Ogutu/PER; August 18/DATE
E 6 Kamiti/FAC
E 7 Wanjala Mutua/PER
E 8 American/NORP
E 9 At least 24 people/NUM
E 10 Nairobi/GPE
E 11 50 billion shillings/MONEY
V 0 | annuls | SANCTION/convict | legal, election | 116 | Kenya's top court=sc | @1:the president=pre | id=ann
V 0 | orders | REQUEST/change | legal, election | 104 | Kenya's top court=sc | @1:electoral commission=iebc | id=order
V 1 | struck down | =ann | | | Kenya's Supreme Court=sc | the president=pre | when=on Friday | date=2017-09-01
V 1 | told | =order | | | Kenya's Supreme Court=sc | the electoral commission=iebc | when=on Friday | date=2017-09-01
V 1 | decision | =ann | | | Kenya's Supreme Court=sc | the president=pre | when=on Friday | date=2017-09-01
V 2 | read | =ann | | | Chief Justice Daniel Wekesa=dan | The commission=iebc
V 3 | urged | REQUEST/yield | election | 0252 | The president=pre | | date=2017-09-01
V 3 | respect | CONCEDE | legal, election | 083 | The president=pre | @1:Supreme Court=sc | date=2017-09-01
V 4 | lashed out | ACCUSE/disapprove | legal, election | 111 | he#1=pre | the judges=sc | date=2017-09-01 | where=Burma estate
V 4 | warned | THREATEN | legal, executive | 130 | he#1=pre | the chief justice=dan | where=Burma estate
V 3 | verdict | =ann | | | @1:Kenya's Supreme Court=sc | he=pre
V 3 | disagreed | ACCUSE/disapprove | legal, election | 111 | The president=pre | @1:Supreme Court=sc | date=2017-09-01
V 5 | refused | REJECT | election | 120 | Tom Okello Ogutu=tom | @3:The president=pre | st=h
V 5 | lodged | ACCUSE/allege | legal, election | 115 | Tom Okello Ogutu=tom | @1:electoral commission=iebc | when=on August 18 | date=2017-08-18 | st=h | id=pet
V 5 | demanded | REQUEST/change | election | 1041 | Tom Okello Ogutu=tom | the commissioners=iebc | id=dem
V 5 | petition | =pet | | | Tom Okello Ogutu=tom | @1:electoral commission=iebc | when=on August 18 | date=2017-08-18
V 6 | belong#2 | =dem | | | he=tom | These people=iebc
V 7 | invited | REQUEST/change | election, legal | 024 | Wanjala Mutua=wan | the director of public prosecutions=dpp
V 8 | praised | SUPPORT | election | 051 | International observers=obs | @7:Commission=iebc | st=h
V 9 | shot dead | ASSAULT/firearms | election, repression | 175 | police=pol | At least 24 people=vic | by=a coalition of rights groups=ngo | when=in the days that followed the declaration | date=2017-08 | n=killed:At least 24 people:24 | id=shot
V 9 | killed | =shot | | | police=pol | those killed=vic | by=the interior ministry=int
Q 2 | m | The commission had "failed, neglected or refused" to conduct the August 8 ballot as the constitution requires | Chief Justice Daniel Wekesa=dan | read | -
Q 2 | i | irregularities in the transmission of results had touched the integrity of the whole | Chief Justice Daniel Wekesa=dan | adding | -
Q 3 | i | he disagreed with the verdict but would respect it | The president=pre | saying | -
Q 4 | m | the judges as "crooks" | he#1=pre | lashed out | -
Q 4 | i | he was now dealing with a serving head of state | he#1=pre | warned | the chief justice=dan
Q 6 | d | These people do not belong in an office, they belong in Kamiti, | he=tom | said | -
Q 7 | i | there would be changes among staff | Wanjala Mutua=wan | said | -
Q 9 | i | At least 24 people were shot dead by police in the days that followed the declaration | a coalition of rights groups=ngo | according to | -
Q 9 | i | those killed were looters | the interior ministry=int | said | -

#A w5-014 | 2024-06-27 | -
S Ruto drops tax bill after deadly storming of parliament
P Kenya's president bowed to the street on Wednesday and declined to sign a finance bill that would have put levies on bread, cooking oil and sanitary pads, a day after police shot at protesters who broke through the cordon around parliament and set part of it ablaze.
P "I concede," William Ruto said in a televised speech flanked by glum lawmakers, most of whom had voted for the measure on Tuesday afternoon.
S "The people have spoken."
P The Kenya National Commission on Human Rights put the dead at 22, nineteen of them in Nairobi; Health Secretary Grace Chelagat gave a figure of six.
P Defence Secretary Abdi Shurie had on Tuesday night ordered soldiers to back the police in what a gazette notice called a security emergency, and armoured cars stood on Kenyatta Avenue the next morning.
P Lawyer Njeri Mwangi asked the High Court to suspend the deployment, which Judge Collins Barasa allowed to go on for the time being.
P At least a dozen bloggers and doctors were taken from their homes by men in unmarked cars before the march, said the Law Society, which went to the gates of three police stations and found seven of them.
P Many of the young demonstrators, who call themselves leaderless and tribeless, said they would be back on Thursday, this time to march on State House.
P "He killed my classmate for a bill he then threw in the bin," said Brian Omondi, a 22-year-old student of actuarial science.
P The International Monetary Fund, with which Nairobi has a $3.6 billion programme, said it was following events with concern.
P Kenya spends more than half of what it collects in taxes on serving its debts, and a bond of 2 billion dollars falls due this month.
@ rut | William Ruto | p | KENGOV | President
@ pol | Kenyan police | o | KENCOP
@ dem | Kenyan protesters | l | KENCVLOPP
@ par | Kenyan parliament | o | KENLEG
@ knc | Kenya National Commission on Human Rights | o | KENGOV
@ gra | Grace Chelagat | p | KENGOV | Health Secretary
@ abd | Abdi Shurie | p | KENGOVMIL | Defence Secretary
@ sol | Kenyan soldiers | g | KENMIL
@ nje | Njeri Mwangi | p | KENSOC | lawyer
@ hc | High Court of Kenya | o | KENJUD
@ col | Collins Barasa | p | KENJUD | judge
@ blo | bloggers and doctors | l | KENCVL
@ men | men in unmarked cars | g | UAF
@ ls | Law Society of Kenya | o | KENSOC
@ bri | Brian Omondi | p | KENEDU | student
@ imf | International Monetary Fund | o | IGO
@ law | lawmakers | g | KENLEG
E 0 Ruto/PER
E 1 Kenya/GPE; Wednesday/DATE; a day after/DATE
E 2 William Ruto/PER; Tuesday afternoon/DATE
E 4 Kenya National Commission on Human Rights/ORG; 22/NUM; nineteen/NUM; Nairobi/GPE; Grace Chelagat/PER; six/NUM
E 5 Abdi Shurie/PER; Tuesday night/DATE; Kenyatta Avenue/FAC; the next morning/DATE
E 6 Njeri Mwangi/PER; High Court/ORG; Collins Barasa/PER
E 7 At least a dozen bloggers and doctors/NUM; Law Society/ORG; seven of them/NUM
E 8 Thursday/DATE; State House/FAC
E 9 Brian Omondi/PER
E 10 International Monetary Fund/ORG; Nairobi/GPE; $3.6 billion/MONEY
E 11 Kenya/GPE; 2 billion dollars/MONEY; this month/DATE
V 0 | drops | CONCEDE | economic, executive | 0832 | Ruto=rut | @1:protesters=dem | id=drop
V 0 | storming | PROTEST/riot | economic, legislative | 145 | @1:protesters=dem | parliament=par | where=parliament | id=storm
V 1 | bowed | =drop | | | Kenya's president=rut | protesters=dem | when=on Wednesday | date=2024-06-26
V 1 | declined | =drop | | | Kenya's president=rut | protesters=dem | when=on Wednesday | date=2024-06-26
V 1 | shot | ASSAULT/firearms | repression, economic | 175 | police=pol | protesters=dem | when=a day after | date=2024-06-25 | where=parliament | id=shot
V 1 | broke | =storm | | | protesters=dem | parliament=par | date=2024-06-25 | where=parliament
V 1 | set | =storm | | | protesters=dem | parliament=par | date=2024-06-25 | where=parliament
V 2 | concede | =drop | | | William Ruto=rut | @1:protesters=dem | date=2024-06-26
V 2 | voted | SUPPORT | economic, legislative | 051 | lawmakers=law | @1:Kenya's president=rut | when=on Tuesday afternoon | date=2024-06-25
V 4 | dead | =shot | | | @1:police=pol | @1:protesters=dem | by=The Kenya National Commission on Human Rights=knc | where=Nairobi | n=killed:22:22
V 5 | ordered | MOBILIZE/troops | repression, military | 154 | Defence Secretary Abdi Shurie=abd; soldiers=sol | @1:protesters=dem | when=on Tuesday night | date=2024-06-25 | id=dep
V 5 | stood | =dep | | | armoured cars=sol | @1:protesters=dem | when=the next morning | date=2024-06-26 | where=Kenyatta Avenue
V 6 | asked | REQUEST/change | legal, military | 0242 | Njeri Mwangi=nje | the High Court=hc
V 6 | deployment | =dep | | | @5:soldiers=sol | @1:protesters=dem
V 6 | allowed | REJECT/change | legal, military | 1232 | Judge Collins Barasa=col | Lawyer Njeri Mwangi=nje
V 7 | taken | ASSAULT/abduct | repression, rights-freedoms | 181 | men in unmarked cars=men | At least a dozen bloggers and doctors=blo | by=the Law Society=ls | where=their homes | n=abducted:At least a dozen bloggers and doctors:12
V 7 | march | =storm | | | @8:the young demonstrators=dem | 
V 8 | march | PROTEST/demo | economic, executive | 141 | the young demonstrators=dem | State House=rut | by=the young demonstrators=dem | st=f | when=on Thursday | date=2024-06-27 | where=State House
V 9 | killed | =shot | | | He=rut | my classmate=dem | by=Brian Omondi=bri
V 9 | said | ACCUSE/allege | repression | 112 | Brian Omondi=bri | He=rut
V 9 | threw | =drop | | | he=rut | @1:protesters=dem | by=Brian Omondi=bri
Q 2 | d | I concede, | William Ruto=rut | said | -
Q 3 | d | * | @2:William Ruto=rut
Q 4 | i | the dead at 22 | The Kenya National Commission on Human Rights=knc | put | -
Q 7 | i | At least a dozen bloggers and doctors were taken from their homes by men in unmarked cars before the march | the Law Society=ls | said | -
Q 8 | i | they would be back on Thursday, this time to march on State House | the young demonstrators=dem | said | -
Q 9 | d | He killed my classmate for a bill he then threw in the bin, | Brian Omondi=bri | said | -
Q 10 | i | it was following events with concern | International Monetary Fund=imf | said | -

#A w5-015 | 2021-03-30 | MAPUTO
S Dozens killed in Palma as militants overrun Mozambique gas town
P MAPUTO, March 30 - Militants in northern Mozambique beheaded residents and hunted foreigners through the streets of Palma in a four-day assault on the town beside Africa's largest gas project, the defence ministry said, acknowledging that dozens of defenceless people had died.
P Seven were killed when a column of seventeen vehicles tried to flee the Amarula Hotel on Friday and drove into an ambush, ministry spokesman Colonel Abílio Macuácua told a briefing.
S Helicopter crews of a South African security company picked survivors off the beach for as long as their fuel lasted.
P Islamic State said in a message on its Amaq channel that its soldiers had taken the town after hitting barracks and government offices, and published pictures that analysts traced to another district.
P French energy group Total, which had announced on Wednesday, hours before the first shots, that work would resume, pulled the last of its staff out of the Afungi site.
P More than 8,000 people have reached Pemba by boat or on foot, the International Organization for Migration said, many with swollen legs and none with luggage.
P Portugal is to send about 60 soldiers to train Mozambican marines, its foreign minister told broadcaster RTP.
S Maputo has until now shown no appetite for foreign boots, and an offer from the southern African bloc has lain unanswered since November.
P President Alberto Simbine played down the raid as "not the greatest" of those that Cabo Delgado has seen.
P Poverty, rubies and the arrogance of people from the south are usually named when elders in the province are asked where the young men went.
@ isis | militants in Cabo Delgado | g | MOZREB
@ is | Islamic State | g | IMG
@ res | residents of Palma | l | MOZCVL
@ col | people fleeing the Amarula Hotel | l | CVL
@ def | Mozambican defence ministry | o | MOZGOVMIL
@ abi | Abílio Macuácua | p | MOZGOVMIL | defence ministry spokesman
@ dag | South African security company | o | ZAFBUS
@ tot | Total | o | FRABUS
@ iom | International Organization for Migration | o | UNO
@ prt | Portugal | c | PRT
@ pfm | Portuguese foreign minister | p | PRTGOV | foreign minister
@ mar | Mozambican marines | g | MOZMIL
@ sad | SADC | o | IGO
@ map | Mozambican government | o | MOZGOV
@ alb | Alberto Simbine | p | MOZGOV | President
@ gar | garrison and offices of Palma | g | MOZMIL
E 0 Dozens/NUM; Palma/GPE; Mozambique/GPE
E 1 MAPUTO/GPE; March 30/DATE; Mozambique/GPE; Palma/GPE; Africa/LOC; dozens of defenceless people/NUM
E 2 Seven/NUM; Amarula Hotel/FAC; Friday/DATE; Abílio Macuácua/PER
E 3 South African/NORP
E 4 Islamic State/ARM; Amaq/ORG
E 5 French/NORP; Total/ORG; Wednesday/DATE; Afungi/FAC
E 6 More than 8,000 people/NUM; Pemba/GPE; International Organization for Migration/ORG
E 7 Portugal/GPE; about 60 soldiers/NUM; Mozambican/NORP; RTP/ORG
E 8 Maputo/GPE; southern African/NORP; November/DATE
E 9 Alberto Simbine/PER; Cabo Delgado/GPE
V 0 | overrun | ASSAULT | terrorism, natural-resource | 190 | militants=isis | Mozambique gas town=res | where=Palma | n=killed:Dozens:- | id=palma
V 0 | killed | =palma | | | militants=isis | Dozens=res | where=Palma | n=killed:Dozens:-
V 1 | beheaded | ASSAULT/targeted | terrorism | 180 | Militants in northern Mozambique=isis | residents=res | by=the defence ministry=def | where=Palma
V 1 | assault | =palma | | | Militants in northern Mozambique=isis | residents=res | by=the defence ministry=def | where=Palma | n=killed:dozens of defenceless people:-
V 2 | ambush | ASSAULT | terrorism | 190 | @1:Militants=isis | Seven=col | by=ministry spokesman Colonel Abílio Macuácua=abi | when=on Friday | date=2021-03-26 | where=Amarula Hotel | n=killed:Seven:7 | id=amb
V 2 | killed | =amb | | | @1:Militants=isis | Seven=col | by=ministry spokesman Colonel Abílio Macuácua=abi | when=on Friday | date=2021-03-26 | n=killed:Seven:7
V 3 | picked | AID | terrorism | 074 | Helicopter crews of a South African security company=dag | survivors=col | where=the beach
V 4 | taken | =palma | | | its soldiers=isis | the town=res | by=Islamic State=is
V 4 | hitting | ASSAULT | terrorism | 190 | its soldiers=isis | barracks=gar; government offices=gar | by=Islamic State=is
V 5 | pulled | SANCTION/withdraw | economic, natural-resource, terrorism | 160 | French energy group Total=tot | | where=Afungi site
V 5 | shots | =palma | | | @1:Militants in northern Mozambique=isis | 
V 7 | send | AGREE | military | 0332 | Portugal=prt | Mozambican marines=mar | by=its foreign minister=pfm | n=troops:about 60 soldiers:60
V 8 | offer | AGREE | diplomatic, military | 0332 | the southern African bloc=sad | Maputo=map | when=since November | date=2020-11 | st=h
V 8 | appetite | REJECT/assist | diplomatic, military | 1212 | Maputo=map | the southern African bloc=sad
V 9 | raid | =palma | | | @1:Militants=isis | @1:residents=res
Q 1 | i | dozens of defenceless people had died | the defence ministry=def | acknowledging | -
Q 2 | i | Seven were killed~~ambush | ministry spokesman Colonel Abílio Macuácua=abi | told | -
Q 4 | i | its soldiers had taken the town after hitting barracks and government offices | Islamic State=is | said | -
Q 6 | i | More than 8,000 people have reached Pemba by boat or on foot | International Organization for Migration=iom | said | -
Q 7 | i | Portugal is to send about 60 soldiers to train Mozambican marines | its foreign minister=pfm | told | -
Q 9 | m | the raid as "not the greatest" of those that Cabo Delgado has seen | President Alberto Simbine=alb | played down | -

#A w5-016 | 2018-10-03 | BAMENDA
S Separatists cut roads, schools stay shut ahead of Cameroon vote
P Armed separatists felled trees across the road between Bamenda and Kumbo and burned two buses near Ndop this week, residents and an official said, as Cameroon's English-speaking regions emptied out before Sunday's presidential election.
P The governor of the North-West, Deben Tchoffo Ayissi, on Sunday extended a dusk-to-dawn curfew by a week and banned travel between districts for 48 hours.
P "Whoever campaigns in Ambazonia is campaigning for his own funeral," a man calling himself General Bullet said in a voice message passed from telephone to telephone.
P The International Crisis Group reckons that more than 400 civilians have been killed since the crackdown on lawyers and teachers, who two years ago protested against the sending of French-speaking judges and staff into their courts and classrooms.
P Amnesty International last month accused both the army and the insurgents of killing and mutilating captives.
S Yaoundé rejected the report as "armchair cruelty".
P Bishop Emmanuel Fonlon of Kumbo, who has twice had kidnapped pupils returned to him after walking alone to a rebel camp, appealed in his Sunday letter for three days of silence from the guns.
P Nine candidates are standing, and two of them failed on Tuesday night to agree which should stand aside for the other.
P The president, in power since 1982, has made one campaign stop, in Maroua.
P Cocoa rots on the trees around Kumba because nobody dares to carry it.
P If turnout in the two regions falls below a tenth, diplomats in the capital say, the winner's lawyers will have some explaining to do, but few of them expect a rerun.
@ amb | Anglophone separatists | g | CMRREB
@ resi | residents of the North-West | l | CMRCVL
@ off | official | p | CMRGOV | official
@ deb | Deben Tchoffo Ayissi | p | CMRGOV | governor of the North-West
@ nw | people of the North-West | l | CMRCVL
@ bul | General Bullet | p | CMRREB
@ can | candidates | l | CMRPTY
@ icg | International Crisis Group | o | NGO
@ civ | civilians in the Anglophone regions | l | CMRCVL
@ law | lawyers and teachers | l | CMRCVLOPP
@ amn | Amnesty International | o | NGO
@ army | Cameroonian army | o | CMRMIL
@ cap | captives | l | CMRCVL
@ yao | Cameroonian government | o | CMRGOV
@ bis | Emmanuel Fonlon | p | CMRREL | Bishop of Kumbo
@ pup | kidnapped pupils | l | CMREDU
@ dip | diplomats in Yaoundé | g | GOV
E 0 Cameroon/GPE
E 1 Bamenda/GPE; Kumbo/GPE; Ndop/GPE; this week/DATE; Cameroon/GPE; English/NORP; Sunday/DATE
E 2 North-West/GPE; Deben Tchoffo Ayissi/PER; Sunday/DATE
E 3 Ambazonia/GPE; General Bullet/PER
E 4 International Crisis Group/ORG; more than 400 civilians/NUM; two years ago/DATE; French/NORP
E 5 Amnesty International/ORG; last month/DATE
E 6 Yaoundé/GPE
E 7 Emmanuel Fonlon/PER; Kumbo/GPE; Sunday/DATE
E 8 Nine candidates/NUM; two/NUM; Tuesday night/DATE
E 9 1982/DATE; Maroua/GPE
E 10 Kumba/GPE
V 0 | cut | COERCE/restrict | election, territory | 191 | Separatists=amb | | where=roads | id=cut
V 1 | felled | =cut | | | Armed separatists=amb | | by=residents=resi | when=this week | date=2018-10-01/2018-10-03 | where=the road between Bamenda and Kumbo
V 1 | burned | ASSAULT/destroy | election | 1712 | Armed separatists=amb | | by=residents=resi | when=this week | date=2018-10-01/2018-10-03 | where=near Ndop | n=other:two buses:2
V 2 | extended | COERCE/curfew | election | 1723 | The governor of the North-West, Deben Tchoffo Ayissi=deb | North-West=nw | when=on Sunday | date=2018-09-30 | where=North-West
V 2 | banned | COERCE/restrict | election | 172 | The governor of the North-West, Deben Tchoffo Ayissi=deb | North-West=nw | when=on Sunday | date=2018-09-30 | where=North-West
V 3 | said | THREATEN/violence | election | 138 | a man calling himself General Bullet=bul | Whoever campaigns in Ambazonia=can
V 4 | killed | ASSAULT | repression, rights-freedoms | 190 | | more than 400 civilians=civ | by=International Crisis Group=icg | when=since the crackdown | n=killed:more than 400 civilians:400
V 4 | crackdown | COERCE | repression, rights-freedoms | 170 | @6:Yaoundé=yao | lawyers and teachers=law | st=h
V 4 | protested | PROTEST/demo | rights-freedoms, inequality | 141 | lawyers and teachers=law | @6:Yaoundé=yao | st=h | when=two years ago | date=2016
V 5 | accused | ACCUSE/allege | human-rights, military | 1124 | Amnesty International=amn | the army=army; the insurgents=amb | when=last month | date=2018-09 | id=rep
V 5 | killing | ASSAULT/targeted | human-rights | 180 | the army=army; the insurgents=amb | captives=cap | by=Amnesty International=amn
V 5 | mutilating | ASSAULT/torture | human-rights | 182 | the army=army; the insurgents=amb | captives=cap | by=Amnesty International=amn
V 6 | rejected | REJECT | human-rights | 016 | Yaoundé=yao | @5:Amnesty International=amn
V 6 | report | =rep | | | @5:Amnesty International=amn | Yaoundé=yao
V 7 | kidnapped | ASSAULT/abduct | religion-ethnicity | 181 | rebel=amb | pupils=pup | st=h
V 7 | returned | RETREAT/release | religion-ethnicity | 0841 | rebel=amb | pupils=pup; him=bis | st=h
V 7 | appealed | REQUEST/yield | religion-ethnicity | 0256 | Bishop Emmanuel Fonlon of Kumbo=bis | @5:the army=army; rebel=amb | date=2018-09-30
Q 3 | d | Whoever campaigns in Ambazonia is campaigning for his own funeral, | a man calling himself General Bullet=bul | said | -
Q 4 | i | more than 400 civilians have been killed~~classrooms | International Crisis Group=icg | reckons | -
Q 6 | m | the report as "armchair cruelty" | Yaoundé=yao | rejected | -
Q 11 | i | the winner's lawyers will have some explaining to do | diplomats in the capital=dip | say | -

#A w5-017 | 2019-04-06 | TRIPOLI
S UN chief leaves Libya "with a heavy heart" as Haftar's troops push towards Tripoli
P Forces of eastern Libyan commander Khalifa Haftar fought militias allied with the government for control of Tripoli's disused international airport on Friday, hours after the United Nations secretary-general flew home from a last-ditch meeting with him in Benghazi.
P "I leave Libya with a heavy heart and deeply concerned," the UN chief wrote on Twitter.
P Haftar, a 75-year-old former officer of Muammar Gaddafi, ordered the march on Thursday in an audio recording in which he told his men to raise their weapons only against those who sought confrontation.
S His air force was told to stay on the ground, a spokesman said.
P The Tripoli government declared a state of high alert and sent armed pick-ups out from Misrata, whose brigades had taken 145 of the attackers prisoner at a checkpoint near Zawiya by Friday morning, one of their commanders, Salem Ghariani, boasted.
P The Security Council, meeting behind closed doors at Britain's request, called on the eastern force to halt all movements, and the G7 foreign ministers, gathered in the French town of Dinard, said that there could be no military solution.
P Russia's foreign ministry, often said to have a soft spot for Haftar, denied that it was helping him.
P A reconciliation conference that UN envoy Hisham Talbi has spent eight months preparing is due to open in Ghadames in nine days.
S He would not let it be postponed, he said, "because some people prefer another kind of gathering".
P Oil rose above $70 a barrel, its highest since November, although no field has stopped pumping.
P Behind all the communiqués lies a plain question of arithmetic: a city of two million will not be taken with a few thousand men unless somebody inside opens a door.
@ sg | UN secretary-general | p | UNO | secretary-general
@ haf | Khalifa Haftar | p | LBYREB | eastern commander
@ lna | Haftar's forces | g | LBYREB
@ mil | militias allied with Tripoli | g | LBYPRM
@ spk | spokesman of Haftar | p | LBYREB | spokesman
@ gna | Tripoli government | o | LBYGOV
@ mis | Misrata brigades | g | LBYPRM
@ sal | Salem Ghariani | p | LBYPRM | commander
@ sc | Security Council | o | UNO
@ gbr | Britain | c | GBR
@ g7 | G7 foreign ministers | g | IGO
@ rus | Russian foreign ministry | o | RUSGOV
@ env | Hisham Talbi | p | UNO | UN envoy
E 0 UN/ORG; Libya/GPE; Haftar/PER; Tripoli/GPE
E 1 Libyan/NORP; Khalifa Haftar/PER; Tripoli/GPE; Friday/DATE; United Nations/ORG; Benghazi/GPE
E 2 Libya/GPE; UN/ORG; Twitter/ORG
E 3 Haftar/PER; Muammar Gaddafi/PER; Thursday/DATE
E 5 Tripoli/GPE; Misrata/GPE; 145/NUM; Zawiya/GPE; Friday morning/DATE; Salem Ghariani/PER
E 6 Security Council/ORG; Britain/GPE; G7/ORG; French/NORP; Dinard/GPE
E 7 Russia/GPE; Haftar/PER
E 8 UN/ORG; Hisham Talbi/PER; Ghadames/GPE; in nine days/DATE
E 10 $70/MONEY; November/DATE
V 0 | push | ASSAULT | military, territory | 190 | Haftar's troops=lna | Tripoli=gna | where=Tripoli | id=push
V 1 | fought | =push | | | Forces of eastern Libyan commander Khalifa Haftar=lna | militias allied with the government=mil | when=on Friday | date=2019-04-05 | where=Tripoli's disused international airport
V 1 | meeting | CONSULT/visit | diplomatic | 042 | the United Nations secretary-general=sg | him=haf | date=2019-04-05 | where=Benghazi
V 3 | ordered | MOBILIZE/militia | military | 154 | Haftar=haf | | when=on Thursday | date=2019-04-04 | id=mar
V 3 | told | REQUEST/yield | military | 1056 | he=haf | his men=lna | when=on Thursday | date=2019-04-04
V 3 | march | =mar | | | Haftar=haf | | when=on Thursday | date=2019-04-04
V 5 | declared | MOBILIZE/police | military | 151 | The Tripoli government=gna | the attackers=lna
V 5 | sent | MOBILIZE/militia | military | 154 | The Tripoli government=gna | the attackers=lna | where=Misrata
V 5 | taken | ASSAULT/abduct | military | 190 | whose brigades=mis | the attackers=lna | by=Salem Ghariani=sal | when=by Friday morning | date=2019-04-05 | where=a checkpoint near Zawiya | n=arrested:145:145
V 6 | meeting | CONSULT/multilateral | diplomatic, military | 040 | The Security Council=sc |
V 6 | request | REQUEST/meet | diplomatic | 026 | Britain=gbr | The Security Council=sc
V 6 | called on | REQUEST/yield | diplomatic, military | 0256 | The Security Council=sc | the eastern force=lna
V 6 | gathered | CONSULT/multilateral | diplomatic | 040 | the G7 foreign ministers=g7 | | where=Dinard
V 7 | denied | REJECT | diplomatic, military | 016 | Russia's foreign ministry=rus |
V 8 | due | AGREE | diplomatic | 036 | UN envoy Hisham Talbi=env | | where=Ghadames
V 9 | would not let | REJECT/meet | diplomatic | 125 | He=env |
Q 0 | m | "with a heavy heart" | UN chief=sg
Q 2 | d | I leave Libya with a heavy heart and deeply concerned, | the UN chief=sg | wrote | -
Q 4 | i | His air force was told to stay on the ground | a spokesman=spk | said | -
Q 5 | i | whose brigades had taken~~by Friday morning | Salem Ghariani=sal | boasted | -
Q 6 | i | there could be no military solution | the G7 foreign ministers=g7 | said | -
Q 7 | i | it was helping him | Russia's foreign ministry=rus | denied | -
Q 9 | m | He would not let it be postponed, he said, "because some people prefer another kind of gathering" | he=env | said | -

#A w5-018 | 2023-06-30 | -
S Security Council ends Mali peacekeeping mission
P 30 June 2023 — The Security Council today unanimously decided to terminate the mandate of the United Nations mission in Mali, MINUSMA, and asked the Secretary-General to complete by 31 December the departure of its 13,000 soldiers and police.
P The decision, contained in resolution 2690, follows a request by Mali's transitional authorities, whose foreign minister told the same chamber on 16 June that confidence between the mission and the population had "run dry" and that the Blue Helmets should leave without delay.
P Addressing the 15 members after the vote, the representative of the United States regretted Bamako's choice and charged that the Wagner group had helped to engineer the exit to further its own interests.
P The Russian delegate replied that a sovereign State was free to select its partners.
P France, which drafted the text, thanked troop contributors and paid tribute to the 174 peacekeepers killed by hostile acts since 2013, a toll that made the operation the most dangerous in the Organization's history.
S Until 30 September the mission may still respond to imminent threats of violence against civilians in the vicinity of its positions.
P Mali's representative, Amadou Dicko, said his country would not accept one day beyond the timetable.
P Former rebels grouped in the Coordination of Azawad Movements, who signed a peace agreement in Algiers in 2015, have warned that a withdrawal without a successor would be "a fatal blow" to that text.
P MINUSMA was set up in April 2013, after French forces had driven jihadists from Timbuktu and Gao.
P Women's associations in Mopti, which have cooked for, quarrelled with and buried peacekeepers for ten years, planned to hang white cloths from their doors on the day the last convoy passes.
@ sc | UN Security Council | o | UNO
@ minu | MINUSMA | o | UNO
@ sg | UN Secretary-General | p | UNO | Secretary-General
@ mli | Mali | c | MLI
@ fm | Malian foreign minister | p | MLIGOV | foreign minister
@ usr | US representative | p | USAGOV | representative
@ bam | Malian transitional authorities | o | MLIGOV
@ wag | Wagner group | g | RUSPRM
@ rusd | Russian delegate | p | RUSGOV | delegate
@ fra | France | c | FRA
@ tcc | troop contributors | g | 
@ pk | peacekeepers in Mali | g | UNOMIL
@ ama | Amadou Dicko | p | MLIGOV | representative
@ cma | Coordination of Azawad Movements | o | MLIREB
@ fraf | French forces | g | FRAMIL
@ jih | jihadists in Mali | g | MLIREB
E 0 Security Council/ORG; Mali/GPE
E 1 30 June 2023/DATE; Security Council/ORG; today/DATE; United Nations/ORG; Mali/GPE; MINUSMA/ORG; 31 December/DATE; 13,000 soldiers and police/NUM
E 2 resolution 2690/LAW; Mali/GPE; 16 June/DATE; Blue Helmets/ORG
E 3 United States/GPE; Bamako/GPE; Wagner group/ARM
E 4 Russian/NORP
E 5 France/GPE; 174 peacekeepers/NUM; 2013/DATE
E 6 30 September/DATE
E 7 Mali/GPE; Amadou Dicko/PER
E 8 Coordination of Azawad Movements/ORG; Algiers/GPE; 2015/DATE
E 9 MINUSMA/ORG; April 2013/DATE; French/NORP; Timbuktu/GPE; Gao/GPE
E 10 Mopti/GPE
V 0 | ends | SANCTION/withdraw | peacekeeping, diplomatic | 1661 | Security Council=sc | Mali=mli | where=Mali | id=end
V 1 | decided | =end | | | The Security Council=sc | Mali=mli | when=today | date=2023-06-30 | where=Mali
V 1 | asked | REQUEST/change | peacekeeping, diplomatic | 0242 | The Security Council=sc | the Secretary-General=sg | when=today | date=2023-06-30 | n=troops:13,000 soldiers and police:13000
V 2 | decision | =end | | | @1:Security Council=sc | Mali's transitional authorities=bam
V 2 | request | REQUEST/yield | peacekeeping, diplomatic | 1056 | Mali's transitional authorities=bam | the mission=minu | when=on 16 June | date=2023-06-16 | id=req
V 2 | told | =req | | | foreign minister=fm | the mission=minu | when=on 16 June | date=2023-06-16
V 3 | vote | =end | | | the 15 members=sc | Bamako=bam
V 3 | regretted | ACCUSE/disapprove | peacekeeping, diplomatic | 110 | the representative of the United States=usr | Bamako=bam | when=@1:today | date=2023-06-30
V 3 | charged | ACCUSE/allege | peacekeeping, diplomatic | 112 | the representative of the United States=usr | the Wagner group=wag | when=@1:today | date=2023-06-30
V 3 | choice | =req | | | Bamako=bam | @2:the mission=minu
V 3 | exit | =end | | | the 15 members=sc | Bamako=bam
V 4 | replied | SUPPORT | diplomatic | 052 | The Russian delegate=rusd | @3:Bamako=bam | when=@1:today | date=2023-06-30
V 5 | thanked | SUPPORT | peacekeeping | 051 | France=fra | troop contributors=tcc
V 5 | paid tribute | SUPPORT | peacekeeping | 018 | France=fra | the 174 peacekeepers=pk
V 5 | killed | ASSAULT | peacekeeping | 190 | | the 174 peacekeepers=pk | st=h | when=since 2013 | date=2013/2023 | n=killed:174 peacekeepers:174
V 7 | accept | REJECT/change | peacekeeping | 123 | Mali's representative, Amadou Dicko=ama | @3:the 15 members=sc
V 8 | signed | SUPPORT | diplomatic | 057 | Former rebels grouped in the Coordination of Azawad Movements=cma | | st=h | when=in 2015 | date=2015 | where=Algiers | id=ag
V 8 | agreement | =ag | | | Former rebels grouped in the Coordination of Azawad Movements=cma | | when=in 2015 | date=2015 | where=Algiers
V 8 | withdrawal | =end | | | @3:the 15 members=sc | @7:Mali=mli
V 9 | driven | ASSAULT | military, terrorism | 190 | French forces=fraf | jihadists=jih | st=h | where=Timbuktu
V 9 | set up | AID | peacekeeping | 074 | @5:the Organization=sc | @7:Mali=mli | st=h | when=in April 2013 | date=2013-04
Q 2 | m | confidence between the mission and the population had "run dry" and that the Blue Helmets should leave without delay | foreign minister=fm | told | -
Q 3 | i | the Wagner group had helped to engineer the exit to further its own interests | the representative of the United States=usr | charged | -
Q 4 | i | a sovereign State was free to select its partners | The Russian delegate=rusd | replied | -
Q 7 | i | his country would not accept one day beyond the timetable | Mali's representative, Amadou Dicko=ama | said | -
Q 8 | m | a withdrawal without a successor would be "a fatal blow" to that text | Former rebels grouped in the Coordination of Azawad Movements=cma | warned | -

#A w5-019 | 2017-01-21 | BANJUL
S Jammeh agrees to go as West African troops wait at the gates
P BANJUL (Agency) - Gambia's longtime leader Yahya Jammeh announced on state television in the early hours of Saturday that he would relinquish "the mantle of leadership", ending a stand-off in which Senegalese tanks had crossed the border and Nigerian jets had circled over his capital.
P His decision came after an evening of talks in the palace with the presidents of Guinea and Mauritania, who had been given until noon on Friday to talk him round before soldiers of the Economic Community of West African States moved on the city.
S Not a drop of blood had been spilled, he told viewers, and he thanked Allah for it.
P Adama Barrow, who beat him by 43 to 40 per cent in December, was sworn in on Thursday inside the tiny Gambian embassy in Dakar, the only piece of his country on which he could safely stand.
P "The rule of fear has been banished from our land for good," Barrow wrote on his Facebook page.
P Where the old president will live, and under what guarantee, has been left to a paper which the mediators, the United Nations and the African Union were said to be typing late into the night; Morocco has been mentioned, and so has Guinea.
P A spokesman for ECOWAS, Colonel Kwesi Amponsah, said that the operation was suspended but that the men would remain inside the country until order was assured.
P The army chief, General Lamin Bojang, had made it plain on Wednesday, over a plate of rice at a tourist hotel, that he was not going to "involve my soldiers in a stupid fight".
P About 45,000 people fled to Senegal this month for fear of a battle, the UN refugee agency said, and German and British charter firms flew their holidaymakers out.
P Jammeh seized power as a lieutenant in 1994, claimed to cure AIDS with bananas and herbs, and once vowed to rule for a billion years.
@ jam | Yahya Jammeh | p | GMBGOV | President
@ sen | Senegalese army | g | SENMIL
@ nga | Nigerian air force | g | NGAMIL
@ gin | president of Guinea | p | GINGOV | President
@ mrt | president of Mauritania | p | MRTGOV | President
@ eco | ECOWAS | o | IGO
@ ecot | ECOWAS soldiers | g | IGOMIL
@ bar | Adama Barrow | p | GMBGOV | President
@ kwe | Kwesi Amponsah | p | IGOMIL | ECOWAS spokesman
@ lam | Lamin Bojang | p | GMBMIL | army chief
@ hcr | UN refugee agency | o | UNO
E 0 Jammeh/PER; West African/NORP
E 1 BANJUL/GPE; Gambia/GPE; Yahya Jammeh/PER; the early hours of Saturday/DATE; Senegalese/NORP; Nigerian/NORP
E 2 Guinea/GPE; Mauritania/GPE; noon on Friday/DATE; Economic Community of West African States/ORG
E 4 Adama Barrow/PER; December/DATE; Thursday/DATE; Gambian/NORP; Dakar/GPE
E 5 Barrow/PER; Facebook/ORG
E 6 United Nations/ORG; African Union/ORG; Morocco/GPE; Guinea/GPE
E 7 ECOWAS/ORG; Kwesi Amponsah/PER
E 8 Lamin Bojang/PER; Wednesday/DATE
E 9 About 45,000 people/NUM; Senegal/GPE; this month/DATE; UN/ORG; German/NORP; British/NORP
E 10 Jammeh/PER; 1994/DATE
V 0 | agrees | CONCEDE | political-institutions, pro-democracy, executive | 0831 | Jammeh=jam | @2:Economic Community of West African States=eco | st=f | id=go
V 0 | wait | MOBILIZE/troops | military, political-institutions | 154 | West African troops=ecot | Jammeh=jam | id=mob
V 1 | relinquish | =go | | | Gambia's longtime leader Yahya Jammeh=jam | @2:Economic Community of West African States=eco | st=f | when=in the early hours of Saturday | date=2017-01-21
V 1 | crossed | MOBILIZE/weapons | military, political-institutions | 154 | Senegalese tanks=sen | Gambia's longtime leader Yahya Jammeh=jam | where=the border
V 1 | circled | MOBILIZE/weapons | military, political-institutions | 154 | Nigerian jets=nga | Gambia's longtime leader Yahya Jammeh=jam | where=over his capital
V 2 | decision | =go | | | His=jam | Economic Community of West African States=eco | st=f
V 2 | talks | CONSULT/third-party | diplomatic, political-institutions | 045 | the presidents of Guinea=gin; Mauritania=mrt; His=jam | | date=2017-01-20 | where=the palace
V 2 | given | THREATEN/violence | military, political-institutions | 139 | Economic Community of West African States=eco | His=jam | st=h
V 3 | spilled | ASSAULT | military, political-institutions | 190 | | | by=he#1=jam | st=n
V 7 | suspended | CONCEDE | military | 0356 | ECOWAS=eco | @1:Yahya Jammeh=jam | by=Colonel Kwesi Amponsah=kwe
V 7 | operation | =mob | | | ECOWAS=eco | @1:Yahya Jammeh=jam
V 8 | made it plain | REJECT | military, political-institutions | 120 | General Lamin Bojang=lam | @1:Yahya Jammeh=jam | when=on Wednesday | date=2017-01-18 | where=a tourist hotel
V 10 | seized | COERCE/seize | political-institutions, military | 192 | Jammeh=jam | | st=h | when=in 1994 | date=1994
Q 1 | m | he would relinquish "the mantle of leadership" | Gambia's longtime leader Yahya Jammeh=jam | announced | -
Q 3 | i | Not a drop of blood had been spilled | he#1=jam | told | -
Q 5 | d | The rule of fear has been banished from our land for good, | Barrow=bar | wrote | -
Q 7 | i | the operation was suspended but that the men would remain inside the country until order was assured | Colonel Kwesi Amponsah=kwe | said | -
Q 8 | m | he was not going to "involve my soldiers in a stupid fight" | General Lamin Bojang=lam | made it plain | -
Q 9 | i | About 45,000 people fled to Senegal this month for fear of a battle | the UN refugee agency=hcr | said | -

#A w5-020 | 2010-12-29 | ABIDJAN
S African presidents leave Ivory Coast empty-handed, will try again
P Three West African presidents failed on Tuesday to persuade Ivory Coast's incumbent to yield to the man whom most of the world considers the winner of November's election, but agreed to return to Abidjan next week, one of them said.
P The leaders of Benin, Sierra Leone and Cape Verde spent four hours at the lagoon-side palace and another two at the Golf Hotel, where the challenger lives behind coils of wire under the guard of 800 UN peacekeepers.
P They had come as messengers of ECOWAS, which said on Friday that it would be left with no alternative but "legitimate force" if the incumbent clung on.
P He has told his visitors, according to an adviser, Désiré Gbaka, that he won according to the constitution, and has ordered the UN mission to quit the country, something it refuses to do.
P A convoy of peacekeepers was set upon by a crowd in Yopougon while the meetings were going on; one soldier from Bangladesh was cut on the arm with a machete, and a vehicle was burnt.
S At least 173 people have been killed since mid-December, the deputy UN human rights commissioner told a session in Geneva, with reports of night raids, torture and bodies that families are not allowed to see.
P A general strike called by the challenger's camp was hardly followed in the commercial capital, where buses ran and bakers baked.
P The World Bank and the central bank of the region have frozen the government's accounts, and Washington has barred the incumbent and about thirty of his associates from travel to the United States.
P Two rival treasurers now sign cheques in the name of the same republic.
P France on Wednesday denied that its soldiers at Port-Bouët were preparing anything besides the evacuation, should it come to that, of 15,000 of its citizens.
P Cocoa futures in London slipped from a four-month high.
@ inc | Ivorian incumbent president | p | CIVGOV | President
@ cha | Ivorian challenger | p | CIVPTYOPP | challenger
@ ben | president of Benin | p | BENGOV | President
@ sle | president of Sierra Leone | p | SLEGOV | President
@ cpv | president of Cape Verde | p | CPVGOV | President
@ three | three West African presidents | g | IGO
@ pk | UN peacekeepers | g | UNOMIL
@ eco | ECOWAS | o | IGO
@ des | Désiré Gbaka | p | CIVGOV | adviser
@ un | UN mission in Ivory Coast | o | UNO
@ cro | crowd in Yopougon | l | CIVCVL
@ vic | people killed in Ivory Coast | l | CIVCVL
@ dep | deputy UN human rights commissioner | p | UNO | deputy commissioner
@ wb | World Bank | o | IGO
@ cb | central bank of West African states | o | IGO
@ usa | United States government | o | USAGOV
@ ass | associates of the incumbent | g | CIVGOV
@ fra | France | c | FRA
E 0 African/NORP; Ivory Coast/GPE
E 1 Three West African presidents/NUM; West African/NORP; Tuesday/DATE; Ivory Coast/GPE; November/DATE; Abidjan/GPE; next week/DATE
E 2 Benin/GPE; Sierra Leone/GPE; Cape Verde/GPE; Golf Hotel/FAC; 800/NUM; UN/ORG
E 3 ECOWAS/ORG; Friday/DATE
E 4 Désiré Gbaka/PER; UN/ORG
E 5 Yopougon/GPE; one soldier/NUM; Bangladesh/GPE
E 6 At least 173 people/NUM; mid-December/DATE; UN/ORG; Geneva/GPE
E 8 World Bank/ORG; Washington/GPE; about thirty of his associates/NUM; United States/GPE
E 10 France/GPE; Wednesday/DATE; Port-Bouët/GPE; 15,000 of its citizens/NUM
E 11 London/GPE
V 0 | try | AGREE | diplomatic, election | 036 | African presidents=three | @1:incumbent=inc | id=ret
V 1 | agreed | =ret | | | Three West African presidents=three | incumbent=inc | by=one of them=three | when=on Tuesday | date=2010-12-28 | where=Abidjan
V 2 | spent | CONSULT/visit | diplomatic, election | 045 | The leaders of Benin=ben; Sierra Leone=sle; Cape Verde=cpv | @1:incumbent=inc; challenger=cha | date=2010-12-28 | where=the Golf Hotel | id=meet
V 2 | guard | AID | peacekeeping | 074 | 800 UN peacekeepers=pk | the challenger=cha | where=the Golf Hotel
V 3 | said | THREATEN/violence | military, election | 138 | ECOWAS=eco | the incumbent=inc | when=on Friday | date=2010-12-24
V 3 | come | =meet | | | They=three | the incumbent=inc
V 4 | told | REJECT/change | election | 1231 | He=inc | his visitors=three | by=an adviser, Désiré Gbaka=des
V 4 | ordered | REQUEST/yield | peacekeeping, diplomatic | 1056 | He=inc | the UN mission=un
V 4 | refuses | REJECT/yield | peacekeeping, diplomatic | 124 | it=un | He=inc
V 5 | set upon | ASSAULT/primitive | peacekeeping | 180 | a crowd=cro | A convoy of peacekeepers=pk | date=2010-12-28 | where=Yopougon | n=injured:one soldier:1 | id=yop
V 5 | cut | =yop | | | a crowd=cro | one soldier from Bangladesh=pk
V 5 | meetings | =meet | | | @2:The leaders of Benin=ben; @2:Sierra Leone=sle; @2:Cape Verde=cpv | @1:incumbent=inc; @2:challenger=cha
V 5 | burnt | ASSAULT/destroy | peacekeeping | 1712 | a crowd=cro | A convoy of peacekeepers=pk | date=2010-12-28 | where=Yopougon
V 6 | killed | ASSAULT | election, human-rights | 180 | | At least 173 people=vic | by=the deputy UN human rights commissioner=dep | when=since mid-December | date=2010-12 | n=killed:At least 173 people:173
V 7 | strike | PROTEST/strike | election | 143 | the challenger's camp=cha | @1:incumbent=inc | where=the commercial capital
V 8 | frozen | SANCTION/discontinue | economic, election | 163 | The World Bank=wb; the central bank of the region=cb | the government's=inc
V 8 | barred | SANCTION/discontinue | diplomatic, election | 163 | Washington=usa | the incumbent=inc; his associates=ass | n=other:about thirty of his associates:30
V 10 | denied | REJECT | military, diplomatic | 016 | France=fra | | when=on Wednesday | date=2010-12-29
Q 3 | m | it would be left with no alternative but "legitimate force" if the incumbent clung on | ECOWAS=eco | said | -
Q 4 | i | he won according to the constitution | He=inc | told | his visitors=three
Q 6 | i | At least 173 people have been killed since mid-December | the deputy UN human rights commissioner=dep | told | -
Q 10 | i | its soldiers at Port-Bouët were preparing~~citizens | France=fra | denied | -

#A w5-021 | 2008-12-05 | Harare
S Zimbabwe declares cholera emergency, asks world for medicine
P Zimbabwe has declared a national emergency over an outbreak of cholera that has killed more than 560 people since August, and for the first time has asked other countries for help with its broken hospitals, the state-run Herald said on Thursday.
P Health minister Simbarashe Chidzero listed what he needed at a meeting with donors and UN agencies on Wednesday: drugs, drip sets, fuel, spare parts for boilers, and top-up pay for nurses.
S "Our central hospitals are literally not functioning," he was quoted as saying.
P In Budiriro, the worst-hit suburb of the capital, women scoop water from holes dug in the vlei because nothing has come out of the taps for nine days.
P Doctors and nurses who tried to hand a petition to the ministry on Wednesday were chased along Baines Avenue by riot police with batons, and at least 15 were taken away in a lorry, their association said.
P On Monday soldiers who had queued in vain for cash at a bank robbed money changers and broke shop windows until military police drove them back to barracks.
P South Africa, where 460 patients have crossed at Beitbridge to be treated, will send a fact-finding team next week, government spokeswoman Zanele Mthimkhulu said.
P The bacterium thrives wherever sewage meets drinking water, and the rains, which have just begun, will carry it further.
P The British prime minister described the epidemic as an international emergency and a Kenyan counterpart went so far as to urge African governments to push the president from power.
P Power-sharing talks remain stuck over who gets the home affairs ministry.
P The EU has added €200,000 to its cholera relief, most of it for soap and tablets.
@ zwe | Zimbabwean government | o | ZWEGOV
@ her | Herald | o | ZWEJRN
@ sim | Simbarashe Chidzero | p | ZWEGOV | health minister
@ don | donors and UN agencies | g | UNO
@ doc | doctors and nurses in Harare | l | ZWEMED
@ ass | association of doctors and nurses | o | ZWEMED
@ rio | riot police | g | ZWECOP
@ sol | soldiers in Harare | g | ZWEMIL
@ chg | money changers | l | ZWECVL
@ mp | military police | g | ZWEMIL
@ zaf | South Africa | c | ZAF
@ zan | Zanele Mthimkhulu | p | ZAFGOV | government spokeswoman
@ ken | Kenyan prime minister | p | KENGOV | prime minister
@ afr | African governments | g | 
@ gbr | British prime minister | p | GBRGOV | prime minister
@ eu | European Union | o | EUR
@ patients | Zimbabwean patients | l | ZWECVL
E 0 Zimbabwe/GPE
E 1 Zimbabwe/GPE; more than 560 people/NUM; August/DATE; Herald/ORG; Thursday/DATE
E 2 Simbarashe Chidzero/PER; UN/ORG; Wednesday/DATE
E 4 Budiriro/GPE
E 5 Wednesday/DATE; Baines Avenue/FAC; at least 15/NUM
E 6 Monday/DATE
E 7 South Africa/GPE; 460 patients/NUM; Beitbridge/GPE; next week/DATE; Zanele Mthimkhulu/PER
E 9 British/NORP; Kenyan/NORP; African/NORP
E 11 EU/ORG; €200,000/MONEY
V 0 | asks | REQUEST/assist | health, human-security | 0233 | Zimbabwe=zwe | | id=ask
V 1 | asked | =ask | | | Zimbabwe=zwe | | by=the state-run Herald=her
V 2 | meeting | CONSULT | health, human-security | 040 | Health minister Simbarashe Chidzero=sim; donors and UN agencies=don | | when=on Wednesday | date=2008-12-03
V 2 | needed | =ask | | | Health minister Simbarashe Chidzero=sim | donors and UN agencies=don | when=on Wednesday | date=2008-12-03
V 5 | chased | ASSAULT/crowd-control | repression, health | 175 | riot police with batons=rio | Doctors and nurses=doc | by=their association=ass | when=on Wednesday | date=2008-12-03 | where=along Baines Avenue
V 5 | taken away | COERCE/arrest | repression, health | 173 | riot police with batons=rio | at least 15=doc | by=their association=ass | when=on Wednesday | date=2008-12-03 | where=Baines Avenue | n=arrested:at least 15:15
V 6 | robbed | COERCE/seize | military, economic | 1711 | soldiers=sol | money changers=chg | when=On Monday | date=2008-12-01
V 6 | broke | PROTEST/riot | military, economic | 145 | soldiers=sol | | when=On Monday | date=2008-12-01
V 6 | drove | ASSAULT | military | 175 | military police=mp | soldiers=sol | when=On Monday | date=2008-12-01
V 7 | treated | AID | health, migration | 074 | South Africa=zaf | 460 patients=patients | where=South Africa | n=other:460 patients:460
V 7 | send | AGREE | health, diplomatic | 0333 | South Africa=zaf | @1:Zimbabwe=zwe | by=government spokeswoman Zanele Mthimkhulu=zan | when=next week | date=2008-12-08/2008-12-14
V 9 | urge | REQUEST/change | health, executive | 0241 | a Kenyan counterpart=ken | African governments=afr
V 11 | added | AID | health, human-security | 073 | The EU=eu | @1:Zimbabwe=zwe | n=money:€200,000:200000:EUR
Q 1 | i | Zimbabwe has declared~~broken hospitals | the state-run Herald=her | said | -
Q 3 | d | Our central hospitals are literally not functioning, | he=sim | saying | -
Q 5 | i | Doctors and nurses who tried~~lorry | their association=ass | said | -
Q 7 | i | South Africa, where~~next week | government spokeswoman Zanele Mthimkhulu=zan | said | -
Q 9 | i | the epidemic as an international emergency | The British prime minister=gbr | described | -

#A w5-022 | 2023-09-21 | DERNA
S Journalists told to leave Derna after protesters torch mayor's house
P Authorities in eastern Libya asked most reporters to quit the flood-stricken city of Derna on Tuesday, a day after hundreds of angry survivors gathered outside the Sahaba mosque, shouted for the speaker of parliament to go, and burned down the home of the man who was mayor when two neglected dams gave way.
P Telephone and internet links to the city were cut at about one in the morning; the government in Benghazi blamed a severed cable.
S "Since Monday night we work by candle and by rumour," said a Libyan doctor at the field hospital, who asked not to be named.
P A United Nations relief team was refused permission to travel from Benghazi, a spokeswoman in Geneva said, though search crews from Italy, Turkey and the Emirates stayed.
P The mayor has been suspended, and the attorney general in Tripoli, Faraj Zwawi, said that he had opened an inquiry into the collapse and into the fate of money set aside for repairs to the dams since 2012.
P More than 11,000 people are thought to have been swept away when Storm Daniel broke over the green mountain on the night of September 10.
P Nobody disputes that cracks had been measured, photographed and filed.
P For all their quarrels the two governments have each sent convoys, and soldiers of the rival camps were seen passing sandbags along the same chain.
P Parliament on Thursday last week voted 10 billion dinars for rebuilding, a sum that the central bank has yet to find.
P Egypt's president flew none of his own relief into Derna, but an Egyptian helicopter carrier is moored off the port with a hospital on board.
P A bride's dress hung from a lamp post on the corniche for nine days before anyone had the heart to take it down.
@ east | eastern Libyan government | o | LBYGOV
@ jrn | reporters in Derna | g | JRN
@ sur | survivors in Derna | l | LBYCVL
@ spk | speaker of Libyan parliament | p | LBYLEG | speaker
@ may | mayor of Derna | p | LBYGOV | mayor
@ doc | Libyan doctor | p | LBYMED | doctor
@ un | United Nations relief team | g | UNO
@ uns | UN spokeswoman | p | UNO | spokeswoman
@ far | Faraj Zwawi | p | LBYJUD | attorney general
@ two | rival Libyan governments | g | LBYGOV
@ egy | Egypt | c | EGYMIL
@ peo | people of Derna | l | LBYCVL
@ ita | Italy | c | ITA
@ tur | Turkey | c | TUR
@ are | United Arab Emirates | c | ARE
E 0 Derna/GPE
E 1 Libya/GPE; Derna/GPE; Tuesday/DATE; a day after/DATE; hundreds of angry survivors/NUM; Sahaba mosque/FAC
E 2 Benghazi/GPE
E 3 Monday night/DATE; Libyan/NORP
E 4 United Nations/ORG; Benghazi/GPE; Geneva/GPE; Italy/GPE; Turkey/GPE; Emirates/GPE
E 5 Tripoli/GPE; Faraj Zwawi/PER; 2012/DATE
E 6 More than 11,000 people/NUM; Storm Daniel/EVT; September 10/DATE
E 9 Thursday last week/DATE; 10 billion dinars/MONEY
E 10 Egypt/GPE; Derna/GPE; Egyptian/NORP
V 0 | told | COERCE/restrict | disasters, rights-freedoms | 172 | @1:Authorities in eastern Libya=east | Journalists=jrn | where=Derna | id=quit
V 0 | torch | PROTEST/riot | disasters | 145 | protesters=sur | mayor's=may | where=Derna | id=torch
V 1 | asked | =quit | | | Authorities in eastern Libya=east | most reporters=jrn | when=on Tuesday | date=2023-09-19 | where=Derna
V 1 | gathered | PROTEST/demo | disasters, legislative | 141 | hundreds of angry survivors=sur | the speaker of parliament=spk | when=a day after | date=2023-09-18 | where=outside the Sahaba mosque | n=protesters:hundreds of angry survivors:- | id=dem
V 1 | burned | =torch | | | hundreds of angry survivors=sur | mayor=may | date=2023-09-18 | where=Derna
V 1 | shouted | =dem | | | hundreds of angry survivors=sur | the speaker of parliament=spk | where=outside the Sahaba mosque
V 2 | cut | COERCE/withhold | disasters, rights-freedoms | 172 | | the city=peo | when=at about one in the morning | date=2023-09-19 | where=the city
V 4 | refused | REJECT/assist | disasters, human-security | 122 | @2:the government in Benghazi=east | A United Nations relief team=un | by=a spokeswoman in Geneva=uns
V 4 | stayed | AID | disasters | 074 | Italy=ita; Turkey=tur; Emirates=are | @1:Derna=peo | by=a spokeswoman in Geneva=uns
V 5 | inquiry | ACCUSE/investigate | disasters, corruption | 091 | Faraj Zwawi=far |
V 8 | sent | AID | disasters, human-security | 073 | the two governments=two | @1:Derna=peo
V 8 | passing | AID | disasters, military | 074 | soldiers of the rival camps=two | @1:Derna=peo
V 10 | moored | AID | disasters, health, military | 074 | an Egyptian helicopter carrier=egy | Derna=peo | where=off the port
Q 3 | d | Since Monday night we work by candle and by rumour, | a Libyan doctor=doc | said | -
Q 4 | i | A United Nations relief team was refused permission to travel from Benghazi | a spokeswoman in Geneva=uns | said | -
Q 5 | i | he had opened an inquiry into the collapse~~2012 | Faraj Zwawi=far | said | -

#A w5-023 | 2021-07-27 | TUNIS
S Tunisia's leader freezes parliament; Islamist speaker shut out by soldiers
P Troops ringed the parliament in Tunis on Monday and turned away its speaker, the head of the moderate Islamist party Ennahda, hours after President Kamel Jlassi dismissed the prime minister and suspended the assembly for 30 days with the help of an emergency article of the constitution.
P "I am against gathering all powers in the hands of one person," the speaker, Rached Mbarek, 80, said through the closed gate before he sat down in his car for a twelve-hour vigil.
P Supporters of the two camps threw stones and bottles at one another across the Bardo square until policemen parted them.
P In a decree published overnight the president imposed a curfew from seven in the evening to six in the morning and forbade gatherings of more than three people in public.
P Police in plain clothes closed the bureau of the Qatari channel Al Jazeera without showing a warrant, its director Lotfi Hamdi said.
P The powerful UGTT union stopped short of calling it a coup and pressed for guarantees that the measures would be short.
P Germany spoke of its hope that the country would "return to constitutional order as soon as possible"; the Arab League, after a call between its chief and the foreign minister, wished Tunisia a speedy end to its turbulence.
P Jlassi, a retired professor of law who campaigned in 2019 without posters, says that he has saved the state from people who bought and sold it by the seat.
P On Avenue Habib Bourguiba the night before there had been car horns and fireworks.
P Eighteen thousand Tunisians have died of Covid-19, more in proportion than anywhere else on the continent, and the hospitals in Kairouan ran out of oxygen this month.
P "A dictator I can vote out," a pharmacist in La Marsa remarked, "but an empty fridge has no constitution."
@ tro | Tunisian troops | g | TUNMIL
@ rac | Rached Mbarek | p | TUNLEGPTY | speaker of parliament
@ kam | Kamel Jlassi | p | TUNGOV | President
@ pm | prime minister of Tunisia | p | TUNGOV | prime minister
@ par | Tunisian parliament | o | TUNLEG
@ cam1 | supporters of the president | l | TUNCVL
@ cam2 | supporters of Ennahda | l | TUNPTY
@ tun | people of Tunisia | l | TUNCVL
@ pol | Tunisian police | o | TUNCOP
@ alj | Al Jazeera | o | QATJRN
@ lot | Lotfi Hamdi | p | QATJRN | director
@ ugt | UGTT | o | TUNLAB
@ deu | Germany | c | DEU
@ al | Arab League chief | p | IGO | chief
@ fm | Tunisian foreign minister | p | TUNGOV | foreign minister
@ pha | pharmacist in La Marsa | p | TUNCVL | pharmacist
@ arl | Arab League | o | IGO
@ opp | unnamed politicians | g | TUNLEG
E 0 Tunisia/GPE; Islamist/NORP
E 1 Tunis/GPE; Monday/DATE; Islamist/NORP; Ennahda/ORG; Kamel Jlassi/PER
E 2 Rached Mbarek/PER
E 3 Bardo/LOC
E 5 Qatari/NORP; Al Jazeera/ORG; Lotfi Hamdi/PER
E 6 UGTT/ORG
E 7 Germany/GPE; Arab League/ORG; Tunisia/GPE
E 8 Jlassi/PER; 2019/DATE
E 9 Avenue Habib Bourguiba/FAC; the night before/DATE
E 10 Eighteen thousand/NUM; Tunisians/NORP; Kairouan/GPE; this month/DATE
E 11 La Marsa/GPE
V 0 | freezes | COERCE/restrict | political-institutions, pro-autocracy, legislative | 1722 | Tunisia's leader=kam | parliament=par | where=Tunisia | id=frz
V 0 | shut out | COERCE/restrict | political-institutions, pro-autocracy, legislative, military | 172 | soldiers=tro | Islamist speaker=rac | id=shut
V 1 | ringed | MOBILIZE/troops | political-institutions, military | 154 | Troops=tro | the parliament=par | when=on Monday | date=2021-07-26 | where=parliament in Tunis
V 1 | turned away | =shut | | | Troops=tro | its speaker=rac | when=on Monday | date=2021-07-26 | where=Tunis
V 1 | dismissed | COERCE/restrict | political-institutions, pro-autocracy, executive | 1722 | President Kamel Jlassi=kam | the prime minister=pm
V 1 | suspended | =frz | | | President Kamel Jlassi=kam | the assembly=par
V 2 | said | ACCUSE/disapprove | political-institutions, pro-autocracy | 111 | the speaker, Rached Mbarek=rac | one person=kam
V 2 | vigil | PROTEST/demo | political-institutions, pro-autocracy | 141 | the speaker, Rached Mbarek=rac | @1:President Kamel Jlassi=kam | where=@1:parliament in Tunis
V 3 | threw | ASSAULT/primitive | political-institutions | 180 | Supporters of the two camps=cam1; Supporters of the two camps=cam2 | | where=Bardo square
V 4 | imposed | COERCE/curfew | political-institutions, rights-freedoms | 1723 | the president=kam | @1:Tunis=tun | when=overnight
V 4 | forbade | COERCE/restrict | political-institutions, rights-freedoms | 1721 | the president=kam | @1:Tunis=tun | when=overnight
V 5 | closed | COERCE/censor | rights-freedoms | 1721 | Police in plain clothes=pol | Al Jazeera=alj | by=its director Lotfi Hamdi=lot
V 6 | pressed | REQUEST/change | political-institutions, pro-democracy | 0244 | The powerful UGTT union=ugt | @4:the president=kam
V 6 | coup | =frz | | | @4:the president=kam | @1:the assembly=par
V 7 | call | CONSULT/phone | diplomatic | 041 | its chief=al; the foreign minister=fm |
V 8 | says | ACCUSE/allege | political-institutions, corruption | 1121 | Jlassi=kam | people=opp
Q 2 | d | I am against gathering all powers in the hands of one person, | the speaker, Rached Mbarek=rac | said | -
Q 5 | i | Police in plain clothes closed the bureau of the Qatari channel Al Jazeera without showing a warrant | its director Lotfi Hamdi=lot | said | -
Q 7 | m | the country would "return to constitutional order as soon as possible" | Germany=deu | spoke of its hope | -
Q 8 | i | he has saved the state from people who bought and sold it by the seat | Jlassi=kam | says | -
Q 11 | d | A dictator I can vote out, | a pharmacist in La Marsa=pha | remarked | -
Q 11 | d | but an empty fridge has no constitution. | a pharmacist in La Marsa=pha | remarked | -

#A w5-024 | 2019-03-09 | ALGIERS
S Algerians pack streets for third Friday against fifth term
P Hundreds of thousands of Algerians, grandmothers and football supporters among them, filled the boulevards of the capital and of Oran, Constantine and Tizi Ouzou on Friday in the largest marches yet against the plan of their ailing president to stand for a fifth term in April.
P Police, who had let the crowd flow past the Grande Poste with roses in their gun belts, fired tear gas at dusk when several hundred youths tried to climb towards the presidential palace at El Mouradia.
S State television said 195 people were detained and 112 policemen hurt, and that a museum near the palace had been looted and set alight.
P The president, 82, who has hardly spoken in public since a stroke in 2013, is in a Geneva hospital for what his office calls routine checks; in a letter read out on Thursday he warned his compatriots against "insidious groups" that might sow chaos.
P Chief of staff General Salah Bouzid, until lately his firmest prop, told cadets at Cherchell that the army and the people shared "one vision of the future", which some took for a wink.
P Trade unions and shopkeepers are to stop work for five days from Sunday, according to leaflets that nobody has signed.
P Two lawmakers of the ruling FLN resigned their seats, and a veterans' association with roots in the war against France came out in favour of the marchers.
P The university holidays were brought forward by ten days on Saturday, a step that the students of Bab Ezzouar read as an attempt to send them home to their mothers.
P "Neither Belgian beer nor Swiss clinic, we want a president who can stand up," ran one placard.
P Oil and gas bring in nineteen of every twenty dollars that the country earns abroad.
P Whether the old order will bend or break is anybody's guess.
@ pro | Algerian protesters | l | DZACVLOPP
@ pre | president of Algeria | p | DZAGOV | President
@ pol | Algerian police | o | DZACOP
@ you | youths in Algiers | l | DZACVLOPP
@ tv | Algerian state television | o | DZAJRN
@ ins | insidious groups | g | DZAOPP
@ sal | Salah Bouzid | p | DZAMIL | chief of staff
@ uni | Algerian trade unions and shopkeepers | g | DZALAB
@ fln | FLN lawmakers | g | DZALEGPTY
@ vet | Algerian veterans' association | o | DZASOC
@ gov | Algerian government | o | DZAGOV
@ stu | students of Bab Ezzouar | g | DZAEDU
E 0 Algerians/NORP; third Friday/DATE
E 1 Hundreds of thousands/NUM; Algerians/NORP; Oran/GPE; Constantine/GPE; Tizi Ouzou/GPE; Friday/DATE; April/DATE
E 2 Grande Poste/FAC; several hundred youths/NUM; El Mouradia/LOC
E 3 195 people/NUM; 112 policemen/NUM
E 4 2013/DATE; Geneva/GPE; Thursday/DATE
E 5 Salah Bouzid/PER; Cherchell/GPE
E 6 Sunday/DATE
E 7 Two lawmakers/NUM; FLN/ORG; France/GPE
E 8 Saturday/DATE; Bab Ezzouar/LOC
E 9 Belgian/NORP; Swiss/NORP
V 0 | pack | PROTEST/demo | executive, election | 141 | Algerians=pro | @1:ailing president=pre | where=streets | id=march
V 1 | marches | =march | | | Hundreds of thousands of Algerians=pro | ailing president=pre | when=on Friday | date=2019-03-08 | where=Oran | n=protesters:Hundreds of thousands:-
V 2 | fired | ASSAULT/crowd-control | repression, executive | 175 | Police=pol | several hundred youths=you | when=at dusk | date=2019-03-08 | where=El Mouradia
V 3 | detained | COERCE/arrest | repression, executive | 173 | @2:Police=pol | 195 people=you | by=State television=tv | date=2019-03-08 | n=arrested:195 people:195
V 3 | hurt | PROTEST/riot | executive | 145 | @2:several hundred youths=you | 112 policemen=pol | by=State television=tv | date=2019-03-08 | n=injured:112 policemen:112 | id=riot
V 3 | looted | =riot | | | @2:several hundred youths=you | @2:Police=pol | by=State television=tv | where=a museum near the palace
V 4 | warned | REQUEST/change | executive | 024 | he=pre | his compatriots=pro | when=on Thursday | date=2019-03-07
V 6 | stop | PROTEST/strike | executive, economic | 143 | Trade unions and shopkeepers=uni | @4:The president=pre | st=f | when=from Sunday | date=2019-03-10
V 7 | resigned | RETREAT/resign | legislative, executive | 0831 | Two lawmakers of the ruling FLN=fln |
V 7 | favour | SUPPORT | executive | 051 | a veterans' association=vet | the marchers=pro
V 8 | read | ACCUSE/disapprove | executive | 111 | the students of Bab Ezzouar=stu | @4:The president=pre
Q 3 | i | 195 people were detained~~set alight | State television=tv | said | -
Q 4 | m | his compatriots against "insidious groups" that might sow chaos | he=pre | warned | -
Q 5 | m | the army and the people shared "one vision of the future" | Chief of staff General Salah Bouzid=sal | told | -

#A w5-025 | 2025-10-02 | RABAT
S Three shot dead as Morocco's Gen Z protests turn violent, officials say
P RABAT — Moroccan gendarmes killed three people on Wednesday night when a crowd armed with knives and stones tried to storm their post in Leqliaa, near Agadir, the interior ministry said, the first deaths in five days of protests led by anonymous young people over hospitals and schools.
P Witnesses to the shooting in Leqliaa could not be reached.
P More than 400 people have been arrested and 263 members of the security forces injured, ministry spokesman Rachid Benkhal said in an audio statement, adding that banks had been sacked and cars burned in Inezgane, Tiznit and Oujda.
S In Oujda a police van ran over a demonstrator, who lost a leg.
P GenZ212, a group without a face that grew on the gaming platform Discord from 3,000 members to 150,000 in a week, rejected "all forms of violence" and asked its followers to bring flowers and to stay away from places where they might be provoked.
P The protests were kindled by the deaths of eight women after Caesarean sections at a public hospital in Agadir and by stadiums rising for the 2030 World Cup, whose cost is given as $5 billion.
P Prime minister Driss Lahrichi, leaving a meeting of his coalition, said the government had listened and was ready for talks "within institutions and public spaces".
S No such talks had begun by Thursday evening.
P The Moroccan Association of Human Rights denounced the detentions as arbitrary and said that a father had been led off with a baby in his arms.
P Some 36 per cent of Moroccans under 25 have no job.
P On the terraces of Agdal the talk is otherwise of the national team, which has won 16 games in a row.
@ gen | Moroccan gendarmes | g | MARCOP
@ cro | crowd in Leqliaa | l | MARCVL
@ int | Moroccan interior ministry | o | MARGOV
@ rac | Rachid Benkhal | p | MARGOV | interior ministry spokesman
@ pro | young Moroccan protesters | l | MARCVLOPP
@ gz | GenZ212 | o | MARSOC
@ dri | Driss Lahrichi | p | MARGOV | prime minister
@ gov | Moroccan government | o | MARGOV
@ amdh | Moroccan Association of Human Rights | o | MARNGO
@ pol | Moroccan police | o | MARCOP
@ dem | demonstrator in Oujda | p | MARCVL | demonstrator
E 0 Three/NUM; Morocco/GPE; Gen Z/NORP
E 1 RABAT/GPE; Moroccan/NORP; three people/NUM; Wednesday night/DATE; Leqliaa/GPE; Agadir/GPE
E 2 Leqliaa/GPE
E 3 More than 400 people/NUM; 263 members of the security forces/NUM; Rachid Benkhal/PER; Inezgane/GPE; Tiznit/GPE; Oujda/GPE
E 4 Oujda/GPE
E 5 GenZ212/ORG; Discord/ORG; 3,000 members/NUM; 150,000/NUM
E 6 eight women/NUM; Agadir/GPE; 2030 World Cup/EVT; $5 billion/MONEY
E 7 Driss Lahrichi/PER
E 8 Thursday evening/DATE
E 9 Moroccan Association of Human Rights/ORG
E 10 Moroccans/NORP
E 11 Agdal/LOC
V 0 | shot | ASSAULT/firearms | repression | 175 | @1:Moroccan gendarmes=gen | Three=cro | by=officials=int | n=killed:Three:3 | id=shot
V 0 | protests | PROTEST/riot | health, human-security | 145 | Gen Z=pro | @1:the interior ministry=gov | where=Morocco | by=officials=int | id=riot
V 1 | killed | =shot | | | Moroccan gendarmes=gen | three people=cro | by=the interior ministry=int | when=on Wednesday night | date=2025-10-01 | where=Leqliaa | n=killed:three people:3
V 1 | storm | PROTEST/riot | | 145 | a crowd armed with knives and stones=cro | Moroccan gendarmes=gen | by=the interior ministry=int | when=on Wednesday night | date=2025-10-01 | where=Leqliaa
V 1 | protests | PROTEST/demo | health, human-security | 141 | anonymous young people=pro | @7:the government=gov | when=in five days | date=2025-09-27/2025-10-01 | id=demo
V 1 | deaths | =shot | | | Moroccan gendarmes=gen | three people=cro
V 2 | shooting | =shot | | | @1:Moroccan gendarmes=gen | @1:three people=cro | where=Leqliaa
V 3 | arrested | COERCE/arrest | repression, rights-freedoms | 173 | @4:police=pol | More than 400 people=pro | by=ministry spokesman Rachid Benkhal=rac | n=arrested:More than 400 people:400 | id=arr
V 3 | injured | =riot | | | @1:anonymous young people=pro | 263 members of the security forces=pol | by=ministry spokesman Rachid Benkhal=rac | n=injured:263 members of the security forces:263
V 3 | sacked | =riot | | | @1:anonymous young people=pro | | by=ministry spokesman Rachid Benkhal=rac | where=Inezgane
V 3 | burned | =riot | | | @1:anonymous young people=pro | | by=ministry spokesman Rachid Benkhal=rac | where=Oujda
V 4 | ran over | ASSAULT | repression | 175 | a police van=pol | a demonstrator=dem | where=Oujda
V 5 | asked | REQUEST/yield | | 0252 | GenZ212=gz | its followers=pro
V 6 | protests | =demo | | | @5:GenZ212=pro | @7:the government=gov
V 7 | meeting | CONSULT | executive | 040 | Prime minister Driss Lahrichi=dri; his coalition=gov |
V 7 | ready | AGREE | executive | 036 | the government=gov | @5:GenZ212=gz | by=Prime minister Driss Lahrichi=dri
V 8 | begun | CONSULT | executive | 046 | @7:the government=gov; @5:GenZ212=gz | | st=n | when=by Thursday evening | date=2025-10-02
V 9 | denounced | ACCUSE/disapprove | rights-freedoms, repression | 111 | The Moroccan Association of Human Rights=amdh | @4:police=pol
V 9 | detentions | =arr | | | @4:police=pol | @3:More than 400 people=pro
V 9 | led off | COERCE/arrest | rights-freedoms, repression | 173 | @4:police=pol | a father=pro | by=The Moroccan Association of Human Rights=amdh
Q 1 | i | Moroccan gendarmes killed three people~~near Agadir | the interior ministry=int | said | -
Q 3 | i | More than 400 people have been arrested and 263 members of the security forces injured | ministry spokesman Rachid Benkhal=rac | said | -
Q 3 | i | banks had been sacked and cars burned in Inezgane, Tiznit and Oujda | ministry spokesman Rachid Benkhal=rac | adding | -
Q 5 | m | "all forms of violence" | GenZ212=gz | rejected | its followers=pro
Q 7 | m | the government had listened and was ready for talks "within institutions and public spaces" | Prime minister Driss Lahrichi=dri | said | -
Q 9 | i | a father had been led off with a baby in his arms | The Moroccan Association of Human Rights=amdh | said | -

#A w5-026 | 2000-05-10 | FREETOWN
S British paratroops secure Freetown airport as rebels hold 500 UN men
P British paratroopers dug in around Lungi airport and ferried foreigners out by helicopter yesterday as word spread that fighters of the Revolutionary United Front, who have captured some 500 United Nations peacekeepers in a week, were within 25 miles of Sierra Leone's capital.
P The Foreign Office put at 350 the number of British and other European citizens taken to Dakar so far.
P Kofi Annan, the UN secretary general, asked member states for a rapid reaction force and got, for the moment, none, although Bangladesh, India and Jordan promised further battalions for the mission they already serve.
P On Monday bodyguards of Foday Sankoh, the rebel leader, opened fire on a crowd of thousands that had marched on his villa in Spur Road to demand that the peacekeepers be set free; nineteen people were killed, and when the smoke had cleared he was gone.
S Liberia's president, Mr Sankoh's old friend, said from Monrovia that he was using his influence to bring the hostages home.
P Under the accord signed at Lomé last July the RUF was to give up its guns in exchange for an amnesty, four ministries and, for its leader, the chairmanship of a commission on diamonds.
P Zambian soldiers sent to relieve a besieged outpost at Makeni drove straight into a roadblock and were stripped of their armoured cars, boots and berets.
P General Mathew Obasi, who commands the African contingent, would not say how many of his men still had ammunition.
P "We came here to keep a peace, and there is none to keep," one of the Kenyans complained as he queued for rice.
P Shops in Siaka Stevens Street are shuttered and a bag of rice has doubled in price.
P It rains every afternoon at this season with a noise like gravel.
@ par | British paratroopers | g | GBRMIL
@ for | foreigners in Freetown | l | CVL
@ ruf | Revolutionary United Front | g | SLEREB
@ pk | UN peacekeepers in Sierra Leone | g | UNOMIL
@ fo | Foreign Office | o | GBRGOV
@ kof | Kofi Annan | p | UNO | secretary general
@ mem | UN member states | g | 
@ bgd | Bangladesh | c | BGD
@ ind | India | c | IND
@ jor | Jordan | c | JOR
@ un | UN mission in Sierra Leone | o | UNO
@ bod | bodyguards of Foday Sankoh | g | SLEREB
@ san | Foday Sankoh | p | SLEREB | rebel leader
@ cro | crowd in Freetown | l | SLECVL
@ lbr | president of Liberia | p | LBRGOV | President
@ zmb | Zambian soldiers | g | UNOMIL
@ mat | Mathew Obasi | p | UNOMIL | General
@ ken | Kenyan peacekeeper | p | UNOMIL
@ sle | Sierra Leone | c | SLE
E 0 British/NORP; Freetown/GPE; 500/NUM; UN/ORG
E 1 British/NORP; Lungi airport/FAC; yesterday/DATE; Revolutionary United Front/ARM; some 500/NUM; United Nations/ORG; Sierra Leone/GPE
E 2 Foreign Office/ORG; 350/NUM; British/NORP; European/NORP; Dakar/GPE
E 3 Kofi Annan/PER; UN/ORG; Bangladesh/GPE; India/GPE; Jordan/GPE
E 4 Monday/DATE; Foday Sankoh/PER; a crowd of thousands/NUM; Spur Road/FAC; nineteen people/NUM
E 5 Liberia/GPE; Sankoh/PER; Monrovia/GPE
E 6 Lomé/GPE; last July/DATE; RUF/ARM
E 7 Zambian/NORP; Makeni/GPE
E 8 Mathew Obasi/PER; African/NORP
E 9 Kenyans/NORP
E 10 Siaka Stevens Street/FAC
V 0 | secure | MOBILIZE/troops | military | 154 | British paratroops=par | rebels=ruf | where=Freetown airport | id=par
V 0 | hold | ASSAULT/abduct | peacekeeping | 181 | rebels=ruf | 500 UN men=pk | n=abducted:500:500 | id=hold
V 1 | dug in | =par | | | British paratroopers=par | Revolutionary United Front=ruf | when=yesterday | date=2000-05-09 | where=Lungi airport
V 1 | ferried | AID | military | 074 | British paratroopers=par | foreigners=for | when=yesterday | date=2000-05-09 | where=Lungi airport | id=evac
V 1 | captured | =hold | | | fighters of the Revolutionary United Front=ruf | some 500 United Nations peacekeepers=pk | when=in a week | date=2000-05 | n=abducted:some 500:500
V 2 | taken | =evac | | | @1:British paratroopers=par | British and other European citizens=for | by=The Foreign Office=fo | where=Dakar | n=other:350:350
V 3 | asked | REQUEST/assist | peacekeeping, military | 0232 | Kofi Annan=kof | member states=mem
V 3 | promised | AGREE | peacekeeping, military | 0334 | Bangladesh=bgd; India=ind; Jordan=jor | the mission=un
V 4 | opened fire | ASSAULT/firearms | peacekeeping | 180 | bodyguards of Foday Sankoh=bod | a crowd of thousands=cro | when=On Monday | date=2000-05-08 | where=Spur Road | n=killed:nineteen people:19 | id=fire
V 4 | marched | PROTEST/demo | peacekeeping | 141 | a crowd of thousands=cro | Foday Sankoh=san | when=On Monday | date=2000-05-08 | where=Spur Road | n=protesters:a crowd of thousands:-
V 4 | killed | =fire | | | bodyguards of Foday Sankoh=bod | nineteen people=cro | when=On Monday | date=2000-05-08 | where=Spur Road | n=killed:nineteen people:19
V 5 | using | CONSULT/third-party | peacekeeping, diplomatic | 045 | Liberia's president=lbr | @1:fighters of the Revolutionary United Front=ruf | by=Liberia's president=lbr
V 5 | hostages | =hold | | | @1:fighters of the Revolutionary United Front=ruf | the hostages=pk
V 6 | signed | SUPPORT | diplomatic | 057 | the RUF=ruf | | st=h | when=last July | date=1999-07 | where=Lomé | id=ac
V 6 | accord | =ac | | | the RUF=ruf | | when=last July | date=1999-07 | where=Lomé
V 7 | sent | MOBILIZE/troops | peacekeeping | 154 | Zambian soldiers=zmb | @6:RUF=ruf | where=Makeni
V 7 | besieged | COERCE/restrict | peacekeeping | 191 | @6:RUF=ruf | outpost=pk | where=Makeni
V 7 | stripped | COERCE/seize | peacekeeping | 1711 | @6:RUF=ruf | Zambian soldiers=zmb | where=Makeni
V 9 | complained | ACCUSE/disapprove | peacekeeping | 110 | one of the Kenyans=ken |
Q 5 | i | he was using his influence to bring the hostages home | Liberia's president=lbr | said | -
Q 9 | d | We came here to keep a peace, and there is none to keep, | one of the Kenyans=ken | complained | -

#A w5-027 | 2012-08-17 | -
S Police kill 34 striking miners at Marikana
P South African police opened fire with automatic rifles on striking platinum miners near Rustenburg on Thursday, killing 34 and wounding 78, in the bloodiest use of force by the state since the end of apartheid.
P National police commissioner Nomsa Tshabangu, at a news conference on Friday, said her members had been "forced to utilise maximum force to protect themselves" after a group that carried pangas and spears charged at them from the koppie on which 3,000 men had been camping all week.
P Television pictures show a few seconds of shooting, dust, and then a voice shouting "cease fire".
P Two hundred and fifty-nine men were arrested on charges of public violence.
P Ten people, two policemen and two security guards among them, had already died in fighting between members of the National Union of Mineworkers and of the upstart AMCU, whose leader, Josias Mothapo, went down on his knees on Thursday to beg the strikers to leave.
S "We said to them, you will be murdered," Mothapo said, close to tears.
P The rock drill operators walked out on August 10 to press Lonmin, the London-listed owner of the mine, for 12,500 rand a month, about three times what they take home.
P The president cut short a visit to Mozambique and announced a commission of inquiry; the Congress of South African Trade Unions appealed for calm; the opposition Democratic Alliance, for its part, wanted to know on Friday who had ordered live rounds to be issued.
P Barnard Engelbrecht, chief financial officer of the company, spoke of a black week for the industry.
P Platinum rose 2 per cent in London.
P At Nkaneng, the tin settlement across the railway line, women walked from the hospital to the police cells and from the cells to the mortuary, reading lists on doors.
@ pol | South African police | o | ZAFCOP
@ min | striking miners at Marikana | g | ZAFLAB
@ nom | Nomsa Tshabangu | p | ZAFCOP | national police commissioner
@ ten | people killed in union fighting | l | ZAFCVL
@ num | National Union of Mineworkers | o | ZAFLAB
@ amcu | AMCU | o | ZAFLAB
@ jos | Josias Mothapo | p | ZAFLAB | AMCU leader
@ lon | Lonmin | o | GBRBUS
@ pre | president of South Africa | p | ZAFGOV | President
@ moz | Mozambique | c | MOZ
@ cos | Congress of South African Trade Unions | o | ZAFLAB
@ da | Democratic Alliance | o | ZAFPTYOPP
@ bar | Barnard Engelbrecht | p | GBRBUS | chief financial officer
E 0 34/NUM; Marikana/GPE
E 1 South African/NORP; Rustenburg/GPE; Thursday/DATE; 34/NUM; 78/NUM
E 2 Nomsa Tshabangu/PER; Friday/DATE; 3,000 men/NUM
E 4 Two hundred and fifty-nine men/NUM
E 5 Ten people/NUM; two policemen/NUM; two security guards/NUM; National Union of Mineworkers/ORG; AMCU/ORG; Josias Mothapo/PER; Thursday/DATE
E 6 Mothapo/PER
E 7 August 10/DATE; Lonmin/ORG; London/GPE; 12,500 rand/MONEY
E 8 Mozambique/GPE; Congress of South African Trade Unions/ORG; Democratic Alliance/ORG; Friday/DATE
E 9 Barnard Engelbrecht/PER
E 10 London/GPE
E 11 Nkaneng/GPE
V 0 | kill | ASSAULT/firearms | repression | 175 | Police=pol | 34 striking miners=min | where=Marikana | n=killed:34:34 | id=kill
V 0 | striking | PROTEST/strike | economic | 143 | miners=min | @7:Lonmin=lon | where=Marikana | id=strike
V 1 | opened fire | =kill | | | South African police=pol | striking platinum miners=min | when=on Thursday | date=2012-08-16 | where=near Rustenburg | n=killed:34:34 | n=injured:78:78
V 1 | striking | =strike | | | platinum miners=min | @7:Lonmin=lon | where=near Rustenburg
V 1 | force | =kill | | | the state=pol | striking platinum miners=min
V 2 | force#1 | =kill | | | her members=pol | a group=min | by=National police commissioner Nomsa Tshabangu=nom
V 2 | charged | ASSAULT/primitive | | 180 | a group=min | them=pol | by=National police commissioner Nomsa Tshabangu=nom | date=2012-08-16
V 2 | camping | =strike | | | 3,000 men=min | 
V 3 | shooting | =kill | | | @1:South African police=pol | @1:striking platinum miners=min
V 4 | arrested | COERCE/arrest | legal | 173 | @1:South African police=pol | Two hundred and fifty-nine men=min | n=arrested:Two hundred and fifty-nine men:259
V 5 | fighting | ASSAULT | economic | 180 | members of the National Union of Mineworkers=num; AMCU=amcu | | n=killed:Ten people:10
V 5 | beg | REQUEST/yield | economic | 0252 | Josias Mothapo=jos | the strikers=min | when=on Thursday | date=2012-08-16 | id=beg
V 6 | said#1 | =beg | | | Mothapo=jos | them=min
V 7 | walked out | =strike | | | The rock drill operators=min | Lonmin=lon | when=on August 10 | date=2012-08-10
V 8 | visit | CONSULT/visit | diplomatic | 042 | The president=pre | Mozambique=moz | where=Mozambique
V 8 | inquiry | ACCUSE/investigate | executive | 091 | The president=pre | @1:South African police=pol
V 8 | appealed | REQUEST/yield | economic | 0252 | the Congress of South African Trade Unions=cos |
V 8 | wanted | ACCUSE/disapprove | executive, repression | 111 | the opposition Democratic Alliance=da | @1:South African police=pol | when=on Friday | date=2012-08-17
Q 2 | m | her members had been "forced~~all week | National police commissioner Nomsa Tshabangu=nom | said | -
Q 6 | d | We said to them, you will be murdered, | Mothapo=jos | said#2 | -

#A w5-028 | - | -
S South Sudan rivals' guards clash outside palace as leaders sit inside
P Heavy gunfire shook Juba for a second day after soldiers loyal to the president and bodyguards of his first vice-president, a former rebel who came back to the capital in April under a peace deal, shot at each other at a checkpoint near the university and then in the courtyard of the State House, where both men were waiting to address the press.
P "What is happening outside I do not know," the vice-president said as the windows rattled, and sat down again.
P At least 150 people were dead by the following evening, a doctor at the teaching hospital counted, most of them in uniform.
P The two leaders appeared side by side and asked their men to go back to barracks; an hour later a helicopter gunship was firing on the vice-president's compound at Jebel.
P Two Chinese peacekeepers lost their lives when a shell hit their vehicle beside the UN camp, into which some 3,000 townspeople had pushed their way through the wire.
S United Nations troops did not fire a shot and were blamed for it by everybody.
P The African Union chairwoman, speaking from Kigali before its summit, demanded a ceasefire, and Kenya, Uganda and Ethiopia said they would convene within the week to consider whether a regional brigade should be sent.
P Uganda's army took the Nimule road with fifty trucks to fetch its traders home.
P South Sudan, born on 9 July 2011 to a roar of joy, spent its fifth birthday without a parade, which the finance ministry had cancelled for want of money.
P Diplomats said they dreaded the rainy weeks to come.
P At the Konyo Konyo market, looters in mismatched uniforms carried off even the scales.
@ psol | soldiers loyal to the president | g | SSDMIL
@ vbod | bodyguards of the vice-president | g | SSDREB
@ pre | president of South Sudan | p | SSDGOV | President
@ vp | first vice-president of South Sudan | p | SSDGOV | first vice-president
@ doc | doctor in Juba | p | SSDMED | doctor
@ chi | Chinese peacekeepers | g | UNOMIL
@ un | UN troops in South Sudan | g | UNOMIL
@ civ | townspeople of Juba | l | SSDCVL
@ auc | African Union chairwoman | p | IGO | chairwoman
@ ken | Kenya | c | KEN
@ uga | Uganda | c | UGA
@ eth | Ethiopia | c | ETH
@ ugm | Ugandan army | o | UGAMIL
@ tra | Ugandan traders | l | UGABUS
@ loo | looters in mismatched uniforms | g | UAF
@ ssd | South Sudan | c | SSD
E 0 South Sudan/GPE
E 1 Juba/GPE; April/DATE; State House/FAC
E 3 At least 150 people/NUM; the following evening/DATE
E 4 Jebel/LOC
E 5 Two/NUM; Chinese/NORP; UN/ORG; some 3,000 townspeople/NUM
E 6 United Nations/ORG
E 7 African Union/ORG; Kigali/GPE; Kenya/GPE; Uganda/GPE; Ethiopia/GPE; within the week/DATE
E 8 Uganda/GPE; Nimule/GPE
E 9 South Sudan/GPE; 9 July 2011/DATE
E 11 Konyo Konyo market/FAC
V 0 | clash | ASSAULT/firearms | military, political-institutions | 190 | rivals' guards=psol; rivals' guards=vbod | | where=outside palace | id=juba
V 1 | gunfire | =juba | | | soldiers loyal to the president=psol; bodyguards=vbod | | when=for a second day | where=Juba
V 1 | shot | =juba | | | soldiers loyal to the president=psol; bodyguards=vbod | | where=the courtyard of the State House
V 1 | deal | SUPPORT | diplomatic, political-institutions | 057 | the president=pre; his first vice-president=vp | | st=h | when=in April
V 3 | dead | =juba | | | @1:soldiers loyal to the president=psol; @1:bodyguards=vbod | | by=a doctor at the teaching hospital=doc | when=by the following evening | n=killed:At least 150 people:150
V 4 | asked | REQUEST/yield | military | 1056 | The two leaders=pre; The two leaders=vp | their men=psol
V 4 | firing | ASSAULT/aerial | military | 195 | a helicopter gunship=psol | the vice-president's=vp | where=Jebel
V 5 | hit | ASSAULT/heavy-weapons | military, peacekeeping | 194 | | Two Chinese peacekeepers=chi | where=beside the UN camp | n=killed:Two:2
V 6 | fire | ASSAULT/firearms | peacekeeping | 193 | United Nations troops=un | | st=n
V 7 | demanded | REQUEST/yield | diplomatic, military | 1056 | The African Union chairwoman=auc | @4:The two leaders=pre; @4:The two leaders=vp | where=Kigali
V 7 | convene | AGREE | diplomatic | 036 | Kenya=ken; Uganda=uga; Ethiopia=eth | | by=Kenya=ken | when=within the week
V 8 | took | AID | military | 074 | Uganda's army=ugm | its traders=tra | where=the Nimule road
V 11 | carried off | COERCE/seize | crime | 1711 | looters in mismatched uniforms=loo | | where=the Konyo Konyo market
Q 2 | d | What is happening outside I do not know, | the vice-president=vp | said | -
Q 7 | i | they would convene within the week to consider whether a regional brigade should be sent | Kenya=ken | said | -

@ dip | diplomats in Juba | g | GOV
Q 10 | i | they dreaded the rainy weeks to come | Diplomats=dip | said | -

#A w5-029 | - | BENI
S Machetes at dawn: 19 villagers slain near Beni, army blames ADF
P BENI (DR Congo) — Attackers believed to belong to the Allied Democratic Forces hacked 19 people to death in their cassava fields at Lisasa before sunrise on Saturday, and set a Catholic health centre on fire after carrying off its stock of antibiotics, local officials and a priest said.
P The head of Buliki district, Kalunga Meso, said the assailants had taken several villagers with them as porters, among them a midwife, and that he had begged Beni for soldiers the day before without an answer.
P Lieutenant Anselme Katembo, army spokesman in the sector, pinned the killings on the ADF and said that troops were in pursuit along the Semliki.
S Neither he nor anyone else could say how the killers had slipped past two camps.
P Founded in Uganda by Muslim converts, the group has lived for a quarter of a century on the Congolese side of the Rwenzori mountains, and it is credited with more deaths than any of the hundred-odd militias of the east.
P The Islamic State has since 2019 put its stamp on some of the raids, though UN investigators have found no proof that it gives orders.
P On Monday pupils in Beni boycotted their classes and sat down on the airport road, demanding that the UN mission, which they accuse of sleeping, either fight or leave.
S Police broke up the sit-in with batons, and a boy of fifteen was wounded by a bullet that the police say was not theirs.
P "I counted my cousins by their shoes," Kavugho Masika told a local station, Radio Moto, at the mortuary.
P A mission spokesman replied that peacekeepers cannot be behind every tree.
P Coffee has been good this year, growers say, but who will pick it?
@ adf | Allied Democratic Forces | g | CODREB
@ vil | villagers of Lisasa | l | CODCVL
@ hc | Catholic health centre | o | CODMED
@ loc | local officials | g | CODGOV
@ pri | priest | p | CODREL | priest
@ kal | Kalunga Meso | p | CODGOV | head of Buliki district
@ ans | Anselme Katembo | p | CODMIL | army spokesman
@ army | Congolese army | o | CODMIL
@ pup | pupils in Beni | l | CODEDU
@ un | UN mission in Congo | o | UNO
@ pol | Congolese police | o | CODCOP
@ boy | boy of fifteen | p | CODEDU
@ kav | Kavugho Masika | p | CODCVL
@ uns | UN mission spokesman | p | UNO | spokesman
@ gro | coffee growers | l | CODAGR
@ is | Islamic State | g | IMG
@ beni | authorities in Beni | o | CODGOV
E 0 19 villagers/NUM; Beni/GPE; ADF/ARM
E 1 BENI/GPE; DR Congo/GPE; Allied Democratic Forces/ARM; 19 people/NUM; Lisasa/GPE; Saturday/DATE; Catholic/NORP
E 2 Buliki/GPE; Kalunga Meso/PER; several villagers/NUM; Beni/GPE; the day before/DATE
E 3 Anselme Katembo/PER; ADF/ARM; Semliki/LOC
E 5 Uganda/GPE; Muslim/NORP; Congolese/NORP; Rwenzori mountains/LOC
E 6 Islamic State/ARM; 2019/DATE; UN/ORG
E 7 Monday/DATE; Beni/GPE; UN/ORG
E 9 Kavugho Masika/PER; Radio Moto/ORG
E 11 this year/DATE
V 0 | slain | ASSAULT/primitive | terrorism | 182 | ADF=adf | 19 villagers=vil | by=army=ans | where=near Beni | n=killed:19 villagers:19 | id=kill
V 0 | blames | ACCUSE/allege | terrorism, military | 112 | army=ans | ADF=adf | id=blame
V 1 | hacked | =kill | | | Attackers believed to belong to the Allied Democratic Forces=adf | 19 people=vil | by=local officials=loc | when=before sunrise on Saturday | where=Lisasa | n=killed:19 people:19
V 1 | fire | ASSAULT/destroy | terrorism, health | 1712 | Attackers believed to belong to the Allied Democratic Forces=adf | Catholic health centre=hc | by=local officials=loc | when=before sunrise on Saturday | where=Lisasa
V 1 | carrying off | COERCE/seize | terrorism, health | 1711 | Attackers believed to belong to the Allied Democratic Forces=adf | Catholic health centre=hc | by=local officials=loc | where=Lisasa
V 2 | taken | ASSAULT/abduct | terrorism | 181 | the assailants=adf | several villagers=vil | by=Kalunga Meso=kal | n=abducted:several villagers:-
V 2 | begged | REQUEST/assist | terrorism, military | 0232 | he=kal | Beni=beni | by=Kalunga Meso=kal | when=the day before
V 3 | pinned | =blame | | | Lieutenant Anselme Katembo=ans | the ADF=adf
V 3 | killings | =kill | | | the ADF=adf | @1:19 people=vil | by=Lieutenant Anselme Katembo=ans
V 3 | pursuit | MOBILIZE/troops | terrorism, military | 154 | troops=army | the ADF=adf | by=Lieutenant Anselme Katembo=ans | where=along the Semliki
V 6 | raids | ASSAULT | terrorism | 180 | @5:the group=adf | | st=h | when=since 2019 | date=2019
V 7 | boycotted | PROTEST/boycott | peacekeeping | 143 | pupils in Beni=pup | the UN mission=un | when=On Monday | where=Beni
V 7 | sat down | PROTEST/obstruct | peacekeeping | 144 | pupils in Beni=pup | the UN mission=un | when=On Monday | where=the airport road | id=sit
V 7 | accuse | ACCUSE/disapprove | peacekeeping | 111 | they=pup | the UN mission=un
V 8 | broke up | ASSAULT/crowd-control | repression, peacekeeping | 175 | Police=pol | @7:pupils in Beni=pup
V 8 | sit-in | =sit | | | @7:pupils in Beni=pup | @7:the UN mission=un
V 8 | wounded | ASSAULT/firearms | peacekeeping | 193 | | a boy of fifteen=boy
V 8 | say | REJECT | peacekeeping | 016 | the police=pol |
V 10 | replied | REJECT | peacekeeping | 120 | A mission spokesman=uns | @7:pupils in Beni=pup
Q 1 | i | Attackers believed to belong~~antibiotics | local officials=loc | said | -
Q 2 | i | the assailants had taken several villagers with them as porters, among them a midwife | Kalunga Meso=kal | said | -
Q 2 | i | he had begged Beni for soldiers the day before without an answer | Kalunga Meso=kal | said | -
Q 3 | i | troops were in pursuit along the Semliki | Lieutenant Anselme Katembo=ans | said | -
Q 8 | i | was not theirs | the police=pol | say | -
Q 9 | d | I counted my cousins by their shoes, | Kavugho Masika=kav | told | -
Q 10 | i | peacekeepers cannot be behind every tree | A mission spokesman=uns | replied | -
Q 11 | i | Coffee has been good this year | growers=gro | say | -

#A w5-030 | 2022-11-03 | PRETORIA
S Ethiopian foes sign truce in Pretoria, two years after war began
P PRETORIA, Nov 3 (Agency) - The Ethiopian government and the leaders of Tigray agreed to silence their guns, signing a paper on Wednesday after ten days of African Union talks that few had expected to last beyond the first weekend, the bloc's mediator, a former president of Nigeria, announced at the foreign ministry here.
P Under the text the regional forces are to be disarmed within a month and federal troops will take over airports and highways, while Addis Ababa undertakes to restore telephones, banks and flights.
S "This moment is not the end of the peace process but the beginning of it," said the mediator, General Bamidele Akintola.
P Tigray's chief negotiator, Gebremeskel Aregay, said his side had made painful concessions because "our people must eat"; across the table Redae Hailu, for the federal government, called for the deal to be honoured to the letter.
P Eritrea, whose troops have fought on the federal side since the first week, was neither at the talks nor named in the document.
P UN Secretary-General António Guterres welcomed the agreement as a first step, and Washington, which had an envoy in the room, commended both delegations.
P A humanitarian worker in Shire said that shells had still been falling on villages near Adwa on Thursday morning, an account that could not be confirmed.
P A truce which had held since March collapsed in August, each side accusing the other of the first shot.
P By the reckoning of researchers in Ghent, the fighting, the hunger and the want of medicines have cost several hundred thousand lives.
P Kenya's former president, who sat beside the general throughout, joked that he had drunk more tea than in ten years of office.
P Markets took heart and the birr's black-market rate improved a little.
@ eth | Ethiopian government | o | ETHGOV
@ tig | Tigray leaders | g | ETHREB
@ au | African Union | o | IGO
@ bam | Bamidele Akintola | p | IGO | African Union mediator
@ geb | Gebremeskel Aregay | p | ETHREB | chief negotiator of Tigray
@ red | Redae Hailu | p | ETHGOV | chief negotiator of the federal government
@ eri | Eritrean troops | g | ERIMIL
@ gut | António Guterres | p | UNO | Secretary-General
@ usa | United States | c | USAGOV
@ hum | humanitarian worker in Shire | p | NGO
@ gho | researchers in Ghent | g | BELEDU
@ ken | former president of Kenya | p | KENELI | former president
@ adw | people near Adwa | l | ETHCVL
E 0 Ethiopian/NORP; Pretoria/GPE; two years after/DATE
E 1 PRETORIA/GPE; Nov 3/DATE; Ethiopian/NORP; Tigray/GPE; Wednesday/DATE; African Union/ORG; Nigeria/GPE
E 2 Addis Ababa/GPE
E 3 Bamidele Akintola/PER
E 4 Tigray/GPE; Gebremeskel Aregay/PER; Redae Hailu/PER
E 5 Eritrea/GPE
E 6 UN/ORG; António Guterres/PER; Washington/GPE
E 7 Shire/GPE; Adwa/GPE; Thursday morning/DATE
E 8 March/DATE; August/DATE
E 9 Ghent/GPE; several hundred thousand/NUM
E 10 Kenya/GPE
V 0 | sign | SUPPORT | diplomatic, military | 057 | Ethiopian foes=eth; Ethiopian foes=tig | | where=Pretoria | id=sign
V 0 | war | ASSAULT | military | 190 | Ethiopian foes=eth; Ethiopian foes=tig | | date=2020-11/2022-11 | id=war
V 1 | agreed | CONCEDE | diplomatic, military | 0356 | The Ethiopian government=eth; the leaders of Tigray=tig | | st=f | by=the bloc's mediator=bam
V 1 | signing | =sign | | | The Ethiopian government=eth; the leaders of Tigray=tig | | by=the bloc's mediator=bam | when=on Wednesday | date=2022-11-02 | where=here
V 1 | talks | CONSULT/third-party | diplomatic, military | 045 | African Union=au; The Ethiopian government=eth; the leaders of Tigray=tig | | date=2022-10-24/2022-11-02 | where=here | id=talks
V 2 | undertakes | CONCEDE | diplomatic, human-security | 0351 | Addis Ababa=eth | @1:the leaders of Tigray=tig | st=f
V 2 | disarmed | RETREAT/disarm | military, diplomatic | 0873 | the regional forces=tig | | st=f | when=within a month
V 4 | concessions | CONCEDE | diplomatic | 080 | his side=tig | | by=Gebremeskel Aregay=geb
V 4 | called for | REQUEST/change | diplomatic | 027 | Redae Hailu=red | @1:the leaders of Tigray=tig
V 4 | deal | =sign | | | @1:The Ethiopian government=eth; @1:the leaders of Tigray=tig | 
V 5 | fought | ASSAULT | military | 190 | whose troops=eri; the federal side=eth | @1:the leaders of Tigray=tig | when=since the first week | date=2020-11/2022-11
V 5 | talks | =talks | | | @1:African Union=au; @1:The Ethiopian government=eth; @1:the leaders of Tigray=tig |
V 6 | welcomed | SUPPORT | diplomatic | 051 | UN Secretary-General António Guterres=gut | @1:The Ethiopian government=eth; @1:the leaders of Tigray=tig
V 6 | agreement | =sign | | | @1:The Ethiopian government=eth; @1:the leaders of Tigray=tig |
V 6 | commended | SUPPORT | diplomatic | 051 | Washington=usa | both delegations=eth; both delegations=tig
V 7 | falling | ASSAULT/heavy-weapons | military | 194 | | villages near Adwa=adw | by=A humanitarian worker in Shire=hum | when=on Thursday morning | date=2022-11-03 | where=villages near Adwa
V 8 | truce | RETREAT/ceasefire | military | 0871 | @1:The Ethiopian government=eth; @1:the leaders of Tigray=tig | | st=h | when=since March | date=2022-03/2022-08
V 8 | collapsed | ASSAULT | military | 196 | @1:The Ethiopian government=eth; @1:the leaders of Tigray=tig | | st=h | when=in August | date=2022-08
V 8 | accusing | ACCUSE/allege | military | 1123 | @1:The Ethiopian government=eth; @1:the leaders of Tigray=tig | | st=h | date=2022-08
V 9 | fighting | =war | | | @1:The Ethiopian government=eth; @1:the leaders of Tigray=tig | | by=researchers in Ghent=gho
Q 3 | d | This moment is not the end of the peace process but the beginning of it, | the mediator, General Bamidele Akintola=bam | said | -
Q 4 | m | his side had made painful concessions because "our people must eat" | Gebremeskel Aregay=geb | said | -
Q 7 | i | shells had still been falling on villages near Adwa on Thursday morning | A humanitarian worker in Shire=hum | said | -
Q 9 | i | the fighting, the hunger and the want of medicines have cost several hundred thousand lives | researchers in Ghent=gho | reckoning | -
Q 10 | i | he had drunk more tea than in ten years of office | Kenya's former president=ken | joked | -

#A w5-031 | - | LOKOJA
S River Niger refuses to go down; Kogi sends boats, governors trade words over dam
P The water that came over the Lokoja-Abuja road three weeks ago still stands to the height of a lorry's bonnet at Koton Karfe, and the queue of petrol tankers behind it is eleven kilometres long.
P More than 600 Nigerians have drowned since the rains struck, 1.4 million have left their homes, and whole wards of Bayelsa can be recognised only by the tops of their palm trees, according to figures that the humanitarian affairs minister, Mrs Asabe Ndidi, read out in Abuja.
P She blamed state governments for sitting on flood warnings issued in February.
S Governor Douglas Ebiakpo of Bayelsa fired back that the minister had "never wetted her sandals" in his state.
P At the root of the quarrel lies the Lagdo dam in Cameroon, whose sluices are opened each September and whose twin, a buffer that Nigeria promised to dig at Dasin Hausa under a 1982 understanding with Yaoundé, does not exist.
P Kogi State delivered forty wooden boats and 2,000 mattresses to the camps on Thursday, and soldiers with outboard engines plucked a wedding party from the roof of a filling station at Ganaja.
P Cholera stalks the shelters: the disease control centre has recorded 91 deaths in the north-east alone.
P The presidency has not declared a national disaster, as a coalition of charities led by ActionAid urged it to do last week.
P In a letter to the Senate, rice millers pleaded for a waiver of import duties, for the paddies of Nasarawa are a lake.
P Climate scientists reckon that such a downpour has become eighty times likelier.
P A crocodile, the talk of the town, was seen sunning itself on the steps of the Confluence Stadium, and a canoe man charged N500 to go and look at it.
@ min | Asabe Ndidi | p | NGAGOV | humanitarian affairs minister
@ sta | state governments of Nigeria | g | NGAGOV
@ dou | Douglas Ebiakpo | p | NGAGOV | Governor of Bayelsa
@ kog | Kogi State | o | NGAGOV
@ dis | flood victims in Kogi | l | NGAREF
@ sol | Nigerian soldiers | g | NGAMIL
@ wed | wedding party | l | NGACVL
@ pre | Nigerian presidency | o | NGAGOV
@ act | coalition of charities led by ActionAid | o | NGANGO
@ sen | Nigerian Senate | o | NGALEG
@ ric | rice millers | g | NGABUS
@ nga | Nigeria | c | NGA
@ cmr | Cameroonian government | o | CMRGOV
@ sci | climate scientists | g | EDU
E 0 River Niger/LOC; Kogi/GPE
E 1 Lokoja-Abuja road/FAC; three weeks ago/DATE; Koton Karfe/GPE
E 2 More than 600/NUM; Nigerians/NORP; 1.4 million/NUM; Bayelsa/GPE; Asabe Ndidi/PER; Abuja/GPE
E 3 February/DATE
E 4 Douglas Ebiakpo/PER; Bayelsa/GPE
E 5 Lagdo dam/FAC; Cameroon/GPE; September/DATE; Nigeria/GPE; Dasin Hausa/GPE; 1982/DATE; Yaoundé/GPE
E 6 Kogi State/GPE; Thursday/DATE; Ganaja/GPE
E 7 91 deaths/NUM
E 8 ActionAid/ORG; last week/DATE
E 9 Senate/ORG; Nasarawa/GPE
E 11 Confluence Stadium/FAC; N500/MONEY
V 0 | sends | AID | disasters | 073 | Kogi=kog | | id=aid
V 0 | words | ACCUSE/allege | disasters | 112 | governors=dou | @2:the humanitarian affairs minister=min | id=words
V 3 | blamed | ACCUSE/allege | disasters | 112 | She=min | state governments=sta
V 4 | fired back | =words | | | Governor Douglas Ebiakpo of Bayelsa=dou | the minister=min
V 5 | promised | AGREE | disasters, natural-resource | 031 | Nigeria=nga | Yaoundé=cmr | st=h | when=1982 | date=1982 | id=und
V 5 | understanding | =und | | | Nigeria=nga | Yaoundé=cmr | when=1982 | date=1982
V 5 | quarrel | =words | | | @4:Governor Douglas Ebiakpo of Bayelsa=dou | @4:the minister=min
V 6 | delivered | =aid | | | Kogi State=kog | the camps=dis | when=on Thursday | n=other:forty wooden boats:40
V 6 | plucked | AID | disasters, military | 074 | soldiers with outboard engines=sol | a wedding party=wed | where=Ganaja
V 8 | urged | REQUEST/change | disasters | 0242 | a coalition of charities led by ActionAid=act | The presidency=pre | when=last week
V 9 | pleaded | REQUEST/change | economic, disasters | 0242 | rice millers=ric | the Senate=sen
Q 2 | i | More than 600 Nigerians~~palm trees | the humanitarian affairs minister, Mrs Asabe Ndidi=min | read | -
Q 4 | m | the minister had "never wetted her sandals" in his state | Governor Douglas Ebiakpo of Bayelsa=dou | fired back | -
Q 10 | i | such a downpour has become eighty times likelier | Climate scientists=sci | reckon | -

#A w5-032 | 2024-02-17 | DAKAR
S After the thunderclap, Dakar holds its breath and plays football
P It is a curious thing to sit in a barber's chair in Ouakam these days, where the talk attacks you from two sides, politics on the left ear and the national team on the right.
P Senegal were knocked out of the Cup of Nations in Yamoussoukro on penalties, and the coach has come under fire for bringing on his captain too late, a charge he will no doubt meet with a shrug when the federation sits down with him over a new deal.
P Two weeks ago the president put off the election in which his successor was to be chosen, and last week gendarmes dragged opposition members from the chamber before the deputies who were left voted the date of December 15.
P Three young men died in the riots that followed, one of them a geography student in Saint-Louis, shot, say his friends, by a policeman.
S On Thursday evening the Constitutional Council, seven elderly judges whom nobody had suspected of daring, struck the whole thing down.
P The head of state let it be known on Friday that he would carry out the ruling and consult the parties "without delay".
P So the barber snips, the radio mutters, and the customers go back to the missed penalty.
P "A referee at last," says Mamadou Thiam, 61, who drove a bus until his knees went on strike, "and not one that was bought."
P Across the street a banner of the Catholic relief agency invites the faithful to a fast of forty days, and a mattress shop bombards passers-by with discounts.
P If the candidates could agree on anything, it would be that the sea at Yoff is no longer full of fish, and that the young are leaving on it for the Canaries.
P By evening a wind from the desert had laid siege to the town, and the kiosks shut early for the dust.
@ pre | president of Senegal | p | SENGOV | President
@ gen | Senegalese gendarmes | g | SENCOP
@ opp | opposition members of parliament | g | SENLEGOPP
@ dep | Senegalese deputies | g | SENLEG
@ rio | rioters in Senegal | l | SENCVLOPP
@ stu | geography student | p | SENEDU | student
@ fri | friends of the student | l | SENEDU
@ pol | Senegalese policeman | p | SENCOP
@ cc | Constitutional Council | o | SENJUD
@ par | Senegalese parties | g | SENPTY
@ mam | Mamadou Thiam | p | SENCVL | former bus driver
@ ele | Senegalese electorate | l | SENCVL
E 0 Dakar/GPE
E 1 Ouakam/LOC
E 2 Senegal/GPE; Cup of Nations/EVT; Yamoussoukro/GPE
E 3 Two weeks ago/DATE; last week/DATE; December 15/DATE
E 4 Three young men/NUM; Saint-Louis/GPE
E 5 Thursday evening/DATE; Constitutional Council/ORG
E 6 Friday/DATE
E 8 Mamadou Thiam/PER
E 9 Catholic/NORP
E 10 Yoff/GPE; Canaries/LOC
V 3 | put off | COERCE/restrict | election, pro-autocracy, executive | 172 | the president=pre | | when=Two weeks ago | date=2024-02-03 | id=off
V 3 | dragged | SANCTION/expel | legislative, election | 166 | gendarmes=gen | opposition members=opp | when=last week | date=2024-02-05/2024-02-11 | where=the chamber
V 3 | voted | SUPPORT | legislative, election | 051 | the deputies=dep | the president=pre | when=last week | date=2024-02-05/2024-02-11 | where=the chamber
V 4 | riots | PROTEST/riot | election | 145 | | @3:the president=pre | n=killed:Three young men:3 | id=riots
V 4 | shot | ASSAULT/firearms | election, repression | 175 | a policeman=pol | a geography student=stu | by=his friends=fri | where=Saint-Louis
V 5 | struck | SANCTION/convict | legal, election, pro-democracy | 116 | the Constitutional Council=cc | @3:the president=pre | when=On Thursday evening | date=2024-02-15 | id=rule
V 6 | carry out | CONCEDE | legal, election, executive | 083 | The head of state=pre | @5:Constitutional Council=cc | when=on Friday | date=2024-02-16
V 6 | consult | AGREE | election, executive | 036 | he=pre | the parties=par | when=on Friday | date=2024-02-16
V 6 | ruling | =rule | | | @5:Constitutional Council=cc | The head of state=pre
Q 6 | m | he would carry out the ruling and consult the parties "without delay" | The head of state=pre | let it be known | -
Q 8 | d | A referee at last, | Mamadou Thiam=mam | says | -
Q 8 | d | and not one that was bought. | Mamadou Thiam=mam | says | -
