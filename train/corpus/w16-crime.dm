#A w16-001 | 2023-03-16 | MILWAUKEE
S Wisconsin man charged with threatening to kill federal judge over prison term for rioter
P A grand jury says Dale Hostetter left eleven voicemails for the judge after she jailed his brother-in-law for his part in the Capitol attack.
P MILWAUKEE (AP) — A Wisconsin machinist accused of threatening to murder a federal judge who sent his brother-in-law to prison was indicted Wednesday on five counts, the latest in a string of cases involving threats to the judiciary.
P Dale Hostetter, 47, of Waukesha, was arrested at his workplace on Friday by FBI agents and deputy U.S. marshals, who later searched his duplex and a storage unit and seized nine rifles, court papers show.
P "You took two years from him and I am going to take all of yours," Hostetter allegedly said in one of the messages, which were left at the Washington chambers of U.S. District Judge Corinne Abelard.
P "I know the school.
S I know the color of the door."
P The judge sentenced his wife's brother, Todd Renner, to 27 months in January for beating a police officer with a flagpole during the Jan. 6, 2021, riot.
P Prosecutors said the calls began four hours after that sentence was handed down and went on until the end of February.
P "These are not jokes and they are not politics," U.S. Attorney Marlon Tessier told reporters outside the courthouse.
P He urged Congress to pass a bill that would let judges strip their home addresses from public records.
P "A family in New Jersey has already buried a son," he added.
P The reference was to the 2020 shooting at the home of a federal judge in North Brunswick, where a lawyer dressed as a deliveryman killed the judge's 20-year-old son and wounded her husband.
P Hostetter pleaded not guilty before Magistrate Judge Ellen Kuczek, who ordered him held without bond and called the tapes "among the most chilling I have listened to on this bench."
P His lawyer, Priya Dhaliwal, said her client had been drinking heavily and never intended to hurt anyone.
P "He's a grandfather with a loud mouth and a bad back," Dhaliwal said.
S "There was no plan, no map, no gas in the truck."
P Neighbors on the quiet street of brick two-flats said they had seen marshals parked at the corner for most of a week.
P "He'd shovel everybody's walk," said Jeanette Olk, a retired nurse who lives next door.
S "Then he got on the computer and that was kind of that."
P Abelard, who was appointed in 2014, did not respond to a message left with her clerk.
P The U.S. Marshals Service investigated 1,300 threats against judges and prosecutors last year, three times as many as in 2015.
P In December, a Texas woman admitted that she had phoned in a bomb threat to a judge in Florida, and she is to be sentenced next month.
P Republican Rep. Gary Stelzer, who has called the Jan. 6 defendants "hostages," condemned the threats on Wednesday but said the courts "ought to look in the mirror" about why people no longer trust them.
P If convicted, Hostetter could face up to 10 years on each count.
@ hos | Dale Hostetter | p | USACVL | machinist
@ jury | federal grand jury in Milwaukee | g | USAJUD
@ abe | Corinne Abelard | p | USAJUD | U.S. District Judge
@ ren | Todd Renner | p | USACVL | Jan. 6 rioter
@ fbi | FBI agents | g | USACOP
@ mar | U.S. Marshals Service | o | USACOP
@ off | police officer at the Capitol | p | USACOP
@ pro | federal prosecutors | g | USAJUD
@ tes | Marlon Tessier | p | USAJUD | U.S. Attorney
@ con | U.S. Congress | o | USALEG
@ law | lawyer dressed as a deliveryman | p | USA
@ son | son of a federal judge | p | USACVL
@ hus | husband of a federal judge | p | USACVL
@ kuc | Ellen Kuczek | p | USAJUD | Magistrate Judge
@ dha | Priya Dhaliwal | p | USA | defence lawyer
@ nei | Hostetter's neighbors | l | USACVL
@ olk | Jeanette Olk | p | USACVL | retired nurse
@ tex | Texas woman | p | USACVL
@ flj | judge in Florida | p | USAJUD
@ ste | Gary Stelzer | p | USALEGPTY | Representative
@ crt | U.S. courts | o | USAJUD
@ rio | Capitol rioters | l | USACVL
E 0 Wisconsin/GPE
E 1 Dale Hostetter/PER; Capitol/FAC
E 2 MILWAUKEE/GPE; AP/ORG; Wisconsin/GPE; Wednesday/DATE
E 3 Dale Hostetter/PER; Waukesha/GPE; Friday/DATE; FBI/ORG; U.S./GPE
E 4 Hostetter/PER; Washington/GPE; U.S./GPE; Corinne Abelard/PER
E 7 Todd Renner/PER; January/DATE; Jan. 6, 2021/DATE
E 8 the end of February/DATE
E 9 U.S./GPE; Marlon Tessier/PER
E 10 Congress/ORG
E 11 New Jersey/GPE
E 12 2020/DATE; North Brunswick/GPE
E 13 Hostetter/PER; Ellen Kuczek/PER
E 14 Priya Dhaliwal/PER
E 15 Dhaliwal/PER
E 18 Jeanette Olk/PER
E 20 Abelard/PER; 2014/DATE
E 21 U.S. Marshals Service/ORG; last year/DATE; 2015/DATE
E 22 December/DATE; Texas/GPE; Florida/GPE; next month/DATE
E 23 Republican/NORP; Gary Stelzer/PER; Jan. 6/DATE; Wednesday/DATE
E 24 Hostetter/PER
V 0 | charged | ACCUSE/allege | legal | 115 | @1:A grand jury=jury | Wisconsin man=hos | id=c
V 0 | threatening | THREATEN/violence | legal | 138 | Wisconsin man=hos | federal judge=abe | by=@1:A grand jury=jury | id=t
V 0 | term | SANCTION/convict | legal | 116 | federal judge=abe | rioter=ren | st=h | id=s
V 1 | says | =c |  |  | A grand jury=jury | Dale Hostetter=hos
V 1 | voicemails | =t |  |  | Dale Hostetter=hos | the judge=abe | by=A grand jury=jury
V 1 | jailed | =s |  |  | she=abe | his brother-in-law=ren
V 1 | attack | ASSAULT | political-institutions | 190 | his brother-in-law=ren |  | where=Capitol | st=h | id=r
V 2 | threatening | =t |  |  | A Wisconsin machinist=hos | a federal judge=abe
V 2 | sent | =s |  |  | a federal judge=abe | his brother-in-law=ren
V 2 | indicted | =c |  |  | @1:A grand jury=jury | A Wisconsin machinist=hos | when=Wednesday | date=2023-03-15
V 3 | arrested | COERCE/arrest | legal | 173 | FBI agents=fbi; deputy U.S. marshals=mar | Dale Hostetter=hos | by=court papers=pro | when=on Friday | date=2023-03-10 | where=his workplace | id=a
V 3 | searched | COERCE/seize | legal | 1711 | FBI agents=fbi; deputy U.S. marshals=mar | Dale Hostetter=hos | by=court papers=pro | where=his duplex
V 3 | seized | COERCE/seize | legal | 1711 | FBI agents=fbi; deputy U.S. marshals=mar | Dale Hostetter=hos | by=court papers=pro | n=other:nine rifles:9
V 4 | said | =t |  |  | Hostetter=hos | Corinne Abelard=abe | where=Washington chambers
V 4 | messages | =t |  |  | Hostetter=hos | Corinne Abelard=abe | where=Washington chambers
V 5 | know | =t |  |  | I=hos | @4:Corinne Abelard=abe
V 6 | know | =t |  |  | I=hos | @4:Corinne Abelard=abe
V 7 | sentenced | =s |  |  | The judge=abe | Todd Renner=ren | when=in January | date=2023-01
V 7 | beating | ASSAULT/beat | political-institutions | 182 | Todd Renner=ren | a police officer=off | by=The judge=abe | when=Jan. 6, 2021 | date=2021-01-06 | st=h
V 7 | riot | PROTEST/riot | political-institutions | 145 | @1:his brother-in-law=ren |  | when=Jan. 6, 2021 | date=2021-01-06 | st=h
V 8 | calls | =t |  |  | @4:Hostetter=hos | @7:The judge=abe | by=Prosecutors=pro | date=2023-01/2023-02
V 8 | sentence | =s |  |  | @7:The judge=abe | @7:Todd Renner=ren | by=Prosecutors=pro
V 10 | urged | REQUEST/change | legal,legislative | 024 | He=tes | Congress=con | id=u
V 12 | shooting | ASSAULT/firearms | legal | 180 | a lawyer=law | the judge's 20-year-old son=son; her husband=hus | when=2020 | date=2020 | where=North Brunswick | st=h | id=nb
V 12 | killed | =nb |  |  | a lawyer=law | the judge's 20-year-old son=son
V 12 | wounded | =nb |  |  | a lawyer=law | her husband=hus
V 13 | pleaded not guilty | REJECT | legal | 016 | Hostetter=hos | @8:Prosecutors=pro | where=@9:the courthouse
V 13 | held | =a |  |  | Magistrate Judge Ellen Kuczek=kuc | him=hos
V 13 | tapes | =t |  |  | Hostetter=hos | @7:The judge=abe
V 14 | said | REJECT | legal | 016 | Priya Dhaliwal=dha | @8:Prosecutors=pro | id=dn
V 15 | said | =dn |  |  | Dhaliwal=dha | @8:Prosecutors=pro
V 21 | investigated | ACCUSE/investigate | legal | 091 | U.S. Marshals Service=mar |  | when=last year | date=2022 | n=other:1,300 threats:1300 | st=h
V 22 | admitted | CONCEDE | legal | 015 | a Texas woman=tex |  | when=In December | date=2022-12 | st=h
V 22 | threat | THREATEN/violence | legal | 138 | a Texas woman=tex | a judge in Florida=flj | where=Florida | st=h
V 22 | sentenced | SANCTION/convict | legal | 116 |  | she#2=tex | when=next month | date=2023-04 | st=f
V 23 | condemned | ACCUSE/disapprove | legal | 111 | Rep. Gary Stelzer=ste | @13:Hostetter=hos | when=on Wednesday | date=2023-03-15
V 23 | threats | =t |  |  | @13:Hostetter=hos | @20:Abelard=abe
V 23 | said | ACCUSE/disapprove | legal,legislative | 111 | Rep. Gary Stelzer=ste | the courts=crt | when=on Wednesday | date=2023-03-15
V 23 | called | SUPPORT | legal,political-institutions | 052 | Rep. Gary Stelzer=ste | Jan. 6 defendants=rio | st=h
Q 1 | i | Dale Hostetter left eleven voicemails~~Capitol attack | A grand jury=jury | says | -
Q 4 | d | You took two years from him and I am going to take all of yours, | Hostetter=hos | said | Corinne Abelard=abe
Q 5 | d | I know the school. | @4:Hostetter=hos |  | -
Q 6 | d | I know the color of the door. | @4:Hostetter=hos |  | -
Q 8 | i | the calls began~~end of February | Prosecutors=pro | said | -
Q 9 | d | These are not jokes and they are not politics, | U.S. Attorney Marlon Tessier=tes | told | -
Q 11 | d | A family in New Jersey has already buried a son, | he=tes | added | -
Q 13 | m | called the tapes "among the most chilling I have listened to on this bench." | Magistrate Judge Ellen Kuczek=kuc | called | -
Q 14 | i | her client had been drinking heavily and never intended to hurt anyone | Priya Dhaliwal=dha | said | -
Q 15 | d | He's a grandfather with a loud mouth and a bad back, | Dhaliwal=dha | said | -
Q 16 | d | There was no plan, no map, no gas in the truck. | @15:Dhaliwal=dha |  | -
Q 17 | i | they had seen marshals parked at the corner for most of a week | Neighbors=nei | said | -
Q 18 | d | He'd shovel everybody's walk, | Jeanette Olk=olk | said | -
Q 19 | d | Then he got on the computer and that was kind of that. | @18:Jeanette Olk=olk |  | -
Q 23 | m | the courts "ought to look in the mirror" about why people no longer trust them | Rep. Gary Stelzer=ste | said | -

#A w16-002 | 2022-11-03 | -
S Met officer who strip-searched schoolgirl sacked after watchdog's 'shameful' ruling
P A Metropolitan Police constable has been dismissed for gross misconduct after a panel found he ordered the strip-search of a 15-year-old black girl at her school in east London without telling her mother.
P PC Lee Garrod, who had served with the force for nine years, lied to his sergeant about the search and then deleted messages in which he joked about it, the hearing in Southwark was told.
P Two colleagues, PCs Hannah Mistry and Paul Coe, were given final written warnings.
P The girl, known only as Child T, was taken out of a mock exam in December 2019 by teachers who said they could smell cannabis.
P No drugs were found on her.
P Announcing the decision on Wednesday, panel chair Maureen Osei said Garrod's conduct was "shameful, discriminatory and, above all, unnecessary".
P "He saw a suspect where any parent would have seen a frightened child," she said.
P "The colour of that child's skin had everything to do with it."
P The ruling follows a two-year investigation by the Independent Office for Police Conduct (IOPC), which concluded in June that the three officers had a case to answer.
P Deputy Assistant Commissioner Graham Tyrell apologised to the teenager and her family on the steps of the building.
P "I'm deeply sorry.
S This should never have happened and I understand why her mum cannot forgive us," he told the BBC.
P Child T's mother rejected the apology in a statement read by her solicitor, Femi Balogun.
P "Sorry costs them nothing," she wrote.
S "My daughter used to sing in the bath.
S She doesn't make a sound now."
P She called on the Home Secretary to ban the searching of children without an adult present.
P Hackney Council, whose own review in March exposed the case, said it stood by the family.
P That report prompted hundreds of people to march from Stoke Newington police station to the town hall, some carrying school ties.
P Four of the demonstrators were arrested for obstructing a bus and later released without charge.
P Garrod, through the Police Federation, denied that race had played any part and said he had "followed my training to the letter".
P He is considering an appeal.
P Since 2018 the force has carried out some 650 such searches on children, according to figures obtained by the Children's Commissioner in the summer, and in almost a quarter of them there was no appropriate adult in the room.
P The commissioner said at the time that she had been "profoundly shocked", and accused Scotland Yard of failing to keep proper records.
P It is not the first time that the force has been here: in 2021 a serving officer was jailed for life for the kidnap and murder of a woman he had stopped under the pretence of Covid rules.
P Trust, as the panel drily put it, is easier to strip away than to search for.
@ gar | Lee Garrod | p | GBRCOP | PC
@ pan | misconduct panel | g | GBRCOP
@ met | Metropolitan Police | o | GBRCOP
@ girl | Child T | p | GBRCVL
@ mis | Hannah Mistry | p | GBRCOP | PC
@ coe | Paul Coe | p | GBRCOP | PC
@ tea | teachers of Child T | g | GBREDU
@ ose | Maureen Osei | p | GBRCOP | panel chair
@ iop | Independent Office for Police Conduct | o | GBRGOV
@ tyr | Graham Tyrell | p | GBRCOP | Deputy Assistant Commissioner
@ fam | family of Child T | l | GBRCVL
@ mum | mother of Child T | p | GBRCVL
@ bal | Femi Balogun | p | GBR | solicitor
@ hom | Home Secretary | p | GBRGOV | Home Secretary
@ hac | Hackney Council | o | GBRGOV
@ dem | demonstrators in Hackney | l | GBRCVL
@ arr | arrested demonstrators | l | GBRCVL
@ com | Children's Commissioner | p | GBRGOV
@ ser | serving Met officer jailed in 2021 | p | GBRCOP
@ chi | children searched by the Met | l | GBRCVL
@ wom | woman murdered in 2021 | p | GBRCVL
E 0 Met/ORG
E 1 Metropolitan Police/ORG; London/GPE
E 2 Lee Garrod/PER; Southwark/GPE
E 3 Hannah Mistry/PER; Paul Coe/PER
E 4 Child T/PER; December 2019/DATE
E 6 Wednesday/DATE; Maureen Osei/PER; Garrod/PER
E 9 Independent Office for Police Conduct/ORG; IOPC/ORG; June/DATE; three officers/NUM
E 10 Graham Tyrell/PER
E 12 BBC/ORG
E 13 Child T/PER; Femi Balogun/PER
E 18 Hackney Council/ORG; March/DATE
E 19 hundreds of people/NUM; Stoke Newington police station/FAC
E 20 Four/NUM
E 21 Garrod/PER; Police Federation/ORG
E 23 2018/DATE; Children's Commissioner/ORG; the summer/DATE
E 24 Scotland Yard/ORG
E 25 2021/DATE
V 0 | strip-searched | COERCE/seize | inequality,legal | 1711 | Met officer=gar | schoolgirl=girl | id=s
V 0 | ruling | SANCTION/convict | inequality,legal | 116 | @1:a panel=pan | Met officer=gar | id=r
V 0 | sacked | =r |  |  |  | Met officer=gar
V 1 | found | =r |  |  | a panel=pan | A Metropolitan Police constable=gar
V 1 | strip-search | =s |  |  | he=gar | a 15-year-old black girl=girl | by=a panel=pan | where=her school in east London
V 1 | dismissed | =r |  |  |  | A Metropolitan Police constable=gar
V 2 | search | =s |  |  | PC Lee Garrod=gar | @1:a 15-year-old black girl=girl | by=the hearing=pan
V 2 | hearing | ACCUSE/allege | legal | 115 | @1:a panel=pan | PC Lee Garrod=gar | where=Southwark
V 3 | warnings | SANCTION/convict | inequality,legal | 116 | @1:a panel=pan | Hannah Mistry=mis; Paul Coe=coe
V 6 | decision | =r |  |  | panel chair Maureen Osei=ose | Garrod=gar | when=on Wednesday | date=2022-11-02
V 6 | said | ACCUSE/disapprove | inequality | 111 | panel chair Maureen Osei=ose | Garrod=gar | when=on Wednesday | date=2022-11-02 | id=sh
V 7 | said | =sh |  |  | she=ose | He=gar
V 9 | ruling | =r |  |  | @6:panel chair Maureen Osei=ose | @6:Garrod=gar
V 9 | investigation | ACCUSE/investigate | legal,inequality | 091 | Independent Office for Police Conduct=iop | the three officers=gar; the three officers=mis; the three officers=coe | date=2020/2022 | id=inv
V 9 | concluded | ACCUSE/allege | legal | 112 | Independent Office for Police Conduct=iop | the three officers=gar; the three officers=mis; the three officers=coe | when=in June | date=2022-06 | st=h
V 10 | apologised | CONCEDE | inequality | 055 | Deputy Assistant Commissioner Graham Tyrell=tyr | the teenager=girl; her family=fam | where=the steps of the building | id=ap
V 11 | sorry | =ap | | | I=tyr | @10:the teenager=girl
V 12 | told | =ap |  |  | he=tyr | her mum=mum
V 13 | rejected | REJECT | inequality | 120 | Child T's mother=mum | @10:Deputy Assistant Commissioner Graham Tyrell=tyr | id=rj
V 13 | apology | =ap |  |  | @10:Deputy Assistant Commissioner Graham Tyrell=tyr | Child T's mother=mum
V 14 | wrote | =rj |  |  | she=mum | them=met
V 17 | called on | REQUEST/change | legal | 024 | She=mum | Home Secretary=hom
V 18 | review | ACCUSE/investigate | inequality | 091 | Hackney Council=hac | @1:Metropolitan Police=met | when=in March | date=2022-03 | st=h | id=rev
V 18 | stood by | SUPPORT | inequality | 051 | Hackney Council=hac | the family=fam
V 19 | report | =rev |  |  | @18:Hackney Council=hac | -
V 19 | march | PROTEST/demo | inequality | 141 | hundreds of people=dem | @1:Metropolitan Police=met | where=Stoke Newington police station | n=protesters:hundreds of people:- | st=h
V 20 | arrested | COERCE/arrest | legal | 173 |  | Four of the demonstrators=arr | n=arrested:Four:4 | st=h
V 20 | obstructing | PROTEST/obstruct | inequality | 144 | Four of the demonstrators=arr |  | st=h
V 20 | released | RETREAT/release | legal | 0841 |  | Four of the demonstrators=arr | when=later | st=h
V 21 | denied | REJECT | inequality | 016 | Garrod=gar | @6:panel chair Maureen Osei=ose
V 23 | searches | COERCE/seize | legal | 1711 | the force=met | children=chi | by=figures obtained by the Children's Commissioner=com | when=Since 2018 | date=2018/2022 | n=other:650:650 | st=h
V 24 | said | ACCUSE/disapprove | legal | 111 | The commissioner=com | Scotland Yard=met | when=at the time | st=h
V 24 | accused | ACCUSE/allege | legal | 112 | The commissioner=com | Scotland Yard=met | when=at the time | st=h
V 25 | jailed | SANCTION/convict | legal | 116 |  | a serving officer=ser | when=in 2021 | date=2021 | st=h
V 25 | kidnap | ASSAULT/abduct | gender | 181 | a serving officer=ser | a woman=wom | st=h
V 25 | murder | ASSAULT/targeted | gender | 182 | a serving officer=ser | a woman=wom | st=h
V 25 | stopped | COERCE/arrest | legal | 173 | a serving officer=ser | a woman=wom | st=h
Q 2 | i | PC Lee Garrod~~joked about it | - | told | -
Q 4 | i | they could smell cannabis | teachers=tea | said | -
Q 6 | m | Garrod's conduct was "shameful, discriminatory and, above all, unnecessary" | panel chair Maureen Osei=ose | said | -
Q 7 | d | He saw a suspect where any parent would have seen a frightened child, | she=ose | said | -
Q 8 | d | * | @7:she=ose |  | -
Q 9 | i | the three officers had a case to answer | Independent Office for Police Conduct=iop | concluded | -
Q 11 | d | I'm deeply sorry. | @12:he=tyr |  | -
Q 12 | d | This should never have happened and I understand why her mum cannot forgive us, | he=tyr | told | -
Q 14 | d | Sorry costs them nothing, | she=mum | wrote | -
Q 15 | d | My daughter used to sing in the bath. | @14:she=mum |  | -
Q 16 | d | She doesn't make a sound now. | @14:she=mum |  | -
Q 18 | i | it stood by the family | Hackney Council=hac | said | -
Q 21 | i | race had played any part | Garrod=gar | denied | -
Q 21 | m | he had "followed my training to the letter" | Garrod=gar | said | -
Q 23 | i | Since 2018~~searches on children | - | according to | -
Q 24 | m | she had been "profoundly shocked" | The commissioner=com | said | -
Q 26 | i | easier to strip away than to search for | the panel=pan | put | -

#A w16-003 | 2021-06-22 | -
S AMBER ALERT OVER: Missing Dayton toddler found safe, 2 in custody
P DAYTON, Ohio (WDTN) – A 2-year-old girl taken at gunpoint from a Dayton gas station is back in her grandmother's arms tonight after a SWAT team pulled her out of a motel room in Indiana.
P Police say little Zariah Combs was rescued just after 4 a.m. Tuesday at a roadside motel outside Richmond, about 45 minutes from where she was snatched.
P Two people, a 29-year-old man and a 24-year-old woman, were arrested at the scene without a shot being fired.
P "She had a juice box and one shoe, and she wanted to know where her kitty was," said Dayton Police Major Terrence Hollis, his voice cracking at a morning news conference.
P "I've done this for twenty-two years.
S You don't get many of these."
P The nightmare began Sunday evening at the Sunoco on Salem Avenue, when Zariah's mom ran inside to pay for gas.
P Investigators say the man jumped in the running car, pointed a pistol at a clerk who tried to stop him, and drove off with the little girl in the back.
P The car turned up empty behind a church in Trotwood, and that's when troopers put out the alert, buzzing just about every phone in the Miami Valley.
P More than 60 officers, plus FBI agents from Cincinnati, went door to door on Monday, and volunteers searched the woods along Wolf Creek until dark.
P A trucker from Kentucky, who asked us not to use his name, is the one who called 911.
P "I seen the baby through the curtain and I seen the thing on my phone and I about dropped my coffee," he told 2 NEWS.
P Wayne County deputies got there in six minutes and surrounded the building; the SWAT team broke down the door an hour later.
P Hollis praised the Indiana officers and the driver, saying "the whole state of Ohio owes those folks breakfast."
P Montgomery County Prosecutor Laura Beth Stang charged both suspects this afternoon with kidnapping and aggravated robbery.
P They're being held in Wayne County until a judge there signs off on their return to Ohio.
P The man is no stranger to this courthouse.
P Records show he served four years for a 2014 robbery and walked out of the Lebanon prison in February.
P City Commissioner Darnell Weems wants answers about that, and he's demanding that the state parole authority explain why nobody was checking on him.
P A spokeswoman for the agency declined to discuss the case.
P Zariah's grandma, Miss Loretta, had only one thing to say, and she said it to every officer who'd hold still long enough for a hug.
P "Thank you, thank you, thank you," she cried.
S "God don't sleep."
P A prayer circle that neighbors had planned for tonight will go on as a party, with cupcakes.
@ zar | Zariah Combs | p | USACVL
@ swat | Indiana SWAT team | g | USACOP
@ pol | Dayton Police | o | USACOP
@ hol | Terrence Hollis | p | USACOP | Dayton Police Major
@ sus | arrested man and woman | l | USA
@ man | 29-year-old man | p | USA
@ inv | investigators | g | USACOP
@ tro | Ohio troopers | g | USACOP
@ fbi | FBI agents | g | USACOP
@ vol | volunteers | l | USACVL
@ tru | trucker from Kentucky | p | USACVL
@ dep | Wayne County deputies | g | USACOP
@ sta | Laura Beth Stang | p | USAJUD | Montgomery County Prosecutor
@ wee | Darnell Weems | p | USAGOV | City Commissioner
@ par | state parole authority | o | USAGOV
@ spo | spokeswoman for the parole authority | p | USAGOV
@ gra | Miss Loretta | p | USACVL | grandmother
E 0 Dayton/GPE; 2/NUM
E 1 DAYTON/GPE; Ohio/GPE; WDTN/ORG; Dayton/GPE; Indiana/GPE
E 2 Zariah Combs/PER; Tuesday/DATE; Richmond/GPE
E 3 Two people/NUM
E 4 Dayton Police/ORG; Terrence Hollis/PER
E 7 Sunday evening/DATE; Sunoco/ORG; Salem Avenue/FAC; Zariah/PER
E 9 Trotwood/GPE; Miami Valley/LOC
E 10 More than 60 officers/NUM; FBI/ORG; Cincinnati/GPE; Monday/DATE; Wolf Creek/LOC
E 11 Kentucky/GPE
E 12 2 NEWS/ORG
E 13 Wayne County/GPE
E 14 Hollis/PER; Indiana/GPE; Ohio/GPE
E 15 Montgomery County/GPE; Laura Beth Stang/PER; this afternoon/DATE
E 16 Wayne County/GPE; Ohio/GPE
E 18 2014/DATE; Lebanon/GPE; February/DATE
E 19 Darnell Weems/PER
E 21 Zariah/PER; Loretta/PER
V 0 | found | AID | crime | 073 | @1:a SWAT team=swat | Missing Dayton toddler=zar | id=r
V 0 | custody | COERCE/arrest | crime,legal | 173 | @1:a SWAT team=swat | 2=sus | n=arrested:2:2 | id=a
V 1 | pulled | =r |  |  | a SWAT team=swat | A 2-year-old girl=zar | where=a motel room in Indiana
V 2 | rescued | =r |  |  | @1:a SWAT team=swat | little Zariah Combs=zar | by=Police=pol | when=just after 4 a.m. Tuesday | date=2021-06-22 | where=a roadside motel outside Richmond
V 3 | arrested | =a |  |  | @1:a SWAT team=swat | Two people=sus | where=the scene | n=arrested:Two people:2
V 10 | went | MOBILIZE/police | crime | 153 | More than 60 officers=pol; FBI agents=fbi |  | when=on Monday | date=2021-06-21 | n=other:More than 60 officers:60
V 13 | surrounded | COERCE/restrict | crime | 172 | Wayne County deputies=dep | @3:Two people=sus | where=the building
V 13 | broke down | COERCE/seize | crime | 1711 | the SWAT team=swat | @3:Two people=sus | when=an hour later | date=2021-06-22 | where=the building
V 14 | praised | SUPPORT | crime | 051 | Hollis=hol | the Indiana officers=swat; the driver=tru
V 15 | charged | ACCUSE/allege | crime,legal | 115 | Montgomery County Prosecutor Laura Beth Stang=sta | both suspects=sus | when=this afternoon | date=2021-06-22
V 16 | held | =a |  |  |  | They=sus | where=Wayne County
V 18 | served | SANCTION/convict | crime,legal | 116 |  | he=man | st=h
V 18 | walked out | RETREAT/release | crime,legal | 0841 |  | he=man | when=in February | date=2021-02 | where=the Lebanon prison | st=h
V 19 | demanding | REQUEST/change | legal | 104 | he=wee | the state parole authority=par
V 22 | cried | SUPPORT | crime | 051 | she=gra | @14:the Indiana officers=swat
Q 2 | i | little Zariah Combs~~snatched | Police=pol | say | -
Q 4 | d | She had a juice box and one shoe, and she wanted to know where her kitty was, | Dayton Police Major Terrence Hollis=hol | said | -
Q 5 | d | I've done this for twenty-two years. | @4:Dayton Police Major Terrence Hollis=hol |  | -
Q 6 | d | You don't get many of these. | @4:Dayton Police Major Terrence Hollis=hol |  | -
Q 8 | i | the man jumped~~in the back | Investigators=inv | say | -
Q 12 | d | I seen the baby~~dropped my coffee, | he=tru | told | -
Q 14 | m | "the whole state of Ohio owes those folks breakfast." | Hollis=hol | saying | -
Q 18 | i | he served four years for a 2014 robbery and walked out of the Lebanon prison in February | - | show | -
Q 22 | d | Thank you, thank you, thank you, | she=gra | cried | -
Q 23 | d | God don't sleep. | @22:she=gra |  | -

