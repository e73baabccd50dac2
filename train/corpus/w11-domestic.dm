#A w11-001 | 2019-11-15 | WASHINGTON
S Budget aide tells House panel he was ordered to sit on Ukraine money
P WASHINGTON — A career official at the Office of Management and Budget told lawmakers behind closed doors on Thursday that a political appointee instructed him in July to freeze nearly $400 million in security assistance for Ukraine and gave no reason for it, according to three people in the room.
P The official, Warren Pitcairn, appeared under subpoena after the White House had directed him to stay away.
P He spent six hours with the House Intelligence Committee, whose inquiry has moved this month from the basement of the Capitol to the television cameras.
P "I asked four times, and four times I was told it was above my pay grade," Mr. Pitcairn testified, in the recollection of two of the people.
P The White House dismissed his account as hearsay, and its press secretary, Lindsay Marbury, called the committee's chairman "a small man with a large microphone".
P Republicans on the panel complained that they had been handed the transcript of an earlier interview only minutes before the session began.
P Nothing in the testimony suggested that the president himself had spoken with Mr. Pitcairn, who sits four rungs below the budget director and has met him, by his own reckoning, twice.
P The money was released on Sept. 11, two days after the committee announced that it would look into the delay.
P Public opinion has barely budged since the hearings began, and in the diners that reporters like to visit the talk is more often of the Redskins.
P Representative Joan Castleberry, a moderate Democrat from Virginia, said she would wait for all the evidence before deciding how to vote.
P If the full House does impeach, a trial in the Senate could stretch well into the new year.
@ pit | Warren Pitcairn | p | USAGOV | official at the Office of Management and Budget
@ app | political appointee at the budget office | p | USAGOV
@ wh | White House | o | USAGOV
@ com | House Intelligence Committee | o | USALEG
@ mar | Lindsay Marbury | p | USAGOV | White House press secretary
@ cha | chairman of the House Intelligence Committee | p | USALEGPTY | chairman
@ rep | Republicans on the House Intelligence Committee | g | USALEGPTY
@ peo | people in the room | g | USA
@ cas | Joan Castleberry | p | USALEGPTY | Representative
@ ukr | Ukraine | c | UKR
@ usa | United States | c | USA
E 0 House/ORG; Ukraine/GPE
E 1 WASHINGTON/GPE; Office of Management and Budget/ORG; Thursday/DATE; July/DATE; nearly $400 million/MONEY; Ukraine/GPE
E 2 Warren Pitcairn/PER; White House/ORG
E 3 House Intelligence Committee/ORG; this month/DATE; Capitol/FAC
E 4 Pitcairn/PER
E 5 White House/ORG; Lindsay Marbury/PER
E 6 Republicans/NORP
E 7 Pitcairn/PER
E 8 Sept. 11/DATE
E 9 Redskins/ORG
E 10 Joan Castleberry/PER; Democrat/NORP; Virginia/GPE
E 11 House/ORG; Senate/ORG
V 0 | ordered | REQUEST/change | executive,military | 104 | @1:a political appointee=app | he=pit | by=Budget aide=pit | id=o
V 0 | sit on | SANCTION/discontinue | executive,military | 1622 | @1:official=pit | Ukraine=ukr | by=Budget aide=pit | id=f
V 1 | instructed | =o | | | a political appointee=app | him=pit | by=official=pit | when=July | date=2019-07
V 2 | directed | REQUEST/change | executive,legislative | 104 | White House=wh | him=pit
V 2 | subpoena | REQUEST/assist | legislative,legal | 1013 | @3:House Intelligence Committee=com | Warren Pitcairn=pit
V 3 | inquiry | ACCUSE/investigate | legislative,executive | 090 | House Intelligence Committee=com | @2:White House=wh | id=i
V 5 | dismissed | REJECT | executive,legislative | 120 | White House=wh | his account=pit
V 5 | called | ACCUSE/disapprove | executive,legislative | 111 | Lindsay Marbury=mar | the committee's chairman=cha
V 6 | complained | ACCUSE/disapprove | legislative | 110 | Republicans on the panel=rep | @3:House Intelligence Committee=com
V 8 | released | RETREAT | executive,military | 085 | @2:White House=wh | @1:Ukraine=ukr | when=Sept. 11 | date=2019-09-11
V 8 | look into | =i | | | the committee=com | @5:White House=wh
V 8 | delay | =f | | | |
V 9 | hearings | =i | | | |
Q 0 | i | he was ordered to sit on Ukraine money | Budget aide=pit | tells | House panel=com
Q 1 | i | a political appointee instructed him in July to freeze nearly $400 million in security assistance for Ukraine and gave no reason for it | official=pit | told | lawmakers=com
Q 4 | d | I asked four times, and four times I was told it was above my pay grade, | Mr. Pitcairn=pit | testified | -
Q 5 | m | called the committee's chairman "a small man with a large microphone" | Lindsay Marbury=mar | called | -
Q 6 | i | they had been handed the transcript of an earlier interview only minutes before the session began | Republicans on the panel=rep | complained | -
Q 10 | i | she would wait for all the evidence before deciding how to vote | Joan Castleberry=cas | said | -

