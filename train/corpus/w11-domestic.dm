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
V 1 | freeze | =f |  |  | him=pit | Ukraine=ukr | when=July | date=2019-07 | n=money:nearly $400 million:400000000:USD
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
V 0 | sweep | =s |  |  | @1:Lexington police=pol; @1:federal agents=fed | Six=sus | where=Lexington
V 1 | investigation | ACCUSE/investigate | illegal-drugs | 091 | the department=pol | @2:the group=sus
V 3 | recovered | =s | | | officers=pol | @2:the group=sus | by=Commander Denise Rollins=rol | n=money:$61,000:61000:USD
V 4 | handcuffs | =a |  |  | @1:Lexington police=pol | @5:the men=sus
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
V 3 | blackmailed | =t |  |  | @2:Dame Philippa Cardew=car | MPs=bac
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
V 0 | siege | =s |  |  | Assembly workers=pas | Lawmakers=law | where=Kogi
V 1 | locked | =s | | | members of the Parliamentary Staff Association of Nigeria=pas | lawmakers=law | when=Monday | date=2018-08-13 | where=Kogi State House of Assembly
V 1 | impeachment | =i | | | lawmakers=law | the Speaker=ach
V 1 | keeping out | =s |  |  | members of the Parliamentary Staff Association of Nigeria=pas | lawmakers=law
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
V 6 | carry | =f |  |  | @1:Victoria Police=pol | a little one=girl
V 7 | joined | MOBILIZE/police | crime | 153 | More than 200 officers=pol | | n=other:More than 200 officers:200 | id=m
V 7 | search | =m |  |  | More than 200 officers=pol | 
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
V 3 | accused | ACCUSE/allege | health,executive | 112 | Ochieng Rachuonyo=rac | the union=uni | id=ac
V 0 | blame | =ac |  |  | county=cou | union=uni
V 1 | say | ACCUSE/disapprove | health,rights-freedoms | 111 | they=nur | the county government=cou
V 3 | warned | THREATEN | health,rights-freedoms | 139 | Ochieng Rachuonyo=rac | those who failed to report=nur | id=w
V 4 | said | =w | | | the governor=rac | them#1=nur | where=Nyando
V 5 | dismissed | REJECT | health | 120 | Ms Awuor=awu | @4:the governor=rac
V 5 | ultimatum | =w | | | @4:the governor=rac | 
V 6 | summoned | REQUEST/meet | health,legislative | 106 | Senate health committee=sen | both sides=cou; both sides=uni
V 9 | walked out | PROTEST/demo | legislative,health | 140 | Three members of the county assembly=mca | the Speaker=spe | when=Tuesday | n=protesters:Three members:3
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
V 1 | admitting | =p |  |  | he=sca | 
V 2 | bargain | AGREE | legal | 030 | Leonard P. Scarpaci=sca; the US attorney=att | | id=b
V 2 | fine | =c | | | | Leonard P. Scarpaci=sca | n=money:$25,000:25000:USD
V 2 | probation | =c |  |  | @4:US District Judge Ruth Abelson=abe | Leonard P. Scarpaci=sca
V 3 | dropped | CONCEDE | legal | 080 | @2:the US attorney=att | @4:Scarpaci=sca
V 4 | told | =p | | | Scarpaci=sca | 
V 5 | accepted | SUPPORT | legal | 050 | The judge=abe | @2:the US attorney=att; @4:Scarpaci=sca
V 5 | bargain | =b |  |  | @2:the US attorney=att; @4:Scarpaci=sca | 
V 6 | sued | ACCUSE/allege | legal,election | 115 | Black and Hispanic voters=vot | @1:Massachusetts House=leg | st=h | when=2002 | date=2002
V 6 | found | SANCTION/convict | legal,election,inequality | 116 | a three-judge court=cou | @1:Massachusetts House=leg | st=h | when=two years later | date=2004
V 8 | said | ACCUSE/disapprove | legal,inequality | 111 | Rev. Clarence Whitlow=whi | @5:The judge=abe
Q 1 | i | he had misled a panel of federal judges about his part in drawing the map of Boston's legislative districts | A former speaker of the Massachusetts House=sca | admitting | -
Q 4 | d | I gave answers that were wrong, and I have had a lot of sleepless nights to reflect on it, | Scarpaci=sca | told | US District Judge Ruth Abelson=abe
Q 8 | d | If he had lied about a bag of heroin, he would be on a bus to Devens tonight, | Rev. Clarence Whitlow=whi | said | -

#A w11-008 | 2026-01-14 | MINNEAPOLIS
S ICE agents take 31 in St. Cloud raids as crowd blocks vans
P Federal immigration agents arrested 31 people at a turkey plant and two apartment complexes in St. Cloud on Tuesday, setting off an hours-long standoff with neighbors who linked arms across a driveway to keep the vans from leaving.
P Agents in masks sprayed a chemical irritant at the crowd shortly after noon, witnesses said, and at least nine people were treated by medics in the snow, among them a city council member, Fadumo Warsame.
P "I told them my name and my office, and the man said, 'Lady, today you're a pedestrian,' and emptied the can," Ms. Warsame told MPR News.
P A spokeswoman for the Department of Homeland Security, Kristen Vale, said that those arrested included two men with convictions for assault, and accused local officials of "inciting a mob against law enforcement".
P The department gave no names and did not say where the detainees had been taken.
P Governor Paul Engstrom demanded that the agency hand over body-camera footage of the raids, while stopping short of joining the lawsuit that the city filed on Tuesday night.
P The St. Cloud police chief said his officers had directed traffic and nothing more.
P About a fifth of the city was born in Somalia or to parents from there, and the Friday prayer at the mosque on Third Street usually spills into the parking lot.
P It was empty at midday on Tuesday apart from a man salting the ice.
P Five of the detained workers are American citizens, according to the food workers' union, Local 1189, which called on the plant's owners to close the gates to agents without a judge's warrant.
P The owners could not be reached.
P In December a federal judge barred agents from using pepper spray on peaceful protesters in the Twin Cities, an order that the government has asked an appeals court to set aside.
@ ice | federal immigration agents | g | USACOP
@ det | people arrested in St. Cloud | l | USAREF,USACVL
@ cro | neighbors in St. Cloud | l | USACVLOPP
@ wit | witnesses | l | USACVL
@ war | Fadumo Warsame | p | USAGOV | city council member
@ val | Kristen Vale | p | USAGOV | spokeswoman for the Department of Homeland Security
@ dhs | Department of Homeland Security | o | USAGOV
@ loc | local officials in St. Cloud | g | USAGOV
@ eng | Paul Engstrom | p | USAGOV | governor of Minnesota
@ cit | city of St. Cloud | o | USAGOV
@ chi | St. Cloud police chief | p | USACOP
@ uni | Local 1189 | o | USALAB
@ own | owners of the turkey plant | g | USABUS
@ jud | federal judge | p | USAJUD
@ usg | United States government | o | USAGOV
@ app | appeals court | o | USAJUD
@ med | medics | g | USAMED
E 0 ICE/ORG; 31/NUM; St. Cloud/GPE
E 1 31 people/NUM; St. Cloud/GPE; Tuesday/DATE
E 2 at least nine people/NUM; Fadumo Warsame/PER
E 3 Warsame/PER; MPR News/ORG
E 4 Department of Homeland Security/ORG; Kristen Vale/PER; two men/NUM
E 6 Paul Engstrom/PER; Tuesday night/DATE
E 7 St. Cloud/GPE
E 8 Somalia/GPE; Third Street/FAC
E 9 Tuesday/DATE
E 10 Five/NUM; American/NORP; Local 1189/ORG
E 12 December/DATE; Twin Cities/LOC
V 0 | take | COERCE/arrest | migration,legal | 173 | ICE agents=ice | 31=det | where=St. Cloud | n=arrested:31:31 | id=a
V 0 | raids | COERCE/seize | migration,legal | 1711 | ICE agents=ice | 31=det | where=St. Cloud | id=r
V 0 | blocks | PROTEST/obstruct | migration,rights-freedoms | 144 | crowd=cro | ICE=ice | where=St. Cloud | id=b
V 1 | arrested | =a | | | Federal immigration agents=ice | 31 people=det | when=Tuesday | date=2026-01-13 | where=St. Cloud | n=arrested:31 people:31
V 1 | standoff | =b | | | neighbors=cro | Federal immigration agents=ice
V 1 | linked | =b | | | neighbors=cro | Federal immigration agents=ice | where=driveway
V 2 | sprayed | ASSAULT/crowd-control | repression,migration | 175 | Agents in masks=ice | the crowd=cro; Fadumo Warsame=war | by=witnesses=wit | when=shortly after noon | date=2026-01-13 | n=injured:at least nine people:9 | id=p
V 2 | treated | AID | health | 073 | medics=med | at least nine people=cro; Fadumo Warsame=war
V 3 | emptied | =p | | | the man=ice | I=war | by=Ms. Warsame=war
V 4 | arrested | =a | | | | those=det
V 4 | accused | ACCUSE/allege | migration,legal | 1121 | Kristen Vale=val | local officials=loc
V 5 | taken | =a | | | | the detainees=det
V 6 | demanded | REQUEST/assist | migration,legal | 1013 | Governor Paul Engstrom=eng | the agency=dhs
V 6 | raids | =r | | | @4:Department of Homeland Security=dhs | @5:the detainees=det
V 6 | lawsuit | ACCUSE/allege | migration,legal | 115 | the city=cit | the agency=dhs | when=Tuesday night | date=2026-01-13
V 10 | detained | =a | | | | workers#1=det
V 10 | called on | REQUEST/change | migration,legal | 1042 | the food workers' union, Local 1189=uni | the plant's owners=own
V 12 | barred | COERCE/restrict | legal,rights-freedoms,repression | 172 | a federal judge=jud | agents=ice | st=h | when=In December | date=2025-12 | id=o
V 12 | asked | REQUEST/change | legal,rights-freedoms | 0242 | the government=usg | an appeals court=app
V 12 | order | =o |  |  | a federal judge=jud | agents=ice
Q 2 | i | Agents in masks sprayed a chemical irritant at the crowd shortly after noon | witnesses=wit | said | -
Q 3 | d | I told them~~emptied the can, | Ms. Warsame=war | told#2 | -
Q 3 | d | Lady, today you're a pedestrian, | the man=ice | said | I=war
Q 4 | i | those arrested included two men with convictions for assault | Kristen Vale=val | said | -
Q 4 | m | accused local officials of "inciting a mob against law enforcement" | Kristen Vale=val | accused | -
Q 7 | i | his officers had directed traffic and nothing more | The St. Cloud police chief=chi | said | -
Q 10 | i | Five of the detained workers are American citizens | Local 1189=uni | according to | -

#A w11-009 | 2015-03-27 | LONDON
S Seven leaders, two hours and no knockout in the studio
P Last night's debate in Salford was billed as the moment when the campaign would finally catch fire, and for two hours seven politicians stood behind seven lecterns and smouldered.
P The Conservative leader, Edmund Fairlie, accused his Labour rival of having maxed out the nation's credit card, a charge that Stephen Rudge brushed aside with the remark that he would take no lessons on borrowing from a man whose own deficit target had gone the way of the dodo.
P Catrin Prosser of Plaid Cymru drew the first applause of the evening when she told the Ukip leader that he ought to be ashamed of himself for his claim about foreigners with HIV.
P Ukip's Barry Slade was unabashed.
P "We want to put our own people first, and I make no apology for it," he said, jabbing the air.
P Fact-checkers at Channel 4 later found that his figure was out by a factor of three.
P Morag Lindsay, the first minister of Scotland, offered to help Labour lock the Tories out of Downing Street, and repeated that her party would never put them in.
P Rudge declined the offer, and not for the first time.
P A heckler from the audience, Amy Trusk, shouted at Fairlie about homeless veterans and was led out of the hall by security men at the first break.
P A snap poll put three of the seven within a point of one another.
P In the spin room, where the aides outnumbered the reporters and everyone was thrilled, a man in a lanyard explained to nobody in particular that his leader had looked prime ministerial.
P The Liberal Democrats complained to the broadcaster about the order of the lecterns, as they have about most things since 2010.
P Voters go to the polls on 7 May.
@ fai | Edmund Fairlie | p | GBRPTYGOV | Conservative leader
@ rud | Stephen Rudge | p | GBRPTYOPP | Labour leader
@ pro | Catrin Prosser | p | GBRPTYOPP | leader of Plaid Cymru
@ sla | Barry Slade | p | GBRPTYOPP | Ukip leader
@ ch4 | fact-checkers at Channel 4 | g | GBRJRN
@ lin | Morag Lindsay | p | GBRGOVPTY | first minister of Scotland
@ lab | Labour | o | GBRPTYOPP
@ tor | Conservative Party | o | GBRPTYGOV
@ tru | Amy Trusk | p | GBRCVL
@ sec | security men | g | GBRUNK
@ lib | Liberal Democrats | o | GBRPTYGOV
@ bro | broadcaster of the debate | o | GBRJRN
@ for | foreigners with HIV | l | REF
@ lny | aide in a lanyard | p | GBRPTY
E 1 Last night/DATE; Salford/GPE
E 2 Conservative/NORP; Edmund Fairlie/PER; Labour/ORG; Stephen Rudge/PER
E 3 Catrin Prosser/PER; Plaid Cymru/ORG; Ukip/ORG
E 4 Ukip/ORG; Barry Slade/PER
E 6 Channel 4/ORG
E 7 Morag Lindsay/PER; Scotland/GPE; Labour/ORG; Tories/NORP; Downing Street/FAC
E 8 Rudge/PER
E 9 Amy Trusk/PER; Fairlie/PER
E 12 Liberal Democrats/ORG; 2010/DATE
E 13 7 May/DATE
V 2 | accused | ACCUSE/allege | election,economic | 112 | Edmund Fairlie=fai | his Labour rival=rud | when=@1:Last night | date=2015-03-26 | where=@1:Salford | id=ch
V 2 | brushed aside | REJECT | election,economic | 120 | Stephen Rudge=rud | The Conservative leader, Edmund Fairlie=fai | when=@1:Last night | date=2015-03-26 | where=@1:Salford
V 2 | charge | =ch |  |  | The Conservative leader, Edmund Fairlie=fai | Stephen Rudge=rud
V 3 | told | ACCUSE/disapprove | election,health,migration | 111 | Catrin Prosser=pro | the Ukip leader=sla | when=@1:Last night | date=2015-03-26 | where=@1:Salford
V 3 | claim | ACCUSE/allege | election,health,migration | 112 | the Ukip leader=sla | foreigners with HIV=for | id=c
V 5 | said | REJECT | election,migration | 120 | he=sla | @3:Catrin Prosser=pro
V 6 | found | ACCUSE/disapprove | election,misinformation | 111 | Fact-checkers at Channel 4=ch4 | his=sla
V 6 | figure | =c |  |  | his=sla | @3:foreigners with HIV=for
V 7 | offered | AGREE | election | 031 | Morag Lindsay=lin | Labour=lab | id=o
V 7 | repeated | REJECT/assist | election | 121 | Morag Lindsay=lin | the Tories=tor
V 8 | declined | REJECT/assist | election | 121 | Rudge=rud | @7:Morag Lindsay=lin
V 8 | offer | =o | | | @7:Morag Lindsay=lin | Rudge=rud
V 9 | shouted | ACCUSE/disapprove | election,inequality | 111 | Amy Trusk=tru | Fairlie=fai
V 9 | led | COERCE/restrict | election,rights-freedoms | 172 | security men=sec | A heckler from the audience, Amy Trusk=tru | where=the hall
V 12 | complained | ACCUSE/disapprove | election | 110 | The Liberal Democrats=lib | the broadcaster=bro
Q 2 | i | he would take no lessons on borrowing from a man whose own deficit target had gone the way of the dodo | Stephen Rudge=rud | remark | -
Q 3 | i | he ought to be ashamed of himself for his claim about foreigners with HIV | Catrin Prosser=pro | told | the Ukip leader=sla
Q 5 | d | We want to put our own people first, and I make no apology for it, | he=sla | said | -
Q 6 | i | his figure was out by a factor of three | Fact-checkers at Channel 4=ch4 | found | -
Q 7 | i | her party would never put them in | Morag Lindsay=lin | repeated | -
Q 11 | i | his leader had looked prime ministerial | a man in a lanyard=lny | explained | -

#A w11-010 | 2013-07-19 | PATNA
S Midday meal row: House adjourned amid din, Opposition corners CM over Chhapra tragedy
P The Bihar Assembly was adjourned twice on Thursday as members of the BJP and the RJD trooped into the well with placards and empty steel plates, demanding the resignation of the chief minister over the deaths of 23 children who ate a poisoned school lunch in Saran district.
P Education Minister Ramashray Yadav told the House, when he could be heard, that the oil had been stored beside pesticide and that the headmistress's husband had links to a rival party.
P The Leader of the Opposition, Shyam Kishore Singh, shot back that the government was playing politics over small coffins.
P Angry villagers had set fire to four police vehicles at Masrakh on Wednesday and pelted the block office with stones.
P The bandh called by the RJD evoked a mixed response in Chhapra, where auto-rickshaws stayed off the roads but the sweetmeat shops did not.
P A special investigation team has been formed, and it conducted raids at two places in search of the absconding headmistress, the Saran SP said.
P "We will attach her property if she does not surrender by Saturday," the SP added.
P The scheme, the biggest of its kind anywhere, feeds some 120 million pupils on each working day.
P Teachers' bodies have long argued that those who are hired to teach should not be made to count lentils.
P The Patna High Court took suo motu cognisance of the matter and sought a report from the state within two weeks.
P Chief Minister Nitin Kumar Sinha, who is nursing a fractured toe, has not visited the village.
@ bjp | BJP members of the Bihar Assembly | g | INDLEGPTYOPP
@ rjd | RJD | o | INDPTYOPP
@ cm | Nitin Kumar Sinha | p | INDGOV | chief minister of Bihar
@ yad | Ramashray Yadav | p | INDGOV | Education Minister of Bihar
@ sin | Shyam Kishore Singh | p | INDLEGPTYOPP | Leader of the Opposition
@ gov | government of Bihar | o | INDGOV
@ vil | villagers at Masrakh | l | INDCVLOPP
@ pol | police at Masrakh | o | INDCOP
@ sit | special investigation team | o | INDCOP
@ sp | Saran superintendent of police | p | INDCOP | SP
@ hea | headmistress of the school | p | INDEDU
@ hc | Patna High Court | o | INDJUD
@ hus | husband of the headmistress | p | INDCVL
@ tea | teachers' bodies | g | INDEDULAB
E 0 House/ORG; Chhapra/GPE
E 1 Bihar Assembly/ORG; Thursday/DATE; BJP/ORG; RJD/ORG; 23 children/NUM; Saran/GPE
E 2 Ramashray Yadav/PER; House/ORG
E 3 Shyam Kishore Singh/PER
E 4 Masrakh/GPE; Wednesday/DATE
E 5 RJD/ORG; Chhapra/GPE
E 6 Saran/GPE
E 7 Saturday/DATE
E 10 Patna High Court/ORG
E 11 Nitin Kumar Sinha/PER
V 0 | corners | REQUEST/change | legislative,executive,health | 1041 | Opposition=bjp | CM=cm | id=q
V 1 | trooped | PROTEST/demo | legislative,executive,health | 1411 | members of the BJP=bjp; the RJD=rjd | the chief minister=cm | when=Thursday | date=2013-07-18 | where=well | id=d
V 0 | din | =d |  |  | Opposition=bjp | CM=cm
V 1 | demanding | =q | | | members of the BJP=bjp; the RJD=rjd | the chief minister=cm | when=Thursday | date=2013-07-18 | where=Bihar Assembly
V 2 | told | ACCUSE/allege | legislative,health | 112 | Education Minister Ramashray Yadav=yad | the headmistress's husband=hus | when=@1:Thursday | date=2013-07-18
V 3 | shot back | ACCUSE/disapprove | legislative,executive | 111 | Shyam Kishore Singh=sin | the government=gov
V 4 | set fire | PROTEST/riot | health,executive | 145 | Angry villagers=vil | police=pol | when=Wednesday | date=2013-07-17 | where=Masrakh | n=other:four police vehicles:4 | id=t
V 4 | pelted | =t | | | Angry villagers=vil | the block office=gov | when=Wednesday | date=2013-07-17 | where=Masrakh
V 5 | bandh | PROTEST/strike | health,executive | 143 | the RJD=rjd | @3:the government=gov | where=Chhapra
V 6 | investigation | ACCUSE/investigate | legal,health | 091 | A special investigation team=sit | headmistress=hea
V 6 | raids | COERCE/seize | legal,health | 1711 | it=sit | the absconding headmistress=hea | by=the Saran SP=sp | n=other:two places:2
V 7 | attach | THREATEN | legal | 130 | the SP=sp | her=hea
V 9 | argued | REQUEST/change | health,rights-freedoms | 0242 | Teachers' bodies=tea | @3:the government=gov
V 10 | sought | REQUEST/assist | legal,health | 0213 | Patna High Court=hc | the state=gov
V 10 | cognisance | ACCUSE/investigate | legal,health | 090 | The Patna High Court=hc | the state=gov
Q 2 | i | the oil had been stored beside pesticide | Ramashray Yadav=yad | told | -
Q 2 | i | the headmistress's husband had links to a rival party | Ramashray Yadav=yad | told | -
Q 3 | i | the government was playing politics over small coffins | Shyam Kishore Singh=sin | shot back | -
Q 6 | i | it conducted raids at two places in search of the absconding headmistress | the Saran SP=sp | said | -
Q 7 | d | We will attach her property if she does not surrender by Saturday, | the SP=sp | added | -
Q 9 | i | those who are hired to teach should not be made to count lentils | Teachers' bodies=tea | argued | -

