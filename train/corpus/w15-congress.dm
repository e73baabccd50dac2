#A w15-001 | 2019-11-21 | WASHINGTON
S Diplomat tells impeachment panel she was pressed to praise president
P In day-long testimony, Eleanor Haversham says a White House aide urged her to "lay it on thick" on Twitter or lose her post in Kyiv
P WASHINGTON (AP) — A career diplomat told House impeachment investigators on Wednesday that a White House aide urged her last spring to post a public tribute to the president if she wanted to keep her job, the most vivid account so far of how the embassy in Ukraine was emptied.
P Eleanor Haversham, 58, who spent three decades in the foreign service, spoke in a level voice for almost seven hours and seldom looked at her notes.
P "He told me to lay it on with a trowel or start packing," she said of the aide, Grant Sellwood.
S "I wanted to know who was asking, and he pointed at the ceiling."
P Through his lawyer, Sellwood denied that he had ever spoken to her in such terms.
P "This is fiction with a good seat on C-SPAN," the lawyer, Rick Donahoe, said in a statement.
P The House Intelligence Committee opened the inquiry in September after an anonymous whistleblower complained about a July telephone call between the president and his Ukrainian counterpart.
P Democrats accuse the president of withholding military aid in order to obtain an investigation of a rival.
P The White House calls the proceedings a sham and has refused to hand over a single document.
P Republicans on the panel went after Haversham gently at first and then less gently.
P "So where in all these pages is the crime, Ambassador?" demanded Rep. Duane Kittredge of Ohio, who accused her of nursing a grudge.
P "I brought you my recollection, Congressman," she replied. "The label you will have to supply yourself."
P Midway through the morning the president himself joined in, writing on Twitter that she had left "a mess in each country that let her in", a message that the chairman, Alan Weisblatt, read out to her within minutes.
P "I would be lying if I said my hands were steady," Haversham said when he asked how the tweet made her feel.
P Weisblatt, a former prosecutor, warned that "there are people on this dais who know what leaning on a witness looks like".
P Press secretary Dana Crowe later defended the president's post, telling reporters on the South Lawn that it was "an opinion, which he is entitled to like any American".
P Haversham was recalled from Kyiv in May, two months before her tour was to end, and now teaches a seminar at Georgetown.
P Her removal had already drawn a letter of protest from 50 retired ambassadors, who told Secretary of State Martin Pell in June that the service was being "bullied into silence".
P Whether any of this moves votes is another matter, since polls have hardly shifted in a month.
P The committee will hear from two more witnesses on Thursday, and Weisblatt said his staff would begin drafting a report over Thanksgiving.
@ hav | Eleanor Haversham | p | USAGOV | diplomat, former ambassador
@ sel | Grant Sellwood | p | USAGOV | White House aide
@ com | House Intelligence Committee | o | USALEG
@ pre | US president | p | USAGOV | president
@ don | Rick Donahoe | p | USAGOV | lawyer of Grant Sellwood
@ ukp | Ukrainian president | p | UKRGOV | president
@ whi | whistleblower | p | USAGOV
@ dem | Democrats | g | USAPTY
@ ukr | Ukraine | c | UKR
@ wh | White House | o | USAGOV
@ rep | Republicans on the panel | g | USALEGPTY
@ kit | Duane Kittredge | p | USALEGPTY | Representative
@ wei | Alan Weisblatt | p | USALEGPTY | chairman of the House Intelligence Committee
@ cro | Dana Crowe | p | USAGOV | press secretary
@ ret | retired ambassadors | g | USAELI
@ pel | Martin Pell | p | USAGOV | Secretary of State
E 1 Eleanor Haversham/PER; White House/ORG; Twitter/ORG; Kyiv/GPE
E 2 WASHINGTON/GPE; AP/ORG; House#1/ORG; Wednesday/DATE; White House/ORG; last spring/DATE; Ukraine/GPE
E 3 Eleanor Haversham/PER
E 4 Grant Sellwood/PER
E 6 Sellwood/PER
E 7 C-SPAN/ORG; Rick Donahoe/PER
E 8 House Intelligence Committee/ORG; September/DATE; July/DATE; Ukrainian/NORP
E 9 Democrats/NORP
E 10 White House/ORG
E 11 Republicans/NORP; Haversham/PER
E 12 Duane Kittredge/PER; Ohio/GPE
E 14 Twitter/ORG; Alan Weisblatt/PER
E 15 Haversham/PER
E 16 Weisblatt/PER
E 17 Dana Crowe/PER; South Lawn/FAC; American/NORP
E 18 Haversham/PER; Kyiv/GPE; May/DATE; Georgetown/ORG
E 19 50 retired ambassadors/NUM; Martin Pell/PER; June/DATE
E 21 Thursday/DATE; Weisblatt/PER; Thanksgiving/DATE
V 0 | pressed | REQUEST/assist | executive | 102 | @1:White House aide=sel | she=hav | by=Diplomat=hav | id=p
V 1 | urged | =p | | 022 | White House aide=sel | her#1=hav | by=Eleanor Haversham=hav
V 2 | urged | =p | | 022 | White House aide=sel | her#1=hav | by=career diplomat=hav | when=last spring | date=2019-03/2019-05
V 4 | told | =p | | | He=sel | me=hav | by=she=hav
V 6 | denied | REJECT | executive | 016 | Sellwood=sel | her=hav | id=d
V 7 | fiction | =d | | | Rick Donahoe=don | @6:her=hav
V 8 | inquiry | ACCUSE/investigate | executive,legislative | 090 | House Intelligence Committee=com | the president=pre | when=September | date=2019-09 | id=i
V 8 | complained | ACCUSE/disapprove | executive | 110 | anonymous whistleblower=whi | the president=pre | st=h
V 8 | call | CONSULT/phone | diplomatic,executive | 041 | the president=pre; his Ukrainian counterpart=ukp | | when=July | date=2019-07 | st=h
V 9 | accuse | ACCUSE/allege | executive,corruption | 1121 | Democrats=dem | the president=pre
V 9 | withholding | SANCTION/discontinue | executive,military | 1622 | the president=pre | @8:Ukrainian=ukr | by=Democrats=dem | st=h
V 10 | calls | ACCUSE/disapprove | executive,legislative | 111 | White House=wh | @8:House Intelligence Committee=com
V 10 | proceedings | =i | | | @8:House Intelligence Committee=com | @9:the president=pre
V 10 | refused | REJECT/assist | executive,legislative | 121 | White House=wh | @8:House Intelligence Committee=com
V 11 | went after | ACCUSE/disapprove | legislative | 111 | Republicans on the panel=rep | Haversham=hav
V 12 | accused | ACCUSE/allege | legislative | 112 | Duane Kittredge=kit | her=hav
V 14 | writing | ACCUSE/disapprove | executive | 111 | the president=pre | she=hav | id=t
V 14 | message | =t | | | the president=pre | she=hav
V 15 | tweet | =t | | | @14:the president=pre | Haversham=hav
V 16 | warned | ACCUSE/allege | executive,legal | 112 | Weisblatt=wei | @14:the president=pre
V 17 | defended | SUPPORT | executive | 052 | Dana Crowe=cro | the president=pre | where=South Lawn
V 17 | post | =t | | | the president=pre | @15:Haversham=hav
V 19 | letter of protest | ACCUSE/disapprove | executive | 110 | retired ambassadors=ret | Martin Pell=pel | when=June | date=2019-06 | st=h | n=other:50 retired ambassadors:50 | id=lp
V 19 | told | =lp | | | who=ret | Martin Pell=pel
Q 0 | i | she was pressed to praise president | Diplomat=hav | tells | impeachment panel=com
Q 1 | m | a White House aide urged her to "lay it on thick" on Twitter or lose her post in Kyiv | Eleanor Haversham=hav | says | -
Q 2 | i | a White House aide urged her last spring to post a public tribute to the president if she wanted to keep her job | career diplomat=hav | told | House impeachment investigators=com
Q 4 | d | He told me to lay it on with a trowel or start packing, | she=hav | said | -
Q 5 | d | I wanted to know who was asking, and he pointed at the ceiling. | I=hav | | -
Q 6 | i | he had ever spoken to her in such terms | Sellwood=sel | denied | -
Q 7 | d | This is fiction with a good seat on C-SPAN, | Rick Donahoe=don | said | -
Q 12 | d | So where in all these pages is the crime, Ambassador? | Duane Kittredge=kit | demanded | her=hav
Q 13 | d | I brought you my recollection, Congressman, | she=hav | replied | Congressman=kit
Q 13 | d | The label you will have to supply yourself. | she=hav | replied | Congressman=kit
Q 14 | m | she had left "a mess in each country that let her in" | the president=pre | writing | -
Q 15 | d | I would be lying if I said my hands were steady, | Haversham=hav | said#2 | he=wei
Q 16 | m | "there are people on this dais who know what leaning on a witness looks like" | Weisblatt=wei | warned | -
Q 17 | m | it was "an opinion, which he is entitled to like any American" | Dana Crowe=cro | telling | -
Q 19 | m | the service was being "bullied into silence" | retired ambassadors=ret | told | Martin Pell=pel
Q 21 | i | his staff would begin drafting a report over Thanksgiving | Weisblatt=wei | said | -

#A w15-002 | 1998-12-20 | -
S HOUSE IMPEACHES PRESIDENT ON TWO COUNTS; SENATE TRIAL NEXT
P Bitter debate ends in near party-line vote as Speaker-in-waiting stuns chamber by stepping down
P The House of Representatives impeached the president of the United States on Saturday for the second time in the nation's history, charging him with lying under oath and obstructing justice and sending the matter to a Senate that shows little appetite for it.
P The votes, 228 to 206 on perjury and 221 to 212 on obstruction, came at the end of a day that few of those present will forget.
P In the middle of the debate Robert Garland, the Louisiana Republican who was to have become Speaker in January, told the chamber that he had strayed in his own marriage and was resigning.
P "I am asking of myself what I have asked of another man," Mr. Garland said to gasps on both sides of the aisle.
P Democrats shouted "No, no!" and some wept.
P The minority whip, Stuart Feldstein of Michigan, begged him to reconsider and denounced what he called "the politics of smear".
P "We are losing good people to a fire that nobody in this room knows how to put out," he said.
P Moments after the second vote Democrats walked out of the chamber in protest at a ruling that barred them from offering a milder motion of censure.
P Half an hour later about 80 of them rode in buses to the White House, where they stood behind the president in the Rose Garden.
P The president vowed to serve "right up to noon on the day my successor is sworn in" and called for a halt to personal attacks.
P He spoke softly, and his wife held his arm.
P The Judiciary Committee chairman, Henry Lathrop of Illinois, who led the case against him, rejected any suggestion that the Republicans were out for revenge.
P "An oath is not a suggestion, and he treated it as one," Mr. Lathrop told the House.
S "Shall we keep one rule for the mighty and another for the man who drives a truck?"
P It was in January that the independent counsel, Kendall Strathmore, began to investigate the president's relationship with a former White House intern.
P Mr. Strathmore accused him in a 445-page report in September of eleven impeachable offenses.
P The president had apologized to the nation in August, saying that he had deceived them all, "my own family first".
P The only other president to be impeached, Andrew Johnson, was acquitted by a single vote in 1868.
P Conviction in the Senate needs 67 votes, and the Republicans hold 55.
P Would a censure satisfy anybody by then?
P "I wouldn't bet the farm on it," said a senior Senate aide, who spoke on condition of anonymity.
@ hou | House of Representatives | o | USALEG
@ pre | US president | p | USAGOV | president
@ gar | Robert Garland | p | USALEGPTY | Speaker-elect
@ dem | House Democrats | g | USALEGPTY
@ fel | Stuart Feldstein | p | USALEGPTY | minority whip
@ lat | Henry Lathrop | p | USALEGPTY | chairman of the Judiciary Committee
@ rep | Republicans | g | USAPTY
@ str | Kendall Strathmore | p | USAJUD | independent counsel
@ joh | Andrew Johnson | p | USAGOV | president
@ sen | US Senate | o | USALEG
@ aid | senior Senate aide | p | USALEG
@ smr | authors of smears | g | USA
E 0 HOUSE/ORG; SENATE/ORG
E 2 House of Representatives/ORG; United States/GPE; Saturday/DATE; Senate/ORG
E 4 Robert Garland/PER; Louisiana/GPE; Republican/NORP; January/DATE
E 5 Garland/PER
E 6 Democrats/NORP
E 7 Stuart Feldstein/PER; Michigan/GPE
E 9 Democrats/NORP
E 10 White House/ORG; Rose Garden/FAC; about 80/NUM
E 13 Judiciary Committee/ORG; Henry Lathrop/PER; Illinois/GPE; Republicans/NORP
E 14 Lathrop/PER; House/ORG
E 16 January/DATE; Kendall Strathmore/PER; White House/ORG
E 17 Strathmore/PER; September/DATE
E 18 August/DATE
E 19 Andrew Johnson/PER; 1868/DATE
E 20 Senate/ORG; Republicans/NORP
E 22 Senate/ORG
V 0 | IMPEACHES | SANCTION/convict | legislative,executive,legal | 116 | HOUSE=hou | PRESIDENT=pre | id=i
V 1 | vote | =i | | | @0:HOUSE=hou | @0:PRESIDENT=pre
V 1 | stepping down | RETREAT/resign | legislative | 0831 | Speaker-in-waiting=gar | | id=r
V 2 | impeached | =i | | | House of Representatives=hou | president of the United States=pre | when=Saturday | date=1998-12-19
V 2 | charging | =i | | | House of Representatives=hou | him=pre
V 3 | votes | =i | | | @2:House of Representatives=hou | @2:president of the United States=pre
V 4 | resigning | =r | | | he=gar | | by=Robert Garland=gar | date=1998-12-19
V 6 | shouted | REJECT | legislative | 120 | Democrats=dem | @5:Mr. Garland=gar
V 7 | begged | REQUEST/change | legislative | 0241 | Stuart Feldstein=fel | him=gar
V 7 | denounced | ACCUSE/disapprove | legislative | 111 | Stuart Feldstein=fel | the politics of smear=smr | id=dn
V 8 | said | =dn | | | he=fel | @7:the politics of smear=smr
V 9 | vote | =i | | | @2:House of Representatives=hou | @2:president of the United States=pre
V 9 | walked out | PROTEST/boycott | legislative | 143 | Democrats=dem | @2:House of Representatives=hou | where=chamber | date=1998-12-19 | id=w
V 9 | barred | REJECT/change | legislative | 123 | @2:House of Representatives=hou | them=dem | id=b
V 9 | ruling | =b | | | @2:House of Representatives=hou | them=dem
V 10 | stood | SUPPORT | legislative,executive | 051 | they=dem | the president=pre | date=1998-12-19 | where=Rose Garden | n=other:about 80:80
V 11 | vowed | REJECT/change | executive | 1231 | The president=pre | @2:House of Representatives=hou | where=@10:Rose Garden
V 11 | called for | REQUEST/yield | executive | 025 | The president=pre | @2:House of Representatives=hou | where=@10:Rose Garden
V 13 | rejected | REJECT | legislative | 120 | Henry Lathrop=lat | 
V 13 | case | ACCUSE/allege | legislative,executive,legal | 112 | Henry Lathrop=lat | him=pre
V 14 | told | ACCUSE/allege | legislative,legal | 112 | Mr. Lathrop=lat | @12:He=pre
V 16 | investigate | ACCUSE/investigate | executive,legal | 091 | Kendall Strathmore=str | the president=pre | when=January | date=1998-01 | st=h
V 17 | accused | ACCUSE/allege | executive,legal | 112 | Mr. Strathmore=str | him=pre | when=September | date=1998-09 | st=h
V 18 | apologized | CONCEDE | executive | 055 | The president=pre | | when=August | date=1998-08 | st=h
V 19 | impeached | SANCTION/convict | legislative,executive,legal | 116 | | Andrew Johnson=joh | st=h
V 19 | acquitted | CONCEDE | legislative,legal | 080 | @20:Senate=sen | Andrew Johnson=joh | when=1868 | date=1868 | st=h
Q 4 | i | he had strayed in his own marriage and was resigning | Robert Garland=gar | told | the chamber=hou
Q 5 | d | I am asking of myself what I have asked of another man, | Mr. Garland=gar | said | -
Q 6 | d | No, no! | Democrats=dem | shouted | -
Q 7 | m | what he called "the politics of smear" | he=fel | called | -
Q 8 | d | We are losing good people to a fire that nobody in this room knows how to put out, | he=fel | said | -
Q 11 | m | "right up to noon on the day my successor is sworn in" | The president=pre | vowed | -
Q 14 | d | An oath is not a suggestion, and he treated it as one, | Mr. Lathrop=lat | told | the House=hou
Q 15 | d | * | @14:Mr. Lathrop=lat | | -
Q 18 | m | he had deceived them all, "my own family first" | The president=pre | saying | -
Q 22 | d | I wouldn't bet the farm on it, | a senior Senate aide=aid | said | -

#A w15-003 | 2018-10-05 | WASHINGTON
S 'Shame on you': protesters arrested as Senate panel backs judge for high court
P More than 300 people were detained on Capitol Hill on Thursday as thousands marched against the nomination of Judge Thomas Wexcombe, who is accused of assault by two women
P The US Senate cleared the way on Friday for a final vote on Thomas Wexcombe's nomination to the supreme court, a day after police arrested more than 300 people who had crowded into a Senate office building and refused to be quiet.
P Senators voted 51 to 49 to end debate, with a single Democrat, Wade Hollister of West Virginia, joining the majority.
P "I believe her, and I will not vote to bury her," said Lydia Marchetti, the Alaska Republican who broke with her party.
P Wexcombe, 53, has denied every allegation against him, and did so again in a newspaper article on Thursday evening in which he admitted that he had been "too emotional" before the committee.
P "I said a few things I should not have said," he wrote.
P The women who marched from the federal courthouse to the steps of the supreme court were in no mood to accept it.
P "Too emotional? Imagine if she'd said that," said Priya Nandakumar, a nurse who had taken an overnight bus from Pittsburgh.
P They chanted "Kavanagh can wait, we can't" – a joke about a local bar, it turned out – and "Shame on you".
P Capitol police said that 302 people had been charged with unlawfully demonstrating, among them two actors and a rabbi of 81.
P Dr Hannah Loeb, a psychologist, told the judiciary committee last week that Wexcombe pinned her to a bed at a party in Maryland in 1983.
P A second woman, Carla Benning, has said that he exposed himself to her at college.
P The White House ordered the FBI to look into the claims after an Arizona senator demanded it, but the inquiry lasted five days and neither Loeb nor the judge was interviewed.
P Democrats condemned it as a whitewash.
P "You don't find what you're told not to look for," said Miriam Osgood, the senior Democrat on the committee, who described the bureau's file as "thinner than a menu".
P Republicans shot back that the report had turned up no corroboration, and their leader, Clay Burdette, accused the left of "paying people to scream in elevators".
P The president took up the theme on Friday morning, tweeting that the "very rude elevator screamers" were professionals.
P Nobody has produced any evidence for that.
P Loeb's lawyers said in a letter that they were "profoundly disappointed" by the bureau and offered to hand over her therapist's notes.
P If confirmed on Saturday, Wexcombe would tilt the court to the right for a generation, which is of course the point.
P For Nandakumar it was time to find her bus.
P "I've been angry since 1991," she said. "I can be angry till Tuesday week."
@ pro | anti-Wexcombe protesters | l | USACVL
@ sen | US Senate | o | USALEG
@ wex | Thomas Wexcombe | p | USAJUD | judge, supreme court nominee
@ pol | Capitol police | o | USACOP
@ hol | Wade Hollister | p | USALEGPTY | senator
@ mar | Lydia Marchetti | p | USALEGPTY | senator
@ loe | Hannah Loeb | p | USAEDU | psychologist
@ ben | Carla Benning | p | USACVL
@ nan | Priya Nandakumar | p | USACVL | nurse
@ wh | White House | o | USAGOV
@ fbi | FBI | o | USACOP
@ ari | Arizona senator | p | USALEGPTY | senator
@ dem | Senate Democrats | g | USALEGPTY
@ osg | Miriam Osgood | p | USALEGPTY | senior Democrat on the judiciary committee
@ rep | Senate Republicans | g | USALEGPTY
@ bur | Clay Burdette | p | USALEGPTY | Republican leader
@ lef | the left | g | USAPTY
@ pre | US president | p | USAGOV | president
@ law | lawyers of Hannah Loeb | g | USA
@ com | Senate judiciary committee | o | USALEG
@ two | two women accusing Wexcombe | l | USACVL
E 0 Senate/ORG
E 1 More than 300 people/NUM; Capitol Hill/LOC; Thursday/DATE; thousands/NUM; Thomas Wexcombe/PER; two women/NUM
E 2 US Senate/ORG; supreme court/ORG; Friday/DATE; Thomas Wexcombe/PER; more than 300 people/NUM; Senate#2/ORG
E 3 Democrat/NORP; Wade Hollister/PER; West Virginia/GPE
E 4 Lydia Marchetti/PER; Alaska/GPE; Republican/NORP
E 5 Wexcombe/PER; Thursday evening/DATE
E 7 supreme court/ORG
E 8 Priya Nandakumar/PER; Pittsburgh/GPE
E 9 Kavanagh/FAC
E 10 Capitol police/ORG; 302 people/NUM; two actors/NUM
E 11 Hannah Loeb/PER; judiciary committee/ORG; last week/DATE; Wexcombe/PER; Maryland/GPE; 1983/DATE
E 12 Carla Benning/PER
E 13 White House/ORG; FBI/ORG; Arizona/GPE; Loeb/PER
E 14 Democrats/NORP
E 15 Miriam Osgood/PER; Democrat/NORP
E 16 Republicans/NORP; Clay Burdette/PER
E 17 Friday morning/DATE
E 19 Loeb/PER
E 20 Saturday/DATE; Wexcombe/PER
E 21 Nandakumar/PER
E 22 1991/DATE; Tuesday week/DATE
V 0 | arrested | COERCE/arrest | legislative,rights-freedoms | 173 | @10:Capitol police=pol | protesters=pro | id=a
V 0 | backs | SUPPORT | legislative,legal | 051 | Senate panel=sen | judge=wex | id=v
V 1 | detained | =a | | | @10:Capitol police=pol | More than 300 people=pro | when=Thursday | date=2018-10-04 | where=Capitol Hill | n=arrested:More than 300 people:300
V 1 | marched | PROTEST/demo | legislative,gender | 141 | thousands=pro | Thomas Wexcombe=wex | when=Thursday | date=2018-10-04 | where=Capitol Hill | n=protesters:thousands:- | id=m
V 1 | accused | ACCUSE/allege | gender,crime | 112 | two women=two | Thomas Wexcombe=wex | id=ac
V 1 | assault | ASSAULT/sexual | gender,crime | 1821 | Thomas Wexcombe=wex | @11:Hannah Loeb=loe | by=two women=two | st=h | id=s
V 2 | cleared | =v | | | US Senate=sen | Thomas Wexcombe=wex | when=Friday | date=2018-10-05
V 2 | arrested | =a | | | police=pol | more than 300 people=pro | n=arrested:more than 300 people:300 | where=Senate office building | date=2018-10-04
V 2 | crowded | PROTEST/obstruct | legislative,gender | 144 | more than 300 people=pro | @0:Senate=sen | where=Senate office building | date=2018-10-04 | id=c
V 3 | voted | =v | | | Senators=sen | @2:Thomas Wexcombe=wex
V 3 | joining | SUPPORT | legislative | 051 | Wade Hollister=hol | @2:Thomas Wexcombe=wex | date=2018-10-05
V 4 | broke | REJECT | legislative,gender | 120 | Lydia Marchetti=mar | @5:Wexcombe=wex | id=br
V 4 | believe | SUPPORT | gender,legislative | 051 | Lydia Marchetti=mar | her#1=loe
V 4 | vote | =br | | | Lydia Marchetti=mar | @5:Wexcombe=wex
V 5 | denied | REJECT | legal,gender | 016 | Wexcombe=wex | @1:two women=two
V 5 | admitted | CONCEDE | legal | 015 | he#1=wex | the committee=com | when=Thursday evening | date=2018-10-04 | id=ad
V 5 | allegation | =ac | | | @1:two women=two | him=wex
V 5 | did | REJECT | legal,gender | 016 | Wexcombe=wex | @1:two women=two | when=Thursday evening | date=2018-10-04
V 6 | wrote | =ad | | | he=wex | @5:the committee=com
V 7 | marched | =m | | | The women=pro | @5:Wexcombe=wex | where=steps of the supreme court
V 7 | accept | REJECT | gender,legislative | 120 | The women=pro | @5:Wexcombe=wex
V 8 | said#2 | ACCUSE/disapprove | gender | 111 | Priya Nandakumar=nan | @5:Wexcombe=wex
V 9 | chanted | =m | | | They=pro | @5:Wexcombe=wex
V 10 | charged | ACCUSE/allege | legal,rights-freedoms | 115 | Capitol police=pol | 302 people=pro | by=Capitol police=pol | n=other:302 people:302
V 10 | demonstrating | =c | | | 302 people=pro | | by=Capitol police=pol
V 11 | told | ACCUSE/allege | gender,legislative | 112 | Hannah Loeb=loe | Wexcombe=wex | when=last week | date=2018-09-24/2018-09-30
V 11 | pinned | =s | | | Wexcombe=wex | her=loe | by=Dr Hannah Loeb=loe | when=1983 | date=1983 | where=Maryland
V 12 | said | ACCUSE/allege | gender | 112 | Carla Benning=ben | he=wex
V 12 | exposed | ASSAULT/sexual | gender,crime | 1821 | he=wex | her=ben | by=Carla Benning=ben | st=h
V 13 | ordered | REQUEST/change | executive,legal | 104 | White House=wh | FBI=fbi
V 13 | demanded | REQUEST/change | legislative | 104 | Arizona senator=ari | White House=wh
V 13 | inquiry | ACCUSE/investigate | legal,gender | 091 | FBI=fbi | the judge=wex | id=q
V 13 | claims | =ac | | | @1:two women=two | the judge=wex
V 14 | condemned | ACCUSE/disapprove | legislative | 111 | Democrats=dem | @13:FBI=fbi
V 15 | said | ACCUSE/disapprove | legislative | 111 | Miriam Osgood=osg | bureau=fbi | id=os
V 15 | described | =os | | | who=osg | the bureau's file=fbi
V 16 | report | =q | | | @15:bureau=fbi | @13:the judge=wex
V 16 | accused | ACCUSE/allege | legislative | 112 | Clay Burdette=bur | the left=lef
V 16 | shot back | REJECT | legislative | 120 | Republicans=rep | @14:Democrats=dem
V 16 | scream | =c | | | people=pro | | by=Clay Burdette=bur
V 17 | tweeting | ACCUSE/allege | executive | 112 | The president=pre | very rude elevator screamers=pro | when=Friday morning | date=2018-10-05
V 19 | letter | ACCUSE/disapprove | legal | 110 | Loeb's lawyers=law | the bureau=fbi
V 19 | offered | AGREE | legal | 030 | Loeb's lawyers=law | the bureau=fbi
Q 0 | d | Shame on you | protesters=pro | | -
Q 4 | d | I believe her, and I will not vote to bury her, | Lydia Marchetti=mar | said | -
Q 5 | m | he had been "too emotional" before the committee | he#1=wex | admitted | -
Q 6 | d | I said a few things I should not have said, | he=wex | wrote | -
Q 8 | d | Too emotional? Imagine if she'd said that, | Priya Nandakumar=nan | said#2 | -
Q 9 | d | Kavanagh can wait, we can't | They=pro | chanted | -
Q 9 | d | Shame on you | They=pro | chanted | -
Q 10 | i | 302 people had been charged with unlawfully demonstrating, among them two actors and a rabbi of 81 | Capitol police=pol | said | -
Q 11 | i | Wexcombe pinned her to a bed at a party in Maryland in 1983 | Dr Hannah Loeb=loe | told | the judiciary committee=com
Q 12 | i | he exposed himself to her at college | Carla Benning=ben | said | -
Q 15 | d | You don't find what you're told not to look for, | Miriam Osgood=osg | said | -
Q 15 | m | described the bureau's file as "thinner than a menu" | who=osg | described | -
Q 16 | i | the report had turned up no corroboration | Republicans=rep | shot back | -
Q 16 | m | "paying people to scream in elevators" | Clay Burdette=bur | accused | -
Q 17 | m | the "very rude elevator screamers" were professionals | The president=pre | tweeting | -
Q 19 | m | they were "profoundly disappointed" by the bureau | Loeb's lawyers=law | said | -
Q 22 | d | I've been angry since 1991, | she=nan | said | -
Q 22 | d | I can be angry till Tuesday week. | she=nan | said | -

