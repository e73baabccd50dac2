#A w35-001 | 2023-09-22 | SEOUL
S (2nd LD) Nat'l Assembly impeaches land minister over rerouted expressway
P SEOUL, Sept. 22 (Yonhap) -- The National Assembly on Friday impeached Land Minister Bae Seung-jo over allegations that he had an expressway rerouted past land owned by his in-laws, suspending a Cabinet member from office for only the second time in the country's history.
P The motion passed 174-108 in a secret ballot, with three abstentions and two invalid votes, after nearly all members of the ruling People Power Party (PPP) had walked out of the chamber shouting "Void!"
P The main opposition Democratic Party (DP), which holds a majority of the 300 seats, tabled it on Wednesday and rejected a last-minute PPP request to postpone the vote until regional audits in October.
P "This was not a road for the people of Yangpyeong, it was a driveway for one family," DP floor leader Noh Kyung-ah said before the ballot.
S "He drew the line on the map with his own pen.
S "He has to answer for it."
P Bae, who watched the proceedings on television in his office in Sejong, has denied any wrongdoing since the claims surfaced in early July.
P "I did not know that the land existed," the minister told reporters, reading from a card and taking no questions.
P The presidential office called the impeachment "a shameful chapter in parliamentary history" and said it regretted that livelihoods had been pushed aside for the sake of a political quarrel.
P Under the Constitution, a minister is stripped of authority the moment that the written resolution reaches him, and his vice minister takes over.
P PPP floor leader Ryu Hyun-tae accused the opposition of "staging a coup by show of hands" and vowed to file for an injunction.
P "They have no evidence, only a map and a grudge," he said, adding that his party had left the hall because it would not lend its presence to a lynching.
P Noh shot back that the walkout was "the only brave thing they have done all year."
P The case now goes to the Constitutional Court, which has up to 180 days to decide whether to uphold the Assembly's decision or reinstate the minister.
P Six of its nine justices must agree.
P The expressway, 27 kilometers long and priced at 1.77 trillion won, was to have ended at Yangseo until a revised plan moved its terminus to Gangsang.
P The Board of Audit and Inspection opened an inquiry into the change on July 19, and prosecutors raided the ministry and the home of a former policy aide to Bae three weeks later.
P Nothing that was carried off in those searches has been made public.
P Residents of the county, where cabbage fields run up to the edge of the planned route, blocked the Route 6 bridge with tractors in August to demand that work begin, whichever way it goes.
P "We just want a road," said a man who grows plums there and gave only his surname, Eom.
P The Assembly impeached a health minister, Ahn Gil-soo, in 2001 over a botched insurance merger, but the court threw that case out after 94 days.
P Analysts said a similar outcome would hand the ruling camp a gift before the general elections next April.
@ na | National Assembly | o | KORLEG
@ lm | Bae Seung-jo | p | KORGOV | land minister
@ dp | Democratic Party of Korea | o | KORPTYOPP
@ ppp | People Power Party | o | KORPTYGOV
@ cc | Constitutional Court | o | KORJUD
@ po | presidential office | o | KORGOV
@ nk | Noh Kyung-ah | p | KORLEGOPP | floor leader of the main opposition
@ rh | Ryu Hyun-tae | p | KORLEG | floor leader of the ruling party
@ spk | National Assembly speaker | p | KORLEG | speaker
@ bai | Board of Audit and Inspection | o | KORGOV
@ pros | Seoul prosecutors | o | KORJUD
@ aide | Bae's former aide | p | KORELI | former policy aide
@ res | Yangpyeong residents | l | KORCVL
@ ex | Ahn Gil-soo | p | KORELI | former health minister
E 0 Nat'l Assembly/ORG
E 1 SEOUL/GPE; Sept. 22/DATE; Yonhap/ORG; National Assembly/ORG; Friday/DATE; Bae Seung-jo/PER; Cabinet/ORG
E 2 People Power Party/ORG; PPP/ORG
E 3 Democratic Party/ORG; DP/ORG; Wednesday/DATE; PPP/ORG; October/DATE
E 4 Yangpyeong/GPE; DP/ORG; Noh Kyung-ah/PER
E 7 Bae/PER; Sejong/GPE; early July/DATE
E 10 Constitution/LAW
E 11 PPP/ORG; Ryu Hyun-tae/PER
E 13 Noh/PER
E 14 Constitutional Court/ORG; Assembly/ORG
E 16 1.77 trillion won/MONEY; Yangseo/GPE; Gangsang/GPE
E 17 Board of Audit and Inspection/ORG; July 19/DATE; Bae/PER
E 19 Route 6/FAC; August/DATE
E 20 Eom/PER
E 21 Assembly/ORG; Ahn Gil-soo/PER; 2001/DATE
E 22 next April/DATE
V 0 | impeaches | SANCTION/convict | legislative,political-institutions,corruption | 116 | Nat'l Assembly=na | land minister=lm | id=imp
V 1 | impeached | =imp | | | The National Assembly=na | Bae Seung-jo=lm | when=Friday | date=2023-09-22
V 1 | allegations | ACCUSE/allege | corruption,legislative | 1121 | @3:Democratic Party=dp | Bae Seung-jo=lm | id=all
V 1 | suspending | COERCE/restrict | legislative,political-institutions | 172 | The National Assembly=na | a Cabinet member=lm | when=Friday | date=2023-09-22 | id=sus
V 2 | motion | ACCUSE/allege | legislative,political-institutions,corruption | 112 | @3:Democratic Party=dp | @1:Bae Seung-jo=lm | id=mot
V 2 | passed | =imp | | | @1:National Assembly=na | @1:Bae Seung-jo=lm
V 2 | walked out | PROTEST/boycott | legislative,political-institutions | 143 | members of the ruling People Power Party=ppp | @3:Democratic Party=dp | id=walk
V 3 | tabled | =mot | | | Democratic Party=dp | @1:Bae Seung-jo=lm | when=Wednesday | date=2023-09-20
V 3 | rejected | REJECT/change | legislative | 1232 | Democratic Party=dp | PPP=ppp
V 3 | request | REQUEST/change | legislative | 0242 | PPP=ppp | Democratic Party=dp
V 4 | said | =all | | | Noh Kyung-ah=nk | @1:Bae Seung-jo=lm
V 5 | drew | =all | | | @4:Noh Kyung-ah=nk | He=lm
V 7 | denied | REJECT | corruption,executive | 016 | Bae=lm | @4:DP=dp | id=den
V 7 | claims | =all | | | @4:DP=dp | Bae=lm
V 8 | told | =den | | | the minister=lm | @4:DP=dp
V 9 | called | ACCUSE/disapprove | legislative,executive | 111 | The presidential office=po | @11:opposition=dp | id=shame
V 9 | impeachment | =imp | | | @1:National Assembly=na | @8:the minister=lm
V 11 | accused | ACCUSE/allege | legislative,political-institutions | 112 | Ryu Hyun-tae=rh | the opposition=dp | id=coup
V 11 | vowed | THREATEN | legislative,legal | 130 | Ryu Hyun-tae=rh | the opposition=dp
V 12 | said | =coup | | | he=rh | They=dp
V 12 | left | =walk | | | his party=ppp | They=dp | by=he=rh
V 13 | shot back | ACCUSE/disapprove | legislative | 111 | Noh=nk | they=ppp
V 13 | walkout | =walk | | | they=ppp | @11:the opposition=dp
V 14 | decision | =imp | | | Assembly=na | the minister=lm
V 17 | inquiry | ACCUSE/investigate | corruption,executive | 091 | Board of Audit and Inspection=bai | @16:expressway#1=lm | when=July 19 | date=2023-07-19 | st=h | id=inq
V 17 | raided | COERCE/seize | corruption,legal | 1711 | prosecutors=pros | the ministry=lm; a former policy aide to Bae=aide | when=three weeks later | date=2023-08-09 | st=h | id=raid
V 18 | searches | =raid | | | @17:prosecutors=pros | @17:the ministry=lm; @17:a former policy aide to Bae=aide
V 19 | blocked | PROTEST/obstruct | economic | 144 | Residents of the county=res | - | when=August | date=2023-08 | st=h | where=Route 6 bridge
V 21 | impeached | SANCTION/convict | legislative,health,political-institutions | 116 | The Assembly=na | Ahn Gil-soo=ex | when=2001 | date=2001 | st=h
V 21 | threw | CONCEDE | legal,political-institutions | 080 | the court=cc | @21:Ahn Gil-soo=ex | st=h
Q 2 | d | Void! | members of the ruling People Power Party=ppp | shouting | -
Q 4 | d | This was~~one family | Noh Kyung-ah=nk | said | -
Q 5 | d | * | @4:Noh Kyung-ah=nk |  | -
Q 6 | d | * | @4:Noh Kyung-ah=nk |  | -
Q 8 | d | I did not~~existed | the minister=lm | told | -
Q 9 | m | the impeachment "a shameful chapter in parliamentary history" | The presidential office=po | called | -
Q 9 | i | it regretted that~~political quarrel | The presidential office=po | said | -
Q 11 | m | "staging a coup by show of hands" | Ryu Hyun-tae=rh | accused | -
Q 12 | d | They have no~~a grudge | he=rh | said | -
Q 12 | i | his party had left~~a lynching | he=rh | adding | -
Q 13 | m | the walkout was "the only brave thing they have done all year." | Noh=nk | shot back | -
Q 20 | d | We just want a road | a man who grows plums there and gave only his surname, Eom=res | said | -
Q 22 | i | a similar outcome~~next April | - | said | -