#A w11-011 | 2018-02-23 | CHARLESTON, W.Va.
S 'We are not backing down': teachers shutter schools in all 55 counties
P CHARLESTON, W.Va. — Thousands of teachers in red bandannas filled the marble halls of the Capitol on Thursday, on the first day of a walkout that closed every public school in West Virginia.
P They shouted at delegates filing into the chamber and sang "Country Roads" until the guards gave up asking them for quiet.
P Gov. Hank Mabry signed a 2 percent raise late on Wednesday, a sum that Denise Cantrell, who teaches third grade in Mingo County, called an insult with a bow on it.
P "My premium goes up more than that," she said.
P Attorney General Craig Lautner has declared the strike unlawful and said his office stood ready to support any county board that went to court.
P None has done so.
P Superintendents, most of whom were teachers once, have instead been packing lunches into the trunks of their cars and driving them up the hollows to children who might not otherwise eat.
P Leaders of both unions refused to say when their members would return, and asked the governor to call a special session on a severance tax for natural gas.
P Mr. Mabry, who made his fortune in coal, told a town hall in Wheeling that he loved teachers but was not going to be "run over by a school bus".
P In 1990 an eleven-day strike divided families and ended in raises of $5,000.
P State pay ranks 48th in the country.
P Some people in the crowd compared the day to Blair Mountain, where their great-grandfathers fought sheriff's deputies with deer rifles.
@ tea | West Virginia teachers | l | USAEDULAB
@ mab | Hank Mabry | p | USAGOVPTY | governor of West Virginia
@ can | Denise Cantrell | p | USAEDU
@ lau | Craig Lautner | p | USAGOVJUD | attorney general of West Virginia
@ uni | West Virginia teachers' unions | g | USALABEDU
@ sup | superintendents | g | USAEDU
@ chi | schoolchildren | l | USACVL
@ del | West Virginia delegates | g | USALEG
@ gua | Capitol guards | g | USACOP
@ leg | West Virginia government | o | USAGOV
@ min | miners at Blair Mountain | g | USALAB
@ she | sheriff's deputies | g | USACOP
E 1 CHARLESTON/GPE; W.Va./GPE; Thousands of teachers/NUM; Capitol/FAC; Thursday/DATE; West Virginia/GPE
E 3 Hank Mabry/PER; Wednesday/DATE; Denise Cantrell/PER; Mingo County/GPE
E 5 Craig Lautner/PER
E 9 Mabry/PER; Wheeling/GPE
E 10 1990/DATE; $5,000/MONEY
E 12 Blair Mountain/LOC
V 0 | shutter | PROTEST/strike | rights-freedoms,economic | 143 | teachers=tea | @3:Gov. Hank Mabry=mab | id=s
V 0 | backing down | REJECT/yield | rights-freedoms,economic | 1242 | We=tea | @3:Gov. Hank Mabry=mab
V 1 | filled | PROTEST/demo | rights-freedoms,economic | 141 | Thousands of teachers=tea | @2:delegates=del | when=Thursday | date=2018-02-22 | where=Capitol | n=protesters:Thousands of teachers:- | id=d
V 1 | walkout | =s | | | Thousands of teachers=tea | | when=Thursday | date=2018-02-22 | where=West Virginia
V 2 | shouted | =d | | | They=tea | delegates=del
V 2 | asking | REQUEST/yield | rights-freedoms | 025 | the guards=gua | them=tea
V 2 | sang | =d |  |  | They=tea | delegates=del
V 3 | signed | CONCEDE | executive,economic | 083 | Gov. Hank Mabry=mab | @1:teachers=tea | when=late on Wednesday | date=2018-02-21
V 3 | called | ACCUSE/disapprove | economic,executive | 111 | Denise Cantrell=can | Gov. Hank Mabry=mab | id=i
V 4 | said | =i |  |  | she=can | @3:Gov. Hank Mabry=mab
V 5 | declared | ACCUSE/allege | legal,rights-freedoms | 112 | Attorney General Craig Lautner=lau | @1:teachers=tea
V 5 | strike | =s | | | | 
V 7 | driving | AID | human-security | 073 | Superintendents=sup | children=chi
V 8 | refused | REJECT | rights-freedoms | 120 | Leaders of both unions=uni | 
V 8 | asked | REQUEST/change | legislative,economic,natural-resource | 0242 | Leaders of both unions=uni | the governor=mab
V 9 | told | REJECT/change | executive,economic | 123 | Mr. Mabry=mab | teachers=tea | where=Wheeling
V 10 | strike | PROTEST/strike | rights-freedoms,economic | 143 | | | st=h | when=1990 | date=1990
V 10 | raises | CONCEDE | economic | 083 | | | st=h | n=money:$5,000:5000:USD | when=1990 | date=1990
V 12 | fought | ASSAULT/firearms | rights-freedoms | 180 | their great-grandfathers=min; sheriff's deputies=she | | st=h | where=Blair Mountain
Q 0 | d | We are not backing down | teachers=tea | | -
Q 3 | i | an insult with a bow on it | Denise Cantrell=can | called | -
Q 4 | d | My premium goes up more than that, | she=can | said | -
Q 5 | i | his office stood ready to support any county board that went to court | Attorney General Craig Lautner=lau | said | -
Q 9 | m | he loved teachers but was not going to be "run over by a school bus" | Mr. Mabry=mab | told | -

#A w11-012 | 2016-08-24 | JOHANNESBURG
S Tshwane's new mayor probes 'ghost' contracts as ANC councillors storm out
P The new DA mayor of Tshwane, Deon Rabie, told the first sitting of the metro council on Tuesday that he had appointed forensic auditors to look into R2.3 billion of smart meter contracts signed under the ANC.
P ANC councillors broke into struggle songs, then left the chamber in a body, with chief whip Lesego Moumakwa calling the mayor a "caretaker of white privilege".
P The Economic Freedom Fighters, whose votes put the DA into office without a seat in the mayoral committee, stayed put.
P "We are not in love with these people, we are only renting them the house," said the party's regional chairperson, Thabang Sithole, to laughter from the gallery.
P Rabie has also promised to sell the mayoral mansion in Muckleneuk and to put the proceeds into housing for students.
P The meter company, PEU Electronics, denied any irregularity and said that its lawyers would defend every cent.
P Residents of Atteridgeville burnt tyres on Church Street last month after technicians cut off 200 homes for tampering with the meters.
P Two were shot with rubber bullets.
P Most of the city's 3 million people have other things on their minds, chief among them the price of maize meal after two summers without rain.
P ANC regional secretary Phillip Dube said the party would study the report, if there was one, before saying whether anyone should fall on his sword.
P The party lost the capital in the municipal elections of 3 August, its worst result since 1994.
P A councillor's handbag was stolen during the walkout.
@ rab | Deon Rabie | p | ZAFGOVPTY | mayor of Tshwane
@ anc | ANC councillors in Tshwane | g | ZAFLEGPTY
@ mou | Lesego Moumakwa | p | ZAFLEGPTY | ANC chief whip
@ sit | Thabang Sithole | p | ZAFPTYOPP | EFF regional chairperson
@ peu | PEU Electronics | o | ZAFBUS
@ res | residents of Atteridgeville | l | ZAFCVLOPP
@ tec | technicians | g | ZAFGOV
@ dub | Phillip Dube | p | ZAFPTY | ANC regional secretary
@ aud | forensic auditors | g | ZAFBUS
@ eff | Economic Freedom Fighters | o | ZAFPTYOPP
@ da | DA | o | ZAFPTYOPP
E 0 Tshwane/GPE; ANC/ORG
E 1 DA/ORG; Tshwane/GPE; Deon Rabie/PER; Tuesday/DATE; R2.3 billion/MONEY; ANC/ORG
E 2 ANC/ORG; Lesego Moumakwa/PER
E 3 Economic Freedom Fighters/ORG; DA/ORG
E 4 Thabang Sithole/PER
E 5 Rabie/PER; Muckleneuk/GPE
E 6 PEU Electronics/ORG
E 7 Atteridgeville/GPE; Church Street/FAC; last month/DATE
E 8 Two/NUM
E 10 ANC/ORG; Phillip Dube/PER
E 11 3 August/DATE; 1994/DATE
V 0 | probes | ACCUSE/investigate | corruption,executive | 091 | Tshwane's new mayor=rab | @2:ANC=anc | where=Tshwane | id=p
V 0 | storm out | PROTEST/demo | political-institutions | 140 | ANC councillors=anc | Tshwane's new mayor=rab | id=w
V 1 | look into | =p | | | forensic auditors=aud; Deon Rabie=rab | the ANC=anc | n=money:R2.3 billion:2300000000:ZAR
V 2 | left | =w | | | ANC councillors=anc | the mayor=rab | when=@1:Tuesday | date=2016-08-23 | where=chamber
V 2 | calling | ACCUSE/disapprove | political-institutions,inequality | 111 | chief whip Lesego Moumakwa=mou | the mayor=rab
V 3 | votes | SUPPORT | election,political-institutions | 050 | Economic Freedom Fighters=eff | the DA=da
V 6 | denied | REJECT | corruption | 016 | PEU Electronics=peu | @5:Rabie=rab
V 7 | burnt | PROTEST/obstruct | human-security | 144 | Residents of Atteridgeville=res | technicians=tec | where=Church Street | when=last month | date=2016-07
V 7 | cut off | COERCE/withhold | human-security | 172 | technicians=tec | Residents of Atteridgeville=res | where=Atteridgeville | when=last month | date=2016-07 | n=other:200 homes:200
V 8 | shot | ASSAULT/crowd-control | repression,human-security | 175 | | Two=res | when=@7:last month | date=2016-07 | n=injured:Two:2
V 12 | walkout | =w | | | @2:ANC councillors=anc | 
Q 1 | i | he had appointed forensic auditors to look into R2.3 billion of smart meter contracts signed under the ANC | Deon Rabie=rab | told | -
Q 2 | m | calling the mayor a "caretaker of white privilege" | chief whip Lesego Moumakwa=mou | calling | -
Q 4 | d | We are not in love with these people, we are only renting them the house, | Thabang Sithole=sit | said | -
Q 6 | i | its lawyers would defend every cent | PEU Electronics=peu | said | -
Q 10 | i | the party would study the report, if there was one, before saying whether anyone should fall on his sword | Phillip Dube=dub | said | -

#A w11-013 | 2005-10-29 | WASHINGTON
S Vice-presidential adviser indicted, quits in leak inquiry
P A federal grand jury yesterday indicted one of the vice president's closest advisers on five counts of perjury and obstruction of justice in the investigation of who told reporters the name of an undercover CIA officer.
P The adviser, T. Randall Osgood, handed in his resignation an hour before the charges were unsealed and left the White House grounds on crutches, smiling thinly.
P "He looked FBI agents in the eye and told them a story, and the story was false," the special prosecutor, Kevin M. Donohue, said at a crowded news conference at the Justice Department.
P Osgood said through his lawyer that he was confident of being "completely and totally exonerated".
P The president praised him as a man who had sacrificed much for his country, and declined to take questions.
P Democrats, who smelled blood, urged the administration to promise that there would be no pardon.
P "This is not about one bad apple," said Senator Carla Fitzhugh of Illinois.
P Donohue sought to lower expectations, warning that anyone hoping for a verdict on the Iraq war would be disappointed.
P His inquiry, he said, was substantially complete, though another presidential aide remains in what lawyers call legal jeopardy.
P A reporter for The New York Times spent 85 days in jail this summer for refusing to name her source, who turned out to be Osgood.
P The officer's husband, a retired ambassador, had written in 2003 that the intelligence on Iraqi uranium was twisted.
P No date has been set for the arraignment.
P Washington has a long memory for cover-ups and a short one for the offenses that they were meant to cover.
@ gj | federal grand jury | o | USAJUD
@ osg | T. Randall Osgood | p | USAGOV | adviser to the vice president
@ don | Kevin M. Donohue | p | USAJUD | special prosecutor
@ pre | President of the United States | p | USAGOV | president
@ dem | Democrats | g | USALEGPTYOPP
@ fit | Carla Fitzhugh | p | USALEGPTYOPP | Senator
@ adm | administration | o | USAGOV
@ rep | reporter for The New York Times | p | USAJRN
@ hus | retired ambassador | p | USAELI
@ usg | United States government | o | USAGOV
@ law | Osgood's lawyer | p | USA
E 1 yesterday/DATE; CIA/ORG
E 2 T. Randall Osgood/PER; White House/FAC
E 3 FBI/ORG; Kevin M. Donohue/PER; Justice Department/ORG
E 4 Osgood/PER
E 6 Democrats/NORP
E 7 Carla Fitzhugh/PER; Illinois/GPE
E 8 Donohue/PER; Iraq war/EVT
E 10 The New York Times/ORG; this summer/DATE; Osgood/PER
E 11 2003/DATE; Iraqi/NORP
E 13 Washington/GPE
V 0 | indicted | ACCUSE/allege | legal,intelligence,executive | 115 | @1:A federal grand jury=gj | Vice-presidential adviser=osg | id=i
V 0 | quits | RETREAT/resign | executive,intelligence | 083 | Vice-presidential adviser=osg | | id=q
V 0 | inquiry | ACCUSE/investigate | legal,intelligence | 091 | @3:Kevin M. Donohue=don | adviser=osg | id=n
V 1 | indicted | =i | | | A federal grand jury=gj | one of the vice president's closest advisers=osg | when=yesterday | date=2005-10-28
V 1 | investigation | =n | | | @3:Kevin M. Donohue=don | one of the vice president's closest advisers=osg
V 2 | resignation | =q | | | T. Randall Osgood=osg | | when=an hour before the charges were unsealed | date=2005-10-28
V 2 | charges | =i | | | | The adviser=osg
V 3 | said | ACCUSE/allege | legal,intelligence | 112 | Kevin M. Donohue=don | He=osg | where=Justice Department
V 4 | said | REJECT | legal | 016 | Osgood=osg | @3:Kevin M. Donohue=don
V 5 | praised | SUPPORT | executive | 051 | The president=pre | him=osg
V 6 | urged | REQUEST/change | executive,legal | 024 | Democrats=dem | the administration=adm
V 7 | said | ACCUSE/disapprove | executive,legal | 111 | Senator Carla Fitzhugh of Illinois=fit | @6:the administration=adm
V 9 | inquiry | =n | | | His=don | 
V 10 | jail | COERCE/arrest | rights-freedoms,legal | 173 | | A reporter for The New York Times=rep | when=this summer
V 10 | refusing | REJECT/assist | rights-freedoms,legal | 1213 | A reporter for The New York Times=rep | @3:special prosecutor=don
V 11 | written | ACCUSE/allege | intelligence | 112 | The officer's husband, a retired ambassador=hus | @6:the administration=adm | st=h | when=in 2003 | date=2003
Q 3 | d | He looked FBI agents in the eye and told them a story, and the story was false, | Kevin M. Donohue=don | said | -
Q 4 | m | he was confident of being "completely and totally exonerated" | Osgood=osg | said | -
Q 7 | d | This is not about one bad apple, | Senator Carla Fitzhugh of Illinois=fit | said | -
Q 8 | i | anyone hoping for a verdict on the Iraq war would be disappointed | Donohue=don | warning | -
Q 9 | i | His inquiry, he said, was substantially complete | he=don | said | -
Q 11 | i | the intelligence on Iraqi uranium was twisted | The officer's husband=hus | written | -

#A w11-014 | - | -
S Mother charged after toddler found in locked car; mayor calls for calm
P A two-year-old boy is recovering at Hurley Medical Center after a mail carrier spotted him strapped into the back seat of a sedan outside a Flint slot parlor, police said.
P Officers broke the rear window with a flashlight and carried him to the shade of a bus shelter.
P His mother, 24, told them she had lost track of time.
P She was arraigned Monday on one count of child abuse before District Judge Harold Pinkney, who set bond at $15,000.
P "Nobody is a monster here," said the judge, "but somebody could very easily have been a corpse."
P The woman's boyfriend, who beat her last winter according to a neighbor, has not been located and is not a suspect.
P Mayor Regina Stallworth asked residents to stop posting the family's address online.
P On Sunday night a brick was thrown through the front window of their house on Pierson Road.
P It was the third such case in Genesee County since June, and the heat shows no sign of breaking.
P Child advocates say that a bill to make such acts a felony has been asleep in a House committee for two years.
@ boy | toddler in Flint | p | USACVL
@ off | Flint police | o | USACOP
@ mot | mother of the toddler | p | USACVL
@ pin | Harold Pinkney | p | USAJUD | District Judge
@ sta | Regina Stallworth | p | USAGOV | mayor of Flint
@ res | Flint residents | l | USACVL
@ adv | child advocates | g | USASOC
E 1 Hurley Medical Center/FAC; Flint/GPE
E 4 Monday/DATE; Harold Pinkney/PER; $15,000/MONEY
E 7 Regina Stallworth/PER
E 8 Sunday night/DATE; Pierson Road/FAC
E 9 Genesee County/GPE; June/DATE
E 10 House/ORG
V 0 | charged | ACCUSE/allege | crime,legal | 115 | @1:police=off | Mother=mot | id=c
V 0 | calls for | REQUEST/yield | crime | 025 | mayor=sta | @7:residents=res | id=m
V 2 | carried | AID | crime | 073 | Officers=off | him=boy
V 4 | arraigned | =c | | | District Judge Harold Pinkney=pin | She=mot | when=Monday
V 4 | bond | CONCEDE | legal | 080 | District Judge Harold Pinkney=pin | She=mot | n=money:$15,000:15000:USD
V 7 | asked | =m | | | Mayor Regina Stallworth=sta | residents=res
Q 1 | i | A two-year-old boy is recovering~~slot parlor | police=off | said | -
Q 3 | i | she had lost track of time | His mother=mot | told | them=off
Q 5 | d | Nobody is a monster here, | the judge=pin | said | -
Q 5 | d | but somebody could very easily have been a corpse. | the judge=pin | said | -
Q 10 | i | a bill to make such acts a felony has been asleep in a House committee for two years | Child advocates=adv | say | -