#A w15-004 | 2021-07-28 | -
S 'You won't see your boy again': Officers tell panel of Capitol attack
P Four policemen who fought the mob on January 6 have described to Congress how they were beaten, crushed and abused
P Four police officers who defended the US Capitol on 6 January wept and swore on Tuesday as they told a congressional committee how a crowd of the former president's supporters had beaten them with flagpoles, sprayed them with chemicals and called them traitors.
P It was the first hearing of the House select committee set up to examine the assault.
P "My ribs were bending in that doorway and I said to myself, you won't see your boy again," said Sgt Emilio Cartagena, a Dominican-born army veteran.
P Officer Darnell Whitlow, who is black, said that rioters had hurled a racial slur at him when he told them how he had voted.
P "Thirteen years in this job and I never heard it said to my face until then," he said.
P Officer Mick Fanning of the Metropolitan Police was dragged down the steps, struck with a stun gun and robbed of his badge.
P Slamming his fist on the table, he condemned lawmakers who now play down the violence.
P "My friends bled for you people and you look at your shoes!" he shouted.
P The committee's chairman, Cornelius Battle of Mississippi, promised them a full account "with nothing swept under a rug".
P He has asked the justice department for its files and is expected to send out subpoenas before the summer is over.
P Republican leaders stayed away from the room, having withdrawn all five of their nominees last week after the Speaker, Rosemary Calloway, vetoed two of them.
P Their leader, Kyle Brandvold, called the inquiry a "sham process" and blamed Ms Calloway for leaving the building unprepared.
P Two Republicans defied him and took their seats.
P One of them, Anne Thorsgard of Wyoming, told the hearing that every American should want to know "who picked up which telephone, and when, at 1600 Pennsylvania Avenue".
P Mr Brandvold has hinted that both could lose their committee posts.
P Five people died in or soon after the storming of the building, which began as the two houses met to certify the November election.
P About 140 officers were hurt, and more than 550 people have been arrested since.
P Two weeks later the president left office; he was acquitted by the Senate in February of inciting the crowd, although seven of his party voted against him.
P He has never stopped insisting that the election was stolen, and repeated it at a rally in Phoenix on Saturday.
P Can a committee that half of Washington will not speak to change anyone's mind?
P Asked what he wanted from it, Officer Whitlow did not hesitate.
P "When there's an attack you look for the ones who did it, and then you look for whoever sent them," he said. "Don't stop halfway up the stairs."
@ off | four police officers | g | USACOP
@ mob | crowd that attacked the Capitol | l | USACVL
@ com | House select committee | o | USALEG
@ car | Emilio Cartagena | p | USACOP | sergeant
@ whi | Darnell Whitlow | p | USACOP | officer
@ fan | Mick Fanning | p | USACOP | officer
@ bat | Cornelius Battle | p | USALEGPTY | chairman of the select committee
@ law | lawmakers who play down the attack | g | USALEGPTY
@ doj | justice department | o | USAGOV
@ rep | Republican leaders | g | USALEGPTY
@ cal | Rosemary Calloway | p | USALEGPTY | Speaker
@ bra | Kyle Brandvold | p | USALEGPTY | Republican leader
@ two | two Republicans on the committee | g | USALEGPTY
@ tho | Anne Thorsgard | p | USALEGPTY | Representative
@ fpr | former US president | p | USAELI | former president
@ sen | US Senate | o | USALEG
@ sev | seven Republican senators | g | USALEGPTY
@ nom | two rejected Republican nominees | g | USALEGPTY
@ cpo | Capitol police officers | g | USACOP
E 0 Capitol/FAC
E 1 Four policemen/NUM; January 6/DATE; Congress/ORG
E 2 Four police officers/NUM; US Capitol/FAC; 6 January/DATE; Tuesday/DATE
E 3 House select committee/ORG
E 4 Emilio Cartagena/PER; Dominican/NORP
E 5 Darnell Whitlow/PER
E 7 Mick Fanning/PER; Metropolitan Police/ORG
E 10 Cornelius Battle/PER; Mississippi/GPE
E 11 justice department/ORG
E 12 Republican/NORP; last week/DATE; Rosemary Calloway/PER; five/NUM; two/NUM
E 13 Kyle Brandvold/PER; Calloway/PER
E 14 Republicans/NORP; Two/NUM
E 15 Anne Thorsgard/PER; Wyoming/GPE; American/NORP; 1600 Pennsylvania Avenue/FAC
E 16 Brandvold/PER
E 17 Five people/NUM; November/DATE
E 18 About 140 officers/NUM; more than 550 people/NUM
E 19 Senate/ORG; February/DATE
E 20 Phoenix/GPE; Saturday/DATE
E 21 Washington/GPE
E 22 Whitlow/PER
V 0 | attack | ASSAULT/beat | political-institutions,legislative | 182 | @1:the mob=mob | @1:Four policemen=off | where=Capitol | id=k
V 1 | beaten | =k | | | the mob=mob | Four policemen=off | by=Four policemen=off | when=January 6 | date=2021-01-06
V 1 | fought | =k | | | the mob=mob | Four policemen=off | when=January 6 | date=2021-01-06
V 1 | abused | ACCUSE/disapprove | political-institutions | 111 | the mob=mob | they=off | by=Four policemen=off | when=January 6 | date=2021-01-06 | id=ab
V 2 | beaten | =k | | | a crowd of the former president's supporters=mob | them#1=off | by=Four police officers=off | when=6 January | date=2021-01-06 | where=US Capitol
V 2 | sprayed | ASSAULT | political-institutions | 180 | a crowd of the former president's supporters=mob | them#2=off | by=Four police officers=off | when=6 January | date=2021-01-06 | where=US Capitol
V 2 | called | =ab | | | a crowd of the former president's supporters=mob | them#3=off | by=Four police officers=off | when=6 January | date=2021-01-06
V 3 | hearing | ACCUSE/investigate | legislative,political-institutions | 090 | House select committee=com | @2:a crowd of the former president's supporters=mob | when=@2:Tuesday | date=2021-07-27 | id=h
V 3 | assault | =k | | | |
V 4 | bending | =k | | | @2:a crowd of the former president's supporters=mob | My=car | by=Sgt Emilio Cartagena=car
V 5 | hurled | ACCUSE/disapprove | religion-ethnicity | 111 | rioters=mob | him=whi | by=Officer Darnell Whitlow=whi | date=2021-01-06 | id=sl
V 6 | said#1 | =sl | | | @5:rioters=mob | my=whi | by=he=whi
V 7 | dragged | ASSAULT/beat | political-institutions | 182 | @5:rioters=mob | Mick Fanning=fan | where=steps | date=2021-01-06
V 7 | struck | ASSAULT | political-institutions | 180 | @5:rioters=mob | Mick Fanning=fan | date=2021-01-06
V 7 | robbed | COERCE/seize | political-institutions | 1711 | @5:rioters=mob | Mick Fanning=fan | date=2021-01-06
V 8 | condemned | ACCUSE/disapprove | legislative | 111 | he=fan | lawmakers=law | id=f
V 8 | violence | =k | | | |
V 9 | shouted | =f | | | he=fan | @8:lawmakers=law
V 10 | promised | AGREE | legislative | 030 | Cornelius Battle=bat | them=off
V 11 | asked | REQUEST/assist | legislative,legal | 021 | He=bat | the justice department=doj
V 12 | withdrawn | SANCTION/withdraw | legislative | 164 | Republican leaders=rep | @11:its=com | when=last week | date=2021-07-19/2021-07-25
V 12 | vetoed | REJECT | legislative | 129 | Rosemary Calloway=cal | two of them=nom | when=last week | date=2021-07-19/2021-07-25
V 12 | stayed away | PROTEST/boycott | legislative | 143 | Republican leaders=rep | @10:The committee=com
V 13 | called | ACCUSE/disapprove | legislative | 111 | Kyle Brandvold=bra | the inquiry=com
V 13 | inquiry | =h | | | @3:House select committee=com |
V 13 | blamed | ACCUSE/allege | legislative | 112 | Kyle Brandvold=bra | Ms Calloway=cal
V 14 | defied | REJECT | legislative | 128 | Two Republicans=two | him=bra
V 15 | hearing | =h | | | @3:House select committee=com |
V 16 | hinted | THREATEN/restrict | legislative | 130 | Mr Brandvold=bra | both=two
V 17 | storming | =k | | | | | where=building | n=killed:Five people:5
V 17 | died | =k | | | |
V 18 | hurt | =k | | | @5:rioters=mob | About 140 officers=cpo | n=injured:About 140 officers:140
V 18 | arrested | COERCE/arrest | legal,political-institutions | 173 | | more than 550 people=mob | n=arrested:more than 550 people:550
V 19 | acquitted | CONCEDE | legislative,legal | 080 | the Senate=sen | he=fpr | when=February | date=2021-02 | st=h
V 19 | voted | REJECT | legislative | 120 | seven of his party=sev | him=fpr | when=February | date=2021-02 | st=h
V 20 | insisting | ACCUSE/allege | election | 112 | He=fpr | | when=Saturday | date=2021-07-24 | where=Phoenix | id=ins
V 20 | repeated | =ins | | | He=fpr | | when=Saturday | date=2021-07-24 | where=Phoenix
V 23 | said | ACCUSE/allege | political-institutions | 112 | he=whi | whoever sent them=fpr
V 23 | attack | =k | | | |
V 23 | stop | REQUEST/change | legislative,legal | 024 | he=whi | @21:a committee=com
Q 0 | d | You won't see your boy again | Officers=off | | -
Q 1 | i | they were beaten, crushed and abused | Four policemen=off | described | Congress=com
Q 2 | i | a crowd of the former president's supporters had beaten them with flagpoles, sprayed them with chemicals and called them traitors | Four police officers=off | told | a congressional committee=com
Q 4 | d | My ribs were bending in that doorway and I said to myself, you won't see your boy again, | Sgt Emilio Cartagena=car | said#2 | -
Q 5 | i | rioters had hurled a racial slur at him when he told them how he had voted | Officer Darnell Whitlow=whi | said | -
Q 6 | d | Thirteen years in this job and I never heard it said to my face until then, | he=whi | said#2 | -
Q 9 | d | My friends bled for you people and you look at your shoes! | he=fan | shouted | -
Q 10 | m | promised them a full account "with nothing swept under a rug" | Cornelius Battle=bat | promised | them=off
Q 13 | m | called the inquiry a "sham process" | Kyle Brandvold=bra | called | -
Q 15 | m | every American should want to know "who picked up which telephone, and when, at 1600 Pennsylvania Avenue" | Anne Thorsgard=tho | told | the hearing=com
Q 16 | i | both could lose their committee posts | Mr Brandvold=bra | hinted | -
Q 20 | i | the election was stolen | He=fpr | insisting | -
Q 23 | d | When there's an attack you look for the ones who did it, and then you look for whoever sent them, | he=whi | said | -
Q 23 | d | Don't stop halfway up the stairs. | he=whi | said | -

#A w15-005 | 2023-10-04 | WASHINGTON
S US House speaker ousted in historic vote as hard-right rebels revolt over spending deal
P WASHINGTON, Oct 4 (Reuters) - The U.S. House of Representatives removed its Republican speaker for the first time in its history on Tuesday, after eight members of his own party joined Democrats to punish him for striking a deal that kept the government open.
P The 216-to-210 vote against Kelvin Marsden plunges Congress into uncertainty six weeks before funding runs out again.
P Marsden told colleagues hours after the ouster that he would not seek the gavel a second time, saying he had "slept well on Saturday night and would do it again".
P "Somebody had to keep the lights on," he told a packed news conference.
S "I lost my gavel over it, and you know what, there are worse things to lose."
P The revolt was led by Trent Gannaway, a Florida lawmaker who had threatened for weeks to bring the motion and who accused the speaker of lying to conservatives about the budget.
P "They call me the arsonist, but Speaker Marsden sold the fire brigade," Gannaway said on the House floor. "He told each side a different story and got caught."
P Moderates reacted with fury, and one of them, Brian Colquitt of New York, called Gannaway "a charlatan" to applause.
P Democrats, who had been urged by some Republicans to rescue the speaker, declined at a closed-door meeting on Tuesday morning.
P Their leader, Harold Jessup, wrote in a letter that it was "up to sensible Republican members to put down the matches and end their feud".
P Several Democrats in the room cited an interview on Sunday in which Marsden blamed them for the near-shutdown.
P "We watched the clip," said one lawmaker, who asked not to be named. "That was the whole meeting, basically."
P The White House said the president hoped the House would quickly elect a new speaker, noting that "neither winter nor our allies keep to the calendar of one party".
P Patrick Lindqvist, a bow-tied North Carolinian and friend of the deposed speaker, was named to preside for the time being and promptly declared a recess.
P In one of his first acts he ordered the former Democratic speaker, Angela Forsythe, to vacate her office in the Capitol by Wednesday.
P Forsythe, who was in San Francisco for a funeral, condemned the eviction as "petty, and on the day I bury a friend".
P Marsden won the gavel in January only on the 15th ballot, and bought off his opponents by agreeing to a rule under which any one member could call a vote on his removal.
P He negotiated a debt-limit agreement with the White House in May that the rebels denounced at once as a betrayal.
P On Saturday he turned to Democrats to pass the stopgap, which contained no new money for Ukraine.
P What happens to that money now is anybody's guess, and markets, which hate a vacuum, slipped in early trading in Asia.
P Republicans are to meet on Tuesday to hear candidates.
P Possible contenders include the majority leader, Stephen Labiche, and the Judiciary chairman, James Orwig.
@ hou | House of Representatives | o | USALEG
@ mar | Kelvin Marsden | p | USALEGPTY | speaker
@ reb | eight rebel Republicans | g | USALEGPTY
@ dem | House Democrats | g | USALEGPTY
@ gan | Trent Gannaway | p | USALEGPTY | Representative
@ col | Brian Colquitt | p | USALEGPTY | Representative
@ rep | House Republicans | g | USALEGPTY
@ som | some Republicans | g | USALEGPTY
@ jes | Harold Jessup | p | USALEGPTY | Democratic leader
@ lwm | unnamed Democratic lawmaker | p | USALEGPTY
@ wh | White House | o | USAGOV
@ lin | Patrick Lindqvist | p | USALEGPTY | acting speaker
@ for | Angela Forsythe | p | USALEGPTY | former speaker
E 0 US/GPE; House/ORG
E 1 WASHINGTON/GPE; Oct 4/DATE; Reuters/ORG; U.S./GPE; House of Representatives/ORG; Republican/NORP; Tuesday/DATE; eight members/NUM; Democrats/NORP
E 2 Kelvin Marsden/PER; Congress/ORG
E 3 Marsden/PER; Saturday night/DATE
E 6 Trent Gannaway/PER; Florida/GPE
E 7 Marsden/PER; Gannaway/PER; House/ORG
E 8 Brian Colquitt/PER; New York/GPE; Gannaway/PER
E 9 Democrats/NORP; Republicans/NORP; Tuesday morning/DATE
E 10 Harold Jessup/PER; Republican/NORP
E 11 Democrats/NORP; Sunday/DATE; Marsden/PER
E 13 White House/ORG; House#2/ORG
E 14 Patrick Lindqvist/PER; North Carolinian/NORP
E 15 Democratic/NORP; Angela Forsythe/PER; Capitol/FAC; Wednesday/DATE
E 16 Forsythe/PER; San Francisco/GPE
E 17 Marsden/PER; January/DATE
E 18 White House/ORG; May/DATE
E 19 Saturday/DATE; Democrats/NORP; Ukraine/GPE
E 20 Asia/LOC
E 21 Republicans/NORP; Tuesday/DATE
E 22 Stephen Labiche/PER; Judiciary/ORG; James Orwig/PER
V 0 | ousted | COERCE/restrict | legislative,political-institutions | 1722 | @1:House of Representatives=hou | US House speaker=mar | id=o
V 0 | vote | =o | | | @1:House of Representatives=hou | US House speaker=mar
V 0 | revolt | =o | | | hard-right rebels=reb | US House speaker=mar
V 0 | deal | SUPPORT | legislative,economic | 057 | US House speaker=mar | | id=d
V 1 | removed | =o | | | House of Representatives=hou | its Republican speaker=mar | when=Tuesday | date=2023-10-03
V 1 | deal | =d | | | his=mar; Democrats=dem |
V 2 | vote | =o | | | @1:House of Representatives=hou | Kelvin Marsden=mar
V 3 | ouster | =o | | | | Marsden=mar
V 5 | lost | =o | | | | my=mar
V 6 | revolt | =o | | | Trent Gannaway=gan; @1:eight members of his own party=reb | the speaker=mar
V 6 | threatened | THREATEN/restrict | legislative | 130 | Trent Gannaway=gan | the speaker=mar | st=h
V 6 | accused | ACCUSE/allege | legislative | 112 | Trent Gannaway=gan | the speaker=mar | id=a
V 7 | said | =a | | | Gannaway=gan | Speaker Marsden=mar | where=House floor
V 8 | called | ACCUSE/disapprove | legislative | 111 | Brian Colquitt=col | Gannaway=gan
V 9 | urged | REQUEST/assist | legislative | 022 | some Republicans=som | Democrats=dem
V 9 | declined | REJECT/assist | legislative | 121 | Democrats=dem | some Republicans=som | when=Tuesday morning | date=2023-10-03 | id=r
V 9 | meeting | CONSULT | legislative | 040 | Democrats=dem | | when=Tuesday morning | date=2023-10-03 | id=mt
V 10 | wrote | REQUEST/yield | legislative | 025 | Harold Jessup=jes | sensible Republican members=rep
V 11 | blamed | ACCUSE/allege | legislative,economic | 112 | Marsden=mar | them=dem | when=Sunday | date=2023-10-01
V 12 | meeting | =mt | | | We=dem |
V 14 | deposed | =o | | | @1:House of Representatives=hou | the deposed speaker=mar
V 15 | ordered | REQUEST/yield | legislative | 105 | he=lin | Angela Forsythe=for | id=e
V 16 | condemned | ACCUSE/disapprove | legislative | 111 | Forsythe=for | @14:Patrick Lindqvist=lin
V 16 | eviction | =e | | | @14:Patrick Lindqvist=lin | Forsythe=for
V 17 | won | SUPPORT | legislative | 051 | @1:House of Representatives=hou | Marsden=mar | when=January | date=2023-01 | st=h
V 17 | agreeing | CONCEDE | legislative | 083 | Marsden=mar | his opponents=reb | when=January | date=2023-01 | st=h
V 18 | negotiated | CONSULT | legislative,economic | 046 | He=mar; White House=wh | | when=May | date=2023-05 | st=h
V 18 | denounced | ACCUSE/disapprove | legislative,economic | 111 | the rebels=reb | He=mar | st=h
V 19 | pass | =d | | | he=mar; Democrats=dem | | when=Saturday | date=2023-09-30
V 19 | turned | REQUEST/assist | legislative,economic | 022 | he=mar | Democrats=dem | when=Saturday | date=2023-09-30
V 21 | meet | AGREE | legislative | 036 | Republicans=rep | | when=Tuesday | date=2023-10-10
Q 3 | i | he would not seek the gavel a second time | Marsden=mar | told | colleagues=rep
Q 3 | m | he had "slept well on Saturday night and would do it again" | Marsden=mar | saying | colleagues=rep
Q 4 | d | Somebody had to keep the lights on, | he=mar | told | 
Q 5 | d | * | @4:he=mar | | 
Q 7 | d | They call me the arsonist, but Speaker Marsden sold the fire brigade, | Gannaway=gan | said | 
Q 7 | d | He told each side a different story and got caught. | Gannaway=gan | said | 
Q 8 | m | called Gannaway "a charlatan" | Brian Colquitt=col | called | 
Q 10 | m | it was "up to sensible Republican members to put down the matches and end their feud" | Harold Jessup=jes | wrote | 
Q 12 | d | We watched the clip, | one lawmaker=lwm | said | 
Q 12 | d | That was the whole meeting, basically. | one lawmaker=lwm | said | 
Q 13 | i | the president hoped the House would quickly elect a new speaker | White House=wh | said | 
Q 13 | m | "neither winter nor our allies keep to the calendar of one party" | White House=wh | noting | 
Q 16 | m | condemned the eviction as "petty, and on the day I bury a friend" | Forsythe=for | condemned | 