#A w11-002 | 2012-02-09 | LEXINGTON, Ky.
S Six arrested in pill and gun sweep on Lexington's north side
P Six people were arrested and eleven firearms seized Wednesday as Lexington police and federal agents served warrants at four addresses off North Limestone in what the department called the end of an eight-month drug investigation.
P Detectives say the group had been selling oxycodone driven up from pain clinics in Florida, as well as crack cocaine, out of a barbershop two doors from an elementary school.
P Commander Denise Rollins of the narcotics unit told LEX 18 that officers recovered 2,400 pills, $61,000 in cash and a rifle that had been stolen from a National Guard armory.
P "My kids cut through that alley every morning," said Tamika Boyd, who lives across the street, "so no, I am not sorry to see the handcuffs."
P One of the men, Rodney Tharpe, 33, ran through a back fence and was tackled by a deputy near the railroad.
P Federal prosecutors charged four of the six with conspiracy on Thursday morning.
P The other two are held in the Fayette County Detention Center on state charges.
P Tharpe's cousin was shot and killed outside the same shop in 2010, a case that remains unsolved and that police believe was over a woman.
P Overdoses kill more Kentuckians than car crashes, and the governor has made the closing of so-called pill mills a theme of his second term.
P Anyone with information may call Bluegrass Crime Stoppers.
@ pol | Lexington police | o | USACOP
@ fed | federal agents | g | USACOP
@ sus | arrested drug suspects | g | USACRM
@ rol | Denise Rollins | p | USACOP | Commander
@ boy | Tamika Boyd | p | USACVL
@ tha | Rodney Tharpe | p | USACRM
@ dep | sheriff's deputy | p | USACOP
@ pro | federal prosecutors | g | USAJUD
E 0 Six/NUM; Lexington/GPE
E 1 Six people/NUM; Wednesday/DATE; Lexington/GPE; North Limestone/FAC
E 2 Florida/GPE
E 3 Denise Rollins/PER; LEX 18/ORG; $61,000/MONEY; National Guard/ORG
E 4 Tamika Boyd/PER
E 5 Rodney Tharpe/PER
E 6 Thursday morning/DATE
E 7 Fayette County Detention Center/FAC
E 8 Tharpe/PER; 2010/DATE
E 9 Kentuckians/NORP
E 10 Bluegrass Crime Stoppers/ORG
V 0 | arrested | COERCE/arrest | illegal-drugs,legal | 173 | @1:Lexington police=pol; @1:federal agents=fed | Six=sus | where=Lexington | n=arrested:Six:6 | id=a
V 1 | arrested | =a | | | Lexington police=pol; federal agents=fed | Six people=sus | when=Wednesday | date=2012-02-08 | where=North Limestone | n=arrested:Six people:6
V 1 | seized | COERCE/seize | illegal-drugs,legal | 1711 | Lexington police=pol; federal agents=fed | Six people=sus | when=Wednesday | date=2012-02-08 | where=North Limestone | n=other:eleven firearms:11 | id=s
V 1 | investigation | ACCUSE/investigate | illegal-drugs | 091 | the department=pol | @2:the group=sus
V 3 | recovered | =s | | | officers=pol | @2:the group=sus | by=Commander Denise Rollins=rol | n=money:$61,000:61000:USD
V 5 | tackled | COERCE/arrest | illegal-drugs,legal | 173 | a deputy=dep | Rodney Tharpe=tha | where=railroad
V 6 | charged | ACCUSE/allege | illegal-drugs,legal | 115 | Federal prosecutors=pro | four of the six=sus | when=Thursday morning | date=2012-02-09 | n=other:four:4
V 7 | held | =a | | | | The other two=sus | where=Fayette County Detention Center
Q 2 | i | the group had been selling oxycodone driven up from pain clinics in Florida, as well as crack cocaine, out of a barbershop two doors from an elementary school | Detectives=pol | say | -
Q 3 | i | officers recovered 2,400 pills, $61,000 in cash and a rifle that had been stolen from a National Guard armory | Commander Denise Rollins=rol | told | -
Q 4 | d | My kids cut through that alley every morning, | Tamika Boyd=boy | said | -
Q 4 | d | so no, I am not sorry to see the handcuffs. | Tamika Boyd=boy | said | -

