#A w32-001 | 2021-06-16 | -
S Opinion: They arrested a poet in Kaduna. Should the rest of us start whispering?
S Police held Hauwa Danjuma for three nights over one word about a governor, and I know how that feels: the soldiers who detained me in 1996 had no sense of humour either
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
P Postscript: "The arrest was unlawful from the first minute, and so was every hour of the detention that followed," her lawyer, Ibrahim Sule, told this newspaper last night, adding that she would sue the police for N50 million.
@ sul | Ibrahim Sule | p | NGASOC | lawyer
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
E 1 Hauwa Danjuma/PER; 1996/DATE
E 2 Hauwa Danjuma/PER
E 3 Kaduna/GPE; Tuesday last week/DATE; Idris Makama/PER
E 4 Friday/DATE; N500,000/MONEY
E 5 Danjuma/PER
E 7 1996/DATE
E 8 that year/DATE; six of us/NUM
E 9 Sunday Agbo/PER
E 10 Monday/DATE
E 12 Agbo/PER
E 14 Twitter/ORG; Makama/PER; Sunday/DATE
E 17 Amnesty International/ORG; Thursday/DATE; Nigerian Bar Association/ORG
E 19 Twitter/ORG; 4 June/DATE
E 20 Festus Okojie/PER
E 21 Danjuma/PER; 30 June/DATE
E 22 Daily Trust/ORG
V 0 | arrested | COERCE/arrest | rights-freedoms | 173 | They=pol | a poet=hau | where=Kaduna | id=a
V 1 | held | =a | | | Police=pol | Hauwa Danjuma=hau
V 1 | detained | COERCE/arrest | rights-freedoms, repression | 173 | the soldiers=sol | me=aut | st=h | when=1996 | date=1996 | id=old
V 2 | arrest | =a | | | | Hauwa Danjuma=hau | by=her neighbour=nei
V 3 | picked up | =a | | | Police=pol | the 27-year-old poet=hau | when=Tuesday last week | date=2021-06-08 | where=Kaduna
V 3 | called | ACCUSE/disapprove | rights-freedoms | 111 | she=hau | Governor Idris Makama=idr | id=twe
V 4 | held | =a | | | @3:Police=pol | She=hau
V 4 | freed | RETREAT/release | legal, rights-freedoms | 0841 | @3:Police=pol | She=hau | when=Friday | date=2021-06-11
V 7 | came#2 | =old | rights-freedoms, repression | 173 | they=sol | me=aut | st=h | when=1996 | date=1996 
V 7 | came#1 | =a | | | the men=pol | her=hau
V 8 | raided | COERCE/seize | rights-freedoms, military | 1711 | soldiers=sol | this newspaper=jrn | st=h | when=In that year | date=1996
V 8 | seized | COERCE/seize | rights-freedoms, military | 1711 | soldiers=sol | this newspaper=jrn | st=h | when=In that year | date=1996
V 8 | detained | =old | | | soldiers=sol | six of us=jrn | when=In that year | date=1996 | n=arrested:six of us:6
V 9 | detention | =a | | | @3:Police=pol | @3:the 27-year-old poet=hau
V 10 | said | REJECT | rights-freedoms | 016 | he=agb | | when=Monday | date=2021-06-14 | id=den
V 13 | denied | REJECT | executive | 016 | The governor=idr | | id=dn2
V 14 | accused | ACCUSE/allege | election | 112 | he=idr | the opposition=opp | when=Sunday | date=2021-06-13
V 17 | condemned | ACCUSE/disapprove | rights-freedoms | 111 | Amnesty International=amn | @3:Police=pol | when=Thursday | date=2021-06-10
V 17 | arrest | =a | | | @3:Police=pol | @3:the 27-year-old poet=hau
V 17 | asked | REQUEST/change | rights-freedoms | 024 | Nigerian Bar Association=nba | the Inspector-General=ig
V 17 | carried | =a | | | the officers=pol |
V 19 | suspended | COERCE/censor | rights-freedoms, technology | 1721 | a government=gov | Twitter=twi | when=4 June | date=2021-06-04
V 19 | deleted | COERCE/censor | technology | 1721 | the company=twi | the President=pre | when=two days | date=2021-06-02
V 21 | charged | ACCUSE/allege | legal, rights-freedoms | 115 | Police=pol | Miss Danjuma=hau
Q 2 | i | The arrest of Hauwa Danjuma took four minutes | her neighbour=nei | told | me=aut
Q 3 | m | "a goat with a convoy." | she=hau | called | -
Q 9 | m | the detention was "a routine invitation," | Sunday Agbo=agb | tells | -
Q 10 | d | Nobody was arrested, | he=agb | said | -
Q 11 | d | * | @10:he=agb | |
Q 13 | i | he gave the order | The governor=idr | denied | -
Q 14 | d | I have a thick skin and I do not read Twitter, | Makama=idr | said | -
Q 17 | m | "an assault on free expression," | Amnesty International=amn | condemned | -
Q 20 | d | Insult is the tax that leaders pay for office, | Festus Okojie=fes | say | -
Q 22 | m | she would write about the cell, "especially the mosquitoes." | She=hau | told | Daily Trust=dt
E 25 Ibrahim Sule/PER; last night/DATE; N50 million/MONEY
V 25 | arrest | =a | | | the police=pol | she=hau | by=Ibrahim Sule=sul
V 25 | detention | =a | | | the police=pol | she=hau | by=Ibrahim Sule=sul
V 25 | told | ACCUSE/disapprove | rights-freedoms, legal | 111 | Ibrahim Sule=sul | the police=pol | when=last night | date=2021-06-15
V 25 | sue | ACCUSE/allege | rights-freedoms, legal | 115 | she=hau | the police=pol | st=f | by=Ibrahim Sule=sul | n=money:N50 million:50000000:NGN
Q 25 | d | The arrest was~~that followed, | Ibrahim Sule=sul | told | this newspaper=jrn
Q 25 | i | she would sue the police for N50 million | Ibrahim Sule=sul | adding | this newspaper=jrn

#A w32-002 | 2023-11-02 | -
S FACT CHECK: Did Germany pay Hamas a ransom for hostages? No, and the letter is a forgery
S Berlin denies paying for the release of captives seized on Oct. 7; researchers trace the forged document to a known network
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
@ russ | Russia | c | RUS
@ kre | Kremlin | o | RUSGOV
@ pros | Berlin prosecutors | g | DEUJUD
@ x | X | o | USABUS
@ chan | Telegram channel | o |
E 0 Germany/GPE; Hamas/ARM
E 1 Berlin/GPE; Oct. 7/DATE
E 2 German/NORP; Hamas/ARM; 40 million euros/MONEY; last month/DATE; five hostages/NUM
E 3 AP/ORG
E 4 The Associated Press/ORG; Berlin/GPE; Thursday/DATE
E 5 X/ORG; Telegram/ORG; Sunday/DATE
E 6 300,000 followers/NUM
E 7 Sabine Reuther/PER
E 8 Wednesday/DATE
E 9 2019/DATE
E 10 eight years ago/DATE
E 11 Hamas/ARM; more than 220 people/NUM; Oct. 7/DATE; Israel/GPE; about 1,400/NUM; Israeli/NORP
E 12 Israel/GPE; Gaza Strip/GPE; more than 9,000/NUM; Palestinians/NORP
E 13 Four/NUM; American/NORP; Oct. 20/DATE; Israeli/NORP; three days later/DATE
E 14 Qatar/GPE
E 15 Israeli/NORP; Monday/DATE
E 17 Alliance for Digital Integrity/ORG; Brussels/GPE; German/NORP; last year/DATE
E 18 Luc Peeters/PER
E 19 September 2022/DATE; Moscow/GPE; Kremlin/ORG
E 20 Peeters/PER; Russia/GPE
E 21 Moscow/GPE
E 23 Berlin/GPE; Reuther/PER
E 24 X/ORG; Thursday/DATE; Spanish/NORP; Turkish/NORP
V 0 | forgery | COERCE/misinformation | misinformation | 170 | | | id=forg
V 1 | denies | REJECT | misinformation, diplomatic | 016 | Berlin=fm | | id=rej
V 1 | seized | ASSAULT/abduct | terrorism | 181 | @11:Hamas gunmen=ham | captives=hos | when=Oct. 7 | date=2023-10-07 | st=h | id=seiz
V 1 | forged | =forg | | | |
V 4 | forged | =forg | | | | | by=the ministry=fm
V 4 | freed | RETREAT/release | diplomatic | 0841 | @2:Hamas=ham | hostage=hos | st=n | by=the ministry=fm
V 7 | rejected | =rej | misinformation, diplomatic | 016 | Sabine Reuther=sab | 
V 8 | said | =rej | | | she=sab | | when=Wednesday | date=2023-11-01
V 11 | seized | =seiz | terrorism | 181 | Hamas gunmen=ham | more than 220 people=hos | by=Israeli authorities=isa | when=Oct. 7 | date=2023-10-07 | where=southern Israel | n=abducted:more than 220 people:220 | st=h
V 11 | stormed | ASSAULT | terrorism | 180 | they=ham | Israel=isr | by=Israeli authorities=isa | when=Oct. 7 | date=2023-10-07 | where=southern Israel | n=killed:about 1,400:1400 | st=h | id=oct
V 11 | killed | =oct | | | they=ham | about 1,400=dead | by=Israeli authorities=isa | when=Oct. 7 | date=2023-10-07 | where=southern Israel | n=killed:about 1,400:1400
V 12 | bombarded | ASSAULT/aerial | military | 195 | Israel=isr | Gaza Strip=gaz | where=Gaza Strip | n=killed:more than 9,000:9000 | id=bomb
V 12 | assault | =oct | | | @11:Hamas gunmen=ham | 
V 12 | killed | =bomb | | | Israel=isr | Palestinians=gaz | by=the health ministry=hm | where=Gaza Strip | n=killed:more than 9,000:9000
V 13 | let go | RETREAT/release | diplomatic | 0841 | @11:Hamas=ham | an American mother and daughter=am; two elderly Israeli women=two | when=Oct. 20 | date=2023-10-20/2023-10-23 | id=rel
V 14 | mediated | CONSULT/third-party | diplomatic | 045 | Qatar=qat | | id=med
V 14 | releases | =rel | | | |
V 15 | rescued | AID | military | 073 | Israeli troops=army | a soldier=sold | by=the army=army | when=Monday | date=2023-10-30
V 16 | forgery | =forg | | | |
V 17 | spread | COERCE/misinformation | misinformation | 170 | a channel=chan | | st=h | by=Researchers=adi | when=last year | date=2022
V 19 | accused | ACCUSE/allege | misinformation | 112 | the group=adi | a Moscow marketing firm=firm | st=h | when=In September 2022 | date=2022-09
V 19 | denied | REJECT | misinformation | 016 | Kremlin=kre | the group=adi | st=h
V 20 | blaming | ACCUSE/allege | misinformation | 112 | Peeters=luc | Russia=russ | st=n
V 23 | investigation | ACCUSE/investigate | misinformation, legal | 091 | Prosecutors in Berlin=pros | | by=Reuther=sab
V 23 | forged | =forg | | | |
V 24 | removed | COERCE/censor | misinformation, technology | 1721 | X=x | | when=by Thursday
Q 4 | i | The letter was forged | the ministry=fm | told | The Associated Press=ap
Q 6 | d | This is what your taxes buy, | one user=use | wrote | -
Q 7 | m | "pure invention." | Sabine Reuther=sab | rejected | -
Q 8 | d | We have paid nothing and we have promised nothing, | she=sab | said | -
Q 9 | d | * | @8:she=sab | |
Q 11 | i | Hamas gunmen seized~~killed about 1,400 | Israeli authorities=isa | according to | -
Q 12 | i | more than 9,000 Palestinians have been killed | the health ministry=hm | says | -
Q 14 | i | no money had changed hands | Qatar=qat | said | -
Q 15 | i | A fifth hostage, a soldier, was rescued by Israeli troops on Monday | the army=army | said | -
Q 17 | i | the image first appeared~~last year | Researchers=adi | said | -
Q 18 | d | It is the same network, the same fonts and even the same spelling mistakes, | Luc Peeters=luc | said | -
Q 21 | d | Could it be Moscow? Of course it could, | he=luc | said | -
Q 22 | d | * | @21:he=luc | |
Q 23 | i | Prosecutors in Berlin have opened an investigation into the forged letter | Reuther=sab | said | -

