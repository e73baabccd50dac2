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
V 4 | ballot | =imp | | | @1:National Assembly=na | @7:Bae=lm
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
V 14 | case | =imp | | | Assembly=na | the minister=lm
V 17 | inquiry | ACCUSE/investigate | corruption,executive | 091 | Board of Audit and Inspection=bai | @16:expressway#1=lm | when=July 19 | date=2023-07-19 | st=h | id=inq
V 17 | raided | COERCE/seize | corruption,legal | 1711 | prosecutors=pros | the ministry=lm; a former policy aide to Bae=aide | when=three weeks later | date=2023-08-09 | st=h | id=raid
V 18 | searches | =raid | | | @17:prosecutors=pros | @17:the ministry=lm; @17:a former policy aide to Bae=aide
V 18 | carried off | =raid | | | @17:prosecutors=pros | @17:the ministry=lm
V 19 | blocked | PROTEST/obstruct | economic | 144 | Residents of the county=res | - | when=August | date=2023-08 | st=h | where=Route 6 bridge
V 21 | impeached | SANCTION/convict | legislative,health,political-institutions | 116 | The Assembly=na | Ahn Gil-soo=ex | when=2001 | date=2001 | st=h | id=ex
V 21 | threw | CONCEDE | legal,political-institutions | 080 | the court=cc | @21:Ahn Gil-soo=ex | st=h
V 21 | case | =ex | | | The Assembly=na | Ahn Gil-soo=ex
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
V 5 | announced | =deal | | | the governor=gov | union presidents=te | when=Tuesday evening | date=2018-02-27
V 7 | approved | SUPPORT | economic,legislative | 050 | The House of Delegates=hou | @5:the governor=gov | date=2018-02-28 | id=vote
V 7 | told | =balk | | | Delbert Hanshaw=dh | @5:the governor=gov
V 8 | remark | =balk | | | @7:Delbert Hanshaw=dh | @5:the governor=gov
V 8 | boos | ACCUSE/disapprove | economic,legislative | 111 | @9:the crowd=te | @7:Delbert Hanshaw=dh | id=boo
V 9 | chanted | =boo | | | the crowd=te | @7:Delbert Hanshaw=dh
V 10 | detained | COERCE/arrest | legal | 173 | Capitol Police=cp | two men=two | by=Capitol Police=cp | n=arrested:two men:2 | date=2018-02-28
V 10 | let go | RETREAT/release | legal | 0841 | Capitol Police=cp | two men=two | by=Capitol Police=cp | date=2018-02-28
V 12 | refusal | =balk | | | the Senate's=sen | @5:the governor=gov
V 15 | pleaded | REQUEST/yield | economic | 0252 | The governor=gov | the strikers=te | where=Beckley | date=2018-02-28 | id=plead
V 16 | gave | =deal | | | I#1=gov | you#1=te
V 16 | urged | REQUEST/change | economic,legislative | 0242 | he#2=gov | senators=sen
V 16 | asking | =plead | | | I#2=gov | you#2=te
V 18 | tweeted | SUPPORT | economic,legislative | 051 | Cody Varney=del | @15:the strikers=te
V 19 | warned | THREATEN/restrict | legal,rights-freedoms | 132 | The attorney general=ag | @15:the strikers=te | when=last week | date=2018-02-18/2018-02-24 | id=thr
V 19 | strike | =strike | | | @15:the strikers=te | @15:The governor=gov
V 19 | threat | =thr | | | The attorney general=ag | @15:the strikers=te
V 20 | dark | =strike | | | @19:strike=te | -
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
V 9 | coup | =coup | | | he=jm | @1:Congress=con
V 10 | investigation | ACCUSE/investigate | corruption,legal | 091 | - | lawmakers=con | by=@9:he=jm
V 10 | decide | =oust | | | lawmakers=con | @4:him=pre
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
V 18 | impeach | ACCUSE/allege | legislative,political-institutions | 112 | @12:Congress=con | the president=pre | st=h | when=September | date=2020-09 | id=sep
V 19 | bid | =sep | | | @12:Congress=con | he=pre
V 20 | resigned | RETREAT/resign | executive,corruption | 0831 | his predecessor=fp | - | st=h | when=March 2018 | date=2018-03
V 20 | dissolved | COERCE/restrict | political-institutions,legislative | 172 | he=pre | a Congress=con | st=h | when=2019 | date=2019
V 21 | voted | REJECT/change | legislative,political-institutions | 1231 | Rosaura Cáceda=rc | @20:Congress=con
V 21 | removal | =oust | | | @20:Congress=con | his=pre
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
V 5 | tailoring | =acc | | | @4:Sukanta Mahapatra=sm | @3:BJP=bjp
V 7 | shouted | PROTEST/demo | legislative | 140 | They=op | @3:the BJP=bjp
V 7 | appeals | REQUEST/yield | legislative | 0252 | the Chair=rs | They=op
V 7 | left | =walk | | | They=op | -
V 8 | described | ACCUSE/disapprove | legislative | 111 | Raghuvir Tomar=rt | @7:They=op | id=esc
V 8 | walkout | =walk | | | @7:They=op | -
V 9 | wants | =apol | | | he=rt | the Congress=inc
V 10 | run | =esc | | | @9:he=rt | They=op
V 11 | rejected | REJECT/change | legislative | 123 | The Congress=inc | @8:Raghuvir Tomar=rt
V 11 | demand | =apol | | | @8:Raghuvir Tomar=rt | The Congress=inc
V 12 | clip | =vid | | | @15:Ankur Khatri=ak | him=ldr
V 14 | marked | COERCE/censor | misinformation,technology | 1721 | Twitter=twi | @15:Ankur Khatri=ak | id=lab
V 15 | shared | =vid | | | Ankur Khatri=ak | @12:him=ldr
V 15 | stood by | REJECT | misinformation | 016 | Ankur Khatri=ak | @11:The Congress=inc | id=stand
V 15 | upload | =vid | | | Ankur Khatri=ak | @12:him=ldr
V 16 | wrote | =stand | | | he#1=ak | @11:The Congress=inc
V 16 | called | ACCUSE/disapprove | misinformation,technology | 111 | he#2=ak | @14:Twitter=twi
V 16 | label | =lab | | | @14:Twitter=twi | he#1=ak
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
@ gb | Gwyn Bevan-Price | p | GBRLEGOPP | shadow work and pensions secretary
@ two | two parliamentary private secretaries | g | GBRLEG
@ mps | rebel Conservative MPs | g | GBRLEG
@ sc | Select Committee on Work and Pensions | o | GBRLEG
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
V 4 | letter | =acc | | | @2:Dominic Carew=dc | Downing Street=pm
V 5 | given away | =sur | | | We=pm | them=eu | by=he=dc
V 5 | wrote | =acc | | | he=dc | We=pm
V 6 | delivered | =acc | | | @5:he=dc | You=pm
V 7 | thanked | SUPPORT | executive | 051 | the Prime Minister=pm | him=dc
V 7 | rejected | REJECT | executive,diplomatic | 016 | the Prime Minister=pm | his#2=dc | id=rej
V 7 | left | =quit | | | he=dc | -
V 7 | description | =acc | | | his#2=dc | she=pm
V 10 | followed | RETREAT/resign | executive | 0831 | Two parliamentary private secretaries=two | - | when=before midnight | date=2018-07-11 | id=fol
V 12 | went in | =vote | | | Mine=hw | @7:the Prime Minister=pm | when=this morning | date=2018-07-12
V 13 | should go | REQUEST/change | executive | 0241 | I#1=hw | her#1=pm
V 14 | rallied | SUPPORT | executive | 051 | Others=ow | No 10=pm | id=rally
V 15 | denounce | ACCUSE/disapprove | executive,political-institutions | 111 | Oliver Wragge=ow | the departing minister=dc
V 15 | letter | =acc | | | the departing minister=dc | @14:No 10=pm
V 15 | urged | REQUEST/yield | executive,legislative | 0252 | Oliver Wragge=ow | colleagues=mps
V 17 | told | ACCUSE/disapprove | executive,inequality | 111 | she=gb | the man=dc | id=bev
V 17 | going | =quit | | | his=dc | -
V 17 | called for | REQUEST/change | election,executive | 0244 | she=gb | @14:No 10=pm
V 17 | riddance | =bev | | | she=gb | the man=dc
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
@ kp | Kenyan police | o | KENCOP
@ two | dissenting judges | g | KENJUD
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
V 0 | Neither | =null | | | Supreme Court=sc | @2:electoral commission=iebc
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
V 4 | dissented | REJECT | election,legal | 120 | Two=two | @2:The Supreme Court=sc | date=2017-09-01
V 8 | disagree | ACCUSE/disapprove | election,legal | 111 | I#1=pres | @2:The Supreme Court=sc | date=2017-09-01
V 8 | ruling | =null | | | @2:The Supreme Court=sc | @2:the electoral commission=iebc | when=today | date=2017-09-01
V 8 | respect | =bow | | | I#2=pres | @2:The Supreme Court=sc | date=2017-09-01
V 8 | calling on | REQUEST/yield | election | 0252 | he=pres | rivals=opp; supporters=bod | date=2017-09-01
V 10 | branded | =crook | | | he#1=pres | the judges=sc | where=@9:Burma market
V 10 | cancel | =null | | | the judges=sc | the people=iebc
V 10 | warned | THREATEN | political-institutions,legal | 130 | he#1=pres | the judges=sc | where=@9:Burma market | id=thr
V 11 | condemned | ACCUSE/disapprove | political-institutions,legal | 111 | The Law Society of Kenya=lsk | @10:he#1=pres | id=lsk
V 11 | threat | =thr | | | @10:he#1=pres | the Judiciary=sc
V 11 | words | =thr | | | @10:he#1=pres | the Judiciary=sc
V 12 | respect | =bow | | | You=pres | the people=sc
V 12 | menace | =thr | | | You=pres | the people=sc
V 12 | told | =lsk | | | Esther Wanjala=ew | You=pres
V 13 | hailed | SUPPORT | election,legal | 051 | The opposition leader=opp | @12:the people=sc
V 13 | judgment | =null | | | @12:the people=sc | referees=iebc
V 13 | said | REJECT/change | election | 1234 | The opposition leader=opp | referees=iebc | id=boy
V 14 | said | ACCUSE/allege | election,legal | 112 | Peter Mutiso Kalonzi=pm | They=iebc | id=iacc
V 14 | demanded | REQUEST/change | election,legal | 104 | Peter Mutiso Kalonzi=pm | Director of Public Prosecutions=dpp
V 14 | belong | =iacc | | | Peter Mutiso Kalonzi=pm | They=iebc
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
@ gs | Gila Shoshani | p | ISRLEG | Likud coalition whip
@ lap | Yesh Atid negotiators | g | ISRPTYOPP
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
V 7 | remembered | =bet | | | @5:Samir Khatib-Amara=sk | he=yr
V 8 | it | =brk | | | @4:Rosen-Tal=yr | Yesh Atid=yd
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
@ mil | Thai military | o | THAMIL
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
V 4 | take | =dis | | | They=cc | our#1=fdp
V 5 | take | =dis | | | They=cc | @4:Thanakrit=th
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

