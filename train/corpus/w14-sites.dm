#A w14-001 | 2025-02-01 | -
S Hamas frees three Israeli hostages as Gaza truce holds
P Hamas released three Israeli hostages to the Red Cross on Saturday, the fourth such handover since a ceasefire with Israel took hold in Gaza on 19 January.
P Two of them, Eitan Barlev and Noam Sharvit, were led onto a stage by masked gunmen in Khan Younis before they were driven away; the third, Daniel Roth, was freed an hour later at the port in Gaza City.
P Israel in turn let 183 Palestinian prisoners go, among them 18 who had been serving life terms.
P Mr Barlev, 54, was dragged from his home in kibbutz Nir Oz on 7 October 2023, when Hamas-led fighters killed about 1,200 people in southern Israel.
P His brother Gil told the BBC that he looked thinner but that "he was standing, he was walking, he was smiling at us".
P "I did not sleep.
S "I kept telling myself that they might change the list at the last minute.
S "They didn't, and now he is twenty minutes away from me," he said.
P Thirty-two of those freed by Israel were bussed to Ramallah, where a crowd of thousands chanted and waved Fatah flags.
P The Israeli military had dropped leaflets overnight warning families against any celebration, and soldiers fired tear gas at relatives near Ofer prison, the Palestinian Red Crescent said.
P It is not clear how many of the 79 hostages still in Gaza are alive.
P Talks on the second phase of the deal, under which Israel would pull out all its troops, are due to begin in Doha on Monday.
P Avner Malkin, a hard-line member of the Israeli prime minister's coalition, warned on Friday that he would bring down the government if it did not go back to war.
@ ham | Hamas | g | PSEREB
@ hos | Israeli hostages freed on 1 February | l | ISRCVL
@ bar | Eitan Barlev | p | ISRCVL | hostage
@ sha | Noam Sharvit | p | ISRCVL | hostage
@ rot | Daniel Roth | p | ISRCVL | hostage
@ isr | Israel | c | ISR
@ pri | Palestinian prisoners | l | PSE
@ fig | Hamas-led fighters | g | PSEREB
@ peo | people in southern Israel | l | ISRCVL
@ gil | Gil Barlev | p | ISRCVL | brother
@ mil | Israeli military | o | ISRMIL
@ fam | families of Palestinian prisoners | l | PSECVL
@ prc | Palestinian Red Crescent | o | PSEMED
@ mal | Avner Malkin | p | ISRLEGPTY | member of the coalition
@ gov | Israeli government | o | ISRGOV
E 0 Hamas/ORG; Israeli/NORP; Gaza/GPE
E 1 Hamas/ORG; Israeli/NORP; Red Cross/ORG; Saturday/DATE; Israel/GPE; Gaza/GPE; 19 January/DATE
E 2 Eitan Barlev/PER; Noam Sharvit/PER; Khan Younis/GPE; Daniel Roth/PER; Gaza City/GPE
E 3 Israel/GPE; 183/NUM; Palestinian/NORP
E 4 Barlev/PER; Nir Oz/GPE; 7 October 2023/DATE; Hamas/ORG; about 1,200 people/NUM; Israel/GPE
E 5 Gil/PER; BBC/ORG
E 9 Thirty-two/NUM; Israel/GPE; Ramallah/GPE; Fatah/ORG
E 10 Israeli/NORP; Ofer prison/FAC; Palestinian Red Crescent/ORG
E 11 79 hostages/NUM; Gaza/GPE
E 12 Israel/GPE; Doha/GPE; Monday/DATE
E 13 Avner Malkin/PER; Israeli/NORP; Friday/DATE
V 0 | frees | RETREAT/release | military | 0841 | Hamas=ham | three Israeli hostages=hos | id=a
V 0 | truce | RETREAT/ceasefire | military | 0871 | Hamas=ham; @1:Israel=isr | | where=Gaza | id=t
V 1 | released | =a | | | Hamas=ham | three Israeli hostages=hos | when=Saturday | date=2025-02-01
V 1 | handover | =a | | | Hamas=ham | three Israeli hostages=hos
V 1 | ceasefire | =t | | | Hamas=ham; Israel=isr | | when=19 January | date=2025-01-19 | where=Gaza
V 2 | led | =a | | | masked gunmen=ham | Eitan Barlev=bar; Noam Sharvit=sha | where=Khan Younis
V 2 | freed | RETREAT/release | military | 0841 | @1:Hamas=ham | Daniel Roth=rot | when=an hour later | date=2025-02-01 | where=the port in Gaza City
V 3 | let 183 Palestinian prisoners go | RETREAT/release | legal | 0841 | Israel=isr | 183 Palestinian prisoners=pri | id=p
V 3 | terms | SANCTION/convict | legal | 116 | Israel=isr | 183 Palestinian prisoners=pri | st=h
V 4 | dragged | ASSAULT/abduct | terrorism | 181 | fighters=fig | Mr Barlev=bar | st=h | when=7 October 2023 | date=2023-10-07 | where=Nir Oz
V 4 | killed | ASSAULT | terrorism | 180 | Hamas-led fighters=fig | about 1,200 people=peo | st=h | when=7 October 2023 | date=2023-10-07 | where=southern Israel | n=killed:about 1,200 people:1200
V 9 | freed | =p | | | Israel=isr | those=pri
V 10 | warning | THREATEN | rights-freedoms,military | 130 | Israeli military=mil | families=fam | when=overnight
V 10 | fired | ASSAULT/crowd-control | repression | 175 | soldiers=mil | relatives=fam | by=the Palestinian Red Crescent=prc | where=Ofer prison
V 12 | Talks | AGREE | diplomatic | 036 | Israel=isr; @1:Hamas=ham | | when=Monday | date=2025-02-03 | where=Doha
V 12 | deal | =t | | | @10:Israeli=isr; @1:Hamas=ham |
V 13 | warned | THREATEN | legislative,political-institutions | 130 | Avner Malkin=mal | the government=gov | when=Friday | date=2025-01-31
Q 5 | m | he looked thinner but that "he was standing, he was walking, he was smiling at us" | His brother Gil=gil | told | -
Q 6 | d | I did not sleep | @8:he#2=gil |  | -
Q 7 | d | I kept telling myself that they might change the list at the last minute | @8:he#2=gil |  | -
Q 8 | d | They didn't, and now he is twenty minutes away from me | he#2=gil | said | -
Q 10 | i | The Israeli military had dropped leaflets overnight warning families against any celebration, and soldiers fired tear gas at relatives near Ofer prison | the Palestinian Red Crescent=prc | said | -
Q 13 | i | he would bring down the government if it did not go back to war | Avner Malkin=mal | warned | -

#A w14-002 | 2022-10-15 | SEOUL
S (LEAD) N. Korea fires ballistic missile into East Sea after warplanes near border
P SEOUL, Oct. 15 (Yonhap) -- North Korea fired a short-range ballistic missile into the East Sea early Saturday, the South's military said, hours after the North flew a group of warplanes close to the inter-Korean border.
P The Joint Chiefs of Staff (JCS) said it had detected the launch from the Sunan area in Pyongyang at around 1:49 a.m. and that the missile covered some 700 kilometers at an altitude of 50 km.
P About ten North Korean aircraft came within 25 km of the Military Demarcation Line late Friday, prompting the South to scramble F-35A fighters, according to the JCS.
P It also accused the North of having fired some 170 artillery shells into maritime "buffer zones" off the east and west coasts in breach of a 2018 inter-Korean military accord.
P "We sternly urge the North to stop provocations that undermine peace on the Korean Peninsula," the JCS said in a text message sent to reporters.
P The National Security Council (NSC) convened an emergency session and decided to impose unilateral sanctions on 15 North Koreans and 16 institutions involved in weapons development.
P The measure is Seoul's first of the kind in nearly five years.
P Pyongyang's military, in a statement carried by the Korean Central News Agency, said that it had taken "strong military countermeasures" because South Korean artillery had fired for some ten hours near the front line.
P The unidentified spokesperson for the General Staff of the North's army warned the South against "reckless acts that escalate tension".
P A South Korean official handling the matter said the shooting was a routine drill by a U.S. unit that had posed no threat to anyone.
P The missile flew over no country, and there were no reports of damage to vessels.
P Chief nuclear envoys of the South, the United States and Japan held phone talks and condemned the launch, the foreign ministry said.
P Market watchers here expect little impact on the won, which has been battered by the strong dollar.
@ prk | North Korea | c | PRK
@ kor | South Korea | c | KOR
@ jcs | South Korean Joint Chiefs of Staff | o | KORMIL
@ nsc | South Korean National Security Council | o | KORGOV
@ nks | North Koreans involved in weapons development | l | PRK
@ ins | North Korean institutions | g | PRKGOV
@ kpa | North Korean military | o | PRKMIL
@ kcn | Korean Central News Agency | o | PRKGOVJRN
@ spo | General Staff spokesperson | p | PRKMIL | spokesperson
@ off | South Korean official | p | KORGOV | official
@ usu | US unit | g | USAMIL
@ env | South Korean nuclear envoy | p | KORGOV | chief nuclear envoy
@ use | US nuclear envoy | p | USAGOV | chief nuclear envoy
@ jpe | Japanese nuclear envoy | p | JPNGOV | chief nuclear envoy
@ mof | South Korean foreign ministry | o | KORGOV
E 0 N. Korea/GPE; East Sea/LOC
E 1 SEOUL/GPE; Oct. 15/DATE; Yonhap/ORG; North Korea/GPE; East Sea/LOC; Saturday/DATE; South/GPE; North#2/GPE; Korean/NORP
E 2 Joint Chiefs of Staff/ORG; JCS/ORG; Sunan/GPE; Pyongyang/GPE
E 3 North Korean/NORP; Military Demarcation Line/LOC; Friday/DATE; South/GPE; JCS/ORG
E 4 North/GPE; 2018/DATE; Korean/NORP
E 5 North/GPE; Korean Peninsula/LOC; JCS/ORG
E 6 National Security Council/ORG; NSC/ORG; 15/NUM; North Koreans/NORP
E 7 Seoul/GPE
E 8 Pyongyang/GPE; Korean Central News Agency/ORG; South Korean/NORP
E 9 General Staff/ORG; North/GPE; South/GPE
E 10 South Korean/NORP; U.S./GPE
E 12 South/GPE; United States/GPE; Japan/GPE
V 0 | fires | MOBILIZE/weapons | military | 152 | N. Korea=prk | | where=East Sea | id=m
V 0 | warplanes | MOBILIZE/weapons | military,territory | 152 | N. Korea=prk | | where=border | id=w
V 1 | fired | =m | | | North Korea=prk | | by=the South's military=jcs | when=early Saturday | date=2022-10-15 | where=East Sea
V 1 | flew | =w | | | the North=prk | | by=the South's military=jcs | where=the inter-Korean border
V 2 | launch | =m | | | @1:North Korea=prk | | by=The Joint Chiefs of Staff=jcs | when=around 1:49 a.m. | date=2022-10-15 | where=the Sunan area in Pyongyang
V 3 | came | =w | | | North Korean=prk | | by=the JCS=jcs | when=late Friday | date=2022-10-14 | where=Military Demarcation Line
V 3 | scramble | MOBILIZE/weapons | military | 152 | the South=kor | North Korean=prk | by=the JCS=jcs | when=late Friday | date=2022-10-14
V 4 | accused | ACCUSE/allege | military,diplomatic | 1123 | It=jcs | the North=prk
V 4 | fired | MOBILIZE/weapons | military,territory | 152 | the North=prk | | by=It=jcs | where=maritime "buffer zones" off the east and west coasts | id=sh
V 5 | urge | REQUEST/yield | military | 0256 | We=jcs | the North=prk
V 5 | provocations | =m | | | the North=prk | | by=JCS=jcs
V 6 | session | CONSULT | military | 040 | National Security Council=nsc | 
V 6 | impose | SANCTION/discontinue | economic,cbrn | 163 | National Security Council=nsc | 15 North Koreans=nks; 16 institutions=ins | id=s
V 7 | measure | =s | | | Seoul=kor | @6:15 North Koreans=nks; @6:16 institutions=ins
V 8 | countermeasures | =sh | | | Pyongyang=prk | | by=Pyongyang's military=kpa
V 8 | fired | MOBILIZE/weapons | military | 152 | South Korean=kor | | by=Pyongyang's military=kpa | where=near the front line | id=d
V 9 | warned | REQUEST/change | military | 0242 | spokesperson=spo | the South=kor
V 9 | acts | =d | | | the South=kor | | by=spokesperson=spo
V 10 | shooting | =d | | | U.S. unit=usu | | by=A South Korean official=off
V 10 | drill | =d | | | U.S. unit=usu | | by=A South Korean official=off
V 12 | talks | CONSULT/phone | diplomatic,military | 041 | Chief nuclear envoys of the South=env; United States=use; Japan=jpe | | by=the foreign ministry=mof
V 12 | condemned | ACCUSE/disapprove | diplomatic,military | 111 | Chief nuclear envoys of the South=env; United States=use; Japan=jpe | @1:North Korea=prk | by=the foreign ministry=mof
V 12 | launch | =m | | | @1:North Korea=prk | 
Q 1 | i | North Korea fired a short-range ballistic missile into the East Sea early Saturday | the South's military=jcs | said | -
Q 2 | i | it had detected the launch from the Sunan area in Pyongyang at around 1:49 a.m. and that the missile covered some 700 kilometers at an altitude of 50 km | The Joint Chiefs of Staff=jcs | said | -
Q 3 | i | About ten North Korean aircraft came within 25 km of the Military Demarcation Line late Friday, prompting the South to scramble F-35A fighters | the JCS=jcs | according to | -
Q 4 | m | having fired some 170 artillery shells into maritime "buffer zones" off the east and west coasts in breach of a 2018 inter-Korean military accord | It=jcs | accused | the North=prk
Q 5 | d | We sternly urge the North to stop provocations that undermine peace on the Korean Peninsula | the JCS=jcs | said | -
Q 8 | m | it had taken "strong military countermeasures" because South Korean artillery had fired for some ten hours near the front line | Pyongyang's military=kpa | said | -
Q 9 | m | against "reckless acts that escalate tension" | spokesperson=spo | warned | the South=kor
Q 10 | i | the shooting was a routine drill by a U.S. unit that had posed no threat to anyone | A South Korean official=off | said | -
Q 12 | i | Chief nuclear envoys of the South, the United States and Japan held phone talks and condemned the launch | the foreign ministry=mof | said | -