#A w11-003 | 2022-10-21 | LONDON
S Chief whip under fire as leaked messages reveal threats to Tory rebels
P The government's chief whip faced demands for an inquiry last night after leaked WhatsApp messages appeared to show her telling three Conservative backbenchers that grants for schools in their constituencies would be stopped if they voted against the fracking bill.
P Dame Philippa Cardew, who has run the whips' office for five weeks, denied that she had bullied anybody, insisting the messages had been "ripped out of a longer and rather jollier conversation".
P Labour's shadow leader of the House, Gareth Pugh, wrote to the parliamentary commissioner for standards asking her to establish whether MPs had been blackmailed.
P One of the three, Oliver Tennant, the member for Ribble South, told the Guardian he had kept "every last emoji".
P Another has since apologised to the whip for what he called a misunderstanding in the heat of the division lobby.
P The vote itself, on Wednesday evening, descended into the kind of scrum not seen at Westminster since the days of Maastricht, with ministers accused by opposition MPs of dragging a weeping colleague through the wrong door.
P Downing Street said the prime minister retained full confidence in Dame Philippa, a phrase that in recent weeks has had the shelf life of milk.
P A by-election in Wakefield West, where the sitting member resigned in September over his expenses, is to be held on 10 November, and the party's own canvassers expect to lose it by a street.
P Fracking is opposed by seven voters in ten in the northern seats that the party took in 2019.
P "There is no plot," said a former cabinet minister, stirring his tea, "there is only despair with a spreadsheet."
@ car | Philippa Cardew | p | GBRLEGPTYGOV | government chief whip
@ bac | three Conservative backbenchers | g | GBRLEGPTY
@ pug | Gareth Pugh | p | GBRLEGPTYOPP | shadow leader of the House
@ sta | parliamentary commissioner for standards | p | GBRLEG
@ ten | Oliver Tennant | p | GBRLEGPTY | MP for Ribble South
@ sec | second Conservative backbencher | p | GBRLEGPTY
@ opp | opposition MPs | g | GBRLEGPTYOPP
@ min | British ministers | g | GBRGOV
@ col | weeping Conservative MP | p | GBRLEGPTY
@ dow | Downing Street | o | GBRGOV
@ pm | British prime minister | p | GBRGOV | prime minister
@ sit | MP for Wakefield West | p | GBRLEGPTY
@ for | former cabinet minister | p | GBRELI
E 0 Tory/NORP
E 1 last night/DATE; WhatsApp/ORG; Conservative/NORP
E 2 Philippa Cardew/PER
E 3 Labour/ORG; House/ORG; Gareth Pugh/PER
E 4 Oliver Tennant/PER; Ribble South/GPE; Guardian/ORG
E 6 Wednesday evening/DATE; Westminster/FAC; Maastricht/LAW
E 7 Downing Street/FAC; Philippa/PER
E 8 Wakefield West/GPE; September/DATE; 10 November/DATE
E 9 2019/DATE
V 0 | threats | THREATEN/relations | legislative,executive | 1311 | Chief whip=car | Tory rebels=bac | id=t
V 1 | telling | =t | | | her=car | three Conservative backbenchers=bac
V 2 | denied | REJECT | legislative,executive | 016 | Dame Philippa Cardew=car | 
V 3 | asking | REQUEST/change | legislative | 024 | Gareth Pugh=pug | her=sta
V 5 | apologised | CONCEDE | legislative | 055 | Another=sec | the whip=car
V 6 | accused | ACCUSE/allege | legislative | 112 | opposition MPs=opp | ministers=min | when=Wednesday evening | date=2022-10-19 | where=Westminster
V 6 | dragging | ASSAULT/beat | legislative | 182 | ministers=min | a weeping colleague=col | by=opposition MPs=opp | when=Wednesday evening | date=2022-10-19 | where=Westminster
V 7 | retained full confidence | SUPPORT | executive | 051 | the prime minister=pm | Dame Philippa=car | by=Downing Street=dow
V 8 | resigned | RETREAT/resign | legislative,corruption | 083 | the sitting member=sit | | when=September | date=2022-09
Q 1 | i | grants for schools in their constituencies would be stopped if they voted against the fracking bill | her=car | telling | three Conservative backbenchers=bac
Q 2 | i | she had bullied anybody | Dame Philippa Cardew=car | denied | -
Q 2 | m | the messages had been "ripped out of a longer and rather jollier conversation" | Dame Philippa Cardew=car | insisting | -
Q 4 | m | he had kept "every last emoji" | Oliver Tennant=ten | told | -
Q 7 | i | the prime minister retained full confidence in Dame Philippa | Downing Street=dow | said | -
Q 10 | d | There is no plot, | a former cabinet minister=for | said | -
Q 10 | d | there is only despair with a spreadsheet. | a former cabinet minister=for | said | -