#A w35-002 | 2018-02-28 | -
S 'We are NOT going back': Teachers pack Capitol for fifth day after senators balk at raise
P CHARLESTON, W.Va. (WKVC) — Thousands of teachers, cooks and bus drivers filled the state Capitol from the rotunda to the third-floor rail on Wednesday, refusing to return to class after the Senate declined to take up the 5 percent raise that their unions had been promised only the night before.
P It was the fifth day of a walkout that has closed public schools in all 55 counties, and the loudest by far.
P "A handshake is not a law, and we've been shaken down with handshakes before," said Marla Kessinger, who heads the teachers' local in Kanawha County.
S "We walked out together and we'll walk back in together, when it's signed and not one minute sooner."
P The deal that the governor announced on Tuesday evening, standing between three union presidents in his reception room, called for strikers to be back at work by Thursday.
P By lunchtime it was in trouble.
P The House of Delegates approved the raise 98-1, but Senate Finance Chairman Delbert Hanshaw told reporters that his committee would not be "stampeded into spending money that we do not have."
P That remark went over the loudspeakers and the building shook with boos.
P "Shame! Shame! Shame!" the crowd chanted for ten minutes outside the chamber's locked doors.
P Capitol Police said two men were detained after a scuffle near a metal detector and let go an hour later with no charges.
P Jolene Tackett, who has taught third grade in Mingo County for 19 years and waits tables on weekends, had driven two hours with a sign that read WILL TEACH FOR INSURANCE.
P "I cried when I heard it on the radio," she said of the Senate's refusal.
S "Then I got mad, and then I got gas."
P Teacher pay here ranks 48th in the nation, and premiums under the state health plan have climbed faster than wages for most of a decade.
P The governor, speaking at a ribbon-cutting in Beckley, pleaded with the strikers to go home.
P "I gave you my word and I'm asking you to trust it," he said, and he urged senators to pass the bill "before this thing gets away from us."
P Not all of the lawmakers held out.
P Delegate Cody Varney, a Republican and the son of a school bus driver, tweeted a photograph of his empty classroom desk from 1994 and the words: "Pay them. I did not run for office to be a coward."
P The attorney general warned last week that the strike was unlawful and that his office stood ready to go to court to end it, a threat which no county has asked him to carry out.
P Kanawha Superintendent Ron Estep said all of his schools would stay dark again on Thursday because "I don't have anybody to open them with."
P The state's teachers last struck in 1990, when they stayed out for eleven days and came back with $5,000 more over three years.
P Church basements across the coalfields were packing bag lunches on Wednesday for children who count on the school cafeteria.
@ te | West Virginia teachers | l | USALAB
@ gov | West Virginia governor | p | USAGOV | governor
@ sen | West Virginia Senate | o | USALEG
@ hou | West Virginia House of Delegates | o | USALEG
@ mk | Marla Kessinger | p | USALAB | president of the Kanawha County teachers' local
@ dh | Delbert Hanshaw | p | USALEG | Senate Finance chairman
@ jt | Jolene Tackett | p | USALAB | third-grade teacher
@ ag | West Virginia attorney general | p | USAGOV | attorney general
@ cp | Capitol Police | o | USACOP
@ two | two men detained at the Capitol | l | USALAB
@ sup | Ron Estep | p | USAEDU | county schools superintendent
@ del | Cody Varney | p | USALEG | delegate
E 0 Capitol/FAC
E 1 CHARLESTON/GPE; W.Va./GPE; WKVC/ORG; Thousands of teachers, cooks and bus drivers/NUM; Capitol/FAC; Wednesday/DATE; Senate/ORG
E 3 Marla Kessinger/PER; Kanawha County/GPE
E 5 Tuesday evening/DATE; Thursday/DATE
E 7 House of Delegates/ORG; Senate/ORG; Delbert Hanshaw/PER
E 10 Capitol Police/ORG; two men/NUM
E 11 Jolene Tackett/PER; Mingo County/GPE
E 12 Senate/ORG
E 15 Beckley/GPE
E 18 Cody Varney/PER; Republican/NORP; 1994/DATE
E 19 last week/DATE
E 20 Kanawha/GPE; Ron Estep/PER; Thursday/DATE
E 21 1990/DATE; $5,000/MONEY
E 22 Wednesday/DATE
V 0 | going back | REJECT/yield | economic,rights-freedoms | 1242 | We=te | @5:the governor=gov | id=nob
V 0 | pack | PROTEST/demo | economic,rights-freedoms | 141 | Teachers=te | senators=sen | where=Capitol | id=march
V 0 | balk | REJECT/change | economic,legislative | 1232 | senators=sen | @5:the governor=gov | id=balk
V 1 | filled | =march | | | teachers=te | the Senate=sen | when=Wednesday | date=2018-02-28 | where=state Capitol | n=protesters:Thousands of teachers, cooks and bus drivers:-
V 1 | refusing | =nob | | | teachers=te | @5:the governor=gov
V 1 | declined | =balk | | | the Senate=sen | @5:the governor=gov
V 1 | promised | AGREE | economic,rights-freedoms | 031 | @5:the governor=gov | their unions=te | when=the night before | date=2018-02-27 | id=deal
V 2 | walkout | PROTEST/strike | economic,rights-freedoms | 143 | @1:teachers=te | @5:the governor=gov | id=strike
V 4 | walked out | =strike | | | We=te | @5:the governor=gov
V 4 | sooner | =nob | | | we=te | @5:the governor=gov
V 5 | deal | =deal | | | the governor=gov | union presidents=te | when=Tuesday evening | date=2018-02-27
V 5 | called for | REQUEST/yield | economic | 0252 | the governor=gov | strikers=te
V 7 | approved | SUPPORT | economic,legislative | 050 | The House of Delegates=hou | @5:the governor=gov | date=2018-02-28 | id=vote
V 7 | told | =balk | | | Delbert Hanshaw=dh | @5:the governor=gov
V 8 | remark | =balk | | | @7:Delbert Hanshaw=dh | @5:the governor=gov
V 9 | chanted | ACCUSE/disapprove | economic,legislative | 111 | the crowd=te | @7:Delbert Hanshaw=dh
V 10 | detained | COERCE/arrest | legal | 173 | Capitol Police=cp | two men=two | by=Capitol Police=cp | n=arrested:two men:2 | date=2018-02-28
V 10 | let go | RETREAT/release | legal | 0841 | Capitol Police=cp | two men=two | by=Capitol Police=cp | date=2018-02-28
V 12 | refusal | =balk | | | the Senate's=sen | @5:the governor=gov
V 15 | pleaded | REQUEST/yield | economic | 0252 | The governor=gov | the strikers=te | where=Beckley | date=2018-02-28
V 16 | gave | =deal | | | I#1=gov | you#1=te
V 16 | urged | REQUEST/change | economic,legislative | 0242 | he#2=gov | senators=sen
V 18 | tweeted | SUPPORT | economic,legislative | 051 | Cody Varney=del | @15:the strikers=te
V 19 | warned | THREATEN/restrict | legal,rights-freedoms | 132 | The attorney general=ag | @15:the strikers=te | when=last week | date=2018-02-18/2018-02-24 | id=thr
V 19 | strike | =strike | | | @15:the strikers=te | @15:The governor=gov
V 19 | threat | =thr | | | The attorney general=ag | @15:the strikers=te
V 21 | struck | PROTEST/strike | economic | 143 | The state's teachers=te | - | when=1990 | date=1990 | st=h | id=s90
V 21 | stayed out | =s90 | | | they=te | -
Q 0 | d | We are NOT going back | Teachers=te |  | -
Q 3 | d | A handshake~~before | Marla Kessinger=mk | said | -
Q 4 | d | * | @3:Marla Kessinger=mk |  | -
Q 7 | m | his committee would not be "stampeded into spending money that we do not have." | Delbert Hanshaw=dh | told | -
Q 9 | d | Shame! Shame! Shame! | the crowd=te | chanted | -
Q 12 | d | I cried~~radio | she=jt | said | -
Q 13 | d | * | @12:she=jt |  | -
Q 16 | d | I gave you~~trust it | he#1=gov | said | @15:the strikers=te
Q 16 | m | "before this thing gets away from us." | he#2=gov | urged | senators=sen
Q 18 | d | Pay them. I did not run for office to be a coward. | Cody Varney=del | tweeted | -
Q 19 | i | the strike was unlawful and that his office stood ready to go to court to end it | The attorney general=ag | warned | -
Q 20 | m | all of his schools would stay dark again on Thursday because "I don't have anybody to open them with." | Ron Estep=sup | said | -

