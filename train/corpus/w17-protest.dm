#A w17-001 | 2023-02-02 | -
S Teachers' strike: Pay walkout shuts thousands of schools in England and Wales
P Classrooms stood empty across England and Wales on Wednesday as up to 200,000 teachers took part in the biggest walkout in British schools for more than a decade.
P The National Education Union (NEU) said more than half of schools had been closed or partly closed by the stoppage, the first of seven strike days it has planned in a dispute over pay.
P "Nobody goes into teaching to stand in the drizzle outside the gates," said Denise Ollerton, the union's joint general secretary, to loud cheers in Westminster.
S "We are here because we have been ignored for a year, and because a third of new recruits are gone within five."
P The union wants a rise above inflation, paid for with new money and not from existing school budgets; the government has offered most teachers 5%.
P Education Secretary Helen Marchbank said she was "bitterly disappointed" by the decision to go ahead, and accused union leaders of gambling with lessons that pupils had already lost to the pandemic.
P She insisted that talks last Friday had been constructive, an account which the NEU flatly rejected.
P "Fifty minutes, and then she had a train to catch," was how one official who had sat in the room remembered that meeting.
P In Leeds, Ravi Sandhu had taken the day off from his job at a tyre warehouse to look after his two girls.
P "I'm losing a day's wage so they can ask for more of theirs, so you can guess how I feel," he told BBC News, before admitting that his own sister was on the picket line.
P Marcus Tilley, who runs a primary in Swindon, kept open only the nursery and the reception class.
S "I've got no quarrel with my staff," he said. 
S "I have a quarrel with a boiler that I can't afford to mend."
P Labour's shadow education secretary, Alison Farrar, declined to say whether she backed the action but criticised ministers for "sitting on their hands since the autumn" and urged them to return to the table.
P Asked about that, the prime minister's spokesman replied that "the door is always open", though no new meeting is in the diary.
P Teachers were not alone on Wednesday: train drivers walked out on 14 operators, and about 100,000 civil servants stayed away from their desks.
P In Scotland members of the Educational Institute of Scotland have been striking since November, and in 2016 the NEU's forerunner closed schools for a day in a row over funding.
P Andrew Lockyer of the Institute for Fiscal Studies calculates that an experienced teacher has lost 13% in real terms since 2010.
P The independent pay review body recommended the present award last July, and ministers accepted it in full; the unions have asked for its remit to be torn up.
P Further stoppages are due by region from 28 February, starting in the north of England.
P "If it takes till summer it takes till summer," Ms Ollerton wrote in a message to members last night.
@ neu | National Education Union | o | GBRLAB
@ tea | striking teachers | g | GBRLABEDU
@ gov | UK government | o | GBRGOV
@ kee | Helen Marchbank | p | GBRGOV | Education Secretary
@ dow | Denise Ollerton | p | GBRLAB | joint general secretary of the union
@ par | Ravi Sandhu | p | GBRCVL | father of two
@ hea | Marcus Tilley | p | GBREDU | head teacher
@ opp | Alison Farrar | p | GBRPTYOPP | shadow education secretary
@ spo | prime minister's spokesman | p | GBRGOV | spokesman
@ gmb | Andrew Lockyer | p | GBREDU | economist at the Institute for Fiscal Studies
@ rai | train drivers | g | GBRLAB
@ scot | Educational Institute of Scotland | o | GBRLAB
@ rev | pay review body | o | GBRGOV
@ civ | civil servants on strike | g | GBRLABGOV
E 0 England/GPE; Wales/GPE
E 1 England/GPE; Wales/GPE; Wednesday/DATE; up to 200,000 teachers/NUM; British/NORP
E 2 National Education Union/ORG; NEU/ORG
E 3 Denise Ollerton/PER; Westminster/GPE
E 6 Helen Marchbank/PER
E 7 last Friday/DATE; NEU/ORG
E 9 Leeds/GPE; Ravi Sandhu/PER
E 10 BBC News/ORG
E 11 Marcus Tilley/PER; Swindon/GPE
E 14 Labour/ORG; Alison Farrar/PER
E 16 Wednesday/DATE; about 100,000 civil servants/NUM
E 17 Scotland#1/GPE; Educational Institute of Scotland/ORG; November/DATE; 2016/DATE; NEU/ORG
E 18 Andrew Lockyer/PER; Institute for Fiscal Studies/ORG; 2010/DATE
E 19 last July/DATE
E 20 28 February/DATE; England/GPE
E 21 Ollerton/PER; last night/DATE
V 0 | strike | PROTEST/strike | economic,rights-freedoms | 1432 | Teachers=tea | @5:government=gov | where=England and Wales | id=st
V 0 | walkout | =st |  |  | @0:Teachers=tea | @5:government=gov | where=England and Wales
V 1 | walkout | =st |  |  | teachers=tea | @5:government=gov | when=Wednesday | date=2023-02-01 | where=England and Wales | n=protesters:up to 200,000 teachers:200000
V 2 | stoppage | =st |  |  | @1:teachers=tea | @5:government=gov | by=National Education Union=neu
V 2 | planned | PROTEST/strike | economic | 1432 | it=neu | @5:government=gov | st=f | id=fu
V 4 | ignored | ACCUSE/disapprove | economic,rights-freedoms | 111 | We=dow | @5:government=gov
V 5 | offered | AGREE | economic | 0312 | government=gov | most teachers=tea
V 6 | bitterly disappointed | ACCUSE/disapprove | economic | 111 | Helen Marchbank=kee | union leaders=neu
V 6 | accused | ACCUSE/allege | economic | 112 | Helen Marchbank=kee | union leaders=neu
V 6 | decision | =st |  |  | union leaders=neu | @5:government=gov
V 7 | talks | CONSULT | economic | 040 | She=kee; NEU=neu |  | when=last Friday | date=2023-01-27 | id=ta
V 7 | rejected | REJECT | economic | 120 | NEU=neu | She=kee
V 8 | meeting | =ta |  |  | she=kee; one official who had sat in the room=neu | 
V 10 | picket line | =st |  |  | his own sister=tea | @5:government=gov | where=@9:Leeds
V 14 | action | =st |  |  | @16:Teachers=tea | ministers=gov
V 14 | criticised | ACCUSE/disapprove | economic | 111 | Alison Farrar=opp | ministers=gov
V 14 | urged | REQUEST/meet | economic | 026 | Alison Farrar=opp | them=gov
V 15 | replied | AGREE | economic | 036 | prime minister's spokesman=spo | @7:NEU=neu
V 16 | walked out | PROTEST/strike | economic | 143 | train drivers=rai |  | when=Wednesday | date=2023-02-01
V 16 | stayed away | PROTEST/strike | economic | 143 | civil servants=civ | @5:government=gov | when=Wednesday | date=2023-02-01 | n=protesters:about 100,000 civil servants:100000
V 17 | striking | PROTEST/strike | economic | 143 | Educational Institute of Scotland=scot |  | when=since November | date=2022-11/2023-02 | where=Scotland#1
V 17 | closed | PROTEST/strike | economic | 143 | NEU's forerunner=neu |  | st=h | when=2016 | date=2016
V 19 | accepted | SUPPORT | economic | 050 | ministers=gov | pay review body=rev | st=h | when=last July | date=2022-07
V 19 | asked | REQUEST/change | economic | 0242 | unions=neu | @19:ministers=gov
V 19 | recommended | REQUEST/change | economic | 0242 | pay review body=rev | ministers=gov | st=h | when=last July | date=2022-07
V 20 | stoppages | =fu |  |  | @19:unions=neu | @19:ministers=gov | when=28 February | date=2023-02-28 | where=north of England
Q 2 | i | more than half of schools had been closed or partly closed by the stoppage, the first of seven strike days it has planned in a dispute over pay | National Education Union=neu | said | -
Q 3 | d | Nobody goes into teaching to stand in the drizzle outside the gates, | Denise Ollerton=dow | said | -
Q 4 | d | * | @3:Denise Ollerton=dow | | -
Q 6 | m | she was "bitterly disappointed" by the decision to go ahead | Helen Marchbank=kee | said | -
Q 7 | i | talks last Friday had been constructive | She=kee | insisted | -
Q 8 | d | Fifty minutes, and then she had a train to catch, | one official who had sat in the room=neu | remembered | -
Q 10 | d | I'm losing a day's wage so they can ask for more of theirs, so you can guess how I feel, | he=par | told | -
Q 10 | i | his own sister was on the picket line | he=par | admitting | -
Q 12 | d | I've got no quarrel with my staff, | he=hea | said | -
Q 13 | d | * | @12:he=hea | | -
Q 14 | m | criticised ministers for "sitting on their hands since the autumn" | Alison Farrar=opp | criticised | -
Q 15 | m | "the door is always open" | the prime minister's spokesman=spo | replied | -
Q 18 | i | an experienced teacher has lost 13% in real terms since 2010 | Andrew Lockyer=gmb | calculates | -
Q 21 | d | If it takes till summer it takes till summer, | Ms Ollerton=dow | wrote | members=tea

#A w17-002 | 2019-09-26 | LONDON
S UK lawmakers demand apology from PM after 'humbug' remark as Brexit rage boils over
P LONDON (AP) — British lawmakers from several parties demanded an apology from the prime minister on Thursday after he dismissed as "humbug" a colleague's plea to stop using inflammatory words about Brexit, in one of the angriest sittings that Parliament has seen in decades.
P The uproar came a day after the House of Commons reconvened, its suspension having been ruled unlawful by the Supreme Court.
P Judith Penhallow, an opposition Labour lawmaker, had pleaded with him to moderate his language, telling him that death threats sent to women in Parliament "often quote your words, Prime Minister — surrender, betrayal, traitor."
S "I have never heard such humbug in all my life," he retorted, to gasps from the opposition benches.
P Some lawmakers were in tears as they left the chamber near midnight.
P The Speaker told members on Thursday morning that "there was an atmosphere in the chamber worse than any I've known in my 22 years in the House," and appealed to all sides to "lower the decibel level."
P Catherine Loxley, a pro-European lawmaker, was shot and stabbed to death in her northern England district a week before the 2016 referendum on EU membership.
P Her widower, Martin Loxley, said on BBC radio that he felt "a bit sick" at hearing her name used, and begged politicians to remember that hatred has a cost.
P The prime minister had told the chamber that the best way to honor her was "to get Brexit done" — a line that members on both sides condemned.
P "He should be ashamed, and I think that tonight in his own bed he will be," said Dominic Hargreave, a Conservative expelled from the party's group this month for voting against the government.
P A spokeswoman in Downing Street said there would be no apology.
P The prime minister has abandoned none of his vocabulary: the law that forces him to seek a delay is, in his telling, the "surrender act."
P Scottish nationalists and Labour called on him to resign.
P Attorney General Nigel Astbury went further, thundering at the opposition that "this Parliament is a dead Parliament" and that it had no moral right to sit.
P In its judgment on Tuesday, the court held unanimously that the advice given to the queen had been unlawful and that the five-week shutdown was void.
P Britain is scheduled to leave the European Union on Oct. 31, with or without a deal.
P Lawmakers rejected the previous government's divorce agreement three times between January and March.
P As the words flew, police arrested a man who had banged on the windows of Penhallow's constituency office and shouted that she was a fascist.
P "My staff had to lock themselves in," she wrote on Twitter.
S "They have small children and they are scared, and still you laugh."
P The 650-seat chamber is divided nearly evenly over how, when and whether to leave, and the mood outside it is hardly kinder.
P European officials said privately that they could not see how a new accord would ever pass such a house.
@ pm | British Prime Minister | p | GBRGOV | Prime Minister
@ cou | Supreme Court of the United Kingdom | o | GBRJUD
@ mps | British lawmakers | g | GBRLEG
@ hol | Judith Penhallow | p | GBRLEGPTYOPP | Labour lawmaker
@ lab | Labour Party | o | GBRPTYOPP
@ spe | Speaker of the House of Commons | p | GBRLEG | Speaker
@ nig | Nigel Astbury | p | GBRGOV | Attorney General
@ lox | Catherine Loxley | p | GBRLEGPTY | lawmaker killed in 2016
@ lod | Dominic Hargreave | p | GBRLEGPTY | Conservative lawmaker
@ bar | European Union negotiator | p | EUR | chief negotiator
@ gov | British government | o | GBRGOV
@ man | man held outside Penhallow's office | p | GBRCVL
@ pol | police | o | GBRCOP
@ snp | Scottish National Party | o | GBRPTYOPP
@ que | Queen | p | GBRGOV | Queen
@ mar | Martin Loxley | p | GBRELI | widower of Catherine Loxley
@ dow | Downing Street spokeswoman | p | GBRGOV | spokeswoman
@ gbr | United Kingdom | c | GBR
@ eu | European Union | o | EUR
E 0 UK/GPE; Brexit/EVT
E 1 LONDON/GPE; AP/ORG; British/NORP; Thursday/DATE; Brexit/EVT; Parliament/ORG
E 2 House of Commons/ORG; Supreme Court/ORG
E 3 Judith Penhallow/PER; Labour/ORG; Parliament/ORG
E 6 Thursday morning/DATE; House/ORG
E 7 Catherine Loxley/PER; England/GPE; 2016/DATE; EU/ORG
E 8 Martin Loxley/PER; BBC/ORG
E 9 Brexit/EVT
E 10 Dominic Hargreave/PER; Conservative/NORP; this month/DATE
E 11 Downing Street/FAC
E 13 Scottish/NORP; Labour/ORG
E 14 Nigel Astbury/PER; Parliament#1/ORG; Parliament#2/ORG
E 15 Tuesday/DATE
E 16 Britain/GPE; European Union/ORG; Oct. 31/DATE
E 17 January/DATE; March/DATE
E 18 Penhallow/PER
E 19 Twitter/ORG
E 22 European/NORP
V 0 | demand | REQUEST/change | legislative,executive | 104 | UK lawmakers=mps | PM=pm | id=de
V 0 | remark | REJECT/change | legislative,executive | 123 | PM=pm | UK lawmakers=mps | id=hu
V 1 | demanded | =de |  |  | British lawmakers=mps | prime minister=pm | when=Thursday | date=2019-09-26
V 1 | dismissed | =hu | legislative,executive | 123 | he=pm | a colleague's plea=hol | date=2019-09-25
V 1 | plea | REQUEST/change | legislative,executive | 0242 | colleague=hol | he=pm | id=pl
V 2 | suspension | COERCE/restrict | political-institutions,legislative,executive | 172 | @1:prime minister=pm | House of Commons=mps | st=h | id=su
V 2 | ruled | SANCTION/convict | legal,political-institutions | 116 | Supreme Court=cou | @1:prime minister=pm | date=2019-09-24 | id=ru
V 3 | pleaded | =pl |  |  | Judith Penhallow=hol | him#1=pm
V 3 | telling | ACCUSE/disapprove | legislative,gender | 111 | Judith Penhallow=hol | him#2=pm | date=2019-09-25
V 4 | retorted | =hu |  |  | he=pm | @3:Judith Penhallow=hol
V 6 | appealed | REQUEST/change | legislative | 024 | Speaker=spe | all sides=mps | when=Thursday morning | date=2019-09-26
V 7 | shot | ASSAULT/targeted | political-institutions,terrorism | 186 |  | Catherine Loxley=lox | st=h | when=a week before the 2016 referendum | date=2016-06-16 | where=northern England | id=ki
V 7 | stabbed | =ki |  |  |  | Catherine Loxley=lox
V 8 | begged | REQUEST/change | legislative | 024 | Martin Loxley=mar | politicians=mps
V 8 | sick | ACCUSE/disapprove | legislative | 111 | Martin Loxley=mar | @9:The prime minister=pm
V 9 | condemned | ACCUSE/disapprove | legislative | 111 | members on both sides=mps | The prime minister=pm
V 10 | ashamed | ACCUSE/disapprove | legislative,executive | 111 | Dominic Hargreave=lod | He=pm
V 10 | expelled | SANCTION/expel | legislative | 160 | @1:prime minister=pm | Dominic Hargreave=lod | when=this month | date=2019-09
V 10 | voting | REJECT | legislative | 120 | Dominic Hargreave=lod | the government=gov
V 11 | said | REJECT/change | legislative,executive | 123 | Downing Street=pm | @1:lawmakers=mps
V 12 | telling | ACCUSE/disapprove | legislative,diplomatic | 111 | The prime minister=pm | @1:British lawmakers=mps
V 13 | called on | REQUEST/change | executive,political-institutions | 1041 | Scottish nationalists=snp; Labour=lab | him=pm
V 14 | thundering | ACCUSE/disapprove | legislative,political-institutions | 111 | Nigel Astbury=nig | the opposition=lab
V 15 | held | =ru |  |  | the court=cou | @12:The prime minister=pm | when=Tuesday | date=2019-09-24
V 15 | shutdown | =su |  |  | @12:The prime minister=pm | @14:Parliament#1=mps
V 15 | judgment | =ru |  |  | the court=cou | @12:The prime minister=pm | when=Tuesday | date=2019-09-24
V 16 | leave | SANCTION/withdraw | political-institutions,diplomatic | 166 | Britain=gbr | European Union=eu | st=f | when=Oct. 31 | date=2019-10-31
V 17 | rejected | REJECT | legislative,diplomatic | 120 | Lawmakers=mps | the previous government=gov | st=h | when=between January and March | date=2019-01/2019-03 | n=other:three times:3
V 18 | arrested | COERCE/arrest | crime,legislative | 173 | police=pol | a man=man
V 18 | shouted | ACCUSE/disapprove | legislative | 111 | a man=man | she=hol
V 20 | laugh | ACCUSE/disapprove | legislative | 111 | @19:she=hol | you=pm
Q 3 | m | death threats sent to women in Parliament "often quote your words, Prime Minister — surrender, betrayal, traitor | Judith Penhallow=hol | telling | him#2=pm
Q 4 | d | I have never heard such humbug in all my life, | he=pm | retorted | -
Q 6 | m | "there was an atmosphere in the chamber worse than any I've known in my 22 years in the House," | Speaker=spe | told | members=mps
Q 6 | m | appealed to all sides to "lower the decibel level." | Speaker=spe | appealed | all sides=mps
Q 8 | m | he felt "a bit sick" at hearing her name used | Martin Loxley=mar | said | -
Q 9 | m | the best way to honor her was "to get Brexit done" | The prime minister=pm | told | the chamber=mps
Q 10 | d | He should be ashamed, and I think that tonight in his own bed he will be, | Dominic Hargreave=lod | said | -
Q 11 | i | there would be no apology | A spokeswoman in Downing Street=dow | said | -
Q 14 | m | "this Parliament is a dead Parliament" | Nigel Astbury=nig | thundering | the opposition=lab
Q 14 | i | it had no moral right to sit | Nigel Astbury=nig | thundering | the opposition=lab
Q 15 | i | the advice given to the queen had been unlawful | the court=cou | held | -
Q 15 | i | the five-week shutdown was void | the court=cou | held | -
Q 18 | i | she was a fascist | a man=man | shouted | -
Q 19 | d | My staff had to lock themselves in, | she=hol | wrote | -
Q 20 | d | * | @19:she=hol | | you=pm
Q 22 | i | they could not see how a new accord would ever pass such a house | European officials=bar | said | -

#A w17-003 | 2024-06-18 | -
S ‘My grandmother's funeral is at noon’: fury on the runway as glue protest grounds Hamburg flights
P Ten arrested after climate activists cut through the fence and stick themselves to a taxiway on the first morning of the school holidays
P Thousands of holidaymakers were stranded in northern Germany yesterday when members of the climate group Last Generation broke into Hamburg airport before dawn and glued their hands to the tarmac, forcing the airport to halt all departures for four hours.
P They came on bicycles, in orange waistcoats, with bolt cutters bought at a garden centre.
P “We know that we are ruining your trip, and we are sorry for every tear shed in that terminal,” the group said in a statement.
S “But a government that subsidises kerosene is ruining rather more than that.”
P Seven women and three men aged between 19 and 64 were detained, Hamburg police said, and by nightfall all but two had been freed.
P “Our officers needed cooking oil, a spatula and a lot of patience,” said Katrin Osterholt, a spokeswoman for the force.
P The city's interior senator, Holger Brinkmann, called the break-in “an attack on critical infrastructure” and announced that he would seek prison terms rather than fines.
P In Berlin the federal interior minister denounced the activists on X as “criminals who help nobody, least of all the climate”.
P The coalition has been arguing since May over a bill that would make trespass on an airfield punishable with up to two years.
P Tobias Amend, a Green member of the Bundestag, warned against hysteria.
P “I think it was dumb, dumb, dumb,” he told the Guardian, “but dumb is not yet a felony, and my party won't vote for a law written in a rage.”
P Inside terminal 2 there was less nuance.
P Sabine Dreyer, 41, a nurse from Kiel, had been due in Thessaloniki to bury her grandmother at noon.
P She asked, in a voice that carried as far as the currywurst stand, whether any of these children had ever done a day's work.
P Last Generation began blocking roads in January 2022 and soon became the most disliked protest movement in the country, by its own cheerful admission.
P Drivers dragged its members off the asphalt by the hair; in 2023 a trucker in Stralsund drove over a young man's foot, an act for which a court took away his licence.
P The same year police in seven states raided 15 flats at the request of prosecutors in Munich, who suspect the group of forming a criminal organisation.
P Last winter its leaders promised to give up glue, saying they would henceforth hold “disobedient assemblies”.
P That vow did not survive the spring, and Lena Wischnewski, 22, a trainee carpenter who was among those held on Monday, does not miss it.
P “You all walked past us when we were polite,” she said outside the police station in Langenhorn, rubbing the skin of her palms with lemon.
@ let | Last Generation | o | DEUSOC
@ pol | Hamburg police | o | DEUCOP
@ spo | Katrin Osterholt | p | DEUCOP | police spokeswoman
@ sen | Holger Brinkmann | p | DEUGOV | Hamburg interior senator
@ act | Lena Wischnewski | p | DEUSOC | activist
@ air | Hamburg Airport | o | DEUBUS
@ pro | Munich prosecutors | o | DEUJUD
@ gre | Tobias Amend | p | DEULEGPTYGOV | Green lawmaker
@ tra | Sabine Dreyer | p | DEUCVL | traveller
@ tru | truck driver | p | DEUCVL
@ cou | Hamburg court | o | DEUJUD
@ min | German interior minister | p | DEUGOV | Interior Minister
@ hol | stranded holidaymakers | l | DEUCVL
@ gov | German government | o | DEUGOV
@ grn | The Greens | o | DEUPTYGOV
@ gua | The Guardian | o | GBRJRN
@ act2 | young man in Stralsund | p | DEUSOC
@ pls | German police | o | DEUCOP
E 0 Hamburg/GPE
E 1 Ten/NUM
E 2 Thousands of holidaymakers/NUM; Germany/GPE; yesterday/DATE; Last Generation/ORG; Hamburg airport/FAC
E 6 Seven women/NUM; three men/NUM; Hamburg/GPE; nightfall/DATE; two/NUM
E 7 Katrin Osterholt/PER
E 8 Holger Brinkmann/PER
E 9 Berlin/GPE; X/ORG
E 10 May/DATE
E 11 Tobias Amend/PER; Green/NORP; Bundestag/ORG
E 12 Guardian/ORG
E 13 terminal 2/FAC
E 14 Sabine Dreyer/PER; Kiel/GPE; Thessaloniki/GPE
E 16 Last Generation/ORG; January 2022/DATE
E 17 2023/DATE; Stralsund/GPE
E 18 The same year/DATE; Munich/GPE
E 19 Last winter/DATE
E 20 Lena Wischnewski/PER; Monday/DATE
E 21 Langenhorn/GPE
V 0 | protest | PROTEST/obstruct | environment | 1442 | @1:climate activists=let |  | where=runway | id=gl
V 1 | arrested | COERCE/arrest | environment,legal | 173 | @6:police=pol | climate activists=let | n=arrested:Ten:10 | id=ar
V 1 | cut | PROTEST/vandalize | environment | 145 | climate activists=let | @2:airport#1=air | id=br
V 1 | stick | =gl |  |  | climate activists=let |  | where=taxiway
V 2 | broke into | =br |  |  | members of the climate group Last Generation=let | airport#1=air | when=yesterday | date=2024-06-17 | where=Hamburg airport
V 2 | glued | =gl |  |  | members of the climate group Last Generation=let |  | when=yesterday | date=2024-06-17 | where=Hamburg airport
V 4 | sorry | CONCEDE | environment | 055 | the group=let | @2:holidaymakers=hol
V 5 | ruining | ACCUSE/disapprove | environment,economic | 111 | @4:the group=let | a government=gov
V 6 | detained | =ar |  |  | Hamburg police=pol | Seven women and three men=let | by=Hamburg police=pol
V 6 | freed | RETREAT/release | environment,legal | 0841 | Hamburg police=pol | all but two=let | when=by nightfall | date=2024-06-17
V 8 | called | ACCUSE/disapprove | environment,legal | 111 | Holger Brinkmann=sen | @4:the group=let
V 8 | break-in | =br |  |  |  | 
V 8 | seek | THREATEN/arrest | environment,legal | 130 | he=sen | @4:the group=let
V 9 | denounced | ACCUSE/disapprove | environment | 111 | federal interior minister=min | the activists=let
V 11 | warned | REQUEST/change | environment,legislative | 024 | Tobias Amend=gre | @10:The coalition=gov
V 12 | vote | REJECT/change | legislative,environment | 123 | my party=grn | @10:The coalition=gov
V 12 | dumb#1 | ACCUSE/disapprove | environment | 111 | he=gre | @9:the activists=let
V 15 | asked | ACCUSE/disapprove | environment | 111 | She=tra | children=let
V 16 | blocking | PROTEST/obstruct | environment | 1442 | Last Generation=let |  | st=h | when=January 2022 | date=2022-01
V 17 | dragged | ASSAULT/beat | environment | 182 | Drivers=tru | its members=let | st=h
V 17 | drove | ASSAULT | environment | 180 | a trucker=tru | a young man=act2 | st=h | when=in 2023 | date=2023 | where=Stralsund | id=dr
V 17 | act | =dr |  |  |  | 
V 17 | took away | SANCTION/convict | legal | 116 | a court=cou | a trucker=tru | st=h
V 18 | raided | COERCE/seize | environment,legal | 1711 | police in seven states=pls | @16:Last Generation=let | st=h | when=The same year | date=2023 | n=other:15 flats:15
V 18 | request | REQUEST/assist | legal | 1013 | prosecutors in Munich=pro | police in seven states=pls | st=h
V 18 | suspect | ACCUSE/allege | legal,environment | 1121 | prosecutors in Munich=pro | the group=let
V 19 | promised | CONCEDE | environment | 082 | its leaders=let |  | when=Last winter | date=2023-12/2024-02 | st=h | id=vo
V 20 | vow | =vo |  |  | @19:its leaders=let | 
V 20 | held | =ar |  |  | @6:Hamburg police=pol | Lena Wischnewski=act | when=Monday | date=2024-06-17
Q 0 | d | My grandmother's funeral is at noon | @14:Sabine Dreyer=tra | | -
Q 4 | d | We know that we are ruining your trip, and we are sorry for every tear shed in that terminal, | the group=let | said | -
Q 5 | d | * | @4:the group=let | | -
Q 6 | i | Seven women and three men aged between 19 and 64 were detained | Hamburg police=pol | said | -
Q 7 | d | Our officers needed cooking oil, a spatula and a lot of patience, | Katrin Osterholt=spo | said | -
Q 8 | m | called the break-in “an attack on critical infrastructure” | Holger Brinkmann=sen | called | -
Q 8 | i | he would seek prison terms rather than fines | Holger Brinkmann=sen | announced | -
Q 9 | m | denounced the activists on X as “criminals who help nobody, least of all the climate” | federal interior minister=min | denounced | -
Q 12 | d | I think it was dumb, dumb, dumb, | he=gre | told | Guardian=gua
Q 12 | d | but dumb is not yet a felony, and my party won't vote for a law written in a rage. | he=gre | told | Guardian=gua
Q 15 | i | whether any of these children had ever done a day's work | She=tra | asked | -
Q 19 | m | they would henceforth hold “disobedient assemblies” | its leaders=let | saying | -
Q 21 | d | You all walked past us when we were polite, | she=act | said | -

