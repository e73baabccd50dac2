#A w27-001 | 2015-11-19 | SEOUL
S (LEAD) N. Korea vows to 'blow up' loudspeakers, Seoul puts troops on alert
P SEOUL, Nov. 19 -- North Korea threatened Thursday to strike South Korean loudspeakers along the border unless Seoul switches them off by the weekend, and South Korea responded by putting its frontline troops on the highest alert.
P The ultimatum came in a notice that the North's General Staff sent through a military hotline at about 10 a.m., the defense ministry here said.
P "We will smash the tools of psychological warfare and turn the dens that house them into a sea of fire," the notice said, according to the ministry.
P South Korea dismissed the threat within hours.
P "The broadcasts are a legitimate answer to a provocation, and they will go on," ministry spokesman Kang Do-hyun told reporters.
S "If the North fires a single shell, our military will retaliate without mercy, and the price will be paid by those who gave the order."
P Seoul took up the broadcasts again last week after a pause of 11 years, following a mine blast on Nov. 4 that maimed two South Korean soldiers on the southern side of the Demilitarized Zone.
P An investigation led by the United Nations Command concluded on Nov. 10 that the wooden-box mines had been planted by North Korean infiltrators.
P Pyongyang has denied any part in the explosion, calling it "a fabrication from beginning to end."
P Late Thursday, the official Korean Central News Agency reported that the North's leader had chaired an emergency meeting and placed frontline units in a "quasi-state of war."
P Analysts in Seoul were less alarmed.
P "They have used the same words a dozen times, and a dozen times the sea of fire stayed in the newspaper," said Yoon Jae-pil, a professor of North Korean studies.
P Defense Minister Min Byung-ho spoke by telephone with his American counterpart in the afternoon, and the two agreed to share intelligence on the North's artillery, officials said.
P U.S. Forces Korea, which has about 28,500 troops in the country, said it was "monitoring the situation closely" and urged Pyongyang to refrain from acts that raise tension.
P China also called for calm.
S "We hope the parties concerned will exercise restraint and do more to ease the situation," foreign ministry spokeswoman Lu Yingqiu said at a regular briefing in Beijing.
P In Yeoncheon, a farming county 60 kilometers north of Seoul, about 300 residents were ordered into shelters at dusk.
P "My mother-in-law took her kimchi along, as if we were going for a month," said Park Soon-hee, 58, who grows ginseng there.
P The two Koreas agreed to end propaganda along the border in 2004, after general-level talks at Mount Kumgang.
S In 2010, North Korea shelled Yeonpyeong Island, killing four people, eight months after the sinking of the corvette Cheonan, which a multinational inquiry blamed on a North Korean torpedo.
P The loudspeakers, which can be heard 20 kilometers away at night, play pop songs, weather reports and the letters of defectors.
P Kang said the South would not be the first to hang up the hotline.
@ prk | North Korea | c | PRK
@ kor | South Korea | c | KOR
@ kormil | South Korean military | o | KORMIL
@ gs | General Staff of North Korea | o | PRKMIL
@ mnd | South Korean defense ministry | o | KORGOVMIL
@ kang | Kang Do-hyun | p | KORGOVMIL | defense ministry spokesman
@ sold | two South Korean soldiers | l | KORMIL
@ unc | United Nations Command | o | IGO
@ inf | North Korean infiltrators | g | PRKMIL
@ kcna | Korean Central News Agency | o | PRKGOVJRN
@ leader | North Korean leader | p | PRKGOV | leader
@ units | North Korean frontline units | g | PRKMIL
@ yoon | Yoon Jae-pil | p | KOREDU | professor
@ min | Min Byung-ho | p | KORGOVMIL | Defense Minister
@ usdef | US defense secretary | p | USAGOVMIL | defense secretary
@ off | officials | g | KORGOV
@ usfk | U.S. Forces Korea | o | USAMIL
@ chn | China | c | CHN
@ lu | Lu Yingqiu | p | CHNGOV | foreign ministry spokeswoman
@ res | residents of Yeoncheon | l | KORCVL
@ park | Park Soon-hee | p | KORAGR | ginseng grower
@ four | four people killed on Yeonpyeong | l | KOR
@ chen | crew of the Cheonan | l | KORMIL
@ inq | multinational inquiry | o | IGO
E 0 N. Korea/GPE; Seoul/GPE
E 1 SEOUL/GPE; Nov. 19/DATE; North Korea/GPE; Thursday/DATE; South Korean/NORP; Seoul/GPE; the weekend/DATE; South Korea/GPE
E 2 North/GPE; General Staff/ORG
E 4 South Korea/GPE
E 5 Kang Do-hyun/PER
E 6 North/GPE
E 7 Seoul/GPE; last week/DATE; Nov. 4/DATE; two/NUM; South Korean/NORP; Demilitarized Zone/LOC
E 8 United Nations Command/ORG; Nov. 10/DATE; North Korean/NORP
E 9 Pyongyang/GPE
E 10 Thursday/DATE; Korean Central News Agency/ORG; North/GPE
E 11 Seoul/GPE
E 12 Yoon Jae-pil/PER; North Korean/NORP
E 13 Min Byung-ho/PER; American/NORP; North/GPE
E 14 U.S. Forces Korea/ORG; about 28,500 troops/NUM; Pyongyang/GPE
E 15 China/GPE
E 16 Lu Yingqiu/PER; Beijing/GPE
E 17 Yeoncheon/GPE; Seoul/GPE; about 300 residents/NUM
E 18 Park Soon-hee/PER
E 19 Koreas/GPE; 2004/DATE; Mount Kumgang/LOC
E 20 2010/DATE; North Korea/GPE; Yeonpyeong Island/LOC; four people/NUM; North Korean/NORP
E 22 Kang/PER; South/GPE
V 0 | vows | THREATEN/violence | military | 1384 | N. Korea=prk | Seoul=kor | id=thr
V 0 | puts | MOBILIZE/troops | military | 152 | Seoul=kor | @1:North Korea=prk | id=alert
V 1 | threatened | =thr | | 139 | North Korea=prk | South Korean=kor | when=Thursday | date=2015-11-19
V 1 | putting | =alert | | | South Korea=kor | North Korea=prk | when=Thursday | date=2015-11-19
V 2 | ultimatum | =thr | | 139 | General Staff=gs | @1:Seoul=kor | by=the defense ministry=mnd
V 3 | smash | =thr | | | We=gs | @1:Seoul=kor | by=the ministry=mnd
V 4 | dismissed | REJECT/yield | military | 124 | South Korea=kor | @3:We=gs | when=@1:Thursday | date=2015-11-19 | id=rej
V 4 | threat | =thr | | | @1:North Korea=prk | South Korea=kor
V 5 | go on | =rej | | | ministry spokesman Kang Do-hyun=kang | @6:the North=prk
V 6 | retaliate | THREATEN/violence | military | 138 | our=kor | North=prk
V 7 | blast | ASSAULT/explosives | military | 183 | @8:North Korean infiltrators=inf | two South Korean soldiers=sold | when=Nov. 4 | date=2015-11-04 | where=Demilitarized Zone | n=injured:two:2 | id=mine
V 5 | provocation | =mine | | | @6:the North=prk | @7:two South Korean soldiers=sold | by=ministry spokesman Kang Do-hyun=kang
V 8 | investigation | ACCUSE/investigate | military | 093 | United Nations Command=unc | North Korean infiltrators=inf | when=Nov. 10 | date=2015-11-10 | id=inv
V 8 | planted | =mine | | | North Korean infiltrators=inf | @7:two South Korean soldiers=sold | by=United Nations Command=unc
V 8 | concluded | =inv | | | United Nations Command=unc | North Korean infiltrators=inf | when=Nov. 10 | date=2015-11-10
V 9 | denied | REJECT | military | 016 | Pyongyang=prk | @8:United Nations Command=unc | id=den
V 9 | explosion | =mine | | | @8:North Korean infiltrators=inf | @7:two South Korean soldiers=sold
V 9 | calling | =den | | | Pyongyang=prk | @8:United Nations Command=unc
V 10 | placed | MOBILIZE/troops | military | 152 | the North's leader=leader | @1:South Korea=kor | by=the official Korean Central News Agency=kcna
V 13 | spoke | CONSULT/phone | military,diplomatic | 041 | Min Byung-ho=min; his American counterpart=usdef | - | by=officials=off | when=@1:Thursday | date=2015-11-19
V 13 | agreed | AGREE | military,intelligence | 0314 | the two=min; the two=usdef | - | by=officials=off | when=@1:Thursday | date=2015-11-19
V 14 | urged | REQUEST/yield | military | 0256 | U.S. Forces Korea=usfk | Pyongyang=prk
V 15 | called for | REQUEST/yield | diplomatic | 0256 | China=chn | @1:North Korea=prk; @1:South Korea=kor | id=calm
V 16 | hope | =calm | | | We=chn | the parties concerned=prk; the parties concerned=kor
V 17 | ordered | COERCE/restrict | military | 172 | - | about 300 residents=res | where=Yeoncheon | n=other:about 300 residents:300
V 19 | agreed | AGREE | military,diplomatic | 035 | The two Koreas=prk; The two Koreas=kor | - | when=2004 | date=2004 | st=h
V 19 | talks | CONSULT | military,diplomatic | 046 | The two Koreas=prk; The two Koreas=kor | - | when=2004 | date=2004 | where=Mount Kumgang | st=h
V 20 | shelled | ASSAULT/heavy-weapons | military | 194 | North Korea=prk | four people=four | when=2010 | date=2010 | where=Yeonpyeong Island | n=killed:four people:4 | st=h
V 20 | sinking | ASSAULT/destroy | military | 190 | North Korean=prk | the corvette Cheonan=chen | by=a multinational inquiry=inq | date=2010 | st=h
V 20 | blamed | ACCUSE/allege | military | 1123 | a multinational inquiry=inq | North Korean=prk | st=h
Q 0 | m | 'blow up' loudspeakers | N. Korea=prk | vows | Seoul=kor
Q 2 | i | The ultimatum~~10 a.m. | the defense ministry=mnd | said | -
Q 3 | d | We will smash~~sea of fire | the notice=gs | said | @1:Seoul=kor
Q 5 | d | The broadcasts~~go on | ministry spokesman Kang Do-hyun=kang | told | -
Q 6 | d | * | @5:ministry spokesman Kang Do-hyun=kang |  | -
Q 8 | i | the wooden-box~~infiltrators | United Nations Command=unc | concluded | -
Q 9 | m | it "a fabrication~~end. | Pyongyang=prk | calling | -
Q 10 | m | the North's leader had~~war. | the official Korean Central News Agency=kcna | reported | -
Q 12 | d | They have~~newspaper | Yoon Jae-pil=yoon | said | -
Q 13 | i | Defense Minister~~artillery | officials=off | said | -
Q 14 | m | it was~~closely" | U.S. Forces Korea=usfk | said | -
Q 16 | d | We hope~~situation | foreign ministry spokeswoman Lu Yingqiu=lu | said | -
Q 18 | d | My mother~~month | Park Soon-hee=park | said | -
Q 22 | i | the South would~~hotline | Kang=kang | said | -

#A w27-002 | 2014-03-12 | -
S Settlers torch mosque near Nablus; Palestinians blame 'army that watches'
P Village says soldiers stood by as cars and prayer hall were set on fire, military denies it and opens inquiry
P Masked Israeli settlers set fire to a mosque and four parked cars in the West Bank village of Jurat Amra before dawn on Tuesday, the third such attack in the Nablus district in a month, Palestinian officials said.
P Slogans in Hebrew, among them "regards from the hilltop", were sprayed on the wall beside the blackened door.
P "I came down in my slippers and saw the carpet burning, and across the road a jeep with its lights off," said Mahmoud Abu Srour, the 61-year-old muezzin.
S "They were watching us put out the fire with buckets."
P The Israeli army rejected that account.
S "No force was present at the scene at the time of the incident," a military spokeswoman said in a statement, adding that the findings had been passed to the police and that an investigation was under way.
P Within hours of the arson, about 200 youths from the village marched to the gates of the settlement of Givat Oren, where they threw stones at the fence.
P Troops answered with tear gas and rubber-coated bullets, wounding 11 people, one of them a boy of 13 who was hit in the eye, the Red Crescent said.
P The Palestinian Authority accused Israel of shielding the attackers.
P "A government that wanted to find these people would find them by lunchtime," the Palestinian religious affairs minister, Yousef Barghash, said on a visit to the village on Tuesday evening, during which he was driven past the wrecked cars.
S "We demand that the world send us observers, because letters of concern do not stop petrol."
P By Wednesday morning the police had arrested two residents of an outpost, aged 17 and 22, on suspicion of having set the mosque alight.
P Their lawyer, Itai Rozenfeld, said both denied the allegations and had been "kept from sleep, food and counsel".
P He called the detention of the younger one a disgrace.
P Israel's prime minister condemned the burning in a brief message posted online, and the internal security minister promised "zero tolerance".
P Rabbi Yaakov Ben-Shoshan, who runs a coexistence group in Jerusalem, brought a new copy of the Koran to the imam.
P "What was burnt here is also mine," he told the crowd, some of whom applauded and some of whom turned their backs.
P Settler leaders said the arson harmed their movement.
P According to the UN humanitarian office, settlers carried out 93 attacks that hurt Palestinians last year, and fewer than one complaint in ten ended in an indictment.
S In December 2009 a mosque was torched in Yasuf, south of Nablus, and in 2011 another was defaced in Qusra hours after police had demolished three houses in the outpost of Migron.
P Nobody was convicted in either case.
P The olive harvest, on which most of the 1,900 villagers live, is seven months away.
@ set | Israeli settlers | g | ISRCVL
@ vil | residents of Jurat Amra | l | PSECVL
@ army | Israeli army | o | ISRMIL
@ poff | Palestinian officials | g | PSEGOV
@ muez | Mahmoud Abu Srour | p | PSEREL | muezzin
@ spok | Israeli military spokeswoman | p | ISRMIL | spokeswoman
@ youth | youths from the village | l | PSECVL
@ hurt | people wounded at the settlement fence | l | PSECVL
@ rc | Palestinian Red Crescent | o | PSEMED
@ pa | Palestinian Authority | o | PSEGOV
@ isr | Israel | c | ISR
@ bar | Yousef Barghash | p | PSEGOV | religious affairs minister
@ world | the world | g |
@ pol | Israeli police | o | ISRCOP
@ two | two residents of an outpost | l | ISRCVL
@ law | Itai Rozenfeld | p | ISRJUD | lawyer
@ pm | Prime Minister of Israel | p | ISRGOV | prime minister
@ ism | internal security minister | p | ISRGOV | internal security minister
@ rab | Yaakov Ben-Shoshan | p | ISRREL | rabbi
@ lead | settler leaders | g | ISRCVL
@ ocha | UN humanitarian office | o | UNO
@ pal | Palestinians | l | PSECVL
@ mig | residents of Migron | l | ISRCVL
E 0 Nablus/GPE; Palestinians/NORP
E 2 Israeli/NORP; West Bank/LOC; Jurat Amra/GPE; Tuesday/DATE; Nablus/GPE; Palestinian/NORP
E 3 Hebrew/NORP
E 4 Mahmoud Abu Srour/PER
E 6 Israeli/NORP
E 8 about 200 youths/NUM; Givat Oren/GPE
E 9 11 people/NUM; Red Crescent/ORG
E 10 Palestinian Authority/ORG; Israel/GPE
E 11 Palestinian/NORP; Yousef Barghash/PER; Tuesday evening/DATE
E 13 Wednesday morning/DATE; two residents/NUM
E 14 Itai Rozenfeld/PER
E 16 Israel/GPE
E 17 Yaakov Ben-Shoshan/PER; Jerusalem/GPE
E 20 UN/ORG; Palestinians/NORP; last year/DATE
E 21 December 2009/DATE; Yasuf/GPE; Nablus/GPE; 2011/DATE; Qusra/GPE; Migron/GPE
E 23 1,900 villagers/NUM
V 0 | torch | ASSAULT/destroy | religion-ethnicity,territory | 1712 | Settlers=set | Palestinians=vil | where=Nablus | id=fire
V 0 | blame | ACCUSE/allege | religion-ethnicity,territory | 112 | Palestinians=vil | army=army | id=acc
V 1 | says | =acc | | | Village=vil | soldiers=army
V 1 | set on fire | =fire | | | @0:Settlers=set | Village=vil
V 1 | denies | REJECT | military | 016 | military=army | Village=vil | id=deny
V 1 | inquiry | ACCUSE/investigate | crime,religion-ethnicity | 091 | military=army | @0:Settlers=set | id=inv
V 2 | set fire | =fire | | | Masked Israeli settlers=set | @1:Village=vil | by=Palestinian officials=poff | when=Tuesday | date=2014-03-11 | where=Jurat Amra
V 2 | attack | ASSAULT | religion-ethnicity,territory | 180 | Masked Israeli settlers=set | - | by=Palestinian officials=poff | when=in a month | where=Nablus | id=ser
V 3 | sprayed | ASSAULT/destroy | religion-ethnicity | 1712 | @2:Masked Israeli settlers=set | @1:Village=vil | where=@2:Jurat Amra
V 5 | watching | =acc | | | @4:Mahmoud Abu Srour=muez | They=army
V 6 | rejected | =deny | | | The Israeli army=army | @4:Mahmoud Abu Srour=muez
V 6 | account | =acc | | | @4:Mahmoud Abu Srour=muez | The Israeli army=army
V 7 | said | =deny | | | a military spokeswoman=spok | @4:Mahmoud Abu Srour=muez
V 7 | investigation | =inv | | | @6:The Israeli army=army; the police=pol | @2:Masked Israeli settlers=set | by=a military spokeswoman=spok
V 7 | incident | =fire | | | @2:Masked Israeli settlers=set | @1:Village=vil
V 8 | arson | =fire | | | @2:Masked Israeli settlers=set | the village=vil
V 8 | marched | PROTEST/demo | religion-ethnicity,territory | 141 | about 200 youths from the village=youth | @2:Masked Israeli settlers=set | where=Givat Oren | date=2014-03-11 | n=protesters:about 200 youths:200
V 8 | threw | PROTEST/riot | religion-ethnicity,territory | 145 | they=youth | the settlement of Givat Oren=set | where=Givat Oren | date=2014-03-11
V 9 | answered | ASSAULT/crowd-control | repression,military | 175 | Troops=army | 11 people=hurt | by=Red Crescent=rc | where=@8:Givat Oren | date=2014-03-11 | n=injured:11 people:11
V 10 | accused | ACCUSE/allege | territory,crime | 112 | The Palestinian Authority=pa | Israel=isr | id=pacc
V 11 | said | =pacc | | | the Palestinian religious affairs minister, Yousef Barghash=bar | A government=isr | when=Tuesday evening | date=2014-03-11
V 11 | visit | CONSULT/visit | religion-ethnicity,territory | 042 | Yousef Barghash=bar | the village=vil | when=Tuesday evening | date=2014-03-11 | where=@2:Jurat Amra
V 12 | demand | REQUEST/assist | diplomatic,human-security | 103 | We=pa | the world=world | when=@11:Tuesday evening | date=2014-03-11
V 13 | arrested | COERCE/arrest | crime,religion-ethnicity | 173 | the police=pol | two residents of an outpost=two | when=Wednesday morning | date=2014-03-12 | n=arrested:two residents:2 | id=arr
V 13 | set | =fire | | | two residents of an outpost=two | @1:Village=vil | by=the police=pol
V 14 | denied | REJECT | crime,legal | 016 | both=two | @13:the police=pol
V 14 | kept | COERCE/withhold | legal,human-rights | 172 | @13:the police=pol | both=two | by=Their lawyer, Itai Rozenfeld=law
V 14 | allegations | ACCUSE/allege | crime,legal | 112 | @13:the police=pol | both=two
V 14 | said | ACCUSE/allege | legal,human-rights | 1122 | Their lawyer, Itai Rozenfeld=law | @13:the police=pol
V 15 | called | ACCUSE/disapprove | legal | 111 | He=law | @13:the police=pol
V 15 | detention | =arr | | | @13:the police=pol | the younger one=two
V 16 | condemned | ACCUSE/disapprove | executive,religion-ethnicity | 111 | Israel's prime minister=pm | @2:Masked Israeli settlers=set
V 16 | burning | =fire | | | @2:Masked Israeli settlers=set | @1:Village=vil
V 16 | promised | THREATEN | crime,religion-ethnicity | 130 | the internal security minister=ism | @2:Masked Israeli settlers=set
V 18 | told | SUPPORT | religion-ethnicity | 051 | he=rab | the crowd=vil
V 18 | burnt | =fire | | | @2:Masked Israeli settlers=set | the crowd=vil
V 19 | said | ACCUSE/disapprove | religion-ethnicity,territory | 111 | Settler leaders=lead | @2:Masked Israeli settlers=set
V 19 | arson | =fire | | | @2:Masked Israeli settlers=set | @1:Village=vil
V 20 | attacks | ASSAULT | religion-ethnicity,territory | 180 | settlers=set | Palestinians=pal | by=the UN humanitarian office=ocha | when=last year | date=2013 | st=h
V 21 | torched | ASSAULT/destroy | religion-ethnicity | 1712 | - | - | when=December 2009 | date=2009-12 | where=Yasuf | st=h
V 21 | defaced | ASSAULT/destroy | religion-ethnicity | 1712 | - | - | when=2011 | date=2011 | where=Qusra | st=h
V 21 | demolished | ASSAULT/destroy | territory | 1712 | police=pol | the outpost of Migron=mig | date=2011 | where=Migron | st=h
V 22 | convicted | SANCTION/convict | legal,religion-ethnicity | 116 | - | - | st=n
Q 0 | m | 'army that watches' | Palestinians=vil | blame | -
Q 1 | i | soldiers stood~~on fire | Village=vil | says | -
Q 2 | i | Masked~~in a month | Palestinian officials=poff | said | -
Q 4 | d | I came~~lights off | Mahmoud Abu Srour=muez | said | -
Q 5 | d | * | @4:Mahmoud Abu Srour=muez |  | -
Q 7 | d | No force~~incident | a military spokeswoman=spok | said | -
Q 7 | i | the findings~~under way | a military spokeswoman=spok | adding | -
Q 9 | i | Troops answered~~in the eye | the Red Crescent=rc | said | -
Q 11 | d | A government~~lunchtime | the Palestinian religious affairs minister, Yousef Barghash=bar | said | -
Q 12 | d | * | @11:Yousef Barghash=bar |  | -
Q 14 | m | both denied~~counsel" | Their lawyer, Itai Rozenfeld=law | said | -
Q 16 | m | "zero tolerance" | the internal security minister=ism | promised | -
Q 18 | d | What was~~also mine | he=rab | told | the crowd=vil
Q 19 | i | the arson harmed their movement | Settler leaders=lead | said | -
Q 20 | i | settlers carried~~indictment | the UN humanitarian office=ocha | According to | -

