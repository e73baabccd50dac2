#A w25-001 | 2017-09-15 | -
S CHILLING WARNING: North Korea fires SECOND missile over Japan after vow to reduce US 'to ashes'
P NORTH KOREA has launched another ballistic missile over Japan, sending terrified families running for cover just hours after threatening to "sink" the country and turn America to "ashes and darkness".
P The rocket was fired from the Sunan district of Pyongyang at 6.57am local time on Friday and flew over the northern island of Hokkaido before splashing down in the Pacific, according to South Korea's military.
P Sirens wailed, trains ground to a halt and mobile phones lit up with the message: "Missile launch. Please take cover in a sturdy building or basement."
P Mum-of-two Ayaka Morishita, from the port of Hakodate, told a local broadcaster: "I grabbed the kids and we lay down in the bath.
S "My youngest asked me if this was the war that grandad talks about."
P Japan's prime minister said the launch was "absolutely unacceptable" and went against the will of the whole world.
S "We can never tolerate that North Korea trampled on the international community's strong, united resolve," he fumed on his return from India.
P Tokyo immediately asked for an emergency session of the UN Security Council, which only on Monday had voted unanimously for its toughest sanctions yet on the hermit state.
P Those measures, drawn up by Washington after Pyongyang's sixth nuclear test on September 3, cap oil deliveries and ban the export of textiles.
P Within six minutes South Korea answered with a drill of its own, firing two Hyunmoo missiles into the East Sea, although one of them failed and dropped into the water seconds after take-off.
P The US Secretary of State called on China and Russia to rein in their neighbour "by taking direct actions of their own".
P Beijing was having none of it.
S "The key to this problem is not in our hands," foreign ministry spokesman Liang Weimin shot back, rejecting that demand and condemning the missile test in the same breath.
P A day earlier the Korea Asia-Pacific Peace Committee, a mouthpiece of the regime, had raged that the "four islands of the archipelago should be sunken into the sea by the nuclear bomb".
S "Japan is no longer needed to exist near us," it said.
P Duncan Farleigh, a proliferation expert at King's College London, told the Express the distance mattered more than the noise.
S "This one covered 2,300 miles, and Guam is 2,100 miles from Pyongyang — you can do the maths," he said.
P The US President promised "fire and fury" in August if the tyrant kept up his threats.
P Pyongyang first lobbed a rocket across Japan in 1998, and claimed back then that it had been putting a satellite into orbit.
P The Nikkei shrugged and closed slightly higher.
P On Hokkaido a fishermen's co-operative begged the regime by open letter to "leave our sea alone", but its squid boats were out again by lunchtime.
P "If anyone thinks that launch was the last, they have not been listening to the threats," Farleigh said, adding that the sanctions "will bite by Christmas, not by breakfast".
P South Korea's president, who two months ago was offering trains and family reunions, told his security council that after Friday's test dialogue was "impossible".
@ nk | North Korea | c | PRK
@ jp | Japan | c | JPN
@ us | United States | c | USA
@ skmil | South Korean military | o | KORMIL
@ jppm | Prime Minister of Japan | p | JPNGOV | Prime Minister
@ nkcom | Korea Asia-Pacific Peace Committee | o | PRKGOV
@ sk | South Korea | c | KOR
@ secst | US Secretary of State | p | USAGOV | Secretary of State
@ unsc | UN Security Council | o | UNO
@ chn | China | c | CHN
@ rus | Russia | c | RUS
@ hua | Liang Weimin | p | CHNGOV | foreign ministry spokesman
@ mum | Ayaka Morishita | p | JPNCVL | resident of Hakodate
@ exp | Duncan Farleigh | p | GBREDU | analyst
@ skp | President of South Korea | p | KORGOV | President
@ fish | Japanese fishermen's co-operative | o | JPNLAB
@ usp | President of the United States | p | USAGOV | President
E 0 North Korea/GPE; Japan/GPE; US/GPE
E 1 NORTH KOREA/GPE; Japan/GPE; America/GPE
E 2 Sunan district/LOC; Pyongyang/GPE; Friday/DATE; Hokkaido/LOC; Pacific/LOC; South Korea/GPE
E 4 Ayaka Morishita/PER; Hakodate/GPE
E 6 Japan/GPE
E 7 North Korea/GPE; India/GPE
E 8 Tokyo/GPE; UN Security Council/ORG; Monday/DATE
E 9 Washington/GPE; Pyongyang/GPE; September 3/DATE
E 10 South Korea/GPE; East Sea/LOC
E 11 US/GPE; China/GPE; Russia/GPE
E 12 Beijing/GPE
E 13 Liang Weimin/PER
E 14 Korea Asia-Pacific Peace Committee/ORG
E 15 Japan/GPE
E 16 Duncan Farleigh/PER; King's College London/ORG; Express/ORG
E 17 Guam/GPE; Pyongyang/GPE
E 18 US/GPE; August/DATE
E 19 Pyongyang/GPE; Japan/GPE; 1998/DATE
E 20 Nikkei/ORG
E 21 Hokkaido/LOC
E 22 Farleigh/PER; Christmas/DATE
E 23 South Korea/GPE; Friday/DATE
V 0 | fires | MOBILIZE/weapons | military | 152 | North Korea=nk | Japan=jp | id=a
V 0 | vow | THREATEN/violence | military,cbrn | 1384 | North Korea=nk | US=us | id=b
V 1 | launched | =a | | | NORTH KOREA=nk | Japan=jp
V 1 | threatening | =b | | | NORTH KOREA=nk | the country=jp; America=us
V 2 | fired | =a | | | @1:NORTH KOREA=nk | @1:Japan=jp | by=South Korea's military=skmil | when=Friday | date=2017-09-15 | where=Sunan district
V 3 | launch | =a | | | @1:NORTH KOREA=nk | @1:Japan=jp
V 6 | said | ACCUSE/disapprove | military,diplomatic | 111 | Japan's prime minister=jppm | @1:NORTH KOREA=nk | id=c
V 6 | launch | =a | | | @1:NORTH KOREA=nk | Japan=jp
V 7 | fumed | =c | | | he=jppm | North Korea=nk
V 8 | asked for | REQUEST/meet | diplomatic,military | 026 | Tokyo=jp | UN Security Council=unsc
V 8 | sanctions | SANCTION/discontinue | economic,cbrn,diplomatic | 163 | UN Security Council=unsc | the hermit state=nk | when=Monday | date=2017-09-11 | id=d
V 8 | voted | =d |  |  | UN Security Council=unsc | the hermit state=nk | when=Monday | date=2017-09-11
V 9 | measures | =d | | | @8:UN Security Council=unsc | Pyongyang=nk
V 9 | test | MOBILIZE/weapons | military,cbrn | 152 | Pyongyang=nk | | st=h | when=September 3 | date=2017-09-03
V 10 | firing | MOBILIZE/weapons | military | 150 | South Korea=sk | @1:NORTH KOREA=nk | where=East Sea | id=dr
V 10 | drill | =dr |  |  | South Korea=sk | @1:NORTH KOREA=nk
V 11 | called on | REQUEST/change | diplomatic,military | 1042 | US Secretary of State=secst | China=chn; Russia=rus | id=e
V 12 | having none of it | REJECT/change | diplomatic | 123 | Beijing=chn | @11:US Secretary of State=secst | id=f
V 13 | rejecting | =f | | | Liang Weimin=hua | @11:US Secretary of State=secst
V 13 | demand | =e | | | @11:US Secretary of State=secst | our=chn
V 13 | condemning | ACCUSE/disapprove | diplomatic,military | 111 | Liang Weimin=hua | @1:NORTH KOREA=nk
V 13 | test | =a | | | @1:NORTH KOREA=nk | @1:Japan=jp
V 13 | shot back | =f |  |  | Liang Weimin=hua | @11:US Secretary of State=secst
V 14 | raged | =b | | | Korea Asia-Pacific Peace Committee=nkcom | @1:Japan=jp | when=A day earlier | date=2017-09-14
V 15 | said | =b | | | it=nkcom | Japan=jp
V 18 | promised | THREATEN/violence | military | 1384 | The US President=usp | the tyrant=nk | st=h | when=August | date=2017-08
V 19 | lobbed | MOBILIZE/weapons | military | 152 | Pyongyang=nk | Japan=jp | st=h | when=1998 | date=1998
V 21 | begged | REQUEST/yield | military | 0256 | fishermen's co-operative=fish | the regime=nk
V 22 | launch | =a | | | @19:Pyongyang=nk | @19:Japan=jp
V 22 | threats | =b | | | @19:Pyongyang=nk | -
V 22 | sanctions | =d | | | @8:UN Security Council=unsc | @19:Pyongyang=nk
V 23 | test | =a | | | @19:Pyongyang=nk | @19:Japan=jp | by=South Korea's president=skp | when=Friday | date=2017-09-15
V 23 | offering | AGREE | diplomatic,economic | 031 | South Korea's president=skp | @19:Pyongyang=nk | st=h | when=two months ago | date=2017-07
V 23 | told | REJECT/meet | diplomatic | 125 | South Korea's president=skp | @19:Pyongyang=nk
Q 2 | i | The rocket was fired from the Sunan district of Pyongyang at 6.57am local time on Friday and flew over the northern island of Hokkaido before splashing down in the Pacific | South Korea's military=skmil | according to | -
Q 4 | d | I grabbed the kids and we lay down in the bath. | Ayaka Morishita=mum | told | -
Q 5 | d | * | @4:Ayaka Morishita=mum |  | -
Q 6 | m | the launch was "absolutely unacceptable" and went against the will of the whole world | Japan's prime minister=jppm | said | -
Q 7 | d | We can never tolerate that North Korea trampled on the international community's strong, united resolve | he=jppm | fumed | -
Q 11 | m | rein in their neighbour "by taking direct actions of their own" | US Secretary of State=secst | called on | China=chn
Q 13 | d | The key to this problem is not in our hands | foreign ministry spokesman Liang Weimin=hua | shot back | -
Q 14 | m | the "four islands of the archipelago should be sunken into the sea by the nuclear bomb" | Korea Asia-Pacific Peace Committee=nkcom | raged | -
Q 15 | d | Japan is no longer needed to exist near us | it=nkcom | said | -
Q 16 | i | the distance mattered more than the noise | Duncan Farleigh=exp | told | -
Q 17 | d | This one covered 2,300 miles, and Guam is 2,100 miles from Pyongyang — you can do the maths | he=exp | said | -
Q 18 | m | "fire and fury" in August if the tyrant kept up his threats | The US President=usp | promised | -
Q 19 | i | it had been putting a satellite into orbit | Pyongyang=nk | claimed | -
Q 21 | m | "leave our sea alone" | fishermen's co-operative=fish | begged | the regime=nk
Q 22 | d | If anyone thinks that launch was the last, they have not been listening to the threats | Farleigh=exp | said | -
Q 22 | m | the sanctions "will bite by Christmas, not by breakfast" | Farleigh=exp | adding | -
Q 23 | m | after Friday's test dialogue was "impossible" | South Korea's president=skp | told | -

#A w25-002 | 2019-12-08 | -
S American academic freed by Iran in rare prisoner swap brokered by Swiss
P (CNN) — A Missouri historian held in Iran for more than three years was released on Saturday in exchange for an Iranian scientist who had been jailed in Georgia, a moment of rare cooperation between Tehran and the United States at a time of bitter hostility.
P Nathan Ellery, 41, was handed to the Swiss ambassador at Mehrabad airport before dawn and flown to Zurich, where a US envoy was waiting on the tarmac with Kamran Rostami.
P "Taken during the last administration, returned during mine," the President tweeted.
S "Thank you to Iran on a very fair negotiation."
P Iran's Foreign Minister had broken the news an hour earlier, posting a photograph of himself next to a smiling Rostami.
S "Glad that both men will be joining their families shortly," he wrote.
S "Many thanks to all engaged, particularly the Swiss government."
P Ellery was doing research for a doctorate on the Qajar dynasty when he was arrested at a Tehran guesthouse in August 2016; the following spring a Revolutionary Court sentenced him to 10 years for spying, a charge that his family and his university have always denied.
P "Our family is complete once again," Laura Ellery said in a statement from St. Louis.
S "Our son was a toddler when Nate left, and last night he asked whether Dad likes pancakes."
P The FBI detained Rostami, a stem-cell researcher, at Chicago's O'Hare airport in October 2018, and prosecutors in Atlanta accused him of trying to ship growth hormones to Iran without a license.
P Those charges were dropped on Friday, his lawyer Marcus Oyelaran said, adding that the professor "never should have spent one night in a cell".
P A senior administration official, who briefed reporters on condition of anonymity, said that no money had changed hands and no sanctions had been eased to secure the historian's freedom.
S "The United States does not pay ransom, period," the official said.
P Republicans have often attacked the previous White House for sending $400 million in cash to Tehran on the day in January 2016 when four other Americans walked free.
P Whether the swap opens a door to wider talks is another matter.
S Grant Whitcombe, the State Department's point man on Iran, called it "a hopeful sign", but the Foreign Minister insisted last week that his country would not sit down with Washington until sanctions were lifted.
P The timing is awkward, too.
S Amnesty International says security forces shot dead at least 208 people last month while putting down protests over the price of gasoline, a toll that the judiciary dismissed as "utter lies".
P "I'm overjoyed for the Ellerys, truly," Senator Paul Dressler told CNN's State of the Nation, before accusing Tehran of "collecting Americans like poker chips".
P At least five US citizens are still believed to be behind bars in Iran, among them a businessman and his elderly father.
P The university said that Ellery's desk had been kept for him since his arrest and that nobody on the faculty had ever believed the verdict.
P The exchange took 14 months of talks in Bern, Swiss officials said, and was "a humanitarian gesture, nothing more".
@ brandt | Nathan Ellery | p | USAEDU | historian
@ nasr | Kamran Rostami | p | IRNEDU | scientist
@ irn | Iran | c | IRN
@ us | United States | c | USA
@ che | Switzerland | c | CHE
@ fm | Iranian Foreign Minister | p | IRNGOV | Foreign Minister
@ usp | President of the United States | p | USAGOV | President
@ so | senior US administration official | p | USAGOV
@ univ | Ellery's university | o | USAEDU
@ wife | Laura Ellery | p | USACVL | wife of Nathan Ellery
@ court | Tehran court | o | IRNJUD
@ fbi | FBI | o | USACOP
@ atl | US prosecutors in Atlanta | g | USAJUD
@ law | Marcus Oyelaran | p | USASOC | lawyer
@ opp | Senator Paul Dressler | p | USALEG | Senator
@ envoy | Grant Whitcombe | p | USAGOV | special representative for Iran
@ prot | Iranian protesters | l | IRNCVLOPP
@ sec | Iranian security forces | g | IRNCOP
@ amn | Amnesty International | o | NGO
@ irg | Iranian judiciary | o | IRNJUD
@ gop | Republicans | g | USAPTY
@ five | US citizens held in Iran | l | USACVL
E 0 American/NORP; Iran/GPE; Swiss/NORP
E 1 CNN/ORG; Missouri/GPE; Iran/GPE; Saturday/DATE; Iranian/NORP; Georgia/GPE; Tehran/GPE; the United States/GPE
E 2 Nathan Ellery/PER; Swiss/NORP; Mehrabad airport/FAC; Zurich/GPE; US/GPE; Kamran Rostami/PER
E 4 Iran/GPE
E 5 Iran/GPE; Rostami/PER
E 7 Swiss/NORP
E 8 Ellery/PER; Qajar/NORP; Tehran/GPE; August 2016/DATE; the following spring/DATE; Revolutionary Court/ORG
E 9 Laura Ellery/PER; St. Louis/GPE
E 10 Nate/PER
E 11 FBI/ORG; Rostami/PER; Chicago/GPE; O'Hare airport/FAC; October 2018/DATE; Atlanta/GPE; Iran/GPE
E 12 Friday/DATE; Marcus Oyelaran/PER
E 14 The United States/GPE
E 15 Republicans/NORP; $400 million/MONEY; Tehran/GPE; January 2016/DATE; four/NUM; Americans/NORP
E 17 Grant Whitcombe/PER; State Department/ORG; Iran/GPE; last week/DATE; Washington/GPE
E 19 Amnesty International/ORG; at least 208 people/NUM; last month/DATE
E 20 Ellerys/PER; Paul Dressler/PER; CNN/ORG; Tehran/GPE; Americans/NORP
E 21 At least five/NUM; US/GPE; Iran/GPE
E 22 Ellery/PER
E 23 Bern/GPE; Swiss/NORP
V 0 | freed | RETREAT/release | diplomatic,intelligence | 0841 | Iran=irn | American academic=brandt | id=a
V 0 | swap | COOPERATE | diplomatic,legal | 063 | Iran=irn; @1:the United States=us | | id=b
V 0 | brokered | CONSULT/third-party | diplomatic | 045 | Swiss=che; Iran=irn; @1:the United States=us | | id=c
V 1 | held | COERCE/arrest | legal,intelligence | 173 | Iran=irn | Missouri historian=brandt | id=d
V 1 | released | =a | | | Iran=irn | A Missouri historian=brandt | when=Saturday | date=2019-12-07
V 1 | exchange | =b | | | Tehran=irn; the United States=us | | when=Saturday | date=2019-12-07
V 1 | jailed | COERCE/arrest | legal,technology | 173 | @11:The FBI=fbi | Iranian scientist=nasr | where=Georgia | st=h | id=e
V 1 | cooperation | =b |  |  | Tehran=irn; the United States=us | 
V 2 | handed | =a | | | @1:Iran=irn | Nathan Ellery=brandt | where=Mehrabad airport
V 3 | returned | =a | | | @4:Iran=irn | @2:Nathan Ellery=brandt | by=President=usp
V 3 | Taken | =d |  |  | @4:Iran=irn | @2:Nathan Ellery=brandt | by=President=usp
V 4 | Thank you | SUPPORT | diplomatic | 051 | @3:the President=usp | Iran=irn
V 4 | negotiation | =c | | | @2:Swiss=che; Iran=irn; @1:the United States=us | | by=@3:the President=usp
V 7 | thanks | SUPPORT | diplomatic | 051 | @5:Iran's Foreign Minister=fm | Swiss government=che
V 8 | arrested | =d | | | @1:Iran=irn | he=brandt | when=August 2016 | date=2016-08 | where=Tehran
V 8 | sentenced | SANCTION/convict | legal,intelligence | 116 | Revolutionary Court=court | him=brandt | st=h | when=the following spring | date=2017 | id=f
V 8 | denied | REJECT | legal,intelligence | 016 | his family=wife | Revolutionary Court=court | st=h
V 11 | detained | =e | | | The FBI=fbi | Rostami=nasr | when=October 2018 | date=2018-10 | where=O'Hare airport
V 11 | accused | ACCUSE/allege | legal,trafficking | 115 | prosecutors in Atlanta=atl | him=nasr | st=h | id=g
V 12 | charges | =g | | | @11:prosecutors in Atlanta=atl | his=nasr
V 12 | dropped | CONCEDE | legal,diplomatic | 080 | @11:prosecutors in Atlanta=atl | his=nasr | by=Marcus Oyelaran=law | when=Friday | date=2019-12-06
V 12 | adding | ACCUSE/disapprove | legal | 111 | Marcus Oyelaran=law | @11:prosecutors in Atlanta=atl
V 13 | eased | RETREAT | economic,diplomatic | 085 | @14:The United States=us | @1:Iran=irn | st=n | by=A senior administration official=so
V 13 | freedom | =a | | | @1:Iran=irn | historian=brandt
V 15 | sending | AID | economic,diplomatic | 071 | White House=us | Tehran=irn | st=h | when=January 2016 | date=2016-01 | n=money:$400 million:400000000:USD
V 15 | walked free | RETREAT/release | diplomatic | 0841 | Tehran=irn | Americans=us | st=h | when=January 2016 | date=2016-01 | n=other:four:4
V 15 | attacked | ACCUSE/disapprove | diplomatic,economic | 111 | Republicans=gop | White House=us
V 16 | swap | =b | | | @15:Tehran=irn; @15:White House=us | -
V 17 | insisted | REJECT/meet | diplomatic | 125 | Foreign Minister=fm | Washington=us | when=last week | date=2019-11-25/2019-12-01
V 19 | shot dead | ASSAULT/firearms | repression,human-rights | 175 | security forces=sec | at least 208 people=prot | by=Amnesty International=amn | when=last month | date=2019-11 | n=killed:at least 208 people:208 | id=k
V 19 | protests | PROTEST/demo | economic | 141 | @19:people=prot | @1:Iran=irn | when=last month | date=2019-11
V 19 | dismissed | REJECT | human-rights | 016 | judiciary=irg | Amnesty International=amn
V 19 | putting down | =k |  |  | security forces=sec | people=prot | by=Amnesty International=amn | when=last month | date=2019-11
V 19 | toll | =k |  |  | security forces=sec | people=prot | by=Amnesty International=amn
V 20 | accusing | ACCUSE/allege | diplomatic,human-rights | 112 | Senator Paul Dressler=opp | Tehran=irn
V 21 | behind bars | COERCE/arrest | legal,diplomatic | 173 | Iran=irn | US citizens=five | n=arrested:At least five:5
V 22 | arrest | =d | | | @21:Iran=irn | his=brandt
V 22 | verdict | =f | | | @8:Revolutionary Court=court | his=brandt
V 23 | exchange | =b | | | @21:Iran=irn; @21:US=us | - | by=Swiss officials=che
V 23 | talks | =c | | | Swiss=che; @21:Iran=irn; @21:US=us | - | by=Swiss officials=che | where=Bern
Q 3 | d | Taken during the last administration, returned during mine | the President=usp | tweeted | -
Q 4 | d | * | @3:the President=usp |  | Iran=irn
Q 6 | d | Glad that both men will be joining their families shortly | he=fm | wrote | -
Q 7 | d | * | @5:Iran's Foreign Minister=fm |  | Swiss government=che
Q 9 | d | Our family is complete once again | Laura Ellery=wife | said | -
Q 10 | d | * | @9:Laura Ellery=wife |  | -
Q 12 | i | Those charges were dropped on Friday | his lawyer Marcus Oyelaran=law | said | -
Q 12 | m | the professor "never should have spent one night in a cell" | his lawyer Marcus Oyelaran=law | adding | -
Q 13 | i | no money had changed hands and no sanctions had been eased to secure the historian's freedom | A senior administration official=so | said | -
Q 14 | d | The United States does not pay ransom, period | the official=so | said | -
Q 17 | m | it "a hopeful sign" | Grant Whitcombe=envoy | called | -
Q 17 | i | his country would not sit down with Washington until sanctions were lifted | the Foreign Minister=fm | insisted | -
Q 19 | i | security forces shot dead at least 208 people last month while putting down protests over the price of gasoline | Amnesty International=amn | says | -
Q 19 | m | a toll that the judiciary dismissed as "utter lies" | the judiciary=irg | dismissed | -
Q 20 | d | I'm overjoyed for the Ellerys, truly | Senator Paul Dressler=opp | told | -
Q 20 | m | "collecting Americans like poker chips" | Senator Paul Dressler=opp | accusing | -
Q 22 | i | Ellery's desk had been kept for him since his arrest and that nobody on the faculty had ever believed the verdict | The university=univ | said | -
Q 23 | m | The exchange took 14 months of talks in Bern, Swiss officials said, and was "a humanitarian gesture, nothing more" | Swiss officials=che | said | -

#A w25-003 | 2019-10-02 | -
S Hong Kong: classmates march for teenager shot in chest by police
P Hundreds of pupils, many in uniform, staged a sit-in on Wednesday outside the school of an 18-year-old protester who was shot at close range by police on China's National Day
P Students and alumni chanted “murderers” and held up folded paper cranes outside the Ho Lap secondary school in Hong Kong’s Tsuen Wan district on Wednesday morning, less than a day after an officer fired a live round into the chest of a fifth-former, Kelvin Yeung.
P It was the first time that anybody had been hit by police gunfire in four months of unrest.
P Yeung, whose left lung was pierced, is in stable condition after a four-hour operation, the Hospital Authority said.
P “He is a quiet boy who likes basketball and helps the juniors with maths,” said a girl of 16 who gave only her surname, Ip.
S “They say self-defence, but you don’t aim at the heart in self-defence.”
P The police commissioner, Stephen Lau Kwok-wah, told reporters at midnight that the shooting had been “lawful and reasonable”, since his officer’s life was in danger.
P Footage shot by a student magazine shows a dozen masked protesters beating a policeman on the ground with metal pipes, and a colleague running in with a revolver drawn; Yeung strikes his arm with a rod, and the gun goes off.
P Police fired six live shots in all on Tuesday, 1,400 canisters of tear gas and 900 rubber bullets, and arrested 269 people aged between 12 and 71, acting chief superintendent Raymond Siu-man Fung told a press briefing.
P Fung blamed “rioters” who, he said, had thrown petrol bombs into the lobby of a metro station and splashed officers with a corrosive liquid.
P In London the foreign secretary called the use of live ammunition “disproportionate” and urged both sides to talk.
S The Chinese embassy rejected that criticism as “crude interference” and accused British politicians of “condoning thugs”.
P The headmistress, Agnes Pang, at first declined to condemn the shooting or to defend it, saying the school was “not a court”.
S That went down badly with the crowd at the gate.
S By noon she had promised that Yeung would keep his place, and the pupils applauded.
P “If a boy with a stick can be shot in the chest, then any of us can,” Claudia Mok, a pro-democracy lawmaker, said after she joined the demonstration.
P The protests began in June over a bill that would have allowed suspects to be sent to mainland China for trial; the chief executive withdrew it on 4 September, by which time the movement had grown into a call for universal suffrage.
P The teachers’ union demanded an independent inquiry and said that its members “cannot explain this to children”.
P Hong Kong’s streets, usually packed in Golden Week, are half empty, and jewellers report their worst autumn for a generation.
P In Beijing, where 15,000 soldiers had goose-stepped past the leadership, the evening news did not mention Tsuen Wan.
P The shooting, said the girl with the cranes, was “not the first wound, only the first bullet”, and the sit-in would go on until somebody in charge said sorry.
P Asked on Wednesday night about the gunshot and the criticism from London, the commissioner said he had nothing to add.
@ tsang | Kelvin Yeung | p | HKGEDU | student
@ hkp | Hong Kong police | o | HKGCOP
@ stu | Hong Kong students and alumni | l | HKGEDU
@ prot | Hong Kong protesters | l | HKGCVLOPP
@ comm | Stephen Lau Kwok-wah | p | HKGCOP | Police Commissioner
@ prin | Agnes Pang | p | HKGEDU | headmistress
@ fs | British Foreign Secretary | p | GBRGOV | Foreign Secretary
@ emb | Chinese embassy in London | o | CHNGOV
@ ha | Hospital Authority | o | HKGMED
@ leg | Claudia Mok | p | HKGLEG | pro-democracy legislator
@ ce | Chief Executive of Hong Kong | p | HKGGOV | Chief Executive
@ teach | Hong Kong Professional Teachers' Union | o | HKGLAB
@ sup | Raymond Siu-man Fung | p | HKGCOP | acting chief superintendent
@ off | police officer in Tsuen Wan | p | HKGCOP
@ girl | Ip | p | HKGEDU | pupil
@ pla | Chinese army | o | CHNMIL
E 0 Hong Kong/GPE
E 1 Hundreds of pupils/NUM; Wednesday/DATE; China/GPE; National Day/DATE
E 2 Ho Lap secondary school/FAC; Hong Kong/GPE; Tsuen Wan/GPE; Wednesday morning/DATE; Kelvin Yeung/PER
E 4 Yeung/PER; Hospital Authority/ORG
E 5 Ip/PER
E 7 Stephen Lau Kwok-wah/PER
E 8 Yeung/PER
E 9 Tuesday/DATE; 269 people/NUM; Raymond Siu-man Fung/PER
E 10 Fung/PER
E 11 London/GPE
E 12 Chinese/NORP; British/NORP
E 13 Agnes Pang/PER
E 15 Yeung/PER
E 16 Claudia Mok/PER
E 17 June/DATE; China/GPE; 4 September/DATE
E 19 Hong Kong/GPE; Golden Week/DATE
E 20 Beijing/GPE; 15,000 soldiers/NUM; Tsuen Wan/GPE
E 22 Wednesday night/DATE; London/GPE
V 0 | march | PROTEST/demo | rights-freedoms,repression | 141 | classmates=stu | @1:police=hkp | id=a
V 0 | shot | ASSAULT/firearms | repression | 175 | police=off | teenager=tsang | id=b
V 1 | sit-in | =a | | | pupils=stu | police=hkp | when=Wednesday | date=2019-10-02 | n=protesters:Hundreds of pupils:-
V 1 | shot | =b | | | police=off | an 18-year-old protester=tsang | when=National Day | date=2019-10-01
V 2 | chanted | =a | | | Students and alumni=stu | officer=hkp | when=Wednesday morning | date=2019-10-02 | where=Ho Lap secondary school
V 2 | fired | =b | | | officer=off | Kelvin Yeung=tsang
V 3 | gunfire | =b | | | police=off | anybody=tsang
V 3 | hit | =b |  |  | police=off | anybody=tsang
V 3 | unrest | PROTEST/demo | political-institutions,legal | 141 | @10:rioters=prot | @17:chief executive=ce | id=u
V 7 | told | SUPPORT | repression | 052 | Stephen Lau Kwok-wah=comm | his officer=off
V 7 | shooting | =b | | | his officer=off | @4:Yeung=tsang
V 8 | beating | ASSAULT/beat | repression | 182 | masked protesters=prot | a policeman=hkp
V 8 | strikes | ASSAULT/beat | repression | 182 | Yeung=tsang | his=off
V 8 | goes off | =b | | | a colleague=off | Yeung=tsang
V 9 | fired | ASSAULT/firearms | repression | 175 | Police=hkp | people=prot | by=Raymond Siu-man Fung=sup | when=Tuesday | date=2019-10-01 | id=lv
V 9 | tear gas | ASSAULT/crowd-control | repression | 175 | Police=hkp | people=prot | by=Raymond Siu-man Fung=sup | when=Tuesday | date=2019-10-01
V 9 | arrested | COERCE/arrest | legal,repression | 173 | Police=hkp | 269 people=prot | by=Raymond Siu-man Fung=sup | when=Tuesday | date=2019-10-01 | n=arrested:269 people:269
V 10 | blamed | ACCUSE/allege | crime | 112 | Fung=sup | rioters=prot
V 10 | thrown | PROTEST/riot | crime | 145 | rioters=prot | | by=he=sup | where=metro station
V 10 | splashed | PROTEST/riot | crime | 145 | rioters=prot | officers=hkp | by=he=sup
V 11 | called | ACCUSE/disapprove | diplomatic,repression | 111 | foreign secretary=fs | @9:Police=hkp | where=London | id=c
V 11 | urged | REQUEST/meet | diplomatic | 026 | foreign secretary=fs | both sides=hkp; both sides=prot | where=London
V 11 | use | =lv |  |  | @9:Police=hkp | @9:people=prot
V 12 | rejected | REJECT | diplomatic | 120 | Chinese embassy=emb | @11:foreign secretary=fs
V 12 | criticism | =c | | | @11:foreign secretary=fs | @9:Police=hkp
V 12 | accused | ACCUSE/allege | diplomatic | 112 | Chinese embassy=emb | British politicians=fs
V 13 | condemn | ACCUSE/disapprove | repression | 111 | Agnes Pang=prin | @9:Police=hkp | st=n
V 13 | shooting | =b | | | @9:Police=off | @8:Yeung=tsang
V 13 | defend | SUPPORT | repression | 052 | Agnes Pang=prin | @9:Police=hkp | st=n
V 15 | promised | AGREE | rights-freedoms | 030 | she=prin | Yeung=tsang
V 15 | applauded | SUPPORT | rights-freedoms | 051 | pupils=stu | she=prin
V 16 | joined | =a | | | she=leg | @9:Police=hkp
V 16 | demonstration | =a |  |  | she=leg | @9:Police=hkp
V 16 | said | ACCUSE/disapprove | repression | 111 | Claudia Mok=leg | @9:Police=hkp
V 17 | protests | =u | | | @10:rioters=prot | chief executive=ce | when=June | date=2019-06
V 17 | withdrew | CONCEDE | legislative,political-institutions | 083 | chief executive=ce | @10:rioters=prot | st=h | when=4 September | date=2019-09-04
V 17 | movement | =u |  |  | @10:rioters=prot | chief executive=ce
V 18 | demanded | REQUEST/change | repression,legal | 1042 | teachers’ union=teach | @17:chief executive=ce
V 20 | goose-stepped | MOBILIZE/troops | military | 150 | soldiers=pla |  | where=Beijing | n=troops:15,000 soldiers:15000
V 21 | shooting | =b | | | @9:Police=off | @15:Yeung=tsang
V 21 | sit-in | =a | | | girl=girl | @9:Police=hkp
V 22 | gunshot | =b | | | @9:Police=off | @15:Yeung=tsang
V 22 | criticism | =c | | | London=fs | @9:Police=hkp
Q 2 | d | murderers | Students and alumni=stu | chanted | -
Q 4 | i | Yeung, whose left lung was pierced, is in stable condition after a four-hour operation | Hospital Authority=ha | said | -
Q 5 | d | He is a quiet boy who likes basketball and helps the juniors with maths | a girl of 16=girl | said | -
Q 6 | d | * | @5:a girl of 16=girl |  | -
Q 7 | m | the shooting had been “lawful and reasonable”, since his officer’s life was in danger | The police commissioner, Stephen Lau Kwok-wah=comm | told | -
Q 9 | i | Police fired six live shots in all on Tuesday, 1,400 canisters of tear gas and 900 rubber bullets, and arrested 269 people aged between 12 and 71 | acting chief superintendent Raymond Siu-man Fung=sup | told | -
Q 10 | m | “rioters” who, he said, had thrown petrol bombs into the lobby of a metro station and splashed officers with a corrosive liquid | Fung=sup | blamed | -
Q 11 | m | the use of live ammunition “disproportionate” | the foreign secretary=fs | called | -
Q 12 | m | that criticism as “crude interference” | The Chinese embassy=emb | rejected | -
Q 12 | m | “condoning thugs” | The Chinese embassy=emb | accused | -
Q 13 | m | the school was “not a court” | The headmistress, Agnes Pang=prin | saying | -
Q 16 | d | If a boy with a stick can be shot in the chest, then any of us can | Claudia Mok, a pro-democracy lawmaker=leg | said | -
Q 18 | m | its members “cannot explain this to children” | The teachers’ union=teach | said | -
Q 21 | m | The shooting, said the girl with the cranes, was “not the first wound, only the first bullet”, and the sit-in would go on until somebody in charge said sorry | the girl with the cranes=girl | said#1 | -
Q 22 | i | he had nothing to add | the commissioner=comm | said | -