#A w11-015 | 2020-01-09 | -
S Leeds care worker jailed for selling charity minibus; judge slams 'shabby' council oversight
P A care worker who sold a dying charity's minibus and gambled away the proceeds was jailed for 16 months at Leeds Crown Court on Wednesday.
P Janine Holroyd, 38, of Beeston, had admitted theft at an earlier hearing.
P Judge Roderick Penhale told her that she had robbed "the very people who trusted you to lift them out of bed".
P He also criticised the city council, which had handed the charity £84,000 over three years and never, he said, so much as counted its tyres.
P A council spokesman said that procedures had been tightened and that lessons were being learned.
P Councillor Imran Siddiq, who leads the Liberal Democrat group, called for an independent inquiry into every grant paid since 2015.
P Holroyd wept in the dock and mouthed an apology to the public gallery.
P The minibus was traced to a builder's yard in Doncaster, stripped of its ramp and painted lilac.
P Grants to voluntary bodies in the city have fallen by a third since 2010.
P Pensioners who used the bus now share taxis, when they go out at all.
@ hol | Janine Holroyd | p | GBRCVL
@ pen | Roderick Penhale | p | GBRJUD | Judge
@ cou | Leeds city council | o | GBRGOV
@ sid | Imran Siddiq | p | GBRPTYOPP | leader of the Liberal Democrat group
@ cha | charity in Leeds | o | GBRSOC
E 0 Leeds/GPE
E 1 Leeds Crown Court/ORG; Wednesday/DATE
E 2 Janine Holroyd/PER; Beeston/GPE
E 3 Roderick Penhale/PER
E 4 £84,000/MONEY
E 6 Imran Siddiq/PER; Liberal Democrat/NORP; 2015/DATE
E 7 Holroyd/PER
E 8 Doncaster/GPE
E 9 2010/DATE
V 0 | jailed | SANCTION/convict | crime,legal | 116 | judge=pen | Leeds care worker=hol | id=j
V 0 | slams | ACCUSE/disapprove | legal | 111 | judge=pen | council=cou | id=s
V 1 | jailed | =j | | | | A care worker=hol | when=Wednesday | date=2020-01-08 | where=Leeds Crown Court
V 2 | admitted | CONCEDE | crime,legal | 015 | Janine Holroyd=hol | 
V 3 | told | ACCUSE/disapprove | crime,legal | 111 | Judge Roderick Penhale=pen | her=hol
V 4 | criticised | =s | | | He=pen | the city council=cou
V 4 | handed | AID | economic | 071 | the city council=cou | the charity=cha | st=h | by=he=pen | n=money:£84,000:84000:GBP
V 6 | called for | REQUEST/change | legal | 024 | Imran Siddiq=sid | @4:city council=cou
Q 0 | m | slams 'shabby' council oversight | judge=pen | slams | -
Q 3 | m | she had robbed "the very people who trusted you to lift them out of bed" | Judge Roderick Penhale=pen | told | her=hol
Q 4 | i | never, he said, so much as counted its tyres | he=pen | said | -
Q 5 | i | procedures had been tightened and that lessons were being learned | A council spokesman=cou | said | -

#A w11-016 | 2007-03-30 | WASHINGTON
S Ex-aide disputes attorney general on prosecutors' firing
P Contradicting months of denials, the former chief of staff to the attorney general told the Senate Judiciary Committee on Thursday that his boss had taken part in at least five discussions about the dismissal of eight United States attorneys.
P "I don't think the attorney general's statement that he was not involved was accurate," said the witness, Tyler Whitcomb, who stepped down two weeks ago and testified without a subpoena.
P Under sharp questioning from Republicans as well as Democrats, Mr. Whitcomb said more than 100 times that he could not recall.
P The attorney general, on a trip to Boston, insisted that he had never sought to remove a prosecutor for improper reasons.
P He has apologized to the eight for the manner, though not the fact, of their removal.
P Senator Howard Reese of Pennsylvania, the ranking Republican, said the department had been reduced to a "kennel of frightened spaniels" and urged the president to weigh whether its chief could still lead it.
P At the White House, a deputy press secretary repeated that the president stood by his friend and would not allow his political adviser to testify under oath.
P The committee voted 12 to 7 last week to authorize subpoenas for the adviser and four others.
P If the administration resists, the matter may end up before the same courts whose prosecutors are at the heart of it.
P Federal prosecutors serve at the pleasure of the president, who appoints them for four years.
P Among those let go were a Navy reservist on whom a Hollywood role was based and a Californian who sent a Republican congressman to prison for bribery.
P In the corridor afterward Mr. Whitcomb drank two bottles of water and asked the way to the men's room.
@ whi | Tyler Whitcomb | p | USAELI | former chief of staff to the attorney general
@ ag | attorney general | p | USAGOV | attorney general
@ com | Senate Judiciary Committee | o | USALEG
@ att | eight United States attorneys | g | USAJUD
@ ree | Howard Reese | p | USALEGPTY | ranking Republican
@ pre | President of the United States | p | USAGOV | president
@ dep | deputy press secretary | p | USAGOV
@ adv | political adviser to the president | p | USAGOV
@ doj | Justice Department | o | USAGOV
@ cal | Californian prosecutor | p | USAJUD
@ con | Republican congressman | p | USALEGPTY
E 1 Senate Judiciary Committee/ORG; Thursday/DATE; United States/GPE
E 2 Tyler Whitcomb/PER; two weeks ago/DATE
E 3 Republicans/NORP; Democrats/NORP; Whitcomb/PER
E 4 Boston/GPE
E 6 Howard Reese/PER; Pennsylvania/GPE; Republican/NORP
E 7 White House/FAC
E 8 last week/DATE
E 11 Navy/ORG; Hollywood/GPE; Californian/NORP; Republican/NORP
E 12 Whitcomb/PER
V 0 | disputes | REJECT | legal,executive | 120 | Ex-aide=whi | attorney general=ag | id=d
V 1 | Contradicting | =d | | | the former chief of staff to the attorney general=whi | his boss=ag | when=Thursday | date=2007-03-29
V 1 | denials | REJECT | legal,executive | 016 | his boss=ag |  | id=n
V 1 | discussions | CONSULT | legal,executive | 040 | his boss=ag |  | by=the former chief of staff to the attorney general=whi
V 2 | said | =d | | | the witness, Tyler Whitcomb=whi | the attorney general=ag
V 2 | stepped down | RETREAT/resign | legal,executive | 083 | Tyler Whitcomb=whi | | when=two weeks ago | date=2007-03
V 2 | statement | =n |  |  | the attorney general=ag | 
V 4 | insisted | REJECT | legal,executive | 016 | The attorney general=ag | | where=Boston
V 5 | apologized | CONCEDE | legal,executive | 055 | He=ag | the eight=att
V 6 | said | ACCUSE/disapprove | legal,executive | 111 | Senator Howard Reese of Pennsylvania=ree | the department=doj
V 6 | urged | REQUEST/change | legal,executive | 0241 | Senator Howard Reese of Pennsylvania=ree | the president=pre
V 7 | stood by | SUPPORT | executive | 051 | the president=pre | his friend=ag | by=a deputy press secretary=dep
V 7 | allow | REJECT/assist | executive,legislative | 1213 | the president=pre | @8:The committee=com | by=a deputy press secretary=dep
V 8 | voted | SUPPORT | legislative,legal | 050 | The committee=com | | when=last week | date=2007-03-18/2007-03-24
V 11 | sent | SANCTION/convict | corruption,legal | 116 | a Californian=cal | a Republican congressman=con | st=h
Q 1 | i | his boss had taken part in at least five discussions about the dismissal of eight United States attorneys | the former chief of staff to the attorney general=whi | told | the Senate Judiciary Committee=com
Q 2 | d | I don't think the attorney general's statement that he was not involved was accurate, | Tyler Whitcomb=whi | said | -
Q 3 | i | he could not recall | Mr. Whitcomb=whi | said | -
Q 4 | i | he had never sought to remove a prosecutor for improper reasons | The attorney general=ag | insisted | -
Q 6 | m | the department had been reduced to a "kennel of frightened spaniels" | Senator Howard Reese of Pennsylvania=ree | said | -
Q 7 | i | the president stood by his friend and would not allow his political adviser to testify under oath | a deputy press secretary=dep | repeated | -

#A w11-017 | 2023-02-14 | LAGOS
S Naira scarcity: banks torched in Benin as governors drag FG to Supreme Court
P Irate youths on Wednesday set three commercial banks ablaze along Ring Road and Mission Road in Benin City, the Edo State capital, over the lingering scarcity of the redesigned naira notes.
P Soldiers fired into the air to disperse the mob, eyewitnesses told The Punch, but two persons were hit by bullets and died before they could be taken to hospital.
P The state police spokesman, SP Chidi Osagie, confirmed the attack on the banks, adding that 17 suspects had been arrested with looted laptops.
P He denied that anyone was killed.
P Three northern governors had last Friday sued the Federal Government, asking the apex court to stop the February 10 deadline for the old notes.
P Governor Aminu Bala of Kaduna, in a state broadcast, urged residents to go on spending the old N500 and N1,000 notes, and described the policy as "a booby trap laid for our party by people who could not win a councillorship".
P The Attorney-General of the Federation, Barrister Emeka Nwosu, said the governors were courting contempt of court.
P In Lagos, the Nigeria Labour Congress threatened to picket branches of the Central Bank nationwide if cash was not available within seven days.
P Bread sellers in Oshodi now accept transfers by phone, although the network, like the generator, comes and goes.
P A bride in Abeokuta was sprayed with mint sweets instead of money.
P The Central Bank governor met members of the House of Representatives ad hoc committee on January 31, after twice shunning its invitation.
P Analysts are divided as to whether the policy will curb vote-buying or merely raise its price.
@ you | youths in Benin City | l | NGACVLOPP
@ ban | commercial banks in Benin City | g | NGABUS
@ sol | soldiers in Benin City | o | NGAMIL
@ eye | eyewitnesses | l | NGACVL
@ osa | Chidi Osagie | p | NGACOP | Edo police spokesman
@ gov | three northern governors | g | NGAGOV
@ fg | Federal Government of Nigeria | o | NGAGOV
@ bal | Aminu Bala | p | NGAGOVPTY | governor of Kaduna
@ res | Kaduna residents | l | NGACVL
@ nwo | Emeka Nwosu | p | NGAGOV | Attorney-General of the Federation
@ nlc | Nigeria Labour Congress | o | NGALAB
@ cbn | Central Bank of Nigeria | o | NGAGOV
@ cbg | Central Bank governor | p | NGAGOV
@ com | House of Representatives ad hoc committee | o | NGALEG
@ sc | Supreme Court | o | NGAJUD
@ pol | Edo police | o | NGACOP
E 0 Benin/GPE; FG/ORG; Supreme Court/ORG
E 1 Wednesday/DATE; Ring Road/FAC; Mission Road/FAC; Benin City/GPE; Edo State/GPE
E 2 The Punch/ORG; two persons/NUM
E 3 Chidi Osagie/PER; 17 suspects/NUM
E 5 last Friday/DATE; Federal Government/ORG; February 10/DATE
E 6 Aminu Bala/PER; Kaduna/GPE; N500/MONEY; N1,000/MONEY
E 7 Emeka Nwosu/PER
E 8 Lagos/GPE; Nigeria Labour Congress/ORG; Central Bank/ORG
E 9 Oshodi/GPE
E 10 Abeokuta/GPE
E 11 Central Bank/ORG; House of Representatives/ORG; January 31/DATE
V 0 | torched | PROTEST/riot | economic | 145 | @1:Irate youths=you | banks=ban | where=Benin | id=t
V 0 | drag | ACCUSE/allege | legal,economic | 115 | governors=gov | FG=fg | id=d
V 1 | set | =t | | | Irate youths=you | three commercial banks=ban | when=Wednesday | date=2023-02-08 | where=Benin City | n=other:three commercial banks:3
V 2 | fired | ASSAULT/crowd-control | repression,economic | 175 | Soldiers=sol | the mob=you | by=eyewitnesses=eye | id=f
V 2 | hit | ASSAULT/firearms | repression,economic | 175 | Soldiers=sol | two persons=you | by=eyewitnesses=eye | n=killed:two persons:2 | id=h
V 3 | attack | =t | | | @1:Irate youths=you | the banks=ban | by=SP Chidi Osagie=osa
V 3 | arrested | COERCE/arrest | economic,legal | 173 | | 17 suspects=you | by=SP Chidi Osagie=osa | n=arrested:17 suspects:17
V 3 | looted | COERCE/seize | economic,crime | 1711 | 17 suspects=you | the banks=ban | by=SP Chidi Osagie=osa
V 4 | denied | REJECT | repression,economic | 016 | He=osa | @2:eyewitnesses=eye
V 4 | killed | =h |  |  | @2:Soldiers=sol | anyone=you
V 5 | sued | =d | | | Three northern governors=gov | the Federal Government=fg | when=last Friday | date=2023-02-03
V 5 | asking | REQUEST/change | legal,economic | 0242 | Three northern governors=gov | the apex court=sc | when=last Friday | date=2023-02-03
V 6 | urged | REQUEST/change | economic | 0242 | Governor Aminu Bala of Kaduna=bal | residents=res
V 6 | described | ACCUSE/disapprove | economic,election | 111 | Governor Aminu Bala of Kaduna=bal | @5:Federal Government=fg
V 7 | said | ACCUSE/allege | legal,economic | 112 | Barrister Emeka Nwosu=nwo | the governors=gov
V 8 | threatened | THREATEN/restrict | economic | 133 | Nigeria Labour Congress=nlc | the Central Bank=cbn
V 11 | met | CONSULT | legislative,economic | 040 | The Central Bank governor=cbg; members of the House of Representatives ad hoc committee=com | | when=January 31 | date=2023-01-31
V 11 | shunning | REJECT/meet | legislative,economic | 125 | The Central Bank governor=cbg | its=com | st=h
V 11 | invitation | REQUEST/meet | legislative,economic | 026 | its=com | The Central Bank governor=cbg | st=h
Q 2 | i | Soldiers fired into the air to disperse the mob | eyewitnesses=eye | told | -
Q 3 | i | 17 suspects had been arrested with looted laptops | SP Chidi Osagie=osa | adding | -
Q 4 | i | anyone was killed | He=osa | denied | -
Q 6 | m | described the policy as "a booby trap laid for our party by people who could not win a councillorship" | Governor Aminu Bala of Kaduna=bal | described | -
Q 7 | i | the governors were courting contempt of court | Barrister Emeka Nwosu=nwo | said | -

#A w11-018 | 1998-08-18 | WASHINGTON
S President's lawyers weighed a second statement as aides fumed
P By the time the president sat down before the camera on Monday night, at the end of five hours of testimony to a grand jury by closed-circuit television, his advisers had been at war with one another for the better part of a week.
P The political people wanted contrition; the lawyers wanted something that could be defended in a filing.
P What the country got was four minutes, in which he acknowledged a relationship that was "not appropriate", said he regretted misleading his wife, and then turned on the independent counsel for prying into private lives.
P "It nearly killed the apology," said one adviser, speaking on condition that he not be named.
P Republicans on Capitol Hill were scornful.
P Representative Clay Bannister of Georgia, a member of the House Judiciary Committee, called on the president to resign before the leaves turned.
P Democrats, by and large, hid.
P Senator Miriam Falk of Connecticut, who has known the family for three decades, said that she had been lied to on her own porch.
P The independent counsel's office, which subpoenaed a sample of the president's blood on July 31, had no comment on the speech.
P He would make a poor poker player, an old law school friend once observed, because he always wants the other fellow to like him.
P At 10:30 p.m. a tour bus from Ohio stopped on Pennsylvania Avenue and its passengers took pictures of the lighted windows.
P A poll taken overnight found six in ten Americans content to let the matter drop.
@ pre | President of the United States | p | USAGOV | president
@ cou | independent counsel | p | USAJUD | independent counsel
@ gj | grand jury | o | USAJUD
@ adv | adviser to the president | p | USAGOV
@ wife | wife of the president | p | USAELI
@ ban | Clay Bannister | p | USALEGPTYOPP | Representative
@ fal | Miriam Falk | p | USALEGPTY | Senator
@ fri | law school friend of the president | p | USAELI
@ rep | Republicans in Congress | g | USALEGPTYOPP
E 1 Monday night/DATE
E 5 Republicans/NORP; Capitol Hill/LOC
E 6 Clay Bannister/PER; Georgia/GPE; House Judiciary Committee/ORG
E 7 Democrats/NORP
E 8 Miriam Falk/PER; Connecticut/GPE
E 9 July 31/DATE
E 11 Ohio/GPE; Pennsylvania Avenue/FAC
E 12 Americans/NORP
V 3 | regretted | CONCEDE | executive,legal | 055 | he#2=pre | his wife=wife | when=@1:Monday night | date=1998-08-17 | id=r
V 3 | turned on | ACCUSE/disapprove | executive,legal | 111 | he#2=pre | the independent counsel=cou | when=@1:Monday night | date=1998-08-17
V 3 | acknowledged | =r |  |  | he#1=pre | 
V 3 | prying | ACCUSE/investigate | legal,executive | 091 | the independent counsel=cou | he#1=pre
V 4 | apology | =r | | | | 
V 5 | scornful | ACCUSE/disapprove | executive,legislative | 111 | Republicans on Capitol Hill=rep | @6:the president=pre
V 6 | called on | REQUEST/change | executive,legislative | 0241 | Representative Clay Bannister of Georgia=ban | the president=pre
V 8 | said | ACCUSE/allege | executive | 112 | Senator Miriam Falk of Connecticut=fal | @6:the president=pre
V 9 | subpoenaed | REQUEST/assist | legal,executive | 1013 | The independent counsel's office=cou | the president=pre | when=July 31 | date=1998-07-31
Q 3 | m | he acknowledged a relationship that was "not appropriate" | he#1=pre | acknowledged | -
Q 3 | i | he regretted misleading his wife | he#2=pre | said | -
Q 4 | d | It nearly killed the apology, | one adviser=adv | said | -
Q 8 | i | she had been lied to on her own porch | Senator Miriam Falk of Connecticut=fal | said | -
Q 10 | i | He would make~~like him | an old law school friend=fri | observed | -

#A w11-019 | 2024-06-26 | NAIROBI
S Parliament ablaze, at least 13 dead as tax protest engulfs Nairobi
P Police opened fire on young demonstrators who broke through the gates of Kenya's Parliament on Tuesday, minutes after lawmakers approved a finance bill that would raise taxes on everything from bread to bank transfers.
P The Kenya Medical Association said at least 13 people had been killed and some 200 wounded in the capital and in Eldoret, most of them by gunshots.
P A wing of the building was set alight, and MPs fled through an underground passage, one still clutching his lunch.
P In an address to the nation late in the evening, the president condemned what he called "treasonous events" and announced that the army had been deployed to help the police.
P By Wednesday afternoon he had made a sharp turn: "I concede," he told reporters at State House, and declined to sign the bill.
P Opposition leader Wafula Barasa called on the government to release at least 50 activists, among them the comedian Njeri Kamotho, whom relatives say hooded men took from their homes on Monday night.
P The Law Society of Kenya sued the inspector-general of police over the disappearances, and a judge ordered that those held be produced in court within 24 hours.
P Western embassies in Nairobi said in a joint statement that they were "shocked" by the scenes and urged restraint on all sides.
P Kenya's debt stands at 68 percent of its output, and interest eats up over a third of what the taxman collects.
P The International Monetary Fund, whose program the bill was meant to satisfy, had praised it in April.
P What was new was the crowd itself, which had no tribe, no party and no leader, and which organized on TikTok.
P Many of the marchers carried the flag, a bottle of water and a phone on its last bar of charge.
@ pol | Kenyan police | o | KENCOP
@ dem | demonstrators in Nairobi | l | KENCVLOPP
@ law | Kenyan lawmakers | g | KENLEG
@ kma | Kenya Medical Association | o | KENMED
@ pre | President of Kenya | p | KENGOV | president
@ army | Kenyan army | o | KENMIL
@ bar | Wafula Barasa | p | KENPTYOPP | opposition leader
@ gov | Kenyan government | o | KENGOV
@ act | detained activists | g | KENCVLOPP
@ kam | Njeri Kamotho | p | KENELI | comedian
@ hoo | hooded men | g | KENUNK
@ rel | relatives of activists | l | KENCVL
@ lsk | Law Society of Kenya | o | KENSOC
@ igp | inspector-general of police | p | KENCOP
@ jud | Kenyan judge | p | KENJUD
@ emb | Western embassies in Nairobi | g | GOV
@ imf | International Monetary Fund | o | IGO
@ par | Parliament of Kenya | o | KENLEG
E 0 Parliament/ORG; at least 13/NUM; Nairobi/GPE
E 1 Kenya/GPE; Parliament/ORG; Tuesday/DATE
E 2 Kenya Medical Association/ORG; at least 13 people/NUM; some 200/NUM; Eldoret/GPE
E 4 late in the evening/DATE
E 5 Wednesday afternoon/DATE; State House/FAC
E 6 Wafula Barasa/PER; at least 50 activists/NUM; Njeri Kamotho/PER; Monday night/DATE
E 7 Law Society of Kenya/ORG
E 8 Western/NORP; Nairobi/GPE
E 9 Kenya/GPE
E 10 International Monetary Fund/ORG; April/DATE
E 11 TikTok/ORG
V 0 | ablaze | PROTEST/riot | economic,legislative | 1452 | @1:young demonstrators=dem | Parliament=par | where=Nairobi | id=p
V 0 | dead | ASSAULT/firearms | repression,economic | 175 | @1:Police=pol | @1:young demonstrators=dem | where=Nairobi | n=killed:at least 13:13 | id=k
V 0 | protest | =p | | | @1:young demonstrators=dem | | where=Nairobi
V 1 | opened fire | =k | | | Police=pol | young demonstrators=dem | when=Tuesday | date=2024-06-25 | where=Kenya's Parliament
V 1 | broke through | =p | | | young demonstrators=dem | Kenya's Parliament=par | when=Tuesday | date=2024-06-25 | where=gates of Kenya's Parliament
V 1 | approved | SUPPORT | legislative,economic | 050 | lawmakers=law | | when=Tuesday | date=2024-06-25
V 2 | killed | =k | | | | at least 13 people=dem | by=Kenya Medical Association=kma | where=the capital | n=killed:at least 13 people:13 | n=injured:some 200:200
V 3 | set alight | =p | | | | A wing of the building=par
V 4 | condemned | ACCUSE/disapprove | executive,economic | 111 | the president=pre | @1:young demonstrators=dem | when=late in the evening | date=2024-06-25
V 4 | deployed | MOBILIZE/troops | military,economic | 154 | the army=army | | by=the president=pre
V 4 | events | =p |  |  | @1:young demonstrators=dem | 
V 5 | concede | CONCEDE | executive,economic | 0832 | he#2=pre | @1:young demonstrators=dem | when=Wednesday afternoon | date=2024-06-26 | where=State House | id=c
V 5 | declined | =c | | | he#2=pre | | when=Wednesday afternoon | date=2024-06-26
V 5 | turn | =c |  |  | he#1=pre | 
V 6 | called on | REQUEST/yield | rights-freedoms | 0253 | Opposition leader Wafula Barasa=bar | the government=gov
V 6 | took | ASSAULT/abduct | repression,rights-freedoms | 181 | hooded men=hoo | at least 50 activists=act; Njeri Kamotho=kam | by=relatives=rel | when=on Monday night | date=2024-06-24 | where=their homes | n=abducted:at least 50 activists:50 | id=h
V 7 | sued | ACCUSE/allege | legal,rights-freedoms | 115 | Law Society of Kenya=lsk | the inspector-general of police=igp
V 7 | disappearances | =h | | | | those held=act
V 7 | ordered | REQUEST/yield | legal,rights-freedoms | 1053 | a judge=jud | the inspector-general of police=igp
V 7 | held | =h |  |  | @6:hooded men=hoo | those=act
V 8 | shocked | ACCUSE/disapprove | diplomatic,repression | 111 | Western embassies in Nairobi=emb | @1:Police=pol
V 8 | urged | REQUEST/yield | diplomatic,repression | 0256 | Western embassies in Nairobi=emb | all sides=pol; all sides=dem
V 8 | scenes | =k |  |  | @1:Police=pol | @1:young demonstrators=dem
V 10 | praised | SUPPORT | economic | 051 | International Monetary Fund=imf | @6:the government=gov | st=h | when=April | date=2024-04
Q 2 | i | at least 13 people had been killed and some 200 wounded in the capital and in Eldoret, most of them by gunshots | The Kenya Medical Association=kma | said | -
Q 4 | m | what he called "treasonous events" | he=pre | called | -
Q 4 | i | the army had been deployed to help the police | the president=pre | announced | -
Q 5 | d | I concede, | he#2=pre | told | -
Q 6 | i | hooded men took from their homes on Monday night | relatives=rel | say | -
Q 8 | m | they were "shocked" by the scenes | Western embassies in Nairobi=emb | said | -