#A w15-006 | 2014-07-22 | AUSTIN, Texas
S Texas governor sends 1,000 Guard troops to border, blames Washington for 'humanitarian disaster'
P AUSTIN, Texas — Gov. Wyatt Harlan ordered 1,000 National Guard troops to the Rio Grande Valley on Monday, saying he could not "sit on the porch and watch" while the federal government failed to stem a tide of Central American children.
P The deployment, which will cost the state an estimated $12 million a month, is to last at least until the end of the year.
P "A country that can't say who walks through its back door isn't safe," Harlan said at the state Capitol, flanked by men in uniform.
S "The folks down here are tired of picking up the bill for federal failure."
P He charged that drug cartels were using the children as a screen for their own business.
P Adj. Gen. Roland Pickett told reporters that the soldiers would "watch, radio and wave" and would not arrest anybody.
P The White House brushed the move aside.
P Spokesman Colin Abernathy said the governor had sent no formal request and suggested that he was more interested in "a good picture in the Sunday papers" than in helping.
P "Congress is the place to bring his complaint, and we'd gladly lend him a dime," Abernathy quipped.
P Democrats in the valley were blunter.
P "We don't need soldiers, we need diapers and lawyers," said Hidalgo County Judge Arnulfo Cantu, who accused the governor of auditioning for the Iowa caucuses.
P Sheriff Omar Luera of Cameron County complained that no one had called him.
P "I learned it from Facebook," he said.
P More than 57,000 unaccompanied minors have been caught at the southwestern frontier since October, most of them from Honduras, Guatemala and El Salvador, according to the Border Patrol.
P Harlan met the president in Dallas on July 9 and urged him to send troops himself, aides say.
P The president turned him down, but asked Congress the same week for $3.7 billion in emergency money, a plea that Republicans have called a blank check.
P On Saturday rival crowds rallied outside a shelter in McAllen, some with flags and some with teddy bears.
P Last month protesters in Murrieta, California, blocked three buses of migrants, who were taken elsewhere.
P Presidents of both parties have put the Guard on the border before: in 2006 some 6,000 soldiers were dispatched to four states, and 1,200 more followed in 2010.
P Studies of those missions found that they were costly, popular and hard to measure.
P Harlan, who bowed out of the last presidential race after a debate that he would like to forget, insists he has not decided whether to run again.
@ har | Wyatt Harlan | p | USAGOV | governor of Texas
@ gua | Texas National Guard | o | USAMIL
@ was | US federal government | o | USAGOV
@ car | drug cartels | g | CRM
@ chi | Central American children | l | REF
@ pic | Roland Pickett | p | USAMIL | adjutant general
@ wh | White House | o | USAGOV
@ abe | Colin Abernathy | p | USAGOV | White House spokesman
@ can | Arnulfo Cantu | p | USAGOV | Hidalgo County judge
@ lue | Omar Luera | p | USACOP | sheriff
@ bp | Border Patrol | o | USACOP
@ pre | US president | p | USAGOV | president
@ con | US Congress | o | USALEG
@ rep | Republicans | g | USAPTY
@ riv | rival crowds in McAllen | l | USACVL
@ mur | Murrieta protesters | l | USACVL
@ mig | migrants on buses | l | REF
@ bot | US presidents of both parties | g | USAGOV
@ aid | aides of Wyatt Harlan | g | USAGOV
E 0 Texas/GPE; Guard/ORG; Washington/GPE; 1,000/NUM
E 1 AUSTIN/GPE; Texas/GPE; Wyatt Harlan/PER; National Guard/ORG; Rio Grande Valley/LOC; Monday/DATE; Central American/NORP; 1,000/NUM
E 2 $12 million/MONEY; end of the year/DATE
E 3 Harlan/PER; Capitol/FAC
E 6 Roland Pickett/PER
E 7 White House/ORG
E 8 Colin Abernathy/PER
E 9 Congress/ORG; Abernathy/PER
E 10 Democrats/NORP
E 11 Hidalgo County/GPE; Arnulfo Cantu/PER; Iowa/GPE
E 12 Omar Luera/PER; Cameron County/GPE
E 13 Facebook/ORG
E 14 More than 57,000 unaccompanied minors/NUM; October/DATE; Honduras/GPE; Guatemala/GPE; El Salvador/GPE; Border Patrol/ORG
E 15 Harlan/PER; Dallas/GPE; July 9/DATE
E 16 Congress/ORG; $3.7 billion/MONEY; Republicans/NORP
E 17 Saturday/DATE; McAllen/GPE
E 18 Last month/DATE; Murrieta/GPE; California/GPE
E 19 Guard/ORG; 2006/DATE; some 6,000 soldiers/NUM; 1,200/NUM; 2010/DATE
E 21 Harlan/PER
V 0 | sends | MOBILIZE/troops | military,migration | 154 | Texas governor=har | | where=border | n=troops:1,000:1000 | id=m
V 0 | blames | ACCUSE/disapprove | migration,executive | 111 | Texas governor=har | Washington=was | id=b
V 1 | ordered | =m | | | Wyatt Harlan=har | | when=Monday | date=2014-07-21 | where=Rio Grande Valley | n=troops:1,000:1000
V 1 | saying | =b | | | he=har | the federal government=was | when=Monday | date=2014-07-21
V 2 | deployment | =m | | | @1:Wyatt Harlan=har | | n=money:$12 million:12000000:USD
V 3 | said | =b | | | Harlan=har | @1:the federal government=was | where=state Capitol
V 4 | failure | =b | | | @3:Harlan=har | federal=was
V 5 | charged | ACCUSE/allege | migration,illegal-drugs,trafficking | 112 | He=har | drug cartels=car
V 7 | brushed | REJECT | executive,migration | 120 | White House=wh | @5:He=har | id=w
V 7 | move | =m | | | @5:He=har |
V 8 | suggested | ACCUSE/disapprove | executive,migration | 111 | Colin Abernathy=abe | the governor=har
V 9 | complaint | =b | | | his=har | @1:the federal government=was
V 9 | quipped | =w | | | Abernathy=abe | him=har
V 11 | accused | ACCUSE/disapprove | election,migration | 111 | Arnulfo Cantu=can | the governor=har
V 11 | said | REJECT/assist | military,migration | 122 | Arnulfo Cantu=can | the governor=har
V 12 | complained | ACCUSE/disapprove | migration | 110 | Omar Luera=lue | @11:the governor=har | id=co
V 13 | said | =co | | | he=lue | @11:the governor=har
V 14 | caught | COERCE/arrest | migration | 173 | Border Patrol=bp | More than 57,000 unaccompanied minors=chi | by=the Border Patrol=bp | when=since October | date=2013-10/2014-07 | where=southwestern frontier | n=arrested:More than 57,000 unaccompanied minors:57000
V 15 | met | CONSULT | executive,migration | 040 | Harlan=har; the president=pre | | by=aides=aid | when=July 9 | date=2014-07-09 | where=Dallas
V 15 | urged | REQUEST/assist | military,migration | 023 | Harlan=har | him=pre | by=aides=aid | when=July 9 | date=2014-07-09 | id=u
V 16 | turned | REJECT/assist | military,migration | 122 | The president=pre | him=har
V 16 | asked | REQUEST/assist | migration,legislative,economic | 0231 | The president=pre | Congress=con | n=money:$3.7 billion:3700000000:USD | id=p
V 16 | plea | =p | | | The president=pre | Congress=con
V 16 | called | ACCUSE/disapprove | legislative,migration | 111 | Republicans=rep | The president=pre
V 17 | rallied | PROTEST/demo | migration | 141 | rival crowds=riv | | when=Saturday | date=2014-07-19 | where=McAllen
V 18 | blocked | PROTEST/obstruct | migration | 144 | protesters=mur | migrants=mig | when=Last month | date=2014-06 | where=Murrieta | st=h
V 19 | dispatched | MOBILIZE/troops | military,migration | 154 | Presidents of both parties=bot | | when=2006 | date=2006 | where=border | n=troops:some 6,000 soldiers:6000 | st=h
V 19 | followed | MOBILIZE/troops | military,migration | 154 | Presidents of both parties=bot | | when=2010 | date=2010 | where=border | n=troops:1,200:1200 | st=h
V 19 | put | MOBILIZE/troops | military,migration | 154 | Presidents of both parties=bot | | where=border | st=h | id=ms
V 20 | missions | =ms | | | @19:Presidents of both parties=bot |
Q 0 | m | blames Washington for 'humanitarian disaster' | Texas governor=har | blames | 
Q 1 | m | he could not "sit on the porch and watch" while the federal government failed to stem a tide of Central American children | Wyatt Harlan=har | saying | 
Q 3 | d | A country that can't say who walks through its back door isn't safe, | Harlan=har | said | 
Q 4 | d | * | @3:Harlan=har | | 
Q 5 | i | drug cartels were using the children as a screen for their own business | He=har | charged | 
Q 6 | m | the soldiers would "watch, radio and wave" and would not arrest anybody | Roland Pickett=pic | told | 
Q 8 | i | the governor had sent no formal request | Colin Abernathy=abe | said | 
Q 8 | m | he was more interested in "a good picture in the Sunday papers" than in helping | Colin Abernathy=abe | suggested | 
Q 9 | d | Congress is the place to bring his complaint, and we'd gladly lend him a dime, | Abernathy=abe | quipped | 
Q 11 | d | We don't need soldiers, we need diapers and lawyers, | Arnulfo Cantu=can | said | 
Q 12 | i | no one had called him | Omar Luera=lue | complained | 
Q 13 | d | I learned it from Facebook, | he=lue | said | 
Q 14 | i | More than 57,000 unaccompanied minors~~El Salvador | the Border Patrol=bp | according to | 
Q 15 | i | Harlan met the president in Dallas on July 9 and urged him to send troops himself | aides=aid | say | 
Q 21 | i | he has not decided whether to run again | Harlan=har | insists | 

#A w15-007 | 2008-12-10 | CHICAGO
S Governor arrested! Feds say he tried to SELL a Senate seat
P 'I've got a gold bar in my hand,' Illinois chief is heard bragging on secret FBI tapes as prosecutors expose a 'two-year smash-and-grab'
P The FBI hauled the governor of Illinois out of bed and into handcuffs before dawn yesterday, accusing him of trying to auction off the US Senate seat that the president-elect has left vacant.
P Miroslav "Mick" Radovich, 51, was arrested at his brick home on the North Side at 6.15am along with his chief of staff, Jack Hartigan.
P "Who put you up to this?" he is said to have asked when an agent woke him by telephone.
P It wasn't.
P In court that afternoon he stood in a blue track suit while a judge released him on a $4,500 bond and ordered him to hand in his passport.
P US Attorney Thomas Gilfoyle, a choirboy-faced New Yorker with a taste for big game, told a packed news conference that the governor had been caught in "a two-year smash-and-grab on the public purse".
P "There's a statue of Lincoln outside that office, and I wouldn't blame it for leaving," Gilfoyle said.
S "The store was being robbed while we listened, and we couldn't sit and take notes."
P A 76-page affidavit quotes Radovich as telling an adviser on November 5 that a man would be mad to let the seat go cheap: "People pay good money for less."
P He is also accused of threatening to withhold $8 million from a children's hospital because its boss would not cough up a campaign donation.
P And he demanded that the Tribune sack editorial writers who had called for his impeachment, the agents claim.
P His lawyer, Sheldon Katzman, said outside the courthouse that the governor "denies every word of it" and is not going anywhere.
P He'd better think again, if the mood in Springfield is anything to go by.
P By teatime the lieutenant governor, Paula Quigley, had urged him to quit, and the House speaker said lawmakers would begin impeachment proceedings next week.
P "Resign, Mick, today, for the love of God," she begged on live television.
P The president-elect, who has had no contact with Radovich since October, said he was "sorry for the people of the state".
P Illinois is used to this sort of thing.
P Radovich's predecessor, Gus Rydell, was found guilty in 2006 of selling truck licences to unqualified drivers for bribes and is serving six and a half years in Wisconsin.
P Two earlier governors were jailed in the 1970s and 1980s.
P Radovich ran as the clean-up man in 2002, promising an end to "business as usual".
P Now that's what you call chutzpah.
@ fbi | FBI | o | USACOP
@ rad | Miroslav Radovich | p | USAGOV | governor of Illinois
@ har | Jack Hartigan | p | USAGOV | chief of staff
@ pro | federal prosecutors | g | USAJUD
@ jud | federal judge | p | USAJUD
@ gil | Thomas Gilfoyle | p | USAJUD | US Attorney
@ hos | children's hospital | o | USAMED
@ tri | Chicago Tribune | o | USAJRN
@ edi | editorial writers of the Tribune | g | USAJRN
@ kat | Sheldon Katzman | p | USA | lawyer of the governor
@ qui | Paula Quigley | p | USAGOV | lieutenant governor
@ spe | Illinois House speaker | p | USALEGPTY | House speaker
@ pel | US president-elect | p | USAELI | president-elect
@ ryd | Gus Rydell | p | USAELI | former governor
@ two | two earlier governors of Illinois | g | USAELI
E 0 Senate/ORG
E 1 Illinois/GPE; FBI/ORG
E 2 FBI/ORG; Illinois/GPE; yesterday/DATE; US/GPE; Senate/ORG
E 3 Miroslav "Mick" Radovich/PER; North Side/LOC; Jack Hartigan/PER
E 6 $4,500/MONEY
E 7 US/GPE; Thomas Gilfoyle/PER; New Yorker/NORP
E 8 Lincoln/PER; Gilfoyle/PER
E 10 Radovich/PER; November 5/DATE
E 11 $8 million/MONEY
E 12 Tribune/ORG
E 13 Sheldon Katzman/PER
E 14 Springfield/GPE
E 15 Paula Quigley/PER; House/ORG; next week/DATE
E 16 Mick/PER
E 17 Radovich/PER; October/DATE
E 18 Illinois/GPE
E 19 Radovich/PER; Gus Rydell/PER; 2006/DATE; Wisconsin/GPE
E 20 Two earlier governors/NUM; 1970s/DATE; 1980s/DATE
E 21 Radovich/PER; 2002/DATE
V 0 | arrested | COERCE/arrest | corruption,legal | 173 | @2:FBI=fbi | Governor=rad | id=a
V 0 | say | ACCUSE/allege | corruption,legislative | 1121 | Feds=pro | he=rad | id=c
V 1 | expose | =c | | | prosecutors=pro | Illinois chief=rad
V 2 | hauled | =a | | | FBI=fbi | governor of Illinois=rad | when=before dawn yesterday | date=2008-12-09
V 2 | accusing | =c | | | FBI=fbi | him=rad
V 3 | arrested | =a | | | @2:FBI=fbi | Miroslav "Mick" Radovich=rad; Jack Hartigan=har | where=North Side | date=2008-12-09
V 6 | released | CONCEDE | legal,corruption | 080 | a judge=jud | him#1=rad | when=that afternoon | date=2008-12-09 | n=money:$4,500:4500:USD
V 6 | ordered | REQUEST/assist | legal | 101 | a judge=jud | him#2=rad | when=that afternoon | date=2008-12-09
V 7 | told | =c | | | Thomas Gilfoyle=gil | the governor=rad
V 8 | said | =c | | | Gilfoyle=gil | @7:the governor=rad
V 10 | affidavit | =c | | | @7:Thomas Gilfoyle=gil | Radovich=rad
V 11 | accused | ACCUSE/allege | corruption,health | 1121 | @7:Thomas Gilfoyle=gil | He=rad
V 11 | threatening | THREATEN/relations | corruption,health | 1311 | He=rad | children's hospital=hos | by=@7:Thomas Gilfoyle=gil | n=money:$8 million:8000000:USD
V 12 | demanded | REQUEST/change | corruption,rights-freedoms | 104 | he=rad | Tribune=tri | by=agents=fbi
V 12 | called for | REQUEST/change | legislative | 0241 | editorial writers=edi | his=rad | st=h
V 13 | denies | REJECT | corruption,legal | 016 | the governor=rad | @7:Thomas Gilfoyle=gil | by=Sheldon Katzman=kat
V 13 | going | REJECT/change | executive,corruption | 1231 | the governor=rad | | by=Sheldon Katzman=kat
V 15 | urged | REQUEST/change | executive,corruption | 0241 | Paula Quigley=qui | him=rad | id=u
V 15 | begin | ACCUSE/allege | legislative,corruption | 112 | lawmakers=spe | him=rad | by=the House speaker=spe | when=next week | date=2008-12-15/2008-12-21 | st=f
V 16 | begged | =u | | | she=qui | Mick=rad
V 19 | found guilty | SANCTION/convict | corruption,legal | 116 | | Gus Rydell=ryd | when=2006 | date=2006 | st=h
V 19 | serving | COERCE/arrest | legal,corruption | 173 | | Gus Rydell=ryd | where=Wisconsin
V 20 | jailed | COERCE/arrest | legal | 173 | | Two earlier governors=two | when=in the 1970s and 1980s | st=h | n=arrested:Two earlier governors:2
Q 0 | i | he tried to SELL a Senate seat | Feds=pro | say | 
Q 1 | d | I've got a gold bar in my hand, | Illinois chief=rad | bragging | 
Q 1 | m | expose a 'two-year smash-and-grab' | prosecutors=pro | expose | 
Q 4 | d | Who put you up to this? | he=rad | asked | an agent=fbi
Q 7 | m | the governor had been caught in "a two-year smash-and-grab on the public purse" | Thomas Gilfoyle=gil | told | 
Q 8 | d | There's a statue of Lincoln outside that office, and I wouldn't blame it for leaving, | Gilfoyle=gil | said | 
Q 9 | d | * | @8:Gilfoyle=gil | | 
Q 10 | i | a man would be mad to let the seat go cheap | Radovich=rad | telling | 
Q 10 | d | People pay good money for less. | Radovich=rad | telling | 
Q 12 | i | he demanded that the Tribune sack editorial writers who had called for his impeachment | agents=fbi | claim | 
Q 13 | m | the governor "denies every word of it" and is not going anywhere | Sheldon Katzman=kat | said | 
Q 15 | i | lawmakers would begin impeachment proceedings next week | the House speaker=spe | said | 
Q 16 | d | Resign, Mick, today, for the love of God, | she=qui | begged | Mick=rad
Q 17 | m | he was "sorry for the people of the state" | The president-elect=pel | said | 
Q 21 | m | promising an end to "business as usual" | Radovich=rad | promising | 

#A w15-008 | 2022-06-25 | -
S US Supreme Court ends nationwide right to abortion: 'It's like losing my mother's rights'
P The ruling, condemned by the president as "a step back of fifty years", allows each state to ban the procedure, and at least eight did so within hours
P The US Supreme Court has overturned the 1973 decision that gave women across America the right to end a pregnancy, setting off protests in dozens of cities and celebrations in others.
P By six votes to three, the justices upheld a Mississippi law that bans most abortions after 15 weeks.
P Writing for the majority, Justice Leonard Pastore said that the court of 1973 had been "built on sand and defended with slogans".
P The three liberal judges dissented "in grief for this Court and for the many millions of American women it has just let down".
P Outside the building on Friday, hundreds of people wept, sang or shouted at one another across a line of metal barriers.
P "It's like losing my mother's rights and then finding out they were mine," said Kiera Donnelly, a student from Baltimore.
P A few yards away Caleb Strand, 22, sprayed champagne over his friends.
P "I've prayed for this since I was seven," he told the BBC.
P In Missouri the attorney general, Eric Stroud, banned abortion with a signature ten minutes after the judgment was published, and clinics in Arkansas and Oklahoma turned away patients who were sitting in their waiting rooms.
P "I had to walk out there and tell nine women to go home," a nurse in Little Rock said, crying.
P The president called it "a cruel day, and cruellest for the poor" in a televised address, and urged demonstrators to keep their protests peaceful.
P He promised to protect women who travel to other states, although his officials acknowledge that there is little he can do without Congress.
P The House Republican leader, Kent Mulgrave, praised the justices for "the ruling that three generations of American families prayed for".
P Two senators who had voted to confirm judges of the majority said they felt deceived.
P One of them, Sandra Colebrook of Maine, accused Justice Neil Garrison of misleading her when he told her in her office in 2018 that the old decision was settled.
P UN human rights chief Marisol Bianchi said the judgment was "a door slammed on women's human rights", and the French president offered American women his solidarity.
P The result had been expected since May, when a draft of the opinion was leaked to a news site and the court began an inquiry to find out by whom.
P Abortion opponents have marched in Washington every January since 1974, often in snow.
P In Phoenix late on Friday police fired tear gas at a crowd that pounded on the doors of the Arizona senate, forcing lawmakers into a basement.
P Polls suggest that most Americans wanted the old ruling kept.
P The lawyers, meanwhile, expect years of work.
@ sc | US Supreme Court | o | USAJUD
@ pre | US president | p | USAGOV | president
@ pas | Leonard Pastore | p | USAJUD | Supreme Court justice
@ lib | three liberal judges | g | USAJUD
@ pep | people outside the Supreme Court | l | USACVL
@ dcp | protesters across US cities | l | USACVL
@ don | Kiera Donnelly | p | USAEDU | student
@ str | Caleb Strand | p | USACVL
@ sta | eight US states | g | USAGOV
@ atg | Eric Stroud | p | USAGOV | attorney general of Missouri
@ nur | nurse in Little Rock | p | USAMED
@ off | US officials | g | USAGOV
@ mul | Kent Mulgrave | p | USALEGPTY | House Republican leader
@ two | two senators | g | USALEG
@ col | Sandra Colebrook | p | USALEG | senator
@ gar | Neil Garrison | p | USAJUD | Supreme Court justice
@ bia | Marisol Bianchi | p | UNO | UN human rights chief
@ fra | French president | p | FRAGOV | president
@ wom | American women | l | USACVL
@ opp | abortion opponents | l | USACVL
@ pol | Phoenix police | o | USACOP
@ cro | crowd in Phoenix | l | USACVL
@ asn | Arizona senate | o | USALEG
@ mis | Mississippi | c | USAGOV
@ lea | unknown leaker | p | USA
@ bbc | BBC | o | GBRJRN
E 0 US Supreme Court/ORG
E 2 US Supreme Court/ORG; 1973/DATE; America/GPE
E 3 Mississippi/GPE
E 4 Leonard Pastore/PER; 1973/DATE
E 5 Court/ORG; American/NORP; many millions/NUM; three liberal judges/NUM
E 6 Friday/DATE; hundreds of people/NUM
E 7 Kiera Donnelly/PER; Baltimore/GPE
E 8 Caleb Strand/PER
E 9 BBC/ORG
E 10 Missouri/GPE; Eric Stroud/PER; Arkansas/GPE; Oklahoma/GPE
E 11 nine women/NUM; Little Rock/GPE
E 13 Congress/ORG
E 14 House/ORG; Republican/NORP; Kent Mulgrave/PER; American/NORP
E 15 Two senators/NUM
E 16 Sandra Colebrook/PER; Maine/GPE; Neil Garrison/PER; 2018/DATE
E 17 UN/ORG; Marisol Bianchi/PER; French/NORP; American/NORP
E 18 May/DATE
E 19 Washington/GPE; January/DATE; 1974/DATE
E 20 Phoenix/GPE; Friday/DATE; Arizona/GPE
E 21 Americans/NORP
V 0 | ends | SANCTION/convict | legal,gender,health | 116 | US Supreme Court=sc | | id=r
V 1 | ruling | =r | | | @0:US Supreme Court=sc |
V 1 | condemned | ACCUSE/disapprove | legal,gender | 111 | the president=pre | @0:US Supreme Court=sc | id=c
V 1 | did | COERCE/restrict | gender,health,legal | 172 | at least eight=sta | @17:American women=wom | n=other:at least eight:8
V 2 | overturned | =r | | | US Supreme Court=sc | | date=2022-06-24
V 2 | decision | SANCTION/convict | legal,gender | 116 | US Supreme Court=sc | | when=1973 | date=1973 | st=h | id=old
V 2 | protests | PROTEST/demo | gender,legal | 141 | @12:demonstrators=dcp | US Supreme Court=sc | where=America | id=p
V 3 | upheld | SUPPORT | legal,gender | 051 | the justices=sc | Mississippi=mis | date=2022-06-24
V 4 | said | ACCUSE/disapprove | legal,gender | 111 | Leonard Pastore=pas | the court of 1973=sc
V 5 | dissented | REJECT | legal,gender | 120 | The three liberal judges=lib | this Court=sc
V 6 | shouted | PROTEST/demo | gender,legal | 141 | hundreds of people=pep | | when=Friday | date=2022-06-24 | where=building | n=protesters:hundreds of people:-
V 7 | losing | =r | | | @2:US Supreme Court=sc |
V 10 | banned | COERCE/restrict | gender,health,legal | 172 | Eric Stroud=atg | | where=Missouri
V 10 | judgment | =r | | | @2:US Supreme Court=sc |
V 12 | called | =c | | | The president=pre | @2:US Supreme Court=sc
V 12 | urged | REQUEST/yield | gender,executive | 025 | The president=pre | demonstrators=dcp
V 12 | protests | =p | | | demonstrators=dcp | @2:US Supreme Court=sc
V 13 | promised | AGREE | gender,executive | 033 | He=pre | women=wom
V 14 | praised | SUPPORT | legal,gender | 051 | Kent Mulgrave=mul | the justices=sc
V 14 | ruling | =r | | | the justices=sc |
V 15 | voted | SUPPORT | legislative,legal | 051 | Two senators=two | judges of the majority=gar | st=h
V 15 | said | ACCUSE/allege | legal,gender | 112 | Two senators=two | judges of the majority=gar
V 16 | accused | ACCUSE/allege | legal,gender | 112 | Sandra Colebrook=col | Neil Garrison=gar
V 16 | decision | =old | | | @2:US Supreme Court=sc |
V 16 | misleading | COERCE/misinformation | legal,misinformation | 170 | Justice Neil Garrison=gar | her#1=col | by=Sandra Colebrook=col | when=2018 | date=2018 | st=h
V 17 | said | ACCUSE/disapprove | human-rights,gender | 111 | Marisol Bianchi=bia | @2:US Supreme Court=sc
V 17 | judgment | =r | | | @2:US Supreme Court=sc |
V 17 | offered | SUPPORT | gender,diplomatic | 018 | the French president=fra | American women=wom
V 18 | inquiry | ACCUSE/investigate | legal | 090 | the court=sc | whom=lea | when=May | date=2022-05
V 18 | result | =r | | | the court=sc |
V 19 | marched | PROTEST/demo | gender | 141 | Abortion opponents=opp | @2:US Supreme Court=sc | when=every January since 1974 | where=Washington | st=h
V 20 | fired | ASSAULT/crowd-control | gender,repression | 175 | police=pol | a crowd=cro | when=late on Friday | date=2022-06-24 | where=Phoenix
V 20 | pounded | PROTEST/demo | gender,legislative | 141 | a crowd=cro | Arizona senate=asn | when=late on Friday | date=2022-06-24 | where=Arizona senate
V 21 | ruling | =old | | | @2:US Supreme Court=sc |
Q 0 | d | It's like losing my mother's rights | @7:Kiera Donnelly=don | | 
Q 1 | m | condemned by the president as "a step back of fifty years" | the president=pre | condemned | 
Q 4 | m | the court of 1973 had been "built on sand and defended with slogans" | Leonard Pastore=pas | said | 
Q 5 | m | "in grief for this Court and for the many millions of American women it has just let down" | The three liberal judges=lib | dissented | 
Q 7 | d | It's like losing my mother's rights and then finding out they were mine, | Kiera Donnelly=don | said | 
Q 9 | d | I've prayed for this since I was seven, | he=str | told | BBC=bbc
Q 11 | d | I had to walk out there and tell nine women to go home, | a nurse in Little Rock=nur | said | 
Q 12 | m | called it "a cruel day, and cruellest for the poor" | The president=pre | called | 
Q 13 | i | there is little he can do without Congress | his officials=off | acknowledge | 
Q 14 | m | praised the justices for "the ruling that three generations of American families prayed for" | Kent Mulgrave=mul | praised | 
Q 15 | i | they felt deceived | Two senators who had voted to confirm judges of the majority=two | said | 
Q 16 | i | the old decision was settled | he=gar | told | her#2=col
Q 17 | m | the judgment was "a door slammed on women's human rights" | Marisol Bianchi=bia | said | 