#A w25-004 | 2018-04-11 | -
S 'Like something out of the Cold War': RAF Typhoons scrambled THREE times in a week to chase off Russian bombers as Navy shadows warships through Channel
P RAF jets intercepted two Russian nuclear bombers off the coast of Scotland yesterday – the third such scramble in seven days – as Britain's Defence Secretary accused Moscow of 'playing a dangerous game'.
P Typhoons roared out of Lossiemouth at 9.40am after radar picked up a pair of Tu-95 Bears heading south without talking to air traffic control.
S The visitors, each the length of a tennis court and a half, were escorted for 90 minutes and turned for home near Fair Isle.
P 'You could see the gunner's face, and he waved,' Squadron Leader Tom Aldwyn told the Mail last night.
S 'I didn't wave back.'
P At no point did the bombers enter UK airspace, the Ministry of Defence stressed.
S But the drama in the skies came as frigate HMS Westminster shadowed two Russian corvettes and a tanker through the Strait of Dover.
P The Defence Secretary, on a visit to troops in Estonia, did not hold back.
S 'These bombers probe our defences with one hand while the Kremlin pours poison on our streets with the other,' he stormed.
P Russia's embassy in London hit back within the hour on Twitter.
S 'Routine flight over neutral waters,' it sneered, above a picture of a teddy bear in flying goggles.
P In Moscow, Colonel Gennady Burkov denied that the crews had switched off their transponders and accused Nato pilots of 'unprofessional manoeuvres'.
P Relations have been in the deep freeze since March 4, when a former spy and his daughter were poisoned with a nerve agent in Salisbury.
P The Prime Minister blamed the Kremlin for that attack and threw out 23 Russian diplomats, and two dozen allies followed suit; Moscow replied by expelling just as many Britons and shutting the British Council.
P Whitehall sources say the flights are meant to 'send a message' before any Western strike on Syria.
P Lord Harcombe, a former First Sea Lord, warned that the Navy was stretched 'thinner than cling film'.
S 'One frigate in the Channel, one in the Gulf, and the rest tied up in Portsmouth for want of sailors – it's a scandal,' the peer said.
P Labour's Helen Brackley demanded that ministers come to the Commons to explain, but No 10 refused, insisting that it never discusses operations.
P In February last year France sent up Mirages after two Blackjack bombers flew the length of its Atlantic coast.
P Each sortie costs the taxpayer about £80,000.
P For trawler skipper Jean Cargill, hauling her nets off Peterhead, the sonic booms are becoming part of the weather.
S 'The dog hides under the bunk and I put the kettle on,' she laughed.
P Defence sources said last night that the shadowing of the corvettes would go on as far as Biscay, and that the pilots who made the interception were already back on alert.
P The Defence Secretary's outburst, like the poisoning itself, has not been mentioned on Russian television.
@ raf | RAF | o | GBRMIL
@ rusair | Russian military aircraft | g | RUSMIL
@ rus | Russia | c | RUS
@ uk | Britain | c | GBR
@ mod | Ministry of Defence | o | GBRGOVMIL
@ def | British Defence Secretary | p | GBRGOVMIL | Defence Secretary
@ navy | HMS Westminster | g | GBRMIL
@ pil | Squadron Leader Tom Aldwyn | p | GBRMIL | Squadron Leader
@ emb | Russian Embassy in London | o | RUSGOV
@ rmod | Colonel Gennady Burkov | p | RUSGOVMIL | spokesman of the Russian defence ministry
@ pm | British Prime Minister | p | GBRGOV | Prime Minister
@ lab | Helen Brackley | p | GBRLEGPTYOPP | shadow defence minister
@ adm | Lord Harcombe | p | GBRELI | former head of the Navy
@ mep | former Russian spy | p | RUSELI
@ daughter | daughter of the former spy | p | RUSCVL
@ dip | Russian diplomats | g | RUSGOV
@ ukdip | British diplomats | g | GBRGOV
@ ally | British allies | g | 
@ fr | France | c | FRA
@ trawl | Jean Cargill | p | GBRCVL | fisherwoman
@ wh | Whitehall sources | g | GBRGOV
@ ship | Russian warships | g | RUSMIL
E 0 Cold War/EVT; RAF/ORG; Russian/NORP; Navy/ORG; Channel/LOC
E 1 RAF/ORG; Russian/NORP; Scotland/GPE; yesterday/DATE; Britain/GPE; Moscow/GPE
E 2 Lossiemouth/FAC
E 3 Fair Isle/LOC
E 4 Tom Aldwyn/PER; Mail/ORG; last night/DATE
E 6 UK/GPE; Ministry of Defence/ORG
E 7 Russian/NORP; Strait of Dover/LOC
E 8 Estonia/GPE
E 9 Kremlin/ORG
E 10 Russia/GPE; London/GPE; Twitter/ORG
E 12 Moscow/GPE; Gennady Burkov/PER; Nato/ORG
E 13 March 4/DATE; Salisbury/GPE
E 14 Kremlin/ORG; 23/NUM; Russian/NORP; Moscow/GPE; Britons/NORP; British Council/ORG
E 15 Whitehall/ORG; Western/NORP; Syria/GPE
E 16 Harcombe/PER; Navy/ORG
E 17 Channel/LOC; Gulf/LOC; Portsmouth/GPE
E 18 Labour/ORG; Helen Brackley/PER; Commons/ORG; No 10/ORG
E 19 February last year/DATE; France/GPE; Atlantic/LOC
E 20 £80,000/MONEY
E 21 Jean Cargill/PER; Peterhead/GPE
E 23 last night/DATE; Biscay/LOC
E 24 Russian/NORP
V 0 | scrambled | MOBILIZE/weapons | military | 152 | RAF=raf | Russian bombers=rusair | id=a
V 0 | shadows | MOBILIZE/weapons | military | 152 | Navy=navy | warships=ship | where=Channel | id=b
V 0 | chase | =a |  |  | RAF=raf | Russian bombers=rusair
V 1 | intercepted | =a | | | RAF jets=raf | Russian nuclear bombers=rusair | when=yesterday | date=2018-04-10 | where=off the coast of Scotland
V 1 | scramble | =a | | | RAF=raf | Russian nuclear bombers=rusair
V 1 | accused | ACCUSE/disapprove | military,diplomatic | 111 | Britain's Defence Secretary=def | Moscow=rus | id=c
V 2 | roared | =a | | | Typhoons=raf | @1:Russian nuclear bombers=rusair | when=9.40am | where=Lossiemouth
V 2 | heading | MOBILIZE/weapons | military | 152 | a pair of Tu-95 Bears=rusair | @1:Britain=uk | id=fl
V 3 | escorted | =a | | | @2:Typhoons=raf | The visitors=rusair
V 6 | enter | MOBILIZE/weapons | military,territory | 152 | bombers=rusair | UK=uk | st=n | by=Ministry of Defence=mod
V 7 | shadowed | =b | | | HMS Westminster=navy | Russian corvettes=ship | where=Strait of Dover
V 8 | visit | CONSULT/visit | military | 042 | The Defence Secretary=def | | where=Estonia
V 9 | probe | =fl | | | bombers=rusair | our#1=uk | by=he=def
V 9 | pours | ASSAULT/unconventional | cbrn,intelligence | 2041 | Kremlin=rus | @13:former spy=mep; @13:his daughter=daughter | by=he=def | st=h | id=d
V 9 | stormed | =c | | | he=def | Kremlin=rus
V 10 | hit back | REJECT | diplomatic,military | 016 | Russia's embassy in London=emb | @8:The Defence Secretary=def | id=hb
V 11 | flight | =fl |  |  | @9:bombers=rusair | @1:Britain=uk | by=it=emb
V 11 | sneered | =hb |  |  | it=emb | @8:The Defence Secretary=def
V 12 | denied | REJECT | military | 016 | Colonel Gennady Burkov=rmod | @8:The Defence Secretary=def | where=Moscow
V 12 | accused | ACCUSE/disapprove | military | 111 | Colonel Gennady Burkov=rmod | Nato pilots=raf | where=Moscow
V 12 | manoeuvres | =a |  |  | Nato pilots=raf | @9:bombers=rusair | by=Colonel Gennady Burkov=rmod
V 13 | poisoned | =d | | | @14:the Kremlin=rus | former spy=mep; his daughter=daughter | when=March 4 | date=2018-03-04 | where=Salisbury
V 14 | blamed | ACCUSE/allege | diplomatic,cbrn | 112 | Prime Minister=pm | Kremlin=rus | st=h
V 14 | attack | =d | | | Kremlin=rus | @13:former spy=mep; @13:his daughter=daughter
V 14 | threw out | SANCTION/expel | diplomatic | 166 | Prime Minister=pm | Russian diplomats=dip | st=h | n=other:23:23
V 14 | followed suit | SANCTION/expel | diplomatic | 166 | two dozen allies=ally | @1:Moscow=dip | st=h
V 14 | expelling | SANCTION/expel | diplomatic | 166 | Moscow=rus | Britons=ukdip | st=h
V 14 | shutting | COERCE/restrict | diplomatic | 172 | Moscow=rus | British Council=uk | st=h
V 15 | flights | =fl |  |  | @19:bombers=rusair | @1:Britain=uk
V 17 | scandal | ACCUSE/disapprove | military | 111 | the peer=adm | @18:ministers=uk
V 18 | demanded | REQUEST/change | military,legislative | 1042 | Helen Brackley=lab | ministers=uk
V 18 | refused | REJECT/change | military,legislative | 123 | No 10=pm | Helen Brackley=lab | id=rf
V 18 | insisting | =rf |  |  | No 10=pm | Helen Brackley=lab
V 19 | sent up | MOBILIZE/weapons | military | 152 | France=fr | bombers=rusair | st=h | when=February last year | date=2017-02
V 19 | flew | MOBILIZE/weapons | military | 152 | bombers=rusair | France=fr | st=h | when=February last year | date=2017-02
V 23 | shadowing | =b | | | @16:Navy=navy | corvettes=ship | by=Defence sources=mod
V 23 | interception | =a | | | pilots=raf | @19:bombers=rusair | by=Defence sources=mod
V 23 | alert | MOBILIZE/weapons | military | 152 | pilots=raf |  | by=Defence sources=mod
V 24 | outburst | =c | | | The Defence Secretary=def | @14:the Kremlin=rus
V 24 | poisoning | =d | | | @14:the Kremlin=rus | @13:former spy=mep; @13:his daughter=daughter
Q 1 | m | 'playing a dangerous game' | Britain's Defence Secretary=def | accused | -
Q 4 | d | You could see the gunner's face, and he waved | Squadron Leader Tom Aldwyn=pil | told | -
Q 5 | d | * | @4:Squadron Leader Tom Aldwyn=pil |  | -
Q 6 | i | At no point did the bombers enter UK airspace | Ministry of Defence=mod | stressed | -
Q 9 | d | These bombers probe our defences with one hand while the Kremlin pours poison on our streets with the other | he=def | stormed | -
Q 11 | d | Routine flight over neutral waters | it=emb | sneered | -
Q 12 | i | the crews had switched off their transponders | Colonel Gennady Burkov=rmod | denied | -
Q 12 | m | 'unprofessional manoeuvres' | Colonel Gennady Burkov=rmod | accused | -
Q 15 | m | the flights are meant to 'send a message' before any Western strike on Syria | Whitehall sources=wh | say | -
Q 16 | m | the Navy was stretched 'thinner than cling film' | Lord Harcombe=adm | warned | -
Q 17 | d | One frigate in the Channel, one in the Gulf, and the rest tied up in Portsmouth for want of sailors – it's a scandal | the peer=adm | said | -
Q 18 | i | it never discusses operations | No 10=pm | insisting | -
Q 22 | d | The dog hides under the bunk and I put the kettle on | she=trawl | laughed | -
Q 23 | i | the shadowing of the corvettes would go on as far as Biscay, and that the pilots who made the interception were already back on alert | Defence sources=mod | said | -

#A w25-005 | 2012-02-09 | -
S 'STOP BULLYING US!' Islanders' fury as Argentina drags Britain to UN over Falklands warship
P FALKLAND islanders last night told Argentina to stop its "playground bullying" after Buenos Aires vowed to report Britain to the United Nations for "militarising" the South Atlantic.
P Argentina's president claimed that the arrival of destroyer HMS Dauntless and of a certain young prince in an RAF uniform put world peace at risk.
P "I will present a complaint to the UN Security Council and the General Assembly, because this militarisation is a grave danger," she told a hall packed with veterans and ministers on Tuesday night.
S "We have suffered too much violence to be attracted by military games."
P She then called on the PM to "give peace a chance" — borrowing her lines from a Beatle.
P The 2,900 people of the islands, who have been British since 1833, were not impressed.
P "It's like having the neighbour from hell," said Desmond Parry, a sheep farmer who sits in the Legislative Assembly in Stanley.
S "Our message to the lady is simple: leave us alone, and while you're at it let our fish and our ships through."
P Downing Street dismissed the UN complaint as "nothing new" and repeated that there would be no talks on sovereignty unless the islanders wanted them.
S That refusal goes back to every government since the war.
P A Foreign Office spokesman said: "We are not militarising anything. HMS Dauntless is replacing another ship on a routine rotation that was planned a year ago."
P The prince flew in last week for a six-week tour as a search and rescue pilot.
S His first sortie saved the life of a Chilean sailor with a burst appendix.
P In Buenos Aires, about 400 protesters waving "English Pirates Out" banners marched to the British Embassy and burned a Union flag; riot cops held them back with water cannon.
P One demonstrator threatened to come back "with more than flags" on April 2.
P That day will mark 30 years since the junta's troops stormed ashore and took Stanley, starting a 74-day war that cost 255 British and 649 Argentine lives.
P Ex-Para Steve Molloy, who lost two mates at Goose Green, said he would not let anyone "cry about peace who tears up the truth".
S "I've got nothing against their lads, I've even had a beer with a couple of them," he told The Sun.
P Tensions have bubbled since December, when Brazil, Uruguay and other members of the Mercosur bloc agreed at a summit to shut their ports to ships flying the Falklands flag.
S Montevideo has since turned two trawlers away under that ban, and an Argentine dockers' union began a boycott of British cargo on Monday.
P There may be oil under the sea up there, but so far the drillers have found little more than puddles.
P The UN Secretary-General appealed to both sides to "avoid escalation" and offered to mediate if asked.
P The march in the Argentine capital broke up at dusk, and the complaint is now being typed up in New York.
P Mr Parry, whose dad hid in a peat bog during the war, reckons he can live with the boycott and the ban: "We've got mutton, and we've got time."
@ arg | Argentina | c | ARG
@ argp | President of Argentina | p | ARGGOV | President
@ uk | Britain | c | GBR
@ pm | British Prime Minister | p | GBRGOV | Prime Minister
@ navy | HMS Dauntless | g | GBRMIL
@ heir | Prince | p | GBRMIL | RAF helicopter pilot
@ isl | Falkland Islanders | l | GBRCVL
@ mla | Desmond Parry | p | GBRLEG | member of the Legislative Assembly of the Falkland Islands
@ fo | Foreign Office | o | GBRGOV
@ vet | Steve Molloy | p | GBRELI | Falklands veteran
@ prot | protesters in Buenos Aires | l | ARGCVL
@ bap | Buenos Aires police | o | ARGCOP
@ emb | British Embassy in Buenos Aires | o | GBRGOV
@ chl | Chilean sailor | p | CHLCVL
@ sec | UN Secretary-General | p | UNO | Secretary-General
@ ury | Uruguay | c | URY
@ bra | Brazil | c | BRA
@ un2 | Argentine dockers' union | o | ARGLAB
E 0 Argentina/GPE; Britain/GPE; UN/ORG; Falklands/GPE
E 1 FALKLAND/GPE; last night/DATE; Argentina/GPE; Buenos Aires/GPE; Britain/GPE; United Nations/ORG; South Atlantic/LOC
E 2 Argentina/GPE; RAF/ORG
E 3 UN Security Council/ORG; General Assembly/ORG; Tuesday night/DATE
E 5 Beatle/ORG
E 6 2,900 people/NUM; British/NORP; 1833/DATE
E 7 Desmond Parry/PER; Legislative Assembly/ORG; Stanley/GPE
E 9 Downing Street/ORG; UN/ORG
E 11 Foreign Office/ORG
E 12 last week/DATE
E 13 Chilean/NORP
E 14 Buenos Aires/GPE; about 400 protesters/NUM; English/NORP; British Embassy/FAC
E 15 April 2/DATE
E 16 Stanley/GPE; 255/NUM; British/NORP; 649/NUM; Argentine/NORP
E 17 Steve Molloy/PER; two/NUM; Goose Green/GPE
E 18 The Sun/ORG
E 19 December/DATE; Brazil/GPE; Uruguay/GPE; Mercosur/ORG; Falklands/GPE
E 20 Montevideo/GPE; Argentine/NORP; British/NORP; Monday/DATE
E 22 UN/ORG
E 23 Argentine/NORP; New York/GPE
E 24 Parry/PER
V 0 | STOP | REQUEST/yield | territory | 0256 | Islanders=isl | Argentina=arg | id=r
V 0 | drags | ACCUSE/disapprove | territory,military,diplomatic | 114 | Argentina=arg | Britain=uk | id=a
V 1 | told | =r | | | FALKLAND islanders=isl | Argentina=arg | when=last night | date=2012-02-08
V 1 | vowed | =a | | | Buenos Aires=arg | Britain=uk
V 1 | militarising | MOBILIZE/weapons | military,territory | 152 | Britain=uk | @0:Argentina=arg | by=Buenos Aires=arg | id=b
V 2 | claimed | =a | | | Argentina's president=argp | @1:Britain=uk
V 2 | arrival | =b | | | HMS Dauntless=navy; a certain young prince=heir |
V 3 | complaint | =a | | | she=argp | @1:Britain=uk | when=Tuesday night | date=2012-02-07
V 3 | militarisation | =b |  |  | @1:Britain=uk |  | by=she=argp
V 5 | called on | REQUEST/yield | territory,military | 0256 | She=argp | PM=pm | id=p
V 7 | said | =r | | | Desmond Parry=mla | @8:Our=arg
V 8 | message | =r | | | @7:Desmond Parry=mla | the lady=argp
V 9 | dismissed | REJECT | territory,diplomatic | 120 | Downing Street=pm | @3:she=argp | id=d
V 9 | complaint | =a | | | @3:she=argp | Downing Street=uk
V 9 | repeated | REJECT/meet | territory,diplomatic | 125 | Downing Street=pm | @3:she=argp | id=e
V 10 | refusal | =e | | | @9:Downing Street=pm | @3:she=argp
V 11 | said | =d | | | Foreign Office spokesman=fo | @3:she=argp
V 11 | replacing | =b | | | HMS Dauntless=navy | | by=Foreign Office spokesman=fo
V 11 | rotation | =b |  |  | HMS Dauntless=navy |  | by=Foreign Office spokesman=fo
V 12 | flew in | =b | | | The prince=heir | | when=last week | date=2012-01-30/2012-02-05
V 12 | tour | =b |  |  | The prince=heir | 
V 13 | saved | AID | disasters,human-security | 073 | His=heir | Chilean sailor=chl
V 14 | marched | PROTEST/demo | territory | 141 | protesters=prot | British Embassy=emb | where=British Embassy | n=protesters:about 400 protesters:400 | id=f
V 14 | burned | PROTEST/vandalize | territory | 145 | protesters=prot | Union flag=uk
V 14 | water cannon | ASSAULT/crowd-control | repression | 175 | riot cops=bap | them=prot | id=wc
V 14 | held | =wc |  |  | riot cops=bap | them=prot
V 15 | threatened | THREATEN/violence | territory | 138 | One demonstrator=prot | @14:British Embassy=emb
V 16 | stormed | ASSAULT | military,territory | 190 | the junta's troops=arg | Stanley=uk | st=h | when=30 years | date=1982-04-02 | where=Stanley | id=q
V 16 | took | =q | | | the junta's troops=arg | Stanley=uk | where=Stanley
V 16 | war | ASSAULT | military,territory | 190 | British=uk; Argentine=arg | | st=h | date=1982 | n=killed:255:255 | n=killed:649:649 | id=w
V 17 | said | ACCUSE/disapprove | territory,military | 111 | Ex-Para Steve Molloy=vet | @3:she=argp
V 19 | agreed | COERCE/restrict | territory,economic | 172 | Brazil=bra; Uruguay=ury | Falklands=isl | st=h | when=December | date=2011-12 | id=g
V 19 | summit | CONSULT/multilateral | diplomatic | 040 | Brazil=bra; Uruguay=ury | | st=h | when=December | date=2011-12
V 20 | turned | COERCE/restrict | territory,economic | 172 | Montevideo=ury | trawlers=isl
V 20 | ban | =g | | | @19:Brazil=bra; Montevideo=ury | @19:Falklands=isl
V 20 | boycott | PROTEST/boycott | territory,economic | 143 | Argentine dockers' union=un2 | British cargo=uk | when=Monday | date=2012-02-06 | id=k
V 22 | appealed | REQUEST/yield | diplomatic,territory | 0256 | The UN Secretary-General=sec | both sides=arg; both sides=uk
V 22 | offered | AGREE | diplomatic,territory | 039 | The UN Secretary-General=sec | both sides=arg; both sides=uk
V 23 | march | =f | | | @14:protesters=prot | @14:British Embassy=emb
V 23 | complaint | =a | | | Argentine=arg | @14:British Embassy=uk
V 24 | war | =w | | | @16:British=uk; @16:Argentine=arg | -
V 24 | boycott | =k | | | @20:Argentine dockers' union=un2 | he=uk
V 24 | ban | =g | | | @19:Brazil=bra; @19:Uruguay=ury | he=isl
Q 0 | d | STOP BULLYING US! | Islanders=isl |  | Argentina=arg
Q 1 | m | stop its "playground bullying" | FALKLAND islanders=isl | told | Argentina=arg
Q 1 | m | report Britain to the United Nations for "militarising" the South Atlantic | Buenos Aires=arg | vowed | -
Q 2 | i | the arrival of destroyer HMS Dauntless and of a certain young prince in an RAF uniform put world peace at risk | Argentina's president=argp | claimed | -
Q 3 | d | I will present a complaint to the UN Security Council and the General Assembly, because this militarisation is a grave danger | she=argp | told | -
Q 4 | d | * | @3:she=argp |  | -
Q 5 | m | "give peace a chance" | She=argp | called on | the PM=pm
Q 7 | d | It's like having the neighbour from hell | Desmond Parry=mla | said | -
Q 8 | d | * | @7:Desmond Parry=mla |  | -
Q 9 | m | the UN complaint as "nothing new" | Downing Street=pm | dismissed | -
Q 9 | i | there would be no talks on sovereignty unless the islanders wanted them | Downing Street=pm | repeated | -
Q 11 | d | We are not militarising anything. HMS Dauntless is replacing another ship on a routine rotation that was planned a year ago. | A Foreign Office spokesman=fo | said | -
Q 15 | m | come back "with more than flags" on April 2 | One demonstrator=prot | threatened | -
Q 17 | m | he would not let anyone "cry about peace who tears up the truth" | Ex-Para Steve Molloy=vet | said | -
Q 18 | d | I've got nothing against their lads, I've even had a beer with a couple of them | he=vet | told | -
Q 22 | m | "avoid escalation" | The UN Secretary-General=sec | appealed | both sides=arg
Q 24 | d | We've got mutton, and we've got time. | Mr Parry=mla | reckons | -

