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
V 19 | got | =arr | | | they#1=dep | them=six | by=Brenda Tillery=til
V 20 | accused | ACCUSE/allege | legal | 112 | A man two doors down=man | the deputies=dep | id=acc
V 20 | kicking | =raid | | | the deputies=dep | - | by=A man two doors down=man
V 21 | denied | REJECT | legal | 016 | Cottrell=cot | @20:A man two doors down=man
V 22 | sweep | COERCE/arrest | legal, crime | 173 | federal agents=fed | 14 members of the same crew=crew | st=h | when=in March 2021 | date=2021-03 | where=the city | id=old
V 22 | arrested | =old | | | federal agents=fed | 14 members of the same crew=crew | when=in March 2021 | date=2021-03 | n=arrested:14 members:14
V 22 | pleaded guilty | CONCEDE | legal | 015 | nine of them=nine | - | st=h
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
P Lucknow: The special investigation team probing the murder of Right to Information activist Ramvilas Gangwar on Thursday arrested two police constables and six others, a dramatic turn in a case that has embarrassed the Yogi Adityanath government for three months.
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
E 1 Lucknow/GPE; Ramvilas Gangwar/PER; Thursday/DATE; two police constables/NUM; six others/NUM; Yogi Adityanath/PER
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
V 12 | asked | =req | | | SIT=sit | chief judicial magistrate=cjm | when=Friday | date=2017-09-22
V 12 | granted | COERCE/arrest | legal | 173 | court=cjm | all eight=eig | when=Friday | date=2017-09-22 | n=arrested:eight:8
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
V 0 | backs | AGREE | legal | 0313 | Montenegro court=hc | @1:South Korea=kor | id=ok
V 1 | approved | =ok | | | A Montenegrin court=hc | South Korea=kor | when=Tuesday | date=2023-03-28
V 1 | request | REQUEST/assist | legal, diplomatic | 0213 | South Korea=kor | @0:Montenegro=hc | id=req
V 1 | arrested | COERCE/arrest | legal, crime | 173 | @12:Border police=pol | he=shin | when=five days after | date=2023-03-23 | where=Podgorica Airport | id=arr
V 2 | detained | =arr | | | @12:Border police=pol | Shin Dae-woong=shin | when=Thursday | date=2023-03-23
V 2 | detained | COERCE/arrest | legal, crime | 173 | @12:Border police=pol | Han Ki-joon=han | when=Thursday | date=2023-03-23 | id=arrh
V 3 | ruled | =ok | | | High Court=hc | Seoul=kor | by=Marija Rakočević=rak | where=Podgorica
V 3 | request | =req | | | Korean=kor | High Court=hc
V 4 | request | REQUEST/assist | legal, diplomatic | 0213 | United States=usa | @3:High Court=hc | when=Friday | date=2023-03-24
V 4 | indicted | ACCUSE/allege | legal, economic | 115 | prosecutors in New York=ny | Shin=shin | when=a day after | date=2023-03-23 | where=New York
V 6 | said | REJECT | legal | 120 | Goran Knežević=kne | @3:High Court=hc
V 6 | decision | =ok | | | @3:High Court=hc | @3:Seoul=kor
V 8 | welcomed | SUPPORT | legal, diplomatic | 051 | South Korean Justice Ministry=moj | @3:High Court=hc
V 8 | ruling | =ok | | | @3:High Court=hc | @3:Seoul=kor
V 10 | agreed | CONCEDE | legal | 080 | Han=han | - | by=an official=ofc
V 11 | arrest | =arr | | | @12:Border police=pol | @12:Shin=shin | where=airport
V 11 | manhunt | ACCUSE/investigate | legal, crime | 0911 | investigators=sp | @12:Shin=shin
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
P The case recalls the killing of Mark Duggan, whom police shot dead in Tottenham in August 2011, a death that set off riots across England.
P On Friday night about 200 people held a vigil outside Tottenham police station, standing in silence with candles and pictures of Boateng-Lewis.
P David Amoako, Labour's spokesman on policing in the London assembly, called for an end to hard stops.
P "Trust is not a poster on a bus shelter," he said.
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
@ dug | Mark Duggan | p | GBRCVL
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
E 21 Mark Duggan/PER; Tottenham/GPE; August 2011/DATE; England/GPE
E 22 Friday/DATE; about 200 people/NUM; Tottenham police station/FAC; Boateng-Lewis/PER
E 23 David Amoako/PER; Labour/ORG; London assembly/ORG
V 0 | shot | ASSAULT/firearms | repression | 175 | Undercover officer=k41 | Tottenham man=abl | st=h | id=k
V 0 | finds | CONCEDE | legal | 080 | inquest jury=jur | Undercover officer=k41 | id=v
V 1 | condemn | ACCUSE/disapprove | legal | 111 | Family of Andre Boateng-Lewis=fam | @0:inquest jury=jur | id=c
V 1 | conclusion | =v | | | @0:inquest jury=jur | @0:Undercover officer=k41
V 2 | killed | =k | | | A Metropolitan police firearms officer=k41 | a man=abl
V 2 | concluded | =v | | | an inquest jury=jur | A Metropolitan police firearms officer=k41
V 2 | decision | =v | | | an inquest jury=jur | A Metropolitan police firearms officer=k41
V 2 | described | =c | | | his family=fam | an inquest jury=jur
V 3 | found | =v | | | The jury=jur | K41=k41 | where=St Pancras coroner's court
V 3 | shot | =k | | | he#2=k41 | him=abl | when=in December 2017 | date=2017-12
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
V 21 | killing | ASSAULT/firearms | repression | 175 | police=met | Mark Duggan=dug | st=h | when=in August 2011 | date=2011-08 | where=Tottenham | id=dug
V 21 | shot dead | =dug | | | police=met | Mark Duggan=dug | when=in August 2011 | date=2011-08 | where=Tottenham
V 21 | death | =dug | | | police=met | Mark Duggan=dug
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
V 0 | detain | COERCE/arrest | migration, legal | 173 | ICE agents=ice | 76=wor | where=Lincoln meat plant | n=arrested:76:76 | id=a
V 0 | raid | COERCE/seize | migration | 1711 | ICE agents=ice | @2:Prairie Crest Foods=pcf | where=Lincoln meat plant | id=r
V 1 | arrested | =a | | | Federal immigration agents=ice | 76 workers=wor | when=Thursday | date=2025-07-17 | where=a meatpacking plant in north Lincoln | n=arrested:76 workers:76
V 1 | raid | =r | | | Federal immigration agents=ice | @2:Prairie Crest Foods=pcf | when=Thursday | date=2025-07-17
V 2 | arrests | =a | | | agents of U.S. Immigration and Customs Enforcement=ice | @1:76 workers=wor | by=five workers=ppl5 | when=8:40 a.m. | where=Prairie Crest Foods
V 2 | blocked | COERCE/restrict | migration | 172 | agents of U.S. Immigration and Customs Enforcement=ice | the day shift=wor | by=five workers=ppl5 | where=Prairie Crest Foods
V 3 | went | =a | | | @2:agents=ice | the ones=wor | by=Lupita Ascencio=asc
V 3 | released | RETREAT/release | migration | 0841 | @2:agents=ice | Lupita Ascencio=asc
V 4 | operation | =r | | | ICE=ice | @2:Prairie Crest Foods=pcf
V 4 | investigation | ACCUSE/investigate | crime, migration | 0911 | ICE=ice | - | by=ICE=ice
V 6 | said | ACCUSE/disapprove | migration | 111 | Cheryl Novotny=nov | @4:ICE=ice | id=bl
V 6 | raid | =r | | | @7:ICE=ice | @2:Prairie Crest Foods=pcf
V 0 | says | =bl | | | mayor=nov | ICE agents=ice
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