#A w35-003 | 2020-11-10 | LIMA
S Peru's Congress ousts president over bribery claims, thousands take to streets
P LIMA (Reuters) - Peru's Congress voted on Monday night to remove the president over allegations that he took bribes years ago as a provincial governor, a stunning turn that drew crowds banging pots into the streets of Lima and left the head of the legislature to be sworn in as the third president in four years.
P Lawmakers backed the impeachment 105-19, far above the 87 votes needed, after a debate in which the president spoke for fifty minutes and left by a side door before the count.
P "I leave the palace as I entered it, with my head held high," he said in the courtyard close to midnight, surrounded by his cabinet, and announced that he would not contest the ruling of the chamber in court.
P He dismissed the accusations against him as "untrue, unproven and convenient."
P Prosecutors in the southern region of Moquegua are investigating statements by three construction businessmen who say that they paid him 2.3 million soles between 2012 and 2014 in return for an irrigation contract and a hospital.
P No charge has been brought.
P Edwin Pachari, who presented the motion, told Reuters that the evidence was "more than a rumour" and that an innocent man "does not change his story four times."
P Justice Minister Julio Mantari, by contrast, spoke of a coup.
P "Call it by its name: this is a coup with minutes and a gavel," he told RPP radio.
S "Five months before an election, in the middle of a pandemic, sixty-eight lawmakers who are themselves under investigation decide who governs."
P Peru has one of the highest COVID-19 death rates in the world, and its economy is forecast to shrink by 12 percent this year.
P Hernán Vilcapoma, the little-known agronomist who presides over Congress, was due to take the oath at 10 a.m. on Tuesday.
P He promised that the April 11 election would be held as planned and appealed to Peruvians for calm.
P There was little of it around Plaza San Martín, where police fired tear gas late on Monday at several thousand people who were chanting "Vilcapoma, the people reject you."
P At least 14 people were hurt and 33 arrested, the national rights coordinator said.
P A student with a wet scarf over her mouth, who said that she had never been to a demonstration before, shouted: "They didn't impeach him, they impeached us!"
P The Organization of American States voiced "deep concern" over the removal and asked the Constitutional Tribunal to pronounce on its legality.
P The court has before it a complaint lodged in September, when a first attempt to impeach the president won only 32 votes.
P That bid rested on recordings in which he was heard coaching two aides about the visits of a folk singer.
P He himself came to power in March 2018, when his predecessor resigned on the eve of an impeachment vote over ties to the Brazilian builder Odebrecht, and in 2019 he dissolved a Congress that was blocking his anti-graft bills.
P Rosaura Cáceda, one of the nineteen who voted against his removal, predicted that the country would regret the night.
P The sol opened two percent weaker.
@ con | Peru Congress | o | PERLEG
@ pre | Peruvian president | p | PERGOV | president
@ hv | Hernán Vilcapoma | p | PERLEG | speaker of Congress
@ rc | Rosaura Cáceda | p | PERLEG | centrist lawmaker
@ jm | Julio Mantari | p | PERGOV | justice minister
@ pm | prosecutors in Moquegua | o | PERJUD
@ con3 | three construction businessmen | l | PERBUS
@ pro | protesters in Lima | l | PERCVLOPP
@ pol | Peruvian police | o | PERCOP
@ oas | Organization of American States | o | IGO
@ tc | Constitutional Tribunal | o | PERJUD
@ ep | Edwin Pachari | p | PERLEG | lawmaker who presented the motion
@ fp | former Peruvian president | p | PERELI | former president
@ inj | injured protesters | l | PERCVL
E 0 Peru/GPE; Congress/ORG
E 1 LIMA/GPE; Reuters/ORG; Peru/GPE; Congress/ORG; Monday night/DATE; Lima/GPE
E 5 Moquegua/GPE; 2.3 million soles/MONEY; 2012/DATE; 2014/DATE
E 7 Edwin Pachari/PER; Reuters/ORG
E 8 Julio Mantari/PER
E 9 RPP/ORG
E 11 Peru/GPE; this year/DATE
E 12 Hernán Vilcapoma/PER; Congress/ORG; Tuesday/DATE
E 13 April 11/DATE; Peruvians/NORP
E 14 Plaza San Martín/FAC; Monday/DATE; several thousand people/NUM; Vilcapoma/PER
E 15 At least 14 people/NUM; 33/NUM
E 17 Organization of American States/ORG; Constitutional Tribunal/ORG
E 18 September/DATE
E 20 March 2018/DATE; Brazilian/NORP; Odebrecht/ORG; 2019/DATE; Congress/ORG
E 21 Rosaura Cáceda/PER
V 0 | ousts | SANCTION/convict | legislative,political-institutions,corruption | 116 | Congress=con | president=pre | id=oust
V 0 | claims | ACCUSE/allege | corruption,executive | 1121 | @5:three construction businessmen=con3 | president=pre | id=bribe
V 0 | take to streets | PROTEST/demo | political-institutions,legislative | 141 | thousands=pro | Congress=con | id=pro | n=protesters:thousands:-
V 1 | voted | =oust | | | Congress=con | the president=pre | when=Monday night | date=2020-11-09
V 1 | allegations | =bribe | | | @5:three construction businessmen=con3 | the president=pre
V 1 | drew | =pro | | | crowds=pro | Congress=con | where=Lima
V 2 | impeachment | =oust | | | Lawmakers=con | the president=pre
V 3 | announced | CONCEDE | legislative,political-institutions | 080 | he#1=pre | the chamber=con | where=courtyard | date=2020-11-09 | id=acc
V 3 | ruling | =oust | | | the chamber=con | he#2=pre
V 4 | dismissed | REJECT | corruption,executive | 016 | He=pre | @5:three construction businessmen=con3 | id=den
V 4 | accusations | =bribe | | | @5:three construction businessmen=con3 | him=pre
V 5 | investigating | ACCUSE/investigate | corruption,legal | 091 | Prosecutors=pm | him=pre | where=Moquegua | id=inv
V 5 | statements | =bribe | | | three construction businessmen=con3 | him=pre
V 6 | brought | ACCUSE/allege | corruption,legal | 115 | @5:Prosecutors=pm | @5:him=pre | st=n
V 7 | motion | ACCUSE/allege | legislative,political-institutions,corruption | 112 | Edwin Pachari=ep | @1:the president=pre | id=mot
V 7 | told | =mot | | | Edwin Pachari=ep | an innocent man=pre
V 8 | spoke | ACCUSE/allege | political-institutions,legislative | 112 | Julio Mantari=jm | @1:Congress=con | id=coup
V 9 | told | =coup | | | he=jm | @1:Congress=con
V 10 | investigation | ACCUSE/investigate | corruption,legal | 091 | - | lawmakers=con | by=@9:he=jm
V 13 | appealed | REQUEST/yield | political-institutions | 0252 | He=hv | Peruvians=pro
V 14 | fired | ASSAULT/crowd-control | repression,political-institutions | 175 | police=pol | several thousand people=pro | when=late on Monday | date=2020-11-09 | where=Plaza San Martín | id=gas
V 14 | chanting | =pro | | | several thousand people=pro | Vilcapoma=hv | n=protesters:several thousand people:- | where=Plaza San Martín
V 15 | hurt | =gas | | | @14:police=pol | At least 14 people=inj | n=injured:At least 14 people:14
V 15 | arrested | COERCE/arrest | repression,political-institutions | 173 | @14:police=pol | 33=pro | n=arrested:33:33 | date=2020-11-09
V 16 | impeach | =oust | | | They=con | him=pre
V 16 | demonstration | =pro | | | A student=pro | They=con
V 17 | voiced | ACCUSE/disapprove | diplomatic,political-institutions | 111 | Organization of American States=oas | @12:Congress=con
V 17 | removal | =oust | | | @12:Congress=con | @16:him=pre
V 17 | asked | REQUEST/change | diplomatic,legal | 024 | Organization of American States=oas | Constitutional Tribunal=tc
V 18 | complaint | ACCUSE/allege | legal,political-institutions | 115 | - | @17:the removal=con | st=h | when=September | date=2020-09
V 18 | impeach | ACCUSE/allege | legislative,political-institutions | 112 | @12:Congress=con | the president=pre | st=h | when=September | date=2020-09
V 19 | bid | ACCUSE/allege | legislative,political-institutions | 112 | @12:Congress=con | he=pre | st=h
V 20 | resigned | RETREAT/resign | executive,corruption | 0831 | his predecessor=fp | - | st=h | when=March 2018 | date=2018-03
V 20 | dissolved | COERCE/restrict | political-institutions,legislative | 172 | he=pre | a Congress=con | st=h | when=2019 | date=2019
V 21 | voted | REJECT/change | legislative,political-institutions | 1231 | Rosaura Cáceda=rc | @20:Congress=con
Q 3 | d | I leave the palace~~held high | he#1=pre | said | -
Q 3 | i | he would not contest the ruling of the chamber in court | he#1=pre | announced | -
Q 4 | m | "untrue, unproven and convenient." | He=pre | dismissed | -
Q 5 | i | they paid him 2.3 million soles between 2012 and 2014 in return for an irrigation contract and a hospital | who=con3 | say | -
Q 7 | m | the evidence was "more than a rumour" and that an innocent man "does not change his story four times." | Edwin Pachari=ep | told | -
Q 9 | d | Call it by~~a gavel | he=jm | told | -
Q 10 | d | * | @9:he=jm |  | -
Q 13 | i | the April 11 election would be held as planned | He=hv | promised | -
Q 14 | d | Vilcapoma, the people reject you. | several thousand people=pro | chanting | -
Q 16 | d | They didn't impeach~~us! | A student=pro | shouted | -
Q 16 | i | she had never been to a demonstration before | who=pro | said | -
Q 17 | m | "deep concern" over the removal | Organization of American States=oas | voiced | -
Q 21 | i | the country would regret the night | Rosaura Cáceda=rc | predicted | -