#A w11-020 | 2011-03-10 | MADISON, Wis.
S Wisconsin Senate strips unions of bargaining rights in surprise vote without Democrats
P MADISON, Wis. — Republicans in the Wisconsin Senate on Wednesday night found a way around 14 absent Democrats, cutting the money out of Gov. Curtis Wendt's bill to curb collective bargaining and passing what remained in less than five minutes.
P The Democrats had fled to Illinois on Feb. 17 to deny the chamber the quorum that fiscal bills require.
P "In 30 minutes, 18 state senators undid 50 years of civil rights in Wisconsin," said the minority leader, Mark Kuehl, from a motel in Freeport.
P Thousands of people poured into the Capitol after the vote, hauling open windows for one another, banging drums and chanting "Shame".
P Police officers made no arrests and by midnight had given up trying to lock the doors.
P The governor applauded the senators for standing up to what he called the status quo.
P Assembly Democrats accused their colleagues of breaking the open meetings law, and promised a lawsuit.
P Talks between the governor's aides and two of the runaways had been held in secret on Sunday at a McDonald's in Kenosha; each side blamed the other when the e-mails came out.
P The Teamsters and the firefighters' union, which the bill exempts, sent bagpipers.
P Recall petitions are circulating against 16 senators of both parties, although none can succeed before summer.
P Wisconsin, in 1959, was the first state to let public workers bargain.
P A pizza shop on State Street has taken orders for the protesters from Egypt and Antarctica.
@ rep | Republicans in the Wisconsin Senate | g | USALEGPTY
@ dem | 14 Democratic senators of Wisconsin | g | USALEGPTYOPP
@ wen | Curtis Wendt | p | USAGOVPTY | governor of Wisconsin
@ kue | Mark Kuehl | p | USALEGPTYOPP | minority leader
@ cro | protesters in Madison | l | USACVLOPP
@ pol | police in Madison | o | USACOP
@ asd | Assembly Democrats | g | USALEGPTYOPP
@ aid | governor's aides | g | USAGOV
@ uni | public workers' unions | g | USALAB
@ tea | Teamsters | o | USALAB
@ fir | firefighters' union | o | USALAB
@ two | two of the absent Democrats | g | USALEGPTYOPP
@ wis | Wisconsin | o | USAGOV
E 0 Wisconsin Senate/ORG; Democrats/NORP
E 1 MADISON/GPE; Wis./GPE; Republicans/NORP; Wisconsin Senate/ORG; Wednesday night/DATE; Democrats/NORP; Curtis Wendt/PER
E 2 Democrats/NORP; Illinois/GPE; Feb. 17/DATE
E 3 Wisconsin/GPE; Mark Kuehl/PER; Freeport/GPE
E 4 Thousands of people/NUM; Capitol/FAC
E 7 Assembly/ORG; Democrats/NORP
E 8 Sunday/DATE; McDonald's/ORG; Kenosha/GPE
E 9 Teamsters/ORG
E 11 Wisconsin/GPE; 1959/DATE
E 12 State Street/FAC; Egypt/GPE; Antarctica/LOC
V 0 | strips | COERCE/restrict | rights-freedoms,legislative | 172 | Wisconsin Senate=rep | unions=uni | id=s
V 0 | vote | =s |  |  | Wisconsin Senate=rep | unions=uni
V 1 | passing | =s | | | Republicans in the Wisconsin Senate=rep | | when=Wednesday night | date=2011-03-09
V 2 | fled | PROTEST/boycott | legislative,rights-freedoms | 143 | The Democrats=dem | @1:Republicans in the Wisconsin Senate=rep | when=Feb. 17 | date=2011-02-17 | where=Illinois | id=f
V 1 | absent | =f |  |  | Democrats=dem | Republicans in the Wisconsin Senate=rep
V 3 | said | ACCUSE/disapprove | legislative,rights-freedoms | 111 | Mark Kuehl=kue | 18 state senators=rep | where=Freeport
V 3 | undid | =s | | | 18 state senators=rep | 
V 4 | poured | PROTEST/demo | legislative,rights-freedoms | 141 | Thousands of people=cro | @1:Republicans in the Wisconsin Senate=rep | when=after the vote | date=2011-03-09 | where=Capitol | n=protesters:Thousands of people:- | id=p
V 4 | vote | =s | | | @1:Republicans in the Wisconsin Senate=rep | 
V 4 | chanting | =p | | | Thousands of people=cro | | where=Capitol
V 5 | arrests | COERCE/arrest | rights-freedoms | 173 | Police officers=pol | @4:Thousands of people=cro | st=n | n=arrested:no:0
V 6 | applauded | SUPPORT | legislative,executive | 051 | The governor=wen | the senators=rep
V 7 | accused | ACCUSE/allege | legislative,legal | 112 | Assembly Democrats=asd | their colleagues=rep
V 7 | promised | THREATEN | legislative,legal | 130 | Assembly Democrats=asd | their colleagues=rep
V 8 | Talks | CONSULT | legislative,executive | 046 | the governor's aides=aid; two of the runaways=two | | when=Sunday | date=2011-03-06 | where=Kenosha
V 8 | blamed | ACCUSE/allege | legislative,executive | 112 | each side=aid; each side=two | the other=two; the other=aid
V 8 | runaways | =f |  |  | two of the runaways=two | 
V 9 | sent | SUPPORT | rights-freedoms | 050 | The Teamsters=tea; the firefighters' union=fir | @4:Thousands of people=cro
Q 3 | d | In 30 minutes, 18 state senators undid 50 years of civil rights in Wisconsin, | Mark Kuehl=kue | said | -
Q 4 | d | Shame | Thousands of people=cro | chanting | -

#A w11-021 | 2019-10-24 | -
S Jharkhand by-poll: two held with cash as rivals trade charges in Dumka
P Police on Wednesday arrested two men carrying Rs 38 lakh in unaccounted cash near Dumka, hours after the campaign for Monday's by-poll entered its shrillest phase.
P Superintendent of Police Rashmi Kerketta said the duo, intercepted at a checkpost at Hansdiha, claimed to be pig traders but could not name a single breed.
P The Jharkhand Mukti Morcha lodged a complaint with the Election Commission, alleging that the money was meant for distribution by the BJP candidate, former minister Louis Hembrom.
P Hembrom rubbished the allegation and said he would file a defamation case.
P Union minister Pratap Chandra Sarangi, addressing a rally at Masalia, charged the opposition alliance with "selling the jungle by the truckload".
P Not to be outdone, JMM working president Basant Murmu said that a party which had tried to tamper with the tenancy Acts had no right to seek tribal votes.
P The Commission has issued notices to both leaders, asking them to reply by Friday noon.
P Maoist posters calling for a poll boycott surfaced in Shikaripara block, and five companies of the CRPF have been sent to man sensitive booths.
P In the 2014 election, eight persons, including five jawans, were killed when rebels blew up a polling team's bus in the same block.
P Villagers complain less of Maoists than of elephants, which have flattened the paddy twice this month.
P If the JMM loses its oldest citadel, the ripples may be felt in Ranchi before the assembly polls, due in December.
P The two men were remanded in judicial custody.
@ pol | Dumka police | o | INDCOP
@ duo | two men with cash | g | INDUNK
@ ker | Rashmi Kerketta | p | INDCOP | Superintendent of Police
@ jmm | Jharkhand Mukti Morcha | o | INDPTYOPP
@ ec | Election Commission | o | INDGOV
@ hem | Louis Hembrom | p | INDPTYELI | BJP candidate
@ sar | Pratap Chandra Sarangi | p | INDGOV | Union minister
@ opp | opposition alliance | g | INDPTYOPP
@ mur | Basant Murmu | p | INDPTYOPP | JMM working president
@ bjp | BJP | o | INDPTYGOV
@ mao | Maoist rebels | g | INDREB
@ crp | CRPF | o | INDCOP
@ tea | polling team | g | INDGOV
@ jaw | jawans | g | INDCOP
E 0 Jharkhand/GPE; two/NUM; Dumka/GPE
E 1 Wednesday/DATE; two men/NUM; Rs 38 lakh/MONEY; Dumka/GPE; Monday/DATE
E 2 Rashmi Kerketta/PER; Hansdiha/GPE
E 3 Jharkhand Mukti Morcha/ORG; Election Commission/ORG; BJP/ORG; Louis Hembrom/PER
E 4 Hembrom/PER
E 5 Pratap Chandra Sarangi/PER; Masalia/GPE
E 6 JMM/ORG; Basant Murmu/PER
E 7 Commission/ORG; Friday noon/DATE
E 8 Maoist/NORP; Shikaripara block/GPE; CRPF/ORG
E 9 2014/DATE; eight persons/NUM; five jawans/NUM
E 10 Maoists/NORP; this month/DATE
E 11 JMM/ORG; Ranchi/GPE; December/DATE
E 12 two men/NUM
V 0 | held | COERCE/arrest | election,legal | 173 | @1:Police=pol | two=duo | where=Dumka | n=arrested:two:2 | id=a
V 0 | charges | ACCUSE/allege | election,corruption | 112 | rivals=jmm; rivals=bjp | | where=Dumka
V 1 | arrested | =a | | | Police=pol | two men=duo | when=Wednesday | date=2019-10-23 | where=near Dumka | n=arrested:two men:2
V 2 | intercepted | =a | | | | the duo=duo | by=Rashmi Kerketta=ker | where=Hansdiha
V 3 | complaint | ACCUSE/allege | election,corruption | 1121 | Jharkhand Mukti Morcha=jmm | the BJP candidate, former minister Louis Hembrom=hem | id=c
V 3 | alleging | =c | | | Jharkhand Mukti Morcha=jmm | the BJP candidate, former minister Louis Hembrom=hem
V 4 | rubbished | REJECT | election,corruption | 016 | Hembrom=hem | @3:Jharkhand Mukti Morcha=jmm
V 4 | allegation | =c | | | @3:Jharkhand Mukti Morcha=jmm | Hembrom=hem
V 4 | said | THREATEN | election,legal | 130 | Hembrom=hem | @3:Jharkhand Mukti Morcha=jmm
V 5 | charged | ACCUSE/allege | election,natural-resource,corruption | 1121 | Union minister Pratap Chandra Sarangi=sar | the opposition alliance=opp | where=Masalia
V 6 | said | ACCUSE/disapprove | election,religion-ethnicity | 111 | Basant Murmu=mur | a party=bjp
V 7 | issued | ACCUSE/investigate | election | 090 | The Commission=ec | both leaders=sar; both leaders=mur
V 7 | asking | REQUEST/assist | election | 1013 | The Commission=ec | both leaders=sar; both leaders=mur
V 8 | calling for | PROTEST/boycott | election | 143 | Maoist=mao | | st=f | where=Shikaripara block
V 8 | sent | MOBILIZE/police | election | 153 | five companies of the CRPF=crp | | where=Shikaripara block | n=troops:five companies:5
V 9 | blew up | ASSAULT/explosives | election,terrorism | 183 | rebels=mao | a polling team=tea; five jawans=jaw | st=h | when=2014 | date=2014 | where=the same block | n=killed:eight persons:8 | id=b
V 9 | killed | =b |  |  | rebels=mao | five jawans=jaw
V 12 | remanded | =a | | | | The two men=duo
Q 2 | i | the duo, intercepted at a checkpost at Hansdiha, claimed to be pig traders but could not name a single breed | Rashmi Kerketta=ker | said | -
Q 3 | i | the money was meant for distribution by the BJP candidate, former minister Louis Hembrom | Jharkhand Mukti Morcha=jmm | alleging | -
Q 4 | i | he would file a defamation case | Hembrom=hem | said | -
Q 5 | m | charged the opposition alliance with "selling the jungle by the truckload" | Union minister Pratap Chandra Sarangi=sar | charged | -
Q 6 | i | a party which had tried to tamper with the tenancy Acts had no right to seek tribal votes | Basant Murmu=mur | said | -

#A w11-022 | 1997-11-06 | PHILADELPHIA
S Reform faction chief charged with taking kickbacks from bail bondsman
P The leader of the anti-machine bloc on the City Council, who swept into office two years ago with a broom as his emblem, was indicted yesterday on charges that he pocketed $58,000 from a bail bondsman in exchange for friendly legislation.
P Councilman Anthony Gallo surrendered to FBI agents at the federal building on Arch Street, a raincoat over his wrists, and entered no plea.
P United States Attorney Beverly Stroud said the bondsman had worn a wire to three lunches at the Saloon, where the councilman was heard to remark that clean hands were "for surgeons".
P Defense lawyer Morton Adler called the case a vendetta by ward bosses who could not beat his client at the polls.
P Mayor James Dunleavy, against whom Gallo had planned to run, said it was a sad day and let it go at that.
P The bondsman, Vincent Rao, is cooperating with the government in the hope of leniency on tax charges of his own.
P Stroud is looking at two more council members, according to people briefed on the inquiry.
P Four Teamsters outside the courthouse held up brooms with the straw cut off.
P Gallo's fight to open up city contracts made him a hero to the good-government crowd, and a letter of support signed by 40 clergymen was making the rounds of Center City last night.
P Philadelphia has sent nine councilmen to prison since the 1970s, three of them in the Abscam sting.
P Council is to take up the garbage budget on Monday, with or without him.
@ gal | Anthony Gallo | p | USALEGPTY | councilman
@ gj | federal prosecutors in Philadelphia | o | USAJUD
@ fbi | FBI agents | o | USACOP
@ str | Beverly Stroud | p | USAJUD | United States Attorney
@ rao | Vincent Rao | p | USABUS | bail bondsman
@ adl | Morton Adler | p | USA | defense lawyer
@ bos | ward bosses | g | USAPTY
@ two | two more council members | g | USALEG
@ peo | people briefed on the inquiry | g | USA
@ dun | James Dunleavy | p | USAGOV | mayor of Philadelphia
@ tea | Teamsters | g | USALAB
@ cle | 40 clergymen | g | USAREL
@ nine | nine Philadelphia councilmen | g | USALEG
@ phi | Philadelphia | o | USAGOV
E 1 City Council/ORG; two years ago/DATE; yesterday/DATE; $58,000/MONEY
E 2 Anthony Gallo/PER; FBI/ORG; Arch Street/FAC
E 3 United States/GPE; Beverly Stroud/PER; Saloon/FAC
E 4 Morton Adler/PER
E 5 James Dunleavy/PER; Gallo/PER
E 6 Vincent Rao/PER
E 7 Stroud/PER
E 8 Teamsters/ORG
E 9 Gallo/PER; Center City/LOC; last night/DATE
E 10 Philadelphia/GPE; 1970s/DATE; Abscam/EVT
E 11 Council/ORG; Monday/DATE
V 0 | charged | ACCUSE/allege | corruption,legal | 115 | @3:Beverly Stroud=str | Reform faction chief=gal | id=i
V 1 | indicted | =i | | | | The leader of the anti-machine bloc=gal | when=yesterday | date=1997-11-05
V 1 | charges | =i |  |  | @3:United States Attorney Beverly Stroud=str | The leader of the anti-machine bloc=gal
V 2 | surrendered | COERCE/arrest | corruption,legal | 173 | FBI agents=fbi | Councilman Anthony Gallo=gal | where=federal building on Arch Street | when=@1:yesterday | date=1997-11-05
V 3 | said | =i |  |  | United States Attorney Beverly Stroud=str | the councilman=gal
V 4 | called | ACCUSE/allege | corruption,legal | 112 | Defense lawyer Morton Adler=adl | ward bosses=bos
V 4 | case | =i |  |  | @3:United States Attorney Beverly Stroud=str | his client=gal
V 6 | cooperating | COOPERATE | legal,corruption | 063 | The bondsman, Vincent Rao=rao; the government=str | 
V 6 | charges | ACCUSE/allege | legal | 115 | the government=str | The bondsman, Vincent Rao=rao
V 7 | looking at | ACCUSE/investigate | corruption,legal | 091 | Stroud=str | two more council members=two | by=people briefed on the inquiry=peo | id=q
V 7 | inquiry | =q |  |  | Stroud=str | two more council members=two
V 8 | held up | PROTEST/demo | corruption | 141 | Four Teamsters=tea | @9:Gallo=gal | where=outside the courthouse | n=protesters:Four Teamsters:4
V 9 | support | SUPPORT | corruption | 050 | 40 clergymen=cle | Gallo=gal
V 10 | sent | SANCTION/convict | corruption,legal | 116 | | nine councilmen=nine | st=h | where=Philadelphia | when=since the 1970s | n=other:nine councilmen:9
V 10 | sting | ACCUSE/investigate | corruption,legal | 091 | | three of them=nine | st=h
Q 3 | i | the bondsman had worn a wire to three lunches at the Saloon | Beverly Stroud=str | said | -
Q 3 | m | clean hands were "for surgeons" | the councilman=gal | remark | -
Q 5 | i | it was a sad day | Mayor James Dunleavy=dun | said | -
Q 7 | i | Stroud is looking at two more council members | people briefed on the inquiry=peo | according to | -

