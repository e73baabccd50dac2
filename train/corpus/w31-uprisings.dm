#A w31-001 | 2022-11-13 | -
S At least 326 killed in Iran crackdown, rights group says, as families accuse police of 'stealing' their dead
P Iranian security forces have shot, beaten or clubbed to death at least 326 people since mid-September, a Norway-based rights group said Saturday, and mourners in the Kurdish city of Mahabad told CNN that officers opened fire on a funeral there two days earlier.
P The figure from Iran Human Rights includes 43 children and 25 women.
S It could not be independently verified, and Tehran has published no count of its own since September.
P "They came to bury a boy of sixteen and they were fired upon from the roof of the post office," said Shirin Rostami, 34, a teacher who asked that CNN use a name other than her own.
S "People dropped behind the gravestones. My brother has a bullet in his hip and we dare not take him to the hospital."
P Four people died in that shooting, according to her and two other residents.
P State media told a different story.
S The semi-official Tasnim news agency said "armed separatists" had attacked a police post near the cemetery, and the governor of West Azerbaijan province denied that any mourner had been hit.
P "The police showed restraint from the first minute to the last," Governor Kamran Vaezi said in a televised interview.
P Families have also accused the authorities of seizing the corpses of the dead to prevent large burials.
P "They stole my daughter twice," a father in Tehran wrote on Instagram on Thursday, in a post shared more than 200,000 times.
S "First they took her life and then they took her body."
P The protests began after the death of 22-year-old Mahsa Amini, who was arrested by the morality police in Tehran on September 13 over her headscarf.
S Since then they have spread to some 140 cities and have become the boldest challenge to the clerical establishment in more than a decade.
P Nobody knows how long the young will keep it up.
P The judiciary announced on Tuesday that it had indicted more than 1,000 people in the capital alone for their part in what it calls "riots."
S Its spokesman, Behrouz Sadeghi, warned that those who had drawn a weapon "will face the harshest sentence in the book."
P Iran Human Rights urged the international community on Saturday to set up an independent mechanism to hold the leadership to account.
P "Every day of silence in foreign capitals is read in Tehran as permission," its director, Arash Golzari, told CNN by phone.
P Germany and Iceland have asked the U.N. Human Rights Council to meet on the crackdown, and a special session is due on November 24.
S Iran's foreign ministry on Friday summoned the German ambassador to protest what it described as "interventionist and baseless remarks" by Berlin.
P Rights groups say the methods are old ones.
S In November 2019 security forces killed at least 304 people in less than a week after a rise in fuel prices set off demonstrations, according to Amnesty International, and the internet was cut across the country for five days.
S In 2009 the killing of a young woman, Neda Agha-Soltan, on a Tehran street was filmed and seen around the world.
P Rostami said she had been too young to march in those days.
S "This time I am exactly old enough," she said.
@ sf | Iranian security forces | g | IRNCOP
@ dead | people killed in the protests | l | IRNCVL
@ ihr | Iran Human Rights | o | NORNGO
@ fam | families of the dead | l | IRNCVL
@ mourn | mourners in Mahabad | l | IRNCVL
@ shi | Shirin Rostami | p | IRNEDU | teacher
@ res | two other residents | l | IRNCVL
@ tas | Tasnim | o | IRNJRN
@ sep | armed separatists | g | IRNREB
@ pol | Mahabad police | g | IRNCOP
@ gov | Kamran Vaezi | p | IRNGOV | governor of West Azerbaijan
@ auth | Iranian authorities | g | IRNGOV
@ fat | father in Tehran | p | IRNCVL
@ dau | daughter of the father in Tehran | p | IRNCVL
@ mah | Mahsa Amini | p | IRNCVL
@ mor | morality police | o | IRNCOP
@ prot | protesters in Iran | l | IRNCVLOPP
@ jud | Iranian judiciary | o | IRNJUD
@ beh | Behrouz Sadeghi | p | IRNJUD | spokesman of the judiciary
@ int | international community | g |
@ ara | Arash Golzari | p | NORNGO | director
@ ger | Germany | c | DEU
@ ice | Iceland | c | ISL
@ hrc | U.N. Human Rights Council | o | UNO
@ mfa | Iranian foreign ministry | o | IRNGOV
@ amb | German ambassador | p | DEUGOV | ambassador
@ amn | Amnesty International | o | NGO
@ d19 | people killed in November 2019 | l | IRNCVL
@ neda | Neda Agha-Soltan | p | IRNCVL
E 0 At least 326/NUM; Iran/GPE
E 1 Iranian/NORP; at least 326 people/NUM; mid-September/DATE; Norway/GPE; Saturday/DATE; Kurdish/NORP; Mahabad/GPE; CNN/ORG
E 2 Iran Human Rights/ORG; 43 children/NUM; 25 women/NUM
E 3 Tehran/GPE; September/DATE
E 4 Shirin Rostami/PER; CNN/ORG
E 6 Four people/NUM
E 8 Tasnim/ORG; West Azerbaijan/GPE
E 9 Kamran Vaezi/PER
E 11 Tehran/GPE; Instagram/ORG; Thursday/DATE
E 13 Mahsa Amini/PER; Tehran/GPE; September 13/DATE
E 16 Tuesday/DATE; more than 1,000 people/NUM
E 17 Behrouz Sadeghi/PER
E 18 Iran Human Rights/ORG; Saturday/DATE
E 19 Tehran/GPE; Arash Golzari/PER; CNN/ORG
E 20 Germany/GPE; Iceland/GPE; U.N. Human Rights Council/ORG; November 24/DATE
E 21 Iran/GPE; Friday/DATE; German/NORP; Berlin/GPE
E 23 November 2019/DATE; at least 304 people/NUM; Amnesty International/ORG
E 24 2009/DATE; Neda Agha-Soltan/PER; Tehran/GPE
E 25 Rostami/PER
V 0 | killed | ASSAULT/firearms | repression, human-rights | 175 | @1:Iranian security forces=sf | At least 326=dead | by=rights group=ihr | where=Iran | n=killed:At least 326:326 | id=a
V 0 | crackdown | =a | | | @1:Iranian security forces=sf | @1:at least 326 people=dead | where=Iran
V 0 | accuse | ACCUSE/allege | repression, human-rights | 1122 | families=fam | police=sf | id=b
V 0 | stealing | COERCE/seize | repression | 1711 | police=sf | families=fam | by=families=fam | id=e
V 1 | shot | =a | | | Iranian security forces=sf | at least 326 people=dead | by=rights group=ihr | when=since mid-September | date=2022-09/2022-11 | n=killed:at least 326 people:326
V 1 | beaten | =a | | | Iranian security forces=sf | at least 326 people=dead | by=rights group=ihr
V 1 | clubbed | =a | | | Iranian security forces=sf | at least 326 people=dead | by=rights group=ihr
V 1 | opened fire | ASSAULT/firearms | repression | 175 | officers=sf | mourners=mourn | by=mourners=mourn | when=two days earlier | date=2022-11-10 | where=Mahabad | id=c
V 4 | fired | =c | | | @1:officers=sf | they=mourn | by=Shirin Rostami=shi
V 5 | bullet | =c | | | @1:officers=sf | My brother=mourn | by=@4:Shirin Rostami=shi
V 6 | died | =c | | | @1:officers=sf | Four people=mourn | by=her=shi
V 6 | shooting | =c | | | @1:officers=sf | Four people=mourn | by=her=shi | n=killed:Four people:4
V 8 | attacked | ASSAULT | | 180 | "armed separatists"=sep | police post=pol | by=Tasnim=tas | where=near the cemetery
V 8 | denied | REJECT | repression | 016 | governor of West Azerbaijan province=gov | @1:mourners=mourn | id=d
V 8 | hit | =c | | | @1:officers=sf | any mourner=mourn
V 9 | said | =d | | | Governor Kamran Vaezi=gov | @1:mourners=mourn
V 10 | accused | =b | | | Families=fam | the authorities=auth
V 10 | seizing | =e | | | the authorities=auth | Families=fam | by=Families=fam
V 11 | stole | COERCE/seize | repression | 1711 | They=auth | my daughter=dau | by=father=fat | id=st
V 11 | wrote | ACCUSE/allege | repression, human-rights | 112 | a father in Tehran=fat | They=auth
V 12 | took#1 | ASSAULT | repression | 175 | they#1=auth | her#1=dau | by=@11:father=fat
V 12 | took#2 | =st | | | they#2=auth | her#2=dau | by=@11:father=fat
V 13 | protests | PROTEST/demo | rights-freedoms, gender | 141 | @14:they=prot | @14:clerical establishment=auth | when=after the death | id=f
V 13 | arrested | COERCE/arrest | rights-freedoms, gender | 173 | morality police=mor | who=mah | when=September 13 | date=2022-09-13 | where=Tehran | st=h
V 14 | spread | =f | | | they=prot | clerical establishment=auth | where=some 140 cities
V 14 | challenge | =f | | | they=prot | clerical establishment=auth
V 16 | indicted | ACCUSE/allege | legal, repression | 115 | it#1=jud | more than 1,000 people=prot | by=judiciary=jud | where=the capital | n=other:more than 1,000 people:1000
V 16 | riots | =f | | | more than 1,000 people=prot | | by=it#2=jud
V 17 | warned | THREATEN/arrest | legal, repression | 130 | Behrouz Sadeghi=beh | those who had drawn a weapon=prot
V 18 | urged | REQUEST/change | human-rights | 020 | Iran Human Rights=ihr | international community=int | when=Saturday | date=2022-11-12 | id=g
V 20 | asked | REQUEST/meet | human-rights, diplomatic | 026 | Germany=ger; Iceland=ice | U.N. Human Rights Council=hrc
V 20 | crackdown | =a | | | @1:Iranian security forces=sf | @1:at least 326 people=dead
V 20 | due | AGREE | human-rights, diplomatic | 036 | U.N. Human Rights Council=hrc |
V 21 | summoned | ACCUSE/disapprove | diplomatic | 114 | foreign ministry=mfa | German ambassador=amb; Berlin=ger | when=Friday | date=2022-11-11 | id=sm
V 21 | protest | =sm | | | Iran's foreign ministry=mfa | German ambassador=amb; Berlin=ger
V 21 | remarks | ACCUSE/disapprove | diplomatic, human-rights | 111 | Berlin=ger | Iran=auth | by=foreign ministry=mfa
V 23 | killed | ASSAULT | repression, human-rights | 175 | security forces=sf | at least 304 people=d19 | by=Amnesty International=amn | when=November 2019 | date=2019-11 | n=killed:at least 304 people:304 | st=h
V 23 | demonstrations | PROTEST/demo | economic | 141 | | | when=November 2019 | date=2019-11 | st=h
V 23 | cut | COERCE/withhold | rights-freedoms | 172 | | | when=November 2019 | date=2019-11 | st=h
V 24 | killing | ASSAULT | repression | 175 | | Neda Agha-Soltan=neda | when=2009 | date=2009 | where=Tehran | st=h
Q 0 | i | At least 326 killed in Iran crackdown | rights group=ihr | says | -
Q 1 | i | Iranian security forces~~mid-September | rights group=ihr | said | -
Q 1 | i | officers opened fire on a funeral there two days earlier | mourners=mourn | told | -
Q 4 | d | They came~~post office | Shirin Rostami=shi | said | -
Q 5 | d | * | @4:Shirin Rostami=shi | | -
Q 6 | i | Four people died in that shooting | her=shi | according to | -
Q 8 | m | "armed separatists" had attacked a police post near the cemetery | Tasnim=tas | said | -
Q 8 | i | any mourner had been hit | governor of West Azerbaijan province=gov | denied | -
Q 9 | d | The police showed~~last | Governor Kamran Vaezi=gov | said | -
Q 11 | d | They stole my daughter twice | a father in Tehran=fat | wrote | -
Q 12 | d | * | @11:a father in Tehran=fat | | -
Q 16 | i | it had indicted~~capital alone | judiciary=jud | announced | -
Q 17 | m | those who had drawn~~in the book | Behrouz Sadeghi=beh | warned | -
Q 19 | d | Every day~~permission | Arash Golzari=ara | told | -
Q 21 | m | "interventionist and baseless remarks" by Berlin | foreign ministry=mfa | described | -
Q 22 | i | the methods are old ones | Rights groups=ihr | say | -
Q 23 | i | In November 2019~~demonstrations | Amnesty International=amn | according to | -
Q 25 | i | she had been too young to march in those days | Rostami=shi | said | -
Q 26 | d | This time I am exactly old enough | she=shi | said | -

#A w31-002 | 2015-05-14 | BUJUMBURA
S Burundi general says president overthrown; loyal troops insist coup has failed
P BUJUMBURA (AFP) - A Burundian general announced on Wednesday that he had toppled the president, sending cheering crowds into the streets of the capital, but the army chief of staff went on state radio hours later to declare that the putsch had been "stopped".
P The president was in Tanzania for a regional summit on the very crisis that his bid for a third term has caused.
P "The masses have decided to take power back into their own hands," Major General Cyriaque Ndikumana said in a statement read on the private station Radio Isanganiro.
S "President and government are dismissed. A committee for the restoration of national harmony is in place."
P Ndikumana, a former intelligence chief who was sacked in February, also ordered the closure of the airport and of all land borders.
P Soldiers supporting the general surrounded the state broadcaster shortly after noon, an AFP reporter saw.
S They withdrew at about 5 p.m. after loyalists fired in the air.
P "The attempted coup d'etat has been stopped," the chief of staff, General Apollinaire Nsabimana, said in his own broadcast at midnight.
S He called on the mutineers to surrender.
P The presidency said the president, who tried to fly home in the evening, had had to turn back because the airport was held by the plotters.
S His spokesman, Ladislas Bigirimana, dismissed the takeover as "a joke in poor taste" and told AFP that those behind it "will be found, and they will be judged".
P The ruling CNDD-FDD party condemned what it termed a mutiny by "a handful of officers nostalgic for the past".
P Opposition figures were more careful.
S "We did not ask for soldiers, we asked for the constitution," said Jean-Bosco Niyonkuru, leader of an alliance of parties that has organised most of the marches against the third term.
P The Catholic Church, to which two thirds of the people belong, appealed to both camps to spare civilians.
S "No chair is worth the blood of a child," Archbishop Evariste Ntakarutimana of Gitega said after an emergency meeting of the bishops.
P In March the same bishops had told the president, in a letter read from every pulpit, that the constitution did not allow him to stand again.
P More than 20 people have been killed by police since demonstrations broke out on April 26, the day after the CNDD-FDD nominated the president as its candidate, according to a local rights group, APRODH.
S The constitutional court upheld the nomination last week, hours after its vice-president had fled to Rwanda and accused ministers of threatening the judges with death.
P Wednesday's coup, if it was one, has left a city of rumours.
S Shops were shut and mobile phones worked only now and then.
P The U.N. Security Council was to hold an emergency session on Thursday at the request of France.
S African Union commission officials condemned the seizure of power "in the strongest terms" and demanded a return to constitutional order.
P Washington urged all sides to lay down their arms.
P Burundi emerged only in 2005 from a civil war between the Tutsi-led army and Hutu rebels in which some 300,000 people died.
S That war followed the assassination in October 1993 of the country's first Hutu president by Tutsi soldiers.
P "My mother hid us under the floor in 1993," said Aline, a 31-year-old market woman who had joined the crowds at noon and was locking her door at dusk.
S "I danced today. Now I ask myself what for."
@ ndi | Cyriaque Ndikumana | p | BDIMIL | major general
@ pre | president of Burundi | p | BDIGOV | president
@ cos | Apollinaire Nsabimana | p | BDIMIL | chief of staff
@ mut | soldiers supporting the general | g | BDIMIL
@ loy | loyal troops | g | BDIMIL
@ sb | state broadcaster | o | BDIJRN
@ afp | AFP reporter | p | JRN
@ pres | Burundian presidency | o | BDIGOV
@ lad | Ladislas Bigirimana | p | BDIGOV | presidential spokesman
@ cndd | CNDD-FDD | o | BDIPTYGOV
@ niy | Jean-Bosco Niyonkuru | p | BDIPTYOPP | leader of an alliance of parties
@ opp | Burundian demonstrators | l | BDICVLOPP
@ cath | Catholic Church in Burundi | o | BDIREL
@ evar | Evariste Ntakarutimana | p | BDIREL | archbishop of Gitega
@ bish | Burundian bishops | g | BDIREL
@ pol | Burundian police | o | BDICOP
@ vic | people killed in demonstrations | l | BDICVLOPP
@ apr | APRODH | o | BDINGO
@ court | constitutional court of Burundi | o | BDIJUD
@ vp | vice-president of the constitutional court | p | BDIJUD
@ min | Burundian ministers | g | BDIGOV
@ jud | judges of the constitutional court | g | BDIJUD
@ unsc | U.N. Security Council | o | UNO
@ fra | France | c | FRA
@ au | African Union | o | IGO
@ usa | United States | c | USAGOV
@ arm93 | Tutsi-led army | o | BDIMIL
@ hut | Hutu rebels | g | BDIREB
@ sol93 | Tutsi soldiers | g | BDIMIL
@ p93 | first Hutu president | p | BDIGOV | president
@ ali | Aline | p | BDICVL
@ crowd | cheering crowds in Bujumbura | l | BDICVL
E 0 Burundi/GPE
E 1 BUJUMBURA/GPE; AFP/ORG; Burundian/NORP; Wednesday/DATE
E 2 Tanzania/GPE
E 3 Cyriaque Ndikumana/PER; Radio Isanganiro/ORG
E 5 Ndikumana/PER; February/DATE
E 6 AFP/ORG
E 8 Apollinaire Nsabimana/PER
E 11 Ladislas Bigirimana/PER; AFP/ORG
E 12 CNDD-FDD/ORG
E 14 Jean-Bosco Niyonkuru/PER
E 15 Catholic Church/ORG
E 16 Evariste Ntakarutimana/PER; Gitega/GPE
E 17 March/DATE
E 18 More than 20 people/NUM; April 26/DATE; CNDD-FDD/ORG; APRODH/ORG
E 19 last week/DATE; Rwanda/GPE
E 20 Wednesday/DATE
E 22 U.N. Security Council/ORG; Thursday/DATE; France/GPE
E 23 African Union/ORG
E 24 Washington/GPE
E 25 Burundi/GPE; 2005/DATE; Tutsi/NORP; Hutu/NORP; some 300,000 people/NUM
E 26 October 1993/DATE; Hutu/NORP; Tutsi/NORP
E 27 1993/DATE; Aline/PER
V 0 | overthrown | COERCE/seize | political-institutions, military | 192 | general=ndi | president=pre | by=general=ndi | id=a
V 0 | coup | =a | | | @1:general=ndi | @1:president=pre | by=loyal troops=loy
V 1 | toppled | =a | | | he=ndi | president=pre | by=A Burundian general=ndi | when=Wednesday | date=2015-05-13
V 1 | cheering | SUPPORT | political-institutions | 051 | crowds=crowd | A Burundian general=ndi | id=chr
V 1 | putsch | =a | | | general=ndi | president=pre | by=army chief of staff=cos
V 2 | summit | CONSULT/multilateral | diplomatic, political-institutions | 040 | The president=pre | | where=Tanzania
V 4 | dismissed | =a | | | @3:Cyriaque Ndikumana=ndi | President=pre | by=@3:Cyriaque Ndikumana=ndi
V 5 | ordered | COERCE/restrict | political-institutions | 191 | Ndikumana=ndi | | where=airport
V 6 | surrounded | MOBILIZE/troops | military, political-institutions | 154 | Soldiers=mut | state broadcaster=sb | by=AFP reporter=afp | when=shortly after noon | date=2015-05-13 | id=c
V 7 | withdrew | RETREAT/withdraw | military, political-institutions | 0874 | They=mut | @6:state broadcaster=sb | when=about 5 p.m. | date=2015-05-13
V 7 | fired | ASSAULT/firearms | military, political-institutions | 193 | loyalists=loy | They=mut | date=2015-05-13
V 8 | coup d'etat | =a | | | @3:Cyriaque Ndikumana=ndi | @2:president=pre | by=Apollinaire Nsabimana=cos
V 9 | called on | REQUEST/yield | military, political-institutions | 1056 | He=cos | mutineers=mut
V 10 | held | COERCE/seize | military, political-institutions | 192 | plotters=mut | president=pre | by=presidency=pres | when=evening | date=2015-05-13 | where=airport
V 11 | dismissed | REJECT | political-institutions | 120 | Ladislas Bigirimana=lad | @3:Cyriaque Ndikumana=ndi
V 11 | takeover | =a | | | @3:Cyriaque Ndikumana=ndi | His=pre
V 11 | told | THREATEN/arrest | political-institutions, legal | 130 | Ladislas Bigirimana=lad | those behind it=mut
V 12 | condemned | ACCUSE/disapprove | political-institutions | 111 | CNDD-FDD=cndd | a handful of officers=mut
V 12 | mutiny | =a | | | officers=mut | @10:president=pre | by=CNDD-FDD=cndd
V 14 | marches | PROTEST/demo | election, political-institutions | 141 | Jean-Bosco Niyonkuru=niy | @10:president=pre | id=d
V 15 | appealed | REQUEST/yield | religion-ethnicity, political-institutions | 0256 | Catholic Church=cath | both camps=mut; @0:loyal troops=loy | id=e
V 16 | said | =e | | | Archbishop Evariste Ntakarutimana=evar | @15:both camps=mut
V 16 | meeting | CONSULT | religion-ethnicity, political-institutions | 040 | bishops=bish |
V 17 | told | REJECT/change | election, political-institutions | 1231 | bishops=bish | president=pre | when=March | date=2015-03 | st=h | id=r
V 17 | letter | =r | | | the same bishops=bish | the president=pre
V 18 | killed | ASSAULT | repression, election | 175 | police=pol | More than 20 people=vic | by=APRODH=apr | when=since demonstrations broke out on April 26 | date=2015-04-26/2015-05-14 | n=killed:More than 20 people:20
V 18 | demonstrations | =d | | | More than 20 people=vic | the president=pre | when=April 26 | date=2015-04-26
V 18 | nominated | SUPPORT | election | 051 | CNDD-FDD=cndd | president=pre | when=the day after | date=2015-04-25 | id=f
V 19 | upheld | SUPPORT | election, legal | 051 | constitutional court=court | @18:the president=pre | when=last week | date=2015-05-04/2015-05-10
V 19 | nomination | =f | | | @18:CNDD-FDD=cndd | @18:the president=pre
V 19 | accused | ACCUSE/allege | legal, election | 112 | vice-president=vp | ministers=min | when=last week | date=2015-05-04/2015-05-10
V 19 | threatening | THREATEN/violence | legal, election | 130 | ministers=min | judges=jud | by=vice-president=vp
V 20 | coup | =a | | | @3:Cyriaque Ndikumana=ndi | @10:president=pre | when=Wednesday | date=2015-05-13
V 22 | hold | AGREE | diplomatic, political-institutions | 036 | U.N. Security Council=unsc |
V 22 | request | REQUEST/meet | diplomatic, political-institutions | 026 | France=fra | U.N. Security Council=unsc
V 23 | condemned | ACCUSE/disapprove | diplomatic, political-institutions | 111 | African Union=au | @3:Cyriaque Ndikumana=ndi
V 23 | seizure | =a | | | @3:Cyriaque Ndikumana=ndi | @10:president=pre
V 23 | demanded | REQUEST/change | diplomatic, political-institutions | 104 | African Union=au | @3:Cyriaque Ndikumana=ndi
V 24 | urged | REQUEST/yield | diplomatic, military | 0256 | Washington=usa | all sides=mut; @0:loyal troops=loy
V 25 | civil war | ASSAULT | military, religion-ethnicity | 190 | army=arm93; Hutu rebels=hut | | n=killed:some 300,000 people:300000 | st=h | id=g
V 26 | war | =g | | | @25:army=arm93; @25:Hutu rebels=hut |
V 26 | assassination | ASSAULT/targeted | military, religion-ethnicity | 186 | Tutsi soldiers=sol93 | first Hutu president=p93 | when=October 1993 | date=1993-10 | st=h
V 27 | joined | =chr | | | Aline=ali; the crowds=crowd |
V 28 | danced | =chr | | | I#1=ali |
Q 0 | i | president overthrown | general=ndi | says | -
Q 0 | i | coup has failed | loyal troops=loy | insist | -
Q 1 | i | he had toppled the president | A Burundian general=ndi | announced | -
Q 1 | m | the putsch had been "stopped" | the army chief of staff=cos | declare | -
Q 3 | d | The masses have decided~~own hands | Major General Cyriaque Ndikumana=ndi | said | -
Q 4 | d | * | @3:Cyriaque Ndikumana=ndi | | -
Q 6 | i | Soldiers supporting~~after noon | AFP reporter=afp | saw | -
Q 8 | d | The attempted coup d'etat has been stopped | General Apollinaire Nsabimana=cos | said | -
Q 10 | i | the president, who tried~~plotters | The presidency=pres | said | -
Q 11 | m | the takeover as "a joke in poor taste" | Ladislas Bigirimana=lad | dismissed | -
Q 11 | m | those behind it~~judged | Ladislas Bigirimana=lad | told | -
Q 12 | m | a mutiny by "a handful of officers nostalgic for the past" | The ruling CNDD-FDD party=cndd | termed | -
Q 14 | d | We did not ask~~constitution | Jean-Bosco Niyonkuru=niy | said | -
Q 16 | d | No chair is worth the blood of a child | Archbishop Evariste Ntakarutimana of Gitega=evar | said | -
Q 17 | i | the constitution did not allow him to stand again | the same bishops=bish | told | the president=pre
Q 18 | i | More than 20 people~~candidate | APRODH=apr | according to | -
Q 23 | m | the seizure of power "in the strongest terms" | African Union commission officials=au | condemned | -
Q 27 | d | My mother hid us under the floor in 1993 | Aline=ali | said | -
Q 28 | d | * | @27:Aline=ali | | -

#A w31-003 | 2025-02-01 | -
S 'He is home, he is thin, he is ours': joy as Hamas frees three hostages in swap for 183 prisoners
P Two Israeli men and a dual national walk free after 484 days, while buses carry Palestinian detainees to Ramallah and Gaza
P Hamas released three more hostages on Saturday, handing them to the Red Cross in Khan Younis and at the port of Gaza City, and hours later Israel freed 183 Palestinian prisoners in the fourth exchange since a ceasefire took hold last month.
P Ofer Lavon, 54, Yarden Peled, 35, and Kfir Siegelman, 65, waved stiffly from small stages before masked gunmen led them to white jeeps.
P There was none of the chaos that marred Thursday's handover, when a crowd closed in on a frightened woman.
P "He is home, he is thin, he is ours," said Lavon's sister, Dafna, who watched on a screen in Hostages Square in Tel Aviv with several thousand others.
S "I counted his ribs through his shirt. I will never forgive those who left him there for so long, and I do not only mean the people who took him."
P The three were seized on 7 October 2023, when Hamas-led fighters killed about 1,200 people in southern Israel and dragged 251 into Gaza.
S Peled's wife and mother-in-law were murdered in the same raid on kibbutz Nir Oz.
P Israel's prime minister thanked the army and the Shin Bet and promised the remaining families that he would "bring back every last one, the living and the dead".
P His finance minister struck another note.
S "We are paying with murderers for the innocent, and the bill will come," said Avihai Ben-Sasson, who leads a far-right party, opposed the agreement in cabinet and has threatened to bring down the coalition if the war is not resumed after the first phase.
P In Ramallah the scenes were of fireworks, flags and tears.
S Mahmoud Abu Srour, who had been jailed since 1996 over a shooting in Hebron, was carried on shoulders through the gates of a hospital.
P "They beat us until the last hour, and on the last morning they beat us twice," he told reporters, showing a bruised wrist.
P The Israel Prison Service denied the claim.
S "We are not aware of any such incident, and all inmates are held according to law," it said in a statement.
P Thirty-two of those freed had been serving life terms, and seven of them were deported to Egypt.
P A hundred and eleven others were Gazans arrested after the attacks and held without charge.
P Qatar, which mediated the truce with Egypt and the US, welcomed the day's exchange and called on both parties to begin talks on the second phase without delay.
S Those negotiations are supposed to open on Monday, although nobody has named a place.
P "The mechanism works; what is missing is belief in it," a diplomat familiar with the discussions said.
P For the first time since May, the Rafah crossing was opened, and 50 wounded children left for treatment in Egypt.
P The Gaza health ministry says more than 47,000 Palestinians have been killed in the Israeli offensive.
P Much of the strip looks like the floor of a quarry.
P A previous truce, in November 2023, collapsed after a week in which 105 hostages went free.
S Dafna Lavon remembers each of those evenings, and the seat that stayed empty.
P "We were told then that he was next," she said.
S "It is a hard word, next."
@ ham | Hamas | g | PSEREB
@ hos | three freed hostages | l | ISRCVL
@ isr | Israel | c | ISR
@ pris | 183 Palestinian prisoners | l | PSE
@ icrc | Red Cross | o | NGO
@ lav | Ofer Lavon | p | ISRCVL
@ daf | Dafna Lavon | p | ISRCVL
@ v7 | people in southern Israel | l | ISRCVL
@ h251 | 251 hostages | l | ISRCVL
@ pw | Peled's wife and mother-in-law | l | ISRCVL
@ pm | prime minister of Israel | p | ISRGOV | prime minister
@ idf | Israeli army | o | ISRMIL
@ sb | Shin Bet | o | ISRSPY
@ rem | families of the remaining hostages | l | ISRCVL
@ fin | Avihai Ben-Sasson | p | ISRGOV | finance minister
@ coal | Israeli coalition | g | ISRGOV
@ mas | Mahmoud Abu Srour | p | PSE | freed prisoner
@ ips | Israel Prison Service | o | ISRCOP
@ dep | seven deported prisoners | l | PSE
@ gaz | Gazans held without charge | l | PSECVL
@ qat | Qatar | c | QAT
@ egy | Egypt | c | EGY
@ usa | United States | c | USA
@ dip | diplomat | p | UNK
@ ghm | Gaza health ministry | o | PSEGOVMED
@ pal | Palestinians in Gaza | l | PSECVL
@ woman | woman hostage | p | ISRCVL
@ h105 | hostages freed in November 2023 | l | ISRCVL
@ kids | wounded children of Gaza | l | PSECVL
E 0 Hamas/ARM; three hostages/NUM; 183 prisoners/NUM
E 1 Two/NUM; Israeli/NORP; Palestinian/NORP; Ramallah/GPE; Gaza/GPE
E 2 Hamas/ARM; three more hostages/NUM; Saturday/DATE; Red Cross/ORG; Khan Younis/GPE; Gaza City/GPE; Israel/GPE; 183/NUM; Palestinian/NORP; last month/DATE
E 3 Ofer Lavon/PER; Yarden Peled/PER; Kfir Siegelman/PER
E 4 Thursday/DATE
E 5 Lavon/PER; Dafna/PER; Hostages Square/FAC; Tel Aviv/GPE
E 7 7 October 2023/DATE; Hamas/ARM; about 1,200 people/NUM; Israel/GPE; 251/NUM; Gaza/GPE
E 8 Peled/PER; Nir Oz/GPE
E 9 Israel/GPE; Shin Bet/ORG
E 11 Avihai Ben-Sasson/PER
E 12 Ramallah/GPE
E 13 Mahmoud Abu Srour/PER; 1996/DATE; Hebron/GPE
E 15 Israel Prison Service/ORG
E 17 Thirty-two/NUM; seven/NUM; Egypt/GPE
E 18 A hundred and eleven others/NUM; Gazans/NORP
E 19 Qatar/GPE; Egypt/GPE; US/GPE
E 20 Monday/DATE
E 22 May/DATE; Rafah crossing/FAC; 50 wounded children/NUM; Egypt/GPE
E 23 Gaza/GPE; more than 47,000/NUM; Palestinians/NORP; Israeli/NORP
E 25 November 2023/DATE; 105 hostages/NUM
E 26 Dafna Lavon/PER
V 0 | frees | RETREAT/release | terrorism | 0841 | Hamas=ham | three hostages=hos | n=other:three hostages:3 | id=a
V 0 | swap | RETREAT/release | legal | 0841 | @2:Israel=isr | 183 prisoners=pris | n=other:183 prisoners:183 | id=b
V 1 | walk free | =a | | | @0:Hamas=ham | Two Israeli men and a dual national=hos
V 1 | carry | =b | | | @2:Israel=isr | Palestinian detainees=pris
V 2 | released | =a | | | Hamas=ham | three more hostages=hos | when=Saturday | date=2025-02-01 | where=Khan Younis | n=other:three more hostages:3
V 2 | handing | =a | | | Hamas=ham | them=hos | where=Khan Younis
V 2 | freed | =b | | | Israel=isr | 183 Palestinian prisoners=pris | when=hours later | date=2025-02-01 | n=other:183:183
V 2 | exchange | =b | | | Israel=isr | prisoners=pris
V 2 | ceasefire | RETREAT/ceasefire | military | 0871 | Israel=isr; Hamas=ham | | when=last month | date=2025-01 | id=c
V 3 | led | =a | | | masked gunmen=ham | them=hos
V 4 | handover | RETREAT/release | terrorism | 0841 | @2:Hamas=ham | a frightened woman=woman | when=Thursday | date=2025-01-30
V 6 | forgive | ACCUSE/disapprove | executive | 111 | @5:Dafna=daf | those=pm
V 6 | took | ASSAULT/abduct | terrorism | 181 | people=ham | him#2=lav | by=@5:sister=daf | st=h | id=d
V 7 | seized | =d | | | Hamas-led fighters=ham | The three=hos | when=7 October 2023 | date=2023-10-07
V 7 | killed | ASSAULT/targeted | terrorism | 202 | Hamas-led fighters=ham | about 1,200 people=v7 | when=7 October 2023 | date=2023-10-07 | where=Israel | n=killed:about 1,200 people:1200 | st=h | id=k
V 7 | dragged | ASSAULT/abduct | terrorism | 181 | Hamas-led fighters=ham | 251=h251 | when=7 October 2023 | date=2023-10-07 | n=abducted:251:251 | st=h
V 8 | murdered | ASSAULT/targeted | terrorism | 202 | @7:Hamas-led fighters=ham | Peled's wife and mother-in-law=pw | when=@7:7 October 2023 | date=2023-10-07 | where=Nir Oz | st=h
V 8 | raid | ASSAULT | terrorism | 180 | @7:Hamas-led fighters=ham | | when=@7:7 October 2023 | date=2023-10-07 | where=Nir Oz | st=h
V 9 | thanked | SUPPORT | executive | 051 | prime minister=pm | army=idf; Shin Bet=sb
V 9 | promised | AGREE | executive | 030 | prime minister=pm | the remaining families=rem
V 11 | opposed | REJECT/yield | executive | 1243 | Avihai Ben-Sasson=fin | @9:prime minister=pm | id=o
V 11 | said | =o | | | Avihai Ben-Sasson=fin | @9:prime minister=pm
V 11 | agreement | =c | | | @9:Israel=isr; @2:Hamas=ham |
V 11 | threatened | THREATEN/relations | legislative, executive | 130 | Avihai Ben-Sasson=fin | the coalition=coal
V 13 | jailed | COERCE/arrest | legal | 173 | | who=mas | when=since 1996 | date=1996 | st=h
V 13 | shooting | ASSAULT/firearms | | 180 | Mahmoud Abu Srour=mas | | where=Hebron | st=h
V 14 | beat#1 | ASSAULT/beat | human-rights | 175 | They=ips | us#1=pris | by=he=mas | id=e
V 14 | beat#2 | =e | | | they=ips | us#2=pris | by=he=mas
V 15 | denied | REJECT | human-rights | 016 | Israel Prison Service=ips | @13:Mahmoud Abu Srour=mas | id=f
V 15 | claim | ACCUSE/allege | human-rights | 1122 | @13:Mahmoud Abu Srour=mas | Israel Prison Service=ips | id=cl
V 16 | said | =f | | | it=ips | @13:Mahmoud Abu Srour=mas
V 17 | freed | =b | | | @2:Israel=isr | those=pris
V 17 | deported | COERCE/deport | legal | 174 | @2:Israel=isr | seven of them=dep | where=Egypt | n=other:seven:7
V 18 | arrested | COERCE/arrest | legal, human-rights | 173 | @2:Israel=isr | Gazans=gaz | when=after the attacks | n=arrested:A hundred and eleven others:111 | st=h | id=ar
V 18 | attacks | =k | | | @7:Hamas-led fighters=ham | @7:about 1,200 people=v7
V 18 | held | =ar | | | @2:Israel=isr | Gazans=gaz
V 19 | mediated | CONSULT/third-party | diplomatic | 045 | which=qat; Egypt=egy; US=usa; @2:Israel=isr; @2:Hamas=ham | | id=md
V 19 | truce | =c | | | @2:Israel=isr; @2:Hamas=ham |
V 19 | welcomed | SUPPORT | diplomatic | 051 | Qatar=qat | @2:Israel=isr; @2:Hamas=ham
V 19 | exchange | =b | | | @2:Israel=isr | @2:183 Palestinian prisoners=pris
V 19 | called on | REQUEST/meet | diplomatic | 026 | Qatar=qat | both parties=isr; both parties=ham
V 20 | open | AGREE | diplomatic | 036 | @2:Israel=isr; @2:Hamas=ham |
V 21 | discussions | =md | | | @19:Qatar=qat; @2:Israel=isr; @2:Hamas=ham |
V 22 | opened | RETREAT/access | health, human-security | 0863 | | | where=Rafah crossing
V 22 | treatment | AID | health, human-security | 073 | Egypt=egy | 50 wounded children=kids | where=Egypt | n=injured:50 wounded children:50
V 23 | offensive | ASSAULT | military | 190 | Israeli=isr | more than 47,000 Palestinians=pal | by=Gaza health ministry=ghm | n=killed:more than 47,000:47000 | id=off
V 11 | war | =off | | | @9:Israel=isr |
V 14 | told | =cl | | | he=mas | @15:Israel Prison Service=ips
V 16 | incident | =e | | | @15:Israel Prison Service=ips | inmates=pris
V 17 | serving | SANCTION/convict | legal | 116 | @2:Israel=isr | Thirty-two of those freed=pris | st=h
V 23 | killed | =off | | | Israeli=isr | more than 47,000 Palestinians=pal | by=Gaza health ministry=ghm
V 25 | truce | RETREAT/ceasefire | military | 0871 | @23:Israeli=isr; @2:Hamas=ham | | when=November 2023 | date=2023-11 | st=h
V 25 | went free | RETREAT/release | terrorism | 0841 | @2:Hamas=ham | 105 hostages=h105 | when=November 2023 | date=2023-11 | n=other:105 hostages:105 | st=h
Q 0 | d | He is home, he is thin, he is ours | @5:Dafna=daf | | -
Q 5 | d | He is home, he is thin, he is ours | Lavon's sister, Dafna=daf | said | -
Q 6 | d | * | @5:Dafna=daf | | -
Q 9 | m | he would "bring back every last one, the living and the dead" | Israel's prime minister=pm | promised | the remaining families=rem
Q 11 | d | We are paying~~bill will come | Avihai Ben-Sasson=fin | said | -
Q 14 | d | They beat us~~twice | he=mas | told | -
Q 16 | d | We are not aware~~law | it=ips | said | -
Q 21 | d | The mechanism works; what is missing is belief in it | a diplomat familiar with the discussions=dip | said | -
Q 23 | i | more than 47,000 Palestinians~~offensive | The Gaza health ministry=ghm | says | -
Q 27 | d | We were told then that he was next | she=daf | said | -
Q 28 | d | * | @27:she=daf | | -