#A w15-009 | 2011-08-02 | Washington
S US debt crisis: wounded congresswoman returns to cheers as House passes deal with hours to spare
P Bill to raise borrowing limit approved by 269 votes to 161 after weeks of brinkmanship, but Tea Party Republicans and liberal Democrats alike call it a surrender
P The House of Representatives voted last night to raise America's debt ceiling, pulling the world's largest economy back from the edge of default barely a day before the Treasury was due to run out of money.
P In a moment that silenced even the rancorous chamber, Rebecca Valdez, the Arizona Democrat who was shot in the head in January, walked slowly in to cast her first vote since the attempt on her life.
P Members of both parties rose and clapped for several minutes.
P "One vote might have decided it, and I didn't want the missing one to be mine," she said in a statement afterwards.
P The compromise, struck on Sunday night between the White House and the leaders of Congress, cuts at least $2.1 trillion from spending over ten years and raises no taxes.
P It was savaged from both flanks.
P Emmanuel Carver, a Missouri Democrat and a Methodist pastor, called the agreement "a fruit basket with a rattlesnake in it".
P "Reach in for a pear at your own risk," he wrote on Twitter.
P Sixty-six Republicans, most of them elected last November on a wave of Tea Party anger, voted against their own Speaker, Joe Brennan.
P One of them, Walt Jessop of Illinois, said the bill did nothing more than "rearrange the deckchairs", and vowed to oppose it all over again if it came back.
P Mr Brennan, a bartender's son who is easily moved to tears, defended the package as the best on offer.
P "If you'd shown me this in January I'd have bought you a drink," he told CBS.
P Democratic leaders were furious at the boast, and the vice-president spent two hours with their troops in a basement room on Monday, begging them to hold their noses.
P According to two people who were there, he also said that some Republicans had "held the country by the ankles out of a window", a remark that his office later denied.
P The Senate is expected to follow suit today.
P Talks between the president and Mr Brennan on a far larger bargain collapsed on July 22, when the Speaker walked out and failed for a day to return a telephone call.
P "I keep setting the table and he keeps not coming to dinner," the president complained that evening.
P Standard & Poor's has threatened to strip the United States of its AAA rating whatever happens, and gold is close to a record.
P Six people were killed in the January shooting at a supermarket in Tucson, among them a federal judge and a girl of nine.
P The gunman, a college dropout, was found unfit to stand trial by a judge in May.
P As for Mrs Valdez, she will fly back to her therapy in Houston this week.
@ hou | House of Representatives | o | USALEG
@ val | Rebecca Valdez | p | USALEGPTY | Representative
@ gun | Tucson gunman | p | USACRM
@ wh | White House | o | USAGOV
@ ldr | leaders of Congress | g | USALEG
@ car | Emmanuel Carver | p | USALEGPTY | Representative
@ tea | Tea Party Republicans | g | USALEGPTY
@ lib | liberal Democrats | g | USALEGPTY
@ bre | Joe Brennan | p | USALEGPTY | Speaker of the House
@ jes | Walt Jessop | p | USALEGPTY | Representative
@ dem | House Democrats | g | USALEGPTY
@ vp | US vice-president | p | USAGOV | vice-president
@ vpo | office of the vice-president | o | USAGOV
@ ppl | two people in the meeting | g | USALEG
@ pre | US president | p | USAGOV | president
@ vic | victims of the Tucson shooting | l | USACVL
@ jud | federal judge | p | USAJUD
@ mem | members of both parties | g | USALEG
@ cbs | CBS | o | USAJRN
@ sp | Standard & Poor's | o | USABUS
@ usa | United States | c | USA
E 0 US/GPE; House/ORG
E 1 Tea Party/ORG; Republicans/NORP; Democrats/NORP
E 2 House of Representatives/ORG; last night/DATE; America/GPE; Treasury/ORG
E 3 Rebecca Valdez/PER; Arizona/GPE; Democrat/NORP; January/DATE
E 6 Sunday night/DATE; White House/ORG; Congress/ORG; at least $2.1 trillion/MONEY
E 8 Emmanuel Carver/PER; Missouri/GPE; Democrat/NORP; Methodist/NORP
E 9 Twitter/ORG
E 10 Sixty-six/NUM; Republicans/NORP; last November/DATE; Tea Party/ORG; Joe Brennan/PER
E 11 Walt Jessop/PER; Illinois/GPE
E 12 Brennan/PER
E 13 CBS/ORG; January/DATE
E 14 Democratic/NORP; Monday/DATE
E 15 Republicans/NORP; two people/NUM
E 16 Senate/ORG; today/DATE
E 17 Brennan/PER; July 22/DATE
E 19 Standard & Poor's/ORG; United States/GPE
E 20 Six people/NUM; January/DATE; Tucson/GPE
E 21 May/DATE
E 22 Valdez/PER; Houston/GPE; this week/DATE
V 0 | cheers | SUPPORT | legislative | 051 | @4:Members of both parties=mem | wounded congresswoman=val | id=ch
V 0 | passes | SUPPORT | legislative,economic | 051 | House=hou | @6:White House=wh | id=v
V 0 | deal | SUPPORT | legislative,economic | 057 | @6:White House=wh; @6:leaders of Congress=ldr | | id=d
V 1 | approved | =v | | | @2:House of Representatives=hou | @6:White House=wh
V 1 | call | ACCUSE/disapprove | legislative,economic | 111 | Tea Party Republicans=tea; liberal Democrats=lib | @6:White House=wh; @6:leaders of Congress=ldr | id=cl
V 2 | voted | =v | | | House of Representatives=hou | @6:White House=wh | when=last night | date=2011-08-01
V 3 | shot | ASSAULT/firearms | legislative,crime | 193 | @21:The gunman=gun | Rebecca Valdez=val | when=January | date=2011-01 | st=h | id=s
V 3 | attempt | =s | | | @21:The gunman=gun | her#2=val
V 4 | clapped | =ch | | | Members of both parties=mem | @3:Rebecca Valdez=val
V 6 | compromise | =d | | | White House=wh; leaders of Congress=ldr | | when=Sunday night | date=2011-07-31
V 7 | savaged | =cl | | | @1:Tea Party Republicans=tea; @1:liberal Democrats=lib | @6:White House=wh; @6:leaders of Congress=ldr
V 8 | called | ACCUSE/disapprove | legislative,economic | 111 | Emmanuel Carver=car | @6:White House=wh; @6:leaders of Congress=ldr | id=c
V 8 | agreement | =d | | | @6:White House=wh; @6:leaders of Congress=ldr |
V 9 | wrote | =c | | | he=car | @6:White House=wh; @6:leaders of Congress=ldr
V 10 | voted | REJECT | legislative,economic | 120 | Sixty-six Republicans=tea | Joe Brennan=bre | n=other:Sixty-six:66 | date=2011-08-01
V 11 | said | ACCUSE/disapprove | legislative,economic | 111 | Walt Jessop=jes | @10:Joe Brennan=bre
V 11 | vowed | REJECT/change | legislative,economic | 123 | Walt Jessop=jes | @10:Joe Brennan=bre
V 12 | defended | SUPPORT | legislative,economic | 052 | Mr Brennan=bre | @6:White House=wh | id=df
V 12 | package | =d | | | Mr Brennan=bre; @6:White House=wh |
V 13 | told | =df | | | he=bre | @6:White House=wh
V 14 | spent | CONSULT | legislative,executive | 040 | the vice-president=vp; their troops=dem | | when=Monday | date=2011-08-01 | where=basement room
V 14 | begging | REQUEST/assist | legislative,executive | 022 | the vice-president=vp | them=dem | when=Monday | date=2011-08-01
V 14 | boast | =df | | | @12:Mr Brennan=bre | @6:White House=wh
V 14 | furious | ACCUSE/disapprove | legislative,economic | 111 | Democratic leaders=dem | @12:Mr Brennan=bre
V 15 | said | ACCUSE/disapprove | legislative | 111 | he=vp | some Republicans=tea | by=two people who were there=ppl | id=t
V 15 | remark | =t | | | his=vp | some Republicans=tea | by=two people who were there=ppl
V 15 | denied | REJECT | executive | 016 | his office=vpo | two people who were there=ppl
V 17 | Talks | CONSULT | legislative,economic | 046 | the president=pre; Mr Brennan=bre | | st=h
V 17 | walked | SANCTION/withdraw | legislative,economic | 164 | the Speaker=bre | the president=pre | when=July 22 | date=2011-07-22 | st=h | id=w
V 18 | complained | ACCUSE/disapprove | executive,economic | 110 | the president=pre | @17:Mr Brennan=bre | when=that evening | date=2011-07-22 | st=h
V 19 | threatened | THREATEN/restrict | economic | 130 | Standard & Poor's=sp | the United States=usa
V 20 | shooting | =s | | | @21:The gunman=gun | Six people=vic | when=January | date=2011-01 | where=Tucson | n=killed:Six people:6
V 20 | killed | =s | | | @21:The gunman=gun | Six people=vic | when=January | date=2011-01 | where=Tucson
V 21 | found unfit | CONCEDE | legal | 080 | a judge=jud | The gunman=gun | when=May | date=2011-05 | st=h
Q 5 | d | One vote might have decided it, and I didn't want the missing one to be mine, | she=val | said | 
Q 8 | m | called the agreement "a fruit basket with a rattlesnake in it" | Emmanuel Carver=car | called | 
Q 9 | d | Reach in for a pear at your own risk, | he=car | wrote | 
Q 11 | m | the bill did nothing more than "rearrange the deckchairs" | Walt Jessop=jes | said | 
Q 13 | d | If you'd shown me this in January I'd have bought you a drink, | he=bre | told | CBS=cbs
Q 15 | m | some Republicans had "held the country by the ankles out of a window" | he=vp | said | 
Q 18 | d | I keep setting the table and he keeps not coming to dinner, | the president=pre | complained | 

#A w15-010 | 2017-01-30 | NAIROBI
S We have done nothing wrong, say Somali families stranded by US travel ban
P Order signed on Friday leaves refugees cleared for Minnesota stuck in Dadaab and Nairobi as judges, protesters and African Union hit back at Washington
P A federal judge in New York has stopped the deportation of travellers held at American airports, in the first legal blow to an executive order that bars citizens of seven mainly Muslim countries, among them Somalia, Sudan and Libya.
P The ruling came late on Saturday as thousands of people besieged terminals from Boston to Los Angeles, chanting "Let them in".
P It offers no comfort, however, to some 140 Somali refugees who were sent back to the Dadaab camp on Saturday from a transit centre in Nairobi, hours before they were to board their flights.
P "I sold my bed, my pots, everything," Halima Abdirahman, a mother of five who was bound for Minneapolis, told the Nation by telephone.
S "We have done nothing wrong, so who is punishing us?"
P The president signed the order on Friday at the Pentagon, promising "to lock the gate against those who would kill us".
P It suspends the whole refugee programme for 120 days and closes the door to Syrians indefinitely.
P White House press secretary Craig Molloy defended the measure on Sunday, insisting that it was "about geography, not faith" and that only 109 people out of 325,000 arrivals had been inconvenienced.
P Lawyers laughed at that figure.
P In her decision Judge Carol Stanhope wrote that sending the travellers home could cause them "irreparable harm".
P The American Civil Liberties Union, which had sued the government on behalf of two Iraqis detained at John F. Kennedy airport, hailed the judgment.
P "Remember tonight the next time someone tells you judges are boring," its director, Aaron Lieberman, told a cheering crowd in Brooklyn.
P One of the two Iraqis, a former interpreter for the US army, was freed on Saturday afternoon after nearly 19 hours and thanked the crowd in tears.
P Attorneys general of 16 states condemned the ban in a joint statement as "an affront to the founders and to the plain words of the statute", and Washington State announced that it would take the president to court today.
P At the African Union summit in Addis Ababa, the outgoing commission chairperson, Mariam Tshabane, criticised the country "whose fields were cleared by Africans carried off in chains" for closing its doors.
P Kenya's government has said nothing, perhaps because it too has been trying to be rid of Dadaab.
P Nairobi announced last May that the camp would be shut, citing the 2013 attack on the Westgate mall, in which al-Shabaab gunmen killed 67 people.
P Human rights groups have challenged that decision in the High Court, and a verdict is due next week.
P In Garissa, traders said business with the camp had slowed to a crawl since the news broke.
P For Mrs Abdirahman the waiting starts all over.
P She fled Kismayu in 2008 and was interviewed by American officials, she says, "nine or ten times", and her youngest child knows the names of all the Minnesota lakes.
@ sta | Carol Stanhope | p | USAJUD | federal judge
@ gov | US government | o | USAGOV
@ pre | US president | p | USAGOV | president
@ tra | travellers held at US airports | l | CVL
@ som | stranded Somali refugees | l | SOMREF
@ cit | citizens of seven countries | l | CVL
@ pro | protesters at US airports | l | USACVL
@ hal | Halima Abdirahman | p | SOMREF
@ nat | Nation | o | KENJRN
@ mol | Craig Molloy | p | USAGOV | White House press secretary
@ acl | American Civil Liberties Union | o | USANGO
@ lie | Aaron Lieberman | p | USANGO | director of the American Civil Liberties Union
@ ira | two Iraqis | l | IRQCVL
@ atg | attorneys general of 16 states | g | USAGOV
@ was | Washington State | c | USAGOV
@ tsh | Mariam Tshabane | p | IGO | African Union commission chairperson
@ ken | Kenya | c | KENGOV
@ sha | al-Shabaab | g | SOMREB
@ wes | people at Westgate mall | l | KENCVL
@ hrg | human rights groups | g | KENNGO
@ tdr | Garissa traders | l | KENBUS
@ au | African Union | o | IGO
E 0 Somali/NORP; US/GPE
E 1 Friday/DATE; Minnesota/GPE; Dadaab/FAC; Nairobi/GPE; African Union/ORG; Washington/GPE
E 2 New York/GPE; American/NORP; Muslim/NORP; Somalia/GPE; Sudan/GPE; Libya/GPE
E 3 Saturday/DATE; thousands of people/NUM; Boston/GPE; Los Angeles/GPE
E 4 some 140/NUM; Somali/NORP; Dadaab/FAC; Saturday/DATE; Nairobi/GPE
E 5 Halima Abdirahman/PER; Minneapolis/GPE; Nation/ORG
E 7 Friday/DATE; Pentagon/FAC
E 8 Syrians/NORP
E 9 White House/ORG; Craig Molloy/PER; Sunday/DATE; 109 people/NUM
E 11 Carol Stanhope/PER
E 12 American Civil Liberties Union/ORG; two/NUM; Iraqis/NORP; John F. Kennedy airport/FAC
E 13 Aaron Lieberman/PER; Brooklyn/GPE
E 14 Iraqis/NORP; US/GPE; Saturday afternoon/DATE; two/NUM
E 15 Washington State/GPE; today/DATE
E 16 African Union/ORG; Addis Ababa/GPE; Mariam Tshabane/PER; Africans/NORP
E 17 Kenya/GPE; Dadaab/FAC
E 18 Nairobi/GPE; last May/DATE; 2013/DATE; Westgate mall/FAC; al-Shabaab/ARM; 67 people/NUM
E 19 High Court/ORG; next week/DATE
E 20 Garissa/GPE
E 21 Abdirahman/PER
E 22 Kismayu/GPE; 2008/DATE; American/NORP; Minnesota/GPE
V 0 | ban | COERCE/restrict | migration,executive,religion-ethnicity | 172 | US=gov | Somali families=som | id=b
V 1 | Order | =b | | | Washington=gov | refugees=som | when=Friday | date=2017-01-27
V 2 | stopped | SANCTION/convict | legal,migration | 116 | A federal judge=sta | @12:the government=gov | where=New York | id=r
V 2 | held | COERCE/arrest | migration | 173 | @12:the government=gov | travellers=tra | where=American airports | id=h
V 2 | order | =b | | | @7:The president=pre | citizens of seven mainly Muslim countries=cit
V 2 | bars | =b | | | @7:The president=pre | citizens of seven mainly Muslim countries=cit
V 3 | ruling | =r | | | @11:Carol Stanhope=sta | @12:the government=gov | when=late on Saturday | date=2017-01-28
V 3 | besieged | PROTEST/demo | migration,rights-freedoms | 141 | thousands of people=pro | @7:The president=pre | when=Saturday | date=2017-01-28 | where=from Boston to Los Angeles | n=protesters:thousands of people:- | id=p
V 3 | chanting | =p | | | thousands of people=pro | @7:The president=pre
V 4 | sent | COERCE/deport | migration | 174 | | some 140 Somali refugees=som | when=Saturday | date=2017-01-28 | where=Dadaab camp | n=displaced:some 140:140
V 6 | punishing | =b | | | @7:The president=pre | us=som
V 7 | signed | =b | | | The president=pre | @2:citizens of seven mainly Muslim countries=cit | when=Friday | date=2017-01-27 | where=Pentagon
V 8 | suspends | =b | | | @7:The president=pre | @2:citizens of seven mainly Muslim countries=cit
V 8 | closes | =b | | | @7:The president=pre |
V 9 | defended | SUPPORT | executive,migration | 052 | Craig Molloy=mol | @7:The president=pre | when=Sunday | date=2017-01-29 | id=df
V 9 | measure | =b | | | @7:The president=pre | @2:citizens of seven mainly Muslim countries=cit
V 11 | decision | =r | | | Carol Stanhope=sta | @12:the government=gov
V 12 | sued | ACCUSE/allege | legal,migration | 115 | American Civil Liberties Union=acl | the government=gov
V 12 | detained | =h | | | the government=gov | two Iraqis=ira | where=John F. Kennedy airport
V 12 | hailed | SUPPORT | legal,migration | 051 | American Civil Liberties Union=acl | @11:Carol Stanhope=sta | id=hl
V 12 | judgment | =r | | | @11:Carol Stanhope=sta | the government=gov
V 13 | told | =hl | | | Aaron Lieberman=lie | @11:Carol Stanhope=sta | where=Brooklyn
V 14 | freed | RETREAT/release | legal,migration | 0841 | @12:the government=gov | One of the two Iraqis=ira | when=Saturday afternoon | date=2017-01-28
V 14 | thanked | SUPPORT | migration | 051 | One of the two Iraqis=ira | the crowd=pro
V 15 | condemned | ACCUSE/disapprove | legal,migration | 111 | Attorneys general of 16 states=atg | @7:The president=pre
V 15 | ban | =b | | | @7:The president=pre | @2:citizens of seven mainly Muslim countries=cit
V 15 | take | ACCUSE/allege | legal,migration | 115 | Washington State=was | the president=pre | by=Washington State=was | when=today | date=2017-01-30 | st=f
V 16 | criticised | ACCUSE/disapprove | diplomatic,migration | 111 | Mariam Tshabane=tsh | @12:the government=gov | where=Addis Ababa
V 16 | summit | CONSULT/multilateral | diplomatic | 040 | African Union=au | | where=Addis Ababa
V 16 | closing | =b | | | the country=gov |
V 18 | announced | THREATEN/restrict | migration | 132 | Nairobi=ken | @4:Somali refugees=som | when=last May | date=2016-05 | st=h | id=sh
V 18 | attack | ASSAULT/firearms | terrorism | 193 | al-Shabaab gunmen=sha | 67 people=wes | when=2013 | date=2013 | where=Westgate mall | n=killed:67 people:67 | st=h | id=w
V 18 | killed | =w | | | al-Shabaab gunmen=sha | 67 people=wes | when=2013 | date=2013 | where=Westgate mall | n=killed:67 people:67
V 19 | challenged | ACCUSE/allege | legal,migration | 115 | Human rights groups=hrg | @18:Nairobi=ken | where=High Court
V 19 | decision | =sh | | | @18:Nairobi=ken | @4:Somali refugees=som
V 22 | fled | SANCTION/expel | migration | 201 | | She=hal | when=2008 | date=2008 | where=Kismayu | st=h
Q 0 | i | We have done nothing wrong | Somali families=som | say | 
Q 3 | d | Let them in | thousands of people=pro | chanting | 
Q 5 | d | I sold my bed, my pots, everything, | Halima Abdirahman=hal | told | the Nation=nat
Q 6 | d | * | @5:Halima Abdirahman=hal | | @5:the Nation=nat
Q 7 | m | promising "to lock the gate against those who would kill us" | The president=pre | promising | 
Q 9 | m | it was "about geography, not faith" and that only 109 people out of 325,000 arrivals had been inconvenienced | Craig Molloy=mol | insisting | 
Q 11 | m | sending the travellers home could cause them "irreparable harm" | Judge Carol Stanhope=sta | wrote | 
Q 13 | d | Remember tonight the next time someone tells you judges are boring, | Aaron Lieberman=lie | told | a cheering crowd=pro
Q 15 | m | condemned the ban in a joint statement as "an affront to the founders and to the plain words of the statute" | Attorneys general of 16 states=atg | condemned | 
Q 15 | i | it would take the president to court today | Washington State=was | announced | 
Q 16 | m | criticised the country "whose fields were cleared by Africans carried off in chains" for closing its doors | Mariam Tshabane=tsh | criticised | 
Q 18 | i | the camp would be shut | Nairobi=ken | announced | 
Q 20 | i | business with the camp had slowed to a crawl since the news broke | traders=tdr | said | 
Q 22 | m | "nine or ten times" | she=hal | says | 