#A w32-003 | 2019-03-07 | Johannesburg
S NUMSA statement: Our members at Sasolburg have voted to strike, and the bosses have only themselves to blame
S 1,840 workers back the strike after Vaalcrest broke off talks; union condemns suspension of eleven shop stewards
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
P Note to editors: The last strike at Vaalcrest, which began on 6 August 2018 and lasted for two weeks, ended when the company withdrew a threat to dismiss 300 strikers and signed the wage agreement that it is now refusing to renew.
S The union called off that strike within an hour of the signing.
@ s18 | Vaalcrest strikers of 2018 | l | ZAFLAB
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
E 1 1,840 workers/NUM; Vaalcrest/ORG; eleven shop stewards/NUM
E 2 National Union of Metalworkers of South Africa/ORG; NUMSA/ORG; Vaalcrest/ORG; Sasolburg/GPE; Monday, 11 March/DATE; Tuesday/DATE
E 3 1,840/NUM; 2,010 members/NUM
E 4 CCMA/ORG
E 6 January/DATE; February/DATE
E 7 Thandi Mokoena/PER
E 9 Pieter Roodt/PER; 702/ORG; this morning/DATE
E 11 Roodt/PER; Labour Court/ORG
E 12 NUMSA/ORG; eleven shop stewards/NUM; 26 February/DATE
E 15 November/DATE
E 16 2014/DATE; 17 strikers/NUM
E 17 Independent Police Investigative Directorate/ORG; two years later/DATE
E 18 COSATU/ORG; NUMSA/ORG; November 2014/DATE; Free State/GPE
E 19 SAFTU/ORG; Wednesday/DATE
E 20 Sunday night/DATE
E 22 Mokoena/PER
E 24 Lucas Nkadimeng/PER; NUMSA/ORG
V 0 | strike | PROTEST/strike | economic, rights-freedoms | 143 | Our members=num | the bosses=vaal | st=f | where=Sasolburg | id=str
V 0 | blame | ACCUSE/disapprove | economic | 111 | NUMSA=num | the bosses=vaal | id=bl
V 1 | strike | =str | | | 1,840 workers=num | Vaalcrest=vaal
V 1 | broke off | SANCTION/withdraw | economic | 164 | Vaalcrest=vaal | union=num | id=walk
V 1 | talks | CONSULT | economic | 046 | Vaalcrest=vaal; union=num | | id=talk
V 1 | condemns | ACCUSE/disapprove | rights-freedoms | 111 | union=num | Vaalcrest=vaal | id=cond
V 1 | suspension | COERCE/restrict | rights-freedoms | 1721 | Vaalcrest=vaal | eleven shop stewards=stew | n=other:eleven shop stewards:11 | id=susp
V 2 | down tools | =str | | | National Union of Metalworkers of South Africa=num | the company=vaal | when=Monday, 11 March | date=2019-03-11 | where=the Vaalcrest chrome plant in Sasolburg
V 2 | walked out | =walk | economic | 164 | the company=vaal | @2:National Union of Metalworkers of South Africa=num | when=Tuesday | date=2019-03-05 
V 2 | talks | =talk | economic | 046 | the company=vaal; National Union of Metalworkers of South Africa=num | | when=Tuesday | date=2019-03-05 
V 3 | strike | =str | | | our 2,010 members=num | @2:the company=vaal
V 4 | broke off | =walk | | | Management=vaal | @2:National Union of Metalworkers of South Africa=num
V 4 | negotiations | =talk | | | Management=vaal; @2:National Union of Metalworkers of South Africa=num | | where=CCMA
V 4 | offer | AGREE | economic | 031 | Management=vaal | @2:National Union of Metalworkers of South Africa=num | id=off
V 5 | reject | REJECT | economic | 120 | We=num | @4:Management=vaal
V 5 | insult | =off | | | @4:Management=vaal | We=num
V 6 | demanded | REQUEST/change | economic | 1042 | We=num | they=vaal | when=January | date=2019-01
V 6 | came down | CONCEDE | economic | 080 | we=num | they=vaal | when=February | date=2019-02
V 6 | did not move | REJECT/change | economic | 1232 | they=vaal | we=num
V 9 | told | ACCUSE/disapprove | economic | 111 | Pieter Roodt=roo | the union=num | when=this morning | date=2019-03-07
V 9 | threatened | THREATEN/restrict | economic | 132 | Pieter Roodt=roo | anyone who joins the action=num | when=this morning | date=2019-03-07 | id=thr
V 9 | action | =str | | | anyone=num |
V 12 | condemns | =cond | rights-freedoms | 111 | NUMSA=num | @9:The company=vaal
V 12 | suspension | =susp | rights-freedoms | 1721 | @9:The company=vaal | eleven shop stewards=stew | when=26 February | date=2019-02-26 | n=other:eleven shop stewards:11
V 12 | barred | =susp | | | | eleven shop stewards=stew | when=26 February | date=2019-02-26
V 14 | call on | REQUEST/assist | economic, rights-freedoms | 100 | We=num | the Minister of Labour=min
V 15 | found | SANCTION/convict | legal, health | 116 | her department=dep | the plant=vaal | st=h | when=November | date=2018-11
V 16 | fired | ASSAULT/crowd-control | repression | 175 | police=pol | 17 strikers=stri | st=h | when=2014 | date=2014 | where=the same gate | n=injured:17 strikers:17 | id=shoot
V 16 | picket | PROTEST/demo | economic | 141 | 17 strikers=stri | | st=h | when=2014 | date=2014 | where=the same gate
V 17 | probe | ACCUSE/investigate | repression | 092 | Independent Police Investigative Directorate=ipid | @16:police=pol | st=h
V 17 | shooting | =shoot | | | @16:police=pol | @16:17 strikers=stri
V 18 | expelled | SANCTION/expel | political-institutions | 160 | it=cos | NUMSA=num | st=h | when=November 2014 | date=2014-11
V 18 | pledged | AGREE | economic | 030 | COSATU=cos | ours=num
V 18 | thank | SUPPORT | economic | 051 | we=num | its Free State leadership=cos
V 19 | join | PROTEST/demo | economic | 141 | SAFTU affiliates=saf | @9:The company=vaal | st=f | when=Wednesday | date=2019-03-13
Q 7 | d | Workers who breathe this dust for twelve hours cannot buy bread for seven days, | Thandi Mokoena=tha | said | -
Q 8 | d | * | @7:Thandi Mokoena=tha | |
Q 9 | m | the union was "gambling with jobs" | Pieter Roodt=roo | told | 702=r702
Q 11 | i | a lockout would be unlawful | We=num | say | Mr Roodt=roo
Q 11 | i | we would meet him in the Labour Court the same afternoon | We=num | say | Mr Roodt=roo
Q 22 | d | Our door is open, but our patience is not a public holiday, | Comrade Mokoena=tha | said | -
E 25 Vaalcrest/ORG; 6 August 2018/DATE; 300 strikers/NUM
V 25 | strike | PROTEST/strike | economic | 143 | 300 strikers=s18 | Vaalcrest=vaal | st=h | when=6 August 2018 | date=2018-08-06/2018-08-20 | where=Vaalcrest | id=s18
V 25 | withdrew | CONCEDE | economic | 080 | the company=vaal | 300 strikers=s18 | st=h
V 25 | threat | THREATEN/restrict | economic | 130 | the company=vaal | 300 strikers=s18 | st=h | n=other:300 strikers:300
V 25 | signed | SUPPORT | economic | 057 | the company=vaal; @26:The union=num | | st=h | id=sg
V 25 | refusing | REJECT/assist | economic | 1211 | it=vaal | @26:The union=num
V 26 | called off | CONCEDE | economic | 082 | The union=num | @25:the company=vaal | st=h
V 26 | strike | =s18 | | | The union=num | @25:the company=vaal
V 26 | signing | =sg | | | @25:the company=vaal; The union=num |

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
P HOW DID PAST CLASHES END?
P In June 2019, after police fired rubber bullets at demonstrators who had tried to storm the same building, more than 200 people were hurt, and the speaker of parliament resigned the next day.
S This time no one in the ruling party has offered to go, and the protesters, who were back outside the chamber on Wednesday evening for another rally against the law, said they would return every night until it is repealed.
@ d19 | demonstrators of June 2019 | l | GEOCVLOPP
@ spk | speaker of parliament | p | GEOLEG | speaker
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
E 0 tens of thousands/NUM; Georgia/GPE
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
E 32 June 2019/DATE; more than 200 people/NUM; the next day/DATE
E 33 Wednesday evening/DATE
V 32 | fired | ASSAULT/firearms | repression | 175 | police=cop | demonstrators=d19 | st=h | when=In June 2019 | date=2019-06 | where=the same building | n=injured:more than 200 people:200
V 32 | storm | PROTEST/riot | legislative | 145 | demonstrators=d19 | | st=h | when=In June 2019 | date=2019-06 | where=the same building
V 32 | resigned | RETREAT/resign | legislative | 0831 | the speaker of parliament=spk | | st=h | when=the next day | date=2019-06
V 33 | back | PROTEST/demo | legislative, rights-freedoms | 1412 | the protesters=prot | the ruling party=gd | when=on Wednesday evening | date=2024-05-15 | where=outside the chamber | id=wed
V 33 | rally | =wed | | | the protesters=prot | the ruling party=gd | when=on Wednesday evening | date=2024-05-15 | where=outside the chamber
V 33 | return | PROTEST/demo | legislative, rights-freedoms | 1412 | they=prot | the ruling party=gd | st=f | by=the protesters=prot
Q 33 | i | they would return every night until it is repealed | the protesters=prot | said | -

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
P Oksana Yarova was speaking to the Guardian in Dnipro on Thursday, three days after her release.
S Russia's defence ministry did not answer questions about the beating of Dr Hrytsenko, but in August it denied that prisoners at Olenivka were mistreated, and it has refused entry to a United Nations mission that was set up to investigate the July blast.
@ rdm | Russian defence ministry | o | RUSGOVMIL
@ un | United Nations mission | o | UNO
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
V 31 | ask | REQUEST/assist | human-rights | 020 | I=oks |
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
E 32 Oksana Yarova/PER; Guardian/ORG; Dnipro/GPE; Thursday/DATE; three days after her release/DATE
E 33 Russia/GPE; Hrytsenko/PER; August/DATE; Olenivka/GPE; United Nations/ORG; July/DATE
V 32 | release | =rel | | | @33:Russia=russ | her=oks
V 33 | beating | =beat | | | @8:an officer=off | Dr Hrytsenko=tar
V 33 | denied | REJECT | human-rights | 016 | it#1=rdm | | st=h | when=in August | date=2022-08
V 33 | refused | REJECT | human-rights, diplomatic | 120 | it#2=rdm | a United Nations mission=un
V 33 | blast | =bl | | | | | when=July | date=2022-07-29
Q 33 | i | prisoners at Olenivka were mistreated | it#1=rdm | denied | -