#A w35-004 | 2023-03-17 | -
S Opposition stages walkout in Rajya Sabha over 'doctored' video; House adjourned till Monday
P Chairman refuses to admit notices; Treasury benches demand apology for London speech
P NEW DELHI: For the fifth straight day the Rajya Sabha transacted no business worth the name on Friday, as Opposition members trooped out of the House after the Chairman turned down eleven notices seeking a discussion on an edited video clip of a Congress leader that the ruling party's IT cell put out on Tuesday.
P The Congress accused the BJP of "manufacturing a speech that was never made" and said that it had lodged a complaint with the Delhi Police.
P "They cut forty seconds, they stitched two sentences together, and lo, our leader is insulting the Army," said Sukanta Mahapatra, the party's deputy leader in the Upper House.
S "This is not politics, this is tailoring."
P Members of the Trinamool Congress, the AAP, the DMK and the Left rose in their places as soon as papers had been laid.
P They shouted slogans for about seven minutes, ignored appeals from the Chair to let Question Hour run and then left together, some of them clapping.
P Parliamentary Affairs Minister Raghuvir Tomar described the walkout as "an escape."
P "The nation wants an apology from the Congress for what was said about our democracy on foreign soil," he told the House.
S "They have no answer, so they run to the lawns and pose for cameras."
P The Congress has rejected that demand as absurd, insisting that its leader said nothing in London last week which he had not said in Delhi.
P The clip, 47 seconds long, shows him at a seminar seemingly saying that soldiers on the northern border "did nothing."
P In the full recording, which two fact-checking websites published on Wednesday, the words refer to television anchors.
P Twitter marked the post as manipulated media, but by then it had been viewed 3.1 million times.
P BJP social media convener Ankur Khatri, who shared it first, stood by the upload.
P "Every word is in his own voice, nobody has put them there," he wrote in a thread, and he called the label "a badge of honour from Silicon Valley."
P A senior officer of the Delhi Police's cyber unit confirmed that the complaint had been received and said an FIR would be registered "if a cognisable offence is made out."
P Trinamool MP Moumita Sarkar, known for her tart interventions, asked why an officer who needs three days to watch 47 seconds draws a salary.
P The second half of the Budget session, which began on March 13, has been a washout.
P In the first, sixteen Opposition parties marched from Parliament to the office of the Enforcement Directorate to seek a probe into the Adani group, and were stopped by police at Vijay Chowk.
P Twelve members were suspended for an entire session in November 2021 for what the Chair then termed violent behaviour, a step that led to a month of sit-ins under the Gandhi statue.
P Both Houses will meet again on Monday at 11 am.
@ op | opposition parties | g | INDLEGOPP
@ rs | Rajya Sabha Chairman | p | INDLEG | Chairman
@ bjp | BJP | o | INDPTYGOV
@ inc | Congress | o | INDPTYOPP
@ sm | Sukanta Mahapatra | p | INDLEGOPP | Congress deputy leader in the Rajya Sabha
@ rt | Raghuvir Tomar | p | INDGOV | parliamentary affairs minister
@ ms | Moumita Sarkar | p | INDLEGOPP | Trinamool MP
@ dp | Delhi Police | o | INDCOP
@ ak | Ankur Khatri | p | INDPTYGOV | BJP social media convener
@ ldr | Congress leader | p | INDPTYOPP | Congress leader
@ twi | Twitter | o | MNC
E 0 Rajya Sabha/ORG; House/ORG; Monday/DATE
E 1 London/GPE
E 2 NEW DELHI/GPE; Rajya Sabha/ORG; Friday/DATE; House/ORG; Congress/ORG; Tuesday/DATE
E 3 Congress/ORG; BJP/ORG; Delhi Police/ORG
E 4 Army/ORG; Sukanta Mahapatra/PER; Upper House/ORG
E 6 Trinamool Congress/ORG; AAP/ORG; DMK/ORG; Left/ORG
E 8 Raghuvir Tomar/PER
E 9 Congress/ORG; House/ORG
E 11 Congress/ORG; London/GPE; last week/DATE; Delhi/GPE
E 13 Wednesday/DATE
E 14 Twitter/ORG
E 15 BJP/ORG; Ankur Khatri/PER
E 16 Silicon Valley/LOC
E 17 Delhi Police/ORG
E 18 Trinamool/ORG; Moumita Sarkar/PER
E 19 Budget session/EVT; March 13/DATE
E 20 Parliament/FAC; Enforcement Directorate/ORG; Adani group/ORG; Vijay Chowk/FAC
E 21 Twelve members/NUM; November 2021/DATE; Gandhi statue/FAC
E 22 Monday/DATE
V 0 | walkout | PROTEST/boycott | legislative,misinformation | 143 | Opposition=op | @3:BJP=bjp | where=Rajya Sabha | id=walk
V 0 | doctored | COERCE/misinformation | misinformation,legislative | 170 | @3:BJP=bjp | @3:Congress#1=inc | by=Opposition=op | id=vid
V 1 | refuses | REJECT/change | legislative | 1232 | Chairman=rs | @0:Opposition=op | id=ref
V 1 | demand | REQUEST/change | legislative,diplomatic | 104 | Treasury benches=bjp | @9:Congress=inc | id=apol
V 2 | trooped out | =walk | | | Opposition members=op | - | when=Friday | date=2023-03-17 | where=the House
V 2 | turned down | =ref | | | the Chairman=rs | Opposition members=op | when=Friday | date=2023-03-17
V 2 | seeking | REQUEST/meet | legislative,misinformation | 026 | Opposition members=op | the Chairman=rs | id=not
V 2 | put out | =vid | | | the ruling party's IT cell=bjp | a Congress leader=ldr | when=Tuesday | date=2023-03-14
V 3 | accused | ACCUSE/allege | misinformation,legislative | 112 | The Congress=inc | the BJP=bjp | id=acc
V 3 | manufacturing | =vid | | | the BJP=bjp | The Congress=inc | by=The Congress=inc
V 3 | complaint | ACCUSE/allege | misinformation,legal | 115 | The Congress=inc | BJP=bjp | by=it=inc | id=comp
V 4 | stitched | =vid | | | They=bjp | our leader=ldr | by=Sukanta Mahapatra=sm
V 4 | said | =acc | | | Sukanta Mahapatra=sm | They=bjp
V 7 | shouted | PROTEST/demo | legislative | 140 | They=op | @3:the BJP=bjp
V 7 | appeals | REQUEST/yield | legislative | 0252 | the Chair=rs | They=op
V 7 | left | =walk | | | They=op | -
V 8 | described | ACCUSE/disapprove | legislative | 111 | Raghuvir Tomar=rt | @7:They=op | id=esc
V 8 | walkout | =walk | | | @7:They=op | -
V 9 | wants | =apol | | | he=rt | the Congress=inc
V 10 | run | =esc | | | @9:he=rt | They=op
V 11 | rejected | REJECT/change | legislative | 123 | The Congress=inc | @8:Raghuvir Tomar=rt
V 11 | demand | =apol | | | @8:Raghuvir Tomar=rt | The Congress=inc
V 14 | marked | COERCE/censor | misinformation,technology | 1721 | Twitter=twi | @15:Ankur Khatri=ak
V 15 | shared | =vid | | | Ankur Khatri=ak | @12:him=ldr
V 15 | stood by | REJECT | misinformation | 016 | Ankur Khatri=ak | @11:The Congress=inc | id=stand
V 15 | upload | =vid | | | Ankur Khatri=ak | @12:him=ldr
V 16 | wrote | =stand | | | he#1=ak | @11:The Congress=inc
V 16 | called | ACCUSE/disapprove | misinformation,technology | 111 | he#2=ak | @14:Twitter=twi
V 17 | complaint | =comp | | | @11:The Congress=inc | @15:Ankur Khatri=ak | by=A senior officer of the Delhi Police's cyber unit=dp
V 18 | asked | ACCUSE/disapprove | misinformation,legislative | 111 | Moumita Sarkar=ms | an officer=dp
V 20 | marched | PROTEST/demo | corruption,legislative | 141 | sixteen Opposition parties=op | - | st=h
V 20 | stopped | COERCE/restrict | rights-freedoms,legislative | 1721 | police=dp | sixteen Opposition parties=op | st=h | where=Vijay Chowk
V 21 | suspended | COERCE/restrict | legislative,political-institutions | 172 | the Chair=rs | Twelve members=op | st=h | when=November 2021 | date=2021-11 | n=other:Twelve members:12 | id=susp
V 21 | step | =susp | | | the Chair=rs | Twelve members=op
V 21 | sit-ins | PROTEST/demo | legislative | 141 | Twelve members=op | the Chair=rs | st=h | where=under the Gandhi statue
Q 3 | m | "manufacturing a speech that was never made" | The Congress=inc | accused | -
Q 3 | i | it had lodged a complaint with the Delhi Police | The Congress=inc | said | -
Q 4 | d | They cut~~the Army | Sukanta Mahapatra=sm | said | -
Q 5 | d | * | @4:Sukanta Mahapatra=sm |  | -
Q 8 | m | the walkout as "an escape." | Raghuvir Tomar=rt | described | -
Q 9 | d | The nation wants~~foreign soil | he=rt | told | -
Q 10 | d | * | @9:he=rt |  | -
Q 11 | i | its leader said nothing in London last week which he had not said in Delhi | The Congress=inc | insisting | -
Q 12 | m | soldiers on the northern border "did nothing." | him=ldr | saying | -
Q 16 | d | Every word~~put them there | he#1=ak | wrote | -
Q 16 | m | the label "a badge of honour from Silicon Valley." | he#2=ak | called | -
Q 17 | m | an FIR would be registered "if a cognisable offence is made out." | A senior officer of the Delhi Police's cyber unit=dp | said | -

