#A w32-001 | 2021-06-16 | -
S Opinion: They arrested a poet in Kaduna. Should the rest of us start whispering?
P The arrest of Hauwa Danjuma took four minutes, her neighbour told me, and most of that was spent looking for her slippers.
P Police in Kaduna picked up the 27-year-old poet on Tuesday last week over a tweet in which she called Governor Idris Makama "a goat with a convoy."
S She was held for three nights without a lawyer and freed on Friday on bail of N500,000.
P I do not know Miss Danjuma.
S I have read two of her poems, and I liked one.
P But I know the men who came for her, because they came for me in 1996.
S In that year soldiers of the military government raided the newsroom of this newspaper, seized the printing plates and detained six of us for five weeks.
P So when the police spokesman, Sunday Agbo, tells reporters that the detention was "a routine invitation," I laugh, and not because it is funny.
S "Nobody was arrested," he said on Monday.
S "The lady was our guest, and she was treated like one."
P Guests, Mr Agbo, may go home when they like.
P The governor has denied that he gave the order.
S "I have a thick skin and I do not read Twitter," Makama said at a church thanksgiving on Sunday, where he accused the opposition of paying poets to insult him.
P If he did not order it, let him say who did.
S If he did, would he have the courage to sue her instead, in the open, before a judge?
P Amnesty International condemned the arrest on Thursday as "an assault on free expression," and the Nigerian Bar Association has asked the Inspector-General to dismiss the officers who carried it out.
S Neither body has had a reply.
P Perhaps none should be expected from a government that suspended Twitter on 4 June, two days after the company deleted a post by the President.
S "Insult is the tax that leaders pay for office," my first editor, Festus Okojie, used to say, and he paid for the line with the loss of his passport.
P Police have since charged Miss Danjuma with cyberstalking, and she is due before a magistrate on 30 June.
S She told the Daily Trust by telephone that she would write about the cell, "especially the mosquitoes."
P I hope that she does.
S A republic that trembles before a goat will never be mistaken for a lion.
@ pol | Kaduna police | o | NGACOP
@ hau | Hauwa Danjuma | p | NGACVL | poet
@ nei | neighbour of Danjuma | p | NGACVL
@ idr | Idris Makama | p | NGAGOV | governor
@ sol | soldiers of the military government | g | NGAMIL
@ jrn | journalists of the newspaper | g | NGAJRN
@ aut | columnist | p | NGAJRN
@ agb | Sunday Agbo | p | NGACOP | police spokesman
@ opp | Nigerian opposition | g | NGAPTYOPP
@ amn | Amnesty International | o | NGO
@ nba | Nigerian Bar Association | o | NGASOC
@ ig | Inspector-General of Police | p | NGACOP
@ gov | Nigerian government | o | NGAGOV
@ twi | Twitter | o | USABUS
@ pre | President of Nigeria | p | NGAGOV | President
@ fes | Festus Okojie | p | NGAJRN | editor
@ dt | Daily Trust | o | NGAJRN
E 0 Kaduna/GPE
E 1 Hauwa Danjuma/PER
E 2 Kaduna/GPE; Tuesday last week/DATE; Idris Makama/PER
E 3 Friday/DATE; N500,000/MONEY
E 4 Danjuma/PER
E 6 1996/DATE
E 7 that year/DATE; six of us/NUM
E 8 Sunday Agbo/PER
E 9 Monday/DATE
E 11 Agbo/PER
E 13 Twitter/ORG; Makama/PER; Sunday/DATE
E 16 Amnesty International/ORG; Thursday/DATE; Nigerian Bar Association/ORG
E 18 Twitter/ORG; 4 June/DATE
E 19 Festus Okojie/PER
E 20 Danjuma/PER; 30 June/DATE
E 21 Daily Trust/ORG
V 0 | arrested | COERCE/arrest | rights-freedoms | 173 | They=pol | a poet=hau | where=Kaduna | id=a
V 1 | arrest | =a | | | | Hauwa Danjuma=hau | by=her neighbour=nei
V 2 | picked up | =a | | | Police=pol | the 27-year-old poet=hau | when=Tuesday last week | date=2021-06-08 | where=Kaduna
V 2 | called | ACCUSE/disapprove | rights-freedoms | 111 | she=hau | Governor Idris Makama=idr | id=twe
V 3 | held | =a | | | @2:Police=pol | She=hau
V 3 | freed | RETREAT/release | legal, rights-freedoms | 0841 | @2:Police=pol | She=hau | when=Friday | date=2021-06-11
V 6 | came#2 | COERCE/arrest | rights-freedoms, repression | 173 | they=sol | me=aut | st=h | when=1996 | date=1996 | id=old
V 6 | came#1 | =a | | | the men=pol | her=hau
V 7 | raided | COERCE/seize | rights-freedoms, military | 1711 | soldiers=sol | this newspaper=jrn | st=h | when=In that year | date=1996
V 7 | seized | COERCE/seize | rights-freedoms, military | 1711 | soldiers=sol | this newspaper=jrn | st=h | when=In that year | date=1996
V 7 | detained | =old | | | soldiers=sol | six of us=jrn | when=In that year | date=1996 | n=arrested:six of us:6
V 8 | detention | =a | | | @2:Police=pol | @2:the 27-year-old poet=hau
V 9 | said | REJECT | rights-freedoms | 016 | he=agb | | when=Monday | date=2021-06-14 | id=den
V 12 | denied | REJECT | executive | 016 | The governor=idr | | id=dn2
V 13 | accused | ACCUSE/allege | election | 112 | he=idr | the opposition=opp | when=Sunday | date=2021-06-13
V 16 | condemned | ACCUSE/disapprove | rights-freedoms | 111 | Amnesty International=amn | @2:Police=pol | when=Thursday | date=2021-06-10
V 16 | arrest | =a | | | @2:Police=pol | @2:the 27-year-old poet=hau
V 16 | asked | REQUEST/change | rights-freedoms | 024 | Nigerian Bar Association=nba | the Inspector-General=ig
V 16 | carried | =a | | | the officers=pol |
V 18 | suspended | COERCE/censor | rights-freedoms, technology | 1721 | a government=gov | Twitter=twi | when=4 June | date=2021-06-04
V 18 | deleted | COERCE/censor | technology | 1721 | the company=twi | the President=pre | when=two days | date=2021-06-02
V 20 | charged | ACCUSE/allege | legal, rights-freedoms | 115 | Police=pol | Miss Danjuma=hau
Q 1 | i | The arrest of Hauwa Danjuma took four minutes | her neighbour=nei | told | me=aut
Q 2 | m | "a goat with a convoy." | she=hau | called | -
Q 8 | m | the detention was "a routine invitation," | Sunday Agbo=agb | tells | -
Q 9 | d | Nobody was arrested, | he=agb | said | -
Q 10 | d | * | @9:he=agb | |
Q 12 | i | he gave the order | The governor=idr | denied | -
Q 13 | d | I have a thick skin and I do not read Twitter, | Makama=idr | said | -
Q 16 | m | "an assault on free expression," | Amnesty International=amn | condemned | -
Q 19 | d | Insult is the tax that leaders pay for office, | Festus Okojie=fes | say | -
Q 21 | m | she would write about the cell, "especially the mosquitoes." | She=hau | told | Daily Trust=dt

#A w32-002 | 2023-11-02 | -
S FACT CHECK: Did Germany pay Hamas a ransom for hostages? No, and the letter is a forgery
P CLAIM: A leaked letter shows that the German foreign ministry paid Hamas 40 million euros last month for the release of five hostages.
P AP'S ASSESSMENT: False.
S The letter was forged, the ministry told The Associated Press, and no hostage had been freed in any deal with Berlin by Thursday.
P THE FACTS: A photograph of the supposed document has been viewed more than 6 million times on X and Telegram since Sunday.
S "This is what your taxes buy," wrote one user with 300,000 followers.
P Sabine Reuther, a spokeswoman for the ministry, rejected the claim as "pure invention."
S "We have paid nothing and we have promised nothing," she said in an email on Wednesday.
S "The signature belongs to an official who left the service in 2019."
P The file number on the page was copied from a visa decision that the ministry published eight years ago, a reverse image search shows.
P Hamas gunmen seized more than 220 people on Oct. 7, when they stormed into southern Israel and killed about 1,400, according to Israeli authorities.
S Israel has bombarded the Gaza Strip ever since that assault, and the health ministry there says that more than 9,000 Palestinians have been killed.
P Four of the captives have been let go: an American mother and daughter on Oct. 20 and two elderly Israeli women three days later.
S Qatar, which mediated both releases, said no money had changed hands.
P A fifth hostage, a soldier, was rescued by Israeli troops on Monday, the army said.
P Who made the forgery is not known.
S Researchers at the Alliance for Digital Integrity, a Brussels nonprofit, said that the image first appeared on a channel which spread fake covers of German magazines last year.
S "It is the same network, the same fonts and even the same spelling mistakes," said its director, Luc Peeters.
P In September 2022 the group accused a Moscow marketing firm of running that channel, a charge that the Kremlin denied.
S Peeters stopped short of blaming Russia for the letter itself.
P "Could it be Moscow? Of course it could," he said.
S "But a suspicion is not a finding."
P Prosecutors in Berlin have opened an investigation into the forged letter, Reuther said.
P X had removed some of the posts by Thursday, although copies in Spanish and Turkish were still spreading.
@ fm | German foreign ministry | o | DEUGOV
@ ap | The Associated Press | o | USAJRN
@ use | X user | p | CVL
@ sab | Sabine Reuther | p | DEUGOV | spokeswoman
@ ham | Hamas | g | PSEREB
@ hos | hostages held by Hamas | l | ISRCVL
@ dead | people killed on Oct. 7 | l | ISRCVL
@ isa | Israeli authorities | o | ISRGOV
@ isr | Israel | c | ISR
@ gaz | people of the Gaza Strip | l | PSECVL
@ hm | Gaza health ministry | o | PSEGOV
@ am | American mother and daughter | l | USACVL
@ two | two elderly Israeli women | l | ISRCVL
@ qat | Qatar | c | QAT
@ sold | freed soldier | p | ISRMIL
@ army | Israeli army | o | ISRMIL
@ adi | Alliance for Digital Integrity | o | BELNGO
@ luc | Luc Peeters | p | BELNGO | director
@ firm | Moscow marketing firm | o | RUSBUS
@ kre | Kremlin | o | RUSGOV
@ pros | Berlin prosecutors | g | DEUJUD
@ x | X | o | USABUS
@ chan | Telegram channel | o |
E 0 Germany/GPE; Hamas/ARM
E 1 German/NORP; Hamas/ARM; 40 million euros/MONEY; last month/DATE; five hostages/NUM
E 2 AP/ORG
E 3 The Associated Press/ORG; Berlin/GPE; Thursday/DATE
E 4 X/ORG; Telegram/ORG; Sunday/DATE
E 6 Sabine Reuther/PER
E 7 Wednesday/DATE
E 8 2019/DATE
E 9 eight years ago/DATE
E 10 Hamas/ARM; more than 220 people/NUM; Oct. 7/DATE; Israel/GPE; about 1,400/NUM; Israeli/NORP
E 11 Israel/GPE; Gaza Strip/GPE; more than 9,000/NUM; Palestinians/NORP
E 12 Four/NUM; American/NORP; Oct. 20/DATE; Israeli/NORP; three days later/DATE
E 13 Qatar/GPE
E 14 Israeli/NORP; Monday/DATE
E 16 Alliance for Digital Integrity/ORG; Brussels/GPE; German/NORP; last year/DATE
E 17 Luc Peeters/PER
E 18 September 2022/DATE; Moscow/GPE; Kremlin/ORG
E 19 Peeters/PER; Russia/GPE
E 20 Moscow/GPE
E 22 Berlin/GPE; Reuther/PER
E 23 X/ORG; Thursday/DATE; Spanish/NORP; Turkish/NORP
V 0 | forgery | COERCE/misinformation | misinformation | 170 | | | id=forg
V 3 | forged | =forg | | | | | by=the ministry=fm
V 3 | freed | RETREAT/release | diplomatic | 0841 | @1:Hamas=ham | hostage=hos | st=n | by=the ministry=fm
V 6 | rejected | REJECT | misinformation, diplomatic | 016 | Sabine Reuther=sab | | id=rej
V 7 | said | =rej | | | she=sab | | when=Wednesday | date=2023-11-01
V 10 | seized | ASSAULT/abduct | terrorism | 181 | Hamas gunmen=ham | more than 220 people=hos | by=Israeli authorities=isa | when=Oct. 7 | date=2023-10-07 | where=southern Israel | n=abducted:more than 220 people:220 | st=h
V 10 | stormed | ASSAULT | terrorism | 180 | they=ham | Israel=isr | by=Israeli authorities=isa | when=Oct. 7 | date=2023-10-07 | where=southern Israel | n=killed:about 1,400:1400 | st=h | id=oct
V 10 | killed | =oct | | | they=ham | about 1,400=dead | by=Israeli authorities=isa | when=Oct. 7 | date=2023-10-07 | where=southern Israel | n=killed:about 1,400:1400
V 11 | bombarded | ASSAULT/aerial | military | 195 | Israel=isr | Gaza Strip=gaz | where=Gaza Strip | n=killed:more than 9,000:9000 | id=bomb
V 11 | assault | =oct | | | @10:Hamas gunmen=ham | 
V 11 | killed | =bomb | | | Israel=isr | Palestinians=gaz | by=the health ministry=hm | where=Gaza Strip | n=killed:more than 9,000:9000
V 12 | let go | RETREAT/release | diplomatic | 0841 | @10:Hamas=ham | an American mother and daughter=am; two elderly Israeli women=two | when=Oct. 20 | date=2023-10-20/2023-10-23 | id=rel
V 13 | mediated | CONSULT/third-party | diplomatic | 045 | Qatar=qat | | id=med
V 13 | releases | =rel | | | |
V 14 | rescued | AID | military | 073 | Israeli troops=army | a soldier=sold | by=the army=army | when=Monday | date=2023-10-30
V 15 | forgery | =forg | | | |
V 16 | spread | COERCE/misinformation | misinformation | 170 | a channel=chan | | st=h | by=Researchers=adi | when=last year | date=2022
V 18 | accused | ACCUSE/allege | misinformation | 112 | the group=adi | a Moscow marketing firm=firm | st=h | when=In September 2022 | date=2022-09
V 18 | denied | REJECT | misinformation | 016 | Kremlin=kre | the group=adi | st=h
V 22 | investigation | ACCUSE/investigate | misinformation, legal | 091 | Prosecutors in Berlin=pros | | by=Reuther=sab
V 22 | forged | =forg | | | |
V 23 | removed | COERCE/censor | misinformation, technology | 1721 | X=x | | when=by Thursday
Q 3 | i | The letter was forged | the ministry=fm | told | The Associated Press=ap
Q 5 | d | This is what your taxes buy, | one user=use | wrote | -
Q 6 | m | "pure invention." | Sabine Reuther=sab | rejected | -
Q 7 | d | We have paid nothing and we have promised nothing, | she=sab | said | -
Q 8 | d | * | @7:she=sab | |
Q 10 | i | Hamas gunmen seized~~killed about 1,400 | Israeli authorities=isa | according to | -
Q 11 | i | more than 9,000 Palestinians have been killed | the health ministry=hm | says | -
Q 13 | i | no money had changed hands | Qatar=qat | said | -
Q 14 | i | A fifth hostage, a soldier, was rescued by Israeli troops on Monday | the army=army | said | -
Q 16 | i | the image first appeared~~last year | Researchers=adi | said | -
Q 17 | d | It is the same network, the same fonts and even the same spelling mistakes, | Luc Peeters=luc | said | -
Q 20 | d | Could it be Moscow? Of course it could, | he=luc | said | -
Q 21 | d | * | @20:he=luc | |
Q 22 | i | Prosecutors in Berlin have opened an investigation into the forged letter | Reuther=sab | said | -