#A w32-007 | 2024-03-06 | MANILA
S PRESS STATEMENT: Coast Guard condemns water cannon attack on resupply boat; four crewmen hurt
S Ramming and water cannon assault of 5 March the latest in a series; DFA summons Chinese diplomat and demands that ships leave Ayungin Shoal
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
E 1 5 March/DATE; DFA/ORG; Chinese/NORP; Ayungin Shoal/LOC
E 2 MANILA/GPE; Philippine Coast Guard/ORG; PCG/ORG; China Coast Guard/ORG; Filipino/NORP; Ayungin Shoal/LOC; Tuesday, 5 March/DATE
E 3 Four members/NUM; Philippine Navy/ORG
E 4 All four/NUM
E 5 the same morning/DATE; Chinese/NORP
E 6 PCG/ORG; West Philippine Sea/LOC; Joel Arandia/PER
E 9 Department of Foreign Affairs/ORG; Chinese/NORP; Tuesday afternoon/DATE
E 10 China/GPE
E 11 China Coast Guard/ORG; Philippines/GPE
E 12 PCG/ORG
E 13 Arandia/PER
E 15 10 December 2023/DATE; Chinese/NORP; 5 August of the same year/DATE
E 16 2016/DATE; The Hague/GPE; China/GPE; Beijing/GPE
E 17 PCG/ORG; United States/GPE; Japan/GPE; Australia/GPE; Germany/GPE; Tuesday/DATE
E 18 US/GPE; X/ORG; Washington/GPE; Philippines/GPE; Tokyo/GPE
E 19 Ramon Iglesia/PER; this morning/DATE; Palawan/GPE
E 21 PCG/ORG
E 23 Public Affairs Office/ORG
V 0 | condemns | ACCUSE/disapprove | territory, diplomatic | 111 | Coast Guard=pcg | @2:China Coast Guard=ccg | id=con
V 0 | attack | ASSAULT | territory | 190 | @2:two China Coast Guard vessels=ccg | four crewmen=crew | n=injured:four crewmen:4 | id=att
V 1 | Ramming | ASSAULT | territory | 190 | @2:two China Coast Guard vessels=ccg | | when=5 March | date=2024-03-05 | id=ram
V 1 | assault | =att | | | @2:two China Coast Guard vessels=ccg | | when=5 March | date=2024-03-05
V 1 | summons | ACCUSE/disapprove | diplomatic, territory | 114 | DFA=dfa | Chinese diplomat=dcm | id=sum
V 1 | demands | REQUEST/yield | territory, diplomatic | 1056 | DFA=dfa | ships=chn | id=dmd
V 2 | condemns | =con | | | Philippine Coast Guard=pcg | two China Coast Guard vessels=ccg
V 2 | attack | =att | | | two China Coast Guard vessels=ccg | a civilian boat=crew | when=Tuesday, 5 March | date=2024-03-05 | where=Ayungin Shoal
V 3 | blasts | =att | | | @2:two China Coast Guard vessels=ccg | Four members of the Philippine Navy=crew | n=injured:Four members:4
V 5 | rammed | =ram | territory | 190 | a Chinese vessel=ccg | the Sindangan=pcg | when=the same morning | date=2024-03-05 
V 6 | answered | =att | | | @5:a Chinese vessel=ccg | they=crew | by=the PCG spokesperson for the West Philippine Sea=ara
V 8 | ramming | =ram | | | @5:a Chinese vessel=ccg |
V 8 | water cannon | =att | | | @5:a Chinese vessel=ccg |
V 9 | summoned | =sum | diplomatic, territory | 114 | Department of Foreign Affairs=dfa | the deputy chief of mission of the Chinese embassy=dcm | when=Tuesday afternoon | date=2024-03-05 
V 9 | protesting | =sum | | | Department of Foreign Affairs=dfa | Chinese=chn | when=Tuesday afternoon | date=2024-03-05
V 9 | aggression | =att | | | Chinese=ccg |
V 10 | demanded | =dmd | territory, diplomatic | 1056 | It=dfa | China=chn
V 11 | accused | ACCUSE/allege | territory | 112 | China Coast Guard=ccg | Philippines=phl | id=acc
V 12 | rejects | REJECT | territory | 016 | PCG=pcg | @11:China Coast Guard=ccg | id=rej
V 12 | accusation | =acc | | | @11:China Coast Guard=ccg | PCG=phl
V 13 | said | =rej | | | Commodore Arandia=ara | @11:China Coast Guard=ccg
V 15 | fired | ASSAULT | territory | 190 | Chinese ships=ccg | three of our vessels=pcg | st=h | when=On 10 December 2023 | date=2023-12-10
V 15 | blocked | COERCE/restrict | territory | 191 | they=ccg | a supply boat=pcg | st=h | when=on 5 August of the same year | date=2023-08-05
V 16 | ruled | SANCTION/convict | legal, territory | 116 | arbitral tribunal=tri | China=chn | st=h | when=2016 | date=2016 | where=The Hague | id=awa
V 16 | refused | REJECT | legal, territory | 128 | Beijing=bei | arbitral tribunal=tri | st=h
V 16 | award | =awa | | | arbitral tribunal=tri | China=chn
V 17 | thanks | SUPPORT | diplomatic | 051 | PCG=pcg | United States=usa; Japan=jpn; Australia=aus; Germany=deu
V 17 | denounced | ACCUSE/disapprove | diplomatic, territory | 111 | ambassadors=amb | @15:Chinese ships=ccg
V 17 | attack | =att | | | | | when=Tuesday | date=2024-03-05
V 18 | said | SUPPORT | diplomatic | 051 | US ambassador=usam | Philippines=phl
V 18 | voiced | ACCUSE/disapprove | diplomatic | 111 | Tokyo=tok | @16:China=chn
V 19 | visited | CONSULT/visit | | 042 | he=igl | the injured sailors=crew | when=this morning | date=2024-03-06 | where=a hospital in Palawan
V 20 | told | SUPPORT | | 051 | he=igl | them=crew
Q 6 | d | Our crew did everything that good seamanship demands, and they were answered with water and steel, | Commodore Joel Arandia=ara | said | -
Q 7 | d | * | @6:Commodore Joel Arandia=ara | |
Q 11 | m | "deliberately ramming" one of its cutters | China Coast Guard=ccg | accused | Philippines=phl
Q 13 | d | A lie told with a straight face is still a lie, | Commodore Arandia=ara | said | -
Q 16 | i | China had no lawful claim to these waters | arbitral tribunal=tri | ruled | -
Q 18 | m | Washington "stands with the Philippines," | US ambassador=usam | said | -
Q 20 | d | You did not turn back, and neither will we, | he=igl | told | them=crew
Q 1 | i | ships leave Ayungin Shoal | DFA=dfa | demands | Chinese diplomat=dcm
Q 10 | i | China's ships leave the shoal at once | It=dfa | demanded | @9:the deputy chief of mission of the Chinese embassy=dcm

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
P P.S. Whitcombe's office says that its phones have not stopped since the speech and that callers back his walkout by three to one.
S The last such exit to matter was that of a Vermont senator who quit the Republicans in May 2001 and handed the chamber to the Democrats.
@ ver | Vermont senator | p | USALEG | senator
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
E 0 The Point/ORG; Dale Whitcombe/PER
E 1 CNN/ORG; Thursday/DATE; Senate/ORG
E 2 Dale Whitcombe/PER; Arizona/GPE; Republican/NORP; this afternoon/DATE
E 3 Whitcombe/PER; Senate/ORG; exactly four colleagues/NUM
E 7 Sunday/DATE; Whitcombe/PER; Border Patrol/ORG; McAllen, Texas/GPE; more than 200 children/NUM
E 9 2013/DATE; Senate/ORG; House/ORG
E 11 White House/ORG
E 12 Dale Whitcombe/PER; yesterday/DATE; today/DATE
E 14 Karen Boyle/PER; Wednesday/DATE
E 16 Congress/ORG; Frank Dorsey/PER; April/DATE
E 17 ProPublica/ORG; Monday/DATE; four former first ladies/NUM
E 18 Whitcombe/PER
E 19 two/NUM; Republicans/NORP
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
V 16 | practice | =sep | | | the administration=adm |
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
E 27 Whitcombe/PER
E 28 Vermont/GPE; Republicans/NORP; May 2001/DATE; Democrats/NORP
V 27 | speech | =acc | | | Whitcombe=dale |
V 27 | walkout | =leave | | | his=dale |
V 28 | exit | SANCTION/withdraw | political-institutions, legislative | 160 | a Vermont senator=ver | the Republicans=gop | st=h | when=May 2001 | date=2001-05 | id=ver
V 28 | quit | =ver | | | a Vermont senator=ver | the Republicans=gop | when=May 2001 | date=2001-05
Q 27 | i | its phones have not stopped since the speech | Whitcombe's office=dale | says | -
Q 27 | i | callers back his walkout by three to one | Whitcombe's office=dale | says | -

#A w32-010 | 2023-01-05 | Raipur
S Church leaders in India decry attack on Chhattisgarh parish as villagers shelter in stadium
S At least 11 arrested over ransacking of Sacred Heart Church; BJP denies role; 400 converts driven from villages in December
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
E 1 At least 11/NUM; Sacred Heart Church/FAC; BJP/ORG; 400 converts/NUM; December/DATE
E 2 about 300 people/NUM; Catholic/NORP; Narayanpur/GPE; Indian/NORP; Chhattisgarh/GPE
E 3 Sacred Heart Church/FAC; Jan. 2/DATE
E 4 Anand Thakur/PER
E 5 Joseph Kujur/PER; Jagdalpur/GPE; UCA News/ORG
E 6 forty children/NUM
E 8 New Delhi/GPE; Tuesday/DATE; Christians/NORP
E 9 Robin Lobo/PER; Catholics/NORP; Sunday/DATE
E 11 11 people/NUM; Lakhan Netam/PER; Bharatiya Janata Party/ORG
E 12 BJP/ORG
E 14 Gopal Sahu/PER; Congress party/ORG; BJP/ORG; this year/DATE
E 16 Dec. 18/DATE; some 400/NUM; Christian/NORP
E 17 Jesus/PER
E 18 Sukhmati Salam/PER
E 20 Bisru Usendi/PER; Monday/DATE
E 22 Anti-Christian/NORP
E 23 2008/DATE; Kandhamal/GPE; Odisha/GPE; about 100/NUM; Christians/NORP; Hindu/NORP
E 24 Maoist/NORP
E 25 Kujur/PER
E 27 Vatican/GPE
V 0 | decry | ACCUSE/disapprove | religion-ethnicity | 111 | Church leaders in India=bis | | id=con
V 0 | attack | ASSAULT/destroy | religion-ethnicity | 180 | @2:A mob of about 300 people=mob | Chhattisgarh parish=cath | where=Chhattisgarh | id=att
V 1 | arrested | COERCE/arrest | religion-ethnicity, legal | 173 | @11:Police=pol | At least 11=arr | n=arrested:At least 11:11 | id=arr
V 1 | ransacking | =att | | | | Sacred Heart Church=cath
V 1 | denies | REJECT | religion-ethnicity | 016 | BJP=bjp | | id=den
V 1 | driven | SANCTION/expel | religion-ethnicity, migration | 201 | @16:villagers=vil | 400 converts=conv | when=December | date=2022-12-18 | n=displaced:400 converts:400 | id=exp
V 2 | stormed | =att | | | A mob of about 300 people=mob | a Catholic church in Narayanpur=cath | by=church officials=offs | where=Narayanpur | n=other:about 300 people:300
V 2 | smashing | =att | | | A mob of about 300 people=mob | a Catholic church in Narayanpur=cath | by=church officials=offs | where=Narayanpur
V 2 | beating | ASSAULT/beat | religion-ethnicity | 182 | A mob of about 300 people=mob | a police chief=tha | by=church officials=offs | where=Narayanpur | id=beat
V 3 | assault | =att | | | @2:A mob of about 300 people=mob | Sacred Heart Church=cath | when=Jan. 2 | date=2023-01-02
V 3 | rally | PROTEST/demo | religion-ethnicity | 141 | tribal groups=trib | | when=Jan. 2 | date=2023-01-02 | id=ral
V 5 | went | =att | | | they=mob | the Virgin=cath | by=Father Joseph Kujur=kuj
V 8 | condemned | =con | | | bishops' conference=bis | @2:A mob of about 300 people=mob | when=Tuesday | date=2023-01-03 | where=New Delhi
V 8 | attack | =att | | | |
V 8 | demanded | REQUEST/assist | religion-ethnicity | 103 | bishops' conference=bis | the state government=sg | when=Tuesday | date=2023-01-03
V 11 | arrested | =arr | religion-ethnicity, legal | 173 | Police=pol | 11 people=arr; Lakhan Netam=net | n=arrested:11 people:11 
V 11 | violence | =att | | | |
V 12 | denied | =den | religion-ethnicity | 016 | BJP=bjp | 
V 12 | called | ACCUSE/disapprove | religion-ethnicity, legal | 111 | BJP=bjp | @11:Police=pol
V 12 | arrests | =arr | | | @11:Police=pol | its men=arr
V 13 | said | =den | | | a party statement=bjp |
V 14 | dismissed | REJECT | religion-ethnicity, election | 120 | Chief Minister Gopal Sahu=sah | BJP=bjp
V 14 | accused | ACCUSE/allege | religion-ethnicity, election | 112 | Chief Minister Gopal Sahu=sah | BJP=bjp
V 15 | ransacking | =att | | | | the church=cath
V 16 | drove | =exp | religion-ethnicity, migration | 201 | villagers=vil | some 400 Christian converts=conv | when=Dec. 18 | date=2022-12-18 | where=20 hamlets in the district | n=displaced:some 400:400 
V 17 | expulsions | =exp | | | @16:villagers=vil | the converts=conv
V 17 | told | THREATEN/expel | religion-ethnicity | 130 | village councils=coun | the converts=conv
V 18 | beat | ASSAULT/beat | religion-ethnicity | 182 | My own uncle=unc | me=suk | by=Sukhmati Salam=suk
V 20 | rally | =ral | | | Bisru Usendi=use | | when=Monday | date=2023-01-02
V 20 | regretted | CONCEDE | religion-ethnicity | 055 | he=use |
V 20 | damage | =att | | | |
V 23 | killed | ASSAULT/targeted | religion-ethnicity | 180 | mobs in Kandhamal=kmob | about 100 Christians=kchr | st=h | when=2008 | date=2008 | where=Kandhamal | n=killed:about 100:100
V 23 | burned | ASSAULT/destroy | religion-ethnicity | 1712 | mobs in Kandhamal=kmob | Christians=kchr | st=h | when=2008 | date=2008 | where=Kandhamal | n=other:more than 300 churches:300
V 23 | murder | ASSAULT/targeted | religion-ethnicity | 186 | @24:Maoist rebels=mao | a Hindu monk=monk | st=h | when=2008 | date=2008 | id=monk
V 24 | killing | =monk | | | Maoist rebels=mao | | by=Maoist rebels=mao
Q 2 | i | A mob of about 300 people stormed~~tried to stop them | church officials=offs | said | -
Q 5 | d | They came with iron rods and they went straight for the Virgin, | Father Joseph Kujur=kuj | told | UCA News=uca
Q 6 | d | * | @5:Father Joseph Kujur=kuj | | @5:UCA News=uca
Q 8 | m | "an act of hatred against the weakest" | bishops' conference=bis | condemned | -
Q 8 | i | the state government protect Christians of the region | bishops' conference=bis | demanded | the state government=sg
Q 9 | i | Catholics would hold a day of prayer on Sunday but would not take to the streets | Father Robin Lobo=lob | said | -
Q 10 | d | We shall answer stones with rosaries, | he=lob | said | -
Q 12 | i | its men had led the crowd | BJP=bjp | denied | -
Q 12 | m | "vendetta." | BJP=bjp | called | -
Q 13 | d | Our president was there to calm tempers, | a party statement=bjp | said | -
Q 14 | m | "playing with fire for votes" | Chief Minister Gopal Sahu=sah | accused | BJP=bjp
Q 18 | d | My own uncle beat me with a bamboo pole, | Sukhmati Salam=suk | said | -
Q 19 | d | * | @18:Sukhmati Salam=suk | |
Q 19 | i | I had angered the gods of the field | He=unc | said | -
Q 19 | i | the rain would not come | He=unc | said | -
Q 20 | i | he regretted the damage but not the anger | Bisru Usendi=use | told | -
Q 21 | d | If a man leaves our gods, let him also leave our graveyard, | he=use | said | -
Q 22 | i | Anti-Christian violence has risen in the state | rights groups=rg | according to | -
Q 25 | i | he does not want compensation for the statues | Father Kujur=kuj | said | -
Q 26 | i | the families should be able to go home before the sowing | he#2=kuj | said | -

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
E 12 July/DATE; three candidates/NUM
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