#A w16-004 | 2015-02-10 | OTTAWA
S Via Rail plotter 'would do it again,' RCMP officer tells terror trial
P OTTAWA — One of two men accused of plotting to derail a Via Rail passenger train told an undercover police officer that he would "do it again tomorrow" if he were ever set free, a jury heard on Monday.
P The testimony came on the sixth day of the trial of Karim Bouzidi, 31, and Anwar Sattari, 36, who are charged with conspiring to murder persons unknown for the benefit of a terrorist group.
P Both have pleaded not guilty.
P The officer, an RCMP corporal whose name is covered by a publication ban, posed for eight months as a wealthy real estate investor from Vancouver with a grudge against the West.
P He said Mr. Bouzidi, a former doctoral student in Sherbrooke, led him one night in 2012 onto a railway bridge near Jordan Station, Ont., and showed him where the track could be cut.
P "He was very happy.
S He counted the sleepers like a man measuring a room for a carpet," the corporal testified.
P Asked by Crown attorney Meredith Lasalle what the accused had said about the passengers, he paused and took a sip of water.
P "He said that they pay taxes, and that was enough."
P Mr. Sattari's lawyer, Brent Oakley, accused the RCMP of building the plot itself, and said his client had walked off the bridge and never gone back.
P "You paid the rent, you bought the camera, you drove the car," Mr. Oakley told the witness.
S "Take you away and there is no conspiracy, is there, sir?"
P "No, sir, I disagree with that," the corporal replied.
P The two men were arrested in April, 2013, in Montreal and Toronto, a week after the Boston Marathon bombing, in what was then described as the first known plot in Canada directed by al-Qaeda elements in Iran.
P Tehran denied any role at the time and dismissed the claim as a Hollywood script.
P Mr. Bouzidi, who sat with his back to the judge for most of the morning, has refused to enter the witness box because, he says, the Criminal Code "is not a holy book."
P Justice Harold Pemberton twice ordered him to stop shouting on the opening day, and on the second occasion had him removed from the courtroom.
P Security has been tight since October, when a gunman shot dead a soldier at the National War Memorial and was himself killed by guards inside the Parliament buildings.
P In the wake of that attack, the federal government introduced a bill that would give the Canadian Security Intelligence Service the power to disrupt suspected plots.
P The Opposition has yet to decide how it will vote.
P Muslim organizations in Toronto, one of which tipped off the police about a different suspect in 2006, have followed the case with unease.
P "We handed over our own boys once, and we'd do so again," said Imam Yusuf Rahmani of the Scarborough mosque where Mr. Sattari used to pray.
S "But we want to be sure the fire was there before the smoke."
P The trial continues on Tuesday, when the defence is expected to finish its cross-examination.
@ bou | Karim Bouzidi | p | CANREB | accused plotter
@ sat | Anwar Sattari | p | CANREB | accused plotter
@ cor | RCMP corporal | p | CANCOP | undercover officer
@ cro | Crown prosecutors | g | CANJUD
@ las | Meredith Lasalle | p | CANJUD | Crown attorney
@ oak | Brent Oakley | p | CAN | defence lawyer
@ rcmp | RCMP | o | CANCOP
@ ira | Iran | c | IRN
@ aq | al-Qaeda elements in Iran | g | IMG
@ pem | Harold Pemberton | p | CANJUD | Justice
@ gun | gunman in Ottawa | p | CANUAF
@ sol | soldier at the National War Memorial | p | CANMIL
@ gua | Parliament guards | g | CANCOP
@ gov | Canadian federal government | o | CANGOV
@ mus | Muslim organizations in Toronto | g | CANREL
@ sus | suspect of 2006 | p | CAN
@ rah | Yusuf Rahmani | p | CANREL | Imam
E 0 Via Rail/ORG; RCMP/ORG
E 1 OTTAWA/GPE; two men/NUM; Via Rail/ORG; Monday/DATE
E 2 Karim Bouzidi/PER; Anwar Sattari/PER
E 4 RCMP/ORG; Vancouver/GPE; West/LOC
E 5 Bouzidi/PER; Sherbrooke/GPE; 2012/DATE; Jordan Station/GPE; Ont./GPE
E 8 Crown/ORG; Meredith Lasalle/PER
E 10 Sattari/PER; Brent Oakley/PER; RCMP/ORG
E 11 Oakley/PER
E 14 two men/NUM; April, 2013/DATE; Montreal/GPE; Toronto/GPE; Boston Marathon bombing/EVT; Canada/GPE; al-Qaeda/ARM; Iran/GPE
E 15 Tehran/GPE; Hollywood/LOC
E 16 Bouzidi/PER; Criminal Code/LAW
E 17 Harold Pemberton/PER
E 18 October/DATE; National War Memorial/FAC; Parliament buildings/FAC
E 19 Canadian Security Intelligence Service/ORG
E 20 Opposition/ORG
E 21 Muslim/NORP; Toronto/GPE; 2006/DATE
E 22 Yusuf Rahmani/PER; Scarborough/GPE; Sattari/PER
E 24 Tuesday/DATE
V 0 | tells | ACCUSE/allege | terrorism,legal | 112 | RCMP officer=cor | Via Rail plotter=bou | id=te
V 0 | trial | ACCUSE/allege | terrorism,legal | 115 | @8:Crown=cro | Via Rail plotter=bou; @2:Anwar Sattari=sat | id=t
V 1 | accused | =t |  |  | @8:Crown=cro | two men=bou; two men=sat
V 1 | told | THREATEN/violence | terrorism | 138 | One of two men=bou |  | by=@0:RCMP officer=cor | st=h
V 2 | testimony | =te |  |  | @0:RCMP officer=cor | Karim Bouzidi=bou | when=@1:on Monday | date=2015-02-09
V 2 | trial | =t |  |  |  | Karim Bouzidi=bou; Anwar Sattari=sat
V 2 | charged | =t |  |  | @8:Crown=cro | Karim Bouzidi=bou; Anwar Sattari=sat
V 3 | pleaded not guilty | REJECT | terrorism,legal | 016 | Both=bou; Both=sat | @8:Crown=cro
V 4 | posed | COERCE/misinformation | intelligence,terrorism,misinformation | 170 | The officer=cor | @2:Karim Bouzidi=bou; @2:Anwar Sattari=sat | st=h
V 4 | ban | COERCE/censor | legal | 1721 |  | 
V 5 | said | =te |  |  | He=cor | Mr. Bouzidi=bou
V 7 | testified | =te |  |  | the corporal=cor | @6:He=bou
V 9 | said | =te |  |  | @8:he=cor | He=bou
V 10 | accused | ACCUSE/allege | terrorism,legal | 112 | Brent Oakley=oak | RCMP=rcmp | id=o
V 11 | told | =o |  |  | Mr. Oakley=oak | the witness=cor
V 13 | replied | REJECT | terrorism,legal | 016 | the corporal=cor | @11:Mr. Oakley=oak
V 14 | arrested | COERCE/arrest | terrorism,legal | 173 |  | The two men=bou; The two men=sat | when=in April, 2013 | date=2013-04 | where=Montreal | n=arrested:two men:2 | st=h
V 14 | bombing | ASSAULT/explosives | terrorism | 183 |  |  | date=2013-04 | st=h
V 15 | denied | REJECT | terrorism,diplomatic | 016 | Tehran=ira |  | when=at the time | date=2013-04 | st=h | id=d
V 15 | dismissed | =d |  |  | Tehran=ira | -
V 16 | refused | REJECT/assist | legal | 1213 | Mr. Bouzidi=bou | @17:Justice Harold Pemberton=pem
V 17 | ordered | REQUEST/change | legal | 104 | Justice Harold Pemberton=pem | him#1=bou
V 17 | removed | COERCE/restrict | legal | 172 | Justice Harold Pemberton=pem | him#2=bou | where=the courtroom
V 18 | shot dead | ASSAULT/firearms | terrorism,military | 180 | a gunman=gun | a soldier=sol | when=October | date=2014-10 | where=National War Memorial | st=h | id=g
V 18 | killed | ASSAULT | terrorism | 175 | guards=gua | a gunman=gun | when=October | date=2014-10 | where=the Parliament buildings | st=h
V 19 | attack | =g |  |  | @18:a gunman=gun | @18:a soldier=sol
V 21 | tipped off | COOPERATE | terrorism | 064 | Muslim organizations=mus; the police=rcmp |  | when=in 2006 | date=2006 | st=h | id=tip
V 21 | case | =t | | | | -
V 22 | handed over | =tip |  |  | We=mus | our own boys=sus
V 24 | trial | =t | | | | -
Q 0 | m | 'would do it again,' | RCMP officer=cor | tells | -
Q 1 | m | he would "do it again tomorrow" if he were ever set free | One of two men=bou | told | an undercover police officer=cor
Q 5 | i | Mr. Bouzidi~~could be cut | He=cor | said | -
Q 6 | d | He was very happy. | @7:the corporal=cor |  | -
Q 7 | d | He counted the sleepers like a man measuring a room for a carpet, | the corporal=cor | testified | -
Q 9 | d | * | @8:he=cor |  | -
Q 10 | i | his client had walked off the bridge and never gone back | Brent Oakley=oak | said | -
Q 11 | d | You paid the rent, you bought the camera, you drove the car, | Mr. Oakley=oak | told | the witness=cor
Q 12 | d | Take you away and there is no conspiracy, is there, sir? | @11:Mr. Oakley=oak |  | @11:the witness=cor
Q 13 | d | No, sir, I disagree with that, | the corporal=cor | replied | -
Q 16 | m | the Criminal Code "is not a holy book." | he=bou | says | -
Q 22 | d | We handed over our own boys once, and we'd do so again, | Imam Yusuf Rahmani=rah | said | -
Q 23 | d | But we want to be sure the fire was there before the smoke. | @22:Imam Yusuf Rahmani=rah |  | -

#A w16-005 | 2018-09-13 | -
S Bikie boss among 14 arrested in dawn raids as police smash 'ice highway' to Adelaide
P More than 200 officers stormed homes, a tattoo parlour and a crayfish boat on Wednesday in the biggest strike yet against an outlaw gang that detectives say runs methamphetamine across the Nullarbor.
P South Australian police have arrested fourteen people, including the state president of the Finks motorcycle club, and seized 61 kilograms of ice in co-ordinated raids stretching from Port Lincoln to the Adelaide Hills.
P Heavily armed STAR Group officers blew the front gate off a fortified compound in Salisbury just before 5am, while federal agents boarded a fishing vessel moored at Ceduna.
P Damien "Rooster" Kovac, 44, was dragged from bed and cuffed on his lawn in front of his three kids, a neighbour said.
P "There was a bang like a gas bottle going off and then blokes everywhere with torches," said Sue Petridis, who has lived across the road since 1998.
P "My budgie hasn't spoken since."
P Detective Superintendent Craig Lindqvist of the Crime Gangs Task Force said the haul had a street value of $45 million and would have supplied some 600,000 hits.
P "We have cut the head off this snake, and we've got most of the tail as well," he told a packed press conference at Angas Street.
P "To the rest of them I say this: keep a bag packed."
P Mr Kovac was charged last night with trafficking a large commercial quantity of a controlled drug, money laundering and possessing a prohibited firearm.
P He appeared briefly in the Adelaide Magistrates Court in a paper suit and did not apply for bail.
P His barrister, Anthea Rowe QC, complained to magistrate Ian Gosling that her client had been refused a phone call for nine hours.
P The magistrate noted the complaint and remanded him in custody until November.
P Police also shot two dogs during the search at Salisbury, which the RSPCA has asked them to explain.
P The operation, code-named Saltbush, began in March last year after a traffic stop near Kimba, where a highway patrolman found nine kilos in the spare wheel of a caravan.
P The driver, a 67-year-old grandmother from Mandurah, was sentenced to eleven years in July and has since become a prosecution witness, the Advertiser understands.
P Attorney-General Fiona Strathearn hailed the raids and promised that the Government would push its new anti-association laws through Parliament before Christmas.
P The Opposition and the Law Society are against the bill, which they say would make criminals of barbers and brothers.
P Rivalry between the Finks and the Hells Angels has simmered for a decade.
P In 2012 a gunman walked into a Hindley Street nightclub and wounded two Angels as they sat at the bar; nobody ever talked, and nobody was ever charged.
P Asked whether yesterday's arrests would bring prices up and trouble with them, a former undercover officer laughed.
P "Mate, there'll be another Rooster in the yard by Sunday," he said.
@ kov | Damien Kovac | p | AUSCRM | state president of the Finks
@ fin | Finks motorcycle club | g | AUSCRM
@ pol | South Australian police | o | AUSCOP
@ arr | arrested gang suspects | l | AUSCRM
@ sta | STAR Group officers | g | AUSCOP
@ fed | federal agents | g | AUSCOP
@ nei | neighbour | p | AUSCVL
@ pet | Sue Petridis | p | AUSCVL
@ lin | Craig Lindqvist | p | AUSCOP | Detective Superintendent
@ row | Anthea Rowe | p | AUS | barrister
@ gos | Ian Gosling | p | AUSJUD | magistrate
@ rsp | RSPCA | o | AUSNGO
@ dri | grandmother from Mandurah | p | AUSCRM
@ hig | highway patrolman | p | AUSCOP
@ str | Fiona Strathearn | p | AUSGOV | Attorney-General
@ opp | Opposition | o | AUSPTYOPP
@ las | Law Society | o | AUSSOC
@ gun | gunman of 2012 | p | AUSUAF
@ ang | wounded Hells Angels | l | AUSCRM
@ und | former undercover officer | p | AUSELI
E 0 14/NUM; Adelaide/GPE
E 1 Wednesday/DATE; Nullarbor/LOC; More than 200 officers/NUM
E 2 fourteen people/NUM; Finks/ORG; Port Lincoln/GPE; Adelaide Hills/LOC; South Australian/NORP
E 3 STAR Group/ORG; Salisbury/GPE; Ceduna/GPE
E 4 Damien "Rooster" Kovac/PER
E 5 Sue Petridis/PER; 1998/DATE
E 7 Craig Lindqvist/PER; Crime Gangs Task Force/ORG; $45 million/MONEY
E 8 Angas Street/FAC
E 10 Kovac/PER; last night/DATE
E 11 Adelaide Magistrates Court/ORG
E 12 Anthea Rowe/PER; Ian Gosling/PER
E 13 November/DATE
E 14 Salisbury/GPE; RSPCA/ORG
E 15 Saltbush/EVT; March last year/DATE; Kimba/GPE
E 16 Mandurah/GPE; July/DATE; Advertiser/ORG
E 17 Fiona Strathearn/PER; Parliament/ORG; Christmas/DATE
E 18 Opposition/ORG; Law Society/ORG
E 19 Finks/ORG; Hells Angels/ORG
E 20 2012/DATE; Hindley Street/FAC; two/NUM; Angels/ORG
E 21 yesterday/DATE
E 22 Sunday/DATE; Rooster/PER
V 0 | arrested | COERCE/arrest | illegal-drugs,legal | 173 | police=pol | 14=arr; Bikie boss=kov | n=arrested:14:14 | id=a
V 0 | raids | COERCE/seize | illegal-drugs,legal | 1711 | police=pol | @2:Finks motorcycle club=fin | id=r
V 1 | stormed | =r | | | More than 200 officers=pol | an outlaw gang=fin | when=on Wednesday | date=2018-09-12 | n=other:More than 200 officers:200
V 1 | strike | =r | | | More than 200 officers=pol | an outlaw gang=fin
V 2 | arrested | =a | | | South Australian police=pol | fourteen people=arr; the state president of the Finks motorcycle club=kov | n=arrested:fourteen people:14
V 2 | seized | COERCE/seize | illegal-drugs,legal | 1711 | South Australian police=pol | fourteen people=arr | n=other:61 kilograms:61 | id=se
V 2 | raids | =r | | | South Australian police=pol | -
V 3 | blew | ASSAULT/destroy | illegal-drugs | 1712 | STAR Group officers=sta | @2:Finks motorcycle club=fin | when=just before 5am | date=2018-09-12 | where=Salisbury
V 3 | boarded | COERCE/seize | illegal-drugs,legal | 1711 | federal agents=fed | | date=2018-09-12 | where=Ceduna
V 4 | cuffed | COERCE/arrest | illegal-drugs,legal | 173 | @3:STAR Group officers=sta | Damien "Rooster" Kovac=kov | by=a neighbour=nei | date=2018-09-12 | where=his lawn
V 7 | haul | =se | | | @2:South Australian police=pol | | n=money:$45 million:45000000:AUD
V 9 | say | THREATEN/arrest | illegal-drugs,legal | 130 | I=lin | the rest of them=fin
V 10 | charged | ACCUSE/allege | illegal-drugs,legal | 115 | | Mr Kovac=kov | when=last night | date=2018-09-12
V 12 | complained | ACCUSE/disapprove | legal | 110 | Anthea Rowe QC=row | @14:Police=pol | where=@11:Adelaide Magistrates Court | id=co
V 12 | refused | COERCE/restrict | legal,rights-freedoms | 172 | @14:Police=pol | her client=kov | by=Anthea Rowe QC=row
V 13 | complaint | =co | | | @12:Anthea Rowe QC=row | -
V 13 | remanded | COERCE/arrest | illegal-drugs,legal | 173 | The magistrate=gos | him=kov
V 14 | search | =r | | | Police=pol | | where=Salisbury
V 14 | asked | REQUEST/assist | legal | 021 | RSPCA=rsp | them=pol
V 15 | operation | =r | | | @14:Police=pol | -
V 15 | stop | COERCE/seize | illegal-drugs,legal | 1711 | a highway patrolman=hig | @16:The driver=dri | when=March last year | date=2017-03 | where=Kimba | st=h
V 16 | sentenced | SANCTION/convict | illegal-drugs,legal | 116 | | The driver=dri | when=in July | date=2018-07 | st=h
V 17 | hailed | SUPPORT | legal,executive | 051 | Attorney-General Fiona Strathearn=str | @14:Police=pol
V 17 | raids | =r | | | @14:Police=pol | -
V 18 | against | REJECT | legal,legislative | 120 | Opposition=opp; Law Society=las | @17:the Government=str
V 20 | wounded | ASSAULT/firearms | crime | 180 | a gunman=gun | two Angels=ang | when=In 2012 | date=2012 | where=a Hindley Street nightclub | n=injured:two:2 | st=h
V 20 | charged | ACCUSE/allege | crime,legal | 115 | | | date=2012 | st=n
V 21 | arrests | =a | | | | | when=yesterday | date=2018-09-12
Q 4 | i | Damien "Rooster" Kovac~~three kids | a neighbour=nei | said | -
Q 5 | d | There was a bang like a gas bottle going off and then blokes everywhere with torches, | Sue Petridis=pet | said | -
Q 6 | d | * | @5:Sue Petridis=pet |  | -
Q 7 | i | the haul had a street value~~600,000 hits | Detective Superintendent Craig Lindqvist=lin | said | -
Q 8 | d | We have cut the head off this snake, and we've got most of the tail as well, | he=lin | told | -
Q 9 | d | * | @8:he=lin |  | -
Q 12 | i | her client had been refused a phone call for nine hours | Anthea Rowe QC=row | complained | magistrate Ian Gosling=gos
Q 17 | i | the Government would push~~before Christmas | Attorney-General Fiona Strathearn=str | promised | -
Q 18 | i | would make criminals of barbers and brothers | they=opp | say | -
Q 22 | d | Mate, there'll be another Rooster in the yard by Sunday, | he=und | said | -