#A w14-003 | 2018-07-07 | Hong Kong
S The trade war is on: China hits back at US with tariffs on soybeans, cars and whiskey
P The world's two largest economies are trading blows, and neither looks ready to blink.
P The United States began collecting a 25% duty on $34 billion worth of Chinese goods just after midnight on Friday, and Beijing fired back within minutes with levies on American products of the same value.
P China's Commerce Ministry accused Washington of having "launched the largest trade war in economic history" and lodged a complaint with the World Trade Organization.
P "China promised not to fire the first shot, but to defend the core interests of the nation and its people, it has no choice but to strike back," the ministry said in a statement.
P The US president threatened on Thursday to go much further, telling reporters aboard Air Force One that another $200 billion of imports could be hit within two weeks and $300 billion after that.
P His trade adviser, Warren Tischler, defended the tariffs in an interview with CNN, saying they would bring manufacturers home.
P "They have been stealing our technology for 20 years and nobody lifted a finger," he said.
P "We lifted one."
P Shares in Shanghai ended half a percent higher after losing a fifth of their value since January.
P Soybean farmers in Iowa and Illinois, who shipped a third of last year's crop to China, are watching prices slide to their lowest in a decade.
P Caleb Oster, who grows beans outside Ames, said that he had voted for the president and would probably do so again, but that "you can't eat patriotism in February".
P Economists at Oxford Economics reckon that the measures will shave at most 0.2 points off Chinese growth next year.
P Washington has also put duties on steel from Canada, Mexico and the European Union, all of which have struck back in kind.
@ chn | China | c | CHN
@ usa | United States | c | USA
@ com | Chinese Commerce Ministry | o | CHNGOV
@ usg | US government | o | USAGOV
@ bei | Chinese government | o | CHNGOV
@ pre | US president | p | USAGOV | president
@ tis | Warren Tischler | p | USAGOV | trade adviser
@ ost | Caleb Oster | p | USAAGR | farmer
@ oxf | Oxford Economics | o | GBRBUS
@ can | Canada | c | CAN
@ mex | Mexico | c | MEX
@ eur | European Union | o | EUR
E 0 China/GPE; US/GPE
E 2 United States/GPE; $34 billion/MONEY; Chinese/NORP; Friday/DATE; Beijing/GPE; American/NORP
E 3 China/GPE; Commerce Ministry/ORG; Washington/GPE; World Trade Organization/ORG
E 4 China/GPE
E 5 US/GPE; Thursday/DATE; $200 billion/MONEY; $300 billion/MONEY
E 6 Warren Tischler/PER; CNN/ORG
E 9 Shanghai/GPE; January/DATE
E 10 Iowa/GPE; Illinois/GPE; last year/DATE; China/GPE
E 11 Caleb Oster/PER; Ames/GPE; February/DATE
E 12 Oxford Economics/ORG; Chinese/NORP; next year/DATE
E 13 Washington/GPE; Canada/GPE; Mexico/GPE; European Union/ORG
V 0 | hits back | SANCTION/discontinue | economic | 163 | China=chn | US=usa | id=c
V 0 | tariffs | =c | | | China=chn | US=usa
V 2 | duty | SANCTION/discontinue | economic | 163 | The United States=usa | Chinese=chn | when=just after midnight on Friday | date=2018-07-06 | n=money:$34 billion:34000000000:USD | id=u
V 2 | levies | =c | | | Beijing=bei | American=usa | when=within minutes | date=2018-07-06
V 3 | accused | ACCUSE/allege | economic,diplomatic | 112 | China's Commerce Ministry=com | Washington=usg
V 3 | launched | =u | | | Washington=usa | China=chn | by=China's Commerce Ministry=com
V 3 | complaint | ACCUSE/allege | economic,legal | 115 | China's Commerce Ministry=com | Washington=usg
V 4 | strike back | =c | | | it=chn | @2:American=usa | by=the ministry=com
V 5 | threatened | THREATEN/restrict | economic | 1312 | The US president=pre | @2:Chinese=chn | when=Thursday | date=2018-07-05 | n=money:$200 billion:200000000000:USD | n=money:$300 billion:300000000000:USD
V 6 | defended | SUPPORT | economic | 051 | Warren Tischler=tis | @5:The US president=pre
V 6 | tariffs | =u | | | @5:The US president=usa | @2:Chinese=chn
V 7 | stealing | ACCUSE/allege | economic,technology | 1121 | he=tis | They=chn
V 11 | voted | SUPPORT | election | 051 | Caleb Oster=ost | the president=pre | st=h
V 12 | measures | =u | | | @2:The United States=usa | Chinese=chn
V 13 | put | SANCTION/discontinue | economic | 163 | Washington=usg | Canada=can; Mexico=mex; European Union=eur | st=h
V 13 | struck back | SANCTION/discontinue | economic | 163 | Canada=can; Mexico=mex; European Union=eur | Washington=usg | st=h
Q 3 | m | having "launched the largest trade war in economic history" | China's Commerce Ministry=com | accused | Washington=usg
Q 4 | d | China promised not to fire the first shot, but to defend the core interests of the nation and its people, it has no choice but to strike back | the ministry=com | said | -
Q 5 | i | another $200 billion of imports could be hit within two weeks and $300 billion after that | The US president=pre | telling | -
Q 6 | i | they would bring manufacturers home | Warren Tischler=tis | saying | -
Q 7 | d | They have been stealing our technology for 20 years and nobody lifted a finger | he=tis | said | -
Q 8 | d | We lifted one | @7:he=tis |  | -
Q 11 | m | he had voted for the president and would probably do so again, but that "you can't eat patriotism in February" | Caleb Oster=ost | said | -
Q 12 | i | the measures will shave at most 0.2 points off Chinese growth next year | Economists at Oxford Economics=oxf | reckon | -

#A w14-004 | 2025-03-13 | -
S Reform UK chairman accused of 'Stalinist purge' as row over ousted MP deepens
P Reform UK descended into open warfare on Wednesday night after its suspended MP Gareth Holloway accused the party's chairman of running "a Stalinist purge with worse catering".
P Holloway, who lost the whip on Friday over claims that he had bullied two women in his office, said he would sue the party for defamation unless it published the complaints in full.
P He denies any wrongdoing.
P The chairman, Imran Sadiq, hit back in a string of posts on X.
P "We did not go looking for this," he wrote.
P "Two members of staff came to us in tears, we did what any employer would do, and we handed it to an independent KC."
P The Metropolitan police confirmed they were assessing a separate allegation that threats had been made against Sadiq at a meeting in parliament in December.
P It is the kind of quarrel that smaller parties of the right have made their speciality, and it comes seven weeks before the local elections.
P In Kent, where Reform leads the polls, 11 branch officers resigned in protest at the treatment of Holloway, and a petition calling for his reinstatement had drawn 40,000 signatures by Thursday morning.
P One of them, the retired teacher Linda Pascoe, said: "I left the Tories because they ate their own.
S "I did not expect to be served the same dish here."
P A Labour spokesperson said Reform was "not serious about anything except itself", while the Conservatives, whose leader has been courted by Holloway's friends, declined to comment.
P Party insiders insist the leader's authority has not been dented.
@ hol | Gareth Holloway | p | GBRLEGPTYOPP | MP
@ sad | Imran Sadiq | p | GBRPTYOPP | chairman
@ ref | Reform UK | o | GBRPTYOPP
@ wom | two women in Holloway's office | l | GBRCVL
@ met | Metropolitan police | o | GBRCOP
@ bra | Reform branch officers in Kent | g | GBRPTYOPP
@ pet | signatories | l | GBRCVL
@ pas | Linda Pascoe | p | GBRPTYOPP | branch officer
@ lab | Labour spokesperson | p | GBRPTYGOV | spokesperson
@ unk | people who threatened Sadiq | l | UNK
@ ins | Party insiders | l | GBRPTYOPP
@ con | Conservatives | o | GBRPTYOPP
E 0 Reform UK/ORG
E 1 Reform UK/ORG; Wednesday/DATE; Gareth Holloway/PER
E 2 Holloway/PER; Friday/DATE
E 4 Imran Sadiq/PER; X/ORG
E 7 Metropolitan police/ORG; Sadiq/PER; December/DATE
E 9 Kent/GPE; Reform/ORG; 11 branch officers/NUM; Holloway/PER; Thursday/DATE
E 10 Linda Pascoe/PER; Tories/NORP
E 12 Labour/ORG; Reform/ORG; Conservatives/NORP; Holloway/PER
V 0 | accused | ACCUSE/disapprove | political-institutions | 111 | @1:Gareth Holloway=hol | Reform UK chairman=sad | id=a
V 0 | ousted | SANCTION/expel | legislative,political-institutions | 160 | Reform UK=ref | MP=hol | id=o
V 1 | suspended | =o | | | Reform UK=ref | Gareth Holloway=hol
V 1 | accused | =a | | | Gareth Holloway=hol | the party's chairman=sad | when=Wednesday night | date=2025-03-12
V 2 | lost the whip | =o | | | @1:Reform UK=ref | Holloway=hol | when=Friday | date=2025-03-07
V 2 | claims | ACCUSE/allege | gender | 112 | two women=wom | he#1=hol | id=bul
V 2 | sue | THREATEN | legal | 130 | Holloway=hol | the party=ref
V 2 | complaints | =bul | | | two women=wom | Holloway=hol
V 3 | denies | REJECT | gender | 016 | He=hol | 
V 4 | hit back | REJECT | political-institutions | 120 | Imran Sadiq=sad | @2:Holloway=hol
V 6 | handed | ACCUSE/investigate | legal,gender | 090 | we#2=ref | @2:Holloway=hol | by=@4:Imran Sadiq=sad
V 7 | assessing | ACCUSE/investigate | crime,legislative | 091 | The Metropolitan police=met | 
V 7 | threats | THREATEN/violence | legislative | 130 | | Sadiq=sad | st=h | when=December | date=2024-12 | where=parliament
V 9 | resigned | RETREAT/resign | political-institutions | 0831 | 11 branch officers=bra | @1:Reform UK=ref | where=Kent
V 9 | protest | ACCUSE/disapprove | political-institutions | 111 | 11 branch officers=bra | Reform=ref | where=Kent
V 9 | treatment | =o | | | Reform=ref | Holloway=hol
V 9 | calling for | REQUEST/change | legislative | 0241 | a petition=pet | @1:Reform UK=ref
V 10 | left | SANCTION/withdraw | political-institutions | 160 | Linda Pascoe=pas | the Tories=con | st=h
V 12 | said | ACCUSE/disapprove | political-institutions | 111 | A Labour spokesperson=lab | Reform=ref
Q 1 | m | running "a Stalinist purge with worse catering" | Gareth Holloway=hol | accused | -
Q 2 | i | he would sue the party for defamation unless it published the complaints in full | Holloway=hol | said | -
Q 5 | d | We did not go looking for this | he=sad | wrote | -
Q 6 | d | Two members of staff came to us in tears, we did what any employer would do, and we handed it to an independent KC | @5:he=sad |  | -
Q 7 | i | they were assessing a separate allegation that threats had been made against Sadiq at a meeting in parliament in December | The Metropolitan police=met | confirmed | -
Q 10 | d | I left the Tories because they ate their own | Linda Pascoe=pas | said | -
Q 11 | d | I did not expect to be served the same dish here | @10:Linda Pascoe=pas |  | -
Q 12 | m | Reform was "not serious about anything except itself" | A Labour spokesperson=lab | said | -
Q 13 | i | the leader's authority has not been dented | Party insiders=ins | insist | -

#A w14-005 | 2016-09-20 | -
S DR Congo: Opposition offices torched after deadly Kinshasa protests
P The headquarters of three Congolese opposition parties were set ablaze in Kinshasa overnight, hours after clashes between police and demonstrators left at least 17 people dead, the government says, and more than 50 according to the opposition.
P Two charred bodies lay in the courtyard of the Union for Democracy and Social Progress (UDPS) on Tuesday morning as residents picked through the ruins for paper and plastic chairs.
P Witnesses told Al Jazeera that uniformed men had arrived in two pick-ups, thrown petrol bombs through the windows and shot at anyone who came out.
P "They did not say a word," said Papy Mbuyi, a mechanic who lives across the road.
P "They worked like people who were paid by the hour."
P Monday's march had been called to demand that the president leave office when his second term ends in December.
P Police fired tear gas and live rounds when protesters tried to break through a cordon near the parliament, and a police officer was burned alive in the Limete district, Interior Minister Célestin Bolamba said.
P He put the number of arrests at 153 and denounced what he called an "insurrectionary movement".
P UDPS secretary general Jean-Paul Kasongo rejected that label, accused the Republican Guard of the arson and urged supporters to stay in the streets until the president goes.
P Schools and most shops were shut for a second day.
P In New York, the UN secretary general condemned the violence and appealed to the security forces to show restraint, while France's foreign minister said those responsible for killing civilians could face European sanctions.
P The electoral commission had announced a day before the march that the vote could not be held this year because ten million people were not on the rolls.
@ opp | Congolese opposition parties | g | CODPTYOPP
@ uni | uniformed men | g | CODUAF
@ pol | Congolese police | o | CODCOP
@ pro | protesters in Kinshasa | l | CODCVLOPP
@ gov | Congolese government | o | CODGOV
@ wit | witnesses | l | CODCVL
@ res | people in the UDPS building | l | CODCVL
@ mbu | Papy Mbuyi | p | CODCVL | mechanic
@ pre | president of the DR Congo | p | CODGOV | president
@ ofc | police officer burned in Limete | p | CODCOP | police officer
@ bol | Célestin Bolamba | p | CODGOV | Interior Minister
@ kas | Jean-Paul Kasongo | p | CODPTYOPP | secretary general
@ rep | Republican Guard | o | CODMIL
@ sup | opposition supporters | l | CODCVLOPP
@ sec | UN secretary general | p | UNO | secretary general
@ for | Congolese security forces | g | CODCOP
@ fra | French foreign minister | p | FRAGOV | foreign minister
@ cen | electoral commission | o | CODGOV
@ rsp | those responsible for killing civilians | l | COD
E 0 DR Congo/GPE; Kinshasa/GPE
E 1 Congolese/NORP; Kinshasa/GPE; at least 17 people/NUM; more than 50/NUM
E 2 Union for Democracy and Social Progress/ORG; UDPS/ORG; Tuesday/DATE
E 3 Al Jazeera/ORG
E 4 Papy Mbuyi/PER
E 6 Monday/DATE; December/DATE
E 7 Limete/LOC; Célestin Bolamba/PER
E 8 153/NUM
E 9 UDPS/ORG; Jean-Paul Kasongo/PER; Republican Guard/ORG
E 11 New York/GPE; UN/ORG; France/GPE; European/NORP
E 12 this year/DATE; ten million people/NUM
V 0 | torched | ASSAULT/destroy | political-institutions,pro-autocracy | 1712 | @3:uniformed men=uni | Opposition=opp | id=t
V 0 | protests | PROTEST/riot | pro-democracy | 145 | @7:protesters=pro | @6:the president=pre | where=Kinshasa | id=p
V 1 | set ablaze | =t | | | @3:uniformed men=uni | three Congolese opposition parties=opp | when=overnight | date=2016-09-20 | where=Kinshasa
V 1 | clashes | ASSAULT | repression | 175 | police=pol; demonstrators=pro | | where=Kinshasa | n=killed:at least 17 people:17 | n=killed:more than 50:50 | by=the government=gov | id=cl
V 3 | thrown | =t | | | uniformed men=uni | @1:three Congolese opposition parties=opp | by=Witnesses=wit
V 3 | shot | ASSAULT/firearms | repression | 175 | uniformed men=uni | anyone who came out=res | by=Witnesses=wit
V 6 | march | =p | | | @7:protesters=pro | the president=pre | when=Monday | date=2016-09-19
V 7 | fired | ASSAULT/crowd-control | repression | 175 | Police=pol | protesters=pro | by=Interior Minister Célestin Bolamba=bol | where=near the parliament
V 7 | break | =p | | | protesters=pro | @6:the president=pre | where=near the parliament
V 7 | burned | ASSAULT/primitive | crime | 182 | | a police officer=ofc | by=Interior Minister Célestin Bolamba=bol | where=the Limete district
V 8 | arrests | COERCE/arrest | legal | 173 | @7:Police=pol | @7:protesters=pro | by=He=bol | n=arrested:153:153
V 8 | denounced | ACCUSE/disapprove | political-institutions | 111 | He=bol | @7:protesters=pro | id=den
V 9 | rejected | REJECT | political-institutions | 120 | Jean-Paul Kasongo=kas | @8:He=bol
V 9 | label | =den | | | @8:He=bol | @7:protesters=pro
V 9 | accused | ACCUSE/allege | political-institutions | 1121 | Jean-Paul Kasongo=kas | Republican Guard=rep
V 9 | arson | =t | | | Republican Guard=rep | @1:three Congolese opposition parties=opp | by=Jean-Paul Kasongo=kas
V 9 | urged | REQUEST | pro-democracy | 020 | Jean-Paul Kasongo=kas | supporters=sup
V 11 | condemned | ACCUSE/disapprove | human-rights | 111 | the UN secretary general=sec | | where=New York
V 11 | violence | =cl | | | @7:Police=pol; @7:protesters=pro | 
V 11 | appealed | REQUEST/yield | repression | 0256 | the UN secretary general=sec | the security forces=for | where=New York
V 11 | said | THREATEN/restrict | economic,human-rights | 1312 | France's foreign minister=fra | those responsible for killing civilians=rsp
V 11 | killing | =cl | | | those responsible for killing civilians=rsp | civilians=pro 
V 12 | announced | REJECT/change | election,pro-autocracy | 1234 | The electoral commission=cen | | when=a day before the march | date=2016-09-18
V 12 | march | =p | | | @7:protesters=pro | @6:the president=pre
Q 3 | i | uniformed men had arrived in two pick-ups, thrown petrol bombs through the windows and shot at anyone who came out | Witnesses=wit | told | -
Q 4 | d | They did not say a word | Papy Mbuyi=mbu | said | -
Q 5 | d | They worked like people who were paid by the hour | @4:Papy Mbuyi=mbu |  | -
Q 7 | i | Police fired tear gas and live rounds when protesters tried to break through a cordon near the parliament, and a police officer was burned alive in the Limete district | Interior Minister Célestin Bolamba=bol | said | -
Q 8 | m | what he called an "insurrectionary movement" | He=bol | denounced | -
Q 11 | i | those responsible for killing civilians could face European sanctions | France's foreign minister=fra | said | -
Q 12 | i | the vote could not be held this year because ten million people were not on the rolls | The electoral commission=cen | announced | -