#A w31-004 | 2017-08-30 | SEOUL
S (2nd LD) N. Korea fires missile over Japan; Seoul, Tokyo vow 'overwhelming' response
P SEOUL, Aug. 30 -- North Korea launched an intermediate-range ballistic missile that flew over northern Japan before falling into the Pacific on Tuesday, South Korea's military said, in the boldest provocation by Pyongyang since the new government in Seoul took office in May.
P The missile, fired from Sunan near Pyongyang at 5:57 a.m., traveled some 2,700 kilometers at a maximum altitude of 550 kilometers, the Joint Chiefs of Staff (JCS) said in a press release.
P South Korea answered with a show of force of its own.
S Four F-15K jets dropped eight bombs on a firing range in Taebaek, Gangwon Province, hours after the launch.
P "We showed that the air force can destroy the enemy's leadership in an emergency," Col. Rho Jae-hyuk, a JCS spokesman, told reporters.
S "The drill was carried out on the order of the commander-in-chief. It will not be the last."
P The presidential office Cheong Wa Dae convened a National Security Council meeting and denounced the launch as a violation of U.N. Security Council resolutions.
P "We strongly condemn this reckless act," Chung Il-kwon, chief of the office's security bureau, said after the session.
S "But the door of dialogue is not locked, and the North knows where to find the handle."
P In Tokyo, the prime minister talked with the U.S. president by phone for 40 minutes, and the two agreed to raise pressure on the North, Japanese officials said.
S Chief Cabinet Secretary Yoshihiro Kanda called the firing "an unprecedented, grave and serious threat."
S He added that Tokyo had lodged a stern protest with Pyongyang through the embassies in Beijing.
P Millions of people on Hokkaido woke to sirens and a text message telling them to take cover.
S "I don't know what a sturdy building is around here, all of us live in wood," said a fisherman in Erimo.
P The North's official Korean Central News Agency (KCNA) reported on Wednesday that its leader had guided the test and had called it "a meaningful prelude to containing Guam."
S He urged the army to conduct more launches into the Pacific, it said.
P Pyongyang had threatened earlier this month to fire four missiles into waters near the U.S. island, angered by the annual Ulchi Freedom Guardian exercise of South Korean and U.S. troops, which ends Thursday.
P China, the North's only major ally, appealed to all sides for restraint.
P "Pressure and sanctions alone cannot fundamentally solve the issue," foreign ministry spokeswoman Liu Meifang told a daily briefing in Beijing.
P The U.N. Security Council condemned the launch in a statement late Tuesday, but no new sanctions were imposed.
P It was the first time since 2009 that a North Korean rocket had crossed the Japanese archipelago.
S In 1998 the North fired a Taepodong-1 over the country, prompting Tokyo to freeze food aid.
P Opposition parties in Seoul took the government to task.
S "Talk of dialogue on a morning like this is a love letter to a man with a knife," said Rep. Hong Moon-soo of the Liberty Korea Party, who demanded the redeployment of American tactical nuclear weapons.
P The defense ministry rejected the idea, saying that Seoul's policy of denuclearization was unchanged.
@ nk | North Korea | c | PRK
@ sk | South Korea | c | KOR
@ jap | Japan | c | JPN
@ jcs | Joint Chiefs of Staff | o | KORMIL
@ jets | South Korean air force | o | KORMIL
@ rho | Rho Jae-hyuk | p | KORMIL | JCS spokesman
@ chief | president of South Korea | p | KORGOV | commander-in-chief
@ cwd | Cheong Wa Dae | o | KORGOV
@ chu | Chung Il-kwon | p | KORGOV | chief of security bureau
@ jpm | prime minister of Japan | p | JPNGOV | prime minister
@ uspres | president of the United States | p | USAGOV | president
@ joff | Japanese officials | g | JPNGOV
@ kan | Yoshihiro Kanda | p | JPNGOV | Chief Cabinet Secretary
@ fis | fisherman in Erimo | p | JPNLAB
@ kcna | KCNA | o | PRKJRN
@ lead | leader of North Korea | p | PRKGOV | leader
@ army | North Korean army | o | PRKMIL
@ skt | South Korean troops | g | KORMIL
@ ust | U.S. troops | g | USAMIL
@ chn | China | c | CHN
@ liu | Liu Meifang | p | CHNGOV | foreign ministry spokeswoman
@ unsc | U.N. Security Council | o | UNO
@ opp | South Korean opposition parties | g | KORPTYOPP
@ hong | Hong Moon-soo | p | KORLEGOPP | Rep.
@ mod | South Korean defense ministry | o | KORGOVMIL
@ skg | South Korean government | o | KORGOV
@ all | all sides | g |
E 0 N. Korea/GPE; Japan/GPE; Seoul/GPE; Tokyo/GPE
E 1 SEOUL/GPE; Aug. 30/DATE; North Korea/GPE; Japan/GPE; Pacific/LOC; Tuesday/DATE; South Korea/GPE; Pyongyang/GPE; Seoul/GPE; May/DATE
E 2 Sunan/GPE; Pyongyang/GPE; Joint Chiefs of Staff/ORG; JCS/ORG
E 3 South Korea/GPE
E 4 Taebaek/GPE; Gangwon Province/GPE
E 5 Rho Jae-hyuk/PER; JCS/ORG
E 7 Cheong Wa Dae/ORG; National Security Council/ORG; U.N. Security Council/ORG
E 8 Chung Il-kwon/PER
E 9 the North/GPE
E 10 Tokyo/GPE; U.S./GPE; the North/GPE; Japanese/NORP
E 11 Yoshihiro Kanda/PER
E 12 Tokyo/GPE; Pyongyang/GPE; Beijing/GPE
E 13 Millions of people/NUM; Hokkaido/LOC
E 14 Erimo/GPE
E 15 The North/GPE; Korean Central News Agency/ORG; KCNA/ORG; Wednesday/DATE; Guam/GPE
E 16 Pacific/LOC
E 17 Pyongyang/GPE; earlier this month/DATE; U.S.#1/GPE; Ulchi Freedom Guardian/EVT; South Korean/NORP; U.S.#2/GPE; Thursday/DATE
E 18 China/GPE; the North/GPE
E 19 Liu Meifang/PER; Beijing/GPE
E 20 U.N. Security Council/ORG; late Tuesday/DATE
E 21 2009/DATE; North Korean/NORP; Japanese/NORP
E 22 1998/DATE; the North/GPE; Tokyo/GPE
E 23 Seoul/GPE
E 24 Hong Moon-soo/PER; Liberty Korea Party/ORG; American/NORP
E 25 Seoul/GPE
V 0 | fires | MOBILIZE/weapons | military, cbrn | 154 | N. Korea=nk | Japan=jap | where=over Japan | id=a
V 0 | vow | THREATEN/violence | military | 138 | Seoul=sk; Tokyo=jap | N. Korea=nk
V 1 | launched | =a | | | North Korea=nk | Japan=jap | by=South Korea's military=jcs | when=Tuesday | date=2017-08-29 | where=Japan
V 1 | provocation | =a | | | Pyongyang=nk |
V 2 | fired | =a | | | @1:North Korea=nk | | by=Joint Chiefs of Staff=jcs | when=5:57 a.m. | date=2017-08-29 | where=Sunan
V 3 | show of force | MOBILIZE/weapons | military | 150 | South Korea=sk | @1:North Korea=nk | id=b
V 4 | dropped | =b | | | F-15K jets=jets | @1:North Korea=nk | date=2017-08-29 | where=Taebaek
V 4 | launch | =a | | | @1:North Korea=nk |
V 5 | showed | =b | | | air force=jets | @1:North Korea=nk | by=Col. Rho Jae-hyuk=rho
V 5 | told | THREATEN/violence | military | 138 | Rho Jae-hyuk=rho | the enemy=nk
V 6 | drill | =b | | | @5:air force=jets | @1:North Korea=nk | by=@5:Rho Jae-hyuk=rho
V 7 | meeting | CONSULT | executive, military | 040 | Cheong Wa Dae=cwd | | id=s
V 7 | denounced | ACCUSE/disapprove | military, diplomatic | 111 | Cheong Wa Dae=cwd | @1:North Korea=nk | id=c
V 7 | launch | =a | | | @1:North Korea=nk |
V 8 | condemn | =c | | | Chung Il-kwon=chu | @1:North Korea=nk
V 8 | act | =a | | | @1:North Korea=nk |
V 8 | session | =s | | | @7:Cheong Wa Dae=cwd |
V 9 | door of dialogue | AGREE | diplomatic | 036 | @8:Chung Il-kwon=chu | the North=nk | id=dd
V 10 | talked | CONSULT/phone | diplomatic | 041 | prime minister=jpm; U.S. president=uspres | | by=Japanese officials=joff | where=Tokyo
V 10 | agreed | AGREE | diplomatic | 030 | prime minister=jpm; U.S. president=uspres | | by=Japanese officials=joff
V 11 | called | ACCUSE/disapprove | diplomatic, military | 111 | Yoshihiro Kanda=kan | @10:the North=nk | id=e
V 11 | firing | =a | | | @10:the North=nk |
V 12 | protest | ACCUSE/disapprove | diplomatic, military | 114 | Tokyo=jap | Pyongyang=nk | by=He=kan
V 15 | test | =a | | | leader=lead | | by=KCNA=kcna
V 15 | called | THREATEN/violence | military | 138 | its leader=lead | Guam=ust | by=KCNA=kcna
V 16 | urged | REQUEST/change | military | 020 | He=lead | army=army | by=it=kcna
V 17 | threatened | THREATEN/violence | military | 138 | Pyongyang=nk | U.S. island=ust | when=earlier this month | date=2017-08 | st=h
V 17 | exercise | COOPERATE | military | 062 | South Korean=skt; U.S. troops=ust |
V 18 | appealed | REQUEST/yield | diplomatic | 0256 | China=chn | all sides=all
V 20 | condemned | ACCUSE/disapprove | diplomatic, military | 111 | U.N. Security Council=unsc | @18:the North=nk | when=late Tuesday | date=2017-08-29
V 20 | launch | =a | | | @18:the North=nk |
V 20 | imposed | SANCTION/discontinue | diplomatic | 163 | U.N. Security Council=unsc | @18:the North=nk | st=n
V 21 | crossed | =a | | | North Korean=nk | Japanese=jap
V 22 | fired | MOBILIZE/weapons | military | 154 | the North=nk | the country=jap | when=1998 | date=1998 | st=h
V 22 | freeze | SANCTION/discontinue | human-security | 1623 | Tokyo=jap | the North=nk | when=1998 | date=1998 | st=h
V 23 | took the government to task | ACCUSE/disapprove | diplomatic | 111 | Opposition parties=opp | government=skg | id=g
V 24 | Talk | =dd | | | @23:government=skg | @22:the North=nk
V 24 | said | =g | | | Hong Moon-soo=hong | @23:government=skg
V 24 | demanded | REQUEST/change | cbrn, military | 1042 | Hong Moon-soo=hong | @23:government=skg | id=dem
V 25 | rejected | REJECT/change | cbrn, military | 1232 | defense ministry=mod | @24:Hong Moon-soo=hong
V 25 | idea | =dem | | | @24:Hong Moon-soo=hong | @23:government=skg
Q 0 | m | 'overwhelming' response | Seoul, Tokyo=sk | vow | -
Q 1 | i | North Korea launched~~Tuesday | South Korea's military=jcs | said | -
Q 2 | i | The missile~~550 kilometers | the Joint Chiefs of Staff=jcs | said | -
Q 5 | d | We showed~~emergency | Col. Rho Jae-hyuk=rho | told | -
Q 6 | d | * | @5:Rho Jae-hyuk=rho | | -
Q 8 | d | We strongly condemn this reckless act | Chung Il-kwon=chu | said | -
Q 9 | d | * | @8:Chung Il-kwon=chu | | -
Q 10 | i | the prime minister talked~~the North | Japanese officials=joff | said | -
Q 11 | m | the firing "an unprecedented, grave and serious threat." | Yoshihiro Kanda=kan | called | -
Q 12 | i | Tokyo had lodged~~Beijing | He=kan | added | -
Q 14 | d | I don't know~~wood | a fisherman in Erimo=fis | said | -
Q 15 | i | its leader had guided the test | Korean Central News Agency=kcna | reported | -
Q 15 | m | it "a meaningful prelude to containing Guam." | its leader=lead | called | -
Q 16 | i | He urged the army to conduct more launches into the Pacific | it=kcna | said | -
Q 19 | d | Pressure and sanctions~~issue | Liu Meifang=liu | told | -
Q 24 | d | Talk of dialogue~~knife | Rep. Hong Moon-soo=hong | said | -
Q 25 | i | Seoul's policy of denuclearization was unchanged | The defense ministry=mod | saying | -

#A w31-005 | 2023-05-05 | IMPHAL/GUWAHATI
S Army, Assam Rifles march in Imphal as Manipur burns; shoot-at-sight order issued, 9,000 moved to camps
P IMPHAL/GUWAHATI: The Army and the Assam Rifles staged flag marches in Imphal and Churachandpur on Thursday and the Governor authorised magistrates to issue shoot-at-sight orders, a day after clashes between the Meitei and Kuki communities left homes, churches and vehicles in ashes across Manipur.
P At least nine people have been killed since Wednesday evening, hospital sources in the two towns said, though the State government was yet to put out a figure.
P As many as 55 columns were deployed, and 14 more are on standby, a Defence spokesperson said.
S "We have rescued 9,000 civilians of all communities and they are being fed in our own cookhouses," Lt Col Devraj Rathee told The Hindu.
S "Please do not believe the videos. The one of an Assam Rifles post under attack is a fake, and it was made to set us against one another."
P The violence broke out during a 'Tribal Solidarity March' called by the All Tribal Student Union Manipur (ATSUM) in protest against the demand of the Meiteis for Scheduled Tribe status.
P Thousands took part in the rally on Wednesday in all ten hill districts.
P Both sides tell the story from the middle.
S A Kuki organisation alleged that mobs from the valley set fire to a gate of the Anglo-Kuki War memorial at Leisang; Meitei groups say that armed men fell upon their hamlets in Torbung first and burnt them to the ground.
P "My husband went back for the cow and did not come out of the lane," said Memcha Devi, who sat with two daughters on the floor of a relief camp at Khuman Lampak stadium.
P Chief Minister N. Biren Singh, in a video message, attributed the clashes to "a prevailing misunderstanding between two communities" and appealed to all to maintain peace.
S He later spoke to Union Home Minister Amit Shah, who held two video conferences on the situation and sent five companies of the Rapid Action Force by air.
P The Congress blamed the BJP.
S "They came to power saying they would bring hills and valley together, and in a year they have set them on fire," the party's State unit chief, K. Ibochouba, told reporters in New Delhi, demanding President's Rule.
P The BJP rejected the charge as "politics over dead bodies".
P Olympic boxer M.C. Mary Kom tweeted at 2.45 a.m.: "My state Manipur is burning, kindly help."
P Mobile Internet has been suspended for five days and curfew is in force in eight districts.
S Nagaland and Meghalaya have sent buses to bring home their students.
P Trouble had been brewing for weeks.
S On April 27 a mob torched an open gym at New Lamka that the Chief Minister was to inaugurate the next day, after the Forest Department evicted Kuki villagers from what it called reserved land in February.
S On April 19 the Manipur High Court directed the State to take a view on the demand of the Meiteis within four weeks.
P In the Kuki-Naga conflict of 1993 hundreds were slaughtered and whole villages vanished from the map.
S "We thought that our children would only read of it," said Fr. Lalthang Haokip, a priest in Churachandpur, where three churches were burnt on Wednesday.
@ army | Indian Army | o | INDMIL
@ ar | Assam Rifles | o | INDMIL
@ gov | Governor of Manipur | p | INDGOV | Governor
@ mei | Meitei community | l | INDCVL
@ kuki | Kuki community | l | INDCVL
@ hosp | hospital sources | g | INDMED
@ dead | people killed in Manipur | l | INDCVL
@ rat | Devraj Rathee | p | INDMIL | Defence spokesperson
@ civ | rescued civilians | l | INDCVL
@ ats | All Tribal Student Union Manipur | o | INDEDU
@ tri | tribal marchers | l | INDCVL
@ korg | Kuki organisation | o | INDSOC
@ mob | mobs from the valley | g | INDCVL
@ mgr | Meitei groups | g | INDSOC
@ armed | armed men in Torbung | g | INDUAF
@ mem | Memcha Devi | p | INDCVL
@ cm | N. Biren Singh | p | INDGOV | Chief Minister
@ shah | Amit Shah | p | INDGOV | Union Home Minister
@ raf | Rapid Action Force | o | INDCOP
@ cong | Congress | o | INDPTYOPP
@ bjp | BJP | o | INDPTYGOV
@ ibo | K. Ibochouba | p | INDPTYOPP | State unit chief
@ mary | M.C. Mary Kom | p | INDELI
@ fd | Forest Department | o | INDGOV
@ vil | Kuki villagers | l | INDCVL
@ hc | Manipur High Court | o | INDJUD
@ state | State government of Manipur | o | INDGOV
@ priest | Lalthang Haokip | p | INDREL | priest
@ fake | makers of the video | g |
@ d93 | people killed in 1993 | l | INDCVL
@ naga | Naga community | l | INDCVL
@ all | people of Manipur | l | INDCVL
@ nag | Nagaland | o | INDGOV
@ meg | Meghalaya | o | INDGOV
@ stu | students from Nagaland and Meghalaya | l | INDEDU
E 0 Army/ORG; Assam Rifles/ORG; Imphal/GPE; Manipur/GPE; 9,000/NUM
E 1 IMPHAL/GPE; GUWAHATI/GPE; Army/ORG; Assam Rifles/ORG; Imphal/GPE; Churachandpur/GPE; Thursday/DATE; Meitei/NORP; Kuki/NORP; Manipur/GPE
E 2 At least nine people/NUM; Wednesday evening/DATE
E 4 9,000 civilians/NUM; Devraj Rathee/PER; The Hindu/ORG
E 5 Assam Rifles/ORG
E 6 Tribal Solidarity March/EVT; All Tribal Student Union Manipur/ORG; ATSUM/ORG; Meiteis/NORP
E 7 Thousands/NUM; Wednesday/DATE
E 9 Kuki#1/NORP; Anglo-Kuki War memorial/FAC; Leisang/GPE; Meitei/NORP; Torbung/GPE
E 10 Memcha Devi/PER; Khuman Lampak stadium/FAC
E 11 N. Biren Singh/PER
E 12 Amit Shah/PER; Rapid Action Force/ORG
E 13 Congress/ORG; BJP/ORG
E 14 K. Ibochouba/PER; New Delhi/GPE
E 15 BJP/ORG
E 16 M.C. Mary Kom/PER; Manipur/GPE
E 18 Nagaland/GPE; Meghalaya/GPE
E 20 April 27/DATE; New Lamka/GPE; Forest Department/ORG; Kuki/NORP; February/DATE
E 21 April 19/DATE; Manipur High Court/ORG; Meiteis/NORP
E 22 Kuki-Naga conflict of 1993/EVT; hundreds/NUM
E 23 Lalthang Haokip/PER; Churachandpur/GPE; Wednesday/DATE
V 0 | march | MOBILIZE/troops | military, religion-ethnicity | 154 | Army=army; Assam Rifles=ar | | where=Imphal | id=a
V 0 | shoot-at-sight order | THREATEN/violence | religion-ethnicity | 137 | @1:Governor=gov | | id=b
V 0 | moved | AID | human-security, migration | 073 | Army=army; Assam Rifles=ar | 9,000=civ | n=displaced:9,000:9000 | id=c
V 1 | flag marches | =a | | | The Army=army; Assam Rifles=ar | | when=Thursday | date=2023-05-04 | where=Imphal
V 1 | authorised | =b | | | Governor=gov | | when=Thursday | date=2023-05-04
V 1 | clashes | ASSAULT | religion-ethnicity | 180 | Meitei=mei; Kuki=kuki | | when=a day after | date=2023-05-03 | where=Manipur | id=d
V 1 | ashes | ASSAULT/destroy | religion-ethnicity | 1712 | Meitei=mei; Kuki=kuki | | where=Manipur | id=ash
V 0 | burns | =ash | | | | | where=Manipur
V 2 | killed | =d | | | @1:Meitei=mei; @1:Kuki=kuki | At least nine people=dead | by=hospital sources=hosp | when=since Wednesday evening | date=2023-05-03/2023-05-04 | n=killed:At least nine people:9
V 3 | deployed | =a | | | 55 columns=army | | by=Defence spokesperson=rat
V 3 | standby | MOBILIZE/troops | military, religion-ethnicity | 152 | 14 more=army | | by=Defence spokesperson=rat
V 4 | rescued | =c | | | We=army | 9,000 civilians=civ | by=Lt Col Devraj Rathee=rat | n=displaced:9,000 civilians:9000
V 4 | fed | AID | human-security, migration | 073 | We=army | they=civ | by=Lt Col Devraj Rathee=rat
V 5 | fake | COERCE/misinformation | misinformation, religion-ethnicity | 170 | | us=all | by=@4:Lt Col Devraj Rathee=rat | id=fk
V 5 | made | =fk | | | | us=all | by=@4:Lt Col Devraj Rathee=rat
V 6 | violence | =d | | | @1:Meitei=mei; @1:Kuki=kuki |
V 6 | March | PROTEST/demo | religion-ethnicity, inequality | 141 | All Tribal Student Union Manipur=ats | Meiteis=mei | id=e
V 6 | protest | =e | | | All Tribal Student Union Manipur=ats | Meiteis=mei
V 6 | demand | REQUEST/change | religion-ethnicity, inequality | 104 | Meiteis=mei | @2:State government=state | id=m
V 7 | rally | =e | | | Thousands=tri | @6:Meiteis=mei | when=Wednesday | date=2023-05-03 | where=all ten hill districts | n=protesters:Thousands:-
V 9 | alleged | ACCUSE/allege | religion-ethnicity | 112 | A Kuki organisation=korg | mobs from the valley=mob
V 9 | set fire | ASSAULT/destroy | religion-ethnicity | 1712 | mobs from the valley=mob | | by=A Kuki organisation=korg | where=Leisang
V 9 | say | ACCUSE/allege | religion-ethnicity | 112 | Meitei groups=mgr | armed men=armed
V 9 | fell upon | ASSAULT | religion-ethnicity | 180 | armed men=armed | their hamlets=mei | by=Meitei groups=mgr | where=Torbung
V 9 | burnt | ASSAULT/destroy | religion-ethnicity | 1712 | armed men=armed | their hamlets=mei | by=Meitei groups=mgr | where=Torbung
V 11 | clashes | =d | | | two communities=mei; two communities=kuki | | by=N. Biren Singh=cm
V 11 | appealed | REQUEST/yield | religion-ethnicity | 0256 | N. Biren Singh=cm | all=all
V 12 | spoke | CONSULT | executive | 040 | He=cm; Amit Shah=shah |
V 12 | video conferences | CONSULT/phone | executive, religion-ethnicity | 041 | Amit Shah=shah |
V 12 | sent | MOBILIZE/police | religion-ethnicity | 153 | Amit Shah=shah; Rapid Action Force=raf |
V 13 | blamed | ACCUSE/allege | religion-ethnicity | 112 | Congress=cong | BJP=bjp | id=f
V 14 | told | =f | | | K. Ibochouba=ibo | They=bjp | where=New Delhi
V 14 | demanding | REQUEST/change | political-institutions | 104 | K. Ibochouba=ibo | | where=New Delhi
V 15 | rejected | REJECT | religion-ethnicity | 016 | BJP=bjp | @13:Congress=cong
V 15 | charge | =f | | | @13:Congress=cong | BJP=bjp
V 16 | tweeted | REQUEST/assist | religion-ethnicity | 023 | M.C. Mary Kom=mary |
V 16 | burning | =ash | | | | | by=M.C. Mary Kom=mary | where=Manipur
V 17 | suspended | COERCE/withhold | rights-freedoms | 172 | |
V 17 | curfew | COERCE/curfew | religion-ethnicity | 1723 | | | where=eight districts
V 18 | sent | AID | human-security, migration | 073 | Nagaland=nag; Meghalaya=meg | their students=stu
V 20 | torched | ASSAULT/destroy | religion-ethnicity | 1712 | a mob=tri | Chief Minister=cm | when=April 27 | date=2023-04-27 | where=New Lamka | st=h
V 20 | evicted | SANCTION/expel | religion-ethnicity, territory | 201 | Forest Department=fd | Kuki villagers=vil | when=February | date=2023-02 | st=h
V 21 | directed | REQUEST/change | legal, religion-ethnicity | 104 | Manipur High Court=hc | the State=state | when=April 19 | date=2023-04-19 | st=h
V 21 | demand | =m | | | Meiteis=mei | the State=state
V 22 | slaughtered | ASSAULT/targeted | religion-ethnicity | 202 | | hundreds=d93 | when=1993 | date=1993 | n=killed:hundreds:- | st=h
V 22 | conflict | ASSAULT | religion-ethnicity | 180 | Kuki#1=kuki; Naga=naga | | when=1993 | date=1993 | st=h
V 23 | burnt | ASSAULT/destroy | religion-ethnicity | 1712 | | | by=Fr. Lalthang Haokip=priest | when=Wednesday | date=2023-05-03 | where=Churachandpur
Q 2 | i | At least nine people have been killed since Wednesday evening | hospital sources in the two towns=hosp | said | -
Q 3 | i | As many as 55 columns were deployed, and 14 more are on standby | a Defence spokesperson=rat | said | -
Q 4 | d | We have rescued~~cookhouses | Lt Col Devraj Rathee=rat | told | -
Q 5 | d | * | @4:Lt Col Devraj Rathee=rat | | -
Q 9 | i | mobs from the valley~~Leisang | A Kuki organisation=korg | alleged | -
Q 9 | i | armed men fell~~ground | Meitei groups=mgr | say | -
Q 10 | d | My husband~~lane | Memcha Devi=mem | said | -
Q 11 | m | the clashes to "a prevailing misunderstanding between two communities" | Chief Minister N. Biren Singh=cm | attributed | -
Q 14 | d | They came to power~~on fire | K. Ibochouba=ibo | told | -
Q 15 | m | the charge as "politics over dead bodies" | The BJP=bjp | rejected | -
Q 16 | d | My state Manipur is burning, kindly help. | M.C. Mary Kom=mary | tweeted | -
Q 20 | i | reserved land | it=fd | called | -
Q 23 | d | We thought that our children would only read of it | Fr. Lalthang Haokip=priest | said | -