#A w11-004 | 2018-08-14 | LAGOS
S Lawmakers' siege: Assembly workers shut gate as impeachment row deepens in Kogi
P Lokoja — There was tension in Lokoja on Monday as members of the Parliamentary Staff Association of Nigeria locked the main gate of the Kogi State House of Assembly, keeping out lawmakers who had planned to reconvene over the impeachment of the Speaker.
P The workers said they would not leave until three months of unpaid allowances were settled, but a faction loyal to the Speaker, Hon. Ibrahim Achile, insisted that the governor had paid them to come.
P Seventeen of the 25 members had at a midnight sitting on Friday removed Achile for alleged high-handedness and elected Hon. Grace Omale in his place.
P In a statement by his media aide, Achile rejected the removal as "null, void and of no effect whatsoever", and vowed to drag the plotters to court.
P Policemen in five trucks took over the roundabout in front of the complex at about 7am.
P The Commissioner of Police, Musa Danjuma, told journalists that his men were there to protect lives and property and had taken no side.
P The Peoples Democratic Party condemned the deployment, calling on the Inspector-General to withdraw the officers forthwith.
P Our correspondent observed that petty traders around the complex made brisk sales of sachet water and roasted maize.
P A youth leader, Comrade Sunday Ojo, lamented that the people of the state were the grass on which the elephants were trampling.
P Governor Yakubu Bello's office could not be reached for comment as of press time.
P It will be recalled that gunmen invaded the chamber in August 2017 and beat up two members of the minority caucus.
@ pas | Parliamentary Staff Association of Nigeria | o | NGALAB
@ ass | Kogi State House of Assembly | o | NGALEG
@ law | Kogi lawmakers who removed the Speaker | g | NGALEG
@ ach | Ibrahim Achile | p | NGALEG | Speaker of the Kogi State House of Assembly
@ fac | faction loyal to the Speaker | g | NGALEG
@ gov | Yakubu Bello | p | NGAGOV | governor of Kogi
@ oma | Grace Omale | p | NGALEG
@ pol | policemen in Lokoja | o | NGACOP
@ dan | Musa Danjuma | p | NGACOP | Commissioner of Police
@ pdp | Peoples Democratic Party | o | NGAPTYOPP
@ igp | Inspector-General of Police | p | NGACOP
@ ojo | Sunday Ojo | p | NGACVL | youth leader
@ gun | gunmen in the Kogi assembly | g | NGAUAF
@ two | two members of the minority caucus | g | NGALEGPTYOPP
E 0 Assembly/ORG; Kogi/GPE
E 1 Lokoja#1/GPE; Lokoja#2/GPE; Monday/DATE; Parliamentary Staff Association of Nigeria/ORG; Kogi State House of Assembly/ORG
E 2 Ibrahim Achile/PER
E 3 Friday/DATE; Achile/PER; Grace Omale/PER
E 4 Achile/PER
E 6 Musa Danjuma/PER
E 7 Peoples Democratic Party/ORG
E 9 Sunday Ojo/PER
E 10 Yakubu Bello/PER
E 11 August 2017/DATE
V 0 | shut | PROTEST/obstruct | legislative,economic | 144 | Assembly workers=pas | | where=Kogi | id=s
V 0 | impeachment | SANCTION/convict | legislative,political-institutions | 116 | Lawmakers=law | @1:the Speaker=ach | where=Kogi | id=i
V 1 | locked | =s | | | members of the Parliamentary Staff Association of Nigeria=pas | lawmakers=law | when=Monday | date=2018-08-13 | where=Kogi State House of Assembly
V 1 | impeachment | =i | | | lawmakers=law | the Speaker=ach
V 2 | said | REJECT/yield | economic | 1242 | The workers=pas | 
V 2 | insisted | ACCUSE/allege | legislative,corruption | 1121 | a faction=fac | the governor=gov
V 3 | removed | =i | | | Seventeen of the 25 members=law | Achile=ach | when=a midnight sitting on Friday | date=2018-08-10
V 3 | elected | SUPPORT | legislative | 051 | Seventeen of the 25 members=law | Hon. Grace Omale=oma | when=a midnight sitting on Friday | date=2018-08-10
V 4 | rejected | REJECT | legislative,legal | 120 | Achile=ach | the plotters=law
V 4 | removal | =i | | | the plotters=law | Achile=ach
V 4 | vowed | THREATEN | legal,legislative | 130 | Achile=ach | the plotters=law
V 5 | took over | MOBILIZE/police | legislative | 153 | Policemen in five trucks=pol | | when=at about 7am | date=2018-08-13 | where=roundabout in front of the complex | id=m
V 7 | condemned | ACCUSE/disapprove | legislative | 111 | Peoples Democratic Party=pdp | @6:his men=pol
V 7 | deployment | =m | | | @6:his men=pol | 
V 7 | calling on | REQUEST/yield | legislative | 1056 | Peoples Democratic Party=pdp | the Inspector-General=igp
V 11 | invaded | COERCE/seize | legislative,political-institutions | 1711 | gunmen=gun | chamber=ass | st=h | when=August 2017 | date=2017-08
V 11 | beat | ASSAULT/beat | legislative,political-institutions | 182 | gunmen=gun | two members of the minority caucus=two | st=h | when=August 2017 | date=2017-08
Q 2 | i | they would not leave until three months of unpaid allowances were settled | The workers=pas | said | -
Q 2 | i | the governor had paid them to come | a faction=fac | insisted | -
Q 4 | m | rejected the removal as "null, void and of no effect whatsoever" | Achile=ach | statement | -
Q 6 | i | his men were there to protect lives and property and had taken no side | Musa Danjuma=dan | told | -
Q 9 | i | the people of the state were the grass on which the elephants were trampling | Comrade Sunday Ojo=ojo | lamented | -