#A w15-011 | 2018-05-25 | WASHINGTON
S (LEAD) White House says door still open after cancellation of N. Korea summit
P WASHINGTON, May 24 (Yonhap) -- The United States on Thursday called off next month's summit with North Korea, blaming "a stream of insults unworthy of the occasion" in recent statements from Pyongyang, but left the door ajar for the two leaders to meet some day.
P The president announced the cancellation in a letter to the North Korean leader that was released by the White House in the morning.
P "I had already begun to picture the two of us at one table," he wrote.
S "Should your view of things brighten, my telephone is always on."
P The meeting was to take place in Singapore on June 12, and would have been the first between sitting leaders of the two countries.
P Hours before the letter was made public, a North Korean vice foreign minister, Ri Myong-suk, denounced the U.S. vice president as a "parrot in a necktie" and warned that her country could make Americans taste "a winter without end".
P At a tense briefing, press secretary Laura Whitcombe said those words were the last straw, but not the only one.
P "They have given their word and taken it back since the day we started," she said, accusing the North of failing to send anybody to a preparatory meeting in Singapore last week.
P A senior official who briefed reporters afterward said American logistics staff "drank a great deal of hotel coffee" there.
P "Nobody came, nobody wrote, they just stood us up," the official said on condition of anonymity.
P Asked whether Seoul had been warned, Whitcombe declined to go into "who rang whom at what hour".
P South Korean President's spokesman Kwon Tae-hyun said earlier that the presidential office was "reading the text for a third time" to see what the decision meant.
P The South's leader met the U.S. president at the White House only on Tuesday and urged him to go through with the talks.
P He convened an emergency meeting of his security aides at midnight and expressed deep regret over the cancellation.
P In Congress, reaction split roughly along party lines.
P Sen. Douglas Pruitt (R-AR) praised the president for "refusing to be played by" the North, while Sen. Maria Echeverria (D-NJ) criticized the White House for poor preparation, saying statecraft was "not a real-estate closing".
P Secretary of State Thomas Karras, who was testifying to the Senate Foreign Relations Committee as the news broke, read the letter aloud to the panel.
P Karras visited Pyongyang twice this spring and brought home three American detainees on May 10.
P The North blew up the tunnels of its Punggye-ri nuclear test site on Thursday morning in front of foreign journalists.
P Pyongyang halted nuclear and missile tests in April; it fired an intercontinental missile last November that could, in theory, reach any city in the United States.
P Analysts doubt that it would ever give up its arsenal.
P The Pentagon said the U.S. military was ready to respond to "any stunt that anybody cares to try", though a spokesman stressed that the posture of its 28,500 troops in Korea was unchanged.
P Seoul shares fell 0.2 percent at the opening.
@ usa | United States | c | USA
@ nk | North Korea | c | PRK
@ pre | US president | p | USAGOV | president
@ kim | North Korean leader | p | PRKGOV | leader
@ wh | White House | o | USAGOV
@ ri | Ri Myong-suk | p | PRKGOV | vice foreign minister
@ vp | US vice president | p | USAGOV | vice president
@ whi | Laura Whitcombe | p | USAGOV | press secretary
@ sof | senior US official | p | USAGOV
@ kwo | Kwon Tae-hyun | p | KORGOV | spokesman of the South Korean president
@ moo | South Korean president | p | KORGOV | president
@ aid | South Korean security aides | g | KORGOV
@ pru | Douglas Pruitt | p | USALEGPTY | senator
@ ech | Maria Echeverria | p | USALEGPTY | senator
@ kar | Thomas Karras | p | USAGOV | Secretary of State
@ det | American detainees | l | USACVL
@ pen | Pentagon | o | USAGOVMIL
@ psp | Pentagon spokesman | p | USAGOVMIL | spokesman
@ com | Senate Foreign Relations Committee | o | USALEG
@ seo | South Korean presidential office | o | KORGOV
E 0 White House/ORG; N. Korea/GPE
E 1 WASHINGTON/GPE; May 24/DATE; Yonhap/ORG; United States/GPE; Thursday/DATE; next month/DATE; North Korea/GPE; Pyongyang/GPE
E 2 North Korean/NORP; White House/ORG
E 5 Singapore/GPE; June 12/DATE
E 6 North Korean/NORP; Ri Myong-suk/PER; U.S./GPE; Americans/NORP
E 7 Laura Whitcombe/PER
E 8 North/GPE; Singapore/GPE; last week/DATE
E 9 American/NORP
E 11 Seoul/GPE; Whitcombe/PER
E 12 South Korean/NORP; Kwon Tae-hyun/PER
E 13 South/GPE; U.S./GPE; White House/FAC; Tuesday/DATE
E 15 Congress/ORG
E 16 Douglas Pruitt/PER; AR/GPE; North/GPE; Maria Echeverria/PER; NJ/GPE; White House/ORG
E 17 Thomas Karras/PER; Senate Foreign Relations Committee/ORG
E 18 Karras/PER; Pyongyang/GPE; this spring/DATE; three/NUM; American/NORP; May 10/DATE
E 19 North/GPE; Punggye-ri/FAC; Thursday morning/DATE
E 20 Pyongyang/GPE; April/DATE; last November/DATE; United States/GPE
E 22 Pentagon/ORG; U.S./GPE; 28,500 troops/NUM; Korea/LOC
E 23 Seoul/GPE
V 0 | cancellation | REJECT/meet | diplomatic,cbrn | 125 | White House=wh | N. Korea=nk | id=x
V 0 | says | AGREE | diplomatic,cbrn | 036 | White House=wh | N. Korea=nk | id=dr
V 1 | called off | =x | | | United States=usa | North Korea=nk | when=Thursday | date=2018-05-24
V 1 | blaming | ACCUSE/disapprove | diplomatic | 111 | United States=usa | Pyongyang=nk | when=Thursday | date=2018-05-24 | id=bl
V 1 | ajar | =dr | | | United States=usa | North Korea=nk
V 1 | insults | ACCUSE/disapprove | diplomatic | 111 | Pyongyang=nk | United States=usa | by=United States=usa
V 2 | cancellation | =x | | | The president=pre | North Korean leader=kim | when=in the morning | date=2018-05-24
V 4 | on | =dr | | | my=pre | @2:North Korean leader=kim
V 6 | denounced | ACCUSE/disapprove | diplomatic | 111 | Ri Myong-suk=ri | U.S. vice president=vp | date=2018-05-24 | id=dn
V 6 | warned | THREATEN/violence | diplomatic,cbrn | 138 | Ri Myong-suk=ri | Americans=usa | date=2018-05-24
V 6 | letter | =x | | | @2:The president=pre | @2:North Korean leader=kim
V 7 | words | =dn | | | @6:Ri Myong-suk=ri | @6:U.S. vice president=vp
V 7 | said | =bl | | | Laura Whitcombe=whi | @6:North Korean=nk
V 8 | said | ACCUSE/allege | diplomatic | 112 | she=whi | the North=nk | id=ac
V 8 | accusing | =ac | | | she=whi | the North=nk
V 8 | failing | REJECT/meet | diplomatic | 125 | the North=nk | @1:United States=usa | by=she=whi | when=last week | date=2018-05-14/2018-05-20 | where=Singapore | id=st
V 10 | stood us up | =st | | | they=nk | us=usa | by=the official=sof
V 12 | decision | =x | | | @2:The president=pre | @2:North Korean leader=kim
V 12 | text | =x | | | @2:The president=pre | @2:North Korean leader=kim
V 13 | met | CONSULT/visit | diplomatic | 042 | The South's leader=moo | U.S. president=pre | when=Tuesday | date=2018-05-22 | where=White House
V 13 | urged | REQUEST/meet | diplomatic,cbrn | 026 | The South's leader=moo | him=pre | when=Tuesday | date=2018-05-22
V 14 | convened | CONSULT | diplomatic,executive | 040 | He=moo; his security aides=aid | | when=at midnight | date=2018-05-25
V 14 | regret | ACCUSE/disapprove | diplomatic | 110 | He=moo | @13:U.S. president=pre
V 14 | cancellation | =x | | | @13:U.S. president=pre | @2:North Korean leader=kim
V 16 | praised | SUPPORT | diplomatic,legislative | 051 | Douglas Pruitt=pru | the president=pre
V 16 | criticized | ACCUSE/disapprove | diplomatic,legislative | 111 | Maria Echeverria=ech | the White House=wh
V 17 | letter | =x | | | @13:U.S. president=pre | @2:North Korean leader=kim
V 18 | visited | CONSULT/visit | diplomatic | 042 | Karras=kar | Pyongyang=nk | when=this spring | date=2018-03/2018-05 | st=h
V 18 | brought home | RETREAT/release | diplomatic | 0841 | Pyongyang=nk | three American detainees=det | when=May 10 | date=2018-05-10 | n=other:three:3 | st=h
V 19 | blew up | RETREAT/disarm | cbrn,diplomatic | 0873 | The North=nk | @1:United States=usa | when=Thursday morning | where=Punggye-ri | date=2018-05-24
V 20 | halted | CONCEDE | cbrn,military | 080 | Pyongyang=nk | United States=usa | when=April | date=2018-04 | st=h
V 20 | fired | MOBILIZE/weapons | cbrn,military | 154 | it#1=nk | | when=last November | date=2017-11 | st=h
V 22 | said | THREATEN/violence | military | 138 | The Pentagon=pen | @20:Pyongyang=nk
Q 0 | i | door still open after cancellation of N. Korea summit | White House=wh | says | 
Q 1 | m | blaming "a stream of insults unworthy of the occasion" in recent statements from Pyongyang | United States=usa | blaming | 
Q 3 | d | I had already begun to picture the two of us at one table, | he=pre | wrote | @2:the North Korean leader=kim
Q 4 | d | * | @3:he=pre | | @2:the North Korean leader=kim
Q 6 | m | denounced the U.S. vice president as a "parrot in a necktie" | Ri Myong-suk=ri | denounced | 
Q 6 | m | her country could make Americans taste "a winter without end" | Ri Myong-suk=ri | warned | 
Q 7 | i | those words were the last straw, but not the only one | Laura Whitcombe=whi | said | 
Q 8 | d | They have given their word and taken it back since the day we started, | she=whi | said | 
Q 9 | m | American logistics staff "drank a great deal of hotel coffee" there | A senior official=sof | said | 
Q 10 | d | Nobody came, nobody wrote, they just stood us up, | the official=sof | said | 
Q 12 | m | the presidential office was "reading the text for a third time" to see what the decision meant | Kwon Tae-hyun=kwo | said | 
Q 16 | m | praised the president for "refusing to be played by" the North | Douglas Pruitt=pru | praised | 
Q 16 | m | statecraft was "not a real-estate closing" | Maria Echeverria=ech | saying | 
Q 22 | m | the U.S. military was ready to respond to "any stunt that anybody cares to try" | The Pentagon=pen | said | 
Q 22 | i | the posture of its 28,500 troops in Korea was unchanged | a spokesman=psp | stressed | 

#A w15-012 | - | -
S USA: Inspectors confirm officials lied about separated children, Congress must act
P Watchdog's findings vindicate families torn apart at the border, says Justice Without Walls
P The United States government separated thousands of children from their parents at the Mexican border a year before it admitted doing so and repeatedly misled Congress about it, Justice Without Walls said today, following the release of a report by the inspector general of the Department of Homeland Security.
P The 79-page report concludes that border agents took at least 860 children in a secret trial run around El Paso, and that no one kept a list.
P "These were not clerical errors, these were crimes against families," said Teresa Quintanar, the organisation's Americas director.
S "A six-year-old girl was told that her father had gone to buy tacos."
P We call on Congress to hold public hearings without delay and to establish a fund to compensate every family.
P The former secretary, Kristen Oldham, told a House committee under oath that the department "did not use children to scare their parents and never would".
P Internal e-mails published by the inspector general show that her own deputy had recommended exactly that in a memorandum which she signed on 4 May 2018.
P Ms Oldham resigned last spring.
P A lawyer for her rejected the findings on Tuesday and described the report as "a political document with footnotes".
P The department itself has accepted five of the six recommendations, but refused to apologise.
P In a letter to the inspector general, its acting secretary, Chad Wilmer, argued that agents "did what the statute books told them to do".
P Our researchers interviewed 47 mothers and fathers in Guatemala and Honduras, most of whom were deported alone.
P Marvin C., a coffee picker from Huehuetenango, said agents in McAllen pulled his son Jeremías, then five, out of his arms.
P "They said, 'Say goodbye,' and laughed," he told us.
P It took seven months and a court order for the boy to be returned to him.
P That order, handed down by Judge Dario Sandoval in San Diego on 26 June 2018, required the government to reunite all families within 30 days.
P Officials missed the deadline.
P Protests in more than 700 cities forced the president to abandon the policy on 20 June of that year, when he signed an executive order which he said would keep families together.
P Yet separations continue under another name, and lawyers for the American Civil Liberties Union have accused agents of removing over 1,100 more children since then on the ground that their parents were unfit.
P The right of a child to family life is set out in international law, and no wall, however high, is above it.
P Background: Justice Without Walls has documented abuses at the frontier since 2006, and last year sued the Border Patrol over the death of a Guatemalan girl in its custody.
@ gov | US government | o | USAGOV
@ chi | separated children | l | REF
@ jww | Justice Without Walls | o | NGO
@ ig | inspector general of the Department of Homeland Security | o | USAGOV
@ con | US Congress | o | USALEG
@ agt | border agents | g | USACOP
@ qui | Teresa Quintanar | p | NGO | Americas director of Justice Without Walls
@ old | Kristen Oldham | p | USAGOV | secretary of homeland security
@ law | lawyer of Kristen Oldham | p | USA
@ dhs | Department of Homeland Security | o | USAGOV
@ wil | Chad Wilmer | p | USAGOV | acting secretary
@ par | deported parents | l | GTMREF,HNDREF
@ mar | Marvin C. | p | GTMREF | coffee picker
@ jer | Jeremías | p | GTMREF
@ san | Dario Sandoval | p | USAJUD | judge
@ pro | protesters in US cities | l | USACVL
@ pre | US president | p | USAGOV | president
@ acl | lawyers of the American Civil Liberties Union | g | USANGO
@ bp | Border Patrol | o | USACOP
@ com | House committee | o | USALEG
@ dep | deputy secretary of homeland security | p | USAGOV
E 0 USA/GPE; Congress/ORG
E 1 Justice Without Walls/ORG
E 2 United States/GPE; Mexican/NORP; Congress/ORG; Justice Without Walls/ORG; today/DATE; Department of Homeland Security/ORG; thousands of children/NUM
E 3 at least 860 children/NUM; El Paso/GPE
E 4 Teresa Quintanar/PER; Americas/LOC
E 6 Congress/ORG
E 7 Kristen Oldham/PER; House/ORG
E 8 4 May 2018/DATE
E 9 Oldham/PER; last spring/DATE
E 10 Tuesday/DATE
E 12 Chad Wilmer/PER
E 13 47 mothers and fathers/NUM; Guatemala/GPE; Honduras/GPE
E 14 Marvin C./PER; Huehuetenango/GPE; McAllen/GPE; Jeremías/PER
E 17 Dario Sandoval/PER; San Diego/GPE; 26 June 2018/DATE
E 19 20 June of that year/DATE
E 20 American Civil Liberties Union/ORG; over 1,100 more children/NUM
E 22 Justice Without Walls/ORG; 2006/DATE; last year/DATE; Border Patrol/ORG; Guatemalan/NORP
V 0 | confirm | ACCUSE/allege | migration,executive | 112 | Inspectors=ig | officials=gov | id=rep
V 0 | lied | COERCE/misinformation | migration,misinformation | 170 | officials=gov | Congress=con | by=Inspectors=ig | id=lie
V 0 | act | REQUEST/change | migration,legislative | 104 | @1:Justice Without Walls=jww | Congress=con | id=rq
V 0 | separated | COERCE | migration,repression | 170 | officials=gov | children=chi | id=sep
V 1 | findings | =rep | | | Watchdog=ig | @2:United States government=gov
V 1 | torn apart | =sep | | | @2:United States government=gov | families=chi | where=border
V 2 | separated | =sep | | | United States government=gov | thousands of children=chi | by=Justice Without Walls=jww | where=Mexican border | n=other:thousands of children:-
V 2 | admitted | CONCEDE | migration | 015 | it#1=gov | | st=h | by=Justice Without Walls=jww
V 2 | misled | =lie | | | United States government=gov | Congress=con | by=Justice Without Walls=jww
V 2 | report | =rep | | | inspector general of the Department of Homeland Security=ig | United States government=gov
V 2 | said | ACCUSE/allege | migration,human-rights | 1122 | Justice Without Walls=jww | United States government=gov | id=jac
V 2 | doing | =sep | | | it#1=gov |
V 3 | report | =rep | | | @2:inspector general of the Department of Homeland Security=ig | border agents=agt
V 3 | took | COERCE | migration | 170 | border agents=agt | at least 860 children=chi | by=report=ig | where=El Paso | n=other:at least 860 children:860 | st=h
V 4 | said | =jac | | | Teresa Quintanar=qui | @2:United States government=gov
V 4 | crimes | =sep | | | @2:United States government=gov | families=chi | by=Teresa Quintanar=qui
V 6 | call on | =rq | | | We=jww | Congress=con
V 7 | told | REJECT | migration,executive | 016 | Kristen Oldham=old | | st=h
V 8 | recommended | REQUEST/change | migration | 0242 | her own deputy=dep | her=old | by=Internal e-mails=ig | st=h
V 9 | resigned | RETREAT/resign | executive | 0831 | Ms Oldham=old | | when=last spring | st=h
V 10 | rejected | REJECT | migration,executive | 120 | A lawyer for her=law | @8:inspector general=ig | when=Tuesday
V 10 | findings | =rep | | | @8:inspector general=ig | her=old
V 10 | described | ACCUSE/disapprove | migration | 111 | A lawyer for her=law | @8:inspector general=ig | when=Tuesday
V 11 | accepted | CONCEDE | migration,executive | 083 | The department=dhs | @8:inspector general=ig
V 11 | refused | REJECT | migration | 120 | The department=dhs | 
V 12 | letter | SUPPORT | migration | 052 | Chad Wilmer=wil | agents=agt
V 13 | deported | COERCE/deport | migration | 174 | @2:United States government=gov | 47 mothers and fathers=par | st=h
V 14 | pulled | COERCE | migration | 170 | agents=agt | Jeremías=jer | by=Marvin C.=mar | where=McAllen | st=h
V 16 | order | SANCTION/convict | legal,migration | 116 | @17:Dario Sandoval=san | @17:the government=gov | st=h | id=or
V 16 | returned | RETREAT/release | legal,migration | 0841 | @17:the government=gov | the boy=jer | st=h
V 17 | order | =or | | | Dario Sandoval=san | the government=gov | when=26 June 2018 | date=2018-06-26 | where=San Diego
V 18 | missed | REJECT | legal,migration | 128 | Officials=gov | @17:Dario Sandoval=san | st=h
V 19 | Protests | PROTEST/demo | migration | 141 | | the president=pre | where=more than 700 cities | st=h
V 19 | abandon | CONCEDE | migration,executive | 083 | the president=pre | Protests=pro | when=20 June of that year | date=2018-06-20 | st=h | id=ab
V 19 | signed | =ab | | | he#1=pre | | when=20 June of that year | date=2018-06-20
V 20 | accused | ACCUSE/allege | migration | 112 | lawyers for the American Civil Liberties Union=acl | agents=agt
V 20 | separations | COERCE | migration | 170 | agents=agt | | id=sp2
V 20 | removing | =sp2 | | | agents=agt | over 1,100 more children=chi | by=lawyers for the American Civil Liberties Union=acl | n=other:over 1,100 more children:1100
V 22 | sued | ACCUSE/allege | legal,migration | 115 | Justice Without Walls=jww | Border Patrol=bp | when=last year | st=h
Q 0 | i | officials lied about separated children | Inspectors=ig | confirm | 
Q 1 | i | Watchdog's findings vindicate families torn apart at the border | Justice Without Walls=jww | says | 
Q 2 | i | The United States government separated thousands of children from their parents at the Mexican border a year before it admitted doing so and repeatedly misled Congress about it | Justice Without Walls=jww | said | 
Q 3 | i | border agents took at least 860 children in a secret trial run around El Paso, and that no one kept a list | report=ig | concludes | 
Q 4 | d | These were not clerical errors, these were crimes against families, | Teresa Quintanar=qui | said | 
Q 5 | d | * | @4:Teresa Quintanar=qui | | 
Q 7 | m | the department "did not use children to scare their parents and never would" | Kristen Oldham=old | told | a House committee=com
Q 10 | m | described the report as "a political document with footnotes" | A lawyer for her=law | described | 
Q 12 | m | agents "did what the statute books told them to do" | Chad Wilmer=wil | argued | the inspector general=ig
Q 14 | i | agents in McAllen pulled his son Jeremías, then five, out of his arms | Marvin C.=mar | said | 
Q 15 | d | They said, 'Say goodbye,' and laughed, | he=mar | told | us=jww

#A w15-013 | 2026-02-11 | -
S Homeland chief walks out of Senate hearing as grieving father shouts: 'Look at my son's face'
P Dale Rutherford storms off after 40 minutes of questions on the shooting of a teenager by border agents in Laredo
P Washington (CNN) — Homeland Security Secretary Dale Rutherford abruptly walked out of a Senate hearing on Tuesday after the father of a 17-year-old who was shot dead by Border Patrol agents stood up in the public gallery, held up a photograph and refused to sit down.
P "Look at my son's face!" Esteban Villarreal shouted. "You called him a terrorist. Look at him!"
P Capitol Police officers led Villarreal from the room in handcuffs, and Rutherford, who had been answering questions for 40 minutes, gathered his papers and left by a side door without a word.
P He didn't come back.
P The chairman of the Judiciary Committee, Sen. Randall Pike of Nebraska, a Republican, adjourned the session and said the secretary's departure was "regrettable but understandable, given the circus".
P Democrats didn't see it that way at all.
P "He ran. He ran away from a grieving dad with a five-by-seven photo," Sen. Jolene Abara of Michigan told CNN in the hallway.
P Abara and six colleagues later wrote to Rutherford to demand that he return by Friday or face a subpoena.
P A department spokesperson, Meg Tolliver, dismissed the letter as "performance art" and said the secretary had another engagement that had been on his calendar for weeks.
P Adrian Villarreal, a high school junior, was killed on January 22 when agents opened fire on a pickup truck near a canal in Laredo, Texas.
P Rutherford said that same night that the boy had tried to run down two agents in what he described as "an act of domestic terrorism".
P A video taken by a neighbor, which surfaced four days later, shows the truck rolling backward.
P The Texas Rangers opened an investigation, and the FBI confirmed last week that it was looking into the shooting as a possible civil rights violation.
P No agent has been charged.
P Under questioning by Sen. Curtis Hathorne of Rhode Island on Tuesday, before the outburst, Rutherford declined four times to withdraw his remark.
P "I'm not going to apologize for standing with our agents," he said.
S "They are under assault every single day."
P Thousands of people have marched in Laredo, San Antonio and Houston since the killing, and students at 30 Texas high schools left their classrooms on Monday.
P It was not the first time a member of the Cabinet has left a committee fuming: in 2019 a Treasury secretary argued with a House chairwoman for ten minutes over when he could go.
P Villarreal, 44, a welder, was released within the hour and won't face charges, his attorney, Sofia Lindgren, said.
P "I came a long way to ask one question," he told reporters on the Capitol steps. "I guess I got my answer."
@ rut | Dale Rutherford | p | USAGOV | Homeland Security Secretary
@ est | Esteban Villarreal | p | USACVL
@ adr | Adrian Villarreal | p | USACVL
@ bp | Border Patrol agents | g | USACOP
@ cp | Capitol Police | o | USACOP
@ pik | Randall Pike | p | USALEGPTY | chairman of the Senate Judiciary Committee
@ com | Senate Judiciary Committee | o | USALEG
@ dem | Democrats | g | USALEGPTY
@ aba | Jolene Abara | p | USALEGPTY | senator
@ six | six Democratic senators | g | USALEGPTY
@ tol | Meg Tolliver | p | USAGOV | spokesperson
@ ran | Texas Rangers | o | USACOP
@ fbi | FBI | o | USACOP
@ hat | Curtis Hathorne | p | USALEGPTY | senator
@ mar | marchers in Texas | l | USACVL
@ stu | Texas high school students | g | USAEDU
@ tre | Treasury secretary | p | USAGOV | Treasury secretary
@ hcw | House chairwoman | p | USALEG | chairwoman
@ lin | Sofia Lindgren | p | USA | attorney of Esteban Villarreal
@ cnn | CNN | o | USAJRN
E 0 Homeland/ORG; Senate/ORG
E 1 Dale Rutherford/PER; Laredo/GPE
E 2 Washington/GPE; CNN/ORG; Homeland Security/ORG; Dale Rutherford/PER; Senate/ORG; Tuesday/DATE; Border Patrol/ORG
E 3 Esteban Villarreal/PER
E 4 Capitol Police/ORG; Villarreal/PER; Rutherford/PER
E 6 Judiciary Committee/ORG; Randall Pike/PER; Nebraska/GPE; Republican/NORP
E 7 Democrats/NORP
E 8 Jolene Abara/PER; Michigan/GPE; CNN/ORG
E 9 Abara/PER; six colleagues/NUM; Rutherford/PER; Friday/DATE
E 10 Meg Tolliver/PER
E 11 Adrian Villarreal/PER; January 22/DATE; Laredo/GPE; Texas/GPE
E 12 Rutherford/PER; two agents/NUM
E 14 Texas Rangers/ORG; FBI/ORG; last week/DATE
E 16 Curtis Hathorne/PER; Rhode Island/GPE; Tuesday/DATE; Rutherford/PER
E 19 Thousands of people/NUM; Laredo/GPE; San Antonio/GPE; Houston/GPE; Texas/GPE; Monday/DATE
E 20 Cabinet/ORG; 2019/DATE; Treasury/ORG; House/ORG
E 21 Villarreal/PER; Sofia Lindgren/PER
E 22 Capitol/FAC
V 0 | walks out | PROTEST/boycott | legislative,executive | 143 | Homeland chief=rut | Senate=com | id=w
V 0 | hearing | ACCUSE/investigate | legislative,executive | 090 | Senate=com | Homeland chief=rut | id=h
V 0 | shouts | ACCUSE/disapprove | legislative,migration | 111 | grieving father=est | @2:Dale Rutherford=rut | id=s
V 1 | storms off | =w | | | Dale Rutherford=rut | @2:Senate=com
V 1 | questions | =h | | | @2:Senate=com | Dale Rutherford=rut
V 1 | shooting | ASSAULT/firearms | repression,migration | 193 | border agents=bp | teenager=adr | where=Laredo | id=k
V 2 | walked out | =w | | | Dale Rutherford=rut | Senate=com | when=Tuesday | date=2026-02-10
V 2 | hearing | =h | | | Senate=com | Dale Rutherford=rut | when=Tuesday | date=2026-02-10
V 2 | shot dead | =k | | | Border Patrol agents=bp | 17-year-old=adr
V 2 | refused | REJECT | legislative | 120 | the father=est | Senate=com | when=Tuesday | date=2026-02-10 | where=public gallery
V 3 | shouted | =s | | | Esteban Villarreal=est | You=rut
V 3 | called | ACCUSE/allege | migration,terrorism | 112 | You=rut | him#1=adr | by=Esteban Villarreal=est | id=t
V 4 | led | COERCE/arrest | legislative,rights-freedoms | 173 | Capitol Police officers=cp | Villarreal=est | date=2026-02-10 | where=room | id=a
V 4 | left | =w | | | Rutherford=rut | @6:Judiciary Committee=com
V 4 | questions | =h | | | @6:Judiciary Committee=com | Rutherford=rut
V 6 | departure | =w | | | the secretary=rut | Judiciary Committee=com
V 6 | session | =h | | | Judiciary Committee=com | the secretary=rut
V 7 | see | REJECT | legislative,executive | 120 | Democrats=dem | @6:Sen. Randall Pike=pik
V 8 | told | ACCUSE/disapprove | legislative,executive | 111 | Sen. Jolene Abara=aba | He#1=rut
V 8 | ran#1 | =w | | | He#1=rut | @6:Judiciary Committee=com
V 9 | demand | REQUEST/meet | legislative,executive | 106 | Abara=aba; six colleagues=six | Rutherford=rut | id=d
V 9 | face | THREATEN/restrict | legislative,executive | 130 | Abara=aba; six colleagues=six | Rutherford=rut
V 10 | dismissed | REJECT/meet | legislative,executive | 125 | Meg Tolliver=tol | @9:Abara=aba; @9:six colleagues=six
V 10 | letter | =d | | | @9:Abara=aba; @9:six colleagues=six | the secretary=rut
V 11 | killed | =k | | | agents=bp | Adrian Villarreal=adr | when=January 22 | date=2026-01-22 | where=Laredo
V 11 | fire | =k | | | agents=bp | Adrian Villarreal=adr | when=January 22 | date=2026-01-22 | where=Laredo
V 12 | described | =t | | | Rutherford=rut | the boy=adr | when=that same night | date=2026-01-22
V 12 | run | ASSAULT | migration,terrorism | 180 | the boy=adr | two agents=bp | by=Rutherford=rut | date=2026-01-22
V 14 | investigation | ACCUSE/investigate | crime,migration | 091 | Texas Rangers=ran | @11:agents=bp
V 14 | looking into | ACCUSE/investigate | rights-freedoms,migration | 092 | FBI=fbi | @11:agents=bp | by=the FBI=fbi | id=f
V 14 | shooting | =k | | | @11:agents=bp |
V 15 | charged | ACCUSE/allege | legal,migration | 115 | | agent=bp | st=n
V 16 | declined | REJECT/change | executive,migration | 123 | Rutherford=rut | Curtis Hathorne=hat | when=Tuesday | date=2026-02-10 | id=dc
V 16 | outburst | =s | | | @21:Villarreal=est | Rutherford=rut
V 16 | remark | =t | | | his=rut | @12:the boy=adr
V 16 | questioning | =h | | | Curtis Hathorne=hat | Rutherford=rut | when=Tuesday | date=2026-02-10
V 17 | apologize | =dc | | | I=rut | @16:Curtis Hathorne=hat
V 17 | standing | SUPPORT | migration,executive | 052 | I=rut | our agents=bp
V 19 | marched | PROTEST/demo | migration,rights-freedoms | 141 | Thousands of people=mar | @11:agents=bp | where=Laredo, San Antonio and Houston | n=protesters:Thousands of people:-
V 19 | killing | =k | | | @11:agents=bp | @11:Adrian Villarreal=adr
V 19 | left | PROTEST/strike | migration,rights-freedoms | 143 | students at 30 Texas high schools=stu | @11:agents=bp | when=Monday | date=2026-02-09
V 20 | argued | ACCUSE/disapprove | legislative,executive | 111 | a Treasury secretary=tre | a House chairwoman=hcw | when=2019 | date=2019 | st=h
V 21 | released | RETREAT/release | legal | 0841 | @4:Capitol Police officers=cp | Villarreal=est | by=Sofia Lindgren=lin | when=within the hour | date=2026-02-10
V 21 | charges | ACCUSE/allege | legal | 115 | @4:Capitol Police officers=cp | Villarreal=est | by=Sofia Lindgren=lin | st=n
Q 0 | d | Look at my son's face | grieving father=est | shouts | 
Q 3 | d | Look at my son's face! | Esteban Villarreal=est | shouted | @2:Dale Rutherford=rut
Q 3 | d | You called him a terrorist. Look at him! | Esteban Villarreal=est | shouted | You=rut
Q 6 | m | the secretary's departure was "regrettable but understandable, given the circus" | Randall Pike=pik | said | 
Q 8 | d | He ran. He ran away from a grieving dad with a five-by-seven photo, | Sen. Jolene Abara=aba | told | CNN=cnn
Q 10 | m | dismissed the letter as "performance art" | Meg Tolliver=tol | dismissed | 
Q 10 | i | the secretary had another engagement that had been on his calendar for weeks | Meg Tolliver=tol | said | 
Q 12 | m | the boy had tried to run down two agents in what he described as "an act of domestic terrorism" | Rutherford=rut | said | 
Q 14 | i | it was looking into the shooting as a possible civil rights violation | the FBI=fbi | confirmed | 
Q 17 | d | I'm not going to apologize for standing with our agents, | he=rut | said | 
Q 18 | d | * | @17:he=rut | | 
Q 21 | i | Villarreal, 44, a welder, was released within the hour and won't face charges | Sofia Lindgren=lin | said | 
Q 22 | d | I came a long way to ask one question, | he=est | told | 
Q 22 | d | I guess I got my answer. | he=est | told | 

