#A w29-001 | 2019-10-09 | WASHINGTON
S Budget official snubs House inquiry as White House lawyer vows no cooperation
P Democrats issue subpoena within hours, call refusal "another brick in a wall"
P WASHINGTON (AP) — A top White House budget official refused to appear before House investigators on Tuesday, and the president's lawyer told Congress in a scathing letter that nobody in the administration would take part in what he called an unconstitutional inquiry.
P The official, Dale Kuykendall, had been due in a basement room of the Capitol at 10 a.m. to answer questions about $250 million in military aid that was held back from Ukraine last summer.
P His attorney notified the three committees at half past midnight that he was not coming.
P "Mr. Kuykendall would gladly talk all day, but he works for the executive branch and the executive branch has told him to stay home," the attorney, Lucinda Farr, wrote in a two-page note.
P By midafternoon the panels had answered with a subpoena that orders him to testify next Wednesday.
P "Each refusal is another brick in a wall, and we are counting the bricks," said Rep. Aaron Lindqvist of Washington state, who heads the Oversight Committee.
P He accused the White House of hiding a witness "whose fingerprints are all over the freeze".
P The eight-page letter from White House counsel Preston Gault, released on Tuesday evening, rejected every request for documents and said that the president could not permit his aides "to prop up a show trial".
P It also demanded a vote of the full House, something that Democrats say the Constitution nowhere requires.
P The Speaker dismissed the demand before the hour was out.
P "You don't get to write the rules of the investigation into yourself," she said in Seattle, where she was raising money.
P Republicans rallied to the president's side.
P Rep. Chet Baumgarten of Ohio defended the no-show, tweeting that "no sane lawyer would let a client walk into that ambush".
P Another Republican, Rep. Suzanne Albrecht of Michigan, was less sure, telling a radio station back home that she "would have liked to hear the man".
P The freeze has been at the heart of the matter since Sept. 9, when the intelligence community's watchdog informed lawmakers that a whistleblower had complained about it.
P Two days later the money began to flow again.
P The inquiry was opened on Sept. 24, and since then two State Department officials have spoken behind closed doors although they had been ordered not to.
P Presidents of both parties have sparred with Congress before: in 2012 the House held the attorney general in contempt over a botched gun-tracking operation, the first time that a sitting Cabinet member was so punished.
P Nothing came of it, because the Justice Department declined to prosecute its own chief.
P Could that happen again?
P Lindqvist said that a contempt vote "is very much on the table" if Kuykendall ignores the subpoena, although aides concede that a court fight could drag on past the next election.
P For now the letter, the subpoena and an empty chair are all that either side has to show for the week.
P Lunch in the Capitol cafeteria was meatloaf.
P It was, for once, a bipartisan dish.
@ kuy | Dale Kuykendall | p | USAGOV | White House budget official
@ hou | House of Representatives | o | USALEG
@ pan | House committees | o | USALEG
@ gau | Preston Gault | p | USAGOV | White House counsel
@ dem | House Democrats | g | USALEGPTY
@ pre | US president | p | USAGOV | president
@ far | Lucinda Farr | p | USA | lawyer of Dale Kuykendall
@ lin | Aaron Lindqvist | p | USALEGPTY | chairman of the Oversight Committee
@ wh | White House | o | USAGOV
@ ukr | Ukraine | c | UKR
@ spk | House Speaker | p | USALEGPTY | Speaker
@ rep | Republicans | g | USALEGPTY
@ bau | Chet Baumgarten | p | USALEGPTY | Representative
@ alb | Suzanne Albrecht | p | USALEGPTY | Representative
@ wat | intelligence community's watchdog | p | USASPY
@ whi | whistleblower | p | USASPY
@ sta | State Department officials | g | USAGOV
@ ag | attorney general in 2012 | p | USAGOV | attorney general
@ doj | Justice Department | o | USAGOV
@ aid | congressional aides | g | USALEG
E 0 House#1/ORG; White House/ORG
E 1 Democrats/NORP
E 2 WASHINGTON/GPE; AP/ORG; White House/ORG; House#2/ORG; Tuesday/DATE; Congress/ORG
E 3 Dale Kuykendall/PER; Capitol/FAC; $250 million/MONEY; Ukraine/GPE; last summer/DATE
E 5 Kuykendall/PER; Lucinda Farr/PER
E 6 next Wednesday/DATE
E 7 Aaron Lindqvist/PER; Washington/GPE; Oversight Committee/ORG
E 8 White House/ORG
E 9 White House/ORG; Preston Gault/PER; Tuesday evening/DATE
E 10 House/ORG; Democrats/NORP; Constitution/LAW
E 12 Seattle/GPE
E 13 Republicans/NORP
E 14 Chet Baumgarten/PER; Ohio/GPE
E 15 Republican/NORP; Suzanne Albrecht/PER; Michigan/GPE
E 16 Sept. 9/DATE
E 18 Sept. 24/DATE; State Department/ORG; two/NUM
E 19 Congress/ORG; 2012/DATE; House/ORG
E 20 Justice Department/ORG
E 22 Lindqvist/PER; Kuykendall/PER
E 24 Capitol/FAC
V 0 | snubs | REJECT/assist | legislative,executive | 121 | Budget official=kuy | House#1=pan | id=a
V 0 | inquiry | ACCUSE/investigate | legislative,executive | 090 | House#1=pan | @2:president=pre | id=i
V 0 | vows | REJECT/assist | legislative,executive | 121 | White House lawyer=gau | House#1=pan | id=l
V 1 | subpoena | REQUEST/assist | legislative,executive | 1013 | Democrats=dem | @0:Budget official=kuy | id=s
V 1 | call | ACCUSE/disapprove | legislative,executive | 111 | Democrats=dem | @0:Budget official=kuy | id=c
V 1 | refusal | =a | | | @0:Budget official=kuy | Democrats=dem
V 2 | refused | =a | | | top White House budget official=kuy | House investigators=pan | when=Tuesday | date=2019-10-08
V 2 | told | =l | | | the president's lawyer=gau | Congress=pan
V 2 | inquiry | =i | | | House investigators=pan | president=pre
V 2 | letter | =l | | | the president's lawyer=gau | Congress=pan
V 2 | called | ACCUSE/disapprove | legislative,executive | 111 | he=gau | Congress=pan | id=u
V 3 | held back | SANCTION/discontinue | military,executive | 1622 | @2:White House=wh | Ukraine=ukr | st=h | when=last summer | date=2019-06/2019-08 | n=money:$250 million:250000000:USD | id=f
V 4 | notified | =a | | | His attorney=far; he=kuy | the three committees=pan
V 5 | told | REQUEST/change | executive | 104 | the executive branch#2=wh | him=kuy | by=Lucinda Farr=far
V 5 | wrote | =a | | | Lucinda Farr=far | @4:the three committees=pan
V 6 | subpoena | =s | | | the panels=pan | him=kuy
V 6 | orders | =s | | | the panels=pan | him=kuy | when=next Wednesday
V 7 | refusal | =a | | | @5:Mr. Kuykendall=kuy | we=pan
V 7 | said | =c | | | Aaron Lindqvist=lin | @5:Mr. Kuykendall=kuy
V 8 | accused | ACCUSE/allege | legislative,executive | 112 | He=lin | the White House=wh
V 8 | freeze | =f | | | White House=wh | @3:Ukraine=ukr | by=He=lin
V 9 | rejected | =l | | | Preston Gault=gau | @6:the panels=pan | when=Tuesday evening | date=2019-10-08
V 9 | letter | =l | | | Preston Gault=gau | @6:the panels=pan | when=Tuesday evening | date=2019-10-08
V 9 | request | REQUEST/assist | legislative,executive | 1013 | @6:the panels=pan | the president=pre
V 9 | permit | =l | | | Preston Gault=gau | @6:the panels=pan
V 9 | show trial | =u | | | Preston Gault=gau | @6:the panels=pan
V 10 | demanded | REQUEST/change | legislative,executive | 1042 | It=gau | the full House=hou | id=d
V 11 | dismissed | REJECT/change | legislative,executive | 123 | The Speaker=spk | @9:Preston Gault=gau | id=dr
V 11 | demand | =d | | | @9:Preston Gault=gau | @10:the full House=hou
V 12 | said | =dr | | | she#1=spk | You=gau | where=Seattle
V 12 | investigation | =i | | | @10:House=pan | @9:the president=pre
V 13 | rallied | SUPPORT | legislative | 050 | Republicans=rep | the president=pre
V 14 | defended | SUPPORT | legislative | 052 | Chet Baumgarten=bau | @5:Mr. Kuykendall=kuy | id=bd
V 14 | no-show | =a | | | @5:Mr. Kuykendall=kuy | @6:the panels=pan
V 14 | tweeting | =bd | | | Chet Baumgarten=bau | @5:Mr. Kuykendall=kuy
V 16 | freeze | =f | | | @9:White House=wh | @3:Ukraine=ukr
V 16 | complained | ACCUSE/disapprove | executive,intelligence | 110 | a whistleblower=whi | @9:White House=wh | st=h | by=the intelligence community's watchdog=wat
V 17 | flow | AID | military | 072 | @9:White House=wh | @3:Ukraine=ukr | st=h | when=Two days later | date=2019-09-11
V 18 | inquiry | =i | | | @19:the House=pan | @13:the president=pre | when=Sept. 24 | date=2019-09-24
V 18 | ordered | REQUEST/change | executive | 104 | @9:White House=wh | two State Department officials=sta | st=h
V 19 | held | SANCTION/convict | legislative,executive,legal | 116 | the House=hou | the attorney general=ag | st=h | when=2012 | date=2012 | id=x
V 19 | punished | =x | | | the House=hou | a sitting Cabinet member=ag | st=h | when=2012 | date=2012
V 20 | declined | REJECT/change | legal,executive | 120 | the Justice Department=doj | @19:the House=hou | st=h
V 22 | said | THREATEN | legislative | 130 | Lindqvist=lin | Kuykendall=kuy
V 22 | subpoena | =s | | | Lindqvist=lin | Kuykendall=kuy
V 23 | letter | =l | | | @9:Preston Gault=gau | @22:Lindqvist=pan
V 23 | subpoena | =s | | | @22:Lindqvist=pan | @22:Kuykendall=kuy
Q 1 | m | refusal "another brick in a wall" | Democrats=dem | call | -
Q 2 | i | nobody in the administration would take part in what he called an unconstitutional inquiry | the president's lawyer=gau | told | Congress=pan
Q 4 | i | he was not coming | His attorney=far | notified | the three committees=pan
Q 5 | d | Mr. Kuykendall would~~to stay home, | Lucinda Farr=far | wrote | -
Q 7 | d | Each refusal~~the bricks, | Aaron Lindqvist=lin | said | -
Q 8 | m | hiding a witness "whose fingerprints are all over the freeze" | He=lin | accused | -
Q 9 | m | the president could not permit his aides "to prop up a show trial" | Preston Gault=gau | said | -
Q 10 | i | the Constitution nowhere requires | Democrats=dem | say | -
Q 12 | d | You don't~~into yourself, | she#1=spk | said | -
Q 14 | m | "no sane lawyer would let a client walk into that ambush" | Chet Baumgarten=bau | tweeting | -
Q 15 | m | she "would have liked to hear the man" | Suzanne Albrecht=alb | telling | -
Q 16 | i | a whistleblower had complained about it | the intelligence community's watchdog=wat | informed | lawmakers=pan
Q 22 | m | a contempt vote "is very much on the table" if Kuykendall ignores the subpoena | Lindqvist=lin | said | -
Q 22 | i | a court fight could drag on past the next election | aides=aid | concede | -

#A w29-002 | 2019-08-09 | -
S 'My mom is in there': Children left on curbs after ICE arrests 340 at Mississippi chicken plants
P Governor cheers the raids; bishop and mayor call them cruel as scores are let go
P Federal agents who stormed four poultry plants in central Mississippi this week arrested 340 workers, authorities said Thursday, and by nightfall some 120 of them were back home with bands around their ankles.
P The raids, which took place hours after many of the plants' families had dropped their kids off for the first day of school, were the largest in a single state in more than a decade.
P "My mom is in there and I need her to sign my homework," said 10-year-old Yadira Chub, who sat on a curb outside a gym in Forest.
P She cried, wiped her nose and then went back to her coloring book.
P U.S. Attorney Wade Honeycutt defended the operation at a news conference in Jackson, saying that "the law was not written for days when it is convenient".
P He said search warrants had been served at every plant and that the companies themselves are under investigation for hiring people with stolen papers.
P Gov. Buck Tillery was quick to applaud on Twitter: "Glad to see ICE doing its job. We are with you 100 percent!"
P Others weren't clapping.
P "This is a gut punch to a little town," said Forest Mayor Denise Hartsfield, a Democrat, who condemned the arrests as "cruel beyond any purpose".
P Catholic Bishop Thomas Reinholt of Jackson called on the agency to free every parent of a minor child.
P He plans to visit the detention center in Jena, Louisiana, on Saturday, his office told the Clarion Ledger.
P ICE spokesman Keith Barrow said about 30 people were released the same day "on humanitarian grounds" and that no child was left without a grown-up overnight.
P But a teacher at Scott County Elementary disputed that, saying that six pupils slept on mats in the gymnasium.
P "I don't care what the man said. I was there, I made the sandwiches," she said.
P On Thursday evening about 300 people held a vigil outside the Forest plant, singing in Spanish and in Mam, a Guatemalan language.
P Company officials of Tallahala Farms said in a statement that they were cooperating, and they declined to comment further.
P The Jackson office of the American Civil Liberties Union sued the agency on Thursday, accusing it of denying detainees access to counsel.
P Its legal director, Simone Akers, said two lawyers had been turned away at a hangar where workers were being processed.
P The 2008 raid on a meatpacking plant in Postville, Iowa, ended with nearly 400 arrests, and about 270 of those workers were sentenced to five months in prison.
P Postville lost a third of its people and never quite got over it.
P In Laurel, too, folks still talk about the morning of Aug. 25, 2008, when agents detained 592 at an electronics factory.
P Chicken has to be cut up by somebody, and on Friday the line at Tallahala was running at half speed.
P The raids and the arrests that followed them have left a dozen classrooms half empty, the school district said.
P Somebody at the Methodist church was collecting diapers.
P Asked on Friday whether the raids would go on, Barrow would say only that "the arrests speak for themselves".
@ ice | Immigration and Customs Enforcement | o | USACOP
@ wor | poultry plant workers | l | REF
@ gov | Buck Tillery | p | USAGOV | governor of Mississippi
@ bis | Thomas Reinholt | p | USAREL | bishop of Jackson
@ may | Denise Hartsfield | p | USAGOVPTY | mayor of Forest
@ yad | Yadira Chub | p | USACVL
@ hon | Wade Honeycutt | p | USAJUD | U.S. Attorney
@ com | poultry companies | o | USABUS
@ bar | Keith Barrow | p | USACOP | ICE spokesman
@ tea | Scott County teacher | p | USAEDU | teacher
@ vig | people at the Forest vigil | l | USACVL
@ tal | Tallahala Farms | o | USABUS
@ acl | American Civil Liberties Union | o | USANGO
@ ake | Simone Akers | p | USANGO | legal director
@ pos | workers of the Postville plant | l | REF
@ lau | workers of the Laurel factory | l | REF
@ law | lawyers turned away | g | USA
@ dis | Forest school district | o | USAEDU
E 0 ICE/ORG; 340/NUM; Mississippi/GPE
E 2 Mississippi/GPE; this week/DATE; 340 workers/NUM; Thursday/DATE; some 120/NUM
E 4 Yadira Chub/PER; Forest/GPE
E 6 Wade Honeycutt/PER; Jackson/GPE; U.S./GPE
E 8 Buck Tillery/PER; Twitter/ORG; ICE/ORG
E 10 Forest/GPE; Denise Hartsfield/PER; Democrat/NORP
E 11 Catholic/NORP; Thomas Reinholt/PER; Jackson/GPE
E 12 Jena/GPE; Louisiana/GPE; Saturday/DATE; Clarion Ledger/ORG
E 13 ICE/ORG; Keith Barrow/PER; about 30 people/NUM
E 14 Scott County Elementary/ORG; six pupils/NUM
E 16 Thursday evening/DATE; about 300 people/NUM; Forest/GPE; Guatemalan/NORP
E 17 Tallahala Farms/ORG
E 18 Jackson/GPE; American Civil Liberties Union/ORG; Thursday/DATE
E 19 Simone Akers/PER; two lawyers/NUM
E 20 2008/DATE; Postville/GPE; Iowa/GPE; nearly 400/NUM; about 270/NUM
E 21 Postville/GPE
E 22 Laurel/GPE; Aug. 25, 2008/DATE; 592/NUM
E 23 Friday/DATE; Tallahala/ORG
E 25 Methodist/NORP
E 26 Friday/DATE; Barrow/PER
V 0 | arrests | COERCE/arrest | migration,legal | 173 | ICE=ice | 340=wor | where=Mississippi | n=arrested:340:340 | id=a
V 1 | cheers | SUPPORT | migration | 051 | Governor=gov | @0:ICE=ice | id=g
V 1 | raids | COERCE/seize | migration,legal | 1711 | @0:ICE=ice | @7:the companies=com | id=r
V 1 | call | ACCUSE/disapprove | migration | 111 | bishop=bis; mayor=may | @0:ICE=ice | id=m
V 1 | let go | RETREAT/release | migration,legal | 0841 | @0:ICE=ice | scores=wor | n=other:scores:- | id=l
V 2 | stormed | =r | | | Federal agents=ice | four poultry plants=com | when=this week | date=2019-08-07 | where=Mississippi
V 2 | arrested | =a | | | Federal agents=ice | 340 workers=wor | by=authorities=hon | when=this week | date=2019-08-07 | where=Mississippi | n=arrested:340 workers:340
V 2 | back home | =l | | | Federal agents=ice | some 120 of them=wor | n=other:some 120:120
V 3 | raids | =r | | | @2:Federal agents=ice | the plants=com
V 6 | defended | SUPPORT | migration,legal | 052 | Wade Honeycutt=hon | @8:ICE=ice | where=Jackson | id=df
V 6 | operation | =r | | | @8:ICE=ice | @7:the companies=com
V 6 | saying | =df | | | Wade Honeycutt=hon | @8:ICE=ice
V 7 | investigation | ACCUSE/investigate | legal,migration | 091 | @2:Federal agents=ice | the companies themselves=com | by=He=hon
V 7 | served | =r | | | @8:ICE=ice | the companies themselves=com | by=He=hon
V 8 | applaud | =g | | | Buck Tillery=gov | ICE=ice
V 8 | Glad | =g | | | Buck Tillery=gov | ICE=ice
V 10 | condemned | =m | | | Denise Hartsfield=may | @8:ICE=ice
V 10 | arrests | =a | | | @8:ICE=ice | @2:340 workers=wor
V 10 | said | =m | | | Denise Hartsfield=may | @8:ICE=ice
V 11 | called on | REQUEST/yield | migration,religion-ethnicity | 0253 | Bishop Thomas Reinholt=bis | the agency=ice
V 12 | plans | AGREE | migration | 030 | He=bis | @13:ICE=ice | by=his office=bis | when=Saturday | date=2019-08-10 | where=Jena
V 13 | released | =l | | | ICE=ice | about 30 people=wor | by=Keith Barrow=bar | when=the same day | date=2019-08-07 | n=other:about 30 people:30
V 14 | disputed | REJECT | migration | 016 | a teacher at Scott County Elementary=tea | @13:Keith Barrow=bar | id=t
V 15 | said#2 | =t | | | she=tea | the man=bar
V 16 | vigil | PROTEST/demo | migration | 141 | about 300 people=vig | @13:ICE=ice | when=Thursday evening | date=2019-08-08 | where=Forest | n=protesters:about 300 people:300
V 17 | cooperating | COOPERATE | legal,migration | 063 | they#1=tal; @13:ICE=ice | - | by=Company officials of Tallahala Farms=tal
V 18 | sued | ACCUSE/allege | legal,migration,rights-freedoms | 115 | American Civil Liberties Union=acl | the agency=ice | when=Thursday | date=2019-08-08 | id=s
V 18 | accusing | =s | | | American Civil Liberties Union=acl | the agency=ice
V 18 | denying | COERCE/restrict | legal,rights-freedoms | 172 | it=ice | detainees=wor | by=American Civil Liberties Union=acl
V 19 | turned away | REJECT/yield | legal,rights-freedoms | 1245 | @18:the agency=ice | two lawyers=law | by=Simone Akers=ake | where=hangar | n=other:two lawyers:2
V 20 | raid | COERCE/seize | migration,legal | 1711 | @22:agents=ice | a meatpacking plant=pos | st=h | when=2008 | date=2008 | where=Postville
V 20 | arrests | COERCE/arrest | migration,legal | 173 | @22:agents=ice | those workers=pos | st=h | when=2008 | date=2008 | where=Postville | n=arrested:nearly 400:400
V 20 | sentenced | SANCTION/convict | migration,legal | 116 | | about 270 of those workers=pos | st=h | date=2008 | n=arrested:about 270:270
V 22 | detained | COERCE/arrest | migration,legal | 173 | agents=ice | 592=lau | st=h | when=Aug. 25, 2008 | date=2008-08-25 | where=Laurel | n=arrested:592:592
V 24 | raids | =r | | | @22:agents=ice | @23:Tallahala=com
V 24 | arrests | =a | | | @22:agents=ice | @20:those workers=wor
V 26 | raids | =r | | | @22:agents=ice | @23:Tallahala=com
V 26 | arrests | =a | | | @22:agents=ice | @20:those workers=wor | by=Barrow=bar
Q 0 | d | My mom is in there | @4:Yadira Chub=yad | | -
Q 2 | i | Federal agents who~~340 workers | authorities=hon | said | -
Q 4 | d | My mom is~~my homework, | Yadira Chub=yad | said | -
Q 6 | m | "the law was not written for days when it is convenient" | Wade Honeycutt=hon | saying | -
Q 7 | i | search warrants had been served at every plant | He=hon | said | -
Q 7 | i | the companies themselves are under investigation for hiring people with stolen papers | He=hon | said | -
Q 8 | d | Glad to see ICE doing its job. We are with you 100 percent! | Buck Tillery=gov | | -
Q 10 | d | This is a gut punch to a little town, | Denise Hartsfield=may | said | -
Q 10 | m | condemned the arrests as "cruel beyond any purpose" | Denise Hartsfield=may | condemned | -
Q 12 | i | He plans to visit the detention center in Jena, Louisiana, on Saturday | his office=bis | told | -
Q 13 | m | about 30 people were released the same day "on humanitarian grounds" | Keith Barrow=bar | said | -
Q 13 | i | no child was left without a grown-up overnight | Keith Barrow=bar | said | -
Q 14 | i | six pupils slept on mats in the gymnasium | a teacher at Scott County Elementary=tea | saying | -
Q 15 | d | I don't care~~the sandwiches, | she=tea | said#2 | -
Q 17 | i | they were cooperating | Company officials of Tallahala Farms=tal | said | -
Q 19 | i | two lawyers had been turned away at a hangar where workers were being processed | Simone Akers=ake | said | -
Q 24 | i | The raids and the arrests that followed them have left a dozen classrooms half empty | the school district=dis | said | -
Q 26 | m | "the arrests speak for themselves" | Barrow=bar | say | -

#A w29-003 | 2012-06-29 | -
S HOUSE HOLDS ATTORNEY GENERAL IN CONTEMPT as Dems storm out over gun-running scandal
P More than 100 Democrats march off the floor; Holcombe calls vote 'a rotten piece of theater'
P The Republican-led House voted Thursday to hold Attorney General Everett Holcombe in contempt of Congress for refusing to hand over documents on a botched gun-tracking operation, making him the first Cabinet member in American history to be so rebuked.
P The 255-67 vote fell largely along party lines, but 17 Democrats crossed over after the National Rifle Association warned that it would count the tally against them in November.
P Most of their colleagues weren't in the room to see it.
P Led by the Congressional Black Caucus, they walked out just before the clerk called the roll and gathered on the steps of the Capitol, arms linked, in the 98-degree heat.
P "We will not dignify a lynching with our presence," Rep. Cora Whitfield, D-Mo., told Fox News.
P The operation, run out of Phoenix by the Bureau of Alcohol, Tobacco, Firearms and Explosives, let some 2,000 guns "walk" into Mexico in the hope of tracing them to cartel bosses.
P Two of them turned up in December 2010 next to the body of Border Patrol Agent Neil Barragan, who was shot dead by bandits in an Arizona canyon.
P "Eighteen months, and his mother still doesn't know who thought this up," said Rep. Dirk Ferraro, the California Republican who chairs the Oversight Committee.
P Ferraro accused Holcombe of stonewalling and said the panel wanted only the truth.
P Holcombe fired back from New Orleans, where he was visiting police cadets.
P "It's a rotten piece of theater, and I have seen better acting in a high school gym," he said of the contempt vote.
P The Justice Department later told Speaker Ray Kessler in a letter that it would not bring the citation before a grand jury, since the president invoked executive privilege over the papers last week.
P Kessler, for his part, said that the House would go to court to get what it asked for.
P "No administration gets to decide which questions it likes," he told reporters.
P House lawyers are to file that suit in August, an aide said.
P White House spokesman Alec Brandeis denounced the move as a "political stunt", and he urged Republicans to spend their time on jobs.
P The agent's brother watched it all on a TV in a Tucson diner and left without finishing his eggs.
P Committee investigators first subpoenaed the papers in October, eight months after a whistle-blower, ATF agent Carl Dobrowski, told a Senate panel that his bosses had ordered him to stand down and let the guns go.
P Holcombe had apologized in November to Barragan's family.
P In February 2008, a Democratic House cited two aides of another president for contempt over the firing of nine prosecutors, and Republicans, Kessler among them, boycotted that vote.
P Will anything come of it this time?
P "Nobody's going to jail," said a Republican aide who was not authorized to speak publicly.
S "But it sure beats talking about health care."
P Thursday's vote, the walkout and the shouting are sure to turn up in campaign ads by Labor Day.
P It is, after all, an election year.
P The contempt citation itself was mailed to Holcombe's office in a plain brown envelope.
@ hou | House of Representatives | o | USALEG
@ hol | Everett Holcombe | p | USAGOV | attorney general
@ dem | House Democrats | g | USALEGPTY
@ sev | Democrats voting for contempt | g | USALEGPTY
@ nra | National Rifle Association | o | USANGO
@ whi | Cora Whitfield | p | USALEGPTY | Representative
@ ban | Arizona bandits | g | CRM
@ bar | Neil Barragan | p | USACOP | Border Patrol agent
@ fer | Dirk Ferraro | p | USALEGPTY | chairman of the Oversight Committee
@ doj | Justice Department | o | USAGOV
@ kes | Ray Kessler | p | USALEGPTY | Speaker
@ pre | US president | p | USAGOV | president
@ bra | Alec Brandeis | p | USAGOV | White House spokesman
@ rep | House Republicans | g | USALEGPTY
@ com | Oversight Committee | o | USALEG
@ dob | Carl Dobrowski | p | USACOP | ATF agent
@ bos | ATF superiors | g | USACOP
@ fam | family of Neil Barragan | l | USACVL
@ two | aides of a former president | g | USAGOV
@ aid | Republican aide | p | USALEGPTY
@ aid2 | House aide | p | USALEG
@ cad | police cadets | g | USACOP
@ sen | Senate panel | o | USALEG
E 0 HOUSE/ORG; Dems/NORP
E 1 More than 100/NUM; Democrats/NORP; Holcombe/PER
E 2 Republican/NORP; House/ORG; Thursday/DATE; Everett Holcombe/PER; Congress/ORG; American/NORP
E 3 17/NUM; Democrats/NORP; National Rifle Association/ORG; November/DATE
E 5 Congressional Black Caucus/ORG; Capitol/FAC
E 6 Cora Whitfield/PER; D/NORP; Mo./GPE; Fox News/ORG
E 7 Phoenix/GPE; Bureau of Alcohol, Tobacco, Firearms and Explosives/ORG; Mexico/GPE
E 8 December 2010/DATE; Border Patrol/ORG; Neil Barragan/PER; Arizona/GPE
E 9 Dirk Ferraro/PER; California/GPE; Republican/NORP; Oversight Committee/ORG
E 10 Ferraro/PER; Holcombe/PER
E 11 Holcombe/PER; New Orleans/GPE
E 13 Justice Department/ORG; Ray Kessler/PER; last week/DATE
E 14 Kessler/PER; House/ORG
E 16 House/ORG; August/DATE
E 17 White House/ORG; Alec Brandeis/PER; Republicans/NORP
E 18 Tucson/GPE
E 19 October/DATE; ATF/ORG; Carl Dobrowski/PER; Senate/ORG
E 20 Holcombe/PER; November/DATE; Barragan/PER
E 21 February 2008/DATE; Democratic/NORP; House/ORG; nine prosecutors/NUM; two aides/NUM; Republicans/NORP; Kessler/PER
E 23 Republican/NORP
E 25 Thursday/DATE; Labor Day/DATE
E 27 Holcombe/PER
V 0 | HOLDS | SANCTION/convict | legislative,executive,legal | 116 | HOUSE=hou | ATTORNEY GENERAL=hol | id=v
V 0 | storm out | PROTEST/boycott | legislative | 143 | Dems=dem | HOUSE=hou | id=w
V 1 | march | =w | | | More than 100 Democrats=dem | @0:HOUSE=hou | n=protesters:More than 100:100
V 1 | calls | ACCUSE/disapprove | legislative,executive | 111 | Holcombe=hol | @0:HOUSE=hou | id=h
V 1 | vote | =v | | | @0:HOUSE=hou | Holcombe=hol
V 2 | voted | =v | | | House=hou | Attorney General Everett Holcombe=hol | when=Thursday | date=2012-06-28
V 2 | refusing | REJECT/assist | executive,legislative | 121 | Attorney General Everett Holcombe=hol | House=hou | id=rf
V 2 | rebuked | =v | | | House=hou | the first Cabinet member=hol
V 3 | vote | =v | | | @2:House=hou | @2:Attorney General Everett Holcombe=hol
V 3 | crossed over | SUPPORT | legislative | 050 | 17 Democrats=sev | @2:House=hou | n=other:17:17
V 3 | warned | THREATEN/restrict | legislative,election | 131 | National Rifle Association=nra | them=sev
V 5 | walked out | =w | | | they=dem | @2:House=hou | date=2012-06-28
V 5 | gathered | =w | | | they=dem | @2:House=hou | where=Capitol
V 6 | told | ACCUSE/disapprove | legislative | 111 | Rep. Cora Whitfield=whi | @2:House=hou
V 8 | shot | ASSAULT/firearms | crime,trafficking | 193 | bandits=ban | Border Patrol Agent Neil Barragan=bar | st=h | when=December 2010 | date=2010-12 | where=Arizona
V 10 | accused | ACCUSE/allege | legislative,executive | 112 | Ferraro=fer | Holcombe=hol
V 10 | stonewalling | =rf | | | Holcombe=hol | the panel=com | by=Ferraro=fer
V 11 | fired back | =h | | | Holcombe=hol | @9:Rep. Dirk Ferraro=fer | where=New Orleans
V 11 | visiting | CONSULT/visit | legal | 042 | he=hol | police cadets=cad | where=New Orleans
V 12 | said | =h | | | he=hol | @14:House=hou
V 12 | vote | =v | | | @14:House=hou | he=hol
V 13 | told | REJECT/change | legal,executive,legislative | 120 | The Justice Department=doj | Speaker Ray Kessler=kes | id=j
V 13 | invoked | REJECT/assist | executive,legislative | 121 | the president=pre | @14:the House=hou | st=h | when=last week | date=2012-06-18/2012-06-24
V 13 | letter | =j | | | The Justice Department=doj | Speaker Ray Kessler=kes
V 13 | citation | =v | | | @14:the House=hou | @12:he=hol
V 14 | said | THREATEN | legal,legislative | 130 | Kessler=kes | @13:The Justice Department=doj | id=k
V 14 | asked | REQUEST/assist | legislative,legal | 1013 | the House=hou | @13:The Justice Department=doj | st=h | id=sub
V 15 | told | ACCUSE/disapprove | legislative,executive | 111 | he=kes | @13:The Justice Department=doj
V 16 | file | =k | | | House lawyers=hou | @13:The Justice Department=doj | by=an aide=aid2 | when=August | date=2012-08
V 16 | suit | =k | | | House lawyers=hou | @13:The Justice Department=doj | by=an aide=aid2
V 17 | denounced | ACCUSE/disapprove | executive,legislative | 111 | Alec Brandeis=bra | @16:House=hou
V 17 | move | =v | | | @16:House=hou | @20:Holcombe=hol
V 17 | urged | REQUEST/change | executive,legislative | 0242 | he=bra | Republicans=rep
V 19 | subpoenaed | =sub | | | Committee investigators=com | @20:Holcombe=hol | st=h | when=October | date=2011-10
V 19 | told | ACCUSE/allege | legislative,trafficking | 112 | ATF agent Carl Dobrowski=dob | his bosses=bos | st=h | date=2011-02
V 19 | ordered | REQUEST/change | trafficking | 104 | his bosses=bos | him=dob | st=h | by=ATF agent Carl Dobrowski=dob
V 20 | apologized | CONCEDE | executive | 055 | Holcombe=hol | Barragan's family=fam | st=h | when=November | date=2011-11
V 21 | cited | SANCTION/convict | legislative,executive,legal | 116 | a Democratic House=hou | two aides of another president=two | st=h | when=February 2008 | date=2008-02 | n=other:two aides:2 | id=o
V 21 | boycotted | PROTEST/boycott | legislative | 143 | Republicans=rep; Kessler=kes | a Democratic House=hou | st=h | when=February 2008 | date=2008-02
V 21 | vote | =o | | | a Democratic House=hou | two aides of another president=two
V 25 | vote | =v | | | @16:House=hou | @20:Holcombe=hol | when=Thursday | date=2012-06-28
V 25 | walkout | =w | | | @5:they=dem | @16:House=hou
V 27 | citation | =v | | | @16:House=hou | Holcombe=hol
Q 1 | m | vote 'a rotten piece of theater' | Holcombe=hol | calls | -
Q 3 | i | it would count the tally against them in November | National Rifle Association=nra | warned | them=sev
Q 6 | d | We will not dignify a lynching with our presence, | Rep. Cora Whitfield=whi | told | -
Q 9 | d | Eighteen months,~~this up, | Rep. Dirk Ferraro=fer | said | -
Q 10 | i | the panel wanted only the truth | Ferraro=fer | said | -
Q 12 | d | It's a rotten~~school gym, | he=hol | said | -
Q 13 | i | it would not bring the citation before a grand jury | The Justice Department=doj | told | Speaker Ray Kessler=kes
Q 14 | i | the House would go to court to get what it asked for | Kessler=kes | said | -
Q 15 | d | No administration gets to decide which questions it likes, | he=kes | told | -
Q 16 | i | House lawyers are to file that suit in August | an aide=aid2 | said | -
Q 17 | m | denounced the move as a "political stunt" | Alec Brandeis=bra | denounced | -
Q 19 | i | his bosses had ordered him to stand down and let the guns go | ATF agent Carl Dobrowski=dob | told | a Senate panel=sen
Q 23 | d | Nobody's going to jail, | a Republican aide=aid | said | -
Q 24 | d | * | @23:a Republican aide=aid | | -