#A w31-006 | 2016-02-14 | NEW DELHI
S India summons US envoy over F-16 sale to Pakistan, says jets 'not meant for terrorists'
P NEW DELHI: India on Saturday called in the US ambassador to lodge a protest against Washington's decision to sell eight F-16 fighter jets to Pakistan, saying it did not buy the argument that such arms transfers help to fight terrorism.
P The Obama administration notified the US Congress of the sale, worth $699 million, on Friday.
P Foreign secretary Arvind Sabharwal met the ambassador at South Block for nearly 45 minutes and conveyed India's "displeasure and disappointment," sources in the ministry of external affairs (MEA) said.
P "We disagree with their rationale," MEA spokesperson Vikrant Dalmia tweeted before the meeting.
S "The record of the last many years in this regard speaks for itself."
P What is it about the F-16?
S Every general who has sat in this city knows the answer: an aircraft of that range is not bought for cave mouths in Waziristan.
P Pakistan said it was "surprised and disappointed" by the Indian reaction.
S "Their army and arsenal stock is much larger, and they are the largest importer of defence equipment," a Foreign Office spokesman said in Islamabad.
S He pointed out that the two air forces of Pakistan and the US had worked together in Operation Zarb-e-Azb, in which, he claimed, militants in North Waziristan were bombed with "surgical care."
P The Pentagon defended the deal, which it described as a contribution to US foreign policy goals.
S "This proposed sale supports Pakistan's counter-insurgency operations and doesn't alter the basic military balance in the region," the Defense Security Cooperation Agency said in a release.
P The decision has few friends on the Hill.
S Senator Bob Corker, who heads the foreign relations committee, told the secretary of state in a letter on Tuesday that he would block any taxpayer financing of the planes, accusing Islamabad of sheltering the Haqqani network.
S "Prohibiting a subsidy is a message, and it is long overdue," he wrote.
P In Delhi the Congress party attacked the government for having been caught napping.
S "The Prime Minister drops in at Lahore for a birthday and six weeks later the birthday boy gets eight jets," said Congress leader Anand Purohit.
S A BJP spokesman dismissed the remark as cheap.
P The row comes as talks between the two neighbours hang in the air.
S They were to have met at the level of foreign secretaries last month, but the meeting was put off after six gunmen stormed the Pathankot air base on January 2 and killed seven security personnel.
S India has blamed the attack on Jaish-e-Mohammed and handed Islamabad phone numbers and call records; Pakistan has detained several members of the outfit and set up a special team to probe the evidence.
P Washington first sold F-16s to Islamabad in the 1980s, when the two were arming the Afghan mujahideen.
S In 1990 it cut off military aid and withheld 28 jets, for which Pakistan had already paid, over its nuclear programme.
S President George W Bush reversed that decision in 2005, and India protested then, too.
P "Each time we are told it is the last, and each time the next one is better armed," a retired air marshal said.
@ ind | India | c | IND
@ amb | US ambassador | p | USAGOV | ambassador
@ usa | United States | c | USAGOV
@ pak | Pakistan | c | PAK
@ adm | Obama administration | o | USAGOV
@ cgr | US Congress | o | USALEG
@ sab | Arvind Sabharwal | p | INDGOV | foreign secretary
@ src | MEA sources | g | INDGOV
@ dal | Vikrant Dalmia | p | INDGOV | MEA spokesperson
@ fo | Foreign Office spokesman | p | PAKGOV | spokesman
@ paf | Pakistani air force | o | PAKMIL
@ usaf | US air force | o | USAMIL
@ mil | militants in North Waziristan | g | PAKREB
@ pent | Pentagon | o | USAGOVMIL
@ dsca | Defense Security Cooperation Agency | o | USAGOVMIL
@ cor | Bob Corker | p | USALEG | Senator
@ sos | US secretary of state | p | USAGOV | secretary of state
@ haq | Haqqani network | g | AFGREB
@ con | Congress party | o | INDPTYOPP
@ gov | Indian government | o | INDGOV
@ pm | Prime Minister of India | p | INDGOV | Prime Minister
@ pur | Anand Purohit | p | INDPTYOPP | Congress leader
@ bjp | BJP spokesman | p | INDPTYGOV | spokesman
@ gun | six gunmen | g | PAKREB
@ sec | security personnel at Pathankot | g | INDMIL
@ jem | Jaish-e-Mohammed | g | PAKREB
@ mem | members of Jaish-e-Mohammed | g | PAKREB
@ muj | Afghan mujahideen | g | AFGREB
@ bush | George W Bush | p | USAGOV | President
@ ram | retired air marshal | p | INDELI
E 0 India/GPE; US/GPE; Pakistan/GPE
E 1 NEW DELHI/GPE; India/GPE; Saturday/DATE; US/GPE; Washington/GPE; Pakistan/GPE
E 2 Obama/PER; US Congress/ORG; $699 million/MONEY; Friday/DATE
E 3 Arvind Sabharwal/PER; South Block/FAC; India/GPE; ministry of external affairs/ORG; MEA/ORG
E 4 MEA/ORG; Vikrant Dalmia/PER
E 7 Waziristan/GPE
E 8 Pakistan/GPE; Indian/NORP
E 9 Foreign Office/ORG; Islamabad/GPE
E 10 Pakistan/GPE; US/GPE; Operation Zarb-e-Azb/EVT; North Waziristan/GPE
E 11 Pentagon/ORG; US/GPE
E 12 Pakistan/GPE; Defense Security Cooperation Agency/ORG
E 13 the Hill/ORG
E 14 Bob Corker/PER; Tuesday/DATE; Islamabad/GPE; Haqqani network/ARM
E 16 Delhi/GPE; Congress party/ORG
E 17 Lahore/GPE; Congress/ORG; Anand Purohit/PER
E 18 BJP/ORG
E 20 last month/DATE; Pathankot air base/FAC; January 2/DATE; seven security personnel/NUM
E 21 India/GPE; Jaish-e-Mohammed/ARM; Islamabad/GPE; Pakistan/GPE
E 22 Washington/GPE; Islamabad/GPE; the 1980s/DATE; Afghan/NORP
E 23 1990/DATE; Pakistan/GPE
E 24 George W Bush/PER; 2005/DATE; India/GPE
V 0 | summons | ACCUSE/disapprove | diplomatic, military | 114 | India=ind | US envoy=amb; @1:Washington=usa | id=a
V 0 | sale | AGREE | military | 0312 | US=usa | Pakistan=pak | id=b
V 1 | called in | =a | | | India=ind | US ambassador=amb | when=Saturday | date=2016-02-13
V 1 | protest | =a | | | India=ind | Washington=usa | when=Saturday | date=2016-02-13
V 1 | decision | =b | | | Washington=usa | Pakistan=pak
V 1 | buy | REJECT | military, diplomatic | 120 | it=ind | Washington=usa | id=rj
V 2 | sale | =b | | | Obama administration=adm | @1:Pakistan=pak | n=money:$699 million:699000000:USD
V 3 | met | =a | | | Foreign secretary Arvind Sabharwal=sab | the ambassador=amb | by=sources=src
V 3 | conveyed | =a | | | Arvind Sabharwal=sab | ambassador=amb | by=sources=src | where=South Block
V 4 | disagree | =rj | | | Vikrant Dalmia=dal | their=usa
V 4 | meeting | =a | | | @3:Arvind Sabharwal=sab | @3:the ambassador=amb
V 8 | said | ACCUSE/disapprove | diplomatic, military | 111 | Pakistan=pak | Indian=ind | id=c
V 8 | reaction | =a | | | Indian=ind | @1:Washington=usa
V 9 | said | =c | | | Foreign Office spokesman=fo | Their=ind | where=Islamabad
V 10 | worked together | COOPERATE | military, terrorism | 062 | air forces of Pakistan=paf; US=usaf | | by=He=fo
V 10 | bombed | ASSAULT/aerial | military, terrorism | 195 | air forces of Pakistan=paf | militants=mil | by=he=fo | where=North Waziristan
V 11 | defended | SUPPORT | military, diplomatic | 051 | The Pentagon=pent | @10:Pakistan=pak | id=d
V 11 | deal | =b | | | US=usa | @10:Pakistan=pak
V 12 | supports | =d | | | Defense Security Cooperation Agency=dsca | Pakistan=pak
V 12 | sale | =b | | | @11:US=usa | Pakistan=pak
V 13 | decision | =b | | | @11:US=usa | @12:Pakistan=pak
V 14 | told | THREATEN/relations | military, legislative | 1311 | Bob Corker=cor | Islamabad=pak | when=Tuesday | date=2016-02-09 | id=e
V 14 | letter | =e | | | Senator Bob Corker=cor | Islamabad=pak
V 14 | accusing | ACCUSE/allege | terrorism | 112 | Bob Corker=cor | Islamabad=pak | when=Tuesday | date=2016-02-09
V 15 | Prohibiting | =e | | | he=cor | @14:Islamabad=pak
V 16 | attacked | ACCUSE/disapprove | diplomatic | 111 | Congress party=con | government=gov | where=Delhi | id=f
V 17 | drops in | CONSULT/visit | diplomatic | 042 | Prime Minister=pm | @12:Pakistan=pak | by=Anand Purohit=pur | where=Lahore | st=h
V 17 | gets | =b | | | @11:US=usa | the birthday boy=pak | by=Anand Purohit=pur
V 17 | said | =f | | | Anand Purohit=pur | Prime Minister=pm
V 18 | dismissed | REJECT | diplomatic | 120 | BJP spokesman=bjp | @17:Anand Purohit=pur
V 18 | remark | =f | | | @17:Anand Purohit=pur | @17:Prime Minister=pm
V 19 | row | =a | | | @8:Indian=ind | @11:US=usa
V 20 | put off | REJECT/meet | diplomatic | 125 | They=ind; They=pak | | when=last month | date=2016-01
V 20 | stormed | ASSAULT | terrorism | 180 | six gunmen=gun | Pathankot air base=sec | when=January 2 | date=2016-01-02 | where=Pathankot air base | id=p
V 20 | killed | =p | | | six gunmen=gun | seven security personnel=sec | when=January 2 | date=2016-01-02 | where=Pathankot air base | n=killed:seven security personnel:7
V 21 | blamed | ACCUSE/allege | terrorism | 112 | India=ind | Jaish-e-Mohammed=jem
V 21 | attack | =p | | | Jaish-e-Mohammed=jem | @20:Pathankot air base=sec
V 21 | handed | COOPERATE | intelligence, terrorism | 064 | India=ind | Islamabad=pak
V 21 | detained | COERCE/arrest | terrorism, legal | 173 | Pakistan=pak | several members=mem
V 21 | probe | ACCUSE/investigate | terrorism | 091 | Pakistan=pak | Jaish-e-Mohammed=jem
V 22 | sold | COOPERATE | military | 061 | Washington=usa; Islamabad=pak | | when=the 1980s | date=1980/1989 | st=h
V 22 | arming | AID | military | 072 | the two=usa; the two=pak | Afghan mujahideen=muj | when=the 1980s | date=1980/1989 | st=h
V 23 | cut off | SANCTION/discontinue | military, cbrn | 1622 | it=usa | Pakistan=pak | when=1990 | date=1990 | st=h | id=g
V 23 | withheld | SANCTION/discontinue | military, cbrn | 1622 | it=usa | Pakistan=pak | when=1990 | date=1990 | n=other:28:28 | st=h
V 24 | reversed | CONCEDE | military | 085 | George W Bush=bush | @23:Pakistan=pak | when=2005 | date=2005 | st=h
V 24 | decision | =g | | | @22:Washington=usa | @23:Pakistan=pak
V 24 | protested | ACCUSE/disapprove | diplomatic, military | 114 | India=ind | George W Bush=bush | when=2005 | date=2005 | st=h
Q 0 | m | jets 'not meant for terrorists' | India=ind | says | -
Q 1 | i | it did not buy~~terrorism | India=ind | saying | -
Q 3 | m | Foreign secretary~~disappointment," | sources in the ministry of external affairs=src | said | -
Q 4 | d | We disagree with their rationale | MEA spokesperson Vikrant Dalmia=dal | tweeted | -
Q 5 | d | * | @4:Vikrant Dalmia=dal | | -
Q 8 | m | it was "surprised and disappointed" by the Indian reaction | Pakistan=pak | said | -
Q 9 | d | Their army~~equipment | a Foreign Office spokesman=fo | said | -
Q 10 | i | the two air forces~~Zarb-e-Azb | He=fo | pointed out | -
Q 10 | m | militants in North Waziristan were bombed with "surgical care." | he=fo | claimed | -
Q 11 | i | a contribution to US foreign policy goals | it=pent | described | -
Q 12 | d | This proposed sale~~region | the Defense Security Cooperation Agency=dsca | said | -
Q 14 | i | he would block any taxpayer financing of the planes | Senator Bob Corker=cor | told | the secretary of state=sos
Q 15 | d | Prohibiting~~overdue | he=cor | wrote | -
Q 17 | d | The Prime Minister~~jets | Congress leader Anand Purohit=pur | said | -
Q 25 | d | Each time~~armed | a retired air marshal=ram | said | -

#A w31-007 | 2024-05-04 | GOMA
S Bombs on Goma camp kill nine: Kinshasa points at Rwanda, Kigali says 'look at your own guns'
P Congo's army and the M23 rebels traded blame on Friday after explosions tore through two camps for displaced people on the edge of Goma, killing at least nine, most of them women and children.
P GOMA, Democratic Republic of Congo -- The shells landed at about 10.30 in the morning at Lac Vert and Mugunga, when many mothers were queuing for water.
P "I had just tied the baby on my back when the first one fell," said Furaha Bahati, a mother of four who fled Sake in February.
S "My neighbour was in front of me. There was nothing left of her to bury but a cloth."
P A spokesman for the army in North Kivu, Lieutenant-Colonel Gédéon Mbuyi, accused the M23 "with the support of the Rwandan Defence Force" of firing rockets into the camps from the hills near Sake in revenge for losses at the front.
P He said the army had destroyed two rebel depots the day before.
P The M23 denied it in a statement on X, and pointed at artillery that government troops keep among the tents.
S "The shells came from Kinshasa's guns, which they have hidden behind their own people," wrote the rebels' spokesman, Désiré Kanyarwanda.
P Rwanda, for its part, rejected as "ridiculous" a statement from Washington that said the bombardment had come from positions of its army and of the M23.
S "The RDF is a professional army; it does not attack camps," government spokeswoman Yvette Uwineza posted.
S She called for an inquiry and told the Congolese to look at the militias that they arm.
P The US State Department had earlier condemned the attack "in the strongest possible terms" and urged both states to respect the rights of civilians.
P The dead will be buried on Wednesday, the provincial governor's office said.
P President Félix Kalombo, who was on a visit to France, cut his trip short.
S He had met President Laurent Delorme in Paris on Tuesday and pressed him for sanctions on Kigali.
P Delorme called on Rwanda at their joint press conference to withdraw its soldiers from Congolese soil, but stopped short of punishment.
P Aid groups have warned for months that the camps, which hold more than half a million people, have become a shield for gun batteries.
S Médecins Sans Frontières said its teams in Mugunga had treated 32 wounded, five of whom died on the table.
P "Everyone with a weapon must leave these sites today," said its coordinator in Goma, Clara Vennemann.
P Young men of Lac Vert carried two of the bodies to the main road afterwards and blocked it with stones, shouting at a convoy of the U.N. mission, MONUSCO, until police drove them off with tear gas.
P The M23 took up arms again in late 2021 after years of silence, and has since seized much of Rutshuru and Masisi.
S A decade earlier, in November 2012, its fighters captured Goma itself and held it for eleven days before they withdrew under pressure from the region.
S U.N. experts have said in several reports that Rwandan troops fight in its ranks, which Kigali denies.
P What the displaced want is simpler than what the diplomats do.
S "Let them have their war on a field where there is nobody," Bahati said.
@ drc | Congo's army | o | CODMIL
@ m23 | M23 | g | CODREB
@ dis | displaced people in Goma camps | l | CODREF
@ fur | Furaha Bahati | p | CODREF
@ nei | neighbour of Furaha Bahati | p | CODREF
@ mbu | Gédéon Mbuyi | p | CODMIL | spokesman for the army in North Kivu
@ rdf | Rwandan Defence Force | o | RWAMIL
@ kany | Désiré Kanyarwanda | p | CODREB | M23 spokesman
@ kin | Kinshasa | o | CODGOV
@ rwa | Rwanda | c | RWAGOV
@ usa | US State Department | o | USAGOV
@ uwi | Yvette Uwineza | p | RWAGOV | government spokeswoman
@ cod | Congolese | c | COD
@ gof | governor's office | o | CODGOV
@ tsh | Félix Kalombo | p | CODGOV | President
@ mac | Laurent Delorme | p | FRAGOV | President
@ fra | France | c | FRA
@ msf | Médecins Sans Frontières | o | NGOMED
@ wou | wounded in Mugunga | l | CODREF
@ ven | Clara Vennemann | p | NGOMED | coordinator
@ yng | young men of Lac Vert | l | CODREF
@ mon | MONUSCO | o | UNO
@ pol | police in Goma | o | CODCOP
@ exp | U.N. experts | g | UNO
@ both | armed men in the camps | g |
@ rtr | Rwandan troops | g | RWAMIL
@ aid | aid groups | g | NGO
E 0 Goma/GPE; nine/NUM; Kinshasa/GPE; Rwanda/GPE; Kigali/GPE
E 1 Congo/GPE; M23/ARM; Friday/DATE; Goma/GPE; at least nine/NUM
E 2 GOMA/GPE; Democratic Republic of Congo/GPE; Lac Vert/FAC; Mugunga/FAC
E 3 Furaha Bahati/PER; Sake/GPE; February/DATE
E 5 North Kivu/GPE; Gédéon Mbuyi/PER; M23/ARM; Rwandan Defence Force/ORG; Sake/GPE
E 7 M23/ARM; X/ORG
E 8 Kinshasa/GPE; Désiré Kanyarwanda/PER
E 9 Rwanda/GPE; Washington/GPE; M23/ARM
E 10 RDF/ORG; Yvette Uwineza/PER
E 11 Congolese/NORP
E 12 US State Department/ORG
E 13 Wednesday/DATE
E 14 Félix Kalombo/PER; France/GPE
E 15 Laurent Delorme/PER; Paris/GPE; Tuesday/DATE; Kigali/GPE
E 16 Delorme/PER; Rwanda/GPE; Congolese/NORP
E 17 more than half a million people/NUM
E 18 Médecins Sans Frontières/ORG; Mugunga/FAC; 32 wounded/NUM; five/NUM
E 19 Goma/GPE; Clara Vennemann/PER
E 20 Lac Vert/FAC; U.N./ORG; MONUSCO/ORG
E 21 M23/ARM; late 2021/DATE; Rutshuru/GPE; Masisi/GPE
E 22 November 2012/DATE; Goma/GPE
E 23 U.N./ORG; Rwandan/NORP; Kigali/GPE
E 25 Bahati/PER
V 0 | Bombs | ASSAULT/heavy-weapons | military, migration | 194 | | nine=dis | where=Goma camp | n=killed:nine:9 | id=a
V 0 | points at | ACCUSE/allege | military, migration | 1123 | Kinshasa=kin | Rwanda=rwa | id=b
V 0 | says | REJECT | military, diplomatic | 016 | Kigali=rwa | Kinshasa=kin | id=c
V 1 | traded blame | ACCUSE/allege | military, migration | 1123 | Congo's army=drc; M23=m23 | | when=Friday | date=2024-05-03 | id=t
V 1 | explosions | =a | | | | at least nine=dis | when=Friday | date=2024-05-03 | where=Goma | n=killed:at least nine:9
V 1 | killing | =a | | | | at least nine=dis
V 2 | landed | =a | | | | mothers=dis | when=about 10.30 in the morning | date=2024-05-03 | where=Lac Vert
V 3 | fell | =a | | | | I=fur | by=Furaha Bahati=fur
V 5 | accused | =b | | | Gédéon Mbuyi=mbu | M23=m23; Rwandan Defence Force=rdf
V 5 | firing | =a | | | M23=m23; Rwandan Defence Force=rdf | camps=dis | by=Gédéon Mbuyi=mbu | where=camps
V 6 | destroyed | ASSAULT/destroy | military | 190 | army=drc | rebel depots=m23 | by=He=mbu | when=the day before | date=2024-05-02
V 7 | denied | REJECT | military, migration | 016 | M23=m23 | @5:Gédéon Mbuyi=mbu | id=d
V 7 | pointed | ACCUSE/allege | military, migration | 1123 | The M23=m23 | government troops=drc | id=pt
V 8 | wrote | =pt | | | Désiré Kanyarwanda=kany | Kinshasa=kin
V 8 | came | =a | | | Kinshasa=kin | | by=Désiré Kanyarwanda=kany
V 9 | rejected | =c | | | Rwanda=rwa | Washington=usa
V 9 | statement | ACCUSE/allege | military, diplomatic | 1123 | Washington=usa | its army=rdf; M23=m23 | id=e
V 9 | bombardment | =a | | | its army=rdf; M23=m23 | | by=Washington=usa
V 10 | posted | =c | | | Yvette Uwineza=uwi | @9:Washington=usa
V 11 | called for | REQUEST/change | military, diplomatic | 020 | She=uwi |
V 11 | told | REQUEST/change | military, diplomatic | 104 | She=uwi | the Congolese=cod
V 12 | condemned | ACCUSE/disapprove | military, diplomatic | 111 | US State Department=usa | @9:its army=rdf; @9:M23=m23
V 12 | attack | =a | | | @9:its army=rdf; @9:M23=m23 | @1:displaced people=dis
V 12 | urged | REQUEST/change | human-rights, diplomatic | 0243 | US State Department=usa | both states=cod; both states=rwa
V 14 | visit | CONSULT/visit | diplomatic | 042 | Félix Kalombo=tsh | France=fra | id=v
V 14 | trip | =v | | | Félix Kalombo=tsh | France=fra
V 15 | met | CONSULT/visit | diplomatic | 042 | He=tsh | Laurent Delorme=mac | when=Tuesday | date=2024-04-30 | where=Paris
V 15 | pressed | REQUEST/assist | diplomatic, economic | 022 | He=tsh | him=mac | when=Tuesday | date=2024-04-30 | where=Paris
V 16 | called on | REQUEST/yield | military, territory, diplomatic | 1056 | Delorme=mac | Rwanda=rwa
V 16 | punishment | SANCTION/discontinue | diplomatic, economic | 163 | Delorme=mac | Rwanda=rwa | st=n
V 18 | treated | AID | health | 073 | its teams=msf | 32 wounded=wou | by=Médecins Sans Frontières=msf | where=Mugunga | n=injured:32 wounded:32 | n=killed:five:5
V 19 | must | REQUEST/yield | human-security, military | 1056 | Clara Vennemann=ven | Everyone with a weapon=both
V 20 | blocked | PROTEST/obstruct | migration, peacekeeping | 144 | Young men of Lac Vert=yng | MONUSCO=mon | where=main road | id=blk
V 20 | shouting | =blk | | | Young men of Lac Vert=yng | MONUSCO=mon
V 20 | tear gas | ASSAULT/crowd-control | repression | 175 | police=pol | them=yng | id=tg
V 20 | drove | =tg | | | police=pol | them=yng
V 21 | took up arms | ASSAULT | military, territory | 190 | The M23=m23 | @11:Congolese=cod | when=late 2021 | date=2021 | st=h | id=war
V 21 | seized | COERCE/seize | territory | 192 | M23=m23 | | when=since | where=Rutshuru
V 22 | captured | COERCE/seize | territory | 192 | its fighters=m23 | | when=November 2012 | date=2012-11 | where=Goma | st=h | id=cap
V 22 | held | =cap | | | its fighters=m23 |
V 22 | withdrew | RETREAT/withdraw | territory | 0874 | they=m23 | | where=Goma | st=h
V 23 | said | ACCUSE/allege | military, territory | 1123 | U.N. experts=exp | Rwandan troops=rtr
V 23 | denies | REJECT | military, territory | 016 | Kigali=rwa | U.N. experts=exp
V 25 | war | =war | | | them=m23 |
Q 0 | d | look at your own guns | Kigali=rwa | says | -
Q 3 | d | I had just tied~~fell | Furaha Bahati=fur | said | -
Q 4 | d | * | @3:Furaha Bahati=fur | | -
Q 5 | d | with the support of the Rwandan Defence Force | Lieutenant-Colonel Gédéon Mbuyi=mbu | accused | -
Q 6 | i | the army had destroyed two rebel depots the day before | He=mbu | said | -
Q 8 | d | The shells came~~people | Désiré Kanyarwanda=kany | wrote | -
Q 9 | i | the bombardment had come from positions of its army and of the M23 | Washington=usa | said | -
Q 10 | d | The RDF is~~camps | Yvette Uwineza=uwi | posted | -
Q 12 | m | the attack "in the strongest possible terms" | The US State Department=usa | condemned | -
Q 13 | i | The dead will be buried on Wednesday | the provincial governor's office=gof | said | -
Q 17 | i | the camps, which hold~~batteries | Aid groups=aid | warned | -
Q 18 | i | its teams~~table | Médecins Sans Frontières=msf | said | -
Q 19 | d | Everyone with a weapon must leave these sites today | Clara Vennemann=ven | said | -
Q 23 | i | Rwandan troops fight in its ranks | U.N. experts=exp | said | -
Q 25 | d | Let them~~nobody | Bahati=fur | said | -

#A w31-008 | 2025-06-10 | LOS ANGELES
S Guard troops in downtown L.A.: Governor sues, mayor asks ICE to leave, sheriff says 'we did not need them'
P LOS ANGELES (KTLA) - California sued the Harlow administration on Monday over the deployment of National Guard troops to Los Angeles, as a fourth day of protests against immigration raids ended with dozens of arrests outside a federal building downtown.
P The lawsuit, filed in San Francisco, asks a judge to declare the order illegal.
P "This is an unmistakable step toward authoritarianism," the governor said at a news conference.
S "There was no rebellion here. There was a parking lot, a line of deputies and some very loud kids."
P The president signed the order on Saturday night and sent 2,000 guardsmen without asking Sacramento, the first time in 60 years that a state's Guard was called up against the will of its governor.
S On Monday he added 2,000 more, and the Pentagon said about 700 Marines from Twentynine Palms were on the way.
P "If I didn't send in the troops, that city would be burning to the ground right now," the president wrote on Truth Social.
P Sheriff Ramon Ibarra wasn't having it.
S "My people had it handled on Friday, they had it handled on Saturday, and I'd have told anyone who picked up the phone," he told KTLA.
P Mayor Karen Bass imposed no curfew, but she urged Immigration and Customs Enforcement to halt the raids and go home.
P The trouble began Friday, when masked agents searched a clothing warehouse in the Fashion District and took away 44 workers.
S One of them was Jose Luis Ximenez, 38, whose daughter posted video of him in handcuffs that has been watched nine million times.
P "They put chains on my dad like he was an animal," Yuri Ximenez, 17, said outside the jail on Alameda Street.
S "He irons shirts."
P David Huerta, president of the union SEIU California, was arrested the same day after agents said he sat down in front of a vehicle; he was released on a $50,000 bond Monday afternoon.
P Hundreds of members of his union rallied in Gloria Molina Grand Park before the hearing, and similar marches took place in Chicago and New York.
P Most of the crowd was peaceful.
S But on Sunday some protesters set five driverless taxis on fire and hurled chunks of concrete at patrol cars on the 101 Freeway, and police answered with rubber bullets, one of which hit an Australian reporter in the leg on live television.
P Australia's prime minister called the shooting "horrific" and said his government had raised it with U.S. officials.
P LAPD Chief Jim McDonnell said that 150 people had been arrested since Saturday and that five officers were hurt.
P Homeland Security Secretary Dana Hollis accused the mayor and the governor of "protecting criminals" and denied that her agents had singled out anybody by race.
S "We go where the warrants take us," Hollis said on CBS's "Face the Nation."
P On Skid Row, two blocks from the soldiers, a man selling batteries said he had not noticed any invasion.
P Older people here remember the spring of 1992, when the Guard and the Marines came after the acquittal of four officers in the beating of Rodney King.
S More than 60 people died in those riots, and back then it was the governor who asked for help.
@ cal | California | o | USAGOV
@ trump | Harlow administration | o | USAGOV
@ ng | National Guard | o | USAMIL
@ prot | protesters in Los Angeles | l | USACVLOPP
@ judge | San Francisco judge | p | USAJUD | judge
@ gov | governor of California | p | USAGOV | governor
@ pres | president of the United States | p | USAGOV | president
@ pent | Pentagon | o | USAGOVMIL
@ mar | U.S. Marines | o | USAMIL
@ iba | Ramon Ibarra | p | USACOP | Sheriff
@ bass | Karen Bass | p | USAGOV | Mayor
@ ice | Immigration and Customs Enforcement | o | USACOP
@ work | 44 workers | l | USALAB
@ xim | Jose Luis Ximenez | p | USALAB
@ yuri | Yuri Ximenez | p | USACVL
@ hue | David Huerta | p | USALAB | union president
@ sei | members of SEIU California | l | USALAB
@ pol | Los Angeles police | o | USACOP
@ rep | Australian reporter | p | AUSJRN
@ apm | prime minister of Australia | p | AUSGOV | prime minister
@ ausg | Australian government | o | AUSGOV
@ usof | U.S. officials | g | USAGOV
@ mcd | Jim McDonnell | p | USACOP | LAPD Chief
@ noem | Dana Hollis | p | USAGOV | Homeland Security Secretary
@ off | four officers | g | USACOP
@ rk | Rodney King | p | USACVL
@ man | man selling batteries | p | USACVL
@ gov92 | governor of California in 1992 | p | USAGOV | governor
@ riot92 | rioters of 1992 | l | USACVL
E 0 L.A./GPE; ICE/ORG
E 1 LOS ANGELES/GPE; KTLA/ORG; California/GPE; Harlow/PER; Monday/DATE; National Guard/ORG; Los Angeles/GPE
E 2 San Francisco/GPE
E 5 Saturday night/DATE; 2,000 guardsmen/NUM; Sacramento/GPE; Guard/ORG
E 6 Monday/DATE; 2,000 more/NUM; Pentagon/ORG; about 700/NUM; Marines/ORG; Twentynine Palms/GPE
E 7 Truth Social/ORG
E 8 Ramon Ibarra/PER
E 9 Friday/DATE; Saturday/DATE; KTLA/ORG
E 10 Karen Bass/PER; Immigration and Customs Enforcement/ORG
E 11 Friday/DATE; Fashion District/LOC; 44 workers/NUM
E 12 Jose Luis Ximenez/PER
E 13 Yuri Ximenez/PER; Alameda Street/LOC
E 15 David Huerta/PER; SEIU California/ORG; the same day/DATE; $50,000/MONEY; Monday afternoon/DATE
E 16 Hundreds of members/NUM; Gloria Molina Grand Park/FAC; Chicago/GPE; New York/GPE
E 18 Sunday/DATE; 101 Freeway/FAC; Australian/NORP
E 19 Australia/GPE; U.S./GPE
E 20 LAPD/ORG; Jim McDonnell/PER; 150 people/NUM; Saturday/DATE; five officers/NUM
E 21 Homeland Security/ORG; Dana Hollis/PER
E 22 Hollis/PER; CBS/ORG
E 23 Skid Row/LOC
E 24 the spring of 1992/DATE; Guard/ORG; Marines/ORG; four officers/NUM; Rodney King/PER
E 25 More than 60 people/NUM
V 0 | sues | ACCUSE/allege | legal, military | 115 | Governor=gov | @1:Harlow administration=trump | id=a
V 0 | asks | REQUEST/yield | migration | 0256 | mayor=bass | ICE=ice | id=b
V 0 | says | REJECT/assist | military | 122 | sheriff=iba | @1:Harlow administration=trump | id=ib
V 1 | sued | =a | | | California=cal | Harlow administration=trump | when=Monday | date=2025-06-09
V 1 | deployment | MOBILIZE/troops | military, political-institutions | 154 | Harlow administration=trump; National Guard troops=ng | protests=prot | where=Los Angeles | id=c
V 1 | protests | PROTEST/demo | migration | 141 | @18:protesters=prot | @10:Immigration and Customs Enforcement=ice | where=downtown | id=d
V 1 | raids | COERCE/seize | migration | 1711 | @10:Immigration and Customs Enforcement=ice | @11:44 workers=work | where=Los Angeles | id=r
V 1 | arrests | COERCE/arrest | migration, repression | 173 | | @18:protesters=prot | when=fourth day | date=2025-06-09 | where=federal building | n=arrested:dozens:-
V 2 | lawsuit | =a | | | @1:California=cal | @1:Harlow administration=trump | where=San Francisco
V 2 | asks | REQUEST/change | legal, military | 020 | @1:California=cal | a judge=judge
V 2 | order | =c | | | @1:Harlow administration=trump |
V 3 | step | =c | | | @1:Harlow administration=trump | | by=the governor=gov
V 3 | said | ACCUSE/disapprove | pro-autocracy, military | 111 | the governor=gov | @1:Harlow administration=trump
V 5 | signed | =c | | | The president=pres |
V 5 | sent | =c | | | The president=pres; 2,000 guardsmen=ng | | when=Saturday night | date=2025-06-07 | n=troops:2,000 guardsmen:2000
V 5 | called up | =c | | | The president=pres; Guard=ng |
V 6 | added | MOBILIZE/troops | military, political-institutions | 154 | he=pres | | when=Monday | date=2025-06-09 | n=troops:2,000 more:2000
V 6 | on the way | MOBILIZE/troops | military, political-institutions | 154 | Marines=mar | | by=the Pentagon=pent | n=troops:about 700:700
V 7 | send | =c | | | I=pres; the troops=ng | | by=the president=pres
V 8 | having | =ib | | | Ramon Ibarra=iba | @5:The president=pres
V 9 | told#2 | =ib | | | he=iba | @5:The president=pres
V 10 | imposed | COERCE/curfew | | 1723 | Karen Bass=bass | | st=n
V 10 | urged | =b | | | she=bass | Immigration and Customs Enforcement=ice
V 10 | raids | =r | | | Immigration and Customs Enforcement=ice |
V 11 | searched | COERCE/seize | migration | 1711 | masked agents=ice | 44 workers=work | when=Friday | date=2025-06-06 | where=Fashion District
V 11 | took away | COERCE/arrest | migration | 173 | masked agents=ice | 44 workers=work | when=Friday | date=2025-06-06 | where=Fashion District | n=arrested:44 workers:44 | id=t
V 12 | handcuffs | =t | | | @11:masked agents=ice | him=xim
V 13 | chains | =t | | | They=ice | my dad=xim | by=Yuri Ximenez=yuri
V 13 | said | ACCUSE/disapprove | migration | 111 | Yuri Ximenez=yuri | They=ice
V 15 | arrested | COERCE/arrest | migration, rights-freedoms | 173 | agents=ice | David Huerta=hue | when=the same day | date=2025-06-06
V 15 | sat down | PROTEST/obstruct | migration | 144 | he#1=hue | agents=ice | by=agents=ice | date=2025-06-06
V 15 | released | RETREAT/release | legal | 0841 | | he#2=hue | when=Monday afternoon | date=2025-06-09 | n=money:$50,000:50000:USD
V 16 | rallied | PROTEST/demo | migration, rights-freedoms | 141 | Hundreds of members=sei | @15:agents=ice | where=Gloria Molina Grand Park | n=protesters:Hundreds of members:-
V 16 | marches | PROTEST/demo | migration | 141 | | @15:agents=ice | where=Chicago
V 18 | set | PROTEST/riot | migration | 145 | some protesters=prot | | when=Sunday | date=2025-06-08 | where=101 Freeway
V 18 | hurled | PROTEST/riot | migration | 145 | some protesters=prot | patrol cars=pol | when=Sunday | date=2025-06-08 | where=101 Freeway
V 18 | rubber bullets | ASSAULT/crowd-control | repression | 175 | police=pol | some protesters=prot | when=Sunday | date=2025-06-08 | where=101 Freeway
V 18 | hit | ASSAULT/crowd-control | repression, rights-freedoms | 175 | police=pol | Australian reporter=rep | when=Sunday | date=2025-06-08 | id=h
V 19 | called | ACCUSE/disapprove | diplomatic, rights-freedoms | 111 | prime minister=apm | @18:police=pol
V 19 | shooting | =h | | | @18:police=pol | @18:Australian reporter=rep
V 19 | raised | ACCUSE/disapprove | diplomatic, rights-freedoms | 114 | his government=ausg | U.S. officials=usof | by=Australia's prime minister=apm
V 20 | arrested | COERCE/arrest | migration, repression | 173 | | 150 people=prot | by=Jim McDonnell=mcd | when=since Saturday | date=2025-06-07/2025-06-09 | n=arrested:150 people:150
V 20 | hurt | ASSAULT | migration | 180 | | five officers=pol | by=Jim McDonnell=mcd | n=injured:five officers:5
V 21 | accused | ACCUSE/allege | migration, crime | 1121 | Dana Hollis=noem | the mayor=bass; the governor=gov
V 21 | denied | REJECT | migration, religion-ethnicity | 016 | Dana Hollis=noem | | id=n
V 22 | said | =n | | | Hollis=noem |
V 24 | came | MOBILIZE/troops | military | 154 | the Guard=ng; the Marines=mar | @25:riots=riot92 | when=the spring of 1992 | date=1992 | st=h
V 24 | acquittal | CONCEDE | legal | 080 | | four officers=off | when=the spring of 1992 | date=1992 | st=h
V 24 | beating | ASSAULT/beat | repression | 175 | four officers=off | Rodney King=rk | st=h
V 25 | riots | PROTEST/riot | religion-ethnicity | 145 | | | when=@24:the spring of 1992 | date=1992 | n=killed:More than 60 people:60 | st=h
V 25 | asked for | REQUEST/assist | military | 023 | the governor=gov92 | | st=h
Q 0 | d | we did not need them | sheriff=iba | says | -
Q 3 | d | This is an unmistakable step toward authoritarianism | the governor=gov | said | -
Q 4 | d | * | @3:the governor=gov | | -
Q 6 | i | about 700 Marines~~way | the Pentagon=pent | said | -
Q 7 | d | If I didn't~~right now | the president=pres | wrote | -
Q 9 | d | My people~~phone | he=iba | told#2 | -
Q 13 | d | They put chains~~animal | Yuri Ximenez=yuri | said | -
Q 14 | d | * | @13:Yuri Ximenez=yuri | | -
Q 15 | i | he sat down in front of a vehicle | agents=ice | said | -
Q 19 | m | the shooting "horrific" | Australia's prime minister=apm | called | -
Q 19 | i | his government had raised it with U.S. officials | Australia's prime minister=apm | said | -
Q 20 | i | 150 people had been arrested since Saturday | LAPD Chief Jim McDonnell=mcd | said | -
Q 20 | i | five officers were hurt | LAPD Chief Jim McDonnell=mcd | said | -
Q 21 | i | her agents had singled out anybody by race | Homeland Security Secretary Dana Hollis=noem | denied | -
Q 22 | d | We go where the warrants take us | Hollis=noem | said | -
Q 23 | i | he had not noticed any invasion | a man selling batteries=man | said | -