#A w35-009 | 2019-05-24 | -
S Slowed-down Corrigan video takes off as president slams speaker as 'a MESS'; Facebook refuses to pull clip
P YouTube yanks footage doctored to make Democrat seem drunk
P A doctored video that makes House Speaker Annette Corrigan look as if she is slurring her words raced across social media Thursday, hours after the president let loose on her in the Rose Garden and their feud over his impeachment turned uglier still.
P The clip, which slows a speech the California Democrat gave Wednesday to three-quarters of its speed, was first posted by Lance Cordray, a strategist for several Republican candidates, and had drawn 2.6 million views on Facebook by Friday morning.
P "It's satire, and if the speaker doesn't like how she sounds, maybe she should speak faster," Cordray told Fox News.
P Corrigan's office fired back.
P "Women in power have been called unwell since there were women in power, and this is the same old smear with better software," her spokesman said in a statement.
P Rep. Marcus Kittredge, D-R.I., called on Facebook to "do what YouTube did before breakfast" and take it down.
P The company turned him down.
P "We don't have a policy stipulating that what you post must be true," Nadia Sorrento, who oversees content rules, said on a call with reporters, noting that the video would be shown to fewer people and carry a warning from fact-checkers.
P That answer left Kittredge fuming.
P "So a lie is fine so long as it comes with a footnote," he tweeted. "Disgrace."
P It all came on a day that began with a bang.
P The president strode out of a meeting on roads and bridges with Democratic leaders Wednesday after barely three minutes, furious that Corrigan had accused him that same morning of "a cover-up," and on Thursday he was still at it.
P "She's a mess, she's lost it, look at her," he said of Corrigan as farmers invited for an aid announcement stood behind him in their good jackets.
P He denied that he had lost his temper in the session and turned, one by one, to five aides so that they could vouch for how calm he was.
P "Very calm, sir," said Press Secretary Hollis Stroud.
P Corrigan returned the favor online, asking the man's family and cabinet to stage "an intervention for the good of the country."
P Behind the name-calling lies the question whether the House should open impeachment proceedings, a step which Corrigan has so far resisted and some thirty members of her caucus now favor.
P The White House last week blocked former counsel Warren Castellane from testifying before the House Judiciary Committee, and the panel has threatened to hold him in contempt.
P Democrats, citing a report released in April, say that the counsel was told in 2017 to have the special investigator fired and would not do it.
P Eli Brandvold, who teaches digital forensics at Cornell, said the trick in the video took "about four minutes and no talent."
P Anybody old enough to have played a 45 at 33 knows how it works, he added.
@ sp | Speaker Annette Corrigan | p | USALEG | House Speaker
@ dem | House Democrats | g | USALEGPTY
@ lc | Lance Cordray | p | USAPTY | campaign strategist who posted the video
@ fb | Facebook | o | USABUS
@ yt | YouTube | o | USABUS
@ wh | White House | o | USAGOV
@ pre | US President | p | USAGOV | President
@ hs | Hollis Stroud | p | USAGOV | White House press secretary
@ jc | House Judiciary Committee | o | USALEG
@ wc | Warren Castellane | p | USAELI | former White House counsel
@ ns | Nadia Sorrento | p | USABUS | Facebook policy executive
@ mk | Rep. Marcus Kittredge | p | USALEGPTY | congressman
@ pol | professor Eli Brandvold | p | USAEDU | digital forensics professor
E 0 Corrigan/PER; Facebook/ORG
E 1 YouTube/ORG; Democrat/NORP
E 2 House/ORG; Annette Corrigan/PER; Thursday/DATE; Rose Garden/FAC
E 3 California/GPE; Democrat/NORP; Wednesday/DATE; Lance Cordray/PER; Republican/NORP; Facebook/ORG; Friday morning/DATE
E 4 Cordray/PER; Fox News/ORG
E 5 Corrigan/PER
E 7 Marcus Kittredge/PER; D/NORP; R.I./GPE; Facebook/ORG; YouTube/ORG
E 9 Nadia Sorrento/PER
E 10 Kittredge/PER
E 13 Democratic/NORP; Wednesday/DATE; Corrigan/PER; Thursday/DATE
E 14 Corrigan/PER
E 16 Hollis Stroud/PER
E 17 Corrigan/PER
E 18 House/ORG; Corrigan/PER; some thirty members/NUM
E 19 White House/ORG; last week/DATE; Warren Castellane/PER; House Judiciary Committee/ORG
E 20 Democrats/NORP; April/DATE; 2017/DATE
E 21 Eli Brandvold/PER; Cornell/ORG
V 0 | video | COERCE/misinformation | misinformation,legislative | 170 | @3:Lance Cordray=lc | Corrigan=sp | id=vid
V 0 | slams | ACCUSE/disapprove | executive,legislative | 111 | president=pre | speaker=sp | id=mess
V 0 | refuses | REJECT/change | misinformation,technology | 123 | Facebook=fb | @7:Rep. Marcus Kittredge=mk | id=ref
V 1 | yanks | COERCE/censor | misinformation,technology | 1721 | YouTube=yt | @3:Lance Cordray=lc | id=yank
V 1 | doctored | =vid | | | @3:Lance Cordray=lc | Democrat=sp
V 2 | doctored | =vid | | | @3:Lance Cordray=lc | Annette Corrigan=sp
V 2 | let loose | =mess | | | the president=pre | her#2=sp | when=Thursday | date=2019-05-23 | where=Rose Garden
V 3 | posted | =vid | | | Lance Cordray=lc | California Democrat=sp
V 4 | told | REJECT | misinformation | 016 | Cordray=lc | the speaker=sp
V 6 | smear | ACCUSE/disapprove | misinformation,gender | 111 | her spokesman=sp | @4:Cordray=lc | id=smear
V 6 | statement | =smear | | | her spokesman=sp | @4:Cordray=lc
V 7 | called on | REQUEST/change | misinformation,technology | 104 | Rep. Marcus Kittredge=mk | Facebook=fb | id=call
V 7 | did | =yank | | | YouTube=yt | @4:Cordray=lc
V 8 | turned him down | =ref | | | The company=fb | him=mk
V 9 | said | =ref | | | Nadia Sorrento=ns | @7:Rep. Marcus Kittredge=mk
V 10 | answer | =ref | | | @9:Nadia Sorrento=ns | Kittredge=mk
V 11 | tweeted | ACCUSE/disapprove | misinformation,technology | 111 | he=mk | @7:Facebook=fb | id=twk
V 11 | Disgrace | =twk | | | he=mk | @7:Facebook=fb
V 13 | strode out | SANCTION/withdraw | executive,legislative | 164 | The president=pre | Democratic leaders=dem | when=Wednesday | date=2019-05-22 | id=out
V 13 | meeting | CONSULT | executive,economic | 040 | The president=pre; Democratic leaders=dem | | when=Wednesday | date=2019-05-22 | id=meet
V 13 | accused | ACCUSE/allege | executive,legislative | 112 | Corrigan=sp | him=pre | when=that same morning | date=2019-05-22 | id=cover
V 13 | at it | =mess | | | he=pre | Corrigan=sp | when=Thursday | date=2019-05-23
V 14 | said | =mess | | | he=pre | Corrigan=sp
V 15 | denied | REJECT | executive | 016 | He=pre | @14:Corrigan=sp
V 15 | session | =meet | | | He=pre; @13:Democratic leaders=dem | -
V 15 | vouch | SUPPORT | executive | 051 | five aides=hs | He=pre
V 17 | asking | REQUEST/change | executive | 024 | Corrigan=sp | cabinet=wh; the man's family=wh
V 18 | resisted | REJECT/change | legislative,executive | 123 | Corrigan=sp | some thirty members of her caucus=dem
V 19 | blocked | REJECT/assist | executive,legislative,legal | 1213 | White House=wh | House Judiciary Committee=jc | when=last week | date=2019-05-12/2019-05-18 | id=blk
V 19 | threatened | THREATEN | legislative,legal | 130 | the panel=jc | him=wc
V 20 | told | REQUEST/change | executive,legal | 104 | @15:He=pre | the counsel=wc | by=Democrats=dem | st=h | when=2017 | date=2017
V 20 | would not | REJECT/change | executive,legal | 123 | the counsel=wc | @15:He=pre | by=Democrats=dem | st=h | date=2017
V 21 | trick | =vid | | | @4:Cordray=lc | @18:Corrigan=sp
Q 0 | m | speaker as 'a MESS' | president=pre | slams | -
Q 4 | d | It's satire~~speak faster | Cordray=lc | told | -
Q 6 | d | Women in power~~better software | her spokesman=sp | said | -
Q 7 | m | "do what YouTube did before breakfast" and take it down | Rep. Marcus Kittredge=mk | called on | Facebook=fb
Q 9 | d | We don't have~~must be true | Nadia Sorrento=ns | said | -
Q 9 | i | the video would be shown~~fact-checkers | Nadia Sorrento=ns | noting | -
Q 11 | d | So a lie~~a footnote | he=mk | tweeted | -
Q 11 | d | Disgrace. | he=mk | tweeted | -
Q 13 | m | "a cover-up," | Corrigan=sp | accused | -
Q 14 | d | She's a mess~~at her | he=pre | said | -
Q 15 | i | he had lost his temper in the session | He=pre | denied | -
Q 16 | d | Very calm, sir | Hollis Stroud=hs | said | @15:He=pre
Q 17 | m | "an intervention for the good of the country." | Corrigan=sp | asking | the man's family=wh
Q 20 | i | the counsel was told~~not do it | Democrats=dem | say | -
Q 21 | m | the trick in the video took "about four minutes and no talent." | Eli Brandvold=pol | said | -
Q 22 | i | Anybody old enough~~how it works | he=pol | added | -

#A w35-010 | 2022-04-10 | ISLAMABAD
S PM ousted as no-trust motion sails through after midnight
P • Speaker Gillani resigns minutes before deadline set by SC • 174 lawmakers back resolution; treasury members stage walkout
P ISLAMABAD: After a day of high drama in which the house was adjourned four times, the National Assembly on Saturday night voted the prime minister out of office, making him the first in the country's history to be removed through a no-confidence motion.
P The resolution, moved by the united opposition on March 28, received 174 votes, two more than required, in a hall half empty because almost all members of the ruling party had left it.
P Speaker Asad Gillani, who had refused all day to put it to the vote, stepped down at 11:45pm.
P "I cannot be part of a foreign conspiracy to topple an elected government," he told the house, holding up a sheet of paper that he said was a copy of the cable.
P Outside, prison vans drew up and the gates of the Supreme Court were opened at midnight, an hour at which nobody in this city could recall seeing them open.
P The court on Thursday had struck down Deputy Speaker Qasim Baloch-Marri's dismissal of the motion as unconstitutional, restored the assembly and ordered that voting be held by Saturday.
P Under that order, the Speaker could not prorogue the sitting until the matter was decided.
P "Welcome back to old Pakistan," a beaming Mian Luqman Sharafat, the opposition's candidate for the premiership, said once the tally had been announced.
S "We will not take revenge, we will not put people in jail, but the law will take its own course."
P The former information minister, Iftikhar Durrani, saw it otherwise: "A sad day. Looters are back and a good man has been sent home."
P His party, he declared, would resign en masse on Monday and take to the streets after Isha prayers on Sunday.
P In a televised address on Friday, the deposed premier had accepted the court's verdict with "a heavy heart" but ruled out recognising what he termed an imported government.
P Food inflation has run into double digits for months, and the rupee touched 190 to the dollar last week.
P He has claimed since March 27, when he waved a letter at a rally on the Parade Ground, that Washington engineered his fall because of a visit to Moscow.
P The US State Department has repeatedly denied the allegation, its spokesperson saying last week that there was "absolutely no truth" to it.
P At a roadside kitchen in Aabpara, a dozen drivers watched the count on a television hung from a tree.
P "They all eat the same dish, only the waiter changes," said Gul Zaman, a driver from Swat.
P Trouble began for the government when MQM-P, its ally of three and a half years, quit the coalition on March 30, and two dozen dissidents had by then taken refuge in Sindh House, whose gate ruling party workers broke down on March 18.
P Thirteen people were held over that attack and bailed the next morning.
P Two earlier prime ministers survived such motions, one in 1989 and one in 2006.
P No prime minister has ever completed a five-year term.
@ na | National Assembly of Pakistan | o | PAKLEG
@ pm | Pakistani prime minister | p | PAKGOV | prime minister
@ ds | Qasim Baloch-Marri | p | PAKLEG | Deputy Speaker
@ spk | Asad Gillani | p | PAKLEG | Speaker
@ sc | Supreme Court of Pakistan | o | PAKJUD
@ op | united opposition | g | PAKPTYOPP
@ ml | Mian Luqman Sharafat | p | PAKPTYOPP | opposition leader
@ im | Iftikhar Durrani | p | PAKGOV | information minister
@ us | United States | c | USA
@ sd | State Department | o | USAGOV
@ pti | ruling party workers | l | PAKPTYGOV
@ pp | ruling party lawmakers | g | PAKLEGGOV
@ ally | MQM-P | o | PAKPTY
@ rus | Russia | o | RUSGOV
@ gz | Gul Zaman | p | PAKCVL | driver
@ dis | ruling party dissidents | g | PAKLEG
E 1 Gillani/PER; SC/ORG; 174 lawmakers/NUM
E 2 ISLAMABAD/GPE; National Assembly/ORG; Saturday night/DATE
E 3 March 28/DATE
E 4 Asad Gillani/PER
E 6 Supreme Court/ORG
E 7 Thursday/DATE; Qasim Baloch-Marri/PER; Saturday/DATE
E 9 Pakistan/GPE; Mian Luqman Sharafat/PER
E 11 Iftikhar Durrani/PER
E 12 Monday/DATE; Isha/EVT; Sunday/DATE
E 13 Friday/DATE
E 14 last week/DATE
E 15 March 27/DATE; Parade Ground/FAC; Washington/GPE; Moscow/GPE
E 16 US/GPE; State Department/ORG; last week/DATE
E 17 Aabpara/LOC; a dozen drivers/NUM
E 18 Gul Zaman/PER; Swat/GPE
E 19 MQM-P/ORG; March 30/DATE; two dozen dissidents/NUM; Sindh House/FAC; March 18/DATE
E 20 Thirteen people/NUM
E 21 1989/DATE; 2006/DATE
V 0 | ousted | COERCE/restrict | legislative,political-institutions | 172 | @2:National Assembly=na | PM=pm | id=oust
V 0 | motion | REQUEST/change | legislative,political-institutions | 1041 | @3:the united opposition=op | PM=pm | id=mot
V 1 | resigns | RETREAT/resign | legislative,political-institutions | 0831 | Speaker Gillani=spk | - | id=res
V 1 | deadline | REQUEST/change | legal,legislative | 104 | SC=sc | Speaker Gillani=spk | id=ord
V 1 | back | =oust | | | 174 lawmakers=na | @0:PM=pm
V 1 | walkout | PROTEST/boycott | legislative,political-institutions | 143 | treasury members=pp | @3:the united opposition=op | id=walk
V 2 | voted | =oust | | | the National Assembly=na | the prime minister=pm | when=Saturday night | date=2022-04-09
V 2 | removed | =oust | | | the National Assembly=na | him=pm
V 2 | motion | =mot | | | @3:the united opposition=op | him=pm
V 3 | moved | =mot | | | the united opposition=op | @2:the prime minister=pm | when=March 28 | date=2022-03-28
V 3 | left | =walk | | | members of the ruling party=pp | the united opposition=op
V 4 | refused | REJECT/change | legislative,legal | 123 | Asad Gillani=spk | @3:the united opposition=op | id=refu
V 4 | stepped down | =res | | | Asad Gillani=spk | - | when=11:45pm | date=2022-04-09
V 5 | told | ACCUSE/allege | diplomatic,political-institutions | 112 | he#1=spk | @16:US=us | id=spkacc
V 7 | struck down | SANCTION/convict | legal,legislative | 116 | The court=sc | Qasim Baloch-Marri=ds | when=Thursday | date=2022-04-07 | id=sc
V 7 | dismissal | REJECT/change | legislative,legal | 1231 | Qasim Baloch-Marri=ds | @3:the united opposition=op | id=dism
V 7 | restored | CONCEDE | legal,legislative | 080 | The court=sc | the assembly=na | when=Thursday | date=2022-04-07
V 7 | ordered | =ord | | | The court=sc | @8:the Speaker=spk | when=Thursday | date=2022-04-07
V 8 | order | =ord | | | @7:The court=sc | the Speaker=spk
V 10 | will not take revenge | AGREE | political-institutions | 035 | We=op | @11:former information minister=pp
V 11 | Looters | ACCUSE/allege | corruption,political-institutions | 1121 | Iftikhar Durrani=im | @10:We=op
V 11 | sent home | =oust | | | @7:the assembly=na | a good man=pm | by=Iftikhar Durrani=im
V 12 | declared | THREATEN/restrict | legislative,political-institutions | 133 | he=im | @10:We=op
V 13 | deposed | =oust | | | @7:the assembly=na | premier=pm
V 13 | accepted | CONCEDE | legal,political-institutions | 080 | the deposed premier=pm | the court=sc | when=Friday | date=2022-04-08
V 13 | verdict | =sc | | | the court=sc | @7:Qasim Baloch-Marri=ds
V 13 | ruled out | REJECT/assist | political-institutions | 121 | the deposed premier=pm | imported government=op | when=Friday | date=2022-04-08
V 15 | claimed | ACCUSE/allege | diplomatic,political-institutions | 112 | He=pm | Washington=us | when=since March 27 | date=2022-03-27 | where=Parade Ground | id=us
V 15 | visit | CONSULT/visit | diplomatic | 042 | his=pm | Moscow=rus | st=h
V 16 | denied | REJECT | diplomatic | 016 | US State Department=sd | @15:He=pm | id=den
V 16 | allegation | =us | | | @15:He=pm | US=us
V 16 | saying | =den | | | its spokesperson=sd | @15:He=pm | when=last week
V 19 | quit | SANCTION/withdraw | political-institutions,legislative | 164 | MQM-P=ally | the government=pm | when=March 30 | date=2022-03-30 | st=h
V 19 | broke down | PROTEST/riot | political-institutions | 145 | ruling party workers=pti | two dozen dissidents=dis | when=March 18 | date=2022-03-18 | where=Sindh House | st=h | id=sindh
V 20 | held | COERCE/arrest | legal,political-institutions | 173 | - | Thirteen people=pti | st=h | n=arrested:Thirteen people:13 | date=2022-03-18
V 20 | attack | =sindh | | | Thirteen people=pti | @19:two dozen dissidents=dis
V 20 | bailed | CONCEDE | legal | 080 | - | Thirteen people=pti | st=h | when=the next morning | date=2022-03-19
Q 5 | d | I cannot be part~~elected government | he#1=spk | told | -
Q 9 | d | Welcome back to old Pakistan | Mian Luqman Sharafat=ml | said | -
Q 10 | d | * | @9:Mian Luqman Sharafat=ml |  | -
Q 11 | d | A sad day. Looters~~sent home. | Iftikhar Durrani=im |  | -
Q 12 | i | His party~~on Sunday | he=im | declared | -
Q 13 | m | the court's verdict with "a heavy heart" | the deposed premier=pm | accepted | -
Q 15 | i | Washington engineered his fall because of a visit to Moscow | He=pm | claimed | -
Q 16 | m | there was "absolutely no truth" to it | its spokesperson=sd | saying | -
Q 18 | d | They all eat~~changes | Gul Zaman=gz | said | -

