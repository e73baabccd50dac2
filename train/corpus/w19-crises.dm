#A w19-001 | 2016-12-15 | BEIRUT/AMMAN
S Buses leave east Aleppo as evacuation of rebels and wounded begins after delay
P BEIRUT/AMMAN, Dec 15 (Reuters) - The first convoy of fighters and wounded people left rebel-held east Aleppo on Thursday under a ceasefire brokered by Russia and Turkey, a day after pro-government militiamen opened fire on ambulances and an earlier attempt fell apart.
P Twenty buses and 13 ambulances crossed the front line at Ramousah in the early afternoon with 951 people on board, among them some 200 rebels, a Syrian army colonel told Reuters at the scene.
P "Their weapons are light and they keep their eyes on the floor," the colonel, Samer Ghazal, said.
P The operation ends a four-year battle for the city and hands the Syrian president his biggest prize of the war.
P Abu Hatem, an official in the Jabha Shamiya rebel group, accused Iran of having wrecked Wednesday's attempt because it wanted its own conditions met.
P "The Iranians fired on the wounded, and they did it on purpose," he said by telephone from the Zebdiya district.
P Tehran denied it.
S A foreign ministry spokesman called the charge "the last bullet of a beaten side".
P The agreement was reached late on Tuesday between Russian officers and rebel envoys in Ankara, and until Thursday morning few in the city believed that it would hold.
P "There is no hidden clause and there is no second text," said a Turkish official who is familiar with the matter.
S "What is written is that everybody leaves alive."
P In Geneva, U.N. envoy Lukas Verhagen urged both sides to let monitors onto the route and thanked Ankara for its efforts.
P "A ceasefire that nobody watches is a rumour," he said, adding that Idlib, where the fighters are being taken, could become "the next Aleppo".
P The International Committee of the Red Cross said one of its volunteers was shot and wounded by a sniper while he was clearing rubble from the road.
P "He had nothing but a shovel in his hands," said Marlene Aebischer, the head of its delegation in Damascus.
P Um Yahya, a 41-year-old teacher, had burned her school books for warmth on the last night, she told Reuters on the bus.
S "I left the keys in the door.
S "Let whoever comes in make himself some tea."
P France's ambassador to the United Nations said that Moscow and Damascus bore "a crushing responsibility" for the killings of at least 82 civilians that the U.N. human rights office reported this week.
P Rebels seized the eastern half of Aleppo in July 2012, and for years afterwards army helicopters dropped barrel bombs on its markets and bakeries.
P A truce in September collapsed within a week when an aid convoy was bombed at Urem al-Kubra, with the loss of about 20 people, most of them drivers.
P The snow that had been forecast held off.
@ reb | Aleppo rebels | g | SYRREB
@ rus | Russia | c | RUS
@ tur | Turkey | c | TUR
@ mil | pro-government militiamen | g | SYRPRM
@ amb | wounded in the ambulances | l | SYRCVL
@ gha | Samer Ghazal | p | SYRMIL | colonel
@ abu | Abu Hatem | p | SYRREB | official in Jabha Shamiya
@ irn | Iran | c | IRN
@ teh | Iranian government | o | IRNGOV
@ isp | Iranian foreign ministry spokesman | p | IRNGOV | spokesman
@ rof | Russian officers | g | RUSMIL
@ ren | rebel envoys | g | SYRREB
@ tof | Turkish official | p | TURGOV | official
@ ver | Lukas Verhagen | p | UNO | U.N. envoy
@ sid | both sides in Aleppo | g | SYRGOV,SYRREB
@ tgo | Turkish government | o | TURGOV
@ icr | International Committee of the Red Cross | o | NGO
@ vol | Red Cross volunteer | p | NGO | volunteer
@ sni | sniper | p | SYRUAF
@ aeb | Marlene Aebischer | p | NGO | head of delegation
@ umy | Um Yahya | p | SYREDU | teacher
@ fra | French ambassador to the United Nations | p | FRAGOV | ambassador
@ mos | Russian government | o | RUSGOV
@ dam | Syrian government | o | SYRGOV
@ civ | killed civilians in Aleppo | l | SYRCVL
@ ohc | U.N. human rights office | o | UNO
@ hel | Syrian army | o | SYRMIL
@ res | residents of east Aleppo | l | SYRCVL
@ con | aid convoy drivers | l | SYRCVL
E 0 Aleppo/GPE
E 1 BEIRUT/GPE; AMMAN/GPE; Dec 15/DATE; Reuters/ORG; Aleppo/GPE; Thursday/DATE; Russia/GPE; Turkey/GPE
E 2 Ramousah/LOC; 951 people/NUM; some 200 rebels/NUM; Syrian/NORP; Reuters/ORG
E 3 Samer Ghazal/PER
E 4 Syrian/NORP
E 5 Abu Hatem/PER; Jabha Shamiya/ARM; Iran/GPE; Wednesday/DATE
E 6 Iranians/NORP; Zebdiya/LOC
E 7 Tehran/GPE
E 9 Tuesday/DATE; Russian/NORP; Ankara/GPE; Thursday morning/DATE
E 10 Turkish/NORP
E 12 Geneva/GPE; U.N./ORG; Lukas Verhagen/PER; Ankara/GPE
E 13 Idlib/GPE; Aleppo/GPE
E 14 International Committee of the Red Cross/ORG
E 15 Marlene Aebischer/PER; Damascus/GPE
E 16 Um Yahya/PER; Reuters/ORG
E 19 France/GPE; United Nations/ORG; Moscow/GPE; Damascus/GPE; at least 82 civilians/NUM; U.N./ORG; this week/DATE
E 20 Aleppo/GPE; July 2012/DATE
E 21 September/DATE; Urem al-Kubra/GPE; about 20 people/NUM
V 0 | evacuation | RETREAT/withdraw | military,human-security | 0874 | rebels=reb | | where=east Aleppo | id=e
V 1 | left | =e | | | fighters=reb | | when=Thursday | date=2016-12-15 | where=east Aleppo
V 1 | ceasefire | RETREAT/ceasefire | military | 0871 | @9:Russian officers=rof; @9:rebel envoys=ren | | where=Aleppo | id=c
V 1 | brokered | CONSULT/third-party | diplomatic | 045 | Russia=rus; Turkey=tur | @9:rebel envoys=ren | id=br
V 1 | opened fire | ASSAULT/firearms | human-security | 180 | pro-government militiamen=mil | ambulances=amb | when=a day after | date=2016-12-14 | id=f
V 2 | crossed | =e | | | some 200 rebels=reb | | by=a Syrian army colonel=gha | when=early afternoon | date=2016-12-15 | where=Ramousah | n=displaced:951 people:951
V 4 | operation | =e | | | @2:rebels=reb | | where=@1:east Aleppo
V 4 | battle | ASSAULT | military,territory | 190 | @2:rebels=reb; @20:army=hel | | st=h | where=@1:Aleppo
V 5 | accused | ACCUSE/allege | diplomatic,military | 112 | Abu Hatem=abu | Iran=irn | id=ac
V 5 | wrecked | COERCE/restrict | military,human-security | 191 | Iran=irn | @1:fighters=reb | by=Abu Hatem=abu
V 6 | fired | =f | | | The Iranians=irn | the wounded=amb | by=he=abu
V 6 | did | =f | | | they=irn | the wounded=amb | by=he=abu
V 6 | said | =ac | | | he=abu | The Iranians=irn
V 7 | denied | REJECT | diplomatic | 016 | Tehran=teh | @5:Abu Hatem=abu | id=d
V 8 | called | =d | | | A foreign ministry spokesman=isp | @5:Abu Hatem=abu
V 8 | charge | =ac | | | @5:Abu Hatem=abu | @5:Iran=irn
V 9 | reached | SUPPORT | diplomatic,military | 057 | Russian officers=rof; rebel envoys=ren | | when=late on Tuesday | date=2016-12-13 | where=Ankara | id=g
V 11 | written | =g | | | @9:Russian officers=rof; @9:rebel envoys=ren | | by=@10:a Turkish official=tof
V 12 | urged | REQUEST/yield | peacekeeping | 0255 | Lukas Verhagen=ver | both sides=sid | where=Geneva | id=u
V 12 | thanked | SUPPORT | diplomatic | 051 | Lukas Verhagen=ver | Ankara=tgo | where=Geneva
V 12 | efforts | =br | | | Ankara=tgo |
V 13 | ceasefire | =c | | | @9:Russian officers=rof; @9:rebel envoys=ren |
V 13 | said | =u | | | he=ver | @12:both sides=sid
V 13 | taken | =e | | | the fighters=reb |
V 14 | shot | ASSAULT/firearms | human-security | 180 | a sniper=sni | one of its volunteers=vol | by=The International Committee of the Red Cross=icr
V 19 | said | ACCUSE/allege | diplomatic,human-rights | 112 | France's ambassador to the United Nations=fra | Moscow=mos; Damascus=dam
V 19 | killings | ASSAULT/targeted | military,human-rights | 190 | Moscow=mos; Damascus=dam | at least 82 civilians=civ | by=the U.N. human rights office=ohc | where=@20:Aleppo | n=killed:at least 82 civilians:82
V 20 | seized | COERCE/seize | territory | 192 | Rebels=reb | | st=h | when=July 2012 | date=2012-07 | where=the eastern half of Aleppo
V 20 | dropped | ASSAULT/aerial | military | 195 | army helicopters=hel | its=res | st=h | where=Aleppo
V 21 | truce | RETREAT/ceasefire | military | 0871 | | | st=h | when=September | date=2016-09
V 21 | bombed | ASSAULT/aerial | military,human-security | 195 | | an aid convoy=con | st=h | when=September | date=2016-09 | where=Urem al-Kubra | n=killed:about 20 people:20 | id=b
V 21 | loss | =b | | | | most of them drivers=con
Q 2 | i | Twenty buses and 13 ambulances crossed the front line at Ramousah in the early afternoon with 951 people on board, among them some 200 rebels | a Syrian army colonel=gha | told | -
Q 3 | d | Their weapons are light and they keep their eyes on the floor | the colonel=gha | said | -
Q 6 | d | The Iranians fired on the wounded, and they did it on purpose | he=abu | said | -
Q 8 | m | the charge "the last bullet of a beaten side" | A foreign ministry spokesman=isp | called | -
Q 10 | d | There is no hidden clause and there is no second text | a Turkish official=tof | said | -
Q 11 | d | What is written is that everybody leaves alive | @10:a Turkish official=tof | | -
Q 13 | d | A ceasefire that nobody watches is a rumour | he=ver | said | -
Q 13 | m | Idlib, where the fighters are being taken, could become "the next Aleppo" | he=ver | adding | -
Q 14 | i | one of its volunteers was shot and wounded by a sniper while he was clearing rubble from the road | The International Committee of the Red Cross=icr | said | -
Q 15 | d | He had nothing but a shovel in his hands | Marlene Aebischer=aeb | said | -
Q 16 | i | Um Yahya, a 41-year-old teacher, had burned her school books for warmth on the last night | she=umy | told | -
Q 17 | d | I left the keys in the door | @16:she=umy | | -
Q 18 | d | Let whoever comes in make himself some tea | @16:she=umy | | -
Q 19 | m | Moscow and Damascus bore "a crushing responsibility" for the killings of at least 82 civilians | France's ambassador to the United Nations=fra | said | -

#A w19-002 | 2022-11-17 | -
S 'You shot at children': Iranian city buries boy of nine as security forces fire on mourners
P Gunfire heard near cemetery in Izeh after the deaths of seven people in the bazaar, which state media call a terrorist attack and families call murder
P Iranian security forces have opened fire on mourners at the funeral of a nine-year-old boy in the south-western city of Izeh, witnesses and activists said, a day after he and six other people were shot dead in the city's bazaar.
P Siavash Baharvand was killed on Wednesday evening in the back seat of his father's car.
P State television blamed "armed terrorists on two motorbikes" for the shooting and said that three men had been arrested.
P His mother told the crowd a different story on Thursday.
P "Hear it from me how the shooting happened," said Zahra Baharvand, standing beside the coffin.
S "Plainclothes men emptied their rifles into our car.
S "You shot at children, and now you come to us with flowers."
P A video of her speech had been watched four million times by the evening.
P Minutes after she stepped down, mourners began to chant against the supreme leader and to march towards the governor's office, two people who were there said by phone.
S Riot police answered with tear gas, then with live rounds.
S "We ran between the graves," one of them said.
P The Hengaw human rights group said that at least 11 people were wounded in the assault on the cemetery and that the internet had been cut in the whole of Khuzestan province.
P The governor, Reza Amiri Fard, insisted that no shots were fired at the funeral and ruled out an independent inquiry.
P "The enemies of Iran would like a martyr every day, and they manufacture him if there is none," he told the Tasnim news agency.
P In Geneva, the UN rights chief demanded that Tehran release the thousands of people held since September and said that the use of live ammunition "has to stop now".
P Her office has counted 348 deaths since the protests began.
P They were set off by the death in custody of a young Kurdish woman, whom the morality police had detained in Tehran on 13 September.
P Iran has been here before: in November 2019 the authorities crushed demonstrations over the price of petrol, and Amnesty International documented the killing of 321 people within a week.
P Germany summoned the Iranian ambassador on Thursday, and the foreign minister in Berlin said that the European Union would add more Revolutionary Guards commanders to its blacklist.
P The chief justice, for his part, promised "severe and swift" punishment for rioters; a revolutionary court in Tehran handed down a first death sentence on Sunday to a man convicted of setting fire to a government building.
P It was cold in Izeh on Thursday night and hardly anyone was in the streets.
P On his last school report, Siavash had top marks in drawing.
@ sec | Iranian security forces | g | IRNCOP
@ mou | mourners in Izeh | l | IRNCVL
@ sia | Siavash Baharvand | p | IRNCVL | nine-year-old boy
@ vic | people shot in the bazaar | l | IRNCVL
@ wit | witnesses and activists | l | IRNCVL
@ stv | Iranian state television | o | IRNGOVJRN
@ mot | men on motorbikes | g | IRNREB
@ thr | three arrested men | l | IRNUNK
@ aut | Iranian authorities | o | IRNGOV
@ mot2 | Zahra Baharvand | p | IRNCVL | mother
@ pla | plainclothes men | g | IRNCOP
@ sup | Iranian supreme leader | p | IRNGOV | supreme leader
@ two | two witnesses at the funeral | l | IRNCVL
@ hen | Hengaw | o | IRNNGO
@ khu | people of Khuzestan | l | IRNCVL
@ ami | Reza Amiri Fard | p | IRNGOV | governor
@ tas | Tasnim | o | IRNJRN
@ rig | UN rights chief | p | UNO | rights chief
@ teh | Iranian government | o | IRNGOV
@ det | detained protesters | l | IRNOPP
@ kur | young Kurdish woman | p | IRNCVL
@ mor | Iranian morality police | o | IRNCOP
@ dem | demonstrators of 2019 | l | IRNCVL
@ amn | Amnesty International | o | NGO
@ ger | Germany | c | DEU
@ iam | Iranian ambassador to Germany | p | IRNGOV | ambassador
@ gfm | German foreign minister | p | DEUGOV | foreign minister
@ eur | European Union | o | EUR
@ irg | Revolutionary Guards commanders | g | IRNMIL
@ chj | Iranian chief justice | p | IRNJUD | chief justice
@ rio | rioters | l | IRNOPP
@ cou | Tehran revolutionary court | o | IRNJUD
@ man | man sentenced to death | p | IRNOPP
E 0 Iranian/NORP
E 1 Izeh/GPE; seven people/NUM
E 2 Iranian/NORP; Izeh/GPE; six other people/NUM
E 3 Siavash Baharvand/PER; Wednesday evening/DATE
E 4 three men/NUM
E 5 Thursday/DATE
E 6 Zahra Baharvand/PER
E 13 Hengaw/ORG; at least 11 people/NUM; Khuzestan/GPE
E 14 Reza Amiri Fard/PER
E 15 Iran/GPE; Tasnim/ORG
E 16 Geneva/GPE; UN/ORG; Tehran/GPE; thousands of people/NUM; September/DATE
E 17 348 deaths/NUM
E 18 Kurdish/NORP; Tehran/GPE; 13 September/DATE
E 19 Iran/GPE; November 2019/DATE; Amnesty International/ORG; 321 people/NUM
E 20 Germany/GPE; Iranian/NORP; Thursday/DATE; Berlin/GPE; European Union/ORG; Revolutionary Guards/ARM
E 21 Tehran/GPE; Sunday/DATE
E 22 Izeh/GPE; Thursday night/DATE
E 23 Siavash/PER
V 0 | shot | ASSAULT/firearms | repression | 175 | @7:Plainclothes men=pla | children=vic | by=@6:Zahra Baharvand=mot2 | id=s
V 0 | fire | ASSAULT/firearms | repression | 175 | security forces=sec | mourners=mou | where=@1:Izeh | id=f
V 1 | Gunfire | =f | | | @0:security forces=sec | @0:mourners=mou | where=Izeh
V 1 | deaths | =s | | | | seven people=vic | where=the bazaar | n=killed:seven people:7
V 1 | attack | =s | | | @4:armed terrorists on two motorbikes=mot | seven people=vic | by=state media=stv
V 1 | murder | =s | | | | seven people=vic | where=the bazaar
V 2 | opened fire | =f | | | Iranian security forces=sec | mourners=mou | by=witnesses and activists=wit | when=@5:Thursday | date=2022-11-17 | where=Izeh
V 2 | shot dead | =s | | | @7:Plainclothes men=pla | he=sia; six other people=vic | when=a day after | date=2022-11-16 | where=the city's bazaar | n=killed:six other people:6
V 3 | killed | =s | | | | Siavash Baharvand=sia | when=Wednesday evening | date=2022-11-16
V 4 | blamed | ACCUSE/allege | terrorism | 112 | State television=stv | armed terrorists on two motorbikes=mot | id=bl
V 4 | shooting | =s | | | armed terrorists on two motorbikes=mot | @2:six other people=vic | by=State television=stv
V 4 | arrested | COERCE/arrest | terrorism | 173 | | three men=thr | by=State television=stv | n=arrested:three men:3
V 5 | told | ACCUSE/allege | repression | 1122 | His mother=mot2 | @7:Plainclothes men=pla | when=Thursday | date=2022-11-17 | id=z
V 6 | shooting | =s | | | @7:Plainclothes men=pla | @3:Siavash Baharvand=sia | by=Zahra Baharvand=mot2
V 6 | said | =z | | | Zahra Baharvand=mot2 | @7:Plainclothes men=pla
V 7 | emptied | =s | | | Plainclothes men=pla | our car=sia | by=@6:Zahra Baharvand=mot2
V 8 | shot | =s | | | You=sec | children=vic | by=@6:Zahra Baharvand=mot2
V 9 | speech | =z | | | her=mot2 | @7:Plainclothes men=pla
V 10 | chant | PROTEST/demo | rights-freedoms | 1411 | mourners=mou | the supreme leader=sup | by=two people who were there=two | id=p
V 10 | march | =p | | | mourners=mou | the supreme leader=sup | by=two people who were there=two
V 11 | answered | ASSAULT/crowd-control | repression | 175 | Riot police=sec | @10:mourners=mou | by=@10:two people who were there=two
V 11 | rounds | =f | | | Riot police=sec | @10:mourners=mou | by=@10:two people who were there=two
V 13 | assault | =f | | | @11:Riot police=sec | at least 11 people=mou | by=The Hengaw human rights group=hen | where=the cemetery | n=injured:at least 11 people:11
V 13 | cut | COERCE/withhold | rights-freedoms | 172 | | @13:Khuzestan=khu | by=The Hengaw human rights group=hen | where=Khuzestan province
V 14 | insisted | REJECT | repression | 016 | The governor=ami | @2:witnesses and activists=wit
V 14 | ruled out | REJECT | legal | 120 | The governor=ami | 
V 15 | told | ACCUSE/allege | repression | 112 | he=ami |
V 16 | demanded | REQUEST/yield | human-rights | 1053 | the UN rights chief=rig | Tehran=teh | where=Geneva
V 16 | said | REQUEST/yield | human-rights,repression | 1056 | the UN rights chief=rig | Tehran=teh | where=Geneva
V 16 | held | COERCE/arrest | rights-freedoms | 173 | Tehran=teh | the thousands of people=det | by=the UN rights chief=rig | when=since September | n=arrested:thousands of people:
V 16 | use | ASSAULT/firearms | repression | 175 | Tehran=teh | @10:mourners=det | by=the UN rights chief=rig | id=us
V 17 | deaths | =us | | | @16:Tehran=teh | | by=Her office=rig | n=killed:348 deaths:348
V 17 | protests | PROTEST | rights-freedoms,gender | 140 | @16:people=det | | when=@16:September | date=2022-09
V 18 | detained | COERCE/arrest | gender,rights-freedoms | 173 | the morality police=mor | a young Kurdish woman=kur | st=h | when=13 September | date=2022-09-13 | where=Tehran
V 19 | crushed | ASSAULT | repression | 175 | the authorities=aut | demonstrations=dem | st=h | when=November 2019 | date=2019-11 | id=k
V 19 | demonstrations | PROTEST/demo | economic,natural-resource | 1412 | | | st=h | when=November 2019 | date=2019-11
V 19 | killing | =k | | | the authorities=aut | 321 people=dem | by=Amnesty International=amn | when=within a week | date=2019-11 | n=killed:321 people:321
V 20 | summoned | ACCUSE/disapprove | diplomatic,repression | 114 | Germany=ger | the Iranian ambassador=iam | when=Thursday | date=2022-11-17
V 20 | said | THREATEN/restrict | diplomatic,human-rights | 1312 | the foreign minister=gfm; the European Union=eur | Revolutionary Guards commanders=irg | where=Berlin
V 21 | promised | THREATEN | legal,repression | 130 | The chief justice=chj | rioters=rio
V 21 | handed down | SANCTION/convict | legal,repression | 116 | a revolutionary court=cou | a man=man | when=Sunday | date=2022-11-13 | where=Tehran
V 21 | setting fire | ASSAULT/destroy | | 1712 | a man=man | a government building=aut | by=a revolutionary court=cou
Q 0 | d | You shot at children | @6:Zahra Baharvand=mot2 | | -
Q 2 | i | Iranian security forces have opened fire on mourners at the funeral of a nine-year-old boy in the south-western city of Izeh | witnesses and activists=wit | said | -
Q 4 | m | "armed terrorists on two motorbikes" | State television=stv | blamed | -
Q 4 | i | three men had been arrested | State television=stv | said | -
Q 6 | d | Hear it from me how the shooting happened | Zahra Baharvand=mot2 | said | @5:the crowd=mou
Q 7 | d | Plainclothes men emptied their rifles into our car | @6:Zahra Baharvand=mot2 | | @5:the crowd=mou
Q 8 | d | You shot at children, and now you come to us with flowers | @6:Zahra Baharvand=mot2 | | You=sec
Q 10 | i | Minutes after she stepped down, mourners began to chant against the supreme leader and to march towards the governor's office | two people who were there=two | said | -
Q 12 | d | We ran between the graves | one of them=two | said | -
Q 13 | i | at least 11 people were wounded in the assault on the cemetery and that the internet had been cut in the whole of Khuzestan province | The Hengaw human rights group=hen | said | -
Q 14 | i | no shots were fired at the funeral | The governor=ami | insisted | -
Q 15 | d | The enemies of Iran would like a martyr every day, and they manufacture him if there is none | he=ami | told | the Tasnim news agency=tas
Q 16 | i | Tehran release the thousands of people held since September | the UN rights chief=rig | demanded | Tehran=teh
Q 16 | m | the use of live ammunition "has to stop now" | the UN rights chief=rig | said | -
Q 20 | i | the European Union would add more Revolutionary Guards commanders to its blacklist | the foreign minister=gfm | said | -
Q 21 | m | "severe and swift" punishment for rioters | The chief justice=chj | promised | -

#A w19-003 | 2013-08-14 | -
S Israel frees 26 Palestinian prisoners hours before peace talks resume
P Israel has released 26 long-serving Palestinian prisoners, a step agreed under a US-backed deal to bring the two sides back to the negotiating table.
P The men left Ayalon prison near Tel Aviv shortly before midnight on Tuesday in minibuses with blacked-out windows; 15 were taken to Gaza and 11 to the West Bank, where thousands of people had waited for hours.
P In Ramallah, the Palestinian president kissed each of them on the forehead.
P "We will not rest until all of you are home," he told the crowd, and he called the release "the first group of many".
P All but one had been convicted of murder or attempted murder, most of them before the Oslo accords were signed in 1993.
P The list of names infuriated Israelis who lost relatives to those attacks.
P Ronit Shemesh, whose father was stabbed to death by two of the prisoners in a Tel Aviv bakery in 1992, burned a copy of the list outside the defence ministry, together with some 200 other protesters.
P "They sold my father for a photograph in Washington," she said.
S "Nobody asked us.
S "A clerk sent me a text message on Sunday night, and that was that."
P The High Court had thrown out a petition by her group, the Almagor association, only hours earlier, ruling that the matter was one for the government.
P A spokesman for the Israeli prime minister said the decision had been "among the hardest he has ever taken", but that Israel had strategic interests which "cannot be explained on a placard".
P Negotiators are due to meet in Jerusalem on Wednesday afternoon, in the first round on the ground after a three-year freeze.
P They met in Washington two weeks ago over dinner with the US secretary of state, who set himself nine months to get an agreement.
P Hardly any Palestinian shopkeeper in East Jerusalem seems to believe in that date.
P The talks were almost derailed on Monday, when Israel approved 900 new homes in Gilo, on land that it captured in 1967.
P Yasser Khoury, a senior member of the Palestine Liberation Organization, denounced the plan as "a slap in the face of the Americans" and warned that his delegation might walk out.
P The US secretary of state urged the Palestinians "not to react adversely", adding that Washington regards all settlements as illegitimate.
P Hamas, which runs Gaza and opposes the negotiations, welcomed the 15 men home all the same.
P "The only language that opens prison doors is that of captured soldiers," said its spokesman, Iyad Masri, recalling the exchange of October 2011, in which 1,027 prisoners were let go for one Israeli sergeant whom militants had seized in a cross-border raid five years before.
P Overnight, a rocket fired from the strip landed in open ground near Sderot, and Israeli aircraft hit two launch sites, the army said.
P Nobody was hurt.
@ isr | Israel | c | ISR
@ pri | Palestinian prisoners released in August 2013 | l | PSE
@ us | United States | c | USA
@ ppr | Palestinian president | p | PSEGOV | president
@ cro | crowd in Ramallah | l | PSECVL
@ isrv | killed relatives of Israelis | l | ISRCVL
@ ron | Ronit Shemesh | p | ISRCVL | protester
@ fat | father of Ronit Shemesh | p | ISRCVL
@ pro | some 200 other protesters | l | ISRCVL
@ hig | Israeli High Court | o | ISRJUD
@ alm | Almagor association | o | ISRSOC
@ spo | spokesman for the Israeli prime minister | p | ISRGOV | spokesman
@ gov | Israeli government | o | ISRGOV
@ ing | Israeli negotiators | g | ISRGOV
@ png | Palestinian negotiators | g | PSEGOV
@ sec | US secretary of state | p | USAGOV | secretary of state
@ pal | Palestinians | l | PSE
@ kho | Yasser Khoury | p | PSEGOV | senior PLO member
@ ham | Hamas | g | PSEREB
@ mas | Iyad Masri | p | PSEREB | spokesman
@ old | 1,027 prisoners | l | PSE
@ ser | Israeli sergeant | p | ISRMIL | sergeant
@ mil | militants who seized the sergeant | g | PSEREB
@ roc | rocket crew in Gaza | g | PSEREB
@ arm | Israeli army | o | ISRMIL
E 0 Israel/GPE; 26/NUM; Palestinian/NORP
E 1 Israel/GPE; 26/NUM; Palestinian/NORP; US/GPE
E 2 Ayalon prison/FAC; Tel Aviv/GPE; Tuesday/DATE; 15/NUM; Gaza/GPE; 11/NUM; West Bank/GPE; thousands of people/NUM
E 3 Ramallah/GPE; Palestinian/NORP
E 5 Oslo accords/LAW; 1993/DATE
E 6 Israelis/NORP
E 7 Ronit Shemesh/PER; Tel Aviv/GPE; 1992/DATE; defence ministry/ORG; some 200 other protesters/NUM
E 8 Washington/GPE
E 10 Sunday night/DATE
E 11 High Court/ORG; Almagor association/ORG
E 12 Israeli/NORP; Israel/GPE
E 13 Jerusalem/GPE; Wednesday afternoon/DATE
E 14 Washington/GPE; two weeks ago/DATE; US/GPE
E 15 Palestinian/NORP; East Jerusalem/GPE
E 16 Monday/DATE; Israel/GPE; Gilo/LOC; 1967/DATE
E 17 Yasser Khoury/PER; Palestine Liberation Organization/ORG; Americans/NORP
E 18 US/GPE; Palestinians/NORP; Washington/GPE
E 19 Hamas/ARM; Gaza/GPE; 15 men/NUM
E 20 Iyad Masri/PER; October 2011/DATE; 1,027 prisoners/NUM; Israeli/NORP
E 21 Sderot/GPE; Israeli/NORP
V 0 | frees | RETREAT/release | legal,diplomatic | 0841 | Israel=isr | 26 Palestinian prisoners=pri | id=r
V 0 | talks | AGREE | diplomatic | 036 | Israel=isr; @3:Palestinian=png | | when=hours | id=t
V 1 | released | =r | | | Israel=isr | 26 long-serving Palestinian prisoners=pri
V 1 | step | =r | | | Israel=isr | 26 long-serving Palestinian prisoners=pri
V 1 | deal | SUPPORT | diplomatic | 057 | Israel=isr; @3:Palestinian=png | | id=dl
V 2 | left | =r | | | @1:Israel=isr | The men=pri | when=shortly before midnight on Tuesday | date=2013-08-13 | where=Ayalon prison
V 2 | taken | =r | | | @1:Israel=isr | 15=pri; 11=pri
V 4 | release | =r | | | @1:Israel=isr | all of you=pri
V 5 | convicted | SANCTION/convict | legal | 116 | | All but one=pri | st=h
V 5 | murder#1 | ASSAULT/targeted | terrorism | 180 | All but one=pri | | st=h | id=at
V 5 | signed | SUPPORT | diplomatic | 057 | | | st=h | when=1993 | date=1993
V 6 | attacks | =at | | | @5:All but one=pri | relatives=isrv
V 7 | stabbed | ASSAULT/primitive | terrorism | 182 | two of the prisoners=pri | father=fat | st=h | when=1992 | date=1992 | where=a Tel Aviv bakery
V 7 | burned | PROTEST/demo | legal | 1412 | Ronit Shemesh=ron; some 200 other protesters=pro | @1:Israel=gov | where=outside the defence ministry | n=protesters:some 200 other protesters:200
V 8 | sold | ACCUSE/disapprove | diplomatic | 111 | she=ron | They=gov
V 11 | thrown out | REJECT/change | legal | 1232 | The High Court=hig | her group, the Almagor association=alm | when=hours earlier | id=h
V 11 | petition | REQUEST/change | legal | 1042 | her group, the Almagor association=alm | The High Court=hig
V 11 | ruling | =h | | | The High Court=hig | her group, the Almagor association=alm
V 12 | decision | =r | | | Israel=isr | @1:26 long-serving Palestinian prisoners=pri
V 13 | meet | =t | | | Negotiators=ing; Negotiators=png | | when=Wednesday afternoon | date=2013-08-14 | where=Jerusalem
V 14 | met | CONSULT/third-party | diplomatic | 046 | They=ing; They=png; the US secretary of state=sec | | when=two weeks ago | date=2013-07 | where=Washington
V 16 | talks | =t | | | Israel=isr; @17:his delegation=png |
V 16 | approved | COERCE/seize | territory | 192 | Israel=isr | @18:the Palestinians=pal | when=Monday | date=2013-08-12 | where=Gilo | id=g | id=ap
V 16 | captured | COERCE/seize | military,territory | 192 | it=isr | | st=h | when=1967 | date=1967
V 17 | denounced | ACCUSE/disapprove | territory,diplomatic | 111 | Yasser Khoury=kho | @16:Israel=isr
V 17 | plan | =ap | | | @16:Israel=isr | @18:the Palestinians=pal
V 17 | warned | THREATEN/relations | diplomatic | 134 | Yasser Khoury=kho | @16:Israel=isr
V 18 | urged | REQUEST/change | diplomatic | 0242 | The US secretary of state=sec | the Palestinians=pal
V 18 | adding | ACCUSE/disapprove | territory | 111 | Washington=us | @16:Israel=isr | by=The US secretary of state=sec
V 19 | opposes | REJECT/meet | diplomatic | 125 | Hamas=ham | @16:Israel=isr; @17:his delegation=png
V 19 | negotiations | =t | | | @16:Israel=isr; @17:his delegation=png |
V 19 | welcomed | SUPPORT | legal | 051 | Hamas=ham | the 15 men=pri
V 20 | exchange | RETREAT/release | legal | 0841 | @16:Israel=isr; @19:Hamas=ham | 1,027 prisoners=old; one Israeli sergeant=ser | st=h | when=October 2011 | date=2011-10 | n=other:1,027 prisoners:1027 | id=x
V 20 | let go | =x | | | @16:Israel=isr | 1,027 prisoners=old | when=October 2011 | date=2011-10
V 20 | seized | ASSAULT/abduct | military | 181 | militants=mil | one Israeli sergeant=ser | st=h | when=five years before | date=2006 | id=sz
V 20 | raid | =sz | | | militants=mil | one Israeli sergeant=ser
V 21 | fired | ASSAULT/heavy-weapons | military | 194 | | Sderot=isr | by=the army=arm | when=Overnight | date=2013-08-14 | where=near Sderot
V 21 | hit | ASSAULT/aerial | military | 195 | Israeli aircraft=arm | two launch sites=roc | by=the army=arm | when=Overnight | date=2013-08-14
Q 4 | d | We will not rest until all of you are home | he#1=ppr | told | the crowd=cro
Q 4 | m | the release "the first group of many" | he#2=ppr | called | the crowd=cro
Q 8 | d | They sold my father for a photograph in Washington | she=ron | said | -
Q 9 | d | Nobody asked us | @8:she=ron | | -
Q 10 | d | A clerk sent me a text message on Sunday night, and that was that | @8:she=ron | | -
Q 12 | m | the decision had been "among the hardest he has ever taken" | A spokesman for the Israeli prime minister=spo | said | -
Q 12 | m | Israel had strategic interests which "cannot be explained on a placard" | A spokesman for the Israeli prime minister=spo | said | -
Q 17 | m | the plan as "a slap in the face of the Americans" | Yasser Khoury=kho | denounced | -
Q 17 | i | his delegation might walk out | Yasser Khoury=kho | warned | -
Q 18 | i | Washington regards all settlements as illegitimate | The US secretary of state=sec | adding | -
Q 20 | d | The only language that opens prison doors is that of captured soldiers | Iyad Masri=mas | said | -
Q 21 | i | a rocket fired from the strip landed in open ground near Sderot, and Israeli aircraft hit two launch sites | the army=arm | said | -