#A w17-004 | 2011-03-02 | MADISON, Wis.
S Wisconsin Senate ORDERS fines for runaway Democrats as judge tells state to reopen Capitol
P MADISON, Wis. — Republicans in the Wisconsin Senate voted Wednesday to fine 14 absent Democrats $100 a day, hours after a Dane County judge ordered the state to let the public back into a Capitol that has been the heart of two weeks of protest.
P The fight is over a bill that would strip most public workers of nearly all their collective bargaining rights.
P The Governor says the measure is needed to close a $3.6 billion hole in the budget, and he has refused to take it off the table.
P About 200 protesters have slept on the marble floors since Feb. 15, but on Sunday evening the doors were locked to newcomers, and food, sleeping bags and even a string quartet were turned away.
P "It is our house," said Karen Maddow-Lutz, who teaches fourth grade in Beloit and had driven up with her own pillow.
S "You don't get to change the locks on your own family."
P Judge Arlene Novak found that the closure violated the state constitution and gave officials until Thursday to open the building during business hours.
P The Department of Administration, which runs the Capitol, replied that it was "reviewing the order" and that access had never been denied outright.
P In the Senate, where a fiscal bill cannot move without 20 members present, Majority Leader Scott Brandvold has run out of patience.
P The Democrats boarded a bus to Illinois on Feb. 17 so that there would be no quorum, and they have been sleeping in motels ever since.
P "Come home, do your job, and you won't owe a nickel," Brandvold told reporters.
P Reached by phone at a diner somewhere near Rockford, Democratic Sen. Fred Zielinski laughed when he heard about the penalty.
S "They can take my parking space, too," he said, adding that the group would stay away "one minute longer than it takes them to talk to us."
P Both parties said feelers had been put out at a McDonald's in Kenosha, though nobody would describe those contacts as negotiations.
P Last week a blogger who claimed to be a billionaire donor called the Governor and kept him on the line for 20 minutes; on the tape he can be heard saying that he had "thought about" planting troublemakers in the crowd.
P Union leaders said the recording proved bad faith and accused him of risking bloodshed.
P His office confirmed the conversation but said he had rejected the idea.
P Not everyone with a sign was on the same side Wednesday.
P Dale Pruitt, a salesman from Waukesha, waved a flag in support of the bill at a counter-rally of perhaps 40 people, and grumbled that state workers pay next to nothing toward their pensions.
P Wisconsin was in 1959 the first state to allow its public employees to bargain, and the union that won that law was born four blocks from the square.
P Ohio's Senate passed a similar bill by one vote on Wednesday, and its governor has promised to sign it.
P Sgt. Bill Hruska of the State Patrol, who has spent 15 nights on a folding chair by the rotunda, said there had been no arrests and that the sitters even saved him a bagel.
@ gov | Governor of Wisconsin | p | USAGOV | Gov.
@ pro | protesters at the Wisconsin Capitol | g | USALAB
@ dem | Senate Democrats | g | USALEGPTYOPP
@ sen | Wisconsin Senate | o | USALEG
@ rep | Wisconsin Republicans | g | USALEGPTYGOV
@ jud | Judge Arlene Novak | p | USAJUD | Dane County judge
@ pat | Sgt. Bill Hruska | p | USACOP | state trooper
@ hut | Karen Maddow-Lutz | p | USALABEDU | teacher
@ uni | Wisconsin State Employees Union | o | USALAB
@ fit | Scott Brandvold | p | USALEGPTYGOV | Senate majority leader
@ mil | Fred Zielinski | p | USALEGPTYOPP | Democratic senator
@ pol | Capitol police | o | USACOP
@ ohi | Ohio Senate | o | USALEG
@ pre | blogger posing as donor | p | USAJRN
@ off | Wisconsin Department of Administration | o | USAGOV
@ pri | Dale Pruitt | p | USACVL | salesman
@ ohg | Governor of Ohio | p | USAGOV | governor
E 0 Wisconsin Senate/ORG; Democrats/NORP; Capitol/FAC
E 1 MADISON/GPE; Wis./GPE; Republicans/NORP; Wisconsin Senate/ORG; Wednesday/DATE; 14/NUM; Democrats/NORP; $100/MONEY; Dane County/GPE; Capitol/FAC
E 3 $3.6 billion/MONEY
E 4 About 200 protesters/NUM; Feb. 15/DATE; Sunday evening/DATE
E 5 Karen Maddow-Lutz/PER; Beloit/GPE
E 7 Arlene Novak/PER; Thursday/DATE
E 8 Department of Administration/ORG; Capitol/FAC
E 9 Senate/ORG; Scott Brandvold/PER
E 10 Democrats/NORP; Illinois/GPE; Feb. 17/DATE
E 11 Brandvold/PER
E 12 Rockford/GPE; Democratic/NORP; Fred Zielinski/PER
E 14 McDonald's/ORG; Kenosha/GPE
E 15 Last week/DATE
E 18 Wednesday/DATE
E 19 Dale Pruitt/PER; Waukesha/GPE; perhaps 40 people/NUM
E 20 Wisconsin/GPE; 1959/DATE
E 21 Ohio/GPE; Senate/ORG; Wednesday/DATE
E 22 Bill Hruska/PER; State Patrol/ORG
V 0 | ORDERS | SANCTION/convict | legislative | 116 | Wisconsin Senate=sen | Democrats=dem | id=fi
V 0 | tells | REQUEST/yield | legal,rights-freedoms | 1051 | judge=jud | state=off | id=or
V 0 | runaway | PROTEST/boycott | legislative,economic | 143 | Democrats=dem | Wisconsin Senate=sen | id=bo
V 1 | voted | =fi |  |  | Republicans in the Wisconsin Senate=rep | 14 absent Democrats=dem | when=Wednesday | date=2011-03-02 | n=money:$100:100:USD
V 1 | ordered | =or |  |  | Dane County judge=jud | the state=off | when=Wednesday | date=2011-03-02
V 1 | protest | PROTEST/demo | economic,rights-freedoms | 1413 | @4:protesters=pro | @3:Governor=gov | where=Capitol | id=pr
V 1 | absent | =bo |  |  | Democrats=dem | Wisconsin Senate=sen
V 3 | refused | REJECT/change | economic,rights-freedoms | 1233 | The Governor=gov | @4:protesters=pro
V 4 | slept | PROTEST/obstruct | economic,rights-freedoms | 1443 | protesters=pro | @3:The Governor=gov | when=since Feb. 15 | date=2011-02-15/2011-03-02 | where=marble floors | n=protesters:About 200 protesters:200 | id=oc
V 4 | locked | COERCE/restrict | rights-freedoms | 1721 | @1:the state=off | newcomers=pro | when=Sunday evening | date=2011-02-27 | where=@1:Capitol | id=lo
V 4 | turned away | =lo |  |  | @1:the state=off | newcomers=pro
V 5 | said | ACCUSE/disapprove | rights-freedoms | 111 | Karen Maddow-Lutz=hut | @1:the state=off | id=chg
V 6 | change | =chg | rights-freedoms | 111 | @5:Karen Maddow-Lutz=hut | You=off
V 7 | found | SANCTION/convict | legal,rights-freedoms | 116 | Arlene Novak=jud | officials=off
V 7 | closure | =lo |  |  | officials=off | @4:protesters=pro
V 7 | gave | =or |  |  | Arlene Novak=jud | officials=off
V 8 | replied | REJECT | legal | 016 | Department of Administration=off | @7:Arlene Novak=jud
V 8 | order | =or |  |  | @7:Arlene Novak=jud | it=off
V 10 | boarded | =bo | legislative,economic | 143 | The Democrats=dem | @9:Senate=sen | when=Feb. 17 | date=2011-02-17
V 11 | Come | REQUEST/change | legislative | 104 | Brandvold=fit | @10:The Democrats=dem
V 12 | penalty | =fi |  |  | @1:Republicans in the Wisconsin Senate=rep | Fred Zielinski=mil
V 13 | stay | REJECT/change | legislative | 123 | the group=dem | @11:Brandvold=fit
V 14 | feelers | CONSULT | legislative | 040 | Both parties=rep; Both parties=dem |  | where=McDonald's in Kenosha | id=fe
V 14 | contacts | =fe |  |  | Both parties=rep; Both parties=dem | 
V 15 | called | CONSULT/phone | executive | 041 | a blogger=pre | the Governor=gov | when=Last week | date=2011-02-20/2011-02-26 | id=ca
V 16 | accused | ACCUSE/allege | rights-freedoms | 112 | Union leaders=uni | him=gov
V 17 | conversation | =ca |  |  | His=gov; @15:a blogger=pre | 
V 17 | rejected | REJECT | rights-freedoms | 016 | he=gov | @16:Union leaders=uni
V 19 | counter-rally | PROTEST/demo | economic | 141 | Dale Pruitt=pri | @16:Union=uni | when=@18:Wednesday | date=2011-03-02 | n=protesters:perhaps 40 people:40
V 19 | grumbled | ACCUSE/disapprove | economic | 111 | Dale Pruitt=pri | state workers=pro
V 21 | passed | SUPPORT | legislative,economic | 050 | Ohio's Senate=ohi |  | when=Wednesday | date=2011-03-02
V 21 | promised | AGREE | executive,legislative | 030 | its governor=ohg | Ohio's Senate=ohi
V 22 | arrests | COERCE/arrest | rights-freedoms | 173 | State Patrol=pol | the sitters=pro | st=n | by=Bill Hruska=pat
V 22 | sitters | =oc |  |  | the sitters=pro | 
Q 3 | i | the measure is needed to close a $3.6 billion hole in the budget | The Governor=gov | says | -
Q 5 | d | It is our house, | Karen Maddow-Lutz=hut | said | -
Q 6 | d | * | @5:Karen Maddow-Lutz=hut | | -
Q 7 | i | the closure violated the state constitution | Arlene Novak=jud | found | -
Q 8 | m | it was "reviewing the order" | Department of Administration=off | replied | -
Q 8 | i | access had never been denied outright | Department of Administration=off | replied | -
Q 11 | d | Come home, do your job, and you won't owe a nickel, | Brandvold=fit | told | -
Q 13 | d | They can take my parking space, too, | he=mil | said | -
Q 13 | m | the group would stay away "one minute longer than it takes them to talk to us | he=mil | adding | -
Q 14 | i | feelers had been put out at a McDonald's in Kenosha | Both parties=rep | said | -
Q 14 | i | feelers had been put out at a McDonald's in Kenosha | Both parties=dem | said | -
Q 15 | m | he had "thought about" planting troublemakers in the crowd | he#1=gov | saying | -
Q 16 | i | the recording proved bad faith | Union leaders=uni | said | -
Q 17 | i | he had rejected the idea | His office=gov | said | -
Q 19 | i | state workers pay next to nothing toward their pensions | Dale Pruitt=pri | grumbled | -
Q 22 | i | there had been no arrests | Bill Hruska=pat | said | -
Q 22 | i | the sitters even saved him a bagel | Bill Hruska=pat | said | -

#A w17-005 | 2024-11-29 | -
S ‘That was beneath me’: Taoiseach says sorry to care worker as Ireland votes
P THE TAOISEACH HAS apologised again to a disability worker whom he brushed off in a Cork supermarket, as polls opened this morning in an election that the clip may yet decide.
P The 38 seconds of video, filmed by RTÉ last Friday in Kanturk, have been watched four million times.
P In it Bernadette Coughlan, who minds adults with profound disabilities, tells him that her sector has been left behind; he says that this is not true, shakes her hand while looking somewhere else, and walks away as she is still talking.
P “I've been around long enough to know when I've been a clown,” he told reporters outside his polling station in Co Wicklow.
S “She deserved ten minutes and a cup of tea, and she got the back of my jacket.”
P He rang her on Saturday evening, he said, and she was “more gracious than I had any right to expect”.
P Coughlan confirmed the phone call to The Journal, but her own account of it is a shade cooler.
S “He said sorry three times and he didn't say budget once,” she laughed.
P Sinn Féin leader Órla McGettigan pounced on the affair in the last debate, charging that the government “only sees you when there's a lens behind you”.
P That attack drew the loudest applause of the night from the studio audience, and a scowl from the Tánaiste, Seán Brannigan, who leads Fianna Fáil.
P “A bit rich”, he muttered, from a party whose own year has been a rolling crisis of resignations.
P Two Sinn Féin press officers quit in September after it emerged that they had written job references for a former colleague who was under police investigation, and in October one of the party's deputies walked out over an inquiry into him that he called a “kangaroo court”.
P McGettigan said at the time that she regretted the “hurt” caused by the references and promised a full overhaul of the press office.
P All of that seemed to matter less in Kanturk yesterday than the price of a two-bed terrace.
P “They can hug every pensioner from here to Malin Head,” sighed Donal Curtin, a plasterer.
S “My son is 29 and he's in the box room, with a degree on the wall.”
P The final poll put the three big parties within two points of one another, and nobody who was asked this week could say with a straight face who will govern with whom.
P Brannigan has ruled out Sinn Féin as a partner, and so has the Taoiseach; McGettigan, for her part, has been courting the Social Democrats, whose leader, Clíona Ní Riain, gave birth to a girl on polling day.
P It is four years since Fianna Fáil and Fine Gael, heirs to the two sides of the civil war, signed their first coalition pact, together with the Greens.
P Under that deal the office of Taoiseach changed hands in December 2022.
P Care staff in bodies funded by the state had threatened to strike in October 2023, and called it off in the last hour, when ministers conceded an 8% rise.
P Coughlan is still waiting for hers, she says, which is why she went to the supermarket that night “and not for the rashers”.
@ sf | Sinn Féin | o | IRLPTYOPP
@ mcg | Órla McGettigan | p | IRLPTYOPP | Sinn Féin leader
@ tao | Taoiseach | p | IRLGOV | Taoiseach
@ car | Bernadette Coughlan | p | IRLCVL | care worker
@ ff | Seán Brannigan | p | IRLPTYGOV | Tánaiste, Fianna Fáil leader
@ uni | Fórsa | o | IRLLAB
@ fg | Fine Gael | o | IRLPTYGOV
@ hse | Irish government | o | IRLGOV
@ gre | Green Party | o | IRLPTYGOV
@ ffp | Fianna Fáil | o | IRLPTYGOV
@ jou | The Journal | o | IRLJRN
@ pre | Sinn Féin press officers | g | IRLPTYOPP
@ gar | Irish police | o | IRLCOP
@ col | former Sinn Féin colleague | p | IRLPTYOPP
@ dep | Sinn Féin deputy who left | p | IRLLEGPTY | deputy
@ don | Donal Curtin | p | IRLCVL
@ tds | Irish politicians | g | IRLPTY
@ sd | Social Democrats | o | IRLPTYOPP
E 0 Ireland/GPE
E 1 Cork/GPE; this morning/DATE
E 2 RTÉ/ORG; last Friday/DATE; Kanturk/GPE
E 3 Bernadette Coughlan/PER
E 4 Co Wicklow/GPE
E 6 Saturday evening/DATE
E 7 Coughlan/PER; The Journal/ORG
E 9 Sinn Féin/ORG; Órla McGettigan/PER
E 10 Seán Brannigan/PER; Fianna Fáil/ORG
E 12 Two/NUM; Sinn Féin/ORG; September/DATE; October/DATE
E 13 McGettigan/PER
E 14 Kanturk/GPE; yesterday/DATE
E 15 Malin Head/LOC; Donal Curtin/PER
E 17 this week/DATE
E 18 Brannigan/PER; Sinn Féin/ORG; McGettigan/PER; Social Democrats/ORG; Clíona Ní Riain/PER; polling day/DATE
E 19 Fianna Fáil/ORG; Fine Gael/ORG; Greens/ORG
E 20 December 2022/DATE
E 21 October 2023/DATE
E 22 Coughlan/PER
V 0 | sorry | CONCEDE | election,health | 055 | Taoiseach=tao | care worker=car | id=so
V 0 | beneath | =so |  |  | Taoiseach=tao | care worker=car
V 1 | apologised | =so |  |  | THE TAOISEACH=tao | disability worker=car
V 1 | brushed off | REJECT | election,health | 120 | he=tao | disability worker=car | where=a Cork supermarket | id=br
V 3 | tells | ACCUSE/disapprove | health,inequality | 111 | Bernadette Coughlan=car | him=tao
V 3 | not true | =br |  |  | he=tao | Bernadette Coughlan=car | when=@2:last Friday | date=2024-11-22 | where=@2:Kanturk
V 3 | walks away | =br |  |  | he#1=tao | Bernadette Coughlan=car
V 4 | clown | =so |  |  | he=tao | @3:Bernadette Coughlan=car | where=outside his polling station in Co Wicklow
V 5 | deserved | =so |  |  | @4:he=tao | She=car
V 6 | rang | CONSULT/phone | election | 041 | He=tao; her=car |  | by=he=tao | when=Saturday evening | date=2024-11-23 | id=ph
V 6 | gracious | SUPPORT | election | 051 | he=tao | she=car
V 7 | phone call | =ph |  |  | Coughlan=car; @6:He=tao |  | by=Coughlan=car
V 8 | sorry | =so |  |  | He=tao | she=car
V 8 | laughed | ACCUSE/disapprove | election,health | 111 | she=car | He=tao
V 9 | charging | ACCUSE/disapprove | election,executive | 111 | Órla McGettigan=mcg | the government=hse | id=ch
V 9 | pounced | =ch |  |  | Órla McGettigan=mcg | the government=hse
V 10 | attack | =ch |  |  | @9:Órla McGettigan=mcg | @9:the government=hse
V 11 | rich | ACCUSE/disapprove | election | 111 | he=ff | party=sf
V 11 | resignations | RETREAT/resign | political-institutions | 083 | party=sf |  | st=h
V 12 | quit | RETREAT/resign | political-institutions | 083 | Sinn Féin press officers=pre |  | when=September | date=2024-09 | n=other:Two:2 | st=h | id=qu
V 12 | investigation | ACCUSE/investigate | crime | 091 | police=gar | former colleague=col | st=h
V 12 | walked out | SANCTION/withdraw | political-institutions | 160 | one of the party's deputies=dep | the party=sf | when=October | date=2024-10 | st=h | id=wa
V 12 | inquiry | ACCUSE/investigate | political-institutions | 090 | the party=sf | him=dep | st=h | id=in
V 12 | called | ACCUSE/disapprove | political-institutions | 111 | he=dep | the party=sf | st=h
V 13 | regretted | CONCEDE | political-institutions | 055 | McGettigan=mcg |  | st=h
V 13 | promised | AGREE | political-institutions | 034 | McGettigan=mcg |  | st=h
V 15 | sighed | ACCUSE/disapprove | election,human-security | 111 | Donal Curtin=don | They=tds
V 18 | ruled out | REJECT/assist | election | 121 | Brannigan=ff; the Taoiseach=tao | Sinn Féin=sf
V 18 | courting | REQUEST/assist | election | 021 | McGettigan=mcg | Social Democrats=sd
V 19 | signed | SUPPORT | executive,legislative | 057 | Fianna Fáil=ffp; Fine Gael=fg; Greens=gre |  | st=h | date=2020 | id=si
V 19 | pact | =si |  |  | Fianna Fáil=ffp; Fine Gael=fg; Greens=gre | 
V 20 | deal | =si |  |  | @19:Fianna Fáil=ffp; @19:Fine Gael=fg; @19:Greens=gre | 
V 21 | threatened | THREATEN/restrict | health,economic | 133 | Care staff in bodies funded by the state=uni | ministers=hse | st=h | when=October 2023 | date=2023-10 | id=th
V 21 | called it off | CONCEDE | health,economic | 082 | Care staff in bodies funded by the state=uni | ministers=hse | st=h | id=of
V 21 | conceded | CONCEDE | health,economic | 0832 | ministers=hse | Care staff in bodies funded by the state=uni | st=h
Q 0 | d | That was beneath me | Taoiseach=tao | says | care worker=car
Q 3 | i | her sector has been left behind | Bernadette Coughlan=car | tells | him=tao
Q 3 | i | this is not true | he=tao | says | her#2=car
Q 4 | d | I've been around long enough to know when I've been a clown, | he=tao | told | -
Q 5 | d | * | @4:he=tao | |
Q 6 | m | she was “more gracious than I had any right to expect” | he=tao | said | -
Q 8 | d | He said sorry three times and he didn't say budget once, | she=car | laughed | @7:The Journal=jou
Q 9 | m | the government “only sees you when there's a lens behind you” | Órla McGettigan=mcg | charging | -
Q 11 | d | A bit rich | he=ff | muttered | -
Q 12 | m | called a “kangaroo court” | he=dep | called | -
Q 13 | m | she regretted the “hurt” caused by the references | McGettigan=mcg | said | -
Q 15 | d | They can hug every pensioner from here to Malin Head, | Donal Curtin=don | sighed | -
Q 16 | d | * | @15:Donal Curtin=don | |
Q 22 | m | why she went to the supermarket that night “and not for the rashers” | she#1=car | says | -