#A w27-003 | 2017-07-03 | BEIRUT
S Army raids Arsal camps, five bombers blow themselves up
P BEIRUT: Five suicide bombers detonated their explosives as the Lebanese Army swept through two camps for Syrian refugees on the edge of the northeastern border town of Arsal at dawn Friday, killing a girl and wounding seven soldiers, the military said.
P More than 350 people were detained in the raids, which a senior security source described as the biggest of their kind since 2014.
P "The terrorists chose to die among families, and that tells you who they are," the source told reporters, asking not to be named because the operation was continuing.
P In a statement, the Army said the first attacker blew himself up in front of a patrol at the Nour camp, while three others followed within minutes, and a fourth militant threw a grenade that hurt four more troops.
P The fifth explosion, at the Qariyeh camp, brought down a tent in which the girl, Hanin, aged 6, was asleep beside her brothers.
P No group claimed the bombings.
P Suspicion fell on ISIS, whose fighters hold the barren hills that rise to the Syrian frontier.
P Prime Minister Nadim Safwan telephoned the Army commander to congratulate him on what he called "a preemptive strike that saved the towns of the Bekaa from a summer of coffins."
P On Sunday, however, the mood soured when four of the detainees were found to have died in custody.
P The Army attributed the deaths to "chronic illnesses aggravated by the heat," an explanation that rights groups met with disbelief.
P "People do not fall ill by the handful on the same afternoon," said Rima Daccache, a lawyer who represents two of the families, and who asked a judge in Zahle on Monday to have the bodies examined by independent doctors.
P One of the dead, a plasterer from Qusayr, bore bruises on his wrists and chest, according to photographs that she showed to The Cedar Post.
P "We want to know whether my brother was tortured," the man's sister, Umm Walid, said at the gate of the hospital.
S "I am not against the Army, I cook for its soldiers at the checkpoint, but I want to know."
P A military source denied that any detainee had been beaten and said that a military police inquiry had already begun.
P Some politicians closed ranks behind the troops.
P "Whoever casts doubt on the Army today is doing the bombers' work for them," MP Ziad Khreish tweeted.
S The Progressive Socialist Party, for its part, called for a transparent investigation "precisely because we respect the institution."
P The U.N. refugee agency, which has registered about a million Syrians in the country, voiced concern over the deaths and appealed to the authorities to let its staff visit those still held.
P Many were freed by Monday evening, a local official said, putting their number at 120.
P Arsal, a Sunni town of 35,000, has never quite recovered from August 2014, when militants of ISIS and the Nusra Front overran it and kidnapped some 30 soldiers and policemen.
S Four of those captives were later executed; 16 were let go in December 2015 in a Qatari-brokered swap, and nine are still in the hands of ISIS.
P In the camps the women were sweeping glass and ash into flour sacks on Sunday.
P If the bombers had come for them too, as the Army says, nobody had the time to ask.
@ army | Lebanese Army | o | LBNMIL
@ bomb | five suicide bombers | g | LBNREB
@ sold | wounded soldiers | l | LBNMIL
@ girl | Hanin | p | LBNREF | refugee girl
@ det | detained refugees | l | LBNREF
@ src | senior security source | p | LBNCOP | security source
@ mil4 | fourth militant | p | LBNREB
@ isis | ISIS | g | IMG
@ pm | Nadim Safwan | p | LBNGOV | Prime Minister
@ com | Army commander | p | LBNMIL | commander
@ four | four detainees who died | l | LBNREF
@ rights | rights groups | g | NGO
@ rima | Rima Daccache | p | LBNCVL | lawyer
@ judge | judge in Zahle | p | LBNJUD | judge
@ umm | Umm Walid | p | LBNREF | sister of a dead detainee
@ msrc | military source | p | LBNMIL | military source
@ mp | military police | o | LBNMIL
@ ziad | Ziad Khreish | p | LBNLEG | MP
@ doubt | doubters of the Army | l |
@ psp | Progressive Socialist Party | o | LBNPTY
@ unhcr | U.N. refugee agency | o | UNO
@ auth | Lebanese authorities | g | LBNGOV
@ loc | local official | p | LBNGOV | local official
@ nusra | Nusra Front | g | SYRREB
@ cap | captive soldiers and policemen | l | LBNMIL,LBNCOP
@ qat | Qatar | c | QAT
@ post | The Cedar Post | o | LBNJRN
@ pols | Lebanese politicians | g | LBNLEG
E 0 Arsal/GPE; five bombers/NUM
E 1 BEIRUT/GPE; Five suicide bombers/NUM; Lebanese Army/ORG; Syrian/NORP; Arsal/GPE; Friday/DATE; seven soldiers/NUM
E 2 More than 350 people/NUM; 2014/DATE
E 4 Army/ORG; Nour camp/FAC; four more troops/NUM
E 5 Qariyeh camp/FAC; Hanin/PER
E 7 ISIS/ARM; Syrian/NORP
E 8 Nadim Safwan/PER; Army/ORG; Bekaa/LOC
E 9 Sunday/DATE; four/NUM
E 10 Army/ORG
E 11 Rima Daccache/PER; Zahle/GPE; Monday/DATE
E 12 Qusayr/GPE; The Cedar Post/ORG
E 13 Umm Walid/PER
E 14 Army/ORG
E 17 Army/ORG; Ziad Khreish/PER
E 18 Progressive Socialist Party/ORG
E 19 U.N./ORG; about a million/NUM; Syrians/NORP
E 20 Monday evening/DATE; 120/NUM
E 21 Arsal/GPE; Sunni/NORP; 35,000/NUM; August 2014/DATE; ISIS/ARM; Nusra Front/ARM; some 30 soldiers and policemen/NUM
E 22 Four/NUM; 16/NUM; December 2015/DATE; Qatari/NORP; nine/NUM; ISIS/ARM
E 23 Sunday/DATE
E 24 Army/ORG
V 0 | raids | COERCE/seize | military,terrorism,migration | 1711 | Army=army | camps=det | where=Arsal | id=raid
V 0 | blow | ASSAULT/suicide-attack | terrorism | 1831 | five bombers=bomb | Army=army | where=Arsal | id=bombs
V 1 | detonated | =bombs | | | Five suicide bombers=bomb | a girl=girl; seven soldiers=sold | by=the military=army | when=Friday | date=2017-06-30 | where=Arsal | n=injured:seven soldiers:7
V 1 | swept | =raid | | | the Lebanese Army=army | Syrian refugees=det | by=the military=army | when=Friday | date=2017-06-30 | where=Arsal
V 2 | detained | COERCE/arrest | terrorism,migration | 173 | @1:the Lebanese Army=army | More than 350 people=det | date=2017-06-30 | n=arrested:More than 350 people:350 | id=arr
V 2 | raids | =raid | | | @1:the Lebanese Army=army | More than 350 people=det
V 3 | told | ACCUSE/disapprove | terrorism | 111 | the source=src | The terrorists=bomb
V 3 | die | =bombs | | | The terrorists=bomb | families=det | by=the source=src
V 3 | operation | =raid | | | @1:the Lebanese Army=army | @2:More than 350 people=det
V 4 | blew | ASSAULT/suicide-attack | terrorism | 1831 | the first attacker=bomb | a patrol=army | by=the Army=army | where=Nour camp
V 4 | threw | ASSAULT/explosives | terrorism | 183 | a fourth militant=mil4 | four more troops=sold | by=the Army=army | where=Nour camp | n=injured:four more troops:4
V 4 | followed | =bombs | | | three others=bomb | a patrol=army | by=the Army=army
V 5 | explosion | ASSAULT/suicide-attack | terrorism | 1831 | @1:Five suicide bombers=bomb | the girl=girl | by=@4:the Army=army | where=Qariyeh camp
V 6 | bombings | =bombs | | | @1:Five suicide bombers=bomb | @1:a girl=girl; @1:seven soldiers=sold
V 8 | telephoned | CONSULT/phone | executive,military | 041 | Prime Minister Nadim Safwan=pm; the Army commander=com | -
V 8 | congratulate | SUPPORT | executive,military,terrorism | 051 | Prime Minister Nadim Safwan=pm | the Army commander=com | id=cong
V 8 | called | =cong | | | he=pm | the Army commander=com
V 8 | strike | =raid | | | the Army commander=com | @1:Syrian refugees=det
V 9 | custody | =arr | | | @10:The Army=army | the detainees=det
V 10 | disbelief | REJECT | human-rights,military | 120 | rights groups=rights | The Army=army
V 11 | asked | REQUEST/change | legal,human-rights | 0243 | Rima Daccache=rima | a judge in Zahle=judge | when=Monday | date=2017-07-03 | where=Zahle
V 11 | said | ACCUSE/disapprove | human-rights,military | 111 | Rima Daccache=rima | @10:The Army=army
V 13 | want | REQUEST/change | human-rights,military | 0243 | Umm Walid=umm | @14:the Army=army | id=want
V 14 | want | =want | | | @13:Umm Walid=umm | the Army=army
V 15 | denied | REJECT | military,human-rights | 016 | A military source=msrc | @13:Umm Walid=umm
V 15 | inquiry | ACCUSE/investigate | military,human-rights | 093 | military police=mp | @10:The Army=army | by=A military source=msrc
V 16 | closed ranks | SUPPORT | military,human-rights | 051 | Some politicians=pols | the troops=army | id=back
V 17 | tweeted | ACCUSE/disapprove | military,terrorism | 111 | MP Ziad Khreish=ziad | Whoever casts doubt on the Army today=doubt
V 18 | called for | REQUEST/change | military,human-rights | 0243 | The Progressive Socialist Party=psp | @10:The Army=army
V 19 | voiced | ACCUSE/disapprove | human-rights,migration | 111 | The U.N. refugee agency=unhcr | @10:The Army=army
V 19 | appealed | REQUEST/yield | human-rights,migration | 0255 | The U.N. refugee agency=unhcr | the authorities=auth
V 19 | held | =arr | | | the authorities=auth | those still held=det
V 20 | freed | RETREAT/release | migration,legal | 0841 | @10:The Army=army | Many=det | by=a local official=loc | when=Monday evening | date=2017-07-03 | n=other:120:120
V 21 | overran | ASSAULT | terrorism,territory | 190 | militants of ISIS=isis; the Nusra Front=nusra | Arsal=army | when=August 2014 | date=2014-08 | where=Arsal | st=h
V 21 | kidnapped | ASSAULT/abduct | terrorism | 181 | militants of ISIS=isis; the Nusra Front=nusra | some 30 soldiers and policemen=cap | when=August 2014 | date=2014-08 | where=Arsal | n=abducted:some 30 soldiers and policemen:30 | st=h
V 22 | executed | ASSAULT/targeted | terrorism | 186 | @21:militants of ISIS=isis; @21:the Nusra Front=nusra | Four of those captives=cap | n=killed:Four:4 | st=h
V 22 | let go | RETREAT/release | terrorism,diplomatic | 0841 | @21:the Nusra Front=nusra | 16=cap | when=December 2015 | date=2015-12 | n=other:16:16 | st=h | id=letgo
V 22 | brokered | CONSULT/third-party | diplomatic,terrorism | 045 | Qatari=qat | @21:the Nusra Front=nusra | when=December 2015 | date=2015-12 | st=h
V 22 | swap | =letgo | | | @21:the Nusra Front=nusra | 16=cap | when=December 2015 | date=2015-12
Q 1 | i | Five suicide~~seven soldiers | the military=army | said | -
Q 2 | i | the biggest~~2014 | a senior security source=src | described | -
Q 3 | d | The terrorists~~who they are | the source=src | told | -
Q 4 | i | the first attacker~~troops | the Army=army | said | -
Q 8 | m | "a preemptive~~coffins. | he=pm | called | the Army commander=com
Q 10 | m | the deaths~~heat," | The Army=army | attributed | -
Q 11 | d | People do~~afternoon | Rima Daccache=rima | said | -
Q 13 | d | We want~~tortured | the man's sister, Umm Walid=umm | said | -
Q 14 | d | * | @13:Umm Walid=umm |  | -
Q 15 | i | any detainee had been beaten | A military source=msrc | denied | -
Q 15 | i | a military police~~begun | A military source=msrc | said | -
Q 17 | d | Whoever~~for them | MP Ziad Khreish=ziad | tweeted | -
Q 18 | m | a transparent~~institution. | The Progressive Socialist Party=psp | called for | -
Q 20 | i | Many were freed by Monday evening | a local official=loc | said | -
Q 24 | i | the bombers had come for them too | the Army=army | says | -

#A w27-004 | 2023-09-14 | KYIV
S Anti-graft court jails ex-deputy minister for 8 years in army food case
P Verdict comes as bureau searches homes of three more officials and activists rally outside parliament
P The High Anti-Corruption Court sentenced Oleksandr Hrytsai, a former deputy defense minister, to eight years in prison on Sept. 13 for embezzlement in the purchase of food for front-line troops.
P It was the first conviction of so senior a wartime official, and the courtroom, too small for the journalists who had come, broke into applause when the presiding judge read it out.
P "The defendant bought eggs at three times the price while the men who were to eat them were dying near Bakhmut," Judge Larysa Polishchuk said.
S "The court finds no mitigating circumstance in his medals."
P Hrytsai, who pleaded not guilty in April, called the ruling a political order.
P "I was thrown to the crowd because somebody had to be," he told reporters as guards led him away, adding that he would appeal.
P Prosecutors accused him in January of having signed contracts worth Hr 2.1 billion ($57 million) with a firm that existed on paper only.
S He was arrested on Jan. 30 at a checkpoint near Lviv, two weeks after his resignation, with a foreign passport and $80,000 in a spare tire.
P His boss, who has never been charged with anything, stepped down on Sept. 4.
P Hours before the sentence, detectives of the National Anti-Corruption Bureau searched the apartments of three officials of the ministry's procurement department, the bureau said on Telegram.
P "The investigative actions concern winter uniforms," it said, without giving names.
P Two people with knowledge of the matter told this newspaper that the search turned up a ledger in which bribes were entered by the weight of the cloth.
P Lawmaker Ihor Sakhno, who chairs the temporary commission on arms procurement, welcomed the judgment but said that it came two winters late.
P "We're putting away the man who bought the eggs," he said.
S "Who will answer for the boots?"
P In Kyiv's government quarter, about 400 people, many of them veterans on crutches, demonstrated on Wednesday evening against a bill that would let officials keep their asset declarations secret for another year.
P The president vetoed that bill two days ago after a petition against it had collected 84,000 signatures in a single night.
P The ambassador of the European Union praised the court for "doing in wartime what others fail to do in peace," and said Brussels was watching.
P Ukraine has been a candidate for membership since June 2022.
P Not everyone was impressed.
P "They gave him eight years, he'll do three, and my son got no years at all," said Halyna Moroz, whose only child was killed by a Russian mortar in Soledar in January.
P Her placard said simply: "Eggs."
@ court | High Anti-Corruption Court | o | UKRJUD
@ hry | Oleksandr Hrytsai | p | UKRELI | former deputy defense minister
@ judge | Larysa Polishchuk | p | UKRJUD | presiding judge
@ pros | anti-corruption prosecutors | g | UKRJUD
@ guards | guards | g | UKRCOP
@ boss | defense minister | p | UKRGOVMIL | defense minister
@ nabu | National Anti-Corruption Bureau | o | UKRCOP
@ three | three procurement officials | l | UKRGOVMIL
@ know | people with knowledge of the matter | l | UNK
@ sak | Ihor Sakhno | p | UKRLEG | lawmaker
@ act | demonstrators | l | UKRCVLOPP
@ parl | Ukrainian parliament | o | UKRLEG
@ pres | President of Ukraine | p | UKRGOV | president
@ amb | ambassador of the European Union | p | EURGOV | ambassador
@ eu | European Union | o | EUR
@ mor | Halyna Moroz | p | UKRCVL | mother of a fallen soldier
@ son | son of Halyna Moroz | p | UKRMIL | soldier
@ rus | Russia | c | RUS
@ pet | petitioners | l | UKRCVL
E 2 High Anti-Corruption Court/ORG; Oleksandr Hrytsai/PER; Sept. 13/DATE
E 4 Bakhmut/GPE; Larysa Polishchuk/PER
E 6 Hrytsai/PER; April/DATE
E 8 January/DATE; Hr 2.1 billion/MONEY; $57 million/MONEY
E 9 Jan. 30/DATE; Lviv/GPE; $80,000/MONEY
E 10 Sept. 4/DATE
E 11 National Anti-Corruption Bureau/ORG; three officials/NUM; Telegram/ORG
E 13 Two people/NUM
E 14 Ihor Sakhno/PER
E 17 Kyiv/GPE; about 400 people/NUM; Wednesday evening/DATE
E 18 two days ago/DATE; 84,000/NUM
E 19 European Union/ORG; Brussels/GPE
E 20 Ukraine/GPE; June 2022/DATE
E 22 Halyna Moroz/PER; Russian/NORP; Soledar/GPE; January/DATE
V 0 | jails | SANCTION/convict | corruption,legal,military | 116 | Anti-graft court=court | ex-deputy minister=hry | id=verd
V 1 | Verdict | =verd | | | @0:Anti-graft court=court | @0:ex-deputy minister=hry
V 1 | searches | COERCE/seize | corruption | 1711 | bureau=nabu | three more officials=three | id=search
V 1 | rally | PROTEST/demo | corruption,legislative | 1412 | activists=act | parliament=parl | where=parliament | id=demo
V 2 | sentenced | =verd | | | The High Anti-Corruption Court=court | Oleksandr Hrytsai=hry | when=Sept. 13 | date=2023-09-13
V 3 | conviction | =verd | | | @2:The High Anti-Corruption Court=court | so senior a wartime official=hry
V 5 | finds | =verd | | | The court=court | his=hry
V 6 | pleaded | REJECT | corruption,legal | 016 | Hrytsai=hry | @8:Prosecutors=pros | when=April | date=2023-04 | st=h
V 6 | called | ACCUSE/disapprove | corruption,legal | 111 | Hrytsai=hry | @5:The court=court | id=crit
V 6 | ruling | =verd | | | @5:The court=court | Hrytsai=hry
V 7 | told | =crit | | | he#1=hry | @5:The court=court
V 7 | led | COERCE/arrest | corruption,legal | 173 | guards=guards | him=hry
V 7 | appeal | REJECT | corruption,legal | 120 | he#1=hry | @5:The court=court
V 8 | accused | ACCUSE/allege | corruption,legal | 1121 | Prosecutors=pros | him=hry | when=January | date=2023-01 | st=h
V 9 | arrested | COERCE/arrest | corruption,legal | 173 | - | He=hry | when=Jan. 30 | date=2023-01-30 | where=Lviv | st=h
V 9 | resignation | RETREAT/resign | corruption,executive | 0831 | his=hry | - | when=two weeks after | date=2023-01 | st=h
V 10 | stepped down | RETREAT/resign | executive | 0831 | His boss=boss | - | when=Sept. 4 | date=2023-09-04
V 11 | sentence | =verd | | | @2:The High Anti-Corruption Court=court | @2:Oleksandr Hrytsai=hry
V 11 | searched | =search | | | detectives of the National Anti-Corruption Bureau=nabu | three officials of the ministry's procurement department=three | by=the bureau=nabu | when=@2:Sept. 13 | date=2023-09-13
V 12 | actions | =search | | | it=nabu | @11:three officials of the ministry's procurement department=three
V 13 | search | =search | | | @11:detectives of the National Anti-Corruption Bureau=nabu | @11:three officials of the ministry's procurement department=three | by=Two people with knowledge of the matter=know
V 14 | welcomed | SUPPORT | corruption,legal | 051 | Lawmaker Ihor Sakhno=sak | @2:The High Anti-Corruption Court=court
V 14 | judgment | =verd | | | @2:The High Anti-Corruption Court=court | @2:Oleksandr Hrytsai=hry
V 14 | said | ACCUSE/disapprove | corruption,legal | 111 | Lawmaker Ihor Sakhno=sak | @2:The High Anti-Corruption Court=court
V 15 | putting away | =verd | | | We=court | the man who bought the eggs=hry
V 17 | demonstrated | =demo | | | about 400 people=act | @1:parliament=parl | when=Wednesday evening | date=2023-09-13 | where=Kyiv | n=protesters:about 400 people:400
V 18 | vetoed | REJECT | corruption,legislative,executive | 129 | The president=pres | @1:parliament=parl | when=two days ago | date=2023-09-12
V 18 | petition | REQUEST/change | corruption,legislative | 0242 | 84,000=pet | The president=pres | n=other:84,000:84000
V 19 | praised | SUPPORT | corruption,legal | 051 | The ambassador of the European Union=amb | the court=court
V 22 | gave | =verd | | | They=court | him=hry
V 22 | killed | ASSAULT/heavy-weapons | military | 194 | Russian=rus | only child=son | by=Halyna Moroz=mor | when=January | date=2023-01 | where=Soledar | st=h
V 22 | said | ACCUSE/disapprove | corruption,legal | 111 | Halyna Moroz=mor | They=court
Q 4 | d | The defendant~~near Bakhmut | Judge Larysa Polishchuk=judge | said | -
Q 5 | d | * | @4:Judge Larysa Polishchuk=judge |  | -
Q 7 | d | I was~~had to be | he#1=hry | told | -
Q 7 | i | he would appeal | he#1=hry | adding | -
Q 11 | i | Hours before~~department | the bureau=nabu | said | -
Q 12 | d | The investigative~~uniforms | it=nabu | said | -
Q 13 | i | the search turned~~cloth | Two people with knowledge of the matter=know | told | -
Q 14 | i | it came two winters late | Lawmaker Ihor Sakhno=sak | said | -
Q 15 | d | We're~~eggs | he=sak | said | -
Q 16 | d | * | @15:he=sak |  | -
Q 19 | m | "doing~~in peace," | The ambassador of the European Union=amb | praised | -
Q 19 | i | Brussels was watching | The ambassador of the European Union=amb | said | -
Q 22 | d | They gave~~at all | Halyna Moroz=mor | said | -

#A w27-005 | 2016-10-20 | -
S FO summons Indian envoy over 'unprovoked firing' that left girl dead
P ISLAMABAD: The Foreign Office on Wednesday summoned India's deputy high commissioner and lodged a strong protest over what it called unprovoked shelling by Indian troops across the Line of Control, in which a 13-year-old girl was killed and six villagers were injured in the Bhimber sector.
P Director General (South Asia) Dr Faisal Anwar handed the diplomat a demarche asking New Delhi to investigate the incident and share the findings, the ministry said in a statement.
P "The deliberate targeting of civilians is deplorable and contrary to human dignity," it quoted Dr Anwar as telling him.
P Residents said the mortar fire began shortly after sunrise, when the children of Pir Jamal were walking to school.
P "Rabia had forgotten her lunch and run back for it," said Abdul Qayyum, the dead girl's uncle, holding a tin box with a dented lid.
P "We heard the whistle, and then the wall of our courtyard was not there anymore."
P He said the injured, who include his wife, had to be carried on string beds to the road because the ambulance driver would not come closer.
P Indian officials gave a different version.
P The spokesman of the Indian army's Northern Command, Col Vikrant Rathi, denied that his men had fired first and accused Pakistani soldiers of violating the 2003 ceasefire "for the fifth time in a week" in order to help infiltrators.
P "Our response was measured, and it was aimed at the posts that opened up on us," the colonel said in Udhampur.
P Two Indian border guards were wounded in the exchange, he added.
P Prime Minister's adviser on foreign affairs Sartaj Malik told the Senate in the evening that Pakistan would raise the killing with the UN military observers, whose jeeps were seen in Bhimber on Wednesday afternoon.
P Opposition senators were not satisfied.
P "Every week we hand over a sheet of paper, every week they send back a shell," thundered Maulana Idrees Haqqi of the JUI-F before he led a walkout of eleven members.
P The chairman adjourned the sitting for want of a quorum.
P The Line of Control has been restless since Sept 18, when gunmen stormed an army camp at Uri in held Kashmir and killed 19 soldiers, an attack for which India blamed a Pakistan-based group.
P New Delhi then said that its commandos had struck "launch pads" on this side on Sept 29, a claim that the military here has rejected as an illusion.
P In the Valley itself, where more than 85 people have died since July in a crackdown on protests over the killing of a young rebel commander, shops remained shut for the 103rd day.
P Diplomats in Islamabad say that neither capital wants a war and that neither knows how to be seen not wanting one.
P A retired lieutenant general, who once commanded the corps that faces Bhimber, was blunter.
P "You can't run a border on wounded pride," he said.
P Rabia's class will sit its mathematics paper on Saturday, one desk empty.
@ fo | Pakistani Foreign Office | o | PAKGOV
@ dhc | Indian deputy high commissioner | p | INDGOV | deputy high commissioner
@ itr | Indian troops | g | INDMIL
@ girl | Rabia | p | PAKCVL | schoolgirl
@ vil | injured villagers | l | PAKCVL
@ anw | Faisal Anwar | p | PAKGOV | Director General (South Asia)
@ ind | India | c | IND
@ indgov | Indian government | o | INDGOV
@ res | residents of Pir Jamal | l | PAKCVL
@ qay | Abdul Qayyum | p | PAKCVL | uncle of the dead girl
@ rathi | Vikrant Rathi | p | INDMIL | spokesman of the Northern Command
@ ptr | Pakistani soldiers | g | PAKMIL
@ bsf | Indian border guards | g | INDCOP
@ malik | Sartaj Malik | p | PAKGOV | adviser on foreign affairs
@ pak | Pakistan | c | PAK
@ unm | UN military observers | o | UNO
@ haqqi | Idrees Haqqi | p | PAKLEGREL | senator of the JUI-F
@ elev | eleven senators | l | PAKLEGOPP
@ sen | Pakistani Senate | o | PAKLEG
@ gun | Uri gunmen | g | INDREB
@ uri | soldiers at Uri | g | INDMIL
@ grp | Pakistan-based group | g | PAKREB
@ com | Indian commandos | g | INDMIL
@ pmil | Pakistani military | o | PAKMIL
@ secf | security forces in the Valley | g | INDCOP
@ prot | people killed in the crackdown | l | INDCVL
@ reb | young rebel commander | p | INDREB | rebel commander
@ dip | diplomats in Islamabad | g |
@ gen | retired lieutenant general | p | PAKELI | retired lieutenant general
E 0 FO/ORG; Indian/NORP
E 1 ISLAMABAD/GPE; Foreign Office/ORG; Wednesday/DATE; India/GPE; Indian/NORP; Line of Control/LOC; six villagers/NUM; Bhimber/GPE
E 2 Faisal Anwar/PER; New Delhi/GPE
E 3 Anwar/PER
E 4 Pir Jamal/GPE
E 5 Rabia/PER; Abdul Qayyum/PER
E 8 Indian/NORP
E 9 Indian/NORP; Northern Command/ORG; Vikrant Rathi/PER; Pakistani/NORP; 2003 ceasefire/LAW
E 10 Udhampur/GPE
E 11 Two/NUM; Indian/NORP
E 12 Sartaj Malik/PER; Senate/ORG; Pakistan/GPE; UN/ORG; Bhimber/GPE; Wednesday afternoon/DATE
E 14 Idrees Haqqi/PER; JUI-F/ORG; eleven members/NUM
E 16 Line of Control/LOC; Sept 18/DATE; Uri/GPE; Kashmir/GPE; 19 soldiers/NUM; India/GPE; Pakistan/GPE
E 17 New Delhi/GPE; Sept 29/DATE
E 18 Valley/LOC; more than 85 people/NUM; July/DATE
E 19 Islamabad/GPE
E 20 Bhimber/GPE
E 22 Rabia/PER; Saturday/DATE
V 0 | summons | ACCUSE/disapprove | diplomatic,military | 114 | FO=fo | Indian envoy=dhc | id=sum
V 0 | firing | ASSAULT/heavy-weapons | military | 194 | Indian=itr | girl=girl | by=FO=fo | id=shell
V 1 | summoned | =sum | | | The Foreign Office=fo | India's deputy high commissioner=dhc | when=Wednesday | date=2016-10-19 | where=ISLAMABAD
V 1 | protest | =sum | | | The Foreign Office=fo | India's deputy high commissioner=dhc | when=Wednesday | date=2016-10-19
V 1 | shelling | =shell | | | Indian troops=itr | a 13-year-old girl=girl; six villagers=vil | by=it=fo | when=Wednesday | date=2016-10-19 | where=Bhimber | n=injured:six villagers:6
V 2 | asking | REQUEST/change | diplomatic,military | 0242 | Director General (South Asia) Dr Faisal Anwar=anw | New Delhi=indgov | by=the ministry=fo | date=2016-10-19 | id=ask
V 2 | incident | =shell | | | @1:Indian troops=itr | @1:a 13-year-old girl=girl
V 2 | demarche | =ask | | | Director General (South Asia) Dr Faisal Anwar=anw | New Delhi=indgov | by=the ministry=fo
V 3 | deplorable | =sum | | | Dr Anwar=anw | him=dhc | by=it=fo
V 3 | targeting | =shell | | | @1:Indian troops=itr | civilians=girl; civilians=vil | by=Dr Anwar=anw
V 4 | fire | =shell | | | @1:Indian troops=itr | the children of Pir Jamal=girl | by=Residents=res | when=shortly after sunrise | date=2016-10-19 | where=Pir Jamal
V 9 | denied | REJECT | military | 016 | The spokesman of the Indian army's Northern Command, Col Vikrant Rathi=rathi | @2:the ministry=fo | id=deny
V 9 | accused | ACCUSE/allege | military,terrorism | 1123 | Col Vikrant Rathi=rathi | Pakistani soldiers=ptr
V 9 | violating | ASSAULT | military | 196 | Pakistani soldiers=ptr | @10:us=itr | by=Col Vikrant Rathi=rathi | when=in a week | id=viol
V 10 | opened up | =viol | | | the posts=ptr | us=itr | by=the colonel=rathi
V 10 | response | =shell | | | Our=itr | the posts=ptr | by=the colonel=rathi
V 10 | said | =deny | | | the colonel=rathi | @2:the ministry=fo | where=Udhampur
V 11 | exchange | ASSAULT | military | 190 | @9:Pakistani soldiers=ptr; Two Indian border guards=bsf | - | by=he=rathi | n=injured:Two:2
V 12 | killing | =shell | | | @1:Indian troops=itr | @5:the dead girl=girl
V 12 | raise | AGREE | diplomatic,military | 030 | Pakistan=pak | the UN military observers=unm | by=Sartaj Malik=malik
V 14 | thundered | ACCUSE/disapprove | legislative,diplomatic | 111 | Maulana Idrees Haqqi of the JUI-F=haqqi | we=pak; they=ind
V 14 | walkout | PROTEST/boycott | legislative | 143 | he=haqqi; eleven members=elev | @12:Pakistan=pak | where=@12:Senate | n=protesters:eleven members:11
V 16 | stormed | ASSAULT/firearms | terrorism,military | 180 | gunmen=gun | an army camp=uri | when=Sept 18 | date=2016-09-18 | where=Uri | n=killed:19 soldiers:19 | st=h | id=uri
V 16 | attack | =uri | | | gunmen=gun | 19 soldiers=uri
V 16 | blamed | ACCUSE/allege | terrorism,diplomatic | 112 | India=ind | a Pakistan-based group=grp | st=h
V 17 | struck | ASSAULT | military,terrorism | 190 | its commandos=com | "launch pads"=grp | by=New Delhi=indgov | when=Sept 29 | date=2016-09-29 | st=h
V 17 | rejected | REJECT | military | 016 | the military here=pmil | New Delhi=indgov | st=h
V 18 | crackdown | ASSAULT | repression | 175 | - | more than 85 people=prot | when=since July | date=2016-07/2016-10 | where=Valley | n=killed:more than 85 people:85
V 18 | protests | PROTEST/demo | repression | 141 | more than 85 people=prot | - | when=since July | date=2016-07/2016-10 | where=Valley
V 18 | killing | ASSAULT/targeted | repression | 190 | - | a young rebel commander=reb | when=July | date=2016-07 | st=h
V 18 | shut | PROTEST/strike | repression | 143 | - | - | where=Valley
V 21 | said | ACCUSE/disapprove | military,diplomatic | 111 | he=gen | You=pak; You=ind
Q 1 | m | unprovoked shelling~~Line of Control | it=fo | called | -
Q 2 | i | Director General~~findings | the ministry=fo | said | -
Q 3 | d | The deliberate~~dignity | Dr Anwar=anw | telling | him=dhc
Q 4 | i | the mortar~~to school | Residents=res | said | -
Q 5 | d | Rabia had~~back for it | Abdul Qayyum=qay | said | -
Q 6 | d | * | @5:Abdul Qayyum=qay |  | -
Q 7 | i | the injured~~come closer | He=qay | said | -
Q 9 | i | his men had fired first | Col Vikrant Rathi=rathi | denied | -
Q 10 | d | Our response~~on us | the colonel=rathi | said | -
Q 11 | i | Two Indian~~exchange | he=rathi | added | -
Q 12 | i | Pakistan would~~afternoon | Sartaj Malik=malik | told | the Senate=sen
Q 14 | d | Every week~~shell | Maulana Idrees Haqqi of the JUI-F=haqqi | thundered | -
Q 17 | m | its commandos~~Sept 29 | New Delhi=indgov | said | -
Q 19 | i | neither capital~~wanting one | Diplomats in Islamabad=dip | say | -
Q 21 | d | You can't~~pride | he=gen | said | -