#A w14-006 | 2019-02-19 | WASHINGTON
S GOP Lawmakers SHRED Big Tech Boss Over 'Shadow Bans' in Fiery House Hearing
P Republicans on the House Judiciary Committee tore into a top Google executive on Tuesday over what they called the systematic silencing of conservatives, while Democrats spent most of the four-hour hearing apologizing for having called him at all.
P Rep. Dale Hutchens (R-TX) grilled Arvind Menon, the company's head of public policy, on why a search for a pro-life documentary had turned up three abortion providers on the first page.
P "Is that your algorithm, or is that your politics?" Hutchens asked.
P Menon denied that the company weighs political views when it ranks results.
P "We build products for everyone, and it would be bad business to do anything else," he said, reading from a sheet of paper that his lawyers had slid across the table.
P Hutchens was having none of it.
P He threatened to issue a subpoena for internal emails if the Mountain View giant does not hand them over by the end of the month, and he called on the Federal Trade Commission to open an antitrust probe.
P Rep. Maya Lindqvist (D-CA) dismissed the claims of bias as "a fantasy" and accused her colleagues across the aisle of working the refs before 2020.
P A protester in a Monopoly Man costume sat in the second row, twirling a mustache for the cameras.
P Tuesday's session was the committee's third on the subject since last summer, when the president tweeted that the search engine was "rigged".
P Shares of Alphabet closed up 0.4 percent.
P The company spent $21 million on lobbying last year, more than any other corporation in America.
@ rep | Republicans on the House Judiciary Committee | g | USALEGPTYOPP
@ dem | Democrats on the House Judiciary Committee | g | USALEGPTY
@ men | Arvind Menon | p | USABUS | head of public policy
@ hut | Dale Hutchens | p | USALEGPTY | Representative
@ goo | Google | o | USABUS
@ ftc | Federal Trade Commission | o | USAGOV
@ lin | Maya Lindqvist | p | USALEGPTY | Representative
@ com | House Judiciary Committee | o | USALEG
@ pre | US president | p | USAGOV | president
E 0 GOP/ORG; House/ORG
E 1 Republicans/NORP; House Judiciary Committee/ORG; Google/ORG; Tuesday/DATE; Democrats/NORP
E 2 Dale Hutchens/PER; R/ORG; TX/GPE; Arvind Menon/PER
E 3 Hutchens/PER
E 4 Menon/PER
E 6 Hutchens/PER
E 7 Mountain View/GPE; Federal Trade Commission/ORG
E 8 Maya Lindqvist/PER; D/ORG; CA/GPE; 2020/DATE
E 10 Tuesday/DATE; last summer/DATE
E 11 Alphabet/ORG
E 12 $21 million/MONEY; last year/DATE; America/GPE
V 0 | SHRED | ACCUSE/disapprove | legislative,technology,rights-freedoms | 111 | GOP Lawmakers=rep | Big Tech Boss=men | id=a
V 0 | Hearing | ACCUSE/investigate | legislative,technology | 090 | House=com | Big Tech Boss=men | id=h
V 1 | tore into | =a | | | Republicans on the House Judiciary Committee=rep | a top Google executive=men | when=Tuesday | date=2019-02-19
V 1 | hearing | =h | | | the House Judiciary Committee=com | a top Google executive=men | when=Tuesday | date=2019-02-19
V 1 | apologizing | CONCEDE | legislative | 055 | Democrats=dem | him=men
V 2 | grilled | =a | | | Dale Hutchens=hut | Arvind Menon=men
V 4 | denied | REJECT | technology | 016 | Menon=men | @3:Hutchens=hut
V 6 | none | REJECT | technology | 120 | Hutchens=hut | @4:Menon=men
V 7 | threatened | THREATEN | legislative,legal | 130 | He=hut | the Mountain View giant=goo
V 7 | called on | REQUEST/change | economic,legal | 0242 | he=hut | Federal Trade Commission=ftc
V 8 | dismissed | REJECT | technology | 120 | Maya Lindqvist=lin | @1:Republicans on the House Judiciary Committee=rep
V 8 | claims | =a | | | @1:Republicans on the House Judiciary Committee=rep | @4:Menon=men
V 8 | accused | ACCUSE/allege | election | 112 | Maya Lindqvist=lin | her colleagues across the aisle=rep
V 10 | session | =h | | | the committee=com | | when=Tuesday | date=2019-02-19
V 10 | tweeted | ACCUSE/allege | technology | 112 | the president=pre | the search engine=goo | st=h | when=last summer | date=2018
Q 3 | d | Is that your algorithm, or is that your politics? | Hutchens=hut | asked | -
Q 4 | i | the company weighs political views when it ranks results | Menon=men | denied | -
Q 5 | d | We build products for everyone, and it would be bad business to do anything else | he=men | said | -
Q 8 | m | the claims of bias as "a fantasy" | Maya Lindqvist=lin | dismissed | -
Q 10 | m | the search engine was "rigged" | the president=pre | tweeted | -

#A w14-007 | 2019-08-12 | -
S Three arrested, 41 pounds of meth seized in Fresno County drug bust
P Three people are behind bars after detectives served search warrants at two homes and a storage unit in southeast Fresno and turned up what they describe as one of the largest hauls of methamphetamine in the Central Valley this year.
P In a statement posted on Facebook on Sunday, the Fresno Police Department said officers recovered 41 pounds of methamphetamine, two pounds of heroin, five handguns and about $88,000 in cash.
P Ramiro Delgado, 38, and Crystal Ann Voss, 35, were booked into the Fresno County Jail on suspicion of possession for sale, the department said.
P A third suspect, Luis Ortega, 29, jumped out of a bathroom window as officers came through the front door and was caught by a police dog two blocks away.
P He was treated for bites at Community Regional Medical Center before he joined the others.
P "This is poison that was going to kids in our schools, and it came straight up Highway 99 from the Sinaloa cartel," Lt. Dana Whitfield said.
P "My detectives spent seven months on this case.
S "They sat in hot cars, they missed birthdays, and I could not be prouder of them."
P Investigators from the Drug Enforcement Administration and Homeland Security took part in the raids.
P Delgado's attorney did not return a call seeking comment.
P Neighbors on East Lane Avenue said the couple kept to themselves and mowed their lawn on Saturdays.
P Court records show that Voss was convicted of welfare fraud in 2011.
P Bail was set at $250,000 each.
@ pol | Fresno Police Department | o | USACOP
@ del | Ramiro Delgado | p | USACRM | suspect
@ vos | Crystal Ann Voss | p | USACRM | suspect
@ ort | Luis Ortega | p | USACRM | suspect
@ thr | three suspects | l | USACRM
@ whi | Dana Whitfield | p | USACOP | Lieutenant
@ dea | Drug Enforcement Administration | o | USACOP
@ hom | Homeland Security | o | USAGOV
@ nei | neighbors | l | USACVL
E 0 Three/NUM; Fresno County/GPE
E 1 Three people/NUM; Fresno/GPE; Central Valley/LOC; this year/DATE
E 2 Facebook/ORG; Sunday/DATE; Fresno Police Department/ORG; about $88,000/MONEY
E 3 Ramiro Delgado/PER; Crystal Ann Voss/PER; Fresno County Jail/FAC
E 4 Luis Ortega/PER
E 5 Community Regional Medical Center/FAC
E 6 Highway 99/FAC; Sinaloa cartel/ARM; Dana Whitfield/PER
E 9 Drug Enforcement Administration/ORG; Homeland Security/ORG
E 10 Delgado/PER
E 11 East Lane Avenue/LOC; Saturdays/DATE
E 12 Voss/PER; 2011/DATE
E 13 $250,000/MONEY
V 0 | arrested | COERCE/arrest | illegal-drugs,crime | 173 | @2:the Fresno Police Department=pol | Three=thr | where=Fresno County | n=arrested:Three:3 | id=a
V 0 | seized | COERCE/seize | illegal-drugs | 1711 | @2:the Fresno Police Department=pol | @3:Ramiro Delgado=del; @3:Crystal Ann Voss=vos; @4:Luis Ortega=ort | where=Fresno County | id=s
V 0 | bust | =s | | | @2:the Fresno Police Department=pol | Three=thr
V 1 | behind bars | =a | | | detectives=pol | Three people=thr | where=southeast Fresno | n=arrested:Three people:3
V 1 | served search warrants | =s | | | detectives=pol | Three people=thr | where=southeast Fresno
V 2 | recovered | =s | | | officers=pol | @1:Three people=thr | by=the Fresno Police Department=pol | n=money:about $88,000:88000:USD
V 3 | booked | COERCE/arrest | illegal-drugs | 173 | @2:officers=pol | Ramiro Delgado=del; Crystal Ann Voss=vos | by=the department=pol | where=Fresno County Jail
V 4 | caught | COERCE/arrest | illegal-drugs | 173 | officers=pol | Luis Ortega=ort | where=two blocks away
V 7 | case | ACCUSE/investigate | illegal-drugs,crime | 091 | My detectives=pol | @1:Three people=thr | when=seven months
V 9 | took part | COOPERATE | illegal-drugs | 060 | the Drug Enforcement Administration=dea; Homeland Security=hom; @2:the Fresno Police Department=pol |
V 9 | raids | =s | | | @2:the Fresno Police Department=pol; the Drug Enforcement Administration=dea; Homeland Security=hom | @1:Three people=thr
Q 2 | i | officers recovered 41 pounds of methamphetamine, two pounds of heroin, five handguns and about $88,000 in cash | the Fresno Police Department=pol | said | -
Q 3 | i | Ramiro Delgado, 38, and Crystal Ann Voss, 35, were booked into the Fresno County Jail on suspicion of possession for sale | the department=pol | said | -
Q 6 | d | This is poison that was going to kids in our schools, and it came straight up Highway 99 from the Sinaloa cartel | Lt. Dana Whitfield=whi | said | -
Q 7 | d | My detectives spent seven months on this case | @6:Lt. Dana Whitfield=whi |  | -
Q 8 | d | They sat in hot cars, they missed birthdays, and I could not be prouder of them | @6:Lt. Dana Whitfield=whi |  | -
Q 11 | i | the couple kept to themselves and mowed their lawn on Saturdays | Neighbors on East Lane Avenue=nei | said | -

#A w14-008 | 2018-10-29 | SANAA
S Yemen: Air raid on vegetable market kills 21 in Hodeidah, Houthis say
P At least 21 civilians were killed and ten others wounded on Wednesday when fighter jets of the Saudi-led coalition bombed a vegetable market in the Bayt al-Faqih district, south of Yemen's port city of Hodeidah, according to medics and Houthi officials.
P The UN's humanitarian office confirmed the toll on Friday, saying that workers had been packing aubergines for the trucks when the first of three missiles hit.
P A coalition spokesman, Colonel Faisal al-Otaibi, told Al Arabiya that the report was being taken seriously and would be "fully investigated, as all reports of this nature are".
P He gave no date for the findings.
P Three days later the Houthi-run Masirah TV said that the rebels had fired a ballistic missile at a coalition camp in Jizan, killing "dozens of mercenaries and their Saudi masters".
P Saudi state media, however, reported that air defences had shot the missile down over empty desert.
P Neither claim could be verified.
P "Everyone counts the dead of the other side twice and his own not at all," a Western diplomat in Riyadh said.
P "She asks every morning whether the planes have gone to bed," said Ahlam Qasim, a nurse at al-Thawra hospital, of her five-year-old daughter.
P "I tell her yes.
S "It is the only lie that I allow myself."
P The United States, which refuels some of the coalition's aircraft, has sold Riyadh precision bombs worth billions of dollars since the campaign began in 2015.
P Aid agencies warn that 14 million Yemenis could soon be on the brink of famine.
@ coa | Saudi-led coalition | o | SAUMIL
@ civ | civilians at Bayt al-Faqih market | l | YEMCVL
@ med | medics in Hodeidah | l | YEMMED
@ hou | Houthis | g | YEMREB
@ och | UN humanitarian office | o | UNO
@ ota | Faisal al-Otaibi | p | SAUMIL | spokesman
@ mas | Masirah TV | o | YEMREBJRN
@ mer | coalition forces in Jizan | g | SAUMIL
@ sme | Saudi state media | o | SAUGOVJRN
@ sad | Saudi air defences | o | SAUMIL
@ dip | Western diplomat | p | GOV | diplomat
@ qas | Ahlam Qasim | p | YEMMED | nurse
@ usa | United States | c | USA
@ sag | Saudi government | o | SAUGOV
@ aid | aid agencies | g | NGO
E 0 Yemen/GPE; 21/NUM; Hodeidah/GPE; Houthis/ARM
E 1 At least 21 civilians/NUM; ten others/NUM; Wednesday/DATE; Saudi/NORP; Bayt al-Faqih/GPE; Yemen/GPE; Hodeidah/GPE; Houthi/ARM
E 2 UN/ORG; Friday/DATE
E 3 Faisal al-Otaibi/PER; Al Arabiya/ORG
E 5 Houthi/ARM; Masirah TV/ORG; Jizan/GPE; dozens of mercenaries/NUM; Saudi/NORP
E 6 Saudi/NORP
E 8 Western/NORP; Riyadh/GPE
E 9 Ahlam Qasim/PER; al-Thawra hospital/FAC
E 12 United States/GPE; Riyadh/GPE; billions of dollars/MONEY; 2015/DATE
E 13 14 million/NUM; Yemenis/NORP
V 0 | raid | ASSAULT/aerial | military,human-security | 195 | @1:the Saudi-led coalition=coa | @1:civilians=civ | by=Houthis=hou | where=Hodeidah | n=killed:21:21 | id=a
V 1 | bombed | =a | | | fighter jets of the Saudi-led coalition=coa | At least 21 civilians=civ; ten others=civ | by=medics=med | when=Wednesday | date=2018-10-24 | where=the Bayt al-Faqih district | n=killed:At least 21 civilians:21 | n=injured:ten others:10
V 2 | hit | =a | | | @1:the Saudi-led coalition=coa | workers=civ | by=The UN's humanitarian office=och
V 3 | investigated | ACCUSE/investigate | military | 093 | A coalition spokesman=ota |  | st=f
V 5 | fired | ASSAULT/heavy-weapons | military | 194 | the rebels=hou | a coalition camp in Jizan=mer | by=Masirah TV=mas | when=Three days later | date=2018-10-27 | where=Jizan | n=killed:dozens of mercenaries:-
V 6 | shot | ASSAULT/heavy-weapons | military | 194 | air defences=sad | @5:the rebels=hou | by=Saudi state media=sme
V 12 | refuels | AID | military | 072 | The United States=usa | the coalition's aircraft=coa
V 12 | sold | AID | military | 072 | The United States=usa | Riyadh=sag | n=money:billions of dollars:-:USD
V 12 | campaign | ASSAULT/aerial | military | 195 | the coalition=coa | @5:the rebels=hou | st=h | when=in 2015 | date=2015
Q 1 | i | At least 21 civilians were killed and ten others wounded on Wednesday when fighter jets of the Saudi-led coalition bombed a vegetable market in the Bayt al-Faqih district, south of Yemen's port city of Hodeidah | medics=med | according to | -
Q 2 | i | workers had been packing aubergines for the trucks when the first of three missiles hit | The UN's humanitarian office=och | saying | -
Q 3 | m | the report was being taken seriously and would be "fully investigated, as all reports of this nature are" | Colonel Faisal al-Otaibi=ota | told | -
Q 5 | m | the rebels had fired a ballistic missile at a coalition camp in Jizan, killing "dozens of mercenaries and their Saudi masters" | Masirah TV=mas | said | -
Q 6 | i | air defences had shot the missile down over empty desert | Saudi state media=sme | reported | -
Q 8 | d | Everyone counts the dead of the other side twice and his own not at all | a Western diplomat in Riyadh=dip | said | -
Q 9 | d | She asks every morning whether the planes have gone to bed | Ahlam Qasim=qas | said | -
Q 10 | d | I tell her yes | @9:Ahlam Qasim=qas |  | -
Q 11 | d | It is the only lie that I allow myself | @9:Ahlam Qasim=qas |  | -
Q 13 | i | 14 million Yemenis could soon be on the brink of famine | Aid agencies=aid | warn | -