#A w17-006 | 2012-05-23 | MONTREAL
S Hundreds arrested as Montreal students defy protest law on strike's 100th day
P MONTREAL — A river of red flooded the streets here Tuesday as tens of thousands of students and their allies marched against a tuition hike and against the emergency law that was supposed to send them home.
P Police let the afternoon parade pass, then closed in after midnight at the corner of St. Denis and Sherbrooke, kettling a smaller crowd and loading 518 people on to city buses with their wrists in plastic ties.
P "We warned them several times that the gathering was illegal," said Const. Jacinthe Rouleau, who spoke for the force at a 3 a.m. briefing.
P Bill 78, which the government rammed through the National Assembly in a single sitting last Friday, obliges anyone planning a demonstration of 50 people or more to hand its route to police eight hours beforehand.
P Fines run to $125,000 for a student federation that disobeys.
P CLASSE, the most radical of the three big student groups, had announced on Monday that it would ignore the legislation, and it kept its word.
S "If the price of speaking is a fine, send us the bill," its spokesman, Philippe Verreault, shouted from the back of a pickup truck.
S "We will frame it."
P The Premier, who has governed since 2003, called that defiance "a summons to anarchy" and said that no democracy can be run from the sidewalk.
P His education minister, Hélène Cauchon, nevertheless telephoned two of the federations on Tuesday night and invited them to talks in Quebec City.
P "An invitation is not an offer, but we'll come," tweeted one of them, the college federation FECQ.
P Gaétan Trépanier, a retired machinist who banged a saucepan with a wooden spoon outside his duplex in Villeray, said he had never demonstrated in his life.
S "I don't care a fig for tuition," he explained, "but tell me I need a permit to stand on my corner and I get the pot."
P Not all of the neighbours clapped along, and a bar owner on St. Denis complained to a reporter that masked youths had thrown a café table through his window on Sunday.
P The strike began on Feb. 13, when social-science students at Laval University voted to leave their lecture halls over a plan to raise fees by $1,625 over five years.
P Even then, they would be the lowest in the country, as the government never tires of pointing out.
P Marches in March and April ended in broken glass; on May 4, outside a Liberal convention in Victoriaville, one young man lost an eye when officers fired plastic bullets.
P An inquiry into that shooting by the provincial police has yet to question a single constable.
P Ten days later the education minister of the time, Lucie Bombardier, resigned, confessing that she no longer believed herself to be part of the solution.
P The Quebec Bar has objected that the new law goes too far, and the Parti Québécois leader, Micheline Lavallée, who has worn the red felt square for weeks, wants it repealed by the first cabinet she forms.
P For the time being, the person most often quoted on the walls of the Latin Quarter is neither of them but a panda, the mascot of a young man who hands out free hugs.
P Of those rounded up on Tuesday night, all but a handful were let go by breakfast with tickets of $634 each, and a good many said that they would be back by supper.
@ stu | Quebec students | g | CANEDU
@ pol | Montreal police | o | CANCOP
@ gov | Quebec government | o | CANGOV
@ cha | Premier of Quebec | p | CANGOV | Premier
@ cla | CLASSE | o | CANEDU
@ ver | Philippe Verreault | p | CANEDU | spokesman for CLASSE
@ bar | Quebec Bar | o | CANSOC
@ con | Jacinthe Rouleau | p | CANCOP | police spokeswoman
@ fec | FECQ | o | CANEDU
@ min | Hélène Cauchon | p | CANGOV | education minister
@ for | Lucie Bombardier | p | CANGOV | former education minister
@ res | Gaétan Trépanier | p | CANCVL | retired machinist
@ bla | Black Bloc | g | CANCVL
@ sho | Ted Kowalchuk | p | CANBUS | bar owner
@ jus | student injured at Victoriaville | p | CANEDU
@ rep | reporter | p | CANJRN
@ sq | Sûreté du Québec | o | CANCOP
E 0 Hundreds/NUM; Montreal/GPE
E 1 MONTREAL/GPE; Tuesday/DATE; tens of thousands of students and their allies/NUM
E 2 St. Denis/FAC; Sherbrooke/FAC; 518 people/NUM
E 3 Jacinthe Rouleau/PER
E 4 Bill 78/LAW; National Assembly/ORG; last Friday/DATE
E 5 $125,000/MONEY
E 6 CLASSE/ORG; Monday/DATE
E 7 Philippe Verreault/PER
E 9 2003/DATE
E 10 Hélène Cauchon/PER; two/NUM; Tuesday night/DATE; Quebec City/GPE
E 11 FECQ/ORG
E 12 Gaétan Trépanier/PER; Villeray/GPE
E 14 St. Denis/FAC; Sunday/DATE
E 15 Feb. 13/DATE; Laval University/ORG; $1,625/MONEY
E 17 March/DATE; April/DATE; May 4/DATE; Liberal/NORP; Victoriaville/GPE
E 19 Lucie Bombardier/PER
E 20 Quebec Bar/ORG; Parti Québécois/ORG; Micheline Lavallée/PER
E 21 Latin Quarter/LOC
E 22 Tuesday night/DATE; $634/MONEY; all but a handful/NUM
V 0 | arrested | COERCE/arrest | rights-freedoms,legal | 173 | @2:Police=pol | students=stu | n=arrested:Hundreds | where=Montreal | id=ar
V 0 | defy | PROTEST/demo | rights-freedoms | 1413 | students=stu | @4:government=gov | where=Montreal | id=ma
V 0 | strike | PROTEST/strike | economic,rights-freedoms | 1432 | students=stu | @4:government=gov | id=st
V 1 | marched | =ma |  |  | students=stu | @4:government=gov | when=Tuesday | date=2012-05-22 | where=here | n=protesters:tens of thousands of students and their allies
V 2 | parade | =ma |  |  | @1:students=stu | 
V 2 | kettling | COERCE/restrict | rights-freedoms,repression | 1721 | Police=pol | a smaller crowd=stu | where=corner of St. Denis and Sherbrooke | id=ke
V 2 | loading | =ar |  |  | Police=pol | 518 people=stu | n=arrested:518 people:518
V 2 | closed in | =ke |  |  | Police=pol | a smaller crowd=stu
V 3 | warned | THREATEN/arrest | rights-freedoms,legal | 132 | We=pol | them=stu
V 3 | gathering | =ma |  |  | them=stu | 
V 4 | rammed | COERCE/restrict | rights-freedoms,legislative | 1721 | the government=gov | @1:students=stu | when=last Friday | date=2012-05-18 | where=National Assembly | id=bi
V 6 | ignore | REJECT | rights-freedoms,legal | 128 | CLASSE=cla | @4:the government=gov | when=Monday | date=2012-05-21 | id=ig
V 7 | send | =ig |  |  | its spokesman=ver | @4:the government=gov
V 9 | called | ACCUSE/disapprove | rights-freedoms,executive | 111 | The Premier=cha | @6:CLASSE=cla
V 9 | defiance | =ig |  |  | @6:CLASSE=cla | The Premier=cha
V 10 | telephoned | CONSULT/phone | economic | 041 | Hélène Cauchon=min; two of the federations=fec |  | when=Tuesday night | date=2012-05-22
V 10 | invited | AGREE | economic | 036 | Hélène Cauchon=min | them=fec | when=Tuesday night | date=2012-05-22 | id=inv
V 11 | come | AGREE | economic | 036 | we=fec | @10:Hélène Cauchon=min
V 11 | invitation | =inv |  |  | @10:Hélène Cauchon=min | we=fec
V 12 | banged | PROTEST/demo | rights-freedoms | 1413 | Gaétan Trépanier=res | @4:the government=gov | where=Villeray
V 12 | demonstrated | PROTEST/demo |  | 141 | he=res |  | st=n | by=he=res
V 14 | complained | ACCUSE/allege | crime | 112 | a bar owner=sho | masked youths=bla
V 14 | thrown | PROTEST/riot | crime | 145 | masked youths=bla | his=sho | by=bar owner=sho | when=on Sunday | date=2012-05-20 | where=St. Denis
V 15 | strike | =st |  |  | social-science students at Laval University=stu | @4:the government=gov | when=Feb. 13 | date=2012-02-13
V 17 | Marches | PROTEST/riot | economic | 1452 | @15:students=stu | @16:the government=gov | st=h | when=March and April | date=2012-03/2012-04
V 17 | fired | ASSAULT/crowd-control | repression | 175 | officers=sq | one young man=jus | st=h | when=May 4 | date=2012-05-04 | where=Victoriaville | n=injured:one:1 | id=vi
V 18 | inquiry | ACCUSE/investigate | repression | 090 | provincial police=sq | constable=sq
V 18 | shooting | =vi |  |  | @17:officers=sq | @17:one young man=jus
V 19 | resigned | RETREAT/resign | executive | 0831 | Lucie Bombardier=for |  | st=h | when=Ten days later | date=2012-05-14
V 20 | objected | ACCUSE/disapprove | rights-freedoms,legal | 111 | Quebec Bar=bar | @16:the government=gov
V 22 | rounded up | =ar |  |  | @2:Police=pol | those=stu | when=Tuesday night | date=2012-05-22
V 22 | let go | RETREAT/release | legal | 0841 | @2:Police=pol | all but a handful=stu | when=by breakfast | date=2012-05-23
V 22 | back | PROTEST/demo | rights-freedoms | 1413 | a good many=stu | @16:the government=gov | st=f
Q 3 | d | We warned them several times that the gathering was illegal, | Jacinthe Rouleau=con | said | -
Q 6 | i | it would ignore the legislation | CLASSE=cla | announced | -
Q 7 | d | If the price of speaking is a fine, send us the bill, | Philippe Verreault=ver | shouted | -
Q 8 | d | * | @7:Philippe Verreault=ver | |
Q 9 | m | called that defiance "a summons to anarchy" | The Premier=cha | called | -
Q 9 | i | no democracy can be run from the sidewalk | The Premier=cha | said | -
Q 11 | d | An invitation is not an offer, but we'll come, | FECQ=fec | tweeted | -
Q 12 | i | he had never demonstrated in his life | Gaétan Trépanier=res | said | -
Q 13 | d | I don't care a fig for tuition, | he=res | explained | -
Q 13 | d | but tell me I need a permit to stand on my corner and I get the pot. | he=res | explained | -
Q 14 | i | masked youths had thrown a café table through his window on Sunday | a bar owner=sho | complained | a reporter=rep
Q 19 | i | she no longer believed herself to be part of the solution | Lucie Bombardier=for | confessing | -
Q 20 | i | the new law goes too far | Quebec Bar=bar | objected | -
Q 22 | i | they would be back by supper | a good many=stu | said | -

#A w17-007 | 2018-08-24 | CANBERRA
S Australia dumps another leader: treasurer wins party coup as PM bows out with swipe at 'wreckers'
P Fourth prime minister in eight years to be felled by own colleagues
P CANBERRA (Reuters) - Australia's ruling Liberal lawmakers chose Treasurer Leighton Gartrell as their leader on Friday, making him the country's sixth prime minister in little more than a decade and ending a week of plotting that paralysed the government.
P Gartrell beat Brett Pikard, the former home affairs minister whose challenge on Tuesday had set off the crisis, by 45 votes to 40 in a closed-door ballot.
P The outgoing leader did not stand after a petition for the meeting, which he had insisted must carry 43 signatures, reached the required number with minutes to spare.
P "Australians will be just dumbstruck and appalled by the conduct of the last week," he told a news conference, with his granddaughter perched on his hip.
S "There was a determined insurgency, backed by powerful voices in the media, to bring me down, and if not, to bring the show down."
P He named no newspaper, but no one in the room needed telling.
P He also confirmed that he would leave parliament "not before too long", a departure that would wipe out the government's one-seat majority.
P Pikard, a one-time Queensland detective, pledged loyalty to the man who had defeated him.
P "My course from here is to provide absolute support," he said, four days after saying much the same to the previous leader.
P The first ballot, on Tuesday morning, had gone 48-35 against him, and it was in the hours after it that ministers began to resign, ten of them by Thursday night.
P The decisive blow came from Finance Minister Dean Corrigan, who had vouched for the prime minister on Wednesday and by lunchtime the next day was telling him to his face that he had lost the confidence of the party.
P Labor leader Gordon Shillito moved at once to adjourn the House, and when the government beat him to it, using its numbers to send members home until September, he mocked it for running away.
P "The government of Australia has gone on strike," he thundered across the empty front bench.
P Lucinda Baines, a first-term Liberal from Melbourne, alleged in a statement that senior men had bullied women into signing the petition, and demanded a party inquiry.
P A spokesman for Pikard denied that anyone in his camp had leaned on anybody.
P What the row was about is harder to say than who lost it, though energy policy was the spark: the prime minister had dropped a target for emissions from his bill on Monday, after backbenchers threatened to vote with Labor.
P The Australian dollar slipped by half a U.S. cent and then crept back.
P In 2009 the same man lost the leadership by a single vote over carbon trading, and in 2015 he seized it back by toppling Alan Strang, who sat among Pikard's supporters this week without troubling to hide a smile.
P No Australian prime minister has served a full term since 2007.
P "I sell flowers, and I couldn't sack a Saturday girl the way this lot sack a prime minister," said Moira Petrakis, who keeps a stall in the Sydney suburb of Marrickville.
P Gartrell, 50, the son of a policeman, was sworn in by the Governor-General in the evening and told Australians that his would be "a new generation of Liberal leadership".
@ pm | Prime Minister of Australia | p | AUSGOV | Prime Minister
@ gar | Leighton Gartrell | p | AUSGOVPTY | treasurer, new Liberal leader
@ pik | Brett Pikard | p | AUSLEGPTY | former home affairs minister, challenger
@ lib | Liberal Party | o | AUSPTYGOV
@ shu | Gordon Shillito | p | AUSPTYOPP | Labor leader
@ hac | former prime minister Alan Strang | p | AUSELI | former prime minister
@ vot | Moira Petrakis | p | AUSCVL | florist
@ whi | Senator Dean Corrigan | p | AUSGOVPTY | finance minister
@ wom | Lucinda Baines | p | AUSLEGPTY | Liberal MP
@ min | ministers who resigned | g | AUSGOV
@ gov | Australian government | o | AUSGOV
@ sen | senior Liberal men | g | AUSPTYGOV
@ bac | government backbenchers | g | AUSLEGPTYGOV
@ aus | Australians | l | AUSCVL
E 0 Australia/GPE
E 2 CANBERRA/GPE; Reuters/ORG; Australia/GPE; Liberal/NORP; Leighton Gartrell/PER; Friday/DATE
E 3 Gartrell/PER; Brett Pikard/PER; Tuesday/DATE
E 5 Australians/NORP; last week/DATE
E 9 Pikard/PER; Queensland/GPE
E 11 Tuesday morning/DATE; Thursday night/DATE; ten of them/NUM
E 12 Dean Corrigan/PER; Wednesday/DATE
E 13 Labor/ORG; Gordon Shillito/PER; House/ORG; September/DATE
E 14 Australia/GPE
E 15 Lucinda Baines/PER; Liberal/NORP; Melbourne/GPE
E 16 Pikard/PER
E 17 Monday/DATE; Labor/ORG
E 18 Australian/NORP; U.S./GPE
E 19 2009/DATE; 2015/DATE; Alan Strang/PER; Pikard/PER; this week/DATE
E 20 Australian/NORP; 2007/DATE
E 21 Moira Petrakis/PER; Sydney/GPE; Marrickville/GPE
E 22 Gartrell/PER; evening/DATE; Australians/NORP; Liberal/NORP
V 0 | dumps | REQUEST/change | executive,political-institutions | 1041 | @2:Liberal lawmakers=lib | another leader=pm | id=du
V 0 | coup | =du |  |  | @2:Liberal lawmakers=lib | PM=pm
V 0 | swipe | ACCUSE/disapprove | political-institutions | 111 | PM=pm | wreckers=pik | id=sw
V 1 | felled | =du |  |  | own colleagues=lib | Fourth prime minister=pm
V 2 | chose | SUPPORT | executive,political-institutions | 051 | Liberal lawmakers=lib | Leighton Gartrell=gar | when=Friday | date=2018-08-24 | id=el
V 2 | plotting | REQUEST/change | executive,political-institutions | 1041 | @3:Brett Pikard=pik | @4:outgoing leader=pm | id=chal
V 3 | challenge | =chal | executive,political-institutions | 1041 | Brett Pikard=pik | @1:prime minister=pm | when=Tuesday | date=2018-08-21
V 3 | ballot | =el |  |  | @2:Liberal lawmakers=lib | Gartrell=gar
V 3 | beat | =el |  |  | @2:Liberal lawmakers=lib | Gartrell=gar
V 4 | petition | REQUEST/meet | executive,political-institutions | 106 | @2:Liberal lawmakers=lib | outgoing leader=pm | id=pe
V 5 | appalled | =sw |  |  | he=pm | @3:Brett Pikard=pik
V 6 | insurgency | =sw |  |  | @5:he=pm | @3:Brett Pikard=pik
V 8 | leave | RETREAT/resign | legislative,executive | 083 | he=pm |  | st=f | id=lv
V 8 | departure | =lv |  |  | he=pm | 
V 9 | pledged | SUPPORT | political-institutions | 051 | Pikard=pik | the man who had defeated him=gar | id=ple
V 9 | defeated | =el |  |  | @2:Liberal lawmakers=lib | the man who had defeated him=gar
V 10 | support | =ple |  |  | he=pik | @9:the man who had defeated him=gar
V 10 | saying | SUPPORT | political-institutions | 051 | he=pik | the previous leader=pm | st=h
V 11 | resign | RETREAT/resign | executive | 083 | ministers=min |  | when=by Thursday night | date=2018-08-21/2018-08-23 | n=other:ten of them:10 | id=re
V 11 | ballot | SUPPORT | executive,political-institutions | 051 | @2:Liberal lawmakers=lib | @4:outgoing leader=pm | when=Tuesday morning | date=2018-08-21
V 12 | vouched | SUPPORT | executive | 051 | Dean Corrigan=whi | prime minister=pm | when=Wednesday | date=2018-08-22
V 12 | telling | REQUEST/change | executive,political-institutions | 1041 | Dean Corrigan=whi | him=pm | when=the next day | date=2018-08-23
V 13 | mocked | ACCUSE/disapprove | legislative,executive | 111 | Gordon Shillito=shu | the government=gov | id=mo
V 13 | moved | REQUEST/change | legislative | 104 | Gordon Shillito=shu | the government=gov
V 13 | send | COERCE/restrict | legislative,political-institutions | 172 | the government=gov | 
V 14 | thundered | =mo |  |  | he=shu | government of Australia=gov
V 15 | alleged | ACCUSE/allege | gender,political-institutions | 112 | Lucinda Baines=wom | senior men=sen
V 15 | demanded | REQUEST/change | gender,political-institutions | 104 | Lucinda Baines=wom | party=lib
V 15 | petition | =pe |  |  | women=lib | @12:prime minister=pm
V 15 | bullied | COERCE | gender,political-institutions | 170 | senior men=sen | women=lib | by=Lucinda Baines=wom
V 16 | denied | REJECT | gender,political-institutions | 016 | A spokesman for Pikard=pik | @15:Lucinda Baines=wom
V 17 | dropped | CONCEDE | environment,legislative | 0832 | the prime minister=pm | backbenchers=bac | when=Monday | date=2018-08-20
V 17 | threatened | THREATEN/restrict | environment,legislative | 130 | backbenchers=bac | the prime minister=pm | id=bth
V 19 | toppling | REQUEST/change | executive,political-institutions | 1041 | the same man=pm | Alan Strang=hac | st=h | when=in 2015 | date=2015
V 19 | lost | REQUEST/change | executive,political-institutions | 1041 | @2:Liberal lawmakers=lib | the same man=pm | st=h | when=In 2009 | date=2009
V 21 | sack#2 | =du |  |  | this lot=lib | a prime minister=pm
V 21 | said | ACCUSE/disapprove | political-institutions | 111 | Moira Petrakis=vot | this lot=lib
Q 4 | i | which he had insisted must carry 43 signatures | he=pm | insisted | -
Q 5 | d | Australians will be just dumbstruck and appalled by the conduct of the last week, | he=pm | told | -
Q 6 | d | * | @5:he=pm | |
Q 8 | m | he would leave parliament "not before too long" | He=pm | confirmed | -
Q 10 | d | My course from here is to provide absolute support, | he=pik | said | -
Q 12 | i | he had lost the confidence of the party | Dean Corrigan=whi | telling | him=pm
Q 14 | d | The government of Australia has gone on strike, | he=shu | thundered | -
Q 15 | i | senior men had bullied women into signing the petition | Lucinda Baines=wom | alleged | -
Q 16 | i | anyone in his camp had leaned on anybody | A spokesman for Pikard=pik | denied | -
Q 21 | d | I sell flowers, and I couldn't sack a Saturday girl the way this lot sack a prime minister, | Moira Petrakis=vot | said | -
Q 22 | m | his would be "a new generation of Liberal leadership" | Gartrell=gar | told | Australians=aus

#A w17-008 | 2021-06-19 | COPENHAGEN
S Denmark's nurses walk out after rejecting pay deal twice
P COPENHAGEN, June 19 (AFP) - Nearly 5,000 Danish nurses went on strike on Saturday, forcing hospitals to put off knee and hip operations just as the country emerges from the pandemic.
P About a tenth of the staff in public hospitals downed tools at 0800 (0600 GMT); emergency wards, cancer care and Covid-19 units were exempted.
P The stoppage is the first by nurses since 2008, and it comes after members voted down, for the second time this spring, an accord that their leaders had signed with the regions that employ them.
P "We have been clapped for, and we have been sung to from balconies," Birgitte Holmgaard, president of the Danish Nurses' Organization, told AFP.
S "None of that pays a rent."
P She wants politicians to reopen a 1969 reform of civil service pay which, in her words, "decided that women's work was worth less and then forgot to look again".
P Denmark likes to think of itself as the most equal of countries, and in most tables it is near the top.
P Yet a nurse there earns some 10 percent less than the average for jobs that need as long an education, according to a report published last year.
P The deal thrown out on Monday offered 5.02 percent over three years, the same as for other public employees.
P Two in three of those who took part said no, the union reported, a bigger majority than in April.
P Danish Regions, the employers' body, brushed aside the call for a bigger slice.
P "You cannot give one group more without taking it from another, and nobody has told me from whom," its chief negotiator, Anders Lykke, said in an email.
P The public conciliator had twice postponed the conflict by two weeks, the most that the law allows, and summoned both sides to her office for a last attempt on Tuesday that lasted until dawn.
P Those present at that session described it as polite and quite hopeless.
P Parliament may in the end impose a settlement by law, as it has done a dozen times since the 1930s, but the Prime Minister has so far shown no appetite for it.
P "We have a Danish model, and the model is that politicians keep their fingers out," she declared on Thursday on the island of Funen, where students in white coats booed her.
P The left-wing parties that keep her minority cabinet alive urged her to set up a commission on pay.
P On the steps of the Rigshospitalet, where a brass band played in the rain, Sofie Ravn, an anaesthetic nurse, said that she felt guilty about every patient who had been sent home.
S "Then I remember last April, when I wore the same mask for two shifts," she added.
P One of those patients, the retired ferryman Jørgen Bech, 71, has waited nine months for a new hip and is on the side of the strikers "even if they are not on mine".
P The 2008 walkout went on for eight weeks, the longest in the history of the health service, and ended with a rise of 13.3 percent.
P From Tuesday the union plans to bring out a further 500 members every week.
@ nur | Danish nurses | g | DNKLABMED
@ dsr | Danish Nurses' Organization | o | DNKLABMED
@ reg | Danish Regions | o | DNKGOV
@ chr | Birgitte Holmgaard | p | DNKLABMED | union president
@ neg | Anders Lykke | p | DNKGOV | chief negotiator of the regions
@ pm | Prime Minister of Denmark | p | DNKGOV | Prime Minister
@ ane | Sofie Ravn | p | DNKLABMED | anaesthetic nurse
@ med | public conciliator | p | DNKGOV | conciliator
@ afp | AFP | o | FRAJRN
@ stu | nursing students | g | DNKEDUMED
@ lef | Danish left-wing parties | g | DNKPTY
@ pol | Danish politicians | g | DNKPTY
@ bec | Jørgen Bech | p | DNKCVL | patient
E 0 Denmark/GPE
E 1 COPENHAGEN/GPE; June 19/DATE; AFP/ORG; Nearly 5,000/NUM; Danish/NORP; Saturday/DATE
E 2 About a tenth of the staff/NUM
E 3 2008/DATE; this spring/DATE
E 4 Birgitte Holmgaard/PER; Danish Nurses' Organization/ORG; AFP/ORG
E 6 1969/DATE
E 7 Denmark/GPE
E 8 last year/DATE
E 9 Monday/DATE
E 10 Two in three/NUM; April/DATE
E 11 Danish Regions/ORG
E 12 Anders Lykke/PER
E 13 Tuesday/DATE
E 15 Parliament/ORG; the 1930s/DATE
E 16 Danish/NORP; Thursday/DATE; Funen/LOC
E 18 Rigshospitalet/FAC; Sofie Ravn/PER
E 19 last April/DATE
E 20 Jørgen Bech/PER
E 21 2008/DATE
E 22 Tuesday/DATE; a further 500 members/NUM
V 0 | walk out | PROTEST/strike | economic,health | 1432 | Denmark's nurses=nur | @3:the regions=reg | id=st
V 0 | rejecting | REJECT | economic,health | 127 | Denmark's nurses=nur | @3:the regions=reg | id=rj
V 0 | deal | SUPPORT | economic,health | 057 | @3:their leaders=dsr; @3:the regions=reg |  | id=ac
V 1 | strike | =st |  |  | Danish nurses=nur | @3:the regions=reg | when=on Saturday | date=2021-06-19 | n=protesters:Nearly 5,000:5000
V 2 | downed tools | =st |  |  | staff in public hospitals=nur | @3:the regions=reg
V 3 | stoppage | =st |  |  | nurses=nur | regions=reg
V 3 | voted down | =rj |  |  | members=nur | the regions=reg
V 3 | signed | =ac | economic,health | 057 | their leaders=dsr; the regions=reg | 
V 3 | accord | =ac |  |  | their leaders=dsr; the regions=reg | 
V 6 | wants | REQUEST/change | economic,gender | 0242 | She=chr | politicians=pol
V 9 | deal | =ac |  |  | @3:their leaders=dsr; @3:the regions=reg | 
V 9 | thrown out | =rj |  |  | @3:nurses=nur | @3:the regions=reg | when=Monday | date=2021-06-14
V 10 | no | =rj |  |  | those who took part=nur | @3:the regions=reg | by=the union=dsr
V 11 | call | REQUEST/change | economic,health | 1042 | @10:the union=dsr | Danish Regions=reg
V 11 | brushed aside | REJECT/change | economic,health | 1232 | Danish Regions=reg | @10:the union=dsr | id=br
V 12 | cannot | =br |  |  | Anders Lykke=neg | @10:the union=dsr
V 13 | postponed | COERCE/restrict | economic,rights-freedoms | 172 | public conciliator=med | both sides=nur | n=other:twice:2
V 13 | summoned | REQUEST/meet | economic | 106 | public conciliator=med | both sides=dsr; both sides=reg | when=Tuesday | date=2021-06-15
V 13 | attempt | CONSULT/third-party | economic | 045 | her=med; both sides=dsr; both sides=reg |  | when=Tuesday | date=2021-06-15 | id=at
V 13 | conflict | =st |  |  | both sides=nur | @11:Danish Regions=reg
V 14 | session | =at |  |  | @13:her=med; @13:both sides=dsr; @13:both sides=reg | 
V 16 | booed | ACCUSE/disapprove | economic,health | 111 | students in white coats=stu | her=pm | when=Thursday | date=2021-06-17 | where=Funen
V 16 | declared | REJECT/change | economic,health | 1232 | she=pm | @10:the union=dsr | when=Thursday | date=2021-06-17
V 17 | urged | REQUEST/change | economic,legislative | 0242 | left-wing parties=lef | her#2=pm
V 20 | side | SUPPORT | economic,health | 051 | Jørgen Bech=bec | strikers=nur
V 21 | walkout | PROTEST/strike | economic,health | 1432 | @3:nurses=nur | @3:the regions=reg | st=h | when=2008 | date=2008
V 22 | bring out | PROTEST/strike | economic,health | 1432 | members=nur | @11:Danish Regions=reg | st=f | when=From Tuesday | date=2021-06-22 | n=protesters:a further 500 members:500
Q 4 | d | We have been clapped for, and we have been sung to from balconies, | Birgitte Holmgaard=chr | told | AFP=afp
Q 5 | d | * | @4:Birgitte Holmgaard=chr | |
Q 6 | m | which, in her words, "decided that women's work was worth less and then forgot to look again" | her=chr | words | -
Q 10 | i | Two in three of those who took part said no | the union=dsr | reported | -
Q 12 | d | You cannot give one group more without taking it from another, and nobody has told me from whom, | Anders Lykke=neg | said | -
Q 16 | d | We have a Danish model, and the model is that politicians keep their fingers out, | she=pm | declared | -
Q 18 | i | she felt guilty about every patient who had been sent home | Sofie Ravn=ane | said | -
Q 19 | d | Then I remember last April, when I wore the same mask for two shifts, | she=ane | added | -