#A w27-006 | 2021-03-02 | -
S JUST IN: Bandits free 84 abducted schoolgirls in Zamfara
P Governor says no kobo was paid; parents wept at Government House as the girls, many of them barefoot, stepped off the buses
P Gunmen who seized 84 students from a girls' boarding school in Gidan Maje, Zamfara State, last Friday have released all of them, the governor, Alhaji Sani Tukur-Rano, announced in the early hours of Tuesday.
P The freed girls arrived at Government House, Gusau, at about 4 a.m. in four buses escorted by policemen.
P "It gladdens my heart to tell the nation that our daughters are home," Mr Tukur-Rano wrote on Twitter.
S "Enjoy your tea this morning, Nigeria."
P He later told journalists that the release followed talks with the abductors through repentant bandits, and he insisted that no ransom had been paid.
P A security official familiar with the negotiations, however, told PREMIUM TIMES that N60 million had changed hands in a forest near Dansadau.
P The governor's spokesman, Yusuf Idris-Bello, dismissed that claim as "beer parlour gossip".
P One of the girls, Hafsat, 14, said the kidnappers beat those who could not walk fast and threatened to shoot anybody who cried.
P "They flogged my friend with the flat of a cutlass because her slippers cut," she said.
S "At night we slept on stones and the men were smoking and laughing at us."
P Her father, a tailor, said he had stopped eating on Saturday.
P President Ibrahim Dantata hailed the return of the students in a statement by his media aide and warned state governments against "rewarding bandits with money and vehicles", a policy which, he said, might backfire.
P The Nigeria Union of Teachers was in no mood for celebration.
P "We are asking the Federal Government to fence every school in this region or to close it," the union's secretary-general, Comrade Mike Ogbodo, said in Abuja.
P It will begin a three-day strike in five north-western states on Monday, he announced.
P On the day after the attack, angry youths had blocked the Gusau-Kaura Namoda road and stoned a convoy of lawmakers who came to sympathise, injuring a journalist.
P Police fired into the air to disperse them and arrested nine, the command's spokesperson, SP Rabi Shinkafi, told our reporter on phone.
P Zamfara, where gold is dug by hand and guns are cheaper than motorcycles, imposed a dusk-to-dawn curfew on Gidan Maje on Saturday.
P It was the third mass kidnapping from a school in the North-west since December, when more than 300 boys were taken from Kankara in Katsina State and set free six days later.
P The practice has its model in Chibok, in Borno State, where Boko Haram abducted 276 girls in April 2014, about 100 of whom have never been found.
P A year ago Mr Tukur-Rano signed an amnesty deal with several gang leaders, who surrendered 26 rifles at a colourful ceremony.
P The rifles, residents say, were the old ones.
@ gun | Zamfara gunmen | g | NGACRM
@ girls | abducted schoolgirls | l | NGAEDU
@ gov | Sani Tukur-Rano | p | NGAGOV | governor of Zamfara
@ parents | parents of the girls | l | NGACVL
@ polz | Zamfara police | o | NGACOP
@ nga | Nigeria | c | NGA
@ rep | repentant bandits | g | NGACRM
@ so | security official | p | NGACOP | security official
@ pt | PREMIUM TIMES | o | NGAJRN
@ bello | Yusuf Idris-Bello | p | NGAGOV | governor's spokesman
@ haf | Hafsat | p | NGAEDU | schoolgirl
@ friend | friend of Hafsat | p | NGAEDU | schoolgirl
@ fat | father of Hafsat | p | NGACVL | tailor
@ pres | Ibrahim Dantata | p | NGAGOV | President
@ sg | state governments | g | NGAGOV
@ nut | Nigeria Union of Teachers | o | NGALAB
@ fg | Federal Government | o | NGAGOV
@ ogb | Mike Ogbodo | p | NGALAB | secretary-general
@ youth | angry youths | l | NGACVL
@ law | convoy of lawmakers | g | NGALEG
@ jour | injured journalist | p | NGAJRN | journalist
@ shin | Rabi Shinkafi | p | NGACOP | police spokesperson
@ zam | Zamfara State | o | NGAGOV
@ gm | people of Gidan Maje | l | NGACVL
@ kank | Kankara boys | l | NGAEDU
@ bh | Boko Haram | g | NGAREB
@ chib | Chibok girls | l | NGAEDU
@ lead | gang leaders | g | NGACRM
@ res | residents | l | NGACVL
E 0 84/NUM; Zamfara/GPE
E 1 Government House/FAC
E 2 84 students/NUM; Gidan Maje/GPE; Zamfara State/GPE; last Friday/DATE; Sani Tukur-Rano/PER; the early hours of Tuesday/DATE
E 3 Government House/FAC; Gusau/GPE
E 4 Tukur-Rano/PER; Twitter/ORG
E 5 this morning/DATE; Nigeria/GPE
E 7 PREMIUM TIMES/ORG; N60 million/MONEY; Dansadau/GPE
E 8 Yusuf Idris-Bello/PER
E 9 Hafsat/PER
E 12 Saturday/DATE
E 13 Ibrahim Dantata/PER
E 14 Nigeria Union of Teachers/ORG
E 15 Federal Government/ORG; Mike Ogbodo/PER; Abuja/GPE
E 16 Monday/DATE
E 17 Gusau-Kaura Namoda road/FAC
E 18 nine/NUM; Rabi Shinkafi/PER
E 19 Zamfara/GPE; Gidan Maje/GPE; Saturday/DATE
E 20 North-west/LOC; December/DATE; more than 300 boys/NUM; Kankara/GPE; Katsina State/GPE
E 21 Chibok/GPE; Borno State/GPE; Boko Haram/ARM; 276 girls/NUM; April 2014/DATE; about 100/NUM
E 22 A year ago/DATE; Tukur-Rano/PER
V 0 | free | RETREAT/release | crime | 0841 | Bandits=gun | 84 abducted schoolgirls=girls | where=Zamfara | n=other:84:84 | id=rel
V 0 | abducted | ASSAULT/abduct | crime | 181 | Bandits=gun | schoolgirls=girls | where=Zamfara | n=abducted:84:84 | id=abd
V 1 | says | REJECT | crime | 016 | Governor=gov | - | id=deny
V 2 | seized | =abd | | | Gunmen=gun | 84 students=girls | when=last Friday | date=2021-02-26 | where=Gidan Maje | n=abducted:84 students:84
V 2 | released | =rel | | | Gunmen=gun | all of them=girls | by=the governor, Alhaji Sani Tukur-Rano=gov | when=the early hours of Tuesday | date=2021-03-02
V 3 | freed | =rel | | | @2:Gunmen=gun | girls=girls
V 3 | escorted | AID | crime | 070 | policemen=polz | girls=girls | when=about 4 a.m. | date=2021-03-02 | where=Gusau
V 6 | release | =rel | | | the abductors=gun | @3:The freed girls=girls | by=He=gov
V 6 | talks | CONSULT/third-party | crime | 046 | repentant bandits=rep; the abductors=gun | - | by=He=gov | id=talks
V 6 | insisted | =deny | | | he=gov | -
V 7 | negotiations | =talks | | | @6:the abductors=gun; @6:he=gov | -
V 7 | changed hands | COERCE | crime | 170 | @6:the abductors=gun | - | by=A security official familiar with the negotiations=so | where=Dansadau | n=money:N60 million:60000000:NGN
V 8 | dismissed | =deny | | | The governor's spokesman, Yusuf Idris-Bello=bello | @7:A security official familiar with the negotiations=so
V 9 | beat | ASSAULT/beat | crime | 182 | the kidnappers=gun | those who could not walk fast=girls | by=Hafsat=haf | id=beat
V 9 | threatened | THREATEN/violence | crime | 130 | the kidnappers=gun | anybody who cried=girls | by=Hafsat=haf
V 10 | flogged | =beat | | | They=gun | my friend=friend | by=she=haf
V 13 | hailed | SUPPORT | executive,crime | 051 | President Ibrahim Dantata=pres | the students=girls
V 13 | return | =rel | | | @2:Gunmen=gun | the students=girls
V 13 | warned | REQUEST/change | executive,crime | 0242 | President Ibrahim Dantata=pres | state governments=sg
V 15 | asking | REQUEST/change | rights-freedoms,crime | 0242 | We=nut | the Federal Government=fg | where=Abuja
V 16 | strike | PROTEST/strike | rights-freedoms,crime | 143 | It=nut | @15:the Federal Government=fg | by=he=ogb | when=Monday | date=2021-03-08 | where=five north-western states | st=f
V 17 | attack | =abd | | | @2:Gunmen=gun | @2:84 students=girls
V 17 | blocked | PROTEST/obstruct | crime | 144 | angry youths=youth | - | when=the day after the attack | date=2021-02-27 | where=Gusau-Kaura Namoda road
V 17 | stoned | PROTEST/riot | crime,legislative | 145 | angry youths=youth | a convoy of lawmakers=law; a journalist=jour | when=the day after the attack | date=2021-02-27 | where=Gusau-Kaura Namoda road
V 17 | came | CONSULT/visit | crime,legislative | 042 | a convoy of lawmakers=law | - | when=the day after the attack | date=2021-02-27
V 18 | fired | ASSAULT/crowd-control | crime,repression | 175 | Police=polz | them=youth | by=SP Rabi Shinkafi=shin | date=2021-02-27
V 18 | arrested | COERCE/arrest | crime | 173 | Police=polz | nine=youth | by=SP Rabi Shinkafi=shin | date=2021-02-27 | n=arrested:nine:9
V 19 | curfew | COERCE/curfew | crime | 1723 | Zamfara=zam | Gidan Maje=gm | when=Saturday | date=2021-02-27 | where=Gidan Maje
V 20 | taken | ASSAULT/abduct | crime | 181 | - | more than 300 boys=kank | when=December | date=2020-12 | where=Kankara | n=abducted:more than 300 boys:300 | st=h
V 20 | set free | RETREAT/release | crime | 0841 | - | more than 300 boys=kank | when=six days later | date=2020-12 | st=h
V 20 | kidnapping | =abd | | | @2:Gunmen=gun | @2:84 students=girls
V 21 | abducted | ASSAULT/abduct | terrorism | 181 | Boko Haram=bh | 276 girls=chib | when=April 2014 | date=2014-04 | where=Chibok | n=abducted:276 girls:276 | st=h
V 22 | signed | SUPPORT | crime | 057 | Mr Tukur-Rano=gov; several gang leaders=lead | - | when=A year ago | date=2020 | st=h
V 22 | amnesty | CONCEDE | crime,legal | 080 | Mr Tukur-Rano=gov | several gang leaders=lead | when=A year ago | date=2020 | st=h
V 22 | surrendered | RETREAT/disarm | crime | 0873 | several gang leaders=lead | Mr Tukur-Rano=gov | when=A year ago | date=2020 | st=h
Q 1 | i | no kobo was paid | Governor=gov | says | -
Q 2 | i | Gunmen who~~of them | the governor, Alhaji Sani Tukur-Rano=gov | announced | -
Q 4 | d | It gladdens~~are home | Mr Tukur-Rano=gov | wrote | -
Q 5 | d | * | @4:Mr Tukur-Rano=gov |  | @5:Nigeria=nga
Q 6 | i | the release~~bandits | He=gov | told | -
Q 6 | i | no ransom had been paid | he=gov | insisted | -
Q 7 | i | N60 million~~Dansadau | A security official familiar with the negotiations=so | told | PREMIUM TIMES=pt
Q 8 | m | that claim as "beer parlour gossip" | The governor's spokesman, Yusuf Idris-Bello=bello | dismissed | -
Q 9 | i | the kidnappers~~cried | Hafsat=haf | said | -
Q 10 | d | They flogged~~slippers cut | she=haf | said | -
Q 11 | d | * | @10:she=haf |  | -
Q 12 | i | he had stopped eating on Saturday | Her father=fat | said | -
Q 13 | m | "rewarding~~backfire | President Ibrahim Dantata=pres | warned | state governments=sg
Q 15 | d | We are~~close it | the union's secretary-general, Comrade Mike Ogbodo=ogb | said | -
Q 16 | i | It will begin~~Monday | he=ogb | announced | -
Q 18 | i | Police fired~~nine | SP Rabi Shinkafi=shin | told | -
Q 23 | i | The rifles~~old ones | residents=res | say | -

#A w27-007 | 2012-01-17 | -
S Iran will not retreat 'one iota' in face of EU oil embargo, spokesman says
P The Iranian Foreign Ministry has dismissed a planned European embargo on the country's crude as "economic terrorism", saying that Tehran has no shortage of customers.
P "Those who shut one door to Iranian oil will find that they have locked themselves out," ministry spokesman Ramezan Tabatabai said at his weekly press conference on Tuesday.
P He was responding to a preliminary agreement by European Union foreign ministers to stop buying Iranian crude over the country's peaceful nuclear energy program.
P The ministers are to take a final decision in Brussels on January 23.
P Asked about remarks by the British foreign secretary, who on Sunday accused Iran of enriching uranium "for no plausible civilian use", Tabatabai said that London was the last capital entitled to give lessons.
P "They have more than 200 warheads and they lecture a nation that has none."
P He reiterated that the Islamic Republic had never sought nuclear arms.
P The spokesman also condemned the assassination last Wednesday of a young nuclear scientist, Dr. Mostafa Karimi-Roshan, who was killed in northern Tehran when a motorcyclist attached a magnetic bomb to his car.
P Iran holds the intelligence services of the United States and the Zionist regime responsible for the murder.
P "We have handed a letter with documents to the Swiss embassy, which looks after American interests here, and we expect a clear answer," he said.
P Washington has strongly denied any role in the killing, while Israeli officials have declined to comment.
P The chemist was the fourth scientist to be targeted in two years: a physics professor was killed by a booby-trapped motorbike in January 2010, and in November of that year twin bombings left one academic dead and another, now head of the Atomic Energy Organization, wounded.
P Hundreds of students rallied outside the former US embassy on Monday to protest against the attack, chanting "Death to America" and carrying pictures of the slain man's four-year-old son.
P Meanwhile, the Navy announced that its new round of drills near the Strait of Hormuz would start next month.
P Last month the first vice president warned that not a drop of oil would pass through the waterway if sanctions were imposed on Iran's exports.
P Tabatabai sounded a softer note on that subject.
P "The security of the strait is our security," he stated. "We have guarded it for centuries and we do not need a reason to go on."
P He confirmed that inspectors of the International Atomic Energy Agency would travel to Tehran at the end of January for three days of talks, and said that they were free to visit any declared site.
P Turkey's foreign minister, who held consultations with Iran's chief negotiator in Ankara on Saturday, has offered to host another meeting between Tehran and the six world powers.
P The previous round ended without result in Istanbul in January 2011.
P About 18 percent of Iran's oil exports go to the European Union; Greece, Italy and Spain are the largest buyers.
P Traders in Tehran said the rial lost a tenth of its value in the course of the week.
@ irnfm | Iranian Foreign Ministry | o | IRNGOV
@ irn | Iran | c | IRN
@ tab | Ramezan Tabatabai | p | IRNGOV | ministry spokesman
@ eu | European Union | o | EUR
@ eum | European Union foreign ministers | g | EUR
@ brit | British foreign secretary | p | GBRGOV | foreign secretary
@ lon | British government | o | GBRGOV
@ bomber | motorcyclist | p | UNK | motorcyclist
@ kar | Mostafa Karimi-Roshan | p | IRNEDU | nuclear scientist
@ usspy | United States intelligence services | o | USASPY
@ isspy | Israeli intelligence services | o | ISRSPY
@ swi | Swiss embassy | o | CHEGOV
@ us | United States | c | USA
@ usg | US government | o | USAGOV
@ prof | physics professor | p | IRNEDU | physics professor
@ acad | dead academic | p | IRNEDU | academic
@ head | head of the Atomic Energy Organization | p | IRNGOV | head of the Atomic Energy Organization
@ stud | students | l | IRNEDU
@ navy | Iranian Navy | o | IRNMIL
@ vp | first vice president of Iran | p | IRNGOV | first vice president
@ insp | inspectors of the International Atomic Energy Agency | g | IGO
@ tur | Turkish foreign minister | p | TURGOV | foreign minister
@ neg | Iranian chief negotiator | p | IRNGOV | chief negotiator
@ teh | Iranian government | o | IRNGOV
@ six | six world powers | g |
@ trad | traders in Tehran | l | IRNBUS
E 0 Iran/GPE; EU/ORG
E 1 Iranian Foreign Ministry/ORG; European/NORP; Tehran/GPE
E 2 Iranian/NORP; Ramezan Tabatabai/PER; Tuesday/DATE
E 3 European Union/ORG; Iranian/NORP
E 4 Brussels/GPE; January 23/DATE
E 5 British/NORP; Sunday/DATE; Iran/GPE; Tabatabai/PER; London/GPE
E 7 Islamic Republic/GPE
E 8 last Wednesday/DATE; Mostafa Karimi-Roshan/PER; Tehran/GPE
E 9 Iran/GPE; United States/GPE
E 10 Swiss/NORP; American/NORP
E 11 Washington/GPE; Israeli/NORP
E 12 January 2010/DATE; November of that year/DATE; Atomic Energy Organization/ORG
E 13 Hundreds of students/NUM; US/GPE; Monday/DATE; America/GPE
E 14 Navy/ORG; Strait of Hormuz/LOC; next month/DATE
E 15 Last month/DATE; Iran/GPE
E 16 Tabatabai/PER
E 18 International Atomic Energy Agency/ORG; Tehran/GPE; the end of January/DATE
E 19 Turkey/GPE; Iran/GPE; Ankara/GPE; Saturday/DATE; Tehran/GPE
E 20 Istanbul/GPE; January 2011/DATE
E 21 Iran/GPE; European Union/ORG; Greece/GPE; Italy/GPE; Spain/GPE
E 22 Tehran/GPE
V 0 | retreat | REJECT/yield | economic,cbrn,diplomatic | 124 | Iran=irn | EU=eu | by=spokesman=tab | id=rej
V 0 | embargo | THREATEN/restrict | economic,natural-resource,cbrn | 1312 | EU=eu | Iran=irn | id=emb
V 1 | dismissed | =rej | | | The Iranian Foreign Ministry=irnfm | European=eu
V 1 | embargo | =emb | | | European=eu | Tehran=irn
V 2 | said | =rej | | | ministry spokesman Ramezan Tabatabai=tab | Those who shut one door to Iranian oil=eu | when=Tuesday | date=2012-01-17
V 2 | shut | =emb | | | Those who shut one door to Iranian oil=eu | Iranian=irn | by=ministry spokesman Ramezan Tabatabai=tab
V 3 | agreement | =emb | | | European Union foreign ministers=eum | Iranian=irn
V 5 | accused | ACCUSE/allege | cbrn,diplomatic | 112 | the British foreign secretary=brit | Iran=irn | when=Sunday | date=2012-01-15 | id=brit
V 5 | said | ACCUSE/disapprove | cbrn,diplomatic | 111 | Tabatabai=tab | London=lon | when=@2:Tuesday | date=2012-01-17 | id=lon
V 5 | remarks | =brit | | | the British foreign secretary=brit | Iran=irn | when=Sunday | date=2012-01-15
V 6 | lecture | =lon | | | @5:Tabatabai=tab | They=lon
V 7 | reiterated | REJECT | cbrn | 016 | He=tab | @5:the British foreign secretary=brit | when=@2:Tuesday | date=2012-01-17
V 8 | condemned | ACCUSE/disapprove | intelligence,cbrn | 111 | The spokesman=tab | a motorcyclist=bomber | when=@2:Tuesday | date=2012-01-17
V 8 | assassination | ASSAULT/targeted | intelligence,cbrn | 186 | a motorcyclist=bomber | Dr. Mostafa Karimi-Roshan=kar | when=last Wednesday | date=2012-01-11 | where=Tehran | id=kill
V 8 | killed | =kill | | | a motorcyclist=bomber | who=kar | when=last Wednesday | date=2012-01-11 | where=Tehran
V 9 | holds | ACCUSE/allege | intelligence,diplomatic | 112 | Iran=irn | the intelligence services of the United States=usspy; the Zionist regime=isspy | id=acc
V 9 | murder | =kill | | | the intelligence services of the United States=usspy; the Zionist regime=isspy | @8:Dr. Mostafa Karimi-Roshan=kar | by=Iran=irn
V 10 | letter | =acc | | | We=irn | American=us | by=he=tab
V 10 | expect | REQUEST/assist | intelligence,diplomatic | 101 | we=irn | American=us | by=he=tab
V 11 | denied | REJECT | intelligence,diplomatic | 016 | Washington=usg | @9:Iran=irn
V 11 | killing | =kill | | | @8:a motorcyclist=bomber | @8:Dr. Mostafa Karimi-Roshan=kar
V 12 | killed | ASSAULT/explosives | intelligence,cbrn | 183 | - | a physics professor=prof | when=January 2010 | date=2010-01 | st=h
V 12 | bombings | ASSAULT/explosives | intelligence,cbrn | 183 | - | one academic=acad; another=head | when=November of that year | date=2010-11 | st=h
V 12 | targeted | =kill | | | @8:a motorcyclist=bomber | The chemist=kar
V 13 | rallied | PROTEST/demo | intelligence,diplomatic | 141 | Hundreds of students=stud | America=us | when=Monday | date=2012-01-16 | where=former US embassy | n=protesters:Hundreds of students:- | id=rally
V 13 | attack | =kill | | | @8:a motorcyclist=bomber | @8:Dr. Mostafa Karimi-Roshan=kar
V 13 | chanting | =rally | | | Hundreds of students=stud | America=us
V 14 | drills | MOBILIZE/weapons | military | 150 | the Navy=navy | - | by=the Navy=navy | when=next month | date=2012-02 | where=Strait of Hormuz | st=f
V 15 | warned | THREATEN/restrict | economic,natural-resource,military | 1381 | the first vice president=vp | - | when=Last month | date=2011-12 | st=h
V 18 | travel | AGREE | cbrn,diplomatic | 032 | inspectors of the International Atomic Energy Agency=insp | Tehran=teh | by=He=tab | when=the end of January | date=2012-01 | id=trip
V 18 | talks | =trip | | | inspectors of the International Atomic Energy Agency=insp | Tehran=teh | by=He=tab
V 18 | free | AGREE | cbrn,diplomatic | 0355 | He=tab | they=insp
V 19 | consultations | CONSULT | cbrn,diplomatic | 040 | Turkey's foreign minister=tur; Iran's chief negotiator=neg | - | when=Saturday | date=2012-01-14 | where=Ankara
V 19 | offered | AGREE | cbrn,diplomatic | 039 | Turkey's foreign minister=tur | Tehran=teh; the six world powers=six
V 20 | round | CONSULT/third-party | cbrn,diplomatic | 046 | @19:Tehran=teh; @19:the six world powers=six | - | when=January 2011 | date=2011-01 | where=Istanbul | st=h
Q 0 | m | Iran will~~embargo | spokesman=tab | says | -
Q 1 | m | a planned~~terrorism" | The Iranian Foreign Ministry=irnfm | dismissed | -
Q 1 | i | Tehran has no shortage of customers | The Iranian Foreign Ministry=irnfm | saying | -
Q 2 | d | Those who~~locked themselves out | ministry spokesman Ramezan Tabatabai=tab | said | -
Q 5 | m | Iran of~~use" | the British foreign secretary=brit | accused | -
Q 5 | i | London was~~lessons | Tabatabai=tab | said | -
Q 6 | d | * | @5:Tabatabai=tab |  | -
Q 7 | i | the Islamic~~arms | He=tab | reiterated | -
Q 10 | d | We have~~answer | he=tab | said | -
Q 13 | d | Death to America | Hundreds of students=stud | chanting | -
Q 14 | i | its new round~~next month | the Navy=navy | announced | -
Q 15 | i | not a drop~~exports | the first vice president=vp | warned | -
Q 17 | d | The security~~our security | he=tab | stated | -
Q 17 | d | We have~~go on | he=tab | stated | -
Q 18 | i | inspectors~~days of talks | He=tab | confirmed | -
Q 18 | i | they were~~site | He=tab | said | -
Q 22 | i | the rial~~week | Traders in Tehran=trad | said | -