#A w14-009 | 2021-03-09 | YANGON
S Myanmar forces killed at least 54 protesters in five weeks, rights group says
P Soldiers and police in Myanmar have killed at least 54 people and detained more than 1,700 since the military seized power on 1 February, the Assistance Association for Political Prisoners said in a report published on Tuesday.
P The Thailand-based group documented 27 cases in which victims were shot in the head, among them a 19-year-old woman in Mandalay, and said that medics had been beaten with rifle butts beside their ambulance in Yangon's North Okkalapa township on 3 March.
P It found that five detainees, two of them members of the National League for Democracy, had died in custody after being tortured.
P "These are not stray bullets," said the group's joint secretary, Ko Thant Zaw, who spent eleven years in Insein prison under an earlier junta.
P "They choose, they aim, they wait for the girl to turn round.
S "When I was young they at least did it in the dark."
P The junta has said that its forces use minimum force, and on Monday night it stripped five media companies of their licences, including Mizzima and Democratic Voice of Burma.
P Hundreds of young protesters who had been trapped by security forces in the Sanchaung district slipped out at dawn, after the United States and the European Union called on the military to let them go.
P Shops, factories and banks in Yangon stayed closed for a second day under a general strike called by nine unions.
P China and Russia have so far kept any mention of a coup out of statements by the Security Council.
P The heat comes early to the delta, and by noon on most days the barricades of sandbags and bamboo were deserted.
P Australia, meanwhile, suspended a defence training programme worth about 1.5 million Australian dollars with Myanmar's army.
@ sec | Myanmar security forces | g | MMRMIL,MMRCOP
@ pro | protesters in Myanmar | l | MMRCVLOPP
@ mil | Myanmar military | o | MMRMIL
@ aap | Assistance Association for Political Prisoners | o | MMRNGO
@ wom | woman shot in Mandalay | p | MMRCVL
@ med | medics in Yangon | l | MMRMED
@ det | five detainees | l | MMRCVLOPP
@ zaw | Ko Thant Zaw | p | MMRNGO | joint secretary
@ jun | junta | o | MMRGOVMIL
@ com | five media companies | g | MMRJRN
@ tra | protesters in Sanchaung | l | MMRCVLOPP
@ usa | United States | c | USA
@ eur | European Union | o | EUR
@ uni | nine unions | g | MMRLAB
@ aus | Australia | c | AUS
@ old | earlier junta of Myanmar | o | MMRGOVMIL
@ chn | China | c | CHN
@ rus | Russia | c | RUS
@ sc | Security Council | o | UNO
E 0 Myanmar/GPE; at least 54 protesters/NUM
E 1 Myanmar/GPE; at least 54 people/NUM; more than 1,700/NUM; 1 February/DATE; Assistance Association for Political Prisoners/ORG; Tuesday/DATE
E 2 Thailand/GPE; Mandalay/GPE; Yangon/GPE; North Okkalapa/GPE; 3 March/DATE
E 3 five detainees/NUM; National League for Democracy/ORG
E 4 Ko Thant Zaw/PER; Insein prison/FAC
E 7 Monday/DATE; Mizzima/ORG; Democratic Voice of Burma/ORG
E 8 Hundreds of young protesters/NUM; Sanchaung/LOC; United States/GPE; European Union/ORG
E 9 Yangon/GPE
E 10 China/GPE; Russia/GPE; Security Council/ORG
E 12 Australia/GPE; about 1.5 million Australian dollars/MONEY; Myanmar/GPE
V 0 | killed | ASSAULT | repression,human-rights | 175 | Myanmar forces=sec | at least 54 protesters=pro | by=rights group=aap | n=killed:at least 54 protesters:54 | id=k
V 1 | killed | =k | | | Soldiers and police in Myanmar=sec | at least 54 people=pro | by=the Assistance Association for Political Prisoners=aap | when=since the military seized power on 1 February | date=2021-02-01/2021-03-09 | where=Myanmar | n=killed:at least 54 people:54
V 1 | detained | COERCE/arrest | repression,human-rights | 173 | Soldiers and police in Myanmar=sec | more than 1,700=pro | by=the Assistance Association for Political Prisoners=aap | when=since the military seized power on 1 February | date=2021-02-01/2021-03-09 | where=Myanmar | n=arrested:more than 1,700:1700
V 1 | seized | COERCE/seize | political-institutions,pro-autocracy,military | 192 | the military=mil |  | when=1 February | date=2021-02-01 | id=c
V 2 | shot | ASSAULT/firearms | repression,human-rights | 175 | @1:Soldiers and police in Myanmar=sec | victims=pro; a 19-year-old woman in Mandalay=wom | by=The Thailand-based group=aap
V 2 | beaten | ASSAULT/beat | repression,health | 175 | @1:Soldiers and police in Myanmar=sec | medics=med | by=The Thailand-based group=aap | when=3 March | date=2021-03-03 | where=North Okkalapa township
V 3 | custody | COERCE/arrest | human-rights,repression | 173 | @1:Soldiers and police in Myanmar=sec | five detainees=det | by=It=aap
V 3 | tortured | ASSAULT/torture | human-rights,repression | 1822 | @1:Soldiers and police in Myanmar=sec | five detainees=det | by=It=aap | n=killed:five detainees:5
V 4 | prison | COERCE/arrest | rights-freedoms | 173 | an earlier junta=old | Ko Thant Zaw=zaw | st=h | where=Insein prison
V 5 | aim | =k | | | They=sec | @0:protesters=pro | by=@4:Ko Thant Zaw=zaw
V 7 | stripped | COERCE/censor | rights-freedoms | 1721 | it=jun | five media companies=com | when=Monday night | date=2021-03-08
V 8 | trapped | COERCE/restrict | repression,rights-freedoms | 172 | security forces=sec | Hundreds of young protesters=tra | where=the Sanchaung district | n=other:Hundreds of young protesters:-
V 8 | called on | REQUEST/yield | repression | 0251 | United States=usa; European Union=eur | the military=mil
V 9 | strike | PROTEST/strike | pro-democracy,rights-freedoms | 143 | nine unions=uni | @7:The junta=jun | where=Yangon
V 10 | kept | REJECT | diplomatic | 129 | China=chn; Russia=rus | the Security Council=sc
V 10 | coup | =c | | | @1:the military=mil |
V 11 | barricades | PROTEST/obstruct | pro-democracy | 144 | @8:Hundreds of young protesters=pro | @7:The junta=jun 
V 12 | suspended | SANCTION/discontinue | military | 162 | Australia=aus | Myanmar's army=mil | n=money:about 1.5 million Australian dollars:1500000:AUD
Q 1 | i | Soldiers and police in Myanmar have killed at least 54 people and detained more than 1,700 since the military seized power on 1 February | the Assistance Association for Political Prisoners=aap | said | -
Q 2 | i | medics had been beaten with rifle butts beside their ambulance in Yangon's North Okkalapa township on 3 March | The Thailand-based group=aap | said | -
Q 3 | i | five detainees, two of them members of the National League for Democracy, had died in custody after being tortured | It=aap | found | -
Q 4 | d | These are not stray bullets | Ko Thant Zaw=zaw | said | -
Q 5 | d | They choose, they aim, they wait for the girl to turn round | @4:Ko Thant Zaw=zaw |  | -
Q 6 | d | When I was young they at least did it in the dark | @4:Ko Thant Zaw=zaw |  | -
Q 7 | i | its forces use minimum force | The junta=jun | said | -

#A w14-010 | 2016-09-24 | -
S India, France ink Rs 59,000-crore deal for 36 Rafale jets; IAF to get first aircraft in 2019
P NEW DELHI: Ending a negotiation that had dragged on for almost a decade, India and France on Friday signed an inter-governmental agreement for 36 Rafale fighter jets worth 7.87 billion euros, or about Rs 59,000 crore.
P The pact was signed by the defence minister and his French counterpart after the latter had called on the Prime Minister at his South Block office in the morning.
P "It gives the Indian Air Force a potent capability that our neighbours would do well to note," the defence minister tweeted soon after the ceremony.
P Congress spokesperson Abhinav Tewary slammed the government for buying fewer planes at a higher price, and demanded that the file be placed before the Public Accounts Committee of Parliament.
P Rejecting the charge, BJP national secretary Meenal Deshpande said the UPA had "slept over the tender for ten years while our squadrons bled".
P The earlier plan to buy 126 jets was scrapped in 2015 after talks with Dassault Aviation hit a wall over who would stand guarantee for planes built at HAL's Bengaluru plant.
P IAF officers said they are down to 33 squadrons against the 42 needed for a two-front contingency.
P Under an offset clause, French firms have promised to plough back half of the contract value into Indian industry.
P Deliveries are to begin within 36 months.
P Pakistan, which test-fired a cruise missile last week, has warned that India's arms purchases are pushing South Asia towards instability.
P For the pilots at Ambala, who still fly machines older than they are, the wait is nearly over.
@ ind | India | c | IND
@ fra | France | c | FRA
@ inm | Indian defence minister | p | INDGOVMIL | defence minister
@ frm | French defence minister | p | FRAGOVMIL | defence minister
@ pm | Indian Prime Minister | p | INDGOV | Prime Minister
@ tew | Abhinav Tewary | p | INDPTYOPP | spokesperson
@ gov | Indian government | o | INDGOV
@ des | Meenal Deshpande | p | INDPTYGOV | national secretary
@ upa | United Progressive Alliance | o | INDPTYOPP
@ das | Dassault Aviation | o | FRABUS
@ iaf | IAF officers | g | INDMIL
@ fir | French firms | g | FRABUS
@ pak | Pakistan | c | PAK
E 0 India/GPE; France/GPE; Rs 59,000-crore/MONEY; IAF/ORG; 2019/DATE
E 1 NEW DELHI/GPE; India/GPE; France/GPE; Friday/DATE; 7.87 billion euros/MONEY; Rs 59,000 crore/MONEY
E 2 French/NORP; South Block/FAC
E 3 Indian Air Force/ORG
E 4 Congress/ORG; Abhinav Tewary/PER; Public Accounts Committee/ORG; Parliament/ORG
E 5 BJP/ORG; Meenal Deshpande/PER; UPA/ORG
E 6 2015/DATE; Dassault Aviation/ORG; HAL/ORG; Bengaluru/GPE
E 7 IAF/ORG
E 8 French/NORP; Indian/NORP
E 10 Pakistan/GPE; last week/DATE; India/GPE; South Asia/LOC
E 11 Ambala/GPE
V 0 | ink | SUPPORT | military,diplomatic | 057 | India=ind; France=fra |  | n=money:Rs 59,000-crore:590000000000:INR | id=s
V 1 | negotiation | CONSULT | military,diplomatic | 046 | India=ind; France=fra |  | st=h
V 1 | signed | =s | | | India=ind; France=fra |  | when=Friday | date=2016-09-23 | where=NEW DELHI | n=money:7.87 billion euros:7870000000:EUR | n=money:Rs 59,000 crore:590000000000:INR
V 2 | signed | =s | | | the defence minister=inm; his French counterpart=frm |
V 2 | called on | CONSULT/visit | diplomatic | 042 | the latter=frm | the Prime Minister=pm | when=in the morning | date=2016-09-23 | where=his South Block office
V 3 | ceremony | =s | | | the defence minister=inm; @2:his French counterpart=frm | 
V 4 | slammed | ACCUSE/disapprove | military,economic | 111 | Abhinav Tewary=tew | the government=gov | id=slam
V 4 | buying | =s | | | the government=ind; @2:French=fra | | by=Abhinav Tewary=tew
V 4 | demanded | REQUEST/change | legislative,corruption | 104 | Abhinav Tewary=tew | the government=gov
V 5 | Rejecting | REJECT | military | 120 | Meenal Deshpande=des | @4:Abhinav Tewary=tew
V 5 | charge | =slam | | | @4:Abhinav Tewary=tew | @4:the government=gov
V 5 | slept | ACCUSE/disapprove | military | 111 | Meenal Deshpande=des | the UPA=upa
V 6 | scrapped | SANCTION/withdraw | military,economic | 164 | @0:India=ind | Dassault Aviation=das | st=h | when=2015 | date=2015
V 6 | talks | CONSULT | military,economic | 046 | @0:India=ind; Dassault Aviation=das |  | st=h
V 8 | promised | AGREE | economic | 0311 | French firms=fir | Indian=ind
V 9 | Deliveries | COOPERATE | military,economic | 061 | @8:French firms=fir; @8:Indian=ind | | st=f
V 10 | test-fired | MOBILIZE/weapons | military | 152 | Pakistan=pak |  | when=last week | date=2016-09-12/2016-09-18
V 10 | warned | ACCUSE/disapprove | military,diplomatic | 111 | Pakistan=pak | India=ind
V 10 | purchases | =s | | | India=ind; @8:French=fra | 
Q 3 | d | It gives the Indian Air Force a potent capability that our neighbours would do well to note | the defence minister=inm | tweeted | -
Q 5 | m | the UPA had "slept over the tender for ten years while our squadrons bled" | Meenal Deshpande=des | said | -
Q 7 | i | they are down to 33 squadrons against the 42 needed for a two-front contingency | IAF officers=iaf | said | -
Q 10 | i | India's arms purchases are pushing South Asia towards instability | Pakistan=pak | warned | -

#A w14-011 | 2023-08-31 | LIBREVILLE
S Gabon officers seize power hours after disputed election result
P Soldiers announced on state television in the early hours of Wednesday that they had taken power in Gabon, minutes after the electoral commission declared that the president had won a third term.
P The dozen officers, who said they spoke for "the defence and security forces", cancelled the result, dissolved parliament and shut the borders until further notice.
P The president was confined to his residence and one of his sons was detained on suspicion of treason, a second statement said.
P In a video that surfaced on Wednesday afternoon the deposed leader, looking dazed in a carved chair, appealed to "friends all over the world to make noise".
P Most people in Libreville made a different kind of noise.
P Crowds hugged soldiers on the Boulevard Triomphal and sang the national anthem from the roofs of taxis, a correspondent for AFP saw.
P The head of the Republican Guard, Gen. Aurélien Moussavou, was carried shoulder-high by his men and named transitional leader that evening.
P The African Union's Peace and Security Council suspended Gabon on Thursday, and France, which keeps about 400 soldiers there, condemned the takeover and said that it wanted the result of the vote to be respected.
P China called for the president's safety to be guaranteed.
P The opposition candidate, Prof. Étienne Ogoula, who had complained of fraud on polling day, thanked the officers but asked them to finish the count.
P "We do not leave one family's house to move into a barracks," he said.
P It is the eighth coup in West and Central Africa since 2020.
P Manganese miner Eramet stopped work at its sites and resumed it a day later; its shares lost 5 percent.
P Internet access, cut on Saturday as polls closed, was restored by the new rulers.
@ off | Gabonese officers | g | GABMIL
@ pre | president of Gabon | p | GABGOV | president
@ par | Gabonese parliament | o | GABLEG
@ son | president's son | p | GABGOV
@ fri | friends all over the world | l | 
@ mou | Aurélien Moussavou | p | GABMIL | head of the Republican Guard
@ au | African Union | o | IGO
@ gab | Gabon | c | GAB
@ fra | France | c | FRA
@ chn | China | c | CHN
@ ogo | Étienne Ogoula | p | GABPTYOPP | candidate
@ gov | Gabonese government | o | GABGOV
@ peo | people of Gabon | l | GABCVL
@ cen | Gabonese electoral commission | o | GABGOV
E 0 Gabon/GPE
E 1 Wednesday/DATE; Gabon/GPE
E 4 Wednesday/DATE
E 5 Libreville/GPE
E 6 Boulevard Triomphal/FAC; AFP/ORG
E 7 Republican Guard/ORG; Aurélien Moussavou/PER
E 8 African Union/ORG; Peace and Security Council/ORG; Gabon/GPE; Thursday/DATE; France/GPE; about 400 soldiers/NUM
E 9 China/GPE
E 10 Étienne Ogoula/PER
E 12 West and Central Africa/LOC; 2020/DATE
E 13 Eramet/ORG
E 14 Saturday/DATE
V 0 | seize | COERCE/seize | political-institutions,pro-autocracy,military | 192 | Gabon officers=off | @1:the president=pre | where=Gabon | id=c
V 1 | taken | =c | | | Soldiers=off | the president=pre | when=the early hours of Wednesday | date=2023-08-30 | where=Gabon
V 2 | cancelled | COERCE/restrict | election,pro-autocracy | 172 | The dozen officers=off | @1:the president=pre | when=@1:Wednesday | date=2023-08-30
V 2 | dissolved | COERCE/restrict | legislative,pro-autocracy | 172 | The dozen officers=off | parliament=par | when=@1:Wednesday | date=2023-08-30
V 2 | shut | COERCE/restrict | rights-freedoms | 172 | The dozen officers=off |  | when=@1:Wednesday | date=2023-08-30
V 3 | confined | COERCE/restrict | political-institutions | 172 | @2:officers=off | The president=pre | where=his residence
V 3 | detained | COERCE/arrest | political-institutions,legal | 173 | @2:officers=off | one of his sons=son
V 4 | deposed | =c | | | @2:The dozen officers=off | the deposed leader=pre
V 4 | appealed | REQUEST/assist | diplomatic | 022 | the deposed leader=pre | friends all over the world=fri | when=Wednesday afternoon | date=2023-08-30
V 6 | hugged | SUPPORT | political-institutions | 051 | Crowds=peo | soldiers=off | where=the Boulevard Triomphal
V 7 | carried | SUPPORT | political-institutions | 051 | his men=off | Aurélien Moussavou=mou
V 8 | suspended | SANCTION/expel | diplomatic,political-institutions | 160 | The African Union's Peace and Security Council=au | Gabon=gab | when=Thursday | date=2023-08-31
V 8 | condemned | ACCUSE/disapprove | political-institutions,diplomatic | 111 | France=fra | @2:officers=off
V 8 | takeover | =c | | | @2:officers=off | @1:the president=pre
V 8 | wanted | REQUEST/change | election | 0244 | France=fra | @2:officers=off
V 9 | called for | REQUEST/assist | diplomatic | 020 | China=chn | @2:officers=off
V 10 | complained | ACCUSE/allege | election | 1121 | Étienne Ogoula=ogo | @1:the electoral commission=cen | when=polling day | date=2023-08-26
V 10 | thanked | SUPPORT | political-institutions | 051 | Étienne Ogoula=ogo | the officers=off
V 10 | asked | REQUEST/change | election,pro-democracy | 0244 | Étienne Ogoula=ogo | them=off
V 12 | coup | =c | | | @2:officers=off | @1:the president=pre
V 14 | cut | COERCE/withhold | rights-freedoms,election | 172 | @1:the president=pre | @5:Most people in Libreville=peo | when=Saturday | date=2023-08-26
V 14 | restored | CONCEDE | rights-freedoms | 0811 | the new rulers=off | @5:Most people in Libreville=peo
Q 1 | i | they had taken power in Gabon | Soldiers=off | announced | -
Q 1 | i | the president had won a third term | the electoral commission=cen | declared | -
Q 2 | m | they spoke for "the defence and security forces" | The dozen officers=off | said | -
Q 3 | i | The president was confined to his residence and one of his sons was detained on suspicion of treason | @2:officers=off | said | -
Q 4 | m | to "friends all over the world to make noise" | the deposed leader=pre | appealed | -
Q 8 | i | it wanted the result of the vote to be respected | France=fra | said | -
Q 11 | d | We do not leave one family's house to move into a barracks | he=ogo | said | -