#A w35-005 | 2018-07-12 | -
S Exclusive: Carew quits Cabinet with blistering letter accusing PM of 'surrender to Brussels'
P Third resignation in a week leaves Prime Minister clinging on as backbenchers write to Sir Nigel demanding a vote of confidence
P Dominic Carew walked out of the Cabinet last night with a savage attack on the Prime Minister, telling her in a two-page letter that her plan for a customs arrangement with the European Union was "a surrender dressed up as a treaty" and that he could not defend it on a single doorstep.
P The Work and Pensions Secretary is the third minister to go since the Chequers away-day on Friday.
P Downing Street had been told an hour before the letter went online.
P "We have given away our best card and thanked them for taking it," he wrote.
S "You promised the country control and have delivered permission."
P In a terse reply that ran to four sentences, the Prime Minister thanked him for his service, said that she was sorry he had left and rejected his description of the proposals as "simply wrong."
P Friends of Mr Carew insisted that he had no designs on her job.
P Few in the tea room believed them.
P Two parliamentary private secretaries followed him out of the door before midnight, and Sir Nigel Strode, who chairs the 1922 Committee and alone knows how many letters are in his safe, cut short a fishing trip on the Tay.
P Under party rules, forty-eight are needed to trigger a contest.
P "Mine went in this morning, by hand, so that there could be no mistake," said Harriet Wensley, a former minister who represents a fishing constituency in Devon.
S "I like her; I have known her for twenty years; but she has lost the room, and she should go before she loses the country."
P Others rallied to No 10.
P Oliver Wragge, a loyalist from the 2015 intake, took to Twitter to denounce the departing minister's letter as "a leadership bid with a stamp on it", and urged colleagues to "calm down, have a sandwich and think of the voters."
P Labour's Gwyn Bevan-Price was in no mood for consolation.
P "Good riddance to the man who brought in the benefit freeze, whatever his excuse for going," she told the BBC, and called for a general election.
P Mr Carew's two years at the department were stormy.
P In February the select committee that shadows it opened an inquiry into claims that he misled MPs about the waiting times for new claimants, and in March he apologised to the House for "an inadvertent slip of a decimal point".
P That investigation lapses now that he has no office to answer for.
P The pound, which had slipped half a cent on the news, was back where it started by breakfast.
@ dc | Dominic Carew | p | GBRGOV | Work and Pensions Secretary
@ pm | Prime Minister | p | GBRGOV | Prime Minister
@ hw | Harriet Wensley | p | GBRLEG | former minister, backbencher
@ no10 | Downing Street | o | GBRGOV
@ lab | Labour | o | GBRPTYOPP
@ gb | Gwyn Bevan-Price | p | GBRLEGOPP | shadow work and pensions secretary
@ ns | Nigel Strode | p | GBRLEG | chairman of the 1922 Committee
@ two | two parliamentary private secretaries | g | GBRLEG
@ cs | Cabinet Secretary | p | GBRGOV | Cabinet Secretary
@ mps | rebel Conservative MPs | g | GBRLEG
@ sc | Select Committee on Work and Pensions | o | GBRLEG
@ fs | former foreign secretary | p | GBRELI | former foreign secretary
@ eu | European Union | o | EUR
@ ow | Oliver Wragge | p | GBRLEG | MP
E 0 Carew/PER; Cabinet/ORG; Brussels/GPE
E 1 Third/NUM; Nigel/PER
E 2 Dominic Carew/PER; Cabinet/ORG; last night/DATE; European Union/ORG
E 3 Chequers/FAC; Friday/DATE
E 4 Downing Street/ORG
E 8 Carew/PER
E 10 Two parliamentary private secretaries/NUM; Nigel Strode/PER; 1922 Committee/ORG; Tay/LOC
E 12 this morning/DATE; Harriet Wensley/PER; Devon/GPE
E 14 No 10/ORG
E 15 Oliver Wragge/PER; 2015/DATE; Twitter/ORG
E 16 Labour/ORG; Gwyn Bevan-Price/PER
E 17 BBC/ORG
E 18 Carew/PER
E 19 February/DATE; March/DATE; House/ORG
V 0 | quits | RETREAT/resign | executive,diplomatic | 0831 | Carew=dc | - | id=quit
V 0 | accusing | ACCUSE/allege | executive,diplomatic | 112 | Carew=dc | PM=pm | id=acc
V 0 | surrender | CONCEDE | executive,diplomatic | 080 | PM=pm | Brussels=eu | by=Carew=dc | id=sur
V 1 | resignation | =quit | | | @0:Carew=dc | -
V 1 | demanding | REQUEST/change | legislative,executive | 0241 | backbenchers=mps | Prime Minister=pm | id=vote
V 2 | walked out | =quit | | | Dominic Carew=dc | - | when=last night | date=2018-07-11
V 2 | attack | =acc | | | Dominic Carew=dc | the Prime Minister=pm
V 2 | plan | =sur | | | her#2=pm | European Union=eu
V 2 | surrender | =acc | | | Dominic Carew=dc | her#1=pm
V 3 | go | =quit | | | The Work and Pensions Secretary=dc | -
V 5 | given away | =sur | | | We=pm | them=eu | by=he=dc
V 6 | promised | AGREE | executive | 031 | You=pm | the country=pm | st=h | by=@5:he=dc
V 7 | thanked | SUPPORT | executive | 051 | the Prime Minister=pm | him=dc
V 7 | rejected | REJECT | executive,diplomatic | 016 | the Prime Minister=pm | his#2=dc | id=rej
V 7 | left | =quit | | | he=dc | -
V 7 | description | =acc | | | his#2=dc | she=pm
V 10 | followed | RETREAT/resign | executive | 0831 | Two parliamentary private secretaries=two | - | when=before midnight | date=2018-07-11
V 12 | went in | =vote | | | Mine=hw | @7:the Prime Minister=pm | when=this morning | date=2018-07-12
V 13 | should go | REQUEST/change | executive | 0241 | I#1=hw | her#1=pm
V 14 | rallied | SUPPORT | executive | 051 | Others=ow | No 10=pm | id=rally
V 15 | denounce | ACCUSE/disapprove | executive,political-institutions | 111 | Oliver Wragge=ow | the departing minister=dc
V 15 | letter | =acc | | | the departing minister=dc | @14:No 10=pm
V 15 | urged | REQUEST/yield | executive,legislative | 0252 | Oliver Wragge=ow | colleagues=mps
V 17 | told | ACCUSE/disapprove | executive,inequality | 111 | she=gb | the man=dc
V 17 | going | =quit | | | his=dc | -
V 17 | called for | REQUEST/change | election,executive | 0244 | she=gb | @14:No 10=pm
V 19 | inquiry | ACCUSE/investigate | legislative,inequality | 090 | select committee=sc | he#1=dc | when=February | date=2018-02 | st=h | id=inq
V 19 | misled | COERCE/misinformation | legislative,misinformation | 170 | he#1=dc | MPs=sc | st=h | by=@17:she=gb
V 19 | apologised | CONCEDE | legislative | 055 | he#2=dc | House=sc | when=March | date=2018-03 | st=h
V 20 | investigation | =inq | | | @19:select committee=sc | he=dc
Q 0 | m | 'surrender to Brussels' | Carew=dc | accusing | PM=pm
Q 2 | m | her plan for~~single doorstep | Dominic Carew=dc | telling | her#1=pm
Q 5 | d | We have~~taking it | he=dc | wrote | @2:the Prime Minister=pm
Q 6 | d | * | @5:he=dc |  | @2:the Prime Minister=pm
Q 7 | i | she was sorry he had left | the Prime Minister=pm | said | him=dc
Q 7 | m | his description of the proposals as "simply wrong." | the Prime Minister=pm | rejected | -
Q 8 | i | he had no designs on her job | Friends of Mr Carew=dc | insisted | -
Q 12 | d | Mine went~~no mistake | Harriet Wensley=hw | said | -
Q 13 | d | * | @12:Harriet Wensley=hw |  | -
Q 15 | m | the departing minister's letter as "a leadership bid with a stamp on it" | Oliver Wragge=ow | denounce | -
Q 15 | m | "calm down, have a sandwich and think of the voters." | Oliver Wragge=ow | urged | colleagues=mps
Q 17 | d | Good riddance~~for going | she=gb | told | -
Q 19 | m | "an inadvertent slip of a decimal point" | he#2=dc | apologised | House=sc