#A w27-008 | 2011-12-22 | MONTEVIDEO
S Mercosur closes ports to Falklands-flagged vessels; London calls in Uruguayan ambassador
P Presidents' summit backs Argentina's claim; Stanley fishing industry describes move as "bullying with a smile"
P The presidents of Argentina, Brazil, Paraguay and Uruguay agreed on Tuesday in Montevideo to bar ships that fly the flag of the Falkland Islands from entering their ports, a decision that Britain promptly denounced as an attempt to strangle the Islands' economy.
P The declaration, adopted unanimously at the close of a two-day summit, covers some 25 fishing boats, most of which are in fact owned by Spanish joint ventures based in Vigo.
P "I want to thank everybody for this immense act of solidarity with the Malvinas," Argentine President Graciela Ferrandi said in her closing speech.
S "But know that when you sign it, you are also signing in your own defence."
P Her host, Uruguayan President Julio Mugaburu, who had at first resisted the idea, said that his country held nothing against the British and would still receive their merchant ships.
P "We are not in favour of blockades, we simply accompany a neighbour," the 76-year-old former guerrilla told reporters.
P The Foreign Office in London summoned the Uruguayan ambassador on Wednesday to demand an explanation.
P "There can be no justification, legal, moral or political, for efforts to intimidate the Falkland Islanders," a spokesman said, adding that the ban "does not reflect well" on those who had voted for it.
P In Stanley, a member of the Legislative Assembly, Roderick Halford, said Islanders had been expecting something of the kind ever since last year, when Uruguay turned away HMS Gloucester, a Royal Navy destroyer that had asked to refuel.
P "I suppose we should feel flattered, four presidents and not one of them dared to ask us what we think," he commented.
P The Chamber of Commerce was more anxious about Christmas.
P Fresh fruit and eggs come by sea from Montevideo and Punta Arenas, and a box of tomatoes already costs as much as a leg of lamb.
P Diplomatic sources in Brasilia said the Brazilian government had agreed to the text only after the word "blockade" was struck out of it.
P Paraguay, which has no coast, signed without a murmur.
P The Spanish Fisheries Confederation sent a letter to Madrid pleading for consular help for the crews.
P In the British Parliament, former defence minister Sir Nigel Prowse urged the prime minister to send a nuclear submarine to the South Atlantic, a suggestion at which the front bench smiled politely.
P Argentina invaded the Falklands on 2 April 1982 and surrendered ten weeks later, after a conflict in which 649 Argentines, 255 Britons and three Islanders were killed.
P The two countries restored diplomatic ties in 1990, and in July 1999 they signed a communiqué that allowed Argentines to visit the Islands again.
P Relations soured once more when oil drilling began north of the archipelago in February 2010, and Buenos Aires decreed that any vessel sailing between the mainland and the Islands would need its permission.
P Whether the new measure will hurt anybody is another matter.
P Most owners, a shipping agent in Montevideo confided, will simply hoist the Red Ensign when the pilot comes aboard.
@ merc | Mercosur | o | IGO
@ falk | Falkland Islands | o | GBR
@ lon | British government | o | GBRGOV
@ uamb | Uruguayan ambassador | p | URYGOV | ambassador
@ arg | Argentina | c | ARG
@ bra | Brazil | c | BRA
@ par | Paraguay | c | PRY
@ uru | Uruguay | c | URY
@ gbr | Britain | c | GBR
@ sfi | Stanley fishing industry | g | GBRBUS
@ ferr | Graciela Ferrandi | p | ARGGOV | President
@ muj | Julio Mugaburu | p | URYGOV | President
@ fo | Foreign Office | o | GBRGOV
@ fosp | Foreign Office spokesman | p | GBRGOV | spokesman
@ half | Roderick Halford | p | GBRLEG | member of the Legislative Assembly
@ isl | Falkland Islanders | l | GBRCVL
@ rn | HMS Gloucester | o | GBRMIL
@ dip | diplomatic sources in Brasilia | g | BRAGOV
@ brag | Brazilian government | o | BRAGOV
@ sfc | Spanish Fisheries Confederation | o | ESPBUS
@ mad | Spanish government | o | ESPGOV
@ prow | Nigel Prowse | p | GBRLEG | former defence minister
@ pm | British prime minister | p | GBRGOV | prime minister
@ bai | Argentine government | o | ARGGOV
@ dead | dead of the Falklands war | l | ARG,GBR
@ agent | shipping agent | p | URYBUS | shipping agent
E 0 Mercosur/ORG; Falklands/LOC; London/GPE; Uruguayan/NORP
E 1 Argentina/GPE; Stanley/GPE
E 2 Argentina/GPE; Brazil/GPE; Paraguay/GPE; Uruguay/GPE; Tuesday/DATE; Montevideo/GPE; Falkland Islands/GPE; Britain/GPE; Islands#2/LOC
E 3 Spanish/NORP; Vigo/GPE
E 4 Malvinas/LOC; Argentine/NORP; Graciela Ferrandi/PER
E 6 Uruguayan/NORP; Julio Mugaburu/PER; British/NORP
E 8 Foreign Office/ORG; London/GPE; Uruguayan/NORP; Wednesday/DATE
E 9 Falkland Islanders/NORP
E 10 Stanley/GPE; Legislative Assembly/ORG; Roderick Halford/PER; Islanders/NORP; last year/DATE; Uruguay/GPE; Royal Navy/ORG
E 12 Chamber of Commerce/ORG; Christmas/DATE
E 13 Montevideo/GPE; Punta Arenas/GPE
E 14 Brasilia/GPE; Brazilian/NORP
E 15 Paraguay/GPE
E 16 Spanish Fisheries Confederation/ORG; Madrid/GPE
E 17 British/NORP; Parliament/ORG; Nigel Prowse/PER; South Atlantic/LOC
E 18 Argentina/GPE; Falklands/LOC; 2 April 1982/DATE; 649/NUM; Argentines/NORP; 255/NUM; Britons/NORP; three/NUM; Islanders/NORP
E 19 1990/DATE; July 1999/DATE; Argentines/NORP; Islands/LOC
E 20 February 2010/DATE; Buenos Aires/GPE; Islands/LOC
E 22 Montevideo/GPE
V 0 | closes | COERCE/restrict | territory,economic,diplomatic | 172 | Mercosur=merc | Falklands-flagged vessels=falk | id=ban
V 0 | calls in | ACCUSE/disapprove | diplomatic,territory | 114 | London=lon | Uruguayan ambassador=uamb | id=sum
V 1 | summit | CONSULT/multilateral | diplomatic,territory | 040 | @2:Argentina=arg; @2:Brazil=bra; @2:Paraguay=par; @2:Uruguay=uru | - | date=2011-12-19/2011-12-20 | where=@2:Montevideo | id=summit
V 1 | backs | SUPPORT | diplomatic,territory | 051 | Presidents' summit=merc | Argentina=arg | id=back
V 1 | move | =ban | | | @0:Mercosur=merc | Stanley fishing industry=sfi
V 1 | describes | ACCUSE/disapprove | territory,economic | 111 | Stanley fishing industry=sfi | @0:Mercosur=merc
V 2 | bar | =ban | | | presidents of Argentina=arg; Brazil=bra; Paraguay=par; Uruguay=uru | ships that fly the flag of the Falkland Islands=falk | when=Tuesday | date=2011-12-20 | where=Montevideo
V 2 | denounced | ACCUSE/disapprove | territory,economic,diplomatic | 111 | Britain=gbr | The presidents of Argentina=arg; Brazil=bra; Paraguay=par; Uruguay=uru | id=den
V 2 | decision | =ban | | | The presidents of Argentina=arg; Brazil=bra; Paraguay=par; Uruguay=uru | the Falkland Islands=falk
V 3 | summit | =summit | | | @2:Argentina=arg; @2:Brazil=bra; @2:Paraguay=par; @2:Uruguay=uru | -
V 3 | declaration | =ban | | | @2:Argentina=arg; @2:Brazil=bra; @2:Paraguay=par; @2:Uruguay=uru | some 25 fishing boats=falk
V 4 | thank | SUPPORT | diplomatic,territory | 051 | Argentine President Graciela Ferrandi=ferr | everybody=merc | date=2011-12-20
V 4 | act | =back | | | everybody=merc | @1:Argentina=arg
V 6 | resisted | REJECT/assist | territory,diplomatic | 121 | Uruguayan President Julio Mugaburu=muj | @2:Argentina=arg | st=h
V 6 | receive | AGREE | economic | 0311 | his country=uru | the British=gbr | by=Uruguayan President Julio Mugaburu=muj
V 7 | accompany | =back | | | we=uru | a neighbour=arg
V 8 | summoned | =sum | | | The Foreign Office in London=fo | the Uruguayan ambassador=uamb | when=Wednesday | date=2011-12-21 | where=London
V 9 | said | =den | | | a spokesman=fosp | those who had voted for it=merc
V 9 | ban | =ban | | | those who had voted for it=merc | the Falkland Islanders=isl
V 9 | voted | =ban | | | those who had voted for it=merc | the Falkland Islanders=isl
V 10 | turned away | REJECT/assist | military,territory | 121 | Uruguay=uru | HMS Gloucester=rn | when=last year | date=2010 | st=h
V 10 | asked | REQUEST/assist | military | 023 | HMS Gloucester=rn | Uruguay=uru | when=last year | date=2010 | st=h
V 11 | commented | ACCUSE/disapprove | territory,diplomatic | 111 | he=half | four presidents=merc
V 14 | agreed | =ban | | | the Brazilian government=brag | @2:the Falkland Islands=falk | by=Diplomatic sources in Brasilia=dip
V 15 | signed | =ban | | | Paraguay=par | @2:the Falkland Islands=falk
V 16 | pleading | REQUEST/assist | economic,diplomatic | 022 | The Spanish Fisheries Confederation=sfc | Madrid=mad
V 17 | urged | REQUEST/change | military,territory | 0242 | former defence minister Sir Nigel Prowse=prow | the prime minister=pm | where=Parliament | id=urge
V 17 | suggestion | =urge | | | former defence minister Sir Nigel Prowse=prow | the prime minister=pm
V 18 | invaded | ASSAULT | military,territory | 190 | Argentina=arg | the Falklands=falk | when=2 April 1982 | date=1982-04-02 | where=Falklands | st=h
V 18 | surrendered | RETREAT/disarm | military,territory | 0874 | Argentina=arg | @17:British=gbr | when=ten weeks later | date=1982-06 | st=h
V 18 | conflict | ASSAULT | military,territory | 190 | Argentina=arg; @19:The two countries=gbr | - | date=1982-04/1982-06 | n=killed:649:649 | n=killed:255:255 | n=killed:three:3 | st=h
V 19 | restored | SUPPORT | diplomatic | 050 | The two countries=arg; The two countries=gbr | - | when=1990 | date=1990 | st=h
V 19 | signed | SUPPORT | diplomatic,territory | 057 | they=arg; they=gbr | - | when=July 1999 | date=1999-07 | st=h
V 20 | decreed | COERCE/restrict | territory,natural-resource | 172 | Buenos Aires=bai | any vessel sailing between the mainland and the Islands=falk | when=February 2010 | date=2010-02 | st=h
V 21 | measure | =ban | | | @2:Argentina=arg; @2:Brazil=bra; @2:Paraguay=par; @2:Uruguay=uru | @2:the Falkland Islands=falk
Q 1 | m | move as "bullying~~smile" | Stanley fishing industry=sfi | describes | -
Q 4 | d | I want~~Malvinas | Argentine President Graciela Ferrandi=ferr | said | -
Q 5 | d | * | @4:Argentine President Graciela Ferrandi=ferr |  | -
Q 6 | i | his country~~ships | Uruguayan President Julio Mugaburu=muj | said | -
Q 7 | d | We are~~neighbour | the 76-year-old former guerrilla=muj | told | -
Q 9 | d | There can~~Islanders | a spokesman=fosp | said | -
Q 9 | m | the ban~~voted for it | a spokesman=fosp | adding | -
Q 10 | i | Islanders had~~refuel | Roderick Halford=half | said | -
Q 11 | d | I suppose~~we think | he=half | commented | -
Q 14 | i | the Brazilian~~struck out of it | Diplomatic sources in Brasilia=dip | said | -
Q 20 | i | any vessel~~permission | Buenos Aires=bai | decreed | -
Q 22 | i | Most owners~~aboard | a shipping agent in Montevideo=agent | confided | -

#A w27-009 | 2016-11-04 | DIYARBAKIR
S Turkey detains pro-Kurdish party leaders; car bomb kills 9 hours later
P Two co-chairs and ten other lawmakers of HDP taken from homes in overnight raids as prosecutors cite refusal to testify
P DIYARBAKIR - Turkish police detained the two leaders of the pro-Kurdish Peoples' Democratic Party (HDP) in the early hours of Friday, and a car bomb tore through the street in front of a police headquarters in Diyarbakir, the largest city of the southeast, just before eight in the morning, killing nine people and injuring more than 100.
P Prime Minister Cemal Aksoy said the PKK terrorist organization had carried out the attack.
P "They have shown their ugly face once more," Aksoy told reporters in Istanbul.
S "In a state of law nobody is above the judge, whether he carries a briefcase or a ballot."
P Murat Demirkan, the male co-chair, was taken from his house in Diyarbakir at 1.30 a.m., while Figen Aydar was picked up in Ankara, security sources said.
P "Police officers are at my door with a detention order," Demirkan wrote on Twitter minutes before his account fell silent.
P Footage posted by the party showed officers forcing open the gate of its headquarters in the capital and searching the rooms.
P The chief public prosecutor's office in Diyarbakir said in a written statement that the twelve deputies had been held because they refused to give testimony in a counter-terrorism probe.
P Parliament stripped them of immunity on May 20, with the votes of three parties.
P A court in Diyarbakir formally arrested Demirkan and Aydar on Friday evening pending trial; three lawmakers were freed on condition that they report to a police station twice a week.
P The HDP, the third largest group in parliament with 59 seats, called the operation a coup against the will of six million voters.
P "We were elected and we can only be removed by those who elected us," its spokesman Ayhan Bilgen-Kaya said, reading from a crumpled sheet under a portrait of Demirkan.
P He announced that the party would halt its work in parliament and "go back to the people".
P In Istanbul's Sisli district, riot police used tear gas and plastic bullets against a crowd of some 500 who shouted "Shoulder to shoulder against fascism".
P Access to Facebook, Twitter and WhatsApp was cut across the country for much of the day, an internet monitoring group reported.
P The European Union's foreign policy chief said on Twitter that she was "extremely worried" by the arrests, and Germany summoned the Turkish charge d'affaires in Berlin.
P "What happened last night confirms all our fears," a German foreign ministry spokesman said.
P Ankara was quick to hit back: its minister for EU affairs rejected the criticism as an attempt to "whitewash terror".
P Kurdish politicians have been here before.
P In March 1994 police dragged four deputies of the Democracy Party out of parliament; among them was Leyla Dicle, who was sentenced to 15 years that December and released in 2004.
P A ceasefire between the state and the PKK, which took up arms in 1984, collapsed in July last year.
P By noon on Friday glaziers were already at work in the Baglar district, and somebody had put a rose into the crater.
@ tur | Turkey | c | TUR
@ pol | Turkish police | o | TURCOP
@ lead | leaders of the HDP | g | TURPTYOPP
@ mps | HDP lawmakers | g | TURLEGOPP
@ pros | prosecutors in Diyarbakir | o | TURJUD
@ vict | victims of the car bomb | l | TURCVL
@ aks | Cemal Aksoy | p | TURGOV | Prime Minister
@ pkk | PKK | g | TURREB
@ dem | Murat Demirkan | p | TURPTYOPP | co-chair of the HDP
@ ayd | Figen Aydar | p | TURPTYOPP | co-chair of the HDP
@ sec | security sources | g | TURCOP
@ hdp | Peoples' Democratic Party | o | TURPTYOPP
@ parl | Turkish parliament | o | TURLEG
@ court | court in Diyarbakir | o | TURJUD
@ three | three lawmakers | g | TURLEGOPP
@ bil | Ayhan Bilgen-Kaya | p | TURPTYOPP | spokesman of the HDP
@ crowd | protesters in Sisli | l | TURCVLOPP
@ mon | internet monitoring group | o | NGO
@ eu | EU foreign policy chief | p | EURGOV | foreign policy chief
@ ger | Germany | c | DEU
@ chg | Turkish charge d'affaires | p | TURGOV | charge d'affaires
@ gsp | German foreign ministry spokesman | p | DEUGOV | spokesman
@ ank | Turkish government | o | TURGOV
@ eumin | minister for EU affairs | p | TURGOV | minister for EU affairs
@ dep | Democracy Party | o | TURPTYOPP
@ dicle | Leyla Dicle | p | TURLEGOPP | deputy of the Democracy Party
E 0 Turkey/GPE; Kurdish/NORP; 9/NUM
E 1 ten other lawmakers/NUM; HDP/ORG
E 2 DIYARBAKIR/GPE; Turkish/NORP; Kurdish/NORP; Peoples' Democratic Party/ORG; HDP/ORG; the early hours of Friday/DATE; Diyarbakir/GPE; nine people/NUM; more than 100/NUM
E 3 Cemal Aksoy/PER; PKK/ARM
E 4 Aksoy/PER; Istanbul/GPE
E 6 Murat Demirkan/PER; Diyarbakir/GPE; Figen Aydar/PER; Ankara/GPE
E 7 Demirkan/PER; Twitter/ORG
E 9 Diyarbakir/GPE; twelve deputies/NUM
E 10 Parliament/ORG; May 20/DATE
E 11 Diyarbakir/GPE; Demirkan/PER; Aydar/PER; Friday evening/DATE; three lawmakers/NUM
E 12 HDP/ORG; six million voters/NUM
E 13 Ayhan Bilgen-Kaya/PER; Demirkan/PER
E 15 Istanbul/GPE; Sisli/GPE; some 500/NUM
E 16 Facebook/ORG; Twitter/ORG; WhatsApp/ORG
E 17 European Union/ORG; Twitter/ORG; Germany/GPE; Turkish/NORP; Berlin/GPE
E 18 last night/DATE; German/NORP
E 19 Ankara/GPE; EU/ORG
E 20 Kurdish/NORP
E 21 March 1994/DATE; four deputies/NUM; Democracy Party/ORG; Leyla Dicle/PER; December/DATE; 2004/DATE
E 22 PKK/ARM; 1984/DATE; July last year/DATE
E 23 Friday/DATE; Baglar/GPE
V 0 | detains | COERCE/arrest | repression,legislative,terrorism | 173 | Turkey=tur | pro-Kurdish party leaders=lead | id=det
V 0 | bomb | ASSAULT/explosives | terrorism | 1832 | - | 9=vict | n=killed:9:9 | id=bomb
V 1 | taken | =det | | | @2:Turkish police=pol | Two co-chairs=lead; ten other lawmakers of HDP=mps
V 1 | raids | COERCE/seize | repression,legislative,terrorism | 1711 | @2:Turkish police=pol | Two co-chairs=lead; ten other lawmakers of HDP=mps | id=raid
V 1 | refusal | REJECT/assist | legal,terrorism | 1213 | Two co-chairs=lead; ten other lawmakers of HDP=mps | prosecutors=pros | by=prosecutors=pros | id=ref
V 2 | detained | =det | | | Turkish police=pol | two leaders of the pro-Kurdish Peoples' Democratic Party=lead | when=the early hours of Friday | date=2016-11-04
V 2 | tore | =bomb | | | - | police headquarters=pol; nine people=vict | when=just before eight in the morning | date=2016-11-04 | where=Diyarbakir | n=killed:nine people:9 | n=injured:more than 100:100
V 3 | attack | =bomb | | | the PKK terrorist organization=pkk | @2:nine people=vict; @2:police headquarters=pol | by=Prime Minister Cemal Aksoy=aks
V 3 | said | ACCUSE/allege | terrorism,executive | 112 | Prime Minister Cemal Aksoy=aks | the PKK terrorist organization=pkk | id=blame
V 4 | told | =blame | | | Aksoy=aks | They=pkk | where=Istanbul
V 6 | taken | =det | | | @2:Turkish police=pol | Murat Demirkan=dem | by=security sources=sec | when=1.30 a.m. | date=2016-11-04 | where=Diyarbakir
V 6 | picked up | =det | | | @2:Turkish police=pol | Figen Aydar=ayd | by=security sources=sec | date=2016-11-04 | where=Ankara
V 7 | detention | =det | | | Police officers=pol | Demirkan=dem | by=Demirkan=dem
V 8 | forcing | =raid | | | officers=pol | the party=hdp | by=the party=hdp | where=capital
V 8 | searching | =raid | | | officers=pol | the party=hdp | by=the party=hdp | where=capital
V 9 | held | =det | | | @2:Turkish police=pol | the twelve deputies=mps | by=The chief public prosecutor's office in Diyarbakir=pros | n=arrested:twelve deputies:12
V 9 | refused | =ref | | | they=mps | The chief public prosecutor's office=pros | by=The chief public prosecutor's office=pros
V 9 | probe | ACCUSE/investigate | terrorism,legal | 091 | The chief public prosecutor's office in Diyarbakir=pros | the twelve deputies=mps
V 10 | stripped | COERCE/restrict | legislative,legal | 172 | Parliament=parl | them=mps | when=May 20 | date=2016-05-20 | st=h
V 11 | arrested | COERCE/arrest | legal,legislative,terrorism | 173 | A court in Diyarbakir=court | Demirkan=dem; Aydar=ayd | when=Friday evening | date=2016-11-04 | where=Diyarbakir
V 11 | freed | RETREAT/release | legal,legislative | 0841 | A court in Diyarbakir=court | three lawmakers=three | date=2016-11-04 | n=other:three lawmakers:3
V 12 | called | ACCUSE/disapprove | repression,legislative | 111 | The HDP=hdp | @2:Turkish police=pol | id=hcrit
V 12 | operation | =det | | | @2:Turkish police=pol | The HDP=hdp
V 13 | said | =hcrit | | | its spokesman Ayhan Bilgen-Kaya=bil | @2:Turkish police=pol
V 14 | halt | PROTEST/boycott | legislative,repression | 143 | the party=hdp | parliament=parl | by=He=bil | st=f
V 15 | used | ASSAULT/crowd-control | repression | 175 | riot police=pol | a crowd of some 500=crowd | date=2016-11-04 | where=Sisli
V 15 | shouted | PROTEST/demo | repression | 141 | a crowd of some 500=crowd | riot police=pol | date=2016-11-04 | where=Sisli | n=protesters:some 500:500
V 16 | cut | COERCE/withhold | rights-freedoms,technology | 172 | - | - | by=an internet monitoring group=mon | where=country | date=2016-11-04
V 17 | said | ACCUSE/disapprove | repression,diplomatic | 111 | The European Union's foreign policy chief=eu | Turkish=tur | id=eucrit
V 17 | arrests | =det | | | Turkish=tur | @12:The HDP=hdp
V 17 | summoned | ACCUSE/disapprove | diplomatic,repression | 114 | Germany=ger | the Turkish charge d'affaires=chg | where=Berlin | id=gsum
V 18 | confirms | =gsum | | | a German foreign ministry spokesman=gsp | @19:Ankara=ank
V 18 | happened | =det | | | @17:Turkish=tur | @12:The HDP=hdp | by=a German foreign ministry spokesman=gsp | when=last night | date=2016-11-04
V 19 | rejected | REJECT | diplomatic | 120 | minister for EU affairs=eumin | @17:Germany=ger; @17:The European Union's foreign policy chief=eu | id=rej
V 19 | hit back | =rej | | | Ankara=ank | @17:Germany=ger; @17:The European Union's foreign policy chief=eu
V 19 | criticism | =eucrit | | | @17:The European Union's foreign policy chief=eu | Ankara=ank
V 21 | dragged | COERCE/arrest | repression,legislative | 173 | police=pol | four deputies of the Democracy Party=dep; Leyla Dicle=dicle | when=March 1994 | date=1994-03 | where=parliament | n=arrested:four deputies:4 | st=h
V 21 | sentenced | SANCTION/convict | legal,legislative | 116 | - | Leyla Dicle=dicle | when=that December | date=1994-12 | st=h
V 21 | released | RETREAT/release | legal | 0841 | - | Leyla Dicle=dicle | when=2004 | date=2004 | st=h
V 22 | ceasefire | RETREAT/ceasefire | military,terrorism | 0871 | the state=tur; the PKK=pkk | - | st=h
V 22 | took up arms | ASSAULT | military,terrorism | 190 | the PKK=pkk | the state=tur | when=1984 | date=1984 | st=h
Q 3 | i | the PKK~~attack | Prime Minister Cemal Aksoy=aks | said | -
Q 4 | d | They have~~once more | Aksoy=aks | told | -
Q 5 | d | * | @4:Aksoy=aks |  | -
Q 6 | i | Murat Demirkan~~Ankara | security sources=sec | said | -
Q 7 | d | Police officers~~order | Demirkan=dem | wrote | -
Q 9 | i | the twelve~~probe | The chief public prosecutor's office in Diyarbakir=pros | said | -
Q 13 | d | We were~~elected us | its spokesman Ayhan Bilgen-Kaya=bil | said | -
Q 14 | m | the party would~~the people" | He=bil | announced | -
Q 15 | d | Shoulder to~~fascism | a crowd of some 500=crowd | shouted | -
Q 16 | i | Access~~of the day | an internet monitoring group=mon | reported | -
Q 17 | m | she was~~arrests | The European Union's foreign policy chief=eu | said | -
Q 18 | d | What happened~~our fears | a German foreign ministry spokesman=gsp | said | -
Q 19 | m | the criticism as~~terror" | minister for EU affairs=eumin | rejected | -