#A w16-006 | 2021-11-19 | -
S 'He knew our children's names': women deceived by undercover officer confront Met at spycops inquiry
P Three activists tell public inquiry that a police spy who fathered a child under a false identity was encouraged by his managers, as force offers fresh apology.
P Women who were tricked into relationships by an undercover police officer have accused his superiors of treating them as "furniture on a film set", in harrowing testimony to the public inquiry into political spying.
P The officer, who called himself Danny Marsh, infiltrated environmental and anti-racist groups in Leeds and London between 1996 and 2002 while working for the Special Demonstration Squad, a secret unit of the Metropolitan police.
P He had sexual relationships with at least four women, and had a son with one of them before vanishing in the spring of 2002.
P Giving evidence on Thursday, the mother, who is known as "Ellen", said she learned the truth from a journalist thirteen years later.
P "I grieved for a man who didn't exist, and I raised his boy," she told the inquiry.
P "I want somebody in this room to say who signed the overtime."
P Internal files read out by counsel, Rajiv Menon-Clarke QC, show that a detective inspector noted in 1999 that Marsh's "domestic set-up" was "giving excellent value".
P A second woman, "Bea", described how he had filmed a peaceful sit-in at the offices of an oil company in 1998 and passed the names of those who took part to a blacklist used by construction firms.
P Eleven people were later arrested over that protest; all were convicted of aggravated trespass, and the court of appeal quashed the verdicts in 2014 because the officer's role had been hidden from the defence.
P "It wasn't policing," Bea said.
P "It was the state getting into bed with us, and I don't mean that as a joke."
P The Met, which paid £425,000 to Ellen in 2016, apologised again "unreservedly" on Thursday, and its lawyer, Oliver Standing, admitted that the relationships were "abusive, deceitful, manipulative and wrong".
P He denied, however, that senior officers had approved of them.
P That drew laughter from the public seats, and a warning from the chair, Sir Nicholas Ferrers, that he would clear the room.
P Outside, about 60 supporters held a vigil with photographs of dead infants whose names had been taken for the spies' false passports.
P The inquiry was ordered by Theresa May, then home secretary, in 2014 after the Guardian revealed that the squad had spied on the family of a murdered black teenager.
P It has been dogged by delay and has so far cost more than £50m.
P Campaigners walked out in 2018 in protest at the number of officers who had been granted anonymity.
P Marsh himself, whose real name cannot be published, has refused to return from abroad to give evidence.
P A lawyer for the women, Harriet Oduya, urged Ferrers to issue a formal summons and said ministers should close the loophole that allows it to be ignored overseas.
P "He is a coward with a pension," she said.
P The hearings are expected to run until Christmas.
@ ell | Ellen | p | GBRCVL | mother of the officer's son
@ bea | Bea | p | GBRCVL
@ wom | deceived women | l | GBRCVL
@ mar | Danny Marsh | p | GBRCOP | undercover officer
@ met | Metropolitan police | o | GBRCOP
@ sds | Special Demonstration Squad | o | GBRCOP
@ inq | public inquiry into political spying | o | GBRJUD
@ men | Rajiv Menon-Clarke | p | GBRJUD | counsel
@ det | detective inspector | p | GBRCOP
@ sit | people at the oil company sit-in | l | GBRCVL
@ oil | oil company | o | BUS
@ cou | court of appeal | o | GBRJUD
@ sta | Oliver Standing | p | GBRCOP | lawyer of the Met
@ fer | Nicholas Ferrers | p | GBRJUD | chair of the inquiry
@ sup | supporters of the women | l | GBRCVL
@ may | Theresa May | p | GBRGOV | home secretary
@ fam | family of a murdered teenager | l | GBRCVL
@ cam | campaigners | g | GBRCVL
@ odu | Harriet Oduya | p | GBRCVL | lawyer for the women
@ ap2 | Guardian | o | GBRJRN
@ gov | ministers | g | GBRGOV
@ grp | environmental and anti-racist groups | g | GBRSOC
E 0 Met/ORG
E 3 Danny Marsh/PER; Leeds/GPE; London/GPE; 1996/DATE; 2002/DATE; Special Demonstration Squad/ORG; Metropolitan police/ORG
E 4 the spring of 2002/DATE; at least four women/NUM
E 5 Thursday/DATE; Ellen/PER
E 8 Rajiv Menon-Clarke/PER; 1999/DATE; Marsh/PER
E 9 Bea/PER; 1998/DATE
E 10 Eleven people/NUM; 2014/DATE
E 11 Bea/PER
E 13 Met/ORG; £425,000/MONEY; Ellen/PER; 2016/DATE; Thursday/DATE; Oliver Standing/PER
E 15 Nicholas Ferrers/PER
E 16 about 60 supporters/NUM
E 17 Theresa May/PER; 2014/DATE; Guardian/ORG
E 18 more than £50m/MONEY
E 19 2018/DATE
E 20 Marsh/PER
E 21 Harriet Oduya/PER; Ferrers/PER
E 23 Christmas/DATE
V 0 | deceived | COERCE/misinformation | gender,misinformation | 170 | undercover officer=mar | women=wom | st=h | id=de
V 0 | confront | ACCUSE/allege | gender,legal | 112 | women=wom | Met=met | where=spycops inquiry | id=ac
V 0 | inquiry | ACCUSE/investigate | legal | 091 | | Met=met | id=in
V 1 | tell | =ac | | | Three activists=wom | his managers=met
V 1 | inquiry | =in | | | public inquiry=inq | force=met
V 1 | apology | CONCEDE | gender | 055 | force=met | Three activists=wom | id=ap
V 2 | tricked | =de | | | an undercover police officer=mar | Women=wom
V 2 | accused | =ac | | | Women=wom | his superiors=met
V 2 | testimony | =ac | | | Women=wom | his superiors=met
V 2 | inquiry | =in | | | | his superiors=met
V 3 | infiltrated | COERCE/misinformation | intelligence,misinformation | 170 | The officer=mar | environmental and anti-racist groups=grp | when=between 1996 and 2002 | date=1996/2002 | where=Leeds | st=h
V 4 | relationships | =de |  |  | He=mar | at least four women=wom
V 5 | evidence | =ac | | | the mother=ell | - | when=Thursday | date=2021-11-18
V 6 | told | =ac | | | she=ell | @13:The Met=met
V 7 | want | REQUEST/change | legal,gender | 104 | I=ell | @3:Metropolitan police=met
V 8 | noted | SUPPORT | intelligence | 051 | a detective inspector=det | Marsh=mar | when=in 1999 | date=1999 | st=h
V 9 | described | =ac | | | A second woman=bea | he=mar
V 9 | sit-in | PROTEST/obstruct | environment | 144 | those who took part=sit | an oil company=oil | when=in 1998 | date=1998 | where=the offices of an oil company | st=h | id=si
V 9 | filmed | COERCE | intelligence,environment | 170 | he=mar | those who took part=sit | by="Bea"=bea | when=in 1998 | date=1998 | where=the offices of an oil company | st=h
V 10 | arrested | COERCE/arrest | legal,environment | 173 | | Eleven people=sit | n=arrested:Eleven people:11 | st=h
V 10 | protest | =si | | | Eleven people=sit | @9:an oil company=oil
V 10 | convicted | SANCTION/convict | legal | 116 | | all=sit | st=h | id=cv
V 10 | quashed | CONCEDE | legal | 081 | court of appeal=cou | @10:Eleven people=sit | when=in 2014 | date=2014 | st=h
V 10 | verdicts | =cv | | | | @10:all=sit
V 11 | said | =ac |  |  | Bea=bea | @13:The Met=met
V 13 | paid | AID | reparations | 071 | Met=met | Ellen=ell | when=in 2016 | date=2016 | n=money:£425,000:425000:GBP | st=h
V 13 | apologised | =ap | | | Met=met | Ellen=ell | when=on Thursday | date=2021-11-18
V 13 | admitted | =ap | | | Oliver Standing=sta | @2:Women=wom | when=on Thursday | date=2021-11-18
V 13 | relationships | =de |  |  | @3:Danny Marsh=mar | @2:Women=wom
V 14 | denied | REJECT | legal | 016 | He=sta | @2:Women=wom
V 15 | warning | THREATEN/restrict | legal | 132 | Sir Nicholas Ferrers=fer | the public seats=sup
V 16 | vigil | PROTEST/demo | gender | 141 | about 60 supporters=sup | @13:Met=met | where=Outside | n=protesters:about 60 supporters:60
V 17 | ordered | =in | | | Theresa May=may | | when=in 2014 | date=2014
V 17 | spied | COERCE | intelligence,religion-ethnicity | 170 | the squad=sds | the family=fam | by=Guardian=ap2 | st=h
V 19 | walked out | PROTEST/boycott | legal | 143 | Campaigners=cam | @17:The inquiry=inq | when=in 2018 | date=2018 | st=h
V 20 | refused | REJECT/assist | legal | 1213 | Marsh=mar | @17:The inquiry=inq
V 21 | urged | REQUEST/assist | legal | 0213 | Harriet Oduya=odu | Ferrers=fer
V 21 | said | REQUEST/change | legal,executive | 024 | Harriet Oduya=odu | ministers=gov
V 22 | said | ACCUSE/disapprove | legal | 111 | she=odu | He=mar
V 23 | hearings | =in | | | | -
Q 0 | d | He knew our children's names | women=wom | | -
Q 1 | i | a police spy~~his managers | Three activists=wom | tell | public inquiry=inq
Q 5 | i | she learned the truth from a journalist thirteen years later | the mother=ell | said | -
Q 6 | d | I grieved for a man who didn't exist, and I raised his boy, | she=ell | told | the inquiry=inq
Q 7 | d | * | @6:she=ell | | -
Q 8 | m | Marsh's "domestic set-up" was "giving excellent value" | a detective inspector=det | noted | -
Q 9 | i | he had filmed~~construction firms | A second woman=bea | described | -
Q 11 | d | It wasn't policing, | Bea=bea | said | -
Q 12 | d | * | @11:Bea=bea | | -
Q 13 | m | the relationships were "abusive, deceitful, manipulative and wrong" | Oliver Standing=sta | admitted | -
Q 14 | i | senior officers had approved of them | He=sta | denied | -
Q 15 | i | he would clear the room | Sir Nicholas Ferrers=fer | warning | -
Q 21 | i | ministers should close the loophole that allows it to be ignored overseas | Harriet Oduya=odu | said | -
Q 22 | d | He is a coward with a pension, | she=odu | said | -

#A w16-007 | 2024-02-28 | -
S EXCLUSIVE: Sticky-fingered City Hall fixer begged witness to 'go swimming with your phone,' feds say
P A longtime aide to the mayor was busted Tuesday for allegedly shaking down a Queens restaurateur — then telling him to lie to the FBI about it, prosecutors charged.
P Vito "Benny" Scarangella, 58, who parlayed a job hanging campaign posters into a corner office on the second floor of City Hall, was collared at his Howard Beach home at 6:10 a.m. and marched out in a velour tracksuit.
P He's accused of pocketing $86,000 in cash, two Knicks season tickets and a hair transplant in Istanbul from the eatery owner in exchange for leaning on the Fire Department to pass a sprinkler system that didn't work.
P "The defendant sold the safety of New Yorkers for a better hairline," Manhattan U.S. Attorney Gregory Stamm said at a blistering news conference.
P "Call it what it is: a shakedown."
P Scarangella pleaded not guilty in Manhattan federal court to bribery, extortion and witness tampering.
P Magistrate Judge Lourdes Ortega-Finn sprang him on $750,000 bond, but ordered him to hand over his passport and stay away from anyone at City Hall.
P "My client's a lifelong public servant who's being crucified because he works for the wrong mayor," lawyer Artie Blumstein fumed outside.
P The most jaw-dropping bits of the 24-page indictment are the texts.
P "Go swimming with your phone," Scarangella allegedly wrote to the restaurant owner on Nov. 9, two days after agents raided the mayor's Brooklyn fund-raising office and carted off eleven boxes.
P "And if they ask, it was a birthday present."
P The owner, who wore a wire for five weeks, isn't named in court papers.
P Hizzoner ducked reporters all morning, but his spokeswoman insisted he'd been "as shocked as anyone" and noted that Scarangella was suspended without pay within the hour.
P It took Comptroller Nydia Bracewell about that long to call for the mayor to quit.
P "Every week there's a new perp walk from this administration," she tweeted.
P "New Yorkers deserve a City Hall, not a holding cell."
P The mayor's office shot back that Bracewell, who's mulling a run for his job next year, "should try auditing her own ambition."
P Scarangella is the third insider to be hit with charges since the probe into the 2021 campaign surfaced last spring.
P In October, ex-Buildings Commissioner Harold Pinchik copped to taking free furniture from a developer, and a judge gave him four years in January.
P A police inspector who moonlighted as the mayor's driver resigned days later after agents searched his car.
P The mayor himself hasn't been accused of anything, and sources close to him say he sleeps like a baby.
P Over at the Ozone Park trattoria believed to be at the center of the mess, the veal was excellent and nobody had ever heard of anybody named Benny.
@ sca | Vito Scarangella | p | USAGOV | aide to the mayor
@ own | restaurant owner | p | USABUS
@ may | New York mayor | p | USAGOV | mayor
@ fbi | FBI | o | USACOP
@ pro | federal prosecutors | g | USAJUD
@ sta | Gregory Stamm | p | USAJUD | U.S. Attorney
@ ort | Lourdes Ortega-Finn | p | USAJUD | Magistrate Judge
@ blu | Artie Blumstein | p | USA | defence lawyer
@ spo | mayor's spokeswoman | p | USAGOV
@ bra | Nydia Bracewell | p | USAGOV | Comptroller
@ pin | Harold Pinchik | p | USAELI | former Buildings Commissioner
@ jud | judge | p | USAJUD
@ ins | police inspector | p | USACOP
@ sou | sources close to the mayor | g | USAGOV
@ moff | mayor's office | o | USAGOV
E 0 City Hall/FAC
E 1 Tuesday/DATE; Queens/GPE; FBI/ORG
E 2 Vito "Benny" Scarangella/PER; City Hall/FAC; Howard Beach/GPE
E 3 $86,000/MONEY; Knicks/ORG; Istanbul/GPE; Fire Department/ORG
E 4 New Yorkers/NORP; Manhattan/GPE; U.S./GPE; Gregory Stamm/PER
E 6 Scarangella/PER; Manhattan/GPE
E 7 Lourdes Ortega-Finn/PER; $750,000/MONEY; City Hall/FAC
E 8 Artie Blumstein/PER
E 10 Scarangella/PER; Nov. 9/DATE; Brooklyn/GPE
E 13 Scarangella/PER
E 14 Nydia Bracewell/PER
E 16 New Yorkers/NORP; City Hall/FAC
E 17 Bracewell/PER; next year/DATE
E 18 Scarangella/PER; 2021/DATE; last spring/DATE
E 19 October/DATE; Harold Pinchik/PER; January/DATE
E 22 Ozone Park/GPE; Benny/PER
V 0 | begged | REQUEST/change | corruption,legal | 020 | City Hall fixer=sca | witness=own | by=feds=pro | id=bg
V 0 | say | ACCUSE/allege | corruption,legal | 115 | feds=pro | City Hall fixer=sca | id=ch
V 1 | busted | COERCE/arrest | corruption,legal | 173 | @10:agents=fbi | A longtime aide to the mayor=sca | when=Tuesday | date=2024-02-27 | id=ar
V 1 | shaking down | COERCE | corruption | 170 | A longtime aide to the mayor=sca | a Queens restaurateur=own | by=prosecutors=pro | id=sd
V 1 | telling | =bg | | | A longtime aide to the mayor=sca | him=own | by=prosecutors=pro
V 1 | charged | =ch | | | prosecutors=pro | A longtime aide to the mayor=sca | when=Tuesday | date=2024-02-27
V 2 | collared | =ar | | | @10:agents=fbi | Vito "Benny" Scarangella=sca | when=at 6:10 a.m. | date=2024-02-27 | where=his Howard Beach home
V 3 | accused | =ch | | | @1:prosecutors=pro | He=sca
V 3 | pocketing | =sd | | | He=sca | the eatery owner=own | by=@1:prosecutors=pro | n=money:$86,000:86000:USD
V 4 | said | =ch | | | Manhattan U.S. Attorney Gregory Stamm=sta | The defendant=sca
V 5 | shakedown | =sd | | | @4:The defendant=sca | | by=@4:Manhattan U.S. Attorney Gregory Stamm=sta
V 6 | pleaded not guilty | REJECT | corruption,legal | 016 | Scarangella=sca | @1:prosecutors=pro | where=Manhattan federal court
V 7 | sprang | CONCEDE | legal | 081 | Magistrate Judge Lourdes Ortega-Finn=ort | him#1=sca | n=money:$750,000:750000:USD
V 7 | ordered | COERCE/restrict | legal | 172 | Magistrate Judge Lourdes Ortega-Finn=ort | him#2=sca
V 8 | fumed | ACCUSE/disapprove | corruption,legal | 111 | lawyer Artie Blumstein=blu | @1:prosecutors=pro
V 9 | indictment | =ch | | | @1:prosecutors=pro | @6:Scarangella=sca
V 9 | texts | =bg | | | @10:Scarangella=sca | @10:the restaurant owner=own
V 10 | wrote | =bg | | | Scarangella=sca | the restaurant owner=own | by=@1:prosecutors=pro | when=on Nov. 9 | date=2023-11-09
V 10 | raided | COERCE/seize | corruption,legal | 1711 | agents=fbi | the mayor=may | when=two days after | date=2023-11-07 | where=Brooklyn fund-raising office | st=h | id=ra
V 10 | carted off | COERCE/seize | corruption,legal | 1711 | agents=fbi | the mayor=may | date=2023-11-07 | n=other:eleven boxes:11 | st=h
V 12 | wore | COOPERATE | corruption,legal | 063 | The owner=own; @10:agents=fbi |
V 14 | call for | REQUEST/change | executive,corruption | 1041 | Comptroller Nydia Bracewell=bra | the mayor=may
V 15 | tweeted | ACCUSE/disapprove | executive,corruption | 111 | she=bra | this administration=may
V 17 | shot back | ACCUSE/disapprove | executive,election | 111 | The mayor's office=moff | Bracewell=bra
V 18 | charges | =ch | | | | Scarangella=sca
V 18 | probe | ACCUSE/investigate | corruption,election | 091 | @10:agents=fbi | | when=last spring | date=2023
V 19 | copped | CONCEDE | corruption,legal | 015 | ex-Buildings Commissioner Harold Pinchik=pin | | when=In October | date=2023-10 | st=h
V 19 | gave | SANCTION/convict | corruption,legal | 116 | a judge=jud | him=pin | when=in January | date=2024-01 | st=h
V 20 | resigned | RETREAT/resign | corruption | 0831 | A police inspector=ins | | when=days later | date=2024 | st=h
V 20 | searched | COERCE/seize | corruption,legal | 1711 | agents=fbi | his=ins | st=h
V 21 | accused | ACCUSE/allege | corruption | 112 |  | The mayor=may | st=n
Q 0 | m | go swimming with your phone, | City Hall fixer=sca | begged | witness=own
Q 4 | d | The defendant sold the safety of New Yorkers for a better hairline, | Manhattan U.S. Attorney Gregory Stamm=sta | said | -
Q 5 | d | * | @4:Manhattan U.S. Attorney Gregory Stamm=sta | | -
Q 8 | d | My client's a lifelong public servant who's being crucified because he works for the wrong mayor, | lawyer Artie Blumstein=blu | fumed | -
Q 10 | d | Go swimming with your phone, | Scarangella=sca | wrote | the restaurant owner=own
Q 11 | d | * | @10:Scarangella=sca | | @10:the restaurant owner=own
Q 13 | m | he'd been "as shocked as anyone" | his spokeswoman=spo | insisted | -
Q 13 | i | Scarangella was suspended without pay within the hour | his spokeswoman=spo | noted | -
Q 15 | d | Every week there's a new perp walk from this administration, | she=bra | tweeted | -
Q 16 | d | * | @15:she=bra | | -
Q 17 | m | Bracewell, who's mulling a run for his job next year, "should try auditing her own ambition." | The mayor's office=moff | shot back | -
Q 21 | i | he sleeps like a baby | sources close to him=sou | say | -

#A w16-008 | 2020-06-18 | Louisville, Kentucky
S Former officer charged in shooting of unarmed Black driver as second night of protests grips Kentucky city
P Louisville, Kentucky (CNN) — A Kentucky prosecutor on Wednesday charged a fired police officer with second-degree manslaughter in the fatal shooting of Terrell Mackey, a 26-year-old Black delivery driver whose death has brought thousands of people into the streets.
P Jefferson County Commonwealth's Attorney Roberta Sykes said the former officer, Kyle Brandstetter, fired six rounds through the window of Mackey's van on June 4 while Mackey's hands were on the steering wheel.
P Four of the bullets struck him.
P "He did what he was told to do," Sykes said.
P "He turned off the engine, he put his hands where they could be seen, and he was killed anyway."
P Brandstetter, 31, turned himself in at the Louisville Metro jail shortly after the announcement and was being held on $500,000 bond.
P His attorney, Stan Wheelock, told CNN the shooting was a "tragedy, not a crime" and accused Sykes of caving to the mob.
P "She's up for reelection and she's reading the room," Wheelock said.
P A second officer, who was standing on the passenger side, has not been charged and is cooperating with investigators, according to a source with knowledge of the case.
P Mackey's mother, Denise, learned of the decision in a phone call from the prosecutor while she was choosing a casket.
P "I asked her to say it twice," she told CNN's Alicia Fordham.
P "I said, 'Say it again so his daddy can hear it.'"
P She appealed for calm and asked demonstrators to "stay peaceful, stay loud and go home to your babies."
P For the second straight night, however, tension boiled over near Jefferson Square, where police fired tear gas and pepper balls at a crowd of several hundred after some protesters threw bottles at a line of officers.
P At least 40 people were arrested, and two officers were taken to the hospital with minor injuries, police said.
P A CNN crew saw officers shove a photographer to the ground and knock the camera out of her hands.
P Interim Police Chief Yvonne Tasker said she had opened an internal investigation into the incident.
P Mayor Brian Colter imposed a curfew from 9 p.m. until 6:30 a.m. through the weekend, and the governor activated 300 National Guard troops.
P The ACLU of Kentucky condemned the curfew, saying it punished "the grieving rather than the guilty."
P The killing came nine days after the death of George Floyd in Minneapolis, and amid anger in Louisville over the police shooting of a Black emergency worker in her own apartment in March.
P Brandstetter was the subject of two earlier complaints, including one in 2017 from a teenager who said the officer had choked him during a traffic stop.
P An internal review cleared him both times.
P Asked whether she trusted the courts to do better, Denise Mackey was silent for a long moment, then shrugged.
P If convicted, Brandstetter would face five to ten years in prison.
@ bra | Kyle Brandstetter | p | USACOP | former police officer
@ mac | Terrell Mackey | p | USACVL | delivery driver
@ syk | Roberta Sykes | p | USAJUD | Commonwealth's Attorney
@ whe | Stan Wheelock | p | USA | defence attorney
@ sec | second officer | p | USACOP
@ sou | source with knowledge of the case | p | USA
@ den | Denise Mackey | p | USACVL | mother of Terrell Mackey
@ pro | protesters in Louisville | l | USACVL
@ pol | Louisville police | o | USACOP
@ two | two injured officers | g | USACOP
@ cnn | CNN | o | USAJRN
@ pho | photographer | p | USAJRN
@ tas | Yvonne Tasker | p | USACOP | Interim Police Chief
@ col | Brian Colter | p | USAGOV | Mayor
@ gov | governor of Kentucky | p | USAGOV | governor
@ gua | National Guard troops | g | USAMIL
@ acl | ACLU of Kentucky | o | USANGO
@ flo | George Floyd | p | USACVL
@ wor | Black emergency worker | p | USACVL
@ tee | teenager of 2017 | p | USACVL
E 0 Black/NORP; Kentucky/GPE
E 1 Louisville/GPE; Kentucky#1/GPE; CNN/ORG; Kentucky#2/GPE; Wednesday/DATE; Terrell Mackey/PER; Black/NORP; thousands of people/NUM
E 2 Jefferson County/GPE; Roberta Sykes/PER; Kyle Brandstetter/PER; Mackey#1/PER; June 4/DATE; Mackey#2/PER
E 4 Sykes/PER
E 6 Brandstetter/PER; Louisville Metro jail/FAC; $500,000/MONEY
E 7 Stan Wheelock/PER; CNN/ORG; Sykes/PER
E 8 Wheelock/PER
E 10 Mackey/PER; Denise/PER
E 11 CNN/ORG; Alicia Fordham/PER
E 14 Jefferson Square/FAC; several hundred/NUM
E 15 At least 40 people/NUM; two officers/NUM
E 16 CNN/ORG
E 17 Yvonne Tasker/PER
E 18 Brian Colter/PER; National Guard/ORG; 300/NUM
E 19 ACLU of Kentucky/ORG
E 20 George Floyd/PER; Minneapolis/GPE; Louisville/GPE; Black/NORP; March/DATE
E 21 Brandstetter/PER; 2017/DATE
E 23 Denise Mackey/PER
E 24 Brandstetter/PER
V 0 | charged | ACCUSE/allege | legal,repression | 115 | @1:A Kentucky prosecutor=syk | Former officer=bra | id=c
V 0 | shooting | ASSAULT/firearms | repression,religion-ethnicity | 175 | Former officer=bra | unarmed Black driver=mac | id=s
V 0 | protests | PROTEST/demo | repression,religion-ethnicity | 141 | | | where=Kentucky city | id=p
V 1 | charged | =c | | | A Kentucky prosecutor=syk | a fired police officer=bra | when=on Wednesday | date=2020-06-17
V 1 | shooting | =s | | | a fired police officer=bra | Terrell Mackey=mac | by=A Kentucky prosecutor=syk
V 1 | brought | =p | | | thousands of people=pro | | n=protesters:thousands of people:-
V 1 | death | =s |  |  | a fired police officer=bra | Terrell Mackey=mac
V 2 | fired | =s | | | Kyle Brandstetter=bra | Mackey#1=mac | by=Roberta Sykes=syk | when=on June 4 | date=2020-06-04
V 3 | struck | =s | | | @2:Kyle Brandstetter=bra | him=mac
V 5 | killed | =s | | | | he#2=mac | by=@4:Sykes=syk
V 6 | turned | RETREAT/disarm | legal | 0874 | Brandstetter=bra | | when=shortly after the announcement | date=2020-06-17 | where=Louisville Metro jail
V 6 | announcement | =c | | | @4:Sykes=syk | Brandstetter=bra
V 6 | held | COERCE/arrest | legal | 173 | | Brandstetter=bra | where=Louisville Metro jail
V 7 | shooting | =s | | | His=bra | @2:Mackey#1=mac | by=Stan Wheelock=whe
V 7 | accused | ACCUSE/allege | legal | 112 | His attorney=whe | Sykes=syk | id=w
V 7 | told | REJECT | legal | 016 | Stan Wheelock=whe | Sykes=syk
V 8 | said | =w | | | Wheelock=whe | She=syk
V 9 | charged | ACCUSE/allege | legal | 115 | | A second officer=sec | st=n
V 9 | cooperating | COOPERATE | legal | 063 | A second officer=sec | 
V 10 | decision | =c | | | the prosecutor=syk | -
V 10 | phone call | CONSULT/phone | legal | 041 | the prosecutor=syk; Denise=den | -
V 13 | appealed | REQUEST/yield | repression | 025 | She=den | demonstrators=pro | id=ca
V 13 | asked | =ca | | | She=den | demonstrators=pro
V 14 | fired | ASSAULT/crowd-control | repression | 175 | police=pol | a crowd of several hundred=pro | when=For the second straight night | date=2020-06-17 | where=Jefferson Square
V 14 | threw | PROTEST/riot | repression | 145 | some protesters=pro | a line of officers=pol | when=For the second straight night | date=2020-06-17 | where=Jefferson Square | n=protesters:several hundred:-
V 15 | arrested | COERCE/arrest | repression,legal | 173 | @14:police=pol | At least 40 people=pro | by=police=pol | n=arrested:At least 40 people:40
V 16 | shove | ASSAULT/beat | rights-freedoms,repression | 175 | officers=pol | a photographer=pho | by=A CNN crew=cnn | id=sh
V 16 | knock | =sh |  |  | officers=pol | her=pho | by=A CNN crew=cnn
V 17 | investigation | ACCUSE/investigate | rights-freedoms | 091 | Interim Police Chief Yvonne Tasker=tas | @16:officers=pol
V 17 | incident | =sh | | | @16:officers=pol | @16:a photographer=pho
V 18 | imposed | COERCE/curfew | repression | 1723 | Mayor Brian Colter=col | | id=cf
V 18 | activated | MOBILIZE/troops | military,repression | 152 | the governor=gov | 300 National Guard troops=gua | n=troops:300:300
V 19 | condemned | ACCUSE/disapprove | rights-freedoms | 111 | ACLU of Kentucky=acl | @18:Mayor Brian Colter=col
V 19 | curfew | =cf | | | @18:Mayor Brian Colter=col | -
V 20 | killing | =s | | | | @10:Mackey=mac
V 20 | death | ASSAULT | repression | 175 | | George Floyd=flo | date=2020-05 | where=Minneapolis | st=h
V 20 | shooting | ASSAULT/firearms | repression,religion-ethnicity | 175 | police=pol | a Black emergency worker=wor | when=in March | date=2020-03 | where=her own apartment | st=h
V 21 | said | ACCUSE/allege | repression | 112 | a teenager=tee | the officer=bra | when=in 2017 | date=2017 | st=h
V 21 | choked | ASSAULT/beat | repression | 175 | the officer=bra | him=tee | by=a teenager=tee | date=2017 | st=h
V 21 | stop | COERCE/restrict | repression | 172 | the officer=bra | him=tee | by=a teenager=tee | when=in 2017 | date=2017 | st=h
V 22 | review | ACCUSE/investigate | repression | 091 | @15:police=pol | him=bra | st=h
V 22 | cleared | CONCEDE | legal | 081 | @15:police=pol | him=bra | st=h
Q 2 | i | the former officer, Kyle Brandstetter~~steering wheel | Roberta Sykes=syk | said | -
Q 4 | d | He did what he was told to do, | Sykes=syk | said | -
Q 5 | d | * | @4:Sykes=syk | | -
Q 7 | m | the shooting was a "tragedy, not a crime" | His attorney=whe | told | CNN=cnn
Q 8 | d | She's up for reelection and she's reading the room, | Wheelock=whe | said | -
Q 9 | i | A second officer~~with investigators | a source with knowledge of the case=sou | according to | -
Q 11 | d | I asked her to say it twice, | she=den | told | Alicia Fordham=cnn
Q 12 | d | * | @11:she=den | | -
Q 13 | m | "stay peaceful, stay loud and go home to your babies." | She=den | asked | demonstrators=pro
Q 15 | i | At least 40 people~~minor injuries | police=pol | said | -
Q 17 | i | she had opened an internal investigation into the incident | Interim Police Chief Yvonne Tasker=tas | said | -
Q 19 | m | it punished "the grieving rather than the guilty." | ACLU of Kentucky=acl | saying | -
Q 21 | i | the officer had choked him during a traffic stop | a teenager=tee | said | -