#A w11-023 | 2010-09-14 | LONDON
S Unions vow 'wave after wave' of action as TUC meets in Manchester
P Britain's trade unions yesterday threatened the biggest campaign of co-ordinated strikes in a generation if the coalition presses ahead with cuts that they say will cost 600,000 public sector jobs.
P Delegates to the TUC congress in Manchester voted all but unanimously for joint action, with only the airline pilots against.
P Ray Thornhill of the RMT told the hall that lobbying ministers was like "reasoning with a crocodile about the menu" and called for sit-ins, blockades and civil disobedience.
P The business secretary had been asked to address the conference, but withdrew last month, pleading a full diary.
P A Downing Street source dismissed the rhetoric as a rerun of the 1970s without the tunes.
P The mayor of London urged the government to bring in a law under which no strike ballot would count unless half of the members took part in it.
P Tube staff walked out for 24 hours last Tuesday over the loss of 800 ticket-office posts, and commuters, not for the first time, discovered the bus.
P The general secretary, Malcolm Ferris, a mild man who collects beer mats, is said to be uneasy at the language of some of his colleagues.
P Strikes cost the economy 455,000 working days last year; in 1979 the figure was 29 million.
P Asked whether he would march alongside the unions, each of the five candidates for the Labour leadership found something else to admire about them.
P Outside, a brass band played "The Red Flag" in the drizzle to an audience of policemen and gulls.
P A general strike would be unlawful, in the view of most barristers, and is not on the agenda.
@ uni | British trade unions | g | GBRLAB
@ coa | British coalition government | o | GBRGOV
@ tuc | TUC congress | o | GBRLAB
@ tho | Ray Thornhill | p | GBRLAB
@ bus | business secretary | p | GBRGOV | business secretary
@ dow | Downing Street | o | GBRGOV
@ may | mayor of London | p | GBRGOV | mayor of London
@ tub | Tube staff | g | GBRLAB
@ fer | Malcolm Ferris | p | GBRLAB | general secretary of the TUC
E 0 TUC/ORG; Manchester/GPE
E 1 Britain/GPE; yesterday/DATE
E 2 TUC/ORG; Manchester/GPE
E 3 Ray Thornhill/PER; RMT/ORG
E 4 last month/DATE
E 5 Downing Street/FAC; 1970s/DATE
E 6 London/GPE
E 7 Tube/ORG; last Tuesday/DATE
E 8 Malcolm Ferris/PER
E 9 last year/DATE; 1979/DATE
E 10 Labour/ORG
V 0 | vow | THREATEN/restrict | economic,rights-freedoms | 133 | Unions=uni | @1:the coalition=coa | where=Manchester | id=t
V 1 | threatened | =t | | | Britain's trade unions=uni | the coalition=coa | when=yesterday | date=2010-09-13
V 2 | voted | SUPPORT | economic,rights-freedoms | 050 | Delegates to the TUC congress=tuc | | where=Manchester
V 3 | told | ACCUSE/disapprove | economic | 111 | Ray Thornhill=tho | ministers=coa
V 3 | called for | PROTEST/obstruct | economic,rights-freedoms | 144 | Ray Thornhill=tho | ministers=coa | st=f
V 4 | asked | REQUEST/meet | economic | 026 | @2:TUC=tuc | The business secretary=bus | st=h
V 4 | withdrew | REJECT/meet | economic | 125 | The business secretary=bus | the conference=tuc | when=last month | date=2010-08
V 5 | dismissed | REJECT | economic | 120 | A Downing Street source=dow | @1:trade unions=uni
V 5 | rhetoric | =t |  |  | @1:trade unions=uni | @1:the coalition=coa
V 6 | urged | REQUEST/change | rights-freedoms,economic | 0242 | The mayor of London=may | the government=coa
V 7 | walked out | PROTEST/strike | economic,rights-freedoms | 143 | Tube staff=tub | | when=last Tuesday | date=2010-09-07
Q 0 | m | vow 'wave after wave' of action | Unions=uni | vow | -
Q 3 | m | lobbying ministers was like "reasoning with a crocodile about the menu" | Ray Thornhill=tho | told | the hall=tuc
Q 5 | i | a rerun of the 1970s without the tunes | A Downing Street source=dow | dismissed | -

#A w11-024 | 2025-06-10 | LOS ANGELES
S Marines bound for L.A. as governor sues over Guard call-up
P California sued the federal government on Monday over its takeover of the state's National Guard, hours before the Pentagon said that 700 Marines from Twentynine Palms would join 2,000 guardsmen already standing watch outside federal buildings in downtown Los Angeles.
P Governor Ramona Ellis called the order "a deranged piece of theater with live ammunition" and appealed to protesters not to give Washington the pictures it wanted.
P The unrest began on Friday, after agents raided a clothing wholesaler in the Fashion District and led away 44 workers in zip ties.
P On Sunday, demonstrators shut both sides of the 101 Freeway, threw scooters from an overpass and set five driverless taxis on fire, while officers answered with flash-bang grenades and rubber rounds.
P An Australian television reporter was struck in the leg by one of them while on air.
P Police Chief Arturo Benavides, who did not ask for the soldiers, told the council that the 56 people arrested over the weekend were mostly "the hooligans who turn up for everything".
P The president said he would have the governor arrested if he were the border commissioner.
P "It's a word people have used," said the commissioner when he was asked about it, and added that nobody was above the law.
P Mayor Yvette Coleman imposed a curfew on a square mile of downtown from 8 p.m. on Tuesday.
P Beyond that mile, life went on: the Dodgers drew 51,000, and the jacarandas on Third Street dropped their flowers on parked cars as they do every June.
P The last president to federalize a state's Guard without the consent of its governor was Lyndon B. Johnson, in 1965.
P A hearing on the lawsuit is set for Thursday.
@ cal | California | o | USAGOV
@ usg | federal government of the United States | o | USAGOV
@ mar | Marines | o | USAMIL
@ gua | National Guard | o | USAMIL
@ pen | Pentagon | o | USAGOVMIL
@ ell | Ramona Ellis | p | USAGOVPTY | governor of California
@ pro | protesters in Los Angeles | l | USACVLOPP
@ age | federal agents | g | USACOP
@ wor | clothing workers | l | USALABREF
@ pol | Los Angeles police | o | USACOP
@ rep | Australian television reporter | p | AUSJRN
@ ben | Arturo Benavides | p | USACOP | police chief
@ pre | President of the United States | p | USAGOV | president
@ com | border commissioner | p | USAGOV
@ col | Yvette Coleman | p | USAGOV | mayor of Los Angeles
@ lbj | Lyndon B. Johnson | p | USAGOV
@ cou | Los Angeles council | o | USALEG
@ res | people in downtown Los Angeles | l | USACVL
E 0 Marines/ORG; L.A./GPE; Guard/ORG
E 1 California/GPE; Monday/DATE; National Guard/ORG; Pentagon/ORG; 700 Marines/NUM; Twentynine Palms/GPE; 2,000 guardsmen/NUM; Los Angeles/GPE
E 2 Ramona Ellis/PER; Washington/GPE
E 3 Friday/DATE; Fashion District/LOC; 44 workers/NUM
E 4 Sunday/DATE; 101 Freeway/FAC
E 5 Australian/NORP
E 6 Arturo Benavides/PER; 56 people/NUM; weekend/DATE
E 9 Yvette Coleman/PER; Tuesday/DATE
E 10 Dodgers/ORG; Third Street/FAC; June/DATE
E 11 Guard/ORG; Lyndon B. Johnson/PER; 1965/DATE
E 12 Thursday/DATE
V 0 | bound | MOBILIZE/troops | military,executive | 154 | Marines=mar | @4:demonstrators=pro | where=L.A. | id=m
V 0 | sues | ACCUSE/allege | legal,executive,military | 115 | governor=ell | @1:the federal government=usg | id=s
V 0 | call-up | MOBILIZE/troops | military,executive | 154 | Guard=gua | | id=g
V 1 | sued | =s | | | California=cal | the federal government=usg | when=Monday | date=2025-06-09
V 1 | takeover | =g | | | its=usg | the state's National Guard=gua
V 1 | join | =m | | | 700 Marines=mar | | by=the Pentagon=pen | where=Los Angeles | n=troops:700 Marines:700
V 1 | standing watch | =g | | | 2,000 guardsmen=gua | | where=Los Angeles | n=troops:2,000 guardsmen:2000
V 2 | called | ACCUSE/disapprove | executive,military | 111 | Governor Ramona Ellis=ell | Washington=usg
V 2 | appealed | REQUEST/yield | rights-freedoms | 0252 | Governor Ramona Ellis=ell | protesters=pro
V 2 | order | =g |  |  | Washington=usg | @1:National Guard=gua
V 3 | unrest | PROTEST/riot | migration,rights-freedoms | 145 | @4:demonstrators=pro | agents=age | when=Friday | date=2025-06-06 | where=@1:Los Angeles | id=u
V 3 | raided | COERCE/seize | migration,legal | 1711 | agents=age | a clothing wholesaler in the Fashion District=wor | when=Friday | date=2025-06-06 | where=Fashion District
V 3 | led away | COERCE/arrest | migration,legal | 173 | agents=age | 44 workers=wor | when=Friday | date=2025-06-06 | where=Fashion District | n=arrested:44 workers:44
V 4 | shut | PROTEST/obstruct | migration,rights-freedoms | 144 | demonstrators=pro | @1:the federal government=usg | when=Sunday | date=2025-06-08 | where=101 Freeway
V 4 | threw | PROTEST/riot | migration,rights-freedoms | 145 | demonstrators=pro | officers=pol | when=Sunday | date=2025-06-08 | where=overpass | id=r
V 4 | set | =r | | | demonstrators=pro | | when=Sunday | date=2025-06-08 | n=other:five driverless taxis:5
V 4 | answered | ASSAULT/crowd-control | repression,migration | 175 | officers=pol | demonstrators=pro | when=Sunday | date=2025-06-08
V 5 | struck | ASSAULT/crowd-control | repression,rights-freedoms | 175 | @4:officers=pol | An Australian television reporter=rep | when=@4:Sunday | date=2025-06-08
V 6 | arrested | COERCE/arrest | migration,rights-freedoms | 173 | @4:officers=pol | the 56 people=pro | by=Police Chief Arturo Benavides=ben | when=over the weekend | date=2025-06-07/2025-06-08 | n=arrested:56 people:56
V 6 | told | ACCUSE/disapprove | migration,rights-freedoms | 111 | Police Chief Arturo Benavides=ben | the 56 people=pro
V 7 | said | THREATEN/arrest | executive,political-institutions | 130 | The president=pre | the governor=ell
V 9 | imposed | COERCE/curfew | rights-freedoms | 1723 | Mayor Yvette Coleman=col | | when=from 8 p.m. on Tuesday | date=2025-06-10 | where=downtown
V 11 | federalize | MOBILIZE/troops | military,executive | 154 | Lyndon B. Johnson=lbj; Guard=gua | | st=h | when=in 1965 | date=1965
V 12 | lawsuit | =s | | | | 
Q 1 | i | 700 Marines from Twentynine Palms would join 2,000 guardsmen already standing watch outside federal buildings in downtown Los Angeles | the Pentagon=pen | said | -
Q 2 | m | called the order "a deranged piece of theater with live ammunition" | Governor Ramona Ellis=ell | called | -
Q 6 | m | the 56 people arrested over the weekend were mostly "the hooligans who turn up for everything" | Police Chief Arturo Benavides=ben | told | the council=cou
Q 7 | i | he would have the governor arrested if he were the border commissioner | The president=pre | said | -
Q 8 | d | It's a word people have used, | the commissioner=com | said | -
Q 8 | i | nobody was above the law | the commissioner=com | added | -

#A w11-025 | 2000-05-24 | Cape Town
S Cape Town taxi peace holds, says MEC, but patrols stay
P Cape Town — Commuters in Khayelitsha boarded buses without police escort on Tuesday for the first time in six weeks, after a truce signed on Friday between the minibus taxi bosses and the Golden Arrow company appeared to hold.
P Two bus drivers and four passengers have been shot dead since the taxi associations declared war on the company in April over its cheaper morning fares.
P The provincial MEC for transport, Pieter Lategan, said that the 22 police patrols on the N2 would be kept up for the time being.
P "I trust these gentlemen as far as I can push their vehicles," he told a press briefing at the legislature.
P Detectives are still looking for the hitmen who opened fire on a 05:40 bus at Nyanga terminus on 9 May, killing its driver, Mncedisi Faku.
P A taxi owner, Mzoli Dyani, was arrested in Gugulethu at the weekend on a charge of conspiracy to murder, and the magistrate refused him bail on Monday.
P His association said it regretted any loss of life but that the industry was fighting for its bread.
P The ANC in the Western Cape accused Lategan's New National Party of having slept through the bloodshed because the dead were black.
P Lategan called the statement "cheap, even at today's exchange rate".
P Cosatu, which threatened to bring its members out across the province if another driver was killed, welcomed the deal.
P Some 65% of the city's workers rely on one form of public transport or another, and most spend longer in it than with their children.
P On platform three an old woman sold boiled eggs, as she had all through the shooting.
@ tax | minibus taxi associations of Cape Town | g | ZAFCRM,ZAFBUS
@ gol | Golden Arrow | o | ZAFBUS
@ vic | bus drivers and passengers | l | ZAFCVL
@ lat | Pieter Lategan | p | ZAFGOVPTY | MEC for transport
@ pol | Cape Town police | o | ZAFCOP
@ hit | hitmen | g | ZAFCRM
@ fak | Mncedisi Faku | p | ZAFLAB | bus driver
@ dya | Mzoli Dyani | p | ZAFBUS | taxi owner
@ mag | magistrate | p | ZAFJUD
@ asso | Dyani's taxi association | o | ZAFBUS
@ anc | ANC in the Western Cape | o | ZAFPTY
@ nnp | New National Party | o | ZAFPTY
@ cos | Cosatu | o | ZAFLAB
E 0 Cape Town/GPE
E 1 Cape Town/GPE; Khayelitsha/GPE; Tuesday/DATE; Friday/DATE; Golden Arrow/ORG
E 2 Two bus drivers/NUM; four passengers/NUM; April/DATE
E 3 Pieter Lategan/PER; N2/FAC
E 5 Nyanga terminus/FAC; 9 May/DATE; Mncedisi Faku/PER
E 6 Mzoli Dyani/PER; Gugulethu/GPE; weekend/DATE; Monday/DATE
E 8 ANC/ORG; Western Cape/GPE; Lategan/PER; New National Party/ORG
E 9 Lategan/PER
E 10 Cosatu/ORG
V 0 | holds | RETREAT/ceasefire | crime | 0871 | @1:the minibus taxi bosses=tax; @1:Golden Arrow company=gol | | where=Cape Town | id=h
V 1 | truce | SUPPORT | crime | 057 | the minibus taxi bosses=tax; the Golden Arrow company=gol | | when=Friday | date=2000-05-19 | id=t
V 1 | hold | =h | | | the minibus taxi bosses=tax; the Golden Arrow company=gol | 
V 2 | shot | ASSAULT/firearms | crime | 180 | the taxi associations=tax | Two bus drivers=vic; four passengers=vic | n=killed:Two bus drivers and four passengers:6 | when=since the taxi associations declared war on the company in April | date=2000-04/2000-05-23 | id=w
V 2 | declared war | THREATEN/violence | crime,economic | 130 | the taxi associations=tax | the company=gol | when=April | date=2000-04
V 3 | patrols | MOBILIZE/police | crime | 153 | police=pol | | by=Pieter Lategan=lat | where=N2 | n=other:22 police patrols:22 | id=p
V 0 | patrols | =p |  |  | @3:police=pol |  | where=Cape Town
V 5 | opened fire | ASSAULT/firearms | crime | 180 | the hitmen=hit | its driver, Mncedisi Faku=fak | when=9 May | date=2000-05-09 | where=Nyanga terminus | id=o
V 5 | looking for | ACCUSE/investigate | crime,legal | 091 | Detectives=pol | the hitmen=hit
V 5 | killing | =o |  |  | the hitmen=hit | its driver, Mncedisi Faku=fak
V 6 | arrested | COERCE/arrest | crime,legal | 173 | | A taxi owner, Mzoli Dyani=dya | when=at the weekend | date=2000-05-20/2000-05-21 | where=Gugulethu
V 6 | refused | COERCE/arrest | crime,legal | 173 | the magistrate=mag | him=dya | when=Monday | date=2000-05-22
V 7 | regretted | CONCEDE | crime | 055 | His association=asso | 
V 7 | loss | =w |  |  | His association=asso | 
V 8 | accused | ACCUSE/allege | crime,inequality,religion-ethnicity | 112 | The ANC in the Western Cape=anc | Lategan's New National Party=nnp | id=a
V 8 | bloodshed | =w |  |  | @7:His association=asso | 
V 9 | called | REJECT | crime | 120 | Lategan=lat | @8:The ANC in the Western Cape=anc
V 9 | statement | =a |  |  | @8:The ANC in the Western Cape=anc | Lategan=lat
V 10 | threatened | THREATEN/restrict | crime,rights-freedoms | 133 | Cosatu=cos | @1:the minibus taxi bosses=tax
V 10 | welcomed | SUPPORT | crime | 051 | Cosatu=cos | @1:the minibus taxi bosses=tax; @1:Golden Arrow company=gol
V 10 | deal | =t | | | | 
V 12 | shooting | =w | | | |
Q 0 | i | Cape Town taxi peace holds | MEC=lat | says | -
Q 3 | i | the 22 police patrols on the N2 would be kept up for the time being | Pieter Lategan=lat | said | -
Q 4 | d | I trust these gentlemen as far as I can push their vehicles, | he=lat | told | -
Q 7 | i | it regretted any loss of life but that the industry was fighting for its bread | His association=asso | said | -
Q 9 | m | called the statement "cheap, even at today's exchange rate" | Lategan=lat | called | -

#A w11-026 | 2017-03-17 | -
S Fact check: did the minister really promise 'not one bed lost'?
P Claim: the health minister, Glenda Whiteoak, told nurses in Bendigo before the election that no hospital bed would be lost under a Coalition government.
P Verdict: mostly true, and she has been trying to unsay it ever since.
P In a recording that nurses' union officials released on Wednesday, Ms Whiteoak can be heard saying, over the clink of teacups, "Not one bed, you have my word, not one."
P The minister's office initially denied the remark, then described it as "aspirational", and on Thursday accused the union of splicing the tape.
P We asked two audio engineers at Monash University to examine the file, and neither found any sign of an edit.
P The state has 212 fewer public beds than it had in 2014, by its own count, though the department argues that "virtual" places at home should be included.
P Opposition leader Damien Roach called for her head in Question Time, and for good measure was ejected from the chamber by the Speaker for brandishing a pillow.
P Nurses stopped work for four hours at three Melbourne hospitals on Thursday and will meet on Monday to consider a longer walkout.
P Premier Angus Hale backed his minister, though he did so in the passive voice.
P Politicians' promises on health are kept about two times in three, according to a study of 30 years of manifestos.
P A health minister in another state once fell over a single kidney machine.
P Have you heard a claim that ought to be looked into?
@ whi | Glenda Whiteoak | p | AUSGOV | health minister of Victoria
@ uni | nurses' union | o | AUSLABMED
@ off | office of the health minister | o | AUSGOV
@ roa | Damien Roach | p | AUSPTYOPP | opposition leader
@ spe | Speaker of the Victorian parliament | p | AUSLEG
@ nur | Melbourne nurses | g | AUSMEDLAB
@ hal | Angus Hale | p | AUSGOV | Premier of Victoria
@ dep | Victorian health department | o | AUSGOV
@ ben | nurses in Bendigo | g | AUSMED
@ we | newspaper's fact checkers | g | AUSJRN
E 1 Glenda Whiteoak/PER; Bendigo/GPE; Coalition/ORG
E 3 Wednesday/DATE; Whiteoak/PER
E 4 Thursday/DATE
E 5 Monash University/ORG
E 6 2014/DATE
E 7 Damien Roach/PER
E 8 Melbourne/GPE; Thursday/DATE; Monday/DATE
E 9 Angus Hale/PER
V 1 | told | AGREE | health,election | 033 | the health minister, Glenda Whiteoak=whi | nurses in Bendigo=ben | st=h | when=before the election | where=Bendigo | id=p
V 0 | promise | =p |  |  | the minister=whi | 
V 3 | saying | =p | | | Ms Whiteoak=whi | 
V 4 | denied | REJECT | health | 016 | The minister's office=off | the union=uni
V 4 | accused | ACCUSE/allege | health,misinformation | 112 | The minister's office=off | the union=uni | when=Thursday | date=2017-03-16
V 4 | remark | =p |  |  | @3:Ms Whiteoak=whi | 
V 4 | splicing | COERCE/misinformation | health,misinformation | 170 | the union=uni | @3:Ms Whiteoak=whi | by=The minister's office=off | id=sp
V 5 | edit | =sp |  |  | @4:the union=uni | 
V 7 | called for | REQUEST/change | health,legislative | 0241 | Opposition leader Damien Roach=roa | her=whi
V 7 | ejected | COERCE/restrict | legislative | 172 | the Speaker=spe | Opposition leader Damien Roach=roa | where=chamber
V 8 | stopped work | PROTEST/strike | health,rights-freedoms | 143 | Nurses=nur | | when=Thursday | date=2017-03-16 | where=three Melbourne hospitals
V 9 | backed | SUPPORT | health,executive | 051 | Premier Angus Hale=hal | his minister=whi
Q 1 | i | no hospital bed would be lost under a Coalition government | the health minister, Glenda Whiteoak=whi | told | nurses in Bendigo=ben
Q 3 | d | Not one bed, you have my word, not one. | Ms Whiteoak=whi | saying | -
Q 4 | m | described it as "aspirational" | The minister's office=off | described | -
Q 6 | m | "virtual" places at home should be included | the department=dep | argues | -