#A w32-003 | 2019-03-07 | Johannesburg
S NUMSA statement: Our members at Sasolburg have voted to strike, and the bosses have only themselves to blame
P The National Union of Metalworkers of South Africa (NUMSA) will down tools at the Vaalcrest chrome plant in Sasolburg from Monday, 11 March, after the company walked out of wage talks on Tuesday.
P The strike follows a ballot in which 1,840 of our 2,010 members voted in favour.
S Management broke off the negotiations at the CCMA after only forty minutes and left behind a final offer of 4.5 percent.
P We reject this insult with contempt.
S We demanded 12 percent in January, we came down to nine in February, and they did not move by a cent.
P "Workers who breathe this dust for twelve hours cannot buy bread for seven days," said our regional secretary, Comrade Thandi Mokoena.
S "They are not asking for a yacht."
P The company's chief executive, Pieter Roodt, told the radio station 702 this morning that the union was "gambling with jobs" and threatened to lock out anyone who joins the action.
P Let him try.
S We say to Mr Roodt that a lockout would be unlawful and that we would meet him in the Labour Court the same afternoon.
P NUMSA also condemns the suspension of eleven shop stewards, who were barred from the premises on 26 February for wearing union T-shirts in the canteen.
S Their crime was the colour red.
P We call on the Minister of Labour to intervene and to send inspectors to the furnaces without delay.
S In November her department found the plant in breach of dust limits on nine counts, but no fine has been paid to this day.
P Our members have not forgotten 2014, when police fired rubber bullets at a picket outside the same gate and injured 17 strikers.
S The Independent Police Investigative Directorate opened a probe into that shooting and closed it two years later without a single charge.
P COSATU, which is no friend of ours since it expelled NUMSA in November 2014, has nevertheless pledged solidarity, and we thank its Free State leadership.
S SAFTU affiliates will join the picket lines on Wednesday.
P Should management table a serious offer before Sunday night, the strike could still be averted.
S We are reasonable people.
P "Our door is open, but our patience is not a public holiday," Comrade Mokoena said.
P Aluta continua!
S Issued by Lucas Nkadimeng, NUMSA national spokesperson.
@ num | NUMSA | o | ZAFLAB
@ vaal | Vaalcrest | o | ZAFBUS
@ tha | Thandi Mokoena | p | ZAFLAB | regional secretary
@ roo | Pieter Roodt | p | ZAFBUS | chief executive
@ stew | shop stewards | g | ZAFLAB
@ min | Minister of Labour | p | ZAFGOV | Minister of Labour
@ dep | Department of Labour | o | ZAFGOV
@ pol | South African police | o | ZAFCOP
@ stri | strikers of 2014 | l | ZAFLAB
@ ipid | Independent Police Investigative Directorate | o | ZAFGOV
@ cos | COSATU | o | ZAFLAB
@ saf | SAFTU | o | ZAFLAB
@ r702 | 702 | o | ZAFJRN
E 0 NUMSA/ORG; Sasolburg/GPE
E 1 National Union of Metalworkers of South Africa/ORG; NUMSA/ORG; Vaalcrest/ORG; Sasolburg/GPE; Monday, 11 March/DATE; Tuesday/DATE
E 2 1,840/NUM; 2,010 members/NUM
E 3 CCMA/ORG
E 5 January/DATE; February/DATE
E 6 Thandi Mokoena/PER
E 8 Pieter Roodt/PER; 702/ORG; this morning/DATE
E 10 Roodt/PER; Labour Court/ORG
E 11 NUMSA/ORG; eleven shop stewards/NUM; 26 February/DATE
E 14 November/DATE
E 15 2014/DATE; 17 strikers/NUM
E 16 Independent Police Investigative Directorate/ORG; two years later/DATE
E 17 COSATU/ORG; NUMSA/ORG; November 2014/DATE; Free State/GPE
E 18 SAFTU/ORG; Wednesday/DATE
E 19 Sunday night/DATE
E 21 Mokoena/PER
E 23 Lucas Nkadimeng/PER; NUMSA/ORG
V 0 | strike | PROTEST/strike | economic, rights-freedoms | 143 | Our members=num | the bosses=vaal | st=f | where=Sasolburg | id=str
V 0 | blame | ACCUSE/disapprove | economic | 111 | NUMSA=num | the bosses=vaal | id=bl
V 1 | down tools | =str | | | National Union of Metalworkers of South Africa=num | the company=vaal | when=Monday, 11 March | date=2019-03-11 | where=the Vaalcrest chrome plant in Sasolburg
V 1 | walked out | SANCTION/withdraw | economic | 164 | the company=vaal | @1:National Union of Metalworkers of South Africa=num | when=Tuesday | date=2019-03-05 | id=walk
V 1 | talks | CONSULT | economic | 046 | the company=vaal; National Union of Metalworkers of South Africa=num | | when=Tuesday | date=2019-03-05 | id=talk
V 2 | strike | =str | | | our 2,010 members=num | @1:the company=vaal
V 3 | broke off | =walk | | | Management=vaal | @1:National Union of Metalworkers of South Africa=num
V 3 | negotiations | =talk | | | Management=vaal; @1:National Union of Metalworkers of South Africa=num | | where=CCMA
V 3 | offer | AGREE | economic | 031 | Management=vaal | @1:National Union of Metalworkers of South Africa=num | id=off
V 4 | reject | REJECT | economic | 120 | We=num | @3:Management=vaal
V 4 | insult | =off | | | @3:Management=vaal | We=num
V 5 | demanded | REQUEST/change | economic | 1042 | We=num | they=vaal | when=January | date=2019-01
V 5 | came down | CONCEDE | economic | 080 | we=num | they=vaal | when=February | date=2019-02
V 5 | did not move | REJECT/change | economic | 1232 | they=vaal | we=num
V 8 | told | ACCUSE/disapprove | economic | 111 | Pieter Roodt=roo | the union=num | when=this morning | date=2019-03-07
V 8 | threatened | THREATEN/restrict | economic | 132 | Pieter Roodt=roo | anyone who joins the action=num | when=this morning | date=2019-03-07 | id=thr
V 8 | action | =str | | | anyone=num |
V 11 | condemns | ACCUSE/disapprove | rights-freedoms | 111 | NUMSA=num | @8:The company=vaal
V 11 | suspension | COERCE/restrict | rights-freedoms | 1721 | @8:The company=vaal | eleven shop stewards=stew | when=26 February | date=2019-02-26 | id=susp | n=other:eleven shop stewards:11
V 11 | barred | =susp | | | | eleven shop stewards=stew | when=26 February | date=2019-02-26
V 13 | call on | REQUEST/assist | economic, rights-freedoms | 100 | We=num | the Minister of Labour=min
V 14 | found | SANCTION/convict | legal, health | 116 | her department=dep | the plant=vaal | st=h | when=November | date=2018-11
V 15 | fired | ASSAULT/crowd-control | repression | 175 | police=pol | 17 strikers=stri | st=h | when=2014 | date=2014 | where=the same gate | n=injured:17 strikers:17 | id=shoot
V 15 | picket | PROTEST/demo | economic | 141 | 17 strikers=stri | | st=h | when=2014 | date=2014 | where=the same gate
V 16 | probe | ACCUSE/investigate | repression | 092 | Independent Police Investigative Directorate=ipid | @15:police=pol | st=h
V 16 | shooting | =shoot | | | @15:police=pol | @15:17 strikers=stri
V 17 | expelled | SANCTION/expel | political-institutions | 160 | it=cos | NUMSA=num | st=h | when=November 2014 | date=2014-11
V 17 | pledged | AGREE | economic | 030 | COSATU=cos | ours=num
V 17 | thank | SUPPORT | economic | 051 | we=num | its Free State leadership=cos
V 18 | join | PROTEST/demo | economic | 141 | SAFTU affiliates=saf | @8:The company=vaal | st=f | when=Wednesday | date=2019-03-13
Q 6 | d | Workers who breathe this dust for twelve hours cannot buy bread for seven days, | Thandi Mokoena=tha | said | -
Q 7 | d | * | @6:Thandi Mokoena=tha | |
Q 8 | m | the union was "gambling with jobs" | Pieter Roodt=roo | told | 702=r702
Q 10 | i | a lockout would be unlawful | We=num | say | Mr Roodt=roo
Q 10 | i | we would meet him in the Labour Court the same afternoon | We=num | say | Mr Roodt=roo
Q 21 | d | Our door is open, but our patience is not a public holiday, | Comrade Mokoena=tha | said | -