#A w25-006 | 2008-06-13 | Harare
S Zimbabwe police seize opposition number two on steps of aircraft and threaten him with treason charge
P The second most senior figure in Zimbabwe's opposition was arrested within minutes of landing at Harare airport yesterday and told that he would be tried for treason, a crime that carries the death penalty.
P Ten men in dark suits took hold of Tapiwa Muchena, secretary-general of the Movement for Democratic Change, as he came down the steps of a flight from Johannesburg, and bundled him into a white Land Rover.
P He had not yet reached the passport desk.
P “They knew his seat number,” said an airport porter who watched the arrest from a baggage trolley.
P Mr Muchena, 49, had spent two months abroad pleading with African leaders for help after the elections of March 29, in which his party won control of parliament for the first time since independence.
P He knew what was waiting for him.
S “I am going home, and if they take me, they take me,” he told reporters in the departure lounge.
S “I have committed no crime except to want what we voted for.”
P A police spokesman, Assistant Commissioner Bright Chivasa, confirmed that Mr Muchena was being held, said that he would be charged over a document that “plotted an unconstitutional change of government”, and accused him of announcing results before the electoral commission had done so.
P The party calls the document a forgery.
P Late last night the High Court ordered the police to bring the prisoner before it, but Rufaro Dzingai, his lawyer, said that she had been turned away from three stations.
S “First they said they had never heard of him, then that his file was at lunch,” she said.
S Justice Edwin Makoni-Shava's order has so far been ignored.
P The MDC's presidential candidate, who faces the President in a run-off on June 27, was himself stopped at a roadblock near Kwekwe and detained for the second time in a day.
S He was let go after two hours.
P The Foreign Office condemned both arrests, and the Foreign Secretary himself urged South Africa's president, who has mediated between the parties since last year, to “say in public what he must know in private”.
P The violence has grown worse by the week: the party says at least 66 of its supporters have been murdered by militias of Zanu-PF since the first round.
S Those killings drew little comment from the neighbours until the wife of Dadirayi Chipunza, a ward councillor in Mhondoro, was burnt alive in her hut last Friday.
P A week ago a mob and police slashed the tyres of a convoy of British and American diplomats who were investigating such attacks, and held them for five hours.
S “They threatened to burn us in our cars,” the American ambassador said of that incident.
P A loaf of bread, when there is one, costs 600 million dollars.
S The President, 84, told a rally in Bulawayo that the MDC would never rule, “not while I am alive and those who fought for the country are alive”.
P For Piet and Marie Cloete, driven off their tobacco farm by war veterans in 2001, none of this is a surprise.
S “He gave up one election in his life, in 2000, and he has been taking it back ever since,” Mrs Cloete said.
P Party officials were still trying last night to find out, after the arrest at the airport and the detention on the Kwekwe road, which of their leaders were free.
P No judge has yet seen the treason charge, and nobody has been picked up for the killings.
@ mdc | Movement for Democratic Change | o | ZWEPTYOPP
@ sg | Tapiwa Muchena | p | ZWEPTYOPP | secretary-general of the MDC
@ cand | MDC presidential candidate | p | ZWEPTYOPP
@ pol | Zimbabwean police | o | ZWECOP
@ spk | Assistant Commissioner Bright Chivasa | p | ZWECOP | police spokesman
@ pres | President of Zimbabwe | p | ZWEGOV | President
@ law | Rufaro Dzingai | p | ZWESOC | lawyer
@ jus | Justice Edwin Makoni-Shava | p | ZWEJUD | High Court judge
@ amb | American ambassador to Zimbabwe | p | USAGOV | ambassador
@ usdip | American and British diplomats | g | USAGOV
@ gbdip | British diplomats | g | GBRGOV
@ mil | militia | g | ZWEPRM
@ wife | wife of Dadirayi Chipunza | p | ZWECVL
@ vic | MDC supporters | l | ZWECVLOPP
@ zaf | South African President | p | ZAFGOV | President
@ fs | British Foreign Secretary | p | GBRGOV | Foreign Secretary
@ fo | British Foreign Office | o | GBRGOV
@ farm | Piet and Marie Cloete | l | ZWEAGR
@ wit | airport porter | p | ZWECVL
E 0 Zimbabwe/GPE
E 1 Zimbabwe/GPE; Harare airport/FAC; yesterday/DATE
E 2 Ten men/NUM; Tapiwa Muchena/PER; Movement for Democratic Change/ORG; Johannesburg/GPE
E 5 Muchena/PER; African/NORP; March 29/DATE
E 9 Bright Chivasa/PER; Muchena/PER
E 11 last night/DATE; High Court/ORG; Rufaro Dzingai/PER
E 13 Edwin Makoni-Shava/PER
E 14 MDC/ORG; June 27/DATE; Kwekwe/GPE
E 16 Foreign Office/ORG; South Africa/GPE; last year/DATE
E 17 at least 66/NUM; Zanu-PF/ORG
E 18 Dadirayi Chipunza/PER; Mhondoro/GPE; last Friday/DATE
E 19 A week ago/DATE; British/NORP; American/NORP
E 20 American/NORP
E 21 600 million dollars/MONEY
E 22 Bulawayo/GPE; MDC/ORG
E 23 Piet/PER; Marie Cloete/PER; 2001/DATE
E 24 2000/DATE; Cloete/PER
E 25 last night/DATE; Kwekwe/GPE
V 0 | seize | COERCE/arrest | legal,election,pro-autocracy | 173 | police=pol | opposition number two=sg | id=a
V 0 | threaten | THREATEN/arrest | legal,election | 130 | police=pol | him=sg | id=b
V 1 | arrested | =a | | | @2:men=pol | second most senior figure in Zimbabwe's opposition=sg | when=yesterday | date=2008-06-12 | where=Harare airport
V 1 | told | =b | | | @2:men=pol | The second most senior figure in Zimbabwe's opposition=sg | when=yesterday | date=2008-06-12
V 2 | took hold of | =a | | | men=pol | Tapiwa Muchena=sg
V 2 | bundled | =a | | | men=pol | him=sg
V 4 | arrest | =a | | | They=pol | his=sg
V 5 | pleading | REQUEST/assist | election,diplomatic | 022 | Mr Muchena=sg | African leaders=zaf | st=h
V 8 | no crime | REJECT | legal,election | 016 | I=sg | @4:They=pol
V 9 | held | =a | | | @4:They=pol | Mr Muchena=sg | by=Assistant Commissioner Bright Chivasa=spk
V 9 | charged | =b | | | @4:They=pol | he=sg | by=Assistant Commissioner Bright Chivasa=spk
V 9 | accused | ACCUSE/allege | election,legal | 112 | Assistant Commissioner Bright Chivasa=spk | him=sg
V 10 | calls | REJECT | election,legal | 016 | The party=mdc | @9:Assistant Commissioner Bright Chivasa=spk
V 11 | ordered | REQUEST/change | legal | 1042 | High Court=jus | the police=pol | when=last night | date=2008-06-12 | id=c
V 11 | turned away | REJECT | legal | 120 | @9:police=pol | she=law | by=she=law
V 13 | order | =c | | | Justice Edwin Makoni-Shava=jus | @11:the police=pol
V 13 | ignored | REJECT | legal | 128 | @11:the police=pol | Justice Edwin Makoni-Shava=jus
V 14 | stopped | COERCE/restrict | election,rights-freedoms | 172 | @11:the police=pol | The MDC's presidential candidate=cand | where=Kwekwe
V 14 | detained | COERCE/arrest | election,legal | 173 | @11:the police=pol | The MDC's presidential candidate=cand | id=d
V 15 | let go | RETREAT/release | election,legal | 0841 | @11:the police=pol | He=cand
V 16 | condemned | ACCUSE/disapprove | diplomatic,election | 111 | The Foreign Office=fo | @11:the police=pol
V 16 | arrests | =a | | | @11:the police=pol | @14:MDC's presidential candidate=cand; @9:Mr Muchena=sg
V 16 | urged | REQUEST/change | diplomatic,election | 1042 | the Foreign Secretary=fs | South Africa's president=zaf
V 16 | mediated | CONSULT/third-party | diplomatic,election | 045 | South Africa's president=zaf; @17:party=mdc; @14:President=pres | | st=h | when=since last year | date=2007/2008
V 17 | murdered | ASSAULT/targeted | election,repression | 180 | militias of Zanu-PF=mil | supporters=vic | by=the party=mdc | n=killed:at least 66 of its supporters:66 | id=e
V 17 | violence | =e |  |  | militias of Zanu-PF=mil | supporters=vic
V 18 | killings | =e | | | @17:militias of Zanu-PF=mil | @17:supporters=vic
V 18 | burnt alive | ASSAULT/targeted | election,repression | 180 | @17:militias of Zanu-PF=mil | the wife of Dadirayi Chipunza=wife | when=last Friday | date=2008-06-06 | where=Mhondoro
V 19 | slashed | ASSAULT/destroy | diplomatic | 1712 | a mob=mil; police=pol | British=gbdip; American diplomats=usdip | when=A week ago | date=2008-06-05 | id=g
V 19 | investigating | ACCUSE/investigate | diplomatic,human-rights | 092 | British=gbdip; American diplomats=usdip | @17:militias of Zanu-PF=mil
V 19 | attacks | =e | | | @17:militias of Zanu-PF=mil | @17:supporters=vic
V 19 | held | COERCE/arrest | diplomatic | 173 | a mob=mil; police=pol | them=gbdip; them=usdip | when=A week ago | date=2008-06-05 | id=f
V 20 | threatened | THREATEN/violence | diplomatic | 138 | They=mil | us=usdip; us=gbdip | by=the American ambassador=amb
V 20 | incident | =f | | | They=mil; They=pol | us=usdip; us=gbdip
V 22 | told | REJECT/change | election,pro-autocracy | 1241 | The President=pres | MDC=mdc | where=Bulawayo
V 23 | driven off | COERCE/seize | territory,inequality | 1711 | war veterans=mil | Piet and Marie Cloete=farm | st=h | when=2001 | date=2001
V 24 | said | ACCUSE/disapprove | election,pro-autocracy | 111 | Mrs Cloete=farm | He=pres
V 25 | arrest | =a | | | @19:police=pol | @9:Mr Muchena=sg | where=airport
V 25 | detention | =d | | | @19:police=pol | @14:The MDC's presidential candidate=cand | where=Kwekwe road
V 26 | charge | =b | | | @19:police=pol | @9:Mr Muchena=sg
V 26 | picked up | COERCE/arrest | legal | 173 | @19:police=pol | nobody=mil | st=n
V 26 | killings | =e | | | @17:militias of Zanu-PF=mil | @17:supporters=vic
Q 1 | i | he would be tried for treason | @2:men=pol | told | The second most senior figure in Zimbabwe's opposition=sg
Q 4 | d | They knew his seat number | an airport porter=wit | said | -
Q 7 | d | I am going home, and if they take me, they take me | he=sg | told | -
Q 8 | d | * | @7:he=sg |  | -
Q 9 | i | Mr Muchena was being held | Assistant Commissioner Bright Chivasa=spk | confirmed | -
Q 9 | m | he would be charged over a document that “plotted an unconstitutional change of government” | Assistant Commissioner Bright Chivasa=spk | said | -
Q 11 | i | she had been turned away from three stations | Rufaro Dzingai, his lawyer=law | said | -
Q 12 | d | First they said they had never heard of him, then that his file was at lunch | she=law | said#2 | -
Q 16 | m | “say in public what he must know in private” | the Foreign Secretary=fs | urged | South Africa's president=zaf
Q 17 | i | at least 66 of its supporters have been murdered by militias of Zanu-PF since the first round | the party=mdc | says | -
Q 20 | d | They threatened to burn us in our cars | the American ambassador=amb | said | -
Q 22 | m | the MDC would never rule, “not while I am alive and those who fought for the country are alive” | The President, 84,=pres | told | -
Q 24 | d | He gave up one election in his life, in 2000, and he has been taking it back ever since | Mrs Cloete=farm | said | -

#A w25-007 | 2018-05-23 | -
S Venezuela's socialist president kicks out top US diplomats, gives them 48 HOURS to leave
P The White House slammed the expulsion of the two most senior American envoys in Caracas and warned of "swift" payback Tuesday, after Venezuela's strongman declared them persona non grata on live television two days after an election that Washington calls a sham.
P "They have 48 hours to get out of the country," the Venezuelan president shouted from the podium of the electoral council, jabbing a finger at the camera.
S "Enough of conspiracies, gringos!"
P Chargé d'affaires Robert Calloway and his deputy, Brian Nuttall, are accused of leading a "military conspiracy" and of pressing candidates to pull out of Sunday's vote, but the socialist leader offered no evidence.
P The State Department fired back.
S "We completely reject the false allegations made against our people," spokeswoman Kathleen Moyer told reporters.
S "The regime should expect a response in kind, and it won't have to wait long."
P Calloway himself kept his cool at the airport hotel, where a local crew caught up with him as he packed his car with boxes and a parrot cage.
P "Neither I nor the embassy has done what we are charged with," he told Fox News by phone.
P The diplomats' ouster came a day after the US president signed an executive order barring Americans from buying the country's debt, a move meant to stop the regime from selling off the family silver.
P The US vice president had already tweeted that Sunday's ballot was "neither free nor fair".
P The incumbent won another six years with 68 percent, according to the National Electoral Council, on a day when polling stations stood half empty and hungry voters scanned "fatherland cards" at red tents in the hope of a prize.
P The main opposition coalition boycotted the race, and runner-up Henrique Olivar refused to recognize the result.
S "For us there was no election, there has to be a new one," said Olivar, who demanded a rerun in October.
P The 14 nations of the Lima Group announced Monday that they would not recognize the vote either and called their ambassadors home for consultations.
P Cuba and Russia, by contrast, congratulated the winner within hours.
P "It's the last gasp of a drowning narco-dictator," Sen. Rick Alvarado, R-Fla., said on "Fox & Friends", urging the White House to hit the oil trade next.
P Relations between the two countries have been at the level of chargé since 2010, when Caracas turned down Washington's choice of ambassador and the State Department revoked the visa of his counterpart.
S Three junior American consuls were thrown out in 2014 on charges of stirring up student riots.
P In Utah, Dawn Reade, whose son Joshua has been locked up for almost two years in the Caracas headquarters of the SEBIN intelligence police, fears that nobody will be left to visit him.
P "Mr. Calloway was the one who got him his medicine," she said, choking up.
S "Please, Mr. President, don't forget my boy."
P The expulsion will leave about 30 Americans at the hilltop embassy, down from more than 100 before the accusations started.
P State TV found no time Tuesday for Washington's denials or for the runner-up's refusal; it showed dancers.
@ vp | President of Venezuela | p | VENGOV | President
@ ven | Venezuela | c | VEN
@ cda | Robert Calloway | p | USAGOV | chargé d'affaires
@ dep | Brian Nuttall | p | USAGOV | deputy chief of mission
@ us | United States | c | USA
@ sd | Kathleen Moyer | p | USAGOV | State Department spokeswoman
@ usp | President of the United States | p | USAGOV | President
@ vpus | US Vice President | p | USAGOV | Vice President
@ opp | Venezuelan opposition | g | VENPTYOPP
@ fal | Henrique Olivar | p | VENPTYOPP | presidential candidate
@ lima | Lima Group | o | IGO
@ cne | National Electoral Council | o | VENGOV
@ sen | Sen. Rick Alvarado | p | USALEG | Senator
@ cub | Cuba | c | CUB
@ mis | Joshua Reade | p | USAREL | missionary
@ moth | Dawn Reade | p | USACVL | mother of Joshua Reade
@ sebin | SEBIN | o | VENSPY
@ vdip | Venezuelan diplomats | g | VENGOV
@ obama | US State Department | o | USAGOV
@ rus | Russia | c | RUS
@ stud | Venezuelan students | l | VENEDU
E 0 Venezuela/GPE; US/GPE
E 1 White House/ORG; two#1/NUM; American/NORP; Caracas/GPE; Tuesday/DATE; Venezuela/GPE; Washington/GPE
E 2 Venezuelan/NORP
E 3 gringos/NORP
E 4 Robert Calloway/PER; Brian Nuttall/PER; Sunday/DATE
E 6 Kathleen Moyer/PER
E 8 Calloway/PER
E 9 Fox News/ORG
E 10 US/GPE; Americans/NORP
E 11 US/GPE; Sunday/DATE
E 12 National Electoral Council/ORG
E 13 Henrique Olivar/PER
E 14 Olivar/PER; October/DATE
E 15 Lima Group/ORG; Monday/DATE
E 16 Cuba/GPE; Russia/GPE
E 17 Rick Alvarado/PER; Fla./GPE; White House/ORG
E 18 2010/DATE; Caracas/GPE; Washington/GPE; State Department/ORG
E 19 Three/NUM; American/NORP; 2014/DATE
E 20 Utah/GPE; Dawn Reade/PER; Joshua/PER; Caracas/GPE; SEBIN/ORG
E 21 Calloway/PER
E 23 about 30/NUM; Americans/NORP; more than 100/NUM
E 24 Tuesday/DATE; Washington/GPE
V 0 | kicks out | SANCTION/expel | diplomatic | 166 | Venezuela's socialist president=vp | US diplomats=cda | id=a
V 0 | gives | =a |  |  | Venezuela's socialist president=vp | US diplomats=cda
V 1 | slammed | ACCUSE/disapprove | diplomatic | 111 | The White House=us | Venezuela's strongman=vp | when=Tuesday | date=2018-05-22 | id=b
V 1 | expulsion | =a | | | Venezuela's strongman=vp | American envoys=cda; American envoys=dep | n=other:two#1:2
V 1 | warned | THREATEN | diplomatic | 130 | The White House=us | Venezuela's strongman=vp | when=Tuesday | date=2018-05-22 | id=c
V 1 | declared | =a | | | Venezuela's strongman=vp | them=cda; them=dep | when=Tuesday | date=2018-05-22
V 1 | calls | ACCUSE/disapprove | election,diplomatic | 111 | Washington=us | Venezuela=ven | id=d
V 2 | shouted | =a | | | Venezuelan president=vp | They=cda; They=dep
V 3 | conspiracies | ACCUSE/allege | diplomatic,intelligence | 112 | @2:Venezuelan president=vp | gringos=us | id=e
V 4 | accused | =e | | | the socialist leader=vp | Robert Calloway=cda; Brian Nuttall=dep
V 4 | pressing | REQUEST/change | election,diplomatic | 1042 | Robert Calloway=cda; Brian Nuttall=dep | candidates=opp | by=the socialist leader=vp
V 5 | fired back | REJECT | diplomatic | 016 | The State Department=obama | @4:the socialist leader=vp | id=f
V 6 | reject | =f | | | Kathleen Moyer=sd | @4:the socialist leader=vp
V 6 | allegations | =e | | | @4:the socialist leader=vp | our people=cda; our people=dep
V 7 | expect | =c | | | @6:Kathleen Moyer=sd | The regime=vp
V 9 | told | =f | | | he=cda | @7:The regime=vp
V 9 | charged | =e |  |  | @7:The regime=vp | we=cda
V 10 | ouster | =a | | | @7:The regime=vp | diplomats=cda; diplomats=dep
V 10 | barring | SANCTION/discontinue | economic | 163 | the US president=usp | the regime=ven | when=a day | date=2018-05-21 | id=g
V 10 | signed | =g |  |  | the US president=usp | the regime=ven
V 10 | move | =g |  |  | the US president=usp | the regime=ven
V 11 | tweeted | =d | | | The US vice president=vpus | @7:The regime=ven
V 13 | boycotted | PROTEST/boycott | election | 143 | main opposition coalition=opp | @12:National Electoral Council=cne
V 13 | refused | REJECT | election | 120 | Henrique Olivar=fal | @12:National Electoral Council=cne | id=h
V 14 | said | =h | | | Olivar=fal | @12:National Electoral Council=cne
V 14 | demanded | REQUEST/change | election | 1044 | Olivar=fal | @12:National Electoral Council=cne
V 15 | announced | REJECT | election,diplomatic | 120 | Lima Group=lima | @12:National Electoral Council=ven | when=Monday | date=2018-05-21
V 15 | called | SANCTION/withdraw | diplomatic | 161 | Lima Group=lima | @12:National Electoral Council=ven | when=Monday | date=2018-05-21
V 16 | congratulated | SUPPORT | election,diplomatic | 051 | Cuba=cub; Russia=rus | the winner=vp
V 17 | said | ACCUSE/disapprove | diplomatic | 111 | Sen. Rick Alvarado=sen | @16:the winner=vp
V 17 | urging | REQUEST/change | economic,diplomatic | 0242 | Sen. Rick Alvarado=sen | White House=us
V 18 | turned down | REJECT | diplomatic | 120 | Caracas=ven | Washington=us | st=h | when=2010 | date=2010
V 18 | revoked | SANCTION/expel | diplomatic | 166 | State Department=obama | his counterpart=vdip | st=h | when=2010 | date=2010
V 19 | thrown out | SANCTION/expel | diplomatic | 166 | @18:Caracas=ven | American consuls=us | st=h | when=2014 | date=2014 | n=other:Three:3
V 19 | charges | ACCUSE/allege | diplomatic | 112 | @18:Caracas=ven | American consuls=us | st=h
V 19 | riots | PROTEST/riot | political-institutions | 145 | student=stud | @18:Caracas=ven | st=h | when=2014 | date=2014
V 20 | locked up | COERCE/arrest | intelligence,legal | 173 | SEBIN=sebin | Joshua=mis | where=Caracas
V 21 | got | AID | diplomatic,human-security | 073 | Mr. Calloway=cda | him=mis | by=she=moth
V 22 | Please | REQUEST/assist | diplomatic | 020 | @20:Dawn Reade=moth | Mr. President=usp
V 23 | expulsion | =a | | | @16:the winner=vp | @4:Robert Calloway=cda; @4:Brian Nuttall=dep
V 23 | accusations | =e | | | @16:the winner=vp | @4:Robert Calloway=cda; @4:Brian Nuttall=dep
V 24 | denials | =f | | | Washington=sd | @16:the winner=vp
V 24 | refusal | =h | | | runner-up=fal | @12:National Electoral Council=cne
Q 1 | m | "swift" payback | The White House=us | warned | -
Q 2 | d | They have 48 hours to get out of the country | the Venezuelan president=vp | shouted | -
Q 3 | d | * | @2:the Venezuelan president=vp |  | gringos=us
Q 4 | m | leading a "military conspiracy" | the socialist leader=vp | accused | -
Q 6 | d | We completely reject the false allegations made against our people | spokeswoman Kathleen Moyer=sd | told | -
Q 7 | d | * | @6:Kathleen Moyer=sd |  | -
Q 9 | d | Neither I nor the embassy has done what we are charged with | he=cda | told | -
Q 11 | m | Sunday's ballot was "neither free nor fair" | The US vice president=vpus | tweeted | -
Q 12 | i | The incumbent won another six years with 68 percent | the National Electoral Council=cne | according to | -
Q 14 | d | For us there was no election, there has to be a new one | Olivar=fal | said | -
Q 15 | i | they would not recognize the vote either | The 14 nations of the Lima Group=lima | announced | -
Q 17 | d | It's the last gasp of a drowning narco-dictator | Sen. Rick Alvarado, R-Fla.,=sen | said | -
Q 21 | d | Mr. Calloway was the one who got him his medicine | she=moth | said | -
Q 22 | d | * | @20:Dawn Reade=moth |  | Mr. President=usp

#A w25-008 | 2001-06-09 | MIAMI
S Five Cuban agents convicted of spying on U.S. after six-month Miami trial
P MIAMI (AP) — A federal jury on Friday found five Cuban intelligence agents guilty of conspiring to spy on the United States, and held their leader partly responsible for the deaths of four fliers whose unarmed planes were shot down by Cuban MiGs in 1996.
P Ramiro Lezcano, 36, who ran the so-called Wasp Network from a one-bedroom apartment in Hollywood, Fla., could get life in prison for conspiracy to commit murder.
P He stared straight ahead as the clerk read 23 counts and 23 times the word "guilty".
P In the second row, Marta de la Vega, whose son was aboard the first Cessna, pressed a rosary to her lips and wept.
P "My boy has been dead five years and three months, and today somebody finally said whose fault it was," she told reporters on the courthouse steps.
S "But the man who gave the order is still making speeches."
P Havana denounced the verdict as a farce.
S In a statement read on state television, the government hailed the five as "heroes of the Republic" and charged that they had been tried "in a city where the mafia writes the law".
P The conviction caps a trial in which neither side disputed that the men worked for Cuba; the question was what they were after.
P Assistant U.S. Attorney Caroline Hatch told jurors that the defendants had tried to worm their way into the Southern Command and a Navy base at Key West with fake names, shortwave radios and diskettes of coded text.
S "They came to steal secrets, and they helped to set up a killing," she said in her closing argument.
P Philip Mandel, who represents Lezcano, countered that not one page of classified material had ever been found.
S "These men were watching exile groups that put bombs in hotels, because nobody here would," the lawyer insisted, and he promised to appeal.
P U.S. District Judge Alan Whitford, who five times refused to move the case out of Miami, set sentencing for September.
P FBI agents had watched the ring for three years before they broke down its doors in September 1998 and rounded up 10 people, five of whom pleaded guilty and testified against the rest.
S Three months after those arrests, Washington expelled three members of the Cuban mission to the United Nations.
P The planes belonged to Brothers to the Rescue, an exile group that searched the Florida Straits for rafters and had dropped leaflets over Havana.
S Cuba has always maintained that the shootdown took place inside its airspace, while the U.N. civil aviation agency placed it over international waters.
P Two weeks after the attack Congress passed a law tightening the four-decade-old embargo.
P A juror who asked not to be named said the panel had simply followed the evidence: "We didn't think about politics. We thought about four families."
P On Calle Ocho, motorists honked their horns into the night, and at the Versailles the coffee was on the house.
P The verdict made the front pages in Havana, where the arrests had never been reported.
P "They can call it a farce, but the shootdown is in the judgment now," said de la Vega, who plans to be back for sentencing.
@ five | five Cuban agents | g | CUBSPY
@ jury | Miami federal jury | g | USAJUD
@ herr | Ramiro Lezcano | p | CUBSPY | ringleader
@ cuba | Cuba | c | CUB
@ fid | Cuban leader | p | CUBGOV | President of the Council of State
@ pros | Caroline Hatch | p | USAJUD | Assistant U.S. Attorney
@ def | Philip Mandel | p | USASOC | defense attorney
@ fam | Marta de la Vega | p | USACVL | mother of a pilot
@ pil | Brothers to the Rescue pilots | g | USACVL
@ mig | Cuban air force | o | CUBMIL
@ fbi | FBI | o | USACOP
@ judge | Judge Alan Whitford | p | USAJUD | U.S. District Judge
@ clin | US Congress | o | USALEG
@ cdip | Cuban diplomats | g | CUBGOV
@ us | United States | c | USA
@ exi | Cuban exile groups | g | CUBOPP
@ juror | juror | p | USACVL
E 0 Five/NUM; Cuban/NORP; U.S./GPE; Miami/GPE
E 1 MIAMI/GPE; AP/ORG; Friday/DATE; five/NUM; Cuban#1/NORP; the United States/GPE; four fliers/NUM; Cuban#2/NORP; 1996/DATE
E 2 Ramiro Lezcano/PER; Wasp Network/ORG; Hollywood/GPE; Fla./GPE
E 4 Marta de la Vega/PER
E 7 Havana/GPE
E 8 five/NUM
E 9 Cuba/GPE
E 10 U.S./GPE; Caroline Hatch/PER; Southern Command/ORG; Navy/ORG; Key West/GPE
E 12 Philip Mandel/PER; Lezcano/PER
E 14 U.S./GPE; Alan Whitford/PER; Miami/GPE; September/DATE
E 15 FBI/ORG; September 1998/DATE; 10 people/NUM; five/NUM
E 16 Washington/GPE; three members/NUM; Cuban/NORP; United Nations/ORG
E 17 Brothers to the Rescue/ORG; Florida Straits/LOC; Havana/GPE
E 18 Cuba/GPE; U.N./ORG
E 19 Congress/ORG
E 20 four families/NUM
E 21 Calle Ocho/LOC; Versailles/FAC
E 22 Havana/GPE
E 23 de la Vega/PER
V 0 | convicted | SANCTION/convict | legal,intelligence | 116 | @1:A federal jury=jury | Cuban agents=five | id=a
V 1 | found | =a | | | A federal jury=jury | Cuban intelligence agents=five | when=Friday | date=2001-06-08 | n=other:five:5
V 1 | held | SANCTION/convict | legal,intelligence | 116 | A federal jury=jury | their leader=herr | when=Friday | date=2001-06-08 | id=b
V 1 | shot down | ASSAULT/aerial | military,territory | 195 | Cuban MiGs=mig | four fliers=pil | st=h | when=1996 | date=1996 | n=killed:four fliers:4 | id=c
V 1 | deaths | =c |  |  | Cuban MiGs=mig | four fliers=pil
V 3 | guilty | =a | | | @1:A federal jury=jury | He=herr
V 5 | said | =b | | | @1:A federal jury=jury | @2:Ramiro Lezcano=herr | by=she=fam
V 6 | order | REQUEST | military | 100 | the man=fid | @1:Cuban MiGs=mig | st=h | by=@4:Marta de la Vega=fam
V 7 | denounced | ACCUSE/disapprove | legal,diplomatic | 111 | Havana=cuba | @1:A federal jury=jury | id=d
V 7 | verdict | =a | | | @1:A federal jury=jury | @0:Cuban agents=five
V 8 | hailed | SUPPORT | diplomatic,intelligence | 051 | the government=cuba | the five=five
V 8 | charged | =d | | | the government=cuba | @1:A federal jury=jury
V 9 | conviction | =a | | | @1:A federal jury=jury | the men=five
V 11 | killing | =c | | | @1:Cuban MiGs=mig | @1:four fliers=pil
V 12 | countered | REJECT | legal,intelligence | 016 | Philip Mandel=def | @10:Caroline Hatch=pros | id=e
V 13 | insisted | =e | | | the lawyer=def | @10:Caroline Hatch=pros
V 13 | put | ASSAULT/explosives | terrorism | 183 | exile groups=exi | | st=h | by=the lawyer=def | where=hotels
V 14 | refused | REJECT/change | legal | 123 | Judge Alan Whitford=judge | @12:Philip Mandel=def
V 14 | sentencing | SANCTION/convict | legal,intelligence | 116 | Judge Alan Whitford=judge | @9:the men=five | st=f | when=September | date=2001-09 | id=s
V 15 | broke down | COERCE/seize | legal,intelligence | 1711 | FBI agents=fbi | the ring=five | st=h | when=September 1998 | date=1998-09
V 15 | rounded up | COERCE/arrest | legal,intelligence | 173 | FBI agents=fbi | 10 people=five | st=h | when=September 1998 | date=1998-09 | n=arrested:10 people:10 | id=f
V 15 | pleaded | CONCEDE | legal,intelligence | 015 | five of whom=five | | st=h
V 15 | testified | ACCUSE/allege | legal,intelligence | 112 | five of whom=five | the rest=five | st=h
V 15 | watched | ACCUSE/investigate | intelligence,legal | 090 | FBI agents=fbi | the ring=five | st=h
V 16 | arrests | =f | | | @15:FBI agents=fbi | @15:10 people=five
V 16 | expelled | SANCTION/expel | diplomatic,intelligence | 166 | Washington=us | members of the Cuban mission=cdip | st=h | when=Three months after | date=1998-12 | n=other:three members:3
V 18 | shootdown | =c | | | Cuba=mig | @17:Brothers to the Rescue=pil
V 19 | attack | =c | | | @18:Cuba=mig | @17:Brothers to the Rescue=pil
V 19 | tightening | SANCTION/discontinue | economic,legislative | 163 | Congress=clin | @18:Cuba=cuba | st=h | when=Two weeks after | date=1996-03
V 19 | embargo | SANCTION/discontinue | economic | 163 | @16:Washington=us | @18:Cuba=cuba | st=h
V 22 | verdict | =a | | | @1:A federal jury=jury | @9:the men=five
V 22 | arrests | =f | | | @15:FBI agents=fbi | @9:the men=five
V 23 | shootdown | =c | | | @18:Cuba=mig | @17:Brothers to the Rescue=pil
V 23 | judgment | =b | | | @1:A federal jury=jury | @2:Ramiro Lezcano=herr
V 23 | call | =d |  |  | They=cuba | @20:A juror=jury
V 23 | sentencing | =s |  |  | @14:Judge Alan Whitford=judge | @9:the men=five
Q 5 | d | My boy has been dead five years and three months, and today somebody finally said whose fault it was | she=fam | told | -
Q 6 | d | * | @4:Marta de la Vega=fam |  | -
Q 8 | m | the five as "heroes of the Republic" | the government=cuba | hailed | -
Q 8 | m | they had been tried "in a city where the mafia writes the law" | the government=cuba | charged | -
Q 10 | i | the defendants had tried to worm their way into the Southern Command and a Navy base at Key West with fake names, shortwave radios and diskettes of coded text | Assistant U.S. Attorney Caroline Hatch=pros | told | jurors=jury
Q 11 | d | They came to steal secrets, and they helped to set up a killing | she=pros | said | -
Q 12 | i | not one page of classified material had ever been found | Philip Mandel=def | countered | -
Q 13 | d | These men were watching exile groups that put bombs in hotels, because nobody here would | the lawyer=def | insisted | -
Q 18 | i | the shootdown took place inside its airspace | Cuba=cuba | maintained | -
Q 20 | d | We didn't think about politics. We thought about four families. | A juror who asked not to be named=juror | said | -
Q 23 | d | They can call it a farce, but the shootdown is in the judgment now | de la Vega=fam | said | -