#A w17-009 | 2018-12-13 | -
S She's STILL standing: PM sees off Tory plotters in 200-117 vote – but at what price?
P Embattled leader promises to go before next election as Brexiteers tell her to quit NOW
P The Prime Minister clung on to her job last night after Conservative MPs voted by 200 to 117 to keep her, ending the most dramatic day Westminster has seen since the referendum.
P Cheers rang along the committee corridor at 9pm when Sir Godfrey Amblecote, whose office had received the 48 letters needed, read out the figures to a room as hot as a bakery.
S She had learned only on Tuesday night, back from a dash to Berlin, that the threshold had been crossed.
P To win, she had to give up the future: Tory backbenchers said she assured them that she would not lead the party into the 2022 election.
P "In my heart I'd have loved to," one quoted her as saying, and several admitted to a lump in the throat.
P Outside No 10 she struck a humbler note than usual.
P "A significant number of colleagues did cast a vote against me, and I have listened to what they said," she told the cameras.
P The rebels were in no mood for hugs.
P Sir Peregrine Chudleigh, chairman of the hardline European Research Group, sniffed that losing the support of a third of her MPs was "a terrible result" and urged her to see the Queen and resign.
P "Oh, do put a sock in it, Perry," Work and Pensions Secretary Caroline Wetherby snapped back on Channel 4.
P Under the rules she cannot be challenged again for a year.
P The coup had been brewing since November 15, when two ministers stormed out of the Cabinet over her draft withdrawal deal with Brussels and Sir Peregrine handed in his own letter before the cameras.
P But the straw that broke the camel's back was Monday's decision to pull the Commons vote on that agreement, which she confessed she would have lost "by a significant margin".
P Bernard Trask, the MP for a seat where two in three chose to leave, called that climbdown "cowardice with a handbag".
P Labour's leader scoffed that the night "changed nothing", and promised a motion of no confidence in the government "at a moment of our choosing", which must mean once the DUP has made up its mind.
P The ten Ulster MPs, who have propped her up since the snap election of June 2017 in return for £1bn, loathe the Irish backstop.
P "The arithmetic has not moved an inch, nor have we," warned their Brexit spokesman, Nigel McCausland.
P Today she flies to Brussels to beg for assurances.
P The President of the European Council has already made it plain that the text cannot be renegotiated, though Berlin, where she lunched on Tuesday, is thought to be looking for kinder words.
P In Grantham market, where the Iron Lady was born, stallholder Joyce Pell was asked who ought to lead the nation out of the mess.
S "My budgie," she said, and went on weighing sprouts.
@ pm | Prime Minister of the United Kingdom | p | GBRGOV | Prime Minister
@ mps | Conservative MPs | g | GBRLEGPTYGOV
@ erg | European Research Group | g | GBRLEGPTYGOV
@ mog | Sir Peregrine Chudleigh | p | GBRLEGPTYGOV | chairman of the European Research Group
@ lea | Labour leader | p | GBRPTYOPP | Leader of the Opposition
@ rud | Caroline Wetherby | p | GBRGOV | Work and Pensions Secretary
@ eu | European Union | o | EUR
@ tus | President of the European Council | p | EUR | President of the European Council
@ dup | Democratic Unionist Party | o | GBRPTY
@ dod | Nigel McCausland | p | GBRLEGPTY | DUP MP
@ gri | Bernard Trask | p | GBRLEGPTYGOV | Conservative MP
@ car | voter in Grantham | p | GBRCVL
@ ger | German government | o | DEUGOV
@ min | ministers who resigned | g | GBRGOV
@ gov | British government | o | GBRGOV
E 0 Tory/NORP
E 1 Brexiteers/NORP
E 2 last night/DATE; Conservative/NORP; Westminster/GPE
E 3 Godfrey Amblecote/PER
E 4 Tuesday night/DATE; Berlin/GPE
E 5 Tory/NORP; 2022/DATE
E 7 No 10/FAC
E 10 Peregrine Chudleigh/PER; European Research Group/ORG
E 11 Perry/PER; Caroline Wetherby/PER; Channel 4/ORG
E 13 November 15/DATE; two/NUM; Cabinet/ORG; Brussels/GPE; Peregrine/PER
E 14 Monday/DATE; Commons/ORG
E 15 Bernard Trask/PER; two in three/NUM
E 16 Labour/ORG; DUP/ORG
E 17 ten/NUM; Ulster/GPE; June 2017/DATE; £1bn/MONEY; Irish/NORP
E 18 Brexit/EVT; Nigel McCausland/PER
E 19 Today/DATE; Brussels/GPE
E 20 European Council/ORG; Berlin/GPE; Tuesday/DATE
E 21 Grantham/GPE; Iron Lady/PER; Joyce Pell/PER
V 0 | sees off | SUPPORT | executive,legislative,political-institutions | 051 | @2:Conservative MPs=mps | PM=pm | id=vo
V 0 | vote | =vo |  |  | @2:Conservative MPs=mps | PM=pm
V 1 | promises | CONCEDE | executive,political-institutions | 0831 | leader=pm | @5:Tory backbenchers=mps | st=f | id=go
V 1 | tell | REQUEST/change | executive,political-institutions | 1041 | Brexiteers=erg | her=pm | id=quit
V 2 | voted | =vo |  |  | Conservative MPs=mps | The Prime Minister=pm | when=last night | date=2018-12-12 | where=Westminster
V 3 | letters | REQUEST/change | executive,political-institutions | 1041 | @1:Brexiteers=erg | @2:The Prime Minister=pm | n=other:48 letters:48 | id=le
V 4 | dash | CONSULT/visit | diplomatic,executive | 042 | She=pm | Berlin=ger | when=Tuesday | date=2018-12-11 | where=Berlin | id=vi
V 5 | assured | =go |  |  | she#2=pm | them=mps | by=Tory backbenchers=mps
V 5 | give up | =go |  |  | she#1=pm | Tory backbenchers=mps
V 8 | cast | REQUEST/change | executive,political-institutions | 1041 | colleagues=erg | me=pm | id=ag
V 10 | result | =vo |  |  | her MPs=mps | her#2=pm
V 10 | urged | =quit |  |  | Peregrine Chudleigh=mog | her#2=pm
V 10 | sniffed | ACCUSE/disapprove | executive,political-institutions | 111 | Peregrine Chudleigh=mog | her#2=pm
V 10 | losing | =ag |  |  | a third of her MPs=erg | her#1=pm
V 11 | snapped | REJECT/change | executive,political-institutions | 1231 | Caroline Wetherby=rud | Perry=mog
V 13 | stormed out | RETREAT/resign | executive | 083 | two ministers=min |  | when=November 15 | date=2018-11-15 | st=h | n=other:two:2
V 13 | handed in | REQUEST/change | executive,political-institutions | 1041 | Peregrine=mog | her=pm | when=November 15 | date=2018-11-15 | st=h
V 13 | coup | =le |  |  | @1:Brexiteers=erg | her=pm
V 13 | deal | SUPPORT | diplomatic,executive | 057 | her=pm; Brussels=eu |  | st=h | id=wd
V 14 | pull | CONCEDE | legislative,executive | 083 | she#1=pm | @10:MPs=mps | when=Monday | date=2018-12-10 | id=pu
V 14 | agreement | =wd |  |  | she#1=pm; @13:Brussels=eu | 
V 14 | decision | =pu |  |  | she#1=pm | @10:MPs=mps | when=Monday | date=2018-12-10
V 15 | called | ACCUSE/disapprove | legislative,executive | 111 | Bernard Trask=gri | @14:she#1=pm
V 15 | climbdown | =pu |  |  | @14:she#1=pm | 
V 16 | scoffed | ACCUSE/disapprove | executive | 111 | Labour's leader=lea | @14:she#1=pm
V 16 | promised | THREATEN | legislative,executive | 130 | Labour's leader=lea | the government=gov
V 17 | propped | SUPPORT | legislative,executive | 051 | Ulster MPs=dup | her=pm | when=since the snap election of June 2017 | date=2017-06/2018-12
V 18 | warned | REJECT/assist | legislative,diplomatic | 121 | Nigel McCausland=dod | @14:she#1=pm
V 19 | flies | CONSULT/visit | diplomatic | 042 | she=pm | Brussels=eu | when=Today | date=2018-12-13 | where=Brussels
V 20 | made it plain | REJECT/change | diplomatic | 123 | President of the European Council=tus | @19:she=pm
V 20 | lunched | =vi |  |  | she=pm | Berlin=ger | when=Tuesday | date=2018-12-11
Q 5 | i | she assured them that she would not lead the party into the 2022 election | Tory backbenchers=mps | said | -
Q 5 | i | she would not lead the party into the 2022 election | she#2=pm | assured | them=mps
Q 6 | d | In my heart I'd have loved to, | her=pm | saying | @5:Tory backbenchers=mps
Q 8 | d | A significant number of colleagues did cast a vote against me, and I have listened to what they said, | she=pm | told | -
Q 10 | m | losing the support of a third of her MPs was "a terrible result" | Sir Peregrine Chudleigh=mog | sniffed | -
Q 11 | d | Oh, do put a sock in it, Perry, | Caroline Wetherby=rud | snapped | Perry=mog
Q 14 | m | she would have lost "by a significant margin" | she#1=pm | confessed | -
Q 15 | m | called that climbdown "cowardice with a handbag" | Bernard Trask=gri | called | -
Q 16 | m | the night "changed nothing" | Labour's leader=lea | scoffed | -
Q 18 | d | The arithmetic has not moved an inch, nor have we, | Nigel McCausland=dod | warned | -
Q 20 | i | the text cannot be renegotiated | President of the European Council=tus | made it plain | -
Q 22 | d | My budgie, | she=car | said | -

#A w17-010 | 2023-09-14 | -
S What time does the UAW strike start? Here's what we know as the clock ticks for Detroit
P DETROIT (WXYZ) — Unless there is a deal by 11:59 tonight, workers at three plants in Michigan, Ohio and Missouri will put down their tools and walk.
P United Auto Workers President Rhonda Stanczak laid out the plan Thursday night on Facebook Live, and for the first time in the union's 88 years it would hit all of the Detroit Three at once.
P "Tonight, for the first time in our history, we will strike all three," she said, a red bandana around her neck.
S "And if they keep on insulting us, more of us will be out there next week, and more the week after that."
P The plants are GM's in Wentzville, Ford's in Wayne and the Jeep complex in Toledo, with 12,700 workers between them.
P So what does she want?
P Forty percent over four years, a 32-hour week, the return of pensions for everyone and an end to the system of tiers under which a new hire can earn half of what the man across the line is making.
P The companies have offered as much as 20%, and Ford's chief executive told CNBC that the rest "would have bankrupted us by 2019".
P General Motors posted a video in which it described its latest offer as "historic" and the union's answer to it as theater.
P Last month Stanczak dropped a Stellantis proposal into a wastebasket on camera.
S "That's where it belongs, in the trash," she remarked.
P At Local 900 in Wayne they have been stacking firewood and bottled water since Labor Day.
P Terrell Odom, who hangs doors on Broncos and has two kids and a mortgage, told 7 Action News he was "scared, sure, but more mad than scared".
P Strikers will draw $500 a week from a fund of $825 million, and a good deal less overtime.
P The White House said the president spoke with Stanczak and with the heads of the companies on Thursday.
P He asked them to stay at the table, an aide said of the calls, but took no side.
P The UAW has yet to endorse him for next year, and she has said why: too much public money, in her view, is going to battery factories that pay like diners.
P Republicans smelled an opening, and an Ohio senator in a brand-new work jacket blamed the whole dispute on "crazy electric car mandates".
P A ten-day walkout by everybody could cost the economy $5.6 billion, says Lisa Karras of the Anderson consulting group in Lansing.
P In 2019 some 48,000 GM workers struck for 40 days, and in the winter of 1936-37 the union was made, a few miles up Interstate 75, by men who sat down inside the Fisher Body plants at Flint and would not get up.
P Police fired tear gas and buckshot at those sitters, who answered with door hinges.
P Two former presidents of the UAW went to prison for embezzlement in 2020, a scandal that put the union under a federal monitor and, in the end, put Stanczak in office.
P We'll have crews at the gates all night, so stay with us.
@ uaw | United Auto Workers | o | USALAB
@ fai | Rhonda Stanczak | p | USALAB | union president
@ gm | General Motors | o | USABUS
@ ste | Stellantis | o | MNCBUS
@ fce | Ford chief executive | p | USABUS | chief executive
@ whi | White House | o | USAGOV
@ pre | US President | p | USAGOV | president
@ wor | Terrell Odom | p | USALAB | line worker
@ mem | auto workers | g | USALAB
@ big | Detroit Three | g | USABUS
@ sen | senator from Ohio | p | USALEGPTYOPP | Senator
@ ana | Lisa Karras | p | USABUS | analyst
@ old | former union presidents | g | USALAB
@ cnb | CNBC | o | USAJRN
@ act | 7 Action News | o | USAJRN
@ flp | Flint police | o | USACOP
E 0 UAW/ORG; Detroit/GPE
E 1 DETROIT/GPE; WXYZ/ORG; tonight/DATE; Michigan/GPE; Ohio/GPE; Missouri/GPE
E 2 United Auto Workers/ORG; Rhonda Stanczak/PER; Thursday night/DATE; Facebook Live/ORG; Detroit Three/ORG
E 3 Tonight/DATE
E 4 next week/DATE
E 5 GM/ORG; Wentzville/GPE; Ford/ORG; Wayne/GPE; Jeep/ORG; Toledo/GPE; 12,700 workers/NUM
E 8 Ford/ORG; CNBC/ORG; 2019/DATE
E 9 General Motors/ORG
E 10 Last month/DATE; Stanczak/PER; Stellantis/ORG
E 12 Local 900/ORG; Wayne/GPE; Labor Day/DATE
E 13 Terrell Odom/PER; 7 Action News/ORG
E 14 $500/MONEY; $825 million/MONEY
E 15 White House/ORG; Stanczak/PER; Thursday/DATE
E 17 UAW/ORG; next year/DATE
E 18 Republicans/NORP; Ohio/GPE
E 19 $5.6 billion/MONEY; Lisa Karras/PER; Anderson/ORG; Lansing/GPE
E 20 2019/DATE; some 48,000/NUM; GM/ORG; winter of 1936-37/DATE; Interstate 75/FAC; Fisher Body/ORG; Flint/GPE
E 22 Two/NUM; UAW/ORG; 2020/DATE; Stanczak/PER
V 0 | strike | PROTEST/strike | economic | 143 | UAW=uaw | @2:Detroit Three=big | st=f | id=st
V 1 | put down their tools | =st |  |  | workers=mem | @2:Detroit Three=big | when=tonight | date=2023-09-14 | where=three plants in Michigan, Ohio and Missouri
V 2 | plan | =st |  |  | Rhonda Stanczak=fai | Detroit Three=big
V 3 | strike | =st |  |  | we=uaw | all three=big | when=Tonight | date=2023-09-14
V 4 | more#1 | THREATEN/restrict | economic | 133 | @3:she=fai | they=big | id=th
V 8 | offered | AGREE | economic | 0311 | The companies=big | @2:United Auto Workers=uaw | id=of
V 8 | told | REJECT/change | economic | 1232 | Ford's chief executive=fce | @2:United Auto Workers=uaw | id=fr
V 9 | described | ACCUSE/disapprove | economic | 111 | it#1=gm | the union=uaw
V 9 | offer | =of |  |  | its=gm | the union=uaw
V 9 | answer | REJECT | economic | 127 | union=uaw | @8:The companies=big | id=an
V 10 | dropped | REJECT | economic | 127 | Stanczak=fai | Stellantis=ste | when=Last month | date=2023-08 | id=tr
V 10 | proposal | AGREE | economic | 0311 | Stellantis=ste | Stanczak=fai | when=Last month | date=2023-08
V 11 | belongs | =tr |  |  | she=fai | @10:Stellantis=ste
V 15 | spoke | CONSULT/phone | economic,executive | 041 | president=pre; Stanczak=fai; heads of the companies=big |  | by=White House=whi | when=Thursday | date=2023-09-14 | id=ca
V 16 | asked | REQUEST/meet | economic,executive | 026 | He=pre | them=uaw; them=big | by=an aide=whi
V 16 | calls | =ca |  |  | He=pre; them=uaw; them=big |  | by=an aide=whi
V 17 | said | ACCUSE/disapprove | economic,election | 111 | she=fai | him=pre
V 17 | endorse | SUPPORT | election | 051 | The UAW=uaw | him=pre | st=n
V 18 | blamed | ACCUSE/allege | economic,environment | 112 | an Ohio senator=sen | @15:White House=whi
V 20 | struck | PROTEST/strike | economic | 143 | GM workers=mem | GM=gm | st=h | when=2019 | date=2019 | n=protesters:some 48,000:48000
V 20 | sat down | PROTEST/obstruct | economic | 144 | men=mem |  | st=h | when=the winter of 1936-37 | date=1936/1937 | where=Flint
V 21 | fired | ASSAULT/firearms | repression,economic | 175 | Police=flp | those sitters=mem | st=h | where=@20:Flint
V 21 | answered | ASSAULT/primitive | economic | 182 | those sitters=mem | Police=flp | st=h | where=@20:Flint
V 22 | prison | COERCE/arrest | corruption,legal | 173 |  | former presidents of the UAW=old | st=h | when=2020 | date=2020 | n=arrested:Two:2
Q 3 | d | Tonight, for the first time in our history, we will strike all three, | she=fai | said | -
Q 4 | d | * | @3:she=fai | |
Q 8 | m | the rest "would have bankrupted us by 2019" | Ford's chief executive=fce | told | CNBC=cnb
Q 9 | m | described its latest offer as "historic" and the union's answer to it as theater | it#1=gm | described | -
Q 11 | d | That's where it belongs, in the trash, | she=fai | remarked | -
Q 13 | m | he was "scared, sure, but more mad than scared" | Terrell Odom=wor | told | 7 Action News=act
Q 15 | i | the president spoke with Stanczak and with the heads of the companies on Thursday | White House=whi | said | -
Q 16 | i | He asked them to stay at the table | an aide=whi | said | -
Q 18 | m | blamed the whole dispute on "crazy electric car mandates" | an Ohio senator=sen | blamed | -
Q 19 | i | A ten-day walkout by everybody could cost the economy $5.6 billion | Lisa Karras=ana | says | -

#A w17-011 | 2013-12-23 | SEOUL
S (2nd LD) Police storm union headquarters in failed hunt for rail strike leaders
P SEOUL, Dec. 23 (Yonhap) -- Thousands of riot police forced their way into the offices of South Korea's second-largest labor umbrella group on Sunday in an unprecedented raid, but came out 12 hours later without the railway union leaders they had been sent to arrest.
P Officers smashed the glass front door of the building in central Seoul and used pepper spray against unionists who had formed a human chain on the stairs, detaining about 120 of them.
P It was the first time that police have entered the headquarters of the Korean Confederation of Trade Unions (KCTU) since it was legalized in 1999.
P "This is a declaration of war on every worker in the country," KCTU spokeswoman Yoo Hye-ran told reporters, her voice hoarse.
P The strike against the Korea Railroad Corp., known as KORAIL, entered its 15th day on Monday, already the longest in the history of the state-run operator.
P The workers walked off the job on Dec. 9 in protest at the establishment of a subsidiary to run a new bullet-train line from southern Seoul, which they regard as the thin end of privatization.
P The government has repeatedly denied that any of the shares will ever be sold to private investors.
P President's office Cheong Wa Dae declined comment on the operation, but at a meeting with senior secretaries on Monday morning the President vowed not to compromise "without principle".
P "If we gloss over this for the sake of quiet, our economy and society have no future," she said, according to her press secretary.
P Seoul's police chief admitted that his men had been misinformed about the whereabouts of the nine fugitives, but maintained that the search was lawful.
P Bae Myung-sik, who heads the rail union, is believed to have slipped away before dawn; he surfaced on Monday in a video in which he told members to "hold the line and not lose heart".
P Courts issued warrants for him and eight others last week on charges of obstruction of business.
P The confederation responded to the raid by calling a general strike for Saturday and by demanding that the President step down.
P The main opposition Democratic Party also condemned what its spokesman, Cho Min-goo, called "a break-in with a badge".
P The ruling Saenuri Party countered that nobody stands above the law and urged the union to go back to work "before the year-end holidays are ruined for ordinary people".
P KTX express services were running at 73 percent of normal on Monday, while freight trains, which carry cement and coal, were down to less than a third.
P KORAIL has hired some 500 substitutes and has suspended more than 7,900 strikers from their posts.
P On Dec. 15 a woman of 84 died at Government Complex Gwacheon Station when the doors of a train driven by a student trainee closed on her foot.
P It has been a season of handwritten posters: one that begins "How are you all?", pinned up by a student at Korea University on Dec. 10, has been copied on hundreds of campuses.
P The International Transport Workers' Federation, which had sent a delegation to Seoul last week, called the weekend's arrests "shameful" and asked for all those held to be freed.
P The union's strikes in 2003 and 2009 lasted four and eight days respectively, and both ended with the dismissal of scores of drivers.
P All but a few of the 120 had been released by Monday evening, police said.
@ uni | Korean Railway Workers' Union | o | KORLAB
@ pol | South Korean police | o | KORCOP
@ kct | Korean Confederation of Trade Unions | o | KORLAB
@ gov | South Korean government | o | KORGOV
@ pre | President of South Korea | p | KORGOV | President
@ kor | Korea Railroad Corp. | o | KORGOVBUS
@ lea | Bae Myung-sik | p | KORLAB | union leader
@ dp | Democratic Party | o | KORPTYOPP
@ yoo | Yoo Hye-ran | p | KORLAB | spokeswoman of the confederation
@ cho | Cho Min-goo | p | KORPTYOPP | Democratic Party spokesman
@ sae | Saenuri Party | o | KORPTYGOV
@ itu | International Transport Workers' Federation | o | ISMLAB
@ prs | press secretary of the President of South Korea | p | KORGOV | press secretary
@ chi | Seoul police chief | p | KORCOP | police chief
@ cou | South Korean courts | o | KORJUD
E 1 SEOUL/GPE; Dec. 23/DATE; Yonhap/ORG; South Korea/GPE; Sunday/DATE
E 2 Seoul/GPE; about 120 of them/NUM
E 3 Korean Confederation of Trade Unions/ORG; KCTU/ORG; 1999/DATE
E 4 KCTU/ORG; Yoo Hye-ran/PER
E 5 Korea Railroad Corp./ORG; KORAIL/ORG; Monday/DATE
E 6 Dec. 9/DATE; Seoul/GPE
E 8 Cheong Wa Dae/ORG; Monday morning/DATE
E 10 Seoul/GPE; nine fugitives/NUM
E 11 Bae Myung-sik/PER; Monday/DATE
E 12 eight others/NUM; last week/DATE
E 13 Saturday/DATE
E 14 Democratic Party/ORG; Cho Min-goo/PER
E 15 Saenuri Party/ORG
E 16 Monday/DATE
E 17 KORAIL/ORG; some 500 substitutes/NUM; more than 7,900 strikers/NUM
E 18 Dec. 15/DATE; Government Complex Gwacheon Station/FAC
E 19 Korea University/ORG; Dec. 10/DATE
E 20 International Transport Workers' Federation/ORG; Seoul/GPE; last week/DATE; weekend/DATE
E 21 2003/DATE; 2009/DATE; scores of drivers/NUM
E 22 Monday evening/DATE; All but a few/NUM; 120/NUM
V 0 | storm | COERCE/seize | rights-freedoms,legal | 1711 | Police=pol | union=kct | where=union headquarters | id=ra
V 0 | hunt | =ra |  |  | Police=pol | rail strike leaders=uni
V 0 | strike | PROTEST/strike | economic | 1432 | rail=uni | @5:Korea Railroad Corp.=kor | id=st
V 1 | forced | =ra |  |  | riot police=pol | labor umbrella group=kct | when=on Sunday | date=2013-12-22 | where=offices
V 1 | raid | =ra |  |  | riot police=pol | labor umbrella group=kct | when=on Sunday | date=2013-12-22
V 2 | smashed | ASSAULT/destroy | rights-freedoms | 1712 | Officers=pol | @1:labor umbrella group=kct | where=the building in central Seoul
V 2 | used | ASSAULT/crowd-control | repression,rights-freedoms | 175 | Officers=pol | unionists=kct | where=the building in central Seoul
V 2 | chain | PROTEST/obstruct | rights-freedoms | 144 | unionists=kct | Officers=pol | where=on the stairs
V 2 | detaining | COERCE/arrest | rights-freedoms,legal | 173 | Officers=pol | unionists=kct | n=arrested:about 120 of them:120 | id=de
V 3 | entered | =ra |  |  | police=pol | Korean Confederation of Trade Unions=kct
V 4 | declaration | ACCUSE/disapprove | rights-freedoms | 111 | Yoo Hye-ran=yoo | @3:police=pol | id=war
V 5 | strike | =st |  |  | @0:rail=uni | Korea Railroad Corp.=kor
V 6 | walked off | =st |  |  | The workers=uni | @5:Korea Railroad Corp.=kor | when=Dec. 9 | date=2013-12-09
V 6 | protest | =st |  |  | The workers=uni | @5:Korea Railroad Corp.=kor
V 7 | denied | REJECT | economic | 016 | The government=gov | @6:The workers=uni
V 8 | operation | =ra |  |  | @3:police=pol | @4:KCTU=kct
V 8 | vowed | REJECT/yield | economic,executive | 124 | the President=pre | @6:The workers=uni | when=Monday morning | date=2013-12-23 | id=vow
V 9 | gloss over | =vow |  |  | she=pre | @6:The workers=uni | by=her press secretary=prs
V 10 | admitted | CONCEDE | legal | 015 | Seoul's police chief=chi | 
V 10 | search | =ra |  |  | his men=pol | @4:KCTU=kct
V 10 | maintained | REJECT | legal,rights-freedoms | 016 | Seoul's police chief=chi | @4:Yoo Hye-ran=yoo
V 11 | told | REQUEST/assist | economic | 102 | Bae Myung-sik=lea | members=uni | when=Monday | date=2013-12-23
V 12 | warrants | THREATEN/arrest | legal,economic | 130 | Courts=cou | him=lea; eight others=uni | when=last week | date=2013-12-15/2013-12-21
V 13 | raid | =ra |  |  | @10:his men=pol | The confederation=kct
V 13 | strike | PROTEST/strike | economic,rights-freedoms | 1431 | The confederation=kct | President=pre | st=f | when=Saturday | date=2013-12-28
V 13 | demanding | REQUEST/change | executive,rights-freedoms | 1041 | The confederation=kct | President=pre
V 14 | condemned | ACCUSE/disapprove | rights-freedoms | 111 | Democratic Party=dp | @1:riot police=pol
V 14 | break-in | =ra |  |  |  | 
V 15 | urged | REQUEST/yield | economic | 0252 | Saenuri Party=sae | the union=uni
V 15 | countered | REJECT | rights-freedoms,legal | 120 | Saenuri Party=sae | @14:Democratic Party=dp
V 17 | suspended | COERCE/restrict | economic,rights-freedoms | 172 | KORAIL=kor | strikers=uni | n=other:more than 7,900 strikers:7900
V 20 | sent | CONSULT/visit | economic | 042 | International Transport Workers' Federation=itu | @15:the union=uni | when=last week | date=2013-12-15/2013-12-21 | where=Seoul
V 20 | called | ACCUSE/disapprove | rights-freedoms | 111 | International Transport Workers' Federation=itu | @10:his men=pol
V 20 | arrests | =de |  |  | @10:his men=pol | all those held=kct | when=weekend | date=2013-12-22
V 20 | asked | REQUEST/yield | rights-freedoms,legal | 0253 | International Transport Workers' Federation=itu | @10:his men=pol
V 20 | held | =de |  |  | @10:his men=pol | all those held=kct
V 21 | strikes | PROTEST/strike | economic | 143 | The union=uni |  | st=h | when=2003 and 2009 | date=2003/2009
V 21 | dismissal | COERCE/restrict | economic,rights-freedoms | 172 | @17:KORAIL=kor | drivers=uni | st=h | n=other:scores of drivers
V 22 | released | RETREAT/release | legal | 0841 | police=pol | All but a few of the 120=kct | by=police=pol | when=Monday evening | date=2013-12-23
Q 4 | d | This is a declaration of war on every worker in the country, | Yoo Hye-ran=yoo | told | -
Q 7 | i | any of the shares will ever be sold to private investors | The government=gov | denied | -
Q 8 | m | vowed not to compromise "without principle" | the President=pre | vowed | senior secretaries=gov
Q 9 | d | If we gloss over this for the sake of quiet, our economy and society have no future, | she=pre | said | -
Q 10 | i | his men had been misinformed about the whereabouts of the nine fugitives | Seoul's police chief=chi | admitted | -
Q 10 | i | the search was lawful | Seoul's police chief=chi | maintained | -
Q 11 | m | told members to "hold the line and not lose heart" | Bae Myung-sik=lea | told | members=uni
Q 14 | m | its spokesman, Cho Min-goo, called "a break-in with a badge" | Cho Min-goo=cho | called | -
Q 15 | i | nobody stands above the law | Saenuri Party=sae | countered | -
Q 15 | m | urged the union to go back to work "before the year-end holidays are ruined for ordinary people" | Saenuri Party=sae | urged | the union=uni
Q 20 | m | called the weekend's arrests "shameful" | International Transport Workers' Federation=itu | called | -
Q 22 | i | All but a few of the 120 had been released by Monday evening | police=pol | said | -

