#A w34-001 | 2022-11-17 | MACON, Ga.
S 'It's been a long time coming': Six arrested in Macon gang sweep, seventh suspect on the run
P Bibb County deputies took the suspects into custody one after another on Wednesday morning; more charges are expected
P MACON, Ga. — Six people were arrested before sunrise Wednesday in a sweep against a street gang that the Bibb County Sheriff's Office blames for at least nine shootings since the spring.
P Deputies, GBI agents and U.S. marshals searched eight houses in Bloomfield and Unionville and seized 23 guns, about four pounds of methamphetamine and $61,000 in cash, Sheriff Dwayne Cottrell said at a news conference.
P "It's been a long time coming, and I want these neighborhoods to hear me: we are not done," Cottrell said.
P The first to be handcuffed was Terrell Oglesby, 29, who was pulled out of a bedroom on Ridge Avenue at 4:50 a.m.
S He is charged with racketeering, aggravated assault and four counts of violating Georgia's street gang act.
P Twenty minutes later deputies arrested his cousin Javonte Oglesby, 24, at a motel off Eisenhower Parkway.
P Kiera Sandifer, 31, who investigators say kept the group's money, was booked at the jail after walking in with her pastor at her side.
P Marquis Dade, 22, and his brother Dontae, 19, were stopped in a Dodge Charger on Interstate 75 near Byron and detained without a struggle.
P The sixth suspect, a 17-year-old whose name has not been released, was picked up at Southwest High School, according to a district spokesperson.
P Still missing is Rodney "Pook" Lattimore, 33, for whom a warrant was issued in October.
P "Pook, if you're watching, call your lawyer and come on in," the sheriff said, looking straight into our camera.
P The investigation, which the sheriff's office calls Operation Quiet Porch, began after a May 14 drive-by on Pio Nono Avenue left a 9-year-old girl paralyzed.
S Prosecutors say the bullet was meant for a rival who owed one of the defendants a car.
P District Attorney Anita Greer told reporters that the case would go to a grand jury "before Thanksgiving" and praised the deputies for making the arrests without firing a shot.
P At a first appearance Wednesday afternoon, Magistrate Judge Philip Renfroe set bond for Sandifer at $75,000 and ordered the others held without it.
P "My client answers phones at a tire shop, and that's all she does," said her attorney, Lucille Haynes.
P On Ridge Avenue, where a flash-bang grenade cracked a window, neighbors were split.
P "I'm glad they got them, I truly am, but they scared my babies half to death," said Brenda Tillery, 58.
P A man two doors down accused the deputies of kicking in the wrong door and pointing rifles at his mother.
P Cottrell denied that, saying body-camera video "shows the right door, the right house and a polite deputy."
P It was the second big sweep in the city in two years: in March 2021 federal agents arrested 14 members of the same crew, and nine of them later pleaded guilty.
S Macon has recorded 58 homicides this year, already a record.
P Anybody who knows where Lattimore is can call Macon Regional Crimestoppers.
P The arrests, the raids and the bond hearing had all gone, in the sheriff's words, "smoother than a church picnic."
@ six | six arrested gang suspects | l | USACRM
@ dep | Bibb County Sheriff's Office | o | USACOP
@ gang | Macon street gang | g | USACRM
@ gbi | Georgia Bureau of Investigation agents | g | USACOP
@ mar | U.S. marshals | g | USACOP
@ cot | Dwayne Cottrell | p | USACOP | Sheriff
@ to | Terrell Oglesby | p | USACRM
@ jo | Javonte Oglesby | p | USACRM
@ ks | Kiera Sandifer | p | USACRM
@ md | Marquis Dade | p | USACRM
@ dd | Dontae Dade | p | USACRM
@ juv | 17-year-old suspect | p | USACRM
@ dist | district spokesperson | p | USAEDU | spokesperson
@ lat | Rodney Lattimore | p | USACRM
@ girl | 9-year-old girl | p | USACVL
@ pros | Macon prosecutors | g | USAJUD
@ gre | Anita Greer | p | USAJUD | District Attorney
@ ren | Philip Renfroe | p | USAJUD | Magistrate Judge
@ hay | Lucille Haynes | p | USACVL | attorney
@ til | Brenda Tillery | p | USACVL
@ man | man on Ridge Avenue | p | USACVL
@ fed | federal agents | g | USACOP
@ crew | 14 crew members arrested in 2021 | l | USACRM
@ nine | nine crew members who pleaded guilty | l | USACRM
E 0 Six/NUM; Macon/GPE
E 1 Bibb County/GPE; Wednesday/DATE
E 2 MACON/GPE; Ga./GPE; Six people/NUM; Wednesday/DATE; Bibb County Sheriff's Office/ORG; the spring/DATE
E 3 GBI/ORG; U.S./GPE; Bloomfield/GPE; Unionville/GPE; $61,000/MONEY; Dwayne Cottrell/PER
E 4 Cottrell/PER
E 5 Terrell Oglesby/PER; Ridge Avenue/LOC
E 6 Georgia/GPE
E 7 Javonte Oglesby/PER; Eisenhower Parkway/LOC
E 8 Kiera Sandifer/PER
E 9 Marquis Dade/PER; Dontae/PER; Interstate 75/LOC; Byron/GPE
E 10 Southwest High School/FAC
E 11 Rodney "Pook" Lattimore/PER; October/DATE
E 12 Pook/PER
E 13 Operation Quiet Porch/EVT; May 14/DATE; Pio Nono Avenue/LOC
E 15 Anita Greer/PER; Thanksgiving/DATE
E 16 Wednesday/DATE; Philip Renfroe/PER; Sandifer/PER; $75,000/MONEY
E 17 Lucille Haynes/PER
E 18 Ridge Avenue/LOC
E 19 Brenda Tillery/PER
E 21 Cottrell/PER
E 22 March 2021/DATE; 14 members/NUM; nine/NUM
E 23 Macon/GPE
E 24 Lattimore/PER; Macon Regional Crimestoppers/ORG
V 0 | arrested | COERCE/arrest | legal, crime | 173 | @1:Bibb County deputies=dep | Six=six | where=Macon | n=arrested:Six:6 | id=arr
V 0 | sweep | =arr | | | @1:Bibb County deputies=dep | Six=six | where=Macon
V 1 | took | =arr | | | Bibb County deputies=dep | suspects=six | when=Wednesday morning | date=2022-11-16
V 2 | arrested | =arr | | | @3:Deputies=dep; @3:GBI agents=gbi; @3:U.S. marshals=mar | Six people=six | when=before sunrise Wednesday | date=2022-11-16 | n=arrested:Six people:6
V 2 | sweep | =arr | | | @3:Deputies=dep; @3:GBI agents=gbi; @3:U.S. marshals=mar | a street gang=six
V 2 | blames | ACCUSE/allege | crime | 1121 | Bibb County Sheriff's Office=dep | a street gang=gang
V 2 | shootings | ASSAULT/firearms | crime | 180 | a street gang=gang | - | by=Bibb County Sheriff's Office=dep | when=since the spring | st=h
V 3 | searched | COERCE/seize | crime | 1711 | Deputies=dep; GBI agents=gbi; U.S. marshals=mar | @2:a street gang=gang | by=Dwayne Cottrell=cot | where=Bloomfield | id=raid
V 3 | seized | COERCE/seize | crime, illegal-drugs | 1711 | Deputies=dep; GBI agents=gbi; U.S. marshals=mar | @2:a street gang=gang | by=Dwayne Cottrell=cot | n=money:$61,000:61000:USD
V 5 | handcuffed | COERCE/arrest | legal, crime | 173 | @3:Deputies=dep | Terrell Oglesby=to | when=4:50 a.m. | date=2022-11-16 | where=Ridge Avenue | id=to
V 5 | pulled | =to | | | @3:Deputies=dep | who=to | when=4:50 a.m. | date=2022-11-16 | where=Ridge Avenue
V 6 | charged | ACCUSE/allege | legal, crime | 115 | - | He=to
V 7 | arrested | COERCE/arrest | legal, crime | 173 | deputies=dep | Javonte Oglesby=jo | when=Twenty minutes later | date=2022-11-16 | where=a motel off Eisenhower Parkway
V 8 | booked | COERCE/arrest | legal, crime | 173 | - | Kiera Sandifer=ks | where=the jail
V 9 | detained | COERCE/arrest | legal, crime | 173 | @7:deputies=dep | Marquis Dade=md; Dontae=dd | where=Interstate 75
V 10 | picked up | COERCE/arrest | legal, crime | 173 | @7:deputies=dep | a 17-year-old=juv | by=a district spokesperson=dist | where=Southwest High School
V 11 | warrant | THREATEN/arrest | legal, crime | 130 | - | Rodney "Pook" Lattimore=lat | when=October | date=2022-10
V 12 | said | REQUEST/yield | legal, crime | 025 | the sheriff=cot | you=lat
V 13 | investigation | ACCUSE/investigate | crime | 0911 | sheriff's office=dep | @2:a street gang=gang
V 13 | drive-by | ASSAULT/firearms | crime | 180 | @2:a street gang=gang | a 9-year-old girl=girl | st=h | when=May 14 | date=2022-05-14 | where=Pio Nono Avenue | id=drive
V 14 | bullet | =drive | | | @2:a street gang=gang | @13:a 9-year-old girl=girl | by=Prosecutors=pros
V 15 | praised | SUPPORT | legal | 051 | Anita Greer=gre | the deputies=dep
V 15 | arrests | =arr | | | the deputies=dep | @2:Six people=six
V 16 | set bond | CONCEDE | legal | 080 | Philip Renfroe=ren | Sandifer=ks | when=Wednesday afternoon | date=2022-11-16
V 16 | held | COERCE/arrest | legal | 173 | Philip Renfroe=ren | the others=six | when=Wednesday afternoon | date=2022-11-16
V 18 | cracked | =raid | | | @20:the deputies=dep | -
V 19 | scared | =raid | | | they#2=dep | - | by=Brenda Tillery=til
V 19 | got | =arr | | | they#1=dep | them=six | by=Brenda Tillery=til
V 20 | accused | ACCUSE/allege | legal | 112 | A man two doors down=man | the deputies=dep | id=acc
V 20 | kicking | =raid | | | the deputies=dep | - | by=A man two doors down=man
V 21 | denied | REJECT | legal | 016 | Cottrell=cot | @20:A man two doors down=man
V 22 | sweep | COERCE/arrest | legal, crime | 173 | federal agents=fed | 14 members of the same crew=crew | st=h | when=in March 2021 | date=2021-03 | where=the city | id=old
V 22 | arrested | =old | | | federal agents=fed | 14 members of the same crew=crew | when=in March 2021 | date=2021-03 | n=arrested:14 members:14
V 22 | pleaded guilty | CONCEDE | legal | 015 | nine of them=nine | - | st=h
V 25 | arrests | =arr | | | @20:the deputies=dep | @2:Six people=six
V 25 | raids | =raid | | | @20:the deputies=dep | @2:a street gang=gang
Q 2 | i | at least nine shootings since the spring | Bibb County Sheriff's Office=dep | blames | -
Q 3 | i | Deputies, GBI agents~~in cash | Dwayne Cottrell=cot | said | -
Q 4 | d | It's been~~not done | Cottrell=cot | said | -
Q 10 | i | The sixth suspect~~Southwest High School | a district spokesperson=dist | according to | -
Q 12 | d | Pook, if~~come on in | the sheriff=cot | said | -
Q 14 | i | the bullet was~~a car | Prosecutors=pros | say | -
Q 15 | m | the case would~~before Thanksgiving" | Anita Greer=gre | told | -
Q 17 | d | My client~~she does | Lucille Haynes=hay | said | -
Q 19 | d | I'm glad~~half to death | Brenda Tillery=til | said | -
Q 21 | m | body-camera video~~polite deputy." | Cottrell=cot | saying | -
Q 25 | d | smoother than a church picnic. | the sheriff=cot | words | -
#A w34-002 | 2019-07-05 | -
S Bolton father jailed for life after killing estranged wife in kitchen
P A judge tells Carl Entwistle he must serve at least 24 years as the police watchdog looks at five calls for help
P A man who stabbed his estranged wife to death while their daughters slept upstairs has been jailed for life.
P Carl Entwistle, 41, killed teaching assistant Joanne Entwistle, 38, at her home in Harwood, Bolton, on 9 December.
P He was convicted of murder by a jury at Manchester Crown Court on Thursday after a three-week trial and was sentenced on Friday.
P Mr Justice Hallam told him he would spend a minimum of 24 years in prison before he could be considered for parole.
P "You came through the back door with a knife in your coat and a lie ready on your tongue," the judge said.
S "Your children will live with what they found for the rest of their days."
P Entwistle, a roofer, showed no emotion as he was led down to the cells.
P The jury had rejected his claim that he lost control when his wife laughed at him.
P The court heard that the couple had separated in the summer and that Entwistle had put a tracking device under the wheel arch of her car.
P He was arrested four hours after the stabbing in a lay-by near Chorley, where a traffic officer found him asleep at the wheel.
S Two days later he was charged, and he has been held at HMP Forest Bank ever since.
P His brother Dean Entwistle, 44, who burned a pair of bloodstained boots, admitted perverting the course of justice in March and was jailed for 18 months.
P In a statement read outside court, Mrs Entwistle's mother, Pauline Greenhalgh, said the sentence was "just a number on a page".
P "Our Joanne rang the police five times in seven weeks, and five times they told her somebody would be in touch," she said.
S "Nobody was in touch."
P The Independent Office for Police Conduct is investigating how Greater Manchester Police handled those calls, and two constables have been served with misconduct notices.
P Assistant Chief Constable Helen Sturridge apologised to the family, saying the force had "let Joanne down when she needed us most".
P But Mrs Greenhalgh said she did not accept the apology.
P Women's Aid called on the government to bring forward its long-promised domestic abuse bill.
S "This is not one bad night in Bolton, it is every week somewhere," said its spokeswoman, Farah Mistry.
P Neighbours have left flowers and a row of paper stars along the garden wall.
P Det Ch Insp Neil Ormrod, who led the murder inquiry, said the guilty verdict and Friday's sentence were owed to the courage of the two girls, who gave evidence from behind a screen.
@ ent | Carl Entwistle | p | GBRCVL | roofer
@ jur | jury at Manchester Crown Court | g | GBRJUD
@ hal | Mr Justice Hallam | p | GBRJUD | judge
@ wat | Independent Office for Police Conduct | o | GBRCOP
@ tra | traffic officer | p | GBRCOP
@ dean | Dean Entwistle | p | GBRCVL
@ gree | Pauline Greenhalgh | p | GBRCVL
@ gmp | Greater Manchester Police | o | GBRCOP
@ con | two constables | l | GBRCOP
@ stu | Helen Sturridge | p | GBRCOP | Assistant Chief Constable
@ fam | family of Joanne Entwistle | l | GBRCVL
@ wa | Women's Aid | o | GBRNGO
@ gov | British government | o | GBRGOV
@ mis | Farah Mistry | p | GBRNGO | spokeswoman
@ orm | Neil Ormrod | p | GBRCOP | Detective Chief Inspector
E 0 Bolton/GPE
E 1 Carl Entwistle/PER
E 3 Carl Entwistle/PER; Joanne Entwistle/PER; Harwood/GPE; Bolton/GPE; 9 December/DATE
E 4 Manchester Crown Court/ORG; Thursday/DATE; Friday/DATE
E 5 Hallam/PER
E 8 Entwistle/PER
E 10 the summer/DATE; Entwistle/PER
E 11 Chorley/GPE
E 12 Two days later/DATE; HMP Forest Bank/FAC
E 13 Dean Entwistle/PER; March/DATE
E 14 Entwistle/PER; Pauline Greenhalgh/PER
E 15 Joanne/PER
E 17 Independent Office for Police Conduct/ORG; Greater Manchester Police/ORG; two constables/NUM
E 18 Helen Sturridge/PER; Joanne/PER
E 19 Greenhalgh/PER
E 20 Women's Aid/ORG
E 21 Bolton/GPE; Farah Mistry/PER
E 23 Neil Ormrod/PER; Friday/DATE
V 0 | jailed | SANCTION/convict | legal, crime | 116 | @1:A judge=hal | Bolton father=ent | id=sen
V 1 | tells | =sen | | | A judge=hal | Carl Entwistle=ent
V 1 | looks | ACCUSE/investigate | legal | 090 | police watchdog=wat | - | id=inv
V 2 | jailed | =sen | | | @1:A judge=hal | A man=ent
V 4 | convicted | SANCTION/convict | legal, crime | 116 | a jury=jur | He=ent | when=Thursday | date=2019-07-04 | where=Manchester Crown Court | id=con
V 4 | sentenced | =sen | | | @5:Mr Justice Hallam=hal | He=ent | when=Friday | date=2019-07-05 | where=Manchester Crown Court
V 5 | told | =sen | | | Mr Justice Hallam=hal | him=ent
V 8 | led down | COERCE/arrest | legal | 173 | - | he=ent
V 9 | rejected | REJECT | legal | 120 | The jury=jur | his#1=ent
V 11 | arrested | COERCE/arrest | legal, crime | 173 | a traffic officer=tra | He=ent | st=h | when=four hours after the stabbing | date=2018-12 | where=a lay-by near Chorley
V 12 | held | COERCE/arrest | legal | 173 | - | he#2=ent | where=HMP Forest Bank
V 13 | admitted | CONCEDE | legal | 015 | Dean Entwistle=dean | - | st=h | when=March | date=2019-03
V 13 | jailed | SANCTION/convict | legal | 116 | - | Dean Entwistle=dean | st=h
V 14 | sentence | =sen | | | @5:Mr Justice Hallam=hal | @8:Entwistle=ent
V 15 | said | ACCUSE/disapprove | gender | 111 | she=gree | the police=gmp
V 17 | investigating | =inv | | | Independent Office for Police Conduct=wat | Greater Manchester Police=gmp
V 17 | served | ACCUSE/allege | legal | 112 | @17:Independent Office for Police Conduct=wat | two constables=con | n=other:two constables:2
V 18 | apologised | CONCEDE | gender | 055 | Helen Sturridge=stu | the family=fam | id=apo
V 19 | accept | REJECT | gender | 120 | she=gree | @18:Helen Sturridge=stu
V 19 | apology | =apo | | | @18:Helen Sturridge=stu | she=gree
V 20 | called on | REQUEST/change | gender | 024 | Women's Aid=wa | the government=gov
V 23 | inquiry | ACCUSE/investigate | crime | 091 | Neil Ormrod=orm | - | st=h
V 23 | verdict | =con | | | @9:The jury=jur | @8:Entwistle=ent
V 23 | sentence | =sen | | | @5:Mr Justice Hallam=hal | @8:Entwistle=ent | when=Friday | date=2019-07-05
Q 1 | i | he must serve at least 24 years | A judge=hal | tells | Carl Entwistle=ent
Q 5 | i | he would spend~~for parole | Mr Justice Hallam=hal | told | him=ent
Q 6 | d | You came~~your tongue | the judge=hal | said | -
Q 7 | d | * | @6:the judge=hal |  | -
Q 9 | i | he lost control when his wife laughed at him | @8:Entwistle=ent | claim | -
Q 14 | m | the sentence was "just a number on a page" | Pauline Greenhalgh=gree | said | -
Q 15 | d | Our Joanne~~in touch | she=gree | said | -
Q 16 | d | * | @15:she=gree |  | -
Q 18 | m | the force had~~needed us most" | Helen Sturridge=stu | saying | -
Q 19 | i | she did not accept the apology | Mrs Greenhalgh=gree | said | -
Q 21 | d | This is not~~somewhere | Farah Mistry=mis | said | -
Q 23 | i | the guilty verdict~~a screen | Neil Ormrod=orm | said | -
#A w34-003 | 2017-09-22 | Lucknow
S Eight held in Bareilly for killing of RTI activist, two are policemen; SIT seeks custody
P Lucknow: The special investigation team probing the murder of Right to Information activist Ramvilas Gangwar on Thursday arrested two police constables and six others, a dramatic turn in a case that has embarrassed the state's BJP government for three months.
P Gangwar, 47, was shot dead by motorcycle-borne assailants near Izzatnagar on June 19, a week after he had sought records of sand contracts in the Ramganga basin.
P "The killers were hired for Rs 6 lakh, and the money came from people who feared his questions," SIT chief Manoj Tyagi told reporters here.
P Alleged shooter Pappu Yadav was nabbed first, from a dhaba on the Pilibhit road, officials said.
P His interrogation led the police to Guddu Khan, who had supplied the two country-made pistols and who was arrested at his in-laws' house in Rampur.
P Constable Vinod Chauhan was called to the SIT office on the pretext of a transfer order and detained there.
S His colleague Suresh Pal tried to scale the boundary wall of the Police Lines and was caught with a sprained ankle.
P Both constables have been charged with conspiracy and destruction of evidence, and the senior superintendent has since stripped them of their service revolvers.
P The remaining four, all employees of a mining contractor, were picked up in pre-dawn raids at Nawabganj, said an officer who did not wish to be identified.
P "We found the activist's phone in a water tank," the officer said.
S "It had been wiped, but not by anybody clever."
P The SIT on Friday asked the chief judicial magistrate for ten days' custody of all eight, and the court granted seven.
P Gangwar's widow, Sarla Devi, wept when she was told of the arrests but refused to meet a minister who had come with a cheque.
S "Let them arrest the one who paid, then I will drink their tea," she said.
P The contractor, Brijesh Saxena, has not been named in the FIR, and he called the charge against his men "a political drama".
P Samajwadi Party leader Azhar Naqvi accused the government of shielding Saxena, who had garlanded two BJP legislators in January.
P The ruling party rejected the allegation; "the law has caught even men in uniform, so what shield?" asked its spokesperson Neha Mishra.
P Lawyers in Bareilly struck work for a day in July to demand a CBI inquiry, and the Allahabad High Court pulled up the state in August for what it termed a lethargic probe.
P The formation of the SIT followed that rebuke.
P At least 60 people who used the transparency law have been murdered since it came into force in 2005, according to the National Campaign for People's Right to Information.
P Gangwar himself had been beaten with rods outside the tehsil office in 2015.
S He filed a complaint then, and nobody was held.
P Villagers at Bhojipura say trucks of sand still pass at night, their number plates smeared with mud.
P The arrests have revived a case that seemed all but buried, and Friday's custody order means that the eight will be questioned about the killing until the end of the month.
S Sand fetches more than wheat in these parts, and a single stretch of river is worth crores.
@ sit | special investigation team | o | INDCOP
@ eig | eight arrested over Gangwar murder | l | INDUNK
@ gan | Ramvilas Gangwar | p | INDCVL | RTI activist
@ con | two arrested constables | l | INDCOP
@ ass | assailants | l | INDCRM
@ tya | Manoj Tyagi | p | INDCOP | SIT chief
@ yad | Pappu Yadav | p | INDCRM
@ off | officials | l | INDCOP
@ khan | Guddu Khan | p | INDCRM
@ cha | Vinod Chauhan | p | INDCOP | constable
@ pal | Suresh Pal | p | INDCOP | constable
@ ssp | senior superintendent of Bareilly | p | INDCOP | senior superintendent
@ four | four employees of contractor | l | INDUNK
@ ano | unidentified officer | p | INDCOP | officer
@ cjm | chief judicial magistrate | p | INDJUD
@ sar | Sarla Devi | p | INDCVL | widow
@ min | a minister | p | INDGOV | minister
@ sax | Brijesh Saxena | p | INDBUS | contractor
@ naq | Azhar Naqvi | p | INDPTYOPP | Samajwadi Party leader
@ gov | Uttar Pradesh government | o | INDGOV
@ bjp | BJP | o | INDPTYGOV
@ mish | Neha Mishra | p | INDPTYGOV | spokesperson
@ law | lawyers in Bareilly | l | INDCVL
@ ahc | Allahabad High Court | o | INDJUD
@ ncp | National Campaign for People's Right to Information | o | INDNGO
@ rti | murdered users of transparency law | l | INDCVL
@ vil | villagers at Bhojipura | l | INDCVL
E 0 Eight/NUM; Bareilly/GPE; two/NUM; SIT/ORG
E 1 Lucknow/GPE; Ramvilas Gangwar/PER; Thursday/DATE; two police constables/NUM; six others/NUM; BJP/ORG
E 2 Gangwar/PER; Izzatnagar/GPE; June 19/DATE; Ramganga/LOC
E 3 Rs 6 lakh/MONEY; SIT/ORG; Manoj Tyagi/PER
E 4 Pappu Yadav/PER; Pilibhit/GPE
E 5 Guddu Khan/PER; Rampur/GPE
E 6 Vinod Chauhan/PER; SIT/ORG
E 7 Suresh Pal/PER; Police Lines/FAC
E 9 four/NUM; Nawabganj/GPE
E 12 SIT/ORG; Friday/DATE; eight/NUM
E 13 Gangwar/PER; Sarla Devi/PER
E 15 Brijesh Saxena/PER
E 16 Samajwadi Party/ORG; Azhar Naqvi/PER; Saxena/PER; BJP/ORG; January/DATE
E 17 Neha Mishra/PER
E 18 Bareilly/GPE; July/DATE; CBI/ORG; Allahabad High Court/ORG; August/DATE
E 19 SIT/ORG
E 20 At least 60 people/NUM; 2005/DATE; National Campaign for People's Right to Information/ORG
E 21 Gangwar/PER; 2015/DATE
E 23 Bhojipura/GPE
E 24 Friday/DATE; eight/NUM; end of the month/DATE
V 0 | held | COERCE/arrest | legal, corruption | 173 | SIT=sit | Eight=eig | where=Bareilly | n=arrested:Eight:8 | id=arr
V 0 | killing | ASSAULT/targeted | crime | 186 | @2:motorcycle-borne assailants=ass | RTI activist=gan | where=Bareilly | st=h | id=kill
V 0 | seeks | REQUEST/assist | legal | 020 | SIT=sit | @12:chief judicial magistrate=cjm | id=req
V 1 | probing | ACCUSE/investigate | crime | 0911 | special investigation team=sit | - | id=probe
V 1 | murder | =kill | | | @2:motorcycle-borne assailants=ass | Ramvilas Gangwar=gan
V 1 | arrested | =arr | | | special investigation team=sit | two police constables=con; six others=eig | when=Thursday | date=2017-09-21 | n=arrested:six others:6 | n=arrested:two police constables:2
V 2 | shot dead | =kill | | | motorcycle-borne assailants=ass | Gangwar=gan | when=June 19 | date=2017-06-19 | where=Izzatnagar
V 4 | nabbed | COERCE/arrest | legal, crime | 173 | @3:SIT=sit | Pappu Yadav=yad | by=officials=off | where=a dhaba on the Pilibhit road
V 5 | arrested | COERCE/arrest | legal, crime | 173 | the police=sit | Guddu Khan=khan | by=@4:officials=off | where=Rampur
V 6 | detained | COERCE/arrest | legal, crime | 173 | SIT=sit | Vinod Chauhan=cha | where=SIT office
V 7 | caught | COERCE/arrest | legal, crime | 173 | @6:SIT=sit | Suresh Pal=pal | where=Police Lines
V 8 | charged | ACCUSE/allege | legal, crime | 115 | - | Both constables=con | id=chg
V 9 | picked up | COERCE/arrest | legal, crime | 173 | @12:SIT=sit | The remaining four=four | by=an officer=ano | where=Nawabganj | n=arrested:four:4
V 9 | raids | COERCE/seize | crime | 1711 | @12:SIT=sit | The remaining four=four | by=an officer=ano | where=Nawabganj
V 10 | found | COERCE/seize | crime | 1711 | We=sit | - | by=the officer=ano | where=a water tank
V 12 | asked | =req | | | SIT=sit | chief judicial magistrate=cjm | when=Friday | date=2017-09-22
V 12 | granted | COERCE/arrest | legal | 173 | court=cjm | all eight=eig | when=Friday | date=2017-09-22 | n=arrested:eight:8 | id=cus
V 13 | arrests | =arr | | | @12:SIT=sit | @12:all eight=eig
V 13 | refused | REJECT/meet | legal | 125 | Sarla Devi=sar | a minister=min
V 14 | arrest | REQUEST/change | legal | 104 | she=sar | them=gov
V 15 | charge | =chg | | | - | his men=four
V 15 | called | REJECT | legal | 016 | he=sax | -
V 16 | accused | ACCUSE/allege | corruption | 1121 | Azhar Naqvi=naq | the government=gov | id=acc
V 17 | rejected | REJECT | corruption | 016 | The ruling party=bjp | @16:Azhar Naqvi=naq
V 17 | allegation | =acc | | | @16:Azhar Naqvi=naq | @16:the government=gov
V 17 | caught | =arr | | | @12:SIT=sit | men in uniform=con | by=Neha Mishra=mish
V 18 | struck work | PROTEST/strike | legal | 143 | Lawyers in Bareilly=law | - | st=h | when=July | date=2017-07 | where=Bareilly
V 18 | pulled up | ACCUSE/disapprove | legal | 111 | Allahabad High Court=ahc | the state=gov | st=h | when=August | date=2017-08 | id=reb
V 18 | probe | =probe | | | the state=gov | -
V 19 | rebuke | =reb | | | @18:Allahabad High Court=ahc | @18:the state=gov
V 20 | murdered | ASSAULT/targeted | crime | 186 | - | At least 60 people=rti | by=National Campaign for People's Right to Information=ncp | st=h | when=since it came into force in 2005 | date=2005/2017 | n=killed:At least 60 people:60
V 21 | beaten | ASSAULT/beat | crime | 182 | - | Gangwar=gan | st=h | when=2015 | date=2015 | where=the tehsil office
V 22 | filed a complaint | ACCUSE/allege | legal | 115 | He=gan | - | st=h
V 22 | held | COERCE/arrest | legal | 173 | - | - | st=n
V 24 | arrests | =arr | | | @12:SIT=sit | the eight=eig
V 24 | order | =cus | | | @12:court=cjm | the eight=eig | when=Friday | date=2017-09-22
V 24 | killing | =kill | | | @2:motorcycle-borne assailants=ass | @21:Gangwar=gan
Q 3 | d | The killers~~his questions | Manoj Tyagi=tya | told | -
Q 4 | i | Alleged shooter~~Pilibhit road | officials=off | said | -
Q 9 | i | The remaining four~~Nawabganj | an officer=ano | said | -
Q 10 | d | We found~~water tank | the officer=ano | said | -
Q 11 | d | * | @10:the officer=ano |  | -
Q 14 | d | Let them~~their tea | she=sar | said | -
Q 15 | m | the charge against his men "a political drama" | he=sax | called | -
Q 17 | d | the law has~~what shield? | Neha Mishra=mish | asked | -
Q 20 | i | At least 60~~in 2005 | National Campaign for People's Right to Information=ncp | according to | -
Q 23 | i | trucks of sand~~with mud | Villagers at Bhojipura=vil | say | -
#A w34-004 | 2023-03-28 | PODGORICA
S (2nd LD) S. Korean crypto fugitive to be sent home as Montenegro court backs extradition
P PODGORICA, March 28 (Agency) -- A Montenegrin court on Tuesday approved South Korea's request to extradite the founder of a collapsed cryptocurrency firm, five days after he was arrested at Podgorica Airport with a forged Costa Rican passport.
P Shin Dae-woong, 35, who is wanted by Seoul and Washington over losses of about US$40 billion, was detained on Thursday together with his chief financial officer, Han Ki-joon.
P The High Court in Podgorica ruled that Seoul had asked first and that the Korean request met all legal conditions, court spokeswoman Marija Rakočević said.
P The United States had filed its own request on Friday, a day after prosecutors in New York indicted Shin on eight counts of fraud and market manipulation.
P "Both states are our friends, but a person cannot be cut in two," Rakočević told reporters.
P Shin's lawyer, Goran Knežević, said he would appeal the decision within three days.
S "My client has a family and a good name here and no intention to flee," he said.
P The South Korean Justice Ministry welcomed the ruling and said a team of prosecutors would leave for the Balkan country later this week.
P "We will bring him back and let the victims look him in the eye," Prosecutor General Nam Tae-jin said in a press statement.
P Han has agreed to be handed over without a hearing and will probably fly first, an official at the Seoul Southern District Prosecutors Office said on condition of anonymity.
P The arrest at the airport ended an 11-month manhunt that had led investigators from Singapore to Dubai and Belgrade.
P Border police noticed that the word "Nacional" was misspelled on Shin's passport, according to Montenegrin Interior Minister Filip Radulović.
S "One letter brought him down," Radulović tweeted.
P The two men pleaded not guilty on Saturday to charges of document forgery, for which a local court had ordered them held for up to 30 days.
P Bail of 400,000 euros each was refused on Monday.
P Shin's firm crashed last May when its two coins lost nearly all their value within 72 hours.
P More than 280,000 people in Korea were affected, and some have never told their families.
P "I sold my father's rice field for those coins," said Kim Soo-ah, who leads a group of 2,700 investors that sued Shin in July.
S "Extradition is only a plane ticket; I want a sentence."
P Prosecutors in Seoul obtained a warrant for Shin's arrest last September, and the foreign ministry canceled his passport a month later.
P In December they raided the homes of seven former executives and arrested one of them, Yoo Mo-young, on charges of breach of trust.
P A Seoul court released Yoo nine days afterward, saying there was no risk of his destroying evidence.
P Shin, who moved to Singapore before the collapse, has repeatedly denied that he was on the run.
P South Korea and Montenegro have no bilateral extradition treaty, but both are parties to the European Convention on Extradition.
P Tuesday's ruling closes, on paper, a chase that the arrest at the airport had all but ended, and it leaves the American request, in Rakočević's phrase, "with the postman".
@ shin | Shin Dae-woong | p | KORBUS | founder
@ hc | High Court in Podgorica | o | MNEJUD
@ kor | South Korea | c | KOR
@ usa | United States | c | USA
@ pol | Montenegrin border police | o | MNECOP
@ han | Han Ki-joon | p | KORBUS | chief financial officer
@ rak | Marija Rakočević | p | MNEJUD | spokeswoman
@ ny | prosecutors in New York | g | USAJUD
@ kne | Goran Knežević | p | MNECVL | lawyer
@ moj | South Korean Justice Ministry | o | KORGOV
@ nam | Nam Tae-jin | p | KORJUD | Prosecutor General
@ ofc | official at Seoul prosecutors office | p | KORJUD
@ rad | Filip Radulović | p | MNEGOV | Interior Minister
@ lc | local court in Podgorica | o | MNEJUD
@ kim | Kim Soo-ah | p | KORCVL
@ inv | group of investors | g | KORCVL
@ sp | prosecutors in Seoul | g | KORJUD
@ mfa | South Korean foreign ministry | o | KORGOV
@ exe | seven former executives | l | KORBUS
@ yoo | Yoo Mo-young | p | KORBUS
@ sc | Seoul court | o | KORJUD
E 0 S. Korean/NORP; Montenegro/GPE
E 1 PODGORICA/GPE; March 28/DATE; Montenegrin/NORP; Tuesday/DATE; South Korea/GPE; Podgorica Airport/FAC; Costa Rican/NORP
E 2 Shin Dae-woong/PER; Seoul/GPE; Washington/GPE; US$40 billion/MONEY; Thursday/DATE; Han Ki-joon/PER
E 3 High Court/ORG; Podgorica/GPE; Seoul/GPE; Korean/NORP; Marija Rakočević/PER
E 4 United States/GPE; Friday/DATE; New York/GPE; Shin/PER
E 5 Rakočević/PER
E 6 Shin/PER; Goran Knežević/PER
E 8 South Korean Justice Ministry/ORG; Balkan/LOC; later this week/DATE
E 9 Nam Tae-jin/PER
E 10 Han/PER; Seoul Southern District Prosecutors Office/ORG
E 11 Singapore/GPE; Dubai/GPE; Belgrade/GPE
E 12 Shin/PER; Montenegrin/NORP; Filip Radulović/PER
E 13 Radulović/PER
E 14 two men/NUM; Saturday/DATE
E 15 400,000 euros/MONEY; Monday/DATE
E 16 Shin/PER; last May/DATE
E 17 More than 280,000 people/NUM; Korea/GPE
E 18 Kim Soo-ah/PER; Shin/PER; July/DATE
E 20 Seoul/GPE; Shin/PER; last September/DATE; a month later/DATE
E 21 December/DATE; seven former executives/NUM; Yoo Mo-young/PER
E 22 Seoul/GPE; Yoo/PER; nine days afterward/DATE
E 23 Shin/PER; Singapore/GPE
E 24 South Korea/GPE; Montenegro/GPE; European Convention on Extradition/LAW
E 25 Tuesday/DATE; American/NORP; Rakočević/PER
V 0 | backs | AGREE | legal | 0313 | Montenegro court=hc | @1:South Korea=kor | id=ok
V 1 | approved | =ok | | | A Montenegrin court=hc | South Korea=kor | when=Tuesday | date=2023-03-28
V 1 | request | REQUEST/assist | legal, diplomatic | 0213 | South Korea=kor | @0:Montenegro=hc | id=req
V 1 | arrested | COERCE/arrest | legal, crime | 173 | @12:Border police=pol | he=shin | when=five days after | date=2023-03-23 | where=Podgorica Airport | id=arr
V 2 | detained | =arr | | | @12:Border police=pol | Shin Dae-woong=shin | when=Thursday | date=2023-03-23
V 2 | detained | COERCE/arrest | legal, crime | 173 | @12:Border police=pol | Han Ki-joon=han | when=Thursday | date=2023-03-23 | id=arrh
V 3 | ruled | =ok | | | High Court=hc | Seoul=kor | by=Marija Rakočević=rak | where=Podgorica
V 3 | request | =req | | | Korean=kor | High Court=hc
V 4 | request | REQUEST/assist | legal, diplomatic | 0213 | United States=usa | @3:High Court=hc | when=Friday | date=2023-03-24 | id=usr
V 4 | indicted | ACCUSE/allege | legal, economic | 115 | prosecutors in New York=ny | Shin=shin | when=a day after | date=2023-03-23 | where=New York
V 6 | said | REJECT | legal | 120 | Goran Knežević=kne | @3:High Court=hc
V 6 | decision | =ok | | | @3:High Court=hc | @3:Seoul=kor
V 8 | welcomed | SUPPORT | legal, diplomatic | 051 | South Korean Justice Ministry=moj | @3:High Court=hc
V 8 | ruling | =ok | | | @3:High Court=hc | @3:Seoul=kor
V 10 | agreed | CONCEDE | legal | 080 | Han=han | - | by=an official=ofc
V 11 | arrest | =arr | | | @12:Border police=pol | @12:Shin=shin | where=airport
V 11 | manhunt | ACCUSE/investigate | legal, crime | 0911 | investigators=sp | @12:Shin=shin | id=hunt
V 13 | brought | =arr | | | - | him=shin | by=Radulović=rad
V 14 | pleaded not guilty | REJECT | legal | 016 | The two men=shin | - | when=Saturday | date=2023-03-25
V 14 | charges | ACCUSE/allege | legal, crime | 115 | - | The two men=shin
V 14 | held | COERCE/arrest | legal | 173 | a local court=lc | them=shin
V 15 | refused | REJECT/yield | legal | 1243 | @14:a local court=lc | @14:The two men=shin | when=Monday | date=2023-03-27 | n=money:400,000 euros:400000:EUR
V 18 | sued | ACCUSE/allege | legal, economic | 115 | a group of 2,700 investors=inv | Shin=shin | st=h | when=July | date=2022-07
V 19 | Extradition | =ok | | | @3:High Court=hc | @3:Seoul=kor
V 19 | want | REQUEST/change | legal | 104 | I=kim | -
V 20 | warrant | THREATEN/arrest | legal, crime | 130 | Prosecutors in Seoul=sp | Shin=shin | st=h | when=last September | date=2022-09
V 20 | canceled | COERCE/restrict | legal | 172 | foreign ministry=mfa | his=shin | st=h | when=a month later | date=2022-10
V 21 | raided | COERCE/seize | legal, crime | 1711 | they=sp | seven former executives=exe | st=h | when=December | date=2022-12
V 21 | arrested | COERCE/arrest | legal, crime | 173 | they=sp | Yoo Mo-young=yoo | st=h | when=December | date=2022-12
V 22 | released | RETREAT/release | legal | 0841 | A Seoul court=sc | Yoo=yoo | st=h | when=nine days afterward
V 23 | denied | REJECT | legal | 016 | Shin=shin | -
V 25 | ruling | =ok | | | @3:High Court=hc | @24:South Korea=kor | when=Tuesday | date=2023-03-28
V 25 | chase | =hunt | | | @20:Prosecutors in Seoul=sp | @23:Shin=shin
V 25 | arrest | =arr | | | @12:Border police=pol | @23:Shin=shin | where=airport
V 25 | request | =usr | | | American=usa | @3:High Court=hc
Q 3 | i | The High Court~~legal conditions | Marija Rakočević=rak | said | -
Q 5 | d | Both states~~in two | Rakočević=rak | told | -
Q 6 | i | he would appeal the decision within three days | Goran Knežević=kne | said | -
Q 7 | d | My client~~to flee | he=kne | said | -
Q 8 | i | a team of prosecutors~~later this week | South Korean Justice Ministry=moj | said | -
Q 9 | d | We will~~in the eye | Nam Tae-jin=nam | said | -
Q 10 | i | Han has agreed~~fly first | an official at the Seoul Southern District Prosecutors Office=ofc | said | -
Q 12 | i | Border police~~Shin's passport | Filip Radulović=rad | according to | -
Q 13 | d | One letter brought him down | Radulović=rad | tweeted | -
Q 18 | d | I sold~~those coins | Kim Soo-ah=kim | said | -
Q 19 | d | * | @18:Kim Soo-ah=kim |  | -
Q 22 | i | there was no risk of his destroying evidence | A Seoul court=sc | saying | -
Q 23 | i | he was on the run | Shin=shin | denied | -
Q 25 | d | with the postman | Rakočević=rak | phrase | -
#A w34-005 | 2024-06-11 | MEMPHIS, Tenn.
S Body camera video shows Memphis officer shooting teen who held a game controller
P The release of the footage came hours before a march; the mayor called the shooting "indefensible"
P MEMPHIS, Tenn. (AP) — Police in Memphis released body camera footage on Monday that shows an officer shooting a 16-year-old boy within two seconds of stepping onto his grandmother's porch, a killing that has brought days of protest and a federal civil rights inquiry.
P The video, 11 minutes long, shows Officer Brett Lanham firing four times at Jaylen Pruitt, who had a black game controller in his left hand.
P "Hands, hands, hands," the officer shouts, and by the third word the first shot has been fired.
P Pruitt died at Regional One Health on the night of June 4.
P Lanham, 31, was placed on leave the next day and was fired on Sunday.
P Police Director Samuel Whitlow said at a news conference that the shooting "did not meet our policy, our training or my conscience."
P "I have watched it forty times, and I keep hoping it will end another way," he said.
P Mayor Denise Calloway called the killing indefensible and asked the district attorney to decide on charges within 30 days.
P "We owe Jaylen's family the truth, and today they got the first piece of it," she wrote on X.
P The boy's grandmother, Loretta Pruitt, 67, watched the footage on Sunday in a room at City Hall and walked out before it was over.
S "That man shot my baby like you'd swat a fly," she told reporters.
P The family's lawyer, Benjamin Stokes, accused the department of lying when it said on the night of the shooting that officers had met "an armed suspect."
P "There was no arm, there was no suspect, there was a child waiting for a pizza," Stokes said.
P The officers had been sent to look for a man who had robbed a gas station two blocks away.
P A suspect in that robbery, Devonte Childs, 34, was arrested on Friday, and police said he bore no resemblance to the boy.
P About 1,500 people marched from the National Civil Rights Museum to police headquarters on Monday evening, many of them carrying game controllers.
S The march was peaceful until near midnight, when a small group broke windows at a precinct on Union Avenue and officers fired tear gas at them.
P Nine people were arrested, a police spokeswoman said, among them a candidate for the school board.
P The Justice Department opened its inquiry into the killing on Thursday, and FBI agents have interviewed four neighbors, according to two people familiar with the investigation.
P A spokesman for the Memphis Police Association, Rick Dunleavy, criticized the firing as "a sacrifice to the six o'clock news" and said the union would fight it.
P The city has been here before: five officers were charged in January 2023 with beating a motorist to death, and the department's Scorpion unit was disbanded.
P Whether a jury would ever see the video is another question.
P District Attorney Carl Ostrander said only that he had received the case file and "a great deal of mail."
@ lan | Brett Lanham | p | USACOP | Officer
@ jp | Jaylen Pruitt | p | USACVL
@ may | Denise Calloway | p | USAGOV | Mayor
@ mpd | Memphis Police Department | o | USACOP
@ whi | Samuel Whitlow | p | USACOP | Police Director
@ da | Carl Ostrander | p | USAJUD | District Attorney
@ gm | Loretta Pruitt | p | USACVL | grandmother
@ sto | Benjamin Stokes | p | USACVL | lawyer
@ chi | Devonte Childs | p | USACRM
@ mar | marchers in Memphis | l | USACVLOPP
@ sg | small group at precinct | g | USACVLOPP
@ nine | nine arrested people | l | USACVLOPP
@ psp | police spokeswoman | p | USACOP | spokeswoman
@ doj | Justice Department | o | USAGOV
@ fbi | FBI agents | g | USACOP
@ fam | two people familiar with the investigation | l |
@ dun | Rick Dunleavy | p | USALABCOP | spokesman
@ fam2 | family of Jaylen Pruitt | l | USACVL
@ five | five officers charged in 2023 | l | USACOP
@ mot | motorist | p | USACVL
E 0 Memphis/GPE
E 2 MEMPHIS/GPE; Tenn./GPE; AP/ORG; Memphis/GPE; Monday/DATE
E 3 Brett Lanham/PER; Jaylen Pruitt/PER
E 5 Pruitt/PER; Regional One Health/FAC; June 4/DATE
E 6 Lanham/PER; the next day/DATE; Sunday/DATE
E 7 Samuel Whitlow/PER
E 9 Denise Calloway/PER
E 10 Jaylen/PER; today/DATE; X/ORG
E 11 Loretta Pruitt/PER; Sunday/DATE; City Hall/FAC
E 13 Benjamin Stokes/PER
E 14 Stokes/PER
E 16 Devonte Childs/PER; Friday/DATE
E 17 About 1,500 people/NUM; National Civil Rights Museum/FAC; Monday/DATE
E 18 Union Avenue/LOC
E 19 Nine people/NUM
E 20 Justice Department/ORG; Thursday/DATE; FBI/ORG; four neighbors/NUM
E 21 Memphis Police Association/ORG; Rick Dunleavy/PER
E 22 five officers/NUM; January 2023/DATE; Scorpion/ORG
E 24 Carl Ostrander/PER
V 0 | shooting | ASSAULT/firearms | repression | 175 | Memphis officer=lan | teen=jp | where=Memphis | id=k
V 1 | march | PROTEST/demo | repression | 141 | @17:About 1,500 people=mar | @2:Police in Memphis=mpd | id=m
V 1 | called | ACCUSE/disapprove | repression | 111 | the mayor=may | @0:Memphis officer=lan | id=c
V 1 | shooting | =k | | | @0:Memphis officer=lan | @0:teen=jp
V 2 | shooting | =k | | | an officer=lan | a 16-year-old boy=jp | where=his grandmother's porch
V 2 | killing | =k | | | an officer=lan | a 16-year-old boy=jp
V 2 | protest | PROTEST/demo | repression | 141 | - | Police in Memphis=mpd
V 2 | inquiry | ACCUSE/investigate | rights-freedoms, repression | 092 | @20:Justice Department=doj | Police in Memphis=mpd | id=inq
V 3 | firing | =k | | | Brett Lanham=lan | Jaylen Pruitt=jp
V 4 | fired | =k | | | the officer=lan | @3:Jaylen Pruitt=jp
V 7 | shooting | =k | | | @6:Lanham=lan | @5:Pruitt=jp
V 7 | said | ACCUSE/disapprove | repression | 111 | Samuel Whitlow=whi | @6:Lanham=lan
V 9 | called | =c | | | Denise Calloway=may | @6:Lanham=lan
V 9 | killing | =k | | | @6:Lanham=lan | @10:Jaylen=jp
V 9 | asked | REQUEST/change | legal, repression | 024 | Denise Calloway=may | the district attorney=da
V 12 | shot | =k | | | That man=lan | my baby=jp | by=she=gm
V 13 | accused | ACCUSE/allege | repression | 112 | Benjamin Stokes=sto | the department=mpd | id=lie
V 13 | shooting | =k | | | @6:Lanham=lan | @10:Jaylen=jp | when=the night of the shooting | date=2024-06-04
V 14 | said | =lie | | | Stokes=sto | @13:the department=mpd
V 16 | arrested | COERCE/arrest | legal, crime | 173 | - | Devonte Childs=chi | when=Friday | date=2024-06-07
V 17 | marched | =m | | | About 1,500 people=mar | police headquarters=mpd | when=Monday evening | date=2024-06-10 | n=protesters:About 1,500 people:1500
V 18 | march | =m | | | @17:About 1,500 people=mar | @17:police headquarters=mpd
V 18 | broke | PROTEST/riot | repression | 145 | a small group=sg | officers=mpd | when=near midnight | date=2024-06-10 | where=Union Avenue
V 18 | fired | ASSAULT/crowd-control | repression | 175 | officers=mpd | them=sg | when=near midnight | date=2024-06-10 | where=Union Avenue
V 19 | arrested | COERCE/arrest | legal | 173 | @18:officers=mpd | Nine people=nine | by=a police spokeswoman=psp | n=arrested:Nine people:9
V 20 | inquiry | =inq | | | Justice Department=doj | @19:police=mpd | when=Thursday | date=2024-06-06
V 20 | killing | =k | | | @6:Lanham=lan | @10:Jaylen=jp
V 20 | investigation | =inq | | | Justice Department=doj | @19:police=mpd
V 21 | criticized | ACCUSE/disapprove | executive | 111 | Rick Dunleavy=dun | @22:The city=mpd
V 22 | charged | ACCUSE/allege | legal, repression | 115 | - | five officers=five | st=h | when=January 2023 | date=2023-01
V 22 | beating | ASSAULT/beat | repression | 175 | five officers=five | a motorist=mot | st=h
Q 1 | m | the shooting "indefensible" | the mayor=may | called | -
Q 4 | d | Hands, hands, hands | the officer=lan | shouts | -
Q 7 | m | the shooting "did~~conscience." | Samuel Whitlow=whi | said | -
Q 8 | d | I have~~another way | he=whi | said | -
Q 10 | d | We owe~~piece of it | she=may | wrote | -
Q 12 | d | That man~~a fly | she=gm | told | -
Q 13 | m | officers had met "an armed suspect." | it=mpd | said | -
Q 14 | d | There was no arm~~a pizza | Stokes=sto | said | -
Q 16 | i | he bore no resemblance to the boy | police=mpd | said | -
Q 19 | i | Nine people were arrested | a police spokeswoman=psp | said | -
Q 20 | i | The Justice Department~~four neighbors | two people familiar with the investigation=fam | according to | -
Q 21 | m | the firing as "a sacrifice to the six o'clock news" | Rick Dunleavy=dun | criticized | -
Q 21 | i | the union would fight it | Rick Dunleavy=dun | said | -
Q 24 | m | he had received~~mail." | Carl Ostrander=da | said | -
#A w34-006 | 2021-10-08 | -
S Undercover officer who shot Tottenham man acted lawfully, inquest jury finds
P Family of Andre Boateng-Lewis condemn conclusion reached after five weeks of evidence as 'a licence to kill'
P A Metropolitan police firearms officer lawfully killed a man who was sitting unarmed in the back of a minicab, an inquest jury has concluded, in a decision that his family described as a licence to kill.
P The jury at St Pancras coroner's court found by a majority of eight to two that the marksman, known only as K41, honestly believed that Andre Boateng-Lewis was reaching for a weapon when he shot him through the window in December 2017.
P Boateng-Lewis, 28, a father of one from Tottenham, north London, was hit twice in the chest in a "hard stop" on the North Circular road.
P No gun was found on him, although a loaded Glock was recovered from a holdall in the boot.
P His mother, Comfort Boateng, left the courtroom shouting "Murder" as the conclusion was read.
P "They have told every black mother in London what her son's life weighs," she said later on the steps of the court.
S "I don't accept this verdict, my solicitor doesn't accept it, and God doesn't accept it."
P The family's solicitor, Imogen Strachan, said she would seek a judicial review of the coroner's directions to the jury.
P K41, who gave evidence from behind a curtain, told the inquest that he had seen "a fast, deliberate movement towards the waistband".
P "I shot because I believed I was about to be shot, and I would give a great deal for it not to have happened," the officer said.
S Pressed by the family's barrister, he denied that he and his colleagues had agreed their accounts in a canteen.
P The jurors did criticise the Met over the planning of the operation, saying that commanders had missed two chances to arrest Boateng-Lewis in the street that morning.
P Deputy Assistant Commissioner Roland Peake said the force would reflect on that criticism and offered his condolences to the family.
P He said the shooting was "a tragedy for everyone who was on that road".
P The Independent Office for Police Conduct, which investigated the killing for 19 months, recommended in 2019 that K41 face a gross misconduct hearing.
S The Met refused, and the watchdog dropped its demand last year.
P Its regional director, Sarita Malik, said on Friday that the office would "read the jury's findings with care".
P The driver of the minicab, Hakan Yildiz, told the jury in the second week that nobody had shouted a warning.
P Three other men were detained in the operation; two of them, Leon Prosper and Curtis Mbeki, were jailed in 2018 for conspiracy to supply firearms.
P The case recalls the killing of another Tottenham man, whom police shot dead in August 2011, a death that set off riots across England.
P On Friday night about 200 people held a vigil outside Tottenham police station, standing in silence with candles and pictures of Boateng-Lewis.
P David Amoako, Labour's spokesman on policing in the London assembly, called for an end to hard stops.
P "Trust is not a poster on a bus shelter," he said.
P Firearms officers are volunteers, and the force says it is short of nearly 300 of them.
@ k41 | K41 | p | GBRCOP | firearms officer
@ abl | Andre Boateng-Lewis | p | GBRCVL
@ jur | inquest jury | g | GBRJUD
@ fam | family of Andre Boateng-Lewis | l | GBRCVL
@ met | Metropolitan police | o | GBRCOP
@ mum | Comfort Boateng | p | GBRCVL | mother
@ str | Imogen Strachan | p | GBRCVL | solicitor
@ pea | Roland Peake | p | GBRCOP | Deputy Assistant Commissioner
@ iopc | Independent Office for Police Conduct | o | GBRCOP
@ mal | Sarita Malik | p | GBRCOP | regional director
@ yil | Hakan Yildiz | p | GBRCVL | driver
@ bar | family's barrister | p | GBRCVL | barrister
@ three | three other men | l | GBRCRM
@ pro | Leon Prosper | p | GBRCRM
@ mbe | Curtis Mbeki | p | GBRCRM
@ dug | Tottenham man shot in 2011 | p | GBRCVL
@ rio | rioters | l | GBRCVLOPP
@ vig | people at vigil | l | GBRCVL
@ amo | David Amoako | p | GBRPTYLEG | Labour's spokesman on policing
E 0 Tottenham/GPE
E 1 Andre Boateng-Lewis/PER
E 2 Metropolitan police/ORG
E 3 St Pancras coroner's court/ORG; K41/PER; Andre Boateng-Lewis/PER; December 2017/DATE
E 4 Boateng-Lewis/PER; Tottenham/GPE; London/GPE; North Circular road/LOC
E 6 Comfort Boateng/PER
E 7 black/NORP; London/GPE
E 9 Imogen Strachan/PER
E 10 K41/PER
E 13 Met/ORG; Boateng-Lewis/PER
E 14 Roland Peake/PER
E 16 Independent Office for Police Conduct/ORG; 2019/DATE; K41/PER
E 17 Met/ORG; last year/DATE
E 18 Sarita Malik/PER; Friday/DATE
E 19 Hakan Yildiz/PER
E 20 Three other men/NUM; two/NUM; Leon Prosper/PER; Curtis Mbeki/PER; 2018/DATE
E 21 Tottenham/GPE; August 2011/DATE; England/GPE
E 22 Friday/DATE; about 200 people/NUM; Tottenham police station/FAC; Boateng-Lewis/PER
E 23 David Amoako/PER; Labour/ORG; London assembly/ORG
E 25 nearly 300/NUM
V 0 | shot | ASSAULT/firearms | repression | 175 | Undercover officer=k41 | Tottenham man=abl | st=h | id=k
V 0 | finds | CONCEDE | legal | 080 | inquest jury=jur | Undercover officer=k41 | id=v
V 1 | condemn | ACCUSE/disapprove | legal | 111 | Family of Andre Boateng-Lewis=fam | @0:inquest jury=jur | id=c
V 1 | conclusion | =v | | | @0:inquest jury=jur | @0:Undercover officer=k41
V 2 | killed | =k | | | A Metropolitan police firearms officer=k41 | a man=abl
V 2 | concluded | =v | | | an inquest jury=jur | A Metropolitan police firearms officer=k41
V 2 | decision | =v | | | an inquest jury=jur | A Metropolitan police firearms officer=k41
V 2 | described | =c | | | his family=fam | an inquest jury=jur
V 3 | found | =v | | | The jury=jur | K41=k41 | where=St Pancras coroner's court
V 3 | shot | =k | | | he=k41 | him=abl | when=in December 2017 | date=2017-12
V 4 | hit | =k | | | @3:K41=k41 | Boateng-Lewis=abl | where=North Circular road
V 6 | conclusion | =v | | | @3:The jury=jur | @3:K41=k41
V 8 | accept#1 | REJECT | legal | 120 | I=mum | @3:The jury=jur
V 8 | verdict | =v | | | @3:The jury=jur | @3:K41=k41
V 9 | said | REQUEST/change | legal | 020 | Imogen Strachan=str | -
V 11 | shot#1 | =k | | | I#1=k41 | @4:Boateng-Lewis=abl | by=the officer=k41
V 12 | denied | REJECT | legal | 016 | he#1=k41 | the family's barrister=bar
V 13 | criticise | ACCUSE/disapprove | legal | 111 | The jurors=jur | the Met=met | id=cr
V 14 | criticism | =cr | | | @13:The jurors=jur | the force=met
V 14 | condolences | SUPPORT | | 018 | Roland Peake=pea | the family=fam
V 15 | shooting | =k | | | @16:K41=k41 | @13:Boateng-Lewis=abl
V 16 | investigated | ACCUSE/investigate | repression | 090 | Independent Office for Police Conduct=iopc | K41=k41 | st=h
V 16 | killing | =k | | | K41=k41 | @13:Boateng-Lewis=abl
V 16 | recommended | REQUEST/change | legal | 024 | Independent Office for Police Conduct=iopc | @17:The Met=met | st=h | when=in 2019 | date=2019 | id=rec
V 17 | refused | REJECT/change | legal | 123 | The Met=met | the watchdog=iopc | st=h
V 17 | dropped | CONCEDE | legal | 080 | the watchdog=iopc | The Met=met | st=h | when=last year | date=2020
V 17 | demand | =rec | | | the watchdog=iopc | The Met=met
V 18 | findings | =v | | | jury=jur | @16:K41=k41
V 20 | detained | COERCE/arrest | legal, crime | 173 | @17:The Met=met | Three other men=three | st=h | n=arrested:Three other men:3
V 20 | jailed | SANCTION/convict | legal, trafficking | 116 | - | Leon Prosper=pro; Curtis Mbeki=mbe | st=h | when=in 2018 | date=2018
V 21 | killing | ASSAULT/firearms | repression | 175 | police=met | another Tottenham man=dug | st=h | when=in August 2011 | date=2011-08 | where=Tottenham | id=dug
V 21 | shot dead | =dug | | | police=met | another Tottenham man=dug | when=in August 2011 | date=2011-08 | where=Tottenham
V 21 | death | =dug | | | police=met | another Tottenham man=dug
V 21 | riots | PROTEST/riot | | 145 | - | police=met | st=h | where=England
V 22 | held a vigil | PROTEST/demo | legal | 141 | about 200 people=vig | @17:The Met=met | when=Friday night | date=2021-10-08 | where=Tottenham police station | n=protesters:about 200 people:200
V 23 | called for | REQUEST/change | legal | 024 | David Amoako=amo | @17:The Met=met
Q 0 | i | Undercover officer who shot Tottenham man acted lawfully | inquest jury=jur | finds | -
Q 1 | m | conclusion reached after five weeks of evidence as 'a licence to kill' | Family of Andre Boateng-Lewis=fam | condemn | -
Q 2 | i | A Metropolitan police~~a minicab | an inquest jury=jur | concluded | -
Q 3 | i | the marksman, known~~December 2017 | The jury=jur | found | -
Q 6 | d | Murder | Comfort Boateng=mum | shouting | -
Q 7 | d | They have told~~life weighs | she=mum | said | -
Q 8 | d | * | @7:she=mum |  | -
Q 9 | i | she would seek~~to the jury | Imogen Strachan=str | said | -
Q 10 | m | he had seen "a fast, deliberate movement towards the waistband" | K41=k41 | told | the inquest=jur
Q 11 | d | I shot~~to have happened | the officer=k41 | said | -
Q 12 | i | he and his colleagues had agreed their accounts in a canteen | he#1=k41 | denied | -
Q 13 | i | commanders had missed~~that morning | The jurors=jur | saying | -
Q 14 | i | the force would reflect on that criticism | Roland Peake=pea | said | -
Q 15 | m | the shooting was~~that road" | He=pea | said | -
Q 18 | m | the office would~~with care" | Sarita Malik=mal | said | -
Q 19 | i | nobody had shouted a warning | Hakan Yildiz=yil | told | the jury=jur
Q 24 | d | Trust is~~bus shelter | he=amo | said | -
Q 25 | i | it is short of nearly 300 of them | the force=met | says | -
#A w34-007 | 2025-07-18 | LINCOLN, Neb.
S ICE agents detain 76 in raid on Lincoln meat plant; mayor says city was 'blindsided'
P LINCOLN, Neb. — Federal immigration agents arrested 76 workers Thursday at a meatpacking plant in north Lincoln, the largest raid in the city in almost two decades, and by nightfall some of them were already on a bus to Texas.
P The arrests at Prairie Crest Foods began at 8:40 a.m., when agents of U.S. Immigration and Customs Enforcement, some in masks, blocked both gates and ordered the day shift to line up by the loading docks, according to five workers who spoke to this newspaper.
P "They asked everybody where they were born, and the ones who cried went in the first van," said Lupita Ascencio, 43, a trimmer who is a U.S. citizen and was released after an hour.
P ICE said in a statement that the operation was part of "a criminal investigation into the large-scale use of stolen identities."
S "Every worker was treated with dignity," the agency said.
P Mayor Cheryl Novotny, a Democrat, said the city had been blindsided by the raid and that Lincoln police "had no part in it, before or after."
P She demanded that ICE give her a list of those taken.
P By Friday morning she had received none, her spokesman said.
P Gov. Dale Hruska, a Republican, defended the agents and praised what he called long-overdue enforcement.
P "If you stole a Nebraskan's Social Security number, you do not get to complain about the handcuffs," Hruska posted on X.
P Among the first to be arrested was Ramiro Tzoc, 38, a Guatemalan who has worked on the kill floor since 2009 and whose three children were born at Bryan East.
P His wife, Marta, learned of his detention from a Facebook video.
S "He left at four with his lunch, and then there's his shirt on my phone," she said.
P Also held is Father Anselmo Quiej's nephew Byron, 19, who had filed for asylum in March and had a hearing set for September.
P The priest accompanied 30 relatives to the ICE office on Thursday night, and when the door stayed shut they knelt on the asphalt and prayed the rosary.
P A federal judge, Patricia Lindqvist, on Friday barred the government from moving four of the detainees out of Nebraska until she has heard their petitions.
P The order does not cover the rest.
P The ACLU of Nebraska, which brought the suit, said at least 38 of the workers had been put on the bus before their lawyers could find them.
P "You can't call your attorney from a highway in Oklahoma," said its legal director, Owen Kratz.
P About 600 people protested outside the Capitol on Thursday evening, and two were arrested for blocking Lincoln Mall.
P Prairie Crest has not been charged with any wrongdoing.
S Its chief executive, Tom Bruening, said the company had used the government's own E-Verify system for every hire and was "as stunned as anyone."
P The raid recalls December 2006, when ICE agents arrested 261 workers at a Swift plant in Grand Island.
P Production at Prairie Crest, which slaughters 1,100 head a day, ran at a third of the usual pace on Friday.
P In the taquerias of north Lincoln the raid, the arrests and the bus to Texas were all that anyone wanted to talk about, and somebody read the judge's order aloud from a phone.
@ ice | U.S. Immigration and Customs Enforcement | o | USACOP
@ wor | detained workers | l | REF
@ ppl5 | five workers | l | USALAB
@ asc | Lupita Ascencio | p | USALAB | trimmer
@ nov | Cheryl Novotny | p | USAGOV | Mayor
@ spk | mayor's spokesman | p | USAGOV | spokesman
@ lpd | Lincoln police | o | USACOP
@ hru | Dale Hruska | p | USAGOV | Gov.
@ tzo | Ramiro Tzoc | p | GTMREF
@ mar | Marta Tzoc | p | REF
@ byr | Byron Quiej | p | REF
@ ans | Anselmo Quiej | p | USAREL | Father
@ rel | relatives of detained workers | l | CVL
@ lin | Patricia Lindqvist | p | USAJUD | federal judge
@ gov | U.S. government | o | USAGOV
@ aclu | ACLU of Nebraska | o | USANGO
@ kra | Owen Kratz | p | USANGO | legal director
@ pro | protesters at Capitol | l | USACVLOPP
@ two | two arrested protesters | l | USACVLOPP
@ pcf | Prairie Crest Foods | o | USABUS
@ bru | Tom Bruening | p | USABUS | chief executive
@ swi | workers at Swift plant | l | REF
@ pol | police in Lincoln | o | USACOP
E 0 ICE/ORG; 76/NUM; Lincoln/GPE
E 1 LINCOLN/GPE; Neb./GPE; 76 workers/NUM; Thursday/DATE; Lincoln/GPE; Texas/GPE
E 2 Prairie Crest Foods/ORG; U.S. Immigration and Customs Enforcement/ORG; five workers/NUM
E 3 Lupita Ascencio/PER; U.S./GPE
E 4 ICE/ORG
E 6 Cheryl Novotny/PER; Democrat/NORP; Lincoln/GPE
E 7 ICE/ORG
E 8 Friday/DATE
E 9 Dale Hruska/PER; Republican/NORP
E 10 Nebraskan/NORP; Hruska/PER; X/ORG
E 11 Ramiro Tzoc/PER; Guatemalan/NORP; 2009/DATE; Bryan East/FAC
E 12 Marta/PER; Facebook/ORG
E 14 Anselmo Quiej/PER; Byron/PER; March/DATE; September/DATE
E 15 30 relatives/NUM; ICE/ORG; Thursday/DATE
E 16 Patricia Lindqvist/PER; Friday/DATE; four/NUM; Nebraska/GPE
E 18 ACLU of Nebraska/ORG; at least 38/NUM
E 19 Oklahoma/GPE; Owen Kratz/PER
E 20 About 600 people/NUM; Capitol/FAC; Thursday/DATE; two/NUM; Lincoln Mall/LOC
E 21 Prairie Crest/ORG
E 22 Tom Bruening/PER; E-Verify/ORG
E 23 December 2006/DATE; ICE/ORG; 261 workers/NUM; Swift/ORG; Grand Island/GPE
E 24 Prairie Crest/ORG; Friday/DATE
E 25 Lincoln/GPE; Texas/GPE
V 0 | detain | COERCE/arrest | migration, legal | 173 | ICE agents=ice | 76=wor | where=Lincoln meat plant | n=arrested:76:76 | id=a
V 0 | raid | COERCE/seize | migration | 1711 | ICE agents=ice | @2:Prairie Crest Foods=pcf | where=Lincoln meat plant | id=r
V 0 | says | ACCUSE/disapprove | migration | 111 | mayor=nov | ICE agents=ice | id=bl
V 1 | arrested | =a | | | Federal immigration agents=ice | 76 workers=wor | when=Thursday | date=2025-07-17 | where=a meatpacking plant in north Lincoln | n=arrested:76 workers:76
V 1 | raid | =r | | | Federal immigration agents=ice | @2:Prairie Crest Foods=pcf | when=Thursday | date=2025-07-17
V 2 | arrests | =a | | | agents of U.S. Immigration and Customs Enforcement=ice | @1:76 workers=wor | by=five workers=ppl5 | when=8:40 a.m. | where=Prairie Crest Foods
V 2 | blocked | COERCE/restrict | migration | 172 | agents of U.S. Immigration and Customs Enforcement=ice | the day shift=wor | by=five workers=ppl5 | where=Prairie Crest Foods
V 3 | went | =a | | | @2:agents=ice | the ones=wor | by=Lupita Ascencio=asc
V 3 | released | RETREAT/release | migration | 0841 | @2:agents=ice | Lupita Ascencio=asc
V 4 | operation | =r | | | ICE=ice | @2:Prairie Crest Foods=pcf
V 4 | investigation | ACCUSE/investigate | crime, migration | 0911 | ICE=ice | - | by=ICE=ice
V 6 | said | =bl | | | Cheryl Novotny=nov | @4:ICE=ice
V 6 | raid | =r | | | @7:ICE=ice | @2:Prairie Crest Foods=pcf
V 7 | demanded | REQUEST/change | migration | 100 | She=nov | ICE=ice
V 7 | taken | =a | | | ICE=ice | those=wor
V 9 | defended | SUPPORT | migration | 052 | Dale Hruska=hru | the agents=ice | id=def
V 9 | praised | =def | | | Dale Hruska=hru | the agents=ice
V 11 | arrested | COERCE/arrest | migration, legal | 173 | @7:ICE=ice | Ramiro Tzoc=tzo | id=tz
V 12 | detention | =tz | | | @7:ICE=ice | his=tzo
V 14 | held | COERCE/arrest | migration, asylum | 173 | @15:ICE=ice | Byron=byr
V 15 | knelt | PROTEST/demo | migration | 141 | The priest=ans; 30 relatives=rel | ICE=ice | when=Thursday night | date=2025-07-17 | where=the ICE office
V 16 | barred | COERCE/restrict | migration, legal | 172 | Patricia Lindqvist=lin | the government=gov | when=Friday | date=2025-07-18 | id=o
V 17 | order | =o | | | @16:Patricia Lindqvist=lin | @16:the government=gov
V 18 | suit | ACCUSE/allege | migration, legal | 115 | ACLU of Nebraska=aclu | @16:the government=gov
V 18 | put | COERCE/deport | migration | 174 | @15:ICE=ice | at least 38 of the workers=wor | by=ACLU of Nebraska=aclu | n=other:at least 38:38
V 20 | protested | PROTEST/demo | migration | 141 | About 600 people=pro | @15:ICE=ice | when=Thursday evening | date=2025-07-17 | where=Capitol | n=protesters:About 600 people:600
V 20 | arrested | COERCE/arrest | migration | 173 | - | two=two | when=Thursday evening | date=2025-07-17 | where=Lincoln Mall | n=arrested:two:2 | id=t2
V 20 | blocking | PROTEST/obstruct | migration | 144 | two=two | @15:ICE=ice | when=Thursday evening | date=2025-07-17 | where=Lincoln Mall
V 21 | charged | ACCUSE/allege | legal, migration | 115 | - | Prairie Crest=pcf | st=n
V 23 | raid | =r | | | ICE agents=ice | @21:Prairie Crest=pcf
V 23 | arrested | COERCE/arrest | migration, legal | 173 | ICE agents=ice | 261 workers=swi | st=h | when=December 2006 | date=2006-12 | where=Grand Island | n=arrested:261 workers:261
V 25 | raid | =r | | | @23:ICE agents=ice | @24:Prairie Crest=pcf
V 25 | arrests | =a | | | @23:ICE agents=ice | @18:38 of the workers=wor
V 25 | order | =o | | | the judge=lin | @16:the government=gov
Q 0 | m | city was 'blindsided' | mayor=nov | says | -
Q 2 | i | The arrests at~~loading docks | five workers=ppl5 | according to | -
Q 3 | d | They asked~~first van | Lupita Ascencio=asc | said | -
Q 4 | m | the operation was~~identities." | ICE=ice | said | -
Q 5 | d | Every worker was treated with dignity | the agency=ice | said | -
Q 6 | m | the city had been~~before or after." | Mayor Cheryl Novotny=nov | said | -
Q 8 | i | By Friday morning she had received none | her spokesman=spk | said | -
Q 10 | d | If you stole~~the handcuffs | Hruska=hru | posted | -
Q 13 | d | He left~~on my phone | she=mar | said | -
Q 18 | i | at least 38~~find them | ACLU of Nebraska=aclu | said | -
Q 19 | d | You can't~~in Oklahoma | Owen Kratz=kra | said | -
Q 22 | m | the company~~as anyone." | Tom Bruening=bru | said | -
#A w34-008 | 2011-05-19 | KAMPALA
S Police put opposition leader under house arrest again, tear-gas supporters at his gate
P KAMPALA — Ugandan police on Thursday sealed off the home of opposition leader Patrick Tumwebaze for the second time in a week and fired tear gas at supporters who tried to bring him food, witnesses and party officials said.
P Mr Tumwebaze, of the Forum for Democratic Change, had been due to address a rally in Kiseka market over rising fuel prices.
P "I am a prisoner in my own kitchen," he told reporters by telephone.
S "There are 60 policemen in my banana garden and no paper to say why."
P Police spokeswoman Agnes Nabwire denied that the politician was under house arrest, describing the cordon as "preventive arrest under the constitution".
P "He is free to go to church, he is free to go to hospital, he is not free to burn Kampala," she said.
P The confinement began at dawn, when two armoured trucks and a water cannon took up position on the road to Kasangati.
P At about 9 a.m. some 150 party members marched towards the gate with bread and milk.
S Officers beat several of them with batons before they fired the gas, and a 12-year-old girl was hit by a canister and lost two teeth.
P Eleven people were arrested, among them MP Beatrice Akello, who was dragged by her dress into a police van.
P Ms Akello was released without charge in the evening.
P Three others, the FDC youth secretary Moses Okiror and the brothers Isaac and Joel Ssemanda, were charged at Kasangati court with inciting violence and remanded to Luzira prison until 2 June.
P "They tell us to walk to work alone, then they tell us one man is an assembly," said Mr Okiror's lawyer, Erias Wandera.
P The United States embassy voiced concern about the arrests and the use of tear gas, and urged the government to let the opposition assemble.
P In a brief statement, Foreign Affairs State Minister Henry Baguma rejected what he called "lectures from people who beat their own demonstrators".
P Amnesty International said the siege was "a mockery of the right to liberty" and called on police to lift it at once.
P The walk-to-work campaign, which opposition groups launched on 11 April, has been met with force from the start.
S At least nine people have been killed by security forces since then, Human Rights Watch said last week.
P Mr Tumwebaze himself was shot in the hand with a rubber bullet in April, and on 28 April a plain-clothes officer smashed his car window and sprayed pepper in his eyes.
P He flew to Nairobi for treatment and came back on the day of the president's inauguration, to a crowd that took nine hours to pass from Entebbe.
P In 2005 he was arrested on charges of treason and rape, of which the courts acquitted him the following year.
P Fuel has gone up by half since January, and the price of maize flour has doubled.
P Shops in Kiseka kept their shutters half down, as traders do when they have not yet decided what sort of day it is.
P By nightfall the tear gas had drifted off and the police had lit a fire to roast maize, but the cordon remained and the house arrest went on.
P Asked when the siege would end, Ms Nabwire said that the men who had fired the gas and made the arrests deserved a night's sleep before she answered that.
@ pol | Ugandan police | o | UGACOP
@ tum | Patrick Tumwebaze | p | UGAPTYOPP | opposition leader
@ sup | supporters of Tumwebaze | l | UGACVLOPP
@ wit | witnesses | l | UGACVL
@ po | party officials | l | UGAPTYOPP
@ nab | Agnes Nabwire | p | UGACOP | Police spokeswoman
@ girl | 12-year-old girl | p | UGACVL
@ ele | eleven arrested people | l | UGAPTYOPP
@ ake | Beatrice Akello | p | UGALEGOPP | MP
@ oki | Moses Okiror | p | UGAPTYOPP | youth secretary
@ is | Isaac Ssemanda | p | UGAPTYOPP
@ js | Joel Ssemanda | p | UGAPTYOPP
@ wan | Erias Wandera | p | UGACVL | lawyer
@ emb | United States embassy | o | USAGOV
@ gov | Ugandan government | o | UGAGOV
@ bag | Henry Baguma | p | UGAGOV | Foreign Affairs State Minister
@ amn | Amnesty International | o | NGO
@ opp | opposition groups | g | UGAOPP
@ sf | security forces | g | UGACOP
@ vic | nine people killed | l | UGACVL
@ hrw | Human Rights Watch | o | NGO
@ pco | plain-clothes officer | p | UGACOP
@ cou | Ugandan courts | g | UGAJUD
@ kco | Kasangati court | o | UGAJUD
E 1 KAMPALA/GPE; Ugandan/NORP; Thursday/DATE; Patrick Tumwebaze/PER
E 2 Tumwebaze/PER; Forum for Democratic Change/ORG; Kiseka market/FAC
E 4 60 policemen/NUM
E 5 Agnes Nabwire/PER
E 6 Kampala/GPE
E 7 Kasangati/GPE
E 8 some 150 party members/NUM
E 10 Eleven people/NUM; Beatrice Akello/PER
E 11 Akello/PER
E 12 Three others/NUM; FDC/ORG; Moses Okiror/PER; Isaac/PER; Joel Ssemanda/PER; Kasangati/GPE; Luzira prison/FAC; 2 June/DATE
E 13 Okiror/PER; Erias Wandera/PER
E 14 United States/GPE
E 15 Henry Baguma/PER
E 16 Amnesty International/ORG
E 17 11 April/DATE
E 18 At least nine people/NUM; Human Rights Watch/ORG; last week/DATE
E 19 Tumwebaze/PER; April#1/DATE; 28 April/DATE
E 20 Nairobi/GPE; Entebbe/GPE
E 21 2005/DATE; the following year/DATE
E 22 January/DATE
E 23 Kiseka/GPE
E 25 Nabwire/PER
V 0 | put | COERCE/restrict | political-institutions, rights-freedoms | 172 | Police=pol | opposition leader=tum | id=ha
V 0 | tear-gas | ASSAULT/crowd-control | repression | 175 | Police=pol | supporters=sup | id=tg
V 1 | sealed off | =ha | | | Ugandan police=pol | Patrick Tumwebaze=tum | by=witnesses=wit | when=Thursday | date=2011-05-19
V 1 | fired | =tg | | | Ugandan police=pol | supporters=sup | by=witnesses=wit | when=Thursday | date=2011-05-19
V 3 | prisoner | =ha | | | @1:Ugandan police=pol | I=tum | by=he=tum
V 5 | denied | REJECT | rights-freedoms | 016 | Agnes Nabwire=nab | @3:he=tum
V 5 | cordon | =ha | | | Police=pol | the politician=tum
V 7 | confinement | =ha | | | @5:Police=pol | @6:He=tum | when=at dawn | date=2011-05-19
V 7 | took up position | MOBILIZE/police | rights-freedoms | 153 | @5:Police=pol | - | when=at dawn | date=2011-05-19 | where=the road to Kasangati
V 8 | marched | PROTEST/demo | rights-freedoms | 141 | some 150 party members=sup | @5:Police=pol | when=about 9 a.m. | date=2011-05-19 | n=protesters:some 150 party members:150
V 9 | beat | ASSAULT/beat | repression | 175 | Officers=pol | several of them=sup
V 9 | fired | =tg | | | they=pol | several of them=sup
V 9 | hit | =tg | | | Officers=pol | a 12-year-old girl=girl
V 10 | arrested | COERCE/arrest | repression, legal | 173 | @9:Officers=pol | Eleven people=ele | n=arrested:Eleven people:11 | id=arr
V 10 | dragged | COERCE/arrest | repression, legislative | 173 | @9:Officers=pol | Beatrice Akello=ake
V 11 | released | RETREAT/release | legal | 0841 | @9:Officers=pol | Ms Akello=ake | when=in the evening | date=2011-05-19
V 12 | charged | ACCUSE/allege | legal | 115 | - | Moses Okiror=oki; Isaac=is; Joel Ssemanda=js | where=Kasangati court
V 12 | remanded | COERCE/arrest | legal | 173 | Kasangati court=kco | Moses Okiror=oki; Isaac=is; Joel Ssemanda=js | where=Luzira prison | n=arrested:Three others:3
V 13 | said | ACCUSE/disapprove | rights-freedoms | 111 | Erias Wandera=wan | They=pol
V 14 | voiced concern | ACCUSE/disapprove | diplomatic, rights-freedoms | 111 | United States embassy=emb | the government=gov | id=con
V 14 | arrests | =arr | | | @9:Officers=pol | @10:Eleven people=ele
V 14 | use | =tg | | | @9:Officers=pol | @9:several of them=sup
V 14 | urged | REQUEST/change | rights-freedoms | 0243 | United States embassy=emb | the government=gov
V 15 | rejected | REJECT | diplomatic | 120 | Henry Baguma=bag | @14:United States embassy=emb
V 15 | called | ACCUSE/disapprove | diplomatic | 111 | he=bag | people=emb
V 16 | said | ACCUSE/disapprove | rights-freedoms | 111 | Amnesty International=amn | police=pol
V 16 | siege | =ha | | | police=pol | @19:Mr Tumwebaze=tum
V 16 | called on | REQUEST/yield | rights-freedoms | 1051 | Amnesty International=amn | police=pol
V 17 | campaign | PROTEST/demo | economic | 141 | opposition groups=opp | @14:the government=gov | when=on 11 April | date=2011-04-11/2011-05-19 | id=wtw
V 18 | killed | ASSAULT | repression | 175 | security forces=sf | At least nine people=vic | by=Human Rights Watch=hrw | when=since then | date=2011-04-11/2011-05 | st=h | n=killed:At least nine people:9
V 19 | shot | ASSAULT/firearms | repression | 175 | - | Mr Tumwebaze=tum | st=h | when=in April | date=2011-04
V 19 | sprayed | ASSAULT/crowd-control | repression | 175 | a plain-clothes officer=pco | Mr Tumwebaze=tum | st=h | when=on 28 April | date=2011-04-28 | id=sp
V 19 | smashed | ASSAULT/destroy | repression | 1712 | a plain-clothes officer=pco | Mr Tumwebaze=tum | st=h | when=on 28 April | date=2011-04-28
V 21 | arrested | COERCE/arrest | legal | 173 | - | he=tum | st=h | when=In 2005 | date=2005
V 21 | charges | ACCUSE/allege | legal | 115 | - | he=tum | st=h | when=In 2005 | date=2005
V 21 | acquitted | CONCEDE | legal | 080 | the courts=cou | him=tum | st=h | when=the following year | date=2006
V 24 | cordon | =ha | | | police=pol | @19:Mr Tumwebaze=tum
V 24 | house arrest | =ha | | | police=pol | @19:Mr Tumwebaze=tum
V 25 | siege | =ha | | | the men=pol | @19:Mr Tumwebaze=tum
V 25 | fired | =tg | | | the men=pol | @1:supporters=sup | by=Ms Nabwire=nab
V 25 | arrests | =arr | | | the men=pol | @10:Eleven people=ele | by=Ms Nabwire=nab
Q 1 | i | Ugandan police~~bring him food | witnesses=wit | said | -
Q 3 | d | I am a prisoner in my own kitchen | he=tum | told | -
Q 4 | d | * | @3:he=tum |  | -
Q 5 | m | the cordon as "preventive arrest under the constitution" | Agnes Nabwire=nab | describing | -
Q 5 | i | the politician was under house arrest | Agnes Nabwire=nab | denied | -
Q 6 | d | He is free~~burn Kampala | she=nab | said | -
Q 13 | d | They tell us~~an assembly | Erias Wandera=wan | said | -
Q 15 | m | "lectures from people who beat their own demonstrators" | he=bag | called | -
Q 16 | m | the siege was~~right to liberty" | Amnesty International=amn | said | -
Q 18 | i | At least nine~~since then | Human Rights Watch=hrw | said | -
Q 25 | i | the men~~answered that | Ms Nabwire=nab | said | -
#A w34-009 | 2010-08-24 | MANILA
S Eight dead as Manila bus siege ends in gunfire; Hong Kong demands answers
P Sacked policeman shot hostages after ten-hour stand-off; rescue broadcast live around the world
P MANILA (AFP) - A sacked Philippine police inspector who hijacked a bus full of tourists from Hong Kong shot eight of them dead on Monday before commandos stormed the vehicle and a sniper killed him, officials said.
P The bloody end of the siege, shown live on television, drew a furious demand from Hong Kong for an inquiry.
P Former inspector Rodel Manalastas, 55, seized the bus at the Rizal monument at about 10 a.m. with an M16 rifle and a hand-written sign that said "BIG MISTAKE TO CORRECT A BIG WRONG".
P He freed nine of the 25 people on board in the first hours, among them children, a diabetic woman and two photographers.
P Negotiators talked to him through the driver's window and twice by mobile telephone.
P "He was polite, he asked for water and for his job," chief negotiator Superintendent Arnel Yabut told AFP.
P Manalastas had been dismissed in 2009 over the alleged extortion of a cook, and he demanded that the ombudsman reinstate him in writing.
P The ombudsman's office sent a letter promising to review the case, which he rejected as "garbage".
P Shortly after 7 p.m. his brother Gregorio, a traffic policeman, was arrested in front of the cameras on suspicion of helping the gunman.
P The hostage-taker was watching the arrest on the bus television.
S "Let my brother go or I finish them all," he shouted over a radio interview, and minutes later the shooting began.
P The driver escaped through a window, crying that everyone was dead.
P Police commandos smashed the windows with sledgehammers, could not get in, threw tear gas and got in an hour later.
P A sniper's bullet struck Manalastas in the head as he appeared at the door.
P Six passengers were rescued alive, one of them a boy of 15 whose parents and sister had been shot beside him.
P Hong Kong's leader told a midnight news conference that the handling of the hostage crisis and "particularly the outcome" were deeply disappointing.
S His government raised its warning against travel to the highest level and called on its residents in the Philippines to leave.
P The Philippine president visited the scene before dawn and expressed condolences to the families of the victims, but defended the police, saying that they had been right to wait.
P China's foreign minister telephoned his counterpart in Manila and urged a thorough investigation, Xinhua news agency reported.
P Four officers of the assault team were suspended on Tuesday, and the Manila police chief offered to go on leave.
P "I would not call it a rescue, I would call it a funeral with sledgehammers," said retired general Benito Salonga, who led the elite unit in the 1990s.
P Hostage-taking is nothing new in the city: in March 2007 a man with grenades held 32 children on a bus for ten hours to protest against corruption, and freed all of them.
P Rain fell on the park all night, and by morning somebody had tied white flowers to the mirror of the bus.
P Tourism brings the Philippines about 5 percent of its income, and hoteliers fear that the season is dead.
@ man | Rodel Manalastas | p | PHLCRM | former police inspector
@ hos | Hong Kong tourists | l | HKGCVL
@ com | police commandos | g | PHLCOP
@ off | Philippine officials | l | PHLGOV
@ hk | Hong Kong | c | HKG
@ phl | Philippine government | o | PHLGOV
@ neg | negotiators | g | PHLCOP
@ yab | Arnel Yabut | p | PHLCOP | chief negotiator
@ omb | ombudsman's office | o | PHLGOV
@ gre | Gregorio Manalastas | p | PHLCOP | traffic policeman
@ hkl | Hong Kong's leader | p | HKGGOV
@ hkg | Hong Kong government | o | HKGGOV
@ res | Hong Kong residents in the Philippines | l | HKGCVL
@ pre | Philippine president | p | PHLGOV | president
@ fam | families of the victims | l | HKGCVL
@ pol | Manila police | o | PHLCOP
@ chn | China's foreign minister | p | CHNGOV | foreign minister
@ pfm | Philippine foreign minister | p | PHLGOV | foreign minister
@ xin | Xinhua | o | CHNJRN
@ sal | Benito Salonga | p | PHLELI | retired general
@ gm | man with grenades | p | PHLCRM
@ kid | 32 children | l | PHLCVL
E 0 Eight/NUM; Manila/GPE; Hong Kong/GPE
E 2 MANILA/GPE; AFP/ORG; Philippine/NORP; Hong Kong/GPE; eight/NUM; Monday/DATE
E 3 Hong Kong/GPE
E 4 Rodel Manalastas/PER; Rizal monument/FAC
E 5 nine/NUM; 25 people/NUM
E 7 Arnel Yabut/PER; AFP/ORG
E 8 Manalastas/PER; 2009/DATE
E 10 Gregorio/PER
E 15 Manalastas/PER
E 16 Six passengers/NUM
E 17 Hong Kong/GPE
E 18 Philippines/GPE
E 19 Philippine/NORP
E 20 China/GPE; Manila/GPE; Xinhua/ORG
E 21 Four officers/NUM; Tuesday/DATE; Manila/GPE
E 22 Benito Salonga/PER; 1990s/DATE
E 23 March 2007/DATE; 32 children/NUM
E 25 Philippines/GPE
V 0 | siege | ASSAULT/abduct | crime | 181 | @1:Sacked policeman=man | @1:hostages=hos | where=Manila | id=hj
V 0 | gunfire | ASSAULT/firearms | crime | 180 | @1:Sacked policeman=man | @1:hostages=hos | where=Manila | n=killed:Eight:8 | id=sh
V 0 | demands | REQUEST/change | diplomatic | 104 | Hong Kong=hk | @3:Hong Kong=phl | id=dem
V 1 | shot | =sh | | | Sacked policeman=man | hostages=hos
V 1 | stand-off | =hj | | | Sacked policeman=man | hostages=hos
V 1 | rescue | AID | crime | 073 | @2:commandos=com | hostages=hos | id=res
V 2 | hijacked | =hj | | | A sacked Philippine police inspector=man | tourists from Hong Kong=hos | by=officials=off | when=Monday | date=2010-08-23
V 2 | shot | =sh | | | A sacked Philippine police inspector=man | eight of them=hos | by=officials=off | when=Monday | date=2010-08-23 | n=killed:eight:8
V 2 | stormed | =res | | | commandos=com | tourists from Hong Kong=hos | by=officials=off | when=Monday | date=2010-08-23
V 2 | killed | ASSAULT/firearms | crime | 175 | a sniper=com | him=man | by=officials=off | when=Monday | date=2010-08-23 | id=kil
V 3 | siege | =hj | | | @4:Rodel Manalastas=man | @2:tourists from Hong Kong=hos
V 3 | demand | =dem | | | Hong Kong=hk | -
V 4 | seized | =hj | | | Rodel Manalastas=man | @2:tourists from Hong Kong=hos | when=about 10 a.m. | date=2010-08-23 | where=Rizal monument
V 5 | freed | RETREAT/release | crime | 0841 | He=man | nine of the 25 people=hos | when=in the first hours | date=2010-08-23 | n=other:nine:9
V 6 | talked | CONSULT | crime | 046 | Negotiators=neg; him=man | -
V 8 | demanded | REQUEST/change | executive | 104 | he=man | the ombudsman=omb
V 9 | promising | AGREE | executive | 030 | The ombudsman's office=omb | he=man | id=pr
V 9 | rejected | REJECT | executive | 120 | he=man | The ombudsman's office=omb
V 10 | arrested | COERCE/arrest | legal | 173 | - | Gregorio=gre | when=Shortly after 7 p.m. | date=2010-08-23 | id=arr
V 11 | arrest | =arr | | | - | @10:his brother Gregorio=gre
V 12 | shouted | THREATEN/violence | crime | 138 | he=man | them=hos
V 12 | shooting | =sh | | | he=man | them=hos
V 14 | threw | ASSAULT/crowd-control | crime | 175 | Police commandos=com | @15:Manalastas=man
V 14 | smashed | =res | | | Police commandos=com | @16:Six passengers=hos
V 15 | struck | =kil | | | A sniper=com | Manalastas=man
V 16 | rescued | =res | | | @14:Police commandos=com | Six passengers=hos
V 16 | shot | =sh | | | @15:Manalastas=man | parents and sister=hos
V 17 | told | ACCUSE/disapprove | diplomatic | 111 | Hong Kong's leader=hkl | @19:the police=pol
V 17 | crisis | =hj | | | @15:Manalastas=man | @16:Six passengers=hos
V 19 | visited | CONSULT/visit | executive | 042 | The Philippine president=pre | -  | when=before dawn | date=2010-08-24
V 19 | condolences | SUPPORT | diplomatic | 018 | The Philippine president=pre | families of the victims=fam
V 19 | defended | SUPPORT | executive | 052 | The Philippine president=pre | the police=pol
V 20 | telephoned | CONSULT/phone | diplomatic | 041 | China's foreign minister=chn; his counterpart=pfm | - | by=Xinhua news agency=xin
V 20 | urged | REQUEST/change | diplomatic | 024 | China's foreign minister=chn | his counterpart=pfm | by=Xinhua news agency=xin
V 21 | offered | CONCEDE | executive | 0831 | the Manila police chief=pol | - | when=on Tuesday | date=2010-08-24
V 22 | call#1 | ACCUSE/disapprove | executive | 111 | Benito Salonga=sal | @21:assault team=com
V 22 | rescue | =res | | | @21:assault team=com | @16:Six passengers=hos
V 23 | held | ASSAULT/abduct | corruption | 181 | a man with grenades=gm | 32 children=kid | st=h | when=in March 2007 | date=2007-03 | where=the city | n=abducted:32 children:32
V 23 | freed | RETREAT/release | corruption | 0841 | a man with grenades=gm | all of them=kid | st=h | when=in March 2007 | date=2007-03
Q 2 | i | A sacked Philippine~~killed him | officials=off | said | -
Q 7 | d | He was polite~~for his job | Arnel Yabut=yab | told | -
Q 9 | d | garbage | he=man | rejected | -
Q 12 | d | Let my brother~~them all | he=man | shouted | -
Q 13 | i | everyone was dead | - | crying | -
Q 17 | m | the handling~~deeply disappointing | Hong Kong's leader=hkl | told | -
Q 19 | i | they had been right to wait | The Philippine president=pre | saying | -
Q 22 | d | I would not~~sledgehammers | Benito Salonga=sal | said | -
#A w34-010 | 2016-03-11 | -
S CAUGHT! Gran, 71, and 'Diamond Geezers' nabbed over £9m safe deposit raid
P Flying Squad swoops on six addresses in dawn bust as cops find jewels in a DEEP FREEZE
P THESE are the faces of the alleged old lags who cops say pulled off Britain's cheekiest heist over a bank holiday weekend.
P A gran of 71 was among seven people arrested yesterday as more than 100 Flying Squad officers smashed their way into homes across Essex and Kent.
P First to be cuffed was retired scaffolder Ronnie "The Level" Pascoe, 74, who was led out of his Chigwell bungalow in slippers and a dressing gown.
P "Give us a minute, love, I've got bacon on," he told a WPC, according to a neighbour.
P His wife Maureen was arrested half an hour later when officers found a biscuit tin of emeralds under the frozen peas.
P Brothers Barry and Clive Tindall, 66 and 63, were held in a Dartford betting shop.
P Ex-locksmith Vince Costello, 59, was stopped at the Channel Tunnel with £80,000 in a child's car seat.
P Two younger men, said by police to be "the muscle", were picked up in Basildon.
P The raids came ten weeks after thieves bored through a wall in Hatton Garden's little sister, the Clerkenwell Safe Deposit Company, and emptied 61 boxes.
P Last night Pascoe, the Tindalls and Costello were charged with conspiracy to burgle.
P Maureen Pascoe was bailed until April and told The Daily she was "mortified about the peas".
P "I married a scaffolder, darling, I never married a jewel thief," she said.
S "If he done it, he can do his own washing."
P Detective Superintendent Craig Mayhew hailed the operation as "old-fashioned coppering at its best".
P But he admitted that about two thirds of the loot is still missing.
P It is a sweet moment for the Met, which said sorry last month after it emerged that a control room had ignored the alarm on the night.
P Yesterday the force's watchdog confirmed it was STILL investigating that blunder.
P Victim Avi Rosenthal, 52, who lost his late father's stock, blasted the police as "Keystone Cops with a press office".
P "They want a medal for closing the stable door," he fumed.
P Pascoe is no stranger to the Old Bailey: he was jailed for 12 years in 1985 over a bullion van and for four in 1999 for handling stolen watches.
P Costello was cleared of the same watch job.
P All four men will appear before Westminster magistrates this morning, and Pascoe's brief insists the charges are "a fairy tale for pensioners".
P A film about the case is already in the works, and bookies have Ray from the pub at 3-1 to play himself.
P The vault now has a steel door that costs more than most of its boxes ever held.
@ sev | seven arrested over safe deposit raid | l | GBRCRM
@ fly | Flying Squad | o | GBRCOP
@ rp | Ronnie Pascoe | p | GBRCRM
@ mp | Maureen Pascoe | p | GBRCVL
@ nei | neighbour | p | GBRCVL
@ bt | Barry Tindall | p | GBRCRM
@ ct | Clive Tindall | p | GBRCRM
@ vc | Vince Costello | p | GBRCRM
@ ym | two younger men | l | GBRCRM
@ wpc | WPC | p | GBRCOP
@ may | Craig Mayhew | p | GBRCOP | Detective Superintendent
@ met | Metropolitan Police | o | GBRCOP
@ wat | police watchdog | o | GBRCOP
@ ros | Avi Rosenthal | p | GBRBUS
@ brief | Pascoe's brief | p | GBRCVL | lawyer
E 0 £9m/MONEY
E 1 Flying Squad/ORG
E 2 Britain/GPE
E 3 seven people/NUM; yesterday/DATE; more than 100 Flying Squad officers/NUM; Essex/GPE; Kent/GPE
E 4 Ronnie "The Level" Pascoe/PER; Chigwell/GPE
E 6 Maureen/PER
E 7 Barry/PER; Clive Tindall/PER; Dartford/GPE
E 8 Vince Costello/PER; Channel Tunnel/FAC; £80,000/MONEY
E 9 Two younger men/NUM; Basildon/GPE
E 10 Hatton Garden/LOC; Clerkenwell Safe Deposit Company/ORG
E 11 Last night/DATE; Pascoe/PER; Tindalls/PER; Costello/PER
E 12 Maureen Pascoe/PER; April/DATE; The Daily/ORG
E 15 Craig Mayhew/PER
E 17 Met/ORG; last month/DATE
E 18 Yesterday/DATE
E 19 Avi Rosenthal/PER
E 21 Pascoe/PER; Old Bailey/ORG; 1985/DATE; 1999/DATE
E 22 Costello/PER
E 23 four men/NUM; Westminster/GPE; this morning/DATE; Pascoe/PER
E 24 Ray/PER
V 0 | nabbed | COERCE/arrest | legal, crime | 173 | @1:Flying Squad=fly | Gran=mp; 'Diamond Geezers'=sev | id=arr
V 0 | CAUGHT | =arr | | | @1:Flying Squad=fly | Gran=mp; 'Diamond Geezers'=sev
V 1 | swoops | COERCE/seize | crime | 1711 | Flying Squad=fly | @0:'Diamond Geezers'=sev | id=raid
V 1 | bust | =raid | | | Flying Squad=fly | @0:'Diamond Geezers'=sev
V 1 | find | =raid | | | cops=fly | @0:'Diamond Geezers'=sev
V 2 | say | ACCUSE/allege | crime | 1121 | cops=fly | alleged old lags=sev | id=chg
V 3 | arrested | =arr | | | Flying Squad officers=fly | seven people=sev; A gran of 71=mp | when=yesterday | date=2016-03-10 | n=arrested:seven people:7
V 3 | smashed | =raid | | | Flying Squad officers=fly | seven people=sev | when=yesterday | date=2016-03-10 | where=Essex
V 4 | cuffed | COERCE/arrest | legal, crime | 173 | @3:Flying Squad officers=fly | Ronnie "The Level" Pascoe=rp | where=Chigwell | id=rp
V 4 | led | =rp | | | @3:Flying Squad officers=fly | who=rp | where=Chigwell
V 6 | arrested | COERCE/arrest | legal, crime | 173 | officers=fly | Maureen=mp | when=half an hour later | date=2016-03-10
V 6 | found | =raid | | | officers=fly | Maureen=mp
V 7 | held | COERCE/arrest | legal, crime | 173 | @6:officers=fly | Barry=bt; Clive Tindall=ct | where=a Dartford betting shop
V 8 | stopped | COERCE/arrest | legal, crime | 173 | - | Vince Costello=vc | where=Channel Tunnel
V 9 | picked up | COERCE/arrest | legal, crime | 173 | @6:officers=fly | Two younger men=ym | where=Basildon | n=arrested:Two younger men:2
V 10 | raids | =raid | | | @6:officers=fly | @3:seven people=sev
V 11 | charged | ACCUSE/allege | legal, crime | 115 | - | Pascoe=rp; Tindalls=bt; Tindalls=ct; Costello=vc | when=Last night | date=2016-03-10 | id=ch4
V 12 | bailed | CONCEDE | legal | 080 | - | Maureen Pascoe=mp
V 15 | hailed | SUPPORT | crime | 051 | Craig Mayhew=may | @6:officers=fly
V 15 | operation | =raid | | | @6:officers=fly | @3:seven people=sev
V 17 | said sorry | CONCEDE | crime | 055 | the Met=met | - | st=h | when=last month | date=2016-02
V 18 | investigating | ACCUSE/investigate | crime | 090 | the force's watchdog=wat | @17:the Met=met
V 19 | blasted | ACCUSE/disapprove | crime | 111 | Avi Rosenthal=ros | the police=met | id=bl
V 20 | fumed | =bl | | | he=ros | They=met
V 21 | jailed | SANCTION/convict | legal, crime | 116 | - | he=rp | st=h | when=1985 | date=1985 | where=Old Bailey
V 22 | cleared | CONCEDE | legal, crime | 080 | - | Costello=vc | st=h
V 23 | charges | =ch4 | | | - | All four men=rp
Q 5 | d | Give us~~bacon on | he=rp | told | a WPC=wpc
Q 9 | m | to be "the muscle" | police=fly | said | -
Q 12 | m | she was "mortified about the peas" | Maureen Pascoe=mp | told | -
Q 13 | d | I married~~jewel thief | she=mp | said | -
Q 14 | d | * | @13:she=mp |  | -
Q 15 | m | the operation as "old-fashioned coppering at its best" | Craig Mayhew=may | hailed | -
Q 16 | i | about two thirds of the loot is still missing | he=may | admitted | -
Q 18 | i | it was STILL investigating that blunder | the force's watchdog=wat | confirmed | -
Q 19 | m | the police as "Keystone Cops with a press office" | Avi Rosenthal=ros | blasted | -
Q 20 | d | They want~~stable door | he=ros | fumed | -
Q 23 | m | the charges are "a fairy tale for pensioners" | Pascoe's brief=brief | insists | -
#A w34-011 | 2026-01-15 | MONTGOMERY, Ala.
S Alabama governor pardons man who spent 31 years in prison for killing he did not commit
P MONTGOMERY, Ala., Jan 15 (Reuters) - Alabama's governor on Thursday pardoned a Black man who spent 31 years in prison, 19 of them on death row, for the 1993 murder of a store clerk, saying that the state had "stolen a life and must at least give back the name."
P The pardon clears Cornelius Yarbrough, 54, of a crime to which another man confessed in 2023.
P Yarbrough, who was released in March 2024 after a judge threw out his conviction, thanked the governor but told reporters that a piece of paper would not pay his rent.
P "I'm grateful, I am, but I was 21 when they took me and I've got a bad hip now," he said on the steps of the Capitol.
P He repeated his demand that the legislature compensate him.
P A committee rejected his claim for $1.5 million in September, arguing that he had not formally been declared innocent.
P Attorney General Roy Stallworth, a Republican, criticized the clemency decision and said prosecutors in Mobile had acted in good faith.
P "The governor has substituted her sympathy for the judgment of twelve citizens," he said in a statement.
P In 1994 an all-white jury convicted Yarbrough of shooting Ellen Dawes, a clerk at a filling station, and a judge sentenced him to death.
P The trial lasted a day and a half.
P The state set three dates for his execution, and in 2011 he came within six hours of it before the U.S. Supreme Court granted a stay.
P His sentence was commuted to life two years later.
P The case began to fall apart when the Equal Justice Initiative, a Montgomery-based group, sued for access to the police file and found a note in which a detective wrote that the only eyewitness "can't pick him out."
P That detective, Harlan Scruggs, died in 2015.
P "They had the truth in a drawer for thirty years," said Rebecca Olin, the lawyer who argued for Yarbrough's release.
P The confession came from Dwight Mabry, an inmate serving life in Mississippi for two other killings, who told FBI agents that he had shot the clerk for $212.
P Mabry was indicted in Mobile last October and has pleaded guilty.
P Dawes's daughter, Karen Sikes, who was nine at the time, asked the governor in November to grant the pardon.
P "I hated the wrong man my whole life, and I told him so, and he hugged me," Sikes said.
P The two met at a church in Prichard last spring.
P The NAACP praised the pardon and urged the governor to halt executions until every old case in the state had been examined, a request her office declined to discuss.
P Alabama put five men to death in 2025, more than any state but Florida and Texas.
P Ten people sentenced to death there have been exonerated since 1976, according to the Death Penalty Information Center.
P Yarbrough said he planned to frame the pardon, hang it in his sister's hallway and go fishing.
P For the state, the pardon closes a file that the conviction of 1994 opened; for Sikes, his release had closed it already.
@ gov | Alabama governor | p | USAGOV | governor
@ yar | Cornelius Yarbrough | p | USACVL
@ ala | State of Alabama | o | USAGOV
@ leg | Alabama legislature | o | USALEG
@ com | legislative committee | o | USALEG
@ sta | Roy Stallworth | p | USAGOV | Attorney General
@ jury | jury of 1994 | g | USAJUD
@ ju | judge of 1994 | p | USAJUD
@ ju2 | judge of 2024 | p | USAJUD
@ sup | U.S. Supreme Court | o | USAJUD
@ eji | Equal Justice Initiative | o | USANGO
@ scr | Harlan Scruggs | p | USACOP | detective
@ oli | Rebecca Olin | p | USANGO | lawyer
@ mab | Dwight Mabry | p | USACRM | inmate
@ fbi | FBI agents | g | USACOP
@ sik | Karen Sikes | p | USACVL
@ naa | NAACP | o | USANGO
@ off | governor's office | o | USAGOV
@ five | five executed men | l | USACVL
@ dpic | Death Penalty Information Center | o | USANGO
E 0 Alabama/GPE
E 1 MONTGOMERY/GPE; Ala./GPE; Jan 15/DATE; Reuters/ORG; Alabama/GPE; Thursday/DATE; Black/NORP; 1993/DATE
E 2 Cornelius Yarbrough/PER; 2023/DATE
E 3 Yarbrough/PER; March 2024/DATE
E 4 Capitol/FAC
E 6 $1.5 million/MONEY; September/DATE
E 7 Roy Stallworth/PER; Republican/NORP; Mobile/GPE
E 9 1994/DATE; Yarbrough/PER; Ellen Dawes/PER
E 11 2011/DATE; U.S. Supreme Court/ORG
E 12 two years later/DATE
E 13 Equal Justice Initiative/ORG; Montgomery/GPE
E 14 Harlan Scruggs/PER; 2015/DATE
E 15 Rebecca Olin/PER; Yarbrough/PER
E 16 Dwight Mabry/PER; Mississippi/GPE; FBI/ORG; $212/MONEY
E 17 Mabry/PER; Mobile/GPE; last October/DATE
E 18 Dawes/PER; Karen Sikes/PER; November/DATE
E 19 Sikes/PER
E 20 Prichard/GPE; last spring/DATE
E 21 NAACP/ORG
E 22 Alabama/GPE; five men/NUM; 2025/DATE; Florida/GPE; Texas/GPE
E 23 Ten people/NUM; 1976/DATE; Death Penalty Information Center/ORG
E 24 Yarbrough/PER
E 25 1994/DATE; Sikes/PER
V 0 | pardons | CONCEDE | legal, executive | 080 | Alabama governor=gov | man=yar | id=p
V 1 | pardoned | =p | | | Alabama's governor=gov | a Black man=yar | when=Thursday | date=2026-01-15
V 1 | saying | ACCUSE/disapprove | legal | 111 | Alabama's governor=gov | the state=ala
V 2 | pardon | =p | | | @1:Alabama's governor=gov | Cornelius Yarbrough=yar
V 2 | confessed | CONCEDE | legal, crime | 015 | another man=mab | - | st=h | when=in 2023 | date=2023 | id=conf
V 3 | released | RETREAT/release | legal | 0841 | - | Yarbrough=yar | st=h | when=in March 2024 | date=2024-03 | id=rel
V 3 | threw out | CONCEDE | legal | 080 | a judge=ju2 | Yarbrough=yar | st=h | when=in March 2024 | date=2024-03
V 3 | conviction | SANCTION/convict | legal | 116 | @9:an all-white jury=jury | his#1=yar | st=h | id=con
V 3 | thanked | SUPPORT | legal | 051 | Yarbrough=yar | the governor=gov
V 4 | took | COERCE/arrest | legal | 173 | they=ala | me=yar | st=h
V 5 | demand | REQUEST/assist | reparations, legislative | 1031 | He=yar | the legislature=leg | id=claim
V 6 | rejected | REJECT/assist | reparations, legislative | 1221 | A committee=com | his=yar | st=h | when=in September | date=2025-09 | n=money:$1.5 million:1500000:USD
V 6 | claim | REQUEST/assist | reparations, legislative | 1031 | his=yar | A committee=com | st=h
V 7 | criticized | ACCUSE/disapprove | legal, executive | 111 | Roy Stallworth=sta | @8:The governor=gov | id=crit
V 7 | decision | =p | | | @8:The governor=gov | @9:Yarbrough=yar
V 8 | said | =crit | | | he=sta | The governor=gov
V 9 | convicted | =con | | | an all-white jury=jury | Yarbrough=yar | when=In 1994 | date=1994
V 9 | sentenced | SANCTION/convict | legal | 116 | a judge=ju | him=yar | st=h | when=In 1994 | date=1994 | id=sent
V 11 | granted a stay | CONCEDE | legal | 080 | U.S. Supreme Court=sup | he=yar | st=h | when=in 2011 | date=2011
V 12 | commuted | CONCEDE | legal | 080 | - | His=yar | st=h | when=two years later | date=2013
V 12 | sentence | =sent | | | @9:a judge=ju | His=yar
V 13 | sued | ACCUSE/allege | legal | 115 | Equal Justice Initiative=eji | - | st=h
V 15 | argued | REQUEST/yield | legal | 0253 | Rebecca Olin=oli | - | st=h
V 15 | release | =rel | | | - | Yarbrough=yar
V 16 | confession | =conf | | | Dwight Mabry=mab | FBI agents=fbi
V 17 | indicted | ACCUSE/allege | legal, crime | 115 | - | Mabry=mab | st=h | when=last October | date=2025-10 | where=Mobile
V 17 | pleaded guilty | CONCEDE | legal, crime | 015 | Mabry=mab | -
V 18 | asked | REQUEST/yield | legal | 0253 | Karen Sikes=sik | the governor=gov | st=h | when=in November | date=2025-11
V 21 | praised | SUPPORT | legal | 051 | NAACP=naa | the governor=gov
V 21 | pardon | =p | | | the governor=gov | @24:Yarbrough=yar
V 21 | urged | REQUEST/change | legal | 024 | NAACP=naa | the governor=gov | id=urg
V 21 | request | =urg | | | NAACP=naa | the governor=gov
V 22 | put five men to death | ASSAULT/targeted | legal | 175 | Alabama=ala | five men=five | st=h | when=2025 | date=2025 | n=killed:five men:5
V 24 | pardon | =p | | | @21:the governor=gov | Yarbrough=yar
V 25 | pardon | =p | | | @21:the governor=gov | @24:Yarbrough=yar
V 25 | conviction | =con | | | @9:an all-white jury=jury | @24:Yarbrough=yar | when=1994 | date=1994
V 25 | release | =rel | | | - | his=yar
Q 1 | m | the state had~~the name." | Alabama's governor=gov | saying | -
Q 3 | i | a piece of paper would not pay his rent | Yarbrough=yar | told | -
Q 4 | d | I'm grateful~~bad hip now | he=yar | said | -
Q 6 | i | he had not formally been declared innocent | A committee=com | arguing | -
Q 7 | i | prosecutors in Mobile had acted in good faith | Roy Stallworth=sta | said | -
Q 8 | d | The governor~~twelve citizens | he=sta | said | -
Q 13 | m | the only eyewitness "can't pick him out." | a detective=scr | wrote | -
Q 15 | d | They had~~thirty years | Rebecca Olin=oli | said | -
Q 16 | i | he had shot the clerk for $212 | Dwight Mabry=mab | told | FBI agents=fbi
Q 19 | d | I hated~~hugged me | Sikes=sik | said | -
Q 23 | i | Ten people~~since 1976 | Death Penalty Information Center=dpic | according to | -
Q 24 | i | he planned~~go fishing | Yarbrough=yar | said | -
#A w34-012 | 2022-12-12 | HONG KONG
S Hong Kong publisher jailed for 69 months as critics call trial 'a warning to every newsroom'
P Judge says Raymond Szeto 'hid behind the mask of the press' while running a consultancy from his newspaper's offices
P A Hong Kong court on Saturday sentenced the founder of a closed pro-democracy newspaper to five years and nine months in prison for fraud, a verdict that Western governments and press freedom groups condemned as political.
P Raymond Szeto, 71, was also fined HK$2m and barred from managing any company for eight years.
P He smiled at his daughters in the public gallery as the sentence was read out in the district court.
P Judge Herbert Kwan said the tycoon had "hid behind the mask of the press" when he let a private consultancy use the newsroom in breach of the lease.
S "This is not about journalism, it is about a landlord who was deceived for two decades," the judge said.
P A second executive, Wong Kit-man, 58, was jailed for 21 months for the same fraud.
P Both men were found guilty in October.
P Szeto has been behind bars since December 2020, when a court revoked his bail and police led him out in chains.
P He was first arrested in August of that year, as more than 200 officers raided the newspaper and carried away 30 crates of documents, a search that was streamed live by its own reporters.
P A second raid, in June 2021, froze HK$18m of the company's assets and finished the paper off.
P "They did not need to prove anything, they only needed to keep him until nobody came to buy the paper," said Mimi Fong, a former news editor who now lives in Leeds.
P The US state department denounced the sentence as "grossly unjust" and urged the authorities to free Szeto and respect the freedom of the press.
P Beijing's foreign ministry office in the city rejected the criticism on Sunday, accusing Washington of "wantonly smearing the rule of law".
P A spokesperson for the Hong Kong government said suggestions that the trial was political were "sheer nonsense".
P Reporters Without Borders, which has led the campaign for his release, said the jailing was intended as a warning to every newsroom in Asia.
P Its director, Aurélie Maret, was refused entry at Hong Kong airport in November and was put on a flight back to Taipei.
P A larger case awaits Szeto: he is charged under the national security law with colluding with foreign forces, for which he could be imprisoned for life.
P That trial was due to begin this month but was put off last week, after the government asked Beijing to bar his British barrister, Sir Julian Prowse, from appearing.
P "A man is entitled to the lawyer of his choice, even a man whom the government dislikes," Prowse said in London.
P Szeto arrived in Hong Kong at 12 as a stowaway and made his money in knitwear.
P He took to politics after the massacre in Tiananmen Square in 1989, when the army killed hundreds of demonstrators in Beijing.
P In April 2021 he was jailed for 14 months over two marches of 2019.
P His daughters visited him in Stanley prison on Sunday, and said he was thin, cheerful and reading about Saint Paul.
P For the reporters who once worked for him, the jailing of their old boss and the search that they filmed in 2020 belong to one story, and Saturday's sentence is only its latest page.
S Sales of the city's remaining dailies have fallen by a third in five years.
@ sze | Raymond Szeto | p | HKGJRN | publisher
@ kwan | Herbert Kwan | p | HKGJUD | Judge
@ west | Western governments | g | GOV
@ pfg | press freedom groups | g | NGO
@ wong | Wong Kit-man | p | HKGJRN | executive
@ cou | court of 2020 | o | HKGJUD
@ pol | Hong Kong police | o | HKGCOP
@ np | closed newspaper | o | HKGJRN
@ fong | Mimi Fong | p | HKGJRN | former news editor
@ sd | US state department | o | USAGOV
@ aut | Hong Kong authorities | o | HKGGOV
@ fmo | Beijing's foreign ministry office | o | CHNGOV
@ usa | United States | c | USA
@ spo | spokesperson for Hong Kong government | p | HKGGOV | spokesperson
@ hkg | Hong Kong government | o | HKGGOV
@ rsf | Reporters Without Borders | o | NGO
@ mar | Aurélie Maret | p | NGO | director
@ bei | Beijing | o | CHNGOV
@ pro | Julian Prowse | p | GBRCVL | barrister
@ army | Chinese army | o | CHNMIL
@ dem | demonstrators in Beijing | l | CHNCVLOPP
@ dau | daughters of Szeto | l | HKGCVL
E 0 Hong Kong/GPE
E 1 Raymond Szeto/PER
E 2 Hong Kong/GPE; Saturday/DATE; Western/NORP
E 3 Raymond Szeto/PER; HK$2m/MONEY
E 5 Herbert Kwan/PER
E 7 Wong Kit-man/PER
E 8 October/DATE; Both men/NUM
E 9 Szeto/PER; December 2020/DATE
E 10 August of that year/DATE; more than 200 officers/NUM
E 11 June 2021/DATE; HK$18m/MONEY
E 12 Mimi Fong/PER; Leeds/GPE
E 13 US state department/ORG; Szeto/PER
E 14 Beijing/GPE; Sunday/DATE; Washington/GPE
E 15 Hong Kong/GPE
E 16 Reporters Without Borders/ORG; Asia/LOC
E 17 Aurélie Maret/PER; Hong Kong airport/FAC; November/DATE; Taipei/GPE
E 18 Szeto/PER; national security law/LAW
E 19 this month/DATE; last week/DATE; Beijing/GPE; British/NORP; Julian Prowse/PER
E 20 Prowse/PER; London/GPE
E 21 Szeto/PER; Hong Kong/GPE
E 22 Tiananmen Square/LOC; 1989/DATE; hundreds of demonstrators/NUM; Beijing/GPE
E 23 April 2021/DATE; 2019/DATE
E 24 Stanley prison/FAC; Sunday/DATE; Saint Paul/PER
E 25 2020/DATE; Saturday/DATE
V 0 | jailed | SANCTION/convict | legal, rights-freedoms | 116 | @2:A Hong Kong court=kwan | Hong Kong publisher=sze | where=Hong Kong | id=sen
V 0 | call | ACCUSE/disapprove | legal, rights-freedoms | 111 | critics=rsf | @2:A Hong Kong court=kwan | id=warn
V 1 | says | ACCUSE/allege | legal | 112 | Judge=kwan | Raymond Szeto=sze | id=mask
V 2 | sentenced | =sen | | | A Hong Kong court=kwan | the founder of a closed pro-democracy newspaper=sze | when=Saturday | date=2022-12-10
V 2 | verdict | =sen | | | A Hong Kong court=kwan | the founder of a closed pro-democracy newspaper=sze
V 2 | condemned | ACCUSE/disapprove | legal, rights-freedoms | 111 | Western governments=west; press freedom groups=pfg | A Hong Kong court=kwan
V 3 | fined | =sen | | | @2:A Hong Kong court=kwan | Raymond Szeto=sze | n=money:HK$2m:2000000:HKD
V 3 | barred | COERCE/restrict | legal | 172 | @2:A Hong Kong court=kwan | Raymond Szeto=sze
V 4 | sentence | =sen | | | @5:Judge Herbert Kwan=kwan | He=sze | where=the district court
V 5 | said | =mask | | | Herbert Kwan=kwan | the tycoon=sze
V 7 | jailed | SANCTION/convict | legal, rights-freedoms | 116 | @5:Judge Herbert Kwan=kwan | Wong Kit-man=wong
V 8 | found guilty | SANCTION/convict | legal, rights-freedoms | 116 | - | Both men=sze; Both men=wong | st=h | when=in October | date=2022-10
V 9 | revoked | COERCE/arrest | legal, rights-freedoms | 173 | a court=cou | Szeto=sze | st=h | when=December 2020 | date=2020-12 | id=rev
V 9 | led | =rev | | | police=pol | him=sze | when=December 2020 | date=2020-12
V 10 | arrested | COERCE/arrest | legal, rights-freedoms | 173 | more than 200 officers=pol | He=sze | st=h | when=August of that year | date=2020-08
V 10 | raided | COERCE/seize | rights-freedoms | 1711 | more than 200 officers=pol | the newspaper=np | st=h | when=August of that year | date=2020-08 | id=rd
V 10 | carried away | =rd | | | more than 200 officers=pol | the newspaper=np
V 10 | search | =rd | | | more than 200 officers=pol | the newspaper=np
V 11 | raid | COERCE/seize | rights-freedoms | 1711 | @10:more than 200 officers=pol | the company's=np | st=h | when=June 2021 | date=2021-06 | id=rd2
V 11 | froze | =rd2 | | | @10:more than 200 officers=pol | the company's=np | n=money:HK$18m:18000000:HKD
V 12 | said | ACCUSE/disapprove | rights-freedoms | 111 | Mimi Fong=fong | They=aut
V 13 | denounced | ACCUSE/disapprove | legal, diplomatic | 111 | US state department=sd | @5:Judge Herbert Kwan=kwan | id=den
V 13 | sentence | =sen | | | @5:Judge Herbert Kwan=kwan | Szeto=sze
V 13 | urged | REQUEST/yield | legal, rights-freedoms | 0253 | US state department=sd | the authorities=aut
V 14 | rejected | REJECT | diplomatic | 120 | Beijing's foreign ministry office=fmo | Washington=usa | when=on Sunday | date=2022-12-11
V 14 | criticism | =den | | | Washington=usa | @5:Judge Herbert Kwan=kwan
V 14 | accusing | ACCUSE/allege | diplomatic, legal | 112 | Beijing's foreign ministry office=fmo | Washington=usa
V 15 | said | REJECT | legal | 016 | A spokesperson for the Hong Kong government=spo | -
V 16 | campaign | REQUEST/yield | legal, rights-freedoms | 0253 | Reporters Without Borders=rsf | @15:the Hong Kong government=hkg
V 16 | said | =warn | | | Reporters Without Borders=rsf | @5:Judge Herbert Kwan=kwan
V 16 | jailing | =sen | | | @5:Judge Herbert Kwan=kwan | his=sze
V 17 | refused | REJECT | rights-freedoms | 120 | - | Aurélie Maret=mar | st=h | when=in November | date=2022-11 | where=Hong Kong airport
V 17 | put | COERCE/deport | rights-freedoms | 174 | - | Aurélie Maret=mar | st=h | when=in November | date=2022-11 | where=Hong Kong airport
V 18 | charged | ACCUSE/allege | legal, rights-freedoms | 115 | - | Szeto=sze
V 19 | asked | REQUEST/assist | legal | 020 | the government=hkg | Beijing=bei | when=last week | date=2022-12-05/2022-12-11
V 20 | said | ACCUSE/disapprove | legal | 111 | Prowse=pro | the government=hkg | where=London
V 22 | massacre | ASSAULT/targeted | repression, pro-autocracy | 175 | the army=army | hundreds of demonstrators=dem | st=h | when=in 1989 | date=1989 | where=Tiananmen Square | id=tia
V 22 | killed | =tia | | | the army=army | hundreds of demonstrators=dem | when=in 1989 | date=1989 | where=Beijing | n=killed:hundreds of demonstrators:-
V 23 | jailed | SANCTION/convict | legal, rights-freedoms | 116 | - | he=sze | st=h | when=In April 2021 | date=2021-04
V 23 | marches | PROTEST/demo | pro-democracy | 141 | he=sze | - | st=h | when=2019 | date=2019
V 25 | jailing | =sen | | | @5:Judge Herbert Kwan=kwan | their old boss=sze
V 25 | search | =rd | | | @10:more than 200 officers=pol | @10:the newspaper=np | when=in 2020 | date=2020-08
V 25 | sentence | =sen | | | @5:Judge Herbert Kwan=kwan | him=sze | when=Saturday | date=2022-12-10
Q 0 | m | trial 'a warning to every newsroom' | critics=rsf | call | -
Q 1 | m | Raymond Szeto~~newspaper's offices | Judge=kwan | says | -
Q 5 | m | the tycoon~~the lease | Judge Herbert Kwan=kwan | said | -
Q 6 | d | This is not~~two decades | the judge=kwan | said | -
Q 12 | d | They did not~~the paper | Mimi Fong=fong | said | -
Q 13 | m | the sentence as "grossly unjust" | US state department=sd | denounced | -
Q 15 | m | suggestions that~~nonsense" | A spokesperson for the Hong Kong government=spo | said | -
Q 16 | i | the jailing was~~in Asia | Reporters Without Borders=rsf | said | -
Q 20 | d | A man is~~dislikes | Prowse=pro | said | -
Q 24 | i | he was thin~~Saint Paul | His daughters=dau | said | -
#A w34-013 | 2018-05-04 | -
S Ex-New Jersey mayor found guilty of taking $290K in bribes; calls feds 'a goon squad with briefcases'
P A jury in Newark took less than four hours to convict Frank Delvecchio after a five-week corruption trial
P A former New Jersey mayor who once handed the key to his city to a hip-hop star was convicted Thursday of taking more than $290,000 in bribes from a paving contractor.
P The verdict against Frank Delvecchio, 63, a Democrat who ran Paterson for 10 years, came after a five-week trial in federal court in Newark that featured secret recordings, a shoebox and a parakeet.
P Jurors found him guilty on all 11 counts, including extortion, wire fraud and tax evasion.
P "Guilty, guilty, guilty, it sounded like a drum," his wife, Donna, told Fox News outside the courthouse.
P Delvecchio slammed the prosecutors as "a goon squad with briefcases" and vowed to appeal the conviction.
S "I paved more streets than any mayor alive, and this is the thanks," he shouted over the horns of passing trucks.
P U.S. Attorney Michelle Farrow praised the jury and said the decision showed that "City Hall is not an ATM."
P Judge Aaron Weinreb ordered Delvecchio to surrender his passport and confined him to his home until he is sentenced on Sept. 12.
P The star witness was the contractor, Sal Marchetti, who pleaded guilty in 2016 and agreed to wear a wire.
P Over three days last month Marchetti testified that he had handed the mayor envelopes of cash in a diner, in a funeral home and once through the window of a moving Cadillac.
P "He'd say, 'Sal, the bird needs seed,' and I knew that was five grand," Marchetti told the jury.
P Defense lawyer Brian Kuhn accused him of inventing the payments to stay out of prison.
P Marchetti will be sentenced in the fall, and the government has agreed to recommend no more than two years.
P FBI agents arrested the mayor in March 2017 as he was leaving a St. Patrick's parade, 10 days after they searched his home and found $48,000 in a shoebox under the parakeet's cage.
P His chief of staff, Wanda Ortiz, was arrested the same morning and later admitted destroying emails; she was sentenced to 14 months in December.
P A third defendant, zoning officer Jim Pagano, was acquitted Thursday of the single count against him.
P "I slept maybe nine hours since January, total," Pagano said.
P Republicans in Trenton said the case proved the state's pay-to-play law has no teeth, and Gov. candidates have made a punch line of it.
P Delvecchio resigned in June 2017 after the City Council demanded that he go.
P His successor, Mayor Althea Simmons, said the guilty verdict closed "a chapter nobody in Paterson wants to read again."
P But at the Market Street diner where some of the envelopes changed hands, the regulars weren't so sure.
P "Frank took care of people," said Lou Esposito, 70, over a plate of disco fries.
P The conviction makes Delvecchio the fourth mayor of the city in a century to be found guilty of a felony, and the jurors who returned the verdict left by a side door without a word.
@ del | Frank Delvecchio | p | USAELI | former mayor
@ jur | jury in Newark | g | USAJUD
@ pros | federal prosecutors | g | USAJUD
@ don | Donna Delvecchio | p | USACVL
@ far | Michelle Farrow | p | USAJUD | U.S. Attorney
@ wei | Aaron Weinreb | p | USAJUD | Judge
@ mar | Sal Marchetti | p | USABUS | contractor
@ kuhn | Brian Kuhn | p | USACVL | defense lawyer
@ fbi | FBI agents | g | USACOP
@ ort | Wanda Ortiz | p | USAGOV | chief of staff
@ pag | Jim Pagano | p | USAGOV | zoning officer
@ rep | Republicans in Trenton | g | USAPTYOPP
@ cc | City Council of Paterson | o | USALEG
@ sim | Althea Simmons | p | USAGOV | Mayor
@ esp | Lou Esposito | p | USACVL
E 0 New Jersey/GPE; $290K/MONEY
E 1 Newark/GPE; Frank Delvecchio/PER
E 2 New Jersey/GPE; Thursday/DATE; more than $290,000/MONEY
E 3 Frank Delvecchio/PER; Democrat/NORP; Paterson/GPE; Newark/GPE
E 5 Donna/PER; Fox News/ORG
E 6 Delvecchio/PER
E 8 U.S./GPE; Michelle Farrow/PER; City Hall/ORG
E 9 Aaron Weinreb/PER; Delvecchio/PER; Sept. 12/DATE
E 10 Sal Marchetti/PER; 2016/DATE
E 11 last month/DATE; Marchetti/PER
E 12 Sal/PER; Marchetti/PER; five grand/MONEY
E 13 Brian Kuhn/PER
E 14 Marchetti/PER; the fall/DATE
E 15 FBI/ORG; March 2017/DATE; St. Patrick's parade/EVT; $48,000/MONEY
E 16 Wanda Ortiz/PER; the same morning/DATE; December/DATE
E 17 Jim Pagano/PER; Thursday/DATE
E 18 January/DATE; Pagano/PER
E 19 Republicans/NORP; Trenton/GPE
E 20 Delvecchio/PER; June 2017/DATE; City Council/ORG
E 21 Althea Simmons/PER; Paterson/GPE
E 22 Market Street/LOC
E 23 Frank/PER; Lou Esposito/PER
E 24 Delvecchio/PER
V 0 | found guilty | SANCTION/convict | legal, corruption | 116 | @1:A jury in Newark=jur | Ex-New Jersey mayor=del | id=v
V 0 | calls | ACCUSE/disapprove | legal, corruption | 111 | Ex-New Jersey mayor=del | feds=pros | id=goon
V 1 | convict | =v | | | A jury in Newark=jur | Frank Delvecchio=del | where=Newark
V 2 | convicted | =v | | | @1:A jury in Newark=jur | A former New Jersey mayor=del | when=Thursday | date=2018-05-03
V 3 | verdict | =v | | | @1:A jury in Newark=jur | Frank Delvecchio=del | where=Newark
V 4 | found | =v | | | Jurors=jur | him=del
V 6 | slammed | =goon | | | Delvecchio=del | the prosecutors=pros
V 6 | vowed | REJECT | legal, corruption | 120 | Delvecchio=del | @4:Jurors=jur
V 6 | conviction | =v | | | @4:Jurors=jur | Delvecchio=del
V 8 | praised | SUPPORT | legal, corruption | 051 | Michelle Farrow=far | the jury=jur
V 8 | decision | =v | | | the jury=jur | @9:Delvecchio=del
V 9 | ordered | REQUEST/change | legal, corruption | 100 | Aaron Weinreb=wei | Delvecchio=del
V 9 | confined | COERCE/restrict | legal, corruption | 172 | Aaron Weinreb=wei | Delvecchio=del
V 10 | pleaded guilty | CONCEDE | legal, corruption | 015 | Sal Marchetti=mar | - | st=h | when=in 2016 | date=2016
V 10 | agreed | AGREE | legal, corruption | 0313 | Sal Marchetti=mar | @6:the prosecutors=pros | st=h | when=in 2016 | date=2016
V 11 | testified | ACCUSE/allege | legal, corruption | 1121 | Marchetti=mar | the mayor=del | when=last month | date=2018-04 | id=tes
V 12 | told | =tes | | | Marchetti=mar | He=del
V 13 | accused | ACCUSE/allege | legal | 112 | Brian Kuhn=kuhn | him=mar
V 14 | agreed | AGREE | legal, corruption | 0313 | the government=pros | Marchetti=mar
V 15 | arrested | COERCE/arrest | legal, corruption | 173 | FBI agents=fbi | the mayor=del | st=h | when=in March 2017 | date=2017-03
V 15 | searched | COERCE/seize | legal, corruption | 1711 | they=fbi | the mayor=del | st=h | when=in March 2017 | date=2017-03 | id=sea
V 15 | found | =sea | | | they=fbi | the mayor=del | n=money:$48,000:48000:USD
V 16 | arrested | COERCE/arrest | legal, corruption | 173 | @15:FBI agents=fbi | Wanda Ortiz=ort | st=h | when=the same morning | date=2017-03
V 16 | admitted | CONCEDE | legal, corruption | 015 | Wanda Ortiz=ort | - | st=h
V 16 | sentenced | SANCTION/convict | legal, corruption | 116 | - | she=ort | st=h | when=in December | date=2017-12
V 17 | acquitted | CONCEDE | legal, corruption | 080 | @4:Jurors=jur | Jim Pagano=pag | when=Thursday | date=2018-05-03
V 20 | resigned | RETREAT/resign | executive, corruption | 0831 | Delvecchio=del | City Council=cc | st=h | when=in June 2017 | date=2017-06
V 20 | demanded | REQUEST/change | executive, corruption | 1041 | City Council=cc | Delvecchio=del | st=h
V 21 | verdict | =v | | | @4:Jurors=jur | @20:Delvecchio=del
V 24 | conviction | =v | | | the jurors=jur | Delvecchio=del
V 24 | found guilty | =v | | | the jurors=jur | Delvecchio=del
V 24 | verdict | =v | | | the jurors=jur | Delvecchio=del
Q 0 | m | feds 'a goon squad with briefcases' | Ex-New Jersey mayor=del | calls | -
Q 5 | d | Guilty, guilty~~a drum | Donna=don | told | -
Q 6 | m | the prosecutors as "a goon squad with briefcases" | Delvecchio=del | slammed | -
Q 7 | d | I paved~~the thanks | he=del | shouted | -
Q 8 | m | the decision~~ATM." | Michelle Farrow=far | said | -
Q 11 | i | he had handed~~Cadillac | Marchetti=mar | testified | -
Q 12 | d | He'd say~~five grand | Marchetti=mar | told | the jury=jur
Q 18 | d | I slept~~total | Pagano=pag | said | -
Q 19 | i | the case~~no teeth | Republicans in Trenton=rep | said | -
Q 21 | m | the guilty verdict closed~~again." | Althea Simmons=sim | said | -
Q 23 | d | Frank took care of people | Lou Esposito=esp | said | -
#A w34-014 | 2024-02-23 | MEXICO CITY
S Exclusive: Mexico quietly hands accused fentanyl boss to U.S. after night raid on Culiacan ranch
P MEXICO CITY, Feb 23 (Reuters) - Mexico put the alleged fentanyl chief of the Sinaloa Cartel on a plane to Houston on Thursday night, four months after marines captured him in a raid that left 11 people dead, according to three officials with knowledge of the handover.
P The extradition of Ovidio "El Sastre" Beltran, 36, was not announced by either government.
P He was flown out of a military base in Toluca in handcuffs and a bulletproof vest, two of the officials said.
P A spokesman for the U.S. Justice Department confirmed to Reuters that Beltran had arrived and said he would appear before a judge on Monday.
P "We are grateful to the government of Mexico for its partnership in this case," the spokesman said.
P Mexico's foreign minister later told reporters that the transfer had been carried out "in strict application of the treaty, without pressure and without favors."
P A federal grand jury in Illinois indicted Beltran in 2021 on charges of conspiring to import fentanyl and launder its proceeds, and Washington asked for him in October, two days after the raid.
P His lawyers had won three stays from Mexican judges.
P One of them, Leticia Urrutia, accused the government of breaking the law by moving her client while a fourth appeal was pending.
S "They took him out of his cell at nine, they told me at midnight, and by then he was over the Gulf," she said.
P The raid on the ranch outside Culiacan on Oct. 17 began with two Black Hawk helicopters and ended with seven of Beltran's guards and four marines killed.
P Gunmen then burned trucks across the city, blocked the road to the airport and shot at a passenger jet, violence in which a nurse and two soldiers lost their lives.
P "We expected hell and we got a bit more," said a marine officer who took part in the capture and asked not to be named.
P This week soldiers were sent into Culiacan again as a precaution, and by Friday afternoon 1,200 of them were patrolling the avenues in pickup trucks.
P No violence had been reported.
P The Drug Enforcement Administration blames Beltran's faction for a fifth of the fentanyl that enters Arizona, and it had offered $5 million for his arrest.
P His brother Joaquin, who was extradited in 2019, pleaded guilty in Chicago and is serving 28 years.
P Another brother, Ivan, is still at large.
P "The family will be back in business by Easter, because the demand is not going anywhere," said Elena Cardenas, a security analyst at the Colegio de Mexico.
P The handover came a week before the U.S. homeland security secretary is due in the Mexican capital, a visit at which both sides want to talk about migration.
P Republican lawmakers in Washington have repeatedly demanded that the army be used against the cartels, an idea Mexico's president has called an insult.
P "We cooperate, we do not submit," the president said at a morning news conference on Friday, without mentioning the prisoner's name.
P More than 70,000 Americans died of synthetic opioids last year, according to government figures.
@ mex | Mexico | c | MEX
@ usa | United States | c | USA
@ bel | Ovidio Beltran | p | MEXCRM
@ mar | Mexican marines | g | MEXMIL
@ gua | Beltran's guards | g | MEXCRM
@ off | three officials | l | GOV
@ doj | U.S. Justice Department spokesman | p | USAGOV | spokesman
@ mfm | Mexico's foreign minister | p | MEXGOV | foreign minister
@ gj | federal grand jury in Illinois | o | USAJUD
@ law | Beltran's lawyers | l | MEXCVL
@ jud | Mexican judges | l | MEXJUD
@ urr | Leticia Urrutia | p | MEXCVL | lawyer
@ gun | gunmen in Culiacan | g | MEXCRM
@ pax | passenger jet | l | MEXCVL
@ nur | nurse | p | MEXMED
@ sol | Mexican soldiers | g | MEXMIL
@ mo | marine officer | p | MEXMIL | marine officer
@ dea | Drug Enforcement Administration | o | USACOP
@ fac | Beltran's faction | g | MEXCRM
@ joa | Joaquin Beltran | p | MEXCRM
@ car | Elena Cardenas | p | MEXEDU | security analyst
@ hss | U.S. homeland security secretary | p | USAGOV | homeland security secretary
@ rep | Republican lawmakers | l | USALEGPTY
@ pre | Mexico's president | p | MEXGOV | president
E 0 Mexico/GPE; U.S./GPE; Culiacan/GPE
E 1 MEXICO CITY/GPE; Feb 23/DATE; Reuters/ORG; Mexico/GPE; Sinaloa Cartel/ARM; Houston/GPE; Thursday/DATE; 11 people/NUM
E 2 Ovidio "El Sastre" Beltran/PER
E 3 Toluca/GPE
E 4 U.S. Justice Department/ORG; Reuters/ORG; Beltran/PER; Monday/DATE
E 5 Mexico/GPE
E 6 Mexico/GPE
E 7 Illinois/GPE; Beltran/PER; 2021/DATE; Washington/GPE; October/DATE
E 8 Mexican/NORP
E 9 Leticia Urrutia/PER
E 10 Gulf/LOC
E 11 Culiacan/GPE; Oct. 17/DATE; Beltran/PER; seven/NUM; four marines/NUM
E 12 two soldiers/NUM
E 14 This week/DATE; Culiacan/GPE; Friday/DATE; 1,200/NUM
E 16 Drug Enforcement Administration/ORG; Beltran/PER; Arizona/GPE; $5 million/MONEY
E 17 Joaquin/PER; 2019/DATE; Chicago/GPE
E 18 Ivan/PER
E 19 Easter/DATE; Elena Cardenas/PER; Colegio de Mexico/ORG
E 20 U.S./GPE; Mexican/NORP
E 21 Republican/NORP; Washington/GPE; Mexico/GPE
E 22 Friday/DATE
E 23 More than 70,000/NUM; Americans/NORP; last year/DATE
V 0 | hands | COOPERATE | legal, illegal-drugs | 063 | Mexico=mex | U.S.=usa | id=ex
V 0 | raid | ASSAULT/firearms | illegal-drugs, military | 193 | @1:marines=mar | accused fentanyl boss=bel | where=Culiacan ranch | st=h | id=raid
V 1 | put | =ex | | | Mexico=mex | @0:U.S.=usa | by=three officials=off | when=Thursday night | date=2024-02-22
V 1 | captured | COERCE/arrest | illegal-drugs, military | 173 | marines=mar | him=bel | by=three officials=off | st=h | when=four months after | date=2023-10-17 | id=cap
V 1 | raid | =raid | | | marines=mar | him=bel | by=three officials=off | n=killed:11 people:11
V 2 | extradition | =ex | | | @1:Mexico=mex | @0:U.S.=usa
V 3 | flown out | =ex | | | @1:Mexico=mex | @0:U.S.=usa | by=two of the officials=off | where=a military base in Toluca
V 5 | said | SUPPORT | legal, diplomatic | 051 | the spokesman=doj | government of Mexico=mex
V 6 | transfer | =ex | | | Mexico=mex | @4:U.S.=usa | by=Mexico's foreign minister=mfm
V 7 | indicted | ACCUSE/allege | legal, illegal-drugs | 115 | A federal grand jury=gj | Beltran=bel | st=h | when=in 2021 | date=2021 | where=Illinois
V 7 | asked | REQUEST/assist | legal, illegal-drugs | 0213 | Washington=usa | @6:Mexico=mex | st=h | when=two days after the raid | date=2023-10-19
V 7 | raid | =raid | | | @11:marines=mar | Beltran=bel
V 8 | won | CONCEDE | legal | 080 | Mexican judges=jud | @7:Beltran=bel | st=h
V 9 | accused | ACCUSE/allege | legal | 112 | Leticia Urrutia=urr | the government=mex
V 9 | moving | =ex | | | the government=mex | @4:U.S.=usa | by=Leticia Urrutia=urr
V 10 | took | =ex | | | They=mex | @4:U.S.=usa | by=she=urr
V 11 | raid | =raid | | | four marines=mar | seven of Beltran's guards=gua | when=on Oct. 17 | date=2023-10-17 | where=Culiacan | n=killed:seven:7 | n=killed:four marines:4
V 12 | burned | ASSAULT/destroy | illegal-drugs, crime | 1712 | Gunmen=gun | - | st=h | where=the city | id=burn
V 12 | blocked | COERCE/restrict | illegal-drugs | 172 | Gunmen=gun | - | st=h
V 12 | shot | ASSAULT/firearms | illegal-drugs, crime | 180 | Gunmen=gun | a passenger jet=pax | st=h
V 12 | violence | ASSAULT | illegal-drugs, crime | 180 | Gunmen=gun | a nurse=nur; two soldiers=sol | st=h | n=killed:two soldiers:2
V 13 | capture | =cap | | | a marine officer=mar | @7:Beltran=bel
V 14 | sent | MOBILIZE/troops | military, illegal-drugs | 154 | - | - | when=This week | date=2024-02-19/2024-02-23 | where=Culiacan | id=mob
V 14 | patrolling | =mob | | | 1,200 of them=sol | - | when=by Friday afternoon | date=2024-02-23 | n=troops:1,200:1200
V 16 | blames | ACCUSE/allege | illegal-drugs | 1121 | Drug Enforcement Administration=dea | Beltran's faction=fac
V 17 | extradited | COOPERATE | legal, illegal-drugs | 063 | @6:Mexico=mex | @4:U.S.=usa | st=h | when=in 2019 | date=2019
V 17 | pleaded guilty | CONCEDE | legal, illegal-drugs | 015 | Joaquin=joa | - | st=h | where=Chicago
V 20 | handover | =ex | | | @22:the president=mex | @4:U.S.=usa
V 20 | due | AGREE | diplomatic, migration | 032 | U.S. homeland security secretary=hss | @21:Mexico=mex | id=vis
V 20 | visit | =vis | | | U.S. homeland security secretary=hss | @21:Mexico=mex
V 21 | demanded | REQUEST/change | illegal-drugs, military | 1042 | Republican lawmakers=rep | - | st=h
V 21 | called | REJECT | illegal-drugs, military | 120 | Mexico's president=pre | Republican lawmakers=rep | st=h
Q 1 | i | Mexico put~~dead | three officials with knowledge of the handover=off | according to | -
Q 3 | i | He was flown~~bulletproof vest | two of the officials=off | said | -
Q 4 | i | Beltran had arrived | A spokesman for the U.S. Justice Department=doj | confirmed | -
Q 4 | i | he would appear before a judge on Monday | A spokesman for the U.S. Justice Department=doj | said | -
Q 5 | d | We are~~this case | the spokesman=doj | said | -
Q 6 | m | the transfer~~favors." | Mexico's foreign minister=mfm | told | -
Q 10 | d | They took~~the Gulf | she=urr | said | -
Q 13 | d | We expected~~bit more | a marine officer=mo | said | -
Q 19 | d | The family~~anywhere | Elena Cardenas=car | said | -
Q 22 | d | We cooperate, we do not submit | the president=pre | said | -
Q 23 | i | More than 70,000 Americans~~last year | | according to | -
#A w34-015 | 2021-07-30 | -
S Belarus: Release Jailed Human Rights Defenders, Drop Charges
P Raids on 14 Homes and Offices Follow Pattern of Reprisal, Rights Group Says
P (Vilnius, July 30, 2021) – Belarusian authorities should immediately release four human rights defenders arrested in a wave of raids this month, Human Rights Watch said today.
P Officers of the State Security Committee (KGB) searched at least 14 homes and offices in Minsk, Brest, Homiel and Mahilioŭ on July 14, seized computers and bank cards, and detained 11 people.
P Seven of them were freed within ten days.
P The four who are still held are Ales Karatkevich, chair of the Spring Legal Aid Center; his deputy, Volha Shylovich; the lawyer Uladzimir Hrechka; and Tatsiana Bialova, a 24-year-old volunteer.
P Karatkevich was arrested on a commuter train, and agents beat him in front of passengers, two witnesses told Human Rights Watch.
P He was charged on July 23 with tax evasion and "financing group actions that grossly violate public order."
P Shylovich, who is pregnant, was taken from a maternity clinic.
S Investigators accused Hrechka of forging powers of attorney, and he began a hunger strike the same night.
P Bialova has been given no lawyer and no reason.
P "These arrests are punishment for keeping records that the government wants burned," said Nora Lindholm, senior Europe researcher at Human Rights Watch.
S "If the prosecutor has a crime to show, he has had two weeks to show it."
P The prosecutor general's office said in a letter of July 27 that the searches were lawful and that "human rights are not a profession."
P President's spokeswoman Natallia Eismantovich dismissed an appeal by the United Nations special rapporteur for the detainees' release.
P The European Union condemned the raids on July 15 and said it would consider new sanctions, and the United States embassy called the detentions "one more shameful page."
P Karatkevich's wife, Iryna, has received one letter from him.
P "He writes that the window does not close and that I should not come," she told Human Rights Watch by phone.
P The Spring Center documented 1,300 cases of torture after the disputed presidential election of August 2020, when riot police arrested more than 7,000 demonstrators in four days and beat hundreds of them in the yard of the Akrestsina jail.
P Not one officer has been charged over those beatings.
P The justice minister closed the center in April, and in May a Minsk court sentenced its accountant, Siarhei Latyshonak, to three years for "extremism."
P Latyshonak's appeal was rejected on July 9.
P Under international law, detention before trial must be the exception and must rest on evidence.
P Conditions in pretrial prison No. 1, a nineteenth-century fortress with no ventilation, are poor.
P Governments that care about Belarus should press for the release of the four, Lindholm said, "by name, every week, until the door opens."
P The raids, the arrests and the beating on the train all fell in the month in which Minsk told a United Nations committee that it had no political prisoners.
@ aut | Belarusian authorities | o | BLRGOV
@ four | four human rights defenders | l | BLRNGO
@ hrw | Human Rights Watch | o | NGO
@ kgb | State Security Committee (KGB) | o | BLRSPY
@ ele | 11 detained people | l | BLRNGO
@ sev | seven freed people | l | BLRNGO
@ kar | Ales Karatkevich | p | BLRNGO | chair
@ shy | Volha Shylovich | p | BLRNGO | deputy chair
@ hre | Uladzimir Hrechka | p | BLRNGO | lawyer
@ bia | Tatsiana Bialova | p | BLRNGO | volunteer
@ wit | two witnesses | l | BLRCVL
@ inv | Belarusian investigators | g | BLRCOP
@ lin | Nora Lindholm | p | NGO | senior Europe researcher
@ pgo | prosecutor general's office | o | BLRJUD
@ eis | Natallia Eismantovich | p | BLRGOV | spokeswoman
@ rap | United Nations special rapporteur | p | UNO | special rapporteur
@ eu | European Union | o | EUR
@ emb | United States embassy | o | USAGOV
@ iry | Iryna Karatkevich | p | BLRCVL
@ scr | Spring Legal Aid Center | o | BLRNGO
@ rp | riot police | g | BLRCOP
@ dem | demonstrators of 2020 | l | BLRCVLOPP
@ jm | justice minister | p | BLRGOV | justice minister
@ mc | Minsk court | o | BLRJUD
@ lat | Siarhei Latyshonak | p | BLRNGO | accountant
@ gvs | governments | g | GOV
E 0 Belarus/GPE
E 2 Vilnius/GPE; July 30, 2021/DATE; Belarusian/NORP; four human rights defenders/NUM; this month/DATE; Human Rights Watch/ORG; today/DATE
E 3 State Security Committee/ORG; KGB/ORG; Minsk/GPE; Brest/GPE; Homiel/GPE; Mahilioŭ/GPE; July 14/DATE; 11 people/NUM
E 4 Seven/NUM
E 5 four/NUM; Ales Karatkevich/PER; Spring Legal Aid Center/ORG; Volha Shylovich/PER; Uladzimir Hrechka/PER; Tatsiana Bialova/PER
E 6 Karatkevich/PER; two witnesses/NUM; Human Rights Watch/ORG
E 7 July 23/DATE
E 8 Shylovich/PER
E 9 Hrechka/PER
E 10 Bialova/PER
E 11 Nora Lindholm/PER; Europe/LOC; Human Rights Watch/ORG
E 13 July 27/DATE
E 14 Natallia Eismantovich/PER; United Nations/ORG
E 15 European Union/ORG; July 15/DATE; United States/GPE
E 16 Karatkevich/PER; Iryna/PER
E 17 Human Rights Watch/ORG
E 18 Spring Center/ORG; August 2020/DATE; more than 7,000 demonstrators/NUM; hundreds/NUM; Akrestsina jail/FAC
E 20 April/DATE; May/DATE; Minsk/GPE; Siarhei Latyshonak/PER
E 21 Latyshonak/PER; July 9/DATE
E 23 pretrial prison No. 1/FAC
E 24 Belarus/GPE; four/NUM; Lindholm/PER
E 25 Minsk/GPE; United Nations/ORG
V 0 | Release | REQUEST/yield | human-rights, legal | 1053 | @2:Human Rights Watch=hrw | Belarus=aut | id=req
V 1 | Raids | COERCE/seize | human-rights, repression | 1711 | @3:Officers of the State Security Committee=kgb | - | id=raid
V 2 | release | =req | | | Human Rights Watch=hrw | Belarusian authorities=aut | when=today | date=2021-07-30
V 2 | arrested | COERCE/arrest | human-rights, legal | 173 | Belarusian authorities=kgb | four human rights defenders=four | when=this month | date=2021-07 | n=arrested:four human rights defenders:4 | id=arr
V 2 | raids | =raid | | | @3:Officers of the State Security Committee=kgb | - | when=this month | date=2021-07
V 3 | searched | =raid | | | Officers of the State Security Committee=kgb | - | when=July 14 | date=2021-07-14 | where=Minsk
V 3 | seized | =raid | | | Officers of the State Security Committee=kgb | 11 people=ele
V 3 | detained | COERCE/arrest | human-rights, legal | 173 | Officers of the State Security Committee=kgb | 11 people=ele | when=July 14 | date=2021-07-14 | n=arrested:11 people:11 | id=det
V 4 | freed | RETREAT/release | human-rights, legal | 0841 | @3:Officers of the State Security Committee=kgb | Seven of them=sev | n=other:Seven:7
V 5 | held | =arr | | | @3:Officers of the State Security Committee=kgb | The four=four
V 6 | arrested | COERCE/arrest | human-rights, legal | 173 | agents=kgb | Karatkevich=kar | by=two witnesses=wit | where=a commuter train
V 6 | beat | ASSAULT/beat | repression, human-rights | 175 | agents=kgb | Karatkevich=kar | by=two witnesses=wit | where=a commuter train | id=trb
V 7 | charged | ACCUSE/allege | legal, human-rights | 115 | - | He=kar | when=July 23 | date=2021-07-23
V 8 | taken | COERCE/arrest | human-rights, legal | 173 | @6:agents=kgb | Shylovich=shy | where=a maternity clinic
V 9 | accused | ACCUSE/allege | legal, human-rights | 115 | Investigators=inv | Hrechka=hre
V 9 | hunger strike | PROTEST/hunger | human-rights, legal | 142 | he=hre | Investigators=inv | when=the same night
V 11 | arrests | =arr | | | the government=kgb | @5:The four=four
V 11 | said | ACCUSE/disapprove | human-rights | 111 | Nora Lindholm=lin | the government=aut
V 13 | said | REJECT | legal, human-rights | 120 | prosecutor general's office=pgo | - | when=July 27 | date=2021-07-27
V 13 | searches | =raid | | | @3:Officers of the State Security Committee=kgb | -
V 14 | dismissed | REJECT/yield | human-rights, legal | 1243 | Natallia Eismantovich=eis | United Nations special rapporteur=rap
V 14 | appeal | REQUEST/yield | human-rights, legal | 0253 | United Nations special rapporteur=rap | Natallia Eismantovich=aut
V 15 | condemned | ACCUSE/disapprove | human-rights, diplomatic | 111 | European Union=eu | @13:prosecutor general's office=aut | when=July 15 | date=2021-07-15
V 15 | raids | =raid | | | @3:Officers of the State Security Committee=kgb | -
V 15 | called | ACCUSE/disapprove | human-rights, diplomatic | 111 | United States embassy=emb | @13:prosecutor general's office=aut
V 15 | detentions | =det | | | @3:Officers of the State Security Committee=kgb | @3:11 people=ele
V 18 | torture | ASSAULT/torture | repression, human-rights | 1822 | - | - | by=Spring Center=scr | st=h | when=after the disputed presidential election of August 2020
V 18 | arrested | COERCE/arrest | repression, election | 173 | riot police=rp | more than 7,000 demonstrators=dem | st=h | when=August 2020 | date=2020-08 | n=arrested:more than 7,000 demonstrators:7000
V 18 | beat | ASSAULT/beat | repression, election | 175 | riot police=rp | hundreds of them=dem | st=h | when=August 2020 | date=2020-08 | where=Akrestsina jail | id=beat
V 19 | charged | ACCUSE/allege | legal | 115 | - | officer=rp | st=n
V 19 | beatings | =beat | | | officer=rp | @18:hundreds of them=dem
V 20 | closed | COERCE/restrict | human-rights | 1722 | The justice minister=jm | the center=scr | st=h | when=in April | date=2021-04
V 20 | sentenced | SANCTION/convict | legal, human-rights | 116 | a Minsk court=mc | Siarhei Latyshonak=lat | st=h | when=in May | date=2021-05
V 21 | rejected | REJECT | legal, human-rights | 120 | - | Latyshonak=lat | when=July 9 | date=2021-07-09
V 24 | press | REQUEST/change | human-rights, diplomatic | 024 | Lindholm=lin | Governments=gvs
V 25 | raids | =raid | | | @3:Officers of the State Security Committee=kgb | -
V 25 | arrests | =arr | | | @3:Officers of the State Security Committee=kgb | @24:the four=four
V 25 | beating | =trb | | | @6:agents=kgb | @16:Karatkevich=kar | where=the train
Q 1 | i | Raids on 14 Homes and Offices Follow Pattern of Reprisal | Rights Group=hrw | Says | -
Q 2 | i | Belarusian authorities~~this month | Human Rights Watch=hrw | said | -
Q 6 | i | Karatkevich~~passengers | two witnesses=wit | told | Human Rights Watch=hrw
Q 11 | d | These arrests~~burned | Nora Lindholm=lin | said | -
Q 12 | d | * | @11:Nora Lindholm=lin |  | -
Q 13 | m | the searches~~profession." | The prosecutor general's office=pgo | said | -
Q 15 | i | it would consider new sanctions | European Union=eu | said | -
Q 15 | m | the detentions "one more shameful page." | United States embassy=emb | called | -
Q 17 | d | He writes~~not come | she=iry | told | Human Rights Watch=hrw
Q 24 | m | Governments that~~release of the four | Lindholm=lin | said | -
Q 25 | i | it had no political prisoners | Minsk=aut | told | -
#A w34-016 | 2019-10-25 | -
S Polokwane cash-van heist: five suspects in the dock, sergeant among them
P State opposes bail as court hears how robbers blew up vehicle with 14 guards and shoppers nearby
P POLOKWANE - Five men accused of bombing a cash-in-transit van on the N1 and shooting dead a police constable who gave chase appeared in the Polokwane magistrate's court on Thursday under heavy guard.
P Among them was a serving police sergeant, Lucky Mabunda, 38, who allegedly sold the gang its rifles.
P The others are Sipho Nkuna, Themba Radebe, Kagiso Molefe and Hendrik Cilliers, a former soldier.
P They face charges of murder, armed robbery and possession of explosives, National Prosecuting Authority spokesperson Mashudu Rambau said.
P Last Friday's heist took place in front of a shopping centre in broad daylight.
P Witnesses said two German sedans rammed the van, four men blasted its roof open, and money "fell like leaves" on the taxi rank.
P Constable Refilwe Maponya, 27, died in hospital after the robbers opened fire on her vehicle near Kranskop.
P The robbers got away with R3.8 million.
P Nkuna was arrested first, on Saturday, in a clinic in Modimolle where he was being treated for burns.
P Radebe and Molefe were caught on Sunday night, when the Hawks raided a lodge near Bela-Bela and recovered R610,000 and two AK-47s.
P A sixth suspect was killed in a shoot-out with officers at the lodge.
P Cilliers handed himself over to police on Monday with his attorney.
P And on Tuesday, in what one officer called "the worst arrest of my life", Mabunda was handcuffed at his own station during morning parade.
P "He saluted me, and then I had to take his weapon," the officer told this newspaper.
P Prosecutor Annelise Venter told the magistrate that the state would oppose bail for all five.
P "Accused number one knows where the witnesses live, accused number five knows how to find them on the system," she said.
P Magistrate Tshepo Ledwaba postponed the bail hearing to 1 November and ordered that the men be kept in custody until then.
P Outside, about 200 people sang and held up pictures of the dead constable.
P "They must rot," said her uncle, Joseph Maponya.
S "A policeman sold the gun that killed a policewoman, how do you explain that to her child?"
P Police minister Themba Dlodlo visited the family on Wednesday and promised that the state would pay for the child's schooling.
P The police union Popcru condemned the killing, saying that 28 of its members had been murdered since April.
P The DA's Marius Joubert blamed the minister for "a crime intelligence service that is neither".
P There were 183 cash-in-transit robberies in the past financial year, down from 238.
P Hawkers at the rank say that notes are still turning up in maize sacks.
@ five | five heist suspects | l | ZAFCRM
@ gang | heist robbers | g | ZAFCRM
@ van | cash-in-transit van | l | ZAFBUS
@ mab | Lucky Mabunda | p | ZAFCOP | police sergeant
@ nku | Sipho Nkuna | p | ZAFCRM
@ rad | Themba Radebe | p | ZAFCRM
@ mol | Kagiso Molefe | p | ZAFCRM
@ cil | Hendrik Cilliers | p | ZAFCRM | former soldier
@ npa | National Prosecuting Authority | o | ZAFJUD
@ ram | Mashudu Rambau | p | ZAFJUD | spokesperson
@ wit | witnesses of heist | l | ZAFCVL
@ map | Refilwe Maponya | p | ZAFCOP | constable
@ haw | Hawks | o | ZAFCOP
@ six | sixth suspect | p | ZAFCRM
@ ofc | officer at Mabunda's station | p | ZAFCOP
@ ven | Annelise Venter | p | ZAFJUD | prosecutor
@ led | Tshepo Ledwaba | p | ZAFJUD | Magistrate
@ crowd | people outside court | l | ZAFCVL
@ jm | Joseph Maponya | p | ZAFCVL
@ dlo | Themba Dlodlo | p | ZAFGOV | Police minister
@ fam | Maponya family | l | ZAFCVL
@ pop | Popcru | o | ZAFLABCOP
@ mem | murdered police members | l | ZAFCOP
@ jou | Marius Joubert | p | ZAFPTYOPP
@ hawk | hawkers at the rank | l | ZAFCVL
E 0 Polokwane/GPE; five suspects/NUM
E 1 14 guards and shoppers/NUM
E 2 POLOKWANE/GPE; Five men/NUM; N1/LOC; Polokwane/GPE; Thursday/DATE
E 3 Lucky Mabunda/PER
E 4 Sipho Nkuna/PER; Themba Radebe/PER; Kagiso Molefe/PER; Hendrik Cilliers/PER
E 5 National Prosecuting Authority/ORG; Mashudu Rambau/PER
E 6 Last Friday/DATE
E 7 German/NORP; four men/NUM
E 8 Refilwe Maponya/PER; Kranskop/GPE
E 9 R3.8 million/MONEY
E 10 Nkuna/PER; Saturday/DATE; Modimolle/GPE
E 11 Radebe/PER; Molefe/PER; Sunday/DATE; Hawks/ORG; Bela-Bela/GPE; R610,000/MONEY
E 13 Cilliers/PER; Monday/DATE
E 14 Tuesday/DATE; Mabunda/PER
E 16 Annelise Venter/PER; five/NUM
E 18 Tshepo Ledwaba/PER; 1 November/DATE
E 19 about 200 people/NUM
E 20 Joseph Maponya/PER
E 22 Themba Dlodlo/PER; Wednesday/DATE
E 23 Popcru/ORG; 28/NUM; April/DATE
E 24 DA/ORG; Marius Joubert/PER
V 0 | heist | ASSAULT/explosives | crime | 183 | @1:robbers=gang | cash-van=van | where=Polokwane | id=h
V 0 | in the dock | ACCUSE/allege | legal, crime | 115 | @1:State=npa | five suspects=five; sergeant=mab | id=trial
V 1 | opposes | REJECT/yield | legal | 124 | State=npa | @0:five suspects=five | id=opp
V 1 | blew up | =h | | | robbers=gang | vehicle=van
V 2 | bombing | =h | | | Five men=gang | a cash-in-transit van=van | where=N1
V 2 | shooting dead | ASSAULT/firearms | crime | 180 | Five men=gang | a police constable=map | id=k
V 2 | appeared | =trial | | | @1:State=npa | Five men=five | when=on Thursday | date=2019-10-24 | where=Polokwane magistrate's court
V 5 | charges | =trial | | | National Prosecuting Authority=npa | They=five
V 6 | heist | =h | | | @8:robbers=gang | @2:a cash-in-transit van=van | when=Last Friday | date=2019-10-18 | where=in front of a shopping centre
V 7 | blasted | =h | | | four men=gang | van=van | by=Witnesses=wit
V 8 | opened fire | =k | | | the robbers=gang | Constable Refilwe Maponya=map | where=Kranskop
V 10 | arrested | COERCE/arrest | legal, crime | 173 | - | Nkuna=nku | when=on Saturday | date=2019-10-19 | where=Modimolle
V 11 | caught | COERCE/arrest | legal, crime | 173 | Hawks=haw | Radebe=rad; Molefe=mol | when=on Sunday night | date=2019-10-20 | where=Bela-Bela
V 11 | raided | COERCE/seize | crime | 1711 | Hawks=haw | Radebe=rad; Molefe=mol | when=on Sunday night | date=2019-10-20 | where=Bela-Bela | id=rd
V 11 | recovered | =rd | | | Hawks=haw | Radebe=rad; Molefe=mol | n=money:R610,000:610000:ZAR
V 12 | killed | ASSAULT/firearms | crime | 175 | officers=haw | A sixth suspect=six | where=the lodge | id=so
V 12 | shoot-out | =so | | | officers=haw | A sixth suspect=six | where=the lodge
V 13 | handed himself over | COERCE/arrest | legal, crime | 173 | police=haw | Cilliers=cil | when=on Monday | date=2019-10-21
V 14 | handcuffed | COERCE/arrest | legal, crime | 173 | - | Mabunda=mab | when=on Tuesday | date=2019-10-22 | where=his own station | id=ma
V 14 | arrest | =ma | | | one officer=ofc | Mabunda=mab
V 15 | take | =ma | | | I=ofc | He=mab | by=the officer=ofc
V 16 | oppose | =opp | | | the state=npa | all five=five
V 17 | said | ACCUSE/allege | legal, crime | 112 | she=ven | Accused number one=nku; accused number five=mab
V 18 | kept in custody | COERCE/arrest | legal | 173 | Tshepo Ledwaba=led | the men=five
V 19 | sang | PROTEST/demo | crime | 141 | about 200 people=crowd | @18:the men=five | n=protesters:about 200 people:200 | where=Outside
V 20 | said | ACCUSE/disapprove | crime | 111 | Joseph Maponya=jm | They=five
V 21 | killed | =k | | | @18:the men=gang | a policewoman=map
V 22 | visited | CONSULT/visit | executive | 042 | Themba Dlodlo=dlo | the family=fam | when=on Wednesday | date=2019-10-23
V 22 | promised | AGREE | executive | 033 | Themba Dlodlo=dlo | the family=fam | when=on Wednesday | date=2019-10-23
V 23 | condemned | ACCUSE/disapprove | crime | 111 | Popcru=pop | @18:the men=gang
V 23 | killing | =k | | | @18:the men=gang | @8:Constable Refilwe Maponya=map
V 23 | murdered | ASSAULT/targeted | crime | 180 | - | 28 of its members=mem | by=Popcru=pop | st=h | when=since April | n=killed:28:28 | date=2019-04/2019-10
V 24 | blamed | ACCUSE/allege | executive, crime | 112 | Marius Joubert=jou | the minister=dlo
Q 5 | i | They face~~explosives | Mashudu Rambau=ram | said | -
Q 7 | m | two German~~taxi rank | Witnesses=wit | said | -
Q 14 | d | the worst arrest of my life | one officer=ofc | called | -
Q 15 | d | He saluted~~weapon | the officer=ofc | told | -
Q 16 | i | the state would oppose bail for all five | Annelise Venter=ven | told | the magistrate=led
Q 17 | d | Accused number one~~the system | she=ven | said | -
Q 20 | d | They must rot | Joseph Maponya=jm | said | -
Q 21 | d | * | @20:Joseph Maponya=jm |  | -
Q 22 | i | the state would pay for the child's schooling | Themba Dlodlo=dlo | promised | -
Q 23 | i | 28 of its members had been murdered since April | Popcru=pop | saying | -
Q 24 | m | the minister for "a crime intelligence service that is neither" | Marius Joubert=jou | blamed | -
Q 26 | i | notes are still turning up in maize sacks | Hawkers at the rank=hawk | say | -
#A w34-017 | 2025-11-04 | -
S Turkey jails opposition mayor of Antalya district pending trial; thousands protest overnight
P Arrest of Selin Karahan is the latest in a wave of detentions of officials of the main opposition party
P A court in Turkey has jailed the popular opposition mayor of Muratpaşa, in the city of Antalya, ahead of her trial on corruption charges that she calls a political plot.
P Selin Karahan, 46, of the Republican People's Party (CHP), was detained in a dawn raid on her home on Friday along with 23 others.
P Twelve of them, including her brother Emre and her head of planning, were sent to prison with her late on Sunday.
P The remaining 11 were released under judicial control, prosecutors said.
P Ms Karahan is accused of taking bribes from hotel owners in return for building permits.
P "I have a flat, a bicycle and a clear conscience," she said in a message posted on X by her lawyers.
S "They are not jailing me, they are jailing the ballot box."
P The decision brought thousands of people onto the streets of Antalya on Sunday night, and riot police used water cannon and pepper spray to keep them from the courthouse.
P Interior Minister Kerem Aldemir said 41 protesters had been arrested and nine officers slightly hurt.
P "No one is above the law, and no one will drag this country into the street," he wrote.
P The CHP's leader, who flew to Antalya overnight, called the arrest a coup against the voters and demanded that Ms Karahan be freed at once.
S He told the crowd that the party would boycott the opening of the new court year.
P The government denies that it interferes with the judiciary.
P The Council of Europe's human rights commissioner criticised the mayor's imprisonment and said she was "deeply concerned by a pattern that leaves fewer and fewer mayors in office".
P Ankara has yet to respond.
P Ms Karahan won the district with 61% of the vote in March 2024, when the CHP took most of the big cities.
P Since then prosecutors have opened inquiries into more than 500 of its officials, according to the party.
P The biggest blow fell in March, when the mayor of Istanbul was arrested days before he was to be named candidate for president, and the protests that followed were the largest in a decade.
P Ms Karahan spoke at most of those rallies.
P Her lawyer, Taner Öğüt, said that the file against her rested on one secret witness, code-named Olive, who "has described an office she has never worked in".
P In the square below the clock tower her supporters were handing out oranges on Monday, and nobody seemed in a hurry to go home.
P "We voted, they arrested, so we will vote again," said Nermin, a retired teacher who declined to give her surname.
P The date of the mayor's trial has not been set.
P By then the court's decision, the mayor's arrest and the protests had led every opposition newspaper, and the main television channels had shown none of the three.
@ kar | Selin Karahan | p | TURPTYOPP | mayor of Muratpaşa
@ cou | Turkish court | o | TURJUD
@ pro | protesters in Antalya | l | TURCVLOPP
@ det | 23 detained with Karahan | l | TURPTYOPP
@ tw | twelve jailed with Karahan | l | TURPTYOPP
@ el | 11 released | l | TURPTYOPP
@ pol | Turkish police | o | TURCOP
@ prs | Turkish prosecutors | g | TURJUD
@ rp | riot police | g | TURCOP
@ ald | Kerem Aldemir | p | TURGOV | Interior Minister
@ arp | 41 arrested protesters | l | TURCVLOPP
@ chp | CHP | o | TURPTYOPP
@ lead | CHP's leader | p | TURPTYOPP | leader
@ gov | Turkish government | o | TURGOV
@ coe | Council of Europe's human rights commissioner | p | IGO | human rights commissioner
@ ist | mayor of Istanbul | p | TURPTYOPP | mayor of Istanbul
@ mp | March protesters | l | TURCVLOPP
@ ogu | Taner Öğüt | p | TURCVL | lawyer
@ oli | witness Olive | p | TURCVL
@ ner | Nermin | p | TURCVL | retired teacher
E 0 Turkey/GPE; Antalya/GPE
E 1 Selin Karahan/PER
E 2 Turkey/GPE; Muratpaşa/GPE; Antalya/GPE
E 3 Selin Karahan/PER; Republican People's Party/ORG; CHP/ORG; Friday/DATE; 23 others/NUM
E 4 Twelve/NUM; Emre/PER; Sunday/DATE
E 5 11/NUM
E 6 Karahan/PER
E 7 X/ORG
E 9 Antalya/GPE; Sunday/DATE; thousands of people/NUM
E 10 Kerem Aldemir/PER; 41 protesters/NUM; nine officers/NUM
E 12 CHP/ORG; Antalya/GPE; Karahan/PER
E 15 Council of Europe/ORG
E 16 Ankara/GPE
E 17 Karahan/PER; March 2024/DATE; CHP/ORG
E 18 more than 500/NUM
E 19 March/DATE; Istanbul/GPE
E 20 Karahan/PER
E 21 Taner Öğüt/PER; Olive/PER
E 22 Monday/DATE
E 23 Nermin/PER
V 0 | jails | COERCE/arrest | political-institutions, legal | 173 | @2:A court in Turkey=cou | opposition mayor=kar | where=Turkey | id=j
V 0 | protest | PROTEST/demo | political-institutions | 141 | thousands=pro | @2:A court in Turkey=cou | when=overnight | id=p
V 1 | Arrest | =j | | | @2:A court in Turkey=cou | Selin Karahan=kar
V 1 | wave | COERCE/arrest | political-institutions, legal | 173 | - | officials of the main opposition party=chp | st=h
V 2 | jailed | =j | | | A court in Turkey=cou | opposition mayor=kar
V 2 | charges | ACCUSE/allege | corruption, legal | 1121 | @5:prosecutors=prs | her=kar | id=ch
V 2 | calls | REJECT | corruption, political-institutions | 016 | she=kar | -
V 3 | detained | COERCE/arrest | political-institutions, legal | 173 | - | Selin Karahan=kar; 23 others=det | when=Friday | date=2025-10-31 | where=her home | n=arrested:23 others:23 | id=det
V 3 | raid | COERCE/seize | political-institutions | 1711 | - | Selin Karahan=kar | when=Friday | date=2025-10-31 | where=her home
V 4 | sent | COERCE/arrest | political-institutions, legal | 173 | @2:A court in Turkey=cou | Twelve of them=tw | when=late on Sunday | date=2025-11-02 | n=arrested:Twelve:12
V 5 | released | RETREAT/release | legal | 0841 | - | The remaining 11=el | by=prosecutors=prs | n=other:11:11
V 6 | accused | =ch | | | @5:prosecutors=prs | Ms Karahan=kar
V 8 | jailing#1 | =j | | | They=cou | me=kar | by=@7:she=kar
V 8 | jailing#2 | ACCUSE/disapprove | political-institutions | 111 | @7:she=kar | They=gov
V 9 | decision | =j | | | @2:A court in Turkey=cou | @7:she=kar
V 9 | brought | =p | | | thousands of people=pro | @2:A court in Turkey=cou | when=on Sunday night | date=2025-11-02 | where=Antalya | n=protesters:thousands of people:-
V 9 | used | ASSAULT/crowd-control | repression | 175 | riot police=rp | thousands of people=pro | when=on Sunday night | date=2025-11-02 | where=Antalya
V 10 | arrested | COERCE/arrest | repression | 173 | @9:riot police=rp | 41 protesters=arp | by=Kerem Aldemir=ald | n=arrested:41 protesters:41
V 12 | called | ACCUSE/disapprove | political-institutions | 111 | The CHP's leader=lead | @14:The government=gov
V 12 | arrest | =j | | | @14:The government=cou | Ms Karahan=kar
V 12 | demanded | REQUEST/yield | political-institutions, legal | 1053 | The CHP's leader=lead | @14:The government=gov
V 13 | told | THREATEN/restrict | political-institutions, legal | 1312 | He=lead | @14:The government=gov
V 14 | denies | REJECT | legal, political-institutions | 016 | The government=gov | -
V 15 | criticised | ACCUSE/disapprove | political-institutions, human-rights | 111 | The Council of Europe's human rights commissioner=coe | @14:The government=gov
V 15 | imprisonment | =j | | | @2:A court in Turkey=cou | the mayor=kar
V 18 | inquiries | ACCUSE/investigate | corruption, political-institutions | 0911 | prosecutors=prs | its officials=chp | by=the party=chp | st=h | when=Since then
V 19 | arrested | COERCE/arrest | political-institutions, election | 173 | - | the mayor of Istanbul=ist | st=h | when=in March | date=2025-03 | where=Istanbul
V 19 | protests | PROTEST/demo | political-institutions | 141 | - | - | st=h | when=in March | date=2025-03 | id=mp
V 20 | rallies | =mp | | | Ms Karahan=kar | -
V 23 | arrested | =det | | | they=pol | @20:Ms Karahan=kar | by=Nermin=ner
V 25 | decision | =j | | | the court=cou | the mayor=kar
V 25 | arrest | =j | | | the court=cou | the mayor=kar
V 25 | protests | =p | | | @9:thousands of people=pro | the court=cou
Q 5 | i | The remaining 11 were released under judicial control | prosecutors=prs | said | -
Q 7 | d | I have~~conscience | she=kar | said | -
Q 8 | d | * | @7:she=kar |  | -
Q 10 | i | 41 protesters~~slightly hurt | Kerem Aldemir=ald | said | -
Q 11 | d | No one is~~the street | he=ald | wrote | -
Q 13 | i | the party would~~court year | He=lead | told | the crowd=pro
Q 14 | i | it interferes with the judiciary | The government=gov | denies | -
Q 15 | m | she was "deeply~~in office" | The Council of Europe's human rights commissioner=coe | said | -
Q 21 | m | the file~~worked in" | Taner Öğüt=ogu | said | -
Q 23 | d | We voted~~vote again | Nermin=ner | said | -
#A w34-018 | 2023-08-28 | -
S Suspect in Tulsa mosque shooting charged with hate crimes. Why did two warnings go nowhere?
P Oklahoma authorities say the 24-year-old planned the attack for months; survivors recall 'the longest ninety seconds'
P (CNN) A man accused of killing four worshippers at a mosque in Tulsa was charged on Monday with federal hate crimes, three days after the attack that has shaken Muslims across the country and raised questions about two tips that the FBI received in the spring.
P Dylan Creech, 24, faces 27 counts, including four that carry the death penalty, according to an indictment unsealed in the Northern District of Oklahoma.
P He is already charged under state law with first-degree murder.
P Creech opened fire with an AR-style rifle at 1:22 p.m. on Friday as about 90 people were kneeling in prayer at the Islamic Center of East Tulsa, police said.
P The shooting lasted 90 seconds.
P "It was the longest ninety seconds of my life, and I lay on my son and counted," said Yusuf Rahimi, 39, a dentist who was grazed in the shoulder.
P Those killed were Abdul Karim Siddiqi, 71; Hodan Warsame, 45; and the brothers Bilal and Sami Haddad, 19 and 17.
P Eight others were wounded, two of them critically.
P The gunman was tackled by two worshippers while he was reloading, and officers arrested him in the parking lot, where he told them he had come "to make a point," Police Chief Gwen Arbuckle said.
P The man who brought him down first, retired firefighter Earl Whitmore, 62, converted to Islam in 2004.
P "Don't call me a hero, I was just the closest," Whitmore told CNN.
P Attorney General's deputy Lena Park said at a news conference on Monday that the murders were "an attack on the freedom to pray, and therefore on everybody."
P At a short hearing the same day Creech's public defender entered a plea of not guilty to the state charges, and Judge Norma Tillis ordered him held without bail.
P He said nothing.
P Search warrants executed at his apartment on Friday night turned up two more rifles, a notebook and a 31-page document, law enforcement sources said.
P What the FBI knew, and when, is now the subject of an internal review that the bureau announced on Sunday.
P A former roommate phoned its tip line in April to say Creech had driven past the mosque and "made a gun with his fingers," and a gun shop clerk called in May.
P Agents interviewed Creech once, in his doorway, and closed the file.
P Sen. Marcus Oyler, a Republican, demanded the bureau's records of both calls, and the Council on American-Islamic Relations accused it of "watching mosques for twenty years and missing the man across the street."
P The FBI expressed its condolences and declined to comment further.
P Thousands attended a vigil in downtown Tulsa on Saturday night, at which the governor wept and the imam, Idris Kamal, asked those present not to hate.
P The city has a long memory of such things: in 1921 a white mob destroyed the Black neighborhood of Greenwood and killed as many as 300 people.
P "This town knows what it is to bury its own," Kamal said.
P Gun sales in Oklahoma have risen every year since 2019.
@ cre | Dylan Creech | p | USACRM
@ wor | worshippers at Tulsa mosque | l | USAREL
@ fed | federal prosecutors | g | USAJUD
@ fbi | FBI | o | USACOP
@ pol | Tulsa police | o | USACOP
@ rah | Yusuf Rahimi | p | USACVL
@ sid | Abdul Karim Siddiqi | p | USAREL
@ war | Hodan Warsame | p | USAREL
@ bil | Bilal Haddad | p | USAREL
@ sam | Sami Haddad | p | USAREL
@ arb | Gwen Arbuckle | p | USACOP | Police Chief
@ whi | Earl Whitmore | p | USACVL
@ park | Lena Park | p | USAGOV | Attorney General's deputy
@ def | public defender | p | USAJUD | public defender
@ til | Norma Tillis | p | USAJUD | Judge
@ les | law enforcement sources | l | USACOP
@ room | former roommate | p | USACVL
@ oyl | Marcus Oyler | p | USALEG | Sen.
@ cair | Council on American-Islamic Relations | o | USANGO
@ vig | people at vigil | l | USACVL
@ kam | Idris Kamal | p | USAREL | imam
@ mob | white mob of 1921 | l | USACVL
@ gre | people of Greenwood | l | USACVL
@ oka | Oklahoma authorities | g | USACOP
E 0 Tulsa/GPE
E 1 Oklahoma/GPE
E 2 CNN/ORG; four worshippers/NUM; Tulsa/GPE; Monday/DATE; Muslims/NORP; FBI/ORG; the spring/DATE
E 3 Dylan Creech/PER; Northern District of Oklahoma/GPE
E 5 Creech/PER; Friday/DATE; about 90 people/NUM; Islamic Center of East Tulsa/FAC
E 7 Yusuf Rahimi/PER
E 8 Abdul Karim Siddiqi/PER; Hodan Warsame/PER; Bilal/PER; Sami Haddad/PER
E 9 Eight others/NUM; two/NUM
E 10 two worshippers/NUM; Gwen Arbuckle/PER
E 11 Earl Whitmore/PER; 2004/DATE
E 12 Whitmore/PER; CNN/ORG
E 13 Lena Park/PER; Monday/DATE
E 14 the same day/DATE; Creech/PER; Norma Tillis/PER
E 16 Friday/DATE
E 17 FBI/ORG; Sunday/DATE
E 18 April/DATE; Creech/PER; May/DATE
E 19 Creech/PER
E 20 Marcus Oyler/PER; Republican/NORP; Council on American-Islamic Relations/ORG
E 21 FBI/ORG
E 22 Thousands/NUM; Tulsa/GPE; Saturday/DATE; Idris Kamal/PER
E 23 1921/DATE; Black/NORP; Greenwood/GPE; as many as 300 people/NUM
E 24 Kamal/PER
E 25 Oklahoma/GPE; 2019/DATE
V 0 | shooting | ASSAULT/firearms | religion-ethnicity, crime | 180 | Suspect=cre | @2:four worshippers=wor | where=Tulsa mosque | id=k
V 0 | charged | ACCUSE/allege | legal, religion-ethnicity | 115 | @3:an indictment=fed | Suspect=cre | id=ch
V 1 | attack | =k | | | the 24-year-old=cre | survivors=wor
V 2 | killing | =k | | | A man=cre | four worshippers=wor | where=a mosque in Tulsa | n=killed:four worshippers:4
V 2 | charged | =ch | | | @3:an indictment=fed | A man=cre | when=on Monday | date=2023-08-28
V 2 | attack | =k | | | A man=cre | four worshippers=wor | when=three days after | date=2023-08-25
V 3 | faces | =ch | | | indictment=fed | Dylan Creech=cre
V 3 | indictment | =ch | | | indictment=fed | Dylan Creech=cre | where=Northern District of Oklahoma
V 4 | charged | ACCUSE/allege | legal, crime | 115 | - | He=cre | id=st
V 5 | opened fire | =k | | | Creech=cre | about 90 people=wor | by=police=pol | when=on Friday | date=2023-08-25 | where=Islamic Center of East Tulsa
V 6 | shooting | =k | | | @5:Creech=cre | @5:about 90 people=wor
V 7 | grazed | =k | | | @5:Creech=cre | Yusuf Rahimi=rah
V 8 | killed | =k | | | @5:Creech=cre | Abdul Karim Siddiqi=sid; Hodan Warsame=war; Bilal=bil; Sami Haddad=sam
V 9 | wounded | =k | | | @5:Creech=cre | Eight others=wor | n=injured:Eight others:8
V 10 | arrested | COERCE/arrest | legal, crime | 173 | officers=pol | him=cre | by=Gwen Arbuckle=arb | where=the parking lot
V 13 | murders | =k | | | @14:Creech=cre | @10:two worshippers=wor
V 13 | said | ACCUSE/disapprove | religion-ethnicity, rights-freedoms | 111 | Lena Park=park | @14:Creech=cre | when=on Monday | date=2023-08-28
V 14 | plea of not guilty | REJECT | legal | 016 | Creech=cre | - | when=the same day | date=2023-08-28
V 14 | charges | =st | | | - | Creech=cre
V 14 | held | COERCE/arrest | legal | 173 | Norma Tillis=til | him=cre | when=the same day | date=2023-08-28
V 16 | executed | COERCE/seize | crime | 1711 | - | his=cre | by=law enforcement sources=les | when=on Friday night | date=2023-08-25 | where=his apartment
V 17 | review | ACCUSE/investigate | crime | 090 | the bureau=fbi | FBI=fbi | when=on Sunday | date=2023-08-27
V 18 | say | ACCUSE/allege | religion-ethnicity, crime | 112 | A former roommate=room | Creech=cre | st=h | when=in April | date=2023-04
V 19 | interviewed | ACCUSE/investigate | crime | 090 | Agents=fbi | Creech=cre | st=h
V 20 | demanded | REQUEST/assist | legislative | 1011 | Marcus Oyler=oyl | the bureau=fbi
V 20 | accused | ACCUSE/allege | religion-ethnicity | 112 | Council on American-Islamic Relations=cair | it=fbi
V 21 | condolences | SUPPORT | religion-ethnicity | 018 | FBI=fbi | -
V 22 | vigil | PROTEST/demo | religion-ethnicity | 141 | Thousands=vig | - | when=on Saturday night | date=2023-08-26 | where=downtown Tulsa | n=protesters:Thousands:-
V 22 | asked | REQUEST/yield | religion-ethnicity | 025 | Idris Kamal=kam | those present=vig
V 23 | destroyed | ASSAULT/destroy | religion-ethnicity | 1712 | a white mob=mob | Greenwood=gre | st=h | when=in 1921 | date=1921 | where=Greenwood
V 23 | killed | ASSAULT/targeted | religion-ethnicity | 203 | a white mob=mob | as many as 300 people=gre | st=h | when=in 1921 | date=1921 | where=Greenwood | n=killed:as many as 300 people:300
Q 1 | i | the 24-year-old planned the attack for months | Oklahoma authorities=oka | say | -
Q 3 | i | Dylan Creech, 24~~death penalty |  | according to | -
Q 5 | i | Creech opened~~East Tulsa | police=pol | said | -
Q 7 | d | It was~~and counted | Yusuf Rahimi=rah | said | -
Q 10 | i | The gunman was~~make a point," | Gwen Arbuckle=arb | said | -
Q 12 | d | Don't call~~closest | Whitmore=whi | told | -
Q 13 | m | the murders were~~everybody." | Lena Park=park | said | -
Q 16 | i | Search warrants~~document | law enforcement sources=les | said | -
Q 18 | m | Creech had~~fingers," | A former roommate=room | say | -
Q 20 | m | it of "watching mosques for twenty years and missing the man across the street." | Council on American-Islamic Relations=cair | accused | -
Q 24 | d | This town~~its own | Kamal=kam | said | -
#A w34-019 | 2020-11-20 | Abuja
S N4.8bn fraud: Court remands ex-governor Danladi in Kuje prison, EFCC opposes bail
P Former lawmaker, two commissioners also docked as pensioners jubilate
P Abuja – Justice Ngozi Umeh of the Federal High Court on Friday ordered that a former governor, Chief Yohanna Danladi, be remanded at the Kuje Correctional Centre over an alleged N4.8 billion pension fraud.
P Danladi was arraigned by the Economic and Financial Crimes Commission (EFCC) on a 12-count charge bordering on money laundering and criminal breach of trust.
P He pleaded not guilty to all the counts, as did his co-defendants: ex-senator Musa Gyang and two former commissioners, Mrs Rhoda Pam and Mr Istifanus Dung.
P Shortly after the plea his counsel, Chief Bayo Adesina (SAN), asked the court to admit him to bail on self-recognition.
P "My Lord, the defendant is a statesman who suffers from hypertension, he is not a flight risk," Adesina submitted.
P EFCC lawyer Hauwa Sambo opposed the application and urged the judge to reject it, saying the ex-governor "jumped administrative bail twice and was caught with three passports".
P In her ruling Justice Umeh refused bail for Danladi but granted it to Mrs Pam in the sum of N50 million.
P She fixed 8 December for hearing.
P The former governor was arrested on 3 November at the Nnamdi Azikiwe International Airport as he was about to board a flight to Dubai.
P Gyang was picked up at his Jos residence the following day, and Dung surrendered himself to the commission last week.
P Operatives who searched Danladi's country home recovered $640,000 in a water tank, the EFCC spokesman, Mr Sunday Orji, told our correspondent.
P "The money meant for those who served this country for 35 years was floating like ogbono," Orji said.
P There was drama outside the court as a group of pensioners in faded ties sang and danced at news of the remand.
S "God has finally opened the book," said Pa Dauda Choji, 78, who claimed he had not been paid since 2016.
P Supporters of Danladi, bussed in from Plateau State, clashed with the pensioners, and policemen fired tear gas to disperse both sides.
P The Peoples Democratic Party condemned the remand, describing the trial as "a witch-hunt with a court date".
P Its publicity secretary, Mr Chuks Nwosu, accused the Presidency of using the EFCC to break the opposition before the 2023 elections.
P The Presidency swiftly dismissed the accusation.
S "Let him ask the pensioners who is being hunted," a presidential aide said via Twitter.
P Danladi, who governed from 2011 to 2019, had been invited by the anti-graft agency as far back as July 2019 and released after two nights.
P In March the state assembly set up a panel which indicted him over the missing fund, a report he rejected as "arithmetic by enemies".
P The pension bureau itself has been padlocked since Easter, its gateman says, because nobody has paid him either.
P If found guilty, the ex-governor may spend the rest of his life in jail.
P By evening the arraignment, the plea, the remand and the pensioners' dance had been set to music on WhatsApp, with the airport arrest as the chorus.
@ dan | Yohanna Danladi | p | NGAELI | former governor
@ umeh | Ngozi Umeh | p | NGAJUD | Justice
@ efcc | Economic and Financial Crimes Commission | o | NGACOP
@ gya | Musa Gyang | p | NGAELI | ex-senator
@ pam | Rhoda Pam | p | NGAELI | former commissioner
@ dun | Istifanus Dung | p | NGAELI | former commissioner
@ ade | Bayo Adesina | p | NGACVL | counsel
@ sam | Hauwa Sambo | p | NGACOP | EFCC lawyer
@ orj | Sunday Orji | p | NGACOP | EFCC spokesman
@ pen | pensioners | l | NGACVL
@ cho | Dauda Choji | p | NGACVL
@ sup | supporters of Danladi | l | NGACVL
@ pol | policemen | g | NGACOP
@ pdp | Peoples Democratic Party | o | NGAPTYOPP
@ nwo | Chuks Nwosu | p | NGAPTYOPP | publicity secretary
@ pres | Presidency | o | NGAGOV
@ aide | presidential aide | p | NGAGOV | aide
@ asm | state assembly | o | NGALEG
@ pan | state assembly panel | o | NGALEG
@ gate | gateman | p | NGACVL
E 0 N4.8bn/MONEY; Danladi/PER; Kuje prison/FAC; EFCC/ORG
E 2 Abuja/GPE; Ngozi Umeh/PER; Federal High Court/ORG; Friday/DATE; Yohanna Danladi/PER; Kuje Correctional Centre/FAC; N4.8 billion/MONEY
E 3 Danladi/PER; Economic and Financial Crimes Commission/ORG; EFCC/ORG
E 4 Musa Gyang/PER; Rhoda Pam/PER; Istifanus Dung/PER
E 5 Bayo Adesina/PER
E 6 Adesina/PER
E 7 EFCC/ORG; Hauwa Sambo/PER
E 8 Umeh/PER; Danladi/PER; Pam/PER; N50 million/MONEY
E 9 8 December/DATE
E 10 3 November/DATE; Nnamdi Azikiwe International Airport/FAC; Dubai/GPE
E 11 Gyang/PER; Jos/GPE; the following day/DATE; Dung/PER; last week/DATE
E 12 Danladi/PER; $640,000/MONEY; EFCC/ORG; Sunday Orji/PER
E 13 Orji/PER
E 15 Dauda Choji/PER; 2016/DATE
E 16 Danladi/PER; Plateau State/GPE
E 17 Peoples Democratic Party/ORG
E 18 Chuks Nwosu/PER; Presidency/ORG; EFCC/ORG; 2023/DATE
E 19 Presidency/ORG
E 20 Twitter/ORG
E 21 Danladi/PER; 2011/DATE; 2019#1/DATE; July 2019/DATE
E 22 March/DATE
E 23 Easter/DATE
E 25 WhatsApp/ORG
V 0 | remands | COERCE/arrest | legal, corruption | 173 | @2:Justice Ngozi Umeh=umeh | ex-governor Danladi=dan | where=Kuje prison | id=rem
V 0 | opposes | REJECT/yield | legal, corruption | 124 | EFCC=efcc | ex-governor Danladi=dan | id=opp
V 1 | docked | ACCUSE/allege | legal, corruption | 115 | @3:Economic and Financial Crimes Commission=efcc | Former lawmaker=gya; two commissioners=pam; two commissioners=dun | id=arrg
V 2 | remanded | =rem | | | Ngozi Umeh=umeh | Chief Yohanna Danladi=dan | when=Friday | date=2020-11-20 | where=Kuje Correctional Centre
V 3 | arraigned | ACCUSE/allege | legal, corruption | 115 | Economic and Financial Crimes Commission=efcc | Danladi=dan | id=chg
V 3 | charge | =chg | | | Economic and Financial Crimes Commission=efcc | Danladi=dan
V 4 | pleaded not guilty | REJECT | legal, corruption | 016 | He=dan; Musa Gyang=gya; Mrs Rhoda Pam=pam; Mr Istifanus Dung=dun | @3:Economic and Financial Crimes Commission=efcc | id=plea
V 5 | plea | =plea | | | him=dan | @7:EFCC=efcc
V 5 | asked | REQUEST/yield | legal, corruption | 0253 | Bayo Adesina=ade | court=umeh | id=app
V 7 | opposed | =opp | | | Hauwa Sambo=sam | @5:Chief Bayo Adesina=dan
V 7 | application | =app | | | @6:Adesina=ade | the judge=umeh
V 7 | urged | REQUEST/change | legal, corruption | 020 | Hauwa Sambo=sam | the judge=umeh
V 7 | caught | COERCE/arrest | legal, corruption | 173 | - | the ex-governor=dan | by=Hauwa Sambo=sam | st=h
V 8 | refused | REJECT/yield | legal, corruption | 1243 | Justice Umeh=umeh | Danladi=dan | when=@2:Friday | date=2020-11-20
V 8 | granted | CONCEDE | legal, corruption | 080 | Justice Umeh=umeh | Mrs Pam=pam | when=@2:Friday | date=2020-11-20 | n=money:N50 million:50000000:NGN
V 10 | arrested | COERCE/arrest | legal, corruption | 173 | - | The former governor=dan | when=on 3 November | date=2020-11-03 | where=Nnamdi Azikiwe International Airport | id=dar
V 11 | picked up | COERCE/arrest | legal, corruption | 173 | - | Gyang=gya | when=the following day | date=2020-11-04 | where=his Jos residence
V 11 | surrendered | COERCE/arrest | legal, corruption | 173 | the commission=efcc | Dung=dun | when=last week | date=2020-11-09/2020-11-15
V 12 | searched | COERCE/seize | legal, corruption | 1711 | Operatives=efcc | Danladi=dan | by=Mr Sunday Orji=orj | where=country home | id=sea
V 12 | recovered | =sea | | | Operatives=efcc | Danladi=dan | by=Mr Sunday Orji=orj | n=money:$640,000:640000:USD
V 14 | remand | =rem | | | @8:Justice Umeh=umeh | @12:Danladi=dan
V 16 | clashed | ASSAULT | corruption | 190 | Supporters of Danladi=sup; the pensioners=pen | -
V 16 | fired | ASSAULT/crowd-control | repression | 175 | policemen=pol | Supporters of Danladi=sup; the pensioners=pen
V 17 | condemned | ACCUSE/disapprove | legal, corruption | 111 | Peoples Democratic Party=pdp | @19:The Presidency=pres
V 17 | remand | =rem | | | @8:Justice Umeh=umeh | @16:Danladi=dan
V 17 | trial | =chg | | | @18:the EFCC=efcc | @16:Danladi=dan
V 18 | accused | ACCUSE/allege | corruption, election | 112 | Mr Chuks Nwosu=nwo | the Presidency=pres | id=acc
V 19 | dismissed | REJECT | corruption | 016 | The Presidency=pres | @18:Mr Chuks Nwosu=nwo | id=dis
V 19 | accusation | =acc | | | @18:Mr Chuks Nwosu=nwo | The Presidency=pres
V 20 | said | =dis | | | a presidential aide=aide | him=nwo
V 21 | released | RETREAT/release | legal, corruption | 0841 | the anti-graft agency=efcc | Danladi=dan | st=h | when=as far back as July 2019 | date=2019-07
V 22 | indicted | ACCUSE/allege | corruption, legislative | 1121 | a panel=pan | him=dan | st=h | when=In March | date=2020-03 | id=rep
V 22 | set up | ACCUSE/investigate | corruption, legislative | 0911 | the state assembly=asm | - | st=h | when=In March | date=2020-03
V 22 | report | =rep | | | a panel=pan | him=dan
V 22 | rejected | REJECT | corruption | 016 | he=dan | a panel=pan | st=h
V 25 | arraignment | =chg | | | @18:the EFCC=efcc | @21:Danladi=dan
V 25 | plea | =plea | | | @21:Danladi=dan | @18:the EFCC=efcc
V 25 | remand | =rem | | | @8:Justice Umeh=umeh | @21:Danladi=dan
V 25 | arrest | =dar | | | - | @21:Danladi=dan | where=airport
Q 6 | d | My Lord~~flight risk | Adesina=ade | submitted | -
Q 7 | m | the ex-governor "jumped~~passports" | EFCC lawyer Hauwa Sambo=sam | saying | -
Q 12 | i | Operatives~~water tank | Mr Sunday Orji=orj | told | -
Q 13 | d | The money~~ogbono | Orji=orj | said | -
Q 15 | d | God has finally opened the book | Pa Dauda Choji=cho | said | -
Q 15 | i | he had not been paid since 2016 | who=cho | claimed | -
Q 17 | m | the trial as "a witch-hunt with a court date" | Peoples Democratic Party=pdp | describing | -
Q 20 | d | Let him~~hunted | a presidential aide=aide | said | -
Q 22 | m | a report he rejected as "arithmetic by enemies" | he=dan | rejected | -
Q 23 | i | The pension bureau~~him either | its gateman=gate | says | -
#A w34-020 | 2013-04-25 | LIMA, Ohio
S Court roundup: Grandson gets 11 years for robbing his own grandmother; pill-mill doctor says he's sorry
P Jury still out in feed-store embezzlement trial; two more held in copper thefts
P LIMA, Ohio — A Lima man who robbed his own grandmother at knifepoint for her pain pills was sentenced Wednesday to 11 years in prison, capping a week in which Allen County Common Pleas Court was about as busy as anybody can remember.
P Judge Warren Shoup called Tyler Hatfield, 22, "the sorriest thing I've seen come through that door in 19 years."
P "She raised you, she fed you, and you held a steak knife on her," Shoup told him before handing down the sentence.
P Hatfield pleaded guilty in February to aggravated robbery and kidnapping.
P His grandmother, Opal Hatfield, 77, asked the judge for mercy in a letter written on the back of a church bulletin.
S "He is sick, and prison will not make him well," the letter said.
P Hatfield cried when it was read, and he was still crying when deputies led him away.
P Down the hall, Dr. Leonard Voorhees, 58, apologized to his patients before Judge Anne Keller sent him to prison for seven years for running what prosecutors called a pill mill on Cable Road.
P "I was supposed to help people, and I'm sorry, I'm just so sorry," the doctor said.
P DEA agents raided his clinic in June 2011 and seized 14,000 patient files and $212,000 in cash.
P He was arrested that November, and the state medical board suspended his license.
P Assistant Prosecutor Jill Brandt blamed Voorhees for at least nine overdose deaths in four counties, a claim that his attorney disputed.
P Families of the dead filled two rows.
P "Seven years is not a lot for nine people, but I heard the judge say 'guilty' and I'll take it," said Connie Ruck of Delphos, who lost a daughter.
P Jurors in the trial of Dale Emrick, the former bookkeeper accused of stealing $340,000 from a Spencerville feed store, went home at 6 p.m. without a verdict.
P Also on Wednesday, sheriff's deputies arrested two men in a string of copper thefts from empty houses on the south side.
P Rick Sowers, 34, was caught with a wheelbarrow and booked on a charge of receiving stolen property; bond was set at $25,000.
P His cousin Jamie Sowers, 30, ran through two backyards and a baptism party before he was tackled and cuffed.
P "They came right through the potato salad," said the hostess, who asked that her name not be used because, she said, the cousins know where she lives.
P A third man, Cody Lewis, was released Tuesday after police decided that they had the wrong Lewis.
P Sheriff Ted Grismore said the arrests should put an end to the thefts, or at least to the ones with a wheelbarrow.
P Voorhees's lawyer said an appeal of the seven-year term is likely, and Hatfield's said there won't be one.
P The Emrick jury is to come back at 9 a.m. Thursday, and the coffee machine on the second floor is broken.
P If the county ever builds the courthouse it keeps talking about, the parking alone would be worth the tax.
@ hat | Tyler Hatfield | p | USACRM
@ sho | Warren Shoup | p | USAJUD | Judge
@ opal | Opal Hatfield | p | USACVL | grandmother
@ dep | sheriff's deputies | g | USACOP
@ voo | Leonard Voorhees | p | USAMED | doctor
@ pat | patients of Voorhees | l | USACVL
@ kel | Anne Keller | p | USAJUD | Judge
@ pros | Allen County prosecutors | g | USAJUD
@ dea | DEA agents | g | USACOP
@ smb | state medical board | o | USAGOV
@ bra | Jill Brandt | p | USAJUD | Assistant Prosecutor
@ vat | attorney of Voorhees | p | USACVL | attorney
@ ruck | Connie Ruck | p | USACVL
@ two | two men in copper thefts | l | USACRM
@ rs | Rick Sowers | p | USACRM
@ js | Jamie Sowers | p | USACRM
@ host | hostess | p | USACVL
@ lew | Cody Lewis | p | USACVL
@ pol | police | o | USACOP
@ gri | Ted Grismore | p | USACOP | Sheriff
@ haty | lawyer of Hatfield | p | USACVL | lawyer
@ emr | Dale Emrick | p | USACVL | former bookkeeper
E 2 LIMA/GPE; Ohio/GPE; Lima/GPE; Wednesday/DATE; Allen County Common Pleas Court/ORG
E 3 Warren Shoup/PER; Tyler Hatfield/PER
E 4 Shoup/PER
E 5 Hatfield/PER; February/DATE
E 6 Opal Hatfield/PER
E 8 Hatfield/PER
E 9 Leonard Voorhees/PER; Anne Keller/PER; Cable Road/LOC
E 11 DEA/ORG; June 2011/DATE; $212,000/MONEY
E 12 that November/DATE
E 13 Jill Brandt/PER; Voorhees/PER
E 15 nine people/NUM; Connie Ruck/PER; Delphos/GPE
E 16 Dale Emrick/PER; $340,000/MONEY; Spencerville/GPE
E 17 Wednesday/DATE; two men/NUM
E 18 Rick Sowers/PER; $25,000/MONEY
E 19 Jamie Sowers/PER
E 21 Cody Lewis/PER; Tuesday/DATE; Lewis#2/PER
E 22 Ted Grismore/PER
E 23 Voorhees/PER; Hatfield/PER
E 24 Emrick/PER; Thursday/DATE
V 0 | gets | SANCTION/convict | legal, crime | 116 | @3:Judge Warren Shoup=sho | Grandson=hat | id=sen
V 0 | says | CONCEDE | legal, illegal-drugs | 055 | pill-mill doctor=voo | @9:his patients=pat | id=sorry
V 1 | held | COERCE/arrest | legal, crime | 173 | @17:sheriff's deputies=dep | two more=two | id=cop
V 2 | sentenced | =sen | | | @3:Judge Warren Shoup=sho | A Lima man=hat | when=Wednesday | date=2013-04-24 | where=Allen County Common Pleas Court
V 3 | called | ACCUSE/disapprove | legal, crime | 111 | Warren Shoup=sho | Tyler Hatfield=hat | id=scold
V 4 | told | =scold | | | Shoup=sho | him=hat
V 4 | sentence | =sen | | | Shoup=sho | him=hat
V 5 | pleaded guilty | CONCEDE | legal, crime | 015 | Hatfield=hat | - | st=h | when=in February | date=2013-02
V 6 | asked | REQUEST/yield | legal | 025 | Opal Hatfield=opal | the judge=sho | id=plead
V 7 | said | =plead | | | @6:Opal Hatfield=opal | @6:the judge=sho
V 8 | led | COERCE/arrest | legal | 173 | deputies=dep | him=hat
V 9 | apologized | =sorry | | | Dr. Leonard Voorhees=voo | his patients=pat
V 9 | sent | SANCTION/convict | legal, illegal-drugs | 116 | Judge Anne Keller=kel | him=voo | id=doc
V 10 | sorry#1 | =sorry | | | the doctor=voo | people=pat
V 11 | raided | COERCE/seize | legal, illegal-drugs | 1711 | DEA agents=dea | his clinic=voo | st=h | when=in June 2011 | date=2011-06 | where=his clinic | id=raid
V 11 | seized | =raid | | | DEA agents=dea | his clinic=voo | n=money:$212,000:212000:USD
V 12 | arrested | COERCE/arrest | legal, illegal-drugs | 173 | - | He=voo | st=h | when=that November | date=2011-11
V 12 | suspended | COERCE/restrict | legal, health | 172 | state medical board=smb | his=voo | st=h
V 13 | blamed | ACCUSE/allege | legal, illegal-drugs | 112 | Assistant Prosecutor Jill Brandt=bra | Voorhees=voo | id=bl
V 13 | claim | =bl | | | Assistant Prosecutor Jill Brandt=bra | Voorhees=voo
V 13 | disputed | REJECT | legal, illegal-drugs | 016 | his attorney=vat | Assistant Prosecutor Jill Brandt=bra
V 15 | say | =doc | | | the judge=kel | @13:Voorhees=voo | by=Connie Ruck=ruck
V 16 | trial | ACCUSE/allege | legal, crime | 115 | - | Dale Emrick=emr
V 17 | arrested | =cop | | | sheriff's deputies=dep | two men=two | when=on Wednesday | date=2013-04-24 | where=the south side | n=arrested:two men:2
V 18 | caught | COERCE/arrest | legal, crime | 173 | @17:sheriff's deputies=dep | Rick Sowers=rs | id=rs
V 18 | booked | =rs | | | @17:sheriff's deputies=dep | Rick Sowers=rs
V 18 | charge | ACCUSE/allege | legal, crime | 115 | @17:sheriff's deputies=dep | Rick Sowers=rs
V 18 | set | CONCEDE | legal | 080 | - | Rick Sowers=rs | n=money:$25,000:25000:USD
V 19 | cuffed | COERCE/arrest | legal, crime | 173 | @17:sheriff's deputies=dep | Jamie Sowers=js | id=js
V 19 | tackled | =js | | | @17:sheriff's deputies=dep | Jamie Sowers=js
V 21 | released | RETREAT/release | legal | 0841 | police=pol | Cody Lewis=lew | when=Tuesday | date=2013-04-23
V 22 | arrests | =cop | | | @17:sheriff's deputies=dep | @17:two men=two
V 23 | term | =doc | | | @9:Judge Anne Keller=kel | Voorhees=voo
Q 3 | m | Tyler Hatfield, 22~~years." | Judge Warren Shoup=sho | called | -
Q 4 | d | She raised~~on her | Shoup=sho | told | him=hat
Q 7 | d | He is sick~~him well | @6:Opal Hatfield=opal | said | -
Q 10 | d | I was~~so sorry | the doctor=voo | said | -
Q 15 | d | Seven years~~take it | Connie Ruck=ruck | said | -
Q 20 | d | They came right through the potato salad | the hostess=host | said#1 | -
Q 20 | i | the cousins know where she lives | she#1=host | said#2 | -
Q 22 | i | the arrests should~~wheelbarrow | Sheriff Ted Grismore=gri | said | -
Q 23 | i | an appeal of the seven-year term is likely | Voorhees's lawyer=vat | said#1 | -
Q 23 | i | there won't be one | Hatfield's=haty | said#2 | -