#A w16-009 | 2022-08-25 | -
S Border agents find fentanyl 'enough to kill every man, woman and child in Arizona' inside church van
P Three alleged Sinaloa Cartel couriers are behind bars and a Republican senator is demanding answers after the largest single fentanyl seizure in the history of the Nogales port of entry, Fox News has learned.
P Customs and Border Protection officers stopped a white passenger van with the logo of a Tucson church on Monday night and discovered 2.4 million rainbow-colored pills sewn into the seats, sources told Fox News.
P "This is poison dressed up as candy," CBP Port Director Manny Ocasio said at a press conference Wednesday.
P "There were enough pills in there to kill every man, woman and child in Arizona."
P The driver, a 52-year-old U.S. citizen, and two women traveling with him were taken into custody at the checkpoint and turned over to the Drug Enforcement Administration.
P All three appeared in federal court Tuesday and were ordered detained by Magistrate Judge Lynette Barros.
P A criminal complaint unsealed Wednesday accuses them of conspiring with a lieutenant of the cartel known only as "El Sastre," or "The Tailor."
P The DEA says he has moved drugs north through a network of upholstery shops since at least 2017.
P According to the complaint, the driver told agents he had made the trip 31 times and was paid $4,000 a run, always in an envelope with a prayer card.
P The church itself, a small congregation on the city's south side, said it had sold the van in 2019 and never took the lettering off.
P "We are heartbroken," Pastor Eloy Quintana said in a statement.
S "Our name is supposed to mean something."
P Sen. Brad Hollister, R-Ariz., blasted the Biden administration over the bust, saying the White House had "handed the keys of the border to the cartels."
P "They caught one van.
S How many church vans got through while nobody was looking?" Hollister told Fox News.
P He fired off a letter to Homeland Security Secretary Alejandro Mayorkas demanding that X-ray scanners paid for by Congress in 2020 finally be switched on.
P The White House pushed back on that claim, with a spokesman saying seizures are up precisely because agents have "more tools than ever."
P He declined to say how many of the scanners are working.
P Fentanyl killed more than 70,000 Americans last year, according to the Centers for Disease Control and Prevention, and the rainbow version has parents on edge ahead of Halloween.
P In May, a 14-year-old girl collapsed in the cafeteria of a Phoenix-area middle school after swallowing half a pill she took for a painkiller.
P The new haul dwarfs the previous record at Nogales, 254 pounds of fentanyl found under a load of cucumbers in January 2019.
P That trucker was later sentenced to 17 years.
P Mexican marines, acting on information from the DEA, raided two upholstery workshops in Culiacan hours after the van was stopped, but the man they call the Tailor was nowhere to be found.
P "He left the sewing machine running," one U.S. official said.
P Fox News' Dana Pruett contributed to this report.
@ cou | three alleged Sinaloa Cartel couriers | g | USACRM
@ cbp | Customs and Border Protection | o | USACOP
@ hol | Brad Hollister | p | USALEGPTYOPP | Senator
@ src | sources of Fox News | g | USACOP
@ oca | Manny Ocasio | p | USACOP | CBP Port Director
@ dri | driver of the van | p | USACRM
@ wmn | two women in the van | g | USACRM
@ dea | Drug Enforcement Administration | o | USACOP
@ bar | Lynette Barros | p | USAJUD | Magistrate Judge
@ pro | federal prosecutors | g | USAJUD
@ sas | El Sastre | p | MEXCRM | cartel lieutenant
@ chu | Tucson church | o | USAREL
@ qui | Eloy Quintana | p | USAREL | Pastor
@ wh | White House | o | USAGOV
@ may | Alejandro Mayorkas | p | USAGOV | Homeland Security Secretary
@ spo | White House spokesman | p | USAGOV
@ tru | trucker of 2019 | p | USACRM
@ mar | Mexican marines | g | MEXMIL
@ off | U.S. official | p | USAGOV
@ cdc | Centers for Disease Control and Prevention | o | USAMED
@ fox | Fox News | o | USAJRN
E 0 Arizona/GPE
E 1 Three/NUM; Sinaloa Cartel/ARM; Republican/NORP; Nogales port of entry/FAC; Fox News/ORG
E 2 Customs and Border Protection/ORG; Tucson/GPE; Monday night/DATE; Fox News/ORG
E 3 CBP/ORG; Manny Ocasio/PER; Wednesday/DATE
E 4 Arizona/GPE
E 5 U.S./GPE; Drug Enforcement Administration/ORG
E 6 Tuesday/DATE; Lynette Barros/PER
E 7 Wednesday/DATE; El Sastre/PER; The Tailor/PER
E 8 DEA/ORG; 2017/DATE
E 9 $4,000/MONEY
E 10 2019/DATE
E 11 Eloy Quintana/PER
E 13 Brad Hollister/PER; R/NORP; Ariz./GPE; Biden/PER; White House/ORG
E 15 Hollister/PER; Fox News/ORG
E 16 Homeland Security/ORG; Alejandro Mayorkas/PER; Congress/ORG; 2020/DATE
E 17 White House/ORG
E 19 more than 70,000/NUM; Americans/NORP; last year/DATE; Centers for Disease Control and Prevention/ORG; Halloween/DATE
E 20 May/DATE; Phoenix/GPE
E 21 Nogales/GPE; January 2019/DATE
E 23 Mexican/NORP; DEA/ORG; Culiacan/GPE; Tailor/PER
E 24 U.S./GPE
E 25 Fox News/ORG; Dana Pruett/PER
V 0 | find | COERCE/seize | illegal-drugs,trafficking | 1711 | Border agents=cbp | @1:Sinaloa Cartel couriers=cou | where=church van | id=s
V 1 | behind bars | COERCE/arrest | illegal-drugs,legal | 173 | @2:Customs and Border Protection officers=cbp | Three alleged Sinaloa Cartel couriers=cou | n=arrested:Three:3 | id=a
V 1 | demanding | REQUEST/change | illegal-drugs,executive | 104 | a Republican senator=hol | @13:White House=wh | id=d
V 1 | seizure | =s |  |  | @2:Customs and Border Protection officers=cbp | Three alleged Sinaloa Cartel couriers=cou | by=Fox News=fox | where=Nogales port of entry
V 2 | stopped | COERCE/restrict | illegal-drugs,trafficking | 172 | Customs and Border Protection officers=cbp | @5:The driver=dri | by=sources=src | when=on Monday night | date=2022-08-22 | id=st
V 2 | discovered | =s |  |  | Customs and Border Protection officers=cbp |  | by=sources=src | when=on Monday night | date=2022-08-22 | n=other:2.4 million rainbow-colored pills:2400000
V 5 | taken into custody | =a |  |  |  | The driver=dri; two women=wmn | where=the checkpoint
V 6 | detained | =a |  |  | Magistrate Judge Lynette Barros=bar | All three=cou | when=Tuesday | date=2022-08-23 | where=federal court | n=arrested:three:3
V 7 | accuses | ACCUSE/allege | illegal-drugs,legal | 115 | A criminal complaint=pro | them=cou | when=Wednesday | date=2022-08-24 | id=c
V 8 | says | ACCUSE/allege | illegal-drugs,trafficking | 112 | The DEA=dea | he=sas
V 9 | told | CONCEDE | illegal-drugs,legal | 015 | the driver=dri | agents=dea | by=the complaint=pro
V 9 | complaint | =c |  |  | @7:A criminal complaint=pro | the driver=dri
V 13 | blasted | ACCUSE/disapprove | illegal-drugs,executive | 111 | Sen. Brad Hollister=hol | Biden administration=wh | id=bl
V 13 | bust | =s |  |  |  | -
V 14 | caught | =s |  |  | They=cbp |  | by=@15:Hollister=hol
V 15 | told | =bl |  |  | Hollister=hol | @14:They=wh
V 16 | demanding | =d |  |  | He=hol | Homeland Security Secretary Alejandro Mayorkas=may
V 17 | pushed back | REJECT | illegal-drugs,executive | 120 | The White House=wh | @15:Hollister=hol
V 17 | claim | =bl | | | @15:Hollister=hol | The White House=wh
V 21 | haul | =s |  |  |  |  | where=Nogales
V 21 | found | COERCE/seize | illegal-drugs,trafficking | 1711 | @2:Customs and Border Protection officers=cbp | @22:That trucker=tru | when=January 2019 | date=2019-01 | where=Nogales | n=other:254 pounds:254 | st=h
V 22 | sentenced | SANCTION/convict | illegal-drugs,legal | 116 |  | That trucker=tru | when=later | st=h
V 23 | information | COOPERATE | intelligence,illegal-drugs | 064 | DEA=dea; Mexican marines=mar | -
V 23 | raided | COERCE/seize | illegal-drugs,military | 1711 | Mexican marines=mar | the Tailor=sas | when=hours after the van was stopped | where=Culiacan
V 23 | stopped | =st |  |  | @2:Customs and Border Protection officers=cbp | -
Q 0 | m | fentanyl 'enough to kill every man, woman and child in Arizona' | Border agents=cbp |  | -
Q 2 | i | Customs and Border Protection officers stopped~~into the seats | sources=src | told | Fox News=fox
Q 3 | d | This is poison dressed up as candy, | CBP Port Director Manny Ocasio=oca | said | -
Q 4 | d | * | @3:CBP Port Director Manny Ocasio=oca |  | -
Q 8 | i | he has moved drugs~~2017 | The DEA=dea | says | -
Q 9 | i | he had made the trip~~prayer card | the driver=dri | told | agents=dea
Q 10 | i | it had sold the van in 2019 and never took the lettering off | The church itself=chu | said | -
Q 11 | d | We are heartbroken, | Pastor Eloy Quintana=qui | said | -
Q 12 | d | Our name is supposed to mean something. | @11:Pastor Eloy Quintana=qui |  | -
Q 13 | m | the White House had "handed the keys of the border to the cartels." | Sen. Brad Hollister=hol | saying | -
Q 14 | d | They caught one van. | @15:Hollister=hol |  | @15:Fox News=fox
Q 15 | d | How many church vans got through while nobody was looking? | Hollister=hol | told | Fox News=fox
Q 17 | m | seizures are up precisely because agents have "more tools than ever." | a spokesman=spo | saying | -
Q 19 | i | Fentanyl killed more than 70,000 Americans last year | Centers for Disease Control and Prevention=cdc | according to | -
Q 24 | d | He left the sewing machine running, | one U.S. official=off | said | -

#A w16-010 | 2019-10-02 | NEW YORK
S Former U.S. congressman pleads guilty to insider trading, tax fraud
P NEW YORK, Oct 2 (Reuters) - Former U.S. Representative Dennis Ackroyd pleaded guilty on Wednesday to tipping his son to a failed drug trial and to concealing income from a business partner in Cyprus, a day after he resigned the House seat he had held since 2009.
P Ackroyd, 63, wept as he entered the plea before U.S. District Judge Miriam Castellano in Manhattan, reversing more than a year of denials.
P "I knew it was wrong when I picked up the telephone," Ackroyd told the judge.
P "I have dishonored my district and, what is worse, I have made a criminal of my own boy."
P His son, Kevin Ackroyd, 28, is expected to admit the same charge on Thursday, according to two people familiar with the matter.
P The Republican from Pennsylvania, an early supporter of President Walter Harlow, was charged in August 2018 with using confidential information about Lyrantis Therapeutics, an Australian biotechnology firm on whose board he served.
P Prosecutors said he called his son from the lawn of the White House, minutes after learning that a treatment for multiple sclerosis had failed, and that the call enabled the family to avoid losses of $912,000.
P Both men denied the allegations at the time and the congressman dismissed the case as "meritless" and politically motivated.
P He won re-election that November by less than one percentage point.
P Under an agreement with prosecutors, Ackroyd promised not to appeal any sentence of less than five years.
P Castellano set sentencing for Jan. 17 and released him on the same $500,000 bail, but ordered him to surrender his firearms.
P "Nobody is above the law, and that includes those who are elected to write it," Acting U.S. Attorney Audrey Lindholm said in a statement.
P A lawyer for Ackroyd, Jonathan Baer, said outside the courthouse that his client wanted "to look his grandchildren in the eye."
P Shares of Lyrantis, which lost 92 percent of their value in a day when the result was made public in 2017, were little changed in Sydney.
P House Speaker Nancy Pelosi's office said the seat would remain vacant until a special election called by the governor.
P The White House, which had stood by the lawmaker as recently as July, declined to comment.
P Harlow attacked the Justice Department on Twitter last year for bringing the case so close to the midterm elections, writing that an "easy win" was now in doubt.
P The Office of Congressional Ethics opened an inquiry into Ackroyd's investments in 2017 after a newspaper in Scranton reported that he had boasted in a corridor of having made millionaires of his colleagues.
P The panel found "substantial reason to believe" that he had broken House rules but its report gathered dust.
P Separately, the U.S. Securities and Exchange Commission said on Wednesday it had settled a civil suit against the Ackroyds, who agreed to give back their gains and never again to serve as officers of a public company.
P "It's a sad day for the family," said Joyce Pruszynski, who runs a diner in Ackroyd's hometown of Hazleton.
P "But he took the oath, he knew what was in it."
@ ack | Dennis Ackroyd | p | USALEGPTY | Representative
@ kev | Kevin Ackroyd | p | USACVL | son of Dennis Ackroyd
@ cas | Miriam Castellano | p | USAJUD | U.S. District Judge
@ peo | people familiar with the matter | g | USA
@ pro | federal prosecutors | g | USAJUD
@ lin | Audrey Lindholm | p | USAJUD | Acting U.S. Attorney
@ bae | Jonathan Baer | p | USA | defence lawyer
@ pel | House Speaker's office | o | USALEG
@ wh | White House | o | USAGOV
@ tru | Walter Harlow | p | USAGOV | President
@ doj | Justice Department | o | USAGOV
@ oce | Office of Congressional Ethics | o | USALEG
@ sec | U.S. Securities and Exchange Commission | o | USAGOV
@ pru | Joyce Pruszynski | p | USACVL | diner owner
E 0 U.S./GPE
E 1 NEW YORK/GPE; Oct 2/DATE; Reuters/ORG; U.S./GPE; Dennis Ackroyd/PER; Wednesday/DATE; Cyprus/GPE; House/ORG; 2009/DATE
E 2 Ackroyd/PER; U.S./GPE; Miriam Castellano/PER; Manhattan/GPE
E 3 Ackroyd/PER
E 5 Kevin Ackroyd/PER; Thursday/DATE
E 6 Republican/NORP; Pennsylvania/GPE; Walter Harlow/PER; August 2018/DATE; Lyrantis Therapeutics/ORG; Australian/NORP
E 7 White House/FAC; $912,000/MONEY
E 9 that November/DATE
E 10 Ackroyd/PER
E 11 Castellano/PER; Jan. 17/DATE; $500,000/MONEY
E 12 U.S./GPE; Audrey Lindholm/PER
E 13 Ackroyd/PER; Jonathan Baer/PER
E 14 Lyrantis/ORG; 2017/DATE; Sydney/GPE
E 15 House/ORG; Nancy Pelosi/PER
E 16 White House/ORG; July/DATE
E 17 Harlow/PER; Justice Department/ORG; Twitter/ORG; last year/DATE
E 18 Office of Congressional Ethics/ORG; Ackroyd/PER; 2017/DATE; Scranton/GPE
E 19 House/ORG
E 20 U.S. Securities and Exchange Commission/ORG; Wednesday/DATE; Ackroyds/PER
E 21 Joyce Pruszynski/PER; Ackroyd/PER; Hazleton/GPE
V 0 | pleads guilty | CONCEDE | corruption,legal | 015 | Former U.S. congressman=ack | | id=p
V 1 | pleaded guilty | =p | | | Former U.S. Representative Dennis Ackroyd=ack | | when=on Wednesday | date=2019-10-02 | where=@2:Manhattan
V 1 | resigned | RETREAT/resign | legislative,corruption | 0831 | he#1=ack | | when=a day after | date=2019-10-01
V 2 | plea | =p | | | Ackroyd=ack | | where=Manhattan
V 2 | denials | REJECT | corruption,legal | 016 | Ackroyd=ack | @7:Prosecutors=pro | st=h | id=d
V 3 | told | =p | | | Ackroyd=ack | the judge=cas
V 4 | dishonored | =p | | | I#1=ack | @3:the judge=cas
V 5 | admit | CONCEDE | corruption,legal | 015 | Kevin Ackroyd=kev | | by=two people familiar with the matter=peo | when=on Thursday | date=2019-10-03 | st=f
V 6 | charged | ACCUSE/allege | corruption,legal | 115 | @7:Prosecutors=pro | The Republican=ack; @5:Kevin Ackroyd=kev | when=in August 2018 | date=2018-08 | st=h | id=c
V 7 | said | =c | | | Prosecutors=pro | he=ack
V 8 | denied | =d | | | Both men=ack; Both men=kev | @7:Prosecutors=pro | when=at the time | date=2018-08
V 8 | dismissed | =d | | | the congressman=ack | @7:Prosecutors=pro | when=at the time | date=2018-08
V 8 | case | =c | | | @7:Prosecutors=pro | the congressman=ack
V 8 | allegations | =c | | | @7:Prosecutors=pro | Both men=ack; Both men=kev
V 10 | promised | AGREE | legal | 035 | Ackroyd=ack | prosecutors=pro
V 10 | agreement | SUPPORT | legal | 057 | Ackroyd=ack; prosecutors=pro |
V 11 | sentencing | SANCTION/convict | legal | 116 | Castellano=cas | him#1=ack | when=Jan. 17 | date=2020-01-17 | st=f
V 11 | released | CONCEDE | legal | 081 | Castellano=cas | him#1=ack | n=money:$500,000:500000:USD
V 11 | ordered | REQUEST/change | legal | 104 | Castellano=cas | him#2=ack
V 16 | stood by | SUPPORT | executive | 051 | The White House=wh | the lawmaker=ack | when=July | date=2019-07 | st=h
V 17 | attacked | ACCUSE/disapprove | executive,election | 111 | Harlow=tru | Justice Department=doj | when=last year | date=2018 | st=h
V 17 | case | =c | | | Justice Department=doj | -
V 18 | inquiry | ACCUSE/investigate | legislative,corruption | 091 | Office of Congressional Ethics=oce | Ackroyd=ack | when=in 2017 | date=2017 | st=h | id=i
V 19 | found | ACCUSE/allege | legislative,corruption | 112 | The panel=oce | he=ack | st=h
V 20 | suit | ACCUSE/allege | economic,legal | 115 | U.S. Securities and Exchange Commission=sec | the Ackroyds=ack; the Ackroyds=kev
V 20 | agreed | CONCEDE | economic,legal | 080 | who=ack; who=kev | U.S. Securities and Exchange Commission=sec | by=U.S. Securities and Exchange Commission=sec | when=on Wednesday | date=2019-10-02
Q 3 | d | I knew it was wrong when I picked up the telephone, | Ackroyd=ack | told | the judge=cas
Q 4 | d | * | @3:Ackroyd=ack | | @3:the judge=cas
Q 5 | i | His son, Kevin Ackroyd, 28, is expected to admit the same charge on Thursday | two people familiar with the matter=peo | according to | -
Q 7 | i | he called his son~~$912,000 | Prosecutors=pro | said | -
Q 8 | m | the case as "meritless" and politically motivated | the congressman=ack | dismissed | -
Q 12 | d | Nobody is above the law, and that includes those who are elected to write it, | Acting U.S. Attorney Audrey Lindholm=lin | said | -
Q 13 | m | his client wanted "to look his grandchildren in the eye." | Jonathan Baer=bae | said | -
Q 15 | i | the seat would remain vacant until a special election called by the governor | House Speaker Nancy Pelosi's office=pel | said | -
Q 17 | m | an "easy win" was now in doubt | Harlow=tru | writing | -
Q 18 | i | he had boasted~~his colleagues | - | reported | -
Q 19 | m | "substantial reason to believe" that he had broken House rules | The panel=oce | found | -
Q 20 | i | it had settled a civil suit against the Ackroyds~~public company | U.S. Securities and Exchange Commission=sec | said | -
Q 21 | d | It's a sad day for the family, | Joyce Pruszynski=pru | said | -
Q 22 | d | * | @21:Joyce Pruszynski=pru | | -

#A w16-011 | 2017-07-28 | -
S Hamilton mob war: Three charged in murder of baker's son as police admit they 'lost a year'
P Two alleged Mafia associates are in custody and a third has fled to Calabria, police say, 14 months after Angelo Scarfone was gunned down in his driveway.
P Hamilton police have laid first-degree murder charges against three men in the killing of Angelo Scarfone, whose death in May 2016 opened a bloody struggle among the remnants of southern Ontario's crime families.
P Jason Brophy, 36, and Nicola Versace, 41, were picked up within minutes of each other on Thursday morning, one at a gym in Burlington and the other in a lineup at the Canada Border Services kiosk at the Peace Bridge.
P A Canada-wide warrant has been issued for Rocco Ieraci, 29, who is believed to have boarded a flight to Rome in March.
P "These were paid killers, and they were paid badly," said Det.-Sgt. Peter Thomlinson of the homicide unit.
P "What they left behind is a seven-year-old who saw her father die over the top of her cereal bowl."
P Thomlinson said the gunman walked up to Scarfone's pickup truck at 8:05 a.m. and shot him four times, then jogged to a stolen Honda that was later set on fire in Stoney Creek.
P The same weapon, investigators now believe, was used in the ambush slaying of a Vaughan restaurant owner in March of this year, and the three are expected to be charged in that case too.
P Chief Eleanor Gerrard acknowledged that detectives had failed to connect the two shootings for months because a lab report sat unopened in an inbox.
P "We lost a year," she told reporters at King William Street.
P "I have apologized to Mrs. Scarfone for that, and I will do it as often as she needs me to."
P The widow, Carla Scarfone, did not attend the news conference but released a short letter through her lawyer.
P "You took your time," it reads in full.
P Coun. Sam Molinaro, whose ward takes in the lower east end, said the charges brought relief but demanded that the police services board order an outside review.
P Board chair Lloyd Fergus rejected the idea, arguing that the province's civilian director was already looking at the file.
P The Scarfone family has run a bakery on Barton Street since 1958, and on Thursday there was still a line for the cornetti.
P Its front window was blown out by a bomb in 2002, two years after Angelo's uncle Domenic was convicted of extortion, and again by a shotgun blast last winter.
P No one was hurt on either occasion, and no arrests were made.
P Antonio Nicaso-Ferro, who has written several books about organized crime, says the war began when Montreal godfather Vito Rizzuto died in December 2013.
P "When the elephant dies, the grass goes on suffering," he says.
P "There is no boss left who can pick up a telephone and say stop."
P In Italy, prosecutors in Reggio Calabria said they had received a request from Ottawa to find Ieraci and were treating it as urgent.
P Brophy and Versace are to appear in court by video on Friday.
@ pol | Hamilton police | o | CANCOP
@ bro | Jason Brophy | p | CANCRM | alleged Mafia associate
@ ver | Nicola Versace | p | CANCRM | alleged Mafia associate
@ iea | Rocco Ieraci | p | CANCRM | alleged Mafia associate
@ sca | Angelo Scarfone | p | CANCRM
@ tho | Peter Thomlinson | p | CANCOP | Detective Sergeant
@ ger | Eleanor Gerrard | p | CANCOP | Chief
@ car | Carla Scarfone | p | CANCVL | widow
@ mol | Sam Molinaro | p | CANGOV | Councillor
@ boa | police services board | o | CANGOV
@ fer | Lloyd Fergus | p | CANGOV | Board chair
@ civ | civilian director | p | CANGOV
@ dom | Domenic Scarfone | p | CANCRM
@ nic | Antonio Nicaso-Ferro | p | CANJRN | author
@ res | Vaughan restaurant owner | p | CANBUS
@ ita | prosecutors in Reggio Calabria | g | ITAJUD
@ ott | Canadian government | o | CANGOV
@ bak | Scarfone family | l | CANBUS
E 0 Hamilton/GPE; Three/NUM
E 1 Two/NUM; Mafia/ORG; Calabria/GPE; Angelo Scarfone/PER
E 2 Hamilton/GPE; three men/NUM; Angelo Scarfone/PER; May 2016/DATE; Ontario/GPE
E 3 Jason Brophy/PER; Nicola Versace/PER; Thursday morning/DATE; Burlington/GPE; Canada Border Services/ORG; Peace Bridge/FAC
E 4 Canada/GPE; Rocco Ieraci/PER; Rome/GPE; March/DATE
E 5 Peter Thomlinson/PER
E 7 Thomlinson/PER; Scarfone/PER; Honda/ORG; Stoney Creek/GPE
E 8 Vaughan/GPE; March of this year/DATE
E 9 Eleanor Gerrard/PER
E 10 King William Street/FAC
E 11 Scarfone/PER
E 12 Carla Scarfone/PER
E 14 Sam Molinaro/PER
E 15 Lloyd Fergus/PER
E 16 Scarfone/PER; Barton Street/FAC; 1958/DATE; Thursday/DATE
E 17 2002/DATE; Angelo/PER; Domenic/PER; last winter/DATE
E 19 Antonio Nicaso-Ferro/PER; Montreal/GPE; Vito Rizzuto/PER; December 2013/DATE
E 22 Italy/GPE; Reggio Calabria/GPE; Ottawa/GPE; Ieraci/PER
E 23 Brophy/PER; Versace/PER; Friday/DATE
V 0 | charged | ACCUSE/allege | crime,legal | 115 | police=pol | Three=bro; Three=ver; Three=iea | id=c
V 0 | murder | ASSAULT/firearms | crime | 180 | Three=bro; Three=ver; Three=iea | baker's son=sca | id=m
V 0 | admit | CONCEDE | crime | 015 | police=pol | | id=ad
V 1 | custody | COERCE/arrest | crime,legal | 173 | | Two alleged Mafia associates=bro; Two alleged Mafia associates=ver | by=police=pol | n=arrested:Two:2 | id=a
V 1 | gunned down | =m | | | | Angelo Scarfone=sca | by=police=pol | when=14 months after | date=2016-05 | where=his driveway
V 2 | charges | =c | | | Hamilton police=pol | three men=bro; three men=ver; three men=iea
V 2 | killing | =m | | | three men=bro; three men=ver; three men=iea | Angelo Scarfone=sca
V 2 | death | =m | | | | Angelo Scarfone=sca | when=in May 2016 | date=2016-05
V 3 | picked up | =a | | | @2:Hamilton police=pol | Jason Brophy=bro; Nicola Versace=ver | when=on Thursday morning | date=2017-07-27 | where=Burlington
V 4 | warrant | THREATEN/arrest | crime,legal | 130 | @2:Hamilton police=pol | Rocco Ieraci=iea
V 5 | said | ACCUSE/allege | crime | 112 | Det.-Sgt. Peter Thomlinson=tho | These=bro; These=ver; These=iea
V 6 | die | =m | | | | her father=sca | by=@5:Det.-Sgt. Peter Thomlinson=tho
V 7 | shot | =m | | | the gunman=iea | him=sca | by=Thomlinson=tho | when=at 8:05 a.m. | date=2016-05
V 7 | set on fire | ASSAULT/destroy | crime | 1712 | | | by=Thomlinson=tho | date=2016-05 | where=Stoney Creek
V 8 | slaying | ASSAULT/firearms | crime | 180 | the three=bro; the three=ver; the three=iea | a Vaughan restaurant owner=res | by=investigators=pol | when=in March of this year | date=2017-03 | where=Vaughan | id=v
V 9 | acknowledged | =ad | | | Chief Eleanor Gerrard=ger | -
V 9 | shootings | =v | | | | -
V 10 | told | =ad | | | she=ger | -
V 11 | apologized | CONCEDE | crime | 055 | I#1=ger | Mrs. Scarfone=car
V 12 | letter | ACCUSE/disapprove | crime | 111 | Carla Scarfone=car | @2:Hamilton police=pol | id=le
V 13 | reads | =le | | | it=car | You=pol
V 14 | charges | =c | | | | -
V 14 | demanded | REQUEST/change | crime | 104 | Coun. Sam Molinaro=mol | the police services board=boa | id=dm
V 15 | rejected | REJECT/change | crime | 123 | Board chair Lloyd Fergus=fer | @14:Coun. Sam Molinaro=mol
V 15 | looking at | ACCUSE/investigate | crime | 091 | civilian director=civ | @2:Hamilton police=pol | by=Board chair Lloyd Fergus=fer
V 15 | idea | =dm | | | @14:Coun. Sam Molinaro=mol | @14:the police services board=boa
V 17 | bomb | ASSAULT/explosives | crime | 183 | | @16:The Scarfone family=bak | when=in 2002 | date=2002 | where=@16:Barton Street | st=h
V 17 | convicted | SANCTION/convict | crime,legal | 116 | | uncle Domenic=dom | when=two years after | date=2000 | st=h
V 17 | blast | ASSAULT/firearms | crime | 180 | | @16:The Scarfone family=bak | when=last winter | where=@16:Barton Street | st=h
V 18 | arrests | COERCE/arrest | crime,legal | 173 | @2:Hamilton police=pol | | st=n
V 22 | request | REQUEST/assist | legal | 0213 | Ottawa=ott | prosecutors=ita | by=prosecutors=ita
Q 0 | m | they 'lost a year' | police=pol | admit | -
Q 1 | i | Two alleged Mafia associates are in custody and a third has fled to Calabria | police=pol | say | -
Q 5 | d | These were paid killers, and they were paid badly, | Det.-Sgt. Peter Thomlinson=tho | said | -
Q 6 | d | * | @5:Det.-Sgt. Peter Thomlinson=tho | | -
Q 7 | i | the gunman walked up~~Stoney Creek | Thomlinson=tho | said | -
Q 9 | i | detectives had failed~~in an inbox | Chief Eleanor Gerrard=ger | acknowledged | -
Q 10 | d | We lost a year, | she=ger | told | -
Q 11 | d | * | @10:she=ger | | -
Q 13 | d | You took your time, | it=car | reads | -
Q 14 | i | the charges brought relief | Coun. Sam Molinaro=mol | said | -
Q 15 | i | the province's civilian director was already looking at the file | Board chair Lloyd Fergus=fer | arguing | -
Q 19 | i | the war began when Montreal godfather Vito Rizzuto died in December 2013 | Antonio Nicaso-Ferro=nic | says | -
Q 20 | d | When the elephant dies, the grass goes on suffering, | he=nic | says | -
Q 21 | d | * | @20:he=nic | | -
Q 22 | i | they had received~~as urgent | prosecutors=ita | said | -