#A w17-012 | 2021-06-21 | STOCKHOLM
S Swedish PM ousted in no-confidence vote, has a week to quit or call snap election
P STOCKHOLM, June 21 (Reuters) - Sweden's parliament toppled the Prime Minister on Monday in a vote of no confidence brought by the far right and decided by the far left, giving the Social Democrat a week to resign or call a snap election.
P No Swedish government had ever fallen in this manner.
P The motion, tabled by the Sweden Democrats, gathered 181 votes in the 349-seat Riksdag, six more than it needed, after the Left Party lost patience with a plan to free the rents of newly built apartments.
P "It is not the Left Party that has given up on the government, it is the government that has given up on the Swedish people," Left leader Nadja Forsell told a hushed chamber.
P She had set an ultimatum last Tuesday: withdraw the proposal or open talks with tenants within 48 hours.
P When the deadline ran out, the Prime Minister called it "reckless" to topple a cabinet in the middle of a pandemic over an inquiry that has not even become a bill.
P In a last-minute bid on Sunday, he and the Centre Party invited landlords and tenants to negotiate among themselves, an offer that Forsell dismissed as political theatre.
P A carpenter's apprentice turned welder, he rose through the metalworkers' union and is known for a nose for compromise and for very little else.
P "I know how to read a wall, and this one had writing on it," he joked to reporters after the defeat.
S "I will now think about what is best for Sweden, and I will not do it in a corridor."
P He told the news conference that he would hold discussions with his partners before deciding.
P If he steps down, the Speaker will start sounding out the parties in search of somebody who can be tolerated by half the house.
P Jonas Åkerblom, whose Sweden Democrats had been shunned by all others until lately, said in the debate that the government was "harmful, historically weak, and should never have come to power".
P The Moderates and the Christian Democrats voted with him.
P Moderate leader Per Hallgren described the outcome as "a verdict that was four months of chaos overdue", a reference to the winter of 2018-19, when it took 134 days to form a cabinet.
P The pact that ended that deadlock was struck in January 2019 by the Social Democrats, the Greens, the Centre and the Liberals, and it deliberately froze out the Left.
P Forsell's predecessor swallowed that agreement in return for an assurance about rents that he kept, folded in four, in his wallet.
P "The note was always going to be presented for payment," said Elin Bergqvist, who teaches politics at Gothenburg University.
P The Liberals have since changed sides, while Centre leader Kerstin Lööv announced on Monday afternoon that her party had dropped its demand for market rents and implored the Left and the Moderates to "take responsibility".
P In Husby, a suburb of concrete and lilacs, Monira Yusuf said her rent had already gone up by half after a renovation that nobody on her staircase wanted.
P Three years ago the Union of Tenants marched past her balcony with 4,000 people, to no effect that she could notice.
P The Swedish crown was little changed at 10.17 to the euro.
@ pm | Swedish Prime Minister | p | SWEGOV | Prime Minister
@ rik | Swedish parliament | o | SWELEG
@ lef | Left Party | o | SWEPTY
@ eks | Nadja Forsell | p | SWEPTY | leader of the Left Party
@ sd | Sweden Democrats | o | SWEPTYOPP
@ ake | Jonas Åkerblom | p | SWEPTYOPP | leader of the Sweden Democrats
@ mod | Moderate Party | o | SWEPTYOPP
@ hol | Per Hallgren | p | SWEPTYOPP | Moderate leader
@ cen | Centre Party | o | SWEPTY
@ loo | Kerstin Lööv | p | SWEPTY | leader of the Centre Party
@ ten | Monira Yusuf | p | SWECVL | tenant
@ soc | Social Democrats | o | SWEPTYGOV
@ nor | Elin Bergqvist | p | SWEEDU | political scientist
@ lib | Liberal Party | o | SWEPTY
@ tru | Swedish Union of Tenants | o | SWESOC
@ gov | Swedish government | o | SWEGOV
@ lan | Swedish landlords | g | SWEBUS
@ par | partners of the Swedish Prime Minister | g | SWEPTY
@ chd | Christian Democrats | o | SWEPTYOPP
@ gre | Swedish Green Party | o | SWEPTYGOV
@ prd | former leader of the Left Party | p | SWEPTY
E 0 Swedish/NORP
E 1 STOCKHOLM/GPE; June 21/DATE; Reuters/ORG; Sweden/GPE; Monday/DATE; Social Democrat/NORP
E 2 Swedish/NORP
E 3 Sweden Democrats/ORG; Riksdag/ORG; Left Party/ORG
E 4 Left Party/ORG; Swedish/NORP; Left#2/ORG; Nadja Forsell/PER
E 5 last Tuesday/DATE
E 7 Sunday/DATE; Centre Party/ORG; Forsell/PER
E 10 Sweden/GPE
E 13 Jonas Åkerblom/PER; Sweden Democrats/ORG
E 14 Moderates/NORP; Christian Democrats/NORP
E 15 Moderate/NORP; Per Hallgren/PER; winter of 2018-19/DATE
E 16 January 2019/DATE; Social Democrats/ORG; Greens/ORG; Centre/ORG; Liberals/ORG; Left/ORG
E 17 Forsell/PER
E 18 Elin Bergqvist/PER; Gothenburg University/ORG
E 19 Liberals/ORG; Centre/ORG; Kerstin Lööv/PER; Monday afternoon/DATE; Left/ORG; Moderates/NORP
E 20 Husby/GPE; Monira Yusuf/PER
E 21 Three years ago/DATE; Union of Tenants/ORG; 4,000 people/NUM
E 22 Swedish/NORP
V 0 | ousted | REQUEST/change | executive,legislative | 1041 | @1:parliament=rik | Swedish PM=pm | id=nc
V 0 | vote | =nc |  |  | @1:parliament=rik | Swedish PM=pm
V 1 | toppled | =nc |  |  | parliament=rik | Prime Minister=pm | when=Monday | date=2021-06-21
V 1 | brought | REQUEST/change | executive,legislative | 1041 | far right=sd | Prime Minister=pm | id=mo
V 1 | vote | =nc |  |  | parliament=rik | Prime Minister=pm | when=Monday | date=2021-06-21
V 3 | motion | =mo |  |  | Sweden Democrats=sd | @1:Prime Minister=pm
V 3 | votes | =nc |  |  | Riksdag=rik | @1:Prime Minister=pm | n=other:181 votes:181
V 4 | given up#2 | ACCUSE/disapprove | executive,human-security | 111 | Nadja Forsell=eks | the government#2=gov | id=gu
V 5 | ultimatum | THREATEN/relations | executive,human-security | 139 | She=eks | @4:the government#1=gov | when=last Tuesday | date=2021-06-15 | id=ul
V 6 | deadline | =ul |  |  | @5:She=eks | the Prime Minister=pm
V 6 | called | ACCUSE/disapprove | executive,legislative | 111 | the Prime Minister=pm | @5:She=eks
V 6 | topple | =nc |  |  | @5:She=eks | a cabinet=gov
V 7 | invited | REQUEST/meet | economic,human-security | 026 | he=pm; Centre Party=cen | tenants=tru; landlords=lan | when=on Sunday | date=2021-06-20 | id=bid
V 7 | offer | =bid |  |  | he=pm; Centre Party=cen | 
V 7 | dismissed | REJECT | executive,human-security | 120 | Forsell=eks | he=pm; Centre Party=cen
V 7 | bid | =bid |  |  | he=pm; Centre Party=cen | tenants=tru; landlords=lan | when=on Sunday | date=2021-06-20
V 9 | defeat | =nc |  |  | @3:Riksdag=rik | he=pm
V 11 | hold | AGREE | executive,legislative | 036 | He=pm | his partners=par
V 13 | said | ACCUSE/disapprove | executive,legislative | 111 | Jonas Åkerblom=ake | the government=gov
V 14 | voted | =nc |  |  | The Moderates=mod; the Christian Democrats=chd | @11:He=pm
V 15 | outcome | =nc |  |  | @3:Riksdag=rik | @11:He=pm
V 15 | described | ACCUSE/disapprove | executive,legislative | 111 | Per Hallgren=hol | @13:the government=gov
V 16 | struck | SUPPORT | executive,legislative | 057 | Social Democrats=soc; Greens=gre; Centre=cen; Liberals=lib |  | st=h | when=January 2019 | date=2019-01 | id=pact
V 16 | pact | =pact |  |  | Social Democrats=soc; Greens=gre; Centre=cen; Liberals=lib | 
V 16 | froze out | REJECT/assist | legislative,executive | 121 | Social Democrats=soc; Greens=gre; Centre=cen; Liberals=lib | the Left=lef | st=h | date=2019-01
V 17 | agreement | =pact |  |  | @16:Social Democrats=soc; @16:Greens=gre; @16:Centre=cen; @16:Liberals=lib | 
V 17 | swallowed | CONCEDE | legislative,executive | 083 | Forsell's predecessor=prd | @16:Social Democrats=soc | st=h
V 17 | assurance | AGREE | human-security,legislative | 034 | @16:Social Democrats=soc | Forsell's predecessor=prd | st=h
V 19 | dropped | CONCEDE | human-security,legislative | 080 | her party=cen |  | when=Monday afternoon | date=2021-06-21
V 19 | implored | REQUEST/change | legislative,executive | 024 | Kerstin Lööv=loo | the Left=lef; the Moderates=mod | when=Monday afternoon | date=2021-06-21
V 19 | demand | REQUEST/change | human-security,legislative | 104 | her party=cen | @13:the government=gov | st=h
V 21 | marched | PROTEST/demo | human-security | 141 | Union of Tenants=tru |  | st=h | when=Three years ago | date=2018 | where=@20:Husby | n=protesters:4,000 people:4000
Q 4 | d | It is not the Left Party that has given up on the government, it is the government that has given up on the Swedish people, | Nadja Forsell=eks | told | a hushed chamber=rik
Q 6 | m | called it "reckless" to topple a cabinet in the middle of a pandemic over an inquiry that has not even become a bill | the Prime Minister=pm | called | -
Q 9 | d | I know how to read a wall, and this one had writing on it, | he=pm | joked | -
Q 10 | d | * | @9:he=pm | |
Q 11 | i | he would hold discussions with his partners before deciding | He=pm | told | -
Q 13 | m | the government was "harmful, historically weak, and should never have come to power" | Jonas Åkerblom=ake | said | -
Q 15 | m | described the outcome as "a verdict that was four months of chaos overdue" | Per Hallgren=hol | described | -
Q 18 | d | The note was always going to be presented for payment, | Elin Bergqvist=nor | said | -
Q 19 | i | her party had dropped its demand for market rents | Kerstin Lööv=loo | announced | -
Q 19 | m | implored the Left and the Moderates to "take responsibility" | Kerstin Lööv=loo | implored | the Left=lef
Q 20 | i | her rent had already gone up by half after a renovation that nobody on her staircase wanted | Monira Yusuf=ten | said | -

#A w17-013 | 2016-04-29 | -
S Labour in meltdown: Harkaway suspended after Hitler outburst as MP calls him 'a disgusting apologist' to his face
P Leader accused of dragging his feet over anti-Semitism as London poll looms
P Len Harkaway, the former mayor of London and one of the Labour leader's oldest friends, was suspended by the party yesterday after he claimed on live radio that Hitler had once "supported Zionism" while defending an MP's posts about Israel.
P Within the hour he was chased up the stairs of a Westminster television studio by Jack Mannering, a Labour backbencher, who bellowed at him in front of the cameras.
P "You're a Nazi apologist, Len, a disgusting racist, rewriting history," Mr Mannering yelled, his finger an inch from the other man's nose.
S "Go back to your newts!"
P Mr Harkaway, 70, later hid for a time in a lavatory for the disabled, from behind the door of which he could be heard giving an interview by telephone.
P The row had begun on Tuesday, when the blogger Toby Grice unearthed messages from 2014 in which Shazia Qadri, now the member for Bradford West, shared a graphic proposing that Israel be moved to the United States.
P "Problem solved", she had commented beneath it.
P Ms Qadri told the Commons on Wednesday that she "wholeheartedly" regretted the words and resigned as an aide to the shadow chancellor; by teatime she too had lost the whip.
P The Board of Deputies of British Jews had demanded exactly that since the morning.
P "It took the party thirty hours to find its conscience, and even then somebody else had to hold the torch," said its president, Ruth Applebaum.
P The leader insisted there was "no crisis", and that where anti-Semitism raised its head it was dealt with at once.
P Privately his own whips were tearing their hair out.
P Rob Whitlam, the deputy leader, branded the remarks "vile and offensive", while 39 MPs signed a round-robin calling for Mr Harkaway to be thrown out for good.
P On a visit to Manchester the Prime Minister could hardly believe his luck.
S "It is quite clear that Labour has a problem, and the problem sits at the top," he said.
P Nobody looked sicker than Imran Saeed, who hopes to become London's first Muslim mayor a week from now and has spent months courting synagogues.
P He had tweeted within twenty minutes that the comments were "appalling and inexcusable" and that there must be no place for them in the party.
P Harkaway has form: in 2006, as mayor, he was barred from office for four weeks for likening a Jewish reporter to a concentration camp guard, a ban which the High Court overturned.
P Late last night a party spokesman announced that Dame Judith Sewell, a former director of Liberty, would head an inquiry into racism in Labour's ranks.
P Mr Harkaway, back in his kitchen in Willesden, told the Standard that he was sorry for the trouble but not for the history.
P "Name me one thing I said that was not true," he challenged.
@ mp | Shazia Qadri | p | GBRLEGPTYOPP | Labour MP for Bradford West
@ ken | Len Harkaway | p | GBRPTYOPP | former London mayor, member of Labour's executive
@ man | Jack Mannering | p | GBRLEGPTYOPP | Labour MP
@ cor | Labour leader | p | GBRPTYOPP | leader
@ lab | Labour Party | o | GBRPTYOPP
@ bod | Board of Deputies of British Jews | o | GBRREL
@ pm | Prime Minister of the United Kingdom | p | GBRGOV | Prime Minister
@ wat | Rob Whitlam | p | GBRPTYOPP | deputy leader
@ kha | Imran Saeed | p | GBRPTYOPP | Labour candidate for mayor of London
@ mir | Ruth Applebaum | p | GBRREL | president of the Board of Deputies
@ blo | blogger who found the posts | p | GBRJRN | blogger
@ can | Dame Judith Sewell | p | GBRSOC | inquiry chairman
@ mps | Labour MPs | g | GBRLEGPTYOPP
@ spo | Labour spokesman | p | GBRPTYOPP | spokesman
@ isr | Israel | c | ISR
@ com | House of Commons | o | GBRLEG
@ jew | Jewish reporter | p | GBRJRN
@ hig | High Court | o | GBRJUD
@ sta | Evening Standard | o | GBRJRN
@ zio | Zionists | g | ISR
E 0 Labour/ORG; Harkaway/PER; Hitler/PER
E 1 London/GPE
E 2 Len Harkaway/PER; London/GPE; Labour/ORG; yesterday/DATE; Hitler/PER; Israel/GPE
E 3 Westminster/GPE; Jack Mannering/PER; Labour/ORG
E 4 Nazi/NORP; Len/PER; Mannering/PER
E 6 Harkaway/PER
E 7 Tuesday/DATE; Toby Grice/PER; 2014/DATE; Shazia Qadri/PER; Bradford West/GPE; Israel/GPE; United States/GPE
E 9 Qadri/PER; Commons/ORG; Wednesday/DATE
E 10 Board of Deputies of British Jews/ORG; morning/DATE
E 11 Ruth Applebaum/PER
E 14 Rob Whitlam/PER; 39/NUM; Harkaway/PER
E 15 Manchester/GPE
E 16 Labour/ORG
E 17 Imran Saeed/PER; London/GPE; Muslim/NORP
E 19 Harkaway/PER; 2006/DATE; Jewish/NORP; High Court/ORG
E 20 last night/DATE; Judith Sewell/PER; Liberty/ORG; Labour/ORG
E 21 Harkaway/PER; Willesden/GPE; Standard/ORG
V 0 | suspended | SANCTION/expel | political-institutions,religion-ethnicity | 160 | Labour=lab | Harkaway=ken | id=su
V 0 | calls | ACCUSE/disapprove | religion-ethnicity | 111 | MP=man | him=ken | id=ca
V 0 | outburst | ACCUSE/allege | religion-ethnicity | 112 | Harkaway=ken | @2:Zionism=zio | id=hit
V 2 | suspended | =su |  |  | the party=lab | Len Harkaway=ken | when=yesterday | date=2016-04-28
V 2 | defending | SUPPORT | religion-ethnicity | 052 | he=ken | MP=mp | when=yesterday | date=2016-04-28
V 2 | posts | ACCUSE/disapprove | religion-ethnicity,diplomatic | 111 | MP=mp | Israel=isr | st=h | id=sh
V 2 | claimed | =hit | religion-ethnicity | 112 | he=ken | Zionism=zio | when=yesterday | date=2016-04-28
V 3 | bellowed | =ca |  |  | Jack Mannering=man | him=ken | where=Westminster television studio
V 4 | yelled | =ca |  |  | Mannering=man | Len=ken
V 5 | Go | =ca |  |  | @4:Mannering=man | @4:Len=ken
V 7 | shared | =sh |  |  | Shazia Qadri=mp | Israel=isr | when=2014 | date=2014 | by=Toby Grice=blo
V 7 | messages | =sh |  |  | Shazia Qadri=mp | Israel=isr | when=2014 | date=2014
V 8 | commented | =sh |  |  | she=mp | @7:Israel=isr
V 9 | regretted | CONCEDE | religion-ethnicity | 055 | she#1=mp |  | when=Wednesday | date=2016-04-27 | where=Commons
V 9 | words | =sh |  |  | she#1=mp | @7:Israel=isr
V 9 | resigned | RETREAT/resign | political-institutions,religion-ethnicity | 0831 | she#1=mp |  | when=Wednesday | date=2016-04-27
V 9 | whip | SANCTION/expel | political-institutions,religion-ethnicity | 160 | @2:the party=lab | she too=mp | when=by teatime | date=2016-04-27 | id=wh
V 10 | demanded | REQUEST/change | religion-ethnicity | 104 | Board of Deputies of British Jews=bod | @2:the party=lab | when=since the morning | date=2016-04-27
V 11 | took | ACCUSE/disapprove | religion-ethnicity,political-institutions | 111 | Ruth Applebaum=mir | the party=lab
V 12 | insisted | REJECT | religion-ethnicity,political-institutions | 016 | The leader=cor | @11:Ruth Applebaum=mir
V 14 | branded | ACCUSE/disapprove | religion-ethnicity | 111 | Rob Whitlam=wat | Harkaway=ken
V 14 | calling for | REQUEST/change | religion-ethnicity,political-institutions | 104 | MPs=mps | @11:the party=lab | n=other:39:39
V 14 | remarks | =hit |  |  | Harkaway=ken | @2:Zionism=zio
V 16 | clear | ACCUSE/disapprove | religion-ethnicity,political-institutions | 111 | he=pm | the top=cor
V 18 | tweeted | ACCUSE/disapprove | religion-ethnicity | 111 | He=kha | @14:Harkaway=ken
V 18 | comments | =hit |  |  | @14:Harkaway=ken | @2:Zionism=zio
V 19 | barred | SANCTION/convict | legal,religion-ethnicity | 116 |  | Harkaway=ken | st=h | when=2006 | date=2006 | id=ba
V 19 | likening | ACCUSE/disapprove | religion-ethnicity | 111 | he=ken | Jewish reporter=jew | st=h
V 19 | ban | =ba |  |  |  | he=ken
V 19 | overturned | REJECT | legal | 120 | High Court=hig |  | st=h | when=2006 | date=2006
V 20 | inquiry | ACCUSE/investigate | religion-ethnicity,political-institutions | 090 | Judith Sewell=can | Labour's ranks=lab | st=f
V 21 | sorry | CONCEDE | religion-ethnicity | 055 | he=ken | 
V 22 | challenged | REJECT | religion-ethnicity | 120 | he=ken | @14:Rob Whitlam=wat
Q 0 | m | calls him 'a disgusting apologist' | MP=man | calls | him=ken
Q 2 | m | Hitler had once "supported Zionism" | he=ken | claimed | -
Q 4 | d | You're a Nazi apologist, Len, a disgusting racist, rewriting history, | Mr Mannering=man | yelled | Len=ken
Q 5 | d | * | @4:Mr Mannering=man | | @4:Len=ken
Q 8 | d | Problem solved | she=mp | commented | -
Q 9 | m | she "wholeheartedly" regretted the words | Ms Qadri=mp | told | Commons=com
Q 11 | d | It took the party thirty hours to find its conscience, and even then somebody else had to hold the torch, | Ruth Applebaum=mir | said | -
Q 12 | m | there was "no crisis" | The leader=cor | insisted | -
Q 12 | i | where anti-Semitism raised its head it was dealt with at once | The leader=cor | insisted | -
Q 14 | m | branded the remarks "vile and offensive" | Rob Whitlam=wat | branded | -
Q 16 | d | It is quite clear that Labour has a problem, and the problem sits at the top, | he=pm | said | -
Q 18 | m | the comments were "appalling and inexcusable" | He=kha | tweeted | -
Q 18 | i | there must be no place for them in the party | He=kha | tweeted | -
Q 20 | i | Dame Judith Sewell, a former director of Liberty, would head an inquiry into racism in Labour's ranks | a party spokesman=spo | announced | -
Q 21 | i | he was sorry for the trouble but not for the history | Mr Harkaway=ken | told | the Standard=sta
Q 22 | d | Name me one thing I said that was not true, | he=ken | challenged | -