#A w14-012 | 2020-12-03 | -
S Treasury BLOCKED £2bn for flooded North as ministers squabbled over who would pay, leaked emails reveal
P A promised £2billion to shore up flood defences across the North of England was held back for NINE MONTHS because ministers could not agree whose budget it should come from, the Mail can reveal.
P Leaked emails show that the Chief Secretary to the Treasury twice refused to sign off the cash, telling colleagues at the Environment Department that he was "not a hole-in-the-wall machine".
P The revelation sparked fury last night in towns still counting the cost of last winter's storms.
P Labour's Janine Ackroyd, the MP for Calder Bridge, accused ministers of "fiddling with spreadsheets while people bailed out their front rooms with saucepans".
P She called on the Chancellor to come to the Commons TODAY and apologise.
P "I have pensioners in my constituency who haven't been home since February," she told the Mail.
P "They were promised the earth.
S "What they got was a leaflet."
P A Treasury source hit back: "Every penny will be paid and it is nonsense to suggest that anything was blocked."
P Residents of Mytholmroyd, whose high street disappeared under five feet of brown water, have not been waiting for Whitehall.
P Landlord Pete Dawber, 61, has raised £38,000 for a pump by cycling to Brighton in a mermaid's tail.
P Forecasters expect heavy rain on high ground at the weekend.
P The Environment Agency insisted that it stood ready.
@ tre | Treasury | o | GBRGOV
@ chi | Chief Secretary to the Treasury | p | GBRGOV | Chief Secretary
@ env | Environment Department | o | GBRGOV
@ nor | North of England | l | GBRCVL
@ min | British ministers | g | GBRGOV
@ ack | Janine Ackroyd | p | GBRLEGPTYOPP | MP
@ cha | Chancellor | p | GBRGOV | Chancellor
@ sou | Treasury source | p | GBRGOV | source
@ age | Environment Agency | o | GBRGOV
@ mail | Daily Mail | o | GBRJRN
E 0 Treasury/ORG; £2bn/MONEY; North/LOC
E 1 £2billion/MONEY; North of England/LOC; Mail/ORG
E 2 Treasury/ORG; Environment Department/ORG
E 3 last winter/DATE
E 4 Labour/ORG; Janine Ackroyd/PER; Calder Bridge/GPE
E 5 Commons/ORG; TODAY/DATE
E 6 February/DATE; Mail/ORG
E 9 Treasury/ORG
E 10 Mytholmroyd/GPE; Whitehall/LOC
E 11 Pete Dawber/PER; £38,000/MONEY; Brighton/GPE
E 13 Environment Agency/ORG
V 0 | BLOCKED | REJECT/assist | economic,disasters | 122 | Treasury=tre | North=nor | n=money:£2bn:2000000000:GBP | by=@1:the Mail=mail | id=b
V 1 | promised | AGREE | economic,disasters | 033 | @0:Treasury=tre | the North of England=nor | st=h | n=money:£2billion:2000000000:GBP | id=pr
V 1 | held back | =b | | | ministers=min | the North of England=nor | by=the Mail=mail | n=money:£2billion:2000000000:GBP
V 2 | refused | =b | | | the Chief Secretary to the Treasury=chi | the Environment Department=env
V 4 | accused | ACCUSE/allege | disasters | 112 | Janine Ackroyd=ack | ministers=min
V 5 | called on | REQUEST/change | legislative,disasters | 024 | She=ack | the Chancellor=cha
V 7 | promised | =pr | | | @2:Treasury=tre | They=nor | by=@4:Janine Ackroyd=ack
V 9 | hit back | REJECT | economic | 016 | A Treasury source=sou | @4:Janine Ackroyd=ack | id=non
V 9 | paid | AGREE | economic,disasters | 033 | A Treasury source=sou | @1:the North of England=nor
V 9 | nonsense | =non | | | A Treasury source=sou | @4:Janine Ackroyd=ack
V 9 | blocked | =b | | | @2:Treasury=tre | @1:the North of England=nor
Q 2 | m | he was "not a hole-in-the-wall machine" | the Chief Secretary to the Treasury=chi | telling | colleagues at the Environment Department=env
Q 4 | m | "fiddling with spreadsheets while people bailed out their front rooms with saucepans" | Janine Ackroyd=ack | accused | ministers=min
Q 6 | d | I have pensioners in my constituency who haven't been home since February | she=ack | told | -
Q 7 | d | They were promised the earth | @6:she=ack |  | -
Q 8 | d | What they got was a leaflet | @6:she=ack |  | -
Q 9 | d | Every penny will be paid and it is nonsense to suggest that anything was blocked | A Treasury source=sou | hit back | -
Q 13 | i | it stood ready | The Environment Agency=age | insisted | -

#A w14-013 | 2024-08-22 | DHAKA
S Bangladesh asks India to send back ousted PM as murder cases pile up
P Bangladesh's interim government has revoked the diplomatic passport of the former prime minister and will formally ask New Delhi to return her for trial, its law adviser said on Thursday, two weeks after she fled to India by helicopter.
P Dr Asif Mahbub told reporters in Dhaka that prosecutors had registered 44 cases against her, most of them for murders committed when police fired on students in July.
P "She will not be tried by a mob and she will not be tried by us; she will be tried by a judge, with a lawyer of her own choosing," he said.
P India has granted her shelter at an air base near the capital but has said little in public.
P "It was her decision to come and at very short notice," the external affairs ministry's spokesperson, Raghav Saxena, said last week, declining to be drawn on a request that he called hypothetical.
P The two countries signed an extradition treaty in 2013, under which either may turn down a demand if the offence is "of a political character".
P Her son, who lives in Virginia, called the charges a witch-hunt and threatened that the Awami League's supporters would take to the streets if leaders of the party were harmed.
P In Gopalganj, her home district, villagers attacked an army patrol this month and set fire to one of its vehicles, wounding five soldiers.
P More than 600 people died in the unrest, a preliminary UN report says, and a fact-finding mission from Geneva landed in Dhaka on Thursday to look into the killings.
P Border trade at Benapole, halted for five days, has picked up again.
P The price of onions is back to where it was.
@ int | Bangladeshi interim government | o | BGDGOV
@ pm | former prime minister of Bangladesh | p | BGDELI | former prime minister
@ ind | India | c | IND
@ del | Indian government | o | INDGOV
@ mah | Asif Mahbub | p | BGDGOV | law adviser
@ pro | Bangladeshi prosecutors | g | BGDJUD
@ pol | Bangladeshi police | o | BGDCOP
@ stu | Bangladeshi students | l | BGDEDU
@ bgd | Bangladesh | c | BGD
@ sax | Raghav Saxena | p | INDGOV | spokesperson
@ son | son of the former prime minister | p | BGDELI | son
@ awa | Awami League's supporters | l | BGDPTYOPP
@ vil | villagers in Gopalganj | l | BGDCVL
@ arm | Bangladeshi army | o | BGDMIL
@ unm | UN fact-finding mission | o | UNO
@ unr | UN | o | UNO
E 0 Bangladesh/GPE; India/GPE
E 1 Bangladesh/GPE; New Delhi/GPE; Thursday/DATE; India/GPE
E 2 Asif Mahbub/PER; Dhaka/GPE; July/DATE
E 4 India/GPE
E 5 Raghav Saxena/PER; last week/DATE
E 6 2013/DATE
E 7 Virginia/GPE; Awami League/ORG
E 8 Gopalganj/GPE; this month/DATE; five soldiers/NUM
E 9 More than 600 people/NUM; UN/ORG; Geneva/GPE; Dhaka/GPE; Thursday/DATE
E 10 Benapole/GPE
V 0 | asks | REQUEST/assist | legal,diplomatic | 0213 | Bangladesh=bgd | India=ind | id=r
V 0 | ousted | RETREAT/resign | executive,political-institutions | 0831 | PM=pm | | st=h
V 0 | cases | ACCUSE/allege | legal | 115 | @2:prosecutors=pro | PM=pm | id=ch
V 1 | revoked | COERCE/restrict | legal,diplomatic | 172 | Bangladesh's interim government=int | the former prime minister=pm | by=its law adviser=mah
V 1 | ask | =r | | | Bangladesh's interim government=int | New Delhi=del | by=its law adviser=mah | when=Thursday | date=2024-08-22
V 2 | registered | =ch | | | prosecutors=pro | her=pm | by=Dr Asif Mahbub=mah
V 2 | fired | ASSAULT/firearms | repression | 175 | police=pol | students=stu | by=Dr Asif Mahbub=mah | when=July | date=2024-07 | id=kil
V 4 | granted | AID | asylum | 075 | India=ind | her=pm | where=an air base near the capital
V 5 | request | =r | | | @0:Bangladesh=bgd | @4:India=ind
V 6 | signed | SUPPORT | legal,diplomatic | 057 | The two countries=bgd; The two countries=ind |  | st=h | when=2013 | date=2013
V 7 | called | ACCUSE/disapprove | legal,political-institutions | 111 | Her son=son | @2:prosecutors=pro
V 7 | charges | =ch | | | @2:prosecutors=pro | Her=pm
V 7 | threatened | THREATEN/restrict | political-institutions | 133 | Her son=son | @1:Bangladesh's interim government=int
V 8 | attacked | ASSAULT | military | 180 | villagers=vil | an army patrol=arm | when=this month | date=2024-08 | where=Gopalganj | n=injured:five soldiers:5
V 8 | set fire | ASSAULT/destroy | military | 1712 | villagers=vil | an army patrol=arm | when=this month | date=2024-08 | where=Gopalganj
V 9 | unrest | PROTEST/riot | political-institutions | 145 |  |  | by=a preliminary UN report=unr | n=killed:More than 600 people:600
V 9 | look into | ACCUSE/investigate | human-rights | 092 | a fact-finding mission=unm |  | when=Thursday | date=2024-08-22 | where=Dhaka
V 9 | killings | =kil | | | @2:police=pol | @2:students=stu
Q 1 | i | Bangladesh's interim government has revoked the diplomatic passport of the former prime minister and will formally ask New Delhi to return her for trial | its law adviser=mah | said | -
Q 2 | i | prosecutors had registered 44 cases against her, most of them for murders committed when police fired on students in July | Dr Asif Mahbub=mah | told | -
Q 3 | d | She will not be tried by a mob and she will not be tried by us; she will be tried by a judge, with a lawyer of her own choosing | he=mah | said | -
Q 5 | d | It was her decision to come and at very short notice | Raghav Saxena=sax | said | -
Q 7 | i | the Awami League's supporters would take to the streets if leaders of the party were harmed | Her son=son | threatened | -
Q 9 | i | More than 600 people died in the unrest | a preliminary UN report=unr | says | -