#A w29-004 | 2026-01-21 | MINNEAPOLIS
S Judge bars federal agents from gassing peaceful crowds as governor and Washington trade blows
P Ruling follows two weeks of street clashes in Minneapolis; Homeland chief calls it "lawless" and promises appeal
P MINNEAPOLIS (CNN) — A federal judge on Tuesday ordered immigration officers in Minnesota to stop using tear gas and pepper balls against peaceful protesters, handing the state's governor his first win in a bitter fight with the administration.
P In a 61-page decision, Judge Ingrid Solvang found that agents had "treated the sidewalk as enemy ground" and violated the free-speech rights of at least eight people who were doing nothing but filming.
P "The Constitution does not go home when the whistles start," she wrote.
P Homeland Security Secretary Marla Teasdale blasted the order within the hour.
P "A lawless ruling by an activist in a robe," she posted on X, adding that her lawyers would appeal to the Eighth Circuit by Friday.
P Gov. Erik Halloran, a Democrat, welcomed it from the steps of the Capitol in St. Paul, where snow was coming down sideways.
P "We asked for one thing, that they quit hurting our neighbors, and today a court said the same," he told a few hundred supporters in parkas.
P The state sued on Jan. 12, five days after some 2,000 agents began to fan out across the Twin Cities in what the department has billed as its biggest operation ever.
P Halloran has demanded again and again that they leave.
P Teasdale has refused each time, saying last Thursday that the deployment would end "when the job does and not one day sooner".
P Is anybody talking to anybody?
P The governor said he spoke by phone with the president on Sunday for 20 minutes, a call that both sides described as cordial and that settled nothing.
P Much of the evidence in the case came from phones.
P One clip, played twice in court, shows a masked officer spraying Dolores Amundson, a retired church organist, in the face on Jan. 10 as she reads aloud from the Bible.
P "I was in Second Corinthians," Amundson, 71, told CNN. "I couldn't see for an hour."
P A department spokesman, Reed Calloway, denied that she was targeted and said that the crowd had pelted officers with chunks of ice before the gas was used.
P Solvang dismissed that account as "unsupported by a single frame".
P Street marches have gone on nightly, and on Saturday about 12,000 people walked down Lake Street to protest the sweeps, the largest turnout so far.
P More than 900 people have been arrested in the operation, according to the department, which has not published their names.
P Minneapolis has its own long memory of uniforms and smoke: in May 2020 the killing of George Floyd by a police officer set off riots that burned a precinct house.
P Court orders like Tuesday's do not enforce themselves, and lawyers on both sides know it.
P "Paper is paper," said one of the plaintiffs' attorneys, Joel Wachtler. "Ask me on Saturday night whether they've read it."
P The order is to stay in force until Feb. 9, and the operation goes on.
P It was minus 11 in St. Paul.
P The salt trucks were out by four.
@ jud | Ingrid Solvang | p | USAJUD | federal judge
@ ice | immigration officers | g | USACOP
@ pro | Minneapolis protesters | l | USACVLOPP
@ tea | Marla Teasdale | p | USAGOV | Homeland Security Secretary
@ dhs | Department of Homeland Security | o | USAGOV
@ hal | Erik Halloran | p | USAGOVPTY | governor of Minnesota
@ min | Minnesota | o | USAGOV
@ pre | US president | p | USAGOV | president
@ amu | Dolores Amundson | p | USACVL | church organist
@ cal | Reed Calloway | p | USAGOV | department spokesman
@ flo | George Floyd | p | USACVL
@ cop | Minneapolis police officer | p | USACOP | police officer
@ arr | people arrested in Minnesota | l | REF
@ riot | Minneapolis rioters | l | USACVLOPP
@ wac | Joel Wachtler | p | USA | lawyer
@ sup | supporters of Erik Halloran | l | USACVL
E 0 Washington/GPE
E 1 Minneapolis/GPE; two weeks/DATE
E 2 MINNEAPOLIS/GPE; CNN/ORG; Tuesday/DATE; Minnesota/GPE
E 3 Ingrid Solvang/PER; at least eight people/NUM
E 4 Constitution/LAW
E 5 Homeland Security/ORG; Marla Teasdale/PER
E 6 X/ORG; Eighth Circuit/ORG; Friday/DATE
E 7 Erik Halloran/PER; Democrat/NORP; Capitol/FAC; St. Paul/GPE
E 8 today/DATE; a few hundred supporters/NUM
E 9 Jan. 12/DATE; some 2,000 agents/NUM; Twin Cities/LOC
E 10 Halloran/PER
E 11 Teasdale/PER; last Thursday/DATE
E 13 Sunday/DATE
E 15 Dolores Amundson/PER; Jan. 10/DATE
E 16 Amundson/PER; CNN/ORG
E 17 Reed Calloway/PER
E 18 Solvang/PER
E 19 Saturday/DATE; about 12,000 people/NUM; Lake Street/FAC
E 20 More than 900 people/NUM
E 21 Minneapolis/GPE; May 2020/DATE; George Floyd/PER
E 22 Tuesday/DATE
E 23 Joel Wachtler/PER; Saturday night/DATE
E 24 Feb. 9/DATE
E 25 St. Paul/GPE
V 0 | bars | SANCTION/convict | legal,rights-freedoms,repression | 116 | Judge=jud | federal agents=ice | id=o
V 0 | trade blows | ACCUSE/disapprove | executive,migration | 111 | governor=hal; Washington=dhs | -
V 0 | gassing | ASSAULT/crowd-control | repression,rights-freedoms | 175 | federal agents=ice | peaceful crowds=pro | id=g
V 1 | Ruling | =o | | | @0:Judge=jud | @0:federal agents=ice
V 1 | clashes | ASSAULT | repression,migration | 190 | @0:federal agents=ice; @2:peaceful protesters=pro | - | where=Minneapolis
V 1 | calls | ACCUSE/disapprove | legal,executive | 111 | Homeland chief=tea | @0:Judge=jud | id=b
V 1 | promises | REJECT | legal,executive | 120 | Homeland chief=tea | @0:Judge=jud | id=ap
V 2 | ordered | =o | | | A federal judge=jud | immigration officers=ice | when=Tuesday | date=2026-01-20
V 2 | using | =g | | | immigration officers=ice | peaceful protesters=pro | where=Minnesota
V 3 | found | =o | | | Judge Ingrid Solvang=jud | agents=ice
V 4 | wrote | =o | | | she=jud | @3:agents=ice
V 5 | blasted | =b | | | Homeland Security Secretary Marla Teasdale=tea | @3:Judge Ingrid Solvang=jud
V 5 | order | =o | | | @3:Judge Ingrid Solvang=jud | @3:agents=ice
V 6 | posted | =b | | | she=tea | an activist in a robe=jud
V 6 | appeal | =ap | | | her lawyers=tea | an activist in a robe=jud | when=by Friday | date=2026-01-23
V 6 | ruling | =o | | | an activist in a robe=jud | @3:agents=ice
V 7 | welcomed | SUPPORT | legal,executive | 051 | Gov. Erik Halloran=hal | @3:Judge Ingrid Solvang=jud | where=St. Paul
V 8 | asked | REQUEST/yield | executive,repression | 0256 | We=min | they=ice | by=he=hal | st=h
V 8 | said | =o | | | a court=jud | they=ice | when=today | date=2026-01-20
V 9 | sued | ACCUSE/allege | legal,executive | 115 | The state=min | the department=dhs | when=Jan. 12 | date=2026-01-12 | id=su
V 9 | fan out | MOBILIZE/police | migration,executive | 153 | some 2,000 agents=ice | - | where=Twin Cities | date=2026-01-07 | n=other:some 2,000 agents:2000 | id=d
V 9 | operation | =d | | | the department=dhs | -
V 10 | demanded | REQUEST/yield | executive,migration | 1056 | Halloran=hal | they=ice
V 11 | refused | REJECT/yield | executive,migration | 1246 | Teasdale=tea | @10:Halloran=hal | id=rf
V 11 | saying | =rf | | | Teasdale=tea | @10:Halloran=hal | when=last Thursday | date=2026-01-15
V 11 | deployment | =d | | | @9:agents=ice | - | by=Teasdale=tea
V 13 | spoke | CONSULT/phone | executive | 041 | he=hal; the president=pre | - | by=The governor=hal | when=Sunday | date=2026-01-18 | id=ph
V 13 | call | =ph | | | he=hal; the president=pre | - | when=Sunday | date=2026-01-18
V 14 | case | =su | | | @9:The state=min | @9:the department=dhs
V 15 | spraying | ASSAULT/crowd-control | repression,rights-freedoms | 175 | a masked officer=ice | Dolores Amundson=amu | when=Jan. 10 | date=2026-01-10 | id=sp
V 17 | denied | REJECT | repression | 016 | Reed Calloway=cal | she=amu | id=dn
V 17 | pelted | ASSAULT/primitive | repression | 182 | the crowd=pro | officers=ice | by=Reed Calloway=cal
V 17 | gas | =g | | | officers=ice | the crowd=pro | by=Reed Calloway=cal
V 18 | dismissed | REJECT | legal,repression | 120 | Solvang=jud | @17:Reed Calloway=cal
V 18 | account | =dn | | | @17:Reed Calloway=cal | @16:Amundson=amu
V 19 | walked | PROTEST/demo | migration,executive | 141 | about 12,000 people=pro | @17:officers=ice | when=Saturday | date=2026-01-17 | where=Lake Street | n=protesters:about 12,000 people:12000 | id=ma
V 19 | turnout | =ma | | | about 12,000 people=pro | @17:officers=ice
V 19 | marches | PROTEST/demo | migration,executive | 141 | @2:peaceful protesters=pro | @17:officers=ice
V 19 | protest | =ma | | | about 12,000 people=pro | @17:officers=ice | where=Lake Street
V 19 | sweeps | =d | | | @17:officers=ice | -
V 20 | arrested | COERCE/arrest | migration,legal | 173 | @17:officers=ice | More than 900 people=arr | by=the department=dhs | n=arrested:More than 900 people:900
V 20 | operation | =d | | | @17:officers=ice | -
V 21 | killing | ASSAULT | repression,inequality | 175 | a police officer=cop | George Floyd=flo | st=h | when=May 2020 | date=2020-05 | where=Minneapolis
V 21 | riots | PROTEST/riot | repression | 145 | @1:Minneapolis=riot | - | st=h | when=May 2020 | date=2020-05 | where=Minneapolis | id=ri
V 21 | burned | =ri | | | @1:Minneapolis=riot | - | where=Minneapolis
V 22 | orders | =o | | | @18:Solvang=jud | @17:officers=ice | when=Tuesday | date=2026-01-20
V 24 | order | =o | | | @18:Solvang=jud | @17:officers=ice
V 24 | operation | =d | | | @17:officers=ice | -
Q 1 | m | it "lawless" | Homeland chief=tea | calls | -
Q 3 | m | agents had "treated the sidewalk as enemy ground" and violated the free-speech rights of at least eight people who were doing nothing but filming | Judge Ingrid Solvang=jud | found | -
Q 4 | d | The Constitution does not go home when the whistles start, | she=jud | wrote | -
Q 6 | d | A lawless ruling by an activist in a robe, | she=tea | posted | -
Q 6 | i | her lawyers would appeal to the Eighth Circuit by Friday | she=tea | adding | -
Q 8 | d | We asked~~the same, | he=hal | told | a few hundred supporters=sup
Q 11 | m | the deployment would end "when the job does and not one day sooner" | Teasdale=tea | saying | -
Q 13 | i | he spoke by phone with the president on Sunday for 20 minutes | The governor=hal | said | -
Q 16 | d | I was in Second Corinthians, | Amundson=amu | told | -
Q 16 | d | I couldn't see for an hour. | Amundson=amu | told | -
Q 17 | i | she was targeted | Reed Calloway=cal | denied | -
Q 17 | i | the crowd had pelted officers with chunks of ice before the gas was used | Reed Calloway=cal | said | -
Q 18 | m | that account as "unsupported by a single frame" | Solvang=jud | dismissed | -
Q 23 | d | Paper is paper, | Joel Wachtler=wac | said | -
Q 23 | d | Ask me on Saturday night whether they've read it. | Joel Wachtler=wac | said | -

#A w29-005 | 2017-12-08 | -
S Stanhope to quit Senate under pressure from own party
P After sixth woman comes forward, two dozen Democratic colleagues call for him to go – and he does, with a bitter swipe at the White House
P By Karen Oyelaran, Star Washington Bureau
P Sen. Philip Stanhope, once talked of as a presidential hopeful, said Thursday that he will resign "in the coming weeks" after two dozen fellow Democrats demanded his exit over accusations that he groped or forcibly kissed half a dozen women.
P In an 11-minute speech on the Senate floor, with his staff lined up along the back wall, he conceded nothing.
P "Some of these allegations are simply not true, and others I remember very differently," he told a silent chamber.
P He then noted the irony that he was departing while "a man who has bragged on tape sits in the Oval Office".
P The announcement capped a frantic 24 hours that began early Wednesday, when Politico reported that a former congressional aide said he tried to kiss her after a radio taping in 2006.
P Stanhope rejected her account as "categorically false".
P Within minutes Sen. Beatrice Langford of New York urged him to step aside, and the dam broke.
P Her appeal was echoed by one senator after another, most of them women, until even Minority Leader Sid Auerbach telephoned him at home and told him that it was time.
P "Enough is enough," Langford said at a news conference.
S "We need to draw a line in the sand and say none of it is OK."
P For Minnesotans the news landed hard.
P "I knocked on doors for him twice, in January, and I feel like an idiot," said Gail Torvik, a retired teacher from Duluth.
P State Republican chairman Dean Rasmussen praised the decision but called the speech "graceless", and he challenged the senator to leave at once.
P The Ethics Committee opened a preliminary inquiry on Nov. 30, at Stanhope's own request, into the first complaints.
P Its chairman, Sen. Jim Tolliver of Oklahoma, said Thursday that the probe would lapse on the day he leaves.
P The first to accuse him was Leah Tremaine, a Los Angeles radio host, who wrote on Nov. 16 that he had mashed his mouth against hers during a 2006 tour to entertain troops in Kuwait.
P Stanhope apologized to her the same day, and she accepted.
P Gov. Mike Dahlgren, whose office would not give a timetable, is expected to name his lieutenant governor to the seat until a special election is held next November.
P Bob Packwood of Oregon, another senator brought low by women's stories, resigned in September 1995 after the same Ethics Committee voted to recommend that he be expelled.
P Stanhope used to tell jokes for a living, and nobody was laughing as he walked out to a waiting car.
P "Harassment has no party," said Langford, "and neither does shame."
P Six women's accusations and two dozen colleagues' demands had done in a day what years of attack ads could not.
P His resignation leaves the Democrats with 47 seats and nobody who can make them laugh.
P Langford told reporters later that her call was "the hardest sentence I ever wrote", and the resignation "the right end to it".
@ sta | Philip Stanhope | p | USALEGPTY | senator
@ dem | Democratic senators | g | USALEGPTY
@ wom | women accusing Stanhope | l | USACVL
@ pre | US president | p | USAGOV | president
@ aid | former congressional aide | p | USAELI | former congressional aide
@ pol | Politico | o | USAJRN
@ lan | Beatrice Langford | p | USALEGPTY | senator
@ aue | Sid Auerbach | p | USALEGPTY | minority leader
@ tor | Gail Torvik | p | USACVL | retired teacher
@ ras | Dean Rasmussen | p | USAPTY | state Republican chairman
@ eth | Senate Ethics Committee | o | USALEG
@ tol | Jim Tolliver | p | USALEGPTY | chairman of the Ethics Committee
@ tre | Leah Tremaine | p | USAJRN | radio host
@ pac | Bob Packwood | p | USALEGPTY | senator
@ sen | US Senate | o | USALEG
E 0 Stanhope/PER; Senate/ORG
E 1 Democratic/NORP; White House/ORG; two dozen/NUM
E 2 Karen Oyelaran/PER; Star Washington Bureau/ORG
E 3 Philip Stanhope/PER; Thursday/DATE; two dozen/NUM; Democrats/NORP; half a dozen women/NUM; the coming weeks/DATE
E 4 Senate/ORG
E 6 Oval Office/FAC
E 7 Wednesday/DATE; Politico/ORG; 2006/DATE
E 8 Stanhope/PER
E 9 Beatrice Langford/PER; New York/GPE
E 10 Sid Auerbach/PER
E 11 Langford/PER
E 13 Minnesotans/NORP
E 14 Gail Torvik/PER; January/DATE; Duluth/GPE
E 15 Republican/NORP; Dean Rasmussen/PER
E 16 Ethics Committee/ORG; Nov. 30/DATE; Stanhope/PER
E 17 Jim Tolliver/PER; Oklahoma/GPE; Thursday/DATE
E 18 Leah Tremaine/PER; Los Angeles/GPE; Nov. 16/DATE; 2006/DATE; Kuwait/GPE
E 19 Stanhope/PER
E 20 Mike Dahlgren/PER; next November/DATE
E 21 Bob Packwood/PER; Oregon/GPE; September 1995/DATE; Ethics Committee/ORG
E 22 Stanhope/PER
E 23 Langford/PER
E 24 Six women/NUM; two dozen/NUM
E 25 Democrats/NORP
E 26 Langford/PER
V 0 | quit | CONCEDE | legislative,gender | 0831 | Stanhope=sta | @1:two dozen Democratic colleagues=dem | st=f | id=q
V 0 | pressure | REQUEST/change | legislative,gender | 1041 | own party=dem | Stanhope=sta | id=c
V 1 | comes forward | ACCUSE/allege | legislative,gender | 112 | sixth woman=aid | him=sta | id=a6
V 1 | call for | =c | | | two dozen Democratic colleagues=dem | him=sta | n=other:two dozen:24
V 1 | go | =q | | | he=sta | two dozen Democratic colleagues=dem
V 1 | swipe | ACCUSE/disapprove | legislative,executive | 111 | he=sta | the White House=pre | id=sw
V 3 | resign | =q | | | he#1=sta | two dozen fellow Democrats=dem | by=Sen. Philip Stanhope=sta | when=in the coming weeks
V 3 | demanded | =c | | | two dozen fellow Democrats=dem | his=sta | n=other:two dozen:24
V 3 | accusations | ACCUSE/allege | legislative,gender | 112 | half a dozen women=wom | he#2=sta | n=other:half a dozen women:6 | id=ac
V 3 | groped | ASSAULT/sexual | gender | 1821 | he#2=sta | half a dozen women=wom | by=half a dozen women=wom | st=h
V 3 | kissed | ASSAULT/sexual | gender | 1821 | he#2=sta | half a dozen women=wom | by=half a dozen women=wom | st=h
V 4 | conceded nothing | REJECT | legislative,gender | 016 | he=sta | @3:half a dozen women=wom | id=cn
V 5 | told | =cn | | | he=sta | @3:half a dozen women=wom
V 5 | allegations | =ac | | | @3:half a dozen women=wom | I=sta
V 6 | noted | =sw | | | He=sta | a man who has bragged on tape=pre
V 6 | departing | =q | | | he=sta | @3:two dozen fellow Democrats=dem
V 7 | announcement | =q | | | @8:Stanhope=sta | @3:two dozen fellow Democrats=dem | when=@3:Thursday
V 7 | said | =a6 | | | a former congressional aide=aid | he=sta | by=Politico=pol
V 7 | kiss | ASSAULT/sexual | gender | 1821 | he=sta | her=aid | by=a former congressional aide=aid | st=h | when=2006 | date=2006
V 8 | rejected | REJECT | legislative,gender | 016 | Stanhope=sta | her=aid
V 8 | account | =a6 | | | her=aid | Stanhope=sta
V 9 | urged | REQUEST/change | legislative,gender | 0241 | Beatrice Langford=lan | him=sta | when=@7:early Wednesday | date=2017-12-06 | id=la
V 10 | appeal | =la | | | Her=lan | him#1=sta
V 10 | echoed | =c | | | one senator after another=dem | him#1=sta
V 10 | telephoned | CONSULT/phone | legislative | 041 | Sid Auerbach=aue; him#1=sta | -
V 10 | told | REQUEST/change | legislative,gender | 0241 | Sid Auerbach=aue | him#2=sta
V 11 | said | =la | | | Langford=lan | @8:Stanhope=sta
V 12 | need | =la | | | @11:Langford=lan | @8:Stanhope=sta
V 15 | praised | SUPPORT | legislative | 051 | Dean Rasmussen=ras | the senator=sta
V 15 | decision | =q | | | the senator=sta | @10:one senator after another=dem | by=Dean Rasmussen=ras
V 15 | called | ACCUSE/disapprove | legislative | 111 | Dean Rasmussen=ras | the senator=sta
V 15 | challenged | REQUEST/change | legislative | 0241 | he=ras | the senator=sta
V 15 | speech | =cn | | | the senator=sta | @3:half a dozen women=wom
V 16 | inquiry | ACCUSE/investigate | legislative,gender | 090 | Ethics Committee=eth | Stanhope=sta | when=Nov. 30 | date=2017-11-30 | id=i
V 16 | request | REQUEST/assist | legislative | 0213 | Stanhope=sta | Ethics Committee=eth
V 16 | complaints | =ac | | | @3:half a dozen women=wom | Stanhope=sta
V 17 | probe | =i | | | @16:Ethics Committee=eth | he=sta | by=Sen. Jim Tolliver=tol
V 17 | leaves | =q | | | he=sta | @10:one senator after another=dem
V 18 | accuse | ACCUSE/allege | gender,legislative | 112 | Leah Tremaine=tre | him=sta | when=Nov. 16 | date=2017-11-16 | id=tr
V 18 | wrote | =tr | | | Leah Tremaine=tre | he=sta | when=Nov. 16 | date=2017-11-16
V 18 | mashed | ASSAULT/sexual | gender | 1821 | he=sta | hers=tre | by=Leah Tremaine=tre | st=h | when=2006 | date=2006 | where=Kuwait
V 19 | apologized | CONCEDE | gender,legislative | 055 | Stanhope=sta | her=tre | when=the same day | date=2017-11-16
V 19 | accepted | CONCEDE | gender | 056 | she=tre | Stanhope=sta
V 21 | resigned | RETREAT/resign | legislative,gender | 0831 | Bob Packwood=pac | - | st=h | when=September 1995 | date=1995-09 | where=Oregon
V 21 | voted | SUPPORT | legislative | 050 | Ethics Committee=eth | - | st=h | when=September 1995 | date=1995-09
V 24 | accusations | =ac | | | Six women=wom | @22:Stanhope=sta | n=other:Six women:6
V 24 | demands | =c | | | two dozen colleagues=dem | @22:Stanhope=sta | n=other:two dozen:24
V 25 | resignation | =q | | | His=sta | @24:two dozen colleagues=dem
V 26 | call | =la | | | her=lan | @22:Stanhope=sta
V 26 | resignation | =q | | | @22:Stanhope=sta | @24:two dozen colleagues=dem | by=Langford=lan
Q 3 | m | he will resign "in the coming weeks" | Sen. Philip Stanhope=sta | said | -
Q 5 | d | Some of these~~very differently, | he=sta | told | a silent chamber=sen
Q 6 | m | he was departing while "a man who has bragged on tape sits in the Oval Office" | He=sta | noted | -
Q 7 | i | he tried to kiss her after a radio taping in 2006 | a former congressional aide=aid | said | -
Q 8 | m | rejected her account as "categorically false" | Stanhope=sta | rejected | -
Q 10 | i | it was time | Sid Auerbach=aue | told | him#2=sta
Q 11 | d | Enough is enough, | Langford=lan | said | -
Q 12 | d | * | @11:Langford=lan | | -
Q 14 | d | I knocked~~an idiot, | Gail Torvik=tor | said | -
Q 15 | m | the speech "graceless" | Dean Rasmussen=ras | called | -
Q 17 | i | the probe would lapse on the day he leaves | Sen. Jim Tolliver=tol | said | -
Q 18 | i | he had mashed his mouth against hers during a 2006 tour to entertain troops in Kuwait | Leah Tremaine=tre | wrote | -
Q 23 | d | Harassment has no party, | Langford=lan | said | -
Q 23 | d | and neither does shame. | Langford=lan | said | -
Q 26 | m | her call was "the hardest sentence I ever wrote", and the resignation "the right end to it" | Langford=lan | told | -