#A w19-004 | 2023-01-25 | BEIRUT
S Lebanon's top prosecutor frees port blast detainees, files charges against judge who charged him
P BEIRUT (AP) — Lebanon's chief prosecutor on Wednesday ordered the release of all 17 suspects held over the 2020 Beirut port explosion and filed charges against the judge leading the investigation, in an extraordinary showdown within the country's judiciary.
P The move by Georges Haddad came two days after the judge, Nabil Tabet, had charged him and seven other senior officials with homicide with probable intent.
P Tabet told The Associated Press that he would not step aside.
P "I am still in charge of this case, and I will not leave it before I have handed down my indictment," he said by telephone from his apartment, where two soldiers stood guard at the door.
S "The prosecutor cannot release people whom he did not arrest.
S "What happened today is a coup against the law."
P Haddad accused the judge of "rebelling against the judiciary" and of usurping powers, and banned him from leaving the country, according to a copy of the document seen by the AP.
P By early evening, at least five of the detainees had walked out of prison, among them the former customs chief, whom a cheering crowd carried on its shoulders through the Shiyah neighborhood.
P "Thirty months without a trial, and who will give me these months back?" he asked reporters.
P His release enraged families of the 218 people killed by the blast, which tore through Lebanon's capital on Aug. 4, 2020, after hundreds of tons of ammonium nitrate caught fire in a warehouse.
P Some 150 relatives marched to the Justice Palace, where several tried to force the gate and soldiers beat them back with batons, wounding four, the Red Cross said.
P "They killed our children and now they are killing the file," shouted Mireille Khalife, who lost a daughter of 15.
P A lawmaker, Paul Karam, said he had been punched by guards of the justice minister in the minister's own office during an argument over the decision.
P The ministry denied that anybody was hit.
P The investigation had been stuck for 13 months because politicians whom Tabet summoned — two of them allies of the militant group Hezbollah — flooded the courts with complaints demanding his removal.
P His predecessor was dismissed in February 2021 by the Court of Cassation after two former ministers had sued him.
P Hezbollah's leader has repeatedly called Tabet biased, and in October 2021 a protest that the group and its allies held against him turned into hours of street battles in which seven people were shot dead.
P No senior official has been convicted of anything.
P "This is what impunity looks like when it puts on a robe," said Lina Sayegh, a researcher with Human Rights Watch, which called on the U.N. Human Rights Council to send a fact-finding mission without further delay.
P The United States has welcomed the judge's return to work, and a State Department spokesperson said on Tuesday that Washington supports "a swift and transparent investigation."
P The Lebanese pound sank to a new low of 56,000 to the dollar on the same day.
@ had | Georges Haddad | p | LBNJUD | chief prosecutor
@ sus | suspects in the port blast | l | LBN
@ tab | Nabil Tabet | p | LBNJUD | judge
@ sev | seven other senior officials | g | LBNGOV
@ ap | Associated Press | o | USAJRN
@ cus | former customs chief | p | LBNELI | former customs chief
@ kil | people killed by the blast | l | LBNCVL
@ rel | relatives of blast victims | l | LBNCVL
@ sol | Lebanese soldiers | g | LBNMIL
@ red | Red Cross | o | LBNMED
@ mir | Mireille Khalife | p | LBNCVL | relative
@ kar | Paul Karam | p | LBNLEG | lawmaker
@ gua | guards of the justice minister | g | LBNCOP
@ min | Lebanese justice ministry | o | LBNGOV
@ pol | politicians summoned by Tabet | g | LBNELI
@ pre | Tabet's predecessor | p | LBNJUD | judge
@ cas | Court of Cassation | o | LBNJUD
@ exm | two former ministers | g | LBNELI
@ hzl | Hezbollah's leader | p | LBNPTY | leader
@ hez | Hezbollah and its allies | g | LBNPTY
@ shot | people shot dead in October 2021 | l | LBN
@ say | Lina Sayegh | p | NGO | researcher
@ hrw | Human Rights Watch | o | NGO
@ hrc | U.N. Human Rights Council | o | UNO
@ us | United States | c | USA
@ sta | State Department spokesperson | p | USAGOV | spokesperson
@ sen | Lebanese senior officials | g | LBNGOV
@ rep | reporters | l | JRN
E 0 Lebanon/GPE
E 1 BEIRUT/GPE; AP/ORG; Lebanon/GPE; Wednesday/DATE; all 17 suspects/NUM; 2020 Beirut port explosion/EVT
E 2 Georges Haddad/PER; Nabil Tabet/PER; seven other senior officials/NUM
E 3 Tabet/PER; Associated Press/ORG
E 4 two soldiers/NUM
E 6 today/DATE
E 7 Haddad/PER; AP/ORG
E 8 at least five of the detainees/NUM; Shiyah/LOC
E 10 218 people/NUM; Lebanon/GPE; Aug. 4, 2020/DATE
E 11 Some 150 relatives/NUM; Justice Palace/FAC; four/NUM; Red Cross/ORG
E 12 Mireille Khalife/PER
E 13 Paul Karam/PER
E 15 Tabet/PER; Hezbollah/ARM
E 16 February 2021/DATE; Court of Cassation/ORG
E 17 Hezbollah/ARM; Tabet/PER; October 2021/DATE; seven people/NUM
E 19 Lina Sayegh/PER; Human Rights Watch/ORG; U.N. Human Rights Council/ORG
E 20 United States/GPE; State Department/ORG; Tuesday/DATE; Washington/GPE
E 21 Lebanese/NORP
V 0 | frees | RETREAT/release | legal | 0841 | Lebanon's top prosecutor=had | port blast detainees=sus | id=r
V 0 | files charges | ACCUSE/allege | legal,political-institutions | 115 | Lebanon's top prosecutor=had | judge=tab | id=c
V 0 | charged | ACCUSE/allege | legal | 115 | judge=tab | him=had | id=t
V 1 | release | =r | | | Lebanon's chief prosecutor=had | all 17 suspects=sus | when=Wednesday | date=2023-01-25 | n=other:all 17 suspects:17
V 1 | filed charges | =c | | | Lebanon's chief prosecutor=had | the judge=tab | when=Wednesday | date=2023-01-25
V 1 | held | COERCE/arrest | legal | 173 | | all 17 suspects=sus | n=arrested:all 17 suspects:17
V 1 | investigation | ACCUSE/investigate | legal,disasters | 091 | the judge=tab | | id=i
V 2 | move | =c | | | Georges Haddad=had | the judge, Nabil Tabet=tab
V 2 | charged | =t | | | the judge, Nabil Tabet=tab | him=had; seven other senior officials=sev | when=two days | date=2023-01-23
V 3 | told | REJECT/change | legal | 1231 | Tabet=tab | @2:Georges Haddad=had | id=n
V 4 | said | =n | | | he=tab | @2:Georges Haddad=had
V 5 | release | =r | | | The prosecutor=had | people=sus
V 6 | coup | ACCUSE/disapprove | legal,political-institutions | 111 | @4:he=tab | @5:The prosecutor=had
V 7 | accused | =c | | | Haddad=had | the judge=tab | by=the AP=ap
V 7 | banned | COERCE/restrict | legal | 172 | Haddad=had | the judge=tab | by=the AP=ap
V 8 | walked out | =r | | | @7:Haddad=had | at least five of the detainees=sus | when=early evening | date=2023-01-25 | n=other:at least five of the detainees:5
V 10 | release | =r | | | @7:Haddad=had | His=cus
V 11 | marched | PROTEST/demo | legal | 1411 | Some 150 relatives=rel | @7:Haddad=had | where=the Justice Palace | n=protesters:Some 150 relatives:150
V 11 | force | PROTEST/obstruct | legal | 144 | several=rel | | by=the Red Cross=red | where=the Justice Palace
V 11 | beat | ASSAULT/crowd-control | repression | 175 | soldiers=sol | them=rel | by=the Red Cross=red | where=the Justice Palace | n=injured:four:4
V 12 | shouted | ACCUSE/allege | legal | 112 | Mireille Khalife=mir | @7:Haddad=had
V 13 | punched | ASSAULT/beat | legislative | 182 | guards of the justice minister=gua | he=kar | by=A lawmaker, Paul Karam=kar | where=the minister's own office | id=b
V 13 | decision | =r | | | @7:Haddad=had | @8:the detainees=sus
V 14 | denied | REJECT | executive | 016 | The ministry=min | @13:Paul Karam=kar
V 15 | investigation | =i | | | Tabet=tab | politicians=pol
V 15 | summoned | REQUEST/meet | legal | 106 | Tabet=tab | politicians=pol | st=h
V 15 | complaints | ACCUSE/allege | legal | 115 | politicians=pol | Tabet=tab | st=h
V 15 | demanding | REQUEST/change | legal | 1041 | politicians=pol | the courts=cas | st=h
V 16 | dismissed | COERCE/restrict | legal | 172 | the Court of Cassation=cas | His predecessor=pre | st=h | when=February 2021 | date=2021-02
V 16 | sued | ACCUSE/allege | legal | 115 | two former ministers=exm | him=pre | st=h
V 17 | called | ACCUSE/disapprove | legal | 111 | Hezbollah's leader=hzl | Tabet=tab
V 17 | protest | PROTEST/demo | legal | 1411 | the group and its allies=hez | him=tab | st=h | when=October 2021 | date=2021-10
V 17 | battles | ASSAULT/firearms | | 190 | | | st=h | when=October 2021 | date=2021-10 | n=killed:seven people:7 | id=s
V 17 | shot dead | =s | | | | seven people=shot | when=October 2021 | date=2021-10 | n=killed:seven people:7
V 18 | convicted | SANCTION/convict | legal | 116 | | senior official=sen | st=n
V 19 | said | ACCUSE/disapprove | human-rights,legal | 111 | Lina Sayegh=say | @7:Haddad=had
V 19 | called on | REQUEST/assist | human-rights,legal | 1013 | Human Rights Watch=hrw | the U.N. Human Rights Council=hrc
V 20 | welcomed | SUPPORT | legal,diplomatic | 051 | The United States=us | judge=tab
V 20 | supports | SUPPORT | legal,diplomatic | 051 | Washington=us | judge=tab | by=a State Department spokesperson=sta | when=Tuesday | date=2023-01-24
V 20 | investigation | =i | | | judge=tab |
Q 3 | i | he would not step aside | Tabet=tab | told | The Associated Press=ap
Q 4 | d | I am still in charge of this case, and I will not leave it before I have handed down my indictment | he=tab | said | @3:The Associated Press=ap
Q 5 | d | The prosecutor cannot release people whom he did not arrest | @4:he=tab | | @3:The Associated Press=ap
Q 6 | d | What happened today is a coup against the law | @4:he=tab | | @3:The Associated Press=ap
Q 7 | m | "rebelling against the judiciary" | Haddad=had | accused | -
Q 9 | d | Thirty months without a trial, and who will give me these months back? | he=cus | asked | reporters=rep
Q 11 | i | several tried to force the gate and soldiers beat them back with batons, wounding four | the Red Cross=red | said | -
Q 12 | d | They killed our children and now they are killing the file | Mireille Khalife=mir | shouted | -
Q 13 | i | he had been punched by guards of the justice minister in the minister's own office during an argument over the decision | A lawmaker, Paul Karam=kar | said | -
Q 14 | i | anybody was hit | The ministry=min | denied | -
Q 19 | d | This is what impunity looks like when it puts on a robe | Lina Sayegh=say | said | -
Q 20 | m | Washington supports "a swift and transparent investigation." | a State Department spokesperson=sta | said | -

#A w19-005 | 2020-10-16 | SANAA
S Yemen foes complete landmark prisoner swap as more than 1,000 fly home
P Yemen's warring sides on Friday wrapped up a two-day exchange of prisoners that saw 1,056 men freed, the largest such operation in nearly six years of war, the International Committee of the Red Cross announced.
P Eleven planes shuttled between Sanaa, the southern port of Aden, Seiyun and the Saudi city of Abha, carrying captured soldiers and tribesmen one way and Huthi rebels the other.
P On the tarmac of the rebel-held capital, the released fighters danced with daggers in their hands as a brass band played.
P "I have forgotten how my wife's voice sounds," said Hamid al-Qadi, 28, who was captured on the west coast in 2017.
S "They beat us with cables in the first year.
S "After that they got tired of it."
P AFP could not independently verify his account, and the coalition did not immediately respond to a request for comment.
P The swap was agreed last month at a meeting near Geneva that was hosted by Switzerland and chaired by the office of UN envoy Marcus Lindahl.
P Lindahl praised both sides for having kept their word and called for the release of everyone who is still detained, "above all the journalists".
P Five reporters came home on Thursday, but four others, whom a Huthi court sentenced to death in April on charges of spying for Saudi Arabia, were not on the list.
P "My joy has a hole in it," said one of the five, Anwar al-Hakimi, when he landed in Marib, where government officials met him with garlands.
P He said the guards had held him in a windowless cell for 11 months.
P Two Americans, an aid worker and a businessman, were flown to Oman on Wednesday in return for 240 Huthi supporters who had been stranded in Muscat, and the rebels also handed over the body of a third, according to a US official.
P The White House thanked the sultan of Oman and the Saudi king for their efforts.
P "We continue to demand that the Huthis let go every American," national security adviser Richard Colby said in a statement.
P The head of the rebels' prisoners committee, Abdulmalik Sharaf, accused Riyadh of dragging its feet over a second round, which ought to include the brother of the Yemeni president.
P "If they want him, they know the price," he told the Al-Masirah channel, which belongs to the insurgents.
P Both camps had promised in Stockholm in December 2018 to free some 15,000 detainees, but only small groups were let go in the months that followed.
P In November 2019 Saudi Arabia released 128 rebels; in January 2020 the Huthis freed a Saudi captive.
P The Huthis seized Sanaa in September 2014, and a Saudi-led coalition has bombed them since March 2015 in a conflict that the UN says has caused the world's worst humanitarian crisis.
P Fighting went on regardless this week around Hodeida, a lifeline for a country in which four in five people need help to survive.
P Artillery fire killed three girls in the district of Duraihimi on Thursday, medics said.
P "You cannot clap for the planes and be deaf to the shells," Fabienne Roulet of the Red Cross said.
@ yem | Yemeni government | o | YEMGOV
@ hut | Huthis | g | YEMREB
@ pri | prisoners exchanged in October 2020 | l | YEM
@ icr | International Committee of the Red Cross | o | NGO
@ qad | Hamid al-Qadi | p | YEMREB | released fighter
@ coa | Saudi-led coalition | g | SAUMIL
@ swi | Switzerland | c | CHE
@ off | office of the UN envoy | o | UNO
@ unn | United Nations | o | UNO
@ lin | Marcus Lindahl | p | UNO | UN envoy
@ five | five freed reporters | l | YEMJRN
@ four | four sentenced reporters | l | YEMJRN
@ cou | Huthi court | o | YEMREBJUD
@ hak | Anwar al-Hakimi | p | YEMJRN | reporter
@ ame | two American captives | l | USACVL
@ uso | US official | p | USAGOV | official
@ sup | 240 Huthi supporters | l | YEMREB
@ oma | Oman | c | OMN
@ whi | White House | o | USAGOV
@ sul | sultan of Oman | p | OMNGOV | sultan
@ kin | Saudi king | p | SAUGOV | king
@ col | Richard Colby | p | USAGOV | national security adviser
@ sha | Abdulmalik Sharaf | p | YEMREB | head of the prisoners committee
@ riy | Saudi government | o | SAUGOV
@ mas | Al-Masirah | o | YEMREBJRN
@ sau | Saudi Arabia | c | SAU
@ reb | 128 rebels | l | YEMREB
@ cap | Saudi captive | p | SAU
@ gir | three girls in Duraihimi | l | YEMCVL
@ med | medics in Duraihimi | l | YEMMED
@ rou | Fabienne Roulet | p | NGO
@ gua | guards of Anwar al-Hakimi | g | YEMREB
E 0 Yemen/GPE; more than 1,000/NUM
E 1 Yemen/GPE; Friday/DATE; 1,056 men/NUM; International Committee of the Red Cross/ORG
E 2 Sanaa/GPE; Aden/GPE; Seiyun/GPE; Saudi/NORP; Abha/GPE; Huthi/ARM
E 4 Hamid al-Qadi/PER; 2017/DATE
E 7 AFP/ORG
E 8 last month/DATE; Geneva/GPE; Switzerland/GPE; UN/ORG; Marcus Lindahl/PER
E 9 Lindahl/PER
E 10 Five reporters/NUM; Thursday/DATE; four others/NUM; Huthi/ARM; April/DATE; Saudi Arabia/GPE
E 11 Anwar al-Hakimi/PER; Marib/GPE
E 13 Two/NUM; Americans/NORP; Oman/GPE; Wednesday/DATE; 240/NUM; Huthi/ARM; Muscat/GPE; US/GPE
E 14 White House/ORG; Oman/GPE; Saudi/NORP
E 15 Huthis/ARM; American/NORP; Richard Colby/PER
E 16 Abdulmalik Sharaf/PER; Riyadh/GPE; Yemeni/NORP
E 17 Al-Masirah/ORG
E 18 Stockholm/GPE; December 2018/DATE; some 15,000 detainees/NUM
E 19 November 2019/DATE; Saudi Arabia/GPE; 128 rebels/NUM; January 2020/DATE; Huthis/ARM; Saudi#2/NORP
E 20 Huthis/ARM; Sanaa/GPE; September 2014/DATE; Saudi/NORP; March 2015/DATE; UN/ORG
E 21 this week/DATE; Hodeida/GPE
E 22 three girls/NUM; Duraihimi/GPE; Thursday/DATE
E 23 Fabienne Roulet/PER; Red Cross/ORG
V 0 | swap | RETREAT/release | military | 0841 | Yemen foes=yem; Yemen foes=hut | more than 1,000=pri | n=other:more than 1,000:1000 | id=x
V 1 | exchange | =x | | | Yemen's warring sides=yem; Yemen's warring sides=hut | 1,056 men=pri | by=the International Committee of the Red Cross=icr | when=two-day | date=2020-10-15/2020-10-16
V 1 | freed | =x | | | Yemen's warring sides=yem; Yemen's warring sides=hut | 1,056 men=pri | by=the International Committee of the Red Cross=icr | n=other:1,056 men:1056
V 1 | operation | =x | | | Yemen's warring sides=yem; Yemen's warring sides=hut | 1,056 men=pri
V 1 | war | ASSAULT | military | 190 | Yemen's warring sides=yem; Yemen's warring sides=hut | | st=h | id=war
V 2 | carrying | =x | | | @1:Yemen's warring sides=yem; @1:Yemen's warring sides=hut | captured soldiers and tribesmen=pri; Huthi rebels=pri
V 3 | released | =x | | | @0:Yemen foes=yem | the released fighters=pri
V 4 | captured | ASSAULT/abduct | military | 181 | | Hamid al-Qadi=qad | st=h | when=2017 | date=2017 | where=the west coast
V 5 | beat | ASSAULT/torture | human-rights | 1822 | They=coa | us=qad | st=h | by=@4:Hamid al-Qadi=qad | when=the first year | date=2017
V 8 | agreed | CONCEDE | diplomatic,military | 0353 | @1:Yemen's warring sides=yem; @1:Yemen's warring sides=hut | | st=f | when=last month | date=2020-09 | where=near Geneva
V 8 | swap | =x | | | @0:Yemen foes=yem; @0:Yemen foes=hut | 
V 8 | meeting | CONSULT/third-party | diplomatic | 046 | @1:Yemen's warring sides=yem; @1:Yemen's warring sides=hut; Switzerland=swi; the office of UN envoy Marcus Lindahl=off | | when=last month | date=2020-09 | where=near Geneva
V 9 | praised | SUPPORT | diplomatic | 051 | Lindahl=lin | both sides=yem; both sides=hut
V 9 | called for | REQUEST/yield | rights-freedoms | 0253 | Lindahl=lin | both sides=yem; both sides=hut
V 10 | came home | RETREAT/release | rights-freedoms | 0841 | @9:both sides=hut | Five reporters=five | when=Thursday | date=2020-10-15 | id=ch
V 10 | sentenced | SANCTION/convict | rights-freedoms,legal,intelligence | 116 | a Huthi court=cou | four others=four | st=h | when=April | date=2020-04
V 11 | landed | =ch | | | @9:both sides=hut | he=hak | where=Marib
V 12 | held | COERCE/arrest | rights-freedoms | 173 | the guards=gua | him=hak | by=He=hak | st=h
V 13 | flown | RETREAT/release | diplomatic | 0841 | the rebels=hut | Two Americans=ame | by=a US official=uso | when=Wednesday | date=2020-10-14 | where=Oman | n=other:Two:2
V 13 | handed over | RETREAT | diplomatic | 0842 | the rebels=hut | Two Americans=ame | by=a US official=uso | when=Wednesday | date=2020-10-14
V 14 | thanked | SUPPORT | diplomatic | 051 | The White House=whi | the sultan of Oman=sul; the Saudi king=kin
V 15 | demand | REQUEST/yield | diplomatic | 1053 | national security adviser Richard Colby=col | the Huthis=hut
V 16 | accused | ACCUSE/allege | diplomatic | 112 | Abdulmalik Sharaf=sha | Riyadh=riy
V 18 | promised | CONCEDE | diplomatic,military | 0353 | Both camps=yem; Both camps=hut | | st=h | when=December 2018 | date=2018-12 | where=Stockholm | n=other:some 15,000 detainees:15000
V 18 | let go | RETREAT/release | military | 0841 | Both camps=yem; Both camps=hut | small groups=pri | st=h | when=the months that followed | date=2019
V 19 | released | RETREAT/release | military | 0841 | Saudi Arabia=sau | 128 rebels=reb | st=h | when=November 2019 | date=2019-11 | n=other:128 rebels:128
V 19 | freed | RETREAT/release | military | 0841 | the Huthis=hut | a Saudi captive=cap | st=h | when=January 2020 | date=2020-01
V 20 | seized | COERCE/seize | territory,political-institutions | 192 | The Huthis=hut | Sanaa=yem | st=h | when=September 2014 | date=2014-09 | where=Sanaa
V 20 | bombed | ASSAULT/aerial | military | 195 | a Saudi-led coalition=coa | them=hut | st=h | when=since March 2015 | date=2015-03
V 20 | conflict | =war | | | The Huthis=hut; a Saudi-led coalition=coa |
V 21 | Fighting | ASSAULT | military | 190 | @19:the Huthis=hut; @11:government officials=yem | | when=this week | date=2020-10-12/2020-10-16 | where=around Hodeida
V 22 | fire | ASSAULT/heavy-weapons | | 194 | | three girls=gir | by=medics=med | when=Thursday | date=2020-10-15 | where=Duraihimi | n=killed:three girls:3 | id=sh
V 23 | shells | =sh | | | | @22:three girls=gir
V 23 | said | ACCUSE/disapprove | military | 111 | Fabienne Roulet=rou | @9:both sides=yem; @9:both sides=hut
Q 1 | i | Yemen's warring sides on Friday wrapped up a two-day exchange of prisoners that saw 1,056 men freed, the largest such operation in nearly six years of war | the International Committee of the Red Cross=icr | announced | -
Q 4 | d | I have forgotten how my wife's voice sounds | Hamid al-Qadi=qad | said | -
Q 5 | d | They beat us with cables in the first year | @4:Hamid al-Qadi=qad | | -
Q 6 | d | After that they got tired of it | @4:Hamid al-Qadi=qad | | -
Q 9 | m | the release of everyone who is still detained, "above all the journalists" | Lindahl=lin | called for | -
Q 11 | d | My joy has a hole in it | Anwar al-Hakimi=hak | said | -
Q 12 | i | the guards had held him in a windowless cell for 11 months | He=hak | said | -
Q 13 | i | Two Americans, an aid worker and a businessman, were flown to Oman on Wednesday in return for 240 Huthi supporters who had been stranded in Muscat, and the rebels also handed over the body of a third | a US official=uso | according to | -
Q 15 | d | We continue to demand that the Huthis let go every American | national security adviser Richard Colby=col | said | -
Q 17 | d | If they want him, they know the price | he=sha | told | the Al-Masirah channel=mas
Q 20 | i | has caused the world's worst humanitarian crisis | the UN=unn | says | -
Q 22 | i | Artillery fire killed three girls in the district of Duraihimi on Thursday | medics=med | said | -
Q 23 | d | You cannot clap for the planes and be deaf to the shells | Fabienne Roulet=rou | said | -