#A w31-009 | 2006-09-20 | BANGKOK
S Thai army takes power in bloodless coup
P Thailand's army has seized power while the prime minister was abroad, revoked the constitution and promised to hand government back to the people "as soon as possible".
P Tanks rolled up to Government House in Bangkok late on Tuesday night, and by midnight a general in a dark suit was apologising on every channel for the inconvenience.
P The takeover is the first in Thailand for 15 years.
S It follows months of street protests against the prime minister, a billionaire whom his enemies accuse of corruption and of disrespect for the king.
P "We have seized power from the caretaker administration because it divided the nation as never before," the army spokesman, Lieutenant General Prapat Sakulthong, said in a statement read on television.
S "We ask the public to remain calm. We have no intention to rule."
P Martial law has been declared across the country, and gatherings of more than five people are banned.
S Soldiers with yellow ribbons on their rifles stood at the crossings, and office girls gave them roses.
P The prime minister, who was in New York for the UN General Assembly, had tried to get in first.
S In a telephone call to a Bangkok station he declared a state of emergency and ordered the army chief to report to his office; ten minutes into the broadcast, the line was cut.
P His party, Thai Rak Thai, was in disarray on Wednesday.
S "I do not accept this, and one day they will have to answer to the 19 million people who voted for us," a deputy leader, Suthep Wongchai, told the BBC by phone from a house he would not name.
S An hour later soldiers came for him; his wife said they had been polite.
P Two other ministers were also detained, the army confirmed.
P The opposition Democrats were in two minds.
S Their spokesman, Korn Thepsiri, said his party did not support a coup "of any kind" but blamed the prime minister for having brought the army out of its barracks.
P Senior monks at Wat Bowonniwet called on all sides to refrain from violence.
P From abroad came little but reproach.
S The United States called the coup "a step backward for democracy" and said it was reviewing its aid, Australia's foreign minister said he was gravely concerned, and UN Secretary General Kofi Annan criticised the generals for disregarding the ballot box.
P "Nobody has fired a shot, and I hear they have even cleaned the road," said a British tourist in Silom, who had slept through it all.
P Thailand has lived through 17 coups, successful or not, since 1932.
S The last one, in February 1991, ended in tears: when crowds rallied against the general who had made himself prime minister, soldiers shot dead at least 50 of them in May 1992.
S The king then summoned the general and the protest leader, and both crawled before him on live television.
P This time the palace has said nothing, though the coup leader, Sonthi Boonyaratglin, was received there at midnight.
P Will the promise of a quick return to civilian rule be kept?
S In 1991, many here recall, the generals said the same.
@ army | Thai army | o | THAMIL
@ pm | prime minister of Thailand | p | THAGOV | prime minister
@ pro | street protesters | l | THACVLOPP
@ pra | Prapat Sakulthong | p | THAMIL | army spokesman
@ pub | Thai public | l | THACVL
@ chief | Sonthi Boonyaratglin | p | THAMIL | army chief and coup leader
@ trt | Thai Rak Thai | o | THAPTY
@ sut | Suthep Wongchai | p | THAPTY | deputy leader
@ wife | wife of Suthep Wongchai | p | THACVL
@ min | two ministers | g | THAGOV
@ dem | Democrats | o | THAPTYOPP
@ kor | Korn Thepsiri | p | THAPTYOPP | spokesman
@ monk | senior monks | g | THAREL
@ usa | United States | c | USA
@ afm | foreign minister of Australia | p | AUSGOV | foreign minister
@ annan | Kofi Annan | p | UNO | Secretary General
@ tour | British tourist | p | GBRCVL
@ crowd92 | crowds of 1992 | l | THACVLOPP
@ sol92 | soldiers in May 1992 | g | THAMIL
@ gen92 | general of the 1991 coup | p | THAGOVMIL | prime minister
@ pl92 | protest leader of 1992 | p | THACVLOPP
@ king | king of Thailand | p | THAGOV | king
@ palace | palace of Thailand | o | THAGOV
@ all | all sides | g | THA
@ girls | office girls in Bangkok | l | THACVL
E 0 Thai/NORP
E 1 Thailand/GPE
E 2 Government House/FAC; Bangkok/GPE; late on Tuesday night/DATE
E 3 Thailand/GPE
E 5 Prapat Sakulthong/PER
E 9 New York/GPE; UN General Assembly/ORG
E 10 Bangkok/GPE
E 11 Thai Rak Thai/ORG; Wednesday/DATE
E 12 19 million people/NUM; Suthep Wongchai/PER; BBC/ORG
E 14 Two other ministers/NUM
E 15 Democrats/ORG
E 16 Korn Thepsiri/PER
E 17 Wat Bowonniwet/FAC
E 19 United States/GPE; Australia/GPE; UN/ORG; Kofi Annan/PER
E 20 British/NORP; Silom/LOC
E 21 Thailand/GPE; 1932/DATE
E 22 February 1991/DATE; at least 50/NUM; May 1992/DATE
E 24 Sonthi Boonyaratglin/PER
E 26 1991/DATE
V 0 | takes power | COERCE/seize | political-institutions, military, pro-autocracy | 192 | Thai army=army | @1:prime minister=pm | id=a
V 0 | coup | =a | | | Thai army=army | @1:prime minister=pm
V 1 | seized | =a | | | Thailand's army=army | prime minister=pm
V 1 | revoked | COERCE/restrict | political-institutions, pro-autocracy | 172 | Thailand's army=army | 
V 1 | promised | AGREE | political-institutions, pro-democracy | 0344 | Thailand's army=army | the people=pub | id=p
V 2 | rolled up | MOBILIZE/weapons | military, political-institutions | 154 | Tanks=army | @1:prime minister=pm | when=late on Tuesday night | date=2006-09-19 | where=Government House
V 2 | apologising | CONCEDE | political-institutions | 055 | general=pra | @1:the people=pub | when=midnight | date=2006-09-20
V 3 | takeover | =a | | | @1:army=army | @1:prime minister=pm | where=Thailand
V 4 | protests | PROTEST/demo | corruption, executive | 141 | enemies=pro | prime minister=pm
V 4 | accuse | ACCUSE/allege | corruption, executive | 1121 | his enemies=pro | prime minister=pm
V 5 | seized power | =a | | | We=army | caretaker administration=pm | by=Lieutenant General Prapat Sakulthong=pra
V 5 | divided | ACCUSE/disapprove | political-institutions | 111 | Lieutenant General Prapat Sakulthong=pra | caretaker administration=pm
V 6 | ask | REQUEST/yield | political-institutions | 0252 | We#1=army | public=pub
V 6 | intention | =p | | | We#2=army | @1:the people=pub
V 7 | Martial law | COERCE/martial-law | military, political-institutions | 1724 | @5:We=army | @6:public=pub
V 7 | banned | COERCE/restrict | rights-freedoms | 1721 | @5:We=army | @6:public=pub
V 8 | stood | MOBILIZE/troops | military, political-institutions | 154 | Soldiers=army |
V 8 | gave | SUPPORT | political-institutions | 051 | office girls=girls | them=army
V 10 | declared | COERCE/martial-law | executive, political-institutions | 1724 | he=pm | 
V 10 | ordered | REQUEST/meet | executive, military | 106 | he=pm | army chief=chief
V 10 | cut | COERCE/censor | political-institutions, rights-freedoms | 1721 | | he=pm
V 12 | accept | REJECT | political-institutions | 120 | Suthep Wongchai=sut | they=army | id=r
V 12 | answer | THREATEN | political-institutions, legal | 130 | Suthep Wongchai=sut | they=army
V 13 | came for | COERCE/arrest | political-institutions, legal | 173 | soldiers=army | him=sut | by=wife=wife | when=An hour later | date=2006-09-20
V 14 | detained | COERCE/arrest | political-institutions, legal | 173 | the army=army | Two other ministers=min | by=the army=army | n=arrested:Two other ministers:2
V 16 | support | REJECT | political-institutions | 120 | his party=dem | @14:army=army
V 16 | coup | =a | | | @14:army=army | prime minister=pm
V 16 | blamed | ACCUSE/disapprove | political-institutions | 111 | Korn Thepsiri=kor | prime minister=pm
V 17 | called on | REQUEST/yield | religion-ethnicity, political-institutions | 0256 | Senior monks=monk | all sides=all | where=Wat Bowonniwet
V 19 | called | ACCUSE/disapprove | diplomatic, pro-democracy | 111 | The United States=usa | @14:army=army | id=rp
V 18 | reproach | =rp | | | @19:The United States=usa | @16:the army=army
V 19 | coup | =a | | | @14:army=army | @16:prime minister=pm
V 19 | reviewing | THREATEN/relations | diplomatic, military | 1311 | it=usa | @14:army=army
V 19 | concerned | ACCUSE/disapprove | diplomatic, pro-democracy | 111 | foreign minister=afm | @14:army=army
V 19 | criticised | ACCUSE/disapprove | diplomatic, pro-democracy | 111 | Kofi Annan=annan | generals=army
V 20 | fired | ASSAULT/firearms | military | 190 | @16:the army=army | | by=a British tourist=tour | st=n
V 21 | coups | COERCE/seize | political-institutions, military | 192 | | | when=since 1932 | date=1932/2006 | where=Thailand | n=other:17:17 | st=h
V 22 | one | COERCE/seize | political-institutions, military | 192 | general=gen92 | | when=February 1991 | date=1991-02 | st=h
V 22 | rallied | PROTEST/demo | pro-democracy, political-institutions | 1411 | crowds=crowd92 | general=gen92 | when=May 1992 | date=1992-05 | st=h
V 22 | shot dead | ASSAULT/firearms | repression, military | 175 | soldiers=sol92 | at least 50 of them=crowd92 | when=May 1992 | date=1992-05 | n=killed:at least 50:50 | st=h
V 23 | summoned | REQUEST/meet | executive, political-institutions | 106 | The king=king | the general=gen92; the protest leader=pl92 | st=h
V 23 | crawled | CONSULT/visit | executive, political-institutions | 042 | the general=gen92; the protest leader=pl92 | him=king | st=h
V 24 | received | CONSULT/visit | political-institutions, executive | 042 | Sonthi Boonyaratglin=chief | palace=palace | when=midnight | date=2006-09-20 | where=there
V 24 | coup | =a | | | the coup leader=chief | @16:prime minister=pm
V 25 | promise | =p | | | @24:coup leader=chief |
V 26 | said the same | AGREE | political-institutions, pro-democracy | 0344 | generals=army | | when=1991 | date=1991 | st=h
Q 1 | d | as soon as possible | Thailand's army=army | promised | -
Q 5 | d | We have seized~~before | Lieutenant General Prapat Sakulthong=pra | said | -
Q 6 | d | * | @5:Lieutenant General Prapat Sakulthong=pra | | -
Q 12 | d | I do not accept~~voted for us | Suthep Wongchai=sut | told | -
Q 13 | i | they had been polite | his wife=wife | said | -
Q 14 | i | Two other ministers were also detained | the army=army | confirmed | -
Q 16 | m | his party did not support a coup "of any kind" | Korn Thepsiri=kor | said | -
Q 19 | m | the coup "a step backward for democracy" | The United States=usa | called | -
Q 19 | i | it was reviewing its aid | The United States=usa | said#1 | -
Q 19 | i | he was gravely concerned | Australia's foreign minister=afm | said#2 | -
Q 20 | d | Nobody has fired~~road | a British tourist=tour | said | -

#A w31-010 | 2021-03-28 | YANGON
S More than 100 killed on Myanmar's bloodiest day since coup; jets bomb Karen villages
P YANGON, Myanmar (AP) - As Myanmar's generals celebrated Armed Forces Day with a parade and a gala dinner, soldiers and police across the country shot dead more than 100 people on Saturday in the deadliest crackdown on opponents of last month's coup.
P The slaughter, carried out in 44 towns and cities, drew condemnation from a dozen defense chiefs and from the United Nations, whose envoy said that the military had "turned on its own citizens."
P An independent researcher in Yangon who has been compiling death tolls in near real time put the number at 107, including more than a dozen children.
S The Assistance Association for Political Prisoners, which counts only those deaths it can document, said 90 had been killed on Saturday and 423 since the Feb. 1 takeover.
P "They are killing us like birds or chickens, even in our homes," Thu Ya Aung said in Myingyan, where at least two protesters died.
S "We will keep protesting regardless. We must fight until the junta falls."
P In his parade speech the junta chief, Senior Gen. Min Aung Hlaing, made no mention of the dead, and promised to hold free elections without saying when.
S He spoke of "terrorism which can be harmful to state tranquility."
P State television had warned on Friday night that demonstrators should "learn from the tragedy of earlier ugly deaths that you can be in danger of getting shot to the head and back."
P Many took that to mean orders had been given.
P On Saturday evening military jets struck the village of Day Pu No in the eastern state of Karen, killing at least three people and driving some 3,000 across the Salween River into Thailand, a relief group and two local officials said.
P The air raid came hours after the Karen National Union, an ethnic army, overran a government outpost near the border, killing 10 soldiers and capturing eight.
S "They bombed us because they lost a hill," Padoh Saw Tha Mu, a spokesman for the group, told The Associated Press.
S "There was no fighter in that village, there was a school."
P A military spokesman did not answer calls.
P On Sunday the killing did not stop.
S Security forces opened fire on a funeral in Bago for a 20-year-old student shot the day before, said three people who ran from the graveside, but no casualties were reported from that attack.
P "While we were singing the revolution song for him, they just arrived and shot at us," said a woman who gave her name as Aye.
P The defense chiefs of 12 countries, among them the U.S., Britain, Japan and Australia, denounced the bloodshed in a rare joint statement and urged the Tatmadaw, as the army is known, to cease violence.
S "A professional military follows international standards for conduct and is responsible for protecting - not harming - the people it serves," it said.
P U.S. Secretary of State Antony Blinken wrote on Twitter that Washington was "horrified" by the killings.
P China and Russia did not criticize the generals.
S Moscow's deputy defense minister sat in the reviewing stand at Naypyitaw and a day earlier had held talks with Min Aung Hlaing.
P The coup reversed years of slow progress toward democracy after five decades of army rule.
S Soldiers arrested Aung San Suu Kyi, the civilian leader, hours before a new parliament was to sit, and alleged fraud in the November election that her party had won.
S Troops crushed earlier uprisings in 1988, when thousands died, and in 2007, when they fired on marching monks.
P Thailand's army denied on Sunday that it had pushed any villagers back over the river.
P A grandmother of five in Mae Sam Laep called it a long night, not her first.
@ mil | Myanmar military | o | MMRMIL
@ sp | soldiers and police | g | MMRMILCOP
@ vic | people killed on Saturday | l | MMRCVLOPP
@ def | defense chiefs of 12 countries | g | MIL
@ un | United Nations | o | UNO
@ env | U.N. envoy | p | UNO | envoy
@ rese | independent researcher | p | MMRUNK
@ aapp | Assistance Association for Political Prisoners | o | MMRNGO
@ thu | Thu Ya Aung | p | MMRCVLOPP
@ mah | Min Aung Hlaing | p | MMRMILGOV | junta chief
@ tv | Myanmar state television | o | MMRJRN
@ dem | demonstrators in Myanmar | l | MMRCVLOPP
@ kar | Karen villagers | l | MMRCVL
@ rel | relief group and local officials | g | NGO
@ knu | Karen National Union | o | MMRREB
@ sol | government soldiers at the outpost | g | MMRMIL
@ pad | Padoh Saw Tha Mu | p | MMRREB | spokesman
@ mou | mourners in Bago | l | MMRCVLOPP
@ stu | 20-year-old student | p | MMREDU
@ aye | Aye | p | MMRCVLOPP
@ bli | Antony Blinken | p | USAGOV | Secretary of State
@ usa | United States | c | USAGOV
@ chn | China | c | CHN
@ rus | Russia | c | RUS
@ rdm | Russian deputy defense minister | p | RUSGOVMIL | deputy defense minister
@ assk | Aung San Suu Kyi | p | MMRGOV | civilian leader
@ monk | marching monks | l | MMRREL
@ d88 | protesters of 1988 | l | MMRCVLOPP
@ tha | Thai army | o | THAMIL
@ gran | grandmother in Mae Sam Laep | p | MMRREF
@ nld | party of Aung San Suu Kyi | o | MMRPTYGOV
E 0 More than 100/NUM; Myanmar/GPE; Karen/GPE
E 1 YANGON/GPE; Myanmar#1/GPE; AP/ORG; Myanmar#2/GPE; Armed Forces Day/EVT; more than 100 people/NUM; Saturday/DATE; last month/DATE
E 2 United Nations/ORG
E 3 Yangon/GPE; 107/NUM; more than a dozen children/NUM
E 4 Assistance Association for Political Prisoners/ORG; 90/NUM; Saturday/DATE; 423/NUM; Feb. 1/DATE
E 5 Thu Ya Aung/PER; Myingyan/GPE; at least two protesters/NUM
E 7 Min Aung Hlaing/PER
E 9 Friday night/DATE
E 11 Saturday evening/DATE; Day Pu No/GPE; Karen/GPE; at least three people/NUM; some 3,000/NUM; Salween River/LOC; Thailand/GPE
E 12 Karen National Union/ARM; 10 soldiers/NUM; eight/NUM
E 13 Padoh Saw Tha Mu/PER; The Associated Press/ORG
E 16 Sunday/DATE
E 17 Bago/GPE; the day before/DATE; three people/NUM
E 18 Aye/PER
E 19 U.S./GPE; Britain/GPE; Japan/GPE; Australia/GPE; Tatmadaw/ORG
E 21 U.S./GPE; Antony Blinken/PER; Twitter/ORG; Washington/GPE
E 22 China/GPE; Russia/GPE
E 23 Moscow/GPE; Naypyitaw/GPE; a day earlier/DATE; Min Aung Hlaing/PER
E 25 Aung San Suu Kyi/PER; November/DATE
E 26 1988/DATE; thousands/NUM; 2007/DATE
E 27 Thailand/GPE; Sunday/DATE
E 28 Mae Sam Laep/GPE
V 0 | killed | ASSAULT/firearms | repression, pro-autocracy | 175 | @1:soldiers and police=sp | More than 100=vic | where=Myanmar | n=killed:More than 100:100 | id=a
V 0 | coup | COERCE/seize | political-institutions, pro-autocracy, military | 192 | @1:generals=mil | | id=c
V 0 | bomb | ASSAULT/aerial | military, religion-ethnicity | 195 | jets=mil | Karen villages=kar | where=Karen | id=b
V 1 | shot dead | =a | | | soldiers and police=sp | more than 100 people=vic | when=Saturday | date=2021-03-27 | n=killed:more than 100 people:100
V 1 | crackdown | =a | | | soldiers and police=sp | opponents=vic
V 1 | coup | =c | | | generals=mil | | when=last month | date=2021-02
V 2 | slaughter | =a | | | @1:soldiers and police=sp | | where=44 towns and cities
V 2 | condemnation | ACCUSE/disapprove | repression, diplomatic | 111 | a dozen defense chiefs=def | military=mil | id=d
V 2 | said | ACCUSE/disapprove | repression, diplomatic | 111 | envoy=env | military=mil
V 4 | killed | =a | | | @1:soldiers and police=sp | 90=vic | by=Assistance Association for Political Prisoners=aapp | when=Saturday | date=2021-03-27 | n=killed:90:90
V 4 | takeover | =c | | | @2:the military=mil | | when=Feb. 1 | date=2021-02-01
V 5 | killing | =a | | | They=sp | us=dem | by=Thu Ya Aung=thu | where=Myingyan | n=killed:at least two protesters:2
V 5 | died | =a | | | They=sp | at least two protesters=dem
V 6 | protesting | PROTEST/demo | pro-democracy, repression | 141 | We#1=dem | the junta=mil | by=@5:Thu Ya Aung=thu | id=pr
V 6 | fight | =pr | | | We#2=dem | the junta=mil | by=@5:Thu Ya Aung=thu
V 7 | promised | AGREE | election, pro-democracy | 0344 | Min Aung Hlaing=mah |
V 8 | spoke | ACCUSE/allege | terrorism, repression | 112 | He=mah | @9:demonstrators=dem
V 9 | warned | THREATEN/violence | repression | 137 | State television=tv | demonstrators=dem | when=Friday night | date=2021-03-26
V 11 | struck | =b | | | military jets=mil | village of Day Pu No=kar | by=a relief group=rel | when=Saturday evening | date=2021-03-27 | where=Day Pu No | n=killed:at least three people:3
V 11 | killing | =b | | | military jets=mil | at least three people=kar | by=a relief group=rel
V 11 | driving | SANCTION/expel | migration, military | 201 | military jets=mil | some 3,000=kar | by=a relief group=rel | when=Saturday evening | date=2021-03-27 | n=displaced:some 3,000:3000
V 12 | air raid | =b | | | @11:military jets=mil | @11:village of Day Pu No=kar
V 12 | overran | ASSAULT | military, religion-ethnicity | 190 | Karen National Union=knu | government outpost=sol | when=hours | date=2021-03-27 | where=near the border | n=killed:10 soldiers:10 | id=o
V 12 | killing | =o | | | Karen National Union=knu | 10 soldiers=sol
V 12 | capturing | ASSAULT/abduct | military, religion-ethnicity | 181 | Karen National Union=knu | eight=sol | n=abducted:eight:8
V 13 | bombed | =b | | | They=mil | us=kar | by=Padoh Saw Tha Mu=pad
V 13 | lost | =o | | | @12:Karen National Union=knu | they=sol | by=Padoh Saw Tha Mu=pad
V 16 | killing | ASSAULT/firearms | repression | 175 | @17:Security forces=sp | | when=Sunday | date=2021-03-28 | id=f
V 17 | opened fire | =f | | | Security forces=sp | funeral=mou | by=three people=mou | where=Bago | n=killed:no casualties:0
V 17 | shot | ASSAULT/firearms | repression | 175 | Security forces=sp | 20-year-old student=stu | when=the day before | date=2021-03-27
V 17 | attack | =f | | | Security forces=sp | funeral=mou
V 18 | shot | =f | | | they=sp | us=mou | by=a woman=aye
V 19 | denounced | =d | | | The defense chiefs of 12 countries=def | Tatmadaw=mil
V 19 | bloodshed | =a | | | Tatmadaw=mil |
V 19 | urged | REQUEST/yield | repression, diplomatic | 0256 | The defense chiefs of 12 countries=def | Tatmadaw=mil
V 20 | said | =d | | | it#2=def | @19:Tatmadaw=mil
V 21 | wrote | ACCUSE/disapprove | repression, diplomatic | 111 | Antony Blinken=bli; Washington=usa | @19:Tatmadaw=mil
V 21 | killings | =a | | | @19:Tatmadaw=mil |
V 22 | criticize | ACCUSE/disapprove | diplomatic | 111 | China=chn; Russia=rus | the generals=mil | st=n
V 23 | talks | CONSULT/visit | diplomatic, military | 042 | deputy defense minister=rdm | Min Aung Hlaing=mah | when=a day earlier | date=2021-03-26
V 24 | coup | =c | | | @22:generals=mil |
V 25 | arrested | COERCE/arrest | political-institutions, pro-autocracy | 173 | Soldiers=mil | Aung San Suu Kyi=assk | when=hours before a new parliament was to sit | date=2021-02-01
V 25 | alleged | ACCUSE/allege | election | 112 | Soldiers=mil | her party=nld
V 26 | crushed | ASSAULT | repression, military | 175 | Troops=mil | thousands=d88 | when=1988 | date=1988 | n=killed:thousands:- | st=h
V 26 | uprisings | PROTEST/demo | pro-democracy | 141 | | Troops=mil | when=1988 | date=1988 | st=h
V 26 | fired | ASSAULT/firearms | repression, military | 175 | they=mil | marching monks=monk | when=2007 | date=2007 | st=h
V 26 | marching | PROTEST/demo | pro-democracy, religion-ethnicity | 141 | monks=monk | Troops=mil | when=2007 | date=2007 | st=h
V 27 | denied | REJECT | migration | 016 | Thailand's army=tha | | when=Sunday | date=2021-03-28
Q 2 | m | the military had "turned on its own citizens." | whose envoy=env | said | -
Q 4 | i | 90 had been killed~~takeover | The Assistance Association for Political Prisoners=aapp | said | -
Q 5 | d | They are killing~~homes | Thu Ya Aung=thu | said | -
Q 6 | d | * | @5:Thu Ya Aung=thu | | -
Q 8 | d | terrorism which can be harmful to state tranquility. | He=mah | spoke | -
Q 9 | m | demonstrators should~~back." | State television=tv | warned | -
Q 11 | i | On Saturday evening~~Thailand | a relief group and two local officials=rel | said | -
Q 13 | d | They bombed us because they lost a hill | Padoh Saw Tha Mu=pad | told | -
Q 14 | d | * | @13:Padoh Saw Tha Mu=pad | | -
Q 17 | i | Security forces~~the day before | three people who ran from the graveside=mou | said | -
Q 18 | d | While we were~~shot at us | a woman who gave her name as Aye=aye | said | -
Q 20 | d | A professional military~~serves | it#2=def | said | -
Q 21 | m | Washington was "horrified" by the killings | Antony Blinken=bli | wrote | -
Q 27 | i | it had pushed any villagers back over the river | Thailand's army=tha | denied | -
Q 28 | i | it a long night, not her first | A grandmother of five in Mae Sam Laep=gran | called | -