#A w29-006 | 2014-05-17 | Phoenix
S 'They cooked the books and people died': VA doctor who blew the whistle says he'd do it again
P Official steps down day after grilling in Senate; critics ask why only one head has rolled
P PHOENIX — Dr. Samir Fodderingham still parks in the last row at the veterans hospital where he worked for 24 years, out of habit.
P Three weeks ago the retired physician told CNN that managers of the Phoenix VA had kept a secret waiting list and that as many as 40 veterans died while their names sat on it.
P On Friday his charge claimed its first scalp in Washington, when the department's top health official, Dr. Robert Pellworth, resigned.
P "I take no joy in it," Fodderingham said over coffee.
P "They cooked the books and people died, and everybody upstairs knew how to spell my name and wouldn't return my calls."
P Pellworth's departure was announced by Veterans Affairs Secretary Ellis Shimoda, a former general who was himself raked over the coals by the Senate Veterans' Affairs Committee on Thursday.
P "I am mad as hell," Shimoda told the panel, banging nothing and raising his voice not at all.
P Sen. Joanna Burkhalter of Washington, a Democrat, scolded him all the same.
P "We have heard mad as hell from this table for ten years, and my people want names," she said at the three-hour hearing.
P The head of the American Legion, Dan Delaney, who first demanded Shimoda's resignation on May 5, repeated the call on Friday and dismissed Pellworth's exit as "a page already torn from the calendar".
P He had a point, since the department had said last September that Pellworth would retire this year.
P The White House stood by its man.
P Chief of staff Denny McAllister said the president was "madder than hell" but had "full faith in Ric's determination", and he confirmed that a top aide, Bob Naylor, would fly to Phoenix next week to look into things.
P The department's inspector general is investigating 26 facilities.
P Acting watchdog Richard Grimsby told senators that his people had examined 17 of the deaths so far and found none that could be blamed on delay.
P Three Phoenix executives, among them director Sharon Hillman, were placed on leave on May 1; she has denied that any secret list existed.
P At a town hall that evening about 200 veterans booed a Republican congressman who urged patience.
P "Patience killed my husband," shouted Pauline Barnes-Whitaker, whose late husband, a Navy man, waited seven months for a urologist.
P The system treats more than six million people a year, and by most measures treats them well once they are through the door.
P Complaints about waiting times go back decades: in 2001 Congress's auditors criticized the department for schedules that were "not worth the paper".
P Will he go back inside some day?
P "I'd do it again tomorrow," said Fodderingham, "but I'd bring a lawyer and a bigger box."
P Pellworth's resignation letter, two paragraphs long, did not mention Fodderingham's accusations, and the grilling of his boss got no line either.
P The parking lot was full by eight.
P The doctor's lawyer said the resignation "changes nothing" about the accusations or the inquiry.
@ fod | Samir Fodderingham | p | USAMED | retired VA physician
@ pel | Robert Pellworth | p | USAGOVMED | under secretary for health
@ pho | managers of the Phoenix VA | g | USAGOVMED
@ shi | Ellis Shimoda | p | USAGOV | Veterans Affairs Secretary
@ com | Senate Veterans' Affairs Committee | o | USALEG
@ bur | Joanna Burkhalter | p | USALEGPTY | senator
@ del | Dan Delaney | p | USASOC | head of the American Legion
@ wh | White House | o | USAGOV
@ mca | Denny McAllister | p | USAGOV | chief of staff
@ nay | Bob Naylor | p | USAGOV | presidential aide
@ ig | VA inspector general | o | USAGOV
@ gri | Richard Grimsby | p | USAGOV | acting inspector general
@ va | Department of Veterans Affairs | o | USAGOV
@ hil | Sharon Hillman | p | USAGOVMED | director
@ ph2 | veterans at the Phoenix town hall | l | USACVL
@ con | Republican congressman | p | USALEGPTY | congressman
@ bar | Pauline Barnes-Whitaker | p | USACVL
@ gao | auditors of Congress | o | USALEG
@ law | lawyer of Samir Fodderingham | p | USA
E 0 VA/ORG
E 1 Senate/ORG
E 2 PHOENIX/GPE; Samir Fodderingham/PER
E 3 CNN/ORG; Phoenix VA/ORG; as many as 40 veterans/NUM; Three weeks ago/DATE
E 4 Friday/DATE; Washington/GPE; Robert Pellworth/PER
E 5 Fodderingham/PER
E 7 Pellworth/PER; Veterans Affairs/ORG; Ellis Shimoda/PER; Senate Veterans' Affairs Committee/ORG; Thursday/DATE
E 8 Shimoda/PER
E 9 Joanna Burkhalter/PER; Washington/GPE; Democrat/NORP
E 11 American Legion/ORG; Dan Delaney/PER; Shimoda/PER; May 5/DATE; Friday/DATE; Pellworth/PER
E 12 last September/DATE; Pellworth/PER; this year/DATE
E 13 White House/ORG
E 14 Denny McAllister/PER; Ric/PER; Bob Naylor/PER; Phoenix/GPE; next week/DATE
E 16 Richard Grimsby/PER
E 17 Phoenix/GPE; Sharon Hillman/PER; May 1/DATE; Three Phoenix executives/NUM
E 18 about 200 veterans/NUM; Republican/NORP; that evening/DATE
E 19 Pauline Barnes-Whitaker/PER; Navy/ORG
E 20 more than six million people/NUM
E 21 2001/DATE; Congress/ORG
E 23 Fodderingham/PER
E 24 Pellworth/PER; Fodderingham/PER
V 0 | cooked | ACCUSE/allege | health,executive | 1121 | VA doctor=fod | They=pho | id=a
V 0 | blew the whistle | =a | | | VA doctor=fod | They=pho
V 1 | steps down | RETREAT/resign | executive,health | 0831 | Official=pel | - | id=r
V 1 | grilling | ACCUSE/disapprove | legislative,health | 110 | @7:Senate Veterans' Affairs Committee=com | @7:Ellis Shimoda=shi | id=h
V 1 | rolled | =r | | | Official=pel | -
V 3 | told | =a | | | the retired physician=fod | managers of the Phoenix VA=pho | when=Three weeks ago | date=2014-04
V 4 | charge | =a | | | his=fod | @3:managers of the Phoenix VA=pho
V 4 | resigned | =r | | | Dr. Robert Pellworth=pel | - | when=Friday | date=2014-05-16
V 6 | cooked | =a | | | @5:Fodderingham=fod | They=pho
V 7 | departure | =r | | | Pellworth=pel | - | by=Ellis Shimoda=shi
V 7 | raked over the coals | =h | | | Senate Veterans' Affairs Committee=com | Ellis Shimoda=shi | when=Thursday | date=2014-05-15
V 9 | scolded | ACCUSE/disapprove | legislative,health | 111 | Sen. Joanna Burkhalter=bur | him=shi | date=2014-05-15 | id=sc
V 10 | said | =sc | | | she=bur | @8:Shimoda=shi
V 10 | hearing | =h | | | @7:Senate Veterans' Affairs Committee=com | @8:Shimoda=shi
V 10 | want | REQUEST/change | legislative,health | 104 | she=bur | @8:Shimoda=shi
V 11 | demanded | REQUEST/change | executive,health | 1041 | Dan Delaney=del | Shimoda=shi | st=h | when=May 5 | date=2014-05-05 | id=d1
V 11 | repeated | REQUEST/change | executive,health | 1041 | Dan Delaney=del | Shimoda=shi | when=Friday | date=2014-05-16
V 11 | dismissed | ACCUSE/disapprove | executive,health | 111 | Dan Delaney=del | @13:White House=wh
V 11 | exit | =r | | | Pellworth=pel | -
V 11 | call | =d1 | | | Dan Delaney=del | Shimoda=shi
V 13 | stood by | SUPPORT | executive | 052 | White House=wh | its man=shi | id=s
V 14 | said | =s | | | Denny McAllister=mca | Ric=shi
V 14 | look into | ACCUSE/investigate | executive,health | 090 | Bob Naylor=nay | @17:Three Phoenix executives=pho | st=f | by=he=mca | when=next week | date=2014-05-18/2014-05-24 | where=Phoenix
V 15 | investigating | ACCUSE/investigate | health,corruption | 091 | inspector general=ig | 26 facilities=va | id=i
V 16 | examined | =i | | | his people=ig | @15:26 facilities=va | by=Richard Grimsby=gri
V 17 | denied | REJECT | health | 016 | she=hil | @5:Fodderingham=fod
V 18 | booed | ACCUSE/disapprove | health,legislative | 111 | about 200 veterans=ph2 | Republican congressman=con | when=that evening
V 18 | urged | REQUEST/change | legislative,health | 020 | Republican congressman=con | about 200 veterans=ph2 | id=pt
V 19 | shouted | ACCUSE/disapprove | health | 111 | Pauline Barnes-Whitaker=bar | @18:Republican congressman=con
V 21 | criticized | ACCUSE/disapprove | health,legislative | 111 | Congress's auditors=gao | the department=va | st=h | when=2001 | date=2001
V 24 | resignation | =r | | | Pellworth=pel | -
V 24 | accusations | =a | | | Fodderingham=fod | @17:Three Phoenix executives=pho
V 24 | grilling | =h | | | @7:Senate Veterans' Affairs Committee=com | his boss=shi
V 26 | resignation | =r | | | @24:Pellworth=pel | - | by=The doctor's lawyer=law
V 26 | accusations | =a | | | The doctor=fod | @17:Three Phoenix executives=pho
V 26 | inquiry | =i | | | @15:inspector general=ig | @15:26 facilities=va
Q 0 | d | They cooked the books and people died | VA doctor=fod | says | -
Q 0 | i | he'd do it again | VA doctor=fod | says | -
Q 3 | i | managers of the~~sat on it | the retired physician=fod | told | -
Q 5 | d | I take no joy in it, | Fodderingham=fod | said | -
Q 6 | d | * | @5:Fodderingham=fod | | -
Q 8 | d | I am mad as hell, | Shimoda=shi | told | the panel=com
Q 10 | d | We have~~want names, | she=bur | said | -
Q 11 | m | Pellworth's exit as "a page already torn from the calendar" | Dan Delaney=del | dismissed | -
Q 12 | i | Pellworth would retire this year | the department=va | said | -
Q 14 | m | the president was "madder than hell" but had "full faith in Ric's determination" | Denny McAllister=mca | said | -
Q 14 | i | a top aide, Bob Naylor, would fly to Phoenix next week to look into things | he=mca | confirmed | -
Q 16 | i | his people had examined~~on delay | Richard Grimsby=gri | told | senators=com
Q 17 | i | any secret list existed | she=hil | denied | -
Q 19 | d | Patience killed my husband, | Pauline Barnes-Whitaker=bar | shouted | -
Q 21 | m | schedules that were "not worth the paper" | Congress's auditors=gao | criticized | -
Q 23 | d | I'd do it again tomorrow, | Fodderingham=fod | said | -
Q 23 | d | but I'd bring a lawyer and a bigger box. | Fodderingham=fod | said | -
Q 26 | m | the resignation "changes nothing" about the accusations or the inquiry | The doctor's lawyer=law | said | -

#A w29-007 | 2024-01-26 | -
S Hold the line: Texas governor defies Supreme Court over razor wire on Rio Grande
P Abernathy says state has right to repel 'invasion'; White House tells him to let agents through; 25 Republican governors cheer him on
P AUSTIN — Gov. Clint Abernathy dug in his heels Thursday, rolling out fresh coils of razor wire along the Rio Grande three days after the U.S. Supreme Court ruled that federal agents may cut it down.
P "The federal government has broken the compact with the states, and Texas will not stand there with its hands in its pockets," he wrote in a two-page letter that accused the president of refusing to enforce the law.
P By evening every Republican governor but one had signed a statement in support of him.
P The 5-4 ruling, handed down Monday without a word of explanation, threw out an appeals court's ban on cutting the wire.
P It did not order Texas to do anything, a point that the governor's lawyers make at every turn.
P "They won the right to bring scissors," said state Attorney General Tad Coulson.
P "They did not win the right to my park."
P The park is Shelby Park, 47 acres of soccer fields in the city of Eagle Pass, which Texas National Guard soldiers seized on Jan. 10, locking out the U.S. Border Patrol.
P Two nights later a woman and two children drowned in the river nearby.
P The Department of Homeland Security accused the Guard of having "physically barred" its agents from a rescue, a charge that the state denied, saying that the three were already dead when the call came.
P On Tuesday the department's general counsel, Jonah Meyerson, gave Texas until the end of Friday to reopen the park.
P "The Supreme Court has spoken," White House spokeswoman Angelique Hervé told reporters, and she urged the governor to stop "political stunts that get people hurt".
P In a call with reporters, Rep. Joaquin Villaseñor, a San Antonio Democrat, called on the president to take control of the Guard, as Dwight Eisenhower did in Little Rock in 1957.
P Would he?
P Aides to the president have ruled that out for now, according to two officials who were not allowed to discuss it.
P At the park gate on Thursday afternoon a sergeant from Lubbock chewed sunflower seeds and waved off a mariachi band that had come to film a video.
P Mayor Ronaldo Saldaña, whose city never agreed to the takeover, complained that nobody had asked him.
P "It's where my kids play ball," he said.
P Abernathy launched Operation Lone Star in March 2021, and the state has since bused more than 100,000 migrants to cities run by Democrats.
P Crossings around Eagle Pass, which hit 3,000 a day before Christmas, have dropped to a few hundred, and both governments say that is their doing.
P Former president and candidate Wendell Gaines praised the governor at a rally in Las Vegas, where he promised to send him "all the reinforcements he wants" if elected.
P "Texas is the last line," he told the crowd. "Hold it."
P Lawyers expect the takeover of the park and Abernathy's defiance to come back to the justices before summer.
P The river, meanwhile, is low and brown and slow.
P On Friday morning the letter, the wire and the ruling were all that anybody at Maria's Cafe wanted to talk about.
@ abe | Clint Abernathy | p | USAGOVPTY | governor of Texas
@ sc | US Supreme Court | o | USAJUD
@ wh | White House | o | USAGOV
@ rgo | Republican governors | g | USAGOVPTY
@ tex | Texas | o | USAGOV
@ pre | US president | p | USAGOV | president
@ cou | Tad Coulson | p | USAGOV | state attorney general
@ grd | Texas National Guard | o | USAMIL
@ bp | U.S. Border Patrol | o | USACOP
@ dhs | Department of Homeland Security | o | USAGOV
@ mey | Jonah Meyerson | p | USAGOV | general counsel
@ her | Angelique Hervé | p | USAGOV | White House spokeswoman
@ vil | Joaquin Villaseñor | p | USALEGPTY | Representative
@ eis | Dwight Eisenhower | p | USAGOV | president
@ ark | Arkansas National Guard | o | USAMIL
@ aid | aides to the president | g | USAGOV
@ off | two officials | g | USAGOV
@ sal | Ronaldo Saldaña | p | USAGOV | mayor of Eagle Pass
@ mig | migrants | l | REF
@ gai | Wendell Gaines | p | USAPTY | former president and candidate
@ app | appeals court | o | USAJUD
@ crd | crowd at the Las Vegas rally | l | USACVL
E 0 Texas/GPE; Supreme Court/ORG; Rio Grande/LOC
E 1 Abernathy/PER; White House/ORG; 25/NUM; Republican/NORP
E 2 AUSTIN/GPE; Clint Abernathy/PER; Thursday/DATE; Rio Grande/LOC; U.S. Supreme Court/ORG
E 3 Texas/GPE
E 4 Republican/NORP
E 5 Monday/DATE
E 6 Texas/GPE
E 7 Tad Coulson/PER
E 9 Shelby Park/FAC; Eagle Pass/GPE; Texas National Guard/ORG; Jan. 10/DATE; U.S. Border Patrol/ORG
E 10 Two nights later/DATE; two children/NUM
E 11 Department of Homeland Security/ORG; Guard/ORG
E 12 Tuesday/DATE; Jonah Meyerson/PER; Texas/GPE; the end of Friday/DATE
E 13 Supreme Court/ORG; White House/ORG; Angelique Hervé/PER
E 14 Joaquin Villaseñor/PER; San Antonio/GPE; Democrat/NORP; Guard/ORG; Dwight Eisenhower/PER; Little Rock/GPE; 1957/DATE
E 17 Thursday afternoon/DATE; Lubbock/GPE
E 18 Ronaldo Saldaña/PER
E 20 Abernathy/PER; Operation Lone Star/EVT; March 2021/DATE; more than 100,000 migrants/NUM; Democrats/NORP
E 21 Eagle Pass/GPE; Christmas/DATE
E 22 Wendell Gaines/PER; Las Vegas/GPE
E 23 Texas/GPE
E 24 Abernathy/PER
E 26 Friday morning/DATE; Maria's Cafe/FAC
V 0 | defies | REJECT | migration,legal,executive | 128 | Texas governor=abe | Supreme Court=sc | where=Rio Grande | id=d
V 1 | tells | REQUEST/yield | migration,executive | 1055 | White House=wh | him#1=abe | id=w
V 1 | cheer | SUPPORT | executive,migration | 051 | 25 Republican governors=rgo | him#2=abe | n=other:25:25 | id=c
V 2 | dug in | =d | | | Gov. Clint Abernathy=abe | U.S. Supreme Court=sc | when=Thursday | date=2024-01-25 | where=Rio Grande
V 2 | ruled | SANCTION/convict | legal,migration | 116 | U.S. Supreme Court=sc | @3:Texas=tex | date=2024-01-22 | id=r
V 2 | rolling out | COERCE/restrict | migration,executive | 172 | Gov. Clint Abernathy=abe | - | when=Thursday | date=2024-01-25 | where=Rio Grande | id=wi
V 3 | accused | ACCUSE/allege | executive,migration | 112 | he=abe | the president=pre | id=l
V 3 | broken | =l | | | he=abe | The federal government=pre
V 3 | letter | =l | | | he=abe | the president=pre
V 3 | refusing | REJECT | executive,migration | 128 | the president=pre | - | by=he=abe
V 4 | statement | =c | | | every Republican governor but one=rgo | him=abe | when=By evening | date=2024-01-25
V 4 | support | =c | | | every Republican governor but one=rgo | him=abe
V 5 | ruling | =r | | | @2:U.S. Supreme Court=sc | @3:Texas=tex | when=Monday | date=2024-01-22
V 5 | ban | SANCTION/convict | legal,migration | 116 | an appeals court=app | @2:federal agents=bp | st=h
V 5 | threw out | =r | | | @2:U.S. Supreme Court=sc | @3:Texas=tex
V 9 | seized | COERCE/seize | migration,military | 192 | Texas National Guard soldiers=grd | U.S. Border Patrol=bp | when=Jan. 10 | date=2024-01-10 | where=Eagle Pass | id=s
V 9 | locking out | REJECT/yield | migration,executive | 1245 | Texas National Guard soldiers=grd | U.S. Border Patrol=bp | when=Jan. 10 | date=2024-01-10 | where=Shelby Park
V 11 | accused | ACCUSE/allege | migration,executive | 112 | Department of Homeland Security=dhs | the Guard=grd | id=ac
V 11 | barred | REJECT/yield | migration,human-security | 1245 | the Guard=grd | its agents=bp | by=Department of Homeland Security=dhs | date=2024-01-12
V 11 | charge | =ac | | | Department of Homeland Security=dhs | the Guard=grd
V 11 | denied | REJECT | migration | 016 | the state=tex | Department of Homeland Security=dhs | id=dn
V 11 | saying | =dn | | | the state=tex | Department of Homeland Security=dhs
V 12 | gave | =w | | | Jonah Meyerson=mey | Texas=tex | when=Tuesday | date=2024-01-23
V 13 | spoken | =r | | | The Supreme Court=sc | @12:Texas=tex | by=Angelique Hervé=her
V 13 | urged | REQUEST/change | executive,migration | 0242 | she=her | the governor=abe
V 14 | called on | REQUEST/change | migration,military | 1042 | Rep. Joaquin Villaseñor=vil | the president=pre | id=v
V 14 | did | COERCE/seize | executive,military | 192 | Dwight Eisenhower=eis | the Guard=ark | st=h | when=1957 | date=1957 | where=Little Rock
V 16 | ruled | REJECT/change | executive,military | 1232 | Aides to the president=aid | @14:Rep. Joaquin Villaseñor=vil | by=two officials=off
V 18 | takeover | =s | | | @14:the Guard=grd | @9:U.S. Border Patrol=bp
V 18 | complained | ACCUSE/disapprove | executive | 111 | Mayor Ronaldo Saldaña=sal | @14:the Guard=grd
V 20 | bused | COERCE/deport | migration | 174 | the state=tex | more than 100,000 migrants=mig | st=h | n=displaced:more than 100,000 migrants:100000
V 20 | launched | MOBILIZE/troops | migration,executive | 150 | Abernathy=abe | - | st=h | when=March 2021 | date=2021-03
V 22 | praised | SUPPORT | election,migration | 051 | Wendell Gaines=gai | the governor=abe | where=Las Vegas | id=g
V 22 | promised | AGREE | election,migration | 0332 | he#1=gai | him=abe | where=Las Vegas
V 23 | told | =g | | | he=gai | Texas=abe
V 24 | takeover | =s | | | @14:the Guard=grd | @9:U.S. Border Patrol=bp
V 24 | defiance | =d | | | Abernathy=abe | the justices=sc
V 26 | letter | =l | | | @24:Abernathy=abe | @16:the president=pre
V 26 | ruling | =r | | | @24:the justices=sc | @23:Texas=tex
V 26 | wire | =wi | | | @24:Abernathy=abe | -
Q 1 | m | state has right to repel 'invasion' | Abernathy=abe | says | -
Q 3 | d | The federal government~~its pockets, | he=abe | wrote | -
Q 7 | d | They won the right to bring scissors, | Tad Coulson=cou | said | -
Q 8 | d | * | @7:Tad Coulson=cou | | -
Q 11 | m | having "physically barred" its agents from a rescue | Department of Homeland Security=dhs | accused | -
Q 11 | i | the three were already dead when the call came | the state=tex | saying | -
Q 13 | d | The Supreme Court has spoken, | Angelique Hervé=her | told | -
Q 13 | m | stop "political stunts that get people hurt" | she=her | urged | the governor=abe
Q 18 | i | nobody had asked him | Mayor Ronaldo Saldaña=sal | complained | -
Q 19 | d | It's where my kids play ball, | he=sal | said | -
Q 21 | i | that is their doing | both governments=tex | say | -
Q 22 | m | he promised to send him "all the reinforcements he wants" if elected | he#1=gai | promised | -
Q 23 | d | Texas is the last line, | he=gai | told | the crowd=crd
Q 23 | d | Hold it. | he=gai | told | the crowd=crd

#A w29-008 | 2024-09-27 | -
S CITY HALL OF SHAME! Mayor Dacosta hit with bribery rap, vows: 'I'm not going anywhere'
P Feds say Hizzoner sold favors for free flights and fancy hotels, and raided Gracie Mansion at dawn
P The sirens came before the coffee.
P FBI agents stormed Gracie Mansion at 5:50 a.m. Thursday and walked out with Mayor Leonard Dacosta's phone, just hours before federal prosecutors unsealed a bombshell indictment that makes him the first sitting New York City mayor to be charged with a crime.
P The 57-page document accuses Dacosta, 62, of taking more than $100,000 in business-class tickets and hotel suites from Turkish officials over almost a decade, and of leaning on the fire department in 2021 to open a consulate tower that had flunked its safety checks.
P "This was a multiyear scheme to buy favor with one man on his way up," Manhattan U.S. Attorney Darius Wendt told reporters.
P "He kept it going after he got there."
P The mayor, standing in the drizzle with a pastor on each arm, denied the whole thing.
P "I am innocent, I will fight this with every ounce of my strength, and I'm not going anywhere," he said as hecklers drowned out half of it.
P "You're a disgrace to black people in this city!" one man yelled.
P Dacosta claimed that he was targeted because he attacked the White House over the migrants who have filled city hotels since 2022.
P Prosecutors laughed that off.
P "We follow the evidence, period," Wendt said.
P By lunchtime the calls for his head were coming from all over town.
P City Comptroller Brent Lowenthal urged him to resign "today, before supper", and Rep. Alma Ocasio of Queens became the highest-ranking Democrat in the city to demand that he quit.
P Gov. Kathleen Horgan, who alone can remove him, asked for patience, saying she would "review my options" over the next few days.
P Even his friends have been bailing: the police commissioner resigned on Sept. 12, a week after agents seized his phones, and the schools chancellor said Tuesday that he will retire in December.
P One guy stuck with the boss.
P The Rev. Alfonso Battle of Crown Heights defended him at the rain-soaked presser and reminded everyone that "a charge is not a sentence, baby".
P The indictment says Dacosta's campaign took straw donations that were wired through a Brooklyn builder, who pleaded guilty in another case in May.
P Turkey's consulate didn't pick up the phone.
P New York has seen this movie before, sort of: Mayor Jimmy Walker resigned in September 1932 in the middle of a graft inquiry and sailed for Europe with a showgirl.
P Dacosta will be arraigned Friday at noon before Judge Philippa Hargreave, and if the raid didn't ruin his week, that might.
P "He used to tell us he had swagger," said Tisha Monroe, a home health aide who voted for him. "Swagger don't pay for no plane ticket, huh?"
P The indictment runs to five counts, and the raid, by the feds' own account, took eleven minutes.
P Breakfast at the mansion was canceled.
P One staffer described the raid as "like the movies, but with worse lighting" and said the indictment was being read aloud in the hallways.
@ dac | Leonard Dacosta | p | USAGOVPTY | mayor of New York City
@ fbi | FBI | o | USACOP
@ pro | federal prosecutors in Manhattan | g | USAJUD
@ wen | Darius Wendt | p | USAJUD | U.S. Attorney
@ fd | fire department | o | USAGOV
@ hec | hecklers | l | USACVLOPP
@ wh | White House | o | USAGOV
@ low | Brent Lowenthal | p | USAGOV | city comptroller
@ oca | Alma Ocasio | p | USALEGPTY | Representative
@ hor | Kathleen Horgan | p | USAGOV | governor of New York
@ pc | police commissioner | p | USACOP | police commissioner
@ cha | schools chancellor | p | USAGOV | schools chancellor
@ bat | Alfonso Battle | p | USAREL | pastor
@ bui | Brooklyn builder | p | USABUS
@ wal | Jimmy Walker | p | USAGOV | mayor of New York City
@ har | Philippa Hargreave | p | USAJUD | judge
@ mon | Tisha Monroe | p | USACVL | home health aide
@ stf | City Hall staffer | p | USAGOV
E 0 Dacosta/PER
E 1 Feds/ORG; Gracie Mansion/FAC
E 3 FBI/ORG; Gracie Mansion/FAC; Thursday/DATE; Leonard Dacosta/PER; New York City/GPE
E 4 Dacosta/PER; more than $100,000/MONEY; Turkish/NORP; 2021/DATE
E 5 Manhattan/GPE; U.S./GPE; Darius Wendt/PER
E 10 Dacosta/PER; White House/ORG; 2022/DATE
E 12 Wendt/PER
E 14 Brent Lowenthal/PER; today/DATE; Alma Ocasio/PER; Queens/GPE; Democrat/NORP
E 15 Kathleen Horgan/PER; the next few days/DATE
E 16 Sept. 12/DATE; Tuesday/DATE; December/DATE
E 18 Alfonso Battle/PER; Crown Heights/GPE
E 19 Dacosta/PER; Brooklyn/GPE; May/DATE
E 20 Turkey/GPE
E 21 New York/GPE; Jimmy Walker/PER; September 1932/DATE; Europe/LOC
E 22 Dacosta/PER; Friday/DATE; Philippa Hargreave/PER
E 23 Tisha Monroe/PER
E 24 feds/ORG
V 0 | rap | ACCUSE/allege | corruption,legal | 1121 | @1:Feds=pro | Mayor Dacosta=dac | id=c
V 0 | vows | REJECT/change | corruption,executive | 1231 | Mayor Dacosta=dac | - | id=v
V 1 | sold | ACCUSE/allege | corruption,legal | 1121 | Feds=pro | Hizzoner=dac | id=c2
V 1 | raided | COERCE/seize | corruption,legal | 1711 | Feds=fbi | Hizzoner=dac | where=Gracie Mansion | id=r
V 3 | stormed | =r | | | FBI agents=fbi | Mayor Leonard Dacosta=dac | when=Thursday | date=2024-09-26 | where=Gracie Mansion
V 3 | indictment | =c | | | federal prosecutors=pro | him=dac | when=Thursday | date=2024-09-26
V 3 | charged | =c | | | federal prosecutors=pro | the first sitting New York City mayor=dac | when=Thursday | date=2024-09-26
V 4 | accuses | =c | | | @3:federal prosecutors=pro | Dacosta=dac
V 4 | leaning on | REQUEST/change | corruption,executive | 104 | Dacosta=dac | the fire department=fd | st=h | by=@3:federal prosecutors=pro | when=2021 | date=2021
V 4 | document | =c | | | @3:federal prosecutors=pro | Dacosta=dac
V 5 | told | =c | | | Manhattan U.S. Attorney Darius Wendt=wen | one man on his way up=dac
V 7 | denied | REJECT | corruption,legal | 016 | The mayor=dac | @5:Manhattan U.S. Attorney Darius Wendt=pro | id=d
V 8 | said | =d | | | he=dac | @5:Manhattan U.S. Attorney Darius Wendt=pro
V 8 | drowned out | PROTEST/demo | corruption | 141 | hecklers=hec | he=dac | id=hk
V 8 | going | =v | | | he=dac | -
V 9 | yelled | ACCUSE/disapprove | corruption,executive | 111 | one man=hec | You=dac
V 10 | claimed | ACCUSE/allege | legal,executive | 112 | Dacosta=dac | @11:Prosecutors=pro | id=cl
V 10 | targeted | =c | | | @11:Prosecutors=pro | he#1=dac | by=Dacosta=dac
V 10 | attacked | ACCUSE/disapprove | migration,executive | 111 | he#2=dac | the White House=wh | st=h | by=Dacosta=dac
V 11 | laughed | REJECT | legal,executive | 016 | Prosecutors=pro | @10:Dacosta=dac | id=lf
V 12 | said | =lf | | | Wendt=wen | @10:Dacosta=dac
V 13 | calls | REQUEST/change | executive,corruption | 0241 | @14:City Comptroller Brent Lowenthal=low; @14:Rep. Alma Ocasio=oca | his=dac
V 14 | urged | REQUEST/change | executive,corruption | 0241 | City Comptroller Brent Lowenthal=low | him=dac
V 14 | demand | REQUEST/change | executive,corruption | 1041 | Rep. Alma Ocasio=oca | he=dac
V 15 | asked for | REQUEST | executive | 020 | Gov. Kathleen Horgan=hor | -
V 16 | resigned | RETREAT/resign | executive,corruption | 0831 | the police commissioner=pc | - | when=Sept. 12 | date=2024-09-12
V 16 | seized | COERCE/seize | corruption,legal | 1711 | agents=fbi | his#2=pc | date=2024-09-05
V 18 | defended | SUPPORT | executive,religion-ethnicity | 052 | The Rev. Alfonso Battle=bat | him=dac
V 19 | indictment | =c | | | @12:Wendt=wen | Dacosta=dac
V 19 | pleaded | CONCEDE | legal,corruption | 015 | a Brooklyn builder=bui | - | st=h | when=May | date=2024-05
V 21 | resigned | RETREAT/resign | executive,corruption | 0831 | Mayor Jimmy Walker=wal | - | st=h | when=September 1932 | date=1932-09 | where=New York
V 21 | inquiry | ACCUSE/investigate | executive,corruption | 091 | - | Mayor Jimmy Walker=wal | st=h | when=September 1932 | date=1932
V 22 | arraigned | ACCUSE/allege | legal,corruption | 115 | Judge Philippa Hargreave=har | Dacosta=dac | st=f | when=Friday | date=2024-09-27
V 22 | raid | =r | | | @3:FBI agents=fbi | his=dac
V 23 | said | ACCUSE/disapprove | corruption,executive | 111 | Tisha Monroe=mon | @22:Dacosta=dac
V 24 | indictment | =c | | | @12:Wendt=pro | @22:Dacosta=dac
V 24 | raid | =r | | | the feds=fbi | @22:Dacosta=dac | by=the feds=fbi
V 26 | raid | =r | | | @24:the feds=fbi | @22:Dacosta=dac
V 26 | indictment | =c | | | @24:the feds=pro | @22:Dacosta=dac
Q 0 | d | I'm not going anywhere | Mayor Dacosta=dac | vows | -
Q 1 | i | Hizzoner sold favors for free flights and fancy hotels | Feds=pro | say | -
Q 5 | d | This was~~way up, | Manhattan U.S. Attorney Darius Wendt=wen | told | -
Q 6 | d | * | @5:Manhattan U.S. Attorney Darius Wendt=wen | | -
Q 8 | d | I am innocent,~~going anywhere, | he=dac | said | -
Q 9 | d | You're a disgrace to black people in this city! | one man=hec | yelled | You=dac
Q 10 | i | he was targeted because he attacked the White House over the migrants who have filled city hotels since 2022 | Dacosta=dac | claimed | -
Q 12 | d | We follow the evidence, period, | Wendt=wen | said | -
Q 14 | m | resign "today, before supper" | City Comptroller Brent Lowenthal=low | urged | him=dac
Q 15 | m | she would "review my options" over the next few days | Gov. Kathleen Horgan=hor | saying | -
Q 16 | i | he will retire in December | the schools chancellor=cha | said | -
Q 18 | m | "a charge is not a sentence, baby" | The Rev. Alfonso Battle=bat | reminded | -
Q 19 | i | Dacosta's campaign took straw donations that were wired through a Brooklyn builder, who pleaded guilty in another case in May | The indictment=pro | says | -
Q 23 | d | He used to tell us he had swagger, | Tisha Monroe=mon | said | -
Q 23 | d | Swagger don't pay for no plane ticket, huh? | Tisha Monroe=mon | said | -
Q 26 | m | the raid as "like the movies, but with worse lighting" | One staffer=stf | described | -
Q 26 | i | the indictment was being read aloud in the hallways | One staffer=stf | said | -