#A w19-006 | 2016-11-05 | ISTANBUL
S Turkey jails newspaper chiefs as post-coup crackdown widens
P Istanbul (CNN) — A Turkish court on Saturday ordered nine executives and journalists of an opposition newspaper to be jailed pending trial, five days after police hauled them from their beds in dawn raids.
P Among those locked up are Cem Aydemir, the editor-in-chief of the daily, and its best-known cartoonist, 74-year-old Nuri Balkan.
P The Istanbul prosecutor's office accuses the nine of "committing crimes on behalf of" two groups that the government regards as terrorist organizations: the Kurdistan Workers' Party, or PKK, and the movement of a US-based cleric whom Ankara blames for July's failed coup.
P All of them denied it.
P "I have drawn the cleric as a spider for twenty years, so the charge is at least funny," Balkan told the judge, according to his lawyer, Deniz Erkin.
P Outside the courthouse, some 300 people held up the morning's front page and chanted, "The free press will not be silenced."
P Police pushed them back with shields and pepper spray, and at least two were taken away.
P "This isn't a court, it's a conveyor belt," said Sevgi Aydemir, the editor's wife.
S "They asked him why he called somebody in 2013.
S "He's a journalist — he calls people!"
P The decision came barely 24 hours after the co-leaders of the pro-Kurdish Peoples' Democratic Party were arrested along with at least 10 of its lawmakers, a step that drew condemnation from Washington, Berlin and Brussels.
P Hours after those arrests, a car bomb exploded outside a police building in Diyarbakir, killing 11 people and wounding more than 100.
P The government said the PKK was behind the attack; a news agency linked to ISIS published a claim of its own.
P Turkey's Prime Minister brushed aside the criticism from abroad.
P "Politicians must account for what they have done, like anybody else," he told reporters after Friday prayers.
P "We don't need lessons in democracy from those who shelter terrorists."
P The US State Department said it was "deeply disturbed" and urged Turkey to uphold the rule of law, spokesman Greg Tillman said.
P Germany's foreign ministry called in the Turkish chargé d'affaires on Friday to complain.
P More than 110,000 people have been sacked or suspended since the coup attempt of July 15, when rogue soldiers bombed parliament from the air and about 240 people died.
P Authorities have detained some 37,000 and shut more than 150 media outlets under a state of emergency that was declared five days later and extended last month for another 90 days.
P Officials insist the measures are aimed at plotters and nobody else.
P Milena Ruck of Reporters Without Borders isn't buying it.
P "You don't catch a putschist by reading the culture pages," she said, calling on the European Union to suspend membership talks with Ankara until the journalists are free.
P The paper still came out, with a white box where Balkan's cartoon should have been.
@ cou | Istanbul court | o | TURJUD
@ nin | newspaper executives and journalists | l | TURJRN
@ pol | Turkish police | g | TURCOP
@ ayd | Cem Aydemir | p | TURJRN | editor-in-chief
@ bal | Nuri Balkan | p | TURJRN | cartoonist
@ pro | Istanbul prosecutor's office | o | TURJUD
@ gov | Turkish government | o | TURGOV
@ cle | US-based cleric and his movement | g | TURREL
@ jud | judge | p | TURJUD
@ erk | Deniz Erkin | p | TURSOC | lawyer
@ cro | people outside the courthouse | l | TURCVLOPP
@ sev | Sevgi Aydemir | p | TURCVL
@ hdp | co-leaders and lawmakers of the Peoples' Democratic Party | g | TURLEGPTYOPP
@ was | US government | o | USAGOV
@ ber | German government | o | DEUGOV
@ bru | European Union | o | EUR
@ vic | victims in Diyarbakir | l | TUR
@ pkk | PKK | g | TURREB
@ isi | ISIS news agency | o | IMGJRN
@ pm | Turkish Prime Minister | p | TURGOV | Prime Minister
@ rep | reporters | l | JRN
@ sta | US State Department | o | USAGOV
@ til | Greg Tillman | p | USAGOV | spokesman
@ tur | Turkey | c | TUR
@ gfm | German foreign ministry | o | DEUGOV
@ cha | Turkish charge d'affaires | p | TURGOV | charge d'affaires
@ pur | people sacked or suspended | l | TUR
@ rog | rogue soldiers | g | TURMIL
@ det | some 37,000 detained people | l | TUR
@ med | shut media outlets | g | TURJRN
@ ruc | Milena Ruck | p | NGO
@ off | Turkish officials | g | TURGOV
E 0 Turkey/GPE
E 1 Istanbul/GPE; CNN/ORG; Turkish/NORP; Saturday/DATE; nine executives and journalists/NUM
E 2 Cem Aydemir/PER; Nuri Balkan/PER
E 3 Istanbul/GPE; Kurdistan Workers' Party/ARM; PKK/ARM; US/GPE; Ankara/GPE; July/DATE
E 5 Balkan/PER; Deniz Erkin/PER
E 6 some 300 people/NUM
E 7 at least two/NUM
E 8 Sevgi Aydemir/PER
E 9 2013/DATE
E 11 Peoples' Democratic Party/ORG; Kurdish/NORP; Washington/GPE; Berlin/GPE; Brussels/GPE; at least 10 of its lawmakers/NUM
E 12 Diyarbakir/GPE; 11 people/NUM; more than 100/NUM
E 13 PKK/ARM; ISIS/ARM
E 14 Turkey/GPE
E 15 Friday/DATE
E 17 US State Department/ORG; Turkey/GPE; Greg Tillman/PER
E 18 Germany/GPE; Turkish/NORP; Friday/DATE
E 19 More than 110,000 people/NUM; July 15/DATE; about 240 people/NUM
E 20 some 37,000/NUM; last month/DATE
E 22 Milena Ruck/PER; Reporters Without Borders/ORG
E 23 European Union/ORG; Ankara/GPE
E 24 Balkan/PER
V 0 | jails | COERCE/arrest | legal,rights-freedoms | 173 | Turkey=cou | newspaper chiefs=nin | id=j
V 0 | crackdown | COERCE/restrict | repression,political-institutions | 172 | Turkey=gov | | id=cr
V 1 | jailed | =j | | | A Turkish court=cou | nine executives and journalists of an opposition newspaper=nin | when=Saturday | date=2016-11-05 | n=arrested:nine executives and journalists:9
V 1 | hauled | COERCE/arrest | rights-freedoms,repression | 173 | police=pol | them=nin | when=five days after | date=2016-10-31
V 1 | raids | COERCE/seize | rights-freedoms,repression | 1711 | police=pol | them=nin | when=five days after | date=2016-10-31
V 2 | locked up | =j | | | @1:A Turkish court=cou | Cem Aydemir=ayd; Nuri Balkan=bal
V 3 | accuses | ACCUSE/allege | terrorism,legal | 112 | The Istanbul prosecutor's office=pro | the nine=nin | id=ac
V 3 | blames | ACCUSE/allege | political-institutions | 112 | Ankara=gov | a US-based cleric=cle
V 3 | coup | ASSAULT | political-institutions,military | 190 | a US-based cleric=cle | the government=gov | by=Ankara=gov | st=h | when=July | date=2016-07-15 | id=cp
V 4 | denied | REJECT | legal | 016 | All of them=nin | @3:The Istanbul prosecutor's office=pro | id=d
V 5 | charge | =ac | | | @3:The Istanbul prosecutor's office=pro | Balkan=bal
V 5 | told | =d | | | Balkan=bal | @3:The Istanbul prosecutor's office=pro | by=his lawyer, Deniz Erkin=erk
V 6 | chanted | PROTEST/demo | rights-freedoms | 1413 | some 300 people=cro | @1:A Turkish court=cou | where=Outside the courthouse | n=protesters:some 300 people:300
V 7 | pushed | ASSAULT/crowd-control | repression | 175 | Police=pol | them=cro | where=@6:the courthouse
V 7 | taken away | COERCE/arrest | repression | 173 | Police=pol | at least two=cro | n=arrested:at least two:2
V 8 | said | ACCUSE/disapprove | legal,rights-freedoms | 111 | Sevgi Aydemir=sev | a court=cou
V 11 | decision | =j | | | @1:A Turkish court=cou | @10:He=ayd
V 11 | arrested | COERCE/arrest | legislative,religion-ethnicity | 173 | | the co-leaders of the pro-Kurdish Peoples' Democratic Party=hdp; its lawmakers=hdp | when=barely 24 hours | date=2016-11-04 | n=arrested:at least 10 of its lawmakers:10 | id=h
V 11 | step | =h | | | | the co-leaders of the pro-Kurdish Peoples' Democratic Party=hdp; its lawmakers=hdp
V 11 | condemnation | ACCUSE/disapprove | diplomatic,legislative | 111 | Washington=was; Berlin=ber; Brussels=bru | @14:Turkey=tur | id=cn
V 12 | arrests | =h | | | | @11:its lawmakers=hdp
V 12 | exploded | ASSAULT/explosives | terrorism | 1832 | @13:the PKK=pkk | 11 people=vic | when=Hours after | date=2016-11-04 | where=Diyarbakir | n=killed:11 people:11 | n=injured:more than 100:100 | id=b
V 13 | said | ACCUSE/allege | terrorism | 112 | The government=gov | the PKK=pkk
V 13 | attack | =b | | | the PKK=pkk | @12:a police building=vic | by=The government=gov
V 14 | brushed aside | REJECT | diplomatic | 120 | Turkey's Prime Minister=pm | @11:Washington=was; @11:Berlin=ber; @11:Brussels=bru | when=@15:Friday | date=2016-11-04 | id=rj
V 14 | criticism | =cn | | | @11:Washington=was; @11:Berlin=ber; @11:Brussels=bru | Turkey=tur
V 15 | told | =rj | | | he=pm | @11:Washington=was; @11:Berlin=ber; @11:Brussels=bru
V 16 | need | =rj | | | We=pm | those who shelter terrorists=ber
V 17 | disturbed | =cn | | | The US State Department=sta | Turkey=tur
V 17 | urged | REQUEST/change | legal | 0242 | The US State Department=sta | Turkey=tur
V 18 | called in | ACCUSE/disapprove | diplomatic | 114 | Germany's foreign ministry=gfm | the Turkish chargé d'affaires=cha | when=Friday | date=2016-11-04
V 19 | sacked | COERCE/restrict | political-institutions,repression | 172 | @17:Turkey=tur | More than 110,000 people=pur | when=since the coup attempt of July 15 | date=2016-07-15/2016-11-05 | n=other:More than 110,000 people:110000
V 19 | coup | =cp | | | rogue soldiers=rog | | when=July 15 | date=2016-07-15
V 19 | bombed | ASSAULT/aerial | political-institutions,military | 195 | rogue soldiers=rog | parliament=gov | st=h | when=July 15 | date=2016-07-15 | where=parliament | n=killed:about 240 people:240
V 20 | detained | COERCE/arrest | repression | 173 | Authorities=gov | some 37,000=det | n=arrested:some 37,000:37000
V 20 | shut | COERCE/censor | rights-freedoms | 1721 | Authorities=gov | more than 150 media outlets=med
V 20 | declared | COERCE/martial-law | political-institutions | 1724 | Authorities=gov | | when=five days later | date=2016-07-20 | st=h
V 20 | extended | COERCE/martial-law | political-institutions | 1724 | Authorities=gov | | when=last month | date=2016-10
V 21 | measures | =cr | | | @20:Authorities=gov | @19:More than 110,000 people=pur
V 22 | buying | REJECT | rights-freedoms | 120 | Milena Ruck=ruc | @21:Officials=off
V 23 | said | ACCUSE/disapprove | rights-freedoms | 111 | she=ruc | Ankara=gov
V 23 | calling on | REQUEST/change | diplomatic,rights-freedoms | 0242 | she=ruc | the European Union=bru
V 23 | talks | CONSULT | diplomatic | 046 | the European Union=bru; Ankara=gov |
Q 3 | m | "committing crimes on behalf of" two groups that the government regards as terrorist organizations | The Istanbul prosecutor's office=pro | accuses | -
Q 5 | d | I have drawn the cleric as a spider for twenty years, so the charge is at least funny | Balkan=bal | told | the judge=jud
Q 6 | d | The free press will not be silenced | some 300 people=cro | chanted | -
Q 8 | d | This isn't a court, it's a conveyor belt | Sevgi Aydemir=sev | said | -
Q 9 | d | They asked him why he called somebody in 2013 | @8:Sevgi Aydemir=sev | | -
Q 10 | d | He's a journalist — he calls people! | @8:Sevgi Aydemir=sev | | -
Q 13 | i | the PKK was behind the attack | The government=gov | said | -
Q 15 | d | Politicians must account for what they have done, like anybody else | he=pm | told | reporters=rep
Q 16 | d | We don't need lessons in democracy from those who shelter terrorists | @15:he=pm | | @15:reporters=rep
Q 17 | m | it was "deeply disturbed" | The US State Department=sta | said#1 | -
Q 21 | i | the measures are aimed at plotters and nobody else | Officials=off | insist | -
Q 23 | d | You don't catch a putschist by reading the culture pages | she=ruc | said | -

#A w19-007 | 2022-12-22 | -
S 'They have buried us alive': Taliban beat back women with water cannon after university ban
P Five protesters and three reporters held in Kabul and Herat as even Qatar and Saudi Arabia condemn the order
P The Taliban turned a water cannon on dozens of women who marched in freezing Herat on Thursday against a decree that shuts them out of every university in Afghanistan.
P In Kabul, where a smaller group walked from the old gate of the campus with a banner that read "Education for all or for none", female officers arrested five of the demonstrators and three journalists, a student told The Telegraph.
P "They tore our headscarves and pushed us into a truck like sheep," said the 21-year-old, who did not want her name to be used.
P "My friend is still in there.
S "Her mother keeps ringing me, and what can I say to her?"
P Two of the women had been let go by nightfall, she added.
P The ban was announced on Tuesday in a letter of five lines from the minister of higher education, and by Wednesday morning armed guards were turning students away at the gates.
P Professor Hashmat Wardak, a lecturer in engineering at Kabul Polytechnic, tore up his diplomas on live television and resigned.
P "If my sister cannot study, then I do not accept this education," he wept.
P More than 60 of his colleagues followed him, and male medical students in Jalalabad walked out of an examination in sympathy.
P The minister, Mawlawi Nasir Haqyar, defended the order last night.
P "They were dressing as if they were going to a wedding," he told state television.
S "We told them to keep the hijab and they did not, and there are subjects which do not suit the honour of a woman."
P He rejected foreign criticism as interference and told other governments "to stop meddling in our affairs".
P It is the harshest blow yet to a generation that was born after the Americans came.
P When they ruled the country for the first time, from 1996 to 2001, the Islamists whipped women in the street for showing their ankles.
P After they marched into Kabul in August 2021 they promised that things would be different, and in March this year they sent teenage girls home from secondary school on the very morning when classes were to begin again.
P The UN mission in Afghanistan demanded that the decision be revoked at once.
P The foreign ministers of the G7 warned that the persecution of women "may amount to a crime against humanity" and that it would have consequences for how their governments deal with the Taliban.
P Turkey called the ban "neither Islamic nor humane", while Saudi Arabia expressed "astonishment and regret" and Qatar, which hosted years of negotiations between the Taliban and Washington, said that it was deeply disappointed.
P Aid agencies fear that nurses and midwives will soon be lacking in villages where no man may treat a woman.
P At a private college in Mazar-i-Sharif on Thursday the gatekeeper had locked himself in his hut.
P "I have three daughters," he said through the window, "and I am the one with the key."
@ tal | Taliban | g | AFGGOV
@ her | women protesters in Herat | l | AFGCVL
@ fiv | protesters held in Kabul | l | AFGCVL
@ jou | three journalists | l | AFGJRN
@ qat | Qatar | c | QAT
@ sau | Saudi Arabia | c | SAU
@ ofc | female officers | g | AFGCOP
@ stu | 21-year-old student | p | AFGEDU | student
@ tel | The Telegraph | o | GBRJRN
@ mot | mother of a detained woman | p | AFGCVL
@ hig | Nasir Haqyar | p | AFGGOV | minister of higher education
@ gua | armed guards | g | AFGCOP
@ ust | female students | l | AFGEDU
@ war | Hashmat Wardak | p | AFGEDU | professor
@ col | Wardak's colleagues | l | AFGEDU
@ med | medical students in Jalalabad | l | AFGEDU
@ for | other governments | g | GOV
@ wom | women whipped by the Islamists | l | AFGCVL
@ gir | teenage girls | l | AFGEDU
@ unm | UN mission in Afghanistan | o | UNO
@ g7 | foreign ministers of the G7 | g | IGO
@ tur | Turkey | c | TUR
@ was | US government | o | USAGOV
@ gat | gatekeeper in Mazar-i-Sharif | p | AFGCVL | gatekeeper
E 0 Taliban/ARM
E 1 Five protesters/NUM; three reporters/NUM; Kabul/GPE; Herat/GPE; Qatar/GPE; Saudi Arabia/GPE
E 2 Taliban/ARM; dozens of women/NUM; Herat/GPE; Thursday/DATE; Afghanistan/GPE
E 3 Kabul/GPE; five of the demonstrators/NUM; three journalists/NUM; The Telegraph/ORG
E 7 Two of the women/NUM
E 8 Tuesday/DATE; Wednesday morning/DATE
E 9 Hashmat Wardak/PER; Kabul Polytechnic/ORG
E 11 More than 60 of his colleagues/NUM; Jalalabad/GPE
E 12 Nasir Haqyar/PER; last night/DATE
E 16 Americans/NORP
E 17 1996 to 2001/DATE; Islamists/NORP
E 18 Kabul/GPE; August 2021/DATE; March this year/DATE
E 19 UN/ORG; Afghanistan/GPE
E 20 G7/ORG; Taliban/ARM
E 21 Turkey/GPE; Islamic/NORP; Saudi Arabia/GPE; Qatar/GPE; Taliban/ARM; Washington/GPE
E 23 Mazar-i-Sharif/GPE; Thursday/DATE
V 0 | buried | ACCUSE/disapprove | gender,rights-freedoms | 111 | us=her | They=tal
V 0 | beat back | ASSAULT/crowd-control | repression,gender | 175 | Taliban=tal | women=her | id=w
V 0 | ban | COERCE/restrict | gender,rights-freedoms | 172 | Taliban=tal | women=ust | id=b
V 1 | held | COERCE/arrest | repression,gender,rights-freedoms | 173 | @3:female officers=ofc | Five protesters=fiv; three reporters=jou | where=Kabul | n=arrested:Five protesters:5 | n=arrested:three reporters:3 | id=h
V 1 | condemn | ACCUSE/disapprove | gender,diplomatic | 111 | Qatar=qat; Saudi Arabia=sau | @2:The Taliban=tal | id=c
V 1 | order | =b | | | @2:The Taliban=tal | @2:women=ust
V 2 | turned | =w | | | The Taliban=tal | dozens of women=her | when=Thursday | date=2022-12-22 | where=Herat
V 2 | marched | PROTEST/demo | gender,rights-freedoms | 1413 | dozens of women=her | The Taliban=tal | when=Thursday | date=2022-12-22 | where=Herat | n=protesters:dozens of women:
V 2 | decree | =b | | | The Taliban=tal | them=ust
V 2 | shuts | =b | | | The Taliban=tal | them=ust
V 3 | walked | PROTEST/demo | gender,rights-freedoms | 1413 | a smaller group=fiv | @2:The Taliban=tal | by=a student=stu | where=Kabul
V 3 | arrested | =h | | | female officers=ofc | five of the demonstrators=fiv; three journalists=jou | by=a student=stu | where=Kabul | n=arrested:five of the demonstrators:5 | n=arrested:three journalists:3
V 4 | pushed | =h | | | They=ofc | us=fiv | by=the 21-year-old=stu
V 7 | let go | RETREAT/release | repression,gender | 0841 | @3:female officers=ofc | Two of the women=fiv | by=she=stu | when=nightfall | date=2022-12-22 | n=other:Two of the women:2
V 8 | ban | =b | | | the minister of higher education=hig | students=ust | when=Tuesday | date=2022-12-20
V 8 | turning | COERCE/restrict | gender,rights-freedoms | 172 | armed guards=gua | students=ust | when=Wednesday morning | date=2022-12-21
V 9 | tore up | PROTEST | gender,rights-freedoms | 140 | Professor Hashmat Wardak=war | @8:the minister of higher education=hig
V 9 | resigned | RETREAT/resign | gender,rights-freedoms | 0831 | Professor Hashmat Wardak=war | | id=q
V 10 | accept | REJECT | gender,rights-freedoms | 120 | I=war | @8:the minister of higher education=hig
V 11 | followed | RETREAT/resign | gender,rights-freedoms | 0831 | More than 60 of his colleagues=col | | n=other:More than 60 of his colleagues:60
V 11 | walked out | PROTEST/boycott | gender,rights-freedoms | 1433 | male medical students=med | @8:the minister of higher education=hig | where=Jalalabad
V 12 | defended | SUPPORT | gender | 052 | The minister=hig | @2:The Taliban=tal | when=last night | date=2022-12-21 | id=df
V 12 | order | =b | | | The minister=hig | @2:women=ust
V 13 | told | =df | | | he=hig | @2:The Taliban=tal
V 14 | told | REQUEST/change | gender | 1043 | We=tal | them=ust | by=@13:he=hig | st=h
V 15 | rejected | REJECT | gender,diplomatic | 120 | He=hig | other governments=for
V 15 | criticism | =c | | | other governments=for | He=tal
V 15 | told | REQUEST/change | diplomatic | 1042 | He=hig | other governments=for
V 16 | blow | =b | | | @2:The Taliban=tal | a generation=ust
V 17 | whipped | ASSAULT/beat | gender,repression | 175 | the Islamists=tal | women=wom | st=h | when=1996 to 2001 | date=1996/2001
V 18 | marched | COERCE/seize | territory,political-institutions | 192 | they#1=tal | | st=h | when=August 2021 | date=2021-08 | where=Kabul
V 18 | promised | AGREE | gender | 0343 | they#2=tal | | st=h
V 18 | sent | COERCE/restrict | gender,rights-freedoms | 172 | they#3=tal | teenage girls=gir | st=h | when=March this year | date=2022-03
V 19 | demanded | REQUEST/change | gender,human-rights | 1042 | The UN mission in Afghanistan=unm | @18:they#1=tal
V 19 | decision | =b | | | @18:they#1=tal | @2:women=ust
V 20 | warned | THREATEN/relations | gender,diplomatic | 130 | The foreign ministers of the G7=g7 | the Taliban=tal
V 20 | persecution | ACCUSE/allege | gender,human-rights | 1122 | The foreign ministers of the G7=g7 | the Taliban=tal
V 21 | called | ACCUSE/disapprove | gender,religion-ethnicity | 111 | Turkey=tur | the Taliban=tal
V 21 | ban | =b | | | the Taliban=tal | @2:women=ust
V 21 | expressed | =c | | | Saudi Arabia=sau | the Taliban=tal
V 21 | said | =c | | | Qatar=qat | the Taliban=tal
V 21 | negotiations | CONSULT/third-party | diplomatic | 046 | the Taliban=tal; Washington=was; Qatar=qat | | st=h
Q 0 | d | They have buried us alive | us=her | | -
Q 3 | i | female officers arrested five of the demonstrators and three journalists | a student=stu | told | The Telegraph=tel
Q 4 | d | They tore our headscarves and pushed us into a truck like sheep | the 21-year-old=stu | said | -
Q 5 | d | My friend is still in there | @4:the 21-year-old=stu | | -
Q 6 | d | Her mother keeps ringing me, and what can I say to her? | @4:the 21-year-old=stu | | -
Q 7 | i | Two of the women had been let go by nightfall | she=stu | added | -
Q 10 | d | If my sister cannot study, then I do not accept this education | he=war | wept | -
Q 13 | d | They were dressing as if they were going to a wedding | he=hig | told | -
Q 14 | d | We told them to keep the hijab and they did not, and there are subjects which do not suit the honour of a woman | @13:he=hig | | -
Q 15 | m | "to stop meddling in our affairs" | He=hig | told | other governments=for
Q 20 | m | the persecution of women "may amount to a crime against humanity" and that it would have consequences for how their governments deal with the Taliban | The foreign ministers of the G7=g7 | warned | -
Q 21 | m | the ban "neither Islamic nor humane" | Turkey=tur | called | -
Q 21 | m | "astonishment and regret" | Saudi Arabia=sau | expressed | -
Q 21 | i | it was deeply disappointed | Qatar=qat | said | -
Q 24 | d | I have three daughters | he=gat | said | -
Q 24 | d | and I am the one with the key | he=gat | said | -

#A w19-008 | 2023-01-16 | KYIV
S Death toll climbs to 40 after Russian missile rips through Dnipro apartment block
P Ukraine's presidency calls strike 'war crime' as Kremlin says its forces never hit homes
P Kyiv, Ukraine (CNN) — Rescuers pulled five more bodies on Monday from the ruins of a nine-story apartment building in the Ukrainian city of Dnipro, bringing to 40 the number of people killed there by a Russian missile in one of the deadliest single strikes of the war.
P At least 75 others, including 14 children, were wounded when the Kh-22 missile, a weapon built in the Soviet era to sink aircraft carriers, slammed into the building on Saturday afternoon, regional governor Valeriy Stetsenko said.
P More than 30 people are still missing.
P "The chances of finding anyone alive are minimal now," the mayor's spokeswoman told Ukrainian television.
P "We keep digging because families are standing behind the tape, and they have nowhere else to stand."
P The attack came as Russia fired more than 30 missiles at power plants and other targets across Ukraine, cutting off electricity and heat in Kharkiv and Lviv.
P "It is a war crime, and everyone who pressed a button for it will be found," the head of the presidential office, Taras Hrynchuk, wrote on Telegram.
P He urged Western governments to send tanks and air defenses without waiting for another Dnipro.
P In Moscow, Kremlin spokesman Vadim Orlov denied that Russia was to blame.
P "The Russian armed forces do not strike residential buildings," Orlov said on his daily call with reporters, suggesting that a Ukrainian interceptor had gone astray.
P Ukraine's air force commander flatly rejected that: his country, he said, has nothing that could shoot such a missile down.
P An adviser to the Ukrainian president who had floated a similar theory on Saturday night apologized on Monday and offered his resignation.
P "I made a serious mistake, and I ask the victims to forgive me," Ihor Demchuk wrote, after more than 30,000 people had signed a petition for his dismissal.
P For Kateryna Lysenko, 34, the politics of it hardly matter.
P She stood for nine hours in the wind on Sunday before firefighters carried out her sister-in-law, alive, wrapped in a bathroom rug.
P "She was shouting for two hours and I knew it was her, I'd know that voice anywhere," Lysenko told CNN.
P The European Union's foreign policy chief condemned the strike as "inhumane aggression" and vowed that there would be no impunity.
P Britain, which on Saturday became the first country to promise Western-made battle tanks to Kyiv, said on Monday it would deliver 14 Challenger 2s; Russia's embassy in London warned that they would be "a legitimate target."
P The UN refugee agency gave blankets and stoves to people who lost their homes.
P Russian missiles have torn into civilian sites before: a shopping mall in Kremenchuk last June, and in April the railway station of Kramatorsk, where more than 50 people were killed as they waited for a train to the west.
P Moscow has denied responsibility each time.
P On the eighth floor on Monday, a yellow kitchen hung open to the sky, with a bowl of apples still on its table.
@ rus | Russia | c | RUS
@ vic | residents of the Dnipro building | l | UKRCVL
@ zof | Ukrainian presidential office | o | UKRGOV
@ kre | Kremlin | o | RUSGOV
@ raf | Russian forces | o | RUSMIL
@ res | rescuers in Dnipro | g | UKRGOV
@ ste | Valeriy Stetsenko | p | UKRGOV | regional governor
@ spo | spokeswoman of Dnipro's mayor | p | UKRGOV | spokeswoman
@ ukr | Ukraine | c | UKR
@ hry | Taras Hrynchuk | p | UKRGOV | head of the presidential office
@ wes | Western governments | g | GOV
@ orl | Vadim Orlov | p | RUSGOV | Kremlin spokesman
@ rep | reporters | l | JRN
@ com | Ukrainian air force commander | p | UKRMIL | air force commander
@ dem | Ihor Demchuk | p | UKRGOV | adviser
@ pet | signers of the petition | l | UKRCVL
@ lys | Kateryna Lysenko | p | UKRCVL
@ sis | sister-in-law of Kateryna Lysenko | p | UKRCVL
@ cnn | CNN | o | USAJRN
@ eur | EU foreign policy chief | p | EUR | foreign policy chief
@ gbr | Britain | c | GBR
@ kyi | Ukrainian government | o | UKRGOV
@ emb | Russian embassy in London | o | RUSGOV
@ unh | UN refugee agency | o | UNO
@ hom | people who lost their homes | l | UKRCVL
@ mal | people in Kremenchuk mall | l | UKRCVL
@ sta | people at Kramatorsk station | l | UKRCVL
@ mos | Russian government | o | RUSGOV
E 0 40/NUM; Russian/NORP; Dnipro/GPE
E 1 Ukraine/GPE; Kremlin/ORG
E 2 Kyiv/GPE; Ukraine/GPE; CNN/ORG; Monday/DATE; Ukrainian/NORP; Dnipro/GPE; 40/NUM; Russian/NORP
E 3 At least 75 others/NUM; 14 children/NUM; Soviet/NORP; Saturday/DATE; Valeriy Stetsenko/PER
E 4 More than 30 people/NUM
E 5 Ukrainian/NORP
E 7 Russia/GPE; Ukraine/GPE; Kharkiv/GPE; Lviv/GPE
E 8 Taras Hrynchuk/PER; Telegram/ORG
E 9 Western/NORP; Dnipro/GPE
E 10 Moscow/GPE; Kremlin/ORG; Vadim Orlov/PER; Russia/GPE
E 11 Russian/NORP; Orlov/PER; Ukrainian/NORP
E 12 Ukraine/GPE
E 13 Ukrainian/NORP; Saturday night/DATE; Monday/DATE
E 14 Ihor Demchuk/PER; more than 30,000 people/NUM
E 15 Kateryna Lysenko/PER
E 16 Sunday/DATE
E 17 Lysenko/PER; CNN/ORG
E 18 European Union/ORG
E 19 Britain/GPE; Saturday/DATE; Western/NORP; Kyiv/GPE; Monday/DATE; Russia/GPE; London/GPE
E 20 UN/ORG
E 21 Russian/NORP; Kremenchuk/GPE; last June/DATE; April/DATE; Kramatorsk/GPE; more than 50 people/NUM
E 22 Moscow/GPE
E 23 Monday/DATE
V 0 | rips | ASSAULT/heavy-weapons | military,human-security | 194 | Russian missile=rus | Dnipro apartment block=vic | where=Dnipro | n=killed:40:40 | id=m
V 1 | calls | ACCUSE/allege | military,legal | 1124 | Ukraine's presidency=zof | its forces=raf | id=wc
V 1 | strike | =m | | | its forces=raf | 
V 1 | says | REJECT | military | 016 | Kremlin=kre | Ukraine's presidency=zof | id=dn
V 2 | pulled | AID | human-security | 073 | Rescuers=res | five more bodies=vic | when=Monday | date=2023-01-16 | where=Dnipro | id=pl
V 2 | killed | =m | | | a Russian missile=rus | the number of people=vic | where=Dnipro | n=killed:40:40
V 3 | slammed | =m | | | @2:a Russian missile=rus | At least 75 others=vic | by=regional governor Valeriy Stetsenko=ste | when=Saturday afternoon | date=2023-01-14 | n=injured:At least 75 others:75
V 6 | digging | =pl | | | We=res | families=vic
V 7 | attack | =m | | | Russia=rus | 
V 7 | fired | ASSAULT/heavy-weapons | military,human-security | 194 | Russia=rus | Ukraine=ukr | where=across Ukraine | date=2023-01-14 | id=n
V 7 | cutting off | COERCE/withhold | military,human-security | 172 | Russia=rus | Ukraine=ukr | where=Kharkiv
V 8 | found | THREATEN/arrest | military,legal | 135 | Taras Hrynchuk=hry | @7:Russia=raf
V 8 | wrote | =wc | | | Taras Hrynchuk=hry | @7:Russia=raf
V 9 | urged | REQUEST/assist | military | 0232 | He=hry | Western governments=wes
V 10 | denied | =dn | | | Kremlin spokesman Vadim Orlov=orl | @8:Taras Hrynchuk=hry | where=Moscow
V 11 | said | =dn | | | Orlov=orl | @8:Taras Hrynchuk=hry
V 11 | suggesting | ACCUSE/allege | military | 112 | Orlov=orl | Ukrainian=ukr
V 12 | rejected | REJECT | military | 120 | Ukraine's air force commander=com | @11:Orlov=orl
V 13 | apologized | CONCEDE | executive | 055 | An adviser to the Ukrainian president=dem | @14:the victims=vic | when=Monday | date=2023-01-16 | id=ap
V 13 | resignation | RETREAT/resign | executive | 0831 | An adviser to the Ukrainian president=dem | | when=Monday | date=2023-01-16
V 14 | wrote | =ap | | | Ihor Demchuk=dem | the victims=vic
V 14 | petition | REQUEST/change | executive | 0241 | more than 30,000 people=pet | Ihor Demchuk=dem | n=other:more than 30,000 people:30000
V 16 | carried out | AID | human-security | 073 | firefighters=res | her sister-in-law=sis | when=Sunday | date=2023-01-15
V 18 | condemned | ACCUSE/disapprove | military,diplomatic | 111 | The European Union's foreign policy chief=eur | @7:Russia=rus
V 18 | strike | =m | | | @7:Russia=rus | 
V 18 | vowed | THREATEN | military,legal | 130 | The European Union's foreign policy chief=eur | @7:Russia=rus
V 19 | promise | AGREE | military | 0332 | Britain=gbr | Kyiv=kyi | when=Saturday | date=2023-01-14
V 19 | said | AGREE | military | 0332 | Britain=gbr | Kyiv=kyi | when=Monday | date=2023-01-16
V 19 | warned | THREATEN/violence | military | 1384 | Russia's embassy in London=emb | Britain=gbr
V 20 | gave | AID | human-security | 073 | The UN refugee agency=unh | people who lost their homes=hom
V 21 | torn | ASSAULT/heavy-weapons | military | 194 | Russian missiles=rus | a shopping mall in Kremenchuk=mal | st=h | when=last June | date=2022-06 | where=Kremenchuk
V 21 | killed | ASSAULT/heavy-weapons | military | 194 | Russian missiles=rus | more than 50 people=sta | st=h | when=April | date=2022-04 | where=the railway station of Kramatorsk | n=killed:more than 50 people:50
V 22 | denied | REJECT | military | 016 | Moscow=mos | | st=h
Q 1 | m | strike 'war crime' | Ukraine's presidency=zof | calls | -
Q 1 | i | its forces never hit homes | Kremlin=kre | says | -
Q 3 | i | At least 75 others, including 14 children, were wounded when the Kh-22 missile, a weapon built in the Soviet era to sink aircraft carriers, slammed into the building on Saturday afternoon | regional governor Valeriy Stetsenko=ste | said | -
Q 5 | d | The chances of finding anyone alive are minimal now | the mayor's spokeswoman=spo | told | -
Q 6 | d | We keep digging because families are standing behind the tape, and they have nowhere else to stand | @5:the mayor's spokeswoman=spo | | -
Q 8 | d | It is a war crime, and everyone who pressed a button for it will be found | Taras Hrynchuk=hry | wrote | -
Q 10 | i | Russia was to blame | Kremlin spokesman Vadim Orlov=orl | denied | -
Q 11 | d | The Russian armed forces do not strike residential buildings | Orlov=orl | said | reporters=rep
Q 12 | i | his country, he said, has nothing that could shoot such a missile down | he=com | said | -
Q 14 | d | I made a serious mistake, and I ask the victims to forgive me | Ihor Demchuk=dem | wrote | -
Q 17 | d | She was shouting for two hours and I knew it was her, I'd know that voice anywhere | Lysenko=lys | told | CNN=cnn
Q 18 | m | the strike as "inhumane aggression" | The European Union's foreign policy chief=eur | condemned | -
Q 18 | i | there would be no impunity | The European Union's foreign policy chief=eur | vowed | -
Q 19 | i | it would deliver 14 Challenger 2s | Britain=gbr | said | -
Q 19 | m | they would be "a legitimate target." | Russia's embassy in London=emb | warned | -