#A w27-010 | 2018-09-05 | -
S 'Journalism is not a crime': Outcry as Myanmar sends two reporters to prison
P Yangon, Myanmar – The two young men smiled, raised their thumbs and told their wives not to cry, and a minute later a police truck carried them off to Insein prison.
P A district court in Yangon on Monday sentenced Thiha Zaw and Aung Lin Htet, who work for the Irrawaddy Monitor, to seven years each for breaching the colonial-era Official Secrets Act.
P The reporters had been looking into the killing of ten Rohingya men in the village of Inn Chaung when they were arrested last December.
P Judge Khin Maung Swe ruled that papers found in their hands could have been "useful to enemies of the state".
P "I have no fear, I have not done anything wrong," Thiha Zaw, 32, said on the steps of the court, in handcuffs.
S "I believe in justice, in democracy and in freedom, even today."
P Their lawyers said they would appeal.
P In April a police captain, Moe Win Naing, testified that a superior had ordered him to plant the documents on the pair at a restaurant in order to trap them.
P He was himself jailed for a year for violating police discipline, and his wife and three children were evicted from police housing in Naypyidaw the day after his testimony.
P The verdict drew criticism from around the world.
P The United Nations human rights chief called on Myanmar to release the two men "immediately and unconditionally", while the British ambassador, who attended the hearing, said the judgment had struck a hammer blow to the rule of law.
P "We condemn this ruling, and we condemn the silence of those who once lived on the courage of reporters," said Priya Venkataraman of the Asian Press Defence League.
P She was referring to Myanmar's civilian leader, who spent 15 years under house arrest when the generals ruled alone and whose office declined to comment.
P A government spokesman told Al Jazeera by telephone that the courts were independent and that "due process was followed to the letter".
P In Yangon on Tuesday, about 80 young people released black balloons in front of City Hall and lay down on the pavement in protest at the sentences.
P Police looked on.
P "They've put our eyes in jail," said one of them, a 19-year-old student who gave her name as May.
P More than 700,000 Rohingya fled to Bangladesh after August 2017, when troops burned hundreds of villages in Rakhine State in answer to attacks on 30 police posts by the Arakan Rohingya Salvation Army.
P A UN fact-finding mission concluded last week that senior generals should be prosecuted for genocide.
P Myanmar rejected that report, as it has rejected most of what is said about Rakhine by people who are not allowed to go there.
P Yet the army did admit in January that its soldiers had killed the ten men of Inn Chaung, and in April seven of them were given ten years with hard labour.
P The men who wrote about the crime first will be in prison almost as long as the men who committed it.
P Aung Lin Htet's daughter was born in the summer; he has held her four times, always in a courtroom.
@ mya | Myanmar | c | MMR
@ court | Yangon district court | o | MMRJUD
@ thi | Thiha Zaw | p | MMRJRN | reporter
@ aun | Aung Lin Htet | p | MMRJRN | reporter
@ pol | Myanmar police | o | MMRCOP
@ judge | Khin Maung Swe | p | MMRJUD | judge
@ ten | ten Rohingya men | l | MMRCVL
@ law | lawyers of the reporters | g | MMRJUD
@ moe | Moe Win Naing | p | MMRCOP | police captain
@ fam | family of Moe Win Naing | l | MMRCVL
@ unhr | UN human rights chief | p | UNO | human rights chief
@ bamb | British ambassador | p | GBRGOV | ambassador
@ priya | Priya Venkataraman | p | NGOJRN | Asian Press Defence League
@ lead | civilian leader of Myanmar | p | MMRGOV | civilian leader
@ gens | generals of Myanmar | g | MMRMIL
@ gsp | Myanmar government spokesman | p | MMRGOV | spokesman
@ aj | Al Jazeera | o | QATJRN
@ young | young people in Yangon | l | MMRCVL
@ may | May | p | MMREDU | student
@ roh | Rohingya | l | MMRREF
@ arsa | Arakan Rohingya Salvation Army | g | MMRREB
@ army | Myanmar army | o | MMRMIL
@ ffm | UN fact-finding mission | o | UNO
@ seven | seven soldiers | g | MMRMIL
E 0 Myanmar/GPE; two reporters/NUM
E 1 Yangon/GPE; Myanmar/GPE; Insein prison/FAC
E 2 Yangon/GPE; Monday/DATE; Thiha Zaw/PER; Aung Lin Htet/PER; Irrawaddy Monitor/ORG; Official Secrets Act/LAW
E 3 ten/NUM; Rohingya/NORP; Inn Chaung/GPE; last December/DATE
E 4 Khin Maung Swe/PER
E 5 Thiha Zaw/PER
E 8 April/DATE; Moe Win Naing/PER
E 9 Naypyidaw/GPE
E 11 United Nations/ORG; Myanmar/GPE; British/NORP
E 12 Priya Venkataraman/PER; Asian Press Defence League/ORG
E 13 Myanmar/GPE
E 14 Al Jazeera/ORG
E 15 Yangon/GPE; Tuesday/DATE; about 80 young people/NUM; City Hall/FAC
E 17 May/PER
E 18 More than 700,000/NUM; Rohingya#1/NORP; Bangladesh/GPE; August 2017/DATE; Rakhine State/GPE; Arakan Rohingya Salvation Army/ARM
E 19 UN/ORG; last week/DATE
E 20 Myanmar/GPE; Rakhine/GPE
E 21 January/DATE; ten men/NUM; Inn Chaung/GPE; April/DATE; seven/NUM
E 23 Aung Lin Htet/PER; the summer/DATE
V 0 | Outcry | ACCUSE/disapprove | rights-freedoms,legal | 111 | @11:The United Nations human rights chief=unhr; @11:the British ambassador=bamb | Myanmar=mya | id=out
V 0 | sends | SANCTION/convict | rights-freedoms,legal | 116 | Myanmar=mya | two reporters=thi; two reporters=aun | id=verd
V 1 | carried | COERCE/arrest | rights-freedoms,legal | 173 | police truck=pol | them=thi; them=aun | where=Insein prison
V 2 | sentenced | =verd | | | A district court in Yangon=court | Thiha Zaw=thi; Aung Lin Htet=aun | when=Monday | date=2018-09-03 | where=Yangon
V 3 | killing | ASSAULT/targeted | religion-ethnicity,military | 202 | @21:its soldiers=seven | ten Rohingya men=ten | where=Inn Chaung | n=killed:ten:10 | st=h | id=mass
V 3 | arrested | COERCE/arrest | rights-freedoms,legal | 173 | - | they=thi; they=aun | when=last December | date=2017-12 | st=h
V 3 | looking into | ACCUSE/investigate | human-rights,rights-freedoms | 092 | The reporters=thi; The reporters=aun | @21:its soldiers=seven | where=Inn Chaung | st=h
V 4 | ruled | =verd | | | Judge Khin Maung Swe=judge | their=thi; their=aun
V 5 | said | REJECT | legal,rights-freedoms | 016 | Thiha Zaw=thi | @2:A district court in Yangon=court | where=the steps of the court
V 7 | appeal | REJECT | legal,rights-freedoms | 120 | Their lawyers=law | @2:A district court in Yangon=court
V 8 | testified | ACCUSE/allege | legal,rights-freedoms | 112 | a police captain, Moe Win Naing=moe | a superior=pol | when=April | date=2018-04 | st=h | id=test
V 8 | ordered | REQUEST | legal,rights-freedoms | 100 | a superior=pol | him=moe | by=Moe Win Naing=moe | st=h
V 9 | jailed | SANCTION/convict | legal | 116 | - | He=moe | date=2018 | st=h
V 9 | evicted | COERCE | legal | 170 | - | his wife=fam; three children=fam | when=the day after his testimony | date=2018-04 | where=Naypyidaw | st=h
V 9 | testimony | =test | | | his#2=moe | @8:a superior=pol
V 10 | verdict | =verd | | | @2:A district court in Yangon=court | @2:Thiha Zaw=thi; @2:Aung Lin Htet=aun
V 10 | criticism | =out | | | @11:The United Nations human rights chief=unhr; @11:the British ambassador=bamb | @11:Myanmar=mya
V 11 | called on | REQUEST/yield | rights-freedoms,legal | 0253 | The United Nations human rights chief=unhr | Myanmar=mya
V 11 | said | ACCUSE/disapprove | legal,rights-freedoms | 111 | the British ambassador=bamb | @2:A district court in Yangon=court
V 11 | judgment | =verd | | | @2:A district court in Yangon=court | the two men=thi; the two men=aun
V 12 | condemn#1 | ACCUSE/disapprove | rights-freedoms,legal | 111 | We=priya | @2:A district court in Yangon=court
V 12 | ruling | =verd | | | @2:A district court in Yangon=court | @2:Thiha Zaw=thi; @2:Aung Lin Htet=aun
V 12 | condemn#2 | ACCUSE/disapprove | rights-freedoms,legal | 111 | we=priya | those who once lived on the courage of reporters=lead
V 13 | arrest | COERCE/restrict | pro-autocracy | 172 | the generals=gens | Myanmar's civilian leader=lead | st=h
V 14 | told | SUPPORT | legal | 052 | A government spokesman=gsp | the courts=court
V 15 | protest | PROTEST/demo | rights-freedoms | 141 | about 80 young people=young | - | when=Tuesday | date=2018-09-04 | where=City Hall | n=protesters:about 80 young people:80 | id=prot
V 15 | sentences | =verd | | | @2:A district court in Yangon=court | @2:Thiha Zaw=thi; @2:Aung Lin Htet=aun
V 15 | lay down | =prot | | | about 80 young people=young | - | when=Tuesday | date=2018-09-04 | where=City Hall
V 17 | put | =verd | | | They=mya | our eyes=thi; our eyes=aun
V 17 | said | ACCUSE/disapprove | rights-freedoms,legal | 111 | May=may | They=mya
V 18 | fled | SANCTION/expel | religion-ethnicity,migration | 201 | troops=army | Rohingya#1=roh | when=after August 2017 | date=2017-08 | n=displaced:More than 700,000:700000 | st=h
V 18 | burned | ASSAULT/destroy | religion-ethnicity,military | 1712 | troops=army | hundreds of villages in Rakhine State=roh | when=August 2017 | date=2017-08 | where=Rakhine State | st=h
V 18 | attacks | ASSAULT | religion-ethnicity | 180 | the Arakan Rohingya Salvation Army=arsa | 30 police posts=pol | when=August 2017 | date=2017-08 | where=Rakhine State | st=h
V 19 | concluded | ACCUSE/allege | human-rights,legal | 1124 | A UN fact-finding mission=ffm | senior generals=gens | when=last week | date=2018-08-27/2018-09-02 | id=rep
V 20 | rejected#1 | REJECT | human-rights,diplomatic | 120 | Myanmar=mya | @19:A UN fact-finding mission=ffm
V 20 | report | =rep | | | @19:A UN fact-finding mission=ffm | @19:senior generals=gens
V 21 | admit | CONCEDE | military,human-rights | 015 | the army=army | - | when=January | date=2018-01 | st=h
V 21 | killed | =mass | | | its soldiers=seven | the ten men of Inn Chaung=ten | by=the army=army | where=Inn Chaung
V 21 | given | SANCTION/convict | legal,military | 116 | - | seven of them=seven | when=in April | date=2018-04 | n=other:seven:7 | st=h
V 22 | crime | =mass | | | the men who committed it=seven | @21:the ten men of Inn Chaung=ten
V 22 | prison | =verd | | | @2:A district court in Yangon=court | The men who wrote about the crime first=thi; The men who wrote about the crime first=aun
Q 0 | d | Journalism is not a crime |  |  | -
Q 4 | m | papers found~~the state | Judge Khin Maung Swe=judge | ruled | -
Q 5 | d | I have no~~wrong | Thiha Zaw=thi | said | -
Q 6 | d | * | @5:Thiha Zaw=thi |  | -
Q 7 | i | they would appeal | Their lawyers=law | said | -
Q 8 | i | a superior~~trap them | Moe Win Naing=moe | testified | -
Q 11 | i | the judgment~~rule of law | the British ambassador=bamb | said | -
Q 12 | d | We condemn~~reporters | Priya Venkataraman=priya | said | -
Q 14 | m | the courts~~letter" | A government spokesman=gsp | told | Al Jazeera=aj
Q 17 | d | They've put our eyes in jail | one of them=may | said | -
Q 19 | i | senior generals~~genocide | A UN fact-finding mission=ffm | concluded | -
Q 21 | i | its soldiers~~Inn Chaung | the army=army | admit | -

#A w27-011 | 2018-03-30 | MOSCOW
S Russia expels 46 Western diplomats in mirror response, closes Dutch consulate
P MOSCOW, March 30. /Corr. R. Belkin/. Russia has declared 46 diplomats from seventeen countries personae non gratae and ordered the Netherlands to shut its consulate general in St. Petersburg, the Foreign Ministry said on Friday.
P The ambassadors were summoned to the ministry's high-rise on Smolenskaya Square one after another from 11:00 Moscow time and handed notes of protest over what the statement describes as "unwarranted demands for the departure of Russian staff."
P The expelled diplomats must leave within seven days.
P "The measures are mirror-like in number, but not in spirit, because we have invented no pretext," Deputy Foreign Minister Alexei Ryabinin told TASS.
S "Those who followed London out of solidarity may now thank London for the packing."
P London claims that Moscow was behind the poisoning with a nerve agent of a former double agent, Sergei Lavrenov, and his wife in the English town of Wilton on March 4.
P Russia has repeatedly denied the allegations and asked for access to the investigation, a request that the British side left without an answer.
P Late last week the United States, Germany, Poland and other countries announced that they would send home a total of 118 Russian embassy employees over the incident.
P On Thursday, the Kremlin spokesman dismissed reports that the president might cancel his visit to Vienna in June.
P "The calendar of the head of state is not drawn up in Wilton," he said.
P The Dutch foreign minister told parliament in The Hague that he regretted the Russian decision but "could not pretend to be surprised by it."
P Poland's embassy confirmed that four of its staff were on the list.
P "We have had a week to buy boxes," a diplomat at one of the embassies concerned joked, speaking on condition of anonymity.
P In the State Duma, lawmakers gave a standing ovation when the news was read out by the chairman of the international affairs committee, Leonid Karasin, who urged the government to go further and to close the British Council.
P The ministry did so the same evening, citing "irregularities in the registration" of the cultural body, which has been active in Russia since 1992.
P Britain called the closure regrettable.
P Meanwhile, the Organization for the Prohibition of Chemical Weapons has sent experts to Wilton to take samples, and the result of their work is expected in April.
P Mutual expulsions are nothing new in the history of relations between Russia and the West.
P In September 1971, London threw out 105 Soviet officials at one stroke, and in 2007 it expelled four Russian diplomats after Moscow refused to extradite the main suspect in the polonium case.
P In July 2017 Russia told the United States to reduce its mission by 755 people, in reply to sanctions adopted by Congress.
P Trade, curiously, has never suffered much from these storms.
P Two-way turnover with the Netherlands rose by a fifth last year.
@ rus | Russia | c | RUS
@ dips | 46 Western diplomats | g |
@ ned | Netherlands | c | NLD
@ mfa | Russian Foreign Ministry | o | RUSGOV
@ ambs | Western ambassadors | g |
@ rya | Alexei Ryabinin | p | RUSGOV | Deputy Foreign Minister
@ tass | TASS | o | RUSGOVJRN
@ lon | British government | o | GBRGOV
@ mos | Russian government | o | RUSGOV
@ lav | Sergei Lavrenov | p | RUSELI | former double agent
@ wife | wife of Sergei Lavrenov | p | RUSCVL
@ gbr | Britain | c | GBR
@ usa | United States | c | USA
@ deu | Germany | c | DEU
@ pol | Poland | c | POL
@ oth | other countries | g |
@ emp | Russian embassy employees | g | RUSGOV
@ krem | Kremlin spokesman | p | RUSGOV | spokesman
@ dfm | Dutch foreign minister | p | NLDGOV | foreign minister
@ dparl | Dutch parliament | o | NLDLEG
@ pemb | Polish embassy | o | POLGOV
@ anon | diplomat at one of the embassies | p | | diplomat
@ kar | Leonid Karasin | p | RUSLEG | chairman of the international affairs committee
@ bc | British Council | o | GBRGOVEDU
@ opcw | Organization for the Prohibition of Chemical Weapons | o | IGO
@ sov | Soviet officials | g | RUSGOV
@ four | four Russian diplomats | g | RUSGOV
@ cong | US Congress | o | USALEG
@ duma | State Duma lawmakers | g | RUSLEG
E 0 Russia/GPE; 46/NUM; Western/NORP; Dutch/NORP
E 1 MOSCOW/GPE; March 30/DATE; R. Belkin/PER; Russia/GPE; 46 diplomats/NUM; Netherlands/GPE; St. Petersburg/GPE; Foreign Ministry/ORG; Friday/DATE
E 2 Smolenskaya Square/LOC; Moscow/GPE; Russian/NORP
E 4 Alexei Ryabinin/PER; TASS/ORG
E 5 London#1/GPE; London#2/GPE
E 6 London/GPE; Moscow/GPE; Sergei Lavrenov/PER; English/NORP; Wilton/GPE; March 4/DATE
E 7 Russia/GPE; British/NORP
E 8 last week/DATE; United States/GPE; Germany/GPE; Poland/GPE; 118/NUM; Russian/NORP
E 9 Thursday/DATE; Kremlin/ORG; Vienna/GPE; June/DATE
E 10 Wilton/GPE
E 11 Dutch/NORP; The Hague/GPE; Russian/NORP
E 12 Poland/GPE
E 14 State Duma/ORG; Leonid Karasin/PER; British Council/ORG
E 15 the same evening/DATE; Russia/GPE; 1992/DATE
E 16 Britain/GPE
E 17 Organization for the Prohibition of Chemical Weapons/ORG; Wilton/GPE; April/DATE
E 18 Russia/GPE; West/LOC
E 19 September 1971/DATE; London/GPE; 105/NUM; Soviet/NORP; 2007/DATE; four/NUM; Russian/NORP; Moscow/GPE
E 20 July 2017/DATE; Russia/GPE; United States/GPE; 755 people/NUM; Congress/ORG
E 22 Netherlands/GPE; last year/DATE
V 0 | expels | SANCTION/expel | diplomatic | 166 | Russia=rus | 46 Western diplomats=dips | n=other:46:46 | id=exp
V 0 | closes | SANCTION/expel | diplomatic | 160 | Russia=rus | Dutch consulate=ned | id=cons
V 0 | response | =exp | | | Russia=rus | 46 Western diplomats=dips
V 1 | declared | =exp | | | Russia=rus | 46 diplomats from seventeen countries=dips | by=the Foreign Ministry=mfa | when=Friday | date=2018-03-30 | n=other:46 diplomats:46
V 1 | ordered | =cons | | | Russia=rus | the Netherlands=ned | by=the Foreign Ministry=mfa | when=Friday | date=2018-03-30 | where=St. Petersburg
V 2 | summoned | ACCUSE/disapprove | diplomatic | 114 | ministry=mfa | The ambassadors=ambs | when=11:00 Moscow time | date=2018-03-30 | where=Smolenskaya Square | id=sum
V 2 | protest | =sum | | | ministry=mfa | The ambassadors=ambs
V 2 | demands | SANCTION/expel | diplomatic | 166 | The ambassadors=oth | Russian staff=emp | id=west
V 3 | expelled | =exp | | | @1:Russia=rus | diplomats=dips
V 3 | leave | =exp | | | @1:Russia=rus | The expelled diplomats=dips
V 4 | measures | =exp | | | we=rus | @3:The expelled diplomats=dips | by=Deputy Foreign Minister Alexei Ryabinin=rya
V 4 | told | ACCUSE/disapprove | diplomatic | 111 | Deputy Foreign Minister Alexei Ryabinin=rya | @5:Those who followed London out of solidarity=oth | id=racc
V 5 | followed | =west | | | Those who followed London out of solidarity=oth | @2:Russian staff=emp | by=@4:Alexei Ryabinin=rya
V 5 | thank | =racc | | | @4:Alexei Ryabinin=rya | Those who followed London out of solidarity=oth; London#2=lon
V 6 | claims | ACCUSE/allege | intelligence,cbrn,diplomatic | 112 | London=lon | Moscow=mos | id=claim
V 6 | poisoning | ASSAULT/unconventional | intelligence,cbrn | 2041 | Moscow=mos | a former double agent, Sergei Lavrenov=lav; his wife=wife | by=London=lon | when=March 4 | date=2018-03-04 | where=Wilton | id=poison
V 7 | denied | REJECT | diplomatic,cbrn | 016 | Russia=rus | British=gbr
V 7 | allegations | =claim | | | British=gbr | Russia=rus
V 7 | asked for | REQUEST/assist | diplomatic,legal | 0213 | Russia=rus | British side=gbr | id=ask
V 7 | investigation | ACCUSE/investigate | legal,cbrn | 091 | British side=gbr | -
V 7 | request | =ask | | | Russia=rus | British side=gbr
V 7 | left | REJECT/assist | diplomatic,legal | 1213 | British side=gbr | Russia=rus
V 8 | send home | =west | | | the United States=usa; Germany=deu; Poland=pol; other countries=oth | Russian embassy employees=emp | when=Late last week | date=2018-03-19/2018-03-25 | n=other:118:118
V 8 | incident | =poison | | | - | @6:Sergei Lavrenov=lav
V 9 | dismissed | REJECT | executive,diplomatic | 120 | the Kremlin spokesman=krem | - | when=Thursday | date=2018-03-29 | id=kden
V 10 | said | =kden | | | he=krem | -
V 11 | regretted | ACCUSE/disapprove | diplomatic | 111 | The Dutch foreign minister=dfm | Russian=rus | where=The Hague
V 11 | decision | =cons | | | Russian=rus | The Dutch foreign minister=ned
V 14 | urged | REQUEST/change | diplomatic,legislative | 0242 | Leonid Karasin=kar | the government=mos | where=State Duma
V 14 | ovation | SUPPORT | diplomatic,legislative | 051 | lawmakers=duma | the government=mos | where=State Duma
V 15 | did | SANCTION/expel | diplomatic | 160 | The ministry=mfa | the cultural body=bc | when=the same evening | date=2018-03-30 | id=bc
V 16 | called | ACCUSE/disapprove | diplomatic | 111 | Britain=gbr | @15:The ministry=mfa
V 16 | closure | =bc | | | @15:The ministry=mfa | @14:the British Council=bc
V 17 | sent | ACCUSE/investigate | cbrn | 090 | the Organization for the Prohibition of Chemical Weapons=opcw | - | where=Wilton | id=opcw
V 17 | work | =opcw | | | the Organization for the Prohibition of Chemical Weapons=opcw | - | where=Wilton
V 19 | threw out | SANCTION/expel | diplomatic,intelligence | 166 | London=lon | 105 Soviet officials=sov | when=September 1971 | date=1971-09 | n=other:105:105 | st=h
V 19 | expelled | SANCTION/expel | diplomatic | 166 | it=lon | four Russian diplomats=four | when=2007 | date=2007 | n=other:four:4 | st=h
V 19 | refused | REJECT/assist | diplomatic,legal | 1213 | Moscow=mos | it=lon | st=h
V 20 | told | SANCTION/expel | diplomatic | 166 | Russia=rus | the United States=usa | when=July 2017 | date=2017-07 | n=other:755 people:755 | st=h
V 20 | sanctions | SANCTION/discontinue | diplomatic,economic,legislative | 163 | Congress=cong | Russia=rus | st=h
Q 1 | i | Russia has~~St. Petersburg | the Foreign Ministry=mfa | said | -
Q 2 | m | "unwarranted~~staff. | ministry=mfa | describes | -
Q 4 | d | The measures~~pretext | Deputy Foreign Minister Alexei Ryabinin=rya | told | TASS=tass
Q 5 | d | * | @4:Deputy Foreign Minister Alexei Ryabinin=rya |  | -
Q 6 | i | Moscow was~~March 4 | London=lon | claims | -
Q 8 | i | they would~~incident | the United States=usa | announced | -
Q 10 | d | The calendar~~Wilton | he=krem | said | -
Q 11 | m | he regretted~~by it. | The Dutch foreign minister=dfm | told | parliament=dparl
Q 12 | i | four of~~list | Poland's embassy=pemb | confirmed | -
Q 13 | d | We have~~boxes | a diplomat at one of the embassies concerned=anon | joked | -
Q 16 | m | the closure regrettable | Britain=gbr | called | -

#A w27-012 | 2013-07-16 | -
S Chief constable drafts in 400 British officers after third night of Belfast rioting
P Loyalist anger at parade ban spills over again as MP is knocked out by brick; SDLP says Orange Order 'lit the match and went home'
P An additional 400 police officers from England and Wales arrived in Northern Ireland yesterday after loyalists attacked police lines in Belfast for a third successive night.
P Seven officers were hurt on Sunday night when crowds on the Woodvale and Newtownards roads hurled petrol bombs, masonry and, in one case, a ceremonial sword.
P That brings to 71 the number injured since the trouble began on the Twelfth.
P The PSNI said it had fired 51 plastic baton rounds and used water cannon against the rioters, and that 62 people had been arrested.
P The violence followed a ruling by the Parades Commission, which last week barred Orange lodges from walking home past the nationalist Ardoyne shops.
P Chief Constable Mark Ballagh said the order had behaved recklessly by calling thousands on to the street with no plan to take them off it again.
P "Having called the protest, they should have had the wit to steward it," he told a press conference at PSNI headquarters.
S "Some of their language was emotive and, having called their people out, they simply walked away."
P The Grand Lodge suspended its protests at the weekend and appealed for calm, though it insisted that the commission was to blame.
P "Its decision rewarded those who threatened violence," the lodge's grand secretary, Norman Dunwoody, said in a letter to members.
P The DUP MP for North Belfast, William Nesbitt, who was knocked unconscious on Friday by a brick thrown from the loyalist side, left hospital on Saturday with eleven stitches and a headache.
P "I was trying to talk to people, and one of them was clearly not in the mood," he said.
P Northern Secretary Diana Fairbairn condemned the "utterly disgraceful" scenes in a statement to the House of Commons and praised the bravery of the police.
P Taoiseach Fergus Kilbane telephoned the prime minister on Sunday to discuss the disorder, a Government spokeswoman confirmed.
P Sinn Féin's Gerry Mac Giolla Bhríde, a member of the Policing Board, accused unionist leaders of hiding behind teenagers.
P In Belfast Magistrates' Court, meanwhile, twelve men and two women faced charges of riotous assembly.
P District judge Fiona Bagley refused bail to all but one of them, a chef of 23 who wept in the dock and apologised to "my mammy and the police, in that order".
P He is to sleep at an aunt's house in Bangor until September.
P Tourism bosses could be forgiven for joining him in tears, because three cruise ships are due this week and the city's hotels had only just recovered from the flag dispute.
P That dispute erupted in December, when Belfast City Council voted to fly the Union flag on designated days only, and led to four months of road blocks.
P In Ardoyne itself, July has had a bad name for years: in 2010 three nights of nationalist rioting left 80 officers injured, and a policewoman had a concrete slab dropped on her head.
P "Every summer we say never again," said Fr Gary Donegan-Quinn at Holy Cross, "and then we buy more paint."
@ cc | Mark Ballagh | p | GBRCOP | Chief Constable
@ offs | officers from England and Wales | g | GBRCOP
@ loy | loyalists | l | GBRCVL
@ psni | PSNI | o | GBRCOP
@ inj | injured officers | g | GBRCOP
@ arr | arrested people | l | GBRCVL
@ pc | Parades Commission | o | GBRGOV
@ oo | Orange Order | o | GBRSOC
@ sdlp | SDLP | o | GBRPTY
@ dun | Norman Dunwoody | p | GBRSOC | grand secretary
@ nes | William Nesbitt | p | GBRLEG | DUP MP
@ throw | brick thrower | p | GBRCVL
@ fair | Diana Fairbairn | p | GBRGOV | Northern Secretary
@ kilb | Fergus Kilbane | p | IRLGOV | Taoiseach
@ pm | British prime minister | p | GBRGOV | prime minister
@ gsw | Irish Government spokeswoman | p | IRLGOV | spokeswoman
@ mac | Gerry Mac Giolla Bhríde | p | GBRPTY | Sinn Féin member of the Policing Board
@ uni | unionist leaders | g | GBRPTY
@ four | defendants in Belfast | l | GBRCVL
@ bag | Fiona Bagley | p | GBRJUD | District judge
@ chef | chef | p | GBRCVL | chef
@ bcc | Belfast City Council | o | GBRGOV
@ nat | nationalist rioters | l | GBRCVL
@ pw | policewoman | p | GBRCOP | policewoman
@ fr | Gary Donegan-Quinn | p | GBRREL | priest
E 0 400/NUM; British/NORP; Belfast/GPE
E 1 Loyalist/NORP; SDLP/ORG; Orange Order/ORG
E 2 400 police officers/NUM; England/GPE; Wales/GPE; Northern Ireland/GPE; yesterday/DATE; loyalists/NORP; Belfast/GPE
E 3 Seven officers/NUM; Sunday night/DATE; Woodvale/FAC; Newtownards roads/FAC
E 4 71/NUM; Twelfth/DATE
E 5 PSNI/ORG; 62 people/NUM
E 6 Parades Commission/ORG; last week/DATE; Orange/ORG; nationalist/NORP; Ardoyne/GPE
E 7 Mark Ballagh/PER
E 8 PSNI/ORG
E 10 Grand Lodge/ORG; the weekend/DATE
E 11 Norman Dunwoody/PER
E 12 DUP/ORG; North Belfast/GPE; William Nesbitt/PER; Friday/DATE; loyalist/NORP; Saturday/DATE
E 14 Diana Fairbairn/PER; House of Commons/ORG
E 15 Fergus Kilbane/PER; Sunday/DATE; Government/ORG
E 16 Sinn Féin/ORG; Gerry Mac Giolla Bhríde/PER; Policing Board/ORG; unionist/NORP
E 17 Belfast Magistrates' Court/ORG; twelve men/NUM; two women/NUM
E 18 Fiona Bagley/PER
E 19 Bangor/GPE; September/DATE
E 20 this week/DATE
E 21 December/DATE; Belfast City Council/ORG
E 22 Ardoyne/GPE; July/DATE; 2010/DATE; nationalist/NORP; 80 officers/NUM
E 23 Gary Donegan-Quinn/PER; Holy Cross/FAC
V 0 | drafts in | MOBILIZE/police | religion-ethnicity | 153 | Chief constable=cc | @2:loyalists=loy | n=other:400:400 | where=Belfast | id=draft
V 0 | rioting | PROTEST/riot | religion-ethnicity | 145 | @2:loyalists=loy | @2:police lines=psni | where=Belfast | id=riot
V 1 | ban | COERCE/restrict | religion-ethnicity,rights-freedoms | 1721 | @6:the Parades Commission=pc | Loyalist=loy; Orange Order=oo | id=ban
V 1 | knocked out | ASSAULT/primitive | religion-ethnicity,legislative | 182 | @12:the loyalist side=throw | MP=nes | id=brick
V 1 | says | ACCUSE/disapprove | religion-ethnicity | 111 | SDLP=sdlp | Orange Order=oo
V 1 | spills over | =riot | | | Loyalist=loy | @2:police lines=psni
V 2 | arrived | =draft | | | police officers from England and Wales=offs | loyalists=loy | when=yesterday | date=2013-07-15 | where=Northern Ireland | n=other:400 police officers:400
V 2 | attacked | =riot | | | loyalists=loy | police lines=psni | where=Belfast
V 3 | hurled | =riot | | | crowds=loy | Seven officers=inj | when=Sunday night | date=2013-07-14 | where=Newtownards roads | n=injured:Seven officers:7
V 4 | trouble | =riot | | | @2:loyalists=loy | 71=inj | when=since the trouble began on the Twelfth | date=2013-07-12/2013-07-14 | n=injured:71:71
V 5 | fired | ASSAULT/crowd-control | repression | 175 | it=psni | the rioters=loy | by=The PSNI=psni | where=@2:Belfast
V 5 | arrested | COERCE/arrest | religion-ethnicity | 173 | @5:The PSNI=psni | 62 people=arr | by=The PSNI=psni | n=arrested:62 people:62
V 5 | used | ASSAULT/crowd-control | repression | 175 | it=psni | the rioters=loy | by=The PSNI=psni | where=@2:Belfast
V 6 | violence | =riot | | | @2:loyalists=loy | @2:police lines=psni
V 6 | barred | =ban | | | the Parades Commission=pc | Orange lodges=oo | when=last week | date=2013-07-08/2013-07-14 | where=Ardoyne
V 6 | ruling | =ban | | | the Parades Commission=pc | Orange lodges=oo | when=last week | date=2013-07-08/2013-07-14
V 7 | said | ACCUSE/disapprove | religion-ethnicity | 111 | Chief Constable Mark Ballagh=cc | the order=oo | id=cc
V 7 | calling | PROTEST/demo | religion-ethnicity | 141 | the order=oo | @6:the Parades Commission=pc | by=Chief Constable Mark Ballagh=cc | id=prot
V 8 | told | =cc | | | he=cc | they=oo | where=PSNI headquarters
V 8 | protest | =prot | | | they=oo | @6:the Parades Commission=pc | by=he=cc
V 9 | walked away | =cc | | | @8:he=cc | they=oo
V 9 | called | =prot | | | @8:they=oo | @6:the Parades Commission=pc | by=@8:he=cc
V 10 | suspended | CONCEDE | religion-ethnicity | 082 | The Grand Lodge=oo | - | when=at the weekend | date=2013-07-13/2013-07-14
V 10 | protests | =prot | | | The Grand Lodge=oo | the commission=pc
V 10 | appealed | REQUEST/yield | religion-ethnicity | 0256 | The Grand Lodge=oo | - | when=at the weekend | date=2013-07-13/2013-07-14
V 10 | insisted | ACCUSE/disapprove | religion-ethnicity | 111 | it=oo | the commission=pc | id=blame
V 11 | said | =blame | | | Norman Dunwoody=dun | Its=pc
V 11 | decision | =ban | | | Its=pc | the lodge=oo
V 12 | knocked | =brick | | | the loyalist side=throw | William Nesbitt=nes | when=Friday | date=2013-07-12
V 14 | condemned | ACCUSE/disapprove | religion-ethnicity,legislative | 111 | Northern Secretary Diana Fairbairn=fair | @2:loyalists=loy | where=House of Commons
V 14 | scenes | =riot | | | @2:loyalists=loy | the police=psni
V 14 | praised | SUPPORT | religion-ethnicity | 051 | Northern Secretary Diana Fairbairn=fair | the police=psni | where=House of Commons
V 15 | telephoned | CONSULT/phone | executive,diplomatic | 041 | Taoiseach Fergus Kilbane=kilb; the prime minister=pm | - | by=a Government spokeswoman=gsw | when=Sunday | date=2013-07-14
V 15 | disorder | =riot | | | @2:loyalists=loy | @14:the police=psni
V 16 | accused | ACCUSE/allege | religion-ethnicity | 112 | Gerry Mac Giolla Bhríde=mac | unionist leaders=uni
V 17 | charges | ACCUSE/allege | legal | 115 | - | twelve men=four; two women=four | where=Belfast Magistrates' Court | n=other:twelve men:12 | n=other:two women:2
V 18 | refused | COERCE/arrest | legal | 173 | District judge Fiona Bagley=bag | all but one of them=four
V 18 | apologised | CONCEDE | legal | 055 | a chef of 23=chef | police=psni
V 21 | blocks | PROTEST/obstruct | religion-ethnicity | 144 | - | Belfast City Council=bcc | when=four months | date=2012-12/2013-04 | where=Belfast | st=h
V 22 | rioting | PROTEST/riot | religion-ethnicity | 145 | nationalist=nat | 80 officers=inj | when=2010 | date=2010-07 | where=Ardoyne | n=injured:80 officers:80 | st=h
V 22 | dropped | ASSAULT/primitive | religion-ethnicity | 182 | - | a policewoman=pw | when=2010 | date=2010-07 | where=Ardoyne | st=h
Q 1 | m | Orange Order~~home' | SDLP=sdlp | says | -
Q 5 | i | it had fired~~rioters | The PSNI=psni | said | -
Q 5 | i | 62 people had been arrested | The PSNI=psni | said | -
Q 7 | i | the order~~off it again | Chief Constable Mark Ballagh=cc | said | -
Q 8 | d | Having called~~steward it | he=cc | told | -
Q 9 | d | * | @8:he=cc |  | -
Q 10 | i | the commission was to blame | it=oo | insisted | -
Q 11 | d | Its decision~~violence | Norman Dunwoody=dun | said | -
Q 13 | d | I was trying~~mood | he=nes | said | -
Q 14 | m | the "utterly disgraceful" scenes | Northern Secretary Diana Fairbairn=fair | condemned | -
Q 15 | i | Taoiseach~~disorder | a Government spokeswoman=gsw | confirmed | -
Q 18 | m | "my mammy~~order | a chef of 23=chef | apologised | -
Q 23 | d | Every summer~~again | Fr Gary Donegan-Quinn=fr | said | -
Q 23 | d | and then~~paint | Fr Gary Donegan-Quinn=fr | said | -