#A w32-004 | 2025-01-08 | LAS VEGAS
S Hands-on: The robot vacuum that climbs stairs is finally here, and my cat has declared war on it
P LAS VEGAS — I have been promised a stair-climbing vacuum at this trade show every January since 2017, and on Tuesday one of them actually made it to the landing.
P The Tidyo Ascent is about the size of a pizza box, weighs six kilos and hauls itself up on two rubber arms that look like the flippers of a depressed seal.
S It attacked a flight of twelve carpeted steps at the company's booth in four minutes and 10 seconds.
P "We killed three prototypes before we got here," said Wendy Tsao, who led the design team.
S "The fourth one fell down the stairs in front of our investors, and they still signed the cheque."
P Tidyo will ship the Ascent in May for $1,299, Tsao said, and a cheaper version without the mop is planned for autumn.
P The competition is fierce.
S Chinese rivals Dreame and Roborock both showed climbing machines of their own this week, and a French start-up fired off a press release claiming that it got there first.
S Tsao dismissed that as marketing.
P "Ours is the only one which comes back down," she said with a grin.
P I took a loaner to my rented flat near the Strip for one night.
S My cat, Biscuit, ambushed it from behind the sofa, struck it twice on the bumper and then retreated to the top of the fridge, where a standoff lasted until breakfast.
P The vacuum surrendered first: its battery died at 6:40 a.m.
P Suction is strong, mapping is quick, and the app demands far fewer permissions than last year's model did.
S It is also loud.
P A neighbour texted me to ask whether somebody was "dragging a body up there."
P Would I buy one?
S If the price came down by a third, and if the arms stopped squealing like a hostage, I probably would.
P Analysts at Canalys expect 20 million robot vacuums to be sold worldwide this year, up 11 percent from 2024.
S "Stairs were the last frontier of the American house," said Omar Haddad, one of them.
P Biscuit, for her part, is not ready to negotiate.
@ tsa | Wendy Tsao | p | BUS | head of design
@ tid | Tidyo | o | BUS
@ fre | French start-up | o | FRABUS
@ nei | neighbour | p | USACVL
@ can | Canalys | o | BUS
@ had | Omar Haddad | p | BUS | analyst
@ aut | reviewer | p | JRN
E 1 LAS VEGAS/GPE; every January since 2017/DATE; Tuesday/DATE
E 4 Wendy Tsao/PER
E 6 Tidyo/ORG; May/DATE; $1,299/MONEY; Tsao/PER; autumn/DATE
E 8 Chinese/NORP; Dreame/ORG; Roborock/ORG; this week/DATE; French/NORP
E 9 Tsao/PER
E 11 Strip/LOC
E 14 last year/DATE
E 19 Canalys/ORG; this year/DATE; 2024/DATE
E 20 American/NORP; Omar Haddad/PER
Q 4 | d | We killed three prototypes before we got here, | Wendy Tsao=tsa | said | -
Q 5 | d | * | @4:Wendy Tsao=tsa | |
Q 6 | i | Tidyo will ship the Ascent in May for $1,299 | Tsao=tsa | said | -
Q 8 | i | it got there first | a French start-up=fre | claiming | -
Q 10 | d | Ours is the only one which comes back down, | she=tsa | said | -
Q 16 | m | whether somebody was "dragging a body up there." | A neighbour=nei | ask | me=aut
Q 19 | i | 20 million robot vacuums to be sold worldwide this year, up 11 percent from 2024 | Analysts at Canalys=can | expect | -
Q 20 | d | Stairs were the last frontier of the American house, | Omar Haddad=had | said | -

#A w32-005 | 2024-05-15 | TBILISI, Georgia
S EXPLAINER: Why tens of thousands are marching in Georgia, and what the president's veto can change
P TBILISI, Georgia (AP) — Georgia's parliament on Tuesday passed a "foreign influence" law that has set off the biggest protests in the Caucasus nation in years, and its president has promised to veto it.
P Here is a look at the vote, the marches and what could come next.
P WHAT DID PARLIAMENT DO?
P Lawmakers adopted the bill by 84 votes to 30 in a session that lasted barely a minute.
S It would require media and civic groups that get more than 20% of their funds from abroad to register as bodies "pursuing the interests of a foreign power."
P A fistfight broke out in the chamber shortly before the vote, when a deputy of the ruling Georgian Dream punched opposition leader Levan Chkhaidze in the face.
S "He hit me because he has run out of words," Chkhaidze told reporters afterward, holding a paper towel to his lip.
P WHY ARE PEOPLE ANGRY?
P Opponents call it "the Russian law," because a similar measure has been used by the Kremlin to shut down its critics since 2012.
S Some 50,000 people marched on the legislature on Saturday, and thousands came back on Tuesday night as news of the law's passage spread.
P Riot police pushed the crowd away from a side gate with batons and arrested 13 people, the Interior Ministry said.
S "They dragged my friend by her hair over the stones," said Salome Beridze, a 22-year-old law student who had joined the demonstration.
S "She was singing. That was her whole crime."
P The ministry denied that officers had used excessive force and said it had opened an inquiry into one beating that was filmed.
P HAVEN'T WE SEEN THIS BEFORE?
P Yes, and that time the street won.
S In March 2023 Georgian Dream withdrew an almost identical bill after two nights of protest, during which police fired tear gas and water cannon.
S "We promised then that it was dead," a party official said on condition of anonymity because he was not allowed to speak to the media.
S "I suppose it was only sleeping."
P WHAT DO FOREIGN GOVERNMENTS SAY?
P The European Union, which granted Georgia candidate status in December, urged Tbilisi on Wednesday to withdraw the law, calling it "incompatible with European values."
S Washington criticized the vote too, and a visiting U.S. assistant secretary of state warned after talks with the prime minister that sanctions would follow if the police crackdown went on.
P The prime minister rejected the pressure as blackmail.
P WHAT HAPPENS NEXT?
P President Nino Lomtadze has 14 days to send the text back.
S "I will veto it, and I will do so with pleasure," she said in an interview with CNN on Tuesday, hours after the vote.
S But the ruling party has enough seats to override her, and if it does, the law could take effect before the October election.
P Would the opposition then boycott the ballot?
S Chkhaidze dismissed the idea.
P "You do not leave the field to the man who punched you," he said.
@ parl | Georgian parliament | o | GEOLEG
@ pres | Nino Lomtadze | p | GEOGOV | President
@ prot | protesters in Tbilisi | l | GEOCVLOPP
@ dep | Georgian Dream deputy | p | GEOLEGPTY | deputy
@ gd | Georgian Dream | o | GEOPTYGOV
@ lev | Levan Chkhaidze | p | GEOPTYOPP | opposition leader
@ kre | Kremlin | o | RUSGOV
@ cri | Kremlin critics | g | RUSOPP
@ cop | Georgian riot police | o | GEOCOP
@ im | Interior Ministry | o | GEOGOVCOP
@ sal | Salome Beridze | p | GEOEDU | student
@ fri | Beridze's friend | p | GEOCVLOPP
@ off | Georgian Dream official | p | GEOPTYGOV | party official
@ eu | European Union | o | EUR
@ geo | Georgia | c | GEO
@ tbi | Georgian government | o | GEOGOV
@ usa | United States | c | USA
@ ass | U.S. assistant secretary of state | p | USAGOV | assistant secretary of state
@ pm | prime minister of Georgia | p | GEOGOV | prime minister
@ opp | opponents of the law | g | GEOOPP
@ cnn | CNN | o | USAJRN
@ goo | Georgian opposition | g | GEOPTYOPP
E 0 Georgia/GPE
E 1 TBILISI/GPE; Georgia#1/GPE; AP/ORG; Georgia#2/GPE; Tuesday/DATE; Caucasus/LOC
E 6 Georgian Dream/ORG; Levan Chkhaidze/PER
E 7 Chkhaidze/PER
E 9 Russian/NORP; Kremlin/ORG; 2012/DATE
E 10 Some 50,000 people/NUM; Saturday/DATE; thousands/NUM; Tuesday night/DATE
E 11 13 people/NUM; Interior Ministry/ORG
E 12 Salome Beridze/PER
E 17 March 2023/DATE; Georgian Dream/ORG
E 21 European Union/ORG; Georgia/GPE; December/DATE; Tbilisi/GPE; Wednesday/DATE; European#2/NORP
E 22 Washington/GPE; U.S./GPE
E 25 Nino Lomtadze/PER
E 26 CNN/ORG; Tuesday/DATE
E 27 October/DATE
E 29 Chkhaidze/PER
V 0 | marching | PROTEST/demo | legislative, rights-freedoms | 1412 | tens of thousands=prot | | where=Georgia | n=protesters:tens of thousands:- | id=mar
V 1 | passed | COERCE/restrict | legislative, rights-freedoms | 1721 | Georgia's parliament=parl | | when=Tuesday | date=2024-05-14 | id=law
V 1 | protests | =mar | | | | | where=the Caucasus nation
V 1 | promised | REJECT | legislative, executive | 129 | its president=pres | Georgia's parliament=parl | when=Tuesday | date=2024-05-14 | id=veto
V 2 | vote | =law | | | @1:Georgia's parliament=parl |
V 2 | marches | =mar | | | |
V 4 | adopted | =law | | | Lawmakers=parl |
V 6 | fistfight | ASSAULT/beat | legislative | 182 | a deputy of the ruling Georgian Dream=dep | opposition leader Levan Chkhaidze=lev | where=the chamber | id=fist
V 6 | vote | =law | | | @4:Lawmakers=parl |
V 6 | punched | =fist | | | a deputy of the ruling Georgian Dream=dep | opposition leader Levan Chkhaidze=lev | where=the chamber
V 7 | hit | =fist | | | He=dep | me=lev | by=Chkhaidze=lev
V 9 | call | ACCUSE/disapprove | legislative | 111 | Opponents=opp | @4:Lawmakers=parl
V 9 | shut down | COERCE/restrict | rights-freedoms, pro-autocracy | 1721 | Kremlin=kre | its critics=cri | st=h | when=since 2012
V 10 | marched | =mar | | | Some 50,000 people=prot | | when=Saturday | date=2024-05-11 | where=legislature | n=protesters:Some 50,000 people:50000
V 10 | came back | PROTEST/demo | legislative, rights-freedoms | 1412 | thousands=prot | | when=Tuesday night | date=2024-05-14 | where=legislature | n=protesters:thousands:- | id=tue
V 10 | passage | =law | | | @4:Lawmakers=parl |
V 11 | pushed | ASSAULT/crowd-control | repression | 175 | Riot police=cop | the crowd=prot | by=Interior Ministry=im | where=a side gate
V 11 | arrested | COERCE/arrest | repression, rights-freedoms | 173 | Riot police=cop | 13 people=prot | by=Interior Ministry=im | n=arrested:13 people:13
V 12 | dragged | ASSAULT/beat | repression | 175 | They=cop | my friend=fri | by=Salome Beridze=sal
V 12 | demonstration | =tue | | | a 22-year-old law student=sal |
V 14 | denied | REJECT | repression | 016 | The ministry=im |
V 14 | inquiry | ACCUSE/investigate | repression | 092 | it=im | officers=cop
V 14 | beating | ASSAULT/beat | repression | 175 | officers=cop |
V 17 | withdrew | CONCEDE | legislative | 083 | Georgian Dream=gd | | st=h | when=In March 2023 | date=2023-03 | id=dead
V 17 | protest | PROTEST/demo | legislative, rights-freedoms | 1412 | | @17:Georgian Dream=gd | st=h | when=two nights | date=2023-03
V 17 | fired | ASSAULT/crowd-control | repression | 175 | police=cop | | st=h | when=In March 2023 | date=2023-03
V 18 | promised | =dead | | | We=gd | | by=a party official=off
V 21 | granted | SUPPORT | diplomatic | 050 | European Union=eu | Georgia=geo | st=h | when=December | date=2023-12
V 21 | urged | REQUEST/change | legislative, diplomatic | 0242 | European Union=eu | Tbilisi=tbi | when=Wednesday | date=2024-05-15 | id=urg
V 22 | criticized | ACCUSE/disapprove | legislative, diplomatic | 111 | Washington=usa | @4:Lawmakers=parl
V 22 | vote | =law | | | @4:Lawmakers=parl |
V 22 | visiting | CONSULT/visit | diplomatic | 042 | U.S. assistant secretary of state=ass | @21:Georgia=geo
V 22 | warned | THREATEN/restrict | diplomatic, economic | 1312 | U.S. assistant secretary of state=ass | the prime minister=pm
V 22 | talks | CONSULT | diplomatic | 040 | U.S. assistant secretary of state=ass; the prime minister=pm |
V 23 | rejected | REJECT | diplomatic | 120 | The prime minister=pm | @22:Washington=usa; @21:European Union=eu
V 26 | veto | =veto | | | I#1=pres | @4:Lawmakers=parl | when=Tuesday | date=2024-05-14
V 26 | vote | =law | | | @4:Lawmakers=parl |
V 29 | dismissed | REJECT | election | 120 | Chkhaidze=lev | | id=dis
V 30 | leave | =dis | | | he=lev |
V 30 | punched | =fist | | | the man=dep | you=lev | by=he=lev
Q 5 | m | bodies "pursuing the interests of a foreign power." | | | -
Q 7 | d | He hit me because he has run out of words, | Chkhaidze=lev | told | -
Q 9 | m | "the Russian law," | Opponents=opp | call | -
Q 11 | i | Riot police pushed the crowd away from a side gate with batons and arrested 13 people | Interior Ministry=im | said | -
Q 12 | d | They dragged my friend by her hair over the stones, | Salome Beridze=sal | said | -
Q 13 | d | * | @12:Salome Beridze=sal | |
Q 14 | i | officers had used excessive force | The ministry=im | denied | -
Q 14 | i | it had opened an inquiry into one beating that was filmed | The ministry=im | said | -
Q 18 | d | We promised then that it was dead, | a party official=off | said | -
Q 19 | d | * | @18:a party official=off | |
Q 21 | m | "incompatible with European values." | European Union=eu | calling | Tbilisi=tbi
Q 22 | i | sanctions would follow if the police crackdown went on | U.S. assistant secretary of state=ass | warned | the prime minister=pm
Q 26 | d | I will veto it, and I will do so with pleasure, | she=pres | said | CNN=cnn
Q 30 | d | You do not leave the field to the man who punched you, | he=lev | said | -