#A w25-009 | 2019-06-21 | -
S Senate votes to block arms sales to Saudi Arabia in bipartisan rebuke to president
P The Senate delivered a stinging bipartisan rebuke of the White House's embrace of Riyadh on Thursday, voting to block the sale of $8.1 billion in munitions, drones and aircraft parts to Saudi Arabia and the United Arab Emirates.
P The margin, 53 to 45, falls well short of what would be needed to override the veto that the president has threatened.
P "This vote is a vote for the powers of this institution to be able to continue to have a meaningful say," Sen. Martin Halloran, the top Democrat on the Foreign Relations Committee, said on the floor.
S "If we can be brushed aside on bombs, we can be brushed aside on anything."
P Seven Republicans joined every Democrat present in the rebellion, among them Sen. Dale Kessler, who golfs with the president but has not forgiven the kingdom for the murder of a columnist in Istanbul last fall.
S "I cannot look at that man and pretend it didn't happen," Kessler told reporters, referring to the crown prince.
P A day earlier a U.N. investigator, Irene Vauclain, had published a 101-page report that called the killing "a premeditated extrajudicial execution" and urged states to freeze the prince's personal assets abroad.
S Saudi officials dismissed the report as containing "nothing new".
P The package was pushed through on May 24 under an emergency clause, with the Secretary of State citing the threat from Iran as his reason for skipping the 30 days in which Congress may object.
P He defended that decision again this week.
S "Our partners are being shot at," he told a radio host in Kansas, "and you do not tell a friend under fire to wait for the paperwork."
P Houthi fighters in Yemen have stepped up drone and missile attacks across the border this month, wounding 26 people in the arrivals hall of Abha airport on June 12.
P The Saudi-led coalition, for its part, has been accused by aid groups of hitting weddings, wells and clinics since it entered the war in 2015.
S A laser-guided bomb made in the United States killed 40 children on a school bus in Dahyan last August.
P "Every one of those munitions has a ZIP code," said Samira Haddad, who follows the region for an aid charity.
P A senior White House aide, speaking on condition of anonymity because he was not authorized to discuss strategy, said the resolutions would be vetoed "before the ink is dry".
S It would be the president's third veto; in April he struck down a measure to end support for the war.
P Defense stocks, which had sagged on Wednesday, ended the day higher.
P In Riyadh, the minister of state for foreign affairs brushed off the Senate's vote as "American domestic politics", though people familiar with the matter say that the palace is worried about what the House will do next.
P The House speaker has not said when, or whether, she will bring the resolutions to the floor.
P For decades arms sales have been the glue of an alliance that began with oil and a handshake on a cruiser in 1945.
P Thursday's defeat was the heaviest that the White House has suffered over the kingdom since the killing.
P Neither the veto threat nor the U.N. report would change a single mind before the summer recess, two Senate aides predicted, but the decision to go around Congress might.
@ sen | US Senate | o | USALEG
@ us | US administration | o | USAGOV
@ usp | President of the United States | p | USAGOV | President
@ sau | Saudi Arabia | c | SAU
@ uae | United Arab Emirates | c | ARE
@ hal | Sen. Martin Halloran | p | USALEGPTYOPP | Senator
@ kel | Sen. Dale Kessler | p | USALEG | Senator
@ secst | US Secretary of State | p | USAGOV | Secretary of State
@ krit | Murdered Saudi columnist | p | SAUJRN
@ agents | Saudi agents | g | SAUSPY
@ aide | Senate aides | g | USALEG
@ rap | Irene Vauclain | p | UNO | U.N. special rapporteur
@ fm | Saudi minister of state for foreign affairs | p | SAUGOV
@ houth | Houthis | g | YEMREB
@ child | Yemeni schoolchildren | l | YEMCVL
@ wh | White House aide | p | USAGOV
@ oxf | Samira Haddad | p | NGO | policy adviser
E 0 Senate/ORG; Saudi Arabia/GPE
E 1 Senate/ORG; White House/ORG; Riyadh/GPE; Thursday/DATE; $8.1 billion/MONEY; Saudi Arabia/GPE; United Arab Emirates/GPE
E 2 53/NUM; 45/NUM
E 3 Martin Halloran/PER; Democrat/NORP; Foreign Relations Committee/ORG
E 5 Seven/NUM; Republicans/NORP; Democrat/NORP; Dale Kessler/PER; Istanbul/GPE; last fall/DATE
E 6 Kessler/PER
E 7 U.N./ORG; Irene Vauclain/PER
E 8 Saudi/NORP
E 9 May 24/DATE; Iran/GPE; Congress/ORG
E 11 Kansas/GPE
E 12 Houthi/ARM; Yemen/GPE; this month/DATE; 26 people/NUM; Abha airport/FAC; June 12/DATE
E 13 Saudi/NORP; 2015/DATE
E 14 the United States/GPE; 40 children/NUM; Dahyan/GPE; last August/DATE
E 15 Samira Haddad/PER
E 16 White House/ORG
E 17 April/DATE
E 18 Wednesday/DATE
E 19 Riyadh/GPE; Senate/ORG; American/NORP; House/ORG
E 20 House/ORG
E 21 1945/DATE
E 22 Thursday/DATE; White House/ORG
E 23 U.N./ORG; two/NUM; Senate/ORG; Congress/ORG
V 0 | votes | REJECT/assist | military,legislative | 122 | Senate=sen | president=usp | id=a
V 0 | rebuke | =a | | | Senate=sen | president=usp
V 1 | rebuke | =a | | | The Senate=sen | White House=us | when=Thursday | date=2019-06-20
V 1 | voting | =a | | | The Senate=sen | White House=us; Saudi Arabia=sau; United Arab Emirates=uae | when=Thursday | date=2019-06-20 | n=money:$8.1 billion:8100000000:USD
V 2 | threatened | THREATEN | legislative,military | 130 | president=usp | @1:The Senate=sen | id=v
V 3 | vote#1 | =a | | | institution=sen | @2:the president=usp | by=Sen. Martin Halloran=hal
V 5 | rebellion | =a | | | Republicans=sen; Democrat=sen | the president=usp
V 5 | murder | ASSAULT/targeted | human-rights,rights-freedoms | 186 | the kingdom=agents | columnist=krit | st=h | when=last fall | date=2018-10 | where=Istanbul | id=m
V 5 | not forgiven | ACCUSE/disapprove | human-rights | 111 | Sen. Dale Kessler=kel | the kingdom=sau | id=kf
V 6 | told | =kf |  |  | Kessler=kel | the crown prince=sau
V 7 | called | ACCUSE/allege | human-rights,legal | 1122 | Irene Vauclain=rap | prince=sau | when=A day earlier | date=2019-06-19 | id=r
V 7 | killing | =m | | | prince=agents | @5:columnist=krit
V 7 | urged | REQUEST/change | human-rights,diplomatic | 1042 | Irene Vauclain=rap | states=us | when=A day earlier | date=2019-06-19
V 7 | report | =r |  |  | Irene Vauclain=rap | prince=sau
V 7 | execution | =m |  |  | prince=agents | @5:columnist=krit | by=Irene Vauclain=rap
V 8 | dismissed | REJECT | human-rights | 016 | Saudi officials=fm | @7:Irene Vauclain=rap
V 8 | report | =r | | | @7:Irene Vauclain=rap | Saudi officials=sau
V 9 | pushed | AGREE | military | 0332 | Secretary of State=secst | @1:Saudi Arabia=sau; @1:United Arab Emirates=uae | when=May 24 | date=2019-05-24 | id=p
V 9 | skipping | =p |  |  | Secretary of State=secst | @1:Saudi Arabia=sau
V 10 | defended | SUPPORT | military | 052 | He=secst | He=us | when=this week | date=2019-06-17/2019-06-21 | id=s
V 10 | decision | =p | | | He=secst | @1:Saudi Arabia=sau
V 11 | told | =s | | | he=secst | @1:White House=us
V 11 | shot | ASSAULT/heavy-weapons | military | 194 | @12:Houthi fighters=houth | Our partners=sau | by=he=secst | id=h
V 12 | attacks | =h | | | Houthi fighters=houth | @11:partners=sau | when=this month | date=2019-06
V 12 | wounding | ASSAULT/heavy-weapons | military | 194 | Houthi fighters=houth | 26 people=sau | when=June 12 | date=2019-06-12 | where=Abha airport | n=injured:26 people:26
V 13 | accused | ACCUSE/allege | human-rights,military | 1124 | aid groups=oxf | The Saudi-led coalition=sau
V 13 | entered | ASSAULT | military | 190 | The Saudi-led coalition=sau | @12:Houthi fighters=houth | st=h | when=2015 | date=2015 | id=w
V 13 | war | =w |  |  | The Saudi-led coalition=sau | @12:Houthi fighters=houth
V 13 | hitting | ASSAULT/aerial | military,human-rights | 195 | The Saudi-led coalition=sau |  | by=aid groups=oxf
V 14 | killed | ASSAULT/aerial | military,human-rights | 195 | @13:The Saudi-led coalition=sau | children=child | st=h | when=last August | date=2018-08 | where=Dahyan | n=killed:40 children:40
V 15 | said | ACCUSE/disapprove | military,human-rights | 111 | Samira Haddad=oxf | @1:the White House=us
V 16 | said | =v | | | A senior White House aide=wh | resolutions=sen
V 17 | struck down | REJECT | legislative,military | 129 | he=usp | @1:The Senate=sen | when=April | date=2019-04 | st=h
V 17 | war | =w |  |  | @13:The Saudi-led coalition=sau | @12:Houthi fighters=houth
V 17 | support | AID | military | 072 | @22:White House=us | @13:The Saudi-led coalition=sau
V 19 | vote | =a | | | Senate=sen | Riyadh=sau
V 19 | brushed off | REJECT | diplomatic,legislative | 120 | the minister of state for foreign affairs=fm | Senate=sen
V 22 | defeat | =a | | | @19:Senate=sen | White House=usp | when=Thursday | date=2019-06-20
V 22 | killing | =m | | | kingdom=agents | @5:columnist=krit
V 23 | threat | =v | | | @17:he=usp | @19:Senate=sen
V 23 | report | =r | | | U.N.=rap | @8:Saudi officials=sau
V 23 | decision | =p | | | @9:Secretary of State=secst | @8:Saudi officials=sau
Q 3 | d | This vote is a vote for the powers of this institution to be able to continue to have a meaningful say | Sen. Martin Halloran=hal | said | -
Q 4 | d | * | @3:Sen. Martin Halloran=hal |  | -
Q 6 | d | I cannot look at that man and pretend it didn't happen | Kessler=kel | told | -
Q 7 | m | the killing "a premeditated extrajudicial execution" | Irene Vauclain=rap | called | -
Q 8 | m | the report as containing "nothing new" | Saudi officials=fm | dismissed | -
Q 11 | d | Our partners are being shot at~~wait for the paperwork. | he=secst | told | -
Q 15 | d | Every one of those munitions has a ZIP code | Samira Haddad=oxf | said | -
Q 16 | m | the resolutions would be vetoed "before the ink is dry" | A senior White House aide=wh | said | -
Q 19 | m | the Senate's vote as "American domestic politics" | the minister of state for foreign affairs=fm | brushed off | -
Q 19 | i | the palace is worried about what the House will do next | - | say | -
Q 23 | i | Neither the veto threat nor the U.N. report would change a single mind before the summer recess, two Senate aides predicted, but the decision to go around Congress might | two Senate aides=aide | predicted | -

#A w25-010 | 2018-07-26 | -
S President Threatens 'Large Sanctions' On Turkey Over Detained American Pastor
P The president said Thursday that the United States will impose "large sanctions" on Turkey, a NATO ally, for its treatment of an evangelical pastor from North Carolina who has just been moved from a prison cell to house arrest.
P "This innocent man of faith should be released immediately!" he wrote on Twitter.
P The vice president had made the same threat minutes earlier at a conference on religious freedom in Washington, his voice rising as he looked into the cameras.
S "To the president of Turkey and the Turkish government, I have a message: Release Pastor Neil Hathaway now, or be prepared to face the consequences."
P A court in Izmir ordered the 50-year-old Presbyterian into home detention on Wednesday, fitting him with an electronic ankle tag.
P His lawyer in Turkey, Selim Ertan, tells NPR that Hathaway was "over the moon" for about an hour.
S "Then he saw policemen at the garden gate and understood that it was still a jail, only with his wife's cooking," Ertan says.
P Hathaway has led a congregation of about two dozen people in the port city for 23 years.
S He was arrested in October 2016, in the sweep that followed a failed coup, and charged with helping both Kurdish militants and the network of a Muslim cleric living in Pennsylvania whom Ankara blames for that night.
P If convicted, he could get 35 years.
P More than 250 people were killed in July 2016 when soldiers with tanks and jets tried to topple the government, an attempt that the cleric has condemned and denied any part in.
P Turkey's reaction came swiftly.
S "No one dictates to Turkey," the foreign minister tweeted, in English.
S "We will never tolerate threats from anybody."
P A spokesman for the presidential palace called the language out of Washington "unacceptable" and insisted that the judiciary was independent.
P Prosecutors have built much of their case on anonymous witnesses, one of whom, known as Prayer, claimed that a child of converts had been named after a rebel tune.
P "I don't understand where all this comes from," Hathaway told the judges in May, in fluent Turkish.
P So why now?
P Aylin Kirac, a scholar at a Washington think tank, believes a deal fell apart.
S Two weeks ago, she says, the president telephoned Israel's prime minister and asked him to let a Turkish woman held on terrorism charges go home; she was deported on July 15.
P "The White House thought it had paid, and house arrest felt like being short-changed at the bazaar," Kirac says.
P The lira slid after the tweet.
S In Black Mountain, N.C., Rachel Hathaway has postponed her wedding until her father can walk her down the aisle.
P "I've waited 21 months," she said with a shrug, "so I can wait for an ankle bracelet to come off."
P The threat is the loudest yet in the 21 months since the arrest, and Ertan worries that it will only make house arrest last longer.
P The foreign minister's refusal was on every front page in Istanbul, next to a picture of the pastor drawing his curtains.
@ pas | Pastor Neil Hathaway | p | USAREL | pastor
@ tur | Turkey | c | TUR
@ usp | President of the United States | p | USAGOV | President
@ vp | US Vice President | p | USAGOV | Vice President
@ izm | Izmir court | o | TURJUD
@ fm | Turkish Foreign Minister | p | TURGOV | Foreign Minister
@ tp | President of Turkey | p | TURGOV | President
@ law | Selim Ertan | p | TURSOC | lawyer
@ cler | Muslim cleric in Pennsylvania | p | TURREL
@ us | United States | c | USA
@ exp | Aylin Kirac | p | USAEDU | scholar
@ dau | Rachel Hathaway | p | USACVL | daughter of Neil Hathaway
@ pros | Turkish prosecutors | g | TURJUD
@ coup | coup plotters | g | TURMIL
@ isr | Israel | c | ISR
@ ebru | Turkish woman | p | TURCVL
@ spk | Turkish presidential spokesman | p | TURGOV | spokesman
E 0 Turkey/GPE; American/NORP
E 1 Thursday/DATE; the United States/GPE; Turkey/GPE; NATO/ORG; North Carolina/GPE
E 2 Twitter/ORG
E 3 Washington/GPE
E 4 Turkey/GPE; Turkish/NORP; Neil Hathaway/PER
E 5 Izmir/GPE; Presbyterian/NORP; Wednesday/DATE
E 6 Turkey/GPE; Selim Ertan/PER; NPR/ORG; Hathaway/PER
E 7 Ertan/PER
E 8 Hathaway/PER; about two dozen people/NUM
E 9 October 2016/DATE; Kurdish/NORP; Muslim/NORP; Pennsylvania/GPE; Ankara/GPE
E 11 More than 250 people/NUM; July 2016/DATE
E 12 Turkey/GPE
E 13 Turkey/GPE; English/NORP
E 15 Washington/GPE
E 17 Hathaway/PER; May/DATE; Turkish/NORP
E 19 Aylin Kirac/PER; Washington/GPE
E 20 Two weeks ago/DATE; Israel/GPE; Turkish/NORP; July 15/DATE
E 21 White House/ORG; Kirac/PER
E 23 Black Mountain/GPE; N.C./GPE; Rachel Hathaway/PER
E 25 Ertan/PER
E 26 Istanbul/GPE
V 0 | Threatens | THREATEN/restrict | diplomatic,religion-ethnicity | 1312 | President=usp | Turkey=tur | id=a
V 0 | Detained | COERCE/arrest | legal,religion-ethnicity | 173 | Turkey=tur | American Pastor=pas | id=d
V 1 | said | =a | | | president=usp | Turkey=tur | when=Thursday | date=2018-07-26
V 1 | moved | COERCE/restrict | legal,religion-ethnicity | 172 | @5:court=izm | evangelical pastor from North Carolina=pas | id=h
V 2 | wrote | REQUEST/yield | diplomatic,legal | 1053 | he=usp | @1:Turkey=tur | id=r
V 3 | threat | THREATEN/restrict | diplomatic,religion-ethnicity | 1312 | vice president=vp | @1:Turkey=tur | where=Washington | id=b
V 4 | Release | =r | | | @3:vice president=vp | the president of Turkey=tp; Turkish government=tur
V 4 | message | =b | | | @3:vice president=vp | the president of Turkey=tp; Turkish government=tur
V 5 | ordered | =h | | | court in Izmir=izm | Presbyterian=pas | when=Wednesday | date=2018-07-25 | where=Izmir
V 9 | arrested | =d | | | Ankara=tur | He=pas | when=October 2016 | date=2016-10
V 9 | coup | ASSAULT | political-institutions,military | 192 | @11:soldiers=coup | Ankara=tur | st=h | date=2016-07 | id=c
V 9 | charged | ACCUSE/allege | legal,terrorism | 115 | @16:Prosecutors=pros | He=pas | st=h | id=e
V 9 | blames | ACCUSE/allege | political-institutions | 112 | Ankara=tur | Muslim cleric=cler | id=bl
V 9 | sweep | COERCE/arrest | political-institutions,legal | 173 | Ankara=tur |  | st=h
V 11 | tried | =c | | | soldiers=coup | government=tur | when=July 2016 | date=2016-07 | n=killed:More than 250 people:250
V 11 | condemned | ACCUSE/disapprove | political-institutions | 111 | cleric=cler | soldiers=coup | st=h
V 11 | denied | REJECT | political-institutions | 016 | cleric=cler | @9:Ankara=tur | st=h
V 11 | attempt | =c |  |  | soldiers=coup | government=tur
V 13 | tweeted | REJECT/yield | diplomatic | 124 | the foreign minister=fm | @3:vice president=vp; @1:president=usp | id=f
V 14 | never tolerate | =f | | | @13:the foreign minister=fm | anybody=usp; anybody=vp
V 14 | threats | =a | | | anybody=usp; anybody=vp | We=tur
V 15 | called | ACCUSE/disapprove | diplomatic | 111 | A spokesman for the presidential palace=spk | Washington=us
V 15 | language | =a |  |  | Washington=usp | @13:Turkey=tur
V 15 | insisted | REJECT | legal,diplomatic | 120 | A spokesman for the presidential palace=spk | Washington=us
V 16 | case | =e | | | Prosecutors=pros | @9:He=pas
V 17 | told | REJECT | legal,terrorism | 016 | Hathaway=pas | judges=pros | when=May | date=2018-05
V 19 | deal | AGREE | diplomatic | 030 | @20:the president=usp; @13:Turkey=tur |  | by=Aylin Kirac=exp
V 20 | telephoned | CONSULT/phone | diplomatic | 041 | president=usp; Israel's prime minister=isr | | by=she#1=exp | when=Two weeks ago | date=2018-07
V 20 | asked | REQUEST/yield | diplomatic,legal | 0253 | president=usp | him=isr | by=she#1=exp | when=Two weeks ago | date=2018-07
V 20 | held | COERCE/arrest | legal,terrorism | 173 | Israel=isr | Turkish woman=ebru
V 20 | deported | COERCE/deport | legal,diplomatic | 174 | Israel=isr | she#2=ebru | when=July 15 | date=2018-07-15
V 21 | house arrest | =h | | | @5:court in Izmir=izm | @17:Hathaway=pas
V 22 | tweet | =r |  |  | @20:the president=usp | @13:Turkey=tur
V 25 | threat | =a | | | @20:president=usp | @12:Turkey=tur
V 25 | arrest#1 | =d | | | @12:Turkey=tur | @17:Hathaway=pas
V 25 | house arrest | =h | | | @5:court in Izmir=izm | @17:Hathaway=pas
V 26 | refusal | =f | | | The foreign minister=fm | @20:president=usp
Q 0 | d | Large Sanctions | President=usp | Threatens | -
Q 1 | m | the United States will impose "large sanctions" on Turkey, a NATO ally, for its treatment of an evangelical pastor from North Carolina who has just been moved from a prison cell to house arrest | The president=usp | said | -
Q 2 | d | This innocent man of faith should be released immediately! | he=usp | wrote | -
Q 4 | d | * | @3:The vice president=vp |  | the president of Turkey=tp
Q 6 | m | Hathaway was "over the moon" for about an hour | His lawyer in Turkey, Selim Ertan,=law | tells | -
Q 7 | d | Then he saw policemen at the garden gate and understood that it was still a jail, only with his wife's cooking | Ertan=law | says | -
Q 13 | d | No one dictates to Turkey | the foreign minister=fm | tweeted | -
Q 14 | d | * | @13:the foreign minister=fm |  | -
Q 15 | m | the language out of Washington "unacceptable" | A spokesman for the presidential palace=spk | called | -
Q 15 | i | the judiciary was independent | A spokesman for the presidential palace=spk | insisted | -
Q 16 | i | a child of converts had been named after a rebel tune | - | claimed | -
Q 17 | d | I don't understand where all this comes from | Hathaway=pas | told | the judges=izm
Q 20 | i | the president telephoned Israel's prime minister and asked him to let a Turkish woman held on terrorism charges go home | she#1=exp | says | -
Q 21 | d | The White House thought it had paid, and house arrest felt like being short-changed at the bazaar | Kirac=exp | says | -
Q 24 | d | I've waited 21 months~~ankle bracelet to come off. | she=dau | said | -

#A w25-011 | 2022-03-17 | -
S FACT CHECK: Was the bombing of Mariupol's maternity hospital 'staged' with a crisis actress?
P CLAIM: Russian officials say a pregnant blogger "played" two different women after an air strike on a hospital in southern Ukraine on March 9.
P VERDICT: False.
S The two women are different people, one of them is dead, and the attack on the hospital is well documented.
P At least three people, including a child, were killed and 17 were hurt when Russian aircraft dropped bombs on the maternity and children's wards, according to Ukrainian officials, who say the building was full of patients.
P Pictures by a news agency photographer of the aftermath went around the world: a woman with blood on her cheek wrapped in a duvet, another carried past burning cars on a stretcher.
P By the next evening Russia's embassy in London had tweeted them with the word "FAKE" stamped across in red.
S "The maternity house was long non-operational," it wrote, adding that it had been used by armed radicals and that the woman had "some very realistic make-up".
S Twitter took the posts down as a breach of its rules on the denial of violent events.
P What do we know about the woman?
P Oksana Demchuk, 24, sells skin care on Instagram, and was indeed expecting a baby.
S She gave birth to a girl the day after the raid, her aunt told us by telephone from Donetsk.
P "They write to her that she is an actress, that they will find her, that they will cut the child," the aunt said.
S "She only went to that hospital because the other one had no heating."
P The woman on the stretcher was somebody else: surgeons in another clinic, who confirmed this to reporters, could save neither her nor her son.
P Moscow's story has changed at least three times.
S First its ambassador to the UN warned on March 7 that Ukrainian nationalists had driven the staff out and set up firing points; then the foreign minister claimed that there were no patients; finally the Defence Ministry denied that its planes had hit anything there at all.
P "The aim isn't to be believed, it's to make you tired," says Dr Lydia Fenwright, who studies propaganda at the University of Leeds.
P At the Security Council last Friday the US ambassador rebuked her Russian colleague for using the chamber "to launder lies"; the UN's human rights office said that it had verified the strike.
P It was not the only fake doing the rounds this week.
S On Wednesday hackers broke into the ticker of the channel Ukraine 24 and put up a crude video in which the country's president seems to tell his soldiers to lay down their arms.
P "Childish provocation," the real one said on his phone camera within the hour: "We are at home and defending Ukraine."
S The head on the deepfake is too big for its body, and the voice too deep.
P Facebook said it had removed the clip, just as Twitter had done with the embassy's tweets.
P So the bombing happened, the two women existed, and the embassy's posts, long since deleted, were a lie.
P We asked the embassy about its claims on Thursday and were sent a link to the same pictures.
@ rus | Russia | c | RUS
@ ukr | Ukraine | c | UKR
@ rmod | Russian Defence Ministry | o | RUSGOVMIL
@ emb | Russian embassy in London | o | RUSGOV
@ twit | Twitter | o | USABUS
@ bur | Oksana Demchuk | p | UKRCVL | beauty blogger
@ mar | Mariupol women | l | UKRCVL
@ ukp | President of Ukraine | p | UKRGOV | President
@ hack | hackers | g | CRM
@ tv | Ukraine 24 | o | UKRJRN
@ met | Facebook | o | USABUS
@ exp | Dr Lydia Fenwright | p | GBREDU | disinformation researcher
@ per | Permanent Representative of Russia to the UN | p | RUSGOV | ambassador
@ usa | US ambassador to the UN | p | USAGOV | ambassador
@ un | UN human rights office | o | UNO
@ ft | Demchuk's aunt | p | UKRCVL
E 0 Mariupol/GPE
E 1 Russian/NORP; Ukraine/GPE; March 9/DATE
E 4 At least three people/NUM; 17/NUM; Russian/NORP; Ukrainian/NORP
E 6 Russia/GPE; London/GPE; the next evening/DATE
E 8 Twitter/ORG
E 10 Oksana Demchuk/PER; Instagram/ORG
E 11 Donetsk/GPE
E 15 Moscow/GPE
E 16 UN/ORG; March 7/DATE; Ukrainian/NORP; Defence Ministry/ORG
E 17 Lydia Fenwright/PER; University of Leeds/ORG
E 18 Security Council/ORG; last Friday/DATE; US/GPE; Russian/NORP; UN/ORG
E 20 Wednesday/DATE; Ukraine 24/ORG
E 21 Ukraine/GPE
E 23 Facebook/ORG; Twitter/ORG
E 25 Thursday/DATE
V 0 | bombing | ASSAULT/aerial | military,misinformation | 195 | @1:Russian=rus | Mariupol=mar | where=Mariupol's maternity hospital | id=a
V 1 | say | COERCE/misinformation | misinformation,military | 170 | Russian officials=emb | @10:Oksana Demchuk=bur; Ukraine=ukr | id=m
V 1 | strike | =a | | | Russian=rus | @3:women=mar | when=March 9 | date=2022-03-09 | where=hospital in southern Ukraine
V 3 | attack | =a | | | @1:Russian=rus | women=mar
V 4 | dropped | =a | | | Russian aircraft=rus | @3:women=mar | by=Ukrainian officials=ukr | where=the maternity and children's wards | n=killed:At least three people:3 | n=injured:17:17
V 6 | tweeted | =m | | | Russia's embassy in London=emb | @7:woman=bur | when=the next evening | date=2022-03-10 | id=t
V 7 | wrote | =m | | | it#1=emb | woman=bur
V 8 | took | COERCE/censor | misinformation,technology | 1721 | Twitter=twit | @6:Russia's embassy in London=emb | id=w
V 8 | posts | =m |  |  | @6:Russia's embassy in London=emb | @7:woman=bur
V 11 | raid | =a | | | @4:Russian aircraft=rus | She=mar
V 12 | write | THREATEN/violence | misinformation | 138 | They=hack | her#1=bur | by=the aunt=ft
V 16 | warned | ACCUSE/allege | military,diplomatic | 112 | ambassador to the UN=per | Ukrainian nationalists=ukr | when=March 7 | date=2022-03-07
V 16 | driven | COERCE/seize | military | 1711 | Ukrainian nationalists=ukr | | by=ambassador to the UN=per
V 16 | denied | REJECT | military,misinformation | 016 | Defence Ministry=rmod | @4:Ukrainian officials=ukr
V 16 | hit | =a | | | its planes=rus | there#2=mar
V 16 | claimed | REJECT | military,misinformation | 016 | foreign minister=rus | @4:Ukrainian officials=ukr
V 18 | rebuked | ACCUSE/disapprove | diplomatic,misinformation | 111 | the US ambassador=usa | her Russian colleague=per | when=last Friday | date=2022-03-11 | where=Security Council
V 18 | strike | =a | | | Russian=rus | @3:women=mar | by=human rights office=un
V 19 | fake | =m |  |  | @6:Russia's embassy in London=emb | @10:Oksana Demchuk=bur
V 20 | broke | COERCE/cyber | cyber,misinformation | 176 | hackers=hack | Ukraine 24=tv | when=Wednesday | date=2022-03-16 | id=k
V 20 | put up | COERCE/misinformation | misinformation,cyber | 170 | hackers=hack | president=ukp | when=Wednesday | date=2022-03-16 | id=v
V 21 | said | ACCUSE/disapprove | misinformation | 111 | the real one=ukp | @20:hackers=hack
V 21 | provocation | =v |  |  | @20:hackers=hack | the real one=ukp
V 22 | deepfake | =v |  |  | @20:hackers=hack | @21:the real one=ukp
V 23 | removed | COERCE/censor | misinformation,technology | 1721 | Facebook=met | @20:hackers=hack | by=Facebook=met
V 23 | clip | =v | | | @20:hackers=hack | @21:the real one=ukp
V 23 | done | =w | | | Twitter=twit | embassy=emb | by=Facebook=met
V 23 | tweets | =m |  |  | embassy=emb | @10:Oksana Demchuk=bur
V 24 | bombing | =a | | | @18:Russian=rus | women=mar
V 24 | posts | =m | | | embassy=emb | women=bur; @21:Ukraine=ukr
V 24 | deleted | =w | | | @23:Twitter=twit | embassy=emb
V 24 | lie | =m |  |  | embassy=emb | women=bur
V 25 | claims | =m | | | embassy=emb | @24:women=bur; @21:Ukraine=ukr
Q 1 | m | a pregnant blogger "played" two different women after an air strike on a hospital in southern Ukraine on March 9 | Russian officials=emb | say | -
Q 4 | i | At least three people, including a child, were killed and 17 were hurt when Russian aircraft dropped bombs on the maternity and children's wards | Ukrainian officials=ukr | according to | -
Q 4 | i | the building was full of patients | Ukrainian officials=ukr | say | -
Q 6 | d | FAKE | Russia's embassy in London=emb | tweeted | -
Q 7 | d | The maternity house was long non-operational | it#1=emb | wrote | -
Q 7 | m | it had been used by armed radicals and that the woman had "some very realistic make-up" | it#1=emb | adding | -
Q 11 | i | She gave birth to a girl the day after the raid | her aunt=ft | told | -
Q 12 | d | They write to her that she is an actress, that they will find her, that they will cut the child | the aunt=ft | said | -
Q 13 | d | * | @12:the aunt=ft |  | -
Q 16 | i | Ukrainian nationalists had driven the staff out and set up firing points | its ambassador to the UN=per | warned | -
Q 16 | i | its planes had hit anything there at all | the Defence Ministry=rmod | denied | -
Q 17 | d | The aim isn't to be believed, it's to make you tired | Dr Lydia Fenwright=exp | says | -
Q 18 | m | using the chamber "to launder lies" | the US ambassador=usa | rebuked | her Russian colleague=per
Q 18 | i | it had verified the strike | the UN's human rights office=un | said | -
Q 21 | d | Childish provocation | the real one=ukp | said | -
Q 21 | d | We are at home and defending Ukraine. | the real one=ukp | said | -
Q 23 | i | it had removed the clip, just as Twitter had done with the embassy's tweets | Facebook=met | said | -