#A w31-011 | 2024-08-02 | -
S EXCLUSIVE: 'I told him, just keep running,' says mom of ex-Marine freed in Russia swap
P The mother of Curtis Boyle says the family slept on the kitchen floor by the phone the night before Moscow let him go.
P A former U.S. Marine and an American reporter landed at Joint Base Andrews near midnight Thursday after Russia released 16 people in the largest prisoner exchange with the West since the Cold War, a deal that also sent a convicted assassin home to Moscow.
P "He called from the plane in Ankara and the first thing he asked was whether the dog's still alive," Linda Boyle, 61, told Fox News Digital on Friday.
S "I told him, don't look back, just keep running. He ran."
P Her son, 39, was arrested in a Moscow hotel in December 2018 and sentenced to 16 years for espionage, a charge that he and two administrations in Washington have always denied.
P The reporter, Daniel Hartwell of The Wall Street Journal, had been convicted two weeks ago after a secret trial in Yekaterinburg.
P President Whitcomb welcomed both at the foot of the stairs, hugged them and took off his own lapel pin to give it to Boyle.
S "Their brutal ordeal is over," Whitcomb said in remarks at the White House, flanked by the families.
S "This deal was made possible by allies. They stepped up, and they stood with us."
P The president thanked Germany in particular, which freed Vadim Krasikov, a Russian agent who gunned down a Chechen exile in a Berlin park in 2019 and was serving life for it.
P Chancellor Jürgen Reinhardt defended the swap as the hardest decision of his time in office.
S "No one made it lightly," Reinhardt told reporters at Cologne airport, where he met 12 of the freed late Thursday night.
P The dead man's brother, who lives in Sweden, called it "a second killing."
P Not everyone in Washington is smiling either.
S Sen. Grant Holloway, R-Okla., accused the White House of paying "a thug's price for a thug's crime" and demanded that officials tell his committee what else had been promised.
P "They take our people to trade them for their killers, and we just taught them again that it works," Holloway told "Fox & Friends."
S The White House rejected that criticism, and said no sanctions had been eased and no money paid.
P In Moscow the Russian president embraced Krasikov on a red carpet at Vnukovo airport and promised state awards to those who returned.
S The Kremlin's spokesman confirmed Friday for the first time that Krasikov was an officer of the FSB.
P Turkey, whose intelligence agency ran the operation, said 26 prisoners from seven countries had changed hands on its tarmac.
P Negotiators had been at it for more than a year, according to two people familiar with the matter.
S They met in Gulf hotels and talked in code, and in February they nearly had a deal that included the opposition leader Alexei Navalny, who died in an Arctic prison before it could be put on paper.
P In December 2022 Russia freed the basketball star Brittney Griner in exchange for the arms dealer Viktor Bout, and Boyle was left behind.
S He phoned home that day, his mother recalled, and apologized for crying.
P "I've been mad at three presidents," she said.
S "Tonight I'm making meatloaf and I'm not mad at a soul."
P There are still Americans in Russian jails, among them a schoolteacher from Pennsylvania who was given 14 years over a small amount of medical marijuana.
@ lin | Linda Boyle | p | USACVL
@ cur | Curtis Boyle | p | USAELI
@ rus | Russia | c | RUSGOV
@ har | Daniel Hartwell | p | USAJRN
@ fre | 16 people freed by Russia | l | CVL
@ adm | two U.S. administrations | g | USAGOV
@ bid | Whitcomb | p | USAGOV | President
@ kra | Vadim Krasikov | p | RUSSPY
@ ger | Germany | c | DEUGOV
@ che | Chechen exile | p | RUSREB
@ sch | Jürgen Reinhardt | p | DEUGOV | Chancellor
@ bro | brother of the Chechen exile | p | CVL
@ hol | Grant Holloway | p | USALEG | Sen.
@ wh | White House | o | USAGOV
@ rpr | president of Russia | p | RUSGOV | president
@ kre | Kremlin spokesman | p | RUSGOV | spokesman
@ tur | Turkey | c | TUR
@ tin | Turkish intelligence agency | o | TURSPY
@ neg | negotiators | g | GOV
@ ppl | two people familiar with the matter | l | UNK
@ gri | Brittney Griner | p | USAELI
@ bout | Viktor Bout | p | RUSCRM
@ usa | United States | c | USA
@ tea | schoolteacher from Pennsylvania | p | USAEDU
@ west | Western countries in the swap | g |
E 0 Marine/ORG; Russia/GPE
E 1 Curtis Boyle/PER; Moscow/GPE
E 2 U.S./GPE; Marine/ORG; American/NORP; Joint Base Andrews/FAC; Thursday/DATE; Russia/GPE; 16 people/NUM; the West/LOC; Cold War/EVT; Moscow/GPE
E 3 Ankara/GPE; Linda Boyle/PER; Fox News Digital/ORG; Friday/DATE
E 5 Moscow/GPE; December 2018/DATE; Washington/GPE
E 6 Daniel Hartwell/PER; The Wall Street Journal/ORG; two weeks ago/DATE; Yekaterinburg/GPE
E 7 Whitcomb/PER; Boyle/PER
E 8 Whitcomb/PER; White House/FAC
E 10 Germany/GPE; Vadim Krasikov/PER; Russian/NORP; Chechen/NORP; Berlin/GPE; 2019/DATE
E 11 Jürgen Reinhardt/PER
E 12 Reinhardt/PER; Cologne airport/FAC; 12/NUM; late Thursday night/DATE
E 13 Sweden/GPE
E 14 Washington/GPE
E 15 Grant Holloway/PER; R-Okla./NORP; White House/ORG
E 16 Holloway/PER
E 17 White House/ORG
E 18 Moscow/GPE; Russian/NORP; Krasikov/PER; Vnukovo airport/FAC
E 19 Kremlin/ORG; Friday/DATE; Krasikov/PER; FSB/ORG
E 20 Turkey/GPE; 26 prisoners/NUM
E 22 Gulf/LOC; February/DATE; Alexei Navalny/PER; Arctic/LOC
E 23 December 2022/DATE; Russia/GPE; Brittney Griner/PER; Viktor Bout/PER; Boyle/PER
E 27 Americans/NORP; Russian/NORP; Pennsylvania/GPE
V 0 | freed | RETREAT/release | diplomatic, legal | 0841 | Russia=rus | ex-Marine=cur | id=a
V 0 | swap | =a | | | Russia=rus | ex-Marine=cur
V 1 | let him go | =a | | | Moscow=rus | him=cur
V 2 | released | =a | | | Russia=rus | 16 people=fre | when=Thursday | date=2024-08-01 | n=other:16 people:16
V 2 | exchange | =a | | | Russia=rus | 16 people=fre
V 2 | deal | =a | | | Russia=rus | 16 people=fre
V 2 | sent | RETREAT/release | diplomatic, legal | 0841 | @10:Germany=ger | convicted assassin=kra | when=Thursday | date=2024-08-01 | id=k
V 5 | arrested | COERCE/arrest | intelligence, legal | 173 | | Her son=cur | when=December 2018 | date=2018-12 | where=Moscow hotel | st=h
V 5 | sentenced | SANCTION/convict | intelligence, legal | 116 | | Her son=cur | st=h
V 5 | denied | REJECT | intelligence, legal | 016 | he=cur; two administrations=adm |
V 6 | convicted | SANCTION/convict | legal, rights-freedoms | 116 | | Daniel Hartwell=har | when=two weeks ago | date=2024-07 | where=Yekaterinburg | st=h
V 7 | welcomed | CONSULT | executive, diplomatic | 040 | President Whitcomb=bid | both=cur; @6:Daniel Hartwell=har
V 9 | deal | =a | | | @2:Russia=rus | @2:16 people=fre | by=@8:Whitcomb=bid
V 9 | made possible | SUPPORT | diplomatic | 051 | @8:Whitcomb=bid | allies=west | id=t
V 9 | stood | =t | | | @8:Whitcomb=bid | they=west
V 10 | thanked | =t | | | The president=bid | Germany=ger
V 10 | freed | =k | | | which=ger | Vadim Krasikov=kra
V 10 | gunned down | ASSAULT/targeted | intelligence | 186 | Russian agent=kra | Chechen exile=che | when=2019 | date=2019 | where=Berlin park | st=h | id=m
V 10 | serving | SANCTION/convict | legal, intelligence | 116 | Germany=ger | Vadim Krasikov=kra | st=h | id=cv
V 2 | convicted | =cv | | | @10:Germany=ger | assassin=kra
V 2 | assassin | =m | | | assassin=kra | @10:a Chechen exile=che
V 11 | defended | SUPPORT | diplomatic, executive | 051 | Jürgen Reinhardt=sch | @10:Germany=ger | id=df
V 11 | swap | =k | | | @10:Germany=ger | @10:Vadim Krasikov=kra
V 11 | decision | =k | | | @10:Germany=ger | @10:Vadim Krasikov=kra
V 12 | made | =k | | | @10:Germany=ger | @10:Vadim Krasikov=kra
V 12 | told | =df | | | Reinhardt=sch | @10:Germany=ger
V 12 | met | CONSULT | executive, diplomatic | 040 | he=sch; 12 of the freed=fre | | when=late Thursday night | date=2024-08-01 | where=Cologne airport
V 13 | called | ACCUSE/disapprove | diplomatic | 111 | dead man's brother=bro | @10:Germany=ger
V 15 | accused | ACCUSE/disapprove | diplomatic, legislative | 111 | Grant Holloway=hol | White House=wh | id=h
V 15 | demanded | REQUEST/change | legislative, executive | 104 | Grant Holloway=hol | officials=wh
V 16 | told | =h | | | Holloway=hol | we=wh
V 17 | rejected | REJECT | diplomatic | 120 | White House=wh | @16:Holloway=hol
V 17 | criticism | =h | | | @16:Holloway=hol | White House=wh
V 17 | eased | RETREAT | economic | 085 | White House=wh | @2:Russia=rus | by=White House=wh | st=n
V 17 | paid | AID | economic | 071 | White House=wh | @2:Russia=rus | by=White House=wh | st=n
V 18 | embraced | CONSULT | executive | 040 | Russian president=rpr | Krasikov=kra | where=Vnukovo airport
V 18 | promised | AGREE | executive | 030 | Russian president=rpr | Krasikov=kra
V 20 | ran | CONSULT/third-party | diplomatic, intelligence | 045 | intelligence agency=tin |
V 20 | operation | =a | | | | 26 prisoners=fre
V 20 | changed hands | =a | | | | 26 prisoners=fre | by=Turkey=tur | where=tarmac | n=other:26 prisoners:26
V 21 | at it | CONSULT | diplomatic | 046 | Negotiators=neg | | by=two people familiar with the matter=ppl | id=n
V 22 | met | =n | | | They=neg | | where=Gulf hotels
V 22 | talked | =n | | | They=neg |
V 23 | freed | RETREAT/release | diplomatic, legal | 0841 | Russia=rus | Brittney Griner=gri | when=December 2022 | date=2022-12 | st=h
V 23 | exchange | RETREAT/release | diplomatic, legal | 0841 | @2:U.S.=usa | Viktor Bout=bout | when=December 2022 | date=2022-12 | st=h
V 27 | given | SANCTION/convict | legal, illegal-drugs | 116 | | a schoolteacher=tea | st=h
Q 0 | d | I told him, just keep running, | mom of ex-Marine=lin | says | -
Q 1 | i | the family slept~~let him go | The mother of Curtis Boyle=lin | says | -
Q 3 | d | He called~~alive | Linda Boyle=lin | told | -
Q 4 | d | * | @3:Linda Boyle=lin | | -
Q 8 | d | Their brutal ordeal is over | Whitcomb=bid | said | -
Q 9 | d | * | @8:Whitcomb=bid | | -
Q 12 | d | No one made it lightly | Reinhardt=sch | told | -
Q 13 | m | it "a second killing." | The dead man's brother=bro | called | -
Q 15 | d | a thug's price for a thug's crime | Sen. Grant Holloway=hol | accused | -
Q 16 | d | They take~~works | Holloway=hol | told | -
Q 17 | i | no sanctions had been eased and no money paid | The White House=wh | said | -
Q 19 | i | Krasikov was an officer of the FSB | The Kremlin's spokesman=kre | confirmed | -
Q 20 | i | 26 prisoners~~tarmac | Turkey=tur | said | -
Q 21 | i | Negotiators had been at it for more than a year | two people familiar with the matter=ppl | according to | -
Q 24 | i | He phoned~~crying | his mother=lin | recalled | -
Q 25 | d | I've been mad at three presidents | she=lin | said | -
Q 26 | d | * | @25:she=lin | | -

#A w31-012 | 2019-07-20 | -
S Iran seizes British tanker in Strait of Hormuz as Foreign Secretary warns of 'serious consequences'
P Ministers hold second Cobra meeting in a day; families of crew 'left in the dark'; ambassador in Tehran demands answers
P Iran's Revolutionary Guards have captured a British-flagged oil tanker and its 23 crew in the Strait of Hormuz, two weeks after Royal Marines boarded an Iranian vessel off Gibraltar, in a seizure that Jeremy Hunt said was "completely unacceptable".
P The Foreign Secretary warned last night that there would be "serious consequences" if the Stena Impero was not released quickly.
S "We are not looking at military options. We are looking at a diplomatic way to resolve the situation, but we are very clear that it must be resolved," he said after emerging from the Cabinet Office briefing room.
P Sir Alistair Penhallow, Britain's ambassador in Tehran, met foreign ministry officials this morning to demand the return of the ship.
P The Guards, for their part, put out a film of the raid.
S It shows masked men sliding down ropes from a helicopter on to the tanker's deck while four speedboats circle her like dogs round a cow.
P "The ship turned off its transponder, ignored our warnings and struck a fishing boat," General Ramin Shafiei, a spokesman for the force, told state television.
S He denied that the capture was revenge.
P But the Guardian Council, an influential body of clerics, had another version: "The rule of reciprocal action is well known in international law," its spokesman, Abbas Kermanshahi, was quoted as saying by the Fars news agency.
P Stena Bulk, the owner, rejected the claim of a collision and said it had been unable to reach the master since 4pm on Friday.
P Among the 23 are 18 Indians, including the captain.
S "Someone from the office phoned at two in the night, and since then nothing, not one word from any government," said Sunita Pillai, whose son Nitin, 26, is third engineer.
P India's external affairs ministry called for the release of its citizens and said its mission was in touch with the Iranian side.
P HMS Montrose, a frigate that patrols the Gulf, was sent at full speed to the scene but arrived ten minutes too late.
S A recording obtained by a maritime security firm has her officer telling an Iranian patrol boat that the tanker's passage "must not be impaired".
S "Obey and you will be safe," the Iranian radio operator is heard saying to the tanker.
P Should a warship have been closer?
S Admiral Lord Hartley-Browne, a former First Sea Lord, accused ministers of "sleepwalking" and asked why nobody had ordered British ships to stay out of the strait after an attempt by Iranian boats to impede another tanker, British Heritage, on July 10.
P A defence minister insisted that the Navy could not escort every vessel.
P The dispute goes back to July 4, when commandos impounded the supertanker Grace 1, which was suspected of carrying oil to Syria in breach of EU sanctions.
S Tehran summoned the ambassador the same evening, called that operation piracy and vowed to retaliate.
S A Gibraltar court on Friday extended the detention of the Grace 1 for 30 days, hours before the Guards struck.
P France and Germany condemned the seizure and urged Iran to let the crew go; Washington announced that it was sending 500 troops to Saudi Arabia.
P In 2007 the Guards captured 15 British sailors and marines in the same waters, paraded them on television and freed them after 13 days as what the president of the day called a gift.
P Nobody in Whitehall is counting on a gift this time.
@ irgc | Revolutionary Guards | o | IRNMIL
@ iran | Iran | c | IRN
@ uk | Britain | c | GBRGOV
@ crew | crew of the Stena Impero | l | LAB
@ ten | Stena Impero | o | GBRBUS
@ hunt | Jeremy Hunt | p | GBRGOV | Foreign Secretary
@ rm | Royal Marines | o | GBRMIL
@ min | British ministers | g | GBRGOV
@ pen | Alistair Penhallow | p | GBRGOV | ambassador in Tehran
@ mfa | Iranian foreign ministry | o | IRNGOV
@ sha | Ramin Shafiei | p | IRNMIL | spokesman
@ gc | Guardian Council | o | IRNGOVREL
@ ker | Abbas Kermanshahi | p | IRNGOVREL | spokesman
@ far | Fars | o | IRNJRN
@ ste | Stena Bulk | o | SWEBUS
@ sun | Sunita Pillai | p | INDCVL
@ ind | India's external affairs ministry | o | INDGOV
@ mon | HMS Montrose | o | GBRMIL
@ rad | Iranian radio operator | p | IRNMIL
@ har | Lord Hartley-Browne | p | GBRELI | former First Sea Lord
@ boats | Iranian boats | g | IRNMIL
@ her | British Heritage | o | GBRBUS
@ dm | British defence minister | p | GBRGOVMIL | defence minister
@ gra | Grace 1 | o | IRNBUS
@ gib | Gibraltar court | o | GBRJUD
@ fra | France | c | FRA
@ ger | Germany | c | DEU
@ usa | United States | c | USAGOV
@ ust | U.S. troops | g | USAMIL
@ sau | Saudi Arabia | c | SAU
@ s07 | British sailors and marines | g | GBRMIL
@ syr | Syria | c | SYR
@ eu | European Union | o | EUR
@ fcr | families of the crew | l | CVL
@ pr07 | president of Iran in 2007 | p | IRNGOV | president
@ ships | British ships | g | GBRBUS
E 0 Iran/GPE; British/NORP; Strait of Hormuz/LOC
E 1 Cobra/ORG; Tehran/GPE
E 2 Iran/GPE; Revolutionary Guards/ORG; British/NORP; 23 crew/NUM; Strait of Hormuz/LOC; Royal Marines/ORG; Iranian/NORP; Gibraltar/GPE; Jeremy Hunt/PER
E 3 last night/DATE
E 4 Cabinet Office/ORG
E 5 Alistair Penhallow/PER; Britain/GPE; Tehran/GPE; this morning/DATE
E 6 Guards/ORG
E 8 Ramin Shafiei/PER
E 10 Guardian Council/ORG; Abbas Kermanshahi/PER; Fars/ORG
E 11 Stena Bulk/ORG; Friday/DATE
E 12 23/NUM; 18/NUM; Indians/NORP
E 13 Sunita Pillai/PER; Nitin/PER
E 14 India/GPE; Iranian/NORP
E 15 Gulf/LOC
E 16 Iranian/NORP
E 17 Iranian/NORP
E 19 Hartley-Browne/PER; British#1/NORP; Iranian/NORP; July 10/DATE
E 20 Navy/ORG
E 21 July 4/DATE; Syria/GPE; EU/ORG
E 22 Tehran/GPE; the same evening/DATE
E 23 Gibraltar/GPE; Friday/DATE; Guards/ORG
E 24 France/GPE; Germany/GPE; Iran/GPE; Washington/GPE; 500 troops/NUM; Saudi Arabia/GPE
E 25 2007/DATE; Guards/ORG; 15/NUM; British/NORP
E 26 Whitehall/LOC
V 0 | seizes | COERCE/seize | military, diplomatic | 1711 | Iran=iran | British tanker=ten | where=Strait of Hormuz | id=a
V 0 | warns | THREATEN | diplomatic | 130 | Foreign Secretary=hunt | Iran=iran | id=w
V 1 | meeting | CONSULT | executive | 040 | Ministers=min | | id=c
V 1 | demands | REQUEST/yield | diplomatic | 1053 | ambassador=pen | Tehran=mfa | where=Tehran | id=d
V 2 | captured | =a | | | Iran's Revolutionary Guards=irgc | British-flagged oil tanker=ten; its 23 crew=crew | when=@11:Friday | date=2019-07-19 | where=Strait of Hormuz | n=abducted:23 crew:23
V 2 | boarded | COERCE/seize | military, economic | 1711 | Royal Marines=rm | Iranian vessel=gra | when=two weeks after | date=2019-07-04 | where=Gibraltar | id=g
V 2 | seizure | =a | | | Iran's Revolutionary Guards=irgc | tanker=ten
V 2 | said | ACCUSE/disapprove | diplomatic | 111 | Jeremy Hunt=hunt | Iran's Revolutionary Guards=irgc
V 3 | warned | =w | | | Foreign Secretary=hunt | @2:Iran=iran | when=last night | date=2019-07-19
V 4 | must | REQUEST/yield | diplomatic | 1053 | he=hunt | @2:Iran=iran
V 5 | met | CONSULT | diplomatic | 040 | Alistair Penhallow=pen; foreign ministry officials=mfa | | when=this morning | date=2019-07-20 | where=Tehran
V 5 | demand | =d | | | Alistair Penhallow=pen | foreign ministry officials=mfa | when=this morning | date=2019-07-20 | where=Tehran
V 6 | raid | =a | | | The Guards=irgc |
V 7 | sliding | =a | | | masked men=irgc | tanker=ten
V 8 | told | ACCUSE/allege | | 112 | Ramin Shafiei=sha | The ship=ten | id=s
V 9 | denied | REJECT | diplomatic | 016 | He=sha |
V 9 | capture | =a | | | @6:The Guards=irgc |
V 11 | rejected | REJECT | | 016 | Stena Bulk=ste | @8:Ramin Shafiei=sha
V 11 | claim | =s | | | @8:Ramin Shafiei=sha | Stena Bulk=ste
V 13 | said | ACCUSE/disapprove | diplomatic | 111 | Sunita Pillai=sun | | id=fam
V 1 | dark | =fam | | | families of crew=fcr |
V 14 | called for | REQUEST/yield | diplomatic | 0253 | external affairs ministry=ind | Iranian side=iran
V 14 | touch | CONSULT | diplomatic | 040 | its mission=ind; Iranian side=iran | | by=external affairs ministry=ind
V 15 | sent | MOBILIZE/weapons | military | 154 | HMS Montrose=mon | | where=scene
V 16 | telling | REQUEST/yield | military | 1056 | officer=mon | Iranian patrol boat=boats
V 17 | Obey | THREATEN/violence | military | 130 | Iranian radio operator=rad | the tanker=ten
V 19 | accused | ACCUSE/disapprove | military, executive | 111 | Admiral Lord Hartley-Browne=har | ministers=min
V 19 | attempt | COERCE/restrict | military | 191 | Iranian boats=boats | British Heritage=her | when=July 10 | date=2019-07-10 | where=strait | st=h
V 20 | insisted | REJECT | military | 120 | A defence minister=dm | @19:Admiral Lord Hartley-Browne=har
V 21 | impounded | =g | | | commandos=rm | Grace 1=gra | when=July 4 | date=2019-07-04
V 21 | sanctions | SANCTION/discontinue | economic, natural-resource | 163 | EU=eu | Syria=syr | st=h
V 22 | summoned | ACCUSE/disapprove | diplomatic | 114 | Tehran=iran | ambassador=pen | when=the same evening | date=2019-07-04 | st=h | id=p
V 22 | called | =p | | | Tehran=iran | @21:commandos=rm
V 22 | operation | =g | | | @21:commandos=rm | @21:Grace 1=gra
V 22 | vowed | THREATEN | diplomatic | 130 | Tehran=iran | @21:commandos=rm | when=the same evening | date=2019-07-04 | st=h
V 23 | extended | COERCE/seize | legal, economic | 1711 | Gibraltar court=gib | Grace 1=gra | when=Friday | date=2019-07-19
V 23 | detention | =g | | | | Grace 1=gra
V 23 | struck | =a | | | Guards=irgc |
V 24 | condemned | ACCUSE/disapprove | diplomatic | 111 | France=fra; Germany=ger | Iran=iran
V 24 | seizure | =a | | | Iran=iran |
V 24 | urged | REQUEST/yield | diplomatic | 0253 | France=fra; Germany=ger | Iran=iran
V 24 | sending | MOBILIZE/troops | military | 154 | Washington=usa | Iran=iran | by=Washington=usa | where=Saudi Arabia | n=troops:500 troops:500
V 25 | captured | ASSAULT/abduct | military | 181 | the Guards=irgc | 15 British sailors and marines=s07 | when=2007 | date=2007 | where=same waters | n=abducted:15:15 | st=h
V 25 | freed | RETREAT/release | military, diplomatic | 0841 | the Guards=irgc | them#2=s07 | when=after 13 days | date=2007 | st=h | id=fr
V 25 | gift | =fr | | | the Guards=irgc | them#2=s07 | by=the president of the day=pr07
Q 0 | m | 'serious consequences' | Foreign Secretary=hunt | warns | -
Q 1 | d | left in the dark | families of crew=fcr | | -
Q 2 | m | a seizure that Jeremy Hunt said was "completely unacceptable" | Jeremy Hunt=hunt | said | -
Q 3 | m | there would be "serious consequences" if the Stena Impero was not released quickly | The Foreign Secretary=hunt | warned | -
Q 4 | d | We are not looking~~resolved | he=hunt | said | -
Q 8 | d | The ship turned~~fishing boat | General Ramin Shafiei=sha | told | -
Q 9 | i | the capture was revenge | He=sha | denied | -
Q 10 | d | The rule of reciprocal action is well known in international law | Abbas Kermanshahi=ker | saying | -
Q 11 | i | it had been unable~~Friday | Stena Bulk=ste | said | -
Q 13 | d | Someone from~~government | Sunita Pillai=sun | said | -
Q 14 | i | its mission was in touch with the Iranian side | India's external affairs ministry=ind | said | -
Q 16 | m | the tanker's passage "must not be impaired" | her officer=mon | telling | an Iranian patrol boat=boats
Q 17 | d | Obey and you will be safe | the Iranian radio operator=rad | saying | the tanker=ten
Q 19 | d | sleepwalking | Admiral Lord Hartley-Browne=har | accused | -
Q 20 | i | the Navy could not escort every vessel | A defence minister=dm | insisted | -
Q 24 | i | it was sending 500 troops to Saudi Arabia | Washington=usa | announced | -
Q 25 | m | what the president of the day called a gift | the president of the day=pr07 | called | -

#A w31-013 | 2020-08-17 | MINSK
S 'Go away!': strikers heckle Belarus leader at tractor plant as biggest march yet fills Minsk
P MINSK - Workers at a state factory shouted down the president of Belarus on Monday, a day after the largest demonstration in the country's history demanded that he quit over an election which the opposition calls stolen.
P "You want me to hold a new vote? Until you kill me, there will be no other election," the president told the crowd at the Minsk Wheel Tractor Plant, where he had flown in by helicopter.
S "Go away, go away," they chanted back.
P He left the stage with the words: "Thank you. I have said everything."
P Employees of the Grodno Azot fertilizer works, two potash mines and the state television company BT walked out in solidarity, and a strike committee at the tractor plant said that 3,000 would follow on Tuesday.
P Sunday's march brought some 200,000 people to the war museum, by the count of the news site Tut.by; the interior ministry said it had counted "fewer than 70,000 at two events".
P Nobody was arrested, which was itself news.
P In the four days after the August 9 election nearly 7,000 were detained, and at least two protesters died.
S Many of those released from the Okrestina jail showed bruises and told of beatings through the night.
P "They made forty of us kneel in the yard and they hit whoever raised his head," said Yauhen Kavaliou, a 29-year-old programmer who was held for three days.
S "One of them kept asking how much Poland had paid me."
P Interior minister Yury Karayeu apologised on Thursday for injuries to "random people" who had been caught up in the unrest, but denied that anybody was abused in custody.
P Amnesty International accused the police of a campaign of widespread torture, and said it had testimony from 23 people.
P Election officials declared the incumbent the winner with 80 percent.
S His challenger, Sviatlana Kalinouskaya, who fled to Lithuania last Tuesday under what her aides described as pressure, said in a video on Monday that she was ready to become "a national leader" for a time and called on the security forces to change sides.
S "If you decide not to carry out criminal orders, you will be forgiven," she said.
P The Orthodox Church has been of two voices.
S Metropolitan Pavel congratulated the president last week, then visited the wounded in hospital and asked their pardon; the Catholic archbishop, Tadeusz Kandratovich, prayed outside the jail and condemned the violence as "a grave sin".
P Moscow is watching.
S The Kremlin said the presidents of the two countries had talked by telephone twice at the weekend and that Russia had confirmed its readiness to help under a collective defence pact if need be.
P NATO's secretary general rejected the Belarusian leader's claim that the alliance was massing tanks and planes 15 kilometres from the border.
S "There is no NATO build-up in the region," he tweeted.
P European Union foreign ministers agreed on Friday to draw up sanctions against those responsible for the falsification and the crackdown; Lithuania, Latvia and Estonia called for a new vote.
P The president has ruled for 26 years, in which he jailed rivals and closed papers.
S After the 2010 election riot police broke up a rally of 30,000 on the same square and arrested more than 600, seven of them candidates.
P What was different now, the striking welders said, was that their wives had come along.
@ work | workers of the Minsk Wheel Tractor Plant | l | BLRLABOPP
@ pres | president of Belarus | p | BLRGOV | president
@ march | demonstrators in Minsk | l | BLRCVLOPP
@ azot | employees of state firms | l | BLRLAB
@ com | strike committee | o | BLRLAB
@ tut | Tut.by | o | BLRJRN
@ mia | interior ministry of Belarus | o | BLRGOVCOP
@ det | detained protesters | l | BLRCVLOPP
@ pol | Belarusian police | o | BLRCOP
@ yau | Yauhen Kavaliou | p | BLRCVLOPP
@ kar | Yury Karayeu | p | BLRGOVCOP | interior minister
@ amn | Amnesty International | o | NGO
@ tes | people who gave testimony | l | BLRCVLOPP
@ eo | election officials | g | BLRGOV
@ tsi | Sviatlana Kalinouskaya | p | BLRPTYOPP | challenger
@ aid | aides of Kalinouskaya | g | BLRPTYOPP
@ pav | Metropolitan Pavel | p | BLRREL | Metropolitan
@ kan | Tadeusz Kandratovich | p | BLRREL | archbishop
@ wou | wounded in hospital | l | BLRCVL
@ kre | Kremlin | o | RUSGOV
@ rpr | president of Russia | p | RUSGOV | president
@ rus | Russia | c | RUS
@ sg | secretary general of NATO | p | IGO | secretary general
@ eufm | European Union foreign ministers | g | EURGOV
@ ltu | Lithuania | c | LTU
@ lva | Latvia | c | LVA
@ est | Estonia | c | EST
@ opp | Belarusian opposition | g | BLRPTYOPP
@ riv | rivals of the president | g | BLROPP
@ r10 | demonstrators in 2010 | l | BLRCVLOPP
@ res | those responsible for the crackdown | g | BLRGOV
@ sf | security forces | g | BLRCOP
E 0 Belarus/GPE; Minsk/GPE
E 1 MINSK/GPE; Belarus/GPE; Monday/DATE
E 2 Minsk Wheel Tractor Plant/ORG
E 5 Grodno Azot/ORG; BT/ORG; 3,000/NUM; Tuesday/DATE
E 6 Sunday/DATE; some 200,000 people/NUM; Tut.by/ORG; fewer than 70,000/NUM
E 8 August 9/DATE; nearly 7,000/NUM; at least two protesters/NUM
E 9 Okrestina jail/FAC
E 10 Yauhen Kavaliou/PER
E 11 Poland/GPE
E 12 Yury Karayeu/PER; Thursday/DATE
E 13 Amnesty International/ORG; 23 people/NUM
E 15 Sviatlana Kalinouskaya/PER; Lithuania/GPE; last Tuesday/DATE; Monday/DATE
E 17 Orthodox Church/ORG
E 18 Pavel/PER; last week/DATE; Catholic/NORP; Tadeusz Kandratovich/PER
E 19 Moscow/GPE
E 20 Kremlin/ORG; Russia/GPE
E 21 NATO/ORG; Belarusian/NORP
E 22 NATO/ORG
E 23 European Union/ORG; Friday/DATE; Lithuania/GPE; Latvia/GPE; Estonia/GPE
E 25 2010/DATE; 30,000/NUM; more than 600/NUM; seven/NUM
V 0 | heckle | PROTEST/demo | election, executive | 1411 | strikers=work | Belarus leader=pres | where=tractor plant | id=a
V 0 | march | PROTEST/demo | election, pro-democracy | 1411 | @6:200,000 people=march | Belarus leader=pres | where=Minsk | id=m
V 1 | shouted down | =a | | | Workers=work | president of Belarus=pres | when=Monday | date=2020-08-17 | where=a state factory
V 1 | demonstration | =m | | | @6:200,000 people=march | he=pres | when=a day | date=2020-08-16
V 1 | demanded | =m | | | @6:200,000 people=march | he=pres
V 1 | calls | ACCUSE/allege | election | 112 | the opposition=opp | president of Belarus=pres
V 2 | told | REJECT/change | election, executive | 1231 | the president=pres | the crowd=work | where=Minsk Wheel Tractor Plant
V 3 | chanted | =a | | | they=work | @2:the president=pres
V 5 | walked out | PROTEST/strike | election, rights-freedoms | 143 | Employees=azot | @2:the president=pres
V 5 | said | PROTEST/strike | election, rights-freedoms | 143 | 3,000=work | | by=a strike committee=com | when=Tuesday | date=2020-08-18 | n=protesters:3,000:3000 | st=f
V 6 | march | =m | | | some 200,000 people=march | | by=Tut.by=tut | when=Sunday | date=2020-08-16 | where=war museum | n=protesters:some 200,000 people:200000
V 6 | events | =m | | | fewer than 70,000=march | | by=interior ministry=mia | n=protesters:fewer than 70,000:70000
V 7 | arrested | COERCE/arrest | repression, election | 173 | | @6:some 200,000 people=march | st=n
V 8 | detained | COERCE/arrest | repression, election | 173 | @13:police=pol | nearly 7,000=det | when=four days after the August 9 election | date=2020-08-09/2020-08-13 | n=arrested:nearly 7,000:7000 | id=d
V 8 | died | ASSAULT | repression, election | 175 | @13:police=pol | at least two protesters=march | when=four days after the August 9 election | date=2020-08-09/2020-08-13 | n=killed:at least two protesters:2
V 9 | released | RETREAT/release | legal | 0841 | @13:police=pol | Many of those=det | where=Okrestina jail
V 9 | beatings | ASSAULT/beat | repression, human-rights | 175 | @13:police=pol | Many of those=det | by=Many of those=det | where=Okrestina jail | id=b
V 10 | kneel | =b | | | They=pol | us=det | by=Yauhen Kavaliou=yau
V 10 | hit | =b | | | They=pol | us=det | by=Yauhen Kavaliou=yau
V 10 | held | COERCE/arrest | repression, election | 173 | They=pol | Yauhen Kavaliou=yau
V 12 | apologised | CONCEDE | repression | 055 | Yury Karayeu=kar | "random people"=det | when=Thursday | date=2020-08-13
V 12 | injuries | =b | | | @13:police=pol | "random people"=det | by=Yury Karayeu=kar
V 12 | denied | REJECT | repression, human-rights | 016 | Yury Karayeu=kar | @9:Many of those=det | when=Thursday | date=2020-08-13
V 12 | abused | =b | | | @13:police=pol | anybody=det
V 13 | accused | ACCUSE/allege | repression, human-rights | 1122 | Amnesty International=amn | the police=pol
V 13 | torture | ASSAULT/torture | repression, human-rights | 1822 | the police=pol | 23 people=tes | by=Amnesty International=amn
V 13 | testimony | ACCUSE/allege | human-rights, repression | 1122 | 23 people=tes | the police=pol
V 15 | called on | REQUEST/change | election, political-institutions | 102 | Sviatlana Kalinouskaya=tsi | security forces=sf | when=Monday | date=2020-08-17 | id=t
V 15 | ready | AGREE | election, executive | 030 | Sviatlana Kalinouskaya=tsi | | when=Monday | date=2020-08-17
V 16 | forgiven | =t | | | she=tsi | you#1=sf
V 18 | congratulated | SUPPORT | religion-ethnicity, election | 051 | Metropolitan Pavel=pav | the president=pres | when=last week | date=2020-08-10/2020-08-16
V 18 | visited | CONSULT/visit | religion-ethnicity, repression | 042 | Metropolitan Pavel=pav | the wounded=wou
V 18 | asked | CONCEDE | religion-ethnicity, repression | 055 | Metropolitan Pavel=pav | the wounded=wou
V 18 | condemned | ACCUSE/disapprove | religion-ethnicity, repression | 111 | Tadeusz Kandratovich=kan | @13:the police=pol
V 20 | talked | CONSULT/phone | diplomatic | 041 | the presidents of the two countries=pres; the presidents of the two countries=rpr | | by=The Kremlin=kre | when=weekend | date=2020-08-15/2020-08-16
V 20 | confirmed | AGREE | military, diplomatic | 0312 | Russia=rus | @18:the president=pres | by=The Kremlin=kre
V 21 | rejected | REJECT | military, diplomatic | 016 | secretary general=sg | Belarusian leader=pres | id=n
V 21 | claim | ACCUSE/allege | military, diplomatic | 1123 | Belarusian leader=pres | NATO=sg
V 22 | tweeted | =n | | | he=sg |
V 23 | agreed | THREATEN/restrict | election, repression | 1312 | European Union foreign ministers=eufm | those responsible=res | when=Friday | date=2020-08-14
V 23 | crackdown | ASSAULT | repression, election | 175 | those responsible=res | @18:the wounded=wou | id=cr
V 18 | violence | =cr | | | @13:the police=pol | the wounded=wou
V 21 | massing | MOBILIZE/weapons | military, territory | 154 | the alliance=sg | | by=the Belarusian leader=pres | where=border | id=mass
V 22 | build-up | =mass | | | NATO=sg | | st=n
V 23 | called for | REQUEST/change | election | 024 | Lithuania=ltu; Latvia=lva; Estonia=est | @21:Belarusian leader=pres
V 24 | jailed | COERCE/arrest | pro-autocracy | 173 | The president=pres | rivals=riv | when=26 years | st=h
V 24 | closed | COERCE/censor | pro-autocracy, rights-freedoms | 1721 | The president=pres | | when=26 years | st=h
V 25 | broke up | ASSAULT/crowd-control | repression, election | 175 | riot police=pol | a rally of 30,000=r10 | when=After the 2010 election | date=2010 | where=the same square | st=h
V 25 | rally | PROTEST/demo | election | 1411 | 30,000=r10 | | when=2010 | date=2010 | where=the same square | n=protesters:30,000:30000 | st=h
V 25 | arrested | COERCE/arrest | repression, election | 173 | riot police=pol | more than 600=r10 | when=2010 | date=2010 | where=the same square | n=arrested:more than 600:600 | st=h
V 26 | striking | PROTEST/strike | election, rights-freedoms | 143 | the striking welders=work | @24:The president=pres
Q 0 | d | Go away! | strikers=work | heckle | -
Q 2 | d | You want me~~other election | the president=pres | told | the crowd=work
Q 3 | d | Go away, go away | they=work | chanted | -
Q 4 | d | Thank you. I have said everything. | He=pres | | -
Q 5 | i | 3,000 would follow on Tuesday | a strike committee at the tractor plant=com | said | -
Q 6 | m | it had counted "fewer than 70,000 at two events" | the interior ministry=mia | said | -
Q 10 | d | They made forty~~head | Yauhen Kavaliou=yau | said | -
Q 11 | d | * | @10:Yauhen Kavaliou=yau | | -
Q 12 | i | anybody was abused in custody | Interior minister Yury Karayeu=kar | denied | -
Q 13 | i | it had testimony from 23 people | Amnesty International=amn | said | -
Q 15 | m | she was ready to become "a national leader" for a time | Sviatlana Kalinouskaya=tsi | said | -
Q 16 | d | If you decide~~forgiven | she=tsi | said | -
Q 18 | m | the violence as "a grave sin" | Tadeusz Kandratovich=kan | condemned | -
Q 20 | i | the presidents~~weekend | The Kremlin=kre | said | -
Q 20 | i | Russia had confirmed~~need be | The Kremlin=kre | said | -
Q 21 | i | the alliance was massing tanks and planes 15 kilometres from the border | the Belarusian leader=pres | claim | -
Q 22 | d | There is no NATO build-up in the region | he=sg | tweeted | -
Q 26 | i | What was different now~~along | the striking welders=work | said | -