#A w29-009 | 2007-07-31 | WASHINGTON
S (2nd LD) U.S. House passes resolution calling on Japan to apologize for wartime sex slavery
P Tokyo calls vote "regrettable"; Korean survivors weep and cheer in gallery
P WASHINGTON, July 30 (Yonhap) -- The U.S. House of Representatives on Monday passed by voice vote a resolution that urges Japan to apologize formally for forcing tens of thousands of Asian women into military brothels during World War II, brushing aside months of lobbying by Tokyo.
P The measure, which does not bind the administration, says that Japan should "acknowledge, apologize and accept historical responsibility in a clear and unequivocal manner".
P Its sponsor, Rep. Ken Furuhashi of California, who was born in a wartime internment camp, thanked his colleagues in a trembling voice.
P "Today the House has told these grandmothers that it heard them," he said.
S "That is all they ever asked of us."
P Three survivors, two of them in hanbok, sat in the gallery and wept as the vote was called.
P Ryu Ok-sun, 79, told Yonhap afterward that soldiers abducted her from a field near Daegu in 1944 and took her to Taiwan.
P "I was 16, and I am still waiting for somebody in Tokyo to say my name," she said.
P In Tokyo, Chief Cabinet Secretary Haruo Minegishi called the resolution "regrettable" and said that the prime minister had explained his views to the U.S. president in April, during a visit to Camp David.
P The prime minister had touched off an uproar in March when he denied that the army used force to recruit the women.
P He later apologized in parliament for their "situation", a choice of word that satisfied almost no one.
P Seoul's foreign ministry welcomed the House action in a short statement and asked Japan to "take it to heart".
P China's reaction was cooler in tone, although the official Xinhua News Agency gave the story plenty of space.
P Rep. Tobias Lanning, the California Democrat who heads the Foreign Affairs Committee and the only Holocaust survivor in Congress, assailed a full-page advertisement that 44 Japanese lawmakers had placed in The Washington Post in June, denouncing it as "an attack on the old and the powerless".
P The advertisement had denied that there was any coercion.
P Japanese Ambassador Ryohei Kaneda warned House leaders in a letter last month that passage would "almost certainly have lasting and harmful effects" on ties between the allies.
P Few in the chamber seemed to mind.
P The White House has stayed silent on the text.
P Similar drafts died in committee in 2001 and 2005, when Japan's lobbyists were better paid and the Republicans ran the calendar.
P Historians say that up to 200,000 women, most of them Korean, were driven through the system, whose records were burned in August 1945.
P A 1993 statement by a Japanese cabinet secretary admitted the army's role and expressed remorse.
P Weekly rallies in front of the Japanese Embassy in Seoul, which began in January 1992, will go on Wednesday as usual, an organizer said.
P "A vote is a vote," said Ms. Chung Mi-ae. "An apology is something else, and we are old enough to know the difference."
P The vote took less than a minute of the clerk's time; the resolution had waited nine years for it.
@ hou | US House of Representatives | o | USALEG
@ jpn | Japan | c | JPN
@ fur | Ken Furuhashi | p | USALEGPTY | Representative
@ sur | wartime sex slaves | l | CVL
@ ryu | Ryu Ok-sun | p | KORCVL | survivor
@ ija | Japanese imperial army | o | JPNMIL
@ min | Haruo Minegishi | p | JPNGOV | Chief Cabinet Secretary
@ pm | Japanese prime minister | p | JPNGOV | prime minister
@ pre | US president | p | USAGOV | president
@ mfa | South Korean foreign ministry | o | KORGOV
@ lan | Tobias Lanning | p | USALEGPTY | chairman of the Foreign Affairs Committee
@ law | Japanese lawmakers | g | JPNLEG
@ kan | Ryohei Kaneda | p | JPNGOV | ambassador
@ led | House leaders | g | USALEG
@ sec | Japanese cabinet secretary of 1993 | p | JPNGOV | cabinet secretary
@ org | organizers of the Seoul rallies | g | KORCVL
@ chu | Chung Mi-ae | p | KORCVL | organizer
@ his | historians | g | EDU
E 0 U.S. House/ORG; Japan/GPE
E 1 Tokyo/GPE; Korean/NORP
E 2 WASHINGTON/GPE; July 30/DATE; Yonhap/ORG; U.S. House of Representatives/ORG; Monday/DATE; Japan/GPE; tens of thousands/NUM; Asian/NORP; World War II/EVT; Tokyo/GPE
E 3 Japan/GPE
E 4 Ken Furuhashi/PER; California/GPE
E 5 Today/DATE; House/ORG
E 7 Three survivors/NUM
E 8 Ryu Ok-sun/PER; Yonhap/ORG; Daegu/GPE; 1944/DATE; Taiwan/GPE
E 9 Tokyo/GPE
E 10 Tokyo/GPE; Haruo Minegishi/PER; U.S./GPE; April/DATE; Camp David/FAC
E 11 March/DATE
E 13 Seoul/GPE; House/ORG; Japan/GPE
E 14 China/GPE; Xinhua News Agency/ORG
E 15 Tobias Lanning/PER; California/GPE; Democrat/NORP; Foreign Affairs Committee/ORG; Holocaust/EVT; Congress/ORG; 44/NUM; Japanese/NORP; The Washington Post/ORG; June/DATE
E 17 Japanese/NORP; Ryohei Kaneda/PER; House/ORG; last month/DATE
E 19 White House/ORG
E 20 2001/DATE; 2005/DATE; Japan/GPE; Republicans/NORP
E 21 up to 200,000 women/NUM; Korean/NORP; August 1945/DATE
E 22 1993/DATE; Japanese/NORP
E 23 Japanese Embassy/FAC; Seoul/GPE; January 1992/DATE; Wednesday/DATE
E 24 Chung Mi-ae/PER
V 0 | passes | REQUEST/change | legislative,gender,diplomatic | 0242 | U.S. House=hou | Japan=jpn | id=p
V 0 | slavery | ASSAULT/sexual | gender,military | 1821 | Japan=ija | @2:Asian women=sur | st=h | id=x
V 0 | calling on | =p | | | U.S. House=hou | Japan=jpn
V 1 | calls | ACCUSE/disapprove | diplomatic,legislative | 111 | Tokyo=min | @0:U.S. House=hou | id=rg
V 1 | vote | =p | | | @0:U.S. House=hou | Tokyo=jpn
V 1 | cheer | SUPPORT | legislative,gender | 051 | Korean survivors=sur | @0:U.S. House=hou
V 2 | passed | =p | | | U.S. House of Representatives=hou | Japan=jpn | when=Monday | date=2007-07-30
V 2 | forcing | =x | | | Japan=ija | tens of thousands of Asian women=sur | by=U.S. House of Representatives=hou | when=World War II
V 2 | lobbying | REQUEST/change | diplomatic,legislative | 0242 | Tokyo=jpn | U.S. House of Representatives=hou
V 2 | resolution | =p | | | U.S. House of Representatives=hou | Japan=jpn
V 2 | urges | =p | | | U.S. House of Representatives=hou | Japan=jpn
V 2 | brushing aside | REJECT/change | legislative,diplomatic | 123 | U.S. House of Representatives=hou | Tokyo=jpn
V 3 | says | =p | | | @2:U.S. House of Representatives=hou | Japan=jpn
V 3 | measure | =p | | | @2:U.S. House of Representatives=hou | Japan=jpn
V 4 | thanked | SUPPORT | legislative | 051 | Rep. Ken Furuhashi=fur | his colleagues=hou
V 5 | told | =p | | | the House=hou | @3:Japan=jpn | by=he=fur
V 6 | asked | REQUEST/change | gender | 020 | they=sur | us=hou | by=@5:he=fur
V 7 | vote | =p | | | @5:the House=hou | @3:Japan=jpn
V 8 | abducted | ASSAULT/abduct | gender,military | 181 | soldiers=ija | her#1=ryu | st=h | by=Ryu Ok-sun=ryu | when=1944 | date=1944 | where=Daegu | id=ab
V 8 | took | =ab | | | soldiers=ija | her#1=ryu | by=Ryu Ok-sun=ryu
V 10 | called | =rg | | | Chief Cabinet Secretary Haruo Minegishi=min | @5:the House=hou | where=Tokyo
V 10 | resolution | =p | | | @5:the House=hou | @3:Japan=jpn
V 10 | visit | CONSULT/visit | diplomatic,executive | 042 | the prime minister=pm | the U.S. president=pre | st=h | by=Chief Cabinet Secretary Haruo Minegishi=min | when=April | date=2007-04 | where=Camp David
V 11 | denied | REJECT | gender,military | 016 | he=pm | the women=sur | st=h | when=March | date=2007-03
V 11 | force | =x | | | the army=ija | the women=sur
V 12 | apologized | CONCEDE | gender,diplomatic | 055 | He=pm | their=sur | st=h
V 13 | welcomed | SUPPORT | diplomatic | 051 | foreign ministry=mfa | the House=hou | id=we
V 13 | action | =p | | | the House=hou | Japan=jpn
V 13 | asked | REQUEST/change | diplomatic,gender | 0242 | foreign ministry=mfa | Japan=jpn
V 13 | statement | =we | | | foreign ministry=mfa | the House=hou
V 15 | assailed | ACCUSE/disapprove | legislative,gender | 111 | Rep. Tobias Lanning=lan | 44 Japanese lawmakers=law | id=as
V 15 | denouncing | =as | | | Rep. Tobias Lanning=lan | 44 Japanese lawmakers=law
V 15 | advertisement | REJECT | gender,military | 016 | 44 Japanese lawmakers=law | - | st=h | when=June | date=2007-06 | id=ad
V 16 | denied | =ad | | | @15:44 Japanese lawmakers=law | -
V 16 | advertisement | =ad | | | @15:44 Japanese lawmakers=law | -
V 16 | coercion | =x | | | @11:the army=ija | @11:the women=sur
V 17 | warned | THREATEN/relations | diplomatic | 131 | Japanese Ambassador Ryohei Kaneda=kan | House leaders=led | st=h | when=last month | date=2007-06 | id=wa
V 17 | passage | =p | | | @13:the House=hou | @13:Japan=jpn
V 17 | letter | =wa | | | Japanese Ambassador Ryohei Kaneda=kan | House leaders=led | when=last month | date=2007-06
V 21 | driven | =x | | | @11:the army=ija | up to 200,000 women=sur | by=Historians=his | n=other:up to 200,000 women:200000
V 22 | admitted | CONCEDE | military,gender | 055 | a Japanese cabinet secretary=sec | @21:up to 200,000 women=sur | st=h | when=1993 | date=1993 | id=re
V 22 | statement | =re | | | a Japanese cabinet secretary=sec | @21:up to 200,000 women=sur | when=1993 | date=1993
V 22 | remorse | =re | | | a Japanese cabinet secretary=sec | @21:up to 200,000 women=sur
V 23 | rallies | PROTEST/demo | gender,diplomatic | 141 | @24:we=org | Japanese Embassy=jpn | st=h | when=January 1992 | date=1992-01/2007-07 | where=Seoul
V 23 | go on | PROTEST/demo | gender,diplomatic | 141 | @24:we=org | Japanese Embassy=jpn | st=f | by=an organizer=chu | when=Wednesday | date=2007-08-01 | where=Seoul
V 24 | vote#1 | =p | | | @13:the House=hou | @13:Japan=jpn
V 25 | vote | =p | | | @13:the House=hou | @13:Japan=jpn
V 25 | resolution | =p | | | @13:the House=hou | @13:Japan=jpn
Q 1 | m | vote "regrettable" | Tokyo=min | calls | -
Q 3 | m | Japan should "acknowledge, apologize and accept historical responsibility in a clear and unequivocal manner" | The measure=hou | says | -
Q 5 | d | Today the House has told these grandmothers that it heard them, | he=fur | said | -
Q 6 | d | * | @5:he=fur | | -
Q 8 | i | soldiers abducted her from a field near Daegu in 1944 and took her to Taiwan | Ryu Ok-sun=ryu | told | -
Q 9 | d | I was 16,~~my name, | she=ryu | said | -
Q 10 | m | the resolution "regrettable" | Chief Cabinet Secretary Haruo Minegishi=min | called | -
Q 10 | i | the prime minister had explained his views to the U.S. president in April, during a visit to Camp David | Chief Cabinet Secretary Haruo Minegishi=min | said | -
Q 11 | i | the army used force to recruit the women | he=pm | denied | -
Q 13 | m | asked Japan to "take it to heart" | foreign ministry=mfa | asked | Japan=jpn
Q 15 | m | denouncing it as "an attack on the old and the powerless" | Rep. Tobias Lanning=lan | denouncing | -
Q 16 | i | there was any coercion | The advertisement=law | denied | -
Q 17 | m | passage would "almost certainly have lasting and harmful effects" on ties between the allies | Japanese Ambassador Ryohei Kaneda=kan | warned | House leaders=led
Q 21 | i | up to 200,000 women, most of them Korean, were driven through the system, whose records were burned in August 1945 | Historians=his | say | -
Q 23 | i | Weekly rallies~~as usual | an organizer=chu | said | -
Q 24 | d | A vote is a vote, | Ms. Chung Mi-ae=chu | said | -
Q 24 | d | An apology is something else, and we are old enough to know the difference. | Ms. Chung Mi-ae=chu | said | -

#A w29-010 | 2019-10-24 | -
S US lawmakers grill State Department over Kashmir curbs; 'one-sided theatre', says Delhi
P Congresswoman Radhika Ayyangar demands that phones be restored; senior diplomat concedes eight million people 'affected in their daily lives'
P From our special correspondent in Washington
P A subcommittee of the US House of Representatives on Tuesday took the State Department to task over the lockdown in Kashmir, with one member after another accusing the administration of looking away while India held political leaders without charge.
P The four-hour hearing was the first that Congress has devoted to the Valley since New Delhi revoked the special status of Jammu and Kashmir on August 5 and cut telephone and internet lines.
P "What do we tell the mother in Sopore who has not heard her son's voice in eleven weeks?" asked Ms Ayyangar, the Chennai-born Democrat from Seattle.
P She called on India to lift the blackout and to let foreign reporters in.
P Acting Assistant Secretary of State Amy Whitcomb told the panel that the department had raised the detentions with South Block at a senior level.
P "We have asked the Government of India to release those it is holding without charge," she testified, "and I will say so again in this room."
P Ms Whitcomb said, however, that the United States supported India's stated aim of development for the region, and she criticised Pakistan for harbouring Lashkar-e-Taiba and Jaish-e-Mohammad.
P That did not go down well with everyone.
P Mr Jamal Farrakhan-Reid, a Democrat from Michigan, walked out for some minutes after the chairman, Mr Barry Sheinman, cut off his microphone.
P India's Ambassador Venkat Shringarpure rejected the proceedings as "a one-sided theatre staged by people who have never bought a ticket to Srinagar".
P In Delhi, the Ministry of External Affairs regretted that members "used the hearing to question measures taken to safeguard life".
P Spokesperson Ravindra Kulshreshtha told reporters that not one life had been lost to police firing since August 5.
P The assertion was disputed at the hearing by Dr Nazneen Bukhari, an anthropologist at a New York college, who testified that security forces had fired pellets at protesters in Srinagar's Soura locality on August 9.
P An Indian journalist on the panel of witnesses, Ms Aarti Tikekar, defended the Centre and accused the lawmakers of forgetting victims of terrorism.
P "You have room for every tear but mine," she said.
P Outside, on Independence Avenue, some two dozen Kashmiri Pandits held a silent vigil with photographs of relatives.
P The wait for an Uber in the rain was twenty minutes, and both camps shared the awning.
P India has let out several dozen politicians in recent weeks, while three former chief ministers remain under house arrest.
P On October 5 a US senator, Mr Chet Vandermeer, was denied permission to visit Srinagar, and he complained about the refusal on Twitter.
P In February a suicide bomber killed 40 paramilitary men at Pulwama, an attack claimed by Jaish-e-Mohammad.
P Can such hearings move South Block?
P Old hands recall that similar sessions in the nineties, when assistant secretary Robin Raphel questioned the accession in 1993 and Delhi erupted, produced much heat and precious little light.
P The curbs, the blackout and the detentions are now in their twelfth week, and the hearing changed none of that.
P The apple harvest, on the other hand, has been good.
@ sub | House subcommittee on Asia | o | USALEG
@ sd | State Department | o | USAGOV
@ ind | India | c | IND
@ ayy | Radhika Ayyangar | p | USALEGPTY | Congresswoman
@ whi | Amy Whitcomb | p | USAGOV | Acting Assistant Secretary of State
@ usa | United States | c | USA
@ det | Kashmiri political leaders | g | INDPTY
@ ksh | people of Kashmir | l | INDCVL
@ pak | Pakistan | c | PAK
@ far | Jamal Farrakhan-Reid | p | USALEGPTY | Representative
@ she | Barry Sheinman | p | USALEGPTY | chairman of the subcommittee
@ shr | Venkat Shringarpure | p | INDGOV | ambassador
@ mea | Ministry of External Affairs | o | INDGOV
@ kul | Ravindra Kulshreshtha | p | INDGOV | spokesperson
@ buk | Nazneen Bukhari | p | USAEDU | anthropologist
@ sf | Indian security forces | g | INDCOP
@ sou | protesters in Soura | l | INDCVLOPP
@ tik | Aarti Tikekar | p | INDJRN | journalist
@ pan | Kashmiri Pandits | l | USACVL
@ cms | former chief ministers of Jammu and Kashmir | g | INDPTY
@ van | Chet Vandermeer | p | USALEGPTY | senator
@ jem | Jaish-e-Mohammad | g | PAKREB
@ par | paramilitary men | g | INDCOP
@ rap | Robin Raphel | p | USAGOV | assistant secretary
E 0 US/GPE; State Department/ORG; Kashmir/GPE; Delhi/GPE
E 1 Radhika Ayyangar/PER; eight million people/NUM
E 2 Washington/GPE
E 3 US House of Representatives/ORG; Tuesday/DATE; State Department/ORG; Kashmir/GPE; India/GPE
E 4 Congress/ORG; Valley/LOC; New Delhi/GPE; Jammu and Kashmir/GPE; August 5/DATE
E 5 Sopore/GPE; Ayyangar/PER; Chennai/GPE; Democrat/NORP; Seattle/GPE
E 6 India/GPE
E 7 State/ORG; Amy Whitcomb/PER; South Block/FAC
E 8 Government of India/ORG
E 9 Whitcomb/PER; United States/GPE; India/GPE; Pakistan/GPE; Lashkar-e-Taiba/ARM; Jaish-e-Mohammad/ARM
E 11 Jamal Farrakhan-Reid/PER; Democrat/NORP; Michigan/GPE; Barry Sheinman/PER
E 12 India/GPE; Venkat Shringarpure/PER; Srinagar/GPE
E 13 Delhi/GPE; Ministry of External Affairs/ORG
E 14 Ravindra Kulshreshtha/PER; August 5/DATE
E 15 Nazneen Bukhari/PER; New York/GPE; Srinagar/GPE; Soura/GPE; August 9/DATE
E 16 Indian/NORP; Aarti Tikekar/PER; Centre/ORG
E 18 Independence Avenue/FAC; some two dozen/NUM; Kashmiri Pandits/NORP
E 19 Uber/ORG
E 20 India/GPE; several dozen politicians/NUM; recent weeks/DATE; three former chief ministers/NUM
E 21 October 5/DATE; US/GPE; Chet Vandermeer/PER; Srinagar/GPE; Twitter/ORG
E 22 February/DATE; 40 paramilitary men/NUM; Pulwama/GPE; Jaish-e-Mohammad/ARM
E 23 South Block/FAC
E 24 the nineties/DATE; Robin Raphel/PER; 1993/DATE; Delhi/GPE
V 0 | grill | ACCUSE/disapprove | legislative,human-rights,diplomatic | 110 | US lawmakers=sub | State Department=sd | id=g
V 0 | curbs | COERCE/restrict | human-rights,rights-freedoms | 172 | Delhi=ind | @3:Kashmir=ksh | where=Kashmir | id=l
V 0 | says | REJECT | diplomatic,legislative | 120 | Delhi=shr | US lawmakers=sub | id=rj
V 1 | demands | REQUEST/yield | legislative,human-rights | 1051 | Congresswoman Radhika Ayyangar=ayy | @0:Delhi=ind | id=d
V 3 | task | =g | | | A subcommittee of the US House of Representatives=sub | State Department=sd | when=Tuesday | date=2019-10-22
V 3 | lockdown | =l | | | India=ind | Kashmir=ksh | where=Kashmir
V 3 | accusing | =g | | | one member after another=sub | the administration=sd
V 3 | held | COERCE/arrest | human-rights,rights-freedoms | 173 | India=ind | political leaders=det | by=one member after another=sub | id=h
V 4 | hearing | =g | | | Congress=sub | @3:the administration=sd
V 4 | revoked | COERCE/restrict | territory,political-institutions | 172 | New Delhi=ind | Jammu and Kashmir=ksh | when=August 5 | date=2019-08-05
V 4 | cut | COERCE/withhold | rights-freedoms,human-security | 172 | New Delhi=ind | Jammu and Kashmir=ksh | when=August 5 | date=2019-08-05 | where=Jammu and Kashmir | id=b
V 5 | asked | =g | | | Ms Ayyangar=ayy | @3:the administration=sd
V 6 | called on | =d | | | She=ayy | India=ind
V 6 | blackout | =b | | | India=ind | @4:Jammu and Kashmir=ksh
V 7 | raised | ACCUSE/disapprove | diplomatic,human-rights | 114 | the department=sd | South Block=ind | by=Acting Assistant Secretary of State Amy Whitcomb=whi
V 7 | detentions | =h | | | South Block=ind | @3:political leaders=det
V 8 | asked | REQUEST/yield | diplomatic,human-rights | 0253 | We=sd | the Government of India=ind | by=she=whi
V 8 | holding | =h | | | the Government of India=ind | @3:political leaders=det | by=she=whi
V 9 | supported | SUPPORT | diplomatic | 051 | the United States=usa | India=ind | by=Ms Whitcomb=whi
V 9 | criticised | ACCUSE/disapprove | diplomatic,terrorism | 111 | she=whi | Pakistan=pak
V 11 | walked out | PROTEST/demo | legislative | 140 | Mr Jamal Farrakhan-Reid=far | Mr Barry Sheinman=she
V 11 | cut off | COERCE/restrict | legislative | 172 | the chairman, Mr Barry Sheinman=she | Mr Jamal Farrakhan-Reid=far
V 12 | rejected | =rj | | | India's Ambassador Venkat Shringarpure=shr | @4:Congress=sub
V 12 | proceedings | =g | | | @4:Congress=sub | @7:the department=sd
V 13 | regretted | ACCUSE/disapprove | diplomatic,legislative | 111 | Ministry of External Affairs=mea | members=sub
V 13 | hearing | =g | | | members=sub | @7:the department=sd
V 13 | question | =g | | | members=sub | @7:the department=sd | by=Ministry of External Affairs=mea
V 13 | measures | =l | | | @12:India=ind | @4:Jammu and Kashmir=ksh
V 14 | told | REJECT | repression | 016 | Spokesperson Ravindra Kulshreshtha=kul | - | id=as
V 15 | disputed | REJECT | legislative,repression | 016 | Dr Nazneen Bukhari=buk | @14:Spokesperson Ravindra Kulshreshtha=kul
V 15 | hearing | =g | | | @13:members=sub | @7:the department=sd
V 15 | fired | ASSAULT/crowd-control | repression,human-rights | 175 | security forces=sf | protesters=sou | by=Dr Nazneen Bukhari=buk | when=August 9 | date=2019-08-09 | where=Soura
V 15 | testified | ACCUSE/allege | legislative,repression | 1122 | Dr Nazneen Bukhari=buk | security forces=sf
V 15 | assertion | =as | | | @14:Spokesperson Ravindra Kulshreshtha=kul | -
V 16 | defended | SUPPORT | legislative | 052 | Ms Aarti Tikekar=tik | the Centre=ind
V 16 | accused | ACCUSE/disapprove | legislative,terrorism | 111 | Ms Aarti Tikekar=tik | the lawmakers=sub | id=tk
V 17 | said | =tk | | | she=tik | You=sub
V 18 | vigil | PROTEST/demo | religion-ethnicity | 141 | some two dozen Kashmiri Pandits=pan | - | where=Independence Avenue | n=protesters:some two dozen:24
V 20 | let out | RETREAT/release | legal,rights-freedoms | 0841 | India=ind | several dozen politicians=det | when=in recent weeks | n=other:several dozen politicians:-
V 20 | house arrest | COERCE/restrict | rights-freedoms | 172 | India=ind | three former chief ministers=cms | n=arrested:three former chief ministers:3
V 21 | denied | REJECT/yield | diplomatic | 1245 | @20:India=ind | Mr Chet Vandermeer=van | when=October 5 | date=2019-10-05 | id=vd
V 21 | complained | ACCUSE/disapprove | diplomatic | 111 | he=van | @20:India=ind
V 21 | refusal | =vd | | | @20:India=ind | he=van
V 22 | killed | ASSAULT/suicide-attack | terrorism | 1831 | Jaish-e-Mohammad=jem | 40 paramilitary men=par | st=h | by=Jaish-e-Mohammad=jem | when=February | date=2019-02 | where=Pulwama | n=killed:40 paramilitary men:40 | id=pu
V 22 | attack | =pu | | | Jaish-e-Mohammad=jem | 40 paramilitary men=par | by=Jaish-e-Mohammad=jem | when=February | date=2019-02 | where=Pulwama
V 24 | questioned | ACCUSE/disapprove | diplomatic,territory | 111 | assistant secretary Robin Raphel=rap | Delhi=ind | st=h | when=1993 | date=1993
V 24 | erupted | ACCUSE/disapprove | diplomatic,territory | 111 | Delhi=ind | assistant secretary Robin Raphel=rap | st=h | when=1993 | date=1993
V 25 | curbs | =l | | | @20:India=ind | @4:Jammu and Kashmir=ksh
V 25 | blackout | =b | | | @20:India=ind | @4:Jammu and Kashmir=ksh
V 25 | detentions | =h | | | @20:India=ind | @3:political leaders=det
V 25 | hearing | =g | | | @13:members=sub | @7:the department=sd
Q 0 | m | 'one-sided theatre' | Delhi=shr | says | -
Q 1 | m | eight million people 'affected in their daily lives' | senior diplomat=whi | concedes | -
Q 5 | d | What do we~~eleven weeks? | Ms Ayyangar=ayy | asked | -
Q 7 | i | the department had raised the detentions with South Block at a senior level | Acting Assistant Secretary of State Amy Whitcomb=whi | told | the panel=sub
Q 8 | d | We have asked~~without charge, | she=whi | testified | -
Q 8 | d | and I will say so again in this room. | she=whi | testified | -
Q 9 | i | the United States supported India's stated aim of development for the region | Ms Whitcomb=whi | said | -
Q 12 | m | the proceedings as "a one-sided theatre staged by people who have never bought a ticket to Srinagar" | India's Ambassador Venkat Shringarpure=shr | rejected | -
Q 13 | m | members "used the hearing to question measures taken to safeguard life" | Ministry of External Affairs=mea | regretted | -
Q 14 | i | not one life had been lost to police firing since August 5 | Spokesperson Ravindra Kulshreshtha=kul | told | -
Q 15 | i | security forces had fired pellets at protesters in Srinagar's Soura locality on August 9 | Dr Nazneen Bukhari=buk | testified | -
Q 17 | d | You have room for every tear but mine, | she=tik | said | You=sub