#A w17-014 | 2019-12-06 | -
S 'We are all in the same metro': France grinds to a halt as 800,000 march against pension reform
P Unions vow to keep up the biggest strike in a generation until the President gives in, as police fire tear gas in Paris and Nantes
P Nine in ten high-speed trains were cancelled, the Eiffel Tower was shut and most of the capital's metro lay silent on Thursday, while at least 800,000 people marched through some 70 French towns against a plan to merge 42 pension schemes into one.
P The turnout, as counted by the interior ministry, was the largest that this government has faced; the CGT union claimed nearly twice as many.
P “The strike is not a postcard, it is renewable,” Lucien Maréchal, the union's moustachioed general secretary, told the crowd near the Gare de l'Est.
S “We stop when they withdraw it, all of it, and not one article before.”
P In the Paris procession the mood was that of a fair, with merguez smoke and fire engines on strike, until a few hundred black-clad youths set fire to a trailer on the Place de la République and smashed the windows of a bank.
P Police answered that violence with tear gas and stun grenades, and 71 people were held in the capital by evening, according to the prefecture.
P A Turkish journalist was struck in the eye by a fragment, and a press freedom group demanded to know from whose weapon it came.
P Nadège Ferrand, 38, who drives a train on line 9 and would lose the right to leave at 52, has heard herself called privileged all autumn.
P “I have eaten my Christmas dinner out of a tin under the ground for eleven years,” she said, “and the people who come up to me today are nurses, teachers, lawyers even.”
P More than half of primary teachers stayed away, the education ministry acknowledged, as a points system would hit careers that begin low and end not much higher.
P The Prime Minister paid tribute last night to unions for an orderly day, and announced that he would unveil the whole of the text next Wednesday.
P “I have no taste for a fight,” he said on the steps of Matignon, but he ruled out saving the special regimes.
P At the Élysée, where the President was said to be “calm and determined”, aides spent the day refreshing maps of the railway.
P The moderate CFDT, which once favoured a points system, stayed at home, though its rail branch did not.
P Its leader, Claude Sorbier, warned on France Inter that to touch the age of departure as well would be “a red line, and I am not colour-blind”.
P From the other end of politics, the leader of the National Rally hailed the strikers, whom her father would have called Bolsheviks.
P All comparisons lead to the winter of 1995, when railwaymen paralysed the country for three weeks and Alain Jouvenel, who had come to the prime minister's office in May that year, buried his own plan on 15 December.
P He never quite recovered from that revolt.
P The yellow vests, who first blocked roundabouts in November 2018 over the price of diesel, extracted €10bn from the present government and have come along to see what more there is.
P “I've walked 14 kilometres and I've lost a fingernail to a bicycle,” shrugged Hamid Belkacem, an IT technician from Saint-Denis, “but on the whole I'm for it.”
P A second day of marches has been called for Tuesday.
@ uni | French trade unions | g | FRALAB
@ cgt | CGT | o | FRALAB
@ gov | French government | o | FRAGOV
@ pre | President of France | p | FRAGOV | President
@ pm | French Prime Minister | p | FRAGOV | Prime Minister
@ mar | Lucien Maréchal | p | FRALAB | CGT general secretary
@ pol | Paris police | o | FRACOP
@ bb | black-clad anarchists | g | FRACVL
@ rai | French railway workers | g | FRALAB
@ tea | French teachers | g | FRALABEDU
@ dri | Nadège Ferrand | p | FRALAB | metro driver
@ jup | Alain Jouvenel | p | FRAGOV | prime minister in 1995
@ riv | Claude Sorbier | p | FRALAB | leader of the CFDT
@ rn | National Rally leader | p | FRAPTYOPP | leader of the National Rally
@ com | Hamid Belkacem | p | FRACVL | IT technician
@ jou | Turkish journalist | p | TURJRN
@ yel | yellow vests | g | FRACVL
@ prg | press freedom group | o | NGO
@ edu | French education ministry | o | FRAGOV
@ cfd | CFDT | o | FRALAB
E 0 France/GPE; 800,000/NUM
E 1 Paris/GPE; Nantes/GPE
E 2 Eiffel Tower/FAC; Thursday/DATE; at least 800,000 people/NUM; French/NORP
E 3 CGT/ORG
E 4 Lucien Maréchal/PER; Gare de l'Est/FAC
E 6 Paris/GPE; a few hundred black-clad youths/NUM; Place de la République/FAC
E 7 71 people/NUM; evening/DATE
E 8 Turkish/NORP
E 9 Nadège Ferrand/PER; line 9/FAC
E 10 today/DATE
E 11 More than half of primary teachers/NUM
E 12 last night/DATE; next Wednesday/DATE
E 13 Matignon/FAC
E 14 Élysée/FAC
E 15 CFDT/ORG
E 16 Claude Sorbier/PER; France Inter/ORG
E 17 National Rally/ORG; Bolsheviks/NORP
E 18 winter of 1995/DATE; Alain Jouvenel/PER; May that year/DATE; 15 December/DATE
E 20 November 2018/DATE; €10bn/MONEY
E 21 Hamid Belkacem/PER; Saint-Denis/GPE
E 22 Tuesday/DATE
V 0 | march | PROTEST/demo | economic | 1412 | 800,000=uni | @3:government=gov | n=protesters:800,000:800000 | where=France | id=ma
V 1 | vow | THREATEN/restrict | economic | 133 | Unions=uni | President=pre | id=vow
V 1 | strike | PROTEST/strike | economic | 1432 | Unions=uni | President=pre | id=st
V 1 | fire | ASSAULT/crowd-control | repression | 175 | police=pol | @6:black-clad youths=bb | where=Paris and Nantes | id=tg
V 2 | marched | =ma |  |  | at least 800,000 people=uni | @3:government=gov | when=Thursday | date=2019-12-05 | where=some 70 French towns | n=protesters:at least 800,000 people:800000
V 3 | turnout | =ma |  |  | @2:at least 800,000 people=uni | this government=gov
V 4 | renewable | =vow |  |  | Lucien Maréchal=mar | @3:government=gov
V 4 | strike | =st |  |  |  | 
V 5 | withdraw | REQUEST/change | economic | 1042 | @4:Lucien Maréchal=mar | they=gov | id=wi
V 6 | procession | =ma |  |  |  |  | where=Paris
V 6 | set fire | PROTEST/riot | economic | 145 | black-clad youths=bb |  | where=Place de la République | n=protesters:a few hundred black-clad youths | id=ri
V 6 | smashed | PROTEST/riot | economic | 145 | black-clad youths=bb | 
V 6 | strike | =st |  |  |  | 
V 7 | violence | =ri |  |  |  | 
V 7 | answered | =tg |  |  | Police=pol | @6:black-clad youths=bb | where=the capital
V 7 | held | COERCE/arrest | legal,rights-freedoms | 173 | Police=pol | 71 people=bb | by=the prefecture=pol | n=arrested:71 people:71 | where=the capital
V 8 | struck | ASSAULT/crowd-control | repression,rights-freedoms | 175 | @7:Police=pol | A Turkish journalist=jou
V 8 | demanded | REQUEST/change | rights-freedoms | 104 | a press freedom group=prg | @7:Police=pol
V 11 | stayed away | =st |  |  | primary teachers=tea | @3:government=gov | by=the education ministry=edu
V 12 | tribute | SUPPORT | economic | 051 | The Prime Minister=pm | unions=uni | when=last night | date=2019-12-05
V 13 | ruled out | REJECT/change | economic | 1232 | he#2=pm | @11:primary teachers=tea
V 15 | favoured | SUPPORT | economic | 051 | CFDT=cfd | @3:this government=gov | st=h
V 15 | stayed | PROTEST/strike | economic | 1432 | CFDT=cfd | @3:this government=gov | st=n
V 16 | warned | THREATEN/restrict | economic | 133 | Claude Sorbier=riv | @12:The Prime Minister=pm
V 17 | hailed | SUPPORT | economic | 051 | leader of the National Rally=rn | the strikers=uni
V 18 | paralysed | PROTEST/strike | economic | 1432 | railwaymen=rai | Alain Jouvenel=jup | st=h | when=the winter of 1995 | date=1995-11/1995-12 | id=n95
V 18 | buried | CONCEDE | economic | 0832 | Alain Jouvenel=jup | railwaymen=rai | st=h | when=15 December | date=1995-12-15
V 19 | revolt | =n95 |  |  | @18:railwaymen=rai | He=jup
V 20 | blocked | PROTEST/obstruct | economic | 1442 | yellow vests=yel | present government=gov | st=h | when=November 2018 | date=2018-11 | where=roundabouts
V 20 | extracted | CONCEDE | economic | 0832 | present government=gov | yellow vests=yel | st=h | n=money:€10bn:10000000000:EUR
V 20 | come along | =ma |  |  | yellow vests=yel | present government=gov
V 21 | for | SUPPORT | economic | 051 | Hamid Belkacem=com | @17:the strikers=uni
V 22 | marches | PROTEST/demo | economic | 1412 | @1:Unions=uni | @5:they=gov | st=f | when=Tuesday | date=2019-12-10
Q 0 | d | We are all in the same metro | @9:Nadège Ferrand=dri | |
Q 3 | i | nearly twice as many | the CGT union=cgt | claimed | -
Q 4 | d | The strike is not a postcard, it is renewable, | Lucien Maréchal=mar | told | the crowd=uni
Q 5 | d | * | @4:Lucien Maréchal=mar | | @4:the crowd=uni
Q 7 | i | 71 people were held in the capital by evening | the prefecture=pol | according to | -
Q 10 | d | I have eaten my Christmas dinner out of a tin under the ground for eleven years, | she=dri | said | -
Q 10 | d | and the people who come up to me today are nurses, teachers, lawyers even. | she=dri | said | -
Q 11 | i | More than half of primary teachers stayed away | the education ministry=edu | acknowledged | -
Q 12 | i | he would unveil the whole of the text next Wednesday | The Prime Minister=pm | announced | -
Q 13 | d | I have no taste for a fight, | he#1=pm | said | -
Q 16 | m | to touch the age of departure as well would be “a red line, and I am not colour-blind” | Claude Sorbier=riv | warned | -
Q 21 | d | I've walked 14 kilometres and I've lost a fingernail to a bicycle, | Hamid Belkacem=com | shrugged | -
Q 21 | d | but on the whole I'm for it. | Hamid Belkacem=com | shrugged | -

#A w17-015 | 2017-10-02 | BARCELONA, Spain
S Catalan leader says region has 'won the right to statehood' after hundreds hurt in vote clashes
P BARCELONA, Spain (AP) — The leader of Catalonia declared that his region had earned the right to become an independent state after a banned referendum in which riot police dragged voters from schools by the hair and fired rubber bullets at crowds.
P Catalan officials said 844 people needed treatment on Sunday, two of them in serious condition, among them a man hit in the eye.
P Spain's interior ministry put the number of injured officers at 431, most of them with bruises and scratches.
P "On this day of hope and suffering, the citizens of Catalonia have won the right to an independent state in the form of a republic," Oriol Casademunt said in a televised address flanked by his cabinet.
S "Europe cannot go on looking the other way, and the Spanish government has today written a shameful page of its history."
P He promised to send the results to the regional parliament "within days."
P Speaking an hour before him in Madrid, the Prime Minister denied that there had been any vote at all.
S "What we have seen is a staging," he said, thanking the police for their "firmness and serenity."
P Videos that spread within minutes told their own story: an old woman with blood running down her blouse, a helmeted man kicking people on a staircase, firefighters forming a wall between citizens and shields.
P Josep Maria Roig, 77, a retired dentist, had slept at the Ramon Llull school to keep its doors open and was pushed down four steps for it.
P "I'm not even sure that I would have voted yes," he said, holding a bag of frozen peas to his elbow, "but now, by God, I would vote it twice."
P The Constitutional Court suspended the referendum on Sept. 7, a day after the regional parliament had called it in a late-night session from which the opposition walked out.
P On Sept. 20, agents of the Civil Guard raided regional ministries and took away 14 officials, bringing tens of thousands on to the Ramblas overnight.
P Ten million ballot papers had been seized from a warehouse in Bigues that same week.
P Of the 2.26 million people who voted, 90 percent chose secession, the regional authorities claimed, though turnout was 42 percent and some are known to have voted more than once.
P Those who want to stay in Spain mostly kept to their sofas.
P "Half of us do not exist on television," complained Marta Fuster, who owns a stationery shop in L'Hospitalet.
P A judge has opened an inquiry into the regional police, the Mossos, who in many towns did nothing, and Madrid accused them of putting politics before the law.
P Barcelona's mayor, Núria Batlle, called for the Prime Minister to resign over what she labeled "a police charge against our neighbors," and Socialist leader Ricardo Ibarra, who had backed the ban, asked him to sit down at once with Casademunt.
P Human Rights Watch said the force used against peaceful voters appeared excessive, and urged an independent investigation.
P Unions and grassroots groups have summoned Catalans to a general strike on Tuesday.
P Catalonia, with a fifth of Spain's output and a language that was barred from its schools under Franco, held a straw poll on the same question in November 2014.
@ cat | Catalan government | o | ESPGOV
@ pol | Spanish police | o | ESPCOP
@ vot | Catalan voters | l | ESPCVL
@ pm | Spanish Prime Minister | p | ESPGOV | Prime Minister
@ reg | Oriol Casademunt | p | ESPGOV | Catalan regional president
@ cou | Spanish Constitutional Court | o | ESPJUD
@ col | Núria Batlle | p | ESPGOV | Mayor of Barcelona
@ hrw | Human Rights Watch | o | NGO
@ ret | Josep Maria Roig | p | ESPCVL | retired dentist
@ soc | Ricardo Ibarra | p | ESPPTYOPP | Socialist leader
@ mos | Mossos d'Esquadra | o | ESPCOP
@ jud | Spanish judge | p | ESPJUD | judge
@ cos | Marta Fuster | p | ESPCVL | opponent of independence
@ una | Catalan unions | g | ESPLAB
@ min | Spanish government | o | ESPGOV
@ opp | opposition in the Catalan parliament | g | ESPLEGPTYOPP
@ cpa | Parliament of Catalonia | o | ESPLEG
@ cpr | Catalan protesters | g | ESPCVLOPP
@ frn | Francisco Franco | p | ESPGOV | dictator
@ cat2 | people of Catalonia | l | ESPCVL
@ eur | European Union | o | EUR
E 0 Catalan/NORP; hundreds/NUM
E 1 BARCELONA/GPE; Spain/GPE; AP/ORG; Catalonia/GPE
E 2 Catalan/NORP; 844 people/NUM; Sunday/DATE; two of them/NUM
E 3 Spain/GPE; 431/NUM
E 4 Catalonia/GPE; Oriol Casademunt/PER
E 5 Europe/LOC; Spanish/NORP; today/DATE
E 7 Madrid/GPE
E 10 Josep Maria Roig/PER; Ramon Llull school/FAC
E 12 Constitutional Court/ORG; Sept. 7/DATE
E 13 Sept. 20/DATE; Civil Guard/ORG; 14 officials/NUM; tens of thousands/NUM; Ramblas/FAC
E 14 Bigues/GPE; that same week/DATE
E 15 2.26 million people/NUM
E 16 Spain/GPE
E 17 Marta Fuster/PER; L'Hospitalet/GPE
E 18 Mossos/ORG; Madrid/GPE
E 19 Barcelona/GPE; Núria Batlle/PER; Socialist/NORP; Ricardo Ibarra/PER; Casademunt/PER
E 20 Human Rights Watch/ORG
E 21 Catalans/NORP; Tuesday/DATE
E 22 Catalonia/GPE; Spain/GPE; Franco/PER; November 2014/DATE
V 0 | clashes | ASSAULT/crowd-control | repression,territory,rights-freedoms | 175 | @1:riot police=pol | @1:voters=vot | n=injured:hundreds | id=po
V 0 | says | REJECT | territory,political-institutions | 129 | Catalan leader=reg | @5:the Spanish government=min | id=rt
V 0 | hurt | =po |  |  | @1:riot police=pol | @1:voters=vot
V 1 | declared | =rt |  |  | leader of Catalonia=reg | @5:the Spanish government=min
V 1 | dragged | =po |  |  | riot police=pol | voters=vot | where=schools
V 1 | fired | ASSAULT/crowd-control | repression,territory | 175 | riot police=pol | crowds=vot | id=rb
V 1 | banned | COERCE/restrict | legal,territory | 1721 | @12:Constitutional Court=cou | @0:Catalan leader=cat | st=h | id=ban
V 2 | treatment | =po |  |  | @1:riot police=pol | 844 people=vot | by=Catalan officials=cat | when=on Sunday | date=2017-10-01 | n=injured:844 people:844
V 2 | hit | =rb |  |  | @1:riot police=pol | a man=vot
V 3 | injured | ASSAULT | territory | 180 |  | officers=pol | by=interior ministry=min | date=2017-10-01 | n=injured:431:431
V 4 | won | =rt |  |  | Oriol Casademunt=reg | @5:the Spanish government=min
V 5 | shameful | ACCUSE/disapprove | territory,repression | 111 | @4:Oriol Casademunt=reg | the Spanish government=min
V 5 | cannot | REQUEST/change | territory,diplomatic | 024 | @4:Oriol Casademunt=reg | Europe=eur
V 7 | denied | REJECT | territory,political-institutions | 120 | the Prime Minister=pm | him=reg | where=Madrid | id=dn
V 8 | staging | =dn |  |  | he=pm | @7:him=reg
V 8 | thanking | SUPPORT | territory | 051 | he=pm | the police=pol
V 9 | kicking | =po |  |  | a helmeted man=pol | people=vot
V 10 | slept | PROTEST/obstruct | territory | 144 | Josep Maria Roig=ret | @8:the police=pol | where=Ramon Llull school
V 10 | pushed | =po |  |  | @8:the police=pol | Josep Maria Roig=ret | where=Ramon Llull school
V 12 | suspended | =ban |  |  | Constitutional Court=cou | regional parliament=cpa | when=on Sept. 7 | date=2017-09-07
V 12 | walked out | PROTEST/boycott | legislative,territory | 143 | the opposition=opp | regional parliament=cpa | st=h | when=a day after the regional parliament had called it | date=2017-09-06
V 13 | raided | COERCE/seize | legal,territory | 1711 | agents of the Civil Guard=pol | regional ministries=cat | st=h | when=On Sept. 20 | date=2017-09-20
V 13 | took away | COERCE/arrest | legal,territory | 173 | agents of the Civil Guard=pol | 14 officials=cat | st=h | when=On Sept. 20 | date=2017-09-20 | n=arrested:14 officials:14
V 13 | bringing | PROTEST/demo | territory,rights-freedoms | 141 | tens of thousands=cpr | agents of the Civil Guard=pol | st=h | when=overnight | date=2017-09-20 | where=Ramblas | n=protesters:tens of thousands
V 14 | seized | COERCE/seize | legal,territory,election | 1711 | @13:agents of the Civil Guard=pol |  | st=h | when=that same week | date=2017-09 | where=a warehouse in Bigues | n=other:Ten million ballot papers:10000000
V 18 | inquiry | ACCUSE/investigate | legal,territory | 091 | A judge=jud | regional police=mos
V 18 | accused | ACCUSE/allege | legal,territory | 112 | Madrid=min | them=mos
V 19 | called for | REQUEST/change | executive,territory | 1041 | Núria Batlle=col | Prime Minister=pm
V 19 | charge | =po |  |  | police=pol | our neighbors=vot
V 19 | backed | SUPPORT | territory | 051 | Ricardo Ibarra=soc | @12:Constitutional Court=cou | st=h
V 19 | ban | =ban |  |  |  | 
V 19 | asked | REQUEST/meet | territory | 026 | Ricardo Ibarra=soc | him=pm
V 19 | labeled | ACCUSE/disapprove | territory,repression | 111 | she=col | Prime Minister=pm
V 20 | said | ACCUSE/allege | human-rights,repression | 1122 | Human Rights Watch=hrw | @19:police=pol
V 20 | force | =po |  |  | @19:police=pol | peaceful voters=vot
V 20 | urged | REQUEST/change | human-rights | 024 | Human Rights Watch=hrw | @18:Madrid=min
V 21 | strike | PROTEST/strike | territory,repression | 143 | Unions and grassroots groups=una | @18:Madrid=min | st=f | when=Tuesday | date=2017-10-03
V 22 | barred | COERCE/restrict | religion-ethnicity | 172 | Franco=frn | Catalonia=cat2 | st=h | where=its schools
Q 0 | m | region has 'won the right to statehood' | Catalan leader=reg | says | -
Q 1 | i | his region had earned the right to become an independent state | The leader of Catalonia=reg | declared | -
Q 2 | i | 844 people needed treatment on Sunday, two of them in serious condition, among them a man hit in the eye | Catalan officials=cat | said | -
Q 4 | d | On this day of hope and suffering, the citizens of Catalonia have won the right to an independent state in the form of a republic, | Oriol Casademunt=reg | said | -
Q 5 | d | * | @4:Oriol Casademunt=reg | |
Q 6 | m | promised to send the results to the regional parliament "within days | He=reg | promised | -
Q 7 | i | there had been any vote at all | the Prime Minister=pm | denied | -
Q 8 | d | What we have seen is a staging, | he=pm | said | -
Q 8 | m | thanking the police for their "firmness and serenity | he=pm | thanking | -
Q 11 | d | I'm not even sure that I would have voted yes, | he=ret | said | -
Q 11 | d | but now, by God, I would vote it twice. | he=ret | said | -
Q 15 | i | Of the 2.26 million people who voted, 90 percent chose secession | the regional authorities=cat | claimed | -
Q 17 | d | Half of us do not exist on television, | Marta Fuster=cos | complained | -
Q 19 | m | what she labeled "a police charge against our neighbors," | she=col | labeled | -
Q 20 | i | the force used against peaceful voters appeared excessive | Human Rights Watch=hrw | said | -