#A w31-014 | 1997-01-06 | NICOSIA
S Cyprus Signs for Russian Missiles, Turkey Warns It Will 'Do What Is Necessary'
P NICOSIA, Cyprus (AP) - The Greek Cypriot government has signed a contract to buy advanced Russian anti-aircraft missiles, officials said Sunday, a purchase that drew an angry warning from Turkey and a rebuke from the United States.
P The deal for the S-300 system, with a range of about 90 miles, was initialed in Nicosia on Saturday by Defense Minister Kostas Eliadis and a representative of the Russian state arms exporter Rosvooruzheniye.
P Its value was not announced, but Greek Cypriot newspapers put it at $400 million.
P "This is a purely defensive weapon, and no one has anything to fear from it except an aggressor," Eliadis told reporters.
S "For 22 years Turkish planes have flown over our heads as if we were a parking lot. That is going to stop."
P Turkey's reaction was swift.
S Foreign Ministry spokesman Omer Akbulut said the purchase threatened peace on the island and warned that Ankara would "do what is necessary" if the missiles were deployed.
P Pressed on whether that meant an air strike, he declined to elaborate.
P "They are buying themselves a disaster," the Turkish Cypriot leader said in the northern sector of the capital, where soldiers stood at sandbags a few yards from a shop for wedding gowns.
S He accused the Greek side of preparing for war and broke off plans to attend U.N.-sponsored meetings this spring.
P In Washington, State Department spokesman Leonard Birch called the agreement "a step down the wrong path."
S "This decision introduces a new and destabilizing military element on the island and in the region," Birch said, adding that the U.S. ambassador had complained to the president of Cyprus over the weekend and would do so again.
P The government in Nicosia rejected the criticism.
S "We listen to our friends with attention," said a spokesman, Yiorgos Papanastasiou.
S "But our friends did not lift a finger in 1974, and the Russians sell to whoever pays."
P Moscow, too, brushed aside the protests.
S "Russia sells arms in line with international law, and Cyprus is a sovereign state," a Foreign Ministry official told the Interfax news agency.
P Not all Greek Cypriots were pleased.
S The Communist party AKEL, the island's second largest, said that it had not been consulted and demanded a debate in parliament.
P At the Ledra Palace crossing, a Canadian peacekeeper on his second tour shrugged that "everybody here has a map and a grievance."
P Cyprus has been split since 1974, when Turkish troops invaded after a coup in Nicosia by supporters of union with Greece and seized the northern third.
S Some 30,000 of those troops remain, and 1,200 U.N. peacekeepers patrol the line.
P Last year was the bloodiest in two decades along it.
S In August Turkish Cypriots beat a Greek Cypriot demonstrator to death in the buffer zone near Dherynia, and three days later a Turkish guard shot dead the man's cousin as he climbed a flagpole to tear down the Turkish flag.
S Greece, which signed a defense pact with Nicosia in 1993, condemned those killings, and the Greek prime minister rushed to the island for the funeral.
P The missiles are not due for 16 months.
S A Western diplomat who knows both capitals thinks that leaves "just enough time for everyone to climb down, and far too much for everyone to climb up."
@ cyp | Greek Cypriot government | o | CYPGOV
@ off | Cypriot officials | g | CYPGOV
@ eli | Kostas Eliadis | p | CYPGOVMIL | Defense Minister
@ ros | Rosvooruzheniye | o | RUSBUS
@ rus | Russia | c | RUS
@ tur | Turkey | c | TUR
@ taf | Turkish air force | o | TURMIL
@ omer | Omer Akbulut | p | TURGOV | Foreign Ministry spokesman
@ tcl | Turkish Cypriot leader | p | CYPGOVPRE | leader
@ gcs | Greek Cypriots | l | CYP
@ usa | United States | c | USA
@ birch | Leonard Birch | p | USAGOV | State Department spokesman
@ amb | U.S. ambassador | p | USAGOV | ambassador
@ cpr | president of Cyprus | p | CYPGOV | president
@ yio | Yiorgos Papanastasiou | p | CYPGOV | spokesman
@ rmf | Russian Foreign Ministry official | p | RUSGOV | official
@ ake | AKEL | o | CYPPTYOPP
@ can | Canadian peacekeeper | p | UNOMIL
@ ttr | Turkish troops | g | TURMIL
@ sup | supporters of union with Greece | g | CYPREB
@ tcp | Turkish Cypriots | l | CYPCVLPRE
@ dem | Greek Cypriot demonstrator | p | CYPCVL
@ gua | Turkish guard | p | TURMIL
@ cou | cousin of the demonstrator | p | CYPCVL
@ gre | Greece | c | GRC
@ gpm | Greek prime minister | p | GRCGOV | prime minister
@ dip | Western diplomat | p | GOV
@ un | United Nations | o | UNO
E 0 Cyprus/GPE; Russian/NORP; Turkey/GPE
E 1 NICOSIA/GPE; Cyprus/GPE; AP/ORG; Greek Cypriot/NORP; Russian/NORP; Sunday/DATE; Turkey/GPE; United States/GPE
E 2 Nicosia/GPE; Saturday/DATE; Kostas Eliadis/PER; Russian/NORP; Rosvooruzheniye/ORG
E 3 Greek Cypriot/NORP; $400 million/MONEY
E 4 Eliadis/PER
E 5 Turkish/NORP
E 6 Turkey/GPE
E 7 Foreign Ministry/ORG; Omer Akbulut/PER; Ankara/GPE
E 9 Turkish Cypriot/NORP
E 10 Greek/NORP; U.N./ORG; this spring/DATE
E 11 Washington/GPE; State Department/ORG; Leonard Birch/PER
E 12 Birch/PER; U.S./GPE; Cyprus/GPE
E 13 Nicosia/GPE
E 14 Yiorgos Papanastasiou/PER
E 15 1974/DATE; Russians/NORP
E 16 Moscow/GPE
E 17 Russia/GPE; Cyprus/GPE; Foreign Ministry/ORG; Interfax/ORG
E 18 Greek Cypriots/NORP
E 19 Communist/NORP; AKEL/ORG
E 20 Ledra Palace crossing/FAC; Canadian/NORP
E 21 Cyprus/GPE; 1974/DATE; Turkish/NORP; Nicosia/GPE; Greece/GPE
E 22 Some 30,000/NUM; 1,200/NUM; U.N./ORG
E 24 August/DATE; Turkish Cypriots/NORP; Greek Cypriot/NORP; Dherynia/GPE; three days later/DATE; Turkish#2/NORP; Turkish#3/NORP
E 25 Greece/GPE; Nicosia/GPE; 1993/DATE; Greek/NORP
E 27 Western/NORP
V 0 | Signs | SUPPORT | military, diplomatic | 057 | Cyprus=cyp | Russian=rus | id=a
V 0 | Warns | THREATEN/violence | military, territory | 138 | Turkey=tur | Cyprus=cyp | id=w
V 1 | signed | =a | | | The Greek Cypriot government=cyp | Russian=rus | by=officials=off
V 1 | purchase | =a | | | The Greek Cypriot government=cyp | Russian=rus
V 1 | warning | =w | | | Turkey=tur | The Greek Cypriot government=cyp
V 1 | rebuke | ACCUSE/disapprove | military, diplomatic | 111 | the United States=usa | The Greek Cypriot government=cyp | id=r
V 2 | initialed | =a | | | Kostas Eliadis=eli; Rosvooruzheniye=ros | | when=Saturday | date=1997-01-04 | where=Nicosia
V 2 | deal | =a | | | Kostas Eliadis=eli; Rosvooruzheniye=ros |
V 5 | flown | MOBILIZE/weapons | military, territory | 154 | Turkish planes=taf | our=gcs | by=@4:Eliadis=eli | when=For 22 years | st=h
V 5 | stop | THREATEN/restrict | military, territory | 130 | @4:Eliadis=eli | Turkish planes=taf
V 6 | reaction | =w | | | Turkey=tur | @1:The Greek Cypriot government=cyp
V 7 | said | ACCUSE/disapprove | military, territory | 111 | Omer Akbulut=omer | @1:The Greek Cypriot government=cyp
V 7 | warned | =w | | | Omer Akbulut=omer; Ankara=tur | @1:The Greek Cypriot government=cyp
V 7 | purchase | =a | | | @1:The Greek Cypriot government=cyp |
V 9 | buying | =a | | | They=cyp | @1:Russian=rus | by=the Turkish Cypriot leader=tcl
V 10 | accused | ACCUSE/allege | military, territory | 1123 | He=tcl | the Greek side=cyp | id=t
V 9 | said | =t | | | the Turkish Cypriot leader=tcl | They=cyp
V 10 | broke off | REJECT/meet | diplomatic | 125 | He=tcl | the Greek side=cyp; U.N.=un
V 11 | called | =r | | | Leonard Birch=birch | @1:Greek Cypriot government=cyp | where=Washington
V 11 | agreement | =a | | | @1:Greek Cypriot government=cyp |
V 12 | said | =r | | | Birch=birch | @1:Greek Cypriot government=cyp
V 12 | decision | =a | | | @1:Greek Cypriot government=cyp |
V 12 | complained | ACCUSE/disapprove | military, diplomatic | 114 | U.S. ambassador=amb | president of Cyprus=cpr | by=Birch=birch | when=over the weekend | date=1997-01-04/1997-01-05
V 13 | rejected | REJECT | military, diplomatic | 120 | The government in Nicosia=cyp | @12:U.S.=usa | id=j
V 13 | criticism | =r | | | @12:U.S.=usa | The government in Nicosia=cyp
V 14 | said | =j | | | Yiorgos Papanastasiou=yio | our friends=usa
V 15 | did not lift a finger | ACCUSE/disapprove | diplomatic | 111 | @14:Yiorgos Papanastasiou=yio | our friends=usa
V 16 | brushed aside | REJECT | military, diplomatic | 120 | Moscow=rus | @12:U.S.=usa; @7:Ankara=tur | id=b
V 16 | protests | =r | | | @12:U.S.=usa | @13:The government in Nicosia=cyp
V 17 | told | =b | | | Foreign Ministry official=rmf | @12:U.S.=usa
V 19 | said | ACCUSE/disapprove | legislative, military | 111 | AKEL=ake | @13:The government in Nicosia=cyp
V 19 | demanded | REQUEST/meet | legislative, military | 106 | AKEL=ake | @13:The government in Nicosia=cyp
V 21 | invaded | COERCE/seize | military, territory | 192 | Turkish troops=ttr | Cyprus=cyp | when=1974 | date=1974 | where=Cyprus | st=h | id=i
V 21 | coup | COERCE/seize | political-institutions | 192 | supporters of union with Greece=sup | Cyprus=cyp | when=1974 | date=1974 | where=Nicosia | st=h
V 21 | seized | =i | | | Turkish troops=ttr | Cyprus=cyp | where=northern third
V 24 | beat | ASSAULT/beat | territory, religion-ethnicity | 1823 | Turkish Cypriots=tcp | a Greek Cypriot demonstrator=dem | when=August | date=1996-08 | where=buffer zone | st=h | id=k
V 24 | shot dead | ASSAULT/firearms | territory, military | 193 | a Turkish guard=gua | the man's cousin=cou | when=three days later | date=1996-08 | where=near Dherynia | st=h
V 24 | climbed | PROTEST/vandalize | territory | 145 | he=cou | Turkish#3=tur | when=three days later | date=1996-08 | st=h
V 25 | signed | SUPPORT | military, diplomatic | 057 | Greece=gre; Nicosia=cyp | | when=1993 | date=1993 | st=h
V 25 | condemned | ACCUSE/disapprove | diplomatic, territory | 111 | Greece=gre | @24:Turkish Cypriots=tcp; @24:a Turkish guard=gua | st=h
V 25 | killings | =k | | | @24:Turkish Cypriots=tcp | @24:Greek Cypriot demonstrator=dem
V 25 | rushed | CONSULT/visit | diplomatic | 042 | Greek prime minister=gpm | Nicosia=cyp | st=h
Q 0 | m | It Will 'Do What Is Necessary' | Turkey=tur | Warns | -
Q 1 | i | The Greek Cypriot government has signed a contract to buy advanced Russian anti-aircraft missiles | officials=off | said | -
Q 4 | d | This is a purely~~aggressor | Eliadis=eli | told | -
Q 5 | d | * | @4:Eliadis=eli | | -
Q 7 | i | the purchase threatened peace on the island | Foreign Ministry spokesman Omer Akbulut=omer | said | -
Q 7 | m | Ankara would "do what is necessary" if the missiles were deployed | Foreign Ministry spokesman Omer Akbulut=omer | warned | -
Q 9 | d | They are buying themselves a disaster | the Turkish Cypriot leader=tcl | said | -
Q 11 | m | the agreement "a step down the wrong path." | State Department spokesman Leonard Birch=birch | called | -
Q 12 | d | This decision~~region | Birch=birch | said | -
Q 12 | i | the U.S. ambassador~~again | Birch=birch | adding | -
Q 14 | d | We listen to our friends with attention | Yiorgos Papanastasiou=yio | said | -
Q 15 | d | * | @14:Yiorgos Papanastasiou=yio | | -
Q 17 | d | Russia sells~~sovereign state | a Foreign Ministry official=rmf | told | -
Q 19 | i | it had not been consulted | The Communist party AKEL=ake | said | -
Q 20 | d | everybody here has a map and a grievance. | a Canadian peacekeeper on his second tour=can | shrugged | -
Q 27 | m | that leaves~~climb up." | A Western diplomat who knows both capitals=dip | thinks | -

#A w31-015 | 2019-05-01 | CARACAS
S Venezuela: Larralde calls the army out, Villalba says the 'coup is crushed' - so who is in charge?
P At least one dead and dozens hurt after an uprising at dawn that began with a video and ended, for its chief guest, in the Spanish embassy
P It lasted, by the reckoning of the generals, about nine hours.
P At 5.46am on Tuesday the opposition leader Tomás Larralde appeared on screens across Venezuela, armed men at his back, to announce "the final phase of Operation Liberty" and call on the armed forces to abandon the president.
S Beside him stood his mentor, Leopoldo López, whom intelligence agents had let out of house arrest an hour before.
P "People of Venezuela, the end of usurpation has begun," Larralde said outside La Carlota airbase in Caracas.
S "Today brave soldiers, brave patriots, have answered our call."
P By nightfall the brave soldiers were 25 in number and in the Brazilian embassy, where they had asked for asylum.
P López, with his wife and daughter, had first entered Chile's mission and then Spain's.
P Ramiro Villalba went on television at nine, flanked by the high command, to congratulate the troops on having defeated what he called a "skirmish" by "the coup-mongering right" and its friends in the White House.
S He said prosecutors had been assigned to question those involved.
P "This will not go unpunished," the president added.
P On the Altamira flyover it had looked, for a morning, like a different country.
S Thousands came to cheer the mutineers; national guardsmen fired tear gas and rubber bullets from the airbase, and a white armoured car was filmed driving into a group of stone-throwers and over at least one of them.
P A 24-year-old man was shot dead in Aragua state, according to the Venezuelan Observatory of Social Conflict, and doctors in Chacao said they had treated 69 wounded.
S "I have done this for three years and I had never before seen a boy with tyre marks," said one of the volunteers, a medical student called Andreína.
P Mike Pompeo, the US secretary of state, told CNN that Villalba had had a plane on the tarmac, ready to leave for Havana, "and the Russians indicated he should stay".
P Moscow denied the story, and so did the Cuban foreign minister, who accused Washington of "lying with a straight face".
S Villalba himself mocked it as a joke.
P The Catholic bishops urged the security forces to spare unarmed people and repeated their demand for free elections.
P The defence minister, Vladimir Padrino, had been expected by some in Washington to change sides, and the US national security adviser said as much: he named Padrino and two others who, in his account, had promised to see the president off.
S Padrino's answer came on Twitter: "We reject this coup movement. We remain firm in defence of the constitution."
P Larralde, who declared himself interim president in January and is recognised by more than 50 countries, called for the largest march in Venezuelan history on Wednesday.
S Villalba's socialist party has called its own.
P More than three million Venezuelans have left since 2015.
S In April 2002 officers arrested Hugo Chávez, Villalba's predecessor, and held him for two days until loyal troops brought him back by helicopter; in 2017 four months of protests left more than 120 dead and changed nothing.
P What went wrong on Tuesday will be argued over for years, perhaps from exile.
@ gua | Tomás Larralde | p | VENOPPLEG | opposition leader
@ arm | Venezuelan armed forces | o | VENMIL
@ mad | Ramiro Villalba | p | VENGOV | president
@ lop | Leopoldo López | p | VENPTYOPP
@ int | intelligence agents | g | VENSPY
@ mut | mutinous soldiers | g | VENMIL
@ bra | Brazilian embassy | o | BRAGOV
@ chl | Chile's mission | o | CHLGOV
@ esp | Spanish embassy | o | ESPGOV
@ wh | White House | o | USAGOV
@ pro | Venezuelan prosecutors | g | VENJUD
@ sup | demonstrators in Caracas | l | VENCVLOPP
@ ng | national guardsmen | g | VENMIL
@ man | man shot dead in Aragua | p | VENCVL
@ obs | Venezuelan Observatory of Social Conflict | o | VENNGO
@ doc | doctors in Chacao | g | VENMED
@ wou | wounded in Chacao | l | VENCVLOPP
@ and | Andreína | p | VENMED | volunteer
@ pom | Mike Pompeo | p | USAGOV | secretary of state
@ rus | Moscow | o | RUSGOV
@ cfm | Cuban foreign minister | p | CUBGOV | foreign minister
@ bis | Catholic bishops | g | VENREL
@ sf | security forces | g | VENCOP
@ pad | Vladimir Padrino | p | VENGOVMIL | defence minister
@ nsa | US national security adviser | p | USAGOV | national security adviser
@ c50 | more than 50 countries | g |
@ psuv | Villalba's socialist party | o | VENPTYGOV
@ off | officers of 2002 | g | VENMIL
@ cha | Hugo Chávez | p | VENGOV | president
@ loy | loyal troops in 2002 | g | VENMIL
@ p17 | protesters of 2017 | l | VENCVLOPP
@ two | two others | g | VENGOV
E 0 Venezuela/GPE; Larralde/PER; Villalba/PER
E 1 At least one/NUM; dozens/NUM; Spanish embassy/FAC
E 3 Tuesday/DATE; Tomás Larralde/PER; Venezuela/GPE; Operation Liberty/EVT
E 4 Leopoldo López/PER
E 5 Venezuela/GPE; Larralde/PER; La Carlota airbase/FAC; Caracas/GPE
E 7 25/NUM; Brazilian embassy/FAC
E 8 López/PER; Chile/GPE; Spain/GPE
E 9 Ramiro Villalba/PER; White House/ORG
E 12 Altamira flyover/FAC
E 13 Thousands/NUM
E 14 Aragua/GPE; Venezuelan Observatory of Social Conflict/ORG; Chacao/GPE; 69 wounded/NUM
E 15 Andreína/PER
E 16 Mike Pompeo/PER; US/GPE; CNN/ORG; Villalba/PER; Havana/GPE; Russians/NORP
E 17 Moscow/GPE; Cuban/NORP; Washington/GPE
E 18 Villalba/PER
E 19 Catholic/NORP
E 20 Vladimir Padrino/PER; Washington/GPE; US/GPE; Padrino#2/PER
E 21 Padrino/PER; Twitter/ORG
E 22 Larralde/PER; January/DATE; Venezuelan/NORP; Wednesday/DATE
E 23 Villalba/PER
E 24 More than three million/NUM; Venezuelans/NORP; 2015/DATE
E 25 April 2002/DATE; Hugo Chávez/PER; Villalba/PER; 2017/DATE; more than 120/NUM
E 26 Tuesday/DATE
V 0 | calls | REQUEST/change | political-institutions, military | 1041 | Larralde=gua | the army=arm | id=c
V 0 | coup | COERCE/seize | political-institutions, military | 192 | Larralde=gua | Villalba=mad | by=Villalba=mad | id=u
V 1 | dead | ASSAULT | repression | 175 | | At least one=man | n=killed:At least one:1 | n=injured:dozens:- | id=d
V 1 | uprising | =u | | | @0:Larralde=gua | @0:Villalba=mad | when=dawn | date=2019-04-30
V 3 | Operation | =u | | | Tomás Larralde=gua | the president=mad
V 3 | call on | =c | | | Tomás Larralde=gua | armed forces=arm | when=Tuesday | date=2019-04-30
V 4 | let out | RETREAT/release | political-institutions | 0841 | intelligence agents=int | Leopoldo López=lop | when=an hour before | date=2019-04-30
V 4 | arrest | COERCE/restrict | political-institutions | 172 | | Leopoldo López=lop | st=h
V 5 | begun | =u | | | Larralde=gua | @3:the president=mad | by=Larralde=gua | where=La Carlota airbase
V 6 | answered | SUPPORT | political-institutions, military | 051 | brave soldiers=mut | our=gua | by=@5:Larralde=gua
V 6 | call | =c | | | @5:Larralde=gua | brave soldiers=mut
V 7 | asked for | REQUEST/assist | asylum | 023 | they=mut | Brazilian embassy=bra | where=Brazilian embassy
V 8 | entered | AID | asylum | 075 | Chile's mission=chl; Spain's=esp | López=lop
V 9 | congratulate | SUPPORT | military, executive | 051 | Ramiro Villalba=mad | the troops=arm
V 9 | skirmish | =u | | | the coup-mongering right=gua | he=mad | by=he=mad
V 9 | called | ACCUSE/allege | political-institutions, executive | 1125 | he=mad | the coup-mongering right=gua; White House=wh
V 10 | assigned | ACCUSE/investigate | political-institutions, legal | 091 | prosecutors=pro | those involved=mut | by=He=mad
V 11 | go unpunished | THREATEN/arrest | political-institutions, legal | 130 | the president=mad | @10:those involved=mut
V 13 | cheer | PROTEST/demo | political-institutions, pro-democracy | 1411 | Thousands=sup | @11:the president=mad | when=@12:morning | date=2019-04-30 | n=protesters:Thousands:-
V 13 | fired | ASSAULT/crowd-control | repression | 175 | national guardsmen=ng | Thousands=sup | where=the airbase
V 13 | driving | ASSAULT/heavy-weapons | repression | 175 | national guardsmen=ng | a group of stone-throwers=sup | id=drv
V 13 | stone-throwers | PROTEST/riot | political-institutions | 145 | stone-throwers=sup | national guardsmen=ng
V 14 | shot dead | =d | | | | A 24-year-old man=man | by=Venezuelan Observatory of Social Conflict=obs | where=Aragua
V 14 | treated | AID | health | 073 | they=doc | 69 wounded=wou | by=doctors in Chacao=doc | where=Chacao | n=injured:69 wounded:69
V 15 | marks | =drv | | | @13:national guardsmen=ng | a boy=sup | by=one of the volunteers=and
V 16 | indicated | REQUEST/change | diplomatic | 100 | the Russians=rus | he=mad | by=Mike Pompeo=pom
V 17 | denied | REJECT | diplomatic | 016 | Moscow=rus; Cuban foreign minister=cfm | @16:Mike Pompeo=pom | id=x
V 17 | accused | ACCUSE/allege | diplomatic, misinformation | 112 | Cuban foreign minister=cfm | Washington=wh
V 18 | mocked | REJECT | diplomatic | 016 | Villalba=mad | @16:Mike Pompeo=pom
V 19 | urged | REQUEST/yield | repression, religion-ethnicity | 0256 | The Catholic bishops=bis | security forces=sf
V 19 | demand | REQUEST/change | election, pro-democracy | 104 | The Catholic bishops=bis | @18:Villalba=mad
V 20 | promised | AGREE | political-institutions, executive | 030 | Padrino#2=pad; two others=two | @3:Tomás Larralde=gua | by=US national security adviser=nsa
V 21 | reject | REJECT | political-institutions, military | 120 | We#1=pad | @3:Tomás Larralde=gua | id=rj
V 21 | answer | =rj | | | Padrino=pad | @22:Larralde=gua
V 21 | coup | =u | | | @3:Tomás Larralde=gua | @20:the president=mad | by=Padrino=pad
V 22 | declared | REJECT/change | political-institutions, executive | 1231 | Larralde=gua | @20:the president=mad | when=January | date=2019-01 | st=h
V 22 | recognised | SUPPORT | diplomatic | 054 | more than 50 countries=c50 | Larralde=gua
V 22 | march | PROTEST/demo | political-institutions, pro-democracy | 1411 | Larralde=gua | @20:the president=mad | when=Wednesday | date=2019-05-01 | st=f
V 23 | called | PROTEST/demo | political-institutions | 141 | Villalba's socialist party=psuv | | st=f
V 25 | arrested | COERCE/seize | political-institutions, military | 192 | officers=off | Hugo Chávez=cha | when=April 2002 | date=2002-04 | st=h | id=h
V 25 | held | =h | | | officers=off | him#1=cha | when=April 2002 | date=2002-04
V 25 | brought him back | AID | military | 073 | loyal troops=loy | him#2=cha | when=April 2002 | date=2002-04 | st=h
V 25 | protests | PROTEST/demo | political-institutions | 1411 | more than 120=p17 | | when=2017 | date=2017 | n=killed:more than 120:120 | st=h
V 25 | dead | ASSAULT | repression | 175 | | more than 120=p17 | date=2017 | n=killed:more than 120:120 | st=h
Q 0 | m | the 'coup is crushed' | Villalba=mad | says | -
Q 3 | d | the final phase of Operation Liberty | Tomás Larralde=gua | announce | -
Q 5 | d | People of Venezuela, the end of usurpation has begun | Larralde=gua | said | -
Q 6 | d | * | @5:Larralde=gua | | -
Q 9 | m | a "skirmish"~~White House | he=mad | called | -
Q 10 | i | prosecutors had been assigned to question those involved | He=mad | said | -
Q 11 | d | This will not go unpunished | the president=mad | added | -
Q 14 | i | A 24-year-old man was shot dead in Aragua state | the Venezuelan Observatory of Social Conflict=obs | according to | -
Q 14 | i | they had treated 69 wounded | doctors in Chacao=doc | said | -
Q 15 | d | I have done this~~tyre marks | a medical student called Andreína=and | said | -
Q 16 | m | Villalba had had a plane~~stay" | Mike Pompeo=pom | told | -
Q 17 | d | lying with a straight face | the Cuban foreign minister=cfm | accused | -
Q 20 | i | had promised to see the president off | the US national security adviser=nsa | said | -
Q 21 | d | We reject this coup movement. We remain firm in defence of the constitution. | Padrino=pad | answer | -