#A w11-005 | 2021-06-03 | -
S Police pull missing three-year-old from Geelong motel, woman charged
P A three-year-old girl who vanished from a childcare centre in Ballarat on Tuesday has been found alive in a motel room on the outskirts of Geelong after Victoria Police forced the door shortly before dawn.
P Detective Inspector Marcus Heaney said the child, who cannot be named, was dehydrated but otherwise well, and had been reunited with her parents at the Royal Children's Hospital.
P A 41-year-old Corio woman was arrested at the scene and later charged with child stealing.
P She is not known to the family, and police believe she had been watching the centre for some weeks.
P "You train for the other ending," Inspector Heaney told reporters, his voice catching.
P "So to carry a little one out of there in a blanket, well, that's the best day I've had in this job."
P More than 200 officers, two helicopters and a mounted unit had joined the search, which took in mine shafts, dams and the whole of the Canadian forest.
P Premier Judith Larkin thanked the searchers in Parliament, where both sides rose to applaud.
P The opposition's spokesman for child protection, Brett Sommers, called for locked gates at all childcare centres, saying a promise made after a similar scare in 2017 had gathered dust.
P A spokeswoman for the education department said the matter was under review.
P Neighbours in the girl's street had tied yellow ribbons to every letterbox.
@ girl | girl from Ballarat | p | AUSCVL
@ pol | Victoria Police | o | AUSCOP
@ hea | Marcus Heaney | p | AUSCOP | Detective Inspector
@ wom | Corio woman | p | AUSUNK
@ lar | Judith Larkin | p | AUSGOV | Premier of Victoria
@ som | Brett Sommers | p | AUSPTYOPP | opposition spokesman for child protection
@ edu | Victorian education department | o | AUSGOV
@ sea | searchers | g | AUSCOP
@ vic | Victorian government | o | AUSGOV
E 0 Geelong/GPE
E 1 Ballarat/GPE; Tuesday/DATE; Geelong/GPE; Victoria Police/ORG
E 2 Marcus Heaney/PER; Royal Children's Hospital/FAC
E 3 Corio/GPE
E 5 Heaney/PER
E 7 Canadian forest/LOC
E 8 Judith Larkin/PER; Parliament/ORG
E 9 Brett Sommers/PER; 2017/DATE
V 0 | pull | AID | crime | 073 | Police=pol | missing three-year-old=girl | where=Geelong motel | id=f
V 0 | charged | ACCUSE/allege | crime,legal | 115 | @1:Victoria Police=pol | woman=wom | id=c
V 1 | forced | COERCE/seize | crime,legal | 1711 | Victoria Police=pol | @3:Corio woman=wom | when=shortly before dawn | where=motel room
V 1 | found | =f | | | Victoria Police=pol | A three-year-old girl=girl | where=motel room
V 3 | arrested | COERCE/arrest | crime,legal | 173 | @1:Victoria Police=pol | A 41-year-old Corio woman=wom | where=@1:motel room
V 3 | charged | =c | | | | A 41-year-old Corio woman=wom
V 7 | joined | MOBILIZE/police | crime | 153 | More than 200 officers=pol | | n=other:More than 200 officers:200
V 8 | thanked | SUPPORT | legislative | 051 | Judith Larkin=lar | the searchers=sea | where=Parliament
V 9 | called for | REQUEST/change | legislative | 0242 | Brett Sommers=som | @8:Premier Judith Larkin=lar
Q 2 | i | the child, who cannot be named, was dehydrated but otherwise well, and had been reunited with her parents at the Royal Children's Hospital | Marcus Heaney=hea | said | -
Q 5 | d | You train for the other ending, | Inspector Heaney=hea | told | -
Q 6 | d | * | @5:Inspector Heaney=hea | | -
Q 9 | i | a promise made after a similar scare in 2017 had gathered dust | Brett Sommers=som | saying | -
Q 10 | i | the matter was under review | A spokeswoman for the education department=edu | said | -