#A w35-011 | 2011-05-26 | -
S Hungary: Court must be heeded, frequency must be returned, says press freedom group
P Vienna, May 26, 2011 -- The Committee for Open Airwaves today urged the Hungarian authorities to comply with a court ruling against their decision to strip an independent station of its frequency, and condemned as "petty and punitive" an announcement that they would run the tender again.
P The Budapest metropolitan court found on Tuesday that the Media Tenders Authority acted unlawfully in December when it disqualified the talk station Klub Rádió over the blank backs of four pages in its application.
P The pages had not been signed because there was nothing on them.
P "A judge has now said what every schoolchild could see," said David Sorensen, the Committee's director.
S "Silencing a critical newsroom over blank paper is not regulation, it is censorship with a stapler.
S "We call on the Authority to hand the frequency back this week."
P Hours after the judgment, the Authority issued a statement in which it declined to reinstate the winner and promised a fresh competition "in due course."
P No date was given.
P Klub Rádió, which lives on donations and broadcasts on a temporary permit that is renewed every two months, called the statement an act of revenge.
P "They lost in court, so they moved the court," its editor, Zsuzsa Erdélyi, told the Committee by telephone.
S "I have forty people who don't know whether to buy a monthly bus pass."
P Government spokesman Gábor Kelemen-Nagy rejected suggestions of political pressure, writing in an e-mail that the regulator "is independent of the cabinet, as of the weather."
P All five of its members were nominated by the ruling party.
P About 3,000 listeners marched from the station's door to Parliament on Wednesday evening with transistor radios tuned to the same frequency, so that the broadcast came out of the crowd itself.
P Socialist lawmakers joined the march and tabled a motion for an inquiry into the tender, which the majority voted down this morning.
P The European Commission, which in January forced Budapest to soften its new media act, told the Committee that it was "following the case closely."
P The OSCE's representative on freedom of the media has warned that the statute could be used to gag dissent, a view which the government dismissed last winter as hysterical.
P Parliament passed it on December 21 after nine hours of debate, while opposition members sat with tape over their mouths.
P That same day, presenter Attila Mogyorósi kept a minute's silence on public radio and was suspended by his superiors.
P Advertising revenue at independent outlets in Hungary has fallen by half since 2008.
P The Committee for Open Airwaves is an alliance of 28 journalists' associations based in Vienna.
@ bs | Committee for Open Airwaves | o | NGO
@ mt | Media Tenders Authority | o | HUNGOV
@ kr | Klub Rádió | o | HUNJRN
@ zs | Zsuzsa Erdélyi | p | HUNJRN | editor of the station
@ gov | Hungarian government | o | HUNGOV
@ par | Hungarian parliament | o | HUNLEG
@ gk | Gábor Kelemen-Nagy | p | HUNGOV | government spokesman
@ ec | European Commission | o | EUR
@ os | OSCE media representative | p | IGO | representative on freedom of the media
@ ds | David Sorensen | p | NGO | director of the Committee for Open Airwaves
@ cou | Budapest metropolitan court | o | HUNJUD
@ dem | listeners in Budapest | l | HUNCVLOPP
@ lm | Socialist lawmakers | g | HUNLEGOPP
@ at | Attila Mogyorósi | p | HUNJRN | public radio presenter
@ pr | public radio | o | HUNGOV
E 0 Hungary/GPE
E 1 Vienna/GPE; May 26, 2011/DATE; Committee for Open Airwaves/ORG; today/DATE; Hungarian/NORP
E 2 Budapest/GPE; Tuesday/DATE; Media Tenders Authority/ORG; December/DATE; Klub Rádió/ORG
E 4 David Sorensen/PER; Committee/ORG
E 6 Authority/ORG; this week/DATE
E 7 Authority/ORG
E 9 Klub Rádió/ORG
E 10 Zsuzsa Erdélyi/PER; Committee/ORG
E 12 Gábor Kelemen-Nagy/PER
E 14 About 3,000 listeners/NUM; Parliament/FAC; Wednesday evening/DATE
E 15 Socialist/NORP; this morning/DATE
E 16 European Commission/ORG; January/DATE; Budapest/GPE; Committee/ORG
E 17 OSCE/ORG; last winter/DATE
E 18 Parliament/ORG; December 21/DATE
E 19 Attila Mogyorósi/PER
E 20 Hungary/GPE; 2008/DATE
E 21 Committee for Open Airwaves/ORG; Vienna/GPE
V 0 | says | REQUEST/yield | rights-freedoms | 1051 | press freedom group=bs | Hungary=gov | id=dem
V 1 | urged | =dem | | | The Committee for Open Airwaves=bs | the Hungarian authorities=mt | when=today | date=2011-05-26
V 1 | ruling | SANCTION/convict | legal,rights-freedoms | 116 | court=cou | the Hungarian authorities=mt | id=rul
V 1 | strip | COERCE/censor | rights-freedoms | 1721 | the Hungarian authorities=mt | an independent station=kr | id=strip
V 1 | condemned | ACCUSE/disapprove | rights-freedoms | 111 | The Committee for Open Airwaves=bs | the Hungarian authorities=mt | when=today | date=2011-05-26 | id=cond
V 1 | announcement | REJECT/yield | rights-freedoms,legal | 124 | they=mt | court=cou | id=again
V 2 | found | =rul | | | Budapest metropolitan court=cou | the Media Tenders Authority=mt | when=Tuesday | date=2011-05-24
V 2 | disqualified | =strip | | | the Media Tenders Authority=mt | Klub Rádió=kr | when=December | date=2010-12
V 4 | said#1 | =rul | | | A judge=cou | @2:the Media Tenders Authority=mt | by=David Sorensen=ds
V 5 | Silencing | =strip | | | @2:the Media Tenders Authority=mt | a critical newsroom=kr
V 5 | censorship | =cond | | | @4:David Sorensen=ds | @2:the Media Tenders Authority=mt
V 6 | call on | =dem | | | We=bs | the Authority=mt
V 7 | judgment | =rul | | | @4:A judge=cou | the Authority=mt
V 7 | declined | =again | | | it=mt | @4:A judge=cou
V 9 | called | ACCUSE/allege | rights-freedoms | 112 | Klub Rádió=kr | @7:the Authority=mt | id=rev
V 9 | statement | =again | | | @7:the Authority=mt | @4:A judge=cou
V 10 | lost | =rul | | | court#1=cou | They=mt
V 10 | told | =rev | | | Zsuzsa Erdélyi=zs | They=mt
V 12 | rejected | REJECT | rights-freedoms | 016 | Gábor Kelemen-Nagy=gk | @10:Zsuzsa Erdélyi=zs | id=gden
V 12 | writing | =gden | | | Gábor Kelemen-Nagy=gk | @10:Zsuzsa Erdélyi=zs
V 14 | marched | PROTEST/demo | rights-freedoms | 141 | About 3,000 listeners=dem | @7:the Authority=mt | when=Wednesday evening | date=2011-05-25 | where=Parliament | n=protesters:About 3,000 listeners:3000 | id=mar
V 15 | joined | =mar | | | Socialist lawmakers=lm | @7:the Authority=mt
V 15 | tabled | REQUEST/change | legislative,rights-freedoms | 104 | Socialist lawmakers=lm | the majority=par | id=tab
V 15 | voted down | REJECT/change | legislative,rights-freedoms | 123 | the majority=par | Socialist lawmakers=lm | when=this morning | date=2011-05-26
V 16 | forced | REQUEST/change | rights-freedoms,diplomatic | 1043 | The European Commission=ec | Budapest=gov | st=h | when=January | date=2011-01
V 16 | soften | CONCEDE | rights-freedoms,legislative | 083 | Budapest=gov | The European Commission=ec | st=h
V 17 | warned | ACCUSE/disapprove | rights-freedoms,diplomatic | 111 | The OSCE's representative=os | the government=gov | st=h | id=os
V 17 | dismissed | REJECT | rights-freedoms,diplomatic | 120 | the government=gov | The OSCE's representative=os | st=h | when=last winter
V 17 | view | =os | | | The OSCE's representative=os | the government=gov
V 18 | sat | PROTEST/demo | legislative,rights-freedoms | 141 | opposition members=lm | @17:the government=gov | st=h | when=December 21 | date=2010-12-21
V 19 | silence | PROTEST/demo | rights-freedoms | 140 | Attila Mogyorósi=at | @17:the government=gov | st=h | when=That same day | date=2010-12-21
V 19 | suspended | COERCE/restrict | rights-freedoms | 172 | his superiors=pr | Attila Mogyorósi=at | st=h
Q 0 | i | Court must be heeded, frequency must be returned | press freedom group=bs | says | -
Q 1 | m | as "petty and punitive" an announcement that they would run the tender again | The Committee for Open Airwaves=bs | condemned | -
Q 2 | i | the Media Tenders Authority acted unlawfully~~its application | The Budapest metropolitan court=cou | found | -
Q 4 | d | A judge~~could see | David Sorensen=ds | said#2 | -
Q 5 | d | * | @4:David Sorensen=ds |  | -
Q 6 | d | * | @4:David Sorensen=ds |  | -
Q 7 | m | a fresh competition "in due course." | it=mt | promised | -
Q 10 | d | They lost~~moved the court | Zsuzsa Erdélyi=zs | told | the Committee=bs
Q 11 | d | * | @10:Zsuzsa Erdélyi=zs |  | @10:the Committee=bs
Q 12 | m | the regulator "is independent of the cabinet, as of the weather." | Gábor Kelemen-Nagy=gk | writing | -
Q 16 | m | it was "following the case closely." | The European Commission=ec | told | the Committee=bs
Q 17 | i | the statute could be used to gag dissent | The OSCE's representative on freedom of the media=os | warned | -

#A w35-012 | 2024-11-08 | Berlin
S Analysis: How Germany's coalition died over dinner
P A sacked minister, two speeches written in advance and a chancellor who will not name the day: Berlin is in for a long winter
P It took less than an hour on Wednesday night for the government of Europe's largest economy to fall apart.
P The chancellor threw out his finance minister, Friedhelm Lindemann, over a hole in next year's budget, and by morning the Free Democrats had pulled their ministers from the cabinet, leaving him with a minority of 324 seats in a Bundestag of 733.
P "He has broken my trust too often," the chancellor said on live television, in a tone that few had ever heard from him.
S "Petty, selfish, thinking of nothing but his own clientele -- that is not how a country is run."
P Markus Hollerbach, the conservative leader of the opposition, demanded a vote of confidence "at once, next week at the latest", and his demand was echoed by employers' federations and even by some in the Greens.
P The chancellor has offered January 15.
P The two men met for 25 minutes on Thursday and parted without a smile or an agreement.
P "He told me no, and then he told me no again, politely," Hollerbach told reporters who had been waiting in the drizzle.
P A person familiar with the conversation said that it had touched on Ukraine, on pensions and on the price of paper, of which the electoral commissioner claims there is not enough for ballots before February.
P Paper makers have laughed that claim off.
P Lindemann's version of the evening could hardly differ more.
P The chancellor, he said, handed him an ultimatum that nobody bound by an oath could sign, namely to suspend the debt brake, and fired him when he would not.
P "This was a calculated break, prepared on paper before the soup was served," the ex-minister said of his dismissal.
P Social Democrats call that rich, since his own staff are reported to have drawn up a scenario for the rupture in September, complete with a diagram that bore the word "D-Day".
P Transport Minister Volker Thoms drew his own conclusion and left the FDP rather than his desk.
P "I do not want to be a burden to my party, nor a traitor to my work," he explained; former colleagues accused him of having sold both.
P The alliance was an awkward one from the day in December 2021 on which three parties signed their 177-page pact under a grey sky by the Westhafen.
P Its fate was sealed, perhaps, on November 15 last year, when the Constitutional Court struck down the transfer of 60 billion euros in unspent pandemic credit to a climate fund, a ruling from which its arithmetic never recovered.
P In January thousands of farmers drove their tractors to the Brandenburg Gate over the diesel subsidy that was cut to fill part of the gap.
P Bettina Brackmann of the Free University thinks that voters will punish all three.
P "In Germany you may fail, but you may not enjoy it," she said.
@ ch | German chancellor | p | DEUGOV | chancellor
@ fm | Friedhelm Lindemann | p | DEUPTY | dismissed finance minister
@ fdp | Free Democrats | o | DEUPTY
@ spd | Social Democrats | o | DEUPTYGOV
@ gr | Greens | o | DEUPTYGOV
@ mh | Markus Hollerbach | p | DEUPTYOPP | conservative opposition leader
@ vt | Volker Thoms | p | DEUGOV | transport minister
@ fcc | Federal Constitutional Court | o | DEUJUD
@ far | German farmers | l | DEUAGR
@ bb | Bettina Brackmann | p | DEUEDU | political scientist
@ bdi | employers' federations | o | DEUBUS
@ per | person familiar with the conversation | p | DEUGOV
E 0 Germany/GPE
E 1 Berlin/GPE
E 2 Wednesday night/DATE; Europe/LOC
E 3 Friedhelm Lindemann/PER; next year/DATE; Free Democrats/ORG; Bundestag/ORG
E 6 Markus Hollerbach/PER; next week/DATE; Greens/ORG
E 7 January 15/DATE
E 8 Thursday/DATE
E 9 Hollerbach/PER
E 10 Ukraine/GPE; February/DATE
E 12 Lindemann/PER
E 15 Social Democrats/ORG; September/DATE
E 16 Volker Thoms/PER; FDP/ORG
E 18 December 2021/DATE; Westhafen/LOC
E 19 November 15 last year/DATE; Constitutional Court/ORG; 60 billion euros/MONEY
E 20 January/DATE; thousands of farmers/NUM; Brandenburg Gate/FAC
E 21 Bettina Brackmann/PER; Free University/ORG
E 22 Germany/GPE
V 0 | died | SANCTION/withdraw | political-institutions,executive | 164 | @3:Free Democrats=fdp | Germany=ch | id=col
V 1 | sacked | COERCE/restrict | executive,political-institutions | 172 | @3:The chancellor=ch | A sacked minister=fm | id=sack
V 1 | will not | REJECT/change | political-institutions,legislative | 1234 | chancellor=ch | @6:Markus Hollerbach=mh | id=refuse
V 2 | fall apart | =col | | | @3:the Free Democrats=fdp | @3:The chancellor=ch
V 3 | threw out | =sack | | | The chancellor=ch | Friedhelm Lindemann=fm | when=@2:Wednesday night | date=2024-11-06
V 3 | pulled | =col | | | the Free Democrats=fdp | him=ch | when=morning | date=2024-11-07
V 4 | broken | ACCUSE/allege | executive,political-institutions | 112 | the chancellor=ch | He=fm | date=2024-11-06 | id=chacc
V 5 | selfish | =chacc | | | @4:the chancellor=ch | his=fm
V 6 | demanded | REQUEST/change | political-institutions,legislative | 1044 | Markus Hollerbach=mh | @4:the chancellor=ch | id=conf
V 6 | demand | =conf | | | Markus Hollerbach=mh | @4:the chancellor=ch
V 6 | echoed | REQUEST/change | political-institutions,legislative | 1044 | some in the Greens=gr; employers' federations=bdi | @4:the chancellor=ch
V 8 | met | CONSULT | political-institutions | 040 | The two men=ch; The two men=mh | | when=Thursday | date=2024-11-07 | id=met
V 9 | told#1 | =refuse | | | He=ch | me#1=mh | by=Hollerbach=mh | when=@8:Thursday | date=2024-11-07
V 9 | told#2 | =refuse | | | he=ch | me#2=mh | by=Hollerbach=mh
V 10 | conversation | =met | | | @9:He=ch; @9:Hollerbach=mh | -
V 13 | ultimatum | THREATEN | executive,economic | 139 | The chancellor=ch | him#1=fm | by=he#1=fm | date=2024-11-06 | id=ult
V 13 | fired | =sack | | | The chancellor=ch | him#2=fm | by=he#1=fm
V 13 | would not | REJECT/change | executive,economic | 1232 | he#2=fm | The chancellor=ch | by=he#1=fm | date=2024-11-06 | id=rej
V 14 | calculated | ACCUSE/allege | executive,political-institutions | 112 | the ex-minister=fm | @13:The chancellor=ch
V 14 | dismissal | =sack | | | @13:The chancellor=ch | the ex-minister=fm
V 14 | break | =sack | | | @13:The chancellor=ch | the ex-minister=fm | by=the ex-minister=fm
V 15 | rich | ACCUSE/disapprove | political-institutions | 111 | Social Democrats=spd | his=fm
V 15 | rupture | =col | | | his=fm | Social Democrats=spd
V 16 | left | SANCTION/withdraw | political-institutions,executive | 164 | Volker Thoms=vt | the FDP=fdp | date=2024-11-07 | id=thoms
V 17 | accused | ACCUSE/allege | political-institutions | 112 | former colleagues=fdp | him=vt
V 18 | signed | SUPPORT | political-institutions | 057 | three parties=spd; three parties=gr; three parties=fdp | | st=h | when=December 2021 | date=2021-12 | where=Westhafen
V 19 | struck down | SANCTION/convict | legal,economic | 116 | the Constitutional Court=fcc | Its=ch | st=h | when=November 15 last year | date=2023-11-15 | id=fcc
V 19 | ruling | =fcc | | | the Constitutional Court=fcc | Its=ch
V 20 | drove | PROTEST/demo | economic | 141 | thousands of farmers=far | @19:Its=ch | st=h | when=January | date=2024-01 | where=Brandenburg Gate | n=protesters:thousands of farmers:-
Q 4 | d | He has broken my trust too often | the chancellor=ch | said | -
Q 5 | d | * | @4:the chancellor=ch |  | -
Q 6 | m | a vote of confidence "at once, next week at the latest" | Markus Hollerbach=mh | demanded | -
Q 9 | d | He told me no~~politely | Hollerbach=mh | told#3 | -
Q 10 | i | it had touched~~before February | A person familiar with the conversation=per | said | -
Q 13 | i | handed him an ultimatum~~when he would not | he#1=fm | said | -
Q 14 | d | This was a calculated~~was served | the ex-minister=fm | said | -
Q 17 | d | I do not want~~to my work | he=vt | explained | -
Q 21 | i | voters will punish all three | Bettina Brackmann=bb | thinks | -
Q 22 | d | In Germany~~enjoy it | she=bb | said | -