#A w19-009 | 2024-05-15 | TBILISI
S Georgia approves 'foreign agents' bill as lawmakers trade punches and riot police clear streets
P Georgia's parliament has adopted a law that brands groups funded from abroad as foreign agents, ignoring weeks of huge protests and warnings from Brussels and Washington.
P The bill was passed by 84 votes to 30 on Tuesday, after a session in which deputies of the ruling party and the opposition came to blows.
P Outside, masked officers charged thousands of demonstrators who had tried to break through a metal barrier at a side entrance of the building.
P The interior ministry said 13 people were arrested for disobeying the police.
P "I was kicked in the head after I had put my hands up," said Luka Beridze, 22, a student of architecture, showing the BBC a swollen eye.
S "They kept shouting that I was an agent.
S "An agent of what? I can't even pay my rent."
P The ministry declined to discuss individual cases.
P President and government have been at odds over the law since it was tabled again in April, and the head of state said on Tuesday evening that she would veto it.
P The ruling Georgian Dream party has enough seats to overturn her veto.
P It dropped an almost identical bill in March 2023, when two nights of clashes with police in the capital took it by surprise.
P The prime minister insists that the law is about nothing but transparency.
P "We will not exchange our sovereignty for anybody's applause," he told cabinet colleagues, accusing unnamed "global forces" of preparing a revolution.
P Critics call it "the Russian law", after one that Moscow has used for a decade to silence its opponents; the Kremlin says it has nothing to do with it.
P An American assistant secretary of state, Colin Brandt, who met the prime minister in Tbilisi on Tuesday, warned that Washington could impose travel bans and financial sanctions on those responsible if the law undermines democracy.
P "This could be a turning point," he said at the airport.
P The EU's foreign policy chief called on Georgia to withdraw the bill, but his statement was delayed for a day because Hungary and Slovakia had refused to sign it, three diplomats said.
P On Wednesday the foreign ministers of Estonia, Iceland and Lithuania joined the marchers on Rustaveli Avenue, and the speaker of parliament denounced their appearance as "an insult to the Georgian state".
P Several activists say they have been beaten near their homes in the past two weeks by men in caps.
P One of them is Nino Kapanadze, who runs an election watchdog and whose stairwell was covered with posters calling her a traitor.
P "My mother took them down one by one and folded them, because paper is paper," she says with a laugh.
P Georgia became a candidate for EU membership in December, and four in five of its citizens want to join, according to polls.
P In 2008 it fought a five-day war with Russia, whose troops remain in a fifth of the country.
@ par | Georgian parliament | o | GEOLEG
@ gov | Georgian government | o | GEOGOV
@ bru | European Union | o | EUR
@ was | United States government | o | USAGOV
@ rul | deputies of Georgian Dream | g | GEOLEGPTY
@ opp | opposition deputies | g | GEOLEGPTYOPP
@ pol | Georgian police | g | GEOCOP
@ dem | demonstrators in Tbilisi | l | GEOCVLOPP
@ min | Georgian interior ministry | o | GEOGOV
@ ber | Luka Beridze | p | GEOEDU | student
@ pre | Georgian president | p | GEOGOV | president
@ gd | Georgian Dream | o | GEOPTY
@ pm | Georgian prime minister | p | GEOGOV | prime minister
@ rus | Russian government | o | RUSGOV
@ kre | Kremlin | o | RUSGOV
@ bra | Colin Brandt | p | USAGOV | assistant secretary of state
@ fpc | EU foreign policy chief | p | EUR | foreign policy chief
@ hun | Hungary | c | HUN
@ svk | Slovakia | c | SVK
@ dip | three diplomats | g | EUR
@ est | foreign minister of Estonia | p | ESTGOV | foreign minister
@ isl | foreign minister of Iceland | p | ISLGOV | foreign minister
@ ltu | foreign minister of Lithuania | p | LTUGOV | foreign minister
@ spe | speaker of parliament | p | GEOLEG | speaker
@ act | Georgian activists | l | GEOCVLOPP
@ men | men in caps | g | GEOUNK
@ kap | Nino Kapanadze | p | GEOSOC | election watchdog head
@ geo | Georgia | c | GEO
@ ru | Russia | c | RUS
@ bbc | BBC | o | GBRJRN
@ glo | "global forces" | g | UNK
@ cab | Georgian cabinet | g | GEOGOV
@ opn | opponents of Moscow | l | RUSOPP
E 0 Georgia/GPE
E 1 Georgia/GPE; Brussels/GPE; Washington/GPE
E 2 Tuesday/DATE
E 3 thousands of demonstrators/NUM
E 4 13 people/NUM
E 5 Luka Beridze/PER; BBC/ORG
E 9 April/DATE; Tuesday evening/DATE
E 10 Georgian Dream/ORG
E 11 March 2023/DATE
E 14 Russian/NORP; Moscow/GPE; Kremlin/ORG
E 15 American/NORP; Colin Brandt/PER; Tbilisi/GPE; Tuesday/DATE; Washington/GPE
E 17 EU/ORG; Georgia/GPE; Hungary/GPE; Slovakia/GPE; three diplomats/NUM
E 18 Wednesday/DATE; Estonia/GPE; Iceland/GPE; Lithuania/GPE; Rustaveli Avenue/LOC; Georgian/NORP
E 19 past two weeks/DATE
E 20 Nino Kapanadze/PER
E 22 Georgia/GPE; EU/ORG; December/DATE
E 23 2008/DATE; Russia/GPE
V 0 | approves | SUPPORT | legislative,rights-freedoms | 050 | Georgia=par | | id=b
V 0 | trade punches | ASSAULT/beat | legislative | 182 | lawmakers=rul; lawmakers=opp | | id=f
V 0 | clear | ASSAULT/crowd-control | repression,rights-freedoms | 175 | riot police=pol | @3:thousands of demonstrators=dem | id=c
V 1 | adopted | =b | | | Georgia's parliament=par | 
V 1 | protests | PROTEST/demo | legislative,rights-freedoms | 1412 | @3:thousands of demonstrators=dem | Georgia's parliament=par | when=weeks | id=p
V 1 | warnings | REQUEST/change | diplomatic,legislative | 0242 | Brussels=bru; Washington=was | Georgia's parliament=par
V 2 | passed | =b | | | deputies of the ruling party=rul | | when=Tuesday | date=2024-05-14
V 2 | came to blows | =f | | | deputies of the ruling party=rul; the opposition=opp | | when=Tuesday | date=2024-05-14
V 3 | charged | =c | | | masked officers=pol | thousands of demonstrators=dem | where=Outside
V 3 | break | PROTEST/riot | legislative | 145 | thousands of demonstrators=dem | | where=a side entrance of the building
V 4 | arrested | COERCE/arrest | rights-freedoms | 173 | the police=pol | 13 people=dem | by=The interior ministry=min | n=arrested:13 people:13
V 5 | kicked | ASSAULT/beat | repression | 175 | @3:masked officers=pol | I#1=ber | by=Luka Beridze=ber
V 6 | shouting | ACCUSE/allege | repression | 1125 | They=pol | I=ber | by=@5:Luka Beridze=ber
V 9 | said | REJECT | executive,legislative | 129 | the head of state=pre | @1:Georgia's parliament=par | when=Tuesday evening | date=2024-05-14 | id=v
V 10 | veto | =v | | | her=pre | @1:Georgia's parliament=par
V 11 | dropped | CONCEDE | legislative,rights-freedoms | 0832 | It=gd | | st=h | when=March 2023 | date=2023-03 | where=the capital
V 11 | clashes | ASSAULT | rights-freedoms | 180 | police=pol | | st=h | when=March 2023 | date=2023-03 | where=the capital
V 12 | insists | SUPPORT | legislative,rights-freedoms | 052 | The prime minister=pm | @1:Georgia's parliament=par
V 13 | told | REJECT | diplomatic,territory | 120 | he=pm | @1:Brussels=bru; @1:Washington=was
V 13 | accusing | ACCUSE/allege | political-institutions | 112 | he=pm | "global forces"=glo
V 14 | silence | COERCE/censor | rights-freedoms,repression | 1721 | Moscow=rus | its opponents=opn
V 14 | says | REJECT | | 016 | the Kremlin=kre | 
V 15 | met | CONSULT/visit | diplomatic | 042 | Colin Brandt=bra | the prime minister=pm | when=Tuesday | date=2024-05-14 | where=Tbilisi
V 15 | warned | THREATEN/restrict | diplomatic,economic | 1312 | Colin Brandt=bra; Washington=was | those responsible=gov | when=Tuesday | date=2024-05-14 | where=Tbilisi
V 17 | called on | REQUEST/change | legislative,diplomatic | 1042 | The EU's foreign policy chief=fpc | Georgia=geo | id=co
V 17 | statement | =co | | | his=fpc | Georgia=geo
V 17 | refused | REJECT/assist | diplomatic | 121 | Hungary=hun; Slovakia=svk | The EU's foreign policy chief=fpc | by=three diplomats=dip
V 18 | joined | =p | | | the foreign ministers of Estonia=est; Iceland=isl; Lithuania=ltu; the marchers=dem | @1:parliament=par | when=Wednesday | date=2024-05-15 | where=Rustaveli Avenue
V 18 | denounced | ACCUSE/disapprove | diplomatic | 111 | the speaker of parliament=spe | the foreign ministers of Estonia=est; Iceland=isl; Lithuania=ltu
V 18 | appearance | =p | | | the foreign ministers of Estonia=est; Iceland=isl; Lithuania=ltu | @1:parliament=par
V 19 | beaten | ASSAULT/beat | repression | 182 | men in caps=men | Several activists=act | by=Several activists=act | when=the past two weeks | where=near their homes
V 20 | calling | ACCUSE/allege | election | 1125 | @19:men in caps=men | Nino Kapanadze=kap
V 22 | became | AGREE | diplomatic | 032 | @17:EU=bru | Georgia=geo | st=h | when=December | date=2023-12
V 23 | fought | ASSAULT | military,territory | 190 | it=geo; Russia=ru | | st=h | when=2008 | date=2008
Q 4 | i | 13 people were arrested for disobeying the police | The interior ministry=min | said | -
Q 5 | d | I was kicked in the head after I had put my hands up | Luka Beridze=ber | said | the BBC=bbc
Q 6 | d | They kept shouting that I was an agent | @5:Luka Beridze=ber | | @5:the BBC=bbc
Q 7 | d | An agent of what? I can't even pay my rent | @5:Luka Beridze=ber | | @5:the BBC=bbc
Q 9 | i | she would veto it | the head of state=pre | said | -
Q 12 | i | the law is about nothing but transparency | The prime minister=pm | insists | -
Q 13 | d | We will not exchange our sovereignty for anybody's applause | he=pm | told | cabinet colleagues=cab
Q 14 | i | it has nothing to do with it | the Kremlin=kre | says | -
Q 15 | i | Washington could impose travel bans and financial sanctions on those responsible if the law undermines democracy | Colin Brandt=bra | warned | -
Q 16 | d | This could be a turning point | he=bra | said | -
Q 17 | i | his statement was delayed for a day because Hungary and Slovakia had refused to sign it | three diplomats=dip | said | -
Q 18 | m | their appearance as "an insult to the Georgian state" | the speaker of parliament=spe | denounced | -
Q 19 | i | they have been beaten near their homes in the past two weeks by men in caps | Several activists=act | say | -
Q 21 | d | My mother took them down one by one and folded them, because paper is paper | she=kap | says | -

#A w19-010 | 2023-09-21 | -
S Nagorno-Karabakh: talks held after separatists surrender as Yerevan crowds call for leader's head
P Azerbaijani and ethnic Armenian envoys meet in Yevlakh a day after a ceasefire ended a 24-hour offensive that killed about 200 people
P Representatives of the ethnic Armenians of Nagorno-Karabakh held their first talks with Azerbaijan on Thursday, a day after the enclave's defenders laid down their arms in the face of a lightning assault.
P The two-hour meeting took place in the Azerbaijani town of Yevlakh, to which the delegation was driven by Russian peacekeepers, and ended with no deal on the future of 120,000 people.
P "We handed them a list of what our people need today, beginning with bread," said Arsen Babayan, an adviser to the separatist leader.
P Baku described the encounter as "constructive and positive" and promised to let in fuel and food.
P It had blockaded the only road between the region and Armenia since December.
P Azerbaijani artillery and drones began to pound Stepanakert and other towns on Tuesday, hours after four soldiers and two civilians were blown up by mines for which Baku blamed "illegal Armenian formations".
P At least 200 people, 10 of them civilians, were killed in the attack, said Gayane Sargsyan, the region's human rights ombudswoman.
P A separatist rights official's count cannot be checked from outside.
P By lunchtime on Wednesday it was over: the local forces agreed to disband in return for a truce brokered by the Russian contingent.
P Gunfire was nevertheless heard in Stepanakert on Thursday morning, and the authorities there accused Azerbaijan of having broken the ceasefire.
P The defence ministry in Baku dismissed the claim as "completely false".
P The Azerbaijani president, in a triumphant speech from behind his desk, apologised to Moscow for the death of six Russian peacekeepers, whose car had come under fire near the village of Janyatag, and announced an inquiry.
P In Yerevan, thousands besieged the prime minister's office for a second night, throwing bottles and stones at riot police, who answered with stun grenades and detained 84 of them.
P "He sold Karabakh for his chair," shouted Hrant Mnatsakanyan, a 60-year-old veteran of the first war.
S "Let him go, or we will carry him out."
P The prime minister refused to step down, and he suggested that Russia had failed in its duty.
P "I think we must ask what the peacekeepers were for," he said in a televised address.
P Moscow's foreign ministry rebuffed the reproach, and its spokeswoman told him not to "look for the guilty in other people's houses".
P At the UN security council, which met at France's request, Armenia's foreign minister accused his neighbour of ethnic cleansing; Azerbaijan's said that what he had heard was "a fairytale".
P The two former Soviet republics have gone to war over the mountains twice, and in the autumn of 2020 Azerbaijan won back the lands around the enclave in 44 days.
P A basement in Stepanakert is now home to Ruzanna Avetisyan, her twins and some forty neighbours.
P "They tell us we are citizens of Azerbaijan since yesterday," she said in a voice message.
S "Nobody has told us if that includes breakfast."
@ rep | envoys of the Karabakh Armenians | g | AZEREBPRE
@ aze | Azerbaijan | c | AZE
@ def | Karabakh separatist forces | g | AZEREBPRE
@ pea | Russian peacekeepers | g | RUSMIL
@ bab | Arsen Babayan | p | AZEREBPRE | adviser to the separatist leader
@ bak | Azerbaijani government | o | AZEGOV
@ kar | people of Nagorno-Karabakh | l | AZECVLPRE
@ mil | Azerbaijani artillery and drones | g | AZEMIL
@ sol | Azerbaijani soldiers and civilians | l | AZE
@ sar | Gayane Sargsyan | p | AZEPRE | human rights ombudswoman
@ aut | Karabakh separatist authorities | o | AZEREBPRE
@ mod | Azerbaijani defence ministry | o | AZEGOVMIL
@ pre | Azerbaijani president | p | AZEGOV | president
@ mos | Russian government | o | RUSGOV
@ cro | crowd in Yerevan | l | ARMCVLOPP
@ pm | Armenian prime minister | p | ARMGOV | prime minister
@ pol | Armenian riot police | g | ARMCOP
@ mna | Hrant Mnatsakanyan | p | ARMCVLOPP | veteran
@ mfa | Russian foreign ministry | o | RUSGOV
@ spk | Russian foreign ministry spokeswoman | p | RUSGOV | spokeswoman
@ unsc | UN security council | o | UNO
@ fra | France | c | FRA
@ afm | Armenian foreign minister | p | ARMGOV | foreign minister
@ zfm | Azerbaijani foreign minister | p | AZEGOV | foreign minister
@ ave | Ruzanna Avetisyan | p | AZECVLPRE | resident
@ russ | Russia | c | RUS
@ arm | Armenia | c | ARM
E 0 Nagorno-Karabakh/GPE; Yerevan/GPE
E 1 Azerbaijani/NORP; Armenian/NORP; Yevlakh/GPE; about 200 people/NUM
E 2 Armenians/NORP; Nagorno-Karabakh/GPE; Azerbaijan/GPE; Thursday/DATE
E 3 Azerbaijani/NORP; Yevlakh/GPE; Russian/NORP; 120,000 people/NUM
E 4 today/DATE; Arsen Babayan/PER
E 5 Baku/GPE
E 6 Armenia/GPE; December/DATE
E 7 Azerbaijani/NORP; Stepanakert/GPE; Tuesday/DATE; four soldiers/NUM; two civilians/NUM; Baku/GPE; Armenian/NORP
E 8 At least 200 people/NUM; 10/NUM; Gayane Sargsyan/PER
E 10 Wednesday/DATE; Russian/NORP
E 11 Stepanakert/GPE; Thursday morning/DATE; Azerbaijan/GPE
E 12 Baku/GPE
E 13 Azerbaijani/NORP; Moscow/GPE; six/NUM; Russian/NORP; Janyatag/GPE
E 14 Yerevan/GPE; thousands/NUM; 84 of them/NUM
E 15 Karabakh/GPE; Hrant Mnatsakanyan/PER
E 17 Russia/GPE
E 19 Moscow/GPE
E 20 UN security council/ORG; France/GPE; Armenia/GPE; Azerbaijan/GPE
E 21 Soviet/NORP; 2020/DATE; Azerbaijan/GPE
E 22 Stepanakert/GPE; Ruzanna Avetisyan/PER; some forty neighbours/NUM
E 23 Azerbaijan/GPE; yesterday/DATE
V 0 | talks | CONSULT | diplomatic,territory | 046 | separatists=rep; @1:Azerbaijani=aze | | id=t
V 0 | surrender | RETREAT/disarm | military,territory | 0874 | separatists=def | @1:Azerbaijani=aze | id=s
V 0 | call | PROTEST/demo | executive,territory | 1411 | Yerevan crowds=cro | leader=pm | where=Yerevan | id=p
V 1 | meet | =t | | | Azerbaijani=aze; ethnic Armenian envoys=rep | | where=Yevlakh
V 1 | ceasefire | RETREAT/ceasefire | military | 0871 | Azerbaijani=aze; ethnic Armenian=def | | when=a day | date=2023-09-20 | id=c
V 1 | offensive | ASSAULT/heavy-weapons | military,territory | 194 | Azerbaijani=mil | ethnic Armenian=kar | n=killed:about 200 people:200 | id=o
V 2 | talks | =t | | | Representatives of the ethnic Armenians of Nagorno-Karabakh=rep; Azerbaijan=aze | | when=Thursday | date=2023-09-21
V 2 | laid down | =s | | | the enclave's defenders=def | Azerbaijan=aze | when=a day | date=2023-09-20
V 2 | assault | =o | | | Azerbaijan=mil | the enclave's defenders=def
V 3 | meeting | =t | | | the delegation=rep; Azerbaijani=aze | | where=Yevlakh
V 3 | deal | SUPPORT | diplomatic,territory | 057 | the delegation=rep; Azerbaijani=aze | | st=n
V 4 | handed | REQUEST/assist | human-security | 0233 | We=rep | them=aze | by=Arsen Babayan=bab
V 5 | described | SUPPORT | diplomatic | 051 | Baku=bak | @3:the delegation=rep
V 5 | encounter | =t | | | Baku=bak; @3:the delegation=rep | 
V 5 | promised | AGREE | human-security | 0333 | Baku=bak | @3:120,000 people=kar
V 6 | blockaded | COERCE/restrict | territory,human-security | 191 | It=bak | @3:120,000 people=kar | st=h | when=since December | date=2022-12 | where=the only road between the region and Armenia
V 7 | pound | =o | | | Azerbaijani artillery and drones=mil | Stepanakert=kar | when=Tuesday | date=2023-09-19 | where=Stepanakert
V 7 | blown up | ASSAULT/explosives | military | 183 | illegal Armenian formations=def | four soldiers=sol; two civilians=sol | by=Baku=bak | when=Tuesday | date=2023-09-19 | n=killed:four soldiers:4 | n=killed:two civilians:2
V 7 | blamed | ACCUSE/allege | territory | 112 | Baku=bak | illegal Armenian formations=def
V 8 | attack | =o | | | @7:Azerbaijani artillery and drones=mil | At least 200 people=kar | by=Gayane Sargsyan=sar | n=killed:At least 200 people:200
V 10 | agreed | CONCEDE | military,territory | 0356 | the local forces=def | @7:Baku=bak | when=By lunchtime on Wednesday | date=2023-09-20 | st=f
V 10 | truce | =c | | | the local forces=def; @7:Baku=aze | | when=Wednesday | date=2023-09-20
V 10 | brokered | CONSULT/third-party | diplomatic,peacekeeping | 045 | the Russian contingent=pea | the local forces=def; @7:Baku=bak | when=Wednesday | date=2023-09-20
V 11 | accused | ACCUSE/allege | military | 1123 | the authorities there=aut | Azerbaijan=aze | id=acc
V 11 | broken | ASSAULT | military | 196 | Azerbaijan=aze | the authorities there=aut | by=the authorities there=aut | when=Thursday morning | date=2023-09-21 | where=Stepanakert | id=bk
V 11 | Gunfire | =bk | | | Azerbaijan=aze | the authorities there=aut | when=Thursday morning | date=2023-09-21 | where=Stepanakert
V 11 | ceasefire | =c | | | Azerbaijan=aze; the authorities there=aut |
V 12 | dismissed | REJECT | military | 016 | The defence ministry in Baku=mod | @11:the authorities there=aut
V 12 | claim | =acc | | | @11:the authorities there=aut | Baku=aze
V 13 | apologised | CONCEDE | diplomatic,peacekeeping | 055 | The Azerbaijani president=pre | Moscow=mos
V 13 | fire | ASSAULT/firearms | military,peacekeeping | 193 | @11:Azerbaijan=mil | six Russian peacekeepers=pea | where=near the village of Janyatag | n=killed:six:6 | id=pk
V 13 | death | =pk | | | @11:Azerbaijan=mil | six Russian peacekeepers=pea | where=near the village of Janyatag | n=killed:six:6
V 13 | inquiry | ACCUSE/investigate | military,peacekeeping | 093 | The Azerbaijani president=pre | 
V 14 | besieged | PROTEST/obstruct | executive,territory | 1441 | thousands=cro | the prime minister's office=pm | where=Yerevan | n=protesters:thousands:
V 14 | throwing | PROTEST/riot | executive,territory | 145 | thousands=cro | riot police=pol | where=Yerevan
V 14 | answered | ASSAULT/crowd-control | repression | 175 | riot police=pol | thousands=cro | where=Yerevan
V 14 | detained | COERCE/arrest | repression | 173 | riot police=pol | 84 of them=cro | where=Yerevan | n=arrested:84 of them:84
V 15 | shouted | ACCUSE/allege | executive,territory | 112 | Hrant Mnatsakanyan=mna | He=pm
V 16 | Let | REQUEST/change | executive | 1041 | @15:Hrant Mnatsakanyan=mna | him#1=pm
V 16 | carry | THREATEN/violence | executive | 139 | @15:Hrant Mnatsakanyan=mna | him#1=pm
V 17 | refused | REJECT/change | executive | 1231 | The prime minister=pm | @14:thousands=cro
V 17 | suggested | ACCUSE/disapprove | peacekeeping,diplomatic | 111 | he=pm | Russia=russ | id=sg
V 18 | said | =sg | | | he=pm | the peacekeepers=russ
V 19 | rebuffed | REJECT | diplomatic | 120 | Moscow's foreign ministry=mfa; its spokeswoman=spk | him=pm
V 19 | reproach | =sg | | | him=pm | Moscow=russ
V 19 | told | REQUEST/change | diplomatic | 1042 | its spokeswoman=spk | him=pm
V 20 | met | CONSULT/multilateral | diplomatic,territory | 040 | the UN security council=unsc | 
V 20 | request | REQUEST/meet | diplomatic | 026 | France=fra | the UN security council=unsc
V 20 | accused | ACCUSE/allege | religion-ethnicity,diplomatic | 1122 | Armenia's foreign minister=afm | his neighbour=aze | where=the UN security council
V 20 | said | REJECT | diplomatic | 016 | Azerbaijan's=zfm | Armenia's foreign minister=afm | where=the UN security council
V 21 | war | ASSAULT | military,territory | 190 | The two former Soviet republics=aze; The two former Soviet republics=arm | | st=h
V 21 | won back | ASSAULT | military,territory | 190 | Azerbaijan=aze | | st=h | when=the autumn of 2020 | date=2020 | where=the lands around the enclave
Q 4 | d | We handed them a list of what our people need today, beginning with bread | Arsen Babayan=bab | said | -
Q 5 | m | the encounter as "constructive and positive" | Baku=bak | described | -
Q 7 | m | "illegal Armenian formations" | Baku=bak | blamed | -
Q 8 | i | At least 200 people, 10 of them civilians, were killed in the attack | Gayane Sargsyan=sar | said | -
Q 12 | m | the claim as "completely false" | The defence ministry in Baku=mod | dismissed | -
Q 15 | d | He sold Karabakh for his chair | Hrant Mnatsakanyan=mna | shouted | -
Q 16 | d | Let him go, or we will carry him out | @15:Hrant Mnatsakanyan=mna | | -
Q 17 | i | Russia had failed in its duty | he=pm | suggested | -
Q 18 | d | I think we must ask what the peacekeepers were for | he=pm | said | -
Q 19 | m | not to "look for the guilty in other people's houses" | its spokeswoman=spk | told | him=pm
Q 20 | m | what he had heard was "a fairytale" | Azerbaijan's=zfm | said | -
Q 23 | d | They tell us we are citizens of Azerbaijan since yesterday | she=ave | said | -
Q 24 | d | Nobody has told us if that includes breakfast | @23:she=ave | | -