#A w32-006 | 2022-10-21 | -
S 'They weighed us like potatoes': freed Ukrainian medic on five months in Russian captivity
P Oksana Yarova was released with 107 other women in a prisoner swap this week. In her own words, she tells the Guardian about her capture in Mariupol, the camp at Olenivka and the bus ride home
P I was captured on 20 April, a Wednesday, with my hands still inside a man's leg.
S The Russians came into the cellar of the hospital, and the first of them was so young that he said "excuse me" before he shouted.
S They took eleven of us that morning: nine medics and two wounded sergeants.
P I was not brave.
S I asked for a minute to close the wound, and he gave it to me, and I have thought of that boy every day since.
P Others gave nothing.
S On the second night an officer struck our surgeon, Dr Taras Hrytsenko, with the stock of a rifle because he had refused to say where the marines were hiding.
S They broke his jaw; he set it himself, with a spoon.
P At Olenivka they weighed us like potatoes, twice a week, and wrote down how many kilos each of us had lost.
S I lost 19.
P We slept in shifts, 28 women in a cell for six.
S If somebody fainted, she fainted standing up.
P On 29 July there was an explosion in the barrack of the men, and we heard them screaming until it grew light.
S More than 50 prisoners from Azovstal died in that blast.
S Kyiv says that Russia blew the building up, Moscow blames a Ukrainian rocket, and I can only say what I saw, which was a wall with no holes in it.
P "Who did it?" my daughter asks me.
S I tell her that someone will have to answer in a court one day, and I wish that I believed it.
P In August a woman from the Red Cross was supposed to come.
S The guards painted the corridor green and gave us soap, and then she was not let in.
P They interrogated me nine times.
S "Admit that you cut organs out of our soldiers," the investigator said, "and you will sleep in a bed."
S I told him that I was a gynaecologist.
P Then on Monday they called out names, tied our hands and put bags over our heads, and I was sure that we would be shot.
S Instead we were exchanged at a broken bridge near Zaporizhzhia: 108 women for 110 Russians, so our officials said.
S An old man in uniform cut the tape from my wrists and said, "Welcome home, daughter," and only then did I scream.
P President's aide Andriy Holub called the swap "the most emotional of the war."
S For me it is not over, because Taras is still there.
P Last week the Russian-backed authorities in Donetsk charged him with the murder of two prisoners, a crime that he has denied in a letter to his wife.
S "I have only ever killed bacteria," he wrote.
P I ask everybody who reads this to say his name.
@ oks | Oksana Yarova | p | UKRMED | medic
@ wom | freed Ukrainian women | l | UKRMIL
@ rus | Russian soldiers | g | RUSMIL
@ med | captured medics and sergeants | g | UKRMED
@ off | Russian officer | p | RUSMIL | officer
@ tar | Taras Hrytsenko | p | UKRMED | surgeon
@ pris | prisoners from Azovstal | l | UKRMIL
@ kyi | Ukrainian government | o | UKRGOV
@ russ | Russia | c | RUS
@ mos | Russian government | o | RUSGOV
@ ukr | Ukraine | c | UKR
@ dau | daughter of Yarova | p | UKRCVL
@ rc | Red Cross woman | p | NGO
@ gua | camp guards | g | RUSCOP
@ inv | investigator | p | RUSCOP | investigator
@ rpr | freed Russians | l | RUSMIL
@ uof | Ukrainian officials | g | UKRGOV
@ old | old man in uniform | p | UKRMIL
@ hol | Andriy Holub | p | UKRGOV | president's aide
@ don | Russian-backed authorities in Donetsk | o | UKRPRE
E 0 Ukrainian/NORP; Russian/NORP
E 1 Oksana Yarova/PER; 107 other women/NUM; this week/DATE; Guardian/ORG; Mariupol/GPE; Olenivka/GPE
E 2 20 April, a Wednesday/DATE
E 3 Russians/NORP
E 4 eleven of us/NUM; that morning/DATE; nine medics/NUM; two wounded sergeants/NUM
E 8 the second night/DATE; Taras Hrytsenko/PER
E 10 Olenivka/GPE
E 12 28 women/NUM
E 14 29 July/DATE
E 15 More than 50 prisoners/NUM; Azovstal/FAC
E 16 Kyiv/GPE; Russia/GPE; Moscow/GPE; Ukrainian/NORP
E 19 August/DATE; Red Cross/ORG
E 24 Monday/DATE
E 25 Zaporizhzhia/GPE; 108 women/NUM; 110/NUM; Russians/NORP
E 27 Andriy Holub/PER
E 28 Taras/PER
E 29 Last week/DATE; Russian/NORP; Donetsk/GPE; two prisoners/NUM
V 0 | freed | RETREAT/release | military, diplomatic | 0841 | Russian=russ | Ukrainian medic=oks | id=rel
V 0 | captivity | ASSAULT/abduct | military | 181 | Russian=rus | Ukrainian medic=oks | id=cap
V 1 | released | =rel | | | @0:Russian=russ | Oksana Yarova=oks; 107 other women=wom | when=this week | n=other:107 other women:107
V 1 | swap | COOPERATE | military, diplomatic | 060 | @16:Russia=russ; @0:Ukrainian=ukr | | when=this week | id=swap
V 1 | capture | =cap | | | @0:Russian=rus | her#2=oks | where=Mariupol
V 2 | captured | =cap | | | @3:The Russians=rus | I=oks | when=20 April | date=2022-04-20
V 4 | took | =cap | | | They=rus | eleven of us=med | when=that morning | date=2022-04-20 | n=abducted:eleven of us:11
V 8 | struck | ASSAULT/beat | military, human-rights | 182 | an officer=off | Dr Taras Hrytsenko=tar | when=On the second night | date=2022-04-21 | id=beat
V 8 | refused | REJECT | military | 120 | he=tar | an officer=off
V 9 | broke | =beat | | | They=off | his jaw=tar
V 14 | explosion | ASSAULT/explosives | military | 190 | | the men=pris | when=29 July | date=2022-07-29 | where=the barrack | st=h | id=bl
V 15 | blast | =bl | | | | More than 50 prisoners=pris | n=killed:More than 50 prisoners:50
V 16 | says | ACCUSE/allege | military | 112 | Kyiv=kyi | Russia=russ
V 16 | blew | =bl | | | Russia=russ | the building=pris | by=Kyiv=kyi
V 16 | blames | ACCUSE/allege | military | 112 | Moscow=mos | Ukrainian=ukr
V 20 | let in | REJECT | human-rights | 120 | The guards=gua | she=rc | when=@19:August | date=2022-08 | st=h
V 22 | said | REQUEST/change | military | 104 | the investigator=inv | you#1=oks
V 23 | told | REJECT | military | 016 | I#1=oks | him=inv
V 25 | exchanged | =swap | | | @0:Ukrainian=ukr; @16:Russia=russ | | by=our officials=uof | where=a broken bridge near Zaporizhzhia | when=@24:Monday | date=2022-10-17 | n=other:108 women:108 | n=other:110:110
V 27 | called | SUPPORT | military, diplomatic | 051 | Andriy Holub=hol | 
V 27 | swap | =swap | | | |
V 29 | charged | ACCUSE/allege | legal, military | 115 | the Russian-backed authorities in Donetsk=don | him=tar | when=Last week | date=2022-10-10/2022-10-16 | id=chg
V 29 | denied | REJECT | legal, military | 016 | he=tar | the Russian-backed authorities in Donetsk=don | id=den
V 30 | wrote | =den | | | he=tar | @29:the Russian-backed authorities in Donetsk=don
V 31 | ask | REQUEST/assist | human-rights | 020 | I=oks | everybody who reads this=oks
Q 0 | d | They weighed us like potatoes | Ukrainian medic=oks | | -
Q 3 | d | excuse me | he#1=rus | said | -
Q 16 | i | Russia blew the building up | Kyiv=kyi | says | -
Q 17 | d | Who did it? | my daughter=dau | asks | me=oks
Q 18 | i | someone will have to answer in a court one day | I#1=oks | tell | her=dau
Q 22 | d | Admit that you cut organs out of our soldiers, | the investigator=inv | said | -
Q 22 | d | and you will sleep in a bed. | the investigator=inv | said | -
Q 23 | i | I was a gynaecologist | I#1=oks | told | him=inv
Q 25 | i | Instead we were exchanged at a broken bridge near Zaporizhzhia: 108 women for 110 Russians | our officials=uof | said | -
Q 26 | d | Welcome home, daughter, | An old man in uniform=old | said | -
Q 27 | m | "the most emotional of the war." | Andriy Holub=hol | called | -
Q 30 | d | I have only ever killed bacteria, | he=tar | wrote | -