#A w17-016 | 2019-02-28 | OTTAWA
S ‘Veiled threats’: Ex-attorney general says PM's circle leaned on her to save engineering giant from trial
P Maureen Keating tells MPs of 10 calls, 10 meetings and a midnight feeling that ‘this was the Saturday Night Massacre’
P OTTAWA—In nearly four hours of calm and devastating testimony, Canada's former attorney general accused the Prime Minister and his closest aides of a sustained campaign to make her halt the prosecution of a Montreal engineering company on charges of bribery.
P “I experienced a consistent and sustained effort by many people within the government to seek to politically interfere,” Keating told the Commons justice committee on Wednesday.
S “There were express statements regarding the necessity of it, the potential for consequences, and veiled threats if it did not happen.”
P The pressure, she said, ran from September, when the director of public prosecutions declined to offer Beaulac-Morin an out-of-court deal, until the eve of Christmas.
P She named eleven people.
P One was the Clerk of the Privy Council, Robert Whyte, who phoned on Dec. 19 to say, by her account, that the Prime Minister was “in that kind of mood” and would get his way “one way or another”.
P Keating, who was standing in her Vancouver condo with takeout going cold, told him that he was “treading on dangerous ground”.
P Three weeks after that conversation she was moved to Veterans Affairs, a post from which she resigned on Feb. 12.
P The Prime Minister brushed the charges aside late Wednesday at a rally in Longueuil.
P “I completely disagree with the characterization of events,” he said, surrounded by supporters who had not come to hear about it.
P Standing up for jobs is a prime minister's job, he likes to say; the company has about 9,000 employees in Canada and its headquarters in his home province.
P Conservative Leader Colin Sherwood called a news conference before the last question had been put and demanded that the Prime Minister quit.
P “He can no longer, with a clear conscience, continue to lead this nation,” Sherwood said.
P He has also written to the RCMP commissioner asking for a criminal investigation, while the NDP's Harpreet Gill would be content with a public inquiry.
P Liberals on the committee were gentle with the witness and less so with one another, people familiar with the caucus said, and two of them left the room with red eyes.
P The affair surfaced on Feb. 7 in the Globe and Mail; four days later the ethics commissioner opened an examination, and on Feb. 18 the Prime Minister's principal secretary, Daniel Lussier, stepped down, protesting that any suggestion of interference was “simply not true”.
P Beaulac-Morin was charged in 2015 with having paid $48 million to public officials in Libya, much of it to a son of the dictator, to win contracts for an airport and a pipeline.
P A conviction would bar it from federal contracts for ten years.
P It says that the executives responsible are long gone, and it has pleaded not guilty.
P Keating, a former Crown prosecutor from the We Wai Kai Nation, closed by recalling that she comes “from a long line of matriarchs” and that in the big house one learns to speak the truth.
P “She made every one of us sit up straighter,” Chief Violet Paul texted from Cape Mudge, where the hearing had been on in the band office since breakfast.
@ kea | Maureen Keating | p | CANLEGPTYGOV | former attorney general
@ pm | Prime Minister of Canada | p | CANGOV | Prime Minister
@ lav | Beaulac-Morin | o | CANBUS
@ com | House of Commons justice committee | o | CANLEG
@ cle | Robert Whyte | p | CANGOV | Clerk of the Privy Council
@ sec | Daniel Lussier | p | CANELI | former principal secretary
@ sch | Colin Sherwood | p | CANPTYOPP | Conservative leader
@ pro | Director of Public Prosecutions | p | CANJUD | director of public prosecutions
@ eth | ethics commissioner | p | CANLEG | ethics commissioner
@ rcm | RCMP | o | CANCOP
@ aun | Chief Violet Paul | p | CANSOC | chief
@ cir | Prime Minister's circle | g | CANGOV
@ cau | people familiar with the caucus | g | CANPTYGOV
E 1 Maureen Keating/PER; Saturday Night Massacre/EVT
E 2 OTTAWA/GPE; Canada/GPE; Montreal/GPE
E 3 Keating/PER; Commons/ORG; Wednesday/DATE
E 5 September/DATE; Beaulac-Morin/ORG; the eve of Christmas/DATE
E 6 eleven people/NUM
E 7 Privy Council/ORG; Robert Whyte/PER; Dec. 19/DATE
E 8 Keating/PER; Vancouver/GPE
E 9 Three weeks after that conversation/DATE; Veterans Affairs/ORG; Feb. 12/DATE
E 10 late Wednesday/DATE; Longueuil/GPE
E 12 about 9,000 employees/NUM; Canada/GPE
E 13 Conservative/NORP; Colin Sherwood/PER
E 14 Sherwood/PER
E 15 RCMP/ORG; NDP/ORG; Harpreet Gill/PER
E 16 Liberals/NORP; two of them/NUM
E 17 Feb. 7/DATE; Globe and Mail/ORG; four days later/DATE; Feb. 18/DATE; Daniel Lussier/PER
E 18 Beaulac-Morin/ORG; 2015/DATE; $48 million/MONEY; Libya/GPE
E 21 Keating/PER; Crown/ORG; We Wai Kai Nation/ORG
E 22 Violet Paul/PER; Cape Mudge/GPE
V 0 | says | ACCUSE/allege | legal,executive,corruption | 1121 | Ex-attorney general=kea | PM's circle=cir | id=te
V 0 | leaned | REQUEST/change | legal,executive,corruption | 104 | PM's circle=cir | her=kea | by=Ex-attorney general=kea | st=h | id=pr
V 0 | threats | THREATEN | legal,executive,corruption | 130 | PM's circle=cir | her=kea | by=Ex-attorney general=kea | st=h | id=th
V 1 | tells | =te |  |  | Maureen Keating=kea | @0:PM's circle=cir
V 1 | calls | CONSULT/phone | legal,executive | 041 | Maureen Keating=kea; @0:PM's circle=cir |  | st=h | by=Maureen Keating=kea
V 1 | meetings | CONSULT | legal,executive | 040 | Maureen Keating=kea; @0:PM's circle=cir |  | st=h | by=Maureen Keating=kea
V 2 | testimony | =te |  |  | former attorney general=kea | Prime Minister=pm; his closest aides=cir
V 2 | accused | =te |  |  | former attorney general=kea | Prime Minister=pm; his closest aides=cir
V 2 | campaign | =pr |  |  | Prime Minister=pm; his closest aides=cir | her=kea | by=former attorney general=kea
V 2 | prosecution | ACCUSE/allege | legal,corruption | 115 | @5:director of public prosecutions=pro | engineering company=lav | st=h | id=pros
V 2 | charges | =pros |  |  | @5:director of public prosecutions=pro | engineering company=lav
V 3 | experienced | =te |  |  | Keating=kea | many people within the government=cir | when=Wednesday | date=2019-02-27 | where=Commons justice committee
V 3 | effort | =pr |  |  | many people within the government=cir | I=kea | by=Keating=kea
V 4 | threats | =th |  |  | @3:many people within the government=cir | @3:Keating=kea | by=@3:Keating=kea
V 5 | pressure | =pr |  |  | @3:many people within the government=cir | she=kea | by=she=kea | when=from September | date=2018-09/2018-12
V 5 | declined | REJECT | legal,corruption | 120 | director of public prosecutions=pro | Beaulac-Morin=lav | st=h | when=September | date=2018-09
V 6 | named | =te |  |  | She=kea | eleven people=cir
V 7 | phoned | CONSULT/phone | legal,executive | 041 | Robert Whyte=cle; @6:She=kea |  | by=her account=kea | st=h | when=on Dec. 19 | date=2018-12-19 | id=ph
V 8 | told | ACCUSE/disapprove | legal,executive | 111 | Keating=kea | him=cle | st=h | when=@7:Dec. 19 | date=2018-12-19
V 9 | conversation | =ph |  |  | she#1=kea; @8:him=cle | 
V 9 | resigned | RETREAT/resign | executive,legal | 083 | she#2=kea |  | when=Feb. 12 | date=2019-02-12
V 10 | brushed | REJECT | legal,executive,corruption | 016 | The Prime Minister=pm | @8:Keating=kea | when=late Wednesday | date=2019-02-27 | where=Longueuil | id=dn
V 10 | charges | =te |  |  | @8:Keating=kea | The Prime Minister=pm
V 11 | disagree | =dn |  |  | he=pm | @8:Keating=kea
V 13 | demanded | REQUEST/change | executive,legal | 1041 | Colin Sherwood=sch | Prime Minister=pm | id=qu
V 14 | said | =qu |  |  | Sherwood=sch | He=pm
V 15 | asking | REQUEST/change | legal,corruption | 021 | He=sch | RCMP commissioner=rcm
V 17 | examination | ACCUSE/investigate | legal,executive,corruption | 091 | ethics commissioner=eth | Prime Minister=pm | when=four days later | date=2019-02-11
V 17 | stepped down | RETREAT/resign | executive | 083 | Daniel Lussier=sec |  | when=on Feb. 18 | date=2019-02-18
V 17 | protesting | REJECT | legal,executive | 016 | Daniel Lussier=sec |  | when=on Feb. 18 | date=2019-02-18
V 17 | interference | =pr |  |  |  | 
V 18 | charged | =pros |  |  |  | Beaulac-Morin=lav | when=2015 | date=2015
V 20 | pleaded not guilty | REJECT | legal,corruption | 016 | it=lav | @5:director of public prosecutions=pro
V 22 | made | SUPPORT | legal | 051 | Violet Paul=aun | She=kea
V 22 | hearing | =te |  |  | She=kea | 
Q 0 | m | PM's circle leaned on her to save engineering giant from trial | Ex-attorney general=kea | says | -
Q 1 | m | this was the Saturday Night Massacre | Maureen Keating=kea | tells | MPs=com
Q 3 | d | I experienced a consistent and sustained effort by many people within the government to seek to politically interfere, | Keating=kea | told | Commons justice committee=com
Q 4 | d | * | @3:Keating=kea | | @3:Commons justice committee=com
Q 7 | m | the Prime Minister was “in that kind of mood” and would get his way “one way or another” | Robert Whyte=cle | say | @6:She=kea
Q 8 | m | he was “treading on dangerous ground” | Keating=kea | told | him=cle
Q 11 | d | I completely disagree with the characterization of events, | he=pm | said | -
Q 12 | i | Standing up for jobs is a prime minister's job | he=pm | say | -
Q 14 | d | He can no longer, with a clear conscience, continue to lead this nation, | Sherwood=sch | said | -
Q 16 | i | Liberals on the committee were gentle with the witness and less so with one another | people familiar with the caucus=cau | said | -
Q 17 | m | any suggestion of interference was “simply not true” | Daniel Lussier=sec | protesting | -
Q 20 | i | the executives responsible are long gone | It=lav | says | -
Q 21 | m | she comes “from a long line of matriarchs” | Keating=kea | recalling | -
Q 21 | i | in the big house one learns to speak the truth | Keating=kea | recalling | -
Q 22 | d | She made every one of us sit up straighter, | Chief Violet Paul=aun | texted | -

#A w17-017 | 2015-09-22 | -
S Closed until further notice: Defiant teachers tell President ‘can't pay' is not an answer
P Teachers yesterday vowed to stay away from class for a fourth week after the President told them that the country could not afford the 50 to 60 per cent pay rise awarded by court.
P “We shall not be intimidated by a speech on television,” thundered Mr Wilfred Osundwa, the secretary-general of the Kenya National Union of Teachers (Knut), to chants of “haki yetu” outside the union's offices in Nairobi.
P Government ordered all public and private schools shut from Monday, a directive which the owners of private academies say they will ignore.
P In his address on Sunday evening, the President said that the wage bill was already swallowing 52 per cent of all taxes.
S “To those who say pay: I cannot, and the TSC will not, take from the sick to give to the well,” he declared, his voice rising.
P It is not clear what will become of the Form Four candidates, whose examinations are due to start in three weeks.
P The strike began on September 1, a week after the Supreme Court dismissed a bid by the Teachers Service Commission (TSC) to stop the increment.
P It was the Employment and Labour Relations Court which, on June 30, had granted the award to some 288,000 tutors, backdated to 2013.
P Secondary school teachers under the rival union Kuppet joined the industrial action on September 2, and no lesson has been taught in most public schools since.
P In Nakuru, police lobbed tear gas at some 300 teachers who were marching to the county commissioner's office with twigs in their hands and whistles in their mouths.
P Two were carried to hospital, one of them seven months pregnant.
P The county police commander, Mr Hassan Boru, denied that excessive force had been used and claimed that the group had pelted his officers with stones.
P “Which stones?” asked a deputy head teacher, showing a reporter a pair of polished shoes.
S “I came in my Sunday best, and they smoked us like bees.”
P The Education Cabinet Secretary, Dr Jackton Kaimba, accused the unions of “holding eleven million children to ransom” and threatened to withhold September salaries from anyone who did not report back.
P Cord leaders, who have smelt blood, called for a special sitting of Parliament and announced a rally at Uhuru Park tomorrow in support of the strikers.
P The Catholic bishops appealed to both sides to “put down the megaphones and pick up the telephone”.
P State House last hosted the union bosses on August 31, at a crisis meeting from which Mr Osundwa emerged after eight minutes.
P A pupil in Nyeri has written to the President in green ink to ask who will teach her fractions.
P Ms Mary Wanjiku Njoroge, a vegetable seller in Kawangware and a mother of three, wants them all locked in one room.
S “My last born has learnt nothing this month except card games,” she lamented.
P Teachers also downed their tools in 1997, when the government of the day signed for a rise of up to 200 per cent and then paid a part of it, and again for 24 days in 2013.
P “That debt is the grandmother of this strike,” observed Mr Peter Mutiso, who retired last year after four decades at the blackboard in Machakos.
@ knu | Kenya National Union of Teachers | o | KENLAB
@ kup | Kuppet | o | KENLAB
@ tsc | Teachers Service Commission | o | KENGOV
@ pre | President of Kenya | p | KENGOV | President
@ sos | Wilfred Osundwa | p | KENLAB | Knut secretary-general
@ cou | Supreme Court of Kenya | o | KENJUD
@ lab | Employment and Labour Relations Court | o | KENJUD
@ cs | Jackton Kaimba | p | KENGOV | Education Cabinet Secretary
@ cor | Cord | o | KENPTYOPP
@ par | Mary Wanjiku Njoroge | p | KENCVL | mother of three
@ pri | private schools association | o | KENEDU
@ pol | police in Nakuru | o | KENCOP
@ tea | striking teachers | g | KENLABEDU
@ bis | Catholic bishops | g | KENREL
@ gov | Kenyan government | o | KENGOV
@ hea | Peter Mutiso | p | KENEDU | head teacher
@ bor | Hassan Boru | p | KENCOP | county police commander
@ rep | reporter | p | KENJRN
@ ret | Peter Mutiso (retired teacher) | p | KENEDU
E 1 yesterday/DATE
E 2 Wilfred Osundwa/PER; Kenya National Union of Teachers/ORG; Knut/ORG; Nairobi/GPE
E 3 Monday/DATE
E 4 Sunday evening/DATE
E 5 TSC/ORG
E 7 September 1/DATE; Supreme Court/ORG; Teachers Service Commission/ORG; TSC/ORG
E 8 Employment and Labour Relations Court/ORG; June 30/DATE; some 288,000 tutors/NUM; 2013/DATE
E 9 Kuppet/ORG; September 2/DATE
E 10 Nakuru/GPE; some 300 teachers/NUM
E 11 Two/NUM
E 12 Hassan Boru/PER
E 15 Jackton Kaimba/PER; September/DATE; eleven million children/NUM
E 16 Cord/ORG; Parliament/ORG; Uhuru Park/FAC; tomorrow/DATE
E 17 Catholic/NORP
E 18 State House/ORG; August 31/DATE; Osundwa/PER
E 19 Nyeri/GPE
E 20 Mary Wanjiku Njoroge/PER; Kawangware/GPE
E 21 this month/DATE
E 22 1997/DATE; 2013/DATE
E 23 Peter Mutiso/PER; last year/DATE; Machakos/GPE
V 0 | tell | REJECT | economic | 120 | teachers=tea | President=pre | id=df
V 0 | Closed | COERCE/restrict | economic,rights-freedoms | 172 | @3:Government=gov |  | id=cl
V 0 | can't pay | REJECT/change | economic | 1232 | President=pre | teachers=tea | id=cp
V 1 | vowed | =df |  |  | Teachers=tea | President=pre | when=yesterday | date=2015-09-21
V 1 | told | =cp | economic | 1232 | President=pre | them=tea
V 1 | awarded | SANCTION/convict | legal,economic | 116 | court=lab | @5:TSC=tsc | st=h | id=aw
V 2 | thundered | =df |  |  | Wilfred Osundwa=sos | @1:President=pre | where=outside the union's offices in Nairobi
V 2 | speech | =cp |  |  | @1:President=pre | We=tea
V 3 | ordered | =cl |  |  | Government=gov | owners of private academies=pri | when=from Monday | date=2015-09-21
V 3 | directive | =cl |  |  | Government=gov | owners of private academies=pri
V 3 | ignore | REJECT | economic,rights-freedoms | 128 | owners of private academies=pri | Government=gov | id=ig
V 4 | address | =cp |  |  | the President=pre | @1:Teachers=tea | when=Sunday evening | date=2015-09-20
V 5 | cannot | =cp |  |  | he=pre | @1:Teachers=tea | when=@4:Sunday evening | date=2015-09-20
V 7 | strike | PROTEST/strike | economic | 1432 | @1:Teachers=tea | Teachers Service Commission=tsc | when=September 1 | date=2015-09-01 | id=st
V 7 | dismissed | REJECT | legal,economic | 120 | Supreme Court=cou | Teachers Service Commission=tsc | when=a week after | date=2015-08
V 7 | bid | ACCUSE/allege | legal,economic | 115 | Teachers Service Commission=tsc | @2:Kenya National Union of Teachers=knu | st=h
V 8 | granted | =aw |  |  | Employment and Labour Relations Court=lab | @7:Teachers Service Commission=tsc | when=June 30 | date=2015-06-30
V 8 | award | =aw |  |  | Employment and Labour Relations Court=lab | @7:Teachers Service Commission=tsc | when=June 30 | date=2015-06-30
V 9 | joined | =st |  |  | Secondary school teachers under the rival union Kuppet=kup | @7:Teachers Service Commission=tsc | when=September 2 | date=2015-09-02
V 9 | action | =st |  |  | Secondary school teachers under the rival union Kuppet=kup | @7:Teachers Service Commission=tsc
V 10 | lobbed | ASSAULT/crowd-control | repression,rights-freedoms | 175 | police=pol | some 300 teachers=tea | where=Nakuru | id=tg
V 10 | marching | PROTEST/demo | economic | 1412 | teachers=tea | county commissioner=gov | where=Nakuru | n=protesters:some 300 teachers:300
V 11 | carried | =tg |  |  | @10:police=pol | Two=tea | n=injured:Two:2
V 12 | denied | REJECT | repression | 016 | Hassan Boru=bor | the group=tea
V 12 | pelted | PROTEST/riot | economic | 145 | the group=tea | his officers=pol | by=Hassan Boru=bor | where=@10:Nakuru
V 12 | force | =tg |  |  | his officers=pol | the group=tea
V 12 | claimed | ACCUSE/allege | repression | 112 | Hassan Boru=bor | the group=tea
V 13 | asked | REJECT | repression | 120 | a deputy head teacher=hea | @12:Hassan Boru=bor
V 14 | smoked | =tg |  |  | they=pol | us=tea | by=@13:a deputy head teacher=hea
V 15 | accused | ACCUSE/allege | economic | 112 | Jackton Kaimba=cs | unions=knu
V 15 | threatened | THREATEN/restrict | economic | 132 | Jackton Kaimba=cs | anyone who did not report back=tea
V 16 | called for | REQUEST/meet | legislative,economic | 020 | Cord leaders=cor | 
V 16 | rally | PROTEST/demo | economic | 1412 | Cord leaders=cor | @3:Government=gov | st=f | when=tomorrow | date=2015-09-23 | where=Uhuru Park
V 17 | appealed | REQUEST/meet | economic,religion-ethnicity | 026 | Catholic bishops=bis | both sides=tea; both sides=gov
V 18 | hosted | CONSULT/visit | economic | 042 | union bosses=knu | State House=pre | when=August 31 | date=2015-08-31 | where=State House | id=me
V 18 | meeting | =me |  |  | union bosses=knu | State House=pre
V 22 | downed | PROTEST/strike | economic | 1432 | Teachers=tea | government of the day=gov | st=h | when=1997 | date=1997
V 22 | signed | SUPPORT | economic | 057 | government of the day=gov | Teachers=tea | st=h | when=1997 | date=1997
V 22 | again | PROTEST/strike | economic | 1432 | Teachers=tea |  | st=h | when=2013 | date=2013
V 23 | strike | =st |  |  |  | 
Q 0 | m | ‘can't pay' is not an answer | teachers=tea | tell | President=pre
Q 1 | i | the country could not afford the 50 to 60 per cent pay rise awarded by court | President=pre | told | them=tea
Q 2 | d | We shall not be intimidated by a speech on television, | Mr Wilfred Osundwa=sos | thundered | -
Q 3 | i | which the owners of private academies say they will ignore | the owners of private academies=pri | say | -
Q 4 | i | the wage bill was already swallowing 52 per cent of all taxes | the President=pre | said | -
Q 5 | d | To those who say pay: I cannot, and the TSC will not, take from the sick to give to the well, | he=pre | declared | -
Q 12 | i | excessive force had been used | Mr Hassan Boru=bor | denied | -
Q 12 | i | the group had pelted his officers with stones | Mr Hassan Boru=bor | claimed | -
Q 14 | d | * | @13:a deputy head teacher=hea | | @13:a reporter=rep
Q 15 | m | accused the unions of “holding eleven million children to ransom” | Dr Jackton Kaimba=cs | accused | -
Q 17 | m | appealed to both sides to “put down the megaphones and pick up the telephone” | The Catholic bishops=bis | appealed | both sides=tea
Q 21 | d | My last born has learnt nothing this month except card games, | she=par | lamented | -
Q 23 | d | That debt is the grandmother of this strike, | Mr Peter Mutiso=ret | observed | -

#A w17-018 | 2024-11-07 | -
S Germany's coalition has collapsed. What happens next?
P A sacking, a midnight walkout and a quarrel over €10bn have left Europe's biggest economy without a majority
P Germany woke up on Thursday to a minority government, hours after the Chancellor dismissed his finance minister and the Free Democrats pulled their remaining ministers out of the cabinet.
P The Social Democrat told the nation on Wednesday night that he would put a motion of confidence to the Bundestag on 15 January, which he expects to lose, so that an election can be held by the end of March.
P It was the tone, more than the news, that made people put down their forks.
S “Too often Minister Rieder has blocked laws for reasons that had nothing to do with them, and too often he has broken my trust,” said a man who is not known for adjectives.
S “Anyone who joins a government must behave responsibly; he may not head for the bushes when things get hard.”
P Carsten Rieder gave as good as he got.
P The liberal leader accused the Chancellor of having staged “a calculated break”, and said he had been asked to violate his oath by suspending the debt brake, a demand he could not meet.
P That rule, written into the constitution in 2009, keeps the deficit of the federation to 0.35% of output.
P According to three people briefed on the meeting in the chancellery, the Chancellor had put a sheet of four points on the table at about six o'clock, the last of which was another €3bn for Ukraine.
P Rieder proposed an early election instead.
S “Then, Carsten, I no longer want you in my cabinet,” was the reply, one of them recalled.
P By then his party's eighteen-page paper, which called for lower taxes and a halt to climate targets and which Berlin at once christened the “divorce petition”, was five days old.
P One liberal did not follow the flag: Volker Brandes, the transport minister, announced on Thursday morning that he was leaving the party and keeping his desk.
P Konrad Vossberg, whose Christian Democrats lead every poll, insisted that January was far too late and demanded the confidence vote “next week at the latest”.
P The two men met at noon for 25 minutes; the Chancellor stuck to his timetable, and Vossberg came out with his jaw set.
P “There is simply no reason to wait,” he complained on the stairs, “unless one happens to like the view from up there.”
P For the AfD, Sabrina Oertel rejoiced in “a liberation that was overdue”, and industry, which agrees with her about nothing else, did not shed a tear.
P The three parties signed their pact in December 2021 under the motto “dare more progress”, and for a few weeks they posed together for selfies.
P Russia's invasion of Ukraine two months later gave them a purpose; a ruling of the Constitutional Court in November 2023, which struck €60bn out of their budget, took away the money.
P Governing without a majority is legal in Germany but goes against the grain of a country that associates it with Weimar.
P “From now on each bill is a begging letter,” says Annegret Quast of the Free University.
P Only the Federal President may dissolve parliament, and on Thursday he urged everyone involved to show “reason and responsibility”, which in German politics is what one says to children on a frozen lake.
@ cha | German Chancellor | p | DEUGOV | Chancellor
@ lin | Carsten Rieder | p | DEUPTY | FDP leader, dismissed finance minister
@ fdp | Free Democrats | o | DEUPTY
@ spd | Social Democrats | o | DEUPTYGOV
@ gre | Greens | o | DEUPTYGOV
@ mer | Konrad Vossberg | p | DEUPTYOPP | Christian Democrat leader
@ wei | Sabrina Oertel | p | DEUPTYOPP | AfD leader
@ wis | Volker Brandes | p | DEUGOV | transport minister
@ pre | Federal President | p | DEUGOV | Federal President
@ cou | Constitutional Court | o | DEUJUD
@ bun | Bundestag | o | DEULEG
@ kra | Annegret Quast | p | DEUEDU | political scientist
@ ukr | Ukraine | c | UKR
@ nat | German public | l | DEUCVL
@ bri | people briefed on the meeting | g | DEUGOV
@ rus | Russia | c | RUS
@ gov | German government | o | DEUGOV
E 0 Germany/GPE
E 1 Europe/LOC; €10bn/MONEY
E 2 Germany/GPE; Thursday/DATE; Free Democrats/ORG
E 3 Social Democrat/NORP; Wednesday night/DATE; Bundestag/ORG; 15 January/DATE; the end of March/DATE
E 5 Rieder/PER
E 7 Carsten Rieder/PER
E 9 2009/DATE
E 10 three people/NUM; €3bn/MONEY; Ukraine/GPE
E 11 Rieder/PER
E 12 Carsten/PER
E 13 Berlin/GPE
E 14 Volker Brandes/PER; Thursday morning/DATE
E 15 Konrad Vossberg/PER; Christian Democrats/ORG; January/DATE
E 16 noon/DATE; Vossberg/PER
E 18 AfD/ORG; Sabrina Oertel/PER
E 19 December 2021/DATE
E 20 Russia/GPE; Ukraine/GPE; two months later/DATE; Constitutional Court/ORG; November 2023/DATE; €60bn/MONEY
E 21 Germany/GPE; Weimar/GPE
E 22 Annegret Quast/PER; Free University/ORG
E 23 Thursday/DATE; German/NORP
V 0 | collapsed | SANCTION/withdraw | executive,political-institutions | 160 | @2:Chancellor=cha | @2:Free Democrats=fdp | id=co
V 1 | walkout | SANCTION/withdraw | executive,political-institutions | 160 | @2:Free Democrats=fdp | @2:Chancellor=cha | id=wo
V 1 | sacking | SANCTION/expel | executive,political-institutions | 160 | @2:Chancellor=cha | @8:The liberal leader=lin | id=sk
V 2 | pulled | =wo |  |  | Free Democrats=fdp | Chancellor=cha
V 2 | dismissed | =sk |  |  | Chancellor=cha | his finance minister=lin
V 3 | put | AGREE | executive,legislative | 030 | The Social Democrat=cha | Bundestag=bun | when=Wednesday night | date=2024-11-06 | id=conf
V 5 | broken | ACCUSE/disapprove | executive | 111 | a man who is not known for adjectives=cha | Rieder=lin | id=ac
V 6 | bushes | =ac |  |  | @5:a man who is not known for adjectives=cha | he=lin
V 7 | gave | ACCUSE/allege | executive,economic | 112 | Carsten Rieder=lin | @2:Chancellor=cha | id=la
V 8 | accused | =la | executive,economic | 112 | The liberal leader=lin | Chancellor=cha
V 8 | break | =co |  |  | Chancellor=cha | he#1=lin
V 8 | asked | REQUEST/change | executive,economic | 1042 | Chancellor=cha | he#1=lin | by=liberal leader=lin | id=dm
V 8 | demand | =dm |  |  | Chancellor=cha | he#2=lin | by=liberal leader=lin
V 8 | meet | REJECT/change | executive,economic | 1232 | he#2=lin | Chancellor=cha | id=rf
V 10 | meeting | CONSULT | executive,economic | 040 | Chancellor=cha; @8:The liberal leader=lin |  | by=three people briefed on the meeting=bri | when=at about six o'clock | date=2024-11-06 | where=chancellery | id=me
V 10 | put | =dm |  |  | the Chancellor=cha | @8:The liberal leader=lin | by=three people briefed on the meeting=bri
V 11 | proposed | REQUEST/change | executive,election | 104 | Rieder=lin | @10:the Chancellor=cha
V 12 | want | =sk |  |  | @10:the Chancellor=cha | Carsten=lin | by=one of them=bri
V 13 | called for | REQUEST/change | economic,environment | 1042 | his party=fdp | @10:the Chancellor=cha | when=five days | date=2024-11-01 | id=pp
V 13 | paper | =pp |  |  | his party=fdp | @10:the Chancellor=cha
V 14 | leaving | SANCTION/withdraw | executive,political-institutions | 160 | Volker Brandes=wis | the party=fdp | when=Thursday morning | date=2024-11-07
V 15 | demanded | REQUEST/change | executive,election | 104 | Konrad Vossberg=mer | @10:the Chancellor=cha | id=vd
V 16 | met | CONSULT | executive,election | 040 | The two men=cha; The two men=mer |  | when=noon | date=2024-11-07
V 16 | stuck | REJECT/change | executive,election | 123 | the Chancellor=cha | Vossberg=mer
V 17 | complained | =vd |  |  | he=mer | @16:the Chancellor=cha
V 18 | rejoiced | SUPPORT | executive | 051 | Sabrina Oertel=wei | @16:the Chancellor=cha
V 18 | liberation | =co |  |  |  | 
V 19 | signed | SUPPORT | executive,legislative | 057 | three parties=spd; three parties=gre; three parties=fdp |  | st=h | when=December 2021 | date=2021-12 | id=pact
V 19 | pact | =pact |  |  | three parties=spd; three parties=gre; three parties=fdp | 
V 20 | invasion | ASSAULT | military,territory | 190 | Russia=rus | Ukraine=ukr | st=h | when=two months later | date=2022-02
V 20 | ruling | SANCTION/convict | legal,economic | 116 | Constitutional Court=cou | them=gov | st=h | when=November 2023 | date=2023-11 | n=money:€60bn:60000000000:EUR
V 23 | urged | REQUEST/change | executive,legislative | 024 | Federal President=pre | everyone involved=gov | when=on Thursday | date=2024-11-07
Q 3 | i | he would put a motion of confidence to the Bundestag on 15 January, which he expects to lose, so that an election can be held by the end of March | The Social Democrat=cha | told | the nation=nat
Q 5 | d | Too often Minister Rieder has blocked laws for reasons that had nothing to do with them, and too often he has broken my trust, | a man who is not known for adjectives=cha | said | -
Q 6 | d | * | @5:a man who is not known for adjectives=cha | |
Q 8 | m | accused the Chancellor of having staged “a calculated break” | The liberal leader=lin | accused | -
Q 8 | i | he had been asked to violate his oath by suspending the debt brake, a demand he could not meet | The liberal leader=lin | said | -
Q 10 | i | the Chancellor had put a sheet of four points on the table at about six o'clock, the last of which was another €3bn for Ukraine | three people briefed on the meeting=bri | According to | -
Q 12 | d | Then, Carsten, I no longer want you in my cabinet, | @10:the Chancellor=cha | reply | Carsten=lin
Q 14 | i | he was leaving the party and keeping his desk | Volker Brandes=wis | announced | -
Q 15 | i | January was far too late | Konrad Vossberg=mer | insisted | -
Q 15 | m | demanded the confidence vote “next week at the latest” | Konrad Vossberg=mer | demanded | -
Q 17 | d | There is simply no reason to wait, | he=mer | complained | -
Q 17 | d | unless one happens to like the view from up there. | he=mer | complained | -
Q 18 | m | rejoiced in “a liberation that was overdue” | Sabrina Oertel=wei | rejoiced | -
Q 22 | d | From now on each bill is a begging letter, | Annegret Quast=kra | says | -
Q 23 | m | urged everyone involved to show “reason and responsibility” | the Federal President=pre | urged | everyone involved=gov