#A w14-014 | 2017-06-15 | -
S Maoist shot dead, two jawans hurt in Malkangiri encounter
P Malkangiri: A hardcore Maoist was gunned down and two jawans sustained injuries in an exchange of fire between the ultras and a joint team of Special Operation Group (SOG) and District Voluntary Force (DVF) inside Kadarka forest under Chitrakonda police limits of the district today.
P The slain red rebel has been identified as Sukra Khemudu alias Raghu, who was carrying a cash reward of Rs 4 lakh on his head.
P Acting on a tip-off about the presence of a group of the outfit's Andhra Odisha Border Special Zonal Committee, the security personnel launched a combing operation in the area on Wednesday night, informed Malkangiri SP Prakash Behera.
P While the team was advancing, the Maoists opened fire upon them, forcing them to retaliate, the SP said.
P The gun battle lasted for about forty minutes after which the ultras fled taking advantage of the dense forest cover and hilly terrain.
P One SLR rifle, two country-made guns, Maoist literature and items of daily use were seized from the spot.
P The injured jawans were airlifted to Visakhapatnam where their condition is stated to be stable.
P Notably, the Maoists had abducted and killed a ward member of Badapada panchayat on suspicion of being a police informer last month.
P DGP Sanjay Pattanaik congratulated the forces over the success and appealed to the remaining cadres to lay down arms and join the mainstream.
P "They will get all benefits under the rehabilitation policy of the State government," he added.
P The ultras have called a 12-hour bandh in three blocks of the district on June 18 in protest against the encounter.
P Vehicular communication to the cut-off area remains dependent on a single motor launch.
@ mao | Maoists | g | INDREB
@ khe | Sukra Khemudu | p | INDREB
@ jaw | two jawans | l | INDCOP
@ sog | Special Operation Group | o | INDCOP
@ dvf | District Voluntary Force | o | INDCOP
@ beh | Prakash Behera | p | INDCOP | SP
@ war | ward member of Badapada panchayat | p | INDGOV | ward member
@ pat | Sanjay Pattanaik | p | INDCOP | DGP
@ cad | remaining Maoist cadres | l | INDREB
E 0 Maoist/ARM; two jawans/NUM; Malkangiri/GPE
E 1 Malkangiri/GPE; Maoist/ARM; two jawans/NUM; Special Operation Group/ORG; SOG/ORG; District Voluntary Force/ORG; DVF/ORG; Kadarka forest/LOC; Chitrakonda/GPE; today/DATE
E 2 Sukra Khemudu/PER; Raghu/PER; Rs 4 lakh/MONEY
E 3 Andhra Odisha Border Special Zonal Committee/ARM; Wednesday/DATE; Malkangiri/GPE; Prakash Behera/PER
E 4 Maoists/ARM
E 6 Maoist/ARM
E 7 Visakhapatnam/GPE
E 8 Maoists/ARM; Badapada/GPE; last month/DATE
E 9 Sanjay Pattanaik/PER
E 11 June 18/DATE
V 0 | shot | ASSAULT/firearms | terrorism | 193 | @1:Special Operation Group=sog; @1:District Voluntary Force=dvf | Maoist=khe | where=Malkangiri | id=k
V 0 | encounter | ASSAULT/firearms | terrorism | 193 | @1:the ultras=mao; @1:Special Operation Group=sog; @1:District Voluntary Force=dvf |  | where=Malkangiri | n=injured:two jawans:2 | id=e
V 1 | gunned down | =k | | | Special Operation Group=sog; District Voluntary Force=dvf | A hardcore Maoist=khe | when=today | date=2017-06-15 | where=Kadarka forest
V 1 | exchange of fire | =e | | | the ultras=mao; Special Operation Group=sog; District Voluntary Force=dvf |  | when=today | date=2017-06-15 | where=Kadarka forest | n=injured:two jawans:2
V 2 | slain | =k | | | @1:Special Operation Group=sog; @1:District Voluntary Force=dvf | red rebel=khe
V 3 | launched | MOBILIZE/police | terrorism | 153 | the security personnel=sog |  | by=Prakash Behera=beh | when=Wednesday night | date=2017-06-14
V 4 | opened fire | =e | | | the Maoists=mao | them#1=sog | by=the SP=beh
V 4 | retaliate | =e | | | them#2=sog | the Maoists=mao | by=the SP=beh
V 5 | battle | =e | | | the ultras=mao; @3:the security personnel=sog |
V 6 | seized | COERCE/seize | terrorism | 1711 | @3:the security personnel=sog | Maoist=mao | where=the spot
V 8 | abducted | ASSAULT/abduct | terrorism | 181 | the Maoists=mao | a ward member=war | st=h | when=last month | date=2017-05
V 8 | killed | ASSAULT/targeted | terrorism | 186 | the Maoists=mao | a ward member=war | st=h | when=last month | date=2017-05
V 9 | congratulated | SUPPORT | terrorism | 051 | Sanjay Pattanaik=pat | the forces=sog
V 9 | success | =k | | | the forces=sog | @2:red rebel=khe
V 9 | appealed | REQUEST/yield | terrorism | 0256 | Sanjay Pattanaik=pat | the remaining cadres=cad
V 10 | get | AGREE | terrorism | 035 | he=pat | They=cad
V 11 | bandh | PROTEST/strike | terrorism | 143 | The ultras=mao |  | st=f | when=June 18 | date=2017-06-18 | where=three blocks of the district
V 11 | encounter | =e | | | The ultras=mao; @3:the security personnel=sog |
Q 3 | i | Acting on a tip-off about the presence of a group of the outfit's Andhra Odisha Border Special Zonal Committee, the security personnel launched a combing operation in the area on Wednesday night | Malkangiri SP Prakash Behera=beh | informed | -
Q 4 | i | While the team was advancing, the Maoists opened fire upon them, forcing them to retaliate | the SP=beh | said | -
Q 10 | d | They will get all benefits under the rehabilitation policy of the State government | he=pat | added | -

#A w14-015 | 2024-12-01 | TBILISI
S Georgia: Police use water cannon for third night as EU talks freeze brings thousands out
P Riot police in Georgia fired tear gas and water cannon at protesters in the capital, Tbilisi, early on Sunday, on a third night of unrest over the government's decision to shelve talks on joining the European Union until 2028.
P Demonstrators threw fireworks and bottles at the parliament building, and one window on the first floor caught fire.
P The interior ministry said 107 people had been detained on Friday night alone and that 10 of its officers were hurt.
P The Public Defender, Irakli Tsereteli, accused the police of torture after he visited detainees, most of whom had injuries to the face, eyes and head.
P "They were beaten in the van, one after the other, with their hands tied," he said.
P Police have not commented on his claim.
P More than 200 diplomats and civil servants signed open letters against the freeze, and the ambassadors to Bulgaria and the Netherlands stepped down.
P In a statement, the US state department condemned the "excessive use of force" and said it was suspending its strategic partnership with Tbilisi.
P The prime minister shrugged off the move, saying that he would deal with the next administration in Washington.
P He also dismissed calls for a new parliamentary election, which the opposition says was stolen in October with Moscow's help.
P Nino, a 22-year-old student wrapped in a blue flag with gold stars, had come with her grandmother.
P "She stood here in 1989 and she stood here in 2003," she told the BBC.
P "She says her knees are too old for it, and then she puts on her coat."
P Four in five Georgians tell pollsters that they want to be part of the EU.
@ pol | Georgian police | o | GEOCOP
@ pro | protesters in Tbilisi | l | GEOCVLOPP
@ gov | Georgian government | o | GEOGOV
@ min | Georgian interior ministry | o | GEOGOV
@ tse | Irakli Tsereteli | p | GEOGOV | Public Defender
@ det | detainees | l | GEOCVLOPP
@ civ | diplomats and civil servants | g | GEOGOV
@ amb | Georgian ambassadors to Bulgaria and the Netherlands | g | GEOGOV
@ sta | US state department | o | USAGOV
@ pm | Georgian prime minister | p | GEOGOV | prime minister
@ opp | Georgian opposition | g | GEOPTYOPP
@ eur | European Union | o | EUR
@ mos | Russian government | o | RUSGOV
@ nin | Nino | p | GEOEDU | student
@ gra | Nino's grandmother | p | GEOCVL
E 0 Georgia/GPE; EU/ORG
E 1 Georgia/GPE; Tbilisi/GPE; Sunday/DATE; European Union/ORG; 2028/DATE
E 3 107 people/NUM; Friday/DATE; 10 of its officers/NUM
E 4 Irakli Tsereteli/PER
E 7 More than 200 diplomats and civil servants/NUM; Bulgaria/GPE; Netherlands/GPE
E 8 US/GPE; Tbilisi/GPE
E 9 Washington/GPE
E 10 October/DATE; Moscow/GPE
E 11 Nino/PER
E 12 1989/DATE; 2003/DATE; BBC/ORG
E 14 Georgians/NORP; EU/ORG
V 0 | use | ASSAULT/crowd-control | repression | 175 | Police=pol | @1:protesters=pro | when=third night | date=2024-12-01 | where=Georgia | id=w
V 0 | freeze | SANCTION/withdraw | diplomatic | 164 | Georgia=gov | EU=eur | id=f
V 0 | brings thousands out | PROTEST/riot | diplomatic,political-institutions | 145 | thousands=pro | Georgia=gov | n=protesters:thousands:- | id=p
V 1 | fired | =w | | | Riot police in Georgia=pol | protesters=pro | when=early on Sunday | date=2024-12-01 | where=Tbilisi
V 1 | unrest | =p | | | protesters=pro | the government=gov | where=Tbilisi
V 1 | shelve | =f | | | the government=gov | the European Union=eur
V 2 | threw | =p | | | Demonstrators=pro | @1:the government=gov | where=the parliament building
V 3 | detained | COERCE/arrest | repression | 173 | @1:Riot police in Georgia=pol | 107 people=pro | by=The interior ministry=min | when=Friday night | date=2024-11-29 | n=arrested:107 people:107
V 3 | hurt | =p | | | @2:Demonstrators=pro | its officers=pol | by=The interior ministry=min | n=injured:10 of its officers:10
V 4 | accused | ACCUSE/allege | human-rights,repression | 1122 | Irakli Tsereteli=tse | the police=pol | id=acc
V 4 | torture | ASSAULT/torture | human-rights,repression | 1822 | the police=pol | detainees=det | by=Irakli Tsereteli=tse | id=t
V 4 | visited | CONSULT/visit | human-rights | 042 | he=tse | detainees=det
V 5 | beaten | =t | | | @4:the police=pol | They=det | by=he=tse | where=the van
V 6 | claim | =acc | | | his=tse | Police=pol
V 7 | signed | ACCUSE/disapprove | diplomatic,political-institutions | 111 | More than 200 diplomats and civil servants=civ | @1:the government=gov
V 7 | freeze | =f | | | @1:the government=gov | @1:the European Union=eur
V 7 | stepped down | RETREAT/resign | diplomatic,executive | 0831 | the ambassadors to Bulgaria and the Netherlands=amb | @1:the government=gov
V 8 | condemned | ACCUSE/disapprove | repression,diplomatic | 111 | the US state department=sta | @1:Riot police in Georgia=pol
V 8 | force | =w | | | @1:Riot police in Georgia=pol | @1:protesters=pro
V 8 | suspending | SANCTION/discontinue | diplomatic | 160 | the US state department=sta | Tbilisi=gov | id=s
V 9 | shrugged off | REJECT | diplomatic | 120 | The prime minister=pm | @8:the US state department=sta
V 9 | move | =s | | | @8:the US state department=sta | @8:Tbilisi=gov
V 10 | dismissed | REJECT/change | election | 1234 | He=pm | the opposition=opp
V 10 | calls | REQUEST/change | election | 0244 | the opposition=opp | He=pm
V 10 | says | ACCUSE/allege | election | 1121 | the opposition=opp | Moscow=mos
V 12 | stood#1 | PROTEST/demo | pro-democracy | 141 | She=gra | | st=h | by=she#2=nin | when=1989 | date=1989
V 12 | stood#2 | PROTEST/demo | pro-democracy | 141 | she#1=gra | | st=h | by=she#2=nin | when=2003 | date=2003
Q 3 | i | 107 people had been detained on Friday night alone and that 10 of its officers were hurt | The interior ministry=min | said | -
Q 5 | d | They were beaten in the van, one after the other, with their hands tied | he=tse | said | -
Q 8 | m | the "excessive use of force" | the US state department=sta | condemned | -
Q 8 | i | it was suspending its strategic partnership with Tbilisi | the US state department=sta | said | -
Q 9 | i | he would deal with the next administration in Washington | The prime minister=pm | saying | -
Q 10 | i | was stolen in October with Moscow's help | the opposition=opp | says | -
Q 12 | d | She stood here in 1989 and she stood here in 2003 | she#2=nin | told | -
Q 13 | d | She says her knees are too old for it, and then she puts on her coat | @12:she#2=nin |  | -

#A w14-016 | 2023-08-07 | ISLAMABAD
S PTI chief's wife moves court against 'solitary' jail conditions as PDM, PTI trade barbs over arrest
P ISLAMABAD: The wife of the jailed PTI chief on Monday filed a petition in the Islamabad High Court, seeking his transfer from Attock prison to Adiala and access to his family, lawyers and personal physician.
P The former prime minister was arrested at his Lahore residence on Saturday after a trial court convicted him of corrupt practices in the state gifts case and sentenced him to three years behind bars.
P In her petition, she contended that her husband was being kept in a nine-by-eleven-foot cell with flies by day and insects by night, and that he had been denied home-cooked food.
P The court admitted the plea and issued notices to the interior secretary and the jail superintendent for Wednesday.
P Meanwhile, the war of words between the ruling alliance and the PTI showed no signs of abating.
P "The law has merely caught up with a man who spent his entire tenure preaching to others about theft," Information Minister Sohail Gardezi told a presser, rejecting the impression that the government had any role in the verdict.
P He recalled that the PTI had celebrated with sweets when its rivals were sent to jail.
P PTI core committee member Barrister Nadir Swati termed the judgement "murder of justice" and urged workers to remain peaceful.
P Police in Lahore and Peshawar, however, detained at least 94 party supporters on Sunday, a PTI spokesperson claimed on X, formerly Twitter.
P The Human Rights Commission of Pakistan (HRCP) voiced concern over reports that journalists covering the gatherings were manhandled.
P The stock market, which had opened in the red, recovered to close 120 points higher.
P Under the law, a convict stands disqualified from contesting elections for five years.
@ wif | wife of the PTI chief | p | PAKELI | wife
@ chi | PTI chief | p | PAKPTYOPP | chief
@ ihc | Islamabad High Court | o | PAKJUD
@ tri | trial court | o | PAKJUD
@ gar | Sohail Gardezi | p | PAKGOV | Information Minister
@ pti | PTI | o | PAKPTYOPP
@ pdm | PDM | o | PAKPTYGOV
@ riv | rivals of the PTI | g | PAKPTY
@ swa | Nadir Swati | p | PAKPTYOPP | core committee member
@ wor | PTI workers | l | PAKPTYOPP
@ pol | police in Lahore and Peshawar | o | PAKCOP
@ spo | PTI spokesperson | p | PAKPTYOPP | spokesperson
@ hrc | Human Rights Commission of Pakistan | o | PAKNGO
@ jou | journalists | l | PAKJRN
@ sec | interior secretary | p | PAKGOV | interior secretary
@ jai | jail superintendent | p | PAKCOP | jail superintendent
@ gov | Pakistani government | o | PAKGOV
E 0 PTI#1/ORG; PDM/ORG; PTI#2/ORG
E 1 ISLAMABAD/GPE; PTI/ORG; Monday/DATE; Islamabad High Court/ORG; Attock prison/FAC; Adiala/FAC
E 2 Lahore/GPE; Saturday/DATE
E 4 Wednesday/DATE
E 5 PTI/ORG
E 6 Sohail Gardezi/PER
E 7 PTI/ORG
E 8 PTI/ORG; Nadir Swati/PER
E 9 Lahore/GPE; Peshawar/GPE; at least 94 party supporters/NUM; Sunday/DATE; PTI/ORG; X/ORG; Twitter/ORG
E 10 Human Rights Commission of Pakistan/ORG; HRCP/ORG
V 0 | moves | REQUEST/change | legal,human-rights | 0243 | PTI chief's wife=wif | court=ihc | id=p
V 0 | barbs | ACCUSE/disapprove | political-institutions | 111 | PDM=pdm; PTI#2=pti | | id=barb
V 0 | arrest | COERCE/arrest | legal,corruption | 173 |  | PTI chief=chi | id=a
V 1 | jailed | =a | | |  | the jailed PTI chief=chi
V 1 | filed | =p | | | The wife of the jailed PTI chief=wif | the Islamabad High Court=ihc | when=Monday | date=2023-08-07 | where=Islamabad High Court
V 2 | arrested | =a | | |  | The former prime minister=chi | when=Saturday | date=2023-08-05 | where=his Lahore residence
V 2 | convicted | SANCTION/convict | legal,corruption | 116 | a trial court=tri | him#1=chi | when=Saturday | date=2023-08-05 | id=v
V 2 | sentenced | =v | | | a trial court=tri | him#2=chi | when=Saturday | date=2023-08-05
V 3 | petition | =p | | | she=wif | @1:the Islamabad High Court=ihc
V 3 | kept | =a | | | | her husband=chi | by=she=wif
V 3 | denied | COERCE/withhold | human-rights | 172 |  | he=chi | by=she=wif
V 4 | plea | =p | | | @3:she=wif | The court=ihc
V 4 | issued notices | REQUEST | legal | 100 | The court=ihc | the interior secretary=sec; the jail superintendent=jai
V 5 | war of words | =barb | | | the ruling alliance=pdm; the PTI=pti | 
V 6 | preaching | ACCUSE/disapprove | corruption | 111 | Sohail Gardezi=gar | a man who spent his entire tenure=chi
V 6 | rejecting | REJECT | legal | 016 | Sohail Gardezi=gar |
V 6 | verdict | =v | | | @2:a trial court=tri | @2:him#1=chi
V 7 | jail | COERCE/arrest | legal | 173 | | its rivals=riv | st=h | by=He=gar
V 8 | termed | ACCUSE/disapprove | legal | 111 | Nadir Swati=swa | @2:a trial court=tri
V 8 | judgement | =v | | | @2:a trial court=tri | @2:him#1=chi
V 8 | urged | REQUEST/yield | political-institutions | 0252 | Nadir Swati=swa | workers=wor
V 9 | detained | COERCE/arrest | repression | 173 | Police in Lahore and Peshawar=pol | at least 94 party supporters=wor | by=a PTI spokesperson=spo | when=Sunday | date=2023-08-06 | n=arrested:at least 94 party supporters:94
V 10 | voiced | ACCUSE/disapprove | rights-freedoms | 111 | The Human Rights Commission of Pakistan=hrc | @9:Police in Lahore and Peshawar=pol
V 10 | gatherings | PROTEST/demo | political-institutions | 141 | @9:at least 94 party supporters=wor | 
V 10 | manhandled | ASSAULT/beat | rights-freedoms | 175 |  | journalists=jou | by=The Human Rights Commission of Pakistan=hrc
Q 3 | i | her husband was being kept in a nine-by-eleven-foot cell with flies by day and insects by night, and that he had been denied home-cooked food | she=wif | contended | -
Q 6 | d | The law has merely caught up with a man who spent his entire tenure preaching to others about theft | Information Minister Sohail Gardezi=gar | told | -
Q 7 | i | the PTI had celebrated with sweets when its rivals were sent to jail | He=gar | recalled | -
Q 8 | m | the judgement "murder of justice" | Barrister Nadir Swati=swa | termed | -
Q 9 | i | Police in Lahore and Peshawar, however, detained at least 94 party supporters on Sunday | a PTI spokesperson=spo | claimed | -