#A w29-011 | 2022-07-23 | -
S Former White House strategist found guilty of contempt of Congress
P Rick Bannerman snubbed inquiry into Capitol riot; he could face two years in jail
P A Washington jury has convicted Rick Bannerman, once a top strategist of the former US president, of contempt for defying a summons from the congressional panel that is investigating the storming of the Capitol.
P The jurors took less than three hours on Friday to reach their verdict on both counts.
P Bannerman, 68, smiled as it was read out and then patted his lawyer on the back.
P "We may have lost a battle here today, but we are not going to lose this war," he told a scrum of cameras outside the courthouse.
P His lawyer, Declan Schoenfeld, promised an appeal and called the case "bulletproof in the wrong direction".
P The conviction is the first of its kind since 1974, when Gordon Liddy, a Watergate burglar, was found guilty of refusing to answer a House committee's questions.
P The committee summoned Bannerman last September, demanding his papers and a day of his time.
P He ignored the subpoena, arguing that the former president had claimed executive privilege, although he had left the White House in August 2017.
P The House cited him for contempt in October by 229 votes to 202, and a grand jury indicted him three weeks later.
P When he gave himself up to the FBI in November, he urged his followers to "stay focused" and livestreamed the whole thing.
P In court this week prosecutors kept their story short, calling only two witnesses.
P "This is not a hard case to follow," prosecutor Amelia Vaughan-Grant told the jury.
P "There were two dates on a piece of paper, and he chose loyalty over both of them."
P The defence called nobody.
P Judge Carlton Nwosu had barred Bannerman's team from arguing that he had merely followed legal advice, a decision that will be at the centre of the appeal.
P The committee's chairman, Bernard Tolson, and his Republican deputy, Lynn Chesterfield, welcomed the verdict as "a victory for the rule of law".
P "Nobody is above it, and no podcast is a hiding place," Ms Chesterfield tweeted.
P The former president lashed out on his own network, condemning the trial as "a disgrace to our country".
P Another ex-aide, the trade adviser Paul Navarette, has been charged with the same offence and denies it; he will stand trial in November.
P Two more, whom the House also voted to hold in contempt, were told in June that the justice department would not prosecute them.
P A guilty man can still talk, and on 9 July Bannerman had suddenly offered to testify in public, an offer that prosecutors dismissed as a stunt.
P He is due to be sentenced on 21 October.
P Each count carries at least 30 days behind bars, which is not the sort of war he had in mind.
P Whatever the sentence turns out to be, Friday's verdict gives the committee something to wave at others who ignore its summonses.
P His podcast went out as usual at ten.
@ ban | Rick Bannerman | p | USAELI | former White House strategist
@ jury | Washington jury | o | USAJUD
@ com | House select committee on the Capitol attack | o | USALEG
@ hou | House of Representatives | o | USALEG
@ sch | Declan Schoenfeld | p | USA | lawyer of Rick Bannerman
@ lid | Gordon Liddy | p | USA | Watergate burglar
@ fpr | former US president | p | USAELI | former president
@ gj | grand jury | o | USAJUD
@ fol | followers of Rick Bannerman | l | USACVL
@ vau | Amelia Vaughan-Grant | p | USAJUD | prosecutor
@ pro | prosecutors | g | USAJUD
@ nwo | Carlton Nwosu | p | USAJUD | judge
@ tol | Bernard Tolson | p | USALEGPTY | chairman of the committee
@ che | Lynn Chesterfield | p | USALEGPTY | vice-chairwoman of the committee
@ nav | Paul Navarette | p | USAELI | former trade adviser
@ two | two former aides | g | USAELI
@ doj | justice department | o | USAGOV
@ fbi | FBI | o | USACOP
E 0 White House/ORG; Congress/ORG
E 1 Rick Bannerman/PER; Capitol/FAC
E 2 Washington/GPE; Rick Bannerman/PER; US/GPE; Capitol/FAC
E 3 Friday/DATE
E 4 Bannerman/PER
E 5 today/DATE
E 6 Declan Schoenfeld/PER
E 7 1974/DATE; Gordon Liddy/PER; Watergate/EVT; House/ORG
E 8 Bannerman/PER; last September/DATE
E 9 White House/ORG; August 2017/DATE
E 10 House/ORG; October/DATE
E 11 FBI/ORG; November/DATE
E 12 this week/DATE
E 13 Amelia Vaughan-Grant/PER
E 16 Carlton Nwosu/PER; Bannerman/PER
E 17 Bernard Tolson/PER; Republican/NORP; Lynn Chesterfield/PER
E 18 Chesterfield/PER
E 20 Paul Navarette/PER; November/DATE
E 21 House/ORG; June/DATE
E 22 9 July/DATE; Bannerman/PER
E 23 21 October/DATE
E 25 Friday/DATE
V 0 | found guilty | SANCTION/convict | legal,legislative | 116 | @2:A Washington jury=jury | Former White House strategist=ban | id=v
V 1 | snubbed | REJECT/assist | legislative,legal | 121 | Rick Bannerman=ban | @2:the congressional panel=com | id=s
V 1 | inquiry | ACCUSE/investigate | legislative | 090 | @2:the congressional panel=com | - | id=i
V 1 | riot | PROTEST/riot | legislative,political-institutions | 145 | - | Capitol=hou | st=h | where=Capitol | id=r
V 2 | convicted | =v | | | A Washington jury=jury | Rick Bannerman=ban
V 2 | defying | =s | | | Rick Bannerman=ban | the congressional panel=com
V 2 | summons | REQUEST/assist | legislative,legal | 1013 | the congressional panel=com | Rick Bannerman=ban | st=h | id=q
V 2 | investigating | =i | | | the congressional panel=com | -
V 2 | storming | =r | | | - | Capitol=hou | where=Capitol
V 3 | verdict | =v | | | The jurors=jury | @4:Bannerman=ban | when=Friday | date=2022-07-22
V 6 | promised | REJECT | legal | 120 | Declan Schoenfeld=sch | @3:The jurors=jury | id=ap
V 6 | called | ACCUSE/disapprove | legal | 111 | Declan Schoenfeld=sch | @12:prosecutors=pro
V 7 | conviction | =v | | | @3:The jurors=jury | @4:Bannerman=ban
V 7 | found guilty | SANCTION/convict | legal,legislative | 116 | - | Gordon Liddy=lid | st=h | when=1974 | date=1974
V 7 | refusing | REJECT/assist | legislative,legal | 121 | Gordon Liddy=lid | a House committee=hou | st=h
V 8 | summoned | =q | | | The committee=com | Bannerman=ban | when=last September | date=2021-09
V 8 | demanding | =q | | | The committee=com | Bannerman=ban
V 9 | ignored | =s | | | He=ban | @8:The committee=com
V 9 | subpoena | =q | | | @8:The committee=com | He=ban
V 9 | claimed | REJECT/assist | executive,legislative | 121 | the former president=fpr | @8:The committee=com | st=h | by=He=ban
V 10 | cited | SANCTION/convict | legislative,legal | 116 | The House=hou | him#1=ban | st=h | when=October | date=2021-10
V 10 | indicted | ACCUSE/allege | legal,legislative | 115 | a grand jury=gj | him#2=ban | st=h | when=three weeks later | date=2021-11
V 11 | gave himself up | COERCE/arrest | legal | 173 | the FBI=fbi | he#1=ban | st=h | when=November | date=2021-11
V 11 | urged | REQUEST/change | legal | 020 | he#2=ban | his followers=fol | st=h | when=November | date=2021-11
V 13 | told | ACCUSE/allege | legal | 115 | prosecutor Amelia Vaughan-Grant=vau | @16:Bannerman=ban | id=pr
V 14 | chose | =pr | | | @13:prosecutor Amelia Vaughan-Grant=vau | he=ban
V 16 | barred | REJECT/change | legal | 120 | Judge Carlton Nwosu=nwo | Bannerman's team=sch | id=b
V 16 | decision | =b | | | Judge Carlton Nwosu=nwo | Bannerman's team=sch
V 16 | appeal | =ap | | | Bannerman's team=sch | Judge Carlton Nwosu=jury
V 17 | welcomed | SUPPORT | legal,legislative | 051 | Bernard Tolson=tol; Lynn Chesterfield=che | @3:The jurors=jury | id=w
V 17 | verdict | =v | | | @3:The jurors=jury | @16:Bannerman=ban
V 18 | tweeted | =w | | | Ms Chesterfield=che | @3:The jurors=jury
V 19 | condemning | ACCUSE/disapprove | legal | 111 | The former president=fpr | @12:prosecutors=pro | id=lo
V 19 | lashed out | =lo | | | The former president=fpr | @12:prosecutors=pro
V 19 | trial | =pr | | | @12:prosecutors=pro | @16:Bannerman=ban
V 20 | charged | ACCUSE/allege | legal,legislative | 115 | @22:prosecutors=pro | Paul Navarette=nav | st=h | id=n
V 20 | denies | REJECT | legal | 016 | Paul Navarette=nav | @22:prosecutors=pro
V 20 | trial | ACCUSE/allege | legal | 115 | - | he=nav | st=f | when=November | date=2022-11
V 21 | voted | SANCTION/convict | legislative,legal | 116 | the House=hou | Two more=two | st=h
V 21 | told | REJECT/change | legal,legislative | 120 | the justice department=doj | the House=hou | when=June | date=2022-06
V 22 | offered | CONCEDE | legal,legislative | 035 | Bannerman=ban | @21:the House=com | when=9 July | date=2022-07-09 | id=of
V 22 | offer | =of | | | Bannerman=ban | @21:the House=com
V 22 | dismissed | REJECT | legal | 120 | prosecutors=pro | Bannerman=ban
V 23 | sentenced | SANCTION/convict | legal | 116 | - | He=ban | st=f | when=21 October | date=2022-10-21 | id=sn
V 25 | sentence | =sn | | | - | @23:He=ban
V 25 | verdict | =v | | | @3:The jurors=jury | @23:He=ban | when=Friday | date=2022-07-22
Q 5 | d | We may have lost a battle here today, but we are not going to lose this war, | he=ban | told | -
Q 6 | m | the case "bulletproof in the wrong direction" | Declan Schoenfeld=sch | called | -
Q 9 | i | the former president had claimed executive privilege | He=ban | arguing | -
Q 11 | m | "stay focused" | he#2=ban | urged | his followers=fol
Q 13 | d | This is not a hard case to follow, | prosecutor Amelia Vaughan-Grant=vau | told | the jury=jury
Q 14 | d | * | @13:prosecutor Amelia Vaughan-Grant=vau | | -
Q 17 | m | the verdict as "a victory for the rule of law" | Bernard Tolson=tol | welcomed | -
Q 18 | d | Nobody is above it, and no podcast is a hiding place, | Ms Chesterfield=che | tweeted | -
Q 19 | m | the trial as "a disgrace to our country" | The former president=fpr | condemning | -
Q 21 | i | the justice department would not prosecute them | the justice department=doj | told | Two more=two

#A w29-012 | 2017-03-03 | -
S Attorney General Steps Aside From Russia Probe After Report On His Meetings With Ambassador
P It was a long day at Main Justice, and it ended with a short sentence: "I have now decided to recuse myself."
P Attorney General Beauregard Hollins said Thursday that he will have nothing to do with any investigation of last year's presidential campaigns, bowing to a chorus of lawmakers who had demanded that he get out of the way.
P His recusal came less than a day after The Washington Post revealed that he met twice with the Russian ambassador in 2016, conversations that he did not mention at his confirmation hearing in January.
P "I never had meetings with Russian operatives about the campaign," Hollins told reporters, sounding more tired than angry.
P He rejected as "totally false" any suggestion that he lied to the Senate.
P So what did he say back then?
P Asked under oath on Jan. 10 by Sen. Al Lindgren, Democrat of Minnesota, what he would do if aides had talked to Moscow, he answered a question that nobody had put: "I did not have communications with the Russians."
P He now says that he should have slowed down and mentioned the ambassador.
P One of the encounters took place in his Senate office on Sept. 8, with two retired colonels in the room; the other was a chat after a panel in Cleveland in July.
P House Minority Leader Bettina Caruso wasn't satisfied with Thursday's decision.
P She accused Hollins of lying and called on him to resign, a demand that Senate Democrats' leader, Hank Sussman, made as well.
P "Recusal is the floor, folks, it's not the ceiling," Caruso said.
P Sussman, in his letter to the department, also asked for a special prosecutor.
P Republicans split, politely.
P Rep. Jordan Chalmers of Utah, who runs the Oversight Committee, was among the first in his party to urge the attorney general to step aside, in a tweet at 7:52 a.m.
P Sen. Ted Crenshaw of Texas, for his part, dismissed the uproar as a "nothing burger".
P And the president?
P On an aircraft carrier in Virginia that afternoon he declared his "total" confidence in Hollins, and late at night he posted that Democrats were on "a total witch hunt!"
P The FBI has been looking since last summer into Russian meddling, which U.S. intelligence agencies blamed in January on an order from the Kremlin.
P Kremlin spokesman Dmitry Arsenyev told reporters on Friday that the fuss was "emotional" and that envoys meet people because that's what envoys do.
P The dispute has already cost one man his job: national security adviser Mack Flannery resigned on Feb. 13 after it emerged that he misled the vice president about his own phone calls with the same diplomat in December.
P Recusals by attorneys general are rarer than you'd think but not unheard of, and in December 2003 John Ashcroft withdrew from an inquiry into who leaked a CIA officer's name.
P The deputy who takes over, Dan Bauman, is a holdover who was asked to stay till spring.
P I'm told he canceled his dinner plans.
P The recusal covers the FBI's probe and anything that grows out of it.
P Outside, it was too warm for March.
@ hol | Beauregard Hollins | p | USAGOV | attorney general
@ law | lawmakers | g | USALEGPTY
@ amb | Russian ambassador | p | RUSGOV | ambassador
@ rus | Russia | c | RUS
@ wp | Washington Post | o | USAJRN
@ lin | Al Lindgren | p | USALEGPTY | senator
@ car | Bettina Caruso | p | USALEGPTY | House minority leader
@ sus | Hank Sussman | p | USALEGPTY | leader of the Senate Democrats
@ dem | Democrats | g | USAPTY
@ doj | Justice Department | o | USAGOV
@ cha | Jordan Chalmers | p | USALEGPTY | chairman of the Oversight Committee
@ cre | Ted Crenshaw | p | USALEGPTY | senator
@ pre | US president | p | USAGOV | president
@ fbi | FBI | o | USACOP
@ int | U.S. intelligence agencies | g | USASPY
@ ars | Dmitry Arsenyev | p | RUSGOV | Kremlin spokesman
@ fla | Mack Flannery | p | USAGOV | national security adviser
@ ash | John Ashcroft | p | USAGOV | attorney general
E 0 Russia/GPE
E 1 Main Justice/FAC
E 2 Beauregard Hollins/PER; Thursday/DATE; last year/DATE
E 3 The Washington Post/ORG; Russian/NORP; 2016/DATE; January/DATE
E 4 Russian/NORP; Hollins/PER
E 5 Senate/ORG
E 7 Jan. 10/DATE; Al Lindgren/PER; Democrat/NORP; Minnesota/GPE; Moscow/GPE; Russians/NORP
E 9 Senate/ORG; Sept. 8/DATE; Cleveland/GPE; July/DATE; two retired colonels/NUM
E 10 House/ORG; Bettina Caruso/PER; Thursday/DATE
E 11 Hollins/PER; Senate/ORG; Democrats/NORP; Hank Sussman/PER
E 12 Caruso/PER
E 13 Sussman/PER
E 14 Republicans/NORP
E 15 Jordan Chalmers/PER; Utah/GPE; Oversight Committee/ORG
E 16 Ted Crenshaw/PER; Texas/GPE
E 18 Virginia/GPE; Hollins/PER; Democrats/NORP
E 19 FBI/ORG; last summer/DATE; Russian/NORP; U.S./GPE; January/DATE; Kremlin/ORG
E 20 Kremlin/ORG; Dmitry Arsenyev/PER; Friday/DATE
E 21 Mack Flannery/PER; Feb. 13/DATE; December/DATE
E 22 December 2003/DATE; John Ashcroft/PER; CIA/ORG
E 23 Dan Bauman/PER; spring/DATE
E 25 FBI/ORG
E 26 March/DATE
V 0 | Steps Aside | CONCEDE | executive,legal | 080 | Attorney General=hol | @2:a chorus of lawmakers=law | id=r
V 0 | Probe | ACCUSE/investigate | intelligence,election,legal | 091 | @19:FBI=fbi | Russia=rus | id=p
V 0 | Meetings | CONSULT | diplomatic,election | 040 | His=hol; Ambassador=amb | - | st=h | id=m
V 1 | recuse | =r | | | I=hol | -
V 2 | bowing | =r | | | Attorney General Beauregard Hollins=hol | a chorus of lawmakers=law | when=Thursday | date=2017-03-02
V 2 | investigation | =p | | | @19:FBI=fbi | -
V 2 | demanded | REQUEST/change | executive,legislative | 1042 | a chorus of lawmakers=law | he#2=hol | id=d
V 2 | said | =r | | | Attorney General Beauregard Hollins=hol | a chorus of lawmakers=law | when=Thursday | date=2017-03-02
V 3 | recusal | =r | | | His=hol | @2:a chorus of lawmakers=law
V 3 | met | =m | | | he#1=hol; the Russian ambassador=amb | - | by=The Washington Post=wp | when=2016 | date=2016
V 3 | conversations | =m | | | he#2=hol; the Russian ambassador=amb | - | by=The Washington Post=wp | when=2016 | date=2016
V 4 | told | REJECT | legal,election | 016 | Hollins=hol | @2:a chorus of lawmakers=law | id=dn
V 5 | rejected | =dn | | | He=hol | @2:a chorus of lawmakers=law
V 5 | suggestion | ACCUSE/allege | legislative,legal | 112 | @2:a chorus of lawmakers=law | he=hol
V 7 | answered | REJECT | legislative,election | 016 | he#2=hol | Sen. Al Lindgren=lin | st=h | when=Jan. 10 | date=2017-01-10
V 8 | says | CONCEDE | legislative,legal | 015 | He=hol | -
V 9 | encounters | CONSULT | diplomatic | 040 | his=hol; @8:the ambassador=amb | - | st=h | when=Sept. 8 | date=2016-09-08 | where=Senate office
V 9 | chat | CONSULT | diplomatic | 040 | his=hol; @8:the ambassador=amb | - | st=h | when=July | date=2016-07 | where=Cleveland
V 10 | decision | =r | | | @11:Hollins=hol | @2:lawmakers=law | when=Thursday | date=2017-03-02
V 10 | wasn't satisfied | ACCUSE/disapprove | legislative,executive | 111 | House Minority Leader Bettina Caruso=car | @11:Hollins=hol
V 11 | accused | ACCUSE/allege | legislative,executive | 112 | She=car | Hollins=hol
V 11 | called on | REQUEST/change | legislative,executive | 1041 | She=car; Hank Sussman=sus | him=hol | id=rs
V 11 | demand | =rs | | | She=car; Hank Sussman=sus | him=hol
V 12 | Recusal | =r | | | @11:Hollins=hol | Caruso=car
V 12 | said | =rs | | | Caruso=car | @11:Hollins=hol
V 13 | asked for | REQUEST/change | legislative,legal | 0244 | Sussman=sus | the department=doj | id=sp
V 13 | letter | =sp | | | Sussman=sus | the department=doj
V 15 | urge | REQUEST/change | legislative,executive | 0242 | Rep. Jordan Chalmers=cha | the attorney general=hol | id=ch
V 15 | tweet | =ch | | | Rep. Jordan Chalmers=cha | the attorney general=hol
V 16 | dismissed | REJECT | legislative | 120 | Sen. Ted Crenshaw=cre | @18:Democrats=dem
V 16 | uproar | ACCUSE/disapprove | legislative,executive | 111 | @18:Democrats=dem | @15:the attorney general=hol | id=up
V 18 | declared | SUPPORT | executive | 052 | he#1=pre | Hollins=hol | when=that afternoon | date=2017-03-02 | where=Virginia
V 18 | posted | ACCUSE/disapprove | executive | 111 | he#2=pre | Democrats=dem | when=late at night | date=2017-03-02
V 19 | looking | =p | | | The FBI=fbi | Russian=rus | when=since last summer
V 19 | meddling | COERCE/misinformation | intelligence,election,misinformation | 170 | Russian=rus | - | st=h | by=U.S. intelligence agencies=int | id=md
V 19 | blamed | ACCUSE/allege | intelligence,election | 1125 | U.S. intelligence agencies=int | the Kremlin=rus | st=h | when=January | date=2017-01
V 20 | told | REJECT | diplomatic | 120 | Kremlin spokesman Dmitry Arsenyev=ars | @18:Democrats=dem | when=Friday | date=2017-03-03
V 20 | fuss | =up | | | @18:Democrats=dem | @18:Hollins=hol
V 21 | resigned | RETREAT/resign | executive,diplomatic | 0831 | national security adviser Mack Flannery=fla | - | st=h | when=Feb. 13 | date=2017-02-13
V 21 | calls | CONSULT/phone | diplomatic | 041 | his own=fla; the same diplomat=amb | - | st=h | when=December | date=2016-12
V 21 | dispute | =up | | | @18:Democrats=dem | @18:Hollins=hol
V 22 | withdrew | CONCEDE | legal,executive | 080 | John Ashcroft=ash | - | st=h | when=December 2003 | date=2003-12
V 22 | inquiry | ACCUSE/investigate | intelligence,legal | 091 | - | - | st=h | when=December 2003 | date=2003-12
V 25 | recusal | =r | | | @18:Hollins=hol | -
V 25 | probe | =p | | | FBI=fbi | -
Q 1 | d | I have now decided to recuse myself. | @2:Attorney General Beauregard Hollins=hol | | -
Q 2 | i | he will have nothing to do with any investigation of last year's presidential campaigns | Attorney General Beauregard Hollins=hol | said | -
Q 3 | i | he met twice with the Russian ambassador in 2016 | The Washington Post=wp | revealed | -
Q 4 | d | I never had meetings with Russian operatives about the campaign, | Hollins=hol | told | -
Q 5 | m | as "totally false" any suggestion that he lied to the Senate | He=hol | rejected | -
Q 7 | d | I did not have communications with the Russians. | he#2=hol | answered | Sen. Al Lindgren=lin
Q 8 | i | he should have slowed down and mentioned the ambassador | He=hol | says | -
Q 12 | d | Recusal is the floor, folks, it's not the ceiling, | Caruso=car | said | -
Q 16 | m | the uproar as a "nothing burger" | Sen. Ted Crenshaw=cre | dismissed | -
Q 18 | m | his "total" confidence in Hollins | he#1=pre | declared | -
Q 18 | m | Democrats were on "a total witch hunt!" | he#2=pre | posted | -
Q 20 | m | the fuss was "emotional" | Kremlin spokesman Dmitry Arsenyev=ars | told | -
Q 20 | i | envoys meet people because that's what envoys do | Kremlin spokesman Dmitry Arsenyev=ars | told | -

#A w29-013 | 2025-04-15 | NEW YORK
S Bring him home: Advocates denounce White House's refusal to return wrongly deported father
P Supreme Court told government to "facilitate" release of Maryland man from Salvadoran mega-prison; five days on, he is still there
P NEW YORK, April 15 – The Alliance for Due Process today condemned the administration's refusal to bring back Wilmer Ábrego Funes, a sheet-metal apprentice and father of three whom it deported to El Salvador by its own admission in error.
P Agents arrested Ábrego Funes, 29, on March 12 in the parking lot of a furniture store in Baltimore, with his five-year-old in the back seat.
P Three days later he was flown to El Salvador with some 260 other men and locked up in the prison known as CECOT.
P The deportation broke a 2019 order by an immigration judge, who ruled that he must not be sent to the country where a gang had threatened him.
P "They took him in error, they say so, and they will not lift a telephone to undo it," said Maribel Astudillo, the Alliance's executive director.
S "If that stands, nobody's papers are worth the ink."
P On April 10, the Supreme Court ordered the government, without dissent, to "facilitate" his release, upholding a ruling by District Judge Pauline Xanthos.
P The answer came on Monday in the Oval Office.
P Seated beside the US president, El Salvador's leader told reporters that he would not return the prisoner.
P "How can I smuggle a terrorist into the United States?" he asked.
P Attorney General Pamela Brandt said the matter was "up to El Salvador", and a presidential adviser, Stefan Millhauser, insisted that no court could conduct foreign policy.
P The government accuses Ábrego Funes of belonging to MS-13, an allegation which rests on a tip from an informant in 2019 and which he has always denied.
P He has been charged with no crime in either country.
P His wife, Yesenia Vásquez Sura, led a march of about 400 people to the federal courthouse in Greenbelt this morning before a hearing there.
P "I will not stop, Wilmer, until I see you alive," she said through tears.
P Inside, Judge Xanthos rebuked the Justice Department's lawyers for having done "nothing, nothing at all" since the high court spoke, and she directed four officials to testify under oath within two weeks.
P One of the department's own attorneys, Ezra Rudolph, was put on leave on April 5 after he conceded before her that the removal should not have happened.
P Sen. Christian Van Alstyne of Maryland asked the Salvadoran embassy on Sunday for a meeting about the case, and he says he will fly to San Salvador this week whether or not the visit is welcome.
P Courts have seen mistaken removals before: in 2017 a judge in San Diego ordered the return of a young man deported to Mexico, and in 1996 and later years the old INS brought back dozens by quiet arrangement.
P What is new is the shrug.
P The Alliance calls on Congress to suspend the $6 million paid to El Salvador for the prison, and it urges the administration to obey the courts.
P The Alliance for Due Process is a network of 140 legal clinics in 31 states, funded by foundations and small donors.
P Until the government ends its defiance of the order, the deportation of one man hangs over every family with a pending case.
@ adp | Alliance for Due Process | o | USANGO
@ adm | US administration | o | USAGOV
@ abr | Wilmer Ábrego Funes | p | REF | deported man
@ sc | US Supreme Court | o | USAJUD
@ ag | immigration agents | g | USACOP
@ men | men flown to El Salvador | l | REF
@ slv | El Salvador | c | SLV
@ ij | immigration judge | p | USAJUD | immigration judge
@ gang | Salvadoran gang | g | SLVCRM
@ ast | Maribel Astudillo | p | USANGO | executive director
@ xan | Pauline Xanthos | p | USAJUD | district judge
@ spr | president of El Salvador | p | SLVGOV | president
@ bra | Pamela Brandt | p | USAGOV | attorney general
@ mil | Stefan Millhauser | p | USAGOV | presidential adviser
@ vas | Yesenia Vásquez Sura | p | USACVL
@ mar | marchers in Greenbelt | l | USACVLOPP
@ doj | Justice Department | o | USAGOV
@ rud | Ezra Rudolph | p | USAGOV | Justice Department attorney
@ off | four officials | g | USAGOV
@ van | Christian Van Alstyne | p | USALEGPTY | senator
@ emb | Salvadoran embassy | o | SLVGOV
@ sdj | judge in San Diego | p | USAJUD | judge
@ con | US Congress | o | USALEG
@ ym | young man deported to Mexico | p | REF
E 0 White House/ORG
E 1 Supreme Court/ORG; Maryland/GPE; Salvadoran/NORP
E 2 NEW YORK/GPE; April 15/DATE; Alliance for Due Process/ORG; today/DATE; Wilmer Ábrego Funes/PER; El Salvador/GPE
E 3 Ábrego Funes/PER; March 12/DATE; Baltimore/GPE
E 4 Three days later/DATE; El Salvador/GPE; some 260/NUM; CECOT/FAC
E 5 2019/DATE
E 6 Maribel Astudillo/PER; Alliance/ORG
E 8 April 10/DATE; Supreme Court/ORG; Pauline Xanthos/PER
E 9 Monday/DATE; Oval Office/FAC
E 10 US/GPE; El Salvador/GPE
E 11 United States/GPE
E 12 Pamela Brandt/PER; El Salvador/GPE; Stefan Millhauser/PER
E 13 Ábrego Funes/PER; MS-13/ORG; 2019/DATE
E 15 Yesenia Vásquez Sura/PER; about 400 people/NUM; Greenbelt/GPE; this morning/DATE
E 16 Wilmer/PER
E 17 Xanthos/PER; Justice Department/ORG; four officials/NUM
E 18 Ezra Rudolph/PER; April 5/DATE
E 19 Christian Van Alstyne/PER; Maryland/GPE; Salvadoran/NORP; Sunday/DATE; San Salvador/GPE; this week/DATE
E 20 2017/DATE; San Diego/GPE; Mexico/GPE; 1996/DATE; INS/ORG; dozens/NUM
E 22 Alliance/ORG; Congress/ORG; $6 million/MONEY; El Salvador/GPE
E 23 Alliance for Due Process/ORG
V 0 | denounce | ACCUSE/disapprove | migration,legal | 111 | Advocates=adp | White House=adm | id=c
V 0 | refusal | REJECT/yield | migration,legal | 1243 | White House=adm | @1:Supreme Court=sc | id=rf
V 0 | deported | COERCE/deport | migration,legal | 174 | White House=adm | father=abr | id=dp
V 0 | Bring | REQUEST/yield | migration,legal | 0253 | Advocates=adp | White House=adm
V 1 | told | REQUEST/yield | legal,migration | 1053 | Supreme Court=sc | government=adm | id=o
V 2 | condemned | =c | | | The Alliance for Due Process=adp | the administration=adm | when=today | date=2025-04-15
V 2 | refusal | =rf | | | the administration=adm | @1:Supreme Court=sc
V 2 | deported | =dp | | | it=adm | Wilmer Ábrego Funes=abr
V 2 | admission | CONCEDE | migration,legal | 015 | its own=adm | Wilmer Ábrego Funes=abr
V 3 | arrested | COERCE/arrest | migration | 173 | Agents=ag | Ábrego Funes=abr | when=March 12 | date=2025-03-12 | where=Baltimore
V 4 | flown | =dp | | | @2:the administration=adm | he=abr; some 260 other men=men | when=Three days later | date=2025-03-15 | n=other:some 260:260
V 4 | locked up | COERCE/arrest | migration,legal | 173 | @2:El Salvador=slv | he=abr; some 260 other men=men | date=2025-03-15 | where=CECOT
V 5 | deportation | =dp | | | @2:the administration=adm | he=abr
V 5 | ruled | SANCTION/convict | legal,migration | 116 | an immigration judge=ij | - | st=h | when=2019 | date=2019 | id=ij
V 5 | threatened | THREATEN/violence | crime | 130 | a gang=gang | him=abr | st=h
V 5 | order | =ij | | | an immigration judge=ij | - | when=2019 | date=2019
V 6 | took | =dp | | | They=adm | him=abr | by=Maribel Astudillo=ast
V 6 | said | =c | | | Maribel Astudillo=ast | They=adm
V 6 | lift | =rf | | | they#1=adm | @8:the Supreme Court=sc | by=Maribel Astudillo=ast
V 8 | ordered | =o | | | the Supreme Court=sc | the government=adm | when=April 10 | date=2025-04-10
V 8 | ruling | SANCTION/convict | legal,migration | 116 | District Judge Pauline Xanthos=xan | the government=adm | st=h
V 8 | upholding | =o | | | the Supreme Court=sc | the government=adm
V 9 | answer | REJECT/yield | diplomatic,migration,legal | 1243 | @10:El Salvador's leader=spr | @8:the Supreme Court=sc | when=Monday | date=2025-04-14 | where=Oval Office | id=sl
V 10 | told | =sl | | | El Salvador's leader=spr | @8:the Supreme Court=sc | when=@9:Monday | date=2025-04-14 | where=@9:Oval Office
V 11 | asked | =sl | | | he=spr | @8:the Supreme Court=sc | where=@9:Oval Office
V 12 | insisted | =rf | | | Stefan Millhauser=mil | @8:the Supreme Court=sc
V 12 | said | =rf | | | Attorney General Pamela Brandt=bra | @8:the Supreme Court=sc
V 13 | accuses | ACCUSE/allege | migration,crime | 1121 | The government=adm | Ábrego Funes=abr | id=al
V 13 | allegation | =al | | | The government=adm | Ábrego Funes=abr
V 13 | denied | REJECT | migration,crime | 016 | he=abr | The government=adm
V 14 | charged | ACCUSE/allege | migration,legal | 115 | - | He=abr | st=n
V 15 | march | PROTEST/demo | migration,legal | 141 | Yesenia Vásquez Sura=vas; about 400 people=mar | @13:The government=adm | when=this morning | date=2025-04-15 | where=Greenbelt | n=protesters:about 400 people:400
V 17 | rebuked | ACCUSE/disapprove | legal,migration | 111 | Judge Xanthos=xan | the Justice Department's lawyers=doj
V 17 | spoke | =o | | | the high court=sc | the Justice Department's lawyers=adm
V 17 | directed | REQUEST/assist | legal | 1013 | she=xan | four officials=off
V 18 | conceded | CONCEDE | legal,migration | 015 | Ezra Rudolph=rud | her=xan
V 18 | removal | =dp | | | the department=adm | @16:Wilmer=abr | by=Ezra Rudolph=rud
V 19 | asked | REQUEST/meet | diplomatic | 026 | Sen. Christian Van Alstyne=van | the Salvadoran embassy=emb | when=Sunday | date=2025-04-13
V 19 | fly | AGREE | diplomatic | 032 | he#1=van | Salvadoran=slv | when=this week | date=2025-04-13/2025-04-19 | where=San Salvador | id=vi
V 19 | visit | =vi | | | he#1=van | Salvadoran=slv | where=San Salvador
V 20 | ordered | REQUEST/yield | legal,migration | 1053 | a judge in San Diego=sdj | - | st=h | when=2017 | date=2017 | where=San Diego
V 20 | deported | COERCE/deport | migration | 174 | - | a young man=ym | st=h
V 22 | calls on | REQUEST/change | legislative,economic | 1042 | The Alliance=adp | Congress=con
V 22 | urges | REQUEST/change | legal | 0242 | it=adp | the administration=adm
V 22 | paid | COOPERATE | migration,economic | 061 | the administration=adm; El Salvador=slv | - | n=money:$6 million:6000000:USD
V 24 | defiance | =rf | | | the government=adm | @8:the Supreme Court=sc
V 24 | order | =o | | | @8:the Supreme Court=sc | the government=adm
V 24 | deportation | =dp | | | the government=adm | one man=abr
Q 6 | d | They took~~to undo it, | Maribel Astudillo=ast | said | -
Q 7 | d | * | @6:Maribel Astudillo=ast | | -
Q 10 | i | he would not return the prisoner | El Salvador's leader=spr | told | -
Q 11 | d | How can I smuggle a terrorist into the United States? | he=spr | asked | -
Q 12 | m | the matter was "up to El Salvador" | Pamela Brandt=bra | said | -
Q 12 | i | no court could conduct foreign policy | Stefan Millhauser=mil | insisted | -
Q 16 | d | I will not stop, Wilmer, until I see you alive, | she=vas | said | Wilmer=abr
Q 17 | m | having done "nothing, nothing at all" since the high court spoke | Judge Xanthos=xan | rebuked | the Justice Department's lawyers=doj
Q 18 | i | the removal should not have happened | he=rud | conceded | -
Q 19 | i | he will fly to San Salvador this week whether or not the visit is welcome | he#1=van | says | -