#A w15-014 | 2022-07-22 | GREENSBURG, Pa.
S Candidate for governor attacked on stage: 'Show's over,' man says before lunging with blade
P GREENSBURG, Pa. (KDKA) — A man climbed onto a flatbed truck where Republican gubernatorial candidate Lyle Brubaker was speaking Thursday night, told him "the show's over" and swung a pointed weapon at his neck, police say.
P Brubaker, a state senator and retired Army colonel, grabbed the attacker's wrist and wrestled with him until several people piled on.
P He wasn't hurt, and he was back at the microphone inside of ten minutes.
P State troopers arrested David Kosar, 43, of Latrobe, and charged him with attempted assault in the second degree.
P A judge turned him loose early Friday on his own recognizance, which set off a political storm.
P "I had him swinging a blade at my throat, and before the sun was up he was snoring at his mother's place," Brubaker told KDKA.
S "If that's justice in this commonwealth, God help us."
P Court papers describe the weapon as a plastic key chain with two sharp points, sold for self-defense and shaped like a cat.
P Kosar told investigators he had been drinking whiskey and didn't know who Brubaker was, according to the complaint.
P "Next thing I know I'm face down on a truck," he is quoted as saying.
P Gov. Anne Marchand, the Democrat Brubaker hopes to unseat, condemned the attack in a tweet about an hour after it happened.
P "Thank goodness Sen. Brubaker walked away from this," she wrote.
S "We settle things with ballots here, and I condemn this assault without any ifs."
P But the Brubaker campaign blamed her for the bail law she signed in 2019, and it pointed out that her own party had put out a list of his stops that morning with the words "let's show him some Westmoreland love."
P A spokeswoman for Marchand, Tess Delgado, called the insinuation "shameful."
P "Governor Marchand has never asked for anything but a civil campaign," Delgado said.
P Westmoreland County District Attorney Vince Palermo, who happens to be a co-chair of Brubaker's campaign, said he would hand the case to the attorney general, and denied that his office had set the charge too low on purpose.
P Federal agents picked Kosar up again Friday afternoon at his mother's house.
P He now faces a count of assaulting a member of Congress's — sorry, a candidate's — person with a dangerous weapon, U.S. Attorney Robert Shea announced at the courthouse in Pittsburgh, correcting himself with a laugh.
P Neighbors in Latrobe were stunned by the arrest.
P "Dave fixed my mower," said Betty Yurick, 71. "He did two tours in Iraq and I don't think he ever came all the way home, bless him."
P The assault was the second on a candidate in the region this season: in May a woman threw red paint at a congressman in Johnstown.
P The state party plans to beef up its security, and who can blame it?
@ kos | David Kosar | p | USACVL
@ bru | Lyle Brubaker | p | USALEGPTY | state senator and candidate for governor
@ tro | State troopers | g | USACOP
@ pol | police | o | USACOP
@ jud | judge | p | USAJUD
@ kdk | KDKA | o | USAJRN
@ mar | Anne Marchand | p | USAGOV | governor of Pennsylvania
@ cam | Brubaker campaign | o | USAPTY
@ dpt | Pennsylvania Democratic party | o | USAPTY
@ del | Tess Delgado | p | USAGOV | spokeswoman
@ pal | Vince Palermo | p | USAJUD | District Attorney
@ fed | federal agents | g | USACOP
@ she | Robert Shea | p | USAJUD | U.S. Attorney
@ yur | Betty Yurick | p | USACVL
@ wom | woman in Johnstown | p | USACVL
@ cmn | congressman in Johnstown | p | USALEG
@ inv | investigators | g | USACOP
E 1 GREENSBURG/GPE; Pa./GPE; KDKA/ORG; Republican/NORP; Lyle Brubaker/PER; Thursday night/DATE
E 2 Brubaker/PER; Army/ORG
E 4 David Kosar/PER; Latrobe/GPE
E 5 Friday/DATE
E 6 Brubaker/PER; KDKA/ORG
E 9 Kosar/PER; Brubaker/PER
E 11 Anne Marchand/PER; Democrat/NORP; Brubaker/PER
E 12 Brubaker/PER
E 14 Brubaker/PER; 2019/DATE; Westmoreland/GPE
E 15 Marchand/PER; Tess Delgado/PER
E 16 Marchand/PER; Delgado/PER
E 17 Westmoreland County/GPE; Vince Palermo/PER; Brubaker/PER
E 18 Kosar/PER; Friday afternoon/DATE
E 19 Congress/ORG; U.S./GPE; Robert Shea/PER; Pittsburgh/GPE
E 20 Latrobe/GPE
E 21 Dave/PER; Betty Yurick/PER; Iraq/GPE
E 22 May/DATE; Johnstown/GPE
V 0 | attacked | ASSAULT/primitive | election | 182 | man=kos | Candidate for governor=bru | where=stage | id=a
V 0 | lunging | =a | | | man=kos | Candidate for governor=bru
V 1 | swung | =a | | | A man=kos | Lyle Brubaker=bru | by=police=pol | when=Thursday night | date=2022-07-21 | where=GREENSBURG
V 4 | arrested | COERCE/arrest | election,legal | 173 | State troopers=tro | David Kosar=kos | date=2022-07-21 | id=ar
V 4 | charged | ACCUSE/allege | election,legal | 115 | State troopers=tro | him=kos | id=c
V 4 | assault | =a | | | him=kos | @2:Brubaker=bru | by=State troopers=tro
V 5 | turned | CONCEDE | legal,election | 080 | A judge=jud | him=kos | when=early Friday | date=2022-07-22
V 6 | swinging | =a | | | him=kos | my=bru | by=Brubaker=bru
V 6 | told | ACCUSE/disapprove | legal,election | 111 | Brubaker=bru | @5:A judge=jud
V 9 | complaint | =c | | | investigators=inv | Kosar=kos
V 11 | condemned | ACCUSE/disapprove | election | 111 | Anne Marchand=mar | @9:Kosar=kos | id=m
V 11 | attack | =a | | | @9:Kosar=kos | Brubaker=bru
V 11 | tweet | =m | | | Anne Marchand=mar | @9:Kosar=kos
V 12 | wrote | =m | | | she=mar | @9:Kosar=kos
V 13 | condemn | =m | | | I=mar | @9:Kosar=kos
V 13 | assault | =a | | | @9:Kosar=kos | @12:Sen. Brubaker=bru
V 14 | blamed | ACCUSE/allege | election,legal | 112 | Brubaker campaign=cam | her#1=mar | id=b
V 14 | signed | SUPPORT | legislative,legal | 051 | she=mar | | by=Brubaker campaign=cam | when=2019 | date=2019 | st=h
V 14 | pointed | ACCUSE/allege | election | 112 | it=cam | her own party=dpt
V 15 | called | ACCUSE/disapprove | election | 111 | Tess Delgado=del | @14:Brubaker campaign=cam
V 15 | insinuation | =b | | | @14:Brubaker campaign=cam | Marchand=mar
V 16 | said | SUPPORT | election | 052 | Delgado=del | Governor Marchand=mar
V 17 | denied | REJECT | legal,election | 016 | Vince Palermo=pal | 
V 17 | charge | =c | | | his office=pal | @9:Kosar=kos
V 18 | picked | COERCE/arrest | election,legal | 173 | Federal agents=fed | Kosar=kos | when=Friday afternoon | date=2022-07-22 | where=his mother's house | id=ar2
V 19 | faces | ACCUSE/allege | election,legal | 115 | U.S. Attorney Robert Shea=she | He=kos | by=U.S. Attorney Robert Shea=she
V 19 | assaulting | =a | | | He=kos | candidate=bru
V 20 | arrest | =ar2 | | | @18:Federal agents=fed | @18:Kosar=kos
V 22 | assault | =a | | | | a candidate=bru
V 22 | threw | ASSAULT | election | 180 | a woman=wom | a congressman=cmn | when=May | date=2022-05 | where=Johnstown | st=h
Q 0 | d | Show's over, | man=kos | says | Candidate for governor=bru
Q 1 | d | the show's over | A man=kos | told | him=bru
Q 6 | d | I had him swinging a blade at my throat, and before the sun was up he was snoring at his mother's place, | Brubaker=bru | told | KDKA=kdk
Q 7 | d | * | @6:Brubaker=bru | | @6:KDKA=kdk
Q 9 | i | he had been drinking whiskey and didn't know who Brubaker was | Kosar=kos | told | investigators=inv
Q 10 | d | Next thing I know I'm face down on a truck, | he=kos | saying | 
Q 12 | d | Thank goodness Sen. Brubaker walked away from this, | she=mar | wrote | 
Q 13 | d | * | @12:she=mar | | 
Q 14 | i | her own party had put out a list of his stops that morning with the words "let's show him some Westmoreland love." | Brubaker campaign=cam | pointed out | 
Q 15 | m | called the insinuation "shameful." | Tess Delgado=del | called | 
Q 16 | d | Governor Marchand has never asked for anything but a civil campaign, | Delgado=del | said | 
Q 17 | i | he would hand the case to the attorney general | Vince Palermo=pal | said | 
Q 21 | d | Dave fixed my mower, | Betty Yurick=yur | said | 
Q 21 | d | He did two tours in Iraq and I don't think he ever came all the way home, bless him. | Betty Yurick=yur | said | 

#A w15-015 | 2016-06-23 | WASHINGTON
S 'No bill, no break': Democrats occupy House floor through the night to demand gun vote
P Sit-in led by civil rights veteran goes on past dawn as Republicans cut the cameras and adjourn until July
P Democratic members of the House of Representatives seized the floor of their own chamber on Wednesday and were still sitting on its blue carpet at sunrise on Thursday, singing, chanting and demanding a vote on gun control ten days after a massacre in Florida.
P Their protest was led by Amos Threadgill, a 76-year-old Georgian whose skull was fractured by Alabama state troopers at a bridge in 1965.
P "I was taught that if the door is shut you sit down in front of it," Threadgill told his colleagues as he walked to the well a little before noon.
S "My legs are old but they still know how to sit."
P The Speaker, Brett Hanlon, refused to put either of the two bills they want to a vote and dismissed the sit-in on CNN as "a publicity stunt".
P "You could pass it here ten times and it would die in the Senate ten times," he said.
P Republicans switched off the official cameras, whereupon Representative Lena Kowalczyk of California began to broadcast the scene from her telephone, and C-SPAN carried her shaky pictures live.
P Around 10pm Mr Hanlon took the chair and was drowned out by cries of "Shame! Shame!"
P Representative Gil Hargrove, a Texas Republican, screamed "It was jihad that killed these people", pointing at posters of the dead, and came nose to nose with a Democrat from Florida before colleagues pulled them apart.
P At 3.13am the Republican majority voted to go home until July 5.
P The Democrats stayed.
P "What did Bobby Kennedy say?" asked Ruth Ostrander of New York, wrapped in a blanket. "Actually I'm too tired to remember what Bobby Kennedy said."
P The gunman, Karim Sayed, shot dead 49 people in a gay nightclub in Orlando on June 12 and swore allegiance to Islamic State by telephone from a bathroom.
P He had twice been investigated by the FBI.
P On Monday the Senate rejected four measures that would have kept people on terrorism watch lists from buying weapons.
P The president, who has pleaded with Congress for tighter laws since the killing of 20 schoolchildren in Connecticut in 2012, praised Mr Threadgill on Twitter "for sitting down so that others might stand up".
P The National Rifle Association accused the protesters of trampling on due process.
P Some constitutional lawyers, no friends of the NRA, share its doubts.
P Congress has seen the like only rarely; in 2008 it was Republicans who would not leave a darkened chamber, in their case over oil drilling.
P Nobody was arrested, although the rules forbid photographs, and the Speaker's office said it was considering fines.
P Mr Threadgill, who was jailed some 40 times in his youth, seemed unmoved by the prospect.
P "I've been fined by experts," he said, and asked an aide for more coffee.
@ dem | House Democrats | g | USALEGPTY
@ thr | Amos Threadgill | p | USALEGPTY | Representative
@ ala | Alabama state troopers | g | USACOP
@ han | Brett Hanlon | p | USALEGPTY | Speaker of the House
@ rep | House Republicans | g | USALEGPTY
@ kow | Lena Kowalczyk | p | USALEGPTY | Representative
@ har | Gil Hargrove | p | USALEGPTY | Representative
@ flo | Democrat from Florida | p | USALEGPTY
@ ost | Ruth Ostrander | p | USALEGPTY | Representative
@ kar | Karim Sayed | p | USACRM | gunman
@ vic | people in Orlando nightclub | l | USACVL
@ fbi | FBI | o | USACOP
@ sen | US Senate | o | USALEG
@ pre | US president | p | USAGOV | president
@ con | US Congress | o | USALEG
@ kid | schoolchildren in Connecticut | l | USACVL
@ nra | National Rifle Association | o | USASOC
@ spo | Speaker's office | o | USALEG
@ isl | jihadists | g | IMG
@ ist | Islamic State | g | IMG
E 0 Democrats/NORP; House/ORG
E 1 Republicans/NORP; July/DATE
E 2 Democratic/NORP; House of Representatives/ORG; Wednesday/DATE; Thursday/DATE; Florida/GPE
E 3 Amos Threadgill/PER; Georgian/NORP; Alabama/GPE; 1965/DATE
E 4 Threadgill/PER
E 6 Brett Hanlon/PER; CNN/ORG
E 7 Senate#1/ORG
E 8 Republicans/NORP; Lena Kowalczyk/PER; California/GPE; C-SPAN/ORG
E 9 Hanlon/PER
E 10 Gil Hargrove/PER; Texas/GPE; Republican/NORP; Democrat/NORP; Florida/GPE
E 11 Republican/NORP; July 5/DATE
E 12 Democrats/NORP
E 13 Bobby Kennedy#1/PER; Ruth Ostrander/PER; New York/GPE; Bobby Kennedy#2/PER
E 14 Karim Sayed/PER; 49 people/NUM; Orlando/GPE; June 12/DATE; Islamic State/ARM
E 15 FBI/ORG
E 16 Monday/DATE; Senate/ORG
E 17 Congress/ORG; 20 schoolchildren/NUM; Connecticut/GPE; 2012/DATE; Threadgill/PER; Twitter/ORG
E 18 National Rifle Association/ORG
E 19 NRA/ORG
E 20 Congress/ORG; 2008/DATE; Republicans/NORP
E 22 Threadgill/PER
V 0 | occupy | PROTEST/obstruct | legislative | 144 | Democrats=dem | House=rep | where=House floor | id=s
V 1 | Sit-in | =s | | | civil rights veteran=thr | Republicans=rep
V 1 | cut | COERCE/censor | legislative,rights-freedoms | 1721 | Republicans=rep | @0:Democrats=dem | id=c
V 2 | seized | =s | | | Democratic members of the House of Representatives=dem | | when=Wednesday | date=2016-06-22 | where=floor of their own chamber
V 2 | massacre | ASSAULT/firearms | terrorism,lgbt | 193 | @14:The gunman=kar | @14:49 people=vic | where=Florida | id=m
V 2 | sitting | =s | | | Democratic members of the House of Representatives=dem | | where=floor of their own chamber
V 3 | protest | =s | | | Their=dem; Amos Threadgill=thr |
V 3 | fractured | ASSAULT/beat | repression,rights-freedoms | 175 | Alabama state troopers=ala | Amos Threadgill=thr | when=1965 | date=1965 | where=bridge | st=h
V 6 | refused | REJECT/change | legislative | 123 | Brett Hanlon=han | they=dem | id=rf
V 6 | dismissed | ACCUSE/disapprove | legislative | 111 | Brett Hanlon=han | they=dem
V 6 | sit-in | =s | | | they=dem |
V 7 | said | =rf | | | he=han | @12:The Democrats=dem
V 8 | switched off | =c | | | Republicans=rep | @12:Democrats=dem
V 9 | cries | ACCUSE/disapprove | legislative | 111 | @12:The Democrats=dem | Mr Hanlon=han | when=Around 10pm | date=2016-06-22
V 10 | screamed | ACCUSE/allege | terrorism,legislative | 112 | Gil Hargrove=har | jihad=isl
V 10 | killed | =m | | | jihad=isl | these people=vic | by=Gil Hargrove=har
V 12 | stayed | =s | | | The Democrats=dem | 
V 14 | shot dead | =m | | | Karim Sayed=kar | 49 people=vic | when=June 12 | date=2016-06-12 | where=Orlando | n=killed:49 people:49
V 14 | swore | SUPPORT | terrorism | 051 | Karim Sayed=kar | Islamic State=ist | when=June 12 | date=2016-06-12
V 15 | investigated | ACCUSE/investigate | terrorism | 091 | FBI=fbi | He=kar | st=h
V 16 | rejected | REJECT | legislative,terrorism | 120 | the Senate=sen | | when=Monday | date=2016-06-20
V 17 | pleaded | REQUEST/change | legislative,executive | 0242 | The president=pre | Congress=con
V 17 | killing | ASSAULT/firearms | crime | 193 | | 20 schoolchildren=kid | when=2012 | date=2012 | where=Connecticut | n=killed:20 schoolchildren:20 | st=h
V 17 | praised | SUPPORT | legislative | 051 | The president=pre | Mr Threadgill=thr
V 17 | sitting | =s | | | Mr Threadgill=thr |
V 18 | accused | ACCUSE/allege | legislative,legal | 112 | National Rifle Association=nra | the protesters=dem
V 20 | leave | PROTEST/obstruct | legislative,natural-resource | 144 | Republicans=rep | | when=2008 | date=2008 | where=darkened chamber | st=h
V 21 | arrested | COERCE/arrest | legislative | 173 | | Nobody=dem | st=n
V 21 | considering | THREATEN/restrict | legislative | 130 | the Speaker's office=spo | @12:The Democrats=dem
V 22 | jailed | COERCE/arrest | rights-freedoms | 173 | | Mr Threadgill=thr | st=h
V 23 | fined | SANCTION/convict | rights-freedoms,legal | 116 | | I=thr | st=h
Q 0 | d | No bill, no break | Democrats=dem | | 
Q 4 | d | I was taught that if the door is shut you sit down in front of it, | Threadgill=thr | told | his colleagues=dem
Q 5 | d | * | @4:Threadgill=thr | | @4:his colleagues=dem
Q 6 | m | dismissed the sit-in on CNN as "a publicity stunt" | Brett Hanlon=han | dismissed | 
Q 7 | d | You could pass it here ten times and it would die in the Senate ten times, | he=han | said | 
Q 9 | d | Shame! Shame! | @12:The Democrats=dem | cries | Mr Hanlon=han
Q 10 | d | It was jihad that killed these people | Gil Hargrove=har | screamed | 
Q 13 | d | What did Bobby Kennedy say? | Ruth Ostrander=ost | asked | 
Q 13 | d | Actually I'm too tired to remember what Bobby Kennedy said. | Ruth Ostrander=ost | asked | 
Q 17 | m | praised Mr Threadgill on Twitter "for sitting down so that others might stand up" | The president=pre | praised | 
Q 21 | i | it was considering fines | the Speaker's office=spo | said | 
Q 23 | d | I've been fined by experts, | he=thr | said | 