#A w32-007 | 2024-03-06 | MANILA
S PRESS STATEMENT: Coast Guard condemns water cannon attack on resupply boat; four crewmen hurt
P MANILA – The Philippine Coast Guard (PCG) strongly condemns the dangerous and unlawful attack by two China Coast Guard vessels on a civilian boat that was carrying food to Filipino troops at Ayungin Shoal on Tuesday, 5 March.
P Four members of the Philippine Navy who were aboard were injured when the blasts of water cannon shattered the windshield of the Unaizah May 4 at about 8:15 a.m.
S All four were treated on the BRP Sindangan and are in stable condition.
P Earlier the same morning a Chinese vessel had rammed the Sindangan itself, causing minor damage to its hull.
S "Our crew did everything that good seamanship demands, and they were answered with water and steel," said the PCG spokesperson for the West Philippine Sea, Commodore Joel Arandia.
S "We are not looking for a fight. We were looking for a way to bring rice to our men."
P Despite the ramming and the water cannon, a second boat reached the BRP Sierra Madre at noon and completed the delivery.
P The Department of Foreign Affairs summoned the deputy chief of mission of the Chinese embassy on Tuesday afternoon and handed over a note protesting the aggression.
S It demanded that China's ships leave the shoal at once.
P In a statement on its website, the China Coast Guard accused the Philippines of "deliberately ramming" one of its cutters.
S The PCG rejects this accusation, which is disproved by the video that we have attached.
P "A lie told with a straight face is still a lie," Commodore Arandia said.
P The incident is the latest in a series of hostile acts against our missions.
S On 10 December 2023 Chinese ships fired water cannon at three of our vessels and disabled the engine of one of them; on 5 August of the same year they blocked a supply boat for six hours.
P In 2016 an arbitral tribunal at The Hague ruled that China had no lawful claim to these waters, and Beijing has refused to recognize the award ever since.
P The PCG thanks the governments of the United States, Japan, Australia and Germany, whose ambassadors denounced Tuesday's attack within hours.
S The US ambassador said on X that Washington "stands with the Philippines," and Tokyo voiced serious concern.
P The commandant, Admiral Ramon Iglesia, has ordered the awarding of medals to the injured sailors, whom he visited this morning at a hospital in Palawan.
S "You did not turn back, and neither will we," he told them.
P Should such acts be repeated, the PCG would not hesitate to recommend a review of every existing arrangement with the other side.
S It remains committed to dialogue.
S For inquiries, please contact the Public Affairs Office.
@ pcg | Philippine Coast Guard | o | PHLCOP
@ ccg | China Coast Guard | o | CHNCOP
@ crew | crew of the resupply boat | g | PHLMIL
@ chn | China | c | CHN
@ ara | Joel Arandia | p | PHLCOP | spokesperson
@ dfa | Department of Foreign Affairs | o | PHLGOV
@ dcm | deputy chief of mission of the Chinese embassy | p | CHNGOV | deputy chief of mission
@ phl | Philippines | c | PHL
@ tri | arbitral tribunal at The Hague | o | IGOJUD
@ bei | Chinese government | o | CHNGOV
@ usa | United States | c | USA
@ jpn | Japan | c | JPN
@ aus | Australia | c | AUS
@ deu | Germany | c | DEU
@ amb | ambassadors | g | GOV
@ usam | US ambassador | p | USAGOV | ambassador
@ tok | Japanese government | o | JPNGOV
@ igl | Ramon Iglesia | p | PHLCOP | commandant
E 0 Coast Guard/ORG; four crewmen/NUM
E 1 MANILA/GPE; Philippine Coast Guard/ORG; PCG/ORG; China Coast Guard/ORG; Filipino/NORP; Ayungin Shoal/LOC; Tuesday, 5 March/DATE
E 2 Four members/NUM; Philippine Navy/ORG
E 3 All four/NUM
E 4 the same morning/DATE; Chinese/NORP
E 5 PCG/ORG; West Philippine Sea/LOC; Joel Arandia/PER
E 8 Department of Foreign Affairs/ORG; Chinese/NORP; Tuesday afternoon/DATE
E 9 China/GPE
E 10 China Coast Guard/ORG; Philippines/GPE
E 11 PCG/ORG
E 12 Arandia/PER
E 14 10 December 2023/DATE; Chinese/NORP; 5 August of the same year/DATE
E 15 2016/DATE; The Hague/GPE; China/GPE; Beijing/GPE
E 16 PCG/ORG; United States/GPE; Japan/GPE; Australia/GPE; Germany/GPE; Tuesday/DATE
E 17 US/GPE; X/ORG; Washington/GPE; Philippines/GPE; Tokyo/GPE
E 18 Ramon Iglesia/PER; this morning/DATE; Palawan/GPE
E 20 PCG/ORG
E 22 Public Affairs Office/ORG
V 0 | condemns | ACCUSE/disapprove | territory, diplomatic | 111 | Coast Guard=pcg | @1:China Coast Guard=ccg | id=con
V 0 | attack | ASSAULT | territory | 190 | @1:two China Coast Guard vessels=ccg | four crewmen=crew | n=injured:four crewmen:4 | id=att
V 1 | condemns | =con | | | Philippine Coast Guard=pcg | two China Coast Guard vessels=ccg
V 1 | attack | =att | | | two China Coast Guard vessels=ccg | a civilian boat=crew | when=Tuesday, 5 March | date=2024-03-05 | where=Ayungin Shoal
V 2 | blasts | =att | | | @1:two China Coast Guard vessels=ccg | Four members of the Philippine Navy=crew | n=injured:Four members:4
V 4 | rammed | ASSAULT | territory | 190 | a Chinese vessel=ccg | the Sindangan=pcg | when=the same morning | date=2024-03-05 | id=ram
V 5 | answered | =att | | | @4:a Chinese vessel=ccg | they=crew | by=the PCG spokesperson for the West Philippine Sea=ara
V 7 | ramming | =ram | | | @4:a Chinese vessel=ccg |
V 7 | water cannon | =att | | | @4:a Chinese vessel=ccg |
V 8 | summoned | ACCUSE/disapprove | diplomatic, territory | 114 | Department of Foreign Affairs=dfa | the deputy chief of mission of the Chinese embassy=dcm | when=Tuesday afternoon | date=2024-03-05 | id=sum
V 8 | protesting | =sum | | | Department of Foreign Affairs=dfa | Chinese=chn | when=Tuesday afternoon | date=2024-03-05
V 8 | aggression | =att | | | Chinese=ccg |
V 9 | demanded | REQUEST/yield | territory, diplomatic | 1056 | It=dfa | China=chn
V 10 | accused | ACCUSE/allege | territory | 112 | China Coast Guard=ccg | Philippines=phl | id=acc
V 11 | rejects | REJECT | territory | 016 | PCG=pcg | @10:China Coast Guard=ccg | id=rej
V 11 | accusation | =acc | | | @10:China Coast Guard=ccg | PCG=phl
V 12 | said | =rej | | | Commodore Arandia=ara | @10:China Coast Guard=ccg
V 14 | fired | ASSAULT | territory | 190 | Chinese ships=ccg | three of our vessels=pcg | st=h | when=On 10 December 2023 | date=2023-12-10
V 14 | blocked | COERCE/restrict | territory | 191 | they=ccg | a supply boat=pcg | st=h | when=on 5 August of the same year | date=2023-08-05
V 15 | ruled | SANCTION/convict | legal, territory | 116 | arbitral tribunal=tri | China=chn | st=h | when=2016 | date=2016 | where=The Hague | id=awa
V 15 | refused | REJECT | legal, territory | 128 | Beijing=bei | arbitral tribunal=tri | st=h
V 15 | award | =awa | | | arbitral tribunal=tri | China=chn
V 16 | thanks | SUPPORT | diplomatic | 051 | PCG=pcg | United States=usa; Japan=jpn; Australia=aus; Germany=deu
V 16 | denounced | ACCUSE/disapprove | diplomatic, territory | 111 | ambassadors=amb | @14:Chinese ships=ccg
V 16 | attack | =att | | | | | when=Tuesday | date=2024-03-05
V 17 | said | SUPPORT | diplomatic | 051 | US ambassador=usam | Philippines=phl
V 17 | voiced | ACCUSE/disapprove | diplomatic | 111 | Tokyo=tok | @15:China=chn
V 18 | visited | CONSULT/visit | | 042 | he=igl | the injured sailors=crew | when=this morning | date=2024-03-06 | where=a hospital in Palawan
V 19 | told | SUPPORT | | 051 | he=igl | them=crew
Q 5 | d | Our crew did everything that good seamanship demands, and they were answered with water and steel, | Commodore Joel Arandia=ara | said | -
Q 6 | d | * | @5:Commodore Joel Arandia=ara | |
Q 10 | m | "deliberately ramming" one of its cutters | China Coast Guard=ccg | accused | Philippines=phl
Q 12 | d | A lie told with a straight face is still a lie, | Commodore Arandia=ara | said | -
Q 15 | i | China had no lawful claim to these waters | arbitral tribunal=tri | ruled | -
Q 17 | m | Washington "stands with the Philippines," | US ambassador=usam | said | -
Q 19 | d | You did not turn back, and neither will we, | he=igl | told | them=crew

#A w32-008 | 2015-11-20 | -
S The great Thanksgiving turkey truce: How one Ohio diner ended a 40-year family war over gravy
P For four decades the Kowalczyk family of Youngstown, Ohio, has fought the same battle every fourth Thursday in November: brown gravy or white?
P It began in 1975, when Grandma Irene fired her sister from kitchen duty over a lump.
S "She marched out the front door with the bird still in the roaster," recalled Irene's grandson Rick Kowalczyk, 46, who runs the diner that bears her name.
S "We had to negotiate to get it back. I am not kidding."
P This year, Rick told Fox News, there will be peace.
S His solution is a half-and-half plate, with a wall of mashed potatoes down the middle that regulars have nicknamed the Demilitarized Zone.
P The dish went on the menu at Irene's on Nov. 2 and has been an explosive hit.
S More than 600 plates were sold in the first week, at $11.95 each.
P "People come in and pick a side," said waitress Dolores Finch, who has worked the counter for 22 years.
S "Then they cross the border with a biscuit."
P The secret of the brown is coffee, a spoonful, stirred in at the last moment.
S The white calls for sausage drippings and, Rick said, "more pepper than your doctor would allow."
P Not everybody has surrendered.
S Great-aunt Stella, the sister who left with the turkey, is now 91 and still refuses to touch the brown.
P "I would eat the tablecloth first," she declared from a corner booth on Tuesday.
S Would she at least shake hands across the potatoes?
P "If Irene were here, God rest her, I'd hug her," she said.
S "But I would not eat that."
P Food historian Paul Whitcomb of Kent State University says that gravy divides the country roughly along the old coal and cotton lines.
S "Brown is the immigrant kitchen and white is the Southern one," he explained.
S "Ohio is where the two armies met."
P The diner opens at 6 a.m. on Thanksgiving Day and will stay open until the birds run out.
S Last year that was at 2:10 in the afternoon.
@ ric | Rick Kowalczyk | p | USABUS | diner owner
@ fox | Fox News | o | USAJRN
@ dol | Dolores Finch | p | USALAB | waitress
@ ste | Stella | p | USACVL
@ whi | Paul Whitcomb | p | USAEDU | food historian
@ reg | regulars | l | USACVL
E 0 Thanksgiving/DATE; Ohio/GPE
E 1 Kowalczyk/PER; Youngstown, Ohio/GPE; every fourth Thursday in November/DATE
E 2 1975/DATE; Irene/PER
E 3 Irene/PER; Rick Kowalczyk/PER
E 5 This year/DATE; Rick/PER; Fox News/ORG
E 7 Irene's/FAC; Nov. 2/DATE
E 8 the first week/DATE; $11.95/MONEY
E 9 Dolores Finch/PER
E 12 Rick/PER
E 14 Stella/PER
E 15 Tuesday/DATE
E 17 Irene/PER
E 19 Paul Whitcomb/PER; Kent State University/ORG
E 20 Southern/NORP
E 21 Ohio/GPE
E 22 Thanksgiving Day/DATE
E 23 Last year/DATE
Q 3 | d | She marched out the front door with the bird still in the roaster, | Rick Kowalczyk=ric | recalled | -
Q 4 | d | * | @3:Rick Kowalczyk=ric | |
Q 5 | i | there will be peace | Rick=ric | told | Fox News=fox
Q 9 | d | People come in and pick a side, | Dolores Finch=dol | said | -
Q 10 | d | * | @9:Dolores Finch=dol | |
Q 12 | m | calls for sausage drippings and, Rick said, "more pepper than your doctor would allow." | Rick=ric | said | -
Q 15 | d | I would eat the tablecloth first, | she=ste | declared | -
Q 17 | d | If Irene were here, God rest her, I'd hug her, | she=ste | said | -
Q 18 | d | * | @17:she=ste | |
Q 19 | i | gravy divides the country roughly along the old coal and cotton lines | Paul Whitcomb=whi | says | -
Q 20 | d | Brown is the immigrant kitchen and white is the Southern one, | he=whi | explained | -
Q 21 | d | * | @20:he=whi | |