#A w29-014 | 2023-11-08 | -
S House censures Detroit Democrat over 'river to the sea' slogan as 22 of her own party break ranks
P Naima Khoury is only the second woman in the chamber's history to be rebuked in that way; she weeps and refuses to back down
P The House voted 234 to 188 on Tuesday night to censure Rep. Naima Khoury, the only Palestinian American in Congress, for her remarks about Israel and the Oct. 7 massacre by Hamas.
P Twenty-two Democrats joined nearly every Republican in backing the resolution, which accuses the Michigan congresswoman of "promoting false narratives" and of calling for the destruction of the Jewish state.
P Khoury rejected the charge in a speech that she twice had to stop.
P "I can't believe I have to say this, but Palestinian people are not disposable," she told the House, as Rep. Ayana Moseley held her arm.
P She vowed not to be silenced.
P Rep. Rusty McCreary, R-Ga., who wrote the measure, told the Washington Examiner that the vote was "a month overdue".
P "You don't get to chant for wiping out an ally and then cry about your feelings," McCreary said.
S "Words have consequences, ma'am."
P The censure turns on a video that Khoury posted Friday, in which demonstrators chant "from the river to the sea" and she accuses the president of supporting "genocide" in Gaza.
P She described the slogan as a call for peaceful coexistence, a reading that the Anti-Defamation League dismissed as "gaslighting, pure and simple".
P House Minority Leader Howard Jefferies did not whip the vote, and he declined to say whether he'd scolded her.
P Asked about it in Tokyo, the secretary of state said he wasn't going to grade speeches.
P A first attempt to censure Khoury failed last Wednesday, when 23 Republicans voted with Democrats to table it because the text called an Oct. 18 sit-in in a House office building an "insurrection".
P Capitol Police arrested some 300 people at that protest, which Jewish anti-war groups had organized.
P Its author, Rep. Mandy Tabor Gray, lashed out at the 23 on X, calling them "feckless".
P Across the street on Tuesday night, a few dozen of Khoury's supporters held candles and read out the names of dead children, while a lone man in a Georgia cap sang the national anthem at them.
P It's not exactly a rare honor anymore.
P Before Khoury, the House had last censured a member in June, when it punished Rep. Alan Schiffrin of California for comments on Russia, and in November 2021 it rebuked Rep. Pete Gossard of Arizona over a cartoon that showed him killing a colleague.
P The censure carries no fine and costs no committee seat.
P Sen. Benjamin Cardozo, a Democrat who did not have a vote in the matter, praised the 22 and called Khoury's slogan "hateful on its face".
P Hamas killed about 1,200 people and seized some 240 hostages in the attack, and more than 10,000 Palestinians have been killed in Israel's bombardment since, according to the Gaza health ministry.
P Polls give Khoury little to fear at home, where a rematch looms in August.
P The censure, like the vote to table that came before it, split Democrats more neatly than Republicans.
P Lunch trucks idled on Independence Avenue.
@ hou | House of Representatives | o | USALEG
@ kho | Naima Khoury | p | USALEGPTY | Representative
@ t22 | Democrats voting for censure | g | USALEGPTY
@ gop | House Republicans | g | USALEGPTY
@ isr | Israel | c | ISR
@ ham | Hamas | g | PSEREB
@ vic | victims of the 7 October attack | l | ISRCVL
@ mcc | Rusty McCreary | p | USALEGPTY | Representative
@ pre | US president | p | USAGOV | president
@ adl | Anti-Defamation League | o | USANGO
@ sos | US secretary of state | p | USAGOV | secretary of state
@ t23 | Republicans voting to table | g | USALEGPTY
@ dem | House Democrats | g | USALEGPTY
@ cap | Capitol Police | o | USACOP
@ sit | sit-in protesters | l | USACVLOPP
@ gra | Mandy Tabor Gray | p | USALEGPTY | Representative
@ sup | supporters of Naima Khoury | l | USACVL
@ sch | Alan Schiffrin | p | USALEGPTY | Representative
@ gos | Pete Gossard | p | USALEGPTY | Representative
@ car | Benjamin Cardozo | p | USALEGPTY | senator
@ pal | Palestinians | l | PSECVL
@ gmh | Gaza health ministry | o | PSEGOVMED
@ dems | demonstrators | l | USACVL
E 0 House/ORG; Detroit/GPE; Democrat/NORP; 22/NUM
E 1 Naima Khoury/PER
E 2 House/ORG; Tuesday night/DATE; Naima Khoury/PER; Palestinian American/NORP; Congress/ORG; Israel/GPE; Oct. 7/DATE; Hamas/ARM
E 3 Twenty-two/NUM; Democrats/NORP; Republican/NORP; Michigan/GPE; Jewish/NORP
E 4 Khoury/PER
E 5 Palestinian/NORP; House/ORG; Ayana Moseley/PER
E 7 Rusty McCreary/PER; R/NORP; Ga./GPE; Washington Examiner/ORG
E 8 McCreary/PER
E 10 Khoury/PER; Friday/DATE; Gaza/GPE
E 11 Anti-Defamation League/ORG
E 12 House/ORG; Howard Jefferies/PER
E 13 Tokyo/GPE
E 14 Khoury/PER; last Wednesday/DATE; 23/NUM; Republicans/NORP; Democrats/NORP; Oct. 18/DATE; House/ORG
E 15 Capitol Police/ORG; some 300 people/NUM; Jewish/NORP
E 16 Mandy Tabor Gray/PER; X/ORG; 23/NUM
E 17 Tuesday night/DATE; a few dozen/NUM; Khoury/PER; Georgia/GPE
E 19 Khoury/PER; House/ORG; June/DATE; Alan Schiffrin/PER; California/GPE; Russia/GPE; November 2021/DATE; Pete Gossard/PER; Arizona/GPE
E 21 Benjamin Cardozo/PER; Democrat/NORP; 22/NUM; Khoury/PER
E 22 Hamas/ARM; about 1,200 people/NUM; some 240 hostages/NUM; more than 10,000/NUM; Palestinians/NORP; Israel/GPE; Gaza/GPE
E 23 Khoury/PER; August/DATE
E 24 Democrats/NORP; Republicans/NORP
E 25 Independence Avenue/FAC
V 0 | censures | SANCTION/convict | legislative,religion-ethnicity | 116 | House=hou | Detroit Democrat=kho | id=c
V 0 | break | SUPPORT | legislative | 050 | 22 of her own party=t22 | House=hou | n=other:22:22 | id=j
V 1 | rebuked | =c | | | @0:House=hou | Naima Khoury=kho
V 1 | refuses | REJECT/change | legislative | 123 | she=kho | @0:House=hou | id=v
V 2 | voted | =c | | | The House=hou | Rep. Naima Khoury=kho | when=Tuesday night | date=2023-11-07
V 2 | massacre | ASSAULT/targeted | terrorism | 202 | Hamas=ham | Israel=vic | st=h | when=Oct. 7 | date=2023-10-07 | id=m
V 2 | remarks | ACCUSE/disapprove | diplomatic,legislative | 111 | Rep. Naima Khoury=kho | Israel=isr | st=h
V 3 | joined | =j | | | Twenty-two Democrats=t22 | nearly every Republican=gop | n=other:Twenty-two:22
V 3 | accuses | ACCUSE/allege | legislative,religion-ethnicity | 112 | @2:The House=hou | the Michigan congresswoman=kho | id=a
V 3 | backing | =j | | | Twenty-two Democrats=t22 | nearly every Republican=gop
V 3 | resolution | =c | | | @2:The House=hou | the Michigan congresswoman=kho
V 4 | rejected | REJECT | legislative | 016 | Khoury=kho | @2:The House=hou | id=rj
V 4 | charge | =a | | | @2:The House=hou | Khoury=kho
V 4 | speech | =rj | | | Khoury=kho | @2:The House=hou
V 5 | told | =rj | | | she=kho | the House=hou
V 6 | vowed | =v | | | She=kho | @5:the House=hou
V 7 | told | ACCUSE/disapprove | legislative | 111 | Rep. Rusty McCreary=mcc | @4:Khoury=kho | id=mc
V 7 | vote | =c | | | @5:the House=hou | @4:Khoury=kho
V 7 | measure | =c | | | @5:the House=hou | @4:Khoury=kho
V 8 | said | =mc | | | McCreary=mcc | You=kho
V 10 | censure | =c | | | @5:the House=hou | Khoury=kho
V 10 | accuses | ACCUSE/allege | diplomatic,human-rights | 1124 | she=kho | the president=pre | when=Friday | date=2023-11-03
V 10 | chant | PROTEST/demo | religion-ethnicity,territory | 141 | demonstrators=dems | @2:Israel=isr
V 11 | dismissed | REJECT | religion-ethnicity | 120 | Anti-Defamation League=adl | She=kho
V 12 | vote | =c | | | @14:House=hou | her=kho
V 14 | voted | REJECT | legislative | 120 | 23 Republicans=t23; Democrats=dem | @16:Its author=gra | when=last Wednesday | date=2023-11-01 | n=other:23:23 | id=tb
V 14 | sit-in | PROTEST/obstruct | legislative,military | 144 | @15:some 300 people=sit | - | st=h | when=Oct. 18 | date=2023-10-18 | where=House office building | id=si
V 14 | table | =tb | | | 23 Republicans=t23; Democrats=dem | @16:Rep. Mandy Tabor Gray=gra
V 14 | called | ACCUSE/allege | legislative | 112 | @16:Rep. Mandy Tabor Gray=gra | @15:some 300 people=sit
V 15 | arrested | COERCE/arrest | legislative,rights-freedoms | 173 | Capitol Police=cap | some 300 people=sit | st=h | date=2023-10-18 | n=arrested:some 300 people:300
V 15 | protest | =si | | | some 300 people=sit | -
V 16 | lashed out | ACCUSE/disapprove | legislative | 111 | Rep. Mandy Tabor Gray=gra | the 23=t23 | where=X | id=lo
V 16 | calling | =lo | | | Rep. Mandy Tabor Gray=gra | the 23=t23
V 17 | held | PROTEST/demo | legislative,religion-ethnicity | 141 | a few dozen of Khoury's supporters=sup | @19:the House=hou | when=Tuesday night | date=2023-11-07 | n=protesters:a few dozen:-
V 19 | censured | SANCTION/convict | legislative | 116 | the House=hou | Rep. Alan Schiffrin=sch | st=h | when=June | date=2023-06 | id=s1
V 19 | punished | =s1 | | | it#1=hou | Rep. Alan Schiffrin=sch | when=June | date=2023-06
V 19 | rebuked | SANCTION/convict | legislative | 116 | it#2=hou | Rep. Pete Gossard=gos | st=h | when=November 2021 | date=2021-11
V 20 | censure | =c | | | @19:the House=hou | @21:Khoury=kho
V 21 | praised | SUPPORT | legislative | 051 | Sen. Benjamin Cardozo=car | the 22=t22
V 21 | called | ACCUSE/disapprove | legislative,religion-ethnicity | 111 | Sen. Benjamin Cardozo=car | Khoury=kho
V 22 | killed#1 | =m | | | Hamas=ham | about 1,200 people=vic | n=killed:about 1,200 people:1200
V 22 | seized | ASSAULT/abduct | terrorism | 181 | Hamas=ham | some 240 hostages=vic | st=h | date=2023-10-07 | n=abducted:some 240 hostages:240
V 22 | attack | =m | | | Hamas=ham | about 1,200 people=vic
V 22 | bombardment | ASSAULT/heavy-weapons | military | 190 | Israel=isr | more than 10,000 Palestinians=pal | by=the Gaza health ministry=gmh | where=Gaza | n=killed:more than 10,000:10000 | id=bo
V 22 | killed#2 | =bo | | | Israel=isr | more than 10,000 Palestinians=pal | by=the Gaza health ministry=gmh
V 24 | censure | =c | | | @19:the House=hou | @23:Khoury=kho
V 24 | vote | =tb | | | Democrats=dem; Republicans=t23 | @16:Rep. Mandy Tabor Gray=gra
Q 3 | m | "promoting false narratives" | @2:The House=hou | accuses | -
Q 5 | d | I can't believe I have to say this, but Palestinian people are not disposable, | she=kho | told | the House=hou
Q 7 | m | the vote was "a month overdue" | Rep. Rusty McCreary=mcc | told | -
Q 8 | d | You don't~~your feelings, | McCreary=mcc | said | You=kho
Q 9 | d | * | @8:McCreary=mcc | | ma'am=kho
Q 10 | d | from the river to the sea | demonstrators=dems | chant | -
Q 10 | m | supporting "genocide" in Gaza | she=kho | accuses | -
Q 11 | i | the slogan as a call for peaceful coexistence | She=kho | described | -
Q 11 | m | a reading that the Anti-Defamation League dismissed as "gaslighting, pure and simple" | Anti-Defamation League=adl | dismissed | -
Q 13 | i | he wasn't going to grade speeches | the secretary of state=sos | said | -
Q 16 | m | calling them "feckless" | Rep. Mandy Tabor Gray=gra | calling | -
Q 21 | m | Khoury's slogan "hateful on its face" | Sen. Benjamin Cardozo=car | called | -

#A w29-015 | 2009-09-16 | WASHINGTON
S House rebukes congressman who shouted 'You lie!' at president
P South Carolina's Jack Wilkes refuses second apology as Democrats push reprimand through, 240-179
P WASHINGTON, Sept 15, 2009 (AFP) - The US House of Representatives on Tuesday formally rebuked a Republican lawmaker who had called the president a liar during a televised speech to Congress, after he spurned demands to say sorry a second time.
P The reprimand of Jack Wilkes of South Carolina, approved by 240 votes to 179, said that his outburst was "a breach of decorum and degraded the proceedings of the joint session".
P Seven Republicans supported the measure and a dozen Democrats opposed it.
P "You lie!" Wilkes had yelled from the fourth row last Wednesday when the president denied that his health care reform would cover illegal immigrants.
P Within the hour he telephoned the White House and apologized, and the president accepted.
P "We all make mistakes, and he apologized quickly and without equivocation," the president told reporters the next morning.
P House Democratic leaders wanted the apology repeated on the floor, where the insult was hurled.
P Wilkes would have none of it.
P "I think it is clear to the American people that there are far more important issues facing this nation," he said in the debate, and he accused the majority of "playing politics with my manners".
P Majority Whip Julius Claiborne, who like Wilkes comes from South Carolina and is black, had demanded the rebuke and said that silence would amount to consent.
P "In my part of the country, when you are wrong you go to the person's face," Claiborne said.
P Republican leader Josh Bohannon defended Wilkes and denounced the vote as a "partisan stunt".
P Former president Jimmy Carter stirred the pot further on Tuesday evening when he told NBC that much of the animosity toward the president was "based on the fact that he is a black man".
P The White House disagreed with Carter, gently.
P Wilkes has not lacked for friends.
P At a rally on Saturday, when tens of thousands of conservative demonstrators filled the lawn below the Capitol to protest against the health plan, his name drew louder cheers than most of the speakers.
P "He said out loud what I've been hollering at my television set," said Ginny Pruett, a bookkeeper from Tennessee who marched with a rattlesnake flag.
P The demonstration was the largest since the new administration took office.
P Both Wilkes and the Democrat who hopes to unseat him have raised more than a million dollars since the shout, which says something about manners in general.
P The House had not reprimanded anyone in 12 years, since January 1997, when it punished its own Speaker, Newt Gingrich, for ethical lapses and ordered him to pay $300,000.
P That rebuke passed by 395 to 28.
P Older offenses make this one look tame: in May 1856 a South Carolina congressman, Preston Brooks, beat a senator unconscious with a cane, and after the attack his admirers sent him new ones.
P Health care, meanwhile, goes back to committee on Wednesday.
P Whether the reprimand, the outburst or the apology will be remembered longest is anybody's guess.
P The cafeteria sold out of pie.
P It was that kind of a day.
@ hou | US House of Representatives | o | USALEG
@ wil | Jack Wilkes | p | USALEGPTY | Representative
@ pre | US president | p | USAGOV | president
@ dem | House Democrats | g | USALEGPTY
@ rs | Republicans supporting the measure | g | USALEGPTY
@ dz | Democrats opposing the measure | g | USALEGPTY
@ cla | Julius Claiborne | p | USALEGPTY | majority whip
@ boh | Josh Bohannon | p | USALEGPTY | Republican leader
@ jc | Jimmy Carter | p | USAELI | former president
@ wh | White House | o | USAGOV
@ con | conservative demonstrators | l | USACVLOPP
@ pru | Ginny Pruett | p | USACVL | bookkeeper
@ gin | Newt Gingrich | p | USALEGPTY | Speaker
@ bro | Preston Brooks | p | USALEG | congressman
@ sen | senator beaten in 1856 | p | USALEG | senator
E 0 House/ORG
E 1 South Carolina/GPE; Jack Wilkes/PER; Democrats/NORP
E 2 WASHINGTON/GPE; Sept 15, 2009/DATE; AFP/ORG; US House of Representatives/ORG; Tuesday/DATE; Republican/NORP; Congress/ORG
E 3 Jack Wilkes/PER; South Carolina/GPE
E 4 Seven/NUM; Republicans/NORP; a dozen/NUM; Democrats/NORP
E 5 Wilkes/PER; last Wednesday/DATE
E 6 White House/ORG
E 7 the next morning/DATE
E 8 House/ORG; Democratic/NORP
E 9 Wilkes/PER
E 10 American/NORP
E 11 Julius Claiborne/PER; Wilkes/PER; South Carolina/GPE
E 12 Claiborne/PER
E 13 Republican/NORP; Josh Bohannon/PER; Wilkes/PER
E 14 Jimmy Carter/PER; Tuesday evening/DATE; NBC/ORG
E 15 White House/ORG; Carter/PER
E 16 Wilkes/PER
E 17 Saturday/DATE; tens of thousands/NUM; Capitol/FAC
E 18 Ginny Pruett/PER; Tennessee/GPE
E 20 Wilkes/PER; Democrat/NORP; more than a million dollars/MONEY
E 21 House/ORG; January 1997/DATE; Newt Gingrich/PER; $300,000/MONEY
E 23 May 1856/DATE; South Carolina/GPE; Preston Brooks/PER
E 24 Wednesday/DATE
V 0 | rebukes | SANCTION/convict | legislative | 116 | House=hou | congressman=wil | id=r
V 0 | shouted | ACCUSE/allege | legislative,executive | 112 | congressman=wil | president=pre | id=y
V 1 | refuses | REJECT/change | legislative | 123 | Jack Wilkes=wil | Democrats=dem | id=n
V 1 | reprimand | =r | | | Democrats=hou | Jack Wilkes=wil
V 2 | rebuked | =r | | | US House of Representatives=hou | a Republican lawmaker=wil | when=Tuesday | date=2009-09-15
V 2 | called | =y | | | a Republican lawmaker=wil | the president=pre
V 2 | spurned | =n | | | he=wil | @1:Democrats=dem
V 2 | demands | REQUEST/change | legislative | 1042 | @1:Democrats=dem | he=wil | id=d
V 3 | reprimand | =r | | | @2:US House of Representatives=hou | Jack Wilkes=wil
V 3 | outburst | =y | | | his=wil | @2:the president=pre
V 3 | approved | =r | | | @2:US House of Representatives=hou | Jack Wilkes=wil
V 4 | supported | SUPPORT | legislative | 050 | Seven Republicans=rs | @8:House=hou | n=other:Seven:7
V 4 | opposed | REJECT | legislative | 120 | a dozen Democrats=dz | @8:House=hou | n=other:a dozen:12
V 4 | measure | =r | | | @2:US House of Representatives=hou | @3:Jack Wilkes=wil
V 5 | yelled | =y | | | Wilkes=wil | the president=pre | when=last Wednesday | date=2009-09-09
V 5 | denied | REJECT | executive,health,migration | 016 | the president=pre | - | when=last Wednesday | date=2009-09-09
V 6 | telephoned | CONSULT/phone | executive | 041 | he=wil; the White House=wh | - | when=Within the hour | date=2009-09-09
V 6 | apologized | CONCEDE | legislative,executive | 055 | he=wil | the president=pre | when=Within the hour | date=2009-09-09 | id=ap
V 6 | accepted | CONCEDE | legislative,executive | 056 | the president=pre | he=wil | id=ac
V 7 | told | =ac | | | the president=pre | he=wil | when=the next morning | date=2009-09-10
V 7 | apologized | =ap | | | he=wil | the president=pre | by=the president=pre
V 8 | wanted | =d | | | House Democratic leaders=dem | @9:Wilkes=wil
V 8 | apology | =ap | | | @9:Wilkes=wil | @7:the president=pre
V 8 | insult | =y | | | @9:Wilkes=wil | @7:the president=pre
V 9 | none | =n | | | Wilkes=wil | @8:House Democratic leaders=dem
V 10 | accused | ACCUSE/allege | legislative | 112 | he#2=wil | the majority=dem
V 10 | said | =n | | | he#1=wil | @8:House Democratic leaders=dem
V 11 | demanded | REQUEST/change | legislative | 104 | Majority Whip Julius Claiborne=cla | @8:House=hou | id=cl
V 11 | rebuke | =r | | | @8:House=hou | Wilkes=wil
V 12 | said | =cl | | | Claiborne=cla | @8:House=hou
V 13 | defended | SUPPORT | legislative | 052 | Republican leader Josh Bohannon=boh | Wilkes=wil
V 13 | denounced | ACCUSE/disapprove | legislative | 111 | Republican leader Josh Bohannon=boh | @8:House=hou
V 13 | vote | =r | | | @8:House=hou | Wilkes=wil
V 14 | told | ACCUSE/allege | inequality,executive | 112 | Jimmy Carter=jc | - | when=Tuesday evening | date=2009-09-15 | id=jc
V 15 | disagreed | REJECT | inequality,executive | 120 | The White House=wh | Carter=jc
V 17 | rally | PROTEST/demo | health,legislative | 141 | tens of thousands of conservative demonstrators=con | @15:The White House=pre | when=Saturday | date=2009-09-12 | where=Capitol | n=protesters:tens of thousands:- | id=m
V 17 | protest | =m | | | tens of thousands of conservative demonstrators=con | @15:The White House=pre | where=Capitol
V 18 | said#1 | =y | | | He=wil | @14:the president=pre | by=Ginny Pruett=pru
V 18 | marched | =m | | | Ginny Pruett=pru | @15:The White House=pre
V 18 | said#2 | SUPPORT | legislative,health | 051 | Ginny Pruett=pru | He=wil
V 19 | demonstration | =m | | | @17:tens of thousands of conservative demonstrators=con | the new administration=pre
V 20 | shout | =y | | | Wilkes=wil | @14:the president=pre
V 21 | punished | SANCTION/convict | legislative,corruption | 116 | it=hou | Newt Gingrich=gin | st=h | when=January 1997 | date=1997-01 | n=money:$300,000:300000:USD | id=g
V 21 | ordered | =g | | | it=hou | Newt Gingrich=gin | n=money:$300,000:300000:USD
V 22 | rebuke | =g | | | @21:The House=hou | @21:Newt Gingrich=gin
V 23 | beat | ASSAULT/beat | legislative | 182 | Preston Brooks=bro | a senator=sen | st=h | when=May 1856 | date=1856-05 | id=b
V 23 | attack | =b | | | his=bro | a senator=sen | when=May 1856 | date=1856-05
V 25 | reprimand | =r | | | @21:The House=hou | @20:Wilkes=wil
V 25 | outburst | =y | | | @20:Wilkes=wil | @14:the president=pre
V 25 | apology | =ap | | | @20:Wilkes=wil | @14:the president=pre
Q 0 | d | You lie! | congressman=wil | shouted | president=pre
Q 3 | m | his outburst was "a breach of decorum and degraded the proceedings of the joint session" | reprimand=hou | said | -
Q 5 | d | You lie! | Wilkes=wil | yelled | the president=pre
Q 5 | i | his health care reform would cover illegal immigrants | the president=pre | denied | -
Q 7 | d | We all make mistakes, and he apologized quickly and without equivocation, | the president=pre | told | -
Q 10 | d | I think~~this nation, | he#1=wil | said | -
Q 10 | m | "playing politics with my manners" | he#2=wil | accused | -
Q 11 | i | silence would amount to consent | Majority Whip Julius Claiborne=cla | said | -
Q 12 | d | In my part of the country, when you are wrong you go to the person's face, | Claiborne=cla | said | -
Q 13 | m | the vote as a "partisan stunt" | Republican leader Josh Bohannon=boh | denounced | -
Q 14 | m | much of the animosity toward the president was "based on the fact that he is a black man" | Jimmy Carter=jc | told | -
Q 18 | d | He said out loud what I've been hollering at my television set, | Ginny Pruett=pru | said#2 | -