#A w35-013 | 2017-02-24 | -
S Alunan surrenders: 'I have long prepared to be this government's first political prisoner'
P Senator spends first night in Crame cell; Palace says arrest proves 'no one is above the law'
P MANILA, Philippines -- Sen. Corazon Alunan, the fiercest critic of the President's war on drugs, was arrested by police at the Senate on Friday morning on charges that she took money from convicted drug lords when she was justice secretary, an accusation she denounced as "a shameless invention."
P She walked out of her office at 8:05 with a rosary wound around her wrist, hugged the women who sell coffee in the lobby and got into a white van.
P "It is an honor to be jailed for what I am fighting for," she told reporters minutes before the officers led her away.
S "They have made me bigger than I was, and them smaller than they are.
S "To those who believe the lies of felons bought with air conditioners: the truth comes out in its own time."
P The warrant was issued on Thursday by a Muntinlupa court, six days after the Department of Justice filed three cases based on the testimony of inmates of New Bilibid Prison, who swore before a House panel last year that they had raised at least P10 million for her senatorial campaign.
P Justice Secretary Vicente Magtanggol brushed aside her claim of persecution.
P "She will have her day in court, the same day we give to any tricycle driver," he said.
P Malacañang's spokesman, Ernie Abellana-Cruz, called the arrest "a test of our institutions" and assured the public that she would be safe in custody.
P Her party mates were having none of it.
P Sen. Bam Dizon of the Liberal Party deplored "the death of shame," and said that the real crime was an order served after office hours by a judge who had yet to hear a motion to throw out the case.
P That motion, according to her lawyer Rochelle Uy-Santos, argues that only the Ombudsman may try an official of her rank.
P Outside the gates of Camp Crame, where traffic on EDSA crawled past as on any payday Friday, some 200 supporters lit candles and sang until the rain came.
P "If they can do this to a senator, what will they do to my sons?" asked Luz, 61, a laundry woman from Tondo who came to the vigil with her slippers in a plastic bag.
P Amnesty International declared the senator a prisoner of conscience and appealed for her immediate release.
P More than 7,000 people have been slain since the crackdown began on July 1, about a third of them by police in what they describe as shootouts.
P As head of the Commission on Human Rights, Alunan investigated similar killings in Davao in 2009, when the present head of state was its mayor.
P He has not forgotten.
P Her colleagues removed her as chair of the Senate inquiry into the drug war last September, three days after she put a self-confessed hitman on the stand.
P The last sitting member to be detained, in 2014, was held for four years in the same compound.
@ sen | Corazon Alunan | p | PHLLEGOPP | senator
@ npc | Philippine National Police | o | PHLCOP
@ rtc | Muntinlupa regional trial court | o | PHLJUD
@ doj | Department of Justice | o | PHLGOV
@ jm | Vicente Magtanggol | p | PHLGOV | justice secretary
@ pal | Malacañang | o | PHLGOV
@ es | Ernie Abellana-Cruz | p | PHLGOV | presidential spokesman
@ bd | Bam Dizon | p | PHLLEGOPP | senator
@ sub | supporters of Alunan | l | PHLCVLOPP
@ hf | House justice committee | o | PHLLEG
@ inm | convicted drug lords | g | PHLCRM
@ ai | Amnesty International | o | NGO
@ ss | Philippine Senate | o | PHLLEG
@ pre | Philippine president | p | PHLGOV | president
@ pol | police in the drug war | o | PHLCOP
@ em | Edgar Mabanag | p | PHLLEG | former congressman
@ law | Atty. Rochelle Uy-Santos | p | PHLELI | Alunan's lawyer
@ vic | people killed in the drug war | l | PHLCVL
@ pub | the public | l | PHLCVL
E 0 Alunan/PER
E 1 Crame/FAC; Palace/ORG
E 2 MANILA/GPE; Philippines/GPE; Corazon Alunan/PER; Senate/ORG; Friday morning/DATE
E 7 Thursday/DATE; Muntinlupa/GPE; Department of Justice/ORG; New Bilibid Prison/FAC; House/ORG; last year/DATE; at least P10 million/MONEY
E 8 Vicente Magtanggol/PER
E 10 Malacañang/ORG; Ernie Abellana-Cruz/PER
E 12 Bam Dizon/PER; Liberal Party/ORG
E 13 Rochelle Uy-Santos/PER; Ombudsman/ORG
E 14 Camp Crame/FAC; EDSA/FAC; some 200 supporters/NUM; Friday/DATE
E 15 Luz/PER; Tondo/GPE
E 16 Amnesty International/ORG
E 17 More than 7,000 people/NUM; July 1/DATE
E 18 Commission on Human Rights/ORG; Alunan/PER; Davao/GPE; 2009/DATE
E 20 Senate/ORG; last September/DATE
E 21 2014/DATE
V 0 | surrenders | COERCE/arrest | legal,illegal-drugs,political-institutions | 173 | @2:police=npc | Alunan=sen | id=arr
V 1 | arrest | =arr | | | @2:police=npc | Senator=sen
V 2 | arrested | =arr | | | police=npc | Corazon Alunan=sen | when=Friday morning | date=2017-02-24 | where=Senate
V 2 | charges | ACCUSE/allege | legal,illegal-drugs,corruption | 115 | @7:the Department of Justice=doj | she#1=sen | id=chg
V 2 | accusation | =chg | | | @7:the Department of Justice=doj | she#2=sen
V 2 | denounced | REJECT | legal,illegal-drugs | 016 | she#2=sen | @7:the Department of Justice=doj | id=den
V 3 | walked out | =arr | | | @2:police=npc | She=sen
V 4 | jailed | =arr | | | the officers=npc | I#1=sen
V 4 | led | =arr | | | the officers=npc | her=sen
V 6 | lies | =den | | | @4:she=sen | felons=inm
V 7 | warrant | THREATEN/arrest | legal,illegal-drugs | 130 | a Muntinlupa court=rtc | her=sen | when=Thursday | date=2017-02-23 | id=war
V 7 | filed | =chg | | | the Department of Justice=doj | her=sen | date=2017-02-17
V 7 | testimony | ACCUSE/allege | illegal-drugs,corruption,legislative | 1121 | inmates=inm | her=sen | st=h | id=test
V 7 | swore | =test | | | inmates=inm | her=sen | when=last year | date=2016
V 8 | brushed aside | REJECT | legal,political-institutions | 016 | Vicente Magtanggol=jm | her=sen | id=jrej
V 8 | claim | ACCUSE/allege | legal,political-institutions | 112 | her=sen | @9:we=doj | id=pers
V 9 | said | =jrej | | | he=jm | She=sen
V 10 | arrest | =arr | | | @4:the officers=npc | she=sen
V 12 | deplored | ACCUSE/disapprove | legal,political-institutions | 111 | Bam Dizon=bd | a judge=rtc
V 12 | order | =war | | | a judge=rtc | @10:she=sen
V 12 | case | =chg | | | @7:the Department of Justice=doj | @10:she=sen
V 14 | lit candles | PROTEST/demo | political-institutions,legal | 141 | some 200 supporters=sub | @10:Malacañang=pal | date=2017-02-24 | where=Camp Crame | n=protesters:some 200 supporters:200 | id=vigil
V 15 | do#1 | =arr | | | they#1=npc | a senator=sen
V 15 | vigil | =vigil | | | Luz=sub | they#1=npc
V 16 | appealed | REQUEST/yield | human-rights,legal | 0253 | Amnesty International=ai | @14:Camp Crame=npc
V 17 | slain | ASSAULT/firearms | illegal-drugs,repression | 193 | police=pol | More than 7,000 people=vic | when=since the crackdown began on July 1 | date=2016-07-01/2017-02-24 | n=killed:More than 7,000 people:7000 | id=war7
V 18 | investigated | ACCUSE/investigate | human-rights,illegal-drugs | 092 | Alunan=sen | mayor=pre | st=h | when=2009 | date=2009 | where=Davao
V 18 | killings | ASSAULT/targeted | illegal-drugs,crime | 180 | - | - | st=h | where=Davao
V 20 | removed | COERCE/restrict | legislative,political-institutions | 172 | Her colleagues=ss | her=sen | st=h | when=last September | date=2016-09
V 20 | inquiry | ACCUSE/investigate | legislative,illegal-drugs,human-rights | 092 | Senate=ss | @17:police=pol | st=h
V 21 | detained | COERCE/arrest | legal,corruption | 173 | @4:the officers=npc | The last sitting member=em | st=h | when=2014 | date=2014 | id=em
V 21 | held | =em | | | @4:the officers=npc | The last sitting member=em | where=the same compound
Q 0 | d | I have long prepared to be this government's first political prisoner | Alunan=sen |  | -
Q 1 | m | arrest proves 'no one is above the law' | Palace=pal | says | -
Q 2 | m | an accusation she denounced as "a shameless invention." | she#2=sen | denounced | -
Q 4 | d | It is an honor~~fighting for | she=sen | told | -
Q 5 | d | * | @4:she=sen |  | -
Q 6 | d | * | @4:she=sen |  | -
Q 7 | i | they had raised at least P10 million for her senatorial campaign | who=inm | swore | a House panel=hf
Q 9 | d | She will~~tricycle driver | he=jm | said | -
Q 10 | m | the arrest "a test of our institutions" | Ernie Abellana-Cruz=es | called | -
Q 10 | i | she would be safe in custody | Ernie Abellana-Cruz=es | assured | the public=pub
Q 12 | m | deplored "the death of shame," | Bam Dizon=bd | deplored | -
Q 12 | i | the real crime~~throw out the case | Bam Dizon=bd | said | -
Q 13 | i | only the Ombudsman may try an official of her rank | Rochelle Uy-Santos=law | according to | -
Q 15 | d | If they~~my sons? | Luz=sub | asked | -