#A w16-012 | 2016-12-16 | -
S Former minister jailed for seven years over harbour lease deal
P Standing in the dock with his arms folded, Barry Tancred showed no emotion as the judge told him he had "sold the public's water".
P Former NSW Labor minister Barry Tancred will spend at least four and a half years behind bars after being sentenced on Thursday for secretly lobbying for leases at Circular Quay in which he held a hidden stake.
P The sentence, handed down in the Supreme Court by Justice Roderick Beale, brings to a close a saga that began with an anonymous fax in 2007 and helped to bring down a government.
P Tancred, 71, was found guilty by a jury in June of wilful misconduct in public office.
P Justice Beale rejected a plea by his barrister for a suspended sentence on the ground of ill health.
P "You were entrusted with power so that others might benefit from it," the judge said.
P "You used it as a man uses a spare key."
P In the public gallery his wife, Lorraine, shook her head and muttered "disgraceful" before being led out by her daughters.
P Corrective Services officers took the one-time powerbroker down the back stairs to a waiting van at 10.52am.
P Premier Mike Baird welcomed the outcome, which he said should be a warning to anyone "who thinks Macquarie Street is a shopfront".
P Opposition Leader Luke Foley went further, apologising on behalf of the Labor Party to the people of NSW.
P "He was one of ours, and we should have dealt with him long before any court did," he said.
P The party expelled Tancred in 2013, the day after the Independent Commission Against Corruption found that he had acted corruptly.
P It was that inquiry, codenamed Operation Pilot, that heard how he telephoned a senior bureaucrat, Sandra Keogh, in August 2007 and pressed her to renew the leases without a tender.
P Ms Keogh told the commission that he had shouted at her for twenty minutes.
P "He said, 'I can make you and I can put you on a desk in Broken Hill,'" she recalled at the trial in May.
P Tancred, who has always protested his innocence, accused the ICAC of running a "star chamber" and sued it for $5 million; the case was thrown out last year.
P His solicitor, Warwick Dunmore, told the Herald an appeal would be lodged by Christmas.
P Police are still examining a separate coal exploration licence from which the family of another former minister stood to make $60 million.
P The leases themselves, three cafes and a fish shop, are today among the most profitable square metres in the country.
P On the promenade yesterday the oysters were $42 a dozen and the tourists, who had never heard of Barry Tancred, were taking photographs of the gulls.
@ tan | Barry Tancred | p | AUSELI | former NSW Labor minister
@ bea | Roderick Beale | p | AUSJUD | Justice
@ jur | jury | g | AUSJUD
@ bar | Tancred's barrister | p | AUS
@ lor | Lorraine Tancred | p | AUSELI | wife
@ cor | Corrective Services officers | g | AUSCOP
@ bai | Mike Baird | p | AUSGOV | Premier
@ fol | Luke Foley | p | AUSPTYOPP | Opposition Leader
@ nsw | people of NSW | l | AUSCVL
@ lab | Labor Party | o | AUSPTYOPP
@ ica | Independent Commission Against Corruption | o | AUSGOV
@ keo | Sandra Keogh | p | AUSGOV | senior bureaucrat
@ dun | Warwick Dunmore | p | AUS | solicitor
@ pol | police | o | AUSCOP
@ fam | family of another former minister | l | AUSELI
@ crt | court | o | AUSJUD
E 1 Barry Tancred/PER
E 2 NSW/GPE; Labor/ORG; Barry Tancred/PER; Thursday/DATE; Circular Quay/FAC
E 3 Supreme Court/ORG; Roderick Beale/PER; 2007/DATE
E 4 Tancred/PER; June/DATE
E 5 Beale/PER
E 8 Lorraine/PER
E 9 Corrective Services/ORG
E 10 Mike Baird/PER; Macquarie Street/FAC
E 11 Luke Foley/PER; Labor Party/ORG; NSW/GPE
E 13 Tancred/PER; 2013/DATE; Independent Commission Against Corruption/ORG
E 14 Operation Pilot/EVT; Sandra Keogh/PER; August 2007/DATE
E 15 Keogh/PER
E 16 Broken Hill/GPE; May/DATE
E 17 Tancred/PER; ICAC/ORG; $5 million/MONEY; last year/DATE
E 18 Warwick Dunmore/PER; Herald/ORG; Christmas/DATE
E 19 $60 million/MONEY
E 21 yesterday/DATE; $42/MONEY; Barry Tancred/PER
V 0 | jailed | SANCTION/convict | corruption,legal | 116 | @1:the judge=bea | Former minister=tan | id=s
V 1 | told | =s | | | the judge=bea | him=tan
V 2 | sentenced | =s | | | | Former NSW Labor minister Barry Tancred=tan | when=on Thursday | date=2016-12-15
V 3 | sentence | =s | | | Justice Roderick Beale=bea | | where=Supreme Court
V 4 | found guilty | SANCTION/convict | corruption,legal | 116 | a jury=jur | Tancred=tan | when=in June | date=2016-06 | id=g
V 5 | rejected | REJECT/yield | corruption,legal | 1243 | Justice Beale=bea | his barrister=bar
V 5 | plea | REQUEST/yield | corruption,legal | 0253 | his barrister=bar | Justice Beale=bea
V 6 | said | ACCUSE/disapprove | corruption,legal | 111 | the judge=bea | You=tan | id=sd
V 7 | used | =sd | | | @6:the judge=bea | You=tan
V 9 | took | COERCE/arrest | corruption,legal | 173 | Corrective Services officers=cor | the one-time powerbroker=tan | when=at 10.52am | date=2016-12-15
V 10 | welcomed | SUPPORT | corruption,legal | 051 | Premier Mike Baird=bai | @3:Justice Roderick Beale=bea
V 10 | outcome | =s | | | | -
V 11 | apologising | CONCEDE | corruption | 055 | Opposition Leader Luke Foley=fol | people of NSW=nsw | id=ap
V 12 | said | =ap | | | he=fol | -
V 13 | expelled | SANCTION/expel | corruption,political-institutions | 160 | The party=lab | Tancred=tan | when=in 2013 | date=2013 | st=h
V 13 | found | SANCTION/convict | corruption | 116 | Independent Commission Against Corruption=ica | he=tan | when=in 2013 | date=2013 | st=h
V 14 | inquiry | ACCUSE/investigate | corruption | 091 | @13:Independent Commission Against Corruption=ica | he=tan | st=h | id=i
V 14 | pressed | REQUEST/change | corruption,executive | 104 | he=tan | Sandra Keogh=keo | when=in August 2007 | date=2007-08 | st=h
V 15 | told | ACCUSE/allege | corruption,executive | 112 | Ms Keogh=keo | he=tan | st=h
V 16 | said | THREATEN | corruption,executive | 130 | He=tan | you#1=keo | by=she=keo | when=@14:in August 2007 | date=2007-08 | st=h
V 16 | trial | ACCUSE/allege | corruption,legal | 115 | | He=tan | when=in May | date=2016-05 | st=h
V 17 | accused | ACCUSE/allege | corruption,legal | 112 | Tancred=tan | ICAC=ica | st=h
V 17 | sued | ACCUSE/allege | corruption,legal | 115 | Tancred=tan | it=ica | n=money:$5 million:5000000:AUD | st=h | id=su
V 17 | thrown out | REJECT | legal | 120 | | Tancred=tan | when=last year | date=2015 | st=h
V 17 | case | =su | | | Tancred=tan | ICAC=ica
V 17 | protested | REJECT | corruption,legal | 016 | Tancred=tan | 
V 19 | examining | ACCUSE/investigate | corruption,natural-resource | 091 | Police=pol | the family of another former minister=fam
Q 1 | m | he had "sold the public's water" | the judge=bea | told | him=tan
Q 6 | d | You were entrusted with power so that others might benefit from it, | the judge=bea | said | -
Q 7 | d | * | @6:the judge=bea | | -
Q 8 | d | disgraceful | his wife=lor | muttered | -
Q 10 | m | should be a warning to anyone "who thinks Macquarie Street is a shopfront" | he=bai | said | -
Q 12 | d | He was one of ours, and we should have dealt with him long before any court did, | he=fol | said | -
Q 13 | i | he had acted corruptly | Independent Commission Against Corruption=ica | found | -
Q 15 | i | he had shouted at her for twenty minutes | Ms Keogh=keo | told | the commission=ica
Q 16 | d | He said, 'I can make you and I can put you on a desk in Broken Hill,' | she=keo | recalled | -
Q 18 | i | an appeal would be lodged by Christmas | Warwick Dunmore=dun | told | -

#A w16-013 | 2023-02-24 | -
S New IRA the 'primary focus' after detective shot in front of his son in Omagh
P Three men arrested as politicians from all sides condemn the attack on the off-duty officer, who had been putting footballs into the boot of his car
P Detectives hunting the gunmen who shot a senior police officer at a youth football session in Omagh said last night that they were treating the attempted murder as terrorism and were looking chiefly at the New IRA.
P Detective Chief Inspector Alan Crothers was shot several times by two masked men shortly before 8pm on Wednesday as he stood beside his young son in the car park of the Killyclogher Road sports complex.
P He underwent surgery at Altnagelvin hospital, where his condition was described as critical but stable.
P Assistant Chief Constable Mark Dunlop told a press conference that children had run "in sheer terror" for cover.
P "At the point when the first shots were fired there were parents arriving to lift their kids," he said.
P "They will carry that for the rest of their lives, and for what?"
P Three men, aged 38, 45 and 47, were arrested in Omagh and Coalisland under the Terrorism Act and are being questioned at Musgrave station in Belfast.
P A small Ford, found burnt out on the Racolpa Road an hour after the shooting, has been taken away for examination.
P In a rare joint statement, the leaders of the five main parties called the attack "outrageous and shameful" and urged anyone with information to bring it to the police.
P Sinn Fein vice-president Michelle O'Neill said it was "an attack on all of us who believe in the peace process", while DUP leader Sir Jeffrey Donaldson praised the detective as one of the finest officers of his generation.
P Taoiseach Leo Varadkar condemned what he called a grotesque act and offered the help of the Garda.
P There had been no claim of responsibility by last night.
P The Police Federation said that if the threat level was raised, officers would once more be checking under their cars "as our fathers did".
P Liam Devine, who runs the under-15s, said he had carried two boys into the pavilion, one under each arm.
P "I thought it was fireworks, so I did," he said.
S "Then I seen Alan going down."
P The chief inspector is one of the best known faces in the force, having led the inquiries into the murder of the journalist Lyra McKee, who was shot by the New IRA in Londonderry in April 2019, and of Constable Ronan Kerr, killed by a bomb under his car in the town in 2011.
P Omagh itself was the scene of the worst single atrocity of the Troubles, the Real IRA car bomb of August 1998 in which 29 people died.
P This month the Northern Ireland secretary, Chris Heaton-Harris, ordered an independent statutory inquiry into whether that bombing could have been prevented.
P It would be wrong to say that dissidents enjoy any support in the town.
P They do, however, have guns, grudges and teenagers.
P Some hundreds of people, many in football tops, walked in silence from the sports complex yesterday evening in protest at the shooting, and one small boy held up a sheet of cardboard that said: "No going back."
P The trust that owns the pitches said training would resume as soon as the cordon was lifted.
@ cro | Alan Crothers | p | GBRCOP | Detective Chief Inspector
@ son | son of Alan Crothers | p | GBRCVL
@ gun | two masked gunmen | g | GBRREB
@ nir | New IRA | g | GBRREB
@ psn | Police Service of Northern Ireland | o | GBRCOP
@ dun | Mark Dunlop | p | GBRCOP | Assistant Chief Constable
@ thr | three arrested men | l | GBRREB
@ lea | leaders of the five main parties | g | GBRPTY
@ one | Michelle O'Neill | p | GBRPTY | Sinn Fein vice-president
@ don | Jeffrey Donaldson | p | GBRPTY | DUP leader
@ var | Leo Varadkar | p | IRLGOV | Taoiseach
@ fed | Police Federation | o | GBRLAB
@ dev | Liam Devine | p | GBRCVL | football coach
@ mck | Lyra McKee | p | GBRJRN | journalist
@ ker | Ronan Kerr | p | GBRCOP | Constable
@ rir | Real IRA | g | GBRREB
@ vic | victims of the Omagh bombing | l | GBRCVL
@ hea | Chris Heaton-Harris | p | GBRGOV | Northern Ireland secretary
@ mar | marchers in Omagh | l | GBRCVL
@ tru | trust that owns the pitches | o | GBRSOC
E 0 New IRA/ARM; Omagh/GPE
E 1 Three men/NUM
E 2 Omagh/GPE; last night/DATE; New IRA/ARM
E 3 Alan Crothers/PER; Wednesday/DATE; Killyclogher Road sports complex/FAC
E 4 Altnagelvin hospital/FAC
E 5 Mark Dunlop/PER
E 8 Three men/NUM; Omagh/GPE; Coalisland/GPE; Terrorism Act/LAW; Musgrave station/FAC; Belfast/GPE
E 9 Ford/ORG; Racolpa Road/FAC
E 11 Sinn Fein/ORG; Michelle O'Neill/PER; DUP/ORG; Jeffrey Donaldson/PER
E 12 Leo Varadkar/PER; Garda/ORG
E 13 last night/DATE
E 14 Police Federation/ORG
E 15 Liam Devine/PER
E 17 Alan/PER
E 18 Lyra McKee/PER; New IRA/ARM; Londonderry/GPE; April 2019/DATE; Ronan Kerr/PER; 2011/DATE
E 19 Omagh/GPE; Troubles/EVT; Real IRA/ARM; August 1998/DATE; 29 people/NUM
E 20 This month/DATE; Northern Ireland/GPE; Chris Heaton-Harris/PER
E 23 Some hundreds of people/NUM; yesterday evening/DATE
V 0 | shot | ASSAULT/firearms | terrorism | 185 | New IRA=nir | detective=cro | where=Omagh | id=s
V 1 | arrested | COERCE/arrest | terrorism,legal | 173 |  | Three men=thr | n=arrested:Three men:3 | id=a
V 1 | condemn | ACCUSE/disapprove | terrorism | 111 | politicians from all sides=lea | @2:the gunmen=gun | id=c
V 1 | attack | =s |  |  |  | the off-duty officer=cro
V 2 | shot | =s |  |  | the gunmen=gun | a senior police officer=cro | where=Omagh
V 2 | murder | =s |  |  | the gunmen=gun | a senior police officer=cro
V 2 | hunting | ACCUSE/investigate | terrorism,legal | 091 | Detectives=psn | the gunmen=gun
V 3 | shot | =s |  |  | two masked men=gun | Detective Chief Inspector Alan Crothers=cro | when=shortly before 8pm on Wednesday | date=2023-02-22 | where=the car park of the Killyclogher Road sports complex
V 6 | fired | =s |  |  |  |  | by=he=dun
V 8 | arrested | =a |  |  |  | Three men=thr | where=Omagh | n=arrested:Three men:3
V 8 | questioned | ACCUSE/investigate | terrorism,legal | 091 | @2:Detectives=psn | Three men=thr | where=Musgrave station
V 9 | shooting | =s |  |  |  | -
V 9 | taken away | COERCE/seize | terrorism,legal | 1711 | @2:Detectives=psn |  | where=Racolpa Road
V 10 | called | =c |  |  | the leaders of the five main parties=lea | @2:the gunmen=gun
V 10 | attack | =s |  |  | @2:the gunmen=gun | -
V 10 | urged | REQUEST/assist | terrorism | 021 | the leaders of the five main parties=lea | -
V 11 | said | ACCUSE/disapprove | terrorism | 111 | Sinn Fein vice-president Michelle O'Neill=one | @2:the gunmen=gun
V 11 | attack | =s |  |  |  | -
V 11 | praised | SUPPORT | terrorism | 051 | Sir Jeffrey Donaldson=don | the detective=cro
V 12 | condemned | ACCUSE/disapprove | terrorism | 111 | Taoiseach Leo Varadkar=var | @2:the gunmen=gun
V 12 | offered | AGREE | terrorism | 031 | Taoiseach Leo Varadkar=var | @2:Detectives=psn
V 12 | act | =s | | | | -
V 17 | going | =s |  |  |  | Alan=cro | by=@15:Liam Devine=dev
V 18 | murder | ASSAULT/firearms | terrorism | 180 | New IRA=nir | the journalist Lyra McKee=mck | when=in April 2019 | date=2019-04 | where=Londonderry | st=h | id=mk
V 18 | inquiries | ACCUSE/investigate | terrorism,legal | 091 | The chief inspector=cro | New IRA=nir | st=h
V 18 | shot | =mk |  |  | New IRA=nir | the journalist Lyra McKee=mck | when=in April 2019 | date=2019-04 | where=Londonderry
V 18 | killed | ASSAULT/explosives | terrorism | 183 |  | Constable Ronan Kerr=ker | when=in 2011 | date=2011 | where=the town | st=h
V 19 | car bomb | ASSAULT/explosives | terrorism | 183 | Real IRA=rir | 29 people=vic | when=August 1998 | date=1998-08 | where=Omagh | n=killed:29 people:29 | st=h | id=ob
V 20 | inquiry | ACCUSE/investigate | terrorism,legal | 091 | Chris Heaton-Harris=hea |  | when=This month | date=2023-02
V 20 | bombing | =ob |  |  |  | -
V 23 | walked | PROTEST/demo | terrorism | 141 | Some hundreds of people=mar | @2:the gunmen=gun | when=yesterday evening | date=2023-02-23 | where=the sports complex | n=protesters:Some hundreds of people:-
V 23 | shooting | =s |  |  |  | -
V 24 | cordon | COERCE/restrict | terrorism | 172 | @2:Detectives=psn | 
Q 0 | m | New IRA the 'primary focus' | @2:Detectives=psn |  | -
Q 2 | i | they were treating~~New IRA | Detectives=psn | said | -
Q 5 | m | children had run "in sheer terror" for cover | Assistant Chief Constable Mark Dunlop=dun | told | -
Q 6 | d | At the point when the first shots were fired there were parents arriving to lift their kids, | he=dun | said | -
Q 7 | d | * | @6:he=dun |  | -
Q 10 | m | called the attack "outrageous and shameful" | the leaders of the five main parties=lea | called | -
Q 11 | m | it was "an attack on all of us who believe in the peace process" | Sinn Fein vice-president Michelle O'Neill=one | said | -
Q 14 | m | if the threat level was raised~~"as our fathers did" | Police Federation=fed | said | -
Q 15 | i | he had carried two boys into the pavilion, one under each arm | Liam Devine=dev | said | -
Q 16 | d | I thought it was fireworks, so I did, | he=dev | said | -
Q 17 | d | Then I seen Alan going down. | @16:he=dev |  | -
Q 23 | d | No going back. | one small boy=mar | said | -
Q 24 | i | training would resume as soon as the cordon was lifted | The trust=tru | said | -