#A w31-016 | 2011-04-25 | PHNOM PENH
S Cambodian, Thai troops trade fire for fourth day; 28,000 civilians flee to camps, each side says other shot first
P PHNOM PENH, April 25 (Xinhua) -- Cambodian and Thai soldiers exchanged artillery and rifle fire for a fourth straight day on Monday near the disputed temples of Ta Moan and Ta Krabei, spokesmen of both armies said, as each government accused the other of having started the fighting.
P At least 12 soldiers, seven Cambodians and five Thais, have been killed since the clashes erupted on Friday.
P The latest exchange began at about 5:30 a.m. and stopped shortly before noon, Cambodian Defense Ministry spokesman Lt. Gen. Chum Sovannara told Xinhua by telephone.
S "They fired first, as they fired first on Friday, Saturday and Sunday," Chum said.
S "We fired back to protect our land. We do not want one meter of theirs."
P The Cambodian side also alleged that Thai planes had entered its airspace and that shells "loaded with poisonous smoke" had fallen on its positions.
P Thai army spokesman Col. Sansern Phuwadol dismissed the gas allegation as groundless.
S "Our gunners answered after rockets had hit a village school, which luckily was empty," he told reporters in Bangkok.
P Thailand has evacuated more than 17,000 villagers in Surin province to 26 shelters, while about 11,000 Cambodians have been moved to two camps in Samraong, some 35 km from the front.
P Rice is short, and so is patience.
S "I left a pot on the stove on Friday and I suppose it is still cooking," joked Nuon Sophy, 52, who sells noodles in peace time.
P U.N. Secretary General Ban Ki-moon called on both sides Sunday to exercise maximum restraint and to put in place "an effective and verifiable ceasefire."
P Indonesia, which holds the ASEAN chair, said its foreign minister would travel to Phnom Penh and Bangkok, but the trip was put off on Monday at the request of one of the parties.
S A Thai foreign ministry official denied that Bangkok had asked for the delay.
P Jakarta offered in February to send observers.
S Cambodia accepted the offer; the Thai army has refused to let them in, arguing that the matter should be settled by the two neighbors alone.
P Cambodian Prime Minister Hun Sen said in a speech on Monday that he was ready to meet his Thai counterpart in Jakarta next month, "but not to talk with a knife at my throat."
P The Thai prime minister ruled out any withdrawal from the temples and said his government was reviewing all ties, including trade.
P Analysts see the hand of domestic politics on both sides, and Thailand is to hold an election by July.
P The temples lie some 150 km west of Preah Vihear, the 11th-century Hindu temple that the International Court of Justice awarded to Cambodia in 1962.
S Relations soured in 2008, when UNESCO listed it as a World Heritage site over Thai protests and both armies sent troops to the area.
S In February this year ten people were killed there in four days of shelling, and the U.N. Security Council demanded a permanent truce.
P The thunder of the guns could be heard in the market at Samraong, where gold prices were up.
S A monk there collected money for the wounded of both armies, and was scolded for it by one side only.
@ khm | Cambodian army | o | KHMMIL
@ tha | Thai army | o | THAMIL
@ kc | Cambodia | c | KHM
@ tc | Thailand | c | THA
@ civ | villagers on both sides | l | CVL
@ surv | Surin villagers | l | THACVL
@ cvil | Cambodian villagers | l | KHMCVL
@ spok | spokesmen of both armies | g | MIL
@ chum | Chum Sovannara | p | KHMGOVMIL | Defense Ministry spokesman
@ san | Sansern Phuwadol | p | THAMIL | army spokesman
@ nuon | Nuon Sophy | p | KHMREF
@ ban | Ban Ki-moon | p | UNO | Secretary General
@ idn | Indonesia | c | IDN
@ ifm | foreign minister of Indonesia | p | IDNGOV | foreign minister
@ tmf | Thai foreign ministry official | p | THAGOV | official
@ par | one of the parties | g |
@ hun | Hun Sen | p | KHMGOV | Prime Minister
@ tpm | Thai prime minister | p | THAGOV | prime minister
@ icj | International Court of Justice | o | IGOJUD
@ une | UNESCO | o | UNO
@ unsc | U.N. Security Council | o | UNO
@ d11 | people killed in February 2011 | l |
@ sol | soldiers killed in the clashes | g | MIL
E 0 Cambodian/NORP; Thai/NORP; 28,000 civilians/NUM
E 1 PHNOM PENH/GPE; April 25/DATE; Xinhua/ORG; Cambodian/NORP; Thai/NORP; Monday/DATE; Ta Moan/FAC; Ta Krabei/FAC
E 2 At least 12 soldiers/NUM; seven/NUM; Cambodians/NORP; five/NUM; Thais/NORP; Friday/DATE
E 3 Cambodian Defense Ministry/ORG; Chum Sovannara/PER; Xinhua/ORG
E 4 Friday/DATE; Saturday/DATE; Sunday/DATE; Chum/PER
E 6 Cambodian/NORP; Thai/NORP
E 7 Thai/NORP; Sansern Phuwadol/PER
E 8 Bangkok/GPE
E 9 Thailand/GPE; more than 17,000 villagers/NUM; Surin province/GPE; about 11,000/NUM; Cambodians/NORP; Samraong/GPE
E 11 Friday/DATE; Nuon Sophy/PER
E 12 U.N./ORG; Ban Ki-moon/PER; Sunday/DATE
E 13 Indonesia/GPE; ASEAN/ORG; Phnom Penh/GPE; Bangkok/GPE; Monday/DATE
E 14 Thai/NORP; Bangkok/GPE
E 15 Jakarta/GPE; February/DATE
E 16 Cambodia/GPE; Thai/NORP
E 17 Cambodian/NORP; Hun Sen/PER; Monday/DATE; Thai/NORP; Jakarta/GPE; next month/DATE
E 18 Thai/NORP
E 19 Thailand/GPE; July/DATE
E 20 Preah Vihear/FAC; Hindu/NORP; International Court of Justice/ORG; Cambodia/GPE; 1962/DATE
E 21 2008/DATE; UNESCO/ORG; Thai/NORP
E 22 February this year/DATE; ten people/NUM; U.N. Security Council/ORG
E 23 Samraong/GPE
V 0 | trade fire | ASSAULT/heavy-weapons | military, territory | 194 | Cambodian=khm; Thai=tha | | id=a
V 0 | shot | ACCUSE/allege | military, territory | 1123 | each side=kc; each side=tc | | id=b
V 1 | exchanged | =a | | | Cambodian=khm; Thai soldiers=tha | | by=spokesmen of both armies=spok | when=Monday | date=2011-04-25 | where=Ta Moan
V 1 | accused | =b | | | each government=kc; each government=tc |
V 1 | fighting | =a | | | Cambodian=khm; Thai=tha |
V 2 | killed | =a | | | Cambodians=khm; Thais=tha | At least 12 soldiers=sol | when=since the clashes erupted on Friday | date=2011-04-22/2011-04-25 | n=killed:At least 12 soldiers:12
V 2 | clashes | =a | | | Cambodians=khm; Thais=tha | | when=Friday | date=2011-04-22
V 3 | exchange | =a | | | @1:Cambodian=khm; @1:Thai=tha | | by=Chum Sovannara=chum | when=about 5:30 a.m. | date=2011-04-25
V 4 | fired#1 | =a | | | They=tha | @1:Cambodian=khm | by=Chum=chum
V 4 | fired#2 | =a | | | they#1=tha | @1:Cambodian=khm | by=Chum=chum
V 4 | said | =b | | | Chum=chum | They=tha
V 5 | fired | =a | | | We#1=khm | @1:Thai=tha | by=@4:Chum=chum
V 6 | alleged | ACCUSE/allege | military, territory, cbrn | 1123 | The Cambodian side=kc | Thai=tha | id=g
V 6 | entered | MOBILIZE/weapons | military, territory | 154 | Thai planes=tha | its#1=kc | by=Cambodian side=kc
V 6 | fallen | ASSAULT/unconventional | military, cbrn | 2041 | Thai=tha | its positions=khm | by=Cambodian side=kc | id=gas
V 7 | dismissed | REJECT | military, cbrn | 016 | Sansern Phuwadol=san | @6:Cambodian side=kc
V 7 | gas | =gas | | | Thai army=tha | @6:Cambodian side=khm | by=@6:Cambodian side=kc
V 7 | allegation | =g | | | @6:Cambodian side=kc | Thai army=tha
V 8 | answered | =a | | | Our gunners=tha | @6:Cambodian side=khm | by=he=san
V 8 | hit | ASSAULT/heavy-weapons | military, territory | 194 | @6:Cambodian side=khm | village school=civ | by=he=san | where=village school
V 8 | told | =b | | | he=san | @6:Cambodian side=kc
V 9 | evacuated | AID | human-security, migration | 073 | Thailand=tc | more than 17,000 villagers=surv | where=Surin province | n=displaced:more than 17,000 villagers:17000
V 9 | moved | AID | human-security, migration | 073 | | about 11,000 Cambodians=cvil | where=Samraong | n=displaced:about 11,000:11000
V 12 | called on | REQUEST/yield | diplomatic, military | 0256 | Ban Ki-moon=ban | both sides=kc; both sides=tc | when=Sunday | date=2011-04-24
V 13 | travel | AGREE | diplomatic | 032 | foreign minister=ifm | Phnom Penh=kc; Bangkok=tc | by=Indonesia=idn | id=v
V 13 | put off | REJECT/meet | diplomatic | 125 | one of the parties=par | Indonesia=idn | when=Monday | date=2011-04-25 | id=p
V 13 | request | REQUEST | diplomatic | 020 | one of the parties=par | Indonesia=idn | id=req
V 13 | trip | =v | | | foreign minister=ifm |
V 14 | denied | REJECT | diplomatic | 016 | Thai foreign ministry official=tmf |
V 14 | asked | =req | | | Bangkok=tc | @13:Indonesia=idn
V 14 | delay | =p | | | | @13:Indonesia=idn
V 15 | offered | AGREE | diplomatic, peacekeeping | 039 | Jakarta=idn | @13:Phnom Penh=kc; @13:Bangkok=tc | when=February | date=2011-02 | st=h | id=o
V 16 | accepted | CONCEDE | diplomatic, peacekeeping | 080 | Cambodia=kc | @15:Jakarta=idn | st=h
V 16 | offer | =o | | | @15:Jakarta=idn | Cambodia=kc
V 16 | refused | REJECT/yield | diplomatic, peacekeeping | 1245 | the Thai army=tha | @15:Jakarta=idn
V 17 | ready to meet | AGREE | diplomatic | 036 | he=hun | his Thai counterpart=tpm | when=Monday | date=2011-04-25
V 18 | ruled out | REJECT/yield | military, territory | 1246 | Thai prime minister=tpm | @17:Hun Sen=hun
V 18 | reviewing | THREATEN/relations | diplomatic, economic | 1313 | his government=tpm | @17:Hun Sen=hun | by=Thai prime minister=tpm
V 20 | awarded | SANCTION/convict | legal, territory | 116 | International Court of Justice=icj | Cambodia=kc | when=1962 | date=1962 | st=h
V 21 | listed | SUPPORT | diplomatic | 050 | UNESCO=une | @20:Cambodia=kc | when=2008 | date=2008 | st=h
V 21 | protests | ACCUSE/disapprove | diplomatic, territory | 111 | Thai=tc | UNESCO=une | when=2008 | date=2008 | st=h
V 21 | sent | MOBILIZE/troops | military, territory | 154 | both armies=khm; both armies=tha | | when=2008 | date=2008 | where=the area | st=h
V 22 | shelling | ASSAULT/heavy-weapons | military, territory | 194 | @21:both armies=khm; @21:both armies=tha | ten people=d11 | when=February this year | date=2011-02 | where=there | n=killed:ten people:10 | st=h | id=sh
V 22 | killed | =sh | | | @21:both armies=khm; @21:both armies=tha | ten people=d11
V 22 | demanded | REQUEST/yield | diplomatic, military | 1056 | U.N. Security Council=unsc | @21:both armies=khm; @21:both armies=tha | when=February this year | date=2011-02 | st=h
V 23 | thunder | =a | | | @21:both armies=khm; @21:both armies=tha |
Q 0 | i | other shot first | each side=kc | says | -
Q 1 | i | Cambodian and Thai soldiers~~Ta Krabei | spokesmen of both armies=spok | said | -
Q 3 | i | The latest exchange~~noon | Chum Sovannara=chum | told | -
Q 4 | d | They fired first~~Sunday | Chum=chum | said | -
Q 5 | d | * | @4:Chum=chum | | -
Q 6 | i | Thai planes had entered its airspace | The Cambodian side=kc | alleged | -
Q 6 | m | shells "loaded with poisonous smoke" had fallen on its positions | The Cambodian side=kc | alleged | -
Q 8 | d | Our gunners~~empty | he=san | told | -
Q 11 | d | I left a pot~~cooking | Nuon Sophy=nuon | joked | -
Q 12 | d | an effective and verifiable ceasefire. | U.N. Secretary General Ban Ki-moon=ban | called on | -
Q 13 | i | its foreign minister would travel to Phnom Penh and Bangkok | Indonesia=idn | said | -
Q 14 | i | Bangkok had asked for the delay | A Thai foreign ministry official=tmf | denied | -
Q 16 | i | the matter should be settled by the two neighbors alone | the Thai army=tha | arguing | -
Q 17 | m | he was ready~~throat." | Cambodian Prime Minister Hun Sen=hun | said | -
Q 18 | i | his government was reviewing all ties, including trade | The Thai prime minister=tpm | said | -

#A w31-017 | 2024-01-11 | -
S 'DON'T SHOOT, PLEASE!' Terror on live TV as masked gang storms Ecuador studio and president declares WAR
P HOODED gunmen burst into a TV studio and held terrified staff at gunpoint live on air as Ecuador's gang bosses answered a state of emergency with a wave of bombings, kidnaps and murder.
P Thirteen thugs, some of them in their teens, stormed the set of TC Televisión in Guayaquil during Tuesday's afternoon news.
S Horrified viewers watched as a presenter was made to kneel with a stick of dynamite in his jacket pocket and a woman sobbed: "Don't shoot, please, don't shoot!"
P The siege ended after half an hour when police commandos freed the hostages and frogmarched the gang out in handcuffs.
P "I prayed to my mother, who is dead, and told her I was on my way," cameraman Byron Quishpe, 44, said last night.
S "One of the kids who held me was shaking more than I was. He can't have been older than my own lad."
P Quishpe was shot in the leg in the raid and is recovering in hospital.
P At least ten people were killed on Tuesday, eight of them in Guayaquil, mayor Aquiles Medina said, and seven police officers were snatched in three cities.
S A chilling video showed three of the kidnapped cops sitting on the floor, with one reading a message to the president at gunpoint.
P "You declared war and you will get war," the trembling officer read.
P President Esteban Iturbe, 36, signed a decree hours after the studio attack that named 22 gangs as terrorist groups and ordered the army to "neutralise" them.
S Troops and armoured cars poured into Guayaquil and Quito yesterday.
P "We are at war, and we will not give in," the heir to a banana fortune told Radio Canela.
S He threatened to deport 1,500 Colombian convicts and warned that judges who helped gang leaders would be treated as their accomplices.
P Shops pulled down their shutters, schools went online and Quito looked like a Sunday in the plague.
P The trouble kicked off at the weekend.
S Guards who searched cell block three of the Guayaquil prison on Sunday found it missing its star guest: Adolfo "Fito" Macías, boss of Los Choneros, who was serving 34 years for murder and drug trafficking.
S Iturbe slapped on a 60-day state of emergency and a night curfew on Monday.
P Prosecutors have charged two guards over the jailbreak.
P Armed forces chief Admiral Jorge Villacís vowed there would be "no negotiation with terrorists" and said 329 suspects had been arrested since the decree.
S Inmates still held 139 prison guards in five jails last night, the prisons service said.
P Neighbouring Peru rushed 500 police to its border and declared an emergency of its own along it, while the US condemned the "brazen attacks" and offered help.
P Lawmakers of every stripe rallied to the president.
S "Today there is no opposition," said Pabel Cajas, a leader of the party of ex-president Rafael Correa, which has fought Iturbe tooth and nail.
P But rights lawyer Ana Cristina Yépez accused ministers of handing soldiers "a blank cheque signed in fear".
P Once an island of peace between the world's two biggest cocaine producers, Ecuador had 46 murders for every 100,000 people last year.
S In August 2023 presidential candidate Fernando Villavicencio was gunned down by Colombian hitmen outside a rally in Quito, days after he accused Fito of threatening him.
@ gun | masked gunmen | g | ECUCRM
@ staff | TC Televisión staff | l | ECUJRN
@ gangs | Ecuador's gangs | g | ECUCRM
@ com | police commandos | g | ECUCOP
@ qui | Byron Quishpe | p | ECUJRN | cameraman
@ vic | people killed on Tuesday | l | ECUCVL
@ may | Aquiles Medina | p | ECUGOV | mayor
@ cops | seven police officers | g | ECUCOP
@ noboa | Esteban Iturbe | p | ECUGOV | President
@ army | Ecuadorean army | o | ECUMIL
@ colc | Colombian convicts | l | COLCRM
@ jud | judges | g | ECUJUD
@ gua | prison guards in Guayaquil | g | ECUCOP
@ fito | Adolfo "Fito" Macías | p | ECUCRM
@ pros | prosecutors | g | ECUJUD
@ twog | two guards | g | ECUCOP
@ vil | Jorge Villacís | p | ECUMIL | armed forces chief
@ sus | 329 suspects | l | ECUCRM
@ inm | inmates | g | ECUCRM
@ hos | 139 prison guards | g | ECUCOP
@ pri | prisons service | o | ECUGOV
@ per | Peru | c | PER
@ perp | Peruvian police | o | PERCOP
@ usa | United States | c | USA
@ law | lawmakers of Ecuador | g | ECULEG
@ caj | Pabel Cajas | p | ECUPTYOPP
@ yep | Ana Cristina Yépez | p | ECUSOC | rights lawyer
@ min | ministers of Ecuador | g | ECUGOV
@ fvi | Fernando Villavicencio | p | ECUPTY | presidential candidate
@ hit | Colombian hitmen | g | COLCRM
E 0 Ecuador/GPE
E 1 Ecuador/GPE
E 2 Thirteen thugs/NUM; TC Televisión/ORG; Guayaquil/GPE; Tuesday/DATE
E 5 Byron Quishpe/PER; last night/DATE
E 7 Quishpe/PER
E 8 At least ten people/NUM; Tuesday/DATE; eight/NUM; Guayaquil/GPE; Aquiles Medina/PER; seven police officers/NUM
E 9 three/NUM
E 11 Esteban Iturbe/PER
E 12 Guayaquil/GPE; Quito/GPE; yesterday/DATE
E 13 Radio Canela/ORG
E 14 1,500/NUM; Colombian/NORP
E 15 Quito/GPE
E 17 Guayaquil prison/FAC; Sunday/DATE; Adolfo "Fito" Macías/PER; Los Choneros/ARM
E 18 Iturbe/PER; Monday/DATE
E 19 two guards/NUM
E 20 Jorge Villacís/PER; 329 suspects/NUM
E 21 139 prison guards/NUM; last night/DATE
E 22 Peru/GPE; 500 police/NUM; US/GPE
E 24 Pabel Cajas/PER; Rafael Correa/PER; Iturbe/PER
E 25 Ana Cristina Yépez/PER
E 26 Ecuador/GPE
E 27 August 2023/DATE; Fernando Villavicencio/PER; Colombian/NORP; Quito/GPE; Fito/PER
V 0 | storms | ASSAULT/abduct | crime, rights-freedoms | 181 | masked gang=gun | @1:staff=staff | where=Ecuador studio | id=a
V 1 | burst into | =a | | | HOODED gunmen=gun | staff=staff | where=TV studio
V 1 | held | =a | | | HOODED gunmen=gun | staff=staff | where=TV studio
V 1 | state of emergency | COERCE/martial-law | crime, executive | 1724 | @11:President Esteban Iturbe=noboa | gang bosses=gangs | id=e
V 1 | bombings | ASSAULT/explosives | crime | 183 | gang bosses=gangs |
V 1 | kidnaps | ASSAULT/abduct | crime | 181 | gang bosses=gangs | | id=k
V 1 | murder | ASSAULT | crime | 180 | gang bosses=gangs | | id=m
V 2 | stormed | =a | | | Thirteen thugs=gun | TC Televisión=staff | when=Tuesday | date=2024-01-09 | where=Guayaquil
V 3 | kneel | =a | | | @2:Thirteen thugs=gun | a presenter=staff
V 4 | siege | =a | | | gang=gun | hostages=staff
V 4 | freed | AID | crime | 073 | police commandos=com | hostages=staff | date=2024-01-09 | id=f
V 4 | frogmarched | COERCE/arrest | crime, legal | 173 | police commandos=com | the gang=gun | date=2024-01-09
V 6 | held | =a | | | One of the kids=gun | me=qui | by=@5:Byron Quishpe=qui
V 7 | shot | ASSAULT/firearms | crime | 180 | | Quishpe=qui | where=hospital
V 7 | raid | =a | | | | Quishpe=qui
V 8 | killed | =m | | | | At least ten people=vic | by=mayor Aquiles Medina=may | when=Tuesday | date=2024-01-09 | where=Guayaquil | n=killed:At least ten people:10
V 8 | snatched | =k | | | | seven police officers=cops | by=mayor Aquiles Medina=may | where=three cities | n=abducted:seven police officers:7
V 9 | kidnapped | =k | | | | three of the kidnapped cops=cops | n=abducted:three:3
V 10 | get war | THREATEN/violence | crime | 130 | the trembling officer=cops; @1:gang bosses=gangs | You=noboa | id=th
V 11 | attack | =a | | | @4:the gang=gun |
V 11 | named | COERCE/restrict | terrorism, crime, executive | 172 | President Esteban Iturbe=noboa | 22 gangs=gangs | date=2024-01-09 | id=d
V 0 | declares | =d | | | president=noboa | gang=gangs
V 3 | sobbed | REQUEST/yield | crime | 025 | a woman=staff | @2:Thirteen thugs=gun
V 9 | message | =th | | | three of the kidnapped cops=cops | the president=noboa
V 10 | declared | =d | | | You=noboa | @11:gangs=gangs | by=the trembling officer=cops
V 11 | ordered | REQUEST/change | military, crime | 100 | President Esteban Iturbe=noboa | the army=army | date=2024-01-09
V 12 | poured | MOBILIZE/troops | military, crime | 154 | Troops=army | @11:gangs=gangs | when=yesterday | date=2024-01-10 | where=Guayaquil
V 13 | give in | REJECT/yield | crime, executive | 124 | we=noboa | @11:gangs=gangs
V 14 | threatened | THREATEN/expel | crime | 130 | He=noboa | 1,500 Colombian convicts=colc
V 14 | warned | THREATEN/arrest | legal, crime | 130 | He=noboa | judges=jud
V 17 | searched | COERCE/seize | crime | 1711 | Guards=gua | | when=Sunday | date=2024-01-07 | where=Guayaquil prison
V 17 | serving | SANCTION/convict | legal, illegal-drugs | 116 | | Adolfo "Fito" Macías=fito | st=h
V 18 | slapped | =e | | | Iturbe=noboa | | when=Monday | date=2024-01-08
V 18 | curfew | COERCE/curfew | crime | 1723 | Iturbe=noboa | | when=Monday | date=2024-01-08
V 19 | charged | ACCUSE/allege | legal, crime | 115 | Prosecutors=pros | two guards=twog
V 20 | vowed | REJECT/meet | military, terrorism | 125 | Jorge Villacís=vil | terrorists=gangs
V 20 | arrested | COERCE/arrest | military, legal, crime | 173 | | 329 suspects=sus | by=Jorge Villacís=vil | when=since the decree | date=2024-01-09/2024-01-10 | n=arrested:329 suspects:329
V 20 | decree | =d | | | @18:Iturbe=noboa | terrorists=gangs
V 21 | held | ASSAULT/abduct | crime | 181 | Inmates=inm | 139 prison guards=hos | by=the prisons service=pri | when=last night | date=2024-01-10 | where=five jails | n=abducted:139 prison guards:139
V 22 | rushed | MOBILIZE/police | crime, territory | 153 | Peru=per; 500 police=perp | | where=border | n=other:500 police:500
V 22 | declared | COERCE/martial-law | crime, territory | 1724 | Peru=per | | where=border
V 22 | condemned | ACCUSE/disapprove | diplomatic, crime | 111 | the US=usa | @11:gangs=gangs
V 22 | attacks | =a | | | @11:gangs=gangs |
V 22 | offered | AGREE | diplomatic, crime | 033 | the US=usa | @18:Iturbe=noboa
V 23 | rallied | SUPPORT | legislative, executive | 051 | Lawmakers of every stripe=law | the president=noboa | id=s
V 24 | said | =s | | | Pabel Cajas=caj | Iturbe=noboa
V 25 | accused | ACCUSE/disapprove | human-rights, military | 111 | Ana Cristina Yépez=yep | ministers=min
V 27 | gunned down | ASSAULT/targeted | election, crime | 186 | Colombian hitmen=hit | Fernando Villavicencio=fvi | when=August 2023 | date=2023-08 | where=Quito | st=h
V 27 | accused | ACCUSE/allege | election, crime | 1121 | he=fvi | Fito=fito | when=August 2023 | date=2023-08 | st=h
V 27 | threatening | THREATEN/violence | election, crime | 130 | Fito=fito | him=fvi | by=he=fvi | when=August 2023 | date=2023-08 | st=h
Q 3 | d | Don't shoot, please, don't shoot! | a woman=staff | sobbed | -
Q 5 | d | I prayed~~on my way | Byron Quishpe=qui | said | -
Q 6 | d | * | @5:Byron Quishpe=qui | | -
Q 8 | i | At least ten people were killed on Tuesday, eight of them in Guayaquil | Aquiles Medina=may | said | -
Q 10 | d | You declared war and you will get war | the trembling officer=cops | read | -
Q 13 | d | We are at war, and we will not give in | the heir to a banana fortune=noboa | told | -
Q 14 | i | judges who helped gang leaders would be treated as their accomplices | He=noboa | warned | -
Q 20 | m | there would be "no negotiation with terrorists" | Armed forces chief Admiral Jorge Villacís=vil | vowed | -
Q 20 | i | 329 suspects had been arrested since the decree | Armed forces chief Admiral Jorge Villacís=vil | said | -
Q 21 | i | Inmates still held~~last night | the prisons service=pri | said | -
Q 22 | m | the "brazen attacks" | the US=usa | condemned | -
Q 24 | d | Today there is no opposition | Pabel Cajas=caj | said | -
Q 25 | d | a blank cheque signed in fear | rights lawyer Ana Cristina Yépez=yep | accused | -

#A w31-018 | 2024-12-06 | SEOUL
S South Korean lawmaker says president ordered arrest of rivals as party chief joins call for his suspension
P Seoul (CNN) - South Korea's president ordered the arrest of leading politicians, among them the head of his own party, on the night he declared martial law, a senior intelligence official told lawmakers on Friday, in testimony that turned the mood of the capital within an hour.
P The president and his office have not commented on the claim.
P "He said, 'Use this chance to catch them all and clean up,'" Ko Sang-hoon, the No. 2 of the National Intelligence Service, was quoted as telling the closed-door meeting by an opposition member who attended it.
S The list had about ten names on it, according to the same account.
S One was Han Jae-won, leader of the ruling People Power Party.
P Hours earlier Han had reversed his position.
S "New facts have come to light, and I judge that it is necessary to suspend the president from his duties at once," he said in a party meeting at the National Assembly.
S "If he stays in that chair there is a great risk that extreme acts like the declaration of martial law will be repeated."
P On Thursday he had still vowed to vote down the opposition's impeachment motion.
P That motion, filed by the Democratic Party and five smaller parties, accuses the president of violating the constitution with Tuesday's decree, and is to be put to the vote on Saturday evening.
S It needs eight members from the ruling side.
P "It's arithmetic with a human face," said Lee Bo-ra, a political scientist at a Seoul university.
P The president declared martial law in a late-night television address on Tuesday, alleging that the opposition was in league with "anti-state forces".
S Helicopters brought special forces to the parliament, where staff fought them off with fire extinguishers and chairs.
S A hundred and ninety lawmakers, some of whom had climbed the fence, voted within three hours to reject the decree, and before dawn he lifted it.
P Commanders have begun to speak.
S Lt. Gen. Kwak Dong-min, who led the special warfare command that night, said on an opposition lawmaker's YouTube channel that he had been ordered to "drag the members out" of the chamber and had refused.
P "It was an order that a soldier of this republic could not pass on to his men," the general said, close to tears.
S He apologized to the public.
P The defense ministry later suspended Kwak and two other generals.
P Former defense minister Kim Jin-tae, who resigned on Thursday, has been banned from leaving the country, and prosecutors and police have each opened an investigation of him and of the president for insurrection, a crime that can carry the death penalty.
P Outside the gates, tens of thousands of people with candles and K-pop light sticks called on the president to go.
S "My father stood here in 1987 and my sister in 2016," said Seo Da-eun, 27, an office worker. "I brought the thermos."
P The metal workers' union, with its 180,000 members, walked off the job for two hours and threatened an open-ended strike unless the president leaves office.
P The U.S. deputy secretary of state had criticized the decree on Wednesday as "badly misjudged," and Washington postponed a nuclear planning meeting and an exercise.
P Martial law was last imposed in 1979, after the assassination of the strongman Park Chung-hee by his spy chief.
S In May 1980 troops sent to Gwangju under its rules killed some 200 people.
P For anyone over fifty in this city, the sound of a helicopter at night is not a neutral one.
@ pres | president of South Korea | p | KORGOV | president
@ pol | leading politicians | g | KORLEG
@ ko | Ko Sang-hoon | p | KORSPY | No. 2 of the National Intelligence Service
@ mem | opposition member of parliament | p | KORLEGOPP
@ han | Han Jae-won | p | KORPTYGOV | leader of the People Power Party
@ law | South Korean lawmakers | g | KORLEG
@ dp | Democratic Party | o | KORPTYOPP
@ five | five smaller parties | g | KORPTYOPP
@ lee | Lee Bo-ra | p | KOREDU | political scientist
@ sfo | South Korean special forces | g | KORMIL
@ stf | staff of the National Assembly | l | KORLEG
@ kwak | Kwak Dong-min | p | KORMIL | commander
@ mod | South Korean defense ministry | o | KORGOVMIL
@ two | two other generals | g | KORMIL
@ kim | Kim Jin-tae | p | KORELI | former defense minister
@ prs | prosecutors | g | KORJUD
@ cop | South Korean police | o | KORCOP
@ dem | demonstrators in Seoul | l | KORCVLOPP
@ seo | Seo Da-eun | p | KORCVLOPP
@ uni | metal workers' union | o | KORLAB
@ dss | U.S. deputy secretary of state | p | USAGOV | deputy secretary of state
@ usa | United States | c | USAGOV
@ pch | Park Chung-hee | p | KORGOV | president
@ spy | spy chief of Park Chung-hee | p | KORSPY
@ tr80 | troops in Gwangju | g | KORMIL
@ gwa | people killed in Gwangju | l | KORCVL
@ pub | South Korean public | l | KORCVL
@ kin | father and sister of Seo Da-eun | l | KORCVLOPP
E 0 South Korean/NORP
E 1 Seoul/GPE; CNN/ORG; South Korea/GPE; Friday/DATE
E 3 Ko Sang-hoon/PER; National Intelligence Service/ORG
E 5 Han Jae-won/PER; People Power Party/ORG
E 6 Han/PER
E 7 National Assembly/ORG
E 9 Thursday/DATE
E 10 Democratic Party/ORG; Tuesday/DATE; Saturday evening/DATE
E 12 Lee Bo-ra/PER; Seoul/GPE
E 13 Tuesday/DATE
E 15 A hundred and ninety lawmakers/NUM
E 17 Kwak Dong-min/PER; YouTube/ORG
E 20 Kwak/PER
E 21 Kim Jin-tae/PER; Thursday/DATE
E 22 tens of thousands of people/NUM
E 23 1987/DATE; 2016/DATE; Seo Da-eun/PER
E 24 180,000 members/NUM
E 25 U.S./GPE; Wednesday/DATE; Washington/GPE
E 26 1979/DATE; Park Chung-hee/PER
E 27 May 1980/DATE; Gwangju/GPE; some 200 people/NUM
V 0 | ordered | REQUEST/change | political-institutions, executive | 100 | president=pres | rivals=pol | by=South Korean lawmaker=mem | id=a
V 0 | call | REQUEST/change | political-institutions, executive | 1041 | party chief=han | president=pres | id=c
V 1 | ordered | =a | | | South Korea's president=pres | leading politicians=pol | by=a senior intelligence official=ko
V 1 | martial law | COERCE/martial-law | political-institutions, military, pro-autocracy | 1724 | he=pres | | id=m
V 1 | testimony | ACCUSE/allege | political-institutions, intelligence | 112 | a senior intelligence official=ko | South Korea's president=pres | when=Friday | date=2024-12-06 | id=t
V 2 | claim | =t | | | @1:a senior intelligence official=ko | The president=pres
V 3 | said | =a | | | He=pres | them=pol | by=Ko Sang-hoon=ko
V 3 | telling | =t | | | Ko Sang-hoon=ko | He=pres
V 3 | meeting | CONSULT | legislative, intelligence | 040 | Ko Sang-hoon=ko; @1:lawmakers=law |
V 4 | account | =t | | | @3:Ko Sang-hoon=ko | @2:The president=pres
V 6 | reversed | =c | | | Han=han | @7:the president=pres
V 7 | necessary | =c | | | I=han | the president=pres
V 7 | meeting | CONSULT | executive, political-institutions | 040 | he=han | | where=National Assembly
V 8 | declaration | =m | | | he=pres |
V 9 | vowed | REJECT/change | legislative, political-institutions | 1231 | he=han | the opposition=dp | when=Thursday | date=2024-12-05
V 9 | motion | ACCUSE/allege | legislative, legal, political-institutions | 115 | the opposition=dp | @8:he=pres | id=i
V 10 | motion | =i | | | Democratic Party=dp; five smaller parties=five | the president=pres
V 10 | accuses | =i | | | Democratic Party=dp; five smaller parties=five | the president=pres
V 10 | decree | =m | | | the president=pres | | when=Tuesday | date=2024-12-03
V 13 | declared | =m | | | The president=pres | | when=Tuesday | date=2024-12-03
V 13 | alleging | ACCUSE/allege | political-institutions | 1125 | The president=pres | the opposition=dp | when=Tuesday | date=2024-12-03
V 14 | brought | MOBILIZE/troops | military, political-institutions | 154 | special forces=sfo | staff=stf | date=2024-12-03 | where=parliament
V 14 | fought | PROTEST/obstruct | political-institutions, legislative | 144 | staff=stf | them=sfo | date=2024-12-03 | where=parliament
V 15 | reject | REJECT | legislative, political-institutions | 120 | lawmakers=law | @13:The president=pres | when=within three hours | date=2024-12-04
V 15 | decree | =m | | | he=pres |
V 15 | lifted | CONCEDE | political-institutions, legal | 0814 | he=pres | lawmakers=law | when=before dawn | date=2024-12-04
V 17 | ordered | REQUEST/change | military, political-institutions | 100 | | he=kwak | by=Kwak Dong-min=kwak | id=o
V 17 | refused | REJECT | military, political-institutions | 129 | he=kwak | | by=Kwak Dong-min=kwak | id=r
V 18 | order | =o | | | | @17:Kwak Dong-min=kwak | by=the general=kwak
V 18 | could not | =r | | | the general=kwak | 
V 19 | apologized | CONCEDE | military | 055 | He=kwak | the public=pub
V 21 | resigned | RETREAT/resign | executive | 0831 | Kim Jin-tae=kim | | when=Thursday | date=2024-12-05
V 21 | banned | COERCE/restrict | legal | 172 | | Kim Jin-tae=kim
V 21 | investigation | ACCUSE/investigate | legal, political-institutions | 091 | prosecutors=prs; police=cop | him=kim; the president=pres
V 22 | called on | PROTEST/demo | political-institutions, executive | 1411 | tens of thousands of people=dem | the president=pres | where=Outside the gates | n=protesters:tens of thousands of people:-
V 23 | stood | PROTEST/demo | pro-democracy, political-institutions | 1411 | My father=kin; my sister=kin | | when=1987 | date=1987 | st=h
V 24 | walked off | PROTEST/strike | political-institutions, rights-freedoms | 1431 | The metal workers' union=uni | the president=pres
V 24 | threatened | THREATEN/restrict | political-institutions, rights-freedoms | 133 | The metal workers' union=uni | the president=pres
V 25 | criticized | ACCUSE/disapprove | diplomatic, political-institutions | 111 | U.S. deputy secretary of state=dss | @24:the president=pres | when=Wednesday | date=2024-12-04
V 25 | decree | =m | | | @24:the president=pres |
V 25 | postponed | REJECT/meet | diplomatic, military | 125 | Washington=usa | @24:the president=pres
V 26 | imposed | COERCE/martial-law | political-institutions, military | 1724 | | | when=1979 | date=1979 | st=h
V 26 | assassination | ASSAULT/targeted | political-institutions, executive | 186 | his spy chief=spy | Park Chung-hee=pch | when=1979 | date=1979 | st=h
V 27 | sent | MOBILIZE/troops | military, repression | 154 | troops=tr80 | | when=May 1980 | date=1980-05 | where=Gwangju | st=h
V 27 | killed | ASSAULT | military, repression | 175 | troops=tr80 | some 200 people=gwa | when=May 1980 | date=1980-05 | where=Gwangju | n=killed:some 200 people:200 | st=h
Q 0 | i | president ordered arrest of rivals | South Korean lawmaker=mem | says | -
Q 1 | i | South Korea's president~~martial law | a senior intelligence official=ko | told | lawmakers=law
Q 3 | d | He said, 'Use this chance to catch them all and clean up,' | Ko Sang-hoon=ko | telling | -
Q 4 | i | The list had about ten names on it | @3:an opposition member=mem | according to | -
Q 7 | d | New facts~~at once | he=han | said | -
Q 8 | d | * | @7:he=han | | -
Q 12 | d | It's arithmetic with a human face | Lee Bo-ra=lee | said | -
Q 13 | m | the opposition was in league with "anti-state forces" | The president=pres | alleging | -
Q 17 | m | he had been ordered~~refused | Lt. Gen. Kwak Dong-min=kwak | said | -
Q 18 | d | It was an order~~men | the general=kwak | said | -
Q 23 | d | My father~~2016 | Seo Da-eun=seo | said | -
Q 23 | d | I brought the thermos. | Seo Da-eun=seo | | -
Q 25 | m | the decree on Wednesday as "badly misjudged," | The U.S. deputy secretary of state=dss | criticized | -