#A w35-014 | 2024-03-15 | -
S UPROAR as Senate suspends Sabo-Kwande three months over N3.7trn budget padding claim
P *I stand by every figure, says lawmaker *It's a coup against the House, Senate President fumes *PDP, SERAP condemn action
P ABUJA -- The Senate yesterday suspended the lawmaker representing Benue West, Danladi Sabo-Kwande, for three months, hours after he was grilled on the floor over his allegation that the 2024 Appropriation Act was padded with N3.7 trillion worth of projects that have no location.
P He made the claim in an interview with the Hausa Service of the BBC on Saturday, saying that his colleagues had worked with one budget while the Presidency was implementing another.
P The session, which lasted five hours, was rowdy from the start.
P Chairman of the Appropriations Committee, Jide Jimoh-Balogun, who moved the motion for his suspension, described the interview as "false, misleading and capable of setting the North against the South".
P "My colleague did not speak, he threw a match," he told the red chamber.
P The Senate President, who presided, said no parliament in the world could condone such an insult.
S "This is a coup," he thundered.
S "Apologise and let us go home and break our fast."
P Sabo-Kwande would not.
P "I never said that the President is running two budgets, I said there are lines without address, and I can open the page now-now," he replied, waving the 2,000-page document.
P His microphone went off twice.
P When the matter was put to a voice vote, the ayes had it, whereupon Okechukwu Udeze, a former whip, cited the case of an earlier senator and warned that the courts would void the decision as they had before.
P In a statement last night, the Peoples Democratic Party said the punishment of Sabo-Kwande was "the response of a guilty mind", adding that it was not surprised.
P SERAP, on its part, gave the Senate 48 hours to recall him or meet it in court.
P The Presidency has distanced itself from the row.
P "There is only one budget and it is the one Mr President signed on January 1," his aide, Bashir Ahmed-Tukur, posted on X.
P In Makurdi, a handful of youths burnt tyres on the Old Bridge this morning and were dispersed by policemen with two canisters of tear gas.
P Their spokesman, Tersoo Kpamor, told Vanguard that the protest would resume on Monday "if our son is not back in his seat."
P A bag of rice now sells for N77,000 in Wurukum market.
P In 2018 the Red Chamber suspended Ovie Emakpor for 90 days over a remark on the order of elections, but a Federal High Court nullified that suspension six months later.
P He was paid his arrears in full.
@ sen | Nigerian Senate | o | NGALEG
@ sb | Danladi Sabo-Kwande | p | NGALEG | suspended senator
@ sp | Senate President | p | NGALEG | Senate President
@ ok | Okechukwu Udeze | p | NGALEG | senator
@ jj | Jide Jimoh-Balogun | p | NGALEG | chairman of appropriations committee
@ pdp | PDP | o | NGAPTYOPP
@ ser | SERAP | o | NGASOC
@ pf | Presidency | o | NGAGOV
@ ba | Bashir Ahmed-Tukur | p | NGAGOV | presidential aide
@ fhc | Federal High Court | o | NGAJUD
@ om | Ovie Emakpor | p | NGALEG | former senator
@ bbc | BBC Hausa | o | GBRJRN
@ you | youths in Makurdi | l | NGACVL
@ pol | Benue police | o | NGACOP
@ tk | Tersoo Kpamor | p | NGACVL | youth leader
E 0 Senate/ORG; Sabo-Kwande/PER; N3.7trn/MONEY
E 1 House/ORG; Senate/ORG; PDP/ORG; SERAP/ORG
E 2 ABUJA/GPE; Senate/ORG; yesterday/DATE; Benue West/GPE; Danladi Sabo-Kwande/PER; 2024 Appropriation Act/LAW; N3.7 trillion/MONEY
E 3 Hausa Service/ORG; BBC/ORG; Saturday/DATE; Presidency/ORG
E 5 Appropriations Committee/ORG; Jide Jimoh-Balogun/PER; North/LOC; South/LOC
E 10 Sabo-Kwande/PER
E 13 Okechukwu Udeze/PER
E 14 last night/DATE; Peoples Democratic Party/ORG; Sabo-Kwande/PER
E 15 SERAP/ORG; Senate/ORG; 48 hours/DATE
E 16 Presidency/ORG
E 17 January 1/DATE; Bashir Ahmed-Tukur/PER; X/ORG
E 18 Makurdi/GPE; a handful of youths/NUM; Old Bridge/FAC; this morning/DATE
E 19 Tersoo Kpamor/PER; Vanguard/ORG; Monday/DATE
E 20 N77,000/MONEY; Wurukum market/FAC
E 21 2018/DATE; Red Chamber/ORG; Ovie Emakpor/PER; Federal High Court/ORG
V 0 | suspends | COERCE/restrict | legislative,political-institutions | 172 | Senate=sen | Sabo-Kwande=sb | id=sus
V 0 | claim | ACCUSE/allege | legislative,corruption | 1121 | Sabo-Kwande=sb | Senate=sen | id=pad
V 1 | stand by | =pad | | | lawmaker=sb | @0:Senate=sen
V 1 | fumes | ACCUSE/disapprove | legislative,political-institutions | 111 | Senate President=sp | lawmaker=sb | id=fume
V 1 | condemn | ACCUSE/disapprove | legislative,rights-freedoms | 111 | PDP=pdp; SERAP=ser | @0:Senate=sen | id=cond
V 1 | action | =sus | | | @0:Senate=sen | lawmaker=sb
V 2 | suspended | =sus | | | The Senate=sen | Danladi Sabo-Kwande=sb | when=yesterday | date=2024-03-14
V 2 | grilled | ACCUSE/investigate | legislative,corruption | 090 | The Senate=sen | he=sb | when=yesterday | date=2024-03-14 | id=gri
V 2 | allegation | =pad | | | he=sb | The Senate=sen
V 3 | claim | =pad | | | He=sb | his colleagues=sen | when=Saturday | date=2024-03-09
V 3 | saying | =pad | | | He=sb | his colleagues=sen
V 4 | session | =gri | | | @2:The Senate=sen | @3:He=sb
V 5 | motion | REQUEST/change | legislative,political-institutions | 104 | Jide Jimoh-Balogun=jj | @2:The Senate=sen
V 5 | suspension | =sus | | | @2:The Senate=sen | his=sb
V 5 | described | ACCUSE/disapprove | legislative,misinformation | 111 | Jide Jimoh-Balogun=jj | his=sb | id=dis5
V 6 | told | =dis5 | | | he#2=jj | My colleague=sb
V 7 | said | =fume | | | The Senate President=sp | @6:My colleague=sb
V 7 | insult | =pad | | | @6:My colleague=sb | parliament=sen
V 8 | thundered | =fume | | | he=sp | @6:My colleague=sb
V 9 | Apologise | REQUEST/change | legislative | 024 | @8:he=sp | @6:My colleague=sb | id=apo
V 10 | would not | REJECT/change | legislative | 123 | Sabo-Kwande=sb | @8:he=sp | id=noapo
V 11 | replied | =noapo | | | he=sb | @8:he=sp
V 11 | said#2 | =pad | | | I#2=sb | @8:he=sp
V 13 | ayes | =sus | | | ayes=sen | @10:Sabo-Kwande=sb
V 13 | decision | =sus | | | @2:The Senate=sen | @10:Sabo-Kwande=sb
V 14 | said | =cond | | | Peoples Democratic Party=pdp | @2:The Senate=sen | when=last night | date=2024-03-14
V 14 | punishment | =sus | | | @2:The Senate=sen | Sabo-Kwande=sb
V 15 | gave | THREATEN | legislative,legal,rights-freedoms | 139 | SERAP=ser | the Senate=sen | id=ult
V 17 | posted | REJECT | executive,corruption | 016 | Bashir Ahmed-Tukur=ba | @14:Sabo-Kwande=sb
V 17 | signed | SUPPORT | executive,economic | 057 | Mr President=pf | - | st=h | when=January 1 | date=2024-01-01
V 18 | burnt | PROTEST/obstruct | legislative | 144 | a handful of youths=you | @15:the Senate=sen | when=this morning | date=2024-03-15 | where=Old Bridge | n=protesters:a handful of youths:- | id=tyre
V 18 | dispersed | ASSAULT/crowd-control | repression | 175 | policemen=pol | a handful of youths=you | when=this morning | date=2024-03-15 | where=Old Bridge
V 19 | protest | =tyre | | | Their=you | @15:the Senate=sen
V 19 | told | THREATEN/restrict | legislative | 133 | Tersoo Kpamor=tk | @15:the Senate=sen
V 21 | suspended | COERCE/restrict | legislative,political-institutions | 172 | the Red Chamber=sen | Ovie Emakpor=om | st=h | when=2018 | date=2018 | id=om
V 21 | nullified | SANCTION/convict | legal,legislative | 116 | a Federal High Court=fhc | the Red Chamber=sen | st=h | date=2018 | id=omn
V 21 | suspension | =om | | | the Red Chamber=sen | Ovie Emakpor=om
Q 1 | i | I stand by every figure | lawmaker=sb | says | -
Q 1 | i | It's a coup against the House | Senate President=sp | fumes | -
Q 3 | i | his colleagues had worked with one budget while the Presidency was implementing another | He=sb | saying | the Hausa Service of the BBC=bbc
Q 5 | m | the interview as "false, misleading and capable of setting the North against the South" | Jide Jimoh-Balogun=jj | described | -
Q 6 | d | My colleague~~a match | he#2=jj | told | the red chamber=sen
Q 7 | i | no parliament in the world could condone such an insult | The Senate President=sp | said | -
Q 8 | d | This is a coup | he=sp | thundered | -
Q 9 | d | * | @8:he=sp |  | -
Q 11 | d | I never~~now-now | he=sb | replied | -
Q 13 | i | the courts would void the decision as they had before | Okechukwu Udeze=ok | warned | -
Q 14 | m | the punishment of Sabo-Kwande was "the response of a guilty mind" | Peoples Democratic Party=pdp | said | -
Q 14 | i | it was not surprised | Peoples Democratic Party=pdp | adding | -
Q 17 | d | There is only one budget~~January 1 | Bashir Ahmed-Tukur=ba | posted | -
Q 19 | m | the protest would resume on Monday "if our son is not back in his seat." | Tersoo Kpamor=tk | told | -

#A w35-015 | 2015-09-15 | -
S He's GONE! Tranter rolls Haddow 54-44 in midnight coup -- Australia has its fifth PM in five years
P PM vows "no wrecking, no sniping" after party room dumps him and Judith hangs on as deputy. So how did it come to this?
P Two years, less a week.
P That is how long Brendan Haddow got before the Liberal Party did to him on Monday night what he swore it would never do, tossing out a sitting prime minister in a ballot that took all of nineteen minutes.
P Miles Tranter, the smoothest suit in Canberra, wore the grin of a man who has waited six years for a bus.
P "It has been a very important, sobering experience," he said at a press conference not long before midnight, and went on to thank the bloke he had just knifed for his service.
P It all blew up at four on Monday afternoon.
P Tranter resigned as communications minister, marched into a courtyard full of cameras and announced that he was challenging for the leadership, because "ultimately the Prime Minister has not been capable of providing the economic leadership our nation needs."
P We have lost thirty polls in a row, he added, and the people have made up their minds.
P Haddow came out swinging two hours later.
P "I am dismayed by the destabilisation that's been taking place now for many, many months," he growled.
S "The prime ministership of this country is not a prize or a plaything to be demanded.
S "We are not the Labor Party."
P Ouch.
P His loyalists were less polite about the challenge: Senator Kev Costigan accused Tranter's backers of treachery and, for good measure, called the deputy leader, Judith Penhall, "Lady Macbeth in a good jacket" for telling her boss that morning that he had lost the room.
P Penhall, re-elected 70 to 30, shrugged off the insult.
P "I've been called worse by better," she told the ABC.
P On talkback radio Tuesday morning you couldn't get a word in: "They've shot their own bloke AGAIN," bellowed 2GB's Ray Jessup, who had phoned half the backbench before breakfast.
P Sandra Coombs, a Queensland backbencher whose margin is about as thick as a cracker, was seen crying near the fish tank and would not say for whom.
P Treasurer Trevor Alsop, who voted for the loser and knew that he was toast, denied claims that he'd been offered his own job in return for switching.
P The Nationals signed a fresh coalition deal with Tranter on Tuesday, but only after their leader, Wayne Doolan, got a written promise of no carbon tax.
P Labor's leader sneered that the paint had changed and the house hadn't.
P He can talk: his own mob knocked off a first-term prime minister in June 2010, then knocked off her replacement three years later, and Haddow dined out on both killings all the way to the Lodge.
P As for the swearing-in, bring a hanky: it's at one o'clock, and the removalists are already parked out the back.
@ pm | Brendan Haddow | p | AUSGOV | prime minister toppled by his party
@ nl | Miles Tranter | p | AUSPTYGOV | new Liberal leader
@ lib | Liberal Party | o | AUSPTYGOV
@ jp | Judith Penhall | p | AUSGOV | deputy leader
@ ll | Labor leader | p | AUSPTYOPP | leader of the opposition
@ nat | Nationals | o | AUSPTYGOV
@ wd | Wayne Doolan | p | AUSGOV | Nationals leader
@ kc | Kev Costigan | p | AUSLEG | senator
@ tr | Trevor Alsop | p | AUSGOV | treasurer
@ rj | Ray Jessup | p | AUSJRN | radio host
@ earl | earlier prime minister | p | AUSGOV | Labor prime minister
@ alp | Labor caucus | g | AUSLEGPTY
@ her | replacement prime minister | p | AUSGOV
E 0 Tranter/PER; Haddow/PER; Australia/GPE
E 1 Judith/PER
E 3 Brendan Haddow/PER; Liberal Party/ORG; Monday night/DATE
E 4 Miles Tranter/PER; Canberra/GPE
E 6 Monday afternoon/DATE
E 7 Tranter/PER
E 9 Haddow/PER
E 12 Labor Party/ORG
E 14 Kev Costigan/PER; Tranter/PER; Judith Penhall/PER; Macbeth/PER; that morning/DATE
E 15 Penhall/PER
E 16 ABC/ORG
E 17 Tuesday morning/DATE; 2GB/ORG; Ray Jessup/PER
E 18 Sandra Coombs/PER; Queensland/GPE
E 19 Trevor Alsop/PER
E 20 Nationals/ORG; Tranter/PER; Tuesday/DATE
E 20 Wayne Doolan/PER
E 21 Labor/ORG
E 22 June 2010/DATE; Haddow/PER; Lodge/FAC
V 0 | rolls | COERCE/restrict | political-institutions,executive | 172 | Tranter=nl | Haddow=pm | id=roll
V 0 | coup | =roll | | | Tranter=nl | Haddow=pm
V 1 | vows | CONCEDE | political-institutions | 080 | PM=pm | @0:Tranter=nl | id=vow
V 1 | dumps | =roll | | | party room=lib | him=pm
V 3 | tossing out | =roll | | | the Liberal Party=lib | a sitting prime minister=pm | when=Monday night | date=2015-09-14
V 3 | ballot | =roll | | | the Liberal Party=lib | a sitting prime minister=pm
V 5 | knifed | =roll | | | he#2=nl | the bloke=pm
V 5 | thank | SUPPORT | political-institutions | 051 | he#1=nl | the bloke=pm
V 7 | resigned | RETREAT/resign | executive,political-institutions | 0831 | Tranter=nl | - | when=@6:Monday afternoon | date=2015-09-14
V 7 | announced | REQUEST/change | political-institutions,executive | 0241 | he=nl | the Prime Minister=pm | when=@6:Monday afternoon | date=2015-09-14 | id=chal
V 7 | not been capable | ACCUSE/disapprove | political-institutions,economic | 111 | he=nl | the Prime Minister=pm | when=@6:Monday afternoon | date=2015-09-14 | id=crit
V 8 | added | =crit | | | he=nl | @9:Haddow=pm
V 10 | growled | ACCUSE/disapprove | political-institutions | 111 | he=pm | @7:Tranter=nl | id=grow
V 11 | demanded | =chal | | | @7:Tranter=nl | @10:he=pm
V 11 | prize | =grow | | | @10:he=pm | @7:Tranter=nl
V 14 | challenge | =chal | | | @7:Tranter=nl | His=pm
V 14 | accused | ACCUSE/allege | political-institutions | 112 | Kev Costigan=kc | Tranter's backers=lib | id=trea
V 14 | called | ACCUSE/disapprove | political-institutions,gender | 111 | Kev Costigan=kc | Judith Penhall=jp | id=mac
V 15 | shrugged off | REJECT | political-institutions | 120 | Penhall=jp | @14:Kev Costigan=kc
V 15 | insult | =mac | | | @14:Kev Costigan=kc | Penhall=jp
V 17 | shot | =roll | | | They=lib | their own bloke=pm
V 17 | bellowed | ACCUSE/disapprove | political-institutions | 111 | Ray Jessup=rj | They=lib | when=Tuesday morning | date=2015-09-15
V 19 | voted for | SUPPORT | political-institutions | 050 | Trevor Alsop=tr | the loser=pm | date=2015-09-14
V 19 | denied | REJECT | political-institutions | 016 | Trevor Alsop=tr | -
V 20 | signed | SUPPORT | political-institutions | 057 | The Nationals=nat; Tranter=nl | | when=Tuesday | date=2015-09-15 | id=nat
V 20 | promise | AGREE | political-institutions,environment | 034 | Tranter=nl | Wayne Doolan=wd
V 21 | sneered | ACCUSE/disapprove | political-institutions | 111 | Labor's leader=ll | @20:Tranter=nl
V 22 | knocked off#1 | COERCE/restrict | political-institutions,executive | 172 | his own mob=alp | a first-term prime minister=earl | st=h | when=June 2010 | date=2010-06
V 22 | knocked off#2 | COERCE/restrict | political-institutions,executive | 172 | his own mob=alp | her replacement=her | st=h | when=three years later | date=2013 | id=ko
V 22 | killings | =ko | | | his own mob=alp | her=her
Q 1 | m | vows "no wrecking, no sniping" | PM=pm | vows | -
Q 5 | d | It has been~~experience | he#1=nl | said | -
Q 7 | i | he was challenging for the leadership | he=nl | announced | -
Q 7 | d | ultimately the Prime Minister~~our nation needs. | he=nl | announced | -
Q 8 | i | We have lost thirty polls in a row~~made up their minds | he=nl | added | -
Q 10 | d | I am dismayed~~many months | he=pm | growled | -
Q 11 | d | * | @10:he=pm |  | -
Q 12 | d | * | @10:he=pm |  | -
Q 14 | m | called the deputy leader, Judith Penhall, "Lady Macbeth in a good jacket" | Kev Costigan=kc | called | -
Q 14 | i | he had lost the room | her=jp | telling | her boss=pm
Q 16 | d | I've been called worse by better | she=jp | told | -
Q 17 | d | They've shot~~AGAIN | Ray Jessup=rj | bellowed | -
Q 19 | i | he'd been offered his own job in return for switching | Trevor Alsop=tr | denied | -
Q 21 | i | the paint had changed and the house hadn't | Labor's leader=ll | sneered | -