#A w32-013 | 2017-08-16 | -
S Marikana five years on: 'They shot my husband and then they charged his friends with it'
S No officer has been convicted over the 2012 massacre and the compensation promised last year has not arrived, writes our correspondent from the koppie where 34 miners were gunned down
P Five years after South African police shot dead 34 striking miners at Marikana, not one officer has been convicted of the massacre, and the widows are still waiting for somebody to say sorry.
P The shooting on 16 August 2012 was the bloodiest police action since 1960, when officers of the apartheid state gunned down 69 people at Sharpeville.
P Nosipho Gwala, 41, lost her husband Mzi that afternoon.
S "I saw the killings on the television in my sister's kitchen, and I knew him by his yellow jacket," she told the BBC.
S "They shot him and then they charged his friends with it."
P She means a decision that stunned the country: two weeks after the massacre, prosecutors charged 270 of the miners, whom police had arrested on the hill, with the murder of their own colleagues.
S The murder charges were dropped within days after the justice minister demanded an explanation, and the men were freed.
P What happened at the koppie, as the hill is called?
P About 3,000 rock drillers had walked out at the Lonmin platinum mine on 10 August in support of a demand for 12,500 rand a month, which the company had refused to discuss.
S Ten people, including two policemen and two security guards, were killed in the first days of the strike.
P On the seventh day officers rolled out razor wire, fired tear gas and then opened up with automatic rifles as a group of strikers ran towards their line.
S Seventeen men fell in front of the cameras in eight seconds; the other 17 were shot out of sight among the rocks, some of them with their hands in the air, according to lawyers for the families.
P Police have always insisted that they fired in self-defence.
S "Any of you would have done the same with spears coming at him," a retired sergeant who was there said, asking not to be named.
P A commission of inquiry set up by the president sat for 300 days, and in 2015 it blamed senior commanders for a plan which, it said, could only have ended in bloodshed.
S The inquiry cleared the politicians.
P "That report is a fine book that nobody in power has read," said Dali Mthethwa, who represents 36 of the families.
P In March this year the police watchdog accused 72 officers of crimes that range from perjury to murder over the shooting.
S Riaan Kotze, a spokesman for the prosecuting authority, denied on Tuesday that it was dragging its feet on the accusations.
S "If the evidence is there, we will charge them," he said. "We do not work by anniversaries."
P The state promised last December to pay the bereaved and the wounded 1.17bn rand in compensation.
S Mrs Gwala has not seen a cent of the promised money.
P She works underground now, at the same mine, in her husband's old job.
P At a memorial on the koppie on Wednesday, union leader Vuyo Ntshona called on the president to put "the men with the rifles and the men with the telephones" in the dock.
S He also thanked the widows for their patience, and one of them laughed out loud.
P Would an apology help?
S "If the president came to my door I would give him tea," Mrs Gwala said.
S "If he sent a letter I would burn it."
@ pol | South African police | o | ZAFCOP
@ min | striking miners | l | ZAFLAB
@ ap | apartheid police | g | ZAFCOP
@ sha | people killed at Sharpeville | l | ZAFCVL
@ gwa | Nosipho Gwala | p | ZAFLAB | widow
@ mzi | Mzi Gwala | p | ZAFLAB
@ bbc | BBC | o | GBRJRN
@ pro | South African prosecutors | g | ZAFJUD
@ arr | arrested miners | l | ZAFLAB
@ jm | justice minister | p | ZAFGOV | justice minister
@ lon | Lonmin | o | MNCBUS
@ ten | people killed in the first days of the strike | l | ZAF
@ law | lawyers for the families | g | ZAFSOC
@ ser | retired sergeant | p | ZAFCOP | sergeant
@ com | commission of inquiry | o | ZAFGOV
@ comm | senior police commanders | g | ZAFCOP
@ pres | President of South Africa | p | ZAFGOV | President
@ poli | politicians | g | ZAFGOV
@ mth | Dali Mthethwa | p | ZAFSOC | lawyer
@ dog | police watchdog | o | ZAFGOV
@ kot | Riaan Kotze | p | ZAFJUD | spokesman
@ sta | South African state | o | ZAFGOV
@ fam | bereaved families | l | ZAFCVL
@ nts | Vuyo Ntshona | p | ZAFLAB | union leader
E 0 Marikana/GPE
E 1 2012/DATE; last year/DATE; 34 miners/NUM
E 2 South African/NORP; 34/NUM; Marikana/GPE
E 3 16 August 2012/DATE; 1960/DATE; 69 people/NUM; Sharpeville/GPE
E 4 Nosipho Gwala/PER; Mzi/PER; that afternoon/DATE
E 5 BBC/ORG
E 7 two weeks after the massacre/DATE; 270 of the miners/NUM
E 10 About 3,000 rock drillers/NUM; Lonmin/ORG; 10 August/DATE; 12,500 rand/MONEY
E 11 Ten people/NUM; two policemen/NUM; two security guards/NUM
E 12 the seventh day/DATE
E 13 Seventeen men/NUM; the other 17/NUM
E 16 2015/DATE
E 18 Dali Mthethwa/PER; 36 of the families/NUM
E 19 March this year/DATE; 72 officers/NUM
E 20 Riaan Kotze/PER; Tuesday/DATE
E 22 last December/DATE; 1.17bn rand/MONEY
E 23 Gwala/PER
E 25 Wednesday/DATE; Vuyo Ntshona/PER
E 28 Gwala/PER
V 0 | shot | ASSAULT/firearms | repression, rights-freedoms | 175 | They=pol | my husband=mzi | by=@5:she=gwa | st=h | where=Marikana | id=kill
V 0 | charged | ACCUSE/allege | legal, repression | 115 | they=pro | his friends=arr | by=@5:she=gwa | st=h | id=chg
V 1 | massacre | =kill | | | officer=pol | 34 miners=min | when=2012 | date=2012-08-16
V 1 | promised | AGREE | reparations | 033 | @22:The state=sta | | st=h | when=last year | date=2016-12 | id=pro
V 1 | gunned down | =kill | | | officer=pol | 34 miners=min | where=the koppie | n=killed:34 miners:34
V 2 | shot dead | =kill | | | South African police=pol | 34 striking miners=min | where=Marikana | n=killed:34:34
V 2 | massacre | =kill | | | officer=pol | 
V 3 | shooting | =kill | | | @2:South African police=pol | | when=16 August 2012 | date=2012-08-16
V 3 | gunned down | ASSAULT/firearms | repression | 175 | officers of the apartheid state=ap | 69 people=sha | st=h | when=1960 | date=1960 | where=Sharpeville | n=killed:69 people:69
V 5 | killings | =kill | | | | him=mzi | by=she=gwa
V 6 | shot | =kill | | | They=pol | him=mzi | by=@5:she=gwa
V 6 | charged | =chg | | | they=pro | his friends=arr | by=@5:she=gwa
V 7 | massacre | =kill | | | police=pol | 
V 7 | charged | =chg | | | prosecutors=pro | 270 of the miners=arr | when=two weeks after the massacre | date=2012-08-30
V 7 | decision | =chg | | | prosecutors=pro | 270 of the miners=arr
V 7 | arrested | COERCE/arrest | repression, legal | 173 | police=pol | 270 of the miners=arr | st=h | where=the hill | date=2012-08-16 | n=arrested:270 of the miners:270
V 8 | charges | =chg | | | @7:prosecutors=pro | the men=arr
V 8 | dropped | CONCEDE | legal | 080 | @7:prosecutors=pro | the men=arr | st=h | when=within days
V 8 | demanded | REQUEST/change | legal, executive | 100 | the justice minister=jm | @7:prosecutors=pro | st=h
V 8 | freed | RETREAT/release | legal | 0841 | @7:prosecutors=pro | the men=arr | st=h
V 10 | walked out | PROTEST/strike | economic | 143 | About 3,000 rock drillers=min | the company=lon | st=h | when=10 August | date=2012-08-10 | where=the Lonmin platinum mine | n=protesters:About 3,000 rock drillers:3000 | id=str
V 10 | demand | REQUEST/change | economic | 1042 | About 3,000 rock drillers=min | the company=lon | st=h
V 10 | refused | REJECT/meet | economic | 125 | the company=lon | About 3,000 rock drillers=min | st=h
V 11 | killed | ASSAULT | economic | 180 | | Ten people=ten | st=h | n=killed:Ten people:10
V 11 | strike | =str | | | @10:About 3,000 rock drillers=min | @10:the company=lon
V 12 | fired | ASSAULT/crowd-control | repression | 175 | officers=pol | a group of strikers=min | st=h | when=On the seventh day | date=2012-08-16
V 12 | opened up | =kill | | | officers=pol | a group of strikers=min | when=On the seventh day | date=2012-08-16
V 13 | shot | =kill | | | @12:officers=pol | the other 17=min | by=lawyers for the families=law | n=killed:Seventeen men:17 | n=killed:the other 17:17
V 14 | fired | =kill | | | they=pol | | by=Police=pol
V 16 | inquiry | ACCUSE/investigate | repression, executive | 092 | A commission of inquiry=com | | st=h | id=inq
V 16 | blamed | ACCUSE/allege | repression | 112 | it#1=com | senior commanders=comm | st=h | when=2015 | date=2015 | id=rep
V 17 | inquiry | =inq | | | inquiry=com |
V 17 | cleared | CONCEDE | repression | 080 | The inquiry=com | the politicians=poli | st=h
V 19 | accused | ACCUSE/allege | repression, legal | 112 | the police watchdog=dog | 72 officers=pol | when=In March this year | date=2017-03 | st=h | id=acc
V 19 | shooting | =kill | | | 72 officers=pol |
V 20 | denied | REJECT | legal | 016 | Riaan Kotze=kot | | when=Tuesday | date=2017-08-15 | id=den
V 20 | accusations | =acc | | | @19:the police watchdog=dog | @19:72 officers=pol
V 21 | said | =den | | | he=kot |
V 22 | promised | =pro | reparations | 033 | The state=sta | the bereaved=fam; the wounded=min | st=h | when=last December | date=2016-12 | n=money:1.17bn rand:1170000000:ZAR 
V 23 | promised | =pro | | | @22:The state=sta | Mrs Gwala=gwa
V 25 | called on | REQUEST/change | legal, executive | 024 | Vuyo Ntshona=nts | the president=pres | when=Wednesday | date=2017-08-16 | where=the koppie
V 26 | thanked | SUPPORT | | 051 | He=nts | the widows=fam | date=2017-08-16
Q 0 | d | They shot my husband and then they charged his friends with it | | | -
Q 5 | d | I saw the killings on the television in my sister's kitchen, and I knew him by his yellow jacket, | she=gwa | told | BBC=bbc
Q 6 | d | * | @5:she=gwa | | @5:BBC=bbc
Q 13 | i | Seventeen men fell~~hands in the air | lawyers for the families=law | according to | -
Q 14 | i | they fired in self-defence | Police=pol | insisted | -
Q 15 | d | Any of you would have done the same with spears coming at him, | a retired sergeant=ser | said | -
Q 16 | i | could only have ended in bloodshed | it#2=com | said | -
Q 18 | d | That report is a fine book that nobody in power has read, | Dali Mthethwa=mth | said | -
Q 20 | i | it was dragging its feet on the accusations | Riaan Kotze=kot | denied | -
Q 21 | d | If the evidence is there, we will charge them, | he=kot | said | -
Q 21 | d | We do not work by anniversaries. | he=kot | said | -
Q 25 | m | put "the men with the rifles and the men with the telephones" in the dock | Vuyo Ntshona=nts | called on | the president=pres
Q 28 | d | If the president came to my door I would give him tea, | Mrs Gwala=gwa | said | -
Q 29 | d | * | @28:Mrs Gwala=gwa | |