#A w35-006 | 2017-09-02 | -
S 'Neither transparent nor verifiable': Supreme Court nullifies August election, orders fresh poll in 60 days
P In historic ruling, judges say commission "committed illegalities" in transmission of results; president bows to verdict but calls bench "crooks"
P The Supreme Court on Friday annulled the presidential election of August 8 and directed the electoral commission to hold another within 60 days, upholding the opposition leader's petition in a decision without precedent on the continent.
P Four of the six judges who sat found that the poll "was not conducted in accordance with the Constitution" and that the commission had failed to explain why 11,000 result forms could not be produced on the day of the announcement.
P Two dissented, one of them in tears.
P "The greatness of any nation lies in its fidelity to its Constitution," the presiding judge read in a courtroom so still that the ceiling fans could be heard.
P Outside, on Wabera Street, women danced on the bonnets of parked cars.
P The president, who had been declared winner with 54 per cent of the votes, went on television three hours later.
P "I personally disagree with the ruling that has been made today, but I respect it," he said, calling on supporters and rivals alike to shake hands with their neighbours.
P By evening, at Burma market in Nairobi, the tone had changed.
P Speaking from the roof of his vehicle, he branded the judges "crooks" who had "decided to cancel the will of the people," and warned them that "we shall revisit this thing" once he was returned to office.
P The Law Society of Kenya condemned those words as a threat to the independence of the Judiciary.
P "You cannot respect a ruling at 3pm and menace the people who wrote it at 6pm," its president, Esther Wanjala, told the Saturday Nation.
P The opposition leader hailed the judgment as "a precedent for all Africa" but said that his coalition would not go back to the ballot with the same referees.
P "They belong in jail, not in office," said his agent at the tallying centre, Peter Mutiso Kalonzi, who demanded that the Director of Public Prosecutions charge eleven named officials.
P IEBC chairman Charles Omwamba turned down calls to quit, promising instead "internal changes to our personnel" and inviting the DPP to investigate anyone who had a case to answer.
P The ruling party's secretary-general, Caroline Rotich-Ayiro, asked sourly whether judges would now be "counting the votes themselves".
P Observers from the European Union had described polling day as orderly, a verdict over which they are now being mocked on the streets.
P Days before the vote, the commission's technology manager was tortured and strangled in a thicket at Muguga, a murder that has not been solved.
P In the protests that followed the announcement on August 11, police killed at least 24 people in Kisumu and in the slums of Nairobi, according to the national rights commission.
P The Nairobi Securities Exchange halted trading for half an hour after shares dropped by five per cent on Friday.
P As for the boda boda men of Kibera, they had other worries: "Sixty more days with no customers," one sighed.
@ sc | Supreme Court of Kenya | o | KENJUD
@ iebc | IEBC | o | KENGOV
@ pres | Kenyan president | p | KENGOV | president
@ opp | opposition leader | p | KENPTYOPP | opposition leader
@ pm | Peter Mutiso Kalonzi | p | KENPTYOPP | opposition coalition's agent
@ cm | Charles Omwamba | p | KENGOV | IEBC chairman
@ cr | Caroline Rotich-Ayiro | p | KENPTYGOV | ruling party secretary-general
@ lsk | Law Society of Kenya | o | KENSOC
@ ew | Esther Wanjala | p | KENSOC | president of the Law Society
@ eu | European Union observers | o | EUR
@ dpp | Director of Public Prosecutions | p | KENJUD
@ ict | IEBC technology manager | p | KENGOV
@ uk | killers of the technology manager | g | UNK
@ kp | Kenyan police | o | KENCOP
@ kis | Kisumu protesters | l | KENCVLOPP
@ bod | boda boda riders | l | KENCVLOPP
E 0 Supreme Court/ORG; August/DATE
E 2 Supreme Court/ORG; Friday/DATE; August 8/DATE
E 3 Constitution/LAW
E 5 Constitution/LAW
E 6 Wabera Street/FAC
E 8 today/DATE
E 9 Burma market/FAC; Nairobi/GPE
E 11 Law Society of Kenya/ORG; Judiciary/ORG
E 12 Esther Wanjala/PER; Saturday Nation/ORG
E 13 Africa/LOC
E 14 Peter Mutiso Kalonzi/PER
E 15 IEBC/ORG; Charles Omwamba/PER; DPP/ORG
E 16 Caroline Rotich-Ayiro/PER
E 17 European Union/ORG
E 18 Muguga/GPE
E 19 August 11/DATE; at least 24 people/NUM; Kisumu/GPE; Nairobi/GPE
E 20 Nairobi Securities Exchange/ORG; Friday/DATE
E 21 Kibera/GPE
V 0 | nullifies | SANCTION/convict | election,legal | 116 | Supreme Court=sc | @2:electoral commission=iebc | id=null
V 0 | orders | REQUEST/change | election,legal | 1044 | Supreme Court=sc | @2:electoral commission=iebc | id=ord
V 1 | ruling | =null | | | judges=sc | commission=iebc
V 1 | committed | ACCUSE/allege | election,legal | 112 | judges=sc | commission=iebc | id=irr
V 1 | bows | CONCEDE | election,legal | 080 | president=pres | judges=sc | id=bow
V 1 | verdict | =null | | | judges=sc | commission=iebc
V 1 | calls | ACCUSE/disapprove | election,political-institutions | 111 | president=pres | bench=sc | id=crook
V 2 | annulled | =null | | | The Supreme Court=sc | the electoral commission=iebc | when=Friday | date=2017-09-01
V 2 | directed | =ord | | | The Supreme Court=sc | the electoral commission=iebc
V 2 | petition | ACCUSE/allege | election,legal | 115 | the opposition leader=opp | the electoral commission=iebc | id=pet
V 2 | decision | =null | | | Supreme Court=sc | electoral commission=iebc
V 3 | found | =null | | | Four of the six judges=sc | the commission=iebc
V 8 | disagree | ACCUSE/disapprove | election,legal | 111 | I#1=pres | @2:The Supreme Court=sc | date=2017-09-01
V 8 | ruling | =null | | | @2:The Supreme Court=sc | @2:the electoral commission=iebc | when=today | date=2017-09-01
V 8 | respect | =bow | | | I#2=pres | @2:The Supreme Court=sc | date=2017-09-01
V 8 | calling on | REQUEST/yield | election | 0252 | he=pres | rivals=opp; supporters=bod | date=2017-09-01
V 10 | branded | =crook | | | he#1=pres | the judges=sc | where=@9:Burma market
V 10 | cancel | =null | | | the judges=sc | the people=iebc
V 10 | warned | THREATEN | political-institutions,legal | 130 | he#1=pres | the judges=sc | where=@9:Burma market | id=thr
V 11 | condemned | ACCUSE/disapprove | political-institutions,legal | 111 | The Law Society of Kenya=lsk | @10:he#1=pres | id=lsk
V 11 | threat | =thr | | | @10:he#1=pres | the Judiciary=sc
V 12 | respect | =bow | | | You=pres | the people=sc
V 12 | menace | =thr | | | You=pres | the people=sc
V 12 | told | =lsk | | | Esther Wanjala=ew | You=pres
V 13 | hailed | SUPPORT | election,legal | 051 | The opposition leader=opp | @12:the people=sc
V 13 | judgment | =null | | | @12:the people=sc | referees=iebc
V 13 | said | REJECT/change | election | 1234 | The opposition leader=opp | referees=iebc | id=boy
V 14 | said | ACCUSE/allege | election,legal | 112 | Peter Mutiso Kalonzi=pm | They=iebc
V 14 | demanded | REQUEST/change | election,legal | 104 | Peter Mutiso Kalonzi=pm | Director of Public Prosecutions=dpp
V 15 | turned down | REJECT/change | election | 1231 | Charles Omwamba=cm | @14:Peter Mutiso Kalonzi=pm
V 15 | promising | CONCEDE | election | 083 | Charles Omwamba=cm | @14:Peter Mutiso Kalonzi=pm | st=f
V 15 | inviting | REQUEST/change | election,legal | 024 | Charles Omwamba=cm | DPP=dpp
V 16 | asked | ACCUSE/disapprove | election,legal | 111 | Caroline Rotich-Ayiro=cr | judges=sc
V 17 | described | SUPPORT | election | 051 | Observers from the European Union=eu | @15:IEBC=iebc | st=h
V 18 | strangled | ASSAULT/targeted | election,crime | 186 | - | technology manager=ict | st=h | where=Muguga | id=mur | when=Days before the vote | date=2017-08
V 18 | tortured | ASSAULT/torture | election,crime | 1822 | - | technology manager=ict | st=h | where=Muguga
V 18 | murder | =mur | | | - | technology manager=ict | where=Muguga
V 19 | protests | PROTEST/demo | election | 141 | @13:his coalition=kis | @15:IEBC=iebc | st=h | date=2017-08
V 19 | killed | ASSAULT | election,repression | 175 | police=kp | at least 24 people=kis | st=h | n=killed:at least 24 people:24 | where=Kisumu | date=2017-08
Q 0 | d | Neither transparent nor verifiable | Supreme Court=sc |  | -
Q 1 | m | commission "committed illegalities" in transmission of results | judges=sc | say | -
Q 1 | m | bench "crooks" | president=pres | calls | -
Q 3 | m | the poll "was not conducted in accordance with the Constitution" and that the commission had failed to explain why 11,000 result forms could not be produced on the day of the announcement | Four of the six judges=sc | found | -
Q 5 | d | The greatness~~Constitution | the presiding judge=sc | read | -
Q 8 | d | I personally~~respect it | he=pres | said | -
Q 10 | m | the judges "crooks" who had "decided to cancel the will of the people," | he#1=pres | branded | -
Q 10 | m | "we shall revisit this thing" once he was returned to office | he#1=pres | warned | the judges=sc
Q 12 | d | You cannot~~6pm | Esther Wanjala=ew | told | -
Q 13 | m | the judgment as "a precedent for all Africa" | The opposition leader=opp | hailed | -
Q 13 | i | his coalition would not go back to the ballot with the same referees | The opposition leader=opp | said | -
Q 14 | d | They belong~~in office | Peter Mutiso Kalonzi=pm | said | -
Q 15 | m | "internal changes to our personnel" | Charles Omwamba=cm | promising | -
Q 16 | m | judges would now be "counting the votes themselves" | Caroline Rotich-Ayiro=cr | asked | -
Q 21 | d | Sixty more days with no customers | one=bod | sighed | -