#A w11-027 | 2009-02-06 | -
S Guilty plea in threat to candidate; man, 22, had rifles in motel
P DENVER — A Wyoming ranch hand who was caught with two high-powered rifles and a bulletproof vest during the Democratic convention last August pleaded guilty on Thursday to a firearms charge, but prosecutors said they would not pursue the claim that he meant to kill the nominee.
P Shane Kettering told Chief U.S. District Judge Lorraine Ibanez he was so full of methamphetamine that week that he "would have threatened the moon".
P Officers in Aurora stopped his rented truck for swerving at 1:30 a.m. on Aug. 24 and found the guns, a box of wigs and 44 grams of the drug.
P His cousin, Travis Loomis, jumped from a sixth-floor hotel window when agents came for him and broke an ankle; he was sentenced last month to four years.
P U.S. Attorney Philip Gaines had drawn criticism for describing the pair at the time as "more aspirational than operational".
P The Secret Service gave the candidate protection in May 2007, earlier than anyone who was not a former first lady had ever received it.
P Black lawmakers in Colorado complained again on Thursday that a different defendant would have been charged with more.
P "Ask yourself what would have happened to a Muslim with that truck," said state Rep. Odell Greer.
P A spokesman for Gaines said race had no bearing on the case, and the sentencing is set for April 30.
P The judge has spent 24 years on the bench and keeps a jar of licorice for jurors.
P Threats against presidents are rarely meant and almost never carried out, agents say.
@ ket | Shane Kettering | p | USACVL | ranch hand
@ pro | federal prosecutors in Denver | g | USAJUD
@ iba | Lorraine Ibanez | p | USAJUD | Chief U.S. District Judge
@ off | Aurora police | o | USACOP
@ loo | Travis Loomis | p | USACVL
@ age | federal agents | g | USACOP
@ gai | Philip Gaines | p | USAJUD | U.S. Attorney
@ ss | Secret Service | o | USACOP
@ can | Democratic nominee | p | USAPTY
@ leg | Black lawmakers in Colorado | g | USALEG
@ gre | Odell Greer | p | USALEG | state representative
@ spk | spokesman for Gaines | p | USAJUD
E 1 DENVER/GPE; Wyoming/GPE; Democratic/NORP; last August/DATE; Thursday/DATE
E 2 Shane Kettering/PER; U.S./GPE; Lorraine Ibanez/PER
E 3 Aurora/GPE; Aug. 24/DATE
E 4 Travis Loomis/PER; last month/DATE
E 5 U.S./GPE; Philip Gaines/PER
E 6 Secret Service/ORG; May 2007/DATE
E 7 Black/NORP; Colorado/GPE; Thursday/DATE
E 8 Muslim/NORP; Odell Greer/PER
E 9 Gaines/PER; April 30/DATE
V 0 | plea | CONCEDE | legal,election | 015 | man=ket | | id=p
V 0 | threat | THREATEN/violence | election | 130 | man=ket | candidate=can | st=h | id=t
V 1 | caught | COERCE/arrest | legal,election | 173 | @3:Officers in Aurora=off | A Wyoming ranch hand=ket | st=h | when=last August | date=2008-08 | id=c
V 1 | pleaded guilty | =p | | | A Wyoming ranch hand=ket | | when=Thursday | date=2009-02-05
V 1 | said | CONCEDE | legal,election | 080 | prosecutors=pro | A Wyoming ranch hand=ket
V 3 | stopped | =c | | | Officers in Aurora=off | his=ket | when=1:30 a.m. on Aug. 24 | date=2008-08-24 | where=Aurora
V 3 | found | COERCE/seize | legal,illegal-drugs | 1711 | Officers in Aurora=off | his=ket | st=h | when=Aug. 24 | date=2008-08-24 | where=Aurora
V 4 | sentenced | SANCTION/convict | legal,illegal-drugs | 116 | | he=loo | when=last month | date=2009-01
V 4 | came | COERCE/arrest | legal,illegal-drugs | 173 | agents=age | him=loo | st=h
V 6 | gave | AID | election | 074 | The Secret Service=ss | the candidate=can | st=h | when=May 2007 | date=2007-05
V 7 | complained | ACCUSE/disapprove | legal,inequality | 110 | Black lawmakers in Colorado=leg | @5:U.S. Attorney Philip Gaines=gai | when=Thursday | date=2009-02-05 | where=Colorado | id=cp
V 8 | said | =cp |  |  | state Rep. Odell Greer=gre | @5:U.S. Attorney Philip Gaines=gai
V 9 | said | REJECT | legal,inequality | 016 | A spokesman for Gaines=spk | @7:Black lawmakers in Colorado=leg
V 9 | sentencing | SANCTION/convict | legal,election | 116 | @2:Chief U.S. District Judge Lorraine Ibanez=iba | @2:Shane Kettering=ket | st=f | when=April 30 | date=2009-04-30
Q 1 | i | they would not pursue the claim that he meant to kill the nominee | prosecutors=pro | said | -
Q 2 | m | he was so full of methamphetamine that week that he "would have threatened the moon" | Shane Kettering=ket | told | Chief U.S. District Judge Lorraine Ibanez=iba
Q 5 | m | describing the pair at the time as "more aspirational than operational" | Philip Gaines=gai | describing | -
Q 7 | i | a different defendant would have been charged with more | Black lawmakers in Colorado=leg | complained | -
Q 8 | d | Ask yourself what would have happened to a Muslim with that truck, | state Rep. Odell Greer=gre | said | -
Q 9 | i | race had no bearing on the case | A spokesman for Gaines=spk | said | -
Q 11 | i | Threats against presidents are rarely meant and almost never carried out | agents=age | say | -

#A w11-028 | 2021-11-20 | MUMBAI
S Constable, two peddlers held in Andheri raid; Sena-BJP spar over 'tip-off'
P The Mumbai Police's anti-narcotics cell on Friday arrested three persons, one of them a constable attached to the Versova police station, and seized 2.1 kg of mephedrone worth Rs 3.15 crore from a flat in Andheri West.
P Deputy Commissioner Datta Kamble said the constable, identified as Sachin Gaikwad (29), had been warning the peddlers of raids in return for a monthly payment.
P Gaikwad has been placed under suspension.
P The accused were produced before a magistrate, who remanded them in police custody till November 25.
P Minister and Nationalist Congress Party spokesperson Javed Mirza alleged that the real kingpin was a BJP functionary, whose photograph with a former chief minister he flashed at a press conference.
P The BJP's Kirtikar Somvanshi dared him to produce proof, failing which he should "put his beard where his mouth is".
P Mirza has been a thorn in the side of the Narcotics Control Bureau since October 2, when it boarded a cruise ship off the Mumbai coast and detained an actor's nephew.
P The Bombay High Court granted the young man bail on October 28, observing that there was hardly any evidence of a conspiracy.
P A bench of the same court on Monday restrained neither side from tweeting, but asked both to verify before they did.
P Filmmaker Zubin Engineer, whose house was searched last year, feels that Bollywood has become everybody's favourite piñata.
P The monsoon has left Versova beach ankle deep in plastic, and the morning walkers have taken to the road.
@ anc | Mumbai Police anti-narcotics cell | o | INDCOP
@ gai | Sachin Gaikwad | p | INDCOP | constable
@ ped | two drug peddlers | g | INDCRM
@ kam | Datta Kamble | p | INDCOP | Deputy Commissioner
@ mag | magistrate in Mumbai | p | INDJUD
@ mir | Javed Mirza | p | INDGOVPTY | minister and NCP spokesperson
@ fun | BJP functionary | p | INDPTY
@ som | Kirtikar Somvanshi | p | INDPTY
@ ncb | Narcotics Control Bureau | o | INDCOP
@ nep | actor's nephew | p | INDCVL
@ hc | Bombay High Court | o | INDJUD
@ eng | Zubin Engineer | p | INDELI | filmmaker
@ sen | Shiv Sena | o | INDPTYGOV
@ bjp | BJP | o | INDPTY
E 0 Andheri/GPE; Sena/ORG; BJP/ORG
E 1 Mumbai Police/ORG; Friday/DATE; three persons/NUM; Versova police station/FAC; Rs 3.15 crore/MONEY; Andheri West/GPE
E 2 Datta Kamble/PER; Sachin Gaikwad/PER
E 3 Gaikwad/PER
E 4 November 25/DATE
E 5 Nationalist Congress Party/ORG; Javed Mirza/PER; BJP/ORG
E 6 BJP/ORG; Kirtikar Somvanshi/PER
E 7 Mirza/PER; Narcotics Control Bureau/ORG; October 2/DATE; Mumbai/GPE
E 8 Bombay High Court/ORG; October 28/DATE
E 9 Monday/DATE
E 10 Zubin Engineer/PER; last year/DATE; Bollywood/ORG
E 11 Versova beach/LOC
V 0 | held | COERCE/arrest | illegal-drugs,legal | 173 | @1:Mumbai Police's anti-narcotics cell=anc | Constable=gai; two peddlers=ped | where=Andheri | id=a
V 0 | raid | COERCE/seize | illegal-drugs,legal | 1711 | @1:Mumbai Police's anti-narcotics cell=anc | Constable=gai; two peddlers=ped | where=Andheri | id=s
V 0 | spar | ACCUSE/disapprove | illegal-drugs | 111 | Sena=sen; BJP=bjp | 
V 1 | arrested | =a | | | The Mumbai Police's anti-narcotics cell=anc | three persons=ped; a constable=gai | when=Friday | date=2021-11-19 | where=Andheri West | n=arrested:three persons:3
V 1 | seized | =s | | | The Mumbai Police's anti-narcotics cell=anc | three persons=ped | when=Friday | date=2021-11-19 | where=flat in Andheri West | n=money:Rs 3.15 crore:31500000:INR
V 2 | said | ACCUSE/allege | illegal-drugs,corruption | 1121 | Deputy Commissioner Datta Kamble=kam | the constable=gai
V 4 | remanded | COERCE/arrest | illegal-drugs,legal | 173 | a magistrate=mag | The accused=ped
V 5 | alleged | ACCUSE/allege | illegal-drugs | 1121 | Javed Mirza=mir | a BJP functionary=fun
V 6 | dared | REQUEST/change | illegal-drugs | 104 | The BJP's Kirtikar Somvanshi=som | him=mir
V 7 | boarded | COERCE/seize | illegal-drugs | 1711 | it=ncb | an actor's nephew=nep | when=October 2 | date=2021-10-02 | where=off the Mumbai coast
V 7 | detained | COERCE/arrest | illegal-drugs,legal | 173 | it=ncb | an actor's nephew=nep | when=October 2 | date=2021-10-02 | where=off the Mumbai coast
V 8 | granted | CONCEDE | legal,illegal-drugs | 080 | The Bombay High Court=hc | the young man=nep | when=October 28 | date=2021-10-28
V 9 | asked | REQUEST/change | legal | 024 | A bench of the same court=hc | both=mir; both=ncb | when=Monday | date=2021-11-15
V 10 | searched | COERCE/seize | illegal-drugs | 1711 | | Zubin Engineer=eng | st=h | when=last year | date=2020
Q 2 | i | the constable, identified as Sachin Gaikwad (29), had been warning the peddlers of raids in return for a monthly payment | Datta Kamble=kam | said | -
Q 5 | i | the real kingpin was a BJP functionary | Javed Mirza=mir | alleged | -
Q 6 | m | he should "put his beard where his mouth is" | Kirtikar Somvanshi=som | dared | him=mir
Q 8 | i | there was hardly any evidence of a conspiracy | The Bombay High Court=hc | observing | -
Q 10 | i | Bollywood has become everybody's favourite piñata | Zubin Engineer=eng | feels | -

#A w11-029 | 2014-05-23 | LONDON
S Tory rout in Essex by-election sharpens knives for party chairman
P The UK Independence Party took the seat of Thurrock Marshes from the Conservatives in the small hours of Friday with a swing of 28 per cent, the biggest in any by-election since 1983.
P Its candidate, Sharon Dobbs, a scaffolder's widow, told a whooping crowd at the leisure centre that "the people in Westminster can smell the coffee now, because we have poured it over them".
P Two backbenchers publicly called on Lord Hartnoll, the Conservative chairman, to go, and a third, Peregrine Astley, said that he had written to the 1922 Committee to express no confidence in the leadership.
P The prime minister, who visited the constituency five times, congratulated Ms Dobbs by telephone and refused to sack anybody before breakfast.
P Labour, which held the seat until 2010, trailed in third.
P Officers from Essex police are investigating a complaint that postal ballots were collected by men in hi-vis jackets claiming to be from the council.
P A senior Ukip activist, Kenny Pratt, was suspended by the party on Thursday over messages in which he compared a rival to a "performing seal".
P By-elections are the cheapest form of revenge known to democracy, and governments that lose them in spring have often been forgiven by the following May.
P There were few takers in the market on Saturday morning for the theory that anything had changed.
P "They come round with leaflets, then it's bye-bye," said Doreen Fitch, 71, weighing out cockles.
P Turnout was 44 per cent.
@ ukip | UK Independence Party | o | GBRPTYOPP
@ dob | Sharon Dobbs | p | GBRPTYOPP | Ukip candidate
@ back | two Conservative backbenchers | g | GBRLEGPTY
@ har | Lord Hartnoll | p | GBRPTYGOV | Conservative chairman
@ ast | Peregrine Astley | p | GBRLEGPTY
@ lea | Conservative leadership | g | GBRPTYGOV
@ pm | British prime minister | p | GBRGOV | prime minister
@ ess | Essex police | o | GBRCOP
@ men | men in hi-vis jackets | g | GBRUNK
@ pra | Kenny Pratt | p | GBRPTYOPP | Ukip activist
@ riv | rival of Kenny Pratt | p | GBRPTY
@ fit | Doreen Fitch | p | GBRCVL
@ wes | people in Westminster | g | GBRGOV,GBRLEG
E 0 Tory/NORP; Essex/GPE
E 1 UK Independence Party/ORG; Thurrock Marshes/GPE; Conservatives/NORP; Friday/DATE; 1983/DATE
E 2 Sharon Dobbs/PER; Westminster/FAC
E 3 Hartnoll/PER; Conservative/NORP; Peregrine Astley/PER; 1922 Committee/ORG
E 4 Dobbs/PER
E 5 Labour/ORG; 2010/DATE
E 6 Essex police/ORG
E 7 Ukip/ORG; Kenny Pratt/PER; Thursday/DATE
E 8 May/DATE
E 9 Saturday morning/DATE
E 10 Doreen Fitch/PER
V 2 | told | ACCUSE/disapprove | election | 111 | Sharon Dobbs=dob | the people in Westminster=wes | when=@1:the small hours of Friday | date=2014-05-23
V 3 | called on | REQUEST/change | election,legislative | 1041 | Two backbenchers=back | Lord Hartnoll=har
V 3 | written | ACCUSE/disapprove | legislative,political-institutions | 111 | Peregrine Astley=ast | the leadership=lea
V 4 | congratulated | SUPPORT | election | 051 | The prime minister=pm | Ms Dobbs=dob
V 4 | refused | REJECT/change | election,executive | 1231 | The prime minister=pm | @3:Two backbenchers=back
V 6 | investigating | ACCUSE/investigate | election,legal | 091 | Officers from Essex police=ess | men in hi-vis jackets=men
V 7 | suspended | SANCTION/expel | election | 160 | the party=ukip | Kenny Pratt=pra | when=Thursday | date=2014-05-22
V 7 | compared | ACCUSE/disapprove | election | 111 | he=pra | a rival=riv | id=m
V 7 | messages | =m |  |  | A senior Ukip activist, Kenny Pratt=pra | a rival=riv
Q 2 | m | "the people~~poured it over them" | Sharon Dobbs=dob | told | -
Q 3 | i | he had written to the 1922 Committee to express no confidence in the leadership | Peregrine Astley=ast | said | -
Q 7 | m | he compared a rival to a "performing seal" | he=pra | compared | -
Q 10 | d | They come round with leaflets, then it's bye-bye, | Doreen Fitch=fit | said | -

#A w11-030 | 2021-03-02 | AUSTIN
S Lawmakers berate grid operator over deadly blackouts; five directors gone
P AUSTIN — For nine hours on Thursday, Texas legislators of both parties took turns berating the chief executive of the state's grid operator over the February blackouts, in which at least 57 people froze to death in bed, in cars and in one case in a recliner with a rosary in hand.
P "Who, exactly, is in charge of my constituents' furnaces?" asked Representative Lupe Arredondo, a Houston Democrat, drawing applause that the chair gaveled down.
P Bill Sandifer, the executive, testified that his engineers had cut power to millions of homes with four minutes and 37 seconds to spare before a collapse that would have lasted weeks.
P He declined to apologize, though he allowed that communication had been "suboptimal".
P Five of the operator's board members stepped down last week, all of them residents of other states, and the candidate for a sixth seat withdrew his name.
P Gov. Clint Rasmussen on Tuesday demanded that the agency's leadership follow.
P The governor himself has been accused by Democrats of blaming windmills on cable television while gas wells froze by the hundred.
P Attorney General Ward Kilgore sued the power retailer Griddy on Monday over bills that ran, in some households, to $9,000 for five days.
P Texas, alone among the lower 48 states, runs a grid of its own in order to keep federal regulators out.
P In 2011 a milder freeze produced a report of 357 pages, which recommended that plants be winterized, and which nobody was required to read.
P Energy Secretary Jacqueline Marsh offered federal money for transmission lines into Oklahoma, an idea that the state's Republican leaders rejected within the hour.
P Roses are selling well, said a florist near the Capitol, "mostly for funerals".
@ law | Texas legislators | g | USALEG
@ san | Bill Sandifer | p | USABUS | chief executive of the grid operator
@ arr | Lupe Arredondo | p | USALEGPTY | Representative
@ boa | board members of the grid operator | g | USABUS
@ ope | Texas grid operator | o | USABUS
@ ras | Clint Rasmussen | p | USAGOVPTY | governor of Texas
@ dem | Texas Democrats | g | USAPTYOPP
@ kil | Ward Kilgore | p | USAGOVJUD | attorney general of Texas
@ gri | Griddy | o | USABUS
@ mar | Jacqueline Marsh | p | USAGOV | Energy Secretary
@ rep | Republican leaders of Texas | g | USAPTYGOV
@ eng | engineers of the grid operator | g | USABUS
@ hom | Texas households | l | USACVL
@ tex | Texas | o | USAGOV
@ flo | florist near the Capitol | p | USABUS
E 1 AUSTIN/GPE; Thursday/DATE; Texas/GPE; February/DATE; at least 57 people/NUM
E 2 Lupe Arredondo/PER; Houston/GPE; Democrat/NORP
E 3 Bill Sandifer/PER
E 5 last week/DATE
E 6 Clint Rasmussen/PER; Tuesday/DATE
E 7 Democrats/NORP
E 8 Ward Kilgore/PER; Griddy/ORG; Monday/DATE; $9,000/MONEY
E 9 Texas/GPE
E 10 2011/DATE
E 11 Jacqueline Marsh/PER; Oklahoma/GPE; Republican/NORP
E 12 Capitol/FAC
V 0 | berate | ACCUSE/disapprove | legislative,human-security,disasters | 111 | Lawmakers=law | grid operator=ope | id=b
V 0 | gone | RETREAT/resign | disasters,human-security | 083 | five directors=boa | | id=r
V 1 | berating | =b | | | Texas legislators of both parties=law | the chief executive of the state's grid operator=san | when=Thursday | date=2021-02-25 | where=AUSTIN
V 2 | asked | =b | | | Representative Lupe Arredondo=arr | @1:the chief executive of the state's grid operator=san
V 3 | cut | COERCE/withhold | human-security,disasters | 172 | his engineers=eng | millions of homes=hom | by=Bill Sandifer=san
V 4 | declined | REJECT | disasters,legislative | 120 | He=san | @1:Texas legislators=law
V 5 | stepped down | =r | | | Five of the operator's board members=boa | | when=last week | date=2021-02-21/2021-02-27 | n=other:Five:5
V 6 | demanded | REQUEST/change | executive,disasters | 1041 | Gov. Clint Rasmussen=ras | the agency's leadership=ope | when=Tuesday | date=2021-02-23
V 7 | accused | ACCUSE/allege | executive,disasters | 112 | Democrats=dem | The governor=ras
V 8 | sued | ACCUSE/allege | legal,economic | 115 | Attorney General Ward Kilgore=kil | Griddy=gri | when=Monday | date=2021-03-01
V 11 | offered | AGREE | executive,human-security,disasters | 0331 | Jacqueline Marsh=mar | the state's=tex | id=of
V 11 | rejected | REJECT/assist | executive,human-security,disasters | 122 | the state's Republican leaders=rep | Energy Secretary Jacqueline Marsh=mar
V 11 | idea | =of |  |  | Energy Secretary Jacqueline Marsh=mar | the state's=tex
Q 2 | d | Who, exactly, is in charge of my constituents' furnaces? | Representative Lupe Arredondo=arr | asked | -
Q 3 | i | his engineers had cut power to millions of homes with four minutes and 37 seconds to spare before a collapse that would have lasted weeks | Bill Sandifer=san | testified | -
Q 4 | m | communication had been "suboptimal" | he=san | allowed | -
Q 12 | m | Roses are selling well, said a florist near the Capitol, "mostly for funerals" | a florist near the Capitol=flo | said | -