#A w32-014 | 2017-11-30 | SEOUL
S (News Focus) N. Korea's missile launch tests patience of Seoul and Beijing, dims hope for 'peace Olympics'
P SEOUL, Nov. 30 (KPA) -- North Korea's launch of a new intercontinental ballistic missile on Wednesday has put an end to more than two months of silence and left South Korea with few good options, officials and experts in Seoul said Thursday.
P The North fired the Hwasong-15 from Pyongsong, just north of its capital, at 3:17 a.m., the Joint Chiefs of Staff (JCS) said.
S It soared to about 4,500 kilometers and splashed down in the East Sea 53 minutes later.
P Six minutes after the firing, the South's military launched three missiles of its own at a mock target in the sea, a drill that the JCS called "a warning the enemy cannot misread."
P Pyongyang declared in a statement on state television that it had "completed the state nuclear force."
S The provocation came eight days after the United States put the North back on its list of state sponsors of terrorism, a step that Pyongyang denounced as "a serious insult."
P President's office spokesman Yoo Dae-hyun said Seoul strongly condemned the launch and urged the North to return to talks "before the road behind it crumbles."
S "The door is still open, but nobody can keep a door open in a storm forever," Yoo told reporters.
P The President discussed the test with his U.S. counterpart in a 20-minute phone conversation on Wednesday morning and again late on Thursday.
S In the calls the two leaders agreed to maximize sanctions and pressure, Yoo said.
P China was blunter than usual.
S The foreign ministry in Beijing expressed "grave concern and opposition" over the firing, though it rejected a call by Washington to cut off oil supplies to its neighbor.
S "Oil is the last card, and China will not throw it away because somebody tweets," said Prof. Ma Jianguo of Yanbian University.
P The Chinese envoy who visited Pyongyang two weeks ago came home without a meeting with the North's leader, diplomats here said.
S That snub and now the missile may push Beijing closer to the hard-line camp, they added.
P Not everyone in Seoul agrees.
S Chung Mi-sook, a former negotiator at the six-party talks, which the North walked out of in April 2009, cautioned against reading too much into the test.
P "Each time they fire, we say that the talks are dead, and each time the talks rise from the grave," she said in an interview.
S "If they really believe they have completed their force, they may well come to the table in January."
P The opposition Liberty Korea Party accused the government of "begging for dialogue" and demanded that U.S. tactical nuclear weapons, which were pulled out in 1991, be brought back.
S The defense minister ruled out that demand at a parliamentary session on Thursday.
P Would the North dare to disturb the PyeongChang Winter Olympics in February?
S Officials hope that it will send athletes, yet no reply has come to an invitation that Seoul extended in June.
P The U.N. Security Council held an emergency meeting on the launch on Wednesday, its third on the North since September, when it banned textile exports in response to the sixth nuclear test.
S The U.S. ambassador to the U.N. warned there that if war came, the regime would be "utterly destroyed."
P For residents of the border town of Paju, the morning was like any other.
S "My neighbor asked me whether the rice price would fall," said farmer Bae Chul-ho, 67.
@ nk | North Korea | c | PRK
@ nkg | North Korean government | o | PRKGOV
@ sk | South Korea | c | KOR
@ skm | South Korean military | o | KORMIL
@ jcs | Joint Chiefs of Staff | o | KORMIL
@ offe | officials and experts in Seoul | g | KORGOV
@ usa | United States | c | USA
@ yoo | Yoo Dae-hyun | p | KORGOV | spokesman
@ seo | South Korean government | o | KORGOV
@ pres | President of South Korea | p | KORGOV | President
@ uspres | US President | p | USAGOV | President
@ cmf | Chinese foreign ministry | o | CHNGOV
@ was | US government | o | USAGOV
@ ma | Ma Jianguo | p | CHNEDU | professor
@ env | Chinese envoy | p | CHNGOV | envoy
@ dip | diplomats in Seoul | g | GOV
@ nkl | North Korean leader | p | PRKGOV | leader
@ chu | Chung Mi-sook | p | KORELI | former negotiator
@ lkp | Liberty Korea Party | o | KORPTYOPP
@ def | defense minister | p | KORGOVMIL | defense minister
@ unsc | U.N. Security Council | o | UNO
@ usamb | U.S. ambassador to the U.N. | p | USAGOV | ambassador
@ bae | Bae Chul-ho | p | KORAGR | farmer
@ nei | neighbor of Bae | p | KORCVL
E 0 N. Korea/GPE; Seoul/GPE; Beijing/GPE
E 1 SEOUL/GPE; Nov. 30/DATE; KPA/ORG; North Korea/GPE; Wednesday/DATE; South Korea/GPE; Seoul/GPE; Thursday/DATE
E 2 North/GPE; Pyongsong/GPE; Joint Chiefs of Staff/ORG; JCS/ORG
E 3 East Sea/LOC
E 4 South/GPE; JCS/ORG
E 5 Pyongyang/GPE
E 6 United States/GPE; North/GPE; Pyongyang/GPE
E 7 Yoo Dae-hyun/PER; Seoul/GPE; North/GPE
E 8 Yoo/PER
E 9 U.S./GPE; Wednesday morning/DATE; Thursday/DATE
E 10 Yoo/PER
E 11 China/GPE
E 12 Beijing/GPE; Washington/GPE
E 13 China/GPE; Ma Jianguo/PER; Yanbian University/ORG
E 14 Chinese/NORP; Pyongyang/GPE; two weeks ago/DATE; North/GPE
E 15 Beijing/GPE
E 16 Seoul/GPE
E 17 Chung Mi-sook/PER; North/GPE; April 2009/DATE
E 19 January/DATE
E 20 Liberty Korea Party/ORG; U.S./GPE; 1991/DATE
E 21 Thursday/DATE
E 22 North/GPE; PyeongChang Winter Olympics/EVT; February/DATE
E 23 Seoul/GPE; June/DATE
E 24 U.N. Security Council/ORG; Wednesday/DATE; North/GPE; September/DATE
E 25 U.S./GPE; U.N./ORG
E 26 Paju/GPE
E 27 Bae Chul-ho/PER
V 0 | launch | MOBILIZE/weapons | military, cbrn | 152 | N. Korea=nk | | id=la
V 1 | launch | =la | | | North Korea=nk | | when=Wednesday | date=2017-11-29
V 2 | fired | =la | | | The North=nk | | by=Joint Chiefs of Staff=jcs | when=3:17 a.m. | date=2017-11-29 | where=Pyongsong
V 4 | firing | =la | | | @2:The North=nk |
V 4 | launched | MOBILIZE/weapons | military | 152 | the South's military=skm | @2:The North=nk | date=2017-11-29 | where=the sea | id=drill
V 4 | drill | =drill | | | the South's military=skm |
V 6 | provocation | =la | | | Pyongyang=nk |
V 6 | put | SANCTION/discontinue | diplomatic, terrorism | 160 | United States=usa | the North=nk | when=eight days | date=2017-11-21 | id=list
V 6 | step | =list | | | United States=usa | Pyongyang=nk
V 6 | denounced | ACCUSE/disapprove | diplomatic | 111 | Pyongyang=nkg | United States=usa
V 7 | condemned | ACCUSE/disapprove | military, diplomatic | 111 | Seoul=seo | the North=nk | by=President's office spokesman Yoo Dae-hyun=yoo
V 7 | launch | =la | | | the North=nk |
V 7 | urged | REQUEST/meet | diplomatic | 026 | Seoul=seo | the North=nk | by=President's office spokesman Yoo Dae-hyun=yoo | id=urg
V 9 | discussed | CONSULT/phone | military, diplomatic | 041 | The President=pres; his U.S. counterpart=uspres | | when=Wednesday morning | date=2017-11-29 | id=call
V 9 | test | =la | | | |
V 9 | conversation | =call | | | The President=pres; his U.S. counterpart=uspres | | when=Wednesday morning | date=2017-11-29
V 10 | calls | =call | | | the two leaders=pres; the two leaders=uspres |
V 10 | agreed | AGREE | diplomatic, economic | 030 | the two leaders=pres; the two leaders=uspres | | by=Yoo=yoo
V 12 | expressed | ACCUSE/disapprove | diplomatic, military | 111 | The foreign ministry in Beijing=cmf | @7:the North=nk
V 12 | firing | =la | | | @7:the North=nk |
V 12 | rejected | REJECT/assist | diplomatic, natural-resource | 1211 | it=cmf | Washington=was | id=oil
V 12 | call | REQUEST/assist | diplomatic, natural-resource | 102 | Washington=was | The foreign ministry in Beijing=cmf
V 14 | visited | CONSULT/visit | diplomatic | 042 | Chinese envoy=env | Pyongyang=nkg | when=two weeks ago | date=2017-11-16 | where=Pyongyang
V 14 | meeting | CONSULT | diplomatic | 040 | Chinese envoy=env; the North's leader=nkl | | st=n | by=diplomats here=dip | where=Pyongyang
V 15 | missile | =la | | | |
V 17 | talks | CONSULT/multilateral | diplomatic, cbrn | 046 | the North=nk | | st=h
V 17 | walked out | SANCTION/withdraw | diplomatic, cbrn | 164 | the North=nk | | st=h | when=April 2009 | date=2009-04
V 17 | test | =la | | | the North=nk |
V 20 | accused | ACCUSE/disapprove | diplomatic, election | 111 | Liberty Korea Party=lkp | the government=seo
V 20 | demanded | REQUEST/change | cbrn, military | 1042 | Liberty Korea Party=lkp | the government=seo | id=dem
V 20 | pulled out | RETREAT/withdraw | cbrn, military | 0874 | U.S.=usa | | st=h | when=1991 | date=1991
V 21 | ruled out | REJECT/change | cbrn, military | 1232 | The defense minister=def | @20:Liberty Korea Party=lkp | when=Thursday | date=2017-11-30 | where=a parliamentary session
V 21 | demand | =dem | | | @20:Liberty Korea Party=lkp | The defense minister=seo
V 23 | invitation | AGREE | diplomatic | 032 | Seoul=seo | it=nk | st=h | when=June | date=2017-06
V 24 | meeting | CONSULT/multilateral | diplomatic, cbrn | 044 | U.N. Security Council=unsc | | when=Wednesday | date=2017-11-29
V 24 | launch | =la | | | the North=nk |
V 24 | banned | SANCTION/discontinue | economic, cbrn | 163 | it=unsc | the North=nk | st=h | when=September | date=2017-09
V 24 | test | MOBILIZE/weapons | cbrn, military | 152 | the North=nk | | st=h
V 25 | warned | THREATEN/violence | military, diplomatic | 1384 | The U.S. ambassador to the U.N.=usamb | the regime=nkg | when=@24:Wednesday | date=2017-11-29
Q 1 | i | North Korea's launch~~few good options | officials and experts in Seoul=offe | said | -
Q 2 | i | The North fired the Hwasong-15 from Pyongsong, just north of its capital, at 3:17 a.m. | Joint Chiefs of Staff=jcs | said | -
Q 4 | m | "a warning the enemy cannot misread." | JCS=jcs | called | -
Q 5 | m | it had "completed the state nuclear force." | Pyongyang=nkg | declared | -
Q 6 | m | "a serious insult." | Pyongyang=nkg | denounced | -
Q 7 | m | Seoul strongly condemned the launch and urged the North to return to talks "before the road behind it crumbles." | President's office spokesman Yoo Dae-hyun=yoo | said | -
Q 8 | d | The door is still open, but nobody can keep a door open in a storm forever, | Yoo=yoo | told | -
Q 10 | i | In the calls the two leaders agreed to maximize sanctions and pressure | Yoo=yoo | said | -
Q 12 | m | "grave concern and opposition" over the firing | The foreign ministry in Beijing=cmf | expressed | -
Q 13 | d | Oil is the last card, and China will not throw it away because somebody tweets, | Prof. Ma Jianguo of Yanbian University=ma | said | -
Q 14 | i | The Chinese envoy who visited Pyongyang two weeks ago came home without a meeting with the North's leader | diplomats here=dip | said | -
Q 15 | i | That snub and now the missile may push Beijing closer to the hard-line camp | they=dip | added | -
Q 18 | d | Each time they fire, we say that the talks are dead, and each time the talks rise from the grave, | she=chu | said | -
Q 19 | d | * | @18:she=chu | |
Q 20 | m | "begging for dialogue" | Liberty Korea Party=lkp | accused | the government=seo
Q 20 | i | U.S. tactical nuclear weapons, which were pulled out in 1991, be brought back | Liberty Korea Party=lkp | demanded | -
Q 25 | m | if war came, the regime would be "utterly destroyed." | The U.S. ambassador to the U.N.=usamb | warned | -
Q 27 | d | My neighbor asked me whether the rice price would fall, | farmer Bae Chul-ho=bae | said | -