#A w35-007 | 2021-05-25 | -
S Rosen-Tal breaks off talks with 'change bloc', says unity government with Arab party is 'off the table'
P About-face by right-wing kingmaker ends three weeks of negotiations, hands Netanya-born premier a lifeline and brings a fifth election closer
P The leader of the New Way party, Yair Rosen-Tal, pulled out of coalition talks with Yesh Atid on Tuesday, telling lawmakers behind closed doors that he would not sit in a government that depends on the votes of the Islamist United List.
P The decision, which followed eleven days of fighting between Israel and Hamas and a wave of mob violence in mixed cities, leaves the centrist party 48 hours to find five more seats.
P "What was possible in April is not possible in May," Rosen-Tal said, according to three people who were in the room.
P The United List's chairman, Samir Khatib-Amara, called it a betrayal.
P "He drank my coffee, he shook my hand, he asked after my mother," he told Kan public radio in Hebrew.
S "Then came the first rocket and he remembered that I am an Arab."
P Negotiators for Yesh Atid learned of it from a push notification.
P They had met New Way's team only on Sunday at Kfar Maccabiah, where the two sides agreed on a rotation at the premiership, on a reform of the rabbinate and on most of the portfolios.
P "We had a deal, minus the punctuation," one of those who took part in that session sighed.
P Likud could barely hide its delight.
P Coalition whip Gila Shoshani praised Rosen-Tal's "national responsibility" and invited him to renewed contacts with the right, beginning this evening if he liked.
P He has not accepted that offer, his spokeswoman stressed, and the mood between him and the prime minister, under whom he once served as chief of staff, is sour.
P In 2019 the premier dismissed him by text message.
P Limor Asraf, number four on the New Way slate, threatened on Tuesday night to vote against her own leader if he "crawls back" to Balfour Street.
P The Knesset Guard assigned her a bodyguard earlier this month, after right-wing activists besieged her house in Petah Tikva night after night with megaphones and she received messages that police say contained threats to her children.
P A Netivot resident, Naftali Horn, 34, was arrested on Thursday over two of them and released to house arrest.
P "My children sleep at their grandmother's," Asraf said of the siege.
S "I haven't crossed any line except the one in front of my door."
P The mandate to form a government, which the president handed to Yesh Atid on May 5 after the prime minister had failed, expires on June 2.
P If nobody manages it, Israelis will vote for the fifth time since April 2019.
P A Channel 12 poll published last week found that seven in ten of them would rather not.
@ yd | Yesh Atid | o | ISRPTYOPP
@ ul | United List | o | ISRPTYOPP
@ yr | Yair Rosen-Tal | p | ISRPTYOPP | leader of New Way
@ nw | New Way | o | ISRPTY
@ sk | Samir Khatib-Amara | p | ISRPTYOPP | leader of the United List
@ lk | Likud | o | ISRPTYGOV
@ gs | Gila Shoshani | p | ISRLEG | Likud coalition whip
@ lap | Yesh Atid negotiators | g | ISRPTYOPP
@ pres | Israeli president | p | ISRGOV | president
@ pm | Israeli prime minister | p | ISRGOV | prime minister
@ act | right-wing activists | l | ISRCVL
@ mal | Limor Asraf | p | ISRPTY | New Way lawmaker
@ sec | Knesset Guard | o | ISRCOP
@ ham | Hamas | o | PSEREB
@ isr | Israel | c | ISR
@ nh | Naftali Horn | p | ISRCVL | man arrested for threats
@ pol | Israel Police | o | ISRCOP
E 0 Rosen-Tal/PER; Arab/NORP
E 1 Netanya/GPE
E 2 New Way/ORG; Yair Rosen-Tal/PER; Yesh Atid/ORG; Tuesday/DATE; Islamist/NORP; United List/ORG
E 3 Israel/GPE; Hamas/ARM; eleven days/DATE
E 4 April/DATE; May/DATE; Rosen-Tal/PER
E 5 United List/ORG; Samir Khatib-Amara/PER
E 6 Kan/ORG; Hebrew/NORP
E 7 Arab/NORP
E 8 Yesh Atid/ORG
E 9 New Way/ORG; Sunday/DATE; Kfar Maccabiah/FAC
E 11 Likud/ORG
E 12 Gila Shoshani/PER; Rosen-Tal/PER; this evening/DATE
E 14 2019/DATE
E 15 Limor Asraf/PER; New Way/ORG; Tuesday night/DATE; Balfour Street/FAC
E 16 Knesset Guard/ORG; earlier this month/DATE; Petah Tikva/GPE
E 17 Netivot/GPE; Naftali Horn/PER; Thursday/DATE
E 18 Asraf/PER
E 20 Yesh Atid/ORG; May 5/DATE; June 2/DATE
E 21 Israelis/NORP; April 2019/DATE
E 22 Channel 12/ORG; last week/DATE
V 0 | breaks off | SANCTION/withdraw | political-institutions,legislative | 164 | Rosen-Tal=yr | change bloc=yd | id=brk
V 0 | talks | CONSULT | political-institutions,legislative | 046 | Rosen-Tal=yr; change bloc=yd | | id=tlk
V 0 | says | REJECT/assist | political-institutions,religion-ethnicity | 121 | Rosen-Tal=yr | Arab party=ul | id=off
V 1 | About-face | =brk | | | right-wing kingmaker=yr | @0:change bloc=yd
V 1 | negotiations | =tlk | | | right-wing kingmaker=yr; @0:change bloc=yd | -
V 2 | pulled out | =brk | | | Yair Rosen-Tal=yr | Yesh Atid=yd | when=Tuesday | date=2021-05-25
V 2 | talks | =tlk | | | Yair Rosen-Tal=yr; Yesh Atid=yd | -
V 2 | telling | =off | | | Yair Rosen-Tal=yr | United List=ul
V 3 | decision | =brk | | | @2:Yair Rosen-Tal=yr | the centrist party=yd
V 3 | fighting | ASSAULT | military,territory | 190 | Israel=isr; Hamas=ham | - | st=h
V 4 | said | =off | | | Rosen-Tal=yr | @5:United List's=ul | by=three people who were in the room=nw
V 5 | called | ACCUSE/disapprove | political-institutions,religion-ethnicity | 111 | Samir Khatib-Amara=sk | @4:Rosen-Tal=yr | id=bet
V 6 | told | =bet | | | he#3=sk | He=yr
V 9 | met | CONSULT | political-institutions | 046 | They=lap; New Way's team=nw | - | when=Sunday | date=2021-05-23 | where=Kfar Maccabiah | id=kfar
V 9 | agreed | AGREE | political-institutions,executive | 030 | the two sides=lap; the two sides=nw | - | when=Sunday | date=2021-05-23 | where=Kfar Maccabiah | id=agr
V 10 | deal | =agr | | | We=lap; We=nw | - | by=one of those who took part in that session=lap
V 10 | session | =kfar | | | We=lap; We=nw | -
V 12 | praised | SUPPORT | political-institutions | 051 | Gila Shoshani=gs | Rosen-Tal=yr
V 12 | invited | AGREE | political-institutions | 030 | Gila Shoshani=gs | him=yr | id=inv
V 13 | offer | =inv | | | @12:Gila Shoshani=gs | He=yr
V 15 | threatened | THREATEN | political-institutions,legislative | 130 | Limor Asraf=mal | her own leader=yr | when=Tuesday night | date=2021-05-25 | id=lim
V 16 | assigned | AID | legislative,political-institutions | 074 | The Knesset Guard=sec | her#1=mal | when=earlier this month | date=2021-05
V 16 | besieged | PROTEST/demo | political-institutions | 141 | right-wing activists=act | her#2=mal | where=Petah Tikva | id=siege
V 16 | threats | THREATEN/violence | political-institutions | 138 | - | she=mal | by=police=pol | id=dth
V 17 | arrested | COERCE/arrest | legal,political-institutions | 173 | @16:police=pol | Naftali Horn=nh | when=Thursday | date=2021-05-20
V 17 | released | RETREAT/release | legal | 0841 | @16:police=pol | Naftali Horn=nh
V 17 | house arrest | COERCE/restrict | legal | 172 | @16:police=pol | Naftali Horn=nh
V 17 | two | =dth | | | Naftali Horn=nh | @16:she=mal
V 18 | siege | =siege | | | @16:right-wing activists=act | My=mal
Q 0 | m | unity government with Arab party is 'off the table' | Rosen-Tal=yr | says | -
Q 2 | i | he would not sit in a government that depends on the votes of the Islamist United List | Yair Rosen-Tal=yr | telling | -
Q 4 | d | What was possible in April is not possible in May | Rosen-Tal=yr | said | -
Q 6 | d | He drank~~my mother | he#3=sk | told | -
Q 7 | d | * | @6:he#3=sk |  | -
Q 10 | d | We had a deal, minus the punctuation | one of those who took part in that session=lap | sighed | -
Q 12 | m | Rosen-Tal's "national responsibility" | Gila Shoshani=gs | praised | -
Q 13 | i | He has not accepted that offer | his spokeswoman=nw | stressed | -
Q 15 | m | he "crawls back" to Balfour Street | Limor Asraf=mal | threatened | her own leader=yr
Q 18 | d | My children sleep at their grandmother's | Asraf=mal | said | -
Q 19 | d | * | @18:Asraf=mal |  | -