#A w19-011 | 2019-11-30 | BAGHDAD
S Iraq PM hands in resignation after bloodiest week of protests
P Baghdad (AFP) - Iraq's prime minister formally tendered his resignation to parliament on Saturday, bowing to two months of protests against the ruling class and to a call from the country's top Shiite cleric, as the number of people killed in the crackdown passed 420.
P Cheers broke out in Baghdad's Tahrir Square, where young men danced on the roof of the gutted building that they call "the Turkish restaurant".
P "This is our first victory, and it won't be the last," said Mustafa Hafidh, a barefoot tuk-tuk driver of 19 who has carried the wounded to field clinics since October.
P The premier had announced the step in a statement on Friday.
P "I will submit to the esteemed parliament a letter of resignation, so that it can review its choices," it read.
P Hours earlier, the cleric had urged lawmakers in a sermon to reconsider their support for the government, and had condemned the use of live fire against unarmed crowds.
P It was the massacre in Nasiriyah that tipped the scales.
P Security forces opened fire on a sit-in at a bridge in the southern city before dawn on Thursday and killed at least 29 people, medics said, after a general had arrived from the capital to restore order.
P The general, Kadhim al-Rubaie, was recalled the same evening; relatives of the dead have since filed suit against him, a court official told AFP.
P "He came at night, he killed our sons, and he flew home for breakfast," wept Um Ali, 52, whose eldest was shot in the neck.
P A day before that, protesters in Najaf had stormed the Iranian consulate and burned it down to cries of "Iran out!"
P Tehran demanded "decisive action against the aggressors".
P Baghdad apologised for the torching and put the city under curfew.
P The protesters want far more than a new face at the top.
P "He is a leaf, and we came for the tree," said Zahraa Jassim, a dentistry student with a flag around her shoulders, who is demanding early elections and an end to the system that shares out ministries by sect.
P Iran wields great influence in that system, and its generals have been seen in Baghdad more than once this autumn.
P The United Nations envoy, Ingrid Halvorsen, told AFP that those behind the killings must face trial.
P "The blood of the young cannot be paid for with a letter," she said.
P Amnesty International described the scenes in Nasiriyah as "a bloodbath".
P The bloc of populist cleric and kingmaker Sayyid Hashim al-Musawi threatened on Friday to go into opposition unless a figure from outside the parties is named.
P Rallies first broke out on October 1 over a lack of jobs, and on the second night the authorities shut down the internet.
P One in five people lives in poverty in the country, OPEC's second-biggest producer, and the World Bank says youth unemployment stands at 25 percent.
P On Saturday evening the tyres were burning again in Nasiriyah, and mourners were carrying one more coffin past the charred police station.
@ pm | Iraqi prime minister | p | IRQGOV | prime minister
@ pro | Iraqi protesters | l | IRQCVLOPP
@ cle | top Shiite cleric | p | IRQREL | cleric
@ sec | Iraqi security forces | g | IRQCOP
@ haf | Mustafa Hafidh | p | IRQCVL | tuk-tuk driver
@ gov | Iraqi government | o | IRQGOV
@ law | Iraqi lawmakers | g | IRQLEG
@ med | medics in Nasiriyah | l | IRQMED
@ nas | protesters in Nasiriyah | l | IRQCVLOPP
@ rub | Kadhim al-Rubaie | p | IRQMIL | general
@ rel | relatives of the dead | l | IRQCVL
@ cof | court official | p | IRQJUD | court official
@ afp | AFP | o | FRAJRN
@ uma | Um Ali | p | IRQCVL
@ naj | protesters in Najaf | l | IRQCVLOPP
@ con | Iranian consulate in Najaf | o | IRNGOV
@ teh | Iranian government | o | IRNGOV
@ zah | Zahraa Jassim | p | IRQEDUOPP | student
@ hal | Ingrid Halvorsen | p | UNO | United Nations envoy
@ amn | Amnesty International | o | NGO
@ blo | bloc of Hashim al-Musawi | o | IRQLEGPTY
@ wb | World Bank | o | IGO
@ peo | people of Iraq | l | IRQCVL
E 0 Iraq/GPE
E 1 Baghdad/GPE; AFP/ORG; Iraq/GPE; Saturday/DATE; Shiite/NORP; 420/NUM
E 2 Baghdad/GPE; Tahrir Square/LOC; Turkish/NORP
E 3 Mustafa Hafidh/PER; October/DATE
E 4 Friday/DATE
E 7 Nasiriyah/GPE
E 8 Thursday/DATE; at least 29 people/NUM
E 9 Kadhim al-Rubaie/PER; AFP/ORG
E 10 Um Ali/PER
E 11 Najaf/GPE; Iranian/NORP; Iran/GPE
E 12 Tehran/GPE
E 13 Baghdad/GPE
E 15 Zahraa Jassim/PER
E 16 Iran/GPE; Baghdad/GPE; this autumn/DATE
E 17 United Nations/ORG; Ingrid Halvorsen/PER; AFP/ORG
E 19 Amnesty International/ORG; Nasiriyah/GPE
E 20 Sayyid Hashim al-Musawi/PER; Friday/DATE
E 21 October 1/DATE
E 22 OPEC/ORG; World Bank/ORG
E 23 Saturday evening/DATE; Nasiriyah/GPE
V 0 | resignation | RETREAT/resign | executive | 0831 | Iraq PM=pm | @1:protests=pro | id=r
V 0 | protests | PROTEST/demo | executive | 1411 | @14:The protesters=pro | Iraq PM=gov | id=p
V 1 | resignation | =r | | | Iraq's prime minister=pm | | when=Saturday | date=2019-11-30
V 1 | protests | =p | | | @14:The protesters=pro | the ruling class=gov | when=two months
V 1 | call | REQUEST/change | executive | 0241 | the country's top Shiite cleric=cle | @6:lawmakers=law | id=u
V 1 | crackdown | ASSAULT | repression | 175 | @8:Security forces=sec | people=pro | n=killed:420:420 | id=k
V 3 | victory | =r | | | @1:Iraq's prime minister=pm | @1:protests=pro
V 4 | announced | =r | | | The premier=pm | | when=Friday | date=2019-11-29
V 5 | submit | =r | | | I=pm | 
V 6 | urged | =u | | | the cleric=cle | lawmakers=law | when=Hours earlier | date=2019-11-29
V 6 | condemned | ACCUSE/disapprove | repression | 111 | the cleric=cle | @8:Security forces=sec | when=Hours earlier | date=2019-11-29
V 6 | use | =k | | | @8:Security forces=sec | unarmed crowds=pro
V 7 | massacre | ASSAULT/firearms | repression | 175 | @8:Security forces=sec | | where=Nasiriyah | id=n
V 8 | opened fire | =n | | | Security forces=sec | a sit-in=nas | by=medics=med | when=before dawn on Thursday | date=2019-11-28 | where=a bridge in the southern city | n=killed:at least 29 people:29
V 8 | sit-in | PROTEST/obstruct | executive | 1441 | at least 29 people=nas | | where=a bridge in the southern city
V 9 | filed suit | ACCUSE/allege | legal,repression | 115 | relatives of the dead=rel | him=rub | by=a court official=cof
V 10 | killed | =n | | | he#1=rub | our sons=nas | by=Um Ali=uma
V 10 | wept | ACCUSE/allege | repression | 112 | Um Ali=uma | he#1=rub
V 10 | shot | =n | | | @8:Security forces=sec | eldest=nas
V 11 | stormed | PROTEST/riot | diplomatic | 145 | protesters in Najaf=naj | the Iranian consulate=con | when=A day before that | date=2019-11-27 | where=Najaf | id=c
V 11 | burned | =c | | | protesters in Najaf=naj | the Iranian consulate=con | where=Najaf
V 12 | demanded | REQUEST/change | diplomatic | 104 | Tehran=teh | @13:Baghdad=gov
V 13 | apologised | CONCEDE | diplomatic | 055 | Baghdad=gov | @12:Tehran=teh
V 13 | torching | =c | | | @11:protesters in Najaf=naj | @11:the Iranian consulate=con
V 13 | curfew | COERCE/curfew | repression | 1723 | Baghdad=gov | | where=the city
V 15 | demanding | REQUEST/change | election,political-institutions | 1044 | Zahraa Jassim=zah | @6:the government=gov
V 17 | told | REQUEST/change | legal,repression | 0242 | The United Nations envoy, Ingrid Halvorsen=hal | @13:Baghdad=gov | id=un
V 17 | killings | =k | | | @8:Security forces=sec | 
V 18 | said | =un | | | she=hal | @13:Baghdad=gov
V 19 | described | ACCUSE/disapprove | human-rights,repression | 111 | Amnesty International=amn | @8:Security forces=sec
V 19 | bloodbath | =n | | | @8:Security forces=sec | | by=Amnesty International=amn | where=Nasiriyah
V 20 | threatened | THREATEN/relations | legislative | 130 | The bloc of populist cleric and kingmaker Sayyid Hashim al-Musawi=blo | @6:the government=gov | when=Friday | date=2019-11-29
V 21 | Rallies | =p | | | @14:The protesters=pro | | when=October 1 | date=2019-10-01
V 21 | shut down | COERCE/withhold | rights-freedoms,repression | 172 | the authorities=gov | @22:people=peo | when=the second night | date=2019-10-02
V 23 | burning | =p | | | @14:The protesters=pro | | when=Saturday evening | date=2019-11-30 | where=Nasiriyah
Q 3 | d | This is our first victory, and it won't be the last | Mustafa Hafidh=haf | said | -
Q 5 | d | I will submit to the esteemed parliament a letter of resignation, so that it can review its choices | @4:The premier=pm | read | -
Q 8 | i | Security forces opened fire on a sit-in at a bridge in the southern city before dawn on Thursday and killed at least 29 people | medics=med | said | -
Q 9 | i | relatives of the dead have since filed suit against him | a court official=cof | told | AFP=afp
Q 10 | d | He came at night, he killed our sons, and he flew home for breakfast | Um Ali=uma | wept | -
Q 11 | d | Iran out! | protesters in Najaf=naj | cries | -
Q 12 | m | "decisive action against the aggressors" | Tehran=teh | demanded | @13:Baghdad=gov
Q 15 | d | He is a leaf, and we came for the tree | Zahraa Jassim=zah | said | -
Q 17 | i | those behind the killings must face trial | The United Nations envoy, Ingrid Halvorsen=hal | told | AFP=afp
Q 18 | d | The blood of the young cannot be paid for with a letter | she=hal | said | -
Q 19 | m | the scenes in Nasiriyah as "a bloodbath" | Amnesty International=amn | described | -
Q 22 | i | youth unemployment stands at 25 percent | the World Bank=wb | says | -

#A w19-012 | 2016-01-18 | -
S 'THE BEST SUNDAY OF MY LIFE': Family rejoices as Iran frees Michigan veteran in prisoner swap
P Republicans blast White House over seven Iranians who got clemency and a planeload of cash
P A former Army medic who spent more than three years in an Iranian prison is finally free, and his sister says she has not stopped crying since the phone rang.
P Daniel Rostami, 34, of Flint, Mich., was one of four Americans released by Tehran over the weekend in a deal that also saw the White House pardon or drop charges against seven Iranians accused of breaking sanctions.
P "He said, 'It's me, I'm in Germany, and I want a cheeseburger,'" Leila Rostami told Fox News early Monday.
S "And I just screamed.
S "It was the best Sunday of my life."
P Three of the freed men landed at Ramstein Air Base late Sunday after they had been held up in Tehran for hours because guards would not let the wife of one of them board, U.S. officials said.
P A fourth decided to stay in Iran for reasons of his own.
P Rostami was arrested in August 2012 on a visit to his grandmother and sentenced to death as a CIA spy; an appeals court threw out that verdict in March 2013, and a second trial gave him 10 years.
P Speaking at the White House, the president thanked the Swiss government, which represents U.S. interests in Iran, and hailed the swap as a victory for patient diplomacy.
P "We've seen what's possible when America talks to its adversaries," he said.
P Minutes later the Treasury Department slapped new sanctions on 11 companies and people for helping Iran's ballistic missile program.
P Tehran's foreign ministry called the penalties "illegitimate" and vowed to speed the program up.
P On the campaign trail, the mood was a good deal darker.
P "You pay for four hostages, you get forty more," Sen. Clay Whitaker, R-Okla., fumed at a rally in Des Moines.
S "That's not diplomacy, folks, that's a ransom."
P He demanded that the White House disclose what it had paid, and accused officials of having lied to Congress about the timing of a $400 million transfer that dates back to an arms deal with the shah.
P A senior administration official, who spoke on the condition of anonymity, flatly denied any link.
P "Two tracks, two teams, and no cash for people," the official told reporters on a conference call.
P The International Atomic Energy Agency certified on Saturday that Iran had shipped out its enriched uranium, and within hours Washington and the European Union lifted the sanctions that had crippled its oil trade.
P Only four days earlier, Iran's Revolutionary Guards had seized 10 U.S. sailors whose boats strayed into its waters, and filmed them on their knees.
P They were let go the next morning after at least five phone calls between Washington and Tehran.
P In Flint, where the tap water has been making the headlines, neighbors hung yellow ribbons from every porch on Leila's block.
P "I'm mad at this town about a lot of things," said retired welder Gus Perkins, 71, "but today you can put me down as happy."
@ irn | Iran | c | IRN
@ ros | Daniel Rostami | p | USACVL | former Army medic
@ rep | Republicans | g | USAPTYOPP
@ whi | White House | o | USAGOV
@ sev | seven Iranians | l | IRN
@ ame | four Americans | l | USACVL
@ obm | Obama administration | o | USAGOV
@ lei | Leila Rostami | p | USACVL | sister
@ fox | Fox News | o | USAJRN
@ gua | Iranian guards | g | IRNCOP
@ wif | wife of a freed man | p | USACVL
@ uso | U.S. officials | g | USAGOV
@ app | Iranian appeals court | o | IRNJUD
@ pre | US president | p | USAGOV | president
@ swi | Swiss government | o | CHEGOV
@ tre | Treasury Department | o | USAGOV
@ com | 11 companies and people | g | IRN
@ mfa | Iranian foreign ministry | o | IRNGOV
@ whit | Clay Whitaker | p | USALEGPTY | senator
@ off | US officials accused by Whitaker | g | USAGOV
@ sao | senior administration official | p | USAGOV | official
@ jrn | reporters | l | JRN
@ iae | International Atomic Energy Agency | o | UNO
@ was | United States | c | USA
@ eur | European Union | o | EUR
@ rev | Revolutionary Guards | o | IRNMIL
@ sai | 10 U.S. sailors | g | USAMIL
@ per | Gus Perkins | p | USACVL | retired welder
E 0 Iran/GPE; Michigan/GPE
E 1 Republicans/NORP; White House/ORG; seven/NUM; Iranians/NORP
E 2 Army/ORG; Iranian/NORP
E 3 Daniel Rostami/PER; Flint/GPE; Mich./GPE; four/NUM; Americans/NORP; Tehran/GPE; the weekend/DATE; White House/ORG; seven/NUM; Iranians/NORP
E 4 Germany/GPE; Leila Rostami/PER; Fox News/ORG; Monday/DATE
E 6 Sunday/DATE
E 7 Three of the freed men/NUM; Ramstein Air Base/FAC; Sunday/DATE; Tehran/GPE; U.S./GPE
E 8 Iran/GPE
E 9 Rostami/PER; August 2012/DATE; CIA/ORG; March 2013/DATE
E 10 White House/FAC; Swiss/NORP; U.S./GPE; Iran/GPE
E 11 America/GPE
E 12 Treasury Department/ORG; Iran/GPE
E 13 Tehran/GPE
E 15 four hostages/NUM; Clay Whitaker/PER; R/NORP; Okla./GPE; Des Moines/GPE
E 17 White House/ORG; Congress/ORG; $400 million/MONEY
E 20 International Atomic Energy Agency/ORG; Saturday/DATE; Iran/GPE; Washington/GPE; European Union/ORG
E 21 Iran/GPE; Revolutionary Guards/ARM; 10/NUM; U.S./GPE
E 22 Washington/GPE; Tehran/GPE
E 23 Flint/GPE; Leila/PER
E 24 Gus Perkins/PER; today/DATE
V 0 | frees | RETREAT/release | diplomatic | 0841 | Iran=irn | Michigan veteran=ros | id=r
V 0 | swap | RETREAT/release | diplomatic | 0841 | Iran=irn; @1:White House=whi | Michigan veteran=ros; @1:seven Iranians=sev | id=s
V 1 | blast | ACCUSE/disapprove | diplomatic,legislative | 111 | Republicans=rep | White House=whi
V 1 | clemency | CONCEDE | diplomatic,legal | 080 | White House=whi | seven Iranians=sev | id=c
V 1 | cash | RETREAT | economic,diplomatic | 084 | White House=obm | @0:Iran=irn | id=tr
V 2 | free | =r | | | @0:Iran=irn | A former Army medic=ros
V 3 | released | =r | | | Tehran=irn | Daniel Rostami=ros; four Americans=ame | when=over the weekend | date=2016-01-16/2016-01-17 | n=other:four:4
V 3 | deal | =s | | | Tehran=irn; the White House=obm | four Americans=ame; seven Iranians=sev
V 3 | pardon | =c | | | the White House=obm | seven Iranians=sev | n=other:seven:7
V 3 | drop | =c | | | the White House=obm | seven Iranians=sev
V 3 | accused | ACCUSE/allege | legal,economic | 115 | the White House=obm | seven Iranians=sev | st=h
V 7 | freed | =r | | | @3:Tehran=irn | Three of the freed men=ame
V 7 | held up | COERCE/restrict | diplomatic | 172 | guards=gua | Three of the freed men=ame | by=U.S. officials=uso
V 9 | arrested | COERCE/arrest | intelligence | 173 | @8:Iran=irn | Rostami=ros | st=h | when=August 2012 | date=2012-08
V 9 | sentenced | SANCTION/convict | intelligence,legal | 116 | @8:Iran=irn | Rostami=ros | st=h | id=se
V 9 | threw out | CONCEDE | legal | 080 | an appeals court=app | Rostami=ros | st=h | when=March 2013 | date=2013-03
V 9 | verdict | =se | | | @8:Iran=irn | Rostami=ros
V 9 | gave | SANCTION/convict | intelligence,legal | 116 | @8:Iran=irn | him=ros | st=h
V 10 | thanked | SUPPORT | diplomatic | 051 | the president=pre | the Swiss government=swi | where=the White House
V 10 | hailed | SUPPORT | diplomatic | 051 | the president=pre | | where=the White House | id=h
V 10 | swap | =s | | | @8:Iran=irn; the president=obm | @3:four Americans=ame; @3:seven Iranians=sev
V 11 | said | =h | | | he=pre |
V 12 | slapped | SANCTION/discontinue | economic,military | 163 | the Treasury Department=tre | 11 companies and people=com | id=t
V 13 | called | ACCUSE/disapprove | diplomatic,economic | 111 | Tehran's foreign ministry=mfa | @12:the Treasury Department=tre
V 13 | penalties | =t | | | @12:the Treasury Department=tre | @12:11 companies and people=com
V 13 | vowed | REJECT/change | military | 1232 | Tehran's foreign ministry=mfa | @12:the Treasury Department=tre
V 15 | fumed | ACCUSE/disapprove | diplomatic,election | 111 | Sen. Clay Whitaker, R-Okla.=whit | You#1=whi | where=Des Moines | id=w
V 16 | ransom | =w | | | @15:Sen. Clay Whitaker, R-Okla.=whit | @17:the White House=whi
V 17 | demanded | REQUEST/change | legislative,economic | 104 | He=whit | the White House=whi
V 17 | paid | =tr | | | it=obm |
V 17 | accused | ACCUSE/allege | legislative,diplomatic | 112 | He=whit | officials=off
V 17 | transfer | =tr | | | the White House=obm | @20:Iran=irn | n=money:$400 million:400000000:USD
V 18 | denied | REJECT | diplomatic | 016 | A senior administration official=sao | @17:He=whit | id=d
V 19 | told | =d | | | the official=sao | @17:He=whit
V 20 | certified | SUPPORT | cbrn,diplomatic | 050 | The International Atomic Energy Agency=iae | Iran=irn | when=Saturday | date=2016-01-16
V 20 | shipped | RETREAT/disarm | cbrn | 087 | Iran=irn | | by=The International Atomic Energy Agency=iae
V 20 | lifted | RETREAT | economic,cbrn | 085 | Washington=was; the European Union=eur | Iran=irn | when=within hours | date=2016-01-16
V 21 | seized | COERCE/arrest | military | 173 | Iran's Revolutionary Guards=rev | 10 U.S. sailors=sai | when=Only four days earlier | date=2016-01-12 | st=h | n=arrested:10:10
V 22 | let go | RETREAT/release | military,diplomatic | 0841 | @21:Iran's Revolutionary Guards=rev | They=sai | when=the next morning | date=2016-01-13 | st=h
V 22 | calls | CONSULT/phone | diplomatic | 041 | Washington=was; Tehran=irn | | st=h
Q 0 | d | THE BEST SUNDAY OF MY LIFE | Family=lei | | -
Q 2 | i | she has not stopped crying since the phone rang | his sister=lei | says | -
Q 4 | d | He said, 'It's me, I'm in Germany, and I want a cheeseburger,' | Leila Rostami=lei | told | Fox News=fox
Q 5 | d | And I just screamed | @4:Leila Rostami=lei | | @4:Fox News=fox
Q 6 | d | It was the best Sunday of my life | @4:Leila Rostami=lei | | @4:Fox News=fox
Q 7 | i | Three of the freed men landed at Ramstein Air Base late Sunday after they had been held up in Tehran for hours because guards would not let the wife of one of them board | U.S. officials=uso | said | -
Q 11 | d | We've seen what's possible when America talks to its adversaries | he=pre | said | -
Q 13 | m | the penalties "illegitimate" | Tehran's foreign ministry=mfa | called | -
Q 15 | d | You pay for four hostages, you get forty more | Sen. Clay Whitaker, R-Okla.=whit | fumed | -
Q 16 | d | That's not diplomacy, folks, that's a ransom | @15:Sen. Clay Whitaker, R-Okla.=whit | | -
Q 19 | d | Two tracks, two teams, and no cash for people | the official=sao | told | reporters=jrn
Q 20 | i | Iran had shipped out its enriched uranium | The International Atomic Energy Agency=iae | certified | -
Q 24 | d | I'm mad at this town about a lot of things | retired welder Gus Perkins=per | said | -
Q 24 | d | but today you can put me down as happy | retired welder Gus Perkins=per | said | -

#A w19-013 | 2019-09-06 | MOSCOW
S Kremlin critic jailed for four years over a plastic bottle as Moscow poll nears
P IT consultant who became the face of the summer protests tells judge: 'I forgive you, you are only the postman'
P A Moscow court has sent a 31-year-old computer engineer to a prison colony for four years because he threw an empty plastic bottle at a riot policeman, in the toughest verdict so far against those who marched for free elections this summer.
P Yegor Lapshin smiled as the sentence was read out on Thursday afternoon at the Tverskoy district court.
P The officer who was hit, and who is almost six feet four, testified that he had felt "physical pain in the area of the helmet".
P Laughter broke out on the public benches, and bailiffs cleared the room.
P "I forgive you, you are only the postman," Lapshin told the judge in his last word.
S "But the letter will come back to the sender."
P He had pleaded not guilty to a charge of violence against a representative of the state.
P His lawyer, Marina Gershenson, denounced the proceedings as "a puppet show with a real cage" and promised to appeal.
P On the street, some 200 supporters clapped as a prison van drove him away; 11 of them were dragged off by police, according to OVD-Info, a group that monitors arrests.
P The protests began in mid-July when the election commission barred most opposition candidates from Sunday's vote for the city council, claiming that thousands of signatures on their lists were forged.
P On 27 July officers with truncheons beat their way through a crowd near city hall and detained 1,373 people, more than on any day for years.
P Six of those who had been charged with "mass unrest" were set free on Tuesday after prosecutors quietly dropped the case.
P But four more men got between two and three years on the same day, one of them over a tweet in which he mused about the children of policemen.
P Is there a method in it?
P "It's a lottery run by people who hate the players," says the political analyst Kirill Arbatov.
P "You release six so that the talk shows can praise your mercy, and you crush three so that mothers keep their sons at home."
P The Kremlin says the courts are independent and that it does not comment on their rulings.
P The mayor thanked the police last month for having "saved Moscow from disorder", and state television has blamed the unrest on the German broadcaster Deutsche Welle, whose Moscow bureau chief was called in by a committee of the Duma.
P Berlin rejected the allegations as absurd.
P Britain's minister for Europe condemned the verdict on Twitter: "A prison term for a bottle is no justice. Moscow should release him."
P The Russian embassy in London replied within the hour, and advised her to "attend to the riots of Ferguson, wherever that is".
P Russia has seen this film before: after the rallies on Bolotnaya Square in May 2012, more than a dozen ordinary people were jailed for as long as four and a half years.
P Lapshin's grandmother, who brought him up in Ryazan, had knitted him socks for the colony.
P They were confiscated at the door.
@ lap | Yegor Lapshin | p | RUSOPP | computer engineer
@ cou | Tverskoy district court | o | RUSJUD
@ rio | riot policeman hit by the bottle | p | RUSCOP | riot policeman
@ mar | protesters in Moscow | l | RUSCVLOPP
@ jud | judge | p | RUSJUD | judge
@ bai | bailiffs | g | RUSCOP
@ pub | public in the courtroom | l | RUSCVL
@ ger | Marina Gershenson | p | RUSSOC | lawyer
@ sup | supporters of Lapshin | l | RUSCVLOPP
@ pol | Moscow police | g | RUSCOP
@ ovd | OVD-Info | o | RUSNGO
@ ele | Moscow election commission | o | RUSGOV
@ can | opposition candidates | g | RUSPTYOPP
@ six | six freed suspects | l | RUSCVLOPP
@ prs | Russian prosecutors | g | RUSJUD
@ fou | four more convicted men | l | RUSCVLOPP
@ arb | Kirill Arbatov | p | RUSEDU | political analyst
@ kre | Kremlin | o | RUSGOV
@ may | mayor of Moscow | p | RUSGOV | mayor
@ stv | Russian state television | o | RUSGOVJRN
@ dw | Deutsche Welle | o | DEUJRN
@ dwc | Moscow bureau chief of Deutsche Welle | p | DEUJRN | bureau chief
@ dum | Duma committee | o | RUSLEG
@ ber | German government | o | DEUGOV
@ bme | British minister for Europe | p | GBRGOV | minister for Europe
@ mos | Russian government | o | RUSGOV
@ emb | Russian embassy in London | o | RUSGOV
@ gra | Lapshin's grandmother | p | RUSCVL | grandmother
@ bol | Bolotnaya defendants | l | RUSCVLOPP
E 0 Kremlin/ORG; Moscow/GPE
E 2 Moscow/GPE; this summer/DATE
E 3 Yegor Lapshin/PER; Thursday afternoon/DATE; Tverskoy district court/ORG
E 6 Lapshin/PER
E 9 Marina Gershenson/PER
E 10 some 200 supporters/NUM; 11 of them/NUM; OVD-Info/ORG
E 11 mid-July/DATE; Sunday/DATE
E 12 27 July/DATE; 1,373 people/NUM
E 13 Six of those/NUM; Tuesday/DATE
E 14 four more men/NUM
E 16 Kirill Arbatov/PER
E 18 Kremlin/ORG
E 19 last month/DATE; Moscow#1/GPE; German/NORP; Deutsche Welle/ORG; Moscow#2/GPE; Duma/ORG
E 20 Berlin/GPE
E 21 Britain/GPE; Europe/LOC; Twitter/ORG; Moscow/GPE
E 22 Russian/NORP; London/GPE; Ferguson/GPE
E 23 Russia/GPE; Bolotnaya Square/LOC; May 2012/DATE; more than a dozen ordinary people/NUM
E 24 Lapshin/PER; Ryazan/GPE
V 0 | jailed | SANCTION/convict | legal,rights-freedoms,repression | 116 | @2:A Moscow court=cou | Kremlin critic=lap | id=v
V 1 | protests | PROTEST/demo | election,rights-freedoms | 1413 | @2:those=mar | | when=summer | id=p
V 1 | forgive | CONCEDE | legal | 056 | IT consultant=lap | judge=jud | id=f
V 2 | sent | =v | | | A Moscow court=cou | a 31-year-old computer engineer=lap
V 2 | threw | PROTEST/riot | election | 145 | he=lap | a riot policeman=rio | id=b
V 2 | verdict | =v | | | A Moscow court=cou | a 31-year-old computer engineer=lap
V 2 | marched | =p | | | those=mar | | when=this summer | date=2019
V 3 | sentence | =v | | | the Tverskoy district court=cou | Yegor Lapshin=lap | when=Thursday afternoon | date=2019-09-05 | where=the Tverskoy district court
V 4 | hit | =b | | | @3:Yegor Lapshin=lap | The officer=rio
V 4 | testified | ACCUSE/allege | legal | 112 | The officer=rio | @3:Yegor Lapshin=lap
V 5 | cleared | COERCE/restrict | legal | 172 | bailiffs=bai | the public benches=pub
V 6 | forgive | =f | | | Lapshin=lap | the judge=jud
V 8 | pleaded | REJECT | legal | 016 | He=lap | @2:A Moscow court=cou
V 9 | denounced | ACCUSE/disapprove | legal | 111 | Marina Gershenson=ger | @3:the Tverskoy district court=cou
V 10 | clapped | PROTEST/demo | legal,rights-freedoms | 1413 | some 200 supporters=sup | | n=protesters:some 200 supporters:200
V 10 | drove | COERCE/arrest | legal | 173 | police=pol | him=lap
V 10 | dragged off | COERCE/arrest | repression,rights-freedoms | 173 | police=pol | 11 of them=sup | by=OVD-Info=ovd | n=arrested:11 of them:11
V 11 | protests | =p | | | @2:those=mar | the election commission=ele | when=mid-July | date=2019-07
V 11 | barred | COERCE/restrict | election,pro-autocracy | 1722 | the election commission=ele | most opposition candidates=can
V 11 | claiming | ACCUSE/allege | election | 112 | the election commission=ele | most opposition candidates=can
V 12 | beat | ASSAULT/crowd-control | repression,rights-freedoms | 175 | officers with truncheons=pol | a crowd=mar | when=27 July | date=2019-07-27 | where=near city hall
V 12 | detained | COERCE/arrest | repression,rights-freedoms | 173 | officers with truncheons=pol | 1,373 people=mar | when=27 July | date=2019-07-27 | where=near city hall | n=arrested:1,373 people:1373
V 13 | charged | ACCUSE/allege | legal | 115 | prosecutors=prs | Six of those=six
V 13 | set free | RETREAT/release | legal | 0841 | prosecutors=prs | Six of those=six | when=Tuesday | date=2019-09-03 | n=other:Six of those:6 | id=sf
V 13 | dropped | CONCEDE | legal | 080 | prosecutors=prs | Six of those=six
V 14 | got | SANCTION/convict | legal,repression | 116 | @2:A Moscow court=cou | four more men=fou | when=the same day | date=2019-09-03 | id=go
V 16 | says | ACCUSE/disapprove | legal,repression | 111 | Kirill Arbatov=arb | @2:A Moscow court=cou
V 17 | release | =sf | | | You=prs | six=six
V 17 | crush | =go | | | You=cou | three=fou
V 19 | thanked | SUPPORT | repression | 051 | The mayor=may | the police=pol | when=last month | date=2019-08
V 19 | blamed | ACCUSE/allege | misinformation | 112 | state television=stv | Deutsche Welle=dw | id=d
V 19 | unrest | =p | | | @2:those=mar |
V 19 | called in | REQUEST/meet | legislative | 106 | a committee of the Duma=dum | Moscow bureau chief=dwc
V 20 | rejected | REJECT | diplomatic | 016 | Berlin=ber | @19:state television=stv
V 20 | allegations | =d | | | @19:state television=stv | @19:Deutsche Welle=dw
V 21 | condemned | ACCUSE/disapprove | diplomatic,legal | 111 | Britain's minister for Europe=bme | Moscow=mos | where=Twitter
V 21 | verdict | =v | | | @2:A Moscow court=cou | him=lap
V 21 | term | =v | | | @2:A Moscow court=cou | him=lap
V 21 | should | REQUEST/yield | diplomatic,legal | 0253 | Britain's minister for Europe=bme | Moscow=mos
V 22 | replied | REJECT | diplomatic | 120 | The Russian embassy in London=emb | her=bme
V 22 | advised | REQUEST/change | diplomatic | 1042 | The Russian embassy in London=emb | her=bme
V 23 | rallies | PROTEST/demo | election | 141 | more than a dozen ordinary people=bol | | st=h | when=May 2012 | date=2012-05 | where=Bolotnaya Square
V 23 | jailed | SANCTION/convict | legal,repression | 116 | | more than a dozen ordinary people=bol | st=h
V 25 | confiscated | COERCE/seize | legal | 1711 | | @24:Lapshin's grandmother=gra
Q 1 | d | I forgive you, you are only the postman | IT consultant=lap | tells | judge=jud
Q 4 | m | he had felt "physical pain in the area of the helmet" | The officer=rio | testified | -
Q 6 | d | I forgive you, you are only the postman | Lapshin=lap | told | the judge=jud
Q 7 | d | But the letter will come back to the sender | @6:Lapshin=lap | | @6:the judge=jud
Q 9 | m | the proceedings as "a puppet show with a real cage" | Marina Gershenson=ger | denounced | -
Q 11 | i | thousands of signatures on their lists were forged | the election commission=ele | claiming | -
Q 16 | d | It's a lottery run by people who hate the players | the political analyst Kirill Arbatov=arb | says | -
Q 17 | d | You release six so that the talk shows can praise your mercy, and you crush three so that mothers keep their sons at home | @16:the political analyst Kirill Arbatov=arb | | -
Q 18 | i | the courts are independent and that it does not comment on their rulings | The Kremlin=kre | says | -
Q 19 | m | having "saved Moscow from disorder" | The mayor=may | thanked | -
Q 21 | d | A prison term for a bottle is no justice. Moscow should release him. | Britain's minister for Europe=bme | condemned | -
Q 22 | m | to "attend to the riots of Ferguson, wherever that is" | The Russian embassy in London=emb | advised | her=bme