#A w32-009 | 2018-06-21 | -
S The Point newsletter: Why Sen. Dale Whitcombe just torched his own career over the border
P (CNN) Good evening, and welcome to a Thursday on which one of the most cautious men in the Senate set himself on fire.
P Sen. Dale Whitcombe, the Arizona Republican, this afternoon accused the President of "using toddlers as bargaining chips" and announced that he is leaving the party which he joined at 19.
P "I did not leave my party; my party left the room," Whitcombe said on the Senate floor in a speech that ran for 11 minutes and drew applause from exactly four colleagues.
S "I will sit as an independent until my term ends, and then I will go home and plant peppers."
P So, why now?
S The short answer is a visit.
P On Sunday Whitcombe toured a Border Patrol station in McAllen, Texas, where more than 200 children were being held after agents had separated them from their parents.
S An aide who was with him told me that the senator came out, sat down on the curb and did not speak for a quarter of an hour.
P The long answer goes back to 2013, when he helped write an immigration bill that passed the Senate and that House leaders refused to bring to a vote.
S He has never forgiven them.
P The White House hit back within minutes.
S "Dale Whitcombe was a nobody yesterday and he is a nobody with no friends today," the President tweeted at 3:52 p.m.
S "Sad!"
P Press secretary Karen Boyle denied at her briefing that any child had been used as leverage, and she noted that the President signed an order on Wednesday that ends the separations.
P That order, it should be said, was a retreat.
S For weeks the administration had insisted that only Congress could stop the practice, which Attorney General Frank Dorsey announced in April under the name "zero tolerance."
S Then came the audio of sobbing kids, published by ProPublica on Monday, and the criticism of four former first ladies.
P Will Whitcombe's walkout change anything?
P If two more Republicans followed him, the majority would be gone.
S None has said that they will.
P Sen. Lorraine Tuttle of Maine, the name on everyone's lips, told reporters that she "admired Dale's heart but not his math."
S In Phoenix the state party chairman demanded that Whitcombe resign his seat, and a few dozen of his former voters burned their campaign T-shirts outside his office.
P Meanwhile the ACLU asked a federal judge in San Diego today to order that all of the separated families be reunited within 30 days.
S "A signature does not bring back a single child," its attorney, Miriam Feld, told the court.
P The Point: A lonely defection on a Thursday rarely makes history.
S But Whitcombe's speech had something that Washington has been missing, which is a man with nothing left to ask for.
@ dale | Dale Whitcombe | p | USALEG | senator
@ pres | US President | p | USAGOV | President
@ gop | Republican Party | o | USAPTY
@ bp | Border Patrol | o | USACOP
@ kids | separated children | l | REF
@ par | parents of separated children | l | REF
@ aide | aide to Whitcombe | p | USALEG
@ hl | House leaders | g | USALEG
@ sen | Senate | o | USALEG
@ boy | Karen Boyle | p | USAGOV | press secretary
@ adm | US administration | o | USAGOV
@ dor | Frank Dorsey | p | USAGOV | Attorney General
@ lad | former first ladies | g | USAELI
@ tut | Lorraine Tuttle | p | USALEG | senator
@ chair | state party chairman | p | USAPTY | chairman
@ vot | former voters of Whitcombe | l | USACVL
@ acl | ACLU | o | USANGO
@ jud | federal judge in San Diego | p | USAJUD | judge
@ mir | Miriam Feld | p | USANGO | attorney
@ aut | newsletter author | p | USAJRN
E 0 Dale Whitcombe/PER
E 1 CNN/ORG; Thursday/DATE; Senate/ORG
E 2 Dale Whitcombe/PER; Arizona/GPE; Republican/NORP; this afternoon/DATE
E 3 Whitcombe/PER; Senate/ORG
E 7 Sunday/DATE; Whitcombe/PER; Border Patrol/ORG; McAllen, Texas/GPE; more than 200 children/NUM
E 9 2013/DATE; Senate/ORG; House/ORG
E 11 White House/ORG
E 12 Dale Whitcombe/PER; yesterday/DATE; today/DATE
E 14 Karen Boyle/PER; Wednesday/DATE
E 16 Congress/ORG; Frank Dorsey/PER; April/DATE
E 17 ProPublica/ORG; Monday/DATE; four former first ladies/NUM
E 18 Whitcombe/PER
E 19 Republicans/NORP
E 21 Lorraine Tuttle/PER; Maine/GPE; Dale/PER
E 22 Phoenix/GPE; Whitcombe/PER
E 23 ACLU/ORG; San Diego/GPE; today/DATE
E 24 Miriam Feld/PER
E 25 The Point/ORG; Thursday/DATE
E 26 Whitcombe/PER; Washington/GPE
V 2 | accused | ACCUSE/allege | migration, executive | 112 | Sen. Dale Whitcombe=dale | the President=pres | when=this afternoon | date=2018-06-21 | id=acc
V 2 | leaving | SANCTION/withdraw | political-institutions, legislative | 160 | Sen. Dale Whitcombe=dale | the party=gop | when=this afternoon | date=2018-06-21 | id=leave
V 3 | leave | =leave | | | I=dale | my party#1=gop
V 3 | speech | =acc | | | Whitcombe=dale | @2:the President=pres | where=the Senate floor
V 6 | visit | CONSULT/visit | migration | 042 | @3:Whitcombe=dale | @7:a Border Patrol station=bp | id=vis
V 7 | toured | =vis | | | Whitcombe=dale | a Border Patrol station=bp | when=Sunday | date=2018-06-17 | where=McAllen, Texas
V 7 | held | COERCE/arrest | migration | 173 | agents=bp | more than 200 children=kids | where=a Border Patrol station in McAllen, Texas | n=arrested:more than 200 children:200
V 7 | separated | COERCE/restrict | migration, human-rights | 172 | agents=bp | them=kids; their parents=par | id=sep
V 9 | passed | SUPPORT | legislative, migration | 050 | Senate=sen | | st=h | when=2013 | date=2013
V 9 | refused | REJECT/change | legislative, migration | 1232 | House leaders=hl | Senate=sen | st=h | when=2013 | date=2013
V 11 | hit back | ACCUSE/disapprove | executive, legislative | 111 | White House=pres | @7:Whitcombe=dale | id=hit
V 12 | tweeted | =hit | | | the President=pres | Dale Whitcombe=dale
V 14 | denied | REJECT | migration | 016 | Press secretary Karen Boyle=boy | @7:Whitcombe=dale
V 14 | signed | CONCEDE | executive, migration | 083 | the President=pres | | when=Wednesday | date=2018-06-20 | id=ord
V 14 | separations | =sep | | | |
V 15 | order | =ord | | | @14:the President=pres |
V 15 | retreat | =ord | | | @14:the President=pres |
V 16 | insisted | REJECT/change | executive, migration | 1232 | the administration=adm | | when=For weeks | st=h
V 17 | criticism | ACCUSE/disapprove | migration | 111 | four former first ladies=lad | @16:the administration=adm
V 18 | walkout | =leave | | | Whitcombe=dale |
V 21 | admired | SUPPORT | legislative | 051 | she=tut | Dale=dale
V 22 | demanded | REQUEST/change | legislative | 1041 | the state party chairman=chair | Whitcombe=dale | where=Phoenix
V 22 | burned | PROTEST/vandalize | legislative | 145 | a few dozen of his former voters=vot | Whitcombe=dale | where=outside his office | n=protesters:a few dozen of his former voters:-
V 23 | asked | REQUEST/change | legal, migration | 0243 | ACLU=acl | a federal judge in San Diego=jud | when=today | date=2018-06-21 | id=aclu
V 24 | told | =aclu | | | Miriam Feld=mir | the court=jud
V 25 | defection | =leave | | | @26:Whitcombe=dale |
V 26 | speech | =acc | | | Whitcombe=dale |
Q 2 | m | "using toddlers as bargaining chips" | Sen. Dale Whitcombe=dale | accused | -
Q 2 | i | he is leaving the party which he joined at 19 | Sen. Dale Whitcombe=dale | announced | -
Q 3 | d | I did not leave my party; my party left the room, | Whitcombe=dale | said | -
Q 4 | d | * | @3:Whitcombe=dale | |
Q 8 | i | the senator came out, sat down on the curb and did not speak for a quarter of an hour | An aide=aide | told | me=aut
Q 12 | d | Dale Whitcombe was a nobody yesterday and he is a nobody with no friends today, | the President=pres | tweeted | -
Q 13 | d | * | @12:the President=pres | |
Q 14 | i | any child had been used as leverage | Press secretary Karen Boyle=boy | denied | -
Q 14 | i | the President signed an order on Wednesday that ends the separations | she=boy | noted | -
Q 16 | i | only Congress could stop the practice | the administration=adm | insisted | -
Q 21 | m | she "admired Dale's heart but not his math." | Sen. Lorraine Tuttle of Maine=tut | told | -
Q 22 | i | Whitcombe resign his seat | the state party chairman=chair | demanded | Whitcombe=dale
Q 24 | d | A signature does not bring back a single child, | Miriam Feld=mir | told | the court=jud