#A w25-012 | 2018-04-18 | BEIRUT
S Gunfire at Douma site forces chemical weapons inspectors to put off visit
P BEIRUT/THE HAGUE - International inspectors on Wednesday postponed their visit to the Syrian town of Douma, where dozens are believed to have been killed with poison gas, after gunmen opened fire on a United Nations team sent to check that the way was safe, a source close to the team said.
P Nobody was hurt in Tuesday's shooting, in which a small explosive also went off, but the advance party turned back to Damascus.
P "At present, we do not know when the fact-finding team can be deployed," the director-general of the Organisation for the Prohibition of Chemical Weapons told envoys at its headquarters in The Hague.
P The suspected attack of April 7, which Western governments pin on government forces, led the United States, Britain and France to fire more than 100 missiles at three sites in Syria a week later.
P Syria and its ally Russia deny that any chemicals were used.
P "It was a dirty spectacle from beginning to end," Moscow's envoy to the OPCW, Pyotr Salnikov, said, alleging that rescue workers known as the White Helmets had filmed the scene on orders from London.
S Britain called that accusation "grotesque".
P The U.S. ambassador, Charles Redding, said it was his understanding that the Russians had already visited the houses and "may have tampered with" them.
S Russia's foreign minister rejected the charge in an interview with the BBC: "I can guarantee that nobody has touched that site."
P France, too, said it was "highly likely" that evidence was disappearing, and demanded full and unhindered access for the experts.
P The nine inspectors arrived in the Syrian capital on Saturday, hours after the missile strikes.
S They have been waiting in a hotel since.
P Residents of Douma gave reporters on a government tour sharply different accounts.
S A shopkeeper said that he had smelled nothing but dust; Dr. Bassel Qaddour, who worked in the clinic that night, described children with foam at the mouth and pupils "like the head of a pin".
P "We washed them with cold water because it was all we had," the doctor, who has since fled to the north, said by phone.
P Bodies were buried in haste, and the White Helmets say they have given the location of the graves to the mission.
P Douma was the last stronghold of the rebels in eastern Ghouta, a belt of farms and suburbs that the army retook this month after a siege of five years.
S Fighters of Jaish al-Islam agreed to leave it on April 8, the day after the gas attack, and Russian military police moved in.
P The OPCW can say whether a banned agent was used, not who used it.
S A joint panel with the United Nations that did assign blame, and found Damascus responsible for a sarin attack that killed about 90 people in Khan Sheikhoun in April 2017, was shut down last November when Russia vetoed its renewal in the Security Council.
P "Every day that passes is a day for bleach," a European diplomat said.
P Every further delay makes the attack harder to prove, Western officials concede.
P Russia's denials apart, the shooting had shown who holds the road and who does not, two diplomats in The Hague said.
@ opcw | Organisation for the Prohibition of Chemical Weapons | o | IGO
@ unt | U.N. security team | g | UNO
@ gun | gunmen in Douma | g | SYRUAF
@ syr | Syrian government | o | SYRGOV
@ rus | Russia | c | RUS
@ us | United States | c | USA
@ fr | France | c | FRA
@ uk | Britain | c | GBR
@ ruamb | Pyotr Salnikov | p | RUSGOV | ambassador to the OPCW
@ usamb | Charles Redding | p | USAGOV | ambassador to the OPCW
@ dg | Director-General of the OPCW | p | IGO | Director-General
@ helm | White Helmets | o | SYRNGO
@ res | residents of Douma | l | SYRCVL
@ ji | Jaish al-Islam | g | SYRREB
@ dips | diplomats in The Hague | g | GOV
@ doc | Dr. Bassel Qaddour | p | SYRMED | doctor
@ rmil | Russian military police | g | RUSMIL
@ sc | U.N. Security Council | o | UNO
@ ks | Khan Sheikhoun residents | l | SYRCVL
@ src | source close to the team | p | UNO
@ eud | European diplomat | p | EURGOV
E 0 Douma/GPE
E 1 BEIRUT/GPE; THE HAGUE/GPE; Wednesday/DATE; Syrian/NORP; Douma/GPE; dozens/NUM; United Nations/ORG
E 2 Tuesday/DATE; Damascus/GPE
E 3 Organisation for the Prohibition of Chemical Weapons/ORG; The Hague/GPE
E 4 April 7/DATE; Western/NORP; the United States/GPE; Britain/GPE; France/GPE; Syria/GPE
E 5 Syria/GPE; Russia/GPE
E 6 Moscow/GPE; OPCW/ORG; Pyotr Salnikov/PER; White Helmets/ORG; London/GPE
E 7 Britain/GPE
E 8 U.S./GPE; Charles Redding/PER; Russians/NORP
E 9 Russia/GPE; BBC/ORG
E 10 France/GPE
E 11 nine inspectors/NUM; Syrian/NORP; Saturday/DATE
E 13 Douma/GPE
E 14 Bassel Qaddour/PER
E 16 White Helmets/ORG
E 17 Douma/GPE; eastern Ghouta/LOC; this month/DATE
E 18 Jaish al-Islam/ARM; April 8/DATE; Russian/NORP
E 19 OPCW/ORG
E 20 United Nations/ORG; Damascus/GPE; about 90 people/NUM; Khan Sheikhoun/GPE; April 2017/DATE; last November/DATE; Russia/GPE; Security Council/ORG
E 21 European/NORP
E 22 Western/NORP
E 23 Russia/GPE; two diplomats/NUM; The Hague/GPE
V 0 | Gunfire | ASSAULT/firearms | cbrn,diplomatic | 193 | @1:gunmen=gun | @1:United Nations team=unt | where=Douma site | id=a
V 0 | put off | REJECT/meet | cbrn | 125 | @1:inspectors=opcw | | id=p
V 1 | postponed | =p | | | inspectors=opcw | | when=Wednesday | date=2018-04-18
V 1 | killed | ASSAULT/unconventional | cbrn,military | 2041 | @4:government forces=syr | dozens=res | where=Douma | n=killed:dozens:- | id=g
V 1 | opened fire | =a | | | gunmen=gun | United Nations team=unt | by=a source close to the team=src
V 2 | shooting | =a | | | @1:gunmen=gun | advance party=unt | when=Tuesday | date=2018-04-17 | n=injured:Nobody:0
V 2 | turned back | SANCTION/withdraw | cbrn | 166 | advance party=unt | -
V 2 | went off | ASSAULT/explosives | cbrn,diplomatic | 183 | @1:gunmen=gun | advance party=unt | when=Tuesday | date=2018-04-17
V 4 | attack | =g | | | government forces=syr | @1:dozens=res | when=April 7 | date=2018-04-07
V 4 | pin | ACCUSE/allege | cbrn,military | 1124 | Britain=uk; France=fr; the United States=us | government forces=syr | id=b
V 4 | fire | ASSAULT/heavy-weapons | military,cbrn | 194 | the United States=us; Britain=uk; France=fr | Syria=syr | when=a week later | date=2018-04-14 | where=three sites in Syria | id=m
V 5 | deny | REJECT | cbrn | 016 | Syria=syr; Russia=rus | @4:the United States=us; @4:Britain=uk; @4:France=fr | id=d
V 6 | said | =d | | | Pyotr Salnikov=ruamb | London=uk
V 6 | alleging | ACCUSE/allege | misinformation,cbrn | 112 | Pyotr Salnikov=ruamb | White Helmets=helm; London=uk | id=e
V 6 | filmed | COERCE/misinformation | misinformation,cbrn | 170 | White Helmets=helm |  | by=Pyotr Salnikov=ruamb | id=fm
V 6 | spectacle | =fm |  |  | White Helmets=helm |  | by=Pyotr Salnikov=ruamb
V 6 | orders | REQUEST/change | misinformation,cbrn | 100 | London=uk | White Helmets=helm | by=Pyotr Salnikov=ruamb
V 7 | called | REJECT | misinformation,cbrn | 016 | Britain=uk | @6:Pyotr Salnikov=ruamb
V 7 | accusation | =e | | | @6:Pyotr Salnikov=ruamb | Britain=uk
V 8 | said | ACCUSE/allege | cbrn | 112 | Charles Redding=usamb | Russians=rus | id=f
V 8 | tampered | COERCE/misinformation | misinformation,cbrn | 170 | Russians=rus |  | by=Charles Redding=usamb | st=y
V 9 | rejected | REJECT | cbrn | 016 | Russia's foreign minister=rus | @8:Charles Redding=usamb | id=rj
V 9 | charge | =f | | | @8:Charles Redding=usamb | Russia=rus
V 9 | guarantee | =rj |  |  | I=rus | @8:Charles Redding=usamb
V 10 | demanded | REQUEST/yield | cbrn,diplomatic | 1055 | France=fr | @9:Russia=rus; @5:Syria=syr
V 10 | said | ACCUSE/allege | cbrn | 112 | France=fr | @9:Russia=rus
V 11 | arrived | CONSULT/visit | cbrn | 042 | inspectors=opcw | Syrian capital=syr | when=Saturday | date=2018-04-14
V 11 | strikes | =m | | | @4:the United States=us; @4:Britain=uk; @4:France=fr | Syrian capital=syr
V 16 | given | COOPERATE | cbrn | 060 | White Helmets=helm | the mission=opcw | by=White Helmets=helm
V 17 | retook | COERCE/seize | military,territory | 192 | army=syr | the rebels=ji | when=this month | date=2018-04 | where=eastern Ghouta
V 17 | siege | COERCE/restrict | military,human-security | 191 | army=syr | the rebels=ji
V 18 | agreed | CONCEDE | military | 0356 | Jaish al-Islam=ji | @17:army=syr | st=f | when=April 8 | date=2018-04-08
V 18 | attack | =g | | | @17:army=syr | @13:Residents of Douma=res
V 18 | moved in | MOBILIZE/troops | military | 152 | Russian military police=rmil | | where=@13:Douma
V 20 | found | ACCUSE/allege | cbrn | 1124 | panel with the United Nations=sc | Damascus=syr | st=h
V 20 | attack | ASSAULT/unconventional | cbrn,military | 2041 | Damascus=syr | about 90 people=ks | st=h | when=April 2017 | date=2017-04 | where=Khan Sheikhoun | n=killed:about 90 people:90
V 20 | vetoed | REJECT | cbrn,diplomatic | 129 | Russia=rus | Security Council=sc | st=h | when=last November | date=2017-11
V 22 | delay | =p | | | @19:The OPCW=opcw | -
V 22 | attack | =g | | | @17:army=syr | @13:Residents of Douma=res
V 23 | denials | =d | | | Russia=rus | @10:France=fr
V 23 | shooting | =a | | | @1:gunmen=gun | @1:United Nations team=unt
Q 1 | i | International inspectors on Wednesday postponed their visit to the Syrian town of Douma, where dozens are believed to have been killed with poison gas, after gunmen opened fire on a United Nations team sent to check that the way was safe | a source close to the team=src | said | -
Q 3 | d | At present, we do not know when the fact-finding team can be deployed | the director-general of the Organisation for the Prohibition of Chemical Weapons=dg | told | -
Q 5 | i | any chemicals were used | Syria=syr | deny | -
Q 6 | d | It was a dirty spectacle from beginning to end | Moscow's envoy to the OPCW, Pyotr Salnikov,=ruamb | said | -
Q 6 | i | rescue workers known as the White Helmets had filmed the scene on orders from London | Moscow's envoy to the OPCW, Pyotr Salnikov,=ruamb | alleging | -
Q 7 | m | that accusation "grotesque" | Britain=uk | called | -
Q 8 | m | it was his understanding that the Russians had already visited the houses and "may have tampered with" them | The U.S. ambassador, Charles Redding,=usamb | said | -
Q 9 | d | I can guarantee that nobody has touched that site. | Russia's foreign minister=rus | rejected | -
Q 10 | m | it was "highly likely" that evidence was disappearing | France=fr | said | -
Q 14 | i | he had smelled nothing but dust | A shopkeeper=res | said | -
Q 14 | m | children with foam at the mouth and pupils "like the head of a pin" | Dr. Bassel Qaddour=doc | described | -
Q 15 | d | We washed them with cold water because it was all we had | the doctor=doc | said | -
Q 16 | i | they have given the location of the graves to the mission | the White Helmets=helm | say | -
Q 21 | d | Every day that passes is a day for bleach | a European diplomat=eud | said | -
Q 22 | i | Every further delay makes the attack harder to prove | Western officials=dips | concede | -
Q 23 | i | Russia's denials apart, the shooting had shown who holds the road and who does not | two diplomats in The Hague=dips | said | -

#A w25-013 | 2019-07-20 | NEW DELHI
S 18 Indians among crew of British tanker seized by Iran; New Delhi seeks their release
P Eighteen Indian sailors are on board the Stena Regent, the British-flagged oil tanker captured by Iran's Revolutionary Guards in the Strait of Hormuz on Friday, and India is in touch with Tehran to secure their early release, the Ministry of External Affairs said here on Saturday.
P “Our mission in Iran is working round the clock for the early release and repatriation of the Indian nationals,” spokesperson Vikram Adhikari told reporters.
P He would not be drawn on whether consular access had been asked for or given.
P The vessel, which was sailing empty from Fujairah to a port in Saudi Arabia, also has Russians, a Latvian and a Filipino among its crew of 23.
S Its captain is from Mumbai.
P Video released by the Guards shows masked commandos sliding down ropes from a helicopter on to the deck while speedboats circle the ship.
P Tehran has offered more than one account of why it took the tanker.
S Allahmorad Zamani, who heads the ports authority of Hormozgan province, said that it had struck a fishing boat and ignored its distress call, and that an inquiry had been opened.
S But a spokesman for the Guardian Council called the seizure “reciprocal action”, a plain reference to the capture by Royal Marines of an Iranian supertanker off Gibraltar on July 4.
P “Unlike the piracy in the Strait of Gibraltar, our action in the Persian Gulf is to uphold international maritime rules,” Iran's foreign minister tweeted.
S “The UK must cease being an accessory to economic terrorism of the US.”
P London summoned the Iranian chargé d'affaires to protest against what it called “a hostile act”, and its foreign secretary demanded that the ship be let go at once.
S “We want to de-escalate, but there will be serious consequences if the situation is not resolved,” he warned after a meeting of the government's emergency committee.
S He ruled out military options for now.
P France and Germany backed the demand in separate statements.
P In Kochi, Lissy Varghese, whose husband is the chief engineer, has not slept since the company rang.
S “He had sent me a voice message to say they would cross the Strait by evening and I should pay the school fees,” she said, her daughters on either side.
P The Kerala chief minister has written to the Centre urging it to act “without losing an hour”.
P Indians man one in every ten of the world's merchant ships, and they tend to be the first to pay when other people's quarrels spill on to the water, the seafarers' union complained.
S “Both governments should free both crews, today, and argue afterwards,” it said.
P The supertanker, whose 24 Indian crew members are also stuck on board, was suspected of carrying crude to Syria in breach of European sanctions; on Friday a court in Gibraltar extended its detention by 30 days.
P Tension has simmered since Washington walked out of the 2015 nuclear accord last year and put its embargo on Iranian oil back in place.
P The seizure pushed Brent crude up by 1.4%; insurers say that the capture of the supertanker two weeks earlier had already doubled their rates.
P New Delhi's request has drawn no reply so far, and Tehran has not commented on London's demand.
@ irg | Islamic Revolutionary Guard Corps | o | IRNMIL
@ irn | Iran | c | IRN
@ tank | crew of the Stena Regent | g | GBRBUS
@ mea | Ministry of External Affairs | o | INDGOV
@ spk | Vikram Adhikari | p | INDGOV | spokesperson of the Ministry of External Affairs
@ uk | Britain | c | GBR
@ fs | British Foreign Secretary | p | GBRGOV | Foreign Secretary
@ mar | Royal Marines | o | GBRMIL
@ gra | crew of the Adrian Star | g | IRNBUS
@ ifm | Iranian Foreign Minister | p | IRNGOV | Foreign Minister
@ wife | Lissy Varghese | p | INDCVL | wife of the chief engineer
@ port | Allahmorad Zamani | p | IRNGOV | head of the ports authority of Hormozgan
@ ins | insurers | g | MNC
@ cm | Chief Minister of Kerala | p | INDGOV | Chief Minister
@ uni | National Union of Seafarers | o | INDLAB
@ us | United States | c | USA
@ ger | Germany | c | DEU
@ fra | France | c | FRA
@ gib | court in Gibraltar | o | GBRJUD
@ guar | spokesman of the Guardian Council | p | IRNGOV | spokesman
E 0 18/NUM; Indians/NORP; British/NORP; Iran/GPE; New Delhi/GPE
E 1 Eighteen/NUM; Indian/NORP; British/NORP; Iran/GPE; Revolutionary Guards/ORG; Strait of Hormuz/LOC; Friday/DATE; India/GPE; Tehran/GPE; Ministry of External Affairs/ORG; Saturday/DATE
E 2 Iran/GPE; Indian/NORP; Vikram Adhikari/PER
E 4 Fujairah/GPE; Saudi Arabia/GPE; Russians/NORP; Latvian/NORP; Filipino/NORP; 23/NUM
E 5 Mumbai/GPE
E 6 Guards/ORG
E 7 Tehran/GPE
E 8 Allahmorad Zamani/PER; Hormozgan/GPE
E 9 Guardian Council/ORG; Royal Marines/ORG; Iranian/NORP; Gibraltar/GPE; July 4/DATE
E 10 Strait of Gibraltar/LOC; Persian Gulf/LOC; Iran/GPE
E 11 UK/GPE; US/GPE
E 12 London/GPE; Iranian/NORP
E 15 France/GPE; Germany/GPE
E 16 Kochi/GPE; Lissy Varghese/PER
E 17 Strait/LOC
E 18 Kerala/GPE; Centre/ORG
E 19 Indians/NORP
E 21 24/NUM; Indian/NORP; Syria/GPE; European/NORP; Friday/DATE; Gibraltar/GPE
E 22 Washington/GPE; 2015/DATE; last year/DATE; Iranian/NORP
E 24 New Delhi/GPE; Tehran/GPE; London/GPE
V 0 | seized | COERCE/seize | natural-resource,territory,diplomatic | 1711 | Iran=irn | tanker=tank | id=a
V 0 | seeks | REQUEST/yield | diplomatic | 0253 | New Delhi=mea | Iran=irn | id=r
V 1 | captured | =a | | | Iran's Revolutionary Guards=irg | Stena Regent=tank | when=Friday | date=2019-07-19 | where=Strait of Hormuz
V 1 | in touch | =r | | | India=mea | Tehran=irn | by=Ministry of External Affairs=mea
V 2 | working | =r |  |  | Our mission in Iran=mea | @1:Tehran=irn | by=spokesperson Vikram Adhikari=spk
V 6 | sliding | =a | | | masked commandos=irg | ship=tank
V 7 | took | =a | | | it=irn | tanker=tank
V 8 | said | ACCUSE/allege | legal | 112 | Allahmorad Zamani=port | it#1=tank | id=c
V 8 | inquiry | ACCUSE/investigate | legal | 091 | ports authority of Hormozgan province=irn | it#1=tank | by=Allahmorad Zamani=port
V 9 | seizure | =a | | | @7:Tehran=irn | @7:tanker=tank
V 9 | capture | COERCE/seize | natural-resource,legal,diplomatic | 1711 | Royal Marines=mar | Iranian supertanker=gra | when=July 4 | date=2019-07-04 | where=off Gibraltar | id=g
V 9 | action | =a |  |  | @7:Tehran=irn | @7:tanker=tank | by=spokesman for the Guardian Council=guar
V 10 | piracy | =g | | | @9:Royal Marines=mar | our=gra
V 10 | action | =a | | | our=irn | @7:tanker=tank
V 10 | tweeted | ACCUSE/allege | diplomatic,legal | 112 | Iran's foreign minister=ifm | @11:The UK=uk
V 11 | must cease | REQUEST/change | economic,diplomatic | 1042 | @10:Iran's foreign minister=ifm | UK=uk
V 12 | summoned | ACCUSE/disapprove | diplomatic | 114 | London=uk | Iranian chargé d'affaires=irn | id=su
V 12 | act | =a | | | Iranian=irn | ship=tank
V 12 | demanded | REQUEST/yield | diplomatic | 1053 | its foreign secretary=fs | Iranian=irn | id=d
V 12 | protest | =su |  |  | London=uk | Iranian chargé d'affaires=irn
V 13 | warned | THREATEN | diplomatic | 130 | he=fs | @12:Iranian=irn
V 14 | ruled out | REJECT | military,diplomatic | 120 | He=fs | -
V 15 | backed | SUPPORT | diplomatic | 050 | France=fra; Germany=ger | @14:He=fs
V 15 | demand | =d | | | @12:its foreign secretary=fs | @12:Iranian=irn
V 18 | urging | REQUEST/assist | diplomatic | 020 | The Kerala chief minister=cm | the Centre=mea | id=k
V 18 | written | =k |  |  | The Kerala chief minister=cm | the Centre=mea
V 19 | complained | ACCUSE/disapprove | diplomatic | 111 | the seafarers' union=uni | @20:Both governments=uk; @20:Both governments=irn
V 20 | said | REQUEST/yield | diplomatic | 0253 | it=uni | Both governments=uk; Both governments=irn
V 21 | extended | =g | | | court in Gibraltar=gib | supertanker=gra | when=Friday | date=2019-07-19
V 21 | detention | =g |  |  | court in Gibraltar=gib | supertanker=gra | when=Friday | date=2019-07-19
V 22 | walked out | SANCTION/withdraw | cbrn,diplomatic | 161 | Washington=us | Iranian=irn | st=h | when=last year | date=2018
V 22 | embargo | SANCTION/discontinue | economic,natural-resource | 163 | Washington=us | Iranian=irn | st=h | when=last year | date=2018
V 23 | seizure | =a | | | @12:Iranian=irn | @12:ship=tank
V 23 | capture | =g | | | @9:Royal Marines=mar | supertanker=gra | when=two weeks earlier | date=2019-07-04
V 24 | request | =r | | | New Delhi=mea | Tehran=irn
V 24 | demand | =d | | | London=fs | Tehran=irn
Q 1 | i | Eighteen Indian sailors are on board the Stena Regent, the British-flagged oil tanker captured by Iran's Revolutionary Guards in the Strait of Hormuz on Friday, and India is in touch with Tehran to secure their early release | the Ministry of External Affairs=mea | said | -
Q 2 | d | Our mission in Iran is working round the clock for the early release and repatriation of the Indian nationals | spokesperson Vikram Adhikari=spk | told | -
Q 8 | i | it had struck a fishing boat and ignored its distress call, and that an inquiry had been opened | Allahmorad Zamani=port | said | -
Q 9 | m | the seizure “reciprocal action” | a spokesman for the Guardian Council=guar | called | -
Q 10 | d | Unlike the piracy in the Strait of Gibraltar, our action in the Persian Gulf is to uphold international maritime rules | Iran's foreign minister=ifm | tweeted | -
Q 11 | d | * | @10:Iran's foreign minister=ifm |  | -
Q 12 | m | what it called “a hostile act” | London=uk | called | -
Q 12 | i | the ship be let go at once | its foreign secretary=fs | demanded | -
Q 13 | d | We want to de-escalate, but there will be serious consequences if the situation is not resolved | he=fs | warned | -
Q 17 | d | He had sent me a voice message to say they would cross the Strait by evening and I should pay the school fees | she=wife | said | -
Q 18 | m | act “without losing an hour” | The Kerala chief minister=cm | urging | it=mea
Q 19 | i | Indians man one in every ten of the world's merchant ships, and they tend to be the first to pay when other people's quarrels spill on to the water | the seafarers' union=uni | complained | -
Q 20 | d | Both governments should free both crews, today, and argue afterwards | it=uni | said | -
Q 23 | i | the capture of the supertanker two weeks earlier had already doubled their rates | insurers=ins | say | -

#A w25-014 | 2018-05-16 | SEOUL
S (3rd LD) N. Korea calls off high-level talks with South over air drill, casts doubt on summit with U.S.
P SEOUL, May 16 -- North Korea on Wednesday abruptly scrapped high-level talks with South Korea planned for the same day, citing a joint air drill by Seoul and Washington, and threatened to reconsider its leader's June 12 meeting with the U.S. president if it is pressed to give up its nuclear arms unilaterally.
P The decision was conveyed in a fax that reached the unification ministry at 12:30 a.m., hours before five officials from the North were due at the border village of Panmunjom.
S It was signed by Ri Song-chol, the chief negotiator, who only on Tuesday had himself proposed the date.
P The North's official Korean Central News Agency denounced the two-week Max Thunder exercise, which involves about 100 warplanes, as "a deliberate military provocation" that ran counter to the Panmunjom Declaration.
S "There is a limit to goodwill and opportunity," it said.
P The South expressed regret over the cancellation.
S "The North's unilateral postponement does not conform with the spirit of the declaration," Baek Eun-ju, spokeswoman for the unification ministry, told a press briefing, urging it to return to the table "as soon as possible".
P The defense ministry, however, rejected any change to the schedule of the drill, which began on Friday and runs through May 25.
P Later in the day the North's first vice foreign minister singled out the U.S. national security adviser, who had spoken of Libya as a model for disarmament.
S "We do not hide our feeling of repugnance toward him," he said in a statement, adding that Pyongyang had no interest in an agreement that would "drive us into a corner".
P Washington kept calm.
S "We will continue to go ahead and plan the meeting," State Department spokeswoman Hannah Pruitt said.
S "We have received no notification of a change."
P Asked whether the summit was still on, the president told reporters in the Oval Office: "We'll have to see."
P China called on both sides to "meet each other halfway".
P The turnabout came less than three weeks after the leaders of the two Koreas met in the truce village and promised to end all hostile acts.
S Since that summit, loudspeakers along the border have been switched off, and on May 9 three American detainees flew home from Pyongyang with the secretary of state.
P Nam Gi-hoon, a professor of North Korean studies in Seoul, read the move as haggling.
S "They are not walking away from the market, they are walking around the stall," he said.
P The main opposition Liberty Korea Party accused the government of having been "intoxicated with peace".
P For Yoo Byung-sik, 91, who left a wife and a baby daughter in Hamhung in the winter of 1950, the talks would have been about Red Cross reunions.
S "I packed the ginseng and then I unpacked it," he said. (END)
P The defense ministry said in the evening that the exercise would not be cut short, and the unification ministry that its appeal still stood.
P Pyongyang's radio reported the cancellation, but not the threat to the June summit, in its morning bulletin.
@ nk | North Korea | c | PRK
@ sk | South Korea | c | KOR
@ us | United States | c | USA
@ mou | South Korean Ministry of Unification | o | KORGOV
@ mnd | South Korean Defense Ministry | o | KORGOVMIL
@ nkc | Ri Song-chol | p | PRKGOV | chairman of the Committee for the Peaceful Reunification
@ kcna | KCNA | o | PRKJRN
@ vfm | North Korean Vice Foreign Minister | p | PRKGOV | Vice Foreign Minister
@ bol | US National Security Adviser | p | USAGOV | National Security Adviser
@ sd | Hannah Pruitt | p | USAGOV | State Department spokeswoman
@ usp | President of the United States | p | USAGOV | President
@ cho | Baek Eun-ju | p | KORGOV | spokeswoman of the Ministry of Unification
@ ff | US and South Korean air forces | g | KORMIL
@ usaf | US Air Force | o | USAMIL
@ lkp | Liberty Korea Party | o | KORPTYOPP
@ chn | China | c | CHN
@ fam | Yoo Byung-sik | p | KORCVL | member of a separated family
@ prof | Nam Gi-hoon | p | KOREDU | professor
@ leaders | leaders of the two Koreas | g | KORGOV
@ det | American detainees | l | USACVL
@ nkl | leader of North Korea | p | PRKGOV | leader
E 0 N. Korea/GPE; South/GPE; U.S./GPE
E 1 SEOUL/GPE; May 16/DATE; North Korea/GPE; Wednesday/DATE; South Korea/GPE; Seoul/GPE; Washington/GPE; June 12/DATE; U.S./GPE
E 2 five officials/NUM; North/GPE; Panmunjom/GPE
E 3 Ri Song-chol/PER; Tuesday/DATE
E 4 North/GPE; Korean Central News Agency/ORG; Max Thunder/EVT; Panmunjom Declaration/LAW
E 6 South/GPE
E 7 North/GPE; Baek Eun-ju/PER
E 8 Friday/DATE; May 25/DATE
E 9 North/GPE; U.S./GPE; Libya/GPE
E 10 Pyongyang/GPE
E 11 Washington/GPE
E 12 Hannah Pruitt/PER
E 14 Oval Office/FAC
E 15 China/GPE
E 16 Koreas/GPE
E 17 May 9/DATE; three/NUM; American/NORP; Pyongyang/GPE
E 18 Nam Gi-hoon/PER; North Korean/NORP; Seoul/GPE
E 20 Liberty Korea Party/ORG
E 21 Yoo Byung-sik/PER; Hamhung/GPE; the winter of 1950/DATE; Red Cross/ORG
E 24 Pyongyang/GPE; June/DATE
V 0 | calls off | REJECT/meet | diplomatic,military | 125 | N. Korea=nk | South=sk | id=a
V 0 | casts doubt | THREATEN/relations | diplomatic,cbrn | 134 | N. Korea=nk | U.S.=us | id=b
V 0 | drill | COOPERATE | military | 062 | South=ff; U.S.=usaf | | id=d
V 1 | scrapped | =a | | | North Korea=nk | South Korea=sk | when=Wednesday | date=2018-05-16
V 1 | drill | =d | | | Seoul=ff; Washington=usaf | -
V 1 | threatened | =b | | | North Korea=nk | U.S. president=usp | when=Wednesday | date=2018-05-16
V 2 | decision | =a | | | @1:North Korea=nk | @1:South Korea=sk
V 3 | proposed | AGREE | diplomatic | 036 | Ri Song-chol=nkc | @1:South Korea=sk | when=Tuesday | date=2018-05-15
V 4 | denounced | ACCUSE/disapprove | military,diplomatic | 111 | Korean Central News Agency=kcna | @1:Seoul=ff; @1:Washington=usaf | id=e
V 4 | exercise | =d | | | @1:Seoul=ff; @1:Washington=usaf | -
V 5 | said | =e | | | it=kcna | @1:Seoul=ff; @1:Washington=usaf
V 6 | expressed regret | ACCUSE/disapprove | diplomatic | 111 | The South=sk | @4:North=nk | id=g
V 6 | cancellation | =a | | | @4:North=nk | The South=sk
V 7 | postponement | =a | | | The North=nk | @6:The South=sk
V 7 | told | =g | | | Baek Eun-ju=cho | The North=nk
V 7 | urging | REQUEST/meet | diplomatic | 026 | Baek Eun-ju=cho | it=nk | id=u
V 8 | rejected | REJECT/change | military | 123 | The defense ministry=mnd | @7:The North=nk | id=j
V 8 | drill | =d | | | defense ministry=ff; @1:Washington=usaf | -
V 9 | singled out | ACCUSE/disapprove | cbrn,diplomatic | 111 | the North's first vice foreign minister=vfm | U.S. national security adviser=bol | when=Later in the day | date=2018-05-16 | id=h
V 10 | said | =h | | | he=vfm | him=bol
V 10 | adding | =b | | | he=vfm | @9:U.S.=us
V 12 | said | AGREE | diplomatic | 036 | Hannah Pruitt=sd | @10:Pyongyang=nk | id=i
V 15 | called on | REQUEST/meet | diplomatic | 027 | China=chn | both sides=nk; both sides=us
V 16 | met | CONSULT | diplomatic | 040 | leaders of the two Koreas=leaders; leaders of the two Koreas=nkl | | st=h | when=less than three weeks | date=2018-04-27 | where=truce village | id=s
V 16 | promised | AGREE | diplomatic,military | 0356 | leaders of the two Koreas=leaders; leaders of the two Koreas=nkl | | st=h
V 16 | turnabout | =a |  |  | @10:Pyongyang=nk | @6:The South=sk
V 17 | summit | =s | | | @16:leaders of the two Koreas=leaders; @16:leaders of the two Koreas=nkl | -
V 17 | switched off | RETREAT | military | 080 | @6:The South=sk; @7:The North=nk | -
V 17 | flew home | RETREAT/release | diplomatic | 0841 | Pyongyang=nk | American detainees=det | when=May 9 | date=2018-05-09 | n=other:three:3
V 18 | move | =a |  |  | @17:Pyongyang=nk | @6:The South=sk
V 20 | accused | ACCUSE/disapprove | diplomatic | 111 | Liberty Korea Party=lkp | the government=sk
V 23 | said | =j | | | The defense ministry=mnd | @9:the North=nk
V 23 | exercise | =d | | | defense ministry=ff; @11:Washington=usaf | -
V 23 | appeal | =u | | | unification ministry=mou | @9:the North=nk
V 24 | cancellation | =a | | | Pyongyang=nk | @6:The South=sk
V 24 | threat | =b | | | Pyongyang=nk | @9:U.S.=us
Q 4 | m | the two-week Max Thunder exercise, which involves about 100 warplanes, as "a deliberate military provocation" that ran counter to the Panmunjom Declaration | Korean Central News Agency=kcna | denounced | -
Q 5 | d | There is a limit to goodwill and opportunity | it=kcna | said | -
Q 7 | d | The North's unilateral postponement does not conform with the spirit of the declaration | Baek Eun-ju, spokeswoman for the unification ministry,=cho | told | -
Q 7 | m | return to the table "as soon as possible" | Baek Eun-ju, spokeswoman for the unification ministry,=cho | urging | it=nk
Q 10 | d | We do not hide our feeling of repugnance toward him | he=vfm | said | -
Q 10 | m | Pyongyang had no interest in an agreement that would "drive us into a corner" | he=vfm | adding | -
Q 12 | d | We will continue to go ahead and plan the meeting | State Department spokeswoman Hannah Pruitt=sd | said | -
Q 13 | d | * | @12:State Department spokeswoman Hannah Pruitt=sd |  | -
Q 14 | d | We'll have to see. | the president=usp | told | -
Q 15 | m | "meet each other halfway" | China=chn | called on | both sides=nk
Q 19 | d | They are not walking away from the market, they are walking around the stall | he=prof | said | -
Q 20 | m | having been "intoxicated with peace" | Liberty Korea Party=lkp | accused | -
Q 22 | d | I packed the ginseng and then I unpacked it | he=fam | said | -
Q 23 | i | the exercise would not be cut short | The defense ministry=mnd | said | -
Q 23 | i | its appeal still stood | the unification ministry=mou | said | -