#A w19-014 | 2014-07-05 | KOCHI
S Freed from Tikrit, 46 Kerala nurses land in Kochi to tears, and not a few questions
P "They called us sisters," say women who spent 23 days in hospital in ISIS-held city
P KOCHI: Forty-six Indian nurses who were released by Sunni militants in Iraq after days of anguished talks landed here on Saturday morning on a special Air India flight from Erbil, and walked straight into the arms of their families.
P Chief Minister K. Thomas Vadakkan received them at the foot of the aircraft, and then stood aside.
P The nurses had been trapped in the Tikrit Teaching Hospital since June 12, when fighters of the Islamic State of Iraq and al-Sham overran the home town of the late dictator.
P On Thursday the gunmen herded them into two buses and drove them to Mosul, over the objections of the women, who feared the worst.
P "They said that we had ten minutes and that the building would be blown up," recounted Sini Joseph, 27, of Kottayam.
P "We refused to come down.
S "Then a bomb went off at the gate, and three of our girls were cut by the glass, and we came."
P All through the night the women sat on the floor of a dark warehouse, sharing one phone.
P They were handed over to Indian embassy officials at a checkpoint near Erbil on Friday noon.
P "Not one of them touched us; they called us sisters and they gave us biscuits," Ms. Joseph said, adding that she still could not sleep with the light off.
P Ministry of External Affairs spokesman Arvind Kulkarni declined to say what had passed between New Delhi and the captors, or through whom.
P "Conventional and unconventional doors were knocked at," he told a packed briefing, denying that any ransom was paid.
P A senior official familiar with the negotiations said a Gulf country had carried messages both ways.
P The Chief Minister thanked the External Affairs Minister, who belongs to a rival party, for having picked up his calls "even at two in the morning".
P Not everyone is in a mood to celebrate.
P The families of 39 construction workers, most of them Punjabis, who were kidnapped in Mosul last month, have heard nothing since June 15.
P "If the Government can get the nurses, why can it not get my son?" asked Balwinder Kaur of Amritsar, who led a sit-in outside the Minister's residence on Friday and demanded an audience with her.
P The Congress accused the Centre of having ignored warnings from the embassy in May, and sought a statement in Parliament when it opens on Monday.
P BJP leader Prakash Rathi hit back, calling the charge "politics over the heads of hostages".
P It will be remembered that in 2004 three Indian truckers were abducted by an Iraqi group and set free after 42 days; their employer is believed to have paid.
P For many of the nurses, there is also the matter of money: agents in Delhi took up to Rs. 2 lakh from each, the banks are waiting, and Tikrit paid four months late.
P "I will go abroad again, what to do," said Sruthi Mol, 24, laughing and crying at once, "but maybe to Ireland."
@ nur | Indian nurses in Tikrit | l | INDMED
@ isi | Islamic State of Iraq and al-Sham | g | IRQREB
@ vad | K. Thomas Vadakkan | p | INDGOV | Chief Minister of Kerala
@ jos | Sini Joseph | p | INDMED | nurse
@ emb | Indian embassy officials | g | INDGOV
@ kul | Arvind Kulkarni | p | INDGOV | Ministry of External Affairs spokesman
@ del | Indian government | o | INDGOV
@ sof | senior Indian official | p | INDGOV | senior official
@ gul | Gulf country | c | 
@ eam | External Affairs Minister | p | INDGOV | External Affairs Minister
@ wor | 39 construction workers | l | INDLAB
@ kau | Balwinder Kaur | p | INDCVL | mother
@ fam | families of the construction workers | l | INDCVL
@ con | Congress | o | INDPTYOPP
@ rat | Prakash Rathi | p | INDPTYGOV | BJP leader
@ tru | three Indian truckers | l | INDLAB
@ irg | Iraqi group of 2004 | g | IRQREB
@ mol | Sruthi Mol | p | INDMED | nurse
@ press | reporters at the briefing | l | JRN
E 0 Tikrit/GPE; 46/NUM; Kerala/GPE; Kochi/GPE
E 1 ISIS/ARM
E 2 KOCHI/GPE; Forty-six/NUM; Indian/NORP; Sunni/NORP; Iraq/GPE; Saturday morning/DATE; Air India/ORG; Erbil/GPE
E 3 K. Thomas Vadakkan/PER
E 4 Tikrit Teaching Hospital/FAC; June 12/DATE; Islamic State of Iraq and al-Sham/ARM
E 5 Thursday/DATE; Mosul/GPE
E 6 Sini Joseph/PER; Kottayam/GPE
E 8 three of our girls/NUM
E 10 Indian/NORP; Erbil/GPE; Friday/DATE
E 11 Joseph/PER
E 12 Ministry of External Affairs/ORG; Arvind Kulkarni/PER; New Delhi/GPE
E 14 Gulf/LOC
E 17 39 construction workers/NUM; Punjabis/NORP; Mosul/GPE; last month/DATE; June 15/DATE
E 18 Balwinder Kaur/PER; Amritsar/GPE; Friday/DATE
E 19 Congress/ORG; Centre/ORG; May/DATE; Parliament/ORG; Monday/DATE
E 20 BJP/ORG; Prakash Rathi/PER
E 21 2004/DATE; three/NUM; Indian/NORP; Iraqi/NORP
E 22 Delhi/GPE; Rs. 2 lakh/MONEY; Tikrit/GPE
E 23 Sruthi Mol/PER; Ireland/GPE
V 0 | Freed | RETREAT/release | terrorism,diplomatic | 0841 | @2:Sunni militants=isi | 46 Kerala nurses=nur | id=r
V 2 | released | =r | | | Sunni militants=isi | Forty-six Indian nurses=nur | n=other:Forty-six:46
V 2 | talks | CONSULT | diplomatic,terrorism | 046 | @12:New Delhi=del; Sunni militants=isi | | when=days | id=t
V 4 | overran | ASSAULT | terrorism,territory | 190 | fighters of the Islamic State of Iraq and al-Sham=isi | | when=June 12 | date=2014-06-12 | where=the home town of the late dictator | st=h
V 5 | herded | ASSAULT/abduct | terrorism | 181 | the gunmen=isi | them#1=nur | when=Thursday | date=2014-07-03 | where=Mosul | id=ab
V 5 | drove | =ab | | | the gunmen=isi | them#2=nur | where=Mosul
V 5 | objections | REJECT | terrorism | 120 | the women=nur | the gunmen=isi | id=rf
V 6 | said | THREATEN/violence | terrorism | 1384 | They=isi | we=nur | by=Sini Joseph=jos
V 7 | refused | =rf | | | We=nur | @5:the gunmen=isi | by=@6:Sini Joseph=jos
V 8 | bomb | ASSAULT/explosives | terrorism | 183 | | three of our girls=nur | by=@6:Sini Joseph=jos | where=the gate | n=injured:three of our girls:3
V 10 | handed over | =r | | | @5:the gunmen=isi | They=nur | when=Friday noon | date=2014-07-04 | where=a checkpoint near Erbil
V 12 | passed | =t | | | New Delhi=del; the captors=isi |
V 13 | denying | REJECT | diplomatic,terrorism | 016 | he=kul | 
V 14 | negotiations | =t | | | @12:New Delhi=del; @2:Sunni militants=isi | 
V 14 | carried messages | CONSULT/third-party | diplomatic,terrorism | 045 | a Gulf country=gul | @12:New Delhi=del; @2:Sunni militants=isi | by=A senior official=sof
V 15 | thanked | SUPPORT | diplomatic | 051 | The Chief Minister=vad | the External Affairs Minister=eam
V 15 | calls | CONSULT/phone | diplomatic | 041 | The Chief Minister=vad; the External Affairs Minister=eam |
V 17 | kidnapped | ASSAULT/abduct | terrorism | 181 | | 39 construction workers=wor | when=last month | date=2014-06 | where=Mosul | n=abducted:39 construction workers:39 | st=h
V 18 | sit-in | PROTEST/demo | terrorism | 1412 | Balwinder Kaur=kau; @17:The families of 39 construction workers=fam | the Government=del | when=Friday | date=2014-07-04 | where=outside the Minister's residence
V 18 | demanded | REQUEST/meet | terrorism | 106 | Balwinder Kaur=kau | her=eam
V 19 | accused | ACCUSE/allege | legislative,diplomatic | 112 | The Congress=con | the Centre=del | id=a
V 19 | sought | REQUEST/change | legislative | 0242 | The Congress=con | the Centre=del
V 20 | hit back | REJECT | legislative | 016 | Prakash Rathi=rat | @19:The Congress=con
V 20 | charge | =a | | | @19:The Congress=con | @19:the Centre=del
V 21 | abducted | ASSAULT/abduct | terrorism | 181 | an Iraqi group=irg | three Indian truckers=tru | st=h | when=2004 | date=2004 | n=abducted:three:3
V 21 | set free | RETREAT/release | terrorism | 0841 | an Iraqi group=irg | three Indian truckers=tru | st=h | when=after 42 days | date=2004
Q 1 | d | They called us sisters | women who spent 23 days in hospital in ISIS-held city=nur | say | -
Q 6 | i | They said that we had ten minutes and that the building would be blown up | Sini Joseph=jos | recounted | -
Q 7 | d | We refused to come down | @6:Sini Joseph=jos | | -
Q 8 | d | Then a bomb went off at the gate, and three of our girls were cut by the glass, and we came | @6:Sini Joseph=jos | | -
Q 11 | d | Not one of them touched us; they called us sisters and they gave us biscuits | Ms. Joseph=jos | said | -
Q 11 | i | she still could not sleep with the light off | Ms. Joseph=jos | adding | -
Q 13 | d | Conventional and unconventional doors were knocked at | he=kul | told | -
Q 13 | i | any ransom was paid | he=kul | denying | -
Q 14 | i | a Gulf country had carried messages both ways | A senior official=sof | said | -
Q 15 | m | having picked up his calls "even at two in the morning" | The Chief Minister=vad | thanked | -
Q 18 | d | If the Government can get the nurses, why can it not get my son? | Balwinder Kaur=kau | asked | -
Q 20 | m | the charge "politics over the heads of hostages" | Prakash Rathi=rat | calling | -
Q 23 | d | I will go abroad again, what to do | Sruthi Mol=mol | said | -
Q 23 | d | but maybe to Ireland | Sruthi Mol=mol | said | -

#A w19-015 | 2020-03-07 | DAMASCUS
S Calm prevails in Syria's Idlib on second day of Russian-Turkish ceasefire; violations reported
P DAMASCUS, March 7 (Xinhua) -- A cautious calm prevailed in the northwestern Syrian province of Idlib on Saturday, the second day of a ceasefire that Russia and Turkey agreed in Moscow, despite sporadic violations.
P No airstrikes were carried out since the truce came into force at midnight between Thursday and Friday, the Syrian Observatory for Human Rights reported.
P However, clashes between the Syrian army and militants of the Turkistan Islamic Party in the Jabal al-Zawiya area left 15 fighters dead on both sides in the early hours of Friday, said the Britain-based watchdog group.
P The ceasefire was announced on Thursday evening by the Russian and Turkish presidents after talks that lasted for more than six hours.
P Under the deal, joint patrols are due to start on March 15 along the M4 highway, which links Aleppo with the port city of Latakia.
P The Russian president expressed condolences to his guest over the death of Turkish soldiers in a Syrian airstrike on Feb. 27, and said that the Syrian army, too, had suffered "serious losses."
P "We do not always agree with our Turkish partners, but at critical moments we find solutions," he told a joint press conference.
P Turkey reserves the right to "respond with all its strength" to any attack by the Syrian government, the Turkish president warned.
P The Syrian Foreign Ministry voiced support for any step that restores state sovereignty over the whole territory, state news agency SANA said.
P A source at the ministry reiterated Damascus' rejection of "the Turkish occupation" of Syrian land and demanded that Ankara pull out its troops at once.
P In Brussels, the European Union's foreign policy chief welcomed the halt in fighting and called for safe corridors for humanitarian aid.
P EU foreign ministers, who held an extraordinary meeting in Zagreb on Friday, criticized Ankara for having encouraged thousands of migrants to cross into Greece.
P "Migrants must not be used as a means of pressure," said a joint statement issued after the gathering.
P Greek police fired tear gas at migrants near the Kastanies border post for the eighth day on Saturday, and Turkish police responded with their own canisters, Greek officials said.
P Nearly one million people have been displaced by the government offensive since December, according to the United Nations.
P "Winter was the second enemy of these families," said Henrike Aalto, a UN relief coordinator, who visited camps near the Bab al-Hawa crossing on Wednesday.
P She appealed to donors for 500 million U.S. dollars.
P At a camp near Sarmada, Abu Yazan, a father of six who fled Saraqib, said he did not intend to return under any agreement.
P "The paper was signed in Moscow, and my house is in Saraqib, and nobody asked the house," he told Xinhua via WhatsApp.
P The Syrian army recaptured Saraqib, which sits at the junction of the M4 and M5 highways, on Monday after fierce battles with Turkish-backed rebels.
P Russia and Turkey, which back opposing sides in the nine-year-old war, had set up a demilitarized zone in Idlib under an accord that was reached in Sochi in September 2018.
P That accord was never fully implemented, as each side blamed the other for the failure.
@ rus | Russia | c | RUS
@ tur | Turkey | c | TUR
@ obs | Syrian Observatory for Human Rights | o | GBRNGO
@ sya | Syrian army | o | SYRMIL
@ tip | Turkistan Islamic Party | g | SYRREB
@ rpr | Russian president | p | RUSGOV | president
@ tpr | Turkish president | p | TURGOV | president
@ tso | Turkish soldiers killed on Feb. 27 | g | TURMIL
@ syg | Syrian government | o | SYRGOV
@ smf | Syrian Foreign Ministry | o | SYRGOV
@ san | SANA | o | SYRGOVJRN
@ src | source at the Syrian Foreign Ministry | p | SYRGOV | source
@ ank | Turkish government | o | TURGOV
@ fpc | EU foreign policy chief | p | EUR | foreign policy chief
@ efm | EU foreign ministers | g | EUR
@ gpo | Greek police | g | GRCCOP
@ mig | migrants at Kastanies | l | REF
@ tpo | Turkish police | g | TURCOP
@ gof | Greek officials | g | GRCGOV
@ dis | displaced people of Idlib | l | SYRREF
@ un | United Nations | o | UNO
@ aal | Henrike Aalto | p | UNO | UN relief coordinator
@ don | donors | g | 
@ yaz | Abu Yazan | p | SYRREF | displaced father
@ xin | Xinhua | o | CHNGOVJRN
@ reb | Turkish-backed rebels | g | SYRREB
E 0 Syria/GPE; Idlib/GPE; Russian/NORP; Turkish/NORP
E 1 DAMASCUS/GPE; March 7/DATE; Xinhua/ORG; Syrian/NORP; Idlib/GPE; Saturday/DATE; Russia/GPE; Turkey/GPE; Moscow/GPE
E 2 Thursday/DATE; Friday/DATE; Syrian Observatory for Human Rights/ORG
E 3 Syrian/NORP; Turkistan Islamic Party/ARM; Jabal al-Zawiya/LOC; 15 fighters/NUM; Friday/DATE; Britain/GPE
E 4 Thursday evening/DATE; Russian/NORP; Turkish/NORP
E 5 March 15/DATE; M4/FAC; Aleppo/GPE; Latakia/GPE
E 6 Russian/NORP; Turkish/NORP; Syrian#1/NORP; Feb. 27/DATE; Syrian#2/NORP
E 7 Turkish/NORP
E 8 Turkey/GPE; Syrian/NORP; Turkish/NORP
E 9 Syrian Foreign Ministry/ORG; SANA/ORG
E 10 Damascus/GPE; Turkish/NORP; Syrian/NORP; Ankara/GPE
E 11 Brussels/GPE; European Union/ORG
E 12 EU/ORG; Zagreb/GPE; Friday/DATE; Ankara/GPE; thousands of migrants/NUM; Greece/GPE
E 14 Greek#1/NORP; Kastanies/GPE; Saturday/DATE; Turkish/NORP; Greek#2/NORP
E 15 Nearly one million people/NUM; December/DATE; United Nations/ORG
E 16 Henrike Aalto/PER; UN/ORG; Bab al-Hawa crossing/FAC; Wednesday/DATE
E 17 500 million U.S. dollars/MONEY
E 18 Sarmada/GPE; Abu Yazan/PER; Saraqib/GPE
E 19 Moscow/GPE; Saraqib/GPE; Xinhua/ORG; WhatsApp/ORG
E 20 Syrian/NORP; Saraqib/GPE; M4/FAC; M5/FAC; Monday/DATE; Turkish/NORP
E 21 Russia/GPE; Turkey/GPE; Idlib/GPE; Sochi/GPE; September 2018/DATE
V 0 | ceasefire | RETREAT/ceasefire | military | 0871 | Russian=rus; Turkish=tur | | where=Idlib | id=c
V 0 | violations | ASSAULT | military | 196 | | | where=Idlib | id=vi
V 1 | ceasefire | =c | | | Russia=rus; Turkey=tur | | where=Idlib
V 1 | agreed | SUPPORT | diplomatic,military | 057 | Russia=rus; Turkey=tur | | where=Moscow | id=d
V 1 | violations | =vi | | | | | where=Idlib
V 2 | airstrikes | ASSAULT/aerial | military | 195 | | | by=the Syrian Observatory for Human Rights=obs | when=since the truce came into force | date=2020-03-06/2020-03-07 | st=n
V 2 | truce | =c | | | @1:Russia=rus; @1:Turkey=tur | | by=the Syrian Observatory for Human Rights=obs | when=midnight between Thursday and Friday | date=2020-03-06
V 3 | clashes | ASSAULT | military,terrorism | 190 | the Syrian army=sya; militants of the Turkistan Islamic Party=tip | | by=the Britain-based watchdog group=obs | when=the early hours of Friday | date=2020-03-06 | where=the Jabal al-Zawiya area | n=killed:15 fighters:15
V 4 | ceasefire | =c | | | the Russian and Turkish presidents=rpr; the Russian and Turkish presidents=tpr | | when=Thursday evening
V 4 | talks | CONSULT/visit | diplomatic | 046 | Turkish=tpr | Russian=rpr | when=Thursday evening | date=2020-03-05 | where=@1:Moscow
V 5 | deal | =d | | | @4:the Russian and Turkish presidents=rpr; @4:the Russian and Turkish presidents=tpr | 
V 5 | patrols | AGREE | military,peacekeeping | 0312 | @1:Russia=rus; @1:Turkey=tur | | when=March 15 | date=2020-03-15 | where=the M4 highway
V 6 | condolences | SUPPORT | diplomatic,military | 018 | The Russian president=rpr | his guest=tpr
V 6 | airstrike | ASSAULT/aerial | military | 195 | Syrian#1=sya | Turkish soldiers=tso | by=The Russian president=rpr | when=Feb. 27 | date=2020-02-27
V 8 | warned | THREATEN/violence | military | 1384 | the Turkish president=tpr; Turkey=tur | the Syrian government=syg
V 9 | support | SUPPORT | diplomatic,territory | 050 | The Syrian Foreign Ministry=smf | @1:Russia=rus; @1:Turkey=tur | by=state news agency SANA=san
V 10 | rejection | REJECT | territory,diplomatic | 120 | Damascus=syg; A source at the ministry=src | Ankara=ank
V 10 | occupation | COERCE/seize | territory,military | 192 | Turkish=tur | Syrian=syg | by=A source at the ministry=src
V 10 | demanded | REQUEST/yield | military,territory | 1056 | A source at the ministry=src | Ankara=ank
V 11 | welcomed | SUPPORT | diplomatic | 051 | the European Union's foreign policy chief=fpc | @1:Russia=rus; @1:Turkey=tur | where=Brussels
V 11 | halt | =c | | | @1:Russia=rus; @1:Turkey=tur | 
V 11 | called for | REQUEST/yield | human-security | 0255 | the European Union's foreign policy chief=fpc | @4:the Russian and Turkish presidents=rus; @4:the Russian and Turkish presidents=tur | where=Brussels
V 12 | meeting | CONSULT/multilateral | diplomatic | 040 | EU foreign ministers=efm | | when=Friday | date=2020-03-06 | where=Zagreb | id=z
V 12 | criticized | ACCUSE/disapprove | migration,diplomatic | 111 | EU foreign ministers=efm | Ankara=ank | where=Zagreb | id=k
V 13 | must | REQUEST/change | migration,diplomatic | 1042 | @12:EU foreign ministers=efm | @12:Ankara=ank
V 13 | statement | =k | | | @12:EU foreign ministers=efm | @12:Ankara=ank
V 13 | gathering | =z | | | @12:EU foreign ministers=efm | 
V 14 | fired | ASSAULT/crowd-control | migration,repression | 175 | Greek police=gpo | migrants=mig | by=Greek officials=gof | when=Saturday | date=2020-03-07 | where=near the Kastanies border post
V 14 | responded | ASSAULT/crowd-control | migration | 175 | Turkish police=tpo | Greek police=gpo | by=Greek officials=gof | when=Saturday | date=2020-03-07 | where=near the Kastanies border post
V 15 | displaced | SANCTION/expel | migration,military | 201 | the government offensive=syg | Nearly one million people=dis | by=the United Nations=un | when=since December | date=2019-12/2020-03 | n=displaced:Nearly one million people:1000000
V 15 | offensive | ASSAULT | military | 190 | government=sya | Nearly one million people=dis | when=since December | date=2019-12/2020-03
V 16 | visited | CONSULT/visit | human-security,migration | 042 | Henrike Aalto=aal | these families=dis | when=Wednesday | date=2020-03-04 | where=camps near the Bab al-Hawa crossing
V 17 | appealed | REQUEST/assist | human-security | 0233 | She=aal | donors=don | n=money:500 million U.S. dollars:500000000:USD
V 19 | signed | =d | | | @4:the Russian and Turkish presidents=rpr; @4:the Russian and Turkish presidents=tpr | | by=he=yaz | where=Moscow
V 20 | recaptured | ASSAULT | military,territory | 190 | The Syrian army=sya | Turkish-backed rebels=reb | when=Monday | date=2020-03-02 | where=Saraqib | id=s
V 20 | battles | =s | | | The Syrian army=sya | Turkish-backed rebels=reb | when=Monday | date=2020-03-02
V 21 | set up | COOPERATE | military,peacekeeping | 062 | Russia=rus; Turkey=tur | | st=h | where=Idlib
V 21 | reached | SUPPORT | diplomatic,military | 057 | Russia=rus; Turkey=tur | | st=h | when=September 2018 | date=2018-09 | where=Sochi | id=o
V 22 | accord | =o | | | @21:Russia=rus; @21:Turkey=tur | 
V 22 | blamed | ACCUSE/allege | diplomatic,military | 112 | each side=rus; each side=tur | | st=h
Q 2 | i | No airstrikes were carried out since the truce came into force at midnight between Thursday and Friday | the Syrian Observatory for Human Rights=obs | reported | -
Q 3 | i | clashes between the Syrian army and militants of the Turkistan Islamic Party in the Jabal al-Zawiya area left 15 fighters dead on both sides in the early hours of Friday | the Britain-based watchdog group=obs | said | -
Q 6 | m | the Syrian army, too, had suffered "serious losses." | The Russian president=rpr | said | -
Q 7 | d | We do not always agree with our Turkish partners, but at critical moments we find solutions | he=rpr | told | -
Q 8 | m | Turkey reserves the right to "respond with all its strength" to any attack by the Syrian government | the Turkish president=tpr | warned | -
Q 9 | i | The Syrian Foreign Ministry voiced support for any step that restores state sovereignty over the whole territory | state news agency SANA=san | said | -
Q 10 | m | "the Turkish occupation" of Syrian land | A source at the ministry=src | reiterated | -
Q 13 | d | Migrants must not be used as a means of pressure | a joint statement=efm | said | -
Q 14 | i | Greek police fired tear gas at migrants near the Kastanies border post for the eighth day on Saturday, and Turkish police responded with their own canisters | Greek officials=gof | said | -
Q 15 | i | Nearly one million people have been displaced by the government offensive since December | the United Nations=un | according to | -
Q 16 | d | Winter was the second enemy of these families | Henrike Aalto=aal | said | -
Q 18 | i | he did not intend to return under any agreement | Abu Yazan=yaz | said | -
Q 19 | d | The paper was signed in Moscow, and my house is in Saraqib, and nobody asked the house | he=yaz | told | Xinhua=xin

