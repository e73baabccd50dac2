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
E 15 American/NORP; 2014/DATE; five/NUM; Taliban/ARM
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
