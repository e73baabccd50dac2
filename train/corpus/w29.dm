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
V 0 | snubs | REJECT/assist | legislative,executive | 121 | Budget official=kuy | House#1=pan | id=a
V 0 | inquiry | ACCUSE/investigate | legislative,executive | 090 | House#1=pan | @2:president=pre | id=i
V 0 | vows | REJECT/assist | legislative,executive | 121 | White House lawyer=gau | House#1=pan | id=l
V 1 | subpoena | REQUEST/assist | legislative,executive | 1013 | Democrats=dem | @0:Budget official=kuy | id=s
V 1 | call | ACCUSE/disapprove | legislative,executive | 111 | Democrats=dem | @0:Budget official=kuy | id=c
V 1 | refusal | =a | | | @0:Budget official=kuy | Democrats=dem
V 2 | refused | =a | | | top White House budget official=kuy | House investigators=pan | when=Tuesday | date=2019-10-08
V 2 | told | =l | | | the president's lawyer=gau | Congress=pan
V 2 | inquiry | =i | | | House investigators=pan | president=pre
V 3 | held back | SANCTION/discontinue | military,executive | 1622 | @2:White House=wh | Ukraine=ukr | st=h | when=last summer | date=2019-06/2019-08 | n=money:$250 million:250000000:USD | id=f
V 4 | notified | =a | | | His attorney=far; he=kuy | the three committees=pan
V 5 | told | REQUEST/change | executive | 104 | the executive branch#2=wh | him=kuy | by=Lucinda Farr=far
V 5 | wrote | =a | | | Lucinda Farr=far | @4:the three committees=pan
V 6 | subpoena | =s | | | the panels=pan | him=kuy
V 7 | refusal | =a | | | @5:Mr. Kuykendall=kuy | we=pan
V 7 | said | =c | | | Aaron Lindqvist=lin | @5:Mr. Kuykendall=kuy
V 8 | accused | ACCUSE/allege | legislative,executive | 112 | He=lin | the White House=wh
V 8 | freeze | =f | | | White House=wh | @3:Ukraine=ukr | by=He=lin
V 9 | rejected | =l | | | Preston Gault=gau | @6:the panels=pan | when=Tuesday evening | date=2019-10-08
V 10 | demanded | REQUEST/change | legislative,executive | 1042 | It=gau | the full House=hou | id=d
V 11 | dismissed | REJECT/change | legislative,executive | 123 | The Speaker=spk | @9:Preston Gault=gau | id=dr
V 11 | demand | =d | | | @9:Preston Gault=gau | @10:the full House=hou
V 12 | said | =dr | | | she#1=spk | You=gau | where=Seattle
V 12 | investigation | =i | | | @10:House=pan | @9:the president=pre
V 13 | rallied | SUPPORT | legislative | 050 | Republicans=rep | the president=pre
V 14 | defended | SUPPORT | legislative | 052 | Chet Baumgarten=bau | @5:Mr. Kuykendall=kuy
V 14 | no-show | =a | | | @5:Mr. Kuykendall=kuy | @6:the panels=pan
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
V 0 | arrests | COERCE/arrest | migration,legal | 173 | ICE=ice | 340=wor | where=Mississippi | n=arrested:340:340 | id=a
V 1 | cheers | SUPPORT | migration | 051 | Governor=gov | @0:ICE=ice | id=g
V 1 | raids | COERCE/seize | migration,legal | 1711 | @0:ICE=ice | @7:the companies=com | id=r
V 1 | call | ACCUSE/disapprove | migration | 111 | bishop=bis; mayor=may | @0:ICE=ice | id=m
V 1 | let go | RETREAT/release | migration,legal | 0841 | @0:ICE=ice | scores=wor | n=other:scores:- | id=l
V 2 | stormed | =r | | | Federal agents=ice | four poultry plants=com | when=this week | date=2019-08-07 | where=Mississippi
V 2 | arrested | =a | | | Federal agents=ice | 340 workers=wor | by=authorities=hon | when=this week | date=2019-08-07 | where=Mississippi | n=arrested:340 workers:340
V 2 | back home | =l | | | Federal agents=ice | some 120 of them=wor | n=other:some 120:120
V 3 | raids | =r | | | @2:Federal agents=ice | the plants=com
V 6 | defended | SUPPORT | migration,legal | 052 | Wade Honeycutt=hon | @8:ICE=ice | where=Jackson
V 6 | operation | =r | | | @8:ICE=ice | @7:the companies=com
V 7 | investigation | ACCUSE/investigate | legal,migration | 091 | @2:Federal agents=ice | the companies themselves=com | by=He=hon
V 8 | applaud | =g | | | Buck Tillery=gov | ICE=ice
V 10 | condemned | =m | | | Denise Hartsfield=may | @8:ICE=ice
V 10 | arrests | =a | | | @8:ICE=ice | @2:340 workers=wor
V 11 | called on | REQUEST/yield | migration,religion-ethnicity | 0253 | Bishop Thomas Reinholt=bis | the agency=ice
V 12 | plans | AGREE | migration | 030 | He=bis | @13:ICE=ice | by=his office=bis | when=Saturday | date=2019-08-10 | where=Jena
V 13 | released | =l | | | ICE=ice | about 30 people=wor | by=Keith Barrow=bar | when=the same day | date=2019-08-07 | n=other:about 30 people:30
V 14 | disputed | REJECT | migration | 016 | a teacher at Scott County Elementary=tea | @13:Keith Barrow=bar | id=t
V 15 | said#2 | =t | | | she=tea | the man=bar
V 16 | vigil | PROTEST/demo | migration | 141 | about 300 people=vig | @13:ICE=ice | when=Thursday evening | date=2019-08-08 | where=Forest | n=protesters:about 300 people:300
V 18 | sued | ACCUSE/allege | legal,migration,rights-freedoms | 115 | American Civil Liberties Union=acl | the agency=ice | when=Thursday | date=2019-08-08 | id=s
V 18 | accusing | =s | | | American Civil Liberties Union=acl | the agency=ice
V 19 | turned away | REJECT/yield | legal,rights-freedoms | 1245 | @18:the agency=ice | two lawyers=law | by=Simone Akers=ake | where=hangar | n=other:two lawyers:2
V 20 | raid | COERCE/seize | migration,legal | 1711 | @22:agents=ice | a meatpacking plant=pos | st=h | when=2008 | date=2008 | where=Postville
V 20 | arrests | COERCE/arrest | migration,legal | 173 | @22:agents=ice | those workers=pos | st=h | when=2008 | date=2008 | where=Postville | n=arrested:nearly 400:400
V 20 | sentenced | SANCTION/convict | migration,legal | 116 | | about 270 of those workers=pos | st=h | date=2008 | n=arrested:about 270:270
V 22 | detained | COERCE/arrest | migration,legal | 173 | agents=ice | 592=lau | st=h | when=Aug. 25, 2008 | date=2008-08-25 | where=Laurel | n=arrested:592:592
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
@ hou | House of Representatives | o | USALEG
@ hol | Everett Holcombe | p | USAGOV | attorney general
@ dem | House Democrats | g | USALEGPTY
@ sev | Democrats voting for contempt | g | USALEGPTY
@ nra | National Rifle Association | o | USANGO
@ whi | Cora Whitfield | p | USALEGPTY | Representative
@ atf | Bureau of Alcohol, Tobacco, Firearms and Explosives | o | USACOP
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
V 6 | told | ACCUSE/disapprove | legislative | 111 | Rep. Cora Whitfield=whi | @2:House=hou
V 8 | shot | ASSAULT/firearms | crime,trafficking | 193 | bandits=ban | Border Patrol Agent Neil Barragan=bar | st=h | when=December 2010 | date=2010-12 | where=Arizona
V 10 | accused | ACCUSE/allege | legislative,executive | 112 | Ferraro=fer | Holcombe=hol
V 11 | fired back | =h | | | Holcombe=hol | @9:Rep. Dirk Ferraro=fer | where=New Orleans
V 11 | visiting | CONSULT/visit | legal | 042 | he=hol | police cadets=cad | where=New Orleans
V 12 | said | =h | | | he=hol | @14:House=hou
V 12 | vote | =v | | | @14:House=hou | he=hol
V 13 | told | REJECT/change | legal,executive,legislative | 120 | The Justice Department=doj | Speaker Ray Kessler=kes | id=j
V 13 | invoked | REJECT/assist | executive,legislative | 121 | the president=pre | @14:the House=hou | st=h | when=last week | date=2012-06-18/2012-06-24
V 14 | said | THREATEN | legal,legislative | 130 | Kessler=kes | @13:The Justice Department=doj | id=k
V 16 | file | =k | | | House lawyers=hou | @13:The Justice Department=doj | by=an aide=aid2 | when=August | date=2012-08
V 17 | denounced | ACCUSE/disapprove | executive,legislative | 111 | Alec Brandeis=bra | @16:House=hou
V 17 | move | =v | | | @16:House=hou | @20:Holcombe=hol
V 17 | urged | REQUEST/change | executive,legislative | 0242 | he=bra | Republicans=rep
V 19 | subpoenaed | REQUEST/assist | legislative,legal | 1013 | Committee investigators=com | @20:Holcombe=hol | st=h | when=October | date=2011-10
V 19 | told | ACCUSE/allege | legislative,trafficking | 112 | ATF agent Carl Dobrowski=dob | his bosses=bos | st=h | date=2011-02
V 19 | ordered | REQUEST/change | trafficking | 104 | his bosses=bos | him=dob | st=h | by=ATF agent Carl Dobrowski=dob
V 20 | apologized | CONCEDE | executive | 055 | Holcombe=hol | Barragan's family=fam | st=h | when=November | date=2011-11
V 21 | cited | SANCTION/convict | legislative,executive,legal | 116 | a Democratic House=hou | two aides of another president=two | st=h | when=February 2008 | date=2008-02 | n=other:two aides:2 | id=o
V 21 | boycotted | PROTEST/boycott | legislative | 143 | Republicans=rep; Kessler=kes | a Democratic House=hou | st=h | when=February 2008 | date=2008-02
V 21 | vote | =o | | | a Democratic House=hou | two aides of another president=two
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
V 0 | bars | SANCTION/convict | legal,rights-freedoms,repression | 116 | Judge=jud | federal agents=ice | id=o
V 1 | Ruling | =o | | | @0:Judge=jud | @0:federal agents=ice
V 1 | clashes | ASSAULT | repression,migration | 190 | @0:federal agents=ice; @2:peaceful protesters=pro | - | where=Minneapolis
V 1 | calls | ACCUSE/disapprove | legal,executive | 111 | Homeland chief=tea | @0:Judge=jud | id=b
V 1 | promises | REJECT | legal,executive | 120 | Homeland chief=tea | @0:Judge=jud | id=ap
V 2 | ordered | =o | | | A federal judge=jud | immigration officers=ice | when=Tuesday | date=2026-01-20
V 2 | using | ASSAULT/crowd-control | repression,rights-freedoms | 175 | immigration officers=ice | peaceful protesters=pro | where=Minnesota | id=g
V 3 | found | =o | | | Judge Ingrid Solvang=jud | agents=ice
V 4 | wrote | =o | | | she=jud | @3:agents=ice
V 5 | blasted | =b | | | Homeland Security Secretary Marla Teasdale=tea | @3:Judge Ingrid Solvang=jud
V 5 | order | =o | | | @3:Judge Ingrid Solvang=jud | @3:agents=ice
V 6 | posted | =b | | | she=tea | an activist in a robe=jud
V 6 | appeal | =ap | | | her lawyers=tea | an activist in a robe=jud | when=by Friday | date=2026-01-23
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
V 20 | arrested | COERCE/arrest | migration,legal | 173 | @17:officers=ice | More than 900 people=arr | by=the department=dhs | n=arrested:More than 900 people:900
V 20 | operation | =d | | | @17:officers=ice | -
V 21 | killing | ASSAULT | repression,inequality | 175 | a police officer=cop | George Floyd=flo | st=h | when=May 2020 | date=2020-05 | where=Minneapolis
V 21 | riots | PROTEST/riot | repression | 145 | @1:Minneapolis=riot | - | st=h | when=May 2020 | date=2020-05 | where=Minneapolis
V 22 | orders | =o | | | @18:Solvang=jud | @17:officers=ice | when=Tuesday | date=2026-01-20
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
V 0 | quit | CONCEDE | legislative,gender | 0831 | Stanhope=sta | @1:two dozen Democratic colleagues=dem | st=f | id=q
V 1 | comes forward | ACCUSE/allege | legislative,gender | 112 | sixth woman=aid | him=sta | id=a6
V 1 | call for | REQUEST/change | legislative,gender | 1041 | two dozen Democratic colleagues=dem | him=sta | n=other:two dozen:24 | id=c
V 1 | go | =q | | | he=sta | two dozen Democratic colleagues=dem
V 1 | swipe | ACCUSE/disapprove | legislative,executive | 111 | he=sta | the White House=pre | id=sw
V 3 | resign | =q | | | he#1=sta | two dozen fellow Democrats=dem | by=Sen. Philip Stanhope=sta | when=in the coming weeks
V 3 | demanded | =c | | | two dozen fellow Democrats=dem | his=sta | n=other:two dozen:24
V 3 | accusations | ACCUSE/allege | legislative,gender | 112 | half a dozen women=wom | he#2=sta | n=other:half a dozen women:6 | id=ac
V 3 | groped | ASSAULT/sexual | gender | 1821 | he#2=sta | half a dozen women=wom | by=half a dozen women=wom | st=h
V 5 | told | REJECT | legislative,gender | 016 | he=sta | @3:half a dozen women=wom
V 5 | allegations | =ac | | | @3:half a dozen women=wom | I=sta
V 6 | noted | =sw | | | He=sta | a man who has bragged on tape=pre
V 7 | announcement | =q | | | @8:Stanhope=sta | @3:two dozen fellow Democrats=dem | when=@3:Thursday
V 7 | said | =a6 | | | a former congressional aide=aid | he=sta | by=Politico=pol
V 8 | rejected | REJECT | legislative,gender | 016 | Stanhope=sta | her=aid
V 8 | account | =a6 | | | her=aid | Stanhope=sta
V 9 | urged | REQUEST/change | legislative,gender | 0241 | Beatrice Langford=lan | him=sta | when=@7:early Wednesday | date=2017-12-06 | id=la
V 10 | appeal | =la | | | Her=lan | him#1=sta
V 10 | echoed | =c | | | one senator after another=dem | him#1=sta
V 10 | telephoned | CONSULT/phone | legislative | 041 | Sid Auerbach=aue; him#1=sta | -
V 10 | told | REQUEST/change | legislative,gender | 0241 | Sid Auerbach=aue | him#2=sta
V 11 | said | =la | | | Langford=lan | @8:Stanhope=sta
V 15 | praised | SUPPORT | legislative | 051 | Dean Rasmussen=ras | the senator=sta
V 15 | decision | =q | | | the senator=sta | @10:one senator after another=dem | by=Dean Rasmussen=ras
V 15 | called | ACCUSE/disapprove | legislative | 111 | Dean Rasmussen=ras | the senator=sta
V 15 | challenged | REQUEST/change | legislative | 0241 | he=ras | the senator=sta
V 16 | inquiry | ACCUSE/investigate | legislative,gender | 090 | Ethics Committee=eth | Stanhope=sta | when=Nov. 30 | date=2017-11-30 | id=i
V 16 | request | REQUEST/assist | legislative | 0213 | Stanhope=sta | Ethics Committee=eth
V 17 | probe | =i | | | @16:Ethics Committee=eth | he=sta | by=Sen. Jim Tolliver=tol
V 18 | accuse | ACCUSE/allege | gender,legislative | 112 | Leah Tremaine=tre | him=sta | when=Nov. 16 | date=2017-11-16 | id=tr
V 18 | wrote | =tr | | | Leah Tremaine=tre | he=sta | when=Nov. 16 | date=2017-11-16
V 18 | mashed | ASSAULT/sexual | gender | 1821 | he=sta | hers=tre | by=Leah Tremaine=tre | st=h | when=2006 | date=2006 | where=Kuwait
V 19 | apologized | CONCEDE | gender,legislative | 055 | Stanhope=sta | her=tre | when=the same day | date=2017-11-16
V 19 | accepted | CONCEDE | gender | 056 | she=tre | Stanhope=sta
V 21 | resigned | RETREAT/resign | legislative,gender | 0831 | Bob Packwood=pac | - | st=h | when=September 1995 | date=1995-09 | where=Oregon
V 21 | voted | SUPPORT | legislative | 050 | Ethics Committee=eth | - | st=h | when=September 1995 | date=1995-09
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
@ fod | Samir Fodderingham | p | USAMED | retired VA physician
@ pel | Robert Pellworth | p | USAGOVMED | under secretary for health
@ pho | managers of the Phoenix VA | g | USAGOVMED
@ vet | veterans | l | USACVL
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
V 0 | cooked | ACCUSE/allege | health,executive | 1121 | VA doctor=fod | They=pho | id=a
V 1 | steps down | RETREAT/resign | executive,health | 0831 | Official=pel | - | id=r
V 1 | grilling | ACCUSE/disapprove | legislative,health | 110 | @7:Senate Veterans' Affairs Committee=com | @7:Ellis Shimoda=shi | id=h
V 3 | told | =a | | | the retired physician=fod | managers of the Phoenix VA=pho | when=Three weeks ago | date=2014-04
V 4 | charge | =a | | | his=fod | @3:managers of the Phoenix VA=pho
V 4 | resigned | =r | | | Dr. Robert Pellworth=pel | - | when=Friday | date=2014-05-16
V 6 | cooked | =a | | | @5:Fodderingham=fod | They=pho
V 7 | departure | =r | | | Pellworth=pel | - | by=Ellis Shimoda=shi
V 7 | raked over the coals | =h | | | Senate Veterans' Affairs Committee=com | Ellis Shimoda=shi | when=Thursday | date=2014-05-15
V 9 | scolded | ACCUSE/disapprove | legislative,health | 111 | Sen. Joanna Burkhalter=bur | him=shi | date=2014-05-15 | id=sc
V 10 | said | =sc | | | she=bur | @8:Shimoda=shi
V 10 | hearing | =h | | | @7:Senate Veterans' Affairs Committee=com | @8:Shimoda=shi
V 11 | demanded | REQUEST/change | executive,health | 1041 | Dan Delaney=del | Shimoda=shi | st=h | when=May 5 | date=2014-05-05
V 11 | repeated | REQUEST/change | executive,health | 1041 | Dan Delaney=del | Shimoda=shi | when=Friday | date=2014-05-16
V 11 | dismissed | ACCUSE/disapprove | executive,health | 111 | Dan Delaney=del | @13:White House=wh
V 11 | exit | =r | | | Pellworth=pel | -
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
V 0 | defies | REJECT | migration,legal,executive | 128 | Texas governor=abe | Supreme Court=sc | where=Rio Grande | id=d
V 1 | tells | REQUEST/yield | migration,executive | 1055 | White House=wh | him#1=abe | id=w
V 1 | cheer | SUPPORT | executive,migration | 051 | 25 Republican governors=rgo | him#2=abe | n=other:25:25 | id=c
V 2 | dug in | =d | | | Gov. Clint Abernathy=abe | U.S. Supreme Court=sc | when=Thursday | date=2024-01-25 | where=Rio Grande
V 2 | ruled | SANCTION/convict | legal,migration | 116 | U.S. Supreme Court=sc | @3:Texas=tex | date=2024-01-22 | id=r
V 3 | accused | ACCUSE/allege | executive,migration | 112 | he=abe | the president=pre | id=l
V 4 | statement | =c | | | every Republican governor but one=rgo | him=abe | when=By evening | date=2024-01-25
V 5 | ruling | =r | | | @2:U.S. Supreme Court=sc | @3:Texas=tex | when=Monday | date=2024-01-22
V 5 | ban | SANCTION/convict | legal,migration | 116 | an appeals court=app | @2:federal agents=bp | st=h
V 9 | seized | COERCE/seize | migration,military | 192 | Texas National Guard soldiers=grd | U.S. Border Patrol=bp | when=Jan. 10 | date=2024-01-10 | where=Eagle Pass | id=s
V 9 | locking out | REJECT/yield | migration,executive | 1245 | Texas National Guard soldiers=grd | U.S. Border Patrol=bp | when=Jan. 10 | date=2024-01-10 | where=Shelby Park
V 11 | accused | ACCUSE/allege | migration,executive | 112 | Department of Homeland Security=dhs | the Guard=grd | id=ac
V 11 | barred | REJECT/yield | migration,human-security | 1245 | the Guard=grd | its agents=bp | by=Department of Homeland Security=dhs | date=2024-01-12
V 11 | charge | =ac | | | Department of Homeland Security=dhs | the Guard=grd
V 11 | denied | REJECT | migration | 016 | the state=tex | Department of Homeland Security=dhs
V 12 | gave | =w | | | Jonah Meyerson=mey | Texas=tex | when=Tuesday | date=2024-01-23
V 13 | urged | REQUEST/change | executive,migration | 0242 | she=her | the governor=abe
V 14 | called on | REQUEST/change | migration,military | 1042 | Rep. Joaquin Villaseñor=vil | the president=pre | id=v
V 14 | did | COERCE/seize | executive,military | 192 | Dwight Eisenhower=eis | the Guard=ark | st=h | when=1957 | date=1957 | where=Little Rock
V 16 | ruled | REJECT/change | executive,military | 1232 | Aides to the president=aid | @14:Rep. Joaquin Villaseñor=vil | by=two officials=off
V 18 | takeover | =s | | | @14:the Guard=grd | @9:U.S. Border Patrol=bp
V 18 | complained | ACCUSE/disapprove | executive | 111 | Mayor Ronaldo Saldaña=sal | @14:the Guard=grd
V 20 | bused | COERCE/deport | migration | 174 | the state=tex | more than 100,000 migrants=mig | st=h | n=displaced:more than 100,000 migrants:100000
V 22 | praised | SUPPORT | election,migration | 051 | Wendell Gaines=gai | the governor=abe | where=Las Vegas | id=g
V 22 | promised | AGREE | election,migration | 0332 | he#1=gai | him=abe | where=Las Vegas
V 23 | told | =g | | | he=gai | Texas=abe
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
@ dac | Leonard Dacosta | p | USAGOVPTY | mayor of New York City
@ fbi | FBI | o | USACOP
@ pro | federal prosecutors in Manhattan | g | USAJUD
@ wen | Darius Wendt | p | USAJUD | U.S. Attorney
@ tur | Turkish officials | g | TURGOV
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
V 0 | rap | ACCUSE/allege | corruption,legal | 1121 | @1:Feds=pro | Mayor Dacosta=dac | id=c
V 0 | vows | REJECT/change | corruption,executive | 1231 | Mayor Dacosta=dac | - | id=v
V 1 | sold | ACCUSE/allege | corruption,legal | 1121 | Feds=pro | Hizzoner=dac | id=c2
V 1 | raided | COERCE/seize | corruption,legal | 1711 | Feds=fbi | Hizzoner=dac | where=Gracie Mansion | id=r
V 3 | stormed | =r | | | FBI agents=fbi | Mayor Leonard Dacosta=dac | when=Thursday | date=2024-09-26 | where=Gracie Mansion
V 3 | indictment | =c | | | federal prosecutors=pro | him=dac | when=Thursday | date=2024-09-26
V 3 | charged | =c | | | federal prosecutors=pro | the first sitting New York City mayor=dac | when=Thursday | date=2024-09-26
V 4 | accuses | =c | | | @3:federal prosecutors=pro | Dacosta=dac
V 4 | leaning on | REQUEST/change | corruption,executive | 104 | Dacosta=dac | the fire department=fd | st=h | by=@3:federal prosecutors=pro | when=2021 | date=2021
V 5 | told | =c | | | Manhattan U.S. Attorney Darius Wendt=wen | one man on his way up=dac
V 7 | denied | REJECT | corruption,legal | 016 | The mayor=dac | @5:Manhattan U.S. Attorney Darius Wendt=pro | id=d
V 8 | said | =d | | | he=dac | @5:Manhattan U.S. Attorney Darius Wendt=pro
V 8 | drowned out | PROTEST/demo | corruption | 141 | hecklers=hec | he=dac | id=hk
V 9 | yelled | ACCUSE/disapprove | corruption,executive | 111 | one man=hec | You=dac
V 10 | claimed | ACCUSE/allege | legal,executive | 112 | Dacosta=dac | @11:Prosecutors=pro | id=cl
V 10 | attacked | ACCUSE/disapprove | migration,executive | 111 | he#2=dac | the White House=wh | st=h | by=Dacosta=dac
V 11 | laughed | REJECT | legal,executive | 016 | Prosecutors=pro | @10:Dacosta=dac | id=lf
V 12 | said | =lf | | | Wendt=wen | @10:Dacosta=dac
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
V 1 | calls | ACCUSE/disapprove | diplomatic,legislative | 111 | Tokyo=min | @0:U.S. House=hou | id=rg
V 1 | vote | =p | | | @0:U.S. House=hou | Tokyo=jpn
V 2 | passed | =p | | | U.S. House of Representatives=hou | Japan=jpn | when=Monday | date=2007-07-30
V 2 | forcing | =x | | | Japan=ija | tens of thousands of Asian women=sur | by=U.S. House of Representatives=hou | when=World War II
V 2 | lobbying | REQUEST/change | diplomatic,legislative | 0242 | Tokyo=jpn | U.S. House of Representatives=hou
V 3 | says | =p | | | @2:U.S. House of Representatives=hou | Japan=jpn
V 4 | thanked | SUPPORT | legislative | 051 | Rep. Ken Furuhashi=fur | his colleagues=hou
V 7 | vote | =p | | | @5:the House=hou | @3:Japan=jpn
V 8 | abducted | ASSAULT/abduct | gender,military | 181 | soldiers=ija | her#1=ryu | st=h | by=Ryu Ok-sun=ryu | when=1944 | date=1944 | where=Daegu
V 10 | called | =rg | | | Chief Cabinet Secretary Haruo Minegishi=min | @5:the House=hou | where=Tokyo
V 10 | resolution | =p | | | @5:the House=hou | @3:Japan=jpn
V 10 | visit | CONSULT/visit | diplomatic,executive | 042 | the prime minister=pm | the U.S. president=pre | st=h | by=Chief Cabinet Secretary Haruo Minegishi=min | when=April | date=2007-04 | where=Camp David
V 11 | denied | REJECT | gender,military | 016 | he=pm | the women=sur | st=h | when=March | date=2007-03
V 12 | apologized | CONCEDE | gender,diplomatic | 055 | He=pm | their=sur | st=h
V 13 | welcomed | SUPPORT | diplomatic | 051 | foreign ministry=mfa | the House=hou
V 13 | action | =p | | | the House=hou | Japan=jpn
V 13 | asked | REQUEST/change | diplomatic,gender | 0242 | foreign ministry=mfa | Japan=jpn
V 15 | assailed | ACCUSE/disapprove | legislative,gender | 111 | Rep. Tobias Lanning=lan | 44 Japanese lawmakers=law
V 16 | denied | REJECT | gender,military | 016 | @15:44 Japanese lawmakers=law | - | st=h
V 17 | warned | THREATEN/relations | diplomatic | 131 | Japanese Ambassador Ryohei Kaneda=kan | House leaders=led | st=h | when=last month | date=2007-06
V 17 | passage | =p | | | @13:the House=hou | @13:Japan=jpn
V 21 | driven | =x | | | @11:the army=ija | up to 200,000 women=sur | by=Historians=his | n=other:up to 200,000 women:200000
V 22 | admitted | CONCEDE | military,gender | 055 | a Japanese cabinet secretary=sec | @21:up to 200,000 women=sur | st=h | when=1993 | date=1993
V 23 | rallies | PROTEST/demo | gender,diplomatic | 141 | @24:we=org | Japanese Embassy=jpn | st=h | when=January 1992 | date=1992-01/2007-07 | where=Seoul
V 23 | go on | PROTEST/demo | gender,diplomatic | 141 | @24:we=org | Japanese Embassy=jpn | st=f | by=an organizer=chu | when=Wednesday | date=2007-08-01 | where=Seoul
V 24 | vote#1 | =p | | | @13:the House=hou | @13:Japan=jpn
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
V 6 | called on | =d | | | She=ayy | India=ind
V 6 | blackout | =b | | | India=ind | @4:Jammu and Kashmir=ksh
V 7 | raised | ACCUSE/disapprove | diplomatic,human-rights | 114 | the department=sd | South Block=ind | by=Acting Assistant Secretary of State Amy Whitcomb=whi
V 7 | detentions | =h | | | South Block=ind | @3:political leaders=det
V 8 | asked | REQUEST/yield | diplomatic,human-rights | 0253 | We=sd | the Government of India=ind | by=she=whi
V 8 | holding | =h | | | the Government of India=ind | @3:political leaders=det | by=she=whi
V 9 | supported | SUPPORT | diplomatic | 051 | the United States=usa | India=ind | by=Ms Whitcomb=whi
V 9 | criticised | ACCUSE/disapprove | diplomatic,terrorism | 111 | she=whi | Pakistan=pak
V 11 | walked out | PROTEST/demo | legislative | 140 | Mr Jamal Farrakhan-Reid=far | Mr Barry Sheinman=she
V 12 | rejected | =rj | | | India's Ambassador Venkat Shringarpure=shr | @4:Congress=sub
V 12 | proceedings | =g | | | @4:Congress=sub | @7:the department=sd
V 13 | regretted | ACCUSE/disapprove | diplomatic,legislative | 111 | Ministry of External Affairs=mea | members=sub
V 13 | hearing | =g | | | members=sub | @7:the department=sd
V 15 | disputed | REJECT | legislative,repression | 016 | Dr Nazneen Bukhari=buk | @14:Spokesperson Ravindra Kulshreshtha=kul
V 15 | hearing | =g | | | @13:members=sub | @7:the department=sd
V 15 | fired | ASSAULT/crowd-control | repression,human-rights | 175 | security forces=sf | protesters=sou | by=Dr Nazneen Bukhari=buk | when=August 9 | date=2019-08-09 | where=Soura
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
@ ban | Rick Bannerman | p | USAELI | former White House strategist
@ jury | Washington jury | o | USAJUD
@ com | House select committee on the Capitol attack | o | USALEG
@ hou | House of Representatives | o | USALEG
@ mob | Capitol rioters | l | USACVL
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
V 19 | condemning | ACCUSE/disapprove | legal | 111 | The former president=fpr | @12:prosecutors=pro
V 20 | charged | ACCUSE/allege | legal,legislative | 115 | @22:prosecutors=pro | Paul Navarette=nav | st=h | id=n
V 20 | denies | REJECT | legal | 016 | Paul Navarette=nav | @22:prosecutors=pro
V 20 | trial | ACCUSE/allege | legal | 115 | - | he=nav | st=f | when=November | date=2022-11
V 21 | voted | SANCTION/convict | legislative,legal | 116 | the House=hou | Two more=two | st=h
V 21 | told | REJECT/change | legal,legislative | 120 | the justice department=doj | the House=hou | when=June | date=2022-06
V 22 | offered | CONCEDE | legal,legislative | 035 | Bannerman=ban | @21:the House=com | when=9 July | date=2022-07-09 | id=of
V 22 | offer | =of | | | Bannerman=ban | @21:the House=com
V 22 | dismissed | REJECT | legal | 120 | prosecutors=pro | Bannerman=ban
V 23 | sentenced | SANCTION/convict | legal | 116 | - | He=ban | st=f | when=21 October | date=2022-10-21
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
V 0 | Steps Aside | CONCEDE | executive,legal | 080 | Attorney General=hol | @2:a chorus of lawmakers=law | id=r
V 0 | Probe | ACCUSE/investigate | intelligence,election,legal | 091 | @19:FBI=fbi | Russia=rus | id=p
V 0 | Meetings | CONSULT | diplomatic,election | 040 | His=hol; Ambassador=amb | - | st=h | id=m
V 1 | recuse | =r | | | I=hol | -
V 2 | bowing | =r | | | Attorney General Beauregard Hollins=hol | a chorus of lawmakers=law | when=Thursday | date=2017-03-02
V 2 | investigation | =p | | | @19:FBI=fbi | -
V 2 | demanded | REQUEST/change | executive,legislative | 1042 | a chorus of lawmakers=law | he=hol | id=d
V 3 | recusal | =r | | | His=hol | @2:a chorus of lawmakers=law
V 3 | met | =m | | | he#1=hol; the Russian ambassador=amb | - | by=The Washington Post=wp | when=2016 | date=2016
V 4 | told | REJECT | legal,election | 016 | Hollins=hol | @2:a chorus of lawmakers=law | id=dn
V 5 | rejected | =dn | | | He=hol | @2:a chorus of lawmakers=law
V 7 | answered | REJECT | legislative,election | 016 | he#2=hol | Sen. Al Lindgren=lin | st=h | when=Jan. 10 | date=2017-01-10
V 8 | says | CONCEDE | legislative,legal | 015 | He=hol | -
V 9 | encounters | CONSULT | diplomatic | 040 | his=hol; @8:the ambassador=amb | - | st=h | when=Sept. 8 | date=2016-09-08 | where=Senate office
V 9 | chat | CONSULT | diplomatic | 040 | his=hol; @8:the ambassador=amb | - | st=h | when=July | date=2016-07 | where=Cleveland
V 10 | decision | =r | | | @11:Hollins=hol | @2:lawmakers=law | when=Thursday | date=2017-03-02
V 11 | accused | ACCUSE/allege | legislative,executive | 112 | She=car | Hollins=hol
V 11 | called on | REQUEST/change | legislative,executive | 1041 | She=car; Hank Sussman=sus | him=hol | id=rs
V 11 | demand | =rs | | | She=car; Hank Sussman=sus | him=hol
V 12 | Recusal | =r | | | @11:Hollins=hol | Caruso=car
V 13 | asked for | REQUEST/change | legislative,legal | 0244 | Sussman=sus | the department=doj
V 15 | urge | REQUEST/change | legislative,executive | 0242 | Rep. Jordan Chalmers=cha | the attorney general=hol | id=ch
V 15 | tweet | =ch | | | Rep. Jordan Chalmers=cha | the attorney general=hol
V 16 | dismissed | REJECT | legislative | 120 | Sen. Ted Crenshaw=cre | @18:Democrats=dem
V 18 | declared | SUPPORT | executive | 052 | he#1=pre | Hollins=hol | when=that afternoon | date=2017-03-02 | where=Virginia
V 18 | posted | ACCUSE/disapprove | executive | 111 | he#2=pre | Democrats=dem | when=late at night | date=2017-03-02
V 19 | looking | =p | | | The FBI=fbi | Russian=rus | when=since last summer
V 19 | meddling | COERCE/misinformation | intelligence,election,misinformation | 170 | Russian=rus | - | st=h | by=U.S. intelligence agencies=int | id=md
V 19 | blamed | ACCUSE/allege | intelligence,election | 1125 | U.S. intelligence agencies=int | the Kremlin=rus | st=h | when=January | date=2017-01
V 20 | told | REJECT | diplomatic | 120 | Kremlin spokesman Dmitry Arsenyev=ars | @18:Democrats=dem | when=Friday | date=2017-03-03
V 21 | resigned | RETREAT/resign | executive,diplomatic | 0831 | national security adviser Mack Flannery=fla | - | st=h | when=Feb. 13 | date=2017-02-13
V 21 | calls | CONSULT/phone | diplomatic | 041 | his own=fla; the same diplomat=amb | - | st=h | when=December | date=2016-12
V 22 | withdrew | CONCEDE | legal,executive | 080 | John Ashcroft=ash | - | st=h | when=December 2003 | date=2003-12
V 22 | inquiry | ACCUSE/investigate | intelligence,legal | 091 | - | - | st=h | when=December 2003 | date=2003-12
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
@ pre | US president | p | USAGOV | president
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
@ ins | INS | o | USAGOV
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
V 1 | told | REQUEST/yield | legal,migration | 1053 | Supreme Court=sc | government=adm | id=o
V 2 | condemned | =c | | | The Alliance for Due Process=adp | the administration=adm | when=today | date=2025-04-15
V 2 | refusal | =rf | | | the administration=adm | @1:Supreme Court=sc
V 2 | deported | =dp | | | it=adm | Wilmer Ábrego Funes=abr
V 2 | admission | CONCEDE | migration,legal | 015 | its own=adm | Wilmer Ábrego Funes=abr
V 3 | arrested | COERCE/arrest | migration | 173 | Agents=ag | Ábrego Funes=abr | when=March 12 | date=2025-03-12 | where=Baltimore
V 4 | flown | =dp | | | @2:the administration=adm | he=abr; some 260 other men=men | when=Three days later | date=2025-03-15 | n=other:some 260:260
V 4 | locked up | COERCE/arrest | migration,legal | 173 | @2:El Salvador=slv | he=abr; some 260 other men=men | date=2025-03-15 | where=CECOT
V 5 | deportation | =dp | | | @2:the administration=adm | he=abr
V 5 | ruled | SANCTION/convict | legal,migration | 116 | an immigration judge=ij | - | st=h | when=2019 | date=2019
V 5 | threatened | THREATEN/violence | crime | 130 | a gang=gang | him=abr | st=h
V 6 | took | =dp | | | They=adm | him=abr | by=Maribel Astudillo=ast
V 6 | said | =c | | | Maribel Astudillo=ast | They=adm
V 8 | ordered | =o | | | the Supreme Court=sc | the government=adm | when=April 10 | date=2025-04-10
V 8 | ruling | SANCTION/convict | legal,migration | 116 | District Judge Pauline Xanthos=xan | the government=adm | st=h
V 10 | told | REJECT/yield | diplomatic,migration,legal | 1243 | El Salvador's leader=spr | @8:the Supreme Court=sc | when=@9:Monday | date=2025-04-14 | where=@9:Oval Office | id=sl
V 11 | asked | =sl | | | he=spr | @8:the Supreme Court=sc | where=@9:Oval Office
V 12 | insisted | =rf | | | Stefan Millhauser=mil | @8:the Supreme Court=sc
V 13 | accuses | ACCUSE/allege | migration,crime | 1121 | The government=adm | Ábrego Funes=abr | id=al
V 13 | allegation | =al | | | The government=adm | Ábrego Funes=abr
V 13 | denied | REJECT | migration,crime | 016 | he=abr | The government=adm
V 15 | march | PROTEST/demo | migration,legal | 141 | Yesenia Vásquez Sura=vas; about 400 people=mar | @13:The government=adm | when=this morning | date=2025-04-15 | where=Greenbelt | n=protesters:about 400 people:400
V 17 | rebuked | ACCUSE/disapprove | legal,migration | 111 | Judge Xanthos=xan | the Justice Department's lawyers=doj
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
V 0 | censures | SANCTION/convict | legislative,religion-ethnicity | 116 | House=hou | Detroit Democrat=kho | id=c
V 0 | break | SUPPORT | legislative | 050 | 22 of her own party=t22 | House=hou | n=other:22:22 | id=j
V 1 | rebuked | =c | | | @0:House=hou | Naima Khoury=kho
V 1 | refuses | REJECT/change | legislative | 123 | she=kho | @0:House=hou | id=v
V 2 | voted | =c | | | The House=hou | Rep. Naima Khoury=kho | when=Tuesday night | date=2023-11-07
V 2 | massacre | ASSAULT/targeted | terrorism | 202 | Hamas=ham | Israel=vic | st=h | when=Oct. 7 | date=2023-10-07 | id=m
V 3 | joined | =j | | | Twenty-two Democrats=t22 | nearly every Republican=gop | n=other:Twenty-two:22
V 3 | accuses | ACCUSE/allege | legislative,religion-ethnicity | 112 | @2:The House=hou | the Michigan congresswoman=kho | id=a
V 4 | rejected | REJECT | legislative | 016 | Khoury=kho | @2:The House=hou
V 4 | charge | =a | | | @2:The House=hou | Khoury=kho
V 6 | vowed | =v | | | She=kho | @5:the House=hou
V 7 | told | ACCUSE/disapprove | legislative | 111 | Rep. Rusty McCreary=mcc | @4:Khoury=kho | id=mc
V 7 | vote | =c | | | @5:the House=hou | @4:Khoury=kho
V 8 | said | =mc | | | McCreary=mcc | You=kho
V 10 | censure | =c | | | @5:the House=hou | Khoury=kho
V 10 | accuses | ACCUSE/allege | diplomatic,human-rights | 1124 | she=kho | the president=pre | when=Friday | date=2023-11-03
V 11 | dismissed | REJECT | religion-ethnicity | 120 | Anti-Defamation League=adl | She=kho
V 14 | voted | REJECT | legislative | 120 | 23 Republicans=t23; Democrats=dem | @16:Its author=gra | when=last Wednesday | date=2023-11-01 | n=other:23:23 | id=tb
V 14 | sit-in | PROTEST/obstruct | legislative,military | 144 | @15:some 300 people=sit | - | st=h | when=Oct. 18 | date=2023-10-18 | where=House office building | id=si
V 15 | arrested | COERCE/arrest | legislative,rights-freedoms | 173 | Capitol Police=cap | some 300 people=sit | st=h | date=2023-10-18 | n=arrested:some 300 people:300
V 15 | protest | =si | | | some 300 people=sit | -
V 16 | lashed out | ACCUSE/disapprove | legislative | 111 | Rep. Mandy Tabor Gray=gra | the 23=t23 | where=X
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
V 22 | bombardment | ASSAULT/heavy-weapons | military | 190 | Israel=isr | more than 10,000 Palestinians=pal | by=the Gaza health ministry=gmh | where=Gaza | n=killed:more than 10,000:10000
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