#A w32-015 | 2020-12-14 | -
S So long, Giles: a minister resigns over a Christmas quiz, and the nation raises a plastic cup
S The minister's departure was forced by a photograph, and the apology that came before it was no apology at all
P Giles Fotheringay has gone, and if you listened carefully at teatime yesterday you could hear 68 million people not being surprised.
P The junior health minister quit on Sunday, nine days after The Sunday Telegraph revealed that he had hosted a festive quiz for 22 colleagues in a basement in Whitehall while the rest of us were forbidden to hug our mothers.
S His departure, he wrote to the Prime Minister, was "a matter of honour."
P It was nothing of the sort.
S On Monday last he denied that there had been a party; on Tuesday he denied that he had been at it; on Thursday, when the photograph appeared, he apologised "to anyone who may have been offended by the paper hats."
P The Prime Minister accepted the resignation with regret and praised him as "a loyal servant of the NHS."
S Loyal he was.
S He was loyal to the cheese board.
P The Metropolitan Police opened an inquiry into the quiz on Friday and have already interviewed two special advisers, one of whom, I am told, wept.
S "We will follow the evidence wherever it leads," said Commander Anita Hollis, and one hopes that it does not lead to round four, which was on the history of plagues.
P Labour, naturally, smells blood.
S Its deputy leader, Maureen Tagg, demanded yesterday that the Prime Minister publish the names of every guest, and accused him of "running Downing Street like a student union bar."
S "He sacked nobody, he asked nothing, and he waited until the newspapers did the job for him," she told Sky News.
P Downing Street called the charge absurd.
P I hold no brief for Mrs Tagg, who in May defended a union boss caught sunbathing in Brighton.
S But on this occasion the lady is right.
P What would have happened if a nurse had thrown that quiz?
S We need not guess.
S In November magistrates in Leeds fined a ward sister £10,000 for holding a retirement do in a car park, and a month before that a café owner in Barnsley was arrested for serving soup indoors to five pensioners.
P She pleaded guilty, poor woman.
S Mr Fotheringay voted for the law that ruined her.
P Older readers will recall how such things used to be done: when a Tory minister's wine bill leaked in 1996, he resigned the same night, took the last train home and was never heard of again.
S There was a dignity in that exit which yesterday's letter, with its four uses of the word "proud," did not have.
P Last night some 30 bereaved relatives stood in silence outside the Department of Health and held up photographs of the people whom they had not been allowed to bury.
S One of them, Terry Oakes from Hull, lost his wife in April.
S "I am not angry about the quiz," he told me.
S "I would just like to know what the prize was."
P If Downing Street has any sense it will not let Mr Fotheringay back in the spring.
P It will, of course.
@ gil | Giles Fotheringay | p | GBRGOV | junior health minister
@ st | The Sunday Telegraph | o | GBRJRN
@ pm | Prime Minister of the United Kingdom | p | GBRGOV | Prime Minister
@ met | Metropolitan Police | o | GBRCOP
@ spad | special advisers | g | GBRGOV
@ hol | Anita Hollis | p | GBRCOP | Commander
@ tag | Maureen Tagg | p | GBRPTYOPP | deputy leader of Labour
@ sky | Sky News | o | GBRJRN
@ dow | Downing Street | o | GBRGOV
@ uni | union boss | p | GBRLAB
@ mag | magistrates in Leeds | o | GBRJUD
@ war | ward sister | p | GBRMED
@ caf | cafe owner in Barnsley | p | GBRBUS
@ tor | Tory minister | p | GBRGOV
@ rel | bereaved relatives | l | GBRCVL
@ ter | Terry Oakes | p | GBRCVL
@ aut | columnist | p | GBRJRN
E 0 Giles/PER; Christmas/DATE
E 2 68 million people/NUM; Giles Fotheringay/PER; yesterday/DATE
E 3 Sunday#1/DATE; The Sunday Telegraph/ORG; Whitehall/LOC; 22 colleagues/NUM
E 6 Monday last/DATE; Tuesday/DATE; Thursday/DATE
E 7 NHS/ORG
E 10 Metropolitan Police/ORG; Friday/DATE; two special advisers/NUM
E 11 Anita Hollis/PER
E 12 Labour/ORG
E 13 Maureen Tagg/PER; yesterday/DATE; Downing Street/ORG
E 14 Sky News/ORG
E 15 Downing Street/ORG
E 16 Tagg/PER; May/DATE; Brighton/GPE
E 20 November/DATE; Leeds/GPE; £10,000/MONEY; a month before that/DATE; Barnsley/GPE; five pensioners/NUM
E 22 Fotheringay/PER
E 23 Tory/NORP; 1996/DATE
E 24 yesterday/DATE
E 25 Last night/DATE; some 30 bereaved relatives/NUM; Department of Health/ORG
E 26 Terry Oakes/PER; Hull/GPE; April/DATE
E 29 Downing Street/ORG; Fotheringay/PER; the spring/DATE
V 0 | resigns | RETREAT/resign | executive, health | 0831 | a minister=gil | | id=res
V 1 | departure | =res | | | The minister=gil |
V 1 | apology#1 | CONCEDE | executive, health | 055 | The minister=gil | | id=apo
V 2 | gone | =res | | | Giles Fotheringay=gil | | when=yesterday | date=2020-12-13
V 3 | quit | =res | | | The junior health minister=gil | | when=Sunday#1 | date=2020-12-13
V 4 | departure | =res | | | he=gil | @4:the Prime Minister=pm
V 6 | denied#1 | REJECT | executive, health | 016 | he#1=gil | @3:The Sunday Telegraph=st | when=On Monday last | date=2020-12-07
V 6 | denied#2 | REJECT | executive, health | 016 | he#2=gil | @3:The Sunday Telegraph=st | when=on Tuesday | date=2020-12-08
V 6 | apologised | =apo | executive, health | 055 | he#4=gil | anyone who may have been offended=rel | when=on Thursday | date=2020-12-10
V 7 | resignation | =res | | | him=gil | The Prime Minister=pm
V 7 | praised | SUPPORT | executive | 051 | The Prime Minister=pm | him=gil
V 10 | inquiry | ACCUSE/investigate | executive, legal | 091 | Metropolitan Police=met | @2:Giles Fotheringay=gil | when=Friday | date=2020-12-11 | id=inq
V 10 | interviewed | =inq | | | Metropolitan Police=met | two special advisers=spad
V 13 | demanded | REQUEST/change | executive | 100 | Maureen Tagg=tag | the Prime Minister=pm | when=yesterday | date=2020-12-13
V 13 | accused | ACCUSE/disapprove | executive | 111 | Maureen Tagg=tag | him=pm | when=yesterday | date=2020-12-13 | id=acc
V 14 | told | =acc | | | she=tag | He=pm
V 15 | called | REJECT | executive | 016 | Downing Street=dow | @13:Maureen Tagg=tag
V 15 | charge | =acc | | | @13:Maureen Tagg=tag | Downing Street=pm
V 16 | defended | SUPPORT | health | 052 | Mrs Tagg=tag | a union boss=uni | st=h | when=in May | date=2020-05
V 20 | fined | SANCTION/convict | legal, health | 116 | magistrates in Leeds=mag | a ward sister=war | st=h | when=In November | date=2020-11 | where=Leeds | n=money:£10,000:10000:GBP
V 20 | arrested | COERCE/arrest | legal, health | 173 | | a café owner in Barnsley=caf | st=h | when=a month before that | date=2020-10 | where=Barnsley
V 21 | pleaded guilty | CONCEDE | legal | 015 | She=caf | | st=h
V 22 | voted | SUPPORT | legislative, health | 050 | Mr Fotheringay=gil | | st=h
V 23 | resigned | RETREAT/resign | executive | 0831 | he=tor | | st=h | when=1996 | date=1996 | id=old
V 24 | exit | =old | | | @23:a Tory minister=tor |
V 25 | stood | PROTEST/demo | health | 141 | some 30 bereaved relatives=rel | Department of Health=dow | when=Last night | date=2020-12-13 | where=outside the Department of Health | n=protesters:some 30 bereaved relatives:30
Q 3 | i | he had hosted a festive quiz for 22 colleagues in a basement in Whitehall | The Sunday Telegraph=st | revealed | -
Q 4 | m | His departure, he wrote to the Prime Minister, was "a matter of honour." | he=gil | wrote | the Prime Minister=pm
Q 6 | i | there had been a party | he#1=gil | denied#1 | -
Q 6 | i | he had been at it | he#2=gil | denied#2 | -
Q 6 | m | "to anyone who may have been offended by the paper hats." | he#4=gil | apologised | -
Q 7 | m | "a loyal servant of the NHS." | The Prime Minister=pm | praised | -
Q 11 | d | We will follow the evidence wherever it leads, | Commander Anita Hollis=hol | said | -
Q 13 | i | the Prime Minister publish the names of every guest | Maureen Tagg=tag | demanded | the Prime Minister=pm
Q 13 | m | "running Downing Street like a student union bar." | Maureen Tagg=tag | accused | him=pm
Q 14 | d | He sacked nobody, he asked nothing, and he waited until the newspapers did the job for him, | she=tag | told | Sky News=sky
Q 27 | d | I am not angry about the quiz, | he=ter | told | me=aut
Q 28 | d | * | @27:he=ter | | @27:me=aut

#A w32-016 | 2013-03-28 | -
S Bees 'hold elections' before they move house, Swiss study finds
P When a swarm of honeybees needs a new home, it does not wait for the queen to decide; it campaigns, argues and votes, according to research published on Thursday.
P Biologists at the University of Lausanne filmed 31 swarms over three summers and found that scout bees lobby for rival nest sites with a dance, and that losing factions are silenced with a butt of the head.
S "It is closer to a rowdy parliament than to a monarchy," said the study's lead author, Delphine Rochat.
S "Nobody is in charge, and yet 10,000 animals end up in the same tree."
P The scouts fan out for about a mile and come back to report.
S A good cavity earns a long dance, a bad one a short one.
P Supporters of one site then strike those who advertise another with their heads and give a sharp beep, which the team calls the stop signal.
S Within hours one camp surrenders, its dancers fall quiet, and the swarm takes off.
P Dr Rochat rejects the idea that insects deliberate as people do.
S "If a bee could hold a press conference, I would resign," she told Reuters.
P The work, which appears in the journal Royal Society Open Biology, builds on experiments that an American team carried out on an island off Maine in the 1990s.
S In those trials scouts always agreed on the better of two boxes, however hard the scientists tried to rig the vote.
P Other experts were impressed, with reservations.
S "The data are beautiful, but I would be careful with the word election," said Hideo Kuramoto, a physicist at Kyoto University who models crowds.
S "Do the bees accept the result because they are convinced, or because they have been hit often enough?"
P It is a fair question.
P The Swiss team hopes to answer it next spring with robot bees that cast a false vote.
S Funding has been promised by the university, although a first application for 400,000 francs was turned down.
P Farmers may profit too.
S A third of European hives have been lost in some winters since 2006, and the war on the varroa mite is far from won.
S If keepers knew how a colony weighs its options, they could offer boxes that a swarm would never refuse.
P The queen, meanwhile, has no say in the matter.
S "She is carried along like a head of state at somebody else's summit," said Dr Rochat.
@ roc | Delphine Rochat | p | CHEEDU | biologist
@ lau | Lausanne biologists | g | CHEEDU
@ reu | Reuters | o | GBRJRN
@ kur | Hideo Kuramoto | p | JPNEDU | physicist
E 0 Swiss/NORP
E 1 Thursday/DATE
E 2 University of Lausanne/ORG
E 3 Delphine Rochat/PER
E 9 Rochat/PER
E 10 Reuters/ORG
E 11 Royal Society Open Biology/ORG; American/NORP; Maine/GPE; the 1990s/DATE
E 14 Hideo Kuramoto/PER; Kyoto University/ORG
E 17 Swiss/NORP; next spring/DATE
E 18 400,000 francs/MONEY
E 20 European/NORP; 2006/DATE
E 23 Rochat/PER
Q 0 | m | Bees 'hold elections' before they move house | | finds | -
Q 2 | i | scout bees lobby for rival nest sites with a dance | Biologists at the University of Lausanne=lau | found | -
Q 2 | i | losing factions are silenced with a butt of the head | Biologists at the University of Lausanne=lau | found | -
Q 3 | d | It is closer to a rowdy parliament than to a monarchy, | Delphine Rochat=roc | said | -
Q 4 | d | * | @3:Delphine Rochat=roc | |
Q 10 | d | If a bee could hold a press conference, I would resign, | she=roc | told | Reuters=reu
Q 14 | d | The data are beautiful, but I would be careful with the word election, | Hideo Kuramoto=kur | said | -
Q 15 | d | * | @14:Hideo Kuramoto=kur | |
Q 23 | d | She is carried along like a head of state at somebody else's summit, | Dr Rochat=roc | said | -