#A w29-016 | 2025-04-26 | MILWAUKEE
S 'Handcuffed like a robber': FBI arrests Milwaukee judge accused of helping immigrant slip out back door
P Crowd of hundreds rallies outside federal courthouse after Hannelore Duganski is charged; attorney general calls judges who resist "deranged"
P MILWAUKEE (WTMX) - FBI agents arrested a Milwaukee County judge in her own parking garage Friday morning and charged her with obstruction, saying she led a man wanted by immigration officers through the jury door so that he could get away.
P Judge Hannelore Duganski, 65, stood before a magistrate for eleven minutes in the clothes she had put on for work.
P She was released on her own signature shortly after 11 a.m.
P "She wholeheartedly regrets and protests this arrest, which was not made in the interest of anybody's safety," her lawyer, Craig Mastroianni, told the court.
P Colleagues were stunned.
P "They handcuffed her like a robber," said a clerk who watched from the elevator and asked WTMX not to use her name.
P According to the complaint, six officers came to the courthouse on April 18 to pick up Efraín Flores Ruvalcaba, 30, a cook from Mexico who had a hearing on battery charges.
P Duganski confronted them in the hallway, the document says, told them to leave and sent them down the hall to see the chief judge.
P Minutes later Flores Ruvalcaba walked out another way with his attorney, and agents caught him after a chase of a block or so.
P The FBI director, Kyle Patterson, announced the judge's arrest in a tweet that he took down and then put back up.
P "Thankfully our guys ran him down on foot," he wrote.
P On Fox News, Attorney General Pamela Brandt defended the arrest and lit into the bench.
P "Some of these judges are deranged, and if you hide a criminal, we will come after you," she warned.
P By 4 p.m. at least 300 people had gathered outside the federal courthouse on Wisconsin Avenue, chanting "Free the judge" even though she'd been out since lunch.
P The rally stayed peaceful.
P Gov. Anders Toivonen, a Democrat, accused the administration of "trying to bully the judiciary into silence".
P His Republican rival, state Sen. Tate Lundgren, praised the FBI and asked the Wisconsin Supreme Court to suspend Duganski without pay.
P The court said in a two-line statement that it was aware of the matter.
P It isn't the first case of its kind: in April 2019 federal prosecutors indicted a Massachusetts judge, Sheila Jacobson, for letting a man leave by a rear exit, and that indictment was dropped in September 2022 after she agreed to report herself to a state panel.
P Legal experts said obstruction is easy to charge and hard to prove.
P Duganski grew up on the south side, ran a Catholic charity and coaches debate on Thursdays.
P She is due back in court May 15.
P The charge carries up to six years, and the arrest is sure to be argued over long after the rally is forgotten.
P The parking garage reopened at ten.
P Her lawyer said Friday night that the arrest was "a stunt for television" and that the charge would collapse.
@ fbi | FBI | o | USACOP
@ dug | Hannelore Duganski | p | USAJUD | Milwaukee County judge
@ flo | Efraín Flores Ruvalcaba | p | REF | cook
@ mag | magistrate | p | USAJUD | magistrate
@ mas | Craig Mastroianni | p | USA | lawyer of Hannelore Duganski
@ clk | court clerk | p | USAJUD | clerk
@ ice | immigration officers | g | USACOP
@ pat | Kyle Patterson | p | USACOP | FBI director
@ bra | Pamela Brandt | p | USAGOV | attorney general
@ jud | judges | g | USAJUD
@ cro | crowd in Milwaukee | l | USACVLOPP
@ toi | Anders Toivonen | p | USAGOVPTY | governor of Wisconsin
@ adm | US administration | o | USAGOV
@ lun | Tate Lundgren | p | USALEGPTY | state senator
@ wsc | Wisconsin Supreme Court | o | USAJUD
@ fp | federal prosecutors | g | USAJUD
@ jac | Sheila Jacobson | p | USAJUD | judge
@ exp | legal experts | g | USAEDU
E 0 FBI/ORG; Milwaukee/GPE
E 1 hundreds/NUM; Hannelore Duganski/PER
E 2 MILWAUKEE/GPE; WTMX/ORG; FBI/ORG; Milwaukee County/GPE; Friday morning/DATE
E 3 Hannelore Duganski/PER
E 5 Craig Mastroianni/PER
E 7 WTMX/ORG
E 8 six officers/NUM; April 18/DATE; Efraín Flores Ruvalcaba/PER; Mexico/GPE
E 9 Duganski/PER
E 10 Flores Ruvalcaba/PER
E 11 FBI/ORG; Kyle Patterson/PER
E 13 Fox News/ORG; Pamela Brandt/PER
E 15 at least 300 people/NUM; Wisconsin Avenue/FAC
E 17 Anders Toivonen/PER; Democrat/NORP
E 18 Republican/NORP; Tate Lundgren/PER; FBI/ORG; Wisconsin Supreme Court/ORG; Duganski/PER
E 20 April 2019/DATE; Massachusetts/GPE; Sheila Jacobson/PER; September 2022/DATE
E 22 Duganski/PER; Catholic/NORP; Thursdays/DATE
E 23 May 15/DATE
E 26 Friday night/DATE
V 0 | Handcuffed | COERCE/arrest | legal,migration | 173 | FBI=fbi | Milwaukee judge=dug | id=a
V 0 | arrests | =a | | | FBI=fbi | Milwaukee judge=dug
V 0 | accused | ACCUSE/allege | legal,migration | 115 | @2:FBI agents=fbi | Milwaukee judge=dug | id=c
V 1 | rallies | PROTEST/demo | legal,migration | 141 | Crowd of hundreds=cro | @0:FBI=fbi | where=federal courthouse | n=protesters:hundreds:- | id=m
V 1 | charged | =c | | | @2:FBI agents=fbi | Hannelore Duganski=dug
V 1 | calls | ACCUSE/disapprove | legal,executive | 111 | attorney general=bra | judges who resist=jud | id=b
V 2 | arrested | =a | | | FBI agents=fbi | a Milwaukee County judge=dug | when=Friday morning | date=2025-04-25 | where=parking garage
V 2 | charged | =c | | | FBI agents=fbi | her#2=dug
V 2 | saying | =c | | | FBI agents=fbi | she=dug
V 4 | released | RETREAT/release | legal | 0841 | @3:a magistrate=mag | She=dug | when=shortly after 11 a.m. | date=2025-04-25 | id=r
V 5 | told | ACCUSE/disapprove | legal | 111 | Craig Mastroianni=mas | @2:FBI agents=fbi | id=lw
V 5 | arrest | =a | | | @2:FBI agents=fbi | She=dug
V 5 | protests | =lw | | | She=dug | @2:FBI agents=fbi
V 7 | handcuffed | =a | | | They=fbi | her#1=dug | by=a clerk=clk
V 8 | complaint | =c | | | @2:FBI agents=fbi | @9:Duganski=dug
V 9 | confronted | ACCUSE/disapprove | legal,migration | 110 | Duganski=dug | them#1=ice | by=the document=fbi | date=2025-04-18
V 9 | told | REQUEST/change | legal,migration | 104 | Duganski=dug | them#2=ice | by=the document=fbi | date=2025-04-18
V 10 | caught | COERCE/arrest | legal,migration | 173 | agents=ice | him=flo | date=2025-04-18 | id=f
V 10 | chase | =f | | | agents=ice | him=flo | date=2025-04-18
V 11 | arrest | =a | | | The FBI director=fbi | judge=dug
V 12 | ran him down | =f | | | our guys=ice | him=flo | by=he=pat
V 13 | defended | SUPPORT | legal,executive | 052 | Attorney General Pamela Brandt=bra | @11:FBI=fbi
V 13 | arrest | =a | | | @11:FBI=fbi | @9:Duganski=dug
V 13 | lit into | =b | | | Attorney General Pamela Brandt=bra | the bench=jud
V 14 | warned | THREATEN/arrest | legal,executive | 130 | she=bra | these judges=jud
V 14 | deranged | =b | | | she=bra | these judges=jud
V 15 | gathered | =m | | | at least 300 people=cro | @11:FBI=fbi | when=By 4 p.m. | date=2025-04-25 | where=Wisconsin Avenue | n=protesters:at least 300 people:300
V 15 | out | =r | | | - | she=dug
V 15 | chanting | =m | | | at least 300 people=cro | @11:FBI=fbi
V 16 | rally | =m | | | @15:at least 300 people=cro | @11:FBI=fbi
V 17 | accused | ACCUSE/allege | legal,executive | 112 | Gov. Anders Toivonen=toi | the administration=adm
V 18 | praised | SUPPORT | legal | 051 | state Sen. Tate Lundgren=lun | the FBI=fbi
V 18 | asked | REQUEST/change | legal | 0243 | state Sen. Tate Lundgren=lun | Wisconsin Supreme Court=wsc
V 20 | indicted | ACCUSE/allege | legal,migration | 115 | federal prosecutors=fp | Sheila Jacobson=jac | st=h | when=April 2019 | date=2019-04 | id=j
V 20 | indictment | =j | | | federal prosecutors=fp | she=jac
V 20 | dropped | CONCEDE | legal | 080 | federal prosecutors=fp | she=jac | st=h | when=September 2022 | date=2022-09
V 20 | agreed | CONCEDE | legal | 083 | she=jac | federal prosecutors=fp | st=h
V 24 | charge | =c | | | @18:the FBI=fbi | @23:She=dug
V 24 | arrest | =a | | | @18:the FBI=fbi | @23:She=dug
V 24 | rally | =m | | | @15:at least 300 people=cro | @18:the FBI=fbi
V 26 | arrest | =a | | | @18:the FBI=fbi | Her=dug | by=Her lawyer=mas
V 26 | charge | =c | | | @18:the FBI=fbi | Her=dug
V 26 | said | ACCUSE/disapprove | legal | 111 | Her lawyer=mas | @18:the FBI=fbi | when=Friday night | date=2025-04-25
Q 0 | d | Handcuffed like a robber | @7:a clerk=clk | | -
Q 1 | m | judges who resist "deranged" | attorney general=bra | calls | -
Q 2 | i | she led a man wanted by immigration officers through the jury door so that he could get away | FBI agents=fbi | saying | -
Q 5 | d | She wholeheartedly~~anybody's safety, | Craig Mastroianni=mas | told | the court=mag
Q 7 | d | They handcuffed her like a robber, | a clerk=clk | said | -
Q 8 | i | six officers came~~battery charges | the complaint=fbi | According to | -
Q 9 | i | Duganski confronted them in the hallway | the document=fbi | says | -
Q 12 | d | Thankfully our guys ran him down on foot, | he=pat | wrote | -
Q 14 | d | Some of these judges are deranged, and if you hide a criminal, we will come after you, | she=bra | warned | -
Q 15 | d | Free the judge | at least 300 people=cro | chanting | -
Q 17 | m | "trying to bully the judiciary into silence" | Gov. Anders Toivonen=toi | accused | -
Q 19 | i | it was aware of the matter | The court=wsc | said | -
Q 21 | i | obstruction is easy to charge and hard to prove | Legal experts=exp | said | -
Q 26 | m | the arrest was "a stunt for television" and that the charge would collapse | Her lawyer=mas | said | -

#A w29-017 | 2007-08-28 | -
S Embattled attorney general quits; Congress says probe of fired prosecutors will go on
P Raimundo Gallegos bows out after seven months of hearings, memory lapses and bipartisan anger
P WASHINGTON — Attorney General Raimundo Gallegos announced Monday that he is resigning, ending a seven-month siege over the firing of nine U.S. attorneys that turned even Republican friends against him.
P Gallegos, 52, took no questions.
P "Even my worst days as attorney general have been better than my father's best days," said the son of migrant farmworkers, who will leave on Sept. 17.
P The president, vacationing in Crawford, Texas, accepted the resignation with visible reluctance and lambasted the lawmakers who had pushed for it.
P "His good name was dragged through the mud for political reasons," he told reporters beside his plane.
P Democrats cheered the departure and promised that it would not end the inquiry.
P "This investigation was never about one man's chair," said Sen. Charlie Strumer, D-N.Y., who first called for Gallegos to go in March.
S "It's about who ordered those firings and why they won't tell us."
P Strumer urged the president to name a successor who would put "the law first and the boss second".
P Sen. Lyle Spector of Pennsylvania, the ranking Republican on the Judiciary Committee, said the department had been "in a shambles".
P It was Spector who told Gallegos to his face at a July 24 hearing that his credibility had been "breached to the point of being actionable".
P At the same session, four Democrats accused the attorney general of lying about a 2004 visit to the hospital bed of his predecessor, and two days later they asked for a special counsel to investigate him for perjury.
P Gallegos denied lying.
P His troubles began in January, when U.S. attorneys from San Diego to Seattle let it be known that they had been pushed out.
P One of them, Dave Yglesias Prather of New Mexico, testified in March that two lawmakers telephoned him before the 2006 election to press him on a corruption case, calls that he said left him "sick".
P Gallegos said more than 60 times in a single April hearing that he did not recall.
P His former aide, Monique Goodling-Hart, refused in March to testify and invoked the Fifth Amendment; granted immunity, she conceded in May that she had "crossed the line" by asking job applicants about their politics.
P The White House has refused to let its own people talk under oath, and in July the House Judiciary Committee voted to cite two of them for contempt over that refusal.
P What's the rush now, asked a bartender in Laredo, where Gallegos once hunted dove with the president.
P A few conservatives shed tears, most didn't.
P "He stayed for the last dance and the band had already gone home," said a senior Republican strategist, who asked not to be named because he works with the administration.
P Gallegos's exit and the White House's refusals will keep historians in work, and the inquiry has no closing date.
P August is a slow month in Washington.
P "First the hearings, then the excuses, and now the exit," Strumer said with a shrug.
@ gal | Raimundo Gallegos | p | USAGOV | attorney general
@ con | Congress | o | USALEG
@ usa | fired U.S. attorneys | g | USAJUD
@ pre | US president | p | USAGOV | president
@ dem | Democrats in Congress | g | USALEGPTY
@ str | Charlie Strumer | p | USALEGPTY | senator
@ spe | Lyle Spector | p | USALEGPTY | ranking Republican on the Judiciary Committee
@ fou | four Democratic senators | g | USALEGPTY
@ ash | predecessor of Gallegos | p | USAGOV | attorney general
@ pra | Dave Yglesias Prather | p | USAJUD | former U.S. attorney
@ two | two lawmakers | g | USALEGPTY
@ goo | Monique Goodling-Hart | p | USAELI | former aide
@ wh | White House | o | USAGOV
@ hjc | House Judiciary Committee | o | USALEG
@ cit | two White House officials | g | USAGOV
@ rst | Republican strategist | p | USAPTY | strategist
@ law | lawmakers who pushed for the resignation | g | USALEGPTY
@ sc | Senate Judiciary Committee | o | USALEG
E 0 Congress/ORG
E 1 Raimundo Gallegos/PER
E 2 WASHINGTON/GPE; Raimundo Gallegos/PER; Monday/DATE; nine U.S. attorneys/NUM; U.S./GPE; Republican/NORP
E 3 Gallegos/PER
E 4 Sept. 17/DATE
E 5 Crawford/GPE; Texas/GPE
E 7 Democrats/NORP
E 8 Charlie Strumer/PER; D/NORP; N.Y./GPE; Gallegos/PER; March/DATE
E 10 Strumer/PER
E 11 Lyle Spector/PER; Pennsylvania/GPE; Republican/NORP; Judiciary Committee/ORG
E 12 Spector/PER; Gallegos/PER; July 24/DATE
E 13 four/NUM; Democrats/NORP; 2004/DATE; two days later/DATE
E 14 Gallegos/PER
E 15 January/DATE; U.S./GPE; San Diego/GPE; Seattle/GPE
E 16 Dave Yglesias Prather/PER; New Mexico/GPE; March/DATE; two lawmakers/NUM; 2006/DATE
E 17 Gallegos/PER; April/DATE
E 18 Monique Goodling-Hart/PER; March/DATE; Fifth Amendment/LAW; May/DATE
E 19 White House/ORG; July/DATE; House Judiciary Committee/ORG; two/NUM
E 20 Laredo/GPE; Gallegos/PER
E 22 Republican/NORP
E 23 Gallegos/PER; White House/ORG
E 24 August/DATE; Washington/GPE
E 25 Strumer/PER
V 0 | quits | CONCEDE | executive,legal | 0831 | attorney general=gal | Congress=con | st=f | id=r
V 0 | probe | ACCUSE/investigate | legislative,executive | 090 | Congress=con | attorney general=gal | id=p
V 1 | bows out | =r | | | Raimundo Gallegos=gal | @0:Congress=con
V 1 | hearings | =p | | | @0:Congress=con | Raimundo Gallegos=gal
V 2 | resigning | =r | | | he=gal | @0:Congress=con | by=Attorney General Raimundo Gallegos=gal
V 4 | leave | =r | | | the son of migrant farmworkers=gal | @0:Congress=con | when=Sept. 17 | date=2007-09-17
V 5 | resignation | =r | | | @3:Gallegos=gal | the lawmakers=con
V 5 | lambasted | ACCUSE/disapprove | executive,legislative | 111 | The president=pre | the lawmakers=law | id=l
V 5 | pushed | REQUEST/change | legislative,executive | 1041 | the lawmakers=law | @3:Gallegos=gal
V 6 | told | =l | | | he=pre | @5:the lawmakers=law
V 7 | cheered | SUPPORT | legislative | 051 | Democrats=dem | @8:Gallegos=gal
V 7 | departure | =r | | | @8:Gallegos=gal | Democrats=dem
V 7 | inquiry | =p | | | Democrats=con | @8:Gallegos=gal
V 8 | investigation | =p | | | @7:Democrats=con | Gallegos=gal | by=Sen. Charlie Strumer=str
V 8 | called for | REQUEST/change | legislative,executive | 1041 | Sen. Charlie Strumer=str | Gallegos=gal | st=h | when=March | date=2007-03
V 10 | urged | REQUEST/change | legislative,executive | 0241 | Strumer=str | the president=pre
V 11 | said | ACCUSE/disapprove | legislative,executive | 111 | Sen. Lyle Spector=spe | @12:Gallegos=gal
V 12 | told | ACCUSE/allege | legislative,executive | 112 | Spector=spe | Gallegos=gal | st=h | when=July 24 | date=2007-07-24
V 12 | hearing | ACCUSE/investigate | legislative,executive | 090 | @11:the Judiciary Committee=sc | Gallegos=gal | st=h | when=July 24 | date=2007-07-24 | id=h
V 13 | session | =h | | | @11:the Judiciary Committee=sc | the attorney general=gal
V 13 | accused | ACCUSE/allege | legislative,executive | 112 | four Democrats=fou | the attorney general=gal | st=h | date=2007-07-24 | n=other:four:4 | id=ly
V 13 | visit | CONSULT/visit | executive | 042 | the attorney general=gal | his predecessor=ash | st=h | when=2004 | date=2004
V 13 | asked for | REQUEST/change | legislative,legal | 0244 | they=fou | - | st=h | when=two days later | date=2007-07-26
V 14 | denied | REJECT | executive,legal | 016 | Gallegos=gal | @13:four Democrats=fou | st=h
V 16 | telephoned | CONSULT/phone | legislative,corruption | 041 | two lawmakers=two; him#1=pra | - | st=h | by=Dave Yglesias Prather=pra | date=2006 | id=ph
V 16 | press | REQUEST/change | legislative,corruption | 024 | two lawmakers=two | him#2=pra | st=h | by=Dave Yglesias Prather=pra | date=2006
V 16 | calls | =ph | | | two lawmakers=two; him#1=pra | - | by=he=pra
V 16 | testified | ACCUSE/allege | legislative,corruption | 112 | Dave Yglesias Prather=pra | two lawmakers=two | st=h | when=March | date=2007-03
V 17 | hearing | ACCUSE/investigate | legislative,executive | 090 | @11:the Judiciary Committee=sc | Gallegos=gal | st=h | when=April | date=2007-04
V 18 | refused | REJECT/assist | legislative,legal | 121 | Monique Goodling-Hart=goo | @19:House Judiciary Committee=con | st=h | when=March | date=2007-03 | id=go
V 18 | conceded | CONCEDE | legislative,legal | 015 | she#1=goo | - | st=h | when=May | date=2007-05
V 18 | invoked | =go | | | Monique Goodling-Hart=goo | @19:House Judiciary Committee=con
V 19 | refused | REJECT/assist | executive,legislative | 121 | The White House=wh | House Judiciary Committee=con | id=wr
V 19 | voted | SANCTION/convict | legislative,executive | 116 | House Judiciary Committee=hjc | two of them=cit | st=h | when=July | date=2007-07 | n=other:two:2
V 19 | refusal | =wr | | | The White House=wh | House Judiciary Committee=con
V 23 | exit | =r | | | Gallegos=gal | @19:House Judiciary Committee=con
V 23 | refusals | =wr | | | White House=wh | @19:House Judiciary Committee=con
V 23 | inquiry | =p | | | @19:House Judiciary Committee=con | Gallegos=gal
V 25 | hearings | =p | | | @19:House Judiciary Committee=con | @23:Gallegos=gal | by=Strumer=str
V 25 | exit | =r | | | @23:Gallegos=gal | @19:House Judiciary Committee=con | by=Strumer=str
Q 2 | i | he is resigning | Attorney General Raimundo Gallegos=gal | announced | -
Q 4 | d | Even my worst days as attorney general have been better than my father's best days, | the son of migrant farmworkers=gal | said | -
Q 6 | d | His good name was dragged through the mud for political reasons, | he=pre | told | -
Q 7 | i | it would not end the inquiry | Democrats=dem | promised | -
Q 8 | d | This investigation was never about one man's chair, | Sen. Charlie Strumer=str | said | -
Q 9 | d | * | @8:Sen. Charlie Strumer=str | | -
Q 10 | m | who would put "the law first and the boss second" | Strumer=str | urged | the president=pre
Q 11 | m | the department had been "in a shambles" | Sen. Lyle Spector=spe | said | -
Q 12 | m | his credibility had been "breached to the point of being actionable" | Spector=spe | told | Gallegos=gal
Q 15 | i | they had been pushed out | U.S. attorneys=usa | let it be known | -
Q 16 | i | two lawmakers telephoned him before the 2006 election to press him on a corruption case | Dave Yglesias Prather=pra | testified | -
Q 16 | m | left him "sick" | he=pra | said | -
Q 17 | i | he did not recall | Gallegos=gal | said | -
Q 18 | m | she had "crossed the line" by asking job applicants about their politics | she#1=goo | conceded | -
Q 22 | d | He stayed for the last dance and the band had already gone home, | a senior Republican strategist=rst | said | -
Q 25 | d | First the hearings, then the excuses, and now the exit, | Strumer=str | said | -

#A w29-018 | 2025-05-20 | -
S 'They went after me for doing my job': New Jersey congresswoman charged with assault after scuffle at migrant jail
P Democrats condemn prosecution of Lavonne Mercer as 'political intimidation' as case against Newark's mayor is dropped
P The US justice department has charged a Democratic congresswoman with assaulting federal agents during a scuffle outside an immigration detention centre in Newark, the first prosecution of a sitting lawmaker by the administration over its deportation campaign.
P The charge against Lavonne Mercer of New Jersey was announced on Monday night by the interim US attorney, Alana Haber, who in the same statement dropped a trespassing case against the city's mayor, Rashad Barlow.
P Mercer called the accusation "purely political" and said that it was the officers who had shoved her.
P "They went after me for doing my job," she told the Guardian by phone.
S "I have every right to walk into that building and count the beds, and I'm going back."
P The confrontation took place on 9 May at Delaney Hall, a 1,000-bed jail reopened this month by the private company Geo Group.
P Mercer and two other members of Congress had come to inspect it, a visit that federal law allows without notice.
P Barlow, who has sued to close the place, was let through the gate and then told to get out; when he did, agents followed him into the street and arrested him.
P Footage of the arrest shows a tangle of elbows, with Mercer in a red blazer in the middle of it.
P According to Haber, she "slammed her forearm" into one officer and grabbed another.
P "No one is above the law, and a congressional pin is not a hall pass," Haber wrote on X.
P She said she had offered Mercer a way to settle the matter without charges, and that the congresswoman turned it down.
P The House minority leader, Howard Jeffries-Cole, denounced the charges as "political intimidation" and vowed that Democrats would "respond in a time and manner of our choosing".
P Barlow, who spent five hours in a cell, welcomed the end of his own case but said he would stand by Mercer.
P "I'm glad for me and furious for her," he said.
P A Republican congressman from Georgia, Earl Buddington, said he would introduce a resolution to strip all three of their committee seats.
P Not everybody on his side was eager.
P Inside Delaney Hall, detainees get one phone call a week, relatives say, and the coffee is cold.
P Lawmakers of both parties have toured such sites since the 1990s, and after a similar row in 2018 Congress wrote their right to enter into the spending bill.
P Legal scholars could think of few parallels for Monday's prosecution: the last member of Congress to be tried for striking an officer, they said, was a Tennessee man in the 1870s.
P About 200 people gathered outside the federal courthouse in Newark yesterday to protest against it, among them nuns.
P A judge is expected to arraign Mercer on Wednesday by video, and she faces up to eight years in prison if convicted.
P Haber, a former personal lawyer of the president with no experience as a prosecutor, would not say whether others are in her sights.
P Whatever comes of the prosecution, the scuffle has made Delaney Hall famous, and neighbours have begun to sell parking places.
P A spokesman for Geo Group said that it had no part in the prosecution and that its guards stayed clear of the scuffle.
@ mer | Lavonne Mercer | p | USALEGPTY | Representative
@ ofc | federal agents in Newark | g | USACOP
@ doj | justice department | o | USAGOV
@ hab | Alana Haber | p | USAJUD | interim US attorney
@ bar | Rashad Barlow | p | USAGOVPTY | mayor of Newark
@ two | two other members of Congress | g | USALEGPTY
@ dem | Democrats | g | USALEGPTY
@ jef | Howard Jeffries-Cole | p | USALEGPTY | House minority leader
@ geo | Geo Group | o | USABUS
@ bud | Earl Buddington | p | USALEGPTY | Representative
@ rel | relatives of detainees | l | USACVL
@ pro | protesters in Newark | l | USACVLOPP
@ jud | judge | p | USAJUD | judge
@ sch | legal scholars | g | USAEDU
@ all | Democratic lawmakers at Delaney Hall | g | USALEGPTY
@ ten | Tennessee congressman of the 1870s | p | USALEG
@ ofc2 | officer struck in the 1870s | p | USACOP
E 0 New Jersey/GPE
E 1 Democrats/NORP; Lavonne Mercer/PER; Newark/GPE
E 2 US/GPE; Democratic/NORP; Newark/GPE
E 3 Lavonne Mercer/PER; New Jersey/GPE; Monday night/DATE; US/GPE; Alana Haber/PER; Rashad Barlow/PER
E 4 Mercer/PER
E 5 Guardian/ORG
E 7 9 May/DATE; Delaney Hall/FAC; this month/DATE; Geo Group/ORG
E 8 Mercer/PER; two other members/NUM; Congress/ORG
E 9 Barlow/PER
E 10 Mercer/PER
E 11 Haber/PER
E 12 Haber/PER; X/ORG
E 13 Mercer/PER
E 14 House/ORG; Howard Jeffries-Cole/PER; Democrats/NORP
E 15 Barlow/PER; Mercer/PER
E 17 Republican/NORP; Georgia/GPE; Earl Buddington/PER
E 19 Delaney Hall/FAC
E 20 the 1990s/DATE; 2018/DATE; Congress/ORG
E 21 Monday/DATE; Congress/ORG; Tennessee/GPE; the 1870s/DATE
E 22 About 200 people/NUM; Newark/GPE; yesterday/DATE
E 23 Mercer/PER; Wednesday/DATE
E 24 Haber/PER
E 25 Delaney Hall/FAC
E 26 Geo Group/ORG
V 0 | charged | ACCUSE/allege | legal,migration,legislative | 115 | They=doj | New Jersey congresswoman=mer | id=c
V 0 | went after | =c | | | They=doj | me=mer | by=New Jersey congresswoman=mer
V 0 | assault | ASSAULT/beat | legal,migration | 182 | New Jersey congresswoman=mer | @2:federal agents=ofc | by=They=doj | id=a
V 0 | scuffle | ASSAULT | migration,legislative | 190 | New Jersey congresswoman=mer; @2:federal agents=ofc | - | where=migrant jail | id=s
V 1 | condemn | ACCUSE/disapprove | legislative,legal | 111 | Democrats=dem | @2:justice department=doj | id=d
V 1 | prosecution | =c | | | @2:justice department=doj | Lavonne Mercer=mer
V 1 | dropped | CONCEDE | legal,migration | 080 | @3:Alana Haber=hab | Newark's mayor=bar | id=dr
V 2 | charged | =c | | | US justice department=doj | a Democratic congresswoman=mer
V 2 | assaulting | =a | | | a Democratic congresswoman=mer | federal agents=ofc | by=US justice department=doj | where=Newark
V 2 | scuffle | =s | | | a Democratic congresswoman=mer; federal agents=ofc | - | where=Newark
V 2 | prosecution | =c | | | the administration=doj | a sitting lawmaker=mer
V 3 | charge | =c | | | Alana Haber=hab | Lavonne Mercer=mer | when=Monday night | date=2025-05-19
V 3 | dropped | =dr | | | Alana Haber=hab | Rashad Barlow=bar | when=Monday night | date=2025-05-19
V 4 | called | REJECT | legal,legislative | 016 | Mercer=mer | @3:Alana Haber=hab | id=m
V 4 | accusation | =c | | | @3:Alana Haber=hab | Mercer=mer
V 4 | shoved | ASSAULT/beat | migration,legislative | 182 | the officers=ofc | her=mer | by=Mercer=mer
V 5 | told | =m | | | she=mer | They=doj
V 5 | went after | =c | | | They=doj | me=mer | by=she=mer
V 7 | confrontation | =s | | | @8:Mercer=mer; @9:agents=ofc | - | when=9 May | date=2025-05-09 | where=Delaney Hall
V 8 | visit | CONSULT/visit | legislative,migration | 042 | Mercer=mer; two other members of Congress=two | @7:Geo Group=geo | date=2025-05-09 | where=@7:Delaney Hall | n=other:two other members:2
V 9 | sued | ACCUSE/allege | legal,migration | 115 | Barlow=bar | @7:Geo Group=geo | st=h
V 9 | arrested | COERCE/arrest | legal,migration | 173 | agents=ofc | him#2=bar | date=2025-05-09 | where=street | id=ar
V 9 | told | REQUEST/change | legal,migration | 104 | agents=ofc | Barlow=bar | date=2025-05-09
V 10 | arrest | =ar | | | @9:agents=ofc | @9:Barlow=bar
V 11 | slammed | =a | | | she=mer | one officer=ofc | by=Haber=hab
V 11 | grabbed | =a | | | she=mer | one officer=ofc | by=Haber=hab
V 13 | turned | REJECT | legal | 120 | the congresswoman=mer | She=hab | by=She=hab | st=h
V 13 | offered | AGREE | legal | 030 | she=hab | Mercer=mer | by=She=hab | st=h
V 14 | denounced | =d | | | Howard Jeffries-Cole=jef | @12:Haber=doj
V 14 | charges | =c | | | @12:Haber=doj | @13:Mercer=mer
V 14 | vowed | THREATEN | legislative | 130 | Howard Jeffries-Cole=jef | @12:Haber=doj
V 15 | welcomed | SUPPORT | legal | 051 | Barlow=bar | @12:Haber=hab
V 15 | end | =dr | | | @12:Haber=hab | Barlow=bar
V 15 | cell | =ar | | | @9:agents=ofc | Barlow=bar
V 15 | stand by | SUPPORT | legislative,legal | 052 | Barlow=bar | Mercer=mer | id=sb
V 16 | furious | =sb | | | @15:Barlow=bar | her=mer
V 17 | said | THREATEN/restrict | legislative | 132 | Earl Buddington=bud | all three=all
V 21 | prosecution | =c | | | @12:Haber=doj | @23:Mercer=mer | when=Monday | date=2025-05-19
V 21 | striking | ASSAULT/beat | legal | 182 | a Tennessee man=ten | an officer=ofc2 | st=h | by=they=sch | when=1870s
V 22 | gathered | PROTEST/demo | legal,migration | 141 | About 200 people=pro | @12:Haber=doj | when=yesterday | date=2025-05-19 | where=federal courthouse | n=protesters:About 200 people:200 | id=p
V 22 | protest | =p | | | About 200 people=pro | it=doj
V 23 | arraign | ACCUSE/allege | legal | 115 | A judge=jud | Mercer=mer | st=f | when=Wednesday | date=2025-05-21
V 25 | prosecution | =c | | | @24:Haber=doj | @23:Mercer=mer
V 25 | scuffle | =s | | | @23:Mercer=mer; @9:agents=ofc | - | where=Delaney Hall
V 26 | prosecution | =c | | | @24:Haber=doj | @23:Mercer=mer
V 26 | scuffle | =s | | | @23:Mercer=mer; @9:agents=ofc | - | by=A spokesman for Geo Group=geo
Q 0 | d | They went after me for doing my job | New Jersey congresswoman=mer | | -
Q 1 | m | prosecution of Lavonne Mercer as 'political intimidation' | Democrats=dem | condemn | -
Q 4 | m | the accusation "purely political" | Mercer=mer | called | -
Q 4 | i | it was the officers who had shoved her | Mercer=mer | said | -
Q 5 | d | They went after me for doing my job, | she=mer | told | -
Q 6 | d | * | @5:she=mer | | -
Q 11 | m | she "slammed her forearm" into one officer and grabbed another | Haber=hab | According to | -
Q 12 | d | No one is above the law, and a congressional pin is not a hall pass, | Haber=hab | wrote | -
Q 13 | i | she had offered Mercer a way to settle the matter without charges | She=hab | said | -
Q 13 | i | the congresswoman turned it down | She=hab | said | -
Q 14 | m | the charges as "political intimidation" | Howard Jeffries-Cole=jef | denounced | -
Q 14 | m | Democrats would "respond in a time and manner of our choosing" | Howard Jeffries-Cole=jef | vowed | -
Q 15 | i | he would stand by Mercer | Barlow=bar | said | -
Q 16 | d | I'm glad for me and furious for her, | he=bar | said | -
Q 17 | i | he would introduce a resolution to strip all three of their committee seats | Earl Buddington=bud | said | -
Q 19 | i | detainees get one phone call a week | relatives=rel | say | -
Q 21 | i | the last member of Congress to be tried for striking an officer~~1870s | they=sch | said | -
Q 26 | i | it had no part in the prosecution | A spokesman for Geo Group=geo | said | -
Q 26 | i | its guards stayed clear of the scuffle | A spokesman for Geo Group=geo | said | -