#A w32-010 | 2023-01-05 | Raipur
S Church leaders in India decry attack on Chhattisgarh parish as villagers shelter in stadium
P A mob of about 300 people stormed a Catholic church in Narayanpur, in the central Indian state of Chhattisgarh, smashing its statues and beating a police chief who tried to stop them, church officials said.
P The assault on Sacred Heart Church took place on Jan. 2 after a rally of tribal groups opposed to conversions.
S Superintendent of Police Anand Thakur suffered a head wound and needed eight stitches.
P "They came with iron rods and they went straight for the Virgin," Father Joseph Kujur, the vicar general of Jagdalpur diocese, told UCA News.
S "The school bell had just rung. Our sisters locked forty children into the kitchen."
P No child was hurt.
P The bishops' conference in New Delhi condemned the attack on Tuesday as "an act of hatred against the weakest" and demanded that the state government protect Christians of the region.
S Its spokesman, Father Robin Lobo, said Catholics would hold a day of prayer on Sunday but would not take to the streets.
P "We shall answer stones with rosaries," he said.
P Police have arrested 11 people over the violence, among them Lakhan Netam, the district president of the Bharatiya Janata Party.
S The BJP, which sits in opposition in the state, denied that its men had led the crowd and called the arrests "vendetta."
S "Our president was there to calm tempers," a party statement said.
P Chief Minister Gopal Sahu of the Congress party dismissed that claim and accused the BJP of "playing with fire for votes" ahead of elections due this year.
P The ransacking of the church was the peak of a trouble that had been simmering for weeks.
S On Dec. 18 villagers drove some 400 Christian converts from 20 hamlets in the district, and many have slept ever since in an indoor stadium.
S Those expulsions followed meetings of village councils at which the converts were told to renounce Jesus or leave.
P "My own uncle beat me with a bamboo pole," said Sukhmati Salam, 24, who walked all night with a baby.
S "He said that I had angered the gods of the field, and that the rain would not come."
P Tribal leader Bisru Usendi, who organized Monday's rally, told reporters that he regretted the damage but not the anger.
S "If a man leaves our gods, let him also leave our graveyard," he said.
P Anti-Christian violence has risen in the state, according to rights groups, although what counts as an attack is disputed.
S In 2008 mobs in Kandhamal, in neighboring Odisha, killed about 100 Christians and burned more than 300 churches after the murder of a Hindu monk.
S Maoist rebels claimed that killing.
P Father Kujur said he does not want compensation for the statues.
S What he would like, he said, is that the families should be able to go home before the sowing.
P The Vatican's nuncio is expected to be briefed by the bishops, but no date has been fixed.
@ mob | mob in Narayanpur | l | INDCVL
@ cath | Catholics of Narayanpur | l | INDREL
@ offs | church officials | g | INDREL
@ tha | Anand Thakur | p | INDCOP | superintendent of police
@ trib | tribal groups | g | INDCVL
@ kuj | Joseph Kujur | p | INDREL | vicar general
@ uca | UCA News | o | JRN
@ bis | bishops' conference | o | INDREL
@ sg | Chhattisgarh government | o | INDGOV
@ lob | Robin Lobo | p | INDREL | spokesman
@ pol | Chhattisgarh police | o | INDCOP
@ arr | people arrested | l | INDCVL
@ net | Lakhan Netam | p | INDPTYOPP | district president
@ bjp | Bharatiya Janata Party | o | INDPTY
@ sah | Gopal Sahu | p | INDGOV | Chief Minister
@ vil | villagers of Narayanpur district | l | INDCVL
@ conv | Christian converts | l | INDREL
@ coun | village councils | g | INDGOV
@ suk | Sukhmati Salam | p | INDREL
@ unc | uncle of Salam | p | INDCVL
@ use | Bisru Usendi | p | INDCVL | tribal leader
@ kmob | mobs in Kandhamal | l | INDCVL
@ kchr | Christians of Kandhamal | l | INDREL
@ monk | Hindu monk | p | INDREL | monk
@ mao | Maoist rebels | g | INDREB
@ rg | rights groups | g | NGO
@ sis | sisters of the parish | g | INDREL
E 0 India/GPE; Chhattisgarh/GPE
E 1 about 300 people/NUM; Catholic/NORP; Narayanpur/GPE; Indian/NORP; Chhattisgarh/GPE
E 2 Sacred Heart Church/FAC; Jan. 2/DATE
E 3 Anand Thakur/PER
E 4 Joseph Kujur/PER; Jagdalpur/GPE; UCA News/ORG
E 5 forty children/NUM
E 7 New Delhi/GPE; Tuesday/DATE; Christians/NORP
E 8 Robin Lobo/PER; Catholics/NORP; Sunday/DATE
E 10 11 people/NUM; Lakhan Netam/PER; Bharatiya Janata Party/ORG
E 11 BJP/ORG
E 13 Gopal Sahu/PER; Congress party/ORG; BJP/ORG; this year/DATE
E 15 Dec. 18/DATE; some 400/NUM; Christian/NORP
E 16 Jesus/PER
E 17 Sukhmati Salam/PER
E 19 Bisru Usendi/PER; Monday/DATE
E 21 Anti-Christian/NORP
E 22 2008/DATE; Kandhamal/GPE; Odisha/GPE; about 100/NUM; Christians/NORP; Hindu/NORP
E 23 Maoist/NORP
E 24 Kujur/PER
E 26 Vatican/GPE
V 0 | decry | ACCUSE/disapprove | religion-ethnicity | 111 | Church leaders in India=bis | | id=con
V 0 | attack | ASSAULT/destroy | religion-ethnicity | 180 | @1:A mob of about 300 people=mob | Chhattisgarh parish=cath | where=Chhattisgarh | id=att
V 1 | stormed | =att | | | A mob of about 300 people=mob | a Catholic church in Narayanpur=cath | by=church officials=offs | where=Narayanpur | n=other:about 300 people:300
V 1 | smashing | =att | | | A mob of about 300 people=mob | a Catholic church in Narayanpur=cath | by=church officials=offs | where=Narayanpur
V 1 | beating | ASSAULT/beat | religion-ethnicity | 182 | A mob of about 300 people=mob | a police chief=tha | by=church officials=offs | where=Narayanpur | id=beat
V 2 | assault | =att | | | @1:A mob of about 300 people=mob | Sacred Heart Church=cath | when=Jan. 2 | date=2023-01-02
V 2 | rally | PROTEST/demo | religion-ethnicity | 141 | tribal groups=trib | | when=Jan. 2 | date=2023-01-02 | id=ral
V 4 | went | =att | | | they=mob | the Virgin=cath | by=Father Joseph Kujur=kuj
V 7 | condemned | =con | | | bishops' conference=bis | @1:A mob of about 300 people=mob | when=Tuesday | date=2023-01-03 | where=New Delhi
V 7 | attack | =att | | | |
V 7 | demanded | REQUEST/assist | religion-ethnicity | 103 | bishops' conference=bis | the state government=sg | when=Tuesday | date=2023-01-03
V 10 | arrested | COERCE/arrest | religion-ethnicity, legal | 173 | Police=pol | 11 people=arr; Lakhan Netam=net | n=arrested:11 people:11 | id=arr
V 10 | violence | =att | | | |
V 11 | denied | REJECT | religion-ethnicity | 016 | BJP=bjp | | id=den
V 11 | called | ACCUSE/disapprove | religion-ethnicity, legal | 111 | BJP=bjp | @10:Police=pol
V 11 | arrests | =arr | | | @10:Police=pol | its men=arr
V 12 | said | =den | | | a party statement=bjp |
V 13 | dismissed | REJECT | religion-ethnicity, election | 120 | Chief Minister Gopal Sahu=sah | BJP=bjp
V 13 | accused | ACCUSE/allege | religion-ethnicity, election | 112 | Chief Minister Gopal Sahu=sah | BJP=bjp
V 14 | ransacking | =att | | | | the church=cath
V 15 | drove | SANCTION/expel | religion-ethnicity, migration | 201 | villagers=vil | some 400 Christian converts=conv | when=Dec. 18 | date=2022-12-18 | where=20 hamlets in the district | n=displaced:some 400:400 | id=exp
V 16 | expulsions | =exp | | | @15:villagers=vil | the converts=conv
V 16 | told | THREATEN/expel | religion-ethnicity | 130 | village councils=coun | the converts=conv
V 17 | beat | ASSAULT/beat | religion-ethnicity | 182 | My own uncle=unc | me=suk | by=Sukhmati Salam=suk
V 19 | rally | =ral | | | Bisru Usendi=use | | when=Monday | date=2023-01-02
V 19 | regretted | CONCEDE | religion-ethnicity | 055 | he=use |
V 19 | damage | =att | | | |
V 22 | killed | ASSAULT/targeted | religion-ethnicity | 180 | mobs in Kandhamal=kmob | about 100 Christians=kchr | st=h | when=2008 | date=2008 | where=Kandhamal | n=killed:about 100:100
V 22 | burned | ASSAULT/destroy | religion-ethnicity | 1712 | mobs in Kandhamal=kmob | Christians=kchr | st=h | when=2008 | date=2008 | where=Kandhamal | n=other:more than 300 churches:300
V 22 | murder | ASSAULT/targeted | religion-ethnicity | 186 | @23:Maoist rebels=mao | a Hindu monk=monk | st=h | when=2008 | date=2008 | id=monk
V 23 | killing | =monk | | | Maoist rebels=mao | | by=Maoist rebels=mao
Q 1 | i | A mob of about 300 people stormed~~tried to stop them | church officials=offs | said | -
Q 4 | d | They came with iron rods and they went straight for the Virgin, | Father Joseph Kujur=kuj | told | UCA News=uca
Q 5 | d | * | @4:Father Joseph Kujur=kuj | | @4:UCA News=uca
Q 7 | m | "an act of hatred against the weakest" | bishops' conference=bis | condemned | -
Q 7 | i | the state government protect Christians of the region | bishops' conference=bis | demanded | the state government=sg
Q 8 | i | Catholics would hold a day of prayer on Sunday but would not take to the streets | Father Robin Lobo=lob | said | -
Q 9 | d | We shall answer stones with rosaries, | he=lob | said | -
Q 11 | i | its men had led the crowd | BJP=bjp | denied | -
Q 11 | m | "vendetta." | BJP=bjp | called | -
Q 12 | d | Our president was there to calm tempers, | a party statement=bjp | said | -
Q 13 | m | "playing with fire for votes" | Chief Minister Gopal Sahu=sah | accused | BJP=bjp
Q 17 | d | My own uncle beat me with a bamboo pole, | Sukhmati Salam=suk | said | -
Q 18 | d | * | @17:Sukhmati Salam=suk | |
Q 18 | i | I had angered the gods of the field | He=unc | said | -
Q 18 | i | the rain would not come | He=unc | said | -
Q 19 | i | he regretted the damage but not the anger | Bisru Usendi=use | told | -
Q 20 | d | If a man leaves our gods, let him also leave our graveyard, | he=use | said | -
Q 21 | i | Anti-Christian violence has risen in the state | rights groups=rg | according to | -
Q 24 | i | he does not want compensation for the statues | Father Kujur=kuj | said | -
Q 25 | i | the families should be able to go home before the sowing | he#2=kuj | said | -