#A w32-017 | 2024-02-17 | -
S ANALYSIS | Senegal's court has cancelled the delay of the election. Will anybody set a date?
S The ruling against the president's postponement has emptied half of two prisons, but a ballot without a date is no ballot
P By striking down the postponement of the presidential election on Thursday night, Senegal's Constitutional Council has done what neither the street nor the region's presidents managed in twelve days: it has made the head of state blink.
P The ruling annulled both the decree by which the president called off the 25 February ballot and the law, passed by parliament on 5 February, that moved it to December.
S It was greeted with car horns in Dakar and with relief in Brussels.
P On Friday the presidency announced that the head of state would "fully execute" the decision and hold consultations on a new date "without delay."
S Within hours more than 130 detainees, some of them held since the riots of last June, walked out of two prisons in the capital.
P "We asked for an election and they gave us our children back," said Aminata Seck, whose son was among those freed.
S "We'll take the children first. But we have not forgotten the question."
P How did West Africa's steadiest democracy get here?
P When the president went on television on 3 February, three weeks before the vote, he cited a quarrel between lawmakers and judges, two of whom the opposition Democratic Party had accused of taking bribes to bar its candidate.
S The judges denied the charge and one of them sued.
P Two days after the speech gendarmes dragged some 20 opposition deputies from the chamber, and the rest approved the delay by 105 votes to one.
S The authorities shut down mobile internet, suspended the licence of a television station and arrested a former prime minister at a march, only to let her go the next morning.
P Then the bullets came.
S Three young men were killed on 9 and 10 February when security forces broke up demonstrations in Saint-Louis, Dakar and Ziguinchor, according to Amnesty International.
S The interior minister denied that live rounds had been used and promised an investigation into the deaths.
P "They killed a geography student who was carrying a map of the polling stations," said his professor, Ousmane Thiam.
S "What does one teach after that?"
P Foreign reaction was unusually quick, if not unusually brave.
S The regional bloc ECOWAS urged Senegal on 6 February to restore the electoral calendar, a politeness that it had not shown to Niger, on which it imposed sanctions within four days of the coup of July 2023.
S The United States called the delay illegitimate, and France advised its citizens to avoid crowds.
P A delegation of the bloc that was due in Dakar last weekend never arrived, and none of its leaders has explained why.
P Senegal has stared into this mirror before.
S In 2012 an earlier president, who was seeking a third term, saw his candidacy provoke weeks of riots in which at least six people died; he lost, telephoned his rival and congratulated him before midnight.
P That call is remembered more fondly than anything else he did in office.
P Could history repeat itself?
S If the consultations produced a date before 2 April, when the mandate expires, the crisis would shrink to a bad memory.
S If they dragged on, the country might wake up with a president who has no term and a term that has no president.
P "The court has thrown him a rope," said Fatou Ndour, a law lecturer at Cheikh Anta Diop University.
S "A wise man would climb it and not measure it."
@ cc | Constitutional Council | o | SENJUD
@ pres | President of Senegal | p | SENGOV | President
@ parl | Senegalese parliament | o | SENLEG
@ sen | Senegal | c | SEN
@ det | detainees in Dakar | l | SENOPP
@ ami | Aminata Seck | p | SENCVL
@ dp | Democratic Party | o | SENPTYOPP
@ jud | two judges | g | SENJUD
@ gen | gendarmes | g | SENCOP
@ od | opposition deputies | g | SENLEGPTYOPP
@ auth | Senegalese authorities | o | SENGOV
@ tv | television station | o | SENJRN
@ fpm | former prime minister | p | SENELI
@ dead | three young men killed in February | l | SENCVLOPP
@ sf | Senegalese security forces | g | SENCOP
@ prot | demonstrators in Senegal | l | SENCVLOPP
@ amn | Amnesty International | o | NGO
@ im | interior minister | p | SENGOV | interior minister
@ thi | Ousmane Thiam | p | SENEDU | professor
@ eco | ECOWAS | o | IGO
@ nig | Niger | c | NER
@ usa | United States | c | USA
@ ep | earlier president of Senegal | p | SENGOV | President
@ rio | rioters of 2012 | l | SENCVLOPP
@ riv | rival candidate of 2012 | p | SENPTYOPP
@ six | people who died in 2012 | l | SENCVL
@ r23 | rioters of June 2023 | l | SENCVLOPP
@ ndo | Fatou Ndour | p | SENEDU | law lecturer
E 0 Senegal/GPE
E 2 Thursday night/DATE; Senegal/GPE; Constitutional Council/ORG
E 3 25 February/DATE; 5 February/DATE; December/DATE
E 4 Dakar/GPE; Brussels/GPE
E 5 Friday/DATE
E 6 more than 130 detainees/NUM; last June/DATE
E 7 Aminata Seck/PER
E 9 West Africa/LOC
E 10 3 February/DATE; two of whom/NUM; Democratic Party/ORG
E 12 some 20 opposition deputies/NUM
E 13 the next morning/DATE
E 15 Three young men/NUM; 9 and 10 February/DATE; Saint-Louis/GPE; Dakar/GPE; Ziguinchor/GPE; Amnesty International/ORG
E 17 Ousmane Thiam/PER
E 20 ECOWAS/ORG; Senegal/GPE; 6 February/DATE; Niger/GPE; July 2023/DATE
E 21 United States/GPE; France/GPE
E 22 Dakar/GPE; last weekend/DATE
E 23 Senegal/GPE
E 24 2012/DATE; at least six people/NUM
E 27 2 April/DATE
E 29 Fatou Ndour/PER; Cheikh Anta Diop University/ORG
V 0 | cancelled | SANCTION/convict | legal, election | 116 | Senegal's court=cc | | id=rul
V 0 | delay | COERCE/restrict | election, pro-autocracy | 172 | @3:the president=pres | | id=del
V 1 | ruling | =rul | | | @0:Senegal's court=cc | president=pres
V 1 | postponement | =del | | | president=pres |
V 1 | emptied | RETREAT/release | legal, election | 0841 | president=pres | @6:more than 130 detainees=det | where=two prisons | id=free
V 2 | striking down | =rul | | | Constitutional Council=cc | the head of state=pres | when=on Thursday night | date=2024-02-15
V 2 | postponement | =del | | | the head of state=pres |
V 3 | ruling | =rul | | | @2:Constitutional Council=cc | the president=pres
V 3 | annulled | =rul | | | @2:Constitutional Council=cc | the president=pres; parliament=parl
V 3 | called off | =del | | | the president=pres | | date=2024-02-03
V 3 | passed | SUPPORT | legislative, election | 050 | parliament=parl | the president=pres | when=5 February | date=2024-02-05 | id=law
V 5 | announced | CONCEDE | election, executive | 083 | the presidency=pres | @2:Constitutional Council=cc | when=On Friday | date=2024-02-16
V 5 | decision | =rul | | | @2:Constitutional Council=cc | the head of state=pres
V 6 | held | COERCE/arrest | legal, repression | 173 | | some of them=det | when=since the riots of last June | st=h
V 6 | riots | PROTEST/riot | election | 145 | | | st=h | when=last June | date=2023-06
V 6 | walked out | =free | legal, election | 0841 | @5:the presidency=pres | more than 130 detainees=det | where=two prisons in the capital | n=other:more than 130 detainees:130 | date=2024-02-16 
V 7 | gave | =free | | | they=pres | our children=det | by=Aminata Seck=ami
V 7 | freed | =free | | | | those=det
V 10 | accused | ACCUSE/allege | corruption, election | 1121 | the opposition Democratic Party=dp | two of whom=jud | st=h | id=bri
V 11 | denied | REJECT | corruption, election | 016 | The judges=jud | @10:the opposition Democratic Party=dp | st=h
V 11 | charge | =bri | | | @10:the opposition Democratic Party=dp | The judges=jud
V 11 | sued | ACCUSE/allege | legal | 115 | one of them=jud | @10:the opposition Democratic Party=dp | st=h
V 12 | dragged | COERCE/restrict | legislative, repression | 172 | gendarmes=gen | some 20 opposition deputies=od | when=Two days after the speech | date=2024-02-05 | where=the chamber | n=other:some 20 opposition deputies:20
V 12 | approved | =law | | | the rest=parl | | when=Two days after the speech | date=2024-02-05
V 13 | shut down | COERCE/withhold | rights-freedoms | 172 | The authorities=auth |
V 13 | suspended | COERCE/censor | rights-freedoms | 1721 | The authorities=auth | a television station=tv
V 13 | arrested | COERCE/arrest | rights-freedoms, election | 173 | The authorities=auth | a former prime minister=fpm | where=a march
V 13 | march | PROTEST/demo | election | 141 | a former prime minister=fpm | The authorities=auth
V 13 | let her go | RETREAT/release | rights-freedoms, election | 0841 | The authorities=auth | her=fpm | when=the next morning
V 15 | killed | ASSAULT | repression | 175 | security forces=sf | Three young men=dead | by=Amnesty International=amn | when=9 and 10 February | date=2024-02-09/2024-02-10 | n=killed:Three young men:3 | id=kill
V 15 | broke up | ASSAULT/crowd-control | repression | 175 | security forces=sf | demonstrations=prot | by=Amnesty International=amn | when=9 and 10 February | date=2024-02-09/2024-02-10
V 15 | demonstrations | PROTEST/demo | election | 141 | Three young men=dead | | when=9 and 10 February | date=2024-02-09/2024-02-10 | by=Amnesty International=amn
V 16 | denied | REJECT | repression | 016 | The interior minister=im | @15:Amnesty International=amn
V 16 | promised | AGREE | repression | 0343 | The interior minister=im |
V 16 | deaths | =kill | | | |
V 17 | killed | =kill | | | They=sf | a geography student=dead | by=his professor, Ousmane Thiam=thi
V 20 | urged | REQUEST/change | election, diplomatic | 0244 | The regional bloc ECOWAS=eco | Senegal=sen | when=6 February | date=2024-02-06
V 20 | imposed | SANCTION/discontinue | economic, diplomatic | 163 | it#2=eco | Niger=nig | st=h | when=within four days of the coup | date=2023-07
V 20 | coup | COERCE/seize | political-institutions, pro-autocracy | 192 | | Niger=nig | st=h | when=July 2023 | date=2023-07
V 21 | called | ACCUSE/disapprove | election, diplomatic | 111 | United States=usa | @20:Senegal=sen
V 21 | delay | =del | | | @20:Senegal=pres |
V 22 | arrived | CONSULT/visit | diplomatic | 042 | A delegation of the bloc=eco | @20:Senegal=sen | st=n | when=last weekend | date=2024-02-10/2024-02-11 | where=Dakar
V 24 | riots | PROTEST/riot | election | 145 | | an earlier president=ep | st=h | when=2012 | date=2012 | n=killed:at least six people:6
V 24 | telephoned | CONSULT/phone | election | 041 | he#1=ep; his rival=riv | | st=h | when=2012 | date=2012 | id=tel
V 24 | congratulated | SUPPORT | election | 051 | he#1=ep | him=riv | st=h | when=2012 | date=2012
V 25 | call | =tel | | | he=ep |
Q 5 | m | the head of state would "fully execute" the decision and hold consultations on a new date "without delay." | the presidency=pres | announced | -
Q 7 | d | We asked for an election and they gave us our children back, | Aminata Seck=ami | said | -
Q 8 | d | * | @7:Aminata Seck=ami | |
Q 15 | i | Three young men were killed on 9 and 10 February when security forces broke up demonstrations in Saint-Louis, Dakar and Ziguinchor | Amnesty International=amn | according to | -
Q 16 | i | live rounds had been used | The interior minister=im | denied | -
Q 17 | d | They killed a geography student who was carrying a map of the polling stations, | his professor, Ousmane Thiam=thi | said | -
Q 18 | d | * | @17:his professor, Ousmane Thiam=thi | |
Q 29 | d | The court has thrown him a rope, | Fatou Ndour=ndo | said | -
Q 30 | d | * | @29:Fatou Ndour=ndo | |

#A w32-018 | 2011-05-09 | -
S GUNNERS SHOT DOWN! Ten-man Stoke bury Arsenal in the Battle of the Britannia
P ARSENAL'S season died in a hail of long throws yesterday as ten-man Stoke City blasted them 3-1 and left their title hopes riddled with holes.
P The visitors came to the Britannia Stadium with a plan to kill the game early and were themselves ambushed inside half an hour.
P Stoke's giant centre-half Callum Dreyer fired the first bullet, a header from six yards, after Arsenal's keeper had surrendered his line to a throw from Owen Pritchard.
S "We knew they would not fancy an aerial bombardment," Dreyer told SunSport.
S "Every time the ball went up you could see the white flag go up with it."
P Midfielder Jamie Sturrock made it two with a rocket from 25 yards on 40 minutes.
S It hit the bar, struck the keeper and rolled over the line like a getaway car with a flat tyre.
P Then came the only arrest of the slide.
S Stoke's Lenny Okoro was sent off for a wild assault on the ankles of Belgian winger Thijs Maes, a decision that manager Barry Quail called "daylight robbery" before he was banished to the stand himself.
P "I asked the ref a civil question and he accused me of swearing," said Quail.
S "I deny it, and so does my mother, who was sitting behind me."
P For twenty minutes Arsenal laid siege.
S They pulled a goal back through a deflection, claimed two penalties and were denied both.
P But with eight minutes left Pritchard launched one more missile into the box, and Dreyer did the rest.
P The Gunners' boss, a man under fire since the Carling Cup final, refused to blame the referee.
S "We were not robbed, we were beaten by men who wanted it more," he admitted.
S "If we defended like that in the street we would be mugged every day."
P Supporters were less forgiving, and a chorus of boos followed the players down the tunnel.
S One banner in the away end demanded: SPEND SOME MONEY.
P Would a new centre-half have saved them?
S Maybe, although no defender has been born who enjoys a wet Sunday in Stoke.
P Manchester United need a single point from two matches to be crowned champions for a record 19th time.
S Stoke, who meet Manchester City in the FA Cup final on Saturday, climb to eighth.
P MAN OF THE MATCH: Dreyer, a one-man army.
@ dre | Callum Dreyer | p | GBRELI | footballer
@ sun | SunSport | o | GBRJRN
@ qua | Barry Quail | p | GBRELI | manager
@ bos | Arsenal manager | p | GBRELI | manager
@ ref | referee | p | GBRELI
@ ban | banner in the away end | l | GBRCVL
E 0 GUNNERS/ORG; Stoke/ORG; Arsenal/ORG; Britannia/FAC
E 1 ARSENAL/ORG; yesterday/DATE; Stoke City/ORG
E 2 Britannia Stadium/FAC
E 3 Stoke/ORG; Callum Dreyer/PER; Arsenal/ORG; Owen Pritchard/PER
E 4 Dreyer/PER; SunSport/ORG
E 6 Jamie Sturrock/PER
E 9 Stoke/ORG; Lenny Okoro/PER; Belgian/NORP; Thijs Maes/PER; Barry Quail/PER
E 10 Quail/PER
E 12 Arsenal/ORG
E 14 Pritchard/PER; Dreyer/PER
E 15 Gunners/ORG; Carling Cup/EVT
E 21 Sunday/DATE; Stoke/GPE
E 22 Manchester United/ORG
E 23 Stoke/ORG; Manchester City/ORG; FA Cup/EVT; Saturday/DATE
E 24 Dreyer/PER
Q 4 | d | We knew they would not fancy an aerial bombardment, | Dreyer=dre | told | SunSport=sun
Q 5 | d | * | @4:Dreyer=dre | | @4:SunSport=sun
Q 9 | m | "daylight robbery" | Barry Quail=qua | called | -
Q 10 | d | I asked the ref a civil question and he accused me of swearing, | Quail=qua | said | -
Q 11 | d | * | @10:Quail=qua | |
Q 16 | d | We were not robbed, we were beaten by men who wanted it more, | he=bos | admitted | -
Q 17 | d | * | @16:he=bos | |