#A w19-016 | 2016-08-17 | -
S Yemen: Bombed hospital was clearly marked, aid group says as it pulls staff from north
P Doctors Without Borders is leaving six hospitals after an airstrike killed 19 people in Abs, the fourth attack on its facilities in less than a year.
P Sanaa/Geneva, August 17, 2016 – The medical charity announced today that it is withdrawing its staff from six hospitals in the Yemeni governorates of Saada and Hajjah, following the aerial bombardment of Abs hospital on Monday afternoon.
P The bomb fell at 3:40 p.m. between the emergency ward and the triage tent, while 23 patients were in surgery or recovering from it.
P Nineteen people, one of them a logistician of the charity, lost their lives, and 24 were injured.
P "We had given the coordinates of the hospital to the Saudi-led coalition again and again, the last time on the tenth of this month," said Teresa Valcárcel, its director of operations.
S "There was a logo of nine metres on the roof.
S "You can see it from anything that flies."
P The decision to evacuate was not taken lightly, she stressed, and the hospitals will be run by the local health ministry and by volunteers.
P In a meeting in Riyadh in May, senior officers of the coalition had assured the organisation that the bombing of health centres would end.
P "We no longer have any confidence in such assurances."
P The coalition's Joint Incidents Assessment Team has opened an independent inquiry, its spokesman, General Faisal Otaibi, said on Tuesday, and he offered his sympathies to the families.
P The charity rejects an investigation which the attacker conducts into itself.
P It asks instead that the International Humanitarian Fact-Finding Commission, a body set up under the Geneva Conventions which has never been used, look into the strike.
P The United States, which refuels the coalition's jets and sells it most of its bombs, said it was "deeply concerned".
P In London, opposition MPs urged ministers to suspend arms sales to Riyadh, and a campaign group lodged papers with the High Court; the Foreign Office replied that it raises the issue of civilian harm "regularly and at the highest level".
P The UN secretary-general condemned the raid in a statement and noted that hospitals "are places of refuge, not targets".
P Peace talks in Kuwait between the government and the Houthis broke up without result on 6 August; three days later the coalition resumed strikes around the capital after a lull of five months.
P On Saturday, ten children were killed when a religious school in Saada was hit.
P The coalition denied having struck a school and accused the Houthis of training boys there as soldiers.
P Previous attacks on the charity's facilities include the destruction of Haydan hospital in October 2015 and a rocket that landed in the compound at Razeh in January, killing six.
P Ahmed, who is nine, was the last patient to be carried out of Abs.
P His nurse had written the name of his new hospital on his arm in blue ink, in case nobody came with him.
@ msf | Doctors Without Borders | o | NGOMED
@ coa | Saudi-led coalition | g | SAUMIL
@ vic | people at Abs hospital | l | YEMCVL
@ val | Teresa Valcárcel | p | NGOMED | director of operations
@ jia | Joint Incidents Assessment Team | o | SAUMIL
@ ota | Faisal Otaibi | p | SAUMIL | spokesman
@ fam | families of the victims | l | YEMCVL
@ fac | International Humanitarian Fact-Finding Commission | o | IGO
@ us | United States | c | USA
@ mps | British opposition MPs | g | GBRLEGPTYOPP
@ min | British ministers | g | GBRGOV
@ cam | British campaign group | o | GBRNGO
@ fo | Foreign Office | o | GBRGOV
@ riy | Saudi government | o | SAUGOV
@ sg | UN secretary-general | p | UNO | secretary-general
@ yem | Yemeni government | o | YEMGOV
@ hou | Houthis | g | YEMREB
@ chi | children at the Saada school | l | YEMCVL
@ hay | Haydan hospital | o | MED
@ raz | people at Razeh | l | YEMCVL
E 0 Yemen/GPE
E 1 Doctors Without Borders/ORG; 19 people/NUM; Abs/GPE
E 2 Sanaa/GPE; Geneva/GPE; August 17, 2016/DATE; today/DATE; Yemeni/NORP; Saada/GPE; Hajjah/GPE; Abs hospital/FAC; Monday afternoon/DATE
E 3 23 patients/NUM
E 4 Nineteen people/NUM; 24/NUM
E 5 Saudi/NORP; the tenth of this month/DATE; Teresa Valcárcel/PER
E 9 Riyadh/GPE; May/DATE
E 11 Joint Incidents Assessment Team/ORG; Faisal Otaibi/PER; Tuesday/DATE
E 13 International Humanitarian Fact-Finding Commission/ORG; Geneva Conventions/LAW
E 14 United States/GPE
E 15 London/GPE; Riyadh/GPE; High Court/ORG; Foreign Office/ORG
E 16 UN/ORG
E 17 Kuwait/GPE; Houthis/ARM; 6 August/DATE; three days later/DATE
E 18 Saturday/DATE; ten children/NUM; Saada/GPE
E 19 Houthis/ARM
E 20 Haydan hospital/FAC; October 2015/DATE; Razeh/GPE; January/DATE; six/NUM
E 21 Ahmed/PER; Abs/GPE
V 0 | Bombed | ASSAULT/aerial | military,health | 195 | @5:the Saudi-led coalition=coa | hospital=vic | id=b
V 0 | pulls | SANCTION/withdraw | health,human-security | 1663 | aid group=msf | | where=north | id=w
V 1 | leaving | =w | | | Doctors Without Borders=msf | | where=six hospitals
V 1 | airstrike | =b | | | @5:the Saudi-led coalition=coa | 19 people=vic | where=Abs | n=killed:19 people:19
V 1 | attack | =b | | | @5:the Saudi-led coalition=coa | its facilities=msf
V 2 | withdrawing | =w | | | The medical charity=msf | | where=six hospitals in the Yemeni governorates of Saada and Hajjah
V 2 | bombardment | =b | | | @5:the Saudi-led coalition=coa | | when=Monday afternoon | date=2016-08-15 | where=Abs hospital
V 3 | fell | =b | | | @5:the Saudi-led coalition=coa | 23 patients=vic | when=3:40 p.m. | date=2016-08-15 | where=between the emergency ward and the triage tent
V 4 | lost their lives | =b | | | | Nineteen people=vic | n=killed:Nineteen people:19 | n=injured:24:24
V 8 | decision | =w | | | @2:The medical charity=msf | 
V 9 | meeting | CONSULT/visit | military,health | 042 | the organisation=msf | senior officers of the coalition=coa | st=h | when=May | date=2016-05 | where=Riyadh
V 9 | assured | CONCEDE | military,health | 0356 | senior officers of the coalition=coa | the organisation=msf | st=h | when=May | date=2016-05 | where=Riyadh | id=as
V 10 | confidence | ACCUSE/disapprove | military,health | 111 | We=msf | @9:the coalition=coa
V 10 | assurances | =as | | | @9:senior officers of the coalition=coa | We=msf
V 11 | inquiry | ACCUSE/investigate | military,health | 093 | The coalition's Joint Incidents Assessment Team=jia | | by=its spokesman, General Faisal Otaibi=ota | id=i
V 11 | sympathies | SUPPORT | military | 018 | he=ota | the families=fam | when=Tuesday | date=2016-08-16
V 12 | rejects | REJECT | military,health | 120 | The charity=msf | @11:The coalition's Joint Incidents Assessment Team=jia
V 12 | investigation | =i | | | the attacker=jia | itself=coa
V 13 | asks | REQUEST/change | military,health,legal | 024 | It=msf | the International Humanitarian Fact-Finding Commission=fac
V 13 | strike | =b | | | @12:the attacker=coa | 
V 14 | refuels | AID | military | 072 | The United States=us | the coalition=coa
V 14 | sells | COOPERATE | military,economic | 061 | The United States=us; the coalition=coa |
V 14 | said | ACCUSE/disapprove | military,diplomatic | 110 | The United States=us | the coalition=coa
V 15 | urged | REQUEST/change | military,legislative | 0242 | opposition MPs=mps | ministers=min | where=London
V 15 | sales | COOPERATE | military,economic | 061 | ministers=min; Riyadh=riy |
V 15 | lodged papers | ACCUSE/allege | legal,military | 115 | a campaign group=cam | ministers=min | where=the High Court
V 15 | raises | ACCUSE/disapprove | diplomatic,military | 110 | the Foreign Office=fo | Riyadh=riy
V 16 | condemned | ACCUSE/disapprove | military,health | 111 | The UN secretary-general=sg | @14:the coalition=coa
V 16 | raid | =b | | | @14:the coalition=coa | 
V 17 | talks | CONSULT/third-party | diplomatic | 046 | the government=yem; the Houthis=hou | | when=6 August | date=2016-08-06 | where=Kuwait
V 17 | strikes | ASSAULT/aerial | military | 195 | the coalition=coa | | when=three days later | date=2016-08-09 | where=around the capital
V 17 | lull | RETREAT/ceasefire | military | 0871 | the coalition=coa | | st=h | where=around the capital
V 18 | hit | ASSAULT/aerial | military | 195 | @17:the coalition=coa | ten children=chi | when=Saturday | date=2016-08-13 | where=a religious school in Saada | n=killed:ten children:10 | id=h
V 19 | denied | REJECT | military | 016 | The coalition=coa | 
V 19 | struck | =h | | | The coalition=coa |
V 19 | accused | ACCUSE/allege | military | 112 | The coalition=coa | the Houthis=hou
V 19 | training | MOBILIZE/militia | military | 154 | the Houthis=hou | | by=The coalition=coa
V 20 | attacks | ASSAULT | military,health | 190 | | the charity's facilities=msf | st=h
V 20 | destruction | ASSAULT/aerial | military,health | 195 | @19:The coalition=coa | Haydan hospital=hay | st=h | when=October 2015 | date=2015-10 | where=Haydan hospital
V 20 | landed | ASSAULT/heavy-weapons | health | 194 | | the compound at Razeh=raz | st=h | when=January | date=2016-01 | where=Razeh | n=killed:six:6
Q 0 | i | Bombed hospital was clearly marked | aid group=msf | says | -
Q 2 | i | it is withdrawing its staff from six hospitals in the Yemeni governorates of Saada and Hajjah | The medical charity=msf | announced | -
Q 5 | d | We had given the coordinates of the hospital to the Saudi-led coalition again and again, the last time on the tenth of this month | Teresa Valcárcel=val | said | -
Q 6 | d | There was a logo of nine metres on the roof | @5:Teresa Valcárcel=val | | -
Q 7 | d | You can see it from anything that flies | @5:Teresa Valcárcel=val | | -
Q 8 | i | The decision to evacuate was not taken lightly | she=val | stressed | -
Q 9 | i | the bombing of health centres would end | senior officers of the coalition=coa | assured | the organisation=msf
Q 10 | d | We no longer have any confidence in such assurances | @8:she=val | | -
Q 11 | i | The coalition's Joint Incidents Assessment Team has opened an independent inquiry | its spokesman, General Faisal Otaibi=ota | said | -
Q 14 | m | it was "deeply concerned" | The United States=us | said | -
Q 15 | m | it raises the issue of civilian harm "regularly and at the highest level" | the Foreign Office=fo | replied | -
Q 16 | m | hospitals "are places of refuge, not targets" | The UN secretary-general=sg | noted | -

#A w19-017 | 2022-09-23 | -
S Huntsville veteran freed after 105 days in Russian captivity: 'I'm coming home, Mom'
P HUNTSVILLE, Ala. (WAFX) - A north Alabama Army veteran who was captured while fighting for Ukraine has been released, and his mother says she answered the phone with flour on her hands.
P Tyler Coggins, 39, was among ten foreign prisoners of war who were flown from Russia to Saudi Arabia on Wednesday as part of an exchange between Moscow and Kyiv.
P "He said, 'I'm coming home, Mom, have you still got the dog?'" Brenda Coggins told WAFX 31 News on her front porch.
S "And I said, 'Which one?' and then we both just lost it."
P Coggins and another Alabama man, Marcus Huynh of Trinity, went missing on June 9 when their unit ran into a Russian armored column near Izbytske, outside Kharkiv.
P Friends say the two fired a rocket that blew up a tank before they were taken.
P A week later, they turned up on Russian state TV, looking worn and reading lines against the war.
P In July, a court run by Moscow-backed separatists in Donetsk accused them of being mercenaries, and a Kremlin spokesman refused to rule out the death penalty.
P The State Department had rejected that label and insisted they be treated as prisoners of war.
P Huynh's fiancée, Hannah Delgado, said the men were beaten in a basement and kept for weeks in the dark.
P "They put him through things I'm not going to say on the news," she said.
S "But he's alive, and he made a joke, and I'll take it."
P The Crown Prince of Saudi Arabia brokered the transfer, according to the Saudi Foreign Ministry, which announced it in a statement that also listed five Britons, a Moroccan, a Swede and a Croat.
P Three of them had been condemned to death in June.
P Ukraine also got back 215 of its own, including commanders of the Azov Regiment who had held out in the Mariupol steel plant until they surrendered in May; Russia received 55 soldiers and a pro-Kremlin politician who was awaiting trial for treason.
P U.S. Rep. Dale Whitmire, whose staff worked the phones all summer, thanked Riyadh and Kyiv in a tweet.
P "Still can't believe it. Two of ours are free," the Republican wrote.
P He is calling on the White House to do the same for a third Alabamian, who is believed to be held in Crimea.
P The release came on the same day that Russia's president ordered the call-up of 300,000 reservists, a move that sent thousands into the streets; police in Moscow and St. Petersburg arrested more than 1,300 protesters.
P None of that was on folks' minds at Trinity Baptist, where the sign out front has read PRAY FOR MARCUS AND TYLER since Father's Day.
P Pastor Ed Lyle changed it himself Thursday morning.
P "I ran out of letters," he said, "so it just says THANK YOU."
P The two men are undergoing medical checks at the embassy in Riyadh, and they could land in Birmingham as early as Saturday.
@ cog | Tyler Coggins | p | USA | veteran
@ rus | Russia | c | RUS
@ pow | ten foreign prisoners of war | l | UKRMIL
@ mos | Russian government | o | RUSGOV
@ kyi | Ukrainian government | o | UKRGOV
@ bre | Brenda Coggins | p | USACVL | mother
@ waf | WAFX 31 News | o | USAJRN
@ huy | Marcus Huynh | p | USA | veteran
@ raf | Russian armored column | g | RUSMIL
@ fri | friends of the two men | l | USACVL
@ cou | separatist court in Donetsk | o | UKRREBJUDPRE
@ kre | Kremlin spokesman | p | RUSGOV | spokesman
@ sta | State Department | o | USAGOV
@ del | Hannah Delgado | p | USACVL | fiancée
@ cap | captors of the two men | g | UKRREBPRE
@ cro | Crown Prince of Saudi Arabia | p | SAUGOV | Crown Prince
@ sfm | Saudi Foreign Ministry | o | SAUGOV
@ thr | three condemned prisoners | l | UKRMIL
@ ukr | Ukraine | c | UKR
@ azo | 215 Ukrainian prisoners | l | UKRMIL
@ azc | commanders of the Azov Regiment | g | UKRMIL
@ rso | 55 Russian soldiers | l | RUSMIL
@ pol | pro-Kremlin politician | p | UKRPTYOPP
@ whi | Dale Whitmire | p | USALEG | U.S. Rep.
@ riy | Saudi government | o | SAUGOV
@ wh | White House | o | USAGOV
@ thi | third Alabamian | p | USA
@ rpr | Russian president | p | RUSGOV | president
@ pro | Russian protesters | l | RUSCVLOPP
@ cop | police in Moscow and St. Petersburg | g | RUSCOP
@ lyl | Ed Lyle | p | USAREL | pastor
@ res | Russian reservists | g | RUSMIL
E 0 Huntsville/GPE; Russian/NORP
E 1 HUNTSVILLE/GPE; Ala./GPE; WAFX/ORG; Alabama/GPE; Army/ORG; Ukraine/GPE
E 2 Tyler Coggins/PER; ten foreign prisoners of war/NUM; Russia/GPE; Saudi Arabia/GPE; Wednesday/DATE; Moscow/GPE; Kyiv/GPE
E 3 Brenda Coggins/PER; WAFX 31 News/ORG
E 5 Coggins/PER; Alabama/GPE; Marcus Huynh/PER; Trinity/GPE; June 9/DATE; Russian/NORP; Izbytske/GPE; Kharkiv/GPE
E 7 Russian/NORP
E 8 July/DATE; Moscow/GPE; Donetsk/GPE; Kremlin/ORG
E 9 State Department/ORG
E 10 Huynh/PER; Hannah Delgado/PER
E 13 Saudi Arabia/GPE; Saudi Foreign Ministry/ORG; five/NUM; Britons/NORP; Moroccan/NORP; Swede/NORP; Croat/NORP
E 14 Three of them/NUM; June/DATE
E 15 Ukraine/GPE; 215 of its own/NUM; Azov Regiment/ORG; Mariupol/GPE; May/DATE; Russia/GPE; 55 soldiers/NUM; Kremlin/ORG
E 16 U.S./GPE; Dale Whitmire/PER; Riyadh/GPE; Kyiv/GPE
E 17 Republican/NORP
E 18 White House/ORG; Alabamian/NORP; Crimea/GPE
E 19 Russia/GPE; 300,000 reservists/NUM; thousands/NUM; Moscow/GPE; St. Petersburg/GPE; more than 1,300 protesters/NUM
E 20 Trinity Baptist/ORG; MARCUS/PER; TYLER/PER; Father's Day/DATE
E 21 Ed Lyle/PER; Thursday morning/DATE
E 23 Riyadh/GPE; Birmingham/GPE; Saturday/DATE
V 0 | freed | RETREAT/release | military | 0841 | Russian=rus | Huntsville veteran=cog | id=r
V 1 | captured | ASSAULT/abduct | military | 181 | @5:a Russian armored column=raf | A north Alabama Army veteran=cog | st=h | id=c
V 1 | released | =r | | | @2:Russia=rus | A north Alabama Army veteran=cog
V 2 | flown | =r | | | Russia=rus | Tyler Coggins=cog; ten foreign prisoners of war=pow | when=Wednesday | date=2022-09-21 | where=Saudi Arabia | n=other:ten foreign prisoners of war:10
V 2 | exchange | RETREAT/release | military | 0841 | Moscow=mos; Kyiv=kyi | ten foreign prisoners of war=pow | when=Wednesday | date=2022-09-21 | id=x
V 5 | ran into | ASSAULT | military | 190 | their unit=cog; a Russian armored column=raf | | st=h | when=June 9 | date=2022-06-09 | where=near Izbytske
V 6 | fired | ASSAULT/heavy-weapons | military | 194 | the two=cog; the two=huy | a tank=raf | by=Friends=fri | st=h
V 6 | taken | =c | | | @5:a Russian armored column=raf | the two=cog; the two=huy | by=Friends=fri
V 8 | accused | ACCUSE/allege | legal,military | 115 | a court run by Moscow-backed separatists in Donetsk=cou | them=cog; them=huy | st=h | when=July | date=2022-07 | where=Donetsk | id=a
V 8 | refused | REJECT/yield | legal | 120 | a Kremlin spokesman=kre | | st=h | when=July | date=2022-07
V 9 | rejected | REJECT | legal,diplomatic | 120 | The State Department=sta | @8:a court run by Moscow-backed separatists in Donetsk=cou | st=h
V 9 | label | =a | | | @8:a court run by Moscow-backed separatists in Donetsk=cou | they=cog; they=huy
V 9 | insisted | REQUEST/change | legal,diplomatic | 104 | The State Department=sta | @8:Moscow=mos | st=h
V 10 | beaten | ASSAULT/torture | military,human-rights | 1822 | | the men=cog; the men=huy | by=Huynh's fiancée, Hannah Delgado=del | where=a basement | st=h | id=bt
V 10 | kept | COERCE/arrest | military,human-rights | 173 | @11:They=cap | the men=cog; the men=huy | by=Huynh's fiancée, Hannah Delgado=del | st=h | where=a basement
V 11 | put | =bt | | | They=cap | him=huy | by=she=del
V 13 | brokered | CONSULT/third-party | diplomatic | 045 | The Crown Prince of Saudi Arabia=cro | @2:Moscow=mos; @2:Kyiv=kyi | by=the Saudi Foreign Ministry=sfm
V 13 | transfer | =r | | | @2:Russia=rus | @2:ten foreign prisoners of war=pow | by=the Saudi Foreign Ministry=sfm
V 14 | condemned | SANCTION/convict | legal | 116 | | Three of them=thr | st=h | when=June | date=2022-06
V 15 | got back | RETREAT/release | military | 0841 | Russia=rus | 215 of its own=azo; commanders of the Azov Regiment=azc | n=other:215 of its own:215 | when=@2:Wednesday | date=2022-09-21
V 15 | surrendered | RETREAT/disarm | military | 0874 | commanders of the Azov Regiment=azc | Russia=rus | st=h | when=May | date=2022-05 | where=the Mariupol steel plant
V 15 | received | RETREAT/release | military | 0841 | Ukraine=ukr | 55 soldiers=rso; a pro-Kremlin politician=pol | n=other:55 soldiers:55 | when=@2:Wednesday | date=2022-09-21
V 15 | trial | ACCUSE/allege | legal | 115 | Ukraine=ukr | a pro-Kremlin politician=pol | st=h
V 16 | thanked | SUPPORT | diplomatic,legislative | 051 | U.S. Rep. Dale Whitmire=whi | Riyadh=riy; Kyiv=kyi
V 17 | free | =r | | | @15:Russia=rus | Two of ours=cog; Two of ours=huy | by=the Republican=whi
V 18 | calling on | REQUEST/change | diplomatic | 0242 | He=whi | the White House=wh
V 18 | held | COERCE/arrest | military | 173 | @19:Russia=rus | a third Alabamian=thi | where=Crimea
V 19 | release | =r | | | Russia=rus | 
V 19 | ordered | MOBILIZE/troops | military | 152 | Russia's president=rpr | 300,000 reservists=res | when=the same day | date=2022-09-21 | n=troops:300,000 reservists:300000 | id=m
V 19 | move | =m | | | Russia's president=rpr | 300,000 reservists=res
V 19 | sent | PROTEST/demo | military | 1412 | thousands=pro | Russia's president=rpr | when=the same day | date=2022-09-21 | n=protesters:thousands:
V 19 | arrested | COERCE/arrest | repression,rights-freedoms | 173 | police in Moscow and St. Petersburg=cop | more than 1,300 protesters=pro | when=the same day | date=2022-09-21 | where=Moscow | n=arrested:more than 1,300 protesters:1300
Q 0 | d | I'm coming home, Mom | Huntsville veteran=cog | | -
Q 1 | i | she answered the phone with flour on her hands | his mother=bre | says | -
Q 3 | d | He said, 'I'm coming home, Mom, have you still got the dog?' | Brenda Coggins=bre | told | WAFX 31 News=waf
Q 4 | d | And I said, 'Which one?' and then we both just lost it | @3:Brenda Coggins=bre | | @3:WAFX 31 News=waf
Q 6 | i | the two fired a rocket that blew up a tank before they were taken | Friends=fri | say | -
Q 10 | i | the men were beaten in a basement and kept for weeks in the dark | Huynh's fiancée, Hannah Delgado=del | said | -
Q 11 | d | They put him through things I'm not going to say on the news | she=del | said | -
Q 12 | d | But he's alive, and he made a joke, and I'll take it | @11:she=del | | -
Q 13 | i | The Crown Prince of Saudi Arabia brokered the transfer | the Saudi Foreign Ministry=sfm | according to | -
Q 17 | d | Still can't believe it. Two of ours are free | the Republican=whi | wrote | -
Q 22 | d | I ran out of letters | he=lyl | said | -
Q 22 | d | so it just says THANK YOU | he=lyl | said | -

#A w19-018 | 1996-08-23 | GROZNY, Russia
S Russian security chief, rebel commander sign truce as guns fall silent in Chechen capital
P GROZNY, Russia -- Russia's national security chief and the rebels' top commander agreed Thursday on a cease-fire and a joint pullback from Grozny, less than a day before an ultimatum to flatten the ruined city was to run out.
P The deal was signed by retired general Gennady Rokotov and rebel chief of staff Ruslan Dzhabrailov in a farmhouse in Noviye Atagi, 12 miles south of the capital, after eight hours of talks.
P Russian troops began to withdraw from forward posts at noon Friday, and for the first time in 17 days nobody was shooting in the center of town.
P "I don't want to see another mother looking for her boy in a refrigerator car," Rokotov told reporters as he climbed into a mud-spattered jeep.
P Dzhabrailov, in a green beret, called the general "a man who keeps his word," adding with a shrug that so far he had met only one of that kind.
P The commander of federal forces in Chechnya, Gen. Valentin Pukhov, had warned residents Monday to leave within 48 hours, saying that he would use "all means at his disposal, including bombers and heavy artillery."
P The threat caused panic, and an estimated 100,000 people jammed the last open road out of Grozny.
P Helicopter gunships fired on a column of them at the village of Alkhan-Yurt on Wednesday, survivors said, and killed at least nine.
P "They had white sheets on the cars, on the children, everywhere," said Malika Umarova, a dentist, who walked with two suitcases as far as Urus-Martan.
P Russian military spokesmen denied it.
P Rokotov disowned the ultimatum as "a bad joke" and ordered an inquiry into who had approved it.
P In Moscow, aides said the president, who has not been seen in public since his inauguration two weeks ago, backed the envoy's mission but was "not fully satisfied" with the results.
P Communist lawmakers accused Rokotov of capitulating to bandits; liberals applauded him and urged the Kremlin to go further and let an international mission mediate.
P Under the pact, the two sides are to patrol the city together, and all prisoners are to be exchanged within a week on the principle of all for all.
P A first group of 21 Russian conscripts was freed Friday in a schoolyard, where rebels gave each of them a watermelon.
P "They fed us better than our own officers did," said Pvt. Dmitri Salnikov, 19, of Perm, who was taken prisoner on Aug. 6 in the surprise attack with which the rebels recaptured Grozny.
P That assault humiliated the Kremlin, which sent its army into the breakaway republic in December 1994 to crush its drive for independence.
P Some 30,000 people, mostly civilians, have died since.
P Two earlier truces collapsed: one in July 1995 and another this May, which was signed with great pomp in Moscow and was broken by Russian airstrikes as soon as the presidential election had been won.
P The Organization for Security and Cooperation in Europe, which helped to arrange Thursday's meeting, welcomed its outcome.
P "Paper burns well here," said the head of its mission, a Swiss diplomat.
P An old man with a broom was sweeping glass from the steps of what used to be the philharmonic hall, although there is no roof on it, nor any musicians.
@ rok | Gennady Rokotov | p | RUSGOV | national security chief
@ dzh | Ruslan Dzhabrailov | p | RUSREB | rebel chief of staff
@ tro | Russian troops in Chechnya | g | RUSMIL
@ rep | reporters | l | JRN
@ puk | Valentin Pukhov | p | RUSMIL | commander of federal forces
@ res | residents of Grozny | l | RUSCVL
@ hel | Russian helicopter gunships | g | RUSMIL
@ sur | survivors at Alkhan-Yurt | l | RUSCVL
@ uma | Malika Umarova | p | RUSCVL | dentist
@ spo | Russian military spokesmen | g | RUSMIL
@ aid | Russian presidential aides | g | RUSGOV
@ pre | Russian president | p | RUSGOV | president
@ com | Communist lawmakers | g | RUSLEGPTYOPP
@ lib | liberal lawmakers | g | RUSLEGPTY
@ kre | Kremlin | o | RUSGOV
@ con | 21 Russian conscripts | l | RUSMIL
@ reb | Chechen rebels | g | RUSREB
@ sal | Dmitri Salnikov | p | RUSMIL | private
@ osc | Organization for Security and Cooperation in Europe | o | IGO
@ swi | head of the OSCE mission | p | IGO | head of mission
E 0 Russian/NORP; Chechen/NORP
E 1 GROZNY/GPE; Russia#1/GPE; Russia#2/GPE; Thursday/DATE; Grozny/GPE
E 2 Gennady Rokotov/PER; Ruslan Dzhabrailov/PER; Noviye Atagi/GPE
E 3 Russian/NORP; Friday/DATE
E 4 Rokotov/PER
E 5 Dzhabrailov/PER
E 6 Chechnya/GPE; Valentin Pukhov/PER; Monday/DATE
E 7 an estimated 100,000 people/NUM; Grozny/GPE
E 8 Alkhan-Yurt/GPE; Wednesday/DATE; at least nine/NUM
E 9 Malika Umarova/PER; Urus-Martan/GPE
E 10 Russian/NORP
E 11 Rokotov/PER
E 12 Moscow/GPE; two weeks ago/DATE
E 13 Communist/NORP; Rokotov/PER; Kremlin/ORG
E 15 21/NUM; Russian/NORP; Friday/DATE
E 16 Dmitri Salnikov/PER; Perm/GPE; Aug. 6/DATE; Grozny/GPE
E 17 Kremlin/ORG; December 1994/DATE
E 18 Some 30,000 people/NUM
E 19 July 1995/DATE; this May/DATE; Moscow/GPE; Russian/NORP
E 20 Organization for Security and Cooperation in Europe/ORG; Thursday/DATE
E 21 Swiss/NORP
V 0 | sign | SUPPORT | diplomatic,military | 057 | Russian security chief=rok; rebel commander=dzh | | id=d
V 0 | truce | RETREAT/ceasefire | military | 0871 | @3:Russian troops=tro; rebel commander=reb | | where=Chechen capital | id=t
V 0 | silent | =t | | | @3:Russian troops=tro; rebel commander=reb | | where=Chechen capital
V 1 | agreed | =d | | | Russia's national security chief=rok; the rebels' top commander=dzh | | when=Thursday | date=1996-08-22
V 1 | cease-fire | =t | | | Russia's national security chief=rok; the rebels=reb | | where=Grozny
V 1 | pullback | CONCEDE | military | 0356 | Russia's national security chief=rok; the rebels' top commander=dzh | | st=f | where=Grozny
V 1 | ultimatum | THREATEN/violence | military | 139 | @6:Gen. Valentin Pukhov=puk | the ruined city=res | id=u
V 2 | signed | =d | | | retired general Gennady Rokotov=rok; rebel chief of staff Ruslan Dzhabrailov=dzh | | where=a farmhouse in Noviye Atagi
V 2 | talks | CONSULT | diplomatic,military | 046 | retired general Gennady Rokotov=rok; rebel chief of staff Ruslan Dzhabrailov=dzh | | where=a farmhouse in Noviye Atagi | when=@1:Thursday | date=1996-08-22 | id=k
V 3 | withdraw | RETREAT/withdraw | military | 0874 | Russian troops=tro | | when=noon Friday | date=1996-08-23 | where=forward posts
V 3 | shooting | =t | | | nobody=tro; nobody=reb | | where=the center of town
V 5 | called | SUPPORT | diplomatic | 051 | Dzhabrailov=dzh | the general=rok
V 6 | warned | =u | | | Gen. Valentin Pukhov=puk | residents=res | when=Monday | date=1996-08-19
V 7 | threat | =u | | | @6:Gen. Valentin Pukhov=puk | an estimated 100,000 people=res
V 8 | fired | ASSAULT/aerial | military,migration | 195 | Helicopter gunships=hel | a column of them=res | by=survivors=sur | when=Wednesday | date=1996-08-21 | where=the village of Alkhan-Yurt | n=killed:at least nine:9
V 10 | denied | REJECT | military | 016 | Russian military spokesmen=spo | @8:survivors=sur
V 11 | disowned | REJECT | military,executive | 120 | Rokotov=rok | @6:Gen. Valentin Pukhov=puk
V 11 | ultimatum | =u | | | @6:Gen. Valentin Pukhov=puk | 
V 11 | inquiry | ACCUSE/investigate | military,executive | 093 | Rokotov=rok | @6:Gen. Valentin Pukhov=puk
V 12 | backed | SUPPORT | executive | 051 | the president=pre | the envoy=rok | by=aides=aid | where=Moscow
V 12 | mission | =k | | | the envoy=rok |
V 12 | satisfied | ACCUSE/disapprove | executive | 110 | the president=pre | the envoy=rok | by=aides=aid
V 13 | accused | ACCUSE/allege | legislative,military | 112 | Communist lawmakers=com | Rokotov=rok
V 13 | applauded | SUPPORT | legislative,diplomatic | 051 | liberals=lib | him=rok
V 13 | urged | REQUEST/meet | legislative,diplomatic | 028 | liberals=lib | the Kremlin=kre
V 14 | pact | =d | | | @13:Rokotov=rok; @5:Dzhabrailov=dzh | 
V 14 | patrol | AGREE | military,peacekeeping | 0312 | the two sides=tro; the two sides=reb | | where=the city
V 14 | exchanged | CONCEDE | military | 0353 | the two sides=tro; the two sides=reb | all prisoners=con | st=f
V 15 | freed | RETREAT/release | military | 0841 | rebels=reb | A first group of 21 Russian conscripts=con | when=Friday | date=1996-08-23 | where=a schoolyard | n=other:21:21
V 16 | taken prisoner | ASSAULT/abduct | military | 181 | the rebels=reb | Pvt. Dmitri Salnikov=sal | when=Aug. 6 | date=1996-08-06
V 16 | attack | ASSAULT | military,territory | 190 | the rebels=reb | @3:Russian troops=tro | when=Aug. 6 | date=1996-08-06 | where=Grozny | id=g
V 16 | recaptured | =g | | | the rebels=reb | @3:Russian troops=tro | when=Aug. 6 | date=1996-08-06 | where=Grozny
V 17 | assault | =g | | | @16:the rebels=reb | the Kremlin=tro
V 17 | sent | ASSAULT | military,territory | 190 | the Kremlin=kre | the breakaway republic=reb | st=h | when=December 1994 | date=1994-12 | where=the breakaway republic | id=war
V 18 | died | =war | | | @17:the Kremlin=kre | | when=since | n=killed:Some 30,000 people:30000
V 19 | truces | RETREAT/ceasefire | military | 0871 | @17:the Kremlin=tro; @16:the rebels=reb | | st=h | when=July 1995 | date=1995-07
V 19 | signed | SUPPORT | diplomatic,military | 057 | @17:the Kremlin=kre; @16:the rebels=reb | | st=h | when=this May | date=1996-05 | where=Moscow
V 19 | airstrikes | ASSAULT/aerial | military | 195 | Russian=tro | @16:the rebels=reb | st=h
V 20 | arrange | CONSULT/third-party | diplomatic | 045 | The Organization for Security and Cooperation in Europe=osc | @13:Rokotov=rok; @5:Dzhabrailov=dzh
V 20 | meeting | =k | | | @13:Rokotov=rok; @5:Dzhabrailov=dzh | | when=Thursday | date=1996-08-22
V 20 | welcomed | SUPPORT | diplomatic | 051 | The Organization for Security and Cooperation in Europe=osc | @13:Rokotov=rok; @5:Dzhabrailov=dzh
V 20 | outcome | =d | | | @13:Rokotov=rok; @5:Dzhabrailov=dzh |
Q 4 | d | I don't want to see another mother looking for her boy in a refrigerator car | Rokotov=rok | told | reporters=rep
Q 5 | m | the general "a man who keeps his word," | Dzhabrailov=dzh | called | -
Q 5 | i | so far he had met only one of that kind | Dzhabrailov=dzh | adding | -
Q 6 | m | he would use "all means at his disposal, including bombers and heavy artillery." | Gen. Valentin Pukhov=puk | saying | -
Q 8 | i | Helicopter gunships fired on a column of them at the village of Alkhan-Yurt on Wednesday | survivors=sur | said | -
Q 9 | d | They had white sheets on the cars, on the children, everywhere | Malika Umarova=uma | said | -
Q 11 | m | the ultimatum as "a bad joke" | Rokotov=rok | disowned | -
Q 12 | m | the president, who has not been seen in public since his inauguration two weeks ago, backed the envoy's mission but was "not fully satisfied" with the results | aides=aid | said | -
Q 16 | d | They fed us better than our own officers did | Pvt. Dmitri Salnikov=sal | said | -
Q 21 | d | Paper burns well here | the head of its mission=swi | said | -

