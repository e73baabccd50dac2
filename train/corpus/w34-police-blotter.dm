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
Q 7 | d | * | @6:the judge=hal | - | -
Q 9 | i | he lost control when his wife laughed at him | @8:Entwistle=ent | claim | -
Q 14 | m | the sentence was "just a number on a page" | Pauline Greenhalgh=gree | said | -
Q 15 | d | Our Joanne~~in touch | she=gree | said | -
Q 16 | d | * | @15:she=gree | - | -
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
Q 11 | d | * | @10:the officer=ano | - | -
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
Q 19 | d | * | @18:Kim Soo-ah=kim | - | -
Q 22 | i | there was no risk of his destroying evidence | A Seoul court=sc | saying | -
Q 23 | i | he was on the run | Shin=shin | denied | -