#A w35-016 | 2021-10-08 | Warsaw
S Poland's top court rules against primacy of EU law in 'attack on the union's foundations'
P Judgment brings thousands into the streets and 'Polexit' back into the vocabulary
P Poland's Constitutional Tribunal has rejected the supremacy of European Union law over national legislation in certain areas, a decision that could imperil €57bn in funds and that Brussels has called the gravest legal challenge in the bloc's history.
P Two of the fourteen judges dissented on Thursday evening, one of them for forty minutes, before an audience that had thinned to a dozen reporters.
P "This ruling is an attack on the foundations of our union, and we shall not leave it without an answer," said Guy Santerre, the European commissioner for justice.
S "All the tools are on the table, and they are not there for decoration."
P The case goes back to March, when the prime minister asked the court to examine whether treaty articles used by European judges to strike down his overhaul of the courts were compatible with the constitution.
P His request was put off five times over the summer.
P The government welcomed the outcome but played down the uproar.
P "The primacy of constitutional law over other sources of law is obvious, in Poland as in Germany or Spain," its spokesman, Jacek Krawiecki, wrote on Twitter, describing talk of a Polish departure as "a harmful fairy tale".
P Eight in ten Poles want to stay in the EU, surveys show.
P That is why, says Małgorzata Zalewska, a lawmaker of the Civic Coalition, nobody in power will ever use the word.
P "They are sneaking us out through the cellar, with the furniture, and they'll tell us at the end that the door was locked from outside," she told the BBC, and accused the tribunal of acting on party orders.
P Within an hour of the verdict, thousands of people stood outside the court on Szucha Avenue with blue and gold flags around their shoulders.
P They shouted "Shame!" and "We're staying!" at a police line two deep.
P A counter-rally of some sixty nationalists with a loudspeaker tried to drown them out by playing the national anthem, but the demonstrators simply sang along.
P Three people were detained, a police spokeswoman said; all were freed by morning.
P Among those listening from the kerb was Igor Wierzba, a judge from Olsztyn, who was suspended by the disciplinary chamber in February last year after asking to see how new judges were appointed.
P Europe's highest court found in July that the chamber was not independent and ordered it closed; Warsaw has promised to do so but has let the deadline pass.
P "I've got four thousand pages of case files gathering dust and a very tidy garden," the judge said of his suspension.
P France's Europe minister warned that there was "a de facto risk of exit", and Luxembourg's foreign minister told Warsaw that it was playing with fire.
P Hungary's government congratulated the judges.
P In the orchards around Grójec, where the apple harvest has been good and prices bad, few growers had followed the hearing.
P "Without the subsidy I'd be gone by spring," one of them said, "so somebody had better apologise to somebody."
@ ct | Constitutional Tribunal | o | POLJUD
@ ec | European Commission | o | EUR
@ pm | Polish prime minister | p | POLGOV | prime minister
@ pg | Polish government | o | POLGOV
@ jk | Jacek Krawiecki | p | POLGOV | government spokesman
@ mz | Małgorzata Zalewska | p | POLPTYOPP | opposition lawmaker
@ gs | Guy Santerre | p | EUR | EU justice commissioner
@ fra | France | c | FRA
@ lux | Luxembourg | c | LUX
@ dem | demonstrators in Warsaw | l | POLCVLOPP
@ jus | Igor Wierzba | p | POLJUD | judge
@ ecj | European Court of Justice | o | EURJUD
@ far | Agrounia farmers | l | POLAGR
@ hun | Hungary | c | HUN
@ nat | nationalists | g | POLCVL
@ pol | Warsaw police | o | POLCOP
@ dis | disciplinary chamber | o | POLJUD
@ det | people detained in Warsaw | l | POLCVLOPP
@ two | dissenting judges | g | POLJUD
E 0 Poland/GPE; EU/ORG
E 2 Poland/GPE; Constitutional Tribunal/ORG; European Union/ORG; €57bn/MONEY; Brussels/GPE
E 3 Thursday evening/DATE
E 4 European/NORP; Guy Santerre/PER
E 6 March/DATE; European/NORP
E 9 Poland/GPE; Germany/GPE; Spain/GPE; Jacek Krawiecki/PER; Twitter/ORG; Polish/NORP
E 10 Poles/NORP; EU/ORG
E 11 Małgorzata Zalewska/PER; Civic Coalition/ORG
E 12 BBC/ORG
E 13 thousands of people/NUM; Szucha Avenue/FAC
E 15 some sixty nationalists/NUM
E 16 Three people/NUM
E 17 Igor Wierzba/PER; Olsztyn/GPE; February last year/DATE
E 18 Europe/LOC; July/DATE; Warsaw/GPE
E 20 France/GPE; Europe/LOC; Luxembourg/GPE; Warsaw/GPE
E 21 Hungary/GPE
E 22 Grójec/GPE
V 0 | rules | REJECT | legal,diplomatic | 128 | Poland's top court=ct | EU=ec | id=rul
V 0 | attack | ACCUSE/disapprove | legal,diplomatic | 111 | @4:Guy Santerre=gs | Poland's top court=ct | id=att
V 1 | Judgment | =rul | | | @0:Poland's top court=ct | @0:EU=ec
V 1 | brings | PROTEST/demo | legal,pro-democracy | 141 | thousands=dem | @0:Poland's top court=ct | n=protesters:thousands:- | id=dem
V 2 | rejected | =rul | | | Poland's Constitutional Tribunal=ct | European Union=ec
V 2 | decision | =rul | | | Poland's Constitutional Tribunal=ct | European Union=ec
V 2 | called | ACCUSE/disapprove | legal,diplomatic | 111 | Brussels=ec | Poland's Constitutional Tribunal=ct | id=bru
V 3 | dissented | REJECT | legal | 120 | Two of the fourteen judges=two | @2:Constitutional Tribunal=ct | when=Thursday evening | date=2021-10-07
V 4 | ruling | =rul | | | @2:Constitutional Tribunal=ct | our=ec
V 4 | attack | =att | | | Guy Santerre=gs | @2:Constitutional Tribunal=ct
V 4 | not leave | THREATEN/relations | legal,diplomatic | 130 | we=ec | @2:Constitutional Tribunal=ct | id=thr
V 5 | tools | =thr | | | @4:Guy Santerre=gs | @2:Constitutional Tribunal=ct
V 6 | asked | REQUEST/change | legal,executive | 024 | the prime minister=pm | the court=ct | st=h | when=March | date=2021-03 | id=ask
V 6 | strike down | SANCTION/convict | legal | 116 | European judges=ecj | his=pm | st=h
V 6 | case | =ask | | | the prime minister=pm | the court=ct
V 7 | request | =ask | | | His=pm | @6:the court=ct
V 8 | welcomed | SUPPORT | legal | 051 | The government=pg | @6:the court=ct | id=wel
V 8 | outcome | =rul | | | @6:the court=ct | @4:European=ec
V 9 | wrote | =wel | | | Jacek Krawiecki=jk | @6:the court=ct
V 9 | describing | REJECT | legal,diplomatic | 016 | Jacek Krawiecki=jk | @11:Małgorzata Zalewska=mz | id=tale
V 12 | sneaking | ACCUSE/allege | legal,diplomatic | 112 | she=mz | They=pg
V 12 | accused | ACCUSE/allege | legal,political-institutions | 112 | she=mz | the tribunal=ct
V 13 | verdict | =rul | | | the court=ct | @4:European=ec
V 13 | stood | =dem | | | thousands of people=dem | the court=ct | where=Szucha Avenue | date=2021-10-07 | n=protesters:thousands of people:-
V 14 | shouted | =dem | | | They=dem | @13:the court=ct
V 14 | line | MOBILIZE/police | legal | 153 | police=pol | They=dem | where=@13:Szucha Avenue | date=2021-10-07
V 15 | counter-rally | PROTEST/demo | legal | 141 | some sixty nationalists=nat | them=dem | n=protesters:some sixty nationalists:60 | where=@13:Szucha Avenue | date=2021-10-07
V 15 | demonstrators | =dem | | | demonstrators=dem | @13:the court=ct
V 16 | detained | COERCE/arrest | rights-freedoms | 173 | @14:police=pol | Three people=det | by=a police spokeswoman=pol | n=arrested:Three people:3 | date=2021-10-07
V 16 | freed | RETREAT/release | rights-freedoms | 0841 | @14:police=pol | Three people=det | by=a police spokeswoman=pol | when=by morning | date=2021-10-08
V 17 | suspended | COERCE/restrict | legal,political-institutions | 172 | the disciplinary chamber=dis | Igor Wierzba=jus | st=h | when=February last year | date=2020-02 | id=sus
V 18 | found | SANCTION/convict | legal | 116 | Europe's highest court=ecj | the chamber=dis | st=h | when=July | date=2021-07
V 18 | ordered | REQUEST/change | legal | 1044 | Europe's highest court=ecj | Warsaw=pg | st=h | when=July | date=2021-07
V 18 | promised | CONCEDE | legal | 083 | Warsaw=pg | Europe's highest court=ecj | st=f
V 19 | suspension | =sus | | | @17:the disciplinary chamber=dis | the judge=jus
V 20 | told | ACCUSE/disapprove | diplomatic,legal | 111 | Luxembourg's foreign minister=lux | Warsaw=pg
V 21 | congratulated | SUPPORT | diplomatic,legal | 051 | Hungary's government=hun | the judges=ct
Q 2 | i | the gravest legal challenge in the bloc's history | Brussels=ec | called | -
Q 4 | d | This ruling~~an answer | Guy Santerre=gs | said | -
Q 5 | d | * | @4:Guy Santerre=gs |  | -
Q 9 | d | The primacy~~or Spain | Jacek Krawiecki=jk | wrote | -
Q 9 | m | talk of a Polish departure as "a harmful fairy tale" | Jacek Krawiecki=jk | describing | -
Q 11 | i | nobody in power will ever use the word | Małgorzata Zalewska=mz | says | -
Q 12 | d | They are sneaking~~from outside | she=mz | told | -
Q 14 | d | Shame! | They=dem | shouted | -
Q 14 | d | We're staying! | They=dem | shouted | -
Q 18 | i | the chamber was not independent | Europe's highest court=ecj | found | -
Q 19 | d | I've got~~tidy garden | the judge=jus | said | -
Q 20 | m | there was "a de facto risk of exit" | France's Europe minister=fra | warned | -
Q 20 | i | it was playing with fire | Luxembourg's foreign minister=lux | told | Warsaw=pg
Q 23 | d | Without the subsidy I'd be gone by spring | one of them=far | said | -
Q 23 | d | so somebody had better apologise to somebody. | one of them=far | said | -

#A w35-017 | 1999-05-15 | MOSCOW
S Bid to Impeach Russian President Collapses in Duma
P MOSCOW (AP) -- The drive by Russia's Communists to remove the president from office fell apart Saturday when the lower house of parliament voted on five charges against him, from destroying the Soviet Union to waging war in Chechnya, and came up short on every one.
P The article on Chechnya, which even some liberals supported, drew 283 votes, 17 fewer than the two-thirds majority it needed.
P Dozens of deputies stayed away, and 46 ballots were thrown out because they had been spoiled.
P "They bought it, ballot by ballot, like potatoes," said Gennady Lobanov, the Communist leader, his face red with anger, as he stalked out of the hall.
S "Thirty thousand dollars for staying home, that is the price of a people's deputy today."
P The president's envoy to the chamber, Yuri Mostovoi, laughed off the accusation and said the Kremlin "has no such sums, and if it had, it would pay pensions."
P He called the result a victory for common sense.
P The outcome leaves the ailing head of state stronger than he has been in months, just three days after he fired a popular prime minister and his entire Cabinet.
P It also spares the country, for now, a collision between branches of power of the kind that ended in blood in October 1993, when tanks shelled the legislature on his orders.
P That bombardment, in which at least 140 people died, was one of the five counts.
P Viktor Kharitonin, the lawyer who spent eleven months drafting the charges, defended them to the end.
P "Four million Russians who ought to be alive are not," he told the chamber, reading out mortality tables in a flat voice.
S "If this is not genocide, then find me another word, and I will write it in."
P The ultranationalist Liberal Democratic Party, whose members walked out before each ballot, denounced the whole affair as "a circus for foreigners."
P Without that walkout, Mikhail Gusarov of the liberal Yabloko faction reckoned, the Communists would have carried the point on the war.
P He added that his own vote had not been for Lobanov's party but for the dead.
P Outside, some 300 protesters with red flags and portraits of Stalin stood in the drizzle behind police barriers.
P "My pension is 380 rubles and it came in February," said Nadezhda Kosheleva, 71, a former crane operator.
P The real test may come Wednesday, when the Duma considers Interior Minister Sergei Antipov, whom the president nominated to head the government.
P Communist leaders had threatened to vote him down if the impeachment failed, but on Saturday evening they sounded tired.
P Should the Duma reject three candidates, the constitution lets the president dissolve it and call early elections.
P The International Monetary Fund, which agreed last month to lend Moscow $4.5 billion, has tied the money to laws that this parliament has yet to pass.
@ du | State Duma | o | RUSLEG
@ pre | Russian president | p | RUSGOV | president
@ com | Communists | o | RUSPTYOPP
@ gl | Gennady Lobanov | p | RUSLEGOPP | Communist faction leader
@ vk | Viktor Kharitonin | p | RUSLEGOPP | author of the articles of impeachment
@ krm | Kremlin | o | RUSGOV
@ ym | Yuri Mostovoi | p | RUSGOV | presidential envoy to the Duma
@ yab | Yabloko | o | RUSPTY
@ zh | Liberal Democratic Party | o | RUSPTY
@ san | Sergei Antipov | p | RUSGOV | acting prime minister
@ dem | communist demonstrators | l | RUSCVLOPP
@ che | Chechnya | o | RUSREB
@ rus | Russian army | o | RUSMIL
@ par | Russian parliament of 1993 | o | RUSLEG
@ nk | Nadezhda Kosheleva | p | RUSCVL | pensioner
@ mg | Mikhail Gusarov | p | RUSLEG | Yabloko deputy
@ imf | International Monetary Fund | o | IGO
E 0 Russian/NORP; Duma/ORG
E 1 MOSCOW/GPE; AP/ORG; Russia/GPE; Communists/NORP; Saturday/DATE; Soviet Union/GPE; Chechnya/GPE
E 2 Chechnya/GPE
E 3 Dozens of deputies/NUM
E 4 Gennady Lobanov/PER; Communist/NORP
E 5 Thirty thousand dollars/MONEY; today/DATE
E 6 Yuri Mostovoi/PER; Kremlin/ORG
E 8 Cabinet/ORG
E 9 October 1993/DATE
E 10 at least 140 people/NUM
E 11 Viktor Kharitonin/PER
E 12 Four million/NUM; Russians/NORP
E 14 Liberal Democratic Party/ORG
E 15 Mikhail Gusarov/PER; Yabloko/ORG; Communists/NORP
E 16 Lobanov/PER
E 17 some 300 protesters/NUM; Stalin/PER
E 18 380 rubles/MONEY; February/DATE; Nadezhda Kosheleva/PER
E 19 Wednesday/DATE; Duma/ORG; Sergei Antipov/PER
E 20 Communist/NORP; Saturday evening/DATE
E 21 Duma/ORG
E 22 International Monetary Fund/ORG; last month/DATE; Moscow/GPE; $4.5 billion/MONEY
V 0 | Bid | ACCUSE/allege | legislative,political-institutions | 112 | @1:Communists=com | Russian President=pre | id=imp
V 0 | Collapses | REJECT | legislative,political-institutions | 120 | Duma=du | @1:Communists=com | id=fail
V 1 | drive | =imp | | | Russia's Communists=com | the president=pre
V 1 | fell apart | =fail | | | the lower house of parliament=du | Communists=com | when=Saturday | date=1999-05-15
V 1 | voted | =fail | | | the lower house of parliament=du | Communists=com | when=Saturday | date=1999-05-15
V 1 | charges | =imp | | | Communists=com | him=pre
V 1 | war | ASSAULT | military,territory | 190 | the president=pre | Chechnya=che | st=h | by=Communists=com | id=che
V 2 | supported | SUPPORT | legislative,military | 050 | some liberals=yab | @1:Communists=com | date=1999-05-15 | id=yabv
V 2 | drew | =fail | | | @1:the lower house of parliament=du | @1:Communists=com
V 4 | bought | ACCUSE/allege | corruption,legislative | 1121 | Gennady Lobanov=gl | @6:the Kremlin=krm | id=buy
V 5 | price | =buy | | | @4:Gennady Lobanov=gl | @6:the Kremlin=krm
V 6 | laughed off | REJECT | corruption,executive | 016 | Yuri Mostovoi=ym | @4:Gennady Lobanov=gl | id=laugh
V 6 | accusation | =buy | | | @4:Gennady Lobanov=gl | the Kremlin=krm
V 7 | result | =fail | | | @1:the lower house of parliament=du | @4:Communist=com
V 8 | outcome | =fail | | | @1:the lower house of parliament=du | @4:Communist=com
V 9 | shelled | ASSAULT/heavy-weapons | political-institutions,military | 194 | tanks=rus; his=pre | legislature=par | st=h | when=October 1993 | date=1993-10 | id=shell
V 10 | bombardment | =shell | | | @9:tanks=rus | @9:legislature=par | n=killed:at least 140 people:140
V 10 | counts | =imp | | | @4:Communist=com | @9:his=pre
V 11 | charges | =imp | | | Viktor Kharitonin=vk | @9:his=pre
V 11 | defended | =imp | | | Viktor Kharitonin=vk | @9:his=pre
V 12 | told | =imp | | | he=vk | @9:his=pre
V 13 | genocide | =imp | | | @12:he=vk | @9:his=pre
V 14 | walked out | PROTEST/boycott | legislative,political-institutions | 143 | members=zh | @15:the Communists=com | date=1999-05-15 | id=zhwalk
V 14 | denounced | ACCUSE/disapprove | legislative,political-institutions | 111 | Liberal Democratic Party=zh | @15:the Communists=com
V 15 | walkout | =zhwalk | | | @14:Liberal Democratic Party=zh | the Communists=com
V 15 | war | =che | | | @8:head of state=pre | @2:Chechnya=che
V 16 | vote | =yabv | | | his own=yab | -
V 17 | stood | PROTEST/demo | legislative,political-institutions | 141 | some 300 protesters=dem | @8:head of state=pre | n=protesters:some 300 protesters:300 | date=1999-05-15
V 20 | threatened | THREATEN | legislative,political-institutions | 130 | Communist leaders=com | him=san | st=h
V 20 | impeachment | =imp | | | they=com | @19:the president=pre
V 22 | agreed | AGREE | economic | 0331 | International Monetary Fund=imf | Moscow=krm | st=h | when=last month | date=1999-04 | n=money:$4.5 billion:4500000000:USD
Q 4 | d | They bought it, ballot by ballot, like potatoes | Gennady Lobanov=gl | said | -
Q 5 | d | * | @4:Gennady Lobanov=gl |  | -
Q 6 | m | the Kremlin "has no such sums, and if it had, it would pay pensions." | Yuri Mostovoi=ym | said | -
Q 7 | i | the result a victory for common sense | He=ym | called | -
Q 12 | d | Four million Russians~~are not | he=vk | told | the chamber=du
Q 13 | d | * | @12:he=vk |  | @12:the chamber=du
Q 14 | m | the whole affair as "a circus for foreigners." | Liberal Democratic Party=zh | denounced | -
Q 15 | i | Without that walkout | Mikhail Gusarov=mg | reckoned | -
Q 16 | i | his own vote had not been for Lobanov's party but for the dead | He=mg | added | -
Q 18 | d | My pension~~February | Nadezhda Kosheleva=nk | said | -