#A w32-011 | 2007-07-18 | Kuala Lumpur
S DAP media statement: Release the blogger Nathan Yong now, and let the police answer for the 2 a.m. raid
P The Democratic Action Party is outraged by the arrest of Penang blogger Nathan Yong, who was hauled from his bed in the early hours of Friday and is being held at the Dang Wangi police station under the Official Secrets Act.
P Ten officers took part in the raid on his home, confiscated two computers and did not spare even his daughter's school diskettes.
P We demand his immediate and unconditional release.
P Nathan's offence, if it is one, was to publish a letter which suggests that a deputy minister asked the Anti-Corruption Agency to drop a case against his brother-in-law.
S The deputy minister, Datuk Razlan Hamid, has denied writing any such letter.
S "It is a fake, and the police will find the forger," he said in Parliament on Monday.
P But if the letter is a fake, how can it be an official secret?
S A forged note is nobody's secret, and a genuine one is everybody's business.
P The Inspector-General of Police told the press yesterday that the detention was necessary "to prevent further leaks."
S With these words the IGP has himself admitted that the letter is real.
P I visited Nathan this morning together with his lawyer, Ms. Sumitra Pillay, after we had been kept waiting at the counter for three hours.
S He has not been beaten.
S He told us that he was questioned for nine hours on the first day, that the officers wanted the name of his source, and that he refused to give it.
P "I will eat their rice, but I will not feed them a name," he said.
P Nathan's arrest is no isolated case.
S In October 1987 the government detained 106 people without trial under Operation Lalang, among them the leader of our party, and closed three newspapers.
S In 2001 a publisher of this city was jailed for two years because he had printed a photocopied report about rice imports.
S Only last month the Internal Security Ministry warned that bloggers who "spread lies" would be arrested, and we said at the time that this threat would be carried out within weeks.
P The Prime Minister promised in 2004 to hear the truth, however bitter.
S We call on him to order the IGP to free the blogger and to open an inquiry into the conduct of the deputy minister instead.
P Tomorrow evening DAP Youth will hold a candlelight vigil outside Dang Wangi.
S Should the police try to break it up, the whole world would see it on the very Internet that they are so afraid of.
P The party has also lodged a report with the Human Rights Commission, whose chairman received our delegation on Tuesday.
S "A nation that arrests its readers will soon be ruled by those who cannot read," our chairman likes to say.
P It is time to prove him wrong.
S LEE CHONG WAH, DAP National Publicity Secretary and MP for Bukit Seputeh
@ dap | Democratic Action Party | o | MYSPTYOPP
@ nat | Nathan Yong | p | MYSJRN | blogger
@ pol | Malaysian police | o | MYSCOP
@ raz | Razlan Hamid | p | MYSGOV | deputy minister
@ aca | Anti-Corruption Agency | o | MYSGOV
@ igp | Inspector-General of Police | p | MYSCOP | Inspector-General
@ lee | Lee Chong Wah | p | MYSLEGPTYOPP | National Publicity Secretary
@ sum | Sumitra Pillay | p | MYSCVL | lawyer
@ gov | Malaysian government | o | MYSGOV
@ l87 | people detained in Operation Lalang | l | MYS
@ news | three newspapers | g | MYSJRN
@ pub | publisher | p | MYSJRN
@ ism | Internal Security Ministry | o | MYSGOV
@ blo | bloggers | g | MYSJRN
@ pm | Prime Minister of Malaysia | p | MYSGOV | Prime Minister
@ you | DAP Youth | o | MYSPTYOPP
@ hrc | Human Rights Commission | o | MYSGOV
@ hrch | chairman of the Human Rights Commission | p | MYSGOV
@ cha | chairman of DAP | p | MYSPTYOPP | chairman
E 0 DAP/ORG; Nathan Yong/PER
E 1 Democratic Action Party/ORG; Penang/GPE; Nathan Yong/PER; Friday/DATE; Dang Wangi police station/FAC; Official Secrets Act/LAW
E 2 Ten officers/NUM
E 4 Nathan/PER; Anti-Corruption Agency/ORG
E 5 Razlan Hamid/PER
E 6 Parliament/ORG; Monday/DATE
E 9 yesterday/DATE
E 11 Nathan/PER; this morning/DATE; Sumitra Pillay/PER
E 13 the first day/DATE
E 15 Nathan/PER
E 16 October 1987/DATE; 106 people/NUM; Operation Lalang/EVT
E 17 2001/DATE
E 18 last month/DATE; Internal Security Ministry/ORG
E 19 2004/DATE
E 21 Tomorrow evening/DATE; DAP Youth/ORG; Dang Wangi/FAC
E 23 Human Rights Commission/ORG; Tuesday/DATE
E 26 LEE CHONG WAH/PER; DAP/ORG; Bukit Seputeh/GPE
V 0 | Release | REQUEST/yield | rights-freedoms, legal | 1053 | DAP=dap | @1:the Dang Wangi police station=pol | id=dem
V 0 | raid | COERCE/seize | rights-freedoms | 1711 | the police=pol | the blogger Nathan Yong=nat | id=raid
V 1 | is outraged | ACCUSE/disapprove | rights-freedoms | 111 | Democratic Action Party=dap | the Dang Wangi police station=pol
V 1 | arrest | COERCE/arrest | rights-freedoms, legal | 173 | @2:Ten officers=pol | Penang blogger Nathan Yong=nat | when=Friday | date=2007-07-13 | id=arr
V 1 | hauled | =arr | | | @2:Ten officers=pol | Penang blogger Nathan Yong=nat | when=the early hours of Friday | date=2007-07-13
V 1 | held | =arr | | | @2:Ten officers=pol | Penang blogger Nathan Yong=nat | where=Dang Wangi police station
V 2 | raid | =raid | | | Ten officers=pol | his home=nat | where=his home
V 2 | confiscated | COERCE/seize | rights-freedoms | 1711 | Ten officers=pol | his daughter's=nat
V 3 | demand | =dem | | | We=dap |
V 5 | denied | REJECT | corruption | 016 | Datuk Razlan Hamid=raz | | id=den
V 6 | said | =den | | | he=raz | | when=Monday | date=2007-07-16 | where=Parliament
V 9 | detention | =arr | | | @2:Ten officers=pol |
V 10 | admitted | CONCEDE | corruption | 015 | the IGP=igp | | by=@26:LEE CHONG WAH=lee
V 11 | visited | CONSULT/visit | rights-freedoms | 042 | I=lee; his lawyer, Ms. Sumitra Pillay=sum | Nathan=nat | when=this morning | date=2007-07-18
V 12 | beaten | ASSAULT/beat | rights-freedoms | 175 | | He=nat | st=n
V 13 | refused | REJECT | rights-freedoms | 120 | he#2=nat | the officers=pol | by=He=nat | id=ref
V 14 | said | =ref | | | he=nat | their=pol
V 15 | arrest | =arr | | | | Nathan=nat
V 16 | detained | COERCE/arrest | rights-freedoms, repression | 173 | the government=gov | 106 people=l87; the leader of our party=l87 | st=h | when=In October 1987 | date=1987-10 | n=arrested:106 people:106
V 16 | closed | COERCE/censor | rights-freedoms | 1721 | the government=gov | three newspapers=news | st=h | when=In October 1987 | date=1987-10
V 17 | jailed | SANCTION/convict | rights-freedoms, legal | 116 | | a publisher of this city=pub | st=h | when=2001 | date=2001
V 18 | warned | THREATEN/arrest | rights-freedoms | 132 | Internal Security Ministry=ism | bloggers=blo | when=last month | date=2007-06 | id=thr
V 18 | threat | =thr | | | Internal Security Ministry=ism | bloggers=blo
V 19 | promised | AGREE | executive | 030 | The Prime Minister=pm | | st=h | when=2004 | date=2004
V 20 | call on | REQUEST/change | rights-freedoms, executive | 1041 | We=dap | him=pm
V 21 | vigil | PROTEST/demo | rights-freedoms | 141 | DAP Youth=you | @20:the IGP=igp | st=f | when=Tomorrow evening | date=2007-07-19 | where=outside Dang Wangi
V 23 | lodged | ACCUSE/allege | human-rights | 112 | The party=dap | @22:the police=pol
V 23 | received | CONSULT/visit | human-rights | 042 | our delegation=dap | chairman=hrch | when=Tuesday | date=2007-07-17
Q 6 | d | It is a fake, and the police will find the forger, | he=raz | said | -
Q 9 | m | the detention was necessary "to prevent further leaks." | The Inspector-General of Police=igp | told | -
Q 10 | i | the letter is real | the IGP=igp | admitted | -
Q 13 | i | he was questioned for nine hours on the first day | He=nat | told | us=dap
Q 13 | i | the officers wanted the name of his source | He=nat | told | us=dap
Q 13 | i | he refused to give it | He=nat | told | us=dap
Q 14 | d | I will eat their rice, but I will not feed them a name, | he=nat | said | -
Q 18 | m | bloggers who "spread lies" would be arrested | Internal Security Ministry=ism | warned | -
Q 18 | i | this threat would be carried out within weeks | we=dap | said | -
Q 24 | d | A nation that arrests its readers will soon be ruled by those who cannot read, | our chairman=cha | say | -

#A w32-012 | 2012-08-24 | LONDON
S LONDON MARKETS: FTSE 100 beats a retreat as miners take a hammering and Next fires on all cylinders
P LONDON (MarketScan) — U.K. stocks slipped on Friday, with the mining sector under attack from falling copper prices and traders reluctant to place big bets before the long weekend.
P The FTSE 100 index lost 0.4 percent to close at 5,752, its third daily defeat in a row.
S Volume was the thinnest since Christmas.
P "Nobody wants to be caught in no man's land before the Jackson Hole meeting," said Fraser Leckie, a strategist at Cardew & Bell in Edinburgh.
S "If the Fed chairman hints at more bond purchases next week, we could see an explosive rally. If he does not, take cover."
P Shares in Rio Tinto and Xstrata, which do battle for the title of most battered stock of the summer, dropped 2.1 percent and 2.7 percent.
S Kazakhmys sank by 3.3 percent after Morgan Stanley cut its target price and warned that Chinese demand was "on life support."
P Among the few gainers, Next surrendered none of Thursday's advance and climbed another 1.2 percent to a record high.
S The clothing chain is winning the war for the British wardrobe, Leckie argued.
P Its chief executive, he said, had defended margins like a fortress.
P Barclays added 0.9 percent.
S The bank has been hunting for a new boss since July, and newspapers have trained their sights on three candidates, none of whom has thrown his hat into the ring.
P In the currency market the pound held its ground at $1.5810, while gold retreated to $1,668 an ounce.
P Data released in the morning showed that the British economy shrank by 0.5 percent in the second quarter, less than the 0.7 percent that had first been reported.
S Economists had expected such a revision.
P "It is still a recession, and a long one, but it is no longer a massacre," said Helena Brandt of Nordhaven Research.
S She expects growth to return in the autumn, helped by the Olympic Games.
P Would the Bank of England launch another round of easing in November?
S Only if the recovery surrendered again, Brandt said.
P London markets are closed on Monday for the bank holiday.
@ les | Fraser Leckie | p | GBRBUS | strategist
@ ms | Morgan Stanley | o | USABUS
@ bra | Helena Brandt | p | BUS | economist
E 0 LONDON/GPE; FTSE 100/ORG; Next/ORG
E 1 LONDON/GPE; MarketScan/ORG; U.K./GPE; Friday/DATE
E 2 FTSE 100/ORG
E 3 Christmas/DATE
E 4 Jackson Hole/GPE; Fraser Leckie/PER; Cardew & Bell/ORG; Edinburgh/GPE
E 5 Fed/ORG; next week/DATE
E 6 Rio Tinto/ORG; Xstrata/ORG; summer/DATE
E 7 Kazakhmys/ORG; Morgan Stanley/ORG; Chinese/NORP
E 8 Next/ORG; Thursday/DATE
E 9 British/NORP; Leckie/PER
E 11 Barclays/ORG
E 12 July/DATE
E 13 $1.5810/MONEY; $1,668/MONEY
E 14 British/NORP; second quarter/DATE
E 16 Helena Brandt/PER; Nordhaven Research/ORG
E 17 autumn/DATE; Olympic Games/EVT
E 18 Bank of England/ORG; November/DATE
E 19 Brandt/PER
E 20 London/GPE; Monday/DATE
Q 4 | d | Nobody wants to be caught in no man's land before the Jackson Hole meeting, | Fraser Leckie=les | said | -
Q 5 | d | * | @4:Fraser Leckie=les | |
Q 7 | m | Chinese demand was "on life support." | Morgan Stanley=ms | warned | -
Q 9 | i | The clothing chain is winning the war for the British wardrobe | Leckie=les | argued | -
Q 10 | i | Its chief executive, he said, had defended margins like a fortress | he=les | said | -
Q 16 | d | It is still a recession, and a long one, but it is no longer a massacre, | Helena Brandt=bra | said | -
Q 17 | i | growth to return in the autumn, helped by the Olympic Games | She=bra | expects | -
Q 19 | i | Only if the recovery surrendered again | Brandt=bra | said | -