#A w27-013 | 2022-09-01 | -
S Palestinian hunger striker ends 158-day fast after Israel agrees to free him in October
P Hatem Awadeh's lawyers hail 'victory over a file nobody may read'; Shin Bet says he is an active member of Islamic Jihad
P A Palestinian detainee who had refused food for 158 days in protest at his imprisonment without charge ended his hunger strike on Wednesday evening, after Israeli authorities undertook in writing not to extend his detention beyond October 2.
P Hatem Awadeh, 40, a father of four from the village of Idhna, near Hebron, sipped tea with sugar at the Shamir Medical Center at about 7 p.m., his wife said.
P "He laughed, and I had forgotten what his teeth look like," Dalal Awadeh told Haaretz from the hospital corridor.
S "Then he fell asleep, and the nurse cried, and I cried because she did."
P Military prosecutors confirmed the agreement.
P It was reached a day after doctors warned that his heart might stop at any moment.
P Awadeh was arrested at his home on December 27 and placed under administrative detention, a measure that allows the army to hold suspects on secret evidence for renewable periods of six months.
P His weight fell from 86 kilograms to 38.
P The Shin Bet security service says that he took part in planning attacks on behalf of Islamic Jihad, an accusation that he denies.
P "If there were anything in the file, they would have indicted him in January," said his attorney, Ahlam Khalidi.
P The High Court of Justice rejected two petitions for his release, the last one on Tuesday, when Justice Daphna Ziv wrote in her ruling that the petitioner "holds the key to his own recovery".
P His case has weighed on talks that Egypt is conducting with Israel and Islamic Jihad since the three days of fighting in Gaza early last month, in which 49 Palestinians were killed.
P The group demanded the freedom of Awadeh and of Sheikh Bassam Turkman, a commander whom soldiers seized in Jenin on August 1, as a condition of the truce.
P Egyptian mediators promised then to "exert efforts" for the two, and General Ahmed Fouad of Egyptian intelligence visited Israel on August 21 to press the matter.
P Far-right lawmaker Shlomo Ganz called the deal a surrender.
P "Tomorrow every terrorist will know that all he has to do is skip lunch," he tweeted.
P Dozens of Israelis and Palestinians had held a vigil outside the ward each Saturday, and twice hecklers tore down their posters.
P Prisoners have used their bodies in this way since at least 1969.
P In 2012 about 1,600 of them refused meals for 28 days, until Israel agreed to end the solitary confinement of 19 inmates and to allow visits from Gaza.
P According to the rights group HaMoked, 723 people are now held without trial, the highest number since 2008.
P Awadeh will remain in hospital until he can walk, his doctors said.
@ awa | Hatem Awadeh | p | PSECVL | detainee
@ isr | Israel | c | ISR
@ iauth | Israeli authorities | g | ISRGOV
@ lawy | lawyers of Hatem Awadeh | g | PSECVL
@ sb | Shin Bet | o | ISRSPY
@ dal | Dalal Awadeh | p | PSECVL | wife of Hatem Awadeh
@ haa | Haaretz | o | ISRJRN
@ mp | military prosecutors | g | ISRMILJUD
@ doc | doctors | g | ISRMED
@ army | Israeli army | o | ISRMIL
@ ij | Islamic Jihad | g | PSEREB
@ khal | Ahlam Khalidi | p | PSECVL | attorney
@ hc | High Court of Justice | o | ISRJUD
@ ziv | Daphna Ziv | p | ISRJUD | Justice
@ egy | Egypt | c | EGY
@ dead | Palestinians killed in Gaza | l | PSE
@ turk | Bassam Turkman | p | PSEREB | commander of Islamic Jihad
@ fou | Ahmed Fouad | p | EGYSPY | general
@ ganz | Shlomo Ganz | p | ISRLEG | lawmaker
@ vig | Israelis and Palestinians at the vigil | l | ISRCVL,PSECVL
@ hec | hecklers | l | ISRCVL
@ pris | Palestinian prisoners | l | PSE
@ inm | 19 inmates | l | PSE
@ ham | HaMoked | o | ISRNGO
@ held | people held without trial | l | PSE
E 0 Palestinian/NORP; Israel/GPE; October/DATE
E 1 Hatem Awadeh/PER; Shin Bet/ORG; Islamic Jihad/ARM
E 2 Palestinian/NORP; Wednesday evening/DATE; Israeli/NORP; October 2/DATE
E 3 Hatem Awadeh/PER; Idhna/GPE; Hebron/GPE; Shamir Medical Center/FAC
E 4 Dalal Awadeh/PER; Haaretz/ORG
E 8 Awadeh/PER; December 27/DATE
E 10 Shin Bet/ORG; Islamic Jihad/ARM
E 11 January/DATE; Ahlam Khalidi/PER
E 12 High Court of Justice/ORG; Tuesday/DATE; Daphna Ziv/PER
E 13 Egypt/GPE; Israel/GPE; Islamic Jihad/ARM; Gaza/GPE; early last month/DATE; 49/NUM; Palestinians/NORP
E 14 Awadeh/PER; Bassam Turkman/PER; Jenin/GPE; August 1/DATE
E 15 Egyptian#1/NORP; Ahmed Fouad/PER; Egyptian#2/NORP; Israel/GPE; August 21/DATE
E 16 Shlomo Ganz/PER
E 18 Dozens/NUM; Israelis/NORP; Palestinians/NORP; Saturday/DATE
E 19 1969/DATE
E 20 2012/DATE; about 1,600/NUM; Israel/GPE; 19 inmates/NUM; Gaza/GPE
E 21 HaMoked/ORG; 723 people/NUM; 2008/DATE
E 22 Awadeh/PER
V 0 | ends | CONCEDE | legal,human-rights | 082 | Palestinian hunger striker=awa | Israel=isr | id=end
V 0 | fast | PROTEST/hunger | legal,human-rights | 142 | Palestinian hunger striker=awa | Israel=isr | id=fast
V 0 | agrees | CONCEDE | legal,human-rights | 0353 | Israel=isr | him=awa | st=f | id=agr
V 1 | hail | SUPPORT | legal,human-rights | 051 | Hatem Awadeh's lawyers=lawy | Hatem Awadeh=awa
V 1 | says | ACCUSE/allege | terrorism,intelligence | 112 | Shin Bet=sb | he=awa | id=acc
V 2 | refused | =fast | | | A Palestinian detainee=awa | Israeli authorities=iauth | date=2022-03/2022-08-31
V 2 | imprisonment | COERCE/arrest | legal,human-rights | 173 | Israeli authorities=iauth | A Palestinian detainee=awa | id=arr
V 2 | ended | =end | | | A Palestinian detainee=awa | Israeli authorities=iauth | when=Wednesday evening | date=2022-08-31
V 2 | strike | =fast | | | A Palestinian detainee=awa | Israeli authorities=iauth
V 2 | undertook | =agr | | | Israeli authorities=iauth | A Palestinian detainee=awa
V 2 | detention | =arr | | | Israeli authorities=iauth | his#3=awa
V 6 | agreement | =agr | | | Military prosecutors=mp | @3:Hatem Awadeh=awa
V 7 | reached | =agr | | | @6:Military prosecutors=mp | his=awa | when=a day after | date=2022-08-31
V 8 | arrested | =arr | | | the army=army | Awadeh=awa | when=December 27 | date=2021-12-27
V 8 | placed | COERCE/arrest | legal,human-rights | 173 | army=army | Awadeh=awa | date=2021-12
V 10 | says | =acc | | | The Shin Bet security service=sb | he#1=awa
V 10 | accusation | =acc | | | The Shin Bet security service=sb | he#2=awa
V 10 | denies | REJECT | terrorism,legal | 016 | he#2=awa | The Shin Bet security service=sb
V 11 | said | REJECT | terrorism,legal | 016 | his attorney, Ahlam Khalidi=khal | @10:The Shin Bet security service=sb
V 12 | rejected | REJECT/yield | legal,human-rights | 1243 | The High Court of Justice=hc | his#1=awa | when=Tuesday | date=2022-08-30 | id=rul
V 12 | petitions | REQUEST/yield | legal,human-rights | 0253 | his#1=awa | The High Court of Justice=hc
V 12 | ruling | =rul | | | Justice Daphna Ziv=ziv | the petitioner=awa | when=Tuesday | date=2022-08-30
V 13 | talks | CONSULT/third-party | diplomatic | 045 | Egypt=egy; Israel=isr; Islamic Jihad=ij | - | date=2022-08 | id=talks
V 13 | fighting | ASSAULT | military | 190 | Israel=isr; Islamic Jihad=ij | 49 Palestinians=dead | when=early last month | date=2022-08 | where=Gaza | n=killed:49:49 | st=h
V 14 | demanded | REQUEST/yield | legal,diplomatic | 1053 | The group=ij | @13:Israel=isr | date=2022-08 | st=h
V 14 | seized | COERCE/arrest | military | 173 | soldiers=army | Sheikh Bassam Turkman=turk | when=August 1 | date=2022-08-01 | where=Jenin | st=h
V 14 | truce | RETREAT/ceasefire | military | 0871 | The group=ij; @13:Israel=isr | - | date=2022-08 | st=h
V 15 | promised | AGREE | diplomatic,legal | 039 | Egyptian mediators=egy | @14:The group=ij | date=2022-08 | st=h
V 15 | visited | CONSULT/visit | diplomatic,intelligence | 042 | General Ahmed Fouad of Egyptian intelligence=fou | Israel=isr | when=August 21 | date=2022-08-21 | where=Israel
V 16 | called | ACCUSE/disapprove | legislative,terrorism | 111 | Far-right lawmaker Shlomo Ganz=ganz | @2:Israeli authorities=iauth | id=gz
V 16 | deal | =agr | | | @2:Israeli authorities=iauth | @14:Awadeh=awa
V 17 | tweeted | =gz | | | he#2=ganz | @2:Israeli authorities=iauth
V 18 | vigil | PROTEST/demo | human-rights | 141 | Dozens of Israelis and Palestinians=vig | - | n=protesters:Dozens:-
V 18 | tore down | ASSAULT/destroy | human-rights | 1712 | hecklers=hec | Dozens of Israelis and Palestinians=vig
V 19 | used | PROTEST/hunger | legal,human-rights | 142 | Prisoners=pris | - | when=since at least 1969 | st=h
V 20 | refused | PROTEST/hunger | legal,human-rights | 142 | about 1,600 of them=pris | Israel=isr | when=2012 | date=2012 | n=protesters:about 1,600:1600 | st=h
V 20 | agreed | CONCEDE | legal,human-rights | 035 | Israel=isr | about 1,600 of them=pris | when=2012 | date=2012 | st=h
V 20 | confinement | COERCE/restrict | legal,human-rights | 172 | Israel=isr | 19 inmates=inm | when=2012 | date=2012 | n=other:19 inmates:19 | st=h
V 21 | held | COERCE/arrest | legal,human-rights | 173 | - | 723 people=held | by=the rights group HaMoked=ham | n=arrested:723 people:723
Q 1 | d | victory over a file nobody may read | Hatem Awadeh's lawyers=lawy | hail | -
Q 1 | i | he is~~Jihad | Shin Bet=sb | says | -
Q 3 | i | Hatem Awadeh~~7 p.m. | his wife=dal | said | -
Q 4 | d | He laughed~~look like | Dalal Awadeh=dal | told | Haaretz=haa
Q 5 | d | * | @4:Dalal Awadeh=dal |  | -
Q 7 | i | his heart might stop at any moment | doctors=doc | warned | -
Q 10 | i | he took part~~Islamic Jihad | The Shin Bet security service=sb | says | -
Q 11 | d | If there~~January | Ahlam Khalidi=khal | said | -
Q 12 | m | the petitioner~~recovery" | Justice Daphna Ziv=ziv | wrote | -
Q 15 | m | "exert efforts" | Egyptian mediators=egy | promised | -
Q 16 | m | the deal a surrender | Far-right lawmaker Shlomo Ganz=ganz | called | -
Q 17 | d | Tomorrow~~lunch | he#2=ganz | tweeted | -
Q 21 | i | 723 people~~2008 | the rights group HaMoked=ham | According to | -
Q 22 | i | Awadeh will~~walk | his doctors=doc | said | -

#A w27-014 | 2017-02-14 | -
S Kenya: Go to jail with our heads high, doctors say as judge locks up union bosses
P Strike enters day 72 after court sends seven officials to Kamiti for a month
P Nairobi — Seven officials of the Kenya Medical Practitioners' Union walked into a courtroom on Monday hoping for more time to talk and were driven out of it in a prison van.
P Employment Court judge Hellen Wasonga jailed the seven for one month for contempt, saying they had ignored three orders to call off the doctors' strike.
P "The applicants have had every indulgence this court can give, and the poor of this country have had none," the judge told a gallery packed with white coats.
P "I sentence you to serve one month, and may you use it to reflect."
P Cries of "Shame!" rang out, and somebody began the national anthem.
P The union's secretary-general, Dr Owino Magak, raised his fist as warders led him down the steps.
P "We would rather go to jail than betray a promise that was made to us in writing," he shouted to reporters.
P Within the hour some 300 medics had marched to the gates of Kamiti Maximum Security Prison, where police dispersed them with tear gas.
P Health Cabinet Secretary Dr Cleophas Muthee welcomed the ruling, but said he had nothing personal against his colleagues.
P "I am a doctor too, I've done the nights," he told Citizen Breakfast, adding that the government's offer of a 40 per cent raise, which the union turned down on January 6, was still on the table.
P Opposition leader Ezekiel Odero accused the Jubilee administration of finding billions for laptops and teargas and not a shilling for surgeons.
P Doctors at private hospitals announced that they, too, would down tools for 48 hours from Wednesday in solidarity with the detainees.
P The lawyers' society also waded in.
P Its president, Isabel Nyaga, said she would appeal against the sentence this morning and urged both sides to return to the table under the mediation of the Catholic bishops.
P The strike began on December 5 over a pay agreement that the ministry signed with the union in June 2013 and never registered.
P Since then mothers have given birth in matatus, and at Mathari hospital in Nairobi about 100 patients walked out of the psychiatric wards on the first day and scattered into the traffic.
P President Josphat Kariuki met the union's leaders at State House, Mombasa, in January, in talks that broke up after four hours.
P "He looked tired, we were tired, and the mandazi were cold," one of those present recalled.
P In Kisumu, Mama Achieng' Ouko, whose daughter's operation has been put off four times, has stopped asking whose fault it is.
P "When two elephants fight it's the grass that suffers, and now one elephant is in jail," she said.
P "Who will treat the grass?"
@ seven | seven union officials | g | KENLAB
@ union | Kenya Medical Practitioners' Union | o | KENLABMED
@ docs | Kenyan doctors | l | KENMED
@ judge | Hellen Wasonga | p | KENJUD | Employment Court judge
@ court | Employment Court | o | KENJUD
@ mag | Owino Magak | p | KENLABMED | secretary-general
@ ward | prison warders | g | KENCOP
@ med | medics at Kamiti | l | KENMED
@ pol | Kenyan police | o | KENCOP
@ mut | Cleophas Muthee | p | KENGOV | Health Cabinet Secretary
@ cit | Citizen Breakfast | o | KENJRN
@ gov | Kenyan government | o | KENGOV
@ ode | Ezekiel Odero | p | KENPTYOPP | opposition leader
@ priv | doctors at private hospitals | l | KENMED
@ nya | Isabel Nyaga | p | KENSOC | president of the lawyers' society
@ min | Kenyan health ministry | o | KENGOV
@ pres | Josphat Kariuki | p | KENGOV | president
@ one | person present at the talks | p | KENLABMED
@ ach | Achieng' Ouko | p | KENCVL | mother of a patient
E 0 Kenya/GPE
E 1 seven officials/NUM; Kamiti/FAC
E 2 Nairobi/GPE; Seven officials/NUM; Kenya Medical Practitioners' Union/ORG; Monday/DATE
E 3 Employment Court/ORG; Hellen Wasonga/PER; seven/NUM
E 7 Owino Magak/PER
E 9 some 300 medics/NUM; Kamiti Maximum Security Prison/FAC
E 10 Cleophas Muthee/PER
E 11 Citizen Breakfast/ORG; January 6/DATE
E 12 Ezekiel Odero/PER; Jubilee/ORG
E 13 Wednesday/DATE
E 15 Isabel Nyaga/PER; this morning/DATE; Catholic/NORP
E 16 December 5/DATE; June 2013/DATE
E 17 Mathari hospital/FAC; Nairobi/GPE; about 100 patients/NUM
E 18 Josphat Kariuki/PER; State House/FAC; Mombasa/GPE; January/DATE
E 20 Kisumu/GPE; Achieng' Ouko/PER
V 0 | locks up | SANCTION/convict | legal,health,rights-freedoms | 116 | judge=judge | union bosses=seven | id=jail
V 0 | say | REJECT/yield | legal,health | 124 | doctors=docs | judge=judge | id=defy
V 1 | Strike | PROTEST/strike | health,rights-freedoms | 143 | @0:doctors=docs | @16:the ministry=min | id=str
V 1 | sends | =jail | | | court=court | seven officials=seven
V 2 | driven | COERCE/arrest | legal,health | 173 | - | Seven officials of the Kenya Medical Practitioners' Union=seven | when=Monday | date=2017-02-13 | where=Nairobi | id=led
V 3 | jailed | =jail | | | Employment Court judge Hellen Wasonga=judge | the seven=seven | when=@2:Monday | date=2017-02-13 | where=@2:Nairobi | n=other:seven:7
V 3 | ignored | REJECT/yield | legal,health | 128 | they=seven | three orders=court | by=Employment Court judge Hellen Wasonga=judge | id=ign
V 3 | orders | REQUEST/yield | legal,health | 1052 | @4:this court=court | they=seven | by=Employment Court judge Hellen Wasonga=judge
V 3 | strike | =str | | | the doctors=docs | @16:the ministry=min
V 4 | told | ACCUSE/disapprove | legal,health | 111 | the judge=judge | The applicants=seven
V 5 | sentence | =jail | | | I=judge | you#1=seven
V 6 | Cries | ACCUSE/disapprove | legal,health | 111 | @4:a gallery packed with white coats=docs | @4:the judge=judge
V 7 | led | =led | | | warders=ward | Dr Owino Magak=mag
V 8 | shouted | =defy | | | he=mag | @4:the judge=judge
V 8 | promise | AGREE | health,economic | 031 | @16:the ministry=min | us=union | st=h | id=pay
V 9 | marched | PROTEST/demo | health,legal | 141 | some 300 medics=med | - | where=Kamiti Maximum Security Prison | date=2017-02-13 | n=protesters:some 300 medics:300
V 9 | dispersed | ASSAULT/crowd-control | repression,health | 175 | police=pol | them=med | where=Kamiti Maximum Security Prison | date=2017-02-13
V 10 | welcomed | SUPPORT | legal,health | 051 | Health Cabinet Secretary Dr Cleophas Muthee=mut | @4:the judge=judge
V 10 | ruling | =jail | | | @4:the judge=judge | his colleagues=seven
V 11 | offer | AGREE | health,economic | 031 | the government=gov | the union=union | by=he=mut
V 11 | turned down | REJECT | health,economic | 120 | the union=union | the government=gov | by=he=mut | when=January 6 | date=2017-01-06 | st=h
V 12 | accused | ACCUSE/allege | health,corruption | 112 | Opposition leader Ezekiel Odero=ode | the Jubilee administration=gov
V 13 | down tools | PROTEST/strike | health,legal | 143 | they=priv | - | by=they=priv | when=Wednesday | date=2017-02-15 | st=f
V 13 | detainees | =led | | | @7:warders=ward | the detainees=seven
V 15 | sentence | =jail | | | @4:the judge=judge | @13:the detainees=seven
V 15 | urged | REQUEST/meet | health,legal | 026 | Its president, Isabel Nyaga=nya | both sides=union; both sides=gov
V 15 | appeal | REJECT | legal,health | 120 | Its president, Isabel Nyaga=nya | @4:the judge=judge
V 16 | strike | =str | | | @13:Doctors=docs | the ministry=min | when=December 5 | date=2016-12-05
V 16 | signed | SUPPORT | health,economic | 057 | the ministry=min; the union=union | - | when=June 2013 | date=2013-06 | st=h
V 16 | agreement | =pay | | | the ministry=min | the union=union | when=June 2013 | date=2013-06
V 18 | met | CONSULT | health,executive | 040 | President Josphat Kariuki=pres; the union's leaders=seven | - | when=in January | date=2017-01 | where=State House | st=h | id=met
V 18 | talks | =met | | | President Josphat Kariuki=pres; the union's leaders=seven | -
V 21 | jail | =led | | | @7:warders=ward | one elephant=seven
Q 0 | i | Go to jail with our heads high | doctors=docs | say | -
Q 3 | i | they had~~strike | Employment Court judge Hellen Wasonga=judge | saying | -
Q 4 | d | The applicants~~had none | the judge=judge | told | -
Q 5 | d | * | @4:the judge=judge |  | you#1=seven
Q 8 | d | We would~~writing | he=mag | shouted | -
Q 10 | i | he had nothing~~colleagues | Health Cabinet Secretary Dr Cleophas Muthee=mut | said | -
Q 11 | d | I am~~nights | he=mut | told | Citizen Breakfast=cit
Q 11 | i | the government~~table | he=mut | adding | -
Q 13 | i | they, too~~detainees | Doctors at private hospitals=priv | announced | -
Q 15 | i | she would~~morning | Isabel Nyaga=nya | said | -
Q 19 | d | He looked~~cold | one of those present=one | recalled | -
Q 21 | d | When two~~in jail | she=ach | said | -
Q 22 | d | * | @21:she=ach |  | -