#A w11-031 | 2004-06-04 | ABUJA
S Plateau emergency: Lawyers march, senator remanded, market reopens
P Abuja — No fewer than 400 lawyers in wigs and gowns on Thursday marched from the Federal High Court to the gate of the National Assembly in protest at the six-month state of emergency imposed on Plateau State two weeks ago.
P The President had on May 18 suspended the governor and the House of Assembly and put a retired general in charge, after reprisal killings in Yelwa in which the Red Cross counted over 600 bodies.
P Led by the chairman of the Nigerian Bar Association's human rights committee, Chief Wole Adegbite (SAN), the lawyers presented a petition urging the Senate to revoke what they termed "a coup by circular".
P Senate spokesman Sen. Dauda Gyang received it on behalf of his colleagues and said that due process had been followed.
P The sole administrator, Maj-Gen. Gideon Pam (rtd), has lifted the dusk-to-dawn curfew in Jos, but it remains in force in Wase and Langtang.
P Meanwhile, a magistrate in Kaduna remanded Senator Ibrahim Shehu Wase in prison custody on Wednesday for alleged incitement, following a sermon broadcast by a private radio station.
P The Nigerian Broadcasting Commission sealed off the station the same night.
P Muslim clerics under the aegis of the Council of Ulama condemned the arrest and threatened to pull out of the peace talks that General Pam opened at Shendam.
P At the Terminus Market, which was gutted in 2002, women haggled over yams under blue tarpaulins, and one of them told our reporter that hunger is the only sole administrator she knows.
P The Middle Belt has been sitting on a keg of gunpowder for long, analysts say, with farmers and herders laying claim to one and the same river bank.
P The lawyers will boycott all courts in the Federal Capital Territory on Monday and Tuesday.
@ law | Nigerian lawyers | g | NGASOC
@ pre | President of Nigeria | p | NGAGOV | president
@ gov | governor of Plateau State | p | NGAGOV
@ hoa | Plateau House of Assembly | o | NGALEG
@ ade | Wole Adegbite | p | NGASOC | chairman of the Bar Association's human rights committee
@ sen | Nigerian Senate | o | NGALEG
@ gya | Dauda Gyang | p | NGALEG | Senate spokesman
@ pam | Gideon Pam | p | NGAGOVELI | sole administrator of Plateau State
@ mag | magistrate in Kaduna | p | NGAJUD
@ was | Ibrahim Shehu Wase | p | NGALEG | Senator
@ nbc | Nigerian Broadcasting Commission | o | NGAGOV
@ sta | private radio station | o | NGAJRN
@ ula | Council of Ulama | o | NGAREL
@ red | Red Cross | o | NGO
@ yel | people of Yelwa | l | NGACVL
@ pla | Plateau State | o | NGAGOV
@ wom | women at Terminus Market | l | NGACVL
E 0 Plateau/GPE
E 1 Abuja/GPE; No fewer than 400 lawyers/NUM; Thursday/DATE; Federal High Court/ORG; National Assembly/ORG; Plateau State/GPE; two weeks ago/DATE
E 2 May 18/DATE; House of Assembly/ORG; Yelwa/GPE; Red Cross/ORG; over 600/NUM
E 3 Nigerian Bar Association/ORG; Wole Adegbite/PER; Senate/ORG
E 4 Senate/ORG; Dauda Gyang/PER
E 5 Gideon Pam/PER; Jos/GPE; Wase/GPE; Langtang/GPE
E 6 Kaduna/GPE; Ibrahim Shehu Wase/PER; Wednesday/DATE
E 7 Nigerian Broadcasting Commission/ORG; the same night/DATE
E 8 Muslim/NORP; Council of Ulama/ORG; Pam/PER; Shendam/GPE
E 9 Terminus Market/FAC; 2002/DATE
E 10 Middle Belt/LOC
E 11 Federal Capital Territory/GPE; Monday/DATE; Tuesday/DATE
V 0 | emergency | COERCE/martial-law | political-institutions,executive | 1724 | @2:The President=pre | Plateau=pla | where=Plateau | id=e
V 0 | march | PROTEST/demo | political-institutions,legal | 141 | Lawyers=law | @2:The President=pre | id=m
V 0 | remanded | COERCE/arrest | legal,religion-ethnicity | 173 | @6:a magistrate in Kaduna=mag | senator=was | id=r
V 1 | marched | =m | | | No fewer than 400 lawyers=law | | when=Thursday | date=2004-06-03 | where=gate of the National Assembly | n=protesters:No fewer than 400 lawyers:400
V 1 | imposed | =e | | | @2:The President=pre | Plateau State=pla | when=two weeks ago | date=2004-05
V 1 | protest | =m |  |  | No fewer than 400 lawyers=law | @2:The President=pre
V 2 | suspended | COERCE/restrict | political-institutions,executive | 172 | The President=pre | the governor=gov; the House of Assembly=hoa | when=May 18 | date=2004-05-18
V 2 | killings | ASSAULT/targeted | religion-ethnicity | 202 | | @2:bodies=yel | by=the Red Cross=red | where=Yelwa | n=killed:over 600:600 | date=2004-05
V 3 | petition | REQUEST/change | political-institutions,legal | 0244 | the lawyers=law; Chief Wole Adegbite=ade | the Senate=sen | id=p
V 3 | urging | =p | | | the lawyers=law | the Senate=sen
V 3 | termed | ACCUSE/disapprove | political-institutions,legal | 111 | they=law | @2:The President=pre
V 3 | coup | =e |  |  | @2:The President=pre | @1:Plateau State=pla
V 4 | said | SUPPORT | political-institutions,legislative | 053 | Sen. Dauda Gyang=gya | @2:The President=pre
V 5 | lifted | CONCEDE | rights-freedoms | 0813 | The sole administrator, Maj-Gen. Gideon Pam (rtd)=pam | | where=Jos
V 5 | remains in force | COERCE/curfew | rights-freedoms | 1723 | The sole administrator, Maj-Gen. Gideon Pam (rtd)=pam | | where=Wase
V 6 | remanded | =r | | | a magistrate in Kaduna=mag | Senator Ibrahim Shehu Wase=was | when=Wednesday | date=2004-06-02 | where=Kaduna
V 7 | sealed off | COERCE/censor | rights-freedoms | 1721 | The Nigerian Broadcasting Commission=nbc | the station=sta | when=the same night | date=2004-06-02
V 8 | condemned | ACCUSE/disapprove | legal,religion-ethnicity | 111 | Council of Ulama=ula | @6:a magistrate in Kaduna=mag
V 8 | arrest | =r | | | @6:a magistrate in Kaduna=mag | @6:Senator Ibrahim Shehu Wase=was
V 8 | threatened | THREATEN/relations | religion-ethnicity,political-institutions | 134 | Council of Ulama=ula | General Pam=pam
V 8 | talks | CONSULT | religion-ethnicity | 046 | General Pam=pam; Council of Ulama=ula | | where=Shendam
V 11 | boycott | PROTEST/boycott | legal,political-institutions | 143 | The lawyers=law | | st=f | when=Monday and Tuesday | date=2004-06-07/2004-06-08 | where=Federal Capital Territory
Q 3 | m | what they termed "a coup by circular" | they=law | termed | -
Q 4 | i | due process had been followed | Sen. Dauda Gyang=gya | said | -
Q 9 | i | hunger is the only sole administrator she knows | one of them=wom | told | -

#A w11-032 | 2022-02-19 | OTTAWA
S Police horses, pepper spray and a bouncy castle: Ottawa moves on convoy
P OTTAWA — Officers on horseback and in riot gear advanced through the snow on Parliament Hill on Friday, arresting at least 100 people and towing 21 trucks in the largest police operation that the Canadian capital has seen.
P Interim Chief Marcel Durivage said one protester threw a bicycle at a horse and was jailed, and that an officer had suffered a minor injury; his force denied that a woman with a walker had been trampled.
P The movement began as a protest by truckers against vaccine rules at the border and grew, over three weeks, into a street party with diesel fumes against the prime minister, Luc Marchand.
P Marchand invoked the Emergencies Act on Monday, giving banks the power to freeze accounts without a court order, and the Commons sat until midnight to debate it before Friday's sitting was cancelled on police advice.
P The Conservatives' interim leader, Candace Boyle, who had told a dinner last month that the convoy's people were "good, hard-working, and hungry to be heard", asked them to go home.
P "Freedom is not a parking spot," said New Democrat MP Harleen Dosanjh.
P Two of the organizers, Tina Lachance and Rick Barlow, were taken into custody on Thursday and charged with counselling mischief.
P The premier of Alberta, Garth Weller, denounced the use of the act as unnecessary and said his province would challenge it in court, though he had asked Ottawa for help with tow trucks only a week before.
P Windsor's Ambassador Bridge, which carries a quarter of the trade with the United States, was cleared last Sunday after six days of blockade.
P Residents of Centretown sued the drivers in a class action over the horns, and say they still hear them in their sleep.
P Next to the war memorial, a bouncy castle sagged and was carried off under one man's arm.
P Polls suggest that two-thirds of Canadians are glad to see the back of it, and that one-third would like to see the back of the rest.
@ pol | Ottawa police | o | CANCOP
@ pro | convoy protesters | l | CANCVLOPP
@ dur | Marcel Durivage | p | CANCOP | interim police chief
@ bic | protester who threw a bicycle | p | CANCVLOPP
@ mar | Luc Marchand | p | CANGOV | prime minister
@ ban | banks | g | CANBUS
@ boy | Candace Boyle | p | CANPTYOPP | interim Conservative leader
@ dos | Harleen Dosanjh | p | CANLEGPTY | MP
@ lac | Tina Lachance | p | CANCVLOPP
@ bar | Rick Barlow | p | CANCVLOPP
@ wel | Garth Weller | p | CANGOV | premier of Alberta
@ can | Canadian government | o | CANGOV
@ com | House of Commons | o | CANLEG
@ res | residents of Centretown | l | CANCVL
@ alb | Alberta | o | CANGOV
@ wom | woman with a walker | p | CANCVLOPP
E 0 Ottawa/GPE
E 1 OTTAWA/GPE; Parliament Hill/LOC; Friday/DATE; at least 100 people/NUM; Canadian/NORP
E 2 Marcel Durivage/PER
E 3 Luc Marchand/PER
E 4 Marchand/PER; Emergencies Act/LAW; Monday/DATE; Commons/ORG; Friday/DATE
E 5 Conservatives/NORP; Candace Boyle/PER; last month/DATE
E 6 New Democrat/NORP; Harleen Dosanjh/PER
E 7 Two/NUM; Tina Lachance/PER; Rick Barlow/PER; Thursday/DATE
E 8 Alberta/GPE; Garth Weller/PER; Ottawa/GPE
E 9 Windsor/GPE; Ambassador Bridge/FAC; United States/GPE; last Sunday/DATE
E 10 Centretown/GPE
E 12 Canadians/NORP
V 0 | pepper spray | ASSAULT/crowd-control | repression,health | 175 | Police=pol | convoy=pro | where=Ottawa
V 0 | moves on | MOBILIZE/police | repression,health | 153 | Police=pol | convoy=pro | where=Ottawa | id=m
V 0 | convoy | PROTEST/obstruct | health,rights-freedoms | 144 | @3:truckers=pro | @3:the prime minister=mar | where=Ottawa | id=p
V 1 | advanced | =m | | | Officers on horseback and in riot gear=pol | | when=Friday | date=2022-02-18 | where=Parliament Hill
V 1 | arresting | COERCE/arrest | rights-freedoms,legal | 173 | Officers on horseback and in riot gear=pol | at least 100 people=pro | when=Friday | date=2022-02-18 | where=Parliament Hill | n=arrested:at least 100 people:100
V 1 | towing | COERCE/seize | rights-freedoms | 1711 | Officers on horseback and in riot gear=pol | at least 100 people=pro | when=Friday | date=2022-02-18 | where=Parliament Hill | n=other:21 trucks:21
V 1 | operation | =m |  |  | police=pol | at least 100 people=pro
V 2 | threw | PROTEST/riot | health | 145 | one protester=bic | an officer=pol | by=Interim Chief Marcel Durivage=dur | n=injured:an officer:1
V 2 | jailed | COERCE/arrest | rights-freedoms,legal | 173 | | one protester=bic | by=Interim Chief Marcel Durivage=dur
V 2 | denied | REJECT | repression | 016 | his force=pol | 
V 3 | protest | =p | | | truckers=pro | Luc Marchand=mar
V 3 | movement | =p |  |  | truckers=pro | the prime minister, Luc Marchand=mar
V 4 | invoked | COERCE/martial-law | executive,rights-freedoms | 1724 | Marchand=mar | @3:truckers=pro | when=Monday | date=2022-02-14 | id=e
V 5 | told | SUPPORT | rights-freedoms | 051 | Candace Boyle=boy | the convoy's people=pro | st=h | when=last month | date=2022-01
V 5 | asked | REQUEST/yield | rights-freedoms | 0252 | The Conservatives' interim leader, Candace Boyle=boy | them=pro
V 6 | said | ACCUSE/disapprove | rights-freedoms | 111 | Harleen Dosanjh=dos | @5:the convoy's people=pro
V 7 | taken into custody | COERCE/arrest | rights-freedoms,legal | 173 | | Tina Lachance=lac; Rick Barlow=bar | when=Thursday | date=2022-02-17 | n=arrested:Two:2
V 7 | charged | ACCUSE/allege | rights-freedoms,legal | 115 | | Tina Lachance=lac; Rick Barlow=bar | when=Thursday | date=2022-02-17
V 8 | denounced | ACCUSE/disapprove | executive,rights-freedoms,legal | 111 | The premier of Alberta, Garth Weller=wel | Ottawa=can
V 8 | use | =e | | | | 
V 8 | said | THREATEN | legal | 130 | Garth Weller=wel | Ottawa=can
V 8 | asked | REQUEST/assist | executive | 023 | he=wel | Ottawa=can | st=h | when=only a week before
V 9 | blockade | PROTEST/obstruct | economic,health | 144 | @3:truckers=pro | | where=Ambassador Bridge | id=b
V 9 | cleared | COERCE/restrict | economic,rights-freedoms | 172 | | @3:truckers=pro | when=last Sunday | date=2022-02-13 | where=Ambassador Bridge
V 10 | sued | ACCUSE/allege | legal | 115 | Residents of Centretown=res | the drivers=pro
Q 2 | i | one protester threw a bicycle at a horse and was jailed, and that an officer had suffered a minor injury | Interim Chief Marcel Durivage=dur | said | -
Q 2 | i | a woman with a walker had been trampled | his force=pol | denied | -
Q 5 | m | the convoy's people were "good, hard-working, and hungry to be heard" | Candace Boyle=boy | told | -
Q 6 | d | Freedom is not a parking spot, | Harleen Dosanjh=dos | said | -
Q 8 | i | his province would challenge it in court | Garth Weller=wel | said | -
Q 10 | i | they still hear them in their sleep | Residents of Centretown=res | say | -

#A w11-033 | 2018-07-05 | -
S Immigration raid at Ohio nursery splits a town that voted for it
P SANDUSKY, Ohio — A month after 200 federal agents disguised as breakfast delivery men stormed the greenhouses at Corso's and hauled off 114 workers, the petunias have been thrown out and the arguments have not.
P "I wanted them to go after the gangs," said Dale Hutchins, 62, a retired machinist, who has voted Republican since Reagan.
P "Not the guy that carries my mulch."
P The raid, one of the largest in a decade, was carried out on June 5 by Immigration and Customs Enforcement, whose regional chief, Sheila Novak, said it followed a nine-month investigation of a woman in Florida who had sold the workers false papers.
P Some 60 children were left with neighbors, according to Sister Paulette Grimes, who runs the soup kitchen at St. Mary's.
P On Saturday she led 900 people down Columbus Avenue in the heat, singing in two languages.
P Across from the courthouse a smaller group waved flags and thanked the agents with doughnuts, a joke on the disguise.
P Sen. Roy Brandt, a Democrat up for re-election, has asked the agency's inspector general to examine whether workers were denied water on the buses.
P His opponent, Rep. Jill Stemple, accused him of "siding with document thieves over Ohio families", and she has aired little else.
P In Washington, a spokesman for the agency rejected the complaint as uninformed.
P Forty-one of the workers have been deported, most of them to Guatemala, and 23 are in the Youngstown jail awaiting hearings.
P Corso's, which nobody has charged with anything, is hiring at $13 an hour.
P The lake is warm, the amusement park is full, and the Fourth of July fireworks went off without a hitch.
@ age | federal agents | g | USACOP
@ ice | Immigration and Customs Enforcement | o | USACOPGOV
@ wor | workers at Corso's | l | USAREFLAB
@ hut | Dale Hutchins | p | USACVL
@ nov | Sheila Novak | p | USACOP | regional chief of ICE
@ flo | woman in Florida | p | USACRM
@ gri | Paulette Grimes | p | USAREL | Sister
@ mar | marchers in Sandusky | l | USACVLOPP
@ cnt | counter-demonstrators in Sandusky | l | USACVL
@ bra | Roy Brandt | p | USALEGPTYOPP | Senator
@ ig | inspector general of ICE | p | USAGOV
@ ste | Jill Stemple | p | USALEGPTY | Representative
@ spk | spokesman for ICE | p | USACOPGOV
@ cor | Corso's | o | USABUS
E 0 Ohio/GPE
E 1 SANDUSKY/GPE; Ohio/GPE; Corso's/ORG; 114 workers/NUM
E 2 Dale Hutchins/PER; Republican/NORP; Reagan/PER
E 4 June 5/DATE; Immigration and Customs Enforcement/ORG; Sheila Novak/PER; Florida/GPE
E 5 Some 60 children/NUM; Paulette Grimes/PER; St. Mary's/ORG
E 6 Saturday/DATE; 900 people/NUM; Columbus Avenue/FAC
E 8 Roy Brandt/PER; Democrat/NORP
E 9 Jill Stemple/PER; Ohio/GPE
E 10 Washington/GPE
E 11 Forty-one/NUM; Guatemala/GPE; 23/NUM; Youngstown jail/FAC
E 12 Corso's/ORG; $13/MONEY
E 13 Fourth of July/EVT
V 0 | raid | COERCE/seize | migration,legal | 1711 | @1:federal agents=age | nursery=cor | where=Ohio | id=r
V 1 | stormed | =r | | | 200 federal agents disguised as breakfast delivery men=age | Corso's=cor | where=Corso's | n=troops:200 federal agents:200
V 1 | hauled off | COERCE/arrest | migration,legal | 173 | 200 federal agents disguised as breakfast delivery men=age | 114 workers=wor | where=Corso's | n=arrested:114 workers:114 | id=a
V 2 | said | ACCUSE/disapprove | migration | 111 | Dale Hutchins=hut | them=age
V 4 | raid | =r | | | Immigration and Customs Enforcement=ice | | when=June 5 | date=2018-06-05
V 4 | carried out | =r | | | Immigration and Customs Enforcement=ice | | when=June 5 | date=2018-06-05
V 4 | investigation | ACCUSE/investigate | migration,legal | 091 | @4:Immigration and Customs Enforcement=ice | a woman in Florida=flo | by=Sheila Novak=nov
V 6 | led | PROTEST/demo | migration,rights-freedoms | 141 | she=gri; 900 people=mar | @4:Immigration and Customs Enforcement=ice | when=Saturday | date=2018-06-30 | where=Columbus Avenue | n=protesters:900 people:900
V 7 | thanked | SUPPORT | migration | 051 | a smaller group=cnt | the agents=age | where=Across from the courthouse
V 8 | asked | REQUEST/change | migration,legal | 024 | Sen. Roy Brandt=bra | the agency's inspector general=ig | id=q
V 9 | accused | ACCUSE/allege | election,migration | 112 | Rep. Jill Stemple=ste | him=bra
V 10 | rejected | REJECT | migration | 120 | a spokesman for the agency=spk | @8:Sen. Roy Brandt=bra
V 10 | complaint | =q | | | @8:Sen. Roy Brandt=bra | 
V 11 | deported | COERCE/deport | migration,legal | 174 | | Forty-one of the workers=wor | n=other:Forty-one:41
V 11 | jail | =a |  |  | @1:200 federal agents=age | 23=wor
Q 2 | d | I wanted them to go after the gangs, | Dale Hutchins=hut | said | -
Q 3 | d | * | @2:Dale Hutchins=hut | | -
Q 4 | i | it followed a nine-month investigation of a woman in Florida who had sold the workers false papers | Sheila Novak=nov | said | -
Q 5 | i | Some 60 children were left with neighbors | Sister Paulette Grimes=gri | according to | -
Q 9 | m | accused him of "siding with document thieves over Ohio families" | Rep. Jill Stemple=ste | accused | -