#A w16-014 | 2023-03-05 | Melbourne
S Khalistan graffiti on third Hindu temple in Melbourne in two months; India lodges strong protest
P MELBOURNE: A Hindu temple in Melbourne's western suburb of Albion was defaced with anti-India slogans by suspected Khalistan supporters early on Saturday, the third such attack in Victoria since January, prompting New Delhi to lodge a strong protest with the Australian government.
P The walls of the Shri Lakshmi Narayan Mandir were found daubed with the words 'Hindustan Murdabad' and praise for a slain militant leader when devotees arrived for the morning aarti, the temple's president, Dinesh Tripathi, told PTI over phone.
P "Small children were with us.
S What do you tell a child who asks why somebody hates her god?" he said.
P He alleged that a caller speaking in Punjabi had threatened him in February with 'consequences' unless he raised pro-Khalistan slogans during the Mahashivratri festival.
P Victoria Police said it had launched an investigation and seized CCTV footage from a petrol pump opposite the temple.
P No arrests have been made in any of the three cases.
P External Affairs Ministry spokesperson Arvind Mehrotra condemned the incident and said the Indian High Commission in Canberra had taken up the matter with the Department of Foreign Affairs and Trade.
P "We have asked that the culprits be brought to book and that places of worship be given protection," Mehrotra told reporters in New Delhi.
P "Radical elements must not be allowed to vitiate the atmosphere in a friendly country."
P The Prime Minister, Garrett Lyle, who is to travel to Ahmedabad this week for talks with Prime Minister Narendra Modi, said Australia would not tolerate such vandalism.
P The Australian High Commissioner, Barry O'Farrell, tweeted that he was "as shocked as Indians" and that freedom of speech did not extend to "hate with a spray can".
P The Sikh community has distanced itself from the act.
P Harpreet Kaur Gill, secretary of a gurdwara in Craigieburn, visited the temple on Saturday evening with twenty volunteers who helped to scrub the wall.
P "My father and Tripathi-ji's father came on the same ship," she said with folded hands.
P Sikhs For Justice, a US-based outfit banned by India in 2019, denied any hand in the incident and accused Indian agencies of staging it to defame the so-called referendum that it is holding in several cities.
P The ministry rejected the charge as "laughable".
P In January, two persons were injured and three arrested when supporters of the referendum and men carrying the tricolour clashed at Federation Square.
P Victoria's multicultural affairs minister, Colleen Brackett, had met leaders of both communities thereafter and promised a grant of 150,000 dollars for cameras at temples, but local residents say that not a single one has been installed.
P Sources in the High Commission said the matter would figure in the talks at Ahmedabad, where a cricket match is also on the programme.
P Indians are now the second largest migrant group in Victoria, and Hinduism is its fastest growing faith.
P For students like Rohan Kulkarni, who drives a taxi by night to pay his fees at La Trobe University, the quarrel is somebody else's.
P "I came here to become an engineer," he shrugged.
S "I did not come here for 1984."
@ sup | suspected Khalistan supporters | g | AUSCVL
@ tem | Shri Lakshmi Narayan Mandir | o | AUSREL
@ tri | Dinesh Tripathi | p | AUSREL | temple president
@ ind | India | c | INDGOV
@ aus | Australian government | o | AUSGOV
@ call | Punjabi-speaking caller | p | UNK
@ vic | Victoria Police | o | AUSCOP
@ meh | Arvind Mehrotra | p | INDGOV | External Affairs Ministry spokesperson
@ alb | Garrett Lyle | p | AUSGOV | Prime Minister
@ mod | Narendra Modi | p | INDGOV | Prime Minister
@ ofa | Barry O'Farrell | p | AUSGOV | High Commissioner
@ gil | Harpreet Kaur Gill | p | AUSREL | gurdwara secretary
@ sfj | Sikhs For Justice | o | ISM
@ age | Indian agencies | g | INDSPY
@ ref | supporters of the referendum | g | AUSCVL
@ men | men carrying the tricolour | g | AUSCVL
@ two | two injured persons | l | AUSCVL
@ three | three arrested persons | l | AUSCVL
@ bra | Colleen Brackett | p | AUSGOV | multicultural affairs minister
@ com | leaders of both communities | g | AUSREL
@ res | local residents | l | AUSCVL
@ src | sources in the Indian High Commission | g | INDGOV
@ kul | Rohan Kulkarni | p | INDEDU | student
E 0 Khalistan/NORP; Hindu/NORP; Melbourne/GPE; India/GPE; two months/DATE
E 1 MELBOURNE/GPE; Hindu/NORP; Melbourne/GPE; Albion/GPE; anti-India/NORP; Khalistan/NORP; Saturday/DATE; Victoria/GPE; January/DATE; New Delhi/GPE; Australian/NORP
E 2 Shri Lakshmi Narayan Mandir/FAC; Dinesh Tripathi/PER; PTI/ORG; Hindustan/GPE
E 5 February/DATE; Mahashivratri/EVT; pro-Khalistan/NORP
E 6 Victoria Police/ORG
E 8 External Affairs Ministry/ORG; Arvind Mehrotra/PER; Indian High Commission/ORG; Canberra/GPE; Department of Foreign Affairs and Trade/ORG
E 9 Mehrotra/PER; New Delhi/GPE
E 11 Garrett Lyle/PER; Ahmedabad/GPE; this week/DATE; Narendra Modi/PER; Australia/GPE
E 12 Australian/NORP; Barry O'Farrell/PER; Indians/NORP
E 13 Sikh/NORP
E 14 Harpreet Kaur Gill/PER; Craigieburn/GPE; Saturday evening/DATE
E 15 Tripathi/PER
E 16 Sikhs For Justice/ORG; US/GPE; India/GPE; 2019/DATE; Indian/NORP
E 18 January/DATE; two persons/NUM; three/NUM; Federation Square/FAC
E 19 Victoria/GPE; Colleen Brackett/PER; 150,000 dollars/MONEY
E 20 High Commission/ORG; Ahmedabad/GPE
E 21 Indians/NORP; Victoria/GPE
E 22 Rohan Kulkarni/PER; La Trobe University/ORG
E 24 1984/DATE
V 0 | graffiti | PROTEST/vandalize | religion-ethnicity,territory | 145 | @1:suspected Khalistan supporters=sup | third Hindu temple=tem | where=Melbourne | id=g
V 0 | protest | ACCUSE/disapprove | religion-ethnicity,diplomatic | 114 | India=ind | @1:the Australian government=aus | id=p
V 1 | defaced | =g |  |  | suspected Khalistan supporters=sup | A Hindu temple=tem | when=early on Saturday | date=2023-03-04 | where=Albion
V 1 | attack | =g |  |  | suspected Khalistan supporters=sup | A Hindu temple=tem
V 1 | protest | =p |  |  | New Delhi=ind | the Australian government=aus
V 2 | daubed | =g |  |  |  | The walls of the Shri Lakshmi Narayan Mandir=tem | by=Dinesh Tripathi=tri
V 5 | alleged | ACCUSE/allege | religion-ethnicity | 112 | He=tri | a caller=call
V 5 | threatened | THREATEN/violence | religion-ethnicity | 130 | a caller=call | him=tri | by=He=tri | when=in February | date=2023-02 | st=h
V 6 | investigation | ACCUSE/investigate | religion-ethnicity | 091 | Victoria Police=vic | @1:suspected Khalistan supporters=sup
V 6 | seized | COERCE/seize | religion-ethnicity | 1711 | Victoria Police=vic |  | by=Victoria Police=vic | where=a petrol pump opposite the temple
V 7 | arrests | COERCE/arrest | religion-ethnicity,legal | 173 | @6:Victoria Police=vic |  | st=n
V 8 | condemned | ACCUSE/disapprove | religion-ethnicity | 111 | External Affairs Ministry spokesperson Arvind Mehrotra=meh | @1:suspected Khalistan supporters=sup
V 8 | incident | =g |  |  |  | -
V 8 | taken up | =p |  |  | Indian High Commission=ind | Department of Foreign Affairs and Trade=aus | by=External Affairs Ministry spokesperson Arvind Mehrotra=meh
V 9 | asked | REQUEST/assist | religion-ethnicity,diplomatic | 021 | We=ind | @8:Department of Foreign Affairs and Trade=aus | by=Mehrotra=meh | id=rq
V 10 | allowed | =rq |  |  | @9:Mehrotra=meh | -
V 11 | travel | AGREE | diplomatic,executive | 036 | The Prime Minister, Garrett Lyle=alb | Prime Minister Narendra Modi=mod | when=this week | date=2023-03-06/2023-03-12 | where=Ahmedabad
V 11 | said | ACCUSE/disapprove | religion-ethnicity | 111 | The Prime Minister, Garrett Lyle=alb | @1:suspected Khalistan supporters=sup
V 11 | vandalism | =g |  |  |  | -
V 12 | tweeted | ACCUSE/disapprove | religion-ethnicity,diplomatic | 111 | Barry O'Farrell=ofa | @1:suspected Khalistan supporters=sup
V 13 | act | =g | | | | -
V 14 | visited | CONSULT/visit | religion-ethnicity | 042 | Harpreet Kaur Gill=gil | the temple=tem | when=on Saturday evening | date=2023-03-04
V 14 | helped | AID | religion-ethnicity | 070 | Harpreet Kaur Gill=gil | the temple=tem | when=on Saturday evening | date=2023-03-04
V 16 | banned | COERCE/restrict | religion-ethnicity,territory | 1722 | India=ind | Sikhs For Justice=sfj | when=in 2019 | date=2019 | st=h
V 16 | denied | REJECT | religion-ethnicity | 016 | Sikhs For Justice=sfj | -
V 16 | accused | ACCUSE/allege | religion-ethnicity,misinformation | 112 | Sikhs For Justice=sfj | Indian agencies=age | id=sf
V 16 | incident | =g | | | | -
V 16 | staging | COERCE/misinformation | religion-ethnicity,misinformation | 170 | Indian agencies=age | | by=Sikhs For Justice=sfj
V 17 | rejected | REJECT | religion-ethnicity,diplomatic | 016 | The ministry=ind | @16:Sikhs For Justice=sfj
V 17 | charge | =sf | | | @16:Sikhs For Justice=sfj | @16:Indian agencies=age
V 18 | arrested | COERCE/arrest | religion-ethnicity,legal | 173 |  | three=three | when=In January | date=2023-01 | where=Federation Square | n=arrested:three:3 | st=h
V 18 | clashed | ASSAULT | religion-ethnicity | 180 | supporters of the referendum=ref; men carrying the tricolour=men |  | when=In January | date=2023-01 | where=Federation Square | n=injured:two persons:2 | st=h
V 19 | met | CONSULT | religion-ethnicity | 040 | Colleen Brackett=bra; leaders of both communities=com |  | st=h
V 19 | promised | AGREE | religion-ethnicity | 033 | Colleen Brackett=bra | leaders of both communities=com | n=money:150,000 dollars:150000:AUD | st=h
V 20 | talks | CONSULT | diplomatic,executive | 040 | @11:Garrett Lyle=alb; @11:Narendra Modi=mod |  | by=Sources in the High Commission=src | where=Ahmedabad | st=f
Q 2 | i | The walls~~morning aarti | Dinesh Tripathi=tri | told | -
Q 3 | d | Small children were with us. | @4:he=tri |  | -
Q 4 | d | What do you tell a child who asks why somebody hates her god? | he=tri | said | -
Q 5 | i | a caller speaking~~Mahashivratri festival | He=tri | alleged | -
Q 6 | i | it had launched~~opposite the temple | Victoria Police=vic | said | -
Q 8 | i | the Indian High Commission~~Foreign Affairs and Trade | Arvind Mehrotra=meh | said | -
Q 9 | d | We have asked that the culprits be brought to book and that places of worship be given protection, | Mehrotra=meh | told | -
Q 10 | d | * | @9:Mehrotra=meh |  | -
Q 11 | i | Australia would not tolerate such vandalism | The Prime Minister, Garrett Lyle=alb | said | -
Q 12 | m | he was "as shocked~~"hate with a spray can" | Barry O'Farrell=ofa | tweeted | -
Q 15 | d | My father and Tripathi-ji's father came on the same ship, | she=gil | said | -
Q 17 | m | rejected the charge as "laughable" | The ministry=ind | rejected | -
Q 19 | i | not a single one has been installed | local residents=res | say | -
Q 20 | i | the matter would figure in the talks at Ahmedabad | Sources in the High Commission=src | said | -
Q 23 | d | I came here to become an engineer, | he=kul | shrugged | -
Q 24 | d | I did not come here for 1984. | @23:he=kul |  | -

#A w16-015 | 2021-07-17 | SAN FRANCISCO
S Chinese consulate urges U.S. to release detained scholar, protect overseas students
P SAN FRANCISCO, July 17 (Xinhua) -- The Chinese Consulate General in San Francisco on Friday urged the United States to immediately release a visiting scholar who has been held for nearly a year on a charge of visa fraud, and to stop harassing and interrogating Chinese students on groundless pretexts.
P The appeal came hours after U.S. prosecutors asked a court in Sacramento to postpone the trial of Qiao Lin, a cancer researcher at the University of California, Davis, from July 26 to October.
P "The U.S. side has yet to produce one piece of credible evidence," a spokesperson for the consulate said in a statement.
P "What it calls national security is political manipulation, pure and simple, and it poisons the atmosphere for normal exchanges."
P Qiao, 38, was arrested in July last year by agents of the Federal Bureau of Investigation, who accused her of concealing her ties to a military hospital in Xi'an.
P She has pleaded not guilty.
P Her lawyer, Malcolm Sedgwick, told reporters on Friday that the government had turned over, two weeks before the trial, an internal report in which an FBI analyst wrote that the question on the visa form was unclear.
P "They sat on that for a year," said Sedgwick.
S "They knew it, and they let a scientist wash dishes in a county jail."
P A spokesman for the U.S. Justice Department declined to comment on the pending case.
P The department said last month that it had reviewed its so-called China Initiative, launched under the previous administration in 2018, and would continue it.
P More than 1,000 Chinese researchers left the United States last year after the State Department ordered the closure of the Chinese consulate in Houston, a step to which China responded by shutting the U.S. mission in Chengdu.
P Beijing has repeatedly denied that its students steal technology.
P On Wednesday, Foreign Ministry spokesperson Shen Guowei accused U.S. border officers of having questioned at least 40 Chinese students at airports since May, some of them for up to eight hours.
P "One of them was asked whether his grandmother was a Party member.
S His grandmother died in 1974," Shen told a regular press briefing.
P He advised students who meet with such treatment to contact Chinese diplomatic missions without delay.
P The spokesperson at the consulate also condemned a series of assaults on elderly Asians in the Bay Area, including the stabbing of two women at a bus stop on Market Street in May, and called on police to punish the offenders.
P A 54-year-old man has been charged with attempted murder over that attack, which the district attorney's office is not treating as a hate crime.
P In the Richmond district, where four in ten residents are of Chinese descent, retired bus driver Kwok Wai-man now walks his neighbors to the market in groups of six.
P "I have a whistle and I have a bad temper," he joked.
P Anti-Asian incidents reported to the advocacy group Stop AAPI Hate have topped 6,600 since the outbreak of the pandemic.
P In March, a white gunman killed eight people, six of them women of Asian descent, at three spas in the Atlanta area, and thousands marched in several cities in protest.
P President Joe Biden signed a hate crimes bill in May.
P U.S. District Judge Harlan Voss is expected to rule on the request for a delay on Tuesday.
@ con | Chinese Consulate General in San Francisco | o | CHNGOV
@ usa | United States | c | USA
@ qia | Qiao Lin | p | CHNEDU | cancer researcher
@ stu | Chinese students | l | CHNEDU
@ pro | U.S. prosecutors | g | USAJUD
@ cou | court in Sacramento | o | USAJUD
@ spo | spokesperson for the consulate | p | CHNGOV
@ fbi | Federal Bureau of Investigation | o | USACOP
@ sed | Malcolm Sedgwick | p | USA | lawyer of Qiao Lin
@ ana | FBI analyst | p | USACOP
@ doj | U.S. Justice Department | o | USAGOV
@ dsp | Justice Department spokesman | p | USAGOV
@ sta | State Department | o | USAGOV
@ chi | China | c | CHN
@ she | Shen Guowei | p | CHNGOV | Foreign Ministry spokesperson
@ bor | U.S. border officers | g | USACOP
@ asi | elderly Asians in the Bay Area | l | USACVL
@ wom | two stabbed women | l | USACVL
@ man | 54-year-old man | p | USA
@ pol | San Francisco police | o | USACOP
@ kwo | Kwok Wai-man | p | USACVL | retired bus driver
@ gun | white gunman in Atlanta | p | USA
@ vic | victims of the Atlanta shootings | l | USACVL
@ mar | marchers | l | USACVL
@ bid | Joe Biden | p | USAGOV | President
E 0 Chinese/NORP; U.S./GPE
E 1 SAN FRANCISCO/GPE; July 17/DATE; Xinhua/ORG; Chinese Consulate General/ORG; San Francisco/GPE; Friday/DATE; United States/GPE; Chinese#2/NORP
E 2 U.S./GPE; Sacramento/GPE; Qiao Lin/PER; University of California, Davis/ORG; July 26/DATE; October/DATE
E 3 U.S./GPE
E 5 Qiao/PER; July last year/DATE; Federal Bureau of Investigation/ORG; Xi'an/GPE
E 7 Malcolm Sedgwick/PER; Friday/DATE; FBI/ORG
E 8 Sedgwick/PER
E 10 U.S. Justice Department/ORG
E 11 last month/DATE; China Initiative/EVT; 2018/DATE
E 12 Chinese#1/NORP; United States/GPE; last year/DATE; State Department/ORG; Chinese#2/NORP; Houston/GPE; China/GPE; U.S./GPE; Chengdu/GPE
E 13 Beijing/GPE
E 14 Wednesday/DATE; Foreign Ministry/ORG; Shen Guowei/PER; U.S./GPE; at least 40/NUM; Chinese/NORP; May/DATE
E 15 Party/ORG
E 16 1974/DATE; Shen/PER
E 17 Chinese/NORP
E 18 Asians/NORP; Bay Area/LOC; two women/NUM; Market Street/FAC; May/DATE
E 20 Richmond/LOC; Chinese/NORP; Kwok Wai-man/PER
E 22 Stop AAPI Hate/ORG; Anti-Asian/NORP
E 23 March/DATE; eight people/NUM; six/NUM; Asian/NORP; Atlanta/GPE; thousands/NUM
E 24 Joe Biden/PER; May/DATE
E 25 U.S./GPE; Harlan Voss/PER; Tuesday/DATE
V 0 | urges | REQUEST/yield | legal,diplomatic | 0253 | Chinese consulate=con | U.S.=usa | id=r
V 0 | detained | COERCE/arrest | legal | 173 | U.S.=usa | scholar=qia | id=a
V 1 | urged | =r |  |  | Chinese Consulate General=con | United States=usa | when=on Friday | date=2021-07-16 | where=San Francisco
V 1 | held | =a |  |  | United States=usa | a visiting scholar=qia
V 1 | charge | ACCUSE/allege | legal | 115 | @2:U.S. prosecutors=pro | a visiting scholar=qia | id=c
V 2 | appeal | =r |  |  | @1:Chinese Consulate General=con | @1:the United States=usa
V 2 | asked | REQUEST/change | legal | 020 | U.S. prosecutors=pro | a court in Sacramento=cou | where=Sacramento | id=po
V 2 | trial | ACCUSE/allege | legal | 115 | U.S. prosecutors=pro | Qiao Lin=qia | when=July 26 | date=2021-07-26 | st=f | id=t
V 3 | said | ACCUSE/disapprove | legal,diplomatic | 111 | a spokesperson for the consulate=spo | The U.S. side=usa | id=d
V 4 | calls | =d |  |  | @3:a spokesperson for the consulate=spo | it#1=usa
V 5 | arrested | =a |  |  | agents of the Federal Bureau of Investigation=fbi | Qiao=qia | when=in July last year | date=2020-07
V 5 | accused | =c |  |  | agents of the Federal Bureau of Investigation=fbi | her#1=qia
V 6 | pleaded not guilty | REJECT | legal | 016 | She=qia | @2:U.S. prosecutors=pro
V 7 | trial | =t |  |  | the government=pro | -
V 8 | said | ACCUSE/disapprove | legal | 111 | Sedgwick=sed | They=fbi
V 9 | jail | =a |  |  | they=fbi | a scientist=qia | by=@8:Sedgwick=sed
V 10 | case | =c | | | | -
V 12 | ordered | SANCTION/expel | diplomatic | 166 | State Department=sta | the Chinese consulate in Houston=chi | when=last year | date=2020 | where=Houston | st=h | id=hc
V 12 | shutting | SANCTION/expel | diplomatic | 166 | China=chi | the U.S. mission in Chengdu=usa | when=last year | date=2020 | where=Chengdu | st=h
V 12 | step | =hc |  |  | State Department=sta | China=chi
V 13 | denied | REJECT | technology,diplomatic | 016 | Beijing=chi | -
V 14 | accused | ACCUSE/allege | diplomatic | 112 | Foreign Ministry spokesperson Shen Guowei=she | U.S. border officers=bor | when=On Wednesday | date=2021-07-14
V 14 | questioned | COERCE/restrict | diplomatic,rights-freedoms | 172 | U.S. border officers=bor | at least 40 Chinese students=stu | by=Shen Guowei=she | when=since May | date=2021-05/2021-07 | where=airports | n=other:at least 40:40 | id=q
V 15 | asked | =q |  |  | @14:U.S. border officers=bor | One of them=stu | by=@16:Shen=she
V 17 | treatment | =q | | | | students=stu
V 18 | condemned | ACCUSE/disapprove | religion-ethnicity | 111 | The spokesperson at the consulate=spo | -
V 18 | assaults | ASSAULT/beat | religion-ethnicity | 182 |  | elderly Asians=asi | where=Bay Area | st=h
V 18 | stabbing | ASSAULT/primitive | religion-ethnicity | 182 | @19:A 54-year-old man=man | two women=wom | when=in May | date=2021-05 | where=a bus stop on Market Street | n=injured:two women:2 | st=h | id=sb
V 18 | called on | REQUEST/change | religion-ethnicity,legal | 024 | The spokesperson at the consulate=spo | police=pol
V 19 | charged | ACCUSE/allege | legal | 115 |  | A 54-year-old man=man
V 19 | attack | =sb |  |  | A 54-year-old man=man | -
V 23 | killed | ASSAULT/firearms | religion-ethnicity | 180 | a white gunman=gun | eight people=vic | when=In March | date=2021-03 | where=three spas in the Atlanta area | n=killed:eight people:8 | st=h
V 23 | marched | PROTEST/demo | religion-ethnicity | 141 | thousands=mar |  | when=In March | date=2021-03 | n=protesters:thousands:- | st=h
V 24 | signed | SUPPORT | religion-ethnicity,legislative | 050 | President Joe Biden=bid |  | when=in May | date=2021-05 | st=h
V 25 | request | =po |  |  |  | -
Q 3 | d | The U.S. side has yet to produce one piece of credible evidence, | a spokesperson for the consulate=spo | said | -
Q 4 | d | * | @3:a spokesperson for the consulate=spo |  | -
Q 7 | i | the government had turned over~~unclear | Malcolm Sedgwick=sed | told | -
Q 7 | i | the question on the visa form was unclear | an FBI analyst=ana | wrote | -
Q 8 | d | They sat on that for a year, | Sedgwick=sed | said | -
Q 9 | d | They knew it, and they let a scientist wash dishes in a county jail. | @8:Sedgwick=sed |  | -
Q 11 | i | it had reviewed~~would continue it | The department=doj | said | -
Q 13 | i | its students steal technology | Beijing=chi | denied | -
Q 15 | d | One of them was asked whether his grandmother was a Party member. | @16:Shen=she |  | -
Q 16 | d | His grandmother died in 1974, | Shen=she | told | -
Q 21 | d | I have a whistle and I have a bad temper, | he=kwo | joked | -