#A w27-015 | 2014-02-24 | BANGKOK
S Army chief rules out coup after grenade kills two children at Bangkok rally
P Gunmen also hit protest stage in Trat; PM brands attacks 'terrorism' as PDRC vows to fight on
P The army chief yesterday ruled out military intervention in the political conflict, hours after a grenade exploded near a rally site in Bangkok's Ratchaprasong shopping district, killing a woman and two small children.
P In an unusual televised address, Gen Prasert Chanchai said that only negotiations could pull the country back from what he called the edge of collapse.
P "If we roll out the tanks, who can guarantee that the situation will end peacefully?" he asked.
S "Blood washes nothing, and soldiers have tried."
P The 40mm grenade, fired from a launcher, landed beside a noodle stall opposite Big C at about 5pm on Sunday and wounded 22 people, police said.
P The dead siblings, a boy of four and a girl of six, had gone with their father to buy sweets.
P He had let go of their hands to look for his keys.
P On Saturday night, in the eastern province of Trat, men in two pickup trucks opened fire on an anti-government stage and threw explosives into the crowd at Khao Saming, killing a five-year-old girl and injuring 41.
P Caretaker Prime Minister Siriporn Wattanakul condemned both attacks as terrorism and ordered the Department of Special Investigation to find the culprits.
P "Violence that takes the lives of children will never be forgiven by any side," she wrote on Facebook.
P Her words did not impress the protesters, whose leader, Suthep Ratchaburi, charged from the stage at Lumpini Park last night that her supporters had carried out the killings.
P "She has children's blood on her hands, she must go, and she must go now," he told several thousand followers.
P He vowed to seize assets of companies linked to the Shinawatra family.
P Red-shirt chairman Jatuphon Boonmee denied the accusation and invited the army to search any house of his movement.
P At a rally in Nakhon Ratchasima on Sunday a lesser red-shirt figure drew loud applause when he announced the shooting in Trat, a scene which the prime minister's aide later described as disgusting.
P The UN secretary-general called for an immediate end to the violence and urged all parties to respect human rights.
P Twenty-one people have died and more than 700 have been hurt since the People's Democratic Reform Committee took to the streets in November against an amnesty bill.
P The general election of Feb 2, which the opposition boycotted, remains unfinished because demonstrators prevented voting in 28 southern constituencies.
P Last Tuesday five people, one of them a policeman, were killed when officers tried to reclaim a site at Phan Fa Bridge.
P The Civil Court ruled the day after that the government may not use force against the rallies.
P In April and May 2010, more than 90 people died in the same streets, then full of red shirts.
P The noodle vendor opened again this morning, with a photograph of the two children propped against the fish sauce.
@ chief | Prasert Chanchai | p | THAMIL | army chief
@ kids | woman and children killed at Ratchaprasong | l | THACVL
@ wnd | people wounded at Ratchaprasong | l | THACVL
@ gun | gunmen in Trat | g | THAUAF
@ trat | crowd at Khao Saming | l | THACVLOPP
@ pol | Thai police | o | THACOP
@ pm | Siriporn Wattanakul | p | THAGOV | caretaker Prime Minister
@ dsi | Department of Special Investigation | o | THACOP
@ sut | Suthep Ratchaburi | p | THAOPP | protest leader
@ pdrc | People's Democratic Reform Committee | o | THAOPP
@ supp | supporters of the prime minister | l | THACVL
@ shin | Shinawatra family | l | THAELI
@ jat | Jatuphon Boonmee | p | THAOPP | red-shirt chairman
@ army | Thai army | o | THAMIL
@ red | red-shirt figure | p | THACVL
@ aide | aide of the prime minister | p | THAGOV | aide
@ unsg | UN secretary-general | p | UNO | secretary-general
@ opp | Thai opposition | o | THAPTYOPP
@ demo | demonstrators | l | THACVLOPP
@ five | five people killed at Phan Fa | l | THACVL,THACOP
@ cc | Civil Court | o | THAJUD
@ gov | Thai government | o | THAGOV
@ dead10 | dead of 2010 | l | THACVL
@ vict | victims since November | l | THACVL
E 0 two children/NUM; Bangkok/GPE
E 1 Trat/GPE; PDRC/ORG
E 2 yesterday/DATE; Bangkok/GPE; Ratchaprasong/LOC; two small children/NUM
E 3 Prasert Chanchai/PER
E 6 Big C/FAC; Sunday/DATE; 22 people/NUM
E 9 Saturday night/DATE; Trat/GPE; Khao Saming/GPE; 41/NUM
E 10 Siriporn Wattanakul/PER; Department of Special Investigation/ORG
E 11 Facebook/ORG
E 12 Suthep Ratchaburi/PER; Lumpini Park/FAC; last night/DATE
E 13 several thousand followers/NUM
E 14 Shinawatra/PER
E 15 Jatuphon Boonmee/PER
E 16 Nakhon Ratchasima/GPE; Sunday/DATE; Trat/GPE
E 17 UN/ORG
E 18 Twenty-one people/NUM; more than 700/NUM; People's Democratic Reform Committee/ORG; November/DATE
E 19 Feb 2/DATE
E 20 Last Tuesday/DATE; five people/NUM; Phan Fa Bridge/FAC
E 21 Civil Court/ORG; the day after/DATE
E 22 April and May 2010/DATE; more than 90 people/NUM
E 23 this morning/DATE
V 0 | rules out | REJECT | military,political-institutions | 120 | Army chief=chief | - | id=rule
V 0 | kills | ASSAULT/explosives | terrorism | 183 | - | two children=kids | where=Bangkok | id=gren
V 0 | rally | PROTEST/demo | political-institutions,executive | 141 | @1:PDRC=pdrc | @1:PM=pm | where=Bangkok | id=rally
V 1 | hit | ASSAULT/firearms | terrorism | 180 | Gunmen=gun | protest stage=trat | where=Trat | id=trat
V 1 | brands | ACCUSE/disapprove | terrorism,executive | 111 | PM=pm | - | id=cond
V 1 | attacks | =gren | | | - | @0:two children=kids
V 1 | vows | THREATEN/restrict | political-institutions,executive | 133 | PDRC=pdrc | PM=pm
V 2 | ruled out | =rule | | | The army chief=chief | - | when=yesterday | date=2014-02-23
V 2 | exploded | =gren | | | - | a woman=kids; two small children=kids | when=yesterday | date=2014-02-23 | where=Ratchaprasong
V 2 | rally | =rally | | | @1:PDRC=pdrc | @1:PM=pm | where=Ratchaprasong
V 3 | said | REQUEST/meet | political-institutions | 026 | Gen Prasert Chanchai=chief | -
V 4 | asked | =rule | | | he=chief | -
V 6 | fired | =gren | | | - | 22 people=wnd | by=police=pol | when=about 5pm on Sunday | date=2014-02-23 | where=Big C | n=injured:22 people:22
V 9 | opened fire | =trat | | | men in two pickup trucks=gun | an anti-government stage=trat | when=Saturday night | date=2014-02-22 | where=Khao Saming | n=injured:41:41
V 9 | threw | ASSAULT/explosives | terrorism | 183 | men in two pickup trucks=gun | the crowd=trat; a five-year-old girl=trat | when=Saturday night | date=2014-02-22 | where=Khao Saming
V 10 | condemned | =cond | | | Caretaker Prime Minister Siriporn Wattanakul=pm | -
V 10 | ordered | REQUEST/change | terrorism,executive | 104 | Caretaker Prime Minister Siriporn Wattanakul=pm | the Department of Special Investigation=dsi
V 10 | attacks | =gren | | | - | @7:The dead siblings=kids
V 11 | Violence | =gren | | | - | children=kids
V 11 | wrote | =cond | | | she=pm | -
V 12 | charged | ACCUSE/allege | terrorism,executive | 112 | Suthep Ratchaburi=sut | her supporters=supp | when=last night | date=2014-02-23 | where=Lumpini Park | id=chg
V 12 | killings | =gren | | | her supporters=supp | @7:The dead siblings=kids | by=Suthep Ratchaburi=sut
V 12 | words | =cond | | | Her=pm | -
V 13 | told | =chg | | | he=sut | She=pm | where=@12:Lumpini Park
V 13 | must#1 | REQUEST/change | executive | 1041 | he=sut | She=pm | when=@12:last night | date=2014-02-23
V 14 | vowed | THREATEN | economic,executive | 130 | He=sut | the Shinawatra family=shin
V 15 | denied | REJECT | terrorism | 016 | Red-shirt chairman Jatuphon Boonmee=jat | @13:he=sut
V 15 | accusation | =chg | | | @13:he=sut | Jatuphon Boonmee=jat
V 15 | invited | AGREE | military | 0355 | Red-shirt chairman Jatuphon Boonmee=jat | the army=army
V 16 | shooting | =trat | | | @9:men in two pickup trucks=gun | @9:the crowd=trat | where=Trat
V 16 | described | ACCUSE/disapprove | terrorism | 111 | the prime minister's aide=aide | a lesser red-shirt figure=red
V 17 | called for | REQUEST/yield | human-rights,diplomatic | 0256 | The UN secretary-general=unsg | all parties=gov; all parties=pdrc
V 17 | violence | ASSAULT | political-institutions | 180 | - | @18:Twenty-one people=vict; @18:more than 700=vict | by=The UN secretary-general=unsg | id=viol
V 18 | died | =viol | | | - | Twenty-one people=vict; more than 700=vict | when=since the People's Democratic Reform Committee took to the streets in November | date=2013-11/2014-02 | n=killed:Twenty-one people:21 | n=injured:more than 700:700
V 18 | took to the streets | PROTEST/demo | legislative,political-institutions | 1412 | the People's Democratic Reform Committee=pdrc | - | when=November | date=2013-11 | st=h
V 19 | boycotted | PROTEST/boycott | election | 143 | the opposition=opp | - | when=Feb 2 | date=2014-02-02 | st=h
V 19 | prevented | PROTEST/obstruct | election | 144 | demonstrators=demo | - | when=Feb 2 | date=2014-02-02 | where=28 southern constituencies | st=h
V 20 | killed | ASSAULT | repression | 180 | - | five people=five | when=Last Tuesday | date=2014-02-18 | where=Phan Fa Bridge | n=killed:five people:5 | st=h
V 20 | reclaim | COERCE/seize | repression | 1711 | officers=pol | @19:demonstrators=demo | when=Last Tuesday | date=2014-02-18 | where=Phan Fa Bridge | st=h
V 21 | ruled | SANCTION/convict | legal,rights-freedoms | 116 | The Civil Court=cc | the government=gov | when=the day after | date=2014-02-19
V 21 | rallies | =rally | | | @18:the People's Democratic Reform Committee=pdrc | the government=gov
V 22 | died | ASSAULT | repression | 175 | - | more than 90 people=dead10 | when=April and May 2010 | date=2010-04/2010-05 | n=killed:more than 90 people:90 | st=h
Q 1 | m | attacks 'terrorism' | PM=pm | brands | -
Q 3 | i | only negotiations~~collapse | Gen Prasert Chanchai=chief | said | -
Q 4 | d | If we~~peacefully? | he=chief | asked | -
Q 5 | d | * | @4:he=chief |  | -
Q 6 | i | The 40mm~~22 people | police=pol | said | -
Q 11 | d | Violence~~side | she=pm | wrote | -
Q 12 | i | her supporters~~killings | Suthep Ratchaburi=sut | charged | -
Q 13 | d | She has~~now | he=sut | told | several thousand followers=demo
Q 16 | m | a scene~~disgusting | the prime minister's aide=aide | described | -
Q 21 | i | the government~~rallies | The Civil Court=cc | ruled | -

#A w27-016 | 2022-12-09 | -
S Germany: Two days after coup plot raids, interior minister wants tighter gun laws
P Police searched more than 150 properties and arrested 25 people suspected of planning to storm the Bundestag. Some of them were soldiers, one was a judge, and one would have been king.
P German Interior Minister Katharina Brandt on Friday promised tougher rules on the possession of firearms, two days after some 3,000 police officers took part in raids against a far-right network that prosecutors say was preparing to overthrow the state.
P "These are not harmless cranks with funny flags," Brandt told the public broadcaster ARD.
S "These are people with permits, people with rifles, and people with a list of names."
P Federal prosecutors accuse the group, most of whose members belong to the so-called Reichsbürger scene, of founding a terrorist organization in November 2021.
P Of the 25 people detained on Wednesday in eleven states, Austria and Italy, 23 have been remanded in custody by judges in Karlsruhe.
P The alleged ringleader is Heinrich Reuth, 71, a property dealer who styles himself a prince.
P He was led from his flat in Frankfurt in a tweed jacket and handcuffs, and he has so far refused to answer questions, his lawyer said.
P According to the warrant, Reuth asked the Russian consulate in Leipzig for support last summer, and got no reply.
P Moscow denied any involvement.
P "This is an internal German problem, there can be no question of Russian interference," the Kremlin spokesman told journalists on Wednesday.
P A former lawmaker of the Alternative for Germany, Britta Malsack-Winter, who has worked as a judge in Berlin since she lost her seat, was also arrested in the sweep; investigators confiscated two pistols from her home in Wannsee.
P The court that employs her suspended her on Thursday.
P Chancellor Jochen Wiechert thanked the security forces for what he said was one of the largest operations of its kind in the history of the republic.
P The AfD's co-leader condemned "such efforts" as the plot, yet complained that the raid had been staged for the cameras.
P Reporters from several outlets, it turned out, had known the date for two weeks.
P Was there ever a real danger?
P Extremism researcher Jens-Uwe Karst, of the University of Marburg, thinks that is the wrong question.
P "You don't need a chance of success to kill somebody on the stairs of parliament," he told DW.
P In October 2016 a Reichsbürger shot dead a policeman in the Bavarian town of Georgensgmünd during a search for weapons, and in August 2020 several hundred protesters, some of them waving imperial flags, stormed the steps of the Reichstag building.
P The man from Georgensgmünd was sentenced to life imprisonment in 2017.
P The Left Party has asked for a special session of the interior committee, which will meet on Monday.
P In Bad Lobenstein, where the prince had his hunting lodge, the mayor has hung a new sign on the town hall: "Open as usual."
@ bra | Katharina Brandt | p | DEUGOV | Interior Minister
@ pol | German police | o | DEUCOP
@ susp | suspected coup plotters | g | DEUCVL
@ pros | federal prosecutors | o | DEUJUD
@ ard | ARD | o | DEUJRN
@ judges | judges in Karlsruhe | g | DEUJUD
@ reuth | Heinrich Reuth | p | DEUCVL | alleged ringleader
@ lawy | lawyer of Heinrich Reuth | p | DEUCVL | lawyer
@ rcon | Russian consulate in Leipzig | o | RUSGOV
@ mos | Russian government | o | RUSGOV
@ krem | Kremlin spokesman | p | RUSGOV | spokesman
@ mal | Britta Malsack-Winter | p | DEUJUD | judge, former AfD lawmaker
@ wiech | Jochen Wiechert | p | DEUGOV | chancellor
@ afd | AfD co-leader | p | DEUPTYOPP | co-leader of the AfD
@ karst | Jens-Uwe Karst | p | DEUEDU | extremism researcher
@ dw | DW | o | DEUJRN
@ rb | Reichsbürger | p | DEUCVL
@ copd | policeman shot in Georgensgmünd | p | DEUCOP | policeman
@ prot | protesters at the Reichstag | l | DEUCVLOPP
@ bund | Bundestag | o | DEULEG
@ left | Left Party | o | DEUPTYOPP
@ com | interior committee | o | DEULEG
E 0 Germany/GPE
E 1 25 people/NUM; Bundestag/ORG
E 2 German/NORP; Katharina Brandt/PER; Friday/DATE; some 3,000 police officers/NUM
E 3 Brandt/PER; ARD/ORG
E 5 Reichsbürger/NORP; November 2021/DATE
E 6 25 people/NUM; Wednesday/DATE; Austria/GPE; Italy/GPE; 23/NUM; Karlsruhe/GPE
E 7 Heinrich Reuth/PER
E 8 Frankfurt/GPE
E 9 Reuth/PER; Russian/NORP; Leipzig/GPE; last summer/DATE
E 10 Moscow/GPE
E 11 German/NORP; Russian/NORP; Kremlin/ORG; Wednesday/DATE
E 12 Alternative for Germany/ORG; Britta Malsack-Winter/PER; Berlin/GPE; Wannsee/GPE
E 13 Thursday/DATE
E 14 Jochen Wiechert/PER
E 15 AfD/ORG
E 18 Jens-Uwe Karst/PER; University of Marburg/ORG
E 19 DW/ORG
E 20 October 2016/DATE; Reichsbürger/NORP; Bavarian/NORP; Georgensgmünd/GPE; August 2020/DATE; several hundred protesters/NUM; Reichstag building/FAC
E 21 Georgensgmünd/GPE; 2017/DATE
E 22 Left Party/ORG; Monday/DATE
E 23 Bad Lobenstein/GPE
V 0 | raids | COERCE/seize | political-institutions,terrorism | 1711 | Germany=pol | @1:25 people=susp | id=raid
V 1 | searched | =raid | | | Police=pol | 25 people=susp
V 1 | arrested | COERCE/arrest | political-institutions,terrorism | 173 | Police=pol | 25 people=susp | n=arrested:25 people:25 | id=arr
V 2 | raids | =raid | | | police officers=pol | a far-right network=susp | when=two days after | date=2022-12-07
V 2 | say | ACCUSE/allege | political-institutions,terrorism,legal | 112 | prosecutors=pros | a far-right network=susp | id=acc
V 3 | told | ACCUSE/disapprove | political-institutions,terrorism | 111 | Brandt=bra | These=susp
V 5 | accuse | =acc | | | Federal prosecutors=pros | the group=susp
V 6 | detained | =arr | | | @1:Police=pol | the 25 people=susp | when=Wednesday | date=2022-12-07 | where=eleven states | n=arrested:25 people:25
V 6 | remanded | COERCE/arrest | legal,terrorism | 173 | judges in Karlsruhe=judges | 23=susp | where=Karlsruhe | n=arrested:23:23
V 8 | led | COERCE/arrest | political-institutions,terrorism | 173 | - | He=reuth | when=@6:Wednesday | date=2022-12-07 | where=Frankfurt
V 8 | refused | REJECT/assist | legal | 1213 | he=reuth | @5:Federal prosecutors=pros | by=his lawyer=lawy
V 9 | asked | REQUEST/assist | political-institutions,diplomatic | 022 | Reuth=reuth | the Russian consulate in Leipzig=rcon | by=the warrant=pros | when=last summer | date=2022 | where=Leipzig
V 9 | no reply | REJECT/assist | political-institutions,diplomatic | 121 | the Russian consulate in Leipzig=rcon | Reuth=reuth | by=the warrant=pros | when=last summer | date=2022 | where=Leipzig
V 10 | denied | REJECT | diplomatic | 016 | Moscow=mos | @5:Federal prosecutors=pros | id=den
V 11 | told | =den | | | the Kremlin spokesman=krem | @5:Federal prosecutors=pros | when=Wednesday | date=2022-12-07
V 12 | arrested | COERCE/arrest | political-institutions,terrorism | 173 | investigators=pol | Britta Malsack-Winter=mal | where=Wannsee
V 12 | sweep | =raid | | | investigators=pol | Britta Malsack-Winter=mal
V 12 | confiscated | COERCE/seize | political-institutions,terrorism | 1711 | investigators=pol | her#2=mal | where=Wannsee
V 14 | thanked | SUPPORT | executive,terrorism | 051 | Chancellor Jochen Wiechert=wiech | the security forces=pol
V 14 | operations | =raid | | | the security forces=pol | @5:the group=susp
V 15 | condemned | ACCUSE/disapprove | political-institutions | 111 | The AfD's co-leader=afd | @5:the group=susp
V 15 | complained | ACCUSE/disapprove | political-institutions | 111 | The AfD's co-leader=afd | @14:the security forces=pol
V 15 | raid | =raid | | | @14:the security forces=pol | @5:the group=susp
V 20 | shot | ASSAULT/firearms | crime | 180 | a Reichsbürger=rb | a policeman=copd | when=October 2016 | date=2016-10 | where=Georgensgmünd | st=h
V 20 | search | COERCE/seize | crime | 1711 | policeman=copd | a Reichsbürger=rb | when=October 2016 | date=2016-10 | where=Georgensgmünd | st=h
V 20 | stormed | PROTEST/obstruct | political-institutions | 144 | several hundred protesters=prot | Reichstag=bund | when=August 2020 | date=2020-08 | where=the steps of the Reichstag building | n=protesters:several hundred protesters:- | st=h
V 21 | sentenced | SANCTION/convict | legal,crime | 116 | - | The man from Georgensgmünd=rb | when=2017 | date=2017 | st=h
V 22 | asked for | REQUEST/meet | legislative,terrorism | 026 | The Left Party=left | the interior committee=com
Q 2 | i | preparing to overthrow the state | prosecutors=pros | say | -
Q 3 | d | These are~~funny flags | Brandt=bra | told | ARD=ard
Q 4 | d | * | @3:Brandt=bra |  | -
Q 8 | i | he has so far refused to answer questions | his lawyer=lawy | said | -
Q 9 | i | Reuth asked~~no reply | the warrant=pros | According to | -
Q 11 | d | This is~~interference | the Kremlin spokesman=krem | told | -
Q 14 | i | one of~~republic | he=wiech | said | -
Q 15 | m | "such efforts" | The AfD's co-leader=afd | condemned | -
Q 15 | i | the raid~~cameras | The AfD's co-leader=afd | complained | -
Q 19 | d | You don't~~parliament | he=karst | told | DW=dw

#A w27-017 | 2020-10-17 | ADEN
S Yemen's warring sides complete biggest prisoner swap of the war
P More than 1,000 freed in two days; tears on the tarmac in Aden and Sanaa; UN envoy calls exchange 'proof that talks work'
P ADEN: Yemen's government and the Iran-backed Houthi militia on Friday wrapped up the largest exchange of prisoners since the war began, with three more flights between Sanaa and Aden bringing home 351 men.
P The swap, overseen by the International Committee of the Red Cross, was agreed upon in Switzerland last month after a week of negotiations under UN auspices.
P On Thursday the two sides had released more than 700 detainees, among them 15 Saudi soldiers and four Sudanese.
P "I kissed the ground and then I kissed the pilot," said Lt. Nabil Al-Shaibani, 31, who was captured by the Houthis near Nihm in 2016.
S "They took me before I saw my daughter, and today she asked me who I was."
P UN envoy Mark Grantham praised the releases as a milestone and urged the parties to meet again soon in order to discuss those who are left behind.
P "This week has shown that peaceful dialogue can deliver, and it has shown it to mothers, not to diplomats," he told the Security Council by video link on Thursday.
P In Sanaa, returning fighters were received on a red carpet with drums and green banners.
P Abdulqader Al-Mutawakkil, who heads the militia's prisoners' committee, said the Houthis were ready for a second round.
P The government's negotiator, Hadi Fadhail, accused them of having held back four journalists who were sentenced to death by a Houthi court in April.
P "These men carried pens," he said at the airport.
P "You don't swap them for snipers, you simply let them go."
P Amnesty International has likewise demanded that the four be freed, and said that at least two of them had been beaten and starved in the Political Security prison in the capital.
P The militia denies mistreating captives.
P Saudi Arabia welcomed its soldiers at King Salman Air Base in Riyadh, where Prince Nayef bin Majid, the acting commander of joint forces, met the plane.
P Not every family was celebrating.
P Umm Ahmed, 60, had come from Taiz by bus because a neighbor told her that her son's name was on a list; it was another Ahmed.
P The warring sides promised in Stockholm in December 2018 to exchange some 15,000 prisoners, a pledge that has been honored only in small installments.
P The conflict began in September 2014, when the Houthis seized Sanaa, and a Saudi-led coalition intervened the following March.
P Fighting did not pause for the flights: on Friday night, medics in Hodeidah said, Houthi shelling killed a woman and two children in the district of Ad Durayhimi.
P Al-Shaibani says he will not go back to the front, and that his wife has hidden his boots.
@ gov | Yemeni government | o | YEMGOV
@ hou | Houthis | g | YEMREB
@ men | prisoners freed on Friday | l | YEM
@ icrc | International Committee of the Red Cross | o | NGO
@ un | United Nations | o | UNO
@ det | detainees freed on Thursday | l | YEM
@ sau | Saudi soldiers | g | SAUMIL
@ sud | four Sudanese | l | SDN
@ shai | Nabil Al-Shaibani | p | YEMMIL | lieutenant
@ gran | Mark Grantham | p | UNO | UN envoy
@ sc | UN Security Council | o | UNO
@ mut | Abdulqader Al-Mutawakkil | p | YEMREB | head of the prisoners' committee
@ fad | Hadi Fadhail | p | YEMGOV | negotiator
@ jou | four journalists | l | YEMJRN
@ hc | Houthi court | o | YEMREBJUD
@ amn | Amnesty International | o | NGO
@ ksa | Saudi Arabia | c | SAU
@ coal | Saudi-led coalition | o | IGOMIL
@ med | medics in Hodeidah | l | YEMMED
@ vic | woman and two children | l | YEMCVL
E 0 Yemen/GPE
E 1 More than 1,000/NUM; Aden/GPE; Sanaa/GPE; UN/ORG
E 2 ADEN/GPE; Yemen/GPE; Iran/GPE; Houthi/ARM; Friday/DATE; Sanaa/GPE; Aden/GPE; 351 men/NUM
E 3 International Committee of the Red Cross/ORG; Switzerland/GPE; last month/DATE; UN/ORG
E 4 Thursday/DATE; more than 700 detainees/NUM; 15 Saudi soldiers/NUM; four/NUM; Sudanese/NORP
E 5 Nabil Al-Shaibani/PER; Houthis/ARM; Nihm/GPE; 2016/DATE
E 6 today/DATE
E 7 UN/ORG; Mark Grantham/PER
E 8 This week/DATE; Security Council/ORG; Thursday/DATE
E 9 Sanaa/GPE
E 10 Abdulqader Al-Mutawakkil/PER; Houthis/ARM
E 11 Hadi Fadhail/PER; four journalists/NUM; Houthi/ARM; April/DATE
E 14 Amnesty International/ORG; four/NUM; at least two/NUM; Political Security prison/FAC
E 16 Saudi Arabia/GPE; King Salman Air Base/FAC; Riyadh/GPE; Nayef bin Majid/PER
E 18 Umm Ahmed/PER; Taiz/GPE; Ahmed#2/PER
E 19 Stockholm/GPE; December 2018/DATE; some 15,000 prisoners/NUM
E 20 September 2014/DATE; Houthis/ARM; Sanaa/GPE; Saudi/NORP; the following March/DATE
E 21 Friday night/DATE; Hodeidah/GPE; Houthi/ARM; two children/NUM; Ad Durayhimi/GPE
E 22 Al-Shaibani/PER
V 0 | swap | RETREAT/release | military,diplomatic | 0841 | Yemen's warring sides=gov; Yemen's warring sides=hou | @1:More than 1,000=men; @1:More than 1,000=det | id=swap
V 0 | war | ASSAULT | military | 190 | Yemen's warring sides=gov; Yemen's warring sides=hou | - | id=war
V 1 | freed | =swap | | | @0:Yemen's warring sides=gov; @0:Yemen's warring sides=hou | More than 1,000=men; More than 1,000=det | n=other:More than 1,000:1000
V 1 | exchange | =swap | | | @0:Yemen's warring sides=gov; @0:Yemen's warring sides=hou | More than 1,000=men; More than 1,000=det
V 1 | calls | SUPPORT | diplomatic | 051 | UN envoy=gran | @0:Yemen's warring sides=gov; @0:Yemen's warring sides=hou | id=praise
V 1 | talks | CONSULT/third-party | diplomatic,military | 046 | @2:Yemen's government=gov; @2:the Iran-backed Houthi militia=hou; UN=un | - | by=UN envoy=gran | id=nego
V 2 | exchange | =swap | | | Yemen's government=gov; the Iran-backed Houthi militia=hou | 351 men=men | when=Friday | date=2020-10-16 | n=other:351 men:351
V 2 | war | =war | | | Yemen's government=gov; the Iran-backed Houthi militia=hou | -
V 3 | swap | =swap | | | @2:Yemen's government=gov; @2:the Iran-backed Houthi militia=hou | @2:351 men=men
V 3 | agreed | AGREE | diplomatic,military | 035 | @2:Yemen's government=gov; @2:the Iran-backed Houthi militia=hou | - | when=last month | date=2020-09 | where=Switzerland
V 3 | negotiations | =nego | | | @2:Yemen's government=gov; @2:the Iran-backed Houthi militia=hou; UN=un | - | when=last month | date=2020-09 | where=Switzerland
V 3 | overseen | CONSULT/third-party | diplomatic,military | 045 | the International Committee of the Red Cross=icrc | @2:Yemen's government=gov; @2:the Iran-backed Houthi militia=hou
V 4 | released | =swap | | | the two sides=gov; the two sides=hou | more than 700 detainees=det; 15 Saudi soldiers=sau; four Sudanese=sud | when=Thursday | date=2020-10-15 | n=other:more than 700 detainees:700
V 5 | captured | ASSAULT/abduct | military | 181 | the Houthis=hou | Lt. Nabil Al-Shaibani=shai | when=2016 | date=2016 | where=Nihm | st=h | id=cap
V 6 | took | =cap | | | They=hou | me#1=shai | by=@5:Lt. Nabil Al-Shaibani=shai
V 7 | praised | =praise | | | UN envoy Mark Grantham=gran | the parties=gov; the parties=hou
V 7 | releases | =swap | | | the parties=gov; the parties=hou | @4:more than 700 detainees=det
V 7 | urged | REQUEST/meet | diplomatic | 026 | UN envoy Mark Grantham=gran | the parties=gov; the parties=hou
V 8 | shown#1 | =praise | | | he=gran | @7:the parties=gov; @7:the parties=hou | when=Thursday | date=2020-10-15
V 8 | dialogue | =nego | | | @7:the parties=gov; @7:the parties=hou | - | by=he=gran
V 10 | ready | AGREE | diplomatic,military | 035 | the Houthis=hou | @11:The government=gov | by=Abdulqader Al-Mutawakkil=mut
V 11 | accused | ACCUSE/allege | rights-freedoms,diplomatic | 1122 | The government's negotiator, Hadi Fadhail=fad | them=hou
V 11 | sentenced | SANCTION/convict | legal,rights-freedoms | 116 | a Houthi court=hc | four journalists=jou | when=April | date=2020-04 | n=other:four journalists:4 | st=h
V 11 | held | COERCE/arrest | rights-freedoms,diplomatic | 173 | them=hou | four journalists=jou | by=The government's negotiator, Hadi Fadhail=fad | n=arrested:four journalists:4
V 13 | let | REQUEST/yield | rights-freedoms | 0253 | @12:he=fad | You=hou
V 14 | demanded | REQUEST/yield | rights-freedoms,human-rights | 1053 | Amnesty International=amn | @13:You=hou
V 14 | beaten | ASSAULT/beat | rights-freedoms,human-rights | 182 | @11:them=hou | at least two of them=jou | by=Amnesty International=amn | where=Political Security prison | id=beat
V 14 | starved | COERCE/withhold | rights-freedoms,human-rights | 172 | @11:them=hou | at least two of them=jou | by=Amnesty International=amn | where=Political Security prison
V 14 | said | ACCUSE/allege | rights-freedoms,human-rights | 1122 | Amnesty International=amn | @11:them=hou
V 15 | denies | REJECT | human-rights | 016 | The militia=hou | @14:Amnesty International=amn
V 15 | mistreating | =beat | | | The militia=hou | captives=jou | by=@14:Amnesty International=amn
V 19 | promised | AGREE | diplomatic,military | 035 | The warring sides=gov; The warring sides=hou | - | when=December 2018 | date=2018-12 | where=Stockholm | st=h | id=sto
V 19 | pledge | =sto | | | The warring sides=gov; The warring sides=hou | -
V 20 | seized | COERCE/seize | political-institutions,territory | 192 | the Houthis=hou | Sanaa=gov | when=September 2014 | date=2014-09 | where=Sanaa | st=h
V 20 | intervened | ASSAULT | military | 190 | a Saudi-led coalition=coal | the Houthis=hou | when=the following March | date=2015-03 | st=h
V 20 | conflict | =war | | | the Houthis=hou; @19:The warring sides=gov | - | when=September 2014 | date=2014-09
V 21 | shelling | ASSAULT/heavy-weapons | military | 194 | Houthi=hou | a woman=vic; two children=vic | by=medics in Hodeidah=med | when=Friday night | date=2020-10-16 | where=Ad Durayhimi | n=killed:two children:2
V 21 | Fighting | =war | | | Houthi=hou; @19:The warring sides=gov | -
Q 1 | m | exchange 'proof that talks work' | UN envoy=gran | calls | -
Q 5 | d | I kissed~~pilot | Lt. Nabil Al-Shaibani=shai | said | -
Q 6 | d | * | @5:Lt. Nabil Al-Shaibani=shai |  | -
Q 8 | d | This week~~diplomats | he=gran | told | the Security Council=sc
Q 10 | i | the Houthis were ready for a second round | Abdulqader Al-Mutawakkil=mut | said | -
Q 12 | d | These men carried pens | he=fad | said | -
Q 13 | d | * | @12:he=fad |  | You=hou
Q 14 | i | the four be freed | Amnesty International=amn | demanded | -
Q 14 | i | at least two~~capital | Amnesty International=amn | said | -
Q 21 | i | Houthi shelling~~Ad Durayhimi | medics in Hodeidah=med | said | -
Q 22 | i | he will not go back to the front | Al-Shaibani=shai | says | -
Q 22 | i | his wife has hidden his boots | Al-Shaibani=shai | says | -