#A w35-008 | 2020-02-22 | -
S Thai court dissolves popular opposition party over leader's loan
P Thailand's top court disbanded the country's third-largest party on Friday and banned its billionaire leader and fifteen other executives from politics for ten years, a verdict that critics called the death of an opposition force backed by millions of young voters.
P In a two-hour ruling read out in Bangkok, the nine judges said that the Forward Democratic Party (FDP) broke the law when it accepted 191 million baht ($6 million) from Thanakrit Wongsawat, who founded it in 2018.
P The party has always maintained that the money was a loan, and a legal one.
P "They can take our name, our office and our seats at the table," a pale Thanakrit told some 400 supporters at headquarters, many of whom wept.
S "They cannot take six million people and put them in a drawer."
P He urged his sixty-five remaining lawmakers, who have a month and a half to find a new home, to stay together.
P Spokeswoman Pannika Srisuk, who is among those banned, described the decision as "a coup in robes".
P "In 2014 they came with tanks, today they came with a calculator," she told AFP, adding that she would announce a new movement within days.
P The government, led by the former general who seized power in the putsch of that year, insisted that it had no hand in the matter.
P "The courts are independent and everybody, rich or poor, has to respect the law," its spokesman said, while the Election Commission, which brought the case in December, declined to comment.
P Western governments were less restrained.
P The US embassy said the dissolution "risks disenfranchising" those who chose the party last year, and the European Union termed it "a setback for political pluralism" in the kingdom.
P Human Rights Watch denounced what it called a politically motivated ruling and demanded that the ban on the leaders be lifted.
P At Thammasat University, about a thousand students gathered on Saturday afternoon, held up their phones as torches and sang.
P "My vote had a life of eleven months," read a cardboard sign.
P Organisers of the rally, who allowed no politicians on stage, said that there would be another one every week.
P Not everyone mourned.
P Senator Kasem Thongdee, a retired police general, congratulated the judges on "a service to the monarchy" and blamed the party for teaching children to insult their elders.
P The FDP won 81 of the 500 seats in March 2019, on promises to end conscription and trim the generals' budget.
P In November the same court stripped Thanakrit of his parliamentary seat over shares in a magazine publisher, and in January it cleared the party of a charge that its triangular logo linked it to the Illuminati.
P Thai judges have dissolved a string of parties since 2006, among them two that had won general elections.
@ cc | Thai Constitutional Court | o | THAJUD
@ fdp | Forward Democratic Party | o | THAPTYOPP
@ th | Thanakrit Wongsawat | p | THAPTYOPP | party leader
@ pn | Pannika Srisuk | p | THAPTYOPP | party spokeswoman
@ ec | Election Commission | o | THAGOV
@ us | US embassy in Bangkok | o | USAGOV
@ eu | European Union | o | EUR
@ hrw | Human Rights Watch | o | NGO
@ stu | students | l | THACVLOPP
@ gs | government spokesman | p | THAGOV | spokesman
@ army | Thai army chief | p | THAMIL | army chief
@ mil | Thai military | o | THAMIL
@ el | elected prime minister | p | THAGOV | prime minister
@ pp | earlier banned party | o | THAPTY
@ srs | royalist senator Kasem Thongdee | p | THALEG | senator
E 0 Thai/NORP
E 1 Thailand/GPE; Friday/DATE; fifteen other executives/NUM
E 2 Bangkok/GPE; Forward Democratic Party/ORG; FDP/ORG; 191 million baht/MONEY; $6 million/MONEY; Thanakrit Wongsawat/PER; 2018/DATE
E 4 Thanakrit/PER; some 400 supporters/NUM
E 7 Pannika Srisuk/PER
E 8 2014/DATE; today/DATE; AFP/ORG
E 10 Election Commission/ORG; December/DATE
E 12 US/GPE; last year/DATE; European Union/ORG
E 13 Human Rights Watch/ORG
E 14 Thammasat University/ORG; about a thousand students/NUM; Saturday afternoon/DATE
E 18 Kasem Thongdee/PER
E 19 FDP/ORG; March 2019/DATE
E 20 November/DATE; Thanakrit/PER; January/DATE; Illuminati/ORG
E 21 Thai/NORP; 2006/DATE
V 0 | dissolves | COERCE/restrict | pro-autocracy,legal,political-institutions | 1722 | Thai court=cc | opposition party=fdp | id=dis
V 1 | disbanded | =dis | | | Thailand's top court=cc | the country's third-largest party=fdp | when=Friday | date=2020-02-21
V 1 | banned | COERCE/restrict | pro-autocracy,legal | 1722 | Thailand's top court=cc | billionaire leader=th; fifteen other executives=fdp | when=Friday | date=2020-02-21 | n=other:fifteen other executives:15 | id=ban
V 1 | verdict | =dis | | | Thailand's top court=cc | party=fdp
V 2 | ruling | =dis | | | the nine judges=cc | Forward Democratic Party=fdp | where=Bangkok
V 3 | maintained | REJECT | legal,political-institutions | 016 | The party=fdp | @10:Election Commission=ec
V 5 | drawer | ACCUSE/disapprove | pro-democracy,legal | 111 | @4:Thanakrit=th | They=cc
V 6 | urged | REQUEST/assist | legislative,political-institutions | 020 | He=th | sixty-five remaining lawmakers=fdp
V 7 | described | ACCUSE/disapprove | legal,political-institutions | 111 | Pannika Srisuk=pn | @1:court=cc | id=robe
V 7 | banned | =ban | | | @1:court=cc | Pannika Srisuk=pn
V 7 | decision | =dis | | | @1:court=cc | @6:He=fdp
V 8 | came#1 | COERCE/seize | political-institutions,pro-autocracy,military | 192 | they#1=mil | - | by=she#1=pn | st=h | when=2014 | date=2014 | id=coup
V 8 | told | =robe | | | she#1=pn | they#2=cc
V 8 | came#2 | =dis | | | they#2=cc | @6:He=fdp | by=she#1=pn
V 9 | seized | =coup | | | the former general=mil | -
V 9 | putsch | =coup | | | the former general=mil | -
V 9 | insisted | REJECT | legal,political-institutions | 016 | The government=gs | @8:she#1=pn
V 10 | brought | ACCUSE/allege | legal,political-institutions | 115 | Election Commission=ec | @6:He=fdp | when=December | date=2019-12 | id=case
V 10 | case | =case | | | Election Commission=ec | @6:He=fdp
V 12 | said | ACCUSE/disapprove | diplomatic,pro-democracy | 111 | US embassy=us | @1:court=cc
V 12 | dissolution | =dis | | | @1:court=cc | the party=fdp
V 12 | termed | ACCUSE/disapprove | diplomatic,pro-democracy | 111 | European Union=eu | @1:court=cc
V 13 | denounced | ACCUSE/disapprove | human-rights,legal | 111 | Human Rights Watch=hrw | @1:court=cc
V 13 | ruling | =dis | | | @1:court=cc | @12:party=fdp
V 13 | demanded | REQUEST/yield | rights-freedoms | 1051 | Human Rights Watch=hrw | @1:court=cc
V 13 | ban | =ban | | | @1:court=cc | the leaders=fdp
V 14 | gathered | PROTEST/demo | pro-democracy,rights-freedoms | 141 | about a thousand students=stu | @9:The government=gs | when=Saturday afternoon | date=2020-02-22 | where=Thammasat University | n=protesters:about a thousand students:1000 | id=dem
V 16 | rally | =dem | | | Organisers=stu | @9:The government=gs
V 18 | congratulated | SUPPORT | legal,political-institutions | 051 | Kasem Thongdee=srs | the judges=cc
V 18 | blamed | ACCUSE/allege | political-institutions | 112 | Kasem Thongdee=srs | the party=fdp
V 20 | stripped | SANCTION/convict | legal,legislative | 116 | the same court=cc | Thanakrit=th | st=h | when=November | date=2019-11
V 20 | cleared | CONCEDE | legal,political-institutions | 080 | it#1=cc | the party=fdp | st=h | when=January | date=2020-01
V 20 | charge | ACCUSE/allege | legal,political-institutions | 112 | - | the party=fdp | st=h
V 21 | dissolved | COERCE/restrict | pro-autocracy,legal | 1722 | Thai judges=cc | parties=pp | st=h
Q 2 | i | the Forward Democratic Party (FDP) broke~~in 2018 | the nine judges=cc | said | -
Q 3 | i | the money was a loan, and a legal one | The party=fdp | maintained | -
Q 4 | d | They can take~~at the table | Thanakrit=th | told | some 400 supporters=stu
Q 5 | d | * | @4:Thanakrit=th |  | @4:some 400 supporters=stu
Q 7 | m | the decision as "a coup in robes" | Pannika Srisuk=pn | described | -
Q 8 | d | In 2014~~calculator | she#1=pn | told | -
Q 8 | i | she would announce a new movement within days | she#1=pn | adding | -
Q 9 | i | it had no hand in the matter | The government=gs | insisted | -
Q 10 | d | The courts~~the law | its spokesman=gs | said | -
Q 12 | m | the dissolution "risks disenfranchising" those who chose the party last year | US embassy=us | said | -
Q 12 | m | it "a setback for political pluralism" in the kingdom | European Union=eu | termed | -
Q 16 | i | there would be another one every week | Organisers of the rally, who allowed no politicians on stage,=stu | said | -
Q 18 | m | "a service to the monarchy" | Kasem Thongdee=srs | congratulated | the judges=cc

