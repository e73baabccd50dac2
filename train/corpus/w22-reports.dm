#A w22-001 | 2016-09-20 | GENEVA
S UN report: Burundi forces tortured and killed hundreds; government calls it 'fiction'
P Investigators blame police, spies and ruling-party youths and want the Security Council to act
P GENEVA (AP) — Burundian security forces have executed at least 564 people and tortured many others since April of last year, U.N. investigators said Tuesday in a 42-page report that the government in Bujumbura immediately dismissed as "a fiction written in a hotel lobby."
P The three independent experts, who were appointed in December by the Human Rights Council, said that most of the killings were carried out by police, by agents of the National Intelligence Service and by the Imbonerakure, the youth wing of the ruling party.
P "We are not speaking of a few bad apples," Helena Markwardt, the Austrian jurist who led the team, told reporters here.
S "We are speaking of orders, of lists, of a house where people go in and do not come out."
P The report says detainees were beaten with iron bars, burned with acid and forced to sit on nails at the agency's headquarters, a few steps from the cathedral.
P Burundi fell into turmoil in April 2015, when the president announced that he would seek a third term.
P Police fired on crowds that filled the streets of the capital for weeks, and on May 13 of that year a group of generals tried to topple him while he was on a visit to Tanzania.
P The putsch collapsed within two days.
P Life in the capital has since returned to something that looks, from a car window, like calm.
P Bars on the lake shore are full again, although few customers stay after dark.
P Foreign Minister Aloys Ndabahagamye, reached by telephone in New York, accused the experts of relying on exiles and said Burundi "will not receive these people a second time."
P "They spent eight days here and met whomever they wished," he said.
S "Now they repay our hospitality with gossip."
P The team did visit Bujumbura in March and again in June, Markwardt noted, but it was refused access to the central prison at Mpimba and to two police cells.
P She urged the Security Council to deploy the 228 police officers whom it authorized in July and to ask the International Criminal Court to open an inquiry.
P Burundi has rejected that deployment, and in August thousands of its supporters marched past the French Embassy to denounce it.
P Human rights groups welcomed the report, which is to be debated by the council next week.
P "The victims have waited 17 months for somebody to say aloud what every taxi driver knows," said Pacifique Nininahazwe-Kana, a Burundian activist who fled to Rwanda after gunmen shot his brother dead in October.
P Whether words on paper will change anything is another matter.
P More than 280,000 people have left the country, most of them for camps in western Tanzania, according to the U.N. refugee agency.
@ exp | U.N. investigators on Burundi | g | UNO
@ bsf | Burundian security forces | g | BDICOP,BDISPY
@ pol | Burundian police | o | BDICOP
@ spy | National Intelligence Service | o | BDISPY
@ imb | Imbonerakure | g | BDIPRM
@ vic | Burundians killed and tortured | l | BDICVL
@ gov | Burundian government | o | BDIGOV
@ bdi | Burundi | c | BDI
@ hm | Helena Markwardt | p | UNO | head of the team of experts
@ sc | Security Council | o | UNO
@ hrc | Human Rights Council | o | UNO
@ icc | International Criminal Court | o | IGOJUD
@ nk | President of Burundi | p | BDIGOV | President
@ crowd | protesters in Bujumbura | g | BDICVLOPP
@ gen | group of generals | g | BDIMIL
@ tza | Tanzania | c | TZA
@ fm | Aloys Ndabahagamye | p | BDIGOV | Foreign Minister
@ sup | supporters of the Burundian government | g | BDICVL
@ fra | French Embassy | o | FRAGOV
@ ngo | human rights groups | g | NGO
@ pn | Pacifique Nininahazwe-Kana | p | BDICVL | activist
@ gun | gunmen in Burundi | g | BDIUAF
@ bro | brother of Pacifique Nininahazwe-Kana | p | BDICVL
@ hcr | U.N. refugee agency | o | UNO
E 0 UN/ORG; Burundi/GPE; hundreds/NUM
E 1 Security Council/ORG
E 2 GENEVA/GPE; AP/ORG; Burundian/NORP; at least 564 people/NUM; April of last year/DATE; U.N./ORG; Tuesday/DATE; Bujumbura/GPE
E 3 December/DATE; Human Rights Council/ORG; National Intelligence Service/ORG; Imbonerakure/ARM
E 4 Helena Markwardt/PER; Austrian/NORP
E 7 Burundi/GPE; April 2015/DATE
E 8 May 13 of that year/DATE; Tanzania/GPE
E 12 Aloys Ndabahagamye/PER; New York/GPE; Burundi/GPE
E 15 Bujumbura/GPE; March/DATE; June/DATE; Markwardt/PER; Mpimba/GPE
E 16 Security Council/ORG; 228 police officers/NUM; July/DATE; International Criminal Court/ORG
E 17 Burundi/GPE; August/DATE; thousands of its supporters/NUM; French Embassy/ORG
E 18 next week/DATE
E 19 Pacifique Nininahazwe-Kana/PER; Burundian/NORP; Rwanda/GPE; October/DATE
E 21 More than 280,000 people/NUM; Tanzania/GPE; U.N./ORG
V 0 | report | ACCUSE/allege | human-rights,repression | 1122 | UN=exp | Burundi forces=bsf | id=rep
V 0 | tortured | ASSAULT/torture | human-rights,repression | 1822 | Burundi forces=bsf | @2:many others=vic | by=UN=exp | id=tor
V 0 | killed | ASSAULT/targeted | human-rights,repression | 175 | Burundi forces=bsf | hundreds=vic | by=UN=exp | n=killed:hundreds | id=kil
V 0 | calls | REJECT | human-rights | 016 | government=gov | UN=exp | id=dis
V 1 | blame | =rep |  |  | Investigators=exp | police=pol; spies=spy; ruling-party youths=imb
V 1 | want | REQUEST/change | human-rights,legal | 020 | Investigators=exp | Security Council=sc | id=urge
V 2 | executed | =kil |  |  | Burundian security forces=bsf | at least 564 people=vic | by=U.N. investigators=exp | when=since April of last year | date=2015-04/2016-09 | n=killed:at least 564 people:564
V 2 | tortured | =tor |  |  | Burundian security forces=bsf | many others=vic | by=U.N. investigators=exp | when=since April of last year | date=2015-04/2016-09
V 2 | said | =rep |  |  | U.N. investigators=exp | Burundian security forces=bsf | when=Tuesday | date=2016-09-20 | where=GENEVA
V 2 | report | =rep |  |  | U.N. investigators=exp | Burundian security forces=bsf
V 2 | dismissed | =dis |  |  | government=gov | U.N. investigators=exp | when=Tuesday | date=2016-09-20
V 3 | appointed | ACCUSE/investigate | human-rights | 092 | Human Rights Council=hrc | - | st=h | when=December | date=2015-12
V 3 | said | =rep |  |  | three independent experts=exp | police=pol; National Intelligence Service=spy; Imbonerakure=imb
V 3 | killings | =kil |  |  | police=pol; National Intelligence Service=spy; Imbonerakure=imb | - | by=three independent experts=exp
V 4 | told | =rep |  |  | Helena Markwardt=hm | @2:Burundian security forces=bsf
V 5 | speaking | =rep |  |  | We=hm | -
V 6 | says | =rep |  |  | The report=exp | the agency=spy
V 6 | beaten | =tor |  |  | the agency=spy | detainees=vic | by=The report=exp | where=the agency's headquarters
V 6 | burned | =tor |  |  | the agency=spy | detainees=vic | by=The report=exp | where=the agency's headquarters
V 6 | forced | =tor |  |  | the agency=spy | detainees=vic | by=The report=exp | where=the agency's headquarters
V 8 | fired | ASSAULT/firearms | repression,executive | 175 | Police=pol | crowds=crowd | st=h | where=capital
V 8 | filled | PROTEST/demo | executive,election | 1411 | crowds=crowd | @7:the president=nk | st=h | where=capital
V 8 | tried to topple | COERCE/seize | political-institutions,military | 192 | a group of generals=gen | him=nk | st=h | when=May 13 of that year | date=2015-05-13 | id=coup
V 8 | visit | CONSULT/visit | executive | 042 | he=nk | Tanzania=tza | st=h | when=May 13 of that year | date=2015-05-13 | where=Tanzania
V 9 | putsch | =coup |  |  | @8:a group of generals=gen | @7:the president=nk
V 12 | accused | ACCUSE/disapprove | human-rights,diplomatic | 111 | Aloys Ndabahagamye=fm | experts=exp | id=acc
V 12 | said | REJECT/meet | human-rights,diplomatic | 125 | Aloys Ndabahagamye=fm | these people=exp
V 13 | spent | CONSULT/visit | human-rights | 042 | They=exp |  | by=he=fm | id=vis
V 13 | met | CONSULT | human-rights | 040 | They=exp | - | by=he=fm
V 14 | repay | =acc |  |  | @12:Aloys Ndabahagamye=fm | they=exp
V 15 | visit | =vis |  |  | The team=exp | Bujumbura=gov | by=Markwardt=hm | when=in March and again in June | where=Bujumbura
V 15 | refused | REJECT/yield | human-rights | 1245 | @12:Burundi=gov | it=exp | by=Markwardt=hm
V 16 | urged | =urge |  |  | She=hm | Security Council=sc
V 16 | authorized | AGREE | peacekeeping | 033 | it=sc | @17:Burundi=bdi | when=July | date=2016-07
V 17 | rejected | REJECT/yield | peacekeeping | 1245 | Burundi=gov | @16:Security Council=sc
V 17 | marched | PROTEST/demo | peacekeeping | 141 | thousands of its supporters=sup | French Embassy=fra | when=August | date=2016-08 | n=protesters:thousands of its supporters | id=mar
V 17 | denounce | =mar |  |  | thousands of its supporters=sup |
V 18 | welcomed | SUPPORT | human-rights | 051 | Human rights groups=ngo | @2:U.N. investigators=exp
V 18 | report | =rep |  |  | @2:U.N. investigators=exp |
V 19 | shot | ASSAULT/firearms | repression | 180 | gunmen=gun | brother=bro | by=Pacifique Nininahazwe-Kana=pn | st=h | when=October | date=2015-10
Q 0 | m | it 'fiction' | government=gov | calls | -
Q 2 | i | Burundian security forces have executed at least 564 people and tortured many others since April of last year | U.N. investigators=exp | said | -
Q 2 | m | dismissed as "a fiction written in a hotel lobby." | government=gov | dismissed | -
Q 3 | i | most of the killings were carried out by police, by agents of the National Intelligence Service and by the Imbonerakure, the youth wing of the ruling party | three independent experts=exp | said | -
Q 4 | d | We are not speaking of a few bad apples | Helena Markwardt=hm | told | -
Q 5 | d | * | @4:Helena Markwardt=hm | | -
Q 6 | i | detainees were beaten with iron bars, burned with acid and forced to sit on nails at the agency's headquarters, a few steps from the cathedral | The report=exp | says | -
Q 12 | m | Burundi "will not receive these people a second time." | Aloys Ndabahagamye=fm | said | -
Q 13 | d | They spent eight days here and met whomever they wished | he=fm | said | -
Q 14 | d | * | @13:he=fm | | -
Q 15 | i | The team did visit Bujumbura in March and again in June | Markwardt=hm | noted | -
Q 19 | d | The victims have waited 17 months for somebody to say aloud what every taxi driver knows | Pacifique Nininahazwe-Kana=pn | said | -
Q 21 | i | More than 280,000 people have left the country, most of them for camps in western Tanzania | the U.N. refugee agency=hcr | according to | -
#A w22-002 | 2017-05-11 | -
S Tajikistan: Free Jailed Lawyers, End Reprisals Against Families
P Relatives of Exiled Opposition Figures Beaten, Held, Barred From Travel
P (Bishkek, May 11, 2017) – Authorities in Tajikistan should immediately release two lawyers sentenced to long prison terms for defending members of a banned opposition party, Human Rights Watch said today.
P The rights group also called on Dushanbe to stop punishing the families of peaceful critics who live abroad.
P Lawyers Jamshed Qosimov and Bahrom Saidzoda were convicted in October by the Dushanbe City Court on charges of extremism and fraud after a trial held behind closed doors, and sentenced to 21 and 23 years respectively.
P In March a second court added two years to Qosimov's sentence because he had recited a poem in the dock.
P "Jailing a lawyer for a line of verse tells you all you need to know about justice in Tajikistan today," said Marika Svensson-Ahl, Central Asia researcher at Human Rights Watch.
S "These men did their job, and the state has taken away two decades of their lives for it."
P Since the Islamic Renaissance Party was outlawed in September 2015, police have detained at least 150 of its members, the group said.
P Human Rights Watch interviewed 41 people in Tajikistan, Poland and Germany between November and April.
P Nine of them, most of them women, described how officers of the State Committee for National Security came to their homes at night and questioned them about sons and brothers in exile.
P In the northern town of Khujand, a crowd that neighbors said had been brought in by bus pelted the house of a party leader's mother with eggs and stones on December 14, shouting "traitors".
P "They broke every window, and the policeman at the corner was laughing," the woman, who is 71, told Human Rights Watch by phone.
P Her granddaughter, a student of 20, was pulled off a flight to Istanbul in January and had her passport confiscated.
P "I asked the officer what law I had broken," the student recalled.
S "He said, 'You have an uncle.'"
P The Interior Ministry did not reply to three letters, but a spokesman for the Prosecutor General's Office, Umed Rajabov, told Radio Ozodi last week that the convictions were lawful and that "nobody in our country is prosecuted for his profession."
P Tajikistan's international partners have been largely silent.
P The United States expressed concern about Qosimov's case in November, and the European Union raised it during a human rights dialogue with the Tajik government in Brussels the same month, but neither has made aid conditional on progress.
P Tajikistan ratified the International Covenant on Civil and Political Rights in 1999, two years after a peace accord ended a civil war in which tens of thousands of people died.
P That accord gave the opposition 30 percent of government posts, a promise of which nothing is left.
P "Warsaw, Berlin and Washington can still make a difference, and silence is read in Dushanbe as consent," Svensson-Ahl said.
@ hrw | Human Rights Watch | o | NGO
@ tjk | Tajik government | o | TJKGOV
@ taj | Tajikistan | c | TJK
@ law | jailed lawyers | l | TJKCVL
@ jq | Jamshed Qosimov | p | TJKCVL | lawyer
@ bs | Bahrom Saidzoda | p | TJKCVL | lawyer
@ rel | relatives of exiled opposition figures | l | TJKCVL
@ court | Dushanbe City Court | o | TJKJUD
@ court2 | second court in Tajikistan | o | TJKJUD
@ ms | Marika Svensson-Ahl | p | NGO | Central Asia researcher
@ irp | Islamic Renaissance Party | o | TJKPTYOPP
@ pol | Tajik police | o | TJKCOP
@ mem | members of the Islamic Renaissance Party | g | TJKPTYOPP
@ nine | women interviewed | l | TJKCVL
@ scns | State Committee for National Security | o | TJKSPY
@ crowd | crowd in Khujand | g | TJKCVL
@ mother | mother of a party leader | p | TJKCVL
@ nei | neighbors in Khujand | l | TJKCVL
@ stu | granddaughter of the party leader's mother | p | TJKEDU | student
@ off | officer | p | TJKCOP
@ ur | Umed Rajabov | p | TJKJUD | spokesman for the Prosecutor General's Office
@ oz | Radio Ozodi | o | JRN
@ us | United States | c | USA
@ eu | European Union | o | EUR
E 0 Tajikistan/GPE
E 2 Bishkek/GPE; May 11, 2017/DATE; Tajikistan/GPE; Human Rights Watch/ORG; today/DATE; two lawyers/NUM
E 3 Dushanbe/GPE
E 4 Jamshed Qosimov/PER; Bahrom Saidzoda/PER; October/DATE; Dushanbe City Court/ORG
E 5 March/DATE; Qosimov/PER
E 6 Tajikistan/GPE; today/DATE; Marika Svensson-Ahl/PER; Central Asia/LOC; Human Rights Watch/ORG
E 8 Islamic Renaissance Party/ORG; September 2015/DATE; at least 150 of its members/NUM
E 9 Human Rights Watch/ORG; 41 people/NUM; Tajikistan/GPE; Poland/GPE; Germany/GPE; between November and April/DATE
E 10 State Committee for National Security/ORG; Nine of them/NUM
E 11 Khujand/GPE; December 14/DATE
E 12 Human Rights Watch/ORG
E 13 Istanbul/GPE; January/DATE
E 16 Interior Ministry/ORG; Prosecutor General's Office/ORG; Umed Rajabov/PER; Radio Ozodi/ORG; last week/DATE
E 17 Tajikistan/GPE
E 18 United States/GPE; Qosimov/PER; November/DATE; European Union/ORG; Tajik/NORP; Brussels/GPE; the same month/DATE
E 19 Tajikistan/GPE; International Covenant on Civil and Political Rights/LAW; 1999/DATE; tens of thousands of people/NUM
E 21 Warsaw/GPE; Berlin/GPE; Washington/GPE; Dushanbe/GPE; Svensson-Ahl/PER
V 0 | Free | REQUEST/yield | human-rights,legal | 1053 | @2:Human Rights Watch=hrw | Tajikistan=tjk | id=free
V 0 | End | REQUEST/change | human-rights,repression | 1043 | @2:Human Rights Watch=hrw | Tajikistan=tjk | id=end
V 0 | Reprisals | COERCE | human-rights,repression | 170 | Tajikistan=tjk | Families=rel | id=rp
V 1 | Beaten | ASSAULT/beat | human-rights,repression | 175 | - | Relatives of Exiled Opposition Figures=rel
V 1 | Held | COERCE/arrest | human-rights,repression | 173 | @0:Tajikistan=tjk | Relatives of Exiled Opposition Figures=rel
V 1 | Barred | COERCE/restrict | human-rights,rights-freedoms | 172 | @0:Tajikistan=tjk | Relatives of Exiled Opposition Figures=rel
V 2 | sentenced | SANCTION/convict | legal,repression | 116 | @4:Dushanbe City Court=court | two lawyers=law | id=conv
V 2 | banned | COERCE/restrict | pro-autocracy,political-institutions | 1722 |  | opposition party=irp | st=h | id=ol
V 2 | said | =free |  |  | Human Rights Watch=hrw | Authorities in Tajikistan=tjk | when=today | date=2017-05-11
V 3 | called on | =end |  |  | The rights group=hrw | Dushanbe=tjk
V 3 | punishing | =rp |  |  | Dushanbe=tjk | the families=rel
V 4 | convicted | =conv |  |  | Dushanbe City Court=court | Jamshed Qosimov=jq; Bahrom Saidzoda=bs | when=October | date=2016-10
V 4 | sentenced | =conv |  |  | Dushanbe City Court=court | Jamshed Qosimov=jq; Bahrom Saidzoda=bs | when=October | date=2016-10
V 5 | added | SANCTION/convict | legal,rights-freedoms | 116 | a second court=court2 | Qosimov=jq | when=March | date=2017-03
V 5 | sentence | =conv |  |  | @4:Dushanbe City Court=court | Qosimov=jq
V 6 | Jailing | =conv |  |  | @4:Dushanbe City Court=court | lawyer=law
V 6 | said | ACCUSE/disapprove | human-rights,legal | 111 | Marika Svensson-Ahl=ms | Tajikistan=tjk | id=crit
V 7 | taken away | =crit |  |  | @6:Marika Svensson-Ahl=ms | the state=tjk
V 8 | outlawed | =ol |  |  | @2:Authorities in Tajikistan=tjk | Islamic Renaissance Party=irp | when=September 2015 | date=2015-09
V 8 | detained | COERCE/arrest | repression,political-institutions | 173 | police=pol | at least 150 of its members=mem | by=the group=hrw | when=Since the Islamic Renaissance Party was outlawed in September 2015 | date=2015-09/2017-05 | n=arrested:at least 150 of its members:150
V 10 | questioned | COERCE | human-rights,repression | 170 | officers of the State Committee for National Security=scns | them#2=nine | by=Nine of them=nine | where=their homes
V 11 | pelted | ASSAULT/primitive | repression | 182 | a crowd=crowd | a party leader's mother=mother | when=December 14 | date=2016-12-14 | where=Khujand | id=pelt
V 11 | shouting | ACCUSE/allege | repression | 1125 | a crowd=crowd | a party leader's mother=mother | when=December 14 | date=2016-12-14 | where=Khujand
V 12 | broke | =pelt |  |  | They=crowd | @11:a party leader's mother=mother | by=the woman=mother
V 13 | pulled | COERCE/restrict | rights-freedoms | 172 | @14:the officer=off | Her granddaughter=stu | when=January | date=2017-01
V 13 | confiscated | COERCE/seize | rights-freedoms | 1711 | @14:the officer=off | Her granddaughter=stu | when=January | date=2017-01
V 16 | told | REJECT | legal,human-rights | 016 | Umed Rajabov=ur | - | when=last week | date=2017-05-01/2017-05-07
V 16 | convictions | =conv |  |  | @4:Dushanbe City Court=court | @2:two lawyers=law
V 18 | expressed concern | ACCUSE/disapprove | human-rights,diplomatic | 111 | United States=us | @2:Authorities in Tajikistan=tjk | when=November | date=2016-11
V 18 | raised | ACCUSE/disapprove | human-rights,diplomatic | 111 | European Union=eu | Tajik government=tjk | when=the same month | date=2016-11 | where=Brussels
V 18 | dialogue | CONSULT | human-rights,diplomatic | 040 | European Union=eu; Tajik government=tjk | - | when=the same month | date=2016-11 | where=Brussels
V 19 | ratified | SUPPORT | human-rights,legal | 057 | Tajikistan=taj | - | st=h | when=1999 | date=1999
V 19 | accord | SUPPORT | diplomatic | 057 | - | - | st=h | when=two years after | date=1997 | id=acd
V 19 | war | ASSAULT | military | 190 |  | tens of thousands of people=taj | st=h | n=killed:tens of thousands of people | id=wr
V 19 | died | =wr |  |  |  | tens of thousands of people=taj | n=killed:tens of thousands of people
V 20 | accord | =acd |  |  |  |
Q 2 | i | Authorities in Tajikistan should immediately release two lawyers sentenced to long prison terms for defending members of a banned opposition party | Human Rights Watch=hrw | said | -
Q 6 | d | Jailing a lawyer for a line of verse tells you all you need to know about justice in Tajikistan today | Marika Svensson-Ahl=ms | said | -
Q 7 | d | * | @6:Marika Svensson-Ahl=ms | | -
Q 8 | i | Since the Islamic Renaissance Party was outlawed in September 2015, police have detained at least 150 of its members | the group=hrw | said | -
Q 10 | i | how officers of the State Committee for National Security came to their homes at night and questioned them about sons and brothers in exile | Nine of them=nine | described | -
Q 11 | i | had been brought in by bus | neighbors=nei | said | -
Q 11 | d | traitors | a crowd=crowd | shouting | -
Q 12 | d | They broke every window, and the policeman at the corner was laughing | the woman=mother | told | Human Rights Watch=hrw
Q 14 | d | I asked the officer what law I had broken | the student=stu | recalled | -
Q 15 | d | He said, 'You have an uncle.' | @14:the student=stu | | -
Q 15 | d | You have an uncle. | He=off | said | @14:the student=stu
Q 16 | m | the convictions were lawful and that "nobody in our country is prosecuted for his profession." | Umed Rajabov=ur | told | Radio Ozodi=oz
Q 21 | d | Warsaw, Berlin and Washington can still make a difference, and silence is read in Dushanbe as consent | Svensson-Ahl=ms | said | -
#A w22-003 | 2015-06-17 | Washington
S Daily Press Briefing: Egypt, Burma, Bahrain
P Deputy Spokesperson Carolyn Wexler, Washington, DC, June 17, 2015
P MS. WEXLER: Good afternoon, everybody, and sorry to keep you waiting.
S I have one thing at the top and then we can get to whatever you want.
P The United States is deeply troubled by the death sentences that an Egyptian court upheld yesterday against former officials of the Muslim Brotherhood.
S We have consistently spoken out against mass trials, and we call on the Egyptian Government to give every defendant due process.
S Upholding sentences like these will not bring stability, and we have said so in public and in private.
P QUESTION: Have you told the Egyptians that, or is it just something you are telling us?
P MS. WEXLER: Secretary Halvorsen spoke with Foreign Minister Naguib by phone this morning, and he was very clear about our position.
P QUESTION: And what did the minister say?
P MS. WEXLER: I will let the Egyptians speak for themselves, but they put out a statement accusing us of meddling in the work of their judges, so you can draw your own conclusions.
P QUESTION: In March you lifted the hold on F-16s for Cairo, so where is the leverage?
P MS. WEXLER: The decision to release those aircraft, which we announced on March 31, was made in our national security interest, and I do not see the two as linked.
S We still have a partnership, Matt, and it is a partnership that has saved lives in the Sinai.
P QUESTION: On Burma, the opposition is saying that the government plans to throw Rohingya off the voter rolls.
P MS. WEXLER: We have seen the reports, and our embassy in Rangoon has raised this directly with the election commission.
S Ambassador Pruett met with the chairman on Monday and urged him to let everybody who voted in 2010 vote again.
S If they were to be struck off, that would obviously be a step back, but I am not going to get ahead of the process.
P QUESTION: So the ambassador's appeal to the chairman fell on deaf ears?
P MS. WEXLER: It was a good meeting, and I would not characterize the answer.
P QUESTION: Bahrain sentenced the head of the main opposition society to four years yesterday.
S Do you condemn that?
P MS. WEXLER: We are disappointed by the verdict, and our understanding is that Sheikh Jaafar al-Mahroos can appeal.
S Opposition parties that compete peacefully play a vital role, and criminalizing speech is no way to build confidence.
P QUESTION: "Disappointed" is what you say when your team loses.
P MS. WEXLER: (Laughter.) I will leave sports to you.
P QUESTION: Al-Wefaq says he was beaten in custody after police arrested him in December.
P MS. WEXLER: I cannot confirm that, though we take any such allegation seriously and have asked the Government of Bahrain to look into it.
P QUESTION: His wife told us this morning that the beating went on for two nights.
P QUESTION: Last one, on the talks in Vienna – will the Secretary go before the 30th?
P MS. WEXLER: He plans to travel there late next week, and he will sit down with his Iranian counterpart once the experts have done their bit.
P (The briefing was concluded at 2:21 p.m.)
@ cw | Carolyn Wexler | p | USAGOV | Deputy Spokesperson
@ us | United States | c | USA
@ court | Egyptian court | o | EGYJUD
@ mb | former officials of the Muslim Brotherhood | g | EGYPTYOPP
@ egg | Egyptian Government | o | EGYGOV
@ sec | Secretary Halvorsen | p | USAGOV | Secretary of State
@ fm | Naguib | p | EGYGOV | Foreign Minister
@ bopp | Burmese opposition | g | MMROPP
@ bgov | Burmese government | o | MMRGOV
@ rah | Rohingya | l | MMRCVL
@ emb | US embassy in Rangoon | o | USAGOV
@ ec | Burmese election commission | o | MMRGOV
@ pru | Ambassador Pruett | p | USAGOV | Ambassador
@ chair | chairman of the election commission | p | MMRGOV | chairman
@ bhr | Bahrain | c | BHR
@ jm | Sheikh Jaafar al-Mahroos | p | BHRPTYOPP | head of the main opposition society
@ wef | Al-Wefaq | o | BHRPTYOPP
@ bpol | Bahraini police | o | BHRCOP
@ bgv | Government of Bahrain | o | BHRGOV
@ irn | Iranian foreign minister | p | IRNGOV | Foreign Minister
@ q | journalists at the briefing | g | JRN
@ jmw | wife of Sheikh Jaafar al-Mahroos | p | BHRCVL
E 0 Egypt/GPE; Burma/GPE; Bahrain/GPE
E 1 Carolyn Wexler/PER; Washington/GPE; DC/GPE; June 17, 2015/DATE
E 2 WEXLER/PER
E 4 United States/GPE; Egyptian/NORP; yesterday/DATE; Muslim Brotherhood/ORG
E 5 Egyptian Government/ORG
E 7 Egyptians/NORP
E 8 WEXLER/PER; Halvorsen/PER; Naguib/PER; this morning/DATE
E 10 WEXLER/PER; Egyptians/NORP
E 11 March/DATE; Cairo/GPE
E 12 WEXLER/PER; March 31/DATE
E 13 Matt/PER; Sinai/LOC
E 14 Burma/GPE; Rohingya/NORP
E 15 WEXLER/PER; Rangoon/GPE
E 16 Pruett/PER; Monday/DATE; 2010/DATE
E 19 WEXLER/PER
E 20 Bahrain/GPE; yesterday/DATE
E 22 WEXLER/PER; Jaafar al-Mahroos/PER
E 25 WEXLER/PER
E 26 Al-Wefaq/ORG; December/DATE
E 27 WEXLER/PER; Government of Bahrain/ORG
E 28 this morning/DATE
E 29 Vienna/GPE; the 30th/DATE
E 30 WEXLER/PER; late next week/DATE; Iranian/NORP
V 4 | troubled | ACCUSE/disapprove | legal,human-rights | 111 | The United States=us | an Egyptian court=court | id=trb
V 4 | sentences | SANCTION/convict | legal | 116 | an Egyptian court=court | former officials of the Muslim Brotherhood=mb | id=up
V 4 | upheld | =up |  |  | an Egyptian court=court | former officials of the Muslim Brotherhood=mb | when=yesterday | date=2015-06-16
V 5 | spoken out | ACCUSE/disapprove | legal,human-rights | 111 | We=us | @4:Egyptian court=court | st=h
V 5 | call on | REQUEST/change | legal,human-rights | 1043 | we=us | Egyptian Government=egg | id=call
V 6 | Upholding | =up |  |  | @4:an Egyptian court=court | @4:former officials of the Muslim Brotherhood=mb
V 6 | said | =trb |  |  | we=us | @4:an Egyptian court=court
V 8 | spoke | CONSULT/phone | diplomatic,legal | 041 | Secretary Halvorsen=sec; Foreign Minister Naguib=fm | - | by=WEXLER=cw | when=this morning | date=2015-06-17
V 8 | clear | =trb |  |  | he=sec |
V 10 | accusing | ACCUSE/disapprove | legal,diplomatic | 111 | they=egg | us=us | by=WEXLER=cw
V 11 | lifted | RETREAT | military | 085 | you=us | Cairo=egg | st=h | when=March | date=2015-03 | id=lift
V 11 | hold | SANCTION/discontinue | military | 1622 | you=us | Cairo=egg | st=h
V 12 | decision | =lift |  |  | we=us | @11:Cairo=egg | when=March 31 | date=2015-03-31
V 12 | release | =lift |  |  | we=us | @11:Cairo=egg
V 14 | saying | ACCUSE/allege | election,religion-ethnicity | 1122 | the opposition=bopp | the government=bgov | by=QUESTION=q
V 15 | raised | ACCUSE/disapprove | election,religion-ethnicity | 114 | our embassy in Rangoon=emb | the election commission=ec | by=WEXLER=cw
V 16 | met | CONSULT | election,diplomatic | 040 | Ambassador Pruett=pru; the chairman=chair | - | by=@15:WEXLER=cw | when=Monday | date=2015-06-15 | id=met
V 16 | urged | REQUEST/change | election,rights-freedoms | 0243 | Ambassador Pruett=pru | him=chair | by=@15:WEXLER=cw | when=Monday | date=2015-06-15 | id=urg
V 18 | appeal | =urg |  |  | the ambassador=pru | the chairman=chair
V 19 | meeting | =met |  |  | @16:Ambassador Pruett=pru; @16:the chairman=chair | - | by=WEXLER=cw
V 20 | sentenced | SANCTION/convict | legal,political-institutions | 116 | Bahrain=bhr | the head of the main opposition society=jm | by=QUESTION=q | when=yesterday | date=2015-06-16 | id=sen
V 22 | disappointed | ACCUSE/disapprove | legal,rights-freedoms | 111 | We=us | @20:Bahrain=bhr | id=dsp
V 22 | verdict | =sen |  |  | @20:Bahrain=bhr | Sheikh Jaafar al-Mahroos=jm
V 23 | criminalizing | =dsp |  |  | @22:We=us | @20:Bahrain=bhr
V 24 | Disappointed | =dsp |  |  |  |
V 26 | says | ACCUSE/allege | human-rights,repression | 1122 | Al-Wefaq=wef | police=bpol | by=QUESTION=q | id=al
V 26 | beaten | ASSAULT/beat | human-rights,repression | 175 | police=bpol | he=jm | by=Al-Wefaq=wef | id=bt
V 26 | arrested | COERCE/arrest | legal,repression | 173 | police=bpol | him=jm | by=Al-Wefaq=wef | st=h | when=December | date=2014-12
V 27 | allegation | =al |  |  | @26:Al-Wefaq=wef | @26:police=bpol
V 27 | asked | REQUEST/change | human-rights | 0243 | we=us | Government of Bahrain=bgv | by=WEXLER=cw
V 28 | told | ACCUSE/allege | human-rights,repression | 1122 | His wife=jmw | @26:police=bpol | by=QUESTION=q | when=this morning | date=2015-06-17
V 28 | beating | =bt |  |  | @26:police=bpol | His=jm | by=His wife=jmw
V 29 | talks | CONSULT | diplomatic,cbrn | 046 | @30:Iranian=irn; Secretary=us | - | by=QUESTION=q | where=Vienna
V 30 | plans | AGREE | diplomatic,cbrn | 036 | He=sec | his Iranian counterpart=irn | by=WEXLER=cw | when=late next week | id=pl
V 30 | sit down | =pl |  |  | he=sec | his Iranian counterpart=irn
Q 4 | i | The United States is deeply troubled by the death sentences that an Egyptian court upheld yesterday against former officials of the Muslim Brotherhood. | @2:WEXLER=cw | | -
Q 5 | i | We have consistently spoken out against mass trials, and we call on the Egyptian Government to give every defendant due process. | @2:WEXLER=cw | | -
Q 6 | i | Upholding sentences like these will not bring stability, and we have said so in public and in private. | @2:WEXLER=cw | | -
Q 8 | i | Secretary Halvorsen spoke with Foreign Minister Naguib by phone this morning, and he was very clear about our position. | WEXLER=cw | | -
Q 10 | i | I will let the Egyptians speak for themselves, but they put out a statement accusing us of meddling in the work of their judges, so you can draw your own conclusions. | WEXLER=cw | | -
Q 12 | i | The decision to release those aircraft, which we announced on March 31, was made in our national security interest, and I do not see the two as linked. | WEXLER=cw | | -
Q 13 | i | We still have a partnership, Matt, and it is a partnership that has saved lives in the Sinai. | @12:WEXLER=cw | | -
Q 14 | i | the government plans to throw Rohingya off the voter rolls | the opposition=bopp | saying | -
Q 15 | i | We have seen the reports, and our embassy in Rangoon has raised this directly with the election commission. | WEXLER=cw | | -
Q 16 | i | Ambassador Pruett met with the chairman on Monday and urged him to let everybody who voted in 2010 vote again. | @15:WEXLER=cw | | -
Q 17 | i | If they were to be struck off, that would obviously be a step back, but I am not going to get ahead of the process. | @15:WEXLER=cw | | -
Q 19 | i | It was a good meeting, and I would not characterize the answer. | WEXLER=cw | | -
Q 22 | i | We are disappointed by the verdict, and our understanding is that Sheikh Jaafar al-Mahroos can appeal. | WEXLER=cw | | -
Q 23 | i | Opposition parties that compete peacefully play a vital role, and criminalizing speech is no way to build confidence. | @22:WEXLER=cw | | -
Q 26 | i | he was beaten in custody after police arrested him in December | Al-Wefaq=wef | says | -
Q 27 | i | I cannot confirm that, though we take any such allegation seriously and have asked the Government of Bahrain to look into it. | WEXLER=cw | | -
Q 28 | i | the beating went on for two nights | His wife=jmw | told | us=q
Q 30 | i | He plans to travel there late next week, and he will sit down with his Iranian counterpart once the experts have done their bit. | WEXLER=cw | | -
#A w22-004 | 2011-08-04 | -
S Njoroge wa Kabuchi obituary
P Kenyan politician and former detainee who defied Kibor, made peace with him and lost his own party over it
P Njoroge wa Kabuchi, who has died of cancer aged 78, liked to say that he had been arrested by three governments and thanked by none.
P A farmer's son with a voice like a tuba, he sat in Kenya's parliament for 19 years and in its prisons for six.
P He was first picked up by the British in March 1954, during the Mau Mau emergency, and spent two years behind wire at Manyani.
P "They beat us every morning before porridge," he told the Guardian in 1998.
S "I was never angry about the beating, only about the porridge."
P Elected to parliament in 1969, he soon fell out with Gathogo Kamau, whom he accused in a famous speech of handing the best land of the Rift Valley to his cousins.
P Police came for him in the chamber itself, in October 1975, and dragged him past the mace.
P Amnesty International adopted him as a prisoner of conscience, and Joseph arap Kibor, who had succeeded Kamau four months earlier, freed him with 25 others in December 1978.
P The gratitude did not last.
P After the air force rebels tried to overthrow Kibor in August 1982, Kabuchi was held again, this time for 14 months and without charge.
P He always denied any part in the coup attempt, and no evidence of it was ever produced.
P In the Nyayo House cells, he later testified, interrogators flooded the floor and kept him standing in water for four days.
P Legal practice, a chicken farm and three unhappy marriages filled the years that followed.
P On 7 July 1990, which Kenyans know as Saba Saba, he led a forbidden rally for multiparty elections at Kamukunji, where riot police charged the crowd and at least 20 people were killed in the three days of unrest.
P Kibor called him a "rat", the US ambassador called him a friend, and Kabuchi had both words printed on a T-shirt.
P Yet in 1998 he stunned his supporters by dining with the president at State House and agreeing to join a commission on a new constitution.
P "An old man may forgive," he explained at the time.
S "It is the young who need a good grudge."
P His party, Ford-Asili, threw him out within a week, and youths stoned his car in Nyeri.
P Kenya's prime minister yesterday praised "a lion who never learned to bow", while Kibor, now 86, sent the family a letter of condolence.
P His publisher, Grace Otieno-Hale, remembers him chiefly as a terrible speller who would fight for every comma.
P He is survived by his fourth wife, Wangui, and by nine children.
P Njoroge wa Kabuchi, politician, born 11 February 1933; died 30 July 2011
@ nk | Njoroge wa Kabuchi | p | KENLEG,KENELI | politician
@ brit | British authorities in Kenya | o | GBRGOV
@ guards | British guards at Manyani | g | GBRCOP
@ detn | detainees at Manyani | g | KENCVL
@ jk | Gathogo Kamau | p | KENGOV | President of Kenya
@ pol | Kenyan police | o | KENCOP
@ ai | Amnesty International | o | NGO
@ moi | Joseph arap Kibor | p | KENGOV,KENELI | President of Kenya
@ pris | prisoners freed in 1978 | g | KENCVL
@ afr | air force rebels | g | KENMIL
@ kgov | Kenyan government | o | KENGOV
@ intr | interrogators at Nyayo House | g | KENCOP
@ riot | riot police | o | KENCOP
@ rally | crowd at Kamukunji | g | KENCVLOPP
@ amb | US ambassador | p | USAGOV | ambassador
@ ford | Ford-Asili | o | KENPTYOPP
@ youth | youths in Nyeri | g | KENCVL
@ pm | prime minister of Kenya | p | KENGOV | prime minister
@ fam | family of Njoroge wa Kabuchi | l | KENELI
@ gu | Guardian | o | GBRJRN
@ go | Grace Otieno-Hale | p | KENBUS | publisher
E 0 Njoroge wa Kabuchi/PER
E 1 Kenyan/NORP; Kibor/PER
E 2 Njoroge wa Kabuchi/PER
E 3 Kenya/GPE
E 4 British/NORP; March 1954/DATE; Mau Mau/ARM; Manyani/FAC
E 5 Guardian/ORG; 1998/DATE
E 7 1969/DATE; Gathogo Kamau/PER; Rift Valley/LOC
E 8 October 1975/DATE
E 9 Amnesty International/ORG; Joseph arap Kibor/PER; Kamau/PER; four months earlier/DATE; 25 others/NUM; December 1978/DATE
E 11 Kibor/PER; August 1982/DATE; Kabuchi/PER
E 13 Nyayo House/FAC
E 15 7 July 1990/DATE; Kenyans/NORP; Saba Saba/EVT; Kamukunji/GPE; at least 20 people/NUM
E 16 Kibor/PER; US/GPE; Kabuchi/PER
E 17 1998/DATE; State House/FAC
E 20 Ford-Asili/ORG; Nyeri/GPE
E 21 Kenya/GPE; yesterday/DATE; Kibor/PER
E 22 Grace Otieno-Hale/PER
E 23 Wangui/PER
E 24 Njoroge wa Kabuchi/PER; 11 February 1933/DATE; 30 July 2011/DATE
V 1 | made peace | CONSULT | executive | 040 | @0:Njoroge wa Kabuchi=nk; Kibor=moi | - | st=h | id=peace
V 1 | lost | SANCTION/expel | political-institutions | 166 | party=ford | @0:Njoroge wa Kabuchi=nk | st=h | id=out
V 2 | arrested | COERCE/arrest | executive | 173 | three governments=brit; three governments=kgov | he=nk | by=he=nk | st=h
V 4 | picked up | COERCE/arrest | repression | 173 | the British=brit | He=nk | st=h | when=March 1954 | date=1954-03 | where=Manyani | id=pu
V 4 | behind wire | =pu |  |  |  | He=nk | where=Manyani
V 5 | beat | ASSAULT/beat | repression | 1821 | They=guards | us=detn | by=he=nk | st=h | where=@4:Manyani | id=beat
V 6 | beating | =beat |  |  | @4:the British=guards | I=detn
V 7 | accused | ACCUSE/allege | corruption,executive | 1121 | he#2=nk | Gathogo Kamau=jk | st=h
V 8 | dragged | COERCE/arrest | legislative,repression | 173 | Police=pol | him#2=nk | st=h | when=October 1975 | date=1975-10 | where=the chamber
V 9 | adopted | SUPPORT | human-rights | 051 | Amnesty International=ai | him#1=nk | st=h
V 9 | freed | RETREAT/release | executive,legal | 0841 | Joseph arap Kibor=moi | him#2=nk; 25 others=pris | st=h | when=December 1978 | date=1978-12 | n=other:25 others:25
V 11 | tried to overthrow | COERCE/seize | political-institutions,military | 192 | the air force rebels=afr | Kibor=moi | st=h | when=August 1982 | date=1982-08 | id=coup
V 11 | held | COERCE/arrest | repression,executive | 173 | - | Kabuchi=nk | st=h
V 12 | denied | REJECT | political-institutions | 016 | He=nk | - | st=h
V 12 | coup attempt | =coup |  |  | @11:the air force rebels=afr | @11:Kibor=moi
V 13 | testified | ACCUSE/allege | human-rights | 1122 | he=nk | interrogators=intr | st=h
V 13 | flooded | ASSAULT/torture | human-rights,repression | 1822 | interrogators=intr | him=nk | by=he=nk | where=Nyayo House | st=h | id=kp
V 13 | kept | =kp |  |  | interrogators=intr | him=nk | by=he=nk | where=Nyayo House
V 15 | rally | PROTEST/demo | pro-democracy,election | 1414 | he=nk | @16:Kibor=moi | st=h | when=7 July 1990 | date=1990-07-07 | where=Kamukunji
V 15 | charged | ASSAULT/crowd-control | repression,pro-democracy | 175 | riot police=riot | the crowd=rally | st=h | when=7 July 1990 | date=1990-07-07 | where=Kamukunji
V 15 | killed | ASSAULT | repression,pro-democracy | 180 | - | at least 20 people=rally | st=h | when=three days | date=1990-07-07/1990-07-09 | n=killed:at least 20 people:20
V 15 | unrest | PROTEST/riot | pro-democracy | 145 |  |  | st=h | when=three days | date=1990-07-07/1990-07-09
V 16 | called#1 | ACCUSE/disapprove | executive | 111 | Kibor=moi | him#1=nk | st=h
V 16 | called#2 | SUPPORT | diplomatic | 051 | the US ambassador=amb | him#2=nk | st=h
V 17 | dining | =peace |  |  | he=nk; the president=moi | - | when=1998 | date=1998 | where=State House
V 17 | agreeing | AGREE | political-institutions | 0314 | he=nk | the president=moi | st=h | when=1998 | date=1998 | where=State House
V 20 | threw him out | =out |  |  | Ford-Asili=ford | him=nk | date=1998
V 20 | stoned | ASSAULT/primitive | political-institutions | 182 | youths=youth | him=nk | st=h | where=Nyeri
V 21 | praised | SUPPORT | executive | 051 | Kenya's prime minister=pm | a lion who never learned to bow=nk | when=yesterday | date=2011-08-03
V 21 | condolence | SUPPORT | executive | 018 | Kibor=moi | the family=fam
Q 2 | i | he had been arrested by three governments and thanked by none | Njoroge wa Kabuchi=nk | say | -
Q 5 | d | They beat us every morning before porridge | he=nk | told | Guardian=gu
Q 6 | d | * | @5:he=nk | | -
Q 13 | i | interrogators flooded the floor and kept him standing in water for four days | he=nk | testified | -
Q 16 | m | called him a "rat" | Kibor=moi | called#1 | -
Q 18 | d | An old man may forgive | he=nk | explained | -
Q 19 | d | * | @18:he=nk | | -
Q 21 | m | praised "a lion who never learned to bow" | Kenya's prime minister=pm | praised | -
#A w22-005 | 2019-04-14 | -
S Fulham fire blanks again as Everton's shot-shy strikers finally find their range
P Stuart Pargeter's side are running out of time and, on this evidence, out of ammunition too
P If goals were votes, Fulham would have lost their deposit months ago.
P For an hour at Goodison Park on Saturday they defended like a besieged garrison, and for an hour it worked.
P Then Dario Lindqvist, the Everton substitute who had not scored since Boxing Day, unleashed a rocket from 25 yards that nearly took the net with it.
P "I just closed my eyes and hit it," the Swede told Match of the Day.
S "My dad says I should shoot more, so that one is for him."
P Within four minutes it was two, Callum Ashdown-Price rising unchallenged to bury a corner as the visitors' back line surrendered without a fight.
P Pargeter, the fourth man to take charge at Craven Cottage this season, cut a forlorn figure in the rain.
P "We were our own worst enemies," he admitted.
S "You cannot invite pressure for ninety minutes and then plead innocence when the roof falls in."
P The travelling supporters, who had set off from Putney before dawn, sang to the end all the same.
P One of them, a retired bus driver called Len Fairbrother, reckoned the club had declared war on his blood pressure.
P "Sack the board? I would settle for a left-back," he said.
P Everton's manager, Henrique Vasconcelos, was keen to defend his front men, who have come under fire from radio phone-ins since Christmas.
P He said he never doubted them and that training had been "a riot" all week.
P Still, there is work to do: the home side had 21 attempts, hit the post twice and looked toothless whenever their captain was caught in possession.
P The statistics make grim reading for the Londoners, who have taken two points from a possible 30 and conceded more goals than anybody else in the division.
P Tottenham's visit in August, when they led at half-time and the sun shone, feels like another century.
P They face Bournemouth on Saturday, and defeat there could seal their fate.
P Everton, meanwhile, can dream of Europe, although the chairman has warned that nobody should expect him to raid the piggy bank this summer.
@ dl | Dario Lindqvist | p | SWEELI | Everton footballer
@ pk | Stuart Pargeter | p | GBRELI | Fulham manager
@ lf | Len Fairbrother | p | GBRCVL | supporter
@ hv | Henrique Vasconcelos | p | PRTELI | Everton manager
@ motd | Match of the Day | o | GBRJRN
@ ch | Everton chairman | p | GBRBUS | chairman
@ dad | father of Dario Lindqvist | p | SWECVL
E 0 Fulham/ORG; Everton/ORG
E 1 Stuart Pargeter/PER
E 2 Fulham/ORG
E 3 Goodison Park/FAC; Saturday/DATE
E 4 Dario Lindqvist/PER; Everton/ORG; Boxing Day/DATE
E 5 Swede/NORP; Match of the Day/ORG
E 7 Callum Ashdown-Price/PER
E 8 Pargeter/PER; Craven Cottage/FAC; this season/DATE
E 11 Putney/GPE
E 12 Len Fairbrother/PER
E 14 Everton/ORG; Henrique Vasconcelos/PER; Christmas/DATE
E 17 Londoners/NORP
E 18 Tottenham/ORG; August/DATE
E 19 Bournemouth/ORG; Saturday/DATE
E 20 Everton/ORG; Europe/LOC; this summer/DATE
Q 5 | d | I just closed my eyes and hit it | the Swede=dl | told | Match of the Day=motd
Q 6 | d | * | @5:the Swede=dl | | -
Q 6 | i | I should shoot more | My dad=dad | says | -
Q 9 | d | We were our own worst enemies | he=pk | admitted | -
Q 10 | d | * | @9:he=pk | | -
Q 12 | i | the club had declared war on his blood pressure | Len Fairbrother=lf | reckoned | -
Q 13 | d | Sack the board? I would settle for a left-back | he=lf | said | -
Q 15 | m | he never doubted them and that training had been "a riot" all week | He=hv | said | -
Q 20 | i | nobody should expect him to raid the piggy bank this summer | the chairman=ch | warned | -
#A w22-006 | 2022-07-13 | -
S Sri Lanka crisis live: troops fire teargas at PM's office as president flees to Maldives
P Nalin Weeratunga, named acting president, declares state of emergency and curfew – follow the latest
P 17.40 That's all from me for now, but here is what we know so far.
P President Lakshman Dissanaike slipped out of the country before dawn on a military jet that took him, his wife and two bodyguards to Malé, the air force has confirmed.
P Thousands of protesters then surged towards the prime minister's office on Flower Road, where security forces fired round after round of teargas.
P The speaker, Sarath Yapa Gunaratne, says the president told him by phone that he will resign today, as he promised.
S "He gave me his word," the speaker adds, "and I expect the letter before midnight."
P 16.55 One man has died after the clashes outside the office, a doctor at Colombo's National hospital tells AFP.
P He was 26 and had breathing difficulties after inhaling gas, the doctor says, and 84 others are being treated.
P 16.20 "I have ordered the commanders and the police chief to do what is necessary to restore order," Weeratunga said in a televised statement a short while ago.
S "We cannot let fascists take over."
P Those "fascists" I met this morning included a dentist, two nuns and a man with a parrot.
P 15.48 My colleague Shanthi Weerakkody is at the scene: "They are inside the compound now and the soldiers have simply stepped aside. People are hugging them."
P 15.30 Ruwan Hettigoda, leader of the opposition, tweets that a prime minister with one seat has been made acting president and calls it "a joke, a tragedy, and illegal".
S In a second tweet he demands that Weeratunga step down at once.
P 14.10 The state broadcaster Rupavahini is back on air after going dark for half an hour, when protesters walked into the studio and told viewers to stay tuned only for news of the struggle.
P 13.05 India has denied "baseless and speculative" reports that it helped Dissanaike get away.
P The high commission in Colombo reiterates on Twitter that Delhi will continue to support the people of Sri Lanka.
P 12.30 How did we get here?
P Sri Lanka ran out of dollars in April and stopped paying its foreign debts, and queues for fuel have stretched for miles ever since.
P On 9 May a mob of government loyalists attacked a peaceful camp on Galle Face with sticks, and by nightfall the homes of dozens of ruling-party MPs had been set alight in revenge.
P "I watched them burn the tents," says Dilani, a nurse who was treating campers when the mob came, "and the police watched with me."
P Chamal Dissanaike, the president's brother, quit as prime minister that evening.
P Last Saturday crowds stormed the president's house, swam in his pool and tried out his treadmill.
P 11.50 The United Nations secretary general's office urges "all sides to refrain from violence", while the US embassy has cancelled consular services for the day.
P 11.15 A reader in Kandy, Nimal, emails: "My generation put them there, may God forgive us."
P 10.40 Western Province is under curfew with immediate effect, the prime minister's office announces.
@ tr | Sri Lankan security forces | g | LKAMIL,LKACOP
@ prot | protesters in Colombo | g | LKACVLOPP
@ pmo | prime minister's office | o | LKAGOV
@ rw | Nalin Weeratunga | p | LKAGOV | Prime Minister, acting president
@ gr | Lakshman Dissanaike | p | LKAGOV | President
@ af | Sri Lankan air force | o | LKAMIL
@ sp | Sarath Yapa Gunaratne | p | LKALEG | speaker
@ doc | doctor at the National hospital | p | LKAMED | doctor
@ cmd | commanders and police chief | g | LKAMIL,LKACOP
@ man | man who died | p | LKACVLOPP
@ sw | Shanthi Weerakkody | p | GBRJRN | reporter
@ sld | soldiers at the compound | g | LKAMIL
@ saj | Ruwan Hettigoda | p | LKAPTYOPP | leader of the opposition
@ rup | Rupavahini | o | LKAJRN
@ ind | India | c | IND
@ hc | Indian high commission | o | INDGOV
@ mob | government loyalists | g | LKAPTY
@ camp | camp on Galle Face | g | LKACVLOPP
@ mps | ruling-party MPs | g | LKALEGPTY
@ avn | attackers of MPs' homes | g | LKACVLOPP
@ mr | Chamal Dissanaike | p | LKAGOV,LKAELI | prime minister
@ un | United Nations secretary general's office | o | UNO
@ side | all sides in Sri Lanka | g | LKA
@ nim | Nimal | p | LKACVL | reader
@ afp | AFP | o | JRN
@ lka | people of Sri Lanka | l | LKA
@ dil | Dilani | p | LKAMED | nurse
E 0 Sri Lanka/GPE; Maldives/GPE
E 1 Nalin Weeratunga/PER
E 3 Lakshman Dissanaike/PER; Malé/GPE
E 4 Thousands of protesters/NUM; Flower Road/LOC
E 5 Sarath Yapa Gunaratne/PER; today/DATE
E 7 One man/NUM; Colombo/GPE; National hospital/FAC; AFP/ORG
E 8 84 others/NUM
E 9 Weeratunga/PER
E 11 this morning/DATE
E 12 Shanthi Weerakkody/PER
E 13 Ruwan Hettigoda/PER
E 14 Weeratunga/PER
E 15 Rupavahini/ORG
E 16 India/GPE; Dissanaike/PER
E 17 Colombo/GPE; Twitter/ORG; Delhi/GPE; Sri Lanka/GPE
E 19 Sri Lanka/GPE; April/DATE
E 20 9 May/DATE; Galle Face/LOC; dozens of ruling-party MPs/NUM
E 21 Dilani/PER
E 22 Chamal Dissanaike/PER
E 23 Last Saturday/DATE
E 24 United Nations/ORG; US/GPE
E 25 Kandy/GPE; Nimal/PER
E 26 Western Province/GPE
V 0 | fire | ASSAULT/crowd-control | repression,political-institutions | 175 | troops=tr | @4:Thousands of protesters=prot | where=PM's office | id=gas
V 1 | declares | COERCE/martial-law | political-institutions,executive | 1724 | Nalin Weeratunga=rw | - | date=2022-07-13 | id=eme
V 1 | curfew | COERCE/curfew | political-institutions,executive | 1723 | Nalin Weeratunga=rw | - | date=2022-07-13 | id=cur
V 4 | surged | PROTEST/demo | political-institutions,executive | 1411 | Thousands of protesters=prot | prime minister's office=pmo | where=Flower Road | date=2022-07-13 | n=protesters:Thousands of protesters | id=prt
V 4 | fired | =gas |  |  | security forces=tr | Thousands of protesters=prot | where=Flower Road | date=2022-07-13
V 5 | told | CONSULT/phone | executive,legislative | 041 | the president=gr; him=sp | - | by=Sarath Yapa Gunaratne=sp
V 5 | resign | CONCEDE | executive,political-institutions | 0351 | he#1=gr | - | by=Sarath Yapa Gunaratne=sp | st=f | when=today | date=2022-07-13 | id=res
V 5 | promised | =res |  |  | he#2=gr | - | by=Sarath Yapa Gunaratne=sp
V 6 | word | =res |  |  | He=gr | me=sp | by=the speaker=sp
V 7 | died | =gas |  |  |  | One man=man | by=a doctor at Colombo's National hospital=doc
V 7 | clashes | =gas |  |  | @4:security forces=tr | One man=man | by=a doctor at Colombo's National hospital=doc | where=outside the office | n=killed:One man:1
V 8 | gas | =gas |  |  | @4:security forces=tr | He=man | by=the doctor=doc | n=injured:84 others:84
V 9 | ordered | REQUEST/change | military,executive | 100 | Weeratunga=rw | the commanders=cmd; the police chief=cmd
V 10 | fascists | ACCUSE/disapprove | executive,political-institutions | 111 | @9:Weeratunga=rw | fascists=prot | id=fas
V 11 | fascists | =fas |  |  |  |
V 12 | inside | PROTEST/obstruct | political-institutions,executive | 144 | They=prot | @4:prime minister's office=pmo | by=Shanthi Weerakkody=sw | where=the compound
V 12 | stepped aside | RETREAT/withdraw | military,political-institutions | 0874 | the soldiers=sld | They=prot | by=Shanthi Weerakkody=sw | where=the compound
V 13 | calls | ACCUSE/disapprove | political-institutions,executive | 111 | Ruwan Hettigoda=saj | a prime minister with one seat=rw
V 14 | demands | REQUEST/change | executive,political-institutions | 1041 | he=saj | Weeratunga=rw
V 15 | walked into | PROTEST/obstruct | political-institutions | 144 | protesters=prot | Rupavahini=rup | where=the studio
V 16 | denied | REJECT | diplomatic | 016 | India=ind | -
V 17 | support | AGREE | diplomatic | 032 | Delhi=ind | people of Sri Lanka=lka | by=The high commission=hc
V 20 | attacked | ASSAULT/primitive | political-institutions,repression | 180 | a mob of government loyalists=mob | a peaceful camp on Galle Face=camp | st=h | when=9 May | date=2022-05-09 | where=Galle Face | id=att
V 20 | set alight | ASSAULT/destroy | political-institutions,legislative | 180 | - | dozens of ruling-party MPs=mps | st=h | when=nightfall | date=2022-05-09
V 21 | burn | =att |  |  | them=mob | campers=camp | by=Dilani=dil
V 22 | quit | RETREAT/resign | executive,political-institutions | 0831 | Chamal Dissanaike=mr | - | st=h | when=that evening | date=2022-05-09
V 23 | stormed | PROTEST/obstruct | political-institutions,executive | 144 | crowds=prot | the president=gr | st=h | when=Last Saturday | date=2022-07-09 | where=the president's house
V 24 | urges | REQUEST/yield | political-institutions | 0256 | United Nations secretary general's office=un | all sides=side
V 26 | curfew | =cur |  |  | prime minister's office=pmo | - | date=2022-07-13 | where=Western Province
Q 3 | i | President Lakshman Dissanaike slipped out of the country before dawn on a military jet that took him, his wife and two bodyguards to Malé | the air force=af | confirmed | -
Q 5 | i | the president told him by phone that he will resign today, as he promised | Sarath Yapa Gunaratne=sp | says | -
Q 5 | i | he will resign today, as he promised | the president=gr | told | him=sp
Q 6 | d | He gave me his word | the speaker=sp | adds | -
Q 6 | d | and I expect the letter before midnight. | the speaker=sp | adds | -
Q 7 | i | One man has died after the clashes outside the office | a doctor at Colombo's National hospital=doc | tells | AFP=afp
Q 8 | i | He was 26 and had breathing difficulties after inhaling gas | the doctor=doc | says | -
Q 9 | d | I have ordered the commanders and the police chief to do what is necessary to restore order | Weeratunga=rw | said | -
Q 10 | d | * | @9:Weeratunga=rw | | -
Q 12 | d | They are inside the compound now and the soldiers have simply stepped aside. People are hugging them. | Shanthi Weerakkody=sw | | -
Q 13 | i | a prime minister with one seat has been made acting president | Ruwan Hettigoda=saj | tweets | -
Q 13 | m | calls it "a joke, a tragedy, and illegal" | Ruwan Hettigoda=saj | calls | -
Q 17 | i | Delhi will continue to support the people of Sri Lanka | The high commission=hc | reiterates | -
Q 21 | d | I watched them burn the tents | Dilani=dil | says | -
Q 21 | d | and the police watched with me. | Dilani=dil | says | -
Q 24 | m | urges "all sides to refrain from violence" | United Nations secretary general's office=un | urges | -
Q 25 | d | My generation put them there, may God forgive us. | Nimal=nim | emails | -
Q 26 | i | Western Province is under curfew with immediate effect | the prime minister's office=pmo | announces | -
#A w22-007 | 2019-01-27 | -
S The mothers of Quetta
P THEY come every day with their framed photographs and sit down on the footpath outside the Quetta Press Club, and every day the city walks around them.
P By the count of their own organisation, Voice for Baloch Missing Persons, last week's sit-in was the 3,476th day of the protest.
P One gets used to anything, it seems, even to grief.
P This winter, for once, somebody listened.
P On Jan 16 the chief minister came to the camp in person, drank the tea that was offered and pledged that the names on the list would be taken up with Islamabad within two months.
P The families agreed to suspend their vigil for that long and no longer.
P "We do not trust him, but we were brought up to respect a guest," an uncle named Hammal said of the minister's visit.
P "We have been promised the moon before," Bibi Zarnaz, whose son was picked up by men in uniform from a hostel in Khuzdar in 2011, told this newspaper.
S "A moon I do not need. I need Shahdad."
P Eleven men have come home since then, thin and silent, the provincial home minister announced on Thursday.
S "Their release shows how serious this government is," he added, "and more will follow in the coming weeks."
P Let us be grateful, and let us also remember how we got here.
P In 2006 the military killed Nawab Dostain Marwani in a cave in the hills of Kohlu, and a grievance became an insurgency.
P The Supreme Court under a former chief justice took up the issue of the disappeared in 2012 and berated the Frontier Corps from the bench, once summoning its inspector general by name.
P In 2013 an old man, Mama Qadir Jatoi, marched 2,000 kilometres from Quetta to the capital with a handcart and some women, and was stopped at an airport the year after and put off his flight.
P The activist Sabeen Qadri was shot dead in Karachi in April 2015, minutes after hosting a talk on the subject that a university in Lahore had been ordered to cancel.
P Her murder has been described by a police officer in Karachi as "solved", though not by her friends.
P The commission of inquiry set up under a retired judge has met some hundreds of times, and has yet to name a single official.
P Those who would blame everything on a foreign hand will point to the assault on the Chinese consulate in November, in which two policemen and two visa applicants lost their lives.
P The Baloch Liberation Army claimed that outrage, and nobody should make excuses for it.
P But the answer to a crime is a trial, not another crime.
P The human rights minister has said that a bill to make enforced disappearance an offence is ready, a thing she first said in August.
P If it were passed tomorrow, it would still need an agency with the nerve to register the first case.
P It is easy to be cynical, and columnists are paid for it.
P Yet when one of the eleven, a schoolteacher, walked into his courtyard in Mastung last Tuesday, his mother, neighbours say, did not weep or cry out.
P She asked him whether he had eaten.
@ fam | families of missing Baloch | l | PAKCVL
@ vbmp | Voice for Baloch Missing Persons | o | PAKSOC
@ cm | chief minister of Balochistan | p | PAKGOV | chief minister
@ pg | Pakistani government | o | PAKGOV
@ bz | Bibi Zarnaz | p | PAKCVL | mother of a missing man
@ men | men in uniform | g | PAKUAF
@ son | son of Bibi Zarnaz | p | PAKCVL
@ eleven | eleven released men | l | PAKCVL
@ hm | home minister of Balochistan | p | PAKGOV | home minister
@ mil | Pakistani military | o | PAKMIL
@ nawab | Nawab Dostain Marwani | p | PAKREB
@ sc | Supreme Court | o | PAKJUD
@ fc | Frontier Corps | o | PAKMIL
@ ig | inspector general of the Frontier Corps | p | PAKMIL | inspector general
@ mq | Mama Qadir Jatoi | p | PAKSOC | activist
@ sm | Sabeen Qadri | p | PAKSOC | activist
@ uni | university in Lahore | o | PAKEDU
@ coi | commission of inquiry | o | PAKJUD
@ bla | Baloch Liberation Army | o | PAKREB
@ cons | Chinese consulate | o | CHNGOV
@ polv | policemen and visa applicants killed | l | PAKCOP,PAKCVL
@ hrm | human rights minister | p | PAKGOV | human rights minister
@ tea | schoolteacher | p | PAKEDU | schoolteacher
@ pap | this newspaper | o | PAKJRN
@ nei | neighbours in Mastung | l | PAKCVL
@ ham | Hammal | p | PAKCVL
@ po | police officer in Karachi | p | PAKCOP
E 0 Quetta/GPE
E 1 Quetta Press Club/FAC
E 2 Voice for Baloch Missing Persons/ORG; last week/DATE
E 4 This winter/DATE
E 5 Jan 16/DATE; Islamabad/GPE
E 7 Hammal/PER
E 8 Bibi Zarnaz/PER; Khuzdar/GPE; 2011/DATE
E 9 Shahdad/PER
E 10 Eleven men/NUM; Thursday/DATE
E 13 2006/DATE; Dostain Marwani/PER; Kohlu/GPE
E 14 Supreme Court/ORG; 2012/DATE; Frontier Corps/ORG
E 15 2013/DATE; Mama Qadir Jatoi/PER; Quetta/GPE; the year after/DATE
E 16 Sabeen Qadri/PER; Karachi/GPE; April 2015/DATE; Lahore/GPE
E 17 Karachi/GPE
E 19 Chinese/NORP; November/DATE; two policemen/NUM; two visa applicants/NUM
E 20 Baloch Liberation Army/ARM
E 22 August/DATE
E 23 tomorrow/DATE
E 25 eleven/NUM; Mastung/GPE; last Tuesday/DATE
V 1 | sit | PROTEST/demo | human-rights | 141 | THEY=fam | - | where=Quetta Press Club | id=sit
V 2 | sit-in | =sit |  |  | their own organisation=fam | - | when=last week | date=2019-01-14/2019-01-20
V 2 | protest | =sit |  |  | their own organisation=fam | - | by=Voice for Baloch Missing Persons=vbmp
V 5 | came | CONSULT/visit | human-rights,executive | 042 | the chief minister=cm | @6:The families=fam | when=Jan 16 | date=2019-01-16 | where=the camp | id=came
V 5 | pledged | AGREE | human-rights,executive | 034 | the chief minister=cm | @6:The families=fam | when=Jan 16 | date=2019-01-16 | where=the camp | id=pl
V 6 | agreed | CONCEDE | human-rights | 082 | The families=fam | @5:the chief minister=cm
V 6 | vigil | =sit |  |  | The families=fam | -
V 7 | visit | =came |  |  | the minister=cm | @6:The families=fam
V 8 | promised | AGREE | human-rights | 034 | - | We=fam | by=Bibi Zarnaz=bz | st=h
V 8 | picked up | COERCE/arrest | human-rights,repression | 173 | men in uniform=men | son=son | st=h | when=2011 | date=2011 | where=Khuzdar
V 10 | come home | RETREAT/release | human-rights | 0841 | - | Eleven men=eleven | by=home minister=hm | when=since then | n=other:Eleven men:11 | id=rel
V 11 | release | =rel |  |  | - | Their=eleven | by=he=hm
V 11 | follow | CONCEDE | human-rights | 0353 | he=hm | more=fam | st=f | when=the coming weeks
V 13 | killed | ASSAULT/targeted | military,territory | 190 | the military=mil | Nawab Dostain Marwani=nawab | st=h | when=2006 | date=2006 | where=a cave in the hills of Kohlu
V 14 | took up | ACCUSE/investigate | human-rights,legal | 092 | Supreme Court=sc | Frontier Corps=fc | st=h | when=2012 | date=2012
V 14 | berated | ACCUSE/disapprove | human-rights,legal | 111 | Supreme Court=sc | Frontier Corps=fc | st=h | when=2012 | date=2012
V 14 | summoning | REQUEST/meet | human-rights,legal | 106 | Supreme Court=sc | inspector general=ig | st=h
V 15 | marched | PROTEST/demo | human-rights | 1413 | Mama Qadir Jatoi=mq; some women=fam | - | st=h | when=2013 | date=2013
V 15 | stopped | COERCE/restrict | rights-freedoms | 172 | - | Mama Qadir Jatoi=mq | st=h | when=the year after | date=2014 | where=an airport | id=st1
V 15 | put off | =st1 |  |  |  | Mama Qadir Jatoi=mq
V 16 | shot | ASSAULT/firearms | human-rights | 180 | - | Sabeen Qadri=sm | st=h | when=April 2015 | date=2015-04 | where=Karachi | id=sm
V 16 | ordered | REQUEST/change | rights-freedoms | 100 | - | a university in Lahore=uni | st=h | where=Lahore
V 17 | murder | =sm |  |  | - | Her=sm
V 18 | inquiry | ACCUSE/investigate | human-rights,legal | 092 | commission of inquiry=coi | -
V 19 | assault | ASSAULT | terrorism | 180 | @20:Baloch Liberation Army=bla | Chinese consulate=cons; two policemen=polv; two visa applicants=polv | st=h | when=November | date=2018-11 | where=Chinese consulate | n=killed:two policemen:2 | n=killed:two visa applicants:2 | id=con
V 19 | lost | =con |  |  |  | two policemen=polv; two visa applicants=polv
V 20 | outrage | =con |  |  | Baloch Liberation Army=bla | @19:Chinese consulate=cons | by=Baloch Liberation Army=bla
V 25 | walked into | =rel |  |  | - | a schoolteacher=tea | where=Mastung
Q 5 | i | the names on the list would be taken up with Islamabad within two months | the chief minister=cm | pledged | @6:The families=fam
Q 7 | d | We do not trust him, but we were brought up to respect a guest | Hammal=ham | said | -
Q 8 | d | We have been promised the moon before | Bibi Zarnaz=bz | told | this newspaper=pap
Q 9 | d | A moon I do not need. I need Shahdad. | @8:Bibi Zarnaz=bz | | -
Q 10 | i | Eleven men have come home since then, thin and silent | home minister=hm | announced | -
Q 11 | d | Their release shows how serious this government is | he=hm | added | -
Q 11 | d | and more will follow in the coming weeks. | he=hm | added | -
Q 17 | m | as "solved" | a police officer in Karachi=po | described | -
Q 22 | i | a bill to make enforced disappearance an offence is ready | The human rights minister=hrm | said#1 | -
Q 25 | i | did not weep or cry out | neighbours=nei | say | -
#A w22-008 | 2014-05-22 | -
S TIMELINE-Thailand's road to a coup: eight years of protests, verdicts and broken deals
P May 22 (Reuters) - Thailand's army seized power on Thursday, two days after it imposed martial law, saying talks between rival political camps had got nowhere.
P Following are the main events in a conflict that pits a royalist establishment in Bangkok against the supporters of ousted leader Thanin Chaiwattana.
P Sept. 19, 2006 - Tanks roll into the capital while Thanin attends a meeting at the United Nations, and the military overthrows his government without a shot.
S Soldiers are handed roses.
P May 2007 - A tribunal dissolves his party, Thai Rak Thai, for fraud and bars 111 of its executives from politics for five years.
P Oct. 2008 - The Supreme Court sentences Thanin, now in London, to two years in jail over a land deal.
S "The verdict is politics, not law," he says by telephone.
P Nov.-Dec. 2008 - Yellow-shirted demonstrators occupy both of Bangkok's airports for eight days, stranding 250,000 travellers.
P April-May 2010 - Red shirts who back Thanin take over the Ratchaprasong shopping district and demand early elections.
P Prime Minister Apirak offers a November vote, but the offer lapses when the leaders of the rally refuse to go home.
P Troops storm the camp on May 19; more than 90 people are killed in two months of violence, and arsonists burn a mall.
P July 2011 - Thanin's youngest sister wins an election by a landslide.
P Her rice scheme is popular in the north and ruinous for the budget.
P Nov. 2013 - A bill that would have let Thanin return brings tens of thousands into the streets, and the Senate votes it down.
P Dec. 9 - The prime minister dissolves parliament and calls an election for Feb. 2, which the opposition Democrats boycott.
P March 21 - The Constitutional Court annuls that ballot.
P May 7 - The same court removes her for abuse of power over the transfer of a security chief, a charge she had denied in testimony the day before.
P May 15 - Attackers with grenades and an assault rifle kill three anti-government campers at Democracy Monument.
S The U.N. secretary-general condemns the attack and calls for restraint on all sides.
P May 20 - Army chief Prasert declares martial law at 3 a.m., denies that it is a coup and summons both sides to the Army Club.
P "I ask them to meet and not to leave until we have an answer," a colonel quotes him as telling his staff.
P May 22 - The second day of talks lasts two hours.
P When the caretaker justice minister says the cabinet will not step down, the general replies, according to two people in the room: "In that case I must take over."
P Soldiers then detain the negotiators and drive them away in vans, and a curfew from 10 p.m. to 5 a.m. is announced.
P The United States says there is "no justification" for the takeover and suspends $3.5 million in military aid.
S "Seizing power has never been the answer in Thailand, and it is not today," its secretary of state says in a statement.
P It is the army's 12th successful coup since absolute monarchy ended in 1932. (Compiled by Bangkok newsroom)
@ army | Thai army | o | THAMIL
@ camps | rival political camps in Thailand | g | THAPTYGOV,THAPTYOPP
@ th | Thanin Chaiwattana | p | THAGOV,THAELI | former prime minister
@ trib | Thai tribunal | o | THAJUD
@ trt | Thai Rak Thai | o | THAPTY
@ exe | executives of Thai Rak Thai | g | THAPTY
@ sc | Supreme Court | o | THAJUD
@ yel | Yellow-shirted demonstrators | g | THACVLOPP
@ red | Red shirts | g | THACVLOPP
@ abh | Prime Minister Apirak | p | THAGOV | Prime Minister
@ kill | people killed in 2010 | l | THACVL
@ ars | arsonists | g | THACVLOPP
@ prot | protesters against the amnesty bill | g | THACVLOPP
@ sen | Thai Senate | o | THALEG
@ pm | sister of Thanin | p | THAGOV | prime minister
@ dem | Democrats | o | THAPTYOPP
@ cc | Constitutional Court | o | THAJUD
@ gun | attackers at Democracy Monument | g | THAUAF
@ camper | anti-government campers | g | THACVLOPP
@ pr | Prasert | p | THAMIL | Army chief
@ col | colonel | p | THAMIL
@ jm | caretaker justice minister | p | THAGOV | justice minister
@ peo | people in the room | l | THA
@ neg | negotiators | g | THAPTY,THAGOV
@ us | United States | c | USA
@ un | United Nations | o | UNO
@ bar | staff of Prasert | g | THAMIL
@ ss | U.S. Secretary of State | p | USAGOV | Secretary of State
@ usg | U.N. secretary-general | p | UNO | secretary-general
E 0 Thailand/GPE
E 1 May 22/DATE; Reuters/ORG; Thailand/GPE; Thursday/DATE
E 2 Bangkok/GPE; Thanin Chaiwattana/PER
E 3 Sept. 19, 2006/DATE; Thanin/PER; United Nations/ORG
E 5 May 2007/DATE; Thai Rak Thai/ORG; 111 of its executives/NUM
E 6 Oct. 2008/DATE; Supreme Court/ORG; Thanin/PER; London/GPE
E 8 Nov.-Dec. 2008/DATE; Yellow-shirted/NORP; Bangkok/GPE; 250,000 travellers/NUM
E 9 April-May 2010/DATE; Red shirts/NORP; Thanin/PER; Ratchaprasong/LOC
E 10 Apirak/PER; November/DATE
E 11 May 19/DATE; more than 90 people/NUM
E 12 July 2011/DATE; Thanin/PER
E 14 Nov. 2013/DATE; Thanin/PER; tens of thousands/NUM; Senate/ORG
E 15 Dec. 9/DATE; Feb. 2/DATE; Democrats/ORG
E 16 March 21/DATE; Constitutional Court/ORG
E 17 May 7/DATE; the day before/DATE
E 18 May 15/DATE; three/NUM; Democracy Monument/FAC
E 19 U.N./ORG
E 20 May 20/DATE; Prasert/PER; Army Club/FAC
E 22 May 22/DATE
E 25 United States/GPE; $3.5 million/MONEY
E 26 Thailand/GPE; today/DATE
E 27 1932/DATE; Bangkok/GPE
V 0 | coup | COERCE/seize | political-institutions,military | 192 | @1:Thailand's army=army | - | where=Thailand | id=coup
V 1 | seized | =coup |  |  | Thailand's army=army | - | when=Thursday | date=2014-05-22
V 1 | imposed | COERCE/martial-law | political-institutions,military | 1724 | it=army | - | when=two days after | date=2014-05-20 | id=mar
V 1 | talks | CONSULT | political-institutions | 046 | rival political camps=camps | - | by=it=army | id=talk
V 2 | ousted | COERCE/seize | political-institutions,military | 192 | @3:the military=army | Thanin Chaiwattana=th | st=h | id=coup6
V 3 | roll into | =coup6 |  |  | Tanks=army | - | when=Sept. 19, 2006 | date=2006-09-19 | where=the capital
V 3 | attends | CONSULT/multilateral | diplomatic | 040 | Thanin=th; United Nations=un | - | st=h | when=Sept. 19, 2006 | date=2006-09-19
V 3 | overthrows | =coup6 |  |  | the military=army | his government=th | when=Sept. 19, 2006 | date=2006-09-19
V 5 | dissolves | COERCE/restrict | political-institutions,legal | 1722 | A tribunal=trib | Thai Rak Thai=trt | st=h | when=May 2007 | date=2007-05
V 5 | bars | COERCE/restrict | political-institutions,legal | 1722 | A tribunal=trib | 111 of its executives=exe | st=h | when=May 2007 | date=2007-05 | n=other:111 of its executives:111
V 6 | sentences | SANCTION/convict | legal,corruption | 116 | Supreme Court=sc | Thanin=th | st=h | when=Oct. 2008 | date=2008-10 | id=ver
V 7 | verdict | =ver |  |  | @6:Supreme Court=sc | he=th
V 7 | says | REJECT | legal | 120 | he=th | @6:Supreme Court=sc | st=h
V 8 | occupy | PROTEST/obstruct | political-institutions | 144 | Yellow-shirted demonstrators=yel | - | st=h | when=Nov.-Dec. 2008 | date=2008-11/2008-12 | where=Bangkok's airports
V 9 | take over | PROTEST/obstruct | election | 144 | Red shirts=red | @10:Prime Minister Apirak=abh | st=h | when=April-May 2010 | date=2010-04/2010-05 | where=Ratchaprasong shopping district | id=rat
V 10 | offers | CONCEDE | election | 0831 | Prime Minister Apirak=abh | @9:Red shirts=red | st=h | id=off
V 10 | offer | =off |  |  | Prime Minister Apirak=abh | the leaders of the rally=red
V 10 | rally | =rat |  |  | @9:Red shirts=red | Prime Minister Apirak=abh
V 10 | refuse | REJECT/yield | election | 1242 | the leaders of the rally=red | Prime Minister Apirak=abh | st=h
V 11 | storm | ASSAULT | military,repression | 175 | Troops=army | @9:Red shirts=red | st=h | when=May 19 | date=2010-05-19 | where=the camp
V 11 | killed | ASSAULT | repression | 180 | - | more than 90 people=kill | st=h | when=two months | date=2010-04/2010-05 | n=killed:more than 90 people:90 | id=k10
V 11 | violence | =k10 |  |  |  |
V 11 | burn | PROTEST/riot | political-institutions | 145 | arsonists=ars | - | st=h | where=a mall
V 14 | brings | PROTEST/demo | legislative | 1412 | tens of thousands=prot | - | st=h | when=Nov. 2013 | date=2013-11 | n=protesters:tens of thousands
V 14 | votes | REJECT | legislative | 120 | the Senate=sen | - | st=h | when=Nov. 2013 | date=2013-11
V 15 | boycott | PROTEST/boycott | election | 143 | opposition Democrats=dem | The prime minister=pm | st=h | when=Feb. 2 | date=2014-02-02
V 16 | annuls | SANCTION/convict | legal,election | 116 | Constitutional Court=cc | - | st=h | when=March 21 | date=2014-03-21
V 17 | removes | SANCTION/convict | legal,executive | 116 | The same court=cc | her=pm | when=May 7 | date=2014-05-07
V 17 | denied | REJECT | legal,executive | 016 | she=pm | - | when=the day before | date=2014-05-06 | id=dn
V 17 | testimony | =dn |  |  | she=pm |
V 18 | kill | ASSAULT/firearms | political-institutions | 180 | Attackers=gun | three anti-government campers=camper | when=May 15 | date=2014-05-15 | where=Democracy Monument | n=killed:three:3 | id=dem
V 19 | condemns | ACCUSE/disapprove | political-institutions | 111 | The U.N. secretary-general=usg | @18:Attackers=gun
V 19 | attack | =dem |  |  | @18:Attackers=gun | @18:campers=camper
V 19 | calls for | REQUEST/yield | political-institutions | 0256 | The U.N. secretary-general=usg | all sides=camps
V 20 | declares | =mar |  |  | Army chief Prasert=pr | - | when=May 20 | date=2014-05-20
V 20 | denies | REJECT | political-institutions,military | 016 | Army chief Prasert=pr | - | when=May 20 | date=2014-05-20
V 20 | summons | REQUEST/meet | political-institutions | 106 | Army chief Prasert=pr | both sides=camps | when=May 20 | date=2014-05-20 | where=Army Club | id=sum
V 21 | ask | =sum |  |  | I=pr | them=camps | by=a colonel=col
V 22 | talks | =talk |  |  |  |  | when=May 22 | date=2014-05-22
V 23 | says | REJECT/change | executive,political-institutions | 1231 | the caretaker justice minister=jm | the general=pr
V 23 | take over | =coup |  |  | I=pr | - | by=two people in the room=peo
V 24 | detain | COERCE/arrest | political-institutions,military | 173 | Soldiers=army | the negotiators=neg | when=@22:May 22 | date=2014-05-22 | id=dt
V 24 | drive | =dt |  |  | Soldiers=army | the negotiators=neg
V 24 | curfew | COERCE/curfew | political-institutions,military | 1723 | - | - | when=@22:May 22 | date=2014-05-22
V 25 | says | ACCUSE/disapprove | political-institutions,diplomatic | 111 | The United States=us | @24:Soldiers=army | id=usa
V 25 | takeover | =coup |  |  | @24:Soldiers=army | -
V 25 | suspends | SANCTION/discontinue | military,diplomatic | 1622 | The United States=us | @1:Thailand=army | n=money:$3.5 million:3500000:USD
V 26 | Seizing | =coup |  |  | @24:Soldiers=army | -
V 26 | says | =usa |  |  | its secretary of state=ss | @24:Soldiers=army
V 27 | coup | =coup |  |  | army=army | -
Q 1 | i | talks between rival political camps had got nowhere | it=army | saying | -
Q 7 | d | The verdict is politics, not law | he=th | says | -
Q 20 | i | it is a coup | Army chief Prasert=pr | denies | -
Q 21 | d | I ask them to meet and not to leave until we have an answer | him=pr | telling | his staff=bar
Q 23 | i | the cabinet will not step down | the caretaker justice minister=jm | says | -
Q 23 | d | In that case I must take over. | the general=pr | replies | -
Q 25 | m | there is "no justification" for the takeover | The United States=us | says | -
Q 26 | d | Seizing power has never been the answer in Thailand, and it is not today | its secretary of state=ss | says | -
#A w22-009 | 2021-10-21 | BRUSSELS
S BRUSSELS BREAKFAST: Poland faces the music — The chancellor's last waltz — Why your MEP is not in Strasbourg
P Good morning from the Europa building, where the coffee is weak, the scarves are out and the leaders of 27 countries begin their two-day summit at 3 p.m.
P THE MAIN COURSE: Poland's prime minister walks into that room tonight with few friends.
P On Tuesday he told the European Parliament that Warsaw would not give in to "blackmail," spoke for 35 minutes when he was given five, and left half the chamber spluttering.
S "You will not frighten us," he thundered, to applause from the right and groans from everyone else.
P The row began on Oct. 7, when Poland's Constitutional Tribunal ruled, at his request, that parts of the EU treaties clash with the country's basic law.
P Commission President Annelore Brandt hit back in the same debate, calling that ruling "a direct challenge to the unity of the European legal order" and threatening to withhold cash from the recovery fund.
S Polish MEP Zbigniew Karczmarek accused her of breaking the treaties herself, saying that such threats were "a hammer in search of a nail."
P Will she actually pull the trigger?
P "She has the gun, but she keeps it in a locked drawer," one EU diplomat quipped to Breakfast.
S "And the chancellor has the key."
P WHAT BERLIN WANTS: Talk, talk and more talk.
P The outgoing German chancellor met the Polish premier for an hour at her hotel last night, and an aide said afterwards she had urged both sides not to let things end up in court.
S The chat was "frank and not short of coffee," according to the aide.
P Dutch Prime Minister Maarten Hoogland is having none of it.
P "We should be tough," he told reporters in The Hague, and his parliament this month passed a motion demanding that he block Poland's €36 billion.
P Budapest, of course, is on the other side: Foreign Minister Gergely Szomor on Wednesday accused Brussels of "a witch hunt" and pledged that Hungary would veto any penalty.
S That threat of a veto drew a shrug from the Commission.
S "We have heard it before," said a spokesperson, "and we will no doubt hear it again."
P MEANWHILE, IN LUXEMBOURG: The Parliament's legal committee voted by a wide majority last week to sue the Commission for dragging its feet over the rule-of-law regulation, and the papers could be filed by Nov. 2.
P Remember that the same regulation was agreed only last December, after Poland and Hungary had held the entire EU budget hostage for a month.
P GAS PAINS: Energy prices are also on the menu, and nobody has a recipe.
P Spain wants joint purchases, the Nordics want to be left alone, and everybody wants a warm winter.
P SPOTTED at Maison Antoine, in the queue for fries: two commissioners, one bodyguard, no mayonnaise.
P SAD NEWS: Former Belgian EU Commissioner Lodewijk Terwagne, who negotiated the fisheries deal with Norway in 1992, died on Monday at 84.
P "He was a mensch in a city of suits," former colleague Paola Righetti told Breakfast.
P BIRTHDAYS: MEP Jens Aagaard-Holm, Reuters' Claire Delvaux, and the pound of cheese in our office fridge.
P THANKS TO our producer, who has threatened to resign if we file late again.
@ pm | Polish prime minister | p | POLGOV | prime minister
@ pol | Poland | c | POL
@ ep | European Parliament | o | EURLEG
@ eu | European Union | o | EUR
@ ct | Constitutional Tribunal | o | POLJUD
@ ab | Annelore Brandt | p | EURGOV | Commission President
@ dip | EU diplomat | p | EURGOV
@ mk | German chancellor | p | DEUGOV | chancellor
@ aide | aide to the German chancellor | p | DEUGOV
@ mh | Maarten Hoogland | p | NLDGOV | Prime Minister
@ npar | Dutch parliament | o | NLDLEG
@ gs | Gergely Szomor | p | HUNGOV | Foreign Minister
@ com | European Commission | o | EURGOV
@ hun | Hungary | c | HUN
@ lc | legal committee of the European Parliament | o | EURLEG
@ lt | Lodewijk Terwagne | p | EURGOV | EU Commissioner
@ nor | Norway | c | NOR
@ pr | Paola Righetti | p | EURELI | former colleague
@ bb | Brussels Breakfast | o | JRN
@ zk | Zbigniew Karczmarek | p | POLLEGPTY | MEP
@ csp | European Commission spokesperson | p | EURGOV | spokesperson
E 0 BRUSSELS/GPE; Poland/GPE; Strasbourg/GPE
E 1 Europa building/FAC
E 2 Poland/GPE; tonight/DATE
E 3 Tuesday/DATE; European Parliament/ORG; Warsaw/GPE
E 5 Oct. 7/DATE; Poland/GPE; Constitutional Tribunal/ORG; EU/ORG
E 6 Commission/ORG; Annelore Brandt/PER; European/NORP
E 7 Polish/NORP; Zbigniew Karczmarek/PER
E 9 EU/ORG; Breakfast/ORG
E 11 BERLIN/GPE
E 12 German/NORP; Polish/NORP; last night/DATE
E 14 Dutch/NORP; Maarten Hoogland/PER
E 15 The Hague/GPE; this month/DATE; Poland/GPE; €36 billion/MONEY
E 16 Budapest/GPE; Gergely Szomor/PER; Wednesday/DATE; Brussels/GPE; Hungary/GPE
E 17 Commission/ORG
E 19 LUXEMBOURG/GPE; Parliament/ORG; last week/DATE; Commission/ORG; Nov. 2/DATE
E 20 last December/DATE; Poland/GPE; Hungary/GPE; EU/ORG
E 22 Spain/GPE; Nordics/NORP
E 23 Maison Antoine/FAC
E 24 Belgian/NORP; EU/ORG; Lodewijk Terwagne/PER; Norway/GPE; 1992/DATE; Monday/DATE
E 25 Paola Righetti/PER; Breakfast/ORG
E 26 Jens Aagaard-Holm/PER; Reuters/ORG; Claire Delvaux/PER
V 1 | summit | CONSULT/multilateral | diplomatic | 040 | the leaders of 27 countries=eu | - | date=2021-10-21/2021-10-22 | where=Europa building
V 3 | told | REJECT/change | legal,legislative | 123 | he#1=pm | European Parliament=eu | when=Tuesday | date=2021-10-19 | where=European Parliament | id=rej
V 4 | thundered | =rej |  |  | he=pm | You=eu
V 5 | ruled | SANCTION/convict | legal,political-institutions | 116 | Constitutional Tribunal=ct | EU=eu | when=Oct. 7 | date=2021-10-07 | id=rul
V 5 | request | REQUEST/assist | legal | 0213 | his=pm | Constitutional Tribunal=ct | st=h
V 6 | hit back | ACCUSE/disapprove | legal,political-institutions | 111 | Annelore Brandt=ab | @5:Constitutional Tribunal=ct | id=cl
V 6 | calling | =cl |  |  | Annelore Brandt=ab | @5:Constitutional Tribunal=ct | date=2021-10-19
V 6 | ruling | =rul |  |  | @5:Constitutional Tribunal=ct | European legal order=eu
V 6 | threatening | THREATEN/relations | economic,legal | 1311 | Annelore Brandt=ab | @5:Poland=pol | date=2021-10-19 | id=thr
V 7 | accused | ACCUSE/allege | legal,legislative | 112 | Zbigniew Karczmarek=zk | her=ab | date=2021-10-19
V 7 | threats | =thr |  |  | her=ab | @5:Poland=pol
V 12 | met | CONSULT | diplomatic,legal | 040 | German chancellor=mk; Polish premier=pm | - | when=last night | date=2021-10-20 | where=her hotel | id=met
V 12 | urged | REQUEST/change | legal,diplomatic | 020 | she=mk | both sides=pm; both sides=eu | by=an aide=aide | when=last night | date=2021-10-20
V 13 | chat | =met |  |  | @12:German chancellor=mk; @12:Polish premier=pm | - | by=the aide=aide
V 14 | none | REJECT | diplomatic,legal | 120 | Maarten Hoogland=mh | @12:German chancellor=mk
V 15 | told | REQUEST/change | legal | 020 | he#1=mh | - | where=The Hague
V 15 | motion | REQUEST/change | legislative,economic | 104 | his parliament=npar | he#2=mh | when=this month | date=2021-10 | id=mo
V 15 | demanding | =mo |  |  | his parliament=npar | he#2=mh
V 16 | accused | ACCUSE/disapprove | diplomatic,legal | 111 | Gergely Szomor=gs | Brussels=com | when=Wednesday | date=2021-10-20
V 16 | pledged | REJECT | diplomatic,legal | 129 | Gergely Szomor=gs | Brussels=com | when=Wednesday | date=2021-10-20 | id=veto
V 17 | threat | =veto |  |  | @16:Gergely Szomor=gs | the Commission=com
V 19 | voted | SUPPORT | legislative,legal | 050 | legal committee=lc | - | when=last week | date=2021-10-11/2021-10-17
V 19 | sue | ACCUSE/allege | legal,legislative | 115 | The Parliament=ep | the Commission=com | st=f
V 20 | agreed | SUPPORT | legal,legislative | 057 | - | - | st=h | when=last December | date=2020-12
V 20 | held | REJECT | economic,legal | 129 | Poland=pol; Hungary=hun | EU=eu | st=h | date=2020-11/2020-12
V 24 | negotiated | CONSULT | diplomatic,economic | 046 | Lodewijk Terwagne=lt; Norway=nor | - | st=h | when=1992 | date=1992
V 25 | told | SUPPORT |  | 051 | Paola Righetti=pr | He=lt
Q 3 | m | Warsaw would not give in to "blackmail," | he#1=pm | told | European Parliament=ep
Q 4 | d | You will not frighten us | he=pm | thundered | -
Q 6 | m | calling that ruling "a direct challenge to the unity of the European legal order" | Annelore Brandt=ab | calling | -
Q 7 | m | such threats were "a hammer in search of a nail." | Zbigniew Karczmarek=zk | saying | -
Q 9 | d | She has the gun, but she keeps it in a locked drawer | one EU diplomat=dip | quipped | Breakfast=bb
Q 10 | d | * | @9:one EU diplomat=dip | | -
Q 12 | i | she had urged both sides not to let things end up in court | an aide=aide | said | -
Q 13 | m | The chat was "frank and not short of coffee," | the aide=aide | according to | -
Q 15 | d | We should be tough | he#1=mh | told | -
Q 16 | m | accused Brussels of "a witch hunt" | Gergely Szomor=gs | accused | -
Q 16 | i | Hungary would veto any penalty | Gergely Szomor=gs | pledged | -
Q 18 | d | We have heard it before | a spokesperson=csp | said | -
Q 18 | d | and we will no doubt hear it again. | a spokesperson=csp | said | -
Q 25 | d | He was a mensch in a city of suits | Paola Righetti=pr | told | Breakfast=bb
#A w22-010 | 2007-11-15 | MUMBAI
S UPDATE 2-Deccan Steel profit beats forecasts, warns on coal costs
P * Q2 net profit 6.4 bln rupees vs 5.9 bln estimate
P * Shares close up 4.1 pct in firm Mumbai market
P MUMBAI, Nov 15 (Reuters) - Deccan Steel, India's fifth-largest steelmaker, posted a bigger-than-expected rise in quarterly profit on Thursday as strong demand from builders made up for the rising price of coking coal, but it warned that margins would come under attack in the second half.
P Net profit for July to September climbed 22 percent to 6.4 billion rupees ($163 million), ahead of the 5.9 billion expected by analysts.
P Sales rose 17 percent to 48 billion rupees.
P "It was a quarter in which everything fired," Managing Director Harish Belliappa told reporters on a conference call.
S "We do not expect every quarter to be so kind."
P Belliappa said the company had agreed terms with a Brazilian supplier for half a million tonnes of iron ore pellets and hoped to close a second deal before Christmas.
P He declined to comment on a newspaper report that Deccan was in talks to buy a rolling mill in Oklahoma.
P "We look at many things and we marry few of them," he said, to laughter.
P Chief Financial Officer Nandini Subramaniam said freight charges, up by half since January, had struck a blow to exports, and that the firm's new plant at Bellary had been hit by a shortage of skilled welders.
P A blast furnace that was shut for relining in May will be fired up again next month, she added.
P The results triggered a rally in metal stocks, with Tata Steel gaining 2.7 percent and Sesa Goa 3.3 percent, while the benchmark index ended little changed.
P "The bears have been routed for now," said Jignesh Mehrotra, who covers the sector for brokerage Kotak Lal.
S "But I would not charge into this stock at 14 times earnings, not with Chinese mills dumping everything they can."
P Rival Essel Metals, which reports next week, has lost almost a fifth of its value since August, when its bid for a Canadian pipe maker collapsed.
P Steel demand in India is expected to grow by about 9 percent a year until 2012, driven by roads, airports and an army of first-time home buyers, according to consultants CRB.
P Consumption per head is still a tenth of that in South Korea.
P Deccan was founded in 1961 by the late Kasturi Belliappa, a coffee planter who disliked coffee.
P The company employs 14,200 people. ($1 = 39.3 rupees)
@ hb | Harish Belliappa | p | INDBUS | Managing Director
@ ds | Deccan Steel | o | INDBUS
@ ns | Nandini Subramaniam | p | INDBUS | Chief Financial Officer
@ jm | Jignesh Mehrotra | p | INDBUS | analyst
@ crb | CRB | o | BUS | consultants
E 0 Deccan Steel/ORG
E 1 6.4 bln rupees/MONEY; 5.9 bln/MONEY
E 2 Mumbai/GPE
E 3 MUMBAI/GPE; Nov 15/DATE; Reuters/ORG; Deccan Steel/ORG; India/GPE; Thursday/DATE
E 4 July to September/DATE; 6.4 billion rupees/MONEY; $163 million/MONEY; 5.9 billion/MONEY
E 5 48 billion rupees/MONEY
E 6 Harish Belliappa/PER
E 8 Belliappa/PER; Brazilian/NORP; Christmas/DATE
E 9 Deccan/ORG; Oklahoma/GPE
E 11 Nandini Subramaniam/PER; January/DATE; Bellary/GPE
E 12 May/DATE; next month/DATE
E 13 Tata Steel/ORG; Sesa Goa/ORG
E 14 Jignesh Mehrotra/PER; Kotak Lal/ORG
E 15 Chinese/NORP
E 16 Essel Metals/ORG; next week/DATE; August/DATE; Canadian/NORP
E 17 India/GPE; 2012/DATE; CRB/ORG
E 18 South Korea/GPE
E 19 Deccan/ORG; 1961/DATE; Kasturi Belliappa/PER
E 20 $1/MONEY; 39.3 rupees/MONEY
Q 3 | i | margins would come under attack in the second half | it=ds | warned | -
Q 6 | d | It was a quarter in which everything fired | Harish Belliappa=hb | told | -
Q 7 | d | * | @6:Harish Belliappa=hb | | -
Q 8 | i | the company had agreed terms with a Brazilian supplier for half a million tonnes of iron ore pellets and hoped to close a second deal before Christmas | Belliappa=hb | said | -
Q 10 | d | We look at many things and we marry few of them | he=hb | said | -
Q 11 | i | freight charges, up by half since January, had struck a blow to exports | Nandini Subramaniam=ns | said | -
Q 11 | i | the firm's new plant at Bellary had been hit by a shortage of skilled welders | Nandini Subramaniam=ns | said | -
Q 12 | i | A blast furnace that was shut for relining in May will be fired up again next month | she=ns | added | -
Q 14 | d | The bears have been routed for now | Jignesh Mehrotra=jm | said | -
Q 15 | d | * | @14:Jignesh Mehrotra=jm | | -
Q 17 | i | Steel demand in India is expected to grow by about 9 percent a year until 2012, driven by roads, airports and an army of first-time home buyers | CRB=crb | according to | -
#A w22-011 | 2024-05-03 | PRAGUE
S Czechs and Germans blame Russia for 'intolerable' email hacks, summon envoys
P NATO and EU stand by Berlin and Prague as Moscow scoffs at 'fairy tales'
P PRAGUE/BERLIN — Germany and the Czech Republic on Friday accused Russian military intelligence of breaking into the email accounts of politicians and companies in a campaign that ran for almost two years, and both governments called in Moscow's envoys to protest.
P German Foreign Minister Wiebke Althoff, speaking on a visit to Australia, said investigators could now attribute the 2023 attack on the governing Social Democrats to a group known as APT28, or Fancy Bear, which is "steered by the GRU."
P "State-sponsored Russian hackers attacked Germany in cyberspace," she said in Adelaide.
S "This is absolutely intolerable and unacceptable, and it will have consequences."
P Her ministry did not spell out what those might be.
P The Czech Foreign Ministry said the same unit had exploited a then unknown flaw in Microsoft Outlook to get into the systems of several Czech institutions, which it did not name.
P Interior Minister Radovan Hlavinka told public radio that his people had been able to stop one of the intrusions "with a hand already in the drawer."
P "They were after our help for Ukraine, who sends what, by which train and when," he said.
P The acting head of Russia's mission in Berlin arrived at the Foreign Office shortly before noon and left after 25 minutes without a word.
P In Moscow, Foreign Ministry spokeswoman Alevtina Gromyko-Lann rejected the allegations as "one more fairy tale for children who will not go to sleep," while the embassy in Prague complained that it had been shown no evidence at all.
P NATO's governing council condemned what it called malicious activities, and the European Union said it was ready to use its full range of tools.
P Washington chimed in as well.
P "We call on Russia to stop this activity and to abide by its own commitments," State Department spokesman Darnell Eastlake wrote on X, adding that American prosecutors had in January shut down a network of hundreds of home routers that APT28 had taken over.
P The group is an old acquaintance.
P It plundered the servers of the Bundestag in 2015, walking off with 16 gigabytes of mail, some of it from the chancellor's own office, and a year later stole documents from the Democratic National Committee in the United States.
P A German court issued an arrest warrant for one of its officers in 2020, and the EU put him on its blacklist that October.
P None of this has slowed it down, according to Sabine Oertel-Kraus, who studies Russian operations at the Hertie School.
P "Naming and shaming works on people who feel shame," she said.
P The exposure comes five weeks before elections to the European Parliament, in which 350 million people are entitled to vote.
P If ballots were cast on paper and counted by hand, Oertel-Kraus noted, nobody in St. Petersburg could do much about them.
@ deu | Germany | c | DEU
@ cze | Czech Republic | c | CZE
@ rus | Russia | c | RUS
@ gru | GRU | o | RUSSPY
@ apt | APT28 | g | RUSSPY
@ vic | politicians and companies | l | DEUPTY,DEUBUS,CZEGOV
@ env | Russian envoys in Berlin and Prague | g | RUSGOV
@ nato | NATO | o | IGO
@ eu | European Union | o | EUR
@ wa | Wiebke Althoff | p | DEUGOV | Foreign Minister
@ aus | Australia | c | AUS
@ spd | Social Democrats | o | DEUPTYGOV
@ cfm | Czech Foreign Ministry | o | CZEGOV
@ cinst | Czech institutions | g | CZEGOV
@ rh | Radovan Hlavinka | p | CZEGOV | Interior Minister
@ ag | Alevtina Gromyko-Lann | p | RUSGOV | Foreign Ministry spokeswoman
@ emb | Russian embassy in Prague | o | RUSGOV
@ us | United States | c | USA
@ de | Darnell Eastlake | p | USAGOV | State Department spokesman
@ pros | American prosecutors | g | USAJUD
@ bt | Bundestag | o | DEULEG
@ dnc | Democratic National Committee | o | USAPTY
@ court | German court | o | DEUJUD
@ off | officer of APT28 | p | RUSSPY
@ sok | Sabine Oertel-Kraus | p | DEUEDU
@ ukr | Ukraine | c | UKR
E 0 Czechs/NORP; Germans/NORP; Russia/GPE
E 1 NATO/ORG; EU/ORG; Berlin/GPE; Prague/GPE; Moscow/GPE
E 2 PRAGUE/GPE; BERLIN/GPE; Germany/GPE; Czech Republic/GPE; Friday/DATE; Russian/NORP; Moscow/GPE
E 3 German/NORP; Wiebke Althoff/PER; Australia/GPE; 2023/DATE; Social Democrats/ORG; APT28/ORG; Fancy Bear/ORG; GRU/ORG
E 4 Russian/NORP; Germany/GPE; Adelaide/GPE
E 7 Czech Foreign Ministry/ORG; Microsoft/ORG; Czech#2/NORP
E 8 Radovan Hlavinka/PER
E 9 Ukraine/GPE
E 10 Russia/GPE; Berlin/GPE; Foreign Office/ORG
E 11 Moscow/GPE; Foreign Ministry/ORG; Alevtina Gromyko-Lann/PER; Prague/GPE
E 12 NATO/ORG; European Union/ORG
E 13 Washington/GPE
E 14 Russia/GPE; State Department/ORG; Darnell Eastlake/PER; X/ORG; American/NORP; January/DATE; APT28/ORG
E 16 Bundestag/ORG; 2015/DATE; a year later/DATE; Democratic National Committee/ORG; United States/GPE
E 17 German/NORP; 2020/DATE; EU/ORG; that October/DATE
E 18 Sabine Oertel-Kraus/PER; Russian/NORP; Hertie School/ORG
E 20 European Parliament/ORG; 350 million people/NUM
E 21 Oertel-Kraus/PER; St. Petersburg/GPE
V 0 | blame | ACCUSE/allege | cyber,intelligence,diplomatic | 1125 | Czechs=cze; Germans=deu | Russia=gru | id=bl
V 0 | hacks | COERCE/cyber | cyber,intelligence | 176 | Russia=gru | @2:politicians=vic; @2:companies=vic | by=Germans=deu | id=hack
V 0 | summon | ACCUSE/disapprove | diplomatic,cyber | 114 | Czechs=cze; Germans=deu | envoys=env | id=sum
V 1 | stand by | SUPPORT | diplomatic,cyber | 053 | NATO=nato; EU=eu | Berlin=deu; Prague=cze
V 1 | scoffs | REJECT | diplomatic,cyber | 016 | Moscow=rus | Berlin=deu; Prague=cze | id=rej
V 2 | accused | =bl |  |  | Germany=deu; Czech Republic=cze | Russian military intelligence=gru | when=Friday | date=2024-05-03
V 2 | breaking into | =hack |  |  | Russian military intelligence=gru | politicians=vic; companies=vic | by=Germany=deu | when=almost two years
V 2 | campaign | =hack |  |  | Russian military intelligence=gru |
V 2 | called in | =sum |  |  | both governments=deu; both governments=cze | Moscow's envoys=env | when=Friday | date=2024-05-03
V 2 | protest | =sum |  |  | both governments=deu; both governments=cze | Moscow's envoys=env
V 3 | visit | CONSULT/visit | diplomatic | 042 | Wiebke Althoff=wa | Australia=aus | where=Australia
V 3 | said | =bl |  |  | Wiebke Althoff=wa | APT28=apt; GRU=gru | when=@2:Friday | date=2024-05-03 | where=@4:Adelaide
V 3 | attack | COERCE/cyber | cyber,political-institutions | 176 | APT28=apt | Social Democrats=spd | by=Wiebke Althoff=wa | when=2023 | date=2023 | id=spd
V 4 | attacked | =spd |  |  | State-sponsored Russian hackers=apt | Germany=spd | by=she=wa
V 5 | intolerable | ACCUSE/disapprove | cyber,diplomatic | 111 | @4:she=wa | @4:State-sponsored Russian hackers=apt | where=@4:Adelaide
V 5 | consequences | THREATEN | cyber,diplomatic | 130 | @4:she=wa | @4:State-sponsored Russian hackers=apt | where=@4:Adelaide
V 7 | said | =bl |  |  | Czech Foreign Ministry=cfm | the same unit=apt
V 7 | exploited | COERCE/cyber | cyber,intelligence | 176 | the same unit=apt | several Czech institutions=cinst | by=Czech Foreign Ministry=cfm | id=cz
V 8 | intrusions | =cz |  |  |  |  | by=Radovan Hlavinka=rh
V 9 | help | AID | military | 070 | our=cze | Ukraine=ukr | by=he=rh
V 11 | rejected | =rej |  |  | Alevtina Gromyko-Lann=ag | - | where=Moscow
V 11 | allegations | =bl |  |  |  | @11:Moscow=rus
V 11 | complained | ACCUSE/disapprove | diplomatic,cyber | 111 | the embassy in Prague=emb | @7:The Czech Foreign Ministry=cfm
V 12 | condemned | ACCUSE/disapprove | cyber,diplomatic | 111 | NATO's governing council=nato | @11:Moscow=rus
V 12 | activities | =hack |  |  |  |
V 12 | ready | THREATEN/restrict | cyber,diplomatic | 130 | the European Union=eu | @11:Moscow=rus
V 14 | call on | REQUEST/yield | cyber,diplomatic | 025 | We=us | Russia=rus
V 14 | activity | =hack |  |  | Russia=rus |
V 14 | shut down | COERCE/seize | cyber,legal | 1711 | American prosecutors=pros | APT28=apt | by=Darnell Eastlake=de | when=January | date=2024-01
V 14 | taken over | COERCE/cyber | cyber,intelligence | 176 | APT28=apt | - | by=Darnell Eastlake=de
V 16 | plundered | COERCE/cyber | cyber,legislative | 176 | It=apt | Bundestag=bt | st=h | when=2015 | date=2015 | id=pl
V 16 | walking off | =pl |  |  | It=apt | Bundestag=bt
V 16 | stole | COERCE/cyber | cyber,election | 176 | It=apt | Democratic National Committee=dnc | st=h | when=a year later | date=2016 | where=United States
V 17 | warrant | THREATEN/arrest | legal,cyber | 130 | A German court=court | one of its officers=off | st=h | when=2020 | date=2020
V 17 | blacklist | SANCTION/discontinue | cyber,diplomatic | 163 | the EU=eu | him=off | st=h | when=that October | date=2020-10
V 20 | exposure | =bl |  |  | - | -
Q 3 | i | investigators could now attribute the 2023 attack on the governing Social Democrats to a group known as APT28, or Fancy Bear, which is "steered by the GRU." | Wiebke Althoff=wa | said | -
Q 4 | d | State-sponsored Russian hackers attacked Germany in cyberspace | she=wa | said | -
Q 5 | d | * | @4:she=wa | | -
Q 7 | i | the same unit had exploited a then unknown flaw in Microsoft Outlook to get into the systems of several Czech institutions | Czech Foreign Ministry=cfm | said | -
Q 8 | m | his people had been able to stop one of the intrusions "with a hand already in the drawer." | Radovan Hlavinka=rh | told | -
Q 9 | d | They were after our help for Ukraine, who sends what, by which train and when | he=rh | said | -
Q 11 | m | rejected the allegations as "one more fairy tale for children who will not go to sleep," | Alevtina Gromyko-Lann=ag | rejected | -
Q 11 | i | it had been shown no evidence at all | the embassy in Prague=emb | complained | -
Q 12 | i | it was ready to use its full range of tools | European Union=eu | said | -
Q 14 | d | We call on Russia to stop this activity and to abide by its own commitments | Darnell Eastlake=de | wrote | -
Q 14 | i | American prosecutors had in January shut down a network of hundreds of home routers that APT28 had taken over | Darnell Eastlake=de | adding | -
Q 18 | i | None of this has slowed it down | Sabine Oertel-Kraus=sok | according to | -
Q 19 | d | Naming and shaming works on people who feel shame | she=sok | said | -
Q 21 | i | If ballots were cast on paper and counted by hand | Oertel-Kraus=sok | noted | -
Q 21 | i | nobody in St. Petersburg could do much about them | Oertel-Kraus=sok | noted | -
#A w22-012 | 2020-12-16 | Bangui
S How two troll armies fought over Africa – and got thrown off Facebook together
P French and Russian fakes traded insults in the Central African Republic, network says, days before a tense vote
P For months a man calling himself Jean-Baptiste Ngoma posted pictures of sunsets over the Oubangui river, praised the president of the Central African Republic and called French diplomats thieves.
P He does not exist.
P On Tuesday Facebook took down Mr Ngoma and 273 other accounts that, it said, belonged to three covert networks, two of them run from Russia and one tied to people in the French military.
P It was the first time that the company had publicly linked such an operation to a Western army.
P "These removals should worry every ministry of defence in Europe," said Eloise Tannahill of the research firm Lattice.
P "We saw them commenting on each other, friending each other and calling each other fake," said Nathan Brightwell, its head of security policy.
S "It was a wrestling match in which both wore masks."
P The Russian side was the work of people associated with a St Petersburg businessman who is under American sanctions for meddling in the 2016 election, according to Facebook and to Lattice, a New York research firm that studied the posts.
P The tycoon, through his lawyers, denied having anything to do with it.
P France's armed forces ministry neither confirmed nor denied its part.
P "We are studying the conclusions," a spokesman said on Wednesday, adding that France condemned disinformation "wherever it comes from".
S In private, two officials in Paris called Facebook's announcement clumsy and its timing worse.
P In Bangui, where I spent last week, few people had noticed the battle, and fewer still cared.
P Only one in nine of the country's inhabitants goes online at all.
P "My enemy is not on the telephone," Solange Yakendji, a trader at the Kilomètre 5 market, told me.
S "My enemy is four hours up the road with a machine-gun."
P She has a point.
P Rebels of the 3R group killed 46 villagers in one morning near Paoua in May last year, three months after their chief had put his name to a peace deal in Khartoum.
S "They came as friends and they shot our fathers on the football field," a survivor told UN monitors after the massacre.
P The constitutional court barred the former president from standing in the election on 27 December, and the government accuses him of plotting with the gunmen, which he denies.
P Russia sent 175 instructors and a planeload of rifles in 2018, with the blessing of the Security Council; three Russian journalists who went to look into their employer that July were ambushed and shot on the road north of Sibut.
P France, which pulled out the last of its 2,000 soldiers in 2016, froze budget support this spring in protest at what officials in Paris describe as a campaign of hatred in the local press.
P Some of that campaign was real, and some of the outrage about it was not.
P One French page asked readers to report "Russian lies" and illustrated its appeal with a photograph stolen from a Lithuanian dentist.
P Facebook's rules forbid people to misrepresent who they are, whatever their politics.
P Whether that would trouble Mr Ngoma, one cannot ask him.
@ tr | French and Russian troll networks | g | FRAMIL,RUSBUS
@ fn | French network | g | FRAMIL
@ rn | Russian networks | g | RUSBUS
@ ngo | Jean-Baptiste Ngoma | p | RUSBUS | fake account
@ fb | Facebook | o | USABUS
@ cpr | president of the Central African Republic | p | CAFGOV | president
@ fdip | French diplomats | g | FRAGOV
@ nb | Nathan Brightwell | p | USABUS | head of security policy
@ biz | St Petersburg businessman | p | RUSBUS
@ us | United States | c | USA
@ lat | Lattice | o | USABUS
@ mod | French armed forces ministry | o | FRAGOVMIL
@ spok | spokesman of the French armed forces ministry | p | FRAGOVMIL | spokesman
@ fra | France | c | FRA
@ sy | Solange Yakendji | p | CAFCVL | trader
@ r3 | 3R | g | CAFREB
@ vil | villagers near Paoua | l | CAFCVL
@ chief | chief of 3R | p | CAFREB
@ cc | constitutional court of the Central African Republic | o | CAFJUD
@ exp | former president of the Central African Republic | p | CAFELI,CAFPTYOPP | former president
@ cgov | Central African government | o | CAFGOV
@ rus | Russia | c | RUS
@ sc | Security Council | o | UNO
@ jour | Russian journalists | g | RUSJRN
@ off | French officials | g | FRAGOV
@ caf | Central African Republic | c | CAF
@ read | readers of a French page | l | CVL
@ press | local press in the Central African Republic | o | CAFJRN
@ et | Eloise Tannahill | p | USABUS | researcher
@ sur | survivor of the killings near Paoua | p | CAFCVL
@ unm | UN monitors | g | UNO
E 0 Africa/LOC; Facebook/ORG
E 1 French/NORP; Russian/NORP; Central African Republic/GPE
E 2 Jean-Baptiste Ngoma/PER; Oubangui/LOC; Central African Republic/GPE; French/NORP
E 4 Tuesday/DATE; Facebook/ORG; Ngoma/PER; Russia/GPE; French/NORP
E 5 Western/NORP
E 6 Europe/LOC; Eloise Tannahill/PER; Lattice/ORG
E 7 Nathan Brightwell/PER
E 9 Russian/NORP; St Petersburg/GPE; American/NORP; 2016/DATE; Facebook/ORG; Lattice/ORG; New York/GPE
E 11 France/GPE
E 12 Wednesday/DATE; France/GPE
E 13 Paris/GPE; Facebook/ORG
E 14 Bangui/GPE; last week/DATE
E 16 Solange Yakendji/PER; Kilomètre 5/LOC
E 19 3R/ARM; 46 villagers/NUM; Paoua/GPE; May last year/DATE; Khartoum/GPE
E 20 UN/ORG
E 21 27 December/DATE
E 22 Russia/GPE; 175 instructors/NUM; 2018/DATE; Security Council/ORG; three/NUM; Russian/NORP; that July/DATE; Sibut/GPE
E 23 France/GPE; 2,000 soldiers/NUM; 2016/DATE; this spring/DATE; Paris/GPE
E 25 French/NORP; Russian/NORP; Lithuanian/NORP
E 26 Facebook/ORG
E 27 Ngoma/PER
V 0 | fought | COERCE/misinformation | misinformation,election | 170 | two troll armies=tr | - | where=Africa | id=tro
V 0 | thrown off | COERCE/censor | misinformation,technology | 1721 | Facebook=fb | two troll armies=tr | id=down
V 1 | traded insults | =tro |  |  | French and Russian fakes=tr | - | by=network=fb | where=Central African Republic
V 2 | posted | =tro |  |  | Jean-Baptiste Ngoma=rn | - | when=For months
V 2 | praised | SUPPORT | misinformation | 051 | Jean-Baptiste Ngoma=ngo | the president of the Central African Republic=cpr
V 2 | called | ACCUSE/disapprove | misinformation | 111 | Jean-Baptiste Ngoma=ngo | French diplomats=fdip
V 4 | took down | =down |  |  | Facebook=fb | Mr Ngoma=ngo; three covert networks=tr | when=Tuesday | date=2020-12-15 | n=other:273 other accounts:273
V 4 | said | ACCUSE/allege | misinformation,military | 112 | it=fb | three covert networks=tr | when=Tuesday | date=2020-12-15 | id=acc
V 5 | linked | =acc |  |  | the company=fb | a Western army=fn
V 5 | operation | =tro |  |  | a Western army=fn | -
V 6 | removals | =down |  |  | @4:Facebook=fb | @4:three covert networks=tr
V 7 | commenting | =tro |  |  | them=tr | - | by=Nathan Brightwell=nb
V 7 | calling | =tro |  |  | them=tr |  | by=Nathan Brightwell=nb
V 9 | sanctions | SANCTION/discontinue | misinformation,election | 163 | American=us | a St Petersburg businessman=biz | st=h
V 9 | meddling | COERCE/misinformation | misinformation,election | 170 | a St Petersburg businessman=biz | @9:American=us | st=h | when=2016 | date=2016 | where=@9:American
V 9 | according to | =acc |  |  | Facebook=fb; Lattice=lat | people associated with a St Petersburg businessman=rn
V 10 | denied | REJECT | misinformation | 016 | The tycoon=biz | @9:Facebook=fb; @9:Lattice=lat
V 12 | conclusions | =acc |  |  |  |
V 12 | condemned | ACCUSE/disapprove | misinformation | 111 | France=fra | - | by=a spokesman=spok | when=Wednesday | date=2020-12-16
V 13 | called | ACCUSE/disapprove | misinformation | 111 | two officials in Paris=off | Facebook=fb
V 13 | announcement | =acc |  |  | Facebook=fb | -
V 14 | battle | =tro |  |  |  |
V 19 | killed | ASSAULT/targeted | terrorism | 202 | Rebels of the 3R group=r3 | 46 villagers=vil | st=h | when=May last year | date=2019-05 | where=Paoua | n=killed:46 villagers:46 | id=par
V 19 | deal | SUPPORT | diplomatic | 057 | their chief=chief | @21:the government=cgov | st=h | when=three months | date=2019-02 | where=Khartoum
V 20 | shot | =par |  |  | they=r3 | our fathers=vil | by=a survivor=sur | where=the football field
V 20 | massacre | =par |  |  | @19:Rebels of the 3R group=r3 | @19:46 villagers=vil
V 21 | barred | COERCE/restrict | election,legal | 1722 | The constitutional court=cc | the former president=exp
V 21 | accuses | ACCUSE/allege | election,political-institutions | 112 | the government=cgov | him=exp
V 21 | denies | REJECT | election | 016 | he=exp | the government=cgov
V 22 | sent | AID | military | 072 | Russia=rus | @1:Central African Republic=caf | st=h | when=2018 | date=2018 | n=troops:175 instructors:175
V 22 | blessing | SUPPORT | military,diplomatic | 050 | Security Council=sc | Russia=rus | st=h
V 22 | ambushed | ASSAULT/firearms | rights-freedoms | 180 | - | three Russian journalists=jour | st=h | when=that July | date=2018-07 | where=road north of Sibut | id=sib
V 22 | shot | =sib |  |  | - | three Russian journalists=jour | when=that July | date=2018-07 | where=road north of Sibut | n=killed:three:3
V 23 | pulled out | RETREAT/withdraw | military | 0874 | France=fra | @1:Central African Republic=caf | st=h | when=2016 | date=2016 | n=troops:2,000 soldiers:2000
V 23 | froze | SANCTION/discontinue | economic,diplomatic | 1621 | France=fra | @1:Central African Republic=caf | st=h | when=this spring | date=2020
V 23 | describe | ACCUSE/disapprove | misinformation,diplomatic | 111 | officials in Paris=off | the local press=press | id=os
V 23 | campaign | ACCUSE/disapprove | misinformation | 111 | the local press=press | France=fra | by=officials in Paris=off | id=cam
V 24 | campaign | =cam |  |  |  |
V 24 | outrage | =os |  |  |  |
V 25 | asked | REQUEST/change | misinformation | 020 | One French page=fn | readers=read | id=ap
V 25 | appeal | =ap |  |  | One French page=fn | readers=read
Q 4 | i | belonged to three covert networks, two of them run from Russia and one tied to people in the French military | it=fb | said | -
Q 6 | d | These removals should worry every ministry of defence in Europe | Eloise Tannahill=et | said | -
Q 7 | d | We saw them commenting on each other, friending each other and calling each other fake | Nathan Brightwell=nb | said | -
Q 8 | d | * | @7:Nathan Brightwell=nb | | -
Q 9 | i | The Russian side was the work of people associated with a St Petersburg businessman who is under American sanctions for meddling in the 2016 election | Facebook=fb | according to | -
Q 12 | d | We are studying the conclusions | a spokesman=spok | said | -
Q 12 | m | France condemned disinformation "wherever it comes from" | a spokesman=spok | adding | -
Q 16 | d | My enemy is not on the telephone | Solange Yakendji=sy | told | -
Q 17 | d | * | @16:Solange Yakendji=sy | | -
Q 20 | d | They came as friends and they shot our fathers on the football field | a survivor=sur | told | UN monitors=unm
#A w22-013 | 2020-01-04 | PODGORICA
S Clergy and crowds defy Montenegro's church law as president warns against 'lunatic' calls
P PODGORICA, Montenegro (AFP) — Tens of thousands of Orthodox believers walked through the towns of Montenegro behind icons and candles on Thursday night, in the biggest protest so far against a law that lets the state claim hundreds of churches and monasteries.
P The marches, the third in a week, passed off peacefully in Podgorica, Niksic and Berane, police said, unlike those of last Sunday, when officers used tear gas on a crowd that tried to block a bridge.
P "We will not give up our holy places, not for money, not for NATO and not out of fear," Bishop Metodije Vucelic told the faithful outside the Cathedral of the Resurrection.
S "They may have a majority in parliament, but we have one in heaven."
P The bishop had a cut on his forehead and his arm in a sling.
P Police beat him with batons on Saturday, the Serbian Orthodox Church says, while he was trying to calm a group of young men near Niksic; the Interior Ministry denied it and opened an internal inquiry.
S "They struck him as if he were a thief in his own church," Father Jovan Kuzmic, who was standing beside him, told reporters.
P Parliament adopted the law in the early hours of Dec. 27 with 45 votes to none, after all deputies of the pro-Serbian Democratic Front were hauled out of the chamber by officers in plain clothes.
P They had rushed at the speaker's desk, torn up microphones and thrown what appeared to be a firecracker.
P Eighteen of them were detained, and three have since been charged with assaulting an official.
S Their lawyer called the arrests a kidnapping and the vote a farce, and demanded that all charges be dropped.
P Under the text, religious communities must prove that they owned their property before 1918, when Montenegro lost its independence and its own church.
P President Danilo Raicevic, who has run the country in one office or another for three decades, dismissed the marches on Friday as "a lunatic movement" steered from Belgrade.
P "There are people across the border who have never accepted that this state exists," he said in an interview with TV Vijesti.
S "I tell them calmly that it does."
P Serbia's president called off a private visit for Orthodox Christmas so as not to "pour oil on the fire", but urged Podgorica to talk to the church.
P On Thursday soccer fans in Belgrade hurled flares at the Montenegrin embassy, setting its flag ablaze, and Podgorica complained that Serbian police stood by and watched.
S "An attack on an embassy is an attack on the state," Montenegro's foreign minister, Srdjan Dapkovic, said of the flag burning, for which he demanded an apology.
P Serbian Foreign Minister Vladan Ilincic condemned the incident as "stupid", yet he also suggested that Montenegrins who live in Serbia and back the law might lose their passports.
P In Moscow, Patriarch Kirill's spokesman voiced solidarity with "our suffering brothers", and Ecumenical Patriarch Bartholomew in Istanbul wrote to the president last month asking him to withdraw the bill.
P Many Montenegrins see themselves as Serbs, many do not, and plenty would rather be asked about wages.
P The country broke with Belgrade in a referendum in 2006 and joined NATO in 2017, a step that followed an alleged plot by two Russian agents to storm parliament on election night.
P A court last May jailed the pair in absentia, together with two leaders of the Democratic Front.
S Both men deny that there was ever a coup attempt.
P More marches are planned for Sunday.
@ bel | Orthodox believers in Montenegro | g | MNECVLOPP,MNEREL
@ state | Montenegro | c | MNE
@ pol | Montenegrin police | o | MNECOP
@ mv | Metodije Vucelic | p | MNEREL | Bishop
@ soc | Serbian Orthodox Church | o | SRBREL
@ im | Interior Ministry of Montenegro | o | MNEGOV
@ parl | Parliament of Montenegro | o | MNELEG
@ df | deputies of the Democratic Front | g | MNELEGPTYOPP
@ spk | speaker of parliament | p | MNELEG | speaker
@ dr | Danilo Raicevic | p | MNEGOV | President
@ bg | Serbian government | o | SRBGOV
@ sp | president of Serbia | p | SRBGOV | president
@ pg | Montenegrin government | o | MNEGOV
@ fans | soccer fans in Belgrade | g | SRBCVL
@ emb | Montenegrin embassy | o | MNEGOV
@ spol | Serbian police | o | SRBCOP
@ vi | Vladan Ilincic | p | SRBGOV | Foreign Minister
@ mns | Montenegrins in Serbia | l | SRBCVL
@ ks | spokesman of Patriarch Kirill | p | RUSREL | spokesman
@ ecp | Ecumenical Patriarch | p | TURREL | Ecumenical Patriarch
@ nato | NATO | o | IGO
@ agents | two Russian agents | g | RUSSPY
@ court | Montenegrin court | o | MNEJUD
@ dfl | two leaders of the Democratic Front | g | MNEPTYOPP
@ ppl | people across the border | l | SRB
@ jk | Jovan Kuzmic | p | MNEREL | priest
@ lwy | lawyer of the Democratic Front deputies | p | MNECVL | lawyer
@ sd | Srdjan Dapkovic | p | MNEGOV | Foreign Minister
E 0 Montenegro/GPE
E 1 PODGORICA/GPE; Montenegro#1/GPE; AFP/ORG; Tens of thousands/NUM; Montenegro#2/GPE; Thursday night/DATE; Orthodox/NORP
E 2 Podgorica/GPE; Niksic/GPE; Berane/GPE; last Sunday/DATE
E 3 NATO/ORG; Metodije Vucelic/PER; Cathedral of the Resurrection/FAC
E 6 Saturday/DATE; Serbian Orthodox Church/ORG; Niksic/GPE; Interior Ministry/ORG
E 7 Jovan Kuzmic/PER
E 8 Parliament/ORG; Dec. 27/DATE; Serbian/NORP; Democratic Front/ORG
E 10 Eighteen of them/NUM; three/NUM
E 12 1918/DATE; Montenegro/GPE
E 13 Danilo Raicevic/PER; Friday/DATE; Belgrade/GPE
E 14 TV Vijesti/ORG
E 16 Serbia/GPE; Orthodox Christmas/DATE; Podgorica/GPE
E 17 Thursday/DATE; Belgrade/GPE; Montenegrin/NORP; Podgorica/GPE; Serbian/NORP
E 18 Montenegro/GPE; Srdjan Dapkovic/PER
E 19 Serbian/NORP; Vladan Ilincic/PER; Montenegrins/NORP; Serbia/GPE
E 20 Moscow/GPE; Kirill/PER; Bartholomew/PER; Istanbul/GPE; last month/DATE
E 21 Montenegrins/NORP; Serbs/NORP
E 22 Belgrade/GPE; 2006/DATE; NATO/ORG; 2017/DATE; Russian/NORP; two/NUM
E 23 last May/DATE; Democratic Front/ORG; two leaders/NUM
E 25 Sunday/DATE
V 0 | defy | PROTEST/demo | religion-ethnicity,legislative | 141 | Clergy=bel; crowds=bel | Montenegro=state | id=march
V 0 | warns | ACCUSE/disapprove | religion-ethnicity,executive | 111 | president=dr | Clergy=bel; crowds=bel | id=lun
V 1 | walked | =march |  |  | Tens of thousands of Orthodox believers=bel | the state=state | when=Thursday night | date=2020-01-02 | where=Montenegro#2 | n=protesters:Tens of thousands
V 1 | protest | =march |  |  | Tens of thousands of Orthodox believers=bel | the state=state | when=Thursday night | date=2020-01-02
V 2 | marches | =march |  |  | @1:Orthodox believers=bel | - | by=police=pol | where=Podgorica
V 2 | those | PROTEST/demo | religion-ethnicity,legislative | 141 | a crowd=bel | - | by=police=pol | when=last Sunday | date=2019-12-29
V 2 | used | ASSAULT/crowd-control | religion-ethnicity,repression | 175 | officers=pol | a crowd=bel | when=last Sunday | date=2019-12-29
V 3 | give up | REJECT/yield | religion-ethnicity | 124 | We=soc | @1:the state=state | where=outside the Cathedral of the Resurrection
V 6 | beat | ASSAULT/beat | religion-ethnicity,repression | 175 | Police=pol | him=mv | by=Serbian Orthodox Church=soc | when=Saturday | date=2019-12-28 | where=near Niksic | id=beat
V 6 | says | ACCUSE/allege | religion-ethnicity,repression | 1122 | Serbian Orthodox Church=soc | Police=pol
V 6 | denied | REJECT | repression | 016 | Interior Ministry=im | Serbian Orthodox Church=soc
V 6 | inquiry | ACCUSE/investigate | repression | 090 | Interior Ministry=im | Police=pol
V 7 | struck | =beat |  |  | They=pol | him#1=mv | by=Jovan Kuzmic=jk
V 8 | adopted | SUPPORT | legislative,religion-ethnicity | 050 | Parliament=parl | - | when=Dec. 27 | date=2019-12-27 | id=law
V 8 | hauled | COERCE/arrest | legislative | 173 | officers in plain clothes=pol | all deputies of the pro-Serbian Democratic Front=df | when=Dec. 27 | date=2019-12-27 | where=the chamber | id=det
V 9 | rushed | ASSAULT | legislative | 180 | They=df | the speaker=spk | where=the speaker's desk | id=rs
V 9 | torn up | ASSAULT/destroy | legislative | 1712 | They=df | - | where=the speaker's desk
V 9 | thrown | ASSAULT/explosives | legislative | 180 | They=df | - | where=the speaker's desk
V 10 | detained | =det |  |  | @8:officers in plain clothes=pol | Eighteen of them=df | n=arrested:Eighteen of them:18
V 10 | charged | ACCUSE/allege | legal,legislative | 115 | - | three=df | n=other:three:3 | id=chg
V 10 | assaulting | =rs |  |  | three=df | an official=spk
V 11 | called | ACCUSE/disapprove | legal,legislative | 111 | Their lawyer=lwy | @8:officers in plain clothes=pol; @8:Parliament=parl
V 11 | arrests | =det |  |  | @8:officers in plain clothes=pol | Their=df
V 11 | vote | =law |  |  | @8:Parliament=parl | -
V 11 | demanded | REQUEST/change | legal | 104 | Their lawyer=lwy | -
V 11 | charges | =chg |  |  | - | Their=df
V 13 | dismissed | =lun |  |  | Danilo Raicevic=dr | @1:Orthodox believers=bel | when=Friday | date=2020-01-03
V 13 | marches | =march |  |  | @1:Orthodox believers=bel | -
V 14 | said | ACCUSE/disapprove | territory,diplomatic | 111 | he=dr | people across the border=ppl | when=@13:Friday | date=2020-01-03
V 16 | called off | REJECT/meet | diplomatic,religion-ethnicity | 125 | Serbia's president=sp | Podgorica=pg
V 16 | urged | REQUEST/meet | diplomatic,religion-ethnicity | 026 | Serbia's president=sp | Podgorica=pg
V 17 | hurled | ASSAULT/primitive | diplomatic | 182 | soccer fans in Belgrade=fans | Montenegrin embassy=emb | when=Thursday | date=2020-01-02 | where=Belgrade | id=emb
V 17 | setting | PROTEST/vandalize | diplomatic | 145 | soccer fans in Belgrade=fans | Montenegrin embassy=emb | when=Thursday | date=2020-01-02 | where=Belgrade | id=flag
V 17 | complained | ACCUSE/disapprove | diplomatic | 111 | Podgorica=pg | Serbian police=spol
V 18 | attack#1 | =flag |  |  |  | embassy=emb
V 18 | burning | =flag |  |  | @17:soccer fans in Belgrade=fans | @17:Montenegrin embassy=emb
V 18 | demanded | REQUEST/change | diplomatic | 102 | he=sd | @17:Serbian police=bg
V 19 | condemned | ACCUSE/disapprove | diplomatic | 111 | Vladan Ilincic=vi | @17:soccer fans in Belgrade=fans
V 19 | incident | =emb |  |  | @17:soccer fans in Belgrade=fans | @17:Montenegrin embassy=emb
V 19 | suggested | THREATEN/restrict | rights-freedoms,migration | 132 | he=vi | Montenegrins who live in Serbia=mns
V 20 | voiced | SUPPORT | religion-ethnicity | 051 | Patriarch Kirill's spokesman=ks | our suffering brothers=soc | where=Moscow
V 20 | asking | REQUEST/change | religion-ethnicity,legislative | 0242 | Ecumenical Patriarch Bartholomew=ecp | the president=dr | when=last month | date=2019-12
V 22 | broke with | REJECT | territory,political-institutions | 120 | The country=state | Belgrade=bg | st=h | when=2006 | date=2006
V 22 | joined | SUPPORT | diplomatic,military | 050 | The country=state | NATO=nato | st=h | when=2017 | date=2017
V 22 | plot | COERCE/seize | political-institutions | 192 | two Russian agents=agents | parliament=parl | st=h | id=pt
V 23 | jailed | SANCTION/convict | legal,political-institutions | 116 | A court=court | the pair=agents; two leaders of the Democratic Front=dfl | st=h | when=last May | date=2019-05
V 24 | deny | REJECT | political-institutions,legal | 016 | Both men=dfl | @23:A court=court
V 24 | coup attempt | =pt |  |  | @22:two Russian agents=agents |
V 25 | marches | PROTEST/demo | religion-ethnicity | 141 | @1:Orthodox believers=bel | - | st=f | when=Sunday | date=2020-01-05
Q 2 | i | The marches, the third in a week, passed off peacefully in Podgorica, Niksic and Berane | police=pol | said | -
Q 3 | d | We will not give up our holy places, not for money, not for NATO and not out of fear | Metodije Vucelic=mv | told | the faithful=bel
Q 4 | d | * | @3:Metodije Vucelic=mv | | -
Q 6 | i | Police beat him with batons on Saturday | Serbian Orthodox Church=soc | says | -
Q 7 | d | They struck him as if he were a thief in his own church | Jovan Kuzmic=jk | told | -
Q 13 | m | dismissed the marches on Friday as "a lunatic movement" steered from Belgrade | Danilo Raicevic=dr | dismissed | -
Q 14 | d | There are people across the border who have never accepted that this state exists | he=dr | said | -
Q 15 | d | * | @14:he=dr | | -
Q 17 | i | Serbian police stood by and watched | Podgorica=pg | complained | -
Q 18 | d | An attack on an embassy is an attack on the state | Srdjan Dapkovic=sd | said | -
Q 19 | m | condemned the incident as "stupid" | Vladan Ilincic=vi | condemned | -
Q 19 | i | Montenegrins who live in Serbia and back the law might lose their passports | he=vi | suggested | -
Q 20 | m | voiced solidarity with "our suffering brothers" | Patriarch Kirill's spokesman=ks | voiced | -
Q 24 | i | there was ever a coup attempt | Both men=dfl | deny | -
#A w22-014 | 2016-10-05 | -
S #FeesMustFall: What on earth happened at Wits on Tuesday? An explainer for tired parents
P Stun grenades, a priest, a broken organ and a great many hashtags: here is what we know about the day the university tried to reopen
P Did the University of the Witwatersrand reopen or not?
P It did, for about two hours.
P Vice-Chancellor Themba Hlongwane-Reid announced at the weekend that lectures would resume on Tuesday with police on campus, after a poll in which 77 percent of students said they wanted to go back to class.
P By 10am several hundred protesters had gathered at the steps of the Great Hall and demanded to be let in.
P Private guards said no, stones flew, and within minutes police were firing rubber bullets and stun grenades across the lawn.
S The firing, which lawyers for the students say was unprovoked, went on until lunch.
P How many people were hurt?
P Campus Health treated 14 students and two guards, the university says.
P Student leader Nokuthula Mabaso, a third-year in law, was hit in the back 13 times as she walked away with her hands up, and her lawyer has laid a charge of attempted murder against the officers involved.
P "I turned around because I believed them when they said disperse," she told us from her bed at Milpark Hospital.
S "Never again will I believe them."
P Police spokesman Brigadier Lesetja Mokwena denied that his members had gone too far.
P "They were pelted first, they warned the crowd three times, and then they used minimum force," he said.
P Who was the priest?
P Father Gordon Malherbe, a Jesuit, stood in the gateway of Holy Trinity Church in Braamfontein to keep an armoured vehicle out of a place where students had taken shelter.
P He has since been offered three free haircuts and one marriage proposal.
S "I only stood there, as one does," he told a radio station of his five minutes in front of the tyres.
P Were there arrests?
P Yes, police detained 11 people on Tuesday, including a former president of the student council who was picked up in a residence at dawn, and they should appear in the Hillbrow Magistrate's Court this morning.
P Students marched there last month too, when 31 of their comrades were released with a warning.
P What do they want?
P Free, decolonised education, now; the quarrel is with the minister, who said on 19 September that universities may raise fees by up to eight percent next year.
P Last October, you may recall, thousands stormed the gates of Parliament until the president gave in and froze the fees for a year.
P What does the government say?
P Higher Education Minister Solly Nkabinde on Tuesday evening called the violence "sheer hooliganism" and appealed to vice-chancellors to keep their doors open, while the EFF accused him of "waging war on black children" and called for his head.
S "Whoever answers a child with a gun should not lecture anybody about hooligans," EFF MP Busisiwe Tshwete said of his statement.
P The governing ANC, for its part, wants students to talk to a commission that nobody has heard from since June.
P And the organ?
P Somebody broke a window of the Great Hall with a rock and it landed in the pipes, which date from 1940 and had survived a state of emergency.
P My daughter is in second year; should she go in tomorrow?
P Lectures are suspended until Thursday, and if I were you I would let her sleep.
@ wits | University of the Witwatersrand | o | ZAFEDU
@ vc | Themba Hlongwane-Reid | p | ZAFEDU | Vice-Chancellor
@ prot | student protesters at Wits | g | ZAFEDUOPP
@ guards | private guards | g | ZAFBUS
@ pol | South African police | o | ZAFCOP
@ nm | Nokuthula Mabaso | p | ZAFEDUOPP | student leader
@ lwy | lawyer of Nokuthula Mabaso | p | ZAFCVL | lawyer
@ lm | Lesetja Mokwena | p | ZAFCOP | police spokesman
@ gm | Gordon Malherbe | p | ZAFREL | priest
@ arr | arrested students | g | ZAFEDUOPP
@ fpres | former president of the student council | p | ZAFEDUOPP | former president of the student council
@ rel | released students | g | ZAFEDUOPP
@ min | Solly Nkabinde | p | ZAFGOV | Higher Education Minister
@ parl | South African Parliament | o | ZAFLEG
@ pres | president of South Africa | p | ZAFGOV | president
@ vcs | vice-chancellors | g | ZAFEDU
@ eff | EFF | o | ZAFPTYOPP
@ anc | ANC | o | ZAFPTYGOV
@ us | Daily paper | o | ZAFJRN
@ stu | students polled | l | ZAFEDU
@ ch | Campus Health | o | ZAFMED
@ bt | Busisiwe Tshwete | p | ZAFLEGPTYOPP | EFF member of parliament
@ stl | lawyers for the students | g | ZAFCVL
E 0 #FeesMustFall/EVT; Wits/ORG; Tuesday/DATE
E 2 University of the Witwatersrand/ORG
E 4 Themba Hlongwane-Reid/PER; the weekend/DATE; Tuesday/DATE
E 5 Great Hall/FAC; several hundred protesters/NUM
E 9 Campus Health/ORG; 14 students/NUM; two guards/NUM
E 10 Nokuthula Mabaso/PER
E 11 Milpark Hospital/FAC
E 13 Lesetja Mokwena/PER
E 16 Gordon Malherbe/PER; Jesuit/NORP; Holy Trinity Church/FAC; Braamfontein/GPE
E 20 11 people/NUM; Tuesday/DATE; Hillbrow Magistrate's Court/ORG; this morning/DATE
E 21 last month/DATE; 31 of their comrades/NUM
E 23 19 September/DATE; next year/DATE
E 24 Last October/DATE; thousands/NUM; Parliament/ORG
E 26 Solly Nkabinde/PER; Tuesday evening/DATE; EFF/ORG
E 27 EFF/ORG; Busisiwe Tshwete/PER
E 28 ANC/ORG; June/DATE
E 30 Great Hall/FAC; 1940/DATE
E 31 tomorrow/DATE
E 32 Thursday/DATE
V 1 | grenades | ASSAULT/crowd-control | repression,rights-freedoms | 175 | @6:police=pol | @5:several hundred protesters=prot | id=gren
V 5 | gathered | PROTEST/demo | rights-freedoms,inequality | 1412 | several hundred protesters=prot | @23:the minister=min | date=2016-10-04 | where=steps of the Great Hall | n=protesters:several hundred protesters | id=prt
V 5 | demanded | REQUEST/yield | rights-freedoms | 105 | several hundred protesters=prot | @6:Private guards=guards | date=2016-10-04 | where=steps of the Great Hall
V 6 | said no | REJECT/yield | rights-freedoms | 124 | Private guards=guards | @5:several hundred protesters=prot | date=2016-10-04
V 6 | flew | ASSAULT/primitive | rights-freedoms | 182 | @5:several hundred protesters=prot | police=pol | date=2016-10-04 | id=stone
V 6 | firing | =gren |  |  | police=pol | @5:several hundred protesters=prot | date=2016-10-04 | where=the lawn
V 7 | firing | =gren |  |  | @6:police=pol | @5:several hundred protesters=prot
V 7 | say | ACCUSE/allege | repression,legal | 1122 | lawyers for the students=stl | @6:police=pol
V 9 | treated | AID | health | 070 | Campus Health=ch | 14 students=prot; two guards=guards | by=the university=wits | n=injured:14 students:14 | n=injured:two guards:2
V 10 | hit | ASSAULT/crowd-control | repression | 175 | @6:police=pol | Nokuthula Mabaso=nm | id=hit
V 10 | charge | ACCUSE/allege | legal,repression | 115 | her lawyer=lwy | the officers involved=pol
V 10 | murder | =hit |  |  | the officers involved=pol | Nokuthula Mabaso=nm | by=her lawyer=lwy
V 11 | said | REQUEST/yield | repression | 1052 | they=pol | I#1=nm | by=she=nm
V 13 | denied | REJECT | repression | 016 | Lesetja Mokwena=lm | @10:her lawyer=lwy | id=den
V 14 | pelted | =stone |  |  | - | They=pol | by=he=lm
V 14 | warned | THREATEN/violence | repression | 137 | they#1=pol | the crowd=prot | by=he=lm
V 14 | used | =gren |  |  | they#2=pol | the crowd=prot | by=he=lm
V 14 | said | =den |  |  | he=lm | @10:her lawyer=lwy
V 16 | stood | PROTEST/obstruct | repression,religion-ethnicity | 144 | Father Gordon Malherbe=gm | @6:police=pol | where=gateway of Holy Trinity Church | id=pri
V 18 | stood | =pri |  |  | I=gm | -
V 19 | arrests | COERCE/arrest | legal,repression | 173 | @20:police=pol | @20:11 people=arr | date=2016-10-04 | id=arr
V 20 | detained | =arr |  |  | police=pol | 11 people=arr | when=Tuesday | date=2016-10-04 | n=arrested:11 people:11
V 20 | picked up | COERCE/arrest | legal,repression | 173 | police=pol | a former president of the student council=fpres | when=Tuesday | date=2016-10-04 | where=a residence
V 21 | marched | PROTEST/demo | legal | 141 | Students=prot | - | st=h | when=last month | date=2016-09 | where=there
V 21 | released | RETREAT/release | legal | 0841 | - | 31 of their comrades=rel | st=h | when=last month | date=2016-09 | n=other:31 of their comrades:31
V 24 | stormed | PROTEST/obstruct | legislative,inequality | 1442 | thousands=prot | Parliament=parl | st=h | when=Last October | date=2015-10 | where=gates of Parliament | n=protesters:thousands
V 24 | gave in | CONCEDE | executive,inequality | 0832 | the president=pres | thousands=prot | st=h | when=Last October | date=2015-10 | id=frz
V 24 | froze | =frz |  |  | the president=pres | thousands=prot
V 26 | called#1 | ACCUSE/disapprove | executive | 111 | Solly Nkabinde=min | @21:Students=prot | when=Tuesday evening | date=2016-10-04 | id=hoo
V 26 | violence | =stone |  |  |  |
V 26 | appealed | REQUEST/change | executive,rights-freedoms | 020 | Solly Nkabinde=min | vice-chancellors=vcs | when=Tuesday evening | date=2016-10-04
V 26 | accused | ACCUSE/allege | inequality,executive | 1122 | the EFF=eff | him=min | id=eff
V 26 | called for | REQUEST/change | executive | 0241 | the EFF=eff | his=min
V 27 | said | =eff |  |  | Busisiwe Tshwete=bt | his=min
V 27 | statement | =hoo |  |  | his=min | -
V 28 | wants | REQUEST/meet | inequality | 026 | ANC=anc | students=prot
V 30 | broke | PROTEST/vandalize | rights-freedoms | 145 | Somebody=prot | @2:University of the Witwatersrand=wits | where=Great Hall
Q 4 | i | lectures would resume on Tuesday with police on campus | Themba Hlongwane-Reid=vc | announced | -
Q 4 | i | they wanted to go back to class | students=stu | said | -
Q 7 | i | was unprovoked | lawyers for the students=stl | say | -
Q 9 | i | Campus Health treated 14 students and two guards | the university=wits | says | -
Q 11 | d | I turned around because I believed them when they said disperse | she=nm | told | us=us
Q 12 | d | * | @11:she=nm | | -
Q 13 | i | his members had gone too far | Lesetja Mokwena=lm | denied | -
Q 14 | d | They were pelted first, they warned the crowd three times, and then they used minimum force | he=lm | said | -
Q 18 | d | I only stood there, as one does | he=gm | told | -
Q 23 | i | universities may raise fees by up to eight percent next year | the minister=min | said | -
Q 26 | m | called the violence "sheer hooliganism" | Solly Nkabinde=min | called#1 | -
Q 26 | m | accused him of "waging war on black children" | the EFF=eff | accused | -
Q 27 | d | Whoever answers a child with a gun should not lecture anybody about hooligans | Busisiwe Tshwete=bt | said | -
#A w22-015 | 2013-06-21 | -
S EXCLUSIVE: 'He blew up my phone AND my heart!' Soap siren Kayleigh dumps her 'love rat' drummer
P EASTFIELD bombshell Kayleigh Monroe has declared war on ex Danny Strake after catching the rocker texting a lingerie model on their anniversary
P KAYLEIGH Monroe is single again, and she is taking no prisoners.
P The actress, 28, who plays scheming landlady Roxy in Eastfield, kicked drummer Danny Strake out of their £1.2million Essex love nest on Tuesday night, pals have told The Sun on Sunday.
P She fired him by text.
P "It read, 'Your drums are on the drive and it's starting to rain,'" laughed a friend.
S "Kayleigh has been to hell and back with that boy, and this time there will be no peace talks."
P The bust-up exploded when Danny, 31, left his mobile charging in the kitchen and it lit up with 17 messages from catwalk beauty Ilona Farkas.
P One said she was "dying" to see him.
P A source close to the band insisted last night that it was all innocent, adding: "They talk about dogs, mostly."
P But Kayleigh was having none of it.
P She bombarded her two million followers with photographs of his shoes in a wheelie bin, and her mum Debs joined the attack by calling him a waste of hair gel.
P It is not the first time that the pair have crossed swords.
P They split for three weeks in 2011 when she accused him of flirting with a backing dancer in Marbella, and made up in time for the National Television Awards.
P Last Christmas he proposed in a hot-air balloon, which had to make a forced landing in a turkey farm.
P "I surrendered on the spot," she gushed to OK! magazine back then.
P The wedding, planned for August at a castle in Umbria, is now off, and the peacocks have been cancelled.
P Danny was spotted on Thursday at a Camden kebab shop, looking shell-shocked in yesterday's T-shirt.
P "No comment, mate, just extra chilli," he told our man.
P Will she take him back?
P Bookies make it 4/1 by Bonfire Night, though co-star Len Purkiss is not so sure.
P "When Kayleigh shoots, she shoots to kill," he told fans at a charity golf day in Kent.
P Eastfield continues tomorrow on BBC One, when Roxy torches the launderette.
@ km | Kayleigh Monroe | p | GBRELI | actress
@ ds | Danny Strake | p | GBRELI | drummer
@ fr | friend of Kayleigh Monroe | p | GBRCVL
@ pals | pals of Kayleigh Monroe | l | GBRCVL
@ src | source close to the band | p | GBRCVL
@ sun | The Sun on Sunday | o | GBRJRN
@ il | Ilona Farkas | p | CVL | model
@ ok | OK! magazine | o | GBRJRN
@ lp | Len Purkiss | p | GBRELI | co-star
@ man | reporter of The Sun on Sunday | p | GBRJRN
@ debs | Debs | p | GBRCVL | mother of Kayleigh Monroe
E 0 Kayleigh/PER
E 1 Kayleigh Monroe/PER; Danny Strake/PER
E 2 KAYLEIGH Monroe/PER
E 3 Roxy/PER; Danny Strake/PER; £1.2million/MONEY; Essex/GPE; Tuesday night/DATE; The Sun on Sunday/ORG
E 6 Kayleigh/PER
E 7 Danny/PER; Ilona Farkas/PER
E 9 last night/DATE
E 10 Kayleigh/PER
E 11 Debs/PER
E 13 2011/DATE; Marbella/GPE; National Television Awards/EVT
E 14 Last Christmas/DATE
E 15 OK!/ORG
E 16 August/DATE; Umbria/GPE
E 17 Danny/PER; Thursday/DATE; Camden/GPE; yesterday/DATE
E 20 Bonfire Night/DATE; Len Purkiss/PER
E 21 Kayleigh/PER; Kent/GPE
E 22 tomorrow/DATE; BBC One/ORG; Roxy/PER
Q 0 | d | He blew up my phone AND my heart! | Kayleigh=km | | -
Q 3 | i | The actress, 28, who plays scheming landlady Roxy in Eastfield, kicked drummer Danny Strake out of their £1.2million Essex love nest on Tuesday night | pals=pals | told | The Sun on Sunday=sun
Q 5 | d | It read, 'Your drums are on the drive and it's starting to rain,' | a friend=fr | laughed | -
Q 6 | d | * | @5:a friend=fr | | -
Q 8 | m | she was "dying" to see him | @7:Ilona Farkas=il | said | -
Q 9 | i | it was all innocent | A source close to the band=src | insisted | -
Q 9 | d | They talk about dogs, mostly. | A source close to the band=src | adding | -
Q 15 | d | I surrendered on the spot | she=km | gushed | OK! magazine=ok
Q 18 | d | No comment, mate, just extra chilli | he=ds | told | our man=man
Q 21 | d | When Kayleigh shoots, she shoots to kill | he=lp | told | -
#A w22-016 | 2006-08-07 | NEW YORK
S Daily press briefing by the Office of the Spokesman for the Secretary-General
P Following is a near-verbatim transcript of today's noon briefing by Amadou Keller-Diop, Deputy Spokesman for the Secretary-General.
P Good afternoon.
P **Lebanon**
P The Secretary-General spoke by telephone this morning with the Prime Minister of Lebanon and with the Foreign Minister of Iran, and he is in touch with members of the Security Council over the draft resolution that France and the United States submitted on Saturday.
P He reiterates his call for an immediate cessation of hostilities.
P The UN Interim Force in Lebanon reports that Israel carried out 21 airstrikes in its area overnight, and that Hizbollah fired rockets from the vicinity of its positions at Marwahin.
P A Chinese peacekeeper was lightly wounded yesterday when a mortar round hit a post near Hula.
P You will recall that four unarmed observers were killed by an Israeli bomb at Khiam on 25 July, after the Force had warned the Israel Defense Forces ten times that the post was in danger.
S The Secretary-General has called that attack "apparently deliberate", and he stands by his words.
P Two World Food Programme convoys reached Tyre today, while a third, bound for Nabatiyeh, was turned back by Israel, which did not give a clearance.
P **Sri Lanka**
P The Special Adviser condemned the execution-style killing of 17 local staff of the French organization Action contre la Faim, whose bodies were found in their compound in Muttur over the weekend.
P She called on the Government to carry out a full inquiry.
S "This atrocity must not go unpunished," she said in a statement issued in Geneva this morning.
P **Questions and Answers**
P Question: Lebanon has rejected the draft because it would leave Israeli soldiers on its soil; what does the Secretary-General think of that?
P Deputy Spokesman: The Secretary-General has taken note of what the Prime Minister said at the Arab League meeting in Beirut today.
P He believes that the concerns of all parties need to be heard, and he is encouraged by the Lebanese Cabinet's decision to send 15,000 troops to the south once Israel pulls out.
P Question: But the Prime Minister wept at that meeting, and he told the Arab ministers that an Israeli raid had killed 40 people in Hula an hour before.
P Deputy Spokesman: We have seen reports of that strike and have no independent confirmation.
P Question: The Israeli Ambassador has accused the United Nations of sitting next to terrorists for 28 years and doing nothing; any reaction?
P Deputy Spokesman: We reject that.
P UNIFIL has lost more than 250 people in those years, and it was never given the mandate or the guns to disarm anyone.
P Question: Has Israel apologized for Khiam?
P Deputy Spokesman: The Prime Minister of Israel expressed his deep regret to the Secretary-General over the phone on 26 July and promised an investigation, and we have asked that it be a joint one.
P Israel has said no to that.
P Question: Who killed the aid workers, in your view?
P Deputy Spokesman: I am not going to point a finger from this podium.
P The monitors were stopped at a checkpoint and not allowed into the town, so let us wait until somebody has been able to look.
P Question: When will the Council vote?
P Deputy Spokesman: Ask the Council; it could be Wednesday, it could be Thursday, and I have learned not to bet.
P That's all I have for you, thank you very much.
@ dsp | Amadou Keller-Diop | p | UNO | Deputy Spokesman for the Secretary-General
@ sg | Secretary-General | p | UNO | Secretary-General
@ lpm | Prime Minister of Lebanon | p | LBNGOV | Prime Minister
@ ifm | Foreign Minister of Iran | p | IRNGOV | Foreign Minister
@ sc | Security Council | o | UNO
@ fra | France | c | FRA
@ us | United States | c | USA
@ par | parties to the Lebanon conflict | g | ISR,LBNREB
@ unifil | UN Interim Force in Lebanon | o | UNO
@ isr | Israel | c | ISR
@ idf | Israel Defense Forces | o | ISRMIL
@ hez | Hizbollah | o | LBNREB
@ chn | Chinese peacekeeper | p | UNO
@ obs | unarmed observers at Khiam | g | UNO
@ wfp | World Food Programme | o | UNO
@ sa | Special Adviser | p | UNO | Special Adviser
@ acf | staff of Action contre la Faim | l | LKANGO
@ lkg | Sri Lankan Government | o | LKAGOV
@ lbn | Lebanon | c | LBN
@ al | Arab League | o | IGO
@ cab | Lebanese Cabinet | o | LBNGOV
@ iamb | Israeli Ambassador | p | ISRGOV | Ambassador
@ un | United Nations | o | UNO
@ ipm | Prime Minister of Israel | p | ISRGOV | Prime Minister
@ mon | monitors in Sri Lanka | g | IGO
@ tyre | people of Tyre | l | LBNCVL
@ q | journalists at the noon briefing | g | JRN
@ kil | killers of the aid workers | g | LKAUAF
@ hul | people killed at Hula | l | LBNCVL
E 1 today/DATE; Amadou Keller-Diop/PER
E 3 Lebanon/GPE
E 4 this morning/DATE; Lebanon/GPE; Iran/GPE; Security Council/ORG; France/GPE; United States/GPE; Saturday/DATE
E 6 UN Interim Force in Lebanon/ORG; Israel/GPE; Hizbollah/ARM; Marwahin/GPE
E 7 Chinese/NORP; yesterday/DATE; Hula/GPE
E 8 four unarmed observers/NUM; Israeli/NORP; Khiam/GPE; 25 July/DATE; Force/ORG; Israel Defense Forces/ORG
E 10 World Food Programme/ORG; Tyre/GPE; today/DATE; Nabatiyeh/GPE; Israel/GPE
E 11 Sri Lanka/GPE
E 12 17 local staff/NUM; French/NORP; Action contre la Faim/ORG; Muttur/GPE; the weekend/DATE
E 14 Geneva/GPE; this morning/DATE
E 16 Lebanon/GPE; Israeli/NORP
E 17 Arab League/ORG; Beirut/GPE; today/DATE
E 18 Lebanese/NORP; 15,000 troops/NUM; Israel/GPE
E 19 Arab/NORP; Israeli/NORP; 40 people/NUM; Hula/GPE
E 21 Israeli/NORP; United Nations/ORG
E 23 UNIFIL/ORG; more than 250 people/NUM
E 24 Israel/GPE; Khiam/GPE
E 25 Israel/GPE; 26 July/DATE
E 26 Israel/GPE
E 30 Council/ORG
E 31 Council/ORG; Wednesday/DATE; Thursday/DATE
V 4 | spoke | CONSULT/phone | diplomatic | 041 | Secretary-General=sg; Prime Minister of Lebanon=lpm; Foreign Minister of Iran=ifm | - | by=@1:Amadou Keller-Diop=dsp | when=this morning | date=2006-08-07
V 4 | in touch | CONSULT | diplomatic | 040 | he=sg; members of the Security Council=sc | - | by=@1:Amadou Keller-Diop=dsp
V 4 | submitted | REQUEST/change | diplomatic | 020 | France=fra; United States=us | Security Council=sc | when=Saturday | date=2006-08-05
V 5 | call | REQUEST/yield | diplomatic,military | 0256 | He=sg | - | by=@1:Amadou Keller-Diop=dsp
V 6 | airstrikes | ASSAULT/aerial | military | 195 | Israel=isr | - | by=UN Interim Force in Lebanon=unifil | when=overnight | where=its area
V 6 | fired | ASSAULT/heavy-weapons | military | 194 | Hizbollah=hez | - | by=UN Interim Force in Lebanon=unifil | where=Marwahin
V 7 | wounded | ASSAULT/heavy-weapons | peacekeeping | 194 |  | A Chinese peacekeeper=chn | when=yesterday | date=2006-08-06 | where=near Hula | id=h7
V 7 | hit | =h7 |  |  | - | A Chinese peacekeeper=chn | by=@1:Amadou Keller-Diop=dsp | when=yesterday | date=2006-08-06 | where=near Hula
V 8 | killed | ASSAULT/aerial | peacekeeping,military | 195 | Israeli=idf | four unarmed observers=obs | when=25 July | date=2006-07-25 | where=Khiam | n=killed:four unarmed observers:4 | id=khi
V 8 | warned | REQUEST/yield | peacekeeping,military | 0256 | the Force=unifil | Israel Defense Forces=idf | by=@1:Amadou Keller-Diop=dsp
V 9 | called | ACCUSE/allege | peacekeeping,military | 1123 | Secretary-General=sg | @8:Israel Defense Forces=idf | by=@1:Amadou Keller-Diop=dsp | id=ca9
V 9 | attack | =khi |  |  | @8:Israel Defense Forces=idf | @8:four unarmed observers=obs
V 9 | words | =ca9 |  |  | his=sg | @8:Israel Defense Forces=idf
V 10 | reached | AID | human-security | 073 | World Food Programme=wfp | Tyre=tyre | when=today | date=2006-08-07 | where=Tyre
V 10 | turned back | REJECT/yield | human-security | 1245 | Israel=isr | World Food Programme=wfp | when=today | date=2006-08-07 | id=turn
V 10 | did not give | =turn |  |  | Israel=isr | World Food Programme=wfp
V 12 | condemned | ACCUSE/disapprove | human-security | 111 | Special Adviser=sa | - | id=con
V 12 | killing | ASSAULT/targeted | human-security | 202 | - | 17 local staff of the French organization Action contre la Faim=acf | where=Muttur | n=killed:17 local staff:17 | id=acf
V 13 | called on | REQUEST/change | human-rights,legal | 020 | She=sa | the Government=lkg
V 14 | atrocity | =acf |  |  | - | @12:17 local staff=acf
V 14 | said | =con |  |  | she=sa | - | when=this morning | date=2006-08-07 | where=Geneva
V 16 | rejected | REJECT | diplomatic,territory | 127 | Lebanon=lbn | @4:France=fra; @4:United States=us | by=Question=q
V 17 | meeting | CONSULT/multilateral | diplomatic | 040 | Arab League=al; the Prime Minister=lpm | - | when=today | date=2006-08-07 | where=Beirut | id=arab
V 18 | encouraged | SUPPORT | diplomatic,military | 051 | he=sg | Lebanese Cabinet=cab
V 18 | decision | AGREE | military,peacekeeping | 030 | Lebanese Cabinet=cab | Israel=isr
V 19 | meeting | =arab |  |  | the Prime Minister=lpm; the Arab ministers=al | -
V 19 | told | ACCUSE/allege | military | 1123 | he=lpm | Israeli=isr | by=Question=q
V 19 | raid | ASSAULT | military | 190 | Israeli=isr | 40 people=hul | by=he=lpm | when=an hour before | date=2006-08-07 | where=Hula | n=killed:40 people:40 | id=hula
V 19 | killed | =hula |  |  | Israeli=isr | 40 people=hul | by=he=lpm | n=killed:40 people:40
V 20 | strike | =hula |  |  |  | @19:40 people=hul
V 21 | accused | ACCUSE/allege | terrorism,peacekeeping | 112 | Israeli Ambassador=iamb | United Nations=un | by=Question=q
V 22 | reject | REJECT | peacekeeping | 120 | We=un | @21:Israeli Ambassador=iamb
V 24 | Khiam | =khi |  |  | Israel=idf |
V 25 | regret | CONCEDE | peacekeeping,diplomatic | 055 | Prime Minister of Israel=ipm | the Secretary-General=sg | when=26 July | date=2006-07-26
V 25 | phone | CONSULT/phone | diplomatic,peacekeeping | 041 | Prime Minister of Israel=ipm; the Secretary-General=sg | - | when=26 July | date=2006-07-26
V 25 | promised | AGREE | peacekeeping,military | 030 | Prime Minister of Israel=ipm | the Secretary-General=sg | when=26 July | date=2006-07-26
V 25 | asked | REQUEST/assist | peacekeeping,military | 021 | we=un | @26:Israel=isr
V 26 | said no | REJECT | peacekeeping | 120 | Israel=isr | @25:we=un
V 27 | killed | =acf |  |  | - | the aid workers=acf
V 29 | stopped | COERCE/restrict | peacekeeping,human-security | 172 | - | The monitors=mon | by=@28:Deputy Spokesman=dsp | id=st
V 29 | allowed | =st |  |  |  | The monitors=mon
Q 4 | i | The Secretary-General spoke by telephone this morning with the Prime Minister of Lebanon and with the Foreign Minister of Iran, and he is in touch with members of the Security Council over the draft resolution that France and the United States submitted on Saturday. | @1:Amadou Keller-Diop=dsp | | -
Q 6 | i | Israel carried out 21 airstrikes in its area overnight | UN Interim Force in Lebanon=unifil | reports | -
Q 6 | i | Hizbollah fired rockets from the vicinity of its positions at Marwahin | UN Interim Force in Lebanon=unifil | reports | -
Q 9 | m | called that attack "apparently deliberate" | Secretary-General=sg | called | -
Q 14 | d | This atrocity must not go unpunished | she=sa | said | -
Q 17 | i | The Secretary-General has taken note of what the Prime Minister said at the Arab League meeting in Beirut today. | Deputy Spokesman=dsp | | -
Q 18 | i | He believes that the concerns of all parties need to be heard, and he is encouraged by the Lebanese Cabinet's decision to send 15,000 troops to the south once Israel pulls out. | @17:Deputy Spokesman=dsp | | -
Q 19 | i | an Israeli raid had killed 40 people in Hula an hour before | he=lpm | told | the Arab ministers=al
Q 20 | i | We have seen reports of that strike and have no independent confirmation. | Deputy Spokesman=dsp | | -
Q 22 | i | We reject that. | Deputy Spokesman=dsp | | -
Q 23 | i | UNIFIL has lost more than 250 people in those years, and it was never given the mandate or the guns to disarm anyone. | @22:Deputy Spokesman=dsp | | -
Q 25 | i | The Prime Minister of Israel expressed his deep regret to the Secretary-General over the phone on 26 July and promised an investigation, and we have asked that it be a joint one. | Deputy Spokesman=dsp | | -
Q 26 | i | Israel has said no to that. | @25:Deputy Spokesman=dsp | | -
Q 28 | i | I am not going to point a finger from this podium. | Deputy Spokesman=dsp | | -
Q 29 | i | The monitors were stopped at a checkpoint and not allowed into the town, so let us wait until somebody has been able to look. | @28:Deputy Spokesman=dsp | | -
Q 31 | i | Ask the Council; it could be Wednesday, it could be Thursday, and I have learned not to bet. | Deputy Spokesman=dsp | | -
#A w22-017 | 2014-03-18 | GENEVA
S (2nd LD) U.N. panel chief urges Security Council to send N. Korea to ICC; Pyongyang walks out
P By Bae Sung-joon
P GENEVA, March 18 (Yonhap) -- The head of a U.N. inquiry on Monday urged the Security Council to refer North Korea to the International Criminal Court (ICC) for crimes against humanity, prompting the North's delegation to walk out of the hall in protest.
P Presenting a 372-page report to the Human Rights Council, retired Canadian judge Malcolm Trelawny said the communist state had murdered, enslaved, tortured and starved its own people for decades.
P "The commission has found abuses without parallel in the contemporary world," he said.
S "The world can no longer say that it did not know."
P The North's ambassador in Geneva, So Chang-il, rejected the findings "categorically and totally," calling the document a fabrication by "human scum" who fled their homeland.
P He then left the room with two aides before Trelawny could reply.
S The walkout drew scattered laughter and, from the Syrian bench, one pair of clapping hands.
P It was the second time in a month that the North has denounced the commission, which it never allowed to enter the country.
P South Korea welcomed the report and called on Pyongyang to accept its recommendations.
P "Our government hopes that the North will take concrete steps, above all on the reunions of separated families," Vice Foreign Minister Cho Min-seok told the session.
P Last month's reunions at Mount Kumgang, the first since 2010, brought together some 800 people from both sides.
P China, the North's closest ally, came to its defense.
P Its delegate, Chen Weidong, criticized the inquiry as one-sided and said Beijing would oppose any move to bring the matter before the court, a stance that diplomats here took as a sign that it is ready to use its veto.
S "Such a referral will not help to improve human rights in any country," Chen told the council.
P The United States and Japan lined up behind the panel.
P "We commend Judge Trelawny for giving a voice to those who have none," said U.S. special envoy Randall Kimbrough, who also demanded the release of Kenneth Yoon, an American missionary held in the North since November 2012.
P Japan's representative raised the abductions of its nationals by North Korean agents in the 1970s and 1980s, saying that 12 victims are still unaccounted for.
S "My sister was 13 when she was snatched on her way home from badminton," said Teruo Hasegawa, whose sister's kidnapping in 1977 is the best known of these cases.
P The North admitted to 13 kidnappings in 2002, when its then leader apologized to the Japanese prime minister at a summit in Pyongyang, and let five of the abductees go home.
P The commission, which was set up in March last year, heard from more than 80 witnesses at public hearings in Seoul, Tokyo, London and Washington.
P One of them, a woman identified as Ji Hyon-ae, told of how guards in a camp forced a mother to drown her newborn in a bucket.
P "I still hear the water," she testified in Seoul in August.
P Any referral would need the consent of all five permanent members, and few here expect it soon.
P Even so, the report has put the North on the defensive, according to Nam Ki-hoon, a professor at Korea University.
P "The regime can shrug off sanctions, but being called a criminal hurts its pride," he said by phone. (END)
@ mt | Malcolm Trelawny | p | UNO | head of U.N. inquiry
@ coi | U.N. inquiry on North Korea | o | UNO
@ sc | Security Council | o | UNO
@ nk | North Korea | c | PRK
@ vic | North Korean people | l | PRKCVL
@ so | So Chang-il | p | PRKGOV | ambassador
@ sk | South Korea | c | KOR
@ cho | Cho Min-seok | p | KORGOV | Vice Foreign Minister
@ chn | China | c | CHN
@ chen | Chen Weidong | p | CHNGOV | delegate
@ dip | diplomats in Geneva | g | GOV
@ us | United States | c | USA
@ jpn | Japan | c | JPN
@ rk | Randall Kimbrough | p | USAGOV | special envoy
@ ky | Kenneth Yoon | p | USAREL | missionary
@ jrep | Japan's representative | p | JPNGOV | representative
@ abd | Japanese abductees | l | JPNCVL
@ agt | North Korean agents | g | PRKSPY
@ ldr | leader of North Korea in 2002 | p | PRKGOV | leader
@ jpm | Japanese prime minister | p | JPNGOV | prime minister
@ wit | witnesses | l | PRKREF
@ ji | Ji Hyon-ae | p | PRKREF | witness
@ grd | guards in a North Korean camp | g | PRKCOP
@ mom | mother in a North Korean camp | p | PRKCVL
@ nam | Nam Ki-hoon | p | KOREDU | professor
@ hrc | Human Rights Council | o | UNO
@ th | Teruo Hasegawa | p | JPNCVL
@ sis | sister of Teruo Hasegawa | p | JPNCVL
E 0 U.N./ORG; Security Council/ORG; N. Korea/GPE; ICC/ORG; Pyongyang/GPE
E 1 Bae Sung-joon/PER
E 2 GENEVA/GPE; March 18/DATE; Yonhap/ORG; U.N./ORG; Monday/DATE; Security Council/ORG; North Korea/GPE; International Criminal Court/ORG; ICC/ORG; North#2/GPE
E 3 Human Rights Council/ORG; Canadian/NORP; Malcolm Trelawny/PER
E 6 North/GPE; Geneva/GPE; So Chang-il/PER
E 7 Trelawny/PER
E 8 Syrian/NORP
E 9 North/GPE
E 10 South Korea/GPE; Pyongyang/GPE
E 11 North/GPE; Cho Min-seok/PER
E 12 Last month/DATE; Mount Kumgang/LOC; 2010/DATE; some 800 people/NUM
E 13 China/GPE; North/GPE
E 14 Chen Weidong/PER; Beijing/GPE
E 15 Chen/PER
E 16 United States/GPE; Japan/GPE
E 17 Trelawny/PER; U.S./GPE; Randall Kimbrough/PER; Kenneth Yoon/PER; American/NORP; North/GPE; November 2012/DATE
E 18 Japan/GPE; North Korean/NORP; the 1970s and 1980s/DATE; 12 victims/NUM
E 19 Teruo Hasegawa/PER; 1977/DATE
E 20 North/GPE; 2002/DATE; Japanese/NORP; Pyongyang/GPE; five of the abductees/NUM
E 21 March last year/DATE; more than 80 witnesses/NUM; Seoul/GPE; Tokyo/GPE; London/GPE; Washington/GPE
E 22 Ji Hyon-ae/PER
E 23 Seoul/GPE; August/DATE
E 25 North/GPE; Nam Ki-hoon/PER; Korea University/ORG
V 0 | urges | REQUEST/change | legal,human-rights | 020 | U.N. panel chief=mt | Security Council=sc | id=urge
V 0 | walks out | SANCTION/withdraw | diplomatic,human-rights | 164 | Pyongyang=nk | - | id=walk
V 2 | inquiry | ACCUSE/investigate | human-rights | 092 |  |  | id=inq
V 2 | urged | =urge |  |  | The head of a U.N. inquiry=mt | Security Council=sc | when=Monday | date=2014-03-17
V 2 | walk out | =walk |  |  | the North's delegation=so | - | when=Monday | date=2014-03-17 | where=the hall
V 3 | report | ACCUSE/allege | human-rights | 1122 | Malcolm Trelawny=mt | the communist state=nk | id=all
V 3 | said | =all |  |  | Malcolm Trelawny=mt | the communist state=nk | where=Human Rights Council | when=@2:Monday | date=2014-03-17
V 3 | murdered | ASSAULT/targeted | human-rights,repression | 175 | the communist state=nk | its own people=vic | by=Malcolm Trelawny=mt | st=h | when=for decades
V 3 | enslaved | COERCE | human-rights,repression | 170 | the communist state=nk | its own people=vic | by=Malcolm Trelawny=mt | st=h | when=for decades
V 3 | tortured | ASSAULT/torture | human-rights,repression | 1822 | the communist state=nk | its own people=vic | by=Malcolm Trelawny=mt | st=h | when=for decades
V 3 | starved | COERCE/withhold | human-rights,human-security | 172 | the communist state=nk | its own people=vic | by=Malcolm Trelawny=mt | st=h | when=for decades
V 4 | found | =all |  |  | The commission=coi | @3:the communist state=nk
V 6 | rejected | REJECT | human-rights,diplomatic | 016 | So Chang-il=so | @4:The commission=coi | when=@2:Monday | date=2014-03-17 | id=rej
V 6 | findings | =all |  |  | @4:The commission=coi |
V 6 | calling | =rej |  |  | So Chang-il=so | @4:The commission=coi
V 7 | left | =walk |  |  | He=so | - | where=the room
V 8 | walkout | =walk |  |  | @7:He=so | -
V 9 | denounced | =rej |  |  | the North=nk | the commission=coi
V 9 | allowed | REJECT/yield | human-rights | 1245 | it=nk | the commission=coi | st=h
V 10 | welcomed | SUPPORT | human-rights | 051 | South Korea=sk | @4:The commission=coi
V 10 | report | =all |  |  |  |
V 10 | called on | REQUEST/change | human-rights,diplomatic | 0243 | South Korea=sk | Pyongyang=nk | id=sk
V 11 | told | =sk |  |  | Cho Min-seok=cho | the North=nk
V 12 | reunions | COOPERATE | human-rights | 060 | @10:South Korea=sk; @11:the North=nk | - | when=Last month | date=2014-02 | where=Mount Kumgang | n=other:some 800 people:800
V 13 | defense | SUPPORT | diplomatic,human-rights | 052 | China=chn | the North=nk
V 14 | criticized | ACCUSE/disapprove | human-rights,diplomatic | 111 | Chen Weidong=chen | the inquiry=coi
V 14 | inquiry | =inq |  |  |  |
V 14 | oppose | REJECT | human-rights,legal | 120 | Beijing=chn | the inquiry=coi | by=Chen Weidong=chen | id=opp
V 14 | stance | =opp |  |  | Beijing=chn |
V 15 | told | =opp |  |  | Chen=chen | @14:the inquiry=coi
V 16 | lined up | SUPPORT | human-rights | 050 | United States=us; Japan=jpn | the panel=coi | id=us
V 17 | commend | =us |  |  | Randall Kimbrough=rk | Judge Trelawny=mt
V 17 | demanded | REQUEST/yield | legal,diplomatic | 1053 | Randall Kimbrough=rk | the North=nk
V 17 | held | COERCE/arrest | legal,religion-ethnicity | 173 | the North=nk | Kenneth Yoon=ky | st=h | when=November 2012 | date=2012-11
V 18 | raised | ACCUSE/allege | intelligence,human-rights | 112 | Japan's representative=jrep | North Korean#1=nk
V 18 | abductions | ASSAULT/abduct | intelligence,human-rights | 181 | North Korean agents=agt | its nationals=abd | st=h | when=the 1970s and 1980s | date=1970/1989 | n=abducted:12 victims:12 | id=abd
V 19 | snatched | ASSAULT/abduct | intelligence,human-rights | 181 | @18:North Korean agents=agt | My sister=sis | by=Teruo Hasegawa=th | st=h | when=1977 | date=1977 | id=sis
V 19 | kidnapping | =sis |  |  | @18:North Korean agents=agt | whose sister=sis | when=1977 | date=1977
V 20 | admitted | CONCEDE | diplomatic | 015 | The North=nk | @18:Japan=jpn | st=h | when=2002 | date=2002
V 20 | kidnappings | =abd |  |  | The North=agt | abductees=abd | n=abducted:13:13
V 20 | apologized | CONCEDE | diplomatic | 055 | its then leader=ldr | Japanese prime minister=jpm | st=h | when=2002 | date=2002 | where=Pyongyang
V 20 | summit | CONSULT | diplomatic | 040 | its then leader=ldr; Japanese prime minister=jpm | - | st=h | when=2002 | date=2002 | where=Pyongyang
V 20 | go home | RETREAT/release | diplomatic | 0841 | The North=nk | five of the abductees=abd | st=h | when=2002 | date=2002 | n=other:five of the abductees:5
V 21 | set up | =inq |  |  | The commission=coi |  | when=in March last year | date=2013-03
V 21 | hearings | =inq |  |  | The commission=coi | @17:the North=nk
V 22 | told of | ACCUSE/allege | human-rights | 1122 | Ji Hyon-ae=ji | guards in a camp=grd | when=@23:August | date=2013-08 | where=@23:Seoul | id=ji
V 22 | forced | COERCE | human-rights,repression | 170 | guards in a camp=grd | a mother=mom | by=Ji Hyon-ae=ji | st=h | where=a camp
V 23 | testified | =ji |  |  | she=ji | @22:guards in a camp=grd | when=August | date=2013-08 | where=Seoul
V 25 | report | =all |  |  |  | the North=nk
V 26 | called | =all |  |  |  | The regime=nk
Q 3 | i | the communist state had murdered, enslaved, tortured and starved its own people for decades | Malcolm Trelawny=mt | said | -
Q 4 | d | The commission has found abuses without parallel in the contemporary world | he=mt | said | -
Q 5 | d | * | @4:he=mt | | -
Q 6 | m | rejected the findings "categorically and totally," | So Chang-il=so | rejected | -
Q 6 | m | calling the document a fabrication by "human scum" who fled their homeland | So Chang-il=so | calling | -
Q 11 | d | Our government hopes that the North will take concrete steps, above all on the reunions of separated families | Cho Min-seok=cho | told | the session=hrc
Q 14 | i | Beijing would oppose any move to bring the matter before the court | Chen Weidong=chen | said | -
Q 15 | d | Such a referral will not help to improve human rights in any country | Chen=chen | told | the council=hrc
Q 17 | d | We commend Judge Trelawny for giving a voice to those who have none | Randall Kimbrough=rk | said | -
Q 18 | i | 12 victims are still unaccounted for | Japan's representative=jrep | saying | -
Q 19 | d | My sister was 13 when she was snatched on her way home from badminton | Teruo Hasegawa=th | said | -
Q 22 | i | how guards in a camp forced a mother to drown her newborn in a bucket | Ji Hyon-ae=ji | told | -
Q 23 | d | I still hear the water | she=ji | testified | -
Q 25 | i | the report has put the North on the defensive | Nam Ki-hoon=nam | according to | -
Q 26 | d | The regime can shrug off sanctions, but being called a criminal hurts its pride | he=nam | said | -
#A w22-018 | 2023-07-19 | TULSA, Okla.
S WATCH: 'It sounded like a war zone' – hail the size of baseballs hammers Green Country overnight
P Thousands still in the dark as a second line of storms takes aim at Tulsa tonight
P TULSA, Okla. (KTVO) -- People across Green Country are picking up the pieces Wednesday after a powerful thunderstorm tore through the area, smashing windshields, stripping roofs and knocking out power to about 38,000 homes and businesses.
P The National Weather Service clocked winds of 84 mph at Tulsa Riverside Airport just after 1 a.m.
P "I thought somebody was shooting at the house," said Glenda Stubblefield, who has lived on East 21st Street since 1974.
S "Then I looked out, and my tomatoes were dead."
P Her neighbor Marcus Tallchief lost two trucks and a trampoline.
P "It sounded like a war zone, man, just boom, boom, boom," he told KTVO.
P Nobody was killed, although an EMSA spokesperson said medics took four people to the hospital with cuts from broken glass.
P At the Tulsa Zoo, a flamingo named Earl escaped through a gap in the fence and surrendered peacefully to a keeper around breakfast time.
P The utility PSO said it had an army of 600 linemen on the way from Texas, Arkansas and Kansas, and that most customers should be back on by Friday night.
P "We are attacking this from both ends," PSO's Brent Holloway said.
S "If you have a generator, please don't run it in the garage."
P So what is behind all this?
P KTVO Chief Meteorologist Dana Whitlow says a stubborn ridge over New Mexico is firing one storm complex after another down the same alley, and it shows no sign of retreat.
P She warns that tonight's round could strike earlier, between 8 and 11 p.m., with the main threat from flash flooding south of I-44.
P "This is not one to mess with," she said.
P Cooling stations are open at the Denver Avenue library and at both Salvation Army centers, where bottled water is free.
P It has been a rough summer already: on Father's Day a windstorm left some Tulsans without lights for nine days.
P Insurance agents say to take pictures before you touch anything and to beware of strangers who offer a deal on shingles.
P Got photos?
P Text them to the number on your screen, and stay with KTVO for the latest.
@ gs | Glenda Stubblefield | p | USACVL | resident
@ mt | Marcus Tallchief | p | USACVL | resident
@ ktvo | KTVO | o | USAJRN
@ emsa | EMSA spokesperson | p | USAMED | spokesperson
@ pso | PSO | o | USABUS
@ bh | Brent Holloway | p | USABUS
@ dw | Dana Whitlow | p | USAJRN | Chief Meteorologist
E 0 Green Country/LOC
E 1 Thousands/NUM; Tulsa/GPE; tonight/DATE
E 2 TULSA/GPE; Okla./GPE; KTVO/ORG; Green Country/LOC; Wednesday/DATE
E 3 National Weather Service/ORG; Tulsa Riverside Airport/FAC
E 4 Glenda Stubblefield/PER; East 21st Street/LOC; 1974/DATE
E 6 Marcus Tallchief/PER
E 7 KTVO/ORG
E 8 EMSA/ORG; four people/NUM
E 9 Tulsa Zoo/FAC
E 10 PSO/ORG; 600 linemen/NUM; Texas/GPE; Arkansas/GPE; Kansas/GPE; Friday night/DATE
E 11 PSO/ORG; Brent Holloway/PER
E 14 KTVO/ORG; Dana Whitlow/PER; New Mexico/GPE
E 15 tonight/DATE; I-44/FAC
E 17 Denver Avenue library/FAC; Salvation Army/ORG
E 18 Father's Day/DATE; Tulsans/NORP
E 21 KTVO/ORG
Q 0 | d | It sounded like a war zone | @7:he=mt | | -
Q 4 | d | I thought somebody was shooting at the house | Glenda Stubblefield=gs | said | -
Q 5 | d | * | @4:Glenda Stubblefield=gs | | -
Q 7 | d | It sounded like a war zone, man, just boom, boom, boom | he=mt | told | KTVO=ktvo
Q 8 | i | medics took four people to the hospital with cuts from broken glass | an EMSA spokesperson=emsa | said | -
Q 10 | i | it had an army of 600 linemen on the way from Texas, Arkansas and Kansas | The utility PSO=pso | said | -
Q 10 | i | most customers should be back on by Friday night | The utility PSO=pso | said | -
Q 11 | d | We are attacking this from both ends | Brent Holloway=bh | said | -
Q 12 | d | * | @11:Brent Holloway=bh | | -
Q 14 | i | a stubborn ridge over New Mexico is firing one storm complex after another down the same alley, and it shows no sign of retreat | Dana Whitlow=dw | says | -
Q 15 | i | tonight's round could strike earlier, between 8 and 11 p.m., with the main threat from flash flooding south of I-44 | She=dw | warns | -
Q 16 | d | This is not one to mess with | she=dw | said | -
#A w22-019 | 2020-11-03 | -
S Daudi Mlozi: The man they could not shoot out of Tanzanian politics
P Profile: Twice jailed and once left for dead, Tanzania's opposition leader is back in a police cell after calling last week's election a fraud
P When officers surrounded his car outside the German embassy in Dar es Salaam on Monday, Daudi Mlozi did what he has always done: he wound down the window and asked to see the paperwork.
P There was none, his wife says, and they took him anyway.
P The arrest of the 52-year-old lawyer, who came a distant second in Wednesday's presidential vote, was confirmed by the Dar es Salaam police chief, Hamisi Ngowi, who accused him of planning to "burn markets and petrol stations".
P Mr Mlozi's party, Chadema, had called on Tanzanians to march peacefully against results that gave the incumbent 84%.
P "He wanted to seek shelter and they picked him up on the pavement, as if he were a thief," his deputy, Neema Kavishe, told the BBC.
S "It is a kidnapping by men in uniform."
P The United States embassy called for his immediate release, and Human Rights Watch urged the African Union not to look away.
P The government has said little, although its spokesman, Abel Sanga, insisted that "no leader is above the law" and denied that the poll had been rigged.
P Who is the man whom the president's supporters call "the microphone"?
P Born to a family of salt traders in Kigoma, he studied law in Warwick, hated the weather and came home in 1999 with a motorbike.
P He made his name in 2004 by suing a Canadian gold company over the eviction of small miners in Geita.
P Two years later the authorities charged him with sedition, the first of six such cases, and a magistrate sent him to Ukonga prison for eight months.
P "Prison was my second university, and the food was better than at the first," he said in 2015, when he had just won a seat in parliament.
P Then came 7 September 2017.
P Gunmen in a white Land Cruiser followed him home from a debate in Dodoma and fired 38 bullets, 16 of which hit him.
P Nobody has ever been arrested for the shooting, and the cameras at the housing compound were taken down within hours, by whom is unclear.
P Kenya let him in for emergency treatment in Nairobi, and he then spent three years in Belgium, where doctors operated on him 22 times.
P While he was abroad, the speaker stripped him of his seat for absence, a decision that the High Court upheld.
P Thousands lined the road from the airport when he returned in July; police did not interfere, but in October the electoral commission banned him from campaigning for seven days for "seditious language".
P "They have tried the law and they have tried the gun," he told a rally in Arusha the night the ban ended.
S "What is left?"
P Friends describe a chess player who sulks, a generous host and a dreadful singer.
P His critics in the party find him stubborn, and some grumble that he never shared a platform with anyone he could not outshine.
P A lawyer who visited Mr Mlozi at Central Police Station last night said that he was in good spirits, that he had refused to answer questions and that he expected to be charged with terrorism.
P If convicted, he would face 30 years.
P Late on Tuesday three other opposition figures were freed on bail, according to Chadema, but not he.
@ dm | Daudi Mlozi | p | TZAPTYOPP | opposition leader
@ pol | Tanzanian police | o | TZACOP
@ wife | wife of Daudi Mlozi | p | TZACVL
@ hn | Hamisi Ngowi | p | TZACOP | Dar es Salaam police chief
@ ch | Chadema | o | TZAPTYOPP
@ tz | people of Tanzania | l | TZACVL
@ res | incumbent president of Tanzania | p | TZAGOV | president
@ nk | Neema Kavishe | p | TZAPTYOPP | deputy leader
@ bbc | BBC | o | GBRJRN
@ usemb | United States embassy | o | USAGOV
@ hrw | Human Rights Watch | o | NGO
@ au | African Union | o | IGO
@ gov | Tanzanian government | o | TZAGOV
@ as | Abel Sanga | p | TZAGOV | government spokesman
@ gold | Canadian gold company | o | CANBUS
@ mag | Tanzanian magistrate | p | TZAJUD
@ gun | gunmen in Dodoma | g | TZAUAF
@ ken | Kenya | c | KEN
@ spk | speaker of parliament | p | TZALEG | speaker
@ hc | High Court | o | TZAJUD
@ ec | electoral commission | o | TZAGOV
@ law | lawyer of Daudi Mlozi | p | TZACVL | lawyer
@ three | three other opposition figures | g | TZAPTYOPP
@ crit | critics in Chadema | g | TZAPTYOPP
@ sup | supporters of the president | g | TZACVL
E 0 Daudi Mlozi/PER; Tanzanian/NORP
E 1 Tanzania/GPE; last week/DATE
E 2 German/NORP; Dar es Salaam/GPE; Monday/DATE; Daudi Mlozi/PER
E 4 Wednesday/DATE; Dar es Salaam/GPE; Hamisi Ngowi/PER
E 5 Mlozi/PER; Chadema/ORG; Tanzanians/NORP
E 6 Neema Kavishe/PER; BBC/ORG
E 8 United States/GPE; Human Rights Watch/ORG; African Union/ORG
E 9 Abel Sanga/PER
E 11 Kigoma/GPE; Warwick/GPE; 1999/DATE
E 12 2004/DATE; Canadian/NORP; Geita/GPE
E 13 Two years later/DATE; Ukonga/FAC
E 14 2015/DATE
E 15 7 September 2017/DATE
E 16 Dodoma/GPE
E 18 Kenya/GPE; Nairobi/GPE; Belgium/GPE
E 19 High Court/ORG
E 20 Thousands/NUM; July/DATE; October/DATE
E 21 Arusha/GPE
E 25 Mlozi/PER; Central Police Station/FAC; last night/DATE
E 27 Tuesday/DATE; three other opposition figures/NUM; Chadema/ORG
V 0 | shoot | ASSAULT/targeted | political-institutions | 185 | @16:Gunmen=gun | Daudi Mlozi=dm | st=h | id=shot
V 1 | jailed | COERCE/arrest | legal,repression | 173 | - | Tanzania's opposition leader=dm | st=h
V 1 | left for dead | =shot |  |  | @16:Gunmen=gun | Tanzania's opposition leader=dm
V 1 | police cell | COERCE/arrest | election,repression | 173 | @2:officers=pol | Tanzania's opposition leader=dm | id=arr
V 1 | calling | ACCUSE/allege | election | 112 | Tanzania's opposition leader=dm | @9:The government=gov | when=last week | id=fraud
V 2 | surrounded | =arr |  |  | officers=pol | Daudi Mlozi=dm | when=Monday | date=2020-11-02 | where=outside the German embassy
V 3 | took | =arr |  |  | they=pol | him=dm | by=his wife=wife
V 4 | arrest | =arr |  |  | - | the 52-year-old lawyer=dm | by=Hamisi Ngowi=hn
V 4 | accused | ACCUSE/allege | election,crime | 112 | Hamisi Ngowi=hn | him=dm
V 5 | march | PROTEST/demo | election | 141 | Chadema=ch; Tanzanians=tz | @9:The government=gov | st=f
V 6 | picked | =arr |  |  | they=pol | him=dm | by=Neema Kavishe=nk
V 6 | told | ACCUSE/disapprove | repression,election | 111 | Neema Kavishe=nk | they=pol | id=kav
V 7 | kidnapping | =kav |  |  | @6:Neema Kavishe=nk | men in uniform=pol
V 8 | called for | REQUEST/yield | diplomatic,repression | 1053 | United States embassy=usemb | @9:The government=gov
V 8 | urged | REQUEST/change | human-rights,repression | 020 | Human Rights Watch=hrw | African Union=au
V 9 | denied | REJECT | election | 016 | its spokesman=as | @5:Chadema=ch
V 12 | suing | ACCUSE/allege | legal,natural-resource | 115 | He=dm | a Canadian gold company=gold | st=h | when=2004 | date=2004
V 12 | eviction | COERCE/seize | natural-resource | 1711 | a Canadian gold company=gold | small miners=tz | st=h | where=Geita
V 13 | charged | ACCUSE/allege | legal,rights-freedoms | 115 | the authorities=gov | him#1=dm | st=h | when=Two years later | date=2006
V 13 | cases | ACCUSE/allege | legal,rights-freedoms | 115 | the authorities=gov | him#1=dm | st=h
V 13 | sent | SANCTION/convict | legal,rights-freedoms | 116 | a magistrate=mag | him#2=dm | st=h | when=Two years later | date=2006 | id=se
V 14 | Prison | =se |  |  |  | my=dm
V 16 | fired | =shot |  |  | Gunmen=gun | him#1=dm | when=@15:7 September 2017 | date=2017-09-07 | where=Dodoma
V 16 | hit | =shot |  |  | @16:Gunmen=gun | him#2=dm
V 17 | arrested | COERCE/arrest | legal | 173 | - | @16:Gunmen=gun | st=n
V 17 | shooting | =shot |  |  | @16:Gunmen=gun | @16:him#1=dm
V 18 | treatment | AID | health | 070 | Kenya=ken | him#1=dm | st=h | date=2017 | where=Nairobi
V 19 | stripped | COERCE/restrict | legislative | 172 | the speaker=spk | him=dm | st=h | id=strip
V 19 | decision | =strip |  |  | the speaker=spk | him=dm
V 19 | upheld | SANCTION/convict | legal,legislative | 116 | High Court=hc | him=dm | st=h
V 20 | interfere | COERCE | election | 170 | police=pol | Thousands=tz | st=n | when=July | date=2020-07
V 20 | banned | COERCE/restrict | election,rights-freedoms | 1722 | electoral commission=ec | him=dm | when=October | date=2020-10 | id=ban
V 21 | told | ACCUSE/allege | election,repression | 112 | he=dm | They=gov | where=Arusha
V 21 | ban | =ban |  |  | @20:electoral commission=ec | he=dm
V 25 | refused | REJECT/assist | legal | 121 | he#2=dm | @2:officers=pol | by=A lawyer=law
V 27 | freed | CONCEDE | legal,election | 081 | - | three other opposition figures=three | by=Chadema=ch | when=Tuesday | date=2020-11-03 | n=other:three other opposition figures:3
Q 3 | i | There was none | his wife=wife | says | -
Q 4 | m | accused him of planning to "burn markets and petrol stations" | Hamisi Ngowi=hn | accused | -
Q 6 | d | He wanted to seek shelter and they picked him up on the pavement, as if he were a thief | Neema Kavishe=nk | told | BBC=bbc
Q 7 | d | * | @6:Neema Kavishe=nk | | -
Q 9 | m | "no leader is above the law" | Abel Sanga=as | insisted | -
Q 9 | i | the poll had been rigged | Abel Sanga=as | denied | -
Q 10 | m | "the microphone" | the president's supporters=sup | call | -
Q 14 | d | Prison was my second university, and the food was better than at the first | he#1=dm | said | -
Q 21 | d | They have tried the law and they have tried the gun | he=dm | told | -
Q 22 | d | * | @21:he=dm | | -
Q 24 | i | he never shared a platform with anyone he could not outshine | some=crit | grumble | -
Q 25 | i | he was in good spirits | A lawyer=law | said | -
Q 25 | i | he had refused to answer questions | A lawyer=law | said | -
Q 25 | i | he expected to be charged with terrorism | A lawyer=law | said | -
Q 27 | i | Late on Tuesday three other opposition figures were freed on bail | Chadema=ch | according to | -
#A w22-020 | 2010-05-20 | NASHIK
S Goods train jumps tracks near Igatpuri ghat; Mumbai-bound passengers spend night on rails
P Brake failure suspected, 14 trains cancelled, two drivers escape with scratches
P NASHIK: Thousands of passengers were stranded between Kasara and Igatpuri on the Central Railway's busy northeast line after 11 wagons of a Jawaharlal Nehru Port-bound goods train laden with cement went off the rails in the early hours of Wednesday, officials said.
P The mishap took place around 2.40 am, when the train was coming down the ghat section in heavy rain.
P Driver Ramchandra Gaikwad-Patil and his assistant jumped clear moments before the engine hit the embankment and burst into flames.
P "The brakes would not hold, and I told the boy to pray and to jump, in whichever order he liked," Gaikwad-Patil, 54, said from his bed at the railway hospital in Igatpuri.
P Nobody else was hurt, as the wagons ploughed into an empty siding.
P The wreckage blocked both lines, and overhead wires were torn down over a stretch of 400 metres.
P Fourteen trains were cancelled and 23 diverted via Pune and Daund, Central Railway's chief public relations officer Shrikant Mudholkar said.
P He said a relief crane from Kalyan had reached the spot by 6 am and that one line would be thrown open by midnight.
P Railway minister of state K. Rajamanickam, who was to attend a wedding in Nashik, found himself among the stranded in the Tapovan Express.
P "I had tea from the same kettle as everyone," he told reporters with a laugh.
P The Commissioner of Railway Safety will look into the cause, as is the rule in all such accidents.
P On the Panchavati Express, which came to a halt near Asangaon, tempers were fired by the heat and by a pantry car that ran out of biscuits at 9 am.
P "We fought over the last packet like armies over Kargil," said Sushila Deodhar, a bank officer from Dadar.
S "Then somebody's grandmother opened a tin of laddoos, and there was a ceasefire."
P Villagers of Kasara brought water and poha for the passengers, and refused to take money.
P Autorickshaw drivers at Igatpuri station were less saintly, charging Rs 2,500 for the ride to Nashik Road.
P The 16-km ghat, cut by the Great Indian Peninsula Railway in 1865, climbs one metre in every 37 and is among the steepest on the broad gauge.
P A similar derailment in July 2003, also during the monsoon, had shut it for three days.
P Commuters in Mumbai's suburbs faced delays of up to 50 minutes, but there was no strike on their patience that they had not seen before.
@ off | railway officials | g | INDGOV
@ rg | Ramchandra Gaikwad-Patil | p | INDLAB | driver
@ sm | Shrikant Mudholkar | p | INDGOV | chief public relations officer of Central Railway
@ kr | K. Rajamanickam | p | INDGOV | minister of state for railways
@ sd | Sushila Deodhar | p | INDCVL | bank officer
E 0 Igatpuri/GPE; Mumbai/GPE
E 1 two drivers/NUM
E 2 NASHIK/GPE; Thousands of passengers/NUM; Kasara/GPE; Igatpuri/GPE; Central Railway/ORG; Jawaharlal Nehru Port/FAC; Wednesday/DATE
E 4 Ramchandra Gaikwad-Patil/PER
E 5 Gaikwad-Patil/PER; Igatpuri/GPE
E 8 Pune/GPE; Daund/GPE; Central Railway/ORG; Shrikant Mudholkar/PER
E 9 Kalyan/GPE
E 10 K. Rajamanickam/PER; Nashik/GPE
E 12 Commissioner of Railway Safety/ORG
E 13 Asangaon/GPE
E 14 Kargil/GPE; Sushila Deodhar/PER; Dadar/GPE
E 16 Kasara/GPE
E 17 Igatpuri/GPE; Rs 2,500/MONEY; Nashik Road/GPE
E 18 Great Indian Peninsula Railway/ORG; 1865/DATE
E 19 July 2003/DATE
E 20 Mumbai/GPE
Q 2 | i | Thousands of passengers were stranded between Kasara and Igatpuri on the Central Railway's busy northeast line after 11 wagons of a Jawaharlal Nehru Port-bound goods train laden with cement went off the rails in the early hours of Wednesday | officials=off | said | -
Q 5 | d | The brakes would not hold, and I told the boy to pray and to jump, in whichever order he liked | Gaikwad-Patil=rg | said | -
Q 8 | i | Fourteen trains were cancelled and 23 diverted via Pune and Daund | Shrikant Mudholkar=sm | said | -
Q 9 | i | a relief crane from Kalyan had reached the spot by 6 am | He=sm | said | -
Q 9 | i | one line would be thrown open by midnight | He=sm | said | -
Q 11 | d | I had tea from the same kettle as everyone | he=kr | told | -
Q 14 | d | We fought over the last packet like armies over Kargil | Sushila Deodhar=sd | said | -
Q 15 | d | * | @14:Sushila Deodhar=sd | | -