#A w25-015 | 2021-08-12 | -
S ‘He’s disappeared on us’: East Texas dad rallies outside Russian Embassy as Marine son vanishes inside prison camp
P WASHINGTON (KTXE) — The father of a Longview Marine veteran who has been held in Russia for two years led about 60 people in a rally outside the Russian Embassy on Wednesday, saying he has no idea where his son is or whether he is alive.
P “They took my boy over a bar story,” Ron Whitlock told the crowd through a bullhorn borrowed from a high school cheer squad.
S “Now they won’t even tell me what building he’s in.”
P Cody Whitlock, 30, was visiting his girlfriend in Moscow in August 2019 when the two had a fight in a taxi and the driver called the cops.
S Officers detained him, supposedly to sober up; by morning, when federal security agents stopped by, he was accused of grabbing a policeman’s arm and making the patrol car swerve.
P In July 2020 a court gave him nine years.
S The U.S. ambassador at the time walked out of the courthouse and called the trial “theater of the absurd”.
P Whitlock pleaded not guilty and has appealed twice.
P His parents used to get a call every other Saturday.
S The last one was on July 3, and it lasted four minutes.
P His lawyer in Moscow, Irina Bulatova, said she drove nine hours to camp IK-12 in Mordovia last week and was refused at the gate.
S “The duty officer told me that he had been moved to a punishment cell for refusing to sew uniforms, and then he told me that I had not heard that,” Bulatova said by email.
P KTXE reached out to the Embassy for comment.
S A written reply called Wednesday’s demonstration “a circus” and said the prisoner “enjoys all the rights provided by law”.
P Rep. Linda Farris, R-Texas, who joined the rally, has a different word for it.
S “This is a kidnapping with paperwork,” she said, to whoops and a few car horns.
P The House voted unanimously in June for a resolution demanding his release, days before the American president raised the case with his Russian counterpart in Geneva.
P So far, crickets.
S “He talked about Cody at that summit, and I thank him, but talk don’t open doors,” Whitlock said.
P National Security Council spokesman Tyler Brandt said the administration “will not stop” until Cody is home and repeated the call on Moscow to free him.
P Russian media have floated a trade for an arms dealer whom a New York court sentenced to 25 years in 2012.
P Back in Longview, where yellow ribbons hang on the feed store and the Whataburger, Mayor Gene Pulaski has ordered the lights at the football field left on all night.
S “It ain’t much,” the mayor said.
P The protest wound up with the Marines’ Hymn, and the embassy kept its blinds down through the whole rally.
P Two years after the arrest and 13 months after the verdict, the Whitlocks have put their retirement money into lawyers and stamps.
@ mar | Cody Whitlock | p | USAELI | former Marine
@ dad | Ron Whitlock | p | USACVL | father of Cody Whitlock
@ rus | Russia | c | RUS
@ rusc | Moscow court | o | RUSJUD
@ pol | Moscow police | o | RUSCOP
@ cam | Prison camp IK-12 | o | RUSCOP
@ cong | Rep. Linda Farris | p | USALEG | Representative
@ wh | Tyler Brandt | p | USAGOV | National Security Council spokesman
@ usp | President of the United States | p | USAGOV | President
@ rusp | President of Russia | p | RUSGOV | President
@ amb | US ambassador to Russia | p | USAGOV | ambassador
@ ral | supporters of Cody Whitlock | l | USACVL
@ house | House of Representatives | o | USALEG
@ law | Irina Bulatova | p | RUSSOC | lawyer
@ emb | Russian Embassy in Washington | o | RUSGOV
@ may | Gene Pulaski | p | USAGOV | Mayor
@ arms | Russian arms dealer | p | RUSCRM
@ uscourt | New York court | o | USAJUD
E 0 East Texas/LOC; Russian Embassy/FAC
E 1 WASHINGTON/GPE; KTXE/ORG; Longview/GPE; Russia/GPE; about 60 people/NUM; Russian Embassy/FAC; Wednesday/DATE
E 2 Ron Whitlock/PER
E 4 Cody Whitlock/PER; Moscow/GPE; August 2019/DATE
E 6 July 2020/DATE
E 7 U.S./GPE
E 8 Whitlock/PER
E 9 Saturday/DATE
E 10 July 3/DATE
E 11 Moscow/GPE; Irina Bulatova/PER; IK-12/FAC; Mordovia/GPE; last week/DATE
E 12 Bulatova/PER
E 13 KTXE/ORG; Embassy/ORG
E 14 Wednesday/DATE
E 15 Linda Farris/PER; Texas/GPE
E 17 House/ORG; June/DATE; American/NORP; Russian/NORP; Geneva/GPE
E 19 Cody/PER; Whitlock/PER
E 20 National Security Council/ORG; Tyler Brandt/PER; Cody/PER; Moscow/GPE
E 21 Russian/NORP; New York/GPE; 2012/DATE
E 22 Longview/GPE; Whataburger/FAC; Gene Pulaski/PER
E 24 Marines/ORG
E 25 Whitlocks/PER
V 0 | rallies | PROTEST/demo | legal,diplomatic | 141 | East Texas dad=dad | Russian Embassy=emb | where=Russian Embassy | id=a
V 1 | held | COERCE/arrest | legal,diplomatic | 173 | Russia=rus | Longview Marine veteran=mar | id=h
V 1 | rally | =a | | | The father of a Longview Marine veteran=dad; about 60 people=ral | Russian Embassy=emb | when=Wednesday | date=2021-08-11 | where=Russian Embassy | n=protesters:about 60 people:60
V 2 | took | =h | | | They=rus | my boy=mar | by=Ron Whitlock=dad
V 3 | won’t | REJECT | legal,diplomatic | 120 | they=rus | me=dad | by=@2:Ron Whitlock=dad
V 5 | detained | =h | | | Officers=pol | him=mar | when=@4:August 2019 | date=2019-08 | where=@4:Moscow
V 5 | accused | ACCUSE/allege | legal | 112 | Officers=pol | he=mar | st=h
V 5 | grabbing | ASSAULT/beat | crime | 182 | he#1=mar | a policeman=pol | by=Officers=pol
V 6 | gave | SANCTION/convict | legal | 116 | a court=rusc | him=mar | st=h | when=July 2020 | date=2020-07 | id=c
V 7 | called | ACCUSE/disapprove | legal,diplomatic | 111 | The U.S. ambassador at the time=amb | @6:a court=rusc | st=h
V 8 | pleaded | REJECT | legal | 016 | Whitlock=mar | @6:a court=rusc | st=h
V 11 | refused | REJECT | legal | 120 | camp IK-12=cam | she=law | by=Irina Bulatova=law | when=last week | date=2021-08-02/2021-08-08 | where=camp IK-12 | id=g
V 12 | moved | COERCE/restrict | legal | 172 | The duty officer=cam | he#1=mar | by=The duty officer=cam
V 12 | refusing | REJECT | rights-freedoms | 120 | he#1=mar | The duty officer=cam | by=The duty officer=cam
V 14 | called | ACCUSE/disapprove | diplomatic | 111 | @13:the Embassy=emb | @2:Ron Whitlock=dad
V 14 | demonstration | =a | | | @2:Ron Whitlock=dad; @1:about 60 people=ral | @13:the Embassy=emb | when=Wednesday | date=2021-08-11
V 15 | joined | =a | | | Rep. Linda Farris=cong | @13:the Embassy=emb
V 15 | rally | =a |  |  | Rep. Linda Farris=cong | @13:the Embassy=emb
V 16 | said | ACCUSE/allege | legal,diplomatic | 112 | she=cong | @1:Russia=rus
V 16 | kidnapping | =h | | | @1:Russia=rus | @8:Whitlock=mar | by=she=cong
V 17 | demanding | REQUEST/yield | diplomatic,legislative | 1053 | The House=house | Russian=rus | when=June | date=2021-06 | st=h | id=d
V 17 | raised | CONSULT/third-party | diplomatic | 044 | the American president=usp; his Russian counterpart=rusp | | when=June | date=2021-06 | where=Geneva | st=h | id=s
V 17 | voted | =d |  |  | The House=house | Russian=rus | when=June | date=2021-06
V 19 | summit | =s | | | He=usp; @17:his Russian counterpart=rusp | | by=Whitlock=dad
V 19 | thank | SUPPORT | diplomatic | 051 | Whitlock=dad | him=usp
V 19 | talked | =s |  |  | He=usp; @17:his Russian counterpart=rusp |  | by=Whitlock=dad
V 20 | repeated the call | REQUEST/yield | diplomatic | 0253 | National Security Council spokesman Tyler Brandt=wh | Moscow=rus
V 21 | sentenced | SANCTION/convict | legal,trafficking | 116 | a New York court=uscourt | arms dealer=arms | st=h | when=2012 | date=2012
V 24 | protest | =a | | | @1:about 60 people=ral; @2:Ron Whitlock=dad | embassy=emb
V 24 | rally | =a | | | @1:about 60 people=ral; @2:Ron Whitlock=dad | embassy=emb
V 25 | arrest | =h | | | @5:Officers=pol | @8:Whitlock=mar | when=Two years | date=2019-08
V 25 | verdict | =c | | | @6:a court=rusc | @8:Whitlock=mar | when=13 months | date=2020-07
Q 0 | d | He’s disappeared on us | East Texas dad=dad |  | -
Q 1 | i | he has no idea where his son is or whether he is alive | The father of a Longview Marine veteran=dad | saying | -
Q 2 | d | They took my boy over a bar story | Ron Whitlock=dad | told | the crowd=ral
Q 3 | d | * | @2:Ron Whitlock=dad |  | @2:the crowd=ral
Q 7 | m | the trial “theater of the absurd” | The U.S. ambassador at the time=amb | called | -
Q 11 | i | she drove nine hours to camp IK-12 in Mordovia last week and was refused at the gate | Irina Bulatova=law | said | -
Q 12 | d | The duty officer told me~~had not heard that | Bulatova=law | said | -
Q 14 | m | Wednesday’s demonstration “a circus” | @13:the Embassy=emb | called | -
Q 14 | m | the prisoner “enjoys all the rights provided by law” | @13:the Embassy=emb | said | -
Q 16 | d | This is a kidnapping with paperwork | she=cong | said | -
Q 19 | d | He talked about Cody at that summit, and I thank him, but talk don’t open doors | Whitlock=dad | said | -
Q 20 | m | the administration “will not stop” until Cody is home | National Security Council spokesman Tyler Brandt=wh | said | -
Q 23 | d | It ain’t much | the mayor=may | said | -

#A w25-016 | 2018-08-04 | HARARE
S Riot police storm Chidzonga press conference, retreat red-faced
P • MDC Alliance leader rejects ‘fake’ poll result • Six killed in Wednesday shooting • ED promises probe
P ANTI-RIOT police armed with shields and tear gas canisters yesterday stormed the Bronte Hotel in Harare and tried to disperse a press conference that MDC Alliance leader Farai Chidzonga was about to address, chasing local and foreign journalists across the lawns before an embarrassed government stepped in.
P “You have five minutes to leave, or we will use force,” shouted an officer, Superintendent Loveness Mutasa, banging her baton stick on a buffet table.
P Twenty minutes later acting information minister Nomsa Gumbo arrived in a Mercedes, whispered to the commander and announced that the press conference could go on.
S “We are a new Zimbabwe, and I apologise for this confusion,” she told journalists as the officers filed back into their trucks.
P When Chidzonga finally took the microphone he dismissed the presidential results announced by ZEC at 1am as “fake, unverified and the fruit of a mating of rigging and fraud”.
S “We won this election, and no amount of AKs will change the arithmetic,” he said.
P According to the commission the incumbent got 50,8% of the vote to Chidzonga’s 44,3%, which spared him a run-off by a whisker.
P The raid on the hotel came two days after soldiers opened fire on demonstrators and bystanders in the capital, killing six people and wounding 14.
S The crowd had been burning tyres and throwing stones at ZEC’s command centre to protest at the delay in the count.
P Sekai Dube, who sells airtime at Copacabana, watched a woman fall next to her.
S “She was not even a protester, she had a baby’s bottle in her hand,” Dube said, breaking down.
S “The soldier was on one knee, aiming the way you aim at an animal.”
P The President described the bloodshed as “unfortunate” and promised an independent investigation “that will bring those responsible to justice”.
S Few here hold their breath; the tycoons who looted Marange’s diamonds have been waiting for their probe since 2016.
P Brigadier General Augustine Moyo blamed the opposition, insisting that its leaders had incited the violence.
P On Thursday police ransacked the MDC’s headquarters, Harvest House, carried off computers and picked up 27 activists, who are due in court on Monday on charges of public violence.
P Their lawyer, Beatrice Nhamo, said several had been beaten with rifle butts after the arrests, and called for their immediate release.
P European Union observers, allowed in for the first time in 16 years, faulted the campaign as “not a level field” and urged restraint on all sides.
P South Africa’s president congratulated the winner all the same.
P In 2008, it may be remembered, the official count took five weeks, and the second round was fought with clubs.
P By evening the waiters at the Bronte had righted the tables.
P Gumbo’s apology for the raid did not stretch to the shooting.
P Asked about the arrests and the killings, police and army passed the question to each other, and Chidzonga’s rejection of the figures went unanswered.
@ mdc | MDC Alliance | o | ZWEPTYOPP
@ ldr | Farai Chidzonga | p | ZWEPTYOPP | leader of the MDC Alliance
@ pol | Zimbabwe Republic Police | o | ZWECOP
@ army | Zimbabwe National Army | o | ZWEMIL
@ dead | protesters in Harare | l | ZWECVLOPP
@ pres | President of Zimbabwe | p | ZWEGOV | President
@ inf | Nomsa Gumbo | p | ZWEGOV | acting information minister
@ zec | Zimbabwe Electoral Commission | o | ZWEGOV
@ jrn | journalists at the Bronte Hotel | l | JRN
@ chief | Superintendent Loveness Mutasa | p | ZWECOP | police officer
@ eu | European Union observers | g | EUR
@ law | Beatrice Nhamo | p | ZWESOC | human rights lawyer
@ zaf | South African President | p | ZAFGOV | President
@ vend | Sekai Dube | p | ZWECVL | vendor
@ gen | Brigadier General Augustine Moyo | p | ZWEMIL | Brigadier General
@ arr | 27 MDC activists | l | ZWEPTYOPP
E 0 Chidzonga/PER
E 1 MDC Alliance/ORG; Six/NUM; Wednesday/DATE; ED/PER
E 2 yesterday/DATE; Bronte Hotel/FAC; Harare/GPE; MDC Alliance/ORG; Farai Chidzonga/PER
E 3 Loveness Mutasa/PER
E 4 Nomsa Gumbo/PER
E 5 Zimbabwe/GPE
E 6 Chidzonga/PER; ZEC/ORG
E 8 Chidzonga/PER
E 9 six people/NUM; 14/NUM
E 10 ZEC/ORG
E 11 Sekai Dube/PER; Copacabana/LOC
E 12 Dube/PER
E 15 Marange/LOC; 2016/DATE
E 16 Augustine Moyo/PER
E 17 Thursday/DATE; MDC/ORG; Harvest House/FAC; 27 activists/NUM; Monday/DATE
E 18 Beatrice Nhamo/PER
E 19 European Union/ORG
E 20 South Africa/GPE
E 21 2008/DATE
E 22 Bronte/FAC
E 23 Gumbo/PER
E 24 Chidzonga/PER
V 0 | storm | COERCE/seize | election,rights-freedoms,repression | 1711 | Riot police=pol | @2:local and foreign journalists=jrn | id=a
V 0 | retreat | RETREAT/withdraw | election,rights-freedoms | 080 | Riot police=pol | | id=b
V 1 | rejects | REJECT | election | 120 | MDC Alliance leader=ldr | @6:ZEC=zec | id=r
V 1 | shooting | ASSAULT/firearms | repression,military,election | 175 | @9:soldiers=army | Six=dead | when=Wednesday | date=2018-08-01 | n=killed:Six:6 | id=k
V 1 | promises | AGREE | repression,executive | 034 | ED=pres | | id=p
V 2 | stormed | =a | | | ANTI-RIOT police=pol | local and foreign journalists=jrn | when=yesterday | date=2018-08-03 | where=Bronte Hotel
V 2 | chasing | =a | | | ANTI-RIOT police=pol | local and foreign journalists=jrn
V 2 | disperse | =a |  |  | ANTI-RIOT police=pol | local and foreign journalists=jrn
V 3 | shouted | THREATEN/violence | rights-freedoms,repression | 137 | Superintendent Loveness Mutasa=chief | You=jrn
V 4 | announced | CONCEDE | rights-freedoms | 081 | Nomsa Gumbo=inf | @2:local and foreign journalists=jrn | id=c
V 5 | apologise | CONCEDE | rights-freedoms | 055 | she=inf | journalists=jrn | id=l
V 5 | filed back | =b | | | officers=pol | -
V 6 | dismissed | =r | | | Chidzonga=ldr | ZEC=zec
V 7 | said | =r | | | he=ldr | @6:ZEC=zec
V 9 | raid | =a | | | @2:ANTI-RIOT police=pol | @2:local and foreign journalists=jrn | where=hotel
V 9 | opened fire | =k | | | soldiers=army | demonstrators and bystanders=dead | when=two days after | date=2018-08-01 | where=the capital | n=killed:six people:6 | n=injured:14:14
V 9 | killing | =k |  |  | soldiers=army | demonstrators and bystanders=dead
V 10 | throwing | PROTEST/riot | election | 145 | The crowd=dead | ZEC=zec | id=q
V 10 | burning | =q |  |  | The crowd=dead | ZEC=zec
V 11 | fall | =k | | | @9:soldiers=army | a woman=dead
V 13 | aiming | =k | | | The soldier=army | @12:She=dead
V 14 | bloodshed | =k | | | @13:soldier=army | @9:demonstrators and bystanders=dead
V 14 | promised | =p | | | The President=pres | -
V 16 | blamed | ACCUSE/allege | election | 112 | Brigadier General Augustine Moyo=gen | the opposition=mdc | id=bl
V 16 | violence | =q | | | its leaders=dead | @10:ZEC=zec
V 16 | insisting | =bl |  |  | Brigadier General Augustine Moyo=gen | the opposition=mdc
V 17 | ransacked | COERCE/seize | election,repression | 1711 | police=pol | MDC=mdc | when=Thursday | date=2018-08-02 | where=Harvest House | id=o
V 17 | carried off | =o | | | police=pol | MDC=mdc
V 17 | picked up | COERCE/arrest | election,legal | 173 | police=pol | activists=arr | when=Thursday | date=2018-08-02 | n=arrested:27 activists:27 | id=d
V 17 | charges | ACCUSE/allege | election,legal | 115 | police=pol | activists=arr | st=f | when=Monday | date=2018-08-06
V 18 | beaten | ASSAULT/beat | repression,human-rights | 175 | @17:police=pol | several=arr | by=Beatrice Nhamo=law
V 18 | arrests | =d | | | @17:police=pol | several=arr
V 18 | called for | REQUEST/yield | legal,rights-freedoms | 0253 | Beatrice Nhamo=law | @17:police=pol
V 19 | faulted | ACCUSE/disapprove | election | 111 | European Union observers=eu | @10:ZEC=zec
V 19 | urged | REQUEST/yield | election | 0256 | European Union observers=eu | sides=mdc; sides=pres
V 19 | allowed in | RETREAT/access | election,diplomatic | 0862 | @14:The President=pres | European Union observers=eu
V 20 | congratulated | SUPPORT | election,diplomatic | 051 | South Africa’s president=zaf | the winner=pres
V 23 | apology | =l | | | Gumbo=inf | @5:journalists=jrn
V 23 | raid | =a | | | @2:ANTI-RIOT police=pol | @5:journalists=jrn
V 23 | shooting | =k | | | @9:soldiers=army | @9:demonstrators and bystanders=dead
V 24 | arrests | =d | | | police=pol | @17:activists=arr
V 24 | killings | =k | | | army=army | @9:demonstrators and bystanders=dead
V 24 | rejection | =r | | | Chidzonga=ldr | @10:ZEC=zec
Q 1 | m | ‘fake’ poll result | MDC Alliance leader=ldr | rejects | -
Q 3 | d | You have five minutes to leave, or we will use force | Superintendent Loveness Mutasa=chief | shouted | -
Q 4 | i | the press conference could go on | acting information minister Nomsa Gumbo=inf | announced | -
Q 5 | d | We are a new Zimbabwe, and I apologise for this confusion | she=inf | told | journalists=jrn
Q 6 | m | the presidential results announced by ZEC at 1am as “fake, unverified and the fruit of a mating of rigging and fraud” | he=ldr | dismissed | -
Q 7 | d | We won this election, and no amount of AKs will change the arithmetic | he=ldr | said | -
Q 8 | i | the incumbent got 50,8% of the vote to Chidzonga’s 44,3% | the commission=zec | According to | -
Q 12 | d | She was not even a protester, she had a baby’s bottle in her hand | Dube=vend | said | -
Q 13 | d | * | @12:Dube=vend |  | -
Q 14 | m | the bloodshed as “unfortunate” | The President=pres | described | -
Q 14 | m | an independent investigation “that will bring those responsible to justice” | The President=pres | promised | -
Q 16 | i | its leaders had incited the violence | Brigadier General Augustine Moyo=gen | insisting | -
Q 18 | i | several had been beaten with rifle butts after the arrests | Beatrice Nhamo=law | said | -
Q 19 | m | the campaign as “not a level field” | European Union observers=eu | faulted | -

#A w25-017 | 2019-03-13 | Beirut
S Saudi Arabia: Women on trial for defending rights; diplomats, press shut out
P Drop charges and free activists, investigate claims of torture
P (Beirut, March 13, 2019) – Saudi Arabia put 10 women’s rights activists on trial in Riyadh today after holding them for close to a year without charge, Freedom Monitor said.
P Diplomats from at least nine countries and a group of foreign reporters were turned away at the door of the Criminal Court, whose president told them that the session was private.
P “The women should be honored, and instead they are in the dock,” said Nadine Khoury, Middle East director at Freedom Monitor.
S “This trial is one more stain on a justice system that has lost the habit of justice.”
P Relatives, who were allowed inside, said that almost all of the charges concern peaceful work, such as talking to foreign reporters, to embassies and to other rights groups.
P Among the defendants is Layla al-Mutairi, 29, who was first jailed for 73 days in 2014 when she tried to drive a car across the border from the United Arab Emirates.
P She and most of the others were seized last May in a wave of arrests that began five weeks before the kingdom let women take the wheel.
S Newspapers loyal to the palace printed their faces under the word “traitors”.
P Her brother Walid, a student in Brussels, told Freedom Monitor what she had whispered to their parents through the glass.
S “She said that masked men had held her under water, given her electric shocks and threatened to throw her body into the sewers,” he said.
S “A royal adviser was in the room, and he laughed.”
P The Saudi authorities have consistently denied the torture.
S Reports of ill-treatment are “false and baseless”, the Public Prosecution said on March 1 after an inquiry that it carried out itself.
P Last week 36 countries led by Iceland issued a statement at the UN Human Rights Council in Geneva calling for the women’s release, the first time the body’s members have censured the kingdom together.
P Riyadh’s ambassador in Geneva rejected that appeal as “interference under the guise of defending human rights”.
P In Britain, the foreign secretary has said that he raised the cases “face to face” during a visit this month.
S Words are cheap when the same government goes on approving arms exports, said MP Joanna Treloar, who was refused a visa in January to see the prisoners.
P A Saudi woman still needs a man’s permission to marry.
P Independent monitors, among them the UN, should be let into Dhahban prison without delay, and those who ordered or carried out the abuse should be punished, Freedom Monitor said.
P “If the authorities have nothing to hide, a locked courtroom is a strange way to show it,” Khoury said.
P The trial was adjourned until March 27, and the women were driven back to the prison where, they say, the torture took place.
P Neither the arrests nor the appeal from Geneva rated a line in the next day’s newspapers.
@ sau | Saudi Arabia | c | SAU
@ wom | women's rights activists | l | SAUSOC
@ lay | Layla al-Mutairi | p | SAUSOC | activist
@ court | Criminal Court in Riyadh | o | SAUJUD
@ rw | Freedom Monitor | o | NGO
@ nad | Nadine Khoury | p | NGO | Middle East director
@ bro | Walid al-Mutairi | p | SAUCVL | brother of Layla al-Mutairi
@ pros | Saudi Public Prosecution | o | SAUJUD
@ dip | diplomats | g | GOV
@ jrn | foreign journalists | g | JRN
@ ice | Iceland | c | ISL
@ mask | masked interrogators | g | SAUCOP
@ fs | British Foreign Secretary | p | GBRGOV | Foreign Secretary
@ jud | court president | p | SAUJUD
@ mp | Joanna Treloar | p | GBRLEG | Member of Parliament
@ amb | Saudi ambassador in Geneva | p | SAUGOV | ambassador
@ dri | women drivers | l | SAUCVL
@ sjrn | pro-palace Saudi newspapers | g | SAUJRN
E 0 Saudi Arabia/GPE
E 2 Beirut/GPE; March 13, 2019/DATE; Saudi Arabia/GPE; Riyadh/GPE; 10 women’s rights activists/NUM; today/DATE; Freedom Monitor/ORG
E 3 Criminal Court/ORG
E 4 Nadine Khoury/PER; Middle East/LOC; Freedom Monitor/ORG
E 7 Layla al-Mutairi/PER; 2014/DATE; United Arab Emirates/GPE
E 8 last May/DATE
E 10 Walid/PER; Brussels/GPE; Freedom Monitor/ORG
E 13 Saudi/NORP
E 14 Public Prosecution/ORG; March 1/DATE
E 15 Last week/DATE; Iceland/GPE; UN Human Rights Council/ORG; Geneva/GPE
E 16 Riyadh/GPE; Geneva/GPE
E 17 Britain/GPE; this month/DATE
E 18 Joanna Treloar/PER; January/DATE
E 19 Saudi/NORP
E 20 UN/ORG; Dhahban prison/FAC; Freedom Monitor/ORG
E 21 Khoury/PER
E 22 March 27/DATE
E 23 Geneva/GPE; the next day/DATE
V 0 | trial | ACCUSE/allege | legal,gender,human-rights | 115 | @2:Saudi Arabia=sau | Women=wom | id=a
V 0 | shut out | REJECT | legal,rights-freedoms | 120 | @2:Saudi Arabia=sau | diplomats=dip; press=jrn | id=b
V 1 | Drop | REQUEST/change | legal,gender | 0243 | @2:Freedom Monitor=rw | @2:Saudi Arabia=sau | id=c
V 1 | free | REQUEST/yield | legal,gender | 0253 | @2:Freedom Monitor=rw | @2:Saudi Arabia=sau | id=d
V 1 | investigate | REQUEST/change | human-rights,legal | 0243 | @2:Freedom Monitor=rw | @2:Saudi Arabia=sau | id=i
V 2 | trial | =a | | | Saudi Arabia=sau | women’s rights activists=wom | by=Freedom Monitor=rw | when=today | date=2019-03-13 | where=Riyadh | n=other:10 women’s rights activists:10
V 2 | holding | COERCE/arrest | legal,gender | 173 | Saudi Arabia=sau | them=wom | by=Freedom Monitor=rw | id=e
V 3 | turned away | =b | | | Criminal Court=court | Diplomats=dip; foreign reporters=jrn | where=door of the Criminal Court
V 4 | said | ACCUSE/disapprove | human-rights,gender | 111 | Nadine Khoury=nad | @2:Saudi Arabia=sau | id=f
V 4 | in the dock | =a | | | @2:Saudi Arabia=sau | The women=wom
V 5 | trial | =a | | | @2:Saudi Arabia=sau | @4:The women=wom
V 5 | stain | =f | | | @4:Nadine Khoury=nad | @2:Saudi Arabia=sau
V 6 | charges | =a | | | @2:Saudi Arabia=sau | @4:women=wom | by=Relatives=bro
V 7 | jailed | COERCE/arrest | legal,gender | 173 | @2:Saudi Arabia=sau | Layla al-Mutairi=lay | st=h | when=2014 | date=2014
V 8 | seized | =e | | | kingdom=sau | She=lay; most of the others=wom | when=last May | date=2018-05
V 8 | arrests | =e | | | kingdom=sau | women=wom | when=last May | date=2018-05
V 8 | let | CONCEDE | gender,rights-freedoms | 081 | kingdom=sau | women=dri | st=h
V 9 | printed | ACCUSE/allege | gender,legal | 1125 | Newspapers loyal to the palace=sjrn | @8:She=wom | st=h
V 11 | held | ASSAULT/torture | human-rights,gender | 1822 | masked men=mask | her#1=lay | by=She=lay | st=h | id=t
V 11 | electric shocks | =t | | | masked men=mask | her#1=lay | by=She=lay
V 11 | threatened | THREATEN/violence | human-rights,gender | 137 | masked men=mask | her#1=lay | by=She=lay | st=h
V 13 | denied | REJECT | human-rights | 016 | The Saudi authorities=sau | @11:She=lay | id=g
V 13 | torture | =t | | | @11:masked men=mask | @11:her#1=lay
V 14 | said | =g | | | Public Prosecution=pros | @11:She=lay | when=March 1 | date=2019-03-01
V 14 | ill-treatment | =t | | | @11:masked men=mask | @11:her#1=lay
V 14 | inquiry | ACCUSE/investigate | human-rights,legal | 092 | it=pros | @11:masked men=mask | st=h
V 15 | calling for | REQUEST/yield | human-rights,gender,diplomatic | 0253 | Iceland=ice | the kingdom=sau | when=Last week | date=2019-03-04/2019-03-10 | where=Geneva | id=h
V 15 | censured | ACCUSE/disapprove | human-rights,diplomatic | 111 | Iceland=ice | kingdom=sau | when=Last week | date=2019-03-04/2019-03-10
V 15 | statement | =h |  |  | Iceland=ice | the kingdom=sau | when=Last week | date=2019-03-04/2019-03-10
V 16 | rejected | REJECT/yield | human-rights,diplomatic | 1243 | Riyadh’s ambassador in Geneva=amb | @15:Iceland=ice
V 16 | appeal | =h | | | @15:Iceland=ice | Riyadh=sau
V 17 | visit | CONSULT/visit | diplomatic | 042 | the foreign secretary=fs | @16:Riyadh=sau | by=the foreign secretary=fs | when=this month | date=2019-03
V 17 | raised | ACCUSE/disapprove | human-rights,diplomatic | 111 | he=fs | @16:Riyadh=sau | when=this month | date=2019-03
V 18 | refused | REJECT | diplomatic,human-rights | 120 | @16:Riyadh=sau | Joanna Treloar=mp | when=January | date=2019-01 | st=h
V 18 | said | ACCUSE/disapprove | human-rights,military | 111 | MP Joanna Treloar=mp | the same government=fs
V 18 | approving | AID | military | 072 | the same government=fs | @16:Riyadh=sau | by=MP Joanna Treloar=mp
V 20 | let | REQUEST/yield | human-rights | 0255 | Freedom Monitor=rw | @16:Riyadh=sau
V 20 | punished | =i | | | Freedom Monitor=rw | @16:Riyadh=sau
V 20 | abuse | =t | | | @11:masked men=mask | @11:her#1=lay
V 21 | locked | =b | | | the authorities=court | @3:Diplomats=dip; @3:foreign reporters=jrn | by=Khoury=nad
V 21 | said | =f |  |  | Khoury=nad | the authorities=sau
V 22 | trial | =a | | | @16:Riyadh=sau | women=wom
V 22 | torture | =t | | | @11:masked men=mask | women=wom | by=they=wom | where=prison
V 23 | arrests | =e | | | @16:Riyadh=sau | @22:women=wom
V 23 | appeal | =h | | | @15:Iceland=ice | @16:Riyadh=sau
Q 2 | i | Saudi Arabia put 10 women’s rights activists on trial in Riyadh today after holding them for close to a year without charge | Freedom Monitor=rw | said | -
Q 3 | i | the session was private | president=jud | told | them=dip
Q 4 | d | The women should be honored, and instead they are in the dock | Nadine Khoury, Middle East director at Freedom Monitor=nad | said | -
Q 5 | d | * | @4:Nadine Khoury, Middle East director at Freedom Monitor=nad |  | -
Q 6 | i | almost all of the charges concern peaceful work, such as talking to foreign reporters, to embassies and to other rights groups | Relatives=bro | said | -
Q 11 | d | She said that masked men had held her under water, given her electric shocks and threatened to throw her body into the sewers | he=bro | said#2 | -
Q 12 | d | * | @11:he=bro |  | -
Q 14 | m | Reports of ill-treatment are “false and baseless” | the Public Prosecution=pros | said | -
Q 16 | m | that appeal as “interference under the guise of defending human rights” | Riyadh’s ambassador in Geneva=amb | rejected | -
Q 17 | m | he raised the cases “face to face” during a visit this month | the foreign secretary=fs | said | -
Q 18 | i | Words are cheap when the same government goes on approving arms exports | MP Joanna Treloar=mp | said | -
Q 20 | i | Independent monitors, among them the UN, should be let into Dhahban prison without delay, and those who ordered or carried out the abuse should be punished | Freedom Monitor=rw | said | -
Q 21 | d | If the authorities have nothing to hide, a locked courtroom is a strange way to show it | Khoury=nad | said | -