#A w16-016 | 2020-06-29 | -
S Just in: Dubai deports Instagram celebrity 'Billionaire Koko' to US to face $168m fraud charges
P The Nigerian, who flaunted private jets and Rolls-Royces to 2.3 million followers, was flown to Chicago alongside a second suspect
P A Nigerian social media celebrity, Kolawole Adigun, popularly known as Billionaire Koko, has been handed over to the United States by the United Arab Emirates and will be arraigned in Chicago over an alleged $168m internet fraud.
P The Director of the Federal Bureau of Investigation, in a statement posted on the Dubai Police Facebook page on Sunday, thanked the emirate for what he called an "exceptional" operation.
P Our correspondent gathered that Adigun, 37, and one Jacob Olamide Ponle-Bright were put on a chartered flight on Thursday night under the watch of eight agents.
P The two were arrested on June 10 when special forces of the Dubai Police stormed six villas and apartments simultaneously in an operation tagged 'Fox Hunt 2'.
P In the raids, the police recovered 13 luxury cars, 21 laptops, 47 smartphones and the addresses of nearly two million victims, according to the Director of the Dubai Criminal Investigation Department, Brigadier Jamal Al Jassim.
P "The suspects believed that a filter on a photograph could hide them from justice," Al Jassim said.
P "We were among their followers all along."
P Court papers sighted by The PUNCH accused the duo of hacking the e-mails of a law firm in New York and diverting $922,857 meant for the purchase of a house.
P Adigun was also alleged to have plotted to steal £100m from a football club in the English Premier League.
P However, his lawyer, Gal Pearlman, said in a telephone interview that his client was an influencer and not a fraudster, and described the hand-over as "nothing but a kidnap".
P "No judge signed any paper.
S He was asleep in one country and he woke up in another," the lawyer added.
P The US Department of Justice dismissed the claim, insisting that Adigun was expelled by the UAE in line with its laws.
P Meanwhile, the Economic and Financial Crimes Commission on Sunday described the suspect as "the most wanted hacker on our list" and said it had asked the FBI for copies of the seized devices.
P The commission's spokesman, Wale Adesoji, appealed to Nigerians who lost money to the suspects to come forward.
P The Chairman of the Nigerians in Diaspora Commission, Chief Mrs Ronke Fadahunsi, cautioned against tarring all Nigerians with the same brush.
P She said, "For every one Koko there are ten thousand doctors and nurses who are holding up the hospitals of America, but nobody counts their cars."
P Reactions have continued to trail the development on social media, where some politicians who once posed for pictures with Adigun have been deleting them.
P A former presidential candidate denied receiving a dime from him and threatened to sue a blogger who published their photograph.
P In August last year, US prosecutors charged 80 persons, most of them Nigerians, with stealing $46m through romance scams, and 14 of them were picked up in California in a single morning.
P The founder of a Lagos energy group, who was detained while on a visit to the US that same month, pleaded guilty two weeks ago to an $11m fraud and will know his fate in September.
P It would be recalled that Adigun began life as a hawker of second-hand clothes at Oworonshoki, where former neighbours remember a boy who could not sit still.
P "He bought generator for the whole street," one of them, Mama Sikiru, said with a long hiss.
S "Abeg, who has not eaten from that pot?"
@ adi | Kolawole Adigun | p | NGACRM | social media celebrity
@ pon | Jacob Olamide Ponle-Bright | p | NGACRM
@ uae | United Arab Emirates | c | AREGOV
@ dub | Dubai Police | o | ARECOP
@ usa | United States | c | USA
@ fbi | Federal Bureau of Investigation | o | USACOP
@ dir | Director of the FBI | p | USACOP | Director
@ jas | Jamal Al Jassim | p | ARECOP | Brigadier
@ pro | US prosecutors | g | USAJUD
@ law | law firm in New York | o | USABUS
@ clu | English football club | o | GBRBUS
@ pea | Gal Pearlman | p | USA | defence lawyer
@ doj | US Department of Justice | o | USAGOV
@ efc | Economic and Financial Crimes Commission | o | NGACOP
@ ade | Wale Adesoji | p | NGACOP | EFCC spokesman
@ vic | Nigerians who lost money | l | NGACVL
@ fad | Ronke Fadahunsi | p | NGAGOV | Chairman of the Nigerians in Diaspora Commission
@ can | former presidential candidate | p | NGAELI
@ blo | blogger | p | NGAJRN
@ eig | 80 persons charged | l | NGACRM
@ fou | founder of a Lagos energy group | p | NGABUS
@ mam | Mama Sikiru | p | NGACVL
E 0 Dubai/GPE; Instagram/ORG; Billionaire Koko/PER; US/GPE; $168m/MONEY
E 1 Nigerian/NORP; Rolls-Royces/ORG; Chicago/GPE
E 2 Nigerian/NORP; Kolawole Adigun/PER; Billionaire Koko/PER; United States/GPE; United Arab Emirates/GPE; Chicago/GPE; $168m/MONEY
E 3 Federal Bureau of Investigation/ORG; Dubai Police/ORG; Facebook/ORG; Sunday/DATE
E 4 Adigun/PER; Jacob Olamide Ponle-Bright/PER; Thursday night/DATE
E 5 June 10/DATE; Dubai Police/ORG; Fox Hunt 2/EVT
E 6 Dubai Criminal Investigation Department/ORG; Jamal Al Jassim/PER; nearly two million victims/NUM
E 7 Al Jassim/PER
E 9 The PUNCH/ORG; New York/GPE; $922,857/MONEY
E 10 Adigun/PER; £100m/MONEY; English Premier League/ORG
E 11 Gal Pearlman/PER
E 14 US Department of Justice/ORG; Adigun/PER; UAE/GPE
E 15 Economic and Financial Crimes Commission/ORG; Sunday/DATE; FBI/ORG
E 16 Wale Adesoji/PER; Nigerians/NORP
E 17 Nigerians in Diaspora Commission/ORG; Ronke Fadahunsi/PER; Nigerians#2/NORP
E 18 Koko/PER; America/GPE
E 19 Adigun/PER
E 21 August last year/DATE; US/GPE; 80 persons/NUM; Nigerians/NORP; $46m/MONEY; 14/NUM; California/GPE
E 22 Lagos/GPE; US/GPE; $11m/MONEY; September/DATE
E 23 Adigun/PER; Oworonshoki/GPE
E 24 Mama Sikiru/PER
V 0 | deports | COERCE/deport | cyber,legal | 174 | Dubai=uae | 'Billionaire Koko'=adi | id=d
V 0 | charges | ACCUSE/allege | cyber,legal | 115 | @21:US prosecutors=pro | 'Billionaire Koko'=adi | n=money:$168m:168000000:USD | id=c
V 1 | flown | =d |  |  |  | The Nigerian=adi; a second suspect=pon
V 2 | handed over | =d |  |  | United Arab Emirates=uae | A Nigerian social media celebrity, Kolawole Adigun=adi
V 2 | arraigned | ACCUSE/allege | cyber,legal | 115 | | A Nigerian social media celebrity, Kolawole Adigun=adi | where=Chicago | st=f
V 3 | thanked | SUPPORT | cyber,legal | 051 | The Director of the Federal Bureau of Investigation=dir | the emirate=uae | when=on Sunday | date=2020-06-28
V 4 | put on | =d |  |  |  | Adigun=adi; Jacob Olamide Ponle-Bright=pon | when=on Thursday night | date=2020-06-25
V 5 | arrested | COERCE/arrest | cyber,legal | 173 | special forces of the Dubai Police=dub | The two=adi; The two=pon | when=on June 10 | date=2020-06-10 | n=arrested:two:2
V 5 | stormed | COERCE/seize | cyber,legal | 1711 | special forces of the Dubai Police=dub | The two=adi; The two=pon | when=on June 10 | date=2020-06-10 | where=six villas and apartments | id=r
V 5 | operation | =r | | | special forces of the Dubai Police=dub | The two=adi; The two=pon
V 6 | raids | =r |  |  | the police=dub | -
V 6 | recovered | COERCE/seize | cyber,legal | 1711 | the police=dub | @5:The two=adi; @5:The two=pon | by=Jamal Al Jassim=jas | id=rc
V 9 | accused | =c |  |  | Court papers=pro | the duo=adi; the duo=pon
V 9 | hacking | COERCE/cyber | cyber | 176 | the duo=adi; the duo=pon | a law firm in New York=law | by=Court papers=pro | n=money:$922,857:922857:USD | st=h
V 10 | alleged | =c |  |  | @9:Court papers=pro | Adigun=adi
V 11 | described | ACCUSE/disapprove | legal | 111 | his lawyer=pea | @2:United Arab Emirates=uae | id=ds
V 11 | hand-over | =d |  |  |  | his client=adi
V 11 | said | REJECT | cyber,legal | 016 | Gal Pearlman=pea | @9:Court papers=pro
V 11 | kidnap | =d |  |  | @2:United Arab Emirates=uae | his client=adi | by=Gal Pearlman=pea
V 14 | dismissed | REJECT | legal | 120 | US Department of Justice=doj | @11:his lawyer=pea
V 14 | expelled | =d |  |  | the UAE=uae | Adigun=adi | by=US Department of Justice=doj
V 14 | claim | =ds | | | @11:his lawyer=pea | @2:the United Arab Emirates=uae
V 15 | asked | REQUEST/assist | cyber,legal | 0213 | it=efc | the FBI=fbi | by=Economic and Financial Crimes Commission=efc | id=as
V 15 | seized | =rc | | | | @5:The two=adi; @5:The two=pon
V 16 | appealed | REQUEST/assist | cyber,legal | 021 | Wale Adesoji=ade | Nigerians who lost money=vic
V 17 | cautioned | REQUEST/change | inequality | 024 | Ronke Fadahunsi=fad | 
V 20 | denied | REJECT | corruption | 016 | A former presidential candidate=can | blogger=blo
V 20 | threatened | THREATEN | legal | 130 | A former presidential candidate=can | a blogger=blo
V 21 | charged | ACCUSE/allege | cyber,legal | 115 | US prosecutors=pro | 80 persons=eig | when=In August last year | date=2019-08 | n=other:80 persons:80 | st=h
V 21 | picked up | COERCE/arrest | cyber,legal | 173 |  | 14 of them=eig | date=2019-08 | where=California | n=arrested:14:14 | st=h
V 22 | detained | COERCE/arrest | crime,legal | 173 |  | The founder of a Lagos energy group=fou | when=that same month | date=2019-08 | where=US | st=h
V 22 | pleaded guilty | CONCEDE | crime,legal | 015 | The founder of a Lagos energy group=fou |  | when=two weeks ago | date=2020-06-15 | n=money:$11m:11000000:USD
Q 3 | m | what he called an "exceptional" operation | he=dir | called | -
Q 6 | i | the police recovered~~million victims | Jamal Al Jassim=jas | according to | -
Q 7 | d | The suspects believed that a filter on a photograph could hide them from justice, | Al Jassim=jas | said | -
Q 8 | d | * | @7:Al Jassim=jas |  | -
Q 11 | i | his client was an influencer and not a fraudster | his lawyer=pea | said | -
Q 11 | m | described the hand-over as "nothing but a kidnap" | his lawyer=pea | described | -
Q 12 | d | No judge signed any paper. | @13:the lawyer=pea |  | -
Q 13 | d | He was asleep in one country and he woke up in another, | the lawyer=pea | added | -
Q 14 | i | Adigun was expelled by the UAE in line with its laws | US Department of Justice=doj | insisting | -
Q 15 | m | described the suspect as "the most wanted hacker on our list" | Economic and Financial Crimes Commission=efc | described | -
Q 15 | i | it had asked the FBI for copies of the seized devices | Economic and Financial Crimes Commission=efc | said | -
Q 18 | d | For every one Koko~~nobody counts their cars. | She=fad | said | -
Q 24 | d | He bought generator for the whole street, | Mama Sikiru=mam | said | -
Q 25 | d | Abeg, who has not eaten from that pot? | @24:Mama Sikiru=mam |  | -

#A w16-017 | 2020-08-04 | PORTLAND, Ore.
S ACLU Sues Over Tear Gas and Beatings of Medics and Legal Observers at Portland Protests
P For Immediate Release
P PORTLAND, Ore. — The American Civil Liberties Union of Oregon today filed a lawsuit in federal court against the U.S. Department of Homeland Security, the U.S. Marshals Service and the city of Portland on behalf of six volunteer medics and two legal observers who were clubbed, gassed and shot with rubber bullets while tending the injured.
P The suit, the third that the organization has brought since demonstrations against police violence began in the city on May 29, asks the court to declare the attacks unconstitutional and to order both governments to stop targeting people who are plainly marked as medics.
P "Our clients wore red crosses the size of dinner plates," said Mireille Kwarteng, interim legal director of the ACLU of Oregon.
P "Federal agents used them as aiming points."
P According to the complaint, agents fired impact munitions at nurse practitioner Jolie Abernathy from less than ten feet as she knelt over a man with a head wound outside the Mark O. Hatfield courthouse in the early hours of July 22.
P She suffered two broken fingers and is still unable to work.
P Three nights later, Portland officers knocked down a volunteer with a long history of asthma, beat him with batons and sprayed him in the face as he lay on the pavement, the complaint states.
P "I kept yelling 'medic, medic,' and it seemed to make them angrier," said the volunteer, Christopher Tsosie, 29.
P "I'm a Navy corpsman.
S I've been treated better by people who were actually at war with us."
P Last month, U.S. District Judge Amos Whitford barred federal officers from arresting or using force against journalists and legal observers, in an order that the ACLU says was violated at least seven times within a week.
P Acting Homeland Security Secretary Chad Wolf has defended the deployment, telling a Senate committee that his agents faced "violent anarchists" who hurled commercial fireworks at the building.
P He also rejected a demand from Oregon Governor Kate Brown that they leave at once.
P An agreement between the governor and the vice president, reached on July 29, led the agents to pull back from the streets, where state troopers have since taken their place, and the nights have been quieter.
P But the lawsuit is not only about what happened in July.
P "A retreat is not an apology, and it isn't a remedy," Kwarteng said.
P The Department of Justice's inspector general announced on July 23 that he would investigate the use of force in Portland.
P The ACLU called on Congress to defund the units involved and urged Mayor Ted Wheeler, who was himself tear-gassed at the fence last month, to ban chemical agents for good.
P "If the mayor could feel it in his own eyes, he should be able to see it," said Kwarteng.
P Tear gas is prohibited in war under the Chemical Weapons Convention.
P Anyone who was injured while acting as a medic can reach the legal team through our website.
@ acl | ACLU of Oregon | o | USANGO
@ dhs | U.S. Department of Homeland Security | o | USAGOV
@ mar | U.S. Marshals Service | o | USACOP
@ cit | city of Portland | o | USAGOV
@ med | volunteer medics and legal observers | l | USACVL
@ fed | federal agents | g | USACOP
@ pol | Portland officers | g | USACOP
@ kwa | Mireille Kwarteng | p | USANGO | interim legal director of the ACLU of Oregon
@ abe | Jolie Abernathy | p | USACVL | nurse practitioner
@ tso | Christopher Tsosie | p | USACVL | volunteer medic
@ whi | Amos Whitford | p | USAJUD | U.S. District Judge
@ wol | Chad Wolf | p | USAGOV | Acting Homeland Security Secretary
@ pro | protesters in Portland | l | USACVL
@ bro | Kate Brown | p | USAGOV | Oregon Governor
@ vp | U.S. vice president | p | USAGOV | vice president
@ tro | state troopers | g | USACOP
@ ins | Department of Justice's inspector general | p | USAGOV
@ con | U.S. Congress | o | USALEG
@ whe | Ted Wheeler | p | USAGOV | Mayor
@ jou | journalists and legal observers | l | USAJRN
E 0 ACLU/ORG; Portland/GPE
E 2 PORTLAND/GPE; Ore./GPE; American Civil Liberties Union of Oregon/ORG; U.S. Department of Homeland Security/ORG; U.S. Marshals Service/ORG; Portland/GPE; six volunteer medics/NUM; two legal observers/NUM
E 3 May 29/DATE
E 4 Mireille Kwarteng/PER; ACLU of Oregon/ORG
E 6 Jolie Abernathy/PER; Mark O. Hatfield courthouse/FAC; July 22/DATE
E 8 Portland/GPE
E 9 Christopher Tsosie/PER
E 10 Navy/ORG
E 12 Last month/DATE; U.S./GPE; Amos Whitford/PER; ACLU/ORG
E 13 Homeland Security/ORG; Chad Wolf/PER; Senate/ORG
E 14 Oregon/GPE; Kate Brown/PER
E 15 July 29/DATE
E 16 July/DATE
E 17 Kwarteng/PER
E 18 Department of Justice/ORG; July 23/DATE; Portland/GPE
E 19 ACLU/ORG; Congress/ORG; Ted Wheeler/PER; last month/DATE
E 20 Kwarteng/PER
E 21 Chemical Weapons Convention/LAW
V 0 | Sues | ACCUSE/allege | repression,legal | 115 | ACLU=acl | @2:U.S. Department of Homeland Security=dhs; @2:U.S. Marshals Service=mar; @2:the city of Portland=cit | id=s
V 0 | Tear Gas | ASSAULT/crowd-control | repression | 175 | @5:Federal agents=fed; @8:Portland officers=pol | Medics=med; Legal Observers=med | by=ACLU=acl | where=Portland | id=tg
V 0 | Beatings | ASSAULT/beat | repression | 175 | @5:Federal agents=fed; @8:Portland officers=pol | Medics=med; Legal Observers=med | by=ACLU=acl | where=Portland | id=b
V 0 | Protests | PROTEST/demo | repression | 141 | @13:"violent anarchists"=pro |  | where=Portland | id=p
V 2 | lawsuit | =s |  |  | American Civil Liberties Union of Oregon=acl | U.S. Department of Homeland Security=dhs; U.S. Marshals Service=mar; the city of Portland=cit | when=today | date=2020-08-04 | where=federal court
V 2 | clubbed | =b |  |  |  | six volunteer medics=med; two legal observers=med | by=American Civil Liberties Union of Oregon=acl | n=injured:six:6 | n=injured:two:2
V 2 | gassed | =tg | | | | six volunteer medics=med; two legal observers=med | by=American Civil Liberties Union of Oregon=acl
V 2 | shot | ASSAULT/firearms | repression | 175 | @5:Federal agents=fed | six volunteer medics=med; two legal observers=med | by=American Civil Liberties Union of Oregon=acl
V 3 | suit | =s |  |  | the organization=acl | both governments=dhs; both governments=cit
V 3 | demonstrations | =p |  |  |  |  | when=May 29 | date=2020-05-29/2020-08-04 | where=the city
V 3 | attacks | =b |  |  |  | -
V 4 | said | ACCUSE/allege | repression | 112 | Mireille Kwarteng=kwa | @5:Federal agents=fed | id=k
V 5 | used | =k |  |  | @4:Mireille Kwarteng=kwa | Federal agents=fed
V 6 | fired | ASSAULT/firearms | repression | 175 | agents=fed | nurse practitioner Jolie Abernathy=abe | by=the complaint=acl | when=the early hours of July 22 | date=2020-07-22 | where=outside the Mark O. Hatfield courthouse
V 6 | complaint | =s |  |  | @2:American Civil Liberties Union of Oregon=acl | agents=fed
V 8 | beat | ASSAULT/beat | repression | 175 | Portland officers=pol | a volunteer=tso | by=the complaint=acl | when=Three nights later | date=2020-07-25
V 8 | sprayed | ASSAULT/crowd-control | repression | 175 | Portland officers=pol | him#2=tso | by=the complaint=acl | when=Three nights later | date=2020-07-25
V 8 | complaint | =s |  |  | @2:American Civil Liberties Union of Oregon=acl | Portland officers=pol
V 12 | barred | COERCE/restrict | legal,rights-freedoms | 172 | U.S. District Judge Amos Whitford=whi | federal officers=fed | when=Last month | date=2020-07 | st=h | id=or
V 12 | order | =or |  |  | U.S. District Judge Amos Whitford=whi | -
V 12 | violated | REJECT | legal,rights-freedoms | 128 | federal officers=fed | U.S. District Judge Amos Whitford=whi | by=ACLU=acl | date=2020-07 | n=other:at least seven:7
V 13 | defended | SUPPORT | executive,legislative | 052 | Chad Wolf=wol | his agents=fed
V 13 | hurled | PROTEST/riot | repression | 145 | "violent anarchists"=pro | his agents=fed | by=Chad Wolf=wol | where=the building
V 13 | deployment | MOBILIZE/police | executive,repression | 153 | Chad Wolf=wol | 
V 13 | telling | ACCUSE/allege | executive,legislative | 112 | Chad Wolf=wol | "violent anarchists"=pro
V 14 | rejected | REJECT/yield | executive | 1246 | He=wol | Oregon Governor Kate Brown=bro
V 14 | demand | REQUEST/yield | executive | 1056 | Oregon Governor Kate Brown=bro | they=fed
V 15 | agreement | SUPPORT | executive | 057 | the governor=bro; the vice president=vp |  | when=on July 29 | date=2020-07-29
V 15 | pull back | RETREAT/withdraw | executive | 0874 | the agents=fed |  | where=the streets | id=pb
V 15 | taken | MOBILIZE/police | executive | 153 | state troopers=tro | -
V 16 | lawsuit | =s | | | | -
V 17 | retreat | =pb |  |  | @15:the agents=fed | -
V 18 | investigate | ACCUSE/investigate | repression,legal | 091 | inspector general=ins | @15:the agents=fed | when=on July 23 | date=2020-07-23 | where=Portland
V 18 | use | =b |  |  |  |  | where=Portland
V 19 | called on | REQUEST/change | legislative,repression | 024 | The ACLU=acl | Congress=con
V 19 | urged | REQUEST/change | repression | 024 | The ACLU=acl | Mayor Ted Wheeler=whe | id=w
V 19 | tear-gassed | ASSAULT/crowd-control | repression | 175 | @15:the agents=fed | Mayor Ted Wheeler=whe | when=last month | date=2020-07 | where=the fence | st=h
V 20 | said | =w |  |  | Kwarteng=kwa | the mayor=whe
Q 4 | d | Our clients wore red crosses the size of dinner plates, | Mireille Kwarteng=kwa | said | -
Q 5 | d | * | @4:Mireille Kwarteng=kwa |  | -
Q 6 | i | agents fired~~July 22 | the complaint=acl | According to | -
Q 8 | i | Portland officers~~on the pavement | the complaint=acl | states | -
Q 9 | d | I kept yelling 'medic, medic,' and it seemed to make them angrier, | the volunteer, Christopher Tsosie=tso | said | -
Q 10 | d | I'm a Navy corpsman. | @9:the volunteer, Christopher Tsosie=tso |  | -
Q 11 | d | I've been treated better by people who were actually at war with us. | @9:the volunteer, Christopher Tsosie=tso |  | -
Q 12 | i | was violated at least seven times within a week | the ACLU=acl | says | -
Q 13 | m | his agents faced~~at the building | Chad Wolf=wol | telling | a Senate committee=con
Q 17 | d | A retreat is not an apology, and it isn't a remedy, | Kwarteng=kwa | said | -
Q 18 | i | he would investigate the use of force in Portland | inspector general=ins | announced | -
Q 20 | d | If the mayor could feel it in his own eyes, he should be able to see it, | Kwarteng=kwa | said | -

#A w16-018 | 2006-03-07 | -
S 'YOU CALL YOURSELVES SOLDIERS?' Fury of 7/7 widow as trio jailed for plot to blow up the Trafford Centre
P Al-Qaeda fanatics who dreamed of killing thousands of Christmas shoppers are told they will die in prison
P Three British terrorists who plotted to flatten one of the country's busiest shopping centres were jailed for life yesterday as a woman whose husband died on the Piccadilly line screamed at them from the public gallery.
P Ringleader Tariq Mahbub, 27, a minicab driver from Cheetham Hill, smirked and blew her a kiss as the Old Bailey judge ordered him to serve at least 35 years.
P His henchmen, brothers Nadeem and Sohail Bhatt, were given 28 years apiece.
P "You call yourselves soldiers?" yelled Karen Whitlock, 41, clutching a framed photograph.
S "Soldiers don't murder my Steve on his way to work!"
P The gang had stashed 600kg of fertiliser in a lock-up in Stockport and were within weeks of an attack that MI5 chiefs believe could have dwarfed the July bombings.
P They were snared in November 2004 when armed police smashed their way into four houses at dawn.
P Officers found a laptop crammed with maps of the food court, a shopping list that included "nails x 40 bags", and a video in which Mahbub vowed that "rivers of your blood will run through your January sales".
P Passing sentence after a five-month trial, Mr Justice Ormerod told them: "You are cruel, ruthless and misguided men."
P "The country that you wished to maim had given each one of you a home, a school and a vote."
P The jury had taken nine days to find them guilty of conspiracy to cause explosions, and it cleared a fourth man, shopkeeper Imran Yusuf, who wept with relief and was freed at once.
P Mr Yusuf later accused Greater Manchester Police of ruining his life.
P "Sixteen months in Belmarsh because I sold a man some clingfilm," he said on the steps of the court, demanding compensation and an apology.
P The Daily Echo can reveal that Mahbub had been watched by the security services for a year before the raids and was photographed with one of the July 7 bombers at an Islamic bookshop in Leeds.
P That revelation brought furious calls last night for a public inquiry.
P Shadow Home Secretary David Haverhill said: "Somebody, somewhere, put the wrong photograph in the wrong drawer, and the families have a right to know who."
P The Prime Minister has twice refused such an inquiry, saying it would drain the strength of the security services when they need it most.
P Home Secretary Charles Clarke praised the "extraordinary courage" of the surveillance teams.
P Fifty-two people died when four suicide bombers struck three Tube trains and a bus in London last summer, and a copycat attack two weeks later failed when the rucksack devices did not go off.
P Mrs Whitlock, a dinner lady from Luton, travelled to the Old Bailey every Monday of the trial with a flask of tea and a cushion.
P "Steve would've told me I'm daft, sitting there," she said.
S "But I wanted one of them to look at me."
P At the mosque where the Bhatt brothers used to sweep the floor, elders would say only that the sentences were just.
P Britain's prisons now hold more than 90 men on terror charges.
@ mah | Tariq Mahbub | p | GBRREB | minicab driver
@ bna | Nadeem Bhatt | p | GBRREB
@ bso | Sohail Bhatt | p | GBRREB
@ orm | Mr Justice Ormerod | p | GBRJUD
@ whi | Karen Whitlock | p | GBRCVL | widow
@ ste | Steve Whitlock | p | GBRCVL
@ mi5 | MI5 | o | GBRSPY
@ pol | armed police | g | GBRCOP
@ jur | jury | g | GBRJUD
@ yus | Imran Yusuf | p | GBRBUS | shopkeeper
@ gmp | Greater Manchester Police | o | GBRCOP
@ bom | July 7 bombers | g | IMG
@ hav | David Haverhill | p | GBRPTYOPP | Shadow Home Secretary
@ pm | British Prime Minister | p | GBRGOV | Prime Minister
@ cla | Charles Clarke | p | GBRGOV | Home Secretary
@ vic | victims of the July 7 bombings | l | GBRCVL
@ sho | Christmas shoppers | l | GBRCVL
@ eld | mosque elders | g | GBRREL
@ cop | copycat bombers | g | IMG
E 0 7/7/DATE; Trafford Centre/FAC
E 1 Al-Qaeda/ARM; Christmas/DATE
E 2 British/NORP; Piccadilly line/FAC; yesterday/DATE
E 3 Tariq Mahbub/PER; Cheetham Hill/GPE; Old Bailey/ORG
E 4 Nadeem/PER; Sohail Bhatt/PER
E 5 Karen Whitlock/PER
E 6 Steve/PER
E 7 Stockport/GPE; MI5/ORG; July/DATE
E 8 November 2004/DATE
E 9 Mahbub/PER; January/DATE
E 10 Ormerod/PER
E 12 Imran Yusuf/PER
E 13 Yusuf/PER; Greater Manchester Police/ORG
E 14 Belmarsh/FAC
E 15 The Daily Echo/ORG; Mahbub/PER; July 7/DATE; Islamic/NORP; Leeds/GPE
E 16 last night/DATE
E 17 David Haverhill/PER
E 19 Charles Clarke/PER
E 20 Fifty-two people/NUM; four suicide bombers/NUM; London/GPE; last summer/DATE
E 21 Whitlock/PER; Luton/GPE; Old Bailey/ORG
E 22 Steve/PER
E 24 Bhatt/PER
E 25 Britain/GPE; more than 90 men/NUM
V 0 | jailed | SANCTION/convict | terrorism,legal | 116 | @3:the Old Bailey judge=orm | trio=mah; trio=bna; trio=bso | id=s
V 0 | Fury | ACCUSE/disapprove | terrorism | 111 | 7/7 widow=whi | trio=mah; trio=bna; trio=bso | id=f
V 1 | told | =s |  |  | @3:the Old Bailey judge=orm | Al-Qaeda fanatics=mah; Al-Qaeda fanatics=bna; Al-Qaeda fanatics=bso
V 2 | jailed | =s |  |  |  | Three British terrorists=mah; Three British terrorists=bna; Three British terrorists=bso | when=yesterday | date=2006-03-06
V 2 | screamed | =f |  |  | a woman whose husband died on the Piccadilly line=whi | them=mah; them=bna; them=bso | when=yesterday | date=2006-03-06
V 2 | died | ASSAULT/suicide-attack | terrorism | 1831 | @15:July 7 bombers=bom | husband=ste | where=Piccadilly line | st=h | id=b
V 3 | ordered | =s |  |  | the Old Bailey judge=orm | him=mah | where=Old Bailey
V 4 | given | =s |  |  | @3:the Old Bailey judge=orm | Nadeem=bna; Sohail Bhatt=bso
V 5 | yelled | =f |  |  | Karen Whitlock=whi | You=mah; You=bna; You=bso
V 6 | murder | =b |  |  | @15:July 7 bombers=bom | my Steve=ste | by=@5:Karen Whitlock=whi
V 7 | bombings | =b |  |  |  |  | when=July | date=2005-07
V 8 | snared | COERCE/arrest | terrorism,legal | 173 | armed police=pol | They=mah; They=bna; They=bso | when=in November 2004 | date=2004-11 | st=h
V 8 | smashed | COERCE/seize | terrorism,legal | 1711 | armed police=pol | They=mah; They=bna; They=bso | when=in November 2004 | date=2004-11 | where=four houses | st=h | id=r
V 9 | found | COERCE/seize | terrorism,legal | 1711 | Officers=pol | Mahbub=mah | date=2004-11 | st=h
V 9 | vowed | THREATEN/violence | terrorism | 138 | Mahbub=mah | your#1=sho | st=h
V 10 | sentence | =s |  |  | Mr Justice Ormerod=orm | them=mah; them=bna; them=bso
V 10 | trial | ACCUSE/allege | terrorism,legal | 115 |  | them=mah; them=bna; them=bso | date=2005-10/2006-03 | id=t
V 10 | told | ACCUSE/disapprove | terrorism,legal | 111 | Mr Justice Ormerod=orm | You=mah; You=bna; You=bso | id=j
V 11 | wished | =j |  |  | @10:Mr Justice Ormerod=orm | each one of you=mah; each one of you=bna; each one of you=bso
V 12 | guilty | SANCTION/convict | terrorism,legal | 116 | The jury=jur | them=mah; them=bna; them=bso
V 12 | cleared | CONCEDE | terrorism,legal | 081 | it=jur | Imran Yusuf=yus
V 12 | freed | RETREAT/release | terrorism,legal | 0841 |  | Imran Yusuf=yus
V 13 | accused | ACCUSE/allege | terrorism,legal | 112 | Mr Yusuf=yus | Greater Manchester Police=gmp | id=y
V 14 | said | =y |  |  | he=yus | -
V 14 | demanding | REQUEST/assist | reparations,legal | 103 | he=yus | @13:Greater Manchester Police=gmp | where=the steps of the court
V 15 | raids | =r |  |  | @8:armed police=pol | Mahbub=mah
V 15 | watched | COERCE | intelligence,terrorism | 170 | the security services=mi5 | Mahbub=mah | st=h
V 16 | calls | REQUEST/change | terrorism | 104 | @17:Shadow Home Secretary David Haverhill=hav | @18:The Prime Minister=pm | when=last night | date=2006-03-06 | id=c
V 17 | said | =c |  |  | Shadow Home Secretary David Haverhill=hav | @18:The Prime Minister=pm
V 18 | refused | REJECT/change | terrorism,executive | 123 | The Prime Minister=pm | @17:Shadow Home Secretary David Haverhill=hav | st=h
V 19 | praised | SUPPORT | terrorism,intelligence | 051 | Home Secretary Charles Clarke=cla | the surveillance teams=mi5
V 20 | struck | =b |  |  | four suicide bombers=bom | Fifty-two people=vic | when=last summer | date=2005-07 | where=London | n=killed:Fifty-two people:52
V 20 | attack | ASSAULT/explosives | terrorism | 183 |  |  | when=two weeks later | date=2005-07 | where=London | st=h
V 20 | died | =b |  |  | four suicide bombers=bom | Fifty-two people=vic | when=last summer | date=2005-07
V 21 | trial | =t |  |  |  |  | where=the Old Bailey
V 24 | sentences | =s |  |  |  | Bhatt brothers=bna; Bhatt brothers=bso
V 24 | say | SUPPORT | terrorism | 051 | elders=eld | @3:the Old Bailey judge=orm
V 25 | hold | COERCE/arrest | terrorism,legal | 173 |  |  | n=arrested:more than 90 men:90
Q 0 | d | YOU CALL YOURSELVES SOLDIERS? | 7/7 widow=whi |  | trio=mah
Q 1 | i | they will die in prison | @3:the Old Bailey judge=orm | told | Al-Qaeda fanatics=mah
Q 5 | d | You call yourselves soldiers? | Karen Whitlock=whi | yelled | -
Q 6 | d | Soldiers don't murder my Steve on his way to work! | @5:Karen Whitlock=whi |  | -
Q 9 | m | "rivers of your blood will run through your January sales" | Mahbub=mah | vowed | -
Q 10 | d | You are cruel, ruthless and misguided men. | Mr Justice Ormerod=orm | told | them=mah
Q 11 | d | * | @10:Mr Justice Ormerod=orm |  | @10:them=mah
Q 14 | d | Sixteen months in Belmarsh because I sold a man some clingfilm, | he=yus | said | -
Q 17 | d | Somebody, somewhere,~~who. | Shadow Home Secretary David Haverhill=hav | said | -
Q 18 | i | it would drain the strength of the security services when they need it most | The Prime Minister=pm | saying | -
Q 22 | d | Steve would've told me I'm daft, sitting there, | she=whi | said | -
Q 23 | d | But I wanted one of them to look at me. | @22:she=whi |  | -
Q 24 | i | the sentences were just | elders=eld | say | -