#A w17-019 | 2025-06-30 | -
S Hungary: Authorities must not punish people for joining Budapest Pride march
P Hungary should drop every investigation opened against participants and organizers of Saturday's Budapest Pride, Amnesty International said today, after a vast and joyful crowd defied a police ban that could still cost each of them a fine of 200,000 forints (about 500 euros).
P The organization, whose monitors counted well over 100,000 people between City Hall and the Technical University, called the march one of the largest acts of peaceful disobedience that the country has seen since 1989.
S “They tried to make us afraid, and instead they made us many,” said Ilona Dévay, Director of Amnesty International Hungary, who walked in the front row.
S “Nobody who danced across that bridge should find an envelope from the police on the doormat, and the government must say so now.”
P Background to the ban
P On 18 June the Budapest police prohibited the event under an amendment to the law on assembly, adopted by parliament on 18 March, which outlaws gatherings that show homosexuality to minors and allows facial recognition to be used on those who attend.
P The bill went through in a single day, opposition members having lit flares in the chamber in protest.
P In April the constitution was altered to the same end.
P The Mayor of Budapest then declared Pride a municipal celebration, for which, in his view, no permission is needed, and the justice minister wrote to him on 23 June that an organizer of a banned assembly may be jailed for a year.
P Her letter, copied to several embassies, was an act of intimidation and nothing else, Amnesty International considers.
P The Mayor shrugged it off: “Freedom cannot be banned, and I look rather good in stripes.”
P What our monitors saw
P Officers were present in great number along the route, though they neither stopped the crowd nor, for the most part, looked at it.
P Newly mounted cameras hung from lamp posts at eleven places.
P A counter-demonstration by the far-right Our Homeland movement blocked Liberty Bridge, for which it had been given a permit, and the procession turned aside to the Elisabeth.
P Two young men who threw eggs were led away, according to our observers, and a woman of 61 was spat on.
P “I brought my grandmother, who cried from Astoria to the river, and they were good tears,” a student who gave his name as Dániel told us.
P More than 70 Members of the European Parliament took part, as did the mayors of Brussels and Amsterdam; the President of the European Commission had called on the Hungarian authorities on 25 June to let Pride go ahead.
P The Prime Minister told state radio that Brussels was “giving orders as Moscow once did”, and described the crowd as “repulsive”.
P The first Pride was held in Budapest in 1997; in 2007 and 2008 marchers were beaten and pelted with acid and cobblestones by groups of extremists while police looked on.
P Police told reporters on Sunday that they were “evaluating recordings” and that proceedings would follow where an offence was established.
P “If they fine one of us they will have to find a hundred thousand stamps,” said Petra Somlai, a spokesperson for Budapest Pride.
@ amn | Amnesty International | o | NGO
@ hun | Hungarian government | o | HUNGOV
@ bp | Budapest Pride | o | HUNSOC
@ pol | Hungarian police | o | HUNCOP
@ may | Mayor of Budapest | p | HUNGOVPTYOPP | Mayor
@ dav | Ilona Dévay | p | NGO | director of Amnesty International Hungary
@ min | Hungarian justice minister | p | HUNGOV | justice minister
@ pm | Hungarian Prime Minister | p | HUNGOV | Prime Minister
@ par | Hungarian parliament | o | HUNLEG
@ mar | participants of Budapest Pride | g | HUNCVL
@ eu | European Commission | o | EUR
@ far | Our Homeland | o | HUNPTYOPP
@ dan | Dániel K. | p | HUNCVL | participant
@ mep | Members of the European Parliament | g | EURLEG
@ pre | President of the European Commission | p | EUR | President of the European Commission
@ org | Petra Somlai | p | HUNSOC | Budapest Pride spokesperson
@ opm | opposition members of the Hungarian parliament | g | HUNLEGPTYOPP
@ egg | egg throwers | g | HUNCVL
@ mys | mayors of Brussels and Amsterdam | g | GOV
@ rad | Hungarian state radio | o | HUNGOVJRN
@ ext | extremist groups in Hungary | g | HUNCVL
@ mch | Pride marchers of 2007 and 2008 | g | HUNCVL
@ rpt | reporters | g | HUNJRN
E 0 Hungary/GPE; Budapest Pride/EVT
E 1 Hungary/GPE; Saturday/DATE; Budapest Pride/EVT; Amnesty International/ORG; today/DATE; 200,000 forints/MONEY; 500 euros/MONEY
E 2 well over 100,000 people/NUM; City Hall/FAC; Technical University/ORG; 1989/DATE
E 3 Ilona Dévay/PER; Amnesty International Hungary/ORG
E 6 18 June/DATE; Budapest/GPE; 18 March/DATE
E 8 April/DATE
E 9 Budapest/GPE; Pride/EVT; 23 June/DATE
E 10 Amnesty International/ORG
E 15 Our Homeland/ORG; Liberty Bridge/FAC; Elisabeth/FAC
E 16 Two young men/NUM
E 17 Astoria/LOC; Dániel/PER
E 18 More than 70/NUM; European Parliament/ORG; Brussels/GPE; Amsterdam/GPE; European Commission/ORG; Hungarian/NORP; 25 June/DATE; Pride/EVT
E 19 Brussels/GPE; Moscow/GPE
E 20 Pride/EVT; Budapest/GPE; 1997/DATE; 2007/DATE; 2008/DATE
E 21 Sunday/DATE
E 22 Petra Somlai/PER; Budapest Pride/ORG
V 0 | must not | REQUEST/change | lgbt,rights-freedoms | 0243 | @1:Amnesty International=amn | Authorities=pol | id=rq
V 0 | march | PROTEST/demo | lgbt,rights-freedoms | 1413 | @1:participants=mar | @4:the government=hun | id=ma
V 1 | said | =rq |  |  | Amnesty International=amn | Hungary=hun | when=today | date=2025-06-30
V 1 | investigation | ACCUSE/investigate | lgbt,rights-freedoms,legal | 090 | Hungary=pol | participants=mar; organizers=bp | id=iv
V 1 | defied | =ma |  |  | crowd=mar | police=pol | when=Saturday | date=2025-06-28
V 1 | ban | COERCE/restrict | lgbt,rights-freedoms | 1721 | police=pol | crowd=mar | id=ban
V 1 | Pride | =ma |  |  | participants=mar |  | when=Saturday | date=2025-06-28
V 2 | march | =ma |  |  | people=mar |  | where=between City Hall and the Technical University | n=protesters:well over 100,000 people:100000
V 2 | disobedience | =ma |  |  | people=mar | 
V 3 | walked | =ma |  |  | Ilona Dévay=dav |  | where=in the front row
V 3 | said | ACCUSE/disapprove | lgbt,rights-freedoms | 111 | Ilona Dévay=dav | They=hun
V 4 | say | =rq |  |  | @3:Ilona Dévay=dav | the government=hun; police=pol
V 4 | danced | =ma |  |  | Nobody who danced across that bridge=mar | 
V 5 | ban | =ban |  |  | @6:police=pol | 
V 6 | prohibited | =ban |  |  | Budapest police=pol | @3:Ilona Dévay=dav | when=On 18 June | date=2025-06-18
V 6 | adopted | COERCE/restrict | lgbt,rights-freedoms,legislative | 1721 | parliament=par | @1:participants=mar | st=h | when=on 18 March | date=2025-03-18 | id=law
V 6 | event | =ma |  |  | @1:participants=mar | 
V 6 | amendment | =law |  |  | parliament=par | @1:participants=mar
V 7 | bill | =law |  |  |  | 
V 7 | lit | PROTEST/demo | legislative,lgbt | 1413 | opposition members=opm | @6:parliament=par | st=h | when=in a single day | date=2025-03-18 | where=in the chamber | id=fl
V 7 | protest | =fl |  |  | opposition members=opm | @6:parliament=par
V 8 | altered | COERCE/restrict | lgbt,rights-freedoms,legislative | 1721 | @6:parliament=par | @1:participants=mar | st=h | when=In April | date=2025-04
V 9 | declared | REJECT | lgbt,rights-freedoms | 128 | Mayor of Budapest=may | @6:Budapest police=pol
V 9 | wrote | THREATEN/arrest | lgbt,rights-freedoms | 132 | justice minister=min | him=may | when=23 June | date=2025-06-23 | id=jl
V 10 | letter | =jl |  |  | Her=min | @9:him=may
V 10 | intimidation | ACCUSE/disapprove | lgbt,rights-freedoms | 111 | Amnesty International=amn | Her=min
V 11 | shrugged | REJECT | lgbt,rights-freedoms | 120 | The Mayor=may | @9:justice minister=min
V 13 | present | MOBILIZE/police | lgbt | 153 | Officers=pol | crowd=mar | where=along the route
V 13 | stopped | COERCE/restrict | lgbt | 1721 | Officers=pol | the crowd=mar | st=n
V 15 | counter-demonstration | PROTEST/obstruct | lgbt | 144 | Our Homeland=far | @9:Pride=bp | where=Liberty Bridge | id=cd
V 15 | procession | =ma |  |  |  | 
V 15 | blocked | =cd |  |  | Our Homeland=far | @9:Pride=bp | where=Liberty Bridge
V 16 | threw | ASSAULT/primitive | lgbt | 182 | Two young men=egg | @13:crowd=mar | by=our observers=amn
V 16 | led away | COERCE/arrest | lgbt,legal | 173 | @13:Officers=pol | Two young men=egg | by=our observers=amn | n=arrested:Two young men:2
V 16 | spat | ASSAULT | lgbt | 180 |  | a woman of 61=mar | by=our observers=amn
V 18 | took part | =ma |  |  | Members of the European Parliament=mep; mayors of Brussels and Amsterdam=mys | 
V 18 | called on | REQUEST/change | lgbt,rights-freedoms,diplomatic | 0243 | President of the European Commission=pre | Hungarian authorities=hun | when=on 25 June | date=2025-06-25 | id=ec
V 19 | told | ACCUSE/disapprove | lgbt,diplomatic | 111 | Prime Minister=pm | Brussels=eu
V 19 | described | ACCUSE/disapprove | lgbt | 111 | Prime Minister=pm | the crowd=mar
V 19 | orders | =ec |  |  | Brussels=eu | 
V 20 | beaten | ASSAULT/beat | lgbt | 182 | groups of extremists=ext | marchers=mch | st=h | when=2007 and 2008 | date=2007/2008 | where=Budapest
V 20 | pelted | ASSAULT/primitive | lgbt | 182 | groups of extremists=ext | marchers=mch | st=h | when=2007 and 2008 | date=2007/2008 | where=Budapest
V 20 | Pride | PROTEST/demo | lgbt | 1413 | @1:organizers=bp |  | st=h | when=1997 | date=1997 | where=Budapest
V 21 | evaluating | =iv |  |  | they=pol | @2:people=mar | when=Sunday | date=2025-06-29
V 21 | proceedings | THREATEN | lgbt,legal | 130 | they=pol | @2:people=mar
Q 3 | d | They tried to make us afraid, and instead they made us many, | Ilona Dévay=dav | said | -
Q 4 | d | * | @3:Ilona Dévay=dav | |
Q 9 | i | an organizer of a banned assembly may be jailed for a year | justice minister=min | wrote | him=may
Q 10 | i | Her letter, copied to several embassies, was an act of intimidation and nothing else | Amnesty International=amn | considers | -
Q 11 | d | Freedom cannot be banned, and I look rather good in stripes. | The Mayor=may | shrugged | -
Q 16 | i | Two young men who threw eggs were led away | our observers=amn | according to | -
Q 17 | d | I brought my grandmother, who cried from Astoria to the river, and they were good tears, | a student who gave his name as Dániel=dan | told | us=amn
Q 19 | m | Brussels was “giving orders as Moscow once did” | The Prime Minister=pm | told | state radio=rad
Q 19 | m | described the crowd as “repulsive” | The Prime Minister=pm | described | -
Q 21 | m | they were “evaluating recordings” | Police=pol | told | reporters=rpt
Q 21 | i | proceedings would follow where an offence was established | Police=pol | told | reporters=rpt
Q 22 | d | If they fine one of us they will have to find a hundred thousand stamps, | Petra Somlai=org | said | -

#A w17-020 | 2014-08-26 | -
S Bruiser in the Kelvingrove: First Minister lands his punches as indyref TV rematch turns into a rammy
P Shouting, finger-jabbing and a £ sign the size of a bus.. but did any of it change your mind?
P THE First Minister got his own back last night, battering Alistair Drummond over the NHS and nuclear weapons in a bad-tempered BBC debate three weeks before Scotland votes on independence.
P For ninety minutes in Glasgow's Kelvingrove museum, under a stuffed elephant and a Spitfire, the pair of them went at it like two seagulls with one chip.
P It was a different man from the one who froze at the first debate on August 5, when the Labour ex-chancellor asked him eight times what his Plan B was for the pound.
S “I want to keep the pound because it's our pound, and nobody can stop us using it,” he bellowed this time, striding out from behind his lectern as if he owned the place.
S “And if they say no, they can keep their debt, all of it.”
P That old threat drew whoops from half the hall and a groan from the other half.
P In February the three big Westminster parties jointly ruled out a currency union, a veto which the Scottish Government has always called a bluff.
P Mr Drummond, jabbing the air, told him the whole country would be “voting on a guess, a hunch and a press release”.
P But he came unstuck when a nurse in the third row let him have it with both barrels.
S “You're against privatising the hospitals up here, so why did your own lot vote for it down there?” demanded Eva MacAskill, 34, from Paisley.
P He went the colour of a Tunnock's wrapper, and mumbled that the budget was safe.
P A snap poll of 505 viewers for the Guardian had the First Minister winning by 71 per cent to 29.
P His deputy, Nicola Rennie, gushed in the spin room that her boss had been “on fire, just on fire”.
P Better Together sources admitted that their captain had had better nights, but sniped that “a loud answer isn't an answer”.
P Down in Cornwall, where he was photographed on a beach with a bucket, the Prime Minister phoned Mr Drummond at midnight to thank him.
P Outside it was rowdier still.
P Some 400 Yes supporters with saltires on their backs jeered the No leader's car, and police lifted a man of 27 for kicking its door.
P It's all getting a bit tasty: Labour's Jim Gilchrist, who has been touring the country on two Irn-Bru crates, called off his next ten street meetings at the weekend after being pelted with eggs in Kirkcaldy.
S “It's not the eggs, it's the organised mob behind the eggs, and the First Minister could stop it with one phone call,” he claimed.
P Yes Scotland condemned the egging and denied having had any hand in it.
P The two governments agreed the terms of the referendum in the Edinburgh Agreement of October 2012, which both promised to honour whatever came out of the box.
P A devolution vote in 1979 failed because too few turned out, and in 1997 three in four said aye to a parliament.
P “It'll be closer than anybody in London thinks,” reckons pollster Prof John Curran, “and they'll only start panicking a week too late.”
@ sal | First Minister of Scotland | p | GBRGOVPTY | First Minister
@ dar | Alistair Drummond | p | GBRLEGPTY | Better Together leader, former chancellor
@ bet | Better Together | o | GBRSOC
@ yes | Yes Scotland | o | GBRSOC
@ pm | Prime Minister of the United Kingdom | p | GBRGOV | Prime Minister
@ tre | UK Treasury parties | g | GBRPTY
@ eva | Eva MacAskill | p | GBRCVL | nurse
@ mur | Jim Gilchrist | p | GBRLEGPTYOPP | Labour MP
@ stu | Nicola Rennie | p | GBRGOVPTY | Deputy First Minister
@ pol | Police Scotland | o | GBRCOP
@ sno | John Curran | p | GBREDU | pollster
@ egg | egg thrower in Kirkcaldy | p | GBRCVL
@ gov | UK government | o | GBRGOV
@ sco | Scottish Government | o | GBRGOV
@ lbm | Labour MPs | g | GBRLEGPTY
@ kic | man held for kicking a car | p | GBRCVL
E 0 Kelvingrove/FAC
E 2 last night/DATE; Alistair Drummond/PER; NHS/ORG; BBC/ORG; Scotland/GPE
E 3 Glasgow/GPE; Kelvingrove museum/FAC
E 4 August 5/DATE; Labour/NORP
E 8 February/DATE; Westminster/GPE; Scottish Government/ORG
E 9 Drummond/PER
E 11 Eva MacAskill/PER; Paisley/GPE
E 12 Tunnock's/ORG
E 13 505 viewers/NUM; Guardian/ORG
E 14 Nicola Rennie/PER
E 15 Better Together/ORG
E 16 Cornwall/GPE; Drummond/PER; midnight/DATE
E 18 Some 400/NUM; Yes/NORP; No/NORP
E 19 Labour/ORG; Jim Gilchrist/PER; Irn-Bru/ORG; weekend/DATE; Kirkcaldy/GPE
E 21 Yes Scotland/ORG
E 22 Edinburgh Agreement/LAW; October 2012/DATE
E 23 1979/DATE; 1997/DATE
E 24 London/GPE; John Curran/PER
V 0 | punches | ACCUSE/disapprove | election,territory,health | 111 | First Minister=sal | @2:Alistair Drummond=dar | id=at
V 2 | battering | =at | election,territory,health | 111 | First Minister=sal | Alistair Drummond=dar | when=last night | date=2014-08-25
V 4 | asked | ACCUSE/disapprove | election,economic | 111 | the Labour ex-chancellor=dar | him=sal | st=h | when=August 5 | date=2014-08-05
V 5 | bellowed | REJECT | territory,economic | 120 | he#1=sal | @8:three big Westminster parties=tre
V 6 | keep | THREATEN | territory,economic | 130 | @5:he#1=sal | they#2=tre | id=debt
V 7 | threat | =debt |  |  | @5:he#1=sal | @6:they#2=tre
V 8 | ruled out | REJECT/assist | territory,economic | 1211 | three big Westminster parties=tre | Scottish Government=sco | st=h | when=February | date=2014-02 | id=cu
V 8 | veto | =cu |  |  | three big Westminster parties=tre | Scottish Government=sco
V 8 | called | REJECT | territory,economic | 120 | Scottish Government=sco | three big Westminster parties=tre | st=h
V 9 | told | ACCUSE/disapprove | election,territory | 111 | Drummond=dar | him=sal
V 10 | let | ACCUSE/disapprove | election,health | 111 | a nurse in the third row=eva | him=dar | id=nu
V 11 | demanded | =nu |  |  | Eva MacAskill=eva | You=dar
V 11 | vote | SUPPORT | health,legislative | 050 | your own lot=lbm |  | st=h | by=Eva MacAskill=eva
V 14 | gushed | SUPPORT | election,territory | 051 | Nicola Rennie=stu | her boss=sal
V 15 | sniped | ACCUSE/disapprove | election | 111 | Better Together sources=bet | @14:her boss=sal
V 16 | phoned | CONSULT/phone | election,territory | 041 | Prime Minister=pm; Drummond=dar |  | when=midnight | date=2014-08-25
V 16 | thank | SUPPORT | election,territory | 051 | Prime Minister=pm | him=dar
V 18 | jeered | PROTEST/demo | election,territory | 141 | Yes supporters=yes | No leader=dar | n=protesters:Some 400:400
V 18 | lifted | COERCE/arrest | election,legal | 173 | police=pol | a man of 27=kic
V 18 | kicking | ASSAULT/destroy | election | 1712 | a man of 27=kic | its=dar
V 19 | pelted | ASSAULT/primitive | election,territory | 182 |  | Jim Gilchrist=mur | where=Kirkcaldy | id=eg
V 20 | claimed | ACCUSE/allege | election,territory | 112 | he=mur | First Minister=sal | id=mob
V 21 | condemned | ACCUSE/disapprove | election | 111 | Yes Scotland=yes | @18:Yes supporters=egg
V 21 | egging | =eg |  |  |  | @19:Jim Gilchrist=mur
V 21 | denied | REJECT | election | 016 | Yes Scotland=yes | @20:he=mur
V 22 | agreed | SUPPORT | territory,election | 057 | The two governments=gov; The two governments=sco |  | st=h | when=October 2012 | date=2012-10 | id=ea
V 22 | promised | AGREE | territory,election | 030 | both=gov; both=sco |  | st=h
V 22 | Agreement | =ea |  |  | The two governments=gov; The two governments=sco |  | when=October 2012 | date=2012-10
Q 5 | d | I want to keep the pound because it's our pound, and nobody can stop us using it, | he#1=sal | bellowed | -
Q 6 | d | * | @5:he#1=sal | |
Q 9 | m | the whole country would be “voting on a guess, a hunch and a press release” | Mr Drummond=dar | told | him=sal
Q 11 | d | You're against privatising the hospitals up here, so why did your own lot vote for it down there? | Eva MacAskill=eva | demanded | You=dar
Q 12 | i | the budget was safe | He=dar | mumbled | -
Q 14 | m | her boss had been “on fire, just on fire” | Nicola Rennie=stu | gushed | -
Q 15 | i | their captain had had better nights | Better Together sources=bet | admitted | -
Q 15 | m | “a loud answer isn't an answer” | Better Together sources=bet | sniped | -
Q 20 | d | It's not the eggs, it's the organised mob behind the eggs, and the First Minister could stop it with one phone call, | he=mur | claimed | -
Q 24 | d | It'll be closer than anybody in London thinks, | Prof John Curran=sno | reckons | -
Q 24 | d | and they'll only start panicking a week too late. | Prof John Curran=sno | reckons | -