#A w25-018 | 2018-11-27 | Kiev
S Ukraine declares martial law after Russia fires on and captures three of its ships
P MPs vote for 30-day emergency in border regions as Kremlin accuses Kiev of ‘dangerous provocation’ off Crimea and court jails first of 24 sailors
P Ukraine’s parliament has imposed martial law in 10 regions of the country for the first time since independence, a day after Russian border guards rammed, shot at and boarded three of its naval vessels in the Black Sea.
P The vote, by 276 to 30, came late on Monday after hours of shouting in which the president was accused of trying to put off an election that he looks likely to lose.
P “Martial law does not mean declaring war,” the president said in a television address.
S He had asked for 60 days and cut that to 30 to buy off the likes of Viktor Samchuk, an opposition MP who shouted “Usurper!” from the gallery steps.
P Sunday’s confrontation began when two gunboats and a tug, on their way from Odessa to Mariupol, approached the Kerch strait, the only way into the Sea of Azov.
S Russia parked a tanker under the bridge that it opened there in May, and its jets roared overhead.
P A recording put out by Kiev has a Russian officer yelling at his helmsman: “Squeeze him! From the right!”
P By nightfall six Ukrainian sailors were wounded, two of them seriously, and all three ships were under tow to Kerch.
P “They were leaving, they had turned round, and they were shot in the back,” said Admiral Oleh Ponomarenko, deputy commander of the navy.
P Moscow, which annexed Crimea in 2014, maintains that the boats entered its waters without leave and “manoeuvred dangerously”.
S The Kremlin’s spokesman called it “a very dangerous provocation that requires special investigation”.
P On Tuesday a court in Simferopol ordered one of the captured men, Andriy Horbenko, 27, to be held for two months on a charge of crossing the border illegally; rulings on the others are expected in the coming hours.
S He faces up to six years.
P “He peels potatoes on that tug,” his sister Natalia said.
P His lawyer, Dzhemil Asanov, argued that the crews are prisoners of war and cannot be tried at all.
P Nato and the EU demanded that the ships and sailors be returned, and Britain’s foreign secretary condemned the seizure as “further evidence of Russia’s contempt for international norms”.
P Germany’s chancellor telephoned both presidents and offered to bring their advisers together.
P At the UN security council the US ambassador denounced “an outrageous violation of sovereign Ukrainian territory”; a Russian attempt to put its own version on the agenda was voted down.
P About 150 people let off flares outside the Russian embassy in Kiev, where a diplomat’s car was burned.
P In Mariupol, whose steelworks live off the strait, the supermarkets were full and the talk was of the price of heating.
S “We have had war at the end of the tram line for four years,” a pensioner shrugged.
P The attack, the seizure of the boats and the detention of their crews have lifted the president’s ratings by four points, a Kiev pollster said.
P The decree runs until 26 December.
@ rus | Russia | c | RUS
@ fsb | Russian coastguard | o | RUSCOP
@ ukr | Ukraine | c | UKR
@ boats | Ukrainian naval vessels | g | UKRMIL
@ rada | Ukrainian parliament | o | UKRLEG
@ ukp | President of Ukraine | p | UKRGOV | President
@ rusp | President of Russia | p | RUSGOV | President
@ spk | Kremlin spokesman | p | RUSGOV | spokesman
@ cri | Simferopol court | o | RUSJUD
@ sail | Andriy Horbenko | p | UKRMIL | sailor
@ sis | Natalia Horbenko | p | UKRCVL | sister of Andriy Horbenko
@ nat | Nato | o | IGO
@ fs | British Foreign Secretary | p | GBRGOV | Foreign Secretary
@ opp | Viktor Samchuk | p | UKRLEGPTYOPP | MP
@ prot | protesters in Kiev | l | UKRCVL
@ rem | Russian embassy in Kiev | o | RUSGOV
@ usamb | US ambassador to the UN | p | USAGOV | ambassador
@ sc | UN Security Council | o | UNO
@ adm | Admiral Oleh Ponomarenko | p | UKRMIL | Admiral
@ poll | pollster | p | UKREDU
@ law | Dzhemil Asanov | p | UKRSOC | lawyer
@ eu | European Union | o | EUR
@ pen | pensioner in Mariupol | p | UKRCVL
@ ger | German chancellor | p | DEUGOV | Chancellor
E 0 Ukraine/GPE; Russia/GPE
E 1 Kremlin/ORG; Kiev/GPE; Crimea/GPE; 24 sailors/NUM
E 2 Ukraine/GPE; Russian/NORP; Black Sea/LOC
E 3 276/NUM; 30/NUM; Monday/DATE
E 5 Viktor Samchuk/PER
E 6 Sunday/DATE; Odessa/GPE; Mariupol/GPE; Kerch strait/LOC; Sea of Azov/LOC
E 7 Russia/GPE; May/DATE
E 8 Kiev/GPE; Russian/NORP
E 9 six/NUM; Ukrainian/NORP; two of them/NUM; Kerch/GPE
E 10 Oleh Ponomarenko/PER
E 11 Moscow/GPE; Crimea/GPE; 2014/DATE
E 12 Kremlin/ORG
E 13 Tuesday/DATE; Simferopol/GPE; Andriy Horbenko/PER
E 15 Natalia/PER
E 16 Dzhemil Asanov/PER
E 17 Nato/ORG; EU/ORG; Britain/GPE; Russia/GPE
E 18 Germany/GPE
E 19 UN/ORG; US/GPE; Ukrainian/NORP; Russian/NORP
E 20 About 150 people/NUM; Russian embassy/FAC; Kiev/GPE
E 21 Mariupol/GPE
E 23 Kiev/GPE
E 24 26 December/DATE
V 0 | declares | COERCE/martial-law | military,political-institutions | 1724 | Ukraine=ukr | | id=m
V 0 | fires | ASSAULT/heavy-weapons | military,territory | 194 | Russia=rus | its ships=boats | id=f
V 0 | captures | COERCE/seize | military,territory | 1711 | Russia=rus | its ships=boats | id=c
V 1 | vote | =m | | | MPs=rada | -
V 1 | accuses | ACCUSE/disapprove | military,territory | 111 | Kremlin=spk | Kiev=ukr | id=a
V 1 | jails | COERCE/arrest | legal,military | 173 | court=cri | first of 24 sailors=boats | id=j
V 1 | emergency | =m |  |  | MPs=rada | -
V 2 | imposed | =m | | | Ukraine’s parliament=rada | | where=10 regions of the country
V 2 | rammed | ASSAULT | military,territory | 190 | Russian border guards=fsb | naval vessels=boats | where=Black Sea | id=r
V 2 | shot | =f | | | Russian border guards=fsb | naval vessels=boats | where=Black Sea
V 2 | boarded | =c | | | Russian border guards=fsb | naval vessels=boats | where=Black Sea
V 3 | vote | =m | | | @2:Ukraine’s parliament=rada | | when=late on Monday | date=2018-11-26
V 3 | accused | ACCUSE/allege | election,political-institutions | 112 | @5:Viktor Samchuk=opp | the president=ukp | id=o
V 5 | cut | CONCEDE | legislative,political-institutions | 083 | He=ukp | Viktor Samchuk=opp
V 5 | shouted | =o | | | Viktor Samchuk=opp | He=ukp
V 5 | asked | REQUEST/change | legislative,military | 0242 | He=ukp | @2:Ukraine’s parliament=rada | st=h
V 6 | confrontation | =f | | | @2:Russian border guards=fsb | gunboats=boats | when=Sunday | date=2018-11-25 | where=Kerch strait
V 7 | parked | COERCE/restrict | military,territory | 191 | Russia=rus | @6:gunboats=boats
V 7 | roared | MOBILIZE/weapons | military | 152 | its jets=rus | @6:gunboats=boats
V 8 | yelling | =r |  |  | Russian officer=fsb | him=boats
V 9 | wounded | =f | | | @8:Russian officer=fsb | Ukrainian sailors=boats | n=injured:six:6
V 9 | tow | =c | | | @8:Russian officer=fsb | ships=boats
V 10 | shot | =f | | | @8:Russian officer=fsb | They=boats | by=Admiral Oleh Ponomarenko=adm
V 11 | annexed | COERCE/seize | territory,military | 192 | Moscow=rus | Crimea=ukr | st=h | when=2014 | date=2014 | where=Crimea
V 11 | maintains | =a | | | Moscow=rus | boats=boats
V 11 | entered | MOBILIZE/weapons | military,territory | 152 | boats=boats | its=rus | by=Moscow=rus
V 12 | called | =a | | | The Kremlin’s spokesman=spk | @11:boats=boats
V 13 | captured | =c | | | @11:Moscow=fsb | men=boats
V 13 | held | =j | | | a court in Simferopol=cri | Andriy Horbenko=sail | when=Tuesday | date=2018-11-27 | where=Simferopol
V 13 | charge | ACCUSE/allege | legal,territory | 115 | @11:Moscow=rus | Andriy Horbenko=sail
V 16 | argued | REJECT | legal,military | 120 | Dzhemil Asanov=law | @13:court in Simferopol=cri
V 17 | demanded | REQUEST/yield | military,diplomatic | 1053 | Nato=nat; EU=eu | Russia=rus
V 17 | condemned | ACCUSE/disapprove | military,diplomatic | 111 | Britain’s foreign secretary=fs | Russia=rus
V 17 | seizure | =c | | | Russia=rus | ships=boats
V 18 | telephoned | CONSULT/phone | diplomatic | 041 | Germany’s chancellor=ger; both presidents=ukp; both presidents=rusp | -
V 18 | offered | AGREE | diplomatic | 039 | Germany’s chancellor=ger | both presidents=ukp; both presidents=rusp
V 19 | denounced | ACCUSE/disapprove | territory,diplomatic | 111 | the US ambassador=usamb | Russian=rus | where=UN security council
V 19 | violation | =f | | | Russian=rus | Ukrainian territory=ukr | by=US ambassador=usamb
V 19 | voted down | REJECT | diplomatic | 129 | UN security council=sc | Russian=rus
V 20 | flares | PROTEST/demo | military,territory | 141 | people=prot | Russian embassy=rem | where=Russian embassy | n=protesters:About 150 people:150
V 20 | burned | PROTEST/riot | military,territory | 145 | people=prot | diplomat=rem | where=Kiev
V 23 | attack | =f | | | @17:Russia=rus | boats=boats
V 23 | seizure | =c | | | @17:Russia=rus | boats=boats
V 23 | detention | =j | | | @13:court in Simferopol=cri | crews=boats
V 24 | decree | =m | | | @2:Ukraine’s parliament=rada | -
Q 1 | m | ‘dangerous provocation’ off Crimea | Kremlin=spk | accuses | -
Q 4 | d | Martial law does not mean declaring war | the president=ukp | said | -
Q 5 | d | Usurper! | Viktor Samchuk, an opposition MP=opp | shouted | He=ukp
Q 8 | d | Squeeze him! From the right! | a Russian officer=fsb | yelling | -
Q 10 | d | They were leaving, they had turned round, and they were shot in the back | Admiral Oleh Ponomarenko, deputy commander of the navy=adm | said | -
Q 11 | m | the boats entered its waters without leave and “manoeuvred dangerously” | Moscow=rus | maintains | -
Q 12 | m | it “a very dangerous provocation that requires special investigation” | The Kremlin’s spokesman=spk | called | -
Q 15 | d | He peels potatoes on that tug | his sister Natalia=sis | said | -
Q 16 | i | the crews are prisoners of war and cannot be tried at all | His lawyer, Dzhemil Asanov,=law | argued | -
Q 17 | i | the ships and sailors be returned | Nato=nat | demanded | -
Q 17 | m | the seizure as “further evidence of Russia’s contempt for international norms” | Britain’s foreign secretary=fs | condemned | -
Q 19 | m | “an outrageous violation of sovereign Ukrainian territory” | the US ambassador=usamb | denounced | -
Q 22 | d | We have had war at the end of the tram line for four years | a pensioner=pen | shrugged | -
Q 23 | i | The attack, the seizure of the boats and the detention of their crews have lifted the president’s ratings by four points | a Kiev pollster=poll | said | -

#A w25-019 | 2022-09-22 | -
S Ukraine war: Britons and Azovstal defenders freed in biggest prisoner swap
P Russia and Ukraine have carried out their largest exchange of captives since the invasion in February, with 215 Ukrainians, five British men and five other foreigners coming home in return for 55 Russians and an opposition politician close to the Kremlin.
P The prisoners crossed over on Wednesday night in the Chernihiv region after weeks of mediation by Turkey and Saudi Arabia.
P “This is clearly a victory for our country, for our entire society,” Ukraine’s president said in his nightly video.
S “And the main thing is that 215 families can see their loved ones safe and at home.”
P Among those released is Callum Thorpe, 28, from Newark, who was sentenced to death in June by what passes for a court in Russian-occupied Donetsk.
P His mother Sheila got the call while she was stacking shelves.
S “He just said, ‘Mum, I’m on a posh plane and they’ve given me a Coke’,” she told the BBC, laughing and crying at once.
P The Britons were flown first to Riyadh, where they were greeted by officials and a doctor, and then to Heathrow.
P The UK prime minister, who was in New York for the UN General Assembly, called it “hugely welcome news” and thanked the Saudi crown prince for his part.
S Critics of the kingdom’s record were less charmed.
P “I’m over the moon for the lads, but let nobody tell me a man with that much blood on his cuffs did it out of kindness,” said Fiona Castell, a Labour MP.
P For Kyiv the prize was 108 fighters of the Azov battalion, among them five commanders who led the defence of the Azovstal steelworks in Mariupol.
S They held out in its tunnels for almost three months before surrendering on 20 May, by which time the city above them had been shelled to rubble.
P Under the deal the five must stay in Turkey until the end of the war, “in the personal protection” of its president, according to Roman Yakovenko, who heads the presidential office.
S Some 29 others were to have gone on trial this autumn before a “tribunal” in a concert hall fitted with cages, a plan that the UN had condemned.
P Moscow said little.
S Its Defence Ministry confirmed that 55 servicemen had been handed back and claimed that they had been in “mortal danger”, without a word about the politician.
P He is a wealthy lawmaker whose daughter has the Russian president for a godfather, and he had been facing trial for treason since his recapture in April.
P Russian nationalists were livid.
S “This is worse than a crime and worse than a mistake: it is unbelievable stupidity,” Maxim Gurov, who led separatist fighters in 2014, wrote of the exchange on Telegram.
P The swap came hours after the Kremlin announced the call-up of 300,000 reservists and as police arrested more than 1,300 people at rallies against it.
P In Poltava, Kateryna Lysenko scrolled through the list of names four times.
S Her husband, a medic, was not on it.
P “I was glad for the others for a whole minute,” she said.
P Since the surrender she and other wives have had coffee together every Sunday, and on the day after the exchange they did so again.
P Of the death sentence her son spoke only once before his release, Mrs Thorpe said: “He told me the judge had egg on his tie.”
@ rus | Russia | c | RUS
@ ukr | Ukraine | c | UKR
@ tur | Turkey | c | TUR
@ sau | Saudi Arabia | c | SAU
@ ukp | President of Ukraine | p | UKRGOV | President
@ adv | Roman Yakovenko | p | UKRGOV | head of the presidential office
@ azov | defenders of Azovstal | g | UKRMIL
@ bri | five British men | l | GBRMIL
@ aid | Callum Thorpe | p | GBRMIL | British volunteer
@ mum | Sheila Thorpe | p | GBRCVL | mother of Callum Thorpe
@ pm | British Prime Minister | p | GBRGOV | Prime Minister
@ med | Ukrainian oligarch | p | UKRPTYOPP | ally of the Russian president
@ rp | Russian prisoners | g | RUSMIL
@ dnr | Donetsk court | o | UKRREBPRE
@ rmod | Russian Defence Ministry | o | RUSGOVMIL
@ blog | Maxim Gurov | p | RUSPRM | nationalist commander
@ mp | Fiona Castell | p | GBRLEG | MP
@ cp | Saudi crown prince | p | SAUGOV | crown prince
@ wife | Kateryna Lysenko | p | UKRCVL | wife of a soldier
@ un | United Nations | o | UNO
@ rpol | Russian police | o | RUSCOP
@ rprot | Russian anti-war protesters | l | RUSCVLOPP
E 0 Ukraine war/EVT; Britons/NORP; Azovstal/FAC
E 1 Russia/GPE; Ukraine/GPE; February/DATE; 215/NUM; Ukrainians/NORP; five#1/NUM; British/NORP; five other foreigners/NUM; 55/NUM; Russians/NORP; Kremlin/ORG
E 2 Wednesday night/DATE; Chernihiv/GPE; Turkey/GPE; Saudi Arabia/GPE
E 3 Ukraine/GPE
E 4 215 families/NUM
E 5 Callum Thorpe/PER; Newark/GPE; June/DATE; Russian/NORP; Donetsk/GPE
E 6 Sheila/PER
E 7 BBC/ORG
E 8 Britons/NORP; Riyadh/GPE; Heathrow/FAC
E 9 UK/GPE; New York/GPE; UN General Assembly/ORG; Saudi/NORP
E 11 Fiona Castell/PER; Labour/ORG
E 12 Kyiv/GPE; 108 fighters/NUM; Azov battalion/ARM; five commanders/NUM; Azovstal/FAC; Mariupol/GPE
E 13 20 May/DATE
E 14 five/NUM; Turkey/GPE; Roman Yakovenko/PER
E 15 29 others/NUM; this autumn/DATE; UN/ORG
E 16 Moscow/GPE
E 17 Defence Ministry/ORG; 55 servicemen/NUM
E 18 Russian/NORP; April/DATE
E 19 Russian/NORP
E 20 Maxim Gurov/PER; 2014/DATE; Telegram/ORG
E 21 Kremlin/ORG; 300,000 reservists/NUM; more than 1,300 people/NUM
E 22 Poltava/GPE; Kateryna Lysenko/PER
E 25 Sunday/DATE
E 26 Thorpe/PER
V 0 | freed | RETREAT/release | military,diplomatic | 0841 | @1:Russia=rus | Britons=bri; Azovstal defenders=azov | id=a
V 0 | swap | COOPERATE | military,diplomatic | 060 | @1:Russia=rus; @1:Ukraine=ukr | | id=b
V 1 | exchange | =b | | | Russia=rus; Ukraine=ukr | -
V 1 | invasion | ASSAULT | military,territory | 190 | Russia=rus | Ukraine=ukr | st=h | when=February | date=2022-02 | id=i
V 1 | coming home | =a | | | Russia=rus | Ukrainians=azov; British men=bri | n=other:215:215
V 1 | return | RETREAT/release | military,diplomatic | 0841 | Ukraine=ukr | Russians=rp; opposition politician=med | n=other:55:55 | id=r
V 2 | crossed | =a | | | @1:Russia=rus | The prisoners=azov | when=Wednesday night | date=2022-09-21 | where=Chernihiv region
V 2 | mediation | CONSULT/third-party | diplomatic,military | 045 | Turkey=tur; Saudi Arabia=sau; @1:Russia=rus; @1:Ukraine=ukr | | id=m
V 5 | released | =a | | | @1:Russia=rus | Callum Thorpe=aid
V 5 | sentenced | SANCTION/convict | legal,military | 116 | a court=dnr | Callum Thorpe=aid | st=h | when=June | date=2022-06 | where=Donetsk | id=s
V 9 | called | SUPPORT | diplomatic | 051 | The UK prime minister=pm | -
V 9 | thanked | SUPPORT | diplomatic | 051 | The UK prime minister=pm | Saudi crown prince=cp | where=New York
V 11 | said | ACCUSE/disapprove | human-rights,diplomatic | 111 | Fiona Castell=mp | @9:Saudi crown prince=cp
V 12 | defence | ASSAULT | military | 190 | the Azov battalion=azov | @1:Russia=rus | st=h | where=Azovstal steelworks | id=df
V 13 | surrendering | RETREAT/disarm | military | 0874 | They=azov | @12:Azovstal=rus | st=h | when=20 May | date=2022-05-20 | id=u
V 13 | shelled | ASSAULT/heavy-weapons | military | 194 | @1:Russia=rus | the city=ukr | st=h | where=the city
V 13 | held out | =df |  |  | They=azov | @1:Russia=rus
V 14 | deal | =b |  |  | @1:Russia=rus; @12:Kyiv=ukr |  | by=Roman Yakovenko=adv
V 14 | war | =i |  |  | @1:Russia=rus | @1:Ukraine=ukr
V 15 | condemned | ACCUSE/disapprove | legal,human-rights | 111 | the UN=un | @5:court in Russian-occupied Donetsk=dnr | st=h
V 17 | handed back | =r | | | @12:Kyiv=ukr | servicemen=rp | by=Defence Ministry=rmod | n=other:55 servicemen:55
V 18 | trial | ACCUSE/allege | legal | 1125 | @12:Kyiv=ukr | He=med
V 18 | recapture | COERCE/arrest | legal | 173 | @12:Kyiv=ukr | his=med | st=h | when=April | date=2022-04
V 20 | wrote | ACCUSE/disapprove | military | 111 | Maxim Gurov=blog | @17:Defence Ministry=rus
V 20 | exchange | =b | | | @17:Its Defence Ministry=rus; @12:Kyiv=ukr | -
V 21 | swap | =b | | | Kremlin=rus; @12:Kyiv=ukr | -
V 21 | call-up | MOBILIZE/troops | military | 152 | Kremlin=rus | @12:Kyiv=ukr | n=troops:300,000 reservists:300000 | id=k
V 21 | arrested | COERCE/arrest | rights-freedoms,repression | 173 | police=rpol | people=rprot | n=arrested:more than 1,300 people:1300
V 21 | rallies | PROTEST/demo | military | 141 | people=rprot | Kremlin=rus
V 25 | surrender | =u | | | @13:They=azov | @16:Moscow=rus
V 25 | exchange | =b | | | @16:Moscow=rus; @12:Kyiv=ukr | -
V 26 | sentence | =s | | | judge=dnr | her son=aid
V 26 | release | =a | | | @16:Moscow=rus | her son=aid
Q 3 | d | This is clearly a victory for our country, for our entire society | Ukraine’s president=ukp | said | -
Q 4 | d | * | @3:Ukraine’s president=ukp |  | -
Q 7 | d | He just said, ‘Mum, I’m on a posh plane and they’ve given me a Coke’ | she=mum | told | -
Q 9 | m | it “hugely welcome news” | The UK prime minister=pm | called | -
Q 11 | d | I’m over the moon for the lads, but let nobody tell me a man with that much blood on his cuffs did it out of kindness | Fiona Castell, a Labour MP=mp | said | -
Q 14 | m | Under the deal the five must stay in Turkey until the end of the war, “in the personal protection” of its president | Roman Yakovenko=adv | according to | -
Q 17 | i | 55 servicemen had been handed back | Its Defence Ministry=rmod | confirmed | -
Q 17 | m | they had been in “mortal danger” | Its Defence Ministry=rmod | claimed | -
Q 20 | d | This is worse than a crime and worse than a mistake: it is unbelievable stupidity | Maxim Gurov=blog | wrote | -
Q 24 | d | I was glad for the others for a whole minute | she=wife | said | -
Q 26 | d | He told me the judge had egg on his tie. | Mrs Thorpe=mum | said | -