#A w11-006 | 2015-04-28 | NAIROBI
S Nurses down tools in Kisumu as county and union trade blame
P Patients were turned away from Jaramogi Oginga Odinga hospital on Monday after more than 800 nurses began a strike over promotions they say the county government has withheld since health was devolved in 2013.
P Kenya National Union of Nurses branch secretary Millicent Awuor said the strikers would not go back "for another piece of paper with a stamp on it".
P Governor Ochieng Rachuonyo accused the union of holding the sick to ransom, and warned that those who failed to report by Thursday would be struck off the payroll.
P "We employ them, we pay them, and we can replace them," the governor said at a funeral in Nyando.
P Ms Awuor dismissed the ultimatum as the roaring of a paper lion.
P The Senate health committee has summoned both sides to Nairobi next week.
P Expectant mothers sat on the grass under the jacaranda trees, some of them having travelled by boat from Rusinga in the night.
P Private clinics along Oginga Odinga Street were charging three times the usual fee for a delivery.
P Three members of the county assembly walked out of Tuesday's sitting when the Speaker refused to allow a motion on the crisis.
P A similar boycott by doctors two years ago ended after nineteen days, when the county agreed to pay arrears of Sh240 million.
P Health economists point out that devolution moved the staff but not the money, and that no governor wants to be the first to say so aloud.
@ nur | nurses in Kisumu | g | KENMEDLAB
@ cou | Kisumu county government | o | KENGOV
@ awu | Millicent Awuor | p | KENLABMED | branch secretary of the Kenya National Union of Nurses
@ uni | Kenya National Union of Nurses | o | KENLABMED
@ rac | Ochieng Rachuonyo | p | KENGOV | governor of Kisumu
@ sen | Senate health committee | o | KENLEG
@ mca | three members of the county assembly | g | KENLEG
@ spe | Speaker of the Kisumu county assembly | p | KENLEG | Speaker
@ doc | doctors in Kisumu | g | KENMEDLAB
E 0 Kisumu/GPE
E 1 Jaramogi Oginga Odinga hospital/FAC; Monday/DATE; more than 800 nurses/NUM; 2013/DATE
E 2 Kenya National Union of Nurses/ORG; Millicent Awuor/PER
E 3 Ochieng Rachuonyo/PER; Thursday/DATE
E 4 Nyando/GPE
E 5 Awuor/PER
E 6 Senate health committee/ORG; Nairobi/GPE; next week/DATE
E 7 Rusinga/LOC
E 8 Oginga Odinga Street/FAC
E 9 Tuesday/DATE
E 10 two years ago/DATE; Sh240 million/MONEY
V 0 | down tools | PROTEST/strike | health,rights-freedoms | 143 | Nurses=nur | county=cou | where=Kisumu | id=s
V 1 | strike | =s | | | more than 800 nurses=nur | the county government=cou | when=Monday | date=2015-04-27 | where=Jaramogi Oginga Odinga hospital | n=protesters:more than 800 nurses:800
V 2 | said | REJECT/yield | health | 1242 | Millicent Awuor=awu | @1:the county government=cou
V 3 | accused | ACCUSE/allege | health,executive | 112 | Ochieng Rachuonyo=rac | the union=uni
V 3 | warned | THREATEN | health,rights-freedoms | 139 | Ochieng Rachuonyo=rac | those who failed to report=nur | id=w
V 4 | said | =w | | | the governor=rac | them#1=nur | where=Nyando
V 5 | dismissed | REJECT | health | 120 | Ms Awuor=awu | @4:the governor=rac
V 5 | ultimatum | =w | | | @4:the governor=rac | 
V 6 | summoned | REQUEST/meet | health,legislative | 106 | Senate health committee=sen | both sides=cou; both sides=uni
V 9 | walked out | PROTEST | legislative,health | 140 | Three members of the county assembly=mca | the Speaker=spe | when=Tuesday | n=protesters:Three members:3
V 9 | refused | REJECT/change | legislative,health | 123 | the Speaker=spe | Three members of the county assembly=mca | when=Tuesday
V 10 | boycott | PROTEST/strike | health | 143 | doctors=doc | the county=cou | st=h | when=two years ago | date=2013
V 10 | agreed | CONCEDE | health,economic | 083 | the county=cou | doctors=doc | st=h | n=money:Sh240 million:240000000:KES
Q 2 | m | the strikers would not go back "for another piece of paper with a stamp on it" | Millicent Awuor=awu | said | -
Q 3 | i | those who failed to report by Thursday would be struck off the payroll | Ochieng Rachuonyo=rac | warned | -
Q 4 | d | We employ them, we pay them, and we can replace them, | the governor=rac | said | -

