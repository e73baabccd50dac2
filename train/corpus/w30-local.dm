#A w30-001 | 2021-09-16 | -
S Four men charged after New IRA gun find in Derry
P Police say the arrests followed a year-long inquiry into dissident republican arms; one of the accused is 61
P Four men were charged on Wednesday night with possessing guns and explosives, two days after detectives raided a farmhouse outside Londonderry and dug two assault rifles out of a slurry pit.
P The men, aged between 27 and 61, were arrested on Monday by the Police Service of Northern Ireland (PSNI) under the Terrorism Act.
P Eunan Harkin, 61, of Creggan Heights, is charged with directing terrorism and with membership of the New IRA, the PSNI said in a statement.
S His nephew Darragh Harkin, 33, and Niall McCallion, 27, are accused of possessing firearms with intent to endanger life.
S A fourth man, Turlough Deeney, 45, has been charged with storing 3kg of Semtex "in a shed where his children kept their bicycles", as a detective told the court.
P All four appeared by video link before Londonderry Magistrates' Court on Thursday morning.
P "Not guilty to all of it, and not impressed by any of you," the elder Harkin shouted when the charges were read.
P District Judge Rosaleen Getty remanded three of the men in custody but granted bail to Mr McCallion, whose solicitor had said that he was the only carer of his mother.
P "I do so with some hesitation," the judge told him.
S "You will wear a tag, you will hand over your passport, and you will not set foot in Creggan."
P Det Supt Audrey Nesbitt, who leads the inquiry, said Monday's raid had "in all likelihood saved the life of a police officer".
S Officers had also taken away phones, a crossbow and £41,000 in cash, she said.
P There was trouble while the search went on: petrol bombs were thrown at a police Land Rover in Central Drive, and one officer was treated for burns to his hand.
P "They came in like an army at six in the morning, and there were wee children screaming," said a neighbour who did not want to be named.
P The republican party Saoradh condemned the arrests as "internment by remand" and asked supporters to rally outside Strand Road police station on Saturday.
P Sinn Féin councillor Ciara Mulholland dismissed that complaint, saying those behind the weapons "have nothing to offer this city but funerals".
S She phoned the chief constable on Tuesday and thanked the search team, according to people familiar with the call.
P The New IRA was formed in 2012 out of several smaller groups.
S In April 2019 one of its gunmen shot dead the journalist Lyra McKee during rioting in Creggan, a killing for which it later apologised.
S Two brothers were jailed in 2020 over a mortar tube found in the same street.
P Peace, the old men in the Bogside will tell you, is not a thing you can lock in a drawer.
P The charges are the most serious brought in the city since the McKee murder, and detectives have said that the raid, the search and the arrests of Monday were "a beginning, not an end".
@ men | four men charged over New IRA arms | l | GBRREB
@ psni | Police Service of Northern Ireland | o | GBRCOP
@ eh | Eunan Harkin | p | GBRREB
@ dh | Darragh Harkin | p | GBRREB
@ mc | Niall McCallion | p | GBRREB
@ td | Turlough Deeney | p | GBRREB
@ nira | New IRA | g | GBRREB
@ det | detective in court | p | GBRCOP | detective
@ jud | Rosaleen Getty | p | GBRJUD | District Judge
@ sol | solicitor of Niall McCallion | p | GBRJUD | solicitor
@ nes | Audrey Nesbitt | p | GBRCOP | Detective Superintendent
@ off | burned police officer | p | GBRCOP
@ nei | neighbour | p | GBRCVL
@ sao | Saoradh | o | GBRPTYOPP
@ sup | supporters of Saoradh | l | GBRCVLOPP
@ mul | Ciara Mulholland | p | GBRPTY | Sinn Féin councillor
@ cc | chief constable | p | GBRCOP | chief constable
@ ppl | people familiar with the call | l |
@ lyra | Lyra McKee | p | GBRJRN | journalist
@ bro | two brothers | l | GBRUNK
E 0 Four men/NUM; New IRA/ARM; Derry/GPE
E 2 Four men/NUM; Wednesday/DATE; Londonderry/GPE
E 3 Monday/DATE; Police Service of Northern Ireland/ORG; PSNI/ORG; Terrorism Act/LAW
E 4 Eunan Harkin/PER; Creggan Heights/LOC; New IRA/ARM; PSNI/ORG
E 5 Darragh Harkin/PER; Niall McCallion/PER
E 6 Turlough Deeney/PER
E 7 Londonderry Magistrates' Court/ORG; Thursday/DATE
E 8 Harkin/PER
E 9 Rosaleen Getty/PER; three/NUM; McCallion/PER
E 11 Creggan/GPE
E 12 Audrey Nesbitt/PER; Monday/DATE
E 13 £41,000/MONEY
E 14 Central Drive/LOC; one officer/NUM
E 16 Saoradh/ORG; Strand Road police station/FAC; Saturday/DATE
E 17 Sinn Féin/ORG; Ciara Mulholland/PER
E 18 Tuesday/DATE
E 19 New IRA/ARM; 2012/DATE
E 20 April 2019/DATE; Lyra McKee/PER; Creggan/GPE
E 21 Two brothers/NUM; 2020/DATE
E 22 Bogside/LOC
E 23 McKee/PER; Monday/DATE
V 0 | charged | ACCUSE/allege | legal, terrorism | 115 | @3:Police Service of Northern Ireland=psni | Four men=men | n=other:Four men:4 | id=ch
V 0 | find | COERCE/seize | terrorism | 1711 | @3:Police Service of Northern Ireland=psni | New IRA=nira | where=Derry | id=raid
V 1 | arrests | COERCE/arrest | legal, terrorism | 173 | Police=psni | the accused=men | by=Police=psni | id=arr
V 1 | inquiry | ACCUSE/investigate | terrorism | 0911 | Police=psni | - | by=Police=psni | id=inq
V 2 | charged | =ch | | | @3:Police Service of Northern Ireland=psni | Four men=men | when=Wednesday night | date=2021-09-15 | n=other:Four men:4
V 2 | raided | =raid | | | detectives=psni | @0:New IRA=nira | when=two days after#1 | date=2021-09-13 | where=a farmhouse outside Londonderry
V 2 | dug | =raid | | | detectives=psni | @0:New IRA=nira | where=a slurry pit
V 3 | arrested | =arr | | | Police Service of Northern Ireland=psni | The men=men | when=Monday | date=2021-09-13
V 4 | charged | ACCUSE/allege | legal, terrorism | 115 | PSNI=psni | Eunan Harkin=eh | by=PSNI=psni
V 5 | accused | ACCUSE/allege | legal, terrorism | 115 | @4:PSNI=psni | Darragh Harkin=dh; Niall McCallion=mc
V 6 | charged | ACCUSE/allege | legal, terrorism | 115 | @4:PSNI=psni | Turlough Deeney=td
V 8 | Not guilty | REJECT | legal, terrorism | 120 | the elder Harkin=eh | @4:PSNI=psni | when=@7:Thursday morning | date=2021-09-16
V 8 | charges | =ch | | | @4:PSNI=psni | @7:All four=men
V 9 | remanded | COERCE/arrest | legal, terrorism | 173 | Rosaleen Getty=jud | three of the men=men | when=@7:Thursday morning | date=2021-09-16 | n=arrested:three:3
V 9 | granted bail | CONCEDE | legal, terrorism | 080 | Rosaleen Getty=jud | McCallion=mc | when=@7:Thursday morning | date=2021-09-16 | id=bail
V 10 | do so | =bail | | | I=jud | him=mc
V 11 | set foot | COERCE/restrict | legal | 172 | @9:Rosaleen Getty=jud | You=mc
V 12 | inquiry | =inq | | | Audrey Nesbitt=nes | -
V 12 | raid | =raid |  |  | @3:Police Service of Northern Ireland=psni | @0:New IRA=nira | when=Monday | date=2021-09-13
V 13 | taken away | =raid |  |  | Officers=psni | @0:New IRA=nira | by=she=nes | n=money:£41,000:41000:GBP
V 14 | search | =raid |  |  | @13:Officers=psni | @0:New IRA=nira
V 14 | thrown | ASSAULT/primitive | terrorism | 182 | - | one officer=off | where=Central Drive | n=injured:one officer:1 | id=petrol
V 14 | trouble | =petrol |  |  | - | one officer=off
V 15 | came | =raid |  |  | They=psni | @0:New IRA=nira | by=a neighbour=nei
V 16 | condemned | ACCUSE/disapprove | legal | 111 | Saoradh=sao | @3:Police Service of Northern Ireland=psni | id=cond
V 16 | arrests | =arr | | | @3:Police Service of Northern Ireland=psni | @7:All four=men
V 16 | rally | PROTEST/demo | legal | 141 | supporters=sup | @3:Police Service of Northern Ireland=psni | st=f | when=Saturday | date=2021-09-18 | where=Strand Road police station
V 16 | internment | =arr |  |  | @3:Police Service of Northern Ireland=psni | @7:All four=men | by=Saoradh=sao
V 17 | dismissed | REJECT | legal | 120 | Ciara Mulholland=mul | @16:Saoradh=sao
V 17 | complaint | =cond | | | @16:Saoradh=sao | @3:Police Service of Northern Ireland=psni
V 17 | saying | ACCUSE/disapprove | terrorism | 111 | Ciara Mulholland=mul | those=nira
V 18 | phoned | CONSULT/phone | terrorism | 041 | She=mul | chief constable=cc | by=people familiar with the call=ppl | when=Tuesday | date=2021-09-14 | id=call
V 18 | thanked | SUPPORT | terrorism | 051 | She=mul | the search team=psni | by=people familiar with the call=ppl | when=Tuesday | date=2021-09-14
V 18 | call | =call | | | She=mul | chief constable=cc | by=people familiar with the call=ppl
V 20 | shot dead | ASSAULT/firearms | terrorism | 193 | one of its gunmen=nira | Lyra McKee=lyra | st=h | when=April 2019 | date=2019-04 | where=Creggan | id=lyra
V 20 | rioting | PROTEST/riot | | 145 | - | - | st=h | when=April 2019 | date=2019-04 | where=Creggan
V 20 | killing | =lyra | | | it=nira | Lyra McKee=lyra
V 20 | apologised | CONCEDE | terrorism | 055 | it=nira | - | st=h
V 21 | jailed | SANCTION/convict | legal, terrorism | 116 | - | Two brothers=bro | st=h | when=2020 | date=2020 | n=arrested:Two brothers:2
V 21 | found | COERCE/seize | legal, terrorism | 1711 | - | Two brothers=bro | st=h | where=the same street
V 23 | charges | =ch |  |  | @4:PSNI=psni | @7:All four=men
V 23 | murder | =lyra |  |  | @20:one of its gunmen=nira | McKee=lyra
V 23 | raid | =raid |  |  | detectives=psni | @0:New IRA=nira | by=detectives=psni | when=Monday | date=2021-09-13
V 23 | search | =raid |  |  | detectives=psni | @0:New IRA=nira | by=detectives=psni
V 23 | arrests | =arr |  |  | detectives=psni | @7:All four=men | by=detectives=psni | when=Monday | date=2021-09-13
Q 1 | i | the arrests followed a year-long inquiry into dissident republican arms | Police=psni | say | -
Q 4 | i | Eunan Harkin, 61, of Creggan Heights, is charged with directing terrorism and with membership of the New IRA | the PSNI=psni | said | -
Q 6 | m | A fourth man, Turlough Deeney, 45, has been charged with storing 3kg of Semtex "in a shed where his children kept their bicycles" | a detective=det | told | -
Q 8 | d | Not guilty to all of it, and not impressed by any of you, | the elder Harkin=eh | shouted | -
Q 9 | i | he was the only carer of his mother | solicitor=sol | said | -
Q 10 | d | I do so with some hesitation, | the judge=jud | told | him=mc
Q 11 | d | * | @10:the judge=jud | | @10:him=mc
Q 12 | m | Monday's raid had "in all likelihood saved the life of a police officer" | Audrey Nesbitt=nes | said | -
Q 13 | i | Officers had also taken away phones, a crossbow and £41,000 in cash | she=nes | said | -
Q 15 | d | They came in~~screaming, | a neighbour=nei | said | -
Q 16 | m | the arrests as "internment by remand" | Saoradh=sao | condemned | -
Q 17 | m | those behind the weapons "have nothing to offer this city but funerals" | Ciara Mulholland=mul | saying | -
Q 18 | i | She phoned the chief constable on Tuesday and thanked the search team | people familiar with the call=ppl | according to | -
Q 22 | i | Peace, the old~~in a drawer | - | tell | -
Q 23 | m | the raid, the search and the arrests of Monday were "a beginning, not an end" | detectives=psni | said | -
#A w30-002 | 2018-03-02 | CHARLESTON, W.Va.
S West Virginia teachers pack Capitol for seventh day, tell governor: 'We'll leave when you mean it'
P CHARLESTON, W.Va. (AP) - Thousands of striking teachers filled the West Virginia Capitol on Friday for a seventh school day, chanting and stamping on the marble as senators put off a vote on the 5 percent raise that the governor had promised them three days earlier.
P "Fifty-five strong! Fifty-five strong!" they roared, a chant that stands for every county in the state, all of which have closed their schools since Feb. 22.
P The walkout, the first statewide one since 1990, has kept 277,000 pupils at home.
P It began over pay and over the rising cost of the public employees' health plan.
P Gov. Harlan Tackett came out on a staircase shortly before noon, a bullhorn in his hand, and was booed for the better part of a minute.
P "I gave you my word on Tuesday and I'm giving it to you again today," the Republican shouted.
S "You'll get your 5 percent. Now go home and teach those kids."
P The crowd answered with a single word, "Insurance!"
P Tackett later met union leaders for 40 minutes in his office and agreed to name a task force on the health plan, both sides said.
P "It was a frank talk, and he listened more than he spoke, which is new," said Doreen Pauley, president of the West Virginia Education Association.
S Her union called the governor's offer "half a loaf" and said the strike would go on until the Senate passed the raise.
P Senate President Clay Burdette refused to be hurried.
P "We don't legislate by bullhorn," he told reporters, adding that the chamber's finance committee needed to see "real numbers, not adjectives."
P House Democrats, who voted for the bill on Wednesday, accused Burdette of holding schoolchildren hostage.
S Burdette rejected the charge as "theater."
P Two protesters, a bus driver and a retired librarian, were arrested by Capitol police around 3 p.m. for blocking the door of the Senate chamber, spokesman Lt. Roy Stallard said, and were let go an hour later.
P "I'm 71 years old and I've never had so much as a parking ticket," the librarian, Opal Cottrill, said on the Capitol steps after her release.
S "My grandmother walked with the miners. I reckon I can sit on a floor."
P Nurses from two Charleston hospitals joined the march at lunchtime, in scrubs and red bandannas.
P The bandannas are a nod to the miners who in 1921 fought deputies on Blair Mountain, the largest armed uprising of labor in U.S. history.
S In 1990 teachers in 47 counties struck for 11 days, and the state's attorney general declared that strike illegal.
P West Virginia ranks 48th in the nation in teacher pay, and neighboring states pay beginners thousands of dollars more.
P If the Senate takes up the bill on Saturday, schools could open by Monday.
P As the doors were locked for the night, a few dozen strikers were still singing on the steps, promising that the walkout and the rally alike would resume when the governor's promise was "in writing and in the bank."
S The bus driver, who had been arrested with Cottrill and freed with her, led the singing.
@ tea | West Virginia teachers | l | USAEDU,USALAB
@ gov | Harlan Tackett | p | USAGOV | Governor
@ sen | West Virginia senators | g | USALEG
@ uni | union leaders | g | USALAB
@ pau | Doreen Pauley | p | USALAB | president of the West Virginia Education Association
@ wvea | West Virginia Education Association | o | USALAB
@ bur | Clay Burdette | p | USALEG | Senate President
@ hd | House Democrats | g | USALEGPTY
@ two | two protesters | l | USACVL
@ cap | Capitol police | o | USACOP
@ sta | Roy Stallard | p | USACOP | spokesman
@ opal | Opal Cottrill | p | USACVL | retired librarian
@ nur | nurses from two Charleston hospitals | l | USAMED
@ min | miners of 1921 | g | USALAB
@ dep | deputies | g | USACOP
@ t90 | teachers in 1990 | l | USAEDU,USALAB
@ ag | attorney general of West Virginia | p | USAJUD | attorney general
E 0 West Virginia/GPE; Capitol/FAC
E 1 CHARLESTON/GPE; W.Va./GPE; AP/ORG; West Virginia Capitol/FAC; Friday/DATE; Thousands of striking teachers/NUM
E 2 Feb. 22/DATE
E 3 1990/DATE; 277,000 pupils/NUM
E 5 Harlan Tackett/PER
E 6 Tuesday/DATE; today/DATE; Republican/NORP
E 9 Tackett/PER
E 10 Doreen Pauley/PER; West Virginia Education Association/ORG
E 11 Senate/ORG
E 12 Senate/ORG; Clay Burdette/PER
E 14 House/ORG; Democrats/NORP; Wednesday/DATE; Burdette/PER
E 15 Burdette/PER
E 16 Two protesters/NUM; Capitol/FAC; Senate/ORG; Roy Stallard/PER
E 17 Opal Cottrill/PER; Capitol/FAC
E 19 Charleston/GPE
E 20 1921/DATE; Blair Mountain/LOC; U.S./GPE
E 21 1990/DATE
E 22 West Virginia/GPE
E 23 Senate/ORG; Saturday/DATE; Monday/DATE
E 24 a few dozen strikers/NUM
E 25 Cottrill/PER
V 0 | pack | PROTEST/demo | inequality | 142 | West Virginia teachers=tea | governor=gov | where=Capitol | id=demo
V 0 | tell | REJECT/yield | inequality | 124 | West Virginia teachers=tea | governor=gov
V 1 | striking | PROTEST/strike | inequality | 143 | Thousands of striking teachers=tea | - | id=strike
V 1 | filled | =demo |  | 141 | Thousands of striking teachers=tea | @0:governor=gov | when=Friday | date=2018-03-02 | where=West Virginia Capitol | n=protesters:Thousands of striking teachers:-
V 1 | promised | AGREE | executive, inequality | 031 | governor=gov | them=tea | when=three days earlier | date=2018-02-27 | id=prom
V 1 | chanting | =demo |  | 141 | Thousands of striking teachers=tea | @0:governor=gov
V 2 | chant | =demo |  | 141 | they=tea | @0:governor=gov
V 2 | roared | =demo |  | 141 | they=tea | @0:governor=gov
V 3 | walkout | =strike | | | @1:Thousands of striking teachers=tea | - | n=other:277,000 pupils:277000
V 4 | began | =strike |  |  | @1:Thousands of striking teachers=tea | -
V 5 | booed | ACCUSE/disapprove | executive, inequality | 111 | @1:Thousands of striking teachers=tea | Harlan Tackett=gov | when=shortly before noon | date=2018-03-02
V 6 | giving | AGREE | executive, inequality | 031 | I#2=gov | you#2=tea | when=today | date=2018-03-02 | id=again
V 6 | gave you my word | =prom | | | I#1=gov | you#1=tea | when=Tuesday | date=2018-02-27
V 7 | go home | REQUEST/yield | inequality | 1052 | @6:Republican=gov | You=tea
V 7 | get | =again |  |  | @6:I#2=gov | You=tea
V 8 | answered | REQUEST/change | inequality, health | 104 | The crowd=tea | @6:Republican=gov
V 9 | met | CONSULT | executive, inequality | 040 | Tackett=gov; union leaders=uni | - | by=both sides=uni | where=his office | id=met
V 9 | agreed | AGREE | executive, health | 034 | Tackett=gov | union leaders=uni | by=both sides=uni | id=task
V 10 | talk | =met | | | he#1=gov; Doreen Pauley=pau | -
V 11 | called | ACCUSE/disapprove | inequality | 111 | Her union=wvea | governor=gov | id=half
V 11 | offer | =prom |  |  | governor=gov | @6:you#1=tea
V 11 | strike | THREATEN/restrict | inequality | 133 | Her union=wvea | Senate=sen
V 12 | refused | REJECT/change | legislative, inequality | 123 | Clay Burdette=bur | @11:Her union=wvea | id=ref
V 13 | told | =ref |  |  | he=bur | @11:Her union=wvea
V 14 | voted | SUPPORT | legislative | 050 | House Democrats=hd | - | when=Wednesday | date=2018-02-28
V 14 | accused | ACCUSE/allege | legislative, inequality | 112 | House Democrats=hd | Burdette=bur | id=acc
V 15 | rejected | REJECT | legislative | 120 | Burdette=bur | @14:House Democrats=hd
V 15 | charge | =acc | | | @14:House Democrats=hd | Burdette=bur
V 16 | arrested | COERCE/arrest | legal, rights-freedoms | 173 | Capitol police=cap | Two protesters=two | by=Lt. Roy Stallard=sta | when=around 3 p.m. | date=2018-03-02 | n=arrested:Two protesters:2 | id=arr
V 16 | blocking | PROTEST/obstruct | legislative | 144 | Two protesters=two | - | by=Lt. Roy Stallard=sta | where=the door of the Senate chamber | n=protesters:Two protesters:2 | id=block
V 16 | let go | RETREAT/release | legal | 0841 | Capitol police=cap | Two protesters=two | by=Lt. Roy Stallard=sta | when=an hour later | date=2018-03-02 | n=arrested:Two protesters:2 | id=rel
V 17 | release | =rel | | | @16:Capitol police=cap | Opal Cottrill=opal
V 18 | sit | =block | | | I#2=opal | -
V 19 | joined | PROTEST/demo | health | 141 | Nurses from two Charleston hospitals=nur | - | when=lunchtime | date=2018-03-02
V 19 | march | =demo |  | 141 | @1:Thousands of striking teachers=tea | @0:governor=gov
V 20 | fought | ASSAULT | | 190 | miners=min; deputies=dep | - | st=h | when=1921 | date=1921 | where=Blair Mountain | id=blair
V 20 | uprising | =blair | | | miners=min | -
V 21 | struck | PROTEST/strike | | 143 | teachers=t90 | - | st=h | when=1990 | date=1990 | id=s90
V 21 | declared | SANCTION/convict | legal | 116 | attorney general=ag | teachers=t90 | st=h | when=1990 | date=1990
V 21 | strike | =s90 | | | teachers=t90 | -
V 24 | singing | =demo |  | 141 | a few dozen strikers=tea | @0:governor=gov | where=steps
V 24 | walkout | =strike | | | a few dozen strikers=tea | -
V 24 | rally | =demo |  | 141 | a few dozen strikers=tea | @0:governor=gov
V 24 | promise | =prom |  |  | the governor=gov | @6:you#1=tea
V 24 | promising | THREATEN/restrict | inequality | 133 | a few dozen strikers=tea | the governor=gov
V 25 | arrested | =arr | | | @16:Capitol police=cap | The bus driver=two; Cottrill=opal
V 25 | freed | =rel | | | @16:Capitol police=cap | The bus driver=two; her=opal
Q 0 | d | We'll leave when you mean it | West Virginia teachers=tea | tell | governor=gov
Q 2 | d | Fifty-five strong! Fifty-five strong! | they=tea | roared | -
Q 6 | d | I gave~~today, | the Republican=gov | shouted | @1:Thousands of striking teachers=tea
Q 7 | d | * | @6:the Republican=gov | | @1:Thousands of striking teachers=tea
Q 8 | d | Insurance! | The crowd=tea | answered | @6:the Republican=gov
Q 9 | i | Tackett later~~health plan | both sides=uni | said | -
Q 10 | d | It was~~is new, | Doreen Pauley=pau | said | -
Q 11 | m | the governor's offer "half a loaf" | Her union=wvea | called | -
Q 11 | i | the strike would go on until the Senate passed the raise | Her union=wvea | said | -
Q 13 | d | We don't legislate by bullhorn, | he=bur | told | -
Q 13 | m | the chamber's finance committee needed to see "real numbers, not adjectives." | he=bur | adding | -
Q 15 | m | the charge as "theater." | Burdette=bur | rejected | @14:House Democrats=hd
Q 16 | i | Two protesters, a bus~~Senate chamber | Lt. Roy Stallard=sta | said | -
Q 17 | d | I'm 71~~parking ticket, | the librarian, Opal Cottrill=opal | said | -
Q 18 | d | * | @17:Opal Cottrill=opal | | -
Q 24 | m | the walkout and the rally alike would resume when the governor's promise was "in writing and in the bank." | strikers=tea | promising | -
#A w30-003 | 2014-11-19 | -
S 'I HEARD HIM CALL FROM UNDER THE SACKS': Patna police free jeweller's son after nine days
P PATNA: In a pre-dawn operation that left one kidnapper dead, the Bihar Police on Tuesday rescued the seven-year-old son of a Patna jeweller from a brick kiln in Nalanda district, nine days after he was snatched on his way to school.
P Five members of the gang were arrested, and a country-made carbine, two pistols and Rs 11 lakh of the ransom were recovered, Senior Superintendent of Police Jitendra Mahto told reporters here.
P Aarav Sarraf, a Class II student of a private school in Kankarbagh, was handed over to his parents on Tuesday evening.
P "He is thin and he does not let go of my sari, but he is alive," his mother, Sunita Devi, said.
P Mahto said the child was lifted from a cycle rickshaw near Rajendra Nagar on November 9 by two men on a motorcycle.
S The rickshaw puller, Bhola Sah, who is now a witness, said one of the abductors had put a pistol to his ribs.
P "He told me, 'Uncle, pedal on and live,'" Sah recalled.
S "I pedalled to the police station."
P The gang, allegedly led by Munna Singh, wanted in eleven cases, first demanded Rs 1 crore and later came down to Rs 25 lakh, police sources said.
P It threatened to send the family the boy's ear if the police were told.
P A Special Task Force team surrounded the kiln near Hilsa at about 4 am on a tip-off, an officer of the team said.
S "They fired from the roof, we fired back, and Singh's nephew Guddu was hit and died on the spot," he said.
P Ramrati Devi, who stacks bricks at the kiln, told a different story of the shooting, claiming that the man who died had already thrown down his gun.
S Mahto denied it.
P "I heard a child's voice calling 'Papa' from under the cement sacks," said labourer Ganauri Manjhi, who led the policemen to the shed.
P By noon sweets were being handed out in Bakarganj, and the traders, who had downed their shutters for two days last week in protest against the kidnapping, burst crackers.
P The opposition was in no mood to celebrate.
S Leader of the Opposition Nandlal Pandey accused the state government of having brought back "the industry of abduction", and demanded the resignation of the home secretary.
P The chief minister, who spoke to the boy's father over phone, congratulated the force and announced a reward of Rs 5 lakh for the team.
P Kidnapping for ransom was once said to be the only business in Bihar that never closed.
S In 2005, the abduction of two schoolchildren from Patna brought thousands of people on to the streets, and in 2003 a Gaya doctor was killed by his captors although the money had been paid.
P The arrested were produced before a court on Wednesday and sent to Beur jail for 14 days.
P At the Sarraf home, neighbours who had prayed through the nine days of the abduction wanted to hear of nothing but the rescue.
S "Ask me about the raid, ask me about the firing, only do not ask me about the ransom," the jeweller told them with folded hands.
@ bp | Bihar Police | o | INDCOP
@ aar | Aarav Sarraf | p | INDCVL | schoolboy
@ gang | kidnappers of Aarav Sarraf | g | INDCRM
@ mah | Jitendra Mahto | p | INDCOP | Senior Superintendent of Police
@ par | parents of Aarav Sarraf | l | INDBUS
@ sun | Sunita Devi | p | INDCVL | mother
@ bho | Bhola Sah | p | INDCVL | rickshaw puller
@ ps | police sources | g | INDCOP
@ stf | Special Task Force | o | INDCOP
@ sto | officer of the Special Task Force team | p | INDCOP
@ gud | Guddu | p | INDCRM
@ ram | Ramrati Devi | p | INDCVL
@ gan | Ganauri Manjhi | p | INDCVL | labourer
@ tra | Bakarganj traders | g | INDBUS
@ nan | Nandlal Pandey | p | INDLEGOPP | Leader of the Opposition
@ sg | Bihar government | o | INDGOV
@ hs | home secretary of Bihar | p | INDGOV | home secretary
@ cm | chief minister of Bihar | p | INDGOV | chief minister
@ fat | father of Aarav Sarraf | p | INDBUS | jeweller
@ two | two schoolchildren | l | INDCVL
@ tho | protesters in Patna in 2005 | l | INDCVL
@ doc | Gaya doctor | p | INDMED
@ dc | captors of the Gaya doctor | g | INDCRM
@ ct | Patna court | o | INDJUD
E 0 Patna/GPE
E 1 PATNA/GPE; one kidnapper/NUM; Bihar Police/ORG; Tuesday/DATE; Patna/GPE; Nalanda district/GPE
E 2 Five members of the gang/NUM; Rs 11 lakh/MONEY; Jitendra Mahto/PER
E 3 Aarav Sarraf/PER; Kankarbagh/GPE; Tuesday/DATE
E 4 Sunita Devi/PER
E 5 Mahto/PER; Rajendra Nagar/GPE; November 9/DATE; two men/NUM
E 6 Bhola Sah/PER
E 7 Sah/PER
E 9 Munna Singh/PER; Rs 1 crore/MONEY; Rs 25 lakh/MONEY
E 11 Special Task Force/ORG; Hilsa/GPE
E 12 Singh/PER; Guddu/PER
E 13 Ramrati Devi/PER
E 14 Mahto/PER
E 15 Ganauri Manjhi/PER
E 16 Bakarganj/GPE; last week/DATE
E 18 Nandlal Pandey/PER
E 19 Rs 5 lakh/MONEY
E 20 Bihar/GPE
E 21 2005/DATE; two schoolchildren/NUM; Patna/GPE; thousands of people/NUM; 2003/DATE; Gaya/GPE
E 22 Wednesday/DATE; Beur jail/FAC
E 23 Sarraf/PER
V 0 | free | AID | crime | 073 | Patna police=bp | jeweller's son=aar | id=res
V 1 | operation | =res | | | Bihar Police=bp | the seven-year-old son of a Patna jeweller=aar | when=Tuesday | date=2014-11-18
V 1 | dead | ASSAULT/firearms | crime | 193 | Bihar Police=bp | one kidnapper=gud | when=Tuesday | date=2014-11-18 | where=a brick kiln | n=killed:one kidnapper:1 | id=shoot
V 1 | rescued | =res | | | Bihar Police=bp | the seven-year-old son of a Patna jeweller=aar | when=Tuesday | date=2014-11-18 | where=a brick kiln
V 1 | snatched | ASSAULT/abduct | crime | 181 | @2:the gang=gang | he=aar | when=nine days after | date=2014-11-09 | where=on his way to school | id=kid
V 2 | arrested | COERCE/arrest | crime, legal | 173 | @1:Bihar Police=bp | Five members of the gang=gang | by=Jitendra Mahto=mah | n=arrested:Five members of the gang:5 | id=arr
V 2 | recovered | COERCE/seize | crime | 1711 | @1:Bihar Police=bp | the gang=gang | by=Jitendra Mahto=mah | n=money:Rs 11 lakh:1100000:INR
V 3 | handed | =res |  |  | @1:Bihar Police=bp | Aarav Sarraf=aar
V 5 | lifted | =kid | | | two men on a motorcycle=gang | the child=aar | by=Mahto=mah | when=November 9 | date=2014-11-09 | where=near Rajendra Nagar
V 6 | put a pistol | THREATEN/violence | crime | 138 | one of the abductors=gang | his=bho | by=Bhola Sah=bho | id=pis
V 7 | told | =pis | | | He=gang | me=bho | by=Sah=bho
V 9 | demanded | REQUEST | crime | 100 | The gang=gang | @4:his mother=par | by=police sources=ps | n=money:Rs 1 crore:10000000:INR | id=dem
V 9 | came | =dem |  |  | The gang=gang | @4:his mother=par | by=police sources=ps | n=money:Rs 25 lakh:2500000:INR
V 10 | threatened | THREATEN/violence | crime | 138 | It=gang | the family=par
V 11 | surrounded | MOBILIZE/police | crime | 153 | Special Task Force team=stf | @9:The gang=gang | by=an officer of the team=sto | when=about 4 am | date=2014-11-18 | where=the kiln near Hilsa
V 12 | fired#1 | ASSAULT/firearms | crime | 193 | They=gang | we=stf | by=he=sto
V 12 | fired#2 | =shoot | | | we=stf | Singh's nephew Guddu=gud | by=he=sto
V 12 | hit | =shoot |  |  | we=stf | Singh's nephew Guddu=gud | by=he=sto
V 12 | died | =shoot |  |  | we=stf | Singh's nephew Guddu=gud | by=he=sto
V 13 | shooting | =shoot | | | @11:Special Task Force team=stf | the man who died=gud
V 13 | thrown down | RETREAT/disarm | crime | 0873 | the man who died=gud | - | by=Ramrati Devi=ram
V 13 | claiming | ACCUSE/allege | crime, repression | 112 | Ramrati Devi=ram | @11:Special Task Force team=stf
V 13 | died | =shoot |  |  | @11:Special Task Force team=stf | the man who died=gud
V 14 | denied | REJECT | crime | 120 | Mahto=mah | @13:Ramrati Devi=ram
V 16 | downed their shutters | PROTEST/strike | crime | 143 | the traders=tra | - | when=last week | date=2014-11-10/2014-11-16 | where=Bakarganj | id=shut
V 16 | protest | =shut | | | the traders=tra | - | when=last week | date=2014-11-10/2014-11-16
V 16 | kidnapping | =kid |  |  | @5:two men on a motorcycle=gang | @3:Aarav Sarraf=aar
V 18 | accused | ACCUSE/allege | crime, executive | 112 | Nandlal Pandey=nan | state government=sg
V 18 | demanded | REQUEST/change | crime, executive | 1041 | Nandlal Pandey=nan | home secretary=hs
V 19 | spoke | CONSULT/phone | crime, executive | 041 | The chief minister=cm; the boy's father=fat | -
V 19 | congratulated | SUPPORT | crime, executive | 051 | The chief minister=cm | the force=bp | id=con
V 19 | announced | AGREE | crime, executive | 033 | The chief minister=cm | the team=bp | n=money:Rs 5 lakh:500000:INR
V 21 | abduction | ASSAULT/abduct | crime | 181 | - | two schoolchildren=two | st=h | when=2005 | date=2005 | where=Patna | n=abducted:two schoolchildren:2
V 21 | brought thousands | PROTEST/demo | crime | 141 | thousands of people=tho | - | st=h | when=2005 | date=2005 | where=Patna | n=protesters:thousands of people:-
V 21 | killed | ASSAULT/targeted | crime | 186 | his captors=dc | a Gaya doctor=doc | st=h | when=2003 | date=2003
V 22 | arrested | =arr | | | @1:Bihar Police=bp | The arrested=gang
V 22 | sent | COERCE/arrest | crime, legal | 173 | a court=ct | The arrested=gang | when=Wednesday | date=2014-11-19 | where=Beur jail
V 23 | abduction | =kid |  |  | @5:two men on a motorcycle=gang | @5:the child=aar
V 23 | rescue | =res |  |  | @1:Bihar Police=bp | @3:Aarav Sarraf=aar
V 24 | raid | =res |  |  | @1:Bihar Police=bp | @3:Aarav Sarraf=aar | by=the jeweller=fat
V 24 | firing | =shoot |  |  | @1:Bihar Police=bp | @13:the man who died=gud | by=the jeweller=fat
Q 0 | d | I HEARD HIM CALL FROM UNDER THE SACKS | @15:labourer Ganauri Manjhi=gan | | -
Q 2 | i | Five members~~recovered | Senior Superintendent of Police Jitendra Mahto=mah | told | -
Q 4 | d | He is thin~~alive, | his mother, Sunita Devi=sun | said | -
Q 5 | i | the child was lifted~~motorcycle | Mahto=mah | said | -
Q 6 | i | one of the abductors had put a pistol to his ribs | The rickshaw puller, Bhola Sah=bho | said | -
Q 7 | d | He told me, 'Uncle, pedal on and live,' | Sah=bho | recalled | -
Q 8 | d | * | @7:Sah=bho | | -
Q 9 | i | The gang, allegedly~~Rs 25 lakh | police sources=ps | said | -
Q 11 | i | A Special~~tip-off | an officer of the team=sto | said | -
Q 12 | d | They fired~~on the spot, | he=sto | said | -
Q 13 | i | the man who died had already thrown down his gun | Ramrati Devi=ram | claiming | -
Q 15 | d | I heard a~~cement sacks, | labourer Ganauri Manjhi=gan | said | -
Q 18 | m | the state government of having brought back "the industry of abduction" | Leader of the Opposition Nandlal Pandey=nan | accused | -
Q 24 | d | Ask me~~the ransom, | the jeweller=fat | told | -
#A w30-004 | 2025-01-24 | -
S Idaho man pleads guilty to threatening to kill congresswoman and her children
P BOISE, Idaho (KTVB) - A Meridian man admitted Thursday in federal court that he left 14 voicemails threatening to shoot U.S. Rep. Marisol Ybarra and "put her kids in the ground next to her," prosecutors said.
P Dale Wayne Crofton, 52, pleaded guilty to two counts of threatening a member of Congress.
P He faces up to 10 years on each when he is sentenced on April 17.
P The guilty plea came four months after FBI agents arrested Crofton in the parking lot of a tire shop, where he had worked since 2019.
P In the calls, made between June and August of last year, Crofton told the Nevada Democrat that he had driven past her Reno home and "counted the windows," according to court papers.
P Agents who searched his garage last September seized six rifles and a map with her street circled in red, a federal agent testified at an earlier hearing.
P "I was drinking, I was watching too much of the internet, and I'm sorry," Crofton told Judge Elaine Whitcomb on Thursday, turning once to look at the gallery.
P The judge asked him whether he meant the threats.
P "Some nights, ma'am, yes," he answered.
P Ybarra was not in the courtroom.
S In a statement, she thanked the FBI and the Capitol Police and said the apology was "between him and his conscience."
P "My daughter asked me why a stranger knows the color of our door," she wrote.
S "I didn't have an answer. I still don't."
P Prosecutors dropped a third count under the deal, U.S. Attorney Brett Haugland's office confirmed.
S They had asked in October that Crofton be held without bond, and a magistrate agreed.
P Defense attorney Lori Sandquist said her client "never intended to leave Ada County," and that she would ask for probation.
S "A loud man is not always a dangerous man," she told KTVB outside.
P Idaho Republican Party chairman Walt Emmerich condemned the voicemails on Friday and called on members "to keep their tempers out of their telephones."
P The case is one of dozens like it.
S Capitol Police opened more than 9,000 investigations into threats against lawmakers last year, and a Nampa woman was sentenced in 2023 to 18 months for mailing a dead rat to a state senator.
P In October 2022, a man broke into the San Francisco home of then-House Speaker Nancy Pelosi and beat her husband with a hammer, an attack for which he was later sentenced to 30 years.
P Ybarra's office still lets the phone go to voicemail after five, an aide said, but nobody listens to the messages alone any more.
P After the plea, Crofton's sister told reporters that the arrest had saved him, "and maybe not only him."
S The threats, she said, had shamed the whole family, and his apology was no trick.
@ cro | Dale Wayne Crofton | p | USACVL
@ yba | Marisol Ybarra | p | USALEG | U.S. Representative
@ kids | children of Marisol Ybarra | l | USACVL
@ pro | federal prosecutors | g | USAJUD
@ fbi | FBI | o | USACOP
@ ag | federal agent | p | USACOP
@ jud | Elaine Whitcomb | p | USAJUD | Judge
@ cp | Capitol Police | o | USACOP
@ off | U.S. Attorney's office in Idaho | o | USAJUD
@ mag | federal magistrate | p | USAJUD
@ san | Lori Sandquist | p | USAJUD | defense attorney
@ emm | Walt Emmerich | p | USAPTY | Idaho Republican Party chairman
@ mem | members of the Idaho Republican Party | l | USAPTY
@ nam | Nampa woman | p | USACVL
@ ss | state senator | p | USALEG
@ pman | attacker of Nancy Pelosi's husband | p | USACVL
@ pel | husband of Nancy Pelosi | p | USAELI
@ ktvb | KTVB | o | USAJRN
@ aide | aide of Marisol Ybarra | p | USALEG
@ sis | sister of Dale Wayne Crofton | p | USACVL
E 0 Idaho/GPE
E 1 BOISE/GPE; Idaho/GPE; KTVB/ORG; Meridian/GPE; Thursday/DATE; U.S./GPE; Marisol Ybarra/PER
E 2 Dale Wayne Crofton/PER; Congress/ORG
E 3 April 17/DATE
E 4 FBI/ORG; Crofton/PER; 2019/DATE
E 5 June/DATE; August of last year/DATE; Crofton/PER; Nevada/GPE; Democrat/NORP; Reno/GPE
E 6 last September/DATE
E 7 Crofton/PER; Elaine Whitcomb/PER; Thursday/DATE
E 10 Ybarra/PER
E 11 FBI/ORG; Capitol Police/ORG
E 14 Brett Haugland/PER
E 15 October/DATE; Crofton/PER
E 16 Lori Sandquist/PER; Ada County/GPE
E 17 KTVB/ORG
E 18 Idaho Republican Party/ORG; Walt Emmerich/PER; Friday/DATE
E 20 Capitol Police/ORG; last year/DATE; Nampa/GPE; 2023/DATE
E 21 October 2022/DATE; San Francisco/GPE; House/ORG; Nancy Pelosi/PER
E 22 Ybarra/PER
E 23 Crofton/PER
V 0 | pleads guilty | CONCEDE | legal, legislative | 015 | Idaho man=cro | - | id=plea
V 0 | threatening | THREATEN/violence | legislative | 138 | Idaho man=cro | congresswoman=yba; her children=kids | id=thr
V 1 | admitted | =plea | | | A Meridian man=cro | - | by=prosecutors=pro | when=Thursday | date=2025-01-23
V 1 | threatening | =thr | | | he=cro | Marisol Ybarra=yba; her kids=kids | by=prosecutors=pro
V 1 | voicemails | =thr |  |  | he=cro | Marisol Ybarra=yba | by=prosecutors=pro
V 2 | pleaded guilty | =plea | | | Dale Wayne Crofton=cro | -
V 2 | threatening | =thr |  |  | Dale Wayne Crofton=cro | a member of Congress=yba
V 3 | sentenced | SANCTION/convict | legal, legislative | 116 | - | he=cro | st=f | when=April 17 | date=2025-04-17
V 4 | plea | =plea | | | Crofton=cro | -
V 4 | arrested | COERCE/arrest | legal, legislative | 173 | FBI agents=fbi | Crofton=cro | when=four months | date=2024-09 | where=the parking lot of a tire shop | id=arr
V 5 | told | =thr | | | Crofton=cro | the Nevada Democrat=yba | by=court papers=pro | when=between June and August of last year | date=2024-06/2024-08
V 5 | calls | =thr |  |  | Crofton=cro | the Nevada Democrat=yba | when=between June and August of last year | date=2024-06/2024-08
V 6 | searched | COERCE/seize | legal, legislative | 1711 | Agents=fbi | his=cro | by=a federal agent=ag | when=last September | date=2024-09 | where=garage | id=sea
V 6 | seized | =sea | | | Agents=fbi | his=cro | by=a federal agent=ag | when=last September | date=2024-09
V 7 | sorry | CONCEDE | legal, legislative | 055 | I#1=cro | - | when=Thursday | date=2025-01-23 | id=sor
V 8 | threats | =thr | | | him=cro | @1:Marisol Ybarra=yba
V 11 | thanked | SUPPORT | legislative | 051 | she=yba | FBI=fbi; Capitol Police=cp
V 11 | apology | =sor | | | him=cro | -
V 11 | said | REJECT | legislative | 120 | she=yba | him=cro
V 14 | dropped | CONCEDE | legal | 080 | Prosecutors=pro | @7:Crofton=cro | by=U.S. Attorney Brett Haugland's office=off
V 14 | deal | SUPPORT | legal | 057 | Prosecutors=pro; @7:Crofton=cro | -
V 15 | asked | REQUEST/change | legal | 020 | They=pro | a magistrate=mag | st=h | when=October | date=2024-10
V 15 | held | COERCE/arrest | legal | 173 | a magistrate=mag | Crofton=cro | st=h | when=October | date=2024-10 | id=bond
V 15 | agreed | =bond |  |  | a magistrate=mag | Crofton=cro
V 16 | said | REJECT | legal, legislative | 120 | Defense attorney Lori Sandquist=san | @14:Prosecutors=pro | id=inn
V 17 | told | =inn |  |  | she=san | @14:Prosecutors=pro
V 18 | condemned | ACCUSE/disapprove | legislative | 111 | Walt Emmerich=emm | @7:Crofton=cro | when=Friday | date=2025-01-24
V 18 | voicemails | =thr | | | @7:Crofton=cro | @1:Marisol Ybarra=yba
V 18 | called on | REQUEST/change | legislative | 100 | Walt Emmerich=emm | members=mem | when=Friday | date=2025-01-24
V 20 | investigations | ACCUSE/investigate | legislative, crime | 0911 | Capitol Police=cp | - | st=h | when=last year | date=2024
V 20 | sentenced | SANCTION/convict | legal | 116 | - | a Nampa woman=nam | st=h | when=2023 | date=2023
V 20 | mailing | THREATEN | legislative | 130 | a Nampa woman=nam | a state senator=ss | st=h
V 21 | beat | ASSAULT/beat | legislative | 182 | a man=pman | her husband=pel | st=h | when=October 2022 | date=2022-10 | where=the San Francisco home | id=pel
V 21 | attack | =pel | | | he=pman | her husband=pel
V 21 | sentenced | SANCTION/convict | legal | 116 | - | he=pman | st=h
V 23 | plea | =plea | | | Crofton=cro | -
V 23 | arrest | =arr |  |  | @4:FBI agents=fbi | him#1=cro | by=Crofton's sister=sis
V 24 | threats | =thr |  |  | @23:Crofton=cro | @1:Marisol Ybarra=yba; @1:her kids=kids | by=she=sis
V 24 | apology | =sor | | | his=cro | - | by=she=sis
Q 1 | m | he left 14 voicemails threatening to shoot U.S. Rep. Marisol Ybarra and "put her kids in the ground next to her," | A Meridian man=cro | admitted | -
Q 5 | m | he had driven past her Reno home and "counted the windows," | Crofton=cro | told | the Nevada Democrat=yba
Q 6 | i | Agents who~~in red | a federal agent=ag | testified | -
Q 7 | d | I was drinking~~I'm sorry, | Crofton=cro | told | Judge Elaine Whitcomb=jud
Q 9 | d | Some nights, ma'am, yes, | he=cro | answered | @8:The judge=jud
Q 11 | m | the apology was "between him and his conscience." | she=yba | said | -
Q 12 | d | My daughter~~our door, | she=yba | wrote | -
Q 13 | d | * | @12:she=yba | | -
Q 14 | i | Prosecutors dropped a third count under the deal | U.S. Attorney Brett Haugland's office=off | confirmed | -
Q 16 | m | her client "never intended to leave Ada County," | Defense attorney Lori Sandquist=san | said | -
Q 16 | i | she would ask for probation | Defense attorney Lori Sandquist=san | said | -
Q 17 | d | A loud man is not always a dangerous man, | she=san | told | KTVB=ktvb
Q 18 | m | members "to keep their tempers out of their telephones." | Idaho Republican Party chairman Walt Emmerich=emm | called on | -
Q 22 | i | Ybarra's office still lets the phone go to voicemail after five | an aide=aide | said | -
Q 22 | i | nobody listens to the messages alone any more | an aide=aide | said | -
Q 23 | m | the arrest had saved him, "and maybe not only him." | Crofton's sister=sis | told | -
Q 24 | i | The threats, she said, had shamed the whole family | she=sis | said | -
#A w30-005 | 2024-03-08 | Kaduna
S Bandits whisk away 61 pupils, three teachers in Kaduna as parents recount ordeal
P Union threatens to close all schools in Birnin Gwari; governor promises 'every child will come home'
P No fewer than 61 pupils and three teachers of the LEA Primary School, Kuyello, in Birnin Gwari Local Government Area of Kaduna State, were abducted by bandits on Thursday morning, shortly after the national anthem had been sung.
P The gunmen, who rode in on about 30 motorcycles, shot dead one member of the local vigilance group before marching the children into the forest, residents told our correspondent.
P A parent, Malam Sabiu Dangana, whose two daughters are among those taken, said he watched the kidnapping from his maize farm.
P "They wore uniforms like our own soldiers, so the headmaster greeted them," he narrated.
S "By the time the first shot sounded, they had locked the gate."
P Hauwa Lawal, a food seller at the school, told reporters that the attackers had flogged the pupils to make them run.
P "I hid under my table of akara and counted legs, because I could not look at faces," she said amid tears.
P A 12-year-old boy who jumped off one of the motorcycles said the leader of the gang was called "Kachalla" by his men.
P The spokesman of the state police command, ASP Jibrin Aliyu, confirmed the abduction but said the figure of 61 was "still being verified".
S He added that police, soldiers and hunters had been deployed to comb the forest.
P Governor Nasidi Makarfi, who visited Kuyello on Thursday evening under heavy guard, promised the parents that "every child will come home, and come home soon".
P Some in the crowd shouted him down.
P "Oga, you said so in January!" a woman in a blue hijab cried.
P In January, bandits seized 14 travellers on the Birnin Gwari-Funtua road; nine of them were freed after their families paid N12m, while the rest are yet to be seen.
P The Nigeria Union of Teachers condemned Thursday's raid and threatened to withdraw its members from every school in the area unless armed guards were posted within seven days.
P "A teacher is not a shield, and chalk does not stop bullets," the state chairman of the union, Comrade Esther Bako, said in a statement.
P The Senate, in a resolution sponsored by Kaduna lawmakers, also on Thursday urged the military to rescue the children.
P But a retired commissioner of police, Mr Felix Adoga, blamed the government for having ignored the villagers' letters.
P "They wrote four times, and I have seen the letters," he told a radio station.
P Insecurity has emptied more than 400 classrooms in the state, and farmers pay levies to whoever holds the road.
P The kidnap is the latest since the 2014 abduction of 276 schoolgirls by Boko Haram in Chibok, scores of whom remain missing.
P In March 2021, gunmen broke into a forestry college on the outskirts of Kaduna and took 39 students, who regained their freedom two months later.
P As of press time, parents were still camped at the school gate, counting those who escaped the kidnapping and repeating the governor's promise to one another.
S "Since the attack I have not eaten, and a promise is not food," said Dangana.
@ ban | bandits at Kuyello | g | NGACRM
@ pup | pupils of LEA Primary School Kuyello | l | NGAEDU
@ thr | three teachers of LEA Primary School Kuyello | l | NGAEDU
@ vig | member of the local vigilance group | p | NGAPRM
@ res | residents of Kuyello | l | NGACVL
@ sab | Sabiu Dangana | p | NGACVL
@ hau | Hauwa Lawal | p | NGACVL
@ boy | 12-year-old boy | p | NGAEDU
@ men | men of the gang leader | g | NGACRM
@ jib | Jibrin Aliyu | p | NGACOP | spokesman of the Kaduna police command
@ pol | Kaduna State police | o | NGACOP
@ sol | Nigerian soldiers | g | NGAMIL
@ hun | hunters | g | NGACVL
@ gov | Nasidi Makarfi | p | NGAGOV | Governor
@ par | parents of the abducted pupils | l | NGACVL
@ cro | crowd in Kuyello | l | NGACVL
@ wom | woman in a blue hijab | p | NGACVL
@ jb | bandits on the Birnin Gwari-Funtua road | g | NGACRM
@ trav | 14 travellers | l | NGACVL
@ fam | families of the travellers | l | NGACVL
@ nut | Nigeria Union of Teachers | o | NGALAB,NGAEDU
@ est | Esther Bako | p | NGALAB | state chairman
@ sen | Senate | o | NGALEG
@ mil | Nigerian military | o | NGAMIL
@ felix | Felix Adoga | p | NGAELI | retired commissioner of police
@ gvt | Nigerian government | o | NGAGOV
@ rad | radio station | o | NGAJRN
@ bh | Boko Haram | g | NGAREB
@ chi | Chibok schoolgirls | l | NGAEDU
@ gun | gunmen at the forestry college | g | NGACRM
@ stu | 39 students | l | NGAEDU
E 0 61 pupils/NUM; three teachers/NUM; Kaduna/GPE
E 1 Birnin Gwari/GPE
E 2 No fewer than 61 pupils/NUM; three teachers/NUM; LEA Primary School/ORG; Kuyello/GPE; Birnin Gwari Local Government Area/GPE; Kaduna State/GPE; Thursday/DATE
E 3 one member of the local vigilance group/NUM
E 4 Sabiu Dangana/PER; two daughters/NUM
E 7 Hauwa Lawal/PER
E 9 Kachalla/PER
E 10 Jibrin Aliyu/PER; 61/NUM
E 12 Nasidi Makarfi/PER; Kuyello/GPE; Thursday/DATE
E 14 January/DATE
E 15 January/DATE; 14 travellers/NUM; Birnin Gwari/GPE; Funtua/GPE; nine of them/NUM; N12m/MONEY
E 16 Nigeria Union of Teachers/ORG; Thursday/DATE
E 17 Esther Bako/PER
E 18 Senate/ORG; Kaduna/GPE; Thursday/DATE
E 19 Felix Adoga/PER
E 22 2014/DATE; 276 schoolgirls/NUM; Boko Haram/ARM; Chibok/GPE; scores/NUM
E 23 March 2021/DATE; Kaduna/GPE; 39 students/NUM
E 25 Dangana/PER
V 0 | whisk away | ASSAULT/abduct | crime | 181 | Bandits=ban | 61 pupils=pup; three teachers=thr | where=Kaduna | n=abducted:61 pupils:61 | n=abducted:three teachers:3 | id=k
V 0 | ordeal | =k |  |  | Bandits=ban | 61 pupils=pup; three teachers=thr
V 1 | threatens | THREATEN/restrict | crime, human-security | 133 | Union=nut | - | id=t
V 1 | promises | AGREE | executive, crime | 030 | governor=gov | @0:parents=par | id=p
V 2 | abducted | =k | | | bandits=ban | No fewer than 61 pupils=pup; three teachers=thr | when=Thursday morning | date=2024-03-07 | where=Kuyello | n=abducted:No fewer than 61 pupils:61 | n=abducted:three teachers:3
V 3 | shot dead | ASSAULT/firearms | crime | 193 | The gunmen=ban | one member of the local vigilance group=vig | by=residents=res | n=killed:one member of the local vigilance group:1 | id=s
V 3 | marching | =k | | | The gunmen=ban | the children=pup | by=residents=res | where=the forest
V 4 | taken | =k | | | @3:The gunmen=ban | two daughters=pup
V 4 | kidnapping | =k | | | @3:The gunmen=ban | two daughters=pup | by=he=sab
V 6 | shot | =s |  |  | they=ban | @3:one member of the local vigilance group=vig
V 7 | flogged | ASSAULT/beat | crime | 182 | the attackers=ban | the pupils=pup | by=Hauwa Lawal=hau
V 10 | abduction | =k |  |  | @3:The gunmen=ban | @2:No fewer than 61 pupils=pup; @2:three teachers=thr | by=ASP Jibrin Aliyu=jib
V 11 | deployed | MOBILIZE/police | crime, military | 153 | police=pol; soldiers=sol; hunters=hun | @3:The gunmen=ban | by=He=jib | where=the forest
V 12 | visited | CONSULT/visit | executive, crime | 042 | Governor Nasidi Makarfi=gov | the parents=par | when=Thursday evening | date=2024-03-07 | where=Kuyello
V 12 | promised | =p | | | Governor Nasidi Makarfi=gov | the parents=par | when=Thursday evening | date=2024-03-07
V 13 | shouted | ACCUSE/disapprove | executive, crime | 111 | Some in the crowd=cro | him=gov | id=sh
V 14 | said | AGREE | executive, crime | 030 | you=gov | - | st=h | by=a woman in a blue hijab=wom | when=January | date=2024-01
V 14 | cried | =sh | | | a woman in a blue hijab=wom | @12:Governor Nasidi Makarfi=gov
V 15 | seized | ASSAULT/abduct | crime | 181 | bandits=jb | 14 travellers=trav | st=h | when=January | date=2024-01 | where=Birnin Gwari-Funtua road | n=abducted:14 travellers:14
V 15 | freed | RETREAT/release | crime | 0841 | bandits=jb | nine of them=trav | st=h | n=other:nine of them:9
V 16 | condemned | ACCUSE/disapprove | crime | 111 | Nigeria Union of Teachers=nut | @3:The gunmen=ban | id=cond
V 16 | raid | =k |  |  | @3:The gunmen=ban | @2:No fewer than 61 pupils=pup; @2:three teachers=thr | when=Thursday | date=2024-03-07
V 16 | threatened | =t | | | Nigeria Union of Teachers=nut | -
V 17 | said | =cond |  |  | Comrade Esther Bako=est | @3:The gunmen=ban
V 18 | urged | REQUEST/assist | legislative, military, crime | 0233 | The Senate=sen | the military=mil | when=Thursday | date=2024-03-07 | id=u
V 18 | resolution | =u |  |  | The Senate=sen | the military=mil | when=Thursday | date=2024-03-07
V 19 | letters | REQUEST/assist | crime, human-security | 023 | villagers=res | the government=gvt | st=h | by=Mr Felix Adoga=felix | id=let
V 19 | blamed | ACCUSE/allege | crime, executive | 112 | Mr Felix Adoga=felix | the government=gvt | id=b
V 19 | ignored | REJECT/assist | crime, executive | 122 | the government=gvt | villagers=res | st=h | by=Mr Felix Adoga=felix
V 20 | told | =b |  |  | he=felix | @19:the government=gvt
V 20 | wrote | =let |  |  | They=res | @19:the government=gvt | by=he=felix
V 20 | letters | =let |  |  | They=res | @19:the government=gvt | by=he=felix
V 22 | kidnap | =k |  |  | @3:The gunmen=ban | @2:No fewer than 61 pupils=pup; @2:three teachers=thr
V 22 | abduction | ASSAULT/abduct | terrorism, gender | 181 | Boko Haram=bh | 276 schoolgirls=chi | st=h | when=2014 | date=2014 | where=Chibok | n=abducted:276 schoolgirls:276
V 23 | took | ASSAULT/abduct | crime | 181 | gunmen=gun | 39 students=stu | st=h | when=March 2021 | date=2021-03 | where=a forestry college on the outskirts of Kaduna | n=abducted:39 students:39
V 23 | regained their freedom | RETREAT/release | crime | 0841 | gunmen=gun | 39 students=stu | st=h | when=two months later | date=2021-05 | n=other:39 students:39
V 24 | kidnapping | =k |  |  | @3:The gunmen=ban | @2:No fewer than 61 pupils=pup; @2:three teachers=thr
V 24 | promise | =p | | | the governor=gov | parents=par
V 25 | attack | =k |  |  | @3:The gunmen=ban | @2:No fewer than 61 pupils=pup; @2:three teachers=thr | by=Dangana=sab
V 25 | promise | =p | | | @24:the governor=gov | I=sab
V 25 | said | ACCUSE/disapprove | executive, crime | 111 | Dangana=sab | @24:the governor=gov
Q 1 | m | 'every child will come home' | governor=gov | promises | -
Q 3 | i | The gunmen, who rode~~the forest | residents=res | told | -
Q 4 | i | he watched the kidnapping from his maize farm | Malam Sabiu Dangana=sab | said | -
Q 5 | d | They wore~~greeted them, | he=sab | narrated | -
Q 6 | d | * | @5:he=sab | | -
Q 7 | i | the attackers had flogged the pupils to make them run | Hauwa Lawal=hau | told | -
Q 8 | d | I hid~~faces, | she=hau | said | -
Q 9 | m | the leader of the gang was called "Kachalla" by his men | A 12-year-old boy=boy | said | -
Q 10 | m | the figure of 61 was "still being verified" | The spokesman of the state police command, ASP Jibrin Aliyu=jib | said | -
Q 11 | i | police, soldiers and hunters had been deployed to comb the forest | He=jib | added | -
Q 12 | m | "every child will come home, and come home soon" | Governor Nasidi Makarfi=gov | promised | the parents=par
Q 14 | d | Oga, you said so in January! | a woman in a blue hijab=wom | cried | @12:Governor Nasidi Makarfi=gov
Q 17 | d | A teacher is~~bullets, | Comrade Esther Bako=est | said | -
Q 20 | d | They wrote~~the letters, | he=felix | told | a radio station=rad
Q 25 | d | Since the attack I have not eaten, and a promise is not food, | Dangana=sab | said | -
#A w30-006 | 2017-02-04 | QUEBEC CITY
S 'They were our neighbours': Thousands hold vigil for mosque victims as police probe new threats
P Thousands of people stood in the snow outside the Quebec Islamic Cultural Centre on Friday night to mourn six men who were shot dead at prayer there last Sunday, hours after the funeral of three of them.
P Candles froze and were lit again.
P It was the third vigil in five days, and by police estimates the largest, with some 8,000 people.
P "They were our neighbours, they fixed our teeth and sold us our bread," said Mayor Gilles Laframboise, his voice breaking.
S "I apologize to you tonight for every time we looked away."
P Alexandre Bissonnette, 27, a student at Université Laval, was charged on Monday with six counts of first-degree murder and five of attempted murder in the attack, which also wounded 19 people.
P Police arrested him near the Île d'Orléans bridge half an hour after the shooting, when he called 911 himself, officials said.
P Crown prosecutor Thérèse Vaillancourt said this week that terrorism charges had not been ruled out.
P A second man held that night, a Moroccan-born engineering student, was released the next morning and described by the Sûreté du Québec as a witness.
P "I was giving first aid to a friend when they pointed the guns at me," the student told Radio-Canada, adding that he forgave the officers.
P Police said on Friday they had opened an inquiry into threats received by two other mosques since the killings, among them a letter that read "Sunday was only the hors d'oeuvre."
P A 47-year-old man from Kirkland was arrested on Wednesday over posts on Facebook in which he vowed to finish what was begun.
P The prime minister, who spoke at the funeral, told the mourners that 36 million hearts were breaking with theirs.
P Not every politician was welcome.
P Family members had asked the organizers not to invite the leader of a far-right group, La Meute, who had offered to send a wreath; the offer was declined, a spokeswoman for the centre said.
P "Flowers are not a broom," Nadia Bensalem, whose uncle was among the dead, told the crowd to long applause.
P She accused radio hosts in the city of having fed hatred for years.
S One of the stations denied the charge, saying its phone lines were open to everyone.
P In June 2016, during Ramadan, somebody left a pig's head on the steps of the same mosque.
S The centre complained to police then, but no one was ever arrested.
P The council in Saint-Apollinaire is to vote on a Muslim cemetery this summer, and few there will say how it may go.
P Canada has not been spared such violence before: in 1989 a gunman murdered 14 women at Montreal's École Polytechnique.
P Vaillancourt told the crowd of cameras that the charges over the massacre would be "reviewed, not rushed," and asked reporters to leave the mourners of Friday's vigil in peace.
S The wounded, five of whom were still in hospital when the vigil ended, had listened to it by telephone.
@ mou | people at the Quebec vigil | l | CANCVL
@ six | six men killed at the Quebec mosque | l | CANCVL
@ may | Gilles Laframboise | p | CANGOV | Mayor
@ you | Muslims of Quebec City | l | CANREL
@ bis | Alexandre Bissonnette | p | CANCRM
@ wou | 19 people wounded at the Quebec mosque | l | CANCVL
@ pol | Quebec police | o | CANCOP
@ ofl | Quebec officials | g | CANGOV
@ vai | Thérèse Vaillancourt | p | CANJUD | Crown prosecutor
@ stu | Moroccan-born engineering student | p | CANEDU | student
@ sq | Sûreté du Québec | o | CANCOP
@ rc | Radio-Canada | o | CANJRN
@ two | two other mosques | g | CANREL
@ kir | 47-year-old man from Kirkland | p | CANCVL
@ pm | prime minister of Canada | p | CANGOV | prime minister
@ fam | family members of the dead | l | CANCVL
@ org | organizers of the vigil | g | CANSOC
@ meu | leader of La Meute | p | CANSOC | leader
@ cen | Quebec Islamic Cultural Centre | o | CANREL
@ spo | spokeswoman for the centre | p | CANREL | spokeswoman
@ nad | Nadia Bensalem | p | CANCVL
@ host | radio hosts in Quebec City | g | CANJRN
@ st | radio station in Quebec City | o | CANJRN
@ gm | gunman at École Polytechnique | p | CANCRM
@ w14 | 14 women | l | CANEDU
E 0 Thousands/NUM
E 1 Thousands of people/NUM; Quebec Islamic Cultural Centre/FAC; Friday/DATE; six men/NUM; last Sunday/DATE; three of them/NUM
E 3 some 8,000 people/NUM
E 4 Gilles Laframboise/PER
E 5 tonight/DATE
E 6 Alexandre Bissonnette/PER; Université Laval/ORG; Monday/DATE; 19 people/NUM
E 7 Île d'Orléans bridge/FAC
E 8 Crown/ORG; Thérèse Vaillancourt/PER; this week/DATE
E 9 Moroccan/NORP; Sûreté du Québec/ORG
E 10 Radio-Canada/ORG
E 11 Friday/DATE; Sunday/DATE
E 12 Kirkland/GPE; Wednesday/DATE; Facebook/ORG
E 15 La Meute/ORG
E 16 Nadia Bensalem/PER
E 19 June 2016/DATE; Ramadan/EVT
E 21 Saint-Apollinaire/GPE; Muslim/NORP; this summer/DATE
E 22 Canada/GPE; 1989/DATE; 14 women/NUM; Montreal/GPE; École Polytechnique/ORG
E 23 Vaillancourt/PER; Friday/DATE
E 24 five of whom/NUM
V 0 | threats | THREATEN/violence | religion-ethnicity | 138 | - | @11:two other mosques=two | by=police=pol | id=th
V 0 | vigil | PROTEST/demo | religion-ethnicity, terrorism | 141 | Thousands=mou | - | id=vig
V 0 | probe | ACCUSE/investigate | religion-ethnicity | 0911 | police=pol | - | id=inq
V 1 | stood | =vig | | | Thousands of people=mou | - | when=Friday night | date=2017-02-03 | where=Quebec Islamic Cultural Centre | n=protesters:Thousands of people:-
V 1 | shot dead | ASSAULT/firearms | religion-ethnicity, terrorism | 193 | @6:Alexandre Bissonnette=bis | six men=six | when=last Sunday | date=2017-01-29 | where=Quebec Islamic Cultural Centre | n=killed:six men:6 | id=att
V 3 | vigil | =vig | | | some 8,000 people=mou | - | by=police=pol | n=protesters:some 8,000 people:8000
V 5 | apologize | CONCEDE | religion-ethnicity | 055 | I=may | you=you | when=tonight | date=2017-02-03
V 6 | charged | ACCUSE/allege | legal | 115 | - | Alexandre Bissonnette=bis | when=Monday | date=2017-01-30 | id=ch
V 6 | attack | =att | | | Alexandre Bissonnette=bis | 19 people=wou | n=injured:19 people:19
V 6 | murder#1 | =att |  |  | Alexandre Bissonnette=bis | @1:six men=six
V 6 | wounded | =att |  |  | Alexandre Bissonnette=bis | 19 people=wou
V 7 | arrested | COERCE/arrest | legal, terrorism | 173 | Police=pol | him=bis | by=officials=ofl | when=half an hour after | date=2017-01-29 | where=near the Île d'Orléans bridge
V 7 | shooting | =att |  |  | him=bis | @1:six men=six
V 9 | held | COERCE/arrest | legal | 173 | @7:Police=pol | A second man=stu | when=that night | date=2017-01-29
V 9 | released | RETREAT/release | legal | 0841 | @7:Police=pol | A second man=stu | when=the next morning | date=2017-01-30
V 10 | pointed the guns | THREATEN/violence | legal | 138 | they=pol | me=stu | by=the student=stu
V 10 | forgave | CONCEDE | legal | 056 | he=stu | the officers=pol
V 11 | inquiry | =inq | | | they=pol | - | by=Police=pol
V 11 | threats | =th |  |  | - | two other mosques=two | by=Police=pol
V 11 | killings | =att |  |  | @7:him=bis | @1:six men=six
V 11 | letter | =th | | | - | two other mosques=two
V 12 | arrested | COERCE/arrest | legal, religion-ethnicity | 173 | @11:Police=pol | A 47-year-old man from Kirkland=kir | when=Wednesday | date=2017-02-01
V 12 | vowed | THREATEN/violence | religion-ethnicity | 138 | he=kir | - | where=Facebook | id=vow
V 12 | posts | =vow |  |  | he=kir | - | where=Facebook
V 13 | told | SUPPORT | executive, religion-ethnicity | 018 | The prime minister=pm | the mourners=fam
V 15 | asked | REQUEST/change | religion-ethnicity | 020 | Family members=fam | the organizers=org | by=a spokeswoman for the centre=spo
V 15 | offered | SUPPORT | religion-ethnicity | 018 | the leader of a far-right group=meu | - | by=a spokeswoman for the centre=spo | id=wre
V 15 | offer | =wre | | | the leader of a far-right group=meu | - | by=a spokeswoman for the centre=spo
V 15 | declined | REJECT | religion-ethnicity | 120 | @15:the organizers=org | the leader of a far-right group=meu | by=a spokeswoman for the centre=spo
V 17 | accused | ACCUSE/allege | religion-ethnicity | 112 | She=nad | radio hosts in the city=host | id=acc
V 18 | denied | REJECT | religion-ethnicity | 120 | One of the stations=st | @17:She=nad
V 18 | charge | =acc | | | @17:She=nad | One of the stations=st
V 19 | left | PROTEST/vandalize | religion-ethnicity | 145 | - | the same mosque=cen | st=h | when=June 2016 | date=2016-06 | where=the steps
V 20 | complained | ACCUSE/disapprove | religion-ethnicity | 114 | The centre=cen | - | st=h | when=@19:June 2016 | date=2016-06
V 20 | arrested | COERCE/arrest | legal, religion-ethnicity | 173 | police=pol | - | st=n | n=arrested:no one:0
V 22 | murdered | ASSAULT/firearms | gender | 193 | a gunman=gm | 14 women=w14 | st=h | when=1989 | date=1989 | where=École Polytechnique | n=killed:14 women:14
V 23 | charges | =ch | | | - | @6:Alexandre Bissonnette=bis
V 23 | massacre | =att |  |  | @7:him=bis | @1:six men=six
V 23 | vigil | =vig | | | the mourners=mou | - | when=Friday | date=2017-02-03
V 23 | asked | REQUEST/change | religion-ethnicity | 020 | Vaillancourt=vai | -
V 24 | vigil | =vig |  |  | @23:the mourners=mou | -
Q 0 | d | They were our neighbours | @4:Mayor Gilles Laframboise=may | | -
Q 3 | i | It was the third~~some 8,000 people | police=pol | by | -
Q 4 | d | They were~~our bread, | Mayor Gilles Laframboise=may | said | -
Q 5 | d | * | @4:Mayor Gilles Laframboise=may | | you=you
Q 7 | i | Police arrested him~~himself | officials=ofl | said | -
Q 8 | i | terrorism charges had not been ruled out | Crown prosecutor Thérèse Vaillancourt=vai | said | -
Q 10 | d | I was giving~~at me, | the student=stu | told | Radio-Canada=rc
Q 10 | i | he forgave the officers | the student=stu | adding | Radio-Canada=rc
Q 11 | i | they had opened~~the killings | Police=pol | said | -
Q 11 | d | Sunday was only the hors d'oeuvre. | a letter=two | read | -
Q 13 | i | 36 million hearts were breaking with theirs | The prime minister=pm | told | the mourners=fam
Q 15 | i | Family members had asked~~was declined | a spokeswoman for the centre=spo | said | -
Q 16 | d | Flowers are not a broom, | Nadia Bensalem=nad | told | -
Q 18 | i | its phone lines were open to everyone | One of the stations=st | saying | -
Q 23 | m | the charges over the massacre would be "reviewed, not rushed," | Vaillancourt=vai | told | -
#A w30-007 | 2015-06-28 | ISTANBUL
S Turkish police fire water cannon at Istanbul Pride after governor bans march
P Turkish police used water cannon and rubber pellets on Sunday to break up the annual gay pride parade in central Istanbul, which the governor had banned minutes before it was due to begin.
P Several hundred people had gathered on Taksim Square with rainbow flags when riot police closed the side streets and ordered them to leave, an AFP photographer at the scene said.
P At least 11 people were detained and four were hurt, according to the organisers.
P "Thirteen years, and never once did anybody bleed," said Deniz Aksoylu, a 34-year-old translator whose eyebrow had been split open by a pellet.
S "Today I bled on my own flag. It is quite a good flag for that, actually."
P In a statement issued after the crackdown, Istanbul Governor Vedat Kılıçer defended the ban, saying that the march fell in the holy month of Ramadan and that there had been warnings of "counter-demonstrations by certain groups".
P He denied that anyone was seriously injured.
P The organising committee rejected the explanation as "a fig leaf", noting that last year's parade, held in Ramadan as well, had drawn tens of thousands and passed off in peace.
P Two opposition deputies who joined the crowd tried to negotiate with a police chief in front of the French consulate, but talks broke down within minutes.
P "He told me, 'Madam, my orders have no rainbow in them,'" said Zerrin Gültekin, one of the two.
S She was then hit by the jet herself, and television pictures showed her being carried into a kebab restaurant.
P Her party, the pro-Kurdish HDP, accused the governor of "punishing people for an election result", a reference to the vote of June 7 in which the ruling AKP lost its majority.
P The interior ministry said on Sunday evening it would look into the conduct of the officers.
P Riot police returned at dusk, when some demonstrators lit a fire of placards on Istiklal Avenue and chanted "Where are you, my love? I am here, my love!"
P A water cannon truck was answered with a shower of glitter.
P Human Rights Watch urged Turkey to lift the ban for good and to release all those held.
P "You cannot keep the peace by attacking the peaceful," its Turkey researcher Emily Sandford said on Twitter.
P The US consulate tweeted a picture of its own rainbow flag without comment.
P Homosexuality has been legal throughout the modern Turkish republic, but gay people complain of daily harassment.
P Police crushed far larger protests on the same square in the summer of 2013, when plans to build over Gezi Park brought millions into the streets and at least eight people were killed.
S A court in April acquitted five of the organisers of those rallies.
P By nine o'clock the tourists were back on their balconies and the street sweepers were cursing the glitter.
P Aksoylu, his eyebrow stitched, said he would frame the ban and hang it over his desk.
S "First came the ban, then the pellets, then the arrests," he said, "and still it was a parade."
@ pol | Turkish police | o | TURCOP
@ mar | Istanbul Pride marchers | l | TURCVLOPP
@ gov | Vedat Kılıçer | p | TURGOV | Governor of Istanbul
@ pho | AFP photographer | p | FRAJRN
@ org | Istanbul Pride organising committee | o | TURSOC
@ den | Deniz Aksoylu | p | TURCVL
@ dep | two opposition deputies | g | TURLEGOPP
@ chi | police chief in Istanbul | p | TURCOP | police chief
@ zer | Zerrin Gültekin | p | TURLEGOPP | deputy
@ hdp | HDP | o | TURPTYOPP
@ min | Turkish interior ministry | o | TURGOV
@ hrw | Human Rights Watch | o | USANGO
@ tur | Turkey | c | TUR
@ emi | Emily Sandford | p | USANGO | Turkey researcher
@ gez | Gezi protesters | l | TURCVLOPP
@ five | organisers of the Gezi rallies | l | TURSOCOPP
@ crt | Turkish court | o | TURJUD
@ hom | gay people in Turkey | l | TURCVL
E 0 Turkish/NORP; Istanbul Pride/EVT
E 1 Turkish/NORP; Sunday/DATE; Istanbul/GPE
E 2 Several hundred people/NUM; Taksim Square/LOC; AFP/ORG
E 3 At least 11 people/NUM; four/NUM
E 4 Deniz Aksoylu/PER
E 5 Today/DATE
E 6 Istanbul/GPE; Vedat Kılıçer/PER; Ramadan/EVT
E 8 last year/DATE; Ramadan/EVT; tens of thousands/NUM
E 9 Two opposition deputies/NUM; French/NORP
E 10 Zerrin Gültekin/PER
E 12 Kurdish/NORP; HDP/ORG; June 7/DATE; AKP/ORG
E 13 Sunday/DATE
E 14 Istiklal Avenue/LOC
E 16 Human Rights Watch/ORG; Turkey/GPE
E 17 Turkey/GPE; Emily Sandford/PER; Twitter/ORG
E 18 US/GPE
E 19 Turkish/NORP
E 20 the summer of 2013/DATE; Gezi Park/LOC; millions/NUM; at least eight people/NUM
E 21 April/DATE; five of the organisers/NUM
E 23 Aksoylu/PER
V 0 | march | PROTEST/demo | lgbt, rights-freedoms | 141 | Istanbul Pride=mar | - | where=Istanbul | id=par
V 0 | fire | ASSAULT/crowd-control | lgbt, rights-freedoms, repression | 175 | Turkish police=pol | Istanbul Pride=mar | where=Istanbul | id=wc
V 0 | bans | COERCE/restrict | lgbt, rights-freedoms | 1721 | governor=gov | Istanbul Pride=mar | id=ban
V 1 | used | =wc | | | Turkish police=pol | the annual gay pride parade=mar | when=Sunday | date=2015-06-28 | where=central Istanbul
V 1 | parade | =par |  |  | @0:Istanbul Pride=mar | - | where=central Istanbul
V 1 | banned | =ban | | | the governor=gov | the annual gay pride parade=mar
V 1 | break | =wc |  |  | Turkish police=pol | the annual gay pride parade=mar | when=Sunday | date=2015-06-28
V 2 | gathered | =par | | | Several hundred people=mar | - | by=an AFP photographer=pho | where=Taksim Square | n=protesters:Several hundred people:-
V 2 | closed | COERCE/restrict | lgbt, rights-freedoms | 172 | riot police=pol | them=mar | by=an AFP photographer=pho | where=the side streets
V 2 | ordered | REQUEST/yield | lgbt, rights-freedoms | 1052 | riot police=pol | them=mar | by=an AFP photographer=pho
V 3 | detained | COERCE/arrest | lgbt, rights-freedoms | 173 | @2:riot police=pol | At least 11 people=mar | by=the organisers=org | n=arrested:At least 11 people:11 | id=det
V 3 | hurt | =wc | | | @2:riot police=pol | four=mar | by=the organisers=org | n=injured:four:4
V 4 | split | =wc | | | @2:riot police=pol | Deniz Aksoylu=den
V 5 | bled | =wc |  |  | @2:riot police=pol | I=den
V 6 | crackdown | =wc |  |  | @9:police#1=pol | @3:four=mar
V 6 | defended | SUPPORT | lgbt, rights-freedoms | 052 | Istanbul Governor Vedat Kılıçer=gov | - | id=def
V 6 | ban | =ban |  |  | Istanbul Governor Vedat Kılıçer=gov | @1:the annual gay pride parade=mar
V 6 | march | =par |  |  | @2:Several hundred people=mar | -
V 7 | denied | REJECT | lgbt | 120 | He=gov | @3:the organisers=org
V 8 | rejected | REJECT | lgbt, rights-freedoms | 120 | The organising committee=org | @6:Istanbul Governor Vedat Kılıçer=gov
V 8 | parade | PROTEST/demo | lgbt | 141 | tens of thousands=mar | - | st=h | by=The organising committee=org | when=last year | date=2014 | n=protesters:tens of thousands:-
V 8 | explanation | =def |  |  | @6:Istanbul Governor Vedat Kılıçer=gov | -
V 9 | talks | CONSULT | lgbt, legislative | 040 | Two opposition deputies=dep; a police chief=chi | - | where=in front of the French consulate | id=tk
V 9 | negotiate | =tk |  |  | Two opposition deputies=dep; a police chief=chi | -
V 10 | told | REJECT/yield | lgbt | 124 | He=chi | me=zer | by=Zerrin Gültekin=zer
V 11 | hit | =wc | | | @9:police#1=pol | She=zer
V 12 | accused | ACCUSE/allege | lgbt, election | 112 | Her party=hdp | the governor=gov
V 12 | punishing | =ban |  |  | the governor=gov | people=mar | by=Her party=hdp
V 13 | look into | AGREE | lgbt | 030 | it=min | - | when=Sunday evening | date=2015-06-28
V 14 | lit | PROTEST/demo | lgbt | 141 | some demonstrators=mar | - | when=dusk | date=2015-06-28 | where=Istiklal Avenue | id=dusk
V 14 | chanted | =dusk | | | some demonstrators=mar | - | where=Istiklal Avenue
V 14 | returned | MOBILIZE/police | lgbt | 153 | Riot police=pol | some demonstrators=mar | when=dusk | date=2015-06-28
V 15 | answered | =dusk |  |  | @14:some demonstrators=mar | -
V 16 | urged | REQUEST/yield | lgbt, rights-freedoms, human-rights | 0251 | Human Rights Watch=hrw | Turkey=tur | id=hrw
V 16 | ban | =ban |  |  | Turkey=tur | @12:people=mar
V 16 | held | =det | | | Turkey=tur | all those=mar
V 17 | said | ACCUSE/disapprove | lgbt, repression | 111 | Emily Sandford=emi | You=pol
V 17 | attacking | =wc | | | You=pol | the peaceful=mar
V 19 | complain | ACCUSE/disapprove | lgbt, human-rights | 111 | gay people=hom | -
V 20 | crushed | ASSAULT/crowd-control | repression, rights-freedoms | 175 | Police=pol | far larger protests=gez | st=h | when=the summer of 2013 | date=2013-06/2013-08 | where=the same square | n=killed:at least eight people:8 | id=cr
V 20 | protests | PROTEST/demo | rights-freedoms | 141 | millions=gez | - | st=h | when=the summer of 2013 | date=2013-06/2013-08 | where=the same square | n=protesters:millions:- | id=gez
V 20 | brought | =gez |  |  | millions=gez | -
V 20 | killed | =cr |  |  | Police=pol | at least eight people=gez
V 21 | acquitted | CONCEDE | legal, rights-freedoms | 080 | A court=crt | five of the organisers=five | st=h | when=April | date=2015-04 | n=other:five of the organisers:5
V 21 | rallies | =gez | | | five of the organisers=five | -
V 23 | ban | =ban |  |  | @12:the governor=gov | @12:people=mar
V 24 | ban | =ban |  |  | @12:the governor=gov | @12:people=mar | by=he=den
V 24 | pellets | =wc |  |  | @17:You=pol | @17:the peaceful=mar | by=he=den
V 24 | arrests | =det |  |  | @2:riot police=pol | @16:all those=mar | by=he=den
V 24 | parade | =par |  |  | @2:Several hundred people=mar | - | by=he=den
Q 2 | i | Several hundred~~to leave | an AFP photographer at the scene=pho | said | -
Q 3 | i | At least 11 people were detained and four were hurt | the organisers=org | according to | -
Q 4 | d | Thirteen years, and never once did anybody bleed, | Deniz Aksoylu=den | said | -
Q 5 | d | * | @4:Deniz Aksoylu=den | | -
Q 6 | i | the march fell in the holy month of Ramadan | Istanbul Governor Vedat Kılıçer=gov | saying | -
Q 6 | m | there had been warnings of "counter-demonstrations by certain groups" | Istanbul Governor Vedat Kılıçer=gov | saying | -
Q 7 | i | anyone was seriously injured | He=gov | denied | -
Q 8 | m | the explanation as "a fig leaf" | The organising committee=org | rejected | -
Q 8 | i | last year's parade~~in peace | The organising committee=org | noting | -
Q 10 | d | He told me, 'Madam, my orders have no rainbow in them,' | Zerrin Gültekin=zer | said | -
Q 12 | m | the governor of "punishing people for an election result" | Her party, the pro-Kurdish HDP=hdp | accused | -
Q 13 | i | it would look into the conduct of the officers | The interior ministry=min | said | -
Q 14 | d | Where are you, my love? I am here, my love! | some demonstrators=mar | chanted | -
Q 17 | d | You cannot keep the peace by attacking the peaceful, | Emily Sandford=emi | said | -
Q 23 | i | he would frame the ban and hang it over his desk | Aksoylu=den | said | -
Q 24 | d | First came~~arrests, | he=den | said | -
Q 24 | d | and still it was a parade. | he=den | said | -
#A w30-008 | 2016-10-20 | Johannesburg
S Wits sit-in ends in stun grenades, 23 arrests - and a phone call from the minister
P Students had occupied the foyer of Solomon Mahlangu House for five days when the police came through the glass on Wednesday. They say nobody warned them.
P The sit-in for free education at the University of the Witwatersrand ended on Wednesday evening when public order police threw stun grenades into the foyer of the administration block and dragged out more than 100 students.
P Twenty-three of them were arrested and charged with public violence, trespassing or the breach of a court interdict, police spokesperson Captain Lerato Mashigo said.
P Eleven were granted bail of R1 000 each by the Johannesburg Magistrate's Court on Thursday.
P The other 12, among them former student president Mpho Ditsele, will spend a second night in the cells of Hillbrow police station, whose corridors smell of paraffin.
P "I am prosecuting ideas today, your worship, that is what it feels like from here," Ditsele called from the dock.
P The magistrate told him to sit down.
P Several witnesses dispute the official account of the raid.
P Captain Mashigo told journalists that students had pelted officers with stones and that the order to disperse was read out three times.
P "There was no order and there were no stones," said Dr Hannelie Brink, who teaches anthropology and was sitting in the foyer with her class.
S "There was singing. Then the window fell in on us."
P A second-year student, Sipho Mabaso, lost two fingers when he picked up a grenade, his mother said at Milpark Hospital.
P Vice-Chancellor Prof Arnold Kessel, who had called in the police, said on Thursday that he regretted the injuries but not the decision.
S He appealed to students to go back to lectures and promised that exams would be written "come hell or high water".
P The Student Representative Council demanded his resignation in an open letter.
P "You invited boots into a library," it says.
P Higher Education Minister Sandile Khoza phoned both Kessel and the council late on Wednesday, his office confirmed, and urged them to meet.
P The council turned him down: no talks, it tweeted, until the last comrade is out.
P Khoza has set an 8% ceiling on fee increases for 2017, an announcement that lit the fuse in September.
P The first wave of the revolt, in October 2015, won a year without any increase after students marched on the Union Buildings and the president gave in.
P Police fired rubber bullets at that crowd too.
P Older alumni remember 1987, when apartheid security forces baton-charged a meeting on the same lawns and detained scores of students.
P Universities are short of some R40-billion, economists say, and nobody has yet found it under a mattress.
P Outside Hillbrow police station some forty friends of the detained sang until midnight, recalling the occupation as the five happiest days of their year and the raid as the shortest night.
S Kessel's decision, one of them remarked, had made more radicals than the sit-in ever did.
@ stu | Wits students | l | ZAFEDU
@ pol | South African police | o | ZAFCOP
@ arr | 23 arrested Wits students | l | ZAFEDU
@ min | Sandile Khoza | p | ZAFGOV | Higher Education Minister
@ mas | Lerato Mashigo | p | ZAFCOP | police spokesperson
@ ct | Johannesburg Magistrate's Court | o | ZAFJUD
@ dit | Mpho Ditsele | p | ZAFEDU | former student president
@ mag | magistrate | p | ZAFJUD | magistrate
@ bri | Hannelie Brink | p | ZAFEDU
@ sip | Sipho Mabaso | p | ZAFEDU | second-year student
@ mot | mother of Sipho Mabaso | p | ZAFCVL
@ kes | Arnold Kessel | p | ZAFEDU | Vice-Chancellor
@ src | Student Representative Council | o | ZAFEDU
@ mo | office of the Higher Education Minister | o | ZAFGOV
@ s15 | students in October 2015 | l | ZAFEDU
@ pres | president of South Africa | p | ZAFGOV | president
@ asf | apartheid security forces | g | ZAFCOP
@ s87 | students in 1987 | l | ZAFEDU
@ eco | economists | l | ZAFEDU
@ fri | friend of the detained students | p | ZAFEDU
E 0 Wits/ORG; 23/NUM
E 1 Solomon Mahlangu House/FAC; Wednesday/DATE
E 2 University of the Witwatersrand/ORG; Wednesday/DATE; more than 100 students/NUM
E 3 Twenty-three of them/NUM; Lerato Mashigo/PER
E 4 Eleven/NUM; R1 000/MONEY; Johannesburg Magistrate's Court/ORG; Thursday/DATE
E 5 12/NUM; Mpho Ditsele/PER; Hillbrow police station/FAC
E 6 Ditsele/PER; today/DATE
E 9 Mashigo/PER
E 10 Hannelie Brink/PER
E 12 Sipho Mabaso/PER; Milpark Hospital/FAC
E 13 Arnold Kessel/PER; Thursday/DATE
E 15 Student Representative Council/ORG
E 17 Sandile Khoza/PER; Kessel/PER; Wednesday/DATE
E 19 Khoza/PER; 2017/DATE; September/DATE
E 20 October 2015/DATE; Union Buildings/FAC
E 22 1987/DATE; scores of students/NUM
E 23 R40-billion/MONEY
E 24 Hillbrow police station/FAC; some forty friends/NUM
E 25 Kessel/PER
V 0 | sit-in | PROTEST/obstruct | inequality | 144 | Wits=stu | - | id=sit
V 0 | stun grenades | ASSAULT/crowd-control | repression, inequality | 175 | @1:the police=pol | Wits=stu | id=raid
V 0 | arrests | COERCE/arrest | legal, repression | 173 | @1:the police=pol | Wits=arr | n=arrested:23:23 | id=arr
V 0 | phone call | CONSULT/phone | executive, inequality | 041 | the minister=min | - | id=call
V 1 | occupied | =sit | | | Students=stu | - | where=the foyer of Solomon Mahlangu House
V 1 | came through | =raid | | | the police=pol | Students=stu | when=Wednesday | date=2016-10-19 | where=the foyer of Solomon Mahlangu House
V 1 | say | ACCUSE/disapprove | repression | 111 | They=stu | the police=pol
V 2 | sit-in | =sit | | | @1:Students=stu | - | where=University of the Witwatersrand
V 2 | threw | =raid | | | public order police=pol | more than 100 students=stu | when=Wednesday evening | date=2016-10-19 | where=the foyer of the administration block
V 2 | dragged out | COERCE/restrict | repression, inequality | 172 | public order police=pol | more than 100 students=stu | when=Wednesday evening | date=2016-10-19 | n=other:more than 100 students:100
V 3 | arrested | =arr | | | @2:public order police=pol | Twenty-three of them=arr | by=Captain Lerato Mashigo=mas | n=arrested:Twenty-three of them:23
V 3 | charged | ACCUSE/allege | legal | 115 | @2:public order police=pol | Twenty-three of them=arr | by=Captain Lerato Mashigo=mas
V 4 | granted bail | CONCEDE | legal | 080 | Johannesburg Magistrate's Court=ct | Eleven=arr | when=Thursday | date=2016-10-20 | n=other:Eleven:11
V 5 | spend | COERCE/arrest | legal | 173 | - | The other 12=arr; Mpho Ditsele=dit | where=Hillbrow police station | n=arrested:12:12
V 6 | prosecuting | ACCUSE/disapprove | legal, rights-freedoms | 111 | Ditsele=dit | -
V 7 | told | REQUEST/change | legal | 100 | The magistrate=mag | him=dit
V 8 | raid | =raid |  |  | @9:Captain Mashigo=pol | @11:us=stu
V 8 | dispute | REJECT | legal, repression | 120 | @10:Dr Hannelie Brink=bri | @9:Captain Mashigo=mas | id=disp
V 9 | pelted | ASSAULT/primitive | inequality | 182 | students=stu | officers=pol | by=Captain Mashigo=mas | id=pel
V 9 | order | REQUEST/yield | rights-freedoms | 1052 | officers=pol | students=stu | by=Captain Mashigo=mas | id=ord
V 10 | said | =disp | | | Dr Hannelie Brink=bri | @9:Captain Mashigo=mas
V 10 | order | =ord |  |  | @9:officers=pol | @9:students=stu | by=Dr Hannelie Brink=bri
V 10 | stones | =pel |  |  | @9:students=stu | @9:officers=pol | by=Dr Hannelie Brink=bri
V 11 | fell in | =raid |  |  | @9:Captain Mashigo=pol | us=stu
V 11 | singing | =sit |  |  | us=stu | -
V 12 | lost | =raid |  |  | @13:the police=pol | Sipho Mabaso=sip | by=his mother=mot
V 13 | called in | REQUEST/assist | legal | 101 | Vice-Chancellor Prof Arnold Kessel=kes | the police=pol | id=cin
V 13 | regretted | CONCEDE | legal | 055 | he=kes | - | when=Thursday | date=2016-10-20
V 13 | decision | =cin |  |  | he=kes | the police=pol
V 13 | injuries | =raid |  |  | the police=pol | @11:us=stu
V 14 | appealed | REQUEST/yield | inequality | 0252 | He=kes | students=stu
V 14 | promised | AGREE | inequality | 030 | He=kes | students=stu
V 15 | demanded | REQUEST/change | inequality | 1041 | The Student Representative Council=src | his=kes | id=dem
V 15 | letter | =dem |  |  | The Student Representative Council=src | his=kes
V 16 | says | ACCUSE/disapprove | repression | 111 | it=src | You=kes
V 16 | invited | =cin |  |  | You=kes | boots=pol | by=it=src
V 17 | phoned | =call | | | Higher Education Minister Sandile Khoza=min; Kessel=kes; the council=src | - | by=his office=mo | when=late on Wednesday | date=2016-10-19
V 17 | urged | REQUEST/meet | executive, inequality | 026 | Higher Education Minister Sandile Khoza=min | them=kes; them=src | by=his office=mo | id=urg
V 18 | turned him down | REJECT/meet | inequality | 125 | The council=src | him=min | id=tur
V 18 | tweeted | =tur |  |  | it=src | him=min
V 20 | marched | PROTEST/demo | inequality | 142 | students=s15 | the president=pres | st=h | when=October 2015 | date=2015-10 | where=Union Buildings | id=m15
V 20 | gave in | CONCEDE | executive, inequality | 0832 | the president=pres | students=s15 | st=h | when=October 2015 | date=2015-10
V 20 | revolt | =m15 |  |  | students=s15 | the president=pres
V 21 | fired | ASSAULT/crowd-control | repression | 175 | Police=pol | that crowd=s15 | st=h | when=@20:October 2015 | date=2015-10
V 22 | baton-charged | ASSAULT/crowd-control | repression, rights-freedoms | 175 | apartheid security forces=asf | a meeting on the same lawns=s87 | st=h | when=1987 | date=1987 | where=the same lawns
V 22 | detained | COERCE/arrest | repression, rights-freedoms | 173 | apartheid security forces=asf | scores of students=s87 | st=h | when=1987 | date=1987 | n=arrested:scores of students:-
V 24 | detained | =arr |  |  | @2:public order police=pol | @3:Twenty-three of them=arr
V 24 | occupation | =sit |  |  | @11:us=stu | -
V 24 | raid | =raid |  |  | @13:the police=pol | @11:us=stu
V 24 | sang | PROTEST/demo | inequality | 141 | some forty friends of the detained=fri | - | where=Outside Hillbrow police station | n=protesters:some forty friends:40
V 25 | decision | =cin |  |  | Kessel=kes | @16:boots=pol | by=one of them=fri
V 25 | sit-in | =sit |  |  | @11:us=stu | - | by=one of them=fri
V 25 | remarked | ACCUSE/disapprove | inequality | 111 | one of them=fri | Kessel=kes
Q 1 | i | nobody warned them | They=stu | say | -
Q 3 | i | Twenty-three of them~~interdict | police spokesperson Captain Lerato Mashigo=mas | said | -
Q 6 | d | I am prosecuting~~from here, | Ditsele=dit | called | your worship=mag
Q 9 | i | students had pelted officers with stones | Captain Mashigo=mas | told | -
Q 9 | i | the order to disperse was read out three times | Captain Mashigo=mas | told | -
Q 10 | d | There was no order and there were no stones, | Dr Hannelie Brink=bri | said | -
Q 11 | d | * | @10:Dr Hannelie Brink=bri | | -
Q 12 | i | A second-year student, Sipho Mabaso, lost two fingers when he picked up a grenade | his mother=mot | said | -
Q 13 | i | he regretted the injuries but not the decision | Vice-Chancellor Prof Arnold Kessel=kes | said | -
Q 14 | m | exams would be written "come hell or high water" | He=kes | promised | students=stu
Q 16 | d | You invited boots into a library, | it=src | says | You=kes
Q 17 | i | Higher Education~~to meet | his office=mo | confirmed | -
Q 18 | i | no talks, it tweeted, until the last comrade is out | The council=src | tweeted | -
Q 23 | i | Universities are short of some R40-billion | economists=eco | say | -
Q 25 | i | Kessel's decision, one of them remarked, had made more radicals than the sit-in ever did | one of them=fri | remarked | -
#A w30-009 | 2024-05-21 | -
S Germany: Teenagers admit beating Green candidate as lawmakers demand tougher law
P Two 17-year-olds have confessed to attacking a local politician in Chemnitz. Threats against candidates have multiplied ahead of next month's vote.
P Two teenagers have admitted that they beat up Green Party candidate Annegret Wolschke while she was hanging posters in the eastern German city of Chemnitz, the Saxony state prosecutor's office said on Tuesday.
P The 43-year-old, who is standing for the city council, suffered a broken cheekbone in the assault on Friday evening.
P Police arrested the pair on Sunday after a bus driver recognized them from a video.
P "They made full confessions and one of them wept," prosecutor Jörn Kretzschmar told reporters, adding that both were believed to be close to the far-right Free Saxons party.
P A judge ordered the older of the two held in custody; the other was allowed to go home to his parents.
P Wolschke posted a photograph from her hospital bed on Monday.
P "I counted four kicks and then I stopped counting," she wrote.
S "The posters go back up tomorrow, and I will hold the ladder myself."
P Chancellor Olaf Scholz condemned the attack as "an attack on all of us," and Interior Minister Nancy Faeser spoke with her state counterparts by video on Monday evening about protecting campaigners.
P The ministers agreed to draw up a bill that would punish the stalking of politicians, Faeser's ministry announced.
P The Free Saxons denied any link to the boys and accused the Greens of "making a campaign out of a brawl."
P Saxony's branch of the far-right Alternative for Germany (AfD) said its own people were the victims of most attacks, a claim that is not borne out by police figures for the state.
P Police in Dresden said they were investigating an envelope of white powder sent to the office of Mayor Ralf Zschoche, who had banned a march by the Free Saxons earlier this month.
P The note inside told him to "count the Sundays," a person familiar with the inquiry said.
P About 1,200 people rallied in Chemnitz on Sunday evening in solidarity with Wolschke, among them Christian Democrats who cannot stand her.
P "We quarrel about bicycle lanes, and we'd like to go on quarreling about bicycle lanes," said one of them, city councilor Uwe Hennig.
P Two weeks ago, four youths attacked the Social Democrat Matthias Ecke as he put up posters in Dresden, and he had to undergo surgery.
P Older crimes are not forgotten here: Walter Lübcke, a conservative regional governor who had defended the taking in of refugees, was shot dead on his terrace by a neo-Nazi in June 2019.
S His murderer was sentenced to life in January 2021.
P In 2015, Henriette Reker was stabbed in the neck in Cologne one day before she was elected the city's mayor.
P Experts say that fewer and fewer people want to run for office in small towns, where everybody knows which car is yours.
P The confessions will count in their favor, Kretzschmar said, but the beating was "planned for an afternoon and carried out in a minute."
S Since the arrest, he added, both boys had asked how their victim was.
@ two | two teenagers in Chemnitz | l | DEUCVL
@ wol | Annegret Wolschke | p | DEUPTY | Green Party candidate
@ law | German lawmakers | g | DEULEG
@ pro | Saxony state prosecutor's office | o | DEUJUD
@ pol | Chemnitz police | o | DEUCOP
@ kre | Jörn Kretzschmar | p | DEUJUD | prosecutor
@ jud | judge in Chemnitz | p | DEUJUD | judge
@ old | older of the two teenagers | p | DEUCVL
@ sch | Olaf Scholz | p | DEUGOV | Chancellor
@ fae | Nancy Faeser | p | DEUGOV | Interior Minister
@ sta | German state interior ministers | g | DEUGOV
@ mini | German Interior Ministry | o | DEUGOV
@ fs | Free Saxons | o | DEUPTYOPP
@ gre | Greens | o | DEUPTY
@ afd | Alternative for Germany in Saxony | o | DEUPTYOPP
@ dp | Dresden police | o | DEUCOP
@ zsc | Ralf Zschoche | p | DEUGOV | Mayor of Dresden
@ per | person familiar with the inquiry | p |
@ ral | people at the Chemnitz rally | l | DEUCVL
@ hen | Uwe Hennig | p | DEUPTY | city councilor
@ four | four youths in Dresden | l | DEUCVL
@ eck | Matthias Ecke | p | DEUPTY
@ lub | Walter Lübcke | p | DEUGOV | regional governor
@ neo | murderer of Walter Lübcke | p | DEUCVL
@ rek | Henriette Reker | p | DEUPTY
@ exp | experts | l | DEUEDU
E 0 Germany/GPE; Green/NORP
E 1 Two 17-year-olds/NUM; Chemnitz/GPE; next month/DATE
E 2 Two teenagers/NUM; Green Party/ORG; Annegret Wolschke/PER; German/NORP; Chemnitz/GPE; Saxony/GPE; Tuesday/DATE
E 3 Friday/DATE
E 4 Sunday/DATE
E 5 Jörn Kretzschmar/PER; Free Saxons/ORG
E 7 Wolschke/PER; Monday/DATE
E 9 tomorrow/DATE
E 10 Olaf Scholz/PER; Nancy Faeser/PER; Monday/DATE
E 11 Faeser/PER
E 12 Free Saxons/ORG; Greens/ORG
E 13 Saxony/GPE; Alternative for Germany/ORG; AfD/ORG
E 14 Dresden/GPE; Ralf Zschoche/PER; Free Saxons/ORG; earlier this month/DATE
E 16 About 1,200 people/NUM; Chemnitz/GPE; Sunday/DATE; Wolschke/PER; Christian Democrats/NORP
E 17 Uwe Hennig/PER
E 18 Two weeks ago/DATE; four youths/NUM; Social Democrat/NORP; Matthias Ecke/PER; Dresden/GPE
E 19 Walter Lübcke/PER; neo-Nazi/NORP; June 2019/DATE
E 20 January 2021/DATE
E 21 2015/DATE; Henriette Reker/PER; Cologne/GPE
E 23 Kretzschmar/PER
V 0 | admit | CONCEDE | legal, election | 015 | Teenagers=two | - | id=conf
V 0 | beating | ASSAULT/beat | election | 182 | Teenagers=two | Green candidate=wol | id=att
V 0 | demand | REQUEST/change | legislative, election | 104 | lawmakers=law | -
V 1 | confessed | =conf | | | Two 17-year-olds=two | -
V 1 | attacking | =att | | | Two 17-year-olds=two | a local politician=wol | where=Chemnitz
V 2 | admitted | =conf | | | Two teenagers=two | - | by=the Saxony state prosecutor's office=pro
V 2 | beat up | =att | | | they=two | Annegret Wolschke=wol | by=the Saxony state prosecutor's office=pro | where=Chemnitz
V 3 | assault | =att |  |  | @2:they=two | The 43-year-old=wol | when=Friday evening | date=2024-05-17
V 4 | arrested | COERCE/arrest | legal, election | 173 | Police=pol | the pair=two | when=Sunday | date=2024-05-19 | id=arr
V 5 | confessions | =conf | | | They=two | - | by=prosecutor Jörn Kretzschmar=kre
V 6 | held | COERCE/arrest | legal, election | 173 | A judge=jud | the older of the two=old
V 6 | allowed | RETREAT/release | legal | 0841 | A judge=jud | the other=two
V 8 | kicks | =att |  |  | @12:the boys=two | I#1=wol | by=she=wol
V 10 | condemned | ACCUSE/disapprove | executive, election | 111 | Chancellor Olaf Scholz=sch | @5:both=two
V 10 | attack#1 | =att |  |  | @12:the boys=two | us=wol
V 10 | spoke | CONSULT/phone | executive, election | 041 | Interior Minister Nancy Faeser=fae; her state counterparts=sta | - | when=Monday evening | date=2024-05-20
V 11 | agreed | AGREE | executive, legislative, election | 034 | The ministers=fae; The ministers=sta | - | by=Faeser's ministry=mini
V 12 | denied | REJECT | election | 120 | The Free Saxons=fs | @5:prosecutor Jörn Kretzschmar=kre
V 12 | accused | ACCUSE/allege | election | 112 | The Free Saxons=fs | the Greens=gre
V 12 | brawl | =att |  |  | the boys=two | @10:us=wol | by=The Free Saxons=fs
V 14 | investigating | ACCUSE/investigate | crime, executive | 0911 | Police in Dresden=dp | - | by=they=dp | id=inq
V 14 | sent | THREATEN/violence | executive | 138 | - | Mayor Ralf Zschoche=zsc | by=they=dp | id=env
V 14 | banned | COERCE/restrict | rights-freedoms | 1721 | Mayor Ralf Zschoche=zsc | the Free Saxons=fs | when=earlier this month | date=2024-05
V 15 | told | =env | | | - | him=zsc | by=a person familiar with the inquiry=per
V 15 | inquiry | =inq | | | @14:Police in Dresden=dp | -
V 15 | note | =env |  |  | - | him=zsc
V 16 | rallied | PROTEST/demo | election | 141 | About 1,200 people=ral; Christian Democrats=ral | - | when=Sunday evening | date=2024-05-19 | where=Chemnitz | n=protesters:About 1,200 people:1200
V 18 | attacked | ASSAULT/beat | election | 182 | four youths=four | Matthias Ecke=eck | when=Two weeks ago | date=2024-05 | where=Dresden
V 19 | defended | SUPPORT | migration, asylum | 052 | Walter Lübcke=lub | - | st=h
V 19 | shot dead | ASSAULT/targeted | executive, terrorism | 186 | a neo-Nazi=neo | Walter Lübcke=lub | st=h | when=June 2019 | date=2019-06 | where=his terrace
V 20 | sentenced | SANCTION/convict | legal | 116 | - | His murderer=neo | st=h | when=January 2021 | date=2021-01
V 21 | stabbed | ASSAULT/primitive | election | 182 | - | Henriette Reker=rek | st=h | when=2015 | date=2015 | where=Cologne
V 23 | confessions | =conf | | | their=two | - | by=Kretzschmar=kre
V 23 | beating | =att |  |  | @12:the boys=two | @10:us=wol | by=Kretzschmar=kre
V 23 | carried | =att |  |  | @12:the boys=two | @10:us=wol | by=Kretzschmar=kre
V 24 | arrest | =arr |  |  | @4:Police=pol | both boys=two | by=he=kre
Q 2 | i | Two teenagers have~~city of Chemnitz | the Saxony state prosecutor's office=pro | said | -
Q 5 | d | They made full confessions and one of them wept, | prosecutor Jörn Kretzschmar=kre | told | -
Q 5 | i | both were believed to be close to the far-right Free Saxons party | prosecutor Jörn Kretzschmar=kre | adding | -
Q 8 | d | I counted four kicks and then I stopped counting, | she=wol | wrote | -
Q 9 | d | * | @8:she=wol | | -
Q 10 | m | the attack as "an attack on all of us," | Chancellor Olaf Scholz=sch | condemned | -
Q 11 | i | The ministers agreed~~politicians | Faeser's ministry=mini | announced | -
Q 12 | m | the Greens of "making a campaign out of a brawl." | The Free Saxons=fs | accused | -
Q 13 | i | its own people were the victims of most attacks | Saxony's branch of the far-right Alternative for Germany=afd | said | -
Q 14 | i | they were investigating~~earlier this month | Police in Dresden=dp | said | -
Q 15 | m | The note inside told him to "count the Sundays," | a person familiar with the inquiry=per | said | -
Q 17 | d | We quarrel~~bicycle lanes, | city councilor Uwe Hennig=hen | said | -
Q 22 | i | fewer and fewer~~car is yours | Experts=exp | say | -
Q 23 | i | The confessions will count in their favor | Kretzschmar=kre | said | -
Q 23 | m | the beating was "planned for an afternoon and carried out in a minute." | Kretzschmar=kre | said | -
Q 24 | i | Since the arrest, he added, both boys had asked how their victim was | he=kre | added | -
#A w30-010 | 2013-05-30 | -
S Police chiefs 'left us to take the bricks', officers say after banned march ends in 46 arrests
P Federation writes to Home Secretary with complaint over riot in Tower Hamlets as council leader and mayor fall out over who asked for what
P The union that represents rank-and-file officers has accused the Metropolitan Police's leadership of sending out "half-trained constables in soft caps" to face a far-right march through east London that ministers had banned.
P Forty-six people were arrested on Saturday when about 300 supporters of the English Defence League defied the ban and fought with police outside Aldgate East Underground station.
P Fourteen officers were hurt in the disorder, one of them by a scaffolding pole.
P In a letter to the Home Secretary, which has been seen by The Daily Telegraph, Sgt Gareth Pemberton, chairman of the Metropolitan branch of the Police Federation, demanded an independent review of the operation.
P "My members were left to take the bricks while their shields sat in a van in Limehouse," he wrote.
S "Somebody thought that helmets would look unfriendly."
P Scotland Yard rejected the allegation last night, saying that 800 officers had been deployed and that protective equipment was "available within minutes".
P Commander Fiona Ashcombe, who led the operation, praised the courage of the injured, two of whom she visited at the Royal London Hospital on Sunday.
P The Home Secretary approved the ban on May 23 at the request of the force, a day after Drummer Lee Rigby was murdered in Woolwich.
P Who wanted it first is now the subject of a row of some bitterness in the town hall.
P Mayor Rashid Choudhury told a council meeting on Wednesday night that he had called for a ban "before anybody else in London was out of bed".
P "That is a fairy tale," shouted Cllr Peter Aldous, the leader of the Conservative group, who then walked out with six colleagues.
P Cllr Aldous said later that the mayor had ignored three of his emails on the subject; the mayor's office denied it.
P Residents, who had held a silent vigil for Drummer Rigby at the East London Mosque the night before the march, were left to sweep up the glass.
P "We lit candles for a soldier and they came and threw bottles at us for it," said Shamima Begum Ali, a dinner lady.
P Fifteen of those held have been charged with violent disorder, among them a 52-year-old former parish councillor from Luton, and will appear before Thames magistrates next week.
P The remaining men were bailed.
P The EDL's regional organiser, Darren Stubbs, blamed the police for the violence and promised to be back "in August, ban or no ban".
P East Enders of a certain age recall October 1936, when tens of thousands blocked the way of Sir Oswald Mosley's Blackshirts in Cable Street and mounted police charged the barricades.
S More recently, in September 2011, the EDL was barred from marching through the borough and held a rally at Aldgate instead, at which 16 were arrested.
P Sgt Pemberton's branch was also among the loudest in heckling the Home Secretary at last year's conference in Bournemouth over 20 per cent cuts.
P A spokesman for her said she would "read the letter with care".
P Neither the ban nor the arrests will be the last, a sergeant hurt in Saturday's violence said from behind two black eyes.
@ fed | Police Federation | o | GBRCOP,GBRLAB
@ off | Metropolitan police officers | g | GBRCOP
@ hs | Home Secretary | p | GBRGOV | Home Secretary
@ met | Metropolitan Police | o | GBRCOP
@ mini | British ministers | g | GBRGOV
@ edl | English Defence League | o | GBRSOCOPP
@ arr | 46 people arrested at Aldgate | l | GBRCVLOPP
@ pem | Gareth Pemberton | p | GBRCOP | chairman of the Metropolitan branch of the Police Federation
@ ash | Fiona Ashcombe | p | GBRCOP | Commander
@ rig | Lee Rigby | p | GBRMIL | Drummer
@ cho | Rashid Choudhury | p | GBRGOV | Mayor of Tower Hamlets
@ ald | Peter Aldous | p | GBRPTYOPP | leader of the Conservative group
@ con | Conservative councillors | g | GBRPTYOPP
@ mo | office of the mayor of Tower Hamlets | o | GBRGOV
@ res | residents of Tower Hamlets | l | GBRCVL
@ sha | Shamima Begum Ali | p | GBRCVL | dinner lady
@ par | former parish councillor | p | GBRELI
@ stu | Darren Stubbs | p | GBRSOCOPP | regional organiser
@ east | East Enders of 1936 | l | GBRCVL
@ mos | Blackshirts | g | GBRPTYOPP
@ mou | mounted police in 1936 | g | GBRCOP
@ spo | spokesman for the Home Secretary | p | GBRGOV | spokesman
@ ser | sergeant hurt at Aldgate | p | GBRCOP | sergeant
E 0 46/NUM
E 1 Federation/ORG; Tower Hamlets/GPE
E 2 Metropolitan Police/ORG; London/GPE
E 3 Forty-six people/NUM; Saturday/DATE; about 300 supporters/NUM; English Defence League/ORG; Aldgate East Underground station/FAC
E 4 Fourteen officers/NUM
E 5 The Daily Telegraph/ORG; Gareth Pemberton/PER; Police Federation/ORG
E 6 Limehouse/GPE
E 8 Scotland Yard/ORG; last night/DATE; 800 officers/NUM
E 9 Fiona Ashcombe/PER; Royal London Hospital/FAC; Sunday/DATE
E 10 May 23/DATE; Lee Rigby/PER; Woolwich/GPE
E 12 Rashid Choudhury/PER; Wednesday/DATE; London/GPE
E 13 Peter Aldous/PER; Conservative/NORP; six colleagues/NUM
E 14 Aldous/PER
E 15 Rigby/PER; East London Mosque/FAC
E 16 Shamima Begum Ali/PER
E 17 Fifteen of those/NUM; Luton/GPE; Thames magistrates/ORG; next week/DATE
E 19 EDL/ORG; Darren Stubbs/PER; August/DATE
E 20 East Enders/NORP; October 1936/DATE; tens of thousands/NUM; Oswald Mosley/PER; Blackshirts/ORG; Cable Street/LOC
E 21 September 2011/DATE; EDL/ORG; Aldgate/GPE; 16/NUM
E 22 Pemberton/PER; last year/DATE; Bournemouth/GPE
E 24 Saturday/DATE
V 0 | say | ACCUSE/disapprove | legal | 111 | officers=fed | Police chiefs=met | id=acc
V 0 | march | PROTEST/riot | rights-freedoms, religion-ethnicity | 145 | @3:English Defence League=edl | - | id=riot
V 0 | arrests | COERCE/arrest | legal | 173 | @3:police=met | 46=arr | n=arrested:46:46 | id=arr
V 1 | writes | =acc |  |  | Federation=fed | @0:Police chiefs=met
V 1 | riot | =riot | | | @3:English Defence League=edl | - | where=Tower Hamlets
V 1 | complaint | =acc |  |  | Federation=fed | @0:Police chiefs=met
V 2 | sending | MOBILIZE/police | rights-freedoms | 153 | the Metropolitan Police's leadership=met | a far-right march=edl | by=The union=fed | id=dep
V 2 | accused | =acc | | | The union=fed | the Metropolitan Police's leadership=met
V 2 | march | =riot | | | a far-right march=edl | - | where=east London
V 2 | banned | COERCE/restrict | rights-freedoms | 1721 | ministers=mini | a far-right march=edl | id=ban
V 3 | arrested | =arr | | | police=met | Forty-six people=arr | when=Saturday | date=2013-05-25 | where=outside Aldgate East Underground station | n=arrested:Forty-six people:46
V 3 | defied | REJECT | rights-freedoms | 128 | about 300 supporters of the English Defence League=edl | @2:ministers=mini | when=Saturday | date=2013-05-25
V 3 | ban | =ban | | | @2:ministers=mini | about 300 supporters of the English Defence League=edl
V 3 | fought | ASSAULT | rights-freedoms | 180 | about 300 supporters of the English Defence League=edl; police=met | - | when=Saturday | date=2013-05-25 | where=outside Aldgate East Underground station | id=fight
V 4 | disorder | =fight | | | - | Fourteen officers=off | n=injured:Fourteen officers:14
V 4 | hurt | =fight |  |  | - | Fourteen officers=off
V 5 | demanded | REQUEST/change | legal | 100 | Sgt Gareth Pemberton=pem | the Home Secretary=hs
V 5 | letter | =acc |  |  | Sgt Gareth Pemberton=pem | @2:the Metropolitan Police's leadership=met
V 5 | operation | =dep |  |  | @8:Scotland Yard=met | @3:English Defence League=edl
V 6 | wrote | =acc | | | he=pem | @2:the Metropolitan Police's leadership=met
V 8 | rejected | REJECT | legal | 120 | Scotland Yard=met | @5:Police Federation=fed | when=last night | date=2013-05-29
V 8 | allegation | =acc | | | @5:Police Federation=fed | Scotland Yard=met
V 8 | deployed | =dep |  |  | Scotland Yard=met | @3:English Defence League=edl | by=Scotland Yard=met | n=other:800 officers:800
V 9 | praised | SUPPORT | legal | 051 | Commander Fiona Ashcombe=ash | the injured=off
V 9 | visited | CONSULT/visit | legal | 042 | she=ash | two of whom=off | when=Sunday | date=2013-05-26 | where=Royal London Hospital
V 9 | operation | =dep |  |  | Commander Fiona Ashcombe=ash | @3:English Defence League=edl
V 10 | ban | =ban | | | The Home Secretary=hs | @3:English Defence League=edl | when=May 23 | date=2013-05-23
V 10 | request | REQUEST/assist | rights-freedoms | 101 | the force=met | The Home Secretary=hs
V 10 | murdered | ASSAULT/targeted | terrorism, military | 186 | - | Drummer Lee Rigby=rig | when=a day after | date=2013-05-22 | where=Woolwich
V 10 | approved | =ban |  |  | The Home Secretary=hs | @3:English Defence League=edl | when=May 23 | date=2013-05-23
V 12 | called for | REQUEST/change | rights-freedoms | 102 | he=cho | @10:The Home Secretary=hs | by=Mayor Rashid Choudhury=cho
V 13 | shouted | REJECT | political-institutions | 120 | Cllr Peter Aldous=ald | @12:Mayor Rashid Choudhury=cho
V 13 | walked out | PROTEST/boycott | political-institutions | 143 | Cllr Peter Aldous=ald; six colleagues=con | @12:Mayor Rashid Choudhury=cho | when=@12:Wednesday night | date=2013-05-29 | n=other:six colleagues:6
V 14 | said | ACCUSE/disapprove | political-institutions | 111 | Cllr Aldous=ald | the mayor#1=cho | id=em
V 14 | denied | REJECT | political-institutions | 120 | the mayor's office=mo | Cllr Aldous=ald
V 14 | ignored | REJECT | political-institutions | 120 | the mayor#1=cho | his=ald | by=Cllr Aldous=ald
V 15 | vigil | PROTEST/demo | terrorism, religion-ethnicity | 141 | Residents=res | - | when=the night before the march | date=2013-05-24 | where=East London Mosque | id=vig
V 15 | march | =riot |  |  | @16:they=edl | -
V 16 | lit | =vig | | | We=res | -
V 16 | threw | =fight | | | they=edl | us=res
V 16 | came | =riot |  |  | they=edl | - | by=Shamima Begum Ali=sha
V 17 | held | =arr |  |  | @3:police=met | those=arr
V 17 | charged | ACCUSE/allege | legal | 115 | - | Fifteen of those held=arr; a 52-year-old former parish councillor=par | n=other:Fifteen of those:15
V 17 | disorder | =fight |  |  | Fifteen of those held=arr | -
V 18 | bailed | CONCEDE | legal | 080 | - | The remaining men=arr
V 19 | blamed | ACCUSE/allege | rights-freedoms | 112 | Darren Stubbs=stu | the police=met
V 19 | violence | =fight | | | - | -
V 19 | promised | PROTEST/demo | rights-freedoms | 141 | Darren Stubbs=stu | - | st=f | when=August | date=2013-08
V 20 | blocked | PROTEST/obstruct | religion-ethnicity | 144 | tens of thousands=east | Blackshirts=mos | st=h | when=October 1936 | date=1936-10 | where=Cable Street | n=protesters:tens of thousands:-
V 20 | charged | ASSAULT/crowd-control | repression | 175 | mounted police=mou | tens of thousands=east | st=h | when=October 1936 | date=1936-10 | where=Cable Street
V 21 | barred | COERCE/restrict | rights-freedoms | 1721 | - | the EDL=edl | st=h | when=September 2011 | date=2011-09
V 21 | rally | PROTEST/demo | rights-freedoms | 141 | the EDL=edl | - | st=h | when=September 2011 | date=2011-09 | where=Aldgate
V 21 | arrested | COERCE/arrest | legal | 173 | - | 16=edl | st=h | when=September 2011 | date=2011-09 | where=Aldgate | n=arrested:16:16
V 22 | heckling | ACCUSE/disapprove | economic | 111 | Sgt Pemberton's branch=fed | the Home Secretary=hs | st=h | when=last year | date=2012 | where=Bournemouth
V 24 | ban | =ban |  |  | @2:ministers=mini | @3:about 300 supporters of the English Defence League=edl
V 24 | arrests | =arr |  |  | @3:police=met | @17:those=arr
V 24 | violence | =fight | | | - | a sergeant=ser | when=Saturday | date=2013-05-25
V 24 | hurt | =fight |  |  | - | a sergeant=ser
Q 0 | d | left us to take the bricks | officers=fed | say | -
Q 2 | m | the Metropolitan Police's leadership of sending out "half-trained constables in soft caps" to face a far-right march through east London that ministers had banned | The union that represents rank-and-file officers=fed | accused | -
Q 6 | d | My members~~in Limehouse, | he=pem | wrote | @5:the Home Secretary=hs
Q 7 | d | * | @6:he=pem | | @5:the Home Secretary=hs
Q 8 | i | 800 officers had been deployed | Scotland Yard=met | saying | -
Q 8 | m | protective equipment was "available within minutes" | Scotland Yard=met | saying | -
Q 12 | m | he had called for a ban "before anybody else in London was out of bed" | Mayor Rashid Choudhury=cho | told | -
Q 13 | d | That is a fairy tale, | Cllr Peter Aldous=ald | shouted | -
Q 14 | i | the mayor had ignored three of his emails on the subject | Cllr Aldous=ald | said | -
Q 16 | d | We lit~~us for it, | Shamima Begum Ali=sha | said | -
Q 19 | m | to be back "in August, ban or no ban" | The EDL's regional organiser, Darren Stubbs=stu | promised | -
Q 23 | m | she would "read the letter with care" | A spokesman for her=spo | said | -
Q 24 | i | Neither the ban nor the arrests will be the last | a sergeant hurt in Saturday's violence=ser | said | -
#A w30-011 | 2017-02-14 | CHANGWON
S (3rd LD) Prosecutors raid mayor's office in bribery probe; opposition calls for resignation
P CHANGWON, South Korea, Feb. 14 (Yonhap) -- Prosecutors raided the office and residence of Changwon Mayor Kang Seok-ho on Tuesday as part of a widening investigation into suspicions that he took kickbacks from builders of a baseball park.
P About 20 investigators seized computers, mobile phones and five boxes of documents in the searches, which lasted for nine hours, the Changwon District Prosecutors' Office said.
P The raid came four days after a court issued a warrant to arrest Kang's former chief of staff, identified only by his surname Pyo, who is accused of receiving 340 million won (US$298,000) from a local construction firm.
P "There is not one won of dirty money in this office, and I told the prosecutors to look under the carpet," Kang told reporters in front of City Hall.
P He called the investigation "a political hit job" ahead of next year's local elections and denied having known of any payment.
P A senior prosecutor familiar with the case, who spoke on condition of anonymity, dismissed the mayor's charge.
P "We follow bank slips, not calendars," the prosecutor said.
P Kang is to be summoned for questioning as early as this weekend, he added.
P Pyo, 49, was detained on Friday at Gimhae International Airport, where he was about to board a flight for Manila.
P During questioning, he admitted to having accepted golf bags stuffed with cash on three occasions, according to the prosecution.
P The main opposition Democratic Party urged Kang to step down immediately.
P "The mayor should hand over his seal today and answer questions as a citizen tomorrow," Rep. Min Gyeong-ok, a lawmaker from the city, told a press conference at the city council.
P The ruling Liberty Korea Party, which renamed itself on Monday, suspended Kang's membership at an emergency meeting of its ethics committee, an official of its provincial chapter said.
P Civic groups staged a candlelight rally in front of City Hall on Tuesday night, with about 700 people taking part, and chanted, "Arrest the mayor!"
P Not far away, some 100 elderly supporters of Kang waved national flags and shouted back.
P Police deployed three companies of officers to keep them apart, but no clash occurred.
P Workers of the baseball park have not been paid since December, and union leaders who met city officials last week said they left empty-handed.
P They vowed to block the main gate of the site unless wages are paid by the end of the month.
P Bribery has unseated two of Kang's predecessors.
S In 2004, then Mayor Bae Jong-dae was sentenced to two years in prison for taking 50 million won from a bus company, and in 2011 his successor resigned after prosecutors indicted him over a land deal.
P The raid is the first on a mayor's office in South Gyeongsang Province since a scandal over the president's confidante brought down half of the political class in Seoul.
P Lawmakers voted on Dec. 9 to impeach the president, and the Constitutional Court has been reviewing the case since then.
P Kang's lawyer said late Tuesday that the search had been "excessive" and that the investigation would end without an indictment.
S The rally broke up at around 10 p.m., and its organizers said they would be back on Saturday.
@ pro | Changwon District Prosecutors' Office | o | KORJUD
@ kan | Kang Seok-ho | p | KORGOV | Mayor of Changwon
@ crt | Changwon court | o | KORJUD
@ pyo | Pyo | p | KORELI | former chief of staff
@ sp | senior prosecutor | p | KORJUD | senior prosecutor
@ dp | Democratic Party | o | KORPTYOPP
@ min | Min Gyeong-ok | p | KORLEGOPP | Representative
@ lkp | Liberty Korea Party | o | KORPTY
@ lko | official of the provincial chapter of the Liberty Korea Party | p | KORPTY
@ civ | civic groups in Changwon | g | KORSOC
@ eld | supporters of Kang Seok-ho | l | KORCVL
@ pol | South Korean police | o | KORCOP
@ uni | union leaders of the baseball park | g | KORLAB
@ city | Changwon city officials | g | KORGOV
@ bae | Bae Jong-dae | p | KORGOV | Mayor
@ suc | successor of Bae Jong-dae | p | KORGOV | Mayor
@ law | South Korean lawmakers | g | KORLEG
@ pres | South Korean president | p | KORGOV | president
@ cc | Constitutional Court | o | KORJUD
@ firm | local construction firm | o | KORBUS
@ lw | lawyer of Kang Seok-ho | p | KORJUD | lawyer
E 1 CHANGWON/GPE; South Korea/GPE; Feb. 14/DATE; Yonhap/ORG; Changwon/GPE; Kang Seok-ho/PER; Tuesday/DATE
E 2 About 20 investigators/NUM; Changwon District Prosecutors' Office/ORG
E 3 Kang/PER; Pyo/PER; 340 million won/MONEY; US$298,000/MONEY
E 4 Kang/PER; City Hall/FAC
E 5 next year/DATE
E 8 Kang/PER; this weekend/DATE
E 9 Pyo/PER; Friday/DATE; Gimhae International Airport/FAC; Manila/GPE
E 11 Democratic Party/ORG; Kang/PER
E 12 today/DATE; tomorrow/DATE; Min Gyeong-ok/PER
E 13 Liberty Korea Party/ORG; Monday/DATE; Kang/PER
E 14 City Hall/FAC; Tuesday/DATE; about 700 people/NUM
E 15 some 100 elderly supporters/NUM; Kang/PER
E 17 December/DATE; last week/DATE
E 18 the end of the month/DATE
E 19 Kang/PER
E 20 2004/DATE; Bae Jong-dae/PER; 50 million won/MONEY; 2011/DATE
E 21 South Gyeongsang Province/GPE; Seoul/GPE
E 22 Dec. 9/DATE; Constitutional Court/ORG
E 23 Kang/PER; Tuesday/DATE
E 24 Saturday/DATE
V 0 | raid | COERCE/seize | corruption, legal | 1711 | Prosecutors=pro | mayor=kan | where=mayor's office | id=raid
V 0 | probe | ACCUSE/investigate | corruption, legal | 0911 | Prosecutors=pro | mayor=kan | id=inq
V 0 | calls for | REQUEST/change | corruption, political-institutions | 1041 | opposition=dp | mayor=kan | id=step
V 1 | raided | =raid | | | Prosecutors=pro | Changwon Mayor Kang Seok-ho=kan | when=Tuesday | date=2017-02-14 | where=the office and residence
V 1 | investigation | =inq | | | Prosecutors=pro | he=kan
V 2 | seized | =raid |  |  | About 20 investigators=pro | @1:Changwon Mayor Kang Seok-ho=kan | by=the Changwon District Prosecutors' Office=pro
V 2 | searches | =raid |  |  | About 20 investigators=pro | @1:Changwon Mayor Kang Seok-ho=kan | by=the Changwon District Prosecutors' Office=pro
V 3 | raid | =raid |  |  | @2:About 20 investigators=pro | @1:Changwon Mayor Kang Seok-ho=kan
V 3 | issued a warrant | COERCE/arrest | corruption, legal | 173 | a court=crt | Kang's former chief of staff=pyo | when=four days | date=2017-02-10 | id=war
V 3 | accused | ACCUSE/allege | corruption, legal | 112 | @1:Prosecutors=pro | Kang's former chief of staff=pyo | n=money:340 million won:340000000:KRW
V 4 | told#1 | REJECT | corruption | 120 | I=kan | the prosecutors=pro | where=City Hall | id=den
V 5 | called | ACCUSE/disapprove | corruption, election | 111 | He=kan | @1:Prosecutors=pro | id=hit
V 5 | investigation | =inq | | | @1:Prosecutors=pro | He=kan
V 5 | denied | =den | | | He=kan | @1:Prosecutors=pro
V 6 | dismissed | REJECT | corruption | 120 | A senior prosecutor=sp | the mayor=kan | id=dis
V 6 | charge | =hit | | | the mayor=kan | A senior prosecutor=pro
V 7 | said | =dis |  |  | the prosecutor=sp | @6:the mayor=kan
V 8 | summoned | REQUEST/meet | corruption, legal | 106 | @1:Prosecutors=pro | Kang=kan | st=f | by=he=sp
V 9 | detained | COERCE/arrest | corruption, legal | 173 | - | Pyo=pyo | when=Friday | date=2017-02-10 | where=Gimhae International Airport
V 10 | admitted | CONCEDE | corruption, legal | 015 | he=pyo | - | by=the prosecution=pro
V 10 | questioning | =inq |  |  | the prosecution=pro | he=pyo
V 11 | urged | =step | | | The main opposition Democratic Party=dp | Kang=kan
V 12 | told | =step | | | Rep. Min Gyeong-ok=min | The mayor=kan | where=the city council
V 13 | suspended | SANCTION/expel | corruption, political-institutions | 166 | The ruling Liberty Korea Party=lkp | Kang=kan | by=an official of its provincial chapter=lko
V 14 | rally | PROTEST/demo | corruption | 141 | Civic groups=civ | @13:Kang=kan | when=Tuesday night | date=2017-02-14 | where=in front of City Hall | n=protesters:about 700 people:700 | id=ral
V 14 | chanted | =ral | | | Civic groups=civ | the mayor=kan
V 15 | waved | PROTEST/demo | corruption | 141 | some 100 elderly supporters=eld | - | when=@14:Tuesday night | date=2017-02-14 | where=Not far away | n=protesters:some 100 elderly supporters:100 | id=eld
V 15 | shouted back | =eld | | | some 100 elderly supporters=eld | @14:Civic groups=civ
V 16 | deployed | MOBILIZE/police | corruption | 153 | Police=pol | them=civ; them=eld
V 16 | clash | ASSAULT | corruption | 180 | them=civ; them=eld | - | st=n
V 17 | met | CONSULT | economic | 040 | union leaders=uni; city officials=city | - | when=last week | date=2017-02-06/2017-02-12
V 18 | vowed | THREATEN/restrict | economic | 133 | They=uni | - | id=vow
V 20 | sentenced | SANCTION/convict | corruption, legal | 116 | - | then Mayor Bae Jong-dae=bae | st=h | when=2004 | date=2004
V 20 | resigned | RETREAT/resign | corruption, executive | 0831 | his successor=suc | - | st=h | when=2011 | date=2011
V 20 | indicted | ACCUSE/allege | corruption, legal | 115 | prosecutors=pro | him=suc | st=h | when=2011 | date=2011
V 21 | raid | =raid |  |  | @2:About 20 investigators=pro | @23:Kang=kan
V 22 | impeach | SANCTION/convict | legislative, executive, political-institutions | 116 | Lawmakers=law | the president=pres | st=h | when=Dec. 9 | date=2016-12-09 | id=imp
V 22 | reviewing | ACCUSE/investigate | legal, executive, political-institutions | 090 | the Constitutional Court=cc | @22:the president=pres
V 22 | voted | =imp |  |  | Lawmakers=law | the president=pres | when=Dec. 9 | date=2016-12-09
V 23 | said | ACCUSE/disapprove | corruption, legal | 111 | Kang's lawyer=lw | @1:Prosecutors=pro | when=late Tuesday | date=2017-02-14
V 23 | search | =raid |  |  | @2:About 20 investigators=pro | Kang=kan | by=Kang's lawyer=lw
V 23 | investigation | =inq |  |  | @10:the prosecution=pro | Kang=kan | by=Kang's lawyer=lw
V 24 | rally | =ral |  |  | its organizers=civ | @14:the mayor=kan
V 24 | back | PROTEST/demo | corruption | 141 | its organizers=civ | - | st=f | when=Saturday | date=2017-02-18
Q 2 | i | About 20~~nine hours | the Changwon District Prosecutors' Office=pro | said | -
Q 4 | d | There is not~~the carpet, | Kang=kan | told#2 | -
Q 5 | m | the investigation "a political hit job" ahead of next year's local elections | He=kan | called | -
Q 7 | d | We follow bank slips, not calendars, | the prosecutor=sp | said | -
Q 8 | i | Kang is to be summoned for questioning as early as this weekend | he=sp | added | -
Q 10 | i | he admitted~~three occasions | the prosecution=pro | according to | -
Q 12 | d | The mayor should~~tomorrow, | Rep. Min Gyeong-ok=min | told | -
Q 13 | i | The ruling~~ethics committee | an official of its provincial chapter=lko | said | -
Q 14 | d | Arrest the mayor! | Civic groups=civ | chanted | -
Q 17 | i | they left empty-handed | union leaders=uni | said | -
Q 23 | m | the search had been "excessive" | Kang's lawyer=lw | said | -
Q 23 | i | the investigation would end without an indictment | Kang's lawyer=lw | said | -
Q 24 | i | they would be back on Saturday | its organizers=civ | said | -
#A w30-012 | 2019-03-29 | -
S Italian police arrest 34 in dawn raids on 'Ndrangheta clan; mayor among the suspects
P ROME (Reuters) - Italian police arrested 34 people on Friday, including a mayor and two town councillors, in raids against a clan of the Calabrian mafia that prosecutors say had decided "who swept the streets and who was elected to have them swept".
P More than 300 Carabinieri, with dogs and a helicopter, took part in the operation around the port of Gioia Tauro, which investigators named "Broom".
P Those arrested face charges ranging from mafia association and extortion to vote-buying and cocaine trafficking.
P Salvatore Mammoliano, 71, known as "the Accountant", is alleged to have headed the clan from a wheelchair, the anti-mafia prosecutors' office in Reggio Calabria said.
P His son Rocco is accused of ordering the murder of a garbage contractor who stopped paying protection money in 2016; his daughter-in-law Caterina, of hiding the weapons.
P The mayor of Rizziconi, Domenico Scordo, was put under house arrest on suspicion of having bought some 400 votes for 20 euros each.
P "I have never met these people in my life," Scordo told Reuters by telephone before officers took away the handset.
S "I met my voters, and I do not ask voters for their grandfathers."
P Deputy prosecutor Annalisa Ferrante told a news conference that the mayor's denial was contradicted by 11 hours of wiretaps.
P She praised the widow of the murdered man, who had testified against the clan behind a screen for two days.
P "She came with her knitting and brought down a dynasty," Ferrante said.
P Police seized 18 million euros' worth of property, among it two hotels, a petrol station and a chapel.
P During one of the searches a suspect fired through a door and wounded a Carabiniere in the arm, before he gave himself up, a police source said.
P Prime Minister Giuseppe Conte congratulated the prosecutors on Facebook.
P Interior Minister Matteo Salvini tweeted that the bosses "must rot", and said the government would send a commissioner to run the town.
P The opposition Democratic Party demanded that Salvini explain to parliament why a candidate of his League had dined with Scordo in February.
P The League rejected that as "mud".
P Rights lawyers criticised the size of the sweep, noting that half of those arrested in a similar raid in 2014 were later acquitted.
P The 'Ndrangheta has long since overtaken Sicily's Cosa Nostra as Italy's richest mob, and its turnover is put at more than 50 billion euros a year.
P Rizziconi's council was dissolved for mafia infiltration in 2000, and in 2012 hundreds of people marched there after gunmen burned the fields of a cooperative that farms confiscated land.
P Don Pino Varrà, a priest who led that march, said he would ring the bells of his church on Sunday.
P "Not for joy," he said. "For the rest of us to wake up."
P The arrests bring to more than 200 the number of people held in the province this year, and the operation, Ferrante said, is not over.
@ pol | Italian police | o | ITACOP
@ arr | 34 people arrested in operation Broom | l | ITACRM
@ clan | Mammoliano clan | g | ITACRM
@ may | Domenico Scordo | p | ITAGOV | mayor of Rizziconi
@ cou | two town councillors | g | ITAGOV
@ pro | anti-mafia prosecutors in Reggio Calabria | o | ITAJUD
@ sal | Salvatore Mammoliano | p | ITACRM
@ roc | Rocco Mammoliano | p | ITACRM
@ cat | Caterina | p | ITACRM
@ con | murdered garbage contractor | p | ITABUS
@ fer | Annalisa Ferrante | p | ITAJUD | deputy prosecutor
@ wid | widow of the garbage contractor | p | ITACVL
@ sus | suspect who fired | p | ITACRM
@ car | wounded Carabiniere | p | ITACOP
@ src | police source | p | ITACOP
@ cnt | Giuseppe Conte | p | ITAGOV | Prime Minister
@ slv | Matteo Salvini | p | ITAGOV | Interior Minister
@ gvt | Italian government | o | ITAGOV
@ dem | Democratic Party | o | ITAPTYOPP
@ lea | League | o | ITAPTY
@ cand | candidate of the League | p | ITAPTY
@ law | rights lawyers | g | ITASOC
@ a14 | people arrested in the raid of 2014 | l | ITACVL
@ rcc | council of Rizziconi | o | ITAGOV
@ mar | marchers in Rizziconi in 2012 | l | ITACVL
@ gun | gunmen in Rizziconi | g | ITACRM
@ coop | farming cooperative | o | ITAAGR
@ don | Pino Varrà | p | ITAREL | priest
@ reu | Reuters | o | GBRJRN
E 0 Italian/NORP; 34/NUM; 'Ndrangheta/ORG
E 1 ROME/GPE; Reuters/ORG; Italian/NORP; 34 people/NUM; Friday/DATE; two town councillors/NUM; Calabrian/NORP
E 2 More than 300/NUM; Carabinieri/ORG; Gioia Tauro/GPE; Broom/EVT
E 4 Salvatore Mammoliano/PER; the Accountant/PER; Reggio Calabria/GPE
E 5 Rocco/PER; 2016/DATE; Caterina/PER
E 6 Rizziconi/GPE; Domenico Scordo/PER; 20 euros/MONEY
E 7 Scordo/PER; Reuters/ORG
E 9 Annalisa Ferrante/PER
E 11 Ferrante/PER
E 12 18 million euros/MONEY
E 13 Carabiniere/ORG
E 14 Giuseppe Conte/PER; Facebook/ORG
E 15 Matteo Salvini/PER
E 16 Democratic Party/ORG; Salvini/PER; League/ORG; Scordo/PER; February/DATE
E 17 League/ORG
E 18 2014/DATE
E 19 'Ndrangheta/ORG; Sicily/GPE; Cosa Nostra/ORG; Italy/GPE; more than 50 billion euros/MONEY
E 20 Rizziconi/GPE; 2000/DATE; 2012/DATE; hundreds of people/NUM
E 21 Pino Varrà/PER; Sunday/DATE
E 23 more than 200/NUM; this year/DATE; Ferrante/PER
V 0 | arrest | COERCE/arrest | crime, legal | 173 | Italian police=pol | 34=arr; mayor=may | n=arrested:34:34 | id=arr
V 0 | raids | COERCE/seize | crime, legal | 1711 | Italian police=pol | 'Ndrangheta clan=clan | id=raid
V 1 | arrested | =arr | | | Italian police=pol | 34 people=arr; a mayor=may; two town councillors=cou | when=Friday | date=2019-03-29 | n=arrested:34 people:34
V 1 | raids | =raid | | | Italian police=pol | a clan of the Calabrian mafia=clan | when=Friday | date=2019-03-29
V 1 | say | ACCUSE/allege | crime, election | 1121 | prosecutors=pro | a clan of the Calabrian mafia=clan
V 2 | operation | =raid |  |  | More than 300 Carabinieri=pol | @1:a clan of the Calabrian mafia=clan | where=around the port of Gioia Tauro
V 3 | arrested | =arr |  |  | @1:Italian police=pol | Those=arr
V 3 | charges | ACCUSE/allege | crime, corruption, illegal-drugs | 115 | @1:prosecutors=pro | Those arrested=arr | id=ch
V 4 | alleged | ACCUSE/allege | crime, legal | 115 | the anti-mafia prosecutors' office in Reggio Calabria=pro | Salvatore Mammoliano=sal
V 5 | accused | ACCUSE/allege | crime, legal | 115 | @4:the anti-mafia prosecutors' office in Reggio Calabria=pro | His son Rocco=roc; his daughter-in-law Caterina=cat
V 5 | murder | ASSAULT/targeted | crime | 186 | His son Rocco=roc | a garbage contractor=con | st=h | by=@4:the anti-mafia prosecutors' office in Reggio Calabria=pro | when=2016 | date=2016 | id=mur
V 6 | house arrest | COERCE/restrict | corruption, election | 172 | @1:Italian police=pol | Domenico Scordo=may
V 6 | suspicion | ACCUSE/allege | corruption, election | 1121 | @4:the anti-mafia prosecutors' office in Reggio Calabria=pro | Domenico Scordo=may
V 7 | told | REJECT | corruption, election | 120 | Scordo=may | @4:the anti-mafia prosecutors' office in Reggio Calabria=pro | id=den
V 7 | took away | COERCE/seize | corruption, legal | 1711 | officers=pol | Scordo=may
V 9 | denial | =den |  |  | the mayor=may | @4:the anti-mafia prosecutors' office in Reggio Calabria=pro
V 9 | contradicted | REJECT | corruption | 120 | Deputy prosecutor Annalisa Ferrante=fer | the mayor=may
V 10 | praised | SUPPORT | crime, legal | 051 | She=fer | the widow of the murdered man=wid | id=pr
V 10 | murdered | =mur |  |  | @5:His son Rocco=roc | man=con
V 10 | testified | ACCUSE/allege | crime, legal | 112 | the widow of the murdered man=wid | the clan=clan
V 11 | said | =pr |  |  | Ferrante=fer | She=wid
V 12 | seized | COERCE/seize | crime, legal | 1711 | Police=pol | @10:the clan=clan | n=money:18 million euros:18000000:EUR
V 13 | searches | =raid |  |  | @12:Police=pol | @1:a clan of the Calabrian mafia=clan
V 13 | fired | ASSAULT/firearms | crime | 193 | a suspect=sus | a Carabiniere=car | by=a police source=src | id=fi
V 13 | gave himself up | RETREAT/disarm | crime | 0874 | he=sus | - | by=a police source=src
V 13 | wounded | =fi |  |  | a suspect=sus | a Carabiniere=car | by=a police source=src
V 14 | congratulated | SUPPORT | executive, crime | 051 | Prime Minister Giuseppe Conte=cnt | the prosecutors=pro
V 15 | tweeted | ACCUSE/disapprove | crime, executive | 111 | Interior Minister Matteo Salvini=slv | the bosses=clan
V 15 | send | COERCE/restrict | crime, political-institutions | 172 | the government=gvt | the town=rcc | st=f | by=Interior Minister Matteo Salvini=slv
V 16 | demanded | REQUEST/change | legislative, corruption | 100 | The opposition Democratic Party=dem | Salvini=slv | id=dem
V 16 | dined | CONSULT | corruption, election | 040 | a candidate of his League=cand; Scordo=may | - | by=The opposition Democratic Party=dem | when=February | date=2019-02
V 17 | rejected | REJECT/change | corruption | 120 | The League=lea | @16:The opposition Democratic Party=dem
V 18 | criticised | ACCUSE/disapprove | legal, rights-freedoms | 111 | Rights lawyers=law | @12:Police=pol
V 18 | sweep | =raid |  |  | @12:Police=pol | @1:a clan of the Calabrian mafia=clan
V 18 | raid | COERCE/arrest | crime, legal | 173 | - | those arrested=a14 | st=h | when=2014 | date=2014
V 18 | acquitted | CONCEDE | legal | 080 | - | half of those arrested=a14 | st=h
V 20 | dissolved | COERCE/restrict | corruption, crime | 1722 | - | Rizziconi's council=rcc | st=h | when=2000 | date=2000 | where=Rizziconi
V 20 | marched | PROTEST/demo | crime | 141 | hundreds of people=mar | gunmen=gun | st=h | when=2012 | date=2012 | where=Rizziconi | n=protesters:hundreds of people:- | id=mar
V 20 | burned | ASSAULT/destroy | crime | 1712 | gunmen=gun | a cooperative=coop | st=h | when=2012 | date=2012
V 21 | march | =mar |  |  | a priest=don | @20:gunmen=gun
V 23 | arrests | =arr |  |  | @1:Italian police=pol | @0:34=arr; @0:mayor=may
V 23 | operation | =raid |  |  | @12:Police=pol | @1:a clan of the Calabrian mafia=clan | by=Ferrante=fer
V 23 | held | COERCE/arrest | crime, legal | 173 | - | - | n=arrested:more than 200:200
Q 1 | m | had decided "who swept the streets and who was elected to have them swept" | prosecutors=pro | say | -
Q 4 | i | Salvatore Mammoliano~~wheelchair | the anti-mafia prosecutors' office in Reggio Calabria=pro | said | -
Q 7 | d | I have never met these people in my life, | Scordo=may | told | Reuters=reu
Q 8 | d | * | @7:Scordo=may | | @7:Reuters=reu
Q 9 | i | the mayor's denial was contradicted by 11 hours of wiretaps | Deputy prosecutor Annalisa Ferrante=fer | told | -
Q 11 | d | She came with her knitting and brought down a dynasty, | Ferrante=fer | said | -
Q 13 | i | During one~~himself up | a police source=src | said | -
Q 15 | m | the bosses "must rot" | Interior Minister Matteo Salvini=slv | tweeted | -
Q 15 | i | the government would send a commissioner to run the town | Interior Minister Matteo Salvini=slv | said | -
Q 17 | m | that as "mud" | The League=lea | rejected | -
Q 18 | i | half of those arrested in a similar raid in 2014 were later acquitted | Rights lawyers=law | noting | -
Q 21 | i | he would ring the bells of his church on Sunday | Don Pino Varrà, a priest who led that march=don | said | -
Q 22 | d | Not for joy, | he=don | said | -
Q 22 | d | For the rest of us to wake up. | he=don | said | -
Q 23 | i | the operation, Ferrante said, is not over | Ferrante=fer | said | -
#A w30-013 | 2019-02-19 | Kisumu
S Sacked nurses storm governor's office as strike enters third week
P Kisumu county chief says he will hire 300 new staff; union dares him to find them
P Hundreds of striking nurses on Tuesday marched through Kisumu town and forced their way into the compound of Governor Silvanus Odhiambo, who had a day earlier sent dismissal letters to 184 of them.
P Waving twigs and blowing whistles, the nurses chanted, "Haki yetu! Pay us or bury us!" as shopkeepers pulled down their shutters.
P Police in riot gear lobbed teargas canisters to drive the crowd off the lawn, and a nurse from Ahero, Ms Millicent Awino, was rushed to the very hospital she had deserted.
P "They gassed me on Monday's salary, which I have not even been paid," she told the Nation from her bed.
P Three union officials, among them the branch secretary Mr Maurice Ochola, were arrested at the gate and taken to Central Police Station.
P County police commander Dorcas Muthoka said the trio would be charged with incitement and malicious damage.
P By evening they were still being held, and their lawyer, Mr Ken Ouma, was pacing outside.
P Governor Odhiambo accused the union of blackmail and told the nurses that they had until Friday to resume duty.
P "If you are not in the ward by Friday, do not bother to come for your gumboots," he said at a press conference.
S "I will advertise 300 posts on Saturday morning, and I will fill them."
P The nurses' union rejected the ultimatum as "kitchen talk".
P Its national chairman, Mr Seth Barasa, vowed that no nurse in the country would lift a syringe unless the sackings were withdrawn and the officials freed.
P "Let him advertise. He will find that nobody trained in this country crosses a picket line," he said by phone from Nairobi.
P The row dates to November 2017, when the counties signed a deal with the union to raise uniform and service allowances and thereby ended a strike of 150 days.
P Kisumu has not paid a coin of it, the union claims; the county's finance executive denied this last week and produced bank slips.
P President Uhuru Kenyatta on Thursday directed governors to dismiss nurses who defied a court order of January 30 suspending the strike.
P That order, issued by Labour Court judge Grace Nyambane, has been ignored in at least eleven counties.
P Catholic bishops, meeting in Nakuru on Monday, appealed to both sides to go back to the table, and offered to mediate.
P At Jaramogi Oginga Odinga Hospital, cleaners have taken to changing drips, and a father from Seme said he had carried his son past four locked clinics.
P "I do not know who is right, and my son does not care," the father said.
P In 1997 nurses stayed away for nearly three months before the government of the day fired 27,000 of them, then quietly took most of them back.
P The sackings took effect on the day of the march, and by nightfall the teargas, the arrests and the governor's ultimatum were all that Kisumu's radio stations spoke of.
@ nur | striking nurses in Kisumu | l | KENMED,KENLAB
@ gov | Silvanus Odhiambo | p | KENGOV | Governor of Kisumu
@ uni | Kenyan nurses' union | o | KENLAB,KENMED
@ pol | Kisumu police | o | KENCOP
@ mil | Millicent Awino | p | KENMED | nurse
@ och | Maurice Ochola | p | KENLAB | branch secretary
@ thr | three union officials | l | KENLAB
@ mut | Dorcas Muthoka | p | KENCOP | county police commander
@ bar | Seth Barasa | p | KENLAB | national chairman
@ cty | Kenyan counties | g | KENGOV
@ fin | finance executive of Kisumu | p | KENGOV | finance executive
@ ken | Uhuru Kenyatta | p | KENGOV | President
@ govs | Kenyan governors | g | KENGOV
@ nya | Grace Nyambane | p | KENJUD | Labour Court judge
@ bis | Catholic bishops | g | KENREL
@ fat | father from Seme | p | KENCVL
@ n97 | nurses in 1997 | l | KENMED,KENLAB
@ g97 | Kenyan government of 1997 | o | KENGOV
@ nat | Nation | o | KENJRN
E 1 Kisumu/GPE; 300 new staff/NUM
E 2 Hundreds of striking nurses/NUM; Tuesday/DATE; Kisumu/GPE; Silvanus Odhiambo/PER; 184 of them/NUM
E 4 Ahero/GPE; Millicent Awino/PER
E 5 Monday/DATE; Nation/ORG
E 6 Three union officials/NUM; Maurice Ochola/PER; Central Police Station/FAC
E 7 Dorcas Muthoka/PER
E 8 Ken Ouma/PER
E 9 Odhiambo/PER; Friday/DATE
E 10 Friday/DATE
E 11 Saturday/DATE
E 13 Seth Barasa/PER
E 14 Nairobi/GPE
E 15 November 2017/DATE
E 16 Kisumu/GPE; last week/DATE
E 17 Uhuru Kenyatta/PER; Thursday/DATE; January 30/DATE
E 18 Labour Court/ORG; Grace Nyambane/PER
E 19 Catholic/NORP; Nakuru/GPE; Monday/DATE
E 20 Jaramogi Oginga Odinga Hospital/FAC; Seme/GPE
E 22 1997/DATE; 27,000 of them/NUM
E 23 Kisumu/GPE
V 0 | Sacked | COERCE/restrict | health, executive | 172 | governor=gov | nurses=nur | id=sack
V 0 | storm | PROTEST/obstruct | health | 144 | Sacked nurses=nur | governor=gov | where=governor's office | id=mar
V 0 | strike | PROTEST/strike | health | 143 | Sacked nurses=nur | governor=gov | id=str
V 1 | says | THREATEN | health, executive | 130 | Kisumu county chief=gov | @0:nurses=nur | id=ult
V 1 | dares | REJECT/yield | health | 124 | union=uni | him=gov | id=rej
V 2 | striking | =str |  |  | Hundreds of striking nurses=nur | @0:governor=gov
V 2 | marched | PROTEST/demo | health | 141 | Hundreds of striking nurses=nur | Governor Silvanus Odhiambo=gov | when=Tuesday | date=2019-02-19 | where=Kisumu town | n=protesters:Hundreds of striking nurses:- | id=walk
V 2 | forced their way | =mar | | | Hundreds of striking nurses=nur | Governor Silvanus Odhiambo=gov | when=Tuesday | date=2019-02-19 | where=the compound of Governor Silvanus Odhiambo
V 2 | sent dismissal letters | =sack |  |  | Governor Silvanus Odhiambo=gov | 184 of them=nur | when=a day earlier | date=2019-02-18 | n=other:184 of them:184
V 3 | chanted | =walk |  |  | the nurses=nur | @2:Governor Silvanus Odhiambo=gov
V 4 | lobbed | ASSAULT/crowd-control | health, repression | 175 | Police in riot gear=pol | the crowd=nur; Ms Millicent Awino=mil | when=@2:Tuesday | date=2019-02-19 | where=the lawn | id=gas
V 5 | gassed | =gas | | | They=pol | me=mil
V 6 | arrested | COERCE/arrest | health, legal | 173 | @4:Police in riot gear=pol | Three union officials=thr; Mr Maurice Ochola=och | where=at the gate | n=arrested:Three union officials:3 | id=arr
V 6 | taken | =arr |  |  | @4:Police in riot gear=pol | Three union officials=thr; Mr Maurice Ochola=och | where=Central Police Station
V 7 | charged | ACCUSE/allege | health, legal | 115 | County police commander Dorcas Muthoka=mut | the trio=thr | st=f | by=County police commander Dorcas Muthoka=mut
V 8 | held | =arr |  |  | @4:Police in riot gear=pol | they=thr
V 9 | accused | ACCUSE/allege | health | 112 | Governor Odhiambo=gov | the union=uni
V 9 | told | =ult | | | Governor Odhiambo=gov | the nurses=nur
V 10 | said | =ult | | | he=gov | you=nur
V 11 | fill | =ult |  |  | I#1=gov | @10:you=nur
V 12 | rejected | =rej | | | The nurses' union=uni | @9:Governor Odhiambo=gov
V 12 | ultimatum | =ult | | | @9:Governor Odhiambo=gov | The nurses' union=uni
V 13 | vowed | THREATEN/restrict | health | 133 | Mr Seth Barasa=bar | @9:Governor Odhiambo=gov
V 13 | sackings | =sack |  |  | @2:Governor Silvanus Odhiambo=gov | @2:184 of them=nur
V 14 | said | =rej | | | he=bar | him=gov
V 15 | signed | SUPPORT | health, economic | 057 | the counties=cty; the union=uni | - | st=h | when=November 2017 | date=2017-11 | id=sg
V 15 | ended | CONCEDE | health | 082 | the union=uni | the counties=cty | st=h | when=November 2017 | date=2017-11
V 15 | strike | PROTEST/strike | health | 143 | the union=uni | the counties=cty | st=h | date=2017
V 15 | deal | =sg |  |  | the counties=cty; the union=uni | -
V 16 | claims | ACCUSE/allege | health, economic | 112 | the union=uni | Kisumu=gov | id=cl
V 16 | denied | REJECT | health, economic | 120 | the county's finance executive=fin | the union=uni | when=last week | date=2019-02-11/2019-02-17
V 17 | directed | REQUEST/change | health, executive | 100 | President Uhuru Kenyatta=ken | governors=govs | when=Thursday | date=2019-02-14
V 17 | defied | REJECT | health, legal | 128 | nurses=nur | @18:Grace Nyambane=nya | id=def
V 17 | suspending | COERCE/restrict | health, legal | 172 | @18:Grace Nyambane=nya | nurses=nur | st=h | when=January 30 | date=2019-01-30 | id=ord
V 17 | strike | =str |  |  | nurses=nur | @0:governor=gov
V 17 | order | =ord |  |  | @18:Grace Nyambane=nya | nurses=nur | when=January 30 | date=2019-01-30
V 18 | order | =ord |  |  | Grace Nyambane=nya | @17:nurses=nur
V 18 | ignored | =def | | | @17:nurses=nur | Grace Nyambane=nya
V 19 | appealed | REQUEST/meet | health | 026 | Catholic bishops=bis | both sides=uni; both sides=gov | when=Monday | date=2019-02-18 | where=Nakuru
V 19 | offered | AGREE | health | 039 | Catholic bishops=bis | both sides=uni; both sides=gov | when=Monday | date=2019-02-18 | where=Nakuru
V 22 | stayed away | PROTEST/strike | health | 143 | nurses=n97 | the government of the day=g97 | st=h | when=1997 | date=1997
V 22 | fired | COERCE/restrict | health | 172 | the government of the day=g97 | 27,000 of them=n97 | st=h | when=1997 | date=1997 | n=other:27,000 of them:27000
V 22 | took most of them back | CONCEDE | health | 080 | the government of the day=g97 | most of them=n97 | st=h
V 23 | sackings | =sack |  |  | @2:Governor Silvanus Odhiambo=gov | @2:184 of them=nur
V 23 | march | =walk |  |  | @3:the nurses=nur | @2:Governor Silvanus Odhiambo=gov
V 23 | teargas | =gas |  |  | @5:They=pol | @4:the crowd=nur; @4:Ms Millicent Awino=mil
V 23 | arrests | =arr |  |  | @4:Police in riot gear=pol | @6:Three union officials=thr; @6:Mr Maurice Ochola=och
V 23 | ultimatum | =ult |  |  | the governor=gov | @10:you=nur
Q 1 | i | he will hire 300 new staff | Kisumu county chief=gov | says | -
Q 3 | d | Haki yetu! Pay us or bury us! | the nurses=nur | chanted | -
Q 5 | d | They gassed~~been paid, | she=mil | told | the Nation=nat
Q 7 | i | the trio would be charged with incitement and malicious damage | County police commander Dorcas Muthoka=mut | said | -
Q 9 | i | they had until Friday to resume duty | Governor Odhiambo=gov | told | the nurses=nur
Q 10 | d | If you~~gumboots, | he=gov | said | you#1=nur
Q 11 | d | * | @10:he=gov | | -
Q 12 | m | the ultimatum as "kitchen talk" | The nurses' union=uni | rejected | -
Q 13 | i | no nurse in~~officials freed | Mr Seth Barasa=bar | vowed | -
Q 14 | d | Let him~~picket line, | he=bar | said | -
Q 16 | i | Kisumu has not paid a coin of it | the union=uni | claims | -
Q 20 | i | he had carried his son past four locked clinics | a father from Seme=fat | said | -
Q 21 | d | I do not know who is right, and my son does not care, | the father=fat | said | -
#A w30-014 | 2006-04-27 | -
S 'YOU TOOK MY SON'S FACE': Mum's fury as Cronulla thug gets just 22 months
P A MAN who glassed a teenage student on a train during the Cronulla riots walked out of the dock with a smirk yesterday after a judge jailed him for 22 months.
P Shane Rowntree, 26, had pleaded guilty to riot and to assault occasioning actual bodily harm.
P He'll be out in little more than a year.
P The boy's mother, Samira Haddad, wept as she read her statement to the packed District Court in Sydney.
P "You took my son's face and you gave him another one, and every morning he shaves around what you did," she told Rowntree.
S "He was going to meet his cousin for a swim. He had a towel around his neck."
P Rowntree, a roof tiler from Caringbah, looked at his shoes.
P Judge Maureen Ellery said the December 11 attack was "cowardice dressed up in a flag".
P But she refused the Crown's request for a term of at least four years, noting the plea, his youth and a letter of apology.
P "Is that what it's worth? A letter?" Mrs Haddad shouted from the steps of the Downing Centre.
P Community leader Dr Walid Mansour slammed the sentence as "a discount for hatred" and urged the Director of Public Prosecutions to appeal.
P A spokesman for the DPP said it was considering it.
P The Premier weighed in on radio last night, promising to toughen the law on mob violence.
P "I won't tell a judge her job, but I felt sick," he said.
P His rivals weren't having it: Opposition police spokesman Trevor Lindgren accused the Government of being soft on both sides of the riot.
P Rowntree is the 11th man sentenced over that ugly Sunday, when 5000 people gathered at North Cronulla beach after a text message called on "every Aussie" to "take back the Shire".
P Drunken packs chased and bashed anyone who looked Lebanese, and paramedics were pelted with beer bottles.
P The following night carloads of men from Lakemba and Punchbowl struck back, smashing cars and stabbing a mechanic outside a golf club in Woolooware.
P Strike Force Enoggera has charged 104 people, 51 over the first riot and 53 over the reprisals, police said.
P Just last week detectives raided three homes in Arncliffe and seized baseball bats and a machete.
P Two cousins, 19 and 22, were arrested and refused bail on Tuesday.
P It was a week earlier, on December 4, that two volunteer lifesavers were beaten up on the sand, and nobody in the Shire lets you forget it.
P On the beach yesterday it was 24 degrees, flat as a plate, and girls in headscarves and boys in boardies were queueing for the same chips.
P The sentence is backdated to his arrest in January, so the man behind the attack can ask for parole next February.
@ row | Shane Rowntree | p | AUSCVL
@ boy | teenage student | p | AUSEDU
@ sam | Samira Haddad | p | AUSCVL | mother
@ jud | Maureen Ellery | p | AUSJUD | Judge
@ cro | Crown | o | AUSJUD
@ wal | Walid Mansour | p | AUSSOC | community leader
@ dpp | Director of Public Prosecutions | o | AUSJUD
@ dpps | spokesman for the DPP | p | AUSJUD | spokesman
@ pre | Premier of New South Wales | p | AUSGOV | Premier
@ lin | Trevor Lindgren | p | AUSPTYOPP | Opposition police spokesman
@ gvt | New South Wales Government | o | AUSGOV
@ mob | Cronulla rioters | l | AUSCVL
@ leb | people of Lebanese looks | l | AUSCVL
@ med | paramedics | l | AUSMED
@ lak | men from Lakemba and Punchbowl | l | AUSCVL
@ mec | mechanic in Woolooware | p | AUSCVL
@ eno | Strike Force Enoggera | o | AUSCOP
@ chg | 104 people charged | l | AUSCVL
@ cou | two cousins | l | AUSCVL
@ lif | two volunteer lifesavers | l | AUSCVL
E 0 Cronulla/GPE
E 1 Cronulla riots/EVT; yesterday/DATE
E 2 Shane Rowntree/PER
E 4 Samira Haddad/PER; District Court/ORG; Sydney/GPE
E 5 Rowntree/PER
E 7 Rowntree/PER; Caringbah/GPE
E 8 Maureen Ellery/PER; December 11/DATE
E 9 Crown/ORG
E 10 Haddad/PER; Downing Centre/FAC
E 11 Walid Mansour/PER; Director of Public Prosecutions/ORG
E 12 DPP/ORG
E 13 last night/DATE
E 15 Trevor Lindgren/PER
E 16 Rowntree/PER; Sunday/DATE; 5000 people/NUM; North Cronulla beach/LOC; Aussie/NORP; Shire/GPE
E 17 Lebanese/NORP
E 18 Lakemba/GPE; Punchbowl/GPE; Woolooware/GPE
E 19 Strike Force Enoggera/ORG; 104 people/NUM; 51/NUM; 53/NUM
E 20 last week/DATE; Arncliffe/GPE
E 21 Two cousins/NUM; Tuesday/DATE
E 22 December 4/DATE; two volunteer lifesavers/NUM; Shire/GPE
E 23 yesterday/DATE
E 24 January/DATE; next February/DATE
V 0 | fury | ACCUSE/allege | religion-ethnicity | 112 | Mum=sam | Cronulla thug=row | id=fury
V 0 | TOOK | ASSAULT/primitive | religion-ethnicity | 182 | YOU=row | MY SON=boy | by=Mum=sam | id=att
V 0 | gets | SANCTION/convict | legal, religion-ethnicity | 116 | @8:Judge Maureen Ellery=jud | Cronulla thug=row | id=sen
V 1 | glassed | =att |  |  | A MAN=row | a teenage student=boy | where=a train
V 1 | riots | PROTEST/riot | religion-ethnicity | 145 | - | - | st=h | id=riot
V 1 | jailed | =sen | | | a judge=jud | him=row | when=yesterday | date=2006-04-26
V 2 | pleaded guilty | CONCEDE | legal | 015 | Shane Rowntree=row | - | st=h | id=plea
V 2 | riot | =riot |  |  | Shane Rowntree=row | -
V 2 | assault | =att |  |  | Shane Rowntree=row | @1:a teenage student=boy
V 4 | statement | =fury |  |  | Samira Haddad=sam | @7:Rowntree=row
V 5 | told | =fury |  |  | she=sam | Rowntree=row | when=@1:yesterday | date=2006-04-26
V 5 | took my son's face | =att | | | You=row | my son=boy | by=she=sam
V 5 | did | =att |  |  | you#2=row | my son=boy | by=she=sam
V 8 | said | ACCUSE/disapprove | legal, religion-ethnicity | 111 | Judge Maureen Ellery=jud | @7:Rowntree=row
V 8 | attack | =att |  |  | @5:You=row | @5:my son=boy | by=Judge Maureen Ellery=jud | when=December 11 | date=2005-12-11
V 9 | refused | REJECT/change | legal | 123 | she=jud | Crown=cro
V 9 | request | REQUEST/change | legal | 020 | Crown=cro | she=jud
V 9 | plea | =plea | | | his=row | -
V 9 | apology | CONCEDE | legal | 055 | his=row | -
V 10 | shouted | ACCUSE/disapprove | legal | 111 | Mrs Haddad=sam | @9:she=jud | where=the steps of the Downing Centre
V 11 | slammed | ACCUSE/disapprove | legal, religion-ethnicity | 111 | Community leader Dr Walid Mansour=wal | @8:Judge Maureen Ellery=jud
V 11 | sentence | =sen | | | @8:Judge Maureen Ellery=jud | @7:Rowntree=row
V 11 | urged | REQUEST/change | legal | 020 | Community leader Dr Walid Mansour=wal | the Director of Public Prosecutions=dpp
V 14 | said | ACCUSE/disapprove | legal, executive | 111 | he=pre | a judge=jud
V 15 | accused | ACCUSE/disapprove | religion-ethnicity, executive | 111 | Opposition police spokesman Trevor Lindgren=lin | the Government=gvt
V 15 | riot | =riot | | | @16:5000 people=mob | -
V 16 | sentenced | SANCTION/convict | legal | 116 | - | the 11th man=mob
V 16 | gathered | =riot | | | 5000 people=mob | - | where=North Cronulla beach | n=protesters:5000 people:5000
V 17 | chased and bashed | ASSAULT/beat | religion-ethnicity | 182 | Drunken packs=mob | anyone who looked Lebanese=leb | st=h
V 17 | pelted | ASSAULT/primitive | religion-ethnicity | 182 | Drunken packs=mob | paramedics=med | st=h
V 18 | struck back | ASSAULT | religion-ethnicity | 180 | carloads of men from Lakemba and Punchbowl=lak | - | st=h | when=The following night | date=2005-12-12 | id=rep
V 18 | smashing | ASSAULT/destroy | religion-ethnicity | 1712 | carloads of men from Lakemba and Punchbowl=lak | - | st=h | when=The following night | date=2005-12-12
V 18 | stabbing | ASSAULT/primitive | religion-ethnicity | 182 | carloads of men from Lakemba and Punchbowl=lak | a mechanic=mec | st=h | when=The following night | date=2005-12-12 | where=outside a golf club in Woolooware
V 19 | charged | ACCUSE/allege | legal | 115 | Strike Force Enoggera=eno | 104 people=chg | by=police=eno | n=other:104 people:104
V 19 | riot | =riot | | | @16:5000 people=mob | -
V 19 | reprisals | =rep |  |  | @18:carloads of men from Lakemba and Punchbowl=lak | -
V 20 | raided | COERCE/seize | legal | 1711 | detectives=eno | - | when=last week | date=2006-04-17/2006-04-23 | where=three homes in Arncliffe | id=raid
V 20 | seized | =raid | | | detectives=eno | - | when=last week | date=2006-04-17/2006-04-23 | where=Arncliffe
V 21 | arrested | COERCE/arrest | legal | 173 | @20:detectives=eno | Two cousins=cou | n=arrested:Two cousins:2
V 21 | refused bail | COERCE/arrest | legal | 173 | - | Two cousins=cou | when=Tuesday | date=2006-04-25 | n=arrested:Two cousins:2
V 22 | beaten up | ASSAULT/beat | religion-ethnicity | 182 | - | two volunteer lifesavers=lif | st=h | when=December 4 | date=2005-12-04 | where=the sand | n=injured:two volunteer lifesavers:2
V 24 | sentence | =sen |  |  | @8:Judge Maureen Ellery=jud | his=row
V 24 | arrest | COERCE/arrest | legal | 173 | - | his=row | st=h | when=January | date=2006-01
V 24 | attack | =att |  |  | the man=row | @5:my son=boy
Q 0 | d | YOU TOOK MY SON'S FACE | Mum=sam | | Cronulla thug=row
Q 5 | d | You took~~you did, | she=sam | told | Rowntree=row
Q 6 | d | * | @5:she=sam | | @5:Rowntree=row
Q 8 | m | the December 11 attack was "cowardice dressed up in a flag" | Judge Maureen Ellery=jud | said | -
Q 10 | d | Is that what it's worth? A letter? | Mrs Haddad=sam | shouted | -
Q 11 | m | the sentence as "a discount for hatred" | Community leader Dr Walid Mansour=wal | slammed | -
Q 12 | i | it was considering it | A spokesman for the DPP=dpps | said | -
Q 14 | d | I won't tell a judge her job, but I felt sick, | he=pre | said | -
Q 16 | m | "every Aussie" to "take back the Shire" | - | called on | -
Q 19 | i | Strike Force~~reprisals | police=eno | said | -
#A w30-015 | 2021-07-29 | MBABANE
S Eswatini: Free Detained Lawmakers, Lift Ban on Petitions
P Police Beat Students Who Came to Hear Bail Ruling
P (Mbabane) - Authorities in Eswatini should immediately release two members of parliament arrested on Sunday for having called for democratic reform, Human Rights Watch said today.
P Mduduzi Mavimbela and Sibusiso Dlamini-Nkosi were taken from their homes by armed police on July 25 and charged under the Suppression of Terrorism Act.
P On July 28 a magistrate in Mbabane denied them bail, ruling that their freedom could "disturb the calm of the kingdom."
P "The kingdom has put two of its own lawmakers behind bars for saying aloud what thousands have been saying in the streets," said Naledi Phofolo, Southern Africa researcher at Human Rights Watch.
S "This ruling is an insult to the voters who sent them to parliament."
P Human Rights Watch interviewed 14 witnesses by telephone, among them students, nurses and a prison guard.
P Six students said police beat them with batons and sjamboks outside the court on Wednesday as they waited for the bail decision.
P A 20-year-old woman studying at the University of Eswatini said an officer knocked her to the ground and told her, "Go and ask your MP for a bandage."
P A nurse at Mbabane Government Hospital confirmed that she had treated eleven people with cuts and broken fingers that afternoon.
P Prosecutors accuse Mavimbela, 51, of inciting the public to revolt in a speech at Siphofaneni on June 5, and Dlamini-Nkosi, 38, of breaching coronavirus rules by holding a rally.
P Both men denied the charges in court.
P Their lawyer, Thulani Maseko-Simelane, told Human Rights Watch that guards had prevented him from seeing his clients for three days.
P The arrests follow weeks of the worst unrest in the country, Africa's last absolute monarchy, in living memory.
P Marches began in May, after a law student, Thabani Nkomonye, was found dead and fellow students blamed the police.
P On June 24 the then acting prime minister banned the delivery of petitions to members of parliament, a decree that took away the last legal means of complaint.
P In the days that followed, crowds burned shops and trucks, soldiers fired on protesters, and at least 40 people were killed, according to local groups.
P The internet was cut on June 29 on government orders.
P A government spokesperson, Percy Gamedze, rejected the findings in a letter dated July 27 and accused Human Rights Watch of having "listened to one ear only."
P Envoys of the Southern African Development Community visited the kingdom twice this month, but they met only those whom the palace had chosen, civil society leaders said.
P The European Union and the United States have called on the government to open a dialogue and to investigate the killings.
P In 2008 and again in 2014, the authorities used the same terrorism law to jail critics, among them an opposition leader and a magazine editor who was held for 15 months.
P "Prisons did not bury the question then and they will not bury it now," Phofolo said.
@ mps | two detained members of parliament | l | SWZLEG
@ mav | Mduduzi Mavimbela | p | SWZLEG | member of parliament
@ dla | Sibusiso Dlamini-Nkosi | p | SWZLEG | member of parliament
@ esw | authorities of Eswatini | g | SWZGOV
@ pol | Eswatini police | o | SWZCOP
@ stu | students outside the Mbabane court | l | SWZEDU
@ hrw | Human Rights Watch | o | USANGO
@ mag | magistrate in Mbabane | p | SWZJUD | magistrate
@ nal | Naledi Phofolo | p | USANGO | Southern Africa researcher
@ wom | woman studying at the University of Eswatini | p | SWZEDU
@ ofc | police officer | p | SWZCOP
@ nur | nurse at Mbabane Government Hospital | p | SWZMED | nurse
@ pro | Eswatini prosecutors | g | SWZJUD
@ law | Thulani Maseko-Simelane | p | SWZJUD | lawyer
@ gua | prison guards | g | SWZCOP
@ mar | protesters in Eswatini | l | SWZCVLOPP
@ nko | Thabani Nkomonye | p | SWZEDU | law student
@ fel | fellow students of Thabani Nkomonye | l | SWZEDU
@ apm | acting prime minister of Eswatini | p | SWZGOV | acting prime minister
@ sol | Eswatini soldiers | g | SWZMIL
@ loc | local groups | g | SWZSOC
@ gam | Percy Gamedze | p | SWZGOV | government spokesperson
@ sadc | Southern African Development Community | o | IGO
@ civ | civil society leaders | g | SWZSOC
@ eu | European Union | o | EUR
@ us | United States | c | USA
@ opl | opposition leader in Eswatini | p | SWZPTYOPP
@ ed | magazine editor | p | SWZJRN
E 0 Eswatini/GPE
E 2 Mbabane/GPE; Eswatini/GPE; two members of parliament/NUM; Sunday/DATE; Human Rights Watch/ORG; today/DATE
E 3 Mduduzi Mavimbela/PER; Sibusiso Dlamini-Nkosi/PER; July 25/DATE; Suppression of Terrorism Act/LAW
E 4 July 28/DATE; Mbabane/GPE
E 5 two of its own lawmakers/NUM; thousands/NUM; Naledi Phofolo/PER; Southern Africa/LOC; Human Rights Watch/ORG
E 7 Human Rights Watch/ORG; 14 witnesses/NUM
E 8 Six students/NUM; Wednesday/DATE
E 9 University of Eswatini/ORG
E 10 Mbabane Government Hospital/FAC; eleven people/NUM
E 11 Mavimbela/PER; Siphofaneni/GPE; June 5/DATE; Dlamini-Nkosi/PER
E 13 Thulani Maseko-Simelane/PER; Human Rights Watch/ORG
E 14 Africa/LOC
E 15 May/DATE; Thabani Nkomonye/PER
E 16 June 24/DATE
E 17 at least 40 people/NUM
E 18 June 29/DATE
E 19 Percy Gamedze/PER; July 27/DATE; Human Rights Watch/ORG
E 20 Southern African Development Community/ORG; this month/DATE
E 21 European Union/ORG; United States/GPE
E 22 2008/DATE; 2014/DATE
E 23 Phofolo/PER
V 0 | Free | REQUEST/yield | human-rights, legislative | 0253 | @2:Human Rights Watch=hrw | Eswatini=esw | id=free
V 0 | Detained | COERCE/arrest | legal, legislative, rights-freedoms | 173 | Eswatini=esw | Lawmakers=mps | id=arr
V 0 | Lift | REQUEST/yield | rights-freedoms | 0251 | @2:Human Rights Watch=hrw | Eswatini=esw
V 0 | Ban | COERCE/restrict | rights-freedoms | 1721 | Eswatini=esw | - | st=h | id=ban
V 1 | Beat | ASSAULT/beat | repression, rights-freedoms | 175 | Police=pol | Students=stu | id=beat
V 1 | Ruling | COERCE/arrest | legal, legislative | 173 | @4:a magistrate=mag | @0:Lawmakers=mps | id=bail
V 2 | said | =free | | | Human Rights Watch=hrw | Authorities in Eswatini=esw | when=today | date=2021-07-29
V 2 | arrested | =arr | | | @3:armed police=pol | two members of parliament=mps | when=Sunday | date=2021-07-25 | n=arrested:two members of parliament:2
V 2 | called for | REQUEST/change | pro-democracy, legislative | 024 | two members of parliament=mps | Authorities in Eswatini=esw | id=cf
V 3 | taken | =arr | | | armed police=pol | Mduduzi Mavimbela=mav; Sibusiso Dlamini-Nkosi=dla | when=July 25 | date=2021-07-25 | where=their homes
V 3 | charged | ACCUSE/allege | legal, terrorism, legislative | 115 | @11:Prosecutors=pro | Mduduzi Mavimbela=mav; Sibusiso Dlamini-Nkosi=dla | id=ch
V 4 | denied | =bail | | | a magistrate=mag | them=mps | when=July 28 | date=2021-07-28 | where=Mbabane
V 4 | ruling | =bail |  |  | a magistrate=mag | them=mps
V 5 | said | ACCUSE/disapprove | legislative, rights-freedoms, human-rights | 111 | Naledi Phofolo=nal | The kingdom=esw | id=ins
V 5 | put | =arr | | | The kingdom=esw | two of its own lawmakers=mps | n=arrested:two of its own lawmakers:2
V 5 | saying#1 | =cf |  |  | two of its own lawmakers=mps | @2:Authorities in Eswatini=esw
V 6 | insult | =ins | | | @5:Naledi Phofolo=nal | @4:a magistrate=mag
V 6 | ruling | =bail |  |  | @4:a magistrate=mag | them=mps
V 8 | beat | =beat | | | police=pol | them=stu | by=Six students=stu | when=Wednesday | date=2021-07-28 | where=outside the court
V 8 | decision | =bail |  |  | @4:a magistrate=mag | @6:them=mps
V 9 | knocked | =beat | | | an officer=ofc | her#1=wom | by=A 20-year-old woman=wom
V 10 | treated | AID | health, repression | 073 | she=nur | eleven people=stu | when=that afternoon | date=2021-07-28
V 11 | accuse | ACCUSE/allege | legal, legislative | 115 | Prosecutors=pro | Mavimbela=mav; Dlamini-Nkosi=dla | id=acc
V 11 | rally | PROTEST/demo | legislative | 141 | Dlamini-Nkosi=dla | - | st=h | by=Prosecutors=pro
V 12 | denied | REJECT | legal, legislative | 120 | Both men=mps | @11:Prosecutors=pro
V 12 | charges | =ch | | | @11:Prosecutors=pro | Both men=mps
V 13 | prevented | COERCE/restrict | legal, rights-freedoms | 172 | guards=gua | him=law | by=Their lawyer, Thulani Maseko-Simelane=law
V 14 | unrest | PROTEST/demo | pro-democracy | 141 | - | - | st=h | id=mar
V 14 | arrests | =arr |  |  | @5:The kingdom=esw | @5:two of its own lawmakers=mps
V 15 | Marches | =mar |  |  | fellow students=fel | - | st=h | when=May | date=2021-05
V 15 | blamed | ACCUSE/allege | human-rights | 112 | fellow students=fel | the police=pol | st=h | date=2021-05
V 16 | banned | =ban | | | acting prime minister=apm | - | when=June 24 | date=2021-06-24
V 16 | decree | =ban | | | acting prime minister=apm | -
V 17 | burned | PROTEST/riot | pro-democracy | 145 | crowds=mar | - | st=h | by=local groups=loc | when=In the days that followed | date=2021-06
V 17 | fired | ASSAULT/firearms | repression, military | 175 | soldiers=sol | protesters=mar | st=h | by=local groups=loc | when=In the days that followed | date=2021-06 | n=killed:at least 40 people:40 | id=kill
V 17 | killed | =kill |  |  | soldiers=sol | at least 40 people=mar | by=local groups=loc
V 18 | cut | COERCE/withhold | rights-freedoms | 172 | government=esw | - | st=h | when=June 29 | date=2021-06-29
V 19 | rejected | REJECT | human-rights | 120 | Percy Gamedze=gam | @13:Human Rights Watch=hrw | when=July 27 | date=2021-07-27 | id=rj
V 19 | accused | ACCUSE/disapprove | human-rights | 111 | Percy Gamedze=gam | Human Rights Watch=hrw | when=July 27 | date=2021-07-27
V 19 | letter | =rj |  |  | Percy Gamedze=gam | @13:Human Rights Watch=hrw
V 20 | visited | CONSULT/visit | diplomatic | 042 | Envoys of the Southern African Development Community=sadc | the kingdom=esw | when=this month | date=2021-07 | n=other:twice:2 | id=vis
V 20 | met | CONSULT | diplomatic | 040 | they=sadc | - | by=civil society leaders=civ
V 21 | called on | REQUEST/meet | diplomatic, human-rights | 106 | The European Union=eu; the United States=us | the government=esw
V 21 | killings | =kill |  |  | @17:soldiers=sol | @17:protesters=mar
V 22 | jail | COERCE/arrest | legal, terrorism, rights-freedoms | 173 | the authorities=esw | an opposition leader=opl; a magazine editor=ed | st=h | when=2008 and again in 2014 | date=2008/2014 | id=j14
V 22 | held | =j14 |  |  | the authorities=esw | a magazine editor=ed
V 23 | said | =ins |  |  | Phofolo=nal | @5:The kingdom=esw
Q 2 | i | Authorities in~~reform | Human Rights Watch=hrw | said | -
Q 4 | m | their freedom could "disturb the calm of the kingdom." | a magistrate=mag | ruling | -
Q 5 | d | The kingdom~~the streets, | Naledi Phofolo=nal | said | -
Q 6 | d | * | @5:Naledi Phofolo=nal | | -
Q 8 | i | police beat~~bail decision | Six students=stu | said | -
Q 9 | i | an officer knocked her to the ground | A 20-year-old woman studying at the University of Eswatini=wom | said | -
Q 9 | d | Go and ask your MP for a bandage. | an officer=ofc | told | her#2=wom
Q 10 | i | she had treated eleven people with cuts and broken fingers that afternoon | A nurse at Mbabane Government Hospital=nur | confirmed | -
Q 13 | i | guards had prevented him from seeing his clients for three days | Their lawyer, Thulani Maseko-Simelane=law | told | Human Rights Watch=hrw
Q 19 | m | Human Rights Watch of having "listened to one ear only." | Percy Gamedze=gam | accused | -
Q 20 | i | they met only those whom the palace had chosen | civil society leaders=civ | said | -
Q 23 | d | Prisons did not bury the question then and they will not bury it now, | Phofolo=nal | said | -
#A w30-016 | 2022-10-06 | -
S Exclusive: Oregon city council erupts after vote to cut police; commissioner says protesters 'came to my kid's window'
P A Salem, Oregon, city council meeting had to be cleared twice Wednesday night after commissioners voted 5-4 to slash the police budget, and one of those who voted no told Fox News Digital that masked protesters had surrounded her house hours earlier.
P "They came to my kid's window with a bullhorn and they read out his school," Commissioner Tamsin Broadhead said.
S "I've been called everything in this job. I've never been called at 2 a.m. through a window."
P Salem Police arrested two men outside the home, Marcus Loy, 29, and Devin Trask, 31.
P Loy is charged with criminal mischief and harassment, while Trask faces a felony count of intimidating a public official, jail records show.
P A Marion County judge set bail at $5,000 for Loy and at $75,000 for Trask, who was convicted of arson in the 2020 riots in Portland, on Thursday morning.
P Both have denied the charges, their public defender said.
P Mayor Curtis Vandervelde, who sponsored the cut, condemned the protest at Broadhead's home as "flat wrong" but refused to reopen the vote.
P "We debated this for nine months," Vandervelde told the chamber.
S "The people who want a redo should run for office."
P Police union president Sgt. Rick Amundson called that a slap in the face.
P "You can't defund us on Wednesday and dial us on Thursday," he said, in a remark that has since been shared more than a million times.
P The union announced it would ask voters to recall the mayor, and it accused him of breaking a 2021 agreement to keep 190 officers on the street.
P The mayor's spokeswoman said there was no such agreement, "on paper or on a napkin."
P Shouting broke out the moment the clerk read the result, and a man in the front row threw a cup of coffee at Commissioner Luis Arreola.
P Arreola, who had voted with the majority, was not hurt, and joked that it was decaf.
P Four commissioners then walked out.
P Oregon Gov. Kate Brown's office urged "everybody to lower the volume," while state Republicans blamed her for the mess.
P "This is what four years of looking away gets you," House Republican Leader Dean Hathcock tweeted.
P The FBI has opened an inquiry into four voicemails in which an unidentified man threatens to kill Broadhead and Arreola alike, two law enforcement sources told Fox News Digital.
P In 2020 demonstrators marched in Portland for more than 100 nights after a Minneapolis police officer murdered George Floyd, and federal agents sent by the Trump administration fired tear gas at them.
P Portland cut $15 million from its police that summer and put much of it back in November 2021.
P Salem, a city of 175,000 that grows cherries and prints laws, has never thought of itself as that kind of place.
P Broadhead said the vote would be undone at the ballot box and the threats by the FBI.
S About the protest at her house she was less sure: her son, she said, now sleeps in the laundry room.
@ bro | Tamsin Broadhead | p | USAGOV | Commissioner
@ com | Salem city council | o | USAGOV
@ mask | protesters at Tamsin Broadhead's home | l | USACVLOPP
@ kid | child of Tamsin Broadhead | p | USACVL
@ spd | Salem Police | o | USACOP
@ loy | Marcus Loy | p | USACVLOPP
@ tra | Devin Trask | p | USACVLOPP
@ jud | Marion County judge | p | USAJUD | judge
@ def | public defender of Loy and Trask | p | USAJUD | public defender
@ may | Curtis Vandervelde | p | USAGOV | Mayor
@ amu | Rick Amundson | p | USALAB,USACOP | police union president
@ uni | Salem police union | o | USALAB,USACOP
@ vot | Salem voters | l | USACVL
@ mspo | spokeswoman for the mayor of Salem | p | USAGOV | spokeswoman
@ man | man in the front row | p | USACVL
@ arr | Luis Arreola | p | USAGOV | Commissioner
@ four | four Salem commissioners | g | USAGOV
@ bgo | office of the Governor of Oregon | o | USAGOV
@ kb | Kate Brown | p | USAGOV | Governor
@ rep | Oregon Republicans | g | USAPTYOPP
@ hat | Dean Hathcock | p | USALEGOPP | House Republican Leader
@ fbi | FBI | o | USACOP
@ vman | unidentified man | p | USAUNK
@ les | law enforcement sources | g | USACOP
@ dem | demonstrators in Portland | l | USACVLOPP
@ mpo | Minneapolis police officer | p | USACOP
@ flo | George Floyd | p | USACVL
@ fed | federal agents | g | USACOP
@ fox | Fox News Digital | o | USAJRN
@ trump | Trump administration | o | USAGOV
E 0 Oregon/GPE
E 1 Salem/GPE; Oregon/GPE; Wednesday/DATE; Fox News Digital/ORG
E 2 Tamsin Broadhead/PER
E 4 Salem Police/ORG; two men/NUM; Marcus Loy/PER; Devin Trask/PER
E 5 Loy/PER; Trask/PER
E 6 Marion County/GPE; $5,000/MONEY; Loy/PER; $75,000/MONEY; Trask/PER; 2020/DATE; Portland/GPE; Thursday/DATE
E 8 Curtis Vandervelde/PER; Broadhead/PER
E 9 Vandervelde/PER
E 11 Rick Amundson/PER
E 12 Wednesday/DATE; Thursday/DATE
E 13 2021/DATE; 190 officers/NUM
E 15 Luis Arreola/PER
E 16 Arreola/PER
E 17 Four commissioners/NUM
E 18 Oregon/GPE; Kate Brown/PER; Republicans/NORP
E 19 House/ORG; Republican/NORP; Dean Hathcock/PER
E 20 FBI/ORG; Broadhead/PER; Arreola/PER; two law enforcement sources/NUM; Fox News Digital/ORG
E 21 2020/DATE; Portland/GPE; Minneapolis/GPE; George Floyd/PER; Trump/PER
E 22 Portland/GPE; $15 million/MONEY; that summer/DATE; November 2021/DATE
E 23 Salem/GPE; 175,000/NUM
E 24 Broadhead/PER; FBI/ORG
V 0 | erupts | PROTEST/demo | political-institutions | 141 | - | Oregon city council=com | id=erupt
V 0 | vote | SUPPORT | political-institutions | 050 | Oregon city council=com | @8:Mayor Curtis Vandervelde=may | id=cut
V 0 | came | PROTEST/demo | political-institutions | 141 | protesters=mask | commissioner=bro | by=commissioner=bro | where=my kid's window | id=house
V 1 | voted#1 | =cut | | | commissioners=com | @8:Mayor Curtis Vandervelde=may | when=Wednesday night | date=2022-10-05
V 1 | voted no | REJECT | political-institutions | 120 | one of those=bro | commissioners=com | when=Wednesday night | date=2022-10-05
V 1 | surrounded | =house | | | masked protesters=mask | her=bro | by=one of those=bro | when=hours earlier | date=2022-10-05 | where=her house
V 2 | came | =house | | | They=mask | my=bro | by=Commissioner Tamsin Broadhead=bro
V 2 | read | =house |  |  | they=mask | his=kid
V 4 | arrested | COERCE/arrest | legal | 173 | Salem Police=spd | two men=mask; Marcus Loy=loy; Devin Trask=tra | where=outside the home | n=arrested:two men:2
V 5 | charged | ACCUSE/allege | legal | 115 | @4:Salem Police=spd | Loy=loy | id=chl
V 5 | faces | ACCUSE/allege | legal | 115 | @4:Salem Police=spd | Trask=tra | id=cht
V 6 | set bail | CONCEDE | legal | 080 | A Marion County judge=jud | Loy=loy; Trask=tra | when=Thursday morning | date=2022-10-06 | n=money:$5,000:5000:USD | n=money:$75,000:75000:USD
V 6 | convicted | SANCTION/convict | legal | 116 | - | Trask=tra | st=h
V 6 | riots | PROTEST/riot | inequality | 145 | Trask=tra | - | st=h | when=2020 | date=2020 | where=Portland
V 7 | denied | REJECT | legal | 120 | Both=loy; Both=tra | @4:Salem Police=spd | by=their public defender=def
V 7 | charges | =chl | | | @4:Salem Police=spd | Both=loy
V 8 | condemned | ACCUSE/disapprove | political-institutions | 111 | Mayor Curtis Vandervelde=may | @1:masked protesters=mask
V 8 | protest | =house |  |  | @2:They=mask | Broadhead=bro | where=Broadhead's home
V 8 | refused | REJECT/change | political-institutions | 123 | Mayor Curtis Vandervelde=may | - | id=ref
V 8 | vote | =cut |  |  | @12:You=com | Mayor Curtis Vandervelde=may
V 8 | cut | =cut |  |  | @12:You=com | Mayor Curtis Vandervelde=may
V 9 | told | =ref | | | Vandervelde=may | -
V 11 | called | ACCUSE/disapprove | political-institutions | 111 | Police union president Sgt. Rick Amundson=amu | @9:Vandervelde=may | id=slap
V 12 | said | =slap | | | he=amu | You=com
V 12 | remark | =slap |  |  | he=amu | @9:Vandervelde=may
V 12 | defund | =cut |  |  | You=com | @8:Mayor Curtis Vandervelde=may
V 13 | accused | ACCUSE/allege | political-institutions | 112 | it#2=uni | him=may | id=brk
V 13 | agreement | AGREE | political-institutions | 030 | him=may | it#2=uni | st=h | by=it#2=uni | when=2021 | date=2021 | id=ag
V 13 | announced | THREATEN | political-institutions | 130 | The union=uni | the mayor=may
V 13 | breaking | REJECT | political-institutions | 128 | him=may | it#2=uni | by=it#2=uni
V 14 | said | REJECT | political-institutions | 120 | The mayor's spokeswoman=mspo | @13:The union=uni
V 14 | agreement | =ag |  |  | @13:him=may | @13:it#2=uni
V 15 | threw | ASSAULT/primitive | political-institutions | 182 | a man in the front row=man | Commissioner Luis Arreola=arr
V 15 | Shouting | =erupt |  |  | - | @0:Oregon city council=com
V 16 | voted | =cut |  |  | Arreola=arr | @8:Mayor Curtis Vandervelde=may
V 17 | walked out | PROTEST/boycott | political-institutions | 143 | Four commissioners=four | - | n=protesters:Four commissioners:4
V 18 | urged | REQUEST/yield | political-institutions | 0256 | Oregon Gov. Kate Brown's office=bgo | everybody=com
V 18 | blamed | ACCUSE/allege | political-institutions | 112 | state Republicans=rep | her=kb | id=bl
V 19 | tweeted | =bl |  |  | House Republican Leader Dean Hathcock=hat | @18:her=kb
V 20 | inquiry | ACCUSE/investigate | crime | 0911 | The FBI=fbi | an unidentified man=vman | by=two law enforcement sources=les
V 20 | threatens | THREATEN/violence | political-institutions | 138 | an unidentified man=vman | Broadhead=bro; Arreola=arr | by=two law enforcement sources=les | id=thr
V 20 | voicemails | =thr |  |  | an unidentified man=vman | Broadhead=bro; Arreola=arr
V 21 | marched | PROTEST/demo | inequality, repression | 141 | demonstrators=dem | - | st=h | when=2020 | date=2020 | where=Portland
V 21 | murdered | ASSAULT/targeted | repression, inequality | 186 | a Minneapolis police officer=mpo | George Floyd=flo | st=h | when=2020 | date=2020
V 21 | sent | MOBILIZE/police | repression | 153 | the Trump administration=trump | demonstrators=dem | st=h | when=2020 | date=2020
V 21 | fired | ASSAULT/crowd-control | repression | 175 | federal agents=fed | them=dem | st=h | when=2020 | date=2020 | where=Portland
V 24 | vote | =cut |  |  | @12:You=com | @8:Mayor Curtis Vandervelde=may | by=Broadhead=bro
V 24 | threats | =thr |  |  | @20:an unidentified man=vman | Broadhead=bro | by=Broadhead=bro
V 25 | protest | =house |  |  | @2:They=mask | her#1=bro | where=her house
Q 0 | m | protesters 'came to my kid's window' | commissioner=bro | says | -
Q 1 | i | masked protesters had surrounded her house hours earlier | one of those who voted no=bro | told | Fox News Digital=fox
Q 2 | d | They came~~his school, | Commissioner Tamsin Broadhead=bro | said | -
Q 3 | d | * | @2:Commissioner Tamsin Broadhead=bro | | -
Q 7 | i | Both have denied the charges | their public defender=def | said | -
Q 8 | m | the protest at Broadhead's home as "flat wrong" | Mayor Curtis Vandervelde=may | condemned | -
Q 9 | d | We debated this for nine months, | Vandervelde=may | told | -
Q 10 | d | * | @9:Vandervelde=may | | -
Q 12 | d | You can't~~on Thursday, | he=amu | said | -
Q 13 | i | it would ask voters to recall the mayor | The union=uni | announced | -
Q 14 | m | there was no such agreement, "on paper or on a napkin." | The mayor's spokeswoman=mspo | said | -
Q 16 | i | it was decaf | Arreola=arr | joked | -
Q 18 | m | "everybody to lower the volume," | Oregon Gov. Kate Brown's office=bgo | urged | -
Q 19 | d | This is what four years of looking away gets you, | House Republican Leader Dean Hathcock=hat | tweeted | -
Q 20 | i | The FBI has~~Arreola alike | two law enforcement sources=les | told | Fox News Digital=fox
Q 24 | i | the vote would be undone at the ballot box and the threats by the FBI | Broadhead=bro | said | -
Q 25 | i | her son, she said, now sleeps in the laundry room | she#2=bro | said | -
#A w30-017 | 2014-10-23 | CHILPANCINGO
S Mexico mayor ordered attack on students, prosecutors say, as protesters torch town hall
P Mexican prosecutors on Wednesday accused the fugitive mayor of Iguala of ordering police to attack a group of students of whom 43 have been missing for nearly a month, hours before masked protesters set fire to his town hall.
P Attorney General Ernesto Villafuerte told a news conference that a warrant had been issued for the mayor, his wife and his security chief, all three of whom are on the run.
P "The order came over the radio from A5, and A5 was the mayor," Villafuerte said.
P The 52 people arrested so far include 36 municipal policemen from Iguala and neighboring Cocula, who have confessed to handing the young men over to a drug gang, Guerreros Unidos, he added.
P Six people were killed and 25 wounded on the night of September 26, when officers opened fire on buses that the trainee teachers had commandeered.
P A survivor of the shooting, who gave his name only as Ulises, said he had lain under a bus for two hours.
P "They shouted at us to come out with our hands up, and the ones who came out are the ones who are missing," he told AFP at the teachers' college in Ayotzinapa.
P Thousands of students and teachers marched through Iguala on Wednesday chanting, "They took them alive, we want them back alive!"
P A group of some 200 then broke away, smashed the windows of the town hall and set it ablaze with petrol bombs.
P No arrests were made.
P In Mexico City an estimated 50,000 people walked to the Zocalo square with candles and portraits of the missing, demanding the resignation of Guerrero's governor.
P Governor Abelardo Catalan at first dismissed the calls, saying on Tuesday that he would go "only if the people ask me with ballots".
P On Thursday he told reporters that he would request leave from the state congress "to favor a climate of calm".
P His party's leadership apologized to the families for having put up the mayor as its candidate in 2012.
P "We did not know, and we should have known," party chairman Camilo Narvaez said.
P Nine clandestine graves were found near Iguala earlier this month, but DNA tests showed that the first 28 bodies were not those of the students.
P Clemencia Tepec, whose son Jose is among the 43, refused to accept a condolence call from the interior minister.
P "I don't take condolences for the living," she said.
P The United Nations and the Organization of American States have urged Mexico to find the students and punish those responsible.
P Guerrero, a poor state of steep green hills, has a long memory for such things.
S In June 1995 state police shot dead 17 farmers at a roadblock in Aguas Blancas, a massacre that forced the governor of the time to resign the next year.
S In December 2011 two students of the same college were killed when police broke up their blockade of the highway to Acapulco.
P Chalk outlines of 43 desks now cover the college yard, and nobody has swept it since September.
P The attack, the torching and the march were on every front page on Thursday, and in Iguala a caretaker was sweeping ash from the steps of the burned town hall.
@ mag | Mexican prosecutors | g | MEXJUD
@ may | mayor of Iguala | p | MEXGOV | mayor
@ pol | Iguala municipal police | o | MEXCOP
@ stu | students of Ayotzinapa | l | MEXEDU
@ miss | 43 missing students | l | MEXEDU
@ tor | protesters who burned the town hall | l | MEXCVLOPP
@ vil | Ernesto Villafuerte | p | MEXJUD | Attorney General
@ wife | wife of the mayor of Iguala | p | MEXELI
@ sec | security chief of Iguala | p | MEXGOV | security chief
@ arr | 52 people arrested in the Iguala case | l | MEXCOP,MEXCRM
@ gu | Guerreros Unidos | g | MEXCRM
@ uli | Ulises | p | MEXEDU
@ mar | students and teachers marching in Iguala | l | MEXEDU
@ df | marchers in Mexico City | l | MEXCVLOPP
@ gov | Abelardo Catalan | p | MEXGOV | Governor of Guerrero
@ pty | party of the governor of Guerrero | o | MEXPTY
@ nar | Camilo Narvaez | p | MEXPTY | party chairman
@ fam | families of the students | l | MEXCVL
@ cle | Clemencia Tepec | p | MEXCVL
@ int | Mexican interior minister | p | MEXGOV | interior minister
@ un | United Nations | o | UNO
@ oas | Organization of American States | o | IGO
@ mex | Mexico | c | MEX
@ sp | Guerrero state police | o | MEXCOP
@ far | 17 farmers | l | MEXAGR
@ g95 | governor of Guerrero in 1995 | p | MEXGOV | governor
@ s11 | students in December 2011 | l | MEXEDU
@ afp | AFP | o | FRAJRN
E 0 Mexico/GPE
E 1 Mexican/NORP; Wednesday/DATE; Iguala/GPE; 43/NUM
E 2 Ernesto Villafuerte/PER
E 3 Villafuerte/PER
E 4 52 people/NUM; 36 municipal policemen/NUM; Iguala/GPE; Cocula/GPE; Guerreros Unidos/ORG
E 5 Six people/NUM; 25/NUM; September 26/DATE
E 6 Ulises/PER
E 7 AFP/ORG; Ayotzinapa/GPE
E 8 Thousands of students and teachers/NUM; Iguala/GPE; Wednesday/DATE
E 9 some 200/NUM
E 11 Mexico City/GPE; an estimated 50,000 people/NUM; Zocalo/LOC; Guerrero/GPE
E 12 Abelardo Catalan/PER; Tuesday/DATE
E 13 Thursday/DATE
E 14 2012/DATE
E 15 Camilo Narvaez/PER
E 16 Iguala/GPE; earlier this month/DATE; the first 28 bodies/NUM
E 17 Clemencia Tepec/PER; Jose/PER; 43/NUM
E 19 United Nations/ORG; Organization of American States/ORG; Mexico/GPE
E 20 Guerrero/GPE
E 21 June 1995/DATE; 17 farmers/NUM; Aguas Blancas/GPE; the next year/DATE
E 22 December 2011/DATE; two students of the same college/NUM; Acapulco/GPE
E 23 September/DATE
E 24 Thursday/DATE; Iguala/GPE
V 0 | ordered | REQUEST | crime, repression | 100 | Mexico mayor=may | @1:police=pol | by=prosecutors=mag | id=ord
V 0 | attack | ASSAULT/firearms | crime, repression | 175 | @1:police=pol; Mexico mayor=may | students=stu | by=prosecutors=mag | id=att
V 0 | say | ACCUSE/allege | crime, repression | 112 | prosecutors=mag | Mexico mayor=may | id=acc
V 0 | torch | PROTEST/riot | crime | 145 | protesters=tor | - | where=town hall | id=burn
V 1 | accused | =acc | | | Mexican prosecutors=mag | the fugitive mayor of Iguala=may | when=Wednesday | date=2014-10-22
V 1 | attack | =att | | | police=pol; the fugitive mayor of Iguala=may | a group of students=stu | by=Mexican prosecutors=mag
V 1 | set fire | =burn | | | masked protesters=tor | his=may | when=hours#1 | date=2014-10-22 | where=town hall
V 1 | ordering | =ord |  |  | the fugitive mayor of Iguala=may | police=pol | by=Mexican prosecutors=mag
V 2 | warrant | THREATEN/arrest | crime, legal | 130 | @1:Mexican prosecutors=mag | the mayor=may; his wife=wife; his security chief=sec | by=Attorney General Ernesto Villafuerte=vil
V 3 | said | =acc | | | Villafuerte=vil | the mayor=may
V 3 | order | =ord |  |  | the mayor=may | @1:police=pol | by=Villafuerte=vil
V 4 | arrested | COERCE/arrest | crime, legal | 173 | - | 52 people=arr; 36 municipal policemen=pol | by=he=vil | n=arrested:52 people:52
V 4 | confessed | CONCEDE | crime, legal | 015 | 36 municipal policemen=pol | - | by=he=vil
V 4 | handing | ASSAULT/abduct | crime, repression | 181 | 36 municipal policemen=pol; Guerreros Unidos=gu | the young men=miss | by=he=vil | id=abd
V 5 | opened fire | =att | | | officers=pol | the trainee teachers=stu | when=the night of September 26 | date=2014-09-26 | n=killed:Six people:6 | n=injured:25:25
V 5 | commandeered | COERCE/seize | crime | 1711 | the trainee teachers=stu | - | where=buses
V 5 | killed | =att |  |  | officers=pol | Six people=stu
V 5 | wounded | =att |  |  | officers=pol | 25=stu
V 6 | shooting | =att |  |  | @1:police=pol; @0:Mexico mayor=may | A survivor=uli
V 7 | shouted | REQUEST/yield | repression | 100 | They=pol | us=stu | by=he=uli
V 8 | marched | PROTEST/demo | crime, repression | 141 | Thousands of students and teachers=mar | - | when=Wednesday | date=2014-10-22 | where=Iguala | n=protesters:Thousands of students and teachers:- | id=mar
V 8 | chanting | =mar | | | Thousands of students and teachers=mar | -
V 8 | took | =abd | | | They=pol | them#1=miss
V 9 | smashed | =burn |  |  | A group of some 200=tor | @1:his=may | where=town hall | n=protesters:some 200:200
V 9 | set it ablaze | =burn |  |  | A group of some 200=tor | @1:his=may | where=town hall
V 10 | arrests | COERCE/arrest | crime, legal | 173 | - | @9:A group of some 200=tor | st=n
V 11 | walked | PROTEST/demo | crime, repression | 141 | an estimated 50,000 people=df | Guerrero's governor=gov | where=Zocalo square | n=protesters:an estimated 50,000 people:50000 | id=df
V 12 | dismissed | REJECT/change | executive | 1231 | Governor Abelardo Catalan=gov | @11:an estimated 50,000 people=df | when=Tuesday | date=2014-10-21
V 12 | calls | =df |  |  | @11:an estimated 50,000 people=df | Governor Abelardo Catalan=gov
V 13 | told | CONCEDE | executive, political-institutions | 0831 | he#1=gov | @11:an estimated 50,000 people=df | st=f | when=Thursday | date=2014-10-23
V 14 | apologized | CONCEDE | political-institutions | 055 | His party's leadership=pty | the families=fam | id=apo
V 14 | put | SUPPORT | election | 051 | His party's leadership=pty | the mayor=may | st=h | when=2012 | date=2012
V 15 | said | =apo |  |  | party chairman Camilo Narvaez=nar | @14:the families=fam
V 17 | refused | REJECT/meet | executive | 125 | Clemencia Tepec=cle | the interior minister=int | id=ref
V 18 | said | =ref |  |  | she=cle | @17:the interior minister=int
V 19 | urged | REQUEST/change | human-rights, crime | 102 | The United Nations=un; the Organization of American States=oas | Mexico=mex
V 21 | shot dead | ASSAULT/firearms | repression | 175 | state police=sp | 17 farmers=far | st=h | when=June 1995 | date=1995-06 | where=Aguas Blancas | n=killed:17 farmers:17 | id=agu
V 21 | massacre | =agu | | | state police=sp | 17 farmers=far
V 21 | resign | RETREAT/resign | executive | 0831 | the governor of the time=g95 | - | st=h | when=the next year | date=1996
V 22 | killed | ASSAULT | repression | 175 | police=pol | two students of the same college=s11 | st=h | when=December 2011 | date=2011-12 | where=the highway to Acapulco | n=killed:two students of the same college:2 | id=k11
V 22 | broke up | =k11 | | | police=pol | their=s11
V 22 | blockade | PROTEST/obstruct | | 144 | their=s11 | - | st=h | when=December 2011 | date=2011-12 | where=the highway to Acapulco
V 24 | attack | =att |  |  | @1:police=pol; @0:Mexico mayor=may | @5:the trainee teachers=stu
V 24 | torching | =burn |  |  | @9:A group of some 200=tor | @1:his=may
V 24 | march | =mar |  |  | @8:Thousands of students and teachers=mar | -
V 24 | burned | =burn |  |  | @9:A group of some 200=tor | @1:his=may | where=town hall
Q 0 | i | Mexico mayor ordered attack on students | prosecutors=mag | say | -
Q 2 | i | a warrant had been issued for the mayor, his wife and his security chief, all three of whom are on the run | Attorney General Ernesto Villafuerte=vil | told | -
Q 3 | d | The order~~the mayor, | Villafuerte=vil | said | -
Q 4 | i | The 52 people~~Guerreros Unidos | he=vil | added | -
Q 6 | i | he had lain under a bus for two hours | A survivor of the shooting, who gave his name only as Ulises=uli | said | -
Q 7 | d | They shouted~~are missing, | he=uli | told | AFP=afp
Q 8 | d | They took them alive, we want them back alive! | Thousands of students and teachers=mar | chanting | -
Q 12 | m | he would go "only if the people ask me with ballots" | Governor Abelardo Catalan=gov | saying | -
Q 13 | m | he would request leave from the state congress "to favor a climate of calm" | he#1=gov | told | -
Q 15 | d | We did not know, and we should have known, | party chairman Camilo Narvaez=nar | said | -
Q 18 | d | I don't take condolences for the living, | she=cle | said | -
#A w30-018 | 2024-08-09 | -
S 'I smelled the smoke and thought: my daughter will die here': men jailed over asylum hotel attack
P Judge tells three who besieged Rotherham hotel that they 'came to burn the stranger in his bed'
P Three men have been jailed for a total of eight years and two months for their part in the riot outside a hotel housing asylum seekers near Rotherham, as police forces in England readied 6,000 officers for another weekend of disorder.
P Craig Holroyd, 38, of Barnsley, Lee Stancliffe, 24, of Rotherham, and Jordan Peel, 19, of Mexborough, had admitted violent disorder at an earlier hearing.
P Sheffield crown court heard on Friday that Holroyd ripped out fence posts and threw them at officers, while Stancliffe pushed a burning bin against the door of the Holiday Inn Express.
P Peel livestreamed the attack.
P In a statement read by the prosecutor, an Eritrean woman who had barricaded herself in a room with her four-year-old said she smelled the smoke and "began to say goodbye".
P "I crossed a desert and a sea and nobody had tried to burn me," she wrote.
S "My daughter asks if the men know our new address."
P Sentencing the three, Judge Hilary Thornbury said they had lent their hands to "the worst act this county has seen in my lifetime".
P "You came to burn the stranger in his bed," she told Stancliffe, who wept as he was handed three years and four months.
P PC Adeel Rashid, one of 64 officers hurt in last Sunday's violence, told the court that he was knocked out by a plank and came to under a parked car.
P The prime minister welcomed the sentences and repeated that those who took part would "regret it".
P Yvette Cooper, the home secretary, visited South Yorkshire police on Thursday and thanked the injured.
P The Police Federation was less cheerful.
P Its local chair, Steve Garbutt, complained that officers had been sent out without enough shields and demanded an inquiry into "why the call for help went unanswered for 50 minutes".
P South Yorkshire police denied there had been any delay.
P The riots began after three girls were stabbed to death at a dance class in Southport on 29 July and false claims spread online that the attacker was a Muslim migrant.
P More than 480 people had been arrested and 149 charged by Thursday night, according to the National Police Chiefs' Council.
P On Wednesday thousands of anti-racism demonstrators filled the streets of Walthamstow, Bristol and Brighton, where far-right marches had been announced that never came.
P "They were going to march on us, so we marched on us first," said Joyce Adeyinka, 70, who brought her drum.
P Rotherham council, which has let its mosque volunteers use a depot to store sandbags, rejected a call by a Reform councillor to have the asylum seekers moved.
P Old-timers see something of 2001, when Asian and white youths fought police for nights on end in Oldham, Burnley and Bradford, and some 200 men were later jailed over the Bradford riot alone.
P But no one, then, was tried within a week.
P Holroyd, who got two years and eight months, blew a kiss to the gallery when his sentence was read; of the riot he has told his barrister that he remembers "mainly the sun".
@ three | three men jailed over the Rotherham hotel attack | l | GBRCVL
@ jud | Hilary Thornbury | p | GBRJUD | Judge
@ asy | asylum seekers in the Rotherham hotel | l | REF
@ pol | police forces in England | o | GBRCOP
@ hol | Craig Holroyd | p | GBRCVL
@ sta | Lee Stancliffe | p | GBRCVL
@ peel | Jordan Peel | p | GBRCVL
@ off | officers at the Rotherham hotel | g | GBRCOP
@ eri | Eritrean woman | p | ERIREF
@ ras | Adeel Rashid | p | GBRCOP | police constable
@ pm | prime minister of the United Kingdom | p | GBRGOV | prime minister
@ coo | Yvette Cooper | p | GBRGOV | home secretary
@ syp | South Yorkshire police | o | GBRCOP
@ gar | Steve Garbutt | p | GBRCOP,GBRLAB | local chair of the Police Federation
@ npcc | National Police Chiefs' Council | o | GBRCOP
@ arr | people arrested over the riots | l | GBRCVL
@ ant | anti-racism demonstrators | l | GBRCVL
@ joy | Joyce Adeyinka | p | GBRCVL
@ rc | Rotherham council | o | GBRGOV
@ ref | Reform councillor | p | GBRPTYOPP | councillor
@ youth | Asian and white youths | l | GBRCVL
@ m01 | men jailed over the Bradford riot | l | GBRCVL
@ rio | rioters of August 2024 | l | GBRCVL
@ bar | barrister of Craig Holroyd | p | GBRJUD | barrister
E 1 Rotherham/GPE; three/NUM
E 2 Three men/NUM; Rotherham/GPE; England/GPE; 6,000 officers/NUM
E 3 Craig Holroyd/PER; Barnsley/GPE; Lee Stancliffe/PER; Rotherham/GPE; Jordan Peel/PER; Mexborough/GPE
E 4 Sheffield crown court/ORG; Friday/DATE; Holroyd/PER; Stancliffe/PER; Holiday Inn Express/FAC
E 5 Peel/PER
E 6 Eritrean/NORP
E 9 Hilary Thornbury/PER
E 10 Stancliffe/PER
E 11 Adeel Rashid/PER; 64 officers/NUM; last Sunday/DATE
E 13 Yvette Cooper/PER; South Yorkshire police/ORG; Thursday/DATE
E 14 Police Federation/ORG
E 15 Steve Garbutt/PER
E 16 South Yorkshire police/ORG
E 17 three girls/NUM; Southport/GPE; 29 July/DATE; Muslim/NORP
E 18 More than 480 people/NUM; 149/NUM; Thursday/DATE; National Police Chiefs' Council/ORG
E 19 Wednesday/DATE; thousands of anti-racism demonstrators/NUM; Walthamstow/GPE; Bristol/GPE; Brighton/GPE
E 20 Joyce Adeyinka/PER
E 21 Rotherham council/ORG; Reform/ORG
E 22 2001/DATE; Asian/NORP; Oldham/GPE; Burnley/GPE; Bradford#1/GPE; some 200 men/NUM; Bradford#2/GPE
E 24 Holroyd/PER
V 0 | jailed | SANCTION/convict | legal, asylum | 116 | @1:Judge=jud | men=three | id=jail
V 0 | attack | PROTEST/riot | asylum, migration | 145 | men=three | - | where=asylum hotel | id=riot
V 1 | tells | ACCUSE/disapprove | legal, asylum | 111 | Judge=jud | three=three | id=jd
V 1 | besieged | =riot |  |  | three who besieged Rotherham hotel=three | @2:asylum seekers=asy | where=Rotherham hotel
V 1 | came | =riot |  |  | they=three | @2:asylum seekers=asy | by=Judge=jud
V 2 | jailed | =jail |  |  | @1:Judge=jud | Three men=three
V 2 | riot | =riot | | | their=three | asylum seekers=asy | where=outside a hotel housing asylum seekers near Rotherham
V 2 | readied | MOBILIZE/police | migration | 151 | police forces in England=pol | - | n=other:6,000 officers:6000
V 3 | admitted | CONCEDE | legal | 015 | Craig Holroyd=hol; Lee Stancliffe=sta; Jordan Peel=peel | - | st=h
V 3 | disorder | =riot |  |  | Craig Holroyd=hol; Lee Stancliffe=sta; Jordan Peel=peel | @2:asylum seekers=asy
V 4 | threw | ASSAULT/primitive | asylum | 182 | Holroyd=hol | officers=off | by=Sheffield crown court=jud | id=thr
V 4 | pushed | =riot |  |  | Stancliffe=sta | @2:asylum seekers=asy | by=Sheffield crown court=jud | where=the door of the Holiday Inn Express
V 4 | ripped | =riot |  |  | Holroyd=hol | @2:asylum seekers=asy
V 5 | attack | =riot |  |  | @2:their=three | @2:asylum seekers=asy
V 7 | burn | =riot |  |  | @9:they=three | me=eri | by=she=eri
V 9 | Sentencing | =jail | | | Judge Hilary Thornbury=jud | the three=three
V 9 | said | =jd |  |  | Judge Hilary Thornbury=jud | they=three
V 9 | act | =riot |  |  | they=three | @2:asylum seekers=asy | by=Judge Hilary Thornbury=jud
V 10 | told | =jd | | | she=jud | Stancliffe=sta
V 10 | handed | =jail |  |  | @9:Judge Hilary Thornbury=jud | Stancliffe=sta
V 10 | came | =riot |  |  | You=sta | @2:asylum seekers=asy | by=she=jud
V 11 | violence | =riot |  |  | @9:they=three | 64 officers=off | when=last Sunday | date=2024-08-04 | n=injured:64 officers:64
V 11 | knocked out | ASSAULT/beat | asylum | 182 | - | he=ras | by=he=ras | when=last Sunday | date=2024-08-04
V 11 | hurt | =riot |  |  | @9:they=three | 64 officers=off
V 12 | welcomed | SUPPORT | legal, executive | 051 | The prime minister=pm | @9:Judge Hilary Thornbury=jud
V 12 | sentences | =jail |  |  | @9:Judge Hilary Thornbury=jud | @9:the three=three
V 12 | repeated | THREATEN/arrest | legal, executive | 130 | The prime minister=pm | those who took part=rio
V 12 | took | =riot |  |  | those=rio | @2:asylum seekers=asy
V 13 | visited | CONSULT/visit | executive | 042 | Yvette Cooper=coo | South Yorkshire police=syp | when=Thursday | date=2024-08-08
V 13 | thanked | SUPPORT | executive | 051 | Yvette Cooper=coo | the injured=off | when=Thursday | date=2024-08-08
V 15 | complained | ACCUSE/disapprove | legal | 111 | Steve Garbutt=gar | @13:South Yorkshire police=syp | id=comp
V 15 | demanded | REQUEST/change | legal | 100 | Steve Garbutt=gar | @13:South Yorkshire police=syp
V 15 | sent | MOBILIZE/police | legal | 153 | @13:South Yorkshire police=syp | - | by=Steve Garbutt=gar
V 15 | call | REQUEST/assist | legal | 101 | officers=off | @13:South Yorkshire police=syp | by=Steve Garbutt=gar
V 16 | denied | REJECT | legal | 120 | South Yorkshire police=syp | @15:Steve Garbutt=gar
V 17 | riots | PROTEST/riot | migration, religion-ethnicity | 145 | - | - | id=riots
V 18 | arrested | COERCE/arrest | legal | 173 | - | More than 480 people=arr | by=the National Police Chiefs' Council=npcc | n=arrested:More than 480 people:480
V 18 | charged | ACCUSE/allege | legal | 115 | - | 149=arr | by=the National Police Chiefs' Council=npcc | n=other:149:149
V 19 | filled | PROTEST/demo | migration, religion-ethnicity | 141 | thousands of anti-racism demonstrators=ant | - | when=Wednesday | date=2024-08-07 | where=the streets of Walthamstow, Bristol and Brighton | n=protesters:thousands of anti-racism demonstrators:- | id=anti
V 19 | marches | PROTEST/demo | migration, religion-ethnicity | 141 | - | - | st=n
V 20 | marched | =anti | | | we=ant | -
V 21 | rejected | REJECT/change | asylum | 123 | Rotherham council=rc | a Reform councillor=ref
V 21 | call | REQUEST/change | asylum | 020 | a Reform councillor=ref | Rotherham council=rc
V 22 | fought | PROTEST/riot | religion-ethnicity | 145 | Asian and white youths=youth | police=pol | st=h | when=2001 | date=2001 | where=Oldham, Burnley and Bradford | id=r01
V 22 | jailed | SANCTION/convict | legal | 116 | - | some 200 men=m01 | st=h | n=arrested:some 200 men:200
V 22 | riot | =r01 |  |  | some 200 men=m01 | police=pol | where=Bradford#2
V 24 | got | =jail |  |  | @9:Judge Hilary Thornbury=jud | Holroyd=hol
V 24 | sentence | =jail |  |  | @9:Judge Hilary Thornbury=jud | his#1=hol
V 24 | riot | =riot |  |  | @9:they=three | @2:asylum seekers=asy
Q 0 | d | I smelled the smoke and thought: my daughter will die here | @6:an Eritrean woman=eri | | -
Q 1 | m | they 'came to burn the stranger in his bed' | Judge=jud | tells | three who besieged Rotherham hotel=three
Q 4 | i | Holroyd ripped~~Holiday Inn Express | - | heard | -
Q 6 | m | she smelled the smoke and "began to say goodbye" | an Eritrean woman=eri | said | -
Q 7 | d | I crossed a desert and a sea and nobody had tried to burn me, | she=eri | wrote | -
Q 8 | d | * | @7:she=eri | | -
Q 9 | m | they had lent their hands to "the worst act this county has seen in my lifetime" | Judge Hilary Thornbury=jud | said | -
Q 10 | d | You came to burn the stranger in his bed, | she=jud | told | Stancliffe=sta
Q 11 | i | he was knocked out by a plank and came to under a parked car | PC Adeel Rashid=ras | told | -
Q 12 | m | those who took part would "regret it" | The prime minister=pm | repeated | -
Q 15 | i | officers had been sent out without enough shields | Its local chair, Steve Garbutt=gar | complained | -
Q 16 | i | there had been any delay | South Yorkshire police=syp | denied | -
Q 20 | d | They were going to march on us, so we marched on us first, | Joyce Adeyinka=joy | said | -
Q 24 | m | he remembers "mainly the sun" | he#2=hol | told | his barrister=bar
#A w30-019 | 2018-02-08 | HARIPUR
S One sentenced to death, five get life in Mardan campus lynching case; 26 walk free
P Victim's brother calls verdict 'half a sunrise'; religious parties to march against it on Friday
P HARIPUR: An anti-terrorism court on Wednesday awarded the death penalty to one man and life imprisonment to five others for the lynching of a student at a university in Mardan last April over a false allegation of blasphemy, and acquitted 26 of the accused.
P Judge Fazal-e-Wadood Marwat announced the judgement inside Haripur Central Prison, where the trial was held for security reasons.
P Another 25 men were sentenced to four years each for rioting.
P Imdad Kakakhel, who had been identified as the one who shot the student, Zarak Yousafzai, thrice, was to hang, the judge ruled.
P Zarak, 23, who studied journalism, was dragged from his hostel room on April 13, stripped, beaten with planks and shot by a mob that numbered in the hundreds.
P Videos of the killing, in which some cheer and film, sickened the country.
P "Half a sunrise, that is what we got today," his brother Aimal told Dawn over telephone from Swabi.
S "My mother asked me if it would bring down his photograph from the wall."
P The family's counsel said it would challenge the acquittal of the 26 in the Peshawar High Court.
P A public prosecutor, who did not wish to be named, said the state had proved its case "against every man in that corridor".
P Relatives of those freed danced outside the prison gates and garlanded them with roses.
P The Jamiat Ulema-i-Islam (Fazl) and the Jamaat-i-Islami condemned the judgement and announced that they would hold a protest in Mardan after Friday prayers.
P "These boys are not killers, they are lovers," Maulana Abdul Ghafoor Bacha told a crowd that had gathered at the Rashakai interchange to receive them.
P The district administration responded by imposing Section 144 in the town for a week, thereby banning assemblies of more than five people.
P Police also registered a case against the cleric for hate speech, District Police Officer Tariq Shinwari said.
P Amnesty International welcomed the convictions but criticised the use of the death penalty, urging Pakistan to repeal its blasphemy laws instead.
P The Human Rights Commission of Pakistan said it was "a beginning".
P PTI chairman Imran Khan, whose party runs the province, praised the police on Twitter for having arrested 57 of 61 suspects within weeks.
P A joint investigation team found in June that the murder was planned by employees and students whom Zarak had accused of corruption in a television interview days before.
P No one has ever been executed for blasphemy in Pakistan, but scores have been killed by mobs or lone men since 1990.
S In January 2011 Punjab governor Salman Taseer was shot dead by his own guard for having defended a Christian woman on death row; two months later gunmen murdered minorities minister Shahbaz Bhatti.
P At the university the hostel wing is still locked, and the cricket pitch is full.
@ atc | anti-terrorism court in Haripur | o | PAKJUD
@ mar | Fazal-e-Wadood Marwat | p | PAKJUD | Judge
@ imd | Imdad Kakakhel | p | PAKCVL
@ five | five men given life imprisonment | l | PAKCVL
@ acq | 26 acquitted men | l | PAKCVL
@ t25 | 25 men sentenced for rioting | l | PAKCVL
@ zar | Zarak Yousafzai | p | PAKEDU | student
@ mob | mob in Mardan | l | PAKCVL
@ aim | Aimal Yousafzai | p | PAKCVL
@ cou | counsel of the family of Zarak Yousafzai | p | PAKJUD | counsel
@ pp | public prosecutor | p | PAKJUD | public prosecutor
@ jui | Jamiat Ulema-i-Islam (Fazl) | o | PAKPTYOPP
@ ji | Jamaat-i-Islami | o | PAKPTYOPP
@ bac | Abdul Ghafoor Bacha | p | PAKREL | Maulana
@ dis | district administration of Mardan | o | PAKGOV
@ pol | Mardan police | o | PAKCOP
@ shi | Tariq Shinwari | p | PAKCOP | District Police Officer
@ amn | Amnesty International | o | NGO
@ pak | Pakistan | c | PAK
@ hrcp | Human Rights Commission of Pakistan | o | PAKNGO
@ ik | Imran Khan | p | PAKPTYOPP | PTI chairman
@ susp | 57 of 61 suspects | l | PAKCVL
@ jit | joint investigation team | o | PAKCOP
@ emp | employees and students of the university | l | PAKEDU
@ dawn | Dawn | o | PAKJRN
@ tas | Salman Taseer | p | PAKGOV | Punjab governor
@ gua | guard of Salman Taseer | p | PAKCOP
@ chr | Christian woman on death row | p | PAKCVL
@ gun | gunmen who killed Shahbaz Bhatti | g | PAKUAF
@ bha | Shahbaz Bhatti | p | PAKGOV | minorities minister
@ scor | people killed over blasphemy claims | l | PAKCVL
E 0 Mardan/GPE; One/NUM; five/NUM; 26/NUM
E 1 Friday/DATE
E 2 HARIPUR/GPE; Wednesday/DATE; one man/NUM; five others/NUM; Mardan/GPE; last April/DATE; 26 of the accused/NUM
E 3 Fazal-e-Wadood Marwat/PER; Haripur Central Prison/FAC
E 4 25 men/NUM
E 5 Imdad Kakakhel/PER; Zarak Yousafzai/PER
E 6 Zarak/PER; April 13/DATE; in the hundreds/NUM
E 8 today/DATE; Aimal/PER; Dawn/ORG; Swabi/GPE
E 10 26/NUM; Peshawar High Court/ORG
E 13 Jamiat Ulema-i-Islam (Fazl)/ORG; Jamaat-i-Islami/ORG; Mardan/GPE; Friday/DATE
E 14 Abdul Ghafoor Bacha/PER; Rashakai interchange/FAC
E 15 Section 144/LAW
E 16 Tariq Shinwari/PER
E 17 Amnesty International/ORG; Pakistan/GPE
E 18 Human Rights Commission of Pakistan/ORG
E 19 PTI/ORG; Imran Khan/PER; Twitter/ORG; 57 of 61 suspects/NUM
E 20 June/DATE; Zarak/PER
E 21 Pakistan/GPE; scores/NUM; 1990/DATE
E 22 January 2011/DATE; Punjab/GPE; Salman Taseer/PER; Christian/NORP; two months later/DATE; Shahbaz Bhatti/PER
V 0 | sentenced | SANCTION/convict | legal, religion-ethnicity | 116 | @2:An anti-terrorism court=atc | One=imd | id=death
V 0 | get life | SANCTION/convict | legal, religion-ethnicity | 116 | @2:An anti-terrorism court=atc | five=five | n=arrested:five:5 | id=life
V 0 | lynching | ASSAULT/targeted | religion-ethnicity | 186 | - | - | st=h | where=Mardan campus | id=lyn
V 0 | walk free | CONCEDE | legal, religion-ethnicity | 080 | @2:An anti-terrorism court=atc | 26=acq | n=other:26:26 | id=acq
V 1 | march | PROTEST/demo | religion-ethnicity, legal | 141 | religious parties=jui; religious parties=ji | @2:An anti-terrorism court=atc | st=f | when=Friday | date=2018-02-09 | id=prot
V 1 | verdict | =death |  |  | @2:An anti-terrorism court=atc | @0:One=imd
V 2 | awarded | =death | | | An anti-terrorism court=atc | one man=imd | when=Wednesday | date=2018-02-07
V 2 | imprisonment | =life | | | An anti-terrorism court=atc | five others=five | when=Wednesday | date=2018-02-07 | n=arrested:five others:5
V 2 | lynching | =lyn | | | one man=imd; five others=five | a student=zar | when=last April | date=2017-04 | where=a university in Mardan
V 2 | acquitted | =acq | | | An anti-terrorism court=atc | 26 of the accused=acq | when=Wednesday | date=2018-02-07 | n=other:26 of the accused:26
V 3 | judgement | =death |  |  | Judge Fazal-e-Wadood Marwat=mar | @2:one man=imd | where=Haripur Central Prison
V 4 | sentenced | SANCTION/convict | legal, religion-ethnicity | 116 | @2:An anti-terrorism court=atc | 25 men=t25 | n=arrested:25 men:25
V 4 | rioting | PROTEST/riot | religion-ethnicity | 145 | 25 men=t25 | - | st=h
V 5 | shot | =lyn | | | Imdad Kakakhel=imd | Zarak Yousafzai=zar
V 5 | ruled | =death | | | the judge=mar | Imdad Kakakhel=imd
V 5 | hang | =death |  |  | the judge=mar | Imdad Kakakhel=imd
V 6 | dragged | =lyn | | | a mob=mob | Zarak=zar | when=April 13 | date=2017-04-13 | where=hostel room
V 6 | beaten | =lyn | | | a mob=mob | Zarak=zar | when=April 13 | date=2017-04-13
V 6 | shot | =lyn | | | a mob=mob | Zarak=zar | when=April 13 | date=2017-04-13
V 6 | stripped | =lyn |  |  | a mob=mob | Zarak=zar
V 7 | killing | =lyn |  |  | some=mob | @6:Zarak=zar
V 10 | acquittal | =acq |  |  | @2:An anti-terrorism court=atc | the 26=acq
V 10 | challenge | REJECT | legal | 120 | The family's counsel=cou | @2:An anti-terrorism court=atc
V 12 | freed | RETREAT/release | legal | 0841 | - | those=acq
V 13 | condemned | ACCUSE/disapprove | legal, religion-ethnicity | 111 | The Jamiat Ulema-i-Islam (Fazl)=jui; the Jamaat-i-Islami=ji | @2:An anti-terrorism court=atc
V 13 | judgement | =death |  |  | @2:An anti-terrorism court=atc | @5:Imdad Kakakhel=imd
V 13 | protest | =prot |  |  | The Jamiat Ulema-i-Islam (Fazl)=jui; the Jamaat-i-Islami=ji | @2:An anti-terrorism court=atc | when=after Friday prayers | date=2018-02-09 | where=Mardan
V 14 | told | SUPPORT | religion-ethnicity | 052 | Maulana Abdul Ghafoor Bacha=bac | These boys=acq | where=Rashakai interchange | id=ms
V 15 | imposing | COERCE/restrict | rights-freedoms, legal | 1721 | The district administration=dis | - | where=the town | id=s144
V 15 | banning | =s144 | | | The district administration=dis | - | where=the town
V 16 | registered a case | ACCUSE/allege | legal, religion-ethnicity | 115 | Police#1=pol | the cleric=bac | by=District Police Officer Tariq Shinwari=shi
V 16 | speech | =ms |  |  | the cleric=bac | @14:These boys=acq
V 17 | welcomed | SUPPORT | legal, human-rights | 051 | Amnesty International=amn | @2:An anti-terrorism court=atc
V 17 | convictions | =life |  |  | @2:An anti-terrorism court=atc | @2:five others=five
V 17 | criticised | ACCUSE/disapprove | legal, human-rights | 111 | Amnesty International=amn | @2:An anti-terrorism court=atc
V 17 | urging | REQUEST/change | legal, human-rights, religion-ethnicity | 0242 | Amnesty International=amn | Pakistan=pak
V 17 | penalty | =death |  |  | @2:An anti-terrorism court=atc | @5:Imdad Kakakhel=imd
V 18 | said | SUPPORT | legal, human-rights | 051 | The Human Rights Commission of Pakistan=hrcp | @2:An anti-terrorism court=atc
V 19 | praised | SUPPORT | legal | 051 | PTI chairman Imran Khan=ik | the police=pol
V 19 | arrested | COERCE/arrest | legal | 173 | the police=pol | 57 of 61 suspects=susp | st=h | by=PTI chairman Imran Khan=ik | n=arrested:57 of 61 suspects:57
V 20 | found | ACCUSE/allege | legal, religion-ethnicity | 112 | A joint investigation team=jit | employees and students=emp | st=h | when=June | date=2017-06
V 20 | murder | =lyn | | | employees and students=emp | Zarak=zar | by=A joint investigation team=jit
V 20 | accused | ACCUSE/allege | corruption | 1121 | Zarak=zar | employees and students=emp | st=h | when=days before | date=2017-04
V 21 | killed | ASSAULT | religion-ethnicity | 180 | mobs=mob | scores=scor | st=h | when=since 1990 | date=1990/2018 | where=Pakistan | n=killed:scores:-
V 22 | shot dead | ASSAULT/targeted | religion-ethnicity, executive | 186 | his own guard=gua | Salman Taseer=tas | st=h | when=January 2011 | date=2011-01
V 22 | defended | SUPPORT | religion-ethnicity | 052 | Salman Taseer=tas | a Christian woman on death row=chr | st=h
V 22 | murdered | ASSAULT/targeted | religion-ethnicity, executive | 186 | gunmen=gun | Shahbaz Bhatti=bha | st=h | when=two months later | date=2011-03
Q 1 | m | verdict 'half a sunrise' | Victim's brother=aim | calls | -
Q 5 | i | Imdad Kakakhel, who had been identified as the one who shot the student, Zarak Yousafzai, thrice, was to hang | the judge=mar | ruled | -
Q 8 | d | Half a sunrise, that is what we got today, | his brother Aimal=aim | told | Dawn=dawn
Q 9 | d | * | @8:his brother Aimal=aim | | @8:Dawn=dawn
Q 10 | i | it would challenge the acquittal of the 26 in the Peshawar High Court | The family's counsel=cou | said | -
Q 11 | m | the state had proved its case "against every man in that corridor" | A public prosecutor, who did not wish to be named=pp | said | -
Q 13 | i | they would hold a protest in Mardan after Friday prayers | The Jamiat Ulema-i-Islam (Fazl)=jui | announced | -
Q 14 | d | These boys are not killers, they are lovers, | Maulana Abdul Ghafoor Bacha=bac | told | -
Q 16 | i | Police also registered a case against the cleric for hate speech | District Police Officer Tariq Shinwari=shi | said | -
Q 18 | m | it was "a beginning" | The Human Rights Commission of Pakistan=hrcp | said | -
Q 20 | i | the murder was planned~~days before | A joint investigation team=jit | found | -
#A w30-020 | 2020-06-04 | HONG KONG
S Hong Kong's Tiananmen vigil is banned for first time. So why are there candles everywhere?
P Analysis: thousands defy the police, and the letter of a health rule, to keep an old promise
P At eight o'clock on Thursday evening the football pitches of Victoria Park, which police had fenced off that morning, filled with people who climbed over the barriers in twos and threes and sat down with candles in paper cups.
P For 30 years the gathering in memory of those killed in Beijing on 4 June 1989 had been lawful.
S On Monday the police force banned it, citing the coronavirus and a limit of eight on public gatherings.
P "The virus goes to work and to the shopping mall, but it is most dangerous, it seems, when it remembers," said Lo Wing-sang, vice-chairman of the Hong Kong Alliance, which has organised every vigil since 1990.
P Mr Lo had appealed to residents to light candles wherever they were, and they did, from Mong Kok to the outlying islands.
P In the park itself the police, 3,000 of whom were on duty across the city, kept their distance.
P In Mong Kok they did not: officers pepper-sprayed a group who had tried to block Nathan Road and arrested four of them, a police spokesman said.
P "I brought my son because next year I may not be able to," said a woman who gave only her surname, Cheung.
S "He asked why the policemen were filming us. I said, ask them in ten years."
P Earlier in the day lawmakers passed a bill that punishes insults to China's national anthem with up to three years in prison.
P Two pro-democracy members threw a foul-smelling liquid on the chamber floor in protest and were dragged out by guards.
P One of them, Eddie Fung, shouted that "a murderous state stinks for ten thousand years".
P The bill, and the ban, come a week after Beijing's parliament voted to impose a national security law on the territory, a decision that Britain and the United States condemned at once.
P The prime minister, writing in The Times on Wednesday, promised a path to citizenship to nearly three million Hong Kong people if the law went ahead.
P Beijing told him to "step back from the brink", and the city's chief executive, Carrie Lam, accused foreign critics of double standards.
P US Secretary of State Mike Pompeo met four survivors of Tiananmen on Tuesday, a meeting that a Chinese foreign ministry spokesman denounced as "crude interference".
P What, then, was Thursday evening?
S Was it a farewell?
P China has never given a count of those its soldiers shot in the streets around the square, though estimates run from several hundred to several thousand.
P In Hong Kong a million people marched in protest against the crackdown at the time, and the first vigil, a year later, drew 150,000.
P Last June, days after the 30th anniversary, police fired tear gas at crowds outside the legislature who opposed an extradition bill; Mrs Lam suspended it that week and withdrew it in September, too late.
P "They will charge somebody for tonight," predicted Prof Margaret Yuen, a legal scholar at the University of Hong Kong.
S "They need a name for the file."
P By ten the wax had been scraped off the pitches, mostly by the people who had spilled it.
@ pol | Hong Kong police | o | HKGCOP
@ vig | people at the Victoria Park vigil | l | HKGCVLOPP
@ dead | people killed in Beijing in 1989 | l | CHNCVL
@ lo | Lo Wing-sang | p | HKGSOCOPP | vice-chairman of the Hong Kong Alliance
@ hka | Hong Kong Alliance | o | HKGSOCOPP
@ res | Hong Kong residents | l | HKGCVL
@ mk | protesters on Nathan Road | l | HKGCVLOPP
@ spo | Hong Kong police spokesman | p | HKGCOP | police spokesman
@ che | Cheung | p | HKGCVL
@ leg | Hong Kong lawmakers | g | HKGLEG
@ two | two pro-democracy members | g | HKGLEGOPP
@ fung | Eddie Fung | p | HKGLEGOPP
@ gua | guards of the chamber | g | HKGLEG
@ chn | China | c | CHN
@ npc | Beijing's parliament | o | CHNLEG
@ bei | Chinese government | o | CHNGOV
@ uk | Britain | c | GBR
@ us | United States | c | USA
@ pm | prime minister of the United Kingdom | p | GBRGOV | prime minister
@ hkp | Hong Kong people with a claim to British papers | l | HKGCVL
@ lam | Carrie Lam | p | HKGGOV | chief executive
@ pom | Mike Pompeo | p | USAGOV | Secretary of State
@ sur | four survivors of Tiananmen | l | CHNCVLOPP
@ cfm | Chinese foreign ministry spokesman | p | CHNGOV | foreign ministry spokesman
@ pla | Chinese soldiers | g | CHNMIL
@ m89 | Hong Kong marchers of 1989 | l | HKGCVL
@ v90 | people at the first vigil | l | HKGCVL
@ ext | opponents of the extradition bill | l | HKGCVLOPP
@ yuen | Margaret Yuen | p | HKGEDU | legal scholar
@ hk | Hong Kong | c | HKG
E 0 Hong Kong/GPE; Tiananmen/LOC
E 1 thousands/NUM
E 2 Thursday/DATE; Victoria Park/LOC
E 3 Beijing/GPE; 4 June 1989/DATE
E 4 Monday/DATE
E 5 Lo Wing-sang/PER; Hong Kong Alliance/ORG; 1990/DATE
E 6 Lo/PER; Mong Kok/GPE
E 7 3,000/NUM
E 8 Mong Kok/GPE; Nathan Road/LOC; four of them/NUM
E 9 next year/DATE; Cheung/PER
E 11 China/GPE
E 12 Two pro-democracy members/NUM
E 13 Eddie Fung/PER
E 14 Beijing/GPE; Britain/GPE; United States/GPE
E 15 The Times/ORG; Wednesday/DATE; nearly three million/NUM; Hong Kong/GPE
E 16 Beijing/GPE; Carrie Lam/PER
E 17 US/GPE; Mike Pompeo/PER; four survivors/NUM; Tiananmen/LOC; Tuesday/DATE; Chinese/NORP
E 18 Thursday/DATE
E 20 China/GPE; several hundred to several thousand/NUM
E 21 Hong Kong/GPE; a million people/NUM; 150,000/NUM
E 22 Last June/DATE; Lam/PER; September/DATE
E 23 tonight/DATE; Margaret Yuen/PER; University of Hong Kong/ORG
V 0 | vigil | PROTEST/demo | rights-freedoms, human-rights | 141 | @1:thousands=vig | - | where=Hong Kong | id=vig
V 0 | banned | COERCE/restrict | rights-freedoms | 1721 | @1:the police=pol | @1:thousands=vig | id=ban
V 1 | defy | REJECT | rights-freedoms | 128 | thousands=vig | the police=pol | id=defy
V 2 | fenced off | COERCE/restrict | rights-freedoms | 172 | police=pol | people=vig | when=that morning | date=2020-06-04 | where=Victoria Park
V 2 | climbed | =defy | | | people=vig | police=pol
V 2 | sat down | =vig | | | people=vig | - | when=Thursday evening | date=2020-06-04 | where=the football pitches of Victoria Park
V 2 | filled | =vig |  |  | people=vig | - | when=Thursday evening | date=2020-06-04 | where=the football pitches of Victoria Park
V 3 | gathering | PROTEST/demo | human-rights | 141 | - | - | st=h | id=ser
V 3 | killed | ASSAULT/firearms | repression, military, pro-democracy | 175 | @20:its soldiers=pla | those=dead | st=h | when=4 June 1989 | date=1989-06-04 | where=Beijing | id=tia
V 4 | banned | =ban |  |  | the police force=pol | @1:thousands=vig | when=Monday | date=2020-06-01
V 5 | said | ACCUSE/disapprove | rights-freedoms, health | 111 | Lo Wing-sang=lo | @4:the police force=pol
V 5 | vigil | =ser |  |  | the Hong Kong Alliance=hka | -
V 6 | appealed | REQUEST/assist | rights-freedoms | 020 | Mr Lo=lo | residents=res
V 6 | did | =vig | | | they#2=res | - | where=from Mong Kok to the outlying islands
V 7 | on duty | MOBILIZE/police | rights-freedoms | 153 | the police=pol | - | n=other:3,000:3000
V 8 | pepper-sprayed | ASSAULT/crowd-control | rights-freedoms, repression | 175 | officers=pol | a group=mk | by=a police spokesman=spo | where=Mong Kok
V 8 | arrested | COERCE/arrest | rights-freedoms, legal | 173 | officers=pol | four of them=mk | by=a police spokesman=spo | where=Mong Kok | n=arrested:four of them:4
V 8 | block | PROTEST/obstruct | rights-freedoms | 144 | a group=mk | - | by=a police spokesman=spo | where=Nathan Road
V 11 | passed | SUPPORT | legislative | 050 | lawmakers=leg | -
V 12 | threw | PROTEST/vandalize | legislative, rights-freedoms | 145 | Two pro-democracy members=two | - | where=the chamber floor | n=protesters:Two pro-democracy members:2 | id=liq
V 12 | protest | =liq | | | Two pro-democracy members=two | -
V 12 | dragged out | COERCE/restrict | legislative | 172 | guards=gua | Two pro-democracy members=two
V 13 | shouted | ACCUSE/allege | repression, human-rights | 1122 | Eddie Fung=fung | @11:China=chn
V 14 | ban | =ban |  |  | @4:the police force=pol | @1:thousands=vig
V 14 | voted | COERCE/restrict | territory, rights-freedoms, legislative | 172 | Beijing's parliament=npc | the territory=hk | when=a week after | date=2020-05-28 | id=nsl
V 14 | decision | =nsl | | | Beijing's parliament=npc | the territory=hk
V 14 | condemned | ACCUSE/disapprove | diplomatic, rights-freedoms | 111 | Britain=uk; the United States=us | Beijing's parliament=npc
V 14 | impose | =nsl |  |  | Beijing's parliament=npc | the territory=hk
V 15 | promised | AGREE | migration, rights-freedoms | 033 | The prime minister=pm | Hong Kong people=hkp | when=Wednesday | date=2020-06-03 | n=other:nearly three million:3000000
V 16 | told | REQUEST/yield | diplomatic | 100 | Beijing=bei | him=pm
V 16 | accused | ACCUSE/disapprove | diplomatic | 111 | Carrie Lam=lam | foreign critics=pm
V 17 | met | CONSULT | diplomatic, human-rights | 040 | US Secretary of State Mike Pompeo=pom; four survivors of Tiananmen=sur | - | when=Tuesday | date=2020-06-02 | id=met
V 17 | meeting | =met | | | US Secretary of State Mike Pompeo=pom; four survivors of Tiananmen=sur | -
V 17 | denounced | ACCUSE/disapprove | diplomatic | 111 | a Chinese foreign ministry spokesman=cfm | US Secretary of State Mike Pompeo=pom
V 17 | interference | =met |  |  | US Secretary of State Mike Pompeo=pom | - | by=a Chinese foreign ministry spokesman=cfm
V 20 | shot | =tia | | | its soldiers=pla | those=dead | where=the streets around the square
V 21 | marched | PROTEST/demo | repression, pro-democracy | 141 | a million people=m89 | @20:China=chn | st=h | date=1989 | where=Hong Kong | n=protesters:a million people:1000000 | id=m89
V 21 | crackdown | =tia |  |  | @20:its soldiers=pla | @20:those=dead
V 21 | vigil | PROTEST/demo | repression, pro-democracy | 141 | 150,000=v90 | - | st=h | when=a year later | date=1990 | where=Hong Kong | n=protesters:150,000:150000
V 21 | protest | =m89 |  |  | a million people=m89 | @20:China=chn
V 22 | fired | ASSAULT/crowd-control | repression, legislative | 175 | police=pol | crowds=ext | st=h | when=Last June | date=2019-06 | where=outside the legislature
V 22 | opposed | PROTEST/demo | legislative, rights-freedoms | 141 | crowds=ext | - | st=h | when=Last June | date=2019-06 | where=outside the legislature
V 22 | suspended | CONCEDE | legislative, executive | 0832 | Mrs Lam=lam | crowds=ext | st=h | when=that week | date=2019-06
V 22 | withdrew | CONCEDE | legislative, executive | 0832 | Mrs Lam=lam | crowds=ext | st=h | when=September | date=2019-09
Q 5 | d | The virus~~remembers, | Lo Wing-sang=lo | said | -
Q 8 | i | officers pepper-sprayed~~four of them | a police spokesman=spo | said | -
Q 9 | d | I brought my son because next year I may not be able to, | a woman who gave only her surname, Cheung=che | said | -
Q 10 | d | * | @9:Cheung=che | | -
Q 13 | m | "a murderous state stinks for ten thousand years" | Eddie Fung=fung | shouted | -
Q 16 | m | him to "step back from the brink" | Beijing=bei | told | him=pm
Q 17 | m | a meeting that a Chinese foreign ministry spokesman denounced as "crude interference" | a Chinese foreign ministry spokesman=cfm | denounced | -
Q 23 | d | They will charge somebody for tonight, | Prof Margaret Yuen=yuen | predicted | -
Q 24 | d | * | @23:Prof Margaret Yuen=yuen | | -