#A w27-018 | 2023-10-31 | -
S Back to 2018? BNP leader sent to jail after rally turns deadly
P Court denies bail to Mahbub Alam; opposition calls three-day blockade; US, seven others voice concern over violence
P A Dhaka court yesterday sent BNP Secretary General Mahbub Alam Chowdhury to jail, a day after detectives picked him up from his Gulshan home over the clashes that left a policeman and a party activist dead.
P Metropolitan Magistrate Rashedul Islam passed the order after rejecting his bail prayer.
P The arrest came hours into a dawn-to-dusk hartal that the party had called in protest at the foiling of its grand rally in Nayapaltan on Saturday.
P "He was having breakfast, they let him finish his tea and took him away," his wife, Rahela Begum, told The Daily Star.
P "They also took the hard disk of the CCTV cameras, as if the cameras had thrown the bricks."
P The leader was shown arrested in a case filed over vandalism at the chief justice's residence, said Faruk Hossain, a deputy commissioner of the Dhaka Metropolitan Police.
P Home Minister Asadul Haque Khan said Mahbub could not dodge responsibility.
P "A policeman was hacked to death in broad daylight, hospitals were torched, and he was sitting on the stage," he told reporters at the secretariat, and alleged that the violence had been planned in London.
P The BNP dismissed the charge.
P "The government staged this so that it can hold another one-sided election," its joint secretary general, Ruhul Kabir Talukder, told a virtual press briefing from an undisclosed place, where he also announced a three-day blockade of roads, rail and waterways from today.
P Police raided the houses of at least a dozen other leaders on Sunday night, and the party's head office has been cordoned off with yellow tape since Saturday evening.
P As many as 1,480 opposition men were held across the country in one week, the party claimed; the police did not confirm the figure.
P In a joint statement, the embassies of the United States, the United Kingdom, Japan and five other countries expressed concern over the bloodshed and called upon all stakeholders to exercise restraint.
P Saturday's trouble began around noon near Kakrail, when ruling party men on pickups and BNP supporters chased each other with sticks.
P Police then fired tear gas shells and sound grenades to break up the rally, and by 3:00pm the crowd had melted into the side streets.
P At least 200 people, including 41 policemen and 28 journalists, were injured.
P Khaleda Akter, a garment worker who had only come to see her cousin, lost two teeth.
P The BNP boycotted the 2014 polls and alleged massive rigging in 2018, and it has been demanding since last year that the prime minister step down and hand over power to a caretaker government.
P Its chairperson was sentenced to five years in a graft case in February 2018.
P Vegetable prices at Karwan Bazar jumped by a third overnight, and traders were blaming everyone.
P "Politics is a game of those who don't buy onions," one of them said.
@ court | Dhaka court | o | BGDJUD
@ mah | Mahbub Alam Chowdhury | p | BGDPTYOPP | BNP Secretary General
@ bnp | BNP | o | BGDPTYOPP
@ det | Bangladeshi detectives | g | BGDCOP
@ pol | Bangladeshi police | o | BGDCOP
@ dead | policeman killed | p | BGDCOP | policeman
@ actv | party activist killed | p | BGDPTYOPP | activist
@ mag | Rashedul Islam | p | BGDJUD | Metropolitan Magistrate
@ wife | Rahela Begum | p | BGDCVL | wife of the BNP leader
@ ds | The Daily Star | o | BGDJRN
@ far | Faruk Hossain | p | BGDCOP | deputy commissioner
@ home | Asadul Haque Khan | p | BGDGOV | Home Minister
@ gov | Bangladeshi government | o | BGDGOV
@ ruh | Ruhul Kabir Talukder | p | BGDPTYOPP | joint secretary general
@ oth | other BNP leaders | g | BGDPTYOPP
@ held | detained opposition men | l | BGDPTYOPP
@ us | US embassy | o | USAGOV
@ uk | UK embassy | o | GBRGOV
@ jp | Japanese embassy | o | JPNGOV
@ five | embassies of five other countries | g |
@ stake | stakeholders | g | BGDPTY
@ rul | ruling party men | g | BGDPTYGOV
@ sup | BNP supporters | l | BGDPTYOPP
@ inj | injured people | l | BGDCVL,BGDCOP,BGDJRN
@ pm | Prime Minister of Bangladesh | p | BGDGOV | prime minister
@ chair | BNP chairperson | p | BGDPTYOPP | chairperson
@ trad | traders at Karwan Bazar | l | BGDBUS
@ cj | chief justice | p | BGDJUD | chief justice
E 0 2018/DATE; BNP/ORG
E 1 Mahbub Alam/PER; US/GPE
E 2 Dhaka/GPE; yesterday/DATE; BNP/ORG; Mahbub Alam Chowdhury/PER; Gulshan/GPE
E 3 Rashedul Islam/PER
E 4 Nayapaltan/GPE; Saturday/DATE
E 5 Rahela Begum/PER; The Daily Star/ORG
E 7 Faruk Hossain/PER; Dhaka Metropolitan Police/ORG
E 8 Asadul Haque Khan/PER; Mahbub/PER
E 9 London/GPE
E 10 BNP/ORG
E 11 Ruhul Kabir Talukder/PER; today/DATE
E 12 at least a dozen other leaders/NUM; Sunday night/DATE; Saturday evening/DATE
E 13 As many as 1,480 opposition men/NUM
E 14 United States/GPE; United Kingdom/GPE; Japan/GPE
E 15 Saturday/DATE; Kakrail/GPE; BNP/ORG
E 17 At least 200 people/NUM; 41 policemen/NUM; 28 journalists/NUM
E 18 Khaleda Akter/PER
E 19 BNP/ORG; 2014/DATE; 2018/DATE; last year/DATE
E 20 February 2018/DATE
E 21 Karwan Bazar/FAC
V 0 | sent | COERCE/arrest | legal,election | 173 | @1:Court=court | BNP leader=mah | id=jail
V 0 | rally | PROTEST/demo | election | 141 | BNP=bnp | @11:The government=gov | id=rally
V 1 | denies | =jail | | | Court=court | Mahbub Alam=mah
V 1 | calls | PROTEST/obstruct | election | 144 | opposition=bnp | @11:The government=gov | st=f | id=block
V 1 | voice | ACCUSE/disapprove | diplomatic,election | 111 | US=us | - | id=conc
V 1 | violence | PROTEST/riot | election | 145 | @15:BNP supporters=sup; @15:ruling party men on pickups=rul | - | id=riot
V 2 | sent | =jail | | | A Dhaka court=court | BNP Secretary General Mahbub Alam Chowdhury=mah | when=yesterday | date=2023-10-30 | where=Dhaka
V 2 | picked | COERCE/arrest | legal,election | 173 | detectives=det | him=mah | when=a day after | date=2023-10-29 | where=Gulshan | id=arr
V 2 | clashes | =riot | | | @15:BNP supporters=sup; @15:ruling party men on pickups=rul | a policeman=dead; a party activist=actv
V 3 | order | =jail | | | Metropolitan Magistrate Rashedul Islam=mag | his=mah
V 3 | rejecting | REJECT/yield | legal,election | 1243 | Metropolitan Magistrate Rashedul Islam=mag | his=mah
V 3 | prayer | REQUEST/yield | legal,election | 0253 | his=mah | Metropolitan Magistrate Rashedul Islam=mag
V 4 | arrest | =arr | | | @2:detectives=det | @2:Mahbub Alam Chowdhury=mah
V 4 | hartal | PROTEST/strike | election | 143 | the party=bnp | @11:The government=gov | date=2023-10-29
V 4 | foiling | ASSAULT/crowd-control | repression,election | 175 | @16:Police=pol | its=bnp | when=Saturday | date=2023-10-28 | where=Nayapaltan | id=gas
V 4 | rally | =rally | | | its=bnp | @11:The government=gov | when=Saturday | date=2023-10-28 | where=Nayapaltan
V 5 | took | =arr | | | they=det | him#2=mah | by=Rahela Begum=wife
V 6 | took | COERCE/seize | legal,election | 1711 | They=det | @5:his wife, Rahela Begum=wife | by=@5:Rahela Begum=wife
V 7 | arrested | =arr | | | @2:detectives=det | The leader=mah | by=Faruk Hossain=far
V 7 | vandalism | PROTEST/riot | election | 145 | - | the chief justice=cj
V 8 | said | ACCUSE/allege | election,crime | 112 | Home Minister Asadul Haque Khan=home | Mahbub=mah | id=acc
V 9 | hacked | ASSAULT/primitive | election | 182 | - | A policeman=dead | by=he#2=home | date=2023-10-28
V 9 | torched | PROTEST/riot | election | 145 | - | - | by=he#2=home | date=2023-10-28
V 9 | alleged | =acc | | | he#2=home | he#1=mah
V 9 | violence | =riot | | | he#1=mah | - | by=he#2=home
V 10 | dismissed | REJECT | election | 016 | The BNP=bnp | @8:Home Minister Asadul Haque Khan=home
V 10 | charge | =acc | | | @8:Home Minister Asadul Haque Khan=home | The BNP=bnp
V 11 | staged | ACCUSE/allege | election | 112 | Ruhul Kabir Talukder=ruh | The government=gov
V 11 | blockade | =block | | | he=bnp | The government=gov | by=he=ruh | when=today | date=2023-10-31/2023-11-02
V 12 | raided | COERCE/seize | election,repression | 1711 | Police=pol | other leaders=oth | when=Sunday night | date=2023-10-29
V 12 | cordoned | COERCE/restrict | election,repression | 172 | Police=pol | the party=bnp | when=since Saturday evening | date=2023-10-28
V 13 | held | COERCE/arrest | election,repression | 173 | the police=pol | 1,480 opposition men=held | by=the party=bnp | when=in one week | n=arrested:As many as 1,480 opposition men:1480
V 14 | expressed | =conc | | | the embassies of the United States=us; the United Kingdom=uk; Japan=jp; five other countries=five | -
V 14 | bloodshed | =riot | | | @15:BNP supporters=sup; @15:ruling party men on pickups=rul | -
V 14 | called upon | REQUEST/yield | diplomatic,election | 0256 | the embassies of the United States=us; the United Kingdom=uk; Japan=jp; five other countries=five | all stakeholders=stake
V 15 | trouble | =riot | | | ruling party men on pickups=rul; BNP supporters=sup | - | when=Saturday | date=2023-10-28 | where=Kakrail
V 15 | chased | =riot | | | ruling party men on pickups=rul; BNP supporters=sup | - | when=Saturday | date=2023-10-28 | where=Kakrail
V 16 | fired | =gas | | | Police=pol | the crowd=bnp | where=@4:Nayapaltan
V 16 | rally | =rally | | | the crowd=bnp | -
V 17 | injured | =riot | | | @15:ruling party men on pickups=rul; @15:BNP supporters=sup | At least 200 people=inj | n=injured:At least 200 people:200
V 19 | boycotted | PROTEST/boycott | election | 143 | The BNP=bnp | - | when=2014 | date=2014 | st=h
V 19 | alleged | ACCUSE/allege | election | 112 | The BNP=bnp | @11:The government=gov | when=2018 | date=2018 | st=h
V 19 | demanding | REQUEST/change | election,executive | 1041 | it=bnp | the prime minister=pm | when=since last year | date=2022/2023
V 20 | sentenced | SANCTION/convict | legal,corruption | 116 | - | Its chairperson=chair | when=February 2018 | date=2018-02 | st=h
Q 5 | d | He was~~him away | Rahela Begum=wife | told | The Daily Star=ds
Q 6 | d | * | @5:Rahela Begum=wife |  | -
Q 7 | i | The leader was~~residence | Faruk Hossain=far | said | -
Q 8 | i | Mahbub could not dodge responsibility | Home Minister Asadul Haque Khan=home | said | -
Q 9 | d | A policeman~~stage | he#2=home | told | -
Q 9 | i | the violence had been planned in London | he#2=home | alleged | -
Q 11 | d | The government~~election | Ruhul Kabir Talukder=ruh | told | -
Q 13 | i | As many~~one week | the party=bnp | claimed | -
Q 22 | d | Politics is~~onions | one of them=trad | said | -

#A w27-019 | 2016-07-22 | -
S Uganda: 'They told us we could go, but not the boys' - South Sudanese describe flight from Juba
P Elegu — Each morning the trucks come over the bridge from Nimule, and each morning there are fewer men on them.
P More than 37,000 people have crossed into northern Uganda since fighting erupted between soldiers loyal to President Deng Garang and those of his deputy in Juba on July 8, the UN refugee agency said on Friday.
P At least 300 people were killed in four days of battles with tanks and helicopter gunships before a ceasefire took hold on July 11.
P Refugees accuse government troops of stopping boys and men on the road in order to enlist them.
P "The soldiers pulled my brother from the bus at the third checkpoint," said Rose Keji, 24, a midwife from Yei, who was sitting on a sewing machine, the only thing she had saved.
P "They told us we could go, but not the boys."
P An army spokesman, Brig. Gen. Lual Makuei, denied that anyone was being conscripted.
P "Those are lies of people who want more blankets," he told Radio Tamazuj by telephone.
P The agency called on all armed parties to ensure safe passage and appealed to donors for $25 million.
P "We are receiving in a day what we used to receive in three months," its representative in Kampala, Birgitte Solheim, told a news conference.
P "Our reception centre was built for 1,000 and last night 11,000 slept in it, many of them standing."
P In Juba itself, the UN mission is under fire for its own conduct.
P On July 11, soldiers broke into a residential compound, shot dead a local journalist and raped several foreign aid workers, according to three survivors, who said that peacekeepers a mile away had ignored their calls.
P The UN Secretary-General said he was outraged and ordered an inquiry into the incident on Thursday.
P Government officials say that they, too, are investigating the attack.
P The African Union agreed at its summit in Kigali on Monday to send a protection force, a plan that Juba rejected within a day as an invasion.
P "Not a single soldier more," the information minister told reporters, "for we are not a protectorate."
P Uganda's army, meanwhile, has escorted some 38,000 of its own citizens, most of them traders, from Juba to the border in a convoy of 50 lorries.
P South Sudan became independent in July 2011, and civil war broke out in December 2013 after the president accused his deputy of plotting a coup.
P A peace accord that the two men signed in August 2015 brought the deputy back to the capital this April, with 1,370 bodyguards.
P He has now gone into hiding.
P At Elegu, Keji has been given a number, a mat and a cup of beans; what she wants is a list with her brother's name on it.
@ kiir | Deng Garang | p | SSDGOV | president
@ gtr | South Sudanese government troops | g | SSDMIL
@ dtr | soldiers of the deputy | g | SSDMIL
@ dep | deputy of the president | p | SSDGOV | deputy
@ ref | South Sudanese refugees | l | SSDREF
@ unhcr | UN refugee agency | o | UNO
@ dead | people killed in Juba | l | SSD
@ rose | Rose Keji | p | SSDREF | midwife
@ bro | brother of Rose Keji | p | SSDCVL
@ lual | Lual Makuei | p | SSDMIL | army spokesman
@ tam | Radio Tamazuj | o | SSDJRN
@ par | armed parties | g | SSDMIL
@ don | donors | g |
@ sol | Birgitte Solheim | p | UNO | UNHCR representative in Kampala
@ jour | local journalist | p | SSDJRN | journalist
@ aidw | foreign aid workers | l | NGO
@ surv | three survivors | l | NGO
@ pk | peacekeepers | g | UNO
@ sg | UN Secretary-General | p | UNO | Secretary-General
@ gov | South Sudanese government | o | SSDGOV
@ au | African Union | o | IGO
@ info | information minister | p | SSDGOV | information minister
@ uarm | Ugandan army | o | UGAMIL
@ ucit | Ugandan citizens | l | UGACVL
@ men | boys and men | l | SSDCVL
E 0 Uganda/GPE; South Sudanese/NORP; Juba/GPE
E 1 Elegu/GPE; Nimule/GPE
E 2 More than 37,000 people/NUM; Uganda/GPE; Deng Garang/PER; Juba/GPE; July 8/DATE; UN/ORG; Friday/DATE
E 3 At least 300 people/NUM; July 11/DATE
E 5 Rose Keji/PER; Yei/GPE
E 7 Lual Makuei/PER
E 8 Radio Tamazuj/ORG
E 9 $25 million/MONEY
E 10 Kampala/GPE; Birgitte Solheim/PER
E 11 last night/DATE; 11,000/NUM
E 12 Juba/GPE; UN/ORG
E 13 July 11/DATE; three survivors/NUM
E 14 UN/ORG; Thursday/DATE
E 16 African Union/ORG; Kigali/GPE; Monday/DATE; Juba/GPE
E 18 Uganda/GPE; some 38,000/NUM; Juba/GPE
E 19 South Sudan/GPE; July 2011/DATE; December 2013/DATE
E 20 August 2015/DATE; this April/DATE; 1,370 bodyguards/NUM
E 22 Elegu/GPE; Keji/PER
V 0 | told | COERCE/restrict | migration,human-rights | 172 | They=gtr | the boys=men | by=South Sudanese=ref | id=stop
V 2 | fighting | ASSAULT/heavy-weapons | military,political-institutions | 194 | soldiers loyal to President Deng Garang=gtr; those of his deputy=dtr | - | by=the UN refugee agency=unhcr | when=July 8 | date=2016-07-08 | where=Juba | n=displaced:More than 37,000 people:37000 | id=juba
V 3 | battles | =juba | | | @2:soldiers loyal to President Deng Garang=gtr; @2:those of his deputy=dtr | - | when=four days | date=2016-07-08/2016-07-11 | n=killed:At least 300 people:300
V 3 | ceasefire | RETREAT/ceasefire | military | 0871 | @2:soldiers loyal to President Deng Garang=gtr; @2:those of his deputy=dtr | - | when=July 11 | date=2016-07-11
V 4 | accuse | ACCUSE/allege | migration,human-rights | 1122 | Refugees=ref | government troops=gtr
V 4 | stopping | =stop | | | government troops=gtr | boys and men=men | by=Refugees=ref
V 5 | pulled | COERCE/arrest | migration,human-rights | 173 | The soldiers=gtr | my brother=bro | by=Rose Keji=rose
V 6 | told | =stop | | | They=gtr | the boys=men | by=@5:Rose Keji=rose
V 7 | denied | REJECT | military,human-rights | 016 | Brig. Gen. Lual Makuei=lual | @4:Refugees=ref | id=den
V 8 | told | =den | | | he=lual | people who want more blankets=ref
V 9 | called on | REQUEST/yield | migration,human-security | 0256 | The agency=unhcr | all armed parties=par
V 9 | appealed | REQUEST/assist | migration,human-security | 0233 | The agency=unhcr | donors=don | n=money:$25 million:25000000:USD
V 13 | broke into | ASSAULT | military,human-rights | 190 | soldiers=gtr | foreign aid workers=aidw | by=three survivors=surv | when=July 11 | date=2016-07-11 | where=@12:Juba | id=comp
V 13 | shot | ASSAULT/firearms | military,human-rights | 190 | soldiers=gtr | a local journalist=jour | by=three survivors=surv | when=July 11 | date=2016-07-11
V 13 | raped | ASSAULT/sexual | military,human-rights,gender | 1821 | soldiers=gtr | several foreign aid workers=aidw | by=three survivors=surv | when=July 11 | date=2016-07-11
V 13 | ignored | REJECT/assist | peacekeeping,human-rights | 122 | peacekeepers=pk | their=surv | by=who=surv | when=July 11 | date=2016-07-11
V 13 | calls | REQUEST/assist | peacekeeping,human-rights | 023 | their=surv | peacekeepers=pk | when=July 11 | date=2016-07-11
V 13 | said | ACCUSE/allege | peacekeeping,human-rights | 112 | three survivors=surv | peacekeepers=pk
V 14 | said | ACCUSE/disapprove | peacekeeping,human-rights | 111 | The UN Secretary-General=sg | @13:soldiers=gtr | when=Thursday | date=2016-07-21
V 14 | inquiry | ACCUSE/investigate | peacekeeping,human-rights | 092 | The UN Secretary-General=sg | @13:peacekeepers=pk | when=Thursday | date=2016-07-21
V 14 | incident | =comp | | | @13:soldiers=gtr | @13:foreign aid workers=aidw
V 15 | investigating | ACCUSE/investigate | military,human-rights | 092 | Government officials=gov | @13:soldiers=gtr | by=Government officials=gov
V 15 | attack | =comp | | | @13:soldiers=gtr | @13:foreign aid workers=aidw
V 16 | agreed | AGREE | peacekeeping | 0334 | The African Union=au | Juba=gov | when=Monday | date=2016-07-18 | where=Kigali | id=force
V 16 | summit | CONSULT/multilateral | peacekeeping,diplomatic | 040 | The African Union=au | - | when=Monday | date=2016-07-18 | where=Kigali
V 16 | rejected | REJECT | peacekeeping,territory | 120 | Juba=gov | The African Union=au | when=within a day | date=2016-07-19 | id=rej
V 16 | plan | =force | | | The African Union=au | Juba=gov
V 17 | told | =rej | | | the information minister=info | @16:The African Union=au
V 18 | escorted | AID | human-security,military | 073 | Uganda's army=uarm | its own citizens=ucit | where=Juba | n=other:some 38,000:38000
V 19 | accused | ACCUSE/allege | political-institutions,executive | 112 | the president=kiir | his deputy=dep | when=December 2013 | date=2013-12 | st=h
V 19 | war | ASSAULT | military,political-institutions | 190 | the president=kiir; his deputy=dep | - | when=December 2013 | date=2013-12 | st=h
V 20 | signed | SUPPORT | diplomatic,political-institutions | 057 | the two men=kiir; the two men=dep | - | when=August 2015 | date=2015-08 | st=h | id=accord
V 20 | accord | =accord | | | the two men=kiir; the two men=dep | -
V 22 | given | AID | human-security,migration | 073 | @9:The agency=unhcr | Keji=rose
Q 0 | d | They told~~boys | South Sudanese=ref | describe | -
Q 2 | i | More than~~July 8 | the UN refugee agency=unhcr | said | -
Q 5 | d | The soldiers~~checkpoint | Rose Keji=rose | said | -
Q 6 | d | * | @5:Rose Keji=rose |  | -
Q 7 | i | anyone was being conscripted | Brig. Gen. Lual Makuei=lual | denied | -
Q 8 | d | Those are~~blankets | he=lual | told | Radio Tamazuj=tam
Q 10 | d | We are~~months | Birgitte Solheim=sol | told | -
Q 11 | d | * | @10:Birgitte Solheim=sol |  | -
Q 13 | i | soldiers broke~~aid workers | three survivors=surv | according to | -
Q 13 | i | peacekeepers~~calls | who=surv | said | -
Q 14 | i | he was outraged | The UN Secretary-General=sg | said | -
Q 15 | i | they, too~~attack | Government officials=gov | say | -
Q 17 | d | Not a single soldier more | the information minister=info | told | -
Q 17 | d | for we~~protectorate | the information minister=info | told | -