#A w15-016 | - | NEW DELHI/WASHINGTON
S "Thin skin": Indian-origin Congresswoman slams India after panel meet is called off over her presence
P NEW DELHI/WASHINGTON: Indian-American lawmaker Prameela Nayar on Friday hit out at New Delhi after External Affairs Minister Raghav Sahni cancelled a meeting with the House Foreign Affairs Committee because the panel refused to drop her from the list of participants.
P Nayar, a Democrat who was born in Chennai, is the author of a resolution which urges India to lift all curbs on communication in Jammu and Kashmir.
P "The cancellation shows a thin skin that does not become the world's largest democracy," she tweeted in the small hours.
S "If the Indian government is so sure of its case, one woman with a folder should not have scared it off."
P Mr Sahni, who was in Washington for the two-plus-two dialogue, told Indian correspondents that he had "better uses for an afternoon" than meeting her.
P "I have read the draft from end to end, and whoever wrote it has not been to the Valley or spoken to those who have," the minister said.
P He met leaders of the Senate panel as scheduled, sources in the embassy said, and held what they described as warm talks with Secretary of State Harlan McKay on Wednesday.
P The snub drew sharp reactions from senior Democrats.
P Senator Evelyn Warrick, who is running for President, accused India of trying to "silence" Ms Nayar and said efforts of this kind were "not how friends behave".
P California Senator Kalyani Harrow backed her colleague, writing that it was wrong for any foreign government to tell Congress which members it may bring.
P The committee's chairman, Saul Engelmann, had been informed by the embassy on Tuesday night that the Minister would not come if Ms Nayar was in the room, a Congressional aide said on condition of anonymity.
P Mr Engelmann turned down the demand.
P In New Delhi, BJP spokesperson Vaishali Deshmukh defended the Minister's decision and asked whether Ms Nayar had "ever tweeted for the Kashmiri Pandits".
P The Congress, however, called it a diplomatic own goal.
P "You don't win an argument by walking out of the room," party leader Shashank Menon told NDTV, recalling that India had boycotted no such meeting even at the height of the nuclear row of 1998.
P India revoked the special status of Jammu and Kashmir on August 5 and detained hundreds of politicians, among them three former Chief Ministers.
P Curbs on the Internet in the Valley have since been eased only in part.
P Ms Nayar's draft, introduced on December 6 along with Republican Steve Watanabe, also asks New Delhi to release the detainees; it is a simple resolution and has no force of law.
P Hundreds of Indian-Americans held a protest outside her Seattle office last week, waving tricolours and accusing her of betraying the land of her birth.
P Will the affair cast a shadow on ties?
P Diplomats on both sides were at pains to say that it would not, for trade between the two countries has doubled in ten years and there is a fat defence order in the pipeline.
P "Family quarrel," shrugged a retired ambassador who once served in Washington. "By Diwali no one will remember."
@ nay | Prameela Nayar | p | USALEGPTY | Congresswoman
@ ind | India | c | INDGOV
@ sah | Raghav Sahni | p | INDGOV | External Affairs Minister
@ com | House Foreign Affairs Committee | o | USALEG
@ spn | Senate panel leaders | g | USALEG
@ src | sources in the Indian embassy | g | INDGOV
@ emb | Indian embassy | o | INDGOV
@ mck | Harlan McKay | p | USAGOV | Secretary of State
@ war | Evelyn Warrick | p | USALEGPTY | senator
@ har | Kalyani Harrow | p | USALEGPTY | senator
@ eng | Saul Engelmann | p | USALEGPTY | chairman of the House Foreign Affairs Committee
@ aid | Congressional aide | p | USALEG
@ des | Vaishali Deshmukh | p | INDPTY | BJP spokesperson
@ inc | Congress party | o | INDPTYOPP
@ men | Shashank Menon | p | INDPTYOPP | party leader
@ ndt | NDTV | o | INDJRN
@ pol | detained Kashmiri politicians | g | INDPTY
@ kas | Kashmir residents | l | INDCVL
@ wat | Steve Watanabe | p | USALEGPTY | Representative
@ dia | Indian-American protesters | l | USACVL
@ dip | diplomats on both sides | g | INDGOV,USAGOV
@ amb | retired ambassador | p | INDELI
@ cor | Indian correspondents | g | INDJRN
E 0 Indian/NORP; India/GPE
E 1 NEW DELHI/GPE; WASHINGTON/GPE; Indian-American/NORP; Prameela Nayar/PER; Friday/DATE; New Delhi/GPE; Raghav Sahni/PER; House Foreign Affairs Committee/ORG
E 2 Nayar/PER; Democrat/NORP; Chennai/GPE; India/GPE; Jammu and Kashmir/GPE
E 4 Indian/NORP
E 5 Sahni/PER; Washington/GPE; Indian/NORP
E 6 Valley/LOC
E 7 Senate/ORG; Harlan McKay/PER; Wednesday/DATE
E 8 Democrats/NORP
E 9 Evelyn Warrick/PER; India/GPE; Nayar/PER
E 10 California/GPE; Kalyani Harrow/PER; Congress/ORG
E 11 Saul Engelmann/PER; Tuesday night/DATE; Nayar/PER; Congressional/ORG
E 12 Engelmann/PER
E 13 New Delhi/GPE; BJP/ORG; Vaishali Deshmukh/PER; Nayar/PER; Kashmiri Pandits/NORP
E 14 Congress/ORG
E 15 Shashank Menon/PER; NDTV/ORG; India/GPE; 1998/DATE
E 16 India/GPE; Jammu and Kashmir/GPE; August 5/DATE; hundreds of politicians/NUM; three former Chief Ministers/NUM
E 17 Valley/LOC
E 18 Nayar/PER; December 6/DATE; Republican/NORP; Steve Watanabe/PER; New Delhi/GPE
E 19 Hundreds/NUM; Indian-Americans/NORP; Seattle/GPE; last week/DATE
E 22 Washington/GPE; Diwali/DATE
V 0 | slams | ACCUSE/disapprove | diplomatic,legislative | 111 | Congresswoman=nay | India=ind | id=s
V 0 | called off | REJECT/meet | diplomatic,legislative | 125 | India=ind | panel=com | id=x
V 1 | hit out | =s | | | Prameela Nayar=nay | New Delhi=ind | when=Friday
V 1 | cancelled | =x | | | Raghav Sahni=sah | House Foreign Affairs Committee=com
V 1 | refused | REJECT | diplomatic,legislative | 120 | the panel=com | Raghav Sahni=sah | id=r
V 2 | urges | REQUEST/yield | legislative,rights-freedoms | 0251 | Nayar=nay | India=ind | id=u
V 2 | curbs | COERCE/withhold | rights-freedoms,territory | 172 | India=ind | Jammu and Kashmir=kas | id=cb
V 3 | cancellation | =x | | | @1:Raghav Sahni=sah | @1:House Foreign Affairs Committee=com
V 3 | tweeted | =s | | | she=nay | @4:Indian government=ind
V 4 | scared | =x | | | Indian government=ind | @1:House Foreign Affairs Committee=com
V 5 | dialogue | CONSULT/visit | diplomatic | 042 | Mr Sahni=sah | @7:Harlan McKay=mck | where=Washington
V 5 | told | REJECT/meet | diplomatic,legislative | 125 | he=sah | her=nay | id=n
V 6 | said | REJECT | diplomatic,rights-freedoms | 120 | the minister=sah | @2:Nayar=nay
V 6 | draft | =u | | | @2:Nayar=nay | @2:India=ind
V 7 | met | CONSULT | diplomatic,legislative | 040 | He=sah; leaders of the Senate panel=spn | | by=sources in the embassy=src
V 7 | talks | CONSULT | diplomatic | 040 | He=sah; Harlan McKay=mck | | by=sources in the embassy=src | when=Wednesday
V 8 | snub | =x | | | @6:the minister=sah | @1:House Foreign Affairs Committee=com
V 9 | accused | ACCUSE/allege | diplomatic,rights-freedoms | 112 | Evelyn Warrick=war | India=ind
V 10 | backed | SUPPORT | legislative,diplomatic | 051 | Kalyani Harrow=har | her colleague=nay
V 10 | writing | ACCUSE/disapprove | diplomatic,legislative | 111 | Kalyani Harrow=har | @9:India=ind
V 11 | informed | =x | | | the embassy=emb | Saul Engelmann=eng | by=a Congressional aide=aid | when=Tuesday night
V 12 | turned down | =r | | | Mr Engelmann=eng | @11:the embassy=emb
V 12 | demand | REQUEST/change | diplomatic,legislative | 104 | @11:the embassy=emb | Mr Engelmann=eng
V 13 | defended | SUPPORT | diplomatic | 052 | Vaishali Deshmukh=des | the Minister=sah | where=New Delhi
V 13 | decision | =x | | | the Minister=sah |
V 13 | asked | ACCUSE/disapprove | diplomatic,religion-ethnicity | 111 | Vaishali Deshmukh=des | Ms Nayar=nay | where=New Delhi
V 14 | called | ACCUSE/disapprove | diplomatic | 111 | The Congress=inc | @13:the Minister=sah | id=c
V 15 | told | =c | | | Shashank Menon=men | You=ind
V 15 | boycotted | REJECT/meet | diplomatic,cbrn | 125 | India=ind | | st=n | when=1998 | date=1998
V 15 | walking | =x | | | You=ind |
V 16 | revoked | COERCE/restrict | territory,political-institutions | 172 | India=ind | Jammu and Kashmir=kas | when=August 5 | st=h
V 16 | detained | COERCE/arrest | territory,repression | 173 | India=ind | hundreds of politicians=pol | n=arrested:hundreds of politicians:- | st=h
V 17 | eased | CONCEDE | rights-freedoms | 081 | @16:India=ind | Valley=kas
V 17 | Curbs | =cb | | | @16:India=ind | Valley=kas | where=Valley
V 18 | draft | =u | | | Ms Nayar=nay | New Delhi=ind
V 18 | asks | REQUEST/yield | legislative,rights-freedoms | 0253 | Ms Nayar=nay; Steve Watanabe=wat | New Delhi=ind | when=December 6
V 19 | protest | PROTEST/demo | diplomatic | 141 | Hundreds of Indian-Americans=dia | her#1=nay | when=last week | where=outside her Seattle office | n=protesters:Hundreds:-
V 19 | accusing | ACCUSE/allege | diplomatic | 1125 | Hundreds of Indian-Americans=dia | her#2=nay | when=last week
V 20 | affair | =x | | | @13:the Minister=sah |
Q 0 | d | Thin skin | Congresswoman=nay | | 
Q 3 | d | The cancellation shows a thin skin that does not become the world's largest democracy, | she=nay | tweeted | 
Q 4 | d | * | @3:she=nay | | 
Q 5 | m | he had "better uses for an afternoon" than meeting her | Mr Sahni=sah | told | Indian correspondents=cor
Q 6 | d | I have read the draft from end to end, and whoever wrote it has not been to the Valley or spoken to those who have, | the minister=sah | said | 
Q 7 | i | He met leaders of the Senate panel as scheduled | sources in the embassy=src | said | 
Q 9 | m | efforts of this kind were "not how friends behave" | Evelyn Warrick=war | said | 
Q 10 | i | it was wrong for any foreign government to tell Congress which members it may bring | Kalyani Harrow=har | writing | 
Q 11 | i | The committee's chairman, Saul Engelmann, had been informed by the embassy on Tuesday night that the Minister would not come if Ms Nayar was in the room | a Congressional aide=aid | said | 
Q 13 | m | whether Ms Nayar had "ever tweeted for the Kashmiri Pandits" | Vaishali Deshmukh=des | asked | 
Q 15 | d | You don't win an argument by walking out of the room, | Shashank Menon=men | told | NDTV=ndt
Q 15 | i | India had boycotted no such meeting even at the height of the nuclear row of 1998 | Shashank Menon=men | recalling | 
Q 21 | i | it would not | Diplomats on both sides=dip | say | 
Q 22 | d | Family quarrel, | a retired ambassador=amb | shrugged | 
Q 22 | d | By Diwali no one will remember. | a retired ambassador=amb | shrugged | 

#A w15-017 | 2021-06-17 | COLUMBUS, Ohio
S Ohio House expels former speaker indicted in $60 million bribery case
P Vote of 75 to 21 makes Garrett Huffman the first lawmaker thrown out of the Statehouse since before the Civil War
P COLUMBUS, Ohio (WBNS) — Ohio lawmakers voted Wednesday to expel Rep. Garrett Huffman, the onetime speaker who is charged with running the largest bribery scheme in the state's history, ending an 11-month standoff that had divided his fellow Republicans.
P Huffman, of Perry County, was arrested at his farm last July along with four associates.
P Federal prosecutors allege that he took $60 million from FirstEnergy, a utility company, through a nonprofit he secretly controlled, and in return pushed through a billion-dollar bailout of two nuclear plants.
P He has pleaded not guilty.
P "Nobody ever bought me so much as a tank of gas that I didn't write down," Huffman told the House before the vote.
S "Twelve people in a jury box are going to hear that, and then we'll see who hangs his head."
P He sat alone at his desk in the back row, and then he left by the stairs.
P The expulsion resolution was brought by Rep. Bryan Stalter, a Republican from Darke County, who called his old friend's presence "a stain we walk past every morning."
P "Mr. Huffman sold this institution," Stalter said. "We own what we tolerate."
P Thirty-one more Republicans than leaders had predicted joined every Democrat in voting yes.
P But Rep. Sue Dietrich of Lima opposed it, warning that the House was convicting a man "on the say-so of a press release."
P House Speaker Rob Cupwell, who had for months resisted calls to act, said in a statement that "the time had come."
P Gov. Mark Dearborn, who signed the nuclear bailout in 2019 and asked for its repeal the day after the arrests, applauded the expulsion.
P "It was overdue," he told 10TV outside a vaccination clinic in Chillicothe.
P Democrats, who first demanded Huffman's removal last summer, weren't handing out thanks.
P "Took you long enough!" Minority Leader Emilia Sykora tweeted.
P Two of the men picked up with Huffman have since pleaded guilty, and a third, lobbyist Neil Clarkson, died in March in Florida.
P The state attorney general sued FirstEnergy in September, and the company fired its chief executive a month later.
P At the Corner Diner in Glenford, population 170, people still think the world of the man they call Gary.
P "He got us the new gym," said waitress Dot Hamill, who wishes everyone would just move on.
P The only other member ever expelled, John Slough, was ousted in 1857 after he punched a colleague.
P If convicted, Huffman could spend up to 20 years behind bars.
@ hou | Ohio House | o | USALEG
@ huf | Garrett Huffman | p | USALEGPTY | former speaker of the Ohio House
@ ass | associates of Garrett Huffman | g | USACRM
@ pro | federal prosecutors | g | USAJUD
@ fe | FirstEnergy | o | USABUS
@ sta | Bryan Stalter | p | USALEGPTY | Representative
@ rep | Ohio House Republicans | g | USALEGPTY
@ dem | Ohio House Democrats | g | USALEGPTY
@ die | Sue Dietrich | p | USALEGPTY | Representative
@ cup | Rob Cupwell | p | USALEGPTY | House Speaker
@ dea | Mark Dearborn | p | USAGOV | governor of Ohio
@ syk | Emilia Sykora | p | USALEGPTY | Minority Leader
@ atg | Ohio attorney general | p | USAGOV | attorney general
@ ham | Dot Hamill | p | USACVL
@ slo | John Slough | p | USALEG
@ sco | colleague of John Slough | p | USALEG
@ tv | 10TV | o | USAJRN
E 0 Ohio House/ORG; $60 million/MONEY
E 1 Garrett Huffman/PER; Statehouse/FAC; Civil War/EVT
E 2 COLUMBUS/GPE; Ohio#1/GPE; WBNS/ORG; Ohio#2/GPE; Wednesday/DATE; Garrett Huffman/PER; Republicans/NORP
E 3 Huffman/PER; Perry County/GPE; last July/DATE; four associates/NUM
E 4 $60 million/MONEY; FirstEnergy/ORG
E 6 Huffman/PER; House/ORG
E 7 Twelve people/NUM
E 9 Bryan Stalter/PER; Republican/NORP; Darke County/GPE
E 10 Huffman/PER; Stalter/PER
E 11 Thirty-one/NUM; Republicans/NORP; Democrat/NORP
E 12 Sue Dietrich/PER; Lima/GPE; House/ORG
E 13 House/ORG; Rob Cupwell/PER
E 14 Mark Dearborn/PER; 2019/DATE
E 15 10TV/ORG; Chillicothe/GPE
E 16 Democrats/NORP; Huffman/PER; last summer/DATE
E 17 Emilia Sykora/PER
E 18 Two of the men/NUM; Huffman/PER; Neil Clarkson/PER; March/DATE; Florida/GPE
E 19 FirstEnergy/ORG; September/DATE
E 20 Corner Diner/FAC; Glenford/GPE; Gary/PER
E 21 Dot Hamill/PER
E 22 John Slough/PER; 1857/DATE
E 23 Huffman/PER
V 0 | expels | SANCTION/expel | legislative,corruption | 166 | Ohio House=hou | former speaker=huf | id=x
V 0 | indicted | ACCUSE/allege | corruption,legal | 1121 | @4:Federal prosecutors=pro | former speaker=huf | id=c
V 1 | Vote | =x | | | @0:Ohio House=hou | Garrett Huffman=huf
V 1 | thrown | =x | | | @0:Ohio House=hou | Garrett Huffman=huf | where=Statehouse
V 2 | expel | =x | | | Ohio lawmakers=hou | Garrett Huffman=huf | when=Wednesday | date=2021-06-16
V 2 | charged | =c | | | @4:Federal prosecutors=pro | Garrett Huffman=huf
V 3 | arrested | COERCE/arrest | corruption,legal | 173 | | Huffman=huf; four associates=ass | when=last July | date=2020-07 | where=farm | id=a
V 4 | allege | =c | | | Federal prosecutors=pro | he#1=huf
V 5 | pleaded | REJECT | corruption,legal | 016 | He=huf | @4:Federal prosecutors=pro | id=d
V 6 | told | =d | | | Huffman=huf | @4:Federal prosecutors=pro
V 6 | vote | =x | | | House=hou | Huffman=huf
V 9 | called | ACCUSE/disapprove | legislative,corruption | 111 | Bryan Stalter=sta | his old friend=huf
V 9 | expulsion | =x | | | @6:House=hou | his old friend=huf
V 10 | sold | ACCUSE/allege | legislative,corruption | 1121 | Stalter=sta | Mr. Huffman=huf
V 11 | voting | =x | | | Republicans=rep; Democrat=dem | @10:Mr. Huffman=huf
V 12 | opposed | REJECT | legislative | 120 | Sue Dietrich=die | @9:Bryan Stalter=sta
V 12 | warning | ACCUSE/disapprove | legislative,legal | 111 | Sue Dietrich=die | the House=hou
V 12 | convicting | =x | | | the House=hou | a man=huf | by=Rep. Sue Dietrich=die
V 13 | resisted | REJECT/change | legislative | 123 | Rob Cupwell=cup | @16:Democrats=dem | st=h
V 13 | calls | REQUEST/change | legislative | 1041 | @16:Democrats=dem | Rob Cupwell=cup | st=h | id=cl
V 13 | said | SUPPORT | legislative | 051 | Rob Cupwell=cup | @12:the House=hou
V 14 | signed | SUPPORT | legislative,economic | 051 | Mark Dearborn=dea | | when=2019 | date=2019 | st=h
V 14 | asked | REQUEST/change | legislative,economic | 0242 | Mark Dearborn=dea | @6:House=hou | st=h
V 14 | arrests | =a | | | | @18:Two of the men=ass
V 14 | applauded | SUPPORT | legislative,corruption | 051 | Mark Dearborn=dea | @13:House=hou | id=ap
V 14 | expulsion | =x | | | @13:House=hou | @10:Mr. Huffman=huf
V 15 | told | =ap | | | he=dea | @13:House=hou | where=Chillicothe
V 16 | demanded | =cl | | | Democrats=dem | @13:Rob Cupwell=cup | when=last summer | date=2020-06/2020-08
V 17 | tweeted | ACCUSE/disapprove | legislative | 111 | Emilia Sykora=syk | you=hou
V 18 | picked up | =a | | | | Huffman=huf; Two of the men=ass
V 18 | pleaded | CONCEDE | legal,corruption | 015 | Two of the men=ass | 
V 19 | sued | ACCUSE/allege | legal,corruption | 115 | The state attorney general=atg | FirstEnergy=fe | when=September | date=2020-09
V 22 | expelled | SANCTION/expel | legislative | 166 | @6:House=hou | John Slough=slo | st=h | id=o
V 22 | ousted | =o | | | | John Slough=slo | when=1857 | date=1857
V 22 | punched | ASSAULT/beat | legislative | 182 | John Slough=slo | a colleague=sco | st=h | when=1857 | date=1857
Q 4 | i | he took $60 million from FirstEnergy, a utility company, through a nonprofit he secretly controlled, and in return pushed through a billion-dollar bailout of two nuclear plants | Federal prosecutors=pro | allege | 
Q 6 | d | Nobody ever bought me so much as a tank of gas that I didn't write down, | Huffman=huf | told | the House=hou
Q 7 | d | * | @6:Huffman=huf | | @6:the House=hou
Q 9 | m | called his old friend's presence "a stain we walk past every morning." | Bryan Stalter=sta | called | 
Q 10 | d | Mr. Huffman sold this institution, | Stalter=sta | said | 
Q 10 | d | We own what we tolerate. | Stalter=sta | said | 
Q 12 | m | the House was convicting a man "on the say-so of a press release." | Sue Dietrich=die | warning | 
Q 13 | m | "the time had come." | Rob Cupwell=cup | said | 
Q 15 | d | It was overdue, | he=dea | told | 10TV=tv
Q 17 | d | Took you long enough! | Emilia Sykora=syk | tweeted | you=hou
Q 21 | d | He got us the new gym, | Dot Hamill=ham | said | 
Q 21 | i | everyone would just move on | who=ham | wishes | 

#A w15-018 | - | -
S Analysis: Why the attorney general fight is really about the pardons
P After 11 hours of testimony, Jerome Calthorpe has promised independence, apologised for an old tweet and answered almost nothing
P Jerome Calthorpe came to the Senate Judiciary Committee this week with six children, a Bible and one sentence, which he repeated in some form 23 times: he would follow the facts.
P Which facts, he would not say.
P The president's nominee for attorney general refused to tell Democrats whether he would investigate the president's enemies, refused to say who won the last election and refused to discuss the pardons that gave this hearing its heat.
P On his first day back in office the president pardoned about 1,200 people convicted over the storming of the Capitol, some of whom had beaten police officers with pipes.
P The clemency split his own party.
P Senator Marian Kasprzak, a Republican, denounced it on Wednesday as "an insult to every cop in Kansas", and two retired officers who were wounded that day sat behind her, arms folded.
P Calthorpe praised the officers but would not criticise the man who chose him.
P "The pardon power is the president's alone," he told her, "and I'm not going to grade his homework."
P She was visibly displeased.
P "Then what are you for, sir?" she asked.
P The nominee had an easier time with Senator Lamar Tuttle, who accused the previous attorney general of turning the department into "a law firm for one party", a charge that the latter's spokesman denied within the hour.
P There was one moment of contrition: Calthorpe apologised to Senator Ines Carrasco for a tweet in 2020 in which he called her "the cartel's favourite senator".
P "I regret it, Senator. I had a bad habit and a fast thumb," he said, and she accepted with a thin smile.
P Behind the theatre lies an older quarrel.
P Attorneys general have been chosen for loyalty before, and the results were seldom happy.
P In October 1973 Elliot Richardson resigned rather than carry out an order from Richard Nixon to fire the prosecutor who was investigating him.
P In 2007 another quit after Congress began to examine the dismissal of nine federal prosecutors.
P The lesson that each side draws from those cases is the opposite of the other's, and there the matter rests.
P Former colleagues speak well of Calthorpe's mind and less well of his spine; one federal judge who knows him compared him to a weathervane, "beautifully made".
P The American Bar Association endorsed him as qualified, while the Leadership Conference on Civil Rights urged senators to vote against him, warning that he had sued four states over voting rules.
P Protesters in judges' robes marched around the Hart building on both days, and one was led away for shouting.
P Unless three Republicans defect, none of it will make any difference.
P The committee votes next Tuesday.
@ cal | Jerome Calthorpe | p | USAGOV | nominee for attorney general
@ com | Senate Judiciary Committee | o | USALEG
@ dem | Senate Democrats | g | USALEGPTY
@ pre | US president | p | USAGOV | president
@ con | people convicted over the storming of the Capitol | l | USACVL
@ cop | police officers at the Capitol | g | USACOP
@ kas | Marian Kasprzak | p | USALEGPTY | senator
@ ret | two retired officers | g | USAELI
@ tut | Lamar Tuttle | p | USALEGPTY | senator
@ pag | previous attorney general | p | USAELI | previous attorney general
@ spo | spokesman of the previous attorney general | p | USAELI | spokesman
@ car | Ines Carrasco | p | USALEGPTY | senator
@ ric | Elliot Richardson | p | USAGOV | attorney general
@ nix | Richard Nixon | p | USAGOV | president
@ spr | special prosecutor | p | USAJUD | prosecutor
@ ag7 | attorney general in 2007 | p | USAGOV | attorney general
@ cgr | US Congress | o | USALEG
@ jud | federal judge | p | USAJUD
@ aba | American Bar Association | o | USASOC
@ lcc | Leadership Conference on Civil Rights | o | USANGO
@ snt | senators | g | USALEG
@ fou | four states | g | USAGOV
@ pro | protesters in judges' robes | l | USACVL
@ cap | police at the Hart building | g | USACOP
E 1 Jerome Calthorpe/PER
E 2 Jerome Calthorpe/PER; Senate Judiciary Committee/ORG; this week/DATE; six children/NUM
E 4 Democrats/NORP
E 5 about 1,200 people/NUM; Capitol/FAC
E 7 Marian Kasprzak/PER; Republican/NORP; Wednesday/DATE; Kansas/GPE; two retired officers/NUM
E 8 Calthorpe/PER
E 12 Lamar Tuttle/PER
E 13 Calthorpe/PER; Ines Carrasco/PER; 2020/DATE
E 17 October 1973/DATE; Elliot Richardson/PER; Richard Nixon/PER
E 18 2007/DATE; Congress/ORG; nine federal prosecutors/NUM
E 20 Calthorpe/PER
E 21 American Bar Association/ORG; Leadership Conference on Civil Rights/ORG
E 22 Hart building/FAC
E 23 Republicans/NORP
E 24 next Tuesday/DATE
V 0 | pardons | CONCEDE | executive,legal | 080 | @5:the president=pre | @5:about 1,200 people=con | id=p
V 1 | promised | AGREE | executive,legal | 030 | Jerome Calthorpe=cal | @2:Senate Judiciary Committee=com | id=pr
V 1 | apologised | CONCEDE | executive | 055 | Jerome Calthorpe=cal | @13:Senator Ines Carrasco=car | id=ap
V 2 | repeated | =pr | | | he#1=cal | the Senate Judiciary Committee=com | when=this week
V 4 | refused#1 | REJECT | executive,legislative | 120 | The president's nominee for attorney general=cal | Democrats=dem | id=r1
V 4 | refused#2 | REJECT | executive,election | 120 | The president's nominee for attorney general=cal | Democrats=dem
V 4 | refused#3 | REJECT | executive,legal | 120 | The president's nominee for attorney general=cal | Democrats=dem | id=r3
V 4 | pardons | =p | | | @5:the president=pre | @5:about 1,200 people=con
V 5 | pardoned | =p | | | the president=pre | about 1,200 people=con | when=On his first day back in office | n=other:about 1,200 people:1200
V 5 | convicted | SANCTION/convict | legal,political-institutions | 116 | | about 1,200 people=con | st=h
V 5 | storming | ASSAULT | political-institutions | 180 | about 1,200 people=con | | where=Capitol | st=h | id=st
V 5 | beaten | ASSAULT/beat | political-institutions | 182 | some of whom=con | police officers=cop | where=Capitol | st=h | id=b
V 6 | clemency | =p | | | @5:the president=pre |
V 7 | denounced | ACCUSE/disapprove | executive,legislative | 111 | Marian Kasprzak=kas | @5:the president=pre | when=Wednesday
V 7 | wounded | =b | | | | two retired officers=ret | n=injured:two retired officers:2
V 8 | praised | SUPPORT | executive | 051 | Calthorpe=cal | the officers=ret
V 8 | criticise | ACCUSE/disapprove | executive | 111 | Calthorpe=cal | the man who chose him=pre | st=n
V 9 | told | =r3 | | | he=cal | her=kas
V 10 | displeased | ACCUSE/disapprove | executive,legislative | 111 | She=kas | @9:he=cal | id=kd
V 11 | asked | =kd | | | she=kas | you=cal
V 12 | accused | ACCUSE/allege | legal,executive | 112 | Lamar Tuttle=tut | the previous attorney general=pag | id=ch
V 12 | charge | =ch | | | Lamar Tuttle=tut | the latter=pag
V 12 | denied | REJECT | legal,executive | 016 | the latter's spokesman=spo | Lamar Tuttle=tut | when=within the hour
V 13 | apologised | =ap | | | Calthorpe=cal | Senator Ines Carrasco=car
V 13 | called | ACCUSE/allege | legislative | 112 | he=cal | her=car | when=2020 | date=2020 | st=h | id=tw
V 13 | tweet | =tw | | | he=cal | her=car | when=2020 | date=2020
V 14 | regret | =ap | | | I#1=cal | Senator=car
V 14 | accepted | CONCEDE | legislative | 056 | she=car | he=cal
V 17 | resigned | RETREAT/resign | executive,legal | 0831 | Elliot Richardson=ric | | when=October 1973 | date=1973-10 | st=h
V 17 | order | REQUEST/change | executive,legal | 104 | Richard Nixon=nix | Elliot Richardson=ric | when=October 1973 | date=1973-10 | st=h
V 17 | investigating | ACCUSE/investigate | executive,legal | 091 | the prosecutor=spr | him=nix | st=h
V 18 | quit | RETREAT/resign | executive,legal | 0831 | another=ag7 | | when=2007 | date=2007 | st=h
V 18 | examine | ACCUSE/investigate | legislative,executive | 090 | Congress=cgr | another=ag7 | st=h
V 20 | compared | ACCUSE/disapprove | executive | 111 | one federal judge=jud | him#2=cal
V 21 | endorsed | SUPPORT | executive,legal | 051 | American Bar Association=aba | him#1=cal
V 21 | urged | REQUEST/change | legislative,legal | 0241 | Leadership Conference on Civil Rights=lcc | senators=snt
V 21 | sued | ACCUSE/allege | legal,rights-freedoms | 115 | he=cal | four states=fou | by=Leadership Conference on Civil Rights=lcc | st=h
V 22 | marched | PROTEST/demo | executive,legal | 141 | Protesters in judges' robes=pro | @21:him#1=cal | where=Hart building | when=on both days
V 22 | led away | COERCE/arrest | legal,rights-freedoms | 173 | | one=pro | where=Hart building
Q 2 | i | he would follow the facts | he#1=cal | repeated | 
Q 7 | m | denounced it on Wednesday as "an insult to every cop in Kansas" | Senator Marian Kasprzak=kas | denounced | 
Q 9 | d | The pardon power is the president's alone, | he=cal | told | her=kas
Q 9 | d | and I'm not going to grade his homework. | he=cal | told | her=kas
Q 11 | d | Then what are you for, sir? | she=kas | asked | sir=cal
Q 12 | m | accused the previous attorney general of turning the department into "a law firm for one party" | Senator Lamar Tuttle=tut | accused | 
Q 13 | m | he called her "the cartel's favourite senator" | he=cal | called | 
Q 14 | d | I regret it, Senator. I had a bad habit and a fast thumb, | he=cal | said | Senator=car
Q 20 | m | compared him to a weathervane, "beautifully made" | one federal judge who knows him=jud | compared | 
Q 21 | i | he had sued four states over voting rules | Leadership Conference on Civil Rights=lcc | warning | senators=snt