#A w16-019 | 1997-05-05 | FORT DAVIS, Texas
S Texas separatists surrender after week-long siege; two followers flee into mountains
P FORT DAVIS, Texas (AP) — The leader of a militant group that claims Texas is an independent nation walked out of the mountains with his hands up on Saturday, ending a seven-day standoff with 300 lawmen that began when his followers took a neighboring couple hostage.
P Roland McSwain, the self-styled ambassador of the Republic of Texas, signed what he called an "international agreement to cease fire" on the hood of a police cruiser and was handcuffed.
P Four others, among them McSwain's wife, Velma, laid down their rifles at a roadblock as state troopers read them their rights in English and, at their request, in the name of the republic.
P But two men slipped out of the compound overnight and were being hunted Sunday with bloodhounds and a helicopter in the canyons east of the camp.
P "They are armed, they are thirsty and they have nowhere to go," said Mike Coppinger, a captain of the Texas Rangers who led the negotiations.
P "I'd ask them to come on in.
S There's coffee."
P The crisis started April 27, when sheriff's deputies arrested the group's security chief on a weapons charge.
P In retaliation, three members stormed the house of Joe and Margaret Ann Rudeen, at the mouth of the only road, and held the couple for 12 hours, wounding Rudeen in the shoulder.
P The Rudeens were released the next morning in exchange for the jailed man, a trade that drew criticism from lawmen around the country.
P "You don't swap with kidnappers.
S You just don't," said a retired FBI negotiator who was at Waco in 1993.
P Gov. George W. Bush defended the bargain and congratulated the Rangers on an ending "without a drop of Texas blood."
P McSwain, 43, had demanded a referendum on secession and a hearing at the United Nations, and warned that any assault on his trailer would be "the second Alamo."
P Coppinger refused both demands but let the group's lawyer, Terrence O'Dell, go in with a bag of groceries on Thursday, and it was O'Dell who came back with an offer to talk.
P Jeff Davis County Attorney Bart Medler charged all seven with aggravated kidnapping and organized criminal activity.
P "I am a prisoner of war," McSwain shouted to reporters as he was led into the county courthouse, a pink building with a clock that has been wrong for years.
P "I do not recognize this court."
P Residents of the Davis Mountains, a scatter of weekend cabins where cows outnumber voters, were allowed home on Sunday for the first time in a week.
P The group has filed thousands of bogus liens against public officials in the past two years, clogging land offices from El Paso to Texarkana.
P A federal judge in Dallas found McSwain in contempt last year and jailed him for a month after he ignored an order to stop.
P A rival faction condemned the kidnapping and disowned him in March.
P The standoff came as jurors in Denver heard the government's case against Timothy McVeigh, charged with the 1995 bombing in Oklahoma City that killed 168 people.
P Federal agents, mindful of Waco and of the 1992 shootings at Ruby Ridge, Idaho, kept well in the background.
P "Texans shouting at Texans," Coppinger said.
S "That always works out better."
@ mcs | Roland McSwain | p | USAREB | self-styled ambassador of the Republic of Texas
@ rep | Republic of Texas group | g | USAREB
@ vel | followers who surrendered | g | USAREB
@ two | two fugitive followers | g | USAREB
@ tro | state troopers | g | USACOP
@ law | lawmen at Fort Davis | g | USACOP
@ cop | Mike Coppinger | p | USACOP | captain of the Texas Rangers
@ dep | sheriff's deputies | g | USACOP
@ chi | security chief of the group | p | USAREB
@ rud | Joe and Margaret Ann Rudeen | l | USACVL
@ joe | Joe Rudeen | p | USACVL
@ ret | retired FBI negotiator | p | USAELI
@ bus | George W. Bush | p | USAGOV | Governor
@ ran | Texas Rangers | o | USACOP
@ ode | Terrence O'Dell | p | USA | lawyer of the group
@ med | Bart Medler | p | USAJUD | Jeff Davis County Attorney
@ jud | federal judge in Dallas | p | USAJUD
@ riv | rival faction of the Republic of Texas | g | USAREB
@ gov | U.S. government | o | USAJUD
@ mcv | Timothy McVeigh | p | USAREB
@ okl | victims of the Oklahoma City bombing | l | USACVL
@ res | residents of the Davis Mountains | l | USACVL
@ off | public officials in Texas | g | USAGOV
@ lmn | lawmen around the country | g | USACOP
@ fed | federal agents | g | USACOP
E 0 Texas/GPE; two followers/NUM
E 1 FORT DAVIS/GPE; Texas#1/GPE; AP/ORG; Texas#2/GPE; Saturday/DATE; 300 lawmen/NUM
E 2 Roland McSwain/PER; Republic of Texas/ARM
E 3 Four/NUM; McSwain/PER; Velma/PER
E 4 Sunday/DATE; two men/NUM
E 5 Mike Coppinger/PER; Texas Rangers/ORG
E 8 April 27/DATE
E 9 Joe/PER; Margaret Ann Rudeen/PER; Rudeen#2/PER
E 10 Rudeens/PER
E 12 FBI/ORG; Waco/GPE; 1993/DATE
E 13 George W. Bush/PER; Rangers/ORG; Texas/GPE
E 14 McSwain/PER; United Nations/ORG; Alamo/EVT
E 15 Coppinger/PER; Terrence O'Dell/PER; Thursday/DATE; O'Dell#2/PER
E 16 Jeff Davis County/GPE; Bart Medler/PER
E 17 McSwain/PER
E 19 Davis Mountains/LOC; Sunday/DATE
E 20 El Paso/GPE; Texarkana/GPE; the past two years/DATE
E 21 Dallas/GPE; McSwain/PER; last year/DATE
E 22 March/DATE
E 23 Denver/GPE; Timothy McVeigh/PER; 1995/DATE; Oklahoma City/GPE; 168 people/NUM
E 24 Waco/GPE; 1992/DATE; Ruby Ridge/GPE; Idaho/GPE
E 25 Texans#1/NORP; Texans#2/NORP; Coppinger/PER
V 0 | surrender | RETREAT/disarm | territory | 0874 | Texas separatists=rep | @1:300 lawmen=law | id=s
V 0 | siege | COERCE/restrict | territory | 172 | @1:300 lawmen=law | Texas separatists=rep | id=si
V 1 | walked out | =s |  |  | The leader of a militant group=mcs | 300 lawmen=law | when=on Saturday | date=1997-05-03
V 1 | standoff | =si |  |  | 300 lawmen=law | his followers=rep | n=other:300 lawmen:300
V 1 | hostage | ASSAULT/abduct | territory | 181 | his followers=rep | a neighboring couple=rud | id=h
V 2 | signed | SUPPORT | territory | 057 | Roland McSwain=mcs | @5:the Texas Rangers=ran
V 2 | handcuffed | COERCE/arrest | territory,legal | 173 |  | Roland McSwain=mcs | id=hc
V 3 | laid down | =s |  |  | Four others=vel | state troopers=tro | where=a roadblock
V 4 | hunted | MOBILIZE/police | territory | 153 | @1:300 lawmen=law | two men=two | when=Sunday | date=1997-05-04 | where=the canyons east of the camp
V 5 | negotiations | CONSULT | territory | 046 | Mike Coppinger=cop; @2:Roland McSwain=mcs | -
V 6 | ask | REQUEST/yield | territory | 025 | I=cop | them=two
V 8 | arrested | COERCE/arrest | territory,legal | 173 | sheriff's deputies=dep | the group's security chief=chi | when=April 27 | date=1997-04-27 | id=ch
V 9 | stormed | ASSAULT | territory | 180 | three members=rep | Joe=rud | when=@8:April 27 | date=1997-04-27 | where=the house of Joe and Margaret Ann Rudeen
V 9 | held | =h |  |  | three members=rep | the couple=rud | date=1997-04-27
V 9 | wounding | ASSAULT | territory | 180 | three members=rep | Rudeen#2=joe | date=1997-04-27
V 10 | released | RETREAT/release | territory | 0841 | @9:three members=rep | The Rudeens=rud | when=the next morning | date=1997-04-28
V 10 | exchange | RETREAT/release | territory | 0841 | @8:sheriff's deputies=dep | the jailed man=chi | when=the next morning | date=1997-04-28 | id=ex
V 10 | criticism | ACCUSE/disapprove | territory | 111 | lawmen around the country=lmn | @5:the Texas Rangers=ran | id=cr
V 10 | trade | =ex | | | | -
V 12 | said | =cr |  |  | a retired FBI negotiator=ret | -
V 13 | defended | SUPPORT | territory | 052 | Gov. George W. Bush=bus | the Rangers=ran
V 13 | bargain | =ex |  |  | the Rangers=ran | -
V 13 | congratulated | SUPPORT | territory | 051 | Gov. George W. Bush=bus | the Rangers=ran
V 13 | ending | =s |  |  |  | 
V 14 | demanded | REQUEST/change | territory | 104 | McSwain=mcs | @15:Coppinger=cop | id=dm
V 14 | warned | THREATEN/violence | territory | 138 | McSwain=mcs | @5:the Texas Rangers=ran
V 15 | refused | REJECT/change | territory | 123 | Coppinger=cop | @14:McSwain=mcs
V 15 | demands | =dm |  |  | @14:McSwain=mcs | Coppinger=cop
V 15 | let | RETREAT/access | territory | 0863 | Coppinger=cop | the group's lawyer=ode | when=on Thursday | date=1997-05-01
V 15 | offer | AGREE | territory | 036 | @14:McSwain=mcs | Coppinger=cop | date=1997-05-01
V 16 | charged | ACCUSE/allege | legal,territory | 115 | Jeff Davis County Attorney Bart Medler=med | all seven=rep | n=other:seven:7
V 16 | kidnapping | =h | | | all seven=rep | -
V 17 | led | =hc |  |  |  | McSwain=mcs | where=the county courthouse
V 18 | recognize | REJECT | legal,territory | 128 | I=mcs | this court=med
V 19 | allowed | CONCEDE | human-security | 081 | @1:300 lawmen=law | Residents of the Davis Mountains=res | when=on Sunday | date=1997-05-04
V 20 | filed | COERCE | legal | 170 | The group=rep | public officials=off | when=in the past two years | st=h
V 21 | contempt | SANCTION/convict | legal | 116 | A federal judge in Dallas=jud | McSwain=mcs | when=last year | date=1996 | where=Dallas | st=h
V 21 | jailed | COERCE/arrest | legal | 173 | A federal judge in Dallas=jud | him=mcs | when=last year | date=1996 | st=h
V 21 | ignored | REJECT | legal | 128 | he=mcs | A federal judge in Dallas=jud | st=h
V 21 | order | REQUEST/change | legal | 104 | A federal judge in Dallas=jud | he=mcs | st=h
V 22 | condemned | ACCUSE/disapprove | territory | 111 | A rival faction=riv | him=mcs
V 22 | kidnapping | =h |  |  |  | -
V 22 | disowned | SANCTION/discontinue | territory | 160 | A rival faction=riv | him=mcs | when=in March | date=1997-03
V 23 | standoff | =si |  |  |  | -
V 23 | case | ACCUSE/allege | terrorism,legal | 115 | the government=gov | Timothy McVeigh=mcv | where=Denver | id=mv
V 23 | charged | =mv |  |  |  | Timothy McVeigh=mcv
V 23 | bombing | ASSAULT/explosives | terrorism | 183 | Timothy McVeigh=mcv | 168 people=okl | by=the government=gov | when=1995 | date=1995 | where=Oklahoma City | n=killed:168 people:168 | st=h
V 24 | shootings | ASSAULT/firearms | territory | 175 | Federal agents=fed |  | when=1992 | date=1992 | where=Ruby Ridge | st=h
Q 2 | m | what he called an "international agreement to cease fire" | he=mcs | called | -
Q 5 | d | They are armed, they are thirsty and they have nowhere to go, | Mike Coppinger=cop | said | -
Q 6 | d | I'd ask them to come on in. | @5:Mike Coppinger=cop |  | -
Q 7 | d | There's coffee. | @5:Mike Coppinger=cop |  | -
Q 11 | d | You don't swap with kidnappers. | @12:a retired FBI negotiator=ret |  | -
Q 12 | d | You just don't, | a retired FBI negotiator=ret | said | -
Q 14 | m | any assault on his trailer would be "the second Alamo." | McSwain=mcs | warned | -
Q 17 | d | I am a prisoner of war, | McSwain=mcs | shouted | -
Q 18 | d | * | @17:McSwain=mcs |  | -
Q 25 | d | Texans shouting at Texans, | Coppinger=cop | said | -
Q 26 | d | That always works out better. | @25:Coppinger=cop |  | -

#A w16-020 | 2026-01-30 | -
S Sheriff indicted: Grand jury says Caddo County lawman took jail phone money and jailed the man who asked about it
P By Wade Tillery, Staff Writer
P ANADARKO — Caddo County Sheriff Rusty Maddox was arrested in his own parking lot Thursday, and if you were anywhere near the courthouse you probably heard the cheering from the second-floor windows, which are the windows of the jail.
P A multicounty grand jury indicted the three-term Republican on nine felony counts that include embezzlement, bribery and false imprisonment.
P Agents with the Oklahoma State Bureau of Investigation cuffed him beside his pickup at 8:40 a.m., then spent five hours carrying boxes out of his office.
P "It's a sad day when the badge has to arrest the badge," Attorney General's Office spokeswoman Leigh Ann Purcell said.
P "But nobody gets to run a county jail like a personal cash machine."
P The indictment says Maddox pocketed $212,000 in kickbacks between 2021 and 2025 from a Texas company that charges inmates up to $14 for a 15-minute call.
P When county commissioner Dub Hensley asked for the contract last March, prosecutors say, the sheriff had deputies pull him over on State Highway 9, plant a pill bottle in his truck and hold him for two nights without a charge.
P Hensley, a soft-spoken wheat farmer who's been on the board since 2012, said he'd just as soon not gloat.
P "I'd have been satisfied with an answer to my letter," he told me over pie at the Redskin Cafe.
P Maddox, 56, pleaded not guilty before Associate District Judge Norma Jean Two Hatchet, who set bail at $100,000 and suspended him from office until trial.
P His attorney, Clint Rasmussen of Lawton, called the charges "a political hit job by folks who couldn't whip him at the ballot box."
P He denied that anyone had planted anything.
P Two of the sheriff's deputies, whose names are not public, have agreed to testify against him in exchange for immunity, according to a person close to the grand jury.
P Commissioners met in emergency session Thursday night and voted 2-0, with Hensley abstaining, to name Undersheriff Paula Kionute to run the department.
P About 70 people packed the room, and some of them hollered for the jail contract to be torn up on the spot.
P Kionute promised that the first thing she'd do is let families call for free this weekend.
P Old-timers will remember that the sheriff's daddy, Big Rusty, was convicted in the commissioner scandal of 1981, when the FBI nabbed better than 200 county officials across Oklahoma for taking kickbacks on lumber and gravel.
P In 2019, the state paid $1.4 million to the family of a Kiowa teenager who died in the jail after jailers shocked him with a stun gun; two of them later went to prison.
P Maddox apologized for that death at the time and swore that things would change.
P Delores Poolaw, the boy's grandmother, stood across the street from the jail Thursday in a red shawl, not saying a word.
P I asked what she thought.
P "I think," she said after a while, "that it's good to see that door open the other way."
P The trial will not come before fall, and neither, if the farmers are right, will rain.
@ mad | Rusty Maddox | p | USACOP | Caddo County Sheriff
@ jur | multicounty grand jury | g | USAJUD
@ osb | Oklahoma State Bureau of Investigation | o | USACOP
@ pur | Leigh Ann Purcell | p | USAJUD | Attorney General's Office spokeswoman
@ pro | prosecutors | g | USAJUD
@ hen | Dub Hensley | p | USAGOV | county commissioner
@ dep | sheriff's deputies | g | USACOP
@ two | Norma Jean Two Hatchet | p | USAJUD | Associate District Judge
@ ras | Clint Rasmussen | p | USA | defence attorney
@ ddp | two deputies with immunity | g | USACOP
@ per | person close to the grand jury | p | USA
@ com | Caddo County commissioners | g | USAGOV
@ kio | Paula Kionute | p | USACOP | Undersheriff
@ peo | people at the meeting | l | USACVL
@ big | Big Rusty | p | USACOP
@ fbi | FBI | o | USACOP
@ cty | county officials | g | USAGOV
@ sta | state of Oklahoma | o | USAGOV
@ fam | family of a Kiowa teenager | l | USACVL
@ tee | Kiowa teenager | p | USACVL
@ jai | jailers | g | USACOP
@ fm2 | families of inmates | l | USACVL
@ poo | Delores Poolaw | p | USACVL | grandmother
E 0 Caddo County/GPE
E 1 Wade Tillery/PER
E 2 ANADARKO/GPE; Caddo County/GPE; Rusty Maddox/PER; Thursday/DATE
E 3 Republican/NORP
E 4 Oklahoma State Bureau of Investigation/ORG
E 5 Attorney General's Office/ORG; Leigh Ann Purcell/PER
E 7 Maddox/PER; $212,000/MONEY; 2021/DATE; 2025/DATE; Texas/GPE; $14/MONEY
E 8 Dub Hensley/PER; last March/DATE; State Highway 9/FAC
E 9 Hensley/PER; 2012/DATE
E 10 Redskin Cafe/FAC
E 11 Maddox/PER; Norma Jean Two Hatchet/PER; $100,000/MONEY
E 12 Clint Rasmussen/PER; Lawton/GPE
E 15 Thursday night/DATE; Hensley/PER; Paula Kionute/PER
E 16 About 70 people/NUM
E 17 Kionute/PER; this weekend/DATE
E 18 Big Rusty/PER; 1981/DATE; FBI/ORG; better than 200 county officials/NUM; Oklahoma/GPE
E 19 2019/DATE; $1.4 million/MONEY; Kiowa/NORP
E 20 Maddox/PER
E 21 Delores Poolaw/PER; Thursday/DATE
E 24 fall/DATE
V 0 | indicted | ACCUSE/allege | corruption,legal | 115 | Grand jury=jur | Sheriff=mad | id=i
V 0 | took | COERCE/seize | corruption | 170 | Caddo County lawman=mad | | by=Grand jury=jur | id=k
V 0 | jailed | COERCE/arrest | corruption,repression | 173 | Caddo County lawman=mad | the man who asked about it=hen | by=Grand jury=jur | st=h | id=j
V 0 | asked | REQUEST/assist | corruption | 020 | the man=hen | Caddo County lawman=mad | st=h | id=q
V 2 | arrested | COERCE/arrest | corruption,legal | 173 | @4:Agents with the Oklahoma State Bureau of Investigation=osb | Caddo County Sheriff Rusty Maddox=mad | when=Thursday | date=2026-01-29 | where=his own parking lot | id=a
V 3 | indicted | =i | | | A multicounty grand jury=jur | the three-term Republican=mad
V 4 | cuffed | =a | | | Agents with the Oklahoma State Bureau of Investigation=osb | him=mad | when=at 8:40 a.m. | date=2026-01-29
V 4 | carrying | COERCE/seize | corruption,legal | 1711 | Agents with the Oklahoma State Bureau of Investigation=osb | him=mad | date=2026-01-29 | where=his office
V 5 | arrest | =a | | | | -
V 5 | said | ACCUSE/disapprove | corruption,legal | 111 | Leigh Ann Purcell=pur | @4:him=mad
V 7 | indictment | =i | | | @3:A multicounty grand jury=jur | Maddox=mad
V 7 | pocketed | =k | | | Maddox=mad | | by=The indictment=jur | n=money:$212,000:212000:USD
V 8 | asked | =q | | | county commissioner Dub Hensley=hen | the sheriff=mad | by=prosecutors=pro | when=last March | date=2025-03
V 8 | pull | COERCE/restrict | corruption,repression | 172 | deputies=dep | him#1=hen | by=prosecutors=pro | when=last March | date=2025-03 | where=State Highway 9 | st=h
V 8 | plant | COERCE/misinformation | corruption,misinformation | 170 | deputies=dep | him#1=hen | by=prosecutors=pro | when=last March | date=2025-03 | st=h | id=pl
V 8 | hold | =j | | | deputies=dep | him#2=hen | by=prosecutors=pro | date=2025-03
V 10 | letter | =q | | | my=hen | @8:the sheriff=mad
V 11 | pleaded not guilty | REJECT | corruption,legal | 016 | Maddox=mad | @8:prosecutors=pro
V 11 | bail | CONCEDE | legal | 081 | Associate District Judge Norma Jean Two Hatchet=two | Maddox=mad | n=money:$100,000:100000:USD
V 11 | suspended | COERCE/restrict | corruption,legal | 172 | Associate District Judge Norma Jean Two Hatchet=two | him=mad
V 11 | trial | ACCUSE/allege | corruption,legal | 115 | | Maddox=mad | st=f | id=tr
V 12 | called | ACCUSE/disapprove | corruption,election | 111 | Clint Rasmussen=ras | @8:prosecutors=pro
V 12 | charges | =i | | | @8:prosecutors=pro | @11:Maddox=mad
V 13 | denied | REJECT | corruption,legal | 016 | He=ras | @8:prosecutors=pro
V 13 | planted | =pl | | | | -
V 14 | agreed | AGREE | corruption,legal | 0313 | Two of the sheriff's deputies=ddp | @8:prosecutors=pro | by=a person close to the grand jury=per
V 15 | session | CONSULT | corruption | 040 | Commissioners=com | | when=Thursday night | date=2026-01-29
V 15 | voted | SUPPORT | executive | 051 | Commissioners=com | Undersheriff Paula Kionute=kio | when=Thursday night | date=2026-01-29
V 16 | hollered for | REQUEST/change | corruption | 104 | some of them=peo | @15:Commissioners=com
V 17 | promised | AGREE | human-security | 034 | Kionute=kio | families=fm2
V 18 | convicted | SANCTION/convict | corruption,legal | 116 | | Big Rusty=big | when=1981 | date=1981 | st=h
V 18 | nabbed | COERCE/arrest | corruption,legal | 173 | the FBI=fbi | better than 200 county officials=cty | when=1981 | date=1981 | where=Oklahoma | n=arrested:better than 200 county officials:200 | st=h
V 19 | paid | AID | reparations | 071 | the state=sta | the family of a Kiowa teenager=fam | when=In 2019 | date=2019 | n=money:$1.4 million:1400000:USD | st=h
V 19 | shocked | ASSAULT/torture | repression | 1822 | jailers=jai | him=tee | where=the jail | n=killed:teenager:1 | st=h | id=sh
V 19 | prison | SANCTION/convict | legal | 116 | | two of them=jai | st=h
V 19 | died | =sh | | | | a Kiowa teenager=tee | where=the jail
V 20 | apologized | CONCEDE | repression | 055 | Maddox=mad | @19:the family of a Kiowa teenager=fam | when=at the time | st=h
V 20 | death | =sh | | | | -
V 20 | swore | AGREE | repression | 034 | Maddox=mad | @19:the family of a Kiowa teenager=fam | st=h
V 24 | trial | =tr | | | | -
Q 5 | d | It's a sad day when the badge has to arrest the badge, | Leigh Ann Purcell=pur | said | -
Q 6 | d | * | @5:Leigh Ann Purcell=pur | | -
Q 7 | i | Maddox pocketed~~15-minute call | The indictment=jur | says | -
Q 8 | i | the sheriff had deputies~~without a charge | prosecutors=pro | say | -
Q 9 | i | he'd just as soon not gloat | Hensley=hen | said | -
Q 10 | d | I'd have been satisfied with an answer to my letter, | he=hen | told | -
Q 12 | m | called the charges "a political hit job by folks who couldn't whip him at the ballot box." | Clint Rasmussen=ras | called | -
Q 13 | i | anyone had planted anything | He=ras | denied | -
Q 14 | i | Two of the sheriff's deputies~~exchange for immunity | a person close to the grand jury=per | according to | -
Q 17 | i | the first thing she'd do is let families call for free this weekend | Kionute=kio | promised | -
Q 20 | i | things would change | Maddox=mad | swore | -
Q 23 | d | I think, | she=poo | said | -
Q 23 | d | that it's good to see that door open the other way. | she=poo | said | -