#A w14-017 | 2013-05-14 | -
S London cabbie pleads guilty to plotting terror training trip in Somalia
P A minicab driver from east London has pleaded guilty to preparing acts of terrorism after he tried to join al-Shabaab militants in Somalia, a court heard on Tuesday.
P Yusuf Karim Abdi, 26, of Bethnal Green, entered his plea at Woolwich Crown Court, where his trial had been due to start this week.
P Two other men, Hamza Lodhi and Tariq Bello, deny the same charge and will face a jury.
P Prosecuting, Fiona Galbraith QC said that the three had met in a Leyton gym and agreed never to speak indoors.
P They bought walking boots, a water filter and a copy of an SAS survival manual with a supermarket loyalty card, she told the jury.
P Abdi was arrested by counter-terrorism officers at Gatwick in September as he queued for a flight to Nairobi with £2,300 in his sock.
P He said nothing in interview.
P In messages recovered from a laptop, however, he boasted to a cousin that "the lions are waiting and the door is open".
P His barrister asked for a psychiatric report, and the judge, Mr Justice Penhallow, adjourned sentencing until 14 June.
P "You must expect a substantial term," he told the defendant.
P Abdi, in a grey tracksuit, nodded and asked the dock officer for water.
P More than 50 Britons are thought to have travelled to the Horn of Africa since 2006, some of whom have since come home disillusioned.
P The trial of the other two continues.
@ abd | Yusuf Karim Abdi | p | GBRREB | defendant
@ lod | Hamza Lodhi | p | GBR | defendant
@ bel | Tariq Bello | p | GBR | defendant
@ gal | Fiona Galbraith | p | GBRJUD | prosecutor
@ cou | Woolwich Crown Court | o | GBRJUD
@ ofc | counter-terrorism officers | g | GBRCOP
@ bar | Abdi's barrister | p | GBRJUD | barrister
@ pen | Mr Justice Penhallow | p | GBRJUD | judge
@ cro | Crown prosecutors | o | GBRJUD
@ cou2 | cousin of Abdi | p | 
E 0 London/GPE; Somalia/GPE
E 1 London/GPE; al-Shabaab/ARM; Somalia/GPE; Tuesday/DATE
E 2 Yusuf Karim Abdi/PER; Bethnal Green/LOC; Woolwich Crown Court/ORG; this week/DATE
E 3 Hamza Lodhi/PER; Tariq Bello/PER
E 4 Fiona Galbraith/PER; Leyton/LOC
E 5 SAS/ORG
E 6 Abdi/PER; Gatwick/FAC; September/DATE; Nairobi/GPE; £2,300/MONEY
E 9 Penhallow/PER; 14 June/DATE
E 11 Abdi/PER
E 12 More than 50/NUM; Britons/NORP; Horn of Africa/LOC; 2006/DATE
V 0 | pleads guilty | CONCEDE | legal,terrorism | 015 | London cabbie=abd | @2:Woolwich Crown Court=cou | id=p
V 1 | pleaded guilty | =p | | | A minicab driver from east London=abd | a court=cou | when=Tuesday | date=2013-05-14
V 2 | plea | =p | | | Yusuf Karim Abdi=abd | Woolwich Crown Court=cou | where=Woolwich Crown Court
V 3 | deny | REJECT | legal,terrorism | 016 | Hamza Lodhi=lod; Tariq Bello=bel | @4:Fiona Galbraith=gal
V 3 | charge | ACCUSE/allege | legal,terrorism | 115 | @4:Fiona Galbraith=gal | Hamza Lodhi=lod; Tariq Bello=bel | id=c
V 3 | face | =c | | | @4:Fiona Galbraith=gal | Hamza Lodhi=lod; Tariq Bello=bel
V 4 | Prosecuting | =c | | | Fiona Galbraith=gal | the three=lod; the three=bel
V 6 | arrested | COERCE/arrest | legal,terrorism | 173 | counter-terrorism officers=ofc | Abdi=abd | when=September | date=2012-09 | where=Gatwick
V 9 | sentencing | SANCTION/convict | legal,terrorism | 116 | Mr Justice Penhallow=pen | @6:Abdi=abd | st=f | when=until 14 June | date=2013-06-14
V 10 | expect | THREATEN/arrest | legal,terrorism | 130 | he=pen | You=abd
V 13 | trial | =c | | |  | the other two=lod; the other two=bel
V 9 | asked for | REQUEST | legal | 020 | His barrister=bar | Mr Justice Penhallow=pen
Q 4 | i | the three had met in a Leyton gym and agreed never to speak indoors | Fiona Galbraith=gal | said | -
Q 5 | i | They bought walking boots, a water filter and a copy of an SAS survival manual with a supermarket loyalty card | she=gal | told | -
Q 8 | m | "the lions are waiting and the door is open" | he=abd | boasted | a cousin=cou2
Q 10 | d | You must expect a substantial term | he=pen | told | the defendant=abd

#A w14-018 | 2022-06-22 | -
S Vizag: Indian Navy, US Navy kick off 6-day drill in Bay of Bengal
P Visakhapatnam (Andhra Pradesh) [India], June 22 (ANI): The Indian Navy and the United States Navy on Wednesday began a six-day bilateral exercise in the Bay of Bengal with two destroyers, a P-8I maritime patrol aircraft and marine commandos from both the sides taking part.
P The harbour phase of the exercise is being conducted from June 22 to 24 and includes professional interactions, yoga and a friendly volleyball match.
P Speaking to ANI, Commodore Harish Velankar, who heads the Indian contingent, said the drill was not aimed at any country.
P "We have been operating with them for thirty years.
S "We know their procedures, they know ours, and when a cyclone strikes we do not have to ask who does what," he said.
P He further said that the two navies had jointly delivered relief to Madagascar in February after Cyclone Batsirai left more than 120 people dead.
P US Consul General Rebecca Lindholm, who visited the Eastern Naval Command on Tuesday, hailed the growing defence partnership and said Washington would hand over two more surveillance drones on lease by December.
P Earlier this month, China's foreign ministry had objected to the presence of foreign warships in what it called "waters of peace".
P India has dismissed the remark as "misplaced".
P Visakhapatnam Port Authority said that the movement of cargo will not be affected.
P Fishermen have been asked to keep clear of the firing range till Monday.
P The city, also known as Vizag, is celebrated for its beaches and its prawn curry. (ANI)
@ inn | Indian Navy | o | INDMIL
@ usn | US Navy | o | USAMIL
@ vel | Harish Velankar | p | INDMIL | Commodore
@ ind | India | c | IND
@ lin | Rebecca Lindholm | p | USAGOV | Consul General
@ enc | Eastern Naval Command | o | INDMIL
@ was | US government | o | USAGOV
@ chn | Chinese foreign ministry | o | CHNGOV
@ mdg | Madagascar | c | MDG
@ vpa | Visakhapatnam Port Authority | o | INDGOV
E 0 Vizag/GPE; Indian Navy/ORG; US Navy/ORG; Bay of Bengal/LOC
E 1 Visakhapatnam/GPE; Andhra Pradesh/GPE; India#1/GPE; June 22/DATE; ANI/ORG; Indian Navy/ORG; United States Navy/ORG; Wednesday/DATE; Bay of Bengal/LOC
E 2 June 22 to 24/DATE
E 3 ANI/ORG; Harish Velankar/PER; Indian/NORP
E 6 Madagascar/GPE; February/DATE; Cyclone Batsirai/EVT; more than 120 people/NUM
E 7 US/GPE; Rebecca Lindholm/PER; Eastern Naval Command/ORG; Tuesday/DATE; Washington/GPE; December/DATE
E 8 this month/DATE; China/GPE
E 9 India/GPE
E 10 Visakhapatnam Port Authority/ORG
E 11 Monday/DATE
E 12 Vizag/GPE; ANI/ORG
V 0 | drill | COOPERATE | military | 062 | Indian Navy=inn; US Navy=usn |  | where=Bay of Bengal | id=d
V 1 | exercise | =d | | | The Indian Navy=inn; the United States Navy=usn |  | when=Wednesday | date=2022-06-22/2022-06-27 | where=Bay of Bengal
V 2 | exercise | =d | | | @1:The Indian Navy=inn; @1:the United States Navy=usn |  | when=June 22 to 24 | date=2022-06-22/2022-06-24
V 3 | drill | =d | | | @1:The Indian Navy=inn; @1:the United States Navy=usn |  | by=Commodore Harish Velankar=vel
V 4 | operating | COOPERATE | military | 062 | We=inn; them=usn | | st=h | by=@3:Commodore Harish Velankar=vel | when=for thirty years
V 6 | delivered | AID | human-security,military,disasters | 073 | the two navies=inn; the two navies=usn | Madagascar=mdg | by=He=vel | when=February | date=2022-02
V 7 | visited | CONSULT/visit | diplomatic,military | 042 | Rebecca Lindholm=lin | the Eastern Naval Command=enc | when=Tuesday | date=2022-06-21
V 7 | hailed | SUPPORT | military,diplomatic | 051 | Rebecca Lindholm=lin | @9:India=ind
V 7 | said | AGREE | military | 0332 | Washington=was | @9:India=ind | by=Rebecca Lindholm=lin
V 8 | objected | ACCUSE/disapprove | military,diplomatic | 111 | China's foreign ministry=chn | @1:The Indian Navy=inn; @1:the United States Navy=usn | when=Earlier this month | date=2022-06 | id=obj
V 9 | dismissed | REJECT | diplomatic | 120 | India=ind | @8:China's foreign ministry=chn
V 9 | remark | =obj | | | @8:China's foreign ministry=chn | India=inn
Q 3 | i | the drill was not aimed at any country | Commodore Harish Velankar=vel | said | -
Q 4 | d | We have been operating with them for thirty years | @5:he=vel |  | -
Q 5 | d | We know their procedures, they know ours, and when a cyclone strikes we do not have to ask who does what | he=vel | said | -
Q 6 | i | the two navies had jointly delivered relief to Madagascar in February after Cyclone Batsirai left more than 120 people dead | He=vel | said | -
Q 7 | i | Washington would hand over two more surveillance drones on lease by December | US Consul General Rebecca Lindholm=lin | said | -
Q 8 | m | what it called "waters of peace" | China's foreign ministry=chn | objected | -
Q 9 | m | the remark as "misplaced" | India=ind | dismissed | -
Q 10 | i | the movement of cargo will not be affected | Visakhapatnam Port Authority=vpa | said | -

#A w14-019 | 2024-10-09 | NABLUS
S Israeli undercover unit shoots four Palestinians dead in Nablus raid
P Nablus, occupied West Bank – Israeli special forces disguised as vegetable sellers killed four Palestinian men in their car in the centre of Nablus on Wednesday, the Palestinian Health Ministry said, in the second such raid on the city within a week.
P The men were named as fighters of the al-Aqsa Martyrs' Brigades by the group itself, which vowed that their blood "will not go unanswered".
P Israel's military and its Shin Bet security service said in a joint statement that the cell had carried out shooting attacks on soldiers and was on its way to mount another.
P They gave no evidence for the claim.
P Nasser Dweikat was opening his spice shop when the van drew up.
P "Nobody shouted 'stop', nobody asked for a name, they got out and emptied their guns through the windscreen," he told Al Jazeera.
P "Then one of them picked up the crate of tomatoes and put it back, as if he were tidying."
P Israeli troops also broke into homes in Qalqilya, Tulkarem and the Dheisheh refugee camp near Bethlehem overnight, seizing at least 17 people, among them two former prisoners, according to the Palestinian Prisoners' Society.
P South of Hebron, settlers from Havat Maon uprooted 40 olive trees and beat a farmer with iron bars as soldiers looked on, residents said.
P The Palestinian presidency held Washington responsible for what it called an open-ended war and asked the UN Security Council to provide protection for civilians.
P Since October last year more than 700 Palestinians have been killed by Israeli forces or settlers in the West Bank, the UN says.
P A general strike shuttered the old city, where even the sellers of knafeh had pulled down their blinds by noon.
P Israel captured the territory in the 1967 war.
@ isr | Israel | c | ISR
@ spe | Israeli special forces | g | ISRMIL
@ men | four Palestinian men | l | PSEREB
@ hea | Palestinian Health Ministry | o | PSEGOV
@ aqs | al-Aqsa Martyrs' Brigades | g | PSEREB
@ mil | Israeli military | o | ISRMIL
@ shi | Shin Bet | o | ISRSPY
@ dwe | Nasser Dweikat | p | PSEBUS | shopkeeper
@ civ | people seized in the West Bank | l | PSECVL
@ pps | Palestinian Prisoners' Society | o | PSENGO
@ set | settlers from Havat Maon | g | ISRCVL
@ far | farmer near Hebron | p | PSEAGR | farmer
@ res | residents south of Hebron | l | PSECVL
@ pre | Palestinian presidency | o | PSEGOV
@ was | US government | o | USAGOV
@ uns | UN Security Council | o | UNO
@ pse | Palestinians | l | PSECVL
@ un | UN | o | UNO
@ sol | Israeli soldiers | g | ISRMIL
@ for | Israeli forces or settlers | g | ISRMIL
@ str | strikers in Nablus | l | PSECVL
E 0 Israeli/NORP; four/NUM; Palestinians/NORP; Nablus/GPE
E 1 Nablus#1/GPE; West Bank/GPE; Israeli/NORP; four/NUM; Palestinian#1/NORP; Nablus#2/GPE; Wednesday/DATE; Palestinian Health Ministry/ORG
E 2 al-Aqsa Martyrs' Brigades/ARM
E 3 Israel/GPE; Shin Bet/ORG
E 5 Nasser Dweikat/PER
E 6 Al Jazeera/ORG
E 8 Israeli/NORP; Qalqilya/GPE; Tulkarem/GPE; Dheisheh refugee camp/FAC; Bethlehem/GPE; at least 17 people/NUM; two former prisoners/NUM; Palestinian Prisoners' Society/ORG
E 9 Hebron/GPE; Havat Maon/GPE
E 10 Palestinian/NORP; Washington/GPE; UN Security Council/ORG
E 11 October last year/DATE; more than 700/NUM; Palestinians/NORP; Israeli/NORP; West Bank/GPE; UN/ORG
E 13 Israel/GPE; 1967 war/EVT
V 0 | shoots | ASSAULT/firearms | military | 193 | Israeli undercover unit=spe | four Palestinians=men | where=Nablus | n=killed:four:4 | id=k
V 0 | raid | =k | | | Israeli undercover unit=spe | four Palestinians=men | where=Nablus
V 1 | killed | =k | | | Israeli special forces=spe | four Palestinian men=men | by=the Palestinian Health Ministry=hea | when=Wednesday | date=2024-10-09 | where=the centre of Nablus | n=killed:four:4
V 1 | raid | =k | | | Israeli special forces=spe | four Palestinian men=men | where=the city
V 2 | vowed | THREATEN/violence | terrorism | 138 | the group=aqs | @1:Israeli special forces=spe
V 3 | attacks | ASSAULT/firearms | military,terrorism | 180 | the cell=men | soldiers=sol | by=Israel's military=mil | st=h
V 6 | emptied | =k | | | they=spe | @1:four Palestinian men=men | by=he=dwe
V 8 | broke into | COERCE/seize | military | 1711 | Israeli troops=mil | at least 17 people=civ | by=the Palestinian Prisoners' Society=pps | when=overnight | date=2024-10-09 | where=Qalqilya
V 8 | seizing | COERCE/arrest | military | 173 | Israeli troops=mil | at least 17 people=civ | by=the Palestinian Prisoners' Society=pps | when=overnight | date=2024-10-09 | where=the Dheisheh refugee camp | n=arrested:at least 17 people:17
V 9 | uprooted | ASSAULT/destroy | territory | 1712 | settlers from Havat Maon=set | a farmer=far | by=residents=res | where=South of Hebron
V 9 | beat | ASSAULT/beat | territory | 182 | settlers from Havat Maon=set | a farmer=far | by=residents=res | where=South of Hebron
V 10 | held | ACCUSE/allege | diplomatic | 112 | The Palestinian presidency=pre | Washington=was
V 10 | asked | REQUEST/assist | peacekeeping,diplomatic | 0234 | The Palestinian presidency=pre | the UN Security Council=uns
V 11 | killed | ASSAULT | military,human-rights | 190 | Israeli forces or settlers=for | Palestinians=pse | by=the UN=un | when=Since October last year | date=2023-10/2024-10 | where=the West Bank | n=killed:more than 700:700
V 12 | strike | PROTEST/strike | territory | 143 | the sellers of knafeh=str | @0:Israeli=isr | where=the old city | id=str
V 12 | shuttered | =str | | | the sellers of knafeh=str | @3:Israel=isr | where=the old city
V 13 | captured | COERCE/seize | military,territory | 192 | Israel=isr |  | st=h | when=1967 | date=1967 | where=the territory
V 13 | war | ASSAULT | military | 190 | Israel=isr |  | st=h | when=1967 | date=1967
Q 1 | i | Israeli special forces disguised as vegetable sellers killed four Palestinian men in their car in the centre of Nablus on Wednesday | the Palestinian Health Ministry=hea | said | -
Q 2 | m | their blood "will not go unanswered" | the group itself=aqs | vowed | -
Q 3 | i | the cell had carried out shooting attacks on soldiers and was on its way to mount another | Israel's military=mil | said | -
Q 6 | d | Nobody shouted 'stop', nobody asked for a name, they got out and emptied their guns through the windscreen | he=dwe | told | -
Q 7 | d | Then one of them picked up the crate of tomatoes and put it back, as if he were tidying | @6:he=dwe |  | -
Q 8 | i | Israeli troops also broke into homes in Qalqilya, Tulkarem and the Dheisheh refugee camp near Bethlehem overnight, seizing at least 17 people, among them two former prisoners | the Palestinian Prisoners' Society=pps | according to | -
Q 9 | i | settlers from Havat Maon uprooted 40 olive trees and beat a farmer with iron bars as soldiers looked on | residents=res | said | -
Q 11 | i | more than 700 Palestinians have been killed by Israeli forces or settlers in the West Bank | the UN=un | says | -