#A w25-020 | 2018-11-30 | Buenos Aires
S Analysis: The snub at 30,000 feet — why the president dumped his Russian date by tweet
P (CNN) — It took 280 characters, typed somewhere over the Caribbean, to kill the most anticipated meeting of the G20 summit.
P “Based on the fact that the ships and sailors have not been returned to Ukraine from Russia, I have decided it would be best for all parties concerned to cancel,” the US president tweeted on Thursday, barely an hour after telling reporters on the White House lawn that the talks would “very likely” go ahead.
P The cancellation caught Moscow in midair as well.
S “We have seen the tweet, we have had no official word, and we are still flying to Argentina,” the Kremlin’s spokesman grumbled.
S If that is how it is, he added, the Russian president “will have a couple of extra hours for useful meetings”.
P The official reason is Sunday’s clash off Crimea, in which Russian patrol boats fired on three Ukrainian vessels and seized them with 24 sailors on board.
S European leaders had been pressing Washington to react to that attack, and there is no reason to doubt that some in the White House felt it should.
P But look at the clock.
S At about 9 that morning the president’s former lawyer, Daniel Rossner, walked into a Manhattan courtroom and pleaded guilty to lying to Congress about a plan for a tower in Moscow.
P “He’s a weak person and he’s lying to get a reduced sentence,” the president fumed about the plea before he boarded Air Force One.
P Democrats put two and two together.
S “He’s not punishing Russia, he’s avoiding a photograph,” Rep. Carla Mendes told CNN’s “New Day”, and she vowed that the Intelligence Committee would subpoena the tower papers in January.
S Press secretary Amy Larrabee rejected the suggestion, but conceded that the “witch hunt probably does undermine our relationship with Russia”.
P The ghost at this banquet is Helsinki.
S When the two men met there in July, the American stood at the other’s side, refused to endorse his own spies’ finding that Russia had interfered in the 2016 election, and was savaged for it at home.
P Thomas Wickenden, a former ambassador to Moscow, calls that press conference “the longest hour of my career, and I was watching it from a dentist’s chair”.
S “Nobody in the building wanted a second Helsinki,” he says.
P That leaves a strange summit.
S The Saudi crown prince, whose agents murdered a columnist in Istanbul in October, was given a high-five by the Russian and a wagging finger by the French president, who told him on an open microphone that he was “worried”.
S Argentina’s president, the host, appealed for “dialogue, dialogue and dialogue”.
S Outside, in a city emptied by order, some 20,000 police stand guard against 10,000 marchers who had set off along the Avenida 9 de Julio.
P A senior US official insists the two leaders could yet “bump into each other by the coffee”.
P Snubs are like that: you have to see the other person to enjoy them.
P The cancellation came so late that the Argentines had already printed the seating plan.
P By noon Rossner’s plea, not the clash at sea, led every cable channel, and the tweet about the snub ran third.
@ usp | President of the United States | p | USAGOV | President
@ rusp | President of Russia | p | RUSGOV | President
@ krem | Kremlin spokesman | p | RUSGOV | spokesman
@ us | United States | c | USA
@ rus | Russia | c | RUS
@ ukr | Ukraine | c | UKR
@ fix | Daniel Rossner | p | USAELI | former lawyer of the president
@ dem | Rep. Carla Mendes | p | USALEGPTYOPP | Representative
@ press | Amy Larrabee | p | USAGOV | White House press secretary
@ may | British Prime Minister | p | GBRGOV | Prime Minister
@ scp | Saudi crown prince | p | SAUGOV | crown prince
@ fr | French President | p | FRAGOV | President
@ ex | Thomas Wickenden | p | USAELI | former ambassador
@ arg | President of Argentina | p | ARGGOV | President
@ so | senior US official | p | USAGOV
@ col | Saudi columnist | p | SAUJRN
@ bap | Buenos Aires police | o | ARGCOP
@ prot | anti-G20 protesters | l | ARGCVL
@ sail | Ukrainian sailors | g | UKRMIL
@ agents | Saudi agents | g | SAUSPY
@ cong | US Congress | o | USALEG
@ spy | US intelligence services | g | USASPY
@ g20 | G20 | o | IGO
E 0 Russian/NORP
E 1 CNN/ORG; Caribbean/LOC; G20/ORG
E 2 Ukraine/GPE; Russia/GPE; US/GPE; Thursday/DATE; White House/FAC
E 3 Moscow/GPE
E 4 Argentina/GPE; Kremlin/ORG
E 5 Russian/NORP
E 6 Sunday/DATE; Crimea/GPE; Russian/NORP; Ukrainian/NORP; 24 sailors/NUM
E 7 European/NORP; Washington/GPE; White House/ORG
E 9 that morning/DATE; Daniel Rossner/PER; Manhattan/GPE; Congress/ORG; Moscow/GPE
E 11 Democrats/NORP
E 12 Russia/GPE; Carla Mendes/PER; CNN/ORG; Intelligence Committee/ORG; January/DATE
E 13 Amy Larrabee/PER; Russia/GPE
E 14 Helsinki/GPE
E 15 July/DATE; American/NORP; Russia/GPE; 2016 election/EVT
E 16 Thomas Wickenden/PER; Moscow/GPE
E 17 Helsinki/GPE
E 19 Saudi/NORP; Istanbul/GPE; October/DATE; Russian/NORP; French/NORP
E 20 Argentina/GPE
E 21 some 20,000 police/NUM; 10,000 marchers/NUM; Avenida 9 de Julio/LOC
E 22 US/GPE
E 24 Argentines/NORP
E 25 Rossner/PER
V 0 | snub | REJECT/meet | diplomatic | 125 | president=usp | Russian=rusp | id=a
V 0 | dumped | =a | | | president=usp | Russian=rusp
V 1 | kill | =a | | | @0:president=usp | @0:Russian=rusp
V 1 | summit | CONSULT/multilateral | diplomatic,economic | 040 | @2:president=usp; @3:Moscow=rusp; @20:Argentina’s president=arg; @19:the French president=fr | | id=g
V 2 | cancel | =a | | | the US president=usp | @3:Moscow=rusp | when=Thursday | date=2018-11-29
V 2 | returned | RETREAT | military,territory | 0842 | Russia=rus | Ukraine=ukr | st=n | by=the US president=usp
V 2 | tweeted | =a |  |  | the US president=usp | @3:Moscow=rusp | when=Thursday | date=2018-11-29
V 3 | cancellation | =a | | | @2:US president=usp | Moscow=rusp
V 4 | tweet | =a |  |  | @2:the US president=usp | the Kremlin=rusp | by=the Kremlin’s spokesman=krem
V 4 | grumbled | ACCUSE/disapprove | diplomatic | 111 | the Kremlin’s spokesman=krem | @2:the US president=usp
V 6 | clash | ASSAULT/heavy-weapons | military,territory | 194 | Russian patrol boats=rus | Ukrainian vessels=sail | when=Sunday | date=2018-11-25 | where=off Crimea | id=f
V 6 | fired | =f | | | Russian patrol boats=rus | Ukrainian vessels=sail
V 6 | seized | COERCE/seize | military,territory | 1711 | Russian patrol boats=rus | Ukrainian vessels=sail | n=abducted:24 sailors:24 | id=c
V 7 | pressing | REQUEST/change | diplomatic,military | 1042 | European leaders=fr; European leaders=may | Washington=us
V 7 | attack | =f | | | @6:Russian patrol boats=rus | @6:Ukrainian vessels=sail
V 9 | pleaded | CONCEDE | legal,executive | 015 | Daniel Rossner=fix | Congress=cong | when=that morning | date=2018-11-29 | where=Manhattan courtroom | id=p
V 10 | fumed | ACCUSE/allege | legal,executive | 112 | the president=usp | He=fix | id=w
V 10 | plea | =p | | | He=fix | @9:Congress=cong
V 12 | told | ACCUSE/disapprove | diplomatic,executive | 111 | Rep. Carla Mendes=dem | He=usp | id=md
V 12 | vowed | THREATEN | legislative,legal | 130 | she=dem | He=usp
V 13 | rejected | REJECT | diplomatic,executive | 016 | Amy Larrabee=press | @12:Rep. Carla Mendes=dem
V 13 | suggestion | =md |  |  | @12:Rep. Carla Mendes=dem | @10:the president=usp
V 14 | Helsinki | CONSULT/third-party | diplomatic | 044 | @15:the two men=usp; @15:the two men=rusp |  | st=h | when=@15:July | date=2018-07 | id=h
V 15 | met | =h | | | the two men=usp; the two men=rusp | | when=July | date=2018-07 | where=there
V 15 | refused | REJECT | intelligence,diplomatic | 120 | the American=usp | his own spies=spy | st=h | when=July | date=2018-07
V 15 | interfered | COERCE/misinformation | election,misinformation,cyber | 170 | Russia=rus | @12:He=us | st=h | by=his own spies=spy | when=2016 | date=2016 | id=i
V 15 | finding | ACCUSE/allege | intelligence,election | 112 | his own spies=spy | Russia=rus | st=h
V 18 | summit | =g | | | @2:the US president=usp; @5:the Russian president=rusp; @20:Argentina’s president=arg | -
V 19 | murdered | ASSAULT/targeted | rights-freedoms,human-rights | 186 | agents=agents | columnist=col | st=h | when=October | date=2018-10 | where=Istanbul
V 19 | told | ACCUSE/disapprove | diplomatic,human-rights | 111 | French president=fr | him=scp
V 20 | appealed | REQUEST/meet | diplomatic | 027 | Argentina’s president=arg | @1:G20=g20
V 21 | stand guard | MOBILIZE/police | diplomatic | 153 | police=bap | marchers=prot | n=other:some 20,000 police:20000
V 21 | set off | PROTEST/demo | economic,diplomatic | 141 | marchers=prot | @1:G20=g20 | where=Avenida 9 de Julio | n=protesters:10,000 marchers:10000
V 24 | cancellation | =a | | | @10:the president=usp | @19:the Russian=rusp
V 25 | plea | =p | | | Rossner=fix | @9:Congress=cong
V 25 | clash | =f | | | @6:Russian patrol boats=rus | @6:Ukrainian vessels=sail | where=at sea
V 25 | snub | =a | | | @10:the president=usp | @19:the Russian=rusp
V 25 | tweet | =a |  |  | @10:the president=usp | @19:the Russian=rusp
Q 2 | d | Based on the fact that the ships and sailors have not been returned to Ukraine from Russia, I have decided it would be best for all parties concerned to cancel | the US president=usp | tweeted | -
Q 2 | m | the talks would “very likely” go ahead | the US president=usp | telling | -
Q 4 | d | We have seen the tweet, we have had no official word, and we are still flying to Argentina | the Kremlin’s spokesman=krem | grumbled | -
Q 5 | m | the Russian president “will have a couple of extra hours for useful meetings” | he=krem | added | -
Q 10 | d | He’s a weak person and he’s lying to get a reduced sentence | the president=usp | fumed | -
Q 12 | d | He’s not punishing Russia, he’s avoiding a photograph | Rep. Carla Mendes=dem | told | -
Q 12 | i | the Intelligence Committee would subpoena the tower papers in January | she=dem | vowed | -
Q 13 | m | the “witch hunt probably does undermine our relationship with Russia” | Press secretary Amy Larrabee=press | conceded | -
Q 16 | m | that press conference “the longest hour of my career, and I was watching it from a dentist’s chair” | Thomas Wickenden, a former ambassador to Moscow,=ex | calls | -
Q 17 | d | Nobody in the building wanted a second Helsinki | he=ex | says | -
Q 19 | m | he was “worried” | the French president=fr | told | him=scp
Q 20 | m | “dialogue, dialogue and dialogue” | Argentina’s president, the host,=arg | appealed | -
Q 22 | m | the two leaders could yet “bump into each other by the coffee” | A senior US official=so | insists | -

#A w25-021 | 2019-06-18 | -
S 'I can hear her stomach down the phone': Husband of jailed British mother joins her hunger strike on the Iranian Embassy's doorstep - as staff put up a METAL FENCE to hide him
P Simon Ashdown has eaten nothing since Saturday, when his wife Mina stopped taking food in a Tehran jail to demand her release - Foreign Secretary tells Iran to 'let this innocent mother come home'
P The husband of a British-Iranian charity worker locked up in Tehran has pitched a tent outside the Iranian Embassy in Knightsbridge and vowed not to eat until his wife does.
P Simon Ashdown, 44, an accountant from Hampstead, yesterday spent the fourth day of his hunger strike in a camping chair, sipping water as well-wishers hung yellow ribbons on the railings.
P 'She rang from the ward on Saturday and simply said, "I've started",' he told MailOnline.
S 'I could hardly go home and make a shepherd's pie.'
P Mina, 40, was arrested by the Revolutionary Guards at Imam Khomeini airport on April 3, 2016, as she was about to fly home with her baby daughter.
S A court gave her five years for plotting to overthrow the regime - a charge she has always denied, insisting that all she wanted was to show the little girl to her parents for Nowruz.
P Her protest began on her daughter's fifth birthday.
P Foreign Secretary Jeremy Hallett turned up with a bunch of peonies on Monday and did not mince his words.
S 'To the Iranian regime I say: do the right thing, show the world you have a heart, and let this innocent mother come home,' he said after the doorstep visit.
P The embassy's answer was a 7ft steel fence, which went up overnight in front of the tent.
S Police were called on Sunday after its staff complained that the ribbons blocked the door and a banner was 'glued to state property'.
S Two constables listened to both sides, accepted a biscuit and left; no arrests were made.
P The ambassador has accused Mr Ashdown of 'illegal and provocative acts' and complained in a letter that diplomats' children were frightened.
P 'Frightened of a bald bloke in a cagoule?' scoffed Labour MP Angela Croft, who asked for the envoy to be called in over the fence.
P Campaigners still seethe at the blunder of a former Foreign Secretary, who wrongly told MPs in November 2017 that Mina had been teaching journalism.
S Four days later she was hauled before a judge and threatened with another five years.
P Tehran has never hidden that there is a price.
S In April its foreign minister offered to trade her for an Iranian woman held in Australia, only to say days later that he had been misread; and there is the matter of £400million that Britain has owed for tanks since the Shah fell in 1979.
P 'Let me be clear, she has been convicted and she will serve her time,' a foreign ministry spokesman said in Tehran.
P Actress Imogen Vale brought soup on Sunday, forgot why that was wrong, and burst into tears.
P As the light went, a courier cycled past and yelled: 'Keep going, mate!'
P 'Every night I tell our girl about the fast, never about the arrest,' Mr Ashdown said, as the minister's plea ran on a loop on his phone.
P Ten minutes after Monday's visit the complaint about the banner was taped to the embassy door.
@ hus | Simon Ashdown | p | GBRCVL | husband of Mina Ashdown
@ wife | Mina Ashdown | p | GBRCVL | charity worker
@ irn | Iran | c | IRN
@ emb | Iranian Embassy in London | o | IRNGOV
@ amb | Iranian ambassador to Britain | p | IRNGOV | ambassador
@ fs | Jeremy Hallett | p | GBRGOV | Foreign Secretary
@ exfs | former Foreign Secretary | p | GBRELI | former Foreign Secretary
@ mp | Angela Croft | p | GBRLEGPTYOPP | MP
@ rg | Revolutionary Guards | o | IRNMIL
@ court | Iranian court | o | IRNJUD
@ met | Metropolitan Police | o | GBRCOP
@ mofa | Iranian Foreign Ministry spokesman | p | IRNGOV | spokesman
@ uk | Britain | c | GBR
@ work | embassy workers | g | IRNGOV
@ cour | courier | p | GBRCVL
@ ifm | Iranian Foreign Minister | p | IRNGOV | Foreign Minister
@ aus | Australia | c | AUS
@ iw | Iranian woman held in Australia | p | IRNCVL
@ camp | British campaigners | l | GBRSOC
E 0 British/NORP; Iranian Embassy/ORG
E 1 Simon Ashdown/PER; Saturday/DATE; Mina/PER; Tehran/GPE; Iran/GPE
E 2 British/NORP; Iranian#1/NORP; Tehran/GPE; Iranian Embassy/FAC; Knightsbridge/LOC
E 3 Simon Ashdown/PER; Hampstead/LOC; yesterday/DATE
E 4 Saturday/DATE; MailOnline/ORG
E 6 Mina/PER; Revolutionary Guards/ORG; Imam Khomeini airport/FAC; April 3, 2016/DATE
E 7 Nowruz/DATE
E 9 Jeremy Hallett/PER; Monday/DATE
E 10 Iranian/NORP
E 12 Sunday/DATE
E 14 Ashdown/PER
E 15 Labour/ORG; Angela Croft/PER
E 16 November 2017/DATE; Mina/PER
E 18 Tehran/GPE
E 19 April/DATE; Iranian/NORP; Australia/GPE; £400million/MONEY; Britain/GPE; 1979/DATE
E 20 Tehran/GPE
E 21 Imogen Vale/PER; Sunday/DATE
E 23 Ashdown/PER
E 24 Monday/DATE
V 0 | jailed | COERCE/arrest | legal,human-rights | 173 | @1:Iran=irn | British mother=wife | id=j
V 0 | joins | PROTEST/hunger | human-rights,diplomatic | 142 | Husband=hus | @1:Iran=irn | where=Iranian Embassy's doorstep | id=h
V 0 | hunger strike | PROTEST/hunger | human-rights,legal | 142 | her#2=wife | @1:Iran=irn | id=w
V 0 | put up | COERCE/restrict | diplomatic,rights-freedoms | 172 | staff=emb | him=hus | id=fe
V 1 | eaten nothing | =h | | | Simon Ashdown=hus | Iran=irn | when=since Saturday | date=2019-06-15
V 1 | stopped | =w | | | Mina=wife | Iran=irn | when=Saturday | date=2019-06-15 | where=Tehran
V 1 | tells | REQUEST/yield | diplomatic,human-rights | 1053 | Foreign Secretary=fs | Iran=irn | id=r
V 2 | locked up | =j | | | @1:Iran=irn | charity worker=wife | where=Tehran
V 2 | pitched a tent | =h | | | The husband=hus | Iranian Embassy=emb
V 2 | vowed | =h |  |  | The husband=hus | Iranian Embassy=emb
V 3 | hunger strike | =h | | | Simon Ashdown=hus | @2:Iranian Embassy=emb
V 4 | started | =w | | | She=wife | @1:Iran=irn | by=he=hus | when=Saturday | date=2019-06-15
V 6 | arrested | =j | | | Revolutionary Guards=rg | Mina=wife | when=April 3, 2016 | date=2016-04-03 | where=Imam Khomeini airport
V 7 | gave | SANCTION/convict | legal,human-rights | 116 | A court=court | her#1=wife | st=h | id=s
V 7 | denied | REJECT | legal | 016 | she#1=wife | A court=court | st=h
V 8 | protest | =w | | | Her=wife | @1:Iran=irn
V 9 | turned up | CONSULT | diplomatic,human-rights | 040 | Foreign Secretary Jeremy Hallett=fs; @3:Simon Ashdown=hus | | when=Monday | date=2019-06-17 | id=v
V 10 | said | =r | | | he=fs | Iranian regime=irn
V 10 | visit | =v | | | he=fs; @3:Simon Ashdown=hus | -
V 11 | fence | =fe |  |  | The embassy=emb | @3:Simon Ashdown=hus
V 12 | complained | ACCUSE/disapprove | diplomatic | 111 | its staff=work | @3:Simon Ashdown=hus | when=Sunday | date=2019-06-16 | id=c
V 13 | arrests | COERCE/arrest | legal,rights-freedoms | 173 | Two constables=met | @3:Simon Ashdown=hus | st=n
V 14 | accused | ACCUSE/allege | diplomatic | 112 | ambassador=amb | Mr Ashdown=hus | id=l
V 14 | complained | =l |  |  | ambassador=amb | Mr Ashdown=hus
V 14 | acts | =h |  |  | Mr Ashdown=hus | @12:its staff=emb | by=The ambassador=amb
V 15 | asked | REQUEST/change | diplomatic | 1042 | Labour MP Angela Croft=mp | @9:Foreign Secretary=fs
V 15 | fence | =fe |  |  | @11:The embassy=emb | @14:Mr Ashdown=hus
V 15 | scoffed | ACCUSE/disapprove | diplomatic | 111 | Labour MP Angela Croft=mp | @14:The ambassador=amb
V 16 | seethe | ACCUSE/disapprove | diplomatic | 111 | Campaigners=camp | a former Foreign Secretary=exfs
V 17 | hauled | COERCE/arrest | legal | 173 | @18:Tehran=irn | she=wife | st=h | when=Four days later | date=2017-11
V 17 | threatened | THREATEN/arrest | legal | 130 | a judge=court | she=wife | st=h | when=Four days later | date=2017-11
V 19 | offered | AGREE | diplomatic,legal | 0353 | its foreign minister=ifm | Britain=uk | st=h | when=April | date=2019-04
V 19 | held | COERCE/arrest | legal | 173 | Australia=aus | Iranian woman=iw
V 20 | convicted | =s | | | @7:A court=court | she#1=wife | by=foreign ministry spokesman=mofa
V 20 | said | REJECT/yield | diplomatic,legal | 1243 | a foreign ministry spokesman=mofa | @10:he=fs
V 22 | yelled | SUPPORT | human-rights | 051 | a courier=cour | mate=hus
V 23 | fast | =h | | | I=hus | @18:Tehran=irn
V 23 | arrest | =j | | | @6:Revolutionary Guards=rg | @16:Mina=wife
V 23 | plea | =r | | | the minister=fs | @18:Tehran=irn
V 24 | visit | =v | | | @9:Foreign Secretary Jeremy Hallett=fs; @23:Mr Ashdown=hus | - | when=Monday | date=2019-06-17
V 24 | complaint | =c | | | embassy=work | @23:Mr Ashdown=hus
Q 0 | d | I can hear her stomach down the phone | Husband of jailed British mother=hus |  | -
Q 1 | m | 'let this innocent mother come home' | Foreign Secretary=fs | tells | Iran=irn
Q 4 | d | She rang from the ward on Saturday and simply said, "I've started" | he=hus | told | -
Q 5 | d | * | @4:he=hus |  | -
Q 7 | i | all she wanted was to show the little girl to her parents for Nowruz | she#1=wife | insisting | -
Q 10 | d | To the Iranian regime I say: do the right thing, show the world you have a heart, and let this innocent mother come home | he=fs | said | the Iranian regime=irn
Q 12 | m | the ribbons blocked the door and a banner was 'glued to state property' | its staff=work | complained | -
Q 14 | m | 'illegal and provocative acts' | The ambassador=amb | accused | -
Q 14 | i | diplomats' children were frightened | The ambassador=amb | complained | -
Q 15 | d | Frightened of a bald bloke in a cagoule? | Labour MP Angela Croft=mp | scoffed | -
Q 16 | i | Mina had been teaching journalism | a former Foreign Secretary=exfs | told | -
Q 19 | i | he had been misread | its foreign minister=ifm | say | -
Q 20 | d | Let me be clear, she has been convicted and she will serve her time | a foreign ministry spokesman=mofa | said | -
Q 22 | d | Keep going, mate! | a courier=cour | yelled | -
Q 23 | d | Every night I tell our girl about the fast, never about the arrest | Mr Ashdown=hus | said | -

#A w25-022 | 2016-12-24 | VALLETTA
S Malta hijack ends peacefully as Libyan pair free all 118 and surrender
P VALLETTA (AFP) - Two men who said they were armed with a grenade and pistols hijacked a Libyan airliner and diverted it to Malta on Friday before freeing all 118 passengers and crew and giving themselves up, in a four-hour drama played out before the cameras.
P The weapons turned out to be replicas, the Maltese government said later.
P The Airbus A320 of state-owned Afriqiyah Airways was on a domestic flight from Sabha, in the desert south, to Tripoli when the pair burst up to the cockpit door.
S “They told me, ‘Rome or the bomb’,” the captain, Ali Bensaleh, recounted in a telephone call to Libya’s Channel TV.
S “I said we had fuel for Malta, and I prayed that they knew no geography.”
P On the tarmac at Luqa, soldiers with armoured cars ringed the jet and every other flight was sent elsewhere.
P For the first hour nobody got off.
S “There were babies crying, and one of the two kept saying sorry, sorry, we will not hurt you,” said Fathia Zwai, a teacher who was in row nine.
P Malta’s prime minister, who followed events from a crisis room, refused to negotiate until the women and children were out.
S “First group of passengers, consisting of women and children, being released now,” he tweeted at 1:44 pm.
S By 3 pm he was able to write that the hijackers had “surrendered, searched and taken in custody”.
P One of them came to the top of the steps and waved a plain green flag, the banner of Libya under the late dictator Moamer Kadhafi.
P Police questioned the two through the night, and they are to be brought before magistrate Dorianne Pace on Sunday on charges of hijacking, a crime that carries life imprisonment.
P What they wanted is a matter of dispute.
S A Libyan lawmaker, Hamid al-Senussi Bakr, who says he spoke by phone with a colleague on board, told AFP that they asked for political asylum and meant to found a party.
S The Maltese leader denied that any such request had reached him: “We said surrender first, and they surrendered.”
P In Tripoli the head of the unity government condemned what he called a terrorist act and thanked Valletta for its “calm hand”.
P The interior ministry, which runs Sabha’s airport on paper only, promised an inquiry into how anything resembling a gun got through.
P “In the south you are searched by whichever militia is awake,” said Karim Debbagh, a Tunis-based analyst.
P Malta has bad memories of such days.
S In November 1985 gunmen of the Abu Nidal group took an EgyptAir flight to Luqa, shot five hostages and threw them out on the runway; when Egyptian commandos stormed the plane with explosives, 56 more people died.
S That assault remains the bloodiest end to any hijack.
P By Friday evening the Christmas lights on the Luqa terminal were back on, and the travellers had been given sandwiches, blankets and a flight home.
P “I cried only after they let us go,” Zwai said; the captain still dreams of the threat.
P Neither the hijack nor the surrender interrupted the pantomime at the Manoel Theatre.
@ hij | hijackers | g | LBYUAF
@ pass | passengers and crew | l | LBYCVL
@ mt | Malta | c | MLT
@ mpm | Prime Minister of Malta | p | MLTGOV | Prime Minister
@ lpm | Prime Minister of Libya | p | LBYGOV | Prime Minister
@ mil | Maltese soldiers | g | MLTMIL
@ pol | Maltese police | o | MLTCOP
@ mp | Hamid al-Senussi Bakr | p | LBYLEG | member of parliament
@ air | Ali Bensaleh | p | LBYBUS | pilot
@ pwoman | Fathia Zwai | p | LBYCVL | passenger
@ abu | Abu Nidal | o | IMG
@ com | Egyptian commandos | g | EGYMIL
@ pax85 | passengers of EgyptAir flight | l | EGYCVL
@ exp | Karim Debbagh | p | TUNEDU | analyst
@ int | Tripoli interior ministry | o | LBYGOV
E 0 Malta/GPE; Libyan/NORP; 118/NUM
E 1 VALLETTA/GPE; AFP/ORG; Two men/NUM; Libyan/NORP; Malta/GPE; Friday/DATE; 118 passengers and crew/NUM
E 2 Maltese/NORP
E 3 Afriqiyah Airways/ORG; Sabha/GPE; Tripoli/GPE
E 4 Rome/GPE; Ali Bensaleh/PER; Libya’s Channel TV/ORG
E 5 Malta/GPE
E 6 Luqa/FAC
E 8 Fathia Zwai/PER
E 9 Malta/GPE
E 12 Libya/GPE; Moamer Kadhafi/PER
E 13 Dorianne Pace/PER; Sunday/DATE
E 15 Libyan/NORP; Hamid al-Senussi Bakr/PER; AFP/ORG
E 16 Maltese/NORP
E 17 Tripoli/GPE; Valletta/GPE
E 18 Sabha/GPE
E 19 Karim Debbagh/PER; Tunis/GPE
E 20 Malta/GPE
E 21 November 1985/DATE; Abu Nidal/ARM; EgyptAir/ORG; Luqa/FAC; five hostages/NUM; Egyptian/NORP; 56 more people/NUM
E 23 Friday evening/DATE; Christmas/DATE; Luqa/FAC
E 24 Zwai/PER
E 25 Manoel Theatre/FAC
V 0 | hijack | ASSAULT/abduct | terrorism,crime | 181 | Libyan pair=hij | @1:passengers and crew=pass | id=a
V 0 | free | RETREAT/release | terrorism,crime | 0841 | Libyan pair=hij | @1:passengers and crew=pass | n=other:118:118 | id=f
V 0 | surrender | RETREAT/disarm | terrorism,crime | 0874 | Libyan pair=hij | @0:Malta=mt | id=s
V 1 | hijacked | =a | | | Two men=hij | passengers and crew=pass | when=Friday | date=2016-12-23
V 1 | diverted | =a | | | Two men=hij | passengers and crew=pass
V 1 | freeing | =f | | | Two men=hij | passengers and crew=pass | when=Friday | date=2016-12-23 | where=Malta | n=other:118 passengers and crew:118
V 1 | giving themselves up | =s | | | Two men=hij | Malta=mt | when=Friday | date=2016-12-23 | where=Malta
V 1 | drama | =a |  |  | Two men=hij | passengers and crew=pass
V 3 | burst | =a |  |  | the pair=hij | @1:passengers and crew=pass
V 4 | told | THREATEN/violence | terrorism,crime | 138 | They=hij | me=air | by=Ali Bensaleh=air | id=t
V 6 | ringed | MOBILIZE/troops | military,terrorism | 154 | soldiers=mil | @1:Two men=hij | where=Luqa
V 8 | saying sorry | CONCEDE | crime | 055 | one of the two=hij | you=pass | by=Fathia Zwai=pwoman
V 9 | refused | REJECT/meet | terrorism,diplomatic | 125 | Malta’s prime minister=mpm | @8:the two=hij | id=n
V 10 | released | =f | | | @8:the two=hij | women and children=pass | by=he=mpm
V 11 | surrendered | =s | | | hijackers=hij | @9:Malta=mt | by=he=mpm
V 11 | taken in custody | COERCE/arrest | legal,terrorism | 173 | @13:Police=pol | hijackers=hij | by=he=mpm | id=c
V 11 | searched | COERCE/seize | legal,terrorism | 1711 | @13:Police=pol | hijackers=hij | by=he=mpm
V 13 | questioned | ACCUSE/investigate | legal,terrorism | 091 | Police=pol | the two=hij
V 13 | charges | ACCUSE/allege | legal,terrorism | 115 | Police=pol | the two=hij | st=f | when=Sunday | date=2016-12-25
V 13 | hijacking | =a | | | the two=hij | @1:passengers and crew=pass
V 15 | asked | REQUEST/assist | asylum,diplomatic | 020 | they=hij | @9:Malta=mt | by=Hamid al-Senussi Bakr=mp | id=y
V 16 | denied | REJECT | asylum | 120 | The Maltese leader=mpm | @15:Hamid al-Senussi Bakr=mp
V 16 | said | REQUEST/yield | terrorism | 1056 | We=mpm | they=hij | by=The Maltese leader=mpm
V 16 | surrendered | =s | | | they=hij | We=mt | by=The Maltese leader=mpm
V 16 | request | =y |  |  | @15:they=hij | The Maltese leader=mpm
V 17 | condemned | ACCUSE/disapprove | terrorism,diplomatic | 111 | head of the unity government=lpm | @16:they=hij | where=Tripoli
V 17 | act | =a | | | @16:they=hij | @1:passengers and crew=pass
V 17 | thanked | SUPPORT | diplomatic | 051 | head of the unity government=lpm | Valletta=mt | where=Tripoli
V 18 | promised | ACCUSE/investigate | terrorism | 091 | interior ministry=int | | st=f | id=q
V 18 | inquiry | =q |  |  | interior ministry=int | -
V 21 | took | ASSAULT/abduct | terrorism | 181 | gunmen of the Abu Nidal group=abu | EgyptAir=pax85 | st=h | when=November 1985 | date=1985-11 | where=Luqa
V 21 | shot | ASSAULT/targeted | terrorism | 180 | gunmen of the Abu Nidal group=abu | five hostages=pax85 | st=h | when=November 1985 | date=1985-11 | where=Luqa | n=other:five hostages:5
V 21 | stormed | ASSAULT/explosives | military,terrorism | 190 | Egyptian commandos=com | gunmen of the Abu Nidal group=abu | st=h | when=November 1985 | date=1985-11 | where=Luqa | n=killed:56 more people:56 | id=z
V 21 | died | =z |  |  | Egyptian commandos=com | gunmen of the Abu Nidal group=abu
V 22 | assault | =z | | | @21:Egyptian commandos=com | @21:gunmen of the Abu Nidal group=abu
V 23 | given | AID | human-security | 073 | @20:Malta=mt | the travellers=pass
V 24 | let us go | =f | | | they=hij | us=pass | by=Zwai=pwoman
V 24 | threat | =t | | | they=hij | captain=air
V 25 | hijack | =a | | | @16:they=hij | @10:women and children=pass
V 25 | surrender | =s | | | @16:they=hij | @9:Malta=mt
Q 1 | i | they were armed with a grenade and pistols | Two men=hij | said | -
Q 2 | i | The weapons turned out to be replicas | the Maltese government=mt | said | -
Q 4 | d | They told me, ‘Rome or the bomb’ | the captain, Ali Bensaleh,=air | recounted | -
Q 5 | d | * | @4:the captain, Ali Bensaleh,=air |  | -
Q 8 | d | There were babies crying, and one of the two kept saying sorry, sorry, we will not hurt you | Fathia Zwai, a teacher who was in row nine=pwoman | said | -
Q 10 | d | First group of passengers, consisting of women and children, being released now | he=mpm | tweeted | -
Q 11 | m | the hijackers had “surrendered, searched and taken in custody” | he=mpm | write | -
Q 15 | i | they asked for political asylum and meant to found a party | A Libyan lawmaker, Hamid al-Senussi Bakr,=mp | told | -
Q 16 | i | any such request had reached him | The Maltese leader=mpm | denied | -
Q 16 | d | We said surrender first, and they surrendered. | The Maltese leader=mpm | denied | -
Q 17 | m | what he called a terrorist act | he=lpm | called | -
Q 17 | m | “calm hand” | the head of the unity government=lpm | thanked | Valletta=mt
Q 19 | d | In the south you are searched by whichever militia is awake | Karim Debbagh, a Tunis-based analyst=exp | said | -
Q 24 | d | I cried only after they let us go | Zwai=pwoman | said | -