#A w31-019 | 2009-07-01 | TEGUCIGALPA
S Army, Congress and cardinal close ranks against ousted Honduran president; neighbors say he is still the only one
P TEGUCIGALPA, Honduras (Reuters) - The man whom Honduran soldiers woke and put on a plane in his pajamas promised on Tuesday to come home this week, and the man who has taken his chair promised to have him arrested if he does.
P Sunday's coup, the first in Central America since the Cold War, has been condemned by every government in the hemisphere.
P "I will return on Thursday, and I go back as president," the ousted leader, Manuel Zelaya, told reporters at the United Nations in New York after the General Assembly demanded his restoration by acclamation.
S He said the heads of the Organization of American States and of Argentina would go with him.
P In Tegucigalpa, the interim president, Roberto Micheletti, was unmoved.
S "If he sets foot here, he'll be met by an arrest warrant and a judge," said Micheletti, who was sworn in by Congress hours after the ouster.
S "There was no coup. There was a succession, and it followed the law."
P Prosecutors have accused Zelaya of treason and abuse of office over his plan for a vote on changing the constitution, a vote that the Supreme Court had declared illegal in May.
P He denies that he wanted a second term.
P Troops with shields kept several thousand of his supporters away from the presidential palace on Tuesday; on Monday they had used tear gas and rifle butts, and a human rights committee, COFADEH, said 60 people were treated in hospitals.
P "They hit me because I shouted the name of the man I voted for," said Dilcia Banegas, a nurse with her arm in a sling.
P Across town, a crowd in white shirts cheered the generals.
P Army chief General Ramiro Vasquez defended the expulsion, saying his men had carried out a court order "with the least possible drama".
S Why, then, was the president not taken before the court that issued it?
S "Because there would have been dead people in the street," the general told local radio.
P Zelaya fired him last Wednesday for refusing to hand out ballots, and the court gave him back his post a day later.
P The Roman Catholic Church, which commands more trust than any party, kept its silence until Tuesday evening, when Cardinal Oscar Rodriguez's office released a letter that urged Zelaya to stay away.
S "To come back now could unleash a bloodbath," it said.
S The letter asked both sides to talk, and reminded the new rulers that no Honduran may be handed over to a foreign state.
P Zelaya's Liberal Party, to which Micheletti also belongs, is split down the middle.
S Its youth wing called the cardinal's appeal "a blessing for bayonets".
P The World Bank has frozen loans, and Guatemala, El Salvador and Nicaragua halted overland trade with Honduras for 48 hours.
S In Caracas President Hugo Chavez put his forces on alert and threatened to overthrow Micheletti if Venezuela's ambassador, who says soldiers beat him on Sunday, was harmed again.
P Washington has chosen its words with care.
S U.S. President Barack Obama called the coup "not legal", but his secretary of state stopped short of cutting off aid, and the American ambassador, who had tried for a week to broker a way out, has stayed at his post.
P Honduras was under generals for most of the years from 1963 to 1982.
S In 1963 the army overthrew a Liberal president ten days before an election and flew him, too, to Costa Rica.
P "We are a country that exports coffee, bananas and presidents," a taxi driver said, and turned down the radio.
@ army | Honduran army | o | HNDMIL
@ cong | Honduran Congress | o | HNDLEG
@ card | Oscar Rodriguez | p | HNDREL | Cardinal
@ zel | Manuel Zelaya | p | HNDGOV | ousted president
@ mich | Roberto Micheletti | p | HNDGOV | interim president
@ nei | governments of the hemisphere | g | GOV
@ unga | U.N. General Assembly | o | UNO
@ pros | Honduran prosecutors | g | HNDJUD
@ sc | Supreme Court | o | HNDJUD
@ sup | supporters of Zelaya | l | HNDCVLOPP
@ cof | COFADEH | o | HNDNGO
@ dil | Dilcia Banegas | p | HNDMED | nurse
@ vas | Ramiro Vasquez | p | HNDMIL | Army chief
@ chu | Roman Catholic Church in Honduras | o | HNDREL
@ both | both sides in Honduras | g | HND
@ yw | youth wing of the Liberal Party | o | HNDPTY
@ wb | World Bank | o | IGO
@ gtm | Guatemala | c | GTM
@ slv | El Salvador | c | SLV
@ nic | Nicaragua | c | NIC
@ hnd | Honduras | c | HND
@ chz | Hugo Chavez | p | VENGOV | President
@ vfo | Venezuelan forces | o | VENMIL
@ vamb | ambassador of Venezuela | p | VENGOV | ambassador
@ oba | Barack Obama | p | USAGOV | President
@ sos | U.S. secretary of state | p | USAGOV | secretary of state
@ aamb | American ambassador | p | USAGOV | ambassador
@ p63 | Liberal president of 1963 | p | HNDGOV | president
@ taxi | taxi driver | p | HNDCVL
@ white | crowd in white shirts | l | HNDCVL
@ oas | head of the Organization of American States | p | IGO
@ arg | head of Argentina | p | ARGGOV
E 0 Honduran/NORP
E 1 TEGUCIGALPA/GPE; Honduras/GPE; Reuters/ORG; Honduran/NORP; Tuesday/DATE; this week/DATE
E 2 Sunday/DATE; Central America/LOC; Cold War/EVT
E 3 Thursday/DATE; Manuel Zelaya/PER; United Nations/ORG; New York/GPE; General Assembly/ORG
E 4 Organization of American States/ORG; Argentina/GPE
E 5 Tegucigalpa/GPE; Roberto Micheletti/PER
E 6 Micheletti/PER; Congress/ORG
E 8 Zelaya/PER; Supreme Court/ORG; May/DATE
E 10 several thousand/NUM; Tuesday/DATE; Monday/DATE; COFADEH/ORG; 60 people/NUM
E 11 Dilcia Banegas/PER
E 13 Ramiro Vasquez/PER
E 16 Zelaya/PER; last Wednesday/DATE; a day later/DATE
E 17 Roman Catholic Church/ORG; Tuesday evening/DATE; Oscar Rodriguez/PER; Zelaya/PER
E 19 Honduran/NORP
E 20 Zelaya/PER; Liberal Party/ORG; Micheletti/PER
E 22 World Bank/ORG; Guatemala/GPE; El Salvador/GPE; Nicaragua/GPE; Honduras/GPE
E 23 Caracas/GPE; Hugo Chavez/PER; Micheletti/PER; Venezuela/GPE; Sunday/DATE
E 24 Washington/GPE
E 25 U.S./GPE; Barack Obama/PER; American/NORP
E 26 Honduras/GPE; 1963/DATE; 1982/DATE
E 27 1963/DATE; Liberal/NORP; Costa Rica/GPE
V 0 | close ranks | SUPPORT | political-institutions | 051 | Army=army; Congress=cong; cardinal=card | @5:Roberto Micheletti=mich
V 0 | ousted | COERCE/seize | political-institutions, military | 192 | Army=army | Honduran president=zel | id=a
V 0 | say | SUPPORT | diplomatic, political-institutions | 053 | neighbors=nei | Honduran president=zel
V 1 | put | COERCE/deport | political-institutions, military | 174 | Honduran soldiers=army | The man=zel | id=d
V 1 | woke | =d | | | Honduran soldiers=army | The man=zel
V 1 | promised#2 | THREATEN/arrest | political-institutions, legal | 130 | the man=mich | him=zel | when=Tuesday | date=2009-06-30 | id=t
V 2 | coup | =a | | | @1:Honduran soldiers=army | @1:The man=zel | when=Sunday | date=2009-06-28
V 2 | condemned | ACCUSE/disapprove | diplomatic, political-institutions | 111 | every government in the hemisphere=nei | @1:Honduran soldiers=army
V 3 | ousted | =a | | | @1:Honduran soldiers=army | Manuel Zelaya=zel
V 3 | demanded | REQUEST/change | diplomatic, political-institutions | 1041 | the General Assembly=unga | @5:Roberto Micheletti=mich | when=@1:Tuesday | date=2009-06-30 | where=New York
V 4 | go | AGREE | diplomatic | 030 | the heads=oas; Argentina=arg | him=zel | by=He=zel
V 6 | met by | =t | | | Micheletti=mich | he#2=zel
V 6 | ouster | =a | | | @1:Honduran soldiers=army | he#1=zel
V 7 | no coup | REJECT | political-institutions | 016 | @6:Micheletti=mich | @2:every government in the hemisphere=nei
V 8 | accused | ACCUSE/allege | legal, political-institutions | 1125 | Prosecutors=pros | Zelaya=zel
V 8 | declared | SANCTION/convict | legal, political-institutions | 116 | the Supreme Court=sc | Zelaya=zel | when=May | date=2009-05 | st=h
V 9 | denies | REJECT | political-institutions | 016 | He=zel | @8:Prosecutors=pros
V 10 | kept | MOBILIZE/troops | military, repression | 154 | Troops=army | several thousand of his supporters=sup | when=Tuesday | date=2009-06-30 | where=presidential palace
V 10 | tear gas | ASSAULT/crowd-control | military, repression | 175 | they=army | several thousand of his supporters=sup | when=Monday | date=2009-06-29 | n=injured:60 people:60 | id=g
V 10 | butts | ASSAULT/beat | military, repression | 175 | they=army | several thousand of his supporters=sup | when=Monday | date=2009-06-29 | id=rb
V 10 | treated | AID | health | 073 | | 60 people=sup | by=COFADEH=cof | where=hospitals
V 11 | hit | =rb | | | They=army | me=dil | by=Dilcia Banegas=dil
V 11 | shouted | PROTEST/demo | political-institutions | 1411 | I#1=dil | They=army
V 12 | cheered | SUPPORT | political-institutions, military | 051 | a crowd in white shirts=white | the generals=army
V 13 | defended | SUPPORT | political-institutions, military | 051 | Ramiro Vasquez=vas | his men=army | id=df
V 13 | expulsion | =d | | | his men=army | @8:Zelaya=zel
V 13 | carried | =d | | | his men=army | @8:Zelaya=zel | by=Ramiro Vasquez=vas
V 13 | court order | REQUEST/change | legal, political-institutions | 100 | court=sc | his men=army | by=Ramiro Vasquez=vas | id=co
V 14 | issued | =co | | | the court=sc | @13:his men=army
V 15 | told | =df | | | the general=vas | @13:his men=army
V 16 | refusing | REJECT | political-institutions, military | 120 | him#1=vas | Zelaya=zel
V 16 | gave him back | CONCEDE | legal, political-institutions | 080 | the court=sc | him#2=vas | when=a day later | date=2009-06-25
V 17 | urged | REQUEST/change | religion-ethnicity, political-institutions | 020 | Cardinal Oscar Rodriguez's office=card | Zelaya=zel | when=Tuesday evening | date=2009-06-30 | id=u
V 17 | letter | =u | | | Cardinal Oscar Rodriguez's office=card | Zelaya=zel
V 18 | said | =u | | | it=card | @17:Zelaya=zel
V 19 | asked | REQUEST/meet | religion-ethnicity, political-institutions | 026 | The letter=card | both sides=both
V 19 | reminded | ACCUSE/disapprove | legal, religion-ethnicity | 111 | The letter=card | the new rulers=mich
V 21 | called | ACCUSE/disapprove | religion-ethnicity, political-institutions | 111 | Its youth wing=yw | the cardinal=card
V 21 | appeal | =u | | | the cardinal=card | @17:Zelaya=zel
V 22 | frozen | SANCTION/discontinue | economic, political-institutions | 1621 | The World Bank=wb | Honduras=hnd
V 22 | halted | SANCTION/discontinue | economic, political-institutions | 163 | Guatemala=gtm; El Salvador=slv; Nicaragua=nic | Honduras=hnd
V 23 | put | MOBILIZE/troops | military | 152 | President Hugo Chavez=chz; his forces=vfo | Micheletti=mich | where=Caracas
V 23 | threatened | THREATEN/violence | military, diplomatic | 138 | President Hugo Chavez=chz | Micheletti=mich
V 23 | beat | ASSAULT/beat | military, diplomatic | 182 | soldiers=army | Venezuela's ambassador=vamb | by=Venezuela's ambassador=vamb | when=Sunday | date=2009-06-28
V 25 | called | ACCUSE/disapprove | diplomatic, political-institutions | 111 | U.S. President Barack Obama=oba | @23:Micheletti=mich
V 25 | coup | =a | | | @1:Honduran soldiers=army | @20:Zelaya=zel
V 25 | cutting off | SANCTION/discontinue | economic, diplomatic | 162 | his secretary of state=sos | @22:Honduras=hnd | st=n
V 25 | broker | CONSULT/third-party | diplomatic | 045 | the American ambassador=aamb | | st=h
V 27 | overthrew | COERCE/seize | political-institutions, military | 192 | the army=army | a Liberal president=p63 | when=1963 | date=1963 | st=h
V 27 | flew | COERCE/deport | political-institutions, military | 174 | the army=army | him=p63 | when=1963 | date=1963 | where=Costa Rica | st=h
Q 0 | i | he is still the only one | neighbors=nei | say | -
Q 3 | d | I will return on Thursday, and I go back as president | Manuel Zelaya=zel | told | -
Q 4 | i | the heads~~with him | He=zel | said | -
Q 6 | d | If he sets~~judge | Micheletti=mich | said | -
Q 7 | d | * | @6:Micheletti=mich | | -
Q 9 | i | he wanted a second term | He=zel | denies | -
Q 10 | i | 60 people were treated in hospitals | COFADEH=cof | said | -
Q 11 | d | They hit me~~voted for | Dilcia Banegas=dil | said | -
Q 13 | m | his men had carried out a court order "with the least possible drama" | General Ramiro Vasquez=vas | saying | -
Q 15 | d | Because there would have been dead people in the street | the general=vas | told | -
Q 18 | d | To come back now could unleash a bloodbath | it=card | said | -
Q 19 | i | no Honduran may be handed over to a foreign state | The letter=card | reminded | the new rulers=mich
Q 21 | m | the cardinal's appeal "a blessing for bayonets" | Its youth wing=yw | called | -
Q 23 | i | soldiers beat him on Sunday | Venezuela's ambassador=vamb | says | -
Q 25 | m | the coup "not legal" | U.S. President Barack Obama=oba | called | -
Q 28 | d | We are a country that exports coffee, bananas and presidents | a taxi driver=taxi | said | -

#A w31-020 | 2024-07-02 | -
S Kenya: Police must answer for 39 deaths in tax protests, rights body says as abductions go on
P NAIROBI - Police in Kenya shot dead at least 39 people in two weeks of protests over new taxes and abducted dozens more, the country's human rights commission said on Monday in a statement that contradicts the toll given by the president.
P The Kenya National Commission on Human Rights (KNCHR) said it had also documented 361 injuries, 627 arrests and 32 cases of enforced or involuntary disappearance between 18 June and 1 July.
S "The force used against the protesters, medical personnel, lawyers and journalists was excessive and disproportionate," its chairperson, Judith Wanyama, said.
S "We condemn it, and we condemn with the same breath the burning of public buildings."
P In a television interview on Sunday the president put the dead at 19 and said he had "no blood on my hands".
S He promised an investigation into every case.
P Opposition lawyers laughed at that.
S "You cannot hire the hyena to count the goats," said Otieno Rapando of the Law Society of Kenya, which has sued the inspector general of police over the deployment of the army.
P The bloodiest day was 25 June, when lawmakers passed the Finance Bill 2024 and crowds broke through police lines, stormed parliament and set part of it on fire.
S Officers on the steps fired live rounds.
P Among those killed was David Chege Mbuthia, 39, an IT lecturer and Sunday-school teacher, who bled to death outside Gate 3.
S "He went out with a flag and a bottle of water," his sister Wambui told reporters at the mortuary.
S "The postmortem says a bullet came in at the back. You don't charge at anybody with your back."
P The next day the president gave in: he refused to sign the bill and sent it back to the house.
S "I concede," he said, in a speech that many saw as the first of its kind from that lectern.
P The retreat came too late for the young organisers, who call themselves leaderless, tribeless and fearless, and who have announced more marches for Tuesday and Thursday under the slogan "Occupy State House".
S Defence minister Aden Duale had deployed soldiers to support the police on the evening of the storming, and on Thursday the High Court upheld that order but told the ministry to publish the rules under which the troops work.
P At least a dozen activists were taken from their homes by men in unmarked Subarus, the commission said.
S One, the blogger Gabriel Oguda Ouma, was seized at 3am on the day of the vote and released after 30 hours on a road outside the city, still in his slippers.
P "They asked me who pays us," he said on X.
S "I told them: look at the price of bread."
P Interior minister Kithure Kindiki denied that anybody had been abducted and praised the officers for what he called restraint.
P Thirteen Western embassies, among them those of the United States, Britain and Germany, said in a joint letter that they were shocked by the scenes, and the African Union urged all sides to refrain from further violence.
P The Catholic bishops called on the government to listen.
P KNCHR demanded that the director of public prosecutions charge the commanders by name, and said it would go to court itself if nothing was done within 14 days.
P Kenya has been here before.
S After the disputed election of December 2007 more than 1,100 people were killed, a third of them by police, according to a commission of inquiry; nobody of rank has been convicted.
S Last year officers killed 31 people in demonstrations against the cost of living, by the count of Amnesty International.
P Debt eats more than half of what the treasury collects, and the creditors of Nairobi don't march.
@ pol | Kenyan police | o | KENCOP
@ knc | Kenya National Commission on Human Rights | o | KENGOV
@ dead | people killed in the tax protests | l | KENCVLOPP
@ pro | tax protesters | l | KENCVLOPP
@ dis | abducted people | l | KENCVLOPP
@ jud | Judith Wanyama | p | KENGOV | chairperson
@ pres | president of Kenya | p | KENGOV | president
@ rap | Otieno Rapando | p | KENJUD | lawyer
@ lsk | Law Society of Kenya | o | KENSOC
@ ig | inspector general of police | p | KENCOP | inspector general
@ army | Kenyan army | o | KENMIL
@ mps | Kenyan lawmakers | g | KENLEG
@ chege | David Chege Mbuthia | p | KENEDU
@ wam | Wambui | p | KENCVL
@ org | young organisers | g | KENCVLOPP
@ dua | Aden Duale | p | KENGOVMIL | Defence minister
@ hc | High Court | o | KENJUD
@ mod | Kenyan defence ministry | o | KENGOVMIL
@ men | men in unmarked Subarus | g | KENCOP
@ act | activists | l | KENCVLOPP
@ ogu | Gabriel Oguda Ouma | p | KENJRN | blogger
@ kin | Kithure Kindiki | p | KENGOV | Interior minister
@ emb | thirteen Western embassies | g | GOV
@ au | African Union | o | IGO
@ all | all sides in Kenya | g | KEN
@ bis | Catholic bishops | g | KENREL
@ gov | Kenyan government | o | KENGOV
@ dpp | director of public prosecutions | p | KENJUD | director of public prosecutions
@ comm | commanders of police | g | KENCOP
@ v07 | people killed after the 2007 election | l | KENCVL
@ inq | commission of inquiry | o | KENGOV
@ v23 | people killed in 2023 | l | KENCVLOPP
@ amn | Amnesty International | o | NGO
@ olaw | opposition lawyers in Kenya | g | KENOPP
E 0 Kenya/GPE; 39/NUM
E 1 NAIROBI/GPE; Kenya/GPE; at least 39 people/NUM; dozens more/NUM; Monday/DATE
E 2 Kenya National Commission on Human Rights/ORG; KNCHR/ORG; 361 injuries/NUM; 627 arrests/NUM; 32 cases/NUM; 18 June/DATE; 1 July/DATE
E 3 Judith Wanyama/PER
E 5 Sunday/DATE; 19/NUM
E 8 Otieno Rapando/PER; Law Society of Kenya/ORG
E 9 25 June/DATE; Finance Bill 2024/LAW
E 11 David Chege Mbuthia/PER; Gate 3/FAC
E 12 Wambui/PER
E 14 The next day/DATE
E 16 Tuesday/DATE; Thursday/DATE
E 17 Aden Duale/PER; Thursday/DATE; High Court/ORG
E 18 At least a dozen activists/NUM
E 19 Gabriel Oguda Ouma/PER
E 20 X/ORG
E 22 Kithure Kindiki/PER
E 23 Western/NORP; United States/GPE; Britain/GPE; Germany/GPE; African Union/ORG
E 24 Catholic/NORP
E 25 KNCHR/ORG
E 26 Kenya/GPE
E 27 December 2007/DATE; more than 1,100 people/NUM
E 28 Last year/DATE; 31 people/NUM; Amnesty International/ORG
E 29 Nairobi/GPE
V 0 | deaths | ASSAULT/firearms | repression, human-rights | 175 | Police=pol | 39=dead | where=Kenya | n=killed:39:39 | id=a
V 0 | protests | PROTEST/demo | economic, rights-freedoms | 1412 | @9:crowds=pro | @9:lawmakers=mps | id=p
V 0 | answer | REQUEST/change | human-rights, legal | 020 | rights body=knc | Police=pol | id=q
V 0 | abductions | ASSAULT/abduct | repression, human-rights | 181 | Police=pol | @1:dozens more=dis | id=b
V 1 | shot dead | =a | | | Police in Kenya=pol | at least 39 people=dead | by=human rights commission=knc | when=two weeks | date=2024-06-18/2024-07-01 | where=Kenya | n=killed:at least 39 people:39
V 1 | protests | =p | | | at least 39 people=dead | 
V 1 | abducted | =b | | | Police in Kenya=pol | dozens more=dis | by=human rights commission=knc | n=abducted:dozens more:-
V 2 | arrests | COERCE/arrest | repression, human-rights | 173 | @1:Police in Kenya=pol | | by=it=knc | when=between 18 June and 1 July | date=2024-06-18/2024-07-01 | n=arrested:627 arrests:627
V 2 | disappearance | =b | | | @1:Police in Kenya=pol | | by=it=knc | when=between 18 June and 1 July | date=2024-06-18/2024-07-01 | n=abducted:32 cases:32
V 2 | injuries | ASSAULT | repression, human-rights | 175 | @1:Police in Kenya=pol | | by=it=knc | when=between 18 June and 1 July | date=2024-06-18/2024-07-01 | n=injured:361 injuries:361 | id=i
V 3 | force | =i | | | @1:Police in Kenya=pol | the protesters=pro
V 4 | condemn#1 | ACCUSE/disapprove | repression, human-rights | 111 | We=knc | @1:Police in Kenya=pol | id=cd
V 3 | excessive | =cd | | | Judith Wanyama=jud | @1:Police in Kenya=pol
V 4 | condemn#2 | ACCUSE/disapprove | human-rights | 111 | we=knc | @3:the protesters=pro
V 4 | burning | PROTEST/riot | economic | 1452 | @3:the protesters=pro | | where=public buildings | id=r
V 5 | dead | =a | | | @1:Police in Kenya=pol | | by=the president=pres | n=killed:19:19
V 5 | said | REJECT | repression | 016 | he=pres | | when=Sunday | date=2024-06-30
V 6 | promised | AGREE | repression, legal | 030 | He=pres |
V 7 | laughed | ACCUSE/disapprove | legal, repression | 111 | Opposition lawyers=olaw | @6:He=pres | id=lg
V 8 | said | =lg | | | Otieno Rapando=rap | @6:He=pres
V 8 | sued | ACCUSE/allege | legal, military | 115 | Law Society of Kenya=lsk | inspector general of police=ig
V 8 | deployment | MOBILIZE/troops | military, repression | 154 | inspector general of police=ig; army=army | | id=d
V 9 | passed | SUPPORT | legislative, economic | 050 | lawmakers=mps | | when=25 June | date=2024-06-25 | id=v
V 9 | stormed | PROTEST/riot | economic, legislative | 1452 | crowds=pro | lawmakers=mps | when=25 June | date=2024-06-25 | where=parliament | id=s
V 9 | broke | =s | | | crowds=pro | police lines=pol
V 9 | set | =r | | | crowds=pro | lawmakers=mps | when=25 June | date=2024-06-25 | where=parliament
V 10 | fired | ASSAULT/firearms | repression, human-rights | 175 | Officers=pol | @9:crowds=pro | when=@9:25 June | date=2024-06-25 | where=steps | id=f
V 11 | killed | =f | | | @10:Officers=pol | David Chege Mbuthia=chege | where=Gate 3
V 11 | bled | =f | | | @10:Officers=pol | David Chege Mbuthia=chege
V 13 | bullet | =f | | | @10:Officers=pol | @11:David Chege Mbuthia=chege | by=@12:Wambui=wam
V 14 | gave in | CONCEDE | executive, economic | 0832 | the president=pres | @9:crowds=pro | when=The next day | date=2024-06-26 | id=c
V 14 | refused | =c | | | he=pres | @9:lawmakers=mps | when=The next day | date=2024-06-26
V 14 | sent | =c | | | he=pres | the house=mps
V 15 | concede | =c | | | I=pres | @9:crowds=pro
V 16 | retreat | =c | | | @14:the president=pres | the young organisers=org
V 16 | marches | PROTEST/demo | economic, executive | 1411 | the young organisers=org | @14:the president=pres | when=Tuesday and Thursday | date=2024-07-02/2024-07-04 | st=f
V 17 | deployed | =d | | | Aden Duale=dua; soldiers=army | | when=the evening of the storming | date=2024-06-25
V 17 | storming | =s | | | @9:crowds=pro | @9:lawmakers=mps
V 17 | upheld | SUPPORT | legal, military | 051 | the High Court=hc | Aden Duale=dua | when=Thursday | date=2024-06-27
V 17 | order | =d | | | Aden Duale=dua | 
V 17 | told | REQUEST/change | legal, military | 104 | the High Court=hc | the ministry=mod | when=Thursday | date=2024-06-27
V 18 | taken | =b | | | men in unmarked Subarus=men | At least a dozen activists=act | by=the commission=knc | where=their homes | n=abducted:At least a dozen activists:12
V 19 | seized | ASSAULT/abduct | repression, rights-freedoms | 181 | @18:men in unmarked Subarus=men | Gabriel Oguda Ouma=ogu | when=3am on the day of the vote | date=2024-06-25 | id=o
V 19 | vote | =v | | | @9:lawmakers=mps |
V 19 | released | RETREAT/release | repression, rights-freedoms | 0841 | @18:men in unmarked Subarus=men | Gabriel Oguda Ouma=ogu | when=after 30 hours | date=2024-06-26 | where=a road outside the city
V 22 | denied | REJECT | repression, human-rights | 016 | Kithure Kindiki=kin | @18:the commission=knc
V 22 | abducted | =b | | | the officers=pol | anybody=dis
V 22 | praised | SUPPORT | repression | 051 | Kithure Kindiki=kin | the officers=pol
V 23 | shocked | ACCUSE/disapprove | diplomatic, repression | 111 | Thirteen Western embassies=emb | @22:the officers=pol
V 23 | urged | REQUEST/yield | diplomatic, repression | 0256 | African Union=au | all sides=all
V 24 | called on | REQUEST/change | religion-ethnicity, executive | 020 | The Catholic bishops=bis | the government=gov
V 25 | demanded | REQUEST/change | human-rights, legal | 100 | KNCHR=knc | director of public prosecutions=dpp
V 25 | go to court | THREATEN | human-rights, legal | 130 | it=knc | director of public prosecutions=dpp
V 27 | killed | ASSAULT | election, repression | 180 | police=pol | more than 1,100 people=v07 | by=commission of inquiry=inq | when=December 2007 | date=2007-12/2008 | n=killed:more than 1,100 people:1100 | st=h
V 27 | convicted | SANCTION/convict | legal, repression | 116 | | nobody of rank=comm | st=n
V 28 | killed | ASSAULT | repression, economic | 175 | officers=pol | 31 people=v23 | by=Amnesty International=amn | when=Last year | date=2023 | n=killed:31 people:31 | st=h
V 28 | demonstrations | PROTEST/demo | economic | 1412 | 31 people=v23 | | when=Last year | date=2023 | st=h
Q 0 | i | Police must answer for 39 deaths in tax protests | rights body=knc | says | -
Q 1 | i | Police in Kenya~~dozens more | the country's human rights commission=knc | said | -
Q 2 | i | it had also documented~~1 July | The Kenya National Commission on Human Rights=knc | said | -
Q 3 | d | The force~~disproportionate | Judith Wanyama=jud | said | -
Q 4 | d | * | @3:Judith Wanyama=jud | | -
Q 5 | m | he had "no blood on my hands" | he=pres | said | -
Q 8 | d | You cannot hire the hyena to count the goats | Otieno Rapando=rap | said | -
Q 12 | d | He went out with a flag and a bottle of water | his sister Wambui=wam | told | -
Q 13 | d | * | @12:his sister Wambui=wam | | -
Q 15 | d | I concede | he=pres | said | -
Q 18 | i | At least a dozen activists~~Subarus | the commission=knc | said | -
Q 20 | d | They asked me who pays us | he=ogu | said | -
Q 21 | d | * | @20:he=ogu | | -
Q 22 | i | anybody had been abducted | Interior minister Kithure Kindiki=kin | denied | -
Q 23 | i | they were shocked by the scenes | Thirteen Western embassies=emb | said | -
Q 25 | i | it would go to court itself if nothing was done within 14 days | KNCHR=knc | said | -
Q 27 | i | more than 1,100 people~~police | a commission of inquiry=inq | according to | -
