#A w28-001 | 2018-10-16 | SEOUL
S (LEAD) Koreas agree to pull out guard posts, open military hotline
P Generals' talks at Panmunjom yield promise to remove 22 posts by year-end; North returns remains of two fishermen
P SEOUL, Oct. 16 (Yonhap) -- South and North Korea agreed on Tuesday to withdraw 11 guard posts each from the Demilitarized Zone by the end of the year, the defense ministry here said, after a day of general-level talks at the truce village of Panmunjom.
P The two sides also decided to open a direct line between their navies in the West Sea, and to set up a joint committee that will meet every other month.
P Maj. Gen. Noh Sang-jun led the South's five-member delegation in the meeting, the tenth of its kind since 2000.
P His counterpart was Lt. Gen. Paek Chol-man, a chain smoker who told jokes about the weather.
P "Today we spoke not as people who count each other's rifles but as neighbors who want to sleep at night," Noh told reporters on his return to the South.
S "The accord is small, but nobody left the table."
P According to the ministry, the North Korean general praised President Moon's "sincerity" and promised to let South Korean rangers inspect each dismantled post.
P In a gesture on the sidelines of the negotiations, the North handed over the remains of two fishermen who had drifted across the maritime border in August.
P An official of the Unification Ministry thanked Pyongyang for the handover and called for the release of six South Koreans still held in the North.
P "We made the request again, in writing, and they took the paper," said the official, who asked not to be named.
P The opposition Liberty Korea Party was unimpressed.
P Its floor leader, Rep. Gong Tae-ho, criticized the pullout deal as "disarmament with a smile" and demanded that the defense minister report to the National Assembly this week.
P "Pyongyang gives up 11 of its 160 posts and we give up 11 of our 60," Gong said at a party meeting.
S "My grandson could do that sum."
P The presidential office dismissed the criticism.
P "Nobody is lowering his guard," spokesman Eom Jae-won said, adding that the United Nations Command had been informed of each step.
P The U.N. Command confirmed that its commander met Noh on Monday and gave his support to the plan.
P Guard posts have stood in the zone since the 1953 armistice, and some are less than a kilometer apart.
P In May 2010, Seoul broke off nearly all trade with the North after blaming it for the sinking of the corvette Cheonan, an attack that killed 46 sailors.
P The thaw began in January, when the North accepted an invitation to the PyeongChang Winter Olympics.
P At their April summit, the leaders of the two Koreas vowed to turn the strip of land into a zone of peace.
P Analysts said the North would hardly stop there.
P "If sanctions stay where they are, smiles will wear thin," said Ryu Mi-kyung, who teaches at a graduate school in Seoul.
@ sk | South Korea | c | KOR
@ nk | North Korea | c | PRK
@ md | South Korean defense ministry | o | KORGOVMIL
@ noh | Noh Sang-jun | p | KORMIL | Maj. Gen.
@ paek | Paek Chol-man | p | PRKMIL | Lt. Gen.
@ moon | President Moon | p | KORGOV | President
@ um | Unification Ministry official | p | KORGOV | official
@ det | South Koreans held in the North | l | KORCVL
@ gong | Gong Tae-ho | p | KORLEGPTYOPP | floor leader
@ dm | South Korean defense minister | p | KORGOVMIL | defense minister
@ po | presidential office | o | KORGOV
@ eom | Eom Jae-won | p | KORGOV | spokesman
@ unc | United Nations Command | o | UNOMIL
@ cmd | commander of the UN Command | p | UNOMIL | commander
@ sai | Cheonan sailors | l | KORMIL
@ lsk | South Korean leader | p | KORGOV
@ lnk | North Korean leader | p | PRKGOV
@ ryu | Ryu Mi-kyung | p | KOREDU
E 0 Koreas/GPE
E 1 Panmunjom/GPE; North/GPE; two fishermen/NUM
E 2 SEOUL/GPE; Oct. 16/DATE; Yonhap/ORG; South/GPE; North Korea/GPE; Tuesday/DATE; Demilitarized Zone/LOC; the end of the year/DATE; Panmunjom/GPE
E 3 West Sea/LOC
E 4 Noh Sang-jun/PER; South/GPE; 2000/DATE
E 5 Paek Chol-man/PER
E 6 Noh/PER; South/GPE
E 8 North Korean/NORP; Moon/PER; South Korean/NORP
E 9 North/GPE; two fishermen/NUM; August/DATE
E 10 Unification Ministry/ORG; Pyongyang/GPE; six/NUM; South Koreans/NORP; North/GPE
E 12 Liberty Korea Party/ORG
E 13 Gong Tae-ho/PER; National Assembly/ORG; this week/DATE
E 14 Pyongyang/GPE; Gong/PER
E 17 Eom Jae-won/PER; United Nations Command/ORG
E 18 U.N. Command/ORG; Noh/PER; Monday/DATE
E 19 1953/DATE
E 20 May 2010/DATE; Seoul/GPE; North/GPE; 46 sailors/NUM
E 21 January/DATE; North/GPE; PyeongChang Winter Olympics/EVT
E 22 April/DATE; Koreas/GPE
E 23 North/GPE
E 24 Ryu Mi-kyung/PER; Seoul/GPE
V 0 | agree | AGREE | military, diplomatic | 0356 | Koreas=sk; Koreas=nk | - | id=a
V 0 | open | AGREE | military, diplomatic | 0312 | Koreas=sk; Koreas=nk | - | id=j
V 1 | talks | CONSULT | military, diplomatic | 046 | @4:Noh Sang-jun=noh; @5:Paek Chol-man=paek | - | where=Panmunjom | id=t
V 1 | promise | =a | | | @2:South=sk; @2:North Korea=nk | -
V 1 | returns | RETREAT | diplomatic | 0842 | North=nk | @2:South=sk | n=other:two fishermen:2 | id=r
V 2 | agreed | =a | | | South=sk; North Korea=nk | - | by=the defense ministry=md | when=Tuesday | date=2018-10-16 | where=Panmunjom
V 2 | talks | =t | | | South=sk; North Korea=nk | - | by=the defense ministry=md | when=Tuesday | date=2018-10-16 | where=Panmunjom
V 3 | decided | =j | | | The two sides=sk; The two sides=nk | - | when=@2:Tuesday | date=2018-10-16
V 4 | meeting | =t | | | Noh Sang-jun=noh; @5:Paek Chol-man=paek | -
V 6 | spoke | =t | | | we=noh; @5:Paek Chol-man=paek | - | by=Noh=noh | when=Today | date=2018-10-16
V 7 | accord | =a | | | @2:South=sk; @2:North Korea=nk | - | by=@6:Noh=noh
V 8 | praised | SUPPORT | diplomatic, executive | 051 | North Korean general=paek | President Moon=moon | by=the ministry=md
V 8 | promised | AGREE | military, diplomatic | 030 | North Korean general=paek | South Korean=sk | by=the ministry=md
V 9 | negotiations | =t | | | @2:South=sk; North=nk | -
V 9 | handed over | =r | | | North=nk | @2:South=sk | n=other:two fishermen:2
V 10 | thanked | SUPPORT | diplomatic | 051 | An official of the Unification Ministry=um | Pyongyang=nk
V 10 | handover | =r | | | Pyongyang=nk | @2:South=sk
V 10 | called for | REQUEST/yield | diplomatic | 0253 | An official of the Unification Ministry=um | North=nk | n=other:six:6 | id=q
V 10 | held | COERCE/arrest | diplomatic, legal | 173 | North=nk | South Koreans=det | by=An official of the Unification Ministry=um | n=arrested:six:6
V 11 | request | =q | | | We=um | they=nk
V 12 | unimpressed | ACCUSE/disapprove | legislative, military | 111 | @13:Its floor leader=gong | @2:South=sk | id=g
V 13 | criticized | =g | | | Its floor leader=gong | @2:South=sk
V 13 | pullout | =a | | | @2:South=sk; @2:North Korea=nk | -
V 13 | demanded | REQUEST/change | legislative, military | 100 | Its floor leader=gong | defense minister=dm | id=g2
V 14 | said | =g | | | Gong=gong | we=sk
V 16 | dismissed | REJECT | executive, military | 120 | The presidential office=po | @13:Gong Tae-ho=gong | id=dis
V 16 | criticism | =g | | | @13:Gong Tae-ho=gong | @2:South=sk
V 17 | said | =dis | | | spokesman Eom Jae-won=eom | @13:Gong Tae-ho=gong
V 18 | met | CONSULT | military | 040 | its commander=cmd; Noh=noh | - | by=The U.N. Command=unc | when=Monday | date=2018-10-15
V 18 | gave his support | SUPPORT | military, diplomatic | 051 | its commander=cmd | Noh=noh | by=The U.N. Command=unc
V 18 | plan | =a | | | @2:South=sk; @2:North Korea=nk | -
V 19 | armistice | RETREAT/ceasefire | military, diplomatic | 0871 | - | - | st=h | when=1953 | date=1953
V 20 | broke off | SANCTION/discontinue | economic, diplomatic | 163 | Seoul=sk | North=nk | st=h | when=May 2010 | date=2010-05
V 20 | blaming | ACCUSE/allege | military | 1123 | Seoul=sk | North=nk | st=h | when=May 2010 | date=2010-05
V 20 | sinking | ASSAULT/destroy | military | 190 | North=nk | 46 sailors=sai | st=h | by=Seoul=sk | n=killed:46 sailors:46 | id=ch
V 20 | attack | =ch | | | North=nk | 46 sailors=sai | st=h | by=Seoul=sk | n=killed:46 sailors:46
V 21 | accepted | AGREE | diplomatic | 032 | North=nk | @2:South=sk | st=h | when=January | date=2018-01
V 21 | invitation | AGREE | diplomatic | 032 | @2:South=sk | North=nk | st=h | when=January | date=2018-01
V 22 | summit | CONSULT | diplomatic, executive | 040 | leaders of the two Koreas=lsk; leaders of the two Koreas=lnk | - | st=h | when=April | date=2018-04
V 22 | vowed | AGREE | diplomatic, military | 0356 | leaders of the two Koreas=lsk; leaders of the two Koreas=lnk | - | st=h | when=April | date=2018-04
Q 2 | i | South and North Korea~~end of the year | the defense ministry here=md | said | -
Q 6 | d | Today we~~at night, | Noh=noh | told | -
Q 7 | d | * | @6:Noh=noh | | -
Q 8 | m | the North Korean general praised President Moon's "sincerity" and promised to let South Korean rangers inspect each dismantled post | the ministry=md | According to | -
Q 11 | d | We made~~the paper, | the official=um | said | -
Q 13 | m | the pullout deal as "disarmament with a smile" | Its floor leader=gong | criticized | -
Q 14 | d | Pyongyang gives~~of our 60, | Gong=gong | said | -
Q 15 | d | * | @14:Gong=gong | | -
Q 17 | d | Nobody is lowering his guard, | Eom Jae-won=eom | said | -
Q 17 | i | the United Nations Command had been informed of each step | Eom Jae-won=eom | adding | -
Q 18 | i | its commander met Noh on Monday and gave his support to the plan | The U.N. Command=unc | confirmed | -
Q 23 | i | the North would hardly stop there | - | said | -
Q 24 | d | If sanctions stay where they are, smiles will wear thin, | Ryu Mi-kyung=ryu | said | -
#A w28-002 | 2023-04-12 | MANILA
S US, Philippines launch biggest drills yet; China warns against 'stirring trouble'
P MANILA (Reuters) - The United States and the Philippines opened their largest joint military exercises on Tuesday, with more than 17,600 troops taking part, hours after China wound up three days of live-fire drills of its own around Taiwan.
P The annual Balikatan manoeuvres will for the first time include the sinking of a decommissioned warship by rocket fire in waters facing the South China Sea, a Philippine military spokesman, Colonel Ramil Estacio, told a briefing.
P "We are not pointing a gun at anybody," Estacio said.
S "We are learning to shoot straight, and with our ally."
P Beijing was not persuaded.
P Foreign ministry spokesman Qiu Wendong urged both countries on Wednesday to "stop stirring up trouble", and warned that those who opened their bases to outside powers would "burn their own fingers".
P Two Chinese coast guard vessels and a frigate were sent towards Second Thomas Shoal on Monday, according to two Philippine security officials familiar with the matter, who called the deployment "a greeting card".
P Manila placed its marines on Palawan on alert in response, one of them said.
P The United States has no claim in the sea, through which some $3 trillion of goods pass every year.
P In Washington, Philippine Foreign Secretary Amado Quirante and Defence Secretary Lito Buenaflor met their U.S. counterparts on Tuesday for talks that had not been held in this format since 2016.
P The four agreed to finish a pact on sharing military intelligence before December, a joint statement said.
P U.S. Secretary of State Carter Wynn promised $100 million for the bases that the Philippines has opened to American soldiers, and repeated that an attack on Philippine ships would oblige Washington to answer.
P "That commitment is ironclad, and I said so to the secretary's face," Wynn told reporters after the meeting, with Quirante nodding beside him.
P Quirante, in turn, thanked Washington and accused the Chinese coast guard of having pointed a laser at a Philippine patrol boat in February.
P China has denied the laser incident.
P Not everyone in Manila was pleased with the war games either.
P About 200 left-wing activists marched to the U.S. embassy on Tuesday morning and tore a paper American flag in two.
P "Why should our fishermen pay for somebody else's quarrel?" asked Corazon Dimagiba of the group Bayan, who led the march.
P In Cagayan, Governor Nestor Abrenica said he remained against the use of two airfields in his province and would not attend the opening ceremony.
P Relations between the two allies sank under the previous president, who in 2020 cancelled a visiting forces agreement, then restored it a year later.
P His successor granted U.S. troops access to four more bases in February, a decision that Beijing condemned at the time.
P The drills, which Australia joined with 111 soldiers, run until April 28.
P Rice prices, a taxi driver outside the camp gate remarked, worried him more than rockets.
@ us | United States | c | USA
@ phl | Philippines | c | PHL
@ chn | China | c | CHN
@ est | Ramil Estacio | p | PHLMIL | military spokesman, colonel
@ qiu | Qiu Wendong | p | CHNGOV | Foreign ministry spokesman
@ ves | Chinese coast guard and navy vessels | g | CHNMIL,CHNCOP
@ so | Philippine security officials | g | PHLGOV
@ mar | Philippine marines | g | PHLMIL
@ qui | Amado Quirante | p | PHLGOV | Foreign Secretary
@ bue | Lito Buenaflor | p | PHLGOVMIL | Defence Secretary
@ uc | US counterparts | g | USAGOV
@ wyn | Carter Wynn | p | USAGOV | Secretary of State
@ cg | Chinese coast guard | o | CHNCOP
@ pb | Philippine patrol boat | g | PHLCOP
@ act | left-wing activists | g | PHLCVLOPP
@ dim | Corazon Dimagiba | p | PHLSOC
@ abr | Nestor Abrenica | p | PHLGOV | Governor of Cagayan
@ pp | previous Philippine president | p | PHLGOV
@ ps | Philippine president | p | PHLGOV
@ aus | Australia | c | AUS
@ emb | US embassy | o | USAGOV
@ tax | taxi driver | p | PHLCVL | taxi driver
E 0 US/GPE; Philippines/GPE; China/GPE
E 1 MANILA/GPE; Reuters/ORG; United States/GPE; Philippines/GPE; Tuesday/DATE; more than 17,600 troops/NUM; China/GPE; Taiwan/GPE
E 2 Balikatan/EVT; South China Sea/LOC; Philippine/NORP; Ramil Estacio/PER
E 3 Estacio/PER
E 5 Beijing/GPE
E 6 Qiu Wendong/PER; Wednesday/DATE
E 7 Chinese/NORP; Second Thomas Shoal/LOC; Monday/DATE; Philippine/NORP
E 8 Manila/GPE; Palawan/GPE
E 9 United States/GPE; some $3 trillion/MONEY
E 10 Washington/GPE; Philippine/NORP; Amado Quirante/PER; Lito Buenaflor/PER; U.S./GPE; Tuesday/DATE; 2016/DATE
E 11 December/DATE
E 12 U.S./GPE; Carter Wynn/PER; $100 million/MONEY; Philippines/GPE; American/NORP; Philippine/NORP; Washington/GPE
E 13 Wynn/PER; Quirante/PER
E 14 Quirante/PER; Washington/GPE; Chinese/NORP; Philippine/NORP; February/DATE
E 15 China/GPE
E 16 Manila/GPE
E 17 About 200 left-wing activists/NUM; U.S. embassy/FAC; Tuesday/DATE; American/NORP
E 18 Corazon Dimagiba/PER; Bayan/ORG
E 19 Cagayan/GPE; Nestor Abrenica/PER
E 20 2020/DATE
E 21 U.S./GPE; February/DATE; Beijing/GPE
E 22 Australia/GPE; 111 soldiers/NUM; April 28/DATE
V 0 | drills | COOPERATE | military | 062 | US=us; Philippines=phl | - | id=d
V 0 | warns | REQUEST/change | military, diplomatic | 104 | China=chn | US=us; Philippines=phl | id=w
V 1 | exercises | =d | | | United States=us; Philippines=phl | - | when=Tuesday | date=2023-04-11 | n=troops:more than 17,600 troops:17600
V 1 | drills | MOBILIZE/troops | military, territory | 150 | China=chn | - | where=Taiwan
V 2 | manoeuvres | =d | | | @1:United States=us; @1:Philippines=phl | - | by=Colonel Ramil Estacio=est
V 3 | said | REJECT | military | 120 | Estacio=est | - | id=es
V 4 | learning | =d | | | We=phl; our ally=us | - | by=@3:Estacio=est
V 6 | urged | =w | | | Qiu Wendong=qiu | both countries=us; both countries=phl | when=Wednesday | date=2023-04-12
V 6 | warned | THREATEN | military, diplomatic | 130 | Qiu Wendong=qiu | those who opened their bases=phl | when=Wednesday | date=2023-04-12
V 6 | opened | COOPERATE | military | 062 | those who opened their bases=phl | outside powers=us | by=Qiu Wendong=qiu | id=gr | st=h
V 7 | sent | MOBILIZE/weapons | military, territory | 152 | Two Chinese coast guard vessels and a frigate=ves | - | by=two Philippine security officials=so | when=Monday | date=2023-04-10 | where=Second Thomas Shoal | id=v
V 7 | deployment | =v | | | Two Chinese coast guard vessels and a frigate=ves | - | by=two Philippine security officials=so
V 8 | placed | MOBILIZE/troops | military, territory | 152 | Manila=phl | - | by=one of them=so | where=Palawan
V 10 | met | CONSULT/multilateral | diplomatic, military | 040 | Amado Quirante=qui; Lito Buenaflor=bue; U.S. counterparts=uc | - | when=Tuesday | date=2023-04-11 | where=Washington | id=m
V 10 | talks | =m | | | Amado Quirante=qui; Lito Buenaflor=bue; U.S. counterparts=uc | - | when=Tuesday | date=2023-04-11 | where=Washington
V 11 | agreed | AGREE | military, intelligence, diplomatic | 0314 | The four=qui; The four=bue; The four=uc | -
V 12 | promised | AGREE | military, economic | 0332 | Carter Wynn=wyn | Philippines=phl | n=money:$100 million:100000000:USD
V 12 | repeated | AGREE | military | 0312 | Carter Wynn=wyn | Philippine=phl | id=ic
V 12 | opened | =gr | | | Philippines=phl | American=us
V 13 | said | =ic | | | I=wyn | secretary=qui | by=Wynn=wyn
V 13 | meeting | =m | | | Wynn=wyn; Quirante=qui | -
V 13 | commitment | =ic | | | Wynn=wyn | @12:Philippine=phl
V 14 | thanked | SUPPORT | diplomatic | 051 | Quirante=qui | Washington=us
V 14 | accused | ACCUSE/allege | territory, diplomatic | 1123 | Quirante=qui | Chinese coast guard=cg
V 14 | pointed | ASSAULT | territory | 190 | Chinese coast guard=cg | Philippine patrol boat=pb | st=h | by=Quirante=qui | when=February | date=2023-02 | id=l
V 15 | denied | REJECT | territory, diplomatic | 016 | China=chn | -
V 16 | war games | =d | | | @1:United States=us; @1:Philippines=phl | -
V 17 | marched | PROTEST/demo | military | 141 | About 200 left-wing activists=act | U.S. embassy=emb | when=Tuesday | date=2023-04-11 | where=U.S. embassy | n=protesters:About 200 left-wing activists:200 | id=p
V 17 | tore | PROTEST/vandalize | military | 145 | About 200 left-wing activists=act | American=us | when=Tuesday | date=2023-04-11 | where=U.S. embassy
V 18 | march | =p | | | Corazon Dimagiba=dim | - 
V 19 | against | REJECT | military | 120 | Governor Nestor Abrenica=abr | - | where=Cagayan
V 19 | attend | REJECT/meet | military | 125 | Governor Nestor Abrenica=abr | -
V 20 | cancelled | SANCTION/discontinue | military, diplomatic | 160 | previous president=pp | @1:United States=us | st=h | when=2020 | date=2020
V 20 | restored | SUPPORT | military, diplomatic | 050 | previous president=pp | @1:United States=us | st=h | when=a year later | date=2021
V 21 | granted | =gr | | | His successor=ps | U.S. troops=us | st=h | when=February | date=2023-02
V 21 | condemned | ACCUSE/disapprove | military, diplomatic | 111 | Beijing=chn | His successor=ps | st=h
V 22 | drills | =d | | | @1:United States=us; @1:Philippines=phl | -
V 22 | joined | COOPERATE | military | 062 | Australia=aus | - | n=troops:111 soldiers:111
V 15 | incident | =l | | | @14:Chinese coast guard=cg | @14:Philippine patrol boat=pb | st=h
V 21 | decision | =gr | | | His successor=ps | U.S. troops=us | st=h
Q 2 | i | The annual Balikatan manoeuvres~~South China Sea | Colonel Ramil Estacio=est | told | -
Q 3 | d | We are not pointing a gun at anybody, | Estacio=est | said | -
Q 4 | d | * | @3:Estacio=est | | -
Q 6 | m | to "stop stirring up trouble" | Qiu Wendong=qiu | urged | both countries=us
Q 6 | m | those who opened~~own fingers" | Qiu Wendong=qiu | warned | -
Q 7 | m | the deployment "a greeting card" | two Philippine security officials familiar with the matter=so | called | -
Q 8 | i | Manila placed its marines on Palawan on alert in response | one of them=so | said | -
Q 11 | i | The four agreed~~before December | - | said | -
Q 12 | i | an attack on Philippine ships would oblige Washington to answer | Carter Wynn=wyn | repeated | -
Q 13 | d | That commitment is ironclad, and I said so to the secretary's face, | Wynn=wyn | told | -
Q 18 | d | Why should our fishermen pay for somebody else's quarrel? | Corazon Dimagiba=dim | asked | -
Q 19 | i | he remained against the use of two airfields in his province and would not attend the opening ceremony | Governor Nestor Abrenica=abr | said | -
Q 23 | i | Rice prices~~rockets | a taxi driver=tax | remarked | -
#A w28-003 | 2022-03-17 | -
S Freed at last: aid worker Miriam Sefton flies home from Tehran after 1,900 days
P Charity worker thanks "everyone who rang a bell for me" as UK confirms it has paid £290m debt to Iran
P A British-Iranian aid worker has landed at RAF Brize Norton after being released by Iran, ending more than five years of captivity that strained ties between London and Tehran.
P Miriam Sefton, 44, stepped off a government plane shortly after 01:00 on Thursday and hugged her daughter, who was two when she was seized.
P "I had a speech, and I have forgotten every word of it," she told reporters on the tarmac.
P The foreign secretary, Verity Langham, said the release followed "many months of the most difficult diplomacy" and a final round of negotiations in Muscat.
P Oman, which hosted those talks, also sent the aircraft that carried Ms Sefton out of Tehran on Wednesday.
P Ms Langham thanked the sultan by telephone and later praised her own officials in the Commons, where MPs rose to applaud.
P She told MPs that a debt dating back to the 1970s, for tanks that Britain never delivered, had been settled "in parallel".
P The money, she insisted, can only be spent on food and medicine.
P Iran's foreign minister denied any link between the payment and the freeing of the prisoner.
P "We do not sell people," he said in Tehran.
P "The debt is a debt, the pardon is a pardon."
P Ms Sefton was arrested at Imam Khomeini Airport in January 2017 after a holiday with her parents.
P A Revolutionary Court convicted her that summer of plotting to topple the government, charges she always rejected, and sentenced her to five years.
P In 2019 she went on hunger strike for 15 days, and her husband Daniel did the same on a camp bed outside the Iranian embassy in Knightsbridge.
P Mr Sefton, who has accused five foreign secretaries of dragging their feet, was gentler this time.
P "I rang Verity and said thank you, and then I said what took you so long," he said, laughing.
P "She took it rather well."
P Amnesty International welcomed the return but called on the government to demand the release of at least two other dual nationals still held in Evin prison.
P "Champagne today, letters tomorrow," said the charity's UK director, Colm Adeyemi.
P The Labour MP for the family's seat, Priya Hathersage, urged the Foreign Affairs Committee to open an inquiry into why it took so long.
P The committee's chairman said he would "look at that with great interest".
P In 2017 a predecessor of Ms Langham apologised in the House after wrongly saying that Ms Sefton had been training journalists, a slip that was read out at her second trial.
P Asked what she would do first, Ms Sefton said there was a swing in the park that she owed somebody.
@ sef | Miriam Sefton | p | GBRCVL | aid worker
@ uk | UK | c | GBR
@ irn | Iran | c | IRN
@ lan | Verity Langham | p | GBRGOV | foreign secretary
@ omn | Oman | c | OMN
@ sul | Sultan of Oman | p | OMNGOV | sultan
@ off | Foreign Office officials | g | GBRGOV
@ mp | MPs | g | GBRLEG
@ ifm | Iran's foreign minister | p | IRNGOV | foreign minister
@ rc | Revolutionary Court | o | IRNJUD
@ dan | Daniel Sefton | p | GBRCVL | husband
@ fss | foreign secretaries | g | GBRGOV
@ ai | Amnesty International | o | NGO
@ gov | British government | o | GBRGOV
@ col | Colm Adeyemi | p | GBRNGO | UK director
@ pri | Priya Hathersage | p | GBRLEG | Labour MP
@ fac | Foreign Affairs Committee | o | GBRLEG
@ cha | committee's chairman | p | GBRLEG | chairman
@ pre | former foreign secretary | p | GBRGOV
@ dua | dual nationals held in Iran | l | GBRCVL
E 0 Miriam Sefton/PER; Tehran/GPE
E 1 UK/GPE; £290m/MONEY; Iran/GPE
E 2 British-Iranian/NORP; RAF Brize Norton/FAC; Iran/GPE; London/GPE; Tehran/GPE
E 3 Miriam Sefton/PER; Thursday/DATE
E 5 Verity Langham/PER; Muscat/GPE
E 6 Oman/GPE; Sefton/PER; Tehran/GPE; Wednesday/DATE
E 7 Langham/PER; Commons/ORG
E 8 the 1970s/DATE; Britain/GPE
E 10 Iran/GPE
E 11 Tehran/GPE
E 13 Sefton/PER; Imam Khomeini Airport/FAC; January 2017/DATE
E 14 Revolutionary Court/ORG; that summer/DATE
E 15 2019/DATE; Daniel/PER; Iranian/NORP; Knightsbridge/GPE
E 16 Sefton/PER
E 17 Verity/PER
E 19 Amnesty International/ORG; at least two other dual nationals/NUM; Evin prison/FAC
E 20 UK/GPE; Colm Adeyemi/PER
E 21 Labour/ORG; Priya Hathersage/PER; Foreign Affairs Committee/ORG
E 23 2017/DATE; Langham/PER; House/ORG; Sefton/PER
E 24 Sefton/PER
V 0 | Freed | RETREAT/release | diplomatic, legal | 0841 | @2:Iran=irn | Miriam Sefton=sef | where=Tehran | id=r
V 1 | paid | AID | economic, diplomatic, reparations | 071 | UK=uk | Iran=irn | n=money:£290m:290000000:GBP | id=pay
V 1 | thanks | SUPPORT | diplomatic | 051 | Charity worker=sef | -
V 2 | released | =r | | | Iran=irn | British-Iranian aid worker=sef
V 2 | captivity | COERCE/arrest | diplomatic, legal | 173 | Iran=irn | British-Iranian aid worker=sef | id=arr
V 3 | seized | =arr | | | @2:Iran=irn | Miriam Sefton=sef
V 5 | release | =r | | | @2:Iran=irn | @3:Miriam Sefton=sef | by=Verity Langham=lan
V 5 | negotiations | CONSULT/third-party | diplomatic | 046 | @2:London=uk; @2:Iran=irn; @6:Oman=omn | - | by=Verity Langham=lan | where=Muscat | id=n
V 5 | diplomacy | CONSULT | diplomatic | 046 | @2:London=uk; @2:Iran=irn | - | by=Verity Langham=lan
V 6 | talks | =n | | | Oman=omn; @2:London=uk; @2:Iran=irn | -
V 6 | sent | AID | diplomatic | 070 | Oman=omn | Ms Sefton=sef | when=Wednesday | date=2022-03-16 | where=Tehran | id=air
V 6 | carried | =air | | | Oman=omn | Ms Sefton=sef | when=Wednesday | date=2022-03-16
V 7 | thanked | SUPPORT | diplomatic | 051 | Ms Langham=lan | sultan=sul
V 7 | telephone | CONSULT/phone | diplomatic | 041 | Ms Langham=lan; sultan=sul | -
V 7 | praised | SUPPORT | legislative, diplomatic | 051 | Ms Langham=lan | her own officials=off | where=Commons
V 7 | applaud | SUPPORT | legislative, diplomatic | 051 | MPs=mp | Ms Langham=lan | where=Commons
V 8 | settled | =pay | | | @1:UK=uk | @1:Iran=irn | by=She=lan
V 10 | denied | REJECT | diplomatic | 016 | Iran's foreign minister=ifm | - | id=dn
V 10 | payment | =pay | | | @1:UK=uk | @1:Iran=irn
V 10 | freeing | =r | | | Iran=irn | prisoner=sef
V 12 | pardon#1 | CONCEDE | legal, diplomatic | 080 | @10:Iran=irn | @10:prisoner=sef | by=@11:he=ifm
V 13 | arrested | =arr | | | - | Ms Sefton=sef | st=h | when=January 2017 | date=2017-01 | where=Imam Khomeini Airport
V 14 | convicted | SANCTION/convict | legal | 116 | A Revolutionary Court=rc | her#1=sef | st=h | when=that summer | date=2017 | id=c
V 14 | rejected | REJECT | legal | 016 | she=sef | Revolutionary Court=rc | st=h
V 14 | sentenced | =c | | | A Revolutionary Court=rc | her#2=sef | st=h | when=that summer | date=2017
V 15 | hunger strike | PROTEST/hunger | legal, diplomatic | 142 | she=sef | @2:Iran=irn | st=h | when=2019 | date=2019
V 15 | same | PROTEST/hunger | legal, diplomatic | 142 | Daniel=dan | Iranian embassy=irn | st=h | when=2019 | date=2019 | where=Knightsbridge
V 16 | accused | ACCUSE/disapprove | diplomatic, executive | 111 | Mr Sefton=dan | five foreign secretaries=fss | st=h
V 17 | rang | CONSULT/phone | diplomatic | 041 | I#1=dan; Verity=lan | - | by=he=dan
V 17 | thank | SUPPORT | diplomatic | 051 | I#2=dan | Verity=lan | by=he=dan
V 17 | said#2 | ACCUSE/disapprove | diplomatic | 111 | I#2=dan | Verity=lan | by=he=dan
V 19 | welcomed | SUPPORT | human-rights, diplomatic | 051 | Amnesty International=ai | -
V 19 | return | =r | | | @2:Iran=irn | @3:Miriam Sefton=sef
V 19 | called on | REQUEST/change | human-rights, diplomatic | 020 | Amnesty International=ai | government=gov
V 19 | held | COERCE/arrest | human-rights, legal | 173 | @2:Iran=irn | at least two other dual nationals=dua | where=Evin prison | n=arrested:at least two other dual nationals:2
V 21 | urged | REQUEST/change | legislative | 020 | Priya Hathersage=pri | Foreign Affairs Committee=fac
V 23 | apologised | CONCEDE | legislative, diplomatic | 055 | a predecessor of Ms Langham=pre | Ms Sefton=sef | st=h | when=2017 | date=2017 | where=House
V 11 | said | =dn | | | he=ifm | -
V 23 | trial | ACCUSE/allege | legal | 115 | @14:A Revolutionary Court=rc | Ms Sefton=sef | st=h
Q 1 | m | everyone who rang a bell for me | Charity worker=sef | thanks | -
Q 1 | i | it has paid £290m debt to Iran | UK=uk | confirms | -
Q 4 | d | I had a speech, and I have forgotten every word of it, | she=sef | told | -
Q 5 | m | the release followed~~in Muscat | Verity Langham=lan | said | -
Q 8 | m | a debt dating~~"in parallel" | She=lan | told | MPs=mp
Q 9 | i | The money~~can only be spent on food and medicine | she=lan | insisted | -
Q 11 | d | We do not sell people, | he=ifm | said | -
Q 12 | d | * | @11:he=ifm | | -
Q 17 | d | I rang Verity and said thank you, and then I said what took you so long, | he=dan | said#3 | -
Q 18 | d | * | @17:he=dan | | -
Q 20 | d | Champagne today, letters tomorrow, | Colm Adeyemi=col | said | -
Q 22 | m | he would "look at that with great interest" | The committee's chairman=cha | said | -
Q 24 | i | there was a swing in the park that she owed somebody | Ms Sefton=sef | said | -
#A w28-004 | 2020-09-24 | LOUISVILLE, Ky.
S Mayor extends curfew as Guard rolls into downtown; 127 arrested after night of unrest
P LOUISVILLE, Ky. (WKLV) -- Mayor Denise Kittredge on Thursday extended a nighttime curfew through the weekend, a day after protests over a grand jury's decision turned violent and two police officers were shot.
P About 500 National Guard soldiers were in place around the county courthouse by noon, the governor's office confirmed.
P "They are here to protect buildings, banks and people, and they will not be patrolling your street," Gov. Amos Tarleton said at a briefing in Frankfort.
P The curfew runs from 9 p.m. to 6:30 a.m. and covers all of Jefferson County.
P Police Chief Roland Weems told WKLV that 127 people had been arrested by 3 a.m., among them a state representative, Corinne Abadie, who is accused of failing to leave when told to.
P Abadie, a Democrat, was released on Thursday morning and called the arrest "ridiculous."
P "I was walking to a church," she said.
S "They had the order wrong, the time wrong and the person wrong."
P She added that she planned to sue the department.
P The officers, both with the department's special response team, are recovering at University Hospital, and a 26-year-old man, Dewayne Lockhart, has been charged with assault and wanton endangerment in the shooting.
P His attorney entered a plea of not guilty on his behalf and asked the judge to lower the $1 million bond.
P Crowds began marching on Wednesday afternoon, minutes after the attorney general announced that none of the three officers who raided an apartment on March 13 would face charges for the death of a 26-year-old emergency room technician.
P By dusk some had set fire to trash bins near the Hall of Justice, and police answered with tear gas and pepper balls.
P Glass glittered along Fourth Street on Thursday, and shopkeepers swept it into cardboard boxes without saying much.
P The president tweeted that he was "praying for the two police officers" and that he had spoken with the governor by phone and stood "ready to work together, immediately upon request!"
P Tarleton confirmed the call but said he had turned down an offer of federal agents.
P "I said thank you, and I said no," he recalled.
P The local chapter of the NAACP criticized the curfew as "punishment for grief" and called on the mayor to lift it.
P "Nobody shoots a gun because the clock says nine," said its president, the Rev. Otis Farraday.
P Kittredge rejected that appeal.
P "I have two families in a waiting room," the mayor said, her voice cracking.
S "This decision stays until I can look them in the eye."
P In June, the police chief's predecessor was fired after officers left their body cameras off during a shooting at a barbecue stand that killed its owner.
P The city council, which opened an inquiry into the mayor's handling of the spring protests, is set to hear her testimony on Oct. 6.
P Anyone heading to work at night should carry a letter from the employer, the city's website says.
@ kit | Denise Kittredge | p | USAGOV | Mayor of Louisville
@ res | residents of Jefferson County | l | USACVL
@ off | two police officers | g | USACOP
@ ng | Kentucky National Guard | o | USAMIL
@ go | Kentucky governor's office | o | USAGOV
@ tar | Amos Tarleton | p | USAGOV | Governor of Kentucky
@ wee | Roland Weems | p | USACOP | Police Chief
@ pol | Louisville police | o | USACOP
@ pro | protesters | l | USACVLOPP
@ aba | Corinne Abadie | p | USALEGPTY | state representative
@ loc | Dewayne Lockhart | p | USAUNK
@ att | Lockhart's attorney | p | USAUNK | attorney
@ jud | judge | p | USAJUD
@ ag | attorney general of Kentucky | p | USAJUD | attorney general
@ tec | emergency room technician | p | USACVL
@ thr | three officers | g | USACOP
@ pre | US president | p | USAGOV | president
@ naa | NAACP chapter | o | USANGO
@ far | Otis Farraday | p | USANGO | Rev., chapter president
@ own | owner of the barbecue stand | p | USACVL
@ cc | city council | o | USAGOV
@ wk | WKLV | o | USAJRN
@ jt | police at the barbecue stand | g | USACOP
E 0 Guard/ORG; 127/NUM
E 1 LOUISVILLE/GPE; Ky./GPE; WKLV/ORG; Denise Kittredge/PER; Thursday/DATE; the weekend/DATE; two police officers/NUM
E 2 About 500 National Guard soldiers/NUM; National Guard/ORG
E 3 Amos Tarleton/PER; Frankfort/GPE
E 4 Jefferson County/GPE
E 5 Roland Weems/PER; WKLV/ORG; 127 people/NUM; Corinne Abadie/PER
E 6 Abadie/PER; Democrat/NORP; Thursday/DATE
E 10 University Hospital/FAC; Dewayne Lockhart/PER
E 11 $1 million/MONEY
E 12 Wednesday/DATE; March 13/DATE
E 13 Hall of Justice/FAC
E 14 Fourth Street/FAC; Thursday/DATE
E 15 two police officers/NUM
E 16 Tarleton/PER
E 18 NAACP/ORG
E 19 Otis Farraday/PER
E 20 Kittredge/PER
E 23 June/DATE
E 24 Oct. 6/DATE
V 0 | curfew | COERCE/curfew | rights-freedoms | 1723 | Mayor=kit | @4:Jefferson County=res | id=c
V 0 | rolls | MOBILIZE/troops | military | 152 | Guard=ng | - | where=downtown | id=g
V 0 | arrested | COERCE/arrest | legal, rights-freedoms | 173 | @5:Police=pol | 127=pro | n=arrested:127:127 | id=a
V 0 | unrest | PROTEST/riot | repression, legal | 145 | @12:Crowds=pro | - | id=u
V 1 | curfew | =c | | | Mayor Denise Kittredge=kit | @4:Jefferson County=res | when=Thursday | date=2020-09-24
V 1 | protests | =u | | | @12:Crowds=pro | grand jury=ag | when=@12:Wednesday | date=2020-09-23
V 1 | shot | ASSAULT/firearms | crime | 180 | @10:Dewayne Lockhart=loc | two police officers=off | n=injured:two police officers:2 | when=@12:Wednesday | date=2020-09-23 | id=s
V 1 | decision | CONCEDE | legal | 080 | grand jury=ag | @12:three officers=thr | id=dec
V 2 | in place | =g | | | About 500 National Guard soldiers=ng | - | by=governor's office=go | n=troops:About 500 National Guard soldiers:500
V 3 | here | =g | | | They=ng | - | by=Gov. Amos Tarleton=tar
V 4 | curfew | =c | | | @1:Denise Kittredge=kit | Jefferson County=res | where=Jefferson County
V 5 | arrested | =a | | | @5:Police=pol | 127 people=pro | by=Police Chief Roland Weems=wee | n=arrested:127 people:127
V 5 | accused | ACCUSE/allege | legal, legislative | 112 | Police#1=pol | Corinne Abadie=aba
V 5 | told#2 | REQUEST/yield | legal, rights-freedoms | 1052 | Police=pol | Corinne Abadie=aba
V 6 | released | RETREAT/release | legal | 0841 | @5:Police#1=pol | Abadie=aba | when=Thursday | date=2020-09-24
V 6 | called | ACCUSE/disapprove | legal, legislative | 111 | Abadie=aba | @5:Police#1=pol | id=d
V 6 | arrest | COERCE/arrest | legal, legislative | 173 | @5:Police#1=pol | Abadie=aba | id=aa
V 8 | had | =d | | | @7:she=aba | They=pol
V 9 | sue | THREATEN | legal | 130 | She=aba | the department=pol
V 10 | charged | ACCUSE/allege | legal, crime | 115 | - | Dewayne Lockhart=loc
V 10 | shooting | =s | | | Dewayne Lockhart=loc | The officers=off
V 11 | plea of not guilty | REJECT | legal | 016 | His attorney=att | - 
V 11 | asked | REQUEST/yield | legal | 0251 | His attorney=att | judge=jud
V 12 | marching | PROTEST/demo | legal, inequality | 141 | Crowds=pro | attorney general=ag | when=Wednesday afternoon | date=2020-09-23
V 12 | raided | COERCE/seize | legal | 1711 | three officers=thr | technician=tec | st=h | when=March 13 | date=2020-03-13 | id=raid
V 12 | death | ASSAULT/firearms | repression | 180 | three officers=thr | technician=tec | st=h | when=March 13 | date=2020-03-13
V 12 | announced | =dec | | | attorney general=ag | three officers=thr
V 13 | set fire | =u | | | some=pro | - | where=Hall of Justice
V 13 | tear gas | ASSAULT/crowd-control | repression | 175 | police=pol | some=pro | where=Hall of Justice
V 15 | spoken | CONSULT/phone | executive | 041 | he#2=pre; governor=tar | - | by=The president=pre | id=ph
V 15 | ready | AGREE | executive | 030 | The president=pre | governor=tar | id=of
V 15 | praying | SUPPORT | executive | 018 | he#1=pre | two police officers=off
V 16 | call | =ph | | | @15:The president=pre; Tarleton=tar | - 
V 16 | turned down | REJECT/assist | executive | 121 | he=tar | @15:The president=pre | by=Tarleton=tar | id=no
V 16 | offer | AGREE | executive | 0312 | @15:The president=pre | he=tar | by=Tarleton=tar
V 17 | said#2 | =no | | | I#2=tar | @15:The president=pre | by=he=tar
V 17 | thank | SUPPORT | executive | 051 | I#1=tar | @15:The president=pre | by=he=tar
V 18 | criticized | ACCUSE/disapprove | rights-freedoms | 111 | local chapter of the NAACP=naa | mayor=kit | id=cr
V 18 | curfew | =c | | | mayor=kit | @4:Jefferson County=res
V 18 | called on | REQUEST/yield | rights-freedoms | 0251 | local chapter of the NAACP=naa | mayor=kit | id=rq
V 20 | rejected | REJECT/yield | rights-freedoms | 1241 | Kittredge=kit | @18:NAACP=naa | id=rj
V 20 | appeal | =rq | | | @18:NAACP=naa | Kittredge=kit
V 21 | said | =rj | | | the mayor=kit | @18:NAACP=naa
V 22 | stays | =rj | | | @21:the mayor=kit | @18:NAACP=naa
V 22 | decision | =c | | | @21:the mayor=kit | @4:Jefferson County=res
V 23 | shooting | ASSAULT/firearms | repression | 180 | officers=jt | its owner=own | st=h | when=June | date=2020-06
V 24 | inquiry | ACCUSE/investigate | executive | 090 | The city council=cc | mayor=kit
V 24 | protests | PROTEST/demo | - | 141 | - | - | st=h | when=spring | date=2020
V 19 | said | =cr | | | Rev. Otis Farraday=far | @20:Kittredge=kit
V 24 | hear | ACCUSE/investigate | executive | 090 | The city council=cc | her=kit | st=f | when=Oct. 6 | date=2020-10-06
Q 2 | i | About 500~~by noon | the governor's office=go | confirmed | -
Q 3 | d | They are here~~your street, | Gov. Amos Tarleton=tar | said | -
Q 5 | i | 127 people had been~~when told to | Police Chief Roland Weems=wee | told#1 | WKLV=wk
Q 6 | m | the arrest "ridiculous." | Abadie=aba | called | -
Q 7 | d | I was walking to a church, | she=aba | said | -
Q 8 | d | * | @7:she=aba | | -
Q 9 | i | she planned to sue the department | She=aba | added | -
Q 15 | m | he was "praying~~upon request!" | The president=pre | tweeted | -
Q 16 | i | he had turned down an offer of federal agents | Tarleton=tar | said | -
Q 17 | d | I said thank you, and I said no, | he=tar | recalled | -
Q 18 | m | the curfew as "punishment for grief" | The local chapter of the NAACP=naa | criticized | -
Q 19 | d | Nobody shoots a gun because the clock says nine, | the Rev. Otis Farraday=far | said | -
Q 21 | d | I have two families in a waiting room, | the mayor=kit | said | -
Q 22 | d | * | @21:the mayor=kit | | -
#A w28-005 | 2023-04-27 | NEW DELHI
S Operation Kaveri: 1,100 Indians back from Sudan, Navy ships make fourth run to Jeddah
P EAM thanks Riyadh for 'unstinting help' as 72-hour truce frays; Kerala, Tamil Nadu spar over who pays the train fare
P NEW DELHI: As many as 1,100 Indian nationals stranded in war-torn Sudan had been evacuated till Thursday evening under Operation Kaveri, the Ministry of External Affairs (MEA) said, even as gunfire was reported from Khartoum despite a ceasefire brokered by the United States and Saudi Arabia.
P INS Sumedha on Wednesday night brought the latest batch of 297 from Port Sudan to the Saudi city of Jeddah, the fourth such voyage since the rescue began on Monday, MEA spokesperson Rohan Bhatt told a press briefing here.
P "No Indian will be left behind, neither the engineer in Khartoum nor the herb-seller in El Fasher," Bhatt said.
S "But I will not give you a date, because the bullets do not give me one."
P He said the government had placed two C-130J aircraft of the Air Force on standby at Jeddah.
P Among those flown to Delhi on Wednesday were 31 members of the Hakki Pikki tribe of Karnataka, who make their living from hair oil.
P "We hid under the cot for eleven days, and then the embassy people came with a bus," said Prabhu, one of them, who uses a single name.
P External Affairs Minister Lalit Mohan Saxena spoke to his Saudi counterpart over telephone on Tuesday and thanked him for "unstinting help", his office said in a tweet.
P The Saudi minister, it added, assured him that the corridor at Jeddah would stay open to Indians for as long as was needed.
P Saxena had last visited Riyadh in September.
P The Congress meanwhile accused the government of waking up late.
P "France, Jordan and Saudi Arabia took out their people by Saturday, and we were busy with hashtags," the party's general secretary Vandana Peter alleged.
P The BJP rubbished the charge, and its spokesman Tushar Agnihotri asked the Opposition not to do politics over the evacuation.
P An Indian, Albert Augustine of Kannur, was killed by a stray bullet in the Sudanese capital on April 15, the day fighting broke out between the army and the paramilitary Rapid Support Forces (RSF).
P His wife and daughter returned in the second batch, but his body still lies in a mortuary without power.
P Kerala Chief Minister K. Sukumaran, in a letter to the Prime Minister, requested that the remains be brought home at the earliest and that the Centre bear the fare of all evacuees from Delhi.
P The two sides in Sudan agreed on Monday to lay down arms for three days, but each has accused the other of violating the truce since.
P The army on Thursday said it was ready to extend it by another 72 hours and to send an envoy to Juba for talks.
P There was no word from the RSF.
P In 2015, India pulled out more than 4,600 of its citizens and nearly 1,000 foreigners from Yemen in Operation Raahat, when Riyadh halted its bombing for some hours each day to let Indian planes land in Sanaa.
P Retired naval officers still speak of that month with some pride.
P Port Sudan, for its part, has a fuel shortage, two working hotels and, since last week, a queue that goes around the block.
@ ind | India | c | IND
@ ig | Indian government | o | INDGOV
@ inat | Indian nationals in Sudan | l | INDCVL
@ mea | Ministry of External Affairs | o | INDGOV
@ nav | Indian Navy | o | INDMIL
@ iaf | Indian Air Force | o | INDMIL
@ bha | Rohan Bhatt | p | INDGOV | MEA spokesperson
@ usa | United States | c | USA
@ sau | Saudi Arabia | c | SAU
@ pra | Prabhu | p | INDCVL
@ emb | Indian embassy | o | INDGOV
@ sax | Lalit Mohan Saxena | p | INDGOV | External Affairs Minister
@ sfm | Saudi foreign minister | p | SAUGOV | Saudi counterpart
@ con | Congress | o | INDPTYOPP
@ van | Vandana Peter | p | INDPTYOPP | general secretary
@ bjp | BJP | o | INDPTYGOV
@ tus | Tushar Agnihotri | p | INDPTYGOV | spokesman
@ opp | Opposition | g | INDOPP
@ alb | Albert Augustine | p | INDCVL
@ sa | Sudanese army | o | SDNMIL
@ rsf | Rapid Support Forces | g | SDNREB
@ suk | K. Sukumaran | p | INDGOV | Kerala Chief Minister
@ pm | Prime Minister of India | p | INDGOV | Prime Minister
@ fra | France | c | FRA
@ jor | Jordan | c | JOR
@ evf | French, Jordanian and Saudi nationals | l | CVL
@ off | Saxena's office | o | INDGOV
@ fo | foreigners in Yemen | l | CVL
@ wif | wife and daughter of Albert Augustine | l | INDCVL
E 0 Operation Kaveri/EVT; 1,100/NUM; Indians/NORP; Sudan/GPE; Navy/ORG; Jeddah/GPE
E 1 Riyadh/GPE; Kerala/GPE; Tamil Nadu/GPE
E 2 NEW DELHI/GPE; As many as 1,100/NUM; Indian/NORP; Sudan/GPE; Thursday/DATE; Operation Kaveri/EVT; Ministry of External Affairs/ORG; MEA/ORG; Khartoum/GPE; United States/GPE; Saudi Arabia/GPE
E 3 Wednesday/DATE; 297/NUM; Port Sudan/GPE; Saudi/NORP; Jeddah/GPE; Monday/DATE; MEA/ORG; Rohan Bhatt/PER
E 4 Indian/NORP; Khartoum/GPE; El Fasher/GPE; Bhatt/PER
E 6 Air Force/ORG; Jeddah/GPE
E 7 Delhi/GPE; Wednesday/DATE; 31 members/NUM; Hakki Pikki/NORP; Karnataka/GPE
E 8 Prabhu/PER
E 9 Lalit Mohan Saxena/PER; Saudi/NORP; Tuesday/DATE
E 10 Saudi/NORP; Jeddah/GPE; Indians/NORP
E 11 Saxena/PER; Riyadh/GPE; September/DATE
E 12 Congress/ORG
E 13 France/GPE; Jordan/GPE; Saudi Arabia/GPE; Saturday/DATE; Vandana Peter/PER
E 14 BJP/ORG; Tushar Agnihotri/PER
E 15 Indian/NORP; Albert Augustine/PER; Kannur/GPE; Sudanese/NORP; April 15/DATE; Rapid Support Forces/ORG; RSF/ORG
E 17 Kerala/GPE; K. Sukumaran/PER; Delhi/GPE
E 18 Sudan/GPE; Monday/DATE
E 19 Thursday/DATE; Juba/GPE
E 20 RSF/ORG
E 21 2015/DATE; India/GPE; more than 4,600 of its citizens/NUM; nearly 1,000 foreigners/NUM; Yemen/GPE; Operation Raahat/EVT; Riyadh/GPE; Indian/NORP; Sanaa/GPE
E 22 that month/DATE
E 23 Port Sudan/GPE; last week/DATE
V 0 | back | AID | human-security, migration | 073 | Navy=nav | 1,100 Indians=inat | n=other:1,100:1100 | id=e
V 0 | run | AID | human-security, military | 073 | Navy=nav | @3:297=inat | where=Jeddah | id=vo
V 1 | thanks | SUPPORT | diplomatic | 051 | EAM=sax | Riyadh=sau | id=th
V 1 | truce | RETREAT/ceasefire | military | 0871 | @15:army=sa; @15:Rapid Support Forces=rsf | - | id=tr
V 1 | help | AID | diplomatic, human-security | 073 | Riyadh=sau | @21:India=ind | by=EAM=sax | id=hl
V 2 | evacuated | =e | | | @21:India=ind | As many as 1,100 Indian nationals=inat | by=Ministry of External Affairs=mea | n=other:As many as 1,100 Indian nationals:1100 | where=Sudan
V 2 | ceasefire | =tr | | | @15:army=sa; @15:Rapid Support Forces=rsf | -
V 2 | brokered | CONSULT/third-party | diplomatic, military | 045 | United States=usa; Saudi Arabia=sau | - | id=md
V 2 | gunfire | ASSAULT/firearms | military | 190 | @15:army=sa; @15:Rapid Support Forces=rsf | - | where=Khartoum
V 3 | brought | =vo | | | INS Sumedha=nav | 297=inat | by=Rohan Bhatt=bha | when=Wednesday night | date=2023-04-26 | where=Jeddah | n=other:297:297
V 3 | rescue | =e | | | @0:Navy=nav | @2:Indian nationals=inat | by=Rohan Bhatt=bha | when=Monday | date=2023-04-24
V 3 | voyage | =vo | | | INS Sumedha=nav | 297=inat | by=Rohan Bhatt=bha
V 4 | said | AGREE | human-security | 0333 | Bhatt=bha | Indian=inat
V 6 | placed | MOBILIZE/weapons | military, human-security | 152 | government=ig | - | by=He=bha | where=Jeddah
V 7 | flown | AID | human-security | 073 | @6:government=ig | 31 members of the Hakki Pikki tribe=inat | when=Wednesday | date=2023-04-26 | where=Delhi | n=other:31 members:31 | id=f
V 8 | came | AID | human-security | 073 | embassy people=emb | We=inat | by=Prabhu=pra
V 9 | spoke | CONSULT/phone | diplomatic | 041 | Lalit Mohan Saxena=sax; Saudi counterpart=sfm | - | by=his office=off | when=Tuesday | date=2023-04-25 | id=ca
V 9 | thanked | =th | | | Lalit Mohan Saxena=sax | him=sfm | by=his office=off | when=Tuesday | date=2023-04-25
V 9 | help | =hl | | | him=sau | @21:India=ind | by=Lalit Mohan Saxena=sax
V 10 | assured | AGREE | diplomatic, human-security | 0333 | The Saudi minister=sfm | him=sax | by=it=off
V 11 | visited | CONSULT/visit | diplomatic | 042 | Saxena=sax | Riyadh=sau | st=h | when=September | date=2022-09 | where=Riyadh
V 12 | accused | ACCUSE/disapprove | executive, human-security | 111 | The Congress=con | government=ig | id=ac
V 13 | took out | AID | human-security | 073 | France=fra; Jordan=jor; Saudi Arabia=sau | their people=evf | by=Vandana Peter=van | when=Saturday | date=2023-04-22
V 13 | alleged | =ac | | | Vandana Peter=van | we=ig
V 14 | rubbished | REJECT | executive | 016 | The BJP=bjp | @12:Congress=con
V 14 | charge | =ac | | | @12:Congress=con | @12:the government=ig
V 14 | asked | REQUEST/change | political-institutions | 020 | Tushar Agnihotri=tus | Opposition=opp
V 14 | evacuation | =e | | | @12:the government=ig | @2:Indian nationals=inat
V 15 | killed | ASSAULT/firearms | military | 190 | - | Albert Augustine of Kannur=alb | when=April 15 | date=2023-04-15 | where=Sudanese capital
V 15 | fighting | ASSAULT | military | 190 | army=sa; Rapid Support Forces=rsf | - | when=April 15 | date=2023-04-15
V 16 | returned | AID | human-security | 073 | @6:government=ig | His wife and daughter=wif | id=wr
V 17 | requested | REQUEST/assist | executive, economic | 023 | K. Sukumaran=suk | Prime Minister=pm
V 18 | agreed | AGREE | military, diplomatic | 0356 | The two sides in Sudan=sa; The two sides in Sudan=rsf | - | when=Monday | date=2023-04-24
V 18 | accused | ACCUSE/allege | military | 1123 | each=sa; each=rsf | the other=rsf; the other=sa
V 18 | violating | ASSAULT | military | 196 | the other=rsf; the other=sa | - | by=each=sa
V 18 | truce | =tr | | | The two sides in Sudan=sa; The two sides in Sudan=rsf | -
V 19 | ready | AGREE | military, diplomatic | 0356 | The army=sa | @20:RSF=rsf | when=Thursday | date=2023-04-27
V 21 | pulled out | AID | human-security, military | 073 | India=ind | more than 4,600 of its citizens=inat; nearly 1,000 foreigners=fo | st=h | when=2015 | date=2015 | where=Yemen | n=other:more than 4,600 of its citizens:4600 | n=other:nearly 1,000 foreigners:1000
V 21 | halted | RETREAT/ceasefire | military | 0871 | Riyadh=sau | - | st=h | when=2015 | date=2015 | where=Sanaa
V 21 | bombing | ASSAULT/aerial | military | 195 | Riyadh=sau | - | st=h | when=2015 | date=2015 | where=Yemen
Q 1 | m | unstinting help | EAM=sax | thanks | Riyadh=sau
Q 2 | i | As many as 1,100~~Operation Kaveri | the Ministry of External Affairs (MEA)=mea | said | -
Q 3 | i | INS Sumedha~~on Monday | MEA spokesperson Rohan Bhatt=bha | told | -
Q 4 | d | No Indian~~in El Fasher, | Bhatt=bha | said | -
Q 5 | d | * | @4:Bhatt=bha | | -
Q 6 | i | the government had placed~~at Jeddah | He=bha | said | -
Q 8 | d | We hid under the cot for eleven days, and then the embassy people came with a bus, | Prabhu=pra | said | -
Q 9 | m | External Affairs Minister~~"unstinting help" | his office=off | said | -
Q 10 | i | assured him that~~was needed | it=off | added | -
Q 10 | i | the corridor at Jeddah would stay open to Indians for as long as was needed | The Saudi minister=sfm | assured | him=sax
Q 13 | d | France, Jordan~~with hashtags, | the party's general secretary Vandana Peter=van | alleged | -
Q 17 | i | the remains be brought home~~from Delhi | Kerala Chief Minister K. Sukumaran=suk | requested | the Prime Minister=pm
Q 19 | i | it was ready to extend it by another 72 hours and to send an envoy to Juba for talks | The army=sa | said | -
#A w28-006 | 2021-03-03 | GUSAU
S Zamfara: Joy, tears as 279 abducted schoolgirls regain freedom; 'no kobo was paid,' says governor
P GUSAU—Jubilation broke out at the Government House in Gusau on Tuesday as 279 schoolgirls, taken at gunpoint from their hostel in Jangebe four nights earlier, were handed over to Governor Bashir Maradun by the bandits who held them.
P The girls, many of them barefoot and some limping, were brought in at about 4 a.m. in a convoy of white buses.
P They were given water, biscuits and pale blue hijabs.
P Governor Maradun, who received the freed students with his eyes visibly red, told newsmen that dialogue with repentant gunmen had secured their release.
P "Not one kobo was paid as ransom to anybody, living or dead," he declared.
S "We talked, we talked again, and those who had laid down their arms talked to those who had not."
P It was the third mass abduction of pupils in the North-West in three months.
P Gunmen kidnapped 344 boys from a science school in Kankara, Katsina State, on December 11 and released them six days later.
P President Muhammadu Buhari, in a statement by his spokesman, Malam Sani Dogara, welcomed the return of the girls and urged the police and the military to pursue the kidnappers.
P "Ransom payments will continue to prosper kidnapping," the President warned governors last Friday, after the raid on Jangebe.
P He had ordered the deployment of additional troops to the state on the same day.
P A military helicopter and 1,200 soldiers were moved into the Anka and Talata Mafara axis at the weekend, a security source confirmed to our correspondent.
P On Tuesday evening, however, the homecoming turned sour.
P Soldiers shot at parents who threw stones at an official convoy in Jangebe town, killing one person and wounding two, witnesses said.
P "We asked them to give us our children and they were making speeches," a father of two of the students, Aliyu Kaura, lamented.
P The state government imposed a dusk-to-dawn curfew on the town thereafter.
P Commissioner for Information, Hajia Rabi Gummi, regretted the death and promised that the shooting would be investigated.
P The Peoples Democratic Party caucus in the House of Representatives described the abduction as "a national shame" and called for the resignation of the National Security Adviser.
P The presidency dismissed the call.
P "They should bury their heads," Dogara said.
P UNICEF, in its reaction, appealed to all parties to keep schools out of the conflict.
P One of the girls, Hafsat Umar, 15, said that their captors flogged those who could not walk and threatened to kill anyone who cried.
P "I kept my sandal in my hand the whole way," she said.
P Nearly seven years ago, Boko Haram insurgents seized 276 girls from a school in Chibok, Borno State, and more than 100 of them are still missing.
P In 2017, 82 of the Chibok girls were exchanged for detained commanders of the sect, in a swap that the Red Cross and Switzerland helped to arrange.
P Education in the state, where six in ten girls never sit in a classroom, may be the real loser.
@ girls | Jangebe schoolgirls | l | NGAEDU
@ mar | Bashir Maradun | p | NGAGOV | Governor of Zamfara
@ ban | bandits | g | NGACRM
@ boys | Kankara boys | l | NGAEDU
@ gun | Kankara gunmen | g | NGACRM
@ buh | Muhammadu Buhari | p | NGAGOV | President
@ dog | Sani Dogara | p | NGAGOV | presidential spokesman
@ pol | Nigerian police | o | NGACOP
@ mil | Nigerian military | o | NGAMIL
@ gvs | state governors | g | NGAGOV
@ sec | security source | p | NGACOP
@ sol | soldiers at Jangebe | g | NGAMIL
@ par | parents in Jangebe | l | NGACVL
@ wit | witnesses | l | NGACVL
@ ali | Aliyu Kaura | p | NGACVL
@ sg | Zamfara State government | o | NGAGOV
@ gum | Rabi Gummi | p | NGAGOV | Commissioner for Information
@ pdp | Peoples Democratic Party caucus | g | NGALEGPTYOPP
@ nsa | National Security Adviser | p | NGAGOV | National Security Adviser
@ prs | Nigerian presidency | o | NGAGOV
@ uni | UNICEF | o | UNO
@ haf | Hafsat Umar | p | NGAEDU
@ bh | Boko Haram | g | NGAREB
@ chi | Chibok girls | l | NGAEDU
@ com | detained Boko Haram commanders | g | NGAREB
@ rc | Red Cross | o | NGO
@ swi | Switzerland | c | CHE
@ ng | Nigerian government | o | NGAGOV
E 0 Zamfara/GPE; 279/NUM
E 1 GUSAU/GPE; Government House/FAC; Gusau/GPE; Tuesday/DATE; 279 schoolgirls/NUM; Jangebe/GPE; Bashir Maradun/PER
E 4 Maradun/PER
E 7 North-West/LOC
E 8 344 boys/NUM; Kankara/GPE; Katsina State/GPE; December 11/DATE
E 9 Muhammadu Buhari/PER; Sani Dogara/PER
E 10 last Friday/DATE; Jangebe/GPE
E 12 1,200 soldiers/NUM; Anka/GPE; Talata Mafara/GPE; the weekend/DATE
E 13 Tuesday/DATE
E 14 Jangebe/GPE; one person/NUM; two/NUM
E 15 Aliyu Kaura/PER
E 17 Rabi Gummi/PER
E 18 Peoples Democratic Party/ORG; House of Representatives/ORG
E 20 Dogara/PER
E 21 UNICEF/ORG
E 22 Hafsat Umar/PER
E 24 Nearly seven years ago/DATE; Boko Haram/ARM; 276 girls/NUM; Chibok/GPE; Borno State/GPE; more than 100/NUM
E 25 2017/DATE; 82/NUM; Chibok/GPE; Red Cross/ORG; Switzerland/GPE
V 0 | abducted | ASSAULT/abduct | crime | 181 | @1:bandits=ban | 279=girls | n=abducted:279:279 | id=k
V 0 | freedom | RETREAT/release | crime | 0841 | @1:bandits=ban | 279=girls | n=other:279:279 | id=r
V 0 | paid | AID | crime, economic | 071 | governor=mar | @1:bandits=ban | st=n | by=governor=mar | id=pd
V 1 | taken | =k | | | bandits=ban | 279 schoolgirls=girls | when=four nights earlier | date=2021-02-26 | where=Jangebe | n=abducted:279 schoolgirls:279
V 1 | handed over | =r | | | bandits=ban | 279 schoolgirls=girls | when=Tuesday | date=2021-03-02 | where=Gusau | n=other:279 schoolgirls:279
V 1 | held | =k | | | bandits=ban | them=girls
V 2 | brought in | =r | | | @1:bandits=ban | The girls=girls
V 3 | given | AID | human-security | 073 | - | They=girls
V 4 | freed | =r | | | @1:bandits=ban | students=girls
V 4 | dialogue | CONSULT | crime | 046 | Governor Maradun=mar; repentant gunmen=ban | - | by=Governor Maradun=mar | id=t
V 4 | release | =r | | | repentant gunmen=ban | their=girls | by=Governor Maradun=mar
V 4 | received | =r | | | @1:bandits=ban | the freed students=girls
V 5 | paid | =pd | | | @4:Governor Maradun=mar | anybody=ban | by=he=mar
V 6 | talked#1 | =t | | | We=mar; @1:bandits=ban | - | by=@5:he=mar
V 6 | talked#2 | =t | | | we=mar; @1:bandits=ban | - | by=@5:he=mar
V 6 | laid down | RETREAT/disarm | crime | 0873 | those who had laid down their arms=ban | - | by=@5:he=mar
V 6 | talked#3 | CONSULT | crime | 040 | those who had laid down their arms=ban; those who had not=ban | - | by=@5:he=mar
V 7 | abduction | =k | | | @1:bandits=ban | @1:279 schoolgirls=girls
V 8 | kidnapped | ASSAULT/abduct | crime | 181 | Gunmen=gun | 344 boys=boys | st=h | when=December 11 | date=2020-12-11 | where=Kankara | n=abducted:344 boys:344
V 8 | released | RETREAT/release | crime | 0841 | Gunmen=gun | them=boys | st=h | when=six days later | date=2020-12-17
V 9 | welcomed | SUPPORT | executive | 051 | President Muhammadu Buhari=buh | - | by=Malam Sani Dogara=dog
V 9 | return | =r | | | @1:bandits=ban | girls=girls
V 9 | urged | REQUEST/change | executive, crime | 020 | President Muhammadu Buhari=buh | police=pol; military=mil | by=Malam Sani Dogara=dog
V 10 | warned | REQUEST/change | executive, crime | 020 | President=buh | governors=gvs | when=last Friday | date=2021-02-26
V 10 | raid | =k | | | @1:bandits=ban | @1:279 schoolgirls=girls | where=Jangebe
V 11 | ordered | REQUEST/change | military, executive | 100 | He=buh | - | when=@10:last Friday | date=2021-02-26
V 11 | deployment | MOBILIZE/troops | military, crime | 152 | additional troops=mil | - | where=state | id=dp
V 12 | moved | =dp | | | 1,200 soldiers=mil | - | by=a security source=sec | when=the weekend | where=Anka | n=troops:1,200 soldiers:1200 | date=2021-02-27/2021-02-28
V 14 | shot | ASSAULT/firearms | repression, military | 175 | Soldiers=sol | parents=par | by=witnesses=wit | when=@13:Tuesday evening | date=2021-03-02 | where=Jangebe | n=killed:one person:1 | n=injured:two:2 | id=sh
V 14 | threw stones | PROTEST/riot | crime | 145 | parents=par | official convoy=sg | by=witnesses=wit | when=@13:Tuesday evening | date=2021-03-02 | where=Jangebe
V 15 | asked | REQUEST/yield | crime | 0253 | We=par | them=sg | by=Aliyu Kaura=ali
V 15 | lamented | ACCUSE/disapprove | executive, crime | 111 | Aliyu Kaura=ali | they=sg
V 16 | imposed | COERCE/curfew | crime | 1723 | The state government=sg | @14:parents=par | where=town
V 17 | regretted | CONCEDE | executive | 055 | Hajia Rabi Gummi=gum | @14:parents=par
V 17 | promised | AGREE | executive | 034 | Hajia Rabi Gummi=gum | @14:parents=par
V 17 | shooting | =sh | | | @14:Soldiers=sol | @14:parents=par
V 17 | death | =sh | | | @14:Soldiers=sol | @14:parents=par
V 18 | described | ACCUSE/disapprove | legislative, executive | 111 | Peoples Democratic Party caucus=pdp | @19:presidency=prs
V 18 | abduction | =k | | | @1:bandits=ban | @1:279 schoolgirls=girls
V 18 | called for | REQUEST/change | legislative, executive | 1041 | Peoples Democratic Party caucus=pdp | National Security Adviser=nsa | id=cf
V 19 | dismissed | REJECT/change | executive | 1231 | The presidency=prs | @18:Peoples Democratic Party caucus=pdp | id=di
V 19 | call | =cf | | | @18:Peoples Democratic Party caucus=pdp | @18:National Security Adviser=nsa
V 20 | said | =di | | | Dogara=dog | They=pdp
V 21 | appealed | REQUEST/yield | human-rights | 0256 | UNICEF=uni | all parties=ban
V 22 | flogged | ASSAULT/beat | crime | 182 | their captors=ban | those who could not walk=girls | by=Hafsat Umar=haf
V 22 | threatened | THREATEN/violence | crime | 138 | their captors=ban | anyone who cried=girls | by=Hafsat Umar=haf
V 24 | seized | ASSAULT/abduct | terrorism | 181 | Boko Haram insurgents=bh | 276 girls=chi | st=h | when=Nearly seven years ago | date=2014 | where=Chibok | n=abducted:276 girls:276
V 25 | exchanged | RETREAT/release | terrorism, diplomatic | 0841 | @24:Boko Haram insurgents=bh; @19:The presidency=ng | 82 of the Chibok girls=chi; detained commanders of the sect=com | st=h | when=2017 | date=2017 | n=other:82:82 | id=sw
V 25 | swap | =sw | | | @24:Boko Haram insurgents=bh; @19:The presidency=ng | 82 of the Chibok girls=chi; detained commanders of the sect=com | st=h | when=2017 | date=2017
V 25 | arrange | CONSULT/third-party | diplomatic | 045 | Red Cross=rc; Switzerland=swi | - | st=h | when=2017 | date=2017
V 13 | homecoming | =r | | | @1:bandits=ban | @1:279 schoolgirls=girls | when=Tuesday | date=2021-03-02
Q 0 | d | no kobo was paid, | governor=mar | says | -
Q 4 | i | dialogue with repentant gunmen had secured their release | Governor Maradun=mar | told | -
Q 5 | d | Not one kobo was paid as ransom to anybody, living or dead, | he=mar | declared | -
Q 6 | d | * | @5:he=mar | | -
Q 10 | d | Ransom payments will continue to prosper kidnapping, | the President=buh | warned | governors=gvs
Q 12 | i | A military helicopter~~at the weekend | a security source=sec | confirmed | -
Q 14 | i | Soldiers shot~~wounding two | witnesses=wit | said | -
Q 15 | d | We asked them~~making speeches, | Aliyu Kaura=ali | lamented | -
Q 17 | i | the shooting would be investigated | Hajia Rabi Gummi=gum | promised | -
Q 18 | m | the abduction as "a national shame" | The Peoples Democratic Party caucus=pdp | described | -
Q 20 | d | They should bury their heads, | Dogara=dog | said | -
Q 22 | i | their captors flogged~~anyone who cried | Hafsat Umar=haf | said | -
Q 23 | d | I kept my sandal in my hand the whole way, | she=haf | said | -
#A w28-007 | 2012-11-21 | PHNOM PENH
S China offers Cambodia 600-mln-USD loans as Premier attends East Asia leaders' meetings
P PHNOM PENH, Nov. 21 (Xinhua) -- China has pledged soft loans worth 600 million U.S. dollars to Cambodia, the two sides announced here on Wednesday at the end of a visit by the Chinese Premier.
P The money will go to roads, irrigation and a bridge over the Mekong River, Cambodian Secretary of State for Finance Sok Vannarith told reporters.
P "The promise comes without strings, and it comes from a friend in rain and sunshine," he said.
P During the Premier's stay, which began on Sunday, the two governments signed eleven agreements.
P At the 15th China-ASEAN summit on Monday, the Premier proposed a maritime cooperation fund and reaffirmed Beijing's position that disputes should be settled by the countries directly concerned.
P The Philippine president objected, raising his hand as the Cambodian chairman was about to close the session.
P "There were several views on ASEAN unity that we did not translate into a consensus," he was quoted by his spokesman as telling the other leaders.
P Cambodia's Foreign Ministry rejected the complaint and insisted that the ten members had agreed in July not to "internationalize" the issue.
P "He is one man, and we are nine," a Cambodian official remarked to this reporter in the corridor.
P The remark caused a small stir.
P Manila's ambassador, who called it "deeply unhelpful", delivered a letter of protest to the organizers on Tuesday.
P The U.S. President, the first in office ever to set foot in Cambodia, met the Prime Minister on Monday evening.
P American aides said the talks were tense and dealt mainly with human rights.
P According to one of them, the President called for the release of political prisoners and urged his host to hold free and fair elections in 2013.
P The Cambodian side denied that there were any such prisoners in the country.
P "Cambodia has politicians who committed crimes and were sentenced by courts," Prak Sovanna, an adviser who sat in on the meeting, told a press conference.
P Last week, police detained eight villagers near the airport who had painted "SOS" and the President's portrait on their roofs; they were freed after a day.
P Washington still demands repayment of some 400 million dollars that it lent to a Phnom Penh government in the early 1970s, a demand that the Prime Minister called "a dirty debt" in 2010.
P China, by contrast, wrote off much of what Cambodia owed it in 2002.
P Trade between the two countries stood at 2.5 billion dollars last year.
P The Premier left for Bangkok on Tuesday night, and was seen off with drums.
P There, he and his Thai counterpart agreed that Beijing would buy Thai rice, officials in Bangkok said.
P Observers believe that the competition among big powers for the region's favor has only begun.
@ chn | China | c | CHN
@ khm | Cambodia | c | KHM
@ pre | Chinese Premier | p | CHNGOV | Premier
@ sok | Sok Vannarith | p | KHMGOV | Secretary of State for Finance
@ cg | Chinese government | o | CHNGOV
@ kg | Cambodian government | o | KHMGOV
@ asl | ASEAN leaders | g | IGO
@ php | Philippine president | p | PHLGOV | president
@ phs | Philippine president's spokesman | p | PHLGOV | spokesman
@ cch | Cambodian chairman | p | KHMGOV | Prime Minister
@ kfm | Cambodia's Foreign Ministry | o | KHMGOV
@ ten | ASEAN | o | IGO
@ cof | Cambodian official | p | KHMGOV | official
@ amb | Philippine ambassador | p | PHLGOV | ambassador
@ usp | US President | p | USAGOV | President
@ aid | American aides | g | USAGOV
@ pri | political prisoners | l | KHMOPP
@ prk | Prak Sovanna | p | KHMGOV | adviser
@ pol | Cambodian police | o | KHMCOP
@ vil | villagers near the airport | l | KHMCVL
@ usa | United States | c | USA
@ tha | Thai prime minister | p | THAGOV | prime minister
@ tof | officials in Bangkok | g | THAGOV
@ crt | Cambodian courts | o | KHMJUD
@ pcr | Cambodian politicians | g | KHMPTYOPP
@ org | summit organizers | g | KHMGOV
E 0 China/GPE; Cambodia/GPE; 600-mln-USD/MONEY; East Asia/LOC
E 1 PHNOM PENH/GPE; Nov. 21/DATE; Xinhua/ORG; China/GPE; 600 million U.S. dollars/MONEY; Cambodia/GPE; Wednesday/DATE; Chinese/NORP
E 2 Mekong River/LOC; Cambodian/NORP; Sok Vannarith/PER
E 4 Sunday/DATE
E 5 15th China-ASEAN summit/EVT; Monday/DATE; Beijing/GPE
E 6 Philippine/NORP; Cambodian/NORP
E 7 ASEAN/ORG
E 8 Cambodia/GPE; Foreign Ministry/ORG; July/DATE
E 9 Cambodian/NORP
E 11 Manila/GPE; Tuesday/DATE
E 12 U.S./GPE; Cambodia/GPE; Monday/DATE
E 13 American/NORP
E 14 2013/DATE
E 15 Cambodian/NORP
E 16 Cambodia/GPE; Prak Sovanna/PER
E 17 Last week/DATE; eight villagers/NUM
E 18 Washington/GPE; some 400 million dollars/MONEY; Phnom Penh/GPE; the early 1970s/DATE; 2010/DATE
E 19 China/GPE; Cambodia/GPE; 2002/DATE
E 20 2.5 billion dollars/MONEY; last year/DATE
E 21 Bangkok/GPE; Tuesday/DATE
E 22 Thai#1/NORP; Beijing/GPE; Thai#2/NORP; Bangkok/GPE
V 0 | offers | AGREE | economic, diplomatic | 0331 | China=chn | Cambodia=khm | n=money:600-mln-USD:600000000:USD | id=l
V 0 | attends | CONSULT/multilateral | diplomatic | 040 | Premier=pre; @5:China-ASEAN=asl | - | id=s
V 1 | pledged | =l | | | China=chn | Cambodia=khm | by=the two sides=cg | n=money:600 million U.S. dollars:600000000:USD
V 1 | visit | CONSULT/visit | diplomatic, executive | 042 | Chinese Premier=pre | Cambodia=khm | id=v
V 3 | promise | =l | | | @1:China=chn | @1:Cambodia=khm | by=he=sok
V 4 | stay | =v | | | Premier=pre | @1:Cambodia=khm | when=Sunday | date=2012-11-18
V 4 | signed | SUPPORT | diplomatic, economic | 057 | the two governments=cg; the two governments=kg | - | n=other:eleven agreements:11
V 5 | summit | =s | | | Premier=pre; China-ASEAN=asl | - | when=Monday | date=2012-11-19
V 5 | proposed | AGREE | diplomatic, economic | 0311 | Premier=pre | China-ASEAN=asl | when=Monday | date=2012-11-19
V 6 | objected | ACCUSE/disapprove | diplomatic, territory | 111 | The Philippine president=php | Cambodian chairman=cch | id=o
V 6 | session | =s | | | @5:Premier=pre; @5:China-ASEAN=asl | -
V 7 | telling | =o | | | he=php | @6:Cambodian chairman=cch | by=his spokesman=phs
V 8 | rejected | REJECT | diplomatic, territory | 120 | Cambodia's Foreign Ministry=kfm | @6:The Philippine president=php
V 8 | complaint | =o | | | @6:The Philippine president=php | Cambodia=cch
V 8 | agreed | AGREE | diplomatic, territory | 030 | ten members=ten | - | st=h | by=Cambodia's Foreign Ministry=kfm | when=July | date=2012-07
V 9 | remarked | ACCUSE/disapprove | diplomatic | 111 | a Cambodian official=cof | He=php | id=rm
V 10 | remark | =rm | | | @9:a Cambodian official=cof | @6:The Philippine president=php
V 11 | called | ACCUSE/disapprove | diplomatic | 111 | Manila's ambassador=amb | @9:a Cambodian official=cof
V 11 | letter of protest | ACCUSE/disapprove | diplomatic | 114 | Manila's ambassador=amb | organizers=org | when=Tuesday | date=2012-11-20
V 12 | met | CONSULT | diplomatic, executive | 040 | The U.S. President=usp; the Prime Minister=cch | - | when=Monday evening | date=2012-11-19 | id=m
V 12 | set foot | CONSULT/visit | diplomatic, executive | 042 | The U.S. President=usp | Cambodia=khm | where=Cambodia
V 13 | talks | =m | | | @12:The U.S. President=usp; @12:the Prime Minister=cch | - | by=American aides=aid
V 14 | called for | REQUEST/yield | human-rights | 0253 | the President=usp | his host=cch | by=one of them=aid
V 14 | urged | REQUEST/change | human-rights, election, pro-democracy | 0244 | the President=usp | his host=cch | by=one of them=aid
V 15 | denied | REJECT | human-rights | 016 | The Cambodian side=kg | @14:the President=usp | id=dn
V 16 | told | =dn | | | Prak Sovanna=prk | @14:the President=usp
V 16 | sentenced | SANCTION/convict | legal | 116 | courts=crt | politicians=pcr | st=h | by=Prak Sovanna=prk
V 16 | meeting | =m | | | @12:The U.S. President=usp; @12:the Prime Minister=cch | -
V 17 | detained | COERCE/arrest | rights-freedoms | 173 | police=pol | eight villagers=vil | when=Last week | date=2012-11-12/2012-11-18 | n=arrested:eight villagers:8
V 17 | freed | RETREAT/release | rights-freedoms | 0841 | police=pol | they=vil | date=2012-11-12/2012-11-18 | when=Last week
V 17 | painted | PROTEST/demo | rights-freedoms | 141 | eight villagers=vil | -
V 18 | demands | REQUEST/assist | economic, diplomatic | 1011 | Washington=usa | Phnom Penh=kg | n=money:some 400 million dollars:400000000:USD | id=rp
V 18 | lent | AID | economic | 071 | Washington=usa | Phnom Penh government=kg | st=h | when=the early 1970s | date=1970/1973 | n=money:some 400 million dollars:400000000:USD
V 18 | demand | =rp | | | Washington=usa | Phnom Penh=kg
V 18 | called | REJECT | economic, diplomatic | 120 | the Prime Minister=cch | Washington=usa | st=h | when=2010 | date=2010
V 19 | wrote off | AID | economic | 071 | China=chn | Cambodia=khm | st=h | when=2002 | date=2002
V 21 | left | CONSULT/visit | diplomatic, executive | 042 | The Premier=pre | @22:Thai counterpart=tha | when=Tuesday night | date=2012-11-20 | where=Bangkok
V 22 | agreed | AGREE | economic, diplomatic | 0311 | he=pre; his Thai counterpart=tha | - | by=officials in Bangkok=tof | where=There
Q 2 | i | The money will go to roads, irrigation and a bridge over the Mekong River | Sok Vannarith=sok | told | -
Q 3 | d | The promise comes~~sunshine, | he=sok | said | -
Q 5 | i | disputes should be settled by the countries directly concerned | the Premier=pre | position | -
Q 7 | d | There were several views on ASEAN unity that we did not translate into a consensus, | he=php | telling | the other leaders=asl
Q 8 | m | the ten members had agreed in July not to "internationalize" the issue | Cambodia's Foreign Ministry=kfm | insisted | -
Q 9 | d | He is one man, and we are nine, | a Cambodian official=cof | remarked | -
Q 11 | m | it "deeply unhelpful" | who=amb | called | -
Q 13 | i | the talks were tense and dealt mainly with human rights | American aides=aid | said | -
Q 14 | i | the President called~~elections in 2013 | one of them=aid | According to | -
Q 15 | i | there were any such prisoners in the country | The Cambodian side=kg | denied | -
Q 16 | d | Cambodia has politicians who committed crimes and were sentenced by courts, | Prak Sovanna=prk | told | -
Q 18 | m | "a dirty debt" | the Prime Minister=cch | called | -
Q 22 | i | There, he and~~Thai rice | officials in Bangkok=tof | said | -
Q 23 | i | the competition~~only begun | - | believe | -
#A w28-008 | 2022-05-05 | BOGOTA, Colombia
S Colombia hands 'most feared drug trafficker' to US; his gunmen shut down 70 towns
P BOGOTA, Colombia (AP) — Colombia on Wednesday extradited the alleged head of the Gulf Clan to the United States, where he faces drug and weapons charges, and his gunmen answered within hours by ordering dozens of towns to close their doors.
P Ramiro Antonio Ochaga, known as Mono Largo, was driven to a military airfield in a bulletproof vest and handcuffs, and boarded a plane of the U.S. Drug Enforcement Administration shortly before dusk.
P President Iván Duque celebrated the handover in a video message, calling the prisoner "comparable only to Pablo Escobar."
P "I want to thank the police of Colombia and our partners in the DEA," Duque said.
S "Legality has won today, and it will win tomorrow."
P Victims of the clan saw it otherwise.
P A coalition of 14 families had asked the Council of State to stop the extradition until Ochaga testified before the country's peace tribunal, and lawyers had petitioned the U.S. Embassy in the same sense.
P The court lifted its suspension of the transfer last week, ruling that crimes of drug trafficking fall outside its reach.
P "They sent our truth away on an airplane," said Marleny Palacios, whose two brothers were killed by the group in Apartadó in 2014.
P On Thursday the Gulf Clan, also known as the AGC, distributed a leaflet that announced a four-day "armed strike" across northern Colombia and threatened those who opened a shop or drove a car with "unfortunate consequences."
P By noon, 70 municipalities in eight provinces were paralyzed, the ombudsman's office said, and about 100 trucks had been set ablaze on the roads to the Caribbean coast.
P Two people were shot dead in San Onofre for riding a motorcycle, police said.
P Defense Minister Hernán Botero ordered 2,000 more soldiers and police to the area and said convoys would be escorted day and night.
P "We will not accept orders from criminals, in pamphlets or otherwise," Botero told Caracol Radio.
P Local mayors said they had yet to see a single uniform.
P "The minister talks about a caravan, and I am looking at an empty road," Ubaldo Rentería, the mayor of a river town in Chocó, said by telephone.
P Police captured Ochaga last October in a jungle raid that involved 500 troops and 22 helicopters, and in which one officer died.
P He has denied that he ever ran the organization and told a Bogota judge in January that he would plead not guilty.
P At his first appearance in federal court in Brooklyn on Thursday, he did exactly that.
P A prosecutor, Alison Greenbaum, accused him of shipping more than 90 tons of cocaine and asked the magistrate to keep him in custody.
P The magistrate agreed.
P The Gulf Clan grew out of paramilitary blocs that demobilized in 2006 under a peace pact with the government.
P More than 1.5 million Colombians live in the towns where it collects a tax on everything from eggs to bricks.
P The leading candidate in this month's presidential election has offered the gangs lighter sentences if they surrender, a proposal that Duque condemned Thursday as "a gift with a ribbon."
P Whether anyone in the hills is listening is another matter.
@ col | Colombia | c | COL
@ usa | United States | c | USA
@ och | Ramiro Antonio Ochaga | p | COLCRM | alleged head of the Gulf Clan
@ agc | Gulf Clan | g | COLCRM
@ dea | DEA | o | USACOP
@ duq | Iván Duque | p | COLGOV | President
@ pol | Colombian police | o | COLCOP
@ fam | families of victims | l | COLCVL
@ cs | Council of State | o | COLJUD
@ law | lawyers of the victims | g | COLCVL
@ emb | US Embassy | o | USAGOV
@ mar | Marleny Palacios | p | COLCVL
@ bro | brothers of Marleny Palacios | l | COLCVL
@ tow | townspeople in northern Colombia | l | COLCVL
@ omb | ombudsman's office | o | COLGOV
@ so | motorcycle riders in San Onofre | l | COLCVL
@ bot | Hernán Botero | p | COLGOVMIL | Defense Minister
@ sec | Colombian soldiers and police | g | COLMIL,COLCOP
@ may | local mayors | g | COLGOV
@ uba | Ubaldo Rentería | p | COLGOV | mayor
@ jud | Bogota judge | p | COLJUD
@ gre | Alison Greenbaum | p | USAJUD | prosecutor
@ mag | magistrate | p | USAJUD
@ blo | paramilitary blocs | g | COLPRM
@ cg | Colombian government | o | COLGOV
@ can | leading candidate | p | COLPTYOPP
@ cr | Caracol Radio | o | COLJRN
E 0 Colombia/GPE; US/GPE
E 1 BOGOTA/GPE; Colombia#1/GPE; AP/ORG; Colombia#2/GPE; Wednesday/DATE; Gulf Clan/ARM; United States/GPE
E 2 Ramiro Antonio Ochaga/PER; Mono Largo/PER; U.S. Drug Enforcement Administration/ORG
E 3 Iván Duque/PER; Pablo Escobar/PER
E 4 Colombia/GPE; DEA/ORG; Duque/PER
E 7 Council of State/ORG; Ochaga/PER; U.S. Embassy/ORG
E 8 last week/DATE
E 9 Marleny Palacios/PER; two brothers/NUM; Apartadó/GPE; 2014/DATE
E 10 Thursday/DATE; Gulf Clan/ARM; AGC/ARM; Colombia/GPE
E 11 Caribbean/LOC
E 12 Two people/NUM; San Onofre/GPE
E 13 Hernán Botero/PER; 2,000 more soldiers and police/NUM
E 14 Botero/PER; Caracol Radio/ORG
E 16 Ubaldo Rentería/PER; Chocó/GPE
E 17 Ochaga/PER; last October/DATE; 500 troops/NUM; one officer/NUM
E 18 Bogota/GPE; January/DATE
E 19 Brooklyn/GPE; Thursday/DATE
E 20 Alison Greenbaum/PER
E 22 Gulf Clan/ARM; 2006/DATE
E 23 Colombians/NORP
E 24 this month/DATE; Duque/PER; Thursday/DATE
V 0 | hands | COOPERATE | legal, illegal-drugs | 063 | Colombia=col | US=usa | id=x
V 0 | shut down | COERCE/restrict | crime, illegal-drugs | 172 | his gunmen=agc | 70 towns=tow | id=st
V 1 | extradited | =x | | | Colombia#2=col | United States=usa | when=Wednesday | date=2022-05-04
V 1 | charges | ACCUSE/allege | legal, illegal-drugs | 115 | United States=usa | head of the Gulf Clan=och
V 1 | ordering | =st | | | his gunmen=agc | dozens of towns=tow
V 2 | driven | =x | | | @1:Colombia#2=col | U.S. Drug Enforcement Administration=usa
V 3 | celebrated | SUPPORT | legal, illegal-drugs | 051 | President Iván Duque=duq | -
V 3 | handover | =x | | | @1:Colombia#2=col | @1:United States=usa
V 4 | thank | SUPPORT | legal, illegal-drugs | 051 | Duque=duq | police of Colombia=pol; DEA=dea
V 7 | asked | REQUEST/change | legal, human-rights | 020 | A coalition of 14 families=fam | Council of State=cs | st=h
V 7 | extradition | =x | | | @1:Colombia#2=col | @1:United States=usa
V 7 | petitioned | REQUEST/change | legal, human-rights | 020 | lawyers=law | U.S. Embassy=emb | st=h
V 8 | lifted | CONCEDE | legal | 081 | The court=cs | - | when=last week | date=2022-04-25/2022-05-01 | id=lf
V 8 | ruling | =lf | | | The court=cs | -
V 9 | sent | =x | | | They=col | @1:United States=usa | by=Marleny Palacios=mar
V 9 | killed | ASSAULT/targeted | illegal-drugs | 186 | the group=agc | two brothers=bro | st=h | when=2014 | date=2014 | where=Apartadó | n=killed:two brothers:2
V 9 | said | ACCUSE/disapprove | legal, human-rights | 111 | Marleny Palacios=mar | They=col
V 10 | strike | =st | | | Gulf Clan=agc | @1:dozens of towns=tow | when=Thursday | date=2022-05-05 | where=northern Colombia
V 10 | threatened | THREATEN/violence | illegal-drugs | 138 | Gulf Clan=agc | those who opened a shop or drove a car=tow | when=Thursday | date=2022-05-05
V 11 | paralyzed | =st | | | @10:Gulf Clan=agc | 70 municipalities=tow | by=ombudsman's office=omb
V 11 | set ablaze | ASSAULT/destroy | illegal-drugs | 180 | @10:Gulf Clan=agc | - | by=ombudsman's office=omb | where=roads to the Caribbean coast
V 12 | shot | ASSAULT/firearms | illegal-drugs | 180 | @10:Gulf Clan=agc | Two people=so | by=police=pol | where=San Onofre | n=killed:Two people:2
V 13 | ordered | MOBILIZE/troops | military, illegal-drugs | 152 | Defense Minister Hernán Botero=bot; 2,000 more soldiers and police=sec | - | n=troops:2,000 more soldiers and police:2000
V 14 | told | REJECT | illegal-drugs | 120 | Botero=bot | criminals=agc
V 14 | orders | =st | | | criminals=agc | @1:dozens of towns=tow | by=Botero=bot
V 15 | said | ACCUSE/disapprove | military, illegal-drugs | 111 | Local mayors=may | @13:Defense Minister Hernán Botero=bot | id=mc
V 16 | said | =mc | | | Ubaldo Rentería=uba | The minister=bot
V 17 | captured | COERCE/arrest | legal, illegal-drugs | 173 | Police=pol | Ochaga=och | st=h | when=last October | date=2021-10
V 17 | raid | COERCE/seize | illegal-drugs, military | 1711 | Police=pol | Ochaga=och | st=h | when=last October | date=2021-10 | where=jungle | n=troops:500 troops:500
V 18 | denied | REJECT | legal, illegal-drugs | 016 | He=och | -
V 18 | told | REJECT | legal, illegal-drugs | 016 | He=och | Bogota judge=jud | st=h | when=January | date=2022-01
V 19 | that | REJECT | legal, illegal-drugs | 016 | he=och | @1:United States=usa | when=Thursday | date=2022-05-05 | where=Brooklyn
V 20 | accused | ACCUSE/allege | legal, illegal-drugs | 1121 | Alison Greenbaum=gre | him#1=och | id=ac
V 20 | asked | REQUEST | legal | 020 | Alison Greenbaum=gre | magistrate=mag
V 21 | agreed | COERCE/arrest | legal | 173 | The magistrate=mag | @20:him#2=och
V 22 | demobilized | RETREAT/disarm | military | 0873 | paramilitary blocs=blo | government=cg | st=h | when=2006 | date=2006
V 23 | collects | COERCE | illegal-drugs, crime | 170 | it=agc | More than 1.5 million Colombians=tow
V 24 | offered | AGREE | election, legal, crime | 030 | The leading candidate=can | gangs=agc | id=of
V 24 | proposal | =of | | | The leading candidate=can | gangs=agc
V 24 | condemned | ACCUSE/disapprove | election, executive | 111 | Duque=duq | The leading candidate=can | when=Thursday | date=2022-05-05
V 8 | transfer | =x | | | @1:Colombia#2=col | @1:United States=usa
V 22 | pact | SUPPORT | military, diplomatic | 057 | paramilitary blocs=blo; government=cg | - | st=h | when=2006 | date=2006
Q 3 | m | the prisoner "comparable only to Pablo Escobar." | President Iván Duque=duq | calling | -
Q 4 | d | I want to thank~~the DEA, | Duque=duq | said | -
Q 5 | d | * | @4:Duque=duq | | -
Q 8 | i | crimes of drug trafficking fall outside its reach | The court=cs | ruling | -
Q 9 | d | They sent our truth away on an airplane, | Marleny Palacios=mar | said | -
Q 11 | i | By noon, 70 municipalities in eight provinces were paralyzed | the ombudsman's office=omb | said | -
Q 12 | i | Two people~~motorcycle | police=pol | said | -
Q 13 | i | convoys would be escorted day and night | Defense Minister Hernán Botero=bot | said | -
Q 14 | d | We will not accept orders from criminals, in pamphlets or otherwise, | Botero=bot | told | Caracol Radio=cr
Q 15 | i | they had yet to see a single uniform | Local mayors=may | said | -
Q 16 | d | The minister talks about a caravan, and I am looking at an empty road, | Ubaldo Rentería=uba | said | -
Q 18 | i | he ever ran the organization | He=och | denied | -
Q 18 | i | he would plead not guilty | He=och | told | a Bogota judge=jud
Q 24 | m | a proposal that Duque condemned Thursday as "a gift with a ribbon." | Duque=duq | condemned | -
#A w28-009 | 2016-01-12 | Beirut
S 'They ate grass': aid convoy reaches Madaya as 40,000 besieged Syrians are fed for first time since October
P UN says trucks were let in under deal with Damascus; two villages held in siege by rebels receive supplies at the same hour
P Forty-four trucks of food and medicine rolled into the starving town of Madaya on Monday, after the Syrian government lifted, for a day at least, a blockade that residents say has killed dozens.
P The delivery, by the United Nations, the Red Cross and the Syrian Arab Red Crescent, was timed to coincide with that of 21 trucks to Foua and Kefraya, two Shia villages in Idlib province encircled by rebel groups.
P "We saw children who could not lift a biscuit," said Hélène Corbaz, a Red Cross spokeswoman who entered the town with the convoy.
S "People asked us if we were real."
P The World Health Organization has asked Damascus to allow it to send mobile clinics and to evacuate about 400 people who may otherwise die within days.
P The UN's resident coordinator, Amjad el-Zayn, said he had put the request to the foreign ministry in writing.
P By Monday night no reply had come.
P Madaya, a mountain resort 25 miles north-west of the capital, has been ringed since July by the army and its ally Hezbollah, the Lebanese militia, which laid mines in the orchards.
P Médecins Sans Frontières said last week that 28 people had starved to death there since 1 December.
P A bag of rice was fetching $250, activists reported, and soup was made of leaves.
P Syria's ambassador to the UN denied that anyone had gone hungry.
P "There was no starvation in Madaya, there was only theft," Bashir Halabi told reporters in New York, accusing "terrorists" of stealing the last shipment, which arrived in mid-October.
P Hezbollah blamed the rebels for the hunger and said civilians were being used as shields.
P France's envoy, Jean-Luc Vasseur, called the ambassador's remarks "obscene".
P After a closed session on Monday, New Zealand and Spain called on all sides to end every siege in the country, where the UN counts 400,000 people cut off.
P The security council demanded as much in a resolution in February 2014, with little result.
P Aid workers fear that the pictures will fade and the checkpoints close again.
P "One convoy is a photograph, not a policy," Corbaz's colleague Tarek Odeh said by text message from the road.
P Monday's deliveries are the fruit of a truce struck in September for the three towns, with Iran and Turkey standing behind the talks.
P In December, under the same deal, more than 450 fighters and civilians, among them wounded rebels from Zabadani, were bused out to Lebanon and Turkey.
P Peace negotiations are due to open in Geneva on 25 January.
P The main opposition bloc threatened on Sunday to stay away unless sieges are lifted and bombing halted.
P Its coordinator, Riyad Kassab, put that condition to the UN envoy at a meeting in Riyadh, two people present said.
P In the square of Madaya, a boy in an oversized coat was filmed on Monday counting the headlights and losing count.
@ un | United Nations | o | UNO
@ syg | Syrian government | o | SYRGOV
@ mad | residents of Madaya | l | SYRCVL
@ icrc | Red Cross | o | NGO
@ sarc | Syrian Arab Red Crescent | o | SYRNGO
@ fk | residents of Foua and Kefraya | l | SYRCVL
@ reb | Syrian rebels | g | SYRREB
@ cor | Hélène Corbaz | p | NGO | Red Cross spokeswoman
@ who | World Health Organization | o | UNOMED
@ zay | Amjad el-Zayn | p | UNO | UN resident coordinator
@ sfm | Syrian foreign ministry | o | SYRGOV
@ sya | Syrian army | o | SYRMIL
@ hez | Hezbollah | g | LBNREB
@ msf | Médecins Sans Frontières | o | NGOMED
@ act | activists | g | SYRCVLOPP
@ hal | Bashir Halabi | p | SYRGOV | ambassador to the UN
@ vas | Jean-Luc Vasseur | p | FRAGOV | France's envoy
@ nz | New Zealand | c | NZL
@ esp | Spain | c | ESP
@ sc | security council | o | UNO
@ tar | Tarek Odeh | p | NGO | aid worker
@ irn | Iran | c | IRN
@ tur | Turkey | c | TUR
@ opp | main opposition bloc | o | SYROPP
@ kas | Riyad Kassab | p | SYROPP | coordinator
@ env | UN envoy | p | UNO | envoy
@ ppl | people present | g | UNK
@ ff | fighters and civilians | g | SYRREB,SYRCVL
E 0 Madaya/GPE; 40,000/NUM; Syrians/NORP; October/DATE
E 1 UN/ORG; Damascus/GPE
E 2 Madaya/GPE; Monday/DATE; Syrian/NORP; dozens/NUM
E 3 United Nations/ORG; Red Cross/ORG; Syrian Arab Red Crescent/ORG; Foua/GPE; Kefraya/GPE; Shia/NORP; Idlib province/GPE
E 4 Hélène Corbaz/PER; Red Cross/ORG
E 6 World Health Organization/ORG; Damascus/GPE; about 400 people/NUM
E 7 UN/ORG; Amjad el-Zayn/PER
E 8 Monday/DATE
E 9 Madaya/GPE; July/DATE; Hezbollah/ARM; Lebanese/NORP
E 10 Médecins Sans Frontières/ORG; last week/DATE; 28 people/NUM; 1 December/DATE
E 11 $250/MONEY
E 12 Syria/GPE; UN/ORG
E 13 Madaya/GPE; Bashir Halabi/PER; New York/GPE; mid-October/DATE
E 14 Hezbollah/ARM
E 15 France/GPE; Jean-Luc Vasseur/PER
E 16 Monday/DATE; New Zealand/GPE; Spain/GPE; UN/ORG; 400,000 people/NUM
E 17 security council/ORG; February 2014/DATE
E 19 Corbaz/PER; Tarek Odeh/PER
E 20 Monday/DATE; September/DATE; Iran/GPE; Turkey/GPE
E 21 December/DATE; more than 450 fighters and civilians/NUM; Zabadani/GPE; Lebanon/GPE; Turkey/GPE
E 22 Geneva/GPE; 25 January/DATE
E 23 Sunday/DATE
E 24 Riyad Kassab/PER; UN/ORG; Riyadh/GPE
E 25 Madaya/GPE; Monday/DATE
V 0 | reaches | AID | human-security | 073 | @3:United Nations=un; @3:Red Cross=icrc; @3:Syrian Arab Red Crescent=sarc | 40,000 besieged Syrians=mad | where=Madaya | id=a
V 0 | besieged | COERCE/restrict | military, human-security | 191 | @9:army=sya; @9:Hezbollah=hez | 40,000 besieged Syrians=mad | where=Madaya | id=s
V 0 | fed | =a | | | @3:United Nations=un; @3:Red Cross=icrc; @3:Syrian Arab Red Crescent=sarc | 40,000 besieged Syrians=mad
V 1 | let in | RETREAT/access | human-security | 0863 | Damascus=syg | UN=un | by=UN=un | id=ac
V 1 | siege | COERCE/restrict | military, human-security | 191 | rebels=reb | two villages=fk | id=s2
V 1 | receive | AID | human-security | 073 | @3:United Nations=un; @3:Red Cross=icrc; @3:Syrian Arab Red Crescent=sarc | two villages=fk | by=UN=un | id=a2
V 1 | deal | AGREE | human-security, diplomatic | 0355 | UN=un; Damascus=syg | - | by=UN=un
V 2 | rolled | =a | | | @3:United Nations=un; @3:Red Cross=icrc; @3:Syrian Arab Red Crescent=sarc | @0:Syrians=mad | when=Monday | date=2016-01-11 | where=Madaya
V 2 | lifted | =ac | | | Syrian government=syg | @3:United Nations=un | when=Monday | date=2016-01-11
V 2 | blockade | =s | | | Syrian government=syg | residents=mad | n=killed:dozens:- | by=residents=mad
V 3 | delivery | =a | | | United Nations=un; Red Cross=icrc; Syrian Arab Red Crescent=sarc | @2:residents=mad
V 3 | that | =a2 | | | United Nations=un; Red Cross=icrc; Syrian Arab Red Crescent=sarc | two Shia villages=fk | where=Idlib province
V 3 | encircled | =s2 | | | rebel groups=reb | two Shia villages=fk | where=Idlib province
V 4 | entered | =a | | | Hélène Corbaz=cor | @2:residents=mad | where=town
V 6 | asked | REQUEST/yield | human-security, health | 0255 | World Health Organization=who | Damascus=syg | id=rq
V 7 | request | =rq | | | he=zay | foreign ministry=sfm | by=Amjad el-Zayn=zay
V 9 | ringed | =s | | | army=sya; Hezbollah=hez | Madaya=mad | when=since July | date=2015-07/2016-01
V 9 | laid | ASSAULT/explosives | military | 190 | Hezbollah=hez | - | where=orchards
V 12 | denied | REJECT | human-security, diplomatic | 016 | Syria's ambassador to the UN=hal | @10:Médecins Sans Frontières=msf | id=dn
V 13 | told | =dn | | | Bashir Halabi=hal | @10:Médecins Sans Frontières=msf | where=New York
V 13 | accusing | ACCUSE/allege | human-security, diplomatic | 1121 | Bashir Halabi=hal | terrorists=reb | where=New York
V 13 | stealing | COERCE/seize | human-security | 1711 | terrorists=reb | - | by=Bashir Halabi=hal | id=stl
V 13 | arrived | AID | human-security | 073 | - | Madaya=mad | st=h | when=mid-October | date=2015-10
V 13 | theft | =stl | | | terrorists=reb | - | by=Bashir Halabi=hal
V 14 | blamed | ACCUSE/allege | human-security | 112 | Hezbollah=hez | rebels=reb
V 14 | used | ASSAULT/abduct | military | 184 | rebels=reb | civilians=mad | by=Hezbollah=hez
V 15 | called | ACCUSE/disapprove | diplomatic | 111 | Jean-Luc Vasseur=vas | ambassador=hal
V 16 | session | CONSULT/multilateral | diplomatic | 040 | @17:The security council=sc | - | when=Monday | date=2016-01-11
V 16 | called on | REQUEST/yield | human-security, diplomatic | 0251 | New Zealand=nz; Spain=esp | all sides=sya; all sides=reb | when=Monday | date=2016-01-11
V 17 | demanded | REQUEST/yield | human-security, diplomatic | 1051 | The security council=sc | @16:all sides=syg | st=h | when=February 2014 | date=2014-02
V 19 | convoy | =a | | | @3:United Nations=un; @3:Red Cross=icrc; @3:Syrian Arab Red Crescent=sarc | @2:residents=mad
V 20 | deliveries | =a | | | @3:United Nations=un; @3:Red Cross=icrc; @3:Syrian Arab Red Crescent=sarc | @2:residents=mad | when=Monday | date=2016-01-11
V 20 | struck | AGREE | military, diplomatic | 0356 | @9:army=sya; @14:rebels=reb | - | st=h | when=September | date=2015-09 | id=str
V 20 | talks | CONSULT/third-party | military, diplomatic | 046 | Iran=irn; Turkey=tur | - | st=h
V 20 | truce | =str | | | @9:army=sya; @14:rebels=reb | - | st=h | when=September | date=2015-09
V 21 | bused | RETREAT/withdraw | military, migration | 0874 | more than 450 fighters and civilians=ff | - | st=h | when=December | date=2015-12 | n=other:more than 450 fighters and civilians:450
V 22 | negotiations | CONSULT | diplomatic | 046 | @2:Syrian government=syg; @23:main opposition bloc=opp | - | st=f | when=25 January | date=2016-01-25 | where=Geneva
V 23 | threatened | THREATEN/relations | diplomatic | 134 | The main opposition bloc=opp | @2:Syrian government=syg | when=Sunday | date=2016-01-10 | id=th
V 24 | put | =th | | | Riyad Kassab=kas | @2:Syrian government=syg | by=two people present=ppl
V 24 | meeting | CONSULT | diplomatic | 040 | Riyad Kassab=kas; UN envoy=env | - | by=two people present=ppl | where=Riyadh
V 15 | remarks | =dn | | | ambassador=hal | @10:Médecins Sans Frontières=msf
V 21 | deal | =str | | | @9:army=sya; @14:rebels=reb | - | st=h
Q 0 | d | They ate grass | - | | -
Q 2 | i | has killed dozens | residents=mad | say | -
Q 4 | d | We saw children who could not lift a biscuit, | Hélène Corbaz=cor | said | -
Q 5 | d | * | @4:Hélène Corbaz=cor | | -
Q 7 | i | he had put the request to the foreign ministry in writing | Amjad el-Zayn=zay | said | -
Q 10 | i | 28 people had starved to death there since 1 December | Médecins Sans Frontières=msf | said | -
Q 11 | i | A bag of rice was fetching $250 | activists=act | reported | -
Q 12 | i | anyone had gone hungry | Syria's ambassador to the UN=hal | denied | -
Q 13 | d | There was no starvation in Madaya, there was only theft, | Bashir Halabi=hal | told | -
Q 14 | i | civilians were being used as shields | Hezbollah=hez | said | -
Q 15 | m | the ambassador's remarks "obscene" | Jean-Luc Vasseur=vas | called | -
Q 19 | d | One convoy is a photograph, not a policy, | Corbaz's colleague Tarek Odeh=tar | said | -
Q 24 | i | Its coordinator~~in Riyadh | two people present=ppl | said | -
#A w28-010 | 2023-08-07 | NIAMEY
S Niger junta shuts airspace as ECOWAS ultimatum runs out; 'we are ready,' soldiers say
P NIAMEY, Aug 7 (AFP) - Niger's new military rulers closed the country's airspace late Sunday and sent troops toward the southern border, citing "the threat of intervention" from neighbouring states as a deadline to restore the ousted president passed without his return.
P The Economic Community of West African States (ECOWAS) had warned on July 30 that it might use force if Mohamed Bazoum, detained by his own guard four days earlier, was not back in office within a week.
P "Any attempt to violate our skies will meet an energetic and immediate answer," a spokesman for the junta, Colonel Amadou Salissou, said on national television.
P Two African countries had begun to prepare for an attack, he claimed, without naming them.
P In the capital, some 30,000 supporters of the coup rallied in the national stadium, where a rooster painted in the colours of France was beheaded to cheers.
P The soldiers' seizure of power on July 26 was the sixth in the region in three years.
P Mali and Burkina Faso, both run by officers, promised last week to come to the aid of Niamey and called any intervention "a declaration of war".
P A joint delegation from the two countries arrived on Monday to show what Bamako described as solidarity.
P ECOWAS, which has sanctioned the new rulers and whose largest member, Nigeria, cut off electricity to Niger on Wednesday, will hold another summit in Abuja on Thursday.
P "The presidents will decide what comes next, and all options are on the table," said an official of the bloc who requested anonymity.
P Defence chiefs of 11 states agreed on Friday on a plan for a possible operation, according to the bloc's commissioner for political affairs, Abdel-Karim Musah.
P But senators in Nigeria urged President Bola Tinubu at the weekend to exhaust diplomacy first, and northern clerics who met him on Sunday pleaded for time.
P Algeria, too, ruled out joining any force.
P "We categorically reject military intervention," its president told a television interviewer, "because it is a direct threat to Algeria."
P France said it supported the bloc's efforts "with firmness".
P Paris evacuated 1,079 people of more than 50 nationalities last week after a mob smashed windows at its embassy on July 30.
P It has also suspended all development aid and budget support to Niger.
P The junta retaliated on Thursday by scrapping five military accords with the former colonial power.
P The foreign ministry in Paris dismissed that decision on Friday, saying only "the legitimate authorities" could denounce them.
P Mediators sent by the bloc flew home on Thursday night without having seen the coup leader.
P Bazoum himself, held in his residence without power or running water, called on Washington to help in an article in an American newspaper, where he described himself as "a hostage".
P His party's youth wing has asked supporters to stay calm.
P In 2017 an ECOWAS force entered The Gambia after a president who had lost an election refused to leave; he went into exile within two days, and hardly a shot was fired.
P Niger, more than a hundred times as large, sells uranium, exports onions and is one of the poorest countries on earth.
P On the streets of Niamey prices of rice have jumped by a fifth, and the ultimatum, vendors said, was the least of their worries.
@ jun | Niger junta | g | NERMIL
@ nt | Nigerien troops | g | NERMIL
@ eco | ECOWAS | o | IGO
@ baz | Mohamed Bazoum | p | NERGOV | President
@ gua | presidential guard | g | NERMIL
@ sal | Amadou Salissou | p | NERMIL | junta spokesman, Colonel
@ twc | two African countries | g |
@ sup | supporters of the coup | l | NERCVL
@ fra | France | c | FRA
@ mli | Mali | c | MLI
@ bfa | Burkina Faso | c | BFA
@ del | delegation of Mali and Burkina Faso | g | MLIGOV,BFAGOV
@ nga | Nigeria | c | NGA
@ ner | Niger | c | NER
@ eof | ECOWAS official | p | IGO | official
@ chi | defence chiefs of ECOWAS | g | IGOMIL
@ mus | Abdel-Karim Musah | p | IGO | commissioner for political affairs
@ sen | Nigerian senators | g | NGALEG
@ tin | Bola Tinubu | p | NGAGOV | President
@ cle | northern clerics | g | NGAREL
@ dza | Algeria | c | DZA
@ dzp | Algerian president | p | DZAGOV | president
@ mob | mob at the French embassy | l | NERCVL
@ eva | evacuated people | l | CVL
@ ffm | French foreign ministry | o | FRAGOV
@ med | ECOWAS mediators | g | IGO
@ usa | United States | c | USA
@ you | youth wing of Bazoum's party | o | NERPTY
@ ecf | ECOWAS force | g | IGOMIL
@ gmp | Gambian president | p | GMBGOV | president
@ emb | French embassy | o | FRAGOV
@ ven | vendors | l | NERCVL
@ bsu | Bazoum's supporters | l | NERCVL
E 0 Niger/GPE; ECOWAS/ORG
E 1 NIAMEY/GPE; Aug 7/DATE; AFP/ORG; Niger/GPE; late Sunday/DATE
E 2 Economic Community of West African States/ORG; ECOWAS/ORG; July 30/DATE; Mohamed Bazoum/PER
E 3 Amadou Salissou/PER
E 4 African/NORP
E 5 some 30,000 supporters/NUM; France/GPE
E 6 July 26/DATE
E 7 Mali/GPE; Burkina Faso/GPE; last week/DATE; Niamey/GPE
E 8 Monday/DATE; Bamako/GPE
E 9 ECOWAS/ORG; Nigeria/GPE; Niger/GPE; Wednesday/DATE; Abuja/GPE; Thursday/DATE
E 11 Friday/DATE; Abdel-Karim Musah/PER
E 12 Nigeria/GPE; Bola Tinubu/PER; the weekend/DATE; Sunday/DATE
E 13 Algeria/GPE
E 14 Algeria/GPE
E 15 France/GPE
E 16 Paris/GPE; 1,079 people/NUM; last week/DATE; July 30/DATE
E 17 Niger/GPE
E 18 Thursday/DATE
E 19 Paris/GPE; Friday/DATE
E 20 Thursday/DATE
E 21 Bazoum/PER; Washington/GPE; American/NORP
E 23 2017/DATE; ECOWAS/ORG; The Gambia/GPE
E 24 Niger/GPE
E 25 Niamey/GPE
V 0 | shuts | COERCE/restrict | military, political-institutions | 172 | Niger junta=jun | - | id=s
V 0 | ultimatum | THREATEN/violence | political-institutions, diplomatic | 139 | ECOWAS=eco | Niger junta=jun | id=u
V 0 | ready | THREATEN/violence | military | 138 | soldiers=jun | ECOWAS=eco | id=tw
V 1 | closed | =s | | | Niger's new military rulers=jun | - | when=late Sunday | date=2023-08-06
V 1 | sent | MOBILIZE/troops | military, political-institutions | 152 | Niger's new military rulers=jun | - | when=late Sunday | date=2023-08-06 | where=southern border
V 1 | deadline | =u | | | @2:ECOWAS=eco | Niger's new military rulers=jun
V 1 | ousted | COERCE/seize | political-institutions, executive | 192 | Niger's new military rulers=jun | president=baz | id=coup
V 1 | threat | =u | | | neighbouring states=eco | Niger's new military rulers=jun | by=Niger's new military rulers=jun
V 2 | warned | =u | | | ECOWAS=eco | @1:Niger's new military rulers=jun | when=July 30 | date=2023-07-30
V 2 | detained | COERCE/arrest | political-institutions, executive | 173 | his own guard=gua | Mohamed Bazoum=baz | when=four days earlier | date=2023-07-26 | id=det
V 3 | said | =tw | | | Colonel Amadou Salissou=sal | @2:ECOWAS=eco
V 4 | prepare | MOBILIZE/troops | military | 150 | Two African countries=twc | - | by=he=sal
V 5 | coup | =coup | | | @1:Niger's new military rulers=jun | @1:president=baz
V 5 | rallied | PROTEST/demo | political-institutions | 141 | some 30,000 supporters of the coup=sup | @2:ECOWAS=eco | where=national stadium | n=protesters:some 30,000 supporters:30000
V 5 | beheaded | PROTEST/vandalize | political-institutions, diplomatic | 145 | some 30,000 supporters of the coup=sup | France=fra | where=national stadium
V 6 | seizure | =coup | | | The soldiers=jun | @2:Mohamed Bazoum=baz | when=July 26 | date=2023-07-26
V 7 | promised | AGREE | military, diplomatic | 0332 | Mali=mli; Burkina Faso=bfa | Niamey=jun | when=last week | date=2023-07-31/2023-08-06
V 7 | called | THREATEN/violence | military, diplomatic | 138 | Mali=mli; Burkina Faso=bfa | @2:ECOWAS=eco | when=last week | date=2023-07-31/2023-08-06
V 8 | arrived | CONSULT/visit | diplomatic | 042 | A joint delegation from the two countries=del | @7:Niamey=jun | when=Monday | date=2023-08-07
V 8 | solidarity | SUPPORT | diplomatic, political-institutions | 050 | Bamako=mli | @7:Niamey=jun
V 9 | sanctioned | SANCTION/discontinue | economic, political-institutions | 163 | ECOWAS=eco | new rulers=jun
V 9 | cut off | COERCE/withhold | political-institutions, human-security | 172 | Nigeria=nga | Niger=ner | when=Wednesday | date=2023-08-02
V 9 | hold | AGREE | diplomatic, political-institutions | 036 | ECOWAS=eco | - | where=Abuja
V 10 | said | THREATEN/violence | diplomatic, political-institutions | 130 | an official of the bloc=eof | @9:new rulers=jun
V 11 | agreed | AGREE | military, political-institutions | 0312 | Defence chiefs of 11 states=chi | - | by=Abdel-Karim Musah=mus | when=Friday | date=2023-08-04
V 12 | urged | REQUEST/change | legislative, diplomatic | 020 | senators=sen | President Bola Tinubu=tin | when=the weekend | date=2023-08-05/2023-08-06
V 12 | met | CONSULT | diplomatic, religion-ethnicity | 040 | northern clerics=cle; him=tin | - | when=Sunday | date=2023-08-06
V 12 | pleaded | REQUEST/change | diplomatic, religion-ethnicity | 020 | northern clerics=cle | him=tin | when=Sunday | date=2023-08-06
V 13 | ruled out | REJECT/assist | military, diplomatic | 1212 | Algeria=dza | @2:ECOWAS=eco | id=ro
V 14 | reject | =ro | | | its president=dzp | @2:ECOWAS=eco
V 15 | supported | SUPPORT | diplomatic, political-institutions | 051 | France=fra | bloc=eco
V 16 | evacuated | AID | human-security | 073 | Paris=fra | 1,079 people of more than 50 nationalities=eva | when=last week | date=2023-07-31/2023-08-06 | n=other:1,079 people:1079
V 16 | smashed | PROTEST/riot | diplomatic, political-institutions | 145 | a mob=mob | its embassy=emb | when=July 30 | date=2023-07-30 | where=embassy
V 17 | suspended | SANCTION/discontinue | economic | 1621 | It=fra | Niger=ner
V 18 | scrapping | SANCTION/discontinue | military, diplomatic | 160 | The junta=jun | former colonial power=fra | when=Thursday | date=2023-08-03 | id=sc
V 19 | dismissed | REJECT | military, diplomatic | 120 | foreign ministry in Paris=ffm | @18:The junta=jun | when=Friday | date=2023-08-04
V 19 | decision | =sc | | | @18:The junta=jun | Paris=fra
V 20 | sent | CONSULT/third-party | diplomatic, political-institutions | 045 | Mediators=med | @18:The junta=jun
V 20 | seen | CONSULT | diplomatic, political-institutions | 040 | Mediators=med | coup leader=jun | st=n
V 20 | coup | =coup | | | @18:The junta=jun | @2:Mohamed Bazoum=baz
V 21 | held | =det | | | @1:Niger's new military rulers=jun | Bazoum=baz | where=his residence
V 21 | called on | REQUEST/assist | diplomatic, political-institutions | 022 | Bazoum=baz | Washington=usa
V 21 | hostage | =det | | | @1:Niger's new military rulers=jun | Bazoum=baz | by=he=baz
V 22 | asked | REQUEST/yield | political-institutions | 0256 | youth wing=you | supporters=bsu
V 23 | entered | MOBILIZE/troops | military, election | 152 | an ECOWAS force=ecf | - | st=h | when=2017 | date=2017 | where=The Gambia
V 23 | refused | REJECT/change | election, pro-autocracy | 1231 | a president=gmp | - | st=h | date=2017 | when=2017
V 23 | went | RETREAT/resign | executive, election | 0831 | he=gmp | ECOWAS=ecf | st=h | date=2017 | when=2017
V 25 | ultimatum | =u | | | @2:ECOWAS=eco | @18:The junta=jun
Q 0 | d | we are ready, | soldiers=jun | say | -
Q 1 | m | "the threat of intervention" from neighbouring states | Niger's new military rulers=jun | citing | -
Q 2 | i | it might use force~~within a week | The Economic Community of West African States (ECOWAS)=eco | warned | -
Q 3 | d | Any attempt to violate our skies will meet an energetic and immediate answer, | Colonel Amadou Salissou=sal | said | -
Q 4 | i | Two African countries had begun to prepare for an attack | he=sal | claimed | -
Q 7 | m | any intervention "a declaration of war" | Mali=mli | called | -
Q 10 | d | The presidents will decide what comes next, and all options are on the table, | an official of the bloc who requested anonymity=eof | said | -
Q 14 | d | We categorically reject military intervention | its president=dzp | told | -
Q 14 | d | because it is a direct threat to Algeria. | its president=dzp | told | -
Q 15 | m | it supported the bloc's efforts "with firmness" | France=fra | said | -
Q 19 | m | only "the legitimate authorities" could denounce them | The foreign ministry in Paris=ffm | saying | -
Q 21 | m | himself as "a hostage" | he=baz | described | -
Q 25 | i | the ultimatum~~was the least of their worries | vendors=ven | said | -
#A w28-011 | 2017-12-27 | -
S HMS Ardent shadows Russian frigate through North Sea in Christmas Day chase, Navy reveals
P Warship sent to escort the Admiral Korobov past 'areas of national interest'; Defence Secretary vows Britain 'will not hesitate', as Moscow scoffs at interception
P A Royal Navy frigate spent Christmas Day shadowing a Russian warship as it sailed close to British waters, the Ministry of Defence disclosed yesterday, in the latest of a series of deployments that admirals say have risen sharply this year.
P HMS Ardent was ordered out of Portsmouth on Saturday to keep watch on the Admiral Korobov, a new guided-missile frigate on sea trials, and stayed within sight of her until she turned north on Boxing Day.
P "I will not hesitate in defending our waters or tolerate any form of aggression," said Sir Piers Ravenhill, the Defence Secretary.
S "The country will never be intimidated."
P He thanked the 200 sailors whose turkey had gone cold.
P The shadowing was carried out with a Wildcat helicopter, which tracked the Russian vessel from above and filmed her crew on deck, some of whom waved.
P Moscow treated the pursuit as a joke.
P "The North Sea is called a sea because one may sail in it," the Russian embassy in London tweeted, accusing the Navy of "a pantomime for the budget season".
P A spokesman for the Northern Fleet denied that the Korobov had come within 12 miles of the coast.
P The MoD did not claim that she had.
P A second ship, HMS Tyne, was sent to the Channel on Christmas Eve to intercept an intelligence-gathering vessel, and a third followed a Russian tanker, the ministry confirmed.
P The Tyne's interception lasted eleven hours.
P Behind the announcement lies a quarrel in Whitehall.
P The Chief of the Defence Staff, Air Chief Marshal Sir Rufus Aldington, warned ten days ago that Russia could cut the cables on the seabed that carry the nation's internet, and he asked the Treasury for more money for patrols in the same speech.
P The Treasury turned the request down, sources close to the Chancellor said last week.
P "Rufus asked, Philip said no, and now we have a frigate on the front page," one Conservative MP observed drily.
P Labour's defence spokeswoman, Nerys Pugh, accused Sir Piers of "hiding behind sailors" and demanded that he publish a review of the armed forces before Easter.
P Sir Piers rejected the demand in a letter to her last night.
P The refusal, she said, "tells you everything".
P Relations with the Kremlin have been poor since the poisoning of Alexander Litvinenko in London in 2006, a murder for which a public inquiry blamed two Russian agents last year.
P The Foreign Secretary visited Moscow on Friday, the first such trip in five years, and the frigate was under orders before his aircraft landed.
P In October 2016 the Admiral Kuznetsov, Russia's only aircraft carrier, belched black smoke through the Dover Strait on her way to bomb Aleppo, with two British warships in attendance.
P That episode became a gift to cartoonists.
P The crew of the Ardent, who were home in time for the New Year sales, will get their leave in January.
@ ard | HMS Ardent | g | GBRMIL
@ rn | Royal Navy | o | GBRMIL
@ mod | Ministry of Defence | o | GBRGOVMIL
@ rus | Russia | c | RUS
@ kor | Admiral Korobov | g | RUSMIL
@ rav | Piers Ravenhill | p | GBRGOVMIL | Defence Secretary
@ sai | Ardent's sailors | g | GBRMIL
@ emb | Russian embassy in London | o | RUSGOV
@ nf | spokesman for the Northern Fleet | p | RUSMIL | spokesman
@ tyn | HMS Tyne | g | GBRMIL
@ ald | Rufus Aldington | p | GBRMIL | Chief of the Defence Staff
@ tre | Treasury | o | GBRGOV
@ src | sources close to the Chancellor | g | GBRGOV
@ cmp | Conservative MP | p | GBRLEGPTY
@ pug | Nerys Pugh | p | GBRLEGPTYOPP | Labour's defence spokeswoman
@ lit | Alexander Litvinenko | p | GBRELI
@ agt | Russian agents | g | RUSSPY
@ inq | public inquiry | o | GBRJUD
@ fs | Foreign Secretary | p | GBRGOV | Foreign Secretary
@ kuz | Admiral Kuznetsov | g | RUSMIL
@ bw | British warships | g | GBRMIL
@ ivs | intelligence-gathering vessel | g | RUSMIL
@ mos | Moscow | o | RUSGOV
E 0 Russian/NORP; North Sea/LOC; Christmas Day/DATE; Navy/ORG
E 1 Britain/GPE; Moscow/GPE
E 2 Royal Navy/ORG; Christmas Day/DATE; Russian/NORP; British/NORP; Ministry of Defence/ORG; yesterday/DATE; this year/DATE
E 3 Portsmouth/GPE; Saturday/DATE; Boxing Day/DATE
E 4 Piers Ravenhill/PER
E 6 200 sailors/NUM
E 7 Russian/NORP
E 8 Moscow/GPE
E 9 North Sea/LOC; Russian/NORP; London/GPE; Navy/ORG
E 10 Northern Fleet/ORG
E 11 MoD/ORG
E 12 Channel/LOC; Christmas Eve/DATE; Russian/NORP
E 14 Whitehall/GPE
E 15 Rufus Aldington/PER; ten days ago/DATE; Russia/GPE; Treasury/ORG
E 16 Treasury/ORG; last week/DATE
E 17 Rufus/PER; Philip/PER; Conservative/NORP
E 18 Labour/ORG; Nerys Pugh/PER; Piers/PER; Easter/DATE
E 19 Piers/PER; last night/DATE
E 21 Kremlin/ORG; Alexander Litvinenko/PER; London/GPE; 2006/DATE; Russian/NORP; last year/DATE
E 22 Moscow/GPE; Friday/DATE
E 23 October 2016/DATE; Russia/GPE; Dover Strait/LOC; Aleppo/GPE; British/NORP
E 25 January/DATE
V 0 | shadows | MOBILIZE/weapons | military | 152 | HMS Ardent=ard | Russian frigate=kor | where=North Sea | when=Christmas Day | date=2017-12-25 | id=s
V 0 | chase | =s | | | HMS Ardent=ard | Russian frigate=kor | when=Christmas Day | date=2017-12-25
V 1 | sent | =s | | | Warship=ard | Admiral Korobov=kor
V 1 | vows | THREATEN/violence | military | 138 | Defence Secretary=rav | Moscow=rus | id=v
V 1 | scoffs | REJECT | military, diplomatic | 120 | Moscow=rus | Britain=rn | id=sc
V 1 | interception | =s | | | Warship=ard | Admiral Korobov=kor
V 2 | shadowing | =s | | | A Royal Navy frigate=ard | Russian warship=kor | by=Ministry of Defence=mod | when=Christmas Day | date=2017-12-25 | where=British waters
V 2 | deployments | MOBILIZE/weapons | military | 152 | Royal Navy=rn | - | by=admirals=rn | when=this year | date=2017
V 3 | ordered | =s | | | HMS Ardent=ard | Admiral Korobov=kor | when=Saturday | date=2017-12-23 | where=Portsmouth
V 3 | stayed | =s | | | HMS Ardent=ard | Admiral Korobov=kor | when=Boxing Day | date=2017-12-26
V 4 | said | =v | | | Sir Piers Ravenhill=rav | @1:Moscow=rus
V 6 | thanked | SUPPORT | military | 051 | He=rav | 200 sailors=sai
V 7 | shadowing | =s | | | @3:HMS Ardent=ard | Russian vessel=kor
V 7 | tracked | =s | | | Wildcat helicopter=ard | Russian vessel=kor
V 8 | treated | =sc | | | Moscow=rus | @2:Royal Navy=rn
V 8 | pursuit | =s | | | @3:HMS Ardent=ard | @7:Russian vessel=kor
V 9 | tweeted | =sc | | | Russian embassy in London=emb | Navy=rn
V 9 | accusing | ACCUSE/disapprove | military, diplomatic | 111 | Russian embassy in London=emb | Navy=rn
V 10 | denied | REJECT | military | 016 | A spokesman for the Northern Fleet=nf | @2:Ministry of Defence=mod
V 12 | sent | MOBILIZE/weapons | military, intelligence | 152 | HMS Tyne=tyn | intelligence-gathering vessel=ivs | by=the ministry=mod | when=Christmas Eve | date=2017-12-24 | where=Channel | id=ty
V 12 | followed | MOBILIZE/weapons | military | 152 | a third=rn | Russian=rus | by=the ministry=mod
V 13 | interception | =ty | | | Tyne=tyn | @12:intelligence-gathering vessel=ivs
V 15 | asked | REQUEST/assist | military, economic | 023 | Air Chief Marshal Sir Rufus Aldington=ald | Treasury=tre | when=ten days ago | date=2017-12-17 | id=rq
V 16 | turned | REJECT/assist | military, economic | 122 | The Treasury=tre | @15:Rufus Aldington=ald | by=sources close to the Chancellor=src | id=rj
V 16 | request | =rq | | | @15:Rufus Aldington=ald | The Treasury=tre
V 17 | asked | =rq | | | Rufus=ald | @16:The Treasury=tre | by=one Conservative MP=cmp
V 17 | said | =rj | | | Philip=tre | Rufus=ald | by=one Conservative MP=cmp
V 18 | accused | ACCUSE/disapprove | military | 111 | Nerys Pugh=pug | Sir Piers=rav
V 18 | demanded | REQUEST/change | military, executive | 1042 | Nerys Pugh=pug | Sir Piers=rav | id=dm
V 19 | rejected | REJECT/change | military, executive | 1232 | Sir Piers=rav | her=pug | when=last night | date=2017-12-26 | id=rd
V 19 | demand | =dm | | | her=pug | Sir Piers=rav
V 20 | refusal | =rd | | | @19:Sir Piers=rav | she=pug
V 20 | said | ACCUSE/disapprove | military, executive | 111 | she=pug | @19:Sir Piers=rav
V 21 | poisoning | ASSAULT/unconventional | intelligence, cbrn | 204 | two Russian agents=agt | Alexander Litvinenko=lit | st=h | when=2006 | date=2006 | where=London | id=po
V 21 | murder | =po | | | two Russian agents=agt | Alexander Litvinenko=lit | st=h | by=public inquiry=inq
V 21 | blamed | ACCUSE/allege | intelligence, legal | 112 | a public inquiry=inq | two Russian agents=agt | st=h | when=last year | date=2016
V 22 | visited | CONSULT/visit | diplomatic | 042 | The Foreign Secretary=fs | Moscow=mos | when=Friday | date=2017-12-22 | where=Moscow | id=vi
V 22 | trip | =vi | | | The Foreign Secretary=fs | Moscow=mos | when=Friday | date=2017-12-22
V 22 | under orders | =s | | | the frigate=ard | @3:Admiral Korobov=kor
V 23 | in attendance | MOBILIZE/weapons | military | 152 | two British warships=bw | Admiral Kuznetsov=kuz | st=h | when=October 2016 | date=2016-10 | where=Dover Strait | id=att
V 24 | episode | =att | | | @23:two British warships=bw | @23:Admiral Kuznetsov=kuz | st=h
Q 1 | m | Britain 'will not hesitate' | Defence Secretary=rav | vows | -
Q 2 | i | A Royal Navy frigate~~British waters | the Ministry of Defence=mod | disclosed | -
Q 4 | d | I will not hesitate in defending our waters or tolerate any form of aggression, | Sir Piers Ravenhill=rav | said | -
Q 5 | d | * | @4:Sir Piers Ravenhill=rav | | -
Q 9 | d | The North Sea is called a sea because one may sail in it, | the Russian embassy in London=emb | tweeted | -
Q 9 | m | of "a pantomime for the budget season" | the Russian embassy in London=emb | accusing | -
Q 10 | i | the Korobov had come within 12 miles of the coast | A spokesman for the Northern Fleet=nf | denied | -
Q 12 | i | A second ship~~Russian tanker | the ministry=mod | confirmed | -
Q 15 | i | Russia could cut the cables on the seabed that carry the nation's internet | Air Chief Marshal Sir Rufus Aldington=ald | warned | -
Q 16 | i | The Treasury turned the request down | sources close to the Chancellor=src | said | -
Q 17 | d | Rufus asked, Philip said no, and now we have a frigate on the front page, | one Conservative MP=cmp | observed | -
Q 18 | m | of "hiding behind sailors" | Nerys Pugh=pug | accused | -
Q 20 | m | The refusal, she said, "tells you everything" | she=pug | said | -
#A w28-012 | 2019-06-29 | LAMPEDUSA
S Rescue ship defies Italy, docks in Lampedusa with 41 survivors; captain arrested on the quay
P Press release: SeaBridge condemns detention of Capt. Lena Vossberg and calls on EU states to open their ports
P After seventeen days at sea, our vessel Mare Nova entered the harbour of Lampedusa at 1.50 this morning without permission, and the captain, Lena Vossberg, was led away in handcuffs by the Guardia di Finanza.
P The 41 people whom the crew had rescued from a rubber boat off Libya on 12 June were allowed to disembark some hours after the arrest and were taken to a reception centre.
P "They are safe and she is not free, and that is the wrong way round," said Joris Aalbers, chairman of SeaBridge.
S "We condemn this detention in the strongest terms and we demand that Lena be released today."
P Prosecutors in Agrigento accuse the captain of resisting a warship, since the Mare Nova brushed a patrol boat against the pier during the docking.
P Nobody was hurt in the manoeuvre.
P She apologised to the five officers on board that night, her lawyer said.
P "I was tired, I misjudged the distance, and I am sorry," the apology reads, in full.
P Her lawyer, Avv. Salvo Caruana, has asked the judge to free her on Monday.
P Italy's interior minister, who had barred the ship from its waters under a decree of 14 June, called the landing "an act of war" and thanked the finance police for the arrest.
P He threatened to fine the organisation 50,000 euros and to seize the vessel.
P It was impounded at noon.
P We remind the minister that on 15 June his own coastguard evacuated ten of the sick from the Mare Nova, in which case nobody spoke of war.
P Libya's authorities had offered Tripoli as a port on the night of the rescue.
P The captain turned the offer down, because no one may lawfully be returned to a country where migrants are held, beaten and sold; the UN refugee agency confirmed on Thursday that Tripoli is not a safe place.
P On 25 June the European Court of Human Rights rejected our application for emergency measures, and asked Rome to go on assisting those on board who were in need of it.
P That ruling disappointed us.
P Germany, France, Finland, Luxembourg and Portugal have since promised to take in the survivors, Italy's foreign ministry announced last night.
P The pledge, welcome as it is, came after two weeks in which a 19-year-old man cut his own arm and a mother stopped eating.
P Luxembourg's foreign minister wrote to his Italian colleague today and appealed for the captain's release: "Saving lives is a duty and can never be a crime."
P Hundreds of people marched in Berlin, Hamburg and Vienna this afternoon to demand the same.
P A collection for her defence has passed 400,000 euros.
P In August 2018 an Italian coastguard ship, the Diciotti, was itself kept in port at Catania for five days with 177 people aboard, until Albania and the bishops offered to host them.
P A court asked the Senate to let it try the minister over that affair, and in March the Senate refused.
P More than 500 men, women and children have drowned in the central Mediterranean since January, most of them out of sight of any ship.
@ sea | SeaBridge | o | NGO
@ mn | Mare Nova crew | g | NGO
@ vos | Lena Vossberg | p | NGO | captain
@ gdf | Guardia di Finanza | o | ITACOP
@ sur | rescued migrants | l | REF
@ ita | Italy | c | ITA
@ eus | EU states | g | EUR
@ aal | Joris Aalbers | p | NGO | chairman of SeaBridge
@ prs | prosecutors in Agrigento | g | ITAJUD
@ car | Salvo Caruana | p | ITAUNK | lawyer
@ jud | judge in Agrigento | p | ITAJUD
@ min | Italy's interior minister | p | ITAGOV | interior minister
@ cgd | Italian coastguard | o | ITACOP
@ sick | sick migrants on the Mare Nova | l | REF
@ lby | Libya's authorities | o | LBYGOV
@ hcr | UN refugee agency | o | UNO
@ ech | European Court of Human Rights | o | IGOJUD
@ rom | Italian government | o | ITAGOV
@ deu | Germany | c | DEU
@ fra | France | c | FRA
@ fin | Finland | c | FIN
@ lux | Luxembourg | c | LUX
@ prt | Portugal | c | PRT
@ ifm | Italy's foreign ministry | o | ITAGOV
@ lfm | Luxembourg's foreign minister | p | LUXGOV | foreign minister
@ icf | Italian foreign minister | p | ITAGOV | foreign minister
@ mar | marchers | l | CVL
@ off | finance police officers on the patrol boat | g | ITACOP
@ dic | people aboard the Diciotti | l | REF
@ alb | Albania | c | ALB
@ bis | bishops | g | ITAREL
@ crt | Italian court | o | ITAJUD
@ snt | Italian Senate | o | ITALEG
E 0 Italy/GPE; Lampedusa/GPE; 41 survivors/NUM
E 1 SeaBridge/ORG; Lena Vossberg/PER; EU/ORG
E 2 Lampedusa/GPE; this morning/DATE; Lena Vossberg/PER; Guardia di Finanza/ORG
E 3 41 people/NUM; Libya/GPE; 12 June/DATE
E 4 Joris Aalbers/PER; SeaBridge/ORG
E 5 Lena/PER; today/DATE
E 6 Agrigento/GPE
E 8 five officers/NUM; that night/DATE
E 10 Salvo Caruana/PER; Monday/DATE
E 11 Italy/GPE; 14 June/DATE
E 12 50,000 euros/MONEY
E 14 15 June/DATE; ten of the sick/NUM
E 15 Libya/GPE; Tripoli/GPE
E 16 UN/ORG; Thursday/DATE; Tripoli/GPE
E 17 25 June/DATE; European Court of Human Rights/ORG; Rome/GPE
E 19 Germany/GPE; France/GPE; Finland/GPE; Luxembourg/GPE; Portugal/GPE; Italy/GPE; last night/DATE
E 21 Luxembourg/GPE; Italian/NORP; today/DATE
E 22 Hundreds of people/NUM; Berlin/GPE; Hamburg/GPE; Vienna/GPE; this afternoon/DATE
E 23 400,000 euros/MONEY
E 24 August 2018/DATE; Italian/NORP; Catania/GPE; 177 people/NUM; Albania/GPE
E 25 Senate#1/ORG; March/DATE; Senate#2/ORG
E 26 More than 500 men, women and children/NUM; Mediterranean/LOC; January/DATE
V 0 | defies | REJECT | migration, legal | 128 | Rescue ship=mn | Italy=ita | id=df
V 0 | docks | =df | | | Rescue ship=mn | Italy=ita | where=Lampedusa
V 0 | arrested | COERCE/arrest | migration, legal | 173 | @2:Guardia di Finanza=gdf | captain=vos | where=quay | id=a
V 1 | condemns | ACCUSE/disapprove | migration, human-rights | 111 | SeaBridge=sea | @0:Italy=ita | id=c
V 1 | detention | =a | | | @2:Guardia di Finanza=gdf | Capt. Lena Vossberg=vos
V 1 | calls on | REQUEST/yield | migration | 0251 | SeaBridge=sea | EU states=eus
V 2 | entered | =df | | | our vessel=mn | @0:Italy=ita | when=this morning | date=2019-06-29 | where=Lampedusa
V 2 | led away | =a | | | Guardia di Finanza=gdf | Lena Vossberg=vos | when=this morning | date=2019-06-29 | where=Lampedusa
V 3 | rescued | AID | migration, human-security | 073 | crew=mn | 41 people=sur | when=12 June | date=2019-06-12 | where=Libya | n=other:41 people:41 | id=r
V 3 | allowed | CONCEDE | migration | 081 | @0:Italy=ita | 41 people=sur | n=other:41 people:41
V 3 | arrest | =a | | | @2:Guardia di Finanza=gdf | @2:Lena Vossberg=vos
V 4 | said | =c | | | Joris Aalbers=aal | @0:Italy=ita
V 5 | condemn | =c | | | We=sea | @0:Italy=ita | by=@4:Joris Aalbers=aal
V 5 | detention | =a | | | @2:Guardia di Finanza=gdf | Lena=vos
V 5 | demand | REQUEST/yield | migration, human-rights | 1053 | we=sea | @0:Italy=ita | by=@4:Joris Aalbers=aal | id=dm
V 6 | accuse | ACCUSE/allege | legal, migration | 1121 | Prosecutors in Agrigento=prs | captain=vos
V 6 | docking | =df | | | Mare Nova=mn | @0:Italy=ita
V 6 | resisting | REJECT | legal, migration | 128 | captain=vos | @2:Guardia di Finanza=gdf | by=Prosecutors in Agrigento=prs
V 8 | apologised | CONCEDE | migration | 055 | She=vos | five officers on board=off | by=her lawyer=car | id=ap
V 9 | apology | =ap | | | I#1=vos | @8:five officers on board=off
V 9 | sorry | =ap | | | I#3=vos | @8:five officers on board=off
V 10 | asked | REQUEST/yield | legal | 0253 | Avv. Salvo Caruana=car | judge=jud
V 11 | barred | COERCE/restrict | migration, legal | 172 | Italy's interior minister=min | ship=mn | when=14 June | date=2019-06-14
V 11 | called | ACCUSE/disapprove | migration | 111 | Italy's interior minister=min | ship=mn
V 11 | landing | =df | | | ship=mn | Italy=ita
V 11 | thanked | SUPPORT | migration, legal | 051 | Italy's interior minister=min | finance police=gdf
V 11 | arrest | =a | | | finance police=gdf | @10:her=vos
V 12 | threatened | THREATEN/restrict | migration, legal | 132 | He=min | organisation=sea
V 13 | impounded | COERCE/seize | migration, legal | 1711 | - | It=mn
V 14 | evacuated | AID | migration, health | 073 | his own coastguard=cgd | ten of the sick=sick | when=15 June | date=2019-06-15 | n=other:ten of the sick:10
V 14 | remind | ACCUSE/disapprove | migration | 111 | We=sea | minister=min
V 15 | offered | AGREE | migration | 030 | Libya's authorities=lby | @16:The captain=vos | id=of
V 15 | rescue | =r | | | @3:the crew=mn | @3:41 people=sur
V 16 | turned | REJECT | migration, human-rights | 121 | The captain=vos | @15:Libya's authorities=lby
V 16 | offer | =of | | | @15:Libya's authorities=lby | The captain=vos
V 17 | rejected | REJECT/assist | legal, human-rights, migration | 121 | European Court of Human Rights=ech | our application=sea | when=25 June | date=2019-06-25 | id=ec
V 17 | asked | REQUEST/assist | legal, human-rights, migration | 023 | European Court of Human Rights=ech | Rome=rom | when=25 June | date=2019-06-25
V 17 | application | REQUEST/assist | legal, human-rights, migration | 020 | our=sea | European Court of Human Rights=ech
V 18 | ruling | =ec | | | @17:European Court of Human Rights=ech | us=sea
V 18 | disappointed | ACCUSE/disapprove | legal, human-rights, migration | 111 | us=sea | @17:European Court of Human Rights=ech
V 19 | promised | AGREE | migration, asylum | 0333 | Germany=deu; France=fra; Finland=fin; Luxembourg=lux; Portugal=prt | Italy=ita | by=Italy's foreign ministry=ifm | id=pl
V 20 | pledge | =pl | | | @19:Germany=deu; @19:France=fra; @19:Finland=fin; @19:Luxembourg=lux; @19:Portugal=prt | @19:Italy=ita
V 20 | welcome | SUPPORT | migration, asylum | 051 | @18:us=sea | @19:Germany=deu; @19:France=fra; @19:Finland=fin; @19:Luxembourg=lux; @19:Portugal=prt
V 21 | appealed | REQUEST/yield | migration, diplomatic | 0253 | Luxembourg's foreign minister=lfm | his Italian colleague=icf | when=today | date=2019-06-29
V 22 | marched | PROTEST/demo | migration, human-rights | 141 | Hundreds of people=mar | @19:Italy=ita | when=this afternoon | date=2019-06-29 | where=Berlin | n=protesters:Hundreds of people:-
V 23 | collection | AID | legal, migration | 071 | - | her=vos | n=money:400,000 euros:400000:EUR
V 24 | kept | COERCE/restrict | migration | 172 | - | 177 people=dic | st=h | when=August 2018 | date=2018-08 | where=Catania | id=di
V 24 | offered | AGREE | migration, asylum | 0333 | Albania=alb; bishops=bis | them=dic | st=h | when=August 2018 | date=2018-08
V 25 | asked | REQUEST/change | legal, legislative | 020 | A court=crt | Senate#1=snt | st=h
V 25 | affair | =di | | | the minister=min | @24:177 people=dic | st=h
V 25 | refused | REJECT | legal, legislative | 120 | Senate#2=snt | A court=crt | st=h | when=March | date=2019-03
V 7 | manoeuvre | =df | | | @6:Mare Nova=mn | @11:Italy=ita
Q 4 | d | They are safe and she is not free, and that is the wrong way round, | Joris Aalbers=aal | said | -
Q 5 | d | * | @4:Joris Aalbers=aal | | -
Q 8 | i | She apologised to the five officers on board that night | her lawyer=car | said | -
Q 9 | d | I was tired, I misjudged the distance, and I am sorry, | I#1=vos | reads | -
Q 11 | m | the landing "an act of war" | Italy's interior minister=min | called | -
Q 16 | i | Tripoli is not a safe place | the UN refugee agency=hcr | confirmed | -
Q 19 | i | Germany, France~~the survivors | Italy's foreign ministry=ifm | announced | -
Q 21 | d | Saving lives is a duty and can never be a crime. | Luxembourg's foreign minister=lfm | wrote | his Italian colleague=icf
#A w28-013 | 2017-04-10 | -
S US sends aircraft carrier strike group to Korean waters as Pyongyang vows to 'hit back' over Syria strike
P The U.S. Navy has ordered a carrier strike group to sail toward the Korean Peninsula, a show of force that a defense official told Fox News was meant as "a message with 90 airplanes on it."
P The order came from Adm. Boyd Hasselmann, the head of Pacific Command, who late Saturday diverted the USS Carl Vinson and three escorts from a planned port call in Australia, Pentagon officials confirmed.
P "North Korea is the number one threat in the region, and it is reckless, irresponsible and destabilizing," Cmdr. Tad Breyer, a spokesman for the command, said in a statement.
P Pyongyang blasted the deployment within hours.
P "We will hold the U.S. wholly accountable for the catastrophic consequences of its outrageous actions," a foreign ministry spokesman was quoted as saying by the state-run KCNA news agency.
S "We are ready to hit back with the toughest counteraction."
P That threat, the second in three days, also named the 59 Tomahawk missiles that the U.S. fired Thursday night at a Syrian airfield.
P North Korea called the missile strike "unforgivable" and praised itself for having nuclear arms.
P The president ordered the attack on the Shayrat base after a chemical assault that killed more than 80 civilians in a Syrian town on April 4.
P He was having dessert with his Chinese counterpart at Mar-a-Lago at the time.
P During their two-day summit in Florida, the American leader pressed Beijing to rein in its neighbor, a senior administration official said.
P He told his guest that Washington would "go it alone" if China refused, according to the official, who was in the room.
P China's foreign ministry urged restraint Monday.
P "All sides should avoid doing anything that raises the temperature," spokeswoman Ge Meihua told a daily news briefing, adding that the summit talks had been "warm and frank."
P Beijing's nuclear envoy flew to Seoul the same day and met his South Korean counterpart, Kim Hong-seok.
P After the meeting, Kim said the two had agreed that "strong additional measures" must follow if the North carried out another nuclear test or launched a long-range missile.
P That agreement, he added, did not mention the carrier.
P South Korea's acting president ordered the military to keep "a watertight readiness posture" ahead of the 105th birthday of the North's founder on Saturday.
P Last Wednesday the North test-fired a ballistic missile into the Sea of Japan, a launch that Tokyo protested through its embassy in Beijing and that U.S. officials believe failed.
P It has carried out five nuclear tests since 2006, two of them last year.
P Sen. Dalton Keefe, R-Okla., backed the carrier move on "Fox & Friends" and called for sanctions on Chinese banks.
P "I've told the president, and I'll tell you: you don't send Carl Vinson for the scenery," Keefe said.
P Democrats were warier, and Rep. Yolanda Marquette of California asked the House speaker in a letter Monday to bring lawmakers back from recess to debate the use of force.
P The speaker's office declined.
P Stocks of defense contractors rose on the news, and kimchi sales in Seoul, a vendor said, did not move at all.
@ usa | United States | c | USA
@ usn | US Navy | o | USAMIL
@ has | Boyd Hasselmann | p | USAMIL | Adm., head of Pacific Command
@ do | defense official | p | USAGOVMIL
@ pen | Pentagon officials | g | USAGOVMIL
@ bre | Tad Breyer | p | USAMIL | Cmdr., spokesman
@ nk | North Korea | c | PRK
@ nkf | North Korean foreign ministry spokesman | p | PRKGOV | spokesman
@ kcn | KCNA | o | PRKJRN
@ syr | Syrian military | o | SYRMIL
@ pre | US president | p | USAGOV | president
@ civ | civilians in a Syrian town | l | SYRCVL
@ xi | Chinese president | p | CHNGOV | president
@ chn | China | c | CHN
@ sao | senior administration official | p | USAGOV
@ cfm | China's foreign ministry | o | CHNGOV
@ ge | Ge Meihua | p | CHNGOV | spokeswoman
@ env | Beijing's nuclear envoy | p | CHNGOV | nuclear envoy
@ kim | Kim Hong-seok | p | KORGOV | nuclear envoy
@ sk | South Korea | c | KOR
@ act | South Korea's acting president | p | KORGOV | acting president
@ skm | South Korean military | o | KORMIL
@ jpn | Japan | c | JPN
@ kee | Dalton Keefe | p | USALEGPTY | senator
@ mqt | Yolanda Marquette | p | USALEGPTYOPP | representative
@ spk | House speaker | p | USALEG | speaker
@ fox | Fox News | o | USAJRN
@ ven | vendor | p | KORCVL
@ cb | Chinese banks | g | CHNBUS
E 0 US/GPE; Korean/NORP; Pyongyang/GPE; Syria/GPE
E 1 U.S. Navy/ORG; Korean Peninsula/LOC; Fox News/ORG
E 2 Boyd Hasselmann/PER; Pacific Command/ORG; late Saturday/DATE; Australia/GPE; Pentagon/ORG
E 3 North Korea/GPE; Tad Breyer/PER
E 4 Pyongyang/GPE
E 5 U.S./GPE; KCNA/ORG
E 7 U.S./GPE; Thursday/DATE; Syrian/NORP
E 8 North Korea/GPE
E 9 Shayrat base/FAC; more than 80 civilians/NUM; Syrian/NORP; April 4/DATE
E 10 Chinese/NORP; Mar-a-Lago/FAC
E 11 Florida/GPE; American/NORP; Beijing/GPE
E 12 Washington/GPE; China/GPE
E 13 China/GPE; Monday/DATE
E 14 Ge Meihua/PER
E 15 Beijing/GPE; Seoul/GPE; South Korean/NORP; Kim Hong-seok/PER
E 16 Kim/PER; North/GPE
E 18 South Korea/GPE; North/GPE; Saturday/DATE
E 19 Last Wednesday/DATE; North/GPE; Sea of Japan/LOC; Tokyo/GPE; Beijing/GPE; U.S./GPE
E 20 2006/DATE; last year/DATE
E 21 Dalton Keefe/PER; Okla./GPE; Chinese/NORP
E 22 Keefe/PER
E 23 Democrats/NORP; Yolanda Marquette/PER; California/GPE; House/ORG; Monday/DATE
E 25 Seoul/GPE
V 0 | sends | MOBILIZE/weapons | military | 152 | US=usn | Pyongyang=nk | where=Korean waters | id=c
V 0 | vows | THREATEN/violence | military | 138 | Pyongyang=nk | US=usa | id=t
V 0 | strike#2 | ASSAULT/heavy-weapons | military, cbrn | 194 | US=usa | Syria=syr | where=Syria | id=s
V 1 | ordered | =c | | | U.S. Navy=usn | @3:North Korea=nk | where=Korean Peninsula
V 1 | show | =c | | | U.S. Navy=usn | @3:North Korea=nk
V 2 | order | =c | | | Adm. Boyd Hasselmann=has | @3:North Korea=nk | by=Pentagon officials=pen
V 2 | diverted | =c | | | who=has | @3:North Korea=nk | by=Pentagon officials=pen | when=late Saturday | date=2017-04-08
V 3 | said | ACCUSE/disapprove | military | 111 | Cmdr. Tad Breyer=bre | North Korea=nk
V 4 | blasted | ACCUSE/disapprove | military | 111 | Pyongyang=nk | @1:U.S. Navy=usn | id=bl
V 4 | deployment | =c | | | @1:U.S. Navy=usn | Pyongyang=nk
V 5 | saying | =t | | | a foreign ministry spokesman=nkf | the U.S.=usa | by=KCNA news agency=kcn
V 6 | ready | =t | | | We=nk | @5:the U.S.=usa | by=@5:KCNA=kcn
V 7 | threat | =t | | | @5:foreign ministry spokesman=nkf | the U.S.=usa
V 7 | fired | =s | | | the U.S.=usa | Syrian=syr | when=Thursday night | date=2017-04-06 | where=Syrian airfield
V 8 | called | ACCUSE/disapprove | military | 111 | North Korea=nk | @7:the U.S.=usa
V 8 | strike | =s | | | @7:the U.S.=usa | @7:Syrian=syr
V 9 | attack | =s | | | president=usa | Shayrat base=syr | where=Shayrat base
V 9 | assault | ASSAULT/unconventional | military, cbrn | 204 | - | more than 80 civilians=civ | when=April 4 | date=2017-04-04 | where=Syrian town | n=killed:more than 80 civilians:80
V 10 | having dessert | CONSULT/visit | diplomatic, executive | 042 | his Chinese counterpart=xi | He=pre | where=Mar-a-Lago | id=su
V 11 | summit | =su | | | @10:his Chinese counterpart=xi | American leader=pre | where=Florida
V 11 | pressed | REQUEST/change | diplomatic, cbrn | 102 | the American leader=pre | Beijing=chn | by=a senior administration official=sao
V 12 | told | THREATEN | diplomatic, cbrn | 130 | He=pre | his guest=xi | by=the official=sao
V 13 | urged | REQUEST/yield | diplomatic, military | 0256 | China's foreign ministry=cfm | @12:Washington=usa; @8:North Korea=nk | when=Monday | date=2017-04-10 | id=ur
V 14 | told | =ur | | | Ge Meihua=ge | All sides=usa; All sides=nk
V 14 | talks | =su | | | @10:his Chinese counterpart=xi; @10:He=pre | - | by=Ge Meihua=ge
V 15 | met | CONSULT/visit | diplomatic, cbrn | 042 | Beijing's nuclear envoy=env | Kim Hong-seok=kim | when=the same day | date=2017-04-10 | where=Seoul | id=me
V 15 | flew | =me | | | Beijing's nuclear envoy=env | Kim Hong-seok=kim | when=the same day | date=2017-04-10 | where=Seoul
V 16 | meeting | =me | | | the two=env | Kim=kim
V 16 | agreed | AGREE | diplomatic, cbrn | 030 | the two=env; Kim=kim | - | by=Kim=kim | id=ag
V 17 | agreement | =ag | | | @15:Beijing's nuclear envoy=env; he=kim | - | by=he=kim
V 18 | ordered | MOBILIZE/troops | military | 152 | South Korea's acting president=act; military=skm | -
V 19 | test-fired | MOBILIZE/weapons | military | 152 | the North=nk | - | when=Last Wednesday | date=2017-04-05 | where=Sea of Japan | id=te
V 19 | launch | =te | | | the North=nk | -
V 19 | protested | ACCUSE/disapprove | diplomatic, military | 114 | Tokyo=jpn | the North=nk
V 20 | tests | MOBILIZE/weapons | military, cbrn | 152 | It=nk | - | st=h | when=since 2006 | date=2006/2016
V 21 | backed | SUPPORT | military, legislative | 051 | Sen. Dalton Keefe=kee | @1:U.S. Navy=usn | id=bk
V 21 | move | =c | | | @1:U.S. Navy=usn | @19:the North=nk
V 21 | called for | REQUEST/change | economic, legislative | 020 | Sen. Dalton Keefe=kee | - 
V 22 | send | =c | | | @1:U.S. Navy=usn | @19:the North=nk
V 22 | said | =bk | | | Keefe=kee | @1:U.S. Navy=usn
V 23 | asked | REQUEST/change | legislative, military | 020 | Rep. Yolanda Marquette=mqt | House speaker=spk | when=Monday | date=2017-04-10
V 24 | declined | REJECT/change | legislative, military | 120 | The speaker's office=spk | @23:Yolanda Marquette=mqt
Q 0 | m | to 'hit back' over Syria strike | Pyongyang=nk | vows | -
Q 1 | m | a show of force that a defense official told Fox News was meant as "a message with 90 airplanes on it." | a defense official=do | told | Fox News=fox
Q 3 | d | North Korea is~~destabilizing, | Cmdr. Tad Breyer=bre | said | -
Q 5 | d | We will hold~~actions, | a foreign ministry spokesman=nkf | saying | -
Q 6 | d | * | @5:a foreign ministry spokesman=nkf | | -
Q 8 | m | the missile strike "unforgivable" | North Korea=nk | called | -
Q 11 | i | the American leader pressed Beijing to rein in its neighbor | a senior administration official=sao | said | -
Q 12 | m | Washington would "go it alone" if China refused | He=pre | told | his guest=xi
Q 14 | d | All sides should avoid doing anything that raises the temperature, | spokeswoman Ge Meihua=ge | told | -
Q 14 | m | the summit talks had been "warm and frank." | spokeswoman Ge Meihua=ge | adding | -
Q 16 | m | the two had agreed~~missile | Kim=kim | said | -
Q 17 | i | That agreement, he added, did not mention the carrier | he=kim | added | -
Q 22 | d | I've told~~scenery, | Keefe=kee | said | -
Q 25 | i | kimchi sales in Seoul, a vendor said, did not move at all | a vendor=ven | said | -
#A w28-014 | 2014-05-10 | ADDIS ABABA
S Kiir, rebel chief sign truce in Addis, pray together and promise a transitional government
P After five months of killings, South Sudan rivals shake hands for the first time; guns to fall silent within 24 hours, says Igad
P By a Nation Correspondent in Addis Ababa
P South Sudan's President Salva Kiir and rebel leader Riek Machar on Friday signed an agreement to end fighting within 24 hours and to form a transitional government, in their first meeting since war broke out in the world's youngest nation last December.
P The pact was inked at 8pm at the Ethiopian Prime Minister's palace after a day of shuttle talks in which the two men, kept on separate floors, would not at first sit in one room.
P "I have come because I was told I might be arrested if I did not," Dr Machar joked, to uneasy laughter.
P Ethiopia's Prime Minister Hailemariam Desalegn, who mediated on behalf of the Inter-Governmental Authority on Development (Igad), praised the two for "the courage of tired men".
P The regional bloc's chief mediator, Ambassador Tesfaye Gebremedhin, said monitors would be let in next week to verify the ceasefire.
P It is the second truce of the war.
P The first, signed on January 23, was broken within three days, and each side accused the other of firing first.
P On Friday night Mr Kiir and Dr Machar bowed their heads as an archbishop led them in prayer, then embraced before the cameras, though the rebel leader was seen to look away.
P "I take this commitment before God and before my people, who have suffered enough from our quarrel," President Kiir told diplomats in the hall.
S "We will stop this war, and we will stop it with immediate effect."
P The deal followed weeks of pressure from Nairobi, Kampala and Washington.
P US Secretary of State Everett Lang flew to Juba last Friday and warned the President that sanctions awaited those who wrecked the peace.
P On Tuesday, America froze the assets of two commanders, one from either camp, and President Uhuru Kenyatta, in a telephone call on Wednesday, asked Mr Kiir to travel to Addis Ababa without delay, State House said.
P "That call did it," a Kenyan official who was in the room told the Nation.
P In Nairobi, the release of the last four political detainees on April 25 had removed one hurdle; they were flown to Kenya and handed to a cleric.
P UN Secretary-General Ban Ki-moon welcomed the accord and urged both leaders to "translate the signature into silence".
P Human Rights Watch was less charmed.
P Its researcher, Ayen Lokuru, called for sanctions against the men who signed and said a truce without trials "is a comma, not a full stop".
P A day earlier, the UN mission released a report that accused both armies of crimes against humanity, including the massacre of more than 200 people in a mosque in Bentiu on April 15.
P The rebels, who captured that town the same week, have denied the killings.
P Uganda, whose troops propped up Juba in the first days of the war, said it would withdraw them once a regional force was on the ground.
P "We came by invitation, and we shall leave by arrangement," army spokesman Col Geoffrey Okello said by phone from Bor.
P More than a million people have fled their homes since the conflict began, and the rains have made the roads to them rivers.
P Traders at Konyo Konyo market in Juba were asking on Saturday what the price of sorghum would be if, for once, the paper held.
@ kiir | Salva Kiir | p | SSDGOV | President
@ mach | Riek Machar | p | SSDREB | rebel leader
@ hai | Hailemariam Desalegn | p | ETHGOV | Prime Minister
@ iga | Igad | o | IGO
@ tes | Tesfaye Gebremedhin | p | IGO | chief mediator
@ ssg | South Sudan government | o | SSDGOV
@ reb | South Sudan rebels | g | SSDREB
@ lan | Everett Lang | p | USAGOV | Secretary of State
@ usa | United States | c | USA
@ cmd | two commanders | g | SSDMIL,SSDREB
@ uhu | Uhuru Kenyatta | p | KENGOV | President
@ sth | State House | o | KENGOV
@ kof | Kenyan official | p | KENGOV
@ det | political detainees | l | SSDOPP
@ ban | Ban Ki-moon | p | UNO | UN Secretary-General
@ ayen | Ayen Lokuru | p | NGO | researcher
@ unm | UN mission in South Sudan | o | UNO
@ vic | victims in Bentiu | l | SSDCVL
@ uga | Uganda | c | UGA
@ oke | Geoffrey Okello | p | UGAMIL | army spokesman, Col
@ ugt | Ugandan troops | g | UGAMIL
@ nat | Nation | o | KENJRN
@ arch | archbishop | p | SSDREL
@ mon | Igad monitors | g | IGO
@ ken | Kenya | c | KENGOV
E 0 Kiir/PER; Addis/GPE
E 1 South Sudan/GPE; Igad/ORG
E 2 Nation/ORG; Addis Ababa/GPE
E 3 South Sudan/GPE; Salva Kiir/PER; Riek Machar/PER; Friday/DATE; last December/DATE
E 4 Ethiopian/NORP
E 5 Machar/PER
E 6 Ethiopia/GPE; Hailemariam Desalegn/PER; Inter-Governmental Authority on Development/ORG; Igad/ORG
E 7 Tesfaye Gebremedhin/PER; next week/DATE
E 9 January 23/DATE
E 10 Friday/DATE; Kiir/PER; Machar/PER
E 11 Kiir/PER
E 13 Nairobi/GPE; Kampala/GPE; Washington/GPE
E 14 US/GPE; Everett Lang/PER; Juba/GPE; last Friday/DATE
E 15 Tuesday/DATE; America/GPE; Uhuru Kenyatta/PER; Wednesday/DATE; Kiir/PER; Addis Ababa/GPE; State House/ORG
E 16 Kenyan/NORP; Nation/ORG
E 17 Nairobi/GPE; last four political detainees/NUM; April 25/DATE; Kenya/GPE
E 18 UN/ORG; Ban Ki-moon/PER
E 19 Human Rights Watch/ORG
E 20 Ayen Lokuru/PER
E 21 A day earlier/DATE; UN/ORG; more than 200 people/NUM; Bentiu/GPE; April 15/DATE
E 22 the same week/DATE
E 23 Uganda/GPE; Juba/GPE
E 24 Geoffrey Okello/PER; Bor/GPE
E 25 More than a million people/NUM
E 26 Konyo Konyo market/FAC; Juba/GPE; Saturday/DATE
V 0 | sign | SUPPORT | diplomatic, military | 057 | Kiir=kiir; rebel chief=mach | - | where=Addis | id=s
V 0 | promise | AGREE | diplomatic, political-institutions | 0344 | Kiir=kiir; rebel chief=mach | - | id=p
V 1 | shake hands | CONSULT/third-party | diplomatic | 046 | rivals=kiir; rivals=mach | - | id=m
V 1 | killings | ASSAULT/targeted | military | 202 | @9:each side=ssg; @9:the other=reb | - | id=k
V 3 | signed | =s | | | President Salva Kiir=kiir; rebel leader Riek Machar=mach | - | when=Friday | date=2014-05-09
V 3 | meeting | =m | | | President Salva Kiir=kiir; rebel leader Riek Machar=mach | - | when=Friday | date=2014-05-09
V 3 | war | ASSAULT | military | 190 | President Salva Kiir=ssg; rebel leader Riek Machar=reb | - | when=last December | date=2013-12 | st=h | id=w
V 4 | inked | =s | | | the two men=kiir; the two men=mach | - | where=Ethiopian Prime Minister's palace
V 4 | talks | =m | | | the two men=kiir; the two men=mach; Ethiopian Prime Minister=hai | - | where=Ethiopian Prime Minister's palace
V 4 | would not | REJECT/meet | diplomatic | 125 | the two men=kiir; the two men=mach | -
V 6 | mediated | =m | | | Hailemariam Desalegn=hai | - 
V 6 | praised | SUPPORT | diplomatic | 051 | Hailemariam Desalegn=hai | the two=kiir; the two=mach
V 7 | let in | RETREAT/access | diplomatic, peacekeeping | 0862 | @3:Salva Kiir=kiir; @3:Riek Machar=mach | monitors=mon | st=f | by=Ambassador Tesfaye Gebremedhin=tes | when=next week | date=2014-05-12/2014-05-18
V 7 | ceasefire | =s | | | @3:Salva Kiir=kiir; @3:Riek Machar=mach | - | by=Ambassador Tesfaye Gebremedhin=tes
V 9 | signed | SUPPORT | diplomatic, military | 057 | each side=ssg; the other=reb | - | st=h | when=January 23 | date=2014-01-23
V 9 | broken | ASSAULT | military | 196 | each side=ssg; the other=reb | - | st=h | when=within three days | date=2014-01 | id=br
V 9 | accused | ACCUSE/allege | military | 1123 | each side=ssg; each side=reb | the other=reb; the other=ssg | st=h
V 9 | firing | =br | | | the other=ssg; the other=reb | - | st=h | by=each side=ssg
V 10 | embraced | =m | | | Mr Kiir=kiir; Dr Machar=mach | - | when=Friday night | date=2014-05-09
V 11 | told | AGREE | military, diplomatic | 0356 | President Kiir=kiir | @10:Dr Machar=mach | id=c
V 12 | stop#1 | =c | | | We=kiir | @10:Dr Machar=mach | by=@11:President Kiir=kiir
V 12 | stop#2 | =c | | | we=kiir | @10:Dr Machar=mach | by=@11:President Kiir=kiir
V 12 | war | =w | | | @9:each side=ssg; @9:the other=reb | - | by=@11:President Kiir=kiir
V 13 | deal | =s | | | @10:Mr Kiir=kiir; @10:Dr Machar=mach | -
V 13 | pressure | REQUEST/meet | diplomatic | 027 | Nairobi=ken; Kampala=uga; Washington=usa | @10:Mr Kiir=kiir; @10:Dr Machar=mach
V 14 | flew | CONSULT/visit | diplomatic | 042 | Everett Lang=lan | President=kiir | when=last Friday | date=2014-05-02 | where=Juba
V 14 | warned | THREATEN/restrict | diplomatic, economic | 1312 | Everett Lang=lan | those who wrecked the peace=ssg; those who wrecked the peace=reb | when=last Friday | date=2014-05-02 | where=Juba
V 15 | froze | SANCTION/discontinue | economic, diplomatic | 163 | America=usa | two commanders=cmd | when=Tuesday | date=2014-05-06 | n=other:two commanders:2
V 15 | call | CONSULT/phone | diplomatic | 041 | President Uhuru Kenyatta=uhu; Mr Kiir=kiir | - | by=State House=sth | when=Wednesday | date=2014-05-07 | id=ph
V 15 | asked | REQUEST/meet | diplomatic | 026 | President Uhuru Kenyatta=uhu | Mr Kiir=kiir | by=State House=sth | when=Wednesday | date=2014-05-07
V 16 | call | =ph | | | @15:President Uhuru Kenyatta=uhu; @15:Mr Kiir=kiir | - | by=a Kenyan official=kof
V 17 | release | RETREAT/release | legal, political-institutions | 0841 | - | last four political detainees=det | when=April 25 | date=2014-04-25 | n=other:last four political detainees:4 | id=rel
V 17 | handed | =rel | | | - | they=det
V 18 | welcomed | SUPPORT | diplomatic | 051 | Ban Ki-moon=ban | @10:Mr Kiir=kiir; @10:Dr Machar=mach
V 18 | accord | =s | | | both leaders=kiir; both leaders=mach | -
V 18 | urged | REQUEST/yield | diplomatic, military | 0256 | Ban Ki-moon=ban | both leaders=kiir; both leaders=mach
V 18 | signature | =s | | | both leaders=kiir; both leaders=mach | - | by=Ban Ki-moon=ban
V 20 | called for | REQUEST/change | human-rights, economic | 020 | Ayen Lokuru=ayen | the men who signed=kiir; the men who signed=mach
V 20 | signed | =s | | | the men=kiir; the men=mach | -
V 20 | said | ACCUSE/disapprove | human-rights | 111 | Ayen Lokuru=ayen | the men who signed=kiir; the men who signed=mach
V 21 | accused | ACCUSE/allege | human-rights, military | 1122 | UN mission=unm | both armies=ssg; both armies=reb | when=A day earlier | date=2014-05-08
V 21 | massacre | ASSAULT/targeted | human-rights, military, religion-ethnicity | 202 | @22:The rebels=reb | more than 200 people=vic | by=UN mission=unm | when=April 15 | date=2014-04-15 | where=Bentiu | n=killed:more than 200 people:200 | id=ms
V 22 | captured | ASSAULT | military, territory | 190 | The rebels=reb | - | when=the same week | where=town
V 22 | denied | REJECT | human-rights, military | 016 | The rebels=reb | @21:the UN mission=unm
V 22 | killings | =ms | | | The rebels=reb | @21:more than 200 people=vic
V 23 | propped up | AID | military | 072 | whose troops=ugt | Juba=ssg | st=h | id=pr
V 23 | withdraw | CONCEDE | military | 0356 | Uganda=uga | Juba=ssg | st=f | id=uw
V 24 | leave | =uw | | | we=uga | @23:Juba=ssg | by=Col Geoffrey Okello=oke
V 24 | came | =pr | | | We=ugt | @23:Juba=ssg | by=Col Geoffrey Okello=oke
V 24 | invitation | REQUEST/assist | military | 023 | @23:Juba=ssg | We=uga | st=h | by=Col Geoffrey Okello=oke
V 25 | conflict | =w | | | @9:each side=ssg; @9:the other=reb | - | n=displaced:More than a million people:1000000
V 8 | truce | =s | | | @3:Salva Kiir=kiir; @3:Riek Machar=mach | -
V 8 | war | =w | | | @9:each side=ssg; @9:the other=reb | -
V 11 | commitment | =c | | | I=kiir | @10:Dr Machar=mach | by=President Kiir=kiir
V 20 | truce | =s | | | the men=kiir; the men=mach | - | by=Ayen Lokuru=ayen
V 23 | war | =w | | | Juba=ssg; @22:The rebels=reb | -
Q 1 | i | guns to fall silent within 24 hours | Igad=iga | says | -
Q 5 | d | I have come because I was told I might be arrested if I did not, | Dr Machar=mach | joked | -
Q 6 | m | for "the courage of tired men" | Ethiopia's Prime Minister Hailemariam Desalegn=hai | praised | -
Q 7 | i | monitors would be let in next week to verify the ceasefire | Ambassador Tesfaye Gebremedhin=tes | said | -
Q 11 | d | I take this commitment before God and before my people, who have suffered enough from our quarrel, | President Kiir=kiir | told | -
Q 12 | d | * | @11:President Kiir=kiir | | -
Q 14 | i | sanctions awaited those who wrecked the peace | US Secretary of State Everett Lang=lan | warned | the President=kiir
Q 15 | i | President Uhuru Kenyatta~~without delay | State House=sth | said | -
Q 16 | d | That call did it, | a Kenyan official who was in the room=kof | told | Nation=nat
Q 18 | m | to "translate the signature into silence" | Ban Ki-moon=ban | urged | both leaders=kiir
Q 20 | m | a truce without trials "is a comma, not a full stop" | Its researcher, Ayen Lokuru=ayen | said | -
Q 23 | i | it would withdraw them once a regional force was on the ground | Uganda=uga | said | -
Q 24 | d | We came by invitation, and we shall leave by arrangement, | army spokesman Col Geoffrey Okello=oke | said | -
#A w28-015 | 2024-08-02 | Washington
S 'Finally home': Americans freed by Russia land in Maryland after biggest prisoner exchange since Cold War
P Washington (CNN) — Three Americans released from Russian custody in a sweeping multinational prisoner swap stepped onto US soil late Thursday night, ending years of captivity and months of secret talks that drew in seven countries.
P The President and the Vice President greeted the former detainees, including journalist Aidan Korsakoff and retired Marine Dale Wexner, on the tarmac at Joint Base Andrews, where one of them bent down and kissed the ground.
P "This deal was a feat of diplomacy and friendship," the President said earlier in the day, flanked by the families of those freed.
S "Our allies stepped up, and they took a risk for us."
P The exchange, carried out at an airfield in Ankara under the eye of Turkish intelligence, involved 24 people.
P Russia released 15 and Belarus one; in return, eight Russians held in the US, Germany, Norway, Poland and Slovenia, two of them spies who posed as an Argentine couple, were sent to Moscow.
P Among them was Vadim Krasnikov, who was convicted in Berlin of shooting a Chechen exile dead in a park in 2019.
P German Chancellor Olaf Scholz acknowledged that the decision to free a murderer had been hard.
P "Nobody made this choice lightly, and nobody made it for applause," he told reporters at Cologne airport, where 13 of the released arrived.
P Russian President Vladimir Putin hugged Krasnikov on a red carpet in Moscow and promised the returnees state awards.
P "The motherland did not forget you for a minute," Putin said.
P The Kremlin's spokesman admitted on Friday that the killer was an officer of the FSB, a tie that Moscow had denied for years.
P Two people familiar with the negotiations said that Putin had asked for Krasnikov from the start and that Berlin had refused until this winter.
P The opening came on February 7, one of them said, when the Chancellor met the President in the Oval Office and told him, "For you, I will do this."
P Nine days later the opposition leader Alexey Navalny, whom the Germans had wanted in the bargain, died in an Arctic penal colony.
P "We cried, and then we went back to the list," said a senior US official.
P The President telephoned his Slovenian counterpart an hour before he announced that he would not seek another term, and urged him to finish the pardon of the two spies.
P Turkey's president, who hosted the handover and had spoken to Putin by phone on Monday, was thanked by both sides.
P Korsakoff was arrested in Yekaterinburg in March 2023 and sentenced two weeks ago to 16 years for espionage, a charge that he, his newspaper and the US government all rejected.
P Wexner had been held since 2018.
P Former President Donald Trump criticized the trade as "a win for Putin" and demanded to know whether cash had changed hands.
P National Security Adviser Corey Halloran flatly denied it.
P "No money, no sanctions relief, nothing," Halloran told a briefing, choking up as he described his call with a prisoner's mother.
P In December 2022, Moscow freed basketball star Brittney Griner in return for the arms dealer Viktor Bout.
P Each bargain of this kind, some former diplomats argue, raises the price of the next American passport.
P The State Department warns US citizens not to travel to Russia.
@ rus | Russia | c | RUS
@ usa | United States | c | USA
@ ams | freed Americans | l | USACVL
@ pre | US President | p | USAGOV | President
@ vp | US Vice President | p | USAGOV | Vice President
@ kors | Aidan Korsakoff | p | USAJRN | journalist
@ wex | Dale Wexner | p | USAELI | retired Marine
@ bel | Belarus | c | BLR
@ deu | Germany | c | DEU
@ nor | Norway | c | NOR
@ pol | Poland | c | POL
@ svn | Slovenia | c | SVN
@ tin | Turkish intelligence | o | TURSPY
@ p15 | prisoners freed by Russia | l | USACVL,DEUCVL,RUSOPP
@ p8 | Russian prisoners | g | RUSSPY,RUSCRM
@ kra | Vadim Krasnikov | p | RUSSPY | FSB officer
@ che | Chechen exile | p | RUSELI
@ crt | Berlin court | o | DEUJUD
@ sch | Olaf Scholz | p | DEUGOV | Chancellor
@ put | Vladimir Putin | p | RUSGOV | President
@ ksp | Kremlin spokesman | p | RUSGOV | spokesman
@ ppl | people familiar with the negotiations | g | UNK
@ sof | senior US official | p | USAGOV
@ svp | Slovenian counterpart | p | SVNGOV | prime minister
@ tup | Turkey's president | p | TURGOV | president
@ tru | Donald Trump | p | USAELI | former President
@ hal | Corey Halloran | p | USAGOV | National Security Adviser
@ mot | prisoner's mother | p | USACVL
@ gri | Brittney Griner | p | USAELI | basketball star
@ bou | Viktor Bout | p | RUSCRM | arms dealer
@ np | Korsakoff's newspaper | o | USAJRN
@ usg | US government | o | USAGOV
@ fd | former diplomats | g | USAELI
E 0 Americans/NORP; Russia/GPE; Maryland/GPE; Cold War/EVT
E 1 Washington/GPE; CNN/ORG; Three/NUM; Americans/NORP; Russian/NORP; US/GPE; late Thursday night/DATE
E 2 Aidan Korsakoff/PER; Dale Wexner/PER; Joint Base Andrews/FAC
E 5 Ankara/GPE; Turkish/NORP; 24 people/NUM
E 6 Russia/GPE; 15/NUM; Belarus/GPE; eight/NUM; Russians/NORP; US/GPE; Germany/GPE; Norway/GPE; Poland/GPE; Slovenia/GPE; Argentine/NORP; Moscow/GPE
E 7 Vadim Krasnikov/PER; Berlin/GPE; Chechen/NORP; 2019/DATE
E 8 German/NORP; Olaf Scholz/PER
E 9 Cologne airport/FAC; 13 of the released/NUM
E 10 Russian/NORP; Vladimir Putin/PER; Krasnikov/PER; Moscow/GPE
E 11 Putin/PER
E 12 Kremlin/ORG; Friday/DATE; FSB/ORG; Moscow/GPE
E 13 Putin/PER; Krasnikov/PER; Berlin/GPE; this winter/DATE
E 14 February 7/DATE; Oval Office/FAC
E 15 Nine days later/DATE; Alexey Navalny/PER; Germans/NORP; Arctic/LOC
E 16 US/GPE
E 17 Slovenian/NORP
E 18 Turkey/GPE; Putin/PER; Monday/DATE
E 19 Korsakoff/PER; Yekaterinburg/GPE; March 2023/DATE; two weeks ago/DATE; US/GPE
E 20 Wexner/PER; 2018/DATE
E 21 Donald Trump/PER; Putin/PER
E 22 Corey Halloran/PER
E 23 Halloran/PER
E 24 December 2022/DATE; Moscow/GPE; Brittney Griner/PER; Viktor Bout/PER
E 25 American/NORP
E 26 State Department/ORG; US/GPE; Russia/GPE
V 0 | freed | RETREAT/release | diplomatic, legal | 0841 | Russia=rus | Americans=ams | id=f
V 0 | exchange | COOPERATE | diplomatic, legal | 063 | Russia=rus; @1:US=usa | - | id=x
V 1 | released | =f | | | Russian=rus | Three Americans=ams | n=other:Three:3
V 1 | swap | =x | | | Russian=rus; US=usa | -
V 1 | captivity | COERCE/arrest | diplomatic, legal | 173 | Russian=rus | Three Americans=ams | id=cap
V 1 | talks | CONSULT/multilateral | diplomatic, legal | 046 | Russian=rus; US=usa; @6:Germany=deu | - | id=t
V 2 | greeted | CONSULT | executive | 040 | The President=pre; the Vice President=vp; former detainees=ams | - | where=Joint Base Andrews
V 3 | deal | =x | | | @1:Russian=rus; @1:US=usa | - | by=the President=pre
V 3 | freed | =f | | | @1:Russian=rus | those=ams
V 3 | said | SUPPORT | diplomatic | 051 | the President=pre | @4:Our allies=deu; @4:Our allies=nor; @4:Our allies=pol; @4:Our allies=svn
V 5 | exchange | =x | | | @1:Russian=rus; @1:US=usa | - | where=Ankara | n=other:24 people:24
V 6 | released | RETREAT/release | diplomatic, legal | 0841 | Russia=rus; Belarus=bel | 15=p15; one=p15 | n=other:15:15 | id=rl
V 6 | sent | RETREAT/release | diplomatic, legal, intelligence | 0841 | US=usa; Germany=deu; Norway=nor; Poland=pol; Slovenia=svn | eight Russians=p8 | n=other:eight:8 | id=ru
V 6 | held | COERCE/arrest | legal, intelligence | 173 | US=usa; Germany=deu; Norway=nor; Poland=pol; Slovenia=svn | eight Russians=p8 | st=h
V 7 | convicted | SANCTION/convict | legal, intelligence | 116 | Berlin=crt | Vadim Krasnikov=kra | st=h | where=Berlin
V 7 | shooting | ASSAULT/targeted | intelligence | 186 | Vadim Krasnikov=kra | Chechen exile=che | st=h | when=2019 | date=2019 | where=Berlin | id=mu
V 8 | free | RETREAT/release | diplomatic, legal | 0841 | German Chancellor Olaf Scholz=deu | a murderer=kra | by=German Chancellor Olaf Scholz=sch | id=fr
V 9 | choice | =fr | | | @8:German Chancellor Olaf Scholz=deu | @8:a murderer=kra | by=he=sch
V 9 | released | =rl | | | @6:Russia=rus | 13 of the released=p15
V 10 | hugged | CONSULT | executive, intelligence | 040 | Vladimir Putin=put; Krasnikov=kra | - | where=Moscow
V 10 | promised | AGREE | executive, intelligence | 030 | Vladimir Putin=put | the returnees=p8
V 12 | admitted | CONCEDE | intelligence, diplomatic | 015 | The Kremlin's spokesman=ksp | - | when=Friday | date=2024-08-02
V 12 | denied | REJECT | intelligence, diplomatic | 016 | Moscow=rus | - | st=h
V 13 | negotiations | =t | | | Putin=rus; Berlin=deu; @1:US=usa | -
V 13 | asked for | REQUEST/yield | diplomatic, legal | 0253 | Putin=put | Berlin=deu | by=Two people familiar with the negotiations=ppl
V 13 | refused | REJECT/yield | diplomatic, legal | 1243 | Berlin=deu | Putin=put | by=Two people familiar with the negotiations=ppl
V 14 | met | CONSULT/visit | diplomatic, executive | 042 | the Chancellor=sch | the President=pre | st=h | by=one of them=ppl | when=February 7 | date=2024-02-07 | where=Oval Office
V 14 | told | AGREE | diplomatic, legal | 0353 | the Chancellor=sch | him=pre | st=h | by=one of them=ppl | when=February 7 | date=2024-02-07 | where=Oval Office
V 17 | telephoned | CONSULT/phone | diplomatic | 041 | The President=pre; his Slovenian counterpart=svp | - 
V 17 | urged | REQUEST/yield | diplomatic, legal | 0253 | The President=pre | him=svp
V 18 | handover | =x | | | @6:Russia=rus; @6:US=usa | -
V 18 | spoken | CONSULT/phone | diplomatic | 041 | Turkey's president=tup; Putin=put | - | when=Monday | date=2024-07-29
V 18 | thanked | SUPPORT | diplomatic | 051 | both sides=rus; both sides=usa | Turkey's president=tup
V 19 | arrested | COERCE/arrest | legal, intelligence, rights-freedoms | 173 | @6:Russia=rus | Korsakoff=kors | st=h | when=March 2023 | date=2023-03 | where=Yekaterinburg
V 19 | sentenced | SANCTION/convict | legal, intelligence | 116 | @6:Russia=rus | Korsakoff=kors | when=two weeks ago | date=2024-07-19
V 19 | rejected | REJECT | legal, intelligence | 016 | he=kors; his newspaper=np; US government=usg | @6:Russia=rus
V 20 | held | COERCE/arrest | legal, intelligence | 173 | @6:Russia=rus | Wexner=wex | st=h | when=since 2018 | date=2018
V 21 | criticized | ACCUSE/disapprove | diplomatic | 111 | Donald Trump=tru | @17:The President=pre
V 21 | trade | =x | | | @6:Russia=rus; @6:US=usa | -
V 21 | demanded | REQUEST/change | diplomatic | 100 | Donald Trump=tru | @17:The President=pre
V 22 | denied | REJECT | diplomatic | 016 | Corey Halloran=hal | @21:Former President Donald Trump=tru | id=dn
V 23 | told | =dn | | | Halloran=hal | @21:Former President Donald Trump=tru
V 23 | call | CONSULT/phone | executive | 041 | Halloran=hal; a prisoner's mother=mot | - | by=Halloran=hal
V 24 | freed | RETREAT/release | diplomatic, legal | 0841 | Moscow=rus | Brittney Griner=gri | st=h | when=December 2022 | date=2022-12
V 24 | return | RETREAT/release | diplomatic, legal | 0841 | @6:US=usa | Viktor Bout=bou | st=h | when=December 2022 | date=2022-12
Q 0 | d | Finally home | - | | -
Q 3 | d | This deal was a feat of diplomacy and friendship, | the President=pre | said | -
Q 4 | d | * | @3:the President=pre | | -
Q 8 | i | the decision to free a murderer had been hard | German Chancellor Olaf Scholz=sch | acknowledged | -
Q 9 | d | Nobody made this choice lightly, and nobody made it for applause, | he=sch | told | -
Q 11 | d | The motherland did not forget you for a minute, | Putin=put | said | -
Q 12 | i | the killer was an officer of the FSB, a tie that Moscow had denied for years | The Kremlin's spokesman=ksp | admitted | -
Q 13 | i | Putin had asked for Krasnikov from the start | Two people familiar with the negotiations=ppl | said | -
Q 13 | i | Berlin had refused until this winter | Two people familiar with the negotiations=ppl | said | -
Q 14 | d | For you, I will do this. | the Chancellor=sch | told | him=pre
Q 16 | d | We cried, and then we went back to the list, | a senior US official=sof | said | -
Q 21 | m | the trade as "a win for Putin" | Former President Donald Trump=tru | criticized | -
Q 23 | d | No money, no sanctions relief, nothing, | Halloran=hal | told | -
Q 25 | i | Each bargain of this kind, some former diplomats argue, raises the price of the next American passport | some former diplomats=fd | argue | -
#A w28-016 | 2016-11-14 | -
S OUR PROBLEM, THEIR VISAS: US to take Nauru refugees in secret deal - and the PM won't say how many
P Prime Minister confirms 'one-off' agreement with Washington as cutters shadow people-smuggler boats and critics ask: what did WE promise in return?
P Hundreds of refugees stuck for years on Nauru and Manus Island will be resettled in the United States under a deal that was hammered out in secret and unveiled yesterday by a beaming Prime Minister.
P He called it "a one-off, never to be repeated".
P But how many will go, and when, he simply would not say.
P "We are not going to get into numbers, because the people smugglers read newspapers too," the PM snapped at a packed press conference in Canberra.
P Homeland Security officials will fly to Nauru within days to start the vetting, he revealed.
P The agreement caps a year of talks between the two governments, and comes just two months after the PM promised at a White House summit to take in migrants from Central America.
P Coincidence?
P Immigration Minister Craig Devereaux insisted the two pledges had nothing to do with each other.
P "It is not a people swap," he told 2GB.
S "We help our mates, our mates help us, and that is all there is to it."
P To stop a rush of boats, the government has mustered the biggest fleet in our peacetime history to patrol the northern approaches, with navy vessels and surveillance planes joining Border Force cutters at the weekend.
P Rear Admiral Stuart Penhaligon, who commands the flotilla, warned would-be passengers that they would be turned back "every single time".
P His sailors intercepted a boat from Sri Lanka last month and returned its 12 passengers to Colombo by plane.
P Labor's immigration spokesman, Theo Balakris, welcomed the refugee deal but slammed the secrecy around it.
P "Good news shouldn't need a curtain," he said.
P He called on the government to accept New Zealand's standing offer, first made in 2013, to take 150 refugees a year.
P The Prime Minister rejected that call on Monday, as he had in March and in April.
P On Nauru itself the announcement was met with tears, disbelief and a lot of texting.
P "I danced, and then I thought, which list am I on?" said Farzana, 31, a hairdresser from Tehran who has lived in a tent there for three years.
P She sewed her lips together during a hunger strike in 2014.
P Amnesty International, which accused Australia last month of running "an open-air prison", said the agreement was an admission of failure and urged Canberra to shut both camps.
P Papua New Guinea's Supreme Court ruled in April that holding the men on Manus was illegal, and Port Moresby agreed with Canberra in August that the centre would close.
P No date was fixed.
P And then there's the elephant in the Oval Office.
P The president-elect has threatened to ban Muslims from entering his country, and he takes the oath on January 20.
P A senior Liberal put it best: "We've sold him a car he hasn't looked at."
@ usa | United States | c | USA
@ ref | refugees on Nauru and Manus | l | REF
@ pm | Prime Minister of Australia | p | AUSGOV | Prime Minister
@ aus | Australia | c | AUS
@ aug | Australian government | o | AUSGOV
@ hls | Homeland Security officials | g | USAGOV
@ nru | Nauru | c | NRU
@ cam | migrants from Central America | l | REF
@ wh | White House | o | USAGOV
@ dev | Craig Devereaux | p | AUSGOV | Immigration Minister
@ flo | Australian navy vessels and surveillance planes | g | AUSMIL
@ bf | Border Force | o | AUSCOP
@ pen | Stuart Penhaligon | p | AUSMIL | Rear Admiral
@ pas | would-be boat passengers | l | REF
@ slp | passengers from Sri Lanka | l | REF
@ bal | Theo Balakris | p | AUSLEGPTYOPP | Labor's immigration spokesman
@ nz | New Zealand | c | NZL
@ far | Farzana | p | REF
@ ai | Amnesty International | o | NGO
@ png | Papua New Guinea's Supreme Court | o | PNGJUD
@ pom | Papua New Guinea government | o | PNGGOV
@ tru | president-elect | p | USAPTY | president-elect
@ mus | Muslims | l | CVLREL
@ lib | senior Liberal | p | AUSPTYGOV
@ tgb | 2GB | o | AUSJRN
@ cut | Border Force cutters | g | AUSCOP
E 0 US/GPE; Nauru/GPE
E 1 Washington/GPE
E 2 Hundreds of refugees/NUM; Nauru/GPE; Manus Island/LOC; United States/GPE; yesterday/DATE
E 5 Canberra/GPE
E 6 Homeland Security/ORG; Nauru/GPE
E 7 White House/FAC; Central America/LOC
E 9 Craig Devereaux/PER
E 10 2GB/ORG
E 12 Border Force/ORG; the weekend/DATE
E 13 Stuart Penhaligon/PER
E 14 Sri Lanka/GPE; last month/DATE; 12 passengers/NUM; Colombo/GPE
E 15 Labor/ORG; Theo Balakris/PER
E 17 New Zealand/GPE; 2013/DATE; 150 refugees/NUM
E 18 Monday/DATE; March/DATE; April/DATE
E 19 Nauru/GPE
E 20 Farzana/PER; Tehran/GPE
E 21 2014/DATE
E 22 Amnesty International/ORG; Australia/GPE; last month/DATE; Canberra/GPE
E 23 Papua New Guinea/GPE; Supreme Court/ORG; April/DATE; Manus/LOC; Port Moresby/GPE; Canberra/GPE; August/DATE
E 25 Oval Office/FAC
E 26 Muslims/NORP; January 20/DATE
E 27 Liberal/NORP
V 0 | take | AGREE | migration, asylum, diplomatic | 0333 | US=usa | Nauru refugees=ref | id=d
V 0 | won't say | REJECT | migration, executive | 120 | PM=pm | - | id=n
V 0 | deal | =d | | | US=usa | Nauru refugees=ref
V 1 | agreement | =d | | | Washington=usa; Prime Minister=aus | @0:Nauru refugees=ref | by=Prime Minister=pm
V 1 | shadow | MOBILIZE/weapons | migration, trafficking | 152 | cutters=cut | - | id=fl
V 2 | deal | =d | | | United States=usa | Hundreds of refugees=ref | by=Prime Minister=pm | n=other:Hundreds of refugees:-
V 4 | would not | =n | | | he=pm | -
V 5 | snapped | =n | | | the PM=pm | - | where=Canberra
V 6 | fly | AGREE | migration, asylum | 030 | Homeland Security officials=hls | Nauru=ref | by=he=pm
V 7 | agreement | =d | | | the two governments=usa; the two governments=aus | @2:refugees=ref
V 7 | talks | CONSULT | migration, diplomatic | 046 | the two governments=usa; the two governments=aug | -
V 7 | promised | AGREE | migration, diplomatic | 0333 | the PM=pm | migrants from Central America=cam | st=h | when=two months after | date=2016-09 | where=White House | id=ca
V 7 | summit | CONSULT/visit | diplomatic, executive | 042 | the PM=pm | White House=wh | st=h | date=2016-09 | where=White House
V 9 | insisted | REJECT | migration, diplomatic | 016 | Craig Devereaux=dev | - | id=in
V 9 | pledges | =d | | | @2:the United States=usa | @2:refugees=ref
V 10 | told | =in | | | he=dev | - 
V 12 | mustered | =fl | | | the government=aug; navy vessels and surveillance planes=flo; Border Force=bf | - | where=northern approaches | when=the weekend | date=2016-11-12/2016-11-13
V 13 | warned | THREATEN/restrict | migration, trafficking | 132 | Rear Admiral Stuart Penhaligon=pen | would-be passengers=pas
V 14 | intercepted | COERCE/seize | migration, military | 1711 | His sailors=flo | its 12 passengers=slp | when=last month | date=2016-10 | n=arrested:12 passengers:12
V 14 | returned | COERCE/deport | migration | 174 | His sailors=flo | its 12 passengers=slp | when=last month | date=2016-10 | where=Colombo | n=other:12 passengers:12
V 15 | welcomed | SUPPORT | migration | 051 | Theo Balakris=bal | @12:the government=aug
V 15 | deal | =d | | | @2:the United States=usa | @2:refugees=ref
V 15 | slammed | ACCUSE/disapprove | migration, legislative | 111 | Theo Balakris=bal | @12:the government=aug | id=sl
V 16 | said | =sl | | | he=bal | @12:the government=aug
V 17 | called on | REQUEST/change | migration | 0242 | He=bal | government=aug | id=co
V 17 | offer | AGREE | migration, asylum | 0333 | New Zealand=nz | government=aug | st=h | when=2013 | date=2013
V 18 | rejected | REJECT/change | migration | 1232 | The Prime Minister=pm | @15:Theo Balakris=bal | when=Monday | date=2016-11-14
V 18 | call | =co | | | @15:Theo Balakris=bal | The Prime Minister=pm
V 18 | had | REJECT/change | migration | 1232 | he=pm | @15:Theo Balakris=bal | st=h | when=in March and in April | date=2016-03/2016-04
V 19 | announcement | =d | | | @2:the United States=usa | @2:refugees=ref
V 21 | hunger strike | PROTEST/hunger | migration | 142 | She=far | @22:Australia=aus | st=h | when=2014 | date=2014
V 22 | accused | ACCUSE/allege | human-rights, migration | 1122 | Amnesty International=ai | Australia=aus | when=last month | date=2016-10
V 22 | agreement | =d | | | @2:the United States=usa; Australia=aus | @2:refugees=ref
V 22 | urged | REQUEST/change | human-rights, migration | 0242 | Amnesty International=ai | Canberra=aug
V 22 | said | ACCUSE/disapprove | human-rights, migration | 111 | Amnesty International=ai | Australia=aus
V 23 | ruled | SANCTION/convict | legal, migration | 116 | Papua New Guinea's Supreme Court=png | - | st=h | when=April | date=2016-04
V 23 | agreed | AGREE | migration, diplomatic | 030 | Port Moresby=pom; Canberra=aug | - | st=h | when=August | date=2016-08
V 23 | holding | COERCE/arrest | migration, legal | 173 | @22:Australia=aus | the men on Manus=ref | by=Papua New Guinea's Supreme Court=png | st=h
V 26 | threatened | THREATEN/restrict | migration, religion-ethnicity | 132 | The president-elect=tru | Muslims=mus
Q 3 | m | it "a one-off, never to be repeated" | He=pm | called | -
Q 5 | d | We are not going to get into numbers, because the people smugglers read newspapers too, | the PM=pm | snapped | -
Q 6 | i | Homeland Security officials will fly to Nauru within days to start the vetting | he=pm | revealed | -
Q 9 | i | the two pledges had nothing to do with each other | Immigration Minister Craig Devereaux=dev | insisted | -
Q 10 | d | It is not a people swap, | he=dev | told | 2GB=tgb
Q 11 | d | * | @10:he=dev | | -
Q 13 | m | they would be turned back "every single time" | Rear Admiral Stuart Penhaligon=pen | warned | would-be passengers=pas
Q 16 | d | Good news shouldn't need a curtain, | he=bal | said | -
Q 20 | d | I danced, and then I thought, which list am I on? | Farzana=far | said | -
Q 22 | m | of running "an open-air prison" | Amnesty International=ai | accused | -
Q 22 | i | the agreement was an admission of failure | Amnesty International=ai | said | -
Q 23 | i | holding the men on Manus was illegal | Papua New Guinea's Supreme Court=png | ruled | -
Q 27 | d | We've sold him a car he hasn't looked at. | A senior Liberal=lib | put | -
#A w28-017 | 2023-07-13 | ISLAMABAD
S IMF board okays $3bn bailout for Pakistan; Saudi Arabia, UAE wire $3bn in two days
P First tranche of $1.2bn released; PM thanks 'brothers' in Riyadh and Abu Dhabi, PTI chief claims credit for backing deal
P ISLAMABAD: The Executive Board of the International Monetary Fund on Wednesday approved a $3 billion loan for Pakistan, ending eight months of brinkmanship and releasing $1.2bn at once, the lender announced from Washington.
P The approval came a day after Saudi Arabia deposited $2bn with the State Bank of Pakistan, and hours after the United Arab Emirates put in another billion.
P "Our friends have kept their word, and now we must keep ours," Finance Minister Senator Tariq Bashir told a hurriedly called press conference.
S "There is no third chance after this one."
P Prime Minister Shehbaz Sharif thanked Crown Prince Mohammed bin Salman by telephone late on Tuesday, his office said in a handout.
P In the same call, it added, the crown prince accepted an invitation to visit Islamabad before the winter.
P The prime minister also praised the army chief, who had travelled to Riyadh and Abu Dhabi in January to plead for the two deposits.
P The loan, agreed at staff level on June 29, is meant to carry the country through an election due by November.
P An IMF team met leaders of all the main parties last week to seek their support for its conditions.
P Among them was Imran Khan, the former prime minister, who received the visitors at his Zaman Park residence in Lahore and endorsed the programme over a video link with the mission chief, Natan Porras.
P "We told them that we back the broad objectives," PTI leader Hammad Qazi tweeted after the meeting.
P Mr Bashir rubbished that claim.
P "Those who tore up the last agreement now want a photograph with the new one," he said, and accused the PTI of having conspired to wreck the talks.
P The party denied the accusation and called on the minister to apologise.
P In 2022, days before his removal in a no-confidence vote, Mr Khan cut fuel prices in breach of a promise to the Fund, which thereupon suspended its $6.5bn programme.
P Traders in Karachi were in no mood to celebrate.
P A sit-in against power bills blocked the M.A. Jinnah Road for the third day on Wednesday, and the organisers vowed to shut the city's markets on July 22 if the tariff was not brought down.
P Police, deployed in strength since Monday, looked on from the shade.
P "They give the dollars to the government and the bill to us," said Rafiq Memon, president of an alliance of small shopkeepers.
P The power minister ruled out any relief, saying the tariff was written into the deal.
P Jamaat-i-Islami emir Sirajul Haq condemned the decision and announced countrywide protests from Friday.
P Mr Porras, in a statement, urged Islamabad to show "steadfast" discipline.
P China rolled over $2.4bn of its own loans last month, and that, one ministry official admitted, was the money that really saved the day.
P Reserves, at $4.5bn, pay for about a month of imports.
@ imf | International Monetary Fund | o | IGO
@ pak | Pakistan | c | PAK
@ sau | Saudi Arabia | c | SAU
@ uae | United Arab Emirates | c | ARE
@ sbp | State Bank of Pakistan | o | PAKGOV
@ bas | Tariq Bashir | p | PAKGOV | Finance Minister
@ she | Shehbaz Sharif | p | PAKGOV | Prime Minister
@ mbs | Mohammed bin Salman | p | SAUGOV | Crown Prince
@ pmo | Prime Minister's office | o | PAKGOV
@ coas | army chief | p | PAKMIL | army chief
@ pgo | Pakistani government | o | PAKGOV
@ par | leaders of the main parties | g | PAKPTY
@ imr | Imran Khan | p | PAKPTYOPP | PTI chief, former prime minister
@ por | Natan Porras | p | IGO | mission chief
@ pti | PTI | o | PAKPTYOPP
@ qaz | Hammad Qazi | p | PAKPTYOPP | PTI leader
@ tra | traders in Karachi | g | PAKBUS
@ org | organisers of the sit-in | g | PAKBUS
@ pol | police in Karachi | o | PAKCOP
@ mem | Rafiq Memon | p | PAKBUS | president of an alliance of shopkeepers
@ pow | power minister | p | PAKGOV | power minister
@ sir | Sirajul Haq | p | PAKPTYOPP | Jamaat-i-Islami emir
@ ji | Jamaat-i-Islami | o | PAKPTYOPP
@ chn | China | c | CHN
@ mof | ministry official | p | PAKGOV
@ leg | Pakistani parliament | o | PAKLEG
E 0 IMF/ORG; $3bn#1/MONEY; Pakistan/GPE; Saudi Arabia/GPE; UAE/GPE; $3bn#2/MONEY
E 1 $1.2bn/MONEY; Riyadh/GPE; Abu Dhabi/GPE; PTI/ORG
E 2 ISLAMABAD/GPE; Executive Board of the International Monetary Fund/ORG; Wednesday/DATE; $3 billion/MONEY; Pakistan/GPE; $1.2bn/MONEY; Washington/GPE
E 3 Saudi Arabia/GPE; $2bn/MONEY; State Bank of Pakistan/ORG; United Arab Emirates/GPE; another billion/MONEY
E 4 Tariq Bashir/PER
E 6 Shehbaz Sharif/PER; Mohammed bin Salman/PER; late on Tuesday/DATE
E 7 Islamabad/GPE
E 8 Riyadh/GPE; Abu Dhabi/GPE; January/DATE
E 9 June 29/DATE; November/DATE
E 10 IMF/ORG; last week/DATE
E 11 Imran Khan/PER; Zaman Park/FAC; Lahore/GPE; Natan Porras/PER
E 12 PTI/ORG; Hammad Qazi/PER
E 13 Bashir/PER
E 14 PTI/ORG
E 16 2022/DATE; Khan/PER; Fund/ORG; $6.5bn/MONEY
E 17 Karachi/GPE
E 18 M.A. Jinnah Road/FAC; Wednesday/DATE; July 22/DATE
E 19 Monday/DATE
E 20 Rafiq Memon/PER
E 22 Jamaat-i-Islami/ORG; Sirajul Haq/PER; Friday/DATE
E 23 Porras/PER; Islamabad/GPE
E 24 China/GPE; $2.4bn/MONEY; last month/DATE
E 25 $4.5bn/MONEY
V 0 | okays | AID | economic | 071 | IMF board=imf | Pakistan=pak | n=money:$3bn#1:3000000000:USD | id=l
V 0 | wire | AID | economic | 071 | Saudi Arabia=sau; UAE=uae | Pakistan=pak | n=money:$3bn#2:3000000000:USD | id=dep
V 1 | released | AID | economic | 071 | @0:IMF=imf | @0:Pakistan=pak | n=money:$1.2bn:1200000000:USD | id=tr
V 1 | thanks | SUPPORT | diplomatic, economic | 051 | PM=she | Riyadh=sau; Abu Dhabi=uae | id=th
V 1 | backing | SUPPORT | economic | 051 | PTI chief=imr | @0:IMF=imf | by=PTI chief=imr | id=en
V 2 | approved | =l | | | Executive Board of the International Monetary Fund=imf | Pakistan=pak | when=Wednesday | date=2023-07-12 | where=Washington | n=money:$3 billion:3000000000:USD
V 2 | brinkmanship | CONSULT | economic | 046 | International Monetary Fund=imf; Pakistan=pak | - | id=tk
V 2 | releasing | =tr | | | Executive Board of the International Monetary Fund=imf | Pakistan=pak | when=Wednesday | date=2023-07-12 | n=money:$1.2bn:1200000000:USD
V 3 | approval | =l | | | @2:Executive Board of the International Monetary Fund=imf | @2:Pakistan=pak
V 3 | deposited | AID | economic | 071 | Saudi Arabia=sau | State Bank of Pakistan=sbp | date=2023-07-11 | when=a day | n=money:$2bn:2000000000:USD
V 3 | put in | AID | economic | 071 | United Arab Emirates=uae | State Bank of Pakistan=sbp | n=money:another billion:1000000000:USD
V 4 | kept | =dep | | | Our friends=sau; Our friends=uae | we=pak | by=Finance Minister Senator Tariq Bashir=bas
V 6 | thanked | =th | | | Prime Minister Shehbaz Sharif=she | Crown Prince Mohammed bin Salman=mbs | by=his office=pmo | when=late on Tuesday | date=2023-07-11
V 6 | telephone | CONSULT/phone | diplomatic, executive | 041 | Prime Minister Shehbaz Sharif=she; Crown Prince Mohammed bin Salman=mbs | - | by=his office=pmo | when=late on Tuesday | date=2023-07-11 | id=ph
V 7 | call | =ph | | | @6:Shehbaz Sharif=she; crown prince=mbs | - | by=it=pmo
V 7 | accepted | AGREE | diplomatic, executive | 032 | crown prince=mbs | Islamabad=pgo | by=it=pmo
V 7 | invitation | AGREE | diplomatic, executive | 032 | Islamabad=pgo | crown prince=mbs | by=it=pmo
V 8 | praised | SUPPORT | executive, military | 051 | The prime minister=she | army chief=coas
V 8 | travelled | CONSULT/visit | economic, military | 042 | army chief=coas | Riyadh=sau; Abu Dhabi=uae | st=h | when=January | date=2023-01
V 8 | deposits | =dep | | | Riyadh=sau; Abu Dhabi=uae | @2:Pakistan=pak
V 8 | plead | REQUEST/assist | economic, military | 0231 | army chief=coas | Riyadh=sau; Abu Dhabi=uae | st=h | when=January | date=2023-01
V 9 | agreed | AGREE | economic | 0331 | @2:International Monetary Fund=imf; @2:Pakistan=pak | - | when=June 29 | date=2023-06-29 | id=ag
V 10 | met | CONSULT | economic, election | 040 | IMF team=imf; leaders of all the main parties=par | - | when=last week | date=2023-07-03/2023-07-09
V 10 | seek | REQUEST/assist | economic, election | 020 | IMF team=imf | leaders of all the main parties=par | when=last week | date=2023-07-03/2023-07-09
V 11 | received | CONSULT/visit | economic, election | 042 | the visitors=imf | Imran Khan=imr | where=Zaman Park | id=zp
V 11 | endorsed | =en | | | Imran Khan=imr | @10:IMF=imf | where=Zaman Park
V 11 | video link | CONSULT/phone | economic | 041 | Imran Khan=imr; Natan Porras=por | -
V 12 | back | =en | | | we=pti | them=imf | by=PTI leader Hammad Qazi=qaz
V 12 | meeting | =zp | | | them=imf | PTI leader Hammad Qazi=imr
V 13 | rubbished | REJECT | economic, political-institutions | 016 | Mr Bashir=bas | @12:Hammad Qazi=qaz
V 14 | accused | ACCUSE/allege | economic, political-institutions | 112 | he=bas | PTI=pti | id=ac
V 15 | denied | REJECT | economic, political-institutions | 016 | The party=pti | minister=bas
V 15 | accusation | =ac | | | the minister=bas | The party=pti
V 15 | called on | REQUEST/change | political-institutions | 020 | The party=pti | minister=bas
V 14 | tore up | SANCTION/discontinue | economic | 160 | Those who tore up the last agreement=pti | @10:IMF=imf | st=h | by=he=bas
V 16 | removal | SANCTION/convict | executive, legislative | 116 | no-confidence vote=leg | Mr Khan=imr | st=h | when=2022 | date=2022
V 16 | suspended | SANCTION/discontinue | economic | 1621 | Fund=imf | @2:Pakistan=pak | st=h | when=2022 | date=2022 | n=money:$6.5bn:6500000000:USD
V 16 | breach | REJECT | economic | 128 | Mr Khan=imr | Fund=imf | st=h | when=2022 | date=2022
V 18 | sit-in | PROTEST/obstruct | economic, human-security | 144 | @17:Traders in Karachi=tra | @21:The power minister=pow | when=Wednesday | date=2023-07-10/2023-07-12 | where=M.A. Jinnah Road | id=si
V 18 | vowed | THREATEN/restrict | economic, human-security | 133 | organisers=org | @21:The power minister=pow
V 18 | blocked | =si | | | @17:Traders in Karachi=tra | @21:The power minister=pow | when=Wednesday | where=M.A. Jinnah Road
V 19 | deployed | MOBILIZE/police | economic | 151 | Police=pol | @17:Traders in Karachi=tra | when=since Monday | date=2023-07-10
V 20 | said | ACCUSE/disapprove | economic, human-security | 111 | Rafiq Memon=mem | They=imf
V 21 | ruled out | REJECT/change | economic, human-security | 1232 | The power minister=pow | @18:the organisers=org | id=ro
V 22 | condemned | ACCUSE/disapprove | economic, human-security | 111 | Jamaat-i-Islami emir Sirajul Haq=sir | @21:The power minister=pow
V 22 | decision | =ro | | | @21:The power minister=pow | @18:the organisers=org
V 22 | protests | PROTEST/demo | economic, human-security | 141 | Jamaat-i-Islami=ji | @21:The power minister=pow | st=f | when=Friday | date=2023-07-14
V 23 | urged | REQUEST/change | economic | 0241 | Mr Porras=por | Islamabad=pgo
V 24 | rolled over | AID | economic | 071 | China=chn | @2:Pakistan=pak | when=last month | date=2023-06 | n=money:$2.4bn:2400000000:USD | id=ro2
V 24 | saved | =ro2 | | | China=chn | @2:Pakistan=pak | by=one ministry official=mof
V 9 | loan | =l | | | @2:International Monetary Fund=imf | country=pak
V 14 | talks | =tk | | | @10:IMF=imf; @2:Pakistan=pak | - | by=he=bas
V 16 | promise | AGREE | economic | 0341 | Mr Khan=imr | Fund=imf | st=h
V 21 | deal | =l | | | @10:IMF=imf | @2:Pakistan=pak | by=The power minister=pow
Q 2 | i | The Executive Board~~at once | the lender=imf | announced | -
Q 4 | d | Our friends have kept their word, and now we must keep ours, | Finance Minister Senator Tariq Bashir=bas | told | -
Q 5 | d | * | @4:Finance Minister Senator Tariq Bashir=bas | | -
Q 6 | i | Prime Minister Shehbaz Sharif~~late on Tuesday | his office=pmo | said | -
Q 7 | i | the crown prince accepted an invitation to visit Islamabad before the winter | it=pmo | added | -
Q 12 | d | We told them that we back the broad objectives, | PTI leader Hammad Qazi=qaz | tweeted | -
Q 14 | d | Those who tore up the last agreement now want a photograph with the new one, | he=bas | said | -
Q 20 | d | They give the dollars to the government and the bill to us, | Rafiq Memon=mem | said | -
Q 21 | i | the tariff was written into the deal | The power minister=pow | saying | -
Q 23 | m | to show "steadfast" discipline | Mr Porras=por | urged | Islamabad=pgo
Q 24 | i | that, one ministry official admitted, was the money that really saved the day | one ministry official=mof | admitted | -
#A w28-018 | 2008-08-23 | GORI
S Russia says pullout from Georgia complete; Tbilisi, Washington cry foul as troops dig in near port
P GORI, Georgia (AFP) - Russian tanks and trucks rumbled out of the battered Georgian town of Gori on Friday, two weeks after war erupted over South Ossetia, but Moscow left hundreds of soldiers behind in what it called a buffer zone.
P "The withdrawal of Russian forces took place without incidents and was completed on schedule at 7:50 pm," Defence Minister Arkady Sobolev reported to the president, according to the Kremlin.
P Georgia promptly rejected the claim.
P "This is not a withdrawal, it is a change of address," said Deputy Interior Minister Levan Kobalia, standing at an abandoned checkpoint.
S "They are digging trenches outside Poti as I speak to you."
P Reporters saw Russian troops putting up two observation posts on the road to Poti, a Black Sea port far from the conflict zone, after the columns had gone.
P The United States accused Moscow of failing to honour the ceasefire that French President Nicolas Sarkozy had brokered on August 12.
P "They have without a doubt failed to live up to their obligations," State Department spokesman Ross Tillery said, adding that buffer zones "are not part of the agreement".
P Washington's own navy was on the move.
P The guided-missile destroyer USS McFaul passed the Bosphorus on Friday, laden with blankets and baby food for Georgia's displaced, and two more ships were to follow.
P Russia's deputy chief of staff, General Anatoly Nogov, questioned the purpose of the voyage.
P "I don't think the arrival of NATO ships will stabilise the region," he told reporters in Moscow.
P The general warned that Russian peacekeepers would stop and search any vehicle near Poti, and said patrols there were "foreseen by international agreements".
P France welcomed the departure of the tanks, and Sarkozy, in a telephone call with his Russian counterpart late Friday, asked him to pull back the soldiers on the Poti road as well.
P Moscow had promised as much, an aide to Sarkozy insisted after the call.
P In Gori, people who had fled the bombing returned on foot to find their shops emptied.
P "They took my sewing machine, what army needs a sewing machine?" cried Manana Tsiklauri, 58.
P Human Rights Watch said that Ossetian militiamen had torched Georgian villages and beaten old men who stayed, and urged Russia to let investigators in.
P The two armies exchanged prisoners on Tuesday at a checkpoint in Igoeti, 15 Georgians for five Russians, among them two pilots.
P The swap was the first sign of thaw.
P Georgia's president sent troops into the separatist capital, Tskhinvali, on the night of August 7, and Russia responded with an invasion that routed his army in five days.
P Tbilisi has since quit the Commonwealth of Independent States and recalled its ambassador from Moscow.
P NATO froze regular contacts with Russia on Tuesday, whereupon Moscow suspended military cooperation with the alliance.
P Some 60,000 people rallied in Sukhumi and Tskhinvali on Thursday to appeal for recognition of their independence, a request that the Russian parliament will take up on Monday.
P The last fighting on this scale between Moscow and a neighbour was a generation ago, in another mountain country.
P Peaches rotted in the orchards along the highway, and nobody had come to pick them.
@ rus | Russia | c | RUS
@ rut | Russian troops | g | RUSMIL
@ geo | Georgia | c | GEO
@ tbi | Tbilisi | o | GEOGOV
@ usa | United States | c | USA
@ sob | Arkady Sobolev | p | RUSGOVMIL | Defence Minister
@ rpr | Russian president | p | RUSGOV | president
@ kre | Kremlin | o | RUSGOV
@ kob | Levan Kobalia | p | GEOGOV | Deputy Interior Minister
@ sar | Nicolas Sarkozy | p | FRAGOV | President
@ til | Ross Tillery | p | USAGOV | State Department spokesman
@ mcf | USS McFaul | g | USAMIL
@ dis | Georgia's displaced | l | REF
@ nog | Anatoly Nogov | p | RUSMIL | deputy chief of staff
@ fra | France | c | FRA
@ aid | aide to Sarkozy | p | FRAGOV
@ man | Manana Tsiklauri | p | GEOCVL
@ hrw | Human Rights Watch | o | NGO
@ osm | Ossetian militiamen | g | GEOREBPRE
@ vil | Georgian villagers | l | GEOCVL
@ gpr | Georgia's president | p | GEOGOV | president
@ gea | Georgian army | o | GEOMIL
@ nato | NATO | o | IGO
@ cro | crowds in Sukhumi and Tskhinvali | l | GEOCVLPRE
@ cis | Commonwealth of Independent States | o | IGO
@ gpw | Georgian prisoners | g | GEOMIL
@ rpw | Russian prisoners | g | RUSMIL
@ gos | people of Gori | l | GEOCVL
@ sos | South Ossetia | o | GEOPRE
@ rpk | Russian peacekeepers | g | RUSMIL
E 0 Russia/GPE; Georgia/GPE; Tbilisi/GPE; Washington/GPE
E 1 GORI/GPE; Georgia#1/GPE; AFP/ORG; Russian/NORP; Georgian/NORP; Gori/GPE; Friday/DATE; South Ossetia/GPE; Moscow/GPE; hundreds of soldiers/NUM
E 2 Russian/NORP; Arkady Sobolev/PER; Kremlin/ORG
E 3 Georgia/GPE
E 4 Levan Kobalia/PER
E 5 Poti/GPE
E 6 Russian/NORP; Poti/GPE; Black Sea/LOC
E 7 United States/GPE; Moscow/GPE; French/NORP; Nicolas Sarkozy/PER; August 12/DATE
E 8 State Department/ORG; Ross Tillery/PER
E 9 Washington/GPE
E 10 Bosphorus/LOC; Friday/DATE; Georgia/GPE
E 11 Russia/GPE; Anatoly Nogov/PER
E 12 NATO/ORG; Moscow/GPE
E 13 Russian/NORP; Poti/GPE
E 14 France/GPE; Sarkozy/PER; Russian/NORP; late Friday/DATE; Poti/GPE
E 15 Moscow/GPE; Sarkozy/PER
E 16 Gori/GPE
E 17 Manana Tsiklauri/PER
E 18 Human Rights Watch/ORG; Ossetian/NORP; Georgian/NORP; Russia/GPE
E 19 Tuesday/DATE; Igoeti/GPE; 15/NUM; Georgians/NORP; five/NUM; Russians/NORP
E 21 Georgia/GPE; Tskhinvali/GPE; August 7/DATE; Russia/GPE
E 22 Tbilisi/GPE; Commonwealth of Independent States/ORG; Moscow/GPE
E 23 NATO/ORG; Russia/GPE; Tuesday/DATE; Moscow/GPE
E 24 Some 60,000 people/NUM; Sukhumi/GPE; Tskhinvali/GPE; Thursday/DATE; Russian/NORP; Monday/DATE
E 25 Moscow/GPE
V 0 | pullout | RETREAT/withdraw | military, territory | 0874 | Russia=rut | Georgia=geo | by=Russia=rus | id=w
V 0 | cry foul | ACCUSE/disapprove | military, diplomatic | 111 | Tbilisi=tbi; Washington=usa | Russia=rus | id=cf
V 0 | dig in | MOBILIZE/troops | military, territory | 152 | troops=rut | - | where=port | id=dg
V 1 | rumbled | =w | | | Russian tanks and trucks=rut | Georgian=geo | when=Friday | date=2008-08-22 | where=Gori
V 1 | war | ASSAULT | military, territory | 190 | Moscow=rus; Georgian=geo; South Ossetia=sos | - | where=South Ossetia | id=war
V 1 | left | COERCE/seize | military, territory | 192 | Moscow=rus | Georgian=geo
V 2 | withdrawal | =w | | | Russian forces=rut | @1:Georgia#1=geo | by=Arkady Sobolev=sob
V 3 | rejected | REJECT | military, diplomatic | 120 | Georgia=tbi | @2:Defence Minister Arkady Sobolev=sob | id=rj
V 4 | said | =rj | | | Levan Kobalia=kob | @2:Defence Minister Arkady Sobolev=sob
V 4 | withdrawal | =w | | | @2:Russian forces=rut | @3:Georgia=geo
V 5 | digging | =dg | | | They=rut | - | by=@4:Levan Kobalia=kob | where=Poti
V 6 | putting up | =dg | | | Russian troops=rut | - | where=Poti
V 7 | accused | =cf | | | United States=usa | Moscow=rus
V 7 | ceasefire | AGREE | military, diplomatic | 0356 | Moscow=rus; @3:Georgia=geo | - | when=August 12 | date=2008-08-12 | id=cea
V 7 | brokered | CONSULT/third-party | military, diplomatic | 045 | French President Nicolas Sarkozy=sar | Moscow=rus | when=August 12 | date=2008-08-12
V 8 | said | =cf | | | State Department spokesman Ross Tillery=til | They=rus
V 10 | passed | AID | human-security, military | 073 | USS McFaul=mcf | Georgia's displaced=dis | when=Friday | date=2008-08-22 | where=Bosphorus | id=v
V 11 | questioned | ACCUSE/disapprove | military | 111 | General Anatoly Nogov=nog | @9:Washington=usa | id=qu
V 11 | voyage | =v | | | @9:Washington=mcf | @10:Georgia's displaced=dis
V 12 | told | =qu | | | he=nog | NATO ships=nato | where=Moscow
V 12 | arrival | =v | | | NATO ships=mcf | -
V 13 | warned | THREATEN/restrict | military | 132 | The general=nog | @3:Georgia=geo
V 13 | patrols | MOBILIZE/troops | military, territory | 152 | Russian peacekeepers=rpk | - | by=The general=nog | where=Poti
V 14 | welcomed | SUPPORT | diplomatic, military | 051 | France=fra | @12:Moscow=rus
V 14 | departure | =w | | | tanks=rut | @10:Georgia=geo
V 14 | call | CONSULT/phone | diplomatic, executive | 041 | Sarkozy=sar; his Russian counterpart=rpr | - | when=late Friday | date=2008-08-22 | id=ph
V 14 | asked | REQUEST/yield | military, diplomatic | 0256 | Sarkozy=sar | him=rpr | when=late Friday | date=2008-08-22
V 15 | promised | CONCEDE | military, diplomatic | 0356 | Moscow=rus | Sarkozy=sar | st=f | by=an aide to Sarkozy=aid
V 15 | call | =ph | | | Sarkozy=sar; @14:his Russian counterpart=rpr | -
V 16 | bombing | ASSAULT/aerial | military | 195 | @14:Russian=rus | people who had fled the bombing=gos | where=Gori
V 16 | emptied | COERCE/seize | military | 1711 | - | people who had fled the bombing=gos | where=Gori
V 17 | took | COERCE/seize | military | 1711 | They=rut | my=man | by=Manana Tsiklauri=man
V 17 | cried | ACCUSE/allege | military | 112 | Manana Tsiklauri=man | They=rut
V 18 | torched | ASSAULT/destroy | military, religion-ethnicity | 180 | Ossetian militiamen=osm | Georgian villages=vil | by=Human Rights Watch=hrw
V 18 | beaten | ASSAULT/beat | military, religion-ethnicity | 182 | Ossetian militiamen=osm | old men=vil | by=Human Rights Watch=hrw
V 18 | urged | REQUEST/yield | human-rights | 0255 | Human Rights Watch=hrw | Russia=rus
V 19 | exchanged | RETREAT/release | military | 0841 | The two armies=rut; The two armies=gea | 15 Georgians=gpw; five Russians=rpw | when=Tuesday | date=2008-08-19 | where=Igoeti | n=other:15 Georgians:15 | n=other:five Russians:5 | id=sw
V 20 | swap | =sw | | | @19:The two armies=rut; @19:The two armies=gea | @19:15 Georgians=gpw; @19:five Russians=rpw
V 21 | sent | ASSAULT | military, territory | 190 | Georgia's president=gpr | separatist capital=sos | when=the night of August 7 | date=2008-08-07 | where=Tskhinvali
V 21 | invasion | ASSAULT | military, territory | 190 | Russia=rus | his army=gea | id=inv
V 21 | routed | =inv | | | Russia=rus | his army=gea
V 22 | quit | SANCTION/withdraw | diplomatic | 160 | Tbilisi=tbi | Commonwealth of Independent States=cis
V 22 | recalled | SANCTION/withdraw | diplomatic | 161 | Tbilisi=tbi | Moscow=rus
V 23 | froze | SANCTION/discontinue | military, diplomatic | 160 | NATO=nato | Russia=rus | when=Tuesday | date=2008-08-19
V 23 | suspended | SANCTION/discontinue | military, diplomatic | 160 | Moscow=rus | alliance=nato
V 24 | rallied | PROTEST/demo | territory | 141 | Some 60,000 people=cro | - | when=Thursday | date=2008-08-21 | where=Sukhumi | n=protesters:Some 60,000 people:60000 | id=ra
V 8 | agreement | =cea | | | @7:Moscow=rus; @3:Georgia=geo | - | by=Ross Tillery=til
V 9 | move | =v | | | Washington's own navy=mcf | @10:Georgia's displaced=dis
Q 0 | i | pullout from Georgia complete | Russia=rus | says | -
Q 2 | d | The withdrawal~~7:50 pm, | Defence Minister Arkady Sobolev=sob | reported | the president=rpr
Q 4 | d | This is not a withdrawal, it is a change of address, | Deputy Interior Minister Levan Kobalia=kob | said | -
Q 5 | d | * | @4:Deputy Interior Minister Levan Kobalia=kob | | -
Q 8 | d | They have without a doubt failed to live up to their obligations, | State Department spokesman Ross Tillery=til | said | -
Q 8 | m | buffer zones "are not part of the agreement" | State Department spokesman Ross Tillery=til | adding | -
Q 12 | d | I don't think the arrival of NATO ships will stabilise the region, | he=nog | told | -
Q 13 | i | Russian peacekeepers would stop and search any vehicle near Poti | The general=nog | warned | -
Q 13 | m | patrols there were "foreseen by international agreements" | The general=nog | said | -
Q 15 | i | Moscow had promised as much | an aide to Sarkozy=aid | insisted | -
Q 17 | d | They took my sewing machine, what army needs a sewing machine? | Manana Tsiklauri=man | cried | -
Q 18 | i | Ossetian militiamen had torched Georgian villages and beaten old men who stayed | Human Rights Watch=hrw | said | -
#A w28-019 | 2023-12-15 | KINGSTOWN, St Vincent
S Venezuela and Guyana vow not to use force over oil-rich Essequibo after tense island summit
P Presidents agree to meet again in Brazil within three months, but Georgetown refuses to discuss the border and Caracas keeps its troops in place
P The presidents of Venezuela and Guyana have promised not to threaten or use force against each other in a territorial dispute that has put South America on edge, after two hours of face-to-face talks on the Caribbean island of St Vincent.
P In a joint declaration read to reporters late on Thursday, Nicolás Maduro and Irfaan Ali undertook to "refrain, whether by words or deeds, from escalating any conflict".
P They also agreed to set up a commission of foreign ministers and to hold a second summit in Brazil within three months.
P The declaration left the heart of the matter untouched: Essequibo, two-thirds of Guyana by area, which Caracas has claimed for more than a century.
P "Guyana's land boundary is not up for discussion, negotiation or anything of the sort," Ali said before the meeting, tapping a leather bracelet engraved with a map of his country.
P His guest, if that is the word, arrived with a delegation of 40.
P Maduro said the encounter had been "a victory for dialogue" and thanked Ralph Gonsalves, the host prime minister, and Brazil's president, Luiz Inácio Lula da Silva, who brokered it.
P Gonsalves, in white shirt sleeves, shook both men by the hand and begged them not to let go of each other's until the photographers had finished.
P The crisis erupted on 3 December, when Venezuelans voted in a referendum called by Maduro to annex the region, or so the electoral council said; polling stations looked empty for most of the day.
P Two days later he ordered state companies to grant oil licences there and named a general to run the new "state".
P Guyana put its defence force on alert and complained to the UN security council, which met behind closed doors the following Friday.
P Ali called the licences order "a direct threat" at the time.
P The United States flew military aircraft over Guyana on 7 December in a joint exercise with its army, a drill that Venezuela's defence minister, Ramiro Castellanos, denounced as a provocation.
P Brazil moved armoured vehicles and 130 soldiers to its northern frontier town of Pacaraima in the same week.
P "Nobody crosses Brazil to go to war with a neighbour," Defence Minister Otávio Menezes told senators in Brasília.
P The armour was still there on Thursday, he said.
P Britain, the former colonial power, may send a patrol ship, according to two people briefed on the plans.
P In 1899 a tribunal in Paris awarded the territory to British Guiana; Venezuela declared that ruling void in 1962.
P The international court of justice accepted the case in 2020, and on 1 December it ordered Caracas to do nothing that would alter the status quo.
P Maduro rejects the court's authority, and the joint declaration says so in a single dry line.
P Opposition figures in Caracas accused him of inventing a war to dodge an election.
P The attorney general, for his part, issued arrest warrants last week for 14 opponents whom he accused of plotting with ExxonMobil to sabotage the referendum; one, Damián Oropeza, was seized outside his home and is being held without access to a lawyer.
P Oropeza's party demanded his release on Thursday.
P In the Essequibo village of Annai, teacher Desrey Alleyne had followed the summit on a neighbour's radio.
P "They shook hands and I slept," she said, "which is more than I did last week."
@ ven | Venezuela | c | VEN
@ guy | Guyana | c | GUY
@ mad | Nicolás Maduro | p | VENGOV | President
@ ali | Irfaan Ali | p | GUYGOV | President
@ gon | Ralph Gonsalves | p | VCTGOV | Prime Minister
@ lul | Luiz Inácio Lula da Silva | p | BRAGOV | President
@ bra | Brazil | c | BRA
@ gdf | Guyana defence force | o | GUYMIL
@ unsc | UN security council | o | UNO
@ usa | United States | c | USA
@ cas | Ramiro Castellanos | p | VENGOVMIL | defence minister
@ men | Otávio Menezes | p | BRAGOVMIL | Defence Minister
@ bmi | Brazilian soldiers | g | BRAMIL
@ gbr | Britain | c | GBR
@ ppl | people briefed on the plans | g | UNK
@ tri | tribunal in Paris | o | IGOJUD
@ icj | international court of justice | o | UNOJUD
@ car | Caracas | o | VENGOV
@ opp | opposition figures | g | VENOPP
@ ag | attorney general | p | VENJUD | attorney general
@ opo | opponents wanted | g | VENOPP
@ oro | Damián Oropeza | p | VENPTYOPP
@ orp | Oropeza's party | o | VENPTYOPP
@ all | Desrey Alleyne | p | GUYEDU | teacher
@ sen | senators | g | BRALEG
@ vot | Venezuelan voters | l | VENCVL
@ cne | electoral council | o | VENGOV
E 0 Venezuela/GPE; Guyana/GPE; Essequibo/GPE
E 1 Brazil/GPE; Georgetown/GPE; Caracas/GPE
E 2 Venezuela/GPE; Guyana/GPE; South America/LOC; Caribbean/LOC; St Vincent/GPE
E 3 late on Thursday/DATE; Nicolás Maduro/PER; Irfaan Ali/PER
E 4 Brazil/GPE
E 5 Essequibo/GPE; Guyana/GPE; Caracas/GPE
E 6 Guyana/GPE; Ali/PER
E 8 Maduro/PER; Ralph Gonsalves/PER; Brazil/GPE; Luiz Inácio Lula da Silva/PER
E 9 Gonsalves/PER
E 10 3 December/DATE; Venezuelans/NORP; Maduro/PER
E 11 Two days later/DATE
E 12 Guyana/GPE; UN/ORG; the following Friday/DATE
E 13 Ali/PER
E 14 United States/GPE; Guyana/GPE; 7 December/DATE; Venezuela/GPE; Ramiro Castellanos/PER
E 15 Brazil/GPE; 130 soldiers/NUM; Pacaraima/GPE; the same week/DATE
E 16 Brazil/GPE; Otávio Menezes/PER; Brasília/GPE
E 17 Thursday/DATE
E 18 Britain/GPE
E 19 1899/DATE; Paris/GPE; British Guiana/GPE; Venezuela/GPE; 1962/DATE
E 20 international court of justice/ORG; 2020/DATE; 1 December/DATE; Caracas/GPE
E 21 Maduro/PER
E 22 Caracas/GPE
E 23 last week/DATE; 14 opponents/NUM; ExxonMobil/ORG; Damián Oropeza/PER
E 24 Oropeza/PER; Thursday/DATE
E 25 Essequibo/GPE; Annai/GPE; Desrey Alleyne/PER
E 26 last week/DATE
V 0 | vow | AGREE | territory, diplomatic | 0356 | Venezuela=ven; Guyana=guy | - | id=v
V 0 | summit | CONSULT/third-party | territory, diplomatic, executive | 044 | Venezuela=mad; Guyana=ali | - | where=island | id=s
V 1 | agree | AGREE | diplomatic, territory | 036 | Presidents=mad; Presidents=ali | - | id=m
V 1 | refuses | REJECT/meet | diplomatic, territory | 125 | Georgetown=guy | Caracas=ven | id=r
V 1 | keeps | MOBILIZE/troops | military, territory | 152 | Caracas=ven | Georgetown=guy
V 2 | promised | =v | | | The presidents of Venezuela and Guyana=mad; The presidents of Venezuela and Guyana=ali | -
V 2 | talks | =s | | | The presidents of Venezuela and Guyana=mad; The presidents of Venezuela and Guyana=ali | - | where=St Vincent
V 3 | undertook | =v | | | Nicolás Maduro=mad; Irfaan Ali=ali | - | when=late on Thursday | date=2023-12-14
V 4 | agreed | =m | | | They=mad; They=ali | - | when=@3:late on Thursday | date=2023-12-14
V 5 | declaration | =v | | | @3:Nicolás Maduro=mad; @3:Irfaan Ali=ali | -
V 6 | said | =r | | | Ali=ali | @5:Caracas=ven
V 6 | meeting | =s | | | @3:Nicolás Maduro=mad; Ali=ali | -
V 7 | arrived | =s | | | His guest=mad | -
V 8 | encounter | =s | | | Maduro=mad; @6:Ali=ali; Ralph Gonsalves=gon | - | by=Maduro=mad
V 8 | thanked | SUPPORT | diplomatic | 051 | Maduro=mad | Ralph Gonsalves=gon; Luiz Inácio Lula da Silva=lul
V 8 | brokered | CONSULT/third-party | diplomatic | 045 | Luiz Inácio Lula da Silva=lul | -
V 9 | shook | =s | | | Gonsalves=gon; both men=mad; both men=ali | -
V 10 | voted | SUPPORT | territory, election | 050 | Venezuelans=vot | Maduro=mad | by=electoral council=cne | when=3 December | date=2023-12-03 | id=ref
V 10 | referendum | =ref | | | Venezuelans=vot | Maduro=mad | when=3 December | date=2023-12-03
V 11 | ordered | COERCE/seize | territory, natural-resource | 192 | he=mad | @12:Guyana=guy | when=Two days later | date=2023-12-05 | id=o
V 12 | put | MOBILIZE/troops | military, territory | 152 | Guyana=guy; its defence force=gdf | -
V 12 | complained | ACCUSE/disapprove | diplomatic, territory | 114 | Guyana=guy | @11:he=mad
V 12 | met | CONSULT/multilateral | diplomatic | 040 | UN security council=unsc | - | when=the following Friday | date=2023-12-08
V 13 | called | ACCUSE/disapprove | territory, natural-resource | 111 | Ali=ali | @11:he=mad
V 13 | order | =o | | | @11:he=mad | @12:Guyana=guy
V 14 | exercise | COOPERATE | military | 062 | United States=usa; its army=gdf | - | when=7 December | date=2023-12-07 | where=Guyana | id=ex
V 14 | drill | =ex | | | United States=usa; its army=gdf | -
V 14 | denounced | ACCUSE/disapprove | military | 111 | Ramiro Castellanos=cas | United States=usa
V 14 | flew | =ex | | | United States=usa; its army=gdf | - | when=7 December | date=2023-12-07 | where=Guyana
V 15 | moved | MOBILIZE/troops | military | 152 | Brazil=bra; 130 soldiers=bmi | - | when=the same week | where=Pacaraima | n=troops:130 soldiers:130 | id=mv | date=2023-12-04/2023-12-10
V 16 | told | THREATEN/violence | military | 138 | Defence Minister Otávio Menezes=men | @14:Venezuela=ven | where=Brasília
V 17 | still there | =mv | | | The armour=bmi | - | by=he=men
V 18 | send | MOBILIZE/weapons | military | 152 | Britain=gbr | - | st=y | by=two people briefed on the plans=ppl
V 19 | awarded | AID | territory, legal | 070 | a tribunal in Paris=tri | British Guiana=guy | st=h | when=1899 | date=1899 | where=Paris | id=aw
V 19 | declared | REJECT | territory, legal | 128 | Venezuela=ven | tribunal=tri | st=h | when=1962 | date=1962
V 20 | ordered | REQUEST/change | legal, territory | 100 | international court of justice=icj | Caracas=car | when=1 December | date=2023-12-01
V 21 | rejects | REJECT | legal, territory | 128 | Maduro=mad | court=icj
V 21 | declaration | =v | | | Maduro=mad; @13:Ali=ali | -
V 22 | accused | ACCUSE/allege | election, executive | 1121 | Opposition figures=opp | him=mad | where=Caracas
V 23 | issued | THREATEN/arrest | legal, election, repression | 130 | attorney general=ag | 14 opponents=opo | when=last week | date=2023-12-04/2023-12-10
V 23 | accused | ACCUSE/allege | legal, election | 1121 | he=ag | 14 opponents=opo
V 23 | seized | COERCE/arrest | legal, repression | 173 | - | Damián Oropeza=oro | where=outside his home | id=sz
V 23 | held | =sz | | | - | Damián Oropeza=oro
V 23 | referendum | =ref | | | @10:Venezuelans=vot | @10:Maduro=mad
V 24 | demanded | REQUEST/yield | legal, rights-freedoms | 1053 | Oropeza's party=orp | @23:attorney general=ag | when=Thursday | date=2023-12-14
V 25 | summit | =s | | | @21:Maduro=mad; @13:Ali=ali | -
V 26 | shook | =s | | | They=mad; They=ali | - | by=she=all
V 19 | ruling | =aw | | | tribunal=tri | British Guiana=guy | st=h | when=1899 | date=1899
Q 3 | m | to "refrain~~any conflict" | Nicolás Maduro=mad | undertook | -
Q 6 | d | Guyana's land boundary~~of the sort, | Ali=ali | said | -
Q 8 | m | the encounter had been "a victory for dialogue" | Maduro=mad | said | -
Q 10 | i | Venezuelans voted in a referendum called by Maduro to annex the region | the electoral council=cne | said | -
Q 13 | m | the licences order "a direct threat" | Ali=ali | called | -
Q 16 | d | Nobody crosses Brazil to go to war with a neighbour, | Defence Minister Otávio Menezes=men | told | senators=sen
Q 17 | i | The armour was still there on Thursday | he=men | said | -
Q 18 | i | Britain, the former colonial power, may send a patrol ship | two people briefed on the plans=ppl | according to | -
Q 26 | d | They shook hands and I slept, | she=all | said | -
Q 26 | d | which is more than I did last week. | she=all | said | -
#A w28-020 | 2023-05-30 | ZVECAN
S NATO rushes 700 more troops to Kosovo after 30 peacekeepers hurt; 'fascist violence,' says Pristina, 'lies,' says Belgrade
P ZVECAN, Kosovo (Reuters) - NATO said on Tuesday it would send 700 extra troops to Kosovo, a day after 30 of its peacekeepers were injured in clashes with Serb protesters who tried to stop ethnic Albanian mayors from taking office.
P The reinforcements come from the Operational Reserve Force for the Western Balkans, and a second battalion has been put on a higher state of readiness, the alliance's commander in Naples, Admiral Wade Sturgess, said in a statement.
P "The deployment is a prudent measure, and nobody should read it as anything else," Sturgess said.
S "Violence sets the whole region back."
P Serbia's president, Aleksandar Vucic, placed his army on full combat alert last Friday and ordered units to move closer to the border, for the third time in a year.
P That alert will stay in force "as long as our people are beaten", he told state television on Monday night, adding that 52 Serbs had been wounded, one of them by a gunshot.
P Kosovo's prime minister blamed Belgrade for the unrest.
P "These were not peaceful protesters, these were gangs sent by Serbia to practise fascist violence," Albin Kurti's spokesman, Ardit Morina, told Reuters.
P Vucic rejected the allegation as "lies from the first letter to the last".
P On Monday soldiers in riot gear first tried to part the crowd from the police in front of the town hall, then used shields and batons to disperse it, witnesses said.
P Some in the crowd answered with rocks, bottles and petrol bombs.
P Eleven Italians and 19 Hungarians of the KFOR mission suffered fractures and burns, a military hospital reported.
P Italy's foreign minister called the assault on the soldiers "unacceptable", and Hungary's demanded that those who attacked its men be punished.
P The row began in April, when Serbs in four northern municipalities boycotted local elections and mayors were chosen with a turnout of 3.5 percent.
P Special police escorted the new mayors to their offices on Friday, firing tear gas to clear a path.
P Washington, Pristina's staunchest friend, condemned that move the same day and took a rare step on Tuesday, cancelling Kosovo's participation in Defender 23, the U.S.-led military exercise now under way across Europe.
P "For Kosovo, this exercise is over," U.S. Ambassador Gregory Houlihan told journalists in Pristina.
P He urged the government to withdraw its police from the municipal buildings and to let the mayors work elsewhere.
P Kurti refused.
P "A mayor does not work from a cellar," his spokesman said, recalling a phone call on Sunday in which the prime minister had given the EU foreign policy chief the same reply.
P French President Emmanuel Macron and German Chancellor Olaf Scholz will meet the leaders of both countries on the sidelines of a summit in Moldova on Thursday, the Elysee said.
P Russia accused NATO of siding with one party, and China backed Serbia's "efforts to safeguard its sovereignty".
P Some 300 Serbs gathered again outside the town hall in Zvecan on Tuesday, sitting on the asphalt behind a cordon of soldiers, and unrolled a flag 200 metres long.
P No violence was reported.
P In March 2004, mobs of Kosovo Albanians burned Serb homes and churches in two days of riots that left 19 people dead and that the peacekeepers failed to halt.
P Fresh shifts of riot police drank coffee from paper cups and watched the clouds.
@ nato | NATO | o | IGO
@ kfor | KFOR peacekeepers | g | IGOMIL
@ kos | Kosovo | c | XKX
@ sp | Serb protesters | l | XKXCVLOPP
@ stu | Wade Sturgess | p | IGOMIL | Admiral, commander in Naples
@ vuc | Aleksandar Vucic | p | SRBGOV | President
@ srm | Serbian army | o | SRBMIL
@ srb | Serbia | c | SRB
@ pri | Pristina | o | XKXGOV
@ kur | Albin Kurti | p | XKXGOV | Prime Minister
@ mor | Ardit Morina | p | XKXGOV | spokesman
@ kpo | Kosovo police | o | XKXCOP
@ wit | witnesses | l | XKXCVL
@ hos | military hospital | o | XKXMED
@ ifm | Italy's foreign minister | p | ITAGOV | foreign minister
@ hfm | Hungary's foreign minister | p | HUNGOV | foreign minister
@ usa | United States | c | USA
@ hou | Gregory Houlihan | p | USAGOV | Ambassador
@ euc | EU foreign policy chief | p | EUR | foreign policy chief
@ mac | Emmanuel Macron | p | FRAGOV | President
@ sch | Olaf Scholz | p | DEUGOV | Chancellor
@ ely | Elysee | o | FRAGOV
@ rus | Russia | c | RUS
@ chn | China | c | CHN
@ mob | mobs of Kosovo Albanians | l | XKXCVL
@ v04 | victims of 2004 | l | XKXCVL
@ may | ethnic Albanian mayors | g | XKXGOV
@ klr | leader of Kosovo | p | XKXGOV
@ reu | Reuters | o | JRN
E 0 NATO/ORG; 700/NUM; Kosovo/GPE; 30 peacekeepers/NUM; Pristina/GPE; Belgrade/GPE
E 1 ZVECAN/GPE; Kosovo#1/GPE; Reuters/ORG; NATO/ORG; Tuesday/DATE; 700 extra troops/NUM; Kosovo#2/GPE; 30 of its peacekeepers/NUM; Serb/NORP; Albanian/NORP
E 2 Operational Reserve Force/ORG; Western Balkans/LOC; Naples/GPE; Wade Sturgess/PER
E 3 Sturgess/PER
E 5 Serbia/GPE; Aleksandar Vucic/PER; last Friday/DATE
E 6 Monday/DATE; 52/NUM; Serbs/NORP; one/NUM
E 7 Kosovo/GPE; Belgrade/GPE
E 8 Serbia/GPE; Albin Kurti/PER; Ardit Morina/PER; Reuters/ORG
E 9 Vucic/PER
E 10 Monday/DATE
E 12 Eleven/NUM; Italians/NORP; 19/NUM; Hungarians/NORP; KFOR/ORG
E 13 Italy/GPE; Hungary/GPE
E 14 April/DATE; Serbs/NORP
E 15 Friday/DATE
E 16 Washington/GPE; Pristina/GPE; the same day/DATE; Tuesday/DATE; Kosovo/GPE; Defender 23/EVT; U.S./GPE; Europe/LOC
E 17 Kosovo/GPE; U.S./GPE; Gregory Houlihan/PER; Pristina/GPE
E 19 Kurti/PER
E 20 Sunday/DATE; EU/ORG
E 21 French/NORP; Emmanuel Macron/PER; German/NORP; Olaf Scholz/PER; Moldova/GPE; Thursday/DATE; Elysee/ORG
E 22 Russia/GPE; NATO/ORG; China/GPE; Serbia/GPE
E 23 Some 300/NUM; Serbs/NORP; Zvecan/GPE; Tuesday/DATE
E 25 March 2004/DATE; Kosovo Albanians/NORP; Serb/NORP; 19 people/NUM
V 0 | rushes | MOBILIZE/troops | military, peacekeeping | 152 | NATO=nato | - | where=Kosovo | n=troops:700:700 | id=d
V 0 | hurt | PROTEST/riot | peacekeeping, religion-ethnicity | 145 | @1:Serb protesters=sp | 30 peacekeepers=kfor | n=injured:30 peacekeepers:30 | id=c
V 0 | says#1 | ACCUSE/allege | diplomatic, religion-ethnicity | 112 | Pristina=mor | Belgrade=srb | id=b
V 0 | says#2 | REJECT | diplomatic, religion-ethnicity | 016 | Belgrade=vuc | Pristina=pri | id=rj
V 0 | violence | =c | | | @1:Serb protesters=sp | 30 peacekeepers=kfor | by=Pristina=mor
V 1 | send | =d | | | NATO=nato | - | by=it=nato | when=Tuesday | date=2023-05-30 | where=Kosovo#2 | n=troops:700 extra troops:700
V 1 | clashes | =c | | | Serb protesters=sp | 30 of its peacekeepers=kfor | when=a day | date=2023-05-29 | n=injured:30 of its peacekeepers:30
V 1 | stop | PROTEST/obstruct | religion-ethnicity, election | 144 | Serb protesters=sp | ethnic Albanian mayors=may
V 2 | reinforcements | =d | | | @1:NATO=nato | - | by=Admiral Wade Sturgess=stu
V 2 | readiness | MOBILIZE/troops | military, peacekeeping | 152 | alliance=nato | - | by=Admiral Wade Sturgess=stu
V 3 | deployment | =d | | | @1:NATO=nato | - | by=Sturgess=stu
V 5 | placed | MOBILIZE/troops | military | 152 | Aleksandar Vucic=vuc; his army=srm | - | when=last Friday | date=2023-05-26 | id=al
V 5 | ordered | MOBILIZE/troops | military, territory | 154 | Aleksandar Vucic=vuc; units=srm | - | where=border
V 6 | alert | =al | | | he=vuc; @5:his army=srm | -
V 6 | wounded | ASSAULT | peacekeeping, religion-ethnicity | 190 | @1:NATO=kfor | 52 Serbs=sp | by=he=vuc | n=injured:52 Serbs:52 | id=wd
V 6 | beaten | =wd | | | @1:NATO=kfor | our people=sp | by=he=vuc
V 6 | gunshot | ASSAULT/firearms | peacekeeping, religion-ethnicity | 190 | - | one of them=sp | by=he=vuc
V 7 | blamed | =b | | | Kosovo's prime minister=kur | Belgrade=srb
V 7 | unrest | =c | | | @1:Serb protesters=sp | @1:30 of its peacekeepers=kfor
V 8 | told | =b | | | Ardit Morina=mor | Serbia=srb
V 8 | practise | =c | | | gangs=sp | @1:30 of its peacekeepers=kfor | by=Ardit Morina=mor
V 8 | sent | MOBILIZE/militia | religion-ethnicity | 154 | Serbia=srb; gangs=sp | - | by=Ardit Morina=mor
V 9 | rejected | =rj | | | Vucic=vuc | @7:Kosovo's prime minister=kur
V 9 | allegation | =b | | | @7:Kosovo's prime minister=kur | Vucic=srb
V 10 | used | ASSAULT/crowd-control | peacekeeping, repression | 175 | soldiers in riot gear=kfor | crowd=sp | by=witnesses=wit | when=Monday | date=2023-05-29 | where=town hall
V 11 | answered | =c | | | Some in the crowd=sp | @10:soldiers=kfor
V 13 | called | ACCUSE/disapprove | peacekeeping, diplomatic | 111 | Italy's foreign minister=ifm | @10:the crowd=sp
V 13 | assault | =c | | | @10:the crowd=sp | soldiers=kfor
V 13 | demanded | REQUEST/change | peacekeeping, legal | 100 | Hungary's=hfm | @7:Kosovo=kos
V 13 | attacked | =c | | | those=sp | its men=kfor
V 14 | boycotted | PROTEST/boycott | election, religion-ethnicity | 143 | Serbs in four northern municipalities=sp | @7:Kosovo=pri | st=h | when=April | date=2023-04
V 15 | escorted | MOBILIZE/police | religion-ethnicity | 153 | Special police=kpo | new mayors=may | when=Friday | date=2023-05-26 | id=esc
V 15 | tear gas | ASSAULT/crowd-control | repression, religion-ethnicity | 175 | Special police=kpo | @14:Serbs=sp | when=Friday | date=2023-05-26
V 16 | condemned | ACCUSE/disapprove | diplomatic | 111 | Washington=usa | Pristina=pri | when=the same day | date=2023-05-26
V 16 | move | =esc | | | Pristina=kpo | @15:new mayors=may
V 16 | cancelling | SANCTION/discontinue | military, diplomatic | 160 | Washington=usa | Kosovo=kos | when=Tuesday | date=2023-05-30 | id=can
V 16 | exercise | COOPERATE | military | 062 | U.S.=usa | - | where=Europe | id=dex
V 16 | step | =can | | | Washington=usa | Kosovo=kos | when=Tuesday | date=2023-05-30
V 17 | over | =can | | | U.S. Ambassador Gregory Houlihan=hou | Kosovo=kos
V 17 | exercise | =dex | | | U.S.=usa | - | by=U.S. Ambassador Gregory Houlihan=hou
V 18 | urged | REQUEST/yield | diplomatic, religion-ethnicity | 0256 | He=hou | government=pri
V 19 | refused | REJECT/yield | diplomatic, religion-ethnicity | 1246 | Kurti=kur | @18:He=hou | id=rf
V 20 | said | =rf | | | his spokesman=mor | @18:He=hou
V 20 | phone call | CONSULT/phone | diplomatic | 041 | prime minister=kur; EU foreign policy chief=euc | - | by=his spokesman=mor | when=Sunday | date=2023-05-28
V 20 | reply | REJECT/yield | diplomatic, religion-ethnicity | 1246 | prime minister=kur | EU foreign policy chief=euc | by=his spokesman=mor | when=Sunday | date=2023-05-28
V 21 | meet | AGREE | diplomatic | 036 | Emmanuel Macron=mac; Olaf Scholz=sch | leaders of both countries=vuc; leaders of both countries=kur | by=the Elysee=ely | where=Moldova
V 21 | summit | CONSULT/multilateral | diplomatic | 040 | Emmanuel Macron=mac; Olaf Scholz=sch | - | st=f | when=Thursday | date=2023-06-01 | where=Moldova
V 22 | accused | ACCUSE/disapprove | peacekeeping, diplomatic | 111 | Russia=rus | NATO=nato
V 22 | backed | SUPPORT | diplomatic, territory | 051 | China=chn | Serbia=srb
V 23 | gathered | PROTEST/demo | religion-ethnicity | 141 | Some 300 Serbs=sp | @18:the government=pri | when=Tuesday | date=2023-05-30 | where=Zvecan | n=protesters:Some 300 Serbs:300
V 23 | cordon | COERCE/restrict | peacekeeping | 172 | soldiers=kfor | Some 300 Serbs=sp | when=Tuesday | date=2023-05-30 | where=Zvecan
V 24 | violence | PROTEST/riot | religion-ethnicity | 145 | - | - | st=n
V 25 | burned | ASSAULT/destroy | religion-ethnicity | 180 | mobs of Kosovo Albanians=mob | Serb homes and churches=v04 | st=h | when=March 2004 | date=2004-03
V 25 | riots | PROTEST/riot | religion-ethnicity | 145 | mobs of Kosovo Albanians=mob | Serb=v04 | st=h | when=March 2004 | date=2004-03 | n=killed:19 people:19
V 12 | suffered | =c | | | @10:the crowd=sp | Eleven Italians=kfor; 19 Hungarians=kfor | by=a military hospital=hos | n=injured:Eleven Italians:11 | n=injured:19 Hungarians:19
Q 0 | d | fascist violence, | Pristina=pri | says#1 | -
Q 0 | d | lies, | Belgrade=vuc | says#2 | -
Q 1 | i | it would send 700 extra troops to Kosovo | NATO=nato | said | -
Q 2 | i | The reinforcements~~of readiness | Admiral Wade Sturgess=stu | said | -
Q 3 | d | The deployment is a prudent measure, and nobody should read it as anything else, | Sturgess=stu | said | -
Q 4 | d | * | @3:Sturgess=stu | | -
Q 6 | m | That alert will stay in force "as long as our people are beaten" | he=vuc | told | -
Q 6 | i | 52 Serbs had been wounded, one of them by a gunshot | he=vuc | adding | -
Q 8 | d | These were not~~fascist violence, | Ardit Morina=mor | told | Reuters=reu
Q 9 | m | the allegation as "lies from the first letter to the last" | Vucic=vuc | rejected | -
Q 10 | i | On Monday soldiers~~disperse it | witnesses=wit | said | -
Q 12 | i | Eleven Italians~~fractures and burns | a military hospital=hos | reported | -
Q 13 | m | the assault on the soldiers "unacceptable" | Italy's foreign minister=ifm | called | -
Q 17 | d | For Kosovo, this exercise is over, | U.S. Ambassador Gregory Houlihan=hou | told | -
Q 20 | d | A mayor does not work from a cellar, | his spokesman=mor | said | -
Q 21 | i | French President~~on Thursday | the Elysee=ely | said | -
Q 22 | m | Serbia's "efforts to safeguard its sovereignty" | China=chn | backed | -