#A w11-034 | 2012-11-12 | NAIROBI
S Anti-terror unit kills suspect in Mombasa as Muslim leaders decry 'executions'
P Officers of the Anti-Terrorism Police Unit shot dead a 29-year-old man in Mombasa's Majengo quarter on Sunday night and arrested his wife, two neighbours and a boda boda rider, in what relatives described as a cold-blooded murder.
P Omar Abdalla Shee was hit four times in the chest on the stairs of a three-storey house, his brother Salim said, and was "holding nothing more dangerous than a torch".
P Coast provincial police boss Aggrey Mutua gave another account: the suspect had thrown a grenade, which did not explode, and his men returned fire in self-defence.
P Four pistols, a bag of ball bearings and a manual in Arabic were recovered from the room, Mutua told reporters at Central police station.
P The Council of Imams called for an independent autopsy and accused the unit of having done away with at least seven preachers and youths since last year.
P One of the seven, Sheikh Abu Zubeir Mohamed, was sprayed with bullets in August from a white Probox that has not been traced.
P Riots followed that killing for three days, with two churches looted and three policemen blown up in their lorry.
P Yesterday, by contrast, the streets were calm, and the long queue at Likoni was made up of people wanting nothing from history but a ferry.
P Tourism Minister Dorcas Kadzo appealed to politicians seeking votes in March not to "cook their ugali on this fire".
P She has a point, as far as it goes.
P Hotel bookings are down by a fifth, and the Independent Policing Oversight Authority, created by the new constitution, has a chairman, a logo and no staff.
@ atpu | Anti-Terrorism Police Unit | o | KENCOP
@ she | Omar Abdalla Shee | p | KENREB | terrorism suspect
@ wife | wife of Omar Shee | p | KENCVL
@ nei | two neighbours | g | KENCVL
@ rid | boda boda rider | p | KENCVL
@ sal | Salim Shee | p | KENCVL | brother of Omar Shee
@ mut | Aggrey Mutua | p | KENCOP | Coast provincial police boss
@ imam | Council of Imams | o | KENREL
@ pre | preachers and youths | g | KENREL,KENCVL
@ zub | Abu Zubeir Mohamed | p | KENREL | Sheikh
@ riot | rioters in Mombasa | l | KENCVLOPP
@ chu | churches in Mombasa | o | KENREL
@ pol | three policemen | g | KENCOP
@ kad | Dorcas Kadzo | p | KENGOV | Tourism Minister
@ plt | politicians seeking votes | g | KENPTY
@ rel | relatives of Omar Shee | l | KENCVL
@ mus | Muslim leaders | g | KENREL
E 0 Mombasa/GPE; Muslim/NORP
E 1 Anti-Terrorism Police Unit/ORG; Mombasa/GPE; Majengo/GPE; Sunday night/DATE; two neighbours/NUM
E 2 Omar Abdalla Shee/PER; Salim/PER
E 3 Coast/GPE; Aggrey Mutua/PER
E 4 Mutua/PER; Central police station/FAC
E 5 Council of Imams/ORG; at least seven preachers and youths/NUM; last year/DATE
E 6 seven/NUM; Abu Zubeir Mohamed/PER; August/DATE
E 7 three policemen/NUM
E 8 Yesterday/DATE; Likoni/GPE
E 9 Dorcas Kadzo/PER; March/DATE
E 11 Independent Policing Oversight Authority/ORG
V 0 | kills | ASSAULT/firearms | terrorism,repression | 175 | Anti-terror unit=atpu | suspect=she | where=Mombasa | id=k
V 0 | decry | ACCUSE/allege | repression,human-rights,religion-ethnicity | 1122 | Muslim leaders=mus | Anti-terror unit=atpu | id=d
V 1 | shot | =k | | | Officers of the Anti-Terrorism Police Unit=atpu | a 29-year-old man=she | when=Sunday night | date=2012-11-11 | where=Majengo quarter
V 1 | arrested | COERCE/arrest | terrorism,legal | 173 | Officers of the Anti-Terrorism Police Unit=atpu | his wife=wife; two neighbours=nei; a boda boda rider=rid | when=Sunday night | date=2012-11-11 | where=Majengo quarter | n=arrested:his wife, two neighbours and a boda boda rider:4
V 1 | described | ACCUSE/allege | repression,human-rights | 1122 | relatives=rel | Officers of the Anti-Terrorism Police Unit=atpu
V 2 | hit | =k | | | | Omar Abdalla Shee=she | by=his brother Salim=sal | where=stairs of a three-storey house
V 3 | thrown | ASSAULT/explosives | terrorism | 183 | the suspect=she | his men=atpu | by=Aggrey Mutua=mut | when=@1:Sunday night | date=2012-11-11
V 3 | returned fire | =k | | | his men=atpu | the suspect=she | by=Aggrey Mutua=mut
V 4 | recovered | COERCE/seize | terrorism,legal | 1711 | | @2:Omar Abdalla Shee=she | by=Mutua=mut | where=room | n=other:Four pistols:4
V 5 | called for | REQUEST/change | human-rights,legal | 024 | The Council of Imams=imam | 
V 5 | accused | =d | | | The Council of Imams=imam | the unit=atpu
V 5 | done away with | ASSAULT/targeted | repression,human-rights | 175 | the unit=atpu | at least seven preachers and youths=pre | by=The Council of Imams=imam | st=h | when=since last year | date=2011/2012 | n=killed:at least seven preachers and youths:7 | id=x
V 0 | executions | =x |  |  | Anti-terror unit=atpu | @5:at least seven preachers and youths=pre | by=Muslim leaders=mus
V 1 | murder | =k |  |  | Officers of the Anti-Terrorism Police Unit=atpu | a 29-year-old man=she | by=relatives=rel
V 6 | sprayed | ASSAULT/firearms | religion-ethnicity,terrorism | 180 | | Sheikh Abu Zubeir Mohamed=zub | st=h | when=August | date=2012-08 | id=z
V 7 | Riots | PROTEST/riot | religion-ethnicity,repression | 145 | | | st=h | id=r
V 7 | killing | =z | | | | @6:Sheikh Abu Zubeir Mohamed=zub
V 7 | looted | =r | | | | two churches=chu | n=other:two churches:2
V 7 | blown up | ASSAULT/explosives | terrorism | 183 | | three policemen=pol | st=h | n=killed:three policemen:3
V 9 | appealed | REQUEST/change | election,religion-ethnicity | 024 | Tourism Minister Dorcas Kadzo=kad | politicians seeking votes in March=plt
Q 1 | i | a cold-blooded murder | relatives=rel | described | -
Q 2 | i | Omar Abdalla Shee was hit four times in the chest on the stairs of a three-storey house | his brother Salim=sal | said | -
Q 2 | m | was "holding nothing more dangerous than a torch" | his brother Salim=sal | said | -
Q 3 | i | the suspect had thrown a grenade, which did not explode, and his men returned fire in self-defence | Aggrey Mutua=mut | account | -
Q 4 | i | Four pistols, a bag of ball bearings and a manual in Arabic were recovered from the room | Mutua=mut | told | -
Q 9 | m | not to "cook their ugali on this fire" | Dorcas Kadzo=kad | appealed | politicians seeking votes in March=plt

#A w11-035 | 2024-09-18 | DUBLIN
S Minister in Dáil apology over patients' files sold to insurer
P The Minister for Health, Gráinne Tuohy, apologised in the Dáil on Tuesday to 11,400 patients whose hospital records a contractor had sold to an insurance broker, but resisted calls from Sinn Féin and the Social Democrats to resign.
P "I have not slept well, and nor should I have," she told deputies, who heard her out in a silence rarely met with in that chamber.
P Sinn Féin's health spokesman, Cathal Mac Giolla, accused her of sitting on a report since February and put down a motion of no confidence, to be taken on Thursday.
P The Taoiseach rallied to his colleague, saying she had shown more courage in a quarter of an hour than her critics had in a career.
P The Data Protection Commission has opened a statutory inquiry into the Health Service Executive, and gardaí searched two offices in Sandyford, seizing laptops and a ledger kept, of all things, in pencil.
P No one was arrested.
P The Irish Patients' Association welcomed the inquiry while wondering aloud why it took a newspaper to bring it about.
P Independent TD Mossie Healy-Crean, whose vote the Government needs, was keeping his own counsel and a great many journalists waiting.
P If he walks, the Coalition will have a majority of one, and that one is in Lanzarote with a slipped disc.
P There was a time when a minister would have been gone by teatime for less, although nobody in Leinster House could remember exactly when.
P In 2008 the theft of a laptop with the details of 170,000 blood donors led to an audit and to nothing else.
P The broker went into liquidation last spring, and its telephone now plays a polka.
@ tuo | Gráinne Tuohy | p | IRLGOV | Minister for Health
@ pat | Irish patients | l | IRLCVL
@ sf | Sinn Féin | o | IRLPTYOPP
@ sd | Social Democrats | o | IRLPTYOPP
@ mac | Cathal Mac Giolla | p | IRLPTYOPP | Sinn Féin health spokesman
@ tao | Taoiseach | p | IRLGOV | Taoiseach
@ dpc | Data Protection Commission | o | IRLGOV
@ hse | Health Service Executive | o | IRLGOVMED
@ gar | gardaí | o | IRLCOP
@ bro | insurance broker | o | IRLBUS
@ ipa | Irish Patients' Association | o | IRLSOC
@ dai | Dáil deputies | g | IRLLEG
@ con | contractor | o | IRLBUS
E 0 Dáil/ORG
E 1 Gráinne Tuohy/PER; Dáil/ORG; Tuesday/DATE; 11,400 patients/NUM; Sinn Féin/ORG; Social Democrats/ORG
E 3 Sinn Féin/ORG; Cathal Mac Giolla/PER; February/DATE; Thursday/DATE
E 5 Data Protection Commission/ORG; Health Service Executive/ORG; Sandyford/GPE
E 7 Irish Patients' Association/ORG
E 8 Mossie Healy-Crean/PER
E 9 Coalition/ORG; Lanzarote/GPE
E 10 Leinster House/FAC
E 11 2008/DATE
E 12 last spring/DATE
V 0 | apology | CONCEDE | health,executive | 055 | Minister=tuo | patients=pat | where=Dáil | id=a
V 1 | apologised | =a | | | The Minister for Health, Gráinne Tuohy=tuo | 11,400 patients=pat | when=Tuesday | date=2024-09-17 | where=Dáil
V 1 | resisted | REJECT/change | executive,health | 1231 | The Minister for Health, Gráinne Tuohy=tuo | Sinn Féin=sf; the Social Democrats=sd | when=Tuesday | date=2024-09-17
V 1 | calls | REQUEST/change | executive,health | 1041 | Sinn Féin=sf; the Social Democrats=sd | The Minister for Health, Gráinne Tuohy=tuo
V 2 | told | =a | | | she=tuo | @1:patients=pat
V 3 | accused | ACCUSE/allege | executive,health | 112 | Cathal Mac Giolla=mac | her=tuo
V 3 | motion of no confidence | ACCUSE/disapprove | legislative,executive | 111 | Cathal Mac Giolla=mac | her=tuo
V 4 | rallied | SUPPORT | executive | 053 | The Taoiseach=tao | his colleague=tuo | id=s
V 4 | saying | =s | | | The Taoiseach=tao | she=tuo
V 5 | inquiry | ACCUSE/investigate | health,legal | 091 | The Data Protection Commission=dpc | the Health Service Executive=hse | id=i
V 5 | searched | COERCE/seize | health,legal | 1711 | gardaí=gar | @1:an insurance broker=bro | where=Sandyford | n=other:two offices:2
V 5 | seizing | COERCE/seize | health,legal | 1711 | gardaí=gar | @1:an insurance broker=bro | where=Sandyford
V 6 | arrested | COERCE/arrest | health,legal | 173 | @5:gardaí=gar | | st=n
V 7 | welcomed | SUPPORT | health | 051 | The Irish Patients' Association=ipa | @5:The Data Protection Commission=dpc
V 7 | inquiry | =i | | | @5:The Data Protection Commission=dpc | @5:the Health Service Executive=hse
V 11 | audit | ACCUSE/investigate | health | 090 | | | st=h | when=In 2008 | date=2008
Q 2 | d | I have not slept well, and nor should I have, | she=tuo | told | deputies=dai
Q 4 | i | she had shown more courage in a quarter of an hour than her critics had in a career | The Taoiseach=tao | saying | -

#A w11-036 | 1999-03-02 | -
S Cape Flats gang boss led off to Pollsmoor as state wins first case under new law
P The leader of the Hard Livings gang was sentenced in the Cape High Court yesterday to seven years in prison, the first conviction under a statute that Parliament passed in December to break the hold of organised crime on the townships.
P Judge Cornelia Roux found Rashaad Petersen guilty of running a criminal enterprise whose earnings, from mandrax and protection money, she put at R9 million a year.
P She dismissed his claim that he had left the gang for the mosque.
P Women from Manenberg ululated in the gallery; one of them, Mrs Faldiela Adams, has buried two sons since 1996.
P "Seven years is what you get for stealing cars," said Pagad's Aslam Davids, whose vigilantes shot dead Petersen's twin brother and burned him in the street in front of television cameras.
P Pagad itself is under investigation for the pipe bomb that went off outside the Caledon Square police station on 28 January, wounding eleven, and denies any hand in it.
P Safety and security minister Themba Xulu hailed the judgment as a turning point and said 120 more soldiers would be sent to patrol with the police from Friday.
P The Democratic Party's provincial leader, Lynette Stofberg, retorted that the ANC had promised a turning point in each of the last four years and that people on the Flats were giddy.
P Petersen was led off to Pollsmoor in leg irons, blowing a kiss.
P Police watched in January as he fed 600 children at his own expense, and the neighbourhood has not made up its mind about him.
P An appeal is expected.
P The wind that they call the Cape Doctor was blowing, and the tablecloth lay thick on the mountain.
@ pet | Rashaad Petersen | p | ZAFCRM | leader of the Hard Livings gang
@ rou | Cornelia Roux | p | ZAFJUD | Judge
@ par | South African Parliament | o | ZAFLEG
@ hl | Hard Livings gang | o | ZAFCRM
@ ada | Faldiela Adams | p | ZAFCVL
@ dav | Aslam Davids | p | ZAFPRM | Pagad
@ pag | Pagad | o | ZAFPRM
@ bro | Petersen's twin brother | p | ZAFCRM
@ ele | eleven wounded people | l | ZAFCVL
@ xul | Themba Xulu | p | ZAFGOV | safety and security minister
@ sol | soldiers | o | ZAFMIL
@ sto | Lynette Stofberg | p | ZAFPTYOPP | provincial leader of the Democratic Party
@ anc | ANC | o | ZAFPTYGOV
@ pol | South African police | o | ZAFCOP
@ chi | children fed by Petersen | l | ZAFCVL
E 0 Cape Flats/LOC; Pollsmoor/FAC
E 1 Hard Livings/ORG; Cape High Court/ORG; yesterday/DATE; Parliament/ORG; December/DATE
E 2 Cornelia Roux/PER; Rashaad Petersen/PER; R9 million/MONEY
E 4 Manenberg/GPE; Faldiela Adams/PER; 1996/DATE
E 5 Pagad/ORG; Aslam Davids/PER; Petersen/PER
E 6 Pagad/ORG; Caledon Square police station/FAC; 28 January/DATE; eleven/NUM
E 7 Themba Xulu/PER; 120 more soldiers/NUM; Friday/DATE
E 8 Democratic Party/ORG; Lynette Stofberg/PER; ANC/ORG; Flats/LOC
E 9 Petersen/PER; Pollsmoor/FAC
E 10 January/DATE; 600 children/NUM
V 0 | led off | COERCE/arrest | crime,legal | 173 | | Cape Flats gang boss=pet | where=Pollsmoor | id=l
V 0 | wins | SANCTION/convict | crime,legal | 116 | @2:Judge Cornelia Roux=rou | Cape Flats gang boss=pet | id=c
V 1 | sentenced | =c | | | | The leader of the Hard Livings gang=pet | when=yesterday | date=1999-03-01 | where=Cape High Court
V 1 | conviction | =c | | | | The leader of the Hard Livings gang=pet
V 1 | passed | SUPPORT | legislative,crime | 050 | Parliament=par | | st=h | when=December | date=1998-12
V 2 | found | =c | | | Judge Cornelia Roux=rou | Rashaad Petersen=pet
V 3 | dismissed | REJECT | crime,legal | 120 | She=rou | his=pet
V 5 | said | ACCUSE/disapprove | crime,legal | 111 | Pagad's Aslam Davids=dav | @2:Judge Cornelia Roux=rou
V 5 | shot | ASSAULT/firearms | crime | 180 | whose vigilantes=pag | Petersen's twin brother=bro | st=h
V 5 | burned | ASSAULT/primitive | crime | 182 | whose vigilantes=pag | him=bro | st=h | where=the street
V 6 | investigation | ACCUSE/investigate | crime,terrorism | 091 | @7:the police=pol | Pagad=pag
V 6 | went off | ASSAULT/explosives | crime,terrorism | 183 | | eleven=ele | when=28 January | date=1999-01-28 | where=outside the Caledon Square police station | n=injured:eleven:11 | id=b
V 6 | denies | REJECT | crime,terrorism | 016 | Pagad=pag | 
V 6 | bomb | =b |  |  |  | eleven=ele
V 7 | hailed | SUPPORT | crime,legal | 051 | Themba Xulu=xul | @2:Judge Cornelia Roux=rou
V 7 | judgment | =c | | | @2:Judge Cornelia Roux=rou | @2:Rashaad Petersen=pet
V 7 | sent | MOBILIZE/troops | crime,military | 154 | 120 more soldiers=sol | | st=f | by=Themba Xulu=xul | when=from Friday | date=1999-03-05 | n=troops:120 more soldiers:120
V 8 | retorted | ACCUSE/disapprove | crime,legislative | 111 | The Democratic Party's provincial leader, Lynette Stofberg=sto | the ANC=anc
V 9 | led off | =l | | | | Petersen=pet | where=Pollsmoor
V 10 | fed | AID | human-security | 073 | he=pet | 600 children=chi | when=in January | date=1999-01 | n=other:600 children:600
Q 3 | i | he had left the gang for the mosque | his=pet | claim | -
Q 5 | d | Seven years is what you get for stealing cars, | Pagad's Aslam Davids=dav | said | -
Q 7 | i | 120 more soldiers would be sent to patrol with the police from Friday | Themba Xulu=xul | said | -
Q 8 | i | the ANC had promised a turning point in each of the last four years and that people on the Flats were giddy | Lynette Stofberg=sto | retorted | -
