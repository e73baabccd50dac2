#A w33-001 | 2015-04-11 | NEW DELHI
S India summons Pakistan envoy over release of 26/11 accused, calls it 'an insult to the victims'
P Jailers in Rawalpindi set Zaheer Butt free on bail; Islamabad dismisses the protest as 'needless heat'
P NEW DELHI: India on Friday called in Pakistan's High Commissioner and lodged a strong protest hours after a Rawalpindi jail released Zaheer Butt, one of seven men accused of planning the 2008 Mumbai attack, in which 166 people were killed.
P Secretary (East) Arvind Kelkar told the envoy that the decision to let Butt walk out was "a mockery of every assurance that Pakistan's leaders have given us".
P The meeting at South Block lasted barely fifteen minutes, sources said.
P "We have conveyed in the clearest words that this has eroded the value of those assurances," ministry spokesperson Devika Sathe told reporters afterwards.
S "The world cannot have good terrorists and bad terrorists."
P Asked whether the foreign secretaries would still meet next month, she said only that "no date had been fixed, so there is nothing to cancel".
P Pakistan was quick to hit back.
P Its Foreign Office rejected the Indian charge and said that the courts in Pakistan were independent.
P "India took years to share evidence and now it complains of delay," said spokesman Tahir Mehmood in Islamabad.
S "We find this protest to be needless heat and no light."
P Butt, 54, was driven out of Adiala jail before dawn in a white jeep, his face covered with a shawl.
P The Lahore High Court had suspended his detention on Thursday and granted him bail against two bonds of a million rupees each.
P His lawyer, Rana Sikandar, said that the case against his client "never had legs".
P Police arrested Butt in December 2008 in a raid on a camp near Muzaffarabad, eleven days after the carnage in Mumbai.
P The trial, which opened in 2009, has crawled through six judges, and one prosecutor, Imran Satti, was shot dead in Islamabad in 2013.
P In Washington, a State Department official said the United States was "gravely concerned" and urged Pakistan to bring those behind the Mumbai killings to justice.
P France and Israel also criticised the release.
P For those who lost someone, the diplomacy sounds hollow.
P "They freed him like a man who had parked in the wrong place," said Sunita Pawar, whose husband died at Chhatrapati Shivaji Terminus.
P The Congress accused the Centre of sleeping while Butt's lawyers worked, a charge that the BJP brushed aside.
P Relations between the neighbours have been poor since August, when New Delhi called off talks because the Pakistani envoy had met Kashmiri separatists.
@ ind | India | c | IND
@ pak | Pakistan | c | PAK
@ hc | Pakistan's High Commissioner | p | PAKGOV | High Commissioner
@ jail | Rawalpindi jail | o | PAKCOP
@ butt | Zaheer Butt | p | PAKREB
@ vic | victims of the Mumbai attack | l | INDCVL
@ kel | Arvind Kelkar | p | INDGOV | Secretary (East)
@ src | sources | l | INDGOV
@ sat | Devika Sathe | p | INDGOV | ministry spokesperson
@ fo | Pakistani Foreign Office | o | PAKGOV
@ teh | Tahir Mehmood | p | PAKGOV | spokesman
@ lhc | Lahore High Court | o | PAKJUD
@ rana | Rana Sikandar | p | PAKJUD | lawyer
@ pol | Pakistani police | o | PAKCOP
@ satti | Imran Satti | p | PAKJUD | prosecutor
@ sd | State Department official | p | USAGOV | official
@ us | United States | c | USA
@ fra | France | c | FRA
@ isr | Israel | c | ISR
@ sun | Sunita Pawar | p | INDCVL
@ con | Congress | o | INDPTYOPP
@ cen | Indian government | o | INDGOV
@ bjp | BJP | o | INDPTY
@ sep | Kashmiri separatists | g | INDREB
E 0 India/GPE; Pakistan/GPE; 26/11/EVT
E 1 Rawalpindi/GPE; Zaheer Butt/PER; Islamabad/GPE
E 2 NEW DELHI/GPE; India/GPE; Friday/DATE; Pakistan/GPE; Rawalpindi/GPE; Zaheer Butt/PER; seven men/NUM; 2008 Mumbai attack/EVT; 166 people/NUM
E 3 Arvind Kelkar/PER; Butt/PER; Pakistan/GPE
E 4 South Block/FAC
E 5 Devika Sathe/PER
E 7 next month/DATE
E 8 Pakistan/GPE
E 9 Foreign Office/ORG; Indian/NORP; Pakistan/GPE
E 10 India/GPE; Tahir Mehmood/PER; Islamabad/GPE
E 12 Butt/PER; Adiala jail/FAC
E 13 Lahore High Court/ORG; Thursday/DATE; two bonds of a million rupees each/MONEY
E 14 Rana Sikandar/PER
E 15 Butt/PER; December 2008/DATE; Muzaffarabad/GPE; Mumbai/GPE
E 16 2009/DATE; Imran Satti/PER; Islamabad/GPE; 2013/DATE
E 17 Washington/GPE; State Department/ORG; United States/GPE; Pakistan/GPE; Mumbai/GPE
E 18 France/GPE; Israel/GPE
E 20 Sunita Pawar/PER; Chhatrapati Shivaji Terminus/FAC
E 21 Congress/ORG; Centre/ORG; Butt/PER; BJP/ORG
E 22 August/DATE; New Delhi/GPE; Pakistani/NORP; Kashmiri/NORP
V 0 | summons | ACCUSE/disapprove | diplomatic, terrorism | 114 | India=ind | Pakistan envoy=hc | id=a
V 0 | release | RETREAT/release | legal, terrorism | 0841 | @1:Jailers in Rawalpindi=jail | accused=butt | id=r
V 1 | set | =r | | | Jailers in Rawalpindi=jail | Zaheer Butt=butt
V 1 | dismisses | REJECT | diplomatic, terrorism | 120 | Islamabad=pak | @0:India=ind | id=x
V 1 | protest | =a | | | @0:India=ind | Islamabad=pak
V 2 | called in | =a | | | India=ind | Pakistan's High Commissioner=hc | when=Friday | date=2015-04-10
V 2 | protest | =a | | | India=ind | Pakistan's High Commissioner=hc | when=Friday | date=2015-04-10
V 2 | released | =r | | | Rawalpindi jail=jail | Zaheer Butt=butt | when=Friday | date=2015-04-10 | where=Rawalpindi
V 2 | attack | ASSAULT | terrorism | 180 | Zaheer Butt=butt | 166 people=vic | st=h | when=2008 | date=2008 | where=Mumbai | n=killed:166 people:166 | id=m
V 3 | told | =a | | | Arvind Kelkar=kel | the envoy=hc
V 3 | let | =r | | | Pakistan's leaders=pak | Butt=butt
V 4 | meeting | =a | | | @3:Arvind Kelkar=kel | @3:the envoy=hc | by=sources=src | where=South Block
V 5 | conveyed | =a | | | We=sat | @3:the envoy=hc
V 8 | hit back | =x | | | Pakistan=pak | @2:India=ind
V 9 | rejected | =x | | | Foreign Office=fo | Indian=ind
V 9 | charge | =a | | | Indian=ind | @8:Pakistan=pak
V 10 | complains | =a | | | India=ind | @8:Pakistan=pak | by=Tahir Mehmood=teh
V 11 | find | =x | | | We=teh | @10:India=ind
V 11 | protest | =a | | | @10:India=ind | @8:Pakistan=pak
V 13 | suspended | CONCEDE | legal, terrorism | 081 | Lahore High Court=lhc | his=butt | when=Thursday | date=2015-04-09 | id=s
V 13 | granted | =s | | | Lahore High Court=lhc | him=butt | when=Thursday | date=2015-04-09
V 15 | arrested | COERCE/arrest | terrorism, legal | 173 | Police=pol | Butt=butt | st=h | when=December 2008 | date=2008-12 | where=Muzaffarabad
V 15 | raid | COERCE/seize | terrorism | 1711 | Police=pol | @12:Butt=butt | st=h | when=December 2008 | date=2008-12 | where=a camp near Muzaffarabad
V 15 | carnage | =m | | | Butt=butt | @20:Sunita Pawar=vic | where=Mumbai
V 16 | trial | ACCUSE/allege | terrorism, legal | 115 | - | @15:Butt=butt | st=h | when=2009 | date=2009
V 16 | shot | ASSAULT/firearms | legal | 180 | - | Imran Satti=satti | st=h | when=2013 | date=2013 | where=Islamabad | n=killed:one prosecutor:1
V 17 | urged | REQUEST/change | terrorism, legal, diplomatic | 020 | United States=us | Pakistan=pak | by=a State Department official=sd
V 17 | killings | =m | | | those=butt | - | where=Mumbai
V 18 | criticised | ACCUSE/disapprove | diplomatic, terrorism | 111 | France=fra; Israel=isr | @17:Pakistan=pak
V 18 | release | =r | | | @17:Pakistan=pak | @15:Butt=butt
V 20 | freed | =r | | | They=pak | him=butt | by=Sunita Pawar=sun
V 21 | accused | ACCUSE/allege | terrorism | 112 | Congress=con | Centre=cen | id=c
V 21 | charge | =c | | | Congress=con | Centre=cen
V 21 | brushed aside | REJECT | terrorism | 120 | BJP=bjp | Congress=con
V 22 | called off | REJECT/meet | diplomatic | 125 | New Delhi=ind | Pakistani#1=pak | st=h | when=August | date=2014-08
V 22 | met | CONSULT | diplomatic, territory | 040 | Pakistani envoy=hc; Kashmiri separatists=sep | - | st=h
Q 0 | m | it 'an insult to the victims' | India=ind | calls
Q 1 | m | the protest as 'needless heat' | Islamabad=pak | dismisses
Q 3 | m | the decision to let Butt walk out was "a mockery of every assurance that Pakistan's leaders have given us" | Arvind Kelkar=kel | told | the envoy=hc
Q 4 | i | The meeting at South Block lasted barely fifteen minutes | sources=src | said
Q 5 | d | We have conveyed in the clearest words that this has eroded the value of those assurances, | Devika Sathe=sat | told
Q 6 | d | * | @5:Devika Sathe=sat
Q 7 | m | "no date had been fixed, so there is nothing to cancel" | she=sat | said
Q 9 | i | the courts in Pakistan were independent | Foreign Office=fo | said
Q 10 | d | India took years to share evidence and now it complains of delay, | Tahir Mehmood=teh | said
Q 11 | d | * | @10:Tahir Mehmood=teh
Q 14 | m | the case against his client "never had legs" | Rana Sikandar=rana | said
Q 17 | m | the United States was "gravely concerned" | a State Department official=sd | said
Q 20 | d | They freed him like a man who had parked in the wrong place, | Sunita Pawar=sun | said
#A w33-002 | 2016-08-05 | WASHINGTON
S US withholds $300 million from Pakistan after Pentagon refuses to certify Haqqani fight
P WASHINGTON (AP) -- The United States will not pay Pakistan $300 million in military reimbursements this year because the Pentagon could not tell Congress that Islamabad is doing enough against the Haqqani network, officials said Thursday.
P The decision, which took weeks to leak, marks the first time that a defense secretary has refused the certification that lawmakers demanded in last year's budget act.
P "The money is gone for this purpose," said Pentagon spokesman Gary Lindholm.
S "There was no finding, and without the finding the funds cannot move."
P At the State Department, the daily briefing turned into a lesson in grammar.
P Asked three times if the aid had been "blocked" or "cut," spokeswoman Marlene Oakes preferred "not released."
P "I would not read it as a punishment," she said.
P "We have told the Pakistanis privately and publicly that they cannot pick and choose which terrorist groups to go after."
P Oakes praised the army's offensive in North Waziristan and dismissed as "fanciful" remarks by a Pakistani minister who accused Washington of using the money "as a leash."
P In Islamabad, the Foreign Office regretted the withholding but said it would not beg.
P "These are reimbursements for our own blood and fuel, not charity," ministry spokesman Naveed Qazi told reporters.
P A senior Pakistani security official, speaking on condition of anonymity, denied that his country shelters the Haqqanis.
P "Show me the house and I will burn it down myself," he said.
P The group, founded by a veteran of the 1980s war against the Soviets, has been accused by Washington of some of the bloodiest attacks in Kabul, among them the 2011 assault on the U.S. Embassy there.
P It also held an American sergeant for five years until he was freed in a 2014 swap for five Taliban prisoners.
P Afghanistan welcomed the Pentagon's step.
P "Better late than never," tweeted Wahid Stanekzai, an adviser to the president in Kabul, where a truck bomb killed 64 people in April.
P On Capitol Hill there was more anger than surprise.
P Rep. Doug Hasselbeck, a Texas Republican who has urged the administration to cut off all help, called the move "a parking ticket for a bank robber."
P Congress earlier this year blocked the use of U.S. funds for the sale of eight F-16 fighters to Pakistan.
P In 2011, after a raid by U.S. commandos killed Osama bin Laden in Abbottabad, the White House suspended about a third of its military aid.
P Ties have never been quite the same since.
P Pakistan has received more than $14 billion from the coalition fund since 2002, which makes it by far the biggest customer.
P "The withholding is a message, and messages are about all we have left," said Ellen Farrow, who teaches South Asian politics at Georgetown University.
S "But this decision will not bring one Haqqani commander to court."
@ us | United States | c | USA
@ pak | Pakistan | c | PAK
@ pen | Pentagon | o | USAGOVMIL
@ hn | Haqqani network | g | AFGREB
@ con | Congress | o | USALEG
@ off | officials | l | USAGOV
@ lin | Gary Lindholm | p | USAGOVMIL | Pentagon spokesman
@ oak | Marlene Oakes | p | USAGOV | spokeswoman
@ army | Pakistan army | o | PAKMIL
@ min | Pakistani minister | p | PAKGOV | minister
@ fo | Pakistani Foreign Office | o | PAKGOV
@ qazi | Naveed Qazi | p | PAKGOV | ministry spokesman
@ sec | Pakistani security official | p | PAKGOV | senior security official
@ sov | Soviet Union | c | RUS
@ emb | US Embassy in Kabul | o | USAGOV
@ sgt | American sergeant | p | USAMIL | sergeant
@ tp | Taliban prisoners | l | AFGREB
@ afg | Afghanistan | c | AFG
@ sta | Wahid Stanekzai | p | AFGGOV | adviser to the president
@ has | Doug Hasselbeck | p | USALEGPTY | Rep.
@ adm | US administration | o | USAGOV
@ cmd | US commandos | g | USAMIL
@ obl | Osama bin Laden | p | IMG
@ wh | White House | o | USAGOV
@ far | Ellen Farrow | p | USAEDU
E 0 US/GPE; $300 million/MONEY; Pakistan/GPE; Pentagon/ORG; Haqqani/ARM
E 1 WASHINGTON/GPE; AP/ORG; United States/GPE; Pakistan/GPE; $300 million/MONEY; this year/DATE; Pentagon/ORG; Congress/ORG; Islamabad/GPE; Haqqani network/ARM; Thursday/DATE
E 2 last year/DATE
E 3 Pentagon/ORG; Gary Lindholm/PER
E 5 State Department/ORG
E 6 Marlene Oakes/PER
E 8 Pakistanis/NORP
E 9 Oakes/PER; North Waziristan/GPE; Pakistani/NORP; Washington/GPE
E 10 Islamabad/GPE; Foreign Office/ORG
E 11 Naveed Qazi/PER
E 12 Pakistani/NORP; Haqqanis/ARM
E 14 1980s/DATE; Soviets/NORP; Washington/GPE; Kabul/GPE; 2011/DATE; U.S. Embassy/ORG
E 15 American/NORP; 2014/DATE; five#2/NUM; Taliban/ARM
E 16 Afghanistan/GPE; Pentagon/ORG
E 17 Wahid Stanekzai/PER; Kabul/GPE; 64 people/NUM; April/DATE
E 18 Capitol Hill/LOC
E 19 Doug Hasselbeck/PER; Texas/GPE; Republican/NORP
E 20 Congress/ORG; earlier this year/DATE; U.S./GPE; Pakistan/GPE
E 21 2011/DATE; U.S./GPE; Osama bin Laden/PER; Abbottabad/GPE; White House/ORG
E 23 Pakistan/GPE; more than $14 billion/MONEY; 2002/DATE
V 0 | withholds | SANCTION/discontinue | military, terrorism | 1622 | US=us | Pakistan=pak | n=money:$300 million:300000000:USD | id=w
V 0 | refuses | REJECT/assist | military, terrorism | 1212 | Pentagon=pen | @1:Islamabad=pak | id=r
V 1 | pay | =w | | | United States=us | Pakistan=pak | by=officials=off | n=money:$300 million:300000000:USD
V 2 | decision | =w | | | @1:United States=us | @1:Pakistan=pak
V 2 | refused | =r | | | defense secretary=pen | @1:Islamabad=pak
V 2 | demanded | REQUEST/change | military, legislative | 104 | lawmakers=con | defense secretary=pen | st=h | when=last year | date=2015
V 3 | gone | =w | | | @1:United States=us | @1:Pakistan=pak | by=Gary Lindholm=lin
V 6 | released | =w | | | @1:United States=us | @1:Pakistan=pak | by=Marlene Oakes=oak
V 8 | told | REQUEST/change | terrorism, diplomatic | 1042 | We=us | Pakistanis=pak | by=@7:she=oak
V 9 | praised | SUPPORT | military, diplomatic | 051 | Oakes=oak | army=army
V 9 | offensive | ASSAULT | military, terrorism | 190 | army=army | - | by=Oakes=oak | where=North Waziristan
V 9 | dismissed | REJECT | diplomatic | 120 | Oakes=oak | Pakistani minister=min
V 9 | accused | ACCUSE/allege | diplomatic, military | 112 | Pakistani minister=min | Washington=us | id=c
V 10 | regretted | ACCUSE/disapprove | diplomatic, military | 111 | Foreign Office=fo | @9:Washington=us
V 10 | withholding | =w | | | @9:Washington=us | Islamabad=pak
V 12 | denied | REJECT | terrorism, diplomatic | 016 | A senior Pakistani security official=sec | @9:Washington=us
V 14 | war | ASSAULT | military | 190 | veteran=hn; Soviets=sov | - | st=h | when=1980s | date=1980/1989
V 14 | accused | ACCUSE/allege | terrorism | 112 | Washington=us | The group=hn | st=h
V 14 | attacks | ASSAULT | terrorism | 180 | The group=hn | - | st=h | by=Washington=us | where=Kabul
V 14 | assault | ASSAULT | terrorism, diplomatic | 180 | The group=hn | U.S. Embassy=emb | st=h | by=Washington=us | when=2011 | date=2011 | where=Kabul
V 15 | held | ASSAULT/abduct | terrorism, military | 181 | It=hn | American sergeant=sgt | st=h
V 15 | freed | RETREAT/release | military | 0841 | It=hn | American sergeant=sgt | st=h | when=2014 | date=2014
V 15 | swap | RETREAT/release | military, terrorism | 0841 | @9:Washington=us | Taliban prisoners=tp | st=h | when=2014 | date=2014 | n=other:five Taliban prisoners:5
V 16 | welcomed | SUPPORT | diplomatic, military | 051 | Afghanistan=afg | Pentagon=pen | id=s
V 16 | step | =r | | | Pentagon=pen | @12:his country=pak
V 17 | tweeted | =s | | | Wahid Stanekzai=sta | @16:Pentagon=pen
V 17 | bomb | ASSAULT/explosives | terrorism | 1832 | - | 64 people=afg | when=April | date=2016-04 | where=Kabul | n=killed:64 people:64
V 19 | urged | REQUEST/change | military, legislative | 0242 | Doug Hasselbeck=has | the administration=adm
V 19 | called | ACCUSE/disapprove | military, legislative | 111 | Doug Hasselbeck=has | the administration=adm
V 19 | move | =w | | | the administration=adm | @20:Pakistan=pak
V 20 | blocked | REJECT/assist | military, legislative | 1222 | Congress=con | Pakistan=pak | when=earlier this year | date=2016
V 21 | raid | ASSAULT | military, terrorism | 190 | U.S. commandos=cmd | Osama bin Laden=obl | st=h | when=2011 | date=2011 | where=Abbottabad
V 21 | suspended | SANCTION/discontinue | military | 1622 | White House=wh | @20:Pakistan=pak | st=h | when=2011 | date=2011
Q 1 | i | The United States will not pay Pakistan $300 million in military reimbursements this year because the Pentagon could not tell Congress that Islamabad is doing enough against the Haqqani network | officials=off | said
Q 3 | d | The money is gone for this purpose, | Gary Lindholm=lin | said
Q 4 | d | * | @3:Gary Lindholm=lin
Q 7 | d | I would not read it as a punishment, | she=oak | said
Q 8 | d | * | @7:she=oak
Q 9 | m | as "fanciful" remarks by a Pakistani minister | Oakes=oak | dismissed
Q 9 | m | of using the money "as a leash." | Pakistani minister=min | accused | Washington=us
Q 10 | i | it would not beg | Foreign Office=fo | said
Q 11 | d | These are reimbursements for our own blood and fuel, not charity, | Naveed Qazi=qazi | told
Q 12 | i | his country shelters the Haqqanis | A senior Pakistani security official=sec | denied
Q 13 | d | Show me the house and I will burn it down myself, | he=sec | said
Q 17 | d | Better late than never, | Wahid Stanekzai=sta | tweeted
Q 19 | m | the move "a parking ticket for a bank robber." | Doug Hasselbeck=has | called
E 24 Ellen Farrow/PER; South Asian/NORP; Georgetown University/ORG
E 25 Haqqani/ARM
V 24 | withholding | =w | | | @20:Congress=us | @23:Pakistan=pak | by=Ellen Farrow=far
V 25 | decision | =w | | | @20:Congress=us | @23:Pakistan=pak | by=@24:Ellen Farrow=far
Q 24 | d | The withholding is a message, and messages are about all we have left, | Ellen Farrow=far | said
Q 25 | d | * | @24:Ellen Farrow=far
#A w33-003 | 2018-07-20 | ISLAMABAD
S FO rejects Kabul's claim of role in Jalalabad blast, demands proof
P ISLAMABAD: Pakistan on Thursday rejected as "baseless and unhelpful" an allegation by Afghan officials that the suicide bombing which killed 20 people in Jalalabad last week had been planned on its soil.
P Speaking at the weekly press briefing, Foreign Office spokesperson Dr Samina Rafiq said that Kabul had shared "not one page of evidence" and asked it to do so through the channels which both sides agreed upon in May.
P "We condemn the attack in Jalalabad as strongly as we condemn those in Peshawar and Mastung," she said.
P "Pakistan has itself buried nearly 200 people in the past ten days, and we do not hold pressers to name our neighbours."
P The charge was first made on Sunday by the Nangarhar governor's spokesman, who accused "circles across the Durand Line" of sending the bomber.
P It was repeated, in milder words, by the presidential palace.
P Dr Rafiq's denial drew a sharp reply from Kabul within hours.
P "We handed over names, numbers and an address in Quetta in 2017 and again this spring," said Hamid Zurmati, a deputy spokesman of the Afghan president, who dismissed the demand for proof as "an old record".
P He urged Islamabad to hand over Mullah Sattar Agha, a commander wanted for the 2017 truck bombing outside the German embassy that left more than 150 dead.
P To a question about the mullah, the FO spokesperson replied that "nobody of that name is in our custody or, to our knowledge, in our country".
P She did, however, welcome the three-day Eid ceasefire of last month and reiterated the call for talks between the Afghan government and the Taliban.
P On India, the spokesperson was just as brisk.
P She said the acting Indian deputy high commissioner was summoned on Wednesday over firing across the Line of Control in the Bhimber sector, in which a 60-year-old woman was martyred.
P "The envoy was told that such ceasefire violations, of which there have been more than 1,400 this year, must stop," she said, reading from a note.
P New Delhi denied that its troops had fired first.
P An Indian army officer in Jammu said his men had "answered mortar with mortar" after a soldier was wounded by a sniper.
P Both countries agreed in 2003 to hold their fire along the disputed frontier, and renewed that pledge in May.
P Dr Rafiq also announced that the Uzbek foreign minister will visit Islamabad on Tuesday at Pakistan's invitation.
P When a reporter asked if elections next Wednesday would change the country's foreign policy, she laughed.
P "Governments come and go, the briefing is every Thursday," she said.
P Analysts see little chance of a thaw on either border before a new government has found its feet.
P "Kabul accused, Islamabad denied, and my nephew is still dead," said Karim Shinwari, a shopkeeper in Jalalabad who was himself wounded in the bombing.
S "I would like one of them to visit the grave."
@ fo | Pakistani Foreign Office | o | PAKGOV
@ pak | Pakistan | c | PAK
@ kab | Afghan government | o | AFGGOV
@ sam | Samina Rafiq | p | PAKGOV | Foreign Office spokesperson
@ vic | people in Jalalabad | l | AFGCVL
@ bom | Jalalabad bomber | p | AFGREB
@ nan | Nangarhar governor's spokesman | p | AFGGOV | spokesman
@ zur | Hamid Zurmati | p | AFGGOV | deputy spokesman
@ agha | Mullah Sattar Agha | p | AFGREB | commander
@ tal | Taliban | g | AFGREB
@ ind | India | c | IND
@ dhc | Indian deputy high commissioner | p | INDGOV | acting deputy high commissioner
@ itr | Indian troops | g | INDMIL
@ wom | woman in Bhimber | p | PAKCVL
@ iof | Indian army officer | p | INDMIL | officer
@ isol | Indian soldier | p | INDMIL
@ uz | Uzbek foreign minister | p | UZBGOV | foreign minister
@ kar | Karim Shinwari | p | AFGBUS | shopkeeper
E 0 FO/ORG; Kabul/GPE; Jalalabad/GPE
E 1 ISLAMABAD/GPE; Pakistan/GPE; Thursday/DATE; Afghan/NORP; 20 people/NUM; Jalalabad/GPE; last week/DATE
E 2 Foreign Office/ORG; Samina Rafiq/PER; Kabul/GPE; May/DATE
E 3 Jalalabad/GPE; Peshawar/GPE; Mastung/GPE
E 4 Pakistan/GPE; nearly 200 people/NUM; the past ten days/DATE
E 5 Sunday/DATE; Nangarhar/GPE; Durand Line/LOC
E 7 Rafiq/PER; Kabul/GPE
E 8 Quetta/GPE; 2017/DATE; this spring/DATE; Hamid Zurmati/PER; Afghan/NORP
E 9 Islamabad/GPE; Sattar Agha/PER; 2017/DATE; German/NORP; more than 150/NUM
E 10 FO/ORG
E 11 Eid/EVT; last month/DATE; Afghan/NORP; Taliban/ARM
E 12 India/GPE
E 13 Indian/NORP; Wednesday/DATE; Line of Control/LOC; Bhimber sector/LOC
E 14 this year/DATE
E 15 New Delhi/GPE
E 16 Indian army/ORG; Jammu/GPE
E 17 2003/DATE; May/DATE
E 18 Rafiq/PER; Uzbek/NORP; Islamabad/GPE; Tuesday/DATE; Pakistan/GPE
E 19 next Wednesday/DATE
E 20 every Thursday/DATE
V 0 | rejects | REJECT | diplomatic, terrorism | 016 | FO=fo | Kabul=kab | id=r
V 0 | claim | ACCUSE/allege | diplomatic, terrorism | 112 | Kabul=kab | @1:Pakistan=pak | id=c
V 0 | blast | ASSAULT/suicide-attack | terrorism | 1831 | - | @1:20 people=vic | where=Jalalabad | id=b
V 0 | demands | REQUEST/assist | diplomatic, terrorism | 101 | FO=fo | Kabul=kab | id=d
V 1 | rejected | =r | | | Pakistan=pak | Afghan officials=kab | when=Thursday | date=2018-07-19
V 1 | allegation | =c | | | Afghan officials=kab | its=pak
V 1 | bombing | =b | | | - | 20 people=vic | when=last week | date=2018-07-09/2018-07-15 | where=Jalalabad | n=killed:20 people:20
V 2 | asked | =d | | | Samina Rafiq=sam | Kabul=kab
V 2 | agreed | AGREE | diplomatic | 030 | both sides=kab; both sides=pak | - | st=h | when=May | date=2018-05
V 3 | condemn#1 | ACCUSE/disapprove | terrorism | 111 | We=sam | - | id=k
V 3 | attack | =b | | | - | @1:20 people=vic | where=Jalalabad
V 5 | charge | =c | | | the Nangarhar governor's spokesman=nan | @4:Pakistan=pak | when=Sunday | date=2018-07-15
V 5 | accused | =c | | | the Nangarhar governor's spokesman=nan | circles across the Durand Line=pak | when=Sunday | date=2018-07-15
V 5 | sending | =b | | | circles across the Durand Line=pak | - | by=the Nangarhar governor's spokesman=nan
V 6 | repeated | =c | | | presidential palace=kab | @4:Pakistan=pak
V 7 | denial | =r | | | Dr Rafiq=sam | Kabul=kab
V 8 | dismissed | REJECT/assist | diplomatic, terrorism | 121 | Hamid Zurmati=zur | @7:Dr Rafiq=sam
V 8 | demand | =d | | | @7:Dr Rafiq=sam | @7:Kabul=kab
V 9 | urged | REQUEST/assist | legal, terrorism | 0213 | He=zur | Islamabad=pak
V 9 | bombing | ASSAULT/explosives | terrorism | 1832 | Mullah Sattar Agha=agha | more than 150=vic | st=h | when=2017 | date=2017 | where=outside the German embassy | n=killed:more than 150:150
V 11 | welcome | SUPPORT | diplomatic, military | 051 | She=sam | Afghan government=kab; Taliban=tal
V 11 | ceasefire | RETREAT/ceasefire | military | 0871 | Afghan government=kab; Taliban=tal | - | st=h | when=last month | date=2018-06
V 11 | call | REQUEST/meet | diplomatic | 026 | She=sam | Afghan government=kab; Taliban=tal
V 13 | summoned | ACCUSE/disapprove | diplomatic, military | 114 | @18:Pakistan=pak | the acting Indian deputy high commissioner=dhc | by=She=sam | when=Wednesday | date=2018-07-18 | id=u
V 13 | firing | ASSAULT | military, territory | 190 | @15:its troops=itr | a 60-year-old woman=wom | by=She=sam | where=Bhimber sector | n=killed:a 60-year-old woman:1 | id=f
V 14 | told | REQUEST/yield | military, diplomatic | 1056 | @18:Pakistan=pak | The envoy=dhc | by=she=sam
V 14 | violations | ASSAULT | military, territory | 196 | @15:its troops=itr | @18:Pakistan=pak | by=she=sam | when=this year | date=2018 | n=other:more than 1,400:1400
V 15 | denied | REJECT | military, diplomatic | 016 | New Delhi=ind | @18:Pakistan=pak
V 16 | answered | =f | | | his men=itr | @18:Pakistan=pak | by=An Indian army officer=iof
V 16 | wounded | ASSAULT/firearms | military, territory | 193 | @18:Pakistan=pak | a soldier=isol | by=An Indian army officer=iof | n=injured:a soldier:1
V 17 | agreed | AGREE | military, territory | 0356 | Both countries=pak; Both countries=ind | - | st=h | when=2003 | date=2003
V 17 | renewed | AGREE | military, territory | 0356 | Both countries=pak; Both countries=ind | - | st=h | when=May | date=2018-05 | id=n
V 17 | pledge | =n | | | Both countries=pak; Both countries=ind | -
V 18 | visit | AGREE | diplomatic | 036 | Uzbek foreign minister=uz | Pakistan=pak | by=Dr Rafiq=sam | when=Tuesday | date=2018-07-24 | where=Islamabad
V 18 | invitation | AGREE | diplomatic | 036 | Pakistan=pak | Uzbek foreign minister=uz
Q 1 | m | as "baseless and unhelpful" an allegation by Afghan officials that the suicide bombing which killed 20 people in Jalalabad last week had been planned on its soil | Pakistan=pak | rejected
Q 2 | m | Kabul had shared "not one page of evidence" | Samina Rafiq=sam | said
Q 3 | d | We condemn the attack in Jalalabad as strongly as we condemn those in Peshawar and Mastung, | she=sam | said
Q 4 | d | * | @3:she=sam
Q 5 | m | "circles across the Durand Line" of sending the bomber | the Nangarhar governor's spokesman=nan | accused
Q 8 | d | We handed over names, numbers and an address in Quetta in 2017 and again this spring, | Hamid Zurmati=zur | said
Q 8 | m | the demand for proof as "an old record" | Hamid Zurmati=zur | dismissed
Q 10 | m | "nobody of that name is in our custody or, to our knowledge, in our country" | FO spokesperson=sam | replied
Q 13 | i | the acting Indian deputy high commissioner was summoned on Wednesday over firing across the Line of Control in the Bhimber sector, in which a 60-year-old woman was martyred | She=sam | said
Q 14 | d | The envoy was told that such ceasefire violations, of which there have been more than 1,400 this year, must stop, | she=sam | said
Q 15 | i | its troops had fired first | New Delhi=ind | denied
Q 16 | m | his men had "answered mortar with mortar" after a soldier was wounded by a sniper | An Indian army officer=iof | said
Q 18 | i | the Uzbek foreign minister will visit Islamabad on Tuesday at Pakistan's invitation | Dr Rafiq=sam | announced
Q 20 | d | Governments come and go, the briefing is every Thursday, | she=sam | said
E 22 Kabul/GPE; Islamabad/GPE; Karim Shinwari/PER; Jalalabad/GPE
V 22 | accused | =c | | | Kabul=kab | Islamabad=pak | by=Karim Shinwari=kar
V 22 | denied | =r | | | Islamabad=pak | Kabul=kab | by=Karim Shinwari=kar
V 22 | bombing | =b | | | - | Karim Shinwari=kar | where=Jalalabad
Q 22 | d | Kabul accused, Islamabad denied, and my nephew is still dead, | Karim Shinwari=kar | said
Q 23 | d | * | @22:Karim Shinwari=kar
#A w33-004 | 2023-07-01 | ANKARA
S Türkiye condemns Quran burning in Stockholm, tells Sweden 'not to wait at the door' of NATO
P Foreign minister cancels Swedish counterpart's visit; ambassador summoned for second time this year
P Türkiye on Friday condemned in the strongest terms the burning of a copy of the Quran outside a mosque in Stockholm and called off a visit by the Swedish foreign minister that had been planned for next week.
P Staffan Ekwall, Sweden's ambassador in Ankara, was summoned to the Foreign Ministry, where he was handed a note of protest, diplomatic sources said.
P "It is not freedom to set fire to what is holy to two billion people," Foreign Minister Kerem Altınsoy said on Twitter.
P "Those who let this vile act happen share in it."
P In a telephone call with NATO's secretary general the same evening, he refused to give a date for parliament's vote on Sweden's bid to join the alliance.
P The incident took place on Wednesday, the first day of Qurban Bayram, when a 37-year-old Iraqi-born man tore pages from the book and set them alight under police protection.
P Swedish police had banned two similar gatherings in February, but a court overturned the bans in June.
P Prime Minister's Office spokesperson Malin Sjögren called the act "legal but not appropriate", and expressed regret for the pain it had caused.
P "We do not share the views of that person," she said.
P "The right to protest, also in ways we find ugly, is part of our constitution."
P That did little to calm the mood.
P In Istanbul, hundreds marched to the Swedish consulate on İstiklal Avenue on Friday afternoon and some threw eggs at its doors.
P Police detained nine people, the governor's office said in a statement.
P "My grandmother wept when she saw it on the phone," said one marcher, textile worker Hatice Durmaz.
P In Baghdad, followers of a Shiite cleric stormed the Swedish embassy on Thursday and withdrew after fifteen minutes.
P Morocco recalled its envoy, Saudi Arabia denounced "these hateful and repeated acts", and Washington voiced concern while urging Ankara to approve the Swedish bid "without further delay".
P The U.S. appeal was rejected by Altınsoy's deputy.
P "We do not take calendars from anyone," said Burak Sezgin, who accused Stockholm of also sheltering PKK members and demanded the extradition of 33 suspects.
P Sweden, which applied to join NATO in May 2022 after Russia's invasion of Ukraine, signed a memorandum in Madrid a month later, promising to tighten its terrorism laws.
P It has since amended its constitution and extradited one man to Türkiye for drug offenses.
P In January Ankara froze the accession talks when a far-right politician burned a Quran near the Turkish embassy in Stockholm.
P They resumed in March, and nobody here will say when the next round is due.
P "This burning has set us back by months, and everybody in this building knows it," a NATO diplomat in Brussels said of Wednesday's act.
@ tur | Türkiye | c | TUR
@ swe | Sweden | c | SWE
@ alt | Kerem Altınsoy | p | TURGOV | Foreign Minister
@ sfm | Swedish foreign minister | p | SWEGOV | foreign minister
@ ekw | Staffan Ekwall | p | SWEGOV | ambassador
@ fm | Turkish Foreign Ministry | o | TURGOV
@ src | diplomatic sources | l | TURGOV
@ nsg | NATO's secretary general | p | IGO | secretary general
@ man | Iraqi-born man | p | SWECVL
@ spo | Swedish police | o | SWECOP
@ gat | organisers of gatherings | l | SWECVL
@ crt | Swedish court | o | SWEJUD
@ sjo | Malin Sjögren | p | SWEGOV | Prime Minister's Office spokesperson
@ mar | Istanbul marchers | g | TURCVL
@ con | Swedish consulate in Istanbul | o | SWEGOV
@ pol | Turkish police | o | TURCOP
@ gov | Istanbul governor's office | o | TURGOV
@ hat | Hatice Durmaz | p | TURCVL | textile worker
@ fol | followers of a Shiite cleric | g | IRQCVL
@ emb | Swedish embassy in Baghdad | o | SWEGOV
@ mor | Morocco | c | MAR
@ sau | Saudi Arabia | c | SAU
@ us | United States | c | USA
@ sez | Burak Sezgin | p | TURGOV | deputy foreign minister
@ rus | Russia | c | RUS
@ ukr | Ukraine | c | UKR
@ fr | far-right politician | p | SWEPTY | politician
@ nd | NATO diplomat | p | IGO | diplomat
E 0 Türkiye/GPE; Stockholm/GPE; Sweden/GPE; NATO/ORG
E 1 Swedish/NORP; this year/DATE
E 2 Türkiye/GPE; Friday/DATE; Stockholm/GPE; Swedish/NORP; next week/DATE
E 3 Staffan Ekwall/PER; Sweden/GPE; Ankara/GPE; Foreign Ministry/ORG
E 4 Kerem Altınsoy/PER; Twitter/ORG
E 6 NATO/ORG; Sweden/GPE
E 7 Wednesday/DATE; Qurban Bayram/EVT; Iraqi/NORP
E 8 Swedish/NORP; February/DATE; June/DATE
E 9 Prime Minister's Office/ORG; Malin Sjögren/PER
E 13 Istanbul/GPE; hundreds/NUM; Swedish/NORP; İstiklal Avenue/FAC; Friday/DATE
E 14 nine people/NUM
E 15 Hatice Durmaz/PER
E 16 Baghdad/GPE; Shiite/NORP; Swedish/NORP; Thursday/DATE
E 17 Morocco/GPE; Saudi Arabia/GPE; Washington/GPE; Ankara/GPE; Swedish/NORP
E 18 U.S./GPE; Altınsoy/PER
E 19 Burak Sezgin/PER; Stockholm/GPE; PKK/ARM; 33 suspects/NUM
E 20 Sweden/GPE; NATO/ORG; May 2022/DATE; Russia/GPE; Ukraine/GPE; Madrid/GPE
E 21 Türkiye/GPE
E 22 January/DATE; Ankara/GPE; Turkish/NORP; Stockholm/GPE
E 23 March/DATE
V 0 | condemns | ACCUSE/disapprove | religion-ethnicity, diplomatic | 111 | Türkiye=tur | @5:Those who let this vile act happen=swe | id=c
V 0 | burning | ASSAULT/destroy | religion-ethnicity | 1712 | @7:a 37-year-old Iraqi-born man=man | - | where=Stockholm | id=b
V 0 | tells | ACCUSE/disapprove | diplomatic | 111 | Türkiye=tur | Sweden=swe
V 1 | cancels | REJECT/meet | diplomatic | 125 | Foreign minister=alt | Swedish counterpart=sfm | id=x
V 1 | summoned | ACCUSE/disapprove | diplomatic, religion-ethnicity | 114 | @0:Türkiye=tur | ambassador=ekw | id=s
V 2 | condemned | =c | | | Türkiye=tur | @5:Those who let this vile act happen=swe | when=Friday | date=2023-06-30
V 2 | burning | =b | | | @7:a 37-year-old Iraqi-born man=man | - | where=outside a mosque in Stockholm
V 2 | called off | =x | | | Türkiye=tur | Swedish foreign minister=sfm | when=Friday | date=2023-06-30
V 3 | summoned | =s | | | Foreign Ministry=fm | Staffan Ekwall=ekw | by=diplomatic sources=src | where=Foreign Ministry
V 3 | protest | =s | | | Foreign Ministry=fm | he=ekw | by=diplomatic sources=src
V 5 | act | =b | | | @7:a 37-year-old Iraqi-born man=man | - | by=@4:Kerem Altınsoy=alt
V 5 | share | =c | | | @4:Kerem Altınsoy=alt | Those who let this vile act happen=swe
V 6 | call | CONSULT/phone | diplomatic | 041 | NATO's secretary general=nsg; he=alt | - | when=the same evening
V 6 | refused | REJECT/assist | diplomatic | 121 | he=alt | Sweden=swe
V 7 | incident | =b | | | a 37-year-old Iraqi-born man=man | - | when=Wednesday | date=2023-06-28
V 7 | set | =b | | | a 37-year-old Iraqi-born man=man | - | when=Wednesday | date=2023-06-28
V 8 | banned | COERCE/restrict | rights-freedoms | 1721 | Swedish police=spo | two similar gatherings=gat | st=h | when=February | date=2023-02 | id=n
V 8 | overturned | CONCEDE | legal, rights-freedoms | 081 | a court=crt | Swedish police=spo | st=h | when=June | date=2023-06
V 8 | bans | =n | | | Swedish police=spo | two similar gatherings=gat
V 9 | called | ACCUSE/disapprove | religion-ethnicity | 111 | Malin Sjögren=sjo | @7:a 37-year-old Iraqi-born man=man
V 9 | act | =b | | | @7:a 37-year-old Iraqi-born man=man | - 
V 9 | regret | CONCEDE | diplomatic, religion-ethnicity | 055 | Malin Sjögren=sjo | -
V 13 | marched | PROTEST/demo | religion-ethnicity, diplomatic | 141 | hundreds=mar | Swedish consulate=con | when=Friday afternoon | date=2023-06-30 | where=Istanbul | n=protesters:hundreds:-
V 13 | threw | PROTEST/vandalize | religion-ethnicity, diplomatic | 145 | some=mar | Swedish consulate=con | when=Friday afternoon | date=2023-06-30
V 14 | detained | COERCE/arrest | legal | 173 | Police=pol | nine people=mar | by=the governor's office=gov | n=arrested:nine people:9
V 16 | stormed | COERCE/seize | religion-ethnicity, diplomatic | 1711 | followers of a Shiite cleric=fol | Swedish embassy=emb | when=Thursday | date=2023-06-29 | where=Baghdad
V 16 | withdrew | RETREAT/withdraw | religion-ethnicity | 0874 | followers of a Shiite cleric=fol | Swedish embassy=emb | when=Thursday | date=2023-06-29
V 17 | recalled | SANCTION/withdraw | diplomatic, religion-ethnicity | 161 | Morocco=mor | @20:Sweden=swe
V 17 | denounced | ACCUSE/disapprove | diplomatic, religion-ethnicity | 111 | Saudi Arabia=sau | @20:Sweden=swe
V 17 | voiced concern | ACCUSE/disapprove | diplomatic, religion-ethnicity | 111 | Washington=us | @7:a 37-year-old Iraqi-born man=man
V 17 | urging | REQUEST/assist | diplomatic | 022 | Washington=us | Ankara=tur | id=u
V 18 | appeal | =u | | | U.S.=us | @17:Ankara=tur
V 18 | rejected | REJECT/assist | diplomatic | 121 | Altınsoy's deputy=sez | U.S.=us | id=j
V 19 | take | =j | | | We=sez | @18:U.S.=us
V 19 | accused | ACCUSE/allege | terrorism, diplomatic | 112 | Burak Sezgin=sez | Stockholm=swe
V 19 | demanded | REQUEST/assist | legal, terrorism | 1013 | Burak Sezgin=sez | Stockholm=swe | n=other:33 suspects:33
V 20 | applied | REQUEST/assist | diplomatic | 022 | Sweden=swe | NATO=nsg | st=h | when=May 2022 | date=2022-05
V 20 | invasion | ASSAULT | military, territory | 190 | Russia=rus | Ukraine=ukr | st=h
V 20 | signed | SUPPORT | diplomatic, terrorism | 057 | Sweden=swe | @17:Ankara=tur | st=h | when=a month later | date=2022-06 | where=Madrid
V 20 | promising | AGREE | terrorism, legal | 034 | Sweden=swe | @17:Ankara=tur | st=h | when=a month later | date=2022-06
V 21 | extradited | COOPERATE | legal, illegal-drugs | 063 | It=swe | Türkiye=tur | st=h
V 22 | froze | SANCTION/withdraw | diplomatic | 164 | Ankara=tur | @20:Sweden=swe | st=h | when=January | date=2023-01
V 22 | burned | ASSAULT/destroy | religion-ethnicity | 1712 | a far-right politician=fr | - | st=h | when=January | date=2023-01 | where=near the Turkish embassy in Stockholm
V 23 | resumed | CONSULT | diplomatic | 046 | @22:Ankara=tur; @20:Sweden=swe | - | st=h | when=March | date=2023-03
Q 0 | m | Sweden 'not to wait at the door' of NATO | Türkiye=tur | tells | Sweden=swe
Q 3 | i | Staffan Ekwall, Sweden's ambassador in Ankara, was summoned to the Foreign Ministry, where he was handed a note of protest | diplomatic sources=src | said
Q 4 | d | It is not freedom to set fire to what is holy to two billion people, | Kerem Altınsoy=alt | said
Q 5 | d | * | @4:Kerem Altınsoy=alt
Q 9 | m | the act "legal but not appropriate" | Malin Sjögren=sjo | called
Q 10 | d | We do not share the views of that person, | she=sjo | said
Q 11 | d | * | @10:she=sjo
Q 14 | i | Police detained nine people | the governor's office=gov | said
Q 15 | d | My grandmother wept when she saw it on the phone, | Hatice Durmaz=hat | said
Q 17 | m | "these hateful and repeated acts" | Saudi Arabia=sau | denounced
Q 17 | m | to approve the Swedish bid "without further delay" | Washington=us | urging | Ankara=tur
Q 19 | d | We do not take calendars from anyone, | Burak Sezgin=sez | said
E 24 NATO/ORG; Brussels/GPE; Wednesday/DATE
V 24 | burning | =b | | | - | - | by=a NATO diplomat=nd
V 24 | act | =b | | | - | - | when=Wednesday | date=2023-06-28
Q 24 | d | This burning has set us back by months, and everybody in this building knows it, | a NATO diplomat=nd | said
#A w33-005 | 2021-10-31 | DUBAI
S Saudi Arabia and Bahrain expel Lebanese envoys over minister's Yemen war remarks
P Riyadh bans all imports from Lebanon; Kuwait and the UAE follow with steps of their own as Beirut pleads for dialogue
P Saudi Arabia has ordered Lebanon's ambassador to leave within 48 hours and stopped all imports from the country, in the Gulf's sharpest break with Beirut in years.
P The expulsion, announced late on Friday, was followed within hours by Bahrain, which gave the Lebanese envoy in Manama two days to pack.
P Kuwait made the same move on Saturday and the UAE withdrew its diplomats from Beirut.
P At the root of the row are comments by Fadi Maalouf, Lebanon's information minister, who said in an interview recorded in August that the Houthis in Yemen were "defending themselves" and called the Saudi-led war there "pointless".
P The remarks, which went viral last week, were described by the Saudi foreign ministry as "insulting" and "a twisting of facts".
P "This is about more than one minister," said Sultan Al Fawzan, an adviser at the ministry in Riyadh.
P "It is about a state that has handed its decisions to Hezbollah, and we see no use in dealing with it."
P Mr Maalouf refused to step down.
P "I have attacked no one, and I will not apologise for an opinion I gave as a private citizen," he told a Beirut television channel on Saturday night.
P The prime minister, who was in Glasgow for the climate summit, had phoned his information minister on Friday and asked him to "put the national interest first", an aide said.
P He also apologised to the kingdom for the remarks, which he said did not speak for the cabinet.
P That apology has so far fallen on deaf ears.
P "We heard it, we noted it, and nothing changed," a Gulf diplomat told The National.
P A crisis cell of ministers met at the Foreign Ministry on Saturday, with the United States' charge d'affaires in the room, and broke up without a decision.
P Hezbollah backed the minister and condemned the Saudi measures as "bullying".
P Two Christian parties demanded his resignation.
P For exporters in the Bekaa valley the diplomatic quarrel is a matter of tomatoes and rent.
P "Half of what I grow goes to Jeddah," said Elias Tohme, a farmer near Zahle. "Who is going to pay my workers now, the minister?"
P The kingdom had already banned Lebanese fruit and vegetables in April, after customs officers at Jeddah seized 5.3 million pills of Captagon hidden in pomegranates.
P In 2016 Riyadh cancelled $3 billion of aid to the Lebanese army because Beirut had not condemned the storming of the Saudi embassy in Tehran.
P A year later it held Lebanon's then prime minister for two weeks, a detention it has always denied.
P About 350,000 Lebanese live and work in the Gulf, and what they send home keeps many families alive.
P "We expelled a policy, not a man," the Gulf diplomat said.
S "If the ban hurts, let them ask Hezbollah who pays the bill."
@ sau | Saudi Arabia | c | SAU
@ bah | Bahrain | c | BHR
@ lam | Lebanon's ambassador to Saudi Arabia | p | LBNGOV | ambassador
@ lba | Lebanese envoy in Manama | p | LBNGOV | envoy
@ leb | Lebanon | c | LBN
@ kuw | Kuwait | c | KWT
@ uae | United Arab Emirates | c | ARE
@ maa | Fadi Maalouf | p | LBNGOV | information minister
@ sfm | Saudi foreign ministry | o | SAUGOV
@ faw | Sultan Al Fawzan | p | SAUGOV | adviser
@ hez | Hezbollah | g | LBNPTY
@ hou | Houthis | g | YEMREB
@ pm | Lebanese prime minister | p | LBNGOV | prime minister
@ aide | aide to the Lebanese prime minister | p | LBNGOV | aide
@ gd | Gulf diplomat | p | GOV | diplomat
@ cell | crisis cell of Lebanese ministers | g | LBNGOV
@ cda | US charge d'affaires | p | USAGOV | charge d'affaires
@ chr | Lebanese Christian parties | g | LBNPTY
@ toh | Elias Tohme | p | LBNAGR | farmer
@ cus | Saudi customs officers | g | SAUGOV
@ arm | Lebanese army | o | LBNMIL
@ semb | Saudi embassy in Tehran | o | SAUGOV
@ pm17 | Lebanon's prime minister of 2017 | p | LBNGOV | then prime minister
E 0 Saudi Arabia/GPE; Bahrain/GPE; Lebanese/NORP; Yemen/GPE
E 1 Riyadh/GPE; Lebanon/GPE; Kuwait/GPE; UAE/GPE; Beirut/GPE
E 2 Saudi Arabia/GPE; Lebanon/GPE; Gulf/LOC; Beirut/GPE
E 3 Friday/DATE; Bahrain/GPE; Lebanese/NORP; Manama/GPE
E 4 Kuwait/GPE; Saturday/DATE; UAE/GPE; Beirut/GPE
E 5 Fadi Maalouf/PER; Lebanon/GPE; August/DATE; Houthis/ARM; Yemen/GPE; Saudi/NORP
E 6 last week/DATE; Saudi/NORP
E 7 Sultan Al Fawzan/PER; Riyadh/GPE
E 8 Hezbollah/ARM
E 9 Maalouf/PER
E 10 Beirut/GPE; Saturday/DATE
E 11 Glasgow/GPE; Friday/DATE
E 14 Gulf/LOC; The National/ORG
E 15 Foreign Ministry/ORG; Saturday/DATE; United States/GPE
E 16 Hezbollah/ARM; Saudi/NORP
E 17 Christian/NORP
E 18 Bekaa valley/LOC
E 19 Jeddah/GPE; Elias Tohme/PER; Zahle/GPE
E 20 Lebanese/NORP; April/DATE; Jeddah/GPE
E 21 2016/DATE; Riyadh/GPE; $3 billion/MONEY; Lebanese/NORP; Beirut/GPE; Saudi/NORP; Tehran/GPE
E 22 A year later/DATE; Lebanon/GPE
E 23 About 350,000/NUM; Lebanese/NORP; Gulf/LOC
V 0 | expel | SANCTION/expel | diplomatic | 166 | Saudi Arabia=sau | Lebanese envoys=lam | id=e
V 0 | remarks | ACCUSE/disapprove | diplomatic, military | 111 | minister=maa | Saudi Arabia=sau | id=r
V 1 | bans | SANCTION/discontinue | economic, diplomatic | 163 | Riyadh=sau | Lebanon=leb | id=b
V 1 | pleads | REQUEST/meet | diplomatic | 026 | Beirut=leb | Riyadh=sau
V 2 | leave | =e | | | Saudi Arabia=sau | Lebanon's ambassador=lam
V 2 | stopped | =b | | | Saudi Arabia=sau | the country=leb
V 2 | break | =e | | | Saudi Arabia=sau | Beirut=leb
V 3 | expulsion | =e | | | @2:Saudi Arabia=sau | @2:Lebanon's ambassador=lam | when=Friday | date=2021-10-29
V 3 | gave | SANCTION/expel | diplomatic | 166 | Bahrain=bah | Lebanese envoy in Manama=lba
V 4 | move | SANCTION/expel | diplomatic | 166 | Kuwait=kuw | @3:Lebanese=leb | when=Saturday | date=2021-10-30
V 4 | withdrew | SANCTION/withdraw | diplomatic | 161 | UAE=uae | Beirut=leb
V 5 | comments | =r | | | Fadi Maalouf=maa | Saudi-led=sau | when=August | date=2021-08
V 5 | called | =r | | | Fadi Maalouf=maa | Saudi-led=sau | when=August | date=2021-08
V 5 | war | ASSAULT | military | 190 | Saudi-led=sau | Houthis=hou | where=Yemen
V 6 | remarks | =r | | | @5:Fadi Maalouf=maa | @5:Saudi-led=sau
V 6 | described | ACCUSE/disapprove | diplomatic | 111 | the Saudi foreign ministry=sfm | @5:Fadi Maalouf=maa
V 8 | handed | ACCUSE/disapprove | diplomatic | 111 | @7:Sultan Al Fawzan=faw | a state=leb
V 9 | refused | REJECT/change | executive, diplomatic | 1231 | Mr Maalouf=maa | @11:The prime minister=pm
V 10 | apologise | REJECT | diplomatic, executive | 120 | he=maa | @7:Riyadh=sau
V 11 | phoned | CONSULT/phone | executive, diplomatic | 041 | The prime minister=pm; information minister=maa | - | by=an aide=aide | when=Friday | date=2021-10-29
V 11 | asked | REQUEST/change | executive, diplomatic | 0241 | The prime minister=pm | him=maa | by=an aide=aide | when=Friday | date=2021-10-29
V 12 | apologised | CONCEDE | diplomatic | 055 | He=pm | the kingdom=sau | id=a
V 12 | remarks | =r | | | @10:he=maa | the kingdom=sau
V 13 | apology | =a | | | @12:He=pm | @12:the kingdom=sau
V 14 | heard | =a | | | @12:He=pm | We=sau | by=a Gulf diplomat=gd
V 15 | met | CONSULT | diplomatic, executive | 040 | A crisis cell of ministers=cell; the United States' charge d'affaires=cda | - | when=Saturday | date=2021-10-30 | where=Foreign Ministry
V 16 | backed | SUPPORT | diplomatic | 051 | Hezbollah=hez | the minister=maa
V 16 | condemned | ACCUSE/disapprove | diplomatic | 111 | Hezbollah=hez | Saudi=sau
V 16 | measures | =b | | | Saudi=sau | @21:Beirut=leb | by=Hezbollah=hez
V 17 | demanded | REQUEST/change | executive | 1041 | Two Christian parties=chr | his=maa
V 20 | banned | SANCTION/discontinue | economic, illegal-drugs | 163 | The kingdom=sau | Lebanese=leb | st=h | when=April | date=2021-04
V 20 | seized | COERCE/seize | illegal-drugs, trafficking | 1711 | customs officers=cus | - | st=h | where=Jeddah | n=other:5.3 million pills:5300000
V 21 | cancelled | SANCTION/discontinue | military, diplomatic | 1622 | Riyadh=sau | the Lebanese army=arm | st=h | when=2016 | date=2016 | n=money:$3 billion:3000000000:USD
V 21 | storming | COERCE/seize | diplomatic | 1711 | - | the Saudi embassy=semb | st=h | where=Tehran
V 22 | held | COERCE/arrest | diplomatic, executive | 173 | it#1=sau | Lebanon's then prime minister=pm17 | st=h | when=A year later | date=2017 | id=h
V 22 | detention | =h | | | it#1=sau | Lebanon's then prime minister=pm17
V 22 | denied | REJECT | diplomatic | 016 | it#2=sau | - | st=h
Q 5 | m | the Houthis in Yemen were "defending themselves" | Fadi Maalouf=maa | said
Q 5 | m | the Saudi-led war there "pointless" | Fadi Maalouf=maa | called
Q 6 | m | as "insulting" and "a twisting of facts" | the Saudi foreign ministry=sfm | described
Q 7 | d | This is about more than one minister, | Sultan Al Fawzan=faw | said
Q 8 | d | * | @7:Sultan Al Fawzan=faw
Q 10 | d | I have attacked no one, and I will not apologise for an opinion I gave as a private citizen, | he=maa | told
Q 11 | m | to "put the national interest first" | The prime minister=pm | asked | him=maa
Q 12 | i | did not speak for the cabinet | he=pm | said
Q 14 | d | We heard it, we noted it, and nothing changed, | a Gulf diplomat=gd | told
Q 16 | m | the Saudi measures as "bullying" | Hezbollah=hez | condemned
Q 19 | d | Half of what I grow goes to Jeddah, | Elias Tohme=toh | said
Q 19 | d | Who is going to pay my workers now, the minister? | Elias Tohme=toh | said
E 24 Gulf/LOC
E 25 Hezbollah/ARM
V 24 | expelled | =e | | | We=sau | a man=lam | by=the Gulf diplomat=gd
V 25 | ban | =b | | | @24:We=sau | them=leb | by=@24:the Gulf diplomat=gd
Q 24 | d | We expelled a policy, not a man, | the Gulf diplomat=gd | said
Q 25 | d | * | @24:the Gulf diplomat=gd
#A w33-006 | 2020-12-16 | NAIROBI
S Somalia cuts ties with Kenya, orders diplomats out in seven days
P Mogadishu accuses Nairobi of meddling in Jubbaland poll; Kenya says it will 'not be provoked'
P Kenya woke up to a fresh row with its northern neighbour on Tuesday after Somalia severed diplomatic relations and told all Kenyan envoys to be out of Mogadishu within a week.
P The decision was read out on state television shortly after midnight by Information minister Abdirahman Guled, who accused Nairobi of "constant and open interference" in Somali politics.
P "Somalia calls back all its diplomats from Kenya and orders Kenyan diplomats to leave the country in seven days," Mr Guled said, dressed in military uniform.
P The rupture came hours after Kenya's president received the leader of breakaway Somaliland at State House in Nairobi.
P Somaliland declared independence in 1991 but Mogadishu regards it as part of its territory.
P Government spokesman Peter Wafula played down the quarrel.
P "We will not be provoked," he told reporters at Harambee House, adding that Kenya hosts more than 200,000 Somali refugees and "that is what a good neighbour looks like".
P He denied that Kenya had ever armed or paid any Somali politician.
P Mr Wafula said a committee would be formed to look into Mogadishu's grievances, but he declined to say who would sit on it.
P It is the second time in a month that envoys have packed their bags.
P On November 30, Mogadishu expelled Kenya's ambassador, Maj-Gen (rtd) Joseph Mutinda, and recalled its own, after it accused Nairobi of putting pressure on the president of Jubbaland to go back on an election deal.
P Nairobi voiced its regret over that expulsion and dismissed the claim as "a figment".
P Jubbaland, where Kenyan troops drove Al-Shabaab out of the port of Kismayu in 2012, has long been the sore point.
P The two states are also at odds over a triangle of the Indian Ocean thought to hold oil and gas, a case which Somalia filed at the International Court of Justice in 2014.
P In February 2019, Kenya recalled its envoy and sent Somalia's home, saying that Mogadishu had auctioned blocks in the disputed waters.
P In Eastleigh, the Somali quarter of Nairobi, traders followed the dispute on their phones.
P "My wife is Kenyan, my mother is in Mogadishu, so tell me which embassy I should cry at," said Ahmed Noor, who sells curtains on First Avenue.
P Igad executive secretary Tesfaye Berhanu urged both sides to talk, and Djibouti offered to host a meeting on the fringes of Sunday's summit.
P National Assembly Defence committee member Janet Cheruiyot called the severing of ties "a campaign stunt by a president whose term is ending".
P "He needs an enemy until February, and we happen to be next door," she told the Nation by phone.
P Kenya has kept about 3,600 soldiers in the African Union force since 2012, a year after it sent its army across the border following a string of kidnappings on the coast.
P Al-Shabaab has answered with massacres at Westgate mall in 2013, where 67 people were killed, and at Garissa University in 2015, which left 148 dead.
P "They threw us out in November and now they are doing it again, so at least we know how to pack," joked one Kenyan diplomat as he waited for the evening flight from Mogadishu.
P Airport staff wished him a pleasant journey.
@ som | Somalia | c | SOM
@ ken | Kenya | c | KEN
@ kd | Kenyan diplomats in Mogadishu | g | KENGOV
@ gul | Abdirahman Guled | p | SOMGOV | Information minister
@ pres | Kenya's president | p | KENGOV | President
@ bihi | leader of Somaliland | p | SOMPREGOV | leader of Somaliland
@ sml | Somaliland | c | SOMPRE
@ waf | Peter Wafula | p | KENGOV | government spokesman
@ mut | Joseph Mutinda | p | KENGOV | ambassador
@ jub | president of Jubbaland | p | SOMGOV | president of Jubbaland
@ ktr | Kenyan troops | g | KENMIL
@ sha | Al-Shabaab | g | SOMREB
@ samb | Somalia's envoy to Kenya | p | SOMGOV | envoy
@ noor | Ahmed Noor | p | KENBUS | trader
@ tes | Tesfaye Berhanu | p | IGO | Igad executive secretary
@ dji | Djibouti | c | DJI
@ che | Janet Cheruiyot | p | KENLEG | member
@ spr | Somali president | p | SOMGOV | president
@ wv | victims at Westgate | l | KENCVL
@ gv | victims at Garissa University | l | KENEDU
@ nation | Nation | o | KENJRN
@ kdp | Kenyan diplomat at Mogadishu airport | p | KENGOV | diplomat
E 0 Somalia/GPE; Kenya/GPE
E 1 Mogadishu/GPE; Nairobi/GPE; Jubbaland/GPE; Kenya/GPE
E 2 Kenya#1/GPE; Tuesday/DATE; Somalia/GPE; Kenyan/NORP; Mogadishu/GPE
E 3 Abdirahman Guled/PER; Nairobi/GPE; Somali/NORP
E 4 Somalia/GPE; Kenya/GPE; Kenyan/NORP; Guled/PER
E 5 Kenya/GPE; Somaliland/GPE; State House/FAC; Nairobi/GPE
E 6 Somaliland/GPE; 1991/DATE; Mogadishu/GPE
E 7 Peter Wafula/PER
E 8 Harambee House/FAC; Kenya/GPE; more than 200,000/NUM; Somali/NORP
E 9 Kenya/GPE; Somali/NORP
E 10 Wafula/PER; Mogadishu/GPE
E 12 November 30/DATE; Mogadishu/GPE; Kenya/GPE; Joseph Mutinda/PER; Nairobi/GPE; Jubbaland/GPE
E 13 Nairobi/GPE
E 14 Jubbaland/GPE; Kenyan/NORP; Al-Shabaab/ARM; Kismayu/GPE; 2012/DATE
E 15 Indian Ocean/LOC; Somalia/GPE; International Court of Justice/ORG; 2014/DATE
E 16 February 2019/DATE; Kenya/GPE; Somalia/GPE; Mogadishu/GPE
E 17 Eastleigh/LOC; Somali/NORP; Nairobi/GPE
E 18 Kenyan/NORP; Mogadishu/GPE; Ahmed Noor/PER; First Avenue/FAC
E 19 Igad/ORG; Tesfaye Berhanu/PER; Djibouti/GPE; Sunday/DATE
E 20 National Assembly/ORG; Janet Cheruiyot/PER
E 21 February/DATE; Nation/ORG
E 22 Kenya/GPE; about 3,600 soldiers/NUM; African Union/ORG; 2012/DATE
E 23 Al-Shabaab/ARM; Westgate mall/FAC; 2013/DATE; 67 people/NUM; Garissa University/ORG; 2015/DATE; 148/NUM
V 0 | cuts | SANCTION/withdraw | diplomatic | 161 | Somalia=som | Kenya=ken | id=c
V 0 | orders | SANCTION/expel | diplomatic | 166 | Somalia=som | diplomats=kd | id=o
V 1 | accuses | ACCUSE/allege | diplomatic, election | 112 | Mogadishu=som | Nairobi=ken | id=a
V 2 | row | =a | | | northern neighbour=som | Kenya#1=ken
V 2 | severed | =c | | | Somalia=som | Kenya#1=ken | when=Tuesday | date=2020-12-15
V 2 | told | =o | | | Somalia=som | all Kenyan envoys=kd | when=Tuesday | date=2020-12-15 | where=Mogadishu
V 3 | decision | =c | | | @2:Somalia=som | Nairobi=ken
V 3 | accused | =a | | | Abdirahman Guled=gul | Nairobi=ken
V 4 | calls back | SANCTION/withdraw | diplomatic | 161 | Somalia=som | Kenya=ken | by=Mr Guled=gul
V 4 | orders | =o | | | Somalia=som | Kenyan diplomats=kd | by=Mr Guled=gul
V 5 | rupture | =c | | | @4:Somalia=som | @4:Kenya=ken
V 5 | received | CONSULT/visit | diplomatic, territory | 042 | the leader of breakaway Somaliland=bihi | Kenya's president=pres | where=State House
V 6 | declared | REJECT | territory | 120 | Somaliland=sml | Mogadishu=som | st=h | when=1991 | date=1991
V 9 | denied | REJECT | diplomatic | 016 | He=waf | @10:Mogadishu=som
V 12 | expelled | SANCTION/expel | diplomatic | 166 | Mogadishu=som | Kenya's ambassador=mut | when=November 30 | date=2020-11-30 | id=x
V 12 | recalled | SANCTION/withdraw | diplomatic | 161 | Mogadishu=som | Kenya=ken | when=November 30 | date=2020-11-30
V 12 | accused | ACCUSE/allege | diplomatic, election | 112 | it=som | Nairobi=ken | id=q
V 12 | pressure | REQUEST/change | election, diplomatic | 104 | Nairobi=ken | the president of Jubbaland=jub | by=it=som
V 13 | regret | ACCUSE/disapprove | diplomatic | 111 | Nairobi=ken | @12:Mogadishu=som
V 13 | expulsion | =x | | | @12:Mogadishu=som | @12:Kenya's ambassador=mut
V 13 | dismissed | REJECT | diplomatic | 016 | Nairobi=ken | @12:Mogadishu=som
V 13 | claim | =q | | | @12:Mogadishu=som | Nairobi=ken
V 14 | drove | ASSAULT | military, terrorism | 190 | Kenyan troops=ktr | Al-Shabaab=sha | st=h | when=2012 | date=2012 | where=Kismayu
V 15 | filed | ACCUSE/allege | legal, territory, natural-resource | 115 | Somalia=som | @16:Kenya=ken | st=h | when=2014 | date=2014 | where=International Court of Justice
V 16 | recalled | SANCTION/withdraw | diplomatic, territory | 161 | Kenya=ken | Somalia=som | st=h | when=February 2019 | date=2019-02
V 16 | sent | SANCTION/expel | diplomatic, territory | 166 | Kenya=ken | Somalia's=samb | st=h | when=February 2019 | date=2019-02
V 16 | saying | ACCUSE/allege | natural-resource, territory | 112 | Kenya=ken | Mogadishu=som | st=h | when=February 2019 | date=2019-02
V 19 | urged | REQUEST/meet | diplomatic | 026 | Tesfaye Berhanu=tes | both sides=som; both sides=ken
V 19 | offered | AGREE | diplomatic | 039 | Djibouti=dji | both sides=som; both sides=ken
V 20 | called | ACCUSE/disapprove | diplomatic | 111 | Janet Cheruiyot=che | a president=spr | id=j
V 20 | severing | =c | | | @16:Mogadishu=som | @16:Kenya=ken | by=Janet Cheruiyot=che
V 21 | needs | =j | | | she=che | He=spr
V 22 | sent | MOBILIZE/troops | military, terrorism | 154 | it=ken | - | st=h | when=a year after | date=2011
V 22 | kidnappings | ASSAULT/abduct | terrorism | 181 | - | - | st=h | where=the coast
V 23 | massacres | ASSAULT/targeted | terrorism | 180 | Al-Shabaab=sha | 67 people=wv | st=h | when=2013 | date=2013 | where=Westgate mall | n=killed:67 people:67 | id=w
V 23 | left | ASSAULT/targeted | terrorism | 180 | Al-Shabaab=sha | 148=gv | st=h | when=2015 | date=2015 | where=Garissa University | n=killed:148:148
Q 1 | m | it will 'not be provoked' | Kenya=ken | says
Q 3 | m | of "constant and open interference" in Somali politics | Abdirahman Guled=gul | accused | Nairobi=ken
Q 4 | d | Somalia calls back all its diplomats from Kenya and orders Kenyan diplomats to leave the country in seven days, | Mr Guled=gul | said
Q 8 | d | We will not be provoked, | he=waf | told
Q 8 | m | Kenya hosts more than 200,000 Somali refugees and "that is what a good neighbour looks like" | he=waf | adding
Q 9 | i | Kenya had ever armed or paid any Somali politician | He=waf | denied
Q 10 | i | a committee would be formed to look into Mogadishu's grievances | Mr Wafula=waf | said
Q 13 | m | the claim as "a figment" | Nairobi=ken | dismissed
Q 16 | i | Mogadishu had auctioned blocks in the disputed waters | Kenya=ken | saying
Q 18 | d | My wife is Kenyan, my mother is in Mogadishu, so tell me which embassy I should cry at, | Ahmed Noor=noor | said
Q 20 | m | the severing of ties "a campaign stunt by a president whose term is ending" | Janet Cheruiyot=che | called
Q 21 | d | He needs an enemy until February, and we happen to be next door, | she=che | told | Nation=nation
E 24 November/DATE; Kenyan/NORP; Mogadishu/GPE
V 24 | threw | =x | | | They=som | us=mut | by=one Kenyan diplomat=kdp | when=November | date=2020-11
V 24 | doing | =o | | | they=som | we=kd | by=one Kenyan diplomat=kdp | when=now
Q 24 | d | They threw us out in November and now they are doing it again, so at least we know how to pack, | one Kenyan diplomat=kdp | joked
#A w33-007 | 2017-03-07 | KUALA LUMPUR
S (2nd LD) N. Korea bars Malaysians from leaving country; Malaysia hits back with exit ban of its own
P By Chae Yun-jin
P KUALA LUMPUR, March 7 (Yonhap) -- North Korea on Tuesday banned all Malaysians in the country from leaving and Malaysia answered within hours by closing its borders to North Korean embassy staff, as a row over last month's poisoning at Kuala Lumpur airport spun out of control.
P The North's foreign ministry said the exit ban would stay in place "until the safety of DPRK diplomats and citizens in Malaysia is fully guaranteed," according to the Korean Central News Agency (KCNA).
P Eleven Malaysians, among them three diplomats and two U.N. staff, are in Pyongyang.
P Malaysia's prime minister denounced the travel ban as an act that turned his people into "hostages."
P "This abhorrent act is in total disregard of all international law," he said in a statement, and demanded that the North let them go at once.
P He ordered police to prevent all North Korean citizens from leaving until Malaysia was assured of the safety of its nationals.
P Officers strung yellow tape across the gate of the North Korean embassy in Bukit Damansara shortly before noon and let no car out for two hours.
P "We are trying to identify who is inside and who is wanted," police chief Rosli Hamdan told reporters.
S "If it takes five years we will wait; they cannot stay in there forever."
P Three North Koreans are sought over the killing of the leader's estranged half brother, who died on Feb. 13 after two women smeared his face with what police say was VX nerve agent.
P The women, an Indonesian and a Vietnamese, were charged with murder last Wednesday, and both deny it.
P Pyongyang has rejected the autopsy and accused Malaysia of colluding with its enemies.
P Its ambassador, Han Chol-ung, who made that accusation outside the morgue, was expelled on Monday.
P "He was given 48 hours and no handshake," a Malaysian official said.
P The envoy left on a Beijing flight after calling the police investigation "a plot from beginning to end."
P South Korea condemned the killing as terrorism and vowed to raise it at the U.N. Human Rights Council.
P "A regime that uses a chemical weapon in a crowded airport can use it anywhere," unification ministry spokesman Jang Woo-sik said in Seoul.
P China urged the two sides to settle the matter calmly.
P The U.N. called on Malaysia and the North to sort out their differences through "established diplomatic practice."
P Malaysia was one of the few states whose citizens could enter the North without a visa until it scrapped that arrangement last week.
P The North has a record of seizing foreigners when it quarrels with their governments, and in 1987 its agents bombed a Korean Air jet over the Andaman Sea, killing all 115 people on board.
P On Jalan Batai, diners at a cafe opposite the embassy kept filming the tape until it rained.
@ nk | North Korea | c | PRK
@ mal | Malaysia | c | MYS
@ mn | Malaysians in North Korea | l | MYSCVL
@ es | North Korean embassy staff | g | PRKGOV
@ nfm | North Korean foreign ministry | o | PRKGOV
@ kcna | Korean Central News Agency | o | PRKJRN
@ pm | Malaysian prime minister | p | MYSGOV | prime minister
@ nkc | North Korean citizens in Malaysia | l | PRKCVL
@ off | Malaysian police | o | MYSCOP
@ emb | North Korean embassy | o | PRKGOV
@ ros | Rosli Hamdan | p | MYSCOP | police chief
@ tnk | three North Korean suspects | l | PRK
@ hb | half brother of the leader | p | PRKELI
@ wom | two women | l | UNK
@ han | Han Chol-ung | p | PRKGOV | ambassador
@ mo | Malaysian official | p | MYSGOV | official
@ sk | South Korea | c | KOR
@ jang | Jang Woo-sik | p | KORGOV | unification ministry spokesman
@ chn | China | c | CHN
@ un | United Nations | o | UNO
@ kal | people on the Korean Air jet | l | KORCVL
@ nka | North Korean agents | g | PRKSPY
@ for | foreigners | l | CVL
E 0 N. Korea/GPE; Malaysians/NORP; Malaysia/GPE
E 1 Chae Yun-jin/PER
E 2 KUALA LUMPUR/GPE; March 7/DATE; Yonhap/ORG; North Korea/GPE; Tuesday/DATE; Malaysians/NORP; Malaysia/GPE; North Korean/NORP; last month/DATE; Kuala Lumpur airport/FAC
E 3 North/GPE; DPRK/GPE; Malaysia/GPE; Korean Central News Agency/ORG; KCNA/ORG
E 4 Eleven/NUM; Malaysians/NORP; three diplomats/NUM; two U.N. staff/NUM; U.N./ORG; Pyongyang/GPE
E 5 Malaysia/GPE
E 6 North/GPE
E 7 North Korean/NORP; Malaysia/GPE
E 8 North Korean/NORP; Bukit Damansara/LOC
E 9 Rosli Hamdan/PER
E 11 Three/NUM; North Koreans/NORP; Feb. 13/DATE; two women/NUM
E 12 Indonesian/NORP; Vietnamese/NORP; last Wednesday/DATE
E 13 Pyongyang/GPE; Malaysia/GPE
E 14 Han Chol-ung/PER; Monday/DATE
E 15 Malaysian/NORP
E 16 Beijing/GPE
E 17 South Korea/GPE; U.N. Human Rights Council/ORG
E 18 Jang Woo-sik/PER; Seoul/GPE
E 19 China/GPE
E 20 U.N./ORG; Malaysia/GPE; North/GPE
E 21 Malaysia/GPE; North/GPE; last week/DATE
E 22 North/GPE; 1987/DATE; Korean Air/ORG; Andaman Sea/LOC; 115 people/NUM
E 23 Jalan Batai/FAC
V 0 | bars | COERCE/restrict | diplomatic, rights-freedoms | 172 | N. Korea=nk | Malaysians=mn | id=b
V 0 | hits back | COERCE/restrict | diplomatic | 172 | Malaysia=mal | @2:North Korean embassy staff=es | id=m
V 0 | ban | =m | | | Malaysia=mal | @2:North Korean embassy staff=es
V 2 | banned | =b | | | North Korea=nk | all Malaysians in the country=mn | when=Tuesday | date=2017-03-07
V 2 | closing | =m | | | Malaysia=mal | North Korean embassy staff=es | when=Tuesday | date=2017-03-07
V 2 | poisoning | ASSAULT/unconventional | cbrn, intelligence | 2041 | @11:two women=wom | @11:the leader's estranged half brother=hb | when=last month | date=2017-02 | where=Kuala Lumpur airport | id=k
V 3 | ban | =b | | | The North's foreign ministry=nfm | @2:all Malaysians in the country=mn | by=Korean Central News Agency=kcna
V 5 | denounced | ACCUSE/disapprove | diplomatic | 111 | Malaysia's prime minister=pm | @3:The North=nk | id=d
V 5 | ban | =b | | | @3:The North=nk | his people=mn
V 6 | act | =b | | | the North=nk | them=mn | by=he=pm
V 6 | said | =d | | | he=pm | the North=nk
V 6 | demanded | REQUEST/yield | diplomatic | 1053 | he=pm | the North=nk
V 7 | ordered | =m | | | He=pm | all North Korean citizens=nkc
V 8 | strung | COERCE/restrict | diplomatic | 172 | Officers=off | the North Korean embassy=emb | where=Bukit Damansara
V 11 | sought | THREATEN/arrest | legal, cbrn | 130 | @9:police chief Rosli Hamdan=off | Three North Koreans=tnk
V 11 | killing | =k | | | two women=wom | the leader's estranged half brother=hb
V 11 | smeared | =k | | | two women=wom | his=hb | by=police=off | when=Feb. 13 | date=2017-02-13
V 12 | charged | ACCUSE/allege | legal, cbrn | 115 | - | The women=wom | when=last Wednesday | date=2017-03-01 | id=c
V 12 | deny | REJECT | legal, cbrn | 016 | both=wom | -
V 13 | rejected | REJECT | diplomatic | 120 | Pyongyang=nk | Malaysia=mal
V 13 | accused | ACCUSE/allege | diplomatic | 112 | Pyongyang=nk | Malaysia=mal | id=a
V 14 | accusation | =a | | | Han Chol-ung=han | @13:Malaysia=mal | where=outside the morgue
V 14 | expelled | SANCTION/expel | diplomatic | 166 | @13:Malaysia=mal | Han Chol-ung=han | when=Monday | date=2017-03-06 | id=x
V 15 | given | =x | | | @13:Malaysia=mal | He=han | by=a Malaysian official=mo
V 16 | calling | ACCUSE/disapprove | diplomatic, legal | 111 | The envoy=han | the police=off
V 16 | investigation | ACCUSE/investigate | legal, crime | 091 | the police=off | -
V 17 | condemned | ACCUSE/disapprove | terrorism, cbrn | 111 | South Korea=sk | @13:Pyongyang=nk | id=s
V 17 | killing | =k | | | @13:Pyongyang=nk | @11:the leader's estranged half brother=hb | by=South Korea=sk
V 17 | vowed | AGREE | human-rights, diplomatic | 030 | South Korea=sk | U.N. Human Rights Council=un
V 18 | uses | =k | | | A regime=nk | @11:the leader's estranged half brother=hb | by=Jang Woo-sik=jang | where=a crowded airport
V 19 | urged | REQUEST/meet | diplomatic | 027 | China=chn | the two sides=nk; the two sides=mal
V 20 | called on | REQUEST/meet | diplomatic | 027 | U.N.=un | Malaysia=mal; North=nk
V 21 | scrapped | SANCTION/discontinue | diplomatic | 160 | it=mal | the North=nk | when=last week | date=2017-02-27/2017-03-05
V 22 | seizing | COERCE/arrest | diplomatic | 173 | The North=nk | foreigners=for | st=h
V 22 | bombed | ASSAULT/explosives | terrorism, intelligence | 183 | its agents=nka | all 115 people on board=kal | st=h | when=1987 | date=1987 | where=over the Andaman Sea | n=killed:115 people:115
Q 3 | m | the exit ban would stay in place "until the safety of DPRK diplomats and citizens in Malaysia is fully guaranteed," | The North's foreign ministry=nfm | said
Q 5 | m | as an act that turned his people into "hostages." | Malaysia's prime minister=pm | denounced
Q 6 | d | This abhorrent act is in total disregard of all international law, | he=pm | said
Q 6 | i | the North let them go at once | he=pm | demanded
Q 9 | d | We are trying to identify who is inside and who is wanted, | Rosli Hamdan=ros | told
Q 10 | d | * | @9:Rosli Hamdan=ros
Q 15 | d | He was given 48 hours and no handshake, | a Malaysian official=mo | said
Q 16 | m | the police investigation "a plot from beginning to end." | The envoy=han | calling
Q 18 | d | A regime that uses a chemical weapon in a crowded airport can use it anywhere, | Jang Woo-sik=jang | said
Q 20 | m | to sort out their differences through "established diplomatic practice." | U.N.=un | called on | Malaysia=mal
#A w33-008 | 2016-04-05 | BAKU
S Azerbaijan, Armenia halt fire in Karabakh after four days of worst clashes since 1994
P Baku (AFP) - Azerbaijan and the Armenian-backed separatists of Nagorny Karabakh announced a ceasefire on Tuesday after four days of fighting that left at least 64 people dead and raised fears of a wider war in the Caucasus.
P "Military operations were stopped at 12:00 noon on both sides," Azerbaijani defence ministry spokesman Elchin Aliyarov told AFP.
P His opposite number in Stepanakert, Karen Balayan, confirmed that "the order to stop shooting has been received".
P Hours later each side accused the other of breaking the truce with mortars, but neither reported casualties.
P The agreement was reached in Moscow, where the chiefs of staff of the two ex-Soviet neighbours met in the presence of Russian officers, a source at the Russian defence ministry said.
P Russia's president phoned both leaders on Tuesday and urged them to "ensure an end to the hostilities", the Kremlin said.
P The calls came as mediators from the OSCE's Minsk Group, which is headed by France, Russia and the United States, held an emergency session in Vienna.
P Yerevan and Baku have blamed each other for the violence, which broke out overnight Friday when, in the Armenian telling, Azerbaijani tanks, helicopters and artillery attacked along the line of contact.
P Azerbaijan said that it had only hit back after its villages were shelled, and that its troops had taken two strategic heights.
P It put its own losses at 16 soldiers.
P The Karabakh side said 29 of its fighters died and accused Azerbaijan of killing three pensioners in the village of Talish.
P "They cut them down in their own kitchen," said Balayan.
P "There was no battle in that house, there were only old people who could not run."
P Baku dismissed the claim of an atrocity as "Armenian theatre".
P Turkey's president vowed on Monday to stand by Azerbaijan "to the end", words that Armenia's foreign ministry denounced as petrol on a fire.
P "Ankara should remember 1915 before it speaks of justice in this region," ministry spokeswoman Lusine Hovhannisyan said.
P Iran, whose territory was hit by three stray shells, called for restraint and offered to mediate.
P In Terter, a town of cotton farmers ten kilometres from the front, people came up from their cellars on Tuesday afternoon to count the broken windows.
P "I have heard the word ceasefire for twenty-two years," said Rafiga Mammadova, 61, sweeping glass.
P "It means they sleep and then they start again."
P Ethnic Armenian separatists seized the mountainous region in a war that claimed some 30,000 lives and ended with a truce signed in Bishkek in May 1994.
P The sides have never signed a peace treaty, and the last talks between the two presidents, in Bern in December, produced nothing.
P Energy-rich Azerbaijan, whose army spending exceeds Armenia's entire budget, has repeatedly threatened to take the region back by force.
P "I will believe in this ceasefire when a whole night passes without the guns," said her neighbour, who would not give his name.
@ aze | Azerbaijan | c | AZE
@ arm | Armenia | c | ARM
@ sep | Karabakh separatists | g | AZEREBPRE
@ ali | Elchin Aliyarov | p | AZEGOVMIL | defence ministry spokesman
@ bal | Karen Balayan | p | AZEREBPRE | spokesman
@ aco | Azerbaijani chief of staff | p | AZEMIL | chief of staff
@ rco | Armenian chief of staff | p | ARMMIL | chief of staff
@ rof | Russian officers | g | RUSMIL
@ rsrc | source at the Russian defence ministry | p | RUSGOVMIL
@ rp | Russia's president | p | RUSGOV | president
@ apr | Azerbaijani president | p | AZEGOV | president
@ arp | Armenian president | p | ARMGOV | president
@ krem | Kremlin | o | RUSGOV
@ med | Minsk Group mediators | g | IGO
@ vil | Azerbaijani villages | l | AZECVL
@ atr | Azerbaijani troops | g | AZEMIL
@ kfi | Karabakh fighters | g | AZEREBPRE
@ pen | pensioners in Talish | l | AZECVL
@ tp | Turkey's president | p | TURGOV | president
@ afm | Armenian foreign ministry | o | ARMGOV
@ hov | Lusine Hovhannisyan | p | ARMGOV | ministry spokeswoman
@ iran | Iran | c | IRN
@ raf | Rafiga Mammadova | p | AZECVL
@ nei | neighbour of Rafiga Mammadova | p | AZECVL
E 0 Azerbaijan/GPE; Armenia/GPE; Karabakh/GPE; 1994/DATE
E 1 Baku/GPE; AFP/ORG; Azerbaijan/GPE; Armenian/NORP; Nagorny Karabakh/GPE; Tuesday/DATE; at least 64 people/NUM; Caucasus/LOC
E 2 Azerbaijani/NORP; Elchin Aliyarov/PER; AFP/ORG
E 3 Stepanakert/GPE; Karen Balayan/PER
E 5 Moscow/GPE; Soviet/NORP; Russian#1/NORP; Russian#2/NORP
E 6 Russia/GPE; Tuesday/DATE; Kremlin/ORG
E 7 OSCE/ORG; Minsk Group/ORG; France/GPE; Russia/GPE; United States/GPE; Vienna/GPE
E 8 Yerevan/GPE; Baku/GPE; Friday/DATE; Armenian/NORP; Azerbaijani/NORP
E 9 Azerbaijan/GPE
E 10 16 soldiers/NUM
E 11 Karabakh/GPE; 29 of its fighters/NUM; Azerbaijan/GPE; three pensioners/NUM; Talish/GPE
E 12 Balayan/PER
E 14 Baku/GPE; Armenian/NORP
E 15 Turkey/GPE; Monday/DATE; Azerbaijan/GPE; Armenia/GPE
E 16 Ankara/GPE; 1915/DATE; Lusine Hovhannisyan/PER
E 17 Iran/GPE
E 18 Terter/GPE; Tuesday/DATE
E 19 Rafiga Mammadova/PER
E 21 Armenian/NORP; some 30,000/NUM; Bishkek/GPE; May 1994/DATE
E 22 Bern/GPE; December/DATE
E 23 Azerbaijan/GPE; Armenia/GPE
V 0 | halt | CONCEDE | military, territory | 0871 | Azerbaijan=aze; Armenia=arm | - | where=Karabakh | id=h
V 0 | clashes | ASSAULT | military, territory | 190 | Azerbaijan=aze; Armenia=arm | - | where=Karabakh | id=f
V 1 | ceasefire | =h | | | Azerbaijan=aze; separatists of Nagorny Karabakh=sep | - | when=Tuesday | date=2016-04-05
V 1 | fighting | =f | | | Azerbaijan=aze; separatists of Nagorny Karabakh=sep | - | n=killed:at least 64 people:64
V 2 | stopped | RETREAT/ceasefire | military | 0871 | both sides=aze; both sides=sep | - | by=Elchin Aliyarov=ali | when=12:00 noon | date=2016-04-05 | id=q
V 3 | order | =h | | | @1:Azerbaijan=aze; @1:separatists of Nagorny Karabakh=sep | - | by=Karen Balayan=bal
V 4 | accused | ACCUSE/allege | military | 1123 | each side=aze; each side=sep | the other=sep; the other=aze
V 4 | breaking | ASSAULT/heavy-weapons | military | 196 | the other=sep; the other=aze | each side=aze; each side=sep | by=each side=aze
V 4 | truce | =h | | | each side=aze; each side=sep | -
V 5 | agreement | =h | | | @1:Azerbaijan=aze; @1:separatists of Nagorny Karabakh=sep | - | by=a source at the Russian defence ministry=rsrc | where=Moscow
V 5 | met | CONSULT/third-party | military, diplomatic | 045 | the chiefs of staff of the two ex-Soviet neighbours=aco; the chiefs of staff of the two ex-Soviet neighbours=rco; Russian officers=rof | - | by=a source at the Russian defence ministry=rsrc | where=Moscow
V 6 | phoned | CONSULT/phone | diplomatic | 041 | Russia's president=rp; both leaders=apr; both leaders=arp | - | by=the Kremlin=krem | when=Tuesday | date=2016-04-05 | id=p
V 6 | urged | REQUEST/yield | military, diplomatic | 0256 | Russia's president=rp | them=apr; them=arp | by=the Kremlin=krem | when=Tuesday | date=2016-04-05
V 7 | calls | =p | | | @6:Russia's president=rp; @6:both leaders=apr; @6:both leaders=arp | -
V 7 | session | CONSULT/multilateral | diplomatic | 040 | mediators from the OSCE's Minsk Group=med | - | where=Vienna
V 8 | blamed | ACCUSE/allege | military, territory | 1123 | Yerevan=arm; Baku=aze | each other=aze; each other=arm
V 8 | violence | =f | | | Azerbaijani=aze; Armenian=arm | - | when=overnight Friday
V 8 | attacked | ASSAULT/heavy-weapons | military, territory | 194 | Azerbaijani=aze | - | by=Armenian=arm | when=overnight Friday | date=2016-04-01/2016-04-02 | where=along the line of contact
V 9 | hit back | =f | | | it=aze | - | by=Azerbaijan=aze
V 9 | shelled | ASSAULT/heavy-weapons | military | 194 | - | its villages=vil | by=Azerbaijan=aze
V 9 | taken | COERCE/seize | military, territory | 192 | its troops=atr | - | by=Azerbaijan=aze | where=two strategic heights
V 11 | died | =f | | | Azerbaijan=aze | its fighters=kfi | by=The Karabakh side=sep | n=killed:29:29
V 11 | accused | ACCUSE/allege | military, human-rights | 1124 | The Karabakh side=sep | Azerbaijan=aze | id=c
V 11 | killing | ASSAULT/targeted | military, human-rights | 190 | Azerbaijan=aze | three pensioners=pen | by=The Karabakh side=sep | where=Talish | n=killed:three pensioners:3 | id=t
V 12 | cut | =t | | | They=aze | them=pen | by=Balayan=bal
V 14 | dismissed | REJECT | military | 016 | Baku=aze | @11:The Karabakh side=sep
V 14 | claim | =c | | | @11:The Karabakh side=sep | Baku=aze
V 14 | atrocity | =t | | | @11:Azerbaijan=aze | @11:three pensioners=pen | by=@11:The Karabakh side=sep
V 15 | vowed | AGREE | diplomatic, military | 030 | Turkey's president=tp | Azerbaijan=aze | when=Monday | date=2016-04-04
V 15 | denounced | ACCUSE/disapprove | diplomatic | 111 | Armenia's foreign ministry=afm | Turkey's president=tp | id=d
V 16 | should | =d | | | Lusine Hovhannisyan=hov | Ankara=tp
V 17 | hit | ASSAULT/heavy-weapons | military | 194 | - | Iran=iran | n=other:three stray shells:3
V 17 | called for | REQUEST/yield | military, diplomatic | 0256 | Iran=iran | @8:Yerevan=arm; @8:Baku=aze
V 17 | offered | AGREE | diplomatic | 039 | Iran=iran | @8:Yerevan=arm; @8:Baku=aze
V 21 | seized | COERCE/seize | territory, military | 192 | Ethnic Armenian separatists=sep | - | st=h | where=the mountainous region
V 21 | war | ASSAULT | territory, military | 190 | Ethnic Armenian separatists=sep; @23:Azerbaijan=aze | - | st=h | n=killed:some 30,000 lives:30000
V 21 | truce | SUPPORT | military, diplomatic | 057 | Ethnic Armenian separatists=sep; @23:Azerbaijan=aze | - | st=h | when=May 1994 | date=1994-05 | where=Bishkek
V 22 | signed | SUPPORT | diplomatic | 057 | The sides=aze; The sides=arm | - | st=n
V 22 | talks | CONSULT | diplomatic | 046 | the two presidents=apr; the two presidents=arp | - | st=h | when=December | date=2015-12 | where=Bern
V 23 | threatened | THREATEN/territory | military, territory | 1382 | Azerbaijan=aze | Armenia=arm
Q 2 | d | Military operations were stopped at 12:00 noon on both sides, | Elchin Aliyarov=ali | told
Q 3 | m | "the order to stop shooting has been received" | Karen Balayan=bal | confirmed
Q 5 | i | The agreement was reached in Moscow, where the chiefs of staff of the two ex-Soviet neighbours met in the presence of Russian officers | a source at the Russian defence ministry=rsrc | said
Q 6 | m | to "ensure an end to the hostilities" | Russia's president=rp | urged | them=apr
Q 9 | i | it had only hit back after its villages were shelled | Azerbaijan=aze | said
Q 9 | i | its troops had taken two strategic heights | Azerbaijan=aze | said
Q 11 | i | 29 of its fighters died | The Karabakh side=sep | said
Q 12 | d | They cut them down in their own kitchen, | Balayan=bal | said
Q 13 | d | * | @12:Balayan=bal
Q 14 | m | the claim of an atrocity as "Armenian theatre" | Baku=aze | dismissed
Q 15 | m | to stand by Azerbaijan "to the end" | Turkey's president=tp | vowed
Q 16 | d | Ankara should remember 1915 before it speaks of justice in this region, | Lusine Hovhannisyan=hov | said
Q 19 | d | I have heard the word ceasefire for twenty-two years, | Rafiga Mammadova=raf | said
Q 20 | d | * | @19:Rafiga Mammadova=raf
V 24 | ceasefire | =h | | | @23:Azerbaijan=aze; @23:Armenia=arm | -
Q 24 | d | I will believe in this ceasefire when a whole night passes without the guns, | her neighbour=nei | said
#A w33-009 | 2018-03-27 | PRISTINA
S Kosovo police arrest Serbian official, triggering walk-out and fury in Belgrade
P Special units fire tear gas in Mitrovica as Zoran Djokic is seized; Serb party quits Pristina government over 'a kidnapping'
P Kosovo special police on Monday arrested the head of Serbia's Kosovo office, Zoran Djokic, in the divided town of Mitrovica, after he entered the country in defiance of a ban, and put him on the road back to Serbia a few hours later.
P Television pictures showed officers with rifles bursting into a hall where Djokic was speaking, firing stun grenades and tear gas and leading him out by the neck.
P At least 32 people were hurt, most of them lightly, according to the hospital in North Mitrovica.
P Serbia's president called the arrest "a brutal kidnapping by a terrorist gang" and ordered the army to a higher state of readiness.
P "They wanted to humiliate us, to drag a Serb through Pristina like a bear on a chain," he said after a late-night session of the National Security Council in Belgrade.
P "We shall answer with our heads and not with our fists, but answer we shall."
P Djokic, who had been told on Saturday that he could not come, said he was beaten during the raid.
P "I entered my own country and I will do it again," he told reporters at the Merdare crossing, where he was released shortly after nine in the evening.
P Srpska Lista, the main party of Kosovo's Serbs, walked out of the coalition in Pristina on Tuesday in protest at the seizure.
P Its leader, Goran Stojkovic, said that nobody could sit at a table with "people who send rifles to a round table".
P The exit leaves the prime minister without a majority.
P Kosovo's interior minister, Agim Krasniqi, defended the operation.
P "The law was broken, and the police did what police do in any state," he said.
P "Whoever comes without permission will be handcuffed, whatever his rank."
P He denied that anyone had been beaten.
P The European Union, which has brokered talks between the two sides since 2011, urged them to keep calm, and its foreign policy chief flew to Belgrade at noon on Tuesday.
P Washington also appealed for restraint.
P Russia's foreign ministry condemned the detention as "a provocation" and blamed "the Western patrons of Pristina".
P Kosovo declared independence from Serbia in 2008, nine years after NATO bombed Serbian forces out of the province.
P Belgrade has never recognised it.
P In January a moderate Serb politician, Milivoje Savic, was shot dead outside his office in Mitrovica, a killing that remains unsolved.
P Few in the north of the town expect last night to be the end of it.
P "We have grown used to sirens," said a pharmacist who gave her name as Jelena. "What we have not grown used to is being a chessboard."
@ kpo | Kosovo special police | o | XKXCOP
@ dj | Zoran Djokic | p | SRBGOV | head of Serbia's Kosovo office
@ ser | Serbia | c | SRB
@ kos | Kosovo | c | XKX
@ mit | people in the Mitrovica hall | l | XKXCVL
@ hos | North Mitrovica hospital | o | XKXMED
@ sp | Serbia's president | p | SRBGOV | president
@ sarm | Serbian army | o | SRBMIL
@ sl | Srpska Lista | o | XKXPTY
@ sto | Goran Stojkovic | p | XKXPTY | leader
@ kgov | Kosovo government | o | XKXGOV
@ kra | Agim Krasniqi | p | XKXGOV | interior minister
@ eu | European Union | o | EUR
@ fpc | EU foreign policy chief | p | EUR | foreign policy chief
@ us | United States | c | USA
@ rfm | Russian foreign ministry | o | RUSGOV
@ west | Western patrons of Pristina | g |
@ nato | NATO | o | IGO
@ sfor | Serbian forces | g | SRBMIL
@ sav | Milivoje Savic | p | XKXPTY | politician
@ jel | Jelena | p | XKXCVL | pharmacist
E 0 Kosovo/GPE; Serbian/NORP; Belgrade/GPE
E 1 Mitrovica/GPE; Zoran Djokic/PER; Serb/NORP; Pristina/GPE
E 2 Kosovo#1/GPE; Monday/DATE; Serbia#1/GPE; Kosovo#2/GPE; Zoran Djokic/PER; Mitrovica/GPE; Serbia#2/GPE
E 3 Djokic/PER
E 4 At least 32 people/NUM; North Mitrovica/GPE
E 5 Serbia/GPE
E 6 Serb/NORP; Pristina/GPE; National Security Council/ORG; Belgrade/GPE
E 8 Djokic/PER; Saturday/DATE
E 9 Merdare crossing/FAC
E 10 Srpska Lista/ORG; Kosovo/GPE; Serbs/NORP; Pristina/GPE; Tuesday/DATE
E 11 Goran Stojkovic/PER
E 13 Kosovo/GPE; Agim Krasniqi/PER
E 17 European Union/ORG; 2011/DATE; Belgrade/GPE; Tuesday/DATE
E 18 Washington/GPE
E 19 Russia/GPE; Western/NORP; Pristina/GPE
E 20 Kosovo/GPE; Serbia/GPE; 2008/DATE; NATO/ORG; Serbian/NORP
E 21 Belgrade/GPE
E 22 January/DATE; Serb/NORP; Milivoje Savic/PER; Mitrovica/GPE
E 23 last night/DATE
E 24 Jelena/PER
V 0 | arrest | COERCE/arrest | diplomatic, legal, territory | 173 | Kosovo police=kpo | Serbian official=dj | id=a
V 0 | walk-out | SANCTION/withdraw | political-institutions, religion-ethnicity | 164 | @1:Serb party=sl | @1:Pristina government=kgov | id=w
V 1 | fire | ASSAULT/crowd-control | religion-ethnicity, repression | 175 | Special units=kpo | @4:At least 32 people=mit | where=Mitrovica | id=g
V 1 | seized | =a | | | Special units=kpo | Zoran Djokic=dj
V 1 | quits | =w | | | Serb party=sl | Pristina government=kgov
V 1 | kidnapping | =a | | | Special units=kpo | Zoran Djokic=dj | by=Serb party=sl
V 2 | arrested | =a | | | Kosovo special police=kpo | Zoran Djokic=dj | when=Monday | date=2018-03-26 | where=Mitrovica
V 2 | ban | REJECT | diplomatic, territory | 120 | Kosovo#1=kos | he=dj | id=n
V 2 | put | COERCE/deport | diplomatic, territory | 174 | Kosovo special police=kpo | him=dj | when=a few hours later | date=2018-03-26 | id=d
V 3 | bursting | COERCE/seize | repression | 1711 | officers=kpo | a hall where Djokic was speaking=mit | id=r
V 3 | firing | =g | | | officers=kpo | @4:At least 32 people=mit
V 3 | leading | =a | | | officers=kpo | him=dj
V 4 | hurt | =g | | | @3:officers=kpo | At least 32 people=mit | by=the hospital in North Mitrovica=hos | n=injured:At least 32 people:32
V 5 | called | ACCUSE/disapprove | diplomatic | 111 | Serbia's president=sp | a terrorist gang=kos | id=c
V 5 | arrest | =a | | | a terrorist gang=kpo | @3:Djokic=dj | by=Serbia's president=sp
V 5 | ordered | MOBILIZE/troops | military | 152 | Serbia's president=sp | -
V 6 | drag | =a | | | They=kpo | a Serb=dj | by=he=sp
V 7 | answer#1 | THREATEN | diplomatic | 130 | We=ser | @6:Pristina=kos
V 8 | told | =n | | | @2:Kosovo#1=kos | Djokic=dj | when=Saturday | date=2018-03-24
V 8 | beaten | ASSAULT/beat | repression | 175 | @3:officers=kpo | he#2=dj | by=Djokic=dj | id=b
V 8 | raid | =r | | | @3:officers=kpo | Djokic=dj
V 9 | released | RETREAT/release | legal | 0841 | @2:Kosovo special police=kpo | he#2=dj | when=shortly after nine in the evening | date=2018-03-26 | where=Merdare crossing
V 10 | walked out | =w | | | Srpska Lista=sl | coalition in Pristina=kgov | when=Tuesday | date=2018-03-27
V 10 | seizure | =a | | | @2:Kosovo special police=kpo | @9:he#2=dj
V 12 | exit | =w | | | @10:Srpska Lista=sl | the prime minister=kgov
V 13 | defended | SUPPORT | legal | 052 | Agim Krasniqi=kra | @2:Kosovo special police=kpo
V 13 | operation | =r | | | @2:Kosovo special police=kpo | @8:Djokic=dj
V 15 | handcuffed | THREATEN/arrest | legal, territory | 130 | @14:he=kra | Whoever comes without permission=ser
V 16 | denied | REJECT | legal | 016 | He=kra | @8:Djokic=dj
V 17 | brokered | CONSULT/third-party | diplomatic | 045 | European Union=eu; the two sides=ser; the two sides=kos | - | st=h | when=since 2011 | date=2011/2018
V 17 | urged | REQUEST/yield | diplomatic | 0256 | European Union=eu | them=ser; them=kos
V 17 | flew | CONSULT/visit | diplomatic | 042 | foreign policy chief=fpc | Belgrade=ser | when=noon on Tuesday | date=2018-03-27 | where=Belgrade
V 18 | appealed | REQUEST/yield | diplomatic | 0256 | Washington=us | @17:the two sides=ser; @17:the two sides=kos
V 19 | condemned | ACCUSE/disapprove | diplomatic | 111 | Russia's foreign ministry=rfm | Pristina=kos; Western patrons=west
V 19 | detention | =a | | | Pristina=kpo | @16:He=dj
V 20 | declared | REJECT | territory | 120 | Kosovo=kos | Serbia=ser | st=h | when=2008 | date=2008
V 20 | bombed | ASSAULT/aerial | military | 195 | NATO=nato | Serbian forces=sfor | st=h | when=nine years | date=1999 | where=the province
V 21 | recognised | SUPPORT | territory, diplomatic | 054 | Belgrade=ser | @20:Kosovo=kos | st=n
V 22 | shot | ASSAULT/firearms | crime | 180 | - | Milivoje Savic=sav | st=h | when=January | date=2018-01 | where=outside his office in Mitrovica | id=s
V 22 | killing | =s | | | - | Milivoje Savic=sav
V 23 | last night | =a | | | @2:Kosovo special police=kpo | @3:Djokic=dj
Q 1 | m | over 'a kidnapping' | Serb party=sl | quits
Q 4 | i | At least 32 people were hurt, most of them lightly | the hospital in North Mitrovica=hos | according to
Q 5 | m | the arrest "a brutal kidnapping by a terrorist gang" | Serbia's president=sp | called
Q 6 | d | They wanted to humiliate us, to drag a Serb through Pristina like a bear on a chain, | he=sp | said
Q 7 | d | * | @6:he=sp
Q 8 | i | he was beaten during the raid | Djokic=dj | said
Q 9 | d | I entered my own country and I will do it again, | he#1=dj | told
Q 11 | m | nobody could sit at a table with "people who send rifles to a round table" | Goran Stojkovic=sto | said
Q 14 | d | The law was broken, and the police did what police do in any state, | he=kra | said
Q 15 | d | * | @14:he=kra
Q 16 | i | anyone had been beaten | He=kra | denied
Q 19 | m | the detention as "a provocation" | Russia's foreign ministry=rfm | condemned
Q 19 | m | "the Western patrons of Pristina" | Russia's foreign ministry=rfm | blamed
Q 24 | d | We have grown used to sirens, | Jelena=jel | said
Q 24 | d | What we have not grown used to is being a chessboard. | Jelena=jel | said
#A w33-010 | 2010-07-23 | CARACAS
S Venezuela severs ties with Colombia over rebel-camp charge at OAS
P CARACAS/BOGOTA, July 22 (Reuters) - Venezuela broke off diplomatic relations with Colombia on Thursday, minutes after Bogota's envoy told the Organization of American States that 1,500 Colombian guerrillas were sheltering in camps across the border.
P "We have no choice but, out of dignity, to break totally our relations with our brother nation Colombia," the Venezuelan president said on live television, with a visiting soccer star standing at his side.
P Colombian diplomats were given 72 hours to leave Caracas.
P The rupture, the latest in a long feud between the Andean neighbors, came two weeks before Colombia's conservative leader hands power to his former defense minister, whose aides hoped to mend fences.
P At the OAS session in Washington, Colombian Ambassador Luis Fernando Ospina showed photographs, maps and videos for nearly two hours.
P He accused Caracas of letting leaders of the FARC and the smaller ELN live in "summer houses with a view of our dead."
P "Here they rest, here they get fat, and from here they come back to kidnap and kill," Ospina said, tapping a satellite image.
P "I ask the government of Venezuela for one thing: let an international commission see these places within thirty days."
P Venezuela's envoy Rodolfo Chirinos rejected the charge as "a circus of bad photographs" and refused the inspection.
P "There is a beach in those pictures that could be Santa Marta," he said.
P Venezuela's defense minister said the armed forces would repel any incursion, and the president announced that he had put the frontier on "maximum alert."
P Residents of San Antonio del Tachira, who cross the bridge each day to buy rice, reported no unusual movement of troops.
P The United States defended Colombia's presentation.
P "These are serious allegations and they deserve to be looked into," State Department spokesman Wade Pruitt told the daily briefing, adding that breaking ties was "not the way to do it."
P Brazil, which tried to keep the session from being held, and Ecuador called for dialogue, and the secretary of the South American bloc UNASUR offered to hold an emergency meeting of foreign ministers in Quito.
P Ecuador itself cut its links with Bogota in March 2008 after Colombian planes bombed a FARC camp at Angostura, just inside its jungle, in a raid that killed more than two dozen people.
P Venezuela sent tanks to the border that week and pulled its ambassador out of Bogota.
P Trade between the two has never recovered from a freeze last year, when Caracas stopped buying Colombian meat and cars in anger over a deal that gave U.S. troops the use of seven bases.
P Colombian exports to Venezuela fell by more than 70 percent in the first five months of the year.
P Businessmen in Cucuta spoke of the break as one speaks of the weather.
P "My father saw the border shut three times and I have seen it shut four," said Nelson Pabon, who owns a shoe factory.
P "They will hug each other in a month, you will see, and nobody will pay me for the month."
P The incoming president's office declined to comment on the accusations or on the break.
@ ven | Venezuela | c | VEN
@ col | Colombia | c | COL
@ osp | Luis Fernando Ospina | p | COLGOV | Ambassador
@ vp | Venezuelan president | p | VENGOV | president
@ cdip | Colombian diplomats | g | COLGOV
@ farc | FARC | g | COLREB
@ eln | ELN | g | COLREB
@ chi | Rodolfo Chirinos | p | VENGOV | envoy
@ vdm | Venezuela's defense minister | p | VENGOVMIL | defense minister
@ us | United States | c | USA
@ pru | Wade Pruitt | p | USAGOV | State Department spokesman
@ bra | Brazil | c | BRA
@ ecu | Ecuador | c | ECU
@ una | secretary of UNASUR | p | IGO | secretary
@ cpl | Colombian air force | o | COLMIL
@ res | residents of San Antonio del Tachira | l | VENCVL
@ pab | Nelson Pabon | p | COLBUS | factory owner
@ inc | incoming president's office | o | COLGOV
@ oas | Organization of American States | o | IGO
E 0 Venezuela/GPE; Colombia/GPE; OAS/ORG
E 1 CARACAS/GPE; BOGOTA/GPE; July 22/DATE; Reuters/ORG; Venezuela/GPE; Colombia#1/GPE; Thursday/DATE; Bogota/GPE; Organization of American States/ORG; 1,500 Colombian guerrillas/NUM; Colombian/NORP
E 2 Colombia/GPE; Venezuelan/NORP
E 3 Colombian/NORP; Caracas/GPE
E 4 Andean/NORP; Colombia/GPE
E 5 OAS/ORG; Washington/GPE; Colombian/NORP; Luis Fernando Ospina/PER
E 6 Caracas/GPE; FARC/ARM; ELN/ARM
E 7 Ospina/PER
E 8 Venezuela/GPE
E 9 Venezuela/GPE; Rodolfo Chirinos/PER
E 10 Santa Marta/GPE
E 11 Venezuela/GPE
E 12 San Antonio del Tachira/GPE
E 13 United States/GPE; Colombia/GPE
E 14 State Department/ORG; Wade Pruitt/PER
E 15 Brazil/GPE; Ecuador/GPE; South American/NORP; UNASUR/ORG; Quito/GPE
E 16 Ecuador/GPE; Bogota/GPE; March 2008/DATE; Colombian/NORP; FARC/ARM; Angostura/GPE; more than two dozen people/NUM
E 17 Venezuela/GPE; that week/DATE; Bogota/GPE
E 18 last year/DATE; Caracas/GPE; Colombian/NORP; U.S./GPE
E 19 Colombian/NORP; Venezuela/GPE; the first five months of the year/DATE
E 20 Cucuta/GPE
E 21 Nelson Pabon/PER
V 0 | severs | SANCTION/withdraw | diplomatic | 161 | Venezuela=ven | Colombia=col | id=s
V 0 | charge | ACCUSE/allege | diplomatic, terrorism | 112 | Colombia=col | Venezuela=ven | where=OAS | id=c
V 1 | broke off | =s | | | Venezuela=ven | Colombia#1=col | when=Thursday | date=2010-07-22
V 1 | told | =c | | | Bogota's envoy=osp | @0:Venezuela=ven | when=Thursday | date=2010-07-22 | where=Organization of American States
V 2 | break | =s | | | We=ven | our brother nation Colombia=col | by=the Venezuelan president=vp
V 3 | leave | SANCTION/expel | diplomatic | 166 | @1:Venezuela=ven | Colombian diplomats=cdip | where=Caracas
V 4 | rupture | =s | | | @1:Venezuela=ven | Colombia=col
V 5 | showed | =c | | | Luis Fernando Ospina=osp | @6:Caracas=ven | where=OAS session
V 6 | accused | =c | | | He=osp | Caracas=ven
V 7 | kidnap | =c | | | Ospina=osp | @6:Caracas=ven
V 8 | ask | REQUEST/yield | diplomatic | 0255 | I=osp | the government of Venezuela=ven | id=i
V 9 | rejected | REJECT | diplomatic | 120 | Rodolfo Chirinos=chi | @7:Ospina=osp | id=j
V 9 | charge | =c | | | @7:Ospina=osp | Venezuela=ven
V 9 | refused | REJECT/yield | diplomatic | 1245 | Rodolfo Chirinos=chi | @7:Ospina=osp
V 10 | pictures | =c | | | @7:Ospina=osp | @9:Venezuela=ven
V 11 | repel | THREATEN/violence | military | 1384 | armed forces=ven | - | by=Venezuela's defense minister=vdm
V 11 | put | MOBILIZE/troops | military | 152 | he=vp | @4:Colombia=col | where=the frontier
V 12 | movement | MOBILIZE/troops | military | 154 | @11:the armed forces=ven | - | st=n | by=Residents of San Antonio del Tachira=res
V 13 | defended | SUPPORT | diplomatic | 052 | United States=us | Colombia=col
V 13 | presentation | =c | | | Colombia=col | @11:Venezuela=ven
V 14 | allegations | =c | | | @13:Colombia=col | @11:Venezuela=ven | by=Wade Pruitt=pru
V 14 | breaking | =s | | | @11:Venezuela=ven | @13:Colombia=col
V 14 | adding | ACCUSE/disapprove | diplomatic | 111 | Wade Pruitt=pru | @11:Venezuela=ven
V 15 | called for | REQUEST/meet | diplomatic | 026 | Brazil=bra; Ecuador=ecu | @11:Venezuela=ven; @13:Colombia=col
V 15 | offered | AGREE | diplomatic | 036 | the secretary of the South American bloc UNASUR=una | @11:Venezuela=ven; @13:Colombia=col
V 16 | cut | SANCTION/withdraw | diplomatic | 161 | Ecuador=ecu | Bogota=col | st=h | when=March 2008 | date=2008-03
V 16 | bombed | ASSAULT/aerial | military | 195 | Colombian planes=cpl | FARC=farc | st=h | when=March 2008 | date=2008-03 | where=Angostura | id=r
V 16 | raid | =r | | | Colombian planes=cpl | FARC=farc | n=killed:more than two dozen people:24
V 17 | sent | MOBILIZE/weapons | military | 152 | Venezuela=ven | Bogota=col | st=h | when=that week | date=2008-03 | where=the border
V 17 | pulled | SANCTION/withdraw | diplomatic | 161 | Venezuela=ven | Bogota=col | st=h | when=that week | date=2008-03
V 18 | freeze | SANCTION/discontinue | economic | 163 | Caracas=ven | Colombian=col | st=h | when=last year | date=2009 | id=f
V 18 | stopped | =f | | | Caracas=ven | Colombian=col | when=last year | date=2009
V 18 | gave | AGREE | military | 0312 | Colombian=col | U.S. troops=us | st=h | when=last year | date=2009
V 20 | break | =s | | | @18:Caracas=ven | @18:Colombian=col
V 21 | shut#1 | COERCE/restrict | diplomatic, territory | 172 | - | - | st=h | n=other:three times:3
V 23 | accusations | =c | | | @13:Colombia=col | @18:Caracas=ven
V 23 | break | =s | | | @18:Caracas=ven | @13:Colombia=col
Q 1 | i | 1,500 Colombian guerrillas were sheltering in camps across the border | Bogota's envoy=osp | told | Organization of American States=oas
Q 2 | d | We have no choice but, out of dignity, to break totally our relations with our brother nation Colombia, | the Venezuelan president=vp | said
Q 6 | m | of letting leaders of the FARC and the smaller ELN live in "summer houses with a view of our dead." | He=osp | accused | Caracas=ven
Q 7 | d | Here they rest, here they get fat, and from here they come back to kidnap and kill, | Ospina=osp | said
Q 8 | d | * | @7:Ospina=osp
Q 9 | m | the charge as "a circus of bad photographs" | Rodolfo Chirinos=chi | rejected
Q 10 | d | There is a beach in those pictures that could be Santa Marta, | he=chi | said
Q 11 | i | the armed forces would repel any incursion | Venezuela's defense minister=vdm | said
Q 11 | m | he had put the frontier on "maximum alert." | the president=vp | announced
Q 14 | d | These are serious allegations and they deserve to be looked into, | Wade Pruitt=pru | told
Q 14 | m | breaking ties was "not the way to do it." | Wade Pruitt=pru | adding
Q 21 | d | My father saw the border shut three times and I have seen it shut four, | Nelson Pabon=pab | said
Q 22 | d | * | @21:Nelson Pabon=pab
#A w33-011 | 2012-02-05 | -
S Russia and China veto 'a disgrace', says US, as Syrian shells hit Homs
P The United States and Britain have reacted with fury after Russia and China blocked a UN Security Council resolution condemning the Syrian government's crackdown on protests.
P The double veto on Saturday came hours after activists said more than 200 people had been killed in a night of shelling in the city of Homs.
P Thirteen of the council's 15 members voted for the text, which backed an Arab League plan for the Syrian president to hand over power to his deputy.
P US ambassador Carolyn Ashford told the chamber that she was "disgusted" by the vote.
P "Two members stand between this council and its duty, and any further blood that flows will be on their hands," she said.
P "Those who blocked the way tonight have put a dictator before a people."
P Her British counterpart, Sir Giles Penhaligon, said he was appalled by the decision and accused Moscow of "selling the guns and then stopping the ambulance".
P Russia dismissed the criticism as hysterical.
P Its envoy to the UN, Valery Sazonov, argued that the draft was unbalanced because it asked nothing of the armed groups.
P "We cannot sign a paper that tells one side to leave the field and says nothing to the other," he told reporters after the session.
P Beijing said that the Western powers had pushed the text to a vote while Russia's changes were still being discussed.
P China's ambassador defended his country's veto, its second on Syria in four months, as a vote "for the Syrian people".
P In Damascus the state news agency hailed the outcome.
P The government there denied shelling Homs and blamed "terrorists" for the deaths.
P Abu Yazan, a resident of the Khalidiya district, told the BBC by phone that mortar rounds began to fall soon after ten on Friday night.
P "They hit the building across the street, and when people ran to help, they hit it again," he said.
P "I carried a girl who had no shoes on, and then I saw that she had no feet."
P It is not possible to verify his account, as foreign journalists are barred from most of the country.
P Crowds stormed Syrian embassies in Cairo, London and Kuwait as news of the killings spread, and Tunisia said it would expel the Syrian ambassador.
P The opposition Syrian National Council condemned the vetoes as "a licence to kill".
P Many older Syrians were reminded of Hama, where the current president's father put down an Islamist revolt in 1982 and at least 10,000 people died in the bombardment.
P The uprising began in Deraa last March after security forces arrested a group of boys for writing slogans on a wall.
P The UN stopped counting the dead in January, when the figure stood at 5,400.
P Whether diplomacy has anything left to offer is another matter: the Russian foreign minister will fly to Damascus on Tuesday, but nobody in New York seems to expect much of it.
@ rus | Russia | c | RUS
@ chn | China | c | CHN
@ us | United States | c | USA
@ uk | Britain | c | GBR
@ sc | UN Security Council | o | UNO
@ syr | Syrian government | o | SYRGOV
@ prot | Syrian protesters | g | SYRCVLOPP
@ act | Syrian activists | g | SYRCVLOPP
@ homs | people of Homs | l | SYRCVL
@ al | Arab League | o | IGO
@ ash | Carolyn Ashford | p | USAGOV | US ambassador
@ pen | Giles Penhaligon | p | GBRGOV | ambassador
@ saz | Valery Sazonov | p | RUSGOV | envoy to the UN
@ cam | China's ambassador | p | CHNGOV | ambassador
@ sana | Syrian state news agency | o | SYRGOVJRN
@ terr | armed groups in Syria | g | SYRREB
@ abu | Abu Yazan | p | SYRCVL | resident
@ jou | foreign journalists | g | JRN
@ cro | crowds at Syrian embassies | g | SYRCVL
@ emb | Syrian embassies | o | SYRGOV
@ tun | Tunisia | c | TUN
@ samb | Syrian ambassador in Tunisia | p | SYRGOV | ambassador
@ snc | Syrian National Council | o | SYROPP
@ fath | former Syrian president | p | SYRGOV | president
@ ham | people of Hama | l | SYRCVL
@ sec | Syrian security forces | g | SYRCOP
@ boys | boys of Deraa | l | SYRCVL
@ rfm | Russian foreign minister | p | RUSGOV | foreign minister
E 0 Russia/GPE; China/GPE; US/GPE; Syrian/NORP; Homs/GPE
E 1 United States/GPE; Britain/GPE; Russia/GPE; China/GPE; UN Security Council/ORG; Syrian/NORP
E 2 Saturday/DATE; more than 200 people/NUM; Homs/GPE
E 3 Thirteen of the council's 15 members/NUM; Arab League/ORG; Syrian/NORP
E 4 US/GPE; Carolyn Ashford/PER
E 7 British/NORP; Giles Penhaligon/PER; Moscow/GPE
E 8 Russia/GPE
E 9 UN/ORG; Valery Sazonov/PER
E 11 Beijing/GPE; Western/NORP; Russia/GPE
E 12 China/GPE; Syria/GPE; Syrian/NORP
E 13 Damascus/GPE
E 14 Homs/GPE
E 15 Abu Yazan/PER; Khalidiya district/LOC; BBC/ORG; Friday/DATE
E 19 Syrian#1/NORP; Cairo/GPE; London/GPE; Kuwait/GPE; Tunisia/GPE; Syrian#2/NORP
E 20 Syrian National Council/ORG
E 21 Syrians/NORP; Hama/GPE; Islamist/NORP; 1982/DATE; at least 10,000 people/NUM
E 22 Deraa/GPE; last March/DATE
E 23 UN/ORG; January/DATE; 5,400/NUM
E 24 Russian/NORP; Damascus/GPE; Tuesday/DATE; New York/GPE
V 0 | veto | REJECT | diplomatic, human-rights | 129 | Russia=rus; China=chn | @1:UN Security Council=sc | id=v
V 0 | says | ACCUSE/disapprove | diplomatic, human-rights | 111 | US=us | Russia=rus; China=chn | id=d
V 0 | hit | ASSAULT/heavy-weapons | military, repression | 194 | Syrian=syr | Homs=homs | where=Homs | id=s
V 1 | reacted | =d | | | United States=us; Britain=uk | Russia=rus; China=chn
V 1 | blocked | =v | | | Russia=rus; China=chn | UN Security Council=sc
V 1 | crackdown | ASSAULT | repression, human-rights | 175 | the Syrian government=syr | protests=prot
V 2 | veto | =v | | | @1:Russia=rus; @1:China=chn | @1:UN Security Council=sc | when=Saturday | date=2012-02-04
V 2 | killed | =s | | | @1:the Syrian government=syr | more than 200 people=homs | by=activists=act | when=a night | date=2012-02-03/2012-02-04 | where=Homs | n=killed:more than 200 people:200
V 2 | shelling | =s | | | @1:the Syrian government=syr | more than 200 people=homs | by=activists=act | where=Homs
V 3 | voted for | SUPPORT | diplomatic, human-rights | 051 | Thirteen of the council's 15 members=sc | Arab League=al
V 3 | plan | REQUEST/change | diplomatic, executive | 0241 | Arab League=al | the Syrian president=syr
V 4 | told | =d | | | Carolyn Ashford=ash | @1:Russia=rus; @1:China=chn
V 4 | vote | =v | | | @1:Russia=rus; @1:China=chn | @1:UN Security Council=sc
V 5 | stand | =v | | | Two members=rus; Two members=chn | this council=sc | by=she=ash
V 6 | blocked | =v | | | Those=rus; Those=chn | @5:this council=sc | by=@4:Carolyn Ashford=ash
V 7 | appalled | ACCUSE/disapprove | diplomatic | 111 | Sir Giles Penhaligon=pen | @1:Russia=rus; @1:China=chn
V 7 | decision | =v | | | @1:Russia=rus; @1:China=chn | @5:this council=sc
V 7 | accused | ACCUSE/allege | diplomatic, military | 112 | Sir Giles Penhaligon=pen | Moscow=rus
V 8 | dismissed | REJECT | diplomatic | 120 | Russia=rus | @4:US ambassador Carolyn Ashford=ash; @7:Sir Giles Penhaligon=pen
V 8 | criticism | =d | | | @4:US ambassador Carolyn Ashford=ash; @7:Sir Giles Penhaligon=pen | Russia=rus
V 10 | sign | =v | | | We=rus | @9:the UN=sc | by=he=saz
V 11 | said | ACCUSE/disapprove | diplomatic | 111 | Beijing=chn | the Western powers=us; the Western powers=uk
V 12 | defended | SUPPORT | diplomatic | 052 | China's ambassador=cam | his country=chn
V 12 | veto | =v | | | his country=chn | @9:the UN=sc
V 13 | hailed | SUPPORT | diplomatic | 051 | the state news agency=sana | @12:his country=chn; @11:Russia=rus
V 13 | outcome | =v | | | @12:his country=chn; @11:Russia=rus | @9:the UN=sc
V 14 | denied | REJECT | military, human-rights | 016 | The government there=syr | @2:activists=act
V 14 | blamed | ACCUSE/allege | terrorism | 112 | The government there=syr | "terrorists"=terr
V 14 | deaths | =s | | | "terrorists"=terr | @2:more than 200 people=homs | by=The government there=syr
V 15 | fall | =s | | | @14:The government there=syr | @2:more than 200 people=homs | by=Abu Yazan=abu | when=Friday night | date=2012-02-03 | where=Khalidiya district
V 16 | hit#1 | =s | | | They=syr | people=homs | by=he=abu
V 16 | hit#2 | =s | | | they=syr | people=homs | by=he=abu
V 18 | barred | REJECT | rights-freedoms | 120 | @14:The government there=syr | foreign journalists=jou
V 19 | stormed | COERCE/seize | diplomatic | 1711 | Crowds=cro | Syrian embassies=emb | where=Cairo
V 19 | killings | =s | | | @14:The government there=syr | @2:more than 200 people=homs
V 19 | expel | THREATEN/expel | diplomatic | 136 | Tunisia=tun | the Syrian ambassador=samb
V 20 | condemned | ACCUSE/disapprove | diplomatic, human-rights | 111 | Syrian National Council=snc | @11:Russia=rus; @11:Beijing=chn
V 20 | vetoes | =v | | | @11:Russia=rus; @11:Beijing=chn | @9:the UN=sc
V 21 | put down | ASSAULT/heavy-weapons | military, repression | 194 | the current president's father=fath | at least 10,000 people=ham | st=h | when=1982 | date=1982 | where=Hama | id=h
V 21 | bombardment | =h | | | the current president's father=fath | at least 10,000 people=ham | n=killed:at least 10,000 people:10000
V 22 | uprising | PROTEST | pro-democracy | 140 | - | - | st=h | when=last March | date=2011-03 | where=Deraa
V 22 | arrested | COERCE/arrest | rights-freedoms | 173 | security forces=sec | a group of boys=boys | st=h | when=last March | date=2011-03 | where=Deraa
V 24 | fly | AGREE | diplomatic | 036 | the Russian foreign minister=rfm | Damascus=syr | when=Tuesday | date=2012-02-07
Q 0 | m | Russia and China veto 'a disgrace' | US=us | says
Q 2 | i | more than 200 people had been killed in a night of shelling in the city of Homs | activists=act | said
Q 4 | m | she was "disgusted" by the vote | Carolyn Ashford=ash | told
Q 5 | d | Two members stand between this council and its duty, and any further blood that flows will be on their hands, | she=ash | said
Q 6 | d | * | @4:Carolyn Ashford=ash
Q 7 | i | he was appalled by the decision | Sir Giles Penhaligon=pen | said
Q 7 | m | of "selling the guns and then stopping the ambulance" | Sir Giles Penhaligon=pen | accused | Moscow=rus
Q 9 | i | the draft was unbalanced because it asked nothing of the armed groups | Valery Sazonov=saz | argued
Q 10 | d | We cannot sign a paper that tells one side to leave the field and says nothing to the other, | he=saz | told
Q 11 | i | the Western powers had pushed the text to a vote while Russia's changes were still being discussed | Beijing=chn | said
Q 12 | m | his country's veto, its second on Syria in four months, as a vote "for the Syrian people" | China's ambassador=cam | defended
Q 15 | i | mortar rounds began to fall soon after ten on Friday night | Abu Yazan=abu | told
Q 16 | d | They hit the building across the street, and when people ran to help, they hit it again, | he=abu | said
Q 17 | d | * | @16:he=abu
Q 19 | i | it would expel the Syrian ambassador | Tunisia=tun | said
Q 20 | m | the vetoes as "a licence to kill" | Syrian National Council=snc | condemned
#A w33-012 | 2021-08-12 | YINCHUAN
S China, Russia wrap up joint drill in Ningxia, say exercise "not aimed at any third party"
P YINCHUAN, Aug. 12 (Xinhua) -- China and Russia on Thursday concluded a five-day joint military exercise in northwest China's Ningxia Hui Autonomous Region, with more than 10,000 troops of the two sides storming a mock enemy position in the desert.
P It was the first time that Russian soldiers had been invited to a Chinese strategic drill on such a scale, the Ministry of National Defense said.
P The defense ministers of both countries watched the final assault at the Qingtongxia training base, met for an hour afterwards and signed a document on cooperation.
P "The exercise has deepened trust between our two armies and shown our resolve to fight terrorism together," Defense Ministry spokesman Tang Guoliang told reporters at the base.
P "It is not aimed at any third party, and no third party needs to lose sleep over it."
P His words were plainly meant for Washington and Tokyo.
P On Tuesday a Pentagon official called the war games "a message written in very large letters", and the Japanese defense minister voiced concern over the "growing togetherness" of the two powers.
P Tang dismissed the remarks.
P "Some people hold drills at other people's doors all year round and then complain when neighbors train in their own courtyard," he said.
P He criticized the United States for sending the destroyer Benfold into waters near the Xisha Islands last month, and said that Chinese forces had driven the ship away.
P The U.S. Navy denied that account at the time.
P Colonel Sergei Tkachuk, who commanded a Russian motorized company in the maneuvers, praised his hosts' armored vehicles.
P "We got in, we read the manual for three days and we drove," he said through an interpreter.
P Chinese officers admitted that the language was harder than the shooting.
P Both sides used a common command system for the first time, and Russian crews drove Chinese armor, according to the organizers.
P Asked if the drill had anything to do with the situation in Afghanistan, where the Taliban captured three more provincial capitals this week as U.S. troops pulled out, Tang said that Beijing "hopes for peace there and works for it".
P On July 28 the Chinese foreign minister received a Taliban delegation in Tianjin and asked it to break with the East Turkistan Islamic Movement, which China blames for a series of attacks in Xinjiang.
P China and Russia held their first bilateral exercise in 2005 on the Shandong peninsula.
P In 2018, about 300,000 Russian soldiers and 3,200 Chinese took part in Vostok, the biggest maneuvers since the fall of the Soviet Union.
P In villages around the base, melon growers said they were glad it was over.
P "My dog has lived under the bed since Monday," said farmer Ma Yuhua.
P The two ministers agreed to make the exercises a yearly event.
P The next round will be held on Russian soil, Tang said, though he gave no date.
P "We wanted to see if two armies could fight as one, and in this exercise they did," Tkachuk said before boarding his plane.
S "My grandfather trained Chinese pilots, so perhaps it was my turn to learn."
@ chn | China | c | CHN
@ rus | Russia | c | RUS
@ mnd | Chinese Ministry of National Defense | o | CHNGOVMIL
@ cdm | Chinese defense minister | p | CHNGOVMIL | defense minister
@ rdm | Russian defense minister | p | RUSGOVMIL | defense minister
@ tang | Tang Guoliang | p | CHNGOVMIL | Defense Ministry spokesman
@ pen | Pentagon official | p | USAGOVMIL | official
@ jdm | Japanese defense minister | p | JPNGOVMIL | defense minister
@ us | United States | c | USA
@ usn | U.S. Navy | o | USAMIL
@ cfo | Chinese forces | g | CHNMIL
@ tka | Sergei Tkachuk | p | RUSMIL | Colonel
@ coff | Chinese officers | g | CHNMIL
@ org | organizers of the drill | g | CHNMIL
@ tal | Taliban | g | AFGREB
@ ust | U.S. troops | g | USAMIL
@ cfm | Chinese foreign minister | p | CHNGOV | foreign minister
@ etim | East Turkistan Islamic Movement | g | CHNREB
@ mel | melon growers | g | CHNAGR
@ ma | Ma Yuhua | p | CHNAGR | farmer
E 0 China/GPE; Russia/GPE; Ningxia/GPE
E 1 YINCHUAN/GPE; Aug. 12/DATE; Xinhua/ORG; China#1/GPE; Russia/GPE; Thursday/DATE; China#2/GPE; Ningxia Hui Autonomous Region/GPE; more than 10,000 troops/NUM
E 2 Russian/NORP; Chinese/NORP; Ministry of National Defense/ORG
E 3 Qingtongxia training base/FAC
E 4 Defense Ministry/ORG; Tang Guoliang/PER
E 6 Washington/GPE; Tokyo/GPE
E 7 Tuesday/DATE; Pentagon/ORG; Japanese/NORP
E 8 Tang/PER
E 10 United States/GPE; Xisha Islands/LOC; last month/DATE; Chinese/NORP
E 11 U.S. Navy/ORG
E 12 Sergei Tkachuk/PER; Russian/NORP
E 14 Chinese/NORP
E 15 Russian/NORP; Chinese/NORP
E 16 Afghanistan/GPE; Taliban/ARM; this week/DATE; U.S./GPE; Tang/PER; Beijing/GPE
E 17 July 28/DATE; Chinese/NORP; Taliban/ARM; Tianjin/GPE; East Turkistan Islamic Movement/ARM; China/GPE; Xinjiang/GPE
E 18 China/GPE; Russia/GPE; 2005/DATE; Shandong peninsula/LOC
E 19 2018/DATE; about 300,000 Russian soldiers/NUM; Russian/NORP; 3,200/NUM; Chinese/NORP; Vostok/EVT; Soviet Union/GPE
E 21 Monday/DATE; Ma Yuhua/PER
E 23 Russian/NORP; Tang/PER
V 0 | drill | COOPERATE | military | 062 | China=chn; Russia=rus | - | where=Ningxia | id=d
V 0 | exercise | =d | | | China=chn; Russia=rus | -
V 1 | exercise | =d | | | China#1=chn; Russia=rus | - | when=Thursday | date=2021-08-12 | where=Ningxia Hui Autonomous Region | n=troops:more than 10,000 troops:10000
V 2 | drill | =d | | | Chinese=chn; Russian soldiers=rus | - | by=Ministry of National Defense=mnd
V 3 | met | CONSULT | military, diplomatic | 040 | The defense ministers of both countries=cdm; The defense ministers of both countries=rdm | - | where=Qingtongxia training base
V 3 | signed | SUPPORT | military, diplomatic | 057 | The defense ministers of both countries=cdm; The defense ministers of both countries=rdm | - | where=Qingtongxia training base
V 4 | exercise | =d | | | our two armies=chn; our two armies=rus | - | by=Tang Guoliang=tang
V 7 | called | ACCUSE/disapprove | military, diplomatic | 111 | a Pentagon official=pen | the two powers=chn; the two powers=rus | when=Tuesday | date=2021-08-10 | id=p
V 7 | games | =d | | | the two powers=chn; the two powers=rus | -
V 7 | voiced concern | ACCUSE/disapprove | military, diplomatic | 111 | Japanese defense minister=jdm | the two powers=chn; the two powers=rus | id=j
V 8 | dismissed | REJECT | military, diplomatic | 120 | Tang=tang | @7:a Pentagon official=pen; @7:Japanese defense minister=jdm
V 8 | remarks | =p | | | @7:a Pentagon official=pen | @7:the two powers=chn; @7:the two powers=rus
V 9 | complain | =p | | | Some people=pen | neighbors=chn; neighbors=rus | by=he=tang
V 9 | train | =d | | | neighbors=chn; neighbors=rus | - | by=he=tang
V 10 | criticized | ACCUSE/disapprove | military, territory | 111 | He=tang | United States=us
V 10 | sending | MOBILIZE/weapons | military, territory | 152 | United States=us | - | by=He=tang | when=last month | date=2021-07 | where=waters near the Xisha Islands
V 10 | driven | COERCE/restrict | military, territory | 191 | Chinese forces=cfo | the ship=usn | by=He=tang | when=last month | date=2021-07
V 11 | denied | REJECT | military, territory | 016 | The U.S. Navy=usn | @10:Chinese forces=cfo | st=h | when=at the time | date=2021-07
V 12 | maneuvers | =d | | | his hosts=chn; Russian=rus | -
V 12 | praised | SUPPORT | military | 051 | Colonel Sergei Tkachuk=tka | his hosts=chn
V 15 | drove | =d | | | Russian crews=rus; Both sides=chn | - | by=the organizers=org
V 16 | drill | =d | | | @15:Both sides=chn; @15:Both sides=rus | -
V 16 | captured | ASSAULT | territory | 190 | the Taliban=tal | - | when=this week | date=2021-08-09/2021-08-12 | where=Afghanistan | n=other:three more provincial capitals:3
V 16 | pulled out | RETREAT/withdraw | military | 0874 | U.S. troops=ust | - | where=Afghanistan
V 17 | received | CONSULT/visit | diplomatic, terrorism | 042 | a Taliban delegation=tal | the Chinese foreign minister=cfm | st=h | when=July 28 | date=2021-07-28 | where=Tianjin
V 17 | asked | REQUEST/change | diplomatic, terrorism | 020 | the Chinese foreign minister=cfm | it=tal | st=h | when=July 28 | date=2021-07-28 | where=Tianjin
V 17 | blames | ACCUSE/allege | terrorism | 112 | China=chn | East Turkistan Islamic Movement=etim
V 17 | attacks | ASSAULT | terrorism | 180 | East Turkistan Islamic Movement=etim | - | st=h | by=China=chn | where=Xinjiang
V 18 | exercise | COOPERATE | military | 062 | China=chn; Russia=rus | - | st=h | when=2005 | date=2005 | where=Shandong peninsula
V 19 | took part | COOPERATE | military | 062 | about 300,000 Russian soldiers=rus; Chinese=chn | - | st=h | when=2018 | date=2018 | n=troops:about 300,000 Russian soldiers:300000 | n=troops:3,200:3200 | id=v
V 19 | maneuvers | =v | | | about 300,000 Russian soldiers=rus; Chinese=chn | -
V 22 | agreed | AGREE | military | 0312 | The two ministers=cdm; The two ministers=rdm | - | id=y
V 23 | held | =y | | | Russian=rus | - | by=Tang=tang | where=Russian soil
Q 0 | m | exercise "not aimed at any third party" | China=chn | say
Q 2 | i | It was the first time that Russian soldiers had been invited to a Chinese strategic drill on such a scale | Ministry of National Defense=mnd | said
Q 4 | d | The exercise has deepened trust between our two armies and shown our resolve to fight terrorism together, | Tang Guoliang=tang | told
Q 5 | d | * | @4:Tang Guoliang=tang
Q 7 | m | the war games "a message written in very large letters" | a Pentagon official=pen | called
Q 7 | m | the "growing togetherness" of the two powers | Japanese defense minister=jdm | voiced concern
Q 9 | d | Some people hold drills at other people's doors all year round and then complain when neighbors train in their own courtyard, | he=tang | said
Q 10 | i | Chinese forces had driven the ship away | He=tang | said
Q 13 | d | We got in, we read the manual for three days and we drove, | he=tka | said
Q 14 | i | the language was harder than the shooting | Chinese officers=coff | admitted
Q 15 | i | Both sides used a common command system for the first time, and Russian crews drove Chinese armor | the organizers=org | according to
Q 16 | m | Beijing "hopes for peace there and works for it" | Tang=tang | said
Q 20 | i | they were glad it was over | melon growers=mel | said
Q 21 | d | My dog has lived under the bed since Monday, | Ma Yuhua=ma | said
Q 23 | i | The next round will be held on Russian soil | Tang=tang | said
E 24 Tkachuk/PER
E 25 Chinese/NORP
V 24 | exercise | =d | | | two armies=chn; two armies=rus | - | by=Tkachuk=tka
Q 24 | d | We wanted to see if two armies could fight as one, and in this exercise they did, | Tkachuk=tka | said
Q 25 | d | * | @24:Tkachuk=tka
#A w33-013 | 2018-03-31 | LONDON
S Moscow throws out 50 more Britons as Foreign Office hits back over 'desperate' airliner claim
P Kremlin says Aeroflot search at Heathrow was 'a blatant provocation' as spy poisoning row deepens
P Russia has told Britain to withdraw more than 50 further diplomats within a month, in the harshest retaliation yet for London's response to the nerve agent attack in Salisbury.
P The ambassador, Sir Edmund Farrant, was called to the Foreign Ministry in Moscow on Friday afternoon and handed a note of protest over the "provocative and baseless" expulsion of Russians by Britain and two dozen of its friends.
P He was kept for eleven minutes.
P "We were told that our numbers must be cut to match theirs, and that the clock was already running," a British source said last night.
P The Foreign Office called the order "regrettable but hardly a surprise".
P "It does not change the facts of the matter: the attempted assassination of two people on British streets, for which there is no other conclusion than that the Russian state was to blame," a spokesman said.
P Russia has denied any part in the poisoning of the former colonel and his daughter, who were found slumped on a bench on March 4.
P Ten days later the Prime Minister expelled 23 diplomats named as undeclared spies and suspended all high-level contacts.
P The allies' answer, when it came on Monday, took even Whitehall's optimists aback: more than 20 countries sent home over 100 Russians, the biggest such expulsion since the Cold War.
P Moscow replied on Thursday by ordering out 60 Americans and closing the US consulate in St Petersburg.
P As if that were not enough, there was then the matter of the aeroplane.
P Border Force officers searched an Aeroflot flight from Moscow at Heathrow on Friday, in what the Russian embassy described on Twitter as "a blatant provocation".
P "Crew were not allowed to watch, and we have not been told what they were looking for," the embassy wrote.
P "Is this the famous rule of law?"
P Security minister Hugh Dalrymple dismissed the complaint as desperate, saying that such checks were routine and protected the country from drugs and guns.
P Russia's transport ministry demanded an explanation and warned that it would search British Airways planes in return.
P For those who remember 2006, when Alexander Litvinenko, a former agent, was murdered in a London hotel with polonium, it all has a weary ring.
P A public inquiry concluded ten years later that two Russians had killed him.
P Moscow has refused to hand them over.
P In the Commons, Labour's frontbench backed the Government, though one of its MPs, Sheila Tranter, urged ministers not to "mistake a list of names for a policy".
P "What have we frozen? What have we seized?" she asked.
P In Salisbury, where the Maltings shopping centre is still fenced off, the row seems a world away.
P "They can expel who they like," said Maureen Hicks, who runs a card stall in the market. "I would settle for my customers back."
@ rus | Russia | c | RUS
@ uk | Britain | c | GBR
@ bdip | British diplomats | g | GBRGOV
@ fo | Foreign Office | o | GBRGOV
@ far | Edmund Farrant | p | GBRGOV | ambassador
@ rfm | Russian Foreign Ministry | o | RUSGOV
@ rdip | Russian diplomats | g | RUSGOV
@ fri | friends of Britain | g |
@ bsrc | British source | p | GBRGOV | source
@ spk | Foreign Office spokesman | p | GBRGOV | spokesman
@ two | former colonel and his daughter | l | GBRELI
@ pm | Prime Minister | p | GBRGOV | Prime Minister
@ us | Americans | g | USAGOV
@ con | US consulate in St Petersburg | o | USAGOV
@ bf | Border Force | o | GBRCOP
@ aer | Aeroflot | o | RUSBUS
@ emb | Russian embassy | o | RUSGOV
@ dal | Hugh Dalrymple | p | GBRGOV | Security minister
@ trm | Russia's transport ministry | o | RUSGOV
@ ba | British Airways | o | GBRBUS
@ lit | Alexander Litvinenko | p | GBRELI | former agent
@ inq | public inquiry | o | GBRJUD
@ sus | two Russian suspects | l | RUS
@ lab | Labour | o | GBRPTYOPP
@ gov | British government | o | GBRGOV
@ tra | Sheila Tranter | p | GBRLEGPTYOPP | MP
@ mau | Maureen Hicks | p | GBRBUS | stallholder
@ krem | Kremlin | o | RUSGOV
E 0 Moscow/GPE; Britons/NORP; Foreign Office/ORG
E 1 Kremlin/ORG; Aeroflot/ORG; Heathrow/FAC
E 2 Russia/GPE; Britain/GPE; more than 50 further diplomats/NUM; London/GPE; Salisbury/GPE
E 3 Edmund Farrant/PER; Foreign Ministry/ORG; Moscow/GPE; Friday/DATE; Russians/NORP; Britain/GPE
E 5 British/NORP; last night/DATE
E 6 Foreign Office/ORG
E 7 two people/NUM; British/NORP; Russian/NORP
E 8 Russia/GPE; March 4/DATE
E 9 Ten days later/DATE; 23 diplomats/NUM
E 10 Monday/DATE; Whitehall/ORG; over 100/NUM; Russians/NORP; Cold War/EVT
E 11 Moscow/GPE; Thursday/DATE; 60/NUM; Americans/NORP; US/GPE; St Petersburg/GPE
E 13 Border Force/ORG; Aeroflot/ORG; Moscow/GPE; Heathrow/FAC; Friday/DATE; Russian/NORP; Twitter/ORG
E 16 Hugh Dalrymple/PER
E 17 Russia/GPE; British Airways/ORG
E 18 2006/DATE; Alexander Litvinenko/PER; London/GPE
E 19 ten years later/DATE; two/NUM; Russians/NORP
E 20 Moscow/GPE
E 21 Commons/ORG; Labour/ORG; Government/ORG; Sheila Tranter/PER
E 23 Salisbury/GPE; Maltings shopping centre/FAC
E 24 Maureen Hicks/PER
V 0 | throws out | SANCTION/expel | diplomatic, intelligence | 166 | Moscow=rus | Britons=bdip | n=other:50 more Britons:50 | id=x
V 0 | hits back | REJECT | diplomatic | 120 | Foreign Office=fo | Moscow=rus | id=d
V 0 | claim | ACCUSE/disapprove | diplomatic | 111 | Moscow=rus | Foreign Office=uk | id=c
V 1 | says | =c | | | Kremlin=krem | @0:Foreign Office=uk
V 1 | search | COERCE/seize | diplomatic, legal | 1711 | @13:Border Force officers=bf | Aeroflot=aer | where=Heathrow | id=s
V 1 | poisoning | ASSAULT/unconventional | intelligence, cbrn | 2041 | - | @8:the former colonel and his daughter=two | id=p
V 2 | told | =x | | | Russia=rus | Britain=uk; diplomats=bdip | n=other:more than 50 further diplomats:50
V 2 | retaliation | =x | | | Russia=rus | diplomats=bdip
V 2 | attack | =p | | | - | @8:the former colonel and his daughter=two | where=Salisbury
V 3 | called | ACCUSE/disapprove | diplomatic | 114 | Foreign Ministry=rfm | Sir Edmund Farrant=far | when=Friday afternoon | date=2018-03-30 | where=Foreign Ministry in Moscow | id=m
V 3 | protest | =m | | | Foreign Ministry=rfm | Sir Edmund Farrant=far
V 3 | expulsion | SANCTION/expel | diplomatic, intelligence | 166 | Britain=uk; two dozen of its friends=fri | Russians=rdip | id=e
V 4 | kept | =m | | | @3:the Foreign Ministry=rfm | He=far
V 5 | told | =x | | | @2:Russia=rus | our=bdip | by=a British source=bsrc
V 6 | called | ACCUSE/disapprove | diplomatic | 111 | The Foreign Office=fo | @2:Russia=rus
V 6 | order | =x | | | @2:Russia=rus | The Foreign Office=bdip
V 7 | assassination | =p | | | the Russian state=rus | two people=two | by=a spokesman=spk | where=British streets
V 7 | conclusion | ACCUSE/allege | diplomatic, intelligence | 112 | a spokesman=spk | the Russian state=rus
V 8 | denied | REJECT | diplomatic, intelligence | 016 | Russia=rus | @6:The Foreign Office=fo
V 8 | poisoning | =p | | | - | the former colonel and his daughter=two | when=March 4 | date=2018-03-04
V 9 | expelled | SANCTION/expel | diplomatic, intelligence | 166 | the Prime Minister=pm | 23 diplomats=rdip | when=Ten days later | date=2018-03-14 | n=other:23 diplomats:23
V 9 | suspended | SANCTION/discontinue | diplomatic | 160 | the Prime Minister=pm | @8:Russia=rus | when=Ten days later | date=2018-03-14
V 10 | answer | =e | | | The allies=fri | Russians=rdip | when=Monday | date=2018-03-26
V 10 | sent home | =e | | | more than 20 countries=fri | Russians=rdip | n=other:over 100 Russians:100
V 10 | expulsion | =e | | | more than 20 countries=fri | Russians=rdip
V 11 | ordering out | SANCTION/expel | diplomatic | 166 | Moscow=rus | Americans=us | when=Thursday | date=2018-03-29 | n=other:60 Americans:60
V 11 | closing | SANCTION/discontinue | diplomatic | 160 | Moscow=rus | the US consulate in St Petersburg=con | when=Thursday | date=2018-03-29
V 13 | searched | =s | | | Border Force officers=bf | Aeroflot=aer | when=Friday | date=2018-03-30 | where=Heathrow
V 13 | described | =c | | | the Russian embassy=emb | Border Force officers=bf
V 14 | looking | =s | | | they=bf | Crew=aer | by=the embassy=emb
V 16 | dismissed | =d | | | Hugh Dalrymple=dal | @14:the embassy=emb
V 16 | complaint | =c | | | @14:the embassy=emb | Hugh Dalrymple=uk
V 17 | demanded | REQUEST/change | diplomatic | 100 | Russia's transport ministry=trm | @18:London=uk
V 17 | warned | THREATEN | diplomatic | 130 | Russia's transport ministry=trm | British Airways=ba
V 18 | murdered | ASSAULT/unconventional | intelligence, cbrn | 2041 | @19:two Russians=sus | Alexander Litvinenko=lit | st=h | when=2006 | date=2006 | where=London hotel | id=l
V 19 | inquiry | ACCUSE/investigate | legal, intelligence | 091 | A public inquiry=inq | - | st=h | when=ten years later | date=2016
V 19 | killed | =l | | | two Russians=sus | him=lit | by=A public inquiry=inq
V 20 | refused | REJECT/assist | legal, intelligence | 1213 | Moscow=rus | @21:the Government=gov | st=h
V 21 | backed | SUPPORT | diplomatic, legislative | 051 | Labour's frontbench=lab | the Government=gov
V 21 | urged | REQUEST/change | diplomatic, legislative | 0242 | Sheila Tranter=tra | ministers=gov
Q 0 | m | over 'desperate' airliner claim | Foreign Office=fo | hits back
Q 1 | m | Aeroflot search at Heathrow was 'a blatant provocation' | Kremlin=krem | says
Q 3 | m | the "provocative and baseless" expulsion of Russians by Britain and two dozen of its friends | Foreign Ministry=rfm
Q 5 | d | We were told that our numbers must be cut to match theirs, and that the clock was already running, | a British source=bsrc | said
Q 6 | m | the order "regrettable but hardly a surprise" | The Foreign Office=fo | called
Q 7 | d | It does not change the facts of the matter: the attempted assassination of two people on British streets, for which there is no other conclusion than that the Russian state was to blame, | a spokesman=spk | said
Q 13 | m | as "a blatant provocation" | the Russian embassy=emb | described
Q 14 | d | Crew were not allowed to watch, and we have not been told what they were looking for, | the embassy=emb | wrote
Q 15 | d | * | @14:the embassy=emb
Q 16 | i | such checks were routine and protected the country from drugs and guns | Hugh Dalrymple=dal | saying
Q 17 | i | it would search British Airways planes in return | Russia's transport ministry=trm | warned
Q 19 | i | two Russians had killed him | A public inquiry=inq | concluded
Q 21 | m | not to "mistake a list of names for a policy" | Sheila Tranter=tra | urged | ministers=gov
Q 22 | d | What have we frozen? What have we seized? | she=tra | asked
Q 24 | d | They can expel who they like, | Maureen Hicks=mau | said
Q 24 | d | I would settle for my customers back. | Maureen Hicks=mau | said
#A w33-014 | 2012-03-16 | ADDIS ABABA
S Ethiopia raids camps inside Eritrea, says tourists' killers trained there
P ADDIS ABABA (Reuters) - Ethiopian troops crossed into Eritrea on Thursday and attacked three camps that Addis Ababa said were used to train the gunmen who killed five European tourists in January, its first admitted strike on Eritrean soil since their war ended in 2000.
P "The national defence force took measures against military posts used by subversive groups," said government spokesman Getahun Wolde.
P "It was a successful raid, and our men are back."
P He gave no figure for the dead.
P Eritrea accused its neighbour of aggression and said it would not be drawn into a new war.
P "The purpose is to divert attention from the illegal occupation of our land," the Information Ministry in Asmara said in a statement, calling the charges of training gunmen "worn-out lies".
P "The people of Eritrea will not be provoked into answering one crime with another."
P A Western diplomat in Addis Ababa, who asked not to be named, said that the troops went 16 km into Eritrea's southeast and that the operation lasted less than three hours.
P The tourists, two Germans, two Hungarians and an Austrian, were shot dead before dawn on January 17 on the edge of the Erta Ale volcano in the Afar desert, and two more Germans and two Ethiopians were abducted in the same attack.
P A little-known Afar rebel group claimed responsibility for the killings and freed the German captives last week after what it called talks with elders.
P Asmara denied any role at the time.
P Wolde rejected suggestions that the raid could set off a wider conflict.
P "If Eritrea stops sending killers across, there will be nothing to strike," he said.
P The two countries fought a border war in 1998-2000 in which some 70,000 people died, and Ethiopia refused to hand over the town of Badme, which an independent commission awarded to Eritrea in 2002.
P Eritrea expelled the U.N. peacekeepers' helicopters and European staff in 2005, and the mission left three years later.
P Addis Ababa blames Eritrean agents for a plot to bomb an African Union summit in 2011.
P The United Nations imposed an arms embargo on Asmara in 2009 over its support for Somali Islamists and tightened it last December.
P The United States urged both sides to show restraint.
P "We have no independent confirmation of the attack, and we have asked the Ethiopians for details," State Department spokeswoman Kimberly Voss told the daily briefing.
P When a reporter put it to her that Washington would have condemned such a raid by anyone else, she answered: "I do not accept the premise."
P The African Union, whose glass tower stands a short drive from the prime minister's office, said it was following events.
P In Mekele, the capital of the border region of Tigray, cafes were full on Friday and taxi drivers argued about football.
P "My brother is buried near Badme," said one of them, Hagos. "Nobody here wants to dig there again."
P "The attack was over before we had drunk our coffee," an official of the Afar regional government told Reuters by telephone.
P The line then went dead, as it often does.
@ eth | Ethiopia | c | ETH
@ etr | Ethiopian troops | g | ETHMIL
@ eri | Eritrea | c | ERI
@ camp | subversive groups in Eritrea | g | ETHREB
@ gun | Afar gunmen | g | ETHREB
@ tou | European tourists | l | CVL
@ get | Getahun Wolde | p | ETHGOV | government spokesman
@ eim | Eritrean Information Ministry | o | ERIGOV
@ wd | Western diplomat | p | GOV | diplomat
@ ger | abducted Germans | l | DEUCVL
@ eab | abducted Ethiopians | l | ETHCVL
@ eld | elders | g | ETHSOC
@ com | border commission | o | IGO
@ unp | UN peacekeepers | g | UNO
@ agt | Eritrean agents | g | ERISPY
@ un | United Nations | o | UNO
@ us | United States | c | USA
@ som | Somali Islamists | g | SOMREB
@ voss | Kimberly Voss | p | USAGOV | State Department spokeswoman
@ hag | Hagos | p | ETHCVL | taxi driver
@ au | African Union | o | IGO
@ aro | official of the Afar regional government | p | ETHGOV | official
E 0 Ethiopia/GPE; Eritrea/GPE
E 1 ADDIS ABABA/GPE; Reuters/ORG; Ethiopian/NORP; Eritrea/GPE; Thursday/DATE; Addis Ababa/GPE; five European tourists/NUM; European/NORP; January/DATE; Eritrean/NORP; 2000/DATE
E 2 Getahun Wolde/PER
E 5 Eritrea/GPE
E 6 Information Ministry/ORG; Asmara/GPE
E 7 Eritrea/GPE
E 8 Western/NORP; Addis Ababa/GPE; Eritrea/GPE
E 9 two#1/NUM; Germans#1/NORP; two#2/NUM; Hungarians/NORP; Austrian/NORP; January 17/DATE; Erta Ale/LOC; Afar desert/LOC; two#3/NUM; Germans#2/NORP; two#4/NUM; Ethiopians/NORP
E 10 Afar/NORP; German/NORP; last week/DATE
E 11 Asmara/GPE
E 12 Wolde/PER
E 13 Eritrea/GPE
E 14 1998-2000/DATE; some 70,000 people/NUM; Ethiopia/GPE; Badme/GPE; Eritrea/GPE; 2002/DATE
E 15 Eritrea/GPE; U.N./ORG; European/NORP; 2005/DATE; three years later/DATE
E 16 Addis Ababa/GPE; Eritrean/NORP; African Union/ORG; 2011/DATE
E 17 United Nations/ORG; Asmara/GPE; 2009/DATE; Somali/NORP; Islamists/NORP; last December/DATE
E 18 United States/GPE
E 19 Ethiopians/NORP; State Department/ORG; Kimberly Voss/PER
E 20 Washington/GPE
E 21 African Union/ORG
E 22 Mekele/GPE; Tigray/GPE; Friday/DATE
E 23 Badme/GPE; Hagos/PER
V 0 | raids | ASSAULT | military, territory | 190 | Ethiopia=eth | Eritrea=eri | where=camps inside Eritrea | id=r
V 0 | trained | AID | military, terrorism | 072 | Eritrea=eri | killers=gun | by=Ethiopia=eth | where=there | id=t
V 1 | attacked | =r | | | Ethiopian troops=etr | three camps=camp | when=Thursday | date=2012-03-15 | where=Eritrea | n=other:three camps:3
V 1 | train | =t | | | @0:Eritrea=eri | gunmen=gun | by=Addis Ababa=eth
V 1 | killed | ASSAULT/firearms | terrorism | 180 | gunmen=gun | five European tourists=tou | st=h | when=January | date=2012-01 | n=killed:five European tourists:5 | id=k
V 1 | strike | =r | | | its=eth | Eritrean=eri
V 1 | war | ASSAULT | military, territory | 190 | Addis Ababa=eth; Eritrean=eri | - | st=h | id=w
V 2 | measures | =r | | | The national defence force=etr | subversive groups=camp | by=Getahun Wolde=get
V 3 | raid | =r | | | our men=etr | @2:subversive groups=camp | by=@2:Getahun Wolde=get
V 5 | accused | ACCUSE/allege | military, territory | 1123 | Eritrea=eri | its neighbour=eth
V 6 | occupation | COERCE/seize | territory | 192 | @5:its neighbour=eth | our land=eri | by=the Information Ministry=eim | id=o
V 6 | calling | REJECT | diplomatic, military | 016 | the Information Ministry=eim | @1:Addis Ababa=eth | id=j
V 6 | charges | ACCUSE/allege | military, terrorism | 112 | @1:Addis Ababa=eth | @7:Eritrea=eri | id=c
V 6 | training | =t | | | @5:Eritrea=eri | gunmen=gun | by=@1:Addis Ababa=eth
V 7 | crime | =r | | | @1:Ethiopian troops=etr | Eritrea=eri | by=@6:the Information Ministry=eim
V 8 | went | =r | | | the troops=etr | Eritrea=eri | by=A Western diplomat in Addis Ababa=wd | where=Eritrea's southeast
V 8 | operation | =r | | | the troops=etr | Eritrea=eri | by=A Western diplomat in Addis Ababa=wd
V 9 | shot | =k | | | @10:A little-known Afar rebel group=gun | The tourists=tou | when=January 17 | date=2012-01-17 | where=on the edge of the Erta Ale volcano
V 9 | abducted | ASSAULT/abduct | terrorism | 181 | @10:A little-known Afar rebel group=gun | Germans#2=ger; Ethiopians=eab | st=h | when=January 17 | date=2012-01-17 | where=on the edge of the Erta Ale volcano | n=abducted:two more Germans:2 | n=abducted:two Ethiopians:2
V 9 | attack | =k | | | @10:A little-known Afar rebel group=gun | The tourists=tou
V 10 | killings | =k | | | A little-known Afar rebel group=gun | @9:The tourists=tou
V 10 | freed | RETREAT/release | terrorism | 0841 | A little-known Afar rebel group=gun | the German captives=ger | when=last week | date=2012-03-05/2012-03-11
V 10 | talks | CONSULT | terrorism | 046 | A little-known Afar rebel group=gun; elders=eld | - | by=it=gun
V 11 | denied | REJECT | terrorism | 016 | Asmara=eri | @8:Addis Ababa=eth | st=h
V 12 | raid | =r | | | Wolde=etr | @11:Asmara=eri
V 14 | war | =w | | | The two countries=eth; The two countries=eri | - | when=1998-2000 | date=1998/2000 | n=killed:some 70,000 people:70000
V 14 | refused | REJECT/yield | territory, legal | 124 | Ethiopia=eth | Eritrea=eri | st=h
V 14 | awarded | SUPPORT | legal, territory | 050 | an independent commission=com | Eritrea=eri | st=h | when=2002 | date=2002
V 15 | expelled | SANCTION/expel | peacekeeping, diplomatic | 1661 | Eritrea=eri | the U.N. peacekeepers=unp | st=h | when=2005 | date=2005
V 15 | left | RETREAT/withdraw | peacekeeping | 0874 | the mission=unp | Eritrea=eri | st=h | when=three years later | date=2008
V 16 | blames | ACCUSE/allege | terrorism, intelligence | 112 | Addis Ababa=eth | Eritrean agents=agt
V 17 | imposed | SANCTION/discontinue | military, terrorism | 163 | The United Nations=un | Asmara=eri | st=h | when=2009 | date=2009
V 17 | support | AID | terrorism | 070 | its=eri | Somali Islamists=som | st=h | by=The United Nations=un
V 17 | tightened | SANCTION/discontinue | military, terrorism | 163 | The United Nations=un | Asmara=eri | st=h | when=last December | date=2011-12
V 18 | urged | REQUEST/yield | military, diplomatic | 0256 | United States=us | both sides=eth; both sides=eri
V 19 | attack | =r | | | the Ethiopians=etr | @17:Asmara=eri | by=Kimberly Voss=voss
V 19 | asked | REQUEST/assist | diplomatic | 021 | we=us | the Ethiopians=eth | by=Kimberly Voss=voss
Q 0 | i | tourists' killers trained there | Ethiopia=eth | says
Q 1 | i | were used to train the gunmen who killed five European tourists in January | Addis Ababa=eth | said
Q 2 | d | The national defence force took measures against military posts used by subversive groups, | Getahun Wolde=get | said
Q 3 | d | * | @2:Getahun Wolde=get
Q 5 | i | it would not be drawn into a new war | Eritrea=eri | said
Q 6 | d | The purpose is to divert attention from the illegal occupation of our land, | the Information Ministry=eim | said
Q 6 | m | the charges of training gunmen "worn-out lies" | the Information Ministry=eim | calling
Q 7 | d | * | @6:the Information Ministry=eim
Q 8 | i | the troops went 16 km into Eritrea's southeast | A Western diplomat in Addis Ababa=wd | said
Q 8 | i | the operation lasted less than three hours | A Western diplomat in Addis Ababa=wd | said
Q 13 | d | If Eritrea stops sending killers across, there will be nothing to strike, | he=get | said
Q 19 | d | We have no independent confirmation of the attack, and we have asked the Ethiopians for details, | Kimberly Voss=voss | told
Q 20 | d | I do not accept the premise. | she=voss | answered
Q 21 | i | it was following events | The African Union=au | said
Q 23 | d | My brother is buried near Badme, | Hagos=hag | said
Q 23 | d | Nobody here wants to dig there again. | Hagos=hag | said
E 24 Afar regional government/ORG; Reuters/ORG
V 24 | attack | =r | | | @1:Ethiopian troops=etr | @1:three camps=camp | by=an official of the Afar regional government=aro
Q 24 | d | The attack was over before we had drunk our coffee, | an official of the Afar regional government=aro | told
#A w33-015 | 2016-01-18 | -
S Iran frees five Americans in prisoner swap; Republicans blast 'ransom' as president hails 'one-time gesture'
P FIRST ON THE MORNING SHOW: They are coming home.
P Five Americans held in Iranian jails, among them a newspaper reporter, a pastor and a Marine veteran, were set free over the weekend in a swap that took 14 months of secret talks and ended with a Swiss plane sitting on a Tehran runway for hours.
P In exchange, the White House pardoned or dropped charges against seven Iranians convicted or accused of breaking sanctions.
P "I cried, I laughed, I called my mother," said Darya Rostami, whose brother Cyrus was one of the prisoners released.
P "They told us he was on the plane, then off it, then on it."
P The president on Sunday praised the diplomats who struck the deal and called the pardons "a one-time gesture."
P Not everybody was cheering.
P Republican lawmakers slammed the exchange as a ransom.
P "You do not trade innocent people for smugglers, and you do not hand the jailer a check on his way out," Sen. Wade Tillery of Oklahoma told Fox News.
P "Every American abroad just got a price tag."
P The release came hours after international sanctions on Tehran were lifted, a step that followed a report by the U.N. nuclear watchdog confirming that Iran had kept its side of last July's accord.
P Washington also agreed to pay $1.7 billion to settle an arms deal that fell apart in 1979, when students stormed the U.S. Embassy in Tehran and took 52 Americans hostage for 444 days.
P State Department spokesman Philip Crandall denied that the payment had anything to do with the prisoners.
P "These were two tracks, two teams, two rooms," Crandall said.
P Asked if the timing was a coincidence, he said: "I would call it a full weekend."
P On Sunday, with the jet safely out of Iranian airspace, the Treasury slapped new sanctions on 11 companies and individuals over a ballistic missile that Iran tested in October.
P Iran's foreign ministry denounced those penalties as "a propaganda move."
P Tehran's state TV showed a rather different picture of the swap, with flags and flowers.
P It was only last Tuesday that Iran's Revolutionary Guards seized 10 U.S. sailors who had drifted into its waters near Farsi Island, and made them kneel on camera.
P They were let go the next morning, but the pictures still sting.
P "My son called me from Bahrain and said, 'Dad, we are OK, but we are not OK,'" said Ron Kessler of Spokane, whose boy was aboard one of the two boats.
P Rostami was arrested in 2012 while visiting his grandmother and sentenced to ten years for spying, a charge that his family and Washington always rejected.
P He landed at Landstuhl, Germany, on Sunday night, and asked for a cheeseburger.
P One American who chose not to fly out, and a businessman detained in October, remain in Iran.
@ iran | Iran | c | IRN
@ us | United States | c | USA
@ five | Americans held in Iran | l | USACVL
@ rep | Republican lawmakers | g | USALEGPTYOPP
@ oba | US president | p | USAGOV | President
@ wh | White House | o | USAGOV
@ sev | seven Iranians | l | IRN
@ dar | Darya Rostami | p | USACVL
@ cyr | Cyrus Rostami | p | USACVL
@ dip | US diplomats | g | USAGOV
@ til | Wade Tillery | p | USALEGPTYOPP | Sen.
@ iaea | U.N. nuclear watchdog | o | UNO
@ stu | Iranian students | g | IRNEDU
@ hos | US Embassy hostages | l | USAGOV
@ cra | Philip Crandall | p | USAGOV | State Department spokesman
@ tre | US Treasury | o | USAGOV
@ comp | companies and individuals | g | IRNBUS
@ ifm | Iranian foreign ministry | o | IRNGOV
@ rg | Revolutionary Guards | o | IRNMIL
@ sail | US sailors | g | USAMIL
@ kes | Ron Kessler | p | USACVL
@ son | Ron Kessler's son | p | USAMIL
@ biz | businessman detained in Iran | p | USABUS | businessman
@ intl | international community | g |
E 0 Iran/GPE; five/NUM; Americans/NORP; Republicans/NORP
E 2 Five/NUM; Americans/NORP; Iranian/NORP; the weekend/DATE; Swiss/NORP; Tehran/GPE
E 3 White House/ORG; seven/NUM; Iranians/NORP
E 4 Darya Rostami/PER; Cyrus/PER
E 6 Sunday/DATE
E 8 Republican/NORP
E 9 Wade Tillery/PER; Oklahoma/GPE; Fox News/ORG
E 10 American/NORP
E 11 Tehran/GPE; U.N./ORG; Iran/GPE; last July/DATE
E 12 Washington/GPE; $1.7 billion/MONEY; 1979/DATE; U.S. Embassy/ORG; Tehran/GPE; 52/NUM; Americans/NORP
E 13 State Department/ORG; Philip Crandall/PER
E 14 Crandall/PER
E 16 Sunday/DATE; Iranian/NORP; Treasury/ORG; Iran/GPE; October/DATE
E 17 Iran/GPE
E 18 Tehran/GPE
E 19 last Tuesday/DATE; Iran/GPE; Revolutionary Guards/ORG; 10 U.S. sailors/NUM; U.S./GPE; Farsi Island/LOC
E 20 the next morning/DATE
E 21 Bahrain/GPE; Ron Kessler/PER; Spokane/GPE
E 22 Rostami/PER; 2012/DATE; Washington/GPE
E 23 Landstuhl/GPE; Germany/GPE; Sunday/DATE
E 24 One/NUM; American/NORP; October/DATE; Iran/GPE
V 0 | frees | RETREAT/release | diplomatic, legal | 0841 | Iran=iran | Americans=five | n=other:five Americans:5 | id=f
V 0 | swap | CONCEDE | diplomatic, legal | 080 | @3:the White House=wh | @3:seven Iranians=sev | id=p
V 0 | blast | ACCUSE/disapprove | diplomatic, legislative | 111 | Republicans=rep | president=oba | id=b
V 0 | hails | SUPPORT | diplomatic | 051 | president=oba | @6:the diplomats=dip | id=h
V 2 | set free | =f | | | Iranian=iran | Five Americans=five | when=over the weekend | date=2016-01-16/2016-01-17
V 2 | swap | =f | | | Iranian=iran | Five Americans=five
V 2 | talks | CONSULT | diplomatic | 046 | Iranian=iran; @3:the White House=us | - | id=t
V 3 | pardoned | =p | | | the White House=wh | seven Iranians=sev | n=other:seven Iranians:7
V 3 | dropped | CONCEDE | diplomatic, legal | 081 | the White House=wh | seven Iranians=sev
V 4 | released | =f | | | @2:Iranian=iran | Cyrus=cyr
V 6 | praised | =h | | | The president=oba | the diplomats=dip | when=Sunday | date=2016-01-17
V 6 | struck | SUPPORT | diplomatic | 057 | the diplomats=dip; @0:Iran=iran | - | id=d
V 6 | pardons | =p | | | The president=oba | @3:seven Iranians=sev
V 8 | slammed | =b | | | Republican lawmakers=rep | @6:The president=oba
V 8 | exchange | =d | | | @6:The president=us; @0:Iran=iran | -
V 9 | trade | =b | | | Sen. Wade Tillery=til | You=us
V 11 | release | =f | | | Tehran=iran | @2:Five Americans=five
V 11 | lifted | RETREAT | economic, cbrn | 085 | - | Tehran=iran
V 11 | confirming | SUPPORT | cbrn, diplomatic | 050 | the U.N. nuclear watchdog=iaea | Iran=iran
V 11 | accord | SUPPORT | cbrn, diplomatic | 057 | Iran=iran | - | st=h | when=last July | date=2015-07
V 12 | agreed | AGREE | economic, diplomatic | 0331 | Washington=us | @11:Iran=iran | n=money:$1.7 billion:1700000000:USD | id=a
V 12 | stormed | COERCE/seize | diplomatic | 1711 | students=stu | the U.S. Embassy=hos | st=h | when=1979 | date=1979 | where=Tehran
V 12 | hostage | ASSAULT/abduct | diplomatic | 181 | students=stu | 52 Americans=hos | st=h | when=1979 | date=1979 | where=Tehran | n=abducted:52 Americans:52
V 13 | denied | REJECT | diplomatic, economic | 016 | Philip Crandall=cra | @8:Republican lawmakers=rep
V 13 | payment | =a | | | @12:Washington=us | @11:Iran=iran
V 16 | sanctions | SANCTION/discontinue | economic, cbrn, military | 163 | the Treasury=tre | 11 companies and individuals=comp | when=Sunday | date=2016-01-17 | n=other:11 companies and individuals:11 | id=s
V 16 | tested | MOBILIZE/weapons | military, cbrn | 152 | @17:Iran=iran | - | st=h | when=October | date=2015-10
V 17 | denounced | ACCUSE/disapprove | economic, diplomatic | 111 | Iran's foreign ministry=ifm | @16:the Treasury=tre
V 17 | penalties | =s | | | @16:the Treasury=tre | @16:11 companies and individuals=comp
V 18 | swap | =f | | | Tehran=iran | @2:Five Americans=five
V 19 | seized | COERCE/arrest | military, diplomatic | 173 | Iran's Revolutionary Guards=rg | 10 U.S. sailors=sail | when=last Tuesday | date=2016-01-12 | where=near Farsi Island | n=arrested:10 U.S. sailors:10
V 20 | let go | RETREAT/release | military, diplomatic | 0841 | @19:Iran's Revolutionary Guards=rg | They=sail | when=the next morning | date=2016-01-13
V 22 | arrested | COERCE/arrest | legal, intelligence | 173 | @18:Tehran=iran | Rostami=cyr | st=h | when=2012 | date=2012
V 22 | sentenced | SANCTION/convict | legal, intelligence | 116 | @18:Tehran=iran | Rostami=cyr | st=h | id=z
V 22 | rejected | REJECT | legal, intelligence | 120 | his family=dar; Washington=us | @18:Tehran=iran | st=h
V 24 | detained | COERCE/arrest | legal, diplomatic | 173 | Iran=iran | a businessman=biz | when=October | date=2015-10
Q 0 | m | 'one-time gesture' | president=oba | hails
Q 4 | d | I cried, I laughed, I called my mother, | Darya Rostami=dar | said
Q 5 | d | * | @4:Darya Rostami=dar
Q 6 | m | the pardons "a one-time gesture." | The president=oba | called
Q 9 | d | You do not trade innocent people for smugglers, and you do not hand the jailer a check on his way out, | Sen. Wade Tillery=til | told
Q 10 | d | * | @9:Sen. Wade Tillery=til
Q 11 | i | Iran had kept its side of last July's accord | the U.N. nuclear watchdog=iaea | confirming
Q 13 | i | the payment had anything to do with the prisoners | Philip Crandall=cra | denied
Q 14 | d | These were two tracks, two teams, two rooms, | Crandall=cra | said
Q 15 | d | I would call it a full weekend. | he=cra | said
Q 17 | m | those penalties as "a propaganda move." | Iran's foreign ministry=ifm | denounced
Q 21 | d | My son called me from Bahrain and said, 'Dad, we are OK, but we are not OK,' | Ron Kessler=kes | said#2
Q 21 | d | Dad, we are OK, but we are not OK, | My son=son | said#1
#A w33-016 | 2013-01-30 | BUENOS AIRES
S Outcry among Argentine Jews over pact with Iran on 1994 bombing
P Israel summons ambassador; opposition calls 'truth commission' a gift to the accused
P BUENOS AIRES, Argentina -- Israel called in Argentina's ambassador on Tuesday and demanded an explanation for an agreement with Iran to set up a joint commission on the 1994 bombing of a Jewish center here that killed 85 people.
P The accord, signed on Sunday by the two foreign ministers on the sidelines of an African summit in Addis Ababa, would let Argentine judges travel to Tehran to question the men accused of ordering the attack.
P "We have been robbed twice, first of our children and now of our case," said Raquel Feldman, 71, whose daughter Ana worked in the building's employment office.
P Argentine prosecutors charged eight Iranian officials in 2006 and Interpol issued notices for the arrest of six of them the next year.
P Iran has always denied a role in the blast and refused to extradite anyone.
P The Argentine president praised the memorandum in a string of tweets as "historic."
P "We will never let the AMIA tragedy become a chess piece in other people's games," she wrote.
P Foreign Minister Julio Etcheverry rejected the Israeli complaint in unusually sharp terms.
P "The attack did not take place in Israel and the victims were Argentines," he told a news conference.
P "To summon our ambassador as if we owed an account is an improper act, and we reject it strongly."
P In Jerusalem, ministry spokesman Gadi Shalev said that inviting Iran to investigate the bombing was "like asking the murderer to sit on the jury."
P "We are surprised by this news and we are disappointed," he said.
P Leaders of the Jewish community met Etcheverry for two hours on Tuesday evening and came out grim.
P Their president, Saul Grinberg, said that the text, which does not oblige the suspects to testify, set "a dangerous precedent" and asked Congress to vote it down.
P Opposition lawmakers said they would.
P "This is no truth commission, it is an amnesty with a letterhead," said Sen. Mariana Quiroga of the Radical party, who accused the government of selling justice for oil.
P The United States voiced skepticism but chose its words with care.
P "We continue to call for those responsible to be brought to justice," a State Department official said in Washington.
P The memorandum takes effect only if the legislatures of both nations approve it.
P A man in a van loaded with explosives drove into the AMIA building on July 18, 1994, two years after a bomb destroyed the Israeli Embassy a few blocks away and killed 29.
P A first investigation fell apart in 2004, when a court acquitted a car dealer and four policemen and ordered that the judge himself be put on trial for paying a witness $400,000.
P On Pasteur Street, the names of the dead are painted on the wall in black and white.
P Every month someone still leaves carnations there.
@ isr | Israel | c | ISR
@ arg | Argentina | c | ARG
@ amb | Argentina's ambassador | p | ARGGOV | ambassador
@ iran | Iran | c | IRN
@ opp | Argentine opposition | g | ARGLEGPTYOPP
@ jew | Argentine Jews | g | ARGREL
@ vic | victims of the AMIA bombing | l | ARGCVL
@ ifm | Iranian foreign minister | p | IRNGOV | foreign minister
@ etc | Julio Etcheverry | p | ARGGOV | Foreign Minister
@ fel | Raquel Feldman | p | ARGCVL
@ pros | Argentine prosecutors | g | ARGJUD
@ eight | Iranian officials | g | IRNGOV
@ intp | Interpol | o | IGO
@ cfk | Argentine president | p | ARGGOV | president
@ sha | Gadi Shalev | p | ISRGOV | ministry spokesman
@ gri | Saul Grinberg | p | ARGREL | president
@ cong | Argentine Congress | o | ARGLEG
@ qui | Mariana Quiroga | p | ARGLEGPTYOPP | Sen.
@ gov | Argentine government | o | ARGGOV
@ us | United States | c | USA
@ sd | State Department official | p | USAGOV | official
@ man | van driver | p | UAF
@ ie | Israeli Embassy | o | ISRGOV
@ crt | Argentine court | o | ARGJUD
@ acq | car dealer and policemen | l | ARG
@ jud | investigating judge | p | ARGJUD | judge
E 0 Argentine/NORP; Jews/NORP; Iran/GPE; 1994/DATE
E 1 Israel/GPE
E 2 BUENOS AIRES/GPE; Argentina#1/GPE; Israel/GPE; Argentina#2/GPE; Tuesday/DATE; Iran/GPE; 1994/DATE; Jewish/NORP; 85 people/NUM
E 3 Sunday/DATE; African/NORP; Addis Ababa/GPE; Argentine/NORP; Tehran/GPE
E 4 Raquel Feldman/PER; Ana/PER
E 5 Argentine/NORP; eight Iranian officials/NUM; Iranian/NORP; 2006/DATE; Interpol/ORG; six/NUM; the next year/DATE
E 6 Iran/GPE
E 7 Argentine/NORP
E 8 AMIA/ORG
E 9 Julio Etcheverry/PER; Israeli/NORP
E 10 Israel/GPE; Argentines/NORP
E 12 Jerusalem/GPE; Gadi Shalev/PER; Iran/GPE
E 14 Jewish/NORP; Etcheverry/PER; Tuesday/DATE
E 15 Saul Grinberg/PER; Congress/ORG
E 17 Mariana Quiroga/PER; Radical party/ORG
E 18 United States/GPE
E 19 State Department/ORG; Washington/GPE
E 21 AMIA building/FAC; July 18, 1994/DATE; two years after/DATE; Israeli Embassy/FAC; 29/NUM
E 22 2004/DATE; four policemen/NUM; $400,000/MONEY
E 23 Pasteur Street/FAC
V 0 | Outcry | ACCUSE/disapprove | legal, diplomatic | 111 | Argentine Jews=jew | @2:Argentina#2=gov
V 0 | pact | SUPPORT | diplomatic, legal, terrorism | 057 | @2:Argentina#2=arg; Iran=iran | - | id=p
V 0 | bombing | ASSAULT/suicide-attack | terrorism, religion-ethnicity | 1831 | @21:A man in a van=man | @2:85 people=vic | st=h | when=1994 | date=1994-07-18 | id=b
V 1 | summons | ACCUSE/disapprove | diplomatic | 114 | Israel=isr | ambassador=amb | id=s
V 1 | calls | ACCUSE/disapprove | legal, legislative | 111 | opposition=opp | @2:Argentina#2=gov | id=o
V 2 | called in | =s | | | Israel=isr | Argentina's ambassador=amb | when=Tuesday | date=2013-01-29
V 2 | demanded | REQUEST/assist | diplomatic | 102 | Israel=isr | Argentina's ambassador=amb | when=Tuesday | date=2013-01-29
V 2 | agreement | =p | | | Argentina#2=arg; Iran=iran | -
V 2 | bombing | =b | | | @21:A man in a van=man | 85 people=vic | when=1994 | where=a Jewish center | n=killed:85 people:85
V 3 | accord | =p | | | the two foreign ministers=etc; the two foreign ministers=ifm | -
V 3 | signed | =p | | | the two foreign ministers=etc; the two foreign ministers=ifm | - | when=Sunday | date=2013-01-27 | where=Addis Ababa
V 3 | attack | =b | | | @21:A man in a van=man | @2:85 people=vic
V 5 | charged | ACCUSE/allege | legal, terrorism | 115 | Argentine prosecutors=pros | eight Iranian officials=eight | st=h | when=2006 | date=2006 | n=other:eight Iranian officials:8
V 5 | issued | THREATEN/arrest | legal, terrorism | 130 | Interpol=intp | six of them=eight | st=h | when=the next year | date=2007 | n=other:six of them:6
V 6 | denied | REJECT | terrorism | 016 | Iran=iran | @5:Argentine prosecutors=pros | st=h
V 6 | blast | =b | | | @21:A man in a van=man | @2:85 people=vic
V 6 | refused | REJECT/assist | legal, terrorism | 1213 | Iran=iran | @5:Argentine prosecutors=arg | st=h
V 7 | praised | SUPPORT | diplomatic, legal | 051 | The Argentine president=cfk | @6:Iran=iran
V 7 | memorandum | =p | | | The Argentine president=arg; @6:Iran=iran | -
V 8 | tragedy | =b | | | @21:A man in a van=man | AMIA=vic
V 9 | rejected | REJECT | diplomatic | 120 | Julio Etcheverry=etc | Israeli=isr | id=j
V 9 | complaint | =s | | | Israeli=isr | @2:Argentina's ambassador=amb
V 10 | attack | =b | | | @21:A man in a van=man | the victims=vic | by=he=etc
V 11 | summon | =s | | | @10:Israel=isr | our ambassador=amb | by=@10:he=etc
V 11 | reject | =j | | | we#2=etc | @10:Israel=isr
V 12 | said | ACCUSE/disapprove | diplomatic, terrorism | 111 | Gadi Shalev=sha | @10:Argentines=gov | id=g
V 12 | inviting | =p | | | @10:Argentines=arg; Iran=iran | - | by=Gadi Shalev=sha
V 12 | bombing | =b | | | Iran=iran | @10:the victims=vic | by=Gadi Shalev=sha
V 13 | disappointed | =g | | | we=isr | @10:Argentines=gov | by=he=sha
V 14 | met | CONSULT | legal, religion-ethnicity | 040 | Leaders of the Jewish community=jew; Etcheverry=etc | - | when=Tuesday evening | date=2013-01-29
V 15 | said | ACCUSE/disapprove | legal, religion-ethnicity | 111 | Saul Grinberg=gri | @14:Etcheverry=gov
V 15 | asked | REQUEST/change | legal, legislative | 0242 | Saul Grinberg=gri | Congress=cong
V 17 | amnesty | =o | | | Sen. Mariana Quiroga=qui | the government=gov
V 17 | accused | ACCUSE/allege | legal, legislative, natural-resource | 1121 | Sen. Mariana Quiroga=qui | the government=gov
V 19 | call for | REQUEST/change | legal, terrorism | 020 | We=us | - | by=a State Department official=sd
V 20 | memorandum | =p | | | both nations=arg; both nations=iran | -
V 21 | drove | =b | | | A man in a van=man | @2:85 people=vic | when=July 18, 1994 | date=1994-07-18 | where=AMIA building
V 21 | destroyed | ASSAULT/explosives | terrorism, diplomatic | 183 | - | Israeli Embassy=ie | st=h | when=two years after | date=1992 | n=killed:29:29
V 22 | investigation | ACCUSE/investigate | legal, terrorism | 091 | the judge=jud | a car dealer and four policemen=acq | st=h
V 22 | acquitted | CONCEDE | legal, terrorism | 081 | a court=crt | a car dealer and four policemen=acq | st=h | when=2004 | date=2004
V 22 | ordered | ACCUSE/allege | legal, corruption | 115 | a court=crt | the judge himself=jud | st=h | when=2004 | date=2004
Q 1 | m | 'truth commission' a gift to the accused | opposition=opp | calls
Q 4 | d | We have been robbed twice, first of our children and now of our case, | Raquel Feldman=fel | said
Q 7 | m | the memorandum in a string of tweets as "historic." | The Argentine president=cfk | praised
Q 8 | d | We will never let the AMIA tragedy become a chess piece in other people's games, | she=cfk | wrote
Q 10 | d | The attack did not take place in Israel and the victims were Argentines, | he=etc | told
Q 11 | d | * | @10:he=etc
Q 12 | m | inviting Iran to investigate the bombing was "like asking the murderer to sit on the jury." | Gadi Shalev=sha | said
Q 13 | d | We are surprised by this news and we are disappointed, | he=sha | said
Q 15 | m | the text, which does not oblige the suspects to testify, set "a dangerous precedent" | Saul Grinberg=gri | said
Q 16 | i | they would | Opposition lawmakers=opp | said
Q 17 | d | This is no truth commission, it is an amnesty with a letterhead, | Sen. Mariana Quiroga=qui | said
Q 19 | d | We continue to call for those responsible to be brought to justice, | a State Department official=sd | said
#A w33-017 | 2023-09-20 | NEW DELHI
S Explained: How a killing in Surrey brought India and Canada to tit-for-tat expulsions
P Ottawa says it has 'credible allegations' against Indian agents; New Delhi calls the charge absurd and throws out a diplomat of its own choosing
P India on Tuesday expelled a senior Canadian diplomat and gave him five days to leave, hours after Canada's prime minister told Parliament that agents of the Indian government may have been behind the murder of a Khalistani leader outside a gurdwara in British Columbia.
P The killing of Jaspreet Singh Dhadwal, 45, on June 18 had until then been a matter for the Surrey police.
P What did Ottawa say?
P "Any involvement of a foreign government in the killing of a Canadian citizen on Canadian soil is an unacceptable violation of our sovereignty," the prime minister told a silent House of Commons on Monday.
P He said that he had raised the allegations "personally and directly" with India's prime minister at the G20 summit last week.
P His foreign minister, Claire Beaubien, then announced that Canada had expelled the head of India's intelligence service in the country.
P How did New Delhi respond?
P The Ministry of External Affairs rejected the accusation as "absurd and motivated".
P It summoned the Canadian High Commissioner, Stuart McAllan, to South Block on Tuesday morning and told him of the expulsion of the head of Canada's intelligence station in Delhi.
P McAllan said nothing and slammed the door of his car so hard that a mirror shook.
P "Such unsubstantiated allegations seek to shift the focus from Khalistani terrorists and extremists who have been provided shelter in Canada," the ministry said in a statement.
P "We urge the Government of Canada to take prompt and effective legal action against all anti-India elements operating from its soil."
P Who was the dead man?
P Dhadwal left Jalandhar district for Canada in 1997, worked as a plumber and led the gurdwara where two masked men shot him in his pickup.
P India declared him a terrorist in 2020 and accused him of plotting the murder of a Hindu priest in Punjab; he always denied it.
P Last year New Delhi asked Ottawa to hand him over, and got no answer.
P His lawyer, Harleen Gill, said that police had warned him of threats to his life.
P "He told the congregation a week before: if something happens to me, keep the doors open," she said.
P Is the quarrel new?
P No.
P Canada is home to some 770,000 Sikhs, and Indian officials have complained for decades that it goes soft on separatists, the worst memory being the 1985 bombing of Air India Flight 182 off Ireland, which killed 329 people.
P Only one man was ever convicted over that bombing.
P In June India criticised a float in a Brampton parade that depicted the 1984 assassination of its prime minister by two of her Sikh bodyguards.
P What happens next?
P Trade talks have been on ice since early this month, when Ottawa paused them without giving a reason.
P Washington said it was "deeply concerned" by the allegations and urged India to cooperate with the inquiry of the Canadian police, and the Congress for once stood behind the government.
@ ind | India | c | IND
@ can | Canada | c | CAN
@ cdip | senior Canadian diplomat | p | CANSPY | head of station
@ cpm | Canada's prime minister | p | CANGOV | prime minister
@ agt | Indian agents | g | INDSPY
@ dha | Jaspreet Singh Dhadwal | p | CANCVL | Khalistani leader
@ ipm | India's prime minister | p | INDGOV | prime minister
@ bea | Claire Beaubien | p | CANGOV | foreign minister
@ isp | head of India's intelligence service in Canada | p | INDSPY
@ mea | Ministry of External Affairs | o | INDGOV
@ mca | Stuart McAllan | p | CANGOV | High Commissioner
@ khal | Khalistani extremists | g | INDREB
@ masked | two masked men | l | UAF
@ gill | Harleen Gill | p | CANJUD | lawyer
@ cpol | Canadian police | o | CANCOP
@ ifo | Indian officials | l | INDGOV
@ air | people on Air India Flight 182 | l | CVL
@ air1 | man convicted over the Air India bombing | p | CANREB
@ par | Brampton parade | g | CANCVL
@ ig | Indian prime minister of 1984 | p | INDGOV | prime minister
@ bod | Sikh bodyguards | l | INDCOP
@ us | United States | c | USA
@ con | Congress | o | INDPTYOPP
E 0 Surrey/GPE; India/GPE; Canada/GPE
E 1 Ottawa/GPE; Indian/NORP; New Delhi/GPE
E 2 India/GPE; Tuesday/DATE; Canadian/NORP; Canada/GPE; Parliament/ORG; Indian/NORP; Khalistani/NORP; British Columbia/GPE
E 3 Jaspreet Singh Dhadwal/PER; June 18/DATE; Surrey/GPE
E 4 Ottawa/GPE
E 5 Canadian#1/NORP; Canadian#2/NORP; House of Commons/ORG; Monday/DATE
E 6 India/GPE; G20/ORG; last week/DATE
E 7 Claire Beaubien/PER; Canada/GPE; India/GPE
E 8 New Delhi/GPE
E 9 Ministry of External Affairs/ORG
E 10 Canadian/NORP; Stuart McAllan/PER; South Block/FAC; Tuesday/DATE; Canada/GPE; Delhi/GPE
E 11 McAllan/PER
E 12 Khalistani/NORP; Canada/GPE
E 13 Canada/GPE; India/GPE
E 15 Dhadwal/PER; Jalandhar district/GPE; Canada/GPE; 1997/DATE; two masked men/NUM
E 16 India/GPE; 2020/DATE; Hindu/NORP; Punjab/GPE
E 17 Last year/DATE; New Delhi/GPE; Ottawa/GPE
E 18 Harleen Gill/PER
E 22 Canada/GPE; some 770,000/NUM; Sikhs/NORP; Indian/NORP; 1985/DATE; Air India/ORG; Ireland/GPE; 329 people/NUM
E 24 June/DATE; India/GPE; Brampton/GPE; 1984/DATE; Sikh/NORP
E 26 early this month/DATE; Ottawa/GPE
E 27 Washington/GPE; India/GPE; Canadian/NORP; Congress/ORG
V 0 | killing | ASSAULT/firearms | territory, religion-ethnicity | 180 | @1:Indian agents=agt | @3:Jaspreet Singh Dhadwal=dha | where=Surrey | id=k
V 0 | expulsions | SANCTION/expel | diplomatic, intelligence | 166 | India=ind | @2:a senior Canadian diplomat=cdip | id=x
V 1 | says | ACCUSE/allege | diplomatic, intelligence | 112 | Ottawa=can | Indian agents=agt | id=a
V 1 | calls | REJECT | diplomatic, intelligence | 016 | New Delhi=ind | Ottawa=can | id=r
V 1 | charge | =a | | | Ottawa=can | Indian agents=agt
V 1 | throws out | =x | | | New Delhi=ind | a diplomat of its own choosing=cdip
V 2 | expelled | =x | | | India=ind | a senior Canadian diplomat=cdip | when=Tuesday | date=2023-09-19
V 2 | told | =a | | | Canada's prime minister=cpm | agents of the Indian government=agt
V 2 | murder | =k | | | agents of the Indian government=agt | a Khalistani leader=dha | by=Canada's prime minister=cpm | where=outside a gurdwara in British Columbia
V 3 | killing | =k | | | - | Jaspreet Singh Dhadwal=dha | when=June 18 | date=2023-06-18
V 5 | killing | =k | | | a foreign government=agt | a Canadian citizen=dha | by=the prime minister=cpm | where=Canadian soil
V 6 | raised | ACCUSE/allege | diplomatic, intelligence | 112 | he=cpm | India's prime minister=ipm | when=last week | date=2023-09-11/2023-09-17 | where=G20 summit
V 6 | allegations | =a | | | He=cpm | India=agt
V 7 | expelled | SANCTION/expel | diplomatic, intelligence | 166 | Canada=can | the head of India's intelligence service=isp | by=Claire Beaubien=bea | id=y
V 9 | rejected | =r | | | The Ministry of External Affairs=mea | @7:Canada=can
V 9 | accusation | =a | | | @7:Canada=can | @7:India=agt
V 10 | summoned | CONSULT | diplomatic | 040 | It=mea; the Canadian High Commissioner=mca | - | when=Tuesday morning | date=2023-09-19 | where=South Block
V 10 | expulsion | =x | | | It=mea | the head of Canada's intelligence station in Delhi=cdip
V 12 | allegations | =a | | | Canada=can | @7:India=agt | by=the ministry=mea
V 12 | provided | ACCUSE/allege | terrorism, territory | 112 | the ministry=mea | Canada=can
V 13 | urge | REQUEST/change | terrorism, legal | 020 | We=mea | the Government of Canada=can
V 15 | shot | =k | | | two masked men=masked | him=dha
V 16 | declared | COERCE/restrict | terrorism, legal | 172 | India=ind | him#1=dha | st=h | when=2020 | date=2020
V 16 | accused | ACCUSE/allege | terrorism, religion-ethnicity | 112 | India=ind | him#2=dha | st=h | when=2020 | date=2020
V 16 | denied | REJECT | terrorism | 016 | he=dha | India=ind | st=h
V 17 | asked | REQUEST/assist | legal, terrorism | 0213 | New Delhi=ind | Ottawa=can | st=h | when=Last year | date=2022
V 22 | complained | ACCUSE/disapprove | diplomatic, terrorism | 111 | Indian officials=ifo | it=can | st=h
V 22 | bombing | ASSAULT/explosives | terrorism | 183 | - | 329 people=air | st=h | when=1985 | date=1985 | where=off Ireland | n=killed:329 people:329 | id=b
V 23 | convicted | SANCTION/convict | legal, terrorism | 116 | - | one man=air1 | st=h
V 23 | bombing | =b | | | one man=air1 | @22:329 people=air
V 24 | criticised | ACCUSE/disapprove | diplomatic, territory | 111 | India=ind | a Brampton parade=par | st=h | when=June | date=2023-06
V 24 | assassination | ASSAULT/targeted | religion-ethnicity, executive | 186 | two of her Sikh bodyguards=bod | its prime minister=ig | st=h | when=1984 | date=1984
V 26 | paused | SANCTION/withdraw | economic, diplomatic | 164 | Ottawa=can | @27:India=ind | when=early this month | date=2023-09
V 27 | allegations | =a | | | @26:Ottawa=can | India=agt
V 27 | urged | REQUEST/assist | diplomatic, legal | 0213 | Washington=us | India=ind
V 27 | inquiry | ACCUSE/investigate | crime, legal | 091 | the Canadian police=cpol | -
V 27 | stood behind | SUPPORT | diplomatic | 051 | the Congress=con | the government=ind
Q 1 | m | it has 'credible allegations' against Indian agents | Ottawa=can | says
Q 2 | i | agents of the Indian government may have been behind the murder of a Khalistani leader outside a gurdwara in British Columbia | Canada's prime minister=cpm | told
Q 5 | d | Any involvement of a foreign government in the killing of a Canadian citizen on Canadian soil is an unacceptable violation of our sovereignty, | the prime minister=cpm | told
Q 6 | m | he had raised the allegations "personally and directly" with India's prime minister at the G20 summit last week | He=cpm | said
Q 7 | i | Canada had expelled the head of India's intelligence service in the country | Claire Beaubien=bea | announced
Q 9 | m | the accusation as "absurd and motivated" | The Ministry of External Affairs=mea | rejected
Q 12 | d | Such unsubstantiated allegations seek to shift the focus from Khalistani terrorists and extremists who have been provided shelter in Canada, | the ministry=mea | said
Q 13 | d | * | @12:the ministry=mea
Q 18 | i | police had warned him of threats to his life | Harleen Gill=gill | said
Q 19 | d | He told the congregation a week before: if something happens to me, keep the doors open, | she=gill | said
Q 22 | i | it goes soft on separatists | Indian officials=ifo | complained
Q 27 | m | it was "deeply concerned" by the allegations | Washington=us | said
#A w33-018 | 2016-05-13 | DHAKA
S Dhaka, Islamabad summon each other's envoys as war crimes hanging sours ties
P Dhaka yesterday lodged a strong protest with Pakistan over its reaction to the execution of a Jamaat-e-Islami leader, and within hours Islamabad had done the same to Bangladesh.
P Pakistan's High Commissioner Shahid Anwar was summoned to the foreign ministry at 3:00pm and handed a strongly-worded note.
P "We told him that the trial of those who committed crimes against humanity in 1971 is an internal affair of Bangladesh," Additional Foreign Secretary Mahbub Alam told journalists after the 20-minute meeting.
P "Their parliament has no business weeping for a murderer."
P The protest came after Pakistan's National Assembly unanimously passed a resolution condemning the hanging of Abdul Quayum Sarkar, 73, at Dhaka Central Jail in the first hour of Wednesday.
P Sarkar's "only sin" had been to uphold the constitution of Pakistan, the resolution said.
P In Islamabad, Bangladesh's acting high commissioner was called in at about 5:00pm Pakistan time and told of Pakistan's "deep sorrow and concern" over the execution.
P The Foreign Office there said the trials violated a 1974 agreement in which Dhaka had promised clemency.
P Bangladesh rejects that reading.
P "The agreement never covered those who cut the throats of our teachers," said Law Minister Nurul Haque Chowdhury at a discussion in the Jatiya Press Club.
P Turkey, too, has recalled its ambassador, Cemal Tunçer, over the hanging, its president said in a televised speech yesterday.
P He denounced what he called the silence of Europe.
P Foreign ministry officials in Dhaka told The Daily Star they had received no word from Ankara and that Tunçer had merely "gone on leave".
P A tribunal set up in 2010 sentenced Sarkar to death in October 2014 for the killing of at least 450 villagers in Pabna, and the Supreme Court upheld the verdict in January.
P He refused to seek mercy from the president, jail sources said.
P After the news broke, hundreds of people came out at Shahbagh before dawn, chanting and handing out sweets.
P Jamaat called a countrywide strike for Thursday, which went largely unheeded; police in Rajshahi fired rubber bullets at its activists and arrested 17.
P It is the third quarrel of its kind in six months.
P In December, Islamabad withdrew a woman diplomat, Farzana Ashraf, after Dhaka accused her of funding militants, and in January it expelled a Bangladeshi counsellor in what was widely seen as a tit for tat.
P Pakistan dismissed the allegation against Ashraf as "baseless harassment".
P Shirin Akhter, whose father was shot by the Al-Badr militia in Demra in May 1971, said she had slept well for the first time in years.
P "Let them summon whom they like," she said.
P "My father was a schoolmaster, he did not have a high commissioner."
P The government has no plan to sever ties with Islamabad, the additional secretary said, though calls for it grow louder each time.
@ ban | Bangladesh | c | BGD
@ pak | Pakistan | c | PAK
@ hc | Shahid Anwar | p | PAKGOV | High Commissioner
@ bhc | Bangladesh's acting high commissioner | p | BGDGOV | acting high commissioner
@ sar | Abdul Quayum Sarkar | p | BGDPTYOPP | Jamaat-e-Islami leader
@ jam | Jamaat-e-Islami | o | BGDPTYOPP
@ bfm | Bangladesh foreign ministry | o | BGDGOV
@ ala | Mahbub Alam | p | BGDGOV | Additional Foreign Secretary
@ na | Pakistan's National Assembly | o | PAKLEG
@ pfo | Pakistani Foreign Office | o | PAKGOV
@ law | Nurul Haque Chowdhury | p | BGDGOV | Law Minister
@ tur | Turkey | c | TUR
@ tpr | Turkey's president | p | TURGOV | president
@ tun | Cemal Tunçer | p | TURGOV | ambassador
@ eur | Europe | g |
@ bof | foreign ministry officials in Dhaka | l | BGDGOV
@ tri | war crimes tribunal | o | BGDJUD
@ vil | villagers in Pabna | l | BGDCVL
@ supc | Supreme Court | o | BGDJUD
@ js | jail sources | l | BGDCOP
@ bpr | Bangladesh's president | p | BGDGOV | president
@ pol | police in Rajshahi | o | BGDCOP
@ jact | Jamaat activists | g | BGDPTYOPP
@ ash | Farzana Ashraf | p | PAKGOV | diplomat
@ cou | Bangladeshi counsellor | p | BGDGOV | counsellor
@ shi | Shirin Akhter | p | BGDCVL
@ fat | Shirin Akhter's father | p | BGDEDU | schoolmaster
@ alb | Al-Badr | g | PAKPRM
E 0 Dhaka/GPE; Islamabad/GPE
E 1 Dhaka/GPE; yesterday/DATE; Pakistan/GPE; Jamaat-e-Islami/ORG; Islamabad/GPE; Bangladesh/GPE
E 2 Pakistan/GPE; Shahid Anwar/PER
E 3 1971/DATE; Bangladesh/GPE; Mahbub Alam/PER
E 5 Pakistan/GPE; National Assembly/ORG; Abdul Quayum Sarkar/PER; Dhaka Central Jail/FAC; Wednesday/DATE
E 6 Sarkar/PER; Pakistan/GPE
E 7 Islamabad/GPE; Bangladesh/GPE; Pakistan#1/GPE; Pakistan#2/GPE
E 8 Foreign Office/ORG; 1974/DATE; Dhaka/GPE
E 9 Bangladesh/GPE
E 10 Nurul Haque Chowdhury/PER; Jatiya Press Club/FAC
E 11 Turkey/GPE; Cemal Tunçer/PER; yesterday/DATE
E 12 Europe/LOC
E 13 Dhaka/GPE; The Daily Star/ORG; Ankara/GPE; Tunçer/PER
E 14 2010/DATE; Sarkar/PER; October 2014/DATE; at least 450 villagers/NUM; Pabna/GPE; Supreme Court/ORG; January/DATE
E 16 hundreds of people/NUM; Shahbagh/LOC
E 17 Jamaat/ORG; Thursday/DATE; Rajshahi/GPE; 17/NUM
E 19 December/DATE; Islamabad/GPE; Farzana Ashraf/PER; Dhaka/GPE; January/DATE; Bangladeshi/NORP
E 20 Pakistan/GPE; Ashraf/PER
E 21 Shirin Akhter/PER; Al-Badr/ARM; Demra/GPE; May 1971/DATE
E 24 Islamabad/GPE
V 0 | summon | ACCUSE/disapprove | diplomatic | 114 | Dhaka=ban | Islamabad=pak | id=a
V 0 | hanging | ASSAULT/targeted | legal | 175 | Dhaka=ban | @5:Abdul Quayum Sarkar=sar | id=h
V 1 | protest | =a | | | Dhaka=ban | Pakistan=pak | when=yesterday | date=2016-05-12
V 1 | execution | =h | | | Dhaka=ban | a Jamaat-e-Islami leader=sar
V 1 | same | ACCUSE/disapprove | diplomatic | 114 | Islamabad=pak | Bangladesh=ban | when=within hours | date=2016-05-12 | id=b
V 2 | summoned | =a | | | foreign ministry=bfm | Shahid Anwar=hc | when=3:00pm | date=2016-05-12 | where=foreign ministry
V 2 | note | =a | | | foreign ministry=bfm | Shahid Anwar=hc
V 3 | told#1 | =a | | | We=ala | him=hc
V 3 | trial | ACCUSE/allege | legal, human-rights | 115 | Bangladesh=ban | those who committed crimes against humanity in 1971=sar | id=t
V 3 | meeting | =a | | | Mahbub Alam=ala | him=hc
V 4 | weeping | =a | | | @3:Mahbub Alam=ala | Their parliament=na
V 5 | protest | =a | | | @3:Mahbub Alam=ala | Pakistan=pak
V 5 | condemning | ACCUSE/disapprove | diplomatic, legislative | 111 | Pakistan's National Assembly=na | @3:Bangladesh=ban | id=c
V 5 | hanging | =h | | | @3:Bangladesh=ban | Abdul Quayum Sarkar=sar | when=Wednesday | date=2016-05-11 | where=Dhaka Central Jail
V 6 | said | =c | | | the resolution=na | @7:Bangladesh=ban
V 7 | called in | =b | | | Pakistan#2=pak | Bangladesh's acting high commissioner=bhc | when=at about 5:00pm | date=2016-05-12 | where=Islamabad
V 7 | execution | =h | | | Bangladesh=ban | @6:Sarkar=sar
V 8 | said | ACCUSE/allege | diplomatic, legal | 112 | The Foreign Office=pfo | Dhaka=ban | id=v
V 8 | trials | =t | | | Dhaka=ban | @6:Sarkar=sar
V 8 | promised | AGREE | legal, diplomatic | 030 | Dhaka=ban | @7:Pakistan#1=pak | st=h | by=The Foreign Office=pfo | when=1974 | date=1974
V 9 | rejects | REJECT | diplomatic, legal | 120 | Bangladesh=ban | @8:The Foreign Office=pfo
V 11 | recalled | SANCTION/withdraw | diplomatic | 161 | Turkey=tur | @9:Bangladesh=ban | by=its president=tpr | id=r
V 11 | hanging | =h | | | @9:Bangladesh=ban | @6:Sarkar=sar
V 12 | denounced | ACCUSE/disapprove | diplomatic | 111 | He=tpr | Europe=eur
V 14 | sentenced | SANCTION/convict | legal, human-rights | 116 | A tribunal=tri | Sarkar=sar | st=h | when=October 2014 | date=2014-10 | id=s
V 14 | killing | ASSAULT/targeted | human-rights | 202 | Sarkar=sar | at least 450 villagers=vil | st=h | by=A tribunal=tri | where=Pabna | n=killed:at least 450 villagers:450
V 14 | upheld | SANCTION/convict | legal | 116 | the Supreme Court=supc | Sarkar=sar | st=h | when=January | date=2016-01
V 14 | verdict | =s | | | A tribunal=tri | Sarkar=sar
V 15 | refused | REJECT | legal | 120 | He=sar | the president=bpr | by=jail sources=js
V 17 | strike | PROTEST/strike | legal | 143 | Jamaat=jam | @13:Foreign ministry officials in Dhaka=ban | when=Thursday | date=2016-05-12
V 17 | fired | ASSAULT/crowd-control | repression | 175 | police in Rajshahi=pol | its activists=jact | where=Rajshahi
V 17 | arrested | COERCE/arrest | legal | 173 | police in Rajshahi=pol | its activists=jact | where=Rajshahi | n=arrested:17:17
V 19 | withdrew | SANCTION/withdraw | diplomatic, terrorism | 166 | Islamabad=pak | Dhaka=ban | st=h | when=December | date=2015-12
V 19 | accused | ACCUSE/allege | diplomatic, terrorism | 112 | Dhaka=ban | Farzana Ashraf=ash | st=h | when=December | date=2015-12 | id=q
V 19 | expelled | SANCTION/expel | diplomatic | 166 | it=pak | Bangladeshi counsellor=cou | st=h | when=January | date=2016-01
V 20 | dismissed | REJECT | diplomatic, terrorism | 016 | Pakistan=pak | @19:Dhaka=ban | st=h
V 20 | allegation | =q | | | @19:Dhaka=ban | Ashraf=ash
V 21 | shot | ASSAULT/firearms | human-rights | 202 | Al-Badr militia=alb | father=fat | st=h | when=May 1971 | date=1971-05 | where=Demra
V 22 | summon | =b | | | them=pak | @13:Foreign ministry officials in Dhaka=ban | by=she=shi
Q 3 | d | We told him that the trial of those who committed crimes against humanity in 1971 is an internal affair of Bangladesh, | Mahbub Alam=ala | told#2
Q 4 | d | * | @3:Mahbub Alam=ala
Q 6 | m | Sarkar's "only sin" had been to uphold the constitution of Pakistan | the resolution=na | said
Q 7 | m | of Pakistan's "deep sorrow and concern" over the execution | Pakistan#2=pak | told | Bangladesh's acting high commissioner=bhc
Q 8 | i | the trials violated a 1974 agreement in which Dhaka had promised clemency | The Foreign Office=pfo | said
Q 10 | d | The agreement never covered those who cut the throats of our teachers, | Nurul Haque Chowdhury=law | said
Q 11 | i | Turkey, too, has recalled its ambassador, Cemal Tunçer, over the hanging | its president=tpr | said
Q 13 | i | they had received no word from Ankara | Foreign ministry officials in Dhaka=bof | told
Q 13 | m | Tunçer had merely "gone on leave" | Foreign ministry officials in Dhaka=bof | told
Q 15 | i | He refused to seek mercy from the president | jail sources=js | said
Q 20 | m | the allegation against Ashraf as "baseless harassment" | Pakistan=pak | dismissed
Q 21 | i | she had slept well for the first time in years | Shirin Akhter=shi | said
Q 22 | d | Let them summon whom they like, | she=shi | said
Q 23 | d | * | @22:she=shi
Q 24 | i | The government has no plan to sever ties with Islamabad | the additional secretary=ala | said
#A w33-019 | 2017-06-24 | DOHA
S Qatar dismisses Gulf neighbours' 13 demands as 'not serious'; US asks for list that can be acted upon
P Doha says ultimatum 'was written to be refused' as Ankara rejects call to shut its base
P Qatar on Saturday rejected the list of 13 demands that four Arab states had sent it through Kuwait, saying that the ultimatum was an assault on its sovereignty and had nothing to do with terrorism.
P "It was written to be refused," government spokesman Hamad Al Marri told The Peninsula in a telephone interview.
P "No state that respects itself would close its television station because a neighbour dislikes the news."
P Saudi Arabia, the UAE, Bahrain and Egypt cut ties with Doha on June 5, closed their airspace to its planes and shut its only land border, accusing it of paying and sheltering extremists, a charge that it denies.
P Their letter, delivered on Thursday, orders Qatar to shut Al Jazeera, curb its ties with Iran and hand over men whom the four consider terrorists, and gives it ten days.
P It also tells Qatar to close a Turkish military base near Doha.
P Turkey, whose parliament fast-tracked a law on June 7 to send more troops there, turned that down flat.
P "Asking Turkey to pull out its soldiers is disrespectful," Defence Minister Tarık Bozdemir said in Ankara on Friday, adding that a fresh batch of armoured vehicles had landed in Doha the day before.
P In Washington, the State Department's daily briefing was taken up by little else.
P QUESTION: Does the United States regard the demands as reasonable?
P MS. LARKIN: We have asked that the list be reasonable and actionable, and some of it will be difficult for Qatar to meet.
P QUESTION: So you are mediating?
P MS. LARKIN: No, we are not; Kuwait is, and we strongly support its efforts.
P Spokeswoman Heidi Larkin said that the Secretary had spoken by telephone with the Saudi and Kuwaiti foreign ministers the evening before and encouraged them to lower the tone.
P On Tuesday she had startled the region by saying that Washington was "mystified" that the four had published no evidence.
P "At this point we are left with one simple question: were the actions really about terrorism?" she asked then.
P The UAE's minister of state brushed off such doubts.
P "The alternative is not escalation, the alternative is a parting of ways," Rashid Al Suwaidi told reporters in Abu Dhabi, warning that Qatar would be left alone if it did not accept.
P He accused Doha of leaking the demands.
P Amnesty International criticised the call to close Al Jazeera as an attack on free speech.
P It is not the first time that the family has fallen out: in March 2014 Riyadh, Abu Dhabi and Manama withdrew their ambassadors for eight months over Qatar's backing of the Muslim Brotherhood.
P In 1996, the year the channel went on air, Doha said it had foiled a coup plotted with help from across the border.
P At the Souq Waqif, falcon sellers complained of slow business and a delayed shipment of hoods.
P "Half my cousins are in Dammam, and now I need Skype to wish them Eid," said Jassim, a perfume seller.
@ qat | Qatar | c | QAT
@ four | four Arab states | g | SAU,ARE,BHR,EGY
@ sau | Saudi Arabia | c | SAU
@ uae | United Arab Emirates | c | ARE
@ bah | Bahrain | c | BHR
@ egy | Egypt | c | EGY
@ us | United States | c | USA
@ tur | Turkey | c | TUR
@ kuw | Kuwait | c | KWT
@ mar | Hamad Al Marri | p | QATGOV | government spokesman
@ boz | Tarık Bozdemir | p | TURGOVMIL | Defence Minister
@ lar | Heidi Larkin | p | USAGOV | Spokeswoman
@ sec | US Secretary of State | p | USAGOV | Secretary
@ sfm | Saudi foreign minister | p | SAUGOV | foreign minister
@ kfm | Kuwaiti foreign minister | p | KWTGOV | foreign minister
@ suw | Rashid Al Suwaidi | p | AREGOV | minister of state
@ amn | Amnesty International | o | NGO
@ mb | Muslim Brotherhood | g | ISM
@ plo | coup plotters | g | QAT
@ jas | Jassim | p | QATBUS | perfume seller
@ q | reporter | p | USAJRN
@ tst | Turkish soldiers in Qatar | g | TURMIL
E 0 Qatar/GPE; Gulf/LOC; US/GPE
E 1 Doha/GPE; Ankara/GPE
E 2 Qatar/GPE; Saturday/DATE; Arab/NORP; Kuwait/GPE
E 3 Hamad Al Marri/PER; The Peninsula/ORG
E 5 Saudi Arabia/GPE; UAE/GPE; Bahrain/GPE; Egypt/GPE; Doha/GPE; June 5/DATE
E 6 Thursday/DATE; Qatar/GPE; Al Jazeera/ORG; Iran/GPE
E 7 Qatar/GPE; Turkish/NORP; Doha/GPE
E 8 Turkey/GPE; June 7/DATE
E 9 Turkey/GPE; Tarık Bozdemir/PER; Ankara/GPE; Friday/DATE; Doha/GPE; the day before/DATE
E 10 Washington/GPE; State Department/ORG
E 11 United States/GPE
E 12 LARKIN/PER; Qatar/GPE
E 14 LARKIN/PER; Kuwait/GPE
E 15 Heidi Larkin/PER; Saudi/NORP; Kuwaiti/NORP; the evening before/DATE
E 16 Tuesday/DATE; Washington/GPE
E 18 UAE/GPE
E 19 Rashid Al Suwaidi/PER; Abu Dhabi/GPE; Qatar/GPE
E 20 Doha/GPE
E 21 Amnesty International/ORG; Al Jazeera/ORG
E 22 March 2014/DATE; Riyadh/GPE; Abu Dhabi/GPE; Manama/GPE; Qatar/GPE; Muslim Brotherhood/ORG
E 23 1996/DATE; Doha/GPE
E 24 Souq Waqif/FAC
E 25 Dammam/GPE; Skype/ORG; Eid/EVT; Jassim/PER
V 0 | dismisses | REJECT/change | diplomatic, terrorism | 123 | Qatar=qat | Gulf neighbours=four | id=r
V 0 | demands | REQUEST/change | diplomatic, terrorism | 1042 | Gulf neighbours=four | Qatar=qat | id=d
V 0 | asks | REQUEST/change | diplomatic | 020 | US=us | Gulf neighbours=four | id=u
V 1 | says | =r | | | Doha=qat | @0:Gulf neighbours=four
V 1 | ultimatum | =d | | | @0:Gulf neighbours=four | Doha=qat
V 1 | rejects | REJECT/yield | military, diplomatic | 1246 | Ankara=tur | @0:Gulf neighbours=four | id=t
V 2 | rejected | =r | | | Qatar=qat | four Arab states=four | when=Saturday | date=2017-06-24
V 2 | demands | =d | | | four Arab states=four | it#1=qat
V 2 | ultimatum | =d | | | four Arab states=four | its=qat
V 3 | refused | =r | | | @2:Qatar=qat | @2:four Arab states=four
V 5 | cut | SANCTION/withdraw | diplomatic, terrorism | 161 | Saudi Arabia=sau; UAE=uae; Bahrain=bah; Egypt=egy | Doha=qat | when=June 5 | date=2017-06-05 | id=x
V 5 | closed | COERCE/restrict | diplomatic, economic | 191 | Saudi Arabia=sau; UAE=uae; Bahrain=bah; Egypt=egy | Doha=qat | when=June 5 | date=2017-06-05 | id=c
V 5 | shut | =c | | | Saudi Arabia=sau | Doha=qat | when=June 5 | date=2017-06-05
V 5 | accusing | ACCUSE/allege | terrorism, diplomatic | 112 | Saudi Arabia=sau; UAE=uae; Bahrain=bah; Egypt=egy | it#1=qat | id=a
V 5 | charge | =a | | | Saudi Arabia=sau; UAE=uae; Bahrain=bah; Egypt=egy | it#1=qat
V 5 | denies | REJECT | terrorism, diplomatic | 016 | it#2=qat | Saudi Arabia=sau; UAE=uae; Bahrain=bah; Egypt=egy
V 6 | orders | =d | | | the four=four | Qatar=qat | when=Thursday | date=2017-06-22
V 7 | tells | =d | | | @6:the four=four | Qatar=qat
V 8 | fast-tracked | AGREE | military, legislative | 0312 | Turkey=tur | @7:Qatar=qat | when=June 7 | date=2017-06-07
V 8 | turned that down | =t | | | Turkey=tur | @6:the four=four
V 9 | Asking | =d | | | @6:the four=four | Turkey=qat
V 9 | said | =t | | | Tarık Bozdemir=boz | @6:the four=four | when=Friday | date=2017-06-23 | where=Ankara
V 9 | landed | AID | military | 072 | Turkey=tur | Doha=qat | by=Tarık Bozdemir=boz | when=the day before | date=2017-06-22 | where=Doha
V 12 | asked | =u | | | We=us | @6:the four=four | by=MS. LARKIN=lar
V 14 | support | SUPPORT | diplomatic | 051 | we#2=us | Kuwait=kuw | by=MS. LARKIN=lar
V 14 | efforts | CONSULT/third-party | diplomatic | 045 | Kuwait=kuw; @12:Qatar=qat; @6:the four=four | -
V 15 | spoken | CONSULT/phone | diplomatic | 041 | the Secretary=sec; Saudi=sfm; Kuwaiti=kfm | - | by=Heidi Larkin=lar | when=the evening before
V 15 | encouraged | REQUEST/yield | diplomatic | 0256 | the Secretary=sec | them=sfm; them=kfm | by=Heidi Larkin=lar | when=the evening before
V 16 | mystified | ACCUSE/disapprove | diplomatic | 111 | Washington=us | the four=four | when=Tuesday | date=2017-06-20 | id=m
V 17 | actions | =x | | | @16:the four=four | @19:Qatar=qat
V 17 | asked | =m | | | she=lar | @16:the four=four
V 18 | brushed off | REJECT | diplomatic | 120 | The UAE's minister of state=suw | @16:she=lar
V 19 | warning | THREATEN/relations | diplomatic | 1313 | Rashid Al Suwaidi=suw | Qatar=qat | where=Abu Dhabi
V 20 | accused | ACCUSE/allege | diplomatic | 112 | He=suw | Doha=qat
V 20 | demands | =d | | | He=four | Doha=qat
V 21 | criticised | ACCUSE/disapprove | rights-freedoms | 111 | Amnesty International=amn | @16:the four=four
V 21 | call | =d | | | @16:the four=four | @20:Doha=qat
V 22 | withdrew | SANCTION/withdraw | diplomatic | 161 | Riyadh=sau; Abu Dhabi=uae; Manama=bah | Qatar=qat | st=h | when=March 2014 | date=2014-03
V 22 | backing | SUPPORT | diplomatic | 051 | Qatar=qat | the Muslim Brotherhood=mb | st=h
Q 0 | m | Gulf neighbours' 13 demands as 'not serious' | Qatar=qat | dismisses
Q 1 | m | ultimatum 'was written to be refused' | Doha=qat | says
Q 2 | i | the ultimatum was an assault on its sovereignty and had nothing to do with terrorism | Qatar=qat | saying
Q 3 | d | It was written to be refused, | Hamad Al Marri=mar | told
Q 4 | d | * | @3:Hamad Al Marri=mar
Q 9 | d | Asking Turkey to pull out its soldiers is disrespectful, | Tarık Bozdemir=boz | said
Q 9 | i | a fresh batch of armoured vehicles had landed in Doha the day before | Tarık Bozdemir=boz | adding
Q 12 | i | We have asked that the list be reasonable and actionable, and some of it will be difficult for Qatar to meet. | MS. LARKIN=lar
Q 14 | i | No, we are not; Kuwait is, and we strongly support its efforts. | MS. LARKIN=lar
Q 15 | i | the Secretary had spoken by telephone with the Saudi and Kuwaiti foreign ministers the evening before and encouraged them to lower the tone | Heidi Larkin=lar | said
Q 16 | m | Washington was "mystified" that the four had published no evidence | she=lar | saying
Q 17 | d | At this point we are left with one simple question: were the actions really about terrorism? | she=lar | asked
Q 19 | d | The alternative is not escalation, the alternative is a parting of ways, | Rashid Al Suwaidi=suw | told
Q 19 | i | Qatar would be left alone if it did not accept | Rashid Al Suwaidi=suw | warning
Q 23 | i | it had foiled a coup plotted with help from across the border | Doha=qat | said
Q 25 | d | Half my cousins are in Dammam, and now I need Skype to wish them Eid, | Jassim=jas | said
#A w33-020 | 2006-10-04 | TBILISI
S 'We are not a nation of hostages': Russia cuts off Georgia despite release of its spies
P Moscow halts trains, planes and post after freeing of four officers fails to calm Kremlin anger
P Russia severed every transport link with Georgia yesterday and began rounding up Georgian migrants in Moscow, a day after Tbilisi released the four Russian officers whose arrest on spying charges set off the worst row between the two neighbours in a decade.
P Trains stopped, flights were cancelled and even letters went undelivered as the blockade came into force at midnight.
P Russia's president had denounced the detention of the men as "an act of state terrorism with hostage-taking".
P "They were caught red-handed, they were shown the evidence, and then we sent them home like guests," said Levan Chikovani, a Georgian deputy foreign minister.
P "What more does Moscow want, a bow?"
P The officers were picked up in Tbilisi and Batumi last Wednesday by counter-intelligence agents, who accused them of running a network that had planned sabotage.
P Russia at once recalled its ambassador, evacuated most of its embassy's staff and took the matter to the UN Security Council, where the United States blocked a statement critical of Georgia.
P On Monday, after mediation by the European chairman of the OSCE, the four were handed over in a televised ceremony and flown out on a Russian government plane.
P "The message is that we do not trade in people," Georgia's interior minister, Irakli Tsereteli, told the cameras.
P Brussels and Washington welcomed the release.
P It made no difference in Moscow.
P Vladimir Rykov, a Kremlin aide, said the sanctions would stay "until Tbilisi ends its anti-Russian policy", and dismissed the handover as "theatre for the Americans".
P Moscow police raided a casino and two hotels run by Georgians, and officers with lists asked schools for the names of pupils with Georgian surnames.
P At the Cherkizovsky market, 29 stallholders were detained and most will be deported, the migration service said.
P "They looked at my nose, not at my papers," said Manana, who has sold mandarins there since 1999.
P Human rights activist Yelena Morozova condemned the raids as "a hunt for people by the sound of their names".
P The EU called on Russia to lift the blockade.
P The dispute has been long in the making.
P In March Russia banned Georgian wine and mineral water, ostensibly on health grounds, and in January explosions cut the gas pipeline to Georgia in a freezing week; Tbilisi accused Moscow of sabotage then, and Moscow denied it.
P Russia has backed the separatists of Abkhazia and South Ossetia since they broke away in wars in 1992 and 1993 that drove more than 200,000 Georgians from their homes.
P Under a treaty signed last year Russia is to leave its two remaining bases, at Batumi and Akhalkalaki, in 2008.
P In the queue for petrol on Rustaveli Avenue there was defiance, and some nerves.
P "We lived with candles in the nineties," said Nino Beridze, a nurse.
P "We can do it again, but I would rather not."
@ rus | Russia | c | RUS
@ geo | Georgia | c | GEO
@ off | four Russian officers | g | RUSMIL
@ rp | Russia's president | p | RUSGOV | president
@ mig | Georgian migrants in Moscow | l | GEOREF
@ chi | Levan Chikovani | p | GEOGOV | deputy foreign minister
@ ci | Georgian counter-intelligence | o | GEOSPY
@ sc | UN Security Council | o | UNO
@ us | United States | c | USA
@ osce | European chairman of the OSCE | p | IGO | chairman
@ tse | Irakli Tsereteli | p | GEOGOV | interior minister
@ eu | European Union | o | EUR
@ ryk | Vladimir Rykov | p | RUSGOV | Kremlin aide
@ mpo | Moscow police | o | RUSCOP
@ bus | Georgian businesses in Moscow | g | GEOBUS
@ sta | Georgian stallholders | l | GEOREF
@ ms | Russian migration service | o | RUSGOV
@ man | Manana | p | GEOREF | stallholder
@ mor | Yelena Morozova | p | RUSNGO | human rights activist
@ sep | separatists of Abkhazia and South Ossetia | g | GEOREBPRE
@ dis | displaced Georgians | l | GEOREF
@ nin | Nino Beridze | p | GEOMED | nurse
E 0 Russia/GPE; Georgia/GPE
E 1 Moscow/GPE; four officers/NUM; Kremlin/ORG
E 2 Russia/GPE; Georgia/GPE; yesterday/DATE; Georgian/NORP; Moscow/GPE; Tbilisi/GPE; four Russian officers/NUM; Russian/NORP
E 4 Russia/GPE
E 5 Levan Chikovani/PER; Georgian/NORP
E 6 Moscow/GPE
E 7 Tbilisi/GPE; Batumi/GPE; last Wednesday/DATE
E 8 Russia/GPE; UN Security Council/ORG; United States/GPE; Georgia/GPE
E 9 Monday/DATE; European/NORP; OSCE/ORG; Russian/NORP
E 10 Georgia/GPE; Irakli Tsereteli/PER
E 11 Brussels/GPE; Washington/GPE
E 12 Moscow/GPE
E 13 Vladimir Rykov/PER; Kremlin/ORG; Tbilisi/GPE; Russian/NORP; Americans/NORP
E 14 Moscow/GPE; Georgians/NORP; Georgian/NORP
E 15 Cherkizovsky market/FAC; 29 stallholders/NUM
E 16 Manana/PER; 1999/DATE
E 17 Yelena Morozova/PER
E 18 EU/ORG; Russia/GPE
E 20 March/DATE; Russia/GPE; Georgian/NORP; January/DATE; Georgia/GPE; Tbilisi/GPE; Moscow#1/GPE; Moscow#2/GPE
E 21 Russia/GPE; Abkhazia/GPE; South Ossetia/GPE; 1992/DATE; 1993/DATE; more than 200,000/NUM; Georgians/NORP
E 22 last year/DATE; Russia/GPE; Batumi/GPE; Akhalkalaki/GPE; 2008/DATE
E 23 Rustaveli Avenue/FAC
E 24 nineties/DATE; Nino Beridze/PER
V 0 | cuts off | COERCE/restrict | diplomatic, economic | 191 | Russia=rus | Georgia=geo | id=b
V 0 | release | RETREAT/release | diplomatic, intelligence | 0841 | Georgia=geo | its spies=off | id=r
V 1 | halts | =b | | | Moscow=rus | @0:Georgia=geo
V 1 | freeing | =r | | | @0:Georgia=geo | four officers=off
V 2 | severed | =b | | | Russia=rus | Georgia=geo | when=yesterday | date=2006-10-03
V 2 | rounding up | COERCE/arrest | migration, religion-ethnicity | 173 | Russia=rus | Georgian migrants in Moscow=mig | when=yesterday | date=2006-10-03 | where=Moscow | id=m
V 2 | released | =r | | | Tbilisi=geo | the four Russian officers=off | when=a day after | date=2006-10-02 | n=other:four Russian officers:4
V 2 | arrest | COERCE/arrest | intelligence, diplomatic | 173 | Tbilisi=geo | the four Russian officers=off | n=arrested:four Russian officers:4 | id=a
V 2 | charges | ACCUSE/allege | intelligence, diplomatic | 1125 | Tbilisi=geo | the four Russian officers=off | id=c
V 3 | stopped | =b | | | @2:Russia=rus | @2:Georgia=geo
V 3 | blockade | =b | | | @2:Russia=rus | @2:Georgia=geo | when=midnight | date=2006-10-03
V 4 | denounced | ACCUSE/disapprove | diplomatic, intelligence | 111 | Russia's president=rp | @2:Tbilisi=geo
V 4 | detention | =a | | | @2:Tbilisi=geo | the men=off
V 5 | caught | =a | | | we=geo | They=off | by=Levan Chikovani=chi
V 5 | sent | =r | | | we=geo | them=off | by=Levan Chikovani=chi
V 7 | picked up | =a | | | counter-intelligence agents=ci | The officers=off | when=last Wednesday | date=2006-09-27 | where=Tbilisi
V 7 | accused | =c | | | who=ci | them=off
V 8 | recalled | SANCTION/withdraw | diplomatic | 161 | Russia=rus | Georgia=geo | id=w
V 8 | evacuated | SANCTION/withdraw | diplomatic | 166 | Russia=rus | Georgia=geo
V 8 | took | ACCUSE/disapprove | diplomatic | 114 | Russia=rus | Georgia=geo | where=UN Security Council
V 8 | blocked | REJECT | diplomatic | 129 | United States=us | Russia=rus
V 9 | mediation | CONSULT/third-party | diplomatic | 045 | the European chairman of the OSCE=osce; @8:Russia=rus; @8:Georgia=geo | - | when=Monday | date=2006-10-02
V 9 | handed over | =r | | | @8:Georgia=geo | the four=off | when=Monday | date=2006-10-02
V 10 | trade | =r | | | Irakli Tsereteli=geo | @9:the four=off
V 11 | welcomed | SUPPORT | diplomatic | 051 | Brussels=eu; Washington=us | @10:Georgia=geo
V 11 | release | =r | | | @10:Georgia=geo | @9:the four=off
V 13 | sanctions | =b | | | @12:Moscow=rus | Tbilisi=geo | by=Vladimir Rykov=ryk
V 13 | dismissed | REJECT | diplomatic | 120 | Vladimir Rykov=ryk | Tbilisi=geo
V 13 | handover | =r | | | Tbilisi=geo | @9:the four=off
V 14 | raided | COERCE/seize | religion-ethnicity, migration | 1711 | Moscow police=mpo | a casino and two hotels run by Georgians=bus | where=Moscow | id=d
V 15 | detained | =m | | | @14:Moscow police=mpo | 29 stallholders=sta | by=the migration service=ms | where=Cherkizovsky market | n=arrested:29 stallholders:29
V 15 | deported | COERCE/deport | migration, religion-ethnicity | 174 | @12:Moscow=rus | most=sta | st=f | by=the migration service=ms
V 17 | condemned | ACCUSE/disapprove | human-rights, religion-ethnicity | 111 | Yelena Morozova=mor | @14:Moscow police=mpo
V 17 | raids | =d | | | @14:Moscow police=mpo | @14:a casino and two hotels run by Georgians=bus
V 18 | called on | REQUEST/yield | diplomatic, economic | 0254 | The EU=eu | Russia=rus
V 18 | blockade | =b | | | Russia=rus | @13:Tbilisi=geo
V 20 | banned | SANCTION/discontinue | economic | 163 | Russia=rus | Georgian=geo | st=h | when=March | date=2006-03
V 20 | explosions | ASSAULT/destroy | natural-resource | 180 | - | Georgia=geo | st=h | when=January | date=2006-01 | where=the gas pipeline to Georgia
V 20 | accused | ACCUSE/allege | natural-resource, diplomatic | 112 | Tbilisi=geo | Moscow#1=rus | st=h | when=January | date=2006-01
V 20 | denied | REJECT | natural-resource, diplomatic | 016 | Moscow#2=rus | Tbilisi=geo | st=h | when=January | date=2006-01
V 21 | backed | SUPPORT | territory | 051 | Russia=rus | separatists of Abkhazia and South Ossetia=sep | st=h
V 21 | wars | ASSAULT | territory | 190 | separatists of Abkhazia and South Ossetia=sep; @20:Georgia=geo | - | st=h | when=1992 and 1993 | date=1992/1993
V 21 | drove | SANCTION/expel | territory, migration | 201 | separatists of Abkhazia and South Ossetia=sep | Georgians=dis | st=h | when=1992 and 1993 | date=1992/1993 | n=displaced:more than 200,000 Georgians:200000
V 22 | signed | SUPPORT | military, diplomatic | 057 | Russia=rus; @20:Georgia=geo | - | st=h | when=last year | date=2005
V 22 | leave | CONCEDE | military | 0356 | Russia=rus | @20:Georgia=geo | st=f | when=2008 | date=2008 | where=Batumi
Q 4 | m | the detention of the men as "an act of state terrorism with hostage-taking" | Russia's president=rp | denounced
Q 5 | d | They were caught red-handed, they were shown the evidence, and then we sent them home like guests, | Levan Chikovani=chi | said
Q 6 | d | * | @5:Levan Chikovani=chi
Q 10 | d | The message is that we do not trade in people, | Irakli Tsereteli=tse | told
Q 13 | m | the sanctions would stay "until Tbilisi ends its anti-Russian policy" | Vladimir Rykov=ryk | said
Q 13 | m | the handover as "theatre for the Americans" | Vladimir Rykov=ryk | dismissed
Q 15 | i | 29 stallholders were detained and most will be deported | the migration service=ms | said
Q 16 | d | They looked at my nose, not at my papers, | Manana=man | said
Q 17 | m | the raids as "a hunt for people by the sound of their names" | Yelena Morozova=mor | condemned
Q 24 | d | We lived with candles in the nineties, | Nino Beridze=nin | said
Q 25 | d | * | @24:Nino Beridze=nin