#A w29-019 | 2025-11-05 | Abuja
S Genocide claim: Tinubu's aides knock US president over threat, Senate divided
P Presidency says Washington was misled; CAN insists Christians are being killed; US lawmaker tells Nigeria to 'stop denying'
P The Presidency on Tuesday dismissed as "a dangerous fiction" the claim by the President of the United States that a genocide of Christians is going on in Nigeria, three days after he threatened to send troops "guns-a-blazing" into the country.
P Special Adviser on Information, Mr Bayo Adekunbi, who spoke with newsmen at the State House, Abuja, said the American leader had been fed by "people who cannot find Benue on the map".
P "Boko Haram does not ask for your baptism card before it shoots," Adekunbi said.
P "It has bombed more mosques than churches, and the whole world knows it."
P The US leader on Friday put Nigeria back on the list of countries of particular concern, and on Saturday he wrote on Truth Social that he would stop all aid at once if the killings did not cease.
P "If we attack, it will be fast, vicious and sweet," the post read.
P The threat set off a storm in the Senate, where members sat behind closed doors for two hours on Tuesday.
P A lawmaker from the North-East, Senator Babagana Zannah, moved that the United States Ambassador be summoned to explain the outburst, but the motion was rejected on the ground that foreign matters belong to the executive.
P "We should not beat a drum for another man's dance," the Deputy Senate President, Osita Ezeigbo, told his colleagues.
P The Christian Association of Nigeria broke ranks with the government.
P Its President, Archbishop Dauda Gyang, backed the American decision and accused the security agencies of abandoning villages in Plateau and Benue to the mercy of armed herders.
P He recalled the massacre at Yelwata in June, in which gunmen killed about 200 people, most of them displaced farmers asleep in a market.
P "Since that attack not one soul has been convicted, so what should we call it?" he asked.
P The Jama'atu Nasril Islam, for its part, condemned the designation and said that Muslims had buried as many of their own.
P In Washington, Congressman Rudd Mooring, a Republican from West Virginia whom the president has asked to look into the matter, told Fox News that Abuja must "stop denying and start protecting".
P Mooring's committee on Africa will hold a hearing on November 20, his office announced.
P A Democrat on the panel, Ms Gwendolyn Meeks-Carter, described the invasion talk as reckless and urged the White House to withdraw it.
P The naira was steady at the close of business.
P Nigeria was first designated in December 2020, in the last weeks of the same president's earlier term, and was removed from the list eleven months later, a step which evangelical groups in America condemned at the time.
P In 2014, after Boko Haram kidnapped 276 schoolgirls at Chibok, American drones searched Sambisa Forest at Abuja's invitation.
P Can one country save another by threatening it?
P Adekunbi declined to be drawn on that, but disclosed that the two presidents would meet "in the coming days", and that Nigeria welcomed help "as long as our territory is respected".
P The threat, the designation and the Presidency's rebuttal filled every front page in Lagos.
P Suya sellers did brisk business all the same.
P Fuel queues were no shorter either.
@ ng | Nigeria | c | NGA
@ pcy | Nigerian presidency | o | NGAGOV
@ usp | US president | p | USAGOV | president
@ ngp | Nigerian president | p | NGAGOV | president
@ ade | Bayo Adekunbi | p | NGAGOV | Special Adviser on Information
@ bh | Boko Haram | g | NGAREB
@ sen | Nigerian Senate | o | NGALEG
@ zan | Babagana Zannah | p | NGALEG | senator
@ eze | Osita Ezeigbo | p | NGALEG | Deputy Senate President
@ can | Christian Association of Nigeria | o | NGAREL
@ gya | Dauda Gyang | p | NGAREL | president of CAN
@ agn | security agencies | g | NGACOP
@ gun | gunmen | g | NGAUAF
@ far | displaced farmers | l | NGACVL
@ jni | Jama'atu Nasril Islam | o | NGAREL
@ moo | Rudd Mooring | p | USALEGPTY | Congressman
@ hc | House committee on Africa | o | USALEG
@ mee | Gwendolyn Meeks-Carter | p | USALEGPTY | Congresswoman
@ ev | evangelical groups | g | USAREL
@ usa | United States | c | USA
@ girls | Chibok schoolgirls | l | NGAEDU
E 0 Tinubu/PER; US/GPE; Senate/ORG
E 1 Presidency/ORG; Washington/GPE; CAN/ORG; Christians/NORP; US/GPE; Nigeria/GPE
E 2 Presidency/ORG; Tuesday/DATE; United States/GPE; Christians/NORP; Nigeria/GPE
E 3 Bayo Adekunbi/PER; State House/FAC; Abuja/GPE; American/NORP; Benue/GPE
E 4 Boko Haram/ARM; Adekunbi/PER
E 6 US/GPE; Friday/DATE; Nigeria/GPE; Saturday/DATE; Truth Social/ORG
E 8 Senate/ORG; Tuesday/DATE
E 9 North-East/LOC; Babagana Zannah/PER; United States/GPE
E 10 Senate/ORG; Osita Ezeigbo/PER
E 11 Christian Association of Nigeria/ORG
E 12 Dauda Gyang/PER; American/NORP; Plateau/GPE; Benue/GPE
E 13 Yelwata/GPE; June/DATE; about 200 people/NUM
E 15 Jama'atu Nasril Islam/ORG; Muslims/NORP
E 16 Washington/GPE; Rudd Mooring/PER; Republican/NORP; West Virginia/GPE; Fox News/ORG; Abuja/GPE
E 17 Mooring/PER; committee on Africa/ORG; November 20/DATE
E 18 Democrat/NORP; Gwendolyn Meeks-Carter/PER; White House/ORG
E 20 Nigeria/GPE; December 2020/DATE; eleven months later/DATE; America/GPE
E 21 2014/DATE; Boko Haram/ARM; 276 schoolgirls/NUM; Chibok/GPE; American/NORP; Sambisa Forest/LOC; Abuja/GPE
E 23 Adekunbi/PER; Nigeria/GPE; the coming days/DATE
E 24 Presidency/ORG; Lagos/GPE
V 0 | claim | ACCUSE/allege | religion-ethnicity,diplomatic | 1122 | US president=usp | @1:Nigeria=ng | id=g
V 0 | knock | REJECT | diplomatic,religion-ethnicity | 016 | Tinubu's aides=pcy | US president=usp | id=r
V 0 | threat | THREATEN/violence | diplomatic,military | 1384 | US president=usp | @1:Nigeria=ng | id=t
V 1 | says | =r | | | Presidency=pcy | Washington=usp
V 1 | insists | ACCUSE/allege | religion-ethnicity | 1122 | CAN=can | Nigeria=ng | id=k
V 1 | tells | REQUEST/change | diplomatic,religion-ethnicity | 104 | US lawmaker=moo | Nigeria=ng | id=mo
V 2 | dismissed | =r | | | The Presidency=pcy | the President of the United States=usp | when=Tuesday | date=2025-11-04
V 2 | claim | =g | | | the President of the United States=usp | Nigeria=ng
V 2 | threatened | =t | | | he=usp | Nigeria=ng | date=2025-11-01
V 3 | said | =r | | | Mr Bayo Adekunbi=ade | the American leader=usp | where=State House
V 4 | said | =r | | | Adekunbi=ade | @3:the American leader=usp
V 5 | bombed | ASSAULT/explosives | terrorism,religion-ethnicity | 183 | It=bh | - | st=h | by=@4:Adekunbi=ade
V 6 | put | ACCUSE/allege | diplomatic,religion-ethnicity | 1122 | The US leader=usp | Nigeria=ng | when=Friday | date=2025-10-31 | id=l
V 6 | wrote | THREATEN/relations | diplomatic | 1311 | he#1=usp | Nigeria=ng | when=Saturday | date=2025-11-01 | where=Truth Social
V 7 | post | =t | | | we=usp | @6:Nigeria=ng
V 8 | threat | =t | | | @6:The US leader=usp | @6:Nigeria=ng
V 9 | moved | REQUEST/change | legislative,diplomatic | 104 | Senator Babagana Zannah=zan | @8:Senate=sen | id=mv
V 9 | outburst | =t | | | @6:The US leader=usp | @6:Nigeria=ng
V 9 | motion | =mv | | | Senator Babagana Zannah=zan | @8:Senate=sen
V 9 | rejected | REJECT/change | legislative,diplomatic | 123 | @8:Senate=sen | Senator Babagana Zannah=zan | id=rm
V 10 | told | =rm | | | Osita Ezeigbo=eze | @9:Senator Babagana Zannah=zan
V 12 | backed | SUPPORT | religion-ethnicity,diplomatic | 051 | Archbishop Dauda Gyang=gya | American=usp
V 12 | decision | =l | | | American=usp | @11:Nigeria=ng
V 12 | accused | =k | | | Archbishop Dauda Gyang=gya | the security agencies=agn
V 13 | massacre | ASSAULT/targeted | religion-ethnicity | 202 | gunmen=gun | displaced farmers=far | st=h | when=June | date=2025-06 | where=Yelwata | n=killed:about 200 people:200 | id=y
V 13 | killed | =y | | | gunmen=gun | about 200 people=far | n=killed:about 200 people:200
V 14 | attack | =y | | | @13:gunmen=gun | @13:displaced farmers=far | by=he=gya
V 15 | condemned | ACCUSE/disapprove | diplomatic,religion-ethnicity | 111 | Jama'atu Nasril Islam=jni | @16:the president=usp
V 15 | designation | =l | | | @16:the president=usp | @16:Abuja=ng
V 16 | asked | REQUEST/assist | diplomatic,legislative | 021 | the president=usp | Congressman Rudd Mooring=moo
V 16 | told | =mo | | | Congressman Rudd Mooring=moo | Abuja=ng
V 17 | hearing | ACCUSE/investigate | legislative,religion-ethnicity | 092 | committee on Africa=hc | @16:Abuja=ng | st=f | by=his office=moo | when=November 20 | date=2025-11-20
V 18 | described | ACCUSE/disapprove | legislative,diplomatic | 111 | Ms Gwendolyn Meeks-Carter=mee | the White House=usp
V 18 | talk | =t | | | the White House=usp | @16:Abuja=ng
V 18 | urged | REQUEST/yield | legislative,military | 0256 | Ms Gwendolyn Meeks-Carter=mee | the White House=usp
V 20 | designated | ACCUSE/allege | diplomatic,religion-ethnicity | 1122 | same president=usp | Nigeria=ng | st=h | when=December 2020 | date=2020-12
V 20 | removed | CONCEDE | diplomatic,religion-ethnicity | 080 | America=usa | Nigeria=ng | st=h | when=eleven months later | date=2021-11 | id=rv
V 20 | step | =rv | | | America=usa | Nigeria=ng
V 20 | condemned | ACCUSE/disapprove | diplomatic,religion-ethnicity | 111 | evangelical groups=ev | America=usa | st=h | date=2021-11
V 21 | kidnapped | ASSAULT/abduct | terrorism | 181 | Boko Haram=bh | 276 schoolgirls=girls | st=h | when=2014 | date=2014 | where=Chibok | n=abducted:276 schoolgirls:276
V 21 | searched | AID | military,terrorism | 072 | American=usa | Abuja=ng | st=h | when=2014 | date=2014 | where=Sambisa Forest
V 21 | invitation | REQUEST/assist | military,terrorism | 0212 | Abuja=ng | American=usa | st=h | date=2014
V 23 | meet | AGREE | diplomatic,executive | 036 | the two presidents=ngp; the two presidents=usp | - | by=Adekunbi=ade | when=in the coming days
V 24 | threat | =t | | | @18:the White House=usp | @23:Nigeria=ng
V 24 | designation | =l | | | @18:the White House=usp | @23:Nigeria=ng
V 24 | rebuttal | =r | | | Presidency=pcy | @18:the White House=usp
Q 1 | i | Washington was misled | Presidency=pcy | says | -
Q 1 | i | Christians are being killed | CAN=can | insists | -
Q 1 | m | 'stop denying' | US lawmaker=moo | tells | Nigeria=ng
Q 2 | m | as "a dangerous fiction" the claim by the President of the United States that a genocide of Christians is going on in Nigeria | The Presidency=pcy | dismissed | -
Q 2 | m | send troops "guns-a-blazing" into the country | he=usp | threatened | -
Q 3 | m | the American leader had been fed by "people who cannot find Benue on the map" | Mr Bayo Adekunbi=ade | said | -
Q 4 | d | Boko Haram does not ask for your baptism card before it shoots, | Adekunbi=ade | said | -
Q 5 | d | * | @4:Adekunbi=ade | | -
Q 6 | i | he would stop all aid at once if the killings did not cease | he#1=usp | wrote | -
Q 7 | d | If we attack, it will be fast, vicious and sweet, | @6:he#1=usp | read | -
Q 10 | d | We should not beat a drum for another man's dance, | Osita Ezeigbo=eze | told | his colleagues=sen
Q 14 | d | Since that attack not one soul has been convicted, so what should we call it? | he=gya | asked | -
Q 15 | i | Muslims had buried as many of their own | Jama'atu Nasril Islam=jni | said | -
Q 16 | m | Abuja must "stop denying and start protecting" | Congressman Rudd Mooring=moo | told | -
Q 17 | i | Mooring's committee on Africa will hold a hearing on November 20 | his office=moo | announced | -
Q 23 | m | the two presidents would meet "in the coming days" | Adekunbi=ade | disclosed | -
Q 23 | m | Nigeria welcomed help "as long as our territory is respected" | Adekunbi=ade | disclosed | -

#A w29-020 | 1995-09-13 | WASHINGTON
S FBI agents take the Fifth at Senate hearing on Idaho siege
P Four snipers' bosses refuse to testify as widow's friends listen; director admits bureau was wrong
P WASHINGTON (AP) - Four senior FBI officials invoked their right against self-incrimination Tuesday and refused to answer senators' questions about the 1992 siege at Ruby Ridge, Idaho, in which a sharpshooter killed a white separatist's wife as she held her baby.
P One after another, the four raised their right hands and read the same sentence from a card.
P "On the advice of counsel I respectfully decline," said Lyle Pottsworth, once the bureau's second-ranking man.
P The refusals drew a tart response from Sen. Arliss Spangler, R-Pa., chairman of the Judiciary subcommittee.
P "Any citizen may do that," Spangler said.
S "But when the FBI does it, sir, the country shivers a little."
P The four were suspended in August while federal prosecutors in Washington look into whether they destroyed documents in order to hide who approved the shoot-on-sight rules.
P All have denied it through their lawyers.
P FBI Director Lucian Frey, who is to appear next month, has told the panel in a letter that the rules were "seriously flawed" and that the bureau regretted the death of Vivian Wexler.
P It was the first such admission.
P Her husband, Randall Wexler, wept before the same senators last Wednesday.
P He accused the government of executing her and demanded that the sniper, Leon Hiroki, be put on trial.
P "He shot a mother in a doorway with a child in her arms, and you gave him a commendation," Wexler said.
P The 11-day siege began on Aug. 21, 1992, when U.S. marshals clashed with Wexler's family in the woods; Deputy Marshal William Deegan and the couple's 14-year-old son, Sam, were shot dead.
P The next day the sniper fired twice, wounding Wexler and a friend and killing Mrs. Wexler, who stood behind the cabin door.
P Wexler surrendered on Aug. 31 to a retired Green Beret.
P A Boise jury acquitted him in July 1993 of murder in the marshal's death, and last month the government agreed to pay him and his three daughters $3.1 million, though it admitted no wrong.
P Will the hearings heal anything up there?
P Folks in Naples, the nearest town, say they doubt it, and gun shows still sell a bumper sticker with the dead woman's name.
P Militia groups have made the shooting a rallying cry along with the fire at Waco, Texas, and several lawmakers fear that the mood helped to breed the bombing in Oklahoma City, which killed 168 people in April.
P Sen. Dinah Feinblatt, D-Calif., defended the marshals at Tuesday's session, reminding everyone that Wexler had refused for 18 months to appear in court on a charge of selling two sawed-off shotguns.
P "A warrant is not an invitation," she told her colleagues.
P Hiroki is scheduled to be called Thursday, and his attorney said that he, too, will keep silent.
P Three years on, the siege and the shooting still fill a file cabinet in the senators' office, and Tuesday's refusals added four thin pages.
P The huckleberries on the ridge are ripe.
@ fou | four FBI officials | g | USACOP
@ sub | Senate Judiciary subcommittee | o | USALEG
@ sni | Leon Hiroki | p | USACOP | FBI sniper
@ viv | Vivian Wexler | p | USACVL
@ pot | Lyle Pottsworth | p | USACOP | senior FBI official
@ spa | Arliss Spangler | p | USALEGPTY | chairman of the Judiciary subcommittee
@ fbi | FBI | o | USACOP
@ pro | federal prosecutors in Washington | g | USAJUD
@ fre | Lucian Frey | p | USACOP | FBI director
@ wex | Randall Wexler | p | USACVL | white separatist
@ gov | US government | o | USAGOV
@ mar | U.S. marshals | g | USACOP
@ fam | family of Randall Wexler | l | USACVL
@ dee | William Deegan | p | USACOP | deputy marshal
@ sam | Sam Wexler | p | USACVL
@ fri | friend of Randall Wexler | p | USACVL
@ jur | Boise jury | o | USAJUD
@ okc | people killed in Oklahoma City | l | USACVL
@ fei | Dinah Feinblatt | p | USALEGPTY | senator
@ att | attorney of Leon Hiroki | p | USA
@ nap | people of Naples | l | USACVL
@ ret | retired Green Beret | p | USAELI
E 0 FBI/ORG; Senate/ORG; Idaho/GPE
E 1 Four/NUM
E 2 WASHINGTON/GPE; AP/ORG; Four senior FBI officials/NUM; FBI/ORG; Tuesday/DATE; 1992/DATE; Ruby Ridge/LOC; Idaho/GPE
E 4 Lyle Pottsworth/PER
E 5 Arliss Spangler/PER; R/NORP; Pa./GPE; Judiciary subcommittee/ORG
E 6 Spangler/PER
E 7 FBI/ORG
E 8 August/DATE; Washington/GPE
E 10 FBI/ORG; Lucian Frey/PER; next month/DATE; Vivian Wexler/PER
E 12 Randall Wexler/PER; last Wednesday/DATE
E 13 Leon Hiroki/PER
E 14 Wexler/PER
E 15 Aug. 21, 1992/DATE; U.S./GPE; Wexler/PER; William Deegan/PER; Sam/PER
E 16 The next day/DATE; Wexler#1/PER; Wexler#2/PER
E 17 Wexler/PER; Aug. 31/DATE; Green Beret/ORG
E 18 Boise/GPE; July 1993/DATE; last month/DATE; three daughters/NUM; $3.1 million/MONEY
E 20 Naples/GPE
E 21 Waco/GPE; Texas/GPE; Oklahoma City/GPE; 168 people/NUM; April/DATE
E 22 Dinah Feinblatt/PER; D/NORP; Calif./GPE; Tuesday/DATE; Wexler/PER
E 24 Hiroki/PER; Thursday/DATE
E 25 Tuesday/DATE
V 0 | take the Fifth | REJECT/assist | legislative,legal | 121 | FBI agents=fou | Senate=sub | id=r
V 0 | hearing | ACCUSE/investigate | legislative,repression | 090 | Senate=sub | FBI agents=fbi | id=h
V 0 | siege | COERCE/restrict | repression,crime | 172 | FBI agents=fbi | @12:Randall Wexler=wex | where=Idaho | st=h | id=s
V 1 | refuse | =r | | | Four snipers' bosses=fou | @0:Senate=sub
V 1 | admits | CONCEDE | repression,legislative | 015 | director=fre | - | id=ad
V 2 | refused | =r | | | Four senior FBI officials=fou | senators=sub | when=Tuesday | date=1995-09-12
V 2 | siege | =s | | | FBI=fbi | a white separatist=wex | when=1992 | date=1992 | where=Ruby Ridge
V 2 | killed | ASSAULT/firearms | repression | 175 | a sharpshooter=sni | a white separatist's wife=viv | when=1992 | date=1992 | where=Ruby Ridge | st=h | id=k
V 2 | invoked | =r | | | Four senior FBI officials=fou | senators=sub | when=Tuesday | date=1995-09-12
V 3 | read | =r | | | the four=fou | @2:senators=sub
V 4 | decline | =r | | | I=pot | @2:senators=sub | by=Lyle Pottsworth=pot
V 5 | refusals | =r | | | @3:the four=fou | Judiciary subcommittee=sub
V 5 | response | ACCUSE/disapprove | legislative | 111 | Sen. Arliss Spangler=spa | @3:the four=fou | id=sp
V 6 | said | =sp | | | Spangler=spa | @7:the FBI=fbi
V 8 | look into | ACCUSE/investigate | legal,repression | 091 | federal prosecutors in Washington=pro | The four=fou
V 9 | denied | REJECT | legal | 016 | All=fou | @8:federal prosecutors in Washington=pro
V 10 | told | =ad | | | FBI Director Lucian Frey=fre | -
V 10 | death | =k | | | the bureau=fbi | Vivian Wexler=viv
V 10 | letter | =ad | | | FBI Director Lucian Frey=fre | -
V 10 | regretted | =ad | | | the bureau=fbi | -
V 11 | admission | =ad | | | @10:FBI Director Lucian Frey=fre | -
V 13 | accused | ACCUSE/allege | repression,legislative | 1122 | He=wex | the government=gov | when=@12:last Wednesday | date=1995-09-06 | id=ac
V 13 | executing | =k | | | the government=sni | her=viv | by=He=wex
V 13 | demanded | REQUEST/change | legal,repression | 104 | He=wex | the government=gov
V 14 | shot | =k | | | He=sni | a mother=viv | by=Wexler=wex
V 14 | said | =ac | | | Wexler=wex | you=gov
V 15 | siege | =s | | | @10:the bureau=fbi | Wexler=wex | when=Aug. 21, 1992 | date=1992-08-21/1992-08-31
V 15 | clashed | ASSAULT/firearms | repression,crime | 193 | U.S. marshals=mar; Wexler's family=fam | - | st=h | when=Aug. 21, 1992 | date=1992-08-21 | where=in the woods | id=cl
V 15 | shot | =cl | | | U.S. marshals=mar; Wexler's family=fam | William Deegan=dee; Sam=sam | when=Aug. 21, 1992 | date=1992-08-21
V 16 | fired | =k | | | the sniper=sni | Wexler#1=wex; a friend=fri; Mrs. Wexler=viv | when=The next day | date=1992-08-22
V 16 | killing | =k | | | the sniper=sni | Mrs. Wexler=viv | when=The next day | date=1992-08-22
V 16 | wounding | =k | | | the sniper=sni | Wexler#1=wex; a friend=fri | when=The next day | date=1992-08-22
V 17 | surrendered | RETREAT/disarm | crime,repression | 0874 | Wexler=wex | a retired Green Beret=ret | st=h | when=Aug. 31 | date=1992-08-31
V 18 | acquitted | CONCEDE | legal | 080 | A Boise jury=jur | him#1=wex | st=h | when=July 1993 | date=1993-07 | where=Boise
V 18 | death | =cl | | | @15:U.S. marshals=mar; @15:Wexler's family=fam | the marshal=dee
V 18 | agreed | AGREE | legal,reparations | 0331 | the government=gov | him#2=wex | when=last month | date=1995-08 | n=money:$3.1 million:3100000:USD
V 19 | hearings | =h | | | @5:Judiciary subcommittee=sub | @7:the FBI=fbi
V 21 | shooting | =k | | | @16:the sniper=sni | @16:Mrs. Wexler=viv
V 21 | bombing | ASSAULT/explosives | terrorism | 183 | - | 168 people=okc | st=h | when=April | date=1995-04 | where=Oklahoma City | n=killed:168 people:168 | id=ok
V 21 | killed | =ok | | | - | 168 people=okc | when=April | date=1995-04 | where=Oklahoma City | n=killed:168 people:168
V 22 | defended | SUPPORT | legislative,legal | 052 | Sen. Dinah Feinblatt=fei | the marshals=mar | id=df
V 22 | session | =h | | | @5:Judiciary subcommittee=sub | @7:the FBI=fbi | when=Tuesday | date=1995-09-12
V 22 | refused | REJECT/assist | legal,crime | 121 | Wexler=wex | the marshals=mar | st=h | by=Sen. Dinah Feinblatt=fei
V 22 | reminding | =df | | | Sen. Dinah Feinblatt=fei | the marshals=mar
V 22 | charge | ACCUSE/allege | legal,crime | 115 | @13:the government=gov | Wexler=wex | st=h
V 23 | told | =df | | | she=fei | @22:the marshals=mar
V 24 | keep silent | REJECT/assist | legislative,legal | 121 | he=sni | @5:Judiciary subcommittee=sub | by=his attorney=att | when=Thursday | date=1995-09-14
V 25 | siege | =s | | | @10:the bureau=fbi | @22:Wexler=wex
V 25 | shooting | =k | | | @24:Hiroki=sni | @16:Mrs. Wexler=viv
V 25 | refusals | =r | | | @3:the four=fou | the senators=sub | when=Tuesday | date=1995-09-12
Q 4 | d | On the advice of counsel I respectfully decline, | Lyle Pottsworth=pot | said | -
Q 6 | d | Any citizen may do that, | Spangler=spa | said | -
Q 7 | d | * | @6:Spangler=spa | | sir=pot
Q 10 | m | the rules were "seriously flawed" | FBI Director Lucian Frey=fre | told | the panel=sub
Q 10 | i | the bureau regretted the death of Vivian Wexler | FBI Director Lucian Frey=fre | told | the panel=sub
Q 14 | d | He shot~~a commendation, | Wexler=wex | said | you=gov
Q 20 | i | they doubt it | Folks in Naples=nap | say | -
Q 22 | i | Wexler had refused for 18 months to appear in court on a charge of selling two sawed-off shotguns | Sen. Dinah Feinblatt=fei | reminding | -
Q 23 | d | A warrant is not an invitation, | she=fei | told | her colleagues=sub
Q 24 | i | he, too, will keep silent | his attorney=att | said | -