#A w11-007 | 2006-12-01 | BOSTON
S Ex-speaker spared prison in redistricting case
P A former speaker of the Massachusetts House pleaded guilty yesterday to a single count of obstruction of justice, admitting that he had misled a panel of federal judges about his part in drawing the map of Boston's legislative districts.
P Under a bargain struck with the US attorney, Leonard P. Scarpaci will serve 18 months of probation, pay a $25,000 fine and keep out of politics for five years.
P Three counts of perjury were dropped.
P "I gave answers that were wrong, and I have had a lot of sleepless nights to reflect on it," Scarpaci told US District Judge Ruth Abelson, reading from a card that shook in his hands.
P The judge called the bargain generous, then accepted it.
P Black and Hispanic voters had sued over the map in 2002, and a three-judge court found two years later that it diluted their strength in 17 districts in order to shield incumbents.
P Community groups packed the back rows of the courtroom on Fan Pier, and several people hissed as the former speaker embraced his lawyer.
P "If he had lied about a bag of heroin, he would be on a bus to Devens tonight," said Rev. Clarence Whitlow of Roxbury, one of the plaintiffs.
P Scarpaci, who reigned over the House for eight years and now earns seven times his old salary as a lobbyist for biotechnology firms, left by a side door.
P Governor-elect Dwight Perkins declined to comment.
P The State House, meanwhile, went about its business of lighting a tree.
@ sca | Leonard P. Scarpaci | p | USAELI | former speaker of the Massachusetts House
@ att | US attorney in Boston | p | USAJUD
@ abe | Ruth Abelson | p | USAJUD | US District Judge
@ vot | Black and Hispanic voters in Boston | l | USACVL
@ leg | Massachusetts House | o | USALEG
@ cou | three-judge federal court | o | USAJUD
@ whi | Clarence Whitlow | p | USAREL
@ per | Dwight Perkins | p | USAPTY | Governor-elect
E 1 Massachusetts House/ORG; yesterday/DATE; Boston/GPE
E 2 US/GPE; Leonard P. Scarpaci/PER; $25,000/MONEY
E 4 Scarpaci/PER; US/GPE; Ruth Abelson/PER
E 6 Black/NORP; Hispanic/NORP; 2002/DATE; two years later/DATE
E 7 Fan Pier/LOC
E 8 Devens/GPE; Clarence Whitlow/PER; Roxbury/GPE
E 9 Scarpaci/PER; House/ORG
E 10 Dwight Perkins/PER
E 11 State House/FAC
V 0 | spared | SANCTION/convict | legal,legislative | 116 | @4:US District Judge Ruth Abelson=abe | Ex-speaker=sca | id=c
V 1 | pleaded guilty | CONCEDE | legal,legislative | 015 | A former speaker of the Massachusetts House=sca | | when=yesterday | date=2006-11-30 | id=p
V 2 | bargain | AGREE | legal | 030 | Leonard P. Scarpaci=sca; the US attorney=att | | id=b
V 2 | fine | =c | | | | Leonard P. Scarpaci=sca | n=money:$25,000:25000:USD
V 3 | dropped | CONCEDE | legal | 080 | @2:the US attorney=att | @4:Scarpaci=sca
V 4 | told | =p | | | Scarpaci=sca | 
V 5 | accepted | SUPPORT | legal | 050 | The judge=abe | @2:the US attorney=att; @4:Scarpaci=sca
V 6 | sued | ACCUSE/allege | legal,election | 115 | Black and Hispanic voters=vot | @1:Massachusetts House=leg | st=h | when=2002 | date=2002
V 6 | found | SANCTION/convict | legal,election,inequality | 116 | a three-judge court=cou | @1:Massachusetts House=leg | st=h | when=two years later | date=2004
V 8 | said | ACCUSE/disapprove | legal,inequality | 111 | Rev. Clarence Whitlow=whi | @5:The judge=abe
Q 1 | i | he had misled a panel of federal judges about his part in drawing the map of Boston's legislative districts | A former speaker of the Massachusetts House=sca | admitting | -
Q 4 | d | I gave answers that were wrong, and I have had a lot of sleepless nights to reflect on it, | Scarpaci=sca | told | US District Judge Ruth Abelson=abe
Q 8 | d | If he had lied about a bag of heroin, he would be on a bus to Devens tonight, | Rev. Clarence Whitlow=whi | said | -
