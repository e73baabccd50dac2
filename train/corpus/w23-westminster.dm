#A w23-001 | 2017-06-09 | Washington
S Fired FBI director says President asked him to drop probe; President tweets back: 'Total lies'
P Harlan Brecht tells senators that President demanded loyalty over dinner and pressed him to end investigation of former aide
P Washington (CNN) — Harlan Brecht, the FBI director whom the President fired in May, accused his former boss on Thursday of lying about him and of leaning on him to drop a criminal investigation into a former national security adviser.
P "He looked at me and said, 'I hope you can let this go,'" Brecht told the Senate Intelligence Committee in a hearing that ran for nearly three hours.
S "I took it as a direction.
S "This was the President of the United States, alone with me in the Oval Office."
P The President, who had kept silent during the testimony, answered on Twitter a little after 6 a.m. on Friday.
P "Despite so many false statements and total lies, complete vindication," he wrote, "and WOW, Brecht is a leaker!"
P The stock market, which had braced for fireworks, closed almost where it opened.
P Bars across the capital had opened early so that patrons could watch, and one of them offered free drinks for each presidential tweet.
P The request, as Brecht described it, came on February 14, a day after the adviser, retired Gen. Wendell Strack, resigned over his calls with the Russian ambassador.
P The President cleared the room, Brecht said, praised Strack as "a good guy" and then brought up the inquiry.
P Eighteen days earlier, over dinner in the Green Room, he had demanded loyalty, Brecht testified.
P "I need loyalty, I expect loyalty," he quoted the President as saying.
P The President's personal lawyer, Milton Kerensky, flatly denied both accounts.
P "The President never, in form or substance, directed anybody to stop investigating anyone," Kerensky told reporters at the National Press Club, reading from a sheet of paper and taking no questions.
P He accused the former director of leaking privileged conversations and said that he would file a complaint with the Justice Department next week.
P Brecht acknowledged that he had given memos of the meetings to a friend, a law professor, in the hope that their publication would lead to a special counsel.
P It did.
P The Justice Department appointed one on May 17, eight days after the firing.
P US intelligence agencies concluded in January that Russia hacked the servers of the Democratic National Committee last year, a charge that Moscow has repeatedly denied.
P Whether any of this amounts to obstruction is a question on which law professors will make a living for years.
P Republicans on the panel were courteous but not always friendly.
P "Maybe if I were stronger, I would have," Brecht replied when Sen. Troy Haldane of Idaho asked why he had not objected to the request on the spot.
P Democrats, for their part, called on Kerensky's client to repeat that denial under oath.
P Asked in the Rose Garden whether he would answer the accusation that way, the President said: "100 percent."
P It was not clear when, or before whom, that might be.
@ hb | Harlan Brecht | p | USAELI | former FBI director
@ pre | US President | p | USAGOV | President
@ sic | Senate Intelligence Committee | o | USALEG
@ fbi | FBI | o | USACOP
@ ws | Wendell Strack | p | USAELI | former national security adviser
@ ra | Russian ambassador | p | RUSGOV | ambassador to Washington
@ mk | Milton Kerensky | p | USAELI | the President's personal lawyer
@ doj | Justice Department | o | USAGOV
@ ia | US intelligence agencies | g | USASPY
@ rus | Russia | c | RUS
@ mos | Moscow | o | RUSGOV
@ dnc | Democratic National Committee | o | USAPTY
@ dem | Democrats on the panel | g | USALEGPTY
@ th | Troy Haldane | p | USALEG | senator
E 0 FBI/ORG
E 1 Harlan Brecht/PER
E 2 Washington/GPE; CNN/ORG; Harlan Brecht/PER; FBI/ORG; May/DATE; Thursday/DATE
E 3 Brecht/PER; Senate Intelligence Committee/ORG
E 5 United States/GPE; Oval Office/FAC
E 6 Twitter/ORG; Friday/DATE
E 7 Brecht/PER
E 10 Brecht/PER; February 14/DATE; Wendell Strack/PER; Russian/NORP
E 11 Brecht/PER; Strack/PER
E 12 Green Room/FAC; Brecht/PER
E 14 Milton Kerensky/PER
E 15 Kerensky/PER; National Press Club/ORG
E 16 Justice Department/ORG; next week/DATE
E 17 Brecht/PER
E 19 Justice Department/ORG; May 17/DATE
E 20 US/GPE; January/DATE; Russia/GPE; Democratic National Committee/ORG; last year/DATE; Moscow/GPE
E 22 Republicans/NORP
E 23 Brecht/PER; Troy Haldane/PER; Idaho/GPE
E 24 Democrats/NORP; Kerensky/PER
E 25 Rose Garden/FAC
V 0 | says | ACCUSE/allege | executive,legal | 1121 | Fired FBI director=hb | President#1=pre | id=acc
V 0 | asked | REQUEST/change | executive,legal | 024 | President#1=pre | him=hb | by=Fired FBI director=hb | st=h | id=drop
V 0 | probe | ACCUSE/investigate | legal,executive | 091 | FBI=fbi | @1:former aide=ws | st=h | id=prb
V 0 | tweets | REJECT | executive,legal | 016 | President#2=pre | @0:Fired FBI director=hb | id=tw
V 1 | demanded | REQUEST/assist | executive,political-institutions | 101 | President=pre | Harlan Brecht=hb | by=Harlan Brecht=hb | st=h | id=loy
V 1 | pressed | =drop | | | President=pre | him=hb | by=Harlan Brecht=hb
V 1 | investigation | =prb | | | @0:FBI=fbi | former aide=ws
V 1 | dinner | CONSULT | executive | 040 | President=pre; Harlan Brecht=hb | | by=Harlan Brecht=hb | st=h | id=din
V 2 | accused | =acc | | | Harlan Brecht=hb | his former boss=pre | when=Thursday | date=2017-06-08
V 2 | leaning on | =drop | | | his former boss=pre | him#2=hb | by=Harlan Brecht=hb
V 2 | investigation | =prb | | | FBI=fbi | a former national security adviser=ws
V 3 | said | =drop | | | He=pre | me=hb | by=Brecht=hb
V 3 | told | =acc | | | Brecht=hb | He=pre
V 4 | direction | =drop | | | @3:He=pre | I=hb | by=I=hb
V 6 | answered | =tw | | | The President=pre | @3:Brecht=hb | when=Friday | date=2017-06-09
V 6 | testimony | =acc | | | @3:Brecht=hb | The President=pre
V 7 | wrote | =tw | | | he=pre | Brecht=hb
V 7 | leaker | ACCUSE/allege | executive,legal | 112 | he=pre | Brecht=hb | date=2017-06-09
V 7 | statements | =acc | | | Brecht=hb | he=pre
V 10 | request | =drop | | | @11:The President=pre | Brecht=hb | by=Brecht=hb | when=February 14 | date=2017-02-14
V 10 | resigned | RETREAT/resign | executive,intelligence | 0831 | Wendell Strack=ws | | st=h | date=2017-02-13
V 10 | calls | CONSULT/phone | diplomatic,intelligence | 041 | his=ws; Russian ambassador=ra | | st=h
V 11 | praised | SUPPORT | executive | 051 | The President=pre | Strack=ws | by=Brecht=hb | st=h | date=2017-02-14
V 11 | brought up | =drop | | | The President=pre | Brecht=hb | by=Brecht=hb
V 11 | inquiry | =prb | | | @2:FBI=fbi | Strack=ws
V 12 | demanded | =loy | | | he=pre | Brecht=hb | by=Brecht=hb | when=Eighteen days earlier | date=2017-01-27 | where=Green Room
V 12 | dinner | =din | | | he=pre; Brecht=hb | | by=Brecht=hb | where=Green Room
V 12 | testified | =acc | | | Brecht=hb | he=pre
V 13 | saying | =loy | | | the President=pre | he=hb | by=he=hb
V 14 | denied | REJECT | executive,legal | 016 | Milton Kerensky=mk | @13:he=hb | id=den
V 14 | accounts | =acc | | | @13:he=hb | @15:The President=pre
V 15 | told | =den | | | Kerensky=mk | @17:Brecht=hb | where=National Press Club
V 15 | directed | =drop | | | The President=pre | @17:Brecht=hb
V 16 | accused | ACCUSE/allege | executive,legal | 112 | He=mk | the former director=hb | where=@15:National Press Club
V 16 | said | THREATEN | executive,legal | 130 | He=mk | the former director=hb | where=@15:National Press Club
V 17 | acknowledged | CONCEDE | executive,legal | 015 | Brecht=hb | | date=2017-06-08
V 17 | meetings | CONSULT | executive | 040 | @15:The President=pre; he=hb | | by=Brecht=hb | st=h
V 19 | appointed | ACCUSE/investigate | legal,executive | 091 | The Justice Department=doj | | when=May 17 | date=2017-05-17
V 20 | concluded | ACCUSE/allege | intelligence,cyber | 112 | US intelligence agencies=ia | Russia=rus | st=h | when=January | date=2017-01 | id=cch
V 20 | hacked | COERCE/cyber | cyber,election | 176 | Russia=rus | Democratic National Committee=dnc | by=US intelligence agencies=ia | st=h | when=last year | date=2016
V 20 | charge | =cch | | | @20:US intelligence agencies=ia | Moscow=rus
V 20 | denied | REJECT | diplomatic,cyber | 016 | Moscow=mos | US intelligence agencies=ia
V 23 | request | =drop | | | @25:the President=pre | he=hb
V 23 | objected | REJECT | executive,legal | 120 | he=hb | @25:the President=pre | st=n
V 24 | called on | REQUEST/assist | legislative,legal | 1013 | Democrats=dem | Kerensky's client=pre | id=oath
V 24 | denial | =tw | | | Kerensky's client=pre | @23:Brecht=hb
V 25 | accusation | =acc | | | @23:Brecht=hb | the President=pre
V 25 | said | AGREE | legislative,legal | 0313 | the President=pre | @24:Democrats=dem | where=Rose Garden
Q 0 | i | President asked him to drop probe | Fired FBI director=hb | says | -
Q 0 | d | Total lies | President#2=pre | tweets | -
Q 1 | i | President demanded loyalty over dinner and pressed him to end investigation of former aide | Harlan Brecht=hb | tells | senators=sic
Q 3 | d | He looked at me and said, 'I hope you can let this go,' | Brecht=hb | told | Senate Intelligence Committee=sic
Q 4 | d | * | @3:Brecht=hb | | @3:Senate Intelligence Committee=sic
Q 5 | d | * | @3:Brecht=hb | | @3:Senate Intelligence Committee=sic
Q 7 | d | Despite so many false statements and total lies, complete vindication | he=pre | wrote | -
Q 7 | d | and WOW, Brecht is a leaker! | he=pre | wrote | -
Q 11 | m | The President cleared the room, Brecht said, praised Strack as "a good guy" and then brought up the inquiry | Brecht=hb | said | -
Q 12 | i | Eighteen days earlier, over dinner in the Green Room, he had demanded loyalty | Brecht=hb | testified | -
Q 13 | d | I need loyalty, I expect loyalty | the President=pre | saying | he=hb
Q 15 | d | The President never, in form or substance, directed anybody to stop investigating anyone | Kerensky=mk | told | -
Q 16 | i | he would file a complaint with the Justice Department next week | He=mk | said | -
Q 17 | i | he had given memos of the meetings to a friend, a law professor, in the hope that their publication would lead to a special counsel | Brecht=hb | acknowledged | -
Q 20 | i | Russia hacked the servers of the Democratic National Committee last year | US intelligence agencies=ia | concluded | -
Q 23 | d | Maybe if I were stronger, I would have | Brecht=hb | replied | Troy Haldane=th
Q 25 | d | 100 percent | the President=pre | said | -
#A w23-002 | 2018-11-15 | -
S Brexit: Work and pensions secretary quits over draft deal as PM vows to fight on
P Three ministers have now walked out over the withdrawal agreement, hours after the cabinet backed it
P Prudence Aldercott has resigned as work and pensions secretary in protest at the prime minister's draft Brexit agreement, saying it "does not honour the result of the referendum".
P Her departure came barely an hour after that of the Brexit secretary, Rupert Hazelwood, who told the prime minister in a letter that he could not "in good conscience" support the text.
P A junior Northern Ireland minister, Kuldip Randhawa-Moss, had gone at breakfast time.
P The cabinet approved the 585-page document on Wednesday night at the end of a meeting that lasted five hours and that was described by one of those present as "like a funeral with sandwiches".
P Speaking in the Commons on Thursday morning, the PM said the choice before MPs was "this deal, no deal or no Brexit at all".
P She was heard in near silence for the first few minutes, then laughed at.
P "I am going to see this through," she told a news conference in Downing Street later, comparing herself to a famously stubborn batsman.
P Asked whether she would contest a vote of no confidence, she answered with one word: yes.
P The Eurosceptic backbencher Sir Jolyon Thackrah-Bligh announced on the steps of Parliament that he had submitted just such a letter to the chairman of the 1922 Committee.
P "It is not a coup, and I am not a plotter," he said of his letter.
S "It is a matter of the lady having said one thing and done another."
P Few on either side would bet their own house on the outcome.
P Forty-eight letters are needed for a vote.
P Labour's leader called the agreement "a huge and damaging failure" and urged the government to withdraw what he termed a half-baked deal, adding that the walkout had killed it.
P The Democratic Unionists, whose ten MPs have propped up the government since June last year, accused the prime minister of breaking her word to Northern Ireland.
P "She has not listened to us," their leader at Westminster, Nelson Archdale, told her across the chamber.
S "I could today stand here and go through the list of promises, but it would be a waste of time."
P In Brussels, the European Council president said that leaders would meet on 25 November to sign the accord, "if nothing extraordinary happens".
P The pound fell by almost 2% against the dollar.
P Britain voted by 52% to 48% to leave the European Union in June 2016, and the two sides have been negotiating since the following summer.
P The first Brexit secretary, Miles Tarrant, resigned in July this year over the Chequers plan, as did the foreign secretary a day later.
P Ministers who might be tempted to follow were said by friends to be reflecting, a verb that can last for weeks in Whitehall.
P Downing Street is expected to name replacements for those who quit by the weekend.
P Outside the gates, a man in a Union Jack suit and a woman wrapped in an EU flag shouted at each other through megaphones until it was dark.
@ pa | Prudence Aldercott | p | GBRGOV | Work and Pensions Secretary
@ rh | Rupert Hazelwood | p | GBRGOV | Brexit Secretary
@ km | Kuldip Randhawa-Moss | p | GBRGOV | junior Northern Ireland minister
@ pm | British prime minister | p | GBRGOV | Prime Minister
@ cab | British cabinet | o | GBRGOV
@ gov | British government | o | GBRGOV
@ one | one of those present in cabinet | p | GBRGOV
@ jt | Jolyon Thackrah-Bligh | p | GBRLEG | Conservative backbencher
@ lab | Labour leader | p | GBRPTYOPP | Leader of the Opposition
@ dup | Democratic Unionist Party | o | GBRPTY
@ na | Nelson Archdale | p | GBRLEGPTY | DUP leader at Westminster
@ ec | President of the European Council | p | EUR
@ eul | EU leaders | g | EUR
@ eu | European Union | o | EUR
@ gbr | United Kingdom | c | GBR
@ mt | Miles Tarrant | p | GBRGOV | Brexit Secretary until July 2018
@ fs | Foreign Secretary | p | GBRGOV
E 0 Brexit/EVT
E 2 Prudence Aldercott/PER; Brexit/EVT
E 3 Brexit/EVT; Rupert Hazelwood/PER
E 4 Northern Ireland/GPE; Kuldip Randhawa-Moss/PER
E 5 Wednesday night/DATE
E 6 Commons/ORG; Thursday morning/DATE; Brexit/EVT
E 8 Downing Street/FAC
E 10 Jolyon Thackrah-Bligh/PER; Parliament/FAC; 1922 Committee/ORG
E 15 Labour/ORG
E 16 Democratic Unionists/ORG; June last year/DATE; Northern Ireland/GPE
E 17 Westminster/FAC; Nelson Archdale/PER
E 18 today/DATE
E 19 Brussels/GPE; European Council/ORG; 25 November/DATE
E 21 Britain/GPE; European Union/ORG; June 2016/DATE; the following summer/DATE
E 22 Brexit/EVT; Miles Tarrant/PER; July this year/DATE; Chequers/FAC
E 23 Whitehall/LOC
E 24 Downing Street/ORG; the weekend/DATE
E 25 EU/ORG
V 0 | quits | RETREAT/resign | executive,political-institutions | 083 | Work and pensions secretary=pa | PM=pm | id=q
V 0 | vows | REJECT/change | executive | 1231 | PM=pm | | id=vow
V 1 | walked out | =q | | | Three ministers=pa | | n=other:Three ministers:3
V 1 | backed | SUPPORT | executive,diplomatic | 051 | the cabinet=cab | @0:PM=pm | id=cb
V 2 | resigned | =q | | | Prudence Aldercott=pa | prime minister=pm | date=2018-11-15
V 2 | saying | ACCUSE/disapprove | executive,diplomatic | 111 | Prudence Aldercott=pa | prime minister=pm | date=2018-11-15 | id=pas
V 2 | protest | =pas | | | Prudence Aldercott=pa | prime minister=pm
V 3 | departure | =q | | | Her=pa | @2:prime minister=pm
V 3 | that#1 | RETREAT/resign | executive,political-institutions | 083 | Rupert Hazelwood=rh | | date=2018-11-15
V 3 | told | REJECT/assist | executive,diplomatic | 121 | Rupert Hazelwood=rh | the prime minister=pm | date=2018-11-15
V 4 | gone | RETREAT/resign | executive | 083 | Kuldip Randhawa-Moss=km | | when=at breakfast time | date=2018-11-15
V 5 | approved | =cb | | | The cabinet=cab | @3:the prime minister=pm | when=Wednesday night | date=2018-11-14
V 5 | meeting | CONSULT | executive | 040 | The cabinet=cab | | when=Wednesday night | date=2018-11-14
V 8 | told | =vow | | | she=pm | | where=Downing Street
V 9 | answered | =vow | | | she#2=pm | 
V 10 | submitted | REQUEST/change | legislative,political-institutions | 1041 | Jolyon Thackrah-Bligh=jt | @9:she#1=pm | id=let
V 10 | letter | =let | | | Jolyon Thackrah-Bligh=jt | @9:she#1=pm
V 11 | letter | =let | | | his=jt | @9:she#1=pm
V 11 | said | REJECT | political-institutions | 016 | he=jt |
V 12 | said | ACCUSE/disapprove | political-institutions | 111 | @11:he=jt | the lady=pm
V 15 | called | ACCUSE/disapprove | executive,diplomatic | 111 | Labour's leader=lab | the government=gov | id=labc
V 15 | urged | REQUEST/change | executive,diplomatic | 0242 | Labour's leader=lab | the government=gov
V 15 | walkout | =q | | | @2:Prudence Aldercott=pa | the government=pm
V 15 | termed | =labc | | | he=lab | the government=gov
V 16 | accused | ACCUSE/allege | legislative,political-institutions | 112 | Democratic Unionists=dup | prime minister=pm | id=dacc
V 16 | propped up | SUPPORT | legislative | 050 | Democratic Unionists=dup | the government=gov | when=since June last year | date=2017-06/2018-11
V 17 | told | =dacc | | | Nelson Archdale=na | She=pm | where=the chamber
V 18 | promises | AGREE | executive | 030 | @17:She=pm | @16:Democratic Unionists=dup | by=I=na | st=h
V 19 | meet | AGREE | diplomatic | 033 | leaders=eul | @21:Britain=gbr | by=European Council president=ec | when=on 25 November
V 21 | voted | SANCTION/withdraw | diplomatic,election | 160 | Britain=gbr | European Union=eu | st=h | when=June 2016 | date=2016-06
V 21 | negotiating | CONSULT | diplomatic | 046 | Britain=gbr; European Union=eu | | when=since the following summer | date=2017/2018-11
V 22 | resigned | RETREAT/resign | executive | 083 | Miles Tarrant=mt | @17:She=pm | st=h | when=July this year | date=2018-07
V 22 | did | RETREAT/resign | executive | 083 | foreign secretary=fs | @17:She=pm | st=h | when=a day later | date=2018-07
V 24 | quit | =q | | | those=pa | Downing Street=pm
Q 2 | m | it "does not honour the result of the referendum" | Prudence Aldercott=pa | saying | -
Q 3 | m | he could not "in good conscience" support the text | Rupert Hazelwood=rh | told | the prime minister=pm
Q 5 | d | like a funeral with sandwiches | one of those present=one | described | -
Q 6 | m | the choice before MPs was "this deal, no deal or no Brexit at all" | the PM=pm | said | -
Q 8 | d | I am going to see this through | she=pm | told | -
Q 10 | i | he had submitted just such a letter to the chairman of the 1922 Committee | Jolyon Thackrah-Bligh=jt | announced | -
Q 11 | d | It is not a coup, and I am not a plotter | he=jt | said | -
Q 12 | d | * | @11:he=jt | | -
Q 15 | m | the agreement "a huge and damaging failure" | Labour's leader=lab | called | -
Q 15 | i | the walkout had killed it | Labour's leader=lab | adding | -
Q 17 | d | She has not listened to us | Nelson Archdale=na | told | her=pm
Q 18 | d | * | @17:Nelson Archdale=na | | @17:her=pm
Q 19 | m | leaders would meet on 25 November to sign the accord, "if nothing extraordinary happens" | European Council president=ec | said | -
#A w23-003 | 2019-01-24 | WASHINGTON
S Senate rejects rival bills to end shutdown on day 34
P WASHINGTON (Reuters) - The U.S. Senate on Thursday voted down two competing bills to end the longest government shutdown in the country's history, leaving 800,000 federal workers facing a second missed payday and both parties blaming each other.
P The president's plan, which tied funding of the agencies to $5.7 billion for a wall on the Mexican border, failed 50-47.
P A Democratic bill to reopen the government until Feb. 8 without wall money won 52 votes, eight short of the 60 needed, with six Republicans crossing over to support it.
P "We have had two votes and zero results, and a TSA screener in Cleveland still can't buy insulin," said Sen. Roberta Lindqvist, a Maine Republican who was one of the six.
P The double defeat sent Majority Leader Clay Hathaway and his Democratic counterpart, Aaron Feinman, into Hathaway's office for 30 minutes of talks.
P Feinman said as he left that they were "talking, which is better than tweeting."
P Behind closed doors it had been rougher.
P At a lunch before the votes, Republican senators confronted the vice president over the strategy, three people who were in the room said.
P "Nobody is blaming you, but this is your fault," Hathaway was told by a colleague, according to one of them.
P The meatloaf went cold.
P An aide to the majority leader declined to comment.
P The president showed no sign of giving way after the defeat.
P "Without a Wall it all doesn't work," he tweeted in the morning.
S "We will not Cave!"
P He told reporters later that any short-term deal would need "a large down payment" on the barrier, an idea that the House speaker dismissed within minutes.
P "That is not a reasonable agreement between the senators," she said at the Capitol.
P On Wednesday she had refused to let the president deliver the State of the Union address in the House chamber until the government reopens, a refusal without precedent.
P Commerce Secretary Winthrop Gaylord, a billionaire, drew fire for saying on television that he did not quite understand why unpaid workers were visiting food banks when they could take out loans.
P "Let them eat loans," replied J. Dwayne Culver, president of the largest federal employees' union, which has sued the government over unpaid overtime.
P Some 200 of its members stood in silence in a Senate office building on Wednesday for 33 minutes, one for every day of the standoff, holding paper plates; Capitol Police arrested 12 of them.
P The shutdown began on Dec. 22, after the president rejected a stopgap that the Senate had passed by voice vote three days earlier.
P In the two shutdowns of the mid-1990s, Republicans in the House, not the White House, were judged by most voters to be at fault.
P At a Safeway in Silver Spring, Maryland, the shelves of cheap noodles were bare by noon.
P Food inspections have been cut back, museums are dark, and the line at Atlanta's airport last week was 88 minutes long.
P No further votes are scheduled before Monday.
@ sen | US Senate | o | USALEG
@ pre | US president | p | USAGOV | President
@ dems | Democrats in the Senate | g | USALEGPTY
@ reps | Republicans in the Senate | g | USALEGPTY
@ six | six Republican senators | g | USALEGPTY
@ rl | Roberta Lindqvist | p | USALEG | senator
@ ch | Clay Hathaway | p | USALEG | Senate Majority Leader
@ af | Aaron Feinman | p | USALEG | Senate Minority Leader
@ vp | US vice president | p | USAGOV | Vice President
@ thr | three people in the room | l | USALEG
@ col | Republican colleague of Hathaway | p | USALEG
@ spk | Speaker of the House | p | USALEG | Speaker
@ wg | Winthrop Gaylord | p | USAGOV | Commerce Secretary
@ jc | J. Dwayne Culver | p | USALAB | union president
@ uni | federal employees' union | o | USALAB
@ gov | US government | o | USAGOV
@ mem | members of the federal employees' union | g | USALAB
@ cop | Capitol Police | o | USACOP
E 0 Senate/ORG
E 1 WASHINGTON/GPE; Reuters/ORG; U.S. Senate/ORG; Thursday/DATE
E 2 $5.7 billion/MONEY; Mexican/NORP
E 3 Democratic/NORP; Feb. 8/DATE; Republicans/NORP
E 4 TSA/ORG; Cleveland/GPE; Roberta Lindqvist/PER; Maine/GPE; Republican/NORP
E 5 Clay Hathaway/PER; Democratic/NORP; Aaron Feinman/PER; Hathaway#2/PER
E 6 Feinman/PER
E 8 Republican/NORP
E 9 Hathaway/PER
E 15 House/ORG
E 16 Capitol/FAC
E 17 Wednesday/DATE; House/ORG
E 18 Winthrop Gaylord/PER
E 19 J. Dwayne Culver/PER
E 20 Senate/ORG; Wednesday/DATE; Some 200/NUM; Capitol Police/ORG; 12/NUM
E 21 Dec. 22/DATE; Senate/ORG
E 22 mid-1990s/DATE; Republicans/NORP; House#1/ORG; White House/ORG
E 23 Safeway/ORG; Silver Spring/GPE; Maryland/GPE
E 24 Atlanta/GPE; last week/DATE
E 25 Monday/DATE
V 0 | rejects | REJECT | legislative,economic | 120 | Senate=sen | @2:The president=pre | id=rej
V 1 | voted down | =rej | | | U.S. Senate=sen | @2:The president=pre | when=Thursday | date=2019-01-24
V 1 | blaming | ACCUSE/disapprove | legislative | 111 | both parties=dems; both parties=reps | 
V 2 | failed | =rej | | | @1:U.S. Senate=sen | The president=pre
V 3 | support | SUPPORT | legislative | 050 | six Republicans=six | Democratic=dems | n=other:six:6 | date=2019-01-24 | id=six
V 3 | crossing over | =six | | | six Republicans=six | Democratic=dems
V 4 | said | ACCUSE/disapprove | legislative,economic | 111 | Roberta Lindqvist=rl | @1:U.S. Senate=sen
V 4 | votes | =rej | | | @1:U.S. Senate=sen | @2:The president=pre
V 5 | defeat | =rej | | | @1:U.S. Senate=sen | @2:The president=pre
V 5 | talks | CONSULT | legislative | 040 | Clay Hathaway=ch; Aaron Feinman=af | | id=talk | date=2019-01-24 | where=Hathaway's office
V 6 | talking | =talk | | | they=ch; Feinman=af | 
V 8 | confronted | ACCUSE/disapprove | legislative,executive | 111 | Republican senators=reps | vice president=vp | by=three people=thr | date=2019-01-24
V 8 | votes | =rej | | | @1:U.S. Senate=sen | @2:The president=pre
V 9 | told | ACCUSE/disapprove | legislative | 111 | a colleague=col | Hathaway=ch | by=one of them=thr | date=2019-01-24
V 12 | defeat | =rej | | | @1:U.S. Senate=sen | The president=pre
V 13 | tweeted | REJECT/change | executive,migration | 1232 | he=pre | @3:Democratic=dems | id=tw | when=in the morning | date=2019-01-24
V 14 | Cave | =tw | | | We=pre | @3:Democratic=dems
V 15 | told | REQUEST/change | executive,migration | 1042 | He=pre |  | id=dp
V 15 | dismissed | REJECT/change | legislative,migration | 1232 | House speaker=spk | He=pre | id=sp | date=2019-01-24
V 15 | idea | =dp | | | He=pre |
V 16 | said | =sp | | | she=spk | @15:He=pre | where=Capitol
V 17 | refused | REJECT/meet | legislative,executive,political-institutions | 125 | she=spk | the president=pre | when=Wednesday | date=2019-01-23 | id=sotu
V 17 | refusal | =sotu | | | she=spk | the president=pre
V 19 | replied | ACCUSE/disapprove | economic,inequality | 111 | J. Dwayne Culver=jc | @18:Winthrop Gaylord=wg
V 19 | sued | ACCUSE/allege | legal,rights-freedoms | 115 | the largest federal employees' union=uni | the government=gov
V 20 | stood | PROTEST/demo | rights-freedoms,economic | 141 | Some 200 of its members=mem | @19:the government=gov | when=Wednesday | date=2019-01-23 | where=a Senate office building | n=protesters:Some 200 of its members:200
V 20 | arrested | COERCE/arrest | legal,rights-freedoms | 173 | Capitol Police=cop | 12 of them=mem | when=Wednesday | date=2019-01-23 | where=a Senate office building | n=arrested:12 of them:12
V 21 | rejected | REJECT | executive,legislative | 129 | the president=pre | Senate=sen | st=h | date=2018-12
V 21 | passed | SUPPORT | legislative | 050 | Senate=sen | | st=h | when=three days earlier | date=2018-12-19
Q 4 | d | We have had two votes and zero results, and a TSA screener in Cleveland still can't buy insulin | Roberta Lindqvist=rl | said | -
Q 6 | m | they were "talking, which is better than tweeting." | Feinman=af | said | -
Q 9 | d | Nobody is blaming you, but this is your fault | a colleague=col | told | Hathaway=ch
Q 13 | d | Without a Wall it all doesn't work | he=pre | tweeted | -
Q 14 | d | * | @13:he=pre | | -
Q 15 | m | any short-term deal would need "a large down payment" on the barrier | He=pre | told | -
Q 16 | d | That is not a reasonable agreement between the senators | she=spk | said | -
Q 18 | i | he did not quite understand why unpaid workers were visiting food banks when they could take out loans | Winthrop Gaylord=wg | saying | -
Q 19 | d | Let them eat loans | J. Dwayne Culver=jc | replied | -
#A w23-004 | 2022-06-24 | -
S Tory chair resigns after double by-election defeat as PM says he will 'keep going'
P Lib Dems overturn 24,000 majority in Tiverton and Honiton while Labour retakes Wakefield
P The chair of the Conservative party, Crispin Dunmore, quit at dawn on Friday after voters in two very different corners of England handed the prime minister a pair of crushing defeats.
P In a letter released at 5.35am, Dunmore said that party supporters were "distressed and disappointed by recent events" and that he shared their feelings.
P "We cannot carry on with business as usual," he wrote.
S "Somebody must take responsibility and I have concluded that, in these circumstances, it would not be right for me to remain in office."
P The message was short, polite and deadly: it contained no word of support for the man to whom it was addressed.
P The prime minister learned of the resignation in Kigali, where he is attending the Commonwealth summit and had been for a swim in the hotel pool.
P "I've got to listen to what people are saying, but I'm going to keep going," he told broadcasters there, ruling out a change of course on the cost of living.
P His predecessor but two, Lord Harbinger, was blunter, telling the Today programme that the country "would be better off under new leadership" and that the cabinet ought to act.
P Cabinet ministers were hard to find on the airwaves.
P In Devon, Rosalind Tapp won for the Liberal Democrats by more than 6,000 votes, the largest majority ever overturned at a byelection.
P The former MP, a farmer, stood down in April after admitting that he had twice watched pornography in the Commons chamber; he claimed that he had been looking for tractors.
P His counterpart in Wakefield was jailed in May for sexually assaulting a 15-year-old boy.
P "The people of Tiverton and Honiton have spoken for Britain tonight," Tapp told a cheering crowd in a leisure centre in Crediton.
S "They sent a loud and clear message: it's time for you to go, and go now."
P Labour's leader hailed the result in West Yorkshire as a "historic" step back towards power.
P Dunmore had backed the prime minister in the confidence vote on 6 June, when 148 Conservative MPs turned against him.
P One of them, the Romford backbencher Giles Oddie, called on the cabinet on Friday to "finish what we started".
P "What's the point of them if they just sit there?" he asked.
P For now there is no obvious successor, and everyone in the tea room knows it.
P Under the rules of the 1922 Committee the prime minister is safe from another challenge for a year, though its executive could change them.
P The chancellor tweeted his sorrow at the resignation of a friend and said that he was determined to tackle rising prices.
P Police fined the prime minister in April over a birthday gathering in Downing Street in June 2020, when indoor mixing was banned.
P He has apologised more than once since the fine.
P For a party that has governed since 2010, the arithmetic is ugly: on the Devon swing, some 290 of its seats would be lost.
@ cd | Crispin Dunmore | p | GBRPTYGOV | chair of the Conservative party
@ pm | British prime minister | p | GBRGOV | Prime Minister
@ lh | Lord Harbinger | p | GBRELI | former prime minister
@ cab | British cabinet | o | GBRGOV
@ rt | Rosalind Tapp | p | GBRPTYOPP | Liberal Democrat candidate
@ mpd | former MP for Tiverton and Honiton | p | GBRLEG
@ mpw | former MP for Wakefield | p | GBRLEG
@ kee | Labour leader | p | GBRPTYOPP | Labour leader
@ lab | Labour | o | GBRPTYOPP
@ mps | 148 Conservative MPs | g | GBRLEG
@ go | Giles Oddie | p | GBRLEG | Conservative MP
@ chx | Chancellor of the Exchequer | p | GBRGOV
@ pol | British police | o | GBRCOP
@ com | Commonwealth | o | IGO
E 0 Tory/NORP
E 1 Lib Dems/ORG; Tiverton and Honiton/GPE; Labour/ORG; Wakefield/GPE
E 2 Conservative party/ORG; Crispin Dunmore/PER; Friday/DATE; England/GPE
E 3 Dunmore/PER
E 7 Kigali/GPE; Commonwealth/ORG
E 9 Harbinger/PER; Today programme/ORG
E 11 Devon/GPE; Rosalind Tapp/PER; Liberal Democrats/ORG
E 12 April/DATE; Commons/ORG
E 13 Wakefield/GPE; May/DATE
E 14 Tiverton and Honiton/GPE; Britain/GPE; tonight/DATE; Tapp/PER; Crediton/GPE
E 16 Labour/ORG; West Yorkshire/GPE
E 17 Dunmore/PER; 6 June/DATE; Conservative/NORP
E 18 Romford/GPE; Giles Oddie/PER; Friday/DATE
E 21 1922 Committee/ORG
E 23 April/DATE; Downing Street/FAC; June 2020/DATE
E 25 2010/DATE; Devon/GPE
V 0 | resigns | RETREAT/resign | election,political-institutions | 083 | Tory chair=cd | PM=pm | id=res
V 0 | says | REJECT/change | executive,political-institutions | 1231 | PM=pm | | id=kg
V 2 | quit | =res | | | Crispin Dunmore=cd | prime minister=pm | when=at dawn on Friday | date=2022-06-24
V 3 | said | =res | | | Dunmore=cd | @2:prime minister=pm
V 3 | letter | =res | | | Dunmore=cd | @2:prime minister=pm
V 4 | wrote | ACCUSE/disapprove | election,political-institutions | 111 | he=cd | @2:prime minister=pm | date=2022-06-24
V 5 | remain | =res | | | me=cd | @2:prime minister=pm
V 6 | message | =res | | | @3:Dunmore=cd | the man to whom it was addressed=pm
V 7 | resignation | =res | | | @3:Dunmore=cd | The prime minister=pm
V 7 | summit | CONSULT/multilateral | diplomatic | 040 | he=pm; Commonwealth=com | | where=Kigali | id=sum
V 8 | told | =kg | | | he=pm | | where=@7:Kigali
V 8 | ruling out | REJECT/change | economic | 1232 | he=pm | | where=@7:Kigali
V 9 | telling | REQUEST/change | executive,political-institutions | 0241 | Lord Harbinger=lh | the cabinet=cab | id=harb
V 9 | ought | =harb | | | Lord Harbinger=lh | the cabinet=cab
V 12 | stood down | RETREAT/resign | legislative | 0831 | The former MP=mpd | | st=h | when=April | date=2022-04
V 12 | admitting | CONCEDE | legislative | 015 | The former MP=mpd | | st=h | date=2022-04
V 13 | jailed | SANCTION/convict | legal | 116 | | His counterpart in Wakefield=mpw | st=h | when=May | date=2022-05
V 15 | message | REQUEST/change | election | 1041 | @14:Tapp=rt | you=pm | where=@14:Crediton
V 16 | hailed | SUPPORT | election | 051 | Labour's leader=kee | Labour=lab
V 17 | backed | SUPPORT | political-institutions,legislative | 050 | Dunmore=cd | prime minister=pm | st=h | when=6 June | date=2022-06-06
V 17 | turned against | REJECT | political-institutions,legislative | 120 | 148 Conservative MPs=mps | him=pm | st=h | when=6 June | date=2022-06-06 | n=other:148:148 | id=turn
V 18 | called on | REQUEST/change | political-institutions,executive | 0241 | Giles Oddie=go | the cabinet=cab | when=on Friday | date=2022-06-24 | id=od
V 18 | started | =turn | | | we=mps | @17:prime minister=pm
V 19 | asked | ACCUSE/disapprove | political-institutions,executive | 111 | he=go | them=cab | date=2022-06-24
V 22 | resignation | =res | | | a friend=cd | @17:prime minister=pm
V 23 | fined | SANCTION/convict | legal,executive,health | 116 | Police=pol | prime minister=pm | st=h | when=April | date=2022-04 | id=fine
V 24 | apologised | CONCEDE | executive,health | 055 | He=pm | | st=h
V 24 | fine | =fine | | | @23:Police=pol | He=pm
Q 0 | m | he will 'keep going' | PM=pm | says | -
Q 3 | m | party supporters were "distressed and disappointed by recent events" and that he shared their feelings | Dunmore=cd | said | -
Q 4 | d | We cannot carry on with business as usual | he=cd | wrote | -
Q 5 | d | * | @4:he=cd | | -
Q 8 | d | I've got to listen to what people are saying, but I'm going to keep going | he=pm | told | -
Q 9 | m | the country "would be better off under new leadership" and that the cabinet ought to act | Lord Harbinger=lh | telling | -
Q 12 | i | he had been looking for tractors | he#2=mpd | claimed | -
Q 14 | d | The people of Tiverton and Honiton have spoken for Britain tonight | Tapp=rt | told | -
Q 15 | d | * | @14:Tapp=rt | | -
Q 18 | m | the cabinet on Friday to "finish what we started" | Giles Oddie=go | called on | the cabinet=cab
Q 19 | d | What's the point of them if they just sit there? | he=go | asked | -
Q 22 | i | he was determined to tackle rising prices | The chancellor=chx | said | -
#A w23-005 | 2018-11-20 | SAN FRANCISCO
S Federal judge in California BLOCKS president's asylum ban, White House slams 'activist' ruling
P A federal judge in San Francisco on Monday night temporarily halted the administration from denying asylum to migrants who cross the southern border illegally, handing the president a fresh legal defeat as thousands of Central Americans wait in Tijuana.
P U.S. District Judge Milagros Tannenbaum ruled that the proclamation signed by the president on Nov. 9 violated a law that Congress passed half a century ago.
P "Whatever the scope of the President's authority, he may not rewrite the immigration laws to impose a condition that Congress has expressly forbidden," Tannenbaum wrote.
P Her order, which applies nationwide, is to remain in effect for one month.
P The president fired back from the South Lawn on Tuesday before leaving for Florida, calling the judge's decision "a disgrace" and vowing to take the fight to the Supreme Court.
P "This was an Obama judge, and I'll tell you what, it's not going to happen like this anymore," he told reporters.
S "We will win in the Supreme Court."
P Fox News has learned that the Justice Department is preparing an emergency appeal.
P "Our asylum system is broken, and it is being abused by tens of thousands of meritless claims every year," department spokesman Brock Tillery and his Homeland Security counterpart, Ava Rusk, said in a joint statement.
P "It is absurd that a set of advocacy groups can be found to have standing to sue to stop the entire federal government."
P The American Civil Liberties Union, which brought the suit on behalf of four aid groups hours after the proclamation was signed, hailed the ruling.
P "This ban is illegal, it will put people's lives in danger, and it raises the alarm about the president's disregard for separation of powers," said ACLU attorney Noam Feldstein.
P Legal scholars are split on how far a president's power over the border stretches.
P Administration lawyers had argued that migrants could still walk up to an official port of entry and ask for protection there.
P But lines at those crossings are weeks long.
P At the San Ysidro crossing outside San Diego, northbound traffic stopped for three hours early Monday while Customs and Border Protection closed lanes and put up barriers topped with razor wire.
P About 5,800 troops have been sent to the border since October, when the first caravan set out from San Pedro Sula, Honduras.
P On Sunday several hundred residents of Tijuana marched against the newcomers, waving Mexican flags and chanting "Out!"
P The mayor of that city, Lázaro Ibarrola, has called the caravan an "avalanche" and begged his own federal government for help.
P "Who is going to pay for this?" he asked.
P Some shelters there are so full that mothers sleep sitting up.
P Courts in Hawaii and Maryland blocked an earlier travel ban last year, but the Supreme Court in June upheld a third version by 5 votes to 4.
P Senate Republicans cheered that one.
P On the new setback they were largely quiet, with one exception: Sen. Duke Rainwater of Oklahoma, who tweeted that Tannenbaum "should try spending a weekend in Yuma."
P Whether any of this slows a single family walking north is a question that no court can answer.
@ mt | Milagros Tannenbaum | p | USAJUD | federal judge
@ pre | US president | p | USAGOV | President
@ adm | US administration | o | USAGOV
@ wh | White House | o | USAGOV
@ mig | migrants at the southern border | l | REF
@ con | Congress | o | USALEG
@ sc | Supreme Court | o | USAJUD
@ bt | Brock Tillery | p | USAGOV | Justice Department spokesman
@ ar | Ava Rusk | p | USAGOV | Homeland Security spokeswoman
@ grp | advocacy groups | g | USANGO
@ aclu | American Civil Liberties Union | o | USANGO
@ nf | Noam Feldstein | p | USANGO | ACLU attorney
@ law | administration lawyers | g | USAGOV
@ cbp | Customs and Border Protection | o | USACOP
@ tro | US troops | g | USAMIL
@ res | residents of Tijuana | g | MEXCVL
@ li | Lázaro Ibarrola | p | MEXGOV | mayor of Tijuana
@ mxg | Mexican federal government | o | MEXGOV
@ crt | courts in Hawaii and Maryland | g | USAJUD
@ rep | Senate Republicans | g | USALEGPTY
@ dr | Duke Rainwater | p | USALEG | senator
E 0 California/GPE; White House/ORG
E 1 San Francisco/GPE; Monday night/DATE; Central Americans/NORP; Tijuana/GPE
E 2 Milagros Tannenbaum/PER; Nov. 9/DATE; Congress/ORG
E 3 Congress/ORG; Tannenbaum/PER
E 5 South Lawn/FAC; Tuesday/DATE; Florida/GPE; Supreme Court/ORG
E 6 Obama/PER
E 7 Supreme Court/ORG
E 8 Fox News/ORG; Justice Department/ORG
E 9 Brock Tillery/PER; Homeland Security/ORG; Ava Rusk/PER
E 11 American Civil Liberties Union/ORG
E 12 ACLU/ORG; Noam Feldstein/PER
E 16 San Ysidro/FAC; San Diego/GPE; Monday/DATE; Customs and Border Protection/ORG
E 17 About 5,800 troops/NUM; October/DATE; San Pedro Sula/GPE; Honduras/GPE
E 18 Sunday/DATE; several hundred residents/NUM; Tijuana/GPE; Mexican/NORP
E 19 Lázaro Ibarrola/PER
E 22 Hawaii/GPE; Maryland/GPE; last year/DATE; Supreme Court/ORG; June/DATE
E 23 Senate/ORG; Republicans/NORP
E 24 Duke Rainwater/PER; Oklahoma/GPE; Tannenbaum/PER; Yuma/GPE
V 0 | BLOCKS | SANCTION/convict | legal,asylum | 116 | Federal judge=mt | president=pre | id=blk
V 0 | ban | COERCE/restrict | asylum,migration | 172 | president=pre | @1:migrants=mig | id=ban
V 0 | slams | ACCUSE/disapprove | legal,executive | 111 | White House=wh | Federal judge=mt | id=slam
V 0 | ruling | =blk | | | @0:Federal judge=mt | president=pre
V 1 | halted | =blk | | | A federal judge=mt | the administration=adm | when=Monday night | date=2018-11-19 | where=San Francisco
V 1 | denying | =ban | | | the administration=adm | migrants=mig
V 1 | defeat | =blk | | | A federal judge=mt | the president=pre
V 2 | ruled | =blk | | | Milagros Tannenbaum=mt | the president=pre
V 2 | proclamation | =ban | | | the president=pre | @1:migrants=mig | when=Nov. 9 | date=2018-11-09
V 2 | passed | SUPPORT | legislative,legal | 050 | Congress=con | | st=h | when=half a century ago
V 3 | wrote | =blk | | | Tannenbaum=mt | he=pre
V 4 | order | =blk | | | Her=mt | 
V 5 | calling | =slam | | | The president=pre | the judge=mt | when=Tuesday | date=2018-11-20 | where=South Lawn
V 5 | decision | =blk | | | the judge=mt | The president=pre
V 5 | fired back | =slam | | | The president=pre | the judge=mt | when=Tuesday | where=South Lawn
V 5 | vowing | REJECT | legal,asylum | 120 | The president=pre | the judge=mt | when=Tuesday | date=2018-11-20 | where=South Lawn | id=appl
V 6 | told | =slam | | | he=pre | Obama judge=mt | where=@5:South Lawn
V 8 | appeal | =appl | | | Justice Department=adm | @5:the judge=mt
V 10 | absurd | ACCUSE/disapprove | legal,asylum | 111 | @9:Brock Tillery=bt; @9:Ava Rusk=ar | advocacy groups=grp
V 10 | sue | ACCUSE/allege | legal,asylum | 115 | advocacy groups=grp | the entire federal government=adm | id=suit
V 11 | signed | =ban | | | @5:The president=pre | 
V 11 | hailed | SUPPORT | legal,asylum | 051 | American Civil Liberties Union=aclu | @2:Milagros Tannenbaum=mt
V 11 | ruling | =blk | | | @2:Milagros Tannenbaum=mt | 
V 11 | suit | =suit | | | American Civil Liberties Union=aclu | @5:The president=pre | date=2018-11-09
V 12 | said | ACCUSE/disapprove | legal,asylum,rights-freedoms | 111 | Noam Feldstein=nf | the president=pre
V 12 | ban | =ban | | | the president=pre | 
V 16 | closed | COERCE/restrict | migration,territory | 172 | Customs and Border Protection=cbp | | when=early Monday | date=2018-11-19 | where=San Ysidro crossing
V 17 | sent | MOBILIZE/troops | military,migration | 154 | About 5,800 troops=tro | | when=since October | date=2018-10/2018-11 | where=the border | n=troops:About 5,800 troops:5800
V 18 | marched | PROTEST/demo | migration | 141 | several hundred residents of Tijuana=res | the newcomers=mig | when=On Sunday | date=2018-11-18 | where=Tijuana | n=protesters:several hundred residents
V 19 | called | ACCUSE/disapprove | migration | 111 | Lázaro Ibarrola=li | the caravan=mig
V 19 | begged | REQUEST/assist | migration,human-security | 023 | Lázaro Ibarrola=li | his own federal government=mxg | id=beg
V 20 | asked | =beg | | | he=li | @19:his own federal government=mxg
V 22 | blocked | SANCTION/convict | legal,migration | 116 | Courts in Hawaii and Maryland=crt | @5:The president=pre | st=h | when=last year | date=2017
V 22 | ban | COERCE/restrict | migration | 172 | @5:The president=pre | | st=h | when=last year
V 22 | upheld | SUPPORT | legal,migration | 050 | Supreme Court=sc | @5:The president=pre | st=h | when=June | date=2018-06 | id=up
V 23 | cheered | SUPPORT | legal,migration | 051 | Senate Republicans=rep | @22:Supreme Court=sc | st=h
V 23 | one | =up | | | @22:Supreme Court=sc | @5:The president=pre
V 24 | setback | =blk | | | Tannenbaum=mt | @5:The president=pre
V 24 | tweeted | ACCUSE/disapprove | legal,migration | 111 | Duke Rainwater=dr | Tannenbaum=mt
Q 0 | m | 'activist' ruling | White House=wh | slams | -
Q 2 | i | the proclamation signed by the president on Nov. 9 violated a law that Congress passed half a century ago | Milagros Tannenbaum=mt | ruled | -
Q 3 | d | Whatever the scope of the President's authority, he may not rewrite the immigration laws to impose a condition that Congress has expressly forbidden | Tannenbaum=mt | wrote | -
Q 5 | m | the judge's decision "a disgrace" | The president=pre | calling | -
Q 6 | d | This was an Obama judge, and I'll tell you what, it's not going to happen like this anymore | he=pre | told | -
Q 7 | d | * | @6:he=pre | | -
Q 9 | d | Our asylum system is broken, and it is being abused by tens of thousands of meritless claims every year | Brock Tillery=bt | said | -
Q 10 | d | * | @9:Brock Tillery=bt | | -
Q 12 | d | This ban is illegal, it will put people's lives in danger, and it raises the alarm about the president's disregard for separation of powers | Noam Feldstein=nf | said | -
Q 14 | i | migrants could still walk up to an official port of entry and ask for protection there | Administration lawyers=law | argued | -
Q 18 | d | Out! | several hundred residents of Tijuana=res | chanting | -
Q 19 | m | the caravan an "avalanche" | Lázaro Ibarrola=li | called | -
Q 20 | d | Who is going to pay for this? | he=li | asked | -
Q 24 | m | Tannenbaum "should try spending a weekend in Yuma." | Duke Rainwater=dr | tweeted | -
#A w23-006 | 2017-05-22 | -
S Humiliation for PM as she rips up 'dementia tax' four days after launching manifesto
P Nothing has changed, insists Prime Minister in extraordinary press conference in Wrexham
P The Prime Minister on Monday abandoned the centrepiece of her social care policy after a weekend of fury from candidates and pensioners, in what is believed to be the first time that a governing party has dropped a manifesto pledge before polling day.
P At a fractious press conference in North Wales she announced that there would after all be a cap on what the elderly must pay for care in their own homes.
P "Nothing has changed, nothing has changed," she said, raising her hands, when one journalist after another put it to her that this was a U-turn.
P Her opponents could hardly believe their luck.
P "You can't trust the Tories with your house," the shadow chancellor, Desmond Pike, told a rally in Salford.
S "This is weak and wobbly, not strong and stable."
P The Labour leader described the retreat as chaos and challenged her to a televised debate, an offer that her aides have turned down three times since the election was called in April.
P Under the plan unveiled in Halifax on Thursday, anyone with assets of more than £100,000, including the value of the home, would have had to pay the full cost.
P Halifax was chosen because the party hoped to strike gold in Labour's northern seats.
P The policy was dubbed the "dementia tax" within hours.
P Tory candidates in the marginals say they were barracked on doorsteps.
P "I had a lady in tears on Saturday, a lifelong Conservative, asking whether we wanted her to sell up," said one of them, a former minister.
S "I rang Downing Street and told them to kill it."
P Others wrote to the party chairman, Sir Lionel Cotterstock, demanding that the manifesto's authors be kept away from the campaign.
P A Downing Street source denied that the climbdown had followed a revolt and insisted that the cap was always going to be consulted upon.
P The Liberal Democrats' leader accused the Prime Minister of leaving families "in the dark", and the Alzheimer's Society called on all parties to come clean about costs.
P Sir Andrew Penrose, the economist who recommended a cap in a report in 2011, welcomed the change but said it was not enough.
P Economists have been saying the same for 20 years.
P "People are still faced with complete uncertainty," he told The Daily Telegraph.
P Care homes are closing at a rate of one a week, and a million people over 65 have needs that nobody meets.
P The reversal is the Prime Minister's second this spring.
P In March the Chancellor withdrew a rise in National Insurance for the self-employed a week after his Budget, when backbenchers protested that it broke the manifesto of 2015.
P A poll on Sunday, a day before the climbdown, put the Conservative lead at nine points, half of what it was when she went to the country.
P If the numbers fall again, they will be sharpening more than pencils at headquarters.
@ pm | British prime minister | p | GBRGOV | Prime Minister
@ dp | Desmond Pike | p | GBRPTYOPP | shadow chancellor
@ lab | Labour leader | p | GBRPTYOPP | Labour leader
@ aid | aides of the Prime Minister | g | GBRGOV
@ cand | Tory candidates | g | GBRPTY
@ fm | former minister standing as Tory candidate | p | GBRPTY
@ pen | pensioners | l | GBRCVL
@ dst | Downing Street | o | GBRGOV
@ lc | Lionel Cotterstock | p | GBRPTY | Conservative party chairman
@ src | Downing Street source | p | GBRGOV
@ lib | Liberal Democrat leader | p | GBRPTYOPP
@ alz | Alzheimer's Society | o | GBRNGO
@ ap | Andrew Penrose | p | GBREDU | economist
@ chx | Chancellor of the Exchequer | p | GBRGOV
@ bb | Conservative backbenchers | g | GBRLEG
@ par | British parties | g | GBRPTY
E 1 Wrexham/GPE
E 2 Monday/DATE
E 3 North Wales/GPE
E 6 Tories/NORP; Desmond Pike/PER; Salford/GPE
E 8 Labour/ORG; April/DATE
E 9 Halifax/GPE; Thursday/DATE; £100,000/MONEY
E 10 Halifax/GPE; Labour/ORG
E 12 Tory/NORP
E 13 Saturday/DATE; Conservative/NORP
E 14 Downing Street/ORG
E 15 Lionel Cotterstock/PER
E 16 Downing Street/ORG
E 17 Liberal Democrats/ORG; Alzheimer's Society/ORG
E 18 Andrew Penrose/PER; 2011/DATE
E 20 The Daily Telegraph/ORG
E 23 March/DATE; National Insurance/LAW; 2015/DATE
E 24 Sunday/DATE; Conservative/NORP
V 0 | rips up | CONCEDE | election,health | 083 | PM=pm | @12:Tory candidates=cand | id=drop
V 1 | insists | REJECT | election,executive | 016 | Prime Minister=pm | | where=Wrexham | id=nc
V 2 | abandoned | =drop | | | The Prime Minister=pm | candidates=cand | when=Monday | date=2017-05-22
V 2 | fury | ACCUSE/disapprove | election,health | 111 | candidates=cand; pensioners=pen | The Prime Minister=pm | when=a weekend | date=2017-05-20/2017-05-21 | id=fury
V 2 | dropped | =drop | | | a governing party=pm | 
V 3 | announced | =drop | | | she=pm | | where=North Wales
V 4 | said | =nc | | | she=pm | 
V 4 | U-turn | =drop | | | her#2=pm | 
V 6 | told | ACCUSE/disapprove | election,health | 111 | Desmond Pike=dp | Tories=pm | where=Salford | id=pik
V 7 | weak | =pik | | | @6:Desmond Pike=dp | @6:Tories=pm
V 8 | described | ACCUSE/disapprove | election,executive | 111 | The Labour leader=lab | her#1=pm
V 8 | retreat | =drop | | | her#1=pm | 
V 8 | challenged | REQUEST/meet | election | 026 | The Labour leader=lab | her#1=pm | id=deb
V 8 | turned down | REJECT/meet | election | 125 | her aides=aid | The Labour leader=lab | when=since the election was called in April | date=2017-04/2017-05
V 8 | offer | =deb | | | The Labour leader=lab | her#1=pm
V 12 | barracked | ACCUSE/disapprove | election | 111 | @2:pensioners=pen | Tory candidates=cand | by=Tory candidates=cand
V 14 | told | REQUEST/change | election,health | 0242 | I=fm | them=dst
V 15 | demanding | REQUEST/change | election | 1041 | Others=cand | Lionel Cotterstock=lc | id=dmd
V 15 | wrote | =dmd | | | Others=cand | Lionel Cotterstock=lc
V 16 | denied | REJECT | election,executive | 016 | A Downing Street source=src |  | id=sden
V 16 | climbdown | =drop | | | @17:Prime Minister=pm | @12:Tory candidates=cand
V 16 | insisted | =sden | | | A Downing Street source=src |
V 16 | revolt | =fury | | | @15:Others=cand | @17:Prime Minister=pm
V 17 | accused | ACCUSE/allege | election,health | 112 | Liberal Democrats' leader=lib | Prime Minister=pm
V 17 | called on | REQUEST/change | election,health | 0242 | Alzheimer's Society=alz | all parties=par
V 18 | recommended | REQUEST/change | health,economic | 0242 | Andrew Penrose=ap | | st=h | when=2011 | date=2011
V 18 | welcomed | SUPPORT | health | 051 | Andrew Penrose=ap | @17:Prime Minister=pm
V 18 | change | =drop | | | @17:Prime Minister=pm | 
V 18 | said | ACCUSE/disapprove | health,economic | 111 | Andrew Penrose=ap | @17:Prime Minister=pm | id=pen
V 20 | told | =pen | | | he=ap | @22:Prime Minister=pm
V 22 | reversal | =drop | | | Prime Minister=pm | 
V 23 | withdrew | CONCEDE | economic,executive | 083 | the Chancellor=chx | backbenchers=bb | st=h | when=March | date=2017-03
V 23 | protested | ACCUSE/disapprove | economic,legislative | 111 | backbenchers=bb | the Chancellor=chx | st=h | date=2017-03
V 24 | climbdown | =drop | | | she=pm | 
Q 1 | i | Nothing has changed | Prime Minister=pm | insists | -
Q 3 | i | there would after all be a cap on what the elderly must pay for care in their own homes | she=pm | announced | -
Q 4 | d | Nothing has changed, nothing has changed | she=pm | said | -
Q 6 | d | You can't trust the Tories with your house | Desmond Pike=dp | told | -
Q 7 | d | * | @6:Desmond Pike=dp | | -
Q 12 | i | they were barracked on doorsteps | Tory candidates=cand | say | -
Q 13 | d | I had a lady in tears on Saturday, a lifelong Conservative, asking whether we wanted her to sell up | one of them=fm | said | -
Q 14 | d | * | @13:one of them=fm | | -
Q 16 | i | the climbdown had followed a revolt | A Downing Street source=src | denied | -
Q 16 | i | the cap was always going to be consulted upon | A Downing Street source=src | insisted | -
Q 17 | m | leaving families "in the dark" | Liberal Democrats' leader=lib | accused | Prime Minister=pm
Q 18 | i | it was not enough | Andrew Penrose=ap | said | -
Q 20 | d | People are still faced with complete uncertainty | he=ap | told | -
Q 23 | i | it broke the manifesto of 2015 | backbenchers=bb | protested | -
#A w23-007 | 2020-02-20 | DUBLIN
S Taoiseach tenders resignation after Dáil fails to elect successor
P Four candidates for taoiseach rejected by deputies as Sinn Féin accuses big two of arrogance
P The Taoiseach travelled to Áras an Uachtaráin on Thursday night to hand in his resignation after the new Dáil, meeting for the first time since the election of February 8th, voted down every candidate put before it.
P He will stay on in a caretaker role, with full powers, until a successor is found.
P The Sinn Féin leader, whose party topped the popular vote with 24.5 per cent, came closest but was defeated by 84 votes to 45; the outgoing Taoiseach was rejected by 107 to 36 and the Fianna Fáil leader by 97 to 41.
P "The people have voted for change, and the old boys opposite me are behaving as if it were a clerical error," she told a packed chamber.
S "Shame on you."
P She blamed Fine Gael and Fianna Fáil for evictions, trolleys and "a whole generation locked out of a home".
P The Fianna Fáil leader refused again to do business with her, citing the IRA killing of Paul Quilligan, a 21-year-old man whom a gang beat to death with iron bars in a barn in Co Monaghan in 2007.
P A Sinn Féin minister in the North had said soon after the murder that the victim was mixed up in smuggling.
P "He was no such thing, and his mother has waited 13 years for a straight apology," the leader said of that remark.
P She got one this month, of a sort: the minister, Cathal Murnane, apologised on television and withdrew the remark.
P Not everyone thinks that such an apology will do.
P In her part of the world the border is a bend in the road and a change of speed limit.
P "Sorry is only a word until he gives the guards a name," Mrs Quilligan said at her home in Cullyhanna, a photograph of her son in Crossmaglen colours behind her.
P Fine Gael, which lost 15 seats, is preparing for opposition, the Taoiseach told his parliamentary party on Wednesday.
P "We owe it to nobody to prop up a government that doesn't want us," a Minister who attended the meeting said.
P Several of those present pleaded with him not to rule out talks with Fianna Fáil.
P The Greens, with 12 seats, have invited all parties to discuss a national government, an idea with few takers.
P Bookmakers in Dublin make a second election this year the favourite at 4/6.
P It took 70 days to form a government in 2016, when the two big parties, enemies since the Civil War of 1922-23, signed a confidence and supply agreement.
P Sinn Féin, meanwhile, will hold a series of public meetings around the country next week, beginning in Cork.
P The Taoiseach called the planned meetings "the next phase of a campaign of intimidation and bullying", a charge which the party dismissed as hysterical.
P The Dáil sits again on March 5th.
P Until then the tea shop on Kildare Street will do more business than the chamber.
@ tao | Taoiseach | p | IRLGOV | Taoiseach
@ dail | Dáil | o | IRLLEG
@ sf | Sinn Féin | o | IRLPTYOPP
@ sfl | Sinn Féin leader | p | IRLPTYOPP | leader of Sinn Féin
@ ffl | Fianna Fáil leader | p | IRLPTYOPP | leader of Fianna Fáil
@ ff | Fianna Fáil | o | IRLPTYOPP
@ fg | Fine Gael | o | IRLPTYGOV
@ ira | IRA gang | g | GBRREB
@ pq | Paul Quilligan | p | GBRCVL
@ cm | Cathal Murnane | p | GBRGOV | Sinn Féin minister in Northern Ireland
@ mq | mother of Paul Quilligan | p | GBRCVL
@ min | Minister at the Fine Gael meeting | p | IRLGOV
@ fgm | Fine Gael deputies | g | IRLLEGPTY
@ gre | Greens | o | IRLPTYOPP
@ pts | Irish parties | g | IRLPTY
E 0 Dáil/ORG
E 1 Sinn Féin/ORG
E 2 Áras an Uachtaráin/FAC; Thursday night/DATE; Dáil/ORG; February 8th/DATE
E 4 Sinn Féin/ORG; Fianna Fáil/ORG
E 7 Fine Gael/ORG; Fianna Fáil/ORG
E 8 Fianna Fáil/ORG; IRA/ARM; Paul Quilligan/PER; Co Monaghan/GPE; 2007/DATE
E 9 Sinn Féin/ORG; North/GPE
E 11 this month/DATE; Cathal Murnane/PER
E 14 Quilligan/PER; Cullyhanna/GPE; Crossmaglen/GPE
E 15 Fine Gael/ORG; Wednesday/DATE
E 17 Fianna Fáil/ORG
E 18 Greens/ORG
E 19 Dublin/GPE; this year/DATE
E 20 2016/DATE; Civil War of 1922-23/EVT
E 21 Sinn Féin/ORG; next week/DATE; Cork/GPE
E 23 Dáil/ORG; March 5th/DATE
E 24 Kildare Street/FAC
V 0 | resignation | RETREAT/resign | executive,legislative | 083 | Taoiseach=tao | | id=res
V 0 | fails to elect | REJECT | legislative,executive | 120 | Dáil=dail | Taoiseach=tao; @4:The Sinn Féin leader=sfl; @4:the Fianna Fáil leader=ffl | id=rej
V 1 | rejected | =rej | | | deputies=dail | Four candidates=tao | n=other:Four candidates:4
V 1 | accuses | ACCUSE/disapprove | legislative,political-institutions | 111 | Sinn Féin=sf | big two=fg; big two=ff | id=acc
V 2 | resignation | =res | | | The Taoiseach=tao | | when=Thursday night | date=2020-02-20 | where=Áras an Uachtaráin
V 2 | voted down | =rej | | | the new Dáil=dail | every candidate=tao | date=2020-02-20
V 4 | defeated | =rej | | | @2:the new Dáil=dail | The Sinn Féin leader=sfl
V 4 | rejected | =rej | | | @2:the new Dáil=dail | the outgoing Taoiseach=tao; the Fianna Fáil leader=ffl
V 5 | told | =acc | | | she=sfl | the old boys opposite me=fg; the old boys opposite me=ff
V 6 | Shame | =acc | | | @5:she=sfl | you=fg; you=ff
V 7 | blamed | =acc | | | She=sfl | Fine Gael=fg; Fianna Fáil=ff
V 8 | refused | REJECT/meet | legislative,political-institutions | 125 | The Fianna Fáil leader=ffl | her=sfl
V 8 | killing | ASSAULT/beat | terrorism,crime | 1823 | IRA=ira | Paul Quilligan=pq | by=The Fianna Fáil leader=ffl | st=h | when=2007 | date=2007 | where=Co Monaghan | n=killed:a 21-year-old man:1 | id=kil
V 8 | beat | =kil | | | a gang=ira | whom=pq | by=The Fianna Fáil leader=ffl | where=Co Monaghan
V 9 | said | ACCUSE/allege | trafficking | 1121 | A Sinn Féin minister in the North=cm | the victim=pq | st=h | when=soon after the murder | date=2007 | id=rem
V 9 | murder | =kil | | | @8:IRA=ira | the victim=pq
V 10 | said | REJECT | crime | 016 | the leader=ffl | @9:A Sinn Féin minister in the North=cm
V 10 | remark | =rem | | | @9:A Sinn Féin minister in the North=cm | He=pq
V 11 | apologised | CONCEDE | crime | 055 | the minister=cm | She=mq | when=this month | date=2020-02 | id=apo
V 11 | withdrew | CONCEDE | crime | 080 | the minister=cm | She=mq | when=this month | date=2020-02
V 11 | remark | =rem | | | the minister=cm | 
V 12 | apology | =apo | | | @11:the minister=cm | @14:Mrs Quilligan=mq
V 14 | said | REQUEST/change | crime,legal | 020 | Mrs Quilligan=mq | he=cm | where=Cullyhanna
V 14 | Sorry | =apo | | | he=cm | Mrs Quilligan=mq
V 15 | told | REJECT/assist | legislative,executive | 121 | the Taoiseach=tao | | when=Wednesday | date=2020-02-19
V 16 | said | REJECT/assist | legislative,executive | 121 | a Minister=min | 
V 16 | meeting | CONSULT | legislative | 040 | @15:the Taoiseach=tao; @15:his parliamentary party=fgm | | date=2020-02-19
V 17 | pleaded | REQUEST/meet | legislative | 026 | Several of those present=fgm | him=tao
V 18 | invited | REQUEST/meet | legislative | 026 | The Greens=gre | all parties=pts | id=nat
V 18 | idea | =nat | | | The Greens=gre | all parties=pts
V 20 | signed | SUPPORT | legislative | 057 | the two big parties=fg; the two big parties=ff | | st=h | when=2016 | date=2016
V 20 | War | ASSAULT | military | 190 | | | st=h | when=1922-23 | date=1922/1923
V 22 | called | ACCUSE/disapprove | legislative,political-institutions | 111 | The Taoiseach=tao | the party=sf | id=bul
V 22 | charge | =bul | | | The Taoiseach=tao | the party=sf
V 22 | dismissed | REJECT | legislative,political-institutions | 016 | the party=sf | The Taoiseach=tao
Q 5 | d | The people have voted for change, and the old boys opposite me are behaving as if it were a clerical error | she=sfl | told | -
Q 6 | d | * | @5:she=sfl | | -
Q 7 | m | Fine Gael and Fianna Fáil for evictions, trolleys and "a whole generation locked out of a home" | She=sfl | blamed | -
Q 9 | i | the victim was mixed up in smuggling | A Sinn Féin minister in the North=cm | said | -
Q 10 | d | He was no such thing, and his mother has waited 13 years for a straight apology | the leader=ffl | said | -
Q 14 | d | Sorry is only a word until he gives the guards a name | Mrs Quilligan=mq | said | -
Q 15 | i | Fine Gael, which lost 15 seats, is preparing for opposition | the Taoiseach=tao | told | his parliamentary party=fgm
Q 16 | d | We owe it to nobody to prop up a government that doesn't want us | a Minister=min | said | -
Q 22 | m | the planned meetings "the next phase of a campaign of intimidation and bullying" | The Taoiseach=tao | called | -
#A w23-008 | 2020-07-17 | ATLANTA
S Georgia governor sues Atlanta mayor over mask mandate
P ATLANTA (WSBX) — The fight over masks in Georgia has landed in court.
P Gov. Travis Oakley filed a lawsuit Thursday against Atlanta Mayor Denise Carrington and the City Council, asking a Fulton County judge to throw out the city's order that everybody cover their face in public.
P The suit also demands that the mayor be barred from talking to the press about it, a request that one law professor told Channel 6 was "flat-out bizarre."
P "This lawsuit is on behalf of the Atlanta business owners and their hardworking employees who are struggling to survive," the Republican governor tweeted.
S "I refuse to sit back and watch as disastrous policies threaten the lives and livelihoods of our citizens."
P Carrington, a Democrat who announced last week that she and her husband had tested positive, was not about to fold.
P "3,104 Georgians have died and I and my family are amongst the 106,000 who have tested positive," she wrote in a reply to the governor that had been shared 40,000 times by supper.
S "Meanwhile, I have been sued for a mask mandate.
S "A better use of taxpayer money would be to expand testing and contact tracing."
P The mayor signed the mandate on July 8; violators can be fined up to $1,000 or, in theory, jailed for six months.
P She went further two days later, ordering restaurants in the city to go back to takeout only.
P Oakley's office argues that both orders are void because an executive order of his, renewed on Wednesday, forbids local rules stricter than the state's.
P Savannah, Augusta and Athens have passed mask rules of their own, and their mayors voiced support for Carrington on Thursday.
P "You don't sue a city for trying to keep its people breathing," Savannah Mayor Otis Fairweather said at a noon press conference, his own mask around his chin.
P Not everybody in the city agrees with its mayor.
P The heat index touched 101 on Thursday, and a damp mask is nobody's idea of fun.
P At a barbershop on Auburn Avenue, owner Reggie Tate told us he lost $9,000 in April and can't go through that again.
P "I back the governor on this one," said a waitress at a diner across the street who didn't want to give her name.
P It isn't the first time that the two have tangled.
P In June the mayor criticized the governor for calling up 1,000 National Guard troops after demonstrators burned down a Wendy's where a police officer had shot Rayvon Sykes, a Black man, in the back.
P The officer was fired the day after the shooting and charged with murder; the police chief, Evelyn Marsh, stepped down.
P Guard soldiers left the streets on Monday of this week.
P The two once shared a joke, and a bag of peanuts, at a Braves game.
P A hearing in the mask case is set for Tuesday at 11 a.m. before Judge Lorraine Babcock.
P Until then, the sign on the door at City Hall says what it said last week: no mask, no entry.
@ to | Travis Oakley | p | USAGOV | Governor of Georgia
@ dc | Denise Carrington | p | USAGOV | Mayor of Atlanta
@ cc | Atlanta City Council | o | USALEG
@ jud | Fulton County judge | p | USAJUD
@ res | people in Atlanta | l | USACVL
@ law | law professor | p | USAEDU
@ rst | restaurants in Atlanta | g | USABUS
@ of | Oakley's office | o | USAGOV
@ may | mayors of Savannah, Augusta and Athens | g | USAGOV
@ ot | Otis Fairweather | p | USAGOV | Mayor of Savannah
@ rt | Reggie Tate | p | USABUS | barbershop owner
@ wai | waitress at a diner | p | USACVL
@ ng | National Guard | o | USAMIL
@ dem | demonstrators in Atlanta | g | USACVLOPP
@ off | Atlanta police officer | p | USACOP
@ rs | Rayvon Sykes | p | USACVL
@ em | Evelyn Marsh | p | USACOP | Atlanta police chief
E 0 Georgia/GPE; Atlanta/GPE
E 1 ATLANTA/GPE; WSBX/ORG; Georgia/GPE
E 2 Travis Oakley/PER; Thursday/DATE; Atlanta/GPE; Denise Carrington/PER; City Council/ORG; Fulton County/GPE
E 3 Channel 6/ORG
E 4 Atlanta/GPE; Republican/NORP
E 6 Carrington/PER; Democrat/NORP; last week/DATE
E 7 3,104/NUM; Georgians/NORP; the 106,000/NUM
E 10 July 8/DATE; $1,000/MONEY
E 11 two days later/DATE
E 12 Oakley/PER; Wednesday/DATE
E 13 Savannah/GPE; Augusta/GPE; Athens/GPE; Carrington/PER; Thursday/DATE
E 14 Savannah/GPE; Otis Fairweather/PER
E 16 Thursday/DATE
E 17 Auburn Avenue/FAC; Reggie Tate/PER; $9,000/MONEY; April/DATE
E 20 June/DATE; 1,000/NUM; National Guard/ORG; Wendy's/ORG; Rayvon Sykes/PER; Black/NORP
E 21 Evelyn Marsh/PER
E 22 Guard/ORG; Monday of this week/DATE
E 23 Braves/ORG
E 24 Tuesday/DATE; Lorraine Babcock/PER
E 25 City Hall/FAC; last week/DATE
V 0 | sues | ACCUSE/allege | legal,health | 115 | Georgia governor=to | Atlanta mayor=dc | id=sue
V 0 | mandate | COERCE/restrict | health | 172 | Atlanta mayor=dc | @2:everybody=res | id=man
V 1 | fight | =sue | | | @0:Georgia governor=to | @0:Atlanta mayor=dc
V 2 | lawsuit | =sue | | | Travis Oakley=to | Denise Carrington=dc; City Council=cc | when=Thursday | date=2020-07-16
V 2 | order | =man | | | the city=dc | everybody=res
V 2 | asking | REQUEST/change | legal,health | 0242 | Travis Oakley=to | a Fulton County judge=jud | when=Thursday | date=2020-07-16
V 3 | suit | =sue | | | @2:Travis Oakley=to | the mayor=dc
V 3 | demands | REQUEST/change | legal,rights-freedoms | 104 | @2:Travis Oakley=to | @2:a Fulton County judge=jud | date=2020-07-16 | id=gag
V 3 | request | =gag | | | @2:Travis Oakley=to | 
V 3 | told | ACCUSE/disapprove | legal,rights-freedoms | 111 | one law professor=law | @2:Travis Oakley=to
V 4 | lawsuit | =sue | | | the Republican governor=to | 
V 5 | refuse | REJECT | health,economic | 120 | I=to | @6:Carrington=dc
V 5 | disastrous | ACCUSE/disapprove | health,economic | 111 | I=to | @6:Carrington=dc
V 6 | fold | REJECT/change | health,legal | 1232 | Carrington=dc | @5:I=to
V 7 | reply | ACCUSE/disapprove | health,legal | 111 | she=dc | the governor=to | id=rep
V 8 | sued | =sue | | | @7:the governor=to | I=dc
V 8 | mandate | =man | | | I=dc | 
V 9 | use | =rep | | | @7:she=dc | @7:the governor=to
V 10 | signed | =man | | | The mayor=dc | violators=res | when=July 8 | date=2020-07-08
V 11 | ordering | COERCE/restrict | health,economic | 172 | She=dc | restaurants=rst | when=two days later | date=2020-07-10 | where=the city | id=tk
V 12 | orders | =man | | | @11:She=dc | 
V 12 | argues | =sue | | | Oakley's office=of | @11:She=dc
V 13 | passed | COERCE/restrict | health | 172 | Savannah=may; Augusta=may; Athens=may | 
V 13 | voiced | SUPPORT | health | 051 | their mayors=may | Carrington=dc | when=Thursday | date=2020-07-16
V 14 | sue | =sue | | | @12:Oakley=to | a city=dc
V 14 | said | ACCUSE/disapprove | health,legal | 111 | Otis Fairweather=ot | @12:Oakley=to | date=2020-07-16
V 18 | said | SUPPORT | health | 051 | a waitress=wai | the governor=to | id=wt
V 18 | back | =wt | | | I=wai | the governor=to
V 20 | criticized | ACCUSE/disapprove | military | 111 | the mayor=dc | the governor=to | st=h | when=In June | date=2020-06
V 20 | calling up | MOBILIZE/troops | military | 154 | the governor=to | | st=h | when=In June | date=2020-06 | n=troops:1,000:1000 | id=ng
V 20 | burned down | PROTEST/riot | religion-ethnicity,repression | 145 | demonstrators=dem | | st=h | when=In June | date=2020-06 | where=a Wendy's
V 20 | shot | ASSAULT/firearms | repression,religion-ethnicity | 175 | a police officer=off | Rayvon Sykes=rs | st=h | where=a Wendy's | n=killed:a Black man:1 | id=sh
V 21 | shooting | =sh | | | The officer=off | @20:Rayvon Sykes=rs
V 21 | charged | ACCUSE/allege | legal,repression | 1121 | | The officer=off | st=h | when=the day after the shooting
V 21 | stepped down | RETREAT/resign | executive | 083 | Evelyn Marsh=em | | st=h
V 22 | left | RETREAT/withdraw | military | 0874 | Guard soldiers=ng | | when=Monday of this week | date=2020-07-13
V 24 | case | =sue | | | @20:the governor=to | @20:the mayor=dc
Q 3 | m | a request that one law professor told Channel 6 was "flat-out bizarre." | one law professor=law | told | -
Q 4 | d | This lawsuit is on behalf of the Atlanta business owners and their hardworking employees who are struggling to survive | the Republican governor=to | tweeted | -
Q 5 | d | * | @4:the Republican governor=to | | -
Q 6 | i | she and her husband had tested positive | a Democrat=dc | announced | -
Q 7 | d | 3,104 Georgians have died and I and my family are amongst the 106,000 who have tested positive | she=dc | wrote | the governor=to
Q 8 | d | * | @7:she=dc | | @7:the governor=to
Q 9 | d | * | @7:she=dc | | @7:the governor=to
Q 12 | i | both orders are void because an executive order of his, renewed on Wednesday, forbids local rules stricter than the state's | Oakley's office=of | argues | -
Q 14 | d | You don't sue a city for trying to keep its people breathing | Otis Fairweather=ot | said | -
Q 17 | i | he lost $9,000 in April and can't go through that again | Reggie Tate=rt | told | -
Q 18 | d | I back the governor on this one | a waitress=wai | said | -
#A w23-009 | 2019-11-20 | WASHINGTON
S (2nd LD) U.S. lawmakers criticize White House after walkout from defense cost talks with S. Korea
P By Oh Sang-chul
P WASHINGTON, Nov. 20 (Yonhap) -- Senior U.S. lawmakers from both parties on Wednesday criticized the administration's demand that South Korea pay US$5 billion a year for the upkeep of American troops, a day after U.S. negotiators walked out of talks in Seoul.
P "The demand is outrageous, and the walkout was theater," Sen. Edwin Marcheski, the ranking Democrat on the Foreign Relations Committee, said in a statement.
S "You do not shake down an ally that buried 36,000 of our soldiers with honor."
P In a letter to the secretary of state, he and Sen. Lamar Gatewood, a Republican from Nebraska, called on the administration to return to the table "without preconditions."
P The third round of the negotiations broke up on Tuesday after barely 80 minutes.
P The chief U.S. negotiator, Dale Hutchens, told reporters at the embassy that his team had left "to give the Korean side some time to reconsider," and accused Seoul of making proposals that were not responsive to his request for fair burden sharing.
P His counterpart, Jeong Hyun-seok, said later in the day that the walkout had surprised him and that South Korea could not accept a new item for the rotation of troops.
P Cheong Wa Dae rejected the figure outright, saying it had no basis in the present accord.
P "It is true that the U.S. mentioned 5 billion dollars, and it is true that we will not pay it," a senior official at the presidential office said on condition of anonymity.
P South Korea agreed in February to pay 1.04 trillion won this year, an increase of 8.2 percent, in a one-year deal that the two sides signed on March 8 and that expires on Dec. 31.
P The president, asked about the walkout at a Cabinet meeting in Washington, said that South Korea was "a very rich nation" that paid "practically nothing."
P "They love us, but they don't pay us," he said.
P The bill would come to roughly five times what Seoul spends now.
P Some 28,500 U.S. troops are stationed in South Korea as a deterrent against North Korea, a legacy of the 1950-53 Korean War, which ended in an armistice and not a peace treaty.
P A Seoul daily reported on Thursday morning Korean time that Washington was considering the pullout of a brigade of up to 4,000 should the talks fail.
P Pentagon spokesman Craig Holloman denied the report and demanded that the paper retract it at once.
P "There is absolutely no truth to it," Holloman said.
P In Seoul, about 120 members of progressive civic groups rallied in front of the Korea Institute for Defense Analyses, the venue of the talks, chanting "We are not an ATM."
P Last month police detained 19 students who had climbed over the wall of the U.S. ambassador's residence with a ladder to protest the same demand; four of them are still in custody.
P All but one of 47 lawmakers of the ruling Democratic Party polled by Yonhap said they would vote against ratifying any accord above 1.2 trillion won.
P Analysts in Seoul say that the sum may be no more than an opening bid, as in the sale of a building.
P No date has been set for a fourth round.
P Should no accord be reached by New Year's Eve, some 9,000 Korean employees at the bases could be furloughed.
@ mar | Edwin Marcheski | p | USALEG | ranking Democrat on the Foreign Relations Committee
@ gat | Lamar Gatewood | p | USALEG | senator
@ law | US lawmakers | g | USALEG
@ adm | US administration | o | USAGOV
@ wh | White House | o | USAGOV
@ kor | South Korea | c | KOR
@ seo | South Korean government | o | KORGOV
@ usn | US negotiators | g | USAGOV
@ hut | Dale Hutchens | p | USAGOV | chief US negotiator
@ jeo | Jeong Hyun-seok | p | KORGOV | chief South Korean negotiator
@ cwd | Cheong Wa Dae | o | KORGOV
@ off | senior official at Cheong Wa Dae | p | KORGOV
@ pre | US president | p | USAGOV | President
@ usa | United States | c | USA
@ dly | Seoul daily | o | KORJRN
@ hol | Craig Holloman | p | USAGOVMIL | Pentagon spokesman
@ civ | progressive civic groups | g | KORSOC
@ pol | South Korean police | o | KORCOP
@ stu | students at the ambassador's residence | g | KOREDU
@ amb | US ambassador | p | USAGOV | ambassador to South Korea
@ dp | lawmakers of the Democratic Party | g | KORLEGPTY
@ ana | analysts in Seoul | l | KOREDU
E 0 U.S./GPE; White House/ORG; S. Korea/GPE
E 1 Oh Sang-chul/PER
E 2 WASHINGTON/GPE; Nov. 20/DATE; Yonhap/ORG; U.S.#1/GPE; Wednesday/DATE; South Korea/GPE; US$5 billion/MONEY; American/NORP; U.S.#2/GPE; Seoul/GPE
E 3 Edwin Marcheski/PER; Democrat/NORP; Foreign Relations Committee/ORG
E 4 36,000/NUM
E 5 Lamar Gatewood/PER; Republican/NORP; Nebraska/GPE
E 6 Tuesday/DATE
E 7 U.S./GPE; Dale Hutchens/PER; Korean/NORP; Seoul/GPE
E 8 Jeong Hyun-seok/PER; South Korea/GPE
E 9 Cheong Wa Dae/ORG
E 10 U.S./GPE; 5 billion dollars/MONEY
E 11 South Korea/GPE; February/DATE; 1.04 trillion won/MONEY; this year/DATE; March 8/DATE; Dec. 31/DATE
E 12 Washington/GPE; South Korea/GPE
E 14 Seoul/GPE
E 15 Some 28,500/NUM; U.S./GPE; South Korea/GPE; North Korea/GPE; 1950-53 Korean War/EVT
E 16 Seoul/GPE; Thursday morning/DATE; Korean/NORP; Washington/GPE
E 17 Pentagon/ORG; Craig Holloman/PER
E 18 Holloman/PER
E 19 Seoul/GPE; about 120 members/NUM; Korea Institute for Defense Analyses/ORG
E 20 Last month/DATE; 19 students/NUM; U.S./GPE; four/NUM
E 21 Democratic Party/ORG; Yonhap/ORG; 1.2 trillion won/MONEY
E 22 Seoul/GPE
E 24 New Year's Eve/DATE; some 9,000/NUM; Korean/NORP
V 0 | criticize | ACCUSE/disapprove | diplomatic,military | 111 | U.S. lawmakers=law | White House=wh | id=cri
V 0 | walkout | SANCTION/withdraw | diplomatic,military | 164 | @2:U.S. negotiators=usn | S. Korea=kor | id=walk
V 0 | talks | CONSULT | diplomatic,military | 046 | @2:U.S. negotiators=usn; S. Korea=kor | | id=talk
V 2 | criticized | =cri | | | U.S. lawmakers=law | the administration=adm | when=Wednesday | date=2019-11-20
V 2 | demand | REQUEST/assist | military,economic | 1012 | the administration=adm | South Korea=kor | n=money:US$5 billion:5000000000:USD | id=dem
V 2 | walked out | =walk | | | U.S. negotiators=usn | @0:S. Korea=kor | where=Seoul | date=2019-11-19
V 2 | talks | =talk | | | U.S. negotiators=usn; South Korea=kor | | where=Seoul | date=2019-11-19
V 3 | demand | =dem | | | @2:the administration=adm | @2:South Korea=kor
V 3 | walkout | =walk | | | @2:U.S. negotiators=usn | 
V 3 | said | ACCUSE/disapprove | diplomatic,military | 111 | Edwin Marcheski=mar | @2:the administration=adm | id=mc
V 4 | shake down | =mc | | | @3:Edwin Marcheski=mar | You=adm
V 5 | called on | REQUEST/meet | diplomatic,military | 026 | he=mar; Lamar Gatewood=gat | the administration=adm | id=ret
V 5 | letter | =ret | | | he=mar; Lamar Gatewood=gat | the administration=adm
V 6 | negotiations | =talk | | | @2:U.S. negotiators=usn; @8:South Korea=kor | 
V 6 | broke up | =walk | | | @2:U.S. negotiators=usn | | when=on Tuesday | date=2019-11-19
V 7 | left | =walk | | | his team=usn | the Korean side=kor | by=Dale Hutchens=hut
V 7 | accused | ACCUSE/disapprove | diplomatic,military | 111 | Dale Hutchens=hut | Seoul=seo | where=the embassy | date=2019-11-19
V 7 | request | =dem | | | his#2=hut | Seoul=seo
V 8 | walkout | =walk | | | @7:his team=usn | South Korea=kor | by=Jeong Hyun-seok=jeo
V 8 | said | REJECT/assist | diplomatic,military | 1212 | Jeong Hyun-seok=jeo | @7:Dale Hutchens=hut | date=2019-11-19
V 9 | rejected | REJECT/assist | diplomatic,military | 1212 | Cheong Wa Dae=cwd | @2:the administration=adm | id=cwd
V 9 | saying | =cwd | | | Cheong Wa Dae=cwd | @2:the administration=adm
V 10 | mentioned | =dem | | | the U.S.=usa | we=kor | by=a senior official=off | n=money:5 billion dollars:5000000000:USD
V 10 | pay | =cwd | | | a senior official=off | the U.S.=usa
V 11 | agreed | AGREE | military,economic | 0312 | South Korea=kor | @10:the U.S.=usa | st=h | when=February | date=2019-02 | n=money:1.04 trillion won:1040000000000:KRW
V 11 | signed | SUPPORT | diplomatic,military | 057 | the two sides=kor; the two sides=usa | | st=h | when=March 8 | date=2019-03-08 | id=sgn
V 11 | deal | =sgn | | | the two sides=kor; the two sides=usa |
V 12 | walkout | =walk | | | @2:U.S. negotiators=usn | South Korea=kor
V 12 | said | ACCUSE/disapprove | diplomatic,military | 111 | The president=pre | South Korea=kor | where=Washington | id=pr
V 12 | meeting | CONSULT | executive | 040 | The president=pre | | where=Washington
V 13 | said | =pr | | | he=pre | They=kor
V 15 | War | ASSAULT | military | 190 | | | st=h | when=1950-53 | date=1950/1953
V 15 | armistice | RETREAT/ceasefire | military | 0871 | | | st=h | date=1953
V 16 | pullout | RETREAT/withdraw | military | 0874 | Washington=usa | | st=y | by=A Seoul daily=dly | n=troops:up to 4,000:4000
V 16 | talks | =talk | | | Washington=usn; @12:South Korea=kor |
V 17 | denied | REJECT | military | 016 | Craig Holloman=hol | @16:A Seoul daily=dly | id=den
V 17 | demanded | REQUEST/change | rights-freedoms,military | 104 | Craig Holloman=hol | the paper=dly
V 18 | said | =den | | | Holloman=hol | @16:A Seoul daily=dly
V 19 | rallied | PROTEST/demo | military,diplomatic | 141 | about 120 members of progressive civic groups=civ | @12:The president=usa | where=in front of the Korea Institute for Defense Analyses | n=protesters:about 120 members:120
V 19 | talks | =talk | | | @2:U.S. negotiators=usn; @12:South Korea=kor | | where=Korea Institute for Defense Analyses
V 20 | detained | COERCE/arrest | legal | 173 | police=pol | 19 students=stu | when=Last month | date=2019-10 | n=arrested:19 students:19 | id=det
V 20 | climbed over | PROTEST/obstruct | diplomatic,military | 144 | 19 students=stu | the U.S. ambassador=amb | when=Last month | date=2019-10 | where=the U.S. ambassador's residence | id=clm
V 20 | demand | =dem | | | the U.S. ambassador=usa | @21:Democratic Party=kor
V 20 | protest | =clm | | | 19 students=stu | the U.S. ambassador=amb
V 20 | custody | =det | | | police=pol | four of them=stu
V 21 | vote | REJECT | legislative,military | 120 | All but one of 47 lawmakers of the ruling Democratic Party=dp |
Q 3 | d | The demand is outrageous, and the walkout was theater | Edwin Marcheski=mar | said | -
Q 4 | d | * | @3:Edwin Marcheski=mar | | -
Q 5 | m | the administration to return to the table "without preconditions." | he=mar | called on | the administration=adm
Q 7 | m | his team had left "to give the Korean side some time to reconsider," | Dale Hutchens=hut | told | -
Q 8 | i | the walkout had surprised him | Jeong Hyun-seok=jeo | said | -
Q 8 | i | South Korea could not accept a new item for the rotation of troops | Jeong Hyun-seok=jeo | said | -
Q 9 | i | it had no basis in the present accord | Cheong Wa Dae=cwd | saying | -
Q 10 | d | It is true that the U.S. mentioned 5 billion dollars, and it is true that we will not pay it | a senior official=off | said | -
Q 12 | m | South Korea was "a very rich nation" that paid "practically nothing." | The president=pre | said | -
Q 13 | d | They love us, but they don't pay us | he=pre | said | -
Q 16 | i | Washington was considering the pullout of a brigade of up to 4,000 should the talks fail | A Seoul daily=dly | reported | -
Q 18 | d | There is absolutely no truth to it | Holloman=hol | said | -
Q 19 | d | We are not an ATM. | about 120 members of progressive civic groups=civ | chanting | -
Q 21 | i | they would vote against ratifying any accord above 1.2 trillion won | All but one of 47 lawmakers of the ruling Democratic Party=dp | said | -
Q 22 | i | the sum may be no more than an opening bid, as in the sale of a building | Analysts in Seoul=ana | say | -
#A w23-010 | 2019-07-23 | NEW DELHI
S 'PM made no such request': Govt rejects US President's Kashmir mediation claim as Opposition storms out of LS
P External affairs minister tells both Houses that all issues with Pakistan are to be discussed only bilaterally; Congress wants to hear it from the PM
P The government on Tuesday categorically denied that Prime Minister had asked the United States President to mediate in the Kashmir dispute, hours after the US leader's startling claim at the White House set off an uproar in Parliament.
P "I would like to categorically assure the House that no such request was made by the Prime Minister," external affairs minister Raghav Sundaresan told the Rajya Sabha amid slogan-shouting.
S "It has been India's consistent position that all outstanding issues with Pakistan are discussed only bilaterally."
P The denial did not pacify the Opposition.
P Congress members, joined by those of the DMK and the Left, walked out of the Lok Sabha after the Speaker turned down their demand that the PM make a statement himself.
P "If what the American President said is true, the PM has betrayed India's interests and the Simla Agreement of 1972," tweeted Congress MP Arjun Wadhera.
S "A weak foreign ministry denial won't do."
P The US President had made the remark on Monday while receiving Pakistan's prime minister, who is on his first visit to Washington since he took office last August.
P "I was with your Prime Minister two weeks ago, and he actually said, 'Would you like to be a mediator or arbitrator?'" the President told reporters, referring to the two leaders' meeting on the sidelines of the G-20 summit in Osaka.
S "I said, 'Where?'
S "He said, 'Kashmir.'"
P His guest seemed delighted.
P "The prayers of over a billion people will be with you if you can resolve this," the Pakistani leader said, and he urged Washington to bring the two countries together.
P Officials familiar with the Osaka talks, speaking on condition of anonymity, said Kashmir had not figured in them at all, which bore out the minister's denial.
P In Lutyens' Delhi, television panels shot from the hip all evening.
P In Washington, the State Department moved quickly to limit the damage.
P "While Kashmir is a bilateral issue for both parties to discuss, the US welcomes Pakistan and India sitting down," acting assistant secretary Diane Whitlock wrote on Twitter.
P Democratic Congressman Saul Kirschbaum went further, saying that he had phoned the Indian ambassador to apologise for what he called an "amateurish and embarrassing mistake".
P Diplomats on both sides would like nothing better than a dull week.
P Ties between New Delhi and Islamabad have been frozen since February, when a suicide bomber of the Jaish-e-Mohammed killed 40 CRPF troopers in Pulwama and Indian jets bombed a camp at Balakot twelve days later.
P New Delhi has ruled out dialogue unless Islamabad ends what it describes as support for cross-border terrorism.
P BJP working president Mukund Salve accused the Congress of "dancing to Pakistan's tune".
P A chaiwala outside Parliament, less moved by the walkout, said his own wife would not accept mediation in anything.
P Both Houses meet again at 11 on Wednesday, and few expect a quiet zero hour.
@ gov | Indian government | o | INDGOV
@ pm | Indian Prime Minister | p | INDGOV | Prime Minister
@ pot | US President | p | USAGOV | President
@ opp | Opposition in the Lok Sabha | g | INDLEGOPP
@ rs | Raghav Sundaresan | p | INDGOV | external affairs minister
@ inc | Congress | o | INDPTYOPP
@ spk | Speaker of the Lok Sabha | p | INDLEG
@ ind | India | c | IND
@ pak | Pakistan | c | PAK
@ pkm | Pakistani prime minister | p | PAKGOV | Prime Minister
@ aw | Arjun Wadhera | p | INDLEGOPP | Congress MP
@ ofi | officials familiar with the Osaka talks | g | INDGOV
@ usa | United States | c | USA
@ dw | Diane Whitlock | p | USAGOV | acting assistant secretary of state
@ sk | Saul Kirschbaum | p | USALEG | congressman
@ amb | Indian ambassador | p | INDGOV | ambassador to the United States
@ jem | Jaish-e-Mohammed | g | PAKREB
@ crp | CRPF troopers | g | INDCOP
@ iaf | Indian jets | g | INDMIL
@ ms | Mukund Salve | p | INDPTY | BJP working president
@ cha | tea seller outside Parliament | p | INDCVL
E 0 US/GPE; Kashmir/LOC; LS/ORG
E 1 Pakistan/GPE; Congress/ORG
E 2 Tuesday/DATE; United States/GPE; Kashmir/LOC; US/GPE; White House/FAC; Parliament/ORG
E 3 Raghav Sundaresan/PER; Rajya Sabha/ORG
E 4 India/GPE; Pakistan/GPE
E 6 Congress/ORG; DMK/ORG; Left/NORP; Lok Sabha/ORG
E 7 American/NORP; India/GPE; Simla Agreement of 1972/LAW; Congress/ORG; Arjun Wadhera/PER
E 9 US/GPE; Monday/DATE; Pakistan/GPE; Washington/GPE; last August/DATE
E 10 two weeks ago/DATE; G-20/ORG; Osaka/GPE
E 12 Kashmir/LOC
E 14 Pakistani/NORP; Washington/GPE
E 15 Osaka/GPE; Kashmir/LOC
E 16 Lutyens' Delhi/LOC
E 17 Washington/GPE; State Department/ORG
E 18 Kashmir/LOC; US/GPE; Pakistan/GPE; India/GPE; Diane Whitlock/PER; Twitter/ORG
E 19 Democratic/NORP; Saul Kirschbaum/PER; Indian/NORP
E 21 New Delhi/GPE; Islamabad/GPE; February/DATE; Jaish-e-Mohammed/ARM; 40/NUM; CRPF/ORG; Pulwama/GPE; Indian/NORP; Balakot/GPE; twelve days later/DATE
E 22 New Delhi/GPE; Islamabad/GPE
E 23 BJP/ORG; Mukund Salve/PER; Congress/ORG; Pakistan/GPE
E 24 Parliament/FAC
E 25 Wednesday/DATE
V 0 | rejects | REJECT | diplomatic,territory | 016 | Govt=gov | US President=pot | id=den
V 0 | storms out | PROTEST/boycott | legislative,diplomatic | 143 | Opposition=opp | Govt=gov | where=LS | id=wo
V 0 | request | REQUEST/meet | diplomatic,territory | 028 | PM=pm | US President=pot | by=US President=pot | id=rq
V 1 | tells | =den | | | External affairs minister=rs | @0:US President=pot
V 1 | wants | REQUEST/change | legislative,diplomatic | 104 | Congress=inc | the PM=pm | id=dem
V 2 | denied | =den | | | The government=gov | United States President=pot | when=Tuesday | date=2019-07-23
V 2 | asked | =rq | | | Prime Minister=pm | United States President=pot | by=the US leader=pot
V 2 | uproar | ACCUSE/disapprove | legislative,diplomatic | 111 | @5:Opposition=opp | The government=gov | where=Parliament | id=upr
V 3 | told | =den | | | Raghav Sundaresan=rs | @2:United States President=pot | where=Rajya Sabha
V 3 | slogan-shouting | =upr | | | @5:Opposition=opp | Raghav Sundaresan=gov | where=Rajya Sabha
V 3 | request | =rq | | | the Prime Minister=pm | @2:United States President=pot
V 4 | position | =den | | | @3:Raghav Sundaresan=rs | @2:United States President=pot
V 5 | denial | =den | | | @3:Raghav Sundaresan=rs | 
V 6 | walked out | =wo | | | Congress members=inc; the DMK=opp; the Left=opp | @2:The government=gov | where=Lok Sabha
V 6 | turned down | REJECT/change | legislative | 123 | the Speaker=spk | their=opp
V 6 | demand | =dem | | | their=opp | the PM=pm
V 7 | tweeted | ACCUSE/disapprove | diplomatic | 111 | Arjun Wadhera=aw | the PM=pm | id=tw
V 8 | denial | =den | | | foreign ministry=gov | @7:the American President=pot
V 9 | receiving | CONSULT/visit | diplomatic | 042 | prime minister=pkm | US President=pot | when=Monday | date=2019-07-22 | where=Washington | id=vis
V 9 | visit | =vis | | | who=pkm | US President=pot | where=Washington
V 10 | meeting | CONSULT/multilateral | diplomatic | 040 | the two leaders=pm; the two leaders=pot | | when=two weeks ago | where=Osaka | id=osa
V 10 | said | =rq | | | he=pm | I=pot | by=the President=pot
V 12 | said | =rq | | | He=pm | @11:I=pot | by=@11:I=pot
V 14 | urged | REQUEST/meet | diplomatic | 028 | the Pakistani leader=pkm | Washington=usa | date=2019-07-22
V 14 | said | SUPPORT | diplomatic | 051 | the Pakistani leader=pkm | you#1=pot | date=2019-07-22
V 15 | talks | =osa | | | @10:the two leaders=pm; @10:the two leaders=pot | | where=Osaka
V 15 | said | REJECT | diplomatic,territory | 016 | Officials familiar with the Osaka talks=ofi | @10:the President=pot
V 15 | denial | =den | | | the minister=rs | @10:the President=pot
V 18 | welcomes | SUPPORT | diplomatic | 050 | the US=usa | Pakistan=pak; India=ind
V 19 | phoned | CONSULT/phone | diplomatic | 041 | he#1=sk; Indian ambassador=amb | | by=Saul Kirschbaum=sk
V 19 | apologise | CONCEDE | diplomatic | 055 | he#1=sk | Indian ambassador=amb
V 19 | called | ACCUSE/disapprove | diplomatic | 111 | he#2=sk | @10:the President=pot
V 21 | killed | ASSAULT/suicide-attack | terrorism | 1831 | a suicide bomber of the Jaish-e-Mohammed=jem | 40 CRPF troopers=crp | st=h | when=February | date=2019-02 | where=Pulwama | n=killed:40 CRPF troopers:40
V 21 | bombed | ASSAULT/aerial | military,terrorism | 195 | Indian jets=iaf | Jaish-e-Mohammed=jem | st=h | when=twelve days later | date=2019-02 | where=Balakot
V 22 | ruled out | REJECT/meet | diplomatic,terrorism | 125 | New Delhi=gov | Islamabad=pak
V 22 | describes | ACCUSE/allege | terrorism,diplomatic | 112 | it=gov | Islamabad=pak
V 23 | accused | ACCUSE/disapprove | legislative,diplomatic | 111 | Mukund Salve=ms | Congress=inc
V 24 | walkout | =wo | | | @6:Congress members=inc | 
Q 0 | d | PM made no such request | Govt=gov | | -
Q 1 | i | all issues with Pakistan are to be discussed only bilaterally | External affairs minister=rs | tells | -
Q 2 | i | Prime Minister had asked the United States President to mediate in the Kashmir dispute | The government=gov | denied | -
Q 3 | d | I would like to categorically assure the House that no such request was made by the Prime Minister | Raghav Sundaresan=rs | told | -
Q 4 | d | * | @3:Raghav Sundaresan=rs | | -
Q 7 | d | If what the American President said is true, the PM has betrayed India's interests and the Simla Agreement of 1972 | Arjun Wadhera=aw | tweeted | -
Q 8 | d | * | @7:Arjun Wadhera=aw | | -
Q 10 | d | I was with your Prime Minister two weeks ago, and he actually said, 'Would you like to be a mediator or arbitrator?' | the President=pot | told | -
Q 11 | d | I said, 'Where?' | @10:the President=pot | | -
Q 12 | d | He said, 'Kashmir.' | @10:the President=pot | | -
Q 14 | d | The prayers of over a billion people will be with you if you can resolve this | the Pakistani leader=pkm | said | -
Q 15 | i | Kashmir had not figured in them at all | Officials familiar with the Osaka talks=ofi | said | -
Q 18 | d | While Kashmir is a bilateral issue for both parties to discuss, the US welcomes Pakistan and India sitting down | Diane Whitlock=dw | wrote | -
Q 19 | m | he had phoned the Indian ambassador to apologise for what he called an "amateurish and embarrassing mistake" | Saul Kirschbaum=sk | saying | -
Q 23 | m | "dancing to Pakistan's tune" | Mukund Salve=ms | accused | Congress=inc
Q 24 | i | his own wife would not accept mediation in anything | A chaiwala outside Parliament=cha | said | -
#A w23-011 | 2014-02-12 | -
S EXCLUSIVE: RATTED OUT! Tory minister quits after we catch him on tape calling voters 'peasants'
P Shamed Piers Wetherall falls on his sword as whip brands him 'a total liability'
P RED-FACED minister Piers Wetherall QUIT last night, just seven hours after The Sun confronted him with a tape on which he sneers at the flood victims of his own county.
P Wetherall, 47, was recorded at a boozy fundraiser in Mayfair telling City pals that the "peasants" of the Somerset Levels had "only themselves to blame" for buying houses on a bog.
P More than 600 homes there have been under water since Christmas.
P The PM, who pulled on his wellies to visit the county on Friday, was said by aides to be incandescent.
P He summoned his environment man to No 10 at teatime and demanded an explanation.
P It took four minutes.
P "I used words that were stupid and hurtful and I am deeply sorry," Wetherall said in a resignation letter that he had to write TWICE, because the first version ran to three pages of excuses.
S "I have let down the good people of Somerset."
P By 6pm the bookies had stopped taking bets.
P Somerset folk weren't in a forgiving mood.
P "Sorry? He can come and say sorry with a shovel," fumed landlady Bev Coombes, 58, when told of the apology, up to her shins in the snug of her pub in Moorland.
P Pig farmer Clive Hembrow turned the air blue, then apologised to our reporter.
P Chief whip Sir Rodney Blount told colleagues before the resignation that the MP was "a total liability" and should not expect to stand at the next election.
P Labour called for Wetherall to be stripped of the party whip as well.
P "Those insults have made the mask slip," said shadow environment secretary Gail Postlethwaite.
S "This is what they say about us when they think nobody is listening."
P It is not the first time the old Etonian has landed in the soup.
P In 2009 he repaid £11,400 after the expenses watchdog found that taxpayers had footed the bill for his heated duck house, and in 2012 a judge fined him £900 for driving at 103mph on the M5.
P The Environment Agency chairman, whom Wetherall accused last month of being "asleep at the sluice", declined to gloat.
P Up to 1,600 Royal Marines and squaddies have been sent to the county since last week to fill sandbags and ferry pensioners to safety.
P A fortnight more of rain is forecast.
P His replacement, we can reveal, will be Fiona Tranter, a farmer's daughter who owns her own waders.
P What do YOU think?
P Call our newsdesk on the usual number.
@ pw | Piers Wetherall | p | GBRGOV | junior environment minister
@ sun | The Sun | o | GBRJRN
@ peo | flood victims of Somerset | l | GBRCVL
@ pm | British prime minister | p | GBRGOV | Prime Minister
@ bc | Bev Coombes | p | GBRBUS | pub landlady
@ rb | Rodney Blount | p | GBRLEGPTY | Chief Whip
@ con | Conservative Party | o | GBRPTY
@ lab | Labour | o | GBRPTYOPP
@ gp | Gail Postlethwaite | p | GBRPTYOPP | shadow environment secretary
@ dog | expenses watchdog | o | GBRGOV
@ jud | English judge | p | GBRJUD
@ ea | Environment Agency chairman | p | GBRGOV
@ rm | Royal Marines and soldiers | g | GBRMIL
E 0 Tory/NORP
E 1 Piers Wetherall/PER
E 2 Piers Wetherall/PER; last night/DATE; The Sun/ORG
E 3 Wetherall/PER; Mayfair/LOC; City/LOC; Somerset Levels/LOC
E 4 Christmas/DATE
E 5 Friday/DATE
E 6 No 10/FAC
E 8 Wetherall/PER
E 9 Somerset/GPE
E 11 Somerset/GPE
E 12 Bev Coombes/PER; Moorland/GPE
E 13 Clive Hembrow/PER
E 14 Rodney Blount/PER
E 15 Labour/ORG; Wetherall/PER
E 16 Gail Postlethwaite/PER
E 19 2009/DATE; £11,400/MONEY; 2012/DATE; £900/MONEY; M5/FAC
E 20 Environment Agency/ORG; Wetherall/PER; last month/DATE
E 21 Up to 1,600/NUM; Royal Marines/ORG; last week/DATE
E 23 Fiona Tranter/PER
V 0 | quits | RETREAT/resign | executive | 083 | Tory minister=pw | @5:The PM=pm | id=res
V 0 | calling | ACCUSE/disapprove | disasters | 111 | him=pw | voters=peo | by=we=sun | id=ins
V 1 | falls on his sword | =res | | | Piers Wetherall=pw | 
V 1 | brands | ACCUSE/disapprove | executive | 111 | whip=rb | Piers Wetherall=pw | id=whip
V 2 | QUIT | =res | | | Piers Wetherall=pw | @5:The PM=pm | when=last night | date=2014-02-11
V 2 | sneers | =ins | | | he=pw | flood victims=peo | by=The Sun=sun
V 2 | confronted | ACCUSE/disapprove | executive | 111 | The Sun=sun | him=pw | date=2014-02-11
V 3 | telling | =ins | | | Wetherall=pw | the "peasants" of the Somerset Levels=peo | where=Mayfair
V 3 | blame | =ins | | | Wetherall=pw | the "peasants" of the Somerset Levels=peo
V 5 | visit | CONSULT/visit | disasters,executive | 042 | The PM=pm | @9:the good people of Somerset=peo | when=on Friday | date=2014-02-07 | where=the county
V 6 | summoned | REQUEST/meet | executive | 106 | He=pm | his environment man=pw | when=at teatime | date=2014-02-11 | where=No 10
V 6 | demanded | REQUEST/change | executive | 100 | He=pm | his environment man=pw | date=2014-02-11 | where=No 10
V 8 | said | CONCEDE | disasters,executive | 055 | Wetherall=pw | @9:the good people of Somerset=peo | date=2014-02-11 | id=sor
V 8 | resignation | =res | | | Wetherall=pw | @6:He=pm
V 9 | let down | =sor | | | I=pw | the good people of Somerset=peo
V 12 | fumed | ACCUSE/disapprove | disasters | 111 | Bev Coombes=bc | He=pw
V 12 | apology | =sor | | | He=pw | Bev Coombes=peo
V 14 | told | =whip | | | Rodney Blount=rb | the MP=pw
V 14 | resignation | =res | | | the MP=pw | 
V 15 | called for | REQUEST/change | executive,legislative | 0241 | Labour=lab | @0:Tory=con
V 16 | insults | =ins | | | @15:Wetherall=pw | @17:us=peo
V 16 | said | ACCUSE/disapprove | executive,inequality | 111 | Gail Postlethwaite=gp | @15:Wetherall=pw | id=gp
V 17 | say | =gp | | | @16:Gail Postlethwaite=gp | they#1=con
V 19 | repaid | RETREAT | corruption,legislative | 0842 | he=pw | taxpayers=peo | st=h | when=In 2009 | date=2009 | n=money:£11,400:11400:GBP
V 19 | found | SANCTION/convict | corruption,legislative | 116 | expenses watchdog=dog | he=pw | st=h | when=In 2009 | date=2009
V 19 | fined | SANCTION/convict | legal | 116 | a judge=jud | him=pw | st=h | when=in 2012 | date=2012 | n=money:£900:900:GBP
V 20 | accused | ACCUSE/disapprove | disasters,environment | 111 | Wetherall=pw | The Environment Agency chairman=ea | when=last month | date=2014-01
V 21 | sent | AID | disasters,military | 073 | Up to 1,600 Royal Marines and squaddies=rm | pensioners=peo | when=since last week | date=2014-02 | where=the county | n=troops:Up to 1,600 Royal Marines and squaddies:1600 | id=aid
V 21 | ferry | =aid | | | Up to 1,600 Royal Marines and squaddies=rm | pensioners=peo
Q 0 | m | voters 'peasants' | him=pw | calling | -
Q 1 | m | him 'a total liability' | whip=rb | brands | -
Q 3 | m | the "peasants" of the Somerset Levels had "only themselves to blame" for buying houses on a bog | Wetherall=pw | telling | -
Q 8 | d | I used words that were stupid and hurtful and I am deeply sorry | Wetherall=pw | said | -
Q 9 | d | * | @8:Wetherall=pw | | -
Q 12 | d | Sorry? He can come and say sorry with a shovel | Bev Coombes=bc | fumed | -
Q 14 | m | the MP was "a total liability" and should not expect to stand at the next election | Rodney Blount=rb | told | -
Q 16 | d | Those insults have made the mask slip | Gail Postlethwaite=gp | said | -
Q 17 | d | * | @16:Gail Postlethwaite=gp | | -
Q 20 | m | being "asleep at the sluice" | Wetherall=pw | accused | The Environment Agency chairman=ea
#A w23-012 | 2018-06-21 | NEW YORK
S US: Executive Order Swaps Family Separation for Family Prison, Rights Group Says
P Government Must Reunite 2,300 Children With Parents; Courts Should Reject Bid to Gut 1997 Settlement
P (New York, June 21, 2018) – The executive order signed by the US president on Wednesday ends the forced separation of children from their parents at the Mexican border only to lock up both together for as long as it takes, Human Rights First said today.
P The organization called on the administration to reunite at once the more than 2,300 children who have been taken from their families since early May, and urged Congress to defund the detention of minors.
P "The president has put out a fire that he lit himself, and he wants applause for it," said Constance Abernathy-Ruiz, the group's refugee policy director.
S "A cage with your mother in it is still a cage."
P Between May 5 and June 9, agents of US Customs and Border Protection removed 2,342 children from adults who had crossed without papers, under the "zero tolerance" policy that the attorney general announced in San Diego.
P Most of the parents were charged with illegal entry, a misdemeanor, and sentenced to time served.
P Our researchers spoke with 28 of them in detention centers in McAllen and El Paso.
P The rooms are kept so cold that detainees call them hieleras, or iceboxes.
P One woman from Huehuetenango, Guatemala, said an officer had told her that her son, 5, was going for a bath.
P "I asked after an hour, and he laughed," she said.
S "That was on the 27th of May."
P A Honduran man, Wilmer Antonio Paz, hanged himself in a Texas jail cell the night after agents wrested his 3-year-old from his arms, according to a sheriff's report obtained by the press.
P The secretary of homeland security has repeatedly denied that there was a policy of separating families; on June 17 she tweeted exactly that.
P The order also instructs the Justice Department to ask a federal court in Los Angeles to change the Flores settlement, under which the government agreed in 1997 to hold children for no more than 20 days.
P The department filed that request this afternoon.
P "The judge refused the same request from the last administration in 2015 and she should refuse it again," Abernathy-Ruiz said.
P There is no law that requires families to be split at the border.
P Pediatricians have warned for years that confinement harms a child's brain, whether or not a parent is near.
P Governors of at least eight states, two of them Republicans, have recalled or withheld National Guard soldiers from the border in protest.
P The United Nations High Commissioner for Human Rights condemned the separations on Monday as "unconscionable" and demanded that they stop.
P So did Pope and pastor, four former first ladies and the pilots of three airlines.
P Marches are planned on June 30 in Washington and in more than 130 other cities.
P Family unity is a right; it should not have to be begged for.
@ hrf | Human Rights First | o | USANGO
@ pre | US president | p | USAGOV | President
@ adm | US administration | o | USAGOV
@ con | Congress | o | USALEG
@ chi | children at the border | l | REF
@ fam | migrant parents | l | REF
@ car | Constance Abernathy-Ruiz | p | USANGO | refugee policy director
@ cbp | US Customs and Border Protection | o | USACOP
@ wom | woman from Huehuetenango | p | REF
@ ofc | CBP officer | p | USACOP
@ paz | Wilmer Antonio Paz | p | REF
@ dhs | secretary of homeland security | p | USAGOV | Secretary of Homeland Security
@ doj | Justice Department | o | USAGOV
@ jud | federal judge in Los Angeles | p | USAJUD
@ crt | federal court in Los Angeles | o | USAJUD
@ old | previous US administration | o | USAGOV
@ gvs | governors of eight states | g | USAGOV
@ unh | UN High Commissioner for Human Rights | p | UNO
@ she | sheriff in Texas | p | USACOP
@ rel | pope and clergy | g | REL
@ lad | four former first ladies | g | USAELI
@ pil | airline pilots | g | USALAB
E 0 US/GPE
E 1 2,300 Children/NUM; 1997/DATE
E 2 New York/GPE; June 21, 2018/DATE; US/GPE; Wednesday/DATE; Mexican/NORP; Human Rights First/ORG; today/DATE
E 3 the more than 2,300 children/NUM; early May/DATE; Congress/ORG
E 4 Constance Abernathy-Ruiz/PER
E 6 May 5/DATE; June 9/DATE; US Customs and Border Protection/ORG; 2,342 children/NUM; San Diego/GPE
E 8 McAllen/GPE; El Paso/GPE
E 10 Huehuetenango/GPE; Guatemala/GPE
E 12 27th of May/DATE
E 13 Honduran/NORP; Wilmer Antonio Paz/PER; Texas/GPE
E 14 June 17/DATE
E 15 Justice Department/ORG; Los Angeles/GPE; Flores settlement/LAW; 1997/DATE
E 16 this afternoon/DATE
E 17 2015/DATE; Abernathy-Ruiz/PER
E 20 Republicans/NORP; National Guard/ORG
E 21 United Nations/ORG; Monday/DATE
E 23 June 30/DATE; Washington/GPE
V 0 | Swaps | CONCEDE | migration,asylum | 083 | @2:the US president=pre | @2:children=chi | id=ord
V 0 | Separation | COERCE | migration,human-rights | 170 | US=adm | @2:children=chi | id=sep
V 0 | Says | ACCUSE/disapprove | migration,human-rights | 111 | Rights Group=hrf | US=adm | id=acc
V 0 | Prison | COERCE/arrest | migration,human-rights | 173 | US=adm | @2:children=chi; @2:their parents=fam | by=Rights Group=hrf | st=f | id=lock
V 0 | Order | =ord | | | @2:the US president=pre | @2:children=chi
V 1 | Reunite | REQUEST/change | migration,human-rights | 0243 | @2:Human Rights First=hrf | Government=adm | id=reu
V 1 | Reject | REQUEST/change | legal,migration | 0242 | @2:Human Rights First=hrf | Courts=crt | id=crt
V 1 | Bid | REQUEST/change | legal,migration | 0242 | Government=doj | Courts=crt | id=bid
V 1 | Settlement | AGREE | legal,migration | 034 | Government=adm | @2:children=chi | st=h | when=1997 | date=1997 | id=flo
V 2 | signed | =ord | | | the US president=pre | children=chi | when=on Wednesday | date=2018-06-20
V 2 | separation | =sep | | | US president=pre | children=chi | where=the Mexican border
V 2 | said | =acc | | | Human Rights First=hrf | the US president=pre | when=today | date=2018-06-21
V 2 | lock up | =lock | | | the US president=adm | children=chi; their parents=fam | by=Human Rights First=hrf
V 2 | order | =ord | | | the US president=pre | children=chi
V 3 | called on | =reu | | | The organization=hrf | the administration=adm
V 3 | taken | =sep | | | @6:agents of US Customs and Border Protection=cbp | the more than 2,300 children=chi | when=since early May | date=2018-05/2018-06 | n=other:the more than 2,300 children:2300
V 3 | urged | REQUEST/change | migration,legislative | 0242 | The organization=hrf | Congress=con
V 4 | said | =acc | | | Constance Abernathy-Ruiz=car | The president=pre
V 5 | cage#2 | =acc | | | @4:Constance Abernathy-Ruiz=car | 
V 6 | removed | =sep | | | agents of US Customs and Border Protection=cbp | 2,342 children=chi | when=Between May 5 and June 9 | date=2018-05-05/2018-06-09 | n=other:2,342 children:2342
V 7 | charged | ACCUSE/allege | legal,migration | 115 | | parents=fam
V 7 | sentenced | SANCTION/convict | legal,migration | 116 | | parents=fam
V 13 | wrested | COERCE | migration,human-rights | 170 | agents=cbp | his#2=paz | by=a sheriff's report=she | where=Texas
V 14 | denied | REJECT | migration,human-rights | 016 | secretary of homeland security=dhs | | id=den
V 14 | tweeted | =den | | | she=dhs | | when=June 17 | date=2018-06-17
V 14 | separating | =sep | | | secretary of homeland security=dhs | families=chi
V 15 | order | =ord | | | @2:the US president=pre | 
V 15 | instructs | REQUEST/change | legal,migration | 104 | @2:the US president=pre | Justice Department=doj
V 15 | settlement | =flo | | | the government=adm | children=chi
V 15 | agreed | =flo | | | the government=adm | children=chi | when=in 1997 | date=1997
V 16 | filed | =bid | | | The department=doj | @15:federal court in Los Angeles=crt | when=this afternoon | date=2018-06-21
V 16 | request | =bid | | | The department=doj | @15:federal court in Los Angeles=crt
V 17 | refused | REJECT/change | legal,migration | 1232 | The judge=jud | the last administration=old | by=Abernathy-Ruiz=car | st=h | when=2015 | date=2015
V 17 | request | REQUEST/change | legal,migration | 0242 | the last administration=old | The judge=jud | by=Abernathy-Ruiz=car | st=h | when=2015 | date=2015
V 17 | said | =crt | | | Abernathy-Ruiz=car | The judge=jud
V 17 | refuse | =crt | | | Abernathy-Ruiz=car | she=crt
V 20 | recalled | SANCTION/discontinue | military,migration | 162 | Governors of at least eight states=gvs | @15:the government=adm | where=the border
V 20 | withheld | REJECT/assist | military,migration | 122 | Governors of at least eight states=gvs | @15:the government=adm | where=the border
V 20 | protest | ACCUSE/disapprove | migration,military | 111 | Governors of at least eight states=gvs | @15:the government=adm
V 21 | condemned | ACCUSE/disapprove | human-rights,migration | 111 | United Nations High Commissioner for Human Rights=unh | @15:the government=adm | when=Monday | date=2018-06-18
V 21 | separations | =sep | | | @15:the government=adm | 
V 21 | demanded | REQUEST/change | human-rights,migration | 1043 | United Nations High Commissioner for Human Rights=unh | @15:the government=adm | when=Monday | date=2018-06-18
V 22 | did | ACCUSE/disapprove | human-rights,migration,religion-ethnicity | 111 | Pope=rel; pastor=rel; four former first ladies=lad; pilots of three airlines=pil | @15:the government=adm
V 23 | Marches | PROTEST/demo | migration | 141 | | @15:the government=adm | st=f | when=June 30 | date=2018-06-30 | where=Washington
Q 0 | i | Executive Order Swaps Family Separation for Family Prison | Rights Group=hrf | Says | -
Q 2 | i | The executive order signed by the US president on Wednesday ends the forced separation of children from their parents at the Mexican border only to lock up both together for as long as it takes | Human Rights First=hrf | said | -
Q 4 | d | The president has put out a fire that he lit himself, and he wants applause for it | Constance Abernathy-Ruiz=car | said | -
Q 5 | d | * | @4:Constance Abernathy-Ruiz=car | | -
Q 10 | i | an officer had told her that her son, 5, was going for a bath | One woman from Huehuetenango, Guatemala=wom | said | -
Q 10 | i | her son, 5, was going for a bath | an officer=ofc | told | her#1=wom
Q 11 | d | I asked after an hour, and he laughed | she=wom | said | -
Q 12 | d | * | @11:she=wom | | -
Q 13 | i | A Honduran man, Wilmer Antonio Paz, hanged himself in a Texas jail cell the night after agents wrested his 3-year-old from his arms | a sheriff's report=she | according to | -
Q 14 | i | there was a policy of separating families | secretary of homeland security=dhs | denied | -
Q 17 | d | The judge refused the same request from the last administration in 2015 and she should refuse it again | Abernathy-Ruiz=car | said | -
Q 21 | m | the separations on Monday as "unconscionable" | United Nations High Commissioner for Human Rights=unh | condemned | -
#A w23-013 | 1998-12-20 | WASHINGTON
S US House impeaches president; speaker-elect stuns chamber by quitting over own affairs
P WASHINGTON, Dec 20 (AFP) - The US president vowed to serve "until the last hour of the last day of my term" after the House of Representatives impeached him on Saturday for perjury and obstruction of justice, making him only the second occupant of the White House to be tried by the Senate.
P The vote, taken while American bombs were still falling on Iraq, split almost entirely along party lines.
P The first article, which accuses the president of lying to a grand jury about his affair with a White House intern, was approved by 228 to 206; a second, on obstruction, passed by 221 to 212, and two others were defeated.
P Minutes before the vote, the man chosen to lead the House in January had thrown it into confusion.
P "You, sir, may resign your post," speaker-elect Lyle Brandywine said, addressing the absent president, and Democrats shouted back: "You resign!"
P "I can only challenge you in such fashion if I am willing to heed my own words," Brandywine went on when the noise had died down.
S "I will not stand for speaker on January 6."
P His wife watched from the gallery.
P The Louisiana Republican admitted on Thursday that he had strayed from his marriage, after a pornographer offered a million dollars for such stories.
P There were gasps, then a standing ovation from both sides.
P Democrats, who had demanded a vote on censure instead, walked out of the chamber when the presiding Republican ruled it out of order, and came back for the roll call.
P "This is a coup d'etat without guns," Representative Abe Sokolow of New York told reporters on the steps.
P Republicans rejected such language.
P "Nobody is above the law, and it breaks my heart to say so," said Judiciary Committee chairman Horace Ingersoll, whose panel recommended impeachment last week after a three-month inquiry.
P Some 80 Democrats then rode by bus to the White House to stand behind the president on the South Lawn, where he thanked them, his wife on his arm.
P "We must stop the politics of personal destruction," he said of the impeachment.
P He also urged the Senate to seek "a reasonable, bipartisan and proportionate response".
P The president announced a few hours later that he had halted the four-day air campaign against Iraq, which Washington and London began on Wednesday after UN inspectors complained that Baghdad was blocking their work.
P Republicans had accused him of timing the strikes to put off the debate; the Pentagon dismissed the charge as "outrageous".
P In Baghdad the shops were open again by noon.
P In foreign capitals the reaction to the impeachment was one of bewilderment.
P The only other president to be impeached was Andrew Johnson, whom the Senate acquitted by a single vote in 1868.
P A conviction needs two thirds of the 100 senators, and no one on either side believes that 67 will be found.
P What the trial would look like, and who would be called, nobody at the Capitol could say.
@ hou | House of Representatives | o | USALEG
@ pre | US president | p | USAGOV | President
@ lb | Lyle Brandywine | p | USALEG | speaker-elect
@ dem | House Democrats | g | USALEGPTY
@ rep | House Republicans | g | USALEGPTY
@ prs | presiding Republican | p | USALEG
@ as | Abe Sokolow | p | USALEG | representative
@ hi | Horace Ingersoll | p | USALEG | Judiciary Committee chairman
@ jc | Judiciary Committee | o | USALEG
@ sen | Senate | o | USALEG
@ usa | United States | c | USA
@ gbr | United Kingdom | c | GBR
@ irq | Iraq | c | IRQ
@ bag | Baghdad | o | IRQGOV
@ ins | UN inspectors | g | UNO
@ pen | Pentagon | o | USAGOVMIL
@ aj | Andrew Johnson | p | USAGOV | President
E 0 US/GPE; House/ORG
E 1 WASHINGTON/GPE; Dec 20/DATE; AFP/ORG; US/GPE; House of Representatives/ORG; Saturday/DATE; White House/ORG; Senate/ORG
E 2 American/NORP; Iraq/GPE
E 3 White House/ORG
E 4 House/ORG; January/DATE
E 5 Lyle Brandywine/PER; Democrats/NORP
E 6 Brandywine/PER
E 7 January 6/DATE
E 9 Louisiana/GPE; Republican/NORP; Thursday/DATE; a million dollars/MONEY
E 11 Democrats/NORP; Republican/NORP
E 12 Abe Sokolow/PER; New York/GPE
E 13 Republicans/NORP
E 14 Judiciary Committee/ORG; Horace Ingersoll/PER; last week/DATE
E 15 Some 80/NUM; Democrats/NORP; White House/FAC; South Lawn/FAC
E 17 Senate/ORG
E 18 Iraq/GPE; Washington/GPE; London/GPE; Wednesday/DATE; UN/ORG; Baghdad/GPE
E 19 Republicans/NORP; Pentagon/ORG
E 20 Baghdad/GPE
E 22 Andrew Johnson/PER; Senate/ORG; 1868/DATE
E 24 Capitol/FAC
V 0 | impeaches | SANCTION/convict | legislative,political-institutions | 116 | US House=hou | president=pre | id=imp
V 0 | quitting | CONCEDE | legislative | 083 | speaker-elect=lb | | st=f | id=quit
V 1 | vowed | REJECT/change | executive,political-institutions | 1231 | The US president=pre | House of Representatives=hou | id=vow
V 1 | impeached | =imp | | | House of Representatives=hou | him#1=pre | when=on Saturday | date=1998-12-19
V 1 | tried | ACCUSE/allege | legislative,legal | 112 | the Senate=sen | him#2=pre | st=f | id=tri
V 2 | vote | =imp | | | @1:House of Representatives=hou | @1:The US president=pre
V 2 | falling | ASSAULT/aerial | military | 195 | American=usa | Iraq=irq | where=Iraq | id=str
V 3 | accuses | =imp | | | @1:House of Representatives=hou | the president=pre
V 3 | approved | =imp | | | @1:House of Representatives=hou | the president=pre
V 3 | passed | =imp | | | @1:House of Representatives=hou | the president=pre
V 3 | defeated | REJECT | legislative | 120 | @1:House of Representatives=hou | @13:Republicans=rep | date=1998-12-19
V 4 | vote | =imp | | | the House=hou | @3:the president=pre
V 5 | said | REQUEST/change | executive,political-institutions | 1041 | Lyle Brandywine=lb | You#1=pre | id=req | where=@4:the House
V 5 | shouted | REQUEST/change | legislative | 1041 | Democrats=dem | You#2=lb | where=@4:the House
V 6 | challenge | =req | | | Brandywine=lb | you=pre
V 7 | stand | =quit | | | I=lb | 
V 9 | admitted | CONCEDE | legislative | 015 | The Louisiana Republican=lb | | when=on Thursday | date=1998-12-17
V 10 | ovation | SUPPORT | legislative | 051 | both sides=dem; both sides=rep | @9:The Louisiana Republican=lb | date=1998-12-19
V 11 | demanded | REQUEST/change | legislative | 104 | Democrats=dem | 
V 11 | walked out | PROTEST/boycott | legislative,political-institutions | 143 | Democrats=dem | the presiding Republican=prs | where=the chamber | date=1998-12-19
V 11 | ruled | REJECT/change | legislative | 123 | the presiding Republican=prs | Democrats=dem | date=1998-12-19
V 12 | told | ACCUSE/disapprove | legislative,political-institutions | 111 | Abe Sokolow=as | @13:Republicans=rep | id=coup
V 13 | rejected | REJECT | legislative | 120 | Republicans=rep | @12:Abe Sokolow=as
V 13 | language | =coup | | | @12:Abe Sokolow=as | Republicans=rep
V 14 | recommended | ACCUSE/allege | legislative,legal | 112 | whose panel=jc | @15:the president=pre | when=last week | date=1998-12
V 14 | inquiry | ACCUSE/investigate | legislative,legal | 090 | whose panel=jc | @15:the president=pre
V 15 | stand behind | SUPPORT | legislative,executive | 050 | Some 80 Democrats=dem | the president=pre | where=South Lawn | n=other:Some 80:80
V 15 | thanked | SUPPORT | legislative,executive | 051 | he=pre | them=dem | where=South Lawn
V 16 | said | REQUEST/change | political-institutions | 020 | he=pre | @13:Republicans=rep
V 16 | impeachment | =imp | | | @13:Republicans=hou | he=pre
V 17 | urged | REQUEST/change | legislative,legal | 020 | He=pre | Senate=sen
V 18 | halted | RETREAT/ceasefire | military | 0871 | he=pre | Iraq=irq | by=The president=pre | date=1998-12-19
V 18 | campaign | =str | | | Washington=usa; London=gbr | Iraq=irq | by=The president=pre | when=on Wednesday | date=1998-12-16/1998-12-19
V 18 | complained | ACCUSE/allege | diplomatic,cbrn | 112 | UN inspectors=ins | Baghdad=bag
V 18 | blocking | REJECT/yield | diplomatic,cbrn | 1245 | Baghdad=bag | UN inspectors=ins | by=UN inspectors=ins
V 19 | accused | ACCUSE/allege | legislative,military | 112 | Republicans=rep | him=pre | id=tim
V 19 | strikes | =str | | | him=usa | @18:Iraq=irq
V 19 | dismissed | REJECT | military | 016 | Pentagon=pen | Republicans=rep
V 19 | charge | =tim | | | Republicans=rep | @18:The president=pre
V 21 | impeachment | =imp | | | @19:Republicans=hou | @18:The president=pre
V 22 | impeached | SANCTION/convict | legislative,political-institutions | 116 | @1:House of Representatives=hou | Andrew Johnson=aj | st=h | date=1868
V 22 | acquitted | CONCEDE | legislative,legal | 080 | Senate=sen | Andrew Johnson=aj | st=h | when=1868 | date=1868
V 24 | trial | =tri | | | @17:Senate=sen | @18:The president=pre
Q 1 | m | to serve "until the last hour of the last day of my term" | The US president=pre | vowed | -
Q 5 | d | You, sir, may resign your post | Lyle Brandywine=lb | said | the absent president=pre
Q 5 | d | You resign! | Democrats=dem | shouted | -
Q 6 | d | I can only challenge you in such fashion if I am willing to heed my own words | Brandywine=lb | went on | -
Q 7 | d | * | @6:Brandywine=lb | | -
Q 9 | i | he had strayed from his marriage | The Louisiana Republican=lb | admitted | -
Q 12 | d | This is a coup d'etat without guns | Abe Sokolow=as | told | -
Q 14 | d | Nobody is above the law, and it breaks my heart to say so | Horace Ingersoll=hi | said | -
Q 16 | d | We must stop the politics of personal destruction | he=pre | said | -
Q 17 | m | "a reasonable, bipartisan and proportionate response" | He=pre | urged | Senate=sen
Q 18 | i | he had halted the four-day air campaign against Iraq, which Washington and London began on Wednesday after UN inspectors complained that Baghdad was blocking their work | The president=pre | announced | -
Q 18 | i | Baghdad was blocking their work | UN inspectors=ins | complained | -
Q 19 | m | the charge as "outrageous" | Pentagon=pen | dismissed | -
#A w23-014 | 2023-04-18 | -
S SNP treasurer arrested in police finance probe
P Alasdair Colquhoun released without charge pending further investigation after being questioned by detectives
P The treasurer of the SNP, Alasdair Colquhoun, has been arrested by police investigating the party's finances.
P He was taken into custody on Tuesday morning and questioned as a suspect by detectives, Police Scotland said, and was released in the evening without charge.
P The arrest comes less than two weeks after that of the party's former chief executive, Ewan Strachan, and throws the first minister's plans for a "fresh start" into disarray.
P He had been due to set out his priorities for government at Holyrood, and got to his feet some four hours after the news of the arrest broke.
P "This is clearly a very serious matter indeed," the first minister told reporters in the corridor on his way in.
S "People are innocent until proven guilty, and I have to say I was surprised."
P It was not the headline that his advisers had planned for.
P He later said that he had spoken to Mr Colquhoun by phone and that the treasurer had agreed to stand aside while the inquiry goes on.
P The Scottish Conservatives' chairman, Craig Hollis, called on the first minister to suspend both men from the party.
P Labour's deputy leader, Maureen Docherty, said Scotland was being "let down by a government that spends its days waiting for the next knock at the door".
P The inquiry, codenamed Operation Branchform, began in July 2021 after complaints that £660,000 donated for a second independence referendum had been spent on other things.
P Detectives searched the party's headquarters in Edinburgh on 5 April and carried out boxes and a computer.
P On the same day they put up a blue tent in the front garden of Mr Strachan's house in Glasgow and dug up a flower bed.
P A luxury motorhome was seized from a driveway in Dunfermline.
P The van, which sleeps four, is worth about £110,000.
P Nobody has been charged.
P The party denies any wrongdoing and says all the money will be accounted for.
P Three members of its finance committee resigned in 2021, complaining that they had been refused sight of the books, and the then treasurer, MP Donald Galbraith, followed them in May that year.
P "We asked to see the accounts and were told that it was a matter of trust," one of the three said on Tuesday.
S "Well, here we are."
P Mr Strachan quit last month after he took responsibility for misleading journalists about the number of members, which has fallen from 104,000 to 72,000 in just over a year.
P The SNP has been without auditors since October, when its accountants of ten years walked away.
P The Greens, who share power with the party, said their agreement was safe.
P But some nationalists fear the police inquiry could drag on into an election year, with support for independence stuck at about 45%.
P "It's a guddle," one veteran backbencher sighed over a roll in the canteen.
@ ac | Alasdair Colquhoun | p | GBRPTYGOV | SNP treasurer
@ pol | Police Scotland | o | GBRCOP
@ es | Ewan Strachan | p | GBRPTYGOV | former SNP chief executive
@ fm | First Minister of Scotland | p | GBRGOV | First Minister
@ ch | Craig Hollis | p | GBRPTYOPP | chairman of the Scottish Conservatives
@ md | Maureen Docherty | p | GBRPTYOPP | deputy leader of Scottish Labour
@ sg | Scottish government | o | GBRGOV
@ snp | SNP | o | GBRPTYGOV
@ thr | three members of the finance committee | g | GBRPTY
@ dg | Donald Galbraith | p | GBRLEGPTY | former SNP treasurer
@ gre | Scottish Greens | o | GBRPTYGOV
@ vet | veteran SNP backbencher | p | GBRLEG
@ jou | journalists | l | GBRJRN
E 0 SNP/ORG
E 1 Alasdair Colquhoun/PER
E 2 SNP/ORG; Alasdair Colquhoun/PER
E 3 Tuesday morning/DATE; Police Scotland/ORG
E 4 Ewan Strachan/PER
E 5 Holyrood/FAC
E 9 Colquhoun/PER
E 10 Scottish Conservatives/ORG; Craig Hollis/PER
E 11 Labour/ORG; Maureen Docherty/PER; Scotland/GPE
E 12 Operation Branchform/EVT; July 2021/DATE; £660,000/MONEY
E 13 Edinburgh/GPE; 5 April/DATE
E 14 Strachan/PER; Glasgow/GPE
E 15 Dunfermline/GPE
E 16 £110,000/MONEY
E 19 2021/DATE; Donald Galbraith/PER; May that year/DATE
E 20 Tuesday/DATE
E 22 Strachan/PER; last month/DATE
E 23 SNP/ORG; October/DATE
E 24 Greens/ORG
V 0 | arrested | COERCE/arrest | legal,corruption | 173 | police=pol | SNP treasurer=ac | id=arr
V 0 | probe | ACCUSE/investigate | corruption,legal | 091 | police=pol | SNP=snp | id=prb
V 1 | released | RETREAT/release | legal,corruption | 0841 | detectives=pol | Alasdair Colquhoun=ac | id=rel
V 1 | investigation | =prb | | | detectives=pol | 
V 1 | charge | ACCUSE/allege | corruption,legal | 115 | detectives=pol | Alasdair Colquhoun=ac | st=n | id=nch
V 2 | arrested | =arr | | | police=pol | Alasdair Colquhoun=ac
V 2 | investigating | =prb | | | police=pol | the party=snp
V 3 | taken into custody | =arr | | | detectives=pol | He=ac | by=Police Scotland=pol | when=on Tuesday morning | date=2023-04-18
V 3 | released | =rel | | | detectives=pol | He=ac | by=Police Scotland=pol | when=in the evening | date=2023-04-18
V 3 | charge | =nch | | | Police Scotland=pol | He=ac
V 4 | arrest | =arr | | | @3:Police Scotland=pol | @2:Alasdair Colquhoun=ac
V 4 | that | COERCE/arrest | legal,corruption | 173 | @3:Police Scotland=pol | Ewan Strachan=es | when=less than two weeks after | date=2023-04
V 5 | arrest | =arr | | | @3:Police Scotland=pol | @2:Alasdair Colquhoun=ac
V 9 | spoken | CONSULT/phone | executive | 041 | He=fm; Mr Colquhoun=ac | | by=He=fm | date=2023-04-18
V 9 | agreed | CONCEDE | corruption,executive | 083 | the treasurer=ac | he=fm | st=f | by=He=fm | date=2023-04-18
V 9 | inquiry | =prb | | | @3:Police Scotland=pol | 
V 10 | called on | REQUEST/change | executive,corruption | 0241 | Craig Hollis=ch | the first minister=fm
V 11 | said | ACCUSE/disapprove | executive,corruption | 111 | Maureen Docherty=md | a government=sg
V 12 | inquiry | =prb | | | @13:Detectives=pol | @10:the party=snp | when=in July 2021 | date=2021-07/2023-04
V 12 | complaints | ACCUSE/allege | corruption | 1121 | | @10:the party=snp | st=h | n=money:£660,000:660000:GBP
V 13 | searched | COERCE/seize | corruption,legal | 1711 | Detectives=pol | the party=snp | when=on 5 April | date=2023-04-05 | where=the party's headquarters in Edinburgh | id=srch
V 13 | carried out | =srch | | | Detectives=pol | the party=snp
V 14 | dug up | COERCE/seize | corruption,legal | 1711 | they=pol | Mr Strachan=es | when=On the same day | date=2023-04-05 | where=the front garden of Mr Strachan's house in Glasgow
V 15 | seized | COERCE/seize | corruption,legal | 1711 | @13:Detectives=pol | @13:the party=snp | where=Dunfermline
V 17 | charged | ACCUSE/allege | corruption,legal | 115 | | | st=n
V 18 | denies | REJECT | corruption | 016 | The party=snp | 
V 19 | resigned | RETREAT/resign | corruption | 083 | Three members of its finance committee=thr | its=snp | st=h | when=in 2021 | date=2021 | n=other:Three members of its finance committee:3
V 19 | complaining | ACCUSE/disapprove | corruption | 111 | Three members of its finance committee=thr | its=snp | st=h | when=in 2021 | date=2021 | id=cmp
V 19 | refused | REJECT/assist | corruption | 121 | @18:The party=snp | they=thr | by=Three members of its finance committee=thr | st=h | date=2021 | id=ref
V 19 | followed | RETREAT/resign | corruption | 083 | Donald Galbraith=dg | its=snp | st=h | when=May that year | date=2021-05
V 20 | asked | REQUEST/assist | corruption | 021 | We=thr | @18:The party=snp | by=one of the three=thr | st=h
V 20 | told | =ref | | | @18:The party=snp | We=thr | by=one of the three=thr
V 22 | quit | RETREAT/resign | misinformation | 083 | Mr Strachan=es | | when=last month | date=2023-03
V 22 | took responsibility | CONCEDE | misinformation | 015 | he=es | journalists=jou | date=2023-03
V 24 | said | SUPPORT | executive | 050 | The Greens=gre | the party=snp
V 25 | inquiry | =prb | | | police=pol | @24:the party=snp
Q 3 | i | He was taken into custody on Tuesday morning and questioned as a suspect by detectives | Police Scotland=pol | said | -
Q 6 | d | This is clearly a very serious matter indeed | the first minister=fm | told | -
Q 7 | d | * | @6:the first minister=fm | | -
Q 9 | i | he had spoken to Mr Colquhoun by phone | He=fm | said | -
Q 9 | i | the treasurer had agreed to stand aside while the inquiry goes on | He=fm | said | -
Q 11 | m | Scotland was being "let down by a government that spends its days waiting for the next knock at the door" | Maureen Docherty=md | said | -
Q 18 | i | all the money will be accounted for | The party=snp | says | -
Q 19 | i | they had been refused sight of the books | Three members of its finance committee=thr | complaining | -
Q 20 | d | We asked to see the accounts and were told that it was a matter of trust | one of the three=thr | said | -
Q 21 | d | * | @20:one of the three=thr | | -
Q 24 | i | their agreement was safe | The Greens=gre | said | -
Q 26 | d | It's a guddle | one veteran backbencher=vet | sighed | -
#A w23-015 | 2019-05-22 | -
S Empty chair, full fury: House Democrats move toward contempt after ex-White House lawyer skips hearing
P Analysis: The subpoena fight has become the story, and the speaker is running out of ways to hold her troops back
P The chair was there, the water glass was there, and so was the card with the name of Garrison Pell.
P Pell was not.
P On orders from the president, the former White House counsel defied a subpoena from the House Judiciary Committee on Tuesday and stayed away from a hearing at which Democrats had hoped to walk him, page by page, through the special counsel's report.
P "Our subpoenas are not optional," Chairman Bernard Adelstein told the empty seat.
S "Let me be clear: this committee will hear Mr. Pell's testimony, even if we have to go to court to secure it."
P The panel's top Republican, Rep. Judd Carmody of Georgia, accused Adelstein of staging "a circus, with no acrobat" and moved to adjourn after 11 minutes.
P The no-show has done what the report itself could not.
P At a meeting in the speaker's office on Monday night, according to four people who were there, at least five members of her leadership team pressed her to open an impeachment inquiry, and she refused.
P "You want to tell 20 million people that you'd rather talk about this than their health care?" she asked them, by one account.
P Nobody slammed a door.
P Her allies insist she meant it kindly.
P By Wednesday noon the number of House Democrats who have publicly called for impeachment had reached 27.
P And for the first time a Republican had joined them: Rep. Micah Van Dorn of Michigan, who tweeted on Saturday that the president had "engaged in impeachable conduct."
P The president hit back the next day, calling Van Dorn "a loser who sadly plays right into our opponents hands!"
P Pell matters because of what he told the special counsel in 2017 and 2018.
P Over 30 hours of interviews he described how the president had phoned him at home on June 17, 2017, and ordered him to have the special counsel removed.
P "Call me back when you do it," the president said, according to the report.
P He packed his office instead and prepared to resign.
P The president has denied giving any such order.
P The Justice Department on Monday issued a 15-page opinion saying that a president's close advisers are "absolutely immune" from being compelled to testify, an argument that a federal judge rejected in 2008, in the case of another president's counsel.
P On that precedent Democrats are pinning their hopes, though it took so long that the witness talked only when his boss was out of office.
P A vote to hold Pell in contempt is expected in June.
P On Monday a judge in Washington ruled for the House in another case and ordered the president's accountants to turn over eight years of records; his lawyers appealed within a day.
P So the speaker is left to say, as she did again on the way to a caucus meeting this morning, that the president is "engaged in a cover-up."
P It may not hold for long.
@ gp | Garrison Pell | p | USAELI | former White House counsel
@ pre | US president | p | USAGOV | President
@ jc | House Judiciary Committee | o | USALEG
@ hd | House Democrats | g | USALEGPTY
@ ba | Bernard Adelstein | p | USALEG | chairman of the Judiciary Committee
@ jcm | Judd Carmody | p | USALEG | ranking Republican
@ ldr | members of the speaker's leadership team | g | USALEGPTY
@ spk | Speaker of the House | p | USALEG | Speaker
@ fou | four people at the meeting | l | USALEG
@ mvd | Micah Van Dorn | p | USALEG | representative
@ sco | special counsel | p | USAJUD | special counsel
@ doj | Justice Department | o | USAGOV
@ jud8 | federal judge in 2008 | p | USAJUD
@ oth | another president's administration | o | USAGOV
@ jud | judge in Washington | p | USAJUD
@ acc | the president's accountants | o | USABUS
@ law | the president's lawyers | g | USAELI
@ all | allies of the speaker | g | USALEGPTY
E 0 House#1/ORG; Democrats/NORP; White House/ORG
E 2 Garrison Pell/PER
E 3 Pell/PER
E 4 White House/ORG; House Judiciary Committee/ORG; Tuesday/DATE; Democrats/NORP
E 5 Bernard Adelstein/PER
E 6 Pell/PER
E 7 Republican/NORP; Judd Carmody/PER; Georgia/GPE; Adelstein/PER
E 9 Monday night/DATE
E 13 Wednesday/DATE; House/ORG; Democrats/NORP
E 14 Republican/NORP; Micah Van Dorn/PER; Michigan/GPE; Saturday/DATE
E 15 the next day/DATE; Van Dorn/PER
E 16 Pell/PER; 2017/DATE; 2018/DATE
E 17 June 17, 2017/DATE
E 21 Justice Department/ORG; Monday/DATE; 2008/DATE
E 22 Democrats/NORP
E 23 Pell/PER; June/DATE
E 24 Monday/DATE; Washington/GPE; House/ORG
E 25 this morning/DATE
V 0 | move | THREATEN/restrict | legislative,legal | 130 | House Democrats=hd | ex-White House lawyer=gp | id=cont
V 0 | skips | REJECT/assist | legislative,legal | 1213 | ex-White House lawyer=gp | House Democrats=hd | id=skip
V 1 | subpoena | REQUEST/assist | legislative,legal | 1013 | @4:the House Judiciary Committee=jc | @4:the former White House counsel=gp | id=sub
V 4 | orders | REQUEST/change | executive,legislative | 100 | the president=pre | the former White House counsel=gp
V 4 | defied | =skip | | | the former White House counsel=gp | House Judiciary Committee=jc | when=on Tuesday | date=2019-05-21
V 4 | subpoena | =sub | | | House Judiciary Committee=jc | the former White House counsel=gp
V 4 | stayed away | =skip | | | the former White House counsel=gp | House Judiciary Committee=jc | when=on Tuesday | date=2019-05-21
V 5 | subpoenas | =sub | | | Our=jc | @6:Mr. Pell=gp
V 5 | told | REQUEST/assist | legislative,legal | 1013 | Bernard Adelstein=ba | the empty seat=gp | id=ad
V 6 | hear | =ad | | | this committee=jc | Mr. Pell=gp
V 6 | court | THREATEN | legislative,legal | 130 | we=jc | Mr. Pell=gp
V 7 | accused | ACCUSE/disapprove | legislative | 111 | Judd Carmody=jcm | Adelstein=ba | date=2019-05-21
V 8 | no-show | =skip | | | @4:the former White House counsel=gp | @4:House Judiciary Committee=jc
V 9 | meeting | CONSULT | legislative | 040 | at least five members of her leadership team=ldr; the speaker=spk | | when=on Monday night | date=2019-05-20 | where=the speaker's office
V 9 | pressed | REQUEST/change | legislative,political-institutions | 0241 | at least five members of her leadership team=ldr | her#2=spk | by=four people=fou | when=on Monday night | date=2019-05-20 | where=the speaker's office | n=other:at least five members:5
V 9 | refused | REJECT/change | legislative,political-institutions | 1231 | she=spk | at least five members of her leadership team=ldr | by=four people=fou | when=on Monday night | date=2019-05-20 | id=nope
V 10 | asked | =nope | | | she=spk | them=ldr
V 13 | called for | REQUEST/change | legislative,political-institutions | 1041 | House Democrats=hd | @4:the president=pre
V 14 | tweeted | ACCUSE/allege | legislative,legal | 112 | Micah Van Dorn=mvd | the president=pre | when=on Saturday | date=2019-05-18 | id=vd
V 14 | joined | =vd | | | a Republican=mvd | the president=pre
V 15 | hit back | ACCUSE/disapprove | executive,legislative | 111 | The president=pre | Van Dorn=mvd | when=the next day | date=2019-05-19 | id=hbk
V 15 | calling | =hbk | | | The president=pre | Van Dorn=mvd
V 16 | told | ACCUSE/allege | executive,legal | 1121 | Pell=gp | @15:The president=pre | st=h | when=in 2017 and 2018 | date=2017/2018 | id=tsc
V 17 | described | =tsc | | | he#1=gp | the president=pre
V 17 | phoned | CONSULT/phone | executive | 041 | the president=pre; him#1=gp | | by=he=gp | st=h | when=on June 17, 2017 | date=2017-06-17
V 17 | ordered | REQUEST/change | executive,legal | 1041 | the president=pre | him#2=gp | by=he=gp | st=h | when=on June 17, 2017 | date=2017-06-17 | id=ord
V 18 | said | =ord | | | the president=pre | you=gp | by=the report=sco
V 20 | denied | REJECT | executive,legal | 016 | The president=pre | @16:Pell=gp
V 20 | order | =ord | | | The president=pre | 
V 21 | opinion | REJECT/assist | legal,executive | 1213 | Justice Department=doj | @4:House Judiciary Committee=jc | when=on Monday | date=2019-05-20 | id=opn
V 21 | rejected | SANCTION/convict | legal,executive | 116 | a federal judge=jud8 | another president=oth | st=h | when=in 2008 | date=2008 | id=pre8
V 21 | argument | =opn | | | Justice Department=doj | @4:House Judiciary Committee=jc
V 22 | precedent | =pre8 | | | @21:a federal judge=jud8 | his boss=oth
V 23 | hold | =cont | | | @22:Democrats=hd | Pell=gp | when=in June
V 24 | ruled | SANCTION/convict | legal,legislative | 116 | a judge in Washington=jud | the president=pre | when=On Monday | date=2019-05-20 | where=Washington
V 24 | ordered | REQUEST/assist | legal,legislative | 1013 | a judge in Washington=jud | the president's accountants=acc | when=On Monday | date=2019-05-20
V 24 | appealed | REJECT | legal | 120 | his lawyers=law | a judge in Washington=jud | when=within a day | date=2019-05-21
V 25 | say | ACCUSE/allege | legislative,executive | 112 | the speaker=spk | the president=pre | when=this morning | date=2019-05-22
Q 5 | d | Our subpoenas are not optional | Bernard Adelstein=ba | told | -
Q 6 | d | * | @5:Bernard Adelstein=ba | | -
Q 7 | m | staging "a circus, with no acrobat" | Judd Carmody=jcm | accused | Adelstein=ba
Q 10 | d | You want to tell 20 million people that you'd rather talk about this than their health care? | she=spk | asked | them=ldr
Q 12 | i | she meant it kindly | Her allies=all | insist | -
Q 14 | m | the president had "engaged in impeachable conduct." | Micah Van Dorn=mvd | tweeted | -
Q 15 | m | Van Dorn "a loser who sadly plays right into our opponents hands!" | The president=pre | calling | -
Q 18 | d | Call me back when you do it | the president=pre | said | -
Q 21 | m | a president's close advisers are "absolutely immune" from being compelled to testify | a 15-page opinion=doj | saying | -
Q 25 | m | the president is "engaged in a cover-up." | the speaker=spk | say | -
#A w23-016 | 2015-04-03 | -
S Leaders' debate: who said what, and who got it right?
P Seven party leaders clashed over cuts, migration and the health service on ITV on Thursday night; our fact checkers were watching
P For two hours in a Salford studio, seven politicians interrupted, thanked and accused one another, and at the end of it four instant polls gave four different winners.
P What of the facts?
P The prime minister said the government had created "a thousand jobs a day" since 2010.
P That is about right for the rise in employment, though it is employers and not governments who hire.
P He charged the Labour leader with leaving behind a note that there was no money left; the note, by a Treasury minister, exists, and its author has apologised for what he called a joke.
P "You still don't accept that you spent too much," the prime minister said, wagging a finger.
S "If you don't understand the mistakes of the past, you can't provide the leadership for the future."
P The Labour leader denied that the last government's spending had caused the crash and blamed the banks.
P Most economists are with him in that denial.
P UKIP's leader drew the sharpest exchange when he claimed that 60% of the 7,000 people diagnosed with HIV in Britain each year were not British nationals and that their drugs cost £25,000 apiece.
P The number of diagnoses in 2013 was 6,000; the share born abroad was a little over half, and place of birth is not nationality.
P "I think you ought to be ashamed of yourself," Plaid Cymru's leader told him, to the first applause of the night.
S "This kind of scaremongering is dangerous."
P The Scottish National party's leader rounded on him too after the rebuke, saying that when somebody has a dreadful illness her first thought is for a human being.
P He was unrepentant on Friday, telling a crowd in Thurrock that "it had to be said".
P HIV charities condemned the remarks, and the National Aids Trust asked the broadcaster for an apology on its behalf.
P The Lib Dem leader promised, again, not to let the Conservatives cut "alone and too far".
P He knows something about promises: in 2010 his MPs signed a pledge to vote against higher tuition fees, and within eight months most of those in government had voted to treble them; students marched in their tens of thousands, and some smashed the windows of Conservative headquarters at Millbank.
P He said sorry for that in a video in 2012, and it was set to music.
P Trust, once lost, is not bought back with a yellow tie.
P The only intervention that no one had rehearsed came from the audience.
P Veronica Ashdown-Lacey, 40, heckled the prime minister over homeless veterans until a guard led her out of the hall.
P "He's not listening to us," she told reporters in the car park.
P The Green leader pledged to end what she described as the privatisation of the NHS and urged voters to be bold.
P There will be another debate on 16 April, without the prime minister, who turned down an invitation in January, and without his deputy.
P Our verdict: nobody lied outright, nobody told the whole truth and the lectern on the far left wobbled.
@ pm | British prime minister | p | GBRGOV | Prime Minister
@ lab | Labour leader | p | GBRPTYOPP | Labour leader
@ tm | former Treasury minister | p | GBRELI
@ uk | UKIP leader | p | GBRPTYOPP | UKIP leader
@ pc | Plaid Cymru leader | p | GBRPTYOPP | Plaid Cymru leader
@ snp | SNP leader | p | GBRPTYGOV | leader of the Scottish National party
@ ban | banks | g | GBRBUS
@ char | HIV charities | g | GBRNGO
@ nat | National Aids Trust | o | GBRNGO
@ itv | ITV | o | GBRJRN
@ ld | Lib Dem leader | p | GBRGOV | Deputy Prime Minister
@ ldm | Lib Dem MPs | g | GBRLEGPTY
@ con | Conservatives | o | GBRPTYGOV
@ stu | students | g | GBREDU
@ va | Veronica Ashdown-Lacey | p | GBRCVL | heckler
@ gre | Green leader | p | GBRPTYOPP | Green leader
@ vot | voters | l | GBRCVL
E 1 ITV/ORG; Thursday night/DATE
E 2 Salford/GPE
E 4 2010/DATE
E 6 Labour/ORG; Treasury/ORG
E 9 Labour/ORG
E 11 UKIP/ORG; 7,000 people/NUM; Britain/GPE; British/NORP; £25,000/MONEY
E 12 2013/DATE
E 13 Plaid Cymru/ORG
E 15 Scottish National party/ORG
E 16 Friday/DATE; Thurrock/GPE
E 17 National Aids Trust/ORG
E 18 Lib Dem/ORG; Conservatives/ORG
E 19 2010/DATE; Conservative/NORP; Millbank/FAC
E 20 2012/DATE
E 23 Veronica Ashdown-Lacey/PER
E 25 Green/ORG; NHS/ORG
E 26 16 April/DATE; January/DATE
V 1 | clashed | ACCUSE/disapprove | election | 111 | Seven party leaders=pm; Seven party leaders=lab; Seven party leaders=uk; Seven party leaders=pc; Seven party leaders=snp; Seven party leaders=ld; Seven party leaders=gre | | when=on Thursday night | date=2015-04-02 | id=cl
V 2 | accused | =cl | | | seven politicians=pm; seven politicians=lab; seven politicians=uk; seven politicians=pc; seven politicians=snp; seven politicians=ld; seven politicians=gre |
V 6 | charged | ACCUSE/disapprove | election,economic | 111 | He=pm | the Labour leader=lab | date=2015-04-02
V 6 | apologised | CONCEDE | economic | 055 | its author=tm | 
V 7 | said | ACCUSE/disapprove | election,economic | 111 | the prime minister=pm | You=lab | date=2015-04-02 | id=sp
V 8 | understand | =sp | | | @7:the prime minister=pm | you#1=lab
V 9 | denied | REJECT | election,economic | 016 | The Labour leader=lab | @7:the prime minister=pm | date=2015-04-02 | id=lden
V 9 | blamed | ACCUSE/disapprove | election,economic | 111 | The Labour leader=lab | the banks=ban | date=2015-04-02
V 10 | denial | =lden | | | him=lab | @7:the prime minister=pm
V 13 | told | ACCUSE/disapprove | election,health | 111 | Plaid Cymru's leader=pc | him=uk | date=2015-04-02 | id=sh
V 14 | scaremongering | =sh | | | @13:Plaid Cymru's leader=pc | @11:UKIP's leader=uk
V 15 | rounded on | ACCUSE/disapprove | election,health | 111 | The Scottish National party's leader=snp | him=uk | date=2015-04-02
V 15 | rebuke | =sh | | | @13:Plaid Cymru's leader=pc | him=uk
V 16 | telling | REJECT | election,health | 120 | He=uk | @15:The Scottish National party's leader=snp; @13:Plaid Cymru's leader=pc | when=on Friday | date=2015-04-03 | where=Thurrock | id=unr
V 16 | unrepentant | =unr | | | He=uk | @15:The Scottish National party's leader=snp
V 17 | condemned | ACCUSE/disapprove | election,health | 111 | HIV charities=char | @11:UKIP's leader=uk
V 17 | asked | REQUEST/change | health | 020 | National Aids Trust=nat | the broadcaster=itv
V 18 | promised | REJECT/assist | election,economic | 1211 | The Lib Dem leader=ld | Conservatives=con | date=2015-04-02
V 19 | signed | AGREE | election | 034 | his MPs=ldm | students=stu | st=h | when=in 2010 | date=2010 | id=plg
V 19 | voted | SUPPORT | legislative,economic | 050 | most of those in government=ldm | | st=h | when=within eight months | date=2010
V 19 | marched | PROTEST/demo | economic | 1412 | students=stu | most of those in government=ldm | st=h | date=2010 | n=protesters:tens of thousands
V 19 | smashed | PROTEST/riot | economic | 1452 | students=stu | Conservative headquarters=con | st=h | date=2010 | where=Conservative headquarters at Millbank
V 19 | pledge | =plg | | | his MPs=ldm | students=stu
V 20 | said sorry | CONCEDE | election | 055 | He=ld | @19:students=stu | st=h | when=in 2012 | date=2012
V 22 | intervention | ACCUSE/disapprove | election | 111 | @23:Veronica Ashdown-Lacey=va | @23:the prime minister=pm | date=2015-04-02 | id=hk
V 23 | heckled | =hk | | | Veronica Ashdown-Lacey=va | the prime minister=pm | where=the hall
V 24 | told | =hk | | | she=va | He=pm
V 25 | described | ACCUSE/disapprove | election,health | 111 | The Green leader=gre | 
V 25 | urged | REQUEST/change | election | 024 | The Green leader=gre | voters=vot | date=2015-04-02
V 26 | turned down | REJECT/meet | election | 125 | the prime minister=pm | | st=h | when=in January | date=2015-01
Q 4 | m | the government had created "a thousand jobs a day" since 2010 | The prime minister=pm | said | -
Q 7 | d | You still don't accept that you spent too much | the prime minister=pm | said | -
Q 8 | d | * | @7:the prime minister=pm | | -
Q 9 | i | the last government's spending had caused the crash | The Labour leader=lab | denied | -
Q 11 | i | 60% of the 7,000 people diagnosed with HIV in Britain each year were not British nationals | he=uk | claimed | -
Q 11 | i | their drugs cost £25,000 apiece | he=uk | claimed | -
Q 13 | d | I think you ought to be ashamed of yourself | Plaid Cymru's leader=pc | told | him=uk
Q 14 | d | * | @13:Plaid Cymru's leader=pc | | @13:him=uk
Q 15 | i | when somebody has a dreadful illness her first thought is for a human being | The Scottish National party's leader=snp | saying | -
Q 16 | m | "it had to be said" | He=uk | telling | -
Q 18 | m | not to let the Conservatives cut "alone and too far" | The Lib Dem leader=ld | promised | -
Q 24 | d | He's not listening to us | she=va | told | -
#A w23-017 | 2017-01-10 | -
S Stormont in crisis: Sinn Féin's Declan McGarvey quits as deputy first minister over 'cash for ash' scandal
P Resignation forces Maxine Elwood from office and all but guarantees snap election in Northern Ireland
P Northern Ireland's power-sharing government was on the brink of collapse last night after Declan McGarvey resigned as deputy first minister, saying that he could no longer stomach "the arrogance of the DUP".
P Under the rules of the 1998 Good Friday Agreement the joint office cannot survive with one half empty, so his exit also removed the first minister, Maxine Elwood, after barely a year in the post.
P "Today I have tendered my resignation," Mr McGarvey, visibly frail, told reporters in his office at Parliament Buildings.
S "It is with deep regret and reluctance.
S "But there can be no return to the status quo."
P Mrs Elwood accused her former partner of putting politics before people.
P "His actions are not principled, they are political," she said in a video posted on Facebook.
S "They have left the province without a government and no means of sorting out this mess."
P The mess in question is a green heating scheme that she set up as a minister in 2012 and that paid businesses more in subsidy than the fuel cost them.
P Some farmers heated empty sheds; the bill to the public could reach £490m over 20 years.
P It is, as one columnist put it, the only scheme in Europe under which a man could get rich by opening his windows.
P She has apologised for the absence of cost controls, though not for anything else, and in December she survived a no-confidence motion in the Assembly when her own MLAs voted it down.
P Nationalist and Alliance members had walked out before her statement that day because Sinn Féin had not approved it.
P Sinn Féin repeatedly called on her to step aside while a judge looked into the affair, and each time she refused, once describing the demand as misogynistic.
P A former minister of her party, Jonathan Beattie, broke ranks before Christmas with an interview on BBC Northern Ireland in which he alleged that DUP advisers had blocked his attempts to curb the payments.
P The advisers deny the charge.
P In London, the Northern Ireland Secretary, who was told of the resignation by text message, urged both parties to keep talking.
P He spoke to the two by telephone last night, as did the Irish foreign minister, who said the institutions were "too hard won to be thrown away for a boiler".
P Sinn Féin has seven days in which to nominate a replacement, and a senior party figure ruled that out.
P "We are not in the business of propping up what can't stand," she said.
P It would be the second election in ten months.
P The last campaign was fought on posters that some farmers have yet to take down.
P In Mid Ulster, where Mr McGarvey first stood in 1982, people were more worried about his health than about his resignation, let alone wood pellets.
P He joined the IRA in his teens and was jailed for six months by a Dublin court in 1973 after gardaí caught him near a car full of explosives; a quarter of a century later he helped to negotiate the peace.
P In June 2012 he shook hands with the Queen in Belfast, a moment that, says one unionist neighbour, "nobody on this road thought they'd live to see".
@ mcg | Declan McGarvey | p | GBRGOV | Deputy First Minister
@ elw | Maxine Elwood | p | GBRGOV | First Minister
@ dup | DUP | o | GBRPTYGOV
@ sf | Sinn Féin | o | GBRPTYGOV
@ mla | DUP members of the Assembly | g | GBRLEGPTY
@ asm | Northern Ireland Assembly | o | GBRLEG
@ nat | nationalist and Alliance members | g | GBRLEGPTY
@ jb | Jonathan Beattie | p | GBRELI | former DUP minister
@ adv | DUP advisers | g | GBRGOV
@ sec | Northern Ireland Secretary | p | GBRGOV | Northern Ireland Secretary
@ ifm | Irish foreign minister | p | IRLGOV | foreign minister
@ sen | senior Sinn Féin figure | p | GBRPTY
@ crt | Dublin court | o | IRLJUD
@ gar | Irish police | o | IRLCOP
@ mcy | Declan McGarvey in the IRA | p | GBRREB
@ que | Queen | p | GBRGOV | Queen
@ nei | unionist neighbour | p | GBRCVL
@ clm | newspaper columnist | p | GBRJRN
E 0 Stormont/ORG; Sinn Féin/ORG; Declan McGarvey/PER
E 1 Maxine Elwood/PER; Northern Ireland/GPE
E 2 Northern Ireland/GPE; last night/DATE; Declan McGarvey/PER; DUP/ORG
E 3 Good Friday Agreement/LAW; 1998/DATE; Maxine Elwood/PER
E 4 Today/DATE; McGarvey/PER; Parliament Buildings/FAC
E 7 Elwood/PER
E 8 Facebook/ORG
E 10 2012/DATE
E 11 £490m/MONEY
E 12 Europe/LOC
E 13 December/DATE; Assembly/ORG
E 14 Nationalist/NORP; Alliance/ORG; Sinn Féin/ORG
E 15 Sinn Féin/ORG
E 16 Jonathan Beattie/PER; Christmas/DATE; BBC Northern Ireland/ORG; DUP/ORG
E 18 London/GPE; Northern Ireland/GPE
E 19 last night/DATE; Irish/NORP
E 20 Sinn Féin/ORG
E 24 Mid Ulster/GPE; McGarvey/PER; 1982/DATE
E 25 IRA/ARM; Dublin/GPE; 1973/DATE
E 26 June 2012/DATE; Belfast/GPE
V 0 | quits | RETREAT/resign | executive,political-institutions | 083 | Declan McGarvey=mcg | @1:Maxine Elwood=elw | id=res
V 1 | Resignation | =res | | | @0:Declan McGarvey=mcg | Maxine Elwood=elw
V 1 | forces | COERCE/restrict | executive,political-institutions | 172 | @0:Declan McGarvey=mcg | Maxine Elwood=elw | id=out
V 2 | resigned | =res | | | Declan McGarvey=mcg | DUP=dup | when=last night | date=2017-01-09
V 2 | saying | ACCUSE/disapprove | executive,political-institutions | 111 | Declan McGarvey=mcg | DUP=dup | date=2017-01-09
V 3 | exit | =res | | | his=mcg | Maxine Elwood=elw
V 3 | removed | =out | | | his=mcg | Maxine Elwood=elw
V 4 | resignation | =res | | | Mr McGarvey=mcg | | where=Parliament Buildings
V 6 | return | REJECT/change | political-institutions | 1234 | @4:Mr McGarvey=mcg | @2:DUP=dup
V 7 | accused | ACCUSE/disapprove | executive,political-institutions | 111 | Mrs Elwood=elw | her former partner=mcg | id=acc
V 8 | said | =acc | | | she=elw | His=mcg
V 9 | left | =acc | | | @7:Mrs Elwood=elw | @7:her former partner=mcg
V 13 | apologised | CONCEDE | executive,economic | 055 | She=elw | 
V 13 | voted | REJECT | legislative,executive | 120 | her own MLAs=mla | Assembly=asm | st=h | when=in December | date=2016-12
V 14 | walked out | PROTEST/boycott | legislative,political-institutions | 143 | Nationalist=nat; Alliance members=nat | her=elw | st=h | when=that day | date=2016-12
V 15 | called on | REQUEST/change | executive,corruption | 0241 | Sinn Féin=sf | her=elw | id=dem
V 15 | refused | REJECT/change | executive,corruption | 1231 | she=elw | Sinn Féin=sf
V 15 | describing | ACCUSE/disapprove | executive,gender | 111 | she=elw | Sinn Féin=sf
V 15 | demand | =dem | | | Sinn Féin=sf | she=elw
V 16 | alleged | ACCUSE/allege | corruption,executive | 1121 | he=jb | DUP advisers=adv | when=before Christmas | date=2016-12 | id=alg
V 16 | blocked | REJECT/change | corruption,economic | 1232 | DUP advisers=adv | his=jb | by=he=jb | st=h
V 17 | deny | REJECT | corruption | 016 | The advisers=adv | @16:Jonathan Beattie=jb
V 17 | charge | =alg | | | @16:Jonathan Beattie=jb | The advisers=adv
V 18 | resignation | =res | | | @19:the two=mcg | 
V 18 | urged | REQUEST/meet | political-institutions | 027 | Northern Ireland Secretary=sec | both parties=sf; both parties=dup
V 19 | spoke | CONSULT/phone | political-institutions | 041 | He=sec; the two=mcg; the two=elw | | when=last night | date=2017-01-09
V 19 | did | CONSULT/phone | political-institutions,diplomatic | 041 | the Irish foreign minister=ifm; the two=mcg; the two=elw | | when=last night | date=2017-01-09
V 20 | ruled | REJECT/change | political-institutions | 1231 | a senior party figure=sen | | id=no
V 21 | said | =no | | | she=sen | 
V 24 | resignation | =res | | | Mr McGarvey=mcg | 
V 25 | jailed | SANCTION/convict | legal,terrorism | 116 | a Dublin court=crt | He=mcy | st=h | when=in 1973 | date=1973 | where=Dublin
V 25 | caught | COERCE/arrest | legal,terrorism | 173 | gardaí=gar | him=mcy | st=h | date=1973
V 25 | negotiate | CONSULT | political-institutions | 046 | he=mcg | | st=h | when=a quarter of a century later
V 26 | shook hands | CONSULT | executive,religion-ethnicity | 040 | he=mcg; the Queen=que | | st=h | when=In June 2012 | date=2012-06 | where=Belfast
Q 2 | m | he could no longer stomach "the arrogance of the DUP" | Declan McGarvey=mcg | saying | -
Q 4 | d | Today I have tendered my resignation | Mr McGarvey=mcg | told | -
Q 5 | d | * | @4:Mr McGarvey=mcg | | -
Q 6 | d | * | @4:Mr McGarvey=mcg | | -
Q 8 | d | His actions are not principled, they are political | she=elw | said | -
Q 9 | d | * | @8:she=elw | | -
Q 12 | i | the only scheme in Europe under which a man could get rich by opening his windows | one columnist=clm | put it | -
Q 16 | i | DUP advisers had blocked his attempts to curb the payments | he=jb | alleged | -
Q 19 | m | the institutions were "too hard won to be thrown away for a boiler" | the Irish foreign minister=ifm | said | -
Q 21 | d | We are not in the business of propping up what can't stand | she=sen | said | -
Q 26 | m | "nobody on this road thought they'd live to see" | one unionist neighbour=nei | says | -
#A w23-018 | 2021-08-10 | ALBANY, N.Y.
S New York governor to resign after harassment report, denies touching women 'inappropriately'
P ALBANY, N.Y. (Reuters) - New York Governor Anthony Ferrante said on Tuesday he would resign, a week after an inquiry concluded that he had sexually harassed 11 women and President and party alike had called on him to go, ending the career of a man once spoken of as a future occupant of the White House.
P Ferrante, a Democrat in his third term, will step down in 14 days and hand over to his lieutenant governor, Colleen Haggerty.
P "The best way I can help now is if I step aside and let government get back to governing," he said in a 21-minute televised address from his Manhattan office.
S "Wasting energy on distractions is the last thing that state government should be doing."
P The decision surprised even close aides.
P Outside, a hot-dog vendor turned up his radio.
P As late as Monday his lawyer, Rachel Gorbach, had accused investigators of ambushing him, and she did so again on Tuesday morning before he spoke, denouncing their 165-page report as "shoddy and one-sided."
P Ferrante denied once more that he had touched anyone inappropriately, but told the women that he was sorry if they were offended.
P "In my mind, I've never crossed the line with anyone," he said, "but I didn't realize the extent to which the line has been redrawn."
P Lindsey Marchetti, a former adviser who was the first to accuse him in public last December, rejected that apology within the hour.
P "A line doesn't move because you finally looked down at it," she wrote on Twitter.
P The state attorney general, Denise Okafor, opened the civil investigation in March and interviewed 179 people.
P Her report said the governor had groped a state trooper assigned to protect him, kissed staff members against their will and, in November last year, put his hand under the blouse of an assistant at the Executive Mansion.
P The assistant filed a criminal complaint with the Albany County sheriff on Friday.
P District attorneys in Manhattan, Westchester, Nassau and Oswego counties say that they have opened inquiries of their own.
P The Assembly's judiciary committee, which had been gathering evidence for an impeachment since spring, met on Monday and agreed to hold hearings; its chairman would not say whether it would go on.
P "He is not leaving because he found his conscience, he is leaving because we had the votes," said Assemblyman Dov Perlstein, a Brooklyn Democrat.
P Senate Republican leader Wade Kowalchuk called the departure long overdue and urged prosecutors not to let up.
P The U.S. President praised Ferrante's record on roads and bridges but said he respected the decision.
P Last year Ferrante's daily briefings on the pandemic won him an Emmy and a book deal.
P He was, for a season, the most popular governor in America.
P That glow faded in January, when Okafor accused his health department of undercounting deaths in nursing homes by as much as half.
P Haggerty, 62, will be the first woman to lead the state once the resignation takes effect.
P Her predecessor's predecessor but one also quit in disgrace: in March 2008 he resigned two days after The New York Times linked him to a prostitution ring.
P Albany, a town that has seen three governors in 14 years, shrugged and went to lunch.
@ fer | Anthony Ferrante | p | USAGOV | Governor of New York
@ inq | investigators of the attorney general | g | USAJUD
@ pre | US President | p | USAGOV | President
@ dem | Democratic Party | o | USAPTY
@ wom | women harassed by Ferrante | l | USACVL
@ rg | Rachel Gorbach | p | USAELI | Ferrante's lawyer
@ lm | Lindsey Marchetti | p | USAELI | former adviser
@ ag | Denise Okafor | p | USAJUD | state attorney general
@ tro | state trooper | p | USACOP
@ ast | assistant at the Executive Mansion | p | USAGOV
@ stf | staff members of Ferrante | l | USAGOV
@ das | district attorneys | g | USAJUD
@ jc | judiciary committee of the Assembly | o | USALEG
@ dp | Dov Perlstein | p | USALEG | assemblyman
@ wk | Wade Kowalchuk | p | USALEG | Senate Republican leader
@ pro | prosecutors | g | USAJUD
@ hd | New York health department | o | USAGOV
@ old | governor of New York in 2008 | p | USAGOV
@ nyt | The New York Times | o | USAJRN
E 0 New York/GPE
E 1 ALBANY/GPE; N.Y./GPE; Reuters/ORG; New York/GPE; Anthony Ferrante/PER; Tuesday/DATE; 11 women/NUM; White House/FAC
E 2 Ferrante/PER; Democrat/NORP; Colleen Haggerty/PER
E 3 Manhattan/GPE
E 7 Monday/DATE; Rachel Gorbach/PER; Tuesday morning/DATE
E 8 Ferrante/PER
E 10 Lindsey Marchetti/PER; last December/DATE
E 11 Twitter/ORG
E 12 Denise Okafor/PER; March/DATE
E 13 November last year/DATE; Executive Mansion/FAC
E 14 Albany County/GPE; Friday/DATE
E 15 Manhattan/GPE; Westchester/GPE; Nassau/GPE; Oswego/GPE
E 16 Assembly/ORG; spring/DATE; Monday/DATE
E 17 Dov Perlstein/PER; Brooklyn/GPE; Democrat/NORP
E 18 Senate/ORG; Republican/NORP; Wade Kowalchuk/PER
E 19 U.S./GPE; Ferrante/PER
E 20 Last year/DATE; Ferrante/PER; Emmy/EVT
E 21 America/GPE
E 22 January/DATE; Okafor/PER
E 23 Haggerty/PER
E 24 March 2008/DATE; The New York Times/ORG
E 25 Albany/GPE
V 0 | resign | RETREAT/resign | executive,gender | 0831 | New York governor=fer | | st=f | id=res
V 0 | report | ACCUSE/allege | gender,legal | 1121 | @1:an inquiry=inq | New York governor=fer | id=rep
V 0 | denies | REJECT | gender,executive | 016 | New York governor=fer | @1:an inquiry=inq | id=den
V 0 | touching | ASSAULT/sexual | gender | 1821 | New York governor=fer | women=wom | by=@1:an inquiry=inq | st=h | id=har
V 0 | harassment | =har | | | New York governor=fer | women=wom
V 1 | resign | =res | | | Anthony Ferrante=fer | President=pre; party=dem | when=on Tuesday
V 1 | concluded | =rep | | | an inquiry=inq | Anthony Ferrante=fer | when=a week after | date=2021-08-03
V 1 | called on | REQUEST/change | executive,gender | 0241 | President=pre; party=dem | him=fer
V 1 | harassed | =har | | | he#2=fer | 11 women=wom | by=an inquiry=inq | n=other:11 women:11
V 1 | inquiry | ACCUSE/investigate | gender,legal | 091 | @12:Denise Okafor=ag | Anthony Ferrante=fer | id=inv
V 2 | step down | =res | | | Ferrante=fer | | when=in 14 days | date=2021-08-24
V 3 | step aside | =res | | | I#2=fer | | where=his Manhattan office
V 5 | decision | =res | | | @2:Ferrante=fer | 
V 7 | accused | ACCUSE/disapprove | legal,gender | 111 | Rachel Gorbach=rg | investigators=inq | when=Monday | date=2021-08-09
V 7 | did | ACCUSE/disapprove | legal,gender | 111 | she=rg | investigators=inq | when=on Tuesday morning | date=2021-08-10 | id=dnc
V 7 | denouncing | =dnc | | | she=rg | their=inq | when=on Tuesday morning | date=2021-08-10
V 7 | report | =rep | | | their=inq | him=fer
V 8 | denied | =den | | | Ferrante=fer | @7:investigators=inq | date=2021-08-10
V 8 | told | CONCEDE | gender | 055 | Ferrante=fer | the women=wom | date=2021-08-10 | id=sor
V 8 | touched | =har | | | he#1=fer | the women=wom
V 8 | sorry | =sor | | | he#2=fer | the women=wom
V 9 | said | =den | | | he=fer | 
V 10 | accuse | ACCUSE/allege | gender | 1122 | Lindsey Marchetti=lm | him=fer | st=h | when=last December | date=2020-12
V 10 | rejected | REJECT | gender | 120 | Lindsey Marchetti=lm | him=fer | when=within the hour | date=2021-08-10 | id=rj
V 10 | apology | =sor | | | him=fer | Lindsey Marchetti=lm
V 11 | wrote | =rj | | | she=lm | you=fer
V 12 | investigation | =inv | | | Denise Okafor=ag | @8:Ferrante=fer | when=in March | date=2021-03/2021-08
V 13 | said | =rep | | | Her report=ag | the governor=fer
V 13 | groped | ASSAULT/sexual | gender | 1821 | the governor=fer | a state trooper=tro | by=Her report=ag | st=h
V 13 | kissed | ASSAULT/sexual | gender | 1821 | the governor=fer | staff members=stf | by=Her report=ag | st=h
V 13 | put | ASSAULT/sexual | gender | 1821 | the governor=fer | an assistant=ast | by=Her report=ag | st=h | when=in November last year | date=2020-11 | where=the Executive Mansion
V 14 | complaint | ACCUSE/allege | gender,legal | 115 | The assistant=ast | @13:the governor=fer | when=on Friday | date=2021-08-06
V 15 | opened | ACCUSE/investigate | gender,legal | 091 | District attorneys=das | @13:the governor=fer | by=they=das
V 16 | gathering | ACCUSE/investigate | legislative,legal | 091 | The Assembly's judiciary committee=jc | @13:the governor=fer | when=since spring | date=2021
V 16 | met | CONSULT | legislative | 040 | The Assembly's judiciary committee=jc | | when=on Monday | date=2021-08-09
V 17 | leaving#1 | =res | | | He=fer | we=jc
V 17 | said | ACCUSE/disapprove | legislative,gender | 111 | Dov Perlstein=dp | He=fer
V 18 | called | SUPPORT | executive,legislative | 050 | Wade Kowalchuk=wk | @19:Ferrante=fer
V 18 | departure | =res | | | @19:Ferrante=fer | 
V 18 | urged | REQUEST/change | legal | 0243 | Wade Kowalchuk=wk | prosecutors=pro
V 19 | praised | SUPPORT | executive | 051 | The U.S. President=pre | Ferrante=fer
V 19 | decision | =res | | | Ferrante=fer | 
V 22 | accused | ACCUSE/allege | health | 112 | Okafor=ag | his health department=hd | st=h | when=in January | date=2021-01
V 23 | resignation | =res | | | @22:his=fer | 
V 24 | quit | RETREAT/resign | executive | 0831 | Her predecessor's predecessor but one=old | | st=h | when=in March 2008 | date=2008-03 | id=old
V 24 | resigned | =old | | | he=old | | when=in March 2008 | date=2008-03
V 24 | linked | ACCUSE/allege | crime | 1121 | The New York Times=nyt | him=old | st=h | when=in March 2008 | date=2008-03
Q 0 | m | touching women 'inappropriately' | New York governor=fer | denies | -
Q 1 | i | he would resign | Anthony Ferrante=fer | said | -
Q 1 | i | he had sexually harassed 11 women | an inquiry=inq | concluded | -
Q 3 | d | The best way I can help now is if I step aside and let government get back to governing | he=fer | said | -
Q 4 | d | * | @3:he=fer | | -
Q 7 | m | their 165-page report as "shoddy and one-sided." | she=rg | denouncing | -
Q 8 | i | he had touched anyone inappropriately | Ferrante=fer | denied | -
Q 8 | i | he was sorry if they were offended | Ferrante=fer | told | the women=wom
Q 9 | d | In my mind, I've never crossed the line with anyone | he=fer | said | -
Q 9 | d | but I didn't realize the extent to which the line has been redrawn | he=fer | said | -
Q 11 | d | A line doesn't move because you finally looked down at it | she=lm | wrote | -
Q 13 | i | the governor had groped a state trooper assigned to protect him, kissed staff members against their will and, in November last year, put his hand under the blouse of an assistant at the Executive Mansion | Her report=ag | said | -
Q 15 | i | they have opened inquiries of their own | District attorneys=das | say | -
Q 17 | d | He is not leaving because he found his conscience, he is leaving because we had the votes | Dov Perlstein=dp | said | -
Q 19 | i | he respected the decision | The U.S. President=pre | said | -
#A w23-019 | 2020-12-24 | BAGHDAD
S 'Our blood is cheaper than water': Iraqis decry US pardons for guards who shot 14
P Widows, a policeman and a father who lost his son say president has mocked justice by freeing Blackstone contractors
P BAGHDAD (AP) — The pardons came in the middle of the night, Baghdad time, and by morning Hassan Jaber al-Obaidi's phone would not stop ringing.
P Four American security guards who opened fire on a crowded traffic circle in 2007, killing 14 Iraqi civilians, had walked out of prison because the U.S. president pardoned them on Tuesday along with 11 others, among them two former Republican congressmen convicted of corruption.
P One of the dead of Nisoor Square was his boy Ali, who was 9.
P The father keeps the boy's schoolbooks in a tin trunk.
P "No one is bigger than the law in America, they told me when I flew there to testify," al-Obaidi said at his home in the Mansour district.
S "Now one man signs a paper and it is as though Ali had never lived."
P The Iraqi Foreign Ministry condemned the decision on Wednesday, saying it "did not take into account the seriousness of the crime," and urged Washington to reconsider.
P A pardon cannot be taken back, American lawyers say.
P In a statement, the White House defended the step, describing the four as veterans with "a long history of service to the nation" and noting that members of Congress had supported them.
P It also said that the lead Iraqi investigator might have had ties to insurgents, an old charge that prosecutors rejected at the trial.
P Brig. Farhan Salman, who was a police captain then and came upon the scene minutes later, scoffed at that.
P "I counted the cases of their bullets with my own hands," he said.
S "They shot at women, at a medical student, at people who were running away."
P The guards, employees of Blackstone Worldwide who were escorting a State Department convoy, said they had been ambushed by gunmen; the FBI found no sign of it.
P A federal jury in Washington convicted one of them of murder in 2014 and three of manslaughter.
P After an appeals court overturned the sentences in 2017, a judge resentenced the three to about half of the original 30 years last year.
P United Nations experts called the pardons an affront to justice, and Democrats in Congress were scathing.
P "These are war criminals, and their victims were children in a Kia," tweeted Sen. Marcus Delacourt of Connecticut.
P A lawyer for the jailed men, Bryce Haverford, thanked the president and said his clients "should never have spent a minute in a cell."
P The massacre turned Iraqis against foreign contractors more than any other event of the occupation and led Baghdad to ban the firm in January 2009.
P In Washington, few voters would know the name of the square.
P The killings come up whenever the future of the 3,000 American soldiers in the country is discussed, and pro-Iranian factions lost no time.
P "This is the face of your friend America," one of them, Kataib Hezbollah, posted on Telegram.
P In the square itself, traffic is as bad as it ever was, and there is no plaque.
P Al-Obaidi says he refused compensation from the company because it came with no apology; he asked for one in 2008 and he asks for it still.
@ irq | Iraqis | l | IRQCVL
@ pre | US president | p | USAGOV | President
@ grd | Blackstone guards | g | USABUS
@ dead | Iraqi civilians killed in Nisoor Square | l | IRQCVL
@ oth | eleven others pardoned | l | USAELI
@ cong | two former Republican congressmen | l | USAELI
@ obe | Hassan Jaber al-Obaidi | p | IRQCVL | father of a victim
@ mfa | Iraqi Foreign Ministry | o | IRQGOV
@ wh | White House | o | USAGOV
@ usa | Washington | o | USAGOV
@ moc | members of Congress | g | USALEG
@ inv | lead Iraqi investigator | p | IRQCOP
@ pros | US prosecutors | g | USAJUD
@ fs | Farhan Salman | p | IRQCOP | police brigadier
@ fbi | FBI | o | USACOP
@ gun | gunmen in Nisoor Square | g | IRQUAF
@ jury | federal jury in Washington | o | USAJUD
@ app | US appeals court | o | USAJUD
@ jud | federal judge | p | USAJUD
@ unx | United Nations experts | g | UNO
@ md | Marcus Delacourt | p | USALEG | senator
@ dem | Democrats in Congress | g | USALEGPTY
@ bh | Bryce Haverford | p | USAELI | defence lawyer
@ bag | Baghdad | o | IRQGOV
@ bws | Blackstone Worldwide | o | USABUS
@ kh | Kataib Hezbollah | g | IRQPRM
@ alw | American lawyers | g | USASOC
E 0 Iraqis/NORP; US/GPE; 14/NUM
E 1 Blackstone/ORG
E 2 BAGHDAD/GPE; AP/ORG; Baghdad/GPE; Hassan Jaber al-Obaidi/PER
E 3 Four/NUM; American/NORP; 2007/DATE; 14/NUM; Iraqi/NORP; U.S./GPE; Tuesday/DATE; Republican/NORP
E 4 Nisoor Square/FAC; Ali/PER
E 6 America/GPE; al-Obaidi/PER; Mansour/GPE
E 7 Ali/PER
E 8 Iraqi/NORP; Foreign Ministry/ORG; Wednesday/DATE; Washington/GPE
E 9 American/NORP
E 10 White House/ORG; Congress/ORG
E 11 Iraqi/NORP
E 12 Farhan Salman/PER
E 15 Blackstone Worldwide/ORG; State Department/ORG; FBI/ORG
E 16 Washington/GPE; 2014/DATE
E 17 2017/DATE; last year/DATE
E 18 United Nations/ORG; Democrats/NORP; Congress/ORG
E 19 Kia/ORG; Marcus Delacourt/PER; Connecticut/GPE
E 20 Bryce Haverford/PER
E 21 Iraqis/NORP; Baghdad/GPE; January 2009/DATE
E 22 Washington/GPE
E 23 3,000/NUM; American/NORP; pro-Iranian/NORP
E 24 America/GPE; Kataib Hezbollah/ARM; Telegram/ORG
E 26 Al-Obaidi/PER; 2008/DATE
V 0 | decry | ACCUSE/disapprove | legal,human-rights | 111 | Iraqis=irq | US=pre | id=dec
V 0 | pardons | CONCEDE | executive,legal | 080 | US=pre | guards=grd | id=par
V 0 | shot | ASSAULT/firearms | human-rights | 180 | guards=grd | 14=dead | st=h | n=killed:14:14 | id=nis
V 1 | say | =dec | | | Widows=irq; a policeman=fs; a father who lost his son=obe | president=pre
V 1 | freeing | =par | | | president=pre | Blackstone contractors=grd
V 1 | mocked | =dec | | | a father who lost his son=obe | president=pre
V 2 | pardons | =par | | | @3:the U.S. president=pre | @3:Four American security guards=grd
V 3 | opened fire | =nis | | | Four American security guards=grd | 14 Iraqi civilians=dead | when=in 2007 | date=2007
V 3 | killing | =nis | | | Four American security guards=grd | 14 Iraqi civilians=dead | n=killed:14 Iraqi civilians:14
V 3 | walked out | RETREAT/release | legal | 0841 | the U.S. president=pre | Four American security guards=grd
V 3 | pardoned | =par | | | the U.S. president=pre | them#1=grd; 11 others=oth | when=on Tuesday | date=2020-12-22
V 3 | convicted | SANCTION/convict | legal,corruption | 116 | | two former Republican congressmen=cong | st=h
V 4 | dead | =nis | | | @3:Four American security guards=grd | Ali=dead
V 6 | testify | ACCUSE/allege | legal,human-rights | 112 | I=obe | @3:Four American security guards=grd | st=h
V 7 | signs | =par | | | one man=pre | 
V 8 | condemned | ACCUSE/disapprove | legal,diplomatic | 111 | The Iraqi Foreign Ministry=mfa | Washington=usa | when=on Wednesday | date=2020-12-23 | id=mfa
V 8 | decision | =par | | | Washington=pre | 
V 8 | urged | REQUEST/change | legal,diplomatic | 0242 | The Iraqi Foreign Ministry=mfa | Washington=usa | when=on Wednesday | date=2020-12-23
V 8 | saying | =mfa | | | The Iraqi Foreign Ministry=mfa | Washington=usa
V 8 | crime | =nis | | | @3:Four American security guards=grd | @3:14 Iraqi civilians=dead
V 10 | defended | SUPPORT | executive,legal | 052 | the White House=wh | @8:Washington=pre | id=dfd
V 10 | step | =par | | | the White House=pre | the four=grd
V 10 | supported | SUPPORT | legislative,legal | 050 | members of Congress=moc | them=grd | by=the White House=wh
V 10 | describing | =dfd | | | the White House=wh | @8:Washington=pre
V 11 | said | ACCUSE/allege | terrorism,legal | 112 | It=wh | the lead Iraqi investigator=inv | id=chg
V 11 | rejected | REJECT | legal | 120 | prosecutors=pros | | st=h
V 11 | charge | =chg | | | It=wh | the lead Iraqi investigator=inv
V 12 | scoffed | REJECT | legal | 120 | Farhan Salman=fs | @10:the White House=wh
V 14 | shot | =nis | | | They=grd | women=dead; a medical student=dead | by=@12:Farhan Salman=fs
V 15 | said | ACCUSE/allege | crime | 112 | The guards=grd | gunmen=gun | st=h
V 15 | found | REJECT | legal | 016 | the FBI=fbi | The guards=grd | st=h
V 15 | ambushed | ASSAULT | crime | 180 | gunmen=gun | The guards=grd | by=The guards=grd | st=h
V 16 | convicted | SANCTION/convict | legal,human-rights | 116 | A federal jury in Washington=jury | one of them=grd; three=grd | st=h | when=in 2014 | date=2014 | where=Washington | id=cvt
V 17 | overturned | CONCEDE | legal | 080 | an appeals court=app | the three=grd | st=h | when=in 2017 | date=2017
V 17 | resentenced | SANCTION/convict | legal | 116 | a judge=jud | the three=grd | st=h | when=last year | date=2019
V 17 | sentences | =cvt | | | @16:A federal jury in Washington=jury | the three=grd
V 18 | called | ACCUSE/disapprove | legal,human-rights | 111 | United Nations experts=unx | @10:the White House=pre
V 18 | pardons | =par | | | @10:the White House=pre | 
V 18 | scathing | ACCUSE/disapprove | legal,legislative | 111 | Democrats in Congress=dem | @10:the White House=pre
V 19 | tweeted | ACCUSE/allege | legal,human-rights | 1124 | Marcus Delacourt=md | @15:The guards=grd
V 20 | thanked | SUPPORT | legal | 051 | Bryce Haverford=bh | the president=pre
V 20 | jailed | =cvt | | | | the jailed men=grd
V 21 | massacre | =nis | | | @15:The guards=grd | Iraqis=dead
V 21 | ban | COERCE/restrict | legal | 172 | Baghdad=bag | the firm=bws | st=h | when=in January 2009 | date=2009-01
V 23 | killings | =nis | | | @15:The guards=grd | @21:Iraqis=dead
V 24 | posted | ACCUSE/disapprove | diplomatic | 111 | Kataib Hezbollah=kh | America=usa
V 26 | refused | REJECT/assist | reparations | 122 | he#1=obe | the company=bws | by=Al-Obaidi=obe | st=h
V 26 | asked | REQUEST/change | reparations | 020 | he#2=obe | the company=bws | st=h | when=in 2008 | date=2008
V 26 | asks | REQUEST/change | reparations | 020 | he#3=obe | the company=bws
Q 0 | d | Our blood is cheaper than water | Iraqis=irq | | -
Q 1 | i | president has mocked justice by freeing Blackstone contractors | Widows, a policeman and a father who lost his son=irq | say | -
Q 6 | d | No one is bigger than the law in America, they told me when I flew there to testify | al-Obaidi=obe | said | -
Q 7 | d | * | @6:al-Obaidi=obe | | -
Q 8 | m | it "did not take into account the seriousness of the crime," | The Iraqi Foreign Ministry=mfa | saying | -
Q 9 | i | A pardon cannot be taken back | American lawyers=alw | say | -
Q 10 | m | the four as veterans with "a long history of service to the nation" | the White House=wh | describing | -
Q 10 | i | members of Congress had supported them | the White House=wh | noting | -
Q 11 | i | the lead Iraqi investigator might have had ties to insurgents | It=wh | said | -
Q 13 | d | I counted the cases of their bullets with my own hands | he=fs | said | -
Q 14 | d | * | @13:he=fs | | -
Q 15 | i | they had been ambushed by gunmen | The guards=grd | said | -
Q 19 | d | These are war criminals, and their victims were children in a Kia | Marcus Delacourt=md | tweeted | -
Q 20 | m | his clients "should never have spent a minute in a cell." | Bryce Haverford=bh | said | -
Q 24 | d | This is the face of your friend America | Kataib Hezbollah=kh | posted | -
Q 26 | i | he refused compensation from the company because it came with no apology | Al-Obaidi=obe | says | -
#A w23-020 | 2023-11-16 | -
S Blow to Kigali deal as UK's top court rules Rwanda asylum plan unlawful
P Judges find refugees sent to Rwanda could be returned to danger; Kigali takes issue with ruling as London vows emergency law
P Britain's Supreme Court on Wednesday unanimously struck down the UK government's plan to fly asylum seekers to Rwanda, a stinging defeat for a prime minister who has staked his name on "stopping the boats".
P The five judges found that there were "substantial grounds for believing" that genuine refugees would face a real risk of being sent back to the countries they had fled.
P Reading out the judgment in London, the court's president, Lord Kinnaird, said the bench had relied on evidence from the UN refugee agency that Rwanda had turned away every Syrian, Yemeni and Afghan who sought protection there between 2020 and 2022.
P The decision brought a quick retort from Kigali.
P Rwanda's streets were calm, and so was its president's timeline.
P "We take issue with the ruling that Rwanda is not a safe third country," government spokesperson Solange Umutoni said in a statement.
S "Rwanda and the UK have been working together to ensure the integration of relocated asylum seekers, and the UNHCR itself sends us refugees from Libya."
P She was referring to the transit centre at Gashora, in Bugesera District, which has taken in some 2,000 Africans evacuated from Libyan camps since 2019.
P In the Commons the prime minister, who telephoned the Rwandan president an hour after the verdict, promised to sign a new treaty with Kigali and to bring in emergency legislation declaring the country safe.
P "I will not allow a foreign court to block these flights," he warned later, although it was a British court that had just done so.
P The leader of the opposition called the scheme "a ridiculous, pathetic spectacle" and urged the premier to apologise for the £140 million that has been handed over without a single deportation.
P A Tory deputy chairman, Lance Arkwright, went so far as to say that ministers should "ignore the laws and send them back the same day".
P Downing Street disowned him by lunch.
P The agreement was signed in Kigali in April 2022 by a home secretary who has since left office.
P The words 'safe country' appear in it eleven times.
P The first flight was stopped on the runway in June of that year, its engines running, when the European Court of Human Rights in Strasbourg issued an injunction at the request of an Iraqi aboard.
P Human rights lawyers from Nairobi to Johannesburg welcomed the outcome.
P "You cannot outsource your conscience to East Africa at so much a head," said Wanjiru Kamotho of the Pan-African Refugee Network, which had intervened in the case.
P In Kigali, opposition politician Théoneste Habyakare, who spent eight years in jail before a presidential pardon in 2018, said that Britain should ask itself why Rwandans still flee abroad.
P At Hope Hostel, which was scrubbed and painted for the newcomers, the beds are made and the manager, Ismaël, keeps the table tennis bats in their wrapping.
P "If they come today, if they come tomorrow, we are ready," he told the Nation.
P Nearly 28,000 people have crossed the English Channel in small boats this year.
P Would a new treaty keep even one of them out?
P Few lawyers would put money on it.
P It rained all day on the hill where the hostel stands.
@ sc | Supreme Court | o | GBRJUD
@ uk | UK government | o | GBRGOV
@ pm | British prime minister | p | GBRGOV | Prime Minister
@ rwa | Rwandan government | o | RWAGOV
@ rw | Rwanda | c | RWA
@ kin | Lord Kinnaird | p | GBRJUD | president of the Supreme Court
@ hcr | UN refugee agency | o | UNO
@ syr | Syrians, Yemenis and Afghans in Rwanda | l | REF
@ su | Solange Umutoni | p | RWAGOV | government spokesperson
@ gbr | United Kingdom | c | GBR
@ ref | refugees from Libya | l | REF
@ rp | Rwandan president | p | RWAGOV | President
@ lo | leader of the opposition | p | GBRPTYOPP | leader of the opposition
@ la | Lance Arkwright | p | GBRLEGPTY | Tory deputy chairman
@ ds | Downing Street | o | GBRGOV
@ hs | former home secretary | p | GBRGOV | Home Secretary in 2022
@ ech | European Court of Human Rights | o | IGOJUD
@ ira | Iraqi asylum seeker | p | REF
@ hrl | human rights lawyers | g | SOC
@ wk | Wanjiru Kamotho | p | NGO | Pan-African Refugee Network
@ th | Théoneste Habyakare | p | RWAPTYOPP | opposition politician
@ ism | Ismaël | p | RWABUS | hostel manager
@ nat | Nation | o | KENJRN
E 0 Kigali/GPE; UK/GPE; Rwanda/GPE
E 1 Rwanda/GPE; Kigali/GPE; London/GPE
E 2 Britain/GPE; Supreme Court/ORG; Wednesday/DATE; UK/GPE; Rwanda/GPE
E 4 London/GPE; Kinnaird/PER; UN/ORG; Rwanda/GPE; Syrian/NORP; Yemeni/NORP; Afghan/NORP; 2020/DATE; 2022/DATE
E 5 Kigali/GPE
E 6 Rwanda/GPE
E 7 Rwanda/GPE; Solange Umutoni/PER
E 8 Rwanda/GPE; UK/GPE; UNHCR/ORG; Libya/GPE
E 9 Gashora/GPE; Bugesera District/GPE; some 2,000/NUM; Africans/NORP; Libyan/NORP; 2019/DATE
E 10 Commons/ORG; Rwandan/NORP; Kigali/GPE
E 11 British/NORP
E 12 £140 million/MONEY
E 13 Tory/NORP; Lance Arkwright/PER
E 14 Downing Street/ORG
E 15 Kigali/GPE; April 2022/DATE
E 17 June of that year/DATE; European Court of Human Rights/ORG; Strasbourg/GPE; Iraqi/NORP
E 18 Nairobi/GPE; Johannesburg/GPE
E 19 East Africa/LOC; Wanjiru Kamotho/PER; Pan-African Refugee Network/ORG
E 20 Kigali/GPE; Théoneste Habyakare/PER; 2018/DATE; Britain/GPE; Rwandans/NORP
E 21 Hope Hostel/FAC; Ismaël/PER
E 22 today/DATE; tomorrow/DATE; Nation/ORG
E 23 Nearly 28,000 people/NUM; English Channel/LOC; this year/DATE
V 0 | Blow | SANCTION/convict | legal,asylum | 116 | UK's top court=sc | @2:the UK government=uk | id=rul
V 0 | rules | =rul | | | UK's top court=sc | @2:the UK government=uk
V 0 | deal | SUPPORT | diplomatic,asylum | 057 | Kigali=rwa; UK=uk | | st=h | id=sgn
V 1 | find | =rul | | | Judges=sc | @2:the UK government=uk
V 1 | takes issue with | REJECT | legal,asylum | 120 | Kigali=rwa | Judges=sc | id=ti
V 1 | ruling | =rul | | | Judges=sc | @2:the UK government=uk
V 1 | vows | REJECT | legal,asylum,legislative | 128 | London=uk | Judges=sc | id=vow
V 2 | struck down | =rul | | | Britain's Supreme Court=sc | the UK government=uk | when=on Wednesday | date=2023-11-15
V 2 | defeat | =rul | | | Britain's Supreme Court=sc | a prime minister=uk
V 3 | found | =rul | | | The five judges=sc | @2:the UK government=uk
V 4 | judgment | =rul | | | Lord Kinnaird=sc | @2:the UK government=uk | where=London
V 4 | turned away | REJECT/assist | asylum | 122 | Rwanda=rw | every Syrian, Yemeni and Afghan=syr | by=the UN refugee agency=hcr | st=h | when=between 2020 and 2022 | date=2020/2022
V 5 | decision | =rul | | | @4:the bench=sc | 
V 5 | retort | =ti | | | Kigali=rwa | @4:the bench=sc
V 7 | take issue with | =ti | | | Solange Umutoni=rwa | @4:the bench=sc
V 7 | ruling | =rul | | | @4:the bench=sc | @2:the UK government=uk
V 8 | working together | COOPERATE | asylum,diplomatic | 060 | Rwanda=rw; the UK=gbr | | by=@7:Solange Umutoni=su
V 8 | sends | COOPERATE | asylum | 060 | the UNHCR=hcr; us=rwa | | by=@7:Solange Umutoni=su
V 9 | taken in | AID | asylum,migration | 075 | @8:Rwanda=rw | some 2,000 Africans=ref | when=since 2019 | date=2019/2023 | where=Gashora | n=other:some 2,000 Africans:2000
V 9 | evacuated | AID | asylum,migration | 073 | @8:the UNHCR=hcr | some 2,000 Africans=ref
V 10 | telephoned | CONSULT/phone | diplomatic,asylum | 041 | the prime minister=pm; the Rwandan president=rp | | when=an hour after the verdict | date=2023-11-15
V 10 | verdict | =rul | | | @2:Britain's Supreme Court=sc | the prime minister=uk
V 10 | promised | AGREE | diplomatic,asylum | 030 | the prime minister=pm | Kigali=rwa | date=2023-11-15 | where=the Commons
V 10 | bring in | =vow | | | the prime minister=pm | @2:Britain's Supreme Court=sc
V 11 | warned | REJECT | legal,asylum | 128 | he=pm | a foreign court=ech | date=2023-11-15
V 11 | done | =rul | | | a British court=sc | he=uk
V 12 | called | ACCUSE/disapprove | asylum,executive | 111 | The leader of the opposition=lo | the premier=pm | date=2023-11-15
V 12 | urged | REQUEST/change | asylum,executive | 020 | The leader of the opposition=lo | the premier=pm | date=2023-11-15
V 12 | handed over | AID | asylum,economic | 071 | the premier=uk | @10:Kigali=rwa | by=The leader of the opposition=lo | n=money:£140 million:140000000:GBP
V 12 | deportation | COERCE/deport | asylum,migration | 174 | the premier=uk | | st=n
V 13 | say | REQUEST/change | asylum,legal | 0242 | Lance Arkwright=la | ministers=uk
V 14 | disowned | REJECT | asylum,legal | 120 | Downing Street=ds | him=la
V 15 | signed | =sgn | | | a home secretary=hs; Kigali=rwa | | when=in April 2022 | date=2022-04 | where=Kigali
V 15 | agreement | =sgn | | | a home secretary=hs; Kigali=rwa |
V 17 | stopped | REQUEST/yield | legal,asylum | 105 | European Court of Human Rights=ech | @12:the premier=uk | st=h | when=in June of that year | date=2022-06 | id=inj
V 17 | injunction | =inj | | | European Court of Human Rights=ech | @12:the premier=uk | where=Strasbourg
V 17 | request | REQUEST/assist | legal,asylum | 020 | an Iraqi aboard=ira | European Court of Human Rights=ech | st=h | date=2022-06
V 18 | welcomed | SUPPORT | legal,asylum | 051 | Human rights lawyers=hrl | @2:Britain's Supreme Court=sc
V 18 | outcome | =rul | | | @2:Britain's Supreme Court=sc | 
V 19 | said | ACCUSE/disapprove | asylum,migration | 111 | Wanjiru Kamotho=wk | You=uk
V 20 | pardon | CONCEDE | executive,legal | 080 | presidential=rp | Théoneste Habyakare=th | st=h | when=in 2018 | date=2018
V 20 | said | ACCUSE/disapprove | asylum,human-rights | 111 | Théoneste Habyakare=th | Britain=gbr
V 20 | jail | COERCE/arrest | legal,repression | 173 | | Théoneste Habyakare=th | st=h
Q 1 | i | refugees sent to Rwanda could be returned to danger | Judges=sc | find | -
Q 3 | m | there were "substantial grounds for believing" that genuine refugees would face a real risk of being sent back to the countries they had fled | The five judges=sc | found | -
Q 4 | i | the bench had relied on evidence from the UN refugee agency that Rwanda had turned away every Syrian, Yemeni and Afghan who sought protection there between 2020 and 2022 | Lord Kinnaird=kin | said | -
Q 7 | d | We take issue with the ruling that Rwanda is not a safe third country | Solange Umutoni=su | said | -
Q 8 | d | * | @7:Solange Umutoni=su | | -
Q 11 | d | I will not allow a foreign court to block these flights | he=pm | warned | -
Q 12 | m | the scheme "a ridiculous, pathetic spectacle" | The leader of the opposition=lo | called | -
Q 13 | m | ministers should "ignore the laws and send them back the same day" | Lance Arkwright=la | say | -
Q 19 | d | You cannot outsource your conscience to East Africa at so much a head | Wanjiru Kamotho=wk | said | -
Q 20 | i | Britain should ask itself why Rwandans still flee abroad | Théoneste Habyakare=th | said | -
Q 22 | d | If they come today, if they come tomorrow, we are ready | he=ism | told | Nation=nat
#A w23-021 | 2023-10-04 | WASHINGTON
S Xinhua Headlines: U.S. House ousts speaker in historic vote, plunging Congress into uncharted waters
P WASHINGTON, Oct. 4 (Xinhua) -- The U.S. House of Representatives voted on Tuesday to remove its speaker, Republican Randall Colby, the first such removal in the chamber's 234-year history, after eight hardliners of his own party joined Democrats in a revolt over federal spending.
P The motion to declare the office vacant was adopted by 216 votes to 210, less than four days after a stopgap budget bill averted a government shutdown.
P Congressman Troy Beckworth of Florida, who filed the motion on Monday night, accused Colby of breaking promises that he made in January in order to win the gavel.
P "Chaos is somebody we cannot trust with their word," Beckworth said on the House floor.
S "The one thing that the White House, House Democrats and many of us on the conservative side would agree on is that the speaker lied to us."
P Colby's allies booed the accusation.
P One of them, Garland Updike, shouted that Beckworth was "a chaos agent with a fundraising list", and several demanded his expulsion from the Republican conference.
P Democrats, meeting behind closed doors in the morning, decided not to throw the speaker a lifeline.
P In a letter to his members, Minority Leader Emmett Fairchild blamed Republicans for "an unwillingness to break from extremism" and urged them to vote for the ouster.
P The party has not forgiven Colby for authorizing an impeachment inquiry into the president in September without a vote, or for his visit to Florida in late January 2021, weeks after a mob stormed the Capitol.
P Colby told reporters after the vote that he would not run again.
P "I do not regret standing up for choosing governing over grievance," he said.
S "It is my responsibility and my job."
P What happens next is anybody's guess.
P Under a list of succession that he had left with the clerk, Congressman Patterson McAllister of North Carolina took the chair as speaker pro tempore and brought the gavel down with a crack that echoed on social media all evening.
P McAllister's first act was to order former Democratic speaker Celeste Romano to vacate her private office by Wednesday, a move she denounced as "a sharp departure from tradition."
P The White House urged the House to elect a speaker quickly, spokeswoman Danielle Okoro-Price said.
P The chamber cannot so much as name a post office without a speaker.
P The funding law runs out on Nov. 17.
P It contains no money for Ukraine, and the president telephoned the leaders of Germany, Poland, Britain and five other countries on Tuesday to assure them that the aid would go on.
P Washington has given Kiev more than 40 billion U.S. dollars in military assistance since February 2022.
P Analysts said that the ouster exposed the depth of political polarization in the United States.
P "What the world sees is a superpower at war with itself," said Alden Marsh, a professor of politics at a Maryland university.
P In January it took Colby 15 rounds of voting over five days to be elected, and one of the concessions that he made to the holdouts was the rule by which he fell: any single member may move to unseat the speaker.
P Stocks closed sharply lower.
@ hou | House of Representatives | o | USALEG
@ col | Randall Colby | p | USALEG | Speaker of the House
@ eig | eight Republican hardliners | g | USALEGPTY
@ dem | House Democrats | g | USALEGPTY
@ rep | House Republicans | g | USALEGPTY
@ bec | Troy Beckworth | p | USALEG | congressman
@ all | allies of Colby | g | USALEGPTY
@ upd | Garland Updike | p | USALEG | congressman
@ fai | Emmett Fairchild | p | USALEG | Minority Leader
@ pre | US president | p | USAGOV | President
@ expre | former US president | p | USAELI | former President
@ mob | mob at the Capitol | g | USACVL
@ mca | Patterson McAllister | p | USALEG | speaker pro tempore
@ rom | Celeste Romano | p | USALEG | former speaker
@ wh | White House | o | USAGOV
@ dop | Danielle Okoro-Price | p | USAGOV | spokeswoman
@ deu | leader of Germany | p | DEUGOV
@ pol | leader of Poland | p | POLGOV
@ gbr | leader of Britain | p | GBRGOV
@ usa | United States | c | USA
@ ukr | Kiev | o | UKRGOV
@ ana | analysts | l | USAEDU
@ am | Alden Marsh | p | USAEDU | professor
E 0 Xinhua/ORG; U.S./GPE; House/ORG; Congress/ORG
E 1 WASHINGTON/GPE; Oct. 4/DATE; Xinhua/ORG; U.S. House of Representatives/ORG; Tuesday/DATE; Republican/NORP; Randall Colby/PER; Democrats/NORP
E 3 Troy Beckworth/PER; Florida/GPE; Monday night/DATE; Colby/PER; January/DATE
E 4 Beckworth/PER; House/ORG
E 5 White House/ORG; House#2/ORG; Democrats/NORP
E 6 Colby/PER
E 7 Garland Updike/PER; Beckworth/PER; Republican/NORP
E 8 Democrats/NORP
E 9 Emmett Fairchild/PER; Republicans/NORP
E 10 Colby/PER; September/DATE; Florida/GPE; late January 2021/DATE; Capitol/FAC
E 11 Colby/PER
E 15 Patterson McAllister/PER; North Carolina/GPE
E 16 McAllister/PER; Democratic/NORP; Celeste Romano/PER; Wednesday/DATE
E 17 White House/ORG; House#2/ORG; Danielle Okoro-Price/PER
E 19 Nov. 17/DATE
E 20 Ukraine/GPE; Germany/GPE; Poland/GPE; Britain/GPE; Tuesday/DATE
E 21 Washington/GPE; Kiev/GPE; more than 40 billion U.S. dollars/MONEY; February 2022/DATE
E 22 United States/GPE
E 23 Alden Marsh/PER; Maryland/GPE
E 24 January/DATE; Colby/PER
V 0 | ousts | SANCTION/expel | legislative,political-institutions | 160 | U.S. House=hou | speaker=col | id=ous
V 0 | vote | =ous | | | U.S. House=hou | speaker=col
V 1 | remove | =ous | | | The U.S. House of Representatives=hou | Randall Colby=col | when=on Tuesday | date=2023-10-03
V 1 | removal | =ous | | | The U.S. House of Representatives=hou | Randall Colby=col
V 1 | joined | SUPPORT | legislative | 050 | eight hardliners of his own party=eig | Democrats=dem | n=other:eight:8 | date=2023-10-03 | id=rev
V 1 | revolt | =rev | | | eight hardliners of his own party=eig | Democrats=dem
V 1 | voted | =ous | | | The U.S. House of Representatives=hou | Randall Colby=col
V 2 | adopted | =ous | | | @1:The U.S. House of Representatives=hou | @1:Randall Colby=col
V 2 | motion | REQUEST/change | legislative,political-institutions | 1041 | @3:Troy Beckworth=bec | @1:Randall Colby=col | id=mot
V 3 | accused | ACCUSE/allege | legislative,political-institutions | 112 | Troy Beckworth=bec | Colby=col | date=2023-10-03 | id=acc
V 3 | promises | AGREE | legislative | 034 | he=col | Troy Beckworth=bec | by=Troy Beckworth=bec | st=h | when=in January | date=2023-01
V 3 | filed | =mot | | | Troy Beckworth=bec | Colby=col | when=on Monday night | date=2023-10-02
V 3 | motion | =mot | | | Troy Beckworth=bec | Colby=col
V 4 | said | =acc | | | Beckworth=bec | Chaos=col | where=the House floor
V 5 | lied | =acc | | | @4:Beckworth=bec | the speaker=col
V 6 | booed | ACCUSE/disapprove | legislative | 111 | Colby's allies=all | @4:Beckworth=bec
V 6 | accusation | =acc | | | @4:Beckworth=bec | Colby=col
V 7 | shouted | ACCUSE/disapprove | legislative | 111 | Garland Updike=upd | Beckworth=bec
V 7 | demanded | REQUEST/change | legislative,political-institutions | 1041 | several=all | the Republican conference=rep
V 8 | meeting | CONSULT | legislative | 040 | Democrats=dem | | when=in the morning | date=2023-10-03
V 8 | decided | REJECT/assist | legislative | 121 | Democrats=dem | the speaker=col | when=in the morning | date=2023-10-03
V 9 | blamed | ACCUSE/disapprove | legislative | 111 | Emmett Fairchild=fai | Republicans=rep | date=2023-10-03 | id=blm
V 9 | urged | REQUEST/change | legislative,political-institutions | 0241 | Emmett Fairchild=fai | his members=dem | date=2023-10-03
V 9 | ouster | =ous | | | his members=hou | @10:Colby=col
V 9 | letter | =blm | | | Emmett Fairchild=fai | Republicans=rep
V 10 | inquiry | ACCUSE/investigate | legislative,executive | 090 | Colby=col | the president=pre | when=in September | date=2023-09
V 10 | visit | CONSULT/visit | legislative | 042 | his=col | Florida=expre | st=h | when=in late January 2021 | date=2021-01 | where=Florida
V 10 | stormed | PROTEST/riot | legislative,pro-autocracy | 1454 | a mob=mob | the Capitol=hou | st=h | date=2021-01 | where=the Capitol
V 11 | vote | =ous | | | @5:House#2=hou | Colby=col
V 12 | regret | REJECT | legislative | 120 | he=col | @3:Troy Beckworth=bec
V 16 | order | REQUEST/change | legislative | 100 | McAllister=mca | Celeste Romano=rom | id=off
V 16 | move | =off | | | McAllister=mca | she=rom
V 16 | denounced | ACCUSE/disapprove | legislative | 111 | she=rom | McAllister=mca
V 17 | urged | REQUEST/change | legislative | 020 | The White House=wh | the House=hou
V 20 | telephoned | CONSULT/phone | diplomatic,military | 041 | the president=pre; Germany=deu; Poland=pol; Britain=gbr | | when=on Tuesday | date=2023-10-03
V 20 | assure | AGREE | diplomatic,military | 0332 | the president=pre | Ukraine=ukr | when=on Tuesday | date=2023-10-03
V 20 | aid | AID | military | 072 | the president=usa | Ukraine=ukr | id=aid
V 21 | given | =aid | | | Washington=usa | Kiev=ukr | when=since February 2022 | date=2022-02/2023-10 | n=money:more than 40 billion U.S. dollars:40000000000:USD
V 22 | ouster | =ous | | | @17:the House=hou | 
V 24 | elected | SUPPORT | legislative,election | 050 | @17:the House=hou | Colby=col | st=h | when=In January | date=2023-01 | id=elec
V 24 | concessions | CONCEDE | legislative | 083 | he#1=col | the holdouts=eig | st=h | when=In January | date=2023-01
V 24 | fell | =ous | | | @17:the House=hou | he#2=col
V 24 | voting | =elec | | | @17:the House=hou | Colby=col
Q 4 | d | Chaos is somebody we cannot trust with their word | Beckworth=bec | said | -
Q 5 | d | * | @4:Beckworth=bec | | -
Q 7 | m | Beckworth was "a chaos agent with a fundraising list" | Garland Updike=upd | shouted | -
Q 9 | m | Republicans for "an unwillingness to break from extremism" | Emmett Fairchild=fai | blamed | -
Q 11 | i | he would not run again | Colby=col | told | -
Q 12 | d | I do not regret standing up for choosing governing over grievance | he=col | said | -
Q 13 | d | * | @12:he=col | | -
Q 16 | m | a move she denounced as "a sharp departure from tradition." | she=rom | denounced | -
Q 17 | i | The White House urged the House to elect a speaker quickly | Danielle Okoro-Price=dop | said | -
Q 20 | i | the aid would go on | the president=pre | assure | Germany=deu
Q 22 | i | the ouster exposed the depth of political polarization in the United States | Analysts=ana | said | -
Q 23 | d | What the world sees is a superpower at war with itself | Alden Marsh=am | said | -
#A w23-022 | 2025-03-14 | -
S Judge orders rehiring of thousands of fired federal workers, calls mass layoffs 'a sham'
P White House says it will fight 'absurd' ruling; leaked memo tells agencies to get ready for a second wave
P A federal judge in San Francisco ordered six government departments on Thursday to offer their jobs back to thousands of probationary workers who were sacked last month, and gave the administration a dressing-down that people in the courtroom will not soon forget.
P "It is a sad day when our government would fire some good employee and say it was based on performance when they know good and well that's a lie," U.S. District Judge Warren Allenby said from the bench.
S "That should not have been done in our country."
P Allenby, who found that the Office of Personnel Management had no power to direct the dismissals, called the whole exercise "a sham".
P The ruling came in a lawsuit that labor unions and a handful of nonprofits filed on Feb. 19, five days after the notices went out by email, some to people who had already left and one to a man who had died.
P It covers the departments of Veterans Affairs, Agriculture, Defense, Energy, Interior and the Treasury.
P The White House denounced the decision as an unconstitutional power grab and lodged an appeal before dinner.
P "If a federal district court judge would like executive powers, they can try and run for president themselves," press secretary Kelsey Vandermolen said in a statement.
P The president took to Truth Social to demand that the judge be impeached.
P Lawyers who know the judge, a 79-year-old with a passion for mountain hikes, say he does not scare easily.
P Hours later a second judge, Aurelia Fontaine in Baltimore, blocked the firings at 18 agencies in a case brought by 20 Democratic state attorneys general.
P For Joy Lathrop, a park ranger in Utah with two kids and a mortgage, the ruling was a punch in the gut, but in a good way.
P "I screamed so loud the dog hid under the porch," she told us.
S "Then I thought, they'll only fire us again."
P She may have a point.
P A memo dated Wednesday and obtained by this newspaper instructs agency heads to hand in plans for "large-scale reductions in force" by April 14.
P Two officials confirmed that the document was genuine; a third threatened to have whoever leaked it put on a polygraph.
P The head of the largest federal union, Ezekiel Monroe, welcomed both rulings and vowed to see the government in court every day of the week.
P Union members rallied outside the Agriculture Department at noon on Friday, banging saucepans, and a Republican congressman from Virginia was heckled at a town hall until he cut it short.
P Tempers are short in this town, and so are savings.
P Budget director Simon Thackeray defended the cuts.
P "We were elected to shrink this thing, and we are shrinking it," he told a television interviewer, declining to say how many people had been let go.
P In 1981 another president fired more than 11,000 air traffic controllers who had walked off the job in defiance of his order to return.
P Nobody had walked off anything this time.
P Coffee at the union hall was free; there were no spoons left.
@ all | Warren Allenby | p | USAJUD | federal judge
@ wor | fired federal workers | l | USALAB
@ adm | US administration | o | USAGOV
@ wh | White House | o | USAGOV
@ dep | six government departments | g | USAGOV
@ opm | Office of Personnel Management | o | USAGOV
@ uni | labor unions and nonprofits | g | USALAB
@ kv | Kelsey Vandermolen | p | USAGOV | press secretary
@ pre | US president | p | USAGOV | President
@ af | Aurelia Fontaine | p | USAJUD | federal judge
@ ags | Democratic state attorneys general | g | USAGOV
@ jl | Joy Lathrop | p | USALAB | park ranger
@ off2 | two officials | g | USAGOV
@ off3 | official who threatened leakers | p | USAGOV
@ lea | leaker of the memo | p | USAGOV
@ agh | agency heads | g | USAGOV
@ em | Ezekiel Monroe | p | USALAB | union president
@ mem | union members | g | USALAB
@ con | Republican congressman from Virginia | p | USALEG | congressman
@ hec | hecklers at a town hall | l | USACVL
@ st | Simon Thackeray | p | USAGOV | budget director
@ p81 | US president in 1981 | p | USAGOV | President
@ atc | air traffic controllers | g | USALAB
@ lwy | lawyers who know Allenby | l | USASOC
E 1 White House/ORG
E 2 San Francisco/GPE; Thursday/DATE; last month/DATE
E 3 U.S./GPE; Warren Allenby/PER
E 5 Allenby/PER; Office of Personnel Management/ORG
E 6 Feb. 19/DATE
E 7 Veterans Affairs/ORG; Agriculture/ORG; Defense/ORG; Energy/ORG; Interior/ORG; Treasury/ORG
E 8 White House/ORG
E 9 Kelsey Vandermolen/PER
E 10 Truth Social/ORG
E 12 Aurelia Fontaine/PER; Baltimore/GPE; Democratic/NORP
E 13 Joy Lathrop/PER; Utah/GPE
E 17 Wednesday/DATE; April 14/DATE
E 19 Ezekiel Monroe/PER
E 20 Agriculture Department/ORG; Friday/DATE; Republican/NORP; Virginia/GPE
E 22 Simon Thackeray/PER
E 24 1981/DATE; more than 11,000 air traffic controllers/NUM
V 0 | orders | REQUEST/change | legal,executive | 104 | Judge=all | @2:six government departments=dep | id=ord
V 0 | calls | ACCUSE/disapprove | legal,executive | 111 | Judge=all | @2:the administration=adm | id=sham
V 1 | fight | REJECT | legal,executive | 120 | White House=wh | @0:Judge=all | id=app
V 1 | ruling | =ord | | | @0:Judge=all | White House=dep
V 1 | tells | REQUEST/change | executive | 100 | White House=wh | agencies=agh | id=memo
V 1 | absurd | ACCUSE/disapprove | legal,executive | 111 | White House=wh | @0:Judge=all | id=den
V 2 | ordered | =ord | | | A federal judge in San Francisco=all | six government departments=dep | when=on Thursday | date=2025-03-13 | where=San Francisco
V 2 | dressing-down | =sham | | | A federal judge in San Francisco=all | the administration=adm | when=on Thursday | date=2025-03-13 | where=San Francisco
V 3 | said | =sham | | | Warren Allenby=all | our government=adm
V 4 | done | =sham | | | @3:Warren Allenby=all | @3:our government=adm
V 5 | found | SANCTION/convict | legal,executive | 116 | Allenby=all | Office of Personnel Management=opm | id=fnd
V 5 | called | =sham | | | Allenby=all | Office of Personnel Management=adm
V 6 | ruling | =ord | | | @5:Allenby=all | @2:six government departments=dep
V 6 | lawsuit | ACCUSE/allege | legal,rights-freedoms | 115 | labor unions=uni; a handful of nonprofits=uni | @2:the administration=adm | when=on Feb. 19 | date=2025-02-19
V 8 | decision | =ord | | | @5:Allenby=all | 
V 8 | appeal | =app | | | The White House=wh | @5:Allenby=all | date=2025-03-13
V 8 | denounced | =den | | | The White House=wh | @5:Allenby=all | date=2025-03-13
V 9 | said | =den | | | Kelsey Vandermolen=kv | a federal district court judge=all
V 10 | demand | REQUEST/change | legal,political-institutions | 1041 | The president=pre | the judge=all
V 12 | blocked | SANCTION/convict | legal,executive | 116 | Aurelia Fontaine=af | @2:the administration=adm | when=Hours later | where=Baltimore | id=balt
V 12 | case | ACCUSE/allege | legal,executive | 115 | 20 Democratic state attorneys general=ags | @2:the administration=adm
V 13 | ruling | =ord | | | @10:the judge=all | 
V 17 | memo | =memo | | | @8:The White House=wh | agency heads=agh | when=Wednesday | date=2025-03-12
V 17 | instructs | =memo | | | @8:The White House=wh | agency heads=agh
V 18 | threatened | THREATEN | executive,rights-freedoms | 130 | a third=off3 | whoever leaked it=lea
V 18 | document | =memo | | | @8:The White House=wh | @17:agency heads=agh
V 19 | welcomed | SUPPORT | legal,rights-freedoms | 051 | Ezekiel Monroe=em | @5:Allenby=all; @12:Aurelia Fontaine=af
V 19 | rulings | =ord | | | @5:Allenby=all | 
V 19 | vowed | THREATEN | legal | 130 | Ezekiel Monroe=em | the government=adm
V 20 | rallied | PROTEST/demo | rights-freedoms,economic | 1412 | Union members=mem | @19:the government=adm | when=at noon on Friday | date=2025-03-14 | where=outside the Agriculture Department
V 20 | heckled | ACCUSE/disapprove | legislative | 111 | a town hall=hec | a Republican congressman from Virginia=con | where=a town hall
V 22 | defended | SUPPORT | executive | 052 | Simon Thackeray=st | @19:the government=adm | id=dfn
V 23 | shrinking | =dfn | | | he=st | 
V 24 | walked off | PROTEST/strike | rights-freedoms | 143 | more than 11,000 air traffic controllers=atc | another president=p81 | st=h | when=In 1981 | date=1981 | n=protesters:more than 11,000 air traffic controllers:11000
V 24 | order | REQUEST/yield | rights-freedoms | 1052 | his=p81 | more than 11,000 air traffic controllers=atc | st=h | when=In 1981 | date=1981
V 24 | defiance | REJECT/yield | rights-freedoms | 124 | more than 11,000 air traffic controllers=atc | another president=p81 | st=h | when=In 1981 | date=1981
V 25 | walked off | PROTEST/strike | rights-freedoms | 143 | Nobody=wor | | st=n
Q 0 | m | mass layoffs 'a sham' | Judge=all | calls | -
Q 1 | m | it will fight 'absurd' ruling | White House=wh | says | -
Q 3 | d | It is a sad day when our government would fire some good employee and say it was based on performance when they know good and well that's a lie | Warren Allenby=all | said | -
Q 4 | d | * | @3:Warren Allenby=all | | -
Q 5 | i | the Office of Personnel Management had no power to direct the dismissals | Allenby=all | found | -
Q 5 | m | the whole exercise "a sham" | Allenby=all | called | -
Q 9 | d | If a federal district court judge would like executive powers, they can try and run for president themselves | Kelsey Vandermolen=kv | said | -
Q 11 | i | he does not scare easily | Lawyers who know the judge=lwy | say | -
Q 14 | d | I screamed so loud the dog hid under the porch | she=jl | told | -
Q 15 | d | * | @14:she=jl | | -
Q 17 | m | agency heads to hand in plans for "large-scale reductions in force" by April 14 | A memo=wh | instructs | agency heads=agh
Q 18 | i | the document was genuine | Two officials=off2 | confirmed | -
Q 23 | d | We were elected to shrink this thing, and we are shrinking it | he=st | told | -