#A w32-019 | 2005-02-04 | -
S Prestwich cemetery outrage: Two teens held as community vows 'We will put back every stone'
S Rabbi calls attack on 87 graves 'a pogrom against the dead'; Foreign Secretary condemns damage; imam brings a broom
P Two boys aged 15 and 16 have been arrested over the wrecking of 87 graves at a Jewish burial ground in north Manchester, an attack that Rabbi Avrom Silverstone has described as "a pogrom against the dead."
P Police picked up the pair at their homes in Bury on Tuesday, three days after vandals kicked over headstones and daubed swastikas on the prayer hall at Rainsough Hebrew Cemetery.
S They were questioned for six hours and released on bail until March.
P The desecration was discovered on Sunday by Leah Gould, 72, who had come to tell her late husband about the birth of a great-grandchild.
S "I thought that there had been an earthquake," Mrs Gould told the Jewish Herald.
S "Then I saw the paint, and I knew that earthquakes cannot spell."
P She found her husband's stone in three pieces.
P Chief Inspector Carol Haslam of Greater Manchester Police said officers were treating the attack as racially motivated and appealed to parents "who have noticed red paint on a sleeve" to come forward.
S She denied a claim on a local website that the force had ignored two earlier complaints from the burial society.
P "We had one call in December, about a broken gate, and we sent a car," she said.
P The chairman of the society, Maurice Fineberg, does not accept that.
S In a letter to the chief constable, seen by this newspaper, he accuses the police of "a shrug in uniform" and demands a meeting before Purim.
S "I wrote in November that youths had smashed four stones, and I wrote again at Chanukah, when they burned the bench," the letter says.
P The vandalism came in the same week in which Europe remembered the liberation of Auschwitz, where Mr Fineberg's grandparents were murdered by the Nazis in 1943.
S It was not lost on the Foreign Secretary, who condemned the damage at a memorial event in London on Thursday and called it "an insult with a date on it."
P Bury South MP Graham Tolley visited the cemetery on Monday with Imam Yusuf Karolia of the Cheetham Hill mosque, whose congregation has given £2,000 towards the repairs.
S "When our windows were broken after September 11, it was the rabbi who came with a broom," the imam said.
S "So I have brought a broom."
P The Board of Deputies welcomed the arrests and pledged to pay for a security fence.
S The Board has been here before: anti-Semitic incidents in Britain rose to 532 last year, according to the Community Security Trust, a record.
S In 2003 a court in east London jailed a man of 22 for smashing 386 graves at Plashet cemetery.
P The British National Party, which won a fifth of the vote in one Bury ward last June, denied any link with the boys.
S Asked whether he would condemn what they are suspected of, its local organiser, Keith Brundle, said: "I condemn anybody who gets caught."
S He later claimed that it had been a joke.
P If the two are charged, they will appear before the youth court next month.
S Mrs Gould says she would not want them to be locked up.
P "I would like them to glue my Harold together," she said, "and I would stand there and tell them who he was."
S The clear-up begins on Sunday at 10am, and gloves will be provided.
@ boys | two boys | l | GBRCVL
@ sil | Avrom Silverstone | p | GBRREL | rabbi
@ pol | Greater Manchester Police | o | GBRCOP
@ dead | Jewish community of Manchester | l | GBRREL
@ gou | Leah Gould | p | GBRCVL
@ jh | Jewish Herald | o | GBRJRN
@ has | Carol Haslam | p | GBRCOP | Chief Inspector
@ web | local website | o | GBRJRN
@ par | parents | l | GBRCVL
@ soc | burial society | o | GBRREL
@ fin | Maurice Fineberg | p | GBRREL | chairman of the burial society
@ chi | chief constable | p | GBRCOP | chief constable
@ you | youths | l | GBRCVL
@ gra | Fineberg's grandparents | l | CVL
@ naz | Nazis | g | DEUGOV
@ fs | Foreign Secretary | p | GBRGOV | Foreign Secretary
@ tol | Graham Tolley | p | GBRLEG | MP
@ ima | Yusuf Karolia | p | GBRREL | imam
@ mos | congregation of the Cheetham Hill mosque | l | GBRREL
@ bod | Board of Deputies | o | GBRREL
@ cst | Community Security Trust | o | GBRNGO
@ cou | court in east London | o | GBRJUD
@ man | man of 22 | p | GBRCVL
@ bnp | British National Party | o | GBRPTY
@ bru | Keith Brundle | p | GBRPTY | local organiser
@ com | community | l | GBRREL
E 0 Prestwich/GPE; Two teens/NUM
E 2 Two boys/NUM; Jewish/NORP; Manchester/GPE; Avrom Silverstone/PER
E 3 Bury/GPE; Tuesday/DATE; Rainsough Hebrew Cemetery/FAC
E 4 March/DATE
E 5 Sunday/DATE; Leah Gould/PER
E 6 Gould/PER; Jewish Herald/ORG
E 9 Carol Haslam/PER; Greater Manchester Police/ORG
E 11 December/DATE
E 12 Maurice Fineberg/PER
E 13 Purim/DATE
E 14 November/DATE; Chanukah/DATE
E 15 the same week/DATE; Europe/LOC; Auschwitz/FAC; Fineberg/PER; Nazis/NORP; 1943/DATE
E 16 London/GPE; Thursday/DATE
E 17 Bury South/GPE; Graham Tolley/PER; Monday/DATE; Yusuf Karolia/PER; Cheetham Hill mosque/FAC; £2,000/MONEY
E 18 September 11/EVT
E 20 Board of Deputies/ORG
E 21 Board/ORG; anti-Semitic/NORP; Britain/GPE; last year/DATE; Community Security Trust/ORG
E 22 2003/DATE; London/GPE; Plashet cemetery/FAC
E 23 British National Party/ORG; Bury/GPE; last June/DATE
E 24 Keith Brundle/PER
E 26 next month/DATE
E 27 Gould/PER
E 28 Harold/PER
E 29 Sunday/DATE
V 0 | outrage | ASSAULT/destroy | religion-ethnicity | 1712 | Two teens=boys | community=dead | where=Prestwich cemetery | id=att
V 0 | held | COERCE/arrest | religion-ethnicity, legal | 173 | @3:Police=pol | Two teens=boys | id=arr | n=arrested:Two teens:2
V 1 | calls | ACCUSE/disapprove | religion-ethnicity | 111 | Rabbi=sil | @0:Two teens=boys | id=rab
V 1 | attack | =att | | | @0:Two teens=boys | the dead=dead | n=other:87 graves:87
V 1 | condemns | ACCUSE/disapprove | religion-ethnicity | 111 | Foreign Secretary=fs | @0:Two teens=boys | id=fsc
V 1 | damage | =att | | | @0:Two teens=boys |
V 2 | arrested | =arr | | | @3:Police=pol | Two boys aged 15 and 16=boys | n=arrested:Two boys:2
V 2 | wrecking | =att | | | Two boys aged 15 and 16=boys | a Jewish burial ground=dead | where=a Jewish burial ground in north Manchester | n=other:87 graves:87
V 2 | attack | =att | | | | the dead=dead | where=north Manchester
V 2 | described | =rab | religion-ethnicity | 111 | Rabbi Avrom Silverstone=sil | Two boys aged 15 and 16=boys
V 3 | picked up | =arr | | | Police=pol | the pair=boys | when=Tuesday | date=2005-02-01 | where=Bury
V 3 | kicked over | =att | | | vandals=boys | | when=three days | date=2005-01-29 | where=Rainsough Hebrew Cemetery
V 3 | daubed | =att | | | vandals=boys | | when=three days | date=2005-01-29 | where=Rainsough Hebrew Cemetery
V 4 | questioned | =arr | | | @3:Police=pol | They=boys
V 4 | released | RETREAT/release | legal | 0841 | @3:Police=pol | They=boys
V 5 | desecration | =att | | | |
V 9 | treating | ACCUSE/investigate | religion-ethnicity, legal | 091 | officers=pol | | by=Chief Inspector Carol Haslam=has
V 9 | attack | =att | | | |
V 9 | appealed | REQUEST/assist | religion-ethnicity | 020 | Chief Inspector Carol Haslam=has | parents=par
V 10 | denied | REJECT | religion-ethnicity | 016 | She=has | a local website=web | id=den
V 10 | claim | ACCUSE/allege | religion-ethnicity | 112 | a local website=web | the force=pol
V 11 | said | =den | | | she=has |
V 13 | accuses | ACCUSE/allege | religion-ethnicity | 112 | he=fin | the police=pol
V 13 | demands | REQUEST/meet | religion-ethnicity | 106 | he=fin | the chief constable=chi
V 14 | smashed | ASSAULT/destroy | religion-ethnicity | 1712 | youths=you | | st=h | by=the letter=fin | date=2004-11
V 14 | burned | ASSAULT/destroy | religion-ethnicity | 1712 | they=you | | st=h | by=the letter=fin | when=at Chanukah | date=2004-12
V 15 | vandalism | =att | | | |
V 15 | murdered | ASSAULT/targeted | religion-ethnicity, human-rights | 203 | the Nazis=naz | Mr Fineberg's grandparents=gra | st=h | when=1943 | date=1943 | where=Auschwitz
V 16 | condemned | =fsc | religion-ethnicity | 111 | the Foreign Secretary=fs | @3:vandals=boys | when=Thursday | date=2005-02-03 | where=London
V 16 | damage | =att | | | |
V 17 | visited | CONSULT/visit | religion-ethnicity | 042 | Graham Tolley=tol; Imam Yusuf Karolia=ima | the cemetery=dead | when=Monday | date=2005-01-31 | where=the cemetery
V 17 | given | AID | religion-ethnicity | 070 | whose congregation=mos | the cemetery=dead | n=money:£2,000:2000:GBP
V 18 | broken | ASSAULT/destroy | religion-ethnicity | 1712 | | our windows=mos | st=h | when=after September 11 | date=2001 | by=the imam=ima
V 20 | welcomed | SUPPORT | religion-ethnicity | 051 | Board of Deputies=bod | @3:Police=pol
V 20 | arrests | =arr | | | @3:Police=pol |
V 20 | pledged | AGREE | religion-ethnicity | 033 | Board of Deputies=bod | @17:the cemetery=dead
V 22 | jailed | SANCTION/convict | legal, religion-ethnicity | 116 | a court in east London=cou | a man of 22=man | st=h | when=2003 | date=2003 | where=east London
V 22 | smashing | ASSAULT/destroy | religion-ethnicity | 1712 | a man of 22=man | | st=h | where=Plashet cemetery | n=other:386 graves:386
V 23 | denied | REJECT | religion-ethnicity | 016 | British National Party=bnp |
Q 0 | d | We will put back every stone | community=com | vows | -
Q 2 | m | "a pogrom against the dead." | Rabbi Avrom Silverstone=sil | described | -
Q 6 | d | I thought that there had been an earthquake, | Mrs Gould=gou | told | Jewish Herald=jh
Q 7 | d | * | @6:Mrs Gould=gou | | @6:Jewish Herald=jh
Q 9 | i | officers were treating the attack as racially motivated | Chief Inspector Carol Haslam=has | said | -
Q 9 | m | parents "who have noticed red paint on a sleeve" to come forward | Chief Inspector Carol Haslam=has | appealed | parents=par
Q 10 | i | the force had ignored two earlier complaints from the burial society | a local website=web | claim | -
Q 11 | d | We had one call in December, about a broken gate, and we sent a car, | she=has | said | -
Q 13 | m | "a shrug in uniform" | he=fin | accuses | the chief constable=chi
Q 14 | d | I wrote in November~~burned the bench, | the letter=fin | says | @13:the chief constable=chi
Q 16 | m | "an insult with a date on it." | the Foreign Secretary=fs | called | -
Q 18 | d | When our windows were broken after September 11, it was the rabbi who came with a broom, | the imam=ima | said | -
Q 19 | d | * | @18:the imam=ima | |
Q 21 | i | anti-Semitic incidents in Britain rose to 532 last year | Community Security Trust=cst | according to | -
Q 24 | d | I condemn anybody who gets caught. | Keith Brundle=bru | said | -
Q 25 | i | it had been a joke | He=bru | claimed | -
Q 27 | i | she would not want them to be locked up | Mrs Gould=gou | says | -
Q 28 | d | I would like them to glue my Harold together, | she=gou | said | -
Q 28 | d | and I would stand there and tell them who he was. | she=gou | said | -
Q 1 | m | attack on 87 graves 'a pogrom against the dead' | Rabbi=sil | calls | -

#A w32-020 | 2022-09-09 | VENICE
S Film review: 'The Ferryman's Ledger' declares war on sentiment, and wins
P VENICE — Midway through this quiet thriller a smuggler holds a gun to the head of a boy and asks him to count to a hundred, and the boy, who has never been to school, cannot.
P It is the cruellest scene of a festival that has had its share of corpses, and it is over in forty seconds.
P Director Mahtab Ansari's second feature, which had its premiere on the Lido on Wednesday and drew an ovation of nine minutes, follows an Afghan ferryman who carries families across the Evros by night and writes down every name.
S In the first reel he is betrayed; in the second he is hunted; in the third he takes revenge on a police captain with nothing but a ledger.
P None of it happened, Ansari says, and all of it could have.
S "I did not want to make a film that accuses anybody," she told a news conference in a voice that was barely audible.
S "I wanted a film that remembers."
P The camera never crosses the river.
S We hear shots, we hear a dog, we see a torch go out, and what the soldiers on the far bank have done is left to us.
P Would a Hollywood director have dared to look away?
P Zaman Rahimi, a carpenter from Hamburg who had never acted, plays the ferryman as a man at war with his own knees.
S He strikes no poses and begs for no tears.
P As the captain, the Greek veteran Stavros Melas is so courteous that one almost forgives him the murders.
S "I played him as a bank clerk," Melas said, "because evil keeps good accounts."
P Not all of it works.
S The score attacks every silence, a subplot about a journalist surrenders to cliché, and the ending, in which the drowned come back to vote, will divide audiences.
P Ansari's own story would fill another film: in 2019 the authorities in Tehran arrested her at the airport, and her first feature was finished from a kitchen.
S She does not like to talk of it.
P "If I am asked about prison once more, I will make a comedy," she said.
P The picture is one of 23 in competition for the Golden Lion, which the jury will award on Saturday.
S Critics have it neck and neck with an American musical, though in Venice the favourite is usually ambushed on the last night.
P It opens in France in November and in Britain next spring.
S Go, and take somebody whose hand you can hold.
@ ans | Mahtab Ansari | p | IRNELI | film director
@ mel | Stavros Melas | p | GRCELI | actor
@ irn | Iranian authorities | o | IRNGOV
E 1 VENICE/GPE
E 3 Mahtab Ansari/PER; Lido/LOC; Wednesday/DATE; Afghan/NORP; Evros/LOC
E 5 Ansari/PER
E 10 Hollywood/LOC
E 11 Zaman Rahimi/PER; Hamburg/GPE
E 13 Greek/NORP; Stavros Melas/PER
E 14 Melas/PER
E 17 Ansari/PER; 2019/DATE; Tehran/GPE
E 20 Golden Lion/EVT; Saturday/DATE
E 21 American/NORP; Venice/GPE
E 22 France/GPE; November/DATE; Britain/GPE; next spring/DATE
V 17 | arrested | COERCE/arrest | rights-freedoms | 173 | the authorities in Tehran=irn | her#1=ans | st=h | when=2019 | date=2019 | where=the airport
Q 5 | i | None of it happened | Ansari=ans | says | -
Q 5 | i | all of it could have | Ansari=ans | says | -
Q 6 | d | I did not want to make a film that accuses anybody, | she=ans | told | -
Q 7 | d | * | @6:she=ans | |
Q 14 | d | I played him as a bank clerk, | Melas=mel | said | -
Q 14 | d | because evil keeps good accounts. | Melas=mel | said | -
Q 19 | d | If I am asked about prison once more, I will make a comedy, | she=ans | said | -