#A w15-019 | 2006-01-04 | WASHINGTON
S Exclusive: Lobbyist at heart of bribery probe wore a wire, sources say; guilty plea sends chill through Congress
P WASHINGTON — Disgraced super-lobbyist Jonah Abelman secretly recorded conversations with at least two congressmen in the months before he pleaded guilty to conspiracy, fraud and tax evasion on Tuesday, FOX News has learned.
P Two people familiar with the matter said Abelman carried a recording device for the FBI beginning in August, when a grand jury in Florida indicted him over the purchase of a casino fleet.
P "He's been singing since the summer," one of the people said. "And he's got a very good memory."
P The Justice Department would not comment on the tapes.
P But in court the once cocky lobbyist, in a double-breasted coat and black fedora, admitted to Judge Helen Sugarman that he had plied lawmakers with golf trips to Scotland, skybox seats and campaign cash in exchange for official favors.
P "Your Honor, I have gone over this speech for weeks and all that is left of it is regret," Abelman said.
S "Whatever I am given here, I expect to answer for it again before the Almighty."
P The plea deal commits him to testify against members of Congress, and at least a dozen of them could be in the cross hairs, officials say.
P Assistant Attorney General Alma Fishbein told a news conference that the corruption scheme was "wider than we first thought" and that investigators would "keep pulling the string."
P "Your congressman does not come with a price tag, and we mean to prove it," she said.
P Identified in the papers only as "Representative No. 1" is Ohio Republican Bart Neely, who has denied any wrongdoing and who on Tuesday blamed Abelman for "deceiving" him.
P Neely's office dismissed the plea as the word of "an admitted liar."
P Politicians in both parties couldn't dump his money fast enough.
P House Speaker Dan Hofstadter said he would give $69,000 to charity, and the president's campaign followed with $6,000 of its own.
P White House spokesman Sid McConaughey called the conduct "outrageous" and insisted that the president did not know Abelman.
P "He waits in line for a photo like about 9,000 other folks every Christmas, and I can't swear the president remembers all of them," he joked.
P House Minority Leader Carla Pescatore accused Republicans of running "an auction house with a dome on it," a line Democrats plan to hammer until November.
P The GOP's own Sen. John Tolliver, whose Indian Affairs Committee began investigating Abelman in 2004, told FOX there was plenty of blame to go around.
P Abelman and his partner, Michael Sandoz, soaked four Indian tribes for some $80 million, mocking their clients in e-mails as "monkeys."
P Sandoz pleaded guilty in November and agreed to cooperate.
P Chief Lester Poncho of the Coushatta tribe in Louisiana, which wants its money back, watched the hearing from the second row.
P "I wanted him to look at me," Poncho said. "He never did."
P Abelman, 46, faces up to 11 years in prison and must pay $25 million in restitution.
P Where does it all end? Nobody on the Hill is sleeping well.
@ abe | Jonah Abelman | p | USABUS | lobbyist
@ cms | two congressmen | g | USALEG
@ fbi | FBI | o | USACOP
@ ppl | people familiar with the matter | g | USA
@ gj | Florida grand jury | o | USAJUD
@ doj | Justice Department | o | USAGOV
@ sug | Helen Sugarman | p | USAJUD | judge
@ off | officials | g | USAGOV
@ fis | Alma Fishbein | p | USAGOV | Assistant Attorney General
@ nee | Bart Neely | p | USALEGPTY | Representative
@ neo | office of Bart Neely | o | USALEGPTY
@ hof | Dan Hofstadter | p | USALEGPTY | House Speaker
@ mcc | Sid McConaughey | p | USAGOV | White House spokesman
@ pes | Carla Pescatore | p | USALEGPTY | House Minority Leader
@ rep | Republicans | g | USALEGPTY
@ tol | John Tolliver | p | USALEGPTY | senator
@ iac | Indian Affairs Committee | o | USALEG
@ san | Michael Sandoz | p | USABUS | partner of Jonah Abelman
@ tri | four Indian tribes | g | USASOC
@ pon | Lester Poncho | p | USASOC | chief of the Coushatta tribe
@ fox | FOX News | o | USAJRN
@ con | US Congress | o | USALEG
E 0 Congress/ORG
E 1 WASHINGTON/GPE; Jonah Abelman/PER; Tuesday/DATE; FOX News/ORG; at least two congressmen/NUM
E 2 Two people/NUM; Abelman/PER; FBI/ORG; August/DATE; Florida/GPE
E 3 the summer/DATE
E 4 Justice Department/ORG
E 5 Helen Sugarman/PER; Scotland/GPE
E 6 Abelman/PER
E 8 Congress/ORG; at least a dozen/NUM
E 9 Alma Fishbein/PER
E 11 Ohio/GPE; Republican/NORP; Bart Neely/PER; Tuesday/DATE; Abelman/PER
E 12 Neely/PER
E 14 House/ORG; Dan Hofstadter/PER; $69,000/MONEY; $6,000/MONEY
E 15 White House/ORG; Sid McConaughey/PER; Abelman/PER
E 16 about 9,000 other folks/NUM; Christmas/DATE
E 17 House/ORG; Carla Pescatore/PER; Republicans/NORP; Democrats/NORP; November/DATE
E 18 GOP/ORG; John Tolliver/PER; Indian Affairs Committee/ORG; Abelman/PER; 2004/DATE; FOX/ORG
E 19 Abelman/PER; Michael Sandoz/PER; Indian/NORP; some $80 million/MONEY
E 20 Sandoz/PER; November/DATE
E 21 Lester Poncho/PER; Coushatta/NORP; Louisiana/GPE
E 22 Poncho/PER
E 23 Abelman/PER; $25 million/MONEY
E 24 Hill/LOC
V 0 | probe | ACCUSE/investigate | corruption,legal | 091 | @2:FBI=fbi | Lobbyist=abe | id=i
V 0 | wore | COOPERATE | corruption,legal | 063 | Lobbyist=abe; @2:FBI=fbi | | by=sources=ppl | id=w
V 0 | plea | CONCEDE | corruption,legal | 015 | Lobbyist=abe | | id=p
V 1 | recorded | =w | | | Jonah Abelman=abe | at least two congressmen=cms | by=@2:Two people familiar with the matter=ppl | n=other:at least two congressmen:2
V 1 | pleaded | =p | | | Jonah Abelman=abe | | when=Tuesday | date=2006-01-03
V 2 | carried | =w | | | Abelman=abe; FBI=fbi | | by=Two people familiar with the matter=ppl | when=beginning in August | date=2005-08
V 2 | indicted | ACCUSE/allege | legal,corruption | 115 | a grand jury=gj | him=abe | when=August | date=2005-08 | where=Florida | st=h
V 3 | singing | =w | | | He=abe | | by=one of the people=ppl
V 4 | tapes | =w | | | @2:Abelman=abe; @2:FBI=fbi |
V 5 | admitted | =p | | | once cocky lobbyist=abe | Judge Helen Sugarman=sug
V 6 | regret | =p | | | Abelman=abe | Your Honor=sug
V 8 | deal | =p | | | him=abe | 
V 8 | commits | AGREE | legal,corruption | 031 | him=abe | @4:Justice Department=doj
V 9 | told | ACCUSE/allege | corruption | 1121 | Alma Fishbein=fis | @6:Abelman=abe
V 11 | denied | REJECT | corruption,legislative | 016 | Bart Neely=nee | @4:Justice Department=doj
V 11 | blamed | ACCUSE/allege | corruption,legislative | 112 | Bart Neely=nee | Abelman=abe | when=Tuesday | date=2006-01-03
V 12 | dismissed | REJECT | corruption,legislative | 120 | Neely's office=neo | liar=abe
V 12 | plea | =p | | | liar=abe | 
V 15 | called | ACCUSE/disapprove | corruption,executive | 111 | Sid McConaughey=mcc | Abelman=abe
V 17 | accused | ACCUSE/allege | corruption,legislative | 1121 | Carla Pescatore=pes | Republicans=rep | id=ah
V 17 | line | =ah | | | Carla Pescatore=pes | Republicans=rep
V 18 | investigating | ACCUSE/investigate | corruption,legislative | 091 | Indian Affairs Committee=iac | Abelman=abe | when=2004 | date=2004 | st=h
V 20 | pleaded | CONCEDE | legal,corruption | 015 | Sandoz=san | | when=November | date=2005-11 | st=h
V 20 | agreed | AGREE | legal,corruption | 031 | Sandoz=san | @4:Justice Department=doj | when=November | date=2005-11 | st=h
V 23 | pay | SANCTION/convict | legal,corruption | 116 | | Abelman=abe | n=money:$25 million:25000000:USD
Q 0 | i | Lobbyist at heart of bribery probe wore a wire | sources=ppl | say | 
Q 2 | i | Abelman carried a recording device for the FBI beginning in August, when a grand jury in Florida indicted him over the purchase of a casino fleet | Two people familiar with the matter=ppl | said | 
Q 3 | d | He's been singing since the summer, | one of the people=ppl | said | 
Q 3 | d | And he's got a very good memory. | one of the people=ppl | said | 
Q 5 | i | he had plied lawmakers with golf trips to Scotland, skybox seats and campaign cash in exchange for official favors | once cocky lobbyist=abe | admitted | Judge Helen Sugarman=sug
Q 6 | d | Your Honor, I have gone over this speech for weeks and all that is left of it is regret, | Abelman=abe | said | Your Honor=sug
Q 7 | d | * | @6:Abelman=abe | | 
Q 8 | i | at least a dozen of them could be in the cross hairs | officials=off | say | 
Q 9 | m | the corruption scheme was "wider than we first thought" and that investigators would "keep pulling the string." | Alma Fishbein=fis | told | 
Q 10 | d | Your congressman does not come with a price tag, and we mean to prove it, | she=fis | said | 
Q 11 | m | blamed Abelman for "deceiving" him | Bart Neely=nee | blamed | 
Q 12 | m | dismissed the plea as the word of "an admitted liar." | Neely's office=neo | dismissed | 
Q 14 | i | he would give $69,000 to charity | Dan Hofstadter=hof | said | 
Q 15 | m | called the conduct "outrageous" | Sid McConaughey=mcc | called | 
Q 15 | i | the president did not know Abelman | Sid McConaughey=mcc | insisted | 
Q 16 | d | He waits in line for a photo like about 9,000 other folks every Christmas, and I can't swear the president remembers all of them, | he=mcc | joked | 
Q 17 | m | accused Republicans of running "an auction house with a dome on it," | Carla Pescatore=pes | accused | 
Q 18 | i | there was plenty of blame to go around | John Tolliver=tol | told | FOX=fox
Q 22 | d | I wanted him to look at me, | Poncho=pon | said | 
Q 22 | d | He never did. | Poncho=pon | said | 

#A w15-020 | 2019-01-26 | WASHINGTON
S Roundup: U.S. president yields on border wall, ends longest gov't shutdown in history
P WASHINGTON, Jan. 25 (Xinhua) -- The U.S. president on Friday agreed to reopen the federal government for three weeks without any money for a wall on the border with Mexico, retreating from a demand that had kept some 800,000 employees without pay for 35 days.
P Speaking in the Rose Garden, he announced a deal with congressional leaders on a stopgap bill, which both chambers passed by voice vote within hours and which he signed in the evening.
P "Workers will get their checks starting today, because we have a deal," the president said.
P At the same time he threatened to shut the government down again on Feb. 15, or to declare a national emergency, if Congress did not come up with "something serious."
P "Sooner or later that barrier goes up, with them or without them," he noted.
P The concession came after flights were halted for an hour at New York's LaGuardia airport because too few air traffic controllers had turned up.
P It also followed a stormy lunch on Thursday at which several Republican senators, according to people briefed on it, scolded the vice president over the deadlock.
P "My fishermen couldn't get a permit for a month, and for what," Senator Linda Markham of Alaska told reporters.
P House Speaker Nora D'Agostino, whose Democrats had refused to negotiate until the government was open, said lawmakers' unity had been "our strength."
P "How many languages should I say it in? No wall," D'Agostino said when asked about the next three weeks.
P Senate Minority Leader Carl Shulman expressed the hope that the president had "burned his fingers enough to stay away from the stove."
P Conservative commentators accused the president of caving, with one of them calling him on Twitter "a paper tiger who folded himself," to thousands of likes.
P The president rejected the charge on the same platform, writing that the agreement was "a pause between rounds."
P The shutdown began on Dec. 22, when he withdrew his support from a bill that the Senate had passed unanimously.
P He walked out of a White House meeting with Democratic leaders on Jan. 9, calling it "an hour I will never get back."
P A week later D'Agostino asked him to postpone his State of the Union address, and he retaliated by denying her the use of a military plane for a visit to Afghanistan.
P The two have not spoken since, according to aides.
P Unions representing federal workers, which sued the government in December over unpaid overtime, welcomed the reopening but warned that many members could not afford to buy gas to get to work.
P "Our people stood in line at food banks in uniform," said Ray Dunleavy, a spokesman for airport screeners.
P Mexico, which the president once vowed would pay for the wall, had no immediate comment.
P Economists put the cost to the world's largest economy at some 11 billion U.S. dollars, of which 3 billion is gone for good.
P A conference committee of 17 lawmakers is to hold its first meeting next Wednesday.
@ pre | US president | p | USAGOV | president
@ emp | federal employees | g | USALAB
@ cgl | congressional leaders | g | USALEG
@ con | US Congress | o | USALEG
@ rse | Republican senators | g | USALEGPTY
@ ppl | people briefed on the lunch | g | USA
@ vp | US vice president | p | USAGOV | vice president
@ mar | Linda Markham | p | USALEGPTY | senator
@ dag | Nora D'Agostino | p | USALEGPTY | House Speaker
@ dem | House Democrats | g | USALEGPTY
@ shu | Carl Shulman | p | USALEGPTY | Senate Minority Leader
@ cmt | conservative commentators | g | USAJRN
@ dld | Democratic leaders | g | USALEGPTY
@ uni | federal workers' unions | o | USALAB
@ gov | US government | o | USAGOV
@ dun | Ray Dunleavy | p | USALAB | spokesman
@ sen | US Senate | o | USALEG
@ mex | Mexico | c | MEX
@ ccm | conference committee | o | USALEG
@ aid | aides | g | USA
E 0 U.S./GPE
E 1 WASHINGTON/GPE; Jan. 25/DATE; Xinhua/ORG; U.S./GPE; Friday/DATE; Mexico/GPE; some 800,000 employees/NUM
E 2 Rose Garden/FAC
E 3 today/DATE
E 4 Feb. 15/DATE; Congress/ORG
E 6 New York/GPE; LaGuardia airport/FAC
E 7 Thursday/DATE; Republican/NORP
E 8 Linda Markham/PER; Alaska/GPE
E 9 House/ORG; Nora D'Agostino/PER; Democrats/NORP
E 10 D'Agostino/PER
E 11 Senate/ORG; Carl Shulman/PER
E 12 Twitter/ORG
E 14 Dec. 22/DATE; Senate/ORG
E 15 White House/FAC; Democratic/NORP; Jan. 9/DATE
E 16 D'Agostino/PER; Afghanistan/GPE
E 18 December/DATE
E 19 Ray Dunleavy/PER
E 20 Mexico/GPE
E 21 some 11 billion U.S. dollars/MONEY; 3 billion/MONEY
E 22 17 lawmakers/NUM; next Wednesday/DATE
V 0 | yields | CONCEDE | executive,legislative,migration | 083 | U.S. president=pre | @2:congressional leaders=cgl | id=y
V 0 | ends | =y | | | U.S. president=pre |
V 1 | agreed | =y | | | The U.S. president=pre | @2:congressional leaders=cgl | when=Friday | date=2019-01-25
V 1 | retreating | =y | | | The U.S. president=pre | | when=Friday | date=2019-01-25
V 1 | demand | REQUEST/change | executive,legislative,migration | 104 | The U.S. president=pre | @4:Congress=con | id=d
V 2 | deal | SUPPORT | executive,legislative | 057 | he#1=pre; congressional leaders=cgl | | where=Rose Garden | date=2019-01-25 | id=dl
V 2 | passed | SUPPORT | legislative | 051 | both chambers=con | | when=within hours | date=2019-01-25
V 2 | signed | SUPPORT | executive,legislative | 051 | he#2=pre | @4:Congress=con | when=in the evening | date=2019-01-25
V 3 | deal | =dl | | | we=pre |
V 4 | threatened | THREATEN/restrict | executive,legislative | 132 | he=pre | Congress=con | date=2019-01-25
V 6 | concession | =y | | | @4:he=pre | @4:Congress=con
V 7 | lunch | CONSULT | legislative,executive | 040 | several Republican senators=rse; vice president=vp | | by=people briefed on it=ppl | when=Thursday | date=2019-01-24
V 7 | scolded | ACCUSE/disapprove | legislative,executive | 111 | several Republican senators=rse | vice president=vp | by=people briefed on it=ppl | when=Thursday | date=2019-01-24
V 8 | told | ACCUSE/disapprove | legislative,executive | 111 | Linda Markham=mar | @4:he=pre
V 9 | refused | REJECT/meet | legislative,executive | 125 | Democrats=dem | @4:he=pre
V 10 | said | REJECT/change | legislative,migration | 123 | D'Agostino=dag | @11:the president=pre
V 12 | accused | ACCUSE/disapprove | executive,migration | 111 | Conservative commentators=cmt | the president=pre | id=c
V 12 | calling | =c | | | one of them=cmt | him=pre
V 13 | rejected | REJECT | executive,migration | 016 | The president=pre | @12:Conservative commentators=cmt
V 13 | charge | =c | | | @12:Conservative commentators=cmt | The president=pre
V 13 | agreement | =dl | | | The president=pre; @2:congressional leaders=cgl |
V 14 | withdrew | REJECT | executive,legislative | 120 | he=pre | the Senate=sen | when=Dec. 22 | date=2018-12-22 | st=h
V 14 | passed | SUPPORT | legislative | 051 | the Senate=sen | | st=h
V 15 | meeting | CONSULT | executive,legislative | 040 | He=pre; Democratic leaders=dld | | when=Jan. 9 | date=2019-01-09 | where=White House | st=h
V 15 | walked out | SANCTION/withdraw | executive,legislative | 164 | He=pre | Democratic leaders=dld | when=Jan. 9 | date=2019-01-09 | where=White House | st=h
V 15 | calling | ACCUSE/disapprove | executive,legislative | 111 | He=pre | Democratic leaders=dld | st=h
V 16 | asked | REQUEST/change | executive,legislative | 020 | D'Agostino=dag | him=pre | when=A week later | date=2019-01-16 | st=h
V 16 | denying | REJECT/assist | executive,legislative | 121 | he=pre | her=dag | st=h
V 17 | spoken | CONSULT | executive,legislative | 040 | The two=pre; The two=dag | | by=aides=aid | st=n
V 18 | sued | ACCUSE/allege | legal,rights-freedoms | 115 | Unions representing federal workers=uni | the government=gov | when=December | date=2018-12 | st=h
V 18 | welcomed | SUPPORT | executive | 051 | Unions representing federal workers=uni | @13:The president=pre
V 18 | reopening | =y | | | @13:The president=pre |
V 20 | vowed | THREATEN | executive,migration | 130 | the president=pre | Mexico=mex | st=h
V 22 | meeting | AGREE | legislative | 036 | A conference committee of 17 lawmakers=ccm | | when=next Wednesday | date=2019-01-30
Q 3 | d | Workers will get their checks starting today, because we have a deal, | the president=pre | said | 
Q 4 | m | if Congress did not come up with "something serious." | he=pre | threatened | 
Q 5 | d | Sooner or later that barrier goes up, with them or without them, | he=pre | noted | 
Q 8 | d | My fishermen couldn't get a permit for a month, and for what, | Senator Linda Markham of Alaska=mar | told | 
Q 9 | m | lawmakers' unity had been "our strength." | House Speaker Nora D'Agostino=dag | said | 
Q 10 | d | How many languages should I say it in? No wall, | D'Agostino=dag | said | 
Q 11 | m | the president had "burned his fingers enough to stay away from the stove." | Senate Minority Leader Carl Shulman=shu | expressed | 
Q 12 | m | calling him on Twitter "a paper tiger who folded himself," | one of them=cmt | calling | 
Q 13 | m | the agreement was "a pause between rounds." | The president=pre | writing | 
Q 15 | m | calling it "an hour I will never get back." | He=pre | calling | 
Q 17 | i | The two have not spoken since | aides=aid | according to | 
Q 18 | i | many members could not afford to buy gas to get to work | Unions representing federal workers=uni | warned | 
Q 19 | d | Our people stood in line at food banks in uniform, | Ray Dunleavy=dun | said | 