#A w19-019 | - | -
S GHANBATT SOLDIERS COME UNDER FIRE IN LEBANON; THREE HURT
P Army Headquarters assures families all is well as Minority demands answers
P Three Ghanaian soldiers serving with the United Nations peacekeeping force in southern Lebanon were wounded when a shell hit their post near the village of Maroun al-Ras on Monday, the Ghana Armed Forces have confirmed.
P A statement signed by the Director of Public Relations, Colonel Kwabena Asiedu-Larbi, said that the three, whose names were withheld, were flown to a hospital in Haifa and are in a stable condition.
P "Families are entreated to disregard the voice notes going round, which are false in their entirety," it said.
P It did not say who fired the shell.
P However, the UN Interim Force in Lebanon (UNIFIL) said in New York that the round came from a Hezbollah position some 200 metres away, and that it had lodged a strong protest with the Lebanese government.
P Hezbollah dismissed this, and accused the Israelis of firing from behind the peacekeepers.
P In Parliament, the Ranking Member on Defence, Alhaji Issifu Bawumba, called on the Minister to appear before the House this week.
P "We did not send our boys there to be pounded like fufu," he declared to laughter, and then, more soberly, asked for a minute's silence for the UN observers who died in Khiam.
P Four of those were killed last Tuesday by an Israeli bomb, in spite of ten telephone calls in which their officers had pleaded with the Israeli army to stop.
P Israel has apologised for what it called a mistake, but rejected a joint inquiry with the world body.
P The Minister for Defence, Dr Ekow Prah-Mensah, told Joy FM that Accra will not pull out its men.
P "Ghana does not run when the music changes," he said.
P He disclosed that he had spoken on the phone with the Force Commander, a Frenchman, who promised to move the battalion's women to Tyre, and that the President would raise the matter with the Secretary-General when the two of them meet in Banjul.
P Madam Comfort Owusu, whose husband is a corporal in the battalion, was not comforted.
P "Let the Minister go and sleep in the bunker for one night and then come and tell us it is stable," she said at Burma Camp, where some forty wives had gathered at the gate with the hope of meeting a senior officer.
P She was still there when our reporter left.
P The fighting broke out on 12 July, after Hezbollah guerrillas crossed the border, killed eight Israeli soldiers and abducted two.
P Israel answered with air raids that, according to the government in Beirut, have killed more than 500 people and driven some 800,000 from their homes.
P Ghanaian troops have been in Lebanon since 1979, and it is said that there are children in the south who swear in Twi.
P In April 1996, it was Fijian soldiers whose compound at Qana was shelled by Israeli artillery, with the loss of over 100 villagers who had taken refuge in it.
P The Chief Imam, Sheikh Nuhu Sharif, and the Christian Council have urged both parties to lay down their arms.
P Prayers will be said for the wounded in all garrison churches on Sunday.
@ gha | Ghanaian soldiers in Lebanon | l | GHAMIL
@ gaf | Ghana Armed Forces | o | GHAMIL
@ min | Minority in Ghana's Parliament | g | GHALEGPTYOPP
@ asi | Kwabena Asiedu-Larbi | p | GHAMIL | Director of Public Relations
@ fam | families of the soldiers | l | GHACVL
@ uni | UNIFIL | o | UNO
@ hez | Hezbollah | g | LBNREB
@ lbn | Lebanese government | o | LBNGOV
@ isr | Israel | c | ISR
@ bos | Issifu Bawumba | p | GHALEG | Ranking Member on Defence
@ mod | Ekow Prah-Mensah | p | GHAGOVMIL | Minister for Defence
@ obs | UN observers in Khiam | l | UNO
@ off | officers of the UN observers | g | UNO
@ idf | Israeli army | o | ISRMIL
@ un | United Nations | o | UNO
@ gov | Ghanaian government | o | GHAGOV
@ fc | UNIFIL Force Commander | p | UNO | Force Commander
@ pre | President of Ghana | p | GHAGOV | President
@ sg | UN Secretary-General | p | UNO | Secretary-General
@ owu | Comfort Owusu | p | GHACVL
@ sol | eight Israeli soldiers | l | ISRMIL
@ two | two abducted Israeli soldiers | l | ISRMIL
@ civ | people in Lebanon | l | LBNCVL
@ vil | villagers at Qana | l | LBNCVL
@ ima | Nuhu Sharif | p | GHAREL | Chief Imam
@ chr | Christian Council | o | GHAREL
@ joy | Joy FM | o | GHAJRN
E 0 GHANBATT/ORG; LEBANON/GPE; THREE/NUM
E 1 Army Headquarters/ORG
E 2 Three/NUM; Ghanaian/NORP; United Nations/ORG; Lebanon/GPE; Maroun al-Ras/GPE; Monday/DATE; Ghana Armed Forces/ORG
E 3 Kwabena Asiedu-Larbi/PER; Haifa/GPE
E 6 UN Interim Force in Lebanon/ORG; UNIFIL/ORG; New York/GPE; Hezbollah/ARM; Lebanese/NORP
E 7 Hezbollah/ARM; Israelis/NORP
E 8 Parliament/ORG; Issifu Bawumba/PER; House/ORG; this week/DATE
E 9 UN/ORG; Khiam/GPE
E 10 Four of those/NUM; last Tuesday/DATE; Israeli#1/NORP; Israeli#2/NORP
E 11 Israel/GPE
E 12 Ekow Prah-Mensah/PER; Joy FM/ORG; Accra/GPE
E 13 Ghana/GPE
E 14 Frenchman/NORP; Tyre/GPE; Banjul/GPE
E 15 Comfort Owusu/PER
E 16 Burma Camp/FAC; some forty wives/NUM
E 18 12 July/DATE; Hezbollah/ARM; eight/NUM; Israeli/NORP; two/NUM
E 19 Israel/GPE; Beirut/GPE; more than 500 people/NUM; some 800,000/NUM
E 20 Ghanaian/NORP; Lebanon/GPE; 1979/DATE; Twi/NORP
E 21 April 1996/DATE; Fijian/NORP; Qana/GPE; Israeli/NORP; over 100 villagers/NUM
E 22 Nuhu Sharif/PER; Christian Council/ORG
E 23 Sunday/DATE
V 0 | FIRE | ASSAULT/heavy-weapons | peacekeeping,military | 194 | @6:Hezbollah=hez | GHANBATT SOLDIERS=gha | where=LEBANON | n=injured:THREE:3 | id=f
V 1 | demands | REQUEST/meet | legislative,military | 106 | Minority=min | @12:The Minister for Defence=mod | id=q
V 2 | hit | =f | | | @6:Hezbollah=hez | Three Ghanaian soldiers=gha | by=the Ghana Armed Forces=gaf | when=Monday | where=near the village of Maroun al-Ras | n=injured:Three:3
V 4 | entreated | REQUEST/change | misinformation,military | 020 | @2:the Ghana Armed Forces=gaf | Families=fam
V 5 | fired | =f | | | | @2:Three Ghanaian soldiers=gha
V 6 | came | =f | | | a Hezbollah position=hez | @2:Three Ghanaian soldiers=gha | by=the UN Interim Force in Lebanon=uni
V 6 | protest | ACCUSE/disapprove | peacekeeping,diplomatic | 114 | it=uni | the Lebanese government=lbn
V 7 | dismissed | REJECT | peacekeeping | 016 | Hezbollah=hez | @6:the UN Interim Force in Lebanon=uni
V 7 | accused | ACCUSE/allege | military,peacekeeping | 112 | Hezbollah=hez | the Israelis=isr
V 7 | firing | ASSAULT/heavy-weapons | military | 194 | the Israelis=isr | | by=Hezbollah=hez | where=from behind the peacekeepers
V 8 | called on | =q | | | Alhaji Issifu Bawumba=bos | the Minister=mod | where=Parliament
V 9 | declared | ACCUSE/disapprove | legislative,peacekeeping | 111 | he=bos | @8:the Minister=mod
V 9 | asked | SUPPORT | peacekeeping,legislative | 018 | he=bos | the UN observers=obs
V 9 | died | ASSAULT/aerial | peacekeeping,military | 195 | @10:an Israeli bomb=idf | the UN observers=obs | where=Khiam | id=k
V 10 | killed | =k | | | an Israeli bomb=idf | Four of those=obs | when=last Tuesday | where=@9:Khiam | n=killed:Four of those:4
V 10 | calls | CONSULT/phone | peacekeeping,military | 041 | their officers=off | the Israeli army=idf | when=last Tuesday
V 10 | pleaded | REQUEST/yield | peacekeeping,military | 0256 | their officers=off | the Israeli army=idf | when=last Tuesday
V 11 | apologised | CONCEDE | peacekeeping,diplomatic | 055 | Israel=isr | the world body=un
V 11 | mistake | =k | | | Israel=isr | @10:Four of those=obs
V 11 | rejected | REJECT | peacekeeping,diplomatic | 120 | it=isr | the world body=un
V 12 | told | REJECT/yield | peacekeeping,military | 1246 | Dr Ekow Prah-Mensah=mod; Accra=gov | | id=n
V 13 | said | =n | | | he=mod; Ghana=gov | 
V 14 | spoken | CONSULT/phone | peacekeeping,military | 041 | he=mod; the Force Commander=fc | | by=He=mod
V 14 | promised | AGREE | peacekeeping,gender | 0334 | the Force Commander=fc | women=gha | by=He=mod
V 14 | meet | AGREE | peacekeeping,diplomatic | 036 | the President=pre; the Secretary-General=sg | | by=He=mod | where=Banjul
V 16 | said | ACCUSE/disapprove | military | 111 | she=owu | the Minister=mod | where=Burma Camp
V 18 | fighting | ASSAULT | military | 190 | Hezbollah guerrillas=hez; @19:Israel=isr | | when=12 July
V 18 | killed | ASSAULT | military | 190 | Hezbollah guerrillas=hez | eight Israeli soldiers=sol | st=h | when=12 July | n=killed:eight:8
V 18 | abducted | ASSAULT/abduct | military | 181 | Hezbollah guerrillas=hez | two=two | st=h | when=12 July | n=abducted:two:2
V 19 | raids | ASSAULT/aerial | military | 195 | Israel=isr | more than 500 people=civ | by=the government in Beirut=lbn | n=killed:more than 500 people:500
V 19 | driven | SANCTION/expel | migration,military | 201 | Israel=isr | some 800,000=civ | by=the government in Beirut=lbn | n=displaced:some 800,000:800000
V 21 | shelled | ASSAULT/heavy-weapons | military,peacekeeping | 194 | Israeli artillery=idf | villagers=vil | st=h | when=April 1996 | date=1996-04 | where=Qana | n=killed:over 100 villagers:100 | id=sh
V 21 | loss | =sh | | | Israeli artillery=idf | over 100 villagers=vil
V 22 | urged | REQUEST/yield | religion-ethnicity,military | 0256 | The Chief Imam, Sheikh Nuhu Sharif=ima; the Christian Council=chr | both parties=hez; both parties=isr
Q 2 | i | Three Ghanaian soldiers serving with the United Nations peacekeeping force in southern Lebanon were wounded when a shell hit their post near the village of Maroun al-Ras on Monday | the Ghana Armed Forces=gaf | confirmed | -
Q 3 | i | the three, whose names were withheld, were flown to a hospital in Haifa and are in a stable condition | Colonel Kwabena Asiedu-Larbi=asi | said | -
Q 4 | d | Families are entreated to disregard the voice notes going round, which are false in their entirety | @2:the Ghana Armed Forces=gaf | said | Families=fam
Q 6 | i | the round came from a Hezbollah position some 200 metres away, and that it had lodged a strong protest with the Lebanese government | the UN Interim Force in Lebanon=uni | said | -
Q 9 | d | We did not send our boys there to be pounded like fufu | he=bos | declared | -
Q 12 | i | Accra will not pull out its men | Dr Ekow Prah-Mensah=mod | told | Joy FM=joy
Q 13 | d | Ghana does not run when the music changes | he=mod | said | @12:Joy FM=joy
Q 14 | i | he had spoken on the phone with the Force Commander, a Frenchman, who promised to move the battalion's women to Tyre, and that the President would raise the matter with the Secretary-General when the two of them meet in Banjul | He=mod | disclosed | @12:Joy FM=joy
Q 16 | d | Let the Minister go and sleep in the bunker for one night and then come and tell us it is stable | she=owu | said | the Minister=mod
Q 19 | i | have killed more than 500 people and driven some 800,000 from their homes | the government in Beirut=lbn | according to | -

#A w19-020 | 2025-07-12 | -
S Kurdish fighters burn their rifles in Iraqi cave ceremony, ending four decades of war with Turkey. But what do they get?
P The PKK has begun to disarm after 41 years and 40,000 deaths, and the rest is up to Ankara
P They came down the steps of the Jasana cave in single file, fifteen women and fifteen men, laid their guns in a steel cauldron one after another, and watched them burn.
P The destruction of the weapons on Friday, an hour's drive from Sulaymaniyah in northern Iraq, is the first act of disarmament by the Kurdistan Workers' Party since it took up arms against the Turkish state in 1984.
P "We destroy our weapons of our own free will, in your presence, as a step of goodwill," a commander known as Besê Amed read out in Turkish, before a comrade repeated it in Kurdish.
P Turkish intelligence officers looked on from plastic chairs, as did politicians, former prisoners and Leyla Demirtaş-Aslan, 68, whose two sons joined the guerrillas in the 1990s.
P She did not clap.
P "I was looking for one of them in every face," she said afterwards over tea.
S "I know he is dead.
S "A mother looks."
P Turkey's president hailed the handover on Saturday as the end of "a scourge of 47 years", by his own way of counting, and announced that a parliamentary commission would draw up the legal framework for what follows.
P The ruling party's spokesman, Orhan Kutlu, ruled out a general amnesty.
P That is where the trouble may begin, for the men and women in the mountains have been offered no way home so far, and thousands of their sympathisers are in jail for what they wrote or sang.
P "Peace without law is a photograph," says Rojin Baran, a lawyer in Diyarbakır, who was herself detained for nine months in 2016.
P The pro-Kurdish DEM party, whose delegates have met the group's jailed founder on his prison island seven times since December, called on the government to free sick inmates at once and to restore the mayors it has removed.
P It was the founder who in February urged his followers from his cell to lay down their arms; the group declared a ceasefire two days later, and in May it announced its dissolution.
P A previous peace process collapsed in July 2015, after a suicide bomber of Islamic State killed 33 young activists in the border town of Suruç and the PKK murdered two policemen in their beds in revenge.
P Within months the army was shelling whole districts of Cizre and Nusaybin.
P Nobody has been held to account for it.
P The nationalist leader Cevdet Bahadır, who once threw a hangman's rope into the crowd at a rally, has become the most unlikely father of this one: last October he crossed the floor of parliament and shook hands with Kurdish deputies.
P The main opposition is torn, since 17 of its mayors have been arrested in corruption inquiries which it denounces as a coup; its jailed presidential candidate welcomed the ceremony in a letter, and added that "a country cannot open one cell door and slam another".
P In Baghdad the prime minister's office praised "a brave decision", while Washington said it would support both sides.
P On Thursday night, hours before the rifles were burned, two drones were shot down near Sulaymaniyah airport, Kurdish security officials said, and no group has claimed them.
P Ash was still drifting over the river when the fighters went back up the steps, unarmed, into the mountain from which they had come.
@ pkk | PKK | o | TURREB
@ tur | Turkey | c | TUR
@ ank | Turkish government | o | TURGOV
@ ame | Besê Amed | p | TURREB | commander
@ int | Turkish intelligence officers | g | TURSPY
@ ley | Leyla Demirtaş-Aslan | p | TURCVL | mother of guerrillas
@ pre | Turkish president | p | TURGOV | president
@ kut | Orhan Kutlu | p | TURPTYGOV | ruling party's spokesman
@ bar | Rojin Baran | p | TURSOC | lawyer
@ sym | jailed sympathisers | l | TURCVLOPP
@ dem | DEM party | o | TURPTYOPP
@ fou | jailed founder of the PKK | p | TURREB | founder
@ inm | sick inmates | l | TUR
@ may | removed mayors | g | TURGOV
@ bom | suicide bomber of Islamic State | p | IMG
@ act | young activists in Suruç | l | TURCVL
@ cop | two Turkish policemen | l | TURCOP
@ arm | Turkish army | o | TURMIL
@ res | residents of Cizre and Nusaybin | l | TURCVL
@ bah | Cevdet Bahadır | p | TURPTY | nationalist leader
@ kdp | Kurdish deputies | g | TURLEGPTYOPP
@ opp | main Turkish opposition | o | TURPTYOPP
@ mys | opposition mayors | g | TURGOVPTYOPP
@ can | jailed presidential candidate | p | TURPTYOPP | presidential candidate
@ irq | Iraqi prime minister's office | o | IRQGOV
@ was | US government | o | USAGOV
@ sec | Kurdish security officials | g | IRQCOP
E 0 Kurdish/NORP; Iraqi/NORP; Turkey/GPE
E 1 PKK/ARM; 40,000 deaths/NUM; Ankara/GPE
E 2 Jasana cave/LOC; fifteen women/NUM; fifteen men/NUM
E 3 Friday/DATE; Sulaymaniyah/GPE; Iraq/GPE; Kurdistan Workers' Party/ARM; Turkish/NORP; 1984/DATE
E 4 Besê Amed/PER; Turkish/NORP; Kurdish/NORP
E 5 Turkish/NORP; Leyla Demirtaş-Aslan/PER; two sons/NUM; 1990s/DATE
E 10 Turkey/GPE; Saturday/DATE
E 11 Orhan Kutlu/PER
E 12 thousands of their sympathisers/NUM
E 13 Rojin Baran/PER; Diyarbakır/GPE; 2016/DATE
E 14 Kurdish/NORP; DEM/ORG; December/DATE
E 15 February/DATE; May/DATE
E 16 July 2015/DATE; Islamic State/ARM; 33 young activists/NUM; Suruç/GPE; PKK/ARM; two policemen/NUM
E 17 Cizre/GPE; Nusaybin/GPE
E 19 Cevdet Bahadır/PER; last October/DATE; Kurdish/NORP
E 20 17 of its mayors/NUM
E 21 Baghdad/GPE; Washington/GPE
E 22 Thursday night/DATE; Sulaymaniyah airport/FAC; Kurdish/NORP
V 0 | burn | RETREAT/disarm | military,territory | 0873 | Kurdish fighters=pkk | Turkey=tur | where=Iraqi | id=d
V 0 | war | ASSAULT | military,territory | 190 | Kurdish fighters=pkk; Turkey=tur | | st=h | when=four decades | id=w
V 1 | disarm | =d | | | The PKK=pkk | Ankara=ank
V 1 | deaths | =w | | | The PKK=pkk; Ankara=ank | | when=41 years | n=killed:40,000 deaths:40000
V 2 | laid | =d | | | fifteen women=pkk; fifteen men=pkk | | where=the Jasana cave
V 2 | burn | =d | | | fifteen women=pkk; fifteen men=pkk | | where=the Jasana cave
V 3 | destruction | =d | | | the Kurdistan Workers' Party=pkk | the Turkish state=tur | when=Friday | date=2025-07-11 | where=northern Iraq
V 3 | disarmament | =d | | | the Kurdistan Workers' Party=pkk | the Turkish state=tur | when=Friday | date=2025-07-11
V 3 | took up arms | =w | | | it=pkk | the Turkish state=tur | when=since it took up arms against the Turkish state in 1984 | date=1984
V 4 | destroy | =d | | | We=pkk | your=int | by=a commander known as Besê Amed=ame
V 10 | hailed | SUPPORT | military,executive | 051 | Turkey's president=pre | @3:the Kurdistan Workers' Party=pkk | when=Saturday | date=2025-07-12
V 10 | handover | =d | | | @3:the Kurdistan Workers' Party=pkk | Turkey=tur
V 11 | ruled out | REJECT/yield | legal | 120 | Orhan Kutlu=kut | @3:the Kurdistan Workers' Party=pkk
V 12 | jail | COERCE/arrest | rights-freedoms,legal | 173 | @10:Turkey=tur | thousands of their sympathisers=sym | n=arrested:thousands of their sympathisers:
V 13 | detained | COERCE/arrest | rights-freedoms,legal | 173 | @10:Turkey=tur | herself=bar | st=h | when=2016 | date=2016
V 14 | met | CONSULT/visit | diplomatic | 046 | The pro-Kurdish DEM party=dem | the group's jailed founder=fou | when=since December | date=2024-12/2025-07 | where=his prison island
V 14 | jailed | COERCE/arrest | legal | 173 | the government=ank | the group's jailed founder=fou | st=h
V 14 | called on | REQUEST/yield | legal,religion-ethnicity | 0253 | The pro-Kurdish DEM party=dem | the government=ank
V 14 | removed | COERCE/restrict | political-institutions,religion-ethnicity | 172 | it=ank | the mayors=may
V 15 | urged | REQUEST/yield | military | 0256 | the founder=fou | his followers=pkk | st=h | when=February | date=2025-02
V 15 | declared | CONCEDE | military | 0356 | the group=pkk | @14:the government=ank | st=h | when=two days later | date=2025-03
V 15 | announced | CONCEDE | military | 0356 | it=pkk | @14:the government=ank | st=h | when=May | date=2025-05
V 16 | process | CONSULT | diplomatic | 046 | the PKK=pkk; @14:the government=ank | | st=h | date=2015
V 16 | killed | ASSAULT/suicide-attack | terrorism | 1831 | a suicide bomber of Islamic State=bom | 33 young activists=act | st=h | when=July 2015 | date=2015-07 | where=Suruç | n=killed:33 young activists:33
V 16 | murdered | ASSAULT/targeted | terrorism | 186 | the PKK=pkk | two policemen=cop | st=h | when=July 2015 | date=2015-07 | n=killed:two policemen:2
V 17 | shelling | ASSAULT/heavy-weapons | military,religion-ethnicity | 194 | the army=arm | whole districts of Cizre and Nusaybin=res | st=h | when=Within months | date=2015 | where=Cizre
V 19 | shook hands | CONSULT | legislative,religion-ethnicity | 040 | The nationalist leader Cevdet Bahadır=bah; Kurdish deputies=kdp | | st=h | when=last October | date=2024-10 | where=the floor of parliament
V 20 | arrested | COERCE/arrest | corruption,political-institutions | 173 | @14:the government=ank | 17 of its mayors=mys | n=arrested:17 of its mayors:17
V 20 | inquiries | ACCUSE/investigate | corruption,political-institutions | 091 | @14:the government=ank | 17 of its mayors=mys
V 20 | denounces | ACCUSE/disapprove | political-institutions | 111 | The main opposition=opp | @14:the government=ank
V 20 | jailed | COERCE/arrest | political-institutions,legal | 173 | @14:the government=ank | its jailed presidential candidate=can
V 20 | welcomed | SUPPORT | military | 051 | its jailed presidential candidate=can | @3:the Kurdistan Workers' Party=pkk | id=s
V 20 | ceremony | =d | | | @3:the Kurdistan Workers' Party=pkk | 
V 20 | added | ACCUSE/disapprove | political-institutions,legal | 111 | its jailed presidential candidate=can | @14:the government=ank
V 21 | praised | SUPPORT | diplomatic | 051 | the prime minister's office=irq | @3:the Kurdistan Workers' Party=pkk | where=Baghdad
V 21 | decision | =d | | | @3:the Kurdistan Workers' Party=pkk |
V 21 | said | AGREE | diplomatic | 032 | Washington=was | both sides=pkk; both sides=tur
V 22 | burned | =d | | | @3:the Kurdistan Workers' Party=pkk | 
V 22 | shot down | ASSAULT | military | 190 | | | by=Kurdish security officials=sec | when=Thursday night | date=2025-07-10 | where=near Sulaymaniyah airport
Q 4 | d | We destroy our weapons of our own free will, in your presence, as a step of goodwill | a commander known as Besê Amed=ame | read out | your=int
Q 7 | d | I was looking for one of them in every face | she=ley | said | -
Q 8 | d | I know he is dead | @7:she=ley | | -
Q 9 | d | A mother looks | @7:she=ley | | -
Q 10 | m | the handover on Saturday as the end of "a scourge of 47 years" | Turkey's president=pre | hailed | -
Q 10 | i | a parliamentary commission would draw up the legal framework for what follows | Turkey's president=pre | announced | -
Q 13 | d | Peace without law is a photograph | Rojin Baran=bar | says | -
Q 20 | m | "a country cannot open one cell door and slam another" | its jailed presidential candidate=can | added | -
Q 21 | m | "a brave decision" | the prime minister's office=irq | praised | -
Q 21 | i | it would support both sides | Washington=was | said | -
Q 22 | i | two drones were shot down near Sulaymaniyah airport | Kurdish security officials=sec | said | -