#A w35-018 | 2016-02-12 | -
S Sona 2016: EFF walks out chanting 'criminal' after hour of chaos; president limps through speech
P It was the red overalls' night again, and the man at the podium could only wait and giggle.
P Economic Freedom Fighters MPs stormed out of the National Assembly on Thursday night, shouting that the president was a criminal who belonged in jail, after an hour of interruptions that turned the State of the Nation Address into a shouting match.
P "He is no longer a president that deserves respect from anyone, he has stolen from us," party whip Thabang Molefi-Khoza told the Speaker, who had ordered him three times to take his seat.
S "He must pay back the money."
P That last line has followed the head of state around since 2014.
P In March of that year the Public Protector found that he had unduly benefited from R246m of upgrades to his homestead at Nkandla and told him to repay a part, an instruction he ignored until last week.
P On Tuesday his own advocate conceded before the Constitutional Court that the report was binding.
P So the Fighters came well supplied.
P Lerato Ramaphala rose on a point of order four minutes in and asked the president to explain why he dismissed a respected finance minister in December and "destroyed the economy in one evening."
P Overruled, she sat, and another rose.
P A party elder from the Congress of the People then stood, declared that the president had broken his oath and left with his two colleagues, to cheers.
P This year nobody was dragged.
P In February 2015 plain-clothes police in white shirts hauled the entire caucus from the chamber, breaking one woman's jaw, while the mobile signal was jammed and the DA marched out in protest.
P Reporters sued over the jamming and have an appeal pending.
P The ANC's spokeswoman, Zanele Sithebe, described Thursday's walkout as "hooliganism on a parliamentary salary" and demanded that the Speaker refer the offenders for discipline.
P DA parliamentary leader Hendrik van Aswegen stayed in his seat, though he found little to applaud.
P "Eight million people without work, and he gave them a story about trimming travel and catering," Van Aswegen scoffed on the steps afterwards.
P Wine at presidential receptions was indeed to be capped, guests learned over a glass of it.
P Down the hill on Darling Street, stun grenades went off shortly before seven when police drove back several hundred EFF supporters who were trying to get past the razor wire.
P "We came to sing and they answered us with bombs," said a first-year student with a cut above her eye.
P The police said they had warned the crowd twice by loudhailer and that one officer had been hit by a brick.
P It was a quarter to nine, and there were potholes to talk about.
@ eff | Economic Freedom Fighters | o | ZAFPTYOPP
@ pre | South African president | p | ZAFGOV | president
@ spk | Speaker of the National Assembly | p | ZAFLEG | Speaker
@ da | Democratic Alliance | o | ZAFPTYOPP
@ tm | Thabang Molefi-Khoza | p | ZAFLEGOPP | EFF chief whip
@ lr | Lerato Ramaphala | p | ZAFLEGOPP | EFF MP
@ hv | Hendrik van Aswegen | p | ZAFPTYOPP | DA parliamentary leader
@ zs | Zanele Sithebe | p | ZAFPTYGOV | ANC spokeswoman
@ pp | Public Protector | p | ZAFGOV | Public Protector
@ cop | South African police | o | ZAFCOP
@ sup | EFF supporters | l | ZAFCVLOPP
@ cpt | Congress of the People | o | ZAFPTYOPP
@ jou | parliamentary reporters | g | ZAFJRN
E 0 Sona 2016/EVT; EFF/ORG
E 2 Economic Freedom Fighters/ORG; National Assembly/ORG; Thursday night/DATE; State of the Nation Address/EVT
E 3 Thabang Molefi-Khoza/PER
E 5 2014/DATE
E 6 March of that year/DATE; R246m/MONEY; Nkandla/GPE; last week/DATE
E 7 Tuesday/DATE; Constitutional Court/ORG
E 8 Fighters/ORG
E 9 Lerato Ramaphala/PER; December/DATE
E 11 Congress of the People/ORG
E 12 This year/DATE
E 13 February 2015/DATE; DA/ORG
E 15 ANC/ORG; Zanele Sithebe/PER; Thursday/DATE
E 16 DA/ORG; Hendrik van Aswegen/PER
E 17 Eight million people/NUM; Van Aswegen/PER
E 19 Darling Street/FAC; several hundred/NUM; EFF/ORG
V 0 | walks out | PROTEST/boycott | legislative,corruption | 143 | EFF=eff | president=pre | id=walk
V 0 | criminal | ACCUSE/allege | corruption,legislative | 1121 | EFF=eff | president=pre | id=crim
V 2 | stormed out | =walk | | | Economic Freedom Fighters MPs=eff | the president=pre | when=Thursday night | date=2016-02-11 | where=National Assembly
V 2 | shouting#1 | =crim | | | Economic Freedom Fighters MPs=eff | the president=pre | when=Thursday night | date=2016-02-11
V 2 | interruptions | PROTEST/obstruct | legislative | 144 | Economic Freedom Fighters MPs=eff | the president=pre | when=Thursday night | date=2016-02-11 | id=int
V 3 | told | =crim | | | Thabang Molefi-Khoza=tm | He=pre
V 3 | ordered | REQUEST/yield | legislative | 1052 | the Speaker=spk | him=tm | date=2016-02-11 | id=order
V 4 | must | REQUEST/change | corruption,legislative | 104 | @3:Thabang Molefi-Khoza=tm | He=pre | id=pay
V 5 | line | =pay | | | @3:Thabang Molefi-Khoza=tm | the head of state=pre
V 6 | found | ACCUSE/allege | corruption,legal | 1121 | the Public Protector=pp | he#1=pre | st=h | when=March of that year | date=2014-03 | id=ppf
V 6 | told | REQUEST/change | corruption,legal | 104 | the Public Protector=pp | him=pre | st=h | when=March of that year | date=2014-03 | id=ppt
V 6 | instruction | =ppt | | | the Public Protector=pp | he#2=pre
V 6 | ignored | REJECT/change | corruption,legal | 123 | he#2=pre | the Public Protector=pp | st=h
V 7 | conceded | CONCEDE | legal,corruption | 080 | his own advocate=pre | @6:the Public Protector=pp | when=Tuesday | date=2016-02-09 | where=Constitutional Court | id=conc
V 9 | rose | =int | | | Lerato Ramaphala=lr | the president=pre
V 9 | asked | REQUEST/change | executive,economic | 104 | Lerato Ramaphala=lr | the president=pre | date=2016-02-11
V 9 | destroyed | ACCUSE/allege | economic,executive | 112 | Lerato Ramaphala=lr | he=pre | date=2016-02-11
V 10 | another | =int | | | another=eff | @9:the president=pre
V 11 | declared | ACCUSE/allege | corruption,legal | 112 | A party elder from the Congress of the People=cpt | the president=pre | date=2016-02-11
V 11 | left | PROTEST/boycott | legislative | 143 | A party elder from the Congress of the People=cpt | the president=pre | date=2016-02-11
V 12 | dragged | ASSAULT/beat | legislative,repression | 175 | - | nobody=eff | st=n
V 13 | hauled | ASSAULT/beat | legislative,repression | 175 | police=cop | the entire caucus=eff | st=h | when=February 2015 | date=2015-02 | where=the chamber | id=haul
V 13 | jammed | COERCE/withhold | rights-freedoms,repression | 172 | - | @14:Reporters=jou | st=h | when=February 2015 | date=2015-02 | id=jam
V 13 | marched out | PROTEST/boycott | legislative,rights-freedoms | 143 | the DA=da | police=cop | st=h | when=February 2015 | date=2015-02
V 14 | sued | ACCUSE/allege | legal,rights-freedoms | 115 | Reporters=jou | - | st=h
V 14 | jamming | =jam | | | - | Reporters=jou
V 15 | described | ACCUSE/disapprove | legislative | 111 | Zanele Sithebe=zs | offenders=eff
V 15 | walkout | =walk | | | offenders=eff | @11:the president=pre | when=Thursday
V 15 | demanded | REQUEST/change | legislative | 104 | Zanele Sithebe=zs | the Speaker=spk
V 17 | scoffed | ACCUSE/disapprove | economic,executive | 111 | Van Aswegen=hv | he=pre | date=2016-02-11
V 19 | drove back | ASSAULT/crowd-control | repression,legislative | 175 | police=cop | several hundred EFF supporters=sup | date=2016-02-11 | where=Darling Street | id=drive
V 19 | went off | =drive | | | police=cop | several hundred EFF supporters=sup
V 20 | answered | =drive | | | they=cop | us=sup | by=a first-year student=sup
V 21 | warned | THREATEN/violence | repression | 137 | they=cop | the crowd=sup | by=The police=cop | date=2016-02-11
V 21 | hit | ASSAULT/primitive | legislative | 180 | @20:We=sup | one officer=cop | by=The police=cop | date=2016-02-11
Q 0 | d | criminal | EFF=eff | chanting | -
Q 2 | i | the president was a criminal who belonged in jail | Economic Freedom Fighters MPs=eff | shouting#1 | -
Q 3 | d | He is no longer~~from us | Thabang Molefi-Khoza=tm | told | the Speaker=spk
Q 4 | d | * | @3:Thabang Molefi-Khoza=tm |  | @3:the Speaker=spk
Q 6 | i | he had unduly benefited from R246m of upgrades to his homestead at Nkandla | the Public Protector=pp | found | -
Q 9 | m | he dismissed a respected finance minister in December and "destroyed the economy in one evening." | Lerato Ramaphala=lr | asked | the president=pre
Q 11 | i | the president had broken his oath | A party elder from the Congress of the People=cpt | declared | -
Q 15 | m | Thursday's walkout as "hooliganism on a parliamentary salary" | Zanele Sithebe=zs | described | -
Q 17 | d | Eight million~~catering | Van Aswegen=hv | scoffed | -
Q 20 | d | We came to sing~~with bombs | a first-year student with a cut above her eye=sup | said | -
Q 21 | i | they had warned the crowd twice by loudhailer and that one officer had been hit by a brick | The police=cop | said | -