#A w14-020 | 2024-05-02 | NEW YORK
S WATCH: NYPD Storms Columbia Hall, Nearly 300 Anti-Israel Agitators Hauled Away
P Police in riot gear climbed through a second-floor window of Columbia University's Hamilton Hall on Tuesday night and arrested the pro-Palestinian radicals who had barricaded themselves inside, ending a 20-hour occupation that humiliated the Ivy League school's leaders.
P A total of 282 people were taken into custody at Columbia and at the City College of New York a mile uptown, the NYPD said Wednesday.
P The mayor, a former cop, blasted "outside agitators" for hijacking the protest and tweeted: "We are NOT going to let our children be radicalized."
P Students disputed that account.
P "There were no outsiders in my zip ties," said sophomore Leila Haddad-Stern, who was released at dawn with a desk appearance ticket and a swollen wrist.
P The university, whose president had asked for the police to move in, vowed to expel every student who took part.
P Faculty groups were not impressed.
P The local chapter of the American Association of University Professors condemned what it called a "horrific police attack on our students" and demanded a no-confidence vote.
P At UCLA, masked counter-protesters armed with sticks and fireworks attacked a pro-Palestinian encampment for three hours before officers stepped in, sending 25 students to the emergency room.
P House Republicans lost no time.
P Rep. Curt Bannister (R-OH) threatened to strip schools of federal funds if they "keep coddling Hamas fan clubs", and the House voted 320-91 to back a bill that widens the definition of antisemitism.
P More than 2,000 people have been arrested on U.S. campuses since April 18.
P Commencement at Columbia is set for May 15.
@ nyp | NYPD | o | USACOP
@ stu | protesters at Columbia | l | USACVL
@ cit | protesters at City College of New York | l | USACVL
@ col | Columbia University | o | USAEDU
@ may | mayor of New York | p | USAGOV | mayor
@ lei | Leila Haddad-Stern | p | USAEDU | sophomore
@ pre | president of Columbia University | p | USAEDU | president
@ aau | American Association of University Professors | o | USAEDU
@ cou | counter-protesters at UCLA | g | USACVL
@ enc | protesters at UCLA | l | USAEDU
@ ban | Curt Bannister | p | USALEGPTY | Representative
@ sch | US schools | g | USAEDU
@ hou | House of Representatives | o | USALEG
@ cam | people arrested on US campuses | l | USACVL
@ ucp | officers at UCLA | g | USACOP
E 0 NYPD/ORG; Columbia/ORG; Nearly 300/NUM; Israel/GPE
E 1 Columbia University/ORG; Hamilton Hall/FAC; Tuesday/DATE; Palestinian/NORP; Ivy League/ORG
E 2 282 people/NUM; Columbia/ORG; City College of New York/ORG; NYPD/ORG; Wednesday/DATE
E 5 Leila Haddad-Stern/PER
E 8 American Association of University Professors/ORG
E 9 UCLA/ORG; Palestinian/NORP; 25 students/NUM
E 10 House/ORG; Republicans/NORP
E 11 Curt Bannister/PER; R/ORG; OH/GPE; Hamas/ORG; House/ORG
E 12 More than 2,000 people/NUM; U.S./GPE; April 18/DATE
E 13 Columbia/ORG; May 15/DATE
V 0 | Storms | COERCE/seize | rights-freedoms | 1711 | NYPD=nyp | @1:the pro-Palestinian radicals=stu | where=Columbia Hall | id=s
V 0 | Hauled Away | COERCE/arrest | rights-freedoms | 173 | NYPD=nyp | Nearly 300 Anti-Israel Agitators=stu | n=arrested:Nearly 300:300 | id=a
V 1 | climbed | =s | | | Police in riot gear=nyp | the pro-Palestinian radicals=stu | when=Tuesday night | date=2024-04-30 | where=Hamilton Hall
V 1 | arrested | =a | | | Police in riot gear=nyp | the pro-Palestinian radicals=stu | when=Tuesday night | date=2024-04-30 | where=Hamilton Hall
V 1 | barricaded | PROTEST/obstruct | rights-freedoms | 144 | the pro-Palestinian radicals=stu | Columbia University=col | where=Hamilton Hall | id=o
V 1 | occupation | =o | | | the pro-Palestinian radicals=stu | Columbia University=col | where=Hamilton Hall
V 2 | taken into custody | =a | | | @1:Police in riot gear=nyp | 282 people=stu; 282 people=cit | by=the NYPD=nyp | n=arrested:282 people:282
V 3 | blasted | ACCUSE/disapprove | rights-freedoms | 111 | The mayor=may | "outside agitators"=stu | id=bl
V 3 | tweeted | REJECT | rights-freedoms | 120 | The mayor=may | @1:the pro-Palestinian radicals=stu
V 3 | protest | =o | | | @1:the pro-Palestinian radicals=stu | @1:Columbia University=col
V 4 | disputed | REJECT | rights-freedoms | 016 | Students=stu | @3:The mayor=may
V 4 | account | =bl | | | @3:The mayor=may | Students=stu
V 5 | ties | =a | | | @2:the NYPD=nyp | Leila Haddad-Stern=lei
V 5 | released | RETREAT/release | legal | 0841 | @2:the NYPD=nyp | Leila Haddad-Stern=lei | when=dawn | date=2024-05-01
V 6 | asked for | REQUEST/assist | rights-freedoms | 0233 | president=pre | the police=nyp
V 6 | vowed | THREATEN | rights-freedoms | 130 | The university=col | every student who took part=stu
V 6 | took part | =o | | | every student who took part=stu | The university=col
V 7 | impressed | ACCUSE/disapprove | rights-freedoms | 111 | Faculty groups=aau | @6:The university=col
V 8 | condemned | ACCUSE/disapprove | rights-freedoms,repression | 111 | The local chapter of the American Association of University Professors=aau | police=nyp
V 8 | attack | =s | | | police=nyp | our students=stu | by=The local chapter of the American Association of University Professors=aau
V 8 | demanded | REQUEST/change | rights-freedoms | 1041 | The local chapter of the American Association of University Professors=aau | @6:The university=col
V 9 | attacked | ASSAULT/beat | rights-freedoms | 180 | masked counter-protesters=cou | a pro-Palestinian encampment=enc | where=UCLA | n=injured:25 students:25
V 9 | encampment | PROTEST/demo | rights-freedoms | 141 | a pro-Palestinian encampment=enc | | where=UCLA
V 9 | stepped in | MOBILIZE/police | rights-freedoms | 153 | officers=ucp | | where=UCLA
V 11 | threatened | THREATEN/relations | legislative,economic | 1311 | Curt Bannister=ban | schools=sch
V 11 | voted | SUPPORT | legislative,religion-ethnicity | 051 | the House=hou |
V 12 | arrested | COERCE/arrest | rights-freedoms | 173 |  | More than 2,000 people=cam | when=since April 18 | date=2024-04-18/2024-05-02 | n=arrested:More than 2,000 people:2000 | where=U.S. campuses
Q 2 | i | A total of 282 people were taken into custody at Columbia and at the City College of New York a mile uptown | the NYPD=nyp | said | -
Q 3 | d | We are NOT going to let our children be radicalized | The mayor=may | tweeted | -
Q 5 | d | There were no outsiders in my zip ties | sophomore Leila Haddad-Stern=lei | said | -
Q 8 | m | what it called a "horrific police attack on our students" | The local chapter of the American Association of University Professors=aau | condemned | -
Q 11 | m | they "keep coddling Hamas fan clubs" | Rep. Curt Bannister=ban | threatened | -

#A w14-021 | 2024-07-17 | -
S Kenya police clash with protesters in fresh Nairobi demos; one killed in Kitengela
P Police in Nairobi hurled tear gas and fired rubber bullets on Tuesday at hundreds of young demonstrators demanding the exit of the president, even after he had dropped a finance bill that would have raised taxes on bread and mobile money.
P One person was shot dead in Kitengela, a town south of the capital where tyres burned across the Namanga road, a witness and a local clinic told Reuters.
P The Kenya National Commission on Human Rights put the toll at 50 dead and 413 injured since the demonstrations began on 18 June, and it said 59 people had been abducted or were missing.
P "They come in Subarus without number plates, they do not say who they are and they know exactly which bed you sleep in," said the commission's vice-chair, Wanjiru Kilonzo.
P The acting inspector general of police, Moses Kiptanui, rejected claims that his officers were behind the disappearances.
P He did confirm, however, that the body of a student activist had been recovered from a quarry in Mukuru with marks of strangulation.
P The president, who sacked almost his entire cabinet last week, has offered a six-day national dialogue.
P The youths want none of it.
P "We cannot sit down with a man who still has our friends," one of them, who gave his name only as Brayo, wrote on TikTok.
P Ford Foundation, accused by the president on Monday of sponsoring the violence, denied that it had financed anybody's protest.
P On Moi Avenue, hawkers were selling whistles, flags and swimming goggles at 200 shillings a pair.
P The shilling, by contrast, hardly stirred.
@ pol | Kenyan police | o | KENCOP
@ dem | Kenyan demonstrators | l | KENCVLOPP
@ pre | president of Kenya | p | KENGOV | president
@ one | person killed in Kitengela | p | KENCVL
@ wit | witness in Kitengela | p | KENCVL | witness
@ com | Kenya National Commission on Human Rights | o | KENGOV
@ abd | abducted Kenyans | l | KENCVL
@ kil | Wanjiru Kilonzo | p | KENGOV | vice-chair
@ kip | Moses Kiptanui | p | KENCOP | acting inspector general
@ act | student activist | p | KENEDU
@ bra | Brayo | p | KENCVLOPP
@ for | Ford Foundation | o | USANGO
@ unk | abductors in Kenya | g | KENUAF
E 0 Kenya/GPE; Nairobi/GPE; one/NUM; Kitengela/GPE
E 1 Nairobi/GPE; Tuesday/DATE; hundreds of young demonstrators/NUM
E 2 One person/NUM; Kitengela/GPE; Namanga road/FAC; Reuters/ORG
E 3 Kenya National Commission on Human Rights/ORG; 50 dead/NUM; 413 injured/NUM; 18 June/DATE; 59 people/NUM
E 4 Wanjiru Kilonzo/PER
E 5 Moses Kiptanui/PER
E 6 Mukuru/LOC
E 7 last week/DATE
E 9 Brayo/PER; TikTok/ORG
E 10 Ford Foundation/ORG; Monday/DATE
E 11 Moi Avenue/FAC; 200 shillings/MONEY
V 0 | clash | ASSAULT/crowd-control | repression | 175 | Kenya police=pol; protesters=dem |  | where=Nairobi | id=c
V 0 | demos | PROTEST/demo | economic,pro-democracy | 141 | protesters=dem | @1:the president=pre | where=Nairobi | id=d
V 0 | killed | ASSAULT/firearms | repression | 175 |  | one=one | where=Kitengela | n=killed:one:1 | id=k
V 1 | hurled | =c | | | Police in Nairobi=pol | hundreds of young demonstrators=dem | when=Tuesday | date=2024-07-16 | where=Nairobi
V 1 | fired | =c | | | Police in Nairobi=pol | hundreds of young demonstrators=dem | when=Tuesday | date=2024-07-16 | where=Nairobi
V 1 | demanding | =d | | | hundreds of young demonstrators=dem | the president=pre | when=Tuesday | date=2024-07-16 | where=Nairobi | n=protesters:hundreds of young demonstrators:-
V 1 | dropped | CONCEDE | economic,legislative | 0832 | he=pre | hundreds of young demonstrators=dem | st=h
V 2 | shot | =k | | |  | One person=one | by=a witness=wit | where=Kitengela | n=killed:One person:1 | when=@1:Tuesday | date=2024-07-16
V 2 | burned | PROTEST/obstruct | pro-democracy | 144 | @1:demonstrators=dem |  | where=the Namanga road
V 3 | demonstrations | PROTEST/demo | economic,pro-democracy | 141 | @1:demonstrators=dem | @1:the president=pre | by=The Kenya National Commission on Human Rights=com | when=18 June | date=2024-06-18/2024-07-16 | n=killed:50 dead:50 | n=injured:413 injured:413 | id=s
V 3 | abducted | ASSAULT/abduct | human-rights,repression | 181 |  | 59 people=abd | by=it=com | n=abducted:59 people:59 | id=a
V 4 | come | =a | | | They=unk | @3:59 people=abd | by=Wanjiru Kilonzo=kil
V 5 | rejected | REJECT | human-rights | 016 | Moses Kiptanui=kip | @3:The Kenya National Commission on Human Rights=com
V 5 | disappearances | =a | | |  | @3:59 people=abd
V 6 | strangulation | ASSAULT/targeted | crime | 186 |  | a student activist=act | by=He=kip
V 7 | offered | AGREE | political-institutions | 036 | The president=pre | @8:The youths=dem
V 8 | want none | REJECT/meet | political-institutions | 125 | The youths=dem | @7:The president=pre | id=wn
V 9 | sit | =wn | | | We=dem | a man=pre | by=one of them=bra
V 9 | has | =a | | | a man=pre | our friends=abd | by=one of them=bra
V 10 | accused | ACCUSE/allege | political-institutions | 112 | the president=pre | Ford Foundation=for | when=Monday | date=2024-07-15
V 10 | violence | =c | | | @8:The youths=dem | 
V 10 | denied | REJECT | political-institutions | 016 | Ford Foundation=for | the president=pre
V 10 | protest | =s | | | anybody=dem | @7:The president=pre
Q 2 | i | One person was shot dead in Kitengela, a town south of the capital where tyres burned across the Namanga road | a witness=wit | told | -
Q 3 | i | 59 people had been abducted or were missing | it=com | said | -
Q 4 | d | They come in Subarus without number plates, they do not say who they are and they know exactly which bed you sleep in | Wanjiru Kilonzo=kil | said | -
Q 6 | i | the body of a student activist had been recovered from a quarry in Mukuru with marks of strangulation | He=kip | confirm | -
Q 9 | d | We cannot sit down with a man who still has our friends | Brayo=bra | wrote | -
Q 10 | i | it had financed anybody's protest | Ford Foundation=for | denied | -