#A w35-019 | 2018-12-04 | -
S Elections board won't certify NC congressional race as witness says she was paid to collect ballots
P 'I didn't know it was wrong,' Bladen County woman tells WBTX of work for contractor tied to Hargett campaign
P RALEIGH, N.C. (WBTX) - North Carolina's elections board refused for a second time Friday to certify Republican Russell Hargett's 905-vote win in the 9th Congressional District, and investigators were back in Bladen County on Monday knocking on the doors of people whose absentee ballots never arrived.
P In a seven-to-two vote, the board cited "claims of numerous irregularities and concerted fraudulent activities" and called a public hearing for later this month.
P It has not said who made those claims.
P But sworn statements filed by Democrats keep coming back to one man: Dewey McRaney, a soil and water district supervisor with a fraud conviction from the 1990s, whom the Hargett campaign hired through a consultant to get out the mail-in vote.
P Tammy Bright-Hester told WBTX that McRaney paid her $75 to $100 a week in cash to go door to door and bring him whatever she was handed.
P "I gave them to Dewey and what he did with them after that, the Lord knows," she said on her porch, a cigarette shaking in her hand.
P Collecting another person's ballot is a felony in this state.
P Lorraine Spivey, 86, signed one of the affidavits.
P "A young lady come to the door and said she'd finish it for me," she recalled, still puzzled, "and I let her, because she was polite."
P McRaney, who closed his screen door on our crew twice, has denied any wrongdoing.
P The board vice chairman who first moved to hold up the count, Joshua Beale, said that he had known of "unfortunate activities" down east for years and would not "turn a blind eye" any longer.
P That refusal drew a blistering letter from Hargett, a pastor by trade, who urged the board to certify him at once and accused it of dragging its feet.
P "There are not enough ballots in question to change the outcome," he wrote.
P State GOP director Wade Rushing went further at a news conference outside party headquarters, labeling the probe "a sham cooked up by partisans" and threatening to sue by Friday.
P By late afternoon his tone had softened.
P "If it turns out that this fellow did what folks say he did, then we'd want a new election too," he told us, adding that the party had not known about McRaney's record.
P Democrat Denise Tolliver, a Marine veteran, took back her concession in a video on Thursday and demanded that Hargett say "what he knew and when he knew it."
P In Washington, the incoming House majority leader warned that he would not let the Republican be seated in January unless the questions were settled.
P About 60 people marched from the AME Zion church in Elizabethtown to the county courthouse Sunday behind a banner that read COUNT IT OR CAN IT.
P "My mother picked cotton so she could stand in that line," the Rev. Alonzo Battle of the NAACP told the crowd.
P This is not the county's first brush with the subject: after the 2016 election the board held a hearing on a complaint of ballot harvesting here, threw it out and sent the file to federal prosecutors, who never charged anyone.
P We'll have live team coverage from Elizabethtown tonight at 6.
@ be | State Board of Elections | o | USAGOV
@ rh | Russell Hargett | p | USAPTY | Republican candidate
@ dt | Denise Tolliver | p | USAPTYOPP | Democratic candidate
@ dw | Dewey McRaney | p | USAPTY | contractor for the Hargett campaign
@ ls | Lorraine Spivey | p | USACVL | Bladen County voter
@ tb | Tammy Bright-Hester | p | USACVL | woman who collected ballots
@ wr | Wade Rushing | p | USAPTY | state party director
@ ncd | North Carolina Democrats | o | USAPTY
@ jb | Joshua Beale | p | USAGOV | vice chairman of the elections board
@ sh | House majority leader | p | USALEG | incoming House majority leader
@ pr | marchers in Elizabethtown | l | USACVL
@ men | Rev. Alonzo Battle | p | USASOC | NAACP branch president
@ wb | WBTX | o | USAJRN
@ fp | federal prosecutors | o | USAJUD
@ any | anyone | p | USACVL
E 0 NC/GPE
E 1 Bladen County/GPE; WBTX/ORG; Hargett/PER
E 2 RALEIGH/GPE; N.C./GPE; WBTX/ORG; North Carolina/GPE; Friday/DATE; Republican/NORP; Russell Hargett/PER; 9th Congressional District/GPE; Bladen County/GPE; Monday/DATE
E 3 later this month/DATE
E 5 Democrats/NORP; Dewey McRaney/PER; the 1990s/DATE; Hargett/PER
E 6 Tammy Bright-Hester/PER; WBTX/ORG; McRaney/PER; $75 to $100/MONEY
E 7 Dewey/PER
E 9 Lorraine Spivey/PER
E 11 McRaney/PER
E 12 Joshua Beale/PER
E 13 Hargett/PER
E 15 GOP/ORG; Wade Rushing/PER; Friday/DATE
E 17 McRaney/PER
E 18 Democrat/NORP; Denise Tolliver/PER; Marine/ORG; Thursday/DATE; Hargett/PER
E 19 Washington/GPE; House/ORG; Republican/NORP; January/DATE
E 20 About 60 people/NUM; AME Zion church/FAC; Elizabethtown/GPE; Sunday/DATE
E 21 Alonzo Battle/PER; NAACP/ORG
E 22 2016/DATE
E 23 Elizabethtown/GPE; tonight/DATE
V 0 | won't | REJECT | election | 120 | Elections board=be | @2:Russell Hargett=rh | id=cert
V 0 | says | ACCUSE/allege | election,corruption | 1121 | witness=tb | @5:Dewey McRaney=dw | id=wit
V 1 | tells | =wit | | | Bladen County woman=tb | contractor=dw
V 2 | refused | =cert | | | North Carolina's elections board=be | Russell Hargett=rh | when=Friday | date=2018-11-30
V 2 | knocking | ACCUSE/investigate | election,corruption | 091 | investigators=be | @5:Dewey McRaney=dw | when=Monday | date=2018-12-03 | where=Bladen County | id=inv
V 3 | vote | =cert | | | the board=be | @2:Russell Hargett=rh
V 3 | cited | =cert | | | the board=be | @2:Russell Hargett=rh
V 5 | statements | ACCUSE/allege | election,corruption | 1121 | Democrats=ncd | Dewey McRaney=dw | id=aff
V 5 | conviction | SANCTION/convict | legal | 116 | - | Dewey McRaney=dw | st=h | when=the 1990s
V 6 | told | =wit | | | Tammy Bright-Hester=tb | McRaney=dw
V 7 | gave | =wit | | | she=tb | Dewey=dw
V 9 | affidavits | =aff | | | Lorraine Spivey=ls | @7:Dewey=dw
V 11 | denied | REJECT | election,corruption | 016 | McRaney=dw | @7:she=tb
V 12 | hold up | =cert | | | Joshua Beale=jb | @13:Hargett=rh
V 13 | refusal | =cert | | | board=be | Hargett=rh
V 13 | letter | ACCUSE/disapprove | election | 111 | Hargett=rh | the board=be | id=let
V 13 | urged | REQUEST/change | election | 0244 | Hargett=rh | the board=be
V 13 | accused | =let | | | Hargett=rh | it=be
V 14 | wrote | =let | | | he=rh | @13:the board=be
V 15 | labeling | ACCUSE/disapprove | election,political-institutions | 111 | Wade Rushing=wr | partisans=be | id=sham
V 15 | probe | =inv | | | partisans=be | @17:McRaney=dw
V 15 | threatening | THREATEN | election,legal | 130 | Wade Rushing=wr | partisans=be | id=sue
V 18 | took back | REJECT | election | 120 | Denise Tolliver=dt | Hargett=rh | when=Thursday | date=2018-11-29
V 18 | concession | CONCEDE | election | 080 | her=dt | Hargett=rh | st=h
V 18 | demanded | REQUEST/change | election | 104 | Denise Tolliver=dt | Hargett=rh | when=Thursday | date=2018-11-29
V 19 | warned | THREATEN/restrict | election,legislative | 132 | the incoming House majority leader=sh | the Republican=rh | where=Washington
V 20 | marched | PROTEST/demo | election,rights-freedoms | 141 | About 60 people=pr | @15:partisans=be | when=Sunday | date=2018-12-02 | where=Elizabethtown | n=protesters:About 60 people:60 | id=mar
V 22 | hearing | ACCUSE/investigate | election | 090 | the board=be | - | st=h | date=2016 | id=h16
V 22 | complaint | ACCUSE/allege | election | 112 | - | @17:McRaney=dw | st=h | id=c16
V 22 | threw | REJECT | election | 120 | the board=be | - | st=h
V 22 | charged | ACCUSE/allege | election,legal | 115 | federal prosecutors=fp | anyone=any | st=n
Q 0 | i | she was paid to collect ballots | witness=tb | says | -
Q 1 | d | I didn't know it was wrong | Bladen County woman=tb | tells | WBTX=wb
Q 3 | m | "claims of numerous irregularities and concerted fraudulent activities" | the board=be | cited | -
Q 6 | i | McRaney paid her~~she was handed | Tammy Bright-Hester=tb | told | WBTX=wb
Q 7 | d | I gave them~~the Lord knows | she=tb | said | -
Q 10 | d | A young lady~~for me | she#2=ls | recalled | -
Q 10 | d | and I let her, because she was polite. | she#2=ls | recalled | -
Q 12 | m | he had known of "unfortunate activities" down east for years and would not "turn a blind eye" any longer | Joshua Beale=jb | said | -
Q 14 | d | There are not~~the outcome | he=rh | wrote | @13:the board=be
Q 15 | m | the probe "a sham cooked up by partisans" | Wade Rushing=wr | labeling | -
Q 17 | d | If it turns out~~new election too | he#2=wr | told | us=wb
Q 17 | i | the party had not known about McRaney's record | he#2=wr | adding | -
Q 18 | m | Hargett say "what he knew and when he knew it." | Denise Tolliver=dt | demanded | -
Q 19 | i | he would not let the Republican be seated in January unless the questions were settled | the incoming House majority leader=sh | warned | -
Q 21 | d | My mother picked~~that line | Alonzo Battle=men | told | the crowd=pr

#A w35-020 | 2023-08-31 | Tokyo
S Farm minister under fire for calling Fukushima discharge "contaminated water," retracts remark
P TOKYO, Aug. 31 (Asahi News Service) - Agriculture minister Shuichi Kanzaki apologized and withdrew a remark on Thursday in which he referred to the treated water being released from the crippled Fukushima Daiichi nuclear plant as "contaminated," after the prime minister instructed him to do so and opposition parties demanded his head.
P The term is the one that China uses.
P "I regret the slip of the tongue and I offer my heartfelt apology to the people of Fukushima," a visibly shaken Kanzaki told reporters at his ministry shortly before 8 p.m.
P He ruled out stepping down, saying that his duty was "to stand in front of the fishermen and not to run from them."
P The prime minister had phoned him from his car within an hour, officials said, and later described the wording to reporters as "deeply inappropriate."
P For Tomoe Igarashi, policy chief of the Constitutional Democratic Party, an apology would not do.
P "A minister who repeats Beijing's line in front of cameras, and then needs a telephone call to notice it, should resign today," she said.
P Two smaller parties joined that demand, and one of them said it would submit a censure motion if he was still in office when the extraordinary session opens in October.
P The slip came at the worst of moments, when the people of Fukushima were counting on their government to speak with one voice.
P Tokyo Electric Power began to pump the water into the Pacific on Aug. 24, and China halted all imports of Japanese seafood the same day.
P Kanzaki had only on Wednesday called that ban "totally unexpected," a comment which drew laughter from diplomats, since Beijing had threatened it for months.
P The Chinese Embassy wasted no time.
P "Sometimes the truth comes out of the mouth by itself," it posted on X beneath a clip of the minister.
P Chief Cabinet Secretary Hideki Morinaga told a regular briefing that the government had lodged a protest with the embassy over the post, and he dismissed as groundless the suggestion that the minister had meant what he said.
P "It was an error of speech, nothing more and nothing less," Morinaga said.
P In Soma, where boats bring in flounder again after a twelve-year wait, the head of the fishing cooperative said members had cried when they heard the news on the radio.
P "He's supposed to be our minister," said Saburo Konno, 68, mending a net. "I've seen typhoons do less harm than that word."
P The International Atomic Energy Agency concluded in July that the release meets safety standards, and tests of the first fish landed since it started found no tritium.
P Fishermen's federations opposed the discharge to the last, reminding the government of a written promise given in 2015 that nothing would be done without their understanding.
P About 400 people rallied outside the prime minister's office last Friday, with drums and a papier-mache whale.
P Kanzaki, a seven-term lawmaker from Okayama, entered the Cabinet in September.
P A predecessor in the post lost it within months in 2007 over the expenses of an office that turned out to be a flat with free water, and another resigned that same year after a week.
@ kan | Shuichi Kanzaki | p | JPNGOV | agriculture minister
@ pm | Japanese prime minister | p | JPNGOV | prime minister
@ cdp | Constitutional Democratic Party | o | JPNPTYOPP
@ ti | Tomoe Igarashi | p | JPNLEGOPP | CDP policy chief
@ ch | China | c | CHN
@ cem | Chinese Embassy in Tokyo | o | CHNGOV
@ ccs | Hideki Morinaga | p | JPNGOV | chief cabinet secretary
@ fis | Fukushima fishermen | l | JPNLAB
@ sk | Saburo Konno | p | JPNLAB | fishing cooperative head
@ jp | Japan | c | JPN
@ pro | protesters outside the parliament | l | JPNCVLOPP
@ old | former agriculture minister | p | JPNELI | agriculture minister
@ gov | Japanese government | o | JPNGOV
@ off | Japanese officials | g | JPNGOV
@ sma | smaller Japanese opposition parties | o | JPNPTYOPP
E 0 Fukushima/GPE
E 1 TOKYO/GPE; Aug. 31/DATE; Asahi News Service/ORG; Shuichi Kanzaki/PER; Thursday/DATE; Fukushima Daiichi nuclear plant/FAC
E 2 China/GPE
E 3 Fukushima/GPE; Kanzaki/PER
E 6 Tomoe Igarashi/PER; Constitutional Democratic Party/ORG
E 7 Beijing/GPE; today/DATE
E 8 October/DATE
E 9 Fukushima/GPE
E 10 Tokyo Electric Power/ORG; Pacific/LOC; Aug. 24/DATE; China/GPE; Japanese/NORP
E 11 Kanzaki/PER; Wednesday/DATE; Beijing/GPE
E 12 Chinese Embassy/ORG
E 13 X/ORG
E 14 Hideki Morinaga/PER
E 15 Morinaga/PER
E 16 Soma/GPE
E 17 Saburo Konno/PER
E 18 International Atomic Energy Agency/ORG; July/DATE
E 19 2015/DATE
E 20 About 400 people/NUM; last Friday/DATE
E 21 Kanzaki/PER; Okayama/GPE; Cabinet/ORG; September/DATE
E 22 2007/DATE; that same year/DATE
V 0 | under fire | ACCUSE/disapprove | environment,legislative | 111 | @6:Constitutional Democratic Party=cdp | Farm minister=kan | id=fire
V 0 | retracts | CONCEDE | environment,executive | 055 | Farm minister=kan | - | id=ret
V 1 | apologized | =ret | | | Shuichi Kanzaki=kan | @9:people of Fukushima=fis | when=Thursday | date=2023-08-31
V 1 | withdrew | =ret | | | Shuichi Kanzaki=kan | - | when=Thursday | date=2023-08-31
V 1 | instructed | REQUEST/change | executive,environment | 104 | the prime minister=pm | him=kan | id=inst
V 1 | demanded | REQUEST/change | legislative,executive | 1041 | opposition parties=cdp | his=kan | id=head
V 3 | regret | =ret | | | I#1=kan | people of Fukushima=fis
V 3 | apology | =ret | | | I#2=kan | people of Fukushima=fis
V 3 | told | =ret | | | Kanzaki=kan | people of Fukushima=fis | where=his ministry
V 4 | ruled out | REJECT/change | executive | 1231 | He=kan | @1:opposition parties=cdp | id=stay
V 5 | phoned | CONSULT/phone | executive | 041 | The prime minister=pm; him=kan | | by=officials=off | date=2023-08-31 | id=pho
V 5 | described | ACCUSE/disapprove | executive,environment | 111 | The prime minister=pm | him=kan | by=officials=off | id=pmc
V 6 | apology | =ret | | | @4:He=kan | -
V 7 | resign | =head | | | she=ti | A minister=kan
V 7 | call | =pho | | | @5:The prime minister=pm; A minister=kan | -
V 7 | said | =fire | | | she=ti | A minister=kan
V 8 | demand | =head | | | Two smaller parties=sma | he=kan
V 8 | said | THREATEN | legislative,executive | 130 | one of them=sma | he=kan
V 10 | halted | SANCTION/discontinue | economic,environment | 163 | China=ch | Japanese seafood=jp | when=the same day | date=2023-08-24 | id=ban
V 11 | ban | =ban | | | Beijing=ch | @10:Japanese seafood=jp
V 11 | threatened | THREATEN/restrict | economic,environment | 1312 | Beijing=ch | @10:Japanese seafood=jp | st=h
V 13 | posted | ACCUSE/disapprove | diplomatic,environment | 111 | it=cem | the minister=kan | id=emb
V 14 | protest | ACCUSE/disapprove | diplomatic,environment | 114 | the government=gov | the embassy=cem | by=Hideki Morinaga=ccs
V 14 | post | =emb | | | the embassy=cem | the minister=kan
V 14 | dismissed | REJECT | diplomatic,environment | 016 | he#1=ccs | the embassy=cem
V 17 | harm | ACCUSE/disapprove | environment,executive | 111 | Saburo Konno=sk | He=kan
V 19 | opposed | REJECT/change | environment,economic | 120 | Fishermen's federations=fis | the government=gov | st=h
V 19 | promise | AGREE | environment | 030 | the government=gov | Fishermen's federations=fis | st=h | when=2015 | date=2015
V 20 | rallied | PROTEST/demo | environment | 141 | About 400 people=pro | the prime minister=pm | when=last Friday | date=2023-08-25 | n=protesters:About 400 people:400 | st=h
V 22 | resigned | RETREAT/resign | executive | 0831 | another=old | - | st=h | when=that same year | date=2007
Q 0 | m | Fukushima discharge "contaminated water," | Farm minister=kan | calling | -
Q 1 | m | the treated water being released from the crippled Fukushima Daiichi nuclear plant as "contaminated," | he=kan | referred | -
Q 3 | d | I regret~~Fukushima | Kanzaki=kan | told | -
Q 4 | m | his duty was "to stand in front of the fishermen and not to run from them." | He=kan | saying | -
Q 5 | i | The prime minister had phoned him from his car within an hour | officials=off | said | -
Q 5 | m | the wording to reporters as "deeply inappropriate." | The prime minister=pm | described | -
Q 7 | d | A minister who repeats~~resign today | she=ti | said | -
Q 8 | i | it would submit a censure motion if he was still in office when the extraordinary session opens in October | one of them=sma | said | -
Q 11 | m | that ban "totally unexpected," | Kanzaki=kan | called | -
Q 13 | d | Sometimes the truth~~by itself | it=cem | posted | -
Q 14 | i | the government had lodged a protest with the embassy over the post | Hideki Morinaga=ccs | told | -
Q 15 | d | It was an error~~nothing less | Morinaga=ccs | said | -
Q 16 | i | members had cried when they heard the news on the radio | the head of the fishing cooperative=sk | said | -
Q 17 | d | He's supposed to be our minister | Saburo Konno=sk | said | -
Q 17 | d | I've seen typhoons do less harm than that word. | Saburo Konno=sk | said | -
Q 19 | i | nothing would be done without their understanding | the government=gov | promise | Fishermen's federations=fis

